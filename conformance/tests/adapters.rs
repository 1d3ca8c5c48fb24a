//! The sample adapters: packages in other languages conform, what they declare is what the report says, and the
//! reference behind any door gets the same verdicts.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{accused, adapters, needs_python};
use sspcheck_conformance::protocol::Ability;
use sspcheck_conformance::report::{ClauseVerdict, Outcome, Report};
use sspcheck_conformance::run::{Discard, Identity, Options, check};
use sspcheck_conformance::session::name;
use sspcheck_conformance::smoke::smoke;
use sspcheck_conformance::suite::Suite;
use sspcheck_conformance::target::{Complaints, HostOptions, OwnHost, Spec, serve_if_asked};
use sspcheck_model::call::{Metadata, Target};
use sspcheck_model::clause::Clause;
use sspcheck_model::reading::Dialect;

fn python(script: &str, argument: &str) -> String {
    needs_python();
    let script = adapters().join("python").join(script);
    format!("cmd:python3 -S -E -B {} {argument}", quoted(&script)).trim_end().to_owned()
}

fn quoted(path: &Path) -> String {
    format!("'{}'", path.display())
}

/// Builds the adapter in C as its README says.
fn in_c() -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("adapters");
    std::fs::create_dir_all(&folder).unwrap();
    // Two tests may want it: each builds under a name of its own.
    let thread = format!("{:?}", std::thread::current().id()).replace(['(', ')'], "");
    let program = folder.join(format!("adapter-{}-{thread}", std::process::id()));
    let status = Command::new("cc")
        .args(["-std=c11", "-O1", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-o"])
        .args([&program, &adapters().join("c/adapter.c")])
        .status()
        .expect("a C compiler named cc");
    assert!(status.success(), "the adapter in C does not build");
    format!("cmd:{}", quoted(&program))
}

/// The reference as a shared library, which lies beside this test.
fn library() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let path = test.parent().unwrap().join("libsspcheck_reference.so");
    assert!(path.is_file(), "{} was not built", path.display());
    path
}

fn run(name: &str, options: &Options, validate: bool) -> Report {
    let spec = Spec::parse(name).unwrap();
    let hosts = HostOptions { validate, ..HostOptions::default() };
    let target = spec.target_with(OwnHost::Test, &hosts).unwrap();
    let identity = Identity { name: spec.name(), kind: spec.kind().into(), argument: spec.argument() };
    check(&*target, &identity, options, &mut Discard).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn conforms(name: &str, report: &Report) {
    assert_eq!(accused(report), Vec::<String>::new(), "{name}: {:#?}", report.findings);
    assert_eq!(report.outcome, Outcome::Conforms, "{name}");
}

/// What is declared is never held, and stands in the report with the reason that was declared.
fn declares(report: &Report, what: Ability, reason: &str) {
    for clause in what.clauses() {
        let row = report.clauses.iter().find(|row| row.id == *clause).unwrap();
        assert_eq!(row.verdict, ClauseVerdict::NotExercised, "{clause}: {row:?}");
        assert_eq!(row.reason.as_deref(), Some(reason), "{clause}");
    }
}

fn hostile() -> Options {
    Options { suite: Suite::Smoke, hostile: true, jobs: 1, ..Options::default() }
}

/// What stands behind the words is the same in every language.
#[test]
fn the_adapter_in_python_passes_the_names_and_the_altered_bytes_that_the_kit_passes() {
    needs_python();
    let script = "import sys; sys.path.insert(0, sys.argv[1])
from sspcheck_adapter import NAMES, altered
for word, name in NAMES.items():
    print(word, name and (name[0], name[1], list(name[2]) if name[2] is not None else None))
for length in (1, 5, 64, 65, 4128):
    for way in range(int(sys.argv[2])):
        print(length, way, altered(bytes([255] * (length // 2) + [7] * (length - length // 2)), way).hex())";
    let mut command = Command::new("python3");
    let ran = command
        .args(["-S", "-E", "-B", "-c", script])
        .arg(adapters().join("python"))
        .arg(Metadata::ALTERED.to_string())
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let said = String::from_utf8(ran.stdout).unwrap();
    let mut lines: Vec<String> = Vec::new();
    let mut targets = Target::ALL.to_vec();
    targets.extend((0..Target::OTHERS).map(Target::Other));
    for target in targets {
        let told = name(target).map_or("None".to_owned(), |name| {
            let units = name.units.map_or("None".to_owned(), |units| format!("{units:?}"));
            format!("({}, {}, {units})", name.length, name.maximum)
        });
        lines.push(format!("{target} {told}"));
    }
    for length in [1, 5, 64, 65, 4128] {
        for way in 0..Metadata::ALTERED {
            let mut bytes = vec![255; length / 2];
            bytes.resize(length, 7);
            Metadata::alter(&mut bytes, way);
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            lines.push(format!("{length} {way} {hex}"));
        }
    }
    let python: Vec<&str> = said.lines().collect();
    assert_eq!(python.len(), lines.len());
    for line in &lines {
        assert!(python.contains(&line.as_str()), "{}", &line[..line.len().min(80)]);
    }
}

#[test]
fn the_package_in_python_conforms_under_the_standard_suite_and_says_what_it_cannot_do() {
    let name = python("package.py", "");
    let report = run(&name, &Options { jobs: 2, ..Options::default() }, false);
    conforms(&name, &report);
    declares(&report, Ability::Tables, "a package in Python has no function table");
    declares(&report, Ability::Threads, "the adapter calls its package from one thread");
    declares(&report, Ability::AccountHeaps, "a package in Python uses no heap of a host");
    let req2 = report.clauses.iter().find(|row| row.id == Clause::Req2).unwrap();
    assert_eq!(req2.verdict, ClauseVerdict::Held);
    // On a busy machine calls are slow, and fewer words are tried.
    assert!(req2.witnesses > 1_000, "{req2:?}");
}

#[test]
fn the_package_in_python_survives_the_callers_errors_and_every_line_fits_the_schema() {
    let name = python("package.py", "");
    let report = run(&name, &hostile(), true);
    conforms(&name, &report);
    let held =
        |clause| report.clauses.iter().any(|row| row.id == clause && row.verdict == ClauseVerdict::Held);
    for clause in Ability::Hostile.clauses() {
        assert!(held(*clause), "{clause}");
    }
}

#[test]
fn the_package_in_c_conforms_and_is_not_asked_for_what_it_declares() {
    let name = in_c();
    let report = run(&name, &Options { jobs: 2, hostile: true, ..Options::default() }, true);
    conforms(&name, &report);
    declares(&report, Ability::Sweep, "this adapter makes cases only");
    declares(&report, Ability::Hostile, "this adapter has no malformed names and no stale handles to pass");
    declares(&report, Ability::Threads, "this adapter has one thread");
    let req1 = report.clauses.iter().find(|row| row.id == Clause::Req1).unwrap();
    assert_eq!(req1.verdict, ClauseVerdict::Held, "hand-written cases pass each listed flag");
}

#[test]
fn the_reference_gets_the_same_verdicts_through_every_door() {
    serve_if_asked();
    let doors = [
        "reference".to_owned(),
        library().display().to_string(),
        "reference:in-process".to_owned(),
        python("library.py", &quoted(&library())),
    ];
    let mut verdicts: BTreeMap<Clause, Vec<(String, ClauseVerdict)>> = BTreeMap::new();
    for door in &doors {
        let report = run(door, &hostile(), false);
        conforms(door, &report);
        for row in report.clauses.iter().filter(|row| row.verdict != ClauseVerdict::NotExercised) {
            verdicts.entry(row.id).or_default().push((door.clone(), row.verdict));
        }
    }
    let mut through_all = 0;
    for (clause, seen) in &verdicts {
        assert!(seen.iter().all(|(_, verdict)| *verdict == seen[0].1), "{clause}: {seen:?}");
        through_all += usize::from(seen.len() == doors.len());
    }
    assert!(through_all > 30, "only {through_all} clauses are seen through every door");
}

#[test]
fn smoke_finds_that_every_sample_works() {
    serve_if_asked();
    for name in ["reference".to_owned(), python("package.py", ""), in_c()] {
        let complaints = Complaints::default();
        let hosts = HostOptions { validate: true, ..HostOptions::default() };
        let spec = Spec::parse(&name).unwrap();
        let target =
            spec.target_collecting(OwnHost::Test, &hosts, Some(Complaints::clone(&complaints))).unwrap();
        let seen = smoke(&*target, &complaints, Dialect::Ntstatus).unwrap();
        assert!(seen.works() && seen.steps.len() == 7, "{name}: {seen:#?}");
    }
}

#[test]
fn a_command_is_split_and_named_as_a_shell_would() {
    let facts = [
        ("cmd:python3 adapter.py", "cmd:python3 adapter.py"),
        ("cmd:'a b' \"c d\" e\\ f", "cmd:a b c d e f"),
        ("cmd:cc -o x", "cmd:cc -o x"),
    ];
    for (given, name) in facts {
        let spec = Spec::parse(given).unwrap();
        assert_eq!((spec.name().as_str(), spec.kind()), (name, "command"));
        assert_eq!(spec.argument(), given);
        assert_eq!(Spec::parse(&spec.argument()).unwrap(), spec);
    }
    // The tests run in the folder of their crate: what is a file there gets its whole path, and its name stays short.
    let spec = Spec::parse("cmd:python3 adapters/python/package.py").unwrap();
    let Spec::Command { words, .. } = &spec else { panic!("{spec:?}") };
    assert!(Path::new(&words[1]).is_absolute(), "{words:?}");
    assert_eq!(spec.name(), "cmd:python3 package.py");
    for (given, expected) in [
        ("cmd:", "there is no command; give a program"),
        ("cmd:   ", "there is no command"),
        ("cmd:''", "there is no command"),
        ("cmd:python3 'adapter.py", "a quote or a backslash has no other end"),
    ] {
        let error = Spec::parse(given).unwrap_err().to_string();
        assert!(error.contains(expected), "{given}: {error}");
    }
    let spec = Spec::parse("cmd:no-such-program-anywhere --flag").unwrap();
    let target = spec.target(OwnHost::Test).unwrap();
    let Err(error) = target.start() else { panic!("it was started") };
    let error = error.to_string();
    assert!(error.contains("`no-such-program-anywhere` cannot be started"), "{error}");
}
