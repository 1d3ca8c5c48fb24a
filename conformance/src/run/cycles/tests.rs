use std::sync::{Arc, Mutex};

use sspcheck_model::reading::Profile;

use super::*;
use crate::protocol::{Hello, Sweep, Swept, Threaded, Threads};
use crate::target::{Blamed, Ending, Host, Started, Transcript};

/// A package of which only this is known: how many blocks it leaves after so many cycles.
struct Leaver {
    leaves: fn(u64) -> u64,
    /// The cycles of each run that ended.
    runs: Arc<Mutex<Vec<u64>>>,
}

struct Left {
    of: Leaver,
    cycles: u64,
}

impl Target for Leaver {
    fn start(&self) -> Result<Started> {
        let of = Self { leaves: self.leaves, runs: Arc::clone(&self.runs) };
        let hello: Hello = serde_json::from_str(r#"{"protocol":1,"start":"ready"}"#).unwrap();
        Ok(Started::Ready(Box::new(Left { of, cycles: 0 }), hello))
    }
}

impl Host for Left {
    fn case(&mut self, _: &Case) -> Result<Transcript> {
        self.cycles += 1;
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
        let blocks = (self.of.leaves)(self.cycles);
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
            let target = Leaver { leaves, runs: Arc::default() };
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
