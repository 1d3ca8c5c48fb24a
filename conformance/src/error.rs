//! What keeps the kit from doing its job. A breach is data, not an error.

use std::path::PathBuf;

/// The kit's own trouble; each message says what to do next.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The target cannot be used at all.
    #[error("{0}")]
    Unusable(String),
    /// A host process could not be started.
    #[error("cannot start a host with `{program}`: {source}; name one by SSPCHECK_HOST_EXE")]
    Spawn {
        /// What was to be started.
        program: PathBuf,
        /// Why it was not.
        source: std::io::Error,
    },
    /// The system gives no further thread.
    #[error(
        "the system gives no more threads or processes: {0}; end other programs, raise the limit (`ulimit -u`), or use --jobs 1"
    )]
    Thread(#[source] std::io::Error),
    /// A host does not speak the protocol.
    #[error("the host does not speak protocol version 1: {0}; use the host of this version of sspcheck")]
    Protocol(String),
    /// An adapter has said something wrong.
    #[error("the adapter's {0}; `sspcheck smoke` shows all of it")]
    Adapter(Box<Complaint>),
    /// An adapter cannot be used: it is not there, or says nothing.
    #[error("{0}")]
    NoAdapter(String),
    /// A test that runs on the main thread cannot start itself again as a host.
    #[error(
        "this test does not know its own name; run it without `--test-threads=1`, or set SSPCHECK_HOST_EXE to an sspcheck binary"
    )]
    NoTestName,
    /// A file cannot be read or written.
    #[error("`{path}`: {source}{}", advice(source))]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A record is not one, or not whole.
    #[error(
        "`{path}` is no complete record: {reason}; give the record.jsonl of a run that ended, or run `sspcheck check --out DIR` again"
    )]
    Record {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A record is of another version.
    #[error(
        "`{path}` is a record of {} sspcheck: its schema is {schema}, this version reads {reads}; use the sspcheck that wrote it",
        if schema > reads { "a newer" } else { "an older" }
    )]
    OtherSchema {
        /// The file.
        path: PathBuf,
        /// Its schema.
        schema: u32,
        /// The schema that this version reads.
        reads: u32,
    },
    /// Kept answers cannot be used.
    #[error("the answers in `{path}` cannot be used: {reason}")]
    Answers {
        /// The file.
        path: PathBuf,
        /// Why, and what to do.
        reason: String,
    },
    /// A deviation file is not one.
    #[error(
        "`{path}` is no deviation file: {reason}; it has `[[accept]]` entries with clause, reason, owner and expires = 2027-06-30, and `[[status]]` entries with code and name"
    )]
    Deviations {
        /// The file.
        path: PathBuf,
        /// Where and what is wrong with it.
        reason: String,
    },
    /// A log of calls is not one.
    #[error("`{path}` is no log of calls: {reason}")]
    Trace {
        /// The file.
        path: PathBuf,
        /// The line, what is wrong with it, and what to write instead.
        reason: String,
    },
    /// Somebody asked the run to stop.
    #[error("interrupted")]
    Interrupted,
    /// A case to replay is not one.
    #[error("{0}")]
    Case(String),
    /// A run that tried nothing.
    #[error("nothing was tried: {0}; a run without cases proves nothing")]
    Nothing(String),
}

/// What to do where a file could not be written for want of room.
fn advice(source: &std::io::Error) -> &'static str {
    use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    match source.kind() {
        StorageFull | QuotaExceeded => "; make room there, or name another folder",
        FileTooLarge => "; raise the limit of the size of files (`ulimit -f`)",
        _ => "",
    }
}

/// A line of an adapter that is wrong, or the lack of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The number of the line, from 1; nothing where the output ended.
    pub number: Option<u64>,
    /// The line in backticks, shortened, with what a terminal would obey escaped.
    pub line: String,
    /// What is wrong with it.
    pub wrong: String,
    /// What was expected instead.
    pub expected: String,
    /// What the adapter has printed on standard error, shortened.
    pub printed: String,
}

impl std::fmt::Display for Complaint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.number {
            Some(number) => write!(f, "line {number} is wrong: {}; it reads {}", self.wrong, self.line)?,
            None => write!(f, "output ends too early: {}", self.wrong)?,
        }
        write!(f, "; expected was {}", self.expected)?;
        if !self.printed.is_empty() {
            write!(f, "; on standard error it printed {}", self.printed)?;
        }
        Ok(())
    }
}

/// A result of the kit's own work.
pub type Result<T> = std::result::Result<T, Error>;
