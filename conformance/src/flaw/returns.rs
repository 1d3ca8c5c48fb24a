//! Flaws in what Exchange returns, and calls that do not return.

use sspcheck_model::clause::Clause;
use sspcheck_model::status::Status;

use super::flawed::{FlawedReference, crash, makes, succeeded};
use super::{Flaw, SeenBy};
use crate::package::{Arguments, Bytes, Exchanged, Package};

pub(super) const CONTINUE_NEEDED: Flaw = Flaw::new(
    "success-is-continue-needed",
    &[Clause::Ret1],
    "a successful Exchange returns SEC_I_CONTINUE_NEEDED",
)
.seen_by(SeenBy::Strict)
.exchange(|package, arguments, metadata| on_success(package, arguments, metadata, Status(0x0009_0312)));

pub(super) const NOT_MAPPED: Flaw = Flaw::new(
    "success-is-some-not-mapped",
    &[Clause::Ret1],
    "a successful Exchange returns STATUS_SOME_NOT_MAPPED",
)
.seen_by(SeenBy::Strict)
.exchange(|package, arguments, metadata| on_success(package, arguments, metadata, Status(0x0000_0107)));

pub(super) const WARNING: Flaw = Flaw::new(
    "failure-is-a-warning",
    &[Clause::Ret2],
    "a failed Exchange returns STATUS_BUFFER_OVERFLOW, which is a warning",
)
.exchange(|package, arguments, metadata| on_failure(package, arguments, metadata, |_| Status(0x8000_0005)));

pub(super) const RESERVED_IN_FAILURE: Flaw = Flaw::new(
    "failure-has-the-reserved-bit",
    &[Clause::Ret3],
    "a failed Exchange returns a code with bit 28 set, as HRESULT_FROM_NT makes it",
)
.exchange(|package, arguments, metadata| {
    on_failure(package, arguments, metadata, |status| Status(status.0 | 0x1000_0000))
});

pub(super) const RESERVED_IN_SUCCESS: Flaw = Flaw::new(
    "success-has-the-reserved-bit",
    &[Clause::Ret3],
    "a successful Exchange with a live context returns nothing but bit 28",
)
.exchange(|package, arguments, metadata| {
    let code = if makes(arguments) { Status::SUCCESS } else { Status(0x1000_0000) };
    on_success(package, arguments, metadata, code)
});

pub(super) const RESERVED_FOR_ONE_WORD: Flaw = Flaw::new(
    "one-word-has-the-reserved-bit",
    &[Clause::Ret3],
    "Exchange on a live context with another credential than its own returns nothing but bit 28 for one word of requirements",
)
.seen_by(SeenBy::Sweep)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    package.note_owner(arguments, queried.status, queried.context);
    queried
})
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    package.note_owner(arguments, exchanged.status, exchanged.context);
    let owner = arguments.context.and_then(|context| package.memory.owners.get(&context));
    let another = owner.is_some_and(|owner| *owner != arguments.credential && arguments.credential != 0);
    if another && succeeded(exchanged.status) && arguments.requirements == 0xC289 {
        return Exchanged { status: Status(0x1000_0000), ..exchanged };
    }
    exchanged
});

pub(super) const WIN32: Flaw = Flaw::new(
    "failure-is-a-win32-number",
    &[Clause::Ret4],
    "real: a failed Exchange returns ERROR_NOT_SUPPORTED, which counts as success",
)
.exchange(|package, arguments, metadata| on_failure(package, arguments, metadata, |_| Status(50)));

pub(super) const WIN32_IN_QUERY: Flaw = Flaw::new(
    "failed-query-is-a-win32-number",
    &[Clause::Ret4],
    "real: a failed Query returns ERROR_INVALID_PARAMETER, which counts as success",
)
.query(|package, arguments| {
    let mut queried = package.inner.query(arguments);
    if !succeeded(queried.status) {
        queried.status = Status(87);
    }
    queried
});

pub(super) const WARNING_IN_QUERY: Flaw = Flaw::new(
    "failed-query-is-a-warning",
    &[Clause::Ret2],
    "a failed Query returns STATUS_NO_MORE_FILES, which is a warning",
)
.query(|package, arguments| {
    let mut queried = package.inner.query(arguments);
    if !succeeded(queried.status) {
        queried.status = Status(0x8000_0006);
    }
    queried
});

pub(super) const PENDING: Flaw = Flaw::new(
    "success-is-pending",
    &[Clause::Ret5],
    "a successful Exchange with a live context returns STATUS_PENDING",
)
.exchange(|package, arguments, metadata| {
    let code = if makes(arguments) { Status::SUCCESS } else { Status(0x0000_0103) };
    on_success(package, arguments, metadata, code)
});

pub(super) const CRASH_FOR_WORDS: Flaw = Flaw::new(
    "delegate-and-sequence-detect-crash",
    &[Clause::Ret6],
    "Exchange with a context that Query has seen crashes for DELEGATE and SEQUENCE_DETECT without MUTUAL_AUTH",
)
.seen_by(SeenBy::Sweep)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if let (true, Some(context)) = (succeeded(queried.status), queried.context) {
        package.set_mark(context, 1);
    }
    queried
})
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let queried = !makes(arguments) && arguments.context.is_some_and(|context| package.mark(context) == 1);
    if queried && succeeded(exchanged.status) && arguments.requirements & 0b1011 == 0b1001 {
        crash("no handler for these flags");
    }
    exchanged
});

pub(super) const CRASH_FOR_ONE_WORD: Flaw = Flaw::new(
    "one-word-crashes",
    &[Clause::Ret6],
    "Exchange with a context that Query has seen crashes for one word of requirements and for no other",
)
.seen_by(SeenBy::Sweep)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if let (true, Some(context)) = (succeeded(queried.status), queried.context) {
        package.set_mark(context, 1);
    }
    queried
})
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let queried = !makes(arguments) && arguments.context.is_some_and(|context| package.mark(context) == 1);
    if queried && succeeded(exchanged.status) && arguments.requirements == 0xC0A5 {
        crash("no row for this word");
    }
    exchanged
});

pub(super) const CRASH_IN_SECOND_EXCHANGE: Flaw = Flaw::new(
    "second-exchange-after-query-crashes",
    &[Clause::Ret6],
    "a second successful Exchange with a context that Query has seen crashes",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if let (true, Some(context)) = (succeeded(queried.status), queried.context)
        && package.mark(context) == 0
    {
        package.set_mark(context, 1);
    }
    queried
})
.exchange(|package, arguments, metadata| {
    let on_live = package.is_on_live(arguments);
    let exchanged = package.inner.exchange(arguments, metadata);
    if let (true, true, Some(context)) = (on_live, succeeded(exchanged.status), arguments.context) {
        match package.mark(context) {
            0 => {}
            1 => package.set_mark(context, 2),
            _ => crash("the peer's name is set already"),
        }
    }
    exchanged
});

pub(super) const CRASH_IN_DELETE: Flaw = Flaw::new(
    "delete-after-second-exchange-crashes",
    &[Clause::Ret6],
    "real: DeleteContext frees twice what a second Exchange has stored once more",
)
.exchange(|package, arguments, metadata| {
    let on_live = package.is_on_live(arguments);
    let exchanged = package.inner.exchange(arguments, metadata);
    if let (true, true, Some(context)) = (on_live, succeeded(exchanged.status), arguments.context) {
        package.set_mark(context, 1);
    }
    exchanged
})
.delete(|package, context| {
    if package.mark(context) == 1 {
        crash("a double free");
    }
    package.delete_plainly(context)
});

pub(super) const CRASH_IN_RELEASE: Flaw = Flaw::new(
    "release-of-a-used-credential-crashes",
    &[Clause::Ret6],
    "FreeCredentialsHandle crashes for a credential from which Exchange has made a context, deleted since",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    if makes(arguments) && succeeded(exchanged.status) {
        package.set_mark(arguments.credential, 1);
    }
    exchanged
})
.release(|package, credential| {
    if package.mark(credential) == 1 {
        crash("the count of references went below zero");
    }
    package.inner.release(credential)
});

/// The reference's Exchange, with another code where it succeeds.
fn on_success(
    package: &mut FlawedReference,
    arguments: &Arguments<'_>,
    metadata: Bytes<'_>,
    code: Status,
) -> Exchanged {
    let exchanged = package.inner.exchange(arguments, metadata);
    if succeeded(exchanged.status) { Exchanged { status: code, ..exchanged } } else { exchanged }
}

/// The reference's Exchange, with another code where it fails.
fn on_failure(
    package: &mut FlawedReference,
    arguments: &Arguments<'_>,
    metadata: Bytes<'_>,
    code: fn(Status) -> Status,
) -> Exchanged {
    let exchanged = package.inner.exchange(arguments, metadata);
    if succeeded(exchanged.status) {
        exchanged
    } else {
        Exchanged { status: code(exchanged.status), ..exchanged }
    }
}
