//! QueryMetaData: the sibling that makes the metadata.

use super::super::{Clause, InGss, JudgedBy, Level, Row, Witness};
use crate::reading::ChoicePoint;
use crate::section::Section;

pub(in crate::clause) const QRY_1: Row = Row {
    clause: Clause::Qry1,
    id: "QRY-1",
    level: Level::Required,
    in_gss: InGss::Level(Level::Free),
    witness: Witness::Any,
    section: Section::Query,
    judged_by: JudgedBy::Rule,
    choices: &[ChoicePoint::NullCredential],
    says: "Query as well must not succeed with a NULL credential and a NULL context.",
    source: "SpQueryMetaDataFn, Parameters, CredentialHandle and ContextHandle",
    how: "As CRED-2, with Query.",
    seen: "As for CRED-2: PADL's EAP package, TideSSP and GSS ports take the default credential.",
};

pub(in crate::clause) const QRY_2: Row = Row {
    clause: Clause::Qry2,
    id: "QRY-2",
    level: Level::Required,
    in_gss: InGss::Level(Level::Free),
    witness: Witness::Any,
    section: Section::Query,
    judged_by: JudgedBy::Rule,
    choices: &[ChoicePoint::ContextOnSuccess],
    says: "A success of Query that was given no context hands one out, and DeleteContext accepts it.",
    source: "SpQueryMetaDataFn, Parameters, ContextHandle, with SpDeleteContextFn",
    how: "As CTX-1 and CTX-2, with Query.",
    seen: "As for CTX-1: both GSS glues allow for a success without a context.",
};

pub(in crate::clause) const QRY_3: Row = Row {
    clause: Clause::Qry3,
    id: "QRY-3",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::Query,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "Query leaves the handle as Exchange does: NULL after a failure without a context, otherwise as it \
        was.",
    source: "SpQueryMetaDataFn, Parameters, ContextHandle; InitializeSecurityContext, Remarks; \
        DeleteSecurityContext",
    how: "As CTX-3, CTX-4 and CTX-5, with Query.",
    seen: "TideSSP's Query writes a second context over the handle of a live one, which is lost; PADL's package \
        and mech_eap leave a context behind when Query fails.",
};

pub(in crate::clause) const QRY_4: Row = Row {
    clause: Clause::Qry4,
    id: "QRY-4",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::Query,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "After a success of Query its result can be read, for as many bytes as the returned length says.",
    source: "SpQueryMetaDataFn, Parameters, MetaDataLength and MetaData; ntsecpkg.h annotation",
    how: "The host reads all bytes straight after the call. Broken by an address that cannot be read, by a \
        length with a NULL pointer, or by memory that is the caller's own again: a parameter of the call, or the \
        frame of a function that has returned. A length of 0 needs no pointer.",
    seen: "Faults seen: outputs left unset on some paths. With a length of 0 a NULL pointer is customary.",
};

pub(in crate::clause) const QRY_5: Row = Row {
    clause: Clause::Qry5,
    id: "QRY-5",
    level: Level::Free,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::Query,
    judged_by: JudgedBy::MemoryWatch,
    choices: &[],
    says: "Where the buffer that Query returns comes from, and who frees it, is the package's choice.",
    source: "SpQueryMetaDataFn, MetaData: no word on who frees it",
    how: "Noted: one of the host's heaps, and which, or none. The buffer is kept out of MEM-1 and MEM-2.",
    seen: "A comment in PADL's EAP package wants it on the private heap; others use the LSA heap.",
};

pub(in crate::clause) const QRY_6: Row = Row {
    clause: Clause::Qry6,
    id: "QRY-6",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::Query,
    judged_by: JudgedBy::Rule,
    choices: &[ChoicePoint::SuccessCodes],
    says: "Query's status is a proper one, and Query returns, in the sense of RET-1, RET-3 and RET-6.",
    source: "SpQueryMetaDataFn, Return value; [MS-ERREF] 2.3",
    how: "As RET-1, RET-3 and RET-6, with Query.",
    seen: "As for Exchange.",
};
