//! The machine of a target over what the contract permits, in the language of Graphviz and as a picture.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sspcheck_conformance::picture::{Kind, Picture};

use super::drawn;

/// Calls that an edge names; of the others it tells how many there are.
const NAMED: usize = 2;

/// In the language of Graphviz: what the target does in black, what it does against the contract in red, and what the contract
/// permits and the target does not do as dashed grey lines.
#[must_use]
pub fn picture_dot(picture: &Picture) -> String {
    let mut text = format!("// {}\ndigraph machine {{\n  rankdir=LR;\n", picture.title);
    for (number, node) in picture.nodes.iter().enumerate() {
        let is_end = picture.edges.keys().any(|(_, to, kind)| *to == number && *kind == Kind::Differs);
        let colour = if is_end { ", color=red" } else { "" };
        let _ = writeln!(text, "  n{number} [shape=box, label=\"{}\"{colour}];", quoted(node));
    }
    for ((from, to, kind), calls) in &picture.edges {
        let look = match kind {
            Kind::Taken => "color=black",
            Kind::NotTaken => "color=gray, style=dashed",
            Kind::Differs => "color=red, penwidth=3",
        };
        let _ = writeln!(text, "  n{from} -> n{to} [label=\"{}\", {look}];", label(calls));
    }
    text.push_str("}\n");
    text
}

/// As a picture.
///
/// # Errors
///
/// Says why the graph cannot be drawn.
pub fn picture_svg(picture: &Picture) -> Result<String, String> {
    drawn(&picture_dot(picture))
}

fn label(calls: &BTreeSet<String>) -> String {
    let mut lines: Vec<String> = calls.iter().take(NAMED).map(|call| quoted(call)).collect();
    if calls.len() > NAMED {
        lines.push(format!("and {} more", calls.len() - NAMED));
    }
    lines.join("\\n")
}

fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
