//! Several threads on one package: each must get the answers that it gets alone.

mod identity;
mod one_each;
mod one_host;
mod shrink;
mod stage;
mod words;

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::memory;
use sspcheck_model::observation::Fault;
use sspcheck_model::state::Function;

use self::stage::{Before, Stage};
pub(super) use self::words::in_short;
use super::Run;
use super::batch::in_parallel;
use super::replay::Replayed;
use super::tally::{Found, Shown};
use crate::answer::Step;
use crate::case::Together;
use crate::error::Result;
use crate::judge::{Breach, Deletions, Law, judge_where};
use crate::protocol::{Ability, Course};
use crate::record::CaseEntry;
use crate::report::TraceStep;
use crate::scenario::Scenario;
use crate::target::{Target, Transcript};

/// How often each thread makes its calls.
const ROUNDS: u32 = 300;

/// How often a finding is tried again: threads do not meet in the same way twice.
pub(super) const TRIES: usize = 5;

/// What several threads showed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Disturbance {
    /// Each got what it gets alone.
    None,
    /// Nothing can be said: why.
    Unclear(String),
    /// Something broke.
    Seen(Seen),
}

/// What was seen that breaks a clause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Seen {
    /// The clause: CTX-9 where threads disturb each other, else the one that the calls of one thread break.
    clause: Clause,
    level: Level,
    text: String,
    fault: Option<Fault>,
    output: String,
    site: Vec<String>,
    /// The threads that show it.
    threads: Vec<Vec<Call>>,
    /// Whether nothing broke, but a thread was refused what it is given alone, or given what it is refused.
    is_other_answers: bool,
    /// Whether that thread got what it gets alone too, on the same host.
    is_among_usual: bool,
    /// How its calls are shown, where each needs a thread of its own.
    one_each: Option<&'static str>,
}

impl Run<'_> {
    /// Makes the cases of several threads.
    pub(super) fn together(&mut self) -> Result<()> {
        if !self.tally.can(Ability::Threads) {
            return Ok(());
        }
        let cases: Vec<Together> =
            self.chapters()?.into_iter().flat_map(|chapter| chapter.together).collect();
        let jobs = self.at_once();
        for cases in cases.chunks(jobs) {
            if self.leaves_out("cases of several threads", cases.len()) {
                continue;
            }
            // What needs one processor is made side by side, what shows races is not.
            let (target, law) = (self.target, self.law.clone());
            let begun = in_parallel(jobs, cases, |case| {
                let mut stage = Stage::new(target, &law, &case.before, ROUNDS);
                let before = stage.one_at_a_time(&case.threads)?;
                Ok((stage, before))
            })?;
            for (case, (mut stage, before)) in cases.iter().zip(begun) {
                self.several(case, &mut stage, before)?;
            }
        }
        Ok(())
    }

    /// A case of several threads, of which is known what they show one at a time.
    fn several(&mut self, case: &Together, stage: &mut Stage<'_>, before: Before) -> Result<()> {
        // What breaks a clause without a second thread is found as in any other case.
        let alone = |thread: &Vec<Call>| case.before.iter().chain(thread).copied().collect::<Vec<Call>>();
        let ordinary: Vec<Vec<Call>> = case.threads.iter().map(alone).collect();
        self.ordinary(&case.name, &ordinary)?;
        let mut disturbance = stage.at_once(&case.threads, before)?;
        // One finding tells the fewest threads; more of its clause only count.
        if let Disturbance::Seen(seen) = &mut disturbance
            && !self.tally.has_found(seen.clause)
        {
            stage.shrink(seen)?;
        }
        let calls = stage.calls;
        let mut entry = CaseEntry::summed("threads", &case.name);
        entry.calls = calls;
        disturbance.enter(&mut entry);
        self.sink.case(&entry)?;
        self.tally.together(case, disturbance, calls, ROUNDS);
        Ok(())
    }
}

/// What several threads show that make these calls, and how many calls that took.
pub(super) fn disturbance(
    target: &dyn Target,
    law: &Law,
    before: &[Call],
    threads: &[Vec<Call>],
    rounds: u32,
) -> Result<(Disturbance, u64)> {
    let mut stage = Stage::new(target, law, before, rounds);
    let seen = stage.disturb(threads)?;
    Ok((seen, stage.calls))
}

/// Leaves out threads and calls of what was seen, as long as the rest shows the same; how many calls that took.
pub(super) fn fewest(
    target: &dyn Target,
    law: &Law,
    before: &[Call],
    rounds: u32,
    seen: &mut Seen,
) -> Result<u64> {
    let mut stage = Stage::new(target, law, before, rounds);
    stage.shrink(seen)?;
    Ok(stage.calls)
}

impl Seen {
    /// The clause that it breaks.
    pub(super) const fn clause(&self) -> Clause {
        self.clause
    }
}

impl Disturbance {
    /// Puts it into the line of its case.
    pub(super) fn enter(&self, entry: &mut CaseEntry) {
        match self {
            Self::None => {
                let _ = entry.witnesses.insert(Clause::Ctx9, 1);
            }
            Self::Unclear(_) => {}
            Self::Seen(seen) => {
                entry.breaks = Some(seen.clause);
                entry.level = Some(seen.level);
                entry.observed = Some(seen.text.clone());
            }
        }
    }

    fn into_seen(self) -> Option<Seen> {
        match self {
            Self::Seen(seen) => Some(seen),
            Self::None | Self::Unclear(_) => None,
        }
    }
}

/// The clause by which these calls return.
pub(super) fn returns(threads: &[Vec<Call>]) -> Clause {
    let queries = threads.iter().flatten().all(|call| call.function() == Some(Function::Query));
    memory::returning(queries.then_some(Function::Query))
}

/// The breach of a course that its thread's calls show.
pub(super) fn breach(law: &Law, before: &[Step], course: &Course, deletions: Deletions) -> Option<Breach> {
    let steps = before.iter().chain(&course.steps).cloned().collect();
    judge_where(law, &Transcript { steps, ..Transcript::default() }, deletions).breach
}

/// The finding of what threads showed.
pub(super) fn found(case: &Together, seen: Seen, rounds: u32) -> Found {
    let Seen { clause, level, text, fault, output, site, threads, .. } = seen;
    let summary = match clause {
        Clause::Ctx9 => format!("{text} ({}; case {})", case.why, case.name),
        _ => format!("{text} (case {})", case.name),
    };
    let scenario = Scenario::Threads { rounds, before: case.before.clone(), threads };
    let found = Found::plain(clause, level, summary, memory::rule(clause), Shown::By(scenario));
    Found { fault, output, site, ..found }
}

/// Runs several threads again, until something shows.
pub(super) fn replay(
    target: &dyn Target,
    law: &Law,
    rounds: u32,
    before: &[Call],
    threads: &[Vec<Call>],
) -> Result<Replayed> {
    let mut shown = Disturbance::None;
    for _ in 0..TRIES {
        shown = Stage::new(target, law, before, rounds).disturb(threads)?;
        if matches!(shown, Disturbance::Seen(_)) {
            break;
        }
    }
    let one_each = if let Disturbance::Seen(seen) = &shown { seen.one_each } else { None };
    let once = |call: &Call| match one_each {
        Some(shown) => format!("{shown}: {call}"),
        None => call.to_string(),
    };
    let mut trace: Vec<TraceStep> = before.iter().map(|call| TraceStep::ordinary(once(call))).collect();
    for (number, thread) in threads.iter().enumerate() {
        let of = |call: &Call| match one_each {
            Some(_) => once(call),
            None => format!("thread {number}, {rounds} times: {call}"),
        };
        trace.extend(thread.iter().map(|call| TraceStep::ordinary(of(call))));
    }
    let alike = memory::permitted(Clause::Ctx9);
    let (text, permitted) = match &shown {
        Disturbance::Seen(seen) if seen.clause != Clause::Ctx9 => (seen.text.clone(), "as in any other case"),
        Disturbance::Seen(seen) => (seen.text.clone(), alike),
        Disturbance::Unclear(why) => (format!("this cannot be judged: {why}"), alike),
        Disturbance::None => (alike.to_owned(), alike),
    };
    let count = match threads.len() {
        _ if one_each.is_some() => "each call from another thread".to_owned(),
        1 => "one thread".to_owned(),
        count => format!("{count} threads at once"),
    };
    trace.push(TraceStep::new(format!("({count})"), permitted, text));
    let breach = shown.into_seen().map(|seen| (seen.clause, seen.level, seen.text));
    Ok(Replayed { breach, trace, demonstrated: true })
}
