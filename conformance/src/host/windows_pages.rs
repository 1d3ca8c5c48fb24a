//! Pages of a Windows system: reserved, allowed and given back.

use std::ptr;

use windows_sys::Win32::System::Memory::{
    MEM_COMMIT, MEM_RELEASE, MEM_RESERVE, PAGE_NOACCESS, PAGE_READONLY, PAGE_READWRITE, VirtualAlloc,
    VirtualFree, VirtualProtect,
};

use super::pages::Right;

/// The size of a page in bytes: 4096 on every Windows of this kind of processor.
pub(super) const fn page() -> usize {
    4096
}

/// Reserves pages that nobody may touch; nothing where the system has none.
pub(super) fn reserve(length: usize) -> Option<usize> {
    // SAFETY: a new reservation at an address of the system's choice takes nothing from anybody.
    let start = unsafe { VirtualAlloc(ptr::null(), length, MEM_RESERVE | MEM_COMMIT, PAGE_NOACCESS) };
    (!start.is_null()).then(|| start.expose_provenance())
}

/// Allows what may be done with pages of a reservation; false where the system refuses.
pub(super) fn allow(start: usize, length: usize, right: Right) -> bool {
    let protection = match right {
        Right::Nothing => PAGE_NOACCESS,
        Right::Read => PAGE_READONLY,
        Right::Write => PAGE_READWRITE,
    };
    let mut before = 0;
    let start = ptr::with_exposed_provenance(start);
    // SAFETY: the caller names pages that it reserved; no reference into them is held across this call.
    unsafe { VirtualProtect(start, length, protection, &raw mut before) != 0 }
}

/// Pages of a reservation are apart from others here already.
pub(super) const fn keep_apart(_start: usize, _length: usize) {}

/// Gives a reservation back.
pub(super) fn release(start: usize, _length: usize) {
    let start = ptr::with_exposed_provenance_mut(start);
    // SAFETY: the caller names a whole reservation of its own and does not use it any more.
    let _ = unsafe { VirtualFree(start, 0, MEM_RELEASE) };
}
