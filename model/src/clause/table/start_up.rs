//! Package start-up: what a package says of itself before the first call.

use super::super::{Clause, InGss, JudgedBy, Level, Row, Witness};
use crate::section::Section;

pub(in crate::clause) const PKG_1: Row = Row {
    clause: Clause::Pkg1,
    id: "PKG-1",
    level: Level::Required,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::StartUp,
    judged_by: JudgedBy::StartUp,
    choices: &[],
    says: "The entry point reports success with STATUS_SUCCESS alone, and every table it counts has Initialize \
        and GetInfo.",
    source: "SpLsaModeInitializeFn, Parameters and Return value; LSA Mode Initialization",
    how: "Judged at start-up. Broken by a success code other than zero, or by a counted table without \
        Initialize or GetInfo. How far apart later tables stand depends on the version, so one is accused \
        only if no known distance fits.",
    seen: "One package returns its interface version as the status, which counts as success; one sets the table \
        count to 39, the number of fields; one writes through a pointer it never set. Wine takes nothing but \
        zero.",
};

pub(in crate::clause) const PKG_2: Row = Row {
    clause: Clause::Pkg2,
    id: "PKG-2",
    level: Level::Required,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::StartUp,
    judged_by: JudgedBy::StartUp,
    choices: &[],
    says: "The reported version is one the header names, its slots are readable, and from 0x00100000 on both \
        metadata slots exist.",
    source: "ntsecpkg.h, comments on the interface versions and on SECPKG_FUNCTION_TABLE",
    how: "Judged at start-up: the version is compared with the known ones, and the slots it promises are read, \
        never one beyond them. Broken by a version no header names or by a promised slot that cannot be \
        read. A table too short that lies before readable memory goes unseen.",
    seen: "A package left its version at 1, which no header names. A package compiled against an old header has \
        a table too short for the version it claims. Short tables with an old version are common and fine.",
};

pub(in crate::clause) const PKG_3: Row = Row {
    clause: Clause::Pkg3,
    id: "PKG-3",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::StartUp,
    judged_by: JudgedBy::StartUp,
    choices: &[],
    says: "A metadata slot may be NULL or answer not-implemented; the package then does not offer the exchange.",
    source: "ntsecpkg.h, comment on the slots of interface version 5: defined, though possibly as NULL",
    how: "Noted when the version is below 0x00100000, when a slot is NULL, or when every call gets a \
        not-implemented code. The run then ends as not offered.",
    seen: "STATUS_NOT_IMPLEMENTED, STATUS_NOT_SUPPORTED and SEC_E_UNSUPPORTED_FUNCTION are all in use for it, \
        in stub packages and in smart card packages. Of the GSS glues MIT's answers unavailable, Heimdal's \
        bad mechanism.",
};

pub(in crate::clause) const PKG_4: Row = Row {
    clause: Clause::Pkg4,
    id: "PKG-4",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::StartUp,
    judged_by: JudgedBy::StartUp,
    choices: &[],
    says: "A package may refuse to initialise, or to give credentials, outside the security authority's \
        process.",
    source: "no document; SpInitializeFn and SpAcquireCredentialsHandleFn allow a failure for any reason",
    how: "Noted when start-up or every acquire fails. The run stops there as not demonstrated: nothing is \
        proven, and nothing is broken.",
    seen: "Wine starts packages with neither parameters nor support functions. PADL's package and a smart card \
        package ask their host about the client and the call.",
};

pub(in crate::clause) const PKG_5: Row = Row {
    clause: Clause::Pkg5,
    id: "PKG-5",
    level: Level::Free,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::StartUp,
    judged_by: JudgedBy::StartUp,
    choices: &[],
    says: "Announcing the capability NEGOTIABLE2 without offering both metadata functions is noted.",
    source: "SecPkgInfoW, capability flags: no page ties the flag to the two slots",
    how: "Noted when the reported capabilities carry the flag and a metadata slot is NULL or answers \
        not-implemented.",
    seen: "A smart card package (EIDAuthentication) sets the flag and answers STATUS_NOT_IMPLEMENTED.",
};
