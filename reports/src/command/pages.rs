//! `sspcheck completions` and `sspcheck man`: made from the command line itself.

use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::Shell;
use sspcheck_conformance::error::Error;

use super::arguments::Arguments;
use super::{Trouble, print};

/// The script that completes the command in a shell.
pub(super) fn completions(shell: Shell) -> Result<u8, Trouble> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "sspcheck", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(0)
}

/// The manual page; into a folder one for each command as well.
pub(super) fn man(folder: Option<&Path>) -> Result<u8, Trouble> {
    let Some(folder) = folder else {
        let mut page = Vec::new();
        clap_mangen::Man::new(Arguments::command()).render(&mut page)?;
        print(&String::from_utf8_lossy(&page))?;
        return Ok(0);
    };
    let failed = |source| Error::File { path: folder.to_owned(), source };
    std::fs::create_dir_all(folder).map_err(failed)?;
    clap_mangen::generate_to(Arguments::command(), folder).map_err(failed)?;
    Ok(0)
}
