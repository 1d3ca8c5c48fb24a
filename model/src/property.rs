//! What exploration proves: conditions on every reachable state, and conditions on some.

use crate::call::{Call, Context, Credential};
use crate::machine::{Machine, Transition};
use crate::reading::NullCredential;
use crate::relation::{Situation, Verdict};
use crate::rule::RULES;
use crate::state::{ContextState, CredentialState, State};

/// Whether a condition holds in every reachable state or in at least one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Expectation {
    /// In every reachable state.
    Always,
    /// In at least one: it shows that an *always* is not empty.
    Sometimes,
}

/// A state with its transitions, so that no condition computes them again.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The machine.
    pub machine: &'a Machine,
    /// The state.
    pub state: &'a State,
    /// The calls that are offered there.
    pub calls: &'a [Call],
    /// What they come to, in their order.
    pub transitions: &'a [Transition],
    /// For each transition the rules that speak of its call: one bit each, in the order of the table.
    pub rules: &'a [u64],
}

const _: () = assert!(RULES.len() <= 64);

/// For each transition the rules that speak of its call.
#[must_use]
pub fn rules_met(machine: &Machine, state: &State, transitions: &[Transition]) -> Vec<u64> {
    let mut latest = None;
    let met = |call: &Call| {
        let situation = machine.situation(state, call);
        let met = machine.rules.iter().enumerate().filter(|(_, rule)| situation.meets(rule));
        met.fold(0, |bits, (number, _)| bits | 1 << number)
    };
    transitions
        .iter()
        .map(|transition| match latest {
            Some((call, bits)) if call == transition.call => bits,
            _ => {
                let bits = met(&transition.call);
                latest = Some((transition.call, bits));
                bits
            }
        })
        .collect()
}

/// A condition on a place.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// One on the state and the calls that are offered there, whatever they come to.
    State(fn(&Place<'_>) -> bool),
    /// One that no single rule says, on each call and what it comes to by itself: a place holds it where each of its calls
    /// does, or, of those that are to be seen sometimes, where one does.
    Call(fn(&Place<'_>) -> bool),
    /// No transition breaks the rule of this number.
    Obeys(usize),
    /// Some transition is a witness of the rule of this number.
    Witnesses(usize),
}

/// One row: a name, what is expected, the condition.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Unique among the properties of one exploration: an engine merges two of one name without a word.
    pub name: &'static str,
    /// Every state or some state.
    pub expectation: Expectation,
    /// The condition.
    pub condition: Condition,
}

const fn state(name: &'static str, expectation: Expectation, condition: fn(&Place<'_>) -> bool) -> Property {
    Property { name, expectation, condition: Condition::State(condition) }
}

const fn call(name: &'static str, expectation: Expectation, condition: fn(&Place<'_>) -> bool) -> Property {
    Property { name, expectation, condition: Condition::Call(condition) }
}

/// The properties that no single rule says.
#[rustfmt::skip]
const WHOLE: &[Property] = &[
    call( "every transition obeys every rule",                          Expectation::Always,    obeys_every_rule),
    call( "every call has a permitted answer",                          Expectation::Always,    is_total),
    call( "deleted contexts never return",                              Expectation::Always,    deleted_contexts_stay),
    state("a context is deleted",                                       Expectation::Sometimes, deletes_a_context),
    call( "released credentials never return",                          Expectation::Always,    released_credentials_stay),
    state("a credential is released",                                   Expectation::Sometimes, releases_a_credential),
    call( "a context is made with a credential that is live",           Expectation::Always,    makers_are_live),
    call( "a context is made",                                          Expectation::Sometimes, makes_a_context),
    call( "no call changes a context that it does not name",            Expectation::Always,    others_stay),
    state("two contexts are live",                                      Expectation::Sometimes, two_are_live),
    call( "NULL credential with NULL context succeeds only by reading", Expectation::Always,    null_is_refused),
    call( "NULL credential with NULL context is tried",                 Expectation::Sometimes, null_is_tried),
    state("something that lives can be given back",                    Expectation::Always,    can_give_back),
    call( "what is given back is gone",                                 Expectation::Always,    is_given_back),
    state("the caller has settled after making a context",              Expectation::Sometimes, has_settled),
];

/// The properties of an exploration: those that no single rule says, then two for each rule in force, unless it
/// speaks of hostile calls and those are not explored.
#[must_use]
pub fn properties(machine: &Machine) -> Vec<Property> {
    let mut all = WHOLE.to_vec();
    for (number, rule) in machine.rules.iter().enumerate() {
        if rule.is_in_force(machine.profile, &machine.readings) && (machine.bounds.hostile || !rule.hostile) {
            if rule.bites {
                let condition = Condition::Obeys(number);
                all.push(Property { name: rule.name, expectation: Expectation::Always, condition });
            }
            if rule.witnessed {
                let condition = Condition::Witnesses(number);
                all.push(Property { name: rule.exercised, expectation: Expectation::Sometimes, condition });
            }
        }
    }
    all
}

impl Property {
    /// Whether the condition holds at this place.
    #[must_use]
    pub fn holds(&self, place: &Place<'_>) -> bool {
        match self.condition {
            Condition::State(condition) | Condition::Call(condition) => condition(place),
            Condition::Obeys(rule) => place.verdicts(rule).all(|verdict| verdict != Verdict::Forbids),
            Condition::Witnesses(rule) => place.verdicts(rule).any(|verdict| verdict == Verdict::Permits),
        }
    }
}

impl Place<'_> {
    fn verdicts(&self, number: usize) -> impl Iterator<Item = Verdict> + '_ {
        let met = self.transitions.iter().zip(self.rules).filter(move |(_, bits)| **bits >> number & 1 == 1);
        let direct = met.filter_map(move |(transition, _)| {
            let rule = self.machine.rules.get(number)?;
            let situation = self.machine.situation(self.state, &transition.call);
            Some(situation.met_verdict(rule, &transition.observation))
        });
        direct.chain(self.wake(number))
    }

    /// The deletions right after a transition, where the rule speaks of those: an accepted one is what the machine
    /// goes on with.
    fn wake(&self, number: usize) -> impl Iterator<Item = Verdict> + '_ {
        let rule = self.machine.rules.get(number).filter(|rule| rule.wake);
        let transitions = if rule.is_some() { self.transitions } else { &[] };
        transitions.iter().filter_map(move |transition| {
            let (recent, call) = self.machine.deletion_after(self.state, transition)?;
            let deletion = Situation { recent, ..self.machine.situation(&transition.next, &call) };
            let accepted = self.machine.answers(&transition.next, &call).into_iter().next()?;
            rule.map(|rule| deletion.verdict(rule, &accepted))
        })
    }

    fn every(&self, test: impl Fn(&Transition) -> bool) -> bool {
        self.transitions.iter().all(test)
    }

    fn some(&self, test: impl Fn(&Transition) -> bool) -> bool {
        self.transitions.iter().any(test)
    }
}

fn obeys_every_rule(place: &Place<'_>) -> bool {
    place.every(|t| place.machine.situation(place.state, &t.call).permits(&t.observation))
}

fn is_total(place: &Place<'_>) -> bool {
    // Transitions stand in the order of their calls.
    let mut answered = place.transitions.iter().map(|transition| transition.call).peekable();
    place.calls.iter().all(|call| {
        let found = answered.next_if_eq(call).is_some();
        while answered.next_if_eq(call).is_some() {}
        found
    })
}

fn deleted_contexts_stay(place: &Place<'_>) -> bool {
    let deleted = || place.state.contexts().filter(|(_, value)| *value == ContextState::Deleted);
    place.every(|t| deleted().all(|(slot, value)| t.next.context(slot) == value))
}

fn deletes_a_context(place: &Place<'_>) -> bool {
    place.state.contexts().any(|(_, value)| value == ContextState::Deleted)
}

fn released_credentials_stay(place: &Place<'_>) -> bool {
    let released = || place.state.credentials().filter(|(_, value)| *value == CredentialState::Released);
    place.every(|t| released().all(|(slot, value)| t.next.credential(slot) == value))
}

fn releases_a_credential(place: &Place<'_>) -> bool {
    place.state.credentials().any(|(_, value)| value == CredentialState::Released)
}

/// The context that this transition makes, if it makes one.
fn made(state: &State, transition: &Transition) -> Option<u8> {
    transition.next.live_contexts().find(|slot| state.context(*slot) == ContextState::Absent)
}

fn makers_are_live(place: &Place<'_>) -> bool {
    place.every(|t| {
        let Some(live) = made(place.state, t).and_then(|slot| t.next.live(slot)) else { return true };
        match live.credential {
            Some(credential) => place.state.credential(credential) == CredentialState::Live,
            None => place.machine.readings.null_credential == NullCredential::DefaultCredential,
        }
    })
}

fn makes_a_context(place: &Place<'_>) -> bool {
    place.some(|t| made(place.state, t).is_some())
}

fn others_stay(place: &Place<'_>) -> bool {
    place.every(|t| {
        let named = match (t.call.parameters().map(|p| p.context), t.call) {
            (Some(Context::Slot(slot)), _) | (None, Call::Delete { context: slot }) => Some(slot),
            _ => made(place.state, t),
        };
        let all = place.state.contexts().chain(t.next.contexts()).map(|(slot, _)| slot);
        all.filter(|slot| Some(*slot) != named).all(|slot| t.next.context(slot) == place.state.context(slot))
    })
}

fn two_are_live(place: &Place<'_>) -> bool {
    place.state.live_contexts().count() >= 2
}

fn is_null_pair(transition: &Transition) -> bool {
    transition
        .call
        .parameters()
        .is_some_and(|p| p.credential == Credential::Null && p.context == Context::Null)
}

fn null_is_refused(place: &Place<'_>) -> bool {
    let refused = place.machine.readings.null_credential == NullCredential::Refused;
    place.every(|t| !is_null_pair(t) || !t.observation.succeeded() || !refused)
}

fn null_is_tried(place: &Place<'_>) -> bool {
    let expected = place.machine.readings.null_credential == NullCredential::DefaultCredential;
    place.some(|t| is_null_pair(t) && t.observation.succeeded() == expected)
}

const fn gives_back(call: &Call) -> bool {
    matches!(call, Call::Delete { .. } | Call::Release { .. })
}

/// Together with the next one: the caller can always settle, for each handle that is given back is one fewer.
fn can_give_back(place: &Place<'_>) -> bool {
    place.state.is_settled() || place.calls.iter().any(gives_back)
}

fn is_given_back(place: &Place<'_>) -> bool {
    let live = |state: &State| state.live_contexts().count() + state.live_credentials().count();
    let gone = |t: &Transition| t.observation.succeeded() && live(&t.next) < live(place.state);
    place.calls.iter().filter(|call| gives_back(call)).all(|call| place.some(|t| t.call == *call && gone(t)))
}

fn has_settled(place: &Place<'_>) -> bool {
    place.state.is_settled() && deletes_a_context(place)
}

#[cfg(test)]
mod tests;
