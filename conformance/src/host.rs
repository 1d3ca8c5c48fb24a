//! The host: a process of its own that loads a package, plays the LSA for it and speaks the line protocol.
//!
//! This folder is one of the two places with `unsafe` code: here the kit calls a package through its C table.

mod blame;
mod lsa;
mod memory;
mod serve;
mod start;
#[cfg_attr(unix, path = "host/unix.rs")]
#[cfg_attr(windows, path = "host/windows.rs")]
mod system;
mod table;

pub use blame::{BLAME, Blame};
pub use serve::serve;

/// What the host is told to load where no file is meant: the reference, linked in.
pub const REFERENCE: &str = "reference";
