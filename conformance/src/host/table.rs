//! A started package behind its function table.

use std::collections::BTreeMap;
use std::ptr;

use sspcheck_model::memory::{Buffer, Place};
use sspcheck_model::status::Status;
use windows_sys::Win32::Foundation::{LUID, NTSTATUS};
use windows_sys::Win32::Security::Authentication::Identity::{
    SECPKG_CRED_BOTH, SECPKG_CRED_INBOUND, SECPKG_CRED_OUTBOUND, SECPKG_FUNCTION_TABLE,
};

use super::arena::{Arena, Mode, PAGE};
use super::marked::{Marked, changed};
use super::memory::{self, Look};
use super::{fault, fault_system, heap, lsa, system, watch};
use crate::package::{
    Acquired, Aftermath, Arguments, Bytes, Direction, Exchanged, Package, Queried, Returned,
};

/// The slots of a started package, copied from its table: nothing beyond what its version promises is among them.
pub(super) struct Table {
    /// The slots; those that the version does not promise are NULL.
    slots: SECPKG_FUNCTION_TABLE,
    /// Where the parameters of its calls lie.
    arena: Arena,
    /// What is to be told of the call in progress.
    aftermath: Aftermath,
    /// Calls of a sweep since the handlers of faults were last looked at.
    unwatched: u32,
    /// In a sweep: what pages belong to that metadata was seen in.
    owners: BTreeMap<usize, String>,
    /// In a sweep: what the latest Exchange passed.
    latest: Option<Passed>,
}

/// What an Exchange passes beside its requirements: addresses in the arena, and the handle that stands in the cell.
#[derive(Clone, Copy)]
struct Passed {
    credential: usize,
    target: usize,
    length: u32,
    metadata: usize,
    context: Option<u64>,
}

/// The pages of which a sweep remembers what they belong to: asking the system takes longer than a call.
const OWNERS: usize = 1024;

/// How many calls of a sweep go by between two such looks: a finding is confirmed by calls that are all looked after.
const UNWATCHED: u32 = 64;

/// The answer in place of a call through a NULL slot.
const NULL_SLOT: Status = Status(0xC000_0002);

impl Package for Table {
    fn acquire(&mut self, direction: Direction) -> Acquired {
        let Some(acquire) = self.slots.AcquireCredentialsHandleA else {
            return Acquired { status: NULL_SLOT, handle: 0 };
        };
        let usage = match direction {
            Direction::Both => SECPKG_CRED_BOTH,
            Direction::Inbound => SECPKG_CRED_INBOUND,
            Direction::Outbound => SECPKG_CRED_OUTBOUND,
        };
        let mut logon = Marked::<LUID>::new(lsa::LOGON);
        let (mut handle, mut expiry) = (Marked::new(0_usize), Marked::new(0_i64));
        // SAFETY: the slot is the package's own function of this type; the cells outlive the call, and the optional
        // pointers are NULL as the function permits.
        let status = unsafe {
            acquire(
                ptr::null(),
                usage,
                logon.pointer().cast_const(),
                ptr::null(),
                ptr::null(),
                ptr::null(),
                handle.pointer(),
                expiry.pointer(),
            )
        };
        let after = logon.value();
        let other = (after.LowPart, after.HighPart) != (lsa::LOGON.LowPart, lsa::LOGON.HighPart);
        let damage = [
            handle.around("the cell of the credential handle"),
            expiry.around("the cell of the expiration time"),
            logon.around("the logon id"),
            changed(other, "the logon id"),
        ];
        self.aftermath.damage.extend(damage.into_iter().flatten());
        Acquired { status: code(status), handle: handle.value() as u64 }
    }

    fn release(&mut self, credential: u64) -> Status {
        let Some(release) = self.slots.FreeCredentialsHandle else { return NULL_SLOT };
        // SAFETY: the slot is the package's own function of this type; a handle is a plain number.
        code(unsafe { release(credential as usize) })
    }

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        let Some(query) = self.slots.QueryMetaData else {
            return Queried { status: NULL_SLOT, context: arguments.context, metadata: Returned::Nothing };
        };
        let target = self.arena.name(arguments.target);
        let context = self.arena.context(arguments.context);
        let (length, metadata) = self.arena.outputs();
        // SAFETY: the slot is the package's own function of this type; every pointer is to memory of the arena that
        // outlives the call, or NULL where the case says so.
        let status = unsafe {
            query(
                arguments.credential as usize,
                ptr::with_exposed_provenance(target),
                arguments.requirements,
                ptr::with_exposed_provenance_mut(length),
                ptr::with_exposed_provenance_mut(metadata),
                ptr::with_exposed_provenance_mut(context),
            )
        };
        let (length, metadata) = self.arena.output_values();
        let returned = if status < 0 { Returned::Nothing } else { look(metadata, length) };
        if !matches!(returned, Returned::Nothing | Returned::Missing) {
            self.aftermath.origin = Some(self.origin(metadata, length));
        }
        let context = arguments.context.map(|_| self.arena.context_value());
        self.aftermath.damage.extend(self.arena.after_call());
        Queried { status: code(status), context, metadata: returned }
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        let passed = Passed {
            credential: arguments.credential as usize,
            target: self.arena.name(arguments.target),
            length: metadata.length,
            metadata: self.arena.metadata(metadata),
            context: arguments.context,
        };
        self.latest = self.arena.is_swept().then_some(passed);
        self.pass(passed, arguments.requirements)
    }

    fn exchange_again(&mut self, requirements: u32) -> Option<Exchanged> {
        let passed = self.latest?;
        Some(self.pass(passed, requirements))
    }

    fn has_aftermath(&mut self) -> bool {
        self.look_for_handlers();
        self.aftermath.own_handler || !self.aftermath.damage.is_empty() || heap::is_damaged()
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        let delete = self.slots.DeleteContext?;
        // SAFETY: the slot is the package's own function of this type; a handle is a plain number.
        Some(code(unsafe { delete(context as usize) }))
    }

    fn aftermath(&mut self) -> Aftermath {
        self.look_for_handlers();
        let mut after = std::mem::take(&mut self.aftermath);
        after.lsa = lsa::take_log();
        after.damage.extend(heap::take_damage());
        after
    }
}

impl Table {
    /// A package behind these slots; nothing where the system has no pages for its parameters.
    pub(super) fn new(slots: SECPKG_FUNCTION_TABLE) -> Option<Self> {
        let (aftermath, owners) = (Aftermath::default(), BTreeMap::new());
        Some(Self { slots, arena: Arena::new()?, aftermath, unwatched: 0, owners, latest: None })
    }

    /// Makes an Exchange with what lies in the arena.
    fn pass(&mut self, passed: Passed, requirements: u32) -> Exchanged {
        let Some(exchange) = self.slots.ExchangeMetaData else {
            return Exchanged { status: NULL_SLOT, context: passed.context };
        };
        let context = self.arena.context(passed.context);
        // SAFETY: as for Query; the metadata outlives the call.
        let status = unsafe {
            exchange(
                passed.credential,
                ptr::with_exposed_provenance(passed.target),
                requirements,
                passed.length,
                ptr::with_exposed_provenance(passed.metadata),
                ptr::with_exposed_provenance_mut(context),
            )
        };
        let context = passed.context.map(|_| self.arena.context_value());
        let damage = self.arena.after_call();
        if !damage.is_empty() {
            self.aftermath.damage.extend(damage);
        }
        Exchanged { status: code(status), context }
    }

    /// Looks whether the package has put a handler of faults in place of the host's: after each call, but in a sweep after
    /// some.
    fn look_for_handlers(&mut self) {
        self.unwatched += 1;
        if !self.arena.is_swept() || self.unwatched >= UNWATCHED {
            self.aftermath.own_handler |= fault_system::take_back();
            self.unwatched = 0;
        }
    }

    /// What the address of metadata belongs to.
    fn origin(&mut self, address: usize, length: u32) -> String {
        if address == self.arena.unset_pointer() {
            return "what stood there before the call".to_owned();
        }
        if let Some(origin) = known_origin(address, length) {
            return origin;
        }
        let page = address / PAGE;
        if let Some(known) = self.owners.get(&page) {
            return known.clone();
        }
        let owner = system::owner_of(address);
        if self.arena.is_swept() && self.owners.len() < OWNERS {
            let _ = self.owners.insert(page, owner.clone());
        }
        owner
    }

    /// The slots.
    pub(super) const fn slots(&self) -> &SECPKG_FUNCTION_TABLE {
        &self.slots
    }

    /// The same package for another thread, with parameters of its own.
    pub(super) fn another(&self) -> Option<Self> {
        let mut another = Self::new(self.slots)?;
        another.arena.begin(Mode::Threads);
        Some(another)
    }

    /// A case begins; one of its allocations may fail.
    pub(super) fn begin_case(&mut self, fail: Option<u32>) {
        let _ = fault_system::take_back();
        self.owners.clear();
        self.latest = None;
        self.arena.begin(Mode::Case);
        heap::begin_case(fail);
        lsa::open_log(true);
    }

    /// Many calls begin, in a sweep or in several threads.
    pub(super) fn begin_many(&mut self) {
        let _ = fault_system::take_back();
        self.owners.clear();
        self.latest = None;
        self.arena.begin(Mode::Sweep);
        heap::begin_sweep();
        lsa::open_log(false);
    }

    /// Shuts the package down; false where it offers no such function.
    pub(super) fn shut_down(&self) -> bool {
        let Some(shut_down) = self.slots.Shutdown else { return false };
        // SAFETY: the slot is the package's own function of this type, called once, last.
        let _ = unsafe { shut_down() };
        true
    }
}

const fn code(status: NTSTATUS) -> Status {
    Status(status.cast_unsigned())
}

/// Looks at what a Query handed out, straight after the call.
pub(super) fn look(address: usize, length: u32) -> Returned {
    match (address, length) {
        (_, 0) => Returned::Nothing,
        (0, _) => Returned::Missing,
        _ if is_gone(address) => Returned::Unreadable,
        _ if heap::left_behind(address).is_some_and(|left| left < length as usize) => Returned::Unreadable,
        _ if callers_own(address).is_some() => Returned::Unreadable,
        _ => match heap::copy(address, length as usize)
            .map_or_else(|| memory::read(address, length as usize), Ok)
        {
            Ok(bytes) => Returned::Readable(bytes),
            Err(Look::Unreadable) => Returned::Unreadable,
            Err(Look::Impossible) => Returned::Unchecked(Vec::new()),
        },
    }
}

/// How far below a caller's own frame the frames of functions that have returned are looked for.
const RETURNED: usize = 1 << 20;

/// Whether an address lies in the frame of a function that has returned: this call's own is above all of them.
fn is_gone(address: usize) -> bool {
    let here = 0_u8;
    let here = (&raw const here).addr();
    (here.saturating_sub(RETURNED)..here).contains(&address)
}

/// The parameter of a call that this address lies in: it is the caller's again when the call has returned.
fn callers_own(address: usize) -> Option<&'static str> {
    if heap::left_behind(address).is_some() {
        return None;
    }
    let owner = watch::owner(address)?;
    let is_parameter = !matches!(owner.buffer, Buffer::HeapBlock | Buffer::FreedBlock);
    (is_parameter && owner.place == Place::Inside).then(|| fault::name_of(owner.buffer))
}

/// What the address of metadata belongs to, where that is known without asking the system.
fn known_origin(address: usize, length: u32) -> Option<String> {
    if is_gone(address) {
        return Some("the frame of a function that has returned".to_owned());
    }
    if let Some(parameter) = callers_own(address) {
        return Some(format!("{parameter}, which is the caller's again"));
    }
    let left = heap::left_behind(address);
    let heap = heap::hand_out(address)?;
    Some(match left {
        Some(left) if left < length as usize => {
            format!("a block of {} with {left} bytes left", heap.name())
        }
        _ => heap.name().to_owned(),
    })
}
