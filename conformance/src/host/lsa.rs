//! The LSA that the host plays: its support functions, as real as the metadata exchange needs them.
//!
//! Both heaps are accounted by block. Client and call information are those of one client with one logon session,
//! calling through the negotiator. Everything else answers harmlessly.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::collections::BTreeMap;
use std::ffi::c_void;
use std::ptr;
use std::sync::Mutex;

use windows_sys::Win32::Foundation::{
    HANDLE, LUID, NTSTATUS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_SUCCESS,
};
use windows_sys::Win32::Security::Authentication::Identity::{
    LSA_SECPKG_FUNCTION_TABLE, SECPKG_CALL_INFO, SECPKG_CLIENT_INFO,
};

/// The one logon session.
pub(super) const LOGON: LUID = LUID { LowPart: 0x0003_E7A1, HighPart: 0 };

/// `SECPKG_CALL_IS_TCB`, `SECPKG_CALL_NEGO` and `SECPKG_CALL_NEGO_EXTENDER`: the negotiator calls.
const CALL_ATTRIBUTES: u32 = 0x200 | 0x4000 | 0x8000;

/// Which heap a block came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Heap {
    Lsa,
    Private,
    Client,
}

static BLOCKS: Mutex<BTreeMap<usize, (Heap, Layout)>> = Mutex::new(BTreeMap::new());

fn allocate(heap: Heap, length: usize) -> *mut c_void {
    let Ok(layout) = Layout::from_size_align(length.max(1), 16) else { return ptr::null_mut() };
    // SAFETY: the layout has a size above 0.
    let block = unsafe { alloc_zeroed(layout) };
    if !block.is_null()
        && let Ok(mut blocks) = BLOCKS.lock()
    {
        let _ = blocks.insert(block.addr(), (heap, layout));
    }
    block.cast()
}

/// Frees a block that this heap handed out; what it did not hand out is left alone.
fn free(heap: Heap, block: *const c_void) {
    let Ok(mut blocks) = BLOCKS.lock() else { return };
    if blocks.get(&block.addr()).is_some_and(|(from, _)| *from == heap)
        && let Some((_, layout)) = blocks.remove(&block.addr())
    {
        // SAFETY: the block is in the account, so it came from `alloc_zeroed` with this layout and is not freed yet.
        unsafe { dealloc(block.cast_mut().cast(), layout) };
    }
}

unsafe extern "system" fn allocate_lsa_heap(length: u32) -> *mut c_void {
    allocate(Heap::Lsa, length as usize)
}

unsafe extern "system" fn free_lsa_heap(block: *const c_void) {
    free(Heap::Lsa, block);
}

unsafe extern "system" fn allocate_private_heap(length: usize) -> *mut c_void {
    allocate(Heap::Private, length)
}

unsafe extern "system" fn free_private_heap(block: *const c_void) {
    free(Heap::Private, block);
}

unsafe extern "system" fn allocate_client_buffer(
    _: *const *const c_void,
    length: u32,
    base: *mut *mut c_void,
) -> NTSTATUS {
    if base.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    let block = allocate(Heap::Client, length as usize);
    // SAFETY: the caller passes a cell for one pointer, and it is not NULL.
    unsafe { base.write(block) };
    if block.is_null() { STATUS_NO_MEMORY } else { STATUS_SUCCESS }
}

unsafe extern "system" fn free_client_buffer(_: *const *const c_void, base: *const c_void) -> NTSTATUS {
    free(Heap::Client, base);
    STATUS_SUCCESS
}

unsafe extern "system" fn copy_to_client_buffer(
    _: *const *const c_void,
    length: u32,
    to: *mut c_void,
    from: *const c_void,
) -> NTSTATUS {
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
    // SAFETY: the caller passes two buffers of this length.
    unsafe { ptr::copy(from.cast::<u8>(), to.cast::<u8>(), length as usize) };
    STATUS_SUCCESS
}

unsafe extern "system" fn get_client_info(info: *mut SECPKG_CLIENT_INFO) -> NTSTATUS {
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
    STATUS_SUCCESS
}

unsafe extern "system" fn impersonate_client() -> NTSTATUS {
    STATUS_SUCCESS
}

unsafe extern "system" fn protect_memory(_: *mut c_void, _: u32) {}

unsafe extern "system" fn duplicate_handle(source: HANDLE, destination: *mut HANDLE) -> NTSTATUS {
    if destination.is_null() {
        return STATUS_INVALID_PARAMETER;
    }
    // SAFETY: the caller passes a cell for one handle, and it is not NULL.
    unsafe { destination.write(source) };
    STATUS_SUCCESS
}

/// What every other slot answers: `STATUS_NOT_IMPLEMENTED`, whatever the parameters.
///
/// One function serves slots of many types because the caller cleans up the stack in every convention but 32-bit
/// stdcall, and there no package in reach calls one of these.
unsafe extern "system" fn not_implemented() -> NTSTATUS {
    windows_sys::Win32::Foundation::STATUS_NOT_IMPLEMENTED
}

/// The table that a package gets in `SpInitialize`; it lives as long as the process.
pub(super) fn support_table() -> &'static LSA_SECPKG_FUNCTION_TABLE {
    const COUNT: usize = size_of::<LSA_SECPKG_FUNCTION_TABLE>() / size_of::<usize>();
    type Filler = unsafe extern "system" fn() -> NTSTATUS;
    let fillers: [Filler; COUNT] = [not_implemented; COUNT];
    // SAFETY: the table is `COUNT` function pointers, each valid for every bit pattern of a function pointer.
    let harmless: LSA_SECPKG_FUNCTION_TABLE = unsafe { std::mem::transmute(fillers) };
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
        FreeReturnBuffer: Some(free_lsa_heap),
        GetCallInfo: Some(get_call_info),
        LsaProtectMemory: Some(protect_memory),
        LsaUnprotectMemory: Some(protect_memory),
        AllocatePrivateHeap: Some(allocate_private_heap),
        FreePrivateHeap: Some(free_private_heap),
        ..harmless
    }))
}

const _: () = assert!(size_of::<LSA_SECPKG_FUNCTION_TABLE>() == 64 * size_of::<usize>());
