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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use sspcheck_conformance::trace::{Options, judge, read};
    use sspcheck_model::clause::Clause;

    use super::*;

    /// A sample log, judged; under which options, where others count.
    fn judged(sample: &str, strict: bool) -> Judged {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/trace/samples");
        let log = read(&folder.join(format!("{sample}.jsonl"))).unwrap();
        judge(&log, &Options { strict, hostile: false })
    }

    fn plain(judged: &Judged) -> String {
        anstream::adapter::strip_str(&text(judged)).to_string()
    }

    #[test]
    fn the_call_that_breaks_has_the_answers_of_the_breach_and_the_others_their_own() {
        let mut broken = judged("handle-changes", true);
        let line = broken.breach.as_ref().unwrap().line;
        assert!(broken.trace.len() > 1 && broken.trace.last().unwrap().line == line, "{:?}", broken.trace);
        for step in &mut broken.trace {
            step.permitted = format!("permitted in line {}", step.line);
            step.observed = format!("observed in line {}", step.line);
        }
        let told = plain(&broken);
        let (_, calls) = told.split_once("The calls that concern its handles\n").unwrap();
        let (calls, _) = calls.split_once("\n\n").unwrap();
        let breach = broken.breach.as_ref().unwrap();
        let steps: Vec<String> = broken
            .trace
            .iter()
            .map(|step| {
                let (permitted, observed) = match step.line == line {
                    true => (&breach.permitted, &breach.observed),
                    false => (&step.permitted, &step.observed),
                };
                let (line, call) = (step.line, &step.call);
                format!("  line {line}: {call}\n    permitted: {permitted}\n    observed:  {observed}")
            })
            .collect();
        assert_eq!(calls, steps.join("\n"));
        assert!(told.contains("\nPossible before the breach\n"), "{told}");
    }

    #[test]
    fn breaches_that_do_not_count_have_one_heading() {
        let mut kept = judged("handle-changes", false);
        let heading = "\nBreaches that do not count here (see --strict and --hostile)\n";
        let deviation = kept.deviations[0].clone();
        kept.deviations.push(Broken {
            line: 77,
            in_other_states: vec![Clause::Ctx6, Clause::Ret3],
            ..deviation
        });
        let told = plain(&kept);
        assert_eq!(told.matches(heading).count(), 1, "{told}");
        let (_, told) = told.split_once(heading).unwrap();
        assert!(told.starts_with("  line 4: CTX-4 (customary): "), "{told}");
        assert!(told.contains("\n  line 77: CTX-4 (customary): "), "{told}");
        assert!(told.contains("\n    in other possible states it breaks CTX-6, RET-3\n"), "{told}");
        let counts = "conforms: nothing in the log breaks a clause that counts\n";
        assert!(plain(&kept).starts_with(counts), "{}", plain(&kept));
        kept.deviations.clear();
        assert!(!plain(&kept).contains("do not count"), "{}", plain(&kept));
        assert!(plain(&kept).starts_with("conforms: nothing in the log breaks the contract\n"));
    }

    #[test]
    fn the_document_is_what_was_judged() {
        let kept = judged("handle-changes", false);
        let document: serde_json::Value = serde_json::from_str(&json(&kept)).unwrap();
        assert_eq!(document, serde_json::to_value(&kept).unwrap());
        assert_eq!(
            (&document["outcome"], &document["deviations"][0]["line"]),
            (&"conforms".into(), &4.into())
        );
    }

    #[test]
    fn sixteen_handles_are_listed_and_the_others_counted() {
        let mut kept = judged("handle-changes", false);
        let handle = kept.possible[0].clone();
        for (count, more) in
            [(0, None), (1, None), (16, None), (17, Some("  and 1 more\n")), (20, Some("  and 4 more\n"))]
        {
            kept.possible = vec![handle.clone(); count];
            let told = plain(&kept);
            let listed = format!("  {} ({}): {}\n", handle.name, handle.value, handle.states.join("; or "));
            assert_eq!(told.matches(&listed).count(), count.min(16), "{told}");
            assert_eq!(told.contains("  nothing is live\n"), count == 0, "{told}");
            match more {
                Some(more) => assert!(told.contains(more), "{told}"),
                None => assert!(!told.contains("more\n"), "{told}"),
            }
        }
    }

    #[test]
    fn clauses_and_notes_stand_under_their_headings_where_there_are_any() {
        let mut kept = judged("handle-changes", false);
        kept.clauses.truncate(2);
        kept.notes = vec!["one".to_owned(), "two".to_owned()];
        let told = plain(&kept);
        let count = |number: usize| format!("{} {}", kept.clauses[number].id, kept.clauses[number].witnesses);
        let end = format!("\nExercised and kept\n  {}, {}\n\nNotes\n  one\n  two\n", count(0), count(1));
        assert!(told.ends_with(&end), "{told}");
        kept.clauses.clear();
        kept.notes.clear();
        let told = plain(&kept);
        assert!(!told.contains("Exercised") && !told.contains("Notes"), "{told}");
        assert!(plain(&judged("nothing-proven", false)).contains("nothing proven\n"));
    }
}
