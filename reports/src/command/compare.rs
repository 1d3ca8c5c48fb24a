//! `sspcheck compare`: several records beside each other.

use std::path::Path;

use sspcheck_conformance::error::Error;
use sspcheck_conformance::record;
use sspcheck_conformance::report::Report;

use super::arguments::CompareOf;
use super::{Trouble, print, put, record_of, width};
use crate::compare::{Compare, FORMATS, Format, Options, Shown};

pub(super) fn run(arguments: &CompareOf) -> Result<u8, Trouble> {
    let formats = formats(&arguments.format, arguments.out.as_deref())?;
    let reports: Result<Vec<(String, Report)>, Error> = arguments
        .results
        .iter()
        .map(|path| Ok((path.display().to_string(), record::read(&record_of(path))?.report)))
        .collect();
    let reports = reports?;
    let mut profiles: Vec<_> = reports.iter().map(|(_, report)| report.profile).collect();
    profiles.dedup();
    if let ([one, other, ..], true) = (profiles.as_slice(), arguments.versions) {
        return Err(Trouble::Usage(format!(
            "records of the profiles {one} and {other} are not of versions of one target; leave out --versions"
        )));
    }
    let compare = Compare::of(&reports, Options { versions: arguments.versions });
    let shown = if arguments.all { Shown::All } else { Shown::Differences };
    let Some(folder) = &arguments.out else {
        if let Some(format) = formats.first() {
            print(&(format.render)(&compare, shown, width()))?;
        }
        return Ok(0);
    };
    std::fs::create_dir_all(folder).map_err(|source| Error::File { path: folder.to_owned(), source })?;
    for format in formats {
        let path = folder.join(format!("compare.{}", format.extension));
        let text = (format.render)(&compare, shown, 110);
        let text = anstream::adapter::strip_str(&text).to_string();
        put(&path, &text)?;
    }
    Ok(0)
}

/// The formats of these names, which the command line has taken; more than one where there is a folder for them.
fn formats(names: &[String], out: Option<&Path>) -> Result<Vec<&'static Format>, Trouble> {
    if names.len() > 1 && out.is_none() {
        let text = "more than one --format needs --out DIR; standard output takes one".to_owned();
        return Err(Trouble::Usage(text));
    }
    let wanted = |format: &&Format| names.iter().any(|name| name == format.name);
    let first = names.is_empty().then(|| FORMATS.iter().take(1));
    Ok(first.into_iter().flatten().chain(FORMATS.iter().filter(wanted)).collect())
}
