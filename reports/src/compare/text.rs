//! A comparison on the terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use sspcheck_conformance::report::ClauseVerdict;
use sspcheck_model::reading::Profile;
use tabled::builder::Builder;
use tabled::settings::Style as Border;

use super::{Cell, Compare, Row, Shown, Step, Way};
use crate::fitted::fitted;
use crate::text::{coloured, wrapped};
use crate::visible;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

pub(super) fn render(compare: &Compare, shown: Shown, width: usize) -> String {
    let mut text = format!("{BOLD}{}{BOLD:#}\n\n", compare.summary());
    for (number, target) in compare.targets.iter().enumerate() {
        let package = target.package.as_ref().map(|name| format!(", \"{name}\"")).unwrap_or_default();
        let _ = writeln!(
            text,
            "  {BOLD}{:>2}{BOLD:#}  {} ({}{package}; profile {}, suite {}): {}",
            number + 1,
            target.label,
            target.kind,
            target.profile,
            target.suite,
            target.outcome.name()
        );
    }
    for remark in &compare.remarks {
        let _ = writeln!(text, "  {DIM}{}{DIM:#}", wrapped(remark, width - 2, 0, "\n    "));
    }
    let rows = compare.shown(shown);
    if !rows.is_empty() {
        let _ = writeln!(text, "\n{}", table(compare, &rows, width));
    }
    for row in compare.differences() {
        why(&mut text, compare, row, width);
    }
    for step in &compare.steps {
        tell(&mut text, compare, step, width);
    }
    for (number, line) in compare.readings.iter().flat_map(|choice| &choice.says).enumerate() {
        if number == 0 {
            let _ = writeln!(text, "\n{BOLD}Readings that separate{BOLD:#}");
        }
        let _ = writeln!(text, "  {}", wrapped(line, width - 2, 0, "\n    "));
    }
    if shown == Shown::Differences {
        let _ = writeln!(text, "\n{DIM}Only what differs is shown; --all shows every clause{DIM:#}");
    }
    visible::inert(&fitted(&text, width))
}

/// Clause by target; with more targets than words have room a letter stands for each verdict.
pub(super) fn table(compare: &Compare, rows: &[&Row], width: usize) -> String {
    // The id and its borders, then for each target the longest word and the borders.
    let short = 12 + compare.targets.len() * 16 > width;
    let at_once = if short { (width.saturating_sub(12) / 5).max(1) } else { compare.targets.len() };
    let numbers: Vec<usize> = (0..compare.targets.len()).collect();
    let tables = numbers.chunks(at_once.max(1)).map(|numbers| part(rows, numbers, short));
    let legend = if short { "\nB broken, D deviates, H held, N noted, - not exercised" } else { "" };
    format!("{}{legend}", tables.collect::<Vec<_>>().join("\n\n"))
}

/// The table of these targets.
fn part(rows: &[&Row], numbers: &[usize], short: bool) -> String {
    let mut table = Builder::default();
    let heads = numbers.iter().map(|number| (number + 1).to_string());
    table.push_record(std::iter::once("clause".to_owned()).chain(heads));
    for row in rows {
        let cell = |number: &usize| row.cells.get(*number)?.as_ref().map(|cell| word(cell, short));
        let cells = numbers.iter().map(|number| cell(number).unwrap_or_default());
        table.push_record(std::iter::once(row.id.id().to_owned()).chain(cells));
    }
    let mut table = table.build();
    let _ = table.with(Border::rounded());
    table.to_string()
}

fn word(cell: &Cell, short: bool) -> String {
    let word = match (short, cell.verdict) {
        (false, verdict) => verdict.name(),
        (true, ClauseVerdict::Broken) => "B",
        (true, ClauseVerdict::Deviates) => "D",
        (true, ClauseVerdict::Held) => "H",
        (true, ClauseVerdict::Noted) => "N",
        (true, ClauseVerdict::NotExercised) => "-",
    };
    coloured(cell.verdict, word)
}

/// What stands behind a difference: the findings, or why it was not exercised.
fn why(text: &mut String, compare: &Compare, row: &Row, width: usize) {
    let cells =
        compare.targets.iter().zip(&row.cells).filter_map(|(target, cell)| Some((target, cell.as_ref()?)));
    let profile = cells.clone().next().map_or(Profile::Lsa, |(target, _)| target.profile);
    let says = row.id.says_in(profile);
    let _ = writeln!(text, "\n{BOLD}{}{BOLD:#}: {}", row.id, wrapped(says, width, 8, "\n  "));
    for (target, cell) in cells {
        let reasons: Vec<&str> = cell.reason.iter().chain(&cell.findings).map(String::as_str).collect();
        if reasons.is_empty() {
            continue;
        }
        let line = format!("{} {}: {}", target.label, cell.verdict.name(), reasons.join("; "));
        let _ = writeln!(text, "  {}", wrapped(&line, width - 2, 0, "\n    "));
    }
}

fn tell(text: &mut String, compare: &Compare, step: &Step, width: usize) {
    let label = |number: usize| compare.targets.get(number).map_or("", |target| target.label.as_str());
    let _ = writeln!(
        text,
        "\n{BOLD}From {} to {}{BOLD:#}\n  {}",
        label(step.from),
        label(step.to),
        wrapped(&step.says, width - 2, 0, "\n    ")
    );
    for change in &step.changes {
        let (style, word) = match change.way {
            Way::Better => (AnsiColor::Green.on_default(), "better"),
            Way::Worse => (AnsiColor::Red.on_default(), "worse "),
            Way::Other => (Style::new(), "other "),
        };
        let (from, to) = (change.from.name(), change.to.name());
        let _ = writeln!(text, "  {style}{word}{style:#}  {}: {from} -> {to}", change.id);
    }
    for (findings, word) in [(&step.new, "new   "), (&step.gone, "gone  ")] {
        for finding in findings {
            let ids: Vec<&str> = finding.clauses.iter().map(|clause| clause.id()).collect();
            let line = format!("#{} {}: {}", finding.number, ids.join(", "), finding.summary);
            let _ = writeln!(text, "  {word}  {}", wrapped(&line, width - 10, 0, "\n          "));
        }
    }
}
