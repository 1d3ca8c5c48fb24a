//! The flaws against a test that a user would write by hand, and against the kit: calls and seconds until each is
//! caught, side by side. Not a test: no time is asserted.
//!
//! The hand-written test is a plain property test: random calls with live handles, a small model beside the package,
//! and the assertions that come to mind on reading the page: two NULL handles fail, a success from NULL gives a new
//! handle, a failure gives none, a live handle stays, a code is a success or an error, Query returns what can be read,
//! what lives can be deleted, nothing panics.
#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a bench prints, and stops where it cannot go on"
)]

use std::time::Instant;

use sspcheck::conformance::flaw::{FLAWS, Flaw, SeenBy};
use sspcheck::conformance::run::{Discard, Identity, Options, check};
use sspcheck::conformance::suite::Suite;
use sspcheck::conformance::target::InProcess;

mod world;

/// Random cases of the hand-written test: many times what proptest makes by default.
const CASES: u32 = 20_000;

/// How many calls, and how many seconds, until something was wrong; nothing where nothing was.
struct Caught {
    calls: u64,
    seconds: f64,
    caught: bool,
}

impl Caught {
    fn text(&self) -> String {
        let sign = if self.caught { ' ' } else { '-' };
        format!("{sign}{:>10} {:>8.2}", self.calls, self.seconds)
    }
}

fn by_hand(flaw: &'static Flaw) -> Caught {
    let began = Instant::now();
    let ran = world::run(&|| flaw.make(), CASES);
    Caught { calls: ran.calls, seconds: began.elapsed().as_secs_f64(), caught: ran.failed }
}

fn by_the_kit(flaw: &'static Flaw) -> Caught {
    let suite = if flaw.seen_by == SeenBy::Sweep { Suite::Standard } else { Suite::Smoke };
    let mut options = Options { jobs: 1, suite, hostile: flaw.hostile, ..Options::default() };
    if flaw.seen_by == SeenBy::Strict {
        options.readings =
            options.readings.with("success-codes", "zero-and-informational-only").expect("a reading");
    }
    let target = InProcess::new(flaw.name, || flaw.make());
    let identity = Identity { name: flaw.name.into(), kind: "in-process".into(), argument: flaw.name.into() };
    let began = Instant::now();
    let report = check(&target, &identity, &options, &mut Discard).expect("a run");
    let first = report.findings.iter().map(|finding| finding.after).min();
    Caught {
        calls: first.unwrap_or(report.counts.calls),
        seconds: began.elapsed().as_secs_f64(),
        caught: first.is_some(),
    }
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    println!(
        "calls until the first breach, and seconds; `-` where none was found. The kit's seconds are those of a whole"
    );
    println!(
        "suite with every finding confirmed and shrunk; the hand-written test stops at its first failure, of {CASES} cases."
    );
    println!("\n{:<44} {:>20}  {:>20}", "flaw", "by hand", "sspcheck");
    let (mut hand, mut kit, mut seconds) = (0, 0, [0.0; 2]);
    for flaw in FLAWS {
        let (one, two) = (by_hand(flaw), by_the_kit(flaw));
        println!("{:<44} {}  {}", flaw.name, one.text(), two.text());
        (hand, kit) = (hand + u32::from(one.caught), kit + u32::from(two.caught));
        seconds = [seconds[0] + one.seconds, seconds[1] + two.seconds];
    }
    println!(
        "\ncaught of {}: {hand} by hand in {:.1} s, {kit} by sspcheck in {:.1} s",
        FLAWS.len(),
        seconds[0],
        seconds[1]
    );
}
