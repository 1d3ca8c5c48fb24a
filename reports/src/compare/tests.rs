use sspcheck_conformance::reference::Reference;
use sspcheck_conformance::report::{ClauseVerdict, Finding, Outcome, Reading, Report};
use sspcheck_conformance::run::{Discard, Identity, Options, check};
use sspcheck_conformance::suite::Suite;
use sspcheck_conformance::target::InProcess;
use sspcheck_model::clause::{Clause, Level};

use super::*;

/// A real report, of the reference in process.
fn report(name: &str) -> Report {
    let target = InProcess::new("mine", || Box::new(Reference::default()));
    let identity = Identity { name: name.into(), kind: "in-process".into(), argument: "m".into() };
    let options = Options { suite: Suite::Smoke, ..Options::default() };
    check(&target, &identity, &options, &mut Discard).unwrap()
}

fn with_verdict(mut report: Report, clause: Clause, verdict: ClauseVerdict) -> Report {
    report.clauses.iter_mut().find(|row| row.id == clause).unwrap().verdict = verdict;
    report
}

fn finding(clause: Clause, call: &str) -> Finding {
    let step = sspcheck_conformance::report::TraceStep {
        call: call.into(),
        permitted: "a failure".into(),
        observed: "success".into(),
        lsa: Vec::new(),
    };
    Finding {
        clauses: vec![clause],
        level: Level::Required,
        count: 1,
        after: 0,
        fault: None,
        summary: format!("{call} succeeds"),
        condition: None,
        trace: vec![step],
        site: Vec::new(),
        output: String::new(),
        replay: String::new(),
        accepted: None,
    }
}

fn compared(reports: Vec<Report>, versions: bool) -> Compare {
    let placed: Vec<(String, Report)> =
        reports.into_iter().enumerate().map(|(number, report)| (format!("run-{number}"), report)).collect();
    Compare::of(&placed, super::Options { versions })
}

#[test]
fn rows_differ_where_verdicts_do() {
    let (one, two) = (report("one"), with_verdict(report("two"), Clause::Cred2, ClauseVerdict::Broken));
    let compare = compared(vec![one, two], false);
    let differ: Vec<Clause> = compare.differences().map(|row| row.id).collect();
    assert_eq!(differ, [Clause::Cred2]);
    assert_eq!(compare.clauses.len(), 58);
    assert_eq!(compare.summary(), "2 records differ in 1 of 58 clauses");
    assert_eq!((compare.steps.len(), compare.readings.len(), compare.remarks.len()), (0, 0, 0));
    // One of three is enough, wherever it stands.
    for place in 0..3 {
        let mut reports = vec![report("one"), report("two"), report("three")];
        reports[place] = with_verdict(reports[place].clone(), Clause::Mem2, ClauseVerdict::Deviates);
        let compare = compared(reports, false);
        assert_eq!(compare.differences().map(|row| row.id).collect::<Vec<_>>(), [Clause::Mem2], "{place}");
    }
    let again = compared(vec![report("one"), report("two")], false);
    assert_eq!(again.summary(), "2 records agree on all 58 clauses");
}

/// Words while there is room for the longest, then letters, then as many tables as it takes.
#[test]
fn a_table_has_words_or_letters_or_parts_by_its_width() {
    let one = report("one");
    for (targets, width, tables, is_short) in [
        (3, 60, 1, false),
        (3, 59, 1, true),
        (9, 60, 1, true),
        (10, 60, 2, true),
        (20, 60, 3, true),
        (2, 14, 2, true),
    ] {
        let compare = compared(vec![one.clone(); targets], false);
        let rows = compare.shown(Shown::All);
        let told = anstream::adapter::strip_str(&text::table(&compare, &rows, width)).to_string();
        assert_eq!(told.matches("clause").count(), tables, "{told}");
        assert_eq!((told.contains("│ held"), told.contains("B broken, D deviates")), (!is_short, is_short));
        let widest = told.lines().filter(|line| line.starts_with('│')).map(|line| line.chars().count()).max();
        assert!(widest.unwrap() <= width.max(15), "{targets} in {width}: {widest:?}");
    }
}

#[test]
fn what_is_called_alike_is_told_apart() {
    let named = |name: &str, package: Option<&str>, place: &str| {
        let mut report = report(name);
        report.target.package = package.map(str::to_owned);
        (place.to_owned(), report)
    };
    let facts = [
        (vec![named("a", None, "x"), named("b", None, "x")], vec!["a", "b"]),
        (vec![named("a", Some("One"), "x"), named("a", Some("Two"), "x")], vec!["a [One]", "a [Two]"]),
        (
            vec![named("a", Some("P"), "old/"), named("a", Some("P"), "new/"), named("b", None, "new/")],
            vec!["a [old/]", "a [new/]", "b"],
        ),
        (vec![named("a", None, "x"), named("a", None, "x")], vec!["a [#1]", "a [#2]"]),
        (vec![named("a\x1b[1m", None, "x"), named("b", None, "x")], vec![r"a\u{1b}[1m", "b"]),
    ];
    for (reports, expected) in facts {
        assert_eq!(labels(&reports), expected);
    }
}

#[test]
fn a_step_says_what_got_better_and_worse() {
    use ClauseVerdict::{Broken, Deviates, Held, NotExercised, Noted};
    let facts = [
        // before        now          which way
        (Held, Broken, Way::Worse),
        (Broken, Held, Way::Better),
        (Deviates, Broken, Way::Worse),
        (Held, NotExercised, Way::Worse),
        (NotExercised, Noted, Way::Better),
        (Broken, NotExercised, Way::Other),
        (Noted, Held, Way::Other),
    ];
    for (before, now, expected) in facts {
        let older = with_verdict(report("same"), Clause::Ctx4, before);
        let newer = with_verdict(report("same"), Clause::Ctx4, now);
        let compare = compared(vec![older, newer], false);
        let [step] = compare.steps.as_slice() else { panic!("{:?}", compare.steps) };
        let [change] = step.changes.as_slice() else { panic!("{:?}", step.changes) };
        assert_eq!((change.id, change.way), (Clause::Ctx4, expected), "{before:?} {now:?}");
    }
    // Another suite exercises other clauses; what it finds broken is worse all the same.
    for (before, now, expected) in
        [(Held, NotExercised, Way::Other), (NotExercised, Noted, Way::Other), (Held, Broken, Way::Worse)]
    {
        let older = with_verdict(report("same"), Clause::Ctx4, before);
        let newer = with_verdict(report("same"), Clause::Ctx4, now);
        let newer = Report { suite: Suite::Standard, ..newer };
        let changes = &compared(vec![older, newer], false).steps[0].changes;
        assert_eq!((changes.len(), changes[0].way), (1, expected), "{before:?} {now:?}");
    }
    let compare = compared(vec![report("same"), report("same")], false);
    assert_eq!(compare.steps[0].says, "still conforms; nothing changed");
}

#[test]
fn findings_are_new_gone_or_the_same_by_what_they_are() {
    let (first, other) = ("exchange null null absent 0x0 peer", "exchange null null named 0x0 peer");
    let with = |findings: &[Finding]| Report { findings: findings.to_vec(), ..report("same") };
    #[rustfmt::skip]
    let facts = [
        // before                              now                                        new gone stayed
        (vec![finding(Clause::Cred2, first)], vec![],                                     0, 1, 0),
        (vec![],                              vec![finding(Clause::Cred2, first)],        1, 0, 0),
        (vec![finding(Clause::Cred2, first)], vec![finding(Clause::Cred2, first)],        0, 0, 1),
        (vec![finding(Clause::Cred2, first)], vec![finding(Clause::Cred2, other)],        0, 0, 1),
        (vec![finding(Clause::Cred2, first)], vec![finding(Clause::Ctx4, first)],         1, 1, 0),
        (vec![finding(Clause::Cred2, first)], vec![finding(Clause::Cred2, "query c0 null absent 0x0")], 1, 1, 0),
        (vec![finding(Clause::Cred2, first)], vec![finding(Clause::Cred2, other), finding(Clause::Cred2, first)], 1, 0, 1),
    ];
    for (before, now, new, gone, stayed) in facts {
        let compare = compared(vec![with(&before), with(&now)], false);
        let step = &compare.steps[0];
        assert_eq!((step.new.len(), step.gone.len(), step.stayed), (new, gone, stayed), "{before:?} {now:?}");
    }
    // The one with the same calls stayed; the other is new.
    let compare = compared(
        vec![
            with(&[finding(Clause::Cred2, first)]),
            with(&[finding(Clause::Cred2, other), finding(Clause::Cred2, first)]),
        ],
        false,
    );
    assert_eq!(compare.steps[0].new[0].number, 0);
}

#[test]
fn versions_are_of_one_target_in_the_order_given() {
    let steps = |names: &[&str], versions| {
        let compare = compared(names.iter().map(|name| report(name)).collect(), versions);
        compare.steps.iter().map(|step| (step.from, step.to)).collect::<Vec<_>>()
    };
    assert_eq!(steps(&["a", "b"], false), []);
    assert_eq!(steps(&["a", "b"], true), [(0, 1)]);
    assert_eq!(steps(&["a", "b", "a", "b", "a"], false), [(0, 2), (1, 3), (2, 4)]);
    assert_eq!(steps(&["a", "b", "c"], true), [(0, 1), (1, 2)]);
}

#[test]
fn a_reading_separates_where_one_parts_them_and_another_does_not() {
    let reading = |reading: &str, used, outcome, breaks: &[Clause]| Reading {
        choice: "null-credential".into(),
        reading: reading.into(),
        used,
        outcome,
        breaks: breaks.to_vec(),
    };
    let with = |name: &str, refused, taken, breaks: &[Clause]| Report {
        readings: vec![
            reading("refused", true, refused, breaks),
            reading("default-credential", false, taken, &[]),
        ],
        ..report(name)
    };
    use Outcome::{Broken, Conforms};
    let apart = compared(
        vec![with("one", Conforms, Conforms, &[]), with("two", Broken, Conforms, &[Clause::Cred2])],
        false,
    );
    assert_eq!(apart.readings[0].pairs, [(0, 1)]);
    assert_eq!(
        apart.readings[0].says,
        ["null-credential separates one from two: under refused one conforms and two is broken (CRED-2), \
          under default-credential both conform"]
    );
    // What comes to the same is told together: the text does not grow with pairs.
    let several = vec![
        with("one", Conforms, Conforms, &[]),
        with("two", Broken, Conforms, &[Clause::Cred2]),
        with("three", Conforms, Conforms, &[]),
        with("four", Broken, Conforms, &[Clause::Qry1]),
        with("five", Conforms, Conforms, &[]),
    ];
    let several = compared(several, false);
    assert_eq!(several.readings[0].pairs, [(0, 1), (0, 3), (1, 2), (1, 4), (2, 3), (3, 4)]);
    assert_eq!(
        several.readings[0].says,
        [
            "null-credential separates one, three and five from two and four: under refused one, three and five conform and \
          two and four are broken (CRED-2, QRY-1), under default-credential all conform"
        ]
    );
    // Under every reading alike, or under every reading apart: it is not the reading that separates them.
    for (first, second) in
        [((Conforms, Conforms), (Conforms, Conforms)), ((Conforms, Conforms), (Broken, Broken))]
    {
        let compare =
            compared(vec![with("one", first.0, first.1, &[]), with("two", second.0, second.1, &[])], false);
        assert_eq!(compare.readings, []);
    }
}

#[test]
fn the_document_fits_its_schema_which_is_what_the_types_give() {
    let title = format!("A comparison of records by sspcheck, version {SCHEMA}");
    let schema = sspcheck_conformance::report::schema::of::<Compare>(&title);
    let fresh = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
    if std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1") {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("compare/schema.json");
        std::fs::write(path, &fresh).unwrap();
        return;
    }
    assert!(
        fresh == JSON_SCHEMA,
        "compare/schema.json is not what the types give; SSPCHECK_BLESS=1 writes it anew"
    );
    let compare = compared(vec![report("a"), report("b"), report("a")], false);
    assert!(!compare.steps.is_empty() && !compare.clauses.is_empty());
    let mut document = serde_json::to_value(&compare).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&document), "{:#?}", validator.iter_errors(&document).collect::<Vec<_>>());
    document["clauses"][0]["id"] = "CRED-99".into();
    assert!(!validator.is_valid(&document));
}

#[test]
fn what_was_not_done_alike_is_said() {
    let mut other = report("other");
    (other.seed, other.suite) = (7, Suite::Full);
    let compare = compared(vec![report("one"), other], false);
    assert_eq!(
        compare.remarks,
        [
            "they were not checked alike: the suite is smoke and full",
            "they were not checked alike: the seed is 1 and 7"
        ]
    );
}
