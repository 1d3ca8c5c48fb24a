//! The reachable graph of a machine as numbers: states and transitions in the order of a breadth-first search.
//!
//! A graph of millions of transitions fits: four bytes a transition, and the states once.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::machine::{Machine, Transition};
use crate::state::State;

/// A directed graph with one root, node 0; edges are numbered node by node. Loops and parallel edges are edges too.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Graph {
    /// Where the edges of each node begin, and behind the last where they end.
    first: Vec<u32>,
    targets: Vec<u32>,
}

/// The reachable graph of a machine: a node per state, an edge per call and permitted answer.
#[derive(Clone, Debug)]
pub struct Reachable {
    /// The states, by the number of their node; the first is the empty state.
    pub states: Vec<State>,
    /// The graph.
    pub graph: Graph,
}

impl Graph {
    /// A graph from the targets of the edges of every node; nothing where a target is no node, or a number too large.
    #[must_use]
    pub fn new<E: AsRef<[u32]>>(edges: &[E]) -> Option<Self> {
        let mut graph = Self { first: vec![0], targets: Vec::new() };
        for targets in edges {
            let known = |target: &u32| usize::try_from(*target).is_ok_and(|node| node < edges.len());
            if !targets.as_ref().iter().all(known) {
                return None;
            }
            graph.targets.extend_from_slice(targets.as_ref());
            graph.first.push(u32::try_from(graph.targets.len()).ok()?);
        }
        Some(graph)
    }

    /// How many nodes it has.
    #[must_use]
    pub const fn nodes(&self) -> usize {
        self.first.len() - 1
    }

    /// How many edges it has.
    #[must_use]
    pub const fn edges(&self) -> usize {
        self.targets.len()
    }

    /// The edges that leave a node; none where there is no such node.
    #[must_use]
    pub fn leaving(&self, node: u32) -> Range<u32> {
        let at = |node: usize| self.first.get(node).copied();
        let node = node as usize;
        at(node).zip(at(node + 1)).map_or(0..0, |(from, to)| from..to)
    }

    /// Where an edge leads; the root where there is no such edge.
    #[must_use]
    pub fn target(&self, edge: u32) -> u32 {
        self.targets.get(edge as usize).copied().unwrap_or(0)
    }
}

impl Reachable {
    /// The reachable graph of a machine; nothing where it has more transitions than a number of 32 bits can count.
    #[must_use]
    pub fn of(machine: &Machine) -> Option<Self> {
        let mut numbers = FxHashMap::from_iter([(State::default(), 0_u32)]);
        let mut states = vec![State::default()];
        let mut graph = Graph { first: vec![0], targets: Vec::new() };
        let mut node = 0;
        while let Some(state) = states.get(node).copied() {
            for transition in machine.transitions(&state) {
                let fresh = u32::try_from(states.len()).ok()?;
                let target = *numbers.entry(transition.next).or_insert(fresh);
                if target == fresh {
                    states.push(transition.next);
                }
                graph.targets.push(target);
            }
            graph.first.push(u32::try_from(graph.targets.len()).ok()?);
            node += 1;
        }
        Some(Self { states, graph })
    }

    /// The transitions of a walk, in order. What the machine offers is worked out once per state that the walks visit.
    #[must_use]
    pub fn transitions(&self, machine: &Machine, walks: &[Vec<u32>]) -> Vec<Vec<Transition>> {
        let mut offered: FxHashMap<u32, Vec<Transition>> = FxHashMap::default();
        let mut steps = |walk: &Vec<u32>| {
            let mut node = 0;
            let mut steps = Vec::with_capacity(walk.len());
            for edge in walk {
                let state = self.states.get(node as usize).copied().unwrap_or_default();
                let offered = offered.entry(node).or_insert_with(|| machine.transitions(&state));
                let number = edge.saturating_sub(self.graph.leaving(node).start);
                steps.extend(offered.get(number as usize).copied());
                node = self.graph.target(*edge);
            }
            steps
        };
        walks.iter().map(&mut steps).collect()
    }
}
