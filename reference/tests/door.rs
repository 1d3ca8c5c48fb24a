//! The package through its function table, as an LSA calls it.

mod hostile;
mod lsa;

use std::ptr::{null, null_mut};

use lsa::*;
use windows_sys::Win32::Security::Authentication::Identity::*;

const BOTH: u32 = 3;
const HOST: Option<&str> = Some("host/a");

#[test]
fn the_entry_point_refuses_other_versions_and_null_pointers_and_writes_nothing() {
    let lsa = Lsa::loaded();
    let unwritten = std::ptr::from_ref(lsa.table).cast_mut();
    for (version, missing) in
        [(0, 3), (1, 3), (0x0002_0000, 3), (0x0001_0000, 0), (0x0001_0000, 1), (0x0001_0000, 2)]
    {
        let (mut package_version, mut tables, mut count) = (7_u32, unwritten, 9_u32);
        let first = if missing == 0 { null_mut() } else { &raw mut package_version };
        let second = if missing == 1 { null_mut() } else { &raw mut tables };
        let third = if missing == 2 { null_mut() } else { &raw mut count };
        // SAFETY: each pointer is NULL or to a live variable.
        let code = unsafe { sspcheck_reference::abi::SpLsaModeInitialize(version, first, second, third) };
        assert_eq!(code.cast_unsigned(), INVALID_PARAMETER);
        assert_eq!((package_version, tables, count), (7, unwritten, 9));
    }
}

#[test]
fn initialize_needs_a_table_with_the_heaps_and_works_once_per_shutdown() {
    let lsa = Lsa::loaded();
    let lacking = LSA_SECPKG_FUNCTION_TABLE { FreePrivateHeap: None, ..functions() };
    assert_eq!(lsa.initialize(None), INVALID_PARAMETER);
    assert_eq!(lsa.initialize(Some(&lacking)), INVALID_PARAMETER);
    assert_eq!(lsa.acquire(BOTH), (INTERNAL_ERROR, UNTOUCHED));
    assert_eq!(lsa.initialize(Some(&functions())), SUCCESS);
    assert_eq!(lsa.initialize(Some(&functions())), CANNOT_INSTALL);
    let (_, credential) = lsa.acquire(BOTH);
    let context = lsa.query(credential, HOST, 0, 0).context;
    assert_eq!((lsa.shut_down(), lsa.shut_down()), (SUCCESS, SUCCESS));
    assert_eq!(private_blocks(), 0);
    assert_eq!(lsa.delete(context), INTERNAL_ERROR);
    assert_eq!(lsa.initialize(Some(&functions())), SUCCESS);
    assert_eq!(lsa.free(credential), INVALID_HANDLE);
    assert_eq!(lsa.delete(context), INVALID_HANDLE);
    let (_, another) = lsa.acquire(BOTH);
    assert_ne!(another, credential);
    assert_ne!(lsa.query(another, HOST, 0, 0).context, context);
}

#[test]
fn nothing_works_before_initialize() {
    let lsa = Lsa::loaded();
    assert_eq!(lsa.acquire(BOTH), (INTERNAL_ERROR, UNTOUCHED));
    assert_eq!(lsa.free(1), INTERNAL_ERROR);
    assert_eq!(lsa.query(1, HOST, 0, 0).code, INTERNAL_ERROR);
    assert_eq!(lsa.exchange(1, HOST, b"x", 0), (INTERNAL_ERROR, 0));
    assert_eq!(lsa.delete(1), INTERNAL_ERROR);
    let mut information = SecPkgInfoA::default();
    // SAFETY: the pointer is to a live variable.
    let code = unsafe { lsa.table.GetInfo.unwrap()(&mut information) };
    assert_eq!((code.cast_unsigned(), information.wVersion), (INTERNAL_ERROR, 0));
}

#[test]
fn both_sides_come_through_a_whole_exchange() {
    let lsa = Lsa::running();
    let (_, credential) = lsa.acquire(BOTH);
    let initiator = lsa.query(credential, HOST, 2, 0);
    let (code, acceptor) = lsa.exchange(credential, None, &initiator.metadata, 0);
    assert_eq!((initiator.code, code), (SUCCESS, SUCCESS));
    assert!(acceptor != 0 && acceptor != initiator.context);
    let reply = lsa.query(0, None, 0, acceptor);
    assert_eq!((reply.code, reply.context), (SUCCESS, acceptor));
    let taken = lsa.exchange(0, HOST, &reply.metadata, initiator.context);
    assert_eq!(taken, (SUCCESS, initiator.context));
    assert_eq!(lsa.exchange(credential, HOST, &reply.metadata, initiator.context), taken);
    assert_eq!(lsa.free(credential), SUCCESS);
    assert_eq!(lsa.query(credential, HOST, 0, initiator.context).code, SUCCESS);
    for context in [initiator.context, acceptor] {
        assert_eq!((lsa.delete(context), lsa.delete(context)), (SUCCESS, INVALID_HANDLE));
    }
    assert_eq!(private_blocks(), 0);
}

#[test]
fn a_failure_leaves_the_handle_of_the_caller() {
    let lsa = Lsa::running();
    let (_, credential) = lsa.acquire(BOTH);
    let said = lsa.query(credential, HOST, 0, 0);
    let long = "a".repeat(1025);
    #[rustfmt::skip]
    let table = [
        (0,            HOST,        0,            INVALID_HANDLE),
        (0,            None,        0,            INVALID_HANDLE),
        (7,            None,        0,            INVALID_HANDLE),
        (said.context, None,        0,            INVALID_HANDLE),
        (credential,   None,        7,            INVALID_HANDLE),
        (credential,   None,        credential,   INVALID_HANDLE),
        (credential,   HOST,        0,            INVALID_TOKEN),
        (credential,   HOST,        said.context, INVALID_TOKEN),
        (credential,   Some(&*long), 0,           TARGET_UNKNOWN),
    ];
    for (credential, target, context, expected) in table {
        assert_eq!(lsa.exchange(credential, target, &said.metadata, context), (expected, context));
        if expected != INVALID_TOKEN {
            let answer = lsa.query(credential, target, 0, context);
            assert_eq!((answer.code, answer.context), (expected, context));
        }
    }
    for credential_use in [0, 8, 16] {
        assert_eq!(lsa.acquire(credential_use), (INVALID_PARAMETER, UNTOUCHED));
    }
    let (_, inbound) = lsa.acquire(1);
    assert_eq!(lsa.query(inbound, HOST, 0, 0).code, NO_CREDENTIALS);
    assert_eq!(lsa.delete(said.context), SUCCESS);
}

#[test]
fn a_second_query_hands_out_the_same_buffer() {
    let lsa = Lsa::running();
    let (_, credential) = lsa.acquire(BOTH);
    let first = lsa.query(credential, HOST, 0, 0);
    assert_eq!(lsa.query(0, None, u32::MAX, first.context), first);
    assert_eq!(private_blocks(), 1);
    let other = lsa.query(credential, HOST, 0, 0);
    assert_eq!(other.metadata, first.metadata);
    assert_ne!(other.address, first.address);
    assert_eq!(lsa.delete(first.context), SUCCESS);
    assert_eq!(private_blocks(), 1);
}

#[test]
fn without_memory_a_query_fails_and_makes_no_context() {
    let lsa = Lsa::running();
    let (_, credential) = lsa.acquire(BOTH);
    allow(Some(0));
    let failed = lsa.query(credential, HOST, 0, 0);
    assert_eq!((failed.code, failed.context), (INSUFFICIENT_MEMORY, 0));
    allow(None);
    let said = lsa.query(credential, None, 0, 0).metadata;
    let (_, context) = lsa.exchange(credential, HOST, &said, 0);
    allow(Some(0));
    assert_eq!(lsa.query(0, HOST, 0, context).code, INSUFFICIENT_MEMORY);
    allow(None);
    assert_eq!(lsa.query(0, HOST, 0, context).code, SUCCESS);
    assert_eq!(lsa.delete(context), SUCCESS);
}

#[test]
fn what_is_held_does_not_grow_with_the_cycles() {
    let lsa = Lsa::running();
    let (_, credential) = lsa.acquire(BOTH);
    for _ in 0..64 {
        let said = lsa.query(credential, HOST, 0, 0);
        let (_, acceptor) = lsa.exchange(credential, None, &said.metadata, 0);
        assert_eq!((lsa.delete(acceptor), lsa.delete(said.context)), (SUCCESS, SUCCESS));
        assert_eq!(private_blocks(), 0);
    }
    assert_eq!(lsa.free(credential), SUCCESS);
}

#[test]
fn threads_make_use_and_delete_contexts_of_their_own() {
    let lsa = Lsa::running();
    let (_, credential) = lsa.acquire(BOTH);
    let rounds = if cfg!(miri) { 4 } else { 256 };
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..rounds {
                    let said = lsa.query(credential, HOST, 0, 0);
                    let (code, acceptor) = lsa.exchange_with(credential, None, 2, &said.metadata, 0);
                    assert_eq!((said.code, code), (SUCCESS, SUCCESS));
                    assert_ne!(said.context, acceptor);
                    assert_eq!(lsa.query(0, None, 0, acceptor).context, acceptor);
                    assert_eq!((lsa.delete(acceptor), lsa.delete(said.context)), (SUCCESS, SUCCESS));
                }
            });
        }
    });
}

#[test]
fn threads_use_one_context_at_the_same_time() {
    let lsa = Lsa::running();
    let (_, credential) = lsa.acquire(BOTH);
    let said = lsa.query(credential, HOST, 0, 0);
    let (_, acceptor) = lsa.exchange_with(credential, None, 2, &said.metadata, 0);
    let rounds = if cfg!(miri) { 4 } else { 256 };
    let addresses: Vec<usize> = std::thread::scope(|scope| {
        let all = || {
            let address = lsa.query(0, None, 0, acceptor).address;
            for _ in 0..rounds {
                assert_eq!(lsa.exchange_with(0, None, 2, &said.metadata, acceptor), (SUCCESS, acceptor));
                assert_eq!(
                    lsa.exchange_with(0, None, 2, b"no metadata", acceptor),
                    (INVALID_TOKEN, acceptor)
                );
                assert_eq!(lsa.query(0, None, 0, acceptor).address, address);
            }
            address
        };
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(all)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(addresses.iter().all(|address| Some(address) == addresses.first()));
    assert_eq!((lsa.delete(acceptor), lsa.delete(acceptor)), (SUCCESS, INVALID_HANDLE));
}

#[test]
fn the_package_describes_itself() {
    let lsa = Lsa::running();
    let mut information = SecPkgInfoW::default();
    // SAFETY: the pointer is to a live variable of the wide structure, which is what the package fills.
    let code = unsafe { lsa.table.GetInfo.unwrap()((&raw mut information).cast()) };
    assert_eq!((code, information.wVersion, information.wRPCID), (0, 1, 0xFFFF));
    assert_ne!(information.fCapabilities & SECPKG_FLAG_NEGOTIABLE2, 0);
    // SAFETY: the package promises a static text; its length is what the next line asserts.
    let name = unsafe { std::slice::from_raw_parts(information.Name, 18) };
    assert_eq!(String::from_utf16(name).unwrap(), "SspcheckReference\0");
}

#[test]
fn the_scheme_id_is_all_of_the_extended_information() {
    let lsa = Lsa::running();
    let get = lsa.table.GetExtendedInformation.unwrap();
    for (class, allowed, expected) in [
        (SecpkgNego2Info, None, SUCCESS),
        (SecpkgNego2Info, Some(0), INSUFFICIENT_MEMORY),
        (SecpkgGssInfo, None, UNSUPPORTED_FUNCTION),
        (-1, None, UNSUPPORTED_FUNCTION),
    ] {
        allow(allowed);
        let mut information = null_mut();
        // SAFETY: the pointer is to a live variable.
        let code = unsafe { get(class, &mut information) };
        assert_eq!((code.cast_unsigned(), information.is_null()), (expected, expected != SUCCESS));
        if expected == SUCCESS {
            // SAFETY: the package promises the structure.
            let answer = unsafe { information.read() };
            // SAFETY: the package promises this part for this class.
            let scheme = unsafe { answer.Info.Nego2Info.AuthScheme };
            assert_eq!(scheme, sspcheck_reference::core::metadata::SCHEME);
            free_lsa(information.cast());
        }
    }
}

#[test]
fn what_comes_after_the_metadata_is_refused() {
    let lsa = Lsa::running();
    let query = lsa.table.QueryContextAttributesA.unwrap();
    // SAFETY: the function looks at nothing.
    assert_eq!(unsafe { query(0, 0, null_mut()) }.cast_unsigned(), UNSUPPORTED_FUNCTION);
    let apply = lsa.table.ApplyControlToken.unwrap();
    // SAFETY: as above.
    assert_eq!(unsafe { apply(0, null()) }.cast_unsigned(), UNSUPPORTED_FUNCTION);
    let accept = lsa.table.AcceptCredentials.unwrap();
    // SAFETY: as above.
    let code = unsafe { accept(SECURITY_LOGON_TYPE::Network, null(), null(), null()) };
    assert_eq!(code.cast_unsigned(), UNSUPPORTED_FUNCTION);
    assert!(lsa.table.LogonUserA.is_none() && lsa.table.GetCredUIContext.is_none());
}
