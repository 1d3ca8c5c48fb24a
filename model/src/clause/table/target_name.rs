//! TargetName: an optional counted string, and the role that it implies.

use super::super::{Clause, InGss, JudgedBy, Level, Row, Witness};
use crate::section::Section;

pub(in crate::clause) const TGT_1: Row = Row {
    clause: Clause::Tgt1,
    id: "TGT-1",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::TargetName,
    judged_by: JudgedBy::Aggregate,
    choices: &[],
    says: "A call without a target name is legal, and a credential for the accepting side can succeed with it.",
    source: "SpExchangeMetaDataFn, Parameters, TargetName, marked optional there and in ntsecpkg.h",
    how: "All calls of a run are counted with their twins that carry a name, for a credential acquired for \
        INBOUND or BOTH. Broken only if no nameless call ever succeeds while its named twin does. Not \
        exercised for client-only packages, or where INBOUND is refused.",
    seen: "Every implementation that was read takes its role from this parameter: a name means the initiator, \
        NULL means the acceptor.",
};

pub(in crate::clause) const TGT_2: Row = Row {
    clause: Clause::Tgt2,
    id: "TGT-2",
    level: Level::Required,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::TargetName,
    judged_by: JudgedBy::MemoryWatch,
    choices: &[],
    says: "The target name is input: neither the counted string's structure nor its text is written.",
    source: "SpExchangeMetaDataFn, Parameters, TargetName, direction in; ntsecpkg.h annotation",
    how: "Structure and text stand in memory that is read-only during the call. Broken by a write; not \
        exercised by a host that cannot protect memory.",
    seen: "Nothing on record in the published packages that were read.",
};

pub(in crate::clause) const TGT_3: Row = Row {
    clause: Clause::Tgt3,
    id: "TGT-3",
    level: Level::Customary,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::TargetName,
    judged_by: JudgedBy::MemoryWatch,
    choices: &[],
    says: "The target name is a counted string: nothing beyond MaximumLength is read, and no terminator is \
        expected.",
    source: "UNICODE_STRING (subauth.h): lengths in bytes, termination not promised; [MS-DTYP] 2.3.10",
    how: "The text ends where an inaccessible page begins, with Length equal to MaximumLength. Deviates by a \
        read behind it.",
    seen: "Nothing on record in the published packages that were read.",
};

pub(in crate::clause) const TGT_4: Row = Row {
    clause: Clause::Tgt4,
    id: "TGT-4",
    level: Level::Hardening,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::TargetName,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A malformed counted string is refused or ignored, and never read beyond its bounds.",
    source: "[MS-DTYP] 2.3.10; the system's own validating routine RtlUnicodeStringValidate",
    how: "Tried only with --hostile: an odd length, a Length above MaximumLength, a NULL buffer with a length. \
        Deviates by a fault; success and failure are both fine.",
    seen: "The system's routine answers STATUS_INVALID_PARAMETER; most packages do not look. Length 0 with \
        MaximumLength 1 has been met in the wild.",
};

pub(in crate::clause) const TGT_5: Row = Row {
    clause: Clause::Tgt5,
    id: "TGT-5",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::TargetName,
    judged_by: JudgedBy::Tag,
    choices: &[],
    says: "A name, or the role its presence implies, may change between calls on one context.",
    source: "no document says what a changed name means",
    how: "Noted from hand-written cases in which a later call has another name, gains one or loses it: the \
        class of the answer.",
    seen: "PADL's package takes the role anew from each call; others ignore later names.",
};
