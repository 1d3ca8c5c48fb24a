//! A comparison as Markdown.

use std::fmt::Write as _;

use super::{Compare, Row, Shown, Step, Way};
use crate::markdown::{cell, line, name};
use crate::visible;

pub(super) fn render(compare: &Compare, shown: Shown, _: usize) -> String {
    let mut text = format!("# sspcheck: {}\n\n", compare.summary());
    let _ = writeln!(text, "| | target | kind | profile | suite | outcome |\n|---:|---|---|---|---|---|");
    for (number, target) in compare.targets.iter().enumerate() {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | **{}** |",
            number + 1,
            name(&target.label),
            name(&target.kind),
            target.profile,
            target.suite,
            target.outcome.name()
        );
    }
    for (number, remark) in compare.remarks.iter().enumerate() {
        let _ = writeln!(text, "{}- {}", if number == 0 { "\n" } else { "" }, cell(remark));
    }
    let rows = compare.shown(shown);
    if !rows.is_empty() {
        let heading = if shown == Shown::All { "Clauses" } else { "Differences" };
        let _ = writeln!(text, "\n## {heading}\n");
        let labels: Vec<String> = compare.targets.iter().map(|target| name(&target.label)).collect();
        let _ = writeln!(text, "| clause | {} |\n|---|{}", labels.join(" | "), "---|".repeat(labels.len()));
        for row in rows {
            verdicts(&mut text, row, shown);
        }
    }
    for step in &compare.steps {
        tell(&mut text, compare, step);
    }
    for (number, says) in compare.readings.iter().flat_map(|choice| &choice.says).enumerate() {
        if number == 0 {
            let _ = writeln!(text, "\n## Readings that separate\n");
        }
        let _ = writeln!(text, "- {}", cell(says));
    }
    visible::inert(&text)
}

fn verdicts(text: &mut String, row: &Row, shown: Shown) {
    let mark = if row.differs && shown == Shown::All { "**" } else { "" };
    let cells: Vec<&str> =
        row.cells.iter().map(|cell| cell.as_ref().map_or("", |cell| cell.verdict.name())).collect();
    let _ = writeln!(text, "| {mark}{}{mark} | {} |", row.id, cells.join(" | "));
}

fn tell(text: &mut String, compare: &Compare, step: &Step) {
    let label =
        |number: usize| compare.targets.get(number).map_or_else(String::new, |target| name(&target.label));
    let _ = writeln!(text, "\n## From {} to {}\n\n{}\n", label(step.from), label(step.to), line(&step.says));
    for change in &step.changes {
        let word = match change.way {
            Way::Better => "better",
            Way::Worse => "**worse**",
            Way::Other => "other",
        };
        let _ = writeln!(
            text,
            "- {word}: {}, {} before, {} now",
            change.id,
            change.from.name(),
            change.to.name()
        );
    }
    for (findings, word) in [(&step.new, "new"), (&step.gone, "gone")] {
        for finding in findings {
            let ids: Vec<&str> = finding.clauses.iter().map(|clause| clause.id()).collect();
            let _ = writeln!(
                text,
                "- {word}: #{} {}: {}",
                finding.number,
                ids.join(", "),
                cell(&finding.summary)
            );
        }
    }
}
