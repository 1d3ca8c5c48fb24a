//! The table of rules, from specific to general.

use super::{Rule, speaks, verdicts};
use crate::clause::{Clause, Level};

/// One row of the table: the clause, its name, what it permits, which calls, which verdict.
macro_rules! rule {
    ($kind:ident $clause:ident $(if $under:ident)?, $name:literal, $permitted:literal, $speaks:ident, $judge:ident) => {
        Rule {
            clause: Clause::$clause,
            name: concat!(stringify!($clause), " always: ", $name),
            exercised: concat!(stringify!($clause), " sometimes: ", $name),
            level: rule!(@level $kind),
            hostile: rule!(@hostile $kind),
            witnessed: rule!(@witnessed $kind),
            wake: rule!(@wake $kind),
            bites: rule!(@bites $kind),
            under: rule!(@under $($under)?),
            permitted: $permitted,
            speaks: speaks::$speaks,
            judge: verdicts::$judge,
        }
    };
    (@under) => { speaks::always };
    (@under $under:ident) => { speaks::$under };
    (@level softened) => { Some(Level::Hardening) };
    (@level $kind:ident) => { None };
    (@hostile hostile) => { true };
    (@hostile $kind:ident) => { false };
    (@witnessed softened) => { false };
    (@witnessed guards) => { false };
    (@witnessed $kind:ident) => { true };
    (@wake wakes) => { true };
    (@wake $kind:ident) => { false };
    (@bites notes) => { false };
    (@bites $kind:ident) => { true };
}

/// Every rule. *hostile* rows speak of the caller's own errors; the *softened* row of a clause counts as hardening;
/// *forbids* rows are the contract proper; *wakes* rows are too, and speak of a deletion right after another call;
/// *guards* rows forbid ahead of another row of their clause, which counts the witnesses; *notes* rows permit
/// everything and count witnesses.
#[rustfmt::skip]
pub static RULES: &[Rule] = &[
    // The caller broke its side.
    rule!(hostile  Ctx10,                       "no pointer to a handle is refused",               "a failure",                                    no_context_pointer,           fails),
    rule!(hostile  Ctx8 ,                       "a handle that is no live context is refused",     "a failure that writes nothing",                stale_context,                fails_and_writes_nothing),
    rule!(hostile  Meta7,                       "NULL metadata with a length is refused",          "a failure",                                    null_metadata_with_length,    fails),
    rule!(hostile  Tgt4 ,                       "a malformed name is survived",                    "any answer",                                   malformed_target,             returns),
    rule!(hostile  Cred6,                       "a stale credential makes no context",             "a failure that leaves the handle NULL",        stale_credential,             fails_and_makes_none),
    rule!(hostile  Cred4,                       "a context outlives its credential",               "any answer; deletion succeeds",                orphan_context,               outlives),
    rule!(softened Cred2 if null_refused,       "Exchange survives both handles NULL",             "an answer",                                    exchange_both_null,           survives),
    rule!(softened Qry1  if null_refused,       "Query survives both handles NULL",                "an answer",                                    query_both_null,              survives),

    // The call returns.
    rule!(forbids  Meta4,                       "any bytes get an answer",                         "any answer",                                   foreign_bytes,                returns),
    rule!(forbids  Meta8,                       "Exchange without a Query gets an answer",         "any answer",                                   exchange_without_query,       returns),
    rule!(forbids  Qry6 ,                       "Query returns",                                   "an answer",                                    query,                        returns),
    rule!(forbids  Ret6 ,                       "the call returns",                                "an answer",                                    call_without_reading,         returns),

    // A context where there must be none, whatever the code.
    rule!(guards   Cred2 if null_refused,       "Exchange makes no context from two NULLs",        "a failure",                                    exchange_both_null,           makes_nothing),
    rule!(guards   Qry1  if null_refused,       "Query makes no context from two NULLs",           "a failure",                                    query_both_null,              makes_nothing),

    // The code itself.
    rule!(forbids  Ret3 ,                       "Exchange leaves the reserved bit clear",          "a code with bit 28 clear",                     exchange,                     reserved_bit_clear),
    rule!(forbids  Qry6 ,                       "Query leaves the reserved bit clear",             "a code with bit 28 clear",                     query,                        reserved_bit_clear),
    rule!(forbids  Ret5 ,                       "a success is not pending",                        "a success that is complete",                   either,                       not_pending),
    rule!(forbids  Ret4 ,                       "a success is no Win32 error number",              "a success that is no Win32 error number",      either,                       not_win32),

    // Success where there must be none.
    rule!(forbids  Cred2 if null_refused,       "Exchange refuses both handles NULL",              "a failure",                                    exchange_both_null,           must_fail),
    rule!(forbids  Qry1  if null_refused,       "Query refuses both handles NULL",                 "a failure",                                    query_both_null,              must_fail),

    // What stands in the handle cell.
    rule!(forbids  Ctx1  if context_is_due,     "Exchange from NULL makes a context",              "success with a handle that is not NULL",       exchange_from_null,           success_makes_context),
    rule!(forbids  Qry2  if context_is_due,     "Query from NULL makes a context",                 "success with a handle that is not NULL",       query_from_null,              success_makes_context),
    rule!(forbids  Ctx6 ,                       "a new handle differs from every live one",        "success with a handle of its own",             from_null_beside_live,        new_handle_is_distinct),
    rule!(forbids  Ctx3 ,                       "a failed Exchange from NULL leaves NULL",         "failure with the handle still NULL",           exchange_from_null,           failure_leaves_null),
    rule!(forbids  Qry3 ,                       "a failed Query from NULL leaves NULL",            "failure with the handle still NULL",           query_from_null,              failure_leaves_null),
    rule!(forbids  Ctx4 ,                       "Exchange keeps a live handle",                    "success with the same handle",                 exchange_on_live,             success_leaves_handle),
    rule!(forbids  Qry3 ,                       "Query keeps a live handle",                       "success with the same handle",                 query_on_live,                success_leaves_handle),
    rule!(forbids  Ctx5 ,                       "a failed Exchange keeps a live handle",           "failure with the same handle",                 exchange_on_live,             failure_leaves_handle),
    rule!(forbids  Qry3 ,                       "a failed Query keeps a live handle",              "failure with the same handle",                 query_on_live,                failure_leaves_handle),

    // The class of the code.
    rule!(forbids  Ret1 ,                       "a successful Exchange says so",                   "a success code",                               exchange,                     success_code),
    rule!(forbids  Qry6 ,                       "a successful Query says so",                      "a success code",                               query,                        success_code),
    rule!(forbids  Ret2 ,                       "a failure is an error",                           "a failure code of error severity, or SEC_E",   either,                       failure_code),

    // What Query hands out.
    rule!(forbids  Qry4 ,                       "the metadata is readable",                        "metadata readable for its whole length",       query,                        output_is_readable),

    // Deletion.
    rule!(wakes    Ctx2 ,                       "a context made by Exchange can be deleted",       "success",                                      delete_after_exchange_made,   deletion_is_accepted),
    rule!(wakes    Qry2 ,                       "a context made by Query can be deleted",          "success",                                      delete_after_query_made,      deletion_is_accepted),
    rule!(wakes    Ctx5 ,                       "a failed Exchange leaves it deletable",           "success",                                      delete_after_exchange_failed, deletion_is_accepted),
    rule!(wakes    Qry3 ,                       "a failed Query leaves it deletable",              "success",                                      delete_after_query_failed,    deletion_is_accepted),
    rule!(forbids  Ctx11,                       "a live context can be deleted later",             "success",                                      delete_later,                 deletion_is_accepted),

    // Witnesses and notes.
    rule!(notes    Cred1,                       "a live credential makes a context",               "success with a new handle, or a failure",      exchange_from_null_with_live, success_is_possible),
    rule!(notes    Ctx1  if context_is_optional, "Exchange from NULL may make no context",          "any answer",                                   exchange_from_null,           success_is_seen),
    rule!(notes    Cred2 if null_is_default,    "Exchange may take the default credential",        "any answer",                                   exchange_both_null,           is_seen),
    rule!(notes    Qry1  if null_is_default,    "Query may take the default credential",           "any answer",                                   query_both_null,              is_seen),
    rule!(notes    Cred5,                       "another live credential with a live context",     "any answer",                                   another_credential,           is_seen),
    rule!(notes    Req3 ,                       "a word with bits outside the list",               "any answer",                                   unlisted_word,                is_seen),
    rule!(notes    Req5 ,                       "a word that contradicts itself",                  "any answer",                                   incoherent_word,              is_seen),
    rule!(notes    Meta5,                       "metadata of a Query is accepted",                 "any answer",                                   fresh_acceptor_with_peer,     success_is_seen),
    rule!(notes    Meta6,                       "metadata of length 0",                            "any answer",                                   empty_metadata,               is_seen),
    rule!(notes    Meta9,                       "Exchange once more on one context",               "any answer",                                   second_exchange,              is_seen),
    rule!(notes    Ret7 ,                       "a failure tells a reason",                        "any failure code",                             either,                       failure_is_seen),
];
