//! What several threads have in common while they make their calls: when a round begins, whose call is next, which contexts are
//! alive, and when all are over.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex, MutexGuard, PoisonError};
use std::thread::Thread;
use std::time::{Duration, Instant};

use sspcheck_model::call::{Call, Context};
use sspcheck_model::reading::Dialect;

use super::overlap::Overlap;
use crate::answer::Step;
use crate::normalize::Tracker;
use crate::protocol::Order;
use crate::session::Session;

/// After how many rounds the threads wait for each other.
const TOGETHER: u32 = 3;

/// No more rounds begin after this time: a slow package is tried in fewer.
const LONGEST: Duration = Duration::from_secs(10);

/// How often it is looked whether calls still return.
const LOOK: Duration = Duration::from_millis(10);

/// What threads have in common while they make calls.
pub(super) struct Pace {
    /// How many there are.
    count: usize,
    barrier: Barrier,
    began: Instant,
    is_over: AtomicBool,
    /// How many calls have returned.
    returned: AtomicU64,
    /// How many threads are not over.
    running: AtomicUsize,
    /// The thread that waits for them.
    first: Thread,
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
    /// Nothing was made yet but what the threads have in common: contexts with these handles.
    pub(super) fn new(count: usize, order: Order, common: Vec<u64>) -> Self {
        let pace = Self {
            count,
            barrier: Barrier::new(count),
            began: Instant::now(),
            is_over: AtomicBool::new(false),
            returned: AtomicU64::new(0),
            running: AtomicUsize::new(count),
            first: std::thread::current(),
            order,
            turn: Mutex::default(),
            overlap: Overlap::default(),
            common,
            live: Mutex::default(),
            repeats: Mutex::default(),
        };
        pace.add(&pace.common, None);
        pace
    }

    /// Waits until all threads are over, in the thread that this was made in; is told now and then that calls have returned.
    pub(super) fn wait(&self, mut have_returned: impl FnMut()) {
        let mut seen = 0;
        while self.running.load(Ordering::Acquire) > 0 {
            std::thread::park_timeout(LOOK);
            let returned = self.returned.load(Ordering::Relaxed);
            if std::mem::replace(&mut seen, returned) != returned {
                have_returned();
            }
        }
    }

    /// One of the threads; it is over when this is dropped.
    pub(super) const fn running(&self) -> Running<'_> {
        Running(self)
    }

    /// The first call that made a context with the handle of another.
    pub(super) fn repeats(&self) -> Option<Call> {
        *self.repeats.lock().unwrap_or_else(PoisonError::into_inner)
    }

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

/// A thread that is not over; when it is, the one that waits is told.
pub(super) struct Running<'a>(&'a Pace);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let _ = self.0.running.fetch_sub(1, Ordering::AcqRel);
        self.0.first.unpark();
    }
}

/// Held for a round where threads take turns.
pub(super) type Turn<'a> = Option<MutexGuard<'a, ()>>;

/// One thread's part in that.
#[derive(Clone, Copy)]
pub(super) struct Paced<'a> {
    pub(super) pace: &'a Pace,
    pub(super) thread: usize,
}

impl<'a> Paced<'a> {
    /// Waits where a round begins: for the others, and for its turn where they take turns, which lasts until what is given
    /// here is dropped. Nothing where no more rounds begin.
    pub(super) fn begin(self, round: u32) -> Option<Turn<'a>> {
        let pace = self.pace;
        // Threads that run one after the other disturb nobody: every few rounds they begin together again.
        let together = round.is_multiple_of(TOGETHER) || pace.order == Order::Overlapping;
        if together && !pace.goes_on() {
            return None;
        }
        Some((pace.order == Order::InTurn).then(|| pace.turn.lock().unwrap_or_else(PoisonError::into_inner)))
    }

    /// A round is over.
    pub(super) fn end(self) {
        if self.pace.order == Order::Overlapping {
            self.pace.overlap.end(self.thread);
        }
    }

    /// Makes a call of this thread. What it makes is known to be alive as soon as it returns, and what it may delete is so
    /// until it begins: where one call is made at a time, in the order of the calls.
    pub(super) fn step(self, session: &mut Session<'_>, call: &Call) -> Step {
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

/// The context that a call may delete: a mechanism of GSS-API may do so in a call that fails (CTX-5).
fn may_delete(call: &Call, dialect: Dialect) -> Option<u8> {
    match (call, call.parameters().map(|parameters| parameters.context)) {
        (Call::Delete { context }, _) => Some(*context),
        (_, Some(Context::Slot(slot))) if dialect == Dialect::Gss => Some(slot),
        _ => None,
    }
}

/// The handles of contexts, but for those in these slots.
pub(super) fn handles(tracker: &Tracker, without: &[u8]) -> Vec<u64> {
    let slots = tracker.state().live_contexts().filter(|slot| !without.contains(slot));
    slots.filter_map(|slot| tracker.context_value(slot)).collect()
}
