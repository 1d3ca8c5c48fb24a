//! The terminal report: outcome, clause table, findings as stories, notes, counts.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use sspcheck_conformance::report::{ClauseResult, ClauseVerdict, Finding, Outcome, Report};
use sspcheck_model::reading::Profile;
use tabled::builder::Builder;
use tabled::settings::object::Columns;
use tabled::settings::{Alignment, Modify, Style as Border};

use crate::{story, visible};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Lines as long as they come: for those who fit them themselves.
const UNFITTED: usize = usize::MAX;

/// What the columns before the last take of a line, with the borders of all.
const OTHER_COLUMNS: usize = 53;

pub(crate) fn render(report: &Report, width: usize) -> String {
    let report = &visible::report(report);
    let mut text = String::new();
    if let Some(incomplete) = &report.incomplete {
        let _ = writeln!(text, "{BOLD}INCOMPLETE{BOLD:#}: {}", wrapped(incomplete, width, 12, "\n  "));
    }
    let colour = colour_of_outcome(report.outcome);
    let target = story::target(report);
    let _ = writeln!(text, "{BOLD}sspcheck{BOLD:#} {}", wrapped(&target, width, 9, "\n  "));
    let (outcome, says) = (report.outcome.name(), story::outcome(report));
    let says = wrapped(&says, width, outcome.len() + 2, "\n  ");
    let _ = writeln!(text, "{colour}{outcome}{colour:#}: {says}\n");
    let _ = writeln!(text, "{}", clause_table(report, width));
    for (number, finding) in report.findings.iter().enumerate() {
        tell(&mut text, report, number, finding, width);
    }
    list(&mut text, "Accepted deviations", report.deviations.iter().map(story::deviation), width);
    list(&mut text, "What this shows", report.proves.iter().cloned(), width);
    let readings = if report.readings.is_empty() { Vec::new() } else { story::readings(report) };
    list(&mut text, "Readings (where the page can be read in more than one way)", readings, width);
    if !report.notes.is_empty() {
        let _ = writeln!(text, "\n{BOLD}Notes{BOLD:#} (these break nothing)");
        for note in &report.notes {
            let ids: Vec<&str> = note.clauses.iter().map(|clause| clause.id()).collect();
            let ids = if ids.is_empty() { String::new() } else { format!("{} ", ids.join(" ")) };
            let _ = writeln!(
                text,
                "  {DIM}{ids}{DIM:#}{}",
                wrapped(&note.summary, width, 2 + ids.len(), "\n    ")
            );
        }
    }
    let _ = writeln!(text, "\n{}", wrapped(&story::counts(report), width, 0, "\n  "));
    let _ = writeln!(text, "{DIM}{}{DIM:#}", wrapped(&story::strength(report), width, 0, "\n  "));
    let _ = writeln!(text, "{DIM}What a clause is and how it is judged: sspcheck explain ID{DIM:#}");
    visible::inert(&text)
}

/// A heading with its lines; nothing where there are none.
fn list(text: &mut String, heading: &str, lines: impl IntoIterator<Item = String>, width: usize) {
    for (number, line) in lines.into_iter().enumerate() {
        if number == 0 {
            let _ = writeln!(text, "\n{BOLD}{heading}{BOLD:#}");
        }
        let _ = writeln!(text, "  {}", wrapped(&line, width, 2, "\n    "));
    }
}

/// What keeps a target from conforming, as a test prints it: the outcome and the findings, without colours.
pub(crate) fn failure(report: &Report) -> String {
    let report = &visible::report(report);
    let mut text = String::new();
    let _ = writeln!(text, "{}", story::target(report));
    let _ = writeln!(text, "{}: {}", report.outcome.name(), story::outcome(report));
    for (number, finding) in report.findings.iter().enumerate() {
        tell(&mut text, report, number, finding, UNFITTED);
    }
    list(&mut text, "Accepted deviations", report.deviations.iter().map(story::deviation), 110);
    let _ = writeln!(text, "\n{}", story::counts(report));
    let _ = writeln!(text, "What a clause is and how it is judged: sspcheck explain ID");
    visible::inert(&anstream::adapter::strip_str(&text).to_string())
}

/// The story of a finding, without colours.
pub(crate) fn told(report: &Report, number: usize) -> String {
    let mut text = String::new();
    if let Some(finding) = report.findings.get(number) {
        tell(&mut text, report, number, finding, UNFITTED);
    }
    anstream::adapter::strip_str(text.trim_start()).to_string()
}

fn clause_table(report: &Report, width: usize) -> String {
    let mut table = Builder::default();
    table.push_record(["clause", "level", "verdict", "witnesses", "what"]);
    for clause in &report.clauses {
        let witnesses = if clause.witnesses == 0 { String::new() } else { clause.witnesses.to_string() };
        table.push_record([
            clause.id.id().to_owned(),
            clause.level.name().to_owned(),
            coloured(clause.verdict, clause.verdict.name()),
            witnesses,
            wrapped(&what(report.profile, clause), width - OTHER_COLUMNS, 0, "\n"),
        ]);
    }
    let mut table = table.build();
    let _ = table.with(Border::rounded()).with(Modify::new(Columns::one(3)).with(Alignment::right()));
    table.to_string()
}

/// What the clause says; where it was not exercised, why.
fn what(profile: Profile, clause: &ClauseResult) -> String {
    let says = clause.id.says_in(profile);
    match (&clause.reason, clause.findings.as_slice()) {
        (Some(reason), _) => format!("{says} [{reason}]"),
        (None, []) => says.to_owned(),
        (None, _) => format!("{says} [{}]", story::findings(clause)),
    }
}

/// A finding in lines of at most this width, but for the line that shows it again: that is copied as it is.
fn tell(text: &mut String, report: &Report, number: usize, finding: &Finding, width: usize) {
    let (profile, same_place) = (report.profile, story::same_place(report, number));
    let ids: Vec<&str> = finding.clauses.iter().map(|clause| clause.id()).collect();
    let fault = finding.fault.map(|fault| format!(", {}", fault.name())).unwrap_or_default();
    let _ = writeln!(
        text,
        "\n{BOLD}Finding #{number}: {}{BOLD:#} ({}{fault}, seen {}{})",
        ids.join(", "),
        finding.level.name(),
        story::seen(finding),
        if finding.accepted.is_some() { ", accepted" } else { "" }
    );
    let mut say = |name: &str, says: &str, line_break: &str| {
        let _ = writeln!(text, "{name}{}", wrapped(says, width, name.len(), line_break));
    };
    if let Some(accepted) = &finding.accepted {
        say("  Accepted: ", &story::acceptance(accepted), "\n    ");
    }
    for clause in &finding.clauses {
        let says = format!("{} ({})", clause.says_in(profile), clause.row().source);
        say("  The contract: ", &says, "\n    ");
    }
    say("  What happened: ", &finding.summary, "\n    ");
    if let Some(earlier) = same_place {
        say("  ", &format!("At the same place in the package as finding #{earlier}"), "\n    ");
    }
    for (step, call) in finding.trace.iter().enumerate() {
        let last = step + 1 == finding.trace.len();
        let aligned = "\n                  ";
        say(&format!("    {}. ", step + 1), &call.call, "\n       ");
        if last {
            say("       permitted: ", &call.permitted, aligned);
        }
        say("       observed:  ", &call.observed, aligned);
        if !call.lsa.is_empty() {
            say("       its calls: ", &call.lsa.join(", "), aligned);
        }
    }
    for (depth, function) in finding.site.iter().enumerate() {
        let what = if depth == 0 { "  Where:     " } else { "  called by " };
        say(what, function, "\n            ");
    }
    if !finding.output.trim().is_empty() {
        let _ = writeln!(text, "  The package printed:");
        for line in finding.output.trim().lines().take(12) {
            let _ = writeln!(text, "    | {line}");
        }
    }
    for clause in &finding.clauses {
        let _ = writeln!(text, "  More:  sspcheck explain {clause}");
    }
    let _ = writeln!(text, "  Again: {}", finding.replay);
}

/// Text in lines of at most this width, the first of which has some taken.
///
/// Not the table's own wrapping: that leaves blanks at the beginning of lines. A word that is too long is not cut.
pub(crate) fn wrapped(text: &str, width: usize, taken: usize, line_break: &str) -> String {
    let indent = line_break.len() - 1;
    let mut lines = String::new();
    let mut used = taken;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if !lines.is_empty() && used + 1 + length > width {
            lines.push_str(line_break);
            used = indent;
        } else if !lines.is_empty() {
            lines.push(' ');
            used += 1;
        }
        lines.push_str(word);
        used += length;
    }
    lines
}

/// A word in the colour of a verdict.
pub(crate) fn coloured(verdict: ClauseVerdict, word: &str) -> String {
    let style = match verdict {
        ClauseVerdict::Held => AnsiColor::Green.on_default(),
        ClauseVerdict::Broken => AnsiColor::Red.on_default().bold(),
        ClauseVerdict::Deviates => AnsiColor::Yellow.on_default(),
        ClauseVerdict::NotExercised | ClauseVerdict::Noted => Style::new().dimmed(),
    };
    format!("{style}{word}{style:#}")
}

const fn colour_of_outcome(outcome: Outcome) -> Style {
    match outcome {
        Outcome::Conforms => AnsiColor::Green.on_default().bold(),
        Outcome::Broken => AnsiColor::Red.on_default().bold(),
        Outcome::NotOffered | Outcome::NotDemonstrated => AnsiColor::Yellow.on_default().bold(),
    }
}
