//! The search without any table: at each state every call is asked of every rule. What the exact search finds is held
//! against it.

use rustc_hash::FxHashSet;

use super::{Coverage, Exploration, Tally, digest};
use crate::machine::Machine;
use crate::property::{Place, rules_met};
use crate::state::State;

/// Explores every reachable state and every transition of the machine, and asks the rules of each anew: as
/// [`explore`](super::explore), slower.
#[must_use]
pub fn explore_by_rows(machine: &Machine) -> (Exploration, Coverage) {
    let mut tally = Tally::new(machine);
    let mut coverage = Coverage::new(machine);
    let mut visited: FxHashSet<State> = FxHashSet::default();
    let mut level = vec![State::default()];
    let _ = visited.insert(State::default());
    let (mut transitions, mut depth, mut sum) = (0_u64, 0_u32, 0_u64);
    while !level.is_empty() {
        depth += 1;
        let mut following = Vec::new();
        for state in &level {
            let (calls, found) = (machine.calls(state), machine.transitions(state));
            let rules = rules_met(machine, state, &found);
            let place = Place { machine, state, calls: &calls, transitions: &found, rules: &rules };
            coverage.visit(&place);
            tally.weigh(&place, |_| true);
            for transition in &found {
                transitions += 1;
                sum = sum.wrapping_add(digest::of_transition(state, transition));
                if visited.insert(transition.next) {
                    following.push(transition.next);
                }
            }
        }
        level = following;
    }
    let exploration = Exploration {
        states: visited.len() as u64,
        transitions,
        depth,
        digest: sum,
        properties: tally.outcomes(),
    };
    (exploration, coverage)
}
