//! What a replay line carries: the calls that show a finding, as text.
//!
//! ```text
//! calls: acquire c0; exchange c0 null absent 0x0 foreign0
//! calls: acquire c0; query c0 null named 0x0 | acquire c0; delete x0
//! pair same: acquire c0; … || acquire c0; …
//! repeat: acquire c0; …
//! fail-allocation 3: acquire c0; …
//! cycles 16: acquire c0; …
//! cycles 16 fail-allocation 3: acquire c0; …
//! threads 400: acquire c0; … || query c0 null named 0x0; … || …
//! crowd 17: acquire c0; … || query c0 null named 0x0; …
//! ```
//!
//! `;` stands between calls, `|` between cases that run one after the other on one host, `||` between the two runs
//! of a pair, and between what threads or rounds have in common and the calls of each. A file holds the same; there a line break may stand for `;` and `#` begins a comment.

use std::fmt;
use std::str::FromStr;

use sspcheck_model::call::Call;

use crate::case::Comparison;
use crate::error::Error;

/// Calls to replay.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Scenario {
    /// Cases, one after the other on one host.
    Cases(Vec<Vec<Call>>),
    /// Two runs that differ in one thing, compared twice, each in a fresh host.
    Pair {
        /// How they must compare.
        expect: Comparison,
        /// The run without the difference.
        control: Vec<Call>,
        /// The run with it.
        variant: Vec<Call>,
    },
    /// One case, run so many times on one host: the first is compared with the last.
    Repeat {
        /// How often, twice at least.
        times: u32,
        /// The calls of the case.
        calls: Vec<Call>,
    },
    /// One case in which an allocation from the host's heaps fails.
    Exhausted {
        /// Which one, counted from 1.
        allocation: u32,
        /// The calls.
        calls: Vec<Call>,
    },
    /// One case, again and again on one host: so often, twice as often and four times as often, each on a fresh one.
    Cycles {
        /// How often at first.
        cycles: u32,
        /// Which allocation from the host's heaps fails in each, counted from 1.
        allocation: Option<u32>,
        /// The calls of one cycle.
        calls: Vec<Call>,
    },
    /// Several threads on one host.
    Threads {
        /// How often each thread makes its calls.
        rounds: u32,
        /// Made once, before.
        before: Vec<Call>,
        /// The calls of each thread.
        threads: Vec<Vec<Call>>,
    },
    /// Rounds on one host, all of which leave alive what they made until the last was made.
    Crowd {
        /// How many.
        rounds: u32,
        /// Made once, before.
        before: Vec<Call>,
        /// The calls of each round.
        calls: Vec<Call>,
    },
}

fn line(calls: &[Call]) -> String {
    calls.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cases(cases) => {
                let cases: Vec<String> = cases.iter().map(|calls| line(calls)).collect();
                write!(f, "calls: {}", cases.join(" | "))
            }
            Self::Pair { expect, control, variant } => {
                let expect = match expect {
                    Comparison::Same => "same",
                    Comparison::Again => "again",
                    Comparison::NotWorse => "not-worse",
                };
                write!(f, "pair {expect}: {} || {}", line(control), line(variant))
            }
            Self::Repeat { times: 2, calls } => write!(f, "repeat: {}", line(calls)),
            Self::Repeat { times, calls } => write!(f, "repeat {times}: {}", line(calls)),
            Self::Exhausted { allocation, calls } => {
                write!(f, "fail-allocation {allocation}: {}", line(calls))
            }
            Self::Cycles { cycles, allocation: None, calls } => write!(f, "cycles {cycles}: {}", line(calls)),
            Self::Cycles { cycles, allocation: Some(allocation), calls } => {
                write!(f, "cycles {cycles} fail-allocation {allocation}: {}", line(calls))
            }
            Self::Threads { rounds, before, threads } => {
                let threads: Vec<String> = threads.iter().map(|calls| line(calls)).collect();
                write!(f, "threads {rounds}: {} || {}", line(before), threads.join(" || "))
            }
            Self::Crowd { rounds, before, calls } => {
                write!(f, "crowd {rounds}: {} || {}", line(before), line(calls))
            }
        }
    }
}

impl FromStr for Scenario {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
        let text = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ");
        let (kind, rest) = text.split_once(':').unwrap_or(("", &text));
        match kind.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["calls"] => Ok(Self::Cases(rest.split('|').map(calls).collect::<Result<_, _>>()?)),
            ["repeat"] => Ok(Self::Repeat { times: 2, calls: calls(rest)? }),
            ["repeat", "1"] => Err(Error::Case("`1` is too few: a case is repeated 2 times at least".to_owned())),
            ["repeat", times] => Ok(Self::Repeat { times: number(times)?, calls: calls(rest)? }),
            ["pair", expect] => {
                let expect = match *expect {
                    "same" => Comparison::Same,
                    "again" => Comparison::Again,
                    "not-worse" => Comparison::NotWorse,
                    other => {
                        return Err(Error::Case(format!(
                            "`{other}` is no comparison: use `same`, `again` or `not-worse`"
                        )));
                    }
                };
                let both = rest.split_once("||");
                let (control, variant) =
                    both.ok_or_else(|| Error::Case("a pair needs `||` between its two runs".to_owned()))?;
                Ok(Self::Pair { expect, control: calls(control)?, variant: calls(variant)? })
            }
            ["fail-allocation", which] => {
                Ok(Self::Exhausted { allocation: number(which)?, calls: calls(rest)? })
            }
            ["cycles", cycles] => {
                Ok(Self::Cycles { cycles: number(cycles)?, allocation: None, calls: calls(rest)? })
            }
            ["cycles", cycles, "fail-allocation", which] => Ok(Self::Cycles {
                cycles: number(cycles)?,
                allocation: Some(number(which)?),
                calls: calls(rest)?,
            }),
            ["threads", rounds] => {
                let mut parts = rest.split("||");
                let before = calls(parts.next().unwrap_or_default())?;
                let threads = parts.map(calls).collect::<Result<Vec<_>, _>>()?;
                if threads.is_empty() {
                    return Err(Error::Case("threads need `||` and their calls behind it".to_owned()));
                }
                Ok(Self::Threads { rounds: number(rounds)?, before, threads })
            }
            ["crowd", rounds] => {
                let both = rest.split_once("||");
                let (before, each) =
                    both.ok_or_else(|| Error::Case("a crowd needs `||` and its calls behind it".to_owned()))?;
                Ok(Self::Crowd { rounds: number(rounds)?, before: calls(before)?, calls: calls(each)? })
            }
            _ => Err(Error::Case(
                "no case begins like this: use `calls: CALL; CALL`, `pair same: … || …`, `repeat: …`, `repeat N: …`, \
                 `fail-allocation N: …`, `cycles N: …`, `cycles N fail-allocation N: …`, `threads N: … || …` or `crowd N: … || …`"
                    .to_owned(),
            )),
        }
    }
}

/// The most cycles or rounds of one replay.
const MOST: u32 = 100_000;

fn number(text: &str) -> Result<u32, Error> {
    let number = text.parse().ok().filter(|number| (1..=MOST).contains(number));
    number.ok_or_else(|| Error::Case(format!("`{text}` is no number from 1 to {MOST}")))
}

fn calls(text: &str) -> Result<Vec<Call>, Error> {
    let lines = text.split(';').map(str::trim).filter(|line| !line.is_empty());
    let calls: Result<Vec<Call>, Error> = lines
        .map(|line| line.parse().map_err(|error| Error::Case(format!("in the case: {error}"))))
        .collect();
    match calls {
        Ok(calls) if calls.is_empty() => Err(Error::Case("a case without calls shows nothing".to_owned())),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scenarios_read_back_as_themselves() {
        let lines = [
            "calls: acquire c0; exchange null null absent 0x0 foreign0",
            "calls: acquire c0 | acquire c0; query c0 null named 0x0; delete x0",
            "pair again: acquire c0; query c0 null named 0x0 || acquire c0; query c0 null named 0x0; delete x0; query c0 null named 0x0",
            "pair not-worse: acquire c0; query c0 null named 0x0 || acquire c0; query c0 null absent 0x0",
            "repeat: acquire c0; query c0 null named 0x8000",
            "repeat 11: acquire c0; query c0 null named 0x8000",
            "fail-allocation 3: acquire c0; query c0 null named 0x0",
            "cycles 16: acquire c0; release c0",
            "cycles 16 fail-allocation 3: acquire c0; release c0",
            "threads 400: acquire c0 || query c0 null named 0x0 || exchange c0 null absent 0x0 foreign0; delete x0",
            "crowd 17: acquire c0 || query c0 null named 0x0",
        ];
        for line in lines {
            assert_eq!(line.parse::<Scenario>().unwrap().to_string(), line);
        }
        let file = "# a comment\ncalls:\nacquire c0 # the credential\nquery c0 null named 0x0\n";
        assert_eq!(
            file.parse::<Scenario>().unwrap().to_string(),
            "calls: acquire c0; query c0 null named 0x0"
        );
    }

    #[test]
    fn what_is_no_scenario_says_what_would_be() {
        let facts = [
            ("", "no case begins like this"),
            ("acquire c0", "no case begins like this"),
            ("calls:", "a case without calls"),
            ("calls: acquire", "in the case: `acquire` is not a call"),
            ("pair odd: acquire c0 || acquire c0", "`odd` is no comparison"),
            ("pair same: acquire c0", "a pair needs `||`"),
            ("cycles 0: acquire c0", "`0` is no number from 1"),
            ("repeat 1: acquire c0", "`1` is too few"),
            ("fail-allocation x: acquire c0", "`x` is no number from 1"),
            ("threads 4: acquire c0", "threads need `||`"),
            ("crowd 4: acquire c0", "a crowd needs `||`"),
        ];
        for (text, expected) in facts {
            let message = text.parse::<Scenario>().unwrap_err().to_string();
            assert!(message.starts_with(expected), "{text}: {message}");
        }
    }
}
