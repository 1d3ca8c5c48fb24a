//! Programs that misbehave: what they say wrongly ends the run with the line and what to do, what they do within a call
//! is a finding, and nothing hangs or eats the memory of the kit.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

mod common;

use std::path::Path;
use std::time::Duration;

use common::{accused, needs_python, processes};
use sspcheck_conformance::error::Error;
use sspcheck_conformance::judge::Law;
use sspcheck_conformance::protocol::Case;
use sspcheck_conformance::report::Report;
use sspcheck_conformance::run::{Discard, Identity, Options, check, replay};
use sspcheck_conformance::scenario::Scenario;
use sspcheck_conformance::session::Manners;
use sspcheck_conformance::smoke::smoke;
use sspcheck_conformance::suite::Suite;
use sspcheck_conformance::target::{
    Adapter, Complaints, HostCommand, HostOptions, Limits, Process, Started, Target,
};
use sspcheck_model::clause::Clause;
use sspcheck_model::reading::Profile;

/// Ways to behave that are odd but right.
const ODD: [&str; 3] = ["split", "prints", "ignores-end"];

fn adapter(mode: &str, more: Option<&str>, validate: bool) -> Adapter {
    needs_python();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs/misbehaving.py");
    let words = [script.into_os_string(), mode.into()].into_iter().chain(more.map(Into::into));
    let arguments = ["-S", "-E"].map(Into::into).into_iter().chain(words).collect();
    let command = HostCommand::of("python3".into(), arguments, Vec::new());
    // Python itself takes its time to start on a busy machine.
    let start = match mode {
        "hangs-before-hello" => 1,
        "colours-its-hello" => 10,
        _ => 60,
    };
    // And so does a call that is answered in the end.
    let call = if ODD.contains(&mode) { 60 } else { 1 };
    let [call, start] = [call, start].map(Duration::from_secs);
    let limits = Limits { call, start, ..Limits::default() };
    Adapter::new(Process::with(command, HostOptions { limits, validate, ..HostOptions::default() }))
}

fn run(mode: &str) -> Result<Report, Error> {
    let identity = Identity { name: mode.into(), kind: "command".into(), argument: format!("cmd:{mode}") };
    let options = Options { suite: Suite::Smoke, jobs: 1, ..Options::default() };
    check(&adapter(mode, None, false), &identity, &options, &mut Discard)
}

#[test]
fn what_is_said_wrongly_is_the_kits_trouble_and_names_the_line() {
    #[rustfmt::skip]
    let facts: [(&str, &[&str]); 20] = [
        ("hangs-before-hello",      &["says no hello", "no answer within 1 s", "printed nothing"]),
        ("exits-before-hello",      &["ended before its hello", "exit code 1", "no licence for this machine"]),
        ("cannot-be-used",          &["cannot be used", "its library is not there"]),
        ("wrong-version",           &["line 1 is wrong", "it speaks version 2", "version 1"]),
        ("unknown-field",           &["line 1 is wrong", "`hello.colour`: unknown field `colour`", "expected was `hello`"]),
        ("byte-order-mark",         &["line 1 is wrong", "begins with a byte order mark", "UTF-8 without one"]),
        ("hello-twice",             &["line 2 is wrong", "a `hello` comes here", "a `step` for `acquire c0`"]),
        ("garbage",                 &["line 3 is wrong", "it is no JSON", "`what \\u{1b}[31m is this`", "a `step` for `query"]),
        ("never-sent",              &["line 3 is wrong", "that call was never sent"]),
        ("wrong-call",              &["line 3 is wrong", "`query c0 null named 0x1` is answered in place of `query c0 null named 0x0`"]),
        ("two-answers",             &["line 3 is wrong", "`acquire c0` is answered in place of", "it was answered before"]),
        ("a-million-lines",         &["line 3 is wrong", "it reads `nothing`"]),
        ("a-million-announcements", &["line 4 is wrong", "announced before"]),
        ("line-without-end",        &["line 3 is wrong", "longer than 4 MiB", "more characters"]),
        ("invalid-utf-8",           &["line 3 is wrong", "it is no UTF-8"]),
        ("closes-output",           &["output ends too early", "closed its standard output and lives on"]),
        ("unknown-field-in-a-step", &["line 2 is wrong", "`step.colour`: unknown field `colour`"]),
        ("no-context",              &["line 3 is wrong", "has no `context`: the handle cell"]),
        ("done-early",              &["line 3 is wrong", "`done` comes here", "a `step` for `query"]),
        ("two-on-one-line",         &["line 3 is wrong", "there is more behind the message"]),
    ];
    for (mode, expected) in facts {
        let said = match run(mode) {
            Err(error) => error.to_string(),
            Ok(report) => panic!("{mode} was judged: {:#?}", report.findings),
        };
        for part in expected {
            assert!(said.contains(part), "{mode}: {part:?} is not in: {said}");
        }
        assert!(said.len() < 1000 && !said.contains('\x1b'), "{mode}: {said}");
    }
    // The line without end is 4 MiB of a flood that has no end.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let peak: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
    assert!(peak < 512 << 10, "the kit took {peak} KiB");
}

#[test]
fn what_happens_within_a_call_is_a_breach_at_that_call() {
    let text = "calls: acquire c0; query c0 null absent 0x0; query c0 null named 0x0; exchange c0 x0 absent 0x400 peer";
    let scenario: Scenario = text.parse().unwrap();
    let law = Law::of(Profile::Lsa);
    for (mode, kind, detail) in [
        ("hangs-in-a-call", "hang", "no answer within"),
        ("exits-with-0", "exit", "exit code 0"),
        ("dies-by-a-signal", "crash", "signal 11"),
    ] {
        let seen = replay(&adapter(mode, None, false), &law, &scenario);
        let seen = seen.unwrap_or_else(|error| panic!("{mode}: {error}"));
        let (clause, _, observed) = seen.breach.unwrap_or_else(|| panic!("{mode} shows nothing"));
        assert_eq!(clause, Clause::Ret6, "{mode}: {observed}");
        assert!(observed.contains(kind) && observed.contains(detail), "{mode}: {observed}");
        assert_eq!(seen.trace.last().unwrap().call, "exchange c0 x0 absent 0x400 peer", "{mode}");
    }
    let report = run("falls-at-the-start").unwrap();
    assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
    assert!(
        report.findings[0].summary.contains("crash in SpInitialize: signal 11"),
        "{:#?}",
        report.findings
    );
}

#[test]
fn what_is_odd_but_right_is_heard() {
    let calls = ["acquire c0", "query c0 null named 0x0", "exchange c0 null absent 0x0 peer"];
    let calls = calls.map(|call| call.parse().unwrap());
    for mode in ODD {
        let started = adapter(mode, None, true).start().unwrap_or_else(|error| panic!("{mode}: {error}"));
        let Started::Ready(mut host, _) = started else { panic!("{mode} does not start") };
        let seen = host.case(&Case::new(&calls, Manners::Polite)).unwrap();
        assert_eq!((seen.fault, seen.steps.len()), (None, 6), "{mode}");
        let ending = host.end();
        assert_eq!(ending.fault, None, "{mode}");
        let note = ending.note.is_some_and(|note| note.contains("does not end when it is told to"));
        assert_eq!(note, mode == "ignores-end", "{mode}");
    }
}

#[test]
fn smoke_shows_every_wrong_line_and_goes_on() {
    #[rustfmt::skip]
    let facts: [(&str, usize, &str); 7] = [
        ("split",                   0, ""),
        ("garbage",                 1, "it is no JSON"),
        ("colours-its-hello",       1, "unknown field `colour`"),
        ("two-answers",             1, "it was answered before"),
        ("unknown-field-in-a-step", 3, "unknown field `colour`"),
        ("wrong-sum",               1, "tried is 116 and must be 16"),
        ("answers-the-impossible",  1, "cannot be made: the context was not made; skip it"),
    ];
    for (mode, least, wrong) in facts {
        let complaints = Complaints::default();
        let target = adapter(mode, None, true).collecting(Complaints::clone(&complaints));
        let seen = smoke(&target, &complaints, sspcheck_model::reading::Dialect::Ntstatus).unwrap();
        assert_eq!(seen.works(), least == 0, "{mode}: {seen:#?}");
        assert!(seen.complaints.len() >= least, "{mode}: {seen:#?}");
        assert!(
            least == 0 || seen.complaints.iter().any(|one| one.wrong.contains(wrong)),
            "{mode}: {seen:#?}"
        );
        assert!(seen.complaints.iter().all(|one| one.number.is_some() && !one.expected.is_empty()), "{mode}");
        // It has answered, only wrongly: nothing of the package hangs.
        assert!(seen.steps.iter().all(|tried| !tried.seen.contains("hang")), "{mode}: {seen:#?}");
    }
}

#[test]
fn no_adapter_is_left_behind() {
    let target = adapter("hangs-in-a-call", Some("to-be-ended"), false);
    let Started::Ready(mut host, _) = target.start().unwrap() else { panic!("it does not start") };
    let is_there = || processes().iter().any(|line| line.contains("hangs-in-a-call\0to-be-ended"));
    assert!(is_there());
    let calls = ["acquire c0", "exchange c0 null absent 0x400 foreign0"].map(|call| call.parse().unwrap());
    let seen = host.case(&Case::new(&calls, Manners::Polite)).unwrap();
    assert_eq!(seen.fault.unwrap().during, "exchange c0 null absent 0x400 foreign0");
    drop(host);
    assert!(!is_there());
}
