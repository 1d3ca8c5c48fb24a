//! ContextRequirements: 14 listed flags and every word made of them.

use super::super::{Clause, InGss, JudgedBy, Level, Row, Witness};
use crate::section::Section;

pub(in crate::clause) const REQ_1: Row = Row {
    clause: Clause::Req1,
    id: "REQ-1",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextRequirements,
    judged_by: JudgedBy::Sweep,
    choices: &[],
    says: "Each of the 14 listed flags is a valid value: a call with it gets a well-formed answer.",
    source: "SpExchangeMetaDataFn, Parameters, ContextRequirements, table of values",
    how: "Each flag alone, in each situation. Broken when the flag makes the answer break another clause. A \
        refusal is noted. In GSS-API the bits are those of GSS_C.",
    seen: "PADL's package answers SEC_E_UNSUPPORTED_FUNCTION to supplied credentials. Documents of the sibling \
        Init name that code for delegation and prompting where they are not supported.",
};

pub(in crate::clause) const REQ_2: Row = Row {
    clause: Clause::Req2,
    id: "REQ-2",
    level: Level::Required,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextRequirements,
    judged_by: JudgedBy::Sweep,
    choices: &[],
    says: "So is every OR of listed flags: all 16,384 words get a well-formed answer.",
    source: "SpExchangeMetaDataFn, Parameters, ContextRequirements, which lets values be combined",
    how: "A sweep over the words in one situation after another. Broken when a word gets an answer that breaks \
        another clause; refusals are counted and noted. A word that ends the host is blamed and passed over.",
    seen: "No document found makes any combination an error. An unsupported requirement is customarily met by \
        leaving it out, not by a failure.",
};

pub(in crate::clause) const REQ_3: Row = Row {
    clause: Clause::Req3,
    id: "REQ-3",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextRequirements,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "Bits outside the list, defined elsewhere or by nobody, may be accepted or refused.",
    source: "sspi.h defines 13 more bits of the word; SpExchangeMetaDataFn names only the valid ones",
    how: "Each outside bit alone and each pair of them. Noted: accepted or refused. Every other clause holds \
        all the same.",
    seen: "Callers do send CONFIDENTIALITY, which is not on the list. PADL's package passes over bits that have \
        a returned counterpart; Wine logs what it does not know.",
};

pub(in crate::clause) const REQ_4: Row = Row {
    clause: Clause::Req4,
    id: "REQ-4",
    level: Level::Customary,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextRequirements,
    judged_by: JudgedBy::Repeat,
    choices: &[],
    says: "The same call in the same situation gets the same class of answer.",
    source: "no document; a negotiator drops a mechanism at its first failure and so relies on it",
    how: "The call is repeated within one host, with fresh metadata each time, and classes are compared. \
        Deviates when they differ; a code that says resources ran out never counts. Pairs of runs reach one \
        situation by two ways: straight, and after contexts and credentials that came and went. A finding that \
        does not recur is reported here with both answers.",
    seen: "Nothing on record in the published packages that were read.",
};

pub(in crate::clause) const REQ_5: Row = Row {
    clause: Clause::Req5,
    id: "REQ-5",
    level: Level::Free,
    in_gss: InGss::Same,
    witness: Witness::Any,
    section: Section::ContextRequirements,
    judged_by: JudgedBy::Rule,
    choices: &[],
    says: "Words that ask for contradictory or meaningless things are noted, never judged.",
    source: "Context Requirements (Win32), InitializeSecurityContext (Kerberos): what some flags need in order to \
        have an effect",
    how: "Noted for listed words: several transports, integrity with and without detection, delegation or \
        three legs without mutual authentication, flags about buffers this call lacks.",
    seen: "Nothing on record beyond the documents: delegation without mutual authentication just has no effect.",
};
