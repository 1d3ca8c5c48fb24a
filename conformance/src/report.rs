//! The result of a run, as one document: what `--format json` prints and what every renderer reads.

mod flags;
pub mod schema;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Profile;

use crate::life;
use crate::picture::Picture;
use crate::run::Shard;
use crate::suite::Suite;

pub use flags::{FlagAnswer, FlagKind, FlagMap};

/// The version of the document.
pub const SCHEMA: u32 = 1;

/// The result of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The run did not end: why this is no whole report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incomplete: Option<String>,
    /// Always [`SCHEMA`].
    #[schemars(description = "The version of the document.", extend("const" = SCHEMA))]
    pub schema: u32,
    /// The version of the kit.
    pub kit: String,
    /// What was checked.
    pub target: Target,
    /// Under which profile.
    #[schemars(with = "schema::ProfileName")]
    pub profile: Profile,
    /// By which suite.
    pub suite: Suite,
    /// The seed.
    pub seed: u64,
    /// Whether customary clauses count.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub strict: bool,
    /// Whether the caller's own errors were tried; together with `strict` hardening clauses count.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hostile: bool,
    /// What it comes to.
    pub outcome: Outcome,
    /// What it comes to under every reading of every choice point.
    pub readings: Vec<Reading>,
    /// What became of the deviations that somebody has accepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deviations: Vec<Deviation>,
    /// Every clause of the profile, in the order of the contract.
    pub clauses: Vec<ClauseResult>,
    /// What breaks a clause.
    pub findings: Vec<Finding>,
    /// What is worth knowing and breaks nothing.
    pub notes: Vec<Note>,
    /// The graph that the suite was made from.
    pub exploration: Exploration,
    /// What the run shows of this target where it passes, a sentence each: which faults it cannot have, and how far
    /// that was tried.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proves: Vec<String>,
    /// What every listed word of requirements was answered with, by situation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<FlagMap>,
    /// The steps of contexts' lives that were seen, and how often.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub life: Vec<life::Step>,
    /// What the target does beside what the contract permits, where that was asked for. It is drawn, and no part of the
    /// document.
    #[serde(skip)]
    pub picture: Option<Picture>,
    /// How much was done.
    pub counts: Counts,
}

impl Report {
    /// Whether a breach of this level counts for the outcome.
    #[must_use]
    pub const fn counts(&self, level: Level) -> bool {
        level.counts(self.strict, self.hostile)
    }

    /// Whether a finding counts for the outcome: its level does, and nobody has accepted it.
    #[must_use]
    pub const fn fails(&self, finding: &Finding) -> bool {
        finding.accepted.is_none() && self.counts(finding.level)
    }

    /// Whether anything that counts is broken: a clause, or what somebody has said of accepted deviations.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.findings.iter().any(|finding| self.fails(finding))
            || self.deviations.iter().any(|deviation| deviation.state.fails())
    }

    /// The findings of a clause, each with its number.
    pub fn findings_of<'a>(
        &'a self,
        clause: &'a ClauseResult,
    ) -> impl Iterator<Item = (usize, &'a Finding)> + Clone {
        clause.findings.iter().filter_map(|number| Some((*number, self.findings.get(*number)?)))
    }

    /// Marks the report as that of a run that was stopped on request: what it says holds for what was made until then.
    pub(crate) fn is_stopped(&mut self, why: &str) {
        self.incomplete =
            Some(format!("the run was stopped as was asked, because {why}; the notes say what was left out"));
    }

    /// Marks the report as that of a shard: what the others make is not in it, so it never conforms on its own.
    pub(crate) fn is_part(&mut self, shard: Shard) {
        self.incomplete = Some(format!(
            "this is shard {shard} alone: it says nothing of what the other shards make; `sspcheck merge` puts them together"
        ));
        if self.outcome == Outcome::Conforms {
            self.outcome = Outcome::NotDemonstrated;
        }
    }
}

/// What was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    /// Every outcome, the best first.
    pub const ALL: [Self; 4] = [Self::Conforms, Self::Broken, Self::NotOffered, Self::NotDemonstrated];

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClauseResult {
    /// The clause.
    #[schemars(with = "schema::ClauseId")]
    pub id: Clause,
    /// How strong it is in this profile.
    #[schemars(with = "schema::LevelName")]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    /// Every verdict.
    pub const ALL: [Self; 5] = [Self::Held, Self::Broken, Self::Deviates, Self::NotExercised, Self::Noted];

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The clause that it counts under.
    #[schemars(with = "Vec<schema::ClauseId>")]
    pub clauses: Vec<Clause>,
    /// How strong the clause is here.
    #[schemars(with = "schema::LevelName")]
    pub level: Level,
    /// How many calls showed it.
    pub count: u64,
    /// How many calls the run had made when it was first seen, those of its case counted. It is for those who measure
    /// suites in the process of the run, and no part of the document.
    #[serde(skip)]
    pub after: u64,
    /// How the call failed to return, if it did.
    #[schemars(with = "Option<schema::FaultName>")]
    pub fault: Option<Fault>,
    /// What happened, in a sentence or two.
    pub summary: String,
    /// The smallest condition over flags and parameters that predicts it, borne out by fresh runs on both sides: `whenever
    /// DELEGATE, SEQUENCE_DETECT and STREAM are all set`. It stands in the summary too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// The calls that show it.
    pub trace: Vec<TraceStep>,
    /// Where the call ended that did not return, the innermost function first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub site: Vec<String>,
    /// What the package printed in that run.
    pub output: String,
    /// The command that shows it again.
    pub replay: String,
    /// Who has accepted it: it does not count for the outcome then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Acceptance>,
}

impl Finding {
    /// The kind of the call that it is seen at, such as `exchange`: the last of its trace, which may stand behind the name
    /// of a run.
    #[must_use]
    pub fn function(&self) -> Option<&str> {
        let call = self.trace.last()?.call.as_str();
        let call = call.rsplit_once(": ").map_or(call, |(_, call)| call);
        call.split_whitespace().next()
    }
}

/// Who accepted a deviation, why, and until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// Why.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The last day, as in 2027-06-30.
    pub expires: String,
}

/// An entry of the deviation file, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// The clause.
    #[schemars(with = "schema::ClauseId")]
    pub clause: Clause,
    /// Only findings at this kind of call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// Only findings with this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Who, why, until when.
    pub accepted: Acceptance,
    /// What became of it.
    pub state: DeviationState,
    /// The same in words, and what to do.
    pub says: String,
    /// The findings that it speaks of, by their numbers.
    pub findings: Vec<usize>,
}

/// What became of an entry of the deviation file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeviationState {
    /// Its findings do not count.
    Accepted,
    /// This run could not have seen it.
    NotTried,
    /// It no longer happens.
    Gone,
    /// Its last day is over.
    Expired,
    /// There is nothing that it speaks of.
    MatchesNothing,
}

impl DeviationState {
    /// Whether the run fails for it.
    #[must_use]
    pub const fn fails(self) -> bool {
        matches!(self, Self::Gone | Self::Expired | Self::MatchesNothing)
    }

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::NotTried => "not-tried",
            Self::Gone => "gone",
            Self::Expired => "expired",
            Self::MatchesNothing => "matches-nothing",
        }
    }
}

/// What the run comes to under one reading of a choice point, the others as the run has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The choice point.
    pub choice: String,
    /// The reading.
    pub reading: String,
    /// Whether it is the run's own.
    pub used: bool,
    /// What the run comes to under it.
    pub outcome: Outcome,
    /// The clauses that count and are broken under it.
    #[schemars(with = "Vec<schema::ClauseId>")]
    pub breaks: Vec<Clause>,
}

/// One call of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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

impl TraceStep {
    /// A step without calls into the LSA.
    pub(crate) fn new(
        call: impl Into<String>,
        permitted: impl Into<String>,
        observed: impl Into<String>,
    ) -> Self {
        Self { call: call.into(), permitted: permitted.into(), observed: observed.into(), lsa: Vec::new() }
    }

    /// A call that is judged like any other, in a scenario that is about something else.
    pub(crate) fn ordinary(call: impl Into<String>) -> Self {
        Self::new(call, "as in any other case", "as in any other case")
    }
}

/// Something worth knowing that breaks nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The clauses that it belongs to.
    #[schemars(with = "Vec<schema::ClauseId>")]
    pub clauses: Vec<Clause>,
    /// What it is.
    pub summary: String,
}

/// The graph that the suite was made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exploration {
    /// Its states.
    pub states: u64,
    /// Its transitions.
    pub transitions: u64,
}

/// How much was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Cases: each runs on a package that knows nothing of the others.
    pub cases: u64,
    /// Calls that were made.
    pub calls: u64,
    /// How long it took, in seconds.
    pub seconds: f64,
}
