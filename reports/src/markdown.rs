//! Markdown: for a step summary, an issue, a wiki page.

use std::fmt::Write as _;

use sspcheck_conformance::report::{ClauseResult, ClauseVerdict, Finding, Outcome, Report};
use sspcheck_model::reading::Profile;

use crate::{story, visible};

/// What a step summary holds, less some room for what stands behind the findings.
const LIMIT: usize = 900_000;

pub(crate) fn render(report: &Report, _: usize) -> String {
    let report = &visible::report(report);
    let mut text = String::new();
    if let Some(incomplete) = &report.incomplete {
        let _ = writeln!(text, "**INCOMPLETE**: {}\n", cell(incomplete));
    }
    let _ = writeln!(text, "# {} sspcheck: {}\n", sign(report.outcome), name(&story::target(report)));
    let _ = writeln!(text, "**{}**: {}\n", report.outcome.name(), cell(&story::outcome(report)));
    if !report.findings.is_empty() {
        let _ = writeln!(text, "## Findings\n");
        for (number, finding) in report.findings.iter().enumerate() {
            if text.len() > LIMIT {
                let left = story::plural(report.findings.len() - number, "finding");
                let _ = writeln!(text, "{left} more; the text and the JSON report have all of them.\n");
                break;
            }
            tell(&mut text, report, number, finding);
        }
    }
    clauses(&mut text, report);
    list(&mut text, "Accepted deviations", report.deviations.iter().map(story::deviation));
    list(&mut text, "What this shows", report.proves.iter().cloned());
    let readings = if report.readings.is_empty() { Vec::new() } else { story::readings(report) };
    list(&mut text, "Readings", readings);
    if !report.notes.is_empty() {
        let _ = writeln!(text, "\n## Notes\n");
        for note in &report.notes {
            let ids: Vec<&str> = note.clauses.iter().map(|clause| clause.id()).collect();
            let ids = if ids.is_empty() { String::new() } else { format!("{}: ", ids.join(", ")) };
            let _ = writeln!(text, "- {ids}{}", cell(&note.summary));
        }
    }
    let _ = writeln!(text, "\n{}", cell(&story::counts(report)));
    let _ = writeln!(text, "\n{}", cell(&story::strength(report)));
    visible::inert(&text)
}

/// A heading with its lines; nothing where there are none.
fn list(text: &mut String, heading: &str, lines: impl IntoIterator<Item = String>) {
    for (number, line) in lines.into_iter().enumerate() {
        if number == 0 {
            let _ = writeln!(text, "\n## {heading}\n");
        }
        let _ = writeln!(text, "- {}", cell(&line));
    }
}

/// The table of clauses, behind a line with their number by verdict.
fn clauses(text: &mut String, report: &Report) {
    let counts: Vec<String> = VERDICTS
        .into_iter()
        .map(|verdict| (verdict, report.clauses.iter().filter(|clause| clause.verdict == verdict).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(verdict, count)| format!("{count} {}", verdict.name()))
        .collect();
    let _ = writeln!(text, "## Clauses\n\n<details><summary>{}</summary>\n", counts.join(", "));
    let _ = writeln!(text, "| clause | level | verdict | witnesses | what |\n|---|---|---|---:|---|");
    for clause in &report.clauses {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} |",
            clause.id.id(),
            clause.level.name(),
            clause.verdict.name(),
            clause.witnesses,
            what(report.profile, clause)
        );
    }
    let _ = writeln!(text, "\n</details>");
}

/// In the order of what one looks for first.
const VERDICTS: [ClauseVerdict; 5] = [
    ClauseVerdict::Broken,
    ClauseVerdict::Deviates,
    ClauseVerdict::Held,
    ClauseVerdict::Noted,
    ClauseVerdict::NotExercised,
];

/// The outcome at a glance; the word stands below it.
const fn sign(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Conforms => "\u{2705}",
        Outcome::Broken => "\u{274c}",
        Outcome::NotOffered | Outcome::NotDemonstrated => "\u{2754}",
    }
}

fn what(profile: Profile, clause: &ClauseResult) -> String {
    let says = cell(clause.id.says_in(profile));
    match &clause.reason {
        Some(reason) => format!("{says} *({})*", cell(reason)),
        None if clause.findings.is_empty() => says,
        None => format!("{says} *({})*", story::findings(clause)),
    }
}

fn tell(text: &mut String, report: &Report, number: usize, finding: &Finding) {
    let (profile, same_place) = (report.profile, story::same_place(report, number));
    let ids: Vec<&str> = finding.clauses.iter().map(|clause| clause.id()).collect();
    let fault = finding.fault.map(|fault| format!(", {}", fault.name())).unwrap_or_default();
    let _ = writeln!(
        text,
        "### #{number}: {} ({}{fault}, seen {}{})\n",
        ids.join(", "),
        finding.level.name(),
        story::seen(finding),
        if finding.accepted.is_some() { ", accepted" } else { "" }
    );
    if let Some(accepted) = &finding.accepted {
        let _ = writeln!(text, "Accepted: {}\n", cell(&story::acceptance(accepted)));
    }
    for clause in &finding.clauses {
        let _ = writeln!(text, "{} — *{}*\n", cell(clause.says_in(profile)), cell(clause.row().source));
    }
    let _ = writeln!(text, "{}\n", line(&finding.summary));
    if let Some(earlier) = same_place {
        let _ = writeln!(text, "At the same place in the package as finding #{earlier}.\n");
    }
    if !finding.trace.is_empty() {
        let _ = writeln!(text, "| call | permitted | observed |\n|---|---|---|");
        for step in &finding.trace {
            let observed = match step.lsa.as_slice() {
                [] => step.observed.clone(),
                lsa => format!("{}; its calls: {}", step.observed, lsa.join(", ")),
            };
            let _ = writeln!(
                text,
                "| `{}` | {} | {} |",
                code(&step.call),
                cell(&step.permitted),
                cell(&observed)
            );
        }
        text.push('\n');
    }
    for (depth, function) in finding.site.iter().enumerate() {
        let what = if depth == 0 { "Where:" } else { "called by" };
        let _ = writeln!(text, "- {what} {}", name(function));
    }
    if !finding.site.is_empty() {
        text.push('\n');
    }
    if !finding.output.trim().is_empty() {
        // A line of its own may be a command to the system that shows it.
        let lines = finding.output.trim().lines().take(12).map(|line| format!("| {line}"));
        let lines: Vec<String> = lines.collect();
        let _ = writeln!(text, "The package printed:\n\n{}", fenced(&lines.join("\n")));
    }
    let ids: Vec<String> =
        finding.clauses.iter().map(|clause| format!("`sspcheck explain {clause}`")).collect();
    let _ = writeln!(text, "More: {}. Again:\n\n{}", ids.join(", "), fenced(&finding.replay));
}

/// Text that may come from a target, made safe for a cell: no markup, no line breaks.
pub(crate) fn cell(text: &str) -> String {
    text.chars()
        .flat_map(|c| match c {
            '|' | '\\' | '<' | '[' | ']' | '*' | '_' | '&' | '~' | '$' => vec!['\\', c],
            _ if c.is_control() => vec![' '],
            _ => vec![c],
        })
        .collect()
}

/// As [`cell`], for a name or a text with no word of ours in it: nor are there code spans, or addresses to follow.
pub(crate) fn name(text: &str) -> String {
    cell(text).replace('`', "\\`").replace("://", "\\://").replace("www.", "www\\.").replace('@', "\\@")
}

/// As [`cell`], for a line of its own: nor does it begin a heading, a list or a quotation.
pub(crate) fn line(text: &str) -> String {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if digits.len() < text.len() && digits.starts_with(['.', ')']) {
        let (number, rest) = text.split_at(text.len() - digits.len());
        return format!("{number}\\{}", cell(rest));
    }
    // A tilde is escaped anywhere.
    let begins = text.starts_with(['#', '>', '-', '+', '=']) || text.starts_with("```");
    let guard = if begins { "\\" } else { "" };
    format!("{guard}{}", cell(text))
}

/// Lines as they are: the fence is longer than any in them.
fn fenced(lines: &str) -> String {
    let longest = lines.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}\n{lines}\n{fence}\n")
}

/// Text inside a code span of a cell.
fn code(text: &str) -> String {
    text.replace('|', "\\|").replace('`', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[rustfmt::skip]
    fn what_a_target_says_is_no_markup() {
        type Fact = (fn(&str) -> String, &'static str, &'static str);
        let facts: [Fact; 27] = [
            (cell, "plain, ünïcode 1. -",      "plain, ünïcode 1. -"),
            (cell, "a|b\\c<d>[e]*f*_g_&h~i$j",  "a\\|b\\\\c\\<d>\\[e\\]\\*f\\*\\_g\\_\\&h\\~i\\$j"),
            (cell, "one\r\ntwo\u{7}",          "one  two "),
            (name, "`a` @b",                   "\\`a\\` \\@b"),
            (name, "http://c www.d",           "http\\://c www\\.d"),
            (line, "plain # > - + = 1.",       "plain # > - + = 1."),
            (line, "1. one|",                  "1\\. one\\|"),
            (line, "123) many",                "123\\) many"),
            (line, "12",                       "12"),
            (line, "12 dozens.",               "12 dozens."),
            (line, ".hidden",                  ".hidden"),
            (line, ")",                        ")"),
            (line, "",                         ""),
            (line, "# heading",                "\\# heading"),
            (line, "> quotation",              "\\> quotation"),
            (line, "- item",                   "\\- item"),
            (line, "+ item",                   "\\+ item"),
            (line, "* item",                   "\\* item"),
            (line, "===",                      "\\==="),
            (line, "```",                      "\\```"),
            (line, "~~~",                      "\\~\\~\\~"),
            (line, "`code`",                   "`code`"),
            (fenced, "a `b` c",                "```\na `b` c\n```\n"),
            (fenced, "a\n```\nb",              "````\na\n```\nb\n````\n"),
            (fenced, "`````",                  "``````\n`````\n``````\n"),
            (code, "a|b\\",                    "a\\|b\\"),
            (code, "`a`",                      "'a'"),
        ];
        for (escape, given, expected) in facts {
            assert_eq!(escape(given), expected, "{given:?}");
        }
    }

    #[test]
    fn findings_beyond_what_a_step_summary_holds_are_counted_and_not_told() {
        let mut report = crate::sample::report();
        let told = |text: &str| text.matches("### ").count();
        let one = report.findings.first().cloned().unwrap();
        report.findings = vec![one.clone(); 10];
        let few = render(&report, 0);
        assert_eq!(told(&few), 10);
        assert!(!few.contains(" more; the text"), "{few}");
        report.findings = vec![one; 5000];
        let many = render(&report, 0);
        let told = told(&many);
        assert!(told > 10 && told < 5000, "{told}");
        assert!(
            many.contains(&format!("{} findings more; the text and the JSON report", 5000 - told)),
            "{told}"
        );
        assert!(many.len() < 1 << 20, "{}", many.len());
    }
}
