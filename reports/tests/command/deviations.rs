//! The deviation file: what is accepted does not count, what is stale fails the run, and codes have names.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::common::{Ran, package, packages, sspcheck_in};

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

#[test]
fn an_accepted_finding_stays_in_the_report_and_does_not_count() {
    let day = "expires = 2999-12-31";
    let text = accept("CRED-2", day) + &accept("QRY-1", day);
    let ran = check("flawed_null_credential", &text, &["--format", "json"]);
    let document = ran.json();
    assert_eq!((ran.code, &document["outcome"]), (0, &Value::from("conforms")), "{}", ran.stdout);
    let accepted = &document["findings"][0]["accepted"];
    assert_eq!(accepted["owner"], "the team");
    assert_eq!(accepted["reason"], "old callers");
    assert_eq!(accepted["expires"], "2999-12-31");
    let clauses = document["clauses"].as_array().unwrap();
    assert_eq!(clauses.iter().find(|clause| clause["id"] == "CRED-2").unwrap()["verdict"], "broken");
    assert_eq!(document["deviations"][0]["state"], "accepted");
    for (format, marks) in [
        ("text", ["(required, seen ", ", accepted)", "  Accepted: old callers (the team, until 2999-12-31)"]),
        (
            "markdown",
            ["(required, seen ", ", accepted)", "Accepted: old callers (the team, until 2999-12-31)"],
        ),
    ] {
        let ran = check("flawed_null_credential", &text, &["--format", format]);
        assert_eq!(ran.code, 0);
        for mark in marks.iter().chain(&["nothing is broken that nobody has accepted; 2 findings accepted"]) {
            assert!(ran.stdout.contains(mark), "{format}: {mark}\n{}", ran.stdout);
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
        let ran = check(target, &text, &["--format", "json"]);
        let document = ran.json();
        assert_eq!((ran.code, &document["outcome"]), (1, &Value::from("broken")), "{clause} {more}");
        assert_eq!(document["deviations"][0]["state"], state);
        for format in ["text", "markdown"] {
            let ran = check(target, &text, &["--format", format]);
            let line =
                ran.stdout.lines().find(|line| line.contains(": FAILS, ")).unwrap_or_default().to_owned();
            assert_eq!(ran.code, 1);
            assert!(line.contains(state), "{format}: {line}");
            assert!(ran.stdout.contains(what), "{format}: {}", ran.stdout);
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
    let plain = check("correct_customer_bit", "", &["--format", "text"]);
    let code = plain.stdout.split(|c: char| !c.is_ascii_alphanumeric());
    let code = code
        .into_iter()
        .find(|word| word.starts_with("0xE"))
        .expect("a code of the package's own")
        .to_owned();
    let names = format!("[[status]]\ncode = {code}\nname = \"MYSSP_E_NO\"\n");
    let named = check("correct_customer_bit", &names, &["--format", "text"]);
    assert!(named.stdout.contains(&format!("MYSSP_E_NO ({code})")), "{}", named.stdout);
    assert!(!plain.stdout.contains("MYSSP_E_NO"));
}
