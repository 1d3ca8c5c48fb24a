//! `sspcheck vectors`.

use std::path::Path;

use sspcheck_conformance::error::Error;
use sspcheck_conformance::vectors::{c_file, document, vectors};

use super::{Trouble, print};
use crate::progress::Bar;

/// Writes the files into a folder.
pub(super) fn run(folder: &Path) -> Result<u8, Trouble> {
    let bar = Bar::life("making the vectors");
    let all = vectors()?;
    let file = |path: &Path, source| Trouble::Kit(Error::File { path: path.to_owned(), source });
    std::fs::create_dir_all(folder).map_err(|source| file(folder, source))?;
    for (name, text) in [("vectors.json", document(&all)), ("vectors.c", c_file(&all))] {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|source| file(&path, source))?;
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
