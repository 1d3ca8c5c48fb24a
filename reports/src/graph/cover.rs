//! The cover of the model's graph: how large it is.

use serde_json::json;
use sspcheck_model::cover::Cover;
use sspcheck_model::graph::Graph;
use sspcheck_model::machine::Machine;

use super::heading;

/// A cover that was planned, and how long that took.
pub struct Planned<'a> {
    /// The graph.
    pub graph: &'a Graph,
    /// Its cover.
    pub cover: &'a Cover,
    /// How long it took to build the graph, in seconds.
    pub graph_seconds: f64,
    /// How long it took to plan the cover, in seconds.
    pub seconds: f64,
}

impl Planned<'_> {
    /// Whether the walks take every transition, counted again from the walks.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.cover.count(self.graph) == Some(self.graph.edges())
    }
}

/// The cover in a few lines.
#[must_use]
pub fn cover_text(machine: &Machine, planned: &Planned<'_>) -> String {
    let (graph, cover) = (planned.graph, planned.cover);
    let taken = if planned.is_whole() {
        "Every transition of the reachable graph is taken."
    } else {
        "NOT every transition of the reachable graph is taken."
    };
    format!(
        "{}graph: {} states, {} transitions ({:.2} s)\n\
         cover: {} walks with a reset before each, {} calls, the longest walk {} ({:.2} s)\n{taken}\n",
        heading(machine),
        graph.nodes(),
        graph.edges(),
        planned.graph_seconds,
        cover.walks.len(),
        cover.calls(),
        cover.longest(),
        planned.seconds
    )
}

/// The same as JSON.
#[must_use]
pub fn cover_json(machine: &Machine, planned: &Planned<'_>) -> String {
    let (graph, cover) = (planned.graph, planned.cover);
    let document = json!({
        "schema": 1,
        "profile": machine.profile.name(),
        "bounds": { "credentials": machine.bounds.credentials, "contexts": machine.bounds.contexts,
                    "hostile": machine.bounds.hostile },
        "graph": { "states": graph.nodes(), "transitions": graph.edges(), "seconds": planned.graph_seconds },
        "cover": { "walks": cover.walks.len(), "calls": cover.calls(), "longest": cover.longest(),
                   "whole": planned.is_whole(), "seconds": planned.seconds },
    });
    format!("{document:#}\n")
}
