//! What a rule says of an observation, once it speaks of the call.

use crate::observation::{Answer, Handle, Observation, Output};
use crate::reading::{ContextOnSuccess, FailureCodes, SuccessCodes};
use crate::relation::{Situation, Verdict};
use crate::status::StatusClass;

const fn permit_if(permitted: bool) -> Verdict {
    if permitted { Verdict::Permits } else { Verdict::Forbids }
}

/// A verdict on answers only: a call that did not return is another rule's business.
fn of_answer(observation: &Observation, judge: impl Fn(&Answer) -> Verdict) -> Verdict {
    observation.answer().map_or(Verdict::DoesNotApply, |answer| judge(&answer))
}

fn of_success(observation: &Observation, permitted: impl Fn(&Answer) -> bool) -> Verdict {
    of_answer(observation, |answer| {
        if answer.succeeded() { permit_if(permitted(answer)) } else { Verdict::DoesNotApply }
    })
}

fn of_failure(observation: &Observation, permitted: impl Fn(&Answer) -> bool) -> Verdict {
    of_answer(observation, |answer| {
        if answer.succeeded() { Verdict::DoesNotApply } else { permit_if(permitted(answer)) }
    })
}

pub(super) fn returns(_: &Situation<'_>, observation: &Observation) -> Verdict {
    permit_if(observation.answer().is_some())
}

/// A crash on the one caller's error that the default suite makes is hardening; an answer is judged elsewhere.
pub(super) fn survives(_: &Situation<'_>, observation: &Observation) -> Verdict {
    match observation {
        Observation::Fault(_) => Verdict::Forbids,
        Observation::Returned(_) => Verdict::DoesNotApply,
    }
}

pub(super) fn fails_and_writes_nothing(_: &Situation<'_>, observation: &Observation) -> Verdict {
    let untouched = |answer: &Answer| matches!(answer.handle, Handle::Same | Handle::NoCell);
    permit_if(observation.answer().is_some_and(|answer| !answer.succeeded() && untouched(&answer)))
}

pub(super) fn fails(_: &Situation<'_>, observation: &Observation) -> Verdict {
    permit_if(observation.answer().is_some_and(|answer| !answer.succeeded()))
}

pub(super) fn fails_and_makes_none(_: &Situation<'_>, observation: &Observation) -> Verdict {
    permit_if(observation.answer().is_some_and(|answer| !answer.succeeded() && answer.handle == Handle::Null))
}

/// Deletion must be accepted; every other call must return, and may refuse.
pub(super) fn outlives(situation: &Situation<'_>, observation: &Observation) -> Verdict {
    let must_succeed = matches!(situation.call, crate::call::Call::Delete { .. });
    permit_if(observation.answer().is_some_and(|answer| answer.succeeded() || !must_succeed))
}

pub(super) fn makes_nothing(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_success(observation, |answer| answer.handle == Handle::Null).only_if_forbidden()
}

pub(super) fn must_fail(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_answer(observation, |answer| permit_if(!answer.succeeded()))
}

pub(super) fn reserved_bit_clear(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_answer(observation, |answer| {
        permit_if(!matches!(answer.class, StatusClass::ReservedSuccess | StatusClass::ReservedFailure))
    })
}

pub(super) fn not_pending(situation: &Situation<'_>, observation: &Observation) -> Verdict {
    of_success(observation, |answer| {
        situation.readings.success_codes == SuccessCodes::TopBitClear || answer.class != StatusClass::Pending
    })
}

pub(super) fn not_win32(situation: &Situation<'_>, observation: &Observation) -> Verdict {
    of_success(observation, |answer| {
        situation.readings.success_codes == SuccessCodes::TopBitClear || answer.class != StatusClass::Win32
    })
}

pub(super) fn success_code(situation: &Situation<'_>, observation: &Observation) -> Verdict {
    of_success(observation, |answer| match situation.readings.success_codes {
        SuccessCodes::ZeroInformationalSecINoted | SuccessCodes::TopBitClear => true,
        SuccessCodes::ZeroAndInformationalOnly => {
            !matches!(answer.class, StatusClass::SecI | StatusClass::OtherSuccess)
        }
        SuccessCodes::GssComplete => answer.class == StatusClass::Zero,
    })
}

pub(super) fn failure_code(situation: &Situation<'_>, observation: &Observation) -> Verdict {
    of_failure(observation, |answer| match situation.readings.failure_codes {
        FailureCodes::ErrorSecENoted => answer.class != StatusClass::OtherWarning,
        FailureCodes::ErrorOnly => !matches!(answer.class, StatusClass::OtherWarning | StatusClass::SecE),
        FailureCodes::TopBitSet | FailureCodes::GssError => true,
    })
}

pub(super) fn success_makes_context(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_success(observation, |answer| answer.handle != Handle::Null)
}

pub(super) fn new_handle_is_distinct(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_success(observation, |answer| !matches!(answer.handle, Handle::OfContext(_)))
}

pub(super) fn failure_leaves_null(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_failure(observation, |answer| answer.handle == Handle::Null)
}

pub(super) fn success_leaves_handle(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_success(observation, |answer| answer.handle == Handle::Same)
}

/// Where a context is optional, so is keeping it after a failure: NULL then says that it was deleted.
pub(super) fn failure_leaves_handle(situation: &Situation<'_>, observation: &Observation) -> Verdict {
    let optional = situation.readings.context_on_success == ContextOnSuccess::Optional;
    of_failure(observation, |answer| {
        answer.handle == Handle::Same || (optional && answer.handle == Handle::Null)
    })
}

pub(super) fn output_is_readable(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_success(observation, |answer| !matches!(answer.output, Output::Missing | Output::Unreadable))
        .only_if(observation.answer().is_some_and(|answer| answer.output != Output::Unchecked))
}

pub(super) fn deletion_is_accepted(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_answer(observation, |answer| permit_if(answer.succeeded()))
}

/// A witness is a success that left something behind: with a context where one is due, without where it is optional.
pub(super) fn success_is_possible(situation: &Situation<'_>, observation: &Observation) -> Verdict {
    let optional = situation.readings.context_on_success == ContextOnSuccess::Optional;
    let witnessed =
        |answer: &Answer| answer.handle == Handle::Fresh || optional && answer.handle == Handle::Null;
    of_answer(observation, |answer| {
        if answer.succeeded() && witnessed(answer) { Verdict::Permits } else { Verdict::DoesNotApply }
    })
}

pub(super) fn success_is_seen(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_answer(observation, |answer| if answer.succeeded() { Verdict::Permits } else { Verdict::DoesNotApply })
}

pub(super) fn failure_is_seen(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_failure(observation, |_| true)
}

pub(super) fn is_seen(_: &Situation<'_>, observation: &Observation) -> Verdict {
    of_answer(observation, |_| Verdict::Permits)
}

impl Verdict {
    /// A row that another one of the same clause completes counts no witnesses of its own.
    const fn only_if_forbidden(self) -> Self {
        match self {
            Self::Forbids => self,
            Self::Permits | Self::DoesNotApply => Self::DoesNotApply,
        }
    }

    const fn only_if(self, applies: bool) -> Self {
        if applies { self } else { Self::DoesNotApply }
    }
}
