//! A status code: its fields, its class, and what the contract says of a call that returns it.

use std::fmt::Write as _;

use sspcheck_model::call::Call;
use sspcheck_model::clause::Clause;
use sspcheck_model::observation::{Answer, Handle, Observation, Output};
use sspcheck_model::reading::{Dialect, Profile};
use sspcheck_model::relation::{Situation, Verdict, next};
use sspcheck_model::rule::RULES;
use sspcheck_model::section::Section;
use sspcheck_model::state::State;
use sspcheck_model::status::{Status, StatusClass};

use super::BOLD;

/// Explains a status under both profiles.
pub(super) fn status(status: Status) -> String {
    let mut text = format!("{BOLD}{status}{BOLD:#} as a status");
    let word = status.0;
    let signed = word.cast_signed();
    let signed = if signed < 0 { format!(" or {signed}") } else { String::new() };
    let _ = writeln!(text, ", {word}{signed} in decimal");
    let severity = ["success", "informational", "warning", "error"];
    let severity = severity.get((word >> 30) as usize).copied().unwrap_or_default();
    let class = status.class(Dialect::Ntstatus);
    let _ = writeln!(text, "\n{BOLD}As NTSTATUS{BOLD:#}");
    let _ = writeln!(
        text,
        "  severity {severity}, customer bit {}, reserved bit {}, facility 0x{:03X}, code 0x{:04X}",
        word >> 29 & 1,
        word >> 28 & 1,
        word >> 16 & 0xFFF,
        word & 0xFFFF
    );
    let _ = writeln!(text, "  class {class}: {}", says(class));
    of_profile(&mut text, status, Profile::Lsa);
    let _ = writeln!(text, "\n{BOLD}As a major status of GSS-API{BOLD:#} (profile gss)");
    let class = status.class(Dialect::Gss);
    let _ = writeln!(text, "  {}", status.text(Dialect::Gss).replace('|', " | "));
    let _ = writeln!(
        text,
        "  calling error {}, routine error {}, supplementary bits 0x{:04X}; class {class}: {}",
        word >> 24,
        word >> 16 & 0xFF,
        word & 0xFFFF,
        says_in_gss(class)
    );
    of_profile(&mut text, status, Profile::Gss);
    text
}

/// Explains a class of codes.
pub(super) fn class(class: StatusClass) -> String {
    let mut text = format!("{BOLD}{class}{BOLD:#}: a class of status codes\n\n  {}\n", says(class));
    let _ = writeln!(text, "  Such as {}.", class.representative());
    for profile in Profile::ALL {
        if StatusClass::of_dialect(profile.dialect()).contains(&class) {
            let _ = writeln!(text, "\n{BOLD}In profile {profile}{BOLD:#}");
            let status = class.representative_in(profile.dialect());
            of_profile(&mut text, status, profile);
        }
    }
    text
}

/// What the contract says of Exchange with a live credential that returns the code, everything else as it must be.
fn of_profile(text: &mut String, status: Status, profile: Profile) {
    let class = status.class(profile.dialect());
    let taken = if class.succeeded() { "success" } else { "failure" };
    let _ = writeln!(text, "  A caller takes it for a {taken}.");
    let breaks = breaks(class, profile);
    if breaks.is_empty() {
        let _ = writeln!(text, "  The contract permits it.");
    }
    for clause in breaks {
        let _ = writeln!(text, "  It breaks {clause}: {}", clause.says_in(profile));
    }
    if status.is_not_implemented_in(profile.dialect()) {
        let _ = writeln!(text, "  It says that the function is not offered ({}).", Clause::Pkg3);
    } else if profile == Profile::Lsa && status.is_resource() {
        let _ = writeln!(
            text,
            "  It says that a resource has run out: such an answer says nothing about a rule."
        );
    }
}

/// The clauses of the return value that an answer of this class breaks: the rules are asked, none is written down here.
fn breaks(class: StatusClass, profile: Profile) -> Vec<Clause> {
    let acquired = Observation::Returned(Answer::plain(StatusClass::Zero));
    let state = next(&State::default(), &Call::Acquire { credential: 0 }, &acquired);
    let Ok(call) = "exchange c0 null absent 0x0 foreign0".parse::<Call>() else { return Vec::new() };
    let handle = if class.succeeded() { Handle::Fresh } else { Handle::Null };
    let observation = Observation::Returned(Answer { class, handle, output: Output::NoOutput });
    let readings = profile.readings();
    let situation = Situation::new(profile, &readings, &state, &call);
    let of_returns = RULES.iter().filter(|rule| rule.clause.section() == Section::ReturnValue);
    let mut clauses: Vec<Clause> = of_returns
        .filter(|rule| situation.verdict(rule, &observation) == Verdict::Forbids)
        .map(|rule| rule.clause)
        .collect();
    clauses.sort_unstable();
    clauses.dedup();
    clauses
}

const fn says(class: StatusClass) -> &'static str {
    match class {
        StatusClass::Zero => "the one plain success.",
        StatusClass::Informational => "a success of informational severity, 0x40000000 to 0x7FFFFFFF.",
        StatusClass::SecI => "0x0009xxxx, the SEC_I codes: of success severity, though they inform.",
        StatusClass::Pending => "an answer that is none yet.",
        StatusClass::Win32 => {
            "a positive number of Win32, which a caller takes for a success whatever it was meant to say."
        }
        StatusClass::OtherSuccess => "another code of success severity.",
        StatusClass::ReservedSuccess => "the top bit is clear, and bit 28, which is reserved, is set.",
        StatusClass::Supplementary => "no error, and supplementary bits.",
        StatusClass::SecE => "0x8009xxxx, the SEC_E codes: of warning severity, though they are errors.",
        StatusClass::OtherWarning => "warning severity, 0x80000000 to 0xBFFFFFFF, and no SEC_E code.",
        StatusClass::Error => "error severity, 0xC0000000 and above.",
        StatusClass::ReservedFailure => "the top bit is set, and so is bit 28, which is reserved.",
    }
}

const fn says_in_gss(class: StatusClass) -> &'static str {
    match class {
        StatusClass::Zero => "complete.",
        StatusClass::Supplementary => "no error, and supplementary bits.",
        _ => "a calling or a routine error.",
    }
}

/// A code by its name, in either dialect.
pub(super) fn named(name: &str) -> Option<Status> {
    Status::names().find(|(_, known)| known.eq_ignore_ascii_case(name)).map(|(status, _)| status)
}
