//! From start to end: SpInitialize, SpGetInfo, SpGetExtendedInformation, SpShutDown.

use windows_sys::Win32::Foundation::NTSTATUS;
use windows_sys::Win32::Security::Authentication::Identity::{
    LSA_SECPKG_FUNCTION_TABLE, SECPKG_EXTENDED_INFORMATION, SECPKG_EXTENDED_INFORMATION_0,
    SECPKG_EXTENDED_INFORMATION_CLASS, SECPKG_FLAG_CONNECTION, SECPKG_FLAG_MUTUAL_AUTH,
    SECPKG_FLAG_NEGOTIABLE2, SECPKG_NEGO2_INFO, SECPKG_PARAMETERS, SecPkgInfoA, SecPkgInfoW, SecpkgNego2Info,
};

use super::argument::{Cell, answer};
use super::heap::Heaps;
use super::session::PROCESS;
use crate::core::{Status, metadata};

/// Starts the package. The package id and the parameters are not looked at.
///
/// # Safety
/// A function table that is not NULL must keep the contract of LSA_SECPKG_FUNCTION_TABLE until Shutdown.
pub(super) unsafe extern "system" fn initialize(
    _package_id: usize,
    _parameters: *const SECPKG_PARAMETERS,
    table: *const LSA_SECPKG_FUNCTION_TABLE,
) -> NTSTATUS {
    answer(|| {
        // SAFETY: the host promises that its table keeps its contract.
        let heaps = unsafe { Heaps::of(table) }?;
        PROCESS.start(heaps)
    })
}

/// Ends the package: contexts, credentials and buffers go.
pub(super) extern "system" fn shutdown() -> NTSTATUS {
    answer(|| {
        PROCESS.stop();
        Ok(())
    })
}

/// Describes the package. The names are static: the host copies them.
///
/// The slot is declared with the narrow structure; LSA-mode packages fill the wide one, which has the same layout.
///
/// # Safety
/// A pointer that is not NULL must be valid for writes of the structure.
pub(super) unsafe extern "system" fn get_info(information: *mut SecPkgInfoA) -> NTSTATUS {
    answer(|| {
        // SAFETY: the caller promises that a pointer that is not NULL can be written to.
        let cell = unsafe { Cell::new(information.cast::<SecPkgInfoW>()) }?;
        PROCESS.check_running()?;
        cell.write(SecPkgInfoW {
            fCapabilities: SECPKG_FLAG_CONNECTION | SECPKG_FLAG_MUTUAL_AUTH | SECPKG_FLAG_NEGOTIABLE2,
            wVersion: 1,
            wRPCID: NO_RPC_ID,
            cbMaxToken: metadata::BOUND as u32,
            Name: NAME.as_ptr().cast_mut(),
            Comment: COMMENT.as_ptr().cast_mut(),
        });
        Ok(())
    })
}

/// Tells a negotiator the scheme id. Of the classes of information, that is the only one on offer.
///
/// # Safety
/// A pointer that is not NULL must be valid for writes of a pointer.
pub(super) unsafe extern "system" fn get_extended_information(
    class: SECPKG_EXTENDED_INFORMATION_CLASS,
    information: *mut *mut SECPKG_EXTENDED_INFORMATION,
) -> NTSTATUS {
    answer(|| {
        // SAFETY: the caller promises that a pointer that is not NULL can be written to.
        let cell = unsafe { Cell::new(information) }?;
        let heaps = PROCESS.heaps()?;
        if class != SecpkgNego2Info {
            return Err(Status::UNSUPPORTED_FUNCTION);
        }
        let scheme = SECPKG_NEGO2_INFO { AuthScheme: metadata::SCHEME, PackageFlags: 0 };
        let info = SECPKG_EXTENDED_INFORMATION_0 { Nego2Info: scheme };
        cell.write(heaps.give(SECPKG_EXTENDED_INFORMATION { Class: class, Info: info })?);
        Ok(())
    })
}

const NO_RPC_ID: u16 = 0xFFFF;

static NAME: [u16; 18] = wide(b"SspcheckReference");
static COMMENT: [u16; 51] = wide(b"Keeps the metadata exchange, authenticates nobody.");

const _: () = assert!(size_of::<SecPkgInfoA>() == size_of::<SecPkgInfoW>());
const _: () = assert!(align_of::<SecPkgInfoA>() == align_of::<SecPkgInfoW>());

/// ASCII text in UTF-16 with its terminator. It is run by the compiler alone.
#[expect(clippy::indexing_slicing, reason = "an index out of bounds is an error of compilation here")]
const fn wide<const WITH_NUL: usize>(text: &[u8]) -> [u16; WITH_NUL] {
    assert!(text.len() + 1 == WITH_NUL);
    let mut units = [0; WITH_NUL];
    let mut index = 0;
    while index < text.len() {
        assert!(text[index].is_ascii());
        units[index] = text[index] as u16;
        index += 1;
    }
    units
}
