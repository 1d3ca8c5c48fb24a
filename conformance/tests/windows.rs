//! DLLs under Wine: every C package of this folder, built by MinGW, comes to the same as its build for this system.
//!
//! These tests need MinGW, Wine and the host for Windows, which `.ci/windows` sees to; a plain `cargo test` says that it
//! ignores them. `SSPCHECK_PART` says which part of the packages; `.ci/windows` alone compares all.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

mod common;
mod part;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use common::{build, check_with, packages, sources, suite_for, target_of};
use sspcheck_conformance::error::Error;
use sspcheck_conformance::judge::Law;
use sspcheck_conformance::report::{Outcome, Report};
use sspcheck_conformance::run::{Options, StopAt, replay};
use sspcheck_conformance::scenario::Scenario;
use sspcheck_conformance::suite::Suite;
use sspcheck_conformance::target::{HostCommand, Limits, OwnHost, serve_if_asked};
use sspcheck_model::clause::Clause;
use sspcheck_model::reading::Profile;

/// Packages that are no Windows packages by their nature, what of Unix they use, and how a compiler says so.
const UNIX_ONLY: [(&str, &str, &str); 6] = [
    ("correct_handler_within_a_call", "sigaction", "sigaction"),
    ("correct_own_fault_handler", "a handler of SIGSEGV and mprotect", "sys/mman.h"),
    ("correct_reserves_memory", "memfd_create and mmap", "sys/mman.h"),
    ("correct_write_barrier", "a handler of SIGSEGV and mprotect", "sys/mman.h"),
    ("escapes", "fork, setsid and execve", "sys/wait.h"),
    ("sandboxed", "sockets and system calls of Linux", "arpa/inet.h"),
];

/// Packages that build for Windows, but do there something else than on Unix, and what.
const OTHERWISE: [(&str, &str); 2] = [
    ("correct_forks", "there is no fork: it is built without, and compared all the same"),
    ("sanitized_overflow", "MinGW has no AddressSanitizer: it is built without, as on this system"),
];

/// Packages that meet a limit of the system on Unix and none on Windows: there they come out clean.
const UNLIMITED: [(&str, &str); 1] = [(
    "greedy_writes_a_huge_file",
    "with MinGW a size of 2 GiB is none any more: its off_t has 32 bits, and the package stops there",
)];

/// Prefixes of packages that are compared.
const KINDS: [&str; 6] = ["correct", "flawed", "hostile", "startup", "greedy", "sanitized"];

/// Calls after which a comparison stops, where the whole suite is not asked for.
const CALLS: u64 = 120;

/// Variables of a thread need a library of MinGW's, which is linked in.
fn mingw() -> Command {
    let mut command = Command::new("x86_64-w64-mingw32-gcc");
    let _ = command.args(["-std=c11", "-O1", "-g", "-Wall", "-Wextra", "-Werror", "-shared", "-static"]);
    command
}

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("dlls");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Builds a source as a DLL, or tells what the compiler said.
fn build_dll(source: &Path) -> Result<PathBuf, String> {
    let dll = folder().join(source.with_extension("dll").file_name().unwrap());
    let output = mingw().arg("-o").args([&dll, source]).output();
    let output = output.expect("MinGW: install gcc-mingw-w64-x86-64");
    if output.status.success() { Ok(dll) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

fn name_of(source: &Path) -> String {
    source.file_stem().unwrap().to_string_lossy().into_owned()
}

/// What is compared of a run: the outcome, every clause with its verdict, and every finding by its clauses and its fault.
#[derive(PartialEq, Eq, Debug)]
struct Said {
    outcome: String,
    clauses: Vec<String>,
    findings: Vec<String>,
}

impl Said {
    fn of(result: Result<Report, Error>) -> Self {
        match result {
            Ok(report) => {
                let clauses = report.clauses.iter();
                let mut findings: Vec<String> = report
                    .findings
                    .iter()
                    .map(|finding| format!("{:?} {:?}", finding.clauses, finding.fault))
                    .collect();
                findings.sort();
                Self {
                    outcome: report.outcome.name().to_owned(),
                    clauses: clauses.map(|clause| format!("{} {:?}", clause.id, clause.verdict)).collect(),
                    findings,
                }
            }
            Err(Error::Unusable(reason)) => {
                let kind =
                    if reason.contains("has no SpLsaModeInitialize") { "no entry point" } else { &reason };
                Self { outcome: format!("unusable: {kind}"), clauses: Vec::new(), findings: Vec::new() }
            }
            Err(other) => panic!("{other}"),
        }
    }

    /// What the two differ in.
    fn differences(&self, other: &Self) -> Vec<String> {
        let mut all = Vec::new();
        if self.outcome != other.outcome {
            all.push(format!("outcome: {} against {}", self.outcome, other.outcome));
        }
        for (own, others) in self.clauses.iter().zip(&other.clauses).filter(|(own, others)| own != others) {
            all.push(format!("{own} against {others}"));
        }
        if self.findings != other.findings || self.clauses.len() != other.clauses.len() {
            all.push(format!("findings: {:?} against {:?}", self.findings, other.findings));
        }
        all
    }
}

/// How a package is tried: until its first clause was seen broken, or for so many calls; wholly where that is asked for.
fn options_for(first: &str) -> Options {
    let whole = std::env::var_os("SSPCHECK_WHOLE").is_some();
    let hostile = first.contains(" hostile ");
    let named =
        first.split_once(": ").map_or("", |(_, rest)| rest).split([',', '|', ' ']).next().unwrap_or("");
    let clause: Option<Clause> = named.parse().ok();
    let stop = match clause {
        _ if whole => StopAt::default(),
        Some(clause) => StopAt { clause: Some(clause), calls: Some(CALLS), time: None },
        None => StopAt { calls: Some(CALLS), ..StopAt::default() },
    };
    Options { suite: Suite::Smoke, jobs: 2, hostile, stop, ..Options::default() }
}

/// A package that hangs is waited for as long as is needed to know; a host under Wine takes longer to start.
fn limits_for(name: &str) -> Limits {
    let hangs = name.contains("hang") || name == "greedy_waits_for_memory";
    let call = Duration::from_millis(if hangs { 500 } else { 2000 });
    let start = if name == "startup_hang_in_initialize" { call } else { Limits::default().start };
    let memory = if name.contains("memory") { Some(1 << 30) } else { Limits::default().memory };
    Limits { call, start, memory }
}

/// Keeps Wine's server up for as long as it is held.
fn warm() -> HostCommand {
    let dll = build_dll(&sources().join("correct.c")).unwrap();
    HostCommand::new(dll.into_os_string(), OwnHost::Test).unwrap()
}

#[test]
#[ignore = "needs MinGW, Wine and sspcheck.exe: run .ci/windows"]
fn every_package_comes_to_the_same_as_a_dll() {
    serve_if_asked();
    let _warm = warm();
    let (mut compared, mut others, mut differ) = (0, 0, Vec::new());
    let all: Vec<_> = KINDS.iter().flat_map(|kind| packages(kind)).collect();
    assert!(all.len() > 100, "only {} packages found", all.len());
    let chosen: Vec<_> = all.iter().enumerate().filter(|(number, _)| part::holds(*number)).collect();
    for (_, (source, first)) in &chosen {
        let name = name_of(source);
        if let Some((_, uses, header)) = UNIX_ONLY.iter().find(|(known, ..)| *known == name) {
            let said = build_dll(source).expect_err(&name);
            assert!(said.contains(header), "{name}: {said}");
            println!("{name:40} not compared: it uses {uses}, and MinGW has no {header}");
            others += 1;
            continue;
        }
        let dll = build_dll(source).unwrap();
        let (options, limits) = (options_for(first), limits_for(&name));
        let files = [build(source), dll];
        let [here, there] = files.each_ref().map(|file| Said::of(check_with(file, &options, limits)));
        if let Some((_, why)) = UNLIMITED.iter().find(|(known, _)| *known == name) {
            assert_eq!((here.findings.len(), there.findings.len()), (1, 0), "{name}");
            println!("{name:40} {} and not {} by nature: {why}", there.outcome, here.outcome);
            others += 1;
            continue;
        }
        let mut found = here.differences(&there);
        if there.findings.is_empty() && name.starts_with("flawed") {
            found.extend(what_does_not_recur(
                &files,
                source,
                &Options { hostile: options.hostile, ..Options::default() },
                limits,
            ));
        }
        let told = if found.is_empty() { "the same".to_owned() } else { format!("DIFFERENT: {found:#?}") };
        let note = OTHERWISE.iter().find(|(known, _)| *known == name);
        let note = note.map(|(_, note)| format!(" ({note})")).unwrap_or_default();
        println!("{name:40} {} with {} findings: {told}{note}", there.outcome, there.findings.len());
        compared += 1;
        differ.extend(found.into_iter().map(|found| format!("{name}: {found}")));
    }
    println!("{compared} packages compared, {others} not, of {}", all.len());
    assert!(compared > 0 && compared + others == chosen.len(), "only {compared} packages were compared");
    assert!(differ.is_empty(), "{differ:#?}");
}

/// What a flaw that shows late in a run, or in the standard suite only, comes to: it is looked for on this system, and each
/// finding is made again as a DLL: by its own scenario, or, where only the whole run shows it, by a whole run.
fn what_does_not_recur(
    files: &[PathBuf; 2],
    source: &Path,
    options: &Options,
    limits: Limits,
) -> Vec<String> {
    let options = Options { suite: suite_for(source), jobs: 2, ..options.clone() };
    let report = check_with(&files[0], &options, limits).unwrap();
    assert!(!report.findings.is_empty(), "{}: nothing was found here", source.display());
    let law = Law::of(Profile::Lsa);
    let mut missed = Vec::new();
    for finding in &report.findings {
        let line = finding.replay.split('\'').nth(1);
        let Some(scenario) = line.and_then(|line| line.parse::<Scenario>().ok()) else {
            let there = check_with(&files[1], &options, limits).unwrap();
            if there.findings.iter().all(|other| other.clauses != finding.clauses) {
                missed.push(format!("{:?} by a whole run against {:#?}", finding.clauses, there.findings));
            }
            continue;
        };
        let seen = target_of(&files[1], limits)
            .and_then(|target| replay(&target, &law, &scenario))
            .map(|again| again.breach.map(|(clause, ..)| clause));
        if !matches!(&seen, Ok(Some(clause)) if finding.clauses.contains(clause)) {
            missed.push(format!("{:?} by {scenario} against {seen:?}", finding.clauses));
        }
    }
    println!("    {} findings made again", report.findings.len() - missed.len());
    missed
}

#[test]
#[ignore = "needs MinGW, Wine and sspcheck.exe: run .ci/windows"]
fn packages_of_wine_itself_are_not_offered_with_the_version_found() {
    serve_if_asked();
    let folder = wines_own();
    for name in ["msv1_0.dll", "kerberos.dll"] {
        let options = Options { suite: Suite::Smoke, jobs: 1, ..Options::default() };
        let report = check_with(&folder.join(name), &options, Limits::default()).unwrap();
        assert_eq!(report.outcome, Outcome::NotOffered, "{name}: {:#?}", report.notes);
        assert_eq!(report.outcome.exit_code(), 3);
        assert_eq!(report.target.version.as_deref(), Some("0x00010000"), "{name}");
    }
}

/// The folder of Wine's own libraries.
fn wines_own() -> PathBuf {
    let triple = format!("/usr/lib/{}-linux-gnu/wine/x86_64-windows", std::env::consts::ARCH);
    let known = [
        triple,
        "/usr/lib/wine/x86_64-windows".to_owned(),
        "/opt/wine-stable/lib64/wine/x86_64-windows".to_owned(),
    ];
    known
        .iter()
        .map(PathBuf::from)
        .find(|folder| folder.join("msv1_0.dll").is_file())
        .expect("Wine's own libraries")
}
