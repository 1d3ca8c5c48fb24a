//! Cases from several threads at once, on one package.

use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use sspcheck_model::call::Call;
use sspcheck_model::observation::Observation;

use super::blame::Notebook;
use super::fault_system;
use super::hosted::Hosted;
use crate::answer::{Step, StepResult};
use crate::normalize::Tracker;
use crate::protocol::{Course, Threaded, Threads};
use crate::session::Session;

/// After how many rounds the threads wait for each other.
const TOGETHER: u32 = 3;

/// No more rounds begin after this time: a slow package is tried in fewer.
const LONGEST: Duration = Duration::from_secs(10);

/// How often it is looked whether calls still return.
const LOOK: Duration = Duration::from_millis(10);

/// How many different courses of one thread are told.
const COURSES: usize = 8;

/// Runs the request: what the threads' sessions have in common is made first, by this thread. Calls of one thread alone
/// are made by this thread too, which loaded the package: what fails in any other thread fails beside others only.
pub(super) fn run(table: &mut dyn Hosted, request: &Threads, notebook: &mut Notebook) -> Threaded {
    let dialect = table.dialect();
    table.begin_many();
    let mut tables: Vec<Option<Box<dyn Hosted>>> = request.threads.iter().map(|_| table.another()).collect();
    let mut session = Session::new(table, dialect);
    let before = request.before.iter().map(|call| session.step(call, &mut |call| notebook.write(call)));
    let before: Vec<Step> = before.collect();
    notebook.write_text("threads");
    let known = session.knowledge();
    let pace = Pace {
        barrier: Barrier::new(tables.iter().flatten().count()),
        began: Instant::now(),
        is_over: AtomicBool::new(false),
        returned: AtomicU64::new(0),
    };
    if let ([calls], [Some(table)]) = (request.threads.as_slice(), tables.as_mut_slice()) {
        let mut alone = Session::new(&mut **table, dialect).knowing(known);
        let mut returned = || notebook.write_text("threads");
        let threads = vec![rounds(&mut alone, calls, request.rounds, &pace, &mut returned)];
        settle(session, notebook);
        return Threaded { before, threads };
    }
    let threads = std::thread::scope(|scope| {
        let started: Vec<_> = tables
            .into_iter()
            .flatten()
            .zip(&request.threads)
            .map(|(mut table, calls)| {
                let (known, pace) = (known.clone(), &pace);
                scope.spawn(move || {
                    fault_system::this_thread();
                    let mut session = Session::new(&mut *table, dialect).knowing(known);
                    rounds(&mut session, calls, request.rounds, pace, &mut || {})
                })
            })
            .collect();
        let mut seen = 0;
        while !started.iter().all(std::thread::ScopedJoinHandle::is_finished) {
            std::thread::sleep(LOOK);
            // The limit of time is on one call: each that returns begins it anew.
            let returned = pace.returned.load(Ordering::Relaxed);
            if std::mem::replace(&mut seen, returned) != returned {
                notebook.write_text("threads");
            }
        }
        started.into_iter().map(|thread| thread.join().unwrap_or_default()).collect()
    });
    settle(session, notebook);
    Threaded { before, threads }
}

fn settle(mut session: Session<'_>, notebook: &mut Notebook) {
    for call in session.settling() {
        let _ = session.step(&call, &mut |call| notebook.write(call));
    }
}

/// What threads have in common while they make calls.
struct Pace {
    barrier: Barrier,
    began: Instant,
    is_over: AtomicBool,
    /// How many calls have returned.
    returned: AtomicU64,
}

impl Pace {
    /// Waits for the others; whether there is time for more. All of them get one answer.
    fn goes_on(&self) -> bool {
        if self.barrier.wait().is_leader() {
            self.is_over.store(self.began.elapsed() > LONGEST, Ordering::Relaxed);
        }
        let _ = self.barrier.wait();
        !self.is_over.load(Ordering::Relaxed)
    }
}

/// Makes the calls again and again; what they made is deleted after each round.
fn rounds(
    session: &mut Session<'_>,
    calls: &[Call],
    rounds: u32,
    pace: &Pace,
    returned: &mut dyn FnMut(),
) -> Vec<Course> {
    let base = session.knowledge();
    let mut courses: Vec<(Vec<Option<Observation>>, Course)> = Vec::new();
    for round in 0..rounds {
        // Threads that run one after the other disturb nobody: every few rounds they begin together again.
        if round % TOGETHER == 0 && !pace.goes_on() {
            break;
        }
        session.know(base.clone());
        let mut steps: Vec<Step> = calls.iter().map(|call| step(session, call, pace, returned)).collect();
        // What the threads have in common stays.
        let common: Vec<u8> = base.tracker().state().live_contexts().collect();
        let live = session.tracker().state().live_contexts().filter(|context| !common.contains(context));
        let deletions: Vec<Call> = live.map(|context| Call::Delete { context }).collect();
        steps.extend(deletions.iter().map(|call| step(session, call, pace, returned)));
        let key = seen(*base.tracker(), &steps);
        if let Some((_, course)) = courses.iter_mut().find(|(known, _)| *known == key) {
            course.rounds += 1;
        } else if courses.len() < COURSES {
            courses.push((key, Course { steps, rounds: 1 }));
        }
    }
    courses.into_iter().map(|(_, course)| course).collect()
}

fn step(session: &mut Session<'_>, call: &Call, pace: &Pace, returned: &mut dyn FnMut()) -> Step {
    let step = session.step(call, &mut |_| {});
    let _ = pace.returned.fetch_add(1, Ordering::Relaxed);
    returned();
    step
}

fn seen(mut tracker: Tracker, steps: &[Step]) -> Vec<Option<Observation>> {
    let observe = |step: &Step| match &step.result {
        StepResult::Answer(answer) => Some(tracker.observe(&step.call, answer)),
        StepResult::Skipped(_) => None,
    };
    steps.iter().map(observe).collect()
}
