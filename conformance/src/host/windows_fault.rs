//! Faults on a Windows system: handlers of exceptions that say what they can and end the process.
//!
//! The first handler of all ends a process that touches memory of the host's. Any other exception is the package's to
//! handle; one that nobody handles comes to the last.

use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicUsize, Ordering};

use sspcheck_model::memory::Access;
use windows_sys::Win32::Foundation::{
    EXCEPTION_ACCESS_VIOLATION, EXCEPTION_IN_PAGE_ERROR, EXCEPTION_STACK_OVERFLOW, HMODULE, MAX_PATH,
};
use windows_sys::Win32::System::Diagnostics::Debug::{
    AddVectoredExceptionHandler, CONTEXT, EXCEPTION_CONTINUE_EXECUTION, EXCEPTION_CONTINUE_SEARCH,
    EXCEPTION_POINTERS, RemoveVectoredExceptionHandler, RtlCaptureContext, SetUnhandledExceptionFilter,
};
use windows_sys::Win32::System::LibraryLoader::{
    GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS, GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT, GetModuleFileNameW,
    GetModuleHandleExW,
};
use windows_sys::Win32::System::Threading::{GetCurrentThreadId, INFINITE, SetThreadStackGuarantee, Sleep};

use super::fault::{About, FRAMES, Pen, SIZE};
use super::{runtimes, system, unwind, watch};

/// Whether this system tells reading from writing in a fault.
pub(super) const TELLS_ACCESS: bool = true;

/// The stack that is left to the handlers when the rest is used up.
const STACK: u32 = 64 * 1024;

/// How near to NULL an address counts as NULL: nothing is ever mapped there.
const NEAR_NULL: usize = 64 * 1024;

/// How an abort is told, as on other systems: by the number of its signal.
const ABORT: u32 = 6;

static PAGE: AtomicPtr<u8> = AtomicPtr::new(ptr::null_mut());
/// The thread whose fault is told, the first one's. 0 for none.
static FALLEN: AtomicU32 = AtomicU32::new(0);

/// What the first handler is known by.
static FIRST: AtomicPtr<c_void> = AtomicPtr::new(ptr::null_mut());
/// The package's own handler of last resort; 0 for none.
static THEIRS: AtomicUsize = AtomicUsize::new(0);

type Filter = unsafe extern "system" fn(*const EXCEPTION_POINTERS) -> i32;

/// From now on a fault is written into these bytes, which must be mapped for as long as the process lives.
pub(super) fn watch(page: *mut u8) {
    PAGE.store(page, Ordering::Release);
    this_thread();
    let _ = take_back();
    // Whatever was there before is not the package's.
    THEIRS.store(0, Ordering::Release);
}

/// The package is loaded, and may have brought a C runtime.
pub(super) fn loaded() {
    let _ = take_back();
    runtimes::prepare(on_abort);
}

/// Leaves the handlers of this thread's faults a piece of its stack.
pub(super) fn this_thread() {
    let mut size = STACK;
    // SAFETY: the cell outlives the call.
    let _ = unsafe { SetThreadStackGuarantee(&raw mut size) };
}

/// A package that installs handlers of its own gets the faults that are its own; touches of the host's memory stay
/// the host's to see. Whether one of them may have seen faults first: which handlers there are, the system does not tell.
pub(super) fn take_back() -> bool {
    if PAGE.load(Ordering::Acquire).is_null() {
        return false;
    }
    // SAFETY: the handler has the type that is asked for and lives as long as the process.
    let first = unsafe { AddVectoredExceptionHandler(1, Some(on_exception)) };
    let before = FIRST.swap(first, Ordering::AcqRel);
    if !before.is_null() {
        // SAFETY: the handle came from the function that adds, and is used once.
        let _ = unsafe { RemoveVectoredExceptionHandler(before) };
    }
    // SAFETY: the filter has the type that is asked for and lives as long as the process.
    let last = unsafe { SetUnhandledExceptionFilter(Some(on_unhandled)) };
    let theirs = last.map_or(0, |filter| filter as usize);
    if theirs != on_unhandled as Filter as usize {
        THEIRS.store(theirs, Ordering::Release);
    }
    false
}

/// What is known of an exception.
struct Raised {
    code: u32,
    address: Option<usize>,
    access: Option<Access>,
    context: *const CONTEXT,
}

impl Raised {
    fn of(pointers: *const EXCEPTION_POINTERS) -> Option<Self> {
        // SAFETY: the system passes a filled structure.
        let pointers = unsafe { pointers.as_ref() }?;
        // SAFETY: as above.
        let record = unsafe { pointers.ExceptionRecord.as_ref() }?;
        let about_memory =
            matches!(record.ExceptionCode, EXCEPTION_ACCESS_VIOLATION | EXCEPTION_IN_PAGE_ERROR);
        let (address, access) = match record.ExceptionInformation {
            [kind, address, ..] if about_memory && record.NumberParameters >= 2 => {
                let access = match kind {
                    0 => Some(Access::Read),
                    1 => Some(Access::Write),
                    _ => None,
                };
                (Some(address), access)
            }
            _ => (None, None),
        };
        let code = record.ExceptionCode.cast_unsigned();
        Some(Self { code, address, access, context: pointers.ContextRecord.cast_const() })
    }

    fn is_ours(&self) -> bool {
        self.address.is_some_and(|address| watch::owner(address).is_some())
    }

    fn about(&self) -> About {
        match self.address {
            _ if self.code == EXCEPTION_STACK_OVERFLOW.cast_unsigned() => About::Stack,
            None => About::Nothing,
            Some(address) if address < NEAR_NULL => About::Null(address),
            Some(address) => watch::owner(address).map_or(About::Wild, About::Owned),
        }
    }
}

unsafe extern "system" fn on_exception(pointers: *mut EXCEPTION_POINTERS) -> i32 {
    match Raised::of(pointers) {
        Some(raised) if raised.is_ours() => tell_and_end(&raised),
        _ => EXCEPTION_CONTINUE_SEARCH,
    }
}

unsafe extern "system" fn on_unhandled(pointers: *const EXCEPTION_POINTERS) -> i32 {
    let theirs: *const c_void = ptr::with_exposed_provenance(THEIRS.load(Ordering::Acquire));
    if !theirs.is_null() {
        // SAFETY: the package installed it as a filter, which has this type.
        let theirs = unsafe { std::mem::transmute::<*const c_void, Filter>(theirs) };
        // SAFETY: it gets what the system passed.
        if unsafe { theirs(pointers) } == EXCEPTION_CONTINUE_EXECUTION {
            return EXCEPTION_CONTINUE_EXECUTION;
        }
    }
    match Raised::of(pointers) {
        Some(raised) => tell_and_end(&raised),
        None => EXCEPTION_CONTINUE_SEARCH,
    }
}

extern "C" fn on_abort(_: c_int) {
    let mut here = unwind::Aligned(MaybeUninit::<CONTEXT>::zeroed());
    // SAFETY: the structure is aligned, and all-zero bytes are a valid one; it is filled.
    unsafe { RtlCaptureContext(here.0.as_mut_ptr()) };
    tell_and_end(&Raised { code: ABORT, address: None, access: None, context: here.0.as_ptr() })
}

/// Writes down what is known of the first fault, and ends the process with the code.
fn tell_and_end(raised: &Raised) -> ! {
    // SAFETY: it has no preconditions.
    let this = unsafe { GetCurrentThreadId() };
    match FALLEN.compare_exchange(0, this, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => tell(raised),
        // A second fault, in here: the first one is told.
        Err(first) if first == this => {}
        // Another thread's: the first one's is being told, and ends the process.
        Err(_) => loop {
            // SAFETY: it has no preconditions.
            unsafe { Sleep(INFINITE) };
        },
    }
    // Where only the low eight bits of a code arrive, they must not look like a success.
    system::end_with(if raised.code & 0xFF == 0 { raised.code | 1 } else { raised.code })
}

/// Writes what is known of the first fault.
fn tell(raised: &Raised) {
    let page = PAGE.load(Ordering::Acquire);
    if page.is_null() {
        return;
    }
    // SAFETY: the page was mapped for the whole life of the process and has this size; only the first fault writes.
    let page = unsafe { std::slice::from_raw_parts_mut(page, SIZE) };
    let mut pen = Pen::new(page);
    pen.facts(raised.code, raised.access, raised.about());
    frames(&mut pen, raised);
}

/// Tells the functions in progress, from the one that faulted on; after an abort, from the one outside the host on.
fn frames(pen: &mut Pen<'_>, raised: &Raised) {
    let own = module_of((frames as fn(&mut Pen<'_>, &Raised)) as usize);
    let mut told = 0;
    unwind::each(raised.context, |at| {
        let module = module_of(at);
        if told > 0 || raised.code != ABORT || module != own {
            tell_frame(pen, module, at, told > 0);
            told += 1;
        }
        told < FRAMES
    });
}

fn module_of(address: usize) -> HMODULE {
    let mut module = ptr::null_mut();
    let how = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    // SAFETY: the cell outlives the call; the address need not be one of a module.
    let found = unsafe { GetModuleHandleExW(how, ptr::without_provenance(address), &raw mut module) };
    if found == 0 { ptr::null_mut() } else { module }
}

fn tell_frame(pen: &mut Pen<'_>, module: HMODULE, at: usize, returns: bool) {
    if module.is_null() {
        return;
    }
    // A return address stands behind its call: one byte before it is the call itself.
    let at = if returns { at.saturating_sub(1) } else { at };
    let mut name = [0_u16; MAX_PATH as usize];
    // SAFETY: the module is loaded, and the name has so many units.
    let length = unsafe { GetModuleFileNameW(module, name.as_mut_ptr(), MAX_PATH) };
    let units = name.iter().copied().take(length as usize);
    let mut text = [0_u8; 3 * MAX_PATH as usize];
    let mut end = 0;
    for letter in char::decode_utf16(units) {
        let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
        let Some(cells) = text.get_mut(end..end + letter.len_utf8()) else { break };
        end += letter.encode_utf8(cells).len();
    }
    pen.frame(text.get(..end).unwrap_or_default(), at.saturating_sub(module.addr()) as u64);
}
