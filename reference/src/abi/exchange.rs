//! SpQueryMetaData, SpExchangeMetaData and SpDeleteContext.

use windows_sys::Win32::Foundation::NTSTATUS;
use windows_sys::Win32::Security::Authentication::Identity::LSA_UNICODE_STRING;

use super::argument::{Cell, answer, bytes, name};
use super::session::PROCESS;
use crate::core::Handle;

/// Says what this side has to tell the other. See [`Package::query`](crate::core::Package::query).
///
/// # Safety
/// Each pointer that is neither NULL nor misaligned must be valid during the call: the name as a counted string for
/// reads, the outputs for writes, the context for reads too.
pub(super) unsafe extern "system" fn query(
    credential: Handle,
    target: *const LSA_UNICODE_STRING,
    requirements: u32,
    length: *mut u32,
    metadata: *mut *mut u8,
    context: *mut Handle,
) -> NTSTATUS {
    answer(|| {
        // SAFETY: the caller promises that a pointer that is not NULL can be written to.
        let length = unsafe { Cell::new(length) }?;
        // SAFETY: as above.
        let metadata = unsafe { Cell::new(metadata) }?;
        // SAFETY: as above.
        let context = unsafe { Cell::new(context) }?;
        // SAFETY: the caller promises that a name that is there can be read.
        let target = unsafe { name(target) }?;
        // SAFETY: the caller promises that the context handle is an input too.
        let handle = unsafe { context.read() };
        let said = PROCESS.query(credential, target.as_ref(), requirements, handle)?;
        // Keeps QRY-4: the length is that of the block, and the block lives as long as the context.
        length.write(said.length);
        metadata.write(said.metadata);
        context.write(said.context);
        Ok(())
    })
}

/// Takes what the other side said. See [`Package::exchange`](crate::core::Package::exchange).
///
/// # Safety
/// Each pointer that is neither NULL nor misaligned must be valid during the call: the name as a counted string and
/// the metadata for reads, the context for reads and writes.
pub(super) unsafe extern "system" fn exchange(
    credential: Handle,
    target: *const LSA_UNICODE_STRING,
    requirements: u32,
    length: u32,
    metadata: *const u8,
    context: *mut Handle,
) -> NTSTATUS {
    answer(|| {
        // SAFETY: the caller promises that a pointer that is not NULL can be written to.
        let context = unsafe { Cell::new(context) }?;
        // SAFETY: the caller promises that a name that is there can be read.
        let target = unsafe { name(target) }?;
        // SAFETY: the caller promises that metadata that is there can be read, and stays as it is during the call.
        let metadata = unsafe { bytes(metadata, length) }?;
        // SAFETY: the caller promises that the context handle is an input too.
        let handle = unsafe { context.read() };
        let made = PROCESS.exchange(credential, target.as_ref(), requirements, metadata, handle)?;
        context.write(made);
        Ok(())
    })
}

/// Ends a context, and frees the buffer that Query handed out for it.
pub(super) extern "system" fn delete(context: Handle) -> NTSTATUS {
    answer(|| PROCESS.delete(context))
}
