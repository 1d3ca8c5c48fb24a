//! The sentences, each from a report that calls for it.

use sspcheck_conformance::report::{DeviationState, TraceStep};

use super::*;
use crate::sample;

/// A report that conforms and has found nothing.
fn clean() -> Report {
    let mut report = sample::report();
    (report.outcome, report.incomplete) = (Outcome::Conforms, None);
    report.findings.clear();
    report.deviations.clear();
    report
}

/// The same with a finding of each of these levels, and whether somebody has accepted it.
fn with(outcome: Outcome, levels: &[(Level, bool)]) -> Report {
    let finding = sample::report().findings.swap_remove(0);
    let mut report = clean();
    report.outcome = outcome;
    report.findings = levels
        .iter()
        .map(|(level, is_accepted)| Finding {
            level: *level,
            accepted: is_accepted.then(accepted),
            ..finding.clone()
        })
        .collect();
    report
}

fn accepted() -> Acceptance {
    Acceptance { reason: "known".to_owned(), owner: "logon".to_owned(), expires: "2027-06-30".to_owned() }
}

fn entry(state: DeviationState) -> Deviation {
    Deviation {
        clause: Clause::Ctx6,
        function: None,
        text: None,
        accepted: accepted(),
        state,
        says: "what became of it".to_owned(),
        findings: Vec::new(),
    }
}

#[test]
fn an_outcome_is_told_by_what_counts_and_what_is_accepted() {
    use Level::{Customary, Hardening, Required};
    use Outcome::{Broken, Conforms, NotDemonstrated, NotOffered};
    let mut held = clean();
    held.clauses.truncate(3);
    held.clauses.iter_mut().for_each(|clause| clause.verdict = ClauseVerdict::Held);
    held.clauses[1].verdict = ClauseVerdict::NotExercised;
    assert_eq!(outcome(&held), "nothing that was tried breaks the contract; 2 clauses held");
    type Case<'a> = (Outcome, &'a [(Level, bool)], &'a str);
    let cases: [Case<'_>; 13] = [
        (Conforms, &[(Required, true)], "nothing is broken that nobody has accepted; 1 finding accepted"),
        (
            Conforms,
            &[(Customary, false)],
            "no required clause is broken; 1 finding of other levels, which counts with --strict",
        ),
        (
            Conforms,
            &[(Customary, false), (Hardening, false), (Hardening, true), (Required, true)],
            "no required clause is broken; 2 findings of other levels, which count with --strict; 2 findings accepted",
        ),
        (Broken, &[(Required, false)], "1 breach of required clauses"),
        (
            Broken,
            &[(Required, false), (Required, false), (Customary, true)],
            "2 breaches of required clauses; 1 finding accepted",
        ),
        (
            Broken,
            &[(Required, false), (Customary, false), (Hardening, false), (Hardening, true)],
            "1 breach of required clauses, 2 findings of others; 1 finding accepted",
        ),
        (Broken, &[(Customary, false)], "1 finding of clauses that count here"),
        (Broken, &[(Customary, false), (Hardening, false)], "2 findings of clauses that count here"),
        (
            NotOffered,
            &[],
            "the package does not offer the metadata functions: nothing broken, nothing proven",
        ),
        (NotDemonstrated, &[], "nothing is broken, but no call was seen to succeed: nothing proven"),
        (
            NotDemonstrated,
            &[(Customary, false)],
            "nothing else that counts is broken, but no call was seen to succeed: nothing proven",
        ),
        (
            NotDemonstrated,
            &[(Required, true)],
            "nothing else that counts is broken; 1 finding accepted, but no call was seen to succeed: nothing proven",
        ),
        (
            Conforms,
            &[],
            &format!("nothing that was tried breaks the contract; {} clauses held", {
                clean().clauses.iter().filter(|clause| clause.verdict == ClauseVerdict::Held).count()
            }),
        ),
    ];
    for (kind, levels, text) in cases {
        assert_eq!(outcome(&with(kind, levels)), text, "{levels:?}");
    }
    let mut stopped = with(NotDemonstrated, &[]);
    stopped.incomplete = Some("it was stopped".to_owned());
    assert_eq!(outcome(&stopped), "nothing that was judged until then breaks the contract: nothing proven");
}

#[test]
fn accepted_deviations_that_no_longer_stand_are_the_outcome_where_nothing_required_is_broken() {
    let mut report = with(Outcome::Broken, &[(Level::Customary, true)]);
    report.deviations = vec![entry(DeviationState::Accepted), entry(DeviationState::Gone)];
    assert_eq!(outcome(&report), "1 accepted deviation no longer stands; see the accepted deviations");
    report.deviations.push(entry(DeviationState::Expired));
    assert_eq!(outcome(&report), "2 accepted deviations no longer stand; see the accepted deviations");
    report.findings[0] = Finding { level: Level::Required, accepted: None, ..report.findings[0].clone() };
    assert_eq!(outcome(&report), "1 breach of required clauses");
}

#[test]
fn readings_tell_the_runs_own_and_what_another_one_would_come_to() {
    let reading = |choice: &str, reading: &str, used: bool, outcome: Outcome, breaks: &[Clause]| Reading {
        choice: choice.to_owned(),
        reading: reading.to_owned(),
        used,
        outcome,
        breaks: breaks.to_vec(),
    };
    let told = |outcome: Outcome, readings: &[Reading]| {
        let mut report = clean();
        (report.outcome, report.readings) = (outcome, readings.to_vec());
        super::readings(&report)
    };
    let own = [
        reading("null-target", "permitted", true, Outcome::Conforms, &[]),
        reading("codes", "strict", true, Outcome::Conforms, &[]),
    ];
    let other = reading("codes", "loose", false, Outcome::Conforms, &[]);
    let third = reading("null-target", "free", false, Outcome::Conforms, &[]);
    let worse = reading("null-target", "refused", false, Outcome::Broken, &[Clause::Ret3, Clause::Ctx6]);
    let all = [&own[..], &[other.clone(), worse.clone(), third]].concat();
    let judged = "judged under null-target = permitted, codes = strict";
    assert_eq!(
        told(Outcome::Conforms, &all),
        [
            judged,
            "it also conforms under each of these alone: codes = loose, null-target = free",
            "it would not under null-target = refused (breaks RET-3, CTX-6)"
        ]
    );
    assert_eq!(told(Outcome::Conforms, &own), [judged, "it conforms under no other single reading"]);
    let all = [&own[..], &[worse.clone(), other]].concat();
    assert_eq!(
        told(Outcome::Broken, &all),
        [judged, "a single other reading would make it conform: codes = loose"]
    );
    let all = [&own[..], &[worse]].concat();
    assert_eq!(told(Outcome::Broken, &all), [judged, "no other single reading would make it conform"]);
}

#[test]
fn a_finding_at_the_place_of_an_earlier_one_says_so() {
    let mut report = with(Outcome::Broken, &[(Level::Required, false); 4]);
    for (finding, site) in report.findings.iter_mut().zip(["", "one", "two", "one"]) {
        finding.site = if site.is_empty() { Vec::new() } else { vec![site.to_owned(), "main".to_owned()] };
    }
    let told: Vec<Option<usize>> = (0..5).map(|number| same_place(&report, number)).collect();
    assert_eq!(told, [None, None, None, Some(1), None]);
}

#[test]
fn an_entry_of_the_deviation_file_is_told_with_what_became_of_it() {
    assert_eq!(
        deviation(&entry(DeviationState::Accepted)),
        format!(
            "CTX-6: {}: what became of it. known (logon, until 2027-06-30)",
            DeviationState::Accepted.name()
        )
    );
    let narrow = Deviation {
        function: Some("query".to_owned()),
        text: Some("0x2".to_owned()),
        findings: vec![2, 5],
        ..entry(DeviationState::Expired)
    };
    assert_eq!(
        deviation(&narrow),
        format!(
            "CTX-6 at query with `0x2`: FAILS, {}: what became of it; finding #2, #5. known (logon, until 2027-06-30)",
            DeviationState::Expired.name()
        )
    );
}

#[test]
fn counts_have_their_nouns() {
    let mut report = clean();
    (report.suite, report.seed) = (Suite::Smoke, 1);
    (report.counts.cases, report.counts.calls, report.counts.seconds) = (7, 1234, 2.25);
    (report.exploration.states, report.exploration.transitions) = (0, 9);
    let text = counts(&report);
    assert_eq!(text, format!("7 cases, 1234 calls, 2.2 s; profile {}, suite smoke, seed 1", report.profile));
    report.exploration.states = 1;
    assert_eq!(counts(&report), format!("{text}; model of 1 states and 9 transitions"));
    let mut finding = sample::report().findings.swap_remove(0);
    for (count, text) in [(1, "1 time"), (2, "2 times")] {
        finding.count = count;
        assert_eq!(seen(&finding), text);
    }
    assert_eq!(["breach", "finding"].map(|noun| plural(0, noun)), ["0 breaches", "0 findings"]);
    let mut clause = report.clauses.swap_remove(0);
    clause.findings = vec![3];
    assert_eq!(findings(&clause), "finding #3");
    clause.findings.push(4);
    assert_eq!(findings(&clause), "findings #3, #4");
}

#[test]
fn a_target_is_told_by_what_is_known_of_it() {
    let mut report = clean();
    (report.target.name, report.target.kind) = ("my.so".to_owned(), "library".to_owned());
    (report.target.package, report.target.version) = (None, None);
    assert_eq!(target(&report), "my.so (library)");
    report.target.package = Some("Mine".to_owned());
    assert_eq!(target(&report), "my.so (library, \"Mine\")");
    report.target.version = Some("2".parse().unwrap());
    assert_eq!(target(&report), "my.so (library, \"Mine\", version 2)");
}

#[test]
fn what_a_replay_saw_is_told_call_by_call() {
    let step = |call: &str, lsa: &[&str]| TraceStep {
        call: call.to_owned(),
        permitted: "success".to_owned(),
        observed: "failure".to_owned(),
        lsa: lsa.iter().map(|call| (*call).to_owned()).collect(),
    };
    let trace = vec![step("acquire c0", &[]), step("query c0 null named 0x0", &["Allocate(1)", "Free(1)"])];
    let seen = |breach| replayed(&Replayed { breach, trace: trace.clone(), demonstrated: true });
    let steps = "1. acquire c0\n   permitted: success\n   observed:  failure\n2. query c0 null named 0x0\n   permitted: \
                 success\n   observed:  failure\n   its calls: Allocate(1), Free(1)\n";
    assert_eq!(seen(None), format!("{steps}\nNothing that was seen breaks the contract.\n"));
    let counted = "  A report counts it under RET-6 if ordinary metadata, after a Query, does the same.\n";
    for (clause, more) in [(Clause::Ret6, ""), (Clause::Meta4, counted), (Clause::Meta8, counted)] {
        let says = clause.row().says;
        let text = seen(Some((clause, Level::Required, "it fell".to_owned())));
        assert_eq!(text, format!("{steps}\n{clause} (required): {says}\n  it fell\n{more}"));
    }
}

#[test]
fn a_level_counts_with_its_options() {
    let levels = [Level::Required, Level::Customary, Level::Hardening, Level::Free];
    assert_eq!(
        levels.map(counts_with),
        [
            "a breach counts",
            "a breach counts with --strict",
            "a breach counts with --hostile --strict",
            "the implementation's choice"
        ]
    );
}

#[test]
fn the_strength_of_the_full_suite_is_told_with_that_of_the_standard_one() {
    let told = |suite: Suite| {
        let mut report = clean();
        report.suite = suite;
        strength(&report)
    };
    let of = |suite: Suite| Strength::of(suite);
    let (standard, full) = (of(Suite::Standard), of(Suite::Full));
    assert!(standard.tried > 80 && standard.caught > 80, "{standard:?}");
    let counted =
        format!("of {} flawed packages it catches {}, with 0 false", standard.tried, standard.caught);
    assert!(told(Suite::Standard).contains(&counted), "{}", told(Suite::Standard));
    let besides = format!(
        "catches {} of {} flawed packages, with 0 false accusations; of the {} that it misses the full suite catches {},",
        standard.caught, standard.tried, full.tried, full.caught
    );
    assert!(told(Suite::Full).contains(&besides), "{}", told(Suite::Full));
}
