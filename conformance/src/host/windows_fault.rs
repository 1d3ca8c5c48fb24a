//! Faults on a Windows system: not looked into yet, so the clauses of memory are not exercised there.

/// Whether this system tells reading from writing in a fault.
pub(super) const TELLS_ACCESS: bool = false;

/// Nothing is watched: the exception code of the process is all that is known.
pub(super) const fn watch(_: *mut u8) {}

/// Nothing to prepare.
pub(super) const fn this_thread() {}

/// Nothing to take back.
pub(super) const fn take_back() {}
