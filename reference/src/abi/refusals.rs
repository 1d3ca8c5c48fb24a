//! What comes after the metadata: calls that a client can cause for any package, each refused.
//!
//! They touch nothing, not even their outputs, and need no Initialize before them.

use std::ffi::c_void;

use windows_sys::Win32::Foundation::NTSTATUS;
use windows_sys::Win32::Security::Authentication::Identity::{
    LSA_UNICODE_STRING, SECPKG_PRIMARY_CRED, SECPKG_SUPPLEMENTAL_CRED, SECURITY_LOGON_TYPE, SecBuffer,
    SecBufferDesc,
};

use crate::core::{Handle, Status};

/// SpAcceptCredentials: nobody's credentials are kept.
pub(super) extern "system" fn accept_credentials(
    _logon_type: SECURITY_LOGON_TYPE,
    _account: *const LSA_UNICODE_STRING,
    _primary: *const SECPKG_PRIMARY_CRED,
    _supplemental: *const SECPKG_SUPPLEMENTAL_CRED,
) -> NTSTATUS {
    REFUSED
}

/// SpQueryCredentialsAttributes and SpQueryContextAttributes: there are no attributes.
pub(super) extern "system" fn query_attributes(
    _handle: Handle,
    _attribute: u32,
    _buffer: *mut c_void,
) -> NTSTATUS {
    REFUSED
}

/// SpInitLsaModeContext: there is no handshake.
pub(super) extern "system" fn init_context(
    _credential: Handle,
    _context: Handle,
    _target: *const LSA_UNICODE_STRING,
    _requirements: u32,
    _representation: u32,
    _input: *const SecBufferDesc,
    _new_context: *mut Handle,
    _output: *mut SecBufferDesc,
    _attributes: *mut u32,
    _expiration: *mut i64,
    _mapped: *mut bool,
    _data: *mut SecBuffer,
) -> NTSTATUS {
    REFUSED
}

/// SpAcceptLsaModeContext: there is no handshake.
pub(super) extern "system" fn accept_context(
    _credential: Handle,
    _context: Handle,
    _input: *const SecBufferDesc,
    _requirements: u32,
    _representation: u32,
    _new_context: *mut Handle,
    _output: *mut SecBufferDesc,
    _attributes: *mut u32,
    _expiration: *mut i64,
    _mapped: *mut bool,
    _data: *mut SecBuffer,
) -> NTSTATUS {
    REFUSED
}

/// SpApplyControlToken: there is nothing to control.
pub(super) extern "system" fn apply_control_token(
    _context: Handle,
    _token: *const SecBufferDesc,
) -> NTSTATUS {
    REFUSED
}

const REFUSED: NTSTATUS = Status::UNSUPPORTED_FUNCTION.ntstatus();
