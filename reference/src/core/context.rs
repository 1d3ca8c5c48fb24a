//! Security contexts, as far as the metadata exchange takes them.

use std::sync::Arc;

use super::credential::Credential;
use super::metadata::Metadata;
use super::name::Name;
use super::role::Role;
use super::wishes::Wishes;

/// A context. All but the peer is fixed when it is made: names and requirements of later calls change nothing.
///
/// It holds its credential, so that releasing the credential's handle leaves the context whole.
// Keeps CRED-4: the credential lives as long as its last context.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Context {
    credential: Arc<Credential>,
    target: Option<Name>,
    wishes: Wishes,
    peer: Peer,
}

/// What is known of the other side. Of its metadata nothing more is kept: what it says matters to the handshake only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Peer {
    /// No metadata of the other side was accepted yet.
    Unheard,
    /// Metadata of the other side was accepted, once or more often.
    Heard,
}

impl Context {
    /// A context that has not heard of its peer.
    pub fn new(credential: Arc<Credential>, target: Option<Name>, wishes: Wishes) -> Context {
        Context { credential, target, wishes, peer: Peer::Unheard }
    }

    /// The credential that it was made from.
    pub fn credential(&self) -> &Credential {
        &self.credential
    }

    /// The side that it is on.
    pub fn role(&self) -> Role {
        Role::of(self.target.as_ref())
    }

    /// The target that was named when it was made.
    pub fn target(&self) -> Option<&Name> {
        self.target.as_ref()
    }

    /// What was wished for when it was made.
    pub fn wishes(&self) -> Wishes {
        self.wishes
    }

    /// What is known of the other side.
    pub fn peer(&self) -> Peer {
        self.peer
    }

    /// What this side has to say: the same for the whole life of the context.
    pub fn metadata(&self) -> Metadata {
        let name = self.target.clone().unwrap_or_default();
        Metadata { role: self.role(), wishes: self.wishes, name }
    }

    /// Notes that metadata of the other side was accepted.
    pub fn hear(&mut self) {
        self.peer = Peer::Heard;
    }
}
