//! Several threads on one package: each must get the answers that it gets alone.

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::memory;
use sspcheck_model::observation::Fault;
use sspcheck_model::status::Status;

use super::Run;
use super::phases::start_again;
use super::replay::Replayed;
use super::tally::{Found, Shown};
use crate::answer::{Step, StepResult};
use crate::case::Together;
use crate::error::Result;
use crate::judge::{Law, judge};
use crate::protocol::{Ability, Course, Threads};
use crate::record::CaseEntry;
use crate::report::TraceStep;
use crate::scenario::Scenario;
use crate::suite::chapters;
use crate::target::{Target, Transcript};

/// How often each thread makes its calls.
const ROUNDS: u32 = 300;

/// How often a finding is tried again: threads do not meet in the same way twice.
const TRIES: usize = 5;

/// What several threads showed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Disturbance {
    /// Each got what it gets alone.
    None,
    /// Nothing can be said: why.
    Unclear(String),
    /// They disturbed each other: what was seen, and the fault if a call did not return.
    Seen { text: String, fault: Option<Fault>, output: String, site: Vec<String> },
}

impl Run<'_> {
    /// Makes the cases of several threads.
    pub(super) fn together(&mut self) -> Result<()> {
        if !self.tally.can(Ability::Threads) {
            return Ok(());
        }
        let cases: Vec<Together> = chapters()?.into_iter().flat_map(|chapter| chapter.together).collect();
        for case in cases {
            let (disturbance, calls) = disturb(self.target, &self.law, &case.before, &case.threads, ROUNDS)?;
            let mut entry = CaseEntry::of_sweep(&case.name);
            "threads".clone_into(&mut entry.group);
            entry.calls = calls;
            match &disturbance {
                Disturbance::None => {
                    let _ = entry.witnesses.insert(Clause::Ctx9, 1);
                }
                Disturbance::Unclear(_) => {}
                Disturbance::Seen { text, .. } => {
                    entry.breaks = Some(Clause::Ctx9);
                    entry.observed = Some(text.clone());
                }
            }
            self.sink.case(&entry)?;
            self.tally.together(&case, disturbance, calls, ROUNDS);
        }
        Ok(())
    }
}

/// Each thread alone, then all of them together; and how many calls that took.
fn disturb(
    target: &dyn Target,
    law: &Law,
    before: &[Call],
    threads: &[Vec<Call>],
    rounds: u32,
) -> Result<(Disturbance, u64)> {
    let unclear = |why: &str| Disturbance::Unclear(why.to_owned());
    let mut calls = 0;
    let mut alone = Vec::new();
    for thread in threads {
        let Some(mut host) = start_again(target)? else {
            return Ok((unclear("the package did not start again"), calls));
        };
        let request = Threads { before: before.to_vec(), threads: vec![thread.clone()], rounds };
        calls += u64::from(rounds) * thread.len() as u64;
        let Ok(seen) = host.threads(&request)? else {
            return Ok((
                unclear("a call does not return from one thread alone, which counts instead"),
                calls,
            ));
        };
        let courses = seen.threads.into_iter().next().unwrap_or_default();
        if courses.iter().any(|course| breach(law, &seen.before, course).is_some()) {
            return Ok((
                unclear("a call breaks another clause from one thread alone, which counts instead"),
                calls,
            ));
        }
        alone.push(courses);
    }
    let Some(mut host) = start_again(target)? else {
        return Ok((unclear("the package did not start again"), calls));
    };
    calls += threads.iter().map(|thread| u64::from(rounds) * thread.len() as u64).sum::<u64>();
    let request = Threads { before: before.to_vec(), threads: threads.to_vec(), rounds };
    let seen = match host.threads(&request)? {
        Ok(seen) => seen,
        Err(blamed) => {
            let text = format!(
                "{} while {} threads made calls: {}",
                blamed.fault.name(),
                threads.len(),
                blamed.detail
            );
            let seen = Disturbance::Seen {
                text,
                fault: Some(blamed.fault),
                output: blamed.output,
                site: blamed.site,
            };
            return Ok((seen, calls));
        }
    };
    let mut different = None;
    for (number, (together, alone)) in seen.threads.iter().zip(&alone).enumerate() {
        if together.is_empty() {
            different = different.or(Some(format!("thread {number} did not come back")));
        }
        for course in together {
            let new = !alone.iter().any(|known| answers(law, &known.steps) == answers(law, &course.steps));
            if let Some(text) = breach(law, &seen.before, course) {
                different = Some(format!("thread {number}: {text}"));
                break;
            }
            if new && !course.steps.iter().any(is_about_resources) {
                let text =
                    format!("thread {number} got other answers than alone: {}", in_words(law, &course.steps));
                different = different.or(Some(text));
            }
        }
    }
    let outcome = different.map_or(Disturbance::None, |text| Disturbance::Seen {
        text,
        fault: None,
        output: String::new(),
        site: Vec::new(),
    });
    Ok((outcome, calls))
}

/// The breach of a course that its thread's calls show.
fn breach(law: &Law, before: &[Step], course: &Course) -> Option<String> {
    let steps = before.iter().chain(&course.steps).cloned().collect();
    let breach = judge(law, &Transcript { steps, ..Transcript::default() }).breach?;
    let call = breach.call.map(|call| format!("`{call}`")).unwrap_or_default();
    Some(format!("{call}: {}, where {} is permitted ({})", breach.observed, breach.permitted, breach.clause))
}

/// The calls, and whether each succeeded.
fn answers(law: &Law, steps: &[Step]) -> Vec<(Call, Option<bool>)> {
    let succeeded = |step| status(step).map(|status: Status| status.succeeded(law.readings.dialect));
    steps.iter().map(|step| (step.call, succeeded(step))).collect()
}

fn status(step: &Step) -> Option<Status> {
    match &step.result {
        StepResult::Answer(answer) => Some(Status(answer.status)),
        StepResult::Skipped(_) => None,
    }
}

fn is_about_resources(step: &Step) -> bool {
    status(step).is_some_and(Status::is_resource)
}

fn in_words(law: &Law, steps: &[Step]) -> String {
    let answer = |step: &Step| {
        let text =
            status(step).map_or_else(|| "not made".to_owned(), |status| status.text(law.readings.dialect));
        format!("`{}` {text}", step.call)
    };
    steps.iter().map(answer).collect::<Vec<_>>().join(", ")
}

/// The finding of threads that disturb each other.
pub(super) fn found(case: &Together, seen: Disturbance, level: Level, rounds: u32) -> Option<Found> {
    let Disturbance::Seen { text, fault, output, site } = seen else { return None };
    let (before, threads) = (case.before.clone(), case.threads.clone());
    let scenario = Scenario::Threads { rounds, before, threads };
    let summary = format!("{text} ({}; case {})", case.why, case.name);
    let found = Found::plain(Clause::Ctx9, level, summary, memory::rule(Clause::Ctx9), Shown::By(scenario));
    Some(Found { fault, output, site, ..found })
}

/// Runs several threads again, until they disturb each other.
pub(super) fn replay(
    target: &dyn Target,
    law: &Law,
    rounds: u32,
    before: &[Call],
    threads: &[Vec<Call>],
) -> Result<Replayed> {
    let mut text = None;
    for _ in 0..TRIES {
        if let (Disturbance::Seen { text: seen, .. }, _) = disturb(target, law, before, threads, rounds)? {
            text = Some(seen);
            break;
        }
    }
    let step = |call: String| TraceStep {
        call,
        permitted: "as in any other case".to_owned(),
        observed: "as in any other case".to_owned(),
        lsa: Vec::new(),
    };
    let mut trace: Vec<TraceStep> = before.iter().map(|call| step(call.to_string())).collect();
    for (number, thread) in threads.iter().enumerate() {
        trace.extend(thread.iter().map(|call| step(format!("thread {number}, {rounds} times: {call}"))));
    }
    trace.push(TraceStep {
        call: format!("({} threads at once)", threads.len()),
        permitted: memory::permitted(Clause::Ctx9).to_owned(),
        observed: text.clone().unwrap_or_else(|| "the answers that each thread gets alone".to_owned()),
        lsa: Vec::new(),
    });
    let level = Clause::Ctx9.level(law.profile).unwrap_or(Level::Customary);
    Ok(Replayed { breach: text.map(|text| (Clause::Ctx9, level, text)), trace, demonstrated: true })
}
