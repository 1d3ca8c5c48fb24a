//! ContextHandle: the one parameter that goes in and comes out.

use super::super::{Clause, InGss, JudgedBy, Level, Row, Witness};
use crate::reading::ChoicePoint;
use crate::section::Section;

pub(in crate::clause) const CTX_1: Row = Row {
    clause: Clause::Ctx1,
    id: "CTX-1",
    level: Level::Required,
    in_gss: InGss::Level(Level::Free),
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Rule,
    choices: &[ChoicePoint::ContextOnSuccess],
    says: "A success that was given no context hands one out: the handle is not NULL afterwards.",
    source: "SpExchangeMetaDataFn, Parameters, ContextHandle",
    how: "Every success with a NULL context. Broken by a handle that is still NULL. In GSS-API a mechanism may \
        succeed without making a context.",
    seen: "TideSSP, sanon, negoextest and the Exchange of mech_eap succeed without making one; both GSS glues \
        allow for it.",
};

pub(in crate::clause) const CTX_2: Row = Row {
    clause: Clause::Ctx2,
    id: "CTX-2",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A context that was handed out exists: DeleteContext accepts it straight afterwards.",
    source: "SpExchangeMetaDataFn, Parameters, ContextHandle, with SpDeleteContextFn",
    how: "After a success that made a context, DeleteContext is called at once. Broken by a failure of it. Not \
        exercised if that slot is NULL, or in GSS-API if no context was made.",
    seen: "Negotiators hand the context on to Init or Accept, or delete it, and so rely on it.",
};

pub(in crate::clause) const CTX_3: Row = Row {
    clause: Clause::Ctx3,
    id: "CTX-3",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A failure that was given no context leaves the handle NULL, or at least something that can be \
        deleted once.",
    source: "InitializeSecurityContext, Remarks: only a success obliges the caller to delete; [MS-NEGOEX] leaves \
        outputs undefined on failure",
    how: "Every failure with a NULL context. Deviates by a handle that is not NULL; DeleteContext is then \
        tried once on it. The finding says that [MS-NEGOEX] leaves outputs of a failed call undefined.",
    seen: "Both GSS glues leave or set it NULL. PADL's package and mech_eap leave a live handle behind when \
        Query fails. One package stores the handle before steps that can still fail.",
};

pub(in crate::clause) const CTX_4: Row = Row {
    clause: Clause::Ctx4,
    id: "CTX-4",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A success that was given a live context leaves the handle's value as it is.",
    source: "SpExchangeMetaDataFn, Parameters, ContextHandle, direction in and out; silent on a changed value",
    how: "Every success with a live context: the value before and after. Deviates by any other value.",
    seen: "All that were read keep the value, but for TideSSP's Query, which makes a second context over the \
        first.",
};

pub(in crate::clause) const CTX_5: Row = Row {
    clause: Clause::Ctx5,
    id: "CTX-5",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A failure that was given a live context leaves the handle's value as it is, and the context can \
        still be deleted.",
    source: "DeleteSecurityContext: failed and partial contexts are the caller's to delete",
    how: "Every failure with a live context: the value before and after, and DeleteContext at the end. \
        Deviates by another value or a refused deletion. In GSS-API no context, with the old one deleted, is \
        fine too.",
    seen: "Heimdal and the SSPI leave the context to the caller until it is deleted.",
};

pub(in crate::clause) const CTX_6: Row = Row {
    clause: Clause::Ctx6,
    id: "CTX-6",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A new context's handle differs from the handle of every other live context.",
    source: "no document says it outright; DeleteSecurityContext and its siblings know a context by its handle \
        alone",
    how: "Each handle that a call hands out is compared with those of all live contexts. Deviates by a \
        repetition. Values of deleted contexts may return, and credentials may repeat.",
    seen: "Context handles are distinct in all that were read.",
};

pub(in crate::clause) const CTX_7: Row = Row {
    clause: Clause::Ctx7,
    id: "CTX-7",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Pair,
    choices: &[],
    says: "Contexts are independent: what is done to one does not change what another answers.",
    source: "no document; a context is the state of one exchange with one peer",
    how: "Pairs of runs that differ only in what is done to another context, each in a fresh host, in the \
        order A B A B. Deviates when answers differ. An unstable pair is not exercised. Each peer is a context of \
        its own, whose metadata nobody has seen before; metadata that counts only as long as the context lives that \
        made it is a deviation.",
    seen: "Nothing on record in the published packages that were read.",
};

pub(in crate::clause) const CTX_8: Row = Row {
    clause: Clause::Ctx8,
    id: "CTX-8",
    level: Level::Hardening,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A deleted handle, a foreign one or a credential's, in the place of the context, gets a failure.",
    source: "SpDeleteContextFn and SpQueryContextAttributesFn, which document SEC_E_INVALID_HANDLE",
    how: "Tried only with --hostile, with Query and Exchange. Deviates by a success, a changed handle or a \
        fault.",
    seen: "Many do not check: in some a second deletion frees memory twice, in another a deleted context is \
        accepted again.",
};

pub(in crate::clause) const CTX_9: Row = Row {
    clause: Clause::Ctx9,
    id: "CTX-9",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Threads,
    choices: &[],
    says: "Different contexts may be made, used and deleted from several threads at once, with one credential.",
    source: "DeleteSecurityContext warns only of threads that share one handle; a security authority serves many \
        callers at once",
    how: "Several threads run the life of a context each, all from one credential. Deviates by a crash, a \
        hang, an answer that breaks another clause and does not on one thread, or an answer that no thread gets \
        alone, nor where the same calls are made one at a time, in turn and overlapping.",
    seen: "In one package Query and Exchange take the locks of context and credential in opposite order, which \
        has since been mended.",
};

pub(in crate::clause) const CTX_10: Row = Row {
    clause: Clause::Ctx10,
    id: "CTX-10",
    level: Level::Hardening,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A NULL pointer in the place of the context handle's address gets a failure.",
    source: "ntsecpkg.h annotation: the pointer ContextHandle is not optional",
    how: "Tried only with --hostile, with Exchange. Deviates by a success or a fault.",
    seen: "TideSSP tolerates it; PADL's package and the GSS glues crash.",
};

pub(in crate::clause) const CTX_11: Row = Row {
    clause: Clause::Ctx11,
    id: "CTX-11",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "DeleteContext accepts each live context once, whatever calls went before, failed ones included.",
    source: "DeleteSecurityContext: partial, rejected and failed contexts are to be deleted; SpDeleteContextFn",
    how: "Every live context is deleted at the end of a case or in the midst of it. Deviates by a failure. Not \
        exercised if the slot is NULL.",
    seen: "A negotiator drops a mechanism after any failure and deletes its context; both GSS glues do.",
};

pub(in crate::clause) const CTX_12: Row = Row {
    clause: Clause::Ctx12,
    id: "CTX-12",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextHandle,
    judged_by: JudgedBy::Unobservable,
    choices: &[],
    says: "The context carries the target name and the credential that it was made from.",
    source: "SpExchangeMetaDataFn, Parameters, ContextHandle",
    how: "Never exercised: neither can be seen through the calls of the metadata exchange.",
    seen: "PADL's package keeps a counted reference to the credential.",
};
