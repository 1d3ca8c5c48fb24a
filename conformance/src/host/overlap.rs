//! Threads that make their calls one at a time, call by call, so that their rounds overlap: in another order each round, and
//! in the same orders each time that they run.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Whose call is next.
#[derive(Default)]
pub(super) struct Overlap {
    next: Mutex<Next>,
    told: Condvar,
}

#[derive(Default)]
struct Next {
    /// The threads whose round is not over.
    threads: Vec<usize>,
    chosen: usize,
    random: u64,
}

impl Overlap {
    /// A round of these threads begins.
    pub(super) fn begin(&self, threads: usize) {
        let mut next = self.lock();
        next.threads = (0..threads).collect();
        next.choose();
        drop(next);
        self.told.notify_all();
    }

    /// Makes a call of this thread when its turn has come.
    pub(super) fn call<T>(&self, thread: usize, call: impl FnOnce() -> T) -> T {
        drop(self.wait(thread));
        let answer = call();
        self.lock().choose();
        self.told.notify_all();
        answer
    }

    /// This thread has no more calls in this round.
    pub(super) fn end(&self, thread: usize) {
        let mut next = self.wait(thread);
        next.threads.retain(|other| *other != thread);
        next.choose();
        drop(next);
        self.told.notify_all();
    }

    /// Waits until it is this thread's turn; outside a round there is nothing to wait for.
    fn wait(&self, thread: usize) -> MutexGuard<'_, Next> {
        let waits = |next: &mut Next| next.threads.contains(&thread) && next.chosen != thread;
        self.told.wait_while(self.lock(), waits).unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> MutexGuard<'_, Next> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Next {
    /// One of those whose round is not over, each as likely as another (the generator is Knuth's MMIX).
    fn choose(&mut self) {
        self.random =
            self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let count = self.threads.len() as u64;
        let place = (self.random >> 33).checked_rem(count).unwrap_or(0);
        let chosen = usize::try_from(place).ok().and_then(|place| self.threads.get(place));
        self.chosen = chosen.copied().unwrap_or(0);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::{Barrier, Mutex};

    use super::*;

    /// The orders in which two threads with two calls each made them, round by round.
    fn orders(rounds: usize) -> Vec<Vec<usize>> {
        let (overlap, barrier) = (Overlap::default(), Barrier::new(2));
        let (made, busy) = (Mutex::new(Vec::new()), Mutex::new(()));
        std::thread::scope(|scope| {
            for thread in 0..2 {
                let (overlap, barrier, made, busy) = (&overlap, &barrier, &made, &busy);
                scope.spawn(move || {
                    for round in 0..rounds {
                        if barrier.wait().is_leader() {
                            overlap.begin(2);
                            made.lock().unwrap().push(Vec::new());
                        }
                        barrier.wait();
                        for _ in 0..2 {
                            overlap.call(thread, || {
                                let alone = busy.try_lock().expect("one call at a time");
                                made.lock().unwrap()[round].push(thread);
                                drop(alone);
                            });
                        }
                        overlap.end(thread);
                    }
                });
            }
        });
        made.into_inner().unwrap()
    }

    #[test]
    fn rounds_overlap_in_every_order_and_in_the_same_orders_again() {
        let orders_now = orders(100);
        assert_eq!(orders_now.len(), 100);
        assert!(orders_now.iter().all(|order| order.len() == 4));
        // Four calls, two of each thread: six orders.
        assert_eq!(orders_now.iter().collect::<BTreeSet<_>>().len(), 6);
        assert_eq!(orders(100), orders_now);
    }

    #[test]
    fn outside_a_round_nobody_waits() {
        let overlap = Overlap::default();
        assert_eq!(overlap.call(3, || 7), 7);
        overlap.begin(1);
        assert_eq!(overlap.call(0, || 8), 8);
        overlap.end(0);
        assert_eq!(overlap.call(0, || 9), 9);
    }

    #[test]
    fn one_whose_round_is_over_is_not_waited_for() {
        let overlap = Overlap::default();
        overlap.begin(3);
        let mut left = vec![0, 1, 2];
        while !left.is_empty() {
            let chosen = overlap.lock().chosen;
            assert!(left.contains(&chosen), "{chosen} of {left:?}");
            overlap.end(chosen);
            left.retain(|thread| *thread != chosen);
            assert_eq!(overlap.lock().threads, left);
        }
    }
}
