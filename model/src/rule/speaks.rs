//! Which calls a rule speaks of.

use crate::call::{Call, Context, Credential, Metadata, Parameters, Target};
use crate::clause::Clause;
use crate::flags::WordClass;
use crate::reading::{ContextOnSuccess, NullCredential, Readings};
use crate::relation::{Recent, Situation};
use crate::state::Function;

const fn of(situation: &Situation<'_>, function: Function) -> bool {
    matches!(
        (situation.call, function),
        (Call::Query(_), Function::Query) | (Call::Exchange(..), Function::Exchange)
    )
}

fn parameters(situation: &Situation<'_>, test: impl Fn(&Parameters) -> bool) -> bool {
    situation.call.parameters().is_some_and(test)
}

fn hostile_by(situation: &Situation<'_>, clause: Clause) -> bool {
    situation.call.hostility(situation.state) == Some(clause)
}

pub(super) fn stale_context(situation: &Situation<'_>) -> bool {
    hostile_by(situation, Clause::Ctx8)
}

pub(super) fn no_context_pointer(situation: &Situation<'_>) -> bool {
    hostile_by(situation, Clause::Ctx10)
}

pub(super) fn null_metadata_with_length(situation: &Situation<'_>) -> bool {
    hostile_by(situation, Clause::Meta7)
}

pub(super) fn malformed_target(situation: &Situation<'_>) -> bool {
    hostile_by(situation, Clause::Tgt4)
}

pub(super) fn stale_credential(situation: &Situation<'_>) -> bool {
    hostile_by(situation, Clause::Cred6)
}

pub(super) fn orphan_context(situation: &Situation<'_>) -> bool {
    hostile_by(situation, Clause::Cred4)
}

fn both_null(situation: &Situation<'_>) -> bool {
    parameters(situation, |p| p.context == Context::Null && p.credential == Credential::Null)
}

pub(super) fn exchange_both_null(situation: &Situation<'_>) -> bool {
    of(situation, Function::Exchange) && both_null(situation)
}

pub(super) fn query_both_null(situation: &Situation<'_>) -> bool {
    of(situation, Function::Query) && both_null(situation)
}

pub(super) const fn always(_: &Readings) -> bool {
    true
}

pub(super) fn null_refused(readings: &Readings) -> bool {
    readings.null_credential == NullCredential::Refused
}

pub(super) fn null_is_default(readings: &Readings) -> bool {
    readings.null_credential == NullCredential::DefaultCredential
}

pub(super) fn context_is_due(readings: &Readings) -> bool {
    readings.context_on_success == ContextOnSuccess::Always
}

pub(super) fn context_is_optional(readings: &Readings) -> bool {
    readings.context_on_success == ContextOnSuccess::Optional
}

pub(super) fn exchange(situation: &Situation<'_>) -> bool {
    of(situation, Function::Exchange)
}

pub(super) fn query(situation: &Situation<'_>) -> bool {
    of(situation, Function::Query)
}

pub(super) fn either(situation: &Situation<'_>) -> bool {
    situation.call.function().is_some()
}

pub(super) fn call_without_reading(situation: &Situation<'_>) -> bool {
    !of(situation, Function::Query)
}

pub(super) fn foreign_bytes(situation: &Situation<'_>) -> bool {
    situation.call.metadata().is_some_and(Metadata::is_foreign)
}

/// "On this side": no Query was made with this context; a context that does not exist yet had none. A NULL credential
/// that stands for the default one is as good as a live one.
pub(super) fn exchange_without_query(situation: &Situation<'_>) -> bool {
    of(situation, Function::Exchange)
        && parameters(situation, |p| match p.context {
            Context::Null => {
                p.credential_is_live(situation.state)
                    || p.credential == Credential::Null && null_is_default(situation.readings)
            }
            Context::Slot(slot) => situation.state.live(slot).is_some_and(|live| !live.queried),
            _ => false,
        })
}

pub(super) fn exchange_from_null(situation: &Situation<'_>) -> bool {
    of(situation, Function::Exchange) && from_null(situation)
}

pub(super) fn query_from_null(situation: &Situation<'_>) -> bool {
    of(situation, Function::Query) && from_null(situation)
}

pub(super) fn from_null(situation: &Situation<'_>) -> bool {
    parameters(situation, |p| p.context == Context::Null)
}

/// There is a handle that a new one can repeat.
pub(super) fn from_null_beside_live(situation: &Situation<'_>) -> bool {
    from_null(situation) && situation.state.live_contexts().next().is_some()
}

pub(super) fn exchange_from_null_with_live(situation: &Situation<'_>) -> bool {
    exchange_from_null(situation) && parameters(situation, |p| p.credential_is_live(situation.state))
}

pub(super) fn exchange_on_live(situation: &Situation<'_>) -> bool {
    of(situation, Function::Exchange) && on_live(situation)
}

pub(super) fn query_on_live(situation: &Situation<'_>) -> bool {
    of(situation, Function::Query) && on_live(situation)
}

fn on_live(situation: &Situation<'_>) -> bool {
    parameters(
        situation,
        |p| matches!(p.context, Context::Slot(slot) if situation.state.live(slot).is_some()),
    )
}

pub(super) fn another_credential(situation: &Situation<'_>) -> bool {
    parameters(situation, |p| match (p.context, p.credential) {
        (Context::Slot(context), Credential::Slot(credential)) => {
            situation.state.live(context).is_some_and(|live| live.credential != Some(credential))
        }
        _ => false,
    })
}

pub(super) fn second_exchange(situation: &Situation<'_>) -> bool {
    of(situation, Function::Exchange)
        && parameters(
            situation,
            |p| matches!(p.context, Context::Slot(slot) if situation.state.live(slot).is_some_and(|live| live.exchanged)),
        )
}

pub(super) fn fresh_acceptor_with_peer(situation: &Situation<'_>) -> bool {
    situation.call.metadata() == Some(Metadata::Peer)
        && exchange_from_null_with_live(situation)
        && parameters(situation, |p| p.target == Target::Absent)
}

pub(super) fn empty_metadata(situation: &Situation<'_>) -> bool {
    matches!(situation.call.metadata(), Some(Metadata::Empty | Metadata::EmptyNull))
}

pub(super) fn unlisted_word(situation: &Situation<'_>) -> bool {
    let dialect = situation.readings.dialect;
    parameters(situation, |p| {
        matches!(p.requirements.class_in(dialect), WordClass::Elsewhere | WordClass::Undefined)
    })
}

pub(super) fn incoherent_word(situation: &Situation<'_>) -> bool {
    parameters(situation, |p| !p.requirements.notes_in(situation.readings.dialect).is_empty())
}

fn deletes(situation: &Situation<'_>, test: impl Fn(u8) -> bool) -> bool {
    matches!(situation.call, Call::Delete { context } if situation.state.live(*context).is_some() && test(*context))
}

fn just(situation: &Situation<'_>, recent: fn(u8, Function) -> Recent, function: Function) -> bool {
    deletes(situation, |slot| situation.recent == recent(slot, function))
}

pub(super) fn delete_after_exchange_made(situation: &Situation<'_>) -> bool {
    just(situation, Recent::Made, Function::Exchange)
}

pub(super) fn delete_after_query_made(situation: &Situation<'_>) -> bool {
    just(situation, Recent::Made, Function::Query)
}

pub(super) fn delete_after_exchange_failed(situation: &Situation<'_>) -> bool {
    just(situation, Recent::Failed, Function::Exchange)
}

pub(super) fn delete_after_query_failed(situation: &Situation<'_>) -> bool {
    just(situation, Recent::Failed, Function::Query)
}

pub(super) fn delete_later(situation: &Situation<'_>) -> bool {
    deletes(situation, |slot| {
        [Function::Query, Function::Exchange].iter().all(|function| {
            situation.recent != Recent::Made(slot, *function)
                && situation.recent != Recent::Failed(slot, *function)
        })
    })
}
