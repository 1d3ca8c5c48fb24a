//! SpAcquireCredentialsHandle and SpFreeCredentialsHandle.

use std::ffi::c_void;

use windows_sys::Win32::Foundation::{LUID, NTSTATUS};
use windows_sys::Win32::Security::Authentication::Identity::{
    LSA_UNICODE_STRING, SECPKG_CRED_BOTH, SECPKG_CRED_DEFAULT, SECPKG_CRED_INBOUND, SECPKG_CRED_OUTBOUND,
};

use super::argument::{Cell, answer};
use super::session::PROCESS;
use crate::core::{CredentialUse, Handle, Status};

/// Makes a credential, which never expires. Of the use flags the direction counts; the rest is not looked at.
///
/// # Safety
/// The two output pointers, where not NULL, must be valid for writes. The other pointers are never followed.
pub(super) unsafe extern "system" fn acquire(
    _principal: *const LSA_UNICODE_STRING,
    credential_use: u32,
    _logon_id: *const LUID,
    _authorization_data: *const c_void,
    _get_key: *const c_void,
    _get_key_argument: *const c_void,
    credential: *mut Handle,
    expiration: *mut i64,
) -> NTSTATUS {
    answer(|| {
        // SAFETY: the caller promises that a pointer that is not NULL can be written to.
        let credential = unsafe { Cell::new(credential) }?;
        // SAFETY: as above.
        let expiration = unsafe { Cell::new(expiration) }?;
        let handle = PROCESS.acquire(direction(credential_use)?)?;
        credential.write(handle);
        expiration.write(NEVER);
        Ok(())
    })
}

/// Gives a credential up. Contexts that were made from it live on.
pub(super) extern "system" fn free(credential: Handle) -> NTSTATUS {
    answer(|| PROCESS.release(credential))
}

/// The last moment that a TimeStamp can tell.
const NEVER: i64 = i64::MAX;

/// The direction in a word of use flags. The default use of this package is both directions.
fn direction(credential_use: u32) -> Result<CredentialUse, Status> {
    match credential_use & SECPKG_CRED_BOTH {
        SECPKG_CRED_BOTH => Ok(CredentialUse::Both),
        SECPKG_CRED_INBOUND => Ok(CredentialUse::Inbound),
        SECPKG_CRED_OUTBOUND => Ok(CredentialUse::Outbound),
        _ if credential_use & SECPKG_CRED_DEFAULT != 0 => Ok(CredentialUse::Both),
        _ => Err(Status::INVALID_PARAMETER),
    }
}
