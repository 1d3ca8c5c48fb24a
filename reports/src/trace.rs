//! What a log of calls comes to, for people and as a document.

use std::fmt::Write as _;

use anstyle::Style;
use sspcheck_conformance::report::Outcome;
use sspcheck_conformance::trace::{Broken, Judged};

use crate::story::plural;

const BOLD: Style = Style::new().bold();

/// The most handles that are listed.
const HANDLES: usize = 16;

/// One document.
#[must_use]
pub fn json(judged: &Judged) -> String {
    let text =
        serde_json::to_string_pretty(judged).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"));
    text + "\n"
}

/// For people: what it comes to, the breach with the calls that led to it, and what may be the case then.
#[must_use]
pub fn text(judged: &Judged) -> String {
    let mut text = String::new();
    let calls = plural(usize::try_from(judged.calls).unwrap_or(usize::MAX), "call");
    let _ = writeln!(text, "{BOLD}{}{BOLD:#}: {}", judged.outcome.name(), outcome(judged));
    let _ = writeln!(
        text,
        "longest conforming prefix: {} of {calls}; profile {}",
        judged.conforming, judged.profile
    );
    if let Some(breach) = &judged.breach {
        let _ = writeln!(text);
        broken(&mut text, breach);
    }
    if let Some(breach) = &judged.breach {
        let _ = writeln!(text, "\n{BOLD}The calls that concern its handles{BOLD:#}");
        for step in &judged.trace {
            let _ = writeln!(text, "  line {}: {}", step.line, step.call);
            let permitted = if step.line == breach.line { &breach.permitted } else { &step.permitted };
            let _ = writeln!(text, "    permitted: {permitted}");
            let observed = if step.line == breach.line { &breach.observed } else { &step.observed };
            let _ = writeln!(text, "    observed:  {observed}");
        }
    }
    for (number, deviation) in judged.deviations.iter().enumerate() {
        if number == 0 {
            let _ = writeln!(
                text,
                "\n{BOLD}Breaches that do not count here{BOLD:#} (see --strict and --hostile)"
            );
        }
        broken(&mut text, deviation);
    }
    let after = if judged.breach.is_some() { "Possible before the breach" } else { "Possible at the end" };
    let _ = writeln!(text, "\n{BOLD}{after}{BOLD:#}");
    if judged.possible.is_empty() {
        let _ = writeln!(text, "  nothing is live");
    }
    for handle in judged.possible.iter().take(HANDLES) {
        let _ = writeln!(text, "  {} ({}): {}", handle.name, handle.value, handle.states.join("; or "));
    }
    if judged.possible.len() > HANDLES {
        let _ = writeln!(text, "  and {} more", judged.possible.len() - HANDLES);
    }
    let clauses: Vec<String> =
        judged.clauses.iter().map(|clause| format!("{} {}", clause.id, clause.witnesses)).collect();
    if !clauses.is_empty() {
        let _ = writeln!(text, "\n{BOLD}Exercised and kept{BOLD:#}\n  {}", clauses.join(", "));
    }
    for (number, note) in judged.notes.iter().enumerate() {
        let heading = if number == 0 { format!("\n{BOLD}Notes{BOLD:#}\n") } else { String::new() };
        let _ = writeln!(text, "{heading}  {note}");
    }
    text
}

fn outcome(judged: &Judged) -> String {
    match (judged.outcome, &judged.breach) {
        (_, Some(breach)) => {
            format!("line {} breaks {} ({})", breach.line, breach.clause, breach.level.name())
        }
        (Outcome::Conforms, None) if judged.deviations.is_empty() => {
            "nothing in the log breaks the contract".to_owned()
        }
        (Outcome::Conforms, None) => "nothing in the log breaks a clause that counts".to_owned(),
        (_, None) => {
            "nothing in the log breaks a clause that counts, and no Exchange with a live credential was seen to make a context: nothing proven"
                .to_owned()
        }
    }
}

fn broken(text: &mut String, breach: &Broken) {
    let _ = writeln!(
        text,
        "  line {}: {} ({}): {}",
        breach.line,
        breach.clause,
        breach.level.name(),
        breach.clause.row().says
    );
    let _ = writeln!(text, "    {}", breach.call);
    let _ = writeln!(text, "    permitted: {}", breach.permitted);
    let _ = writeln!(text, "    observed:  {}", breach.observed);
    if !breach.in_other_states.is_empty() {
        let ids: Vec<&str> = breach.in_other_states.iter().map(|clause| clause.id()).collect();
        let _ = writeln!(text, "    in other possible states it breaks {}", ids.join(", "));
    }
}
