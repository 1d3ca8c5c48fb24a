//! What several formats say alike: the outcome in a sentence, and what a clause says.

#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use sspcheck_conformance::report::{
    Acceptance, ClauseResult, ClauseVerdict, Deviation, Finding, Outcome, Reading, Report,
};
use sspcheck_conformance::run::Replayed;
use sspcheck_conformance::strength::Strength;
use sspcheck_conformance::suite::Suite;
use sspcheck_model::clause::{Clause, Level};

/// What the outcome means, in one sentence.
pub(crate) fn outcome(report: &Report) -> String {
    let open = || report.findings.iter().filter(|finding| finding.accepted.is_none());
    let count = |level| open().filter(|finding| finding.level == level).count();
    let failing = report.deviations.iter().filter(|deviation| deviation.state.fails()).count();
    let accepted = report.findings.len() - open().count();
    let accepted = match accepted {
        0 => String::new(),
        count => format!("; {} accepted", plural(count, "finding")),
    };
    let (required, customary, hardening) =
        (count(Level::Required), count(Level::Customary), count(Level::Hardening));
    let held = report.clauses.iter().filter(|clause| clause.verdict == ClauseVerdict::Held).count();
    match report.outcome {
        Outcome::Conforms if report.findings.is_empty() => {
            format!("nothing that was tried breaks the contract; {held} clauses held")
        }
        Outcome::Conforms if open().next().is_none() => {
            format!("nothing is broken that nobody has accepted{accepted}")
        }
        Outcome::Conforms => {
            let others = customary + hardening;
            let count = if others == 1 { "counts" } else { "count" };
            format!(
                "no required clause is broken; {} of other levels, which {count} with --strict{accepted}",
                plural(others, "finding")
            )
        }
        Outcome::Broken if required > 0 => {
            let breaches = format!("{} of required clauses", plural(required, "breach"));
            match customary + hardening {
                0 => breaches + &accepted,
                others => format!("{breaches}, {} of others{accepted}", plural(others, "finding")),
            }
        }
        Outcome::Broken if failing > 0 => {
            let stand = if failing == 1 { "stands" } else { "stand" };
            format!(
                "{} no longer {stand}; see the accepted deviations",
                plural(failing, "accepted deviation")
            )
        }
        Outcome::Broken => format!("{} of clauses that count here", plural(customary + hardening, "finding")),
        Outcome::NotOffered => {
            "the package does not offer the metadata functions: nothing broken, nothing proven".to_owned()
        }
        Outcome::NotDemonstrated if report.incomplete.is_some() => {
            "nothing that was judged until then breaks the contract: nothing proven".to_owned()
        }
        Outcome::NotDemonstrated => {
            let broken = if report.findings.is_empty() {
                "nothing is broken"
            } else {
                "nothing else that counts is broken"
            };
            format!("{broken}{accepted}, but no call was seen to succeed: nothing proven")
        }
    }
}

/// The readings of the choice points, in sentences: the run's own, and what another one alone would come to.
pub(crate) fn readings(report: &Report) -> Vec<String> {
    let name = |reading: &Reading| format!("{} = {}", reading.choice, reading.reading);
    let names = |wanted: &dyn Fn(&&Reading) -> bool| -> String {
        let all: Vec<String> = report.readings.iter().filter(wanted).map(name).collect();
        all.join(", ")
    };
    let mut lines = vec![format!("judged under {}", names(&|reading| reading.used))];
    let conforming = names(&|reading| !reading.used && reading.outcome == Outcome::Conforms);
    lines.push(match (report.outcome == Outcome::Conforms, conforming.as_str()) {
        (true, "") => "it conforms under no other single reading".to_owned(),
        (true, others) => format!("it also conforms under each of these alone: {others}"),
        (false, "") => "no other single reading would make it conform".to_owned(),
        (false, others) => format!("a single other reading would make it conform: {others}"),
    });
    let other = report.readings.iter().filter(|reading| !reading.used && !reading.breaks.is_empty());
    let broken: Vec<String> = other
        .map(|reading| {
            let ids: Vec<&str> = reading.breaks.iter().map(|clause| clause.id()).collect();
            format!("{} (breaks {})", name(reading), ids.join(", "))
        })
        .collect();
    if report.outcome == Outcome::Conforms && !broken.is_empty() {
        lines.push(format!("it would not under {}", broken.join(", ")));
    }
    lines
}

/// The first finding whose call ended at the same place in the package. It may be the same cause, or another that ends
/// there too, so both are told.
pub(crate) fn same_place(report: &Report, number: usize) -> Option<usize> {
    let place = report.findings.get(number)?.site.first()?;
    report.findings.iter().take(number).position(|earlier| earlier.site.first() == Some(place))
}

/// With which options a breach of this level counts.
pub(crate) const fn counts_with(level: Level) -> &'static str {
    match level {
        Level::Required => "a breach counts",
        Level::Customary => "a breach counts with --strict",
        Level::Hardening => "a breach counts with --hostile --strict",
        Level::Free => "the implementation's choice",
    }
}

/// Who accepted a finding, in a line.
pub(crate) fn acceptance(accepted: &Acceptance) -> String {
    format!("{} ({}, until {})", accepted.reason, accepted.owner, accepted.expires)
}

/// An entry of the deviation file, in a line.
pub(crate) fn deviation(deviation: &Deviation) -> String {
    let mut what = deviation.clause.id().to_owned();
    if let Some(function) = &deviation.function {
        let _ = write!(what, " at {function}");
    }
    if let Some(text) = &deviation.text {
        let _ = write!(what, " with `{text}`");
    }
    let fails = if deviation.state.fails() { "FAILS, " } else { "" };
    let numbers: Vec<String> = deviation.findings.iter().map(|number| format!("#{number}")).collect();
    let findings =
        if numbers.is_empty() { String::new() } else { format!("; finding {}", numbers.join(", ")) };
    format!(
        "{what}: {fails}{}: {}{findings}. {}",
        deviation.state.name(),
        deviation.says,
        acceptance(&deviation.accepted)
    )
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

/// How strong the suite that was run is.
pub(crate) fn strength(report: &Report) -> String {
    let Strength { tried, caught, falsely } = Strength::of(report.suite);
    let standard = Strength::of(Suite::Standard);
    let before = if report.suite == Suite::Full {
        format!(
            "the standard suite, which it makes first, catches {} of {} flawed packages, with {} false accusations; of the \
             {tried} that it misses the full suite catches {caught}, with {falsely} false accusations",
            standard.caught, standard.tried, standard.falsely
        )
    } else {
        format!("of {tried} flawed packages it catches {caught}, with {falsely} false accusations")
    };
    format!("How strong the suite is: {before} (conformance/matrix)")
}

/// What a replay saw: every call, and the clause that it breaks.
pub(crate) fn replayed(replayed: &Replayed) -> String {
    let mut text = String::new();
    for (number, step) in replayed.trace.iter().enumerate() {
        let _ = writeln!(text, "{}. {}", number + 1, step.call);
        let _ = writeln!(text, "   permitted: {}", step.permitted);
        let _ = writeln!(text, "   observed:  {}", step.observed);
        if !step.lsa.is_empty() {
            let _ = writeln!(text, "   its calls: {}", step.lsa.join(", "));
        }
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
