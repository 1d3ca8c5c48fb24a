//! What a clause is, where it comes from, how it is judged, and what real packages do.

use std::fmt::Write as _;

use anstyle::Style;
use sspcheck_conformance::strength::Kill;
use sspcheck_conformance::suite::chapters;
use sspcheck_model::clause::{Clause, Level, Witness};
use sspcheck_model::reading::Profile;
use sspcheck_model::rule::RULES;
use sspcheck_model::silence::{PLACES, Place, Way};

const BOLD: Style = Style::new().bold();

/// Explains a clause.
#[must_use]
pub fn clause(clause: Clause) -> String {
    let row = clause.row();
    let mut text = String::new();
    let _ = writeln!(text, "{BOLD}{}{BOLD:#} {} clause of {}", row.id, row.level.name(), row.section.title());
    let _ = writeln!(text, "\n{BOLD}Says{BOLD:#}\n  {}", row.says);
    let _ = writeln!(text, "\n{BOLD}From{BOLD:#}\n  {}", row.source);
    let _ = writeln!(text, "\n{BOLD}Judged{BOLD:#}\n  {}", row.how);
    if row.witness == Witness::OneSuccess {
        let _ = writeln!(text, "  One success holds it; it can never be broken.");
    }
    let _ = writeln!(text, "  {}", counts(row.level));
    match clause.level(Profile::Gss) {
        None => {
            let _ = writeln!(text, "  Profile gss has no such clause.");
        }
        Some(level) if level != row.level => {
            let _ = writeln!(text, "  In profile gss it is {}.", level.name());
        }
        Some(_) => {}
    }
    for choice in row.choices {
        let _ = writeln!(
            text,
            "  It depends on the reading of `{}`: {}.",
            choice.name(),
            choice.readings().join(" or ")
        );
    }
    let _ = writeln!(text, "\n{BOLD}Real packages{BOLD:#}\n  {}", row.seen);
    let rules: Vec<_> = RULES.iter().filter(|rule| rule.clause == clause).collect();
    if !rules.is_empty() {
        let _ = writeln!(text, "\n{BOLD}Rules{BOLD:#}");
        for rule in rules {
            let name = rule.name.split_once(": ").map_or(rule.name, |(_, name)| name);
            let _ = writeln!(text, "  {name}; permitted: {}", rule.permitted);
        }
    }
    let places: Vec<&str> =
        PLACES.iter().filter(|place| place.clauses.contains(&clause)).map(|place| place.name).collect();
    if !places.is_empty() {
        let _ = writeln!(text, "\n{BOLD}Silent places{BOLD:#}\n  {}", places.join(", "));
    }
    let kills: Vec<&str> = Kill::all().filter(|kill| kill.names(row.id)).map(|kill| kill.flaw).collect();
    if !kills.is_empty() {
        let _ = writeln!(
            text,
            "\n{BOLD}Tried on{BOLD:#}\n  {} flawed packages that break it: {}",
            kills.len(),
            kills.join(", ")
        );
    }
    cases(&mut text, clause);
    text
}

/// The register of silent places: the questions that the page leaves open.
#[must_use]
pub fn silent_places() -> String {
    let mut text = format!("{BOLD}Silent places{BOLD:#}: what the page leaves open\n");
    for place in PLACES {
        let _ = writeln!(text, "\n{BOLD}{}{BOLD:#}\n  {}", place.name, place.question);
    }
    let _ = writeln!(text, "\n`sspcheck explain NAME` says what the page says, and how one gets there.");
    text
}

/// Explains a silent place.
#[must_use]
pub fn silent_place(place: &Place) -> String {
    let clauses: Vec<&str> = place.clauses.iter().map(|clause| clause.id()).collect();
    let mut text = format!("{BOLD}{}{BOLD:#}: a silent place\n", place.name);
    let _ = writeln!(text, "\n{BOLD}Question{BOLD:#}\n  {}", place.question);
    let _ = writeln!(text, "\n{BOLD}The page{BOLD:#}\n  {}", place.page);
    let _ = writeln!(text, "\n{BOLD}Clauses{BOLD:#}\n  {}", clauses.join(", "));
    if let Way::Elsewhere(place) = place.way {
        let _ = writeln!(text, "\n{BOLD}Shows in{BOLD:#}\n  {place}");
    }
    if let Some(calls) = place.shortest(Profile::Lsa) {
        let hostile = if place.is_hostile() { ", in which the caller breaks its own side" } else { "" };
        let _ = writeln!(text, "\n{BOLD}Shortest calls{BOLD:#}{hostile}");
        for call in &calls {
            let _ = writeln!(text, "  {call}");
        }
        let calls: Vec<String> = calls.iter().map(ToString::to_string).collect();
        let _ = writeln!(
            text,
            "\n  sspcheck replay 'calls: {}' TARGET shows what a target does there.",
            calls.join("; ")
        );
    }
    text
}

/// What a breach of a clause of this level comes to.
pub(crate) fn counts(level: Level) -> &'static str {
    match level {
        Level::Required => "A breach is broken, exit code 1.",
        Level::Customary => "A breach deviates; it counts with --strict.",
        Level::Hardening => "Tried with --hostile; a breach deviates and counts with --hostile --strict.",
        Level::Free => "The implementation's choice: noted, never a finding.",
    }
}

fn cases(text: &mut String, clause: Clause) {
    let Ok(chapters) = chapters() else { return };
    let cases: Vec<_> = chapters
        .iter()
        .flat_map(|chapter| &chapter.cases)
        .filter(|case| case.clauses.contains(&clause))
        .collect();
    if cases.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n{BOLD}Cases{BOLD:#}");
    for case in cases {
        let _ = writeln!(text, "  {}: {}", case.name, case.why);
        for call in &case.calls {
            let _ = writeln!(text, "    {call}");
        }
    }
}
