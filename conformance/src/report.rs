//! The result of a run, as one document: what `--format json` prints and what every renderer reads.

use serde::{Deserialize, Serialize};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Profile;

use crate::suite::Suite;

/// The version of the document.
pub const SCHEMA: u32 = 1;

/// The result of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Always [`SCHEMA`].
    pub schema: u32,
    /// The version of the kit.
    pub kit: String,
    /// What was checked.
    pub target: Target,
    /// Under which profile.
    pub profile: Profile,
    /// By which suite.
    pub suite: Suite,
    /// The seed.
    pub seed: u64,
    /// What it comes to.
    pub outcome: Outcome,
    /// Every clause of the profile, in the order of the contract.
    pub clauses: Vec<ClauseResult>,
    /// What breaks a clause.
    pub findings: Vec<Finding>,
    /// What is worth knowing and breaks nothing.
    pub notes: Vec<Note>,
    /// The graph that the suite was made from.
    pub exploration: Exploration,
    /// How much was done.
    pub counts: Counts,
}

/// What was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Its name.
    pub name: String,
    /// `reference`, `in-process` or `library`.
    pub kind: String,
    /// The interface version that it reports, in hexadecimal.
    pub version: Option<String>,
    /// The name that the package gives itself.
    pub package: Option<String>,
}

/// What a run comes to, in the order of precedence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// A clause that counts is broken.
    Broken,
    /// The package does not offer the functions.
    NotOffered,
    /// Nothing is broken, and nothing was shown to work.
    NotDemonstrated,
    /// Nothing that counts is broken, and success was seen.
    Conforms,
}

impl Outcome {
    /// The exit code.
    #[must_use]
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Conforms => 0,
            Self::Broken => 1,
            Self::NotOffered | Self::NotDemonstrated => 3,
        }
    }

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::NotOffered => "not-offered",
            Self::NotDemonstrated => "not-demonstrated",
            Self::Conforms => "conforms",
        }
    }
}

/// What became of a clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClauseResult {
    /// The clause.
    pub id: Clause,
    /// How strong it is in this profile.
    pub level: Level,
    /// What became of it.
    pub verdict: ClauseVerdict,
    /// Calls that exercised it and were answered as it permits.
    pub witnesses: u64,
    /// Why it was not exercised, or what is to be said of it.
    pub reason: Option<String>,
    /// The findings that count under it, by their numbers.
    pub findings: Vec<usize>,
}

/// What became of a clause, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClauseVerdict {
    /// Exercised and not broken.
    Held,
    /// A required clause is broken.
    Broken,
    /// A customary or hardening clause is broken.
    Deviates,
    /// No call exercised it.
    NotExercised,
    /// The implementation's choice: recorded.
    Noted,
}

impl ClauseVerdict {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Broken => "broken",
            Self::Deviates => "deviates",
            Self::NotExercised => "not-exercised",
            Self::Noted => "noted",
        }
    }
}

/// One cause of broken calls, with the shortest calls that show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The clause that it counts under.
    pub clauses: Vec<Clause>,
    /// How strong the clause is here.
    pub level: Level,
    /// How many calls showed it.
    pub count: u64,
    /// How the call failed to return, if it did.
    pub fault: Option<Fault>,
    /// What happened, in a sentence or two.
    pub summary: String,
    /// The calls that show it.
    pub trace: Vec<TraceStep>,
    /// Where the call ended that did not return, the innermost function first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub site: Vec<String>,
    /// What the package printed in that run.
    pub output: String,
    /// The command that shows it again.
    pub replay: String,
}

/// One call of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TraceStep {
    /// The call, in the notation.
    pub call: String,
    /// What was permitted.
    pub permitted: String,
    /// What was observed.
    pub observed: String,
    /// Calls of the package into the LSA during this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lsa: Vec<String>,
}

/// Something worth knowing that breaks nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The clauses that it belongs to.
    pub clauses: Vec<Clause>,
    /// What it is.
    pub summary: String,
}

/// The graph that the suite was made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exploration {
    /// Its states.
    pub states: u64,
    /// Its transitions.
    pub transitions: u64,
}

/// How much was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Cases: each runs on a package that knows nothing of the others.
    pub cases: u64,
    /// Calls that were made.
    pub calls: u64,
    /// How long it took, in seconds.
    pub seconds: f64,
}
