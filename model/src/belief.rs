//! The set of states that the caller may be in, given what it saw.

use crate::call::Call;
use crate::observation::Observation;
use crate::relation;
use crate::state::State;

/// The states that are still possible. Every answer of this contract decides the next state, so there is always one;
/// the set is kept, and its size asserted, for the day when an answer does not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Belief {
    states: Vec<State>,
}

impl Belief {
    /// The belief of a caller who knows its state.
    #[must_use]
    pub fn certain(state: State) -> Self {
        Self { states: vec![state] }
    }

    /// Every state that is still possible, without repetition.
    #[must_use]
    pub fn states(&self) -> &[State] {
        &self.states
    }

    /// The state, where only one is possible.
    #[must_use]
    pub fn state(&self) -> Option<&State> {
        match self.states.as_slice() {
            [state] => Some(state),
            _ => None,
        }
    }

    /// What is possible after a call and what was seen of it.
    #[must_use]
    pub fn after(&self, call: &Call, observation: &Observation) -> Self {
        let mut states: Vec<State> =
            self.states.iter().map(|state| relation::next(state, call, observation)).collect();
        states.sort_unstable();
        states.dedup();
        Self { states }
    }
}

impl Default for Belief {
    fn default() -> Self {
        Self::certain(State::default())
    }
}
