//! A concrete answer becomes an observation of the model: here, and nowhere else.
//!
//! The tracker follows one case: it knows what the caller knows (the model's state) and which concrete value stands
//! behind every symbolic handle. The host uses it to make calls, the kit to judge what came back.

use sspcheck_model::call::{Call, Context, Credential, Parameters};
use sspcheck_model::observation::{Answer as Seen, Handle, Observation, Output as SeenOutput};
use sspcheck_model::reading::Dialect;
use sspcheck_model::relation::{self, Recent};
use sspcheck_model::state::{CAPACITY, Role, State};
use sspcheck_model::status::Status;

use crate::answer::{Acquisition, Answer, Output};

/// Follows a case: the state of the model, and the values behind its symbols.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Tracker {
    dialect: Dialect,
    state: State,
    recent: Recent,
    credentials: [Acquisition; CAPACITY],
    contexts: [u64; CAPACITY],
}

/// A value that no package is expected to have handed out: not aligned, not small, not an address.
const FOREIGN: u64 = 0x7EAD_10CC;

impl Tracker {
    /// A case that has not begun.
    #[must_use]
    pub fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            state: State::default(),
            recent: Recent::Other,
            credentials: [Acquisition::default(); CAPACITY],
            contexts: [0; CAPACITY],
        }
    }

    /// A case in the middle, of which this much is known: a state, what the latest call did, and the values of slots.
    pub(crate) fn knowing(
        dialect: Dialect,
        state: State,
        recent: Recent,
        credentials: &[(u8, u64)],
        contexts: &[(u8, u64)],
    ) -> Self {
        let mut tracker = Self { state, recent, ..Self::new(dialect) };
        for (slot, value) in credentials {
            if let Some(cell) = tracker.credentials.get_mut(usize::from(*slot)) {
                *cell = Acquisition { inbound: Some(*value), outbound: Some(*value) };
            }
        }
        for (slot, value) in contexts {
            if let Some(cell) = tracker.contexts.get_mut(usize::from(*slot)) {
                *cell = *value;
            }
        }
        tracker
    }

    /// What the caller knows now.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// What the latest call did that matters to a deletion.
    #[must_use]
    pub const fn recent(&self) -> Recent {
        self.recent
    }

    /// Calls that this case does not know of went by.
    pub(crate) const fn forget_the_latest(&mut self) {
        self.recent = Recent::Other;
    }

    /// How codes are read.
    #[must_use]
    pub const fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The value to pass as CredentialHandle; `None` where the package gave none for this direction.
    #[must_use]
    pub fn credential(&self, credential: Credential, role: Role) -> Option<u64> {
        match credential {
            Credential::Null => Some(0),
            Credential::NeverIssued => Some(self.never_issued()),
            Credential::Slot(slot) => {
                let acquired = self.credentials.get(usize::from(slot))?;
                match role {
                    Role::Initiator => acquired.outbound,
                    Role::Acceptor => acquired.inbound,
                }
            }
        }
    }

    /// Both handles of a credential, without repetition.
    #[must_use]
    pub fn handles(&self, slot: u8) -> Vec<u64> {
        let acquired = self.credentials.get(usize::from(slot)).copied().unwrap_or_default();
        let mut handles: Vec<u64> = acquired.inbound.into_iter().chain(acquired.outbound).collect();
        handles.dedup();
        handles
    }

    /// The value to let ContextHandle point to; `Some(None)` is a NULL pointer, `None` an unknown symbol.
    #[must_use]
    pub fn context(&self, context: Context) -> Option<Option<u64>> {
        match context {
            Context::Null => Some(Some(0)),
            Context::NoPointer => Some(None),
            Context::Foreign => Some(Some(self.never_issued())),
            Context::ValueOfCredential(slot) => self.handles(slot).first().map(|value| Some(*value)),
            Context::Slot(slot) => {
                let value = self.contexts.get(usize::from(slot)).copied().unwrap_or(0);
                (value != 0).then_some(Some(value))
            }
        }
    }

    /// The value of a context, live or deleted.
    #[must_use]
    pub fn context_value(&self, slot: u8) -> Option<u64> {
        self.contexts.get(usize::from(slot)).copied().filter(|value| *value != 0)
    }

    /// Whether a stale value means something else by now: handle values repeat in this package.
    #[must_use]
    pub fn is_reused(&self, call: &Call) -> bool {
        let live_context =
            |value: u64| self.state.live_contexts().any(|slot| self.context_value(slot) == Some(value));
        let live_credential =
            |value: u64| self.state.live_credentials().any(|slot| self.handles(slot).contains(&value));
        let Some(parameters) = call.parameters() else { return false };
        let role = parameters.target.role();
        // The default credential of GSS-API, which has no handle, is never stale and no context.
        let credential = parameters.credential_is_stale(&self.state)
            && self
                .credential(parameters.credential, role)
                .is_some_and(|value| value == 0 || live_credential(value));
        let context = match parameters.context {
            Context::Slot(slot) if self.state.live(slot).is_none() => {
                self.context_value(slot).is_some_and(live_context)
            }
            Context::Foreign | Context::ValueOfCredential(_) => self
                .context(parameters.context)
                .flatten()
                .is_some_and(|value| value == 0 || live_context(value)),
            _ => false,
        };
        credential || context
    }

    /// Turns an answer into an observation and moves on.
    pub fn observe(&mut self, call: &Call, answer: &Answer) -> Observation {
        let observation = Observation::Returned(self.seen(call, answer));
        self.bind(call, answer, &observation);
        self.recent = relation::recent(&self.state, call, &observation);
        self.state = relation::next(&self.state, call, &observation);
        observation
    }

    fn seen(&self, call: &Call, answer: &Answer) -> Seen {
        let class = Status(answer.status).class(self.dialect);
        let handle = match call {
            Call::Acquire { .. } => match answer.credential {
                Some(Acquisition { inbound: None, outbound: None }) | None => Handle::Null,
                Some(_) => Handle::Fresh,
            },
            Call::Release { .. } | Call::Delete { .. } => Handle::NoCell,
            Call::Query(parameters) | Call::Exchange(parameters, _) => {
                self.handle(parameters, answer.context)
            }
        };
        let output = match (call, answer.metadata) {
            (Call::Query(_), Some(output)) if class.succeeded() => match output {
                Output::Empty => SeenOutput::Empty,
                Output::Readable => SeenOutput::Readable,
                Output::Unchecked => SeenOutput::Unchecked,
                Output::Missing => SeenOutput::Missing,
                Output::Unreadable => SeenOutput::Unreadable,
            },
            _ => SeenOutput::NoOutput,
        };
        Seen { class, handle, output }
    }

    fn handle(&self, parameters: &Parameters, after: Option<u64>) -> Handle {
        let (Some(Some(before)), Some(after)) = (self.context(parameters.context), after) else {
            return Handle::NoCell;
        };
        if after == 0 {
            return Handle::Null;
        }
        if after == before {
            return Handle::Same;
        }
        let live = self.state.live_contexts().find(|slot| self.context_value(*slot) == Some(after));
        live.map_or(Handle::Fresh, Handle::OfContext)
    }

    fn bind(&mut self, call: &Call, answer: &Answer, observation: &Observation) {
        match call {
            Call::Acquire { credential } if observation.succeeded() => {
                if let (Some(cell), Some(acquired)) =
                    (self.credentials.get_mut(usize::from(*credential)), answer.credential)
                {
                    *cell = acquired;
                }
            }
            Call::Query(Parameters { context: Context::Null, .. })
            | Call::Exchange(Parameters { context: Context::Null, .. }, _) => {
                let fresh = observation.answer().is_some_and(|answer| answer.handle == Handle::Fresh);
                let slot = self.state.next_context(u8::MAX).filter(|_| fresh);
                if let Some(cell) = slot.and_then(|slot| self.contexts.get_mut(usize::from(slot))) {
                    *cell = answer.context.unwrap_or(0);
                }
            }
            _ => {}
        }
    }

    /// A value that is none of those handed out in this case.
    fn never_issued(&self) -> u64 {
        let issued = |value: &u64| {
            self.contexts.contains(value)
                || self.credentials.iter().any(|c| c.inbound == Some(*value) || c.outbound == Some(*value))
        };
        (FOREIGN..).step_by(0x11).find(|value| !issued(value)).unwrap_or(FOREIGN)
    }
}

#[cfg(test)]
mod tests;
