//! Which call gets to a silent place.

use super::Moment;
use crate::call::{Call, Context, Credential, Metadata, Parameters, Target};
use crate::clause::Clause;
use crate::flags::WordClass;
use crate::relation::Recent;
use crate::state::{Function, Role};

fn parameters(moment: &Moment<'_>, test: impl Fn(&Parameters) -> bool) -> bool {
    moment.situation.call.parameters().is_some_and(test)
}

fn is(moment: &Moment<'_>, function: Function) -> bool {
    moment.situation.call.function() == Some(function)
}

fn hostile_by(moment: &Moment<'_>, clause: Clause) -> bool {
    moment.situation.call.hostility(moment.situation.state) == Some(clause)
}

fn from_null_with_live(moment: &Moment<'_>) -> bool {
    parameters(moment, |p| p.context == Context::Null && p.credential_is_live(moment.situation.state))
}

fn on_live(moment: &Moment<'_>) -> bool {
    let state = moment.situation.state;
    parameters(moment, |p| matches!(p.context, Context::Slot(slot) if state.live(slot).is_some()))
        && moment.situation.call.hostility(state).is_none()
}

pub(super) fn both_null(moment: &Moment<'_>) -> bool {
    parameters(moment, |p| p.context == Context::Null && p.credential == Credential::Null)
}

pub(super) fn null_credential_with_context(moment: &Moment<'_>) -> bool {
    on_live(moment) && parameters(moment, |p| p.credential == Credential::Null)
}

pub(super) fn other_credential_with_context(moment: &Moment<'_>) -> bool {
    let state = moment.situation.state;
    on_live(moment)
        && parameters(moment, |p| match (p.context, p.credential) {
            (Context::Slot(context), Credential::Slot(credential)) => {
                p.credential_is_live(state)
                    && state.live(context).is_some_and(|live| live.credential != Some(credential))
            }
            _ => false,
        })
}

pub(super) fn exchange_that_may_fail(moment: &Moment<'_>) -> bool {
    is(moment, Function::Exchange) && from_null_with_live(moment)
}

pub(super) fn query_that_may_fail(moment: &Moment<'_>) -> bool {
    is(moment, Function::Query) && from_null_with_live(moment)
}

pub(super) fn exchange_on_live(moment: &Moment<'_>) -> bool {
    is(moment, Function::Exchange) && on_live(moment)
}

pub(super) fn second_context(moment: &Moment<'_>) -> bool {
    from_null_with_live(moment) && moment.situation.state.live_contexts().next().is_some()
}

pub(super) fn unlisted_word(moment: &Moment<'_>) -> bool {
    let dialect = moment.situation.readings.dialect;
    parameters(moment, |p| {
        matches!(p.requirements.class_in(dialect), WordClass::Elsewhere | WordClass::Undefined)
    })
}

pub(super) fn incoherent_word(moment: &Moment<'_>) -> bool {
    let dialect = moment.situation.readings.dialect;
    parameters(moment, |p| !p.requirements.notes_in(dialect).is_empty())
}

pub(super) fn combined_word(moment: &Moment<'_>) -> bool {
    let dialect = moment.situation.readings.dialect;
    parameters(moment, |p| {
        p.requirements.class_in(dialect) == WordClass::Listed && p.requirements.0.count_ones() > 1
    })
}

fn metadata(moment: &Moment<'_>, metadata: Metadata) -> bool {
    moment.situation.call.metadata() == Some(metadata)
}

pub(super) fn empty(moment: &Moment<'_>) -> bool {
    metadata(moment, Metadata::Empty)
}

pub(super) fn empty_null(moment: &Moment<'_>) -> bool {
    metadata(moment, Metadata::EmptyNull)
}

pub(super) fn null_with_length(moment: &Moment<'_>) -> bool {
    metadata(moment, Metadata::NullWithLength)
}

pub(super) fn foreign(moment: &Moment<'_>) -> bool {
    moment.situation.call.metadata().is_some_and(Metadata::is_foreign)
}

/// Metadata of a Query of the same package, by a side that has no context yet.
pub(super) fn peer(moment: &Moment<'_>) -> bool {
    metadata(moment, Metadata::Peer)
        && from_null_with_live(moment)
        && parameters(moment, |p| p.target.role() == Role::Acceptor)
}

pub(super) fn no_pointer(moment: &Moment<'_>) -> bool {
    hostile_by(moment, Clause::Ctx10)
}

pub(super) fn malformed_name(moment: &Moment<'_>) -> bool {
    hostile_by(moment, Clause::Tgt4)
}

pub(super) fn empty_name(moment: &Moment<'_>) -> bool {
    parameters(moment, |p| p.target == Target::Empty)
}

pub(super) fn absent_name(moment: &Moment<'_>) -> bool {
    from_null_with_live(moment) && parameters(moment, |p| p.target == Target::Absent)
}

pub(super) fn stale_credential(moment: &Moment<'_>) -> bool {
    hostile_by(moment, Clause::Cred6)
}

pub(super) fn orphan(moment: &Moment<'_>) -> bool {
    hostile_by(moment, Clause::Cred4) && moment.situation.call.function().is_some()
}

pub(super) fn deleted_context(moment: &Moment<'_>) -> bool {
    let state = moment.situation.state;
    hostile_by(moment, Clause::Ctx8)
        && parameters(
            moment,
            |p| matches!(p.context, Context::Slot(slot) if state.contexts().any(|(deleted, _)| deleted == slot)),
        )
}

pub(super) fn foreign_context(moment: &Moment<'_>) -> bool {
    parameters(moment, |p| p.context == Context::Foreign)
}

pub(super) fn credential_as_context(moment: &Moment<'_>) -> bool {
    parameters(moment, |p| matches!(p.context, Context::ValueOfCredential(_)))
}

/// The context of this call, where the call before made or met it; with that call's parameters.
fn again<'a>(moment: &Moment<'a>) -> Option<(&'a Parameters, &'a Parameters)> {
    let now = moment.situation.call.parameters()?;
    let (known, call) = moment.before?;
    let then = call.parameters()?;
    let Context::Slot(slot) = now.context else { return None };
    let _ = moment.situation.state.live(slot)?;
    let made = then.context == Context::Null && known.live(slot).is_none();
    (made || then.context == now.context).then_some((then, now))
}

pub(super) fn name_changes(moment: &Moment<'_>) -> bool {
    on_live(moment) && again(moment).is_some_and(|(then, now)| then.target != now.target)
}

pub(super) fn flags_change(moment: &Moment<'_>) -> bool {
    on_live(moment) && again(moment).is_some_and(|(then, now)| then.requirements != now.requirements)
}

pub(super) fn exchange_without_query(moment: &Moment<'_>) -> bool {
    is(moment, Function::Exchange)
        && from_null_with_live(moment)
        && parameters(moment, |p| p.target.role() == Role::Initiator)
}

pub(super) fn second_exchange(moment: &Moment<'_>) -> bool {
    let state = moment.situation.state;
    exchange_on_live(moment)
        && parameters(moment, |p| match p.context {
            Context::Slot(slot) => state.live(slot).is_some_and(|live| live.exchanged),
            _ => false,
        })
}

/// An Exchange without a context after a Query that made one: the caller has thrown that context away.
pub(super) fn new_context_after_query(moment: &Moment<'_>) -> bool {
    let deleted = matches!(moment.before, Some((_, Call::Delete { .. })));
    deleted && metadata(moment, Metadata::Peer) && from_null_with_live(moment)
}

pub(super) fn deletion_after_failure(moment: &Moment<'_>) -> bool {
    matches!((moment.situation.recent, moment.situation.call),
        (Recent::Failed(failed, Function::Exchange), Call::Delete { context }) if failed == *context)
}
