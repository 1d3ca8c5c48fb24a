//! Threads that end: each call is made by a thread of its own, which the next one goes on after.
//!
//! An LSA makes its calls from whichever thread is free, and threads that have nothing to do end. What a package keeps for the
//! thread that made a context is gone then, and the context with it.

use sspcheck_model::call::Call;
use sspcheck_model::clause::Clause;

use super::stage::{NO_START, NO_THREADS, Stage};
use super::words::{answers, in_short, in_words, may_vary};
use super::{Disturbance, Seen, breach};
use crate::answer::Step;
use crate::error::Result;
use crate::judge::Deletions;
use crate::protocol::{Course, Order};

/// How such calls are told.
const SO: &str = "with each call from a thread of its own, which ends before the next one begins";

impl Stage<'_> {
    /// The calls, each from a thread of its own: nothing where they are answered as from the `first` thread.
    pub(super) fn handed_on(&mut self, thread: &[Call], first: &[Step]) -> Result<Option<Disturbance>> {
        let single: Vec<Vec<Call>> = thread.iter().map(|call| vec![*call]).collect();
        let whole = || vec![thread.to_vec()];
        let told = match self.ask(&single, Order::HandedOn, 1)? {
            None => return Ok(Some(Disturbance::Unclear(NO_START.to_owned()))),
            Some(Ok(told)) => told,
            Some(Err(blamed)) => {
                let clause = self.touched(&blamed).unwrap_or(Clause::Ctx9);
                let text = format!("{} {SO}: {}", blamed.fault.name(), blamed.detail);
                return Ok(Some(so(self.seen(clause, text, Some(&blamed), whole()))));
            }
        };
        if told.threads.is_empty() {
            return Ok(Some(Disturbance::Unclear(NO_THREADS.to_owned())));
        }
        let steps: Vec<Step> = told.threads.into_iter().flatten().flat_map(|course| course.steps).collect();
        let course = Course { steps, rounds: 1, first: 0 };
        if let Some(breach) = breach(self.law, &told.before, &course, Deletions::Follow) {
            let text = format!("{SO}: {} ({})", in_short(&breach), breach.clause);
            return Ok(Some(so(self.seen(Clause::Ctx9, text, None, whole()))));
        }
        let these = |steps: &[Step]| answers(self.law, steps.get(..thread.len()).unwrap_or(steps));
        let pattern = these(first);
        let differs = these(&course.steps) != pattern;
        if !differs || first.iter().chain(&course.steps).any(may_vary) {
            return Ok(None);
        }
        if let Some(disturbance) = self.is_the_time(thread, &pattern)? {
            return Ok(Some(disturbance));
        }
        let words = in_words(self.law, course.steps.get(..thread.len()).unwrap_or(&course.steps));
        let text =
            format!("{SO}, calls get other answers than from the thread that started the package: {words}");
        Ok(Some(so(self.seen(Clause::Ctx9, text, None, whole()))))
    }
}

/// What was seen takes threads that end.
fn so(disturbance: Disturbance) -> Disturbance {
    match disturbance {
        Disturbance::Seen(seen) => Disturbance::Seen(Seen { is_handed_on: true, ..seen }),
        other => other,
    }
}
