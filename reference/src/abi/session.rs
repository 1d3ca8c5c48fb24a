//! The one package of the process, between Initialize and Shutdown. No unsafe code here: pointers stay outside.

use std::collections::BTreeMap;
use std::mem;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::heap::{Block, Heaps};
use crate::core::{CredentialUse, Handle, Name, Package, Status};

/// A package that is initialised: the value, the heaps it may use, and the buffers that it handed out.
struct Session {
    package: Package,
    heaps: Heaps,
    buffers: BTreeMap<Handle, Block>,
}

/// Where the package is in its life.
enum State {
    /// Not initialised, or shut down: the empty package that the next Initialize starts with. It owns no memory.
    Stopped(Package),
    /// Initialised.
    Running(Session),
}

/// What a Query answers.
pub(super) struct Answer {
    pub(super) context: Handle,
    pub(super) metadata: *mut u8,
    pub(super) length: u32,
}

/// Starts the package.
///
/// # Errors
/// [`Status::CANNOT_INSTALL`] if it runs already.
pub(super) fn start(heaps: Heaps) -> Result<(), Status> {
    let mut state = lock();
    let State::Stopped(package) = &*state else { return Err(Status::CANNOT_INSTALL) };
    *state = State::Running(Session { package: package.clone(), heaps, buffers: BTreeMap::new() });
    Ok(())
}

/// Ends the package, with all that it holds. There is nothing to do if it does not run.
// Keeps MEM-2: what the session owned goes with it, and the successor owns nothing.
pub(super) fn stop() {
    let mut state = lock();
    if let State::Running(session) = &*state {
        let next = State::Stopped(session.package.successor());
        let ended = mem::replace(&mut *state, next);
        drop(state);
        drop(ended);
    }
}

/// Whether the package runs, for calls that need no more than that.
pub(super) fn check_running() -> Result<(), Status> {
    enter(|_| Ok(()))
}

/// The heaps of the host.
pub(super) fn heaps() -> Result<Heaps, Status> {
    enter(|session| Ok(session.heaps))
}

/// As [`Package::acquire`].
pub(super) fn acquire(direction: CredentialUse) -> Result<Handle, Status> {
    enter(|session| session.package.acquire(direction))
}

/// As [`Package::release`].
pub(super) fn release(credential: Handle) -> Result<(), Status> {
    enter(|session| session.package.release(credential))
}

/// As [`Package::query`], with the metadata in the context's buffer.
pub(super) fn query(
    credential: Handle,
    target: Option<&Name>,
    requirements: u32,
    context: Handle,
) -> Result<Answer, Status> {
    enter(|session| {
        let queried = session.package.query(credential, target, requirements, context)?;
        if let Some(buffer) = session.buffers.get(&queried.context) {
            return Ok(Answer { context: queried.context, metadata: buffer.base(), length: buffer.length() });
        }
        match session.heaps.keep(&queried.metadata) {
            Ok(buffer) => {
                let answer =
                    Answer { context: queried.context, metadata: buffer.base(), length: buffer.length() };
                session.buffers.insert(queried.context, buffer);
                Ok(answer)
            }
            Err(status) => {
                // A context that this call made is taken back. It costs a generation, which nobody can see.
                if context == 0 {
                    session.package.delete(queried.context)?;
                }
                Err(status)
            }
        }
    })
}

/// As [`Package::exchange`].
pub(super) fn exchange(
    credential: Handle,
    target: Option<&Name>,
    requirements: u32,
    metadata: &[u8],
    context: Handle,
) -> Result<Handle, Status> {
    enter(|session| session.package.exchange(credential, target, requirements, metadata, context))
}

/// As [`Package::delete`]; the context's buffer goes with it.
pub(super) fn delete(context: Handle) -> Result<(), Status> {
    let buffer = enter(|session| {
        session.package.delete(context)?;
        Ok(session.buffers.remove(&context))
    })?;
    drop(buffer);
    Ok(())
}

static STATE: Mutex<State> = Mutex::new(State::Stopped(Package::new()));

/// Runs a call on the package, alone.
// Keeps CTX-9: calls from several threads come one after the other.
fn enter<T>(call: impl FnOnce(&mut Session) -> Result<T, Status>) -> Result<T, Status> {
    match &mut *lock() {
        State::Running(session) => call(session),
        State::Stopped(_) => Err(Status::INTERNAL_ERROR),
    }
}

/// The lock, also after a panic: the tables are changed by single steps, so they are whole.
fn lock() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}
