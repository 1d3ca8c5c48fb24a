//! Arguments of C, converted once: pointers into checked cells, slices and names.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::NonNull;
use std::slice;

use windows_sys::Win32::Foundation::NTSTATUS;
use windows_sys::Win32::Security::Authentication::Identity::LSA_UNICODE_STRING;

use crate::core::{Name, Status, metadata};

/// A place of the caller that a call writes to, and may read before: not NULL, and aligned.
#[derive(Debug)]
pub(super) struct Cell<T>(NonNull<T>);

impl<T: Copy> Cell<T> {
    /// Takes a pointer of the caller.
    ///
    /// # Errors
    /// [`Status::INVALID_PARAMETER`] if it is NULL or not aligned.
    ///
    /// # Safety
    /// A pointer that is neither must be valid for writes of a `T` until the cell is gone.
    // Keeps CTX-10: a NULL pointer ends the call here.
    pub(super) unsafe fn new(pointer: *mut T) -> Result<Cell<T>, Status> {
        let cell = NonNull::new(pointer).filter(|cell| cell.is_aligned());
        cell.map(Cell).ok_or(Status::INVALID_PARAMETER)
    }

    /// What the caller put there.
    ///
    /// # Safety
    /// The caller must have put a value there.
    pub(super) unsafe fn read(&self) -> T {
        // SAFETY: the pointer is valid by the promise made to `new`, and a value is there by the promise made here.
        unsafe { self.0.read() }
    }

    /// Writes an output, once.
    pub(super) fn write(self, value: T) {
        // SAFETY: the pointer is valid for writes by the promise made to `new`.
        unsafe { self.0.write(value) }
    }
}

/// Runs the inside of an export: no panic leaves it, and every end of it is a code.
// Keeps RET-6: a defect of this package is an answer, not the end of the host.
pub(super) fn answer(call: impl FnOnce() -> Result<(), Status>) -> NTSTATUS {
    // A panic can leave no value half changed: the core changes its tables as the last step of each call.
    let status = match catch_unwind(AssertUnwindSafe(call)) {
        Ok(Ok(())) => Status::SUCCESS,
        Ok(Err(status)) => status,
        Err(_) => Status::INTERNAL_ERROR,
    };
    status.ntstatus()
}

/// The metadata of a call. Of a buffer longer than any metadata not one byte is looked at.
///
/// # Errors
/// [`Status::INVALID_PARAMETER`] for NULL with a length, [`Status::INVALID_TOKEN`] for too many bytes.
///
/// # Safety
/// A pointer that is not NULL must be valid for reads of `length` bytes, which nobody writes to, for `'a`.
// Keeps META-1, META-2, META-7: the length counts bytes, a shared slice of so many is all that is read, NULL is none.
pub(super) unsafe fn bytes<'a>(pointer: *const u8, length: u32) -> Result<&'a [u8], Status> {
    let Some(length) = usize::try_from(length).ok().filter(|length| *length <= metadata::BOUND) else {
        return Err(if pointer.is_null() { Status::INVALID_PARAMETER } else { Status::INVALID_TOKEN });
    };
    if length == 0 {
        return Ok(&[]);
    }
    if pointer.is_null() {
        return Err(Status::INVALID_PARAMETER);
    }
    // SAFETY: the caller promises so many bytes behind a pointer that is not NULL; the length is within the bound.
    Ok(unsafe { slice::from_raw_parts(pointer, length) })
}

/// The target name of a call: a copy, or nothing if there is no string.
///
/// # Errors
/// [`Status::INVALID_PARAMETER`] for an odd length, a length above the maximum, or NULL with a length; what
/// [`Name::new`] answers.
///
/// # Safety
/// A pointer that is neither NULL nor misaligned must be valid for reads of the structure, and its buffer, if not
/// NULL, for reads of `Length` bytes; nobody writes to either during the call.
// Keeps TGT-2, TGT-3, TGT-4: read through constant pointers, by its count, after the count was checked.
pub(super) unsafe fn name(pointer: *const LSA_UNICODE_STRING) -> Result<Option<Name>, Status> {
    if pointer.is_null() {
        return Ok(None);
    }
    if !pointer.is_aligned() {
        return Err(Status::INVALID_PARAMETER);
    }
    // SAFETY: the pointer is aligned, not NULL, and valid by the caller's promise.
    let string = unsafe { pointer.read() };
    let length = usize::from(string.Length);
    let malformed =
        length % 2 != 0 || string.Length > string.MaximumLength || (string.Buffer.is_null() && length != 0);
    if malformed {
        return Err(Status::INVALID_PARAMETER);
    }
    if length == 0 {
        return Ok(Some(Name::default()));
    }
    // Read as bytes, because nothing aligns the buffer of a string that came out of a message.
    // SAFETY: the buffer is not NULL, and valid for its counted length by the caller's promise.
    let bytes = unsafe { slice::from_raw_parts(string.Buffer.cast_const().cast::<u8>(), length) };
    let units = bytes.as_chunks::<2>().0.iter().map(|unit| u16::from_ne_bytes(*unit));
    Name::new(units).map(Some)
}
