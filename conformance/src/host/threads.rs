//! Cases from several threads at once, on one package.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Barrier, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sspcheck_model::call::{Call, Context};
use sspcheck_model::observation::Observation;
use sspcheck_model::reading::Dialect;

use super::blame::Notebook;
use super::fault_system;
use super::hosted::Hosted;
use super::one_each;
use super::overlap::Overlap;
use crate::answer::{Step, StepResult};
use crate::normalize::Tracker;
use crate::protocol::{Course, Order, Threaded, Threads};
use crate::session::{Knowledge, Session};

/// The stack of a thread: as large as that of a process's first one.
pub(super) const STACK: usize = 8 << 20;

/// After how many rounds the threads wait for each other.
const TOGETHER: u32 = 3;

/// No more rounds begin after this time: a slow package is tried in fewer.
const LONGEST: Duration = Duration::from_secs(10);

/// How often it is looked whether calls still return.
const LOOK: Duration = Duration::from_millis(10);

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
    let pace = Pace {
        count,
        barrier: Barrier::new(count),
        began: Instant::now(),
        is_over: AtomicBool::new(false),
        returned: AtomicU64::new(0),
        order: request.order,
        turn: Mutex::default(),
        overlap: Overlap::default(),
        common: handles(known.tracker(), &[]),
        live: Mutex::default(),
        repeats: Mutex::default(),
    };
    pace.add(&pace.common, None);
    let threads = std::thread::scope(|scope| {
        let started: Vec<_> = tables
            .into_iter()
            .flatten()
            .zip(&request.threads)
            .enumerate()
            .map(|(number, (mut table, calls))| {
                let (known, pace, gate) = (known.clone(), &pace, &gate);
                let work = move || {
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
    for call in session.settling() {
        let _ = session.step(&call, &mut |call| notebook.write(call));
    }
    let repeats = *pace.repeats.lock().unwrap_or_else(PoisonError::into_inner);
    Threaded { before, threads, repeats }
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

/// What threads have in common while they make calls.
struct Pace {
    /// How many there are.
    count: usize,
    barrier: Barrier,
    began: Instant,
    is_over: AtomicBool,
    /// How many calls have returned.
    returned: AtomicU64,
    order: Order,
    /// Held for a round of calls, where the threads take turns.
    turn: Mutex<()>,
    /// Whose call is next, where their rounds overlap.
    overlap: Overlap,
    /// The handles of contexts that were made before the threads began.
    common: Vec<u64>,
    /// The handles of all contexts that are alive, and that no call is about to delete.
    live: Mutex<BTreeSet<u64>>,
    /// The first call that made a context with the handle of another.
    repeats: Mutex<Option<Call>>,
}

impl Pace {
    /// These are handles of contexts that are alive: those of a new one are those of no others.
    fn add(&self, handles: &[u64], call: Option<&Call>) {
        let mut live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        for value in handles {
            if !live.insert(*value) {
                let mut repeats = self.repeats.lock().unwrap_or_else(PoisonError::into_inner);
                *repeats = repeats.or(call.copied());
            }
        }
    }

    /// It may be deleted by the call that comes.
    fn remove(&self, handle: u64) {
        let _ = self.live.lock().unwrap_or_else(PoisonError::into_inner).remove(&handle);
    }

    /// It was not. What the threads have in common stays away: another of them may have it deleted meanwhile.
    fn put_back(&self, handle: u64) {
        if !self.common.contains(&handle) {
            let _ = self.live.lock().unwrap_or_else(PoisonError::into_inner).insert(handle);
        }
    }

    /// Waits for the others; whether there is time for more. All of them get one answer.
    fn goes_on(&self) -> bool {
        if self.barrier.wait().is_leader() {
            let is_over = self.began.elapsed() > LONGEST;
            self.is_over.store(is_over, Ordering::Relaxed);
            if self.order == Order::Overlapping && !is_over {
                self.overlap.begin(self.count);
            }
        }
        let _ = self.barrier.wait();
        !self.is_over.load(Ordering::Relaxed)
    }
}

/// One thread's part in that.
#[derive(Clone, Copy)]
struct Paced<'a> {
    pace: &'a Pace,
    thread: usize,
}

impl Paced<'_> {
    /// Makes a call of this thread. What it makes is known to be alive as soon as it returns, and what it may delete is so
    /// until it begins: where one call is made at a time, in the order of the calls.
    fn step(self, session: &mut Session<'_>, call: &Call) -> Step {
        let mut make = || {
            let before: Vec<u8> = session.tracker().state().live_contexts().collect();
            let slot = may_delete(call, session.tracker().dialect());
            let handle = slot.and_then(|slot| session.tracker().context_value(slot));
            if let Some(handle) = handle {
                self.pace.remove(handle);
            }
            let step = session.step(call, &mut |_| {});
            if let (Some(slot), Some(handle), false) = (slot, handle, matches!(call, Call::Delete { .. }))
                && session.tracker().state().live(slot).is_some()
            {
                self.pace.put_back(handle);
            }
            self.pace.add(&handles(session.tracker(), &before), Some(call));
            step
        };
        let step = match self.pace.order {
            Order::Overlapping => self.pace.overlap.call(self.thread, make),
            Order::AtOnce | Order::InTurn | Order::HandedOn | Order::PassedOn => make(),
        };
        let _ = self.pace.returned.fetch_add(1, Ordering::Relaxed);
        step
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
    let pace = paced.pace;
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
        // Threads that run one after the other disturb nobody: every few rounds they begin together again.
        let together = round % TOGETHER == 0 || pace.order == Order::Overlapping;
        if together && !pace.goes_on() {
            break;
        }
        session.know(base.clone());
        let _turn =
            (pace.order == Order::InTurn).then(|| pace.turn.lock().unwrap_or_else(PoisonError::into_inner));
        let mut steps: Vec<Step> = calls.iter().map(|call| paced.step(session, call)).collect();
        if keeps {
            kept.push((steps, session.knowledge()));
        } else {
            steps.extend(
                deletions(session.tracker(), base.tracker()).iter().map(|call| paced.step(session, call)),
            );
            count(steps);
        }
        if pace.order == Order::Overlapping {
            pace.overlap.end(paced.thread);
        }
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

/// The context that a call may delete: a mechanism of GSS-API may do so in a call that fails (CTX-5).
fn may_delete(call: &Call, dialect: Dialect) -> Option<u8> {
    match (call, call.parameters().map(|parameters| parameters.context)) {
        (Call::Delete { context }, _) => Some(*context),
        (_, Some(Context::Slot(slot))) if dialect == Dialect::Gss => Some(slot),
        _ => None,
    }
}

/// The handles of contexts, but for those in these slots.
fn handles(tracker: &Tracker, without: &[u8]) -> Vec<u64> {
    let slots = tracker.state().live_contexts().filter(|slot| !without.contains(slot));
    slots.filter_map(|slot| tracker.context_value(slot)).collect()
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
