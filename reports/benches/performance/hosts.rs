//! Hosts, and calls through the C interface.

use std::collections::HashMap;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sspcheck::conformance::host::REFERENCE;
use sspcheck::conformance::protocol::{Case, Sweep, Words};
use sspcheck::conformance::reference::Reference;
use sspcheck::conformance::session::Manners;
use sspcheck::conformance::target::{Host, HostCommand, InProcess, Process, Started, Target};
use sspcheck::model::call::Call;

use super::{Row, Wanted, in_turn, rate, time, world};

/// Words of a sweep in a run.
const WORDS: u32 = 1 << 22;

/// Cases on fresh hosts in a run.
const FRESH: u32 = 200;

/// Cases on one host in a run.
const WARM: u32 = 20_000;

/// Calls of a batch, and batches in a run.
const BATCH: usize = 1_000;
const BATCHES: u32 = 50;

/// Random cases of the property test by hand in a run.
const BY_HAND: u32 = 20_000;

/// The calls of a whole negotiation.
const NEGOTIATION: [&str; 5] = [
    "acquire c0",
    "query c0 null named 0x0",
    "exchange c0 null absent 0x0 peer",
    "query c0 x1 absent 0x0",
    "exchange c0 x0 named 0x0 peer",
];

pub(super) fn rows() -> Vec<Row> {
    let exe = PathBuf::from(env!("CARGO_BIN_EXE_sspcheck"));
    let target =
        Process::new(HostCommand::of(exe.clone(), vec!["host".into(), REFERENCE.into()], Vec::new()));
    let mut rows = Vec::new();
    match bare_loop(&exe) {
        Ok(bare) => rows.extend(against_c(&target, &bare)),
        Err(why) => println!("| sweeps beside a loop in C | | | not measured: {why} | | | |"),
    }
    rows.push(fresh(&target));
    rows.push(warm(&target));
    rows.push(batch(&target));
    rows.extend(whole(&exe));
    rows
}

fn calls(texts: &[&str]) -> Vec<Call> {
    texts.iter().map(|text| text.parse().expect("a call")).collect()
}

fn started(target: &dyn Target) -> Box<dyn Host> {
    match target.start().expect("a host") {
        Started::Ready(host, _) => host,
        Started::NotReady(_) | Started::Fault(_) => panic!("the reference does not start"),
    }
}

/// The loop in C, compiled, and the shared library of the reference: how many calls a second so many threads make.
fn bare_loop(exe: &Path) -> Result<impl Fn(u32) -> f64, String> {
    let folder = exe.parent().expect("the command is in a folder");
    let library = folder.join("libsspcheck_reference.so");
    if !library.is_file() {
        return Err(format!("{} is not there; `cargo build --release` makes it", library.display()));
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = folder.join("performance-loop");
    let compiled = Command::new("cc")
        .args(["-std=gnu11", "-O2", "-I"])
        .arg(here.join("../conformance/tests/packages"))
        .arg("-o")
        .arg(&program)
        .arg(here.join("benches/performance/loop.c"))
        .args(["-ldl", "-lpthread"])
        .status();
    if !compiled.as_ref().is_ok_and(std::process::ExitStatus::success) {
        return Err(format!("`cc` does not compile the loop: {compiled:?}"));
    }
    Ok(move |threads: u32| {
        let words = [WORDS.to_string(), threads.to_string()];
        let output = Command::new(&program).arg(&library).args(words).output().expect("the loop in C");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.trim().parse().unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
    })
}

fn against_c(target: &Process, bare: &impl Fn(u32) -> f64) -> Vec<Row> {
    let request = |words: Words| Sweep {
        before: calls(&["acquire c0", "query c0 null named 0x0", "exchange c0 null absent 0x0 peer"]),
        each: Vec::new(),
        call: "exchange c0 x1 absent 0x0 peer".parse().expect("a call"),
        words,
        most_bits: None,
        skip: Vec::new(),
    };
    let sweep = || {
        let mut host = started(target);
        let (swept, took) =
            time(|| host.sweep(&request(Words::Range { from: 0, to: WORDS - 1 })).expect("a sweep"));
        let swept = swept.unwrap_or_else(|blamed| panic!("{blamed:?}"));
        assert_eq!(swept.tried, WORDS, "every word is tried");
        let _ = host.end();
        rate(u64::from(WORDS), took)
    };
    let one = in_turn(sweep, || bare(1));
    let threads = in_turn(|| bare(2), || bare(1));
    vec![
        Row {
            what: "sweep through the C interface, judged calls on one core",
            unit: "calls a second",
            wanted: Wanted::AtLeast(15e6),
            beside: "the same loop in C without a judge",
            medians: one,
        },
        Row {
            what: "all 2^32 words on a live context, on two cores, from the row above",
            unit: "seconds",
            wanted: Wanted::AtMost(180.0),
            beside: "the same loop in C without a judge",
            medians: one.map(|figure| 2_f64.powi(32) / figure / 2.0),
        },
        Row {
            what: "Exchange of the reference, one thread",
            unit: "calls a second",
            wanted: Wanted::AtLeast(10e6),
            beside: "a look into a map of as many things, by one thread and without a lock",
            medians: in_turn(|| bare(1), lookups),
        },
        Row {
            what: "Exchange of the reference, two threads with a context each",
            unit: "calls a second",
            wanted: Wanted::AtLeast(1.8 * threads[1]),
            beside: "one thread",
            medians: threads,
        },
    ]
}

/// Looks into a map of two things, a second.
fn lookups() -> f64 {
    let map = HashMap::from([(1_usize, 1_u32), (2, 2)]);
    let ((), took) = time(|| {
        for number in 0..WORDS {
            assert!(black_box(&map).get(&black_box(number as usize % 2 + 1)).is_some(), "both are there");
        }
    });
    rate(u64::from(WORDS), took)
}

fn fresh(target: &Process) -> Row {
    let case = Case::new(&calls(&NEGOTIATION), Manners::Polite);
    let cases = || {
        let ((), took) = time(|| {
            std::thread::scope(|scope| {
                for _ in 0..2 {
                    let _ = scope.spawn(|| {
                        for _ in 0..FRESH / 2 {
                            let mut host = started(target);
                            let transcript = host.case(&case).expect("a case");
                            assert_eq!(transcript.fault, None, "the reference does not fall");
                            let _ = host.end();
                        }
                    });
                }
            });
        });
        rate(u64::from(FRESH), took)
    };
    let empty = || {
        let ((), took) = time(|| {
            std::thread::scope(|scope| {
                for _ in 0..2 {
                    let _ = scope.spawn(|| {
                        for _ in 0..FRESH / 2 {
                            let status = Command::new("true").stdout(Stdio::null()).status();
                            assert!(status.is_ok_and(|status| status.success()), "`true` succeeds");
                        }
                    });
                }
            });
        });
        rate(u64::from(FRESH), took)
    };
    Row {
        what: "cases of five calls, each on a fresh host, two at a time",
        unit: "cases a second",
        wanted: Wanted::AtLeast(1000.0),
        beside: "`true` started as often",
        medians: in_turn(cases, empty),
    }
}

fn warm(target: &Process) -> Row {
    let case = Case::new(&calls(&NEGOTIATION), Manners::Polite);
    let on = |target: &dyn Target| {
        let mut host = started(target);
        let ((), took) = time(|| {
            for _ in 0..WARM {
                let transcript = host.case(&case).expect("a case");
                assert_eq!(transcript.fault, None, "the reference does not fall");
            }
        });
        let _ = host.end();
        rate(u64::from(WARM), took)
    };
    let bare = InProcess::new("reference", || Box::new(Reference::default()));
    Row {
        what: "cases of five calls on one warm host, guards on, on one core and through the pipe",
        unit: "cases a second",
        wanted: Wanted::AtLeast(25_000.0),
        beside: "in this process, without guards",
        medians: in_turn(|| on(target), || on(&bare)),
    }
}

/// How many calls a default check makes, as its last lines tell.
fn default_calls(exe: &Path) -> f64 {
    let output = Command::new(exe).args(["check", "reference", "--quiet"]).output().expect("a check");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let calls = text.split(" cases, ").nth(1).and_then(|rest| rest.split(" calls").next());
    calls.and_then(|calls| calls.parse().ok()).unwrap_or_else(|| panic!("no number of calls in {text}"))
}

/// Calls of one case through the pipe, beside the same without one.
fn batch(target: &Process) -> Row {
    let mut texts = vec!["acquire c0", "query c0 null named 0x0", "exchange c0 null absent 0x0 peer"];
    texts.resize(BATCH, "exchange c0 x1 absent 0x0 peer");
    let case = Case::new(&calls(&texts), Manners::Polite);
    let on = |target: &dyn Target| {
        let mut host = started(target);
        let ((), took) = time(|| {
            for _ in 0..BATCHES {
                let transcript = host.case(&case).expect("a case");
                assert!(transcript.steps.len() >= BATCH, "every call is answered");
            }
        });
        let _ = host.end();
        rate(u64::from(BATCHES) * BATCH as u64, took)
    };
    let bare = InProcess::new("reference", || Box::new(Reference::default()));
    Row {
        what: "protocol through a pipe, calls in batches of 1,000, guards on",
        unit: "calls a second",
        wanted: Wanted::AtLeast(1e6),
        beside: "in this process, without guards",
        medians: in_turn(|| on(target), || on(&bare)),
    }
}

fn whole(exe: &Path) -> Vec<Row> {
    let check = |target: &str| {
        let (status, took) = time(|| {
            Command::new(exe)
                .args(["check", target, "--quiet"])
                .stdout(Stdio::null())
                .status()
                .expect("a check")
        });
        assert!(status.success(), "the reference conforms");
        took.as_secs_f64()
    };
    let whole = |beside, medians| Row {
        what: "default check of the reference, whole process",
        unit: "seconds",
        wanted: Wanted::AtMost(2.0),
        beside,
        medians,
    };
    let calls = default_calls(exe);
    let by_hand = || {
        let (ran, took) = time(|| world::run(&|| Box::new(Reference::default()), BY_HAND));
        assert!(!ran.failed, "the reference passes");
        took.as_secs_f64() * calls / ran.calls as f64
    };
    vec![
        whole(
            "the same suite without hosts",
            in_turn(|| check("reference"), || check("reference:in-process")),
        ),
        whole(
            "a property test written by hand, as many calls in process",
            in_turn(|| check("reference"), by_hand),
        ),
    ]
}
