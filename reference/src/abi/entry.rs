//! The one exported function.

use windows_sys::Win32::Foundation::NTSTATUS;
use windows_sys::Win32::Security::Authentication::Identity::{
    SECPKG_FUNCTION_TABLE, SECPKG_INTERFACE_VERSION, SECPKG_INTERFACE_VERSION_5,
};

use super::argument::{Cell, answer};
use super::slots::TABLE;
use crate::core::Status;

/// Gives the LSA the function table of the package ("SpLsaModeInitializeFn callback function").
///
/// The version reported is the first one with the two metadata functions. The table is static and must not be
/// written to. It may be asked for any number of times, from any thread, before Initialize and after it.
///
/// Answers [`Status::INVALID_PARAMETER`], and writes nothing, if a pointer is NULL or misaligned or
/// `lsa_version` is not 0x00010000, the only one that an LSA says.
///
/// # Safety
/// Each pointer that is neither NULL nor misaligned must be valid for writes.
// Keeps PKG-1, PKG-2: the version is an output and the code is zero, not the other way round; and there is one table.
#[unsafe(no_mangle)]
pub unsafe extern "system" fn SpLsaModeInitialize(
    lsa_version: u32,
    package_version: *mut u32,
    tables: *mut *mut SECPKG_FUNCTION_TABLE,
    count: *mut u32,
) -> NTSTATUS {
    answer(|| {
        // SAFETY: the caller promises that a pointer that is not NULL can be written to.
        let package_version = unsafe { Cell::new(package_version) }?;
        // SAFETY: as above.
        let tables = unsafe { Cell::new(tables) }?;
        // SAFETY: as above.
        let count = unsafe { Cell::new(count) }?;
        if lsa_version != SECPKG_INTERFACE_VERSION {
            return Err(Status::INVALID_PARAMETER);
        }
        package_version.write(SECPKG_INTERFACE_VERSION_5);
        tables.write((&raw const TABLE).cast_mut());
        count.write(1);
        Ok(())
    })
}
