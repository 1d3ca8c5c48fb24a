//! The LSA that the host plays: its support functions, as real as the metadata exchange needs them.
//!
//! Its heaps are accounted block by block. Client and call information are those of one client with one logon session,
//! calling through the negotiator. Everything else answers
//! harmlessly, and every call of the package into the LSA is told.

use std::ffi::c_void;
use std::ptr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use windows_sys::Win32::Foundation::{
    HANDLE, LUID, NTSTATUS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_SUCCESS,
};
use windows_sys::Win32::Security::Authentication::Identity::{
    LSA_SECPKG_FUNCTION_TABLE, SECPKG_CALL_INFO, SECPKG_CLIENT_INFO,
};

use super::heap::{self, Heap};
use crate::answer::REFUSED;

/// The one logon session.
pub(super) const LOGON: LUID = LUID { LowPart: 0x0003_E7A1, HighPart: 0 };

/// `SECPKG_CALL_IS_TCB`, `SECPKG_CALL_NEGO` and `SECPKG_CALL_NEGO_EXTENDER`: the negotiator calls.
const CALL_ATTRIBUTES: u32 = 0x200 | 0x4000 | 0x8000;

/// How many calls of the package into the LSA are told of one call of the LSA into the package.
const TOLD: usize = 24;

/// Calls of the package into the LSA since they were last asked for, and how many there were in all.
struct Log {
    open: bool,
    told: Vec<String>,
    count: usize,
}

static LOG: Mutex<Log> = Mutex::new(Log { open: false, told: Vec::new(), count: 0 });

fn log() -> MutexGuard<'static, Log> {
    LOG.lock().unwrap_or_else(PoisonError::into_inner)
}

fn tell(what: impl FnOnce() -> String) {
    let mut log = log();
    if log.open {
        log.count += 1;
        if log.told.len() < TOLD {
            log.told.push(what());
        }
    }
}

/// Whether the package's calls into the LSA are told: in a sweep there are too many.
pub(super) fn open_log(open: bool) {
    *log() = Log { open, told: Vec::new(), count: 0 };
}

/// What the package called since this was last asked.
pub(super) fn take_log() -> Vec<String> {
    let mut log = log();
    let mut told = std::mem::take(&mut log.told);
    let more = std::mem::take(&mut log.count) - told.len();
    if more > 0 {
        told.push(format!("and {more} calls more"));
    }
    told
}

fn allocate(heap: Heap, function: &str, length: usize) -> *mut c_void {
    let (block, number) = heap::allocate(heap, length);
    tell(|| match number {
        0 => format!("{function}({length}){REFUSED}"),
        number => format!("{function}({length}) = block {number}"),
    });
    block
}

fn free(heap: Heap, function: &str, block: *const c_void) {
    let number = heap::free(heap, function, block);
    tell(|| match number {
        Some(0) => format!("{function}(an earlier block)"),
        Some(number) => format!("{function}(block {number})"),
        None if block.is_null() => format!("{function}(NULL)"),
        None => format!("{function}(no block)"),
    });
}

unsafe extern "system" fn allocate_lsa_heap(length: u32) -> *mut c_void {
    allocate(Heap::Lsa, "AllocateLsaHeap", length as usize)
}

unsafe extern "system" fn free_lsa_heap(block: *const c_void) {
    free(Heap::Lsa, "FreeLsaHeap", block);
}

unsafe extern "system" fn free_return_buffer(block: *const c_void) {
    free(Heap::Lsa, "FreeReturnBuffer", block);
}

unsafe extern "system" fn allocate_private_heap(length: usize) -> *mut c_void {
    allocate(Heap::Private, "AllocatePrivateHeap", length)
}

unsafe extern "system" fn free_private_heap(block: *const c_void) {
    free(Heap::Private, "FreePrivateHeap", block);
}

unsafe extern "system" fn allocate_client_buffer(
    _: *const *const c_void,
    length: u32,
    base: *mut *mut c_void,
) -> NTSTATUS {
    if base.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    let block = allocate(Heap::Client, "AllocateClientBuffer", length as usize);
    // SAFETY: the caller passes a cell for one pointer, and it is not NULL.
    unsafe { base.write(block) };
    if block.is_null() { STATUS_NO_MEMORY } else { STATUS_SUCCESS }
}

unsafe extern "system" fn free_client_buffer(_: *const *const c_void, base: *const c_void) -> NTSTATUS {
    free(Heap::Client, "FreeClientBuffer", base);
    STATUS_SUCCESS
}

unsafe extern "system" fn copy_to_client_buffer(
    _: *const *const c_void,
    length: u32,
    to: *mut c_void,
    from: *const c_void,
) -> NTSTATUS {
    tell(|| format!("CopyToClientBuffer({length})"));
    // SAFETY: the caller passes two buffers of this length.
    unsafe { ptr::copy(from.cast::<u8>(), to.cast::<u8>(), length as usize) };
    STATUS_SUCCESS
}

unsafe extern "system" fn copy_from_client_buffer(
    _: *const *const c_void,
    length: u32,
    to: *mut c_void,
    from: *const c_void,
) -> NTSTATUS {
    tell(|| format!("CopyFromClientBuffer({length})"));
    // SAFETY: the caller passes two buffers of this length.
    unsafe { ptr::copy(from.cast::<u8>(), to.cast::<u8>(), length as usize) };
    STATUS_SUCCESS
}

unsafe extern "system" fn get_client_info(info: *mut SECPKG_CLIENT_INFO) -> NTSTATUS {
    tell(|| "GetClientInfo".to_owned());
    if info.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    let client = SECPKG_CLIENT_INFO {
        LogonId: LOGON,
        ProcessID: std::process::id(),
        ThreadID: 1,
        HasTcbPrivilege: true,
        ..SECPKG_CLIENT_INFO::default()
    };
    // SAFETY: the caller passes a structure of this type, and it is not NULL.
    unsafe { info.write(client) };
    STATUS_SUCCESS
}

unsafe extern "system" fn get_call_info(info: *mut SECPKG_CALL_INFO) -> bool {
    tell(|| "GetCallInfo".to_owned());
    if info.is_null() {
        return false;
    }
    let call = SECPKG_CALL_INFO {
        ProcessId: std::process::id(),
        ThreadId: 1,
        Attributes: CALL_ATTRIBUTES,
        CallCount: 1,
        ..SECPKG_CALL_INFO::default()
    };
    // SAFETY: the caller passes a structure of this type, and it is not NULL.
    unsafe { info.write(call) };
    true
}

unsafe extern "system" fn create_logon_session(_: *mut LUID) -> NTSTATUS {
    tell(|| "CreateLogonSession".to_owned());
    STATUS_SUCCESS
}

unsafe extern "system" fn impersonate_client() -> NTSTATUS {
    tell(|| "ImpersonateClient".to_owned());
    STATUS_SUCCESS
}

unsafe extern "system" fn protect_memory(_: *mut c_void, length: u32) {
    tell(|| format!("LsaProtectMemory({length})"));
}

unsafe extern "system" fn duplicate_handle(source: HANDLE, destination: *mut HANDLE) -> NTSTATUS {
    tell(|| "DuplicateHandle".to_owned());
    if destination.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    // SAFETY: the caller passes a cell for one handle, and it is not NULL.
    unsafe { destination.write(source) };
    STATUS_SUCCESS
}

/// The slots of the table, in order.
#[rustfmt::skip]
const SLOTS: [&str; COUNT] = [
    "CreateLogonSession", "DeleteLogonSession", "AddCredential", "GetCredentials",
    "DeleteCredential", "AllocateLsaHeap", "FreeLsaHeap", "AllocateClientBuffer",
    "FreeClientBuffer", "CopyToClientBuffer", "CopyFromClientBuffer", "ImpersonateClient",
    "UnloadPackage", "DuplicateHandle", "SaveSupplementalCredentials", "CreateThread",
    "GetClientInfo", "RegisterNotification", "CancelNotification", "MapBuffer",
    "CreateToken", "AuditLogon", "CallPackage", "FreeReturnBuffer",
    "GetCallInfo", "CallPackageEx", "CreateSharedMemory", "AllocateSharedMemory",
    "FreeSharedMemory", "DeleteSharedMemory", "OpenSamUser", "GetUserCredentials",
    "GetUserAuthData", "CloseSamUser", "ConvertAuthDataToToken", "ClientCallback",
    "UpdateCredentials", "GetAuthDataForUser", "CrackSingleName", "AuditAccountLogon",
    "CallPackagePassthrough", "CrediRead", "CrediReadDomainCredentials", "CrediFreeCredentials",
    "LsaProtectMemory", "LsaUnprotectMemory", "OpenTokenByLogonId", "ExpandAuthDataForDomain",
    "AllocatePrivateHeap", "FreePrivateHeap", "CreateTokenEx", "CrediWrite",
    "CrediUnmarshalandDecodeString", "DummyFunction6", "GetExtendedCallFlags", "DuplicateTokenHandle",
    "GetServiceAccountPassword", "DummyFunction7", "AuditLogonEx", "CheckProtectedUserByToken",
    "QueryClientRequest", "GetAppModeInfo", "SetAppModeInfo", "GetClientInfoEx",
];

const COUNT: usize = size_of::<LSA_SECPKG_FUNCTION_TABLE>() / size_of::<usize>();

/// Slots that answer with an address, a handle or a truth: NULL and no.
const ANSWERS_NOTHING: [&str; 5] = [
    "CreateThread",
    "CreateSharedMemory",
    "AllocateSharedMemory",
    "DeleteSharedMemory",
    "CrediFreeCredentials",
];

/// Slots that succeed without effect.
const SUCCEEDS: [&str; 1] = ["CancelNotification"];

/// A notification that never comes.
const NOTIFICATION: usize = 1;

/// What every other slot does: it is told, and answers harmlessly, whatever the parameters.
///
/// One function serves slots of many types because the caller cleans up the stack in every convention but 32-bit
/// stdcall, and there no package in reach calls one of these.
unsafe extern "system" fn other<const SLOT: usize>() -> usize {
    let name = SLOTS.get(SLOT).copied().unwrap_or_default();
    tell(|| name.to_owned());
    match name {
        "RegisterNotification" => NOTIFICATION,
        name if ANSWERS_NOTHING.contains(&name) || SUCCEEDS.contains(&name) => 0,
        _ => windows_sys::Win32::Foundation::STATUS_NOT_IMPLEMENTED.cast_unsigned() as usize,
    }
}

type Filler = unsafe extern "system" fn() -> usize;

macro_rules! others {
    ($($slot:literal)+) => {
        [$(other::<$slot>),+]
    };
}

#[rustfmt::skip]
const OTHERS: [Filler; COUNT] = others!(
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
    32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63
);

/// The table that a package gets in `SpInitialize`; it lives as long as the process.
pub(super) fn support_table() -> &'static LSA_SECPKG_FUNCTION_TABLE {
    // SAFETY: the table is `COUNT` function pointers, each valid for every bit pattern of a function pointer.
    let harmless: LSA_SECPKG_FUNCTION_TABLE = unsafe { std::mem::transmute(OTHERS) };
    Box::leak(Box::new(LSA_SECPKG_FUNCTION_TABLE {
        CreateLogonSession: Some(create_logon_session),
        AllocateLsaHeap: Some(allocate_lsa_heap),
        FreeLsaHeap: Some(free_lsa_heap),
        AllocateClientBuffer: Some(allocate_client_buffer),
        FreeClientBuffer: Some(free_client_buffer),
        CopyToClientBuffer: Some(copy_to_client_buffer),
        CopyFromClientBuffer: Some(copy_from_client_buffer),
        ImpersonateClient: Some(impersonate_client),
        DuplicateHandle: Some(duplicate_handle),
        GetClientInfo: Some(get_client_info),
        FreeReturnBuffer: Some(free_return_buffer),
        GetCallInfo: Some(get_call_info),
        LsaProtectMemory: Some(protect_memory),
        LsaUnprotectMemory: Some(protect_memory),
        AllocatePrivateHeap: Some(allocate_private_heap),
        FreePrivateHeap: Some(free_private_heap),
        ..harmless
    }))
}

const _: () = assert!(size_of::<LSA_SECPKG_FUNCTION_TABLE>() == 64 * size_of::<usize>());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_is_there_and_says_its_name() {
        let table = support_table();
        // SAFETY: the table is that many function pointers.
        let slots: [usize; COUNT] = unsafe { std::mem::transmute_copy(table) };
        assert!(slots.iter().all(|slot| *slot != 0));
        open_log(true);
        for (slot, function) in OTHERS.iter().enumerate() {
            // SAFETY: it ignores its parameters.
            let answer = unsafe { function() };
            assert_eq!(take_log(), [SLOTS[slot]]);
            let nothing = ANSWERS_NOTHING.contains(&SLOTS[slot]) || SUCCEEDS.contains(&SLOTS[slot]);
            assert_eq!(answer == 0, nothing, "{}", SLOTS[slot]);
        }
        open_log(false);
    }
}
