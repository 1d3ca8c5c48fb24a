//! `sspcheck vectors`.

use std::path::Path;

use sspcheck_conformance::error::Error;
use sspcheck_conformance::vectors::{BESIDE, c_file, document, page, vectors};

use super::{Trouble, print, put};
use crate::progress::Bar;

/// Writes the files into a folder.
pub(super) fn run(folder: &Path) -> Result<u8, Trouble> {
    let bar = Bar::life("making the vectors");
    let all = vectors()?;
    let made = [("vectors.json", document(&all)), ("vectors.c", c_file(&all)), ("README.md", page())];
    let made = made.iter().map(|(name, text)| (*name, text.as_str()));
    for (name, text) in made.chain(BESIDE) {
        let path = folder.join(name);
        let within = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(within).map_err(|source| Error::File { path: within.to_owned(), source })?;
        put(&path, text)?;
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
