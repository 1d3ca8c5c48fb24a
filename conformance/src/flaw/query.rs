//! Flaws of Query.

use sspcheck_model::clause::Clause;
use sspcheck_model::status::Status;
use sspcheck_reference::core::Peer;

use super::flawed::{
    FlawedReference, INVALID_HANDLE, INVALID_PARAMETER, crash, makes, query_refused, role, succeeded,
};
use super::{Flaw, SeenBy};
use crate::package::{Arguments, Package, Queried, Returned};

pub(super) const NONE_MADE: Flaw = Flaw::new(
    "query-makes-no-context",
    &[Clause::Qry2],
    "real: Query from NULL says success, hands out metadata and makes no context",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if makes(arguments) && succeeded(queried.status) {
        let _: Option<Status> = queried.context.map(|context| package.delete_plainly(context));
        return Queried { context: Some(0), ..queried };
    }
    queried
});

pub(super) const SHARED: Flaw = Flaw::new(
    "query-hands-out-the-one-context",
    &[Clause::Ctx6],
    "Query from NULL hands out the live context that there is already",
)
.query(|package, arguments| {
    let first = package.others(0).first().copied();
    match first {
        Some(_) if makes(arguments) && package.is_credential(arguments.credential) => {
            let queried = package.inner.query(&Arguments { context: first, ..*arguments });
            // A failure hands nothing out: that would be another flaw.
            if succeeded(queried.status) { queried } else { package.inner.query(arguments) }
        }
        _ => package.inner.query(arguments),
    }
});

pub(super) const RENEWED: Flaw = Flaw::new(
    "query-on-a-context-makes-a-second-one",
    &[Clause::Qry3],
    "real: Query with a live context makes a second one and overwrites the handle: the first leaks",
)
.query(renewed);

pub(super) const RENEWED_AFTER_EXCHANGE: Flaw = Flaw::new(
    "query-after-exchange-makes-a-second-context",
    &[Clause::Qry3],
    "Query with a context that has exchanged makes a second one and overwrites the handle",
)
.query(|package, arguments| {
    if has_exchanged(package, arguments) {
        renewed(package, arguments)
    } else {
        package.inner.query(arguments)
    }
});

pub(super) const MADE_BY_FAILURE: Flaw = Flaw::new(
    "failed-query-leaves-a-context",
    &[Clause::Qry3],
    "real: Query fails for lack of a credential and still leaves a context behind",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if makes(arguments) && !succeeded(queried.status) {
        let credential = package.first_credential();
        let made = package.inner.query(&Arguments { credential, ..*arguments });
        return Queried { context: made.context, ..queried };
    }
    queried
});

pub(super) const CLEARED_BY_FAILURE: Flaw = Flaw::new(
    "query-in-another-role-clears-the-handle",
    &[Clause::Qry3],
    "Query with a live context of the other role fails and sets the handle to NULL",
)
.query(|package, arguments| {
    if is_of_other_role(package, arguments) {
        return Queried { context: Some(0), ..query_refused(arguments, INVALID_PARAMETER) };
    }
    package.inner.query(arguments)
});

pub(super) const BUSY_AFTER_FAILURE: Flaw = Flaw::new(
    "query-in-another-role-keeps-the-context-busy",
    &[Clause::Qry3],
    "Query with a live context of the other role fails, and right after it DeleteContext refuses the context",
)
.query(|package, arguments| {
    if is_of_other_role(package, arguments) {
        package.memory.now = arguments.context;
        return query_refused(arguments, INVALID_PARAMETER);
    }
    package.inner.query(arguments)
})
.delete(
    |package, context| {
        if package.memory.just == Some(context) { INVALID_HANDLE } else { package.delete_plainly(context) }
    },
);

pub(super) const MISSING: Flaw = Flaw::new(
    "query-on-a-context-hands-out-nothing",
    &[Clause::Qry4],
    "a successful Query with a live context says a length and leaves the pointer NULL",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    let missing = !makes(arguments) && succeeded(queried.status);
    if missing { Queried { metadata: Returned::Missing, ..queried } } else { queried }
});

pub(super) const MISSING_AFTER_EXCHANGE: Flaw = Flaw::new(
    "query-after-exchange-hands-out-nothing",
    &[Clause::Qry4],
    "a successful Query with a context that has exchanged says a length and leaves the pointer NULL",
)
.query(|package, arguments| {
    let missing = has_exchanged(package, arguments);
    let queried = package.inner.query(arguments);
    if missing && succeeded(queried.status) {
        return Queried { metadata: Returned::Missing, ..queried };
    }
    queried
});

pub(super) const CRASH_WITHOUT_NAME: Flaw = Flaw::new(
    "query-without-a-name-crashes",
    &[Clause::Qry6],
    "Query reads the target name without asking whether there is one",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if arguments.target.is_none() && succeeded(queried.status) {
        crash("the target name is NULL");
    }
    queried
});

pub(super) const CRASH_AFTER_EXCHANGE: Flaw = Flaw::new(
    "query-after-exchange-crashes",
    &[Clause::Qry6],
    "Query asserts that its context has not exchanged yet",
)
.query(|package, arguments| {
    if has_exchanged(package, arguments) {
        crash("the context is past its Query");
    }
    package.inner.query(arguments)
});

pub(super) const CRASH_FOR_WORDS: Flaw = Flaw::new(
    "stream-and-datagram-crash-query",
    &[Clause::Qry6],
    "Query from NULL crashes for STREAM and DATAGRAM without CONNECTION",
)
.seen_by(SeenBy::Sweep)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if makes(arguments) && succeeded(queried.status) && arguments.requirements & 0x8C00 == 0x8400 {
        crash("no transport for these flags");
    }
    queried
});

pub(super) const RESERVED: Flaw = Flaw::new(
    "failed-query-has-the-reserved-bit",
    &[Clause::Qry6],
    "a failed Query returns a code with bit 28 set, as HRESULT_FROM_NT makes it",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if succeeded(queried.status) {
        return queried;
    }
    Queried { status: Status(queried.status.0 | 0x1000_0000), ..queried }
});

pub(super) const CONTINUE_NEEDED: Flaw = Flaw::new(
    "successful-query-is-continue-needed",
    &[Clause::Qry6],
    "a successful Query returns SEC_I_CONTINUE_NEEDED",
)
.seen_by(SeenBy::Strict)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if succeeded(queried.status) { Queried { status: Status(0x0009_0312), ..queried } } else { queried }
});

/// A Query with a live context and a live credential that makes a second context.
fn renewed(package: &mut FlawedReference, arguments: &Arguments<'_>) -> Queried {
    if package.is_on_live(arguments) && package.is_credential(arguments.credential) {
        return package.inner.query(&Arguments { context: Some(0), ..*arguments });
    }
    package.inner.query(arguments)
}

fn has_exchanged(package: &FlawedReference, arguments: &Arguments<'_>) -> bool {
    package.context(arguments.context).is_some_and(|context| context.peer() == Peer::Heard)
}

fn is_of_other_role(package: &FlawedReference, arguments: &Arguments<'_>) -> bool {
    package.context(arguments.context).is_some_and(|context| context.role() != role(arguments))
}
