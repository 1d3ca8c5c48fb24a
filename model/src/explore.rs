//! Exhaustive exploration of the machine, by two engines that must agree.

mod coverage;
mod digest;
mod exact;
mod second;

pub use coverage::{CallCoverage, Coverage, RuleCoverage};
pub use exact::explore;
pub use second::{Explorable, explore_by_stateright, serve};

use crate::property::Expectation;

/// What an engine found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Exploration {
    /// Distinct states.
    pub states: u64,
    /// Transitions of distinct states.
    pub transitions: u64,
    /// Levels of breadth-first search: the longest shortest path, in calls.
    pub depth: u32,
    /// A number over every transition of the graph, in any order: it changes when the meaning does.
    pub digest: u64,
    /// What became of every property.
    pub properties: Vec<Outcome>,
}

/// What became of one property.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// Its name.
    pub name: &'static str,
    /// Every state or some state.
    pub expectation: Expectation,
    /// Whether it holds of the whole graph.
    pub holds: bool,
}

impl Exploration {
    /// The properties that do not hold.
    pub fn failures(&self) -> impl Iterator<Item = &Outcome> {
        self.properties.iter().filter(|outcome| !outcome.holds)
    }
}
