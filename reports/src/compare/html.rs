//! A comparison as one page that opens offline and needs no script.
//!
//! The template escapes whatever a record says, and a policy lets nothing run and nothing be loaded.

use askama::Template;
use sspcheck_model::clause::Clause;

use super::{Cell, Change, Comes, Compare, Row, Separation, Shown, Step, Told, Under, Way};
use crate::html::policy::{self, STYLE};
use crate::html::{ABSENT, VERDICTS, VerdictView, grouped};
use crate::story::plural;

/// What the page of a comparison has beside the style of reports.
const OWN_STYLE: &str = include_str!("../../templates/compare.css");

/// The page. The fields stand in the order in which it shows them.
#[derive(Template)]
#[template(path = "compare.html")]
struct Page<'a> {
    policy: String,
    kit: &'static str,
    style: &'static str,
    own_style: &'static str,
    summary: String,
    compare: &'a Compare,
    steps: Vec<StepView<'a>>,
    differ: usize,
    /// Whether the page begins with every clause.
    all: bool,
    rows: Vec<RowView<'a>>,
    verdicts: [VerdictView; 5],
    /// The clauses that are told of.
    told: Vec<RowView<'a>>,
    readings: Vec<SeparationView<'a>>,
}

/// A clause by targets.
struct RowView<'a> {
    id: &'static str,
    level: &'static str,
    says: &'static str,
    source: &'static str,
    differs: bool,
    told: bool,
    cells: Vec<CellView<'a>>,
}

/// What became of a clause with one target.
struct CellView<'a> {
    label: &'a str,
    verdict: VerdictView,
    witnesses: String,
    reasons: Vec<&'a str>,
}

/// From a version to the next.
struct StepView<'a> {
    from: &'a str,
    to: &'a str,
    says: &'a str,
    changes: Vec<ChangeView>,
    findings: Vec<FindingView<'a>>,
    stayed: String,
}

/// A clause whose verdict changed.
struct ChangeView {
    id: &'static str,
    way: &'static str,
    class: &'static str,
    from: VerdictView,
    to: VerdictView,
}

/// A finding that is new or gone.
struct FindingView<'a> {
    way: &'static str,
    class: &'static str,
    number: usize,
    ids: Vec<&'static str>,
    summary: &'a str,
}

/// What a choice point separates.
struct SeparationView<'a> {
    choice: &'a str,
    question: &'a str,
    rows: Vec<UnderView<'a>>,
    says: &'a [String],
}

/// What the targets come to under a reading.
struct UnderView<'a> {
    reading: &'a str,
    cells: Vec<Option<ComesView>>,
}

/// What a target comes to.
struct ComesView {
    outcome: &'static str,
    breaks: String,
}

pub(super) fn render(compare: &Compare, shown: Shown, _: usize) -> String {
    let all = shown == Shown::All;
    let view = |row| RowView::of(compare, row, all);
    let page = Page {
        policy: policy::of(&[STYLE, OWN_STYLE], &[]),
        kit: env!("CARGO_PKG_VERSION"),
        style: STYLE,
        own_style: OWN_STYLE,
        summary: compare.summary(),
        compare,
        steps: compare.steps.iter().map(|step| StepView::of(compare, step)).collect(),
        differ: compare.differences().count(),
        all,
        rows: compare.clauses.iter().map(view).collect(),
        verdicts: VERDICTS,
        told: compare.shown(shown).into_iter().map(view).collect(),
        readings: compare.readings.iter().map(SeparationView::of).collect(),
    };
    page.render().unwrap_or_else(|error| format!("<!doctype html><title>sspcheck</title><p>{error}\n"))
}

impl<'a> RowView<'a> {
    fn of(compare: &'a Compare, row: &'a Row, all: bool) -> Self {
        let cells = compare.targets.iter().zip(&row.cells);
        let first = cells.clone().find_map(|(target, cell)| Some((target.profile, cell.as_ref()?.level)));
        Self {
            id: row.id.id(),
            level: first.map_or("", |(_, level)| level.name()),
            says: first.map_or(row.id.row().says, |(profile, _)| row.id.says_in(profile)),
            source: row.id.row().source,
            differs: row.differs,
            told: row.differs || all,
            cells: cells.map(|(target, cell)| CellView::of(&target.label, cell.as_ref())).collect(),
        }
    }
}

impl<'a> CellView<'a> {
    fn of(label: &'a str, cell: Option<&'a Cell>) -> Self {
        let Some(cell) = cell else {
            return Self { label, verdict: ABSENT, witnesses: String::new(), reasons: Vec::new() };
        };
        Self {
            label,
            verdict: VerdictView::of(cell.verdict),
            witnesses: if cell.witnesses == 0 { String::new() } else { grouped(cell.witnesses) },
            reasons: cell.reason.iter().chain(&cell.findings).map(String::as_str).collect(),
        }
    }
}

impl<'a> StepView<'a> {
    fn of(compare: &'a Compare, step: &'a Step) -> Self {
        let label = |number: usize| compare.targets.get(number).map_or("", |target| target.label.as_str());
        let new = step.new.iter().map(|told| FindingView::of(told, "new", "broken"));
        let gone = step.gone.iter().map(|told| FindingView::of(told, "gone", "held"));
        Self {
            from: label(step.from),
            to: label(step.to),
            says: &step.says,
            changes: step.changes.iter().map(ChangeView::of).collect(),
            findings: new.chain(gone).collect(),
            stayed: if step.stayed == 0 { String::new() } else { plural(step.stayed, "finding") },
        }
    }
}

impl ChangeView {
    fn of(change: &Change) -> Self {
        let (way, class) = match change.way {
            Way::Better => ("better", "held"),
            Way::Worse => ("worse", "broken"),
            Way::Other => ("other", "noted"),
        };
        let (from, to) = (VerdictView::of(change.from), VerdictView::of(change.to));
        Self { id: change.id.id(), way, class, from, to }
    }
}

impl<'a> FindingView<'a> {
    fn of(told: &'a Told, way: &'static str, class: &'static str) -> Self {
        Self { way, class, number: told.number, ids: ids(&told.clauses), summary: &told.summary }
    }
}

impl<'a> SeparationView<'a> {
    fn of(separation: &'a Separation) -> Self {
        Self {
            choice: &separation.choice,
            question: &separation.question,
            rows: separation.readings.iter().map(UnderView::of).collect(),
            says: &separation.says,
        }
    }
}

impl<'a> UnderView<'a> {
    fn of(under: &'a Under) -> Self {
        let view = |comes: &Comes| ComesView {
            outcome: comes.outcome.name(),
            breaks: ids(&comes.breaks).join(", "),
        };
        let cells = under.targets.iter().map(|comes| comes.as_ref().map(view)).collect();
        Self { reading: &under.reading, cells }
    }
}

fn ids(clauses: &[Clause]) -> Vec<&'static str> {
    clauses.iter().map(|clause| clause.id()).collect()
}
