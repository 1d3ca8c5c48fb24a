//! The learner: which sequences it wants, until all that was observed is one machine's.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::tree::Node;
use super::{Machine, State, Step, Tree};

/// Learns a machine from what is observed of it.
#[derive(Clone, Debug)]
pub struct Learner<I, O, L> {
    tree: Tree<I, O, L>,
    /// The ways to the states of the machine: nodes of which each is apart from every other.
    basis: Vec<Node>,
    asked: BTreeSet<Vec<I>>,
    /// Transitions behind which a probe was made, by the way to their end.
    probed: BTreeSet<Vec<I>>,
    contradiction: Option<Contradiction<I, O>>,
    unanswered: u64,
}

/// The same inputs, and two answers to the last of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contradiction<I, O> {
    /// The inputs from the start.
    pub inputs: Vec<I>,
    /// The first answer.
    pub first: O,
    /// Another one.
    pub second: O,
}

/// What the caller may do where it knows this much.
type Offered<'a, I, L> = &'a dyn Fn(&L) -> Vec<I>;

impl<I: Copy + Ord, O: Copy + Eq, L: Copy + Ord> Learner<I, O, L> {
    /// A learner that knows the label of the first state, and nothing else.
    pub fn new(label: L) -> Self {
        Self {
            tree: Tree::new(label),
            basis: vec![Tree::<I, O, L>::ROOT],
            asked: BTreeSet::new(),
            probed: BTreeSet::new(),
            contradiction: None,
            unanswered: 0,
        }
    }

    /// Takes what was observed from the start. A contradiction is kept, and the rest of the trace is not.
    pub fn note(&mut self, trace: &[Step<I, O, L>]) {
        if let Err((inputs, first)) = self.tree.insert(trace) {
            let second = trace.get(inputs.len() - 1).map_or(first, |step| step.output);
            let _ = self.contradiction.get_or_insert(Contradiction { inputs, first, second });
        }
    }

    /// What shows that no deterministic machine is behind the answers, if something does.
    #[must_use]
    pub const fn contradiction(&self) -> Option<&Contradiction<I, O>> {
        self.contradiction.as_ref()
    }

    /// How many states are known by now.
    #[must_use]
    pub const fn states(&self) -> usize {
        self.basis.len()
    }

    /// Sequences that were asked for, and of whose end nothing was observed: the machine is not wholly known then.
    #[must_use]
    pub const fn unanswered(&self) -> u64 {
        self.unanswered
    }

    /// The sequences that are wanted next; none where all that was observed is one machine's.
    pub fn wanted(&mut self, offered: Offered<'_, I, L>) -> Vec<Vec<I>> {
        loop {
            let known = self.basis.len();
            let wanted = self.of_frontier();
            if self.basis.len() > known {
                continue;
            }
            let fresh = self.fresh(wanted.into_iter().chain(self.of_basis(offered)).collect());
            if !fresh.is_empty() {
                return fresh;
            }
            let wrong = self.wrong();
            let fresh = self.fresh(wrong);
            return fresh;
        }
    }

    /// Sequences that go on after every transition, twice with the same input again where that is offered: they show what one
    /// more call does not.
    pub fn probes(
        &mut self,
        length: usize,
        offered: Offered<'_, I, L>,
        choose: &mut dyn FnMut(usize) -> usize,
    ) -> Vec<Vec<I>> {
        let machine = self.machine();
        let mut probes = Vec::new();
        for state in &machine.states {
            for (input, (_, next)) in &state.edges {
                let mut way: Vec<I> = state.access.clone();
                way.push(*input);
                // The transitions of a state that is known are probed from there.
                if machine.states.get(*next).is_some_and(|next| next.access == way)
                    || !self.probed.insert(way.clone())
                {
                    continue;
                }
                let beginning = way.len();
                let mut at = *next;
                for step in 0..length {
                    let Some(state) = machine.states.get(at) else { break };
                    let inputs = offered(&state.label);
                    let again = inputs.iter().position(|other| step < 2 && other == input);
                    let choice = again.unwrap_or_else(|| choose(inputs.len().max(1)));
                    let Some(input) = inputs.get(choice).copied() else { break };
                    way.push(input);
                    let Some((_, next)) = machine.edge(at, input) else { break };
                    at = next;
                }
                if way.len() > beginning {
                    probes.push(way);
                }
            }
        }
        probes.retain(|probe| self.asked.insert(probe.clone()));
        probes
    }

    /// The machine as it is known by now.
    #[must_use]
    pub fn machine(&self) -> Machine<I, O, L> {
        let numbers: BTreeMap<Node, usize> = self.basis.iter().copied().zip(0..).collect();
        let alike = self.alike();
        let states = self.basis.iter().filter_map(|node| {
            let edges = self.tree.edges(*node).filter_map(|(input, output, next)| {
                let own = numbers.get(&next).copied();
                let target = own.or_else(|| {
                    let candidate = self.candidates(&alike, next).next()?;
                    numbers.get(&candidate).copied()
                });
                Some((input, (output, target?)))
            });
            let came = self.tree.came(*node);
            Some(State {
                label: self.tree.label(*node)?,
                access: self.tree.access(*node),
                entered: came.and_then(|(before, input)| Some((*numbers.get(&before)?, input))),
                edges: edges.collect(),
            })
        });
        Machine { states: states.collect() }
    }

    fn alike(&self) -> BTreeMap<L, Vec<Node>> {
        let mut alike: BTreeMap<L, Vec<Node>> = BTreeMap::new();
        for node in &self.basis {
            if let Some(label) = self.tree.label(*node) {
                alike.entry(label).or_default().push(*node);
            }
        }
        alike
    }

    /// The states that a node may be.
    fn candidates<'a>(
        &'a self,
        alike: &'a BTreeMap<L, Vec<Node>>,
        node: Node,
    ) -> impl Iterator<Item = Node> + 'a {
        let same = self.tree.label(node).and_then(|label| alike.get(&label));
        same.into_iter().flatten().copied().filter(move |basis| self.tree.apart(*basis, node).is_none())
    }

    /// Nodes one input behind a state that are none themselves, in the order of their discovery.
    fn frontier(&self) -> BTreeSet<Node> {
        let behind = self.basis.iter().flat_map(|node| self.tree.edges(*node).map(|(_, _, next)| next));
        let known: BTreeSet<Node> = self.basis.iter().copied().collect();
        behind.filter(|node| !known.contains(node)).collect()
    }

    /// Makes states of what is apart from all of them, and asks about what may be more than one.
    fn of_frontier(&mut self) -> Vec<Vec<I>> {
        let mut wanted = Vec::new();
        let mut alike = self.alike();
        for node in self.frontier() {
            let two: Vec<Node> = self.candidates(&alike, node).take(2).collect();
            match two.as_slice() {
                [] => {
                    self.basis.push(node);
                    if let Some(label) = self.tree.label(node) {
                        alike.entry(label).or_default().push(node);
                    }
                }
                [one, other] => {
                    let mut way = self.tree.access(node);
                    way.extend(self.tree.apart(*one, *other).unwrap_or_default());
                    wanted.push(way);
                }
                _ => {}
            }
        }
        wanted
    }

    /// What was not made yet in a state, and may be.
    fn of_basis(&self, offered: Offered<'_, I, L>) -> Vec<Vec<I>> {
        let mut wanted = Vec::new();
        for node in &self.basis {
            let Some(label) = self.tree.label(*node) else { continue };
            let missing = offered(&label).into_iter().filter(|input| self.tree.edge(*node, *input).is_none());
            wanted.extend(missing.map(|input| {
                let mut way = self.tree.access(*node);
                way.push(input);
                way
            }));
        }
        wanted
    }

    /// What was not asked before; the rest has no answer.
    fn fresh(&mut self, wanted: Vec<Vec<I>>) -> Vec<Vec<I>> {
        let all = wanted.len();
        let root = Tree::<I, O, L>::ROOT;
        let fresh: Vec<Vec<I>> = wanted
            .into_iter()
            .filter(|inputs| self.tree.follow(root, inputs).is_none() && self.asked.insert(inputs.clone()))
            .collect();
        if fresh.is_empty() {
            self.unanswered = self.unanswered.max(all as u64);
        }
        fresh
    }

    /// Where the tree has seen something else than the machine says: the rest of the inputs from every state on the way. Some
    /// two of those differ that follow each other, so that the node between them is not the state that it was taken for.
    fn wrong(&self) -> Vec<Vec<I>> {
        let machine = self.machine();
        let mut wanted = Vec::new();
        let mut found = 0;
        let mut queue = VecDeque::from([(Tree::<I, O, L>::ROOT, 0)]);
        while let Some((node, state)) = queue.pop_front() {
            let Some(known) = machine.states.get(state) else { continue };
            for (input, output, next) in self.tree.edges(node) {
                let Some((said, target)) = known.edges.get(&input) else { continue };
                let label = machine.states.get(*target).map(|target| target.label);
                if *said == output && label == self.tree.label(next) {
                    queue.push_back((next, *target));
                    continue;
                }
                let inputs = self.tree.access(next);
                for cut in 1..inputs.len() {
                    let (before, behind) = inputs.split_at(cut);
                    let state = machine.follow(0, before).and_then(|state| machine.states.get(state));
                    wanted.extend(state.map(|state| state.access.iter().chain(behind).copied().collect()));
                }
                found += 1;
                if found == AT_ONCE {
                    return wanted;
                }
            }
        }
        wanted
    }
}

/// How many places where the machine is wrong are looked into at once.
const AT_ONCE: usize = 32;
