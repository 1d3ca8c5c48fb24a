//! The words of a judgement: calls, handles and their states.

use sspcheck_model::belief::Belief;
use sspcheck_model::call::Target;
use sspcheck_model::state::{CredentialState, Function};

use super::known::{ContextKnown, Id, Known, MadeFrom};
use super::line::{Buffer, CountedString, Line};
use super::report::{Broken, Handle, Step};
use super::world::Asked;

/// The calls that are shown: so many before the breach, or so many at the end.
const SHOWN: usize = 12;

/// A call in words: the names of its handles, and its other parameters as the notation writes them.
pub(super) fn call(asked: &Asked, line: &Line, known: &Known) -> String {
    let credential = asked.credential.map_or_else(|| "null".to_owned(), |id| format!("c{id}"));
    let context = |pointer: bool| match (asked.context, pointer) {
        (_, false) => "no-pointer".to_owned(),
        (None, true) => "null".to_owned(),
        (Some(id), true) => format!("x{id}"),
    };
    let target = |name: Option<CountedString>| name.map_or(Target::Absent, CountedString::target);
    match line {
        Line::Acquire(_) => format!("acquire c{}", known.credentials.len()),
        Line::Release(_) => format!("release {credential}"),
        Line::Delete(_) => format!("delete {}", context(true)),
        Line::Query(query) => format!(
            "query {credential} {} {} {:#x}",
            context(query.context.is_some()),
            target(query.target),
            query.requirements.0
        ),
        Line::Exchange(exchange) => format!(
            "exchange {credential} {} {} {:#x} {}",
            context(exchange.context.is_some()),
            target(exchange.target),
            exchange.requirements.0,
            bytes(&exchange.metadata)
        ),
    }
}

fn bytes(buffer: &Buffer) -> String {
    match (buffer.length, buffer.buffer.0) {
        (length, 0) => format!("NULL[{length}]"),
        (length, _) => format!("bytes[{length}]"),
    }
}

/// The breach and what led to it, or the end of the log.
pub(super) fn steps(all: &[Step], breach: Option<&Broken>) -> Vec<Step> {
    let last = match (breach, all.last()) {
        (Some(_), Some(last)) => last,
        _ => return all.iter().skip(all.len().saturating_sub(SHOWN)).cloned().collect(),
    };
    let concerns = |step: &&Step| {
        step.line == last.line
            || step.contexts.iter().any(|id| last.contexts.contains(id))
            || step.credential.is_some() && step.credential == last.credential
    };
    let related: Vec<Step> = all.iter().filter(concerns).cloned().collect();
    let skip = related.len().saturating_sub(SHOWN);
    related.into_iter().skip(skip).collect()
}

/// The handles that may be live.
pub(super) fn possible(known: &Known) -> Vec<Handle> {
    let credentials = known.credentials.iter().enumerate();
    let credentials = credentials
        .filter(|(_, credential)| credential.belief.may_be(|state| *state == CredentialState::Live))
        .map(|(id, credential)| Handle {
            name: format!("c{id}"),
            value: format!("{:#x}", credential.value),
            states: credential.belief.states().iter().map(|state| credential_state(*state)).collect(),
        });
    let contexts = known.alive().map(|(id, context)| Handle {
        name: format!("x{id}"),
        value: format!("{:#x}", context.value),
        states: context_states(&context.belief),
    });
    credentials.chain(contexts).collect()
}

fn credential_state(state: CredentialState) -> String {
    match state {
        CredentialState::Live => "live",
        CredentialState::Absent | CredentialState::Released => "released, or never handed out",
    }
    .to_owned()
}

/// A few words for each state; the many of a context of which nothing is known are two.
fn context_states(belief: &Belief<ContextKnown>) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for state in belief.states() {
        let text = match state {
            ContextKnown::Dead => "deleted, or never handed out".to_owned(),
            ContextKnown::Live { maker, from, queried, exchanged } => {
                live(*maker, *from, *queried, *exchanged)
            }
        };
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

fn live(maker: Option<Function>, from: MadeFrom, queried: bool, exchanged: bool) -> String {
    let from = match from {
        MadeFrom::Default => "from the default credential".to_owned(),
        MadeFrom::Logged(id) => format!("from {}", credential_name(id)),
        MadeFrom::Elsewhere { live: true } => "from a live credential".to_owned(),
        MadeFrom::Elsewhere { live: false } => "from a released credential".to_owned(),
    };
    let maker = match maker {
        Some(Function::Query) => "made by Query",
        Some(Function::Exchange) => "made by Exchange",
        None => return format!("live, made elsewhere {from}"),
    };
    let so_far = match (queried, exchanged) {
        (true, true) => "queried and exchanged",
        (true, false) => "queried",
        (false, true) => "exchanged",
        (false, false) => "not used yet",
    };
    format!("live, {maker} {from}, {so_far}")
}

fn credential_name(id: Id) -> String {
    format!("c{id}")
}
