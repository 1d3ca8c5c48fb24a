//! A run stops on request: it says so, its record is whole, and nothing is held that no call met.

use serde_json::Value;

use crate::common::{Ran, command, package, packages, sspcheck};

fn check(target: &str, options: &[&str]) -> (i32, Value) {
    let arguments = [&["check", target, "--format", "json", "--strict"], options].concat();
    let ran = Ran::of(command(&packages(), &arguments).output().unwrap());
    assert_eq!(ran.stderr, "", "{target} {options:?}");
    (ran.code, ran.json())
}

#[test]
fn a_run_that_was_stopped_says_so_and_holds_nothing_that_was_not_met() {
    std::fs::create_dir_all(packages()).unwrap();
    let flawed = package("flawed_null_credential");
    let facts: [(&str, &[&str], i32, &str); 6] = [
        // target                   options                                 code  why
        ("reference:in-process", &["--max-calls", "1"], 3, "1 calls were made"),
        ("reference:in-process", &["--max-calls", "400"], 0, "400 calls were made"),
        ("reference:in-process", &["--max-time", "0.000001s"], 3, "0.000001 seconds were over"),
        (&flawed, &["--stop-at-clause", "cred-2"], 1, "a breach of CRED-2 was seen"),
        ("reference:in-process", &["--stop-at-clause", "CRED-2", "--suite", "smoke"], 0, ""),
        ("reference:in-process", &["--max-calls", "9000000", "--suite", "smoke"], 0, ""),
    ];
    for (target, options, code, why) in facts {
        let (ran, report) = check(target, options);
        assert_eq!(ran, code, "{options:?}: {}", report["outcome"]);
        let incomplete = report["incomplete"].as_str().unwrap_or_default();
        let says_why = !why.is_empty() && incomplete.contains(why);
        assert_eq!(
            (incomplete.is_empty(), says_why),
            (why.is_empty(), !why.is_empty()),
            "{options:?}: {incomplete}"
        );
        let notes = report["notes"].to_string();
        assert_eq!(notes.contains("left out: "), !why.is_empty(), "{options:?}: {notes}");
        let mut by_stop = 0;
        for clause in report["clauses"].as_array().unwrap() {
            let held = clause["verdict"] == "held";
            assert!(!held || clause["witnesses"].as_u64().unwrap() > 0, "{options:?}: {clause}");
            let reason = clause["reason"].as_str().unwrap_or_default();
            by_stop += usize::from(
                reason.contains("the run was stopped before") && clause["verdict"] == "not-exercised",
            );
        }
        assert_eq!(by_stop > 0, !why.is_empty(), "{options:?}");
        if !why.is_empty() {
            assert!(report["counts"]["calls"].as_u64().unwrap() < 2000, "{options:?}: {}", report["counts"]);
        }
    }
}

#[test]
fn the_record_of_a_run_that_was_stopped_is_whole_and_the_same_whatever_the_jobs() {
    let folder = tempfile::tempdir().unwrap();
    let records: Vec<String> = ["1", "2"]
        .map(|jobs| {
            let out = folder.path().join(jobs);
            let at = out.display().to_string();
            let options = ["--max-calls", "3000", "--out", &at, "--jobs", jobs];
            let ran = sspcheck(&[&["check", "reference:in-process"], &options[..]].concat());
            assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
            let record = out.join("record.jsonl").display().to_string();
            let report = sspcheck(&["report", &record]);
            assert_eq!(report.code, 0, "{}", report.stderr);
            assert!(
                report.stdout.contains("INCOMPLETE: the run was stopped as was asked"),
                "{}",
                report.stdout
            );
            crate::common::masked(&std::fs::read_to_string(record).unwrap())
        })
        .into();
    assert_eq!(records[0], records[1]);
}

#[test]
fn bounds_that_make_no_sense_are_trouble() {
    let facts: [(&[&str], &str); 7] = [
        (&["--max-calls", "0"], "0 is not in 1.."),
        (&["--max-time", "soon"], "give a duration such as 90s, 5m or 2h"),
        (&["--max-time", "0s"], "give a duration such as 90s, 5m or 2h"),
        (&["--stop-at-clause", "CRED-99"], "nothing is named `CRED-99`; there are CRED-1, CRED-2"),
        (&["--stop-at-clause", "TGT-5"], "TGT-5 leaves a choice: nothing breaks it"),
        (
            &["--max-calls", "9", "--shard", "1/2", "--out", "x"],
            "leave out --stop-at-clause, --max-calls and --max-time",
        ),
        (&["--extra-states", "1", "--suite", "smoke"], "the hand-written cases learn no machine"),
    ];
    for (options, expected) in facts {
        let ran = sspcheck(&[&["check", "reference"], options].concat());
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{options:?}");
        assert!(ran.stderr.contains(expected), "{options:?}: {}", ran.stderr);
    }
}
