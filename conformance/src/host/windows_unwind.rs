//! The functions in progress on a Windows system, from the state of a thread at a fault.

use windows_sys::Win32::System::Diagnostics::Debug::CONTEXT;

/// A value where the system wants the state of a thread.
#[repr(align(16))]
pub(super) struct Aligned<T>(pub(super) T);

/// Calls for the address in each function in progress, the innermost first, until it is enough.
#[cfg(target_arch = "x86_64")]
pub(super) fn each(context: *const CONTEXT, mut tell: impl FnMut(usize) -> bool) {
    use std::ptr;
    use windows_sys::Win32::System::Diagnostics::Debug::{
        RtlLookupFunctionEntry, RtlVirtualUnwind, UNW_FLAG_NHANDLER,
    };

    use super::memory;

    /// More functions than this are no longer looked for.
    const MOST: usize = 256;

    // SAFETY: the caller passes NULL or a filled structure.
    let Some(context) = (unsafe { context.as_ref() }) else { return };
    let mut state = Aligned(*context);
    for _ in 0..MOST {
        let at = state.0.Rip;
        let Ok(address) = usize::try_from(at) else { return };
        if address == 0 || !tell(address) {
            return;
        }
        let mut base = 0;
        // SAFETY: the cell outlives the call; without a history table nothing is remembered.
        let entry = unsafe { RtlLookupFunctionEntry(at, &raw mut base, ptr::null_mut()) };
        let stack = state.0.Rsp;
        if entry.is_null() {
            // A function without an entry has only its return address on the stack; so has a call to nowhere.
            let Ok(top) = usize::try_from(stack) else { return };
            let Some(back) = memory::pointers(top, 1).ok().and_then(|words| words.first().copied()) else {
                return;
            };
            state.0.Rip = back as u64;
            state.0.Rsp = stack.wrapping_add(8);
        } else {
            let (mut data, mut frame) = (ptr::null_mut(), 0);
            // SAFETY: the entry is the one of this address; the cells outlive the call. A broken stack faults, and then
            // what is told until now stands.
            let _ = unsafe {
                RtlVirtualUnwind(
                    UNW_FLAG_NHANDLER,
                    base,
                    at,
                    entry,
                    &raw mut state.0,
                    &raw mut data,
                    &raw mut frame,
                    ptr::null_mut(),
                )
            };
        }
        if state.0.Rsp <= stack {
            return;
        }
    }
}

/// On this processor only the innermost function is known.
#[cfg(not(target_arch = "x86_64"))]
pub(super) fn each(context: *const CONTEXT, mut tell: impl FnMut(usize) -> bool) {
    // SAFETY: the caller passes NULL or a filled structure.
    let Some(context) = (unsafe { context.as_ref() }) else { return };
    #[cfg(target_arch = "x86")]
    let _ = tell(context.Eip as usize);
    #[cfg(target_arch = "aarch64")]
    let _ = tell(context.Pc as usize);
}
