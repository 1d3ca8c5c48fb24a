//! Exhaustive exploration of the machine, by two engines that must agree.

mod alike;
mod coverage;
mod digest;
mod exact;
mod orbits;
mod rows;
mod second;

pub use coverage::{CallCoverage, Coverage, RuleCoverage};
pub use exact::{explore, explore_watched};
pub use orbits::{Orbits, orbits};
pub use rows::explore_by_rows;
pub use second::{Explorable, explore_by_stateright, explore_by_stateright_watched, serve};

use crate::machine::Machine;
use crate::property::{Condition, Expectation, Place, Property, properties};

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

/// What is known so far of each property.
struct Tally(Vec<(Property, bool)>);

impl Tally {
    fn new(machine: &Machine) -> Self {
        let always = |property: &Property| property.expectation == Expectation::Always;
        Self(properties(machine).into_iter().map(|property| (property, always(&property))).collect())
    }

    /// Counts a place for the properties with such a condition.
    fn weigh(&mut self, place: &Place<'_>, asked: impl Fn(&Condition) -> bool) {
        for (property, holds) in self.0.iter_mut().filter(|(property, _)| asked(&property.condition)) {
            match property.expectation {
                Expectation::Always => *holds = *holds && property.holds(place),
                Expectation::Sometimes => *holds = *holds || property.holds(place),
            }
        }
    }

    fn outcomes(self) -> Vec<Outcome> {
        let outcome = |(property, holds): (Property, bool)| Outcome {
            name: property.name,
            expectation: property.expectation,
            holds,
        };
        self.0.into_iter().map(outcome).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::Bounds;
    use crate::reading::Profile;
    use crate::state::{CredentialState, State};

    #[test]
    fn one_place_decides_what_always_or_sometimes_holds() {
        let machine = Machine::new(Profile::Lsa, Bounds::default());
        let settled = State::default();
        let owing = settled.with_credential(0, CredentialState::Live);
        let condition = Condition::State(|place| place.state.is_settled());
        let row = |expectation| Property { name: "settled", expectation, condition };
        let told = |states: &[State], asked: bool| {
            let (always, sometimes) = (row(Expectation::Always), row(Expectation::Sometimes));
            let mut tally = Tally(vec![(always, true), (sometimes, false)]);
            for state in states {
                let place = Place { machine: &machine, state, calls: &[], transitions: &[], rules: &[] };
                tally.weigh(&place, |_| asked);
            }
            tally.outcomes().iter().map(|outcome| outcome.holds).collect::<Vec<_>>()
        };
        assert_eq!(told(&[settled, settled], true), [true, true]);
        assert_eq!(told(&[owing, settled], true), [false, true]);
        assert_eq!(told(&[settled, owing], true), [false, true]);
        assert_eq!(told(&[owing, owing], true), [false, false]);
        assert_eq!(told(&[owing, settled], false), [true, false], "what is not asked is not weighed");
    }
}
