//! Units: pieces of a heavy phase of which none knows what another has learned, so that a shard makes its own and
//! leaves the others' alone, and all shards together make what one run makes.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;

use serde::{Deserialize, Serialize};

use super::Run;
use crate::error::{Error, Result};

/// One of several parts of a run, written `2/3`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Shard {
    number: u32,
    of: u32,
}

impl Shard {
    /// Its number, from 1.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.number
    }

    /// How many there are.
    #[must_use]
    pub const fn of(self) -> u32 {
        self.of
    }

    /// Whether it makes the unit of this number, counted from 0 over the whole run.
    const fn makes(self, unit: u64) -> bool {
        unit % (self.of as u64) == (self.number - 1) as u64
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let parsed = text.split_once('/').and_then(|(number, of)| {
            let (number, of): (u32, u32) = (number.parse().ok()?, of.parse().ok()?);
            (1..=of).contains(&number).then_some(Self { number, of })
        });
        parsed.ok_or_else(|| {
            format!("`{text}` is no shard; give the number of one and how many there are, such as 1/3")
        })
    }
}

impl TryFrom<String> for Shard {
    type Error = String;

    fn try_from(text: String) -> std::result::Result<Self, String> {
        text.parse()
    }
}

impl From<Shard> for String {
    fn from(shard: Shard) -> Self {
        shard.to_string()
    }
}

impl Run<'_> {
    /// Makes the units of a heavy phase, several at once, and takes the results in the order of the units; a shard
    /// makes its own only.
    ///
    /// To use it, three things must hold. `work` looks at its unit and at what was known before the phase, such as a
    /// copy of the faults, and not at what other units learned; what units teach each other must lie within one of
    /// them, which is then a chain. The units are the same ones in every shard: they follow from the options, from the
    /// phases that every shard makes, and from no clock. And what `take` learns is not asked by a later phase, unless
    /// that phase puts up with what a part of the units has taught. Whatever is asked of a target in `work` is kept
    /// and answered again for a merge without more ado.
    ///
    /// Gives the number of units that were left out because the run was stopped; the report tells of them.
    pub(super) fn units<T: Sync, R: Send>(
        &mut self,
        what: &str,
        units: &[T],
        work: impl Fn(&T) -> Result<R> + Sync,
        mut take: impl FnMut(&mut Self, &T, R) -> Result<()>,
    ) -> Result<u64> {
        let own: Vec<&T> = units.iter().filter(|_| self.is_own()).collect();
        let cancel = self.options.cancel.clone();
        if !own.is_empty() && self.is_stopped() {
            self.tally.parts_left_out(what, own.len(), own.len());
            return Ok(own.len() as u64);
        }
        self.options.progress.begin(what, own.len() as u64);
        let (next, enough) = (AtomicUsize::new(0), AtomicBool::new(false));
        let jobs = self.options.jobs.clamp(1, own.len().max(1));
        let (next, enough, own, work) = (&next, &enough, own.as_slice(), &work);
        std::thread::scope(|scope| {
            let (sender, results) = sync_channel(jobs);
            for number in 0..jobs {
                let (sender, cancel) = (sender.clone(), cancel.clone());
                let work = move || {
                    while !enough.load(Ordering::Relaxed) {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        let Some(unit) = own.get(number) else { break };
                        let result = cancel.check().and_then(|()| work(unit));
                        // Nobody listens any more once a unit has failed.
                        if sender.send((number, result)).is_err() {
                            break;
                        }
                    }
                };
                // Fewer threads do all of the work too, but there must be one.
                match std::thread::Builder::new().spawn_scoped(scope, work) {
                    Ok(_) => {}
                    Err(source) if number == 0 => return Err(Error::Thread(source)),
                    Err(_) => break,
                }
            }
            drop(sender);
            let mut waiting = BTreeMap::new();
            let mut due = own.iter().zip(0..).peekable();
            while let Ok((number, result)) = results.recv() {
                let _ = waiting.insert(number, result);
                while let Some((unit, result)) =
                    due.peek().and_then(|(unit, number)| Some((*unit, waiting.remove(number)?)))
                {
                    // What others have made by then is not taken: how many hosts there are changes nothing.
                    if self.is_stopped() {
                        enough.store(true, Ordering::Relaxed);
                        let left = due.count();
                        self.tally.parts_left_out(what, left, own.len());
                        return Ok(left as u64);
                    }
                    take(self, unit, result?)?;
                    self.options.progress.step();
                    let _ = due.next();
                }
            }
            Ok(0)
        })
    }

    /// Whether the next unit is this shard's.
    fn is_own(&mut self) -> bool {
        let number = self.units;
        self.units += 1;
        self.options.shard.is_none_or(|shard| shard.makes(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_is_made_by_one_shard() {
        for of in 1..=5 {
            let shards: Vec<Shard> =
                (1..=of).map(|number| format!("{number}/{of}").parse().unwrap()).collect();
            for unit in 0..20 {
                assert_eq!(shards.iter().filter(|shard| shard.makes(unit)).count(), 1, "{unit} of {of}");
            }
        }
    }

    #[test]
    #[rustfmt::skip]
    fn a_shard_is_a_number_and_how_many_there_are() {
        for (text, good) in [
            ("1/1",   true),
            ("3/3",   true),
            ("0/3",   false),
            ("4/3",   false),
            ("1/0",   false),
            ("0/0",   false),
            ("1",     false),
            ("1/2/3", false),
            ("-1/3",  false),
            ("a/b",   false),
            ("",      false),
        ] {
            let shard = text.parse::<Shard>();
            assert_eq!(shard.is_ok(), good, "{text}");
            assert!(shard.map_or_else(|why| why.contains("such as 1/3"), |shard| shard.to_string() == text));
        }
    }
}
