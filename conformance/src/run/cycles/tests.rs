use std::sync::{Arc, Mutex};

use sspcheck_model::reading::Profile;

use super::*;
use crate::protocol::{Hello, Sweep, Swept, Threaded, Threads};
use crate::target::{Blamed, Ending, Host, Started, Transcript};

/// A package of which only this is known: how many blocks it leaves after so many cycles, and after so many short ones.
struct Leaver {
    leaves: fn(u64) -> u64,
    of_short: fn(u64) -> u64,
    /// The cycles of each run that ended.
    runs: Arc<Mutex<Vec<u64>>>,
}

struct Left {
    of: Leaver,
    cycles: u64,
    is_short: bool,
}

impl Target for Leaver {
    fn start(&self) -> Result<Started> {
        let of = Self { leaves: self.leaves, of_short: self.of_short, runs: Arc::clone(&self.runs) };
        let hello: Hello = serde_json::from_str(r#"{"protocol":1,"start":"ready"}"#).unwrap();
        Ok(Started::Ready(Box::new(Left { of, cycles: 0, is_short: false }), hello))
    }
}

impl Host for Left {
    fn case(&mut self, case: &Case) -> Result<Transcript> {
        self.cycles += 1;
        self.is_short = case.calls.len() < 3;
        Ok(Transcript::default())
    }

    fn sweep(&mut self, _: &Sweep) -> Result<std::result::Result<Swept, Blamed>> {
        unreachable!("no cycle is a sweep")
    }

    fn threads(&mut self, _: &Threads) -> Result<std::result::Result<Threaded, Blamed>> {
        unreachable!("a cycle has one thread")
    }

    fn end(self: Box<Self>) -> Ending {
        self.of.runs.lock().unwrap().push(self.cycles);
        let leaves = if self.is_short { self.of.of_short } else { self.of.leaves };
        let blocks = leaves(self.cycles);
        let left = Ended {
            shut_down: true,
            allocations: 2 * self.cycles,
            blocks,
            bytes: 16 * blocks,
            damage: Vec::new(),
        };
        Ending { left: Some(left), ..Ending::default() }
    }
}

#[test]
fn a_third_run_is_made_where_two_show_growth_and_long_ones_where_three_do() {
    let law = Law::of(Profile::Lsa);
    type Leaves = fn(u64) -> u64;
    type Fact<'a> = (&'a str, Leaves, bool, &'a [u64], &'a [u64]);
    #[rustfmt::skip]
    let facts: [Fact<'_>; 5] = [
        // what is left         of so many cycles      grows  runs of plain cycles        runs without memory
        ("nothing",             |_| 0,                 false, &[16, 64],                  &[16, 32]),
        ("a store",             |_| 7,                 false, &[16, 64],                  &[16, 32]),
        ("a store that fills",  |cycles| cycles.min(20), false, &[16, 64, 32],            &[16, 32, 64]),
        ("a large one",         |cycles| cycles.min(99), false, &[16, 64, 32, 1024, 2048], &[16, 32, 64, 1024, 2048]),
        ("a block of each",     |cycles| cycles,       true,  &[16, 64, 32, 1024, 2048],  &[16, 32, 64, 1024, 2048]),
    ];
    for (name, leaves, grows, plain, refused) in facts {
        for (allocation, expected) in [(None, plain), (Some(1), refused)] {
            let target = Leaver { leaves, of_short: leaves, runs: Arc::default() };
            let round = Round::of(&[], allocation);
            let mut made = Made::default();
            let growth = growth(&target, &law, round, CYCLES, false, &mut made).unwrap();
            assert_eq!(*target.runs.lock().unwrap(), expected, "{name} {allocation:?}");
            let blocks = |runs: [u64; 5]| runs.map(leaves);
            match growth {
                Growth::Grows(left) => {
                    assert!(grows, "{name}");
                    let left = (*left).map(|ended| ended.blocks);
                    assert_eq!(left, blocks([16, 32, 64, 1024, 2048]), "{name}");
                }
                Growth::Steady(_) => assert!(!grows, "{name}"),
                Growth::Unclear(why) => panic!("{name}: {why}"),
            }
        }
    }
}

#[test]
fn a_cycle_is_slow_where_most_rounds_are_and_not_where_some_are() {
    let gives_up = |slow: fn(u32) -> bool| {
        let mut rounds = Rounds::default();
        (1..=64).find(|round| rounds.is_slow(if slow(*round) { SLOW * 2 } else { SLOW }))
    };
    type Slow = fn(u32) -> bool;
    let facts: [(&str, Option<u32>, Slow); 5] = [
        ("always", Some(FEW + 1), |_| true),
        ("never", None, |_| false),
        ("at the beginning", None, |round| round <= FEW),
        ("every third", None, |round| round % 3 == 0),
        ("from the tenth on", Some(19), |round| round >= 10),
    ];
    for (when, expected, slow) in facts {
        assert_eq!(gives_up(slow), expected, "{when}");
    }
}

#[test]
fn a_store_that_is_full_grows_no_more_whatever_the_sizes_in_it() {
    let ended =
        |(blocks, bytes)| Ended { shut_down: true, allocations: 1, blocks, bytes, damage: Vec::new() };
    // What grew in the 32 cycles of the short runs; what two runs of 1,024 and 2,048 cycles leave.
    #[rustfmt::skip]
    let facts = [
        ("a ring that is full",          702, (500, 5_497),    (500, 5_502),    false),
        ("of which one more is in use",  702, (500, 5_497),    (503, 5_530),    false),
        ("a block for each cycle",       702, (1_024, 22_528), (2_048, 45_056), true),
        ("one block that grows",         512, (1, 16_384),     (1, 32_768),     true),
        ("a ring, and a leak beside it", 702, (530, 5_800),    (560, 6_100),    true),
        ("exactly as much",              702, (500, 5_497),    (500, 5_497),    false),
        ("less",                         702, (500, 5_497),    (400, 4_497),    false),
    ];
    for (name, bytes, much, more, expected) in facts {
        let lasts = Early { cycles: 32, bytes }.lasts(&ended(much), &ended(more), 1024);
        assert_eq!(lasts, expected, "{name}");
    }
}

fn shown_by(scenario: Scenario) -> Vec<Call> {
    let Scenario::Cycles { calls, .. } = scenario else { panic!("{scenario}") };
    calls
}

#[test]
fn the_fewest_calls_that_leak_for_as_long_are_made_again() {
    let law = Law::of(Profile::Lsa);
    let parsed = |text: &str| -> Vec<Call> { text.split("; ").map(|call| call.parse().unwrap()).collect() };
    let calls = parsed("acquire c0; query c0 null named 0x3; query c0 x0 named 0x0; delete x0; release c0");
    type Leaves = fn(u64) -> u64;
    type Fact<'a> = (&'a str, Leaves, Leaves, Option<u32>, Option<usize>);
    #[rustfmt::skip]
    let facts: [Fact<'_>; 5] = [
        // what leaks                 in so many cycles         in short ones              refused  so many calls are shown
        ("every call",                |cycles| cycles,          |cycles| cycles,          None,    Some(1)),
        ("three calls",               |cycles| cycles,          |_| 0,                    None,    Some(3)),
        ("less than a block a round", |cycles| cycles / 2,      |cycles| cycles / 2,      None,    Some(5)),
        ("a refused request",         |cycles| cycles,          |cycles| cycles,          Some(1), Some(5)),
        ("a store of thousands",      |cycles| cycles.min(5_000), |cycles| cycles.min(5_000), None, None),
    ];
    for (name, leaves, of_short, allocation, expected) in facts {
        let target = Leaver { leaves, of_short, runs: Arc::default() };
        let (scenario, replayed) =
            replay_shortest(&target, &law, CYCLES, Round::of(&calls, allocation)).unwrap();
        let shown = shown_by(scenario);
        let count = replayed.breach.is_some().then_some(shown.len());
        assert_eq!(count, expected, "{name}: {shown:?}");
        let told = replayed.trace.iter().filter(|step| step.call.contains(" times: ")).count();
        assert_eq!(told, shown.len(), "{name}");
    }
    // Where the fewest only fill a store, it is all of them.
    let target =
        Leaver { leaves: |cycles| cycles, of_short: |cycles| cycles.min(5_000), runs: Arc::default() };
    let (scenario, replayed) = replay_shortest(&target, &law, CYCLES, Round::of(&calls, None)).unwrap();
    assert_eq!((shown_by(scenario), replayed.breach.is_some()), (calls, true));
}

#[test]
fn what_was_found_is_told_with_the_text_of_the_calls_that_are_shown() {
    let why = "Nothing (at all).".to_owned();
    let cycle = Cycle { name: "one".to_owned(), why, calls: Vec::new() };
    let growth = |blocks| {
        let left = Ended { shut_down: true, allocations: 9, blocks, bytes: 8 * blocks, damage: Vec::new() };
        Growth::Grows(Box::new([&left; 5].map(Clone::clone)))
    };
    let summary = |refused, growth: &Growth| found(&cycle, refused, growth, Level::Customary, CYCLES).summary;
    for refused in [Refused::None, Refused::Each(2)] {
        let (many, few) = (growth(32), growth(16));
        let text = format!("{}{}", refused.says(), says(&few, CYCLES));
        assert_ne!(summary(refused, &many), summary(refused, &few));
        for seen in [&many, &few] {
            assert_eq!(told_anew(&summary(refused, seen), &text), summary(refused, &few));
        }
    }
    assert_eq!(told_anew("something else", "a text"), "a text. something else");
}
