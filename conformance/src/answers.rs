//! What a target answered, kept: a run that was interrupted goes on from there, and shards are put together by it.
//!
//! A start of a target and every request that follows on it is one talk. Each answer is kept under everything that was
//! asked before it in its talk: the same question at the same place gets the same answers again, in the order in which
//! they came. A file of JSON lines: `header` first, an `answer` each, `end` where the run has ended. An answer ends with the
//! sum of its line: one that was changed since is refused, for what it said would be told of the target.

mod header;

use std::collections::{HashMap, VecDeque};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub use header::Header;
use header::SCHEMA;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::lines::Lines;
use crate::protocol::{Hello, Swept, Threaded};
use crate::run::Shard;
use crate::target::{Blamed, Ending, Sight, Transcript};

/// The name of the file in the folder of a run.
pub const FILE: &str = "answers.jsonl";

/// The answer to a start, or to a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Reply {
    Ready(Box<Hello>, Sight),
    NotReady(Box<Hello>),
    StartFault(Blamed),
    Case(Transcript),
    Swept(std::result::Result<Swept, Blamed>),
    Threaded(std::result::Result<Threaded, Blamed>),
    Ended(Ending),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Line {
    Header(Box<Header>),
    Answer { key: String, micros: u64, reply: Box<Reply>, sum: String },
    End { answers: u64 },
}

/// What was asked so far in a talk.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Key(u128);

impl Key {
    /// Before anything was asked.
    pub(crate) const NOTHING: Self = Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);

    /// This was asked next.
    pub(crate) fn then(self, asked: &str) -> Self {
        Self(sum(self.0, asked.bytes().chain([0])))
    }
}

/// The sum goes on with these bytes. It is FNV-1a of 128 bits: the same in every build, and another one wherever a single byte
/// is another one.
fn sum(before: u128, bytes: impl Iterator<Item = u8>) -> u128 {
    bytes.fold(before, |sum, byte| {
        (sum ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    })
}

/// The sum of all that can be read.
fn sum_of(from: File) -> std::io::Result<u128> {
    let (mut from, mut all) = (BufReader::new(from), Key::NOTHING.0);
    loop {
        let bytes = from.fill_buf()?;
        if bytes.is_empty() {
            return Ok(all);
        }
        let length = bytes.len();
        all = sum(all, bytes.iter().copied());
        from.consume(length);
    }
}

/// How long a sum is in a line, and what stands behind it.
const DIGITS: usize = 32;
const BEHIND: usize = "\"}}\n".len();

/// Puts the sum of a line into its place, which is empty.
fn summed(mut line: Vec<u8>) -> Vec<u8> {
    let end = line.split_off(line.len().saturating_sub(BEHIND));
    let digits = format!("{:032x}", sum(Key::NOTHING.0, line.iter().copied()));
    line.extend(digits.into_bytes());
    line.extend(end);
    line
}

/// Whether the sum of a line is the one that stands in it.
fn is_unchanged(line: &[u8], told: &str) -> bool {
    let head = line.get(..line.len().saturating_sub(DIGITS + BEHIND)).unwrap_or_default();
    told.len() == DIGITS && u128::from_str_radix(told, 16) == Ok(sum(Key::NOTHING.0, head.iter().copied()))
}

/// Where an answer stands.
struct Place {
    file: usize,
    at: u64,
    length: usize,
}

/// Answers that are known, and the file to which others are added.
#[derive(Default)]
pub struct Answers {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    files: Vec<(PathBuf, File)>,
    known: HashMap<Key, VecDeque<Place>>,
    writer: Option<(PathBuf, Lines)>,
    count: u64,
    missing: u64,
}

impl Answers {
    /// Begins a file.
    ///
    /// # Errors
    ///
    /// Those of writing it.
    pub fn create(path: &Path, header: &Header) -> Result<Self> {
        let mut inner = Inner { writer: Some((path.to_owned(), Lines::create(path)?)), ..Inner::default() };
        inner.write(&Line::Header(Box::new(header.clone())))?;
        Ok(Self { inner: Mutex::new(inner) })
    }

    /// Goes on with the file of a run of the same kind. One that was interrupted before it was asked anything begins anew.
    ///
    /// # Errors
    ///
    /// For a file that cannot be read, or is of another run.
    pub fn resume(path: &Path, header: &Header) -> Result<Self> {
        if has_just_begun(path, header)? {
            return Self::create(path, header);
        }
        let mut inner = Inner::default();
        let read = inner.read(path)?;
        if read.header.shard != header.shard {
            let shard = |shard: Option<Shard>| {
                shard.map_or_else(|| "the whole run".to_owned(), |s| format!("shard {s}"))
            };
            let reason =
                format!("it is of {}, and this is {}", shard(read.header.shard), shard(header.shard));
            return Err(refused(path, reason));
        }
        if let Some(difference) = read.header.difference(header) {
            return Err(refused(path, format!("it is of another run: {difference}")));
        }
        // What was being written when the run ended goes, and so does its end.
        inner.writer = Some((path.to_owned(), Lines::go_on(path, read.whole)?));
        Ok(Self { inner: Mutex::new(inner) })
    }

    /// Puts the answers of all shards of a run together; the header is that of the run as a whole.
    ///
    /// # Errors
    ///
    /// If one cannot be read or has not ended, if one is missing or there twice, or if they are of different runs.
    pub fn of_shards(paths: &[PathBuf]) -> Result<(Header, Self)> {
        let mut inner = Inner::default();
        let mut first: Option<(PathBuf, Header, u32)> = None;
        let mut there: Vec<(u32, PathBuf)> = Vec::new();
        // The answers of the first shard come first, whatever the order on the command line.
        let mut ordered = Vec::new();
        for path in paths {
            let header = Inner::default().read(path)?.header;
            ordered.push((header.shard.map(Shard::number), path));
        }
        ordered.sort();
        for (_, path) in ordered {
            let read = inner.read(path)?;
            let Some(shard) = read.header.shard else {
                return Err(refused(path, "it is of a whole run, and no shard of one".to_owned()));
            };
            if !read.ended {
                let reason = format!("shard {shard} has not ended; go on with it by `--resume` first");
                return Err(refused(path, reason));
            }
            match &first {
                None => first = Some((path.clone(), Header { shard: None, ..read.header }, shard.of())),
                Some((other, header, of)) => {
                    if *of != shard.of() {
                        let reason =
                            format!("it is one of {}, and `{}` one of {of}", shard.of(), other.display());
                        return Err(refused(path, reason));
                    }
                    if let Some(difference) = header.difference(&read.header) {
                        let reason =
                            format!("it and `{}` are of different runs: {difference}", other.display());
                        return Err(refused(path, reason));
                    }
                }
            }
            if let Some((_, twin)) = there.iter().find(|(number, _)| *number == shard.number()) {
                return Err(refused(path, format!("it is shard {shard}, and so is `{}`", twin.display())));
            }
            there.push((shard.number(), path.clone()));
        }
        let Some((path, header, of)) = first else {
            return Err(Error::Nothing("no shard is given".to_owned()));
        };
        let missing: Vec<String> = (1..=of)
            .filter(|number| !there.iter().any(|(known, _)| known == number))
            .map(|number| format!("{number}/{of}"))
            .collect();
        if !missing.is_empty() {
            return Err(refused(&path, format!("shard {} is missing beside it", missing.join(", "))));
        }
        Ok((header, Self { inner: Mutex::new(inner) }))
    }

    /// The next answer to what was asked, and how long it took.
    pub(crate) fn take(&self, key: Key) -> Result<Option<(Reply, Duration)>> {
        let mut inner = self.lock();
        let Some(place) = inner.known.get_mut(&key).and_then(VecDeque::pop_front) else { return Ok(None) };
        let Some((path, file)) = inner.files.get_mut(place.file) else { return Ok(None) };
        let mut text = vec![0; place.length];
        file.seek(SeekFrom::Start(place.at))
            .and_then(|_| file.read_exact(&mut text))
            .map_err(|source| Error::File { path: path.clone(), source })?;
        match serde_json::from_slice(&text) {
            Ok(Line::Answer { micros, reply, sum, .. }) if is_unchanged(&text, &sum) => {
                Ok(Some((*reply, Duration::from_micros(micros))))
            }
            _ => Err(refused(path, "it has changed while it was read".to_owned())),
        }
    }

    /// Whether answers are kept in a file.
    #[must_use]
    pub fn are_kept(&self) -> bool {
        self.lock().writer.is_some()
    }

    /// Keeps an answer.
    pub(crate) fn keep(&self, key: Key, reply: &Reply, took: Duration) -> Result<()> {
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let mut inner = self.lock();
        inner.count += 1;
        inner.write(&Line::Answer {
            key: format!("{:032x}", key.0),
            micros,
            reply: Box::new(reply.clone()),
            sum: String::new(),
        })
    }

    /// Something was asked that nobody has answered.
    pub(crate) fn miss(&self) -> Error {
        self.lock().missing += 1;
        Error::Unusable(MISSING.to_owned())
    }

    /// Writes that the run has ended; without a file, sees that no answer was missing.
    ///
    /// # Errors
    ///
    /// Those of writing, and a missing answer.
    pub fn finish(&self) -> Result<()> {
        let mut inner = self.lock();
        if inner.missing > 0 {
            return Err(Error::Unusable(MISSING.to_owned()));
        }
        let answers = inner.count;
        inner.write(&Line::End { answers })
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is said where shards do not answer all that the run asks.
const MISSING: &str = "the shards do not answer all that the whole run asks: the target answers differently from run to \
                       run, or its calls were slow in one shard and not in another; make the run as one, with --resume \
                       where it takes long";

/// What a file came to.
struct Read {
    header: Header,
    ended: bool,
    /// Bytes up to where more can be added.
    whole: u64,
}

/// Whether nothing stands in a file but the beginning of this header.
fn has_just_begun(path: &Path, header: &Header) -> Result<bool> {
    let failed = |source| Error::File { path: path.to_owned(), source };
    let line = serde_json::to_vec(&Line::Header(Box::new(header.clone())));
    let line = line.map_err(|error| failed(error.into()))?;
    let mut text = Vec::new();
    let file = File::open(path).map_err(failed)?;
    let _ = file.take(line.len() as u64 + 1).read_to_end(&mut text).map_err(failed)?;
    Ok(line.starts_with(&text))
}

fn refused(path: &Path, reason: String) -> Error {
    Error::Answers { path: path.to_owned(), reason }
}

impl Inner {
    fn write(&mut self, line: &Line) -> Result<()> {
        let Some((path, writer)) = &mut self.writer else { return Ok(()) };
        let failed = |source| Error::File { path: path.clone(), source };
        let mut text = serde_json::to_vec(line).map_err(|error| failed(error.into()))?;
        text.push(b'\n');
        writer.add(&if matches!(line, Line::Answer { .. }) { summed(text) } else { text })
    }

    /// Notes where every answer of a file stands.
    fn read(&mut self, path: &Path) -> Result<Read> {
        let failed = |source| Error::File { path: path.to_owned(), source };
        let file = File::open(path).map_err(failed)?;
        let mut reader = BufReader::new(file);
        let number = self.files.len();
        let (mut header, mut ended, mut at, mut answers, mut lines) = (None, false, 0_u64, 0, 0);
        let mut text = Vec::new();
        loop {
            text.clear();
            let length = reader.read_until(b'\n', &mut text).map_err(failed)?;
            // Only what was being written when the run ended has no end of its own.
            if length == 0 || text.last() != Some(&b'\n') {
                break;
            }
            lines += 1;
            let wrong = |what: String| refused(path, format!("line {lines}: {what}"));
            if ended {
                return Err(wrong("something stands behind the end".to_owned()));
            }
            match (serde_json::from_slice(&text).map_err(|error| wrong(error.to_string()))?, &header) {
                (Line::Header(first), None) if first.schema == SCHEMA => header = Some(*first),
                (Line::Answer { sum, .. }, Some(_)) if !is_unchanged(&text, &sum) => {
                    return Err(wrong("it has changed since it was written".to_owned()));
                }
                (Line::Answer { key, .. }, Some(_)) => {
                    let key = u128::from_str_radix(&key, 16).map_err(|error| wrong(error.to_string()))?;
                    answers += 1;
                    self.known.entry(Key(key)).or_default().push_back(Place { file: number, at, length });
                }
                (Line::End { answers: told }, Some(_)) if told == answers => {
                    ended = true;
                    continue;
                }
                (Line::End { .. }, Some(_)) => return Err(wrong("answers are missing before it".to_owned())),
                (Line::Header(_), _) => return Err(wrong("no such header can stand here".to_owned())),
                (_, None) => return Err(wrong("the first line is no header".to_owned())),
            }
            at += length as u64;
        }
        let none = || "no line of it is whole; make that run again, without --resume".to_owned();
        let header = header.ok_or_else(|| refused(path, none()))?;
        self.count += answers;
        self.files.push((path.to_owned(), reader.into_inner()));
        Ok(Read { header, ended, whole: at })
    }
}

#[cfg(test)]
mod tests;
