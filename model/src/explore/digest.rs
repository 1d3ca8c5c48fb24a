//! A digest of the graph that does not depend on the order of the search, the engine or the platform.

use crate::call::{Call, Context, Credential, Metadata, Parameters, Target};
use crate::machine::Transition;
use crate::observation::{Answer, Handle, Observation, Output};
use crate::state::State;
use crate::status::StatusClass;

/// The contribution of one transition; the digest of a graph is the wrapping sum over all of them.
pub(super) fn of_transition(state: &State, transition: &Transition) -> u64 {
    let call = of_call(of_state(state.pack()), code_of_call(&transition.call));
    of_step(call, code_of_observation(&transition.observation), transition.next.pack())
}

/// The beginning of the digest of each transition that leaves a state.
pub(super) const fn of_state(packed: u128) -> u64 {
    mix(mix(0x005E_C0DE ^ packed as u64) ^ (packed >> 64) as u64)
}

/// The same, with the code of the call.
pub(super) const fn of_call(state: u64, call: u64) -> u64 {
    mix(state ^ call)
}

/// The whole, with the code of the observation and where it leads.
pub(super) const fn of_step(call: u64, observation: u64, next: u128) -> u64 {
    mix(mix(mix(call ^ observation) ^ next as u64) ^ (next >> 64) as u64)
}

/// The finaliser of splitmix64, by Sebastiano Vigna, public domain.
const fn mix(word: u64) -> u64 {
    let word = word.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    word ^ (word >> 31)
}

pub(super) fn code_of_call(call: &Call) -> u64 {
    match call {
        Call::Acquire { credential } => 1 | u64::from(*credential) << 4,
        Call::Release { credential } => 2 | u64::from(*credential) << 4,
        Call::Delete { context } => 3 | u64::from(*context) << 4,
        Call::Query(parameters) => 4 | code_of_parameters(parameters) << 4,
        Call::Exchange(parameters, metadata) => {
            5 | code_of_parameters(parameters) << 4 | code_of_metadata(*metadata) << 56
        }
    }
}

/// Bits 0-3 credential, 4-8 context, 9-11 target, 12-43 requirements.
fn code_of_parameters(parameters: &Parameters) -> u64 {
    let credential = match parameters.credential {
        Credential::Null => 0,
        Credential::Slot(slot) => 1 + u64::from(slot),
        Credential::NeverIssued => 15,
    };
    let context = match parameters.context {
        Context::Null => 0,
        Context::Slot(slot) => 1 + u64::from(slot),
        Context::NoPointer => 13,
        Context::Foreign => 14,
        Context::ValueOfCredential(slot) => 16 + u64::from(slot),
    };
    // The graph has none of the other names; they would share one code.
    let target = Target::ALL.iter().take_while(|target| **target != parameters.target).count() as u64;
    credential | context << 4 | target << 9 | u64::from(parameters.requirements.0) << 12
}

const fn code_of_metadata(metadata: Metadata) -> u64 {
    match metadata {
        Metadata::Peer => 0,
        Metadata::Empty => 1,
        Metadata::EmptyNull => 2,
        Metadata::Short => 3,
        Metadata::Long => 4,
        Metadata::NullWithLength => 5,
        Metadata::Own => 6,
        Metadata::Foreign(pattern) => 16 + pattern as u64,
        // The graph has no altered metadata; it shares one code.
        Metadata::Altered(_) => 64,
    }
}

pub(super) fn code_of_observation(observation: &Observation) -> u64 {
    match observation {
        Observation::Fault(fault) => 1 | (*fault as u64) << 1,
        Observation::Returned(Answer { class, handle, output }) => {
            let class = StatusClass::ALL.iter().take_while(|other| *other != class).count() as u64;
            let handle = match handle {
                Handle::NoCell => 0,
                Handle::Null => 1,
                Handle::Same => 2,
                Handle::Fresh => 3,
                Handle::OfContext(slot) => 8 + u64::from(*slot),
            };
            let output = Output::ALL.iter().take_while(|other| *other != output).count() as u64;
            class << 1 | handle << 8 | output << 16
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::machine::{Bounds, Machine};
    use crate::observation::Fault;
    use crate::reading::Profile;

    #[test]
    fn distinct_calls_and_observations_have_distinct_codes() {
        let machine = Machine::new(Profile::Lsa, Bounds { hostile: true, ..Bounds::default() });
        let mut calls = HashSet::new();
        // Each state the one with the most handles that the one before leads to.
        let mut state = State::default();
        for _ in 0..5 {
            calls.extend(machine.calls(&state));
            let onward = machine.transitions(&state).into_iter().map(|transition| transition.next);
            let live = |state: &State| state.live_contexts().count() + state.live_credentials().count();
            state = onward.max_by_key(live).unwrap();
        }
        assert!(calls.len() > 80, "{} calls", calls.len());
        assert_eq!(calls.iter().map(code_of_call).collect::<HashSet<_>>().len(), calls.len());
        let handles = [Handle::NoCell, Handle::Null, Handle::Same, Handle::Fresh, Handle::OfContext(0)];
        let answers = StatusClass::ALL.into_iter().flat_map(|class| {
            let outputs = move |handle| Output::ALL.map(|output| Answer { class, handle, output });
            handles.into_iter().flat_map(outputs)
        });
        let seen = Fault::ALL.map(Observation::Fault).into_iter().chain(answers.map(Observation::Returned));
        let seen: Vec<Observation> = seen.collect();
        assert_eq!(seen.iter().map(code_of_observation).collect::<HashSet<_>>().len(), seen.len());
    }
}
