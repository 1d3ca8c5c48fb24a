//! The committed sample reports are what the command writes today.
//!
//! With `SSPCHECK_BLESS=1` in the environment they are written anew; read them before you commit them.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests are part of the tests"
)]

mod common;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use common::{masked, package, packages, sspcheck_in};
use serde_json::Value;
use sspcheck_model::clause::{Clause, JudgedBy, Level};
use sspcheck_model::explore::explore;
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::reading::Profile;

/// The folders of the samples.
const TARGETS: [&str; 3] = ["reference", "flawed-null-credential", "flawed-crash-on-flags"];

const FILES: [&str; 4] = ["report.txt", "report.md", "report.json", "report.html"];

fn published(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("published").join(name)
}

fn blessing() -> bool {
    std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1")
}

/// Writes the reports of a target, and compares them with those that are committed.
fn is_as_published(name: &str, target: &str, code: i32) {
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().display().to_string();
    let formats = ["--format", "text", "--format", "markdown", "--format", "json", "--format", "html"];
    let ran = sspcheck_in(&packages(), &[&["check", target, "--out", &folder], &formats[..]].concat());
    assert_eq!((ran.code, ran.stderr.as_str()), (code, ""), "{name}");
    for file in FILES {
        is_committed(name, file, &std::fs::read_to_string(out.path().join(file)).unwrap());
    }
}

/// Compares what the command writes with what is committed, but for seconds.
fn is_committed(name: &str, file: &str, fresh: &str) {
    let fresh = masked(fresh);
    let committed = published(name).join(file);
    if blessing() {
        std::fs::create_dir_all(published(name)).unwrap();
        std::fs::write(&committed, &fresh).unwrap();
    }
    let text = std::fs::read_to_string(&committed).unwrap_or_default();
    let pairs = text.lines().zip(fresh.lines()).enumerate();
    let differs = pairs.into_iter().find(|(_, (committed, fresh))| committed != fresh);
    let hint = "SSPCHECK_BLESS=1 writes it anew";
    assert_eq!(differs, None, "{name}/{file} is not what the command writes; {hint}");
    assert!(text == fresh, "{name}/{file} has more or fewer lines than the command writes; {hint}");
}

#[test]
fn the_reference() {
    std::fs::create_dir_all(packages()).unwrap();
    is_as_published("reference", "reference", 0);
}

#[test]
fn a_package_that_takes_a_null_credential() {
    is_as_published("flawed-null-credential", &package("flawed_null_credential"), 1);
}

#[test]
fn a_package_that_crashes_on_two_flags() {
    is_as_published("flawed-crash-on-flags", &package("flawed_crash_on_flags"), 1);
}

/// A module that others have written and that is not everywhere: the command makes its reports of the record that lies
/// there; `.ci/gss-module` makes the record, where the module can be had.
const RECORDED: &str = "mech-eap";

/// The record of that module.
const RECORD: &str = "record.jsonl";

#[test]
fn a_real_module_as_it_was_recorded() {
    let record = published(RECORDED).join(RECORD).display().to_string();
    for (file, format) in FILES.into_iter().zip(["text", "markdown", "json", "html"]) {
        let ran = sspcheck_in(&published(""), &["report", &record, "--format", format]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{format}");
        is_committed(RECORDED, file, &ran.stdout);
    }
    let readme = std::fs::read_to_string(published(README)).unwrap();
    assert!(readme.contains("Its one finding, QRY-3, is customary."));
    let report: Value =
        serde_json::from_str(&std::fs::read_to_string(published(RECORDED).join("report.json")).unwrap())
            .unwrap();
    let findings = report["findings"].as_array().unwrap();
    let seen: Vec<_> = findings.iter().map(|finding| (&finding["clauses"][0], &finding["level"])).collect();
    assert_eq!(seen, [(&"QRY-3".into(), &"customary".into())]);
}

/// Says what lies there and how it was made.
const README: &str = "README.md";

/// What `.ci/performance`, `.ci/fuzz` and `.ci/coverage` write.
const MEASURED: [&str; 3] = ["performance.md", "fuzzing.md", "coverage.md"];

/// Beside the folders of the targets.
const WITNESSES: &str = "witnesses.md";

/// The witnesses of a clause that a sample report tells of, or its verdict where it has none.
fn witnesses(report: &Value, clause: Clause) -> String {
    let rows = report["clauses"].as_array().unwrap();
    let Some(row) = rows.iter().find(|row| row["id"] == clause.id()) else {
        return "not in its profile".to_owned();
    };
    match row["witnesses"].as_u64().unwrap() {
        0 => row["verdict"].as_str().unwrap().replace('-', " "),
        witnesses if row["verdict"] == "held" || row["verdict"] == "noted" => witnesses.to_string(),
        witnesses => format!("{witnesses}, {}", row["verdict"].as_str().unwrap()),
    }
}

#[test]
fn every_clause_has_witnesses_in_the_model_and_in_what_is_published() {
    let hostile = Bounds { hostile: true, ..Bounds::default() };
    let (_, coverage) = explore(&Machine::new(Profile::Lsa, hostile));
    let names: Vec<&str> = TARGETS.into_iter().chain([RECORDED]).collect();
    let reports: Vec<Value> = names
        .iter()
        .map(|name| {
            let text = std::fs::read_to_string(published(name).join("report.json")).unwrap();
            serde_json::from_str(&text).unwrap()
        })
        .collect();
    let mut text = String::from(
        "# Witnesses\n\n\
        For every clause: how many transitions of the model its rules speak of (two credentials and two contexts, the\n\
        caller's own errors included), and how many calls exercised it in each sample report beside this page. Made and\n\
        compared by a test.\n\n",
    );
    let _ = writeln!(text, "| clause | judged by | model | {} |", names.join(" | "));
    let _ = writeln!(text, "|---|---|---|{}", "---|".repeat(names.len()));
    let mut spoken = 0;
    for clause in Clause::of_profile(Profile::Lsa) {
        let row = clause.row();
        let rules: Vec<_> = coverage.rules().iter().filter(|row| row.rule.clause == clause).collect();
        let speaks: u64 = rules.iter().map(|row| row.speaks).sum();
        assert!(rules.is_empty() || speaks > 0, "{clause} is vacuous");
        spoken += u64::from(speaks > 0);
        let model = if rules.is_empty() { "-".to_owned() } else { speaks.to_string() };
        let seen: Vec<String> = reports.iter().map(|report| witnesses(report, clause)).collect();
        // What nobody exercises anywhere would be a clause that cannot be broken.
        let beyond = row.judged_by == JudgedBy::Unobservable || row.level == Level::Hardening;
        assert!(beyond || seen[0].starts_with(|first: char| first.is_ascii_digit()), "{clause}: {seen:?}");
        let _ = writeln!(text, "| {clause} | {} | {model} | {} |", row.judged_by, seen.join(" | "));
    }
    assert!(spoken > 30, "rules speak of {spoken} clauses only");
    let path = published(WITNESSES);
    if blessing() {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == text,
        "{WITNESSES} is not what the reports say; SSPCHECK_BLESS=1 writes it anew, twice after a change of the reports"
    );
}

#[test]
fn nothing_else_lies_there_and_nothing_of_one_machine() {
    if blessing() {
        return;
    }
    let mut seen = 0;
    let entries = std::fs::read_dir(published("")).unwrap().map(|entry| entry.unwrap().path());
    let (mut files, folders): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_file());
    files.sort();
    let mut known: Vec<PathBuf> = [README, WITNESSES].into_iter().chain(MEASURED).map(published).collect();
    known.sort();
    assert_eq!(files, known);
    // Figures are of the day and the machine that they were measured on; that there are some is all that is asked of them.
    let rows = |name: &str, is_row: &dyn Fn(&str) -> bool| {
        std::fs::read_to_string(published(name)).unwrap().lines().filter(|line| is_row(line)).count()
    };
    let [performance, fuzzing, coverage] = MEASURED;
    assert!(rows(performance, &|line| line.ends_with("| yes |") || line.contains("| no: ")) >= 8);
    assert!(rows(fuzzing, &|line| line.starts_with("| ") && line.ends_with(" |")) >= 8);
    assert!(rows(coverage, &|line| line.starts_with("| ") && line.ends_with(" % |")) >= 60);
    assert_eq!(folders.len(), TARGETS.len() + 1);
    for folder in folders {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let known =
                FILES.iter().any(|name| path.ends_with(name)) || path == published(RECORDED).join(RECORD);
            assert!(known, "{} is not compared", path.display());
            let text = std::fs::read_to_string(&path).unwrap();
            for sign in ["\x1b", "/tmp", "/home", "/target/", env!("CARGO_MANIFEST_DIR")] {
                assert!(!text.contains(sign), "{} contains {sign:?}", path.display());
            }
            seen += 1;
        }
    }
    assert_eq!(seen, FILES.len() * (TARGETS.len() + 1) + 1, "every report of every target, and a record");
}

#[test]
fn only_seconds_are_masked() {
    let facts = [
        ("  \"seconds\": 12.345\n", "  \"seconds\":0.0\n"),
        ("{\"calls\":7,\"seconds\":1.25}}\n", "{\"calls\":7,\"seconds\":0.0}}\n"),
        ("3 cases, 7 calls, 1.3 s; profile lsa\n", "3 cases, 7 calls, 0.0 s; profile lsa\n"),
        ("7 calls with words that are incoherent\n", "7 calls with words that are incoherent\n"),
        ("left out: 3 calls, all of them; more\n", "left out: 3 calls, all of them; more\n"),
    ];
    for (line, expected) in facts {
        assert_eq!(masked(line), expected);
    }
}
