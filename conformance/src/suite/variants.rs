//! What comes from the other side of a network or from a caller's user: metadata that the peer made and somebody altered,
//! byte by byte, and target names of other forms. Nothing is said about whether a package takes them.

use sspcheck_model::call::{Call, Context, Credential, Metadata, Parameters, Target};
use sspcheck_model::state::{CAPACITY, Role};

use super::Roles;

/// The cases for a package that takes these roles; each stands for itself.
#[must_use]
pub fn variants(roles: Roles) -> Vec<Vec<Call>> {
    let names = (0..Target::OTHERS).flat_map(|number| named(roles, Target::Other(number)));
    names.chain(Role::ALL.into_iter().flat_map(|role| altered(roles, role))).collect()
}

/// Every alteration of what the other role's Query returns, each on a context of its own.
fn altered(roles: Roles, role: Role) -> Vec<Vec<Call>> {
    let gives = |side| roles.of(side).is_some_and(|taken| taken.metadata);
    if !gives(role.peer()) {
        return Vec::new();
    }
    let (peer, own) = (Target::of(role.peer()), Target::of(role));
    let peer_context = roles.of(role.peer()).is_some_and(|taken| taken.context);
    let own_context = roles.of(role).is_some_and(|taken| taken.context);
    let begin = || {
        let mut calls = vec![Call::Acquire { credential: 0 }, Call::Query(fresh(roles, peer))];
        calls.extend(peer_context.then_some(Call::Delete { context: 0 }));
        calls
    };
    let first = u8::from(peer_context);
    let ways: Vec<u16> = (0..Metadata::ALTERED).collect();
    if !own_context {
        // The Exchange makes a context, or fails and makes none: no later call can count on its number.
        let case = |way| [begin(), vec![Call::Exchange(fresh(roles, own), Metadata::Altered(way))]].concat();
        return ways.into_iter().map(case).collect();
    }
    let case = |ways: &[u16]| {
        let mut calls = begin();
        for (context, way) in (first..).zip(ways) {
            let on = Parameters { context: Context::Slot(context), ..fresh(roles, own) };
            calls.push(Call::Query(fresh(roles, own)));
            calls.push(Call::Exchange(on, Metadata::Altered(*way)));
            calls.push(Call::Delete { context });
        }
        calls
    };
    ways.chunks(CAPACITY - usize::from(first)).map(case).collect()
}

/// A name passed to Query and to Exchange, on a context of its own and on none, and to both on contexts that were made with
/// another name and without one.
fn named(roles: Roles, target: Target) -> [Vec<Call>; 4] {
    let metadata = |taken: Option<super::Taken>| taken.is_some_and(|taken| taken.metadata);
    let (peer, shape) = match (metadata(roles.acceptor), metadata(roles.initiator)) {
        (true, _) => (Some(Target::Absent), Metadata::Peer),
        (false, true) => (Some(Target::Named), Metadata::Own),
        (false, false) => (None, Metadata::Foreign(0)),
    };
    let mut before = vec![Call::Acquire { credential: 0 }];
    before.extend(peer.map(|peer| Call::Query(fresh(roles, peer))));
    let taken = peer.and_then(|peer| roles.of(peer.role()));
    let made = u8::from(taken.is_some_and(|taken| taken.context));
    let on = Parameters { context: Context::Slot(made), ..fresh(roles, target) };
    let queried = vec![Call::Query(fresh(roles, target)), Call::Exchange(on, shape)];
    let later = |made: Target| {
        vec![Call::Query(fresh(roles, made)), Call::Query(on), Call::Exchange(on, shape), Call::Query(on)]
    };
    let alone = vec![Call::Exchange(fresh(roles, target), shape)];
    [queried, alone, later(Target::Named), later(Target::Absent)]
        .map(|calls| [before.clone(), calls].concat())
}

/// A call that makes a context, with the word that the package takes.
const fn fresh(roles: Roles, target: Target) -> Parameters {
    let credential = Credential::Slot(0);
    Parameters { credential, context: Context::Null, target, requirements: roles.words.of(target.role()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suite::Taken;
    use std::collections::BTreeSet;

    /// Alterations by role, and names by whether Exchange met them.
    type Met = (BTreeSet<(Role, u16)>, BTreeSet<(bool, Target)>);

    fn met(roles: Roles) -> Met {
        let calls: Vec<Call> = variants(roles).concat();
        let role = |call: &Call| call.parameters().map(|parameters| parameters.target.role());
        let altered = calls.iter().filter_map(|call| match call.metadata()? {
            Metadata::Altered(way) => Some((role(call)?, way)),
            _ => None,
        });
        let names = calls.iter().filter_map(|call| match call.parameters()?.target {
            Target::Other(number) => Some((call.metadata().is_some(), Target::Other(number))),
            _ => None,
        });
        (altered.collect(), names.collect())
    }

    #[test]
    fn every_alteration_reaches_every_role_that_has_a_peer_and_every_name_both_functions() {
        let (with, without) =
            (Some(Taken { context: true, metadata: true }), Some(Taken { context: false, metadata: true }));
        let empty = Some(Taken { context: true, metadata: false });
        let all = usize::from(Metadata::ALTERED);
        for (initiator, acceptor, alterations) in [
            (with, with, 2 * all),
            (without, without, 2 * all),
            (with, without, 2 * all),
            (with, None, all),
            (None, with, all),
            (empty, empty, 0),
            (None, None, 0),
        ] {
            let (altered, names) = met(Roles { initiator, acceptor, ..Roles::default() });
            assert_eq!(altered.len(), alterations, "{initiator:?} {acceptor:?}");
            assert_eq!(names.len(), 2 * usize::from(Target::OTHERS));
        }
    }

    #[test]
    fn every_name_reaches_both_functions_on_contexts_that_were_made_with_another_and_without_one() {
        let taken = Some(Taken { context: true, metadata: true });
        let mut met = BTreeSet::new();
        for case in variants(Roles { initiator: taken, acceptor: taken, ..Roles::default() }) {
            let fresh = |parameters: &Parameters| parameters.context == Context::Null;
            let made: Vec<Target> =
                case.iter().filter_map(Call::parameters).filter(|of| fresh(of)).map(|of| of.target).collect();
            for call in &case {
                let Some(Parameters { context: Context::Slot(slot), target: Target::Other(number), .. }) =
                    call.parameters()
                else {
                    continue;
                };
                let _ =
                    met.insert((call.metadata().is_some(), made.get(usize::from(*slot)).copied(), *number));
            }
        }
        for number in 0..Target::OTHERS {
            for (exchanges, maker) in [
                (false, Target::Named),
                (false, Target::Absent),
                (true, Target::Named),
                (true, Target::Absent),
            ] {
                assert!(met.contains(&(exchanges, Some(maker), number)), "other{number} {exchanges} {maker}");
            }
        }
    }

    #[test]
    fn a_package_that_answers_as_probed_is_asked_nothing_that_cannot_be_called() {
        let taken = Some(Taken { context: true, metadata: true });
        for case in variants(Roles { initiator: taken, acceptor: taken, ..Roles::default() }) {
            let mut contexts = 0;
            for call in &case {
                let context = call.parameters().map(|parameters| parameters.context);
                match (call, context) {
                    (_, Some(Context::Null)) => contexts += 1,
                    (_, Some(Context::Slot(slot))) => assert!(slot < contexts, "{case:?}"),
                    (Call::Delete { context }, _) => assert!(*context < contexts, "{case:?}"),
                    _ => {}
                }
            }
            assert!(usize::from(contexts) <= CAPACITY, "{case:?}");
        }
    }
}
