//! A finding as a story: what happened, between whom, what was permitted, and how to see it again.

use sspcheck_conformance::report::{Finding, Report, TraceStep};
use sspcheck_model::clause::Level;

use crate::story;

/// A link to a finding.
#[derive(Clone)]
pub(super) struct FindingLink {
    pub(super) anchor: String,
    pub(super) number: usize,
}

impl FindingLink {
    /// That of a finding of a target, both by their numbers.
    pub(super) fn new(target: usize, number: usize) -> Self {
        Self { anchor: format!("finding-{target}-{number}"), number }
    }
}

/// A clause that a finding breaks.
pub(super) struct BrokenClause {
    pub(super) id: &'static str,
    pub(super) says: &'static str,
    pub(super) source: &'static str,
}

/// One arrow of the sequence diagram.
pub(super) struct Message<'a> {
    /// The class of its look.
    pub(super) kind: &'static str,
    /// From whom to whom, for those who hear the page.
    pub(super) who: &'static str,
    pub(super) text: &'a str,
}

/// A finding.
pub(super) struct FindingView<'a> {
    pub(super) anchor: String,
    pub(super) number: usize,
    pub(super) clauses: Vec<BrokenClause>,
    pub(super) level: &'static str,
    /// The class of its level's look.
    pub(super) class: &'static str,
    pub(super) fault: Option<&'static str>,
    pub(super) seen: String,
    pub(super) accepted: Option<String>,
    pub(super) summary: &'a str,
    /// When it shows, and how that is known.
    pub(super) condition: Option<&'a str>,
    pub(super) same_place: Option<FindingLink>,
    pub(super) messages: Vec<Message<'a>>,
    /// Whether the package called the LSA's heaps.
    pub(super) has_heap: bool,
    pub(super) steps: &'a [TraceStep],
    pub(super) site: &'a [String],
    pub(super) output: String,
    pub(super) replay: &'a str,
    pub(super) open: bool,
}

/// A finding of a report, by its number and by that of the target.
pub(super) fn finding<'a>(
    report: &'a Report,
    target: usize,
    number: usize,
    open: bool,
) -> Option<FindingView<'a>> {
    let finding = report.findings.get(number)?;
    let clauses = finding.clauses.iter().map(|clause| BrokenClause {
        id: clause.id(),
        says: clause.says_in(report.profile),
        source: clause.row().source,
    });
    let link = FindingLink::new(target, number);
    let (summary, condition) = parted(finding);
    Some(FindingView {
        anchor: link.anchor,
        number,
        clauses: clauses.collect(),
        level: finding.level.name(),
        class: if finding.level == Level::Required { "broken" } else { "deviates" },
        fault: finding.fault.map(|fault| fault.name()),
        seen: story::seen(finding),
        accepted: finding.accepted.as_ref().map(story::acceptance),
        summary,
        condition,
        same_place: story::same_place(report, number).map(|earlier| FindingLink::new(target, earlier)),
        messages: messages(finding),
        has_heap: finding.trace.iter().any(|step| !step.lsa.is_empty()),
        steps: &finding.trace,
        site: &finding.site,
        // A line of its own may be a command to a log in which the page is shown.
        output: finding.output.lines().map(|line| format!("| {line}\n")).collect(),
        replay: &finding.replay,
        open,
    })
}

/// What happened, and under which condition, each told once.
fn parted(finding: &Finding) -> (&str, Option<&str>) {
    let (summary, condition) = (finding.summary.as_str(), finding.condition.as_deref());
    let at = condition.and_then(|condition| summary.find(&format!("; {condition}")));
    match at.and_then(|at| summary.split_at_checked(at)) {
        Some((before, rest)) => (before, rest.get(2..)),
        None => (summary, condition.filter(|condition| *condition != summary)),
    }
}

/// The arrows of the diagram: each call, what the package asks the LSA for during it, and what comes back.
fn messages(finding: &Finding) -> Vec<Message<'_>> {
    let last = finding.trace.len().saturating_sub(1);
    let mut messages = Vec::new();
    for (number, step) in finding.trace.iter().enumerate() {
        messages.push(Message { kind: "call", who: "caller to package", text: &step.call });
        messages.extend(step.lsa.iter().map(|call| Message {
            kind: "heap",
            who: "package to LSA heap",
            text: call,
        }));
        let (kind, who) = match (number == last, finding.fault) {
            (true, Some(_)) => ("lost", "the call does not return"),
            (true, None) => ("back broke", "package to caller"),
            (false, _) => ("back", "package to caller"),
        };
        messages.push(Message { kind, who, text: &step.observed });
    }
    messages
}

#[cfg(test)]
mod tests {
    use sspcheck_model::observation::Fault;

    use super::*;

    /// The committed report of a package that crashes, its first finding with these steps.
    fn with(steps: Vec<TraceStep>, fault: Option<Fault>) -> Report {
        let mut report = crate::sample::report();
        let finding = report.findings.first_mut().unwrap();
        (finding.trace, finding.fault) = (steps, fault);
        report
    }

    #[test]
    fn the_last_answer_is_the_one_that_breaks_and_heaps_are_asked_in_between() {
        let step = |call: &str, observed: &str, lsa: &[&str]| {
            let [call, permitted, observed] = [call, "anything", observed].map(str::to_owned);
            TraceStep {
                call,
                permitted,
                observed,
                lsa: lsa.iter().map(|asked| (*asked).to_owned()).collect(),
            }
        };
        let steps =
            vec![step("acquire c0", "b", &[]), step("query c0", "d", &["AllocateLsaHeap 16", "FreeLsaHeap"])];
        for (fault, kind, who) in [
            (None, "back broke", "package to caller"),
            (Some(Fault::Hang), "lost", "the call does not return"),
        ] {
            let report = with(steps.clone(), fault);
            let view = finding(&report, 0, 0, true).unwrap();
            let arrows: Vec<_> =
                view.messages.iter().map(|arrow| (arrow.kind, arrow.who, arrow.text)).collect();
            #[rustfmt::skip]
            let expected = [
                ("call", "caller to package",   "acquire c0"),
                ("back", "package to caller",   "b"),
                ("call", "caller to package",   "query c0"),
                ("heap", "package to LSA heap", "AllocateLsaHeap 16"),
                ("heap", "package to LSA heap", "FreeLsaHeap"),
                (kind,   who,                   "d"),
            ];
            assert_eq!(arrows, expected);
            assert!(view.has_heap);
        }
        assert!(!finding(&with(Vec::new(), None), 0, 0, true).unwrap().has_heap);
    }

    #[test]
    fn only_what_is_required_looks_broken() {
        for level in Level::ALL {
            let mut report = with(Vec::new(), None);
            report.findings.first_mut().unwrap().level = level;
            let class = finding(&report, 0, 0, true).unwrap().class;
            assert_eq!(class, if level.name() == "required" { "broken" } else { "deviates" });
        }
    }
}
