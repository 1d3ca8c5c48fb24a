//! `sspcheck vectors`.

use std::path::Path;

use sspcheck_conformance::error::Error;
use sspcheck_conformance::vectors::{c_file, document, vectors};

use super::{Trouble, print, put};
use crate::progress::Bar;

/// Writes the files into a folder.
pub(super) fn run(folder: &Path) -> Result<u8, Trouble> {
    let bar = Bar::life("making the vectors");
    let all = vectors()?;
    std::fs::create_dir_all(folder).map_err(|source| Error::File { path: folder.to_owned(), source })?;
    for (name, text) in [("vectors.json", document(&all)), ("vectors.c", c_file(&all))] {
        let path = folder.join(name);
        put(&path, &text)?;
    }
    drop(bar);
    let tests: usize = all.situations.iter().map(|situation| situation.tests.len()).sum();
    print(&format!(
        "{} situations with {tests} calls, {} cases, {} distinct expectations\n",
        all.situations.len(),
        all.cases.len(),
        all.expectations.len()
    ))?;
    Ok(0)
}
