//! The exact search against the same search with the rules asked anew in each state, and against stateright on the same
//! machine: transitions a second, and memory a state. Each runs in a process of its own, so that peaks are its own. It asserts
//! that all find one graph, and no time.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench prints, and stops where it cannot go on"
)]

use std::process::Command;
use std::time::Instant;

use sspcheck_model::explore::{Explorable, explore, explore_by_rows, explore_by_stateright};
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::reading::Profile;
use stateright::{Checker as _, Model as _};

/// Says to a process of this bench which engine it is, and how many contexts there are.
const ASKED: &str = "SSPCHECK_BENCH_ENGINE";

/// Credentials of every graph.
const CREDENTIALS: u8 = 3;

/// How often each is run; the median is told.
const RUNS: usize = 3;

/// Engines, and the contexts of the graphs that each explores in a time that one waits for.
const ENGINES: [(&str, &[u8]); 4] =
    [("exact", &[3, 4, 5]), ("rows", &[3]), ("stateright-bfs", &[3]), ("stateright-dfs", &[3])];

/// What one run came to.
#[derive(Clone, Copy)]
struct Figures {
    states: u64,
    transitions: u64,
    seconds: f64,
    /// Peak of the process beyond what it had before, in bytes; 0 where the system does not tell.
    peak: u64,
}

fn main() {
    if let Ok(asked) = std::env::var(ASKED) {
        let (engine, contexts) = asked.split_once(' ').expect("an engine and a number");
        return tell(engine, contexts.parse().expect("a number of contexts"));
    }
    println!(
        "{:<15} {:>4} {:>4} {:>9} {:>12} {:>8} {:>14} {:>9} {:>12}",
        "engine",
        "cred",
        "ctx",
        "states",
        "transitions",
        "seconds",
        "transitions/s",
        "peak MB",
        "bytes/state"
    );
    let mut first = [None; 4];
    for (at, (engine, graphs)) in ENGINES.into_iter().enumerate() {
        for contexts in graphs {
            let mut runs: Vec<Figures> = (0..RUNS).map(|_| run(engine, *contexts)).collect();
            runs.sort_by(|one, other| one.seconds.total_cmp(&other.seconds));
            let median = runs.into_iter().nth(RUNS / 2).expect("there are runs");
            let _ = first.get_mut(at).map(|first| first.get_or_insert(median));
            println!(
                "{engine:<15} {CREDENTIALS:>4} {contexts:>4} {:>9} {:>12} {:>8.3} {:>14.0} {:>9.1} {:>12.0}",
                median.states,
                median.transitions,
                median.seconds,
                rate(median),
                median.peak as f64 / 1e6,
                median.peak as f64 / median.states as f64
            );
        }
    }
    let [exact, others @ ..] = first;
    let exact = exact.expect("the exact search was run");
    for ((engine, _), other) in ENGINES.iter().skip(1).zip(others) {
        let other = other.expect("every engine was run");
        assert_eq!(other.states, exact.states, "{engine} finds another graph");
        println!("exact is {:.1} times as fast as {engine}", rate(exact) / rate(other));
    }
}

fn rate(figures: Figures) -> f64 {
    figures.transitions as f64 / figures.seconds
}

/// Runs one engine in a process of its own.
fn run(engine: &str, contexts: u8) -> Figures {
    let own = std::env::current_exe().expect("this bench has a path");
    let output = Command::new(own).env(ASKED, format!("{engine} {contexts}")).output();
    let output = output.expect("this bench starts again");
    assert!(output.status.success(), "{engine}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("figures are text");
    let mut numbers = text.split_whitespace().map(|word| word.parse::<f64>().expect("a figure"));
    let mut next = || numbers.next().expect("four figures");
    let (states, transitions, seconds, peak) = (next(), next(), next(), next());
    Figures { states: states as u64, transitions: transitions as u64, seconds, peak: peak as u64 }
}

/// Explores, and prints states, transitions, seconds and peak.
fn tell(engine: &str, contexts: u8) {
    let machine = Machine::new(Profile::Lsa, Bounds { credentials: CREDENTIALS, contexts, hostile: false });
    let before = peak();
    let began = Instant::now();
    let (states, transitions) = match engine {
        "exact" => counts(&explore(&machine).0),
        "rows" => counts(&explore_by_rows(&machine).0),
        "stateright-bfs" => counts(&explore_by_stateright(&machine).expect("the properties can be numbered")),
        "stateright-dfs" => {
            let found = Explorable::new(machine.clone()).checker().threads(1).spawn_dfs().join();
            let transitions = found.model().transitions();
            (found.unique_state_count() as u64, transitions)
        }
        _ => panic!("there is no engine {engine}"),
    };
    let seconds = began.elapsed().as_secs_f64();
    println!("{states} {transitions} {seconds} {}", peak().saturating_sub(before));
}

const fn counts(found: &sspcheck_model::explore::Exploration) -> (u64, u64) {
    (found.states, found.transitions)
}

/// The most memory that this process has had, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1024
}
