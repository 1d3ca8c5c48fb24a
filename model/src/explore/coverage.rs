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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::Bounds;
    use crate::observation::{Answer, Fault, Handle, Observation};
    use crate::reading::Profile;
    use crate::relation;

    /// Two credentials of which one is released, a context of the first, and a deleted one.
    fn state() -> State {
        let script = [
            ("acquire c0", Handle::Fresh),
            ("acquire c1", Handle::Fresh),
            ("acquire c2", Handle::Fresh),
            ("query c0 null named 0x0", Handle::Fresh),
            ("query c0 null named 0x0", Handle::Fresh),
            ("delete x1", Handle::NoCell),
            ("release c2", Handle::NoCell),
        ];
        script.into_iter().fold(State::default(), |state, (call, handle)| {
            let seen = Answer { handle, ..Answer::plain(StatusClass::Zero) };
            relation::next(&state, &call.parse().unwrap(), &Observation::Returned(seen))
        })
    }

    #[test]
    fn a_class_names_what_the_handles_stand_for() {
        #[rustfmt::skip]
        let facts = [
            ("acquire c3",                                "acquire"),
            ("release c0",                                "release"),
            ("delete x0",                                 "delete"),
            ("query null null absent 0x0",                "query null null absent zero"),
            ("query c0 x0 named 0x1",                     "query own live named listed"),
            ("query c1 x0 named 0x10",                    "query live live named elsewhere"),
            ("query c0 x1 empty 0x80000000",              "query live deleted empty undefined"),
            ("query c0 null other3 0x0",                  "query live null other zero"),
            ("query c2 x0 named 0x0",                     "query released live named zero"),
            ("query never-issued foreign named 0x0",      "query never-issued foreign named zero"),
            ("exchange c0 value-of-c0 named 0x0 peer",    "exchange live value-of-credential named zero peer"),
            ("exchange c0 no-pointer named 0x0 foreign8", "exchange live no-pointer named zero foreign"),
            ("exchange c1 x0 named 0x0 altered7",         "exchange live live named zero altered"),
        ];
        for (call, class) in facts {
            assert_eq!(class_of(Dialect::Ntstatus, &state(), &call.parse().unwrap()), class, "{call}");
        }
        let call = "query c0 null named 0x1000".parse().unwrap();
        assert_eq!(class_of(Dialect::Gss, &state(), &call), "query live null named listed");
        assert_eq!(class_of(Dialect::Ntstatus, &state(), &call), "query live null named elsewhere");
    }

    #[test]
    fn what_can_forbid_is_what_forbids_some_answer_or_fault() {
        let machine = Machine::new(Profile::Lsa, Bounds::default());
        let (state, call) = (state(), "exchange c0 x0 named 0x0 peer".parse().unwrap());
        let situation = machine.situation(&state, &call);
        let classes = StatusClass::of_dialect(Dialect::Ntstatus);
        let rule = machine.rules.iter().find(|rule| rule.bites && situation.meets(rule)).unwrap();
        let with = |judge| Rule { judge, ..*rule };
        assert!(!can_forbid(&situation, &with(|_, _| Verdict::Permits), classes));
        let no_hang = with(|_, seen| match seen {
            Observation::Fault(Fault::Hang) => Verdict::Forbids,
            _ => Verdict::Permits,
        });
        assert!(can_forbid(&situation, &no_hang, classes));
        let no_error = with(|_, seen| match seen.answer() {
            Some(answer) if answer.class == StatusClass::Error => Verdict::Forbids,
            _ => Verdict::Permits,
        });
        assert!(can_forbid(&situation, &no_error, classes));
        assert!(!can_forbid(&situation, &no_error, &[StatusClass::Zero]));
    }

    #[test]
    fn each_call_of_a_place_counts_once() {
        let machine = Machine::new(Profile::Lsa, Bounds::default());
        let state = State::default();
        let (calls, transitions) = (machine.calls(&state), machine.transitions(&state));
        let rules = crate::property::rules_met(&machine, &state, &transitions);
        let place = Place {
            machine: &machine,
            state: &state,
            calls: &calls,
            transitions: &transitions,
            rules: &rules,
        };
        let mut coverage = Coverage::new(&machine);
        coverage.visit(&place);
        coverage.visit(&place);
        assert_eq!(coverage.calls().map(|row| row.calls).sum::<u64>(), 2 * calls.len() as u64);
        let acquire = coverage.calls().find(|row| row.class == "acquire").unwrap();
        assert_eq!(acquire.calls, 2);
    }
}
