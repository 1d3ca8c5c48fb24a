//! The words of a verdict: what was seen, what is permitted, and the situation of a call.

use sspcheck_model::call::{Call, Context, Credential, Target};
use sspcheck_model::observation::Observation;
use sspcheck_model::reading::{ContextOnSuccess, NullCredential};
use sspcheck_model::relation::Situation;
use sspcheck_model::state::Function;
use sspcheck_model::status::Status;

use super::Law;

/// An observation in words, with the code's name.
#[must_use]
pub fn describe(observation: &Observation, status: Option<Status>, law: &Law) -> String {
    match status {
        Some(status) => format!("{observation} ({})", law.text(status)),
        None => observation.to_string(),
    }
}

/// What is permitted in a situation, in words.
pub(crate) fn permitted(situation: &Situation<'_>) -> String {
    let mut permitted: Vec<&str> = situation.permitted().into_iter().map(|(_, text)| text).collect();
    permitted.dedup();
    match summary(situation) {
        Some(text) => text.to_owned(),
        None if permitted.is_empty() => "any answer".to_owned(),
        None => permitted.join("; "),
    }
}

/// What is permitted to the calls that everybody knows, in a few words.
fn summary(situation: &Situation<'_>) -> Option<&'static str> {
    match situation.call {
        Call::Acquire { .. } | Call::Release { .. } => Some("success or failure"),
        Call::Delete { .. } => Some("success"),
        Call::Query(parameters) | Call::Exchange(parameters, _) => {
            if situation.call.hostility(situation.state).is_some() {
                return None;
            }
            let default = situation.readings.null_credential == NullCredential::DefaultCredential;
            let optional = situation.readings.context_on_success == ContextOnSuccess::Optional;
            match (parameters.context, parameters.credential) {
                (Context::Null, Credential::Null) if !default => Some("failure with the handle still NULL"),
                (Context::Null, _) if optional => {
                    Some("success with a new handle or none, or failure with the handle still NULL")
                }
                (Context::Null, _) => {
                    Some("success with a new handle, or failure with the handle still NULL")
                }
                _ => Some("success or failure, with the same handle"),
            }
        }
    }
}

/// The name of a function on the page.
#[must_use]
pub const fn function_name(function: Function) -> &'static str {
    match function {
        Function::Query => "Query",
        Function::Exchange => "Exchange",
    }
}

/// The situation of a call in a few words: which handles it has, and the role.
pub(super) fn situation_name(situation: &Situation<'_>) -> String {
    let Some(parameters) = situation.call.parameters() else { return String::new() };
    if let Some(clause) = situation.call.hostility(situation.state) {
        return format!("with what {clause} forbids the caller");
    }
    let context = match parameters.context {
        Context::Null => "NULL context",
        _ => "live context",
    };
    let credential = match parameters.credential {
        Credential::Null => "NULL credential",
        _ => "live credential",
    };
    let name = if parameters.target == Target::Absent { "no name" } else { "a name" };
    format!("with {context}, {credential}, {name}")
}
