//! Where a fault happened: the functions that were in progress, named from the modules' symbols and debug information.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use addr2line::Loader;
use sspcheck_model::memory::Buffer;
use sspcheck_model::observation::Fault;

use super::{Blamed, ended::code_name};
use crate::host::FaultRecord;

/// Modules that are no package's own.
#[rustfmt::skip]
const SYSTEM: [&str; 14] = [
    "libc.so", "libc-2", "ld-linux", "libm.so", "libpthread", "libstdc++", "libasan", "libgcc_s",
    // Of Windows.
    "ntdll.dll", "kernel32.dll", "kernelbase.dll", "msvcrt.dll", "ucrtbase", "vcruntime",
];

/// How many functions of the package are told.
const TOLD: usize = 6;

/// How many of a library's are told before them: one that falls is often deep within it.
const OF_A_LIBRARY: usize = 5;

thread_local! {
    /// Modules that were opened: a target falls at the same places again and again.
    static MODULES: RefCell<BTreeMap<String, Option<Loader>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The fault with what the host, which is this program, wrote down of it.
pub(super) fn told(blamed: Blamed, record: &FaultRecord, host: &Path) -> Blamed {
    let mut detail = code_name(record.code);
    if !record.place.is_empty() {
        detail = format!("{detail}, {}", record.place);
    }
    let site = site(&record.frames, host);
    // A library function that fell was called with what the package gave it.
    if let Some(function) = own(&site).or(site.first()) {
        detail = format!("{detail}, in {function}");
    }
    let lent = |buffer| matches!(buffer, Buffer::HeapBlock | Buffer::FreedBlock);
    let guarded = record.touch.is_some_and(|touch| touch.clause().is_some() || lent(touch.buffer))
        || record
            .touch
            .is_some_and(|touch| matches!(touch.buffer, Buffer::ContextHandle | Buffer::MetaDataOutput));
    let fault = if guarded { Fault::Memory } else { Fault::Crash };
    Blamed { fault, detail, touch: record.touch, site, ..blamed }
}

/// The innermost function that is no library's of the system: the one to look at.
pub(crate) fn own(site: &[String]) -> Option<&String> {
    site.iter().find(|function| !is_system(function))
}

/// Whether a module, or a function that names its module, is a library's of the system.
fn is_system(name: &str) -> bool {
    SYSTEM.iter().any(|known| name.contains(known))
}

/// The functions of the package, and those of libraries that it called and that failed.
fn site(frames: &[(String, u64)], host: &Path) -> Vec<String> {
    let own = std::env::current_exe().ok();
    let frames: Vec<(String, u64)> =
        frames.iter().map(|(module, offset)| (own_path(module), *offset)).collect();
    let is_host = |module: &str| {
        module.is_empty() || Path::new(module) == host || own.as_deref() == Some(Path::new(module))
    };
    let package: Vec<&(String, u64)> = frames.iter().take_while(|(module, _)| !is_host(module)).collect();
    let first_own = package.iter().position(|(module, _)| !is_system(short(module))).unwrap_or(package.len());
    let told =
        |(number, _): &(usize, _)| (first_own..first_own + TOLD).contains(number) || *number < OF_A_LIBRARY;
    let package = package.into_iter().enumerate().filter(told);
    let mut told: Vec<String> = package.map(|(_, (module, offset))| name(module, *offset)).collect();
    if told.is_empty() {
        // The reference is linked into the host.
        told.extend(frames.first().map(|(module, offset)| name(module, *offset)));
    }
    told
}

/// The path of a module as this system knows it.
fn own_path(module: &str) -> String {
    #[cfg(unix)]
    return super::wine::own_path(module);
    #[cfg(not(unix))]
    module.to_owned()
}

/// `function at file:line (module)`, as far as it is known.
fn name(module: &str, offset: u64) -> String {
    let file = short(module);
    MODULES.with_borrow_mut(|modules| {
        let loader = modules.entry(module.to_owned()).or_insert_with(|| Loader::new(module).ok());
        let Some(loader) = loader else { return format!("{file}+{offset:#x}") };
        // The offset counts from where the module was loaded; its own addresses begin at its base.
        let address = offset + loader.relative_address_base();
        let mut frames = loader.find_frames(address).ok();
        let frame = frames.as_mut().and_then(|frames| frames.next().ok().flatten());
        let function = frame.as_ref().and_then(|frame| frame.function.as_ref());
        let function =
            function.and_then(|function| function.demangle().ok().map(std::borrow::Cow::into_owned));
        let function = function.or_else(|| loader.find_symbol(address).map(str::to_owned));
        let line = frame.as_ref().and_then(|frame| frame.location.as_ref()).and_then(|place| {
            let line = place.line?;
            Some(format!(" at {}:{line}", short(place.file?)))
        });
        match function {
            Some(function) => format!("{function}{} ({file})", line.unwrap_or_default()),
            None => format!("{file}+{offset:#x}"),
        }
    })
}

/// The last part of a path.
fn short(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
