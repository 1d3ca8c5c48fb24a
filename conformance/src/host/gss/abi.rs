//! The few types of GSS-API that a mechanism module is called with (RFC 2744, 3; [MS-NEGOEX] has the two functions).

use std::ffi::c_void;

/// `gss_cred_id_t`, `gss_ctx_id_t` and `gss_name_t`: pointers that only the module follows, so plain numbers here.
pub(super) type Handle = usize;

/// `gss_OID_desc`: the content of the DER encoding, without tag and length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Oid {
    pub(super) length: u32,
    pub(super) elements: *const c_void,
}

/// `gss_OID_set_desc`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct OidSet {
    pub(super) count: usize,
    pub(super) elements: *const Oid,
}

/// `gss_buffer_desc`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Buffer {
    pub(super) length: usize,
    pub(super) value: *mut c_void,
}

const WORD: usize = size_of::<usize>();
const _: () = assert!(size_of::<Oid>() == 2 * WORD && align_of::<Oid>() == WORD);
const _: () = assert!(size_of::<OidSet>() == 2 * WORD && align_of::<OidSet>() == WORD);
const _: () = assert!(size_of::<Buffer>() == 2 * WORD && align_of::<Buffer>() == WORD);
const _: () = assert!(size_of::<Handle>() == size_of::<*mut c_void>());

/// `GSS_C_BOTH`, `GSS_C_INITIATE` and `GSS_C_ACCEPT`.
pub(super) const USE_BOTH: i32 = 0;
pub(super) const USE_INITIATE: i32 = 1;
pub(super) const USE_ACCEPT: i32 = 2;

/// `GSS_C_INDEFINITE`.
pub(super) const INDEFINITE: u32 = u32::MAX;

/// `GSS_C_NT_HOSTBASED_SERVICE`: 1.2.840.113554.1.2.1.4.
pub(super) const HOSTBASED_SERVICE: [u8; 10] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x12, 0x01, 0x02, 0x01, 0x04];

/// `gssspi_query_meta_data`.
pub(super) type Query =
    unsafe extern "C" fn(*mut u32, *const Oid, Handle, *mut Handle, Handle, u32, *mut Buffer) -> u32;

/// `gssspi_exchange_meta_data`.
pub(super) type Exchange =
    unsafe extern "C" fn(*mut u32, *const Oid, Handle, *mut Handle, Handle, u32, *const Buffer) -> u32;

/// `gss_acquire_cred`.
pub(super) type AcquireCred = unsafe extern "C" fn(
    *mut u32,
    Handle,
    u32,
    *const OidSet,
    i32,
    *mut Handle,
    *mut *mut OidSet,
    *mut u32,
) -> u32;

/// `gss_release_cred` and `gss_release_name`.
pub(super) type Release = unsafe extern "C" fn(*mut u32, *mut Handle) -> u32;

/// `gss_import_name`.
pub(super) type ImportName = unsafe extern "C" fn(*mut u32, *const Buffer, *const Oid, *mut Handle) -> u32;

/// `gss_delete_sec_context`.
pub(super) type DeleteContext = unsafe extern "C" fn(*mut u32, *mut Handle, *mut Buffer) -> u32;

/// `gss_release_buffer`.
pub(super) type ReleaseBuffer = unsafe extern "C" fn(*mut u32, *mut Buffer) -> u32;

/// `gss_indicate_mechs`.
pub(super) type IndicateMechs = unsafe extern "C" fn(*mut u32, *mut *mut OidSet) -> u32;
