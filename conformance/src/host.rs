//! The host: a process of its own that loads a package, plays the LSA for it and speaks the line protocol.
//!
//! This folder is one of the two places with `unsafe` code: here the kit calls a package through its C table.

mod arena;
mod blame;
mod cell;
mod fault;
#[cfg_attr(unix, path = "host/unix_fault.rs")]
#[cfg_attr(windows, path = "host/windows_fault.rs")]
mod fault_system;
mod heap;
#[cfg(target_os = "linux")]
mod gss;
mod hosted;
mod lsa;
mod marked;
mod memory;
mod one_each;
mod overlap;
mod pace;
mod reported;
#[cfg(windows)]
#[path = "host/windows_runtimes.rs"]
mod runtimes;
#[cfg_attr(unix, path = "host/unix_pages.rs")]
#[cfg_attr(windows, path = "host/windows_pages.rs")]
mod page_system;
mod pages;
mod serve;
mod settings;
mod sandbox;
mod start;
#[cfg_attr(unix, path = "host/unix.rs")]
#[cfg_attr(windows, path = "host/windows.rs")]
mod system;
mod table;
mod threads;
#[cfg(windows)]
#[path = "host/windows_unwind.rs"]
mod unwind;
mod watch;

pub use blame::{BLAME, Blame};
pub use fault::Record as FaultRecord;
pub use reported::names_version;
pub use serve::{LOST, serve, serve_to_the_end};
pub use settings::{SETTINGS, Settings};

/// The exit code of a host that has no page left to pass a parameter in: the package has taken all it may.
pub const OUT_OF_PAGES: u8 = 121;

/// What the host is told to load where no file is meant: the reference, linked in.
pub const REFERENCE: &str = "reference";
