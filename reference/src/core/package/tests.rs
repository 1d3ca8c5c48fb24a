use std::collections::{HashSet, VecDeque};

use proptest::prelude::*;

use super::*;
use crate::core::context::Peer;

fn host() -> Name {
    Name::try_from("host/a").unwrap()
}

/// Metadata of one side, made by another package of this kind.
fn said_by(role: Role) -> Vec<u8> {
    let mut package = Package::new();
    let credential = package.acquire(CredentialUse::Both).unwrap();
    let name = host();
    let target = (role == Role::Initiator).then_some(&name);
    package.query(credential, target, 0, 0).unwrap().metadata
}

/// A package with a live credential, a released one, a live acceptor's context, and a deleted one.
struct Scene {
    package: Package,
    credential: Handle,
    released: Handle,
    context: Handle,
    deleted: Handle,
}

fn scene() -> Scene {
    let mut package = Package::new();
    let credential = package.acquire(CredentialUse::Both).unwrap();
    let released = package.acquire(CredentialUse::Both).unwrap();
    package.release(released).unwrap();
    let context = package.query(credential, None, 0, 0).unwrap().context;
    let deleted = package.query(credential, None, 0, 0).unwrap().context;
    package.delete(deleted).unwrap();
    Scene { package, credential, released, context, deleted }
}

#[test]
fn what_lives_is_listed_and_nothing_else() {
    let Scene { package, credential, released, context, deleted } = scene();
    assert_eq!(package.live_credentials().collect::<Vec<_>>(), [credential]);
    assert_eq!(package.live_contexts().collect::<Vec<_>>(), [context]);
    assert_eq!(package.credential(credential).map(|it| it.direction), Some(CredentialUse::Both));
    assert_eq!(package.credential(released), None);
    assert!(package.context(context).is_some() && package.context(deleted).is_none());
}

#[test]
fn query_and_exchange_answer_for_each_pair_of_handles() {
    let Scene { package, credential, released, context, deleted } = scene();
    let metadata = said_by(Role::Initiator);
    let invalid = Err(Status::INVALID_HANDLE);
    let foreign = 0x1234;
    #[rustfmt::skip]
    let table = [
        (0,          0,              invalid),
        (credential, 0,              Ok(())),
        (released,   0,              invalid),
        (foreign,    0,              invalid),
        (context,    0,              invalid),
        (0,          context,        Ok(())),
        (credential, context,        Ok(())),
        (released,   context,        Ok(())),
        (foreign,    context,        Ok(())),
        (0,          deleted,        invalid),
        (credential, deleted,        invalid),
        (credential, credential,     invalid),
        (credential, foreign,        invalid),
        (credential, context ^ 1,    invalid),
        (credential, usize::MAX,     invalid),
    ];
    for (credential, handle, expected) in table {
        let mut queried = package.clone();
        let answer = queried.query(credential, None, 0, handle).map(|said| said.context);
        check(&package, &queried, handle, answer, expected);
        let mut exchanged = package.clone();
        let answer = exchanged.exchange(credential, None, 0, &metadata, handle);
        check(&package, &exchanged, handle, answer, expected);
    }
}

fn check(
    before: &Package,
    after: &Package,
    handle: Handle,
    answer: Result<Handle, Status>,
    expected: Result<(), Status>,
) {
    assert_eq!(answer.map(|_| ()), expected, "{handle:x}");
    match answer {
        Ok(context) if handle == 0 => {
            assert!(before.context(context).is_none() && after.context(context).is_some())
        }
        Ok(context) => assert_eq!(context, handle),
        Err(_) => assert_eq!(before, after),
    }
}

#[test]
fn metadata_of_the_other_side_is_accepted_and_ones_own_is_not() {
    let name = host();
    #[rustfmt::skip]
    let table = [
        (Role::Initiator, said_by(Role::Acceptor),  Ok(())),
        (Role::Initiator, said_by(Role::Initiator), Err(Status::INVALID_TOKEN)),
        (Role::Acceptor,  said_by(Role::Initiator), Ok(())),
        (Role::Acceptor,  said_by(Role::Acceptor),  Err(Status::INVALID_TOKEN)),
        (Role::Initiator, vec![],                   Err(Status::INVALID_TOKEN)),
        (Role::Acceptor,  vec![],                   Err(Status::INVALID_TOKEN)),
        (Role::Acceptor,  vec![0; 64],              Err(Status::INVALID_TOKEN)),
    ];
    for (role, metadata, expected) in table {
        let mut package = Package::new();
        let credential = package.acquire(CredentialUse::Both).unwrap();
        let target = (role == Role::Initiator).then_some(&name);
        let before = package.clone();
        let made = package.exchange(credential, target, 0, &metadata, 0);
        assert_eq!(made.map(|_| ()), expected);
        assert!(made.is_ok() || package == before);

        let live = package.query(credential, target, 0, 0).unwrap().context;
        let before = package.clone();
        let kept = package.exchange(0, target, 0, &metadata, live);
        assert_eq!(kept.map(|_| ()), expected);
        assert!(kept.is_ok() || package == before);
        assert_eq!(package.context(live).unwrap().peer() == Peer::Heard, expected.is_ok());
        assert_eq!(package.delete(live), Ok(()));
    }
}

#[test]
fn a_context_outlives_the_release_of_its_credential() {
    let mut package = Package::new();
    let credential = package.acquire(CredentialUse::Both).unwrap();
    let context = package.query(credential, Some(&host()), 0, 0).unwrap().context;
    package.release(credential).unwrap();
    assert_eq!(package.release(credential), Err(Status::INVALID_HANDLE));
    assert_eq!(package.credential(credential), None);
    assert_eq!(package.context(context).unwrap().credential().direction, CredentialUse::Both);
    assert!(package.query(credential, Some(&host()), 0, context).is_ok());
    assert!(package.exchange(0, Some(&host()), 0, &said_by(Role::Acceptor), context).is_ok());
    assert_eq!(package.query(credential, Some(&host()), 0, 0), Err(Status::INVALID_HANDLE));
    assert_eq!(package.delete(context), Ok(()));
    assert_eq!(package.delete(context), Err(Status::INVALID_HANDLE));
}

#[test]
fn a_credential_of_the_other_direction_makes_no_context() {
    let mut package = Package::new();
    let inbound = package.acquire(CredentialUse::Inbound).unwrap();
    let outbound = package.acquire(CredentialUse::Outbound).unwrap();
    assert_eq!(package.query(inbound, Some(&host()), 0, 0), Err(Status::NO_CREDENTIALS));
    assert_eq!(package.query(outbound, None, 0, 0), Err(Status::NO_CREDENTIALS));
    assert_eq!(package.live_contexts().count(), 0);
    assert_eq!(package.live_credentials().collect::<Vec<_>>(), [inbound, outbound]);
}

#[test]
fn what_a_context_says_is_fixed_when_it_is_made() {
    let mut package = Package::new();
    let credential = package.acquire(CredentialUse::Both).unwrap();
    let first = package.query(credential, Some(&host()), 2, 0).unwrap();
    let other = Name::try_from("host/b").unwrap();
    for (target, requirements) in [(Some(&other), 2), (None, 2), (Some(&host()), 0), (None, u32::MAX)] {
        let before = package.clone();
        assert_eq!(package.query(0, target, requirements, first.context).as_ref(), Ok(&first));
        assert_eq!(package, before);
    }
    let context = package.context(first.context).unwrap();
    assert_eq!(
        (context.role(), context.target(), context.wishes()),
        (Role::Initiator, Some(&host()), Wishes::MUTUAL)
    );
}

#[test]
fn every_word_of_listed_flags_makes_a_context() {
    let mut package = Package::new();
    let credential = package.acquire(CredentialUse::Both).unwrap();
    let listed = 0x0001_CFEF_u32;
    let mut word = 0_u32;
    loop {
        let context = package.exchange(credential, None, word, &said_by(Role::Initiator), 0).unwrap();
        package.delete(context).unwrap();
        word = word.wrapping_sub(listed) & listed;
        if word == 0 || cfg!(miri) {
            break;
        }
    }
}

#[test]
fn a_successor_knows_no_handle_of_before() {
    let Scene { package, credential, released, context, deleted } = scene();
    let mut next = package.successor();
    for _ in 0..3 {
        let new = next.acquire(CredentialUse::Both).unwrap();
        let made = next.query(new, None, 0, 0).unwrap().context;
        assert!(![credential, released].contains(&new) && ![context, deleted].contains(&made));
    }
    assert_eq!(next.release(credential), Err(Status::INVALID_HANDLE));
    assert_eq!(next.delete(context), Err(Status::INVALID_HANDLE));
}

/// Every package that the calls can lead to, with so many makings of each kind at most.
fn reachable(credentials: usize, contexts: usize) -> usize {
    let (name, said) = (host(), [said_by(Role::Initiator), said_by(Role::Acceptor)]);
    let start = (Package::new(), Vec::new(), Vec::new());
    let mut seen = HashSet::from([start.clone()]);
    let mut queue = VecDeque::from([start]);
    while let Some((package, acquired, made)) = queue.pop_front() {
        let mut next = Vec::new();
        if acquired.len() < credentials {
            let mut after = package.clone();
            let handle = after.acquire(CredentialUse::Both).unwrap();
            next.push((after, [&acquired[..], &[handle]].concat(), made.clone()));
        }
        for handle in acquired.iter().chain(&made) {
            let mut after = package.clone();
            let _ = after.release(*handle);
            let _ = after.delete(*handle);
            next.push((after, acquired.clone(), made.clone()));
        }
        for context in
            made.iter().copied().chain([0]).filter(|context| *context != 0 || made.len() < contexts)
        {
            for credential in acquired.iter().copied().chain([0]) {
                for target in [None, Some(&name)] {
                    let mut queried = package.clone();
                    let answer = queried.query(credential, target, 0, context).map(|said| said.context);
                    next.push((queried, acquired.clone(), with(&made, answer)));
                    for bytes in said.iter().chain([&Vec::new()]) {
                        let mut exchanged = package.clone();
                        let answer = exchanged.exchange(credential, target, 0, bytes, context);
                        next.push((exchanged, acquired.clone(), with(&made, answer)));
                    }
                }
            }
        }
        queue.extend(next.into_iter().filter(|state| seen.insert(state.clone())));
    }
    seen.len()
}

fn with(made: &[Handle], answer: Result<Handle, Status>) -> Vec<Handle> {
    let new = answer.ok().filter(|handle| !made.contains(handle));
    made.iter().copied().chain(new).collect()
}

#[test]
#[cfg_attr(miri, ignore = "whole graphs take too long")]
fn states_repeat_when_behaviour_repeats() {
    for (credentials, contexts, expected) in [(1, 0, 3), (0, 1, 1), (1, 1, 13), (2, 2, 289)] {
        assert_eq!(reachable(credentials, contexts), expected, "{credentials} {contexts}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_number_that_is_no_live_handle_changes_nothing(number: usize, target: bool, requirements: u32) {
        let Scene { package, credential, context, .. } = scene();
        prop_assume!(![0, credential, context].contains(&number));
        let (name, mut after) = (host(), package.clone());
        let target = target.then_some(&name);
        prop_assert_eq!(after.release(number), Err(Status::INVALID_HANDLE));
        prop_assert_eq!(after.delete(number), Err(Status::INVALID_HANDLE));
        prop_assert_eq!(after.query(number, target, requirements, 0), Err(Status::INVALID_HANDLE));
        prop_assert_eq!(after.query(credential, target, requirements, number), Err(Status::INVALID_HANDLE));
        let said = said_by(Role::Initiator);
        prop_assert_eq!(after.exchange(number, target, requirements, &said, 0), Err(Status::INVALID_HANDLE));
        prop_assert_eq!(after.exchange(0, target, requirements, &said, number), Err(Status::INVALID_HANDLE));
        prop_assert_eq!(after, package);
    }

    #[test]
    fn any_metadata_and_any_requirements_get_an_answer(
        bytes in prop::collection::vec(any::<u8>(), 0..64), requirements: u32,
    ) {
        let Scene { mut package, credential, context, .. } = scene();
        let before = package.clone();
        prop_assert_eq!(package.exchange(credential, None, requirements, &bytes, 0), Err(Status::INVALID_TOKEN));
        prop_assert_eq!(package.exchange(credential, None, requirements, &bytes, context), Err(Status::INVALID_TOKEN));
        prop_assert_eq!(package, before);
    }
}
