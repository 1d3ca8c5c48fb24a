//! What is left after a package was shut down must not grow with the number of cycles.

mod fewer;
#[cfg(test)]
mod tests;
mod wear;

use std::time::{Duration, Instant};

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::memory;

use self::wear::Wear;
pub(super) use self::wear::Worn;
use super::Run;
use super::batch::in_parallel;
use super::phases::start_again;
use super::replay::Replayed;
use super::tally::{Found, Shown};
use crate::case::Cycle;
use crate::error::Result;
use crate::judge::{Law, Seen, Verdict, judge};
use crate::protocol::{Ability, Case, Ended};
use crate::record::CaseEntry;
use crate::report::TraceStep;
use crate::scenario::Scenario;
use crate::session::Manners;
use crate::target::Target;

/// How many cycles the first run makes; others make twice and four times as many.
const CYCLES: u32 = 16;

/// How many times as many a run makes that tells growth from a store that fills up; it is made only where the first
/// three show growth.
const LONG: u32 = 64;

/// How many times as many the longest runs make, where the long ones took less than this together.
const LONGEST: u32 = 512;
const PATIENCE: Duration = Duration::from_secs(10);

/// A cycle that takes longer than this is made too few times to say anything: where it is so for most of them, and for
/// more than a few. A machine with other things to do is slow now and then.
const SLOW: Duration = Duration::from_millis(250);
const FEW: u32 = 4;

const TOO_SLOW: &str = "its calls are too slow for as many cycles as would tell growth";

/// How many rounds were made, and how many of them were slow.
#[derive(Debug, Default)]
struct Rounds {
    made: u32,
    slow: u32,
}

impl Rounds {
    /// Whether, after a round that took so long, most rounds are slow and more than a few.
    fn is_slow(&mut self, took: Duration) -> bool {
        self.made += 1;
        self.slow += u32::from(took > SLOW);
        self.slow > FEW && self.slow > self.made / 2
    }
}

/// What the runs show.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Growth {
    /// Nothing can be said: why.
    Unclear(&'static str),
    /// As much is left after many cycles as after few.
    Steady(Ended),
    /// More is left after more cycles: after each of the runs, the two long ones last.
    Grows(Box<[Ended; 5]>),
}

impl Run<'_> {
    /// Runs every cycle, as often as it takes to tell.
    pub(super) fn cycles(&mut self) -> Result<()> {
        if !self.tally.can(Ability::AccountHeaps) || self.faults.ends_badly() {
            return Ok(());
        }
        let cycles: Vec<Cycle> = self.chapters()?.into_iter().flat_map(|chapter| chapter.cycles).collect();
        if self.leaves_out("cycles", cycles.len()) {
            return Ok(());
        }
        let (target, law, slow) = (self.target, self.law.clone(), self.pace.is_crawling());
        let refuses = self.tally.can(Ability::FailAllocations);
        let ran = in_parallel(self.options.jobs, &cycles, |cycle| {
            if slow {
                return Ok((Growth::Unclear(TOO_SLOW), Made::default(), None));
            }
            let mut made = Made::default();
            let plain = growth(target, &law, Round::of(&cycle.calls, None), CYCLES, false, &mut made)?;
            let suspect = match &plain {
                Growth::Steady(ended) if refuses => suspect(target, &law, &cycle.calls, ended, &mut made)?,
                _ => None,
            };
            Ok((plain, made, suspect))
        })?;
        // One that leaks without memory is enough: the others do so for the same reason.
        let mut leaks = false;
        for (cycle, (mut growth, mut made, suspect)) in cycles.iter().zip(ran) {
            let mut refused = Refused::None;
            if let Some(requests) = suspect.filter(|_| !leaks)
                && let Some((request, leak)) = leak(target, &law, &cycle.calls, requests, &mut made)?
            {
                (refused, growth, leaks) = (Refused::Each(request), leak, true);
            }
            let mut entry = CaseEntry::summed("sweep", &cycle.name);
            "cycle".clone_into(&mut entry.group);
            entry.calls = made.calls;
            match &growth {
                Growth::Grows(_) => {
                    entry.breaks = Some(Clause::Mem2);
                    entry.observed = Some(says(&growth, CYCLES));
                }
                Growth::Steady(_) => {
                    let _ = entry.witnesses.insert(Clause::Mem2, 1);
                }
                Growth::Unclear(_) => {}
            }
            if let (None, Some(worn)) = (entry.breaks, made.worn) {
                entry.breaks = Some(Clause::Req4);
                entry.observed = Some(worn.says());
            }
            self.sink.case(&entry)?;
            self.tally.cycle(cycle, refused, &growth, made.calls, CYCLES);
            if let Some(worn) = made.worn {
                self.tally.wears_out(cycle, worn);
            }
        }
        Ok(())
    }
}

/// The request for memory that is refused in a cycle, counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Refused {
    /// None.
    None,
    /// The same one in each cycle.
    Each(u32),
    /// One after the other, so many of them.
    InTurn(u32),
}

impl Refused {
    /// What is said before what was left.
    fn says(self) -> String {
        match self {
            Self::Each(request) => format!("with request {request} for memory refused in each, "),
            Self::None | Self::InTurn(_) => String::new(),
        }
    }
}

/// What is made again and again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Round<'a> {
    calls: &'a [Call],
    refused: Refused,
}

impl<'a> Round<'a> {
    /// These calls, with this request refused.
    pub(super) fn of(calls: &'a [Call], allocation: Option<u32>) -> Self {
        Self { calls, refused: allocation.map_or(Refused::None, Refused::Each) }
    }

    /// So many of them, as they are shown again.
    pub(super) fn scenario(self, cycles: u32) -> Scenario {
        let allocation = match self.refused {
            Refused::Each(allocation) => Some(allocation),
            Refused::None | Refused::InTurn(_) => None,
        };
        Scenario::Cycles { cycles, allocation, calls: self.calls.to_vec() }
    }

    fn case(self, number: u32) -> Case {
        let fail_allocation = match self.refused {
            Refused::None => None,
            Refused::Each(allocation) => Some(allocation),
            Refused::InTurn(of) => Some(1 + number % of.max(1)),
        };
        Case { fail_allocation, ..Case::new(self.calls, Manners::Polite) }
    }
}

/// What runs of cycles have come to.
#[derive(Clone, Copy, Debug, Default)]
struct Made {
    calls: u64,
    worn: Option<Worn>,
}

/// The most requests of one cycle that are refused in turn.
const REQUESTS: u32 = 16;

/// How many requests for memory there are in a cycle that may leak for one of them when it is refused; nothing where it
/// leaks for none.
fn suspect(
    target: &dyn Target,
    law: &Law,
    calls: &[Call],
    ended: &Ended,
    made: &mut Made,
) -> Result<Option<u32>> {
    let cycles = u64::from(CYCLES.saturating_mul(4));
    let requests = u32::try_from(ended.allocations / cycles).unwrap_or(REQUESTS).min(REQUESTS);
    if requests == 0 {
        return Ok(None);
    }
    let round = Round { calls, refused: Refused::InTurn(requests) };
    let growth = growth(target, law, round, CYCLES, false, made)?;
    Ok(Some(requests).filter(|_| !matches!(growth, Growth::Steady(_))))
}

/// The first of so many requests for memory that a cycle leaks for when it is refused, and how it grows then.
fn leak(
    target: &dyn Target,
    law: &Law,
    calls: &[Call],
    requests: u32,
    made: &mut Made,
) -> Result<Option<(u32, Growth)>> {
    for request in 1..=requests {
        let round = Round { calls, refused: Refused::Each(request) };
        let growth = growth(target, law, round, CYCLES, false, made)?;
        if matches!(growth, Growth::Grows(_)) {
            return Ok(Some((request, growth)));
        }
    }
    Ok(None)
}

/// Two runs on fresh hosts; a third where they show growth, two longer ones where all three do, and two that are longer still
/// where that is to be thorough.
fn growth(
    target: &dyn Target,
    law: &Law,
    round: Round<'_>,
    cycles: u32,
    thorough: bool,
    made: &mut Made,
) -> Result<Growth> {
    // What does not grow from one run to another is not run a third time. Plain cycles make their longest run before that: they
    // may wear out in it.
    let is_plain = round.refused == Refused::None;
    let (second, third) = if is_plain { (4, 2) } else { (2, 4) };
    let times = |times: u32| cycles.saturating_mul(times);
    let [one, other] = match runs(target, law, round, [1, second].map(times), made)? {
        Ok(left) => left,
        Err(why) => return Ok(Growth::Unclear(why)),
    };
    match (one.allocations, one.shut_down) {
        (0, _) => return Ok(Growth::Unclear("the package uses no heap of the host")),
        (_, false) => return Ok(Growth::Unclear("the package offers no SpShutDown")),
        _ if !grows(&one, &other) => return Ok(Growth::Steady(other)),
        _ => {}
    }
    let last = match run(target, law, round, times(third), made)? {
        Ok(last) => last,
        Err(why) => return Ok(Growth::Unclear(why)),
    };
    let (two, four) = if is_plain { (last, other) } else { (other, last) };
    if !goes_on(&one, &two, &four) {
        return Ok(Growth::Steady(four));
    }
    // A store that fills up grows at first and then no more: growth that goes on is what counts.
    let early = Early { cycles: u64::from(cycles) * 2, bytes: four.bytes.saturating_sub(two.bytes) };
    let began = Instant::now();
    let [much, more] = match runs(target, law, round, [LONG, 2 * LONG].map(times), made)? {
        Ok(left) => left,
        Err(why) => return Ok(Growth::Unclear(why)),
    };
    if !early.lasts(&much, &more, u64::from(cycles) * u64::from(LONG)) {
        return Ok(Growth::Steady(more));
    }
    // A store of some thousands fills up too. Where that takes too long, what was seen has to do.
    if thorough && began.elapsed() < PATIENCE {
        match runs(target, law, round, [LONGEST, 2 * LONGEST].map(times), made)? {
            Ok([much, more]) if !early.lasts(&much, &more, u64::from(cycles) * u64::from(LONGEST)) => {
                return Ok(Growth::Steady(more));
            }
            Ok(_) => {}
            Err(why) => return Ok(Growth::Unclear(why)),
        }
    }
    Ok(Growth::Grows(Box::new([one, two, four, much, more])))
}

/// Whether more is left after more cycles.
const fn grows(few: &Ended, more: &Ended) -> bool {
    more.blocks > few.blocks || more.bytes > few.bytes
}

/// Whether as much or more came on top when the number of cycles doubled again.
const fn goes_on(one: &Ended, two: &Ended, four: &Ended) -> bool {
    const fn more(one: u64, two: u64, four: u64) -> bool {
        two > one && four.saturating_sub(two) > two - one
    }
    more(one.blocks, two.blocks, four.blocks) || more(one.bytes, two.bytes, four.bytes)
}

/// What the short runs have shown to grow: so many bytes in so many cycles.
struct Early {
    cycles: u64,
    bytes: u64,
}

impl Early {
    /// Whether growth lasts between two long runs so many cycles apart. A store that is full holds as many blocks or some more
    /// or less, of one size or another: a block for each 64 cycles counts, or an eighth of the bytes that grew at first.
    const fn lasts(&self, much: &Ended, more: &Ended, apart: u64) -> bool {
        let blocks = more.blocks.saturating_sub(much.blocks);
        let bytes = more.bytes.saturating_sub(much.bytes);
        blocks > apart / 64 || bytes.saturating_mul(self.cycles * 8) > self.bytes.saturating_mul(apart)
    }
}

/// Two runs of so many cycles, each on a fresh host.
fn runs(
    target: &dyn Target,
    law: &Law,
    round: Round<'_>,
    [few, many]: [u32; 2],
    made: &mut Made,
) -> Result<std::result::Result<[Ended; 2], &'static str>> {
    let few = match run(target, law, round, few, made)? {
        Ok(ended) => ended,
        Err(why) => return Ok(Err(why)),
    };
    Ok(run(target, law, round, many, made)?.map(|many| [few, many]))
}

/// A run of so many cycles on a fresh host.
fn run(
    target: &dyn Target,
    law: &Law,
    round: Round<'_>,
    times: u32,
    made: &mut Made,
) -> Result<std::result::Result<Ended, &'static str>> {
    let Some(mut host) = start_again(target)? else { return Ok(Err("the package did not start again")) };
    let mut rounds = Rounds::default();
    let mut wear = Wear::default();
    for number in 0..times {
        let began = Instant::now();
        let seen = host.case(&round.case(number))?;
        if rounds.is_slow(began.elapsed()) {
            return Ok(Err(TOO_SLOW));
        }
        let verdict = judge(law, &seen);
        made.calls += verdict.calls;
        if verdict.breach.is_some() {
            return Ok(Err("a call of the cycle breaks another clause, which counts instead"));
        }
        if round.refused != Refused::None && leaves_alive(&verdict) {
            return Ok(Err("without memory a deletion fails, and what it was for stays alive"));
        }
        if round.refused == Refused::None {
            wear.take(verdict);
        }
    }
    made.worn = made.worn.or(wear.worn());
    Ok(host.end().left.ok_or("the host did not say what was left"))
}

/// Whether a deletion or a release was refused: what stays alive then has its reason.
fn leaves_alive(verdict: &Verdict) -> bool {
    let ends = |call| matches!(call, Call::Delete { .. } | Call::Release { .. });
    let failed = |seen: &Seen| seen.observation.is_none_or(|observation| !observation.succeeded());
    verdict.seen.iter().any(|seen| ends(seen.call) && failed(seen))
}

/// What was left, in words.
pub(super) fn says(growth: &Growth, cycles: u32) -> String {
    match growth {
        Growth::Unclear(why) => (*why).to_owned(),
        Growth::Steady(ended) => {
            format!(
                "{} blocks of {} bytes are left, however many cycles went before",
                ended.blocks, ended.bytes
            )
        }
        Growth::Grows(left) => {
            let [one, two, four, much, more] = &**left;
            format!(
                "after {cycles}, {}, {}, {} and {} cycles and SpShutDown, {}, {}, {}, {} and {} blocks of the host's \
                 heaps are left ({}, {}, {}, {} and {} bytes)",
                cycles.saturating_mul(2),
                cycles.saturating_mul(4),
                cycles.saturating_mul(LONG),
                cycles.saturating_mul(2 * LONG),
                one.blocks,
                two.blocks,
                four.blocks,
                much.blocks,
                more.blocks,
                one.bytes,
                two.bytes,
                four.bytes,
                much.bytes,
                more.bytes
            )
        }
    }
}

/// The finding of a cycle that leaves more and more behind.
pub(super) fn found(cycle: &Cycle, refused: Refused, growth: &Growth, level: Level, cycles: u32) -> Found {
    let scenario = Round { calls: &cycle.calls, refused }.scenario(cycles);
    let summary = format!("{}{} ({}; case {})", refused.says(), says(growth, cycles), cycle.why, cycle.name);
    Found::plain(Clause::Mem2, level, summary, memory::rule(Clause::Mem2), Shown::By(scenario))
}

/// Makes the runs of a cycle again.
pub(super) fn replay(target: &dyn Target, law: &Law, cycles: u32, round: Round<'_>) -> Result<Replayed> {
    let growth = growth(target, law, round, cycles, true, &mut Made::default())?;
    let text = format!("{}{}", round.refused.says(), says(&growth, cycles));
    let told = told(cycles, round, &text);
    let breach = told.breach.filter(|_| matches!(growth, Growth::Grows(_)));
    let level = Clause::Mem2.level(law.profile).unwrap_or(Level::Customary);
    Ok(Replayed { breach: breach.map(|(clause, _, text)| (clause, level, text)), ..told })
}

/// Makes the runs of a cycle again with the fewest calls that lose something in each round too, or with all of them where these
/// do not grow for as long. Where a request for memory is refused in each, the calls stay as they are: it would be another one.
pub(super) fn replay_shortest(
    target: &dyn Target,
    law: &Law,
    cycles: u32,
    round: Round<'_>,
) -> Result<(Scenario, Replayed)> {
    if round.refused == Refused::None {
        let calls = fewer::fewer(target, law, round.calls)?;
        let shortest = Round { calls: &calls, ..round };
        let replayed = replay(target, law, cycles, shortest)?;
        if replayed.breach.is_some() || calls == round.calls {
            return Ok((shortest.scenario(cycles), replayed));
        }
    }
    Ok((round.scenario(cycles), replay(target, law, cycles, round)?))
}

/// What was found of a cycle, told with this text of what is left; [`says`] has told it before.
pub(super) fn told_anew(summary: &str, text: &str) -> String {
    match summary.split_once("bytes) (") {
        _ if summary.contains(text) => summary.to_owned(),
        Some((_, why)) => format!("{text} ({why}"),
        None => format!("{text}. {summary}"),
    }
}

/// The calls of a cycle with what was seen of them, as a breach.
pub(super) fn told(cycles: u32, round: Round<'_>, text: &str) -> Replayed {
    let times = format!("{cycles}, {} and {} times", cycles.saturating_mul(2), cycles.saturating_mul(4));
    let mut trace: Vec<TraceStep> =
        round.calls.iter().map(|call| TraceStep::ordinary(format!("{times}: {call}"))).collect();
    if let Refused::Each(allocation) = round.refused {
        trace.insert(
            0,
            TraceStep::ordinary(format!("(each time request {allocation} for memory is refused)")),
        );
    }
    trace.push(TraceStep::new("(shut down)", memory::permitted(Clause::Mem2), text));
    Replayed { breach: Some((Clause::Mem2, Level::Customary, text.to_owned())), trace, demonstrated: true }
}
