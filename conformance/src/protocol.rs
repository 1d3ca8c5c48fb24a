//! The line protocol, version 1: JSON, one message a line, between the kit and a host.
//!
//! The host speaks first: `hello`, once the package has started or refused to, with a `starting` line before each
//! start-up call so that a crash is blamed on the right one. Then the kit sends requests and the host answers each:
//! a case with one `step` line per call and `done`, a sweep with `swept`. `end` shuts the package down.

use serde::{Deserialize, Serialize};

use sspcheck_model::call::Call;

use crate::answer::Step;
use crate::session::Manners;

/// The version that both sides must speak.
pub const VERSION: u32 = 1;

/// What the kit asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Request {
    /// Make these calls, then leave nothing live behind.
    Case(Case),
    /// Make one call with many words.
    Sweep(Sweep),
    /// Shut the package down and end.
    End,
}

/// The calls of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The calls, in order.
    pub calls: Vec<Call>,
    /// Whether calls may be made in which the caller breaks its side.
    #[serde(default)]
    pub manners: Manners,
}

/// One call with many words of context requirements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sweep {
    /// Made once.
    pub before: Vec<Call>,
    /// Made for every word; what they make is deleted again.
    pub each: Vec<Call>,
    /// Made for every word after those, with the word for its requirements.
    pub call: Call,
    /// The words.
    pub words: Words,
    /// Words to pass over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skip: Vec<Condition>,
}

/// Which words a sweep goes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Words {
    /// Every OR of listed flags, ascending.
    Listed,
    /// Each single bit outside the list and each pair of those.
    Outside,
}

/// A condition on words: those whose masked bits have this value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The bits that matter.
    pub mask: u32,
    /// Their value.
    pub value: u32,
}

/// What a host says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Reply {
    /// A start-up call is about to be made.
    Starting(String),
    /// The package has started, or has refused to.
    Hello(Hello),
    /// The file cannot be used at all: why.
    Unusable(String),
    /// One call of a case came back.
    Step(Step),
    /// The case is over.
    Done,
    /// The sweep is over.
    Swept(Swept),
}

/// What a host says of itself and of the package's start.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hello {
    /// Must be [`VERSION`].
    pub protocol: u32,
    /// How the start went.
    pub start: Start,
    /// The name by `SpGetInfo`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The reported interface version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// The capabilities by `SpGetInfo`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<u32>,
    /// What is worth a note.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// How the start went, in the order of the calls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Start {
    /// Both functions are there.
    Ready,
    /// PKG-1: a success that is no success, or a false count.
    FalseStart(String),
    /// PKG-2: a version that no header names, or slots that cannot be read.
    FalseVersion(String),
    /// PKG-3: the version has no such slots, or a slot is NULL.
    NotOffered(String),
    /// PKG-4: the package refused to start outside the LSA.
    Refused(String),
}

/// The answers of a sweep, in classes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Swept {
    /// What the calls made once answered.
    pub before: Vec<Step>,
    /// The classes, in the order of their first words.
    pub classes: Vec<Class>,
    /// Words that were tried.
    pub tried: u32,
    /// Words that were passed over.
    pub skipped: u32,
    /// Calls made in all.
    pub calls: u64,
}

/// Words that were answered alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// What the first of them made: the calls of `each`, the call with the word, the deletions.
    pub steps: Vec<Step>,
    /// How many words.
    pub words: u32,
    /// How many of them are a single listed flag.
    pub single: u32,
    /// The first of them.
    pub first: u32,
    /// The bits that all of them have.
    pub all: u32,
    /// The bits that at least one of them has.
    pub any: u32,
}
