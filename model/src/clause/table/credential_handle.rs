//! CredentialHandle: whose credential, and what its absence means.

use super::super::{Clause, InGss, JudgedBy, Level, Row, Witness};
use crate::reading::ChoicePoint;
use crate::section::Section;

pub(in crate::clause) const CRED_1: Row = Row {
    clause: Clause::Cred1,
    id: "CRED-1",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::OneSuccess,
    section: Section::CredentialHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "Given a live credential and no context yet, the call is able to succeed and makes the context from \
        that credential.",
    source: "SpExchangeMetaDataFn, Parameters, CredentialHandle",
    how: "Held by one success of a call with a live credential and a NULL context. Never broken: a package may \
        refuse for reasons of its own. Without such a success the run ends as not demonstrated.",
    seen: "Several implementations do nothing and succeed with any credential.",
};

pub(in crate::clause) const CRED_2: Row = Row {
    clause: Clause::Cred2,
    id: "CRED-2",
    level: Level::Required,
    in_gss: InGss::Level(Level::Free),
    witness: Witness::Any,
    section: Section::CredentialHandle,
    judged_by: JudgedBy::Rule,
    choices: &[ChoicePoint::NullCredential],
    says: "A NULL credential together with a NULL context leaves nothing to work with, so the call must not \
        succeed.",
    source: "SpExchangeMetaDataFn, Parameters, CredentialHandle and ContextHandle",
    how: "One call with both NULL. Broken by a success; a crash on it counts as hardening. Not exercised \
        unless the same call with a live credential succeeds. A finding names the competing reading, under \
        which NULL stands for the default credential.",
    seen: "Wine's Kerberos answers its sibling Init with SEC_E_INVALID_HANDLE. PADL's EAP package, TideSSP and \
        every GSS port take the default credential. The header marks the parameter optional, which fits \
        both.",
};

pub(in crate::clause) const CRED_3: Row = Row {
    clause: Clause::Cred3,
    id: "CRED-3",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::CredentialHandle,
    judged_by: JudgedBy::Pair,
    choices: &[],
    says: "With a live context a NULL credential alone is no reason to fail.",
    source: "SpInitLsaModeContextFn, CredentialHandle, which says so for that call; InitializeSecurityContext \
        (Schannel)",
    how: "Pairs of runs that differ only in the later call's credential, its own or NULL, each in a fresh \
        host, in the order A B A B. Deviates when just the NULL runs fail. An unstable pair is not \
        exercised.",
    seen: "Packages ignore the credential once there is a context, as Schannel documents.",
};

pub(in crate::clause) const CRED_4: Row = Row {
    clause: Clause::Cred4,
    id: "CRED-4",
    level: Level::Hardening,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::CredentialHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A context goes on working, and can be deleted, after its credential was released.",
    source: "FreeCredentialsHandle: contexts are to go first, and credentials are removed once no reference is \
        left",
    how: "Tried only with --hostile: release the credential, then use and delete its context. Deviates by a \
        fault, or by a context that cannot be deleted.",
    seen: "PADL's package counts references to the credential; in another one the release breaks the live \
        context.",
};

pub(in crate::clause) const CRED_5: Row = Row {
    clause: Clause::Cred5,
    id: "CRED-5",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::CredentialHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "Another live credential handed in together with a live context may be ignored, used or refused.",
    source: "no document says which of the two wins",
    how: "Noted: the class of the answer. The handle must stay as it is, which is the business of CTX-4 and \
        CTX-5.",
    seen: "Mostly ignored. PADL's package checks the owner and answers SEC_E_NOT_OWNER to a credential of \
        another logon session.",
};

pub(in crate::clause) const CRED_6: Row = Row {
    clause: Clause::Cred6,
    id: "CRED-6",
    level: Level::Hardening,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::CredentialHandle,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "A released or never issued credential without a context gets a failure, and no context is made.",
    source: "SpQueryCredentialsAttributesFn and SpFreeCredentialsHandleFn, which document SEC_E_INVALID_HANDLE",
    how: "Tried only with --hostile. Deviates by a success, a handed-out context or a fault. Not exercised \
        where the package gives out one credential value twice, since stale and live cannot be told apart.",
    seen: "TideSSP's credential handle is always the number 1, so a stale one is as good as a live one.",
};
