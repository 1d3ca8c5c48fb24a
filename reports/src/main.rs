//! The `sspcheck` command.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    sspcheck::command::main()
}
