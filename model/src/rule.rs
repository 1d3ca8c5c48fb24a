//! The rules: rows of a clause, the calls that it speaks of and the answers that it permits.

mod speaks;
mod table;
mod verdicts;

pub use table::RULES;

use crate::clause::{Clause, Level};
use crate::observation::Observation;
use crate::reading::{Profile, Readings};
use crate::relation::{Situation, Verdict};

/// One row: a clause, said of some calls.
///
/// Rows stand from specific to general: of two that forbid one observation the first counts.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The clause that this row makes exact.
    pub clause: Clause,
    /// What it says, as a name: unique among the rows.
    pub name: &'static str,
    /// The name of the property that it speaks of something: unique too.
    pub exercised: &'static str,
    /// The level where it is not the clause's own.
    pub level: Option<Level>,
    /// It speaks of calls in which the caller broke its own side, and of no others.
    pub hostile: bool,
    /// Whether it counts witnesses: a row that only forbids leaves that to another of its clause.
    pub witnessed: bool,
    /// It speaks of a deletion in the wake of another call, which no state remembers.
    pub wake: bool,
    /// Whether there is an observation that it forbids. A row that permits everything records a note or a witness.
    pub bites: bool,
    /// Under which readings it is said at all.
    pub under: fn(&Readings) -> bool,
    /// What it permits, in words.
    pub permitted: &'static str,
    /// Which calls it speaks of.
    pub speaks: fn(&Situation<'_>) -> bool,
    /// What it says of an observation of such a call.
    pub judge: fn(&Situation<'_>, &Observation) -> Verdict,
}

impl Rule {
    /// Whether the profile has its clause and the readings say it.
    #[must_use]
    pub fn is_in_force(&self, profile: Profile, readings: &Readings) -> bool {
        self.clause.level(profile).is_some() && (self.under)(readings)
    }
}
