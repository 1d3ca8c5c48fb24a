//! The life of a context: what the contract permits, and what the run saw of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use sspcheck_conformance::life::{End, Stage, Step, permitted};
use sspcheck_conformance::report::Report;

use super::clause::grouped;
use super::drawing::drawn;
use crate::graph::picture_dot;

/// A graph with what it shows.
pub(super) struct GraphView {
    pub(super) caption: String,
    pub(super) svg: String,
}

/// A row of the table of steps.
pub(super) struct StepView {
    /// The class of its look.
    pub(super) class: &'static str,
    pub(super) from: &'static str,
    pub(super) call: String,
    pub(super) end: &'static str,
    pub(super) to: &'static str,
    pub(super) seen: String,
}

/// The life of a context, with what was seen of it.
pub(super) struct LifeView {
    pub(super) caption: String,
    pub(super) svg: String,
    pub(super) steps: Vec<StepView>,
}

/// That of a report; nothing where the run saw no context's life, or its record is older than that.
pub(super) fn life(report: &Report) -> Option<LifeView> {
    if report.life.is_empty() {
        return None;
    }
    let mut steps = permitted(report.profile);
    for seen in &report.life {
        let alike = |step: &&mut Step| {
            (step.from, &step.call, step.end, step.to) == (seen.from, &seen.call, seen.end, seen.to)
        };
        match steps.iter_mut().find(alike) {
            Some(step) => step.count += seen.count,
            None => steps.push(seen.clone()),
        }
    }
    steps.sort_by(|a, b| (a.from, &a.call, a.end, a.to).cmp(&(b.from, &b.call, b.end, b.to)));
    let open = steps.iter().filter(|step| step.count == 0).count();
    let caption = format!(
        "{} of {} permitted steps were seen{}; what was not is dashed",
        steps.iter().filter(|step| step.count > 0 && step.end.is_permitted()).count(),
        steps.iter().filter(|step| step.end.is_permitted()).count(),
        match steps.iter().filter(|step| !step.end.is_permitted()).count() {
            0 => String::new(),
            count => format!(", and {count} that the contract forbids"),
        }
    );
    let caption = if open == 0 { caption.replace("; what was not is dashed", "") } else { caption };
    let svg = drawn(&dot(&steps), &caption).unwrap_or_else(|_| String::new());
    let steps = steps.iter().map(|step| StepView {
        class: match (step.end.is_permitted(), step.count) {
            (false, _) => "bad",
            (true, 0) => "idle",
            (true, _) => "",
        },
        from: step.from.says(),
        call: step.call.clone(),
        end: step.end.says(),
        to: if step.from == step.to { "the same" } else { step.to.says() },
        seen: if step.count == 0 { "never".to_owned() } else { grouped(step.count) },
    });
    Some(LifeView { caption, svg, steps: steps.collect() })
}

/// The machine that was learned, where it was.
pub(super) fn machine(report: &Report) -> Option<GraphView> {
    let picture = report.picture.as_ref()?;
    let svg = drawn(&picture_dot(picture), &picture.title).ok()?;
    Some(GraphView { caption: picture.title.clone(), svg })
}

/// The functions that move a context.
const FUNCTIONS: [&str; 3] = ["Query", "Exchange", "Delete"];

/// The moves of a context in the language of Graphviz: one edge for all calls of a function from one stage to another.
fn dot(steps: &[Step]) -> String {
    let mut moves: BTreeMap<(Stage, Stage, &str), u64> = BTreeMap::new();
    let mut breaches: BTreeMap<(Stage, End), u64> = BTreeMap::new();
    for step in steps {
        if !step.end.is_permitted() {
            *breaches.entry((step.from, step.end)).or_default() += step.count;
        } else if step.from != step.to {
            // Anybody may have written the record: what is no function is in the table only.
            let Some(function) = FUNCTIONS.into_iter().find(|name| step.call.starts_with(name)) else {
                continue;
            };
            *moves.entry((step.from, step.to, function)).or_default() += step.count;
        }
    }
    let ends = moves.keys().flat_map(|(from, to, _)| [*from, *to]);
    let stages: BTreeSet<Stage> = ends.chain(breaches.keys().map(|(from, _)| *from)).collect();
    let mut text = "digraph life {\n".to_owned();
    for stage in &stages {
        let _ = writeln!(text, "  s{} [shape=box, label=\"{}\"];", *stage as usize, stage.says());
    }
    for end in [End::Breaks, End::DoesNotReturn] {
        if breaches.keys().any(|(_, other)| *other == end) {
            let _ = writeln!(text, "  e{} [shape=box, color=red, label=\"{}\"];", end as usize, end.says());
        }
    }
    for ((from, to, function), count) in &moves {
        let look = if *count == 0 { "color=gray, style=dashed" } else { "color=black" };
        let label = label(function, *count);
        let _ = writeln!(text, "  s{} -> s{} [label=\"{label}\", {look}];", *from as usize, *to as usize);
    }
    for ((from, end), count) in &breaches {
        let (from, end) = (*from as usize, *end as usize);
        let _ = writeln!(text, "  s{from} -> e{end} [label=\"{}\", color=red];", times(*count));
    }
    text.push_str("}\n");
    text
}

fn times(count: u64) -> String {
    if count == 1 { "once".to_owned() } else { format!("{} times", grouped(count)) }
}

fn label(function: &str, count: u64) -> String {
    if count == 0 { format!("{function}: never") } else { format!("{function}: {}", grouped(count)) }
}
