//! Breadth-first search with every state whole in its visited set: no state is taken for another.
//!
//! States are numbers of 128 bits. What a call comes to is looked up, not asked of the rules again: states of one shape
//! offer the same calls, and differ in the history of their contexts alone.

use std::hash::BuildHasher as _;

use hashbrown::HashTable;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::alike::{Outcomes, seen_by};
use super::{Coverage, Exploration, Tally, digest};
use crate::call::{Call, Context};
use crate::machine::Machine;
use crate::property::{Condition, Place};
use crate::state::State;

/// No number of outcomes.
const UNKNOWN: u32 = u32::MAX;

/// Histories that one context can have.
const HISTORIES: usize = 8;

/// States as numbers, in the order in which they were found, each once.
#[derive(Default)]
struct States {
    all: Vec<u128>,
    numbers: HashTable<u32>,
}

/// A call that some state offers.
struct Known {
    call: Call,
    code: u64,
    /// Where the history of the context that it names begins, if it names one.
    history: Option<u32>,
}

/// A call that states of one shape offer: its number, and where the numbers of its outcomes begin, by that history.
struct Offered {
    call: u32,
    outcomes: u32,
}

/// Everything that was looked up.
struct Search<'a> {
    machine: &'a Machine,
    tally: Tally,
    known: Vec<Known>,
    shapes: FxHashMap<u128, Box<[Offered]>>,
    by_history: Vec<u32>,
    numbers: FxHashMap<(Call, u128), u32>,
    outcomes: Vec<Outcomes>,
}

/// States between two looks of who watches.
const WATCHED: usize = 1 << 12;

/// Explores every reachable state and every transition of the machine.
///
/// # Panics
///
/// Where there are more than 2^32 states.
#[must_use]
pub fn explore(machine: &Machine) -> (Exploration, Coverage) {
    explore_watched(machine, &mut |_, _| ())
}

/// The same; now and then told are the states that were visited, and those that were found until then.
///
/// # Panics
///
/// Where there are more than 2^32 states.
#[must_use]
pub fn explore_watched(machine: &Machine, watch: &mut dyn FnMut(u64, u64)) -> (Exploration, Coverage) {
    let mut search = Search::new(machine);
    let mut states = States::default();
    states.insert(State::default().pack());
    let (mut transitions, mut depth, mut sum) = (0_u64, 0_u32, 0_u64);
    let (mut number, mut end) = (0, 0);
    while let Some(packed) = states.all.get(number).copied() {
        if number == end {
            // What was found until now is one call farther away.
            (depth, end) = (depth + 1, states.all.len());
        }
        number += 1;
        if number % WATCHED == 0 {
            watch(number as u64, states.all.len() as u64);
        }
        search.visit(packed, |digest, next| {
            transitions += 1;
            sum = sum.wrapping_add(digest);
            if next != packed {
                states.insert(next);
            }
        });
    }
    let mut coverage = Coverage::new(machine);
    search.outcomes.iter().for_each(|outcomes| coverage.add(&outcomes.seen, outcomes.times));
    let exploration = Exploration {
        states: states.all.len() as u64,
        transitions,
        depth,
        digest: sum,
        properties: search.tally.outcomes(),
    };
    (exploration, coverage)
}

impl States {
    fn insert(&mut self, packed: u128) {
        let Self { all, numbers } = self;
        let at = |number: u32| all.get(number as usize).copied().unwrap_or_default();
        let hash = |packed: u128| FxBuildHasher.hash_one(packed);
        let entry = numbers.entry(hash(packed), |number| at(*number) == packed, |number| hash(at(*number)));
        if let hashbrown::hash_table::Entry::Vacant(place) = entry {
            #[expect(
                clippy::expect_used,
                reason = "documented: no machine that has so many is explored whole"
            )]
            let _ = place.insert(u32::try_from(all.len()).expect("fewer than 2^32 states"));
            all.push(packed);
        }
    }
}

impl<'a> Search<'a> {
    fn new(machine: &'a Machine) -> Self {
        Self {
            machine,
            tally: Tally::new(machine),
            known: Vec::new(),
            shapes: FxHashMap::default(),
            by_history: Vec::new(),
            numbers: FxHashMap::default(),
            outcomes: Vec::new(),
        }
    }

    /// Tells the digest of each transition of a state, and where it leads.
    fn visit(&mut self, packed: u128, mut tell: impl FnMut(u64, u128)) {
        let Self { machine, tally, known, shapes, by_history, numbers, outcomes } = self;
        let shape = shapes.entry(packed & !State::HISTORY).or_insert_with(|| {
            let state = State::unpack(packed);
            let calls = machine.calls(&state);
            let place = Place { machine, state: &state, calls: &calls, transitions: &[], rules: &[] };
            tally.weigh(&place, |condition| matches!(condition, Condition::State(_)));
            calls.into_iter().map(|call| Offered::new(call, known, by_history)).collect()
        });
        let from = digest::of_state(packed);
        for offered in shape {
            let Some(known) = known.get(offered.call as usize) else { continue };
            let history = known.history.map_or(0, |at| (packed >> at & 7) as usize);
            let Some(number) = by_history.get_mut(offered.outcomes as usize + history) else { continue };
            if *number == UNKNOWN {
                *number = look_up(machine, tally, numbers, outcomes, &known.call, packed);
            }
            let Some(outcomes) = outcomes.get_mut(*number as usize) else { continue };
            outcomes.times += 1;
            let call = digest::of_call(from, known.code);
            for step in &outcomes.steps {
                let next = step.next(packed);
                tell(digest::of_step(call, step.observation, next), next);
            }
        }
    }
}

/// The number of what a call comes to; what is new is asked of the rules, and counts for the properties of calls.
fn look_up(
    machine: &Machine,
    tally: &mut Tally,
    numbers: &mut FxHashMap<(Call, u128), u32>,
    outcomes: &mut Vec<Outcomes>,
    call: &Call,
    packed: u128,
) -> u32 {
    let seen = seen_by(call, &State::unpack(packed));
    *numbers.entry((*call, seen.pack())).or_insert_with(|| {
        let of_calls = |condition: &Condition| !matches!(condition, Condition::State(_));
        outcomes.push(Outcomes::of(machine, &seen, call, |place| tally.weigh(place, of_calls)));
        u32::try_from(outcomes.len() - 1).unwrap_or(UNKNOWN)
    })
}

impl Offered {
    fn new(call: Call, known: &mut Vec<Known>, by_history: &mut Vec<u32>) -> Self {
        let at = known.iter().position(|known| known.call == call).unwrap_or_else(|| {
            known.push(Known::new(call));
            known.len() - 1
        });
        let has_history = known.get(at).is_some_and(|known| known.history.is_some());
        let outcomes = by_history.len();
        by_history.resize(outcomes + if has_history { HISTORIES } else { 1 }, UNKNOWN);
        let number = |number: usize| u32::try_from(number).unwrap_or(UNKNOWN);
        Self { call: number(at), outcomes: number(outcomes) }
    }
}

impl Known {
    fn new(call: Call) -> Self {
        let context = match call {
            Call::Delete { context } => Some(context),
            _ => match call.parameters().map(|parameters| parameters.context) {
                Some(Context::Slot(context)) => Some(context),
                _ => None,
            },
        };
        Self { call, code: digest::code_of_call(&call), history: context.map(State::history) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::Bounds;
    use crate::reading::Profile;

    #[test]
    fn who_watches_is_told_each_time_that_so_many_states_are_done() {
        let machine = Machine::new(Profile::Lsa, Bounds { credentials: 3, contexts: 3, hostile: false });
        let mut told = Vec::new();
        let (found, _) = explore_watched(&machine, &mut |done, known| told.push((done, known)));
        let every = WATCHED as u64;
        let done: Vec<u64> = told.iter().map(|(done, _)| *done).collect();
        assert_eq!(done, (1..=found.states / every).map(|time| time * every).collect::<Vec<_>>());
        assert!(told.len() > 3 && told.iter().all(|(done, known)| done <= known), "{told:?}");
    }
}
