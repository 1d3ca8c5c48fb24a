//! The `sspcheck` command.
#![forbid(unsafe_code)]

use std::process::ExitCode;

/// The host is this program too: what a package does to the heap of its C library must not reach what the host knows.
#[global_allocator]
static HEAP: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    sspcheck::command::main()
}
