//! The life of a context: the steps that it can take, and how often a run saw each.
//!
//! A projection of the model: of all that the caller knows, only the context that a call was given. What the contract
//! permits there and what a run saw are projected alike, so that one can be drawn over the other.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt;
use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sspcheck_model::call::{Call, Context, Credential};
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::observation::Observation;
use sspcheck_model::reading::Profile;
use sspcheck_model::relation;
use sspcheck_model::state::{ContextState, Function, Role, State};

use crate::judge::Verdict;

/// Where a context is in its life.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// There is none yet.
    None,
    /// Query made it.
    Queried,
    /// Query made it, and it was exchanged.
    QueriedThenExchanged,
    /// Exchange made it.
    Exchanged,
    /// Exchange made it, and it was queried.
    ExchangedThenQueried,
    /// It was deleted.
    Deleted,
    /// The caller made it up.
    NeverIssued,
}

impl Stage {
    /// Every stage, in the order of a life.
    pub const ALL: [Self; 7] = [
        Self::None,
        Self::Queried,
        Self::QueriedThenExchanged,
        Self::Exchanged,
        Self::ExchangedThenQueried,
        Self::Deleted,
        Self::NeverIssued,
    ];

    /// In words.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::None => "no context",
            Self::Queried => "made by Query",
            Self::QueriedThenExchanged => "made by Query, exchanged",
            Self::Exchanged => "made by Exchange",
            Self::ExchangedThenQueried => "made by Exchange, queried",
            Self::Deleted => "deleted",
            Self::NeverIssued => "never issued",
        }
    }

    const fn of(context: ContextState) -> Self {
        match context {
            ContextState::Absent => Self::NeverIssued,
            ContextState::Deleted => Self::Deleted,
            ContextState::Live(live) => match (live.maker, live.queried, live.exchanged) {
                (Function::Query, _, false) => Self::Queried,
                (Function::Query, _, true) => Self::QueriedThenExchanged,
                (Function::Exchange, false, _) => Self::Exchanged,
                (Function::Exchange, true, _) => Self::ExchangedThenQueried,
            },
        }
    }
}

/// How a call ended.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// A success that the contract permits.
    Succeeds,
    /// A failure that the contract permits.
    Fails,
    /// It came back, and breaks a clause.
    Breaks,
    /// It did not come back.
    DoesNotReturn,
}

impl End {
    /// In words.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Succeeds => "succeeds",
            Self::Fails => "fails",
            Self::Breaks => "breaks a clause",
            Self::DoesNotReturn => "does not return",
        }
    }

    /// Whether the contract permits it.
    #[must_use]
    pub const fn is_permitted(self) -> bool {
        matches!(self, Self::Succeeds | Self::Fails)
    }
}

/// Which credential a call was given, as far as its context's life is concerned.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
enum Given {
    Own,
    Another,
    Null,
    Stale,
}

/// What was called: the function, and for Query and Exchange in which role and with which credential.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
enum Called {
    With(Function, Role, Given),
    Delete,
}

impl fmt::Display for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::With(function, role, given) = self else { return f.write_str("Delete") };
        let role = match role {
            Role::Initiator => "initiator",
            Role::Acceptor => "acceptor",
        };
        let given = match given {
            Given::Own => "a live credential",
            Given::Another => "another credential",
            Given::Null => "NULL credential",
            Given::Stale => "stale credential",
        };
        write!(f, "{}, {role}, {given}", crate::judge::function_name(*function))
    }
}

/// A step of a context's life, and how often it was seen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "LifeStep")]
pub struct Step {
    /// Where the context was.
    pub from: Stage,
    /// What was called: function, role, credential.
    pub call: String,
    /// How it ended.
    pub end: End,
    /// Where the context was then.
    pub to: Stage,
    /// How often.
    pub count: u64,
}

type Key = (Stage, Called, End, Stage);

/// Steps of contexts' lives, counted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lives(BTreeMap<Key, u64>);

impl Lives {
    /// Counts what was judged.
    pub(crate) fn count(&mut self, verdict: &Verdict, times: u64) {
        let last = verdict.seen.len().saturating_sub(1);
        for (number, seen) in verdict.seen.iter().enumerate() {
            let broken = verdict.breach.is_some() && number == last;
            let Some(observation) = &seen.observation else { continue };
            if let Some(key) = key(&seen.state, &seen.call, observation, broken) {
                *self.0.entry(key).or_default() += times;
            }
        }
    }

    /// All of them, in the order of a life.
    pub(crate) fn steps(&self) -> Vec<Step> {
        self.0.iter().map(|(key, count)| step(*key, *count)).collect()
    }
}

/// Every step that the contract permits in a profile, never counted. The model is asked once for each profile.
#[must_use]
pub fn permitted(profile: Profile) -> Vec<Step> {
    static KNOWN: [OnceLock<Vec<Step>>; Profile::ALL.len()] = [const { OnceLock::new() }; Profile::ALL.len()];
    let search = || steps(profile);
    KNOWN.get(profile as usize).map_or_else(search, |known| known.get_or_init(search).clone())
}

/// The same, from the model.
fn steps(profile: Profile) -> Vec<Step> {
    let machine = Machine::new(profile, Bounds { contexts: 1, ..Bounds::default() });
    let mut keys = BTreeSet::new();
    let mut known = HashSet::from([State::default()]);
    let mut open = vec![State::default()];
    while let Some(state) = open.pop() {
        for transition in machine.transitions(&state) {
            keys.extend(key(&state, &transition.call, &transition.observation, false));
            if known.insert(transition.next) {
                open.push(transition.next);
            }
        }
    }
    keys.into_iter().map(|key| step(key, 0)).collect()
}

fn step((from, called, end, to): Key, count: u64) -> Step {
    Step { from, call: called.to_string(), end, to, count }
}

/// The step that a call is of the context that it was given; nothing for a call of credentials.
fn key(state: &State, call: &Call, observation: &Observation, broken: bool) -> Option<Key> {
    let (from, called) = match (call.function(), call.parameters(), call) {
        (Some(function), Some(parameters), _) => {
            let from = match parameters.context {
                Context::Null => Stage::None,
                Context::Slot(slot) => Stage::of(state.context(slot)),
                Context::NoPointer | Context::Foreign | Context::ValueOfCredential(_) => Stage::NeverIssued,
            };
            let own = match parameters.context {
                Context::Slot(slot) => state.live(slot).map(|live| live.credential),
                _ => None,
            };
            let given = match parameters.credential {
                Credential::Null => Given::Null,
                _ if parameters.credential_is_stale(state) => Given::Stale,
                Credential::Slot(slot) if own.is_some_and(|own| own != Some(slot)) => Given::Another,
                _ => Given::Own,
            };
            (from, Called::With(function, parameters.target.role(), given))
        }
        (_, _, Call::Delete { context }) => (Stage::of(state.context(*context)), Called::Delete),
        _ => return None,
    };
    let end = match observation {
        Observation::Fault(_) => End::DoesNotReturn,
        _ if broken => End::Breaks,
        Observation::Returned(answer) if answer.succeeded() => End::Succeeds,
        Observation::Returned(_) => End::Fails,
    };
    let to = if end.is_permitted() { after(state, call, observation, from) } else { from };
    Some((from, called, end, to))
}

/// Where the context is after a call.
fn after(state: &State, call: &Call, observation: &Observation, from: Stage) -> Stage {
    let next = relation::next(state, call, observation);
    let slot = match (call, call.parameters().map(|parameters| parameters.context)) {
        (Call::Delete { context }, _) => Some(*context),
        (_, Some(Context::Slot(context))) => Some(context),
        (_, Some(Context::Null)) => {
            let is_new = |slot: &u8| next.live(*slot).is_some() && state.live(*slot).is_none();
            return next.live_contexts().find(is_new).map_or(from, |slot| Stage::of(next.context(slot)));
        }
        _ => None,
    };
    slot.map_or(from, |slot| Stage::of(next.context(slot)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moves(profile: Profile) -> BTreeSet<(Stage, Stage)> {
        let steps = permitted(profile);
        steps.iter().filter(|step| step.from != step.to).map(|step| (step.from, step.to)).collect()
    }

    #[test]
    fn a_context_moves_as_its_callers_move_it() {
        use Stage::*;
        let expected = [
            (None, Queried),
            (None, Exchanged),
            (Queried, QueriedThenExchanged),
            (Queried, Deleted),
            (QueriedThenExchanged, Deleted),
            (Exchanged, ExchangedThenQueried),
            (Exchanged, Deleted),
            (ExchangedThenQueried, Deleted),
        ];
        assert_eq!(moves(Profile::Lsa), BTreeSet::from(expected));
        assert!(moves(Profile::Gss).is_superset(&BTreeSet::from(expected)));
    }

    #[test]
    fn nothing_permitted_is_a_breach_and_no_null_credential_makes_a_context() {
        let steps = permitted(Profile::Lsa);
        assert!(steps.len() > 30, "{}", steps.len());
        for step in steps {
            assert!(step.end.is_permitted(), "{step:?}");
            assert!(
                step.from != Stage::None || step.to == Stage::None || !step.call.contains("NULL"),
                "{step:?}"
            );
        }
    }
}
