//! A word of flags: its bits by both names, how far the page lists them, and what the contract says of the word.

use std::fmt::Write as _;

use sspcheck_model::clause::Clause;
use sspcheck_model::flags::{DEFINED_MASK, ELSEWHERE, Flag, GssFlag, Requirements, WordClass};

use super::BOLD;

/// What the flag of a bit is called where the answer has it (`ISC_RET_` in sspi.h), which is not always the name that the
/// request has with another prefix.
#[rustfmt::skip]
pub(super) const RETURNED: [(u32, &str); 27] = [
    (0x0000_0001, "ISC_RET_DELEGATE"),
    (0x0000_0002, "ISC_RET_MUTUAL_AUTH"),
    (0x0000_0004, "ISC_RET_REPLAY_DETECT"),
    (0x0000_0008, "ISC_RET_SEQUENCE_DETECT"),
    (0x0000_0010, "ISC_RET_CONFIDENTIALITY"),
    (0x0000_0020, "ISC_RET_USE_SESSION_KEY"),
    (0x0000_0040, "ISC_RET_USED_COLLECTED_CREDS"),
    (0x0000_0080, "ISC_RET_USED_SUPPLIED_CREDS"),
    (0x0000_0100, "ISC_RET_ALLOCATED_MEMORY"),
    (0x0000_0200, "ISC_RET_USED_DCE_STYLE"),
    (0x0000_0400, "ISC_RET_DATAGRAM"),
    (0x0000_0800, "ISC_RET_CONNECTION"),
    (0x0000_1000, "ISC_RET_INTERMEDIATE_RETURN"),
    (0x0000_2000, "ISC_RET_CALL_LEVEL"),
    (0x0000_4000, "ISC_RET_EXTENDED_ERROR"),
    (0x0000_8000, "ISC_RET_STREAM"),
    (0x0001_0000, "ISC_RET_INTEGRITY"),
    (0x0002_0000, "ISC_RET_IDENTIFY"),
    (0x0004_0000, "ISC_RET_NULL_SESSION"),
    (0x0008_0000, "ISC_RET_MANUAL_CRED_VALIDATION"),
    (0x0010_0000, "ISC_RET_RESERVED1"),
    (0x0020_0000, "ISC_RET_FRAGMENT_ONLY"),
    (0x0040_0000, "ISC_RET_FORWARD_CREDENTIALS"),
    (0x0100_0000, "ISC_RET_USED_HTTP_STYLE"),
    (0x0200_0000, "ISC_RET_NO_ADDITIONAL_TOKEN"),
    (0x0800_0000, "ISC_RET_REAUTHENTICATION"),
    (0x4000_0000, "ISC_RET_CONFIDENTIALITY_ONLY"),
];

/// How many flags are named in one line.
const MOST_NAMES: u32 = 3;

/// Explains a word of ContextRequirements.
#[must_use]
pub(super) fn word(word: Requirements) -> String {
    // The bits stand below one by one: more of them in one line are no easier to read.
    let bits = word.0.count_ones();
    let names = if bits > MOST_NAMES { format!("{bits} flags") } else { word.to_string() };
    let mut text = format!("{BOLD}0x{:08X}{BOLD:#} as a word of ContextRequirements: {names}\n", word.0);
    if word.0 != 0 {
        let _ = writeln!(text, "\n{BOLD}Bits{BOLD:#}");
    }
    for bit in (0..u32::BITS).map(|shift| 1 << shift).filter(|bit| word.0 & bit != 0) {
        let _ = writeln!(text, "  0x{bit:08X}  {}", of_bit(bit));
    }
    let _ = writeln!(text, "\n{BOLD}The contract{BOLD:#}\n  {}", contract(word.class()));
    if word.class() == WordClass::Listed {
        let clause = if word.0.count_ones() == 1 { Clause::Req1 } else { Clause::Req2 };
        let _ = writeln!(text, "  {clause}: {}", clause.row().says);
    }
    for note in word.notes() {
        let _ = writeln!(text, "  {} ({}): {}", note.name(), Clause::Req5, note.says());
    }
    let same = GssFlag::word(word);
    let _ = writeln!(
        text,
        "\n{BOLD}In profile gss{BOLD:#}\n  The same number is {}.\n  What its listed flags ask for is there {} (0x{same:08X}).",
        GssFlag::text(word.0).replace('|', " | "),
        GssFlag::text(same).replace('|', " | "),
    );
    text
}

/// A bit by both of its names, and what is asked for with it.
fn of_bit(bit: u32) -> String {
    let returned = RETURNED.iter().find(|(known, _)| *known == bit).map(|(_, name)| *name);
    let (name, says) = match Flag::ALL.into_iter().find(|flag| flag.bit() == bit) {
        Some(flag) => (flag.name(), format!("listed: {}", flag.says())),
        None => match ELSEWHERE.iter().find(|row| row.bit == bit) {
            Some(row) => (row.name, "not listed by the page, defined in sspi.h".to_owned()),
            None => ("no name as a request", "unknown: nobody defines it for a request".to_owned()),
        },
    };
    let returned = returned.unwrap_or("no name in the answer");
    format!("{name} ({returned}); {says}")
}

fn contract(class: WordClass) -> String {
    match class {
        WordClass::Zero => "No flag is set, which is permitted: every call answers it.".to_owned(),
        WordClass::Listed => "Every bit is one that the page lists.".to_owned(),
        WordClass::Elsewhere => format!(
            "At least one bit is not listed by the page, though sspi.h defines it. {}: {}",
            Clause::Req3,
            Clause::Req3.row().says
        ),
        WordClass::Undefined => format!(
            "At least one bit is defined by nobody (all that are: 0x{DEFINED_MASK:08X}). {}: {}",
            Clause::Req3,
            Clause::Req3.row().says
        ),
    }
}

/// A word by names of either kind, joined by `|`: those of requests, of answers and of GSS-API.
pub(super) fn named(text: &str) -> Option<Requirements> {
    if let Ok(word) = text.parse() {
        return Some(word);
    }
    text.split('|').map(str::trim).try_fold(Requirements::NONE, |word, name| {
        let returned = RETURNED.iter().find(|(_, known)| known.eq_ignore_ascii_case(name));
        let gss = GssFlag::ALL.into_iter().find(|flag| flag.name().eq_ignore_ascii_case(name));
        let gss = gss.and_then(GssFlag::listed).map(Flag::bit);
        let bits = returned
            .map(|(bit, _)| *bit)
            .or(gss)
            .or_else(|| name.parse().ok().map(|word: Requirements| word.0))?;
        Some(Requirements(word.0 | bits))
    })
}
