//! Breadth-first search with every state whole in its visited set: no state is taken for another.
//!
//! States are numbers of 128 bits. What a call comes to is looked up, not asked of the rules again: states of one shape
//! offer the same calls, and differ in the history of their contexts alone.

use rustc_hash::{FxHashMap, FxHashSet};

use super::alike::{Outcomes, seen_by};
use super::{Coverage, Exploration, Tally, digest};
use crate::call::{Call, Context};
use crate::machine::Machine;
use crate::property::{Condition, Place};
use crate::state::State;

/// No number of outcomes.
const UNKNOWN: u32 = u32::MAX;

/// A call that states of one shape offer.
struct Offered {
    call: Call,
    code: u64,
    /// Where the history of the context that it names begins, if it names one.
    history: Option<u32>,
    /// The number of its outcomes, by that history.
    outcomes: [u32; 8],
}

/// Everything that was looked up.
struct Search<'a> {
    machine: &'a Machine,
    tally: Tally,
    shapes: FxHashMap<u128, Vec<Offered>>,
    numbers: FxHashMap<(Call, u128), u32>,
    outcomes: Vec<Outcomes>,
}

/// Explores every reachable state and every transition of the machine.
#[must_use]
pub fn explore(machine: &Machine) -> (Exploration, Coverage) {
    let mut search = Search {
        machine,
        tally: Tally::new(machine),
        shapes: FxHashMap::default(),
        numbers: FxHashMap::default(),
        outcomes: Vec::new(),
    };
    let start = State::default().pack();
    let mut visited = FxHashSet::from_iter([start]);
    let mut level = vec![start];
    let (mut transitions, mut depth, mut sum) = (0_u64, 0_u32, 0_u64);
    while !level.is_empty() {
        depth += 1;
        let mut following = Vec::new();
        for packed in level {
            search.visit(packed, |digest, next| {
                transitions += 1;
                sum = sum.wrapping_add(digest);
                if next != packed && visited.insert(next) {
                    following.push(next);
                }
            });
        }
        level = following;
    }
    let mut coverage = Coverage::new(machine);
    search.outcomes.iter().for_each(|outcomes| coverage.add(&outcomes.seen, outcomes.times));
    let exploration = Exploration {
        states: visited.len() as u64,
        transitions,
        depth,
        digest: sum,
        properties: search.tally.outcomes(),
    };
    (exploration, coverage)
}

impl Search<'_> {
    /// Tells the digest of each transition of a state, and where it leads.
    fn visit(&mut self, packed: u128, mut tell: impl FnMut(u64, u128)) {
        let Self { machine, tally, shapes, numbers, outcomes } = self;
        let shape = shapes.entry(packed & !State::HISTORY).or_insert_with(|| {
            let state = State::unpack(packed);
            let calls = machine.calls(&state);
            let place = Place { machine, state: &state, calls: &calls, transitions: &[], rules: &[] };
            tally.weigh(&place, |condition| matches!(condition, Condition::State(_)));
            calls.into_iter().map(Offered::new).collect()
        });
        let from = digest::of_state(packed);
        for offered in shape {
            let history = offered.history.map_or(0, |at| (packed >> at & 7) as usize);
            let Some(number) = offered.outcomes.get_mut(history) else { continue };
            if *number == UNKNOWN {
                *number = look_up(machine, tally, numbers, outcomes, &offered.call, packed);
            }
            let Some(known) = outcomes.get_mut(*number as usize) else { continue };
            known.times += 1;
            let call = digest::of_call(from, offered.code);
            for step in &known.steps {
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
    fn new(call: Call) -> Self {
        let context = match call {
            Call::Delete { context } => Some(context),
            _ => match call.parameters().map(|parameters| parameters.context) {
                Some(Context::Slot(context)) => Some(context),
                _ => None,
            },
        };
        let history = context.map(State::history);
        Self { call, code: digest::code_of_call(&call), history, outcomes: [UNKNOWN; 8] }
    }
}
