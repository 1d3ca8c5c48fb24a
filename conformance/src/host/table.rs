//! A started package behind its function table.

use std::ptr;

use sspcheck_model::status::Status;
use windows_sys::Win32::Foundation::{LUID, NTSTATUS};
use windows_sys::Win32::Security::Authentication::Identity::{
    LSA_UNICODE_STRING, SECPKG_CRED_BOTH, SECPKG_CRED_INBOUND, SECPKG_CRED_OUTBOUND, SECPKG_FUNCTION_TABLE,
};

use super::lsa;
use super::memory::{self, Look};
use crate::package::{Acquired, Arguments, Bytes, Direction, Exchanged, Name, Package, Queried, Returned};

/// The slots of a started package, copied from its table: nothing beyond what its version promises is among them.
pub(super) struct Table {
    /// The slots; those that the version does not promise are NULL.
    pub(super) slots: SECPKG_FUNCTION_TABLE,
}

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
        let logon: LUID = lsa::LOGON;
        let (mut handle, mut expiry) = (0_usize, 0_i64);
        // SAFETY: the slot is the package's own function of this type; the cells outlive the call, and the optional
        // pointers are NULL as the function permits.
        let status = unsafe {
            acquire(
                ptr::null(),
                usage,
                &raw const logon,
                ptr::null(),
                ptr::null(),
                ptr::null(),
                &raw mut handle,
                &raw mut expiry,
            )
        };
        Acquired { status: code(status), handle: handle as u64 }
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
        let target = arguments.target.map(Counted::new);
        let mut cell = arguments.context.map(|value| value as usize);
        let (mut length, mut metadata) = (0_u32, ptr::null_mut());
        // SAFETY: the slot is the package's own function of this type; every pointer is to a local that outlives the
        // call, or NULL where the case says so.
        let status = unsafe {
            query(
                arguments.credential as usize,
                target.as_ref().map_or(ptr::null(), Counted::pointer),
                arguments.requirements,
                &raw mut length,
                &raw mut metadata,
                cell.as_mut().map_or(ptr::null_mut(), ptr::from_mut),
            )
        };
        let metadata = if status < 0 { Returned::Nothing } else { look(metadata.addr(), length) };
        Queried { status: code(status), context: cell.map(|value| value as u64), metadata }
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        let Some(exchange) = self.slots.ExchangeMetaData else {
            return Exchanged { status: NULL_SLOT, context: arguments.context };
        };
        let target = arguments.target.map(Counted::new);
        let mut cell = arguments.context.map(|value| value as usize);
        // SAFETY: as for Query; the metadata outlives the call.
        let status = unsafe {
            exchange(
                arguments.credential as usize,
                target.as_ref().map_or(ptr::null(), Counted::pointer),
                arguments.requirements,
                metadata.length,
                metadata.bytes.map_or(ptr::null(), <[u8]>::as_ptr),
                cell.as_mut().map_or(ptr::null_mut(), ptr::from_mut),
            )
        };
        Exchanged { status: code(status), context: cell.map(|value| value as u64) }
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        let delete = self.slots.DeleteContext?;
        // SAFETY: the slot is the package's own function of this type; a handle is a plain number.
        Some(code(unsafe { delete(context as usize) }))
    }
}

impl Table {
    /// Shuts the package down; nothing happens where it offers no such function.
    pub(super) fn shut_down(&self) {
        if let Some(shut_down) = self.slots.Shutdown {
            // SAFETY: the slot is the package's own function of this type, called once, last.
            let _ = unsafe { shut_down() };
        }
    }
}

const fn code(status: NTSTATUS) -> Status {
    Status(status.cast_unsigned())
}

/// A counted string with its units.
struct Counted {
    string: LSA_UNICODE_STRING,
    _units: Option<Vec<u16>>,
}

impl Counted {
    fn new(name: &Name) -> Self {
        let mut units = name.units.clone();
        let buffer = units.as_mut().map_or(ptr::null_mut(), Vec::as_mut_ptr);
        let string = LSA_UNICODE_STRING { Length: name.length, MaximumLength: name.maximum, Buffer: buffer };
        Self { string, _units: units }
    }

    const fn pointer(&self) -> *const LSA_UNICODE_STRING {
        &raw const self.string
    }
}

/// Looks at what a Query handed out, straight after the call.
fn look(address: usize, length: u32) -> Returned {
    match (address, length) {
        (_, 0) => Returned::Nothing,
        (0, _) => Returned::Missing,
        _ => match memory::read(address, length as usize) {
            Ok(bytes) => Returned::Readable(bytes),
            Err(Look::Unreadable) => Returned::Unreadable,
            Err(Look::Impossible) => Returned::Unchecked(Vec::new()),
        },
    }
}
