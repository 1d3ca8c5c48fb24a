//! Transition cover: walks from the root that together take every edge of a graph, with few resets.
//!
//! A walk takes an open edge where it stands, loops first; where there is none it takes a shortest way to some. That
//! way comes from distances that are kept from walk to walk: an edge is only ever closed, so a distance to the nearest
//! open edge can only grow, and is mended where it is found too small, as in the shortest augmenting paths of maximum
//! flow (Ahuja and Orlin). So the cost is that of the walks and, for each node, of its edges as often as its distance
//! grows: linear in the graph, as long as no node is far from all others.

use crate::graph::Graph;

/// Walks that cover a graph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cover {
    /// The walks, each the edges that it takes from the root; one reset before each.
    pub walks: Vec<Vec<u32>>,
}

/// No open edge can be reached from here.
const NOWHERE: u32 = u32::MAX;

impl Cover {
    /// Covers a graph: every edge that the root reaches, in an order that the graph alone decides.
    #[must_use]
    pub fn of(graph: &Graph) -> Self {
        let mut search = Search::new(graph);
        let mut walks = Vec::new();
        loop {
            let walk = search.walk();
            if walk.is_empty() {
                return Self { walks };
            }
            walks.push(walk);
        }
    }

    /// How many edges are taken in all, those that were taken before counted again.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.walks.iter().map(Vec::len).sum()
    }

    /// The longest walk.
    #[must_use]
    pub fn longest(&self) -> usize {
        self.walks.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// How many distinct edges the walks take; nothing where one does not begin where the one before it ended, or the
    /// first of a walk not at the root. It is counted from the walks alone.
    #[must_use]
    pub fn count(&self, graph: &Graph) -> Option<usize> {
        let mut taken = vec![false; graph.edges()];
        let mut count = 0;
        for walk in &self.walks {
            let mut node = 0;
            for edge in walk {
                if !graph.leaving(node).contains(edge) {
                    return None;
                }
                node = graph.target(*edge);
                let taken = taken.get_mut(*edge as usize)?;
                count += usize::from(!std::mem::replace(taken, true));
            }
        }
        Some(count)
    }
}

/// What is open, and how far it is.
struct Search<'a> {
    graph: &'a Graph,
    /// For each node its edges, loops first: taken in this order.
    order: Vec<u32>,
    /// For each node how many of its edges were taken.
    taken: Vec<u32>,
    /// For each node a distance to the nearest node with an open edge, never too large.
    distance: Vec<u32>,
    /// For each node the edge that is looked at next on the way there.
    current: Vec<u32>,
    /// How many nodes have each distance: where one has none, what is farther reaches nothing.
    count: Vec<u32>,
}

impl<'a> Search<'a> {
    fn new(graph: &'a Graph) -> Self {
        let nodes = graph.nodes();
        let mut order = Vec::with_capacity(graph.edges());
        for node in (0..).take(nodes) {
            let (loops, others): (Vec<u32>, Vec<u32>) =
                graph.leaving(node).partition(|edge| graph.target(*edge) == node);
            order.extend(loops.into_iter().chain(others));
        }
        // Distances begin at 0, which is never too large.
        let mut count = vec![0; nodes + 1];
        if let Some(zero) = count.first_mut() {
            *zero = u32::try_from(nodes).unwrap_or(u32::MAX);
        }
        Self { graph, order, taken: vec![0; nodes], distance: vec![0; nodes], current: vec![0; nodes], count }
    }

    /// The next walk; empty where nothing is open any more.
    fn walk(&mut self) -> Vec<u32> {
        let mut walk = Vec::new();
        let mut node = 0;
        loop {
            while let Some(edge) = self.take(node) {
                walk.push(edge);
                node = self.graph.target(edge);
            }
            let Some(way) = self.way_to_open(node) else { return walk };
            for edge in way {
                walk.push(edge);
                node = self.graph.target(edge);
            }
        }
    }

    /// An open edge of this node, which is open no more.
    fn take(&mut self, node: u32) -> Option<u32> {
        let edges = self.graph.leaving(node);
        let taken = self.taken.get_mut(node as usize)?;
        let place = edges.start + *taken;
        if place >= edges.end {
            return None;
        }
        *taken += 1;
        self.order.get(place as usize).copied()
    }

    fn is_open(&self, node: u32) -> bool {
        self.taken.get(node as usize).is_some_and(|taken| *taken < self.graph.leaving(node).len() as u32)
    }

    fn distance(&self, node: u32) -> u32 {
        self.distance.get(node as usize).copied().unwrap_or(NOWHERE)
    }

    /// A shortest way from a node without open edges to one that has some.
    fn way_to_open(&mut self, from: u32) -> Option<Vec<u32>> {
        let mut way: Vec<u32> = Vec::new();
        let mut nodes = vec![from];
        while let Some(node) = nodes.last().copied() {
            if self.is_open(node) {
                return Some(way);
            }
            match self.closer(node) {
                Some(edge) => {
                    way.push(edge);
                    nodes.push(self.graph.target(edge));
                }
                // Farther than it was thought: what led here looks again.
                None => {
                    self.mend(node);
                    if nodes.len() > 1 {
                        let _ = nodes.pop();
                        let _ = way.pop();
                    } else if self.distance(node) == NOWHERE {
                        return None;
                    }
                }
            }
        }
        None
    }

    /// An edge to a node that is closer by one.
    fn closer(&mut self, node: u32) -> Option<u32> {
        let wanted = self.distance(node).checked_sub(1).filter(|_| self.distance(node) != NOWHERE)?;
        let edges = self.graph.leaving(node);
        let from = edges.start + self.current.get(node as usize).copied().unwrap_or(0);
        let found = (from..edges.end).find(|edge| self.distance(self.graph.target(*edge)) == wanted);
        if let Some(current) = self.current.get_mut(node as usize) {
            *current = found.unwrap_or(edges.end) - edges.start;
        }
        found
    }

    /// Gives a node the distance that its neighbours say.
    fn mend(&mut self, node: u32) {
        let old = self.distance(node);
        let nearest = self.graph.leaving(node).map(|edge| self.graph.target(edge));
        let nearest = nearest.filter(|target| *target != node).map(|target| self.distance(target)).min();
        let new = match nearest {
            Some(nearest) if (nearest as usize) + 1 < self.count.len() => nearest + 1,
            _ => NOWHERE,
        };
        if let Some(distance) = self.distance.get_mut(node as usize) {
            *distance = new;
        }
        if let Some(current) = self.current.get_mut(node as usize) {
            *current = 0;
        }
        if let Some(count) = self.count.get_mut(new as usize) {
            *count += 1;
        }
        if let Some(count) = self.count.get_mut(old as usize) {
            *count -= 1;
            if *count == 0 {
                self.give_up_beyond(old);
            }
        }
    }

    /// No node has this distance: none that is farther reaches anything, for a way there would pass one that has it.
    fn give_up_beyond(&mut self, gap: u32) {
        for distance in &mut self.distance {
            if *distance > gap && *distance != NOWHERE {
                if let Some(count) = self.count.get_mut(*distance as usize) {
                    *count -= 1;
                }
                *distance = NOWHERE;
            }
        }
    }
}

#[cfg(test)]
mod tests;
