//! Flaws in what is done with the metadata that an Exchange is given.

use sspcheck_model::clause::Clause;
use sspcheck_reference::core::metadata::{BOUND, ParseError, parse};
use sspcheck_reference::core::{Role, Status};

use super::flawed::{crash, makes, role, succeeded};
use super::{Flaw, SeenBy};
use crate::package::{Bytes, Exchanged, Package};

pub(super) const ASSERTED: Flaw = Flaw::new(
    "asserts-on-foreign-metadata",
    &[Clause::Meta4],
    "real: Exchange asserts that the bytes are metadata",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    if is_refused_because(&exchanged, metadata, |_| true) {
        crash("these bytes are no metadata");
    }
    exchanged
});

pub(super) const ASSERTED_FOR_ONE_WORD: Flaw = Flaw::new(
    "one-word-asserts-on-foreign-metadata",
    &[Clause::Meta4],
    "Exchange asserts that the bytes are metadata for one word of requirements and for no other",
)
.seen_by(SeenBy::Sweep)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    if arguments.requirements == 0x4963 && is_refused_because(&exchanged, metadata, |_| true) {
        crash("these bytes are no metadata");
    }
    exchanged
});

pub(super) const OVERRUN: Flaw = Flaw::new(
    "reads-past-truncated-metadata",
    &[Clause::Meta4],
    "Exchange trusts the lengths inside the metadata and crashes where the bytes end early",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    if is_refused_because(&exchanged, metadata, |error| error == ParseError::Truncated) {
        crash("the metadata ends early");
    }
    exchanged
});

pub(super) const OVERFLOW: Flaw = Flaw::new(
    "overflows-on-long-metadata",
    &[Clause::Meta4],
    "Exchange copies the metadata into a buffer of a fixed size",
)
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    if is_refused_because(&exchanged, metadata, |error| error == ParseError::TooLong) {
        crash(&format!("the buffer has {BOUND} bytes"));
    }
    exchanged
});

pub(super) const QUERY_FIRST: Flaw = Flaw::new(
    "expects-a-query-first",
    &[Clause::Meta8],
    "Exchange that makes a context crashes before this package has answered a Query of the same role",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    let [initiator, acceptor] = &mut package.memory.happened;
    match role(arguments) {
        Role::Initiator => *initiator |= succeeded(queried.status),
        Role::Acceptor => *acceptor |= succeeded(queried.status),
    }
    queried
})
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let [initiator, acceptor] = package.memory.happened;
    let queried = match role(arguments) {
        Role::Initiator => initiator,
        Role::Acceptor => acceptor,
    };
    if makes(arguments) && succeeded(exchanged.status) && !queried {
        crash("no Query has filled the cache");
    }
    exchanged
});

pub(super) const QUERY_BETWEEN: Flaw = Flaw::new(
    "second-exchange-wants-a-query",
    &[Clause::Meta8],
    "a second Exchange on a context that has seen no Query crashes",
)
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    if let (true, Some(context)) = (succeeded(queried.status), queried.context) {
        package.set_mark(context, 1);
    }
    queried
})
.exchange(|package, arguments, metadata| {
    let on_live = package.is_on_live(arguments);
    let exchanged = package.inner.exchange(arguments, metadata);
    let queried = exchanged.context.is_some_and(|context| package.mark(context) == 1);
    if on_live && succeeded(exchanged.status) && !queried {
        crash("no Query has filled the context");
    }
    exchanged
});

/// Whether an Exchange failed over its metadata alone, for a reason like this; no bytes at all are no such reason.
fn is_refused_because(exchanged: &Exchanged, metadata: Bytes<'_>, reason: fn(ParseError) -> bool) -> bool {
    let bytes = metadata.bytes.filter(|bytes| !bytes.is_empty());
    exchanged.status.0 == Status::INVALID_TOKEN.code()
        && bytes.and_then(|bytes| parse(bytes).err()).is_some_and(reason)
}
