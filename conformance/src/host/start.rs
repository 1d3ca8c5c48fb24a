//! Starting a package as the LSA does: load, entry point, Initialize, GetInfo; and what each of them may answer.

use std::path::Path;
use std::ptr;

use libloading::Library;
use sspcheck_model::reading::Dialect;
use sspcheck_model::status::Status;
use windows_sys::Win32::Foundation::NTSTATUS;
use windows_sys::Win32::Security::Authentication::Identity::{
    SECPKG_FUNCTION_TABLE, SECPKG_PARAMETERS, SecPkgInfoA, SecPkgInfoW,
};

use super::memory::{self, Look};
use super::reported::{FIRST_WITH_METADATA, Reported, SLOTS, typed};
use super::settings::Settings;
use super::table::Table;
use super::{REFERENCE, fault_system, lsa};
use crate::protocol::{Ability, Cannot, Hello, Start, VERSION};

type EntryPoint =
    unsafe extern "system" fn(u32, *mut u32, *mut *mut SECPKG_FUNCTION_TABLE, *mut u32) -> NTSTATUS;

/// What `LsaVersion` is by the header, whatever the package's own version is.
const LSA_VERSION: u32 = 0x0001_0000;

/// The file cannot be used at all: why.
pub(super) struct Unusable(pub(super) String);

/// Starts a package; `starting` is told each call first. A table comes back where both functions can be called.
pub(super) fn start(
    file: &str,
    settings: &Settings,
    starting: &mut dyn FnMut(&str),
) -> Result<(Hello, Option<Table>), Unusable> {
    can_look()?;
    starting("loading");
    let entry = entry_point(file)?;
    starting("SpLsaModeInitialize");
    let (mut version, mut tables, mut count) = (0_u32, ptr::null_mut(), 0_u32);
    // SAFETY: the symbol is the documented entry point; the three cells outlive the call.
    let status = unsafe { entry(LSA_VERSION, &raw mut version, &raw mut tables, &raw mut count) };
    let reported = Reported { status: Status(status.cast_unsigned()), version, tables: tables.addr(), count };
    let mut hello = Hello {
        protocol: VERSION,
        start: Start::Ready,
        name: None,
        version: Some(version),
        capabilities: None,
        notes: Vec::new(),
        cannot: cannot(),
        false_claims: Vec::new(),
        damage: Vec::new(),
    };
    let found = match reported.find(settings.assume_version) {
        Ok(found) => found,
        Err(start) => return Ok((Hello { start, ..hello }, None)),
    };
    if let Some(assumed) = settings.assume_version {
        hello
            .notes
            .push(format!("checked with the slots of version {assumed:#010x}, which --assume-version names"));
    }
    hello.false_claims = found.false_claims;
    let Some(wanted) = &settings.package else {
        return begun(found.tables.offering(), found.version, hello, starting);
    };
    let mut names = Vec::new();
    for slots in found.tables.all() {
        let (told, table) = begun(slots, found.version, hello.clone(), starting)?;
        if told.name.as_ref() == Some(wanted) {
            return Ok((told, table));
        }
        names.extend(told.name.map(|name| format!("`{name}`")));
    }
    Err(Unusable(format!("`{file}` has no package named `{wanted}`; give one of {}", names.join(", "))))
}

/// The table of these slots, once it has begun.
fn begun(
    slots: [usize; SLOTS],
    version: u32,
    mut hello: Hello,
    starting: &mut dyn FnMut(&str),
) -> Result<(Hello, Option<Table>), Unusable> {
    let no_room = || Unusable("no memory is left for the parameters of calls".to_owned());
    let table = Table::new(typed(slots)).ok_or_else(no_room)?;
    hello.start = begin(&table, version, &mut hello, starting);
    let ready = hello.start == Start::Ready;
    Ok((hello, ready.then_some(table)))
}

/// Whether this system lets a process look at its own memory without faulting: everything that is seen rests on it.
pub(super) fn can_look() -> Result<(), Unusable> {
    let byte = 0_u8;
    if memory::read((&raw const byte).addr(), 1) == Err(Look::Impossible) {
        let reason = "this system does not let a process look at its own memory (process_vm_readv); allow it";
        return Err(Unusable(reason.to_owned()));
    }
    Ok(())
}

/// What this host does not do.
pub(super) fn cannot() -> Vec<Cannot> {
    let reason = "on this system a fault does not tell what was read and what was written".to_owned();
    let watches = Cannot { what: Ability::WatchParameters, reason, link: None };
    Some(watches).filter(|_| !fault_system::TELLS_ACCESS).into_iter().collect()
}

fn entry_point(file: &str) -> Result<EntryPoint, Unusable> {
    if file == REFERENCE {
        fault_system::loaded();
        return Ok(sspcheck_reference::abi::SpLsaModeInitialize);
    }
    if !Path::new(file).is_file() {
        return Err(Unusable(format!("no such file: `{file}`; give the path of a shared library")));
    }
    // SAFETY: loading runs the library's own initialisers: that is what this process is for.
    let library = unsafe { Library::new(file) };
    let library = library.map_err(|error| {
        // The loader's own reason stands behind the error.
        let source =
            std::error::Error::source(&error).map(|source| format!(": {source}")).unwrap_or_default();
        Unusable(format!(
            "`{file}` cannot be loaded as a shared library: {error}{source}; build it for this system"
        ))
    })?;
    // The package stays loaded until the process ends: unloading it would be one more thing to survive.
    let library = Box::leak(Box::new(library));
    fault_system::loaded();
    // SAFETY: the symbol has this type in every LSA-mode package.
    let symbol = unsafe { library.get::<EntryPoint>(b"SpLsaModeInitialize\0") };
    let symbol = symbol.map_err(|_| {
        Unusable(format!(
            "`{file}` has no SpLsaModeInitialize; build it as an LSA-mode package that exports it"
        ))
    })?;
    Ok(*symbol)
}

/// Initialize, GetInfo, and what the table offers.
fn begin(table: &Table, version: u32, hello: &mut Hello, starting: &mut dyn FnMut(&str)) -> Start {
    starting("SpInitialize");
    if let Some(initialize) = table.slots().Initialize {
        let parameters =
            SECPKG_PARAMETERS { Version: version, MachineState: 1 | 2, ..SECPKG_PARAMETERS::default() };
        // SAFETY: the slot is the package's own function; the support table lives as long as the process.
        let status = unsafe { initialize(1, &raw const parameters, lsa::support_table()) };
        let status = Status(status.cast_unsigned());
        if !status.succeeded(Dialect::Ntstatus) {
            // What has nothing to offer is not kept from it by its start.
            return not_offered(table, version)
                .unwrap_or_else(|| Start::Refused(format!("SpInitialize answered {status}")));
        }
    }
    starting("SpGetInfo");
    information(table, hello);
    not_offered(table, version).unwrap_or(Start::Ready)
}

/// Why there is nothing to call, by the version and the slots.
fn not_offered(table: &Table, version: u32) -> Option<Start> {
    if version < FIRST_WITH_METADATA {
        let text = format!("version {version:#010x} has no metadata functions; they came with 0x00100000");
        return Some(Start::NotOffered(text));
    }
    let text = match (table.slots().QueryMetaData, table.slots().ExchangeMetaData) {
        (Some(_), Some(_)) => return None,
        (None, Some(_)) => "the slot QueryMetaData is NULL",
        (Some(_), None) => "the slot ExchangeMetaData is NULL",
        (None, None) => "the slots QueryMetaData and ExchangeMetaData are NULL",
    };
    Some(Start::NotOffered(text.to_owned()))
}

/// `NEGOTIABLE2`: the package can be negotiated by the NegoEx extender.
const NEGOTIABLE2: u32 = 0x0020_0000;

fn information(table: &Table, hello: &mut Hello) {
    let Some(get_info) = table.slots().GetInfo else { return };
    let mut info = SecPkgInfoW::default();
    // The metadata of the header declares the narrow structure here; a package in the LSA fills the wide one, and
    // both have one shape.
    const _: () = assert!(size_of::<SecPkgInfoA>() == size_of::<SecPkgInfoW>());
    // SAFETY: the slot is the package's own function; the structure outlives the call.
    let status = unsafe { get_info((&raw mut info).cast::<SecPkgInfoA>()) };
    let status = Status(status.cast_unsigned());
    if !status.succeeded(Dialect::Ntstatus) {
        hello.notes.push(format!("SpGetInfo answered {status}"));
        return;
    }
    hello.capabilities = Some(info.fCapabilities);
    hello.name = memory::string(info.Name.addr());
    let both = table.slots().QueryMetaData.is_some() && table.slots().ExchangeMetaData.is_some();
    if info.fCapabilities & NEGOTIABLE2 != 0 && !both {
        hello.notes.push("PKG-5: the capability NEGOTIABLE2 without both functions".to_owned());
    }
}
