//! The rows of the register, in the order of the parameters.

use super::{Place, Way, meets};
use crate::clause::Clause;

/// One row: its name, the clauses, the question, the page, how one gets there.
macro_rules! place {
    ($name:literal [$($clause:ident),+] $question:literal, $page:literal, call $meets:ident) => {
        place!(@row $name [$($clause),+] $question, $page, Way::Call(meets::$meets))
    };
    ($name:literal [$($clause:ident),+] $question:literal, $page:literal, shows $where:literal) => {
        place!(@row $name [$($clause),+] $question, $page, Way::Elsewhere($where))
    };
    (@row $name:literal [$($clause:ident),+] $question:literal, $page:literal, $way:expr) => {
        Place { name: $name, clauses: &[$(Clause::$clause),+], question: $question, page: $page, way: $way }
    };
}

/// Every place.
pub const PLACES: &[Place] = &[
    // Start-up.
    place!("function-not-offered" [Pkg3]
        "What does a package without the function answer: a NULL slot, or a code that says not implemented?",
        "Nothing: the version of the table only says that the slot is there.",
        shows "the table that the package hands to the LSA"),
    place!("package-outside-lsass" [Pkg4]
        "May a package refuse to start, or to give credentials, outside the LSA's own process?",
        "Nothing.",
        shows "the first calls of a run"),
    place!("capability-without-functions" [Pkg5]
        "May a package say that it negotiates by NEGOEX and lack the two functions?",
        "Nothing: the capability is described where packages describe themselves.",
        shows "what GetInfo returns"),
    place!("unknown-version-of-the-lsa" [Pkg4]
        "What does a package do that is told of a version of the LSA which it does not know?",
        "Nothing.",
        shows "the entry point, which is told the version that the host plays"),
    place!("version-as-the-status" [Pkg1, Pkg2]
        "Is the version of the table a parameter, or is it what the entry point returns?",
        "The header says that the version is returned from the entry point, which can be misread.",
        shows "the entry point: its status, and the version that it writes"),
    // CredentialHandle and ContextHandle on input.
    place!("both-handles-null" [Cred2, Qry1]
        "Does a NULL credential without a context mean the default credential?",
        "The credential cannot be NULL then; other documents, and callers of GSS-API, take the default one.",
        call both_null),
    place!("null-credential-with-a-context" [Cred3]
        "Is a context enough, without the credential it was made from?",
        "Only the converse: a credential is needed where there is no context.",
        call null_credential_with_context),
    place!("other-credential-with-a-context" [Cred5]
        "What becomes of a credential that is not the one that made the context?",
        "Nothing.",
        call other_credential_with_context),
    place!("stale-credential" [Cred6]
        "What does a package answer to a credential that was released or never issued?",
        "Nothing: it speaks of NULL and of credentials that exist.",
        call stale_credential),
    place!("credential-released-under-a-context" [Cred4]
        "Does a context outlive the credential that it was made from?",
        "Nothing: neighbours ask that contexts be deleted first, and count references.",
        call orphan),
    place!("no-pointer-to-a-handle" [Ctx10]
        "What does a package answer where the pointer to the handle itself is NULL?",
        "The parameter goes in and out, and no page calls it optional.",
        call no_pointer),
    place!("deleted-context" [Ctx8]
        "What does a package answer to a context that was deleted?",
        "Nothing: the page of DeleteContext alone knows a code for it.",
        call deleted_context),
    place!("foreign-context" [Ctx8]
        "What does a package answer to a context that it never handed out?",
        "Nothing.",
        call foreign_context),
    place!("credential-as-context" [Ctx8]
        "What does a package answer to a credential in the place of a context?",
        "Nothing.",
        call credential_as_context),
    // TargetName.
    place!("no-name" [Tgt1]
        "Must a package take a call without a name?",
        "The name is optional; what its absence means is told by neighbours only: an acceptor.",
        call absent_name),
    place!("empty-name" [Tgt1, Tgt5]
        "Is a name of length 0 a name, or none?",
        "Nothing.",
        call empty_name),
    place!("malformed-name" [Tgt4]
        "What becomes of a counted string that breaks its own rules?",
        "Nothing.",
        call malformed_name),
    place!("name-or-role-changes" [Tgt5]
        "What if the name, or the role that its presence means, changes between calls on one context?",
        "Nothing.",
        call name_changes),
    // ContextRequirements.
    place!("word-outside-the-list" [Req3]
        "Is a bit outside the list refused, or ignored?",
        "It lists the valid values and says nothing of others.",
        call unlisted_word),
    place!("combined-flags" [Req2, Req5]
        "May a package refuse a combination of listed flags?",
        "Listed values can be combined.",
        call combined_word),
    place!("incoherent-word" [Req5]
        "What of words that ask for two things which exclude each other?",
        "Listed values can be combined; no page excludes a pair.",
        call incoherent_word),
    place!("flags-change" [Req4, Req5]
        "What if the flags change between calls on one context?",
        "Nothing.",
        call flags_change),
    // MetaDataLength and MetaData.
    place!("unit-of-the-length" [Meta1]
        "Does the length count bytes or characters?",
        "Characters, it says; the header says bytes, and characters here have one byte.",
        shows "the page behind the last byte: reading twice the length faults there"),
    place!("metadata-of-length-zero" [Meta6]
        "Is a buffer of length 0 metadata?",
        "Nothing.",
        call empty),
    place!("null-metadata" [Meta6]
        "May the pointer be NULL where the length is 0?",
        "The parameter is not called optional.",
        call empty_null),
    place!("null-metadata-with-a-length" [Meta7]
        "What does a package answer to a NULL pointer with a length?",
        "Nothing: the caller broke its side.",
        call null_with_length),
    place!("bytes-of-nobody" [Meta4]
        "What does a package answer to bytes that no Query made?",
        "The metadata comes from an earlier Query; but it comes over a network.",
        call foreign),
    place!("metadata-of-the-same-package" [Meta5]
        "Must a package take what its own Query made?",
        "The metadata is obtained by a Query; keys, realm or policy may still refuse it.",
        call peer),
    place!("exchange-without-a-query" [Meta8]
        "Must this side have asked Query before it exchanges?",
        "The metadata is obtained by a previous Query; an acceptor's normal case is the other order.",
        call exchange_without_query),
    place!("second-exchange" [Meta9]
        "What does a package answer to Exchange once more on one context?",
        "Nothing.",
        call second_exchange),
    place!("exchange-without-the-context-of-query" [Meta8]
        "What if the context that Query made was deleted before Exchange?",
        "Nothing.",
        call new_context_after_query),
    place!("exchange-after-tokens" [Meta9]
        "May Exchange come after the first token was made or accepted?",
        "Nothing.",
        shows "calls outside this contract: Init and Accept are not made here"),
    place!("buffer-after-the-return" [Meta2, Meta3]
        "Who owns the metadata once Exchange has returned?",
        "The parameter goes in; nothing about later.",
        shows "its page, which is read-only during the call and gone after it"),
    // ContextHandle on return.
    place!("handle-after-success" [Ctx1]
        "May a success leave the handle NULL?",
        "It says that the function allocates a context.",
        call exchange_that_may_fail),
    place!("handle-after-failure" [Ctx3]
        "What stands in the handle after a failure that was given none?",
        "Nothing; one document leaves all outputs of a failed call undefined.",
        call exchange_that_may_fail),
    place!("handle-after-failed-query" [Qry3]
        "What stands in the handle after a Query that failed?",
        "Nothing.",
        call query_that_may_fail),
    place!("live-handle-after-success" [Ctx4]
        "May a success replace the handle of a live context?",
        "The parameter goes in and out.",
        call exchange_on_live),
    place!("live-handle-after-failure" [Ctx5]
        "What stands in the handle of a live context after a failure?",
        "Nothing.",
        call exchange_on_live),
    place!("two-contexts" [Ctx6, Ctx7]
        "Do two live contexts have two values, and nothing in common?",
        "Nothing.",
        call second_context),
    place!("deletion-after-failure" [Ctx5, Ctx11]
        "Can a context be deleted after an Exchange on it has failed?",
        "Nothing.",
        call deletion_after_failure),
    place!("what-a-context-carries" [Ctx12]
        "Does the context carry the name and the credential it was made with?",
        "That the context is for them.",
        shows "nowhere: it cannot be seen through these calls"),
    place!("calls-at-once" [Ctx9]
        "May distinct contexts be used by several threads at once?",
        "Nothing; some functions beside it say so of one handle.",
        shows "several threads with contexts of their own"),
    // The answer.
    place!("success-codes" [Ret1, Ret4, Ret5]
        "Which codes are successes?",
        "STATUS_SUCCESS or an informational status code.",
        shows "every code that is returned"),
    place!("failure-codes" [Ret2, Ret7]
        "Which codes are failures, and do they tell the reason?",
        "An NTSTATUS error code.",
        shows "every code that is returned, by situation"),
    place!("heap-of-the-metadata" [Qry5]
        "From which heap is the buffer that Query returns, and who frees it?",
        "Nothing.",
        shows "the address of the buffer, straight after Query"),
];
