//! The explored model as tables, JSON, DOT and SVG.

mod cover;
mod picture;

pub use cover::{Planned, cover_json, cover_text};
pub use picture::{picture_dot, picture_svg};

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::Write as _;

use layout::backends::svg::SVGWriter;
use layout::core::format::RenderBackend;
use layout::gv::{DotParser, GraphBuilder};
use serde_json::json;
use sspcheck_model::clause::Clause;
use sspcheck_model::explore::{Coverage, Exploration};
use sspcheck_model::machine::Machine;
use sspcheck_model::property::Expectation;
use sspcheck_model::state::{ContextState, CredentialState, Function, State};
use tabled::builder::Builder;
use tabled::settings::object::Columns;
use tabled::settings::peaker::Priority;
use tabled::settings::{Alignment, Modify, Style, Width};

use crate::story::plural;

/// A larger graph is no picture any more.
pub const LARGEST_PICTURE: usize = 300;

/// One engine's result.
pub struct Explored<'a> {
    /// The engine.
    pub engine: &'static str,
    /// What it found.
    pub exploration: &'a Exploration,
    /// How long it took, in seconds.
    pub seconds: f64,
}

/// The exploration as tables, no wider than so many columns.
#[must_use]
pub fn tables(
    machine: &Machine,
    explored: &[Explored<'_>],
    coverage: Option<&Coverage>,
    width: usize,
) -> String {
    let mut text = heading(machine);
    let mut engines = Builder::default();
    engines.push_record(["engine", "states", "transitions", "depth", "digest", "seconds"]);
    for row in explored {
        let e = row.exploration;
        engines.push_record([
            row.engine.to_owned(),
            e.states.to_string(),
            e.transitions.to_string(),
            e.depth.to_string(),
            format!("{:016x}", e.digest),
            format!("{:.2}", row.seconds),
        ]);
    }
    text.push_str(&table(engines, &[1, 2, 3, 5], width));
    if let [one, two] = explored {
        let agree = if one.exploration == two.exploration { "agree" } else { "DISAGREE" };
        let _ =
            writeln!(text, "The engines {agree} on states, transitions, depth, digest and every property.");
    }
    if let Some(first) = explored.first() {
        text.push('\n');
        text.push_str(&properties(first.exploration, width));
    }
    if let Some(coverage) = coverage {
        text.push('\n');
        text.push_str(&rules(coverage, width));
        text.push('\n');
        text.push_str(&calls(coverage, width));
    }
    text
}

fn heading(machine: &Machine) -> String {
    let bounds = machine.bounds;
    let hostile = if bounds.hostile { ", hostile calls too" } else { "" };
    format!(
        "The contract under profile {}: {}, {}{hostile}\n\n",
        machine.profile,
        plural(bounds.credentials.into(), "credential"),
        plural(bounds.contexts.into(), "context")
    )
}

fn table(builder: Builder, numeric: &[usize], width: usize) -> String {
    let mut table = builder.build();
    let _ = table.with(Style::rounded());
    for column in numeric {
        let _ = table.with(Modify::new(Columns::one(*column)).with(Alignment::right()));
    }
    let _ = table.with(Width::wrap(width).keep_words(true).priority(Priority::max(true)));
    format!("{table}\n")
}

fn properties(exploration: &Exploration, width: usize) -> String {
    let mut rows = Builder::default();
    rows.push_record(["property", "expected", "result"]);
    for property in &exploration.properties {
        let expected = match property.expectation {
            Expectation::Always => "in every state",
            Expectation::Sometimes => "in some state",
        };
        let result = if property.holds { "holds" } else { "DOES NOT HOLD" };
        rows.push_record([with_id(property.name), expected.to_owned(), result.to_owned()]);
    }
    table(rows, &[], width)
}

/// The name of a rule, `Cred2 always: …`, as reports name the clause: `CRED-2 …`.
fn with_id(name: &str) -> String {
    let parts = name.split_once(": ").and_then(|(head, rest)| Some((head.split_once(' ')?.0, rest)));
    let named = |word: &str| {
        Clause::ALL.into_iter().find(|clause| clause.id().replace('-', "").eq_ignore_ascii_case(word))
    };
    match parts.and_then(|(word, rest)| Some((named(word)?, rest))) {
        Some((clause, rest)) => format!("{clause} {rest}"),
        None => name.to_owned(),
    }
}

fn rules(coverage: &Coverage, width: usize) -> String {
    let mut rows = Builder::default();
    rows.push_record(["rule", "speaks of", "can forbid"]);
    for row in coverage.rules() {
        let forbids = match (row.rule.bites, row.bites) {
            (false, _) => "nothing: a witness or a note",
            (true, true) => "yes",
            (true, false) => "not under these readings",
        };
        rows.push_record([with_id(row.rule.name), row.speaks.to_string(), forbids.to_owned()]);
    }
    let vacuous: Vec<String> = coverage.vacuous().map(|rule| with_id(rule.name)).collect();
    let verdict = if vacuous.is_empty() {
        "Every rule in force was exercised.\n".to_owned()
    } else {
        format!("Never exercised at these bounds: {}\n", vacuous.join("; "))
    };
    table(rows, &[1], width) + &verdict
}

fn calls(coverage: &Coverage, width: usize) -> String {
    let mut rows = Builder::default();
    rows.push_record(["class of call", "offered"]);
    for row in coverage.calls() {
        rows.push_record([row.class, row.calls.to_string()]);
    }
    table(rows, &[1], width)
}

/// The exploration as JSON.
#[must_use]
pub fn json(machine: &Machine, explored: &[Explored<'_>], coverage: Option<&Coverage>) -> String {
    let engines: Vec<_> = explored
        .iter()
        .map(|row| {
            let e = row.exploration;
            json!({ "engine": row.engine, "states": e.states, "transitions": e.transitions, "depth": e.depth,
                    "digest": format!("{:016x}", e.digest), "seconds": row.seconds })
        })
        .collect();
    let properties: Vec<_> = explored
        .first()
        .map(|row| row.exploration.properties.as_slice())
        .unwrap_or_default()
        .iter()
        .map(|property| {
            let always = property.expectation == Expectation::Always;
            json!({ "name": property.name, "always": always, "holds": property.holds })
        })
        .collect();
    let rules: Vec<_> = coverage
        .map(Coverage::rules)
        .unwrap_or_default()
        .iter()
        .map(|row| json!({ "name": row.rule.name, "clause": row.rule.clause.id(), "speaks": row.speaks, "bites": row.bites }))
        .collect();
    let calls: BTreeMap<String, u64> = coverage
        .into_iter()
        .flat_map(|coverage| coverage.calls())
        .map(|row| (row.class, row.calls))
        .collect();
    let document = json!({
        "schema": 1,
        "profile": machine.profile.name(),
        "bounds": { "credentials": machine.bounds.credentials, "contexts": machine.bounds.contexts,
                    "hostile": machine.bounds.hostile },
        "engines": engines, "properties": properties, "rules": rules, "calls": calls,
    });
    format!("{document:#}\n")
}

/// The graph in the language of Graphviz: one node per state, one edge for all calls from one state to another.
#[must_use]
pub fn dot(machine: &Machine) -> String {
    let (states, edges) = collect(machine);
    let mut text = format!("digraph contract_{} {{\n  rankdir=LR;\n", machine.profile);
    for (number, state) in states.iter().enumerate() {
        let _ = writeln!(text, "  s{number} [shape=box, label=\"{}\"];", name(state));
    }
    for ((from, to), calls) in edges {
        let first = calls.first().map(String::as_str).unwrap_or_default();
        let label = match calls.len() {
            1 => first.to_owned(),
            count => format!("{first} and {} more", count - 1),
        };
        let _ = writeln!(text, "  s{from} -> s{to} [label=\"{label}\"];");
    }
    text.push_str("}\n");
    text
}

/// The graph as a picture.
///
/// # Errors
///
/// Says what to do where the graph is too large for one.
pub fn svg(machine: &Machine) -> Result<String, String> {
    let states = collect(machine).0.len();
    if states > LARGEST_PICTURE {
        return Err(format!(
            "a picture of {states} states cannot be read, {LARGEST_PICTURE} is the most; \
             take fewer with `--credentials 1 --contexts 1`, or `--format dot` for a tool of your own"
        ));
    }
    drawn(&dot(machine))
}

/// A graph in the language of Graphviz as a picture.
fn drawn(dot: &str) -> Result<String, String> {
    let mut writer = SVGWriter::new();
    drawn_on(dot, &mut writer)?;
    Ok(writer.finalize())
}

/// Lays out a graph in the language of Graphviz, and draws it.
pub(crate) fn drawn_on(dot: &str, canvas: &mut dyn RenderBackend) -> Result<(), String> {
    let graph =
        DotParser::new(dot).process().map_err(|error| format!("the graph cannot be drawn: {error}"))?;
    let mut builder = GraphBuilder::new();
    builder.visit_graph(&graph);
    builder.get().do_it(false, false, false, canvas);
    Ok(())
}

type Edges = BTreeMap<(usize, usize), Vec<String>>;

fn collect(machine: &Machine) -> (Vec<State>, Edges) {
    let mut numbers = HashMap::from([(State::default(), 0)]);
    let mut states = vec![State::default()];
    let mut queue = VecDeque::from([State::default()]);
    let mut edges: Edges = BTreeMap::new();
    while let Some(state) = queue.pop_front() {
        let from = numbers.get(&state).copied().unwrap_or(0);
        for transition in machine.transitions(&state) {
            let to = *numbers.entry(transition.next).or_insert_with(|| {
                states.push(transition.next);
                queue.push_back(transition.next);
                states.len() - 1
            });
            let label = format!("{} => {}", transition.call, transition.observation);
            edges.entry((from, to)).or_default().push(label);
        }
    }
    (states, edges)
}

/// A state in a few words.
fn name(state: &State) -> String {
    let mut words = Vec::new();
    for (slot, credential) in state.credentials() {
        let what = match credential {
            CredentialState::Released => "released",
            _ => "live",
        };
        words.push(format!("c{slot} {what}"));
    }
    for (slot, context) in state.contexts() {
        words.push(match context {
            ContextState::Live(live) => {
                let maker = match live.maker {
                    Function::Query => "by Query",
                    Function::Exchange => "by Exchange",
                };
                let done = match (live.queried, live.exchanged) {
                    (true, true) => ", both",
                    _ => "",
                };
                format!("x{slot} {maker}{done}")
            }
            ContextState::Absent | ContextState::Deleted => format!("x{slot} deleted"),
        });
    }
    if words.is_empty() { "nothing".to_owned() } else { words.join("; ") }
}
