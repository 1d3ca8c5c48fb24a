//! The reference with a flaw, and the little that a flaw can remember.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use sspcheck_model::status::Status;
use sspcheck_reference::core::{Context, Role};

use super::Flaw;
use crate::package::{Acquired, Arguments, Bytes, Direction, Exchanged, Package, Queried, Returned};
use crate::reference::Reference;

/// The reference with one flaw: a value, and finite wherever the reference is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FlawedReference {
    kind: Kind,
    pub(super) inner: Reference,
    pub(super) memory: Memory,
}

/// Which flaw: rows are told apart by their names.
#[derive(Clone, Copy, Debug)]
struct Kind(&'static Flaw);

/// What a flaw remembers of the calls before. Only flaws that need a cell write it.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub(super) struct Memory {
    /// Something happened once; for a flaw that tells roles apart, the initiator's and the acceptor's.
    pub(super) happened: [bool; 2],
    /// A small number for a handle.
    pub(super) marks: BTreeMap<u64, u8>,
    /// The credential from which a context was made.
    pub(super) owners: BTreeMap<u64, u64>,
    /// The context that this call is about, for the next call to know.
    pub(super) now: Option<u64>,
    /// The context that the call right before this one was about.
    pub(super) just: Option<u64>,
}

impl FlawedReference {
    pub(super) fn new(flaw: &'static Flaw) -> Self {
        Self { kind: Kind(flaw), inner: Reference::default(), memory: Memory::default() }
    }

    /// The flaw that it has.
    #[must_use]
    pub const fn flaw(&self) -> &'static Flaw {
        self.kind.0
    }

    /// What is behind a context handle, while it lives.
    pub(super) fn context(&self, context: Option<u64>) -> Option<&Context> {
        let handle = usize::try_from(context?).ok()?;
        self.inner.core().context(handle)
    }

    /// Whether the call comes with a live context.
    pub(super) fn is_on_live(&self, arguments: &Arguments<'_>) -> bool {
        self.context(arguments.context).is_some()
    }

    /// Whether this is a live credential.
    pub(super) fn is_credential(&self, credential: u64) -> bool {
        usize::try_from(credential).is_ok_and(|handle| self.inner.core().credential(handle).is_some())
    }

    /// The first live credential; 0 if there is none.
    pub(super) fn first_credential(&self) -> u64 {
        self.inner.core().live_credentials().next().map_or(0, |handle| handle as u64)
    }

    /// The live contexts other than this one.
    pub(super) fn others(&self, than: u64) -> Vec<u64> {
        let live = self.inner.core().live_contexts().map(|handle| handle as u64);
        live.filter(|context| *context != than).collect()
    }

    /// A live context that was made from the same credential, if owners were noted.
    pub(super) fn sibling(&self, of: u64) -> Option<u64> {
        let owner = self.memory.owners.get(&of)?;
        self.others(of).into_iter().find(|other| self.memory.owners.get(other) == Some(owner))
    }

    /// Notes from which credential a context was just made, if one was.
    pub(super) fn note_owner(&mut self, arguments: &Arguments<'_>, status: Status, context: Option<u64>) {
        if let (true, true, Some(context)) = (makes(arguments), succeeded(status), context) {
            let _ = self.memory.owners.insert(context, arguments.credential);
        }
    }

    /// Lets the next call know of a context that this one made, or failed with.
    pub(super) fn note_recent(&mut self, arguments: &Arguments<'_>, status: Status, context: Option<u64>) {
        if makes(arguments) == succeeded(status) {
            self.memory.now = context;
        }
    }

    /// The number of a handle, 0 where none was noted.
    pub(super) fn mark(&self, handle: u64) -> u8 {
        self.memory.marks.get(&handle).copied().unwrap_or(0)
    }

    /// Notes a number for a handle.
    pub(super) fn set_mark(&mut self, handle: u64, mark: u8) {
        let _ = self.memory.marks.insert(handle, mark);
    }

    /// The reference's DeleteContext.
    pub(super) fn delete_plainly(&mut self, context: u64) -> Status {
        self.inner.delete(context).unwrap_or(INTERNAL_ERROR)
    }
}

impl Package for FlawedReference {
    fn acquire(&mut self, direction: Direction) -> Acquired {
        self.memory.begin();
        self.inner.acquire(direction)
    }

    fn release(&mut self, credential: u64) -> Status {
        self.memory.begin();
        (self.flaw().hooks.release)(self, credential)
    }

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        self.memory.begin();
        (self.flaw().hooks.query)(self, arguments)
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        self.memory.begin();
        (self.flaw().hooks.exchange)(self, arguments, metadata)
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        self.memory.begin();
        let status = (self.flaw().hooks.delete)(self, context);
        if self.context(Some(context)).is_none() {
            let _ = self.memory.marks.remove(&context);
            let _ = self.memory.owners.remove(&context);
        }
        Some(status)
    }
}

impl Memory {
    const fn begin(&mut self) {
        self.just = self.now.take();
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for Kind {}

impl Hash for Kind {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.name.hash(state);
    }
}

/// A failure that is no shortage of resources.
pub(super) const INTERNAL_ERROR: Status = Status(0x8009_0304);
/// A failure of a handle.
pub(super) const INVALID_HANDLE: Status = Status(0x8009_0301);
/// A failure of a parameter.
pub(super) const INVALID_PARAMETER: Status = Status(0xC000_000D);

/// Whether the call shall make a context.
pub(super) fn makes(arguments: &Arguments<'_>) -> bool {
    arguments.context == Some(0)
}

/// The role that the call takes.
pub(super) const fn role(arguments: &Arguments<'_>) -> Role {
    match arguments.target {
        Some(_) => Role::Initiator,
        None => Role::Acceptor,
    }
}

/// Whether a caller takes the code for a success.
pub(super) const fn succeeded(status: Status) -> bool {
    status.0 >> 31 == 0
}

/// An Exchange that fails and writes nothing.
pub(super) const fn refused(arguments: &Arguments<'_>, status: Status) -> Exchanged {
    Exchanged { status, context: arguments.context }
}

/// A Query that fails and writes nothing.
pub(super) const fn query_refused(arguments: &Arguments<'_>, status: Status) -> Queried {
    Queried { status, context: arguments.context, metadata: Returned::Nothing }
}

/// The flaw that ends a process. In this one it unwinds like a panic, but past the panic hook: thousands of deliberate
/// ones would bury what is worth reading.
pub(super) fn crash(why: &str) -> ! {
    std::panic::resume_unwind(Box::new(format!("deliberate: {why}")))
}
