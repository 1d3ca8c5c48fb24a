//! Cases from several threads at once, on one package.

use std::sync::{Condvar, Mutex, PoisonError};

use sspcheck_model::call::Call;
use sspcheck_model::observation::Observation;

use super::blame::Notebook;
use super::fault_system;
use super::hosted::Hosted;
use super::one_each;
use super::pace::{Pace, Paced, handles};
use crate::answer::{Step, StepResult};
use crate::normalize::Tracker;
use crate::protocol::{Course, Order, Threaded, Threads};
use crate::session::{Knowledge, Session};

/// The stack of a thread: as large as that of a process's first one.
pub(super) const STACK: usize = 8 << 20;

/// How many different courses of one thread are told.
const COURSES: usize = 8;

/// Runs the request: what the threads' sessions have in common is made first, by this thread.
pub(super) fn run(table: &mut dyn Hosted, request: &Threads, notebook: &mut Notebook) -> Threaded {
    if matches!(request.order, Order::HandedOn | Order::PassedOn) {
        return one_each::run(table, request, notebook);
    }
    let dialect = table.dialect();
    table.begin_many();
    let tables: Vec<Option<Box<dyn Hosted>>> = request.threads.iter().map(|_| table.another()).collect();
    let mut session = Session::new(table, dialect);
    let before = request.before.iter().map(|call| session.step(call, &mut |call| notebook.write(call)));
    let before: Vec<Step> = before.collect();
    notebook.write_text("threads");
    let known = session.knowledge();
    let gate = Gate::default();
    let count = tables.iter().flatten().count();
    let pace = Pace::new(count, request.order, handles(known.tracker(), &[]));
    let threads = std::thread::scope(|scope| {
        let started: Vec<_> = tables
            .into_iter()
            .flatten()
            .zip(&request.threads)
            .enumerate()
            .map(|(number, (mut table, calls))| {
                let (known, pace, gate) = (known.clone(), &pace, &gate);
                let work = move || {
                    let _running = pace.running();
                    fault_system::this_thread();
                    if !gate.opens() {
                        return Vec::new();
                    }
                    let mut session = Session::new(&mut *table, dialect).knowing(known);
                    let keeps = request.keep;
                    let paced = Paced { pace, thread: number };
                    rounds(&mut session, calls, request.rounds, keeps, paced)
                };
                std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work)
            })
            .collect();
        // One that the system does not give would keep the others waiting for ever: then none goes on.
        let complete = started.iter().all(std::io::Result::is_ok);
        gate.decide(complete);
        if !complete {
            eprintln!("sspcheck host: {NO_THREAD}");
            return Vec::new();
        }
        let started: Vec<_> = started.into_iter().flatten().collect();
        // The limit of time is on one call: each that returns begins it anew.
        pace.wait(|| notebook.write_text("threads"));
        started.into_iter().map(|thread| thread.join().unwrap_or_default()).collect()
    });
    for call in session.settling() {
        let _ = session.step(&call, &mut |call| notebook.write(call));
    }
    Threaded { before, threads, repeats: pace.repeats() }
}

/// What is said where not every thread can be started.
pub(super) const NO_THREAD: &str = "the host cannot start so many threads within its memory";

/// Threads wait here until it is known whether all of them could be started.
#[derive(Default)]
pub(super) struct Gate {
    decided: Mutex<Option<bool>>,
    told: Condvar,
}

impl Gate {
    pub(super) fn decide(&self, open: bool) {
        *self.decided.lock().unwrap_or_else(PoisonError::into_inner) = Some(open);
        self.told.notify_all();
    }

    /// Waits for the decision.
    pub(super) fn opens(&self) -> bool {
        let decided = self.decided.lock().unwrap_or_else(PoisonError::into_inner);
        let decided = self.told.wait_while(decided, |decided| decided.is_none());
        decided.unwrap_or_else(PoisonError::into_inner).unwrap_or(false)
    }
}

/// Makes the calls again and again; what they made is deleted after each round, or after the last one.
fn rounds(
    session: &mut Session<'_>,
    calls: &[Call],
    rounds: u32,
    keeps: bool,
    paced: Paced<'_>,
) -> Vec<Course> {
    let base = session.knowledge();
    let mut courses: Vec<(Vec<Option<Observation>>, Course)> = Vec::new();
    let mut kept: Vec<(Vec<Step>, Knowledge)> = Vec::new();
    let mut made = 0;
    let mut count = |steps: Vec<Step>| {
        let key = seen(*base.tracker(), &steps);
        if let Some((_, course)) = courses.iter_mut().find(|(known, _)| *known == key) {
            course.rounds += 1;
        } else if courses.len() < COURSES {
            courses.push((key, Course { steps, rounds: 1, first: made }));
        }
        made += 1;
    };
    for round in 0..rounds {
        let Some(_turn) = paced.begin(round) else { break };
        session.know(base.clone());
        let mut steps: Vec<Step> = calls.iter().map(|call| paced.step(session, call)).collect();
        if keeps {
            kept.push((steps, session.knowledge()));
        } else {
            steps.extend(
                deletions(session.tracker(), base.tracker()).iter().map(|call| paced.step(session, call)),
            );
            count(steps);
        }
        paced.end();
    }
    let mut credentials = Vec::new();
    for (mut steps, known) in kept {
        session.know(known);
        steps.extend(
            deletions(session.tracker(), base.tracker()).iter().map(|call| paced.step(session, call)),
        );
        count(steps);
        credentials.push(session.knowledge());
    }
    // One value may stand for all credentials: what their releases answer says nothing of a single round.
    for known in credentials {
        let common: Vec<u8> = base.tracker().state().live_credentials().collect();
        session.know(known);
        let own: Vec<u8> = session.tracker().state().live_credentials().collect();
        for credential in own.into_iter().filter(|credential| !common.contains(credential)) {
            let _ = paced.step(session, &Call::Release { credential });
        }
    }
    courses.into_iter().map(|(_, course)| course).collect()
}

/// The deletions of what a round made; what the threads have in common stays.
pub(super) fn deletions(now: &Tracker, base: &Tracker) -> Vec<Call> {
    let common: Vec<u8> = base.state().live_contexts().collect();
    let live = now.state().live_contexts().filter(|context| !common.contains(context));
    live.map(|context| Call::Delete { context }).collect()
}

fn seen(mut tracker: Tracker, steps: &[Step]) -> Vec<Option<Observation>> {
    let observe = |step: &Step| match &step.result {
        StepResult::Answer(answer) => Some(tracker.observe(&step.call, answer)),
        StepResult::Skipped(_) => None,
    };
    steps.iter().map(observe).collect()
}
