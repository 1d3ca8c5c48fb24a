//! What the caller knows between two calls: that, and nothing else, is the state.

/// How many credentials and how many contexts one state can name.
pub const CAPACITY: usize = 8;

/// The two functions of the metadata exchange.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Function {
    /// `SpQueryMetaData`, slot 30.
    Query,
    /// `SpExchangeMetaData`, slot 31.
    Exchange,
}

/// The side of a negotiation. It is no parameter: a target name present means initiator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Role {
    /// The side that names a target.
    Initiator,
    /// The side that does not.
    Acceptor,
}

impl Role {
    /// Both roles.
    pub const ALL: [Self; 2] = [Self::Initiator, Self::Acceptor];

    /// The other side.
    #[must_use]
    pub const fn peer(self) -> Self {
        match self {
            Self::Initiator => Self::Acceptor,
            Self::Acceptor => Self::Initiator,
        }
    }
}

/// What the caller knows of one credential.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub enum CredentialState {
    /// Not acquired yet.
    #[default]
    Absent,
    /// Acquired and not released.
    Live,
    /// Released; it never returns.
    Released,
}

/// What the caller knows of a live context.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Live {
    /// Which function handed it out.
    pub maker: Function,
    /// The credential it was made from; none where a NULL credential was taken for the default one.
    pub credential: Option<u8>,
    /// A Query with this context succeeded, the making one counted.
    pub queried: bool,
    /// An Exchange with this context succeeded, the making one counted.
    pub exchanged: bool,
}

/// What the caller knows of one context.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub enum ContextState {
    /// Not made yet.
    #[default]
    Absent,
    /// Handed out and not deleted.
    Live(Live),
    /// Deleted; it never returns.
    Deleted,
}

impl ContextState {
    /// What is known of it, if it is live.
    #[must_use]
    pub const fn live(self) -> Option<Live> {
        match self {
            Self::Live(live) => Some(live),
            Self::Absent | Self::Deleted => None,
        }
    }
}

/// Everything the caller knows between two calls.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct State {
    credentials: [CredentialState; CAPACITY],
    contexts: [ContextState; CAPACITY],
    initiator_metadata: bool,
    acceptor_metadata: bool,
}

impl State {
    /// The credential in this slot; absent beyond the capacity.
    #[must_use]
    pub fn credential(&self, slot: u8) -> CredentialState {
        self.credentials.get(usize::from(slot)).copied().unwrap_or_default()
    }

    /// The context in this slot; absent beyond the capacity.
    #[must_use]
    pub fn context(&self, slot: u8) -> ContextState {
        self.contexts.get(usize::from(slot)).copied().unwrap_or_default()
    }

    /// What is known of the context in this slot, if it is live.
    #[must_use]
    pub fn live(&self, slot: u8) -> Option<Live> {
        self.context(slot).live()
    }

    /// Whether a Query in this role has returned metadata.
    #[must_use]
    pub const fn has_metadata(&self, role: Role) -> bool {
        match role {
            Role::Initiator => self.initiator_metadata,
            Role::Acceptor => self.acceptor_metadata,
        }
    }

    /// Slots and values of all credentials that were ever acquired.
    pub fn credentials(&self) -> impl Iterator<Item = (u8, CredentialState)> + '_ {
        (0..).zip(self.credentials.iter().copied()).filter(|(_, state)| *state != CredentialState::Absent)
    }

    /// Slots of the live credentials.
    pub fn live_credentials(&self) -> impl Iterator<Item = u8> + '_ {
        self.credentials().filter(|(_, state)| *state == CredentialState::Live).map(|(slot, _)| slot)
    }

    /// Slots and values of all contexts that were ever made.
    pub fn contexts(&self) -> impl Iterator<Item = (u8, ContextState)> + '_ {
        (0..).zip(self.contexts.iter().copied()).filter(|(_, state)| *state != ContextState::Absent)
    }

    /// Slots of the live contexts.
    pub fn live_contexts(&self) -> impl Iterator<Item = u8> + '_ {
        self.contexts().filter(|(_, state)| state.live().is_some()).map(|(slot, _)| slot)
    }

    /// Whether a live context was made from this credential.
    #[must_use]
    pub fn is_used(&self, credential: u8) -> bool {
        self.contexts().any(|(_, state)| state.live().is_some_and(|live| live.credential == Some(credential)))
    }

    /// Whether nothing is live: the caller owes the package nothing.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.live_credentials().next().is_none() && self.live_contexts().next().is_none()
    }

    /// The slot that the next credential gets, if there is room below `bound`.
    #[must_use]
    pub fn next_credential(&self, bound: u8) -> Option<u8> {
        (0..bound.min(CAPACITY as u8)).find(|slot| self.credential(*slot) == CredentialState::Absent)
    }

    /// The slot that the next context gets, if there is room below `bound`.
    #[must_use]
    pub fn next_context(&self, bound: u8) -> Option<u8> {
        (0..bound.min(CAPACITY as u8)).find(|slot| self.context(*slot) == ContextState::Absent)
    }

    /// The same knowledge with this credential changed; unchanged beyond the capacity.
    #[must_use]
    pub fn with_credential(mut self, slot: u8, value: CredentialState) -> Self {
        if let Some(cell) = self.credentials.get_mut(usize::from(slot)) {
            *cell = value;
        }
        self
    }

    /// The same knowledge with this context changed; unchanged beyond the capacity.
    #[must_use]
    pub fn with_context(mut self, slot: u8, value: ContextState) -> Self {
        if let Some(cell) = self.contexts.get_mut(usize::from(slot)) {
            *cell = value;
        }
        self
    }

    /// The same knowledge, and metadata of this role at hand.
    #[must_use]
    pub const fn with_metadata(mut self, role: Role) -> Self {
        match role {
            Role::Initiator => self.initiator_metadata = true,
            Role::Acceptor => self.acceptor_metadata = true,
        }
        self
    }

    /// The state as one number; distinct states have distinct numbers.
    ///
    /// Two bits a credential, eight bits a context, two bits of metadata, from the low end.
    #[must_use]
    pub fn pack(&self) -> u128 {
        let credentials = self.credentials.iter().rev().fold(0_u128, |word, state| {
            let bits = match state {
                CredentialState::Absent => 0,
                CredentialState::Live => 1,
                CredentialState::Released => 2,
            };
            word << 2 | bits
        });
        let contexts =
            self.contexts.iter().rev().fold(0_u128, |word, state| word << 8 | pack_context(*state));
        let metadata = u128::from(self.initiator_metadata) | u128::from(self.acceptor_metadata) << 1;
        credentials | contexts << 16 | metadata << 80
    }
}

impl State {
    /// The bits of [`State::pack`] that say of live contexts who made them and what they have seen, and nothing else.
    pub(crate) const HISTORY: u128 = 0x1C1C_1C1C_1C1C_1C1C << 16;

    /// Where the history of a context begins among them; three bits.
    pub(crate) const fn history(context: u8) -> u32 {
        16 + 8 * context as u32 + 2
    }

    /// The state that packs to this number; what no state packs to is some state.
    #[must_use]
    pub(crate) fn unpack(packed: u128) -> Self {
        let bits = |from: usize, count: u32| (packed >> from & ((1 << count) - 1)) as u8;
        let credential = |slot: usize| match bits(2 * slot, 2) {
            0 => CredentialState::Absent,
            1 => CredentialState::Live,
            _ => CredentialState::Released,
        };
        Self {
            credentials: std::array::from_fn(credential),
            contexts: std::array::from_fn(|slot| unpack_context(bits(16 + 8 * slot, 8))),
            initiator_metadata: bits(80, 1) == 1,
            acceptor_metadata: bits(81, 1) == 1,
        }
    }
}

const fn unpack_context(bits: u8) -> ContextState {
    let credential = match bits & 3 {
        0 => return ContextState::Absent,
        1 => return ContextState::Deleted,
        2 => Some(bits >> 5),
        _ => None,
    };
    let maker = if bits >> 2 & 1 == 0 { Function::Query } else { Function::Exchange };
    let (queried, exchanged) = (bits >> 3 & 1 == 1, bits >> 4 & 1 == 1);
    ContextState::Live(Live { maker, credential, queried, exchanged })
}

/// Bits 0-1 kind, 2 maker, 3 queried, 4 exchanged, 5-7 credential slot; 255 for a context without a credential
/// cannot be confused: kind 3 means live without one.
fn pack_context(state: ContextState) -> u128 {
    match state {
        ContextState::Absent => 0,
        ContextState::Deleted => 1,
        ContextState::Live(live) => {
            let kind = if live.credential.is_some() { 2 } else { 3 };
            let maker = match live.maker {
                Function::Query => 0,
                Function::Exchange => 1,
            };
            let slot = u128::from(live.credential.unwrap_or(0) & 7);
            kind | maker << 2 | u128::from(live.queried) << 3 | u128::from(live.exchanged) << 4 | slot << 5
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn every_context() -> Vec<ContextState> {
        let mut all = vec![ContextState::Absent, ContextState::Deleted];
        for maker in [Function::Query, Function::Exchange] {
            for credential in std::iter::once(None).chain((0..8).map(Some)) {
                for (queried, exchanged) in [(false, false), (false, true), (true, false), (true, true)] {
                    all.push(ContextState::Live(Live { maker, credential, queried, exchanged }));
                }
            }
        }
        all
    }

    #[test]
    fn distinct_states_pack_to_distinct_numbers() {
        let mut seen = HashSet::new();
        let mut count = 0;
        for context in every_context() {
            for slot in 0..2 {
                for credential in [CredentialState::Absent, CredentialState::Live, CredentialState::Released]
                {
                    for roles in [&[][..], &Role::ALL[..1], &Role::ALL[1..], &Role::ALL[..]] {
                        let state =
                            State::default().with_context(slot, context).with_credential(7, credential);
                        let state = roles.iter().fold(state, |state, role| state.with_metadata(*role));
                        assert_eq!(State::unpack(state.pack()), state);
                        let _ = seen.insert((state.pack(), state));
                        count += 1;
                    }
                }
            }
        }
        let numbers: HashSet<u128> = seen.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers.len(), seen.len());
        // Absent in slot 0 and absent in slot 1 are the same state: twelve fewer than the combinations.
        assert_eq!(seen.len(), count - 12);
    }

    #[test]
    fn the_history_of_a_context_is_who_made_it_and_what_it_has_seen() {
        for context in every_context() {
            for slot in [0, 7] {
                let packed = State::default().with_context(slot, context).pack();
                let history = (packed >> State::history(slot) & 7) as u8;
                let expected = context.live().map_or(0, |live| {
                    u8::from(live.maker == Function::Exchange)
                        | u8::from(live.queried) << 1
                        | u8::from(live.exchanged) << 2
                });
                assert_eq!(history, expected, "{context:?}");
                assert_eq!(packed & State::HISTORY, u128::from(history) << State::history(slot));
            }
        }
    }

    #[test]
    fn a_state_says_what_is_live_what_is_used_and_which_slot_is_next() {
        let made_from = |credential| {
            ContextState::Live(Live { maker: Function::Query, credential, queried: true, exchanged: false })
        };
        let nothing = State::default();
        let acquired = nothing.with_credential(0, CredentialState::Live);
        let queried = acquired.with_context(0, made_from(Some(0)));
        let orphaned = queried.with_credential(0, CredentialState::Released);
        let deleted = acquired.with_context(0, ContextState::Deleted);
        let over = deleted.with_credential(0, CredentialState::Released);
        #[rustfmt::skip]
        let facts = [
            // state     settled  credential 0 is used  next credential and context below 2
            (nothing,    true,    false,                (Some(0), Some(0))),
            (acquired,   false,   false,                (Some(1), Some(0))),
            (queried,    false,   true,                 (Some(1), Some(1))),
            (orphaned,   false,   true,                 (Some(1), Some(1))),
            (deleted,    false,   false,                (Some(1), Some(1))),
            (over,       true,    false,                (Some(1), Some(1))),
        ];
        for (state, settled, used, next) in facts {
            let said =
                (state.is_settled(), state.is_used(0), (state.next_credential(2), state.next_context(2)));
            assert_eq!(said, (settled, used, next), "{state:?}");
            assert!(!state.is_used(1), "{state:?}");
        }
        assert_eq!((queried.next_credential(1), queried.next_context(1)), (None, None));
        for role in Role::ALL {
            let state = nothing.with_metadata(role);
            let known: Vec<Role> = Role::ALL.into_iter().filter(|role| state.has_metadata(*role)).collect();
            assert_eq!(known, [role]);
        }
    }

    #[test]
    fn beyond_the_capacity_nothing_is_ever_live() {
        let state =
            State::default().with_credential(8, CredentialState::Live).with_context(8, ContextState::Deleted);
        assert_eq!(state, State::default());
        assert_eq!(state.credential(200), CredentialState::Absent);
        assert_eq!(state.next_context(200), Some(0));
    }
}
