//! Answers of threads, to compare and in words.

use sspcheck_model::call::{Call, Metadata};
use sspcheck_model::status::Status;

use crate::answer::{Step, StepResult};
use crate::judge::{Breach, Law};
use crate::protocol::Course;

pub(in crate::run) fn in_short(breach: &Breach) -> String {
    let call = breach.call.map(|call| format!("`{call}`")).unwrap_or_default();
    format!("{call}: {}, where {} is permitted", breach.observed, breach.permitted)
}

/// The calls, and whether each succeeded.
pub(in crate::run) fn answers(law: &Law, steps: &[Step]) -> Vec<(Call, Option<bool>)> {
    let succeeded = |step| status(step).map(|status: Status| status.succeeded(law.readings.dialect));
    steps.iter().map(|step| (step.call, succeeded(step))).collect()
}

fn status(step: &Step) -> Option<Status> {
    match &step.result {
        StepResult::Answer(answer) => Some(Status(answer.status)),
        StepResult::Skipped(_) => None,
    }
}

/// Whether a call may be answered otherwise another time: for want of a resource, or since what it passes is made of what a
/// Query returned, which may be new each time, and a package's check of it may miss some.
pub(in crate::run) fn may_vary(step: &Step) -> bool {
    status(step).is_some_and(Status::is_resource) || step.call.metadata().is_some_and(Metadata::is_tampered)
}

/// Whether two courses were answered alike.
pub(in crate::run) fn are_alike(law: &Law, one: &Course, other: &Course) -> bool {
    answers(law, &one.steps) == answers(law, &other.steps)
}

/// Whether a course is answered as one of those that its thread has alone, or no answer there can be held against it.
pub(in crate::run) fn is_usual(law: &Law, course: &Course, alone: &[Course]) -> bool {
    let varies = |course: &Course| course.steps.iter().any(may_vary);
    alone.iter().any(|usual| are_alike(law, usual, course)) || varies(course) || alone.iter().any(varies)
}

pub(in crate::run) fn in_words(law: &Law, steps: &[Step]) -> String {
    let answer = |step: &Step| {
        let text =
            status(step).map_or_else(|| "not made".to_owned(), |status| status.text(law.readings.dialect));
        format!("`{}` {text}", step.call)
    };
    steps.iter().map(answer).collect::<Vec<_>>().join(", ")
}
