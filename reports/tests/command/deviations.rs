//! The deviation file: what is accepted does not count, what is stale fails the run, and codes have names.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::common::{Ran, package, packages, sspcheck, sspcheck_in};

/// A deviation file with this text; it goes away with the folder.
fn file(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join("deviations.toml");
    std::fs::write(&path, text).unwrap();
    path
}

fn accept(clause: &str, more: &str) -> String {
    format!("[[accept]]\nclause = \"{clause}\"\nreason = \"old callers\"\nowner = \"the team\"\n{more}\n")
}

fn check(target: &str, deviations: &str, options: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), deviations).display().to_string();
    let target = package(target);
    sspcheck_in(
        &packages(),
        &[&["check", &target, "--deviations", &path, "--suite", "smoke"], options].concat(),
    )
}

/// A check with a deviation file, and the document and the reports of its record.
struct Checked {
    code: i32,
    document: Value,
    reports: [(&'static str, String); 2],
}

fn checked(target: &str, deviations: &str, options: &[&str]) -> Checked {
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().display().to_string();
    let ran = check(target, deviations, &[&["--out", &folder], options].concat());
    assert_eq!(ran.stderr, "", "{target}");
    let report = |format| {
        let shown = sspcheck(&["report", &folder, "--format", format]);
        assert_eq!((shown.code, shown.stderr.as_str()), (ran.code, ""), "{format}");
        shown.stdout
    };
    let document = serde_json::from_str(&report("json")).unwrap();
    Checked { code: ran.code, document, reports: ["text", "markdown"].map(|format| (format, report(format))) }
}

#[test]
fn an_accepted_finding_stays_in_the_report_and_does_not_count() {
    let day = "expires = 2999-12-31";
    let text = accept("CRED-2", day) + &accept("QRY-1", day);
    let Checked { code, document, reports } = checked("flawed_null_credential", &text, &[]);
    assert_eq!((code, &document["outcome"]), (0, &Value::from("conforms")), "{document}");
    let accepted = &document["findings"][0]["accepted"];
    assert_eq!(accepted["owner"], "the team");
    assert_eq!(accepted["reason"], "old callers");
    assert_eq!(accepted["expires"], "2999-12-31");
    let clauses = document["clauses"].as_array().unwrap();
    assert_eq!(clauses.iter().find(|clause| clause["id"] == "CRED-2").unwrap()["verdict"], "broken");
    assert_eq!(document["deviations"][0]["state"], "accepted");
    let marks = [
        "(required, seen ",
        ", accepted)",
        "Accepted: old callers (the team, until 2999-12-31)",
        "nothing is broken that nobody has accepted; 2 findings accepted",
    ];
    for (format, report) in reports {
        for mark in marks {
            assert!(report.contains(mark), "{format}: {mark}\n{report}");
        }
    }
}

#[test]
fn a_stale_entry_fails_the_run_and_says_what_to_do() {
    #[rustfmt::skip]
    let facts = [
        // target                  clause    more                                        state              what to do
        ("flawed_null_credential", "CRED-2", "expires = 2020-01-31",                     "expired",         "expired on 2020-01-31"),
        ("flawed_null_credential", "CRED-2", "expires = 2999-12-31\nfunction = \"query\"", "matches-nothing", "change `function` or `text`"),
        ("correct",                "CRED-5", "expires = 2999-12-31",                     "matches-nothing", "remove the entry"),
    ];
    for (target, clause, more, state, what) in facts {
        let text = accept(clause, more);
        let Checked { code, document, reports } = checked(target, &text, &["--stop-at-clause", "CRED-2"]);
        assert_eq!((code, &document["outcome"]), (1, &Value::from("broken")), "{clause} {more}");
        assert_eq!(document["deviations"][0]["state"], state);
        for (format, report) in reports {
            let line = report.lines().find(|line| line.contains(": FAILS, ")).unwrap_or_default();
            assert!(line.contains(state), "{format}: {line}");
            assert!(report.contains(what), "{format}: {report}");
        }
    }
}

#[test]
fn what_no_longer_happens_fails_where_everything_was_tried_and_only_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), &accept("CRED-2", "expires = 2999-12-31")).display().to_string();
    for (suite, code, state) in [("smoke", 0, "not-tried"), ("standard", 1, "gone")] {
        let target = ["check", "reference:in-process", "--deviations", &path, "--suite", suite];
        let ran = sspcheck_in(folder.path(), &[&target[..], &["--format", "json"]].concat());
        assert_eq!((ran.code, &ran.json()["deviations"][0]["state"]), (code, &Value::from(state)));
    }
}

#[test]
fn a_file_that_is_none_is_refused_with_its_place() {
    let target = "reference:in-process";
    let folder = tempfile::tempdir().unwrap();
    for (text, said) in [
        (accept("CRED-2", ""), "line 1, column 1: missing field `expires`"),
        (accept("CRED-99", "expires = 2999-12-31"), "line 2, column 10: no clause is called `CRED-99`"),
        ("accepted = 1\n".to_owned(), "line 1, column 1: unknown field `accepted`"),
    ] {
        let path = file(folder.path(), &text).display().to_string();
        let ran = sspcheck_in(folder.path(), &["check", target, "--deviations", &path]);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
        assert!(
            ran.stderr.contains(said) && ran.stderr.contains("it has `[[accept]]` entries"),
            "{}",
            ran.stderr
        );
    }
    let ran = sspcheck_in(folder.path(), &["check", target, "--deviations", "nowhere.toml"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("`nowhere.toml`"), "{}", ran.stderr);
}

#[test]
fn a_targets_own_codes_are_shown_by_their_names() {
    // What it answers by a code of its own is seen at once.
    let options = ["--format", "text", "--max-calls", "400"];
    let plain = check("correct_customer_bit", "", &options);
    let code = plain.stdout.split(|c: char| !c.is_ascii_alphanumeric());
    let code = code
        .into_iter()
        .find(|word| word.starts_with("0xE"))
        .expect("a code of the package's own")
        .to_owned();
    let names = format!("[[status]]\ncode = {code}\nname = \"MYSSP_E_NO\"\n");
    let named = check("correct_customer_bit", &names, &options);
    assert!(named.stdout.contains(&format!("MYSSP_E_NO ({code})")), "{}", named.stdout);
    assert!(!plain.stdout.contains("MYSSP_E_NO"));
}
