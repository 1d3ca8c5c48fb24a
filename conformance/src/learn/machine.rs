//! A deterministic machine whose states have labels.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Step;

/// A machine; its first state is the one in which nothing was made yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Machine<I, O, L> {
    /// Its states.
    pub states: Vec<State<I, O, L>>,
}

/// A state of a machine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State<I, O, L> {
    /// What the caller knows in it.
    pub label: L,
    /// Inputs that lead to it from the start.
    pub access: Vec<I>,
    /// The last step of that way: the state before, and the input.
    pub entered: Option<(usize, I)>,
    /// What comes of an input, and the number of the state that it leads to.
    pub edges: BTreeMap<I, (O, usize)>,
}

impl<I: Copy + Ord, O: Copy + Eq, L: Copy + Ord> Machine<I, O, L> {
    /// How many transitions it has.
    #[must_use]
    pub fn transitions(&self) -> usize {
        self.states.iter().map(|state| state.edges.len()).sum()
    }

    /// The inputs that it has a transition for.
    #[must_use]
    pub fn inputs(&self) -> BTreeSet<I> {
        self.states.iter().flat_map(|state| state.edges.keys().copied()).collect()
    }

    /// What comes of an input in a state, and where it leads.
    #[must_use]
    pub fn edge(&self, state: usize, input: I) -> Option<(O, usize)> {
        self.states.get(state)?.edges.get(&input).copied()
    }

    /// The state that these inputs lead to from another.
    #[must_use]
    pub fn follow(&self, state: usize, inputs: &[I]) -> Option<usize> {
        inputs.iter().try_fold(state, |at, input| self.edge(at, *input).map(|(_, next)| next))
    }

    /// The number of the first step that is not the machine's, and what the machine would have answered.
    #[must_use]
    pub fn disagrees(&self, trace: &[Step<I, O, L>]) -> Option<(usize, Option<O>)> {
        let mut state = 0;
        for (number, step) in trace.iter().enumerate() {
            match self.edge(state, step.input) {
                Some((output, next)) if output == step.output && self.label(next) == Some(step.label) => {
                    state = next;
                }
                other => return Some((number, other.map(|(output, _)| output))),
            }
        }
        None
    }

    /// For every state the inputs that tell it from the others of its label, the same ones for both of a pair; nothing
    /// where two states cannot be told apart.
    #[must_use]
    pub fn identifiers(&self) -> Option<Vec<BTreeSet<Vec<I>>>> {
        let mut identifiers = vec![BTreeSet::new(); self.states.len()];
        let mut alike: BTreeMap<L, Vec<usize>> = BTreeMap::new();
        for (number, state) in self.states.iter().enumerate() {
            alike.entry(state.label).or_default().push(number);
        }
        for states in alike.values() {
            for (position, one) in states.iter().enumerate() {
                for two in states.iter().skip(position + 1) {
                    let inputs = self.separating(*one, *two)?;
                    for state in [one, two] {
                        if let Some(own) = identifiers.get_mut(*state) {
                            let _ = own.insert(inputs.clone());
                        }
                    }
                }
            }
        }
        Some(identifiers)
    }

    fn label(&self, state: usize) -> Option<L> {
        self.states.get(state).map(|state| state.label)
    }

    /// The shortest inputs of which something else comes in one state than in the other.
    fn separating(&self, one: usize, two: usize) -> Option<Vec<I>> {
        let mut seen = BTreeSet::from([(one, two)]);
        let mut queue = VecDeque::from([(one, two, Vec::new())]);
        while let Some((one, two, inputs)) = queue.pop_front() {
            if self.label(one) != self.label(two) {
                return Some(inputs);
            }
            for (input, (output, next)) in &self.states.get(one)?.edges {
                let Some((other, beside)) = self.edge(two, *input) else { continue };
                let mut longer = inputs.clone();
                longer.push(*input);
                if *output != other {
                    return Some(longer);
                }
                if next != &beside && seen.insert((*next, beside)) {
                    queue.push_back((*next, beside, longer));
                }
            }
        }
        None
    }
}
