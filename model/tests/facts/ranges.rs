//! Facts that hold of a whole range of answers: every class of codes with every handle and every output of a row.

use super::{Law, answer, breach, judged, unless_equal};
use sspcheck_model::observation::{Fault, Handle, Observation, Output};
use sspcheck_model::reading::Profile;
use sspcheck_model::status::StatusClass as Is;

/// Codes that the page calls a success, those of the SEC_I family counted.
const PROPER: &[Is] = &[Is::Zero, Is::Informational, Is::SecI, Is::OtherSuccess];

/// Codes that a caller takes for a success.
const SUCCESSES: &[Is] =
    &[Is::Zero, Is::Informational, Is::SecI, Is::OtherSuccess, Is::Pending, Is::Win32, Is::ReservedSuccess];

/// Codes of a failure that say so, or nearly.
const FAILURES: &[Is] = &[Is::Error, Is::SecE, Is::OtherWarning];

/// Every code that a caller takes for a failure.
pub(crate) const REFUSALS: &[Is] = &[Is::Error, Is::SecE, Is::OtherWarning, Is::ReservedFailure];

const RESERVED: &[Is] = &[Is::ReservedSuccess, Is::ReservedFailure];

/// Codes that RET-4 and RET-5 speak of first.
const NUMBERS: &[Is] = &[Is::Pending, Is::Win32];

/// Success with bits beside it.
const BITS: &[Is] = &[Is::Supplementary];

const HANDLES: &[Handle] =
    &[Handle::Null, Handle::Same, Handle::Fresh, Handle::OfContext(0), Handle::OfContext(1)];
const OTHERS: &[Handle] = &[Handle::Fresh, Handle::OfContext(0), Handle::OfContext(1)];
const NEW: &[Handle] = &[Handle::Fresh];
const KEPT: &[Handle] = &[Handle::Same];
const NULL: &[Handle] = &[Handle::Null];
const LOST: &[Handle] = &[Handle::Null, Handle::Fresh, Handle::OfContext(1)];
const TAKEN: &[Handle] = &[Handle::OfContext(0), Handle::OfContext(1)];
const NO_CELL: &[Handle] = &[Handle::NoCell];

const NONE: &[Output] = &[Output::NoOutput];
const ANY: &[Output] = &[Output::Empty, Output::Readable, Output::Missing, Output::Unreadable];
const BAD: &[Output] = &[Output::Missing, Output::Unreadable];

/// Where a row is judged: a profile, and one choice that is made otherwise.
type Under = (Profile, Option<(&'static str, &'static str)>);

const LSA: Under = (Profile::Lsa, None);
const GSS: Under = (Profile::Gss, None);
const GSS_REFUSED: Under = (Profile::Gss, Some(("null-credential", "refused")));
const GSS_ALWAYS: Under = (Profile::Gss, Some(("context-on-success", "always")));
const ZERO_ONLY: Under = (Profile::Lsa, Some(("success-codes", "zero-and-informational-only")));
const TOP_BIT: Under = (Profile::Lsa, Some(("success-codes", "top-bit-clear")));
const ERROR_ONLY: Under = (Profile::Lsa, Some(("failure-codes", "error-only")));

type Row = (Under, &'static str, &'static [Is], &'static [Handle], &'static [Output], &'static str);

#[rustfmt::skip]
const ANSWERS: &[Row] = &[
    // The caller broke its side.
    (LSA, "exchange c0 no-pointer named 0x0 peer",      SUCCESSES, NO_CELL, NONE, "CTX-10"),
    (LSA, "exchange c0 no-pointer named 0x0 peer",      REFUSALS,  NO_CELL, NONE, "-"),
    (LSA, "exchange c0 x2 named 0x0 peer",              SUCCESSES, HANDLES, NONE, "CTX-8"),
    (LSA, "exchange c0 x2 named 0x0 peer",              REFUSALS,  LOST,    NONE, "CTX-8"),
    (LSA, "exchange c0 x2 named 0x0 peer",              REFUSALS,  KEPT,    NONE, "-"),
    (LSA, "query c0 foreign named 0x0",                 SUCCESSES, HANDLES, ANY,  "CTX-8"),
    (LSA, "query c0 no-pointer named 0x0",              SUCCESSES, NO_CELL, ANY,  "CTX-10"),
    (LSA, "exchange c0 x0 named 0x0 null-with-length",  SUCCESSES, HANDLES, NONE, "META-7"),
    (LSA, "exchange c0 x0 named 0x0 null-with-length",  REFUSALS,  HANDLES, NONE, "-"),
    (LSA, "exchange c0 x0 over-maximum 0x0 peer",       REFUSALS,  HANDLES, NONE, "-"),
    (LSA, "exchange never-issued null named 0x0 peer",  SUCCESSES, HANDLES, NONE, "CRED-6"),
    (LSA, "exchange never-issued null named 0x0 peer",  REFUSALS,  OTHERS,  NONE, "CRED-6"),
    (LSA, "query never-issued null named 0x0",          SUCCESSES, HANDLES, ANY,  "CRED-6"),
    (LSA, "query never-issued null named 0x0",          REFUSALS,  NULL,    NONE, "-"),
    (LSA, "release c0; delete x0",                      REFUSALS,  NO_CELL, NONE, "CRED-4"),
    (LSA, "release c0; delete x0",                      SUCCESSES, NO_CELL, NONE, "-"),
    (LSA, "release c0; exchange null x0 named 0x0 peer", REFUSALS, HANDLES, NONE, "-"),

    // A context where there must be none, and success where there must be none.
    (LSA, "exchange null null absent 0x0 peer",         SUCCESSES, OTHERS,  NONE, "CRED-2"),
    (LSA, "exchange null null absent 0x0 peer",         PROPER,    NULL,    NONE, "CRED-2"),
    (LSA, "query null null named 0x0",                  SUCCESSES, OTHERS,  ANY,  "QRY-1"),
    (LSA, "query null null named 0x0",                  PROPER,    NULL,    ANY,  "QRY-1"),

    // The code itself.
    (LSA, "exchange c0 null absent 0x0 peer",           RESERVED,  HANDLES, NONE, "RET-3"),
    (LSA, "exchange c0 x0 named 0x0 peer",              RESERVED,  HANDLES, NONE, "RET-3"),
    (LSA, "exchange null null absent 0x0 peer",         RESERVED,  NULL,    NONE, "RET-3"),
    (LSA, "query c0 null named 0x0",                    &[Is::ReservedSuccess], HANDLES, ANY,  "QRY-6"),
    (LSA, "query c0 x0 named 0x0",                      &[Is::ReservedSuccess], HANDLES, ANY,  "QRY-6"),
    (LSA, "query c0 x0 named 0x0",                      &[Is::ReservedFailure], HANDLES, NONE, "QRY-6"),
    (LSA, "query c0 null named 0x0",                    &[Is::ReservedFailure], HANDLES, NONE, "QRY-6"),
    (LSA, "exchange c0 null absent 0x0 peer",           &[Is::Pending], HANDLES, NONE, "RET-5"),
    (LSA, "exchange c0 x0 named 0x0 peer",              &[Is::Pending], HANDLES, NONE, "RET-5"),
    (LSA, "query c0 null named 0x0",                    &[Is::Pending], HANDLES, ANY,  "RET-5"),
    (LSA, "exchange c0 null absent 0x0 peer",           &[Is::Win32],   HANDLES, NONE, "RET-4"),
    (LSA, "exchange c0 x0 named 0x0 peer",              &[Is::Win32],   HANDLES, NONE, "RET-4"),
    (LSA, "query c0 x0 named 0x0",                      &[Is::Win32],   HANDLES, ANY,  "RET-4"),

    // What stands in the handle cell.
    (LSA, "exchange c0 null absent 0x0 peer",           PROPER,    NULL,    NONE, "CTX-1"),
    (LSA, "query c0 null named 0x0",                    PROPER,    NULL,    ANY,  "QRY-2"),
    (LSA, "exchange c0 null absent 0x0 peer",           PROPER,    TAKEN,   NONE, "CTX-6"),
    (LSA, "query c0 null named 0x0",                    PROPER,    TAKEN,   ANY,  "CTX-6"),
    (LSA, "exchange c0 null absent 0x0 peer",           FAILURES,  OTHERS,  NONE, "CTX-3"),
    (LSA, "query c0 null named 0x0",                    FAILURES,  OTHERS,  NONE, "QRY-3"),
    (LSA, "exchange c0 x0 named 0x0 peer",              PROPER,    LOST,    NONE, "CTX-4"),
    (LSA, "query c0 x0 named 0x0",                      PROPER,    LOST,    ANY,  "QRY-3"),
    (LSA, "exchange c0 x0 named 0x0 peer",              FAILURES,  LOST,    NONE, "CTX-5"),
    (LSA, "query c0 x0 named 0x0",                      FAILURES,  LOST,    NONE, "QRY-3"),

    // The class of the code.
    (LSA, "exchange c0 x0 named 0x0 peer",              PROPER,    KEPT,    NONE, "-"),
    (LSA, "exchange c0 x0 named 0x0 peer",              &[Is::OtherWarning], KEPT, NONE, "RET-2"),
    (LSA, "query c0 x0 named 0x0",                      &[Is::OtherWarning], KEPT, NONE, "RET-2"),
    (LSA, "query c0 null named 0x0",                    &[Is::OtherWarning], NULL, NONE, "RET-2"),
    (ZERO_ONLY, "exchange c0 null absent 0x0 peer",     &[Is::SecI, Is::OtherSuccess], NEW,  NONE, "RET-1"),
    (ZERO_ONLY, "exchange c0 x0 named 0x0 peer",        &[Is::SecI, Is::OtherSuccess], KEPT, NONE, "RET-1"),
    (ZERO_ONLY, "query c0 null named 0x0",              &[Is::SecI, Is::OtherSuccess], NEW,  ANY,  "QRY-6"),
    (ZERO_ONLY, "query c0 x0 named 0x0",                &[Is::SecI, Is::OtherSuccess], KEPT, ANY,  "QRY-6"),
    (ERROR_ONLY, "exchange c0 x0 named 0x0 peer",       &[Is::SecE, Is::OtherWarning], KEPT, NONE, "RET-2"),
    (ERROR_ONLY, "query c0 null named 0x0",             &[Is::SecE, Is::OtherWarning], NULL, NONE, "RET-2"),

    // What Query hands out.
    (LSA, "query c0 null named 0x0",                    PROPER,    NEW,     BAD,  "QRY-4"),
    (LSA, "query c0 x0 named 0x0",                      PROPER,    KEPT,    BAD,  "QRY-4"),
    (TOP_BIT, "query c0 null named 0x0",                &[Is::Pending, Is::Win32], NEW, BAD, "QRY-4"),

    // GSS-API.
    (GSS, "exchange c0 null absent 0x0 peer",           &[Is::Supplementary], NULL, NONE, "RET-1"),
    (GSS, "exchange c0 null absent 0x0 peer",           &[Is::Supplementary], NEW,  NONE, "RET-1"),
    (GSS, "exchange c0 x0 named 0x0 peer",              &[Is::Supplementary], KEPT, NONE, "RET-1"),
    (GSS, "query c0 null named 0x0",                    &[Is::Supplementary], NULL, ANY,  "QRY-6"),
    (GSS, "query c0 null named 0x0",                    &[Is::Supplementary], NEW,  ANY,  "QRY-6"),
    (GSS, "query c0 x0 named 0x0",                      &[Is::Supplementary], KEPT, ANY,  "QRY-6"),
    (GSS, "query c0 null named 0x0",                    &[Is::Zero], NULL, BAD, "QRY-4"),
    (GSS, "exchange c0 no-pointer named 0x0 peer",      BITS,      NO_CELL, NONE, "CTX-10"),
    (GSS, "exchange c0 x2 named 0x0 peer",              BITS,      HANDLES, NONE, "CTX-8"),
    (GSS, "exchange c0 x0 named 0x0 null-with-length",  BITS,      HANDLES, NONE, "META-7"),
    (GSS, "exchange never-issued null named 0x0 peer",  BITS,      HANDLES, NONE, "CRED-6"),
    (GSS, "exchange c0 null absent 0x0 peer",           BITS,      TAKEN,   NONE, "CTX-6"),
    (GSS, "exchange c0 x0 named 0x0 peer",              BITS,      LOST,    NONE, "CTX-4"),
    (GSS, "query c0 x0 named 0x0",                      BITS,      LOST,    ANY,  "QRY-3"),
    (GSS_REFUSED, "exchange null null absent 0x0 peer", BITS,      NULL,    NONE, "CRED-2"),
    (GSS_REFUSED, "query null null named 0x0",          BITS,      NULL,    ANY,  "QRY-1"),
    (GSS_ALWAYS, "exchange c0 null absent 0x0 peer",    BITS,      NULL,    NONE, "CTX-1"),
    (GSS_ALWAYS, "query c0 null named 0x0",             BITS,      NULL,    ANY,  "QRY-2"),

    // Where every code with a clear top bit is a success, the other clauses speak of it.
    (TOP_BIT, "exchange null null absent 0x0 peer",     NUMBERS,   NULL,    NONE, "CRED-2"),
    (TOP_BIT, "query null null named 0x0",              NUMBERS,   NULL,    ANY,  "QRY-1"),
    (TOP_BIT, "exchange c0 null absent 0x0 peer",       NUMBERS,   NULL,    NONE, "CTX-1"),
    (TOP_BIT, "query c0 null named 0x0",                NUMBERS,   NULL,    ANY,  "QRY-2"),
    (TOP_BIT, "exchange c0 null absent 0x0 peer",       NUMBERS,   TAKEN,   NONE, "CTX-6"),
    (TOP_BIT, "exchange c0 x0 named 0x0 peer",          NUMBERS,   LOST,    NONE, "CTX-4"),
    (TOP_BIT, "query c0 x0 named 0x0",                  NUMBERS,   LOST,    ANY,  "QRY-3"),
];

#[rustfmt::skip]
const FAULTS: &[(Under, &str, &str)] = &[
    (LSA, "exchange c0 no-pointer named 0x0 peer",      "CTX-10"),
    (LSA, "exchange c0 x2 named 0x0 peer",              "CTX-8"),
    (LSA, "exchange c0 x0 named 0x0 null-with-length",  "META-7"),
    (LSA, "exchange c0 x0 over-maximum 0x0 peer",       "TGT-4"),
    (LSA, "query c0 x0 null-buffer 0x0",                "TGT-4"),
    (LSA, "query never-issued null named 0x0",          "CRED-6"),
    (LSA, "release c0",                                 "CRED-4"),
    (LSA, "release c0; delete x0",                      "CRED-4"),
    (LSA, "release c0; exchange null x0 named 0x0 peer", "CRED-4"),
    (LSA, "exchange null null absent 0x0 peer",         "CRED-2 softly"),
    (LSA, "query null null named 0x0",                  "QRY-1 softly"),
    (LSA, "exchange c0 null absent 0x0 foreign3",       "META-4"),
    (LSA, "exchange c0 x0 named 0x0 short",             "META-4"),
    (LSA, "exchange c0 null absent 0x0 peer",           "META-8"),
    (LSA, "query c0 null named 0x0",                    "QRY-6"),
    (LSA, "query c0 x0 named 0x0",                      "QRY-6"),
    (LSA, "exchange c0 x0 named 0x0 peer",              "RET-6"),
    (LSA, "delete x0",                                  "RET-6"),
    (LSA, "acquire c2",                                 "RET-6"),
    (GSS, "exchange null null absent 0x0 peer",         "META-8"),
    (GSS, "query null null named 0x0",                  "QRY-6"),
];

pub(crate) fn answers(law: &Law) -> Vec<String> {
    let mut wrong = Vec::new();
    for (under, call, classes, handles, outputs, expected) in ANSWERS {
        let ranges = classes.iter().flat_map(|class| handles.iter().map(move |handle| (class, handle)));
        let first =
            ranges.flat_map(|(class, handle)| outputs.iter().map(|output| answer(*class, *handle, *output)));
        wrong.extend(first.into_iter().find_map(|seen| other(law, *under, call, &seen, expected)));
    }
    wrong
}

pub(crate) fn faults(law: &Law) -> Vec<String> {
    let rows = FAULTS.iter().flat_map(|row| Fault::ALL.map(|fault| (row, Observation::Fault(fault))));
    rows.filter_map(|((under, call, expected), seen)| other(law, *under, call, &seen, expected)).collect()
}

fn other(
    law: &Law,
    (profile, choice): Under,
    call: &str,
    seen: &Observation,
    expected: &str,
) -> Option<String> {
    let mut readings = law.readings(profile);
    if let Some((choice, reading)) = choice {
        readings = readings.with(choice, reading).unwrap();
    }
    let found = breach(&judged(law, profile, &readings, None, call, seen));
    unless_equal(&found, expected, &format!("{profile} {choice:?} {call} => {seen:?}"))
}
