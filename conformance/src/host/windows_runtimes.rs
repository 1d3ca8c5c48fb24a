//! The C runtimes of the process: a package brings its own, and the host has one too.

use std::ffi::{c_int, c_uint, c_void};
use std::mem;
use std::ptr;
use std::sync::OnceLock;

use libloading::os::windows::Library;

/// Those that several modules share, and whether each was found. One that is linked into a package is its own.
static RUNTIMES: [(&str, OnceLock<Library>); 2] =
    [("msvcrt.dll", OnceLock::new()), ("ucrtbase.dll", OnceLock::new())];

/// The number of `SIGABRT` there.
const ABORT: c_int = 22;

/// `_OUT_TO_STDERR`: where a failed assertion is told.
const TO_STDERR: c_int = 1;

/// A function of a module that is loaded.
pub(super) fn function(module: &str, name: &[u8]) -> Option<*const c_void> {
    let library = Library::open_already_loaded(module).ok()?;
    let found = function_of(&library, name);
    // The module is not unloaded before the process ends.
    mem::forget(library);
    found
}

fn function_of(library: &Library, name: &[u8]) -> Option<*const c_void> {
    // SAFETY: an address is all that is taken; what it is used as is the caller's to say.
    let function = unsafe { library.get::<*const c_void>(name) }.ok()?;
    Some(function.as_raw_ptr().cast_const())
}

/// The functions of this name in the runtimes that were found.
fn each(name: &'static [u8]) -> impl Iterator<Item = *const c_void> {
    RUNTIMES.iter().filter_map(move |(_, found)| function_of(found.get()?, name))
}

/// Looks for runtimes. A failed assertion, or an abort, is told in text there and not in a dialog, and an abort calls
/// this function first. Looking for one that is not loaded takes long, so it is done once the package is.
pub(super) fn prepare(handler: extern "C" fn(c_int)) {
    for (name, found) in &RUNTIMES {
        if found.get().is_none()
            && let Ok(library) = Library::open_already_loaded(*name)
        {
            let _ = found.set(library);
        }
    }
    for found in each(b"_set_error_mode\0") {
        // SAFETY: the function has this type in every runtime.
        let set = unsafe { mem::transmute::<*const c_void, unsafe extern "C" fn(c_int) -> c_int>(found) };
        // SAFETY: the mode is one of its own.
        let _ = unsafe { set(TO_STDERR) };
    }
    for found in each(b"_set_abort_behavior\0") {
        type Set = unsafe extern "C" fn(c_uint, c_uint) -> c_uint;
        // SAFETY: the function has this type in every runtime.
        let set = unsafe { mem::transmute::<*const c_void, Set>(found) };
        // SAFETY: no flag of all is permitted.
        let _ = unsafe { set(0, c_uint::MAX) };
    }
    for found in each(b"signal\0") {
        type Signal = unsafe extern "C" fn(c_int, extern "C" fn(c_int)) -> *const c_void;
        // SAFETY: the function has this type in every runtime.
        let signal = unsafe { mem::transmute::<*const c_void, Signal>(found) };
        // SAFETY: the handler lives as long as the process.
        let _ = unsafe { signal(ABORT, handler) };
    }
}

/// What was printed leaves the process.
pub(super) fn flush() {
    for found in each(b"fflush\0") {
        type Flush = unsafe extern "C" fn(*mut c_void) -> c_int;
        // SAFETY: the function has this type in every runtime.
        let flush = unsafe { mem::transmute::<*const c_void, Flush>(found) };
        // SAFETY: NULL means every stream.
        let _ = unsafe { flush(ptr::null_mut()) };
    }
}
