//! What a clause is, where it comes from, how it is judged, and what real packages do; and what a flag, a status code or a
//! word of a report means.

mod flags;
mod status;
mod suggest;
mod word;

use std::fmt::Write as _;

use anstyle::Style;
use sspcheck_conformance::strength::Kill;
use sspcheck_conformance::suite::chapters;
use sspcheck_model::clause::{Clause, Level, Witness};
use sspcheck_model::flags::{DEFINED_MASK, Requirements};
use sspcheck_model::reading::Dialect;
use sspcheck_model::reading::Profile;
use sspcheck_model::rule::RULES;
use sspcheck_model::silence::{PLACES, Place, Way};
use sspcheck_model::status::{Status, StatusClass};

const BOLD: Style = Style::new().bold();

/// Explains whatever has this name: a clause, a silent place, a word of a report, a flag, a status code, or a number.
///
/// # Errors
///
/// What there is, and what may have been meant, if nothing has this name.
pub fn of(name: &str) -> Result<String, String> {
    if name == "silent-places" {
        return Ok(silent_places());
    }
    if let Some(place) = Place::named(name) {
        return Ok(silent_place(place));
    }
    if let Ok(known) = name.parse() {
        return Ok(clause(known));
    }
    if let Some(text) = word::word(name) {
        return Ok(text);
    }
    if let Some(number) = number(name) {
        return Ok(of_number(number));
    }
    let class = StatusClass::ALL.into_iter().find(|class| class.name().eq_ignore_ascii_case(name));
    if let Some(class) = class {
        return Ok(status::class(class));
    }
    if let Some(code) = status::named(name) {
        return Ok(status::status(code));
    }
    if let Some(word) = flags::named(name) {
        return Ok(flags::word(word));
    }
    Err(unknown(name))
}

/// A number of 32 bits, in hexadecimal or decimal; signed as well, as programs print statuses.
fn number(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    match digits {
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
            u32::from_str_radix(digits, 16).ok()
        }
        Some(_) => None,
        None if text.starts_with('+') => None,
        None => text.parse().ok().or_else(|| text.parse().ok().map(i32::cast_unsigned)),
    }
}

/// A number is a word of flags and a status; the likelier comes first: a word of listed flags is a word.
fn of_number(number: u32) -> String {
    let (word, code) = (Requirements(number), Status(number));
    let is_named =
        [Dialect::Ntstatus, Dialect::Gss].into_iter().any(|dialect| code.name_in(dialect).is_some());
    let is_listed = number != 0 && number & !Dialect::Ntstatus.listed_mask() == 0;
    let is_status = number & !DEFINED_MASK != 0 || is_named && !is_listed;
    let (word, code) = (flags::word(word), status::status(code));
    if is_status { format!("{code}\n{word}") } else { format!("{word}\n{code}") }
}

fn unknown(name: &str) -> String {
    let group = name.split('-').next().unwrap_or_default().to_ascii_uppercase();
    let ids = Clause::ALL.iter().map(|clause| clause.id());
    let near: Vec<&str> = ids.filter(|known| known.starts_with(&group)).collect();
    let meant = suggest::near(name);
    let name = crate::visible::text(name);
    let mut text = format!("nothing is named `{name}`; ");
    if !near.is_empty() && !group.is_empty() {
        let _ = write!(text, "there are {}", near.join(", "));
    } else if !meant.is_empty() {
        let _ = write!(text, "did you mean {}?", meant.join(", "));
    } else {
        text.push_str(
            "clauses are PKG-1 to PKG-5, CRED-1 to CRED-6, TGT-1 to TGT-5, REQ-1 to REQ-5, META-1 to META-9, CTX-1 to CTX-12, \
             RET-1 to RET-7, QRY-1 to QRY-6 and MEM-1 to MEM-3; flags and codes go by name or number, such as 0x8400 or \
             SEC_E_INVALID_TOKEN; words of a report such as not-demonstrated",
        );
    }
    text + "; `silent-places` lists what the page leaves open"
}

/// Explains a clause.
#[must_use]
pub fn clause(clause: Clause) -> String {
    let row = clause.row();
    let mut text = String::new();
    let _ = writeln!(text, "{BOLD}{}{BOLD:#} {} clause of {}", row.id, row.level.name(), row.section.title());
    let _ = writeln!(text, "\n{BOLD}Says{BOLD:#}\n  {}", row.says);
    let _ = writeln!(text, "\n{BOLD}From{BOLD:#}\n  {}", row.source);
    let _ = writeln!(text, "\n{BOLD}Judged{BOLD:#}\n  {}", row.how);
    if row.witness == Witness::OneSuccess {
        let _ = writeln!(text, "  One success holds it; it can never be broken.");
    }
    let _ = writeln!(text, "  {}", counts(row.level));
    match clause.level(Profile::Gss) {
        None => {
            let _ = writeln!(text, "  Profile gss has no such clause.");
        }
        Some(level) if level != row.level => {
            let _ = writeln!(text, "  In profile gss it is {}.", level.name());
        }
        Some(_) => {}
    }
    for choice in row.choices {
        let _ = writeln!(
            text,
            "  It depends on the reading of `{}`: {}.",
            choice.name(),
            choice.readings().join(" or ")
        );
    }
    let _ = writeln!(text, "\n{BOLD}Real packages{BOLD:#}\n  {}", row.seen);
    let rules: Vec<_> = RULES.iter().filter(|rule| rule.clause == clause).collect();
    if !rules.is_empty() {
        let _ = writeln!(text, "\n{BOLD}Rules{BOLD:#}");
        for rule in rules {
            let name = rule.name.split_once(": ").map_or(rule.name, |(_, name)| name);
            let _ = writeln!(text, "  {name}; permitted: {}", rule.permitted);
        }
    }
    let places: Vec<&str> =
        PLACES.iter().filter(|place| place.clauses.contains(&clause)).map(|place| place.name).collect();
    if !places.is_empty() {
        let _ = writeln!(text, "\n{BOLD}Silent places{BOLD:#}\n  {}", places.join(", "));
    }
    let kills: Vec<&str> = Kill::all().filter(|kill| kill.names(row.id)).map(|kill| kill.flaw).collect();
    if !kills.is_empty() {
        let _ = writeln!(
            text,
            "\n{BOLD}Tried on{BOLD:#}\n  {} flawed packages that break it: {}",
            kills.len(),
            kills.join(", ")
        );
    }
    cases(&mut text, clause);
    text
}

/// The register of silent places: the questions that the page leaves open.
#[must_use]
pub fn silent_places() -> String {
    let mut text = format!("{BOLD}Silent places{BOLD:#}: what the page leaves open\n");
    for place in PLACES {
        let _ = writeln!(text, "\n{BOLD}{}{BOLD:#}\n  {}", place.name, place.question);
    }
    let _ = writeln!(text, "\n`sspcheck explain NAME` says what the page says, and how one gets there.");
    text
}

/// Explains a silent place.
#[must_use]
pub fn silent_place(place: &Place) -> String {
    let clauses: Vec<&str> = place.clauses.iter().map(|clause| clause.id()).collect();
    let mut text = format!("{BOLD}{}{BOLD:#}: a silent place\n", place.name);
    let _ = writeln!(text, "\n{BOLD}Question{BOLD:#}\n  {}", place.question);
    let _ = writeln!(text, "\n{BOLD}The page{BOLD:#}\n  {}", place.page);
    let _ = writeln!(text, "\n{BOLD}Clauses{BOLD:#}\n  {}", clauses.join(", "));
    if let Way::Elsewhere(place) = place.way {
        let _ = writeln!(text, "\n{BOLD}Shows in{BOLD:#}\n  {place}");
    }
    if let Some(calls) = place.shortest(Profile::Lsa) {
        let hostile = if place.is_hostile() { ", in which the caller breaks its own side" } else { "" };
        let _ = writeln!(text, "\n{BOLD}Shortest calls{BOLD:#}{hostile}");
        for call in &calls {
            let _ = writeln!(text, "  {call}");
        }
        let calls: Vec<String> = calls.iter().map(ToString::to_string).collect();
        let _ = writeln!(
            text,
            "\n  sspcheck replay 'calls: {}' TARGET shows what a target does there.",
            calls.join("; ")
        );
    }
    text
}

/// What a breach of a clause of this level comes to.
pub(crate) fn counts(level: Level) -> &'static str {
    match level {
        Level::Required => "A breach is broken, exit code 1.",
        Level::Customary => "A breach deviates; it counts with --strict.",
        Level::Hardening => "Tried with --hostile; a breach deviates and counts with --hostile --strict.",
        Level::Free => "The implementation's choice: noted, never a finding.",
    }
}

fn cases(text: &mut String, clause: Clause) {
    let Ok(chapters) = chapters() else { return };
    let cases: Vec<_> = chapters
        .iter()
        .flat_map(|chapter| &chapter.cases)
        .filter(|case| case.clauses.contains(&clause))
        .collect();
    if cases.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n{BOLD}Cases{BOLD:#}");
    for case in cases {
        let _ = writeln!(text, "  {}: {}", case.name, case.why);
        for call in &case.calls {
            let _ = writeln!(text, "    {call}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fitted::fitted;

    #[test]
    fn what_is_explained_fits_a_terminal_of_eighty_columns() {
        let clauses = Clause::ALL.iter().map(|clause| clause.id().to_owned());
        let numbers = ["0x1CFEF", "0xFFFFFFFF", "0x80090308", "0x103"].map(str::to_owned);
        let places = PLACES.iter().map(|place| place.name.to_owned());
        for name in clauses.chain(numbers).chain(places).chain(["silent-places".to_owned()]) {
            let text = anstream::adapter::strip_str(&fitted(&of(&name).unwrap(), 80)).to_string();
            let wide =
                text.lines().find(|line| line.chars().count() > 80 && !line.contains("sspcheck replay '"));
            assert_eq!(wide, None, "{name}");
        }
    }

    #[test]
    fn a_number_is_first_what_it_is_likelier_meant_as() {
        for (number, first) in [
            ("0x103", "0x00000103"),
            ("0x8400", "0x00008400"),
            ("0", "STATUS_SUCCESS"),
            ("0x32", "ERROR_NOT_SUPPORTED"),
            ("0x90312", "SEC_I_CONTINUE_NEEDED"),
            ("0x40000", "0x00040000"),
        ] {
            let text = anstream::adapter::strip_str(&of(number).unwrap()).to_string();
            assert!(text.starts_with(first), "{number}: {text}");
        }
    }
}
