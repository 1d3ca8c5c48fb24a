//! Logs of calls that somebody recorded elsewhere: in a debugger, in a hook, in a test of their own.
//!
//! The format is documented in `conformance/trace/README.md`. A [`Log`] is read from text and checked line by line;
//! [`judge`] says which of its calls conform, which clause the first other one breaks, and what may be the case then.
//! [`Recorder`] writes such a log of a package in this process.

mod judge;
mod known;
pub(crate) mod line;
mod log;
mod recorder;
mod report;
mod schema;
mod tell;
mod world;

pub use judge::judge;
pub use line::{
    Acquire, Begins, Buffer, Code, CountedString, Delete, Exchange, Header, Line, Query, Release, VERSION,
    Word,
};
pub use log::{LineError, Log};
pub use recorder::{Recorder, Tape};
pub use report::{Broken, Exercised, Handle, Judged, Options, Step};
pub use schema::{COMMITTED, generate};

use std::path::Path;

use crate::error::{Error, Result};

/// Reads a log from a file.
///
/// # Errors
///
/// For a file that cannot be read, and for a line that is wrong: with its number and what to write instead.
pub fn read(path: &Path) -> Result<Log> {
    let bytes = std::fs::read(path).map_err(|source| Error::File { path: path.to_owned(), source })?;
    let text = String::from_utf8(bytes).map_err(|error| Error::Trace {
        path: path.to_owned(),
        reason: format!("it is not UTF-8 from byte {} on", error.utf8_error().valid_up_to()),
    })?;
    Log::parse(&text).map_err(|error| Error::Trace { path: path.to_owned(), reason: error.to_string() })
}
