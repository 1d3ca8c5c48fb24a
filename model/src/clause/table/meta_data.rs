//! MetaDataLength and MetaData: bytes from the far side of a network.

use super::super::{Clause, InGss, JudgedBy, Level, Row, Witness};
use crate::section::Section;

pub(in crate::clause) const META_1: Row = Row {
    clause: Clause::Meta1,
    id: "META-1",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::MetaData,
    judged_by: JudgedBy::MemoryWatch,
    choices: &[],
    says: "The length counts bytes, and no byte of the metadata past it is read.",
    source: "ntsecpkg.h annotation: MetaData has MetaDataLength bytes; SpExchangeMetaDataFn, MetaDataLength, \
        speaks of one-byte characters",
    how: "The metadata ends where an inaccessible page begins. Broken by a read behind it; not exercised by a \
        host that cannot protect memory.",
    seen: "The page of SpGetCredUIContextFn has the same wording for a plain byte buffer. In GSS-API the \
        metadata is a counted string of bytes.",
};

pub(in crate::clause) const META_2: Row = Row {
    clause: Clause::Meta2,
    id: "META-2",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::MetaData,
    judged_by: JudgedBy::MemoryWatch,
    choices: &[],
    says: "The metadata is input and is not written.",
    source: "SpExchangeMetaDataFn, Parameters, MetaData, direction in; ntsecpkg.h annotation",
    how: "The metadata stands in memory that is read-only during the call. Broken by a write; not exercised by \
        a host that cannot protect memory.",
    seen: "Implementations copy the metadata or ignore it.",
};

pub(in crate::clause) const META_3: Row = Row {
    clause: Clause::Meta3,
    id: "META-3",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::MetaData,
    judged_by: JudgedBy::MemoryWatch,
    choices: &[],
    says: "Once the call has returned, nothing of the metadata or the target name is used any more.",
    source: "no document; the parameters are inputs of one call, and callers release them at once",
    how: "Both buffers become inaccessible when the call returns. Deviates by an access in a later call.",
    seen: "Implementations copy the metadata or ignore it.",
};

pub(in crate::clause) const META_4: Row = Row {
    clause: Clause::Meta4,
    id: "META-4",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::MetaData,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "Whatever bytes come in get an answer, for they were made on the far side of a network; success is \
        not asked for.",
    source: "SpExchangeMetaDataFn, MetaData; [MS-NEGOEX] and draft-zhu-negoex-04: metadata is an opaque octet \
        string made by the peer",
    how: "Random, cut, changed and foreign bytes of many lengths. Broken by a crash, an exit or a hang; any \
        status holds it.",
    seen: "SEC_E_INVALID_TOKEN is customary, defective token in GSS-API. Two GSS mechanisms end their whole \
        process with an assertion on metadata they do not know.",
};

pub(in crate::clause) const META_5: Row = Row {
    clause: Clause::Meta5,
    id: "META-5",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::OneSuccess,
    section: Section::MetaData,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "Metadata from a Query of the same package is accepted by a fresh acceptor.",
    source: "SpExchangeMetaDataFn, first paragraph: what is sent was made by the sibling function",
    how: "Held by one success of an Exchange with metadata that Query returned. Never broken: keys, a realm or \
        a policy may be missing. Without such a success, or where Query returns no bytes, it is not \
        exercised.",
    seen: "The draft lets Query return no bytes at all, and negotiators then send nothing.",
};

pub(in crate::clause) const META_6: Row = Row {
    clause: Clause::Meta6,
    id: "META-6",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::MetaData,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "Metadata of length 0, with or without a pointer, may succeed or fail.",
    source: "no document; in draft-zhu-negoex-04 empty metadata makes no message, so conforming negotiators never \
        send it",
    how: "One call with a pointer and one without, both with length 0. Noted: the class of the answer.",
    seen: "libbrowserid, sanon and TideSSP accept it; the MIT test mechanism negoextest ends its process with \
        an assertion.",
};

pub(in crate::clause) const META_7: Row = Row {
    clause: Clause::Meta7,
    id: "META-7",
    level: Level::Hardening,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::MetaData,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A NULL metadata pointer with a length above 0 gets a failure.",
    source: "ntsecpkg.h annotation: MetaData is not optional",
    how: "Tried only with --hostile. Deviates by a success or a fault.",
    seen: "Hardly any package checks; STATUS_INVALID_PARAMETER is customary.",
};

pub(in crate::clause) const META_8: Row = Row {
    clause: Clause::Meta8,
    id: "META-8",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::MetaData,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "An Exchange that no Query went before on this side gets an answer, as acceptors always make it; \
        success is not asked for.",
    source: "SpExchangeMetaDataFn, first paragraph, with the acceptor's order in draft-zhu-negoex-04 and \
        [MS-NEGOEX]",
    how: "An Exchange as the first call after a credential was acquired. Broken by a crash, an exit or a hang; \
        any status holds it.",
    seen: "Acceptors of MIT and Heimdal exchange first and query second. libbrowserid ends its process with an \
        assertion in that case.",
};

pub(in crate::clause) const META_9: Row = Row {
    clause: Clause::Meta9,
    id: "META-9",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::MetaData,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A second and later Exchange on one context may succeed or fail.",
    source: "no document limits their number; each metadata message of [MS-NEGOEX] leads to one",
    how: "Exchange is repeated on a live context. Noted: the class of the answer. The handle must stay, which \
        is the business of CTX-4 and CTX-5.",
    seen: "MIT and Heimdal pass on every metadata message of a scheme, so that a peer can cause repeats; \
        SEC_E_OUT_OF_SEQUENCE is one refusal in use.",
};
