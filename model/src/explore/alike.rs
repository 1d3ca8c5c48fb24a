//! What a call comes to, worked out once for all the states that look alike to it.
//!
//! The rules see of a state what the call names: its credential, its context with the credential that this was made from,
//! which other contexts live, and which slot a new one gets. A test holds what is worked out here against the rules, asked
//! in every reachable state.

use super::coverage::Seen;
use super::{Coverage, digest};
use crate::call::{Call, Context, Credential};
use crate::machine::{Machine, Transition};
use crate::property::{Place, rules_met};
use crate::relation;
use crate::state::{ContextState, Function, Live, State};

/// What a call comes to in every state that looks alike to it.
#[derive(Debug)]
pub(super) struct Outcomes {
    /// Every permitted answer, and what it changes.
    pub(super) steps: Box<[Step]>,
    /// What one such call adds to the coverage.
    pub(super) seen: Seen,
    /// How often the call was offered in such a state.
    pub(super) times: u64,
}

/// An answer, and what it changes of a state as a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Step {
    /// The code of the observation in a digest.
    pub(super) observation: u64,
    keep: u128,
    set: u128,
}

impl Step {
    /// Where it leads from a state.
    pub(super) const fn next(self, packed: u128) -> u128 {
        packed & self.keep | self.set
    }
}

/// What of a state the call sees.
pub(super) fn seen_by(call: &Call, state: &State) -> State {
    let named = |credential: Option<u8>| move |slot: u8| Some(slot) == credential;
    let (credential, context) = match call {
        Call::Acquire { credential } | Call::Release { credential } => (Some(*credential), None),
        Call::Delete { context } => (None, Some(*context)),
        Call::Query(parameters) | Call::Exchange(parameters, _) => {
            let credential = match (parameters.credential, parameters.context) {
                (Credential::Slot(slot), _) | (_, Context::ValueOfCredential(slot)) => Some(slot),
                (Credential::Null | Credential::NeverIssued, _) => None,
            };
            let context = match parameters.context {
                Context::Slot(slot) => Some(slot),
                _ => None,
            };
            (credential, context)
        }
    };
    let maker = context.and_then(|slot| state.live(slot)).and_then(|live| live.credential);
    let mut seen = State::default();
    for (slot, value) in state.credentials() {
        if named(credential)(slot) || named(maker)(slot) {
            seen = seen.with_credential(slot, value);
        }
    }
    // Whether a credential may be released depends on the contexts that were made from it.
    let released = matches!(call, Call::Release { .. }).then_some(credential).flatten();
    for (slot, value) in state.contexts() {
        let value = match value {
            ContextState::Live(live) if Some(slot) != context => ContextState::Live(Live {
                maker: Function::Query,
                credential: live.credential.filter(|credential| Some(*credential) == released),
                queried: false,
                exchanged: false,
            }),
            value => value,
        };
        seen = seen.with_context(slot, value);
    }
    seen
}

impl Outcomes {
    /// Asks the rules what the call comes to in a state; the place is shown to who wants to know more of it.
    pub(super) fn of(
        machine: &Machine,
        state: &State,
        call: &Call,
        mut show: impl FnMut(&Place<'_>),
    ) -> Self {
        let transition = |observation| Transition {
            call: *call,
            observation,
            next: relation::next(state, call, &observation),
        };
        let transitions: Vec<Transition> = machine.answers(state, call).into_iter().map(transition).collect();
        let rules = rules_met(machine, state, &transitions);
        let calls = std::slice::from_ref(call);
        let place = Place { machine, state, calls, transitions: &transitions, rules: &rules };
        show(&place);
        let steps = transitions.iter().map(|transition| step(state, transition)).collect();
        Self { steps, seen: Coverage::seen_at(&place), times: 0 }
    }
}

fn step(state: &State, transition: &Transition) -> Step {
    let (mut keep, mut set) = (u128::MAX, 0);
    let (from, to) = (state.pack(), transition.next.pack());
    // A cell that changes is written as a whole.
    let credentials = (0..8).map(|slot| 3_u128 << (2 * slot));
    let contexts = (0..8).map(|slot| 0xFF_u128 << (16 + 8 * slot));
    let metadata = [1 << 80, 1 << 81];
    for cell in credentials.chain(contexts).chain(metadata) {
        if from & cell != to & cell {
            keep &= !cell;
            set |= to & cell;
        }
    }
    Step { observation: digest::code_of_observation(&transition.observation), keep, set }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::Bounds;
    use crate::reading::Profile;
    use std::collections::HashSet;

    #[test]
    fn what_a_call_comes_to_depends_on_what_it_sees_alone() {
        let bounds =
            [(1, 3), (2, 2)].map(|(credentials, contexts)| Bounds { credentials, contexts, hostile: true });
        for (profile, bounds) in
            Profile::ALL.into_iter().flat_map(|profile| bounds.map(|bounds| (profile, bounds)))
        {
            let machine = Machine::new(profile, bounds);
            let mut visited = HashSet::from([State::default()]);
            let mut waiting = vec![State::default()];
            let mut asked = 0;
            while let Some(state) = waiting.pop() {
                for call in machine.calls(&state) {
                    let outcomes = Outcomes::of(&machine, &seen_by(&call, &state), &call, |_| ());
                    let expected: Vec<(u64, State)> = machine
                        .answers(&state, &call)
                        .iter()
                        .map(|seen| (digest::code_of_observation(seen), relation::next(&state, &call, seen)))
                        .collect();
                    let found: Vec<(u64, State)> = outcomes
                        .steps
                        .iter()
                        .map(|step| (step.observation, State::unpack(step.next(state.pack()))))
                        .collect();
                    assert_eq!(found, expected, "{profile}: `{call}` in {state:?}");
                    asked += 1;
                    waiting
                        .extend(expected.iter().map(|(_, next)| *next).filter(|next| visited.insert(*next)));
                }
            }
            assert!(asked > 10_000, "{profile}: only {asked}");
        }
    }
}
