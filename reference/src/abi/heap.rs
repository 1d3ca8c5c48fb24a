//! The heaps of the LSA, as far as the package uses them.

use std::ffi::c_void;
use std::fmt;
use std::ptr::NonNull;

use windows_sys::Win32::Security::Authentication::Identity::{
    LSA_SECPKG_FUNCTION_TABLE, SECPKG_EXTENDED_INFORMATION,
};

use crate::core::Status;

/// The heap functions of the host, taken from its table at Initialize.
#[derive(Clone, Copy)]
pub(super) struct Heaps {
    allocate_private: AllocatePrivate,
    free_private: Free,
    allocate_lsa: AllocateLsa,
}

/// A block of the private heap, with bytes in it. It is freed when it is dropped, so once, and to the heap it is from.
// Keeps MEM-1.
pub(super) struct Block {
    base: NonNull<u8>,
    length: u32,
    free: Free,
}

type AllocatePrivate = unsafe extern "system" fn(usize) -> *mut c_void;
type AllocateLsa = unsafe extern "system" fn(u32) -> *mut c_void;
type Free = unsafe extern "system" fn(*const c_void);

// SAFETY: a block is owned by one holder, and LSA heaps take calls from any thread.
unsafe impl Send for Block {}

// SAFETY: a block that is looked at tells where it is and how long, and changes nothing.
unsafe impl Sync for Block {}

impl Heaps {
    /// Takes the three functions from the table of the host.
    ///
    /// # Errors
    /// [`Status::INVALID_PARAMETER`] if the table is NULL or misaligned, or lacks one of them.
    ///
    /// # Safety
    /// A table that is neither NULL nor misaligned must be readable, and its heap functions must keep their
    /// contract, on any thread, until Shutdown.
    pub(super) unsafe fn of(table: *const LSA_SECPKG_FUNCTION_TABLE) -> Result<Heaps, Status> {
        if table.is_null() || !table.is_aligned() {
            return Err(Status::INVALID_PARAMETER);
        }
        // SAFETY: the table is readable by the caller's promise; only the field is read, for older tables are shorter.
        let allocate_private = unsafe { (*table).AllocatePrivateHeap };
        // SAFETY: as above.
        let free_private = unsafe { (*table).FreePrivateHeap };
        // SAFETY: as above.
        let allocate_lsa = unsafe { (*table).AllocateLsaHeap };
        match (allocate_private, free_private, allocate_lsa) {
            (Some(allocate_private), Some(free_private), Some(allocate_lsa)) => {
                Ok(Heaps { allocate_private, free_private, allocate_lsa })
            }
            _ => Err(Status::INVALID_PARAMETER),
        }
    }

    /// A block of the private heap with a copy of these bytes.
    ///
    /// # Errors
    /// [`Status::INSUFFICIENT_MEMORY`].
    // Keeps MEM-3.
    pub(super) fn keep(&self, bytes: &[u8]) -> Result<Block, Status> {
        let length = u32::try_from(bytes.len()).map_err(|_| Status::INSUFFICIENT_MEMORY)?;
        // SAFETY: the function keeps its contract by the promise made to `of`, and takes any length.
        let base = unsafe { (self.allocate_private)(bytes.len()) };
        let base = NonNull::new(base.cast::<u8>()).ok_or(Status::INSUFFICIENT_MEMORY)?;
        let block = Block { base, length, free: self.free_private };
        // SAFETY: the block is new, so it overlaps nothing, and it is as long as the bytes.
        unsafe { base.copy_from_nonoverlapping(NonNull::from(bytes).cast::<u8>(), bytes.len()) };
        Ok(block)
    }

    /// A block of the LSA heap with this answer in it. It is the caller's from now on.
    ///
    /// # Errors
    /// [`Status::INSUFFICIENT_MEMORY`], which a block with the wrong alignment is taken for.
    pub(super) fn give(
        &self,
        information: SECPKG_EXTENDED_INFORMATION,
    ) -> Result<*mut SECPKG_EXTENDED_INFORMATION, Status> {
        const LENGTH: u32 = size_of::<SECPKG_EXTENDED_INFORMATION>() as u32;
        // SAFETY: the function keeps its contract by the promise made to `of`, and takes any length.
        let base = unsafe { (self.allocate_lsa)(LENGTH) }.cast::<SECPKG_EXTENDED_INFORMATION>();
        if base.is_null() || !base.is_aligned() {
            return Err(Status::INSUFFICIENT_MEMORY);
        }
        // SAFETY: the block is new, aligned, and as long as the structure.
        unsafe { base.write(information) };
        Ok(base)
    }
}

impl Block {
    /// Where the bytes are. They stay there as long as the block lives.
    pub(super) fn base(&self) -> *mut u8 {
        self.base.as_ptr()
    }

    /// How many bytes there are.
    pub(super) fn length(&self) -> u32 {
        self.length
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        // SAFETY: the block came from the heap that this function belongs to, and nobody else frees it.
        unsafe { (self.free)(self.base.as_ptr().cast_const().cast::<c_void>()) }
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} bytes at {:p}", self.length, self.base)
    }
}
