//! The text of a call: one line of words, the same in reports, case files, records and the command line.
//!
//! ```text
//! acquire c0
//! query c0 null named 0x0
//! exchange null x0 absent 0x1 peer
//! delete x0
//! release c0
//! ```
//!
//! `c0` is the first credential, `x0` the first context. Query and Exchange name credential, context, target and
//! requirements in the order of the page; Exchange adds the metadata.

use std::fmt;
use std::str::FromStr;

use crate::call::{Call, Context, Credential, Metadata, Parameters, Target};
use crate::flags::Requirements;
use crate::observation::{Answer, Handle, Observation, Output};
use crate::state::CAPACITY;

/// Why a line is no call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotationError {
    word: String,
    expected: &'static str,
}

impl fmt::Display for NotationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not {}", self.word, self.expected)
    }
}

impl std::error::Error for NotationError {}

fn error(word: &str, expected: &'static str) -> NotationError {
    NotationError { word: word.to_owned(), expected }
}

const CREDENTIAL: &str = "a credential: `null`, `never-issued` or `c0` to `c7`";
const CONTEXT: &str = "a context: `null`, `no-pointer`, `foreign`, `value-of-c0` or `x0` to `x7`";
const TARGET: &str = "a target: `absent`, `named`, `empty`, `unterminated`, `other0` to `other43`, `odd-length`, `over-maximum` or `null-buffer`";
const METADATA: &str = "metadata: `peer`, `own`, `empty`, `empty-null`, `foreign0` to `foreign8`, `short`, `long`, `altered0` to `altered485` or `null-with-length`";
const REQUIREMENTS: &str = "a word of context requirements such as `0x8001`";
const CALL: &str = "a call: `acquire C`, `release C`, `query C X TARGET FLAGS`, `exchange C X TARGET FLAGS METADATA` \
                    or `delete X`";

fn slot(word: &str, prefix: &str) -> Option<u8> {
    numbered(word, prefix, CAPACITY as u8)
}

/// The number behind a prefix, below a count and without a needless digit.
fn numbered<N: FromStr + PartialOrd + fmt::Display>(word: &str, prefix: &str, count: N) -> Option<N> {
    let digits = word.strip_prefix(prefix)?;
    digits.parse().ok().filter(|number: &N| *number < count && digits == number.to_string())
}

impl fmt::Display for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::NeverIssued => f.write_str("never-issued"),
            Self::Slot(slot) => write!(f, "c{slot}"),
        }
    }
}

impl FromStr for Credential {
    type Err = NotationError;

    fn from_str(word: &str) -> Result<Self, NotationError> {
        match word {
            "null" => Ok(Self::Null),
            "never-issued" => Ok(Self::NeverIssued),
            _ => slot(word, "c").map(Self::Slot).ok_or_else(|| error(word, CREDENTIAL)),
        }
    }
}

impl fmt::Display for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::NoPointer => f.write_str("no-pointer"),
            Self::Foreign => f.write_str("foreign"),
            Self::Slot(slot) => write!(f, "x{slot}"),
            Self::ValueOfCredential(slot) => write!(f, "value-of-c{slot}"),
        }
    }
}

impl FromStr for Context {
    type Err = NotationError;

    fn from_str(word: &str) -> Result<Self, NotationError> {
        match word {
            "null" => Ok(Self::Null),
            "no-pointer" => Ok(Self::NoPointer),
            "foreign" => Ok(Self::Foreign),
            _ => slot(word, "x")
                .map(Self::Slot)
                .or_else(|| slot(word, "value-of-c").map(Self::ValueOfCredential))
                .ok_or_else(|| error(word, CONTEXT)),
        }
    }
}

impl Target {
    /// Its word in the notation, but for the number of another name.
    const fn word(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Named => "named",
            Self::Empty => "empty",
            Self::Unterminated => "unterminated",
            Self::OddLength => "odd-length",
            Self::OverMaximum => "over-maximum",
            Self::NullBuffer => "null-buffer",
            Self::Other(_) => "other",
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(number) => write!(f, "other{number}"),
            _ => f.write_str(self.word()),
        }
    }
}

impl FromStr for Target {
    type Err = NotationError;

    fn from_str(word: &str) -> Result<Self, NotationError> {
        let fixed = Self::ALL.into_iter().find(|target| target.word() == word);
        let other = || numbered(word, "other", Self::OTHERS).map(Self::Other);
        fixed.or_else(other).ok_or_else(|| error(word, TARGET))
    }
}

impl fmt::Display for Metadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Peer => f.write_str("peer"),
            Self::Own => f.write_str("own"),
            Self::Empty => f.write_str("empty"),
            Self::EmptyNull => f.write_str("empty-null"),
            Self::Foreign(pattern) => write!(f, "foreign{pattern}"),
            Self::Altered(way) => write!(f, "altered{way}"),
            Self::Short => f.write_str("short"),
            Self::Long => f.write_str("long"),
            Self::NullWithLength => f.write_str("null-with-length"),
        }
    }
}

impl FromStr for Metadata {
    type Err = NotationError;

    fn from_str(word: &str) -> Result<Self, NotationError> {
        let fixed = Self::ALL.into_iter().find(|metadata| metadata.to_string() == word);
        let foreign = || numbered(word, "foreign", Self::FOREIGN).map(Self::Foreign);
        let altered = || numbered(word, "altered", Self::ALTERED).map(Self::Altered);
        fixed.or_else(foreign).or_else(altered).ok_or_else(|| error(word, METADATA))
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters = |f: &mut fmt::Formatter<'_>, name: &str, p: &Parameters| {
            write!(f, "{name} {} {} {} {:#x}", p.credential, p.context, p.target, p.requirements.0)
        };
        match self {
            Self::Acquire { credential } => write!(f, "acquire c{credential}"),
            Self::Release { credential } => write!(f, "release c{credential}"),
            Self::Delete { context } => write!(f, "delete x{context}"),
            Self::Query(p) => parameters(f, "query", p),
            Self::Exchange(p, metadata) => {
                parameters(f, "exchange", p)?;
                write!(f, " {metadata}")
            }
        }
    }
}

impl FromStr for Call {
    type Err = NotationError;

    fn from_str(line: &str) -> Result<Self, NotationError> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let credential = |word: &str| slot(word, "c").ok_or_else(|| error(word, CREDENTIAL));
        match words.as_slice() {
            ["acquire", c] => Ok(Self::Acquire { credential: credential(c)? }),
            ["release", c] => Ok(Self::Release { credential: credential(c)? }),
            ["delete", x] => Ok(Self::Delete { context: slot(x, "x").ok_or_else(|| error(x, CONTEXT))? }),
            ["query", c, x, t, r] => Ok(Self::Query(parse_parameters(c, x, t, r)?)),
            ["exchange", c, x, t, r, m] => Ok(Self::Exchange(parse_parameters(c, x, t, r)?, m.parse()?)),
            _ => Err(error(line.trim(), CALL)),
        }
    }
}

fn parse_parameters(c: &str, x: &str, t: &str, r: &str) -> Result<Parameters, NotationError> {
    let word = r.parse::<Requirements>().map_err(|_| error(r, REQUIREMENTS))?;
    Ok(Parameters { credential: c.parse()?, context: x.parse()?, target: t.parse()?, requirements: word })
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCell => f.write_str("no handle"),
            Self::Null => f.write_str("handle NULL"),
            Self::Same => f.write_str("same handle"),
            Self::Fresh => f.write_str("new handle"),
            Self::OfContext(slot) => write!(f, "handle of x{slot}"),
        }
    }
}

impl fmt::Display for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoOutput => "no metadata",
            Self::Empty => "empty metadata",
            Self::Readable | Self::Unchecked => "metadata",
            Self::Missing => "a length and no metadata",
            Self::Unreadable => "metadata that cannot be read",
        })
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.succeeded() { "success" } else { "failure" })?;
        if self.handle != Handle::NoCell {
            write!(f, ", {}", self.handle)?;
        }
        if self.output != Output::NoOutput {
            write!(f, ", {}", self.output)?;
        }
        Ok(())
    }
}

impl fmt::Display for Observation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Returned(answer) => answer.fmt(f),
            Self::Fault(fault) => f.write_str(fault.name()),
        }
    }
}

#[cfg(feature = "serde")]
mod as_text {
    //! In JSON a call is its line.

    use super::Call;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    impl Serialize for Call {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> Deserialize<'de> for Call {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Fault;
    use crate::status::StatusClass;

    #[test]
    fn every_call_reads_back_as_itself() {
        let lines = [
            "acquire c0",
            "release c7",
            "delete x3",
            "query c0 null named 0x0",
            "exchange c0 x0 named 0x0 own",
            "query null x1 absent 0x1cfef",
            "exchange never-issued null unterminated 0x1 peer",
            "exchange c1 value-of-c0 odd-length 0xffffffff foreign8",
            "exchange null no-pointer null-buffer 0x0 null-with-length",
            "exchange null foreign over-maximum 0x0 empty-null",
            "exchange c0 x0 empty 0x0 short",
            "exchange c0 x0 other15 0x0 altered0",
            "exchange c0 x0 other0 0x0 altered254",
        ];
        for line in lines {
            let call: Call = line.parse().unwrap();
            assert_eq!(call.to_string(), line);
        }
    }

    #[test]
    fn the_numbers_that_are_named_are_those_that_are_read() {
        for (text, word, count) in [
            (TARGET, "other", u16::from(Target::OTHERS)),
            (METADATA, "foreign", u16::from(Metadata::FOREIGN)),
            (METADATA, "altered", Metadata::ALTERED),
        ] {
            let range = format!("`{word}0` to `{word}{}`", count - 1);
            assert!(text.contains(&range), "{text} lacks {range}");
        }
    }

    #[test]
    fn a_wrong_word_is_named_with_what_would_be_right() {
        let facts = [
            ("acquire c8", "`c8` is not a credential"),
            ("acquire c00", "`c00` is not a credential"),
            ("delete null", "`null` is not a context"),
            ("query c0 null here 0x0", "`here` is not a target"),
            ("query c0 null named flags", "`flags` is not a word of context requirements"),
            ("exchange c0 null named 0x0 foreign9", "`foreign9` is not metadata"),
            ("exchange c0 null named 0x0 altered486", "`altered486` is not metadata"),
            ("exchange c0 null named 0x0 altered07", "`altered07` is not metadata"),
            ("query c0 null other44 0x0", "`other44` is not a target"),
            ("query c0 null other 0x0", "`other` is not a target"),
            ("exchange c0 null named 0x0", "`exchange c0 null named 0x0` is not a call"),
            ("", "`` is not a call"),
        ];
        for (line, expected) in facts {
            let message = line.parse::<Call>().unwrap_err().to_string();
            assert!(message.starts_with(expected), "{line}: {message}");
        }
    }

    #[test]
    fn observations_are_told_by_what_is_there() {
        let answer = |class, handle, output| Observation::Returned(Answer { class, handle, output });
        let (success, failure) = (StatusClass::Zero, StatusClass::Error);
        #[rustfmt::skip]
        let facts = [
            (answer(success, Handle::NoCell,       Output::NoOutput),   "success"),
            (answer(failure, Handle::Null,         Output::NoOutput),   "failure, handle NULL"),
            (answer(failure, Handle::Same,         Output::NoOutput),   "failure, same handle"),
            (answer(success, Handle::Fresh,        Output::Empty),      "success, new handle, empty metadata"),
            (answer(success, Handle::OfContext(2), Output::Readable),   "success, handle of x2, metadata"),
            (answer(success, Handle::NoCell,       Output::Unchecked),  "success, metadata"),
            (answer(success, Handle::NoCell,       Output::Missing),    "success, a length and no metadata"),
            (answer(success, Handle::NoCell,       Output::Unreadable), "success, metadata that cannot be read"),
            (Observation::Fault(Fault::Hang),                           "hang"),
        ];
        for (seen, text) in facts {
            assert_eq!(seen.to_string(), text);
        }
        assert_eq!(Handle::NoCell.to_string(), "no handle");
        assert_eq!(Output::NoOutput.to_string(), "no metadata");
    }
}
