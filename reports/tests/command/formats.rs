//! One record, every format, the same verdicts.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use quick_junit::{NonSuccessKind, TestCaseStatus};
use serde_json::Value;

use crate::common::{checked, package, packages, sspcheck, sspcheck_in};

type Verdicts = BTreeMap<String, String>;

/// The record of a check, in a folder; the check itself is made once for all tests.
pub(crate) fn record(out: &Path, target: &str, options: &[&str], code: i32) -> PathBuf {
    let checked = checked(target, options);
    assert_eq!(checked.code, code, "{target} {options:?}");
    checked.copy(out)
}

/// The report of a record in a format.
pub(crate) fn rendered(record: &Path, format: &str) -> String {
    let ran = sspcheck(&["report", &record.display().to_string(), "--format", format]);
    assert!(ran.code != 2 && ran.stderr.is_empty(), "{format}: {}", ran.stderr);
    ran.stdout
}

fn of_json(text: &str) -> Verdicts {
    let document: Value = serde_json::from_str(text).unwrap();
    let clauses = document["clauses"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    clauses.map(|clause| (text(&clause["id"]), text(&clause["verdict"]))).collect()
}

/// Of a table with a row for each clause: id, level, verdict.
fn of_table(text: &str, bar: char) -> Verdicts {
    let rows = text.lines().filter_map(|line| {
        let cells: Vec<&str> = line.strip_prefix(bar)?.split(bar).map(str::trim).collect();
        let id = cells[0];
        let is_id = id.ends_with(|c: char| c.is_ascii_digit())
            && id.contains('-')
            && id.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
        (is_id && cells.len() > 3).then(|| (id.to_owned(), cells[2].to_owned()))
    });
    rows.collect()
}

/// Of the rows of the page's table.
fn of_html(text: &str) -> Verdicts {
    let rows = text.split("<tr data-clause=\"").skip(1).map(|row| {
        let id = row.split_once('"').unwrap().0;
        let verdict = row.split_once(" data-verdict=\"").unwrap().1.split_once('"').unwrap().0;
        (id.to_owned(), verdict.to_owned())
    });
    rows.collect()
}

fn of_junit(text: &str) -> Verdicts {
    let report = quick_junit::Report::deserialize_from_str(text).unwrap();
    let cases = report.test_suites.iter().filter(|suite| suite.name.as_str() != "RUN");
    let cases = cases.flat_map(|suite| suite.test_cases.iter().map(move |case| (suite, case)));
    let verdicts = cases.map(|(suite, case)| {
        assert!(case.name.as_str().starts_with(&format!("{}-", suite.name.as_str())));
        of_case(case)
    });
    verdicts.collect()
}

/// A clause with its verdict, which the case's status must not contradict.
fn of_case(case: &quick_junit::TestCase) -> (String, String) {
    let verdict = &case.properties.iter().find(|property| property.name.as_str() == "verdict").unwrap().value;
    let verdict = verdict.as_str().to_owned();
    match &case.status {
        TestCaseStatus::Success { .. } => assert!(verdict != "not-exercised", "{}", case.name.as_str()),
        TestCaseStatus::Skipped { .. } => assert_eq!(verdict, "not-exercised"),
        TestCaseStatus::NonSuccess { kind, ty, .. } => {
            assert_eq!(*kind, NonSuccessKind::Failure);
            assert_eq!(ty.as_ref().unwrap().as_str(), verdict);
        }
    }
    (case.name.as_str().to_owned(), verdict)
}

fn of_sarif(text: &str) -> Verdicts {
    let log: Value = serde_json::from_str(text).unwrap();
    let run = &log["runs"][0];
    let verdicts: Verdicts = serde_json::from_value(run["properties"]["verdicts"].clone()).unwrap();
    let rules: Vec<&str> = run["tool"]["driver"]["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| rule["id"].as_str().unwrap())
        .collect();
    assert_eq!(rules.len(), verdicts.len());
    // What has a result is broken or deviates, and nothing else is.
    let found: std::collections::BTreeSet<&str> =
        run["results"].as_array().unwrap().iter().map(|result| result["ruleId"].as_str().unwrap()).collect();
    for (id, verdict) in &verdicts {
        assert_eq!(
            found.contains(id.as_str()),
            ["broken", "deviates"].contains(&verdict.as_str()),
            "{id}: {verdict}"
        );
    }
    verdicts
}

/// What is checked, and what every format is read by.
const TARGETS: [(&str, &[&str], i32, &str); 4] = [
    // package                  options                                         exit  verdicts that must be among them
    ("flawed_null_credential", &["--suite", "smoke"], 1, "broken"),
    ("flawed_contexts_coupled", &["--suite", "smoke"], 0, "deviates"),
    ("flawed_contexts_coupled", &["--suite", "smoke", "--strict"], 1, "deviates"),
    ("startup_null_slot", &["--suite", "smoke"], 3, "not-exercised"),
];

#[test]
fn every_format_of_one_record_has_the_same_verdicts() {
    for (target, options, code, among) in TARGETS {
        let out = tempfile::tempdir().unwrap();
        let record = record(out.path(), &package(target), options, code);
        let expected = of_json(&rendered(&record, "json"));
        assert_eq!(expected.len(), 58);
        assert!(expected.values().any(|verdict| verdict == among), "{target}");
        type Reader = fn(&str) -> Verdicts;
        let readers: [(&str, Reader); 5] = [
            ("text", |text| of_table(text, '│')),
            ("markdown", |text| of_table(text, '|')),
            ("html", of_html),
            ("junit", of_junit),
            ("sarif", of_sarif),
        ];
        for (format, read) in readers {
            assert_eq!(read(&rendered(&record, format)), expected, "{target} {options:?} {format}");
        }
        let outcome = serde_json::from_str::<Value>(&rendered(&record, "json")).unwrap()["outcome"].clone();
        let word = outcome.as_str().unwrap().replace('-', " ");
        let badge: Value = serde_json::from_str(&rendered(&record, "badge-json")).unwrap();
        assert!(badge["message"].as_str().unwrap().starts_with(&word), "{badge}");
        assert!(rendered(&record, "badge").contains(&format!("<title>sspcheck: {word}")), "{target}");
    }
}

#[test]
fn a_case_fails_where_its_breach_counts_and_says_so_where_it_does_not() {
    let out = tempfile::tempdir().unwrap();
    for (options, fails) in [(&["--suite", "smoke"][..], false), (&["--suite", "smoke", "--strict"], true)] {
        let record = record(out.path(), &package("flawed_contexts_coupled"), options, i32::from(fails));
        let report = quick_junit::Report::deserialize_from_str(&rendered(&record, "junit")).unwrap();
        assert_eq!((report.failures, report.errors), (usize::from(fails), 0), "{options:?}");
        assert_eq!(report.tests, 58);
        assert!(report.skipped > 0);
        let groups: Vec<&str> = report.test_suites.iter().map(|suite| suite.name.as_str()).collect();
        assert_eq!(groups, ["PKG", "CRED", "TGT", "REQ", "META", "CTX", "RET", "QRY", "MEM"]);
        let cases = report.test_suites.iter().flat_map(|suite| &suite.test_cases);
        let case = cases.into_iter().find(|case| case.name.as_str() == "CTX-7").unwrap();
        match &case.status {
            TestCaseStatus::NonSuccess { message, description, .. } => {
                assert!(fails);
                assert!(message.as_ref().unwrap().as_str().len() > 10);
                let description = description.as_ref().unwrap().as_str();
                assert!(description.contains("Again: sspcheck replay"), "{description}");
                assert!(description.contains("sspcheck explain CTX-7"), "{description}");
            }
            _ => {
                assert!(!fails);
                let said = case.system_out.as_ref().unwrap().as_str();
                assert!(said.starts_with("deviates; a breach counts with --strict"), "{said}");
            }
        }
    }
}

#[test]
fn a_run_that_proves_nothing_does_not_look_like_one_that_passes() {
    let out = tempfile::tempdir().unwrap();
    let record = record(out.path(), &package("startup_null_slot"), &["--suite", "smoke"], 3);
    let report = quick_junit::Report::deserialize_from_str(&rendered(&record, "junit")).unwrap();
    assert_eq!((report.failures, report.errors), (0, 1));
    let last = report.test_suites.last().unwrap();
    assert_eq!((last.name.as_str(), last.test_cases[0].name.as_str()), ("RUN", "outcome"));
    // Nor does one that was cut short.
    let whole = std::fs::read_to_string(&record).unwrap();
    let cut: String = whole.split_inclusive('\n').filter(|line| !line.starts_with("{\"footer\"")).collect();
    std::fs::write(&record, cut).unwrap();
    let path = record.display().to_string();
    for (format, sign) in [
        ("junit", "type=\"not-demonstrated\""),
        ("sarif", "\"executionSuccessful\": false"),
        ("badge", "incomplete"),
    ] {
        let ran = sspcheck(&["report", "--incomplete", &path, "--format", format]);
        assert_eq!((ran.code, ran.stderr.as_str()), (3, ""), "{format}");
        assert!(ran.stdout.contains(sign), "{format}: {}", ran.stdout);
    }
}

#[test]
fn each_format_is_written_to_its_own_file() {
    let out = tempfile::tempdir().unwrap();
    let all = ["text", "json", "markdown", "html", "junit", "sarif", "badge", "badge-json"];
    let options: Vec<&str> =
        all.iter().flat_map(|name| ["--format", name]).chain(["--suite", "smoke"]).collect();
    let folder = out.path().display().to_string();
    let arguments = [&["check", "reference:in-process", "--out", &folder], &options[..]].concat();
    let ran = sspcheck_in(&packages(), &arguments);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let record = out.path().join("record.jsonl");
    let files = ["txt", "json", "md", "html", "junit.xml", "sarif", "badge.svg", "badge.json"];
    for (format, extension) in all.iter().zip(files) {
        let written = std::fs::read_to_string(out.path().join(format!("report.{extension}"))).unwrap();
        assert_eq!(written, rendered(&record, format), "{format}");
    }
    // A folder stands for the record in it.
    assert_eq!(rendered(out.path(), "json"), rendered(&record, "json"));
}

#[test]
fn a_format_that_is_none_is_refused_with_those_that_are() {
    let facts: [(&[&str], &str); 4] = [
        (&["check", "reference", "--format", "juint"], "junit"),
        (&["report", "x.jsonl", "--format", "markdwon"], "markdown"),
        (&["check", "reference", "--format", "badgejson"], "badge-json"),
        (&["merge", "x", "--format", "csv"], "sarif"),
    ];
    for (arguments, hint) in facts {
        let ran = sspcheck(arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.stderr.contains(hint), "{arguments:?}: {}", ran.stderr);
    }
}

/// The verdicts of several targets, by the position of the target.
fn several(records: &[&str], format: &str) -> String {
    let ran = sspcheck(&[&["report"], records, &["--format", format]].concat());
    assert_eq!((ran.code, ran.stderr.as_str()), (1, ""), "{format}: the worst decides");
    ran.stdout
}

#[test]
fn several_records_are_one_document_where_the_format_can_hold_them() {
    let smoke = ["--suite", "smoke"];
    let facts = [("correct", 0), ("flawed_null_credential", 1), ("correct", 0), ("startup_null_slot", 3)];
    let checks = facts.map(|(name, code)| (checked(&package(name), &smoke), code));
    assert!(checks.iter().all(|(checked, code)| checked.code == *code));
    let records = checks.map(|(checked, _)| checked.record().display().to_string());
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let expected: Vec<Verdicts> =
        checks.iter().map(|(checked, _)| of_json(&checked.report("json"))).collect();
    // One that is there twice is told apart by its number.
    let labels = ["correct.so [#1]", "flawed_null_credential.so", "correct.so [#3]", "startup_null_slot.so"];

    let documents: Vec<Value> = serde_json::from_str(&several(&records, "json")).unwrap();
    let seen: Vec<Verdicts> = documents.iter().map(|document| of_json(&document.to_string())).collect();
    assert_eq!(seen, expected, "json");

    let sarif: Value = serde_json::from_str(&several(&records, "sarif")).unwrap();
    let runs = sarif["runs"].as_array().unwrap();
    let seen: Vec<Verdicts> =
        runs.iter().map(|run| of_sarif(&serde_json::json!({ "runs": [run] }).to_string())).collect();
    assert_eq!(seen, expected, "sarif");
    let ids: Vec<&str> = runs.iter().map(|run| run["automationDetails"]["id"].as_str().unwrap()).collect();
    assert_eq!(ids, labels.map(|label| format!("sspcheck/lsa/{label}/")));
    assert_eq!(crate::sarif::wrong(&sarif), Vec::<String>::new());

    let junit = quick_junit::Report::deserialize_from_str(&several(&records, "junit")).unwrap();
    assert_eq!((junit.tests, junit.failures, junit.errors), (4 * 58 + 1, 2, 1));
    let mut classes = std::collections::BTreeSet::new();
    for ((suite, expected), label) in junit.test_suites.iter().zip(&expected).zip(labels) {
        assert_eq!(suite.name.as_str(), label);
        let cases = suite.test_cases.iter().filter(|case| case.name.as_str() != "outcome");
        assert_eq!(cases.map(of_case).collect::<Verdicts>(), *expected, "{label}");
        for case in &suite.test_cases {
            let class = case.classname.as_ref().unwrap().as_str();
            assert!(class.starts_with("sspcheck.lsa") && class.ends_with(label), "{class}");
            assert!(classes.insert((class.to_owned(), case.name.as_str().to_owned())), "{class} twice");
        }
    }
    assert_eq!(junit.test_suites.len(), labels.len());

    // These can hold one after another; these are of one.
    for format in ["text", "markdown"] {
        let each: String = checks.iter().map(|(checked, _)| checked.report(format)).collect();
        let told = several(&records, format).replace('\\', "");
        assert!(told.contains("correct.so [#1] (") && told.contains("correct.so [#3] ("), "{format}");
        assert_eq!(told.replace(" [#1]", "").replace(" [#3]", ""), each.replace('\\', ""), "{format}");
    }
    for format in ["badge", "badge-json"] {
        let ran = sspcheck(&[&["report"], &records[..], &["--format", format]].concat());
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{format}");
        assert!(ran.stderr.contains("is one document of one record; give one"), "{}", ran.stderr);
    }
}
