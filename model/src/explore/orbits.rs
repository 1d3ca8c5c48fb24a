//! States that differ only in which handle has which number.
//!
//! No rule asks for the number of a handle: renamed handles are other states of the same graph. The machine does, for it
//! offers some calls with the first live handle alone; so a state is left in as many ways as there are handles to be
//! first. What is counted so is states: properties of calls are explored in full.

use rustc_hash::FxHashSet;

use crate::machine::Machine;
use crate::state::{ContextState, CredentialState, State};

/// What a search that keeps one state of each orbit found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Orbits {
    /// Sets of states that are the same but for the numbers of their handles.
    pub orbits: u64,
    /// The states of all of them together.
    pub states: u64,
}

/// Counts the reachable states of a machine by one state of each orbit.
///
/// Where [`explore`](super::explore) keeps every state, this keeps up to `credentials! * contexts!` times fewer.
#[must_use]
pub fn orbits(machine: &Machine) -> Orbits {
    let mut found = Orbits { orbits: 0, states: 0 };
    let mut visited: FxHashSet<State> = FxHashSet::default();
    let mut open = vec![State::default()];
    let _ = visited.insert(State::default());
    while let Some(state) = open.pop() {
        found.orbits += 1;
        found.states += orbit(&state).size;
        open.extend(onward(machine, &state).into_iter().filter(|first| visited.insert(*first)));
    }
    found
}

/// The orbits that the states of an orbit lead to, by their first states; here each handle is the first once.
fn onward(machine: &Machine, state: &State) -> FxHashSet<State> {
    let credentials: Vec<CredentialState> = state.credentials().map(|(_, value)| value).collect();
    let contexts: Vec<ContextState> = state.contexts().map(|(_, value)| value).collect();
    let mut following = FxHashSet::default();
    for credential in 0..credentials.len().max(1) {
        let mut order: Vec<usize> = (0..credentials.len()).collect();
        order.rotate_left(credential);
        let (credentials, mut contexts) = renamed(&credentials, &contexts, &order);
        for _ in 0..contexts.len().max(1) {
            let member = with_handles(state, &credentials, &contexts);
            following.extend(machine.transitions(&member).iter().map(|step| step.next));
            let one = usize::from(!contexts.is_empty());
            contexts.rotate_left(one);
        }
    }
    following.iter().map(|next| orbit(next).first).collect()
}

/// The same knowledge with other values of its handles.
fn with_handles(state: &State, credentials: &[CredentialState], contexts: &[ContextState]) -> State {
    let state =
        (0..).zip(credentials).fold(*state, |state, (slot, value)| state.with_credential(slot, *value));
    (0..).zip(contexts).fold(state, |state, (slot, value)| state.with_context(slot, *value))
}

/// The orbit of one state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Orbit {
    /// The least of its states: the same one for each of them.
    first: State,
    /// How many states it has.
    size: u64,
}

fn orbit(state: &State) -> Orbit {
    let credentials: Vec<CredentialState> = state.credentials().map(|(_, value)| value).collect();
    let contexts: Vec<ContextState> = state.contexts().map(|(_, value)| value).collect();
    let (mut least, mut alike) = (None, 0);
    let own = renamed(&credentials, &contexts, &(0..credentials.len()).collect::<Vec<_>>());
    each_order(credentials.len(), &mut |order| {
        let other = renamed(&credentials, &contexts, order);
        alike += u64::from(other == own);
        if least.as_ref().is_none_or(|least| other < *least) {
            least = Some(other);
        }
    });
    // Orders that change nothing: those of the credentials, and of equal contexts among themselves.
    let equal = own.1.chunk_by(ContextState::eq).map(|run| factorial(run.len())).product::<u64>();
    let orders = factorial(credentials.len()) * factorial(contexts.len());
    let (credentials, contexts) = least.unwrap_or(own);
    let first = with_handles(state, &credentials, &contexts);
    Orbit { first, size: orders / (alike * equal) }
}

/// The credentials in another order, and the contexts that were made from them, sorted.
fn renamed(
    credentials: &[CredentialState],
    contexts: &[ContextState],
    order: &[usize],
) -> (Vec<CredentialState>, Vec<ContextState>) {
    let new = |slot: u8| order.iter().position(|old| *old == usize::from(slot)).map(|slot| slot as u8);
    let mut contexts: Vec<ContextState> = contexts.to_vec();
    for context in &mut contexts {
        if let ContextState::Live(live) = context {
            live.credential = live.credential.and_then(new);
        }
    }
    contexts.sort_unstable();
    (order.iter().filter_map(|old| credentials.get(*old).copied()).collect(), contexts)
}

/// Shows every order of so many things, each once.
fn each_order(count: usize, show: &mut impl FnMut(&[usize])) {
    fn from(place: usize, order: &mut [usize], show: &mut impl FnMut(&[usize])) {
        if place >= order.len() {
            return show(order);
        }
        for other in place..order.len() {
            order.swap(place, other);
            from(place + 1, order, show);
            order.swap(place, other);
        }
    }
    from(0, &mut (0..count).collect::<Vec<_>>(), show);
}

fn factorial(number: usize) -> u64 {
    (1..=number as u64).product()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::graph::Reachable;
    use crate::machine::Bounds;
    use crate::reading::Profile;

    #[test]
    fn the_orbits_are_those_of_the_full_graph() {
        let bounds = |credentials, contexts, hostile| Bounds { credentials, contexts, hostile };
        let machines = [
            (Profile::Lsa, bounds(2, 2, false)),
            (Profile::Lsa, bounds(2, 2, true)),
            (Profile::Gss, bounds(2, 2, false)),
            (Profile::Lsa, bounds(3, 2, false)),
            (Profile::Lsa, bounds(2, 3, false)),
        ];
        for (profile, bounds) in machines {
            let machine = Machine::new(profile, bounds);
            let mut full: BTreeMap<State, BTreeSet<State>> = BTreeMap::new();
            for state in Reachable::of(&machine).unwrap().states {
                let _ = full.entry(orbit(&state).first).or_default().insert(state);
            }
            for (first, members) in &full {
                assert!(members.contains(first), "{first:?} is not reached");
                for member in members {
                    let told = Orbit { first: *first, size: members.len() as u64 };
                    assert_eq!(orbit(member), told, "{member:?}");
                }
                let steps = members.iter().flat_map(|member| machine.transitions(member));
                let expected: FxHashSet<State> = steps.map(|step| orbit(&step.next).first).collect();
                assert_eq!(onward(&machine, first), expected, "{first:?}");
            }
            let states = full.values().map(BTreeSet::len).sum::<usize>() as u64;
            assert_eq!(
                orbits(&machine),
                Orbits { orbits: full.len() as u64, states },
                "{profile} {bounds:?}"
            );
            assert!(states > 3 * full.len() as u64 / 2, "{profile} {bounds:?}: handles are renamed");
        }
    }
}
