//! The set of states that the caller may be in, given what it saw.

use crate::call::Call;
use crate::observation::Observation;
use crate::relation;
use crate::state::State;

/// What is still possible, without repetition: whole states, or the states of one handle.
///
/// Every answer of this contract decides the next state, so whoever saw all calls knows it; whoever began to look in the
/// middle starts with several.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Belief<S = State> {
    states: Vec<S>,
}

impl<S: Ord> Belief<S> {
    /// The belief of a caller who knows its state.
    #[must_use]
    pub fn certain(state: S) -> Self {
        Self { states: vec![state] }
    }

    /// The belief that it is one of these.
    pub fn among(states: impl IntoIterator<Item = S>) -> Self {
        let mut states: Vec<S> = states.into_iter().collect();
        states.sort_unstable();
        states.dedup();
        Self { states }
    }

    /// Every state that is still possible, in order.
    #[must_use]
    pub fn states(&self) -> &[S] {
        &self.states
    }

    /// The state, where only one is possible.
    #[must_use]
    pub fn state(&self) -> Option<&S> {
        match self.states.as_slice() {
            [state] => Some(state),
            _ => None,
        }
    }

    /// Whether one of the possible states is like this.
    pub fn may_be(&self, test: impl FnMut(&S) -> bool) -> bool {
        self.states.iter().any(test)
    }

    /// Whether all possible states are like this; of nothing possible nothing is said.
    pub fn must_be(&self, test: impl FnMut(&S) -> bool) -> bool {
        !self.states.is_empty() && self.states.iter().all(test)
    }
}

impl Belief {
    /// What is possible after a call and what was seen of it.
    #[must_use]
    pub fn after(&self, call: &Call, observation: &Observation) -> Self {
        Self::among(self.states.iter().map(|state| relation::next(state, call, observation)))
    }
}

impl Default for Belief {
    fn default() -> Self {
        Self::certain(State::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_belief_has_each_state_once_and_says_what_may_and_must_be() {
        let belief = Belief::among([3, 1, 3, 2]);
        assert_eq!(belief.states(), [1, 2, 3]);
        assert_eq!(belief.state(), None);
        assert!(belief.may_be(|state| *state == 2) && !belief.may_be(|state| *state == 4));
        assert!(belief.must_be(|state| *state > 0) && !belief.must_be(|state| *state > 1));
        assert_eq!(Belief::certain(7).state(), Some(&7));
        assert!(!Belief::<u8>::among([]).must_be(|_| true));
    }
}
