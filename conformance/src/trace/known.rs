//! What is known of the handles of a log: for each one the states that are still possible.
//!
//! Handles are told apart by their values, and numbered in the order in which they appear. Possibilities are kept handle
//! by handle: of what two handles have to do with each other only the credential of a context is remembered, so more may
//! stay possible than is, never less.

use std::collections::{BTreeSet, HashMap};

use sspcheck_model::belief::Belief;
use sspcheck_model::state::{CredentialState, Function};

use super::line::Begins;

/// The number of a credential or of a context.
pub(super) type Id = usize;

/// Which credential a context was made from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum MadeFrom {
    /// None: a NULL credential was taken for the default one.
    Default,
    /// One of the log.
    Logged(Id),
    /// One that the log does not tell, and whether that is still live.
    Elsewhere { live: bool },
}

/// A state of a context.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum ContextKnown {
    /// Live.
    Live {
        /// Which function made it; none where the log does not tell.
        maker: Option<Function>,
        /// From which credential.
        from: MadeFrom,
        /// A Query with it succeeded.
        queried: bool,
        /// An Exchange with it succeeded.
        exchanged: bool,
    },
    /// Deleted, or never handed out.
    Dead,
}

impl ContextKnown {
    pub(super) const fn is_live(self) -> bool {
        matches!(self, Self::Live { .. })
    }

    /// Every state of a context of which nothing is known.
    fn anything() -> Belief<Self> {
        let live =
            [MadeFrom::Elsewhere { live: true }, MadeFrom::Elsewhere { live: false }, MadeFrom::Default]
                .into_iter()
                .flat_map(|from| {
                    [(false, false), (false, true), (true, false), (true, true)]
                        .map(|(queried, exchanged)| Self::Live { maker: None, from, queried, exchanged })
                });
        Belief::among(live.chain([Self::Dead]))
    }
}

/// A credential.
#[derive(Clone, Debug)]
pub(super) struct Credential {
    pub(super) value: u64,
    pub(super) belief: Belief<CredentialState>,
    /// How often it was acquired and not released: packages may hand one value out again, counting references.
    pub(super) references: u32,
    /// Whether it may have been acquired before the log begins.
    pub(super) earlier: bool,
}

impl Credential {
    /// Whether it was released for certain.
    pub(super) fn is_released(&self) -> bool {
        self.belief.state() == Some(&CredentialState::Released)
    }
}

/// A context.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub(super) value: u64,
    pub(super) belief: Belief<ContextKnown>,
}

/// Every handle of a log.
#[derive(Clone, Debug)]
pub(super) struct Known {
    begins: Begins,
    pub(super) credentials: Vec<Credential>,
    pub(super) contexts: Vec<Context>,
    credential_of: HashMap<u64, Id>,
    context_of: HashMap<u64, Id>,
    /// The contexts that may be live.
    alive: BTreeSet<Id>,
}

impl Known {
    pub(super) fn new(begins: Begins) -> Self {
        Self {
            begins,
            credentials: Vec::new(),
            contexts: Vec::new(),
            credential_of: HashMap::new(),
            context_of: HashMap::new(),
            alive: BTreeSet::new(),
        }
    }

    /// The credential of this value; one that never appeared gets a number, and may be what the beginning allows.
    pub(super) fn credential(&mut self, value: u64) -> Id {
        if let Some(id) = self.credential_of.get(&value) {
            return *id;
        }
        let belief = match self.begins {
            Begins::Start => Belief::certain(CredentialState::Released),
            Begins::Middle => Belief::among([CredentialState::Live, CredentialState::Released]),
        };
        let earlier = self.begins == Begins::Middle;
        self.add_credential(Credential { value, belief, references: 0, earlier })
    }

    /// The context of this value, likewise.
    pub(super) fn context(&mut self, value: u64) -> Id {
        if let Some(id) = self.context_of.get(&value) {
            return *id;
        }
        let belief = match self.begins {
            Begins::Start => Belief::certain(ContextKnown::Dead),
            Begins::Middle => ContextKnown::anything(),
        };
        self.add_context(value, belief)
    }

    /// The context of this value, if it appeared.
    pub(super) fn context_with(&self, value: u64) -> Option<Id> {
        self.context_of.get(&value).copied()
    }

    /// A credential was acquired.
    pub(super) fn acquired(&mut self, value: u64) {
        if let Some(id) = self.credential_of.get(&value).copied()
            && let Some(known) = self.credentials.get_mut(id)
            && known.belief.may_be(|state| *state == CredentialState::Live)
        {
            known.belief = Belief::certain(CredentialState::Live);
            known.references += 1;
            return;
        }
        let belief = Belief::certain(CredentialState::Live);
        let _ = self.add_credential(Credential { value, belief, references: 1, earlier: false });
    }

    /// A credential was released: of one that was acquired more than once, or before the log, that is not the end.
    pub(super) fn released(&mut self, id: Id) {
        let Some(known) = self.credentials.get_mut(id) else { return };
        known.references = known.references.saturating_sub(1);
        known.belief = match (known.references, known.earlier) {
            (0, false) => Belief::certain(CredentialState::Released),
            (0, true) => Belief::among([CredentialState::Live, CredentialState::Released]),
            _ => Belief::certain(CredentialState::Live),
        };
        // A context that comes from elsewhere may have been made from it.
        for context in self.alive.clone() {
            let Some(known) = self.contexts.get(context) else { continue };
            let orphaned = known.belief.states().iter().map(|state| match *state {
                ContextKnown::Live {
                    maker,
                    from: MadeFrom::Elsewhere { live: true },
                    queried,
                    exchanged,
                } => {
                    let from = MadeFrom::Elsewhere { live: false };
                    ContextKnown::Live { maker, from, queried, exchanged }
                }
                other => other,
            });
            let belief = Belief::among(orphaned.chain(known.belief.states().iter().copied()));
            self.believe(context, belief);
        }
    }

    /// What is believed of a context from now on.
    pub(super) fn believe(&mut self, id: Id, belief: Belief<ContextKnown>) {
        let Some(known) = self.contexts.get_mut(id) else { return };
        if belief.may_be(|state| state.is_live()) {
            let _ = self.alive.insert(id);
        } else {
            let _ = self.alive.remove(&id);
            // Where contexts may come from elsewhere, the value of one that is gone may be another's the next time.
            if self.begins == Begins::Middle && self.context_of.get(&known.value) == Some(&id) {
                let _ = self.context_of.remove(&known.value);
            }
        }
        known.belief = belief;
    }

    /// The contexts that may be live, in the order in which they appeared.
    pub(super) fn alive(&self) -> impl Iterator<Item = (Id, &Context)> {
        self.alive.iter().filter_map(|id| Some((*id, self.contexts.get(*id)?)))
    }

    /// Whether some context is surely live.
    pub(super) fn one_is_live(&self) -> bool {
        self.alive().any(|(_, context)| context.belief.must_be(|state| state.is_live()))
    }

    /// A call made a context: from now on its value means this one, and an earlier one of that value is gone.
    pub(super) fn made(&mut self, value: u64, belief: Belief<ContextKnown>) -> Id {
        if let Some(earlier) = self.context_with(value) {
            self.believe(earlier, Belief::certain(ContextKnown::Dead));
        }
        self.add_context(value, belief)
    }

    /// After a breach nothing is certain of a context that the call had to do with.
    pub(super) fn doubt(&mut self, value: u64) {
        let id = self.context(value);
        self.believe(id, ContextKnown::anything());
    }

    /// Whether a context that may be live was made from this credential: surely (true), perhaps (false), or not.
    pub(super) fn used(&self, credential: Id) -> Option<bool> {
        let of_it = |state: &ContextKnown| matches!(state, ContextKnown::Live { from: MadeFrom::Logged(id), .. } if *id == credential);
        let earlier = self.credentials.get(credential).is_some_and(|known| known.earlier);
        let perhaps = |state: &ContextKnown| {
            of_it(state)
                || earlier
                    && matches!(state, ContextKnown::Live { from: MadeFrom::Elsewhere { live: true }, .. })
        };
        if self.alive().any(|(_, context)| context.belief.must_be(of_it)) {
            return Some(true);
        }
        self.alive().any(|(_, context)| context.belief.may_be(perhaps)).then_some(false)
    }

    fn add_credential(&mut self, credential: Credential) -> Id {
        let id = self.credentials.len();
        let _ = self.credential_of.insert(credential.value, id);
        self.credentials.push(credential);
        id
    }

    fn add_context(&mut self, value: u64, belief: Belief<ContextKnown>) -> Id {
        let id = self.contexts.len();
        let _ = self.context_of.insert(value, id);
        self.contexts.push(Context { value, belief: Belief::certain(ContextKnown::Dead) });
        self.believe(id, belief);
        id
    }
}
