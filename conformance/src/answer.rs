//! What a call did, in concrete values: the currency between a host and the kit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::protocol::schema;

/// How a line of a step's `lsa` ends where the host refused a request for memory.
pub(crate) const REFUSED: &str = " = NULL";

/// A concrete answer. Handle values are the package's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[serde(try_from = "StepLine", into = "StepLine")]
pub struct Step {
    /// The call, in the notation.
    pub call: sspcheck_model::call::Call,
    /// What came back.
    pub result: StepResult,
    /// Calls of the package into the LSA during this one, in the notation of the trace.
    pub lsa: Vec<String>,
    /// What the package did to memory during this call that it must not, and that did not end it.
    pub damage: Vec<Damage>,
    /// The package put a handler of faults in place of the host's during this call: what was touched, it alone has seen.
    pub own_handler: bool,
}

/// A step as it is written: one object, so that a field that nobody knows is refused.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Step", transform = schema::one_result)]
pub(crate) struct StepLine {
    /// The call, in the notation.
    #[schemars(with = "schema::CallText")]
    call: sspcheck_model::call::Call,
    /// What the call returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Answer")]
    answer: Option<Answer>,
    /// Why the call was not made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    skipped: Option<String>,
    /// Calls of the package into the LSA during this one, in the notation of the trace.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    lsa: Vec<String>,
    /// What the package did to memory during this call that it must not, and that did not end it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    damage: Vec<Damage>,
    /// The package put a handler of faults in place of the host's during this call: what was touched, it alone has seen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    own_handler: bool,
}

impl TryFrom<StepLine> for Step {
    type Error = &'static str;

    fn try_from(line: StepLine) -> Result<Self, Self::Error> {
        let result = match (line.answer, line.skipped) {
            (Some(answer), None) => StepResult::Answer(answer),
            (None, Some(reason)) => StepResult::Skipped(reason),
            (None, None) => return Err("a step has `answer` or `skipped`, and this has neither"),
            (Some(_), Some(_)) => return Err("a step has `answer` or `skipped`, and this has both"),
        };
        let own_handler = line.own_handler;
        Ok(Self { call: line.call, result, lsa: line.lsa, damage: line.damage, own_handler })
    }
}

impl From<Step> for StepLine {
    fn from(step: Step) -> Self {
        let (answer, skipped) = match step.result {
            StepResult::Answer(answer) => (Some(answer), None),
            StepResult::Skipped(reason) => (None, Some(reason)),
        };
        let own_handler = step.own_handler;
        Self { call: step.call, answer, skipped, lsa: step.lsa, damage: step.damage, own_handler }
    }
}

impl JsonSchema for Step {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        StepLine::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        StepLine::json_schema(generator)
    }
}

impl Step {
    /// A step of which nothing but its result is known.
    #[must_use]
    pub const fn plain(call: sspcheck_model::call::Call, result: StepResult) -> Self {
        Self { call, result, lsa: Vec::new(), damage: Vec::new(), own_handler: false }
    }
}

/// Damage to memory that a call did and came back from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Damage {
    /// The kind.
    #[schemars(with = "schema::DamageKind")]
    pub kind: sspcheck_model::memory::Damage,
    /// The block or parameter, and the function of the LSA that was called.
    pub text: String,
}

/// What became of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepResult {
    /// The call returned.
    Answer(Answer),
    /// The call could not be made here: why.
    Skipped(String),
}
