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

use std::path::{Path, PathBuf};

use common::{masked, package, packages, sspcheck_in};

const FILES: [&str; 3] = ["report.txt", "report.md", "report.json"];

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
    let formats = ["--format", "text", "--format", "markdown", "--format", "json"];
    let ran = sspcheck_in(&packages(), &[&["check", target, "--out", &folder], &formats[..]].concat());
    assert_eq!((ran.code, ran.stderr.as_str()), (code, ""), "{name}");
    for file in FILES {
        let fresh = masked(&std::fs::read_to_string(out.path().join(file)).unwrap());
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

#[test]
fn nothing_else_lies_there_and_nothing_of_one_machine() {
    if blessing() {
        return;
    }
    let mut seen = 0;
    for folder in std::fs::read_dir(published("")).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            assert!(FILES.iter().any(|name| path.ends_with(name)), "{} is not compared", path.display());
            let text = std::fs::read_to_string(&path).unwrap();
            for sign in ["\x1b", "/tmp", "/home", "/target/", env!("CARGO_MANIFEST_DIR")] {
                assert!(!text.contains(sign), "{} contains {sign:?}", path.display());
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 9, "three reports of three targets");
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
