//! What a host has to say in a case, step by step: the calls that were sent, in their order, then those that leave
//! nothing live behind.

use std::collections::VecDeque;

use sspcheck_model::call::{Call, Context};
use sspcheck_model::reading::Dialect;
use sspcheck_model::state::Role;
use sspcheck_model::status::Status;

use crate::answer::{Answer, Output, Step, StepResult};
use crate::normalize::Tracker;
use crate::session::{Manners, obstacle, settling};

/// A case as it must go on.
#[derive(Debug)]
pub(super) struct Script {
    left: VecDeque<Call>,
    done: Vec<Call>,
    tracker: Tracker,
    dialect: Dialect,
    manners: Manners,
    metadata: [bool; 2],
    settled: bool,
}

impl Script {
    /// The calls of a case, on a package whose codes are of this dialect.
    pub(super) fn new(calls: &[Call], manners: Manners, dialect: Dialect) -> Self {
        let mut script = Self {
            left: calls.iter().copied().collect(),
            done: Vec::new(),
            tracker: Tracker::new(dialect),
            dialect,
            manners,
            metadata: [false; 2],
            settled: false,
        };
        script.settle();
        script
    }

    /// The call that must be answered next; none where only the end of the case is left.
    pub(super) fn next(&self) -> Option<Call> {
        self.left.front().copied()
    }

    /// What is known of the case so far.
    pub(super) const fn tracker(&self) -> &Tracker {
        &self.tracker
    }

    /// Whether the calls that were sent are answered, and only what settles is left.
    pub(super) const fn is_settling(&self) -> bool {
        self.settled
    }

    /// Passes over the next call.
    pub(super) fn pass(&mut self) {
        let _ = self.left.pop_front();
        self.settle();
    }

    /// What must come next, in words.
    pub(super) fn expected(&self) -> String {
        self.next().map_or_else(
            || "`done`: every call of the case is answered, and nothing is live any more".to_owned(),
            |call| format!("a `step` for `{call}`"),
        )
    }

    /// Takes a step, or tells what is wrong with it.
    pub(super) fn take(&mut self, step: &Step) -> Result<(), String> {
        let Some(expected) = self.next() else {
            return Err(format!(
                "`{}` is answered, but every call of the case is answered already",
                step.call
            ));
        };
        if step.call != expected {
            let why = if self.left.contains(&step.call) {
                format!("`{expected}` was passed over")
            } else if self.done.contains(&step.call) {
                "it was answered before".to_owned()
            } else {
                "that call was never sent, and is none of those that settle".to_owned()
            };
            return Err(format!("`{}` is answered in place of `{expected}`: {why}", step.call));
        }
        if let StepResult::Answer(answer) = &step.result {
            let has = |role: Role| self.metadata.get(role as usize).copied().unwrap_or(false);
            if let Some(reason) = obstacle(&self.tracker, self.manners, &expected, &has) {
                return Err(format!("`{expected}` is answered, but it cannot be made: {reason}; skip it"));
            }
            shape(&expected, answer, self.dialect)?;
            if let (Call::Query(parameters), Some(Output::Readable | Output::Unchecked)) =
                (&expected, answer.metadata)
                && let Some(cell) = self.metadata.get_mut(parameters.target.role() as usize)
            {
                *cell = true;
            }
            let _ = self.tracker.observe(&expected, answer);
        }
        let _ = self.left.pop_front();
        self.done.push(expected);
        self.settle();
        Ok(())
    }

    fn settle(&mut self) {
        if self.left.is_empty() && !self.settled {
            self.settled = true;
            self.left.extend(settling(&self.tracker));
        }
    }
}

/// The fields that the answer to this call must have, and those that it cannot have.
fn shape(call: &Call, answer: &Answer, dialect: Dialect) -> Result<(), String> {
    let succeeded = Status(answer.status).succeeded(dialect);
    let cell = call.parameters().is_some_and(|parameters| parameters.context != Context::NoPointer);
    let acquires = matches!(call, Call::Acquire { .. });
    let queries = matches!(call, Call::Query(_));
    let facts = [
        (answer.context.is_some(), cell, "context", "the handle cell after the call, changed or not"),
        (answer.credential.is_some(), acquires && succeeded, "credential", "the handles that it gave"),
        (answer.metadata.is_some(), queries && succeeded, "metadata", "what it handed out"),
    ];
    for (is, must, name, what) in facts {
        if must && !is {
            return Err(format!("the answer to `{call}` has no `{name}`: {what}"));
        }
        if is && !must {
            return Err(format!("the answer to `{call}` cannot have a `{name}`"));
        }
    }
    Ok(())
}
