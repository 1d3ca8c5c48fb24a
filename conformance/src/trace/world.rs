//! One call of a log, in each of the situations in which it may have been made.
//!
//! A rule looks at the handles of its call, so a situation names just those: the credential, the context, the credential
//! that the context was made from, and the context whose handle came back. Two rules ask for others: a release is
//! another matter beside a context of the credential, and a new handle can repeat one only where there is one.

use sspcheck_model::call::{Call, Context, Credential};
use sspcheck_model::reading::Dialect;
use sspcheck_model::relation::Recent;
use sspcheck_model::state::{ContextState, CredentialState, Function, Live, State};

use super::known::{ContextKnown, Id, Known, MadeFrom};
use crate::normalize::Tracker;

/// Slots of credentials in a situation.
pub(super) const OWN: u8 = 0;
const MADE_FROM: u8 = 1;
const ELSEWHERE_LIVE: u8 = 2;
const ELSEWHERE_RELEASED: u8 = 3;

/// Slots of contexts in a situation.
pub(super) const THIS: u8 = 0;
const OWNER: u8 = 1;
const BESIDE: u8 = 2;

/// A call with the numbers of its handles.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    /// The call, in the slots of a situation.
    pub(super) call: Call,
    /// Its credential, unless it is NULL.
    pub(super) credential: Option<Id>,
    /// Its context, unless it is NULL.
    pub(super) context: Option<Id>,
    /// The context whose value stood in the handle cell after the call, if that is another.
    pub(super) owner: Option<Id>,
    /// What the call before did to its context.
    pub(super) recent: Option<(bool, Function)>,
}

/// One situation.
#[derive(Clone, Copy, Debug)]
pub(super) struct World {
    /// What the caller knew before the call.
    pub(super) tracker: Tracker,
    /// The state of the call's credential.
    pub(super) credential: Option<CredentialState>,
    /// The state of the call's context.
    pub(super) context: Option<ContextKnown>,
    /// The state of the context whose handle came back.
    pub(super) owner: Option<ContextKnown>,
}

/// Every situation that is still possible for a call.
pub(super) fn worlds(known: &Known, asked: &Asked, dialect: Dialect) -> Vec<World> {
    let credentials = asked.credential.and_then(|id| known.credentials.get(id));
    let contexts = asked.context.and_then(|id| known.contexts.get(id));
    let owners = asked.owner.and_then(|id| known.contexts.get(id));
    let states = |states: Option<&[CredentialState]>| optional(states);
    let from_null = asked.call.parameters().is_some_and(|parameters| parameters.context == Context::Null);
    let beside = from_null && known.one_is_live();
    let mut worlds = Vec::new();
    for credential in states(credentials.map(|known| known.belief.states())) {
        for context in optional(contexts.map(|known| known.belief.states())) {
            for owner in optional(owners.map(|known| known.belief.states())) {
                for (made_from, state) in origins(known, asked, credential, context) {
                    let mut state = state;
                    if let Some(credential) = credential {
                        state = state.with_credential(OWN, credential);
                    }
                    if let Some(context) = context {
                        state = state.with_context(THIS, context_state(context, made_from));
                    }
                    if let Some(owner) = owner {
                        state = state.with_context(OWNER, context_state(owner, None));
                    }
                    if beside {
                        state = state.with_context(BESIDE, context_state(SOME_CONTEXT, None));
                    }
                    let values = |id: Option<Id>, slot: u8| {
                        id.and_then(|id| known.contexts.get(id)).map(|known| (slot, known.value))
                    };
                    let contexts: Vec<(u8, u64)> =
                        values(asked.context, THIS).into_iter().chain(values(asked.owner, OWNER)).collect();
                    let credentials: Vec<(u8, u64)> =
                        credentials.iter().map(|known| (OWN, known.value)).collect();
                    let recent = match asked.recent {
                        Some((true, function)) => Recent::Made(THIS, function),
                        Some((false, function)) => Recent::Failed(THIS, function),
                        None => Recent::Other,
                    };
                    let tracker = Tracker::knowing(dialect, state, recent, &credentials, &contexts);
                    worlds.push(World { tracker, credential, context, owner });
                }
            }
        }
    }
    if let (Call::Release { .. }, Some(id)) = (asked.call, asked.credential) {
        used(&mut worlds, known.used(id), dialect);
    }
    worlds
}

/// Each of the states, or nothing once where there is none to have.
fn optional<T: Copy>(states: Option<&[T]>) -> Vec<Option<T>> {
    states.map_or_else(|| vec![None], |states| states.iter().copied().map(Some).collect())
}

/// The slots that the context's credential may be in, each with a state that knows it.
fn origins(
    known: &Known,
    asked: &Asked,
    credential: Option<CredentialState>,
    context: Option<ContextKnown>,
) -> Vec<(Option<u8>, State)> {
    let none = State::default();
    let Some(ContextKnown::Live { from, .. }) = context else { return vec![(None, none)] };
    match from {
        MadeFrom::Default => vec![(None, none)],
        MadeFrom::Logged(id) if asked.credential == Some(id) => vec![(Some(OWN), none)],
        MadeFrom::Logged(id) => {
            let states = known.credentials.get(id).map_or(&[][..], |known| known.belief.states());
            states.iter().map(|state| (Some(MADE_FROM), none.with_credential(MADE_FROM, *state))).collect()
        }
        MadeFrom::Elsewhere { live } => {
            let (slot, state) = if live {
                (ELSEWHERE_LIVE, CredentialState::Live)
            } else {
                (ELSEWHERE_RELEASED, CredentialState::Released)
            };
            // Perhaps it is the very credential of this call.
            let own = (credential == Some(state)).then_some((Some(OWN), none));
            own.into_iter().chain([(Some(slot), none.with_credential(slot, state))]).collect()
        }
    }
}

fn context_state(known: ContextKnown, credential: Option<u8>) -> ContextState {
    match known {
        ContextKnown::Dead => ContextState::Deleted,
        ContextKnown::Live { maker, queried, exchanged, .. } => ContextState::Live(Live {
            // No rule asks who made a context once the next call is over.
            maker: maker.unwrap_or(Function::Query),
            credential,
            queried,
            exchanged,
        }),
    }
}

/// A live context of which no rule asks more.
const SOME_CONTEXT: ContextKnown =
    ContextKnown::Live { maker: None, from: MadeFrom::Default, queried: true, exchanged: true };

/// A release is another matter where a live context was made from the credential.
fn used(worlds: &mut Vec<World>, surely: Option<bool>, dialect: Dialect) {
    let Some(surely) = surely else { return };
    let with: Vec<World> = worlds
        .iter()
        .map(|world| {
            let state = world.tracker.state().with_context(THIS, context_state(SOME_CONTEXT, Some(OWN)));
            World { tracker: Tracker::knowing(dialect, state, Recent::Other, &[], &[]), ..*world }
        })
        .collect();
    if surely {
        *worlds = with;
    } else {
        worlds.extend(with);
    }
}

/// The symbols of the handles of a call.
pub(super) const fn symbols(
    credential: Option<Id>,
    context: Option<Id>,
    pointer: bool,
) -> (Credential, Context) {
    let credential = match credential {
        Some(_) => Credential::Slot(OWN),
        None => Credential::Null,
    };
    let context = match (context, pointer) {
        (_, false) => Context::NoPointer,
        (Some(_), true) => Context::Slot(THIS),
        (None, true) => Context::Null,
    };
    (credential, context)
}
