//! No memory left: every case that asks the host for memory is made again with its first, second, … request refused,
//! until it runs through.

use sspcheck_model::call::{Call, Metadata};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::memory;

use super::Run;
use super::batch::in_parallel;
use super::faults::Faults;
use super::phases::start_again;
use super::replay::{Replayed, run_cases, trace_of};
use super::shrink::shorter;
use super::tally::{Found, Shown, Source, UNDER_EVERY_READING};
use crate::answer::REFUSED;
use crate::error::Result;
use crate::judge::{Breach, Law, Verdict, judge};
use crate::protocol::{Ability, Case};
use crate::record::CaseEntry;
use crate::scenario::Scenario;
use crate::session::Manners;
use crate::target::{Host, Target, Transcript};

/// A case that asks for memory and keeps the contract as long as it gets it.
#[derive(Clone, Debug)]
pub(super) struct Asking {
    pub(super) name: String,
    pub(super) calls: Vec<Call>,
}

/// The most requests of one case that are refused in turn.
const MOST: u32 = 64;

/// Cases between two looks at what they cost.
const ROUND: usize = 8;

/// How many cases one host makes, as long as each keeps the contract.
const ON_ONE_HOST: usize = 4;

/// How many fresh runs shrinking may cost.
const TRIES: usize = 120;

impl Run<'_> {
    /// Makes the cases that ask for memory again, each request refused in turn.
    pub(super) fn exhaustion(&mut self) -> Result<()> {
        if !self.tally.can(Ability::FailAllocations) {
            return Ok(());
        }
        let asking = std::mem::take(&mut self.asking);
        self.options.progress.begin("cases without memory", asking.len() as u64);
        let mut cost = Faults::new(self.law.readings.dialect);
        for (number, round) in asking.chunks(ROUND).enumerate() {
            if self.leaves_out("cases without memory", round.len()) {
                continue;
            }
            if cost.are_enough() || (number > 0 && self.pace.is_crawling()) {
                self.tally.left_out("cases without memory", round.len() as u64);
                continue;
            }
            let (target, law) = (self.target, self.law.clone());
            let groups: Vec<&[Asking]> = round.chunks(ON_ONE_HOST).collect();
            let ran = in_parallel(self.options.jobs, &groups, |group| one_by_one(target, &law, group))?;
            for (case, transcripts) in round.iter().zip(ran.into_iter().flatten()) {
                let mut entry = CaseEntry::new("exhaustion", &case.name, &Verdict::default());
                for (number, transcript) in (1_u32..).zip(&transcripts) {
                    if let Some(blamed) = &transcript.fault {
                        cost.note(blamed);
                    }
                    let mut verdict = judged(&self.law, transcript);
                    let calls = case.calls.clone();
                    let mut shown =
                        Shown::By(Scenario::Exhausted { allocation: number, calls: calls.clone() });
                    let alone = || once(target, &self.law, number, &calls);
                    if verdict.breach.is_some() && alone()?.breach.is_none() {
                        // Not the want of memory, but what ran before on the same host.
                        verdict = judge(&self.law, transcript);
                        let earlier = vec![calls.clone(); number as usize];
                        shown = Shown::Case(Source { earlier, calls });
                    }
                    entry.count(&without_witnesses(&verdict), 1);
                    let standing = match &verdict.breach {
                        Some(_) => self.tally.judge(transcript).1,
                        None => UNDER_EVERY_READING,
                    };
                    self.tally.exhausted(verdict, standing, shown);
                }
                self.sink.case(&entry)?;
                self.options.progress.step();
            }
        }
        Ok(())
    }

    /// The fewest calls that still show what the want of memory does.
    pub(super) fn fewer_without_memory(
        &self,
        found: &Found,
        allocation: u32,
        calls: Vec<Call>,
    ) -> Result<Scenario> {
        let mut best = (allocation, calls);
        let mut tries = TRIES;
        'again: loop {
            let cases = [best.1.clone()];
            for mut candidate in shorter(&cases) {
                let Some(calls) = candidate.pop() else { continue };
                // Fewer calls ask for less: the request that matters has another number then.
                for allocation in (1..=best.0).rev() {
                    if tries == 0 {
                        break 'again;
                    }
                    tries -= 1;
                    let verdict = once(self.target, &self.law, allocation, &calls)?;
                    let same = |breach: &Breach| {
                        (breach.clause, breach.fault.is_some()) == (found.clause, found.fault.is_some())
                    };
                    if verdict.breach.as_ref().is_some_and(same) {
                        best = (allocation, calls);
                        continue 'again;
                    }
                }
            }
            break;
        }
        let (allocation, calls) = best;
        Ok(Scenario::Exhausted { allocation, calls })
    }
}

/// The calls that fall in the same way with all the memory there is, where only what the refusal made an earlier call answer
/// is needed: without that call, or refused for its bytes; and how they fall.
pub(super) fn with_memory(
    target: &dyn Target,
    law: &Law,
    found: &Found,
    scenario: &Scenario,
) -> Result<Option<(Vec<Call>, Breach)>> {
    let (Scenario::Exhausted { allocation, calls }, Some(fault)) = (scenario, found.fault) else {
        return Ok(None);
    };
    let verdict = once(target, law, *allocation, calls)?;
    let refused = verdict.seen.iter().find(|seen| seen.lsa.iter().any(|call| call.ends_with(REFUSED)));
    let Some(refused) = refused.map(|seen| seen.step) else { return Ok(None) };
    if verdict.breach.is_none_or(|breach| breach.step <= refused) {
        return Ok(None);
    }
    for candidate in otherwise_refused(calls, refused) {
        let cases = [candidate];
        let breach =
            run_cases(target, law, &cases, Manners::Polite)?.into_iter().find_map(|verdict| verdict.breach);
        if let (Some(breach), [calls]) = (breach.filter(|breach| breach.fault == Some(fault)), cases) {
            return Ok(Some((calls, breach)));
        }
    }
    Ok(None)
}

/// A deletion that is refused, straight after the call whose request was refused, where it is refused there too: that call
/// is to blame, and none behind it.
pub(super) fn sooner(
    target: &dyn Target,
    law: &Law,
    found: Found,
    scenario: Scenario,
) -> Result<(Found, Scenario)> {
    let Scenario::Exhausted { allocation, calls } = &scenario else { return Ok((found, scenario)) };
    let verdict = once(target, law, *allocation, calls)?;
    let refused = verdict.seen.iter().find(|seen| seen.lsa.iter().any(|call| call.ends_with(REFUSED)));
    let breach = verdict.breach.as_ref().filter(|breach| breach.fault.is_none());
    let deletion = breach.and_then(|breach| breach.call).filter(|call| matches!(call, Call::Delete { .. }));
    let (Some(refused), Some(deletion)) = (refused.map(|seen| seen.step), deletion) else {
        return Ok((found, scenario));
    };
    let calls: Vec<Call> = calls.iter().take(refused + 1).copied().chain([deletion]).collect();
    let breach =
        once(target, law, *allocation, &calls)?.breach.filter(|breach| breach.call == Some(deletion));
    let Some(breach) = breach else { return Ok((found, scenario)) };
    let mut found = found;
    found.becomes(breach);
    Ok((found, Scenario::Exhausted { allocation: *allocation, calls }))
}

/// The calls without this one, and with bytes in it that a package has reason to refuse.
fn otherwise_refused(calls: &[Call], refused: usize) -> Vec<Vec<Call>> {
    let with = |call: Option<Call>| {
        let other = |(number, known): (usize, &Call)| if number == refused { call } else { Some(*known) };
        calls.iter().enumerate().filter_map(other).collect()
    };
    let mut all = vec![with(None)];
    if let Some(Call::Exchange(parameters, _)) = calls.get(refused) {
        let bytes = [Metadata::Foreign(0), Metadata::Foreign(1), Metadata::Short, Metadata::EmptyNull];
        all.extend(bytes.into_iter().map(|bytes| with(Some(Call::Exchange(*parameters, bytes)))));
    }
    all
}

/// Every run of each case, one case after the other on one host. What breaks anything there is made again on a host of its
/// own, and counts as it is seen then.
fn one_by_one(target: &dyn Target, law: &Law, cases: &[Asking]) -> Result<Vec<Vec<Transcript>>> {
    let breaks = |seen: &[Transcript]| seen.iter().any(|transcript| judge(law, transcript).breach.is_some());
    let mut host = None;
    let mut all = Vec::with_capacity(cases.len());
    for case in cases {
        let is_used = host.is_some();
        let mut seen = refuse_in_turn(target, &case.calls, &mut host)?;
        if breaks(&seen) {
            host = None;
            if is_used {
                seen = refuse_in_turn(target, &case.calls, &mut None)?;
            }
        }
        all.push(seen);
    }
    Ok(all)
}

/// Every run of a case in which a request was refused; those behind one that ends the host get a new one.
fn refuse_in_turn(
    target: &dyn Target,
    calls: &[Call],
    host: &mut Option<Box<dyn Host>>,
) -> Result<Vec<Transcript>> {
    let mut all = Vec::new();
    for number in 1..=MOST {
        let running = match host.take() {
            Some(running) => Some(running),
            None => start_again(target)?,
        };
        let Some(mut running) = running else { break };
        let seen = running.case(&refusing(number, calls))?;
        let refused = seen.fault.is_some() || seen.blocks.allocations >= number;
        let hangs = seen
            .fault
            .as_ref()
            .is_some_and(|blamed| blamed.fault == sspcheck_model::observation::Fault::Hang);
        if seen.fault.is_none() {
            *host = Some(running);
        }
        if refused {
            all.push(seen);
        }
        if !refused || hangs {
            break;
        }
    }
    Ok(all)
}

fn refusing(allocation: u32, calls: &[Call]) -> Case {
    Case { fail_allocation: Some(allocation), ..Case::new(calls, Manners::Polite) }
}

/// Judges a case in which a request was refused: what MEM-3 says goes before what is said of every call.
fn judged(law: &Law, transcript: &Transcript) -> Verdict {
    let mut verdict = judge(law, transcript);
    if let Some(breach) = &mut verdict.breach {
        let refused_to_deletion = is_refused_to_deletion(breach, transcript);
        let Some(clause) = memory::without_memory(breach.clause, breach.fault, refused_to_deletion) else {
            verdict.breach = None;
            return verdict;
        };
        if clause != breach.clause {
            breach.clause = clause;
            breach.level = clause.level(law.profile).unwrap_or(Level::Customary);
            breach.rule = memory::rule(clause);
            breach.permitted = memory::permitted(clause);
        }
    }
    verdict
}

/// Whether the call of a breach is a deletion, and the request that was refused was its own.
fn is_refused_to_deletion(breach: &Breach, transcript: &Transcript) -> bool {
    let deletes = matches!(breach.call, Some(Call::Delete { .. }));
    let step = transcript.steps.get(breach.step).filter(|_| deletes);
    step.is_some_and(|step| step.lsa.iter().any(|call| call.ends_with(REFUSED)))
}

/// What the want of memory shows counts for MEM-3 alone.
fn without_witnesses(verdict: &Verdict) -> Verdict {
    let mut bare = verdict.clone();
    bare.witnesses.clear();
    if bare.breach.is_none() {
        let _ = bare.witnesses.insert(Clause::Mem3, 1);
    }
    bare
}

fn once(target: &dyn Target, law: &Law, allocation: u32, calls: &[Call]) -> Result<Verdict> {
    let Some(mut host) = start_again(target)? else { return Ok(Verdict::default()) };
    Ok(judged(law, &host.case(&refusing(allocation, calls))?))
}

/// Runs one case again with this request refused.
pub(super) fn replay(target: &dyn Target, law: &Law, allocation: u32, calls: &[Call]) -> Result<Replayed> {
    let verdict = once(target, law, allocation, calls)?;
    let breach = verdict.breach.clone();
    Ok(Replayed {
        breach: breach.map(|breach| (breach.clause, breach.level, breach.observed)),
        trace: trace_of(&[verdict]),
        demonstrated: true,
    })
}
