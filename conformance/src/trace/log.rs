//! A whole log, read from its text: every line is checked, and a wrong one is named.

use serde::de::DeserializeOwned;
use sspcheck_model::call::{Metadata, Target};
use sspcheck_model::observation::Fault;

use super::line::{Buffer, Code, CountedString, Header, Line, VERSION, Word};
use crate::answer::Output;

/// A log whose lines hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// The first line.
    pub header: Header,
    /// The calls, each with the number of its line.
    pub calls: Vec<(usize, Line)>,
}

/// Why a text is no log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {wrong}")]
pub struct LineError {
    /// The number of the line, from 1.
    pub line: usize,
    /// What is wrong with it, and what to write instead.
    pub wrong: String,
}

/// The longest line that is read, in bytes.
const LONGEST: usize = 4 << 20;

impl Log {
    /// Reads a log.
    ///
    /// # Errors
    ///
    /// The first line that is wrong, or a log without calls.
    pub fn parse(text: &str) -> Result<Self, LineError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
        let mut header = None;
        let mut calls: Vec<(usize, Line)> = Vec::new();
        for (line, text) in lines {
            let refuse = |wrong: String| LineError { line, wrong };
            if text.len() > LONGEST {
                return Err(refuse(format!("it is longer than {LONGEST} bytes")));
            }
            if header.is_none() {
                header = Some(first(text).map_err(refuse)?);
                continue;
            }
            if let Some((earlier, _)) = calls.last().filter(|(_, call)| call.fault().is_some()) {
                return Err(refuse(format!(
                    "the call in line {earlier} did not return, so none can follow it; begin a new log for a new process"
                )));
            }
            let call: Line = read(text).map_err(refuse)?;
            call.check().map_err(refuse)?;
            calls.push((line, call));
        }
        match header {
            None => Err(LineError { line: 1, wrong: format!("the log is empty; {FIRST}") }),
            Some(_) if calls.is_empty() => Err(LineError {
                line: 1,
                wrong: "no call follows the first line: nothing to judge".to_owned(),
            }),
            Some(header) => Ok(Self { header, calls }),
        }
    }
}

/// What the first line must be.
const FIRST: &str =
    "a log begins with a line such as {\"trace\":1,\"profile\":\"lsa\",\"begins\":\"middle\"}";

fn first(text: &str) -> Result<Header, String> {
    let header: Header = read(text).map_err(|wrong| format!("{wrong}; {FIRST}"))?;
    if header.trace != VERSION {
        return Err(format!("its format is {}, this version reads {VERSION}; {FIRST}", header.trace));
    }
    Ok(header)
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let place = error.path().to_string();
        let inner = error.into_inner();
        let wrong = inner.to_string();
        // The line within the line is always the first.
        let wrong = wrong.replace(" at line 1 column ", " at column ");
        if place == "." { wrong } else { format!("`{place}`: {wrong}") }
    })?;
    json.end()
        .map_err(|_| "something stands behind the JSON document; write one document a line".to_owned())?;
    Ok(value)
}

impl Line {
    /// Why the call did not return, if it did not.
    #[must_use]
    pub const fn fault(&self) -> Option<Fault> {
        match self {
            Self::Acquire(call) => call.fault,
            Self::Release(call) => call.fault,
            Self::Query(call) => call.fault,
            Self::Exchange(call) => call.fault,
            Self::Delete(call) => call.fault,
        }
    }

    /// What the call returned, if it did.
    #[must_use]
    pub const fn status(&self) -> Option<Code> {
        match self {
            Self::Acquire(call) => call.status,
            Self::Release(call) => call.status,
            Self::Query(call) => call.status,
            Self::Exchange(call) => call.status,
            Self::Delete(call) => call.status,
        }
    }

    /// What the types cannot say: which fields go together.
    fn check(&self) -> Result<(), String> {
        match (self.status(), self.fault()) {
            (None, None) => return Err("a call has `status`, or `fault` if it did not return".to_owned()),
            (Some(_), Some(_)) => {
                return Err("`status` and `fault` cannot both be: a call returns, or it does not".to_owned());
            }
            _ => {}
        }
        let returned = self.status().is_some();
        match self {
            Self::Query(call) => {
                check_cell(call.context, call.context_after, returned)?;
                call.metadata.as_ref().map_or(Ok(()), Buffer::check)
            }
            Self::Exchange(call) => {
                check_cell(call.context, call.context_after, returned)?;
                if !call.metadata.readable {
                    return Err("`readable` belongs to what a Query hands out".to_owned());
                }
                call.metadata.check()
            }
            Self::Release(call) if call.credential == Word(0) => {
                Err("`credential` is 0: a release names a credential".to_owned())
            }
            Self::Delete(call) if call.context == Word(0) => {
                Err("`context` is 0: a deletion names a context".to_owned())
            }
            Self::Acquire(_) | Self::Release(_) | Self::Delete(_) => Ok(()),
        }
    }
}

fn check_cell(before: Option<Word>, after: Option<Word>, returned: bool) -> Result<(), String> {
    match (before, after, returned) {
        (Some(_), None, true) => {
            Err("`context_after` is missing: what does ContextHandle point to after the call?".to_owned())
        }
        (None, Some(_), _) => {
            Err("`context_after` has a value, but `context` is null: ContextHandle was NULL".to_owned())
        }
        (_, Some(_), false) => Err("`context_after` has a value, but the call did not return".to_owned()),
        _ => Ok(()),
    }
}

impl Buffer {
    fn check(&self) -> Result<(), String> {
        let Some(bytes) = &self.bytes else { return Ok(()) };
        let length = usize::try_from(self.length).unwrap_or(usize::MAX);
        if !bytes.bytes().all(|digit| digit.is_ascii_hexdigit()) || !bytes.len().is_multiple_of(2) {
            return Err("`bytes` are two hexadecimal digits each, and nothing else".to_owned());
        }
        if bytes.len() / 2 != length {
            return Err(format!("`bytes` has {} bytes, and `length` says {length}", bytes.len() / 2));
        }
        if !self.readable {
            return Err("`bytes` of a buffer that could not be read; leave one of the two out".to_owned());
        }
        Ok(())
    }

    /// What a Query handed out.
    pub(super) fn output(&self) -> Output {
        match (self.length, self.buffer.0) {
            (0, _) => Output::Empty,
            (_, 0) => Output::Missing,
            _ if !self.readable => Output::Unreadable,
            _ if self.bytes.is_some() => Output::Readable,
            _ => Output::Unchecked,
        }
    }

    /// What kind of metadata an Exchange was given, where `peer` and `own` are the latest of each role. Bytes that nobody
    /// kept may be anything, so they count as ordinary metadata.
    pub(super) fn metadata(&self, peer: Option<&str>, own: Option<&str>) -> Metadata {
        match (self.length, self.buffer.0, self.bytes.as_deref()) {
            (0, 0, _) => Metadata::EmptyNull,
            (_, 0, _) => Metadata::NullWithLength,
            (0, ..) => Metadata::Empty,
            (_, _, None) => Metadata::Peer,
            (_, _, Some(bytes)) if peer.is_some_and(|peer| peer.eq_ignore_ascii_case(bytes)) => {
                Metadata::Peer
            }
            (_, _, Some(bytes)) if own.is_some_and(|own| own.eq_ignore_ascii_case(bytes)) => Metadata::Own,
            (_, _, Some(_)) => Metadata::Foreign(0),
        }
    }
}

impl CountedString {
    /// What kind of name it is.
    #[must_use]
    pub const fn target(self) -> Target {
        match (self.length, self.maximum, self.buffer.0) {
            (1.., _, 0) => Target::NullBuffer,
            (length, ..) if length % 2 == 1 => Target::OddLength,
            (length, maximum, _) if length > maximum => Target::OverMaximum,
            (0, ..) => Target::Empty,
            (length, maximum, _) if length == maximum => Target::Unterminated,
            _ => Target::Named,
        }
    }
}
