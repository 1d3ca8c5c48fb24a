//! A package as the kit calls it: six functions, with concrete values.
//!
//! The reference's core, the flawed packages and a shared library behind its C table all implement [`Package`]; so
//! does a package of your own that you check in your own tests.

use sspcheck_model::call::Target;
use sspcheck_model::status::Status;

use crate::answer::Damage;

/// What a credential is acquired for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    /// `SECPKG_CRED_BOTH`.
    Both,
    /// `SECPKG_CRED_INBOUND`.
    Inbound,
    /// `SECPKG_CRED_OUTBOUND`.
    Outbound,
}

/// A counted string as the caller passes it; `length` and `maximum` are in bytes and need not be true.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    /// Length.
    pub length: u16,
    /// MaximumLength.
    pub maximum: u16,
    /// The units behind Buffer; `None` is a NULL Buffer.
    pub units: Option<Vec<u16>>,
}

/// Metadata as the caller passes it; `None` is a NULL pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bytes<'a> {
    /// MetaDataLength, in bytes.
    pub length: u32,
    /// MetaData.
    pub bytes: Option<&'a [u8]>,
}

/// The parameters that Query and Exchange share.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Arguments<'a> {
    /// CredentialHandle; 0 is NULL.
    pub credential: u64,
    /// TargetName; `None` is NULL.
    pub target: Option<&'a Name>,
    /// ContextRequirements.
    pub requirements: u32,
    /// What ContextHandle points to; `None` is a NULL pointer.
    pub context: Option<u64>,
}

/// What an acquire returned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Acquired {
    /// The status.
    pub status: Status,
    /// The handle cell afterwards, 0 before.
    pub handle: u64,
}

/// What an Exchange returned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Exchanged {
    /// The status.
    pub status: Status,
    /// The handle cell afterwards; what was passed where there is no cell.
    pub context: Option<u64>,
}

/// What a Query returned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Queried {
    /// The status.
    pub status: Status,
    /// The handle cell afterwards; what was passed where there is no cell.
    pub context: Option<u64>,
    /// The metadata.
    pub metadata: Returned,
}

/// The metadata that a Query handed out, looked at straight after the call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Returned {
    /// The call failed, or the length is 0.
    Nothing,
    /// Readable for its whole length, by a look that cannot fault.
    Readable(Vec<u8>),
    /// Bytes of a package in this process: nobody could check a pointer.
    Unchecked(Vec<u8>),
    /// A length above 0 and a NULL pointer.
    Missing,
    /// A pointer that cannot be read for its whole length.
    Unreadable,
}

/// What was seen of a call beside its answer.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Aftermath {
    /// Calls of the package into the LSA, in the notation of the trace.
    pub lsa: Vec<String>,
    /// Damage that the call did to memory.
    pub damage: Vec<Damage>,
    /// Where the metadata lies that a Query handed out: a heap, or what else the address belongs to.
    pub origin: Option<String>,
    /// The package put a handler of faults in place of the host's during the call: what was touched, it alone has seen.
    pub own_handler: bool,
}

/// The functions that the contract speaks of.
///
/// Implementations may panic: that is an observation, not an error of the kit.
pub trait Package {
    /// `AcquireCredentialsHandle` for the one logon id that the kit uses.
    fn acquire(&mut self, direction: Direction) -> Acquired;

    /// `FreeCredentialsHandle`.
    fn release(&mut self, credential: u64) -> Status;

    /// `SpQueryMetaData`.
    fn query(&mut self, arguments: &Arguments<'_>) -> Queried;

    /// `SpExchangeMetaData`.
    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged;

    /// The latest Exchange once more, with other requirements: in a sweep nothing else is set up anew. Nothing where a
    /// package knows no such short way, and the call was not made.
    fn exchange_again(&mut self, _requirements: u32) -> Option<Exchanged> {
        None
    }

    /// Whether there may be something to tell beside the latest answer: [`Package::aftermath`] tells it.
    fn has_aftermath(&mut self) -> bool {
        true
    }

    /// `DeleteContext`; `None` where the package does not offer it.
    fn delete(&mut self, context: u64) -> Option<Status>;

    /// What was seen beside the latest answer; a package in process has nothing to tell.
    fn aftermath(&mut self) -> Aftermath {
        Aftermath::default()
    }

    /// Why no call can be made with this target name; nothing where one can. Mechanisms of GSS-API take names that they
    /// have imported themselves, and may refuse to.
    fn cannot_name(&self, _target: Target) -> Option<&'static str> {
        None
    }
}
