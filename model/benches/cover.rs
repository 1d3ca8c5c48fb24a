//! Figures of the cover of the model's graph, in the sizes that people ask for. Not a test: no time is asserted.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench prints, and stops where it cannot go on"
)]

use std::time::Instant;

use sspcheck_model::cover::Cover;
use sspcheck_model::graph::Reachable;
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::reading::Profile;

/// Profile, credentials, contexts, hostile.
const SIZES: [(Profile, u8, u8, bool); 5] = [
    (Profile::Lsa, 1, 1, false),
    (Profile::Lsa, 2, 2, false),
    (Profile::Lsa, 2, 2, true),
    (Profile::Gss, 2, 2, true),
    (Profile::Lsa, 3, 3, false),
];

fn main() {
    println!(
        "{:<8} {:>4} {:>4} {:>8} {:>8} {:>12} {:>10} {:>12} {:>9} {:>9}",
        "profile", "cred", "ctx", "hostile", "states", "transitions", "walks", "calls", "graph s", "cover s"
    );
    for (profile, credentials, contexts, hostile) in SIZES {
        let machine = Machine::new(profile, Bounds { credentials, contexts, hostile });
        let began = Instant::now();
        let graph = Reachable::of(&machine).expect("these sizes can be counted").graph;
        let (built, began) = (began.elapsed().as_secs_f64(), Instant::now());
        let cover = Cover::of(&graph);
        let planned = began.elapsed().as_secs_f64();
        assert_eq!(cover.count(&graph), Some(graph.edges()), "the cover is whole");
        println!(
            "{:<8} {:>4} {:>4} {:>8} {:>8} {:>12} {:>10} {:>12} {:>9.2} {:>9.2}",
            profile.to_string(),
            credentials,
            contexts,
            hostile,
            graph.nodes(),
            graph.edges(),
            cover.walks.len(),
            cover.calls(),
            built,
            planned
        );
    }
}
