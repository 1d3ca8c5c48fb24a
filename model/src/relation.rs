//! The relation: for a state, a call and an observation, what every rule says, and what the caller knows next.

mod worked_out;

use crate::call::{Call, Context, Credential, Parameters};
use crate::clause::{Clause, Clauses, Level};
use crate::observation::{Answer, Handle, Observation, Output};
use crate::reading::{Profile, Readings};
use crate::rule::{RULES, Rule};
use crate::state::{ContextState, CredentialState, Function, Live, State};

/// What the call before this one did to one context: it decides which clause speaks of a refused deletion.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub enum Recent {
    /// Nothing that matters to a deletion.
    #[default]
    Other,
    /// It made the context of this slot.
    Made(u8, Function),
    /// It failed with the live context of this slot.
    Failed(u8, Function),
}

/// A call about to be made, and everything that decides what it may do.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The profile: which clauses there are, and how strong.
    pub profile: Profile,
    /// The readings of the page's choice points.
    pub readings: &'a Readings,
    /// What the caller knows.
    pub state: &'a State,
    /// What the call before did.
    pub recent: Recent,
    /// The call.
    pub call: &'a Call,
    /// The rules that are asked: the table, except where a test asks what the table would miss without one.
    pub rules: &'static [Rule],
}

/// What one rule says of one observation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Verdict {
    /// The rule does not speak of this call, or of this kind of answer.
    DoesNotApply,
    /// The observation is one that the rule permits: a witness of its clause.
    Permits,
    /// The observation breaks the clause.
    Forbids,
}

/// A clause that an observation breaks, by the rule that says so.
#[derive(Clone, Copy, Debug)]
pub struct Breach {
    /// The rule.
    pub rule: &'static Rule,
    /// How strong the clause is here.
    pub level: Level,
}

/// What the relation says of one observation, all rules together.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    /// The most specific breach, if there is one: one observation counts once.
    pub breach: Option<Breach>,
    /// The clauses that this observation witnesses; empty where there is a breach.
    pub witnesses: Clauses,
}

impl<'a> Situation<'a> {
    /// A situation under a profile's own readings, with nothing recent.
    #[must_use]
    pub const fn new(profile: Profile, readings: &'a Readings, state: &'a State, call: &'a Call) -> Self {
        Self { profile, readings, state, recent: Recent::Other, call, rules: RULES }
    }

    /// Whether a rule is among those that speak of this call: its clause is in the profile, and hostile calls
    /// meet hardening rules only.
    #[must_use]
    pub fn meets(&self, rule: &Rule) -> bool {
        self.speaks(rule, self.is_hostile())
    }

    /// Whether the caller breaks its own side.
    fn is_hostile(&self) -> bool {
        self.call.hostility(self.state).is_some()
    }

    /// The same as [`Self::meets`], for many rules: what is asked first is what tells most of them apart.
    fn speaks(&self, rule: &Rule, hostile: bool) -> bool {
        rule.hostile == hostile && (rule.speaks)(self) && rule.is_in_force(self.profile, self.readings)
    }

    /// What one rule says of one observation. A clause that is free in this profile forbids nothing.
    #[must_use]
    pub fn verdict(&self, rule: &Rule, observation: &Observation) -> Verdict {
        if self.meets(rule) { self.met_verdict(rule, observation) } else { Verdict::DoesNotApply }
    }

    /// The same, where it is known that the rule speaks of this call.
    pub(crate) fn met_verdict(&self, rule: &Rule, observation: &Observation) -> Verdict {
        match (rule.judge)(self, observation) {
            Verdict::Forbids if rule.clause.level_under(*self.readings) == Some(Level::Free) => {
                Verdict::Permits
            }
            verdict => verdict,
        }
    }

    /// What all rules say: the first that forbids, in the order from specific to general, or the witnesses.
    #[must_use]
    pub fn judge(&self, observation: &Observation) -> Judgement {
        if !std::ptr::eq(self.rules, RULES) {
            return self.judge_by_rows(observation);
        }
        let said = worked_out::said(self, observation);
        let judgement = match said.breach() {
            None => Judgement { breach: None, witnesses: said.witnesses() },
            Some(rule) => Judgement { breach: self.breach(rule), witnesses: Clauses::default() },
        };
        debug_assert_eq!(
            judgement.told(),
            self.judge_by_rows(observation).told(),
            "{:?} => {observation:?} in {:?}",
            self.call,
            self.state
        );
        judgement
    }

    /// The same, every row asked: what has been worked out is held against this.
    #[must_use]
    pub fn judge_by_rows(&self, observation: &Observation) -> Judgement {
        let mut judgement = Judgement::default();
        let hostile = self.is_hostile();
        for rule in self.rules.iter().filter(|rule| self.speaks(rule, hostile)) {
            match self.met_verdict(rule, observation) {
                Verdict::DoesNotApply => {}
                Verdict::Permits => judgement.witnesses.insert(rule.clause),
                Verdict::Forbids => {
                    let Some(breach) = self.breach(rule) else { continue };
                    return Judgement { breach: Some(breach), witnesses: Clauses::default() };
                }
            }
        }
        judgement
    }

    /// The breach of a rule; nothing where its clause is not in the profile of these readings.
    fn breach(&self, rule: &'static Rule) -> Option<Breach> {
        let level = rule.clause.level_under(*self.readings)?;
        Some(Breach { rule, level: rule.level.unwrap_or(level) })
    }

    /// Whether no rule forbids the observation.
    #[must_use]
    pub fn permits(&self, observation: &Observation) -> bool {
        if std::ptr::eq(self.rules, RULES) {
            return worked_out::said(self, observation).breach().is_none();
        }
        let hostile = self.is_hostile();
        let met = self.rules.iter().filter(|rule| self.speaks(rule, hostile));
        let mut verdicts = met.map(|rule| self.met_verdict(rule, observation));
        verdicts.all(|verdict| verdict != Verdict::Forbids)
    }

    /// What is permitted here, in words: one line for each rule that speaks.
    #[must_use]
    pub fn permitted(&self) -> Vec<(Clause, &'static str)> {
        let speaking = self.rules.iter().filter(|rule| rule.bites && self.meets(rule));
        speaking.map(|rule| (rule.clause, rule.permitted)).collect()
    }
}

impl Judgement {
    /// The rule that is broken and its level, or the witnesses.
    fn told(&self) -> (Option<(&'static str, Level)>, Clauses) {
        (self.breach.map(|breach| (breach.rule.name, breach.level)), self.witnesses)
    }
}

/// What the caller knows after the call: the observation decides where more than one answer is permitted.
///
/// A call that did not return, or an answer that no state can hold, leaves the knowledge as it was.
#[must_use]
pub fn next(state: &State, call: &Call, observation: &Observation) -> State {
    let Observation::Returned(answer) = observation else { return *state };
    match call {
        Call::Acquire { credential } if answer.succeeded() && answer.handle != Handle::Null => {
            state.with_credential(*credential, CredentialState::Live)
        }
        Call::Release { credential } if answer.succeeded() => {
            state.with_credential(*credential, CredentialState::Released)
        }
        Call::Delete { context } if answer.succeeded() => state.with_context(*context, ContextState::Deleted),
        Call::Query(parameters) => {
            let known = after_exchange(state, parameters, Function::Query, answer);
            match answer.output {
                Output::Readable | Output::Unchecked if answer.succeeded() => {
                    known.with_metadata(parameters.target.role())
                }
                _ => known,
            }
        }
        Call::Exchange(parameters, _) => after_exchange(state, parameters, Function::Exchange, answer),
        Call::Acquire { .. } | Call::Release { .. } | Call::Delete { .. } => *state,
    }
}

/// What the call did that decides which clause speaks of a deletion right after it.
#[must_use]
pub fn recent(state: &State, call: &Call, observation: &Observation) -> Recent {
    let (Some(function), Some(parameters), Some(answer)) =
        (call.function(), call.parameters(), observation.answer())
    else {
        return Recent::Other;
    };
    match parameters.context {
        Context::Null if answer.succeeded() && answer.handle == Handle::Fresh => {
            let slot = state.next_context(u8::MAX);
            slot.map_or(Recent::Other, |slot| Recent::Made(slot, function))
        }
        Context::Slot(slot) if !answer.succeeded() && state.live(slot).is_some() => {
            Recent::Failed(slot, function)
        }
        _ => Recent::Other,
    }
}

fn after_exchange(state: &State, parameters: &Parameters, function: Function, answer: &Answer) -> State {
    match (parameters.context, answer.handle) {
        (Context::Null, Handle::Fresh) => {
            let Some(slot) = state.next_context(u8::MAX) else { return *state };
            let credential = match parameters.credential {
                Credential::Slot(slot) => Some(slot),
                Credential::Null | Credential::NeverIssued => None,
            };
            let made = Live {
                maker: function,
                credential,
                queried: function == Function::Query,
                exchanged: function == Function::Exchange,
            };
            state.with_context(slot, ContextState::Live(made))
        }
        // Only the gss profile permits it: a failure that deletes the context and says so.
        (Context::Slot(slot), Handle::Null) if state.live(slot).is_some() => {
            state.with_context(slot, ContextState::Deleted)
        }
        (Context::Slot(slot), _) if answer.succeeded() => match state.live(slot) {
            Some(mut live) => {
                live.queried |= function == Function::Query;
                live.exchanged |= function == Function::Exchange;
                state.with_context(slot, ContextState::Live(live))
            }
            None => *state,
        },
        _ => *state,
    }
}

#[cfg(test)]
mod tests;
