//! Return value: which codes, and that there is one at all.

use super::super::{Clause, InGss, JudgedBy, Level, Row, Witness};
use crate::reading::ChoicePoint;
use crate::section::Section;

pub(in crate::clause) const RET_1: Row = Row {
    clause: Clause::Ret1,
    id: "RET-1",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ReturnValue,
    judged_by: JudgedBy::Rule,
    choices: &[ChoicePoint::SuccessCodes],
    says: "A success is STATUS_SUCCESS or a code of informational severity; SEC_I codes pass with a note.",
    source: "SpExchangeMetaDataFn, Return value; [MS-ERREF] 2.3 on severities",
    how: "Every success. SEC_I codes are of success severity, not informational, and are noted. Other success \
        codes are left to RET-4 and RET-5. In GSS-API it is GSS_S_COMPLETE alone.",
    seen: "MIT's negotiator drops a mechanism for anything but a complete status, supplementary bits included.",
};

pub(in crate::clause) const RET_2: Row = Row {
    clause: Clause::Ret2,
    id: "RET-2",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ReturnValue,
    judged_by: JudgedBy::Rule,
    choices: &[ChoicePoint::FailureCodes],
    says: "A failure has error severity, or is a SEC_E code, which passes with a note.",
    source: "SpExchangeMetaDataFn, Return value; [MS-ERREF] 2.3; sibling pages list SEC_E codes for functions \
        that return NTSTATUS",
    how: "Every failure. SEC_E codes are of warning severity, strictly no errors, and are noted; other \
        warnings deviate. The customer bit is legal. In GSS-API a routine or a calling error.",
    seen: "Both families are customary: SEC_E codes on sibling pages, in Wine and in PADL's package, STATUS \
        codes in smart card and stub packages.",
};

pub(in crate::clause) const RET_3: Row = Row {
    clause: Clause::Ret3,
    id: "RET-3",
    level: Level::Required,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::ReturnValue,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "Bit 28 of the status, which is reserved, is clear.",
    source: "[MS-ERREF] 2.3, the reserved bit N",
    how: "Every status. Broken by the bit, whatever the rest says.",
    seen: "Nothing on record. HRESULT_FROM_NT sets the bit, so that a status converted once too often would \
        carry it.",
};

pub(in crate::clause) const RET_4: Row = Row {
    clause: Clause::Ret4,
    id: "RET-4",
    level: Level::Customary,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::ReturnValue,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "The status is not a positive Win32 error number, since callers take one for a success.",
    source: "Using NTSTATUS Values (driver documentation); [MS-ERREF] 2.2 and 2.3",
    how: "Every status of facility 0 and success severity. Deviates unless zero or a documented success code \
        of NTSTATUS. Numbers up to 63 count as Win32 errors, although STATUS_WAIT codes have them too.",
    seen: "ReactOS returns ERROR_NOT_SUPPORTED, the number 50, in msv1_0: meant as a refusal, read as a \
        success.",
};

pub(in crate::clause) const RET_5: Row = Row {
    clause: Clause::Ret5,
    id: "RET-5",
    level: Level::Customary,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::ReturnValue,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "The status is not STATUS_PENDING: nothing in this call is asynchronous.",
    source: "SpExchangeMetaDataFn: no parameter by which an answer could be delivered later",
    how: "Every status. Deviates by either code.",
    seen: "Nothing on record in the published packages that were read.",
};

pub(in crate::clause) const RET_6: Row = Row {
    clause: Clause::Ret6,
    id: "RET-6",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ReturnValue,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "Every call that keeps the contract returns: no crash, exception, end of the process or hang.",
    source: "SpExchangeMetaDataFn, Return value: there is one for success and one for failure, and no third",
    how: "Every call that keeps the caller's side. Broken by a fault or the time limit. A hang with \
        PROMPT_FOR_CREDS is not exercised, for a user may be asked. A fault on a hostile call counts under \
        its hardening clause only.",
    seen: "Assertions in GSS mechanisms end the whole process; locks taken in opposite order can hang it.",
};

pub(in crate::clause) const RET_7: Row = Row {
    clause: Clause::Ret7,
    id: "RET-7",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ReturnValue,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "The code of a failure tells its reason.",
    source: "SpExchangeMetaDataFn, Return value, without a table of codes",
    how: "Recorded: which code each situation gets. Never judged.",
    seen: "SEC_E_INVALID_HANDLE and STATUS_INVALID_HANDLE for handles, SEC_E_NO_CREDENTIALS for a missing \
        credential, SEC_E_INVALID_TOKEN for bad metadata, STATUS_INVALID_PARAMETER for bad pointers are \
        customary.",
};
