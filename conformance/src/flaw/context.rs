//! Flaws in what Exchange leaves in the handle cell, and in what contexts have to do with each other.

use sspcheck_model::clause::Clause;
use sspcheck_model::status::Status;

use super::flawed::{FlawedReference, INTERNAL_ERROR, makes, refused, succeeded};
use super::{Flaw, SeenBy};
use crate::package::{Arguments, Bytes, Exchanged, Package};

pub(super) const NONE_MADE: Flaw = Flaw::new(
    "success-without-a-context",
    &[Clause::Ctx1],
    "real: Exchange from NULL says success and makes no context",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    if makes(arguments) { unmake(package, exchanged) } else { exchanged }
});

pub(super) const NONE_FOR_ACCEPTOR: Flaw = Flaw::new(
    "acceptor-gets-no-context",
    &[Clause::Ctx1],
    "Exchange from NULL makes a context only where there is a name",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let acceptor = makes(arguments) && arguments.target.is_none();
    if acceptor { unmake(package, exchanged) } else { exchanged }
});

pub(super) const NONE_AFTER_FAILURE: Flaw = Flaw::new(
    "no-context-after-a-failure",
    &[Clause::Ctx1],
    "once an Exchange has failed, the next that should make a context says success and makes none",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let [failed, _] = &mut package.memory.happened;
    let after_failure = makes(arguments) && succeeded(exchanged.status) && std::mem::take(failed);
    *failed |= !succeeded(exchanged.status);
    if after_failure { unmake(package, exchanged) } else { exchanged }
});

pub(super) const NONE_FOR_DATAGRAM_ACCEPTOR: Flaw = Flaw::new(
    "datagram-acceptor-gets-no-context",
    &[Clause::Ctx1],
    "Exchange from NULL without a name makes no context if DATAGRAM is asked for",
)
.seen_by(SeenBy::Sweep)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let datagram = arguments.target.is_none() && arguments.requirements & 0x400 != 0;
    if makes(arguments) && datagram { unmake(package, exchanged) } else { exchanged }
});

pub(super) const NONE_FOR_THREE_FLAGS: Flaw = Flaw::new(
    "three-flags-and-no-name-get-no-context",
    &[Clause::Ctx1],
    "Exchange from NULL without a name makes no context if DELEGATE, SEQUENCE_DETECT and STREAM are all asked for",
)
.seen_by(SeenBy::Sweep)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let asked = arguments.target.is_none() && arguments.requirements & 0x8009 == 0x8009;
    if makes(arguments) && asked { unmake(package, exchanged) } else { exchanged }
});

pub(super) const MADE_BY_FAILURE: Flaw = Flaw::new(
    "failed-exchange-leaves-a-context",
    &[Clause::Ctx3],
    "real: the new handle is stored before the metadata is read, and not taken back when that fails",
)
.exchange(made_by_failure);

pub(super) const MADE_BY_FAILURE_BESIDE: Flaw = Flaw::new(
    "failed-exchange-leaves-a-second-context",
    &[Clause::Ctx3],
    "a failed Exchange leaves a context behind, but only beside another live one",
)
.exchange(|package, arguments, metadata| {
    if package.others(0).is_empty() {
        return package.inner.exchange(arguments, metadata);
    }
    made_by_failure(package, arguments, metadata)
});

pub(super) const CREDENTIAL_IN_CELL: Flaw = Flaw::new(
    "failed-exchange-leaves-the-credential-in-the-cell",
    &[Clause::Ctx3],
    "a failed Exchange from NULL leaves the credential's handle in the cell",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    if makes(arguments) && !succeeded(exchanged.status) {
        return Exchanged { context: Some(arguments.credential), ..exchanged };
    }
    exchanged
});

pub(super) const RENEWED: Flaw = Flaw::new(
    "second-exchange-makes-a-second-context",
    &[Clause::Ctx4],
    "Exchange with a live context and a credential makes another context and overwrites the handle",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    if !makes(arguments) && succeeded(exchanged.status) {
        let made = package.inner.query(&Arguments { context: Some(0), ..*arguments });
        if succeeded(made.status) {
            return Exchanged { context: made.context, ..exchanged };
        }
    }
    exchanged
});

pub(super) const CLEARED: Flaw = Flaw::new(
    "second-exchange-clears-the-handle",
    &[Clause::Ctx4],
    "a successful Exchange with a live context sets the handle to NULL",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let cleared = !makes(arguments) && succeeded(exchanged.status);
    if cleared { Exchanged { context: Some(0), ..exchanged } } else { exchanged }
});

pub(super) const CLEARED_BY_THIRD: Flaw = Flaw::new(
    "third-exchange-clears-the-handle",
    &[Clause::Ctx4],
    "the third successful Exchange of one context sets the handle to NULL",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let Some(context) = exchanged.context.filter(|_| succeeded(exchanged.status)) else { return exchanged };
    let before = package.mark(context);
    package.set_mark(context, (before + 1).min(2));
    if before == 2 { Exchanged { context: Some(0), ..exchanged } } else { exchanged }
});

pub(super) const SWAPPED: Flaw = Flaw::new(
    "exchange-answers-for-the-sibling",
    &[Clause::Ctx4],
    "with two contexts of one credential, a successful Exchange leaves the handle of the other in the cell",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    package.note_owner(arguments, queried.status, queried.context);
    queried
})
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    package.note_owner(arguments, exchanged.status, exchanged.context);
    let sibling =
        exchanged.context.filter(|_| !makes(arguments)).and_then(|context| package.sibling(context));
    match sibling {
        Some(_) if succeeded(exchanged.status) => Exchanged { context: sibling, ..exchanged },
        _ => exchanged,
    }
});

pub(super) const CLEARED_BY_FAILURE: Flaw = Flaw::new(
    "failed-exchange-clears-the-handle",
    &[Clause::Ctx5],
    "a failed Exchange with a live context sets the handle to NULL",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let cleared = package.is_on_live(arguments) && !succeeded(exchanged.status);
    if cleared { Exchanged { context: Some(0), ..exchanged } } else { exchanged }
});

pub(super) const CLEARED_BY_FAILED_ACCEPTOR: Flaw = Flaw::new(
    "failed-acceptor-clears-the-handle",
    &[Clause::Ctx5],
    "a failed Exchange without a name with a live context sets the handle to NULL",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let acceptor = arguments.target.is_none() && package.is_on_live(arguments);
    let cleared = acceptor && !succeeded(exchanged.status);
    if cleared { Exchanged { context: Some(0), ..exchanged } } else { exchanged }
});

pub(super) const SHARED: Flaw = Flaw::new(
    "second-context-gets-the-first-handle",
    &[Clause::Ctx6],
    "Exchange from NULL hands out the live context that there is already",
)
.exchange(|package, arguments, metadata| {
    let first = package.others(0).first().copied();
    let exchanged = package.inner.exchange(arguments, metadata);
    match first {
        Some(_) if makes(arguments) && succeeded(exchanged.status) => {
            Exchanged { context: first, ..unmake(package, exchanged) }
        }
        _ => exchanged,
    }
});

pub(super) const DEAF_AFTER_DELETION: Flaw = Flaw::new(
    "deleting-one-context-deafens-the-others",
    &[Clause::Ctx7],
    "after a context was deleted, Exchange fails with those that lived beside it",
)
.seen_by(SeenBy::Pair)
.delete(|package, context| {
    let status = package.delete_plainly(context);
    if succeeded(status) {
        deafen(package, package.others(0));
    }
    status
})
.exchange(hear);

pub(super) const DEAF_AFTER_MAKING: Flaw = Flaw::new(
    "only-the-newest-context-hears",
    &[Clause::Ctx7],
    "once another context was made by Exchange, Exchange fails with the older ones",
)
.seen_by(SeenBy::Pair)
.exchange(|package, arguments, metadata| {
    let exchanged = hear(package, arguments, metadata);
    if let (true, true, Some(made)) = (makes(arguments), succeeded(exchanged.status), exchanged.context) {
        deafen(package, package.others(made));
    }
    exchanged
});

pub(super) const DEAF_AFTER_FAILURE: Flaw = Flaw::new(
    "a-failed-exchange-deafens-the-others",
    &[Clause::Ctx7],
    "after Exchange has failed with one context, it fails with the others too",
)
.seen_by(SeenBy::Pair)
.exchange(|package, arguments, metadata| {
    let exchanged = hear(package, arguments, metadata);
    if let (true, false, Some(failed)) =
        (package.is_on_live(arguments), succeeded(exchanged.status), arguments.context)
    {
        deafen(package, package.others(failed));
    }
    exchanged
});

/// Takes back the context that an Exchange has just made.
fn unmake(package: &mut FlawedReference, exchanged: Exchanged) -> Exchanged {
    if !succeeded(exchanged.status) {
        return exchanged;
    }
    let _: Option<Status> = exchanged.context.map(|context| package.delete_plainly(context));
    Exchanged { context: Some(0), ..exchanged }
}

/// Where an Exchange from NULL fails, a context is made all the same.
fn made_by_failure(
    package: &mut FlawedReference,
    arguments: &Arguments<'_>,
    metadata: Bytes<'_>,
) -> Exchanged {
    let exchanged = package.inner.exchange(arguments, metadata);
    if makes(arguments) && !succeeded(exchanged.status) {
        let made = package.inner.query(arguments);
        return Exchanged { context: made.context, ..exchanged };
    }
    exchanged
}

fn deafen(package: &mut FlawedReference, contexts: Vec<u64>) {
    contexts.into_iter().for_each(|context| package.set_mark(context, 1));
}

/// The reference's Exchange, except with a deaf context.
fn hear(package: &mut FlawedReference, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
    if arguments.context.is_some_and(|context| package.mark(context) == 1) {
        return refused(arguments, INTERNAL_ERROR);
    }
    package.inner.exchange(arguments, metadata)
}
