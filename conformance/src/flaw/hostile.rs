//! Flaws that only a caller sees who broke its own side.

use sspcheck_model::clause::Clause;
use sspcheck_model::status::Status;
use sspcheck_reference::core::handle::Key;

use super::Flaw;
use super::flawed::{FlawedReference, INVALID_HANDLE, crash, makes, succeeded};
use crate::package::{Arguments, Bytes, Exchanged, Name, Package};

pub(super) const NULL_CREDENTIAL_CRASHES: Flaw = Flaw::new(
    "asserts-on-a-null-credential",
    &[Clause::Cred2],
    "Exchange with neither a credential nor a context crashes: the page names the call, but surviving it is hardening",
)
.hostile()
.exchange(|package, arguments, metadata| {
    if makes(arguments) && arguments.credential == 0 {
        crash("the credential is NULL");
    }
    package.inner.exchange(arguments, metadata)
});

pub(super) const RELEASE_ENDS_CONTEXTS: Flaw = Flaw::new(
    "release-ends-the-contexts",
    &[Clause::Cred4],
    "FreeCredentialsHandle ends the contexts of the credential: their deletion is refused",
)
.hostile()
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    package.note_owner(arguments, queried.status, queried.context);
    queried
})
.exchange(note_exchange)
.release(|package, credential| {
    let mut owned = package.others(0);
    owned.retain(|context| package.memory.owners.get(context) == Some(&credential));
    for context in owned {
        let _ = package.delete_plainly(context);
        let _ = package.memory.owners.remove(&context);
    }
    package.inner.release(credential)
});

pub(super) const FREED_CREDENTIAL_USED: Flaw = Flaw::new(
    "uses-the-freed-credential",
    &[Clause::Cred4],
    "real: credentials are not counted: Exchange with a context whose credential was released crashes",
)
.hostile()
.query(|package, arguments| {
    let queried = package.inner.query(arguments);
    package.note_owner(arguments, queried.status, queried.context);
    queried
})
.exchange(|package, arguments, metadata| {
    let exchanged = note_exchange(package, arguments, metadata);
    let owner = exchanged.context.and_then(|context| package.memory.owners.get(&context)).copied();
    if succeeded(exchanged.status) && owner.is_some_and(|owner| !package.is_credential(owner)) {
        crash("the credential is freed");
    }
    exchanged
});

pub(super) const RELEASED_WORKS: Flaw = Flaw::new(
    "a-released-credential-still-works",
    &[Clause::Cred6],
    "FreeCredentialsHandle does nothing, so that a released credential makes contexts",
)
.hostile()
.release(
    |package, credential| if package.is_credential(credential) { Status::SUCCESS } else { INVALID_HANDLE },
);

pub(super) const UNKNOWN_IS_DEFAULT: Flaw = Flaw::new(
    "an-unknown-credential-is-the-default",
    &[Clause::Cred6],
    "Query and Exchange take a credential that is not live, and not NULL, for the first one that is",
)
.hostile()
.query(|package, arguments| {
    let credential = known(package, arguments);
    package.inner.query(&Arguments { credential, ..*arguments })
})
.exchange(|package, arguments, metadata| {
    let credential = known(package, arguments);
    package.inner.exchange(&Arguments { credential, ..*arguments }, metadata)
});

pub(super) const STALE_CREDENTIAL_CRASHES: Flaw = Flaw::new(
    "crashes-on-a-stale-credential",
    &[Clause::Cred6],
    "Exchange from NULL follows a credential handle that is not live",
)
.hostile()
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let stale = arguments.credential != 0 && !package.is_credential(arguments.credential);
    if makes(arguments) && stale && exchanged.status == INVALID_HANDLE {
        crash("a stale credential");
    }
    exchanged
});

pub(super) const DELETED_WORKS: Flaw = Flaw::new(
    "a-deleted-context-still-works",
    &[Clause::Ctx8],
    "real: DeleteContext forgets nothing, so that Query and Exchange take a deleted context",
)
.hostile()
.delete(|package, context| {
    if package.context(Some(context)).is_none() || package.mark(context) == 1 {
        return INVALID_HANDLE;
    }
    package.set_mark(context, 1);
    Status::SUCCESS
});

pub(super) const FOREIGN_CRASHES: Flaw = Flaw::new(
    "crashes-on-a-foreign-context",
    &[Clause::Ctx8],
    "Exchange follows a context handle that this package never handed out",
)
.hostile()
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let issued = |value: u64| usize::try_from(value).ok().and_then(Key::decode).is_some();
    let foreign = arguments.context.is_some_and(|value| value != 0 && !issued(value));
    if foreign && exchanged.status == INVALID_HANDLE {
        crash("a foreign context");
    }
    exchanged
});

pub(super) const CREDENTIAL_AS_CONTEXT: Flaw = Flaw::new(
    "a-credential-passes-for-a-context",
    &[Clause::Ctx8],
    "Exchange looks a context up among the credentials too, and succeeds",
)
.hostile()
.exchange(|package, arguments, metadata| {
    if arguments.context.is_some_and(|value| package.is_credential(value)) {
        return Exchanged { status: Status::SUCCESS, context: arguments.context };
    }
    package.inner.exchange(arguments, metadata)
});

pub(super) const STALE_CLEARED: Flaw = Flaw::new(
    "clears-a-stale-handle",
    &[Clause::Ctx8],
    "Exchange refuses a handle that is no live context, and sets it to NULL",
)
.hostile()
.exchange(|package, arguments, metadata| {
    let exchanged = package.inner.exchange(arguments, metadata);
    let stale = arguments.context.is_some_and(|value| value != 0) && !package.is_on_live(arguments);
    if stale { Exchanged { context: Some(0), ..exchanged } } else { exchanged }
});

pub(super) const NO_POINTER_CRASHES: Flaw = Flaw::new(
    "crashes-without-a-context-pointer",
    &[Clause::Ctx10],
    "real: Exchange asserts that there is a pointer to the context handle",
)
.hostile()
.exchange(|package, arguments, metadata| {
    if arguments.context.is_none() {
        crash("no pointer to the context handle");
    }
    package.inner.exchange(arguments, metadata)
});

pub(super) const NO_POINTER_SUCCEEDS: Flaw = Flaw::new(
    "succeeds-without-a-context-pointer",
    &[Clause::Ctx10],
    "Exchange without a pointer to the context handle says success",
)
.hostile()
.exchange(|package, arguments, metadata| {
    if arguments.context.is_none() {
        return Exchanged { status: Status::SUCCESS, context: None };
    }
    package.inner.exchange(arguments, metadata)
});

pub(super) const NULL_METADATA_CRASHES: Flaw = Flaw::new(
    "reads-null-metadata",
    &[Clause::Meta7],
    "Exchange reads metadata through a NULL pointer if the length is above 0",
)
.hostile()
.exchange(|package, arguments, metadata| {
    if is_missing(metadata) {
        crash("the metadata is NULL");
    }
    package.inner.exchange(arguments, metadata)
});

pub(super) const NULL_METADATA_SUCCEEDS: Flaw = Flaw::new(
    "null-metadata-is-nothing-to-say",
    &[Clause::Meta7],
    "Exchange takes NULL metadata with a length for no metadata, and says success",
)
.hostile()
.exchange(|package, arguments, metadata| {
    if is_missing(metadata) {
        return Exchanged { status: Status::SUCCESS, context: arguments.context };
    }
    package.inner.exchange(arguments, metadata)
});

pub(super) const ODD_LENGTH_CRASHES: Flaw = Flaw::new(
    "asserts-an-even-length",
    &[Clause::Tgt4],
    "Query and Exchange assert that the length of the name is even",
)
.hostile()
.query(|package, arguments| {
    crash_if(arguments, |name| name.length % 2 != 0);
    package.inner.query(arguments)
})
.exchange(|package, arguments, metadata| {
    crash_if(arguments, |name| name.length % 2 != 0);
    package.inner.exchange(arguments, metadata)
});

pub(super) const OVER_MAXIMUM_CRASHES: Flaw = Flaw::new(
    "trusts-a-length-above-the-maximum",
    &[Clause::Tgt4],
    "Exchange reads as many bytes of the name as its length says, whatever the maximum says",
)
.hostile()
.exchange(|package, arguments, metadata| {
    crash_if(arguments, |name| name.length > name.maximum);
    package.inner.exchange(arguments, metadata)
});

pub(super) const NULL_BUFFER_CRASHES: Flaw = Flaw::new(
    "reads-a-name-without-a-buffer",
    &[Clause::Tgt4],
    "Query reads the name through a NULL pointer if the length is above 0",
)
.hostile()
.query(|package, arguments| {
    crash_if(arguments, |name| name.units.is_none() && name.length > 0);
    package.inner.query(arguments)
});

fn note_exchange(package: &mut FlawedReference, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
    let exchanged = package.inner.exchange(arguments, metadata);
    package.note_owner(arguments, exchanged.status, exchanged.context);
    exchanged
}

/// The credential of a call, or the first live one where a context is to be made from one that is unknown.
fn known(package: &FlawedReference, arguments: &Arguments<'_>) -> u64 {
    let unknown = arguments.credential != 0 && !package.is_credential(arguments.credential);
    if makes(arguments) && unknown { package.first_credential() } else { arguments.credential }
}

const fn is_missing(metadata: Bytes<'_>) -> bool {
    metadata.length > 0 && metadata.bytes.is_none()
}

fn crash_if(arguments: &Arguments<'_>, test: fn(&Name) -> bool) {
    if arguments.target.is_some_and(test) {
        crash("a malformed name");
    }
}
