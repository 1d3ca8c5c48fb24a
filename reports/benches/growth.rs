//! How cost grows: with the bounds of the model, with the calls of a case, with the targets of a comparison. The exponent is
//! that of the power of the size that fits best; it asserts no time.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench prints, and stops where it cannot go on"
)]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use sspcheck::conformance::host::REFERENCE;
use sspcheck::conformance::protocol::Case;
use sspcheck::conformance::session::Manners;
use sspcheck::conformance::target::{HostCommand, Process, Started, Target};
use sspcheck::model::call::Call;
use sspcheck::model::explore::{explore, orbits};
use sspcheck::model::machine::{Bounds, Machine};
use sspcheck::model::reading::Profile;

/// Credentials and contexts of the machines, and whether each transition is taken or states are counted by orbits alone.
const BOUNDS: [(u8, u8, bool); 11] = [
    (1, 1, true),
    (1, 2, true),
    (1, 3, true),
    (1, 4, true),
    (2, 2, true),
    (2, 3, true),
    (2, 4, true),
    (3, 2, true),
    (3, 3, true),
    (3, 4, true),
    (3, 5, false),
];

/// Calls of a case.
const CALLS: [usize; 4] = [100, 1_000, 10_000, 30_000];

/// Targets of a comparison.
const TARGETS: [usize; 5] = [2, 4, 8, 16, 32];

/// How often each is measured; the median is told.
const RUNS: usize = 3;

fn main() {
    by_bounds();
    by_calls();
    by_targets();
}

fn by_bounds() {
    println!("### Bounds of the model\n");
    println!(
        "| credentials | contexts | states | orbits | states an orbit | transitions | search, s | orbits, s |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let mut searched = Vec::new();
    // By credentials: e^contexts, and the states there are.
    let mut counted: BTreeMap<u8, Vec<(f64, f64)>> = BTreeMap::new();
    for (credentials, contexts, all) in BOUNDS {
        let machine = Machine::new(Profile::Lsa, Bounds { credentials, contexts, hostile: false });
        let (found, by_orbits) = (orbits(&machine), seconds(|| orbits(&machine).states));
        counted.entry(credentials).or_default().push((f64::from(contexts).exp(), found.states as f64));
        let mut whole = (String::new(), String::new());
        if all {
            let explored = explore(&machine).0;
            assert_eq!(explored.states, found.states, "orbits and search count alike");
            let took = seconds(|| explore(&machine).0.states);
            searched.push((explored.transitions as f64, took));
            whole = (explored.transitions.to_string(), format!("{took:.4}"));
        }
        let each = found.states as f64 / found.orbits as f64;
        println!(
            "| {credentials} | {contexts} | {} | {} | {each:.1} | {} | {} | {by_orbits:.4} |",
            found.states, found.orbits, whole.0, whole.1
        );
    }
    searched.retain(|(transitions, _)| *transitions > 5e5);
    println!(
        "\nThe search takes transitions^{:.2}, where there are more than 500,000 of them.",
        exponent(&searched)
    );
    for (credentials, sizes) in counted {
        let factor = exponent(&sizes).exp();
        println!(
            "With {credentials} credentials each further context makes {factor:.1} times as many states."
        );
    }
    println!();
}

fn by_calls() {
    println!("### Calls of one case\n\n| calls | seconds | calls a second |\n|---|---|---|");
    let exe = PathBuf::from(env!("CARGO_BIN_EXE_sspcheck"));
    let target = Process::new(HostCommand::of(exe, vec!["host".into(), REFERENCE.into()], Vec::new()));
    let begin = ["acquire c0", "query c0 null named 0x0", "exchange c0 null absent 0x0 peer"];
    let mut points = Vec::new();
    for count in CALLS {
        let again = std::iter::repeat_n("exchange c0 x1 absent 0x0 peer", count);
        let calls: Vec<Call> =
            begin.into_iter().chain(again).take(count).map(|text| text.parse().expect("a call")).collect();
        let case = Case::new(&calls, Manners::Polite);
        let Ok(Started::Ready(mut host, _)) = target.start() else { panic!("the reference does not start") };
        let took = seconds(|| {
            let transcript = host.case(&case).expect("a case");
            assert!(transcript.steps.len() >= count, "every call is answered");
            transcript.steps.len() as u64
        });
        let _ = host.end();
        points.push((count as f64, took));
        println!("| {count} | {took:.4} | {:.0} |", count as f64 / took);
    }
    println!("\nA case takes calls^{:.2}.\n", exponent(&points));
}

fn by_targets() {
    println!("### Targets of a comparison\n\n| records | seconds |\n|---|---|");
    let exe = env!("CARGO_BIN_EXE_sspcheck");
    let folder = tempfile::tempdir().expect("a folder");
    let mut check = Command::new(exe);
    let check = check.args(["check", "reference:in-process", "--suite", "smoke", "--quiet", "--out"]);
    let status = check.arg(folder.path()).stdout(Stdio::null()).status().expect("a check");
    assert!(status.success(), "the reference conforms");
    let record = folder.path().join("record.jsonl");
    let mut points = Vec::new();
    for count in TARGETS {
        let records: Vec<PathBuf> = (0..count)
            .map(|number| {
                let path = folder.path().join(format!("{number}.jsonl"));
                std::fs::copy(&record, &path).expect("a record");
                path
            })
            .collect();
        let took = seconds(|| {
            let mut command = Command::new(exe);
            let status =
                command.arg("compare").args(&records).stdout(Stdio::null()).status().expect("a comparison");
            assert!(status.success(), "a comparison is written: {status}");
            count as u64
        });
        points.push((count as f64, took));
        println!("| {count} | {took:.4} |");
    }
    println!("\nA comparison takes records^{:.2}, its start counted.", exponent(&points));
}

/// The median of some runs, in seconds.
fn seconds(mut work: impl FnMut() -> u64) -> f64 {
    let mut runs: Vec<f64> = (0..RUNS)
        .map(|_| {
            let began = Instant::now();
            let _ = std::hint::black_box(work());
            began.elapsed().as_secs_f64()
        })
        .collect();
    runs.sort_by(f64::total_cmp);
    runs.get(RUNS / 2).copied().expect("there are runs")
}

/// The slope of the line of least squares through the logarithms.
fn exponent(points: &[(f64, f64)]) -> f64 {
    let logs: Vec<(f64, f64)> = points.iter().map(|(size, cost)| (size.ln(), cost.ln())).collect();
    let count = logs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| logs.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let shared: f64 = logs.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    shared / logs.iter().map(|point| (point.0 - x).powi(2)).sum::<f64>()
}
