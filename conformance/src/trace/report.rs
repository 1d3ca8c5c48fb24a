//! What a log comes to, as one document.

use serde::Serialize;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Profile;

use super::line::Begins;
use crate::report::Outcome;

/// The version of the document.
pub(super) const SCHEMA: u32 = 1;

/// How a log is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether customary clauses count, and with `hostile` hardening ones.
    pub strict: bool,
    /// Whether hardening clauses count, together with `strict`.
    pub hostile: bool,
}

impl Options {
    /// Whether a breach of a clause of this level counts.
    #[must_use]
    pub const fn counts(self, level: Level) -> bool {
        level.counts(self.strict, self.hostile)
    }
}

/// What a log comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Judged {
    /// The version of the document: 1.
    pub schema: u32,
    /// The version of the kit.
    pub kit: String,
    /// The profile.
    pub profile: Profile,
    /// Where the log begins.
    pub begins: Begins,
    /// What it comes to.
    pub outcome: Outcome,
    /// Calls in the log.
    pub calls: u64,
    /// How many of them come before the first breach that counts.
    pub conforming: u64,
    /// The first breach that counts; nothing is judged after it.
    pub breach: Option<Broken>,
    /// Breaches of clauses that do not count here.
    pub deviations: Vec<Broken>,
    /// The handles that may be live after the last call that was judged, and in which states.
    pub possible: Vec<Handle>,
    /// Every clause that was exercised and kept, in the order of the contract.
    pub clauses: Vec<Exercised>,
    /// The breach and the calls before it that concern its handles; of a log without one its last calls.
    pub trace: Vec<Step>,
    /// What is worth knowing and breaks nothing.
    pub notes: Vec<String>,
}

/// A call that no possible state permits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Broken {
    /// The number of its line.
    pub line: usize,
    /// The clause: where several states are possible, the weakest that one of them leaves.
    pub clause: Clause,
    /// How strong it is here.
    pub level: Level,
    /// The call.
    pub call: String,
    /// What would have been permitted.
    pub permitted: String,
    /// What was seen.
    pub observed: String,
    /// The fault, if the call did not return.
    pub fault: Option<Fault>,
    /// The clauses that it breaks in other possible states.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub in_other_states: Vec<Clause>,
}

/// A handle, and the states that it may be in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Handle {
    /// Its name here: `c0` is the first credential of the log, `x0` the first context.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Its possible states, in words.
    pub states: Vec<String>,
}

/// A clause that was exercised and kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Exercised {
    /// The clause.
    pub id: Clause,
    /// How strong it is here.
    pub level: Level,
    /// How often.
    pub witnesses: u64,
}

/// One call as it was judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The number of its line.
    pub line: usize,
    /// The call.
    pub call: String,
    /// What is permitted, in the states that were possible.
    pub permitted: String,
    /// What was seen.
    pub observed: String,
    #[serde(skip)]
    pub(super) contexts: Vec<usize>,
    #[serde(skip)]
    pub(super) credential: Option<usize>,
}

pub(super) const fn outcome(broken: bool, demonstrated: bool) -> Outcome {
    match (broken, demonstrated) {
        (true, _) => Outcome::Broken,
        (false, true) => Outcome::Conforms,
        (false, false) => Outcome::NotDemonstrated,
    }
}
