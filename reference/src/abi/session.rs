//! The one package of the process, between Initialize and Shutdown. No unsafe code here: pointers stay outside.

use std::collections::BTreeMap;
use std::mem;
use std::sync::LazyLock;

use crossbeam_utils::sync::ShardedLock;

use super::heap::{Block, Heaps};
use super::lock::Lock;
use crate::core::{CredentialUse, Handle, Name, Package, Status};

/// A package that is initialised: the value, the heaps it may use, and the buffers that it handed out.
pub(super) struct Session {
    package: Package,
    heaps: Heaps,
    buffers: BTreeMap<Handle, Block>,
}

/// Where the package is in its life.
pub(super) enum State {
    /// Not initialised, or shut down: the empty package that the next Initialize starts with. It owns no memory.
    Stopped(Package),
    /// Initialised.
    Running(Session),
}

/// What a Query answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Answer {
    pub(super) context: Handle,
    pub(super) metadata: *mut u8,
    pub(super) length: u32,
}

impl Answer {
    fn of(context: Handle, buffer: &Block) -> Answer {
        Answer { context, metadata: buffer.base(), length: buffer.length() }
    }
}

/// The package of the process.
pub(super) static PROCESS: LazyLock<Sessions<ShardedLock<State>>> =
    LazyLock::new(|| Sessions { state: ShardedLock::new(State::Stopped(Package::new())) });

/// The lives of the package, one after the other, behind a lock.
// Keeps CTX-9: of calls from several threads those that change something come one after the other.
pub(super) struct Sessions<L> {
    state: L,
}

impl<L: Lock<State>> Sessions<L> {
    /// Starts the package.
    ///
    /// # Errors
    /// [`Status::CANNOT_INSTALL`] if it runs already.
    pub(super) fn start(&self, heaps: Heaps) -> Result<(), Status> {
        self.state.change(|state| {
            let State::Stopped(package) = &*state else { return Err(Status::CANNOT_INSTALL) };
            *state = State::Running(Session { package: package.clone(), heaps, buffers: BTreeMap::new() });
            Ok(())
        })
    }

    /// Ends the package, with all that it holds. There is nothing to do if it does not run.
    // Keeps MEM-2: what the session owned goes with it, and the successor owns nothing.
    pub(super) fn stop(&self) {
        let ended = self.state.change(|state| match state {
            State::Running(session) => {
                let next = State::Stopped(session.package.successor());
                Some(mem::replace(state, next))
            }
            State::Stopped(_) => None,
        });
        drop(ended);
    }

    /// Whether the package runs, for calls that need no more than that.
    pub(super) fn check_running(&self) -> Result<(), Status> {
        self.look(|_| Ok(()))
    }

    /// The heaps of the host.
    pub(super) fn heaps(&self) -> Result<Heaps, Status> {
        self.look(|session| Ok(session.heaps))
    }

    /// As [`Package::acquire`].
    pub(super) fn acquire(&self, direction: CredentialUse) -> Result<Handle, Status> {
        self.enter(|session| session.package.acquire(direction))
    }

    /// As [`Package::release`].
    pub(super) fn release(&self, credential: Handle) -> Result<(), Status> {
        self.enter(|session| session.package.release(credential))
    }

    /// As [`Package::query`], with the metadata in the context's buffer.
    pub(super) fn query(
        &self,
        credential: Handle,
        target: Option<&Name>,
        requirements: u32,
        context: Handle,
    ) -> Result<Answer, Status> {
        // A context has one buffer, made by its first Query: later ones change nothing.
        let known =
            self.look(|session| Ok(session.buffers.get(&context).map(|buffer| Answer::of(context, buffer))))?;
        if let Some(answer) = known {
            return Ok(answer);
        }
        self.enter(|session| {
            let queried = session.package.query(credential, target, requirements, context)?;
            if let Some(buffer) = session.buffers.get(&queried.context) {
                return Ok(Answer::of(queried.context, buffer));
            }
            match session.heaps.keep(&queried.metadata) {
                Ok(buffer) => {
                    let answer = Answer::of(queried.context, &buffer);
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
        &self,
        credential: Handle,
        target: Option<&Name>,
        requirements: u32,
        metadata: &[u8],
        context: Handle,
    ) -> Result<Handle, Status> {
        if let Some(answer) = self.look(|session| Ok(session.package.answer_unchanged(metadata, context)))? {
            return answer;
        }
        self.enter(|session| session.package.exchange(credential, target, requirements, metadata, context))
    }

    /// As [`Package::delete`]; the context's buffer goes with it.
    pub(super) fn delete(&self, context: Handle) -> Result<(), Status> {
        let buffer = self.enter(|session| {
            session.package.delete(context)?;
            Ok(session.buffers.remove(&context))
        })?;
        drop(buffer);
        Ok(())
    }

    /// Runs a call on the package, alone.
    fn enter<T>(&self, call: impl FnOnce(&mut Session) -> Result<T, Status>) -> Result<T, Status> {
        self.state.change(|state| match state {
            State::Running(session) => call(session),
            State::Stopped(_) => Err(Status::INTERNAL_ERROR),
        })
    }

    /// Runs a call that changes nothing, together with others of that kind.
    fn look<T>(&self, call: impl FnOnce(&Session) -> Result<T, Status>) -> Result<T, Status> {
        self.state.look(|state| match state {
            State::Running(session) => call(session),
            State::Stopped(_) => Err(Status::INTERNAL_ERROR),
        })
    }
}

#[cfg(test)]
mod tests;
