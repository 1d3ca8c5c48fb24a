//! Flaws in what is done with the CredentialHandle.

use sspcheck_model::clause::Clause;
use sspcheck_model::status::Status;
use sspcheck_reference::core::Role;

use super::flawed::{INVALID_HANDLE, makes, query_refused, refused};
use super::{Flaw, SeenBy};
use crate::package::{Arguments, Exchanged, Package, Queried, Returned};

pub(super) const DEFAULT_IN_EXCHANGE: Flaw = Flaw::new(
    "exchange-takes-a-default-credential",
    &[Clause::Cred2],
    "real: Exchange takes a NULL credential for the default one and makes a context from it",
)
.exchange(|package, arguments, metadata| {
    let credential = or_default(arguments, package.first_credential());
    package.inner.exchange(&Arguments { credential, ..*arguments }, metadata)
});

pub(super) const DEFAULT_FOR_ONE_WORD: Flaw = Flaw::new(
    "one-word-needs-no-credential",
    &[Clause::Cred2],
    "Exchange takes a NULL credential for the default one for one word of requirements and for no other",
)
.seen_by(SeenBy::Sweep)
.exchange(|package, arguments, metadata| {
    let credential = match arguments.requirements {
        0x80A6 => or_default(arguments, package.first_credential()),
        _ => arguments.credential,
    };
    package.inner.exchange(&Arguments { credential, ..*arguments }, metadata)
});

pub(super) const DEFAULT_IN_QUERY: Flaw = Flaw::new(
    "query-takes-a-default-credential",
    &[Clause::Qry1],
    "real: Query takes a NULL credential for the default one and makes a context from it",
)
.query(|package, arguments| {
    let credential = or_default(arguments, package.first_credential());
    package.inner.query(&Arguments { credential, ..*arguments })
});

pub(super) const NOBODY_EXCHANGES: Flaw = Flaw::new(
    "exchange-without-anything-succeeds",
    &[Clause::Cred2],
    "Exchange with neither a credential nor a context says success and does nothing",
)
.exchange(|package, arguments, metadata| {
    if makes(arguments) && arguments.credential == 0 {
        return Exchanged { status: Status::SUCCESS, context: Some(0) };
    }
    package.inner.exchange(arguments, metadata)
});

pub(super) const NOBODY_QUERIES: Flaw = Flaw::new(
    "query-without-anything-succeeds",
    &[Clause::Qry1],
    "Query with neither a credential nor a context hands out metadata that is the same for everybody",
)
.query(|package, arguments| {
    if makes(arguments) && arguments.credential == 0 {
        let metadata = Returned::Unchecked(b"SSPM".to_vec());
        return Queried { status: Status::SUCCESS, context: Some(0), metadata };
    }
    package.inner.query(arguments)
});

pub(super) const WANTED_WITH_CONTEXT: Flaw = Flaw::new(
    "live-context-wants-its-credential",
    &[Clause::Cred3],
    "Exchange with a live context refuses a NULL credential",
)
.seen_by(SeenBy::Pair)
.exchange(|package, arguments, metadata| {
    if package.is_on_live(arguments) && arguments.credential == 0 {
        return refused(arguments, INVALID_HANDLE);
    }
    package.inner.exchange(arguments, metadata)
});

pub(super) const WANTED_BY_QUERY: Flaw = Flaw::new(
    "query-on-a-context-wants-its-credential",
    &[Clause::Cred3],
    "Query with a live context refuses a NULL credential",
)
.seen_by(SeenBy::Pair)
.query(|package, arguments| {
    if package.is_on_live(arguments) && arguments.credential == 0 {
        return query_refused(arguments, INVALID_HANDLE);
    }
    package.inner.query(arguments)
});

pub(super) const WANTED_BY_ACCEPTOR: Flaw = Flaw::new(
    "acceptor-context-wants-its-credential",
    &[Clause::Cred3],
    "Exchange with a live acceptor's context refuses a NULL credential; an initiator's does not",
)
.seen_by(SeenBy::Pair)
.exchange(|package, arguments, metadata| {
    let is_acceptor =
        package.context(arguments.context).is_some_and(|context| context.role() == Role::Acceptor);
    if is_acceptor && arguments.credential == 0 {
        return refused(arguments, INVALID_HANDLE);
    }
    package.inner.exchange(arguments, metadata)
});

pub(super) const WANTED_FOR_ONE_WORD: Flaw = Flaw::new(
    "one-word-wants-the-credential-of-its-context",
    &[Clause::Cred3],
    "Exchange with a live context refuses a NULL credential for one word of requirements and for no other",
)
.seen_by(SeenBy::Sweep)
.exchange(|package, arguments, metadata| {
    if arguments.requirements == 0x810D && package.is_on_live(arguments) && arguments.credential == 0 {
        return refused(arguments, INVALID_HANDLE);
    }
    package.inner.exchange(arguments, metadata)
});

pub(super) const WANTED_FOR_STREAMS: Flaw = Flaw::new(
    "stream-wants-the-credential-of-its-context",
    &[Clause::Cred3],
    "Query with a live context refuses a NULL credential where STREAM is asked for",
)
.seen_by(SeenBy::Sweep)
.query(|package, arguments| {
    if arguments.requirements & 0x8000 != 0 && package.is_on_live(arguments) && arguments.credential == 0 {
        return query_refused(arguments, INVALID_HANDLE);
    }
    package.inner.query(arguments)
});

const fn or_default(arguments: &Arguments<'_>, default: u64) -> u64 {
    match arguments {
        Arguments { credential: 0, context: Some(0), .. } => default,
        _ => arguments.credential,
    }
}
