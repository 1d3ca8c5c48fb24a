//! How fast the engines are, each figure beside something that does the same work without the kit, run in turn with it in the
//! same minutes: the median of several runs, and the ratio. Prints a table in Markdown; asserts no time.
//!
//! `.ci/performance` runs it with the other benches and writes `reports/published/performance.md`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench prints, and stops where it cannot go on"
)]

mod hosts;
mod oracle;
mod rendering;
#[path = "../by_hand/world.rs"]
mod world;

use std::time::{Duration, Instant};

/// How often each of two is run; the medians are told.
const RUNS: usize = 5;

/// One line of the table.
struct Row {
    what: &'static str,
    unit: &'static str,
    /// What is wanted of it.
    wanted: Wanted,
    /// What is run beside it.
    beside: &'static str,
    /// Its figure, and the other's.
    medians: [f64; 2],
}

/// What is wanted of a figure.
enum Wanted {
    AtLeast(f64),
    AtMost(f64),
}

impl Row {
    fn line(&self) -> String {
        let [own, other] = self.medians;
        let (wanted, reached) = match self.wanted {
            Wanted::AtLeast(least) => (format!("at least {}", short(least)), own >= least),
            Wanted::AtMost(most) => (format!("at most {}", short(most)), own <= most),
        };
        let verdict = match self.wanted {
            _ if reached => "yes".to_owned(),
            Wanted::AtLeast(least) => format!("no: {:.1} times too slow", least / own),
            Wanted::AtMost(most) => format!("no: {:.1} times too long", own / most),
        };
        format!(
            "| {} | {} | {wanted} | {} | {}: {} | {:.2} | {verdict} |",
            self.what,
            self.unit,
            short(own),
            self.beside,
            short(other),
            own / other
        )
    }
}

/// A number with three digits that count.
fn short(number: f64) -> String {
    match number.abs() {
        large if large >= 1e6 => format!("{:.1} million", number / 1e6),
        middle if middle >= 100.0 => format!("{number:.0}"),
        small if small >= 1.0 => format!("{number:.1}"),
        _ => format!("{number:.3}"),
    }
}

/// Both, in turn, so often; the medians.
fn in_turn(mut own: impl FnMut() -> f64, mut other: impl FnMut() -> f64) -> [f64; 2] {
    let (mut owns, mut others) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        owns.push(own());
        others.push(other());
    }
    [owns, others].map(|mut figures| {
        figures.sort_by(f64::total_cmp);
        figures.get(RUNS / 2).copied().expect("there are runs")
    })
}

/// How long this takes.
fn time<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let done = work();
    (done, began.elapsed())
}

/// How many a second.
fn rate(count: u64, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}

fn main() {
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    println!("{cores} cores, medians of {RUNS} runs, each in turn with what stands beside it.\n");
    println!("| what | unit | wanted | measured | beside it | ratio | reached |");
    println!("|---|---|---|---|---|---|---|");
    let parts: [fn() -> Vec<Row>; 3] = [oracle::rows, hosts::rows, rendering::rows];
    for row in parts.into_iter().flat_map(|part| part()) {
        println!("{}", row.line());
    }
}
