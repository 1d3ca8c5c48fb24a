//! The cover: every transition, by walks that are walks, few of them, and the same ones each time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use std::collections::HashSet;

use proptest::prelude::*;
use sspcheck_model::cover::Cover;
use sspcheck_model::explore::explore;
use sspcheck_model::graph::{Graph, Reachable};
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::reading::Profile;
use sspcheck_model::state::State;

/// Profile, hostile; then walks and calls for two credentials and two contexts: another order shows here.
#[rustfmt::skip]
const COVERS: [(Profile, bool, usize, usize); 3] = [
    (Profile::Lsa, false, 7_079, 95_125),
    (Profile::Lsa, true,  91_686, 977_532),
    (Profile::Gss, false, 63_914, 580_023),
];

fn machine(profile: Profile, hostile: bool) -> Machine {
    Machine::new(profile, Bounds { hostile, ..Bounds::default() })
}

#[test]
fn the_walks_take_every_transition_that_exploration_finds() {
    for (profile, hostile, walks, calls) in COVERS {
        let machine = machine(profile, hostile);
        let reachable = Reachable::of(&machine).unwrap();
        let (explored, _) = explore(&machine);
        let sizes = (reachable.states.len() as u64, reachable.graph.edges() as u64);
        assert_eq!(sizes, (explored.states, explored.transitions));
        assert_eq!(reachable.graph.nodes(), reachable.states.len());
        let cover = Cover::of(&reachable.graph);
        assert_eq!(cover.count(&reachable.graph), Some(reachable.graph.edges()));
        assert_eq!((cover.walks.len(), cover.calls()), (walks, calls), "{profile} {hostile}");
    }
}

#[test]
fn a_walk_is_calls_one_after_the_other_from_the_empty_state() {
    let machine = Machine::new(Profile::Lsa, Bounds { credentials: 1, contexts: 2, hostile: false });
    let reachable = Reachable::of(&machine).unwrap();
    let cover = Cover::of(&reachable.graph);
    let walks = reachable.transitions(&machine, &cover.walks);
    let mut taken = HashSet::new();
    for walk in &walks {
        let mut state = State::default();
        for step in walk {
            assert!(machine.transitions(&state).contains(step));
            let _ = taken.insert((state, *step));
            state = step.next;
        }
    }
    assert_eq!(taken.len(), reachable.graph.edges());
}

#[test]
fn a_cover_that_misses_an_edge_or_jumps_is_seen() {
    let graph = Graph::new(&[vec![1, 0], vec![2], vec![]]).unwrap();
    let whole = Cover::of(&graph);
    assert_eq!((whole.walks.as_slice(), whole.count(&graph)), ([vec![1, 0, 2]].as_slice(), Some(3)));
    assert_eq!(Cover { walks: vec![vec![1, 0]] }.count(&graph), Some(2));
    assert_eq!(Cover { walks: vec![vec![1, 2]] }.count(&graph), None, "edge 2 does not begin at the root");
    assert_eq!(Graph::new(&[vec![1]]), None, "there is no node 1");
}

#[test]
fn cycles_need_no_reset_where_one_walk_can_go_on() {
    // Two triangles that share the root, and a loop: one walk.
    let graph = Graph::new(&[vec![1, 3, 0], vec![2], vec![0], vec![4], vec![0]]).unwrap();
    assert_eq!(Cover::of(&graph).walks.len(), 1);
    // A long ring in which every node leads home too.
    let ring: Vec<Vec<u32>> = (0..1000).map(|node| vec![(node + 1) % 1000, 0]).collect();
    let graph = Graph::new(&ring).unwrap();
    let cover = Cover::of(&graph);
    assert_eq!((cover.walks.len(), cover.count(&graph)), (1, Some(2000)));
}

proptest! {
    #[test]
    fn every_edge_that_can_be_reached_is_taken_in_any_graph(
        edges in prop::collection::vec(prop::collection::vec(0_u32..40, 0..6), 40),
        kept in 1_u32..40,
    ) {
        let edges: Vec<Vec<u32>> = edges
            .into_iter()
            .take(kept as usize)
            .map(|targets| targets.into_iter().filter(|target| *target < kept).collect())
            .collect();
        let graph = Graph::new(&edges).unwrap();
        let mut reached = HashSet::from([0_u32]);
        let mut queue = vec![0_u32];
        while let Some(node) = queue.pop() {
            queue.extend(edges[node as usize].iter().filter(|target| reached.insert(**target)));
        }
        let wanted: usize = reached.iter().map(|node| edges[*node as usize].len()).sum();
        let cover = Cover::of(&graph);
        prop_assert_eq!(cover.count(&graph), Some(wanted));
        prop_assert_eq!(Cover::of(&graph), cover);
    }
}
