//! One target on the page: its outcome, what that proves, and its findings.

use sspcheck_conformance::report::{ClauseVerdict, Report};

use super::finding::{FindingView, finding};
use super::flags::{MapView, maps};
use super::states::{GraphView, LifeView, life, machine};
use crate::story;

/// A verdict as it is shown: never by its colour alone.
#[derive(Clone, Copy)]
pub(crate) struct VerdictView {
    pub(crate) class: &'static str,
    pub(crate) name: &'static str,
    pub(crate) mark: &'static str,
}

/// Every verdict, in the order of the counts.
#[rustfmt::skip]
pub(crate) const VERDICTS: [VerdictView; 5] = [
    VerdictView { class: "held",          name: "held",          mark: "✓" },
    VerdictView { class: "broken",        name: "broken",        mark: "✕" },
    VerdictView { class: "deviates",      name: "deviates",      mark: "!" },
    VerdictView { class: "not-exercised", name: "not exercised", mark: "–" },
    VerdictView { class: "noted",         name: "noted",         mark: "•" },
];

/// What stands where a target's profile has no such clause.
pub(crate) const ABSENT: VerdictView = VerdictView { class: "absent", name: "not in its profile", mark: "" };

impl VerdictView {
    pub(crate) fn of(verdict: ClauseVerdict) -> Self {
        VERDICTS.into_iter().find(|view| view.class == verdict.name()).unwrap_or(ABSENT)
    }
}

/// How many clauses have a verdict.
pub(super) struct Tallied {
    pub(super) verdict: VerdictView,
    pub(super) count: usize,
}

/// A note with the clauses that it belongs to.
pub(super) struct NoteView<'a> {
    pub(super) ids: Vec<&'static str>,
    pub(super) says: &'a str,
}

/// A target.
pub(super) struct TargetView<'a> {
    pub(super) number: usize,
    pub(super) short: String,
    pub(super) who: String,
    pub(super) outcome: &'static str,
    pub(super) says: String,
    pub(super) incomplete: Option<&'a str>,
    pub(super) held: usize,
    pub(super) tally: Vec<Tallied>,
    pub(super) proves: &'a [String],
    pub(super) strength: String,
    pub(super) readings: Vec<String>,
    pub(super) deviations: Vec<String>,
    pub(super) notes: Vec<NoteView<'a>>,
    pub(super) counts: String,
    pub(super) findings: Vec<FindingView<'a>>,
    pub(super) maps: Vec<MapView<'a>>,
    pub(super) life: Option<LifeView>,
    pub(super) machine: Option<GraphView>,
}

/// The most findings of a page that are shown open.
const OPEN: usize = 12;

/// Every target of the page.
pub(super) fn targets<'a>(reports: &[&'a Report]) -> Vec<TargetView<'a>> {
    let open = reports.iter().map(|report| report.findings.len()).sum::<usize>() <= OPEN;
    let view = |(number, report)| view(number, report, short(reports, number), open);
    reports.iter().copied().enumerate().map(view).collect()
}

fn view<'a>(number: usize, report: &'a Report, short: String, open: bool) -> TargetView<'a> {
    let count = |class: &str| report.clauses.iter().filter(|clause| clause.verdict.name() == class).count();
    let tally = VERDICTS.map(|verdict| Tallied { verdict, count: count(verdict.class) });
    let notes = report.notes.iter().map(|note| NoteView {
        ids: note.clauses.iter().map(|clause| clause.id()).collect(),
        says: &note.summary,
    });
    TargetView {
        number,
        short,
        who: story::target(report),
        outcome: report.outcome.name(),
        says: story::outcome(report),
        incomplete: report.incomplete.as_deref(),
        held: count("held"),
        tally: tally.into_iter().filter(|row| row.count > 0).collect(),
        proves: &report.proves,
        strength: story::strength(report),
        readings: if report.readings.is_empty() { Vec::new() } else { story::readings(report) },
        deviations: report.deviations.iter().map(story::deviation).collect(),
        notes: notes.collect(),
        counts: story::counts(report),
        findings: (0..report.findings.len()).filter_map(|at| finding(report, number, at, open)).collect(),
        maps: maps(report),
        life: life(report),
        machine: machine(report),
    }
}

/// The last part of a target's name, where that tells it from the others; else all of it. What a label puts behind a name
/// in brackets stays.
fn short(reports: &[&Report], number: usize) -> String {
    let last = |name: &str| {
        let (path, label) = name.split_at(name.find(" [").unwrap_or(name.len()));
        // The path of a DLL has backslashes; in other names one begins an escape.
        let windows = !path.contains('/') && !path.contains("\\u{");
        let part = path.rsplit(|c| c == '/' || windows && c == '\\').next();
        format!("{}{label}", part.unwrap_or_default())
    };
    let Some(name) = reports.get(number).map(|report| report.target.name.as_str()) else {
        return String::new();
    };
    let alike = reports.iter().filter(|report| last(&report.target.name) == last(name)).count();
    if alike == 1 && !last(name).is_empty() { last(name) } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The short names of targets that are called so.
    fn shorts(names: &[&str]) -> Vec<String> {
        let sample = crate::sample::report();
        let reports: Vec<Report> = names
            .iter()
            .map(|name| {
                let mut report = sample.clone();
                (*name).clone_into(&mut report.target.name);
                report
            })
            .collect();
        let reports: Vec<&Report> = reports.iter().collect();
        (0..names.len()).map(|number| short(&reports, number)).collect()
    }

    #[test]
    fn a_target_is_called_by_the_last_part_of_its_path_where_that_tells_it_from_the_others() {
        #[rustfmt::skip]
        let facts: [(&[&str], &[&str]); 9] = [
            (&["dir/one.so", "dir/two.so"],          &["one.so", "two.so"]),
            (&["a/one.so", "b/one.so", "b/two.so"],  &["a/one.so", "b/one.so", "two.so"]),
            (&["a/one.so [old/1]", "a/one.so [new]"], &["one.so [old/1]", "one.so [new]"]),
            (&[r"C:\dir\one.dll", "plain"],          &["one.dll", "plain"]),
            (&[r"dir/a\b"],                          &[r"a\b"]),
            (&[r"red\u{1b}", r"a\u{7}\b"],           &[r"red\u{1b}", r"a\u{7}\b"]),
            (&["dir/", "one.so"],                    &["dir/", "one.so"]),
            (&["one.so", "one.so"],                  &["one.so", "one.so"]),
            (&[],                                    &[]),
        ];
        for (names, expected) in facts {
            assert_eq!(shorts(names), expected);
        }
        assert_eq!(short(&[], 0), "");
    }
}
