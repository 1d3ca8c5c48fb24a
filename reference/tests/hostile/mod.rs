//! Callers that break their side: NULL pointers and malformed counted strings.

use std::ptr::{null, null_mut};

use windows_sys::Win32::Security::Authentication::Identity::*;

use crate::BOTH;
use crate::lsa::*;

#[test]
fn null_pointers_are_refused_and_nothing_is_written() {
    let lsa = Lsa::running();
    let (_, credential) = lsa.acquire(BOTH);
    let exchange = lsa.table.ExchangeMetaData.unwrap();
    let mut context = 0;
    // SAFETY: a NULL pointer is what this package refuses.
    let code = unsafe { exchange(credential, null(), 0, 1, b"x".as_ptr(), null_mut()) };
    assert_eq!(code.cast_unsigned(), INVALID_PARAMETER);
    for (length, expected) in [(0, INVALID_TOKEN), (1, INVALID_PARAMETER), (u32::MAX, INVALID_PARAMETER)] {
        // SAFETY: as above.
        let code = unsafe { exchange(credential, null(), 0, length, null(), &mut context) };
        assert_eq!((code.cast_unsigned(), context), (expected, 0));
    }
    // SAFETY: of metadata that is too long nothing is read.
    let code = unsafe { exchange(credential, null(), 0, u32::MAX, b"x".as_ptr(), &mut context) };
    assert_eq!((code.cast_unsigned(), context), (INVALID_TOKEN, 0));

    let query = lsa.table.QueryMetaData.unwrap();
    for missing in 0..3 {
        let (mut length, mut metadata) = (7, null_mut());
        let first = if missing == 0 { null_mut() } else { &raw mut length };
        let second = if missing == 1 { null_mut() } else { &raw mut metadata };
        let third = if missing == 2 { null_mut() } else { &raw mut context };
        // SAFETY: each pointer is NULL or to a live variable.
        let code = unsafe { query(credential, null(), 0, first, second, third) };
        assert_eq!((code.cast_unsigned(), length, context), (INVALID_PARAMETER, 7, 0));
        assert!(metadata.is_null());
    }
    // SAFETY: a NULL pointer is what this package refuses.
    let code = unsafe { lsa.table.GetInfo.unwrap()(null_mut()) };
    assert_eq!(code.cast_unsigned(), INVALID_PARAMETER);
    // SAFETY: as above.
    let code = unsafe { lsa.table.GetExtendedInformation.unwrap()(SecpkgNego2Info, null_mut()) };
    assert_eq!(code.cast_unsigned(), INVALID_PARAMETER);
    let acquire = lsa.table.AcquireCredentialsHandleA.unwrap();
    let mut handle = UNTOUCHED;
    // SAFETY: as above.
    let code = unsafe { acquire(null(), BOTH, null(), null(), null(), null(), &mut handle, null_mut()) };
    assert_eq!((code.cast_unsigned(), handle), (INVALID_PARAMETER, UNTOUCHED));
}

#[test]
fn counted_strings_are_checked_before_they_are_read() {
    let lsa = Lsa::running();
    let (_, credential) = lsa.acquire(BOTH);
    let mut unit = [0x41_u16];
    let one = unit.as_mut_ptr();
    #[rustfmt::skip]
    let table = [
        (0, 0, null_mut(), SUCCESS),
        (0, 0, one,        SUCCESS),
        (0, 1, one,        SUCCESS),
        (2, 2, one,        SUCCESS),
        (2, 3, one,        SUCCESS),
        (1, 2, one,        INVALID_PARAMETER),
        (4, 2, one,        INVALID_PARAMETER),
        (2, 2, null_mut(), INVALID_PARAMETER),
        (3, 1, null_mut(), INVALID_PARAMETER),
    ];
    for (length, maximum, buffer, expected) in table {
        let name = LSA_UNICODE_STRING { Length: length, MaximumLength: maximum, Buffer: buffer };
        let (mut bytes, mut metadata, mut context) = (0, null_mut(), 0);
        let query = lsa.table.QueryMetaData.unwrap();
        // SAFETY: the name is true, or malformed in a way that this package refuses.
        let code = unsafe { query(credential, &name, 0, &mut bytes, &mut metadata, &mut context) };
        assert_eq!(
            (code.cast_unsigned(), context != 0),
            (expected, expected == SUCCESS),
            "{length} {maximum}"
        );
    }
    assert_eq!(unit, [0x41]);
}
