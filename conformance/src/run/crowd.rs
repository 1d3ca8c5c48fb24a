//! Many contexts and credentials alive at once: each is one that the package makes gladly alone.

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::memory::{self, Touch};

use super::Run;
use super::batch::in_parallel;
use super::phases::start_again;
use super::replay::Replayed;
use super::tally::{Found, Shown};
use super::threads;
use crate::case::Crowd;
use crate::error::Result;
use crate::judge::{Deletions, Law};
use crate::protocol::{Ability, Order, Threads};
use crate::record::CaseEntry;
use crate::report::TraceStep;
use crate::scenario::Scenario;
use crate::target::{Blamed, Target};

/// How many rounds leave what they made alive: more than tables of a fixed size have rows.
const ROUNDS: u32 = 300;

/// What was seen of so many rounds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Seen {
    clause: Clause,
    level: Level,
    text: String,
    blamed: Option<Blamed>,
    rounds: u32,
}

/// What many rounds showed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Crowded {
    /// Every round was answered as the contract permits.
    Held,
    /// Nothing can be said: why.
    Unclear(&'static str),
    /// Something broke that one round alone does not break.
    Seen(Seen),
}

impl Run<'_> {
    /// Makes the cases of many contexts.
    pub(super) fn crowds(&mut self) -> Result<()> {
        if !self.tally.can(Ability::Threads) {
            return Ok(());
        }
        let cases: Vec<Crowd> = self.chapters()?.into_iter().flat_map(|chapter| chapter.crowds).collect();
        let jobs = self.at_once();
        for cases in cases.chunks(jobs) {
            if self.leaves_out("cases of many contexts", cases.len()) {
                continue;
            }
            let (target, law) = (self.target, self.law.clone());
            let made = in_parallel(jobs, cases, |case| crowded(target, &law, case))?;
            for (case, (crowded, calls)) in cases.iter().zip(made) {
                self.crowd(case, crowded, calls)?;
            }
        }
        Ok(())
    }

    fn crowd(&mut self, case: &Crowd, crowded: Crowded, calls: u64) -> Result<()> {
        let mut entry = CaseEntry::summed("crowd", &case.name);
        entry.calls = calls;
        if let Crowded::Seen(seen) = &crowded {
            entry.breaks = Some(seen.clause);
            entry.level = Some(seen.level);
            entry.observed = Some(seen.text.clone());
        }
        self.sink.case(&entry)?;
        self.tally.crowd(case, crowded, calls);
        Ok(())
    }
}

/// One round, then many, then as few as show the same; and how many calls that took.
fn crowded(target: &dyn Target, law: &Law, case: &Crowd) -> Result<(Crowded, u64)> {
    let mut calls = 0;
    let mut ask = |rounds| {
        calls += u64::from(rounds) * case.calls.len() as u64;
        rounds_of(target, law, &case.before, &case.calls, rounds)
    };
    let crowded = match ask(1)? {
        None => Crowded::Unclear("the package did not start again"),
        Some(Some(_)) => Crowded::Unclear("a round alone breaks another clause, which counts instead"),
        Some(None) => match ask(ROUNDS)?.flatten() {
            None => Crowded::Held,
            Some(mut seen) => {
                let mut few = 1;
                while seen.rounds - few > 1 {
                    let rounds = u32::midpoint(few, seen.rounds);
                    match ask(rounds)?.flatten() {
                        Some(earlier) => seen = earlier,
                        None => few = rounds,
                    }
                }
                Crowded::Seen(seen)
            }
        },
    };
    Ok((crowded, calls))
}

/// What so many rounds show on a fresh host; nothing at all where the package does not start.
fn rounds_of(
    target: &dyn Target,
    law: &Law,
    before: &[Call],
    calls: &[Call],
    rounds: u32,
) -> Result<Option<Option<Seen>>> {
    let Some(mut host) = start_again(target)? else { return Ok(None) };
    let threads = vec![calls.to_vec()];
    let request = Threads { before: before.to_vec(), threads, rounds, order: Order::AtOnce, keep: true };
    let seen = |clause: Clause, text, blamed| {
        let level = clause.level(law.profile)?;
        Some(Seen { clause, level, text, blamed, rounds })
    };
    let told = match host.threads(&request)? {
        Ok(told) => told,
        Err(blamed) => {
            let touched = blamed.touch.and_then(Touch::clause);
            let touched = touched.filter(|clause| clause.level(law.profile).is_some());
            let clause = touched.unwrap_or_else(|| threads::returns(&request.threads));
            let text = format!("{}: {}", blamed.fault.name(), blamed.detail);
            return Ok(Some(seen(clause, text, Some(blamed))));
        }
    };
    // Contexts of one handle fall together: what their deletions break follows from it.
    if let Some(call) = told.repeats {
        let text = format!("`{call}`: a new handle that is the handle of another live context");
        return Ok(Some(seen(Clause::Ctx6, text, None)));
    }
    // Other rounds lie between what a round made and its deletion.
    let mut courses = told.threads.iter().flatten();
    let breach = courses.find_map(|course| threads::breach(law, &told.before, course, Deletions::Apart));
    Ok(Some(breach.and_then(|breach| seen(breach.clause, threads::in_short(&breach), None))))
}

/// The finding of what many rounds showed.
pub(super) fn found(case: &Crowd, seen: Seen) -> Found {
    let Seen { clause, level, text, blamed, rounds } = seen;
    let summary =
        format!("with what {rounds} rounds made alive at once: {text} ({}; case {})", case.why, case.name);
    let scenario = Scenario::Crowd { rounds, before: case.before.clone(), calls: case.calls.clone() };
    let found = Found::plain(clause, level, summary, memory::rule(clause), Shown::By(scenario));
    match blamed {
        Some(blamed) => found.fallen(&blamed),
        None => found,
    }
}

/// Makes so many rounds again, until something shows.
pub(super) fn replay(
    target: &dyn Target,
    law: &Law,
    rounds: u32,
    before: &[Call],
    calls: &[Call],
) -> Result<Replayed> {
    let mut seen = None;
    for _ in 0..threads::TRIES {
        seen = rounds_of(target, law, before, calls, rounds)?.flatten();
        if seen.is_some() {
            break;
        }
    }
    let mut trace: Vec<TraceStep> = before.iter().map(|call| TraceStep::ordinary(call.to_string())).collect();
    trace.extend(calls.iter().map(|call| TraceStep::ordinary(format!("{rounds} times: {call}"))));
    let observed = seen.as_ref().map_or("the same", |seen| seen.text.as_str());
    trace.push(TraceStep::new("(what they made alive at once)", "the same as with one", observed));
    let breach = seen.map(|seen| (seen.clause, seen.level, seen.text));
    Ok(Replayed { breach, trace, demonstrated: true })
}
