//! What a target does beside what the contract permits, as a graph that people can read.

use std::collections::{BTreeMap, BTreeSet};

/// The machine of a target over what the contract permits: a node for what the caller holds, one edge for all calls from one
/// node to another that are of one kind.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Picture {
    /// What it shows, in a sentence.
    pub title: String,
    /// The nodes, by what the caller holds there; the first is the beginning.
    pub nodes: Vec<String>,
    /// The edges: from, to, kind, and the calls with what comes of them.
    pub edges: BTreeMap<(usize, usize, Kind), BTreeSet<String>>,
}

/// What an edge is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// The target goes there, and the contract permits it.
    Taken,
    /// The contract permits it, and the target does not go there.
    NotTaken,
    /// The target goes there, and the contract forbids it.
    Differs,
}

impl Picture {
    /// The number of a node, which is added if it is new.
    pub(crate) fn node(&mut self, name: String) -> usize {
        let known = self.nodes.iter().position(|node| *node == name);
        known.unwrap_or_else(|| {
            self.nodes.push(name);
            self.nodes.len() - 1
        })
    }

    /// Adds a call to an edge.
    pub(crate) fn edge(&mut self, from: usize, to: usize, kind: Kind, text: String) {
        let _ = self.edges.entry((from, to, kind)).or_default().insert(text);
    }
}
