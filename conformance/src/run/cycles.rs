//! What is left after a package was shut down must not grow with the number of cycles.

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::memory;

use super::Run;
use super::batch::in_parallel;
use super::phases::start_again;
use super::replay::Replayed;
use super::tally::{Found, Shown};
use crate::case::Cycle;
use crate::error::Result;
use crate::judge::{Law, judge};
use crate::protocol::{Ability, Case, Ended};
use crate::record::CaseEntry;
use crate::report::TraceStep;
use crate::scenario::Scenario;
use crate::session::Manners;
use crate::suite::chapters;
use crate::target::Target;

/// How many cycles the first of the three runs makes; the others make twice and four times as many.
const CYCLES: u32 = 16;

/// What three runs show.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Growth {
    /// Nothing can be said: why.
    Unclear(&'static str),
    /// As much is left after many cycles as after few.
    Steady(Ended),
    /// More is left after more cycles: after each of the runs.
    Grows([Ended; 3]),
}

impl Run<'_> {
    /// Runs every cycle three times.
    pub(super) fn cycles(&mut self) -> Result<()> {
        if !self.tally.can(Ability::AccountHeaps) || self.faults.ends_badly() {
            return Ok(());
        }
        let cycles: Vec<Cycle> = chapters()?.into_iter().flat_map(|chapter| chapter.cycles).collect();
        let (target, law) = (self.target, self.law.clone());
        let ran =
            in_parallel(self.options.jobs, &cycles, |cycle| growth(target, &law, &cycle.calls, CYCLES))?;
        for (cycle, (growth, calls)) in cycles.iter().zip(ran) {
            let mut entry = CaseEntry::of_sweep(&cycle.name);
            "cycle".clone_into(&mut entry.group);
            entry.calls = calls;
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
            self.sink.case(&entry)?;
            self.tally.cycle(cycle, &growth, calls, CYCLES);
        }
        Ok(())
    }
}

/// Three runs on fresh hosts, and how many calls they took.
fn growth(target: &dyn Target, law: &Law, calls: &[Call], cycles: u32) -> Result<(Growth, u64)> {
    let mut made = 0;
    let mut left = Vec::new();
    for times in [cycles, cycles.saturating_mul(2), cycles.saturating_mul(4)] {
        match run(target, law, calls, times, &mut made)? {
            Ok(ended) => left.push(ended),
            Err(why) => return Ok((Growth::Unclear(why), made)),
        }
    }
    let [one, two, four] = left.as_slice() else { return Ok((Growth::Unclear("not every run ended"), made)) };
    let growth = match (one.allocations, one.shut_down) {
        (0, _) => Growth::Unclear("the package uses no heap of the host"),
        (_, false) => Growth::Unclear("the package offers no SpShutDown"),
        // A store that fills up grows at first and then no more: growth that goes on is what counts.
        _ if two.blocks > one.blocks
            && four.blocks - two.blocks.min(four.blocks) > two.blocks - one.blocks =>
        {
            Growth::Grows([*one, *two, *four])
        }
        _ => Growth::Steady(*four),
    };
    Ok((growth, made))
}

fn run(
    target: &dyn Target,
    law: &Law,
    calls: &[Call],
    times: u32,
    made: &mut u64,
) -> Result<std::result::Result<Ended, &'static str>> {
    let Some(mut host) = start_again(target)? else { return Ok(Err("the package did not start again")) };
    for _ in 0..times {
        let seen = host.case(&Case::new(calls, Manners::Polite))?;
        let verdict = judge(law, &seen);
        *made += verdict.calls;
        if verdict.breach.is_some() {
            return Ok(Err("a call of the cycle breaks another clause, which counts instead"));
        }
    }
    Ok(host.end().left.ok_or("the host did not say what was left"))
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
        Growth::Grows([one, two, four]) => format!(
            "after {cycles}, {} and {} cycles and SpShutDown, {}, {} and {} blocks of the host's heaps are left ({}, {} \
             and {} bytes)",
            cycles.saturating_mul(2),
            cycles.saturating_mul(4),
            one.blocks,
            two.blocks,
            four.blocks,
            one.bytes,
            two.bytes,
            four.bytes
        ),
    }
}

/// The finding of a cycle that leaves more and more behind.
pub(super) fn found(cycle: &Cycle, growth: &Growth, level: Level, cycles: u32) -> Found {
    let scenario = Scenario::Cycles { cycles, calls: cycle.calls.clone() };
    let summary = format!("{} ({}; case {})", says(growth, cycles), cycle.why, cycle.name);
    Found::plain(Clause::Mem2, level, summary, memory::rule(Clause::Mem2), Shown::By(scenario))
}

/// Runs the three runs of a cycle again.
pub(super) fn replay(target: &dyn Target, law: &Law, cycles: u32, calls: &[Call]) -> Result<Replayed> {
    let (growth, _) = growth(target, law, calls, cycles)?;
    let text = says(&growth, cycles);
    let mut trace: Vec<TraceStep> = calls
        .iter()
        .map(|call| TraceStep {
            call: format!(
                "{cycles}, {} and {} times: {call}",
                cycles.saturating_mul(2),
                cycles.saturating_mul(4)
            ),
            permitted: "as in any other case".to_owned(),
            observed: "as in any other case".to_owned(),
            lsa: Vec::new(),
        })
        .collect();
    trace.push(TraceStep {
        call: "(shut down)".to_owned(),
        permitted: memory::permitted(Clause::Mem2).to_owned(),
        observed: text.clone(),
        lsa: Vec::new(),
    });
    let breaks = matches!(growth, Growth::Grows(_));
    let level = Clause::Mem2.level(law.profile).unwrap_or(Level::Customary);
    Ok(Replayed { breach: breaks.then_some((Clause::Mem2, level, text)), trace, demonstrated: true })
}
