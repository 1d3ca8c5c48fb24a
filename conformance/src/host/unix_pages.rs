//! Pages of a Unix system: reserved, allowed and given back.

use std::ptr;

use rustix::mm::{MapFlags, MprotectFlags, ProtFlags};

use super::pages::Right;

/// The size of a page in bytes.
pub(super) fn page() -> usize {
    rustix::param::page_size()
}

/// Reserves pages that nobody may touch; nothing where the system has none.
pub(super) fn reserve(length: usize) -> Option<usize> {
    let flags = MapFlags::PRIVATE | MapFlags::NORESERVE;
    // SAFETY: a new mapping at an address of the system's choice takes nothing from anybody.
    let mapped = unsafe { rustix::mm::mmap_anonymous(ptr::null_mut(), length, ProtFlags::empty(), flags) };
    mapped.ok().map(|start| start.expose_provenance())
}

/// Allows what may be done with pages of a reservation; false where the system refuses.
pub(super) fn allow(start: usize, length: usize, right: Right) -> bool {
    let flags = match right {
        Right::Nothing => MprotectFlags::empty(),
        Right::Read => MprotectFlags::READ,
        Right::Write => MprotectFlags::READ | MprotectFlags::WRITE,
    };
    // SAFETY: the caller names pages that it reserved; no reference into them is held across this call.
    unsafe { rustix::mm::mprotect(ptr::with_exposed_provenance_mut(start), length, flags) }.is_ok()
}

/// Keeps pages of a reservation apart from those around them, whatever is allowed with them: where their rights change, Linux
/// then neither divides nor unites what it knows of them, which takes most of the time. They are no part of a core dump.
#[cfg_attr(not(target_os = "linux"), expect(unused_variables, reason = "only Linux can be asked"))]
pub(super) fn keep_apart(start: usize, length: usize) {
    #[cfg(target_os = "linux")]
    {
        let advice = rustix::mm::Advice::LinuxDontDump;
        // SAFETY: the caller names pages that it reserved; the advice changes nothing that they hold.
        let _ = unsafe { rustix::mm::madvise(ptr::with_exposed_provenance_mut(start), length, advice) };
    }
}

/// Gives a reservation back.
pub(super) fn release(start: usize, length: usize) {
    // SAFETY: the caller names a whole reservation of its own and does not use it any more.
    let _ = unsafe { rustix::mm::munmap(ptr::with_exposed_provenance_mut(start), length) };
}
