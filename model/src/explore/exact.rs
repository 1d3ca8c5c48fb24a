//! Breadth-first search with the full states in its visited set: no state is taken for another.

use rustc_hash::FxHashSet;

use super::{Coverage, Exploration, Outcome, digest};
use crate::machine::Machine;
use crate::property::{Expectation, Place, Property, properties, rules_met};
use crate::state::State;

/// Explores every reachable state and every transition of the machine.
#[must_use]
pub fn explore(machine: &Machine) -> (Exploration, Coverage) {
    let properties = properties(machine);
    let mut tally: Vec<(Property, bool)> = properties
        .into_iter()
        .map(|property| (property, property.expectation == Expectation::Always))
        .collect();
    let mut coverage = Coverage::new(machine);
    let mut visited: FxHashSet<State> = FxHashSet::default();
    let mut level = vec![State::default()];
    let _ = visited.insert(State::default());
    let (mut transitions, mut depth, mut sum) = (0_u64, 0_u32, 0_u64);
    while !level.is_empty() {
        depth += 1;
        let mut following = Vec::new();
        for state in &level {
            let found = machine.transitions(state);
            let rules = rules_met(machine, state, &found);
            let place = Place { machine, state, transitions: &found, rules: &rules };
            coverage.visit(&place);
            weigh(&mut tally, &place);
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
    let properties = tally.into_iter().map(|(property, holds)| Outcome {
        name: property.name,
        expectation: property.expectation,
        holds,
    });
    let exploration = Exploration {
        states: visited.len() as u64,
        transitions,
        depth,
        digest: sum,
        properties: properties.collect(),
    };
    (exploration, coverage)
}

fn weigh(tally: &mut [(Property, bool)], place: &Place<'_>) {
    for (property, holds) in tally {
        match property.expectation {
            Expectation::Always => *holds = *holds && property.holds(place),
            Expectation::Sometimes => *holds = *holds || property.holds(place),
        }
    }
}
