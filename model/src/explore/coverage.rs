//! What an exploration exercised: every kind of call and every rule, with counts.

use std::collections::BTreeMap;

use crate::call::{Call, Context, Credential, Metadata, Target};
use crate::flags::WordClass;
use crate::machine::{Machine, candidates};
use crate::property::Place;
use crate::reading::Dialect;
use crate::relation::{Situation, Verdict};
use crate::rule::Rule;
use crate::state::{ContextState, CredentialState, State};
use crate::status::StatusClass;

/// How often a class of call was offered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallCoverage {
    /// The class: function and the class of every parameter.
    pub class: String,
    /// States in which it was offered, once for each call of the class.
    pub calls: u64,
}

/// How often a rule spoke, and whether it could have forbidden something.
#[derive(Clone, Copy, Debug)]
pub struct RuleCoverage {
    /// The rule.
    pub rule: &'static Rule,
    /// Its number in the table.
    pub number: usize,
    /// Transitions of which it spoke.
    pub speaks: u64,
    /// Whether a reachable call has an observation that it forbids.
    pub bites: bool,
}

/// What an exploration exercised.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    calls: BTreeMap<String, u64>,
    rules: Vec<RuleCoverage>,
    classes: Vec<StatusClass>,
}

/// What a call adds to the coverage each time that it is made.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    classes: Box<[(String, u32)]>,
    /// Rows of the coverage, how often each rule speaks, and whether it could forbid something: small, for there are many.
    rules: Box<[(u16, u16, bool)]>,
}

impl Coverage {
    /// What the calls of a place add.
    pub(super) fn seen_at(place: &Place<'_>) -> Seen {
        let mut coverage = Self::new(place.machine);
        coverage.visit(place);
        let rules = (0..).zip(&coverage.rules).filter(|(_, row)| row.speaks > 0);
        let small = |count: u64| u16::try_from(count).unwrap_or(u16::MAX);
        let rules = rules.map(|(number, row)| (number, small(row.speaks), row.bites)).collect();
        let classes = coverage.calls.into_iter().map(|(class, calls)| (class, small(calls).into()));
        Seen { classes: classes.collect(), rules }
    }

    /// Adds what was seen so many times.
    pub(super) fn add(&mut self, seen: &Seen, times: u64) {
        for (class, calls) in &seen.classes {
            *self.calls.entry(class.clone()).or_default() += u64::from(*calls) * times;
        }
        for (number, speaks, bites) in &seen.rules {
            if let Some(row) = self.rules.get_mut(usize::from(*number)) {
                row.speaks += u64::from(*speaks) * times;
                row.bites |= bites;
            }
        }
    }

    pub(super) fn new(machine: &Machine) -> Self {
        let rules = machine.rules.iter().enumerate();
        let rules = rules.filter(|(_, rule)| rule.is_in_force(machine.profile, &machine.readings));
        let rules = rules.filter(|(_, rule)| machine.bounds.hostile || !rule.hostile);
        Self {
            calls: BTreeMap::new(),
            rules: rules
                .map(|(number, rule)| RuleCoverage { rule, number, speaks: 0, bites: false })
                .collect(),
            classes: StatusClass::of_dialect(machine.readings.dialect).to_vec(),
        }
    }

    /// Classes of calls with their counts, by name.
    pub fn calls(&self) -> impl Iterator<Item = CallCoverage> + '_ {
        self.calls.iter().map(|(class, calls)| CallCoverage { class: class.clone(), calls: *calls })
    }

    /// The rules in force with their counts, in the order of the table.
    #[must_use]
    pub fn rules(&self) -> &[RuleCoverage] {
        &self.rules
    }

    /// The rules in force that never spoke.
    pub fn vacuous(&self) -> impl Iterator<Item = &'static Rule> + '_ {
        self.rules.iter().filter(|row| row.speaks == 0).map(|row| row.rule)
    }

    pub(super) fn visit(&mut self, place: &Place<'_>) {
        let mut previous = None;
        for (transition, rules) in place.transitions.iter().zip(place.rules) {
            let situation = place.machine.situation(place.state, &transition.call);
            let new = previous != Some(transition.call);
            if new {
                previous = Some(transition.call);
                *self
                    .calls
                    .entry(class_of(place.machine.readings.dialect, place.state, &transition.call))
                    .or_default() += 1;
            }
            self.weigh(&situation, *rules, new);
            if let Some((recent, call)) = place.machine.deletion_after(place.state, transition) {
                let deletion = Situation { recent, ..place.machine.situation(&transition.next, &call) };
                let rules = self.rules.iter().filter(|row| deletion.meets(row.rule));
                let rules = rules.fold(0, |bits, row| bits | 1 << row.number);
                self.weigh(&deletion, rules, true);
            }
        }
    }

    fn weigh(&mut self, situation: &Situation<'_>, rules: u64, new: bool) {
        for row in self.rules.iter_mut().filter(|row| rules >> row.number & 1 == 1) {
            row.speaks += 1;
            if new && row.rule.bites && !row.bites {
                row.bites = can_forbid(situation, row.rule, &self.classes);
            }
        }
    }
}

fn can_forbid(situation: &Situation<'_>, rule: &Rule, classes: &[StatusClass]) -> bool {
    let returned = candidates(situation.state, situation.call, classes);
    let faults = crate::observation::Fault::ALL.map(crate::observation::Observation::Fault);
    returned.iter().chain(&faults).any(|observation| situation.verdict(rule, observation) == Verdict::Forbids)
}

/// The function and the class of every parameter, without the numbers of the slots.
fn class_of(dialect: Dialect, state: &State, call: &Call) -> String {
    let Some(parameters) = call.parameters() else {
        return call.to_string().split(' ').next().unwrap_or_default().to_owned();
    };
    let credential = match parameters.credential {
        Credential::Null => "null".to_owned(),
        Credential::Slot(slot) => match state.credential(slot) {
            CredentialState::Released => "released".to_owned(),
            _ if is_own(state, parameters.context, slot) => "own".to_owned(),
            _ => "live".to_owned(),
        },
        Credential::NeverIssued => "never-issued".to_owned(),
    };
    let context = match parameters.context {
        Context::Slot(slot) if state.context(slot) == ContextState::Deleted => "deleted".to_owned(),
        Context::Slot(_) => "live".to_owned(),
        Context::ValueOfCredential(_) => "value-of-credential".to_owned(),
        other => other.to_string(),
    };
    let word = match parameters.requirements.class_in(dialect) {
        WordClass::Zero => "zero",
        WordClass::Listed => "listed",
        WordClass::Elsewhere => "elsewhere",
        WordClass::Undefined => "undefined",
    };
    let target = match parameters.target {
        Target::Other(_) => "other".to_owned(),
        target => target.to_string(),
    };
    match call.metadata() {
        None => format!("query {credential} {context} {target} {word}"),
        Some(Metadata::Foreign(_)) => format!("exchange {credential} {context} {target} {word} foreign"),
        Some(Metadata::Altered(_)) => format!("exchange {credential} {context} {target} {word} altered"),
        Some(metadata) => format!("exchange {credential} {context} {target} {word} {metadata}"),
    }
}

fn is_own(state: &State, context: Context, credential: u8) -> bool {
    matches!(context, Context::Slot(slot)
        if state.live(slot).is_some_and(|live| live.credential == Some(credential)))
}
