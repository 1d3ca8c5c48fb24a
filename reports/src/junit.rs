//! JUnit XML: one suite for each group of clauses, one case for each clause, as CI systems read it. Of several targets one
//! suite for each.

use std::time::Duration;

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};
use sspcheck_conformance::report::{ClauseResult, ClauseVerdict, Finding, Outcome, Report};
use sspcheck_model::section::Section;

use crate::{story, text, visible};

pub(crate) fn render(report: &Report, _: usize) -> String {
    let report = &visible::report(report);
    let mut junit = quick_junit::Report::new(format!("sspcheck {}", story::target(report)));
    if let Ok(time) = Duration::try_from_secs_f64(report.counts.seconds) {
        let _ = junit.set_time(time);
    }
    for section in Section::ALL {
        let clauses: Vec<&ClauseResult> =
            report.clauses.iter().filter(|clause| clause.id.section() == section).collect();
        let Some(group) = clauses.first().and_then(|clause| clause.id.id().split('-').next()) else {
            continue;
        };
        let mut suite = TestSuite::new(group);
        let _ = suite.add_property(("section", section.title()));
        let _ = suite.add_test_cases(clauses.iter().map(|clause| case(report, clause)));
        let _ = junit.add_test_suite(suite);
    }
    let others = others(report);
    if !others.is_empty() {
        let mut suite = TestSuite::new("RUN");
        let _ = suite.add_test_cases(others);
        let _ = junit.add_test_suite(suite);
    }
    written(&junit)
}

/// A suite for each target: its clauses, and what no clause tells.
pub(crate) fn together(reports: &[(String, &Report)]) -> String {
    let mut junit = quick_junit::Report::new(format!("sspcheck {} targets", reports.len()));
    let seconds = reports.iter().map(|(_, report)| report.counts.seconds).sum();
    if let Ok(time) = Duration::try_from_secs_f64(seconds) {
        let _ = junit.set_time(time);
    }
    for (label, report) in reports {
        let report = &visible::report(report);
        let mut suite = TestSuite::new(label.as_str());
        let _ = suite.add_property(("target", story::target(report).as_str()));
        let _ = suite.add_property(("profile", report.profile.name()));
        let _ = suite.add_property(("suite", report.suite.name()));
        let _ = suite.add_property(("outcome", report.outcome.name()));
        if let Ok(time) = Duration::try_from_secs_f64(report.counts.seconds) {
            let _ = suite.set_time(time);
        }
        let cases = report.clauses.iter().map(|clause| case(report, clause)).chain(others(report));
        // Systems that know a case by its class and its name must not take two targets for one.
        let of_target = |mut case: TestCase| {
            let class = case.classname.as_ref().map_or("sspcheck", |class| class.as_str());
            let class = format!("{class}.{label}");
            let _ = case.set_classname(class);
            case
        };
        let _ = suite.add_test_cases(cases.map(of_target));
        let _ = junit.add_test_suite(suite);
    }
    written(&junit)
}

fn written(junit: &quick_junit::Report) -> String {
    junit.to_string().unwrap_or_else(|error| format!("<!-- {} -->\n", error.to_string().replace("--", "- -")))
}

/// A clause: it fails where a finding of it counts, and is skipped where nothing exercised it.
fn case(report: &Report, clause: &ClauseResult) -> TestCase {
    let failing: Vec<(usize, &Finding)> =
        report.findings_of(clause).filter(|(_, finding)| report.fails(finding)).collect();
    let status = match (clause.verdict, failing.first()) {
        (_, Some((_, finding))) => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            let stories: Vec<String> =
                failing.iter().map(|(number, _)| text::told(report, *number)).collect();
            let _ = status.set_type(clause.verdict.name());
            let _ = status.set_message(finding.summary.as_str()).set_description(stories.join("\n"));
            status
        }
        (ClauseVerdict::NotExercised, None) => {
            let mut status = TestCaseStatus::skipped();
            let _ = status.set_message(clause.reason.as_deref().unwrap_or("no call exercised it"));
            status
        }
        _ => TestCaseStatus::success(),
    };
    let mut case = TestCase::new(clause.id.id(), status);
    let _ = case.set_classname(format!("sspcheck.{}.{}", report.profile, clause.id.section().stem()));
    let _ = case.add_properties([
        ("verdict", clause.verdict.name()),
        ("level", clause.level.name()),
        ("witnesses", &clause.witnesses.to_string()),
        ("says", clause.id.says_in(report.profile)),
    ]);
    if let Some(passing) = passing(report, clause) {
        let _ = case.set_system_out(passing);
    }
    case
}

/// What is to be said of a clause whose breaches do not count, or that is noted only.
fn passing(report: &Report, clause: &ClauseResult) -> Option<String> {
    if clause.verdict == ClauseVerdict::Noted {
        return clause.reason.as_ref().map(|reason| format!("noted: {reason}"));
    }
    let open = report.findings_of(clause).filter(|(_, finding)| !report.fails(finding));
    let stories: Vec<String> = open
        .map(|(number, finding)| {
            let why = match &finding.accepted {
                Some(accepted) => format!("accepted: {}", story::acceptance(accepted)),
                None => format!("{}, it does not count here", story::counts_with(finding.level)),
            };
            format!("{}; {why}\n{}", clause.verdict.name(), text::told(report, number))
        })
        .collect();
    (!stories.is_empty()).then(|| stories.join("\n"))
}

/// What no clause tells: a run that proves nothing must not look like one that passes, and a stale entry fails the run.
fn others(report: &Report) -> Vec<TestCase> {
    let nothing_proven = matches!(report.outcome, Outcome::NotOffered | Outcome::NotDemonstrated)
        || report.incomplete.is_some();
    let outcome = nothing_proven.then(|| {
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
        let _ = status.set_type(report.outcome.name()).set_message(story::outcome(report));
        if let Some(incomplete) = &report.incomplete {
            let _ = status.set_description(incomplete.as_str());
        }
        TestCase::new("outcome", status)
    });
    let stale = report.deviations.iter().filter(|deviation| deviation.state.fails()).map(|deviation| {
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        let _ = status.set_type(deviation.state.name()).set_message(story::deviation(deviation));
        TestCase::new(format!("accepted deviation of {}", deviation.clause), status)
    });
    let mut cases: Vec<TestCase> = outcome.into_iter().chain(stale).collect();
    for case in &mut cases {
        let _ = case.set_classname(format!("sspcheck.{}", report.profile));
    }
    cases
}
