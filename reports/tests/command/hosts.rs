//! How hosts are started, and that nothing of them is left.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use crate::common::{Ran, command, package, packages, sspcheck_in};

/// Processes that were started with this folder for their temporary files, and those that sleep as children of
/// `escapes.c` do and have thrown their environment away.
fn processes_of(folder: &Path) -> Vec<String> {
    let mark = format!("TMPDIR={}", folder.display());
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let found = entries.filter_map(|entry| {
        let environment = std::fs::read(entry.path().join("environ")).ok()?;
        let command = std::fs::read(entry.path().join("cmdline")).ok()?;
        let bare = environment.is_empty() && command == SLEEP;
        let own = String::from_utf8_lossy(&environment).contains(&mark);
        (own || bare).then(|| format!("{:?}", entry.file_name()))
    });
    found.collect()
}

/// The command line of a child of `escapes.c`; nothing else sleeps for as long.
const SLEEP: &[u8] = b"sleep\x00617\x00";

/// Nothing that a run leaves may stay. What it has ended may be on its way out for a moment.
fn assert_nothing_is_left(folder: &Path, what: &str) {
    let left: Vec<_> = std::fs::read_dir(folder).unwrap().collect();
    assert!(left.is_empty(), "{what}: {left:?}");
    let mut processes = processes_of(folder);
    for _ in 0..50 {
        if processes.is_empty() {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
        processes = processes_of(folder);
    }
    panic!("{what}: {processes:?}");
}

#[test]
fn no_process_and_no_file_is_left_after_a_run_or_an_interrupted_one() {
    let targets = [
        ("reference".to_owned(), 0),
        (package("escapes"), 0),
        (package("flawed_crash_on_flags"), 1),
        (package("startup_crash_in_initialize"), 1),
    ];
    for (target, code) in targets {
        let folder = tempfile::tempdir().unwrap();
        let mut run = command(&packages(), &["check", &target, "--suite", "smoke"]);
        let ran = Ran::of(run.env("TMPDIR", folder.path()).output().unwrap());
        assert_eq!(ran.code, code, "{target}: {}{}", ran.stdout, ran.stderr);
        assert_nothing_is_left(folder.path(), &target);
    }
    let escapes = package("escapes");
    for signal in ["-INT", "-TERM"] {
        let folder = tempfile::tempdir().unwrap();
        let mut run = command(&packages(), &["check", &escapes]);
        let run = run.env("TMPDIR", folder.path()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut run = run.spawn().unwrap();
        // Until children of each kind have escaped.
        let mut escaped = 0;
        while escaped < 8 && run.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(20));
            escaped = sleeping();
        }
        assert!(escaped >= 8, "the run ended before it was interrupted");
        let sent = std::process::Command::new("kill").args([signal, &run.id().to_string()]).status().unwrap();
        assert!(sent.success());
        assert_eq!(run.wait().unwrap().code(), Some(2), "{signal}");
        assert_nothing_is_left(folder.path(), signal);
    }
}

/// How many children of `escapes.c` there are.
fn sleeping() -> usize {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter(|entry| std::fs::read(entry.path().join("cmdline")).is_ok_and(|line| line == SLEEP))
        .count()
}

#[test]
fn a_package_is_picked_by_its_name_and_an_unknown_name_is_refused_with_those_there_are() {
    let two = package("startup_two_tables");
    let check = |name: &str| {
        let few = ["--suite", "smoke", "--max-calls", "400", "--format", "json"];
        sspcheck_in(&packages(), &[&["check", &two, "--package", name], &few[..]].concat())
    };
    let second = check("StartupSecondOfTwo");
    assert_eq!((second.code, second.json()["target"]["package"].as_str()), (0, Some("StartupSecondOfTwo")));
    let nobody = check("Nobody");
    assert_eq!((nobody.code, nobody.stdout.as_str()), (2, ""));
    assert!(nobody.stderr.contains("`StartupFirstOfTwo`, `StartupSecondOfTwo`"), "{}", nobody.stderr);
}

#[test]
fn with_an_assumed_version_the_check_goes_on_and_the_false_claim_stays() {
    let facts = [
        ("startup_unknown_version", "PKG-2"),
        ("startup_status_not_zero", "PKG-1"),
        ("startup_count_of_fields", "PKG-1"),
    ];
    for (name, clause) in facts {
        let library = package(name);
        let version = ["--assume-version", "0x00400000"];
        let few = ["--suite", "smoke", "--max-calls", "400", "--format", "json"];
        let arguments = [&["check", &library], &few[..], &version[..]].concat();
        let ran = sspcheck_in(&packages(), &arguments);
        assert_eq!(ran.code, 1, "{name}: {}", ran.stderr);
        let report = ran.json();
        let findings = report["findings"].as_array().unwrap();
        assert_eq!(findings.len(), 1, "{name}: {findings:#?}");
        assert_eq!(findings[0]["clauses"][0], clause, "{name}");
        assert!(findings[0]["replay"].as_str().unwrap().ends_with("--assume-version 0x00400000"), "{name}");
        let clauses = report["clauses"].as_array().unwrap();
        let held = clauses.iter().find(|row| row["id"] == "CRED-1").unwrap();
        assert_eq!(held["verdict"], "held", "{name}: the check does not go on");
    }
    let unknown = sspcheck_in(&packages(), &["check", "reference", "--assume-version", "5"]);
    assert_eq!((unknown.code, unknown.stdout.as_str()), (2, ""));
}

#[test]
fn what_hosts_cannot_be_started_with_is_said_before_anything_runs() {
    let target = package("correct");
    for (option, value, said) in [
        ("--memory-limit", "1", "`--memory-limit 1` is too little for the host itself; give at least "),
        ("--run-with", "", "`--run-with` names no command; give one such as "),
        ("--run-with", "valgrind 'q", "`valgrind 'q` ends within quotation marks; close them"),
        ("--assume-version", "0x5", "`--assume-version 0x00000005` is no version of ntsecpkg.h"),
    ] {
        let ran = sspcheck_in(&packages(), &["check", &target, "--suite", "smoke", option, value]);
        assert!(ran.code == 2 && ran.stdout.is_empty(), "{option} {value}: {}: {}", ran.code, ran.stdout);
        assert!(ran.stderr.contains(said), "{option} {value}: {}", ran.stderr);
    }
    let ran = sspcheck_in(&packages(), &["check", &target, "--suite", "smoke", "--memory-limit", "0"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}
