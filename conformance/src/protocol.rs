//! The line protocol, version 1: JSON, one message a line, between the kit and a host.
//!
//! The host speaks first: `hello`, once the package has started or refused to, with a `starting` line before each
//! start-up call so that a crash is blamed on the right one. Then the kit sends requests and the host answers each:
//! a case with one `step` line per call and `done`, a sweep with `swept`, threads with `threaded`. `end` shuts the
//! package down; a host that accounts for memory says `ended` after that. What a host cannot do it declares in its
//! hello, with the reason: the clauses that need it are then *not exercised*, never *held*.

pub mod schema;
#[cfg(test)]
mod tests;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use sspcheck_model::call::Call;
use sspcheck_model::clause::Clause;
use sspcheck_model::reading::Dialect;

use crate::answer::{Damage, Step};
use crate::diagram::Diagram;
use crate::session::Manners;

/// The version that both sides must speak.
pub const VERSION: u32 = 1;

/// What the kit asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Request {
    /// Make these calls, then leave nothing live behind.
    Case(Case),
    /// Make one call with many words.
    Sweep(Sweep),
    /// Make cases from several threads at once.
    Threads(Threads),
    /// Shut the package down and end.
    End,
}

/// The calls of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The calls, in order.
    #[schemars(with = "Vec<schema::CallText>")]
    pub calls: Vec<Call>,
    /// Whether calls may be made in which the caller breaks its side.
    #[serde(default)]
    pub manners: Manners,
    /// Which allocation from the host's heaps fails, counted from 1 over the whole case; none where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fail_allocation: Option<u32>,
}

impl Case {
    /// These calls, with all the memory there is.
    #[must_use]
    pub fn new(calls: &[Call], manners: Manners) -> Self {
        Self { calls: calls.to_vec(), manners, fail_allocation: None }
    }
}

/// Cases from several threads at once, with credentials in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Threads {
    /// Made once, before the threads begin.
    #[schemars(with = "Vec<schema::CallText>")]
    pub before: Vec<Call>,
    /// What each thread makes, in order; the contexts that it makes are deleted again.
    #[schemars(with = "Vec<Vec<schema::CallText>>")]
    pub threads: Vec<Vec<Call>>,
    /// How often each thread makes its calls.
    pub rounds: u32,
    /// Which of them makes the next call.
    #[serde(default, skip_serializing_if = "Order::is_at_once")]
    pub order: Order,
    /// What a round made stays alive until all rounds are over; only then it is deleted and released.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub keep: bool,
}

/// Which of several threads makes the next call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// Each as soon as it can.
    #[default]
    AtOnce,
    /// One at a time: each makes a round of its calls while the others wait.
    InTurn,
    /// One at a time, call by call: the rounds of all of them overlap, in another order each time.
    Overlapping,
    /// One after the other, each once: it goes on with what those before it made, and ends before the next one begins. Each call
    /// that is made once has such a thread too, and each deletion of what is left.
    HandedOn,
    /// Likewise, and none ends before the last one has made its calls.
    PassedOn,
}

impl Order {
    /// Whether nobody waits for another.
    #[must_use]
    pub const fn is_at_once(&self) -> bool {
        matches!(self, Self::AtOnce)
    }
}

/// One call with many words of context requirements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sweep {
    /// Made once.
    #[schemars(with = "Vec<schema::CallText>")]
    pub before: Vec<Call>,
    /// Made for every word; what they make is deleted again.
    #[schemars(with = "Vec<schema::CallText>")]
    pub each: Vec<Call>,
    /// Made for every word after those, with the word for its requirements.
    #[schemars(with = "schema::CallText")]
    pub call: Call,
    /// The words.
    pub words: Words,
    /// Only words with at most so many bits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_bits: Option<u32>,
    /// Words to pass over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skip: Vec<Condition>,
}

/// Which words a sweep goes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Words {
    /// Every OR of listed flags, ascending.
    Listed,
    /// Each single bit outside the list and each pair of those.
    Outside,
    /// Every OR of the request flags of GSS-API, ascending.
    GssListed,
    /// Each single bit that is no request flag of GSS-API and each pair of those.
    GssOutside,
    /// Each word of `outside`, with every OR of listed flags: the neighbours of all listed words at one and two bits.
    Near,
    /// Each word of `gss-outside`, with every OR of the request flags of GSS-API.
    GssNear,
    /// Every number, the last one too.
    Range {
        /// The first.
        from: u32,
        /// The last.
        to: u32,
    },
    /// The same in the profile gss.
    GssRange {
        /// The first.
        from: u32,
        /// The last.
        to: u32,
    },
}

impl Words {
    /// Every listed word of a dialect.
    #[must_use]
    pub const fn listed(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Ntstatus => Self::Listed,
            Dialect::Gss => Self::GssListed,
        }
    }

    /// The bits outside the list of a dialect.
    #[must_use]
    pub const fn outside(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Ntstatus => Self::Outside,
            Dialect::Gss => Self::GssOutside,
        }
    }

    /// The neighbours of the listed words of a dialect.
    #[must_use]
    pub const fn near(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Ntstatus => Self::Near,
            Dialect::Gss => Self::GssNear,
        }
    }

    /// Every word from one to another, the last one too.
    #[must_use]
    pub const fn every(dialect: Dialect, from: u32, to: u32) -> Self {
        match dialect {
            Dialect::Ntstatus => Self::Range { from, to },
            Dialect::Gss => Self::GssRange { from, to },
        }
    }

    /// The first and the last, where these are all words between.
    #[must_use]
    pub const fn range(self) -> Option<(u32, u32)> {
        match self {
            Self::Range { from, to } | Self::GssRange { from, to } => Some((from, to)),
            _ => None,
        }
    }

    /// Whether there may be millions of them.
    #[must_use]
    pub const fn is_many(self) -> bool {
        matches!(self, Self::Near | Self::GssNear) || self.range().is_some()
    }

    /// Whether these are words of the list.
    #[must_use]
    pub const fn are_listed(self) -> bool {
        matches!(self, Self::Listed | Self::GssListed)
    }

    /// Whose flags they are.
    #[must_use]
    pub const fn dialect(self) -> Dialect {
        match self {
            Self::Listed | Self::Outside | Self::Near | Self::Range { .. } => Dialect::Ntstatus,
            Self::GssListed | Self::GssOutside | Self::GssNear | Self::GssRange { .. } => Dialect::Gss,
        }
    }
}

/// A condition on words: those whose masked bits have this value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The bits that matter.
    pub mask: u32,
    /// Their value.
    pub value: u32,
}

/// What a host says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
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
    Done(Done),
    /// The sweep is over.
    Swept(Swept),
    /// The threads have ended.
    Threaded(Threaded),
    /// The package was shut down: what it left behind.
    Ended(Ended),
}

/// The end of a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// Blocks of the host's heaps that were asked for in the case, refused ones included.
    #[serde(default)]
    pub allocations: u32,
    /// Blocks of the host's heaps that were given back in the case.
    #[serde(default)]
    pub frees: u32,
}

/// What a package has left of the host's heaps after it was shut down, what Query handed out not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// Whether the package offers a function to shut it down.
    pub shut_down: bool,
    /// Blocks that it ever asked for.
    pub allocations: u64,
    /// Blocks that are left.
    pub blocks: u64,
    /// Their size in bytes.
    pub bytes: u64,
    /// Damage to memory of the host that the end did and came back from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub damage: Vec<Damage>,
}

/// What several threads saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Threaded {
    /// What the calls made once answered.
    pub before: Vec<Step>,
    /// For each thread the different courses that its rounds took, the first first; nothing at all where the host
    /// could not start so many threads.
    pub threads: Vec<Vec<Course>>,
    /// A call whose new context has the handle of another one that is alive, of another round or another thread.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "schema::CallText")]
    pub repeats: Option<Call>,
}

/// Rounds of one thread that went alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// The steps of the first of them.
    pub steps: Vec<Step>,
    /// How many rounds.
    pub rounds: u32,
    /// The number of the first of them, counted from 0.
    pub first: u32,
}

/// What a host says of itself and of the package's start.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
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
    /// What this host cannot do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cannot: Vec<Cannot>,
    /// What the package said at its start and is not so, where calls can be made all the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub false_claims: Vec<FalseClaim>,
    /// Damage to memory of the host that the start did and came back from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub damage: Vec<Damage>,
}

/// Something that a package said at its start and that is not so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FalseClaim {
    /// The clause that it breaks.
    #[schemars(with = "String")]
    pub clause: Clause,
    /// What was said.
    pub text: String,
}

/// Something that a host cannot do, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cannot {
    /// What it cannot do.
    pub what: Ability,
    /// Why, in one sentence; it stands in the report.
    pub reason: String,
    /// Where more is said about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// What a host may be able to do beyond making calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ability {
    /// Look at the package's function tables.
    Tables,
    /// See which bytes of its parameters a call reads and writes, and when.
    WatchParameters,
    /// Look at what Query hands out without trusting the pointer.
    LookAtMetadata,
    /// Account for the heaps that it lends.
    AccountHeaps,
    /// Let an allocation fail.
    FailAllocations,
    /// Make one call with many words.
    Sweep,
    /// Make calls from several threads.
    Threads,
    /// Make calls in which the caller breaks its side: NULL pointers, malformed strings, stale handles.
    Hostile,
}

impl Ability {
    /// Every ability.
    pub const ALL: [Self; 8] = [
        Self::Tables,
        Self::WatchParameters,
        Self::LookAtMetadata,
        Self::AccountHeaps,
        Self::FailAllocations,
        Self::Sweep,
        Self::Threads,
        Self::Hostile,
    ];

    /// The clauses that nobody can exercise without it.
    #[must_use]
    pub const fn clauses(self) -> &'static [Clause] {
        match self {
            Self::Tables => &[Clause::Pkg1, Clause::Pkg2, Clause::Pkg3, Clause::Pkg5],
            Self::WatchParameters => {
                &[Clause::Tgt2, Clause::Tgt3, Clause::Meta1, Clause::Meta2, Clause::Meta3]
            }
            Self::LookAtMetadata => &[Clause::Qry4, Clause::Qry5],
            Self::AccountHeaps => &[Clause::Mem1, Clause::Mem2],
            Self::FailAllocations => &[Clause::Mem3],
            Self::Sweep => &[Clause::Req2, Clause::Req3],
            Self::Threads => &[Clause::Ctx9],
            Self::Hostile => {
                &[Clause::Cred4, Clause::Cred6, Clause::Tgt4, Clause::Meta7, Clause::Ctx8, Clause::Ctx10]
            }
        }
    }
}

/// How the start went, in the order of the calls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    /// Words that were left out because the sweep had taken long enough.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub late: u32,
    /// Calls made in all.
    pub calls: u64,
    /// Of listed words: which class each is in. A decision diagram as text, which the README beside this describes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub map: Option<Diagram>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// Words that were answered alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
