//! The suite that is complete for a machine and some extra states.

use std::collections::BTreeSet;

use super::Machine;

/// The sequences of a complete suite, state by state.
///
/// From every state of the machine every sequence of at most `extra + 1` inputs is made, and the state that it leads to is
/// identified.
#[derive(Clone, Debug)]
pub struct Complete<'a, I, O, L> {
    machine: &'a Machine<I, O, L>,
    identifiers: Vec<BTreeSet<Vec<I>>>,
    extra: usize,
}

impl<'a, I: Copy + Ord, O: Copy + Eq, L: Copy + Ord> Complete<'a, I, O, L> {
    /// The suite of a machine for so many extra states; nothing where two of its states cannot be told apart.
    #[must_use]
    pub fn of(machine: &'a Machine<I, O, L>, extra: usize) -> Option<Self> {
        Some(Self { machine, identifiers: machine.identifiers()?, extra })
    }

    /// The sequences from one state, in order; none is the beginning of another.
    ///
    /// What begins with the way to another state is among the sequences from that one.
    #[must_use]
    pub fn from(&self, state: usize) -> Vec<Vec<I>> {
        let mut all = BTreeSet::new();
        let mut inputs = self.machine.states.get(state).map(|state| state.access.clone()).unwrap_or_default();
        self.extend(state, state, &mut inputs, 0, &mut all);
        let mut sequences: Vec<Vec<I>> = Vec::with_capacity(all.len());
        for sequence in all {
            // In this order what begins with a sequence comes right behind it.
            match sequences.last_mut() {
                Some(last) if sequence.starts_with(last) => *last = sequence,
                _ => sequences.push(sequence),
            }
        }
        sequences.retain(|sequence| !sequence.is_empty());
        sequences
    }

    fn extend(&self, from: usize, at: usize, inputs: &mut Vec<I>, depth: usize, all: &mut BTreeSet<Vec<I>>) {
        let own = self.identifiers.get(at).into_iter().flatten();
        let identified: Vec<Vec<I>> =
            own.map(|identifier| inputs.iter().chain(identifier).copied().collect()).collect();
        if identified.is_empty() {
            let _ = all.insert(inputs.clone());
        }
        all.extend(identified);
        if depth > self.extra {
            return;
        }
        let Some(state) = self.machine.states.get(at) else { return };
        for (input, (_, next)) in &state.edges {
            let entered = self.machine.states.get(*next).and_then(|next| next.entered);
            if depth == 0 && entered == Some((from, *input)) {
                continue;
            }
            inputs.push(*input);
            self.extend(from, *next, inputs, depth + 1, all);
            let _ = inputs.pop();
        }
    }
}
