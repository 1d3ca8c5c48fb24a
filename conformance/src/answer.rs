//! What a call did, in concrete values: the currency between a host and the kit.

use serde::{Deserialize, Serialize};

/// A concrete answer. Handle values are the package's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The returned code, as an unsigned number.
    pub status: u32,
    /// The handle cell after Query or Exchange; absent where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<u64>,
    /// The credentials after an acquire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential: Option<Acquisition>,
    /// What a successful Query handed out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Output>,
    /// Where that metadata lies, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

/// The handles that an acquire gave: one for both directions, or one for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acquisition {
    /// For calls without a target name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inbound: Option<u64>,
    /// For calls with a target name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outbound: Option<u64>,
}

/// What stood behind the pointer that a Query handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Output {
    /// Length 0.
    Empty,
    /// Readable for its whole length.
    Readable,
    /// Nobody could check.
    Unchecked,
    /// A length and a NULL pointer.
    Missing,
    /// Not readable for its whole length.
    Unreadable,
}

/// One step of a case: what was called, and what came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The call, in the notation.
    pub call: sspcheck_model::call::Call,
    /// What came back.
    #[serde(flatten)]
    pub result: StepResult,
    /// Calls of the package into the LSA during this one, in the notation of the trace.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lsa: Vec<String>,
    /// What the package did to memory during this call that it must not, and that did not end it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub damage: Vec<Damage>,
}

impl Step {
    /// A step of which nothing but its result is known.
    #[must_use]
    pub const fn plain(call: sspcheck_model::call::Call, result: StepResult) -> Self {
        Self { call, result, lsa: Vec::new(), damage: Vec::new() }
    }
}

/// Damage to memory that a call did and came back from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Damage {
    /// The kind.
    pub kind: sspcheck_model::memory::Damage,
    /// The block or parameter, and the function of the LSA that was called.
    pub text: String,
}

/// What became of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepResult {
    /// The call returned.
    Answer(Answer),
    /// The call could not be made here: why.
    Skipped(String),
}
