//! The package: credentials, contexts, and the five calls on them.

use std::sync::Arc;

use super::context::{Context, Peer};
use super::credential::{Credential, CredentialUse};
use super::handle::{Handle, Kind};
use super::metadata;
use super::name::Name;
use super::role::Role;
use super::status::Status;
use super::table::Table;
use super::wishes::Wishes;

/// A security package as a value.
///
/// Equal packages give equal answers, now and after any calls. A call that fails leaves an equal package, and so
/// does one that succeeds without making, deleting or hearing anything. Only taking a thing out of a table moves a
/// generation on.
///
/// In each call zero stands for the NULL handle. The first check that fails answers:
///
/// 1. a context that is not zero must live, or [`Status::INVALID_HANDLE`]; the credential beside it is then not
///    looked at, be it NULL, another, released or no credential at all;
/// 2. with a context of zero the credential must live, or [`Status::INVALID_HANDLE`];
/// 3. it must be of the role's direction, or [`Status::NO_CREDENTIALS`];
/// 4. metadata must be of this package and of the other side, or [`Status::INVALID_TOKEN`];
/// 5. there must be room for a new context, or [`Status::INSUFFICIENT_MEMORY`].
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Package {
    credentials: Table<Arc<Credential>>,
    contexts: Table<Context>,
}

/// What a Query gives back.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Queried {
    /// The context: a new one if there was none, else the same.
    pub context: Handle,
    /// What this side has to say to the other. Never empty.
    pub metadata: Vec<u8>,
}

impl Package {
    /// A package without credentials and contexts, that has never issued a handle.
    pub const fn new() -> Package {
        Package { credentials: Table::new(Kind::Credential), contexts: Table::new(Kind::Context) }
    }

    /// A package without credentials and contexts, that issues no handle that this one did.
    pub fn successor(&self) -> Package {
        Package { credentials: self.credentials.successor(), contexts: self.contexts.successor() }
    }

    /// Makes a credential.
    ///
    /// # Errors
    /// [`Status::INSUFFICIENT_MEMORY`].
    pub fn acquire(&mut self, direction: CredentialUse) -> Result<Handle, Status> {
        self.credentials.insert(Arc::new(Credential { direction }))
    }

    /// Gives a credential up. Contexts that were made from it live on; its handle makes no new ones.
    ///
    /// # Errors
    /// [`Status::INVALID_HANDLE`] if it is not a live credential.
    pub fn release(&mut self, credential: Handle) -> Result<(), Status> {
        self.credentials.remove(credential).map(|_| ()).ok_or(Status::INVALID_HANDLE)
    }

    /// Says what this side has to tell the other; makes the context if there is none (SpQueryMetaData).
    ///
    /// # Errors
    /// As the type says. Nothing has changed then.
    // Keeps QRY-1, QRY-2, QRY-3: the same two ways to a context as an Exchange has.
    pub fn query(
        &mut self,
        credential: Handle,
        target: Option<&Name>,
        requirements: u32,
        context: Handle,
    ) -> Result<Queried, Status> {
        if context != 0 {
            let live = self.contexts.get(context).ok_or(Status::INVALID_HANDLE)?;
            return Ok(Queried { context, metadata: live.metadata().encode() });
        }
        let made = self.prepare(credential, target, requirements)?;
        let metadata = made.metadata().encode();
        Ok(Queried { context: self.contexts.insert(made)?, metadata })
    }

    /// Takes what the other side said; makes the context if there is none (SpExchangeMetaData).
    ///
    /// No Query needs to come before it, and it may come again: metadata that is accepted twice is accepted once.
    /// A name or requirements that differ from those at the making of the context are not looked at.
    ///
    /// # Errors
    /// As the type says. Nothing has changed then.
    // Keeps META-8, REQ-4: the answer follows from the arguments and the context, and needs no call before it.
    pub fn exchange(
        &mut self,
        credential: Handle,
        target: Option<&Name>,
        requirements: u32,
        metadata: &[u8],
        context: Handle,
    ) -> Result<Handle, Status> {
        if context != 0 {
            if let Some(answer) = self.answer_unchanged(metadata, context) {
                return answer;
            }
            // Keeps CRED-3, CTX-4, CTX-5, CTX-7: the one context is looked at and changed, and nothing else.
            self.contexts.get_mut(context).ok_or(Status::INVALID_HANDLE)?.hear();
            return Ok(context);
        }
        let mut made = self.prepare(credential, target, requirements)?;
        accept(made.role(), metadata)?;
        made.hear();
        // Keeps CTX-1, CTX-3: the context enters the table as the last step, and a failure has made none.
        self.contexts.insert(made)
    }

    /// What [`Package::exchange`] answers, where it leaves an equal package: a refusal for a context that is there, or once
    /// more what was accepted before. Nothing where the call has to be made.
    pub fn answer_unchanged(&self, metadata: &[u8], context: Handle) -> Option<Result<Handle, Status>> {
        if context == 0 {
            return None;
        }
        let Some(live) = self.contexts.get(context) else { return Some(Err(Status::INVALID_HANDLE)) };
        match accept(live.role(), metadata) {
            Err(status) => Some(Err(status)),
            Ok(()) => (live.peer() == Peer::Heard).then_some(Ok(context)),
        }
    }

    /// Ends a context (SpDeleteContext).
    ///
    /// # Errors
    /// [`Status::INVALID_HANDLE`] if it is not a live context.
    // Keeps CTX-2, CTX-11: a context is in the table from its making on, and leaves it here, once.
    pub fn delete(&mut self, context: Handle) -> Result<(), Status> {
        self.contexts.remove(context).map(|_| ()).ok_or(Status::INVALID_HANDLE)
    }

    /// The handles of the credentials that are not released.
    pub fn live_credentials(&self) -> impl Iterator<Item = Handle> {
        self.credentials.handles()
    }

    /// The handles of the contexts that are not deleted.
    pub fn live_contexts(&self) -> impl Iterator<Item = Handle> {
        self.contexts.handles()
    }

    /// What is behind a credential handle, while it lives.
    pub fn credential(&self, credential: Handle) -> Option<&Credential> {
        self.credentials.get(credential).map(Arc::as_ref)
    }

    /// What is behind a context handle, while it lives.
    pub fn context(&self, context: Handle) -> Option<&Context> {
        self.contexts.get(context)
    }

    /// A context that is not in the table yet.
    // Keeps CRED-1, CRED-2, CRED-6: zero and dead handles are in no table, so only a live credential gets past.
    fn prepare(
        &self,
        credential: Handle,
        target: Option<&Name>,
        requirements: u32,
    ) -> Result<Context, Status> {
        let credential = self.credentials.get(credential).ok_or(Status::INVALID_HANDLE)?;
        if !credential.direction.permits(Role::of(target)) {
            return Err(Status::NO_CREDENTIALS);
        }
        Ok(Context::new(Arc::clone(credential), target.cloned(), Wishes::of(requirements)))
    }
}

impl Default for Package {
    fn default() -> Package {
        Package::new()
    }
}

/// Whether a side takes these bytes. One's own words, thrown back, are refused.
fn accept(role: Role, bytes: &[u8]) -> Result<(), Status> {
    match metadata::maker(bytes) {
        Ok(maker) if maker == role.opposite() => Ok(()),
        Ok(_) | Err(_) => Err(Status::INVALID_TOKEN),
    }
}

#[cfg(test)]
mod tests;
