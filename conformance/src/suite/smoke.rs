//! The hand-written cases: one data file per section of the page, built into the program.

use crate::case::Chapter;
use crate::error::{Error, Result};

/// The files, by their names.
#[rustfmt::skip]
pub const CHAPTERS: [(&str, &str); 9] = [
    ("start-up.toml",             include_str!("../../cases/start-up.toml")),
    ("credential-handle.toml",    include_str!("../../cases/credential-handle.toml")),
    ("target-name.toml",          include_str!("../../cases/target-name.toml")),
    ("context-requirements.toml", include_str!("../../cases/context-requirements.toml")),
    ("meta-data.toml",            include_str!("../../cases/meta-data.toml")),
    ("context-handle.toml",       include_str!("../../cases/context-handle.toml")),
    ("return-value.toml",         include_str!("../../cases/return-value.toml")),
    ("query.toml",                include_str!("../../cases/query.toml")),
    ("host-memory.toml",          include_str!("../../cases/host-memory.toml")),
];

/// Reads the hand-written cases.
///
/// # Errors
///
/// Names the file that is not as it must be; a test keeps that from happening.
pub fn chapters() -> Result<Vec<Chapter>> {
    let read = |(name, text): &(&str, &str)| {
        toml::from_str(text).map_err(|error| Error::Case(format!("{name}: {error}")))
    };
    CHAPTERS.iter().map(read).collect()
}
