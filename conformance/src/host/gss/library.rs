//! A mechanism module as the loader sees it, and which functions are its own.
//!
//! A module is often linked with the library that loads mechanisms. That one exports functions of the same names, and
//! the loader finds them where the module itself has none: they would look for a mechanism and call this one.

use std::ffi::{CString, c_char, c_int, c_void};
use std::ptr;

use libloading::os::unix::{Library as Loaded, RTLD_LOCAL, RTLD_NOW};

/// The prefixes of a module's functions, the newer first.
const PREFIXES: [&str; 2] = ["gssspi_", "gss_"];

/// A loaded module. It stays loaded until the process ends: unloading it would be one more thing to survive.
pub(super) struct Library {
    handle: *mut c_void,
    base: *mut c_void,
}

/// A function of a module.
pub(super) struct Found<F> {
    /// The function.
    pub(super) function: F,
    /// The name that it was found by.
    pub(super) name: String,
}

/// What stands for a function that the module does not have itself.
pub(super) enum Absent {
    /// Nothing: no library in reach exports either name.
    Nowhere,
    /// Another library answers to this name.
    Elsewhere {
        /// The name.
        name: String,
        /// The library.
        library: String,
    },
}

/// The first fields of the loader's `struct link_map`, which are documented and the same in every C library.
#[repr(C)]
struct LinkMap {
    _offset: usize,
    _name: *const c_char,
    dynamic: *const c_void,
}

/// `RTLD_DI_LINKMAP`.
const DI_LINKMAP: c_int = 2;

unsafe extern "C" {
    /// Every C library of Linux has it; the bindings of some leave it out.
    fn dlinfo(handle: *mut c_void, request: c_int, info: *mut c_void) -> c_int;
}

impl Library {
    /// Loads a file; the loader's own reason where that fails.
    pub(super) fn open(path: &str) -> Result<Self, String> {
        // SAFETY: loading runs the module's own initialisers: that is what this process is for.
        let loaded = unsafe { Loaded::open(Some(path), RTLD_NOW | RTLD_LOCAL) };
        let loaded = loaded.map_err(|error| {
            let source = std::error::Error::source(&error).map(|source| format!(": {source}"));
            format!("{error}{}", source.unwrap_or_default())
        })?;
        let handle = loaded.into_raw();
        let base = base_of_library(handle);
        if base.is_null() {
            return Err("the loader does not say where it stands".to_owned());
        }
        Ok(Self { handle, base })
    }

    /// A function of the module itself under one of the prefixes.
    ///
    /// # Safety
    ///
    /// `F` is a function pointer of the type that the function with this name has in GSS-API.
    pub(super) unsafe fn own<F: Copy>(&self, stem: &str) -> Result<Found<F>, Absent> {
        const { assert!(size_of::<F>() == size_of::<*mut c_void>()) };
        let mut elsewhere = None;
        for name in PREFIXES.map(|prefix| format!("{prefix}{stem}")) {
            let Some(address) = self.address(&name) else { continue };
            let (base, library) = origin(address);
            if base == self.base {
                // SAFETY: by the contract of this function the address is that of a function of this type, and the
                // sizes are equal.
                let function = unsafe { std::mem::transmute_copy::<*mut c_void, F>(&address) };
                return Ok(Found { function, name });
            }
            elsewhere = elsewhere.or(Some(Absent::Elsewhere { name, library }));
        }
        Err(elsewhere.unwrap_or(Absent::Nowhere))
    }

    fn address(&self, name: &str) -> Option<*mut c_void> {
        let name = CString::new(name).ok()?;
        // SAFETY: the handle is that of a loaded library, the name ends with a zero.
        let address = unsafe { libc::dlsym(self.handle, name.as_ptr()) };
        (!address.is_null()).then_some(address)
    }
}

/// Where a loaded library begins: the loader knows its dynamic section, and to which library an address belongs.
fn base_of_library(handle: *mut c_void) -> *mut c_void {
    let mut map: *const LinkMap = ptr::null();
    // SAFETY: for this request the loader writes one pointer to a structure that lives as long as the library.
    let failed = unsafe { dlinfo(handle, DI_LINKMAP, (&raw mut map).cast()) };
    if failed != 0 || map.is_null() {
        return ptr::null_mut();
    }
    // SAFETY: the loader gave this pointer, and the field is among the documented ones.
    let dynamic = unsafe { (*map).dynamic };
    origin(dynamic.cast_mut()).0
}

/// The library that an address belongs to: where it begins, and its file.
fn origin(address: *mut c_void) -> (*mut c_void, String) {
    let mut info = libc::Dl_info {
        dli_fname: ptr::null(),
        dli_fbase: ptr::null_mut(),
        dli_sname: ptr::null(),
        dli_saddr: ptr::null_mut(),
    };
    // SAFETY: any address may be asked for; the structure outlives the call.
    let found = unsafe { libc::dladdr(address, &raw mut info) };
    if found == 0 || info.dli_fname.is_null() {
        return (ptr::null_mut(), "an unknown library".to_owned());
    }
    // SAFETY: the loader gave this pointer to a string that lives as long as the library.
    let file = unsafe { std::ffi::CStr::from_ptr(info.dli_fname) };
    let file = file.to_string_lossy();
    let name = file.rsplit('/').next().unwrap_or_default().to_owned();
    (info.dli_fbase, name)
}
