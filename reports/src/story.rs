//! What several formats say alike: the outcome in a sentence, and what a clause says.

use std::fmt::Write as _;

use sspcheck_conformance::report::{ClauseResult, ClauseVerdict, Finding, Outcome, Report};
use sspcheck_conformance::run::Replayed;
use sspcheck_model::clause::{Clause, Level};

/// What the outcome means, in one sentence.
pub(crate) fn outcome(report: &Report) -> String {
    let count = |level| report.findings.iter().filter(|finding| finding.level == level).count();
    let (required, customary, hardening) =
        (count(Level::Required), count(Level::Customary), count(Level::Hardening));
    let held = report.clauses.iter().filter(|clause| clause.verdict == ClauseVerdict::Held).count();
    match report.outcome {
        Outcome::Conforms if report.findings.is_empty() => {
            format!("nothing that was tried breaks the contract; {held} clauses held")
        }
        Outcome::Conforms => {
            let others = customary + hardening;
            let count = if others == 1 { "counts" } else { "count" };
            format!(
                "no required clause is broken; {} of other levels, which {count} with --strict",
                plural(others, "finding")
            )
        }
        Outcome::Broken if required > 0 => {
            let breaches = format!("{} of required clauses", plural(required, "breach"));
            match customary + hardening {
                0 => breaches,
                others => format!("{breaches}, {} of others", plural(others, "finding")),
            }
        }
        Outcome::Broken => format!("{} of clauses that count here", plural(customary + hardening, "finding")),
        Outcome::NotOffered => {
            "the package does not offer the metadata functions: nothing broken, nothing proven".to_owned()
        }
        Outcome::NotDemonstrated => {
            "nothing is broken, but no call was seen to succeed: nothing proven".to_owned()
        }
    }
}

/// How often a finding was seen.
pub(crate) fn seen(finding: &Finding) -> String {
    plural(usize::try_from(finding.count).unwrap_or(usize::MAX), "time")
}

/// The findings of a clause, by their numbers.
pub(crate) fn findings(clause: &ClauseResult) -> String {
    let numbers: Vec<String> = clause.findings.iter().map(|number| format!("#{number}")).collect();
    let noun = if numbers.len() == 1 { "finding" } else { "findings" };
    format!("{noun} {}", numbers.join(", "))
}

/// A count with its noun.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    match (count, noun) {
        (1, _) => format!("1 {noun}"),
        (_, "breach") => format!("{count} breaches"),
        _ => format!("{count} {noun}s"),
    }
}

/// The target in a line: name, kind, version, the package's own name.
pub(crate) fn target(report: &Report) -> String {
    let mut text = format!("{} ({}", report.target.name, report.target.kind);
    if let Some(package) = &report.target.package {
        text.push_str(&format!(", \"{package}\""));
    }
    if let Some(version) = &report.target.version {
        text.push_str(&format!(", version {version}"));
    }
    text.push(')');
    text
}

/// Counts and time in a line.
pub(crate) fn counts(report: &Report) -> String {
    let mut text = format!(
        "{} cases, {} calls, {:.1} s; profile {}, suite {}, seed {}",
        report.counts.cases,
        report.counts.calls,
        report.counts.seconds,
        report.profile,
        report.suite.name(),
        report.seed,
    );
    let model = report.exploration;
    if model.states > 0 {
        text.push_str(&format!("; model of {} states and {} transitions", model.states, model.transitions));
    }
    text
}

/// What a replay saw: every call, and the clause that it breaks.
pub(crate) fn replayed(replayed: &Replayed) -> String {
    let mut text = String::new();
    for (number, step) in replayed.trace.iter().enumerate() {
        let _ = writeln!(text, "{}. {}", number + 1, step.call);
        let _ = writeln!(text, "   permitted: {}", step.permitted);
        let _ = writeln!(text, "   observed:  {}", step.observed);
    }
    match &replayed.breach {
        Some((clause, level, observed)) => {
            let row = clause.row();
            let _ = writeln!(text, "\n{clause} ({}): {}\n  {observed}", level.name(), row.says);
            // One case cannot tell; a run has seen the other calls.
            if matches!(clause, Clause::Meta4 | Clause::Meta8) {
                text.push_str(
                    "  A report counts it under RET-6 if ordinary metadata, after a Query, does the same.\n",
                );
            }
        }
        None => text.push_str("\nNothing that was seen breaks the contract.\n"),
    }
    text
}
