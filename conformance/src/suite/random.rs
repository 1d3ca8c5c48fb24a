//! Random walks: calls that the machine offers, with every parameter at random, by a seed.
//!
//! A walk is planned with symbols before anything is called: each call is taken as answered the way most packages answer it.
//! Where a package answers otherwise, the calls that then have no handle are not made.

use sspcheck_model::call::{Call, Metadata, Parameters, Target};
use sspcheck_model::flags::{LISTED_MASK, Requirements};
use sspcheck_model::machine::Machine;
use sspcheck_model::observation::{Handle, Observation, Output};
use sspcheck_model::reading::Dialect;
use sspcheck_model::relation;
use sspcheck_model::state::State;
use sspcheck_model::vocabulary::GSS_LISTED_MASK;

/// Numbers that look random and follow from a seed (SplitMix64).
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

impl Random {
    /// Those of this seed.
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> Option<T> {
        let length = u64::try_from(choices.len()).ok().filter(|length| *length > 0)?;
        choices.get(usize::try_from(self.next() % length).ok()?).copied()
    }
}

/// Names that a caller within its rights may pass.
const NAMES: [Target; 4] = [Target::Absent, Target::Named, Target::Empty, Target::Unterminated];

/// A walk of so many calls; the same seed and number give the same walk.
#[must_use]
pub fn random_walk(machine: &Machine, seed: u64, number: u64, length: usize) -> Vec<Call> {
    let mut random = Random(seed ^ number.wrapping_mul(0xD134_2543_DE82_EF95));
    let mut state = State::default();
    let mut walk = Vec::with_capacity(length);
    while walk.len() < length {
        let Some(offered) = random.of(&machine.calls(&state)) else { break };
        let call = vary(machine, &state, offered, &mut random);
        walk.push(call);
        let answers = machine.answers(&state, &call);
        let Some(usual) = answers.iter().max_by_key(|answer| usual(answer)) else { break };
        state = relation::next(&state, &call, usual);
    }
    walk
}

/// How usual an answer is: success, a new handle, metadata that can be read.
fn usual(observation: &Observation) -> (bool, bool, bool) {
    let answer = observation.answer();
    let fresh = answer.is_some_and(|answer| answer.handle == Handle::Fresh);
    (observation.succeeded(), fresh, answer.is_some_and(|answer| answer.output == Output::Readable))
}

/// The same call on the same handles with its other parameters at random; an error of the caller's stays as it is.
fn vary(machine: &Machine, state: &State, call: Call, random: &mut Random) -> Call {
    let Some(parameters) = call.parameters().filter(|_| call.hostility(state).is_none()) else { return call };
    let target = match random.of(&NAMES).unwrap_or(parameters.target) {
        Target::Named if random.next().is_multiple_of(4) => {
            Target::Other(u8::try_from(random.next() % u64::from(Target::OTHERS)).unwrap_or(0))
        }
        target => target,
    };
    let word = u32::try_from(random.next() >> 32).unwrap_or(0);
    let listed = match machine.readings.dialect {
        Dialect::Ntstatus => LISTED_MASK,
        Dialect::Gss => GSS_LISTED_MASK,
    };
    let requirements = match random.next() % 8 {
        0 | 1 => 0,
        2..=6 => word & listed,
        _ => word,
    };
    let parameters = Parameters { target, requirements: Requirements(requirements), ..*parameters };
    let Some(_) = call.metadata() else { return Call::Query(parameters) };
    let foreign = u8::try_from(random.next() % u64::from(Metadata::FOREIGN)).unwrap_or(0);
    let role = target.role();
    let metadata = match random.next() % 8 {
        0..=3 if state.has_metadata(role.peer()) => Metadata::Peer,
        4 if state.has_metadata(role) => Metadata::Own,
        5 => Metadata::Short,
        6 if random.next().is_multiple_of(2) => Metadata::Long,
        6 => Metadata::Altered(u16::try_from(random.next() % u64::from(Metadata::ALTERED)).unwrap_or(0)),
        7 => random.of(&[Metadata::Empty, Metadata::EmptyNull]).unwrap_or(Metadata::Empty),
        _ => Metadata::Foreign(foreign),
    };
    Call::Exchange(parameters, metadata)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sspcheck_model::machine::Bounds;
    use sspcheck_model::reading::Profile;
    use std::collections::BTreeSet;

    #[test]
    fn one_seed_gives_one_walk_and_walks_go_everywhere_within_the_contract() {
        let machine = Machine::new(Profile::Lsa, Bounds { credentials: 3, contexts: 8, hostile: false });
        let walks: Vec<Vec<Call>> = (0..64).map(|number| random_walk(&machine, 1, number, 64)).collect();
        assert_eq!(walks[3], random_walk(&machine, 1, 3, 64));
        assert_ne!(walks[3], random_walk(&machine, 2, 3, 64));
        let calls: Vec<Call> = walks.concat();
        assert_eq!(calls.len(), 64 * 64);
        let metadata: BTreeSet<_> = calls.iter().filter_map(Call::metadata).collect();
        let targets: BTreeSet<_> = calls.iter().filter_map(|call| Some(call.parameters()?.target)).collect();
        let words: BTreeSet<_> =
            calls.iter().filter_map(|call| Some(call.parameters()?.requirements)).collect();
        let altered = metadata.iter().filter(|metadata| matches!(metadata, Metadata::Altered(_))).count();
        assert!(altered > 50, "{altered}");
        assert_eq!(metadata.len() - altered, 6 + usize::from(Metadata::FOREIGN), "{metadata:?}");
        assert_eq!(targets.len(), 4 + usize::from(Target::OTHERS), "{targets:?}");
        assert!(words.len() > 1000);
        assert!(
            !metadata.contains(&Metadata::NullWithLength) && targets.iter().all(|name| !name.is_malformed())
        );
    }
}
