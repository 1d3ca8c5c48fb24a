//! The machine: every call a caller may make from a state, and every answer the relation permits.
//!
//! It has no rule of its own: it offers calls, asks the relation, and moves.

use crate::call::{Call, Context, Credential, Metadata, Parameters, Target};
use crate::flags::{LISTED_MASK, Requirements};
use crate::observation::{Answer, Handle, Observation, Output};
use crate::reading::{Dialect, NullCredential, Profile, Readings};
use crate::relation::{self, Recent, Situation, Verdict};
use crate::rule::{RULES, Rule};
use crate::state::{ContextState, CredentialState, Function, Role, State};
use crate::status::StatusClass;
use crate::vocabulary::GSS_LISTED_MASK;

/// How much of the contract is explored: how many handles, and whether the caller's own errors too.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Bounds {
    /// Credentials, at most [`CAPACITY`](crate::state::CAPACITY).
    pub credentials: u8,
    /// Contexts, at most [`CAPACITY`](crate::state::CAPACITY).
    pub contexts: u8,
    /// Whether calls are offered in which the caller breaks its side.
    pub hostile: bool,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { credentials: 2, contexts: 2, hostile: false }
    }
}

/// A machine for one profile, one set of readings and one size.
#[derive(Clone, Debug)]
pub struct Machine {
    /// The profile.
    pub profile: Profile,
    /// The readings of the choice points.
    pub readings: Readings,
    /// The size.
    pub bounds: Bounds,
    /// The rules that are asked: the table, except where a test asks what the table would miss without one.
    pub rules: &'static [Rule],
}

/// One step of the machine: a call, an answer that is permitted, and where it leads.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Transition {
    /// The call.
    pub call: Call,
    /// The answer.
    pub observation: Observation,
    /// What the caller knows then.
    pub next: State,
}

/// Words that stand for the classes of context requirements: none, one listed flag, all of them, one defined
/// elsewhere (CONFIDENTIALITY, which real callers send), one that nobody defines.
pub const WORDS: [Requirements; 5] = [
    Requirements(0),
    Requirements(1),
    Requirements(LISTED_MASK),
    Requirements(0x10),
    Requirements(0x8000_0000),
];

/// The same for words of GSS-API: none, one listed flag (GSS_C_DCE_STYLE, without the flag that it implies), all of them, one defined elsewhere (GSS_C_DELEG_POLICY_FLAG),
/// one that nobody defines.
pub const GSS_WORDS: [Requirements; 5] = [
    Requirements(0),
    Requirements(0x1000),
    Requirements(GSS_LISTED_MASK),
    Requirements(0x8000),
    Requirements(0x8000_0000),
];

impl Machine {
    /// The machine of a profile under its own readings.
    #[must_use]
    pub fn new(profile: Profile, bounds: Bounds) -> Self {
        Self { profile, readings: profile.readings(), bounds, rules: RULES }
    }

    /// A call of this state as the relation sees it.
    #[must_use]
    pub const fn situation<'a>(&'a self, state: &'a State, call: &'a Call) -> Situation<'a> {
        Situation { rules: self.rules, ..Situation::new(self.profile, &self.readings, state, call) }
    }

    /// Every call that is offered in this state, in a fixed order: acquire, release, delete, then Query and Exchange
    /// with the full product of credential, context and role, then the other parameters one at a time.
    #[must_use]
    pub fn calls(&self, state: &State) -> Vec<Call> {
        let mut calls = Vec::with_capacity(96);
        calls.extend(
            state.next_credential(self.bounds.credentials).map(|credential| Call::Acquire { credential }),
        );
        calls.extend(state.live_credentials().map(|credential| Call::Release { credential }));
        calls.extend(state.live_contexts().map(|context| Call::Delete { context }));
        for function in [Function::Query, Function::Exchange] {
            self.product(state, function, &mut calls);
            self.variations(state, function, &mut calls);
        }
        if self.bounds.hostile {
            hostile_calls(state, &mut calls);
        } else {
            calls.retain(|call| call.hostility(state).is_none());
        }
        calls
    }

    /// Every answer that the relation permits to a call, success and failure each standing for its codes.
    #[must_use]
    pub fn answers(&self, state: &State, call: &Call) -> Vec<Observation> {
        let situation = self.situation(state, call);
        let rules: Vec<&Rule> =
            self.rules.iter().filter(|rule| rule.bites && situation.meets(rule)).collect();
        let mut answers = candidates(state, call, &[StatusClass::Zero, StatusClass::Error]);
        // The bound holds whatever the rules permit.
        let makes = call.parameters().is_some_and(|parameters| parameters.context == Context::Null);
        if makes && state.next_context(self.bounds.contexts).is_none() {
            answers.retain(|seen| seen.answer().is_none_or(|answer| answer.handle != Handle::Fresh));
        }
        answers.retain(|answer| {
            rules.iter().all(|rule| situation.met_verdict(rule, answer) != Verdict::Forbids)
        });
        answers
    }

    /// Every transition of this state, in a fixed order.
    #[must_use]
    pub fn transitions(&self, state: &State) -> Vec<Transition> {
        let mut transitions = Vec::with_capacity(192);
        for call in self.calls(state) {
            for observation in self.answers(state, &call) {
                let next = relation::next(state, &call, &observation);
                transitions.push(Transition { call, observation, next });
            }
        }
        transitions
    }

    /// The clauses and rules that speak of the deletion right after a transition, which the state does not remember.
    #[must_use]
    pub fn deletion_after(&self, state: &State, transition: &Transition) -> Option<(Recent, Call)> {
        match relation::recent(state, &transition.call, &transition.observation) {
            recent @ (Recent::Made(context, _) | Recent::Failed(context, _)) => {
                Some((recent, Call::Delete { context }))
            }
            Recent::Other => None,
        }
    }

    /// Full product of credential, context and role.
    fn product(&self, state: &State, function: Function, calls: &mut Vec<Call>) {
        for context in self.contexts(state) {
            for credential in
                std::iter::once(Credential::Null).chain(state.live_credentials().map(Credential::Slot))
            {
                if !self.has_room(state, credential, context) {
                    continue;
                }
                for target in [Target::Absent, Target::Named] {
                    let parameters =
                        Parameters { credential, context, target, requirements: Requirements(0) };
                    calls.push(base_call(state, function, parameters));
                }
            }
        }
    }

    /// The other parameters one at a time, for a new context and for the first live one.
    fn variations(&self, state: &State, function: Function, calls: &mut Vec<Call>) {
        let first_live = state.live_contexts().next().map(Context::Slot);
        for context in std::iter::once(Context::Null).chain(first_live) {
            let Some(credential) = own_credential(state, context) else { continue };
            if !self.has_room(state, credential, context) {
                continue;
            }
            let named =
                Parameters { credential, context, target: Target::Named, requirements: Requirements(0) };
            for target in [Target::Empty, Target::Unterminated] {
                calls.push(base_call(state, function, Parameters { target, ..named }));
            }
            let words = match self.readings.dialect {
                Dialect::Ntstatus => WORDS,
                Dialect::Gss => GSS_WORDS,
            };
            for requirements in words.into_iter().skip(1) {
                calls.push(base_call(state, function, Parameters { requirements, ..named }));
            }
            if function == Function::Exchange {
                if state.has_metadata(Role::Initiator) {
                    calls.push(Call::Exchange(named, Metadata::Own));
                }
                let absent = Parameters { target: Target::Absent, ..named };
                let others = [Metadata::Empty, Metadata::EmptyNull, Metadata::Short, Metadata::Long];
                calls.extend(others.into_iter().map(|metadata| Call::Exchange(absent, metadata)));
                if state.has_metadata(Role::Initiator) {
                    calls.push(Call::Exchange(absent, Metadata::Foreign(0)));
                }
            }
        }
    }

    const fn takes_default(&self) -> bool {
        matches!(self.readings.null_credential, NullCredential::DefaultCredential)
    }

    fn contexts(&self, state: &State) -> impl Iterator<Item = Context> {
        std::iter::once(Context::Null).chain(state.live_contexts().map(Context::Slot).collect::<Vec<_>>())
    }

    /// A call that may make a context is offered only while the bound leaves room for one.
    fn has_room(&self, state: &State, credential: Credential, context: Context) -> bool {
        let makes = context == Context::Null && (credential != Credential::Null || self.takes_default());
        !makes || state.next_context(self.bounds.contexts).is_some()
    }
}

/// The credential that a call on this context would ordinarily name.
fn own_credential(state: &State, context: Context) -> Option<Credential> {
    match context {
        Context::Slot(slot) => match state.live(slot)?.credential {
            Some(credential) => Some(Credential::Slot(credential)),
            None => Some(Credential::Null),
        },
        _ => state.live_credentials().next().map(Credential::Slot),
    }
}

/// Query, or Exchange with the peer's metadata where there is some and foreign bytes where there is none.
fn base_call(state: &State, function: Function, parameters: Parameters) -> Call {
    match function {
        Function::Query => Call::Query(parameters),
        Function::Exchange if state.has_metadata(parameters.target.role().peer()) => {
            Call::Exchange(parameters, Metadata::Peer)
        }
        Function::Exchange => Call::Exchange(parameters, Metadata::Foreign(0)),
    }
}

/// The caller's own errors, one at a time on top of an ordinary call.
fn hostile_calls(state: &State, calls: &mut Vec<Call>) {
    let mut bad = Vec::new();
    let live = state.live_credentials().next().map(Credential::Slot);
    let ordinary = |credential, context| Parameters {
        credential,
        context,
        target: Target::Named,
        requirements: Requirements(0),
    };
    let stale = state.credentials().find(|(_, value)| *value == CredentialState::Released);
    bad.extend(stale.map(|(slot, _)| ordinary(Credential::Slot(slot), Context::Null)));
    bad.push(ordinary(Credential::NeverIssued, Context::Null));
    let deleted = state.contexts().find(|(_, value)| *value == ContextState::Deleted);
    if let Some(credential) = live {
        bad.push(ordinary(credential, Context::NoPointer));
        bad.push(ordinary(credential, Context::Foreign));
        bad.extend(deleted.map(|(slot, _)| ordinary(credential, Context::Slot(slot))));
        if let Credential::Slot(slot) = credential {
            bad.push(ordinary(credential, Context::ValueOfCredential(slot)));
        }
        for context in state.live_contexts().take(1).map(Context::Slot) {
            for target in [Target::OddLength, Target::OverMaximum, Target::NullBuffer] {
                bad.push(Parameters { target, ..ordinary(credential, context) });
            }
            calls.push(Call::Exchange(ordinary(credential, context), Metadata::NullWithLength));
        }
    }
    for parameters in bad {
        calls.push(Call::Query(parameters));
        calls.push(base_call(state, Function::Exchange, parameters));
    }
}

/// Every observation that a call could have, permitted or not, with these classes of codes.
#[must_use]
pub fn candidates(state: &State, call: &Call, classes: &[StatusClass]) -> Vec<Observation> {
    let mut all = Vec::new();
    for class in classes {
        for handle in handles(state, call) {
            for output in outputs(call, *class) {
                all.push(Observation::Returned(Answer { class: *class, handle, output: *output }));
            }
        }
    }
    all
}

fn handles(state: &State, call: &Call) -> Vec<Handle> {
    let others =
        |but: Option<u8>| state.live_contexts().filter(move |slot| Some(*slot) != but).map(Handle::OfContext);
    match (call, call.parameters().map(|parameters| parameters.context)) {
        (Call::Acquire { .. }, _) => vec![Handle::Fresh],
        (_, None | Some(Context::NoPointer)) => vec![Handle::NoCell],
        (_, Some(Context::Null)) => [Handle::Null, Handle::Fresh].into_iter().chain(others(None)).collect(),
        (_, Some(Context::Slot(slot))) => {
            [Handle::Same, Handle::Null, Handle::Fresh].into_iter().chain(others(Some(slot))).collect()
        }
        (_, Some(Context::Foreign | Context::ValueOfCredential(_))) => {
            [Handle::Same, Handle::Null, Handle::Fresh].into_iter().chain(others(None)).collect()
        }
    }
}

const fn outputs(call: &Call, class: StatusClass) -> &'static [Output] {
    match call {
        Call::Query(_) if class.succeeded() => {
            &[Output::Empty, Output::Readable, Output::Missing, Output::Unreadable]
        }
        _ => &[Output::NoOutput],
    }
}
