//! The JSON document of a check: its keys, its verdicts, and the same verdicts from each kind of target.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::reading::Profile;

#[cfg(unix)]
use crate::common::package;
use crate::common::{checked, sspcheck};

/// The keys of an object, sorted.
fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn sorted<const N: usize>(mut names: [&'static str; N]) -> Vec<&'static str> {
    names.sort_unstable();
    names.into()
}

fn has_the_keys_of_a_document(document: &Value) {
    let top = [
        "schema",
        "kit",
        "target",
        "profile",
        "suite",
        "seed",
        "outcome",
        "readings",
        "clauses",
        "findings",
        "notes",
        "exploration",
        "counts",
    ];
    // What counts and why a run ended early stand there only where it was asked for; what was seen of words and of contexts
    // only if there is something.
    let mut known = keys(document);
    known.retain(|key| !["strict", "hostile", "incomplete", "proves", "flags", "life"].contains(key));
    assert_eq!(known, sorted(top));
    assert_eq!(keys(&document["target"]), sorted(["name", "kind", "version", "package"]));
    assert_eq!(keys(&document["exploration"]), sorted(["states", "transitions"]));
    assert_eq!(keys(&document["counts"]), sorted(["cases", "calls", "seconds"]));
    for clause in document["clauses"].as_array().unwrap() {
        assert_eq!(keys(clause), sorted(["id", "level", "verdict", "witnesses", "reason", "findings"]));
    }
    for finding in document["findings"].as_array().unwrap() {
        let expected = ["clauses", "level", "count", "fault", "summary", "trace", "output", "replay"];
        // Where a call ended, what an accepted finding is accepted for, and what predicts it, stand there only if there
        // is something.
        let mut known = keys(finding);
        known.retain(|key| !["site", "accepted", "condition"].contains(key));
        assert_eq!(known, sorted(expected));
        for step in finding["trace"].as_array().unwrap() {
            let mut known = keys(step);
            known.retain(|key| *key != "lsa");
            assert_eq!(known, sorted(["call", "permitted", "observed"]));
        }
    }
    for note in document["notes"].as_array().unwrap() {
        assert_eq!(keys(note), sorted(["clauses", "summary"]));
    }
    assert_eq!(document["schema"], 1);
    assert_eq!(document["kit"], env!("CARGO_PKG_VERSION"));
    assert_eq!(document["profile"], "lsa");
    let listed: Vec<&str> = clauses(document).iter().map(|clause| clause["id"].as_str().unwrap()).collect();
    assert_eq!(
        listed,
        Clause::ALL.map(Clause::id),
        "every clause of the profile, in the order of the contract"
    );
}

fn clauses(document: &Value) -> &[Value] {
    document["clauses"].as_array().unwrap()
}

fn verdicts(document: &Value) -> BTreeMap<String, String> {
    let pair = |clause: &Value| {
        (clause["id"].as_str().unwrap().to_owned(), clause["verdict"].as_str().unwrap().to_owned())
    };
    clauses(document).iter().map(pair).collect()
}

#[test]
fn the_reference_holds_every_clause_that_can_be_exercised() {
    let checked = checked("reference", &[]);
    assert_eq!(checked.code, 0);
    let document = checked.json();
    has_the_keys_of_a_document(&document);
    assert_eq!(document["outcome"], "conforms");
    assert_eq!(document["findings"], Value::Array(Vec::new()));
    assert_eq!((&document["suite"], &document["seed"]), (&"standard".into(), &1.into()));
    assert_eq!(document["target"]["name"], "reference");
    let mut not_exercised = Vec::new();
    for (clause, row) in Clause::ALL.into_iter().zip(clauses(&document)) {
        let level = clause.level(Profile::Lsa).unwrap();
        assert_eq!(row["level"], level.name(), "{clause}");
        if matches!(level, Level::Hardening | Level::Free) {
            continue;
        }
        let witnesses = row["witnesses"].as_u64().unwrap();
        if row["verdict"] == "not-exercised" {
            assert!(row["reason"].as_str().is_some_and(|reason| reason.len() > 10), "{row}");
            assert_eq!(witnesses, 0, "{row}");
            not_exercised.push(clause.id());
        } else {
            assert_eq!(row["verdict"], "held", "{row}");
            assert!(witnesses > 0, "{row}");
            assert_eq!(row["reason"], Value::Null, "{row}");
        }
    }
    assert_eq!(not_exercised, Vec::<&str>::new());
    // Free ones are noted; what the caller's own errors would show is all that is left.
    for row in clauses(&document).iter().filter(|row| row["verdict"] == "not-exercised") {
        assert_eq!(row["level"], "hardening", "{row}");
    }
}

#[test]
fn with_hostile_the_reference_holds_the_hardening_clauses_too() {
    let ran =
        sspcheck(&["check", "reference", "--hostile", "--strict", "--suite", "smoke", "--format", "json"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let document = ran.json();
    has_the_keys_of_a_document(&document);
    for row in clauses(&document).iter().filter(|row| row["level"] == "hardening") {
        assert_eq!(row["verdict"], "held", "{row}");
        assert!(row["witnesses"].as_u64().unwrap() > 0, "{row}");
    }
}

/// The reference as a shared library: cargo builds it beside the test, as the library it is made of.
fn cdylib() -> PathBuf {
    let name = format!("{}sspcheck_reference{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let test = std::env::current_exe().unwrap();
    let beside =
        test.ancestors().skip(1).take(2).map(|folder| folder.join(&name)).find(|path| path.is_file());
    beside.unwrap_or_else(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reference");
        let status = Command::new(env!("CARGO"))
            .args(["build", "--package", "sspcheck-reference", "--target-dir"])
            .arg(&folder)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .unwrap();
        assert!(status.success());
        folder.join("debug").join(&name)
    })
}

#[test]
fn the_reference_is_the_same_linked_in_in_process_and_as_a_library() {
    let check = |target: &str| {
        let checked = checked(target, &["--suite", "smoke"]);
        assert_eq!(checked.code, 0, "{target}");
        checked.json()
    };
    let linked = check("reference");
    let library = check(&cdylib().display().to_string());
    let in_process = check("reference:in-process");
    let kinds = [&linked, &library, &in_process].map(|document| document["target"]["kind"].as_str().unwrap());
    assert_eq!(kinds, ["reference", "library", "in-process"]);
    assert_eq!(verdicts(&library), verdicts(&linked));
    let mut expected = verdicts(&linked);
    // There is no table, no memory of another to read or to lend, and one thread.
    let unseen = [
        "PKG-1", "PKG-2", "PKG-3", "PKG-5", "TGT-2", "TGT-3", "META-1", "META-2", "META-3", "CTX-9", "QRY-4",
        "QRY-5", "MEM-1", "MEM-2", "MEM-3",
    ];
    for id in unseen {
        let seen = expected.insert(id.to_owned(), "not-exercised".to_owned());
        assert!(matches!(seen.as_deref(), Some("held" | "noted")), "{id}");
    }
    assert_eq!(verdicts(&in_process), expected);
}

#[cfg(unix)]
#[test]
fn a_finding_says_which_clause_what_was_permitted_and_how_to_see_it_again() {
    let facts = [
        // package, options, clauses, level, fault
        ("flawed_null_credential", &["--suite", "smoke"], &["CRED-2", "QRY-1"][..], "required", Value::Null),
        // Only the sweeps of the standard suite find the two flags beside ordinary metadata.
        ("flawed_exit", &["--stop-at-clause", "RET-6"], &["RET-6"], "required", "exit".into()),
        ("flawed_contexts_coupled", &["--suite", "smoke"], &["CTX-7"], "customary", Value::Null),
    ];
    for (name, options, ids, level, fault) in facts {
        let library = package(name);
        let checked = checked(&library, options);
        assert_eq!(checked.code, i32::from(level == "required"), "{name}");
        let document = checked.json();
        has_the_keys_of_a_document(&document);
        assert_eq!(document["target"]["name"], format!("{name}.so"));
        assert_eq!(document["target"]["kind"], "library");
        let findings = document["findings"].as_array().unwrap();
        let mut named: Vec<&str> = findings
            .iter()
            .flat_map(|finding| finding["clauses"].as_array().unwrap())
            .map(|id| id.as_str().unwrap())
            .collect();
        named.dedup();
        assert_eq!(named, ids, "{name}");
        for (number, finding) in findings.iter().enumerate() {
            assert_eq!((&finding["level"], &finding["fault"]), (&level.into(), &fault), "{name}");
            assert!(finding["count"].as_u64().unwrap() > 0);
            let trace = finding["trace"].as_array().unwrap();
            for step in trace {
                assert!(
                    !step["call"].as_str().unwrap().is_empty()
                        && !step["observed"].as_str().unwrap().is_empty()
                );
            }
            assert!(!trace.last().unwrap()["permitted"].as_str().unwrap().is_empty());
            let replay = finding["replay"].as_str().unwrap();
            let counting = if level == "required" { "" } else { " --strict" };
            assert!(replay.starts_with("sspcheck replay '"), "{replay}");
            assert!(replay.ends_with(&format!("' {library}{counting}")), "{replay}");
            let id = finding["clauses"][0].as_str().unwrap();
            let row = clauses(&document).iter().find(|row| row["id"] == id).unwrap();
            let verdict = if level == "required" { "broken" } else { "deviates" };
            assert_eq!(row["verdict"], verdict, "{name}");
            assert!(row["findings"].as_array().unwrap().contains(&number.into()), "{row}");
        }
    }
}
