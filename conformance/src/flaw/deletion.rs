//! Flaws that a DeleteContext shows.

use sspcheck_model::clause::Clause;
use sspcheck_model::status::Status;

use super::Flaw;
use super::flawed::{FlawedReference, INVALID_HANDLE, makes, succeeded};
use crate::package::{Arguments, Bytes, Exchanged, Package, Queried};

pub(super) const REFUSED_WHEN_NEW: Flaw = Flaw::new(
    "delete-refuses-a-new-context",
    &[Clause::Ctx2],
    "DeleteContext refuses a context that the call right before made by Exchange",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    package.memory.now = exchanged.context.filter(|_| makes(arguments) && succeeded(exchanged.status));
    exchanged
})
.delete(unless_just_used);

pub(super) const REFUSED_WHEN_NEW_BY_QUERY: Flaw = Flaw::new(
    "delete-refuses-a-context-that-query-made",
    &[Clause::Qry2],
    "DeleteContext refuses a context that the call right before made by Query",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    package.memory.now = queried.context.filter(|_| makes(arguments) && succeeded(queried.status));
    queried
})
.delete(unless_just_used);

pub(super) const REFUSED_AFTER_FAILURE: Flaw = Flaw::new(
    "failed-exchange-keeps-the-context-busy",
    &[Clause::Ctx5],
    "DeleteContext refuses a context with which the Exchange right before failed",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let failed = package.is_on_live(arguments) && !succeeded(exchanged.status);
    package.memory.now = exchanged.context.filter(|_| failed);
    exchanged
})
.delete(unless_just_used);

pub(super) const GONE_AFTER_FAILURE: Flaw = Flaw::new(
    "failed-exchange-ends-the-context",
    &[Clause::Ctx5, Clause::Ctx11, Clause::Qry3],
    "a failed Exchange frees the context and leaves its handle: whichever call comes next, the deletion is refused",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    if let (false, Some(context)) = (succeeded(exchanged.status), arguments.context) {
        let _ = package.delete_plainly(context);
    }
    exchanged
});

pub(super) const REFUSED_AFTER_QUERY: Flaw = Flaw::new(
    "delete-refused-after-query",
    &[Clause::Ctx11],
    "DeleteContext refuses a context that Exchange made and that Query was called with; a failed Exchange mends it",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if let (true, Some(context)) = (succeeded(queried.status), queried.context)
        && package.mark(context) == 1
    {
        package.set_mark(context, 2);
    }
    queried
})
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    match exchanged.context {
        Some(made) if makes(arguments) && succeeded(exchanged.status) => package.set_mark(made, 1),
        Some(failed) if !succeeded(exchanged.status) && package.mark(failed) == 2 => package.set_mark(failed, 1),
        _ => {}
    }
    exchanged
})
.delete(unless_marked_twice);

pub(super) const REFUSED_AFTER_TWO: Flaw = Flaw::new(
    "delete-refused-after-two-calls",
    &[Clause::Ctx11],
    "DeleteContext refuses a context with which two calls have succeeded since it was made, or since one failed",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    count_on_live(package, arguments, queried.status);
    queried
})
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    count_on_live(package, arguments, exchanged.status);
    exchanged
})
.delete(unless_marked_twice);

pub(super) const REFUSED_BESIDE_SIBLING: Flaw = Flaw::new(
    "delete-refused-beside-a-sibling",
    &[Clause::Ctx11],
    "DeleteContext refuses a context, not just made or failed, while another of the same credential lives",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    note(package, arguments, queried)
})
.exchange(note_exchange)
.delete(|package, context| {
    if package.sibling(context).is_some() && package.memory.just != Some(context) {
        return INVALID_HANDLE;
    }
    package.delete_plainly(context)
});

fn unless_just_used(package: &mut FlawedReference, context: u64) -> Status {
    if package.memory.just == Some(context) {
        return INVALID_HANDLE;
    }
    package.delete_plainly(context)
}

fn unless_marked_twice(package: &mut FlawedReference, context: u64) -> Status {
    if package.mark(context) == 2 {
        return INVALID_HANDLE;
    }
    package.delete_plainly(context)
}

/// Counts successes with a live context, up to two; a failure begins anew.
fn count_on_live(package: &mut FlawedReference, arguments: &Arguments<'_>, status: Status) {
    if let Some(context) = arguments.context.filter(|_| package.is_on_live(arguments)) {
        let count = if succeeded(status) { (package.mark(context) + 1).min(2) } else { 0 };
        package.set_mark(context, count);
    }
}

fn note(package: &mut FlawedReference, arguments: &Arguments<'_>, queried: Queried) -> Queried {
    package.note_owner(arguments, queried.status, queried.context);
    package.note_recent(arguments, queried.status, queried.context);
    queried
}

fn note_exchange(package: &mut FlawedReference, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
    let exchanged = package.inner.exchange(arguments, metadata);
    package.note_owner(arguments, exchanged.status, exchanged.context);
    package.note_recent(arguments, exchanged.status, exchanged.context);
    exchanged
}
