//! Each call from a thread of its own, one after the other: a thread goes on with what those before it made.
//!
//! An LSA makes its calls from whichever thread is free, and threads that have nothing to do end. Nothing overlaps here, so
//! what breaks counts under its own clause and not under CTX-9. The page does not say that a context may move between threads:
//! a call that is refused, where it may be, is none of it.

use sspcheck_model::call::Call;
use sspcheck_model::memory;

use super::stage::{NO_START, NO_THREADS, Stage};
use super::{Disturbance, Seen, breach, in_short, returns};
use crate::answer::Step;
use crate::error::Result;
use crate::judge::Deletions;
use crate::protocol::{Course, Order};
use crate::target::Blamed;

/// Whether a thread ends before the next one begins, and how calls of that kind are told.
const ORDERS: [(Order, &str, &str); 2] = [
    (
        Order::HandedOn,
        "with each call from a thread of its own, which ends before the next one begins",
        "a thread of its own, which ends then",
    ),
    (
        Order::PassedOn,
        "with each call from a thread of its own, all of which live on",
        "a thread of its own, which lives on",
    ),
];

impl Stage<'_> {
    /// The calls, each from a thread of its own: nothing where they break no clause.
    pub(super) fn one_each(&mut self, thread: &[Call]) -> Result<Option<Disturbance>> {
        let single: Vec<Vec<Call>> = thread.iter().map(|call| vec![*call]).collect();
        for (order, so, shown) in ORDERS {
            let told = match self.ask(&single, order, 1)? {
                None => return Ok(Some(Disturbance::Unclear(NO_START.to_owned()))),
                Some(Ok(told)) => told,
                Some(Err(blamed)) => {
                    let clause = self.touched(&blamed).unwrap_or_else(|| returning(&blamed, &single));
                    let text = format!("{} {so}: {}", blamed.fault.name(), blamed.detail);
                    let seen = self.seen(clause, text, Some(&blamed), vec![thread.to_vec()]);
                    return Ok(Some(so_shown(seen, shown)));
                }
            };
            if told.threads.is_empty() {
                return Ok(Some(Disturbance::Unclear(NO_THREADS.to_owned())));
            }
            let steps: Vec<Step> =
                told.threads.into_iter().flatten().flat_map(|course| course.steps).collect();
            let course = Course { steps, rounds: 1, first: 0 };
            // Threads begin and end between a call and the deletion of what it made.
            if let Some(breach) = breach(self.law, &told.before, &course, Deletions::Apart) {
                let text = format!("{so}: {}", in_short(&breach));
                let seen = self.seen(breach.clause, text, None, vec![thread.to_vec()]);
                return Ok(Some(so_shown(seen, shown)));
            }
        }
        Ok(None)
    }
}

/// The clause by which the call in progress returns.
fn returning(blamed: &Blamed, threads: &[Vec<Call>]) -> sspcheck_model::clause::Clause {
    match blamed.call() {
        Some(call) => memory::returning(call.function()),
        None => returns(threads),
    }
}

/// How calls of that kind are shown.
fn so_shown(disturbance: Disturbance, shown: &'static str) -> Disturbance {
    match disturbance {
        Disturbance::Seen(seen) => Disturbance::Seen(Seen { one_each: Some(shown), ..seen }),
        other => other,
    }
}
