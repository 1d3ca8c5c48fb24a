//! What a host needs of a Windows system.

use std::fs::File;
use std::io::{self, BufReader};
use std::os::windows::io::AsHandle as _;

/// The protocol's own handles.
pub(super) type Channel = (BufReader<File>, File);

/// Duplicates the standard handles for the protocol.
///
/// What a package prints still goes to the same output here: the kit passes over lines that are no messages.
pub(super) fn prepare() -> io::Result<Channel> {
    let input = io::stdin().as_handle().try_clone_to_owned()?;
    let output = io::stdout().as_handle().try_clone_to_owned()?;
    Ok((BufReader::new(File::from(input)), File::from(output)))
}

/// Nothing forks here.
pub(super) const fn end_if_forked(_: u32) {}

/// Ends this process: no page is left to pass a parameter in.
pub(super) fn out_of_pages() -> ! {
    std::process::exit(i32::from(super::OUT_OF_PAGES))
}

/// Nothing forks here.
pub(super) struct Original;

impl Original {
    /// This process is the original.
    pub(super) const fn new() -> Self {
        Self
    }

    /// Nothing is a copy here.
    pub(super) const fn end_if_copied(&self) {}
}

/// Ends this process.
pub(super) fn end() -> ! {
    std::process::exit(0)
}

/// What kind of memory an address belongs to: not looked up here.
pub(super) fn owner_of(_: usize) -> String {
    "memory of the process".to_owned()
}

/// Not limited here.
pub(super) const fn limit(_: Option<u64>) {}

/// Whether an address lies in memory that can be executed: not looked up here.
pub(super) const fn is_code(_: usize) -> bool {
    true
}
