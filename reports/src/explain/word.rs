//! The words that reports use: outcomes, verdicts, levels and faults.

use std::fmt::Write as _;

use sspcheck_conformance::report::{ClauseVerdict, Outcome};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Profile;

use super::{BOLD, counts};

/// Every word that is explained.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    let outcomes = Outcome::ALL.into_iter().map(Outcome::name);
    let verdicts = ClauseVerdict::ALL.into_iter().map(ClauseVerdict::name);
    let levels = Level::ALL.into_iter().map(Level::name);
    outcomes.chain(verdicts).chain(levels).chain(Fault::ALL.into_iter().map(Fault::name))
}

/// Explains a word in every sense that it has; nothing if it has none.
pub(super) fn word(word: &str) -> Option<String> {
    let is = |name: &str| name.eq_ignore_ascii_case(word);
    let mut text = String::new();
    for outcome in Outcome::ALL.into_iter().filter(|outcome| is(outcome.name())) {
        let _ = writeln!(
            text,
            "{BOLD}{}{BOLD:#}: an outcome of a run, exit code {}\n",
            outcome.name(),
            outcome.exit_code()
        );
        let _ = writeln!(text, "  {}\n", of_outcome(outcome));
    }
    for verdict in ClauseVerdict::ALL.into_iter().filter(|verdict| is(verdict.name())) {
        let _ = writeln!(
            text,
            "{BOLD}{}{BOLD:#}: a verdict on a clause\n\n  {}\n",
            verdict.name(),
            of_verdict(verdict)
        );
    }
    for level in Level::ALL.into_iter().filter(|level| is(level.name())) {
        let own =
            |profile| Clause::of_profile(profile).filter(move |clause| clause.level(profile) == Some(level));
        let ids: Vec<&str> = own(Profile::Lsa).map(Clause::id).collect();
        let _ = writeln!(
            text,
            "{BOLD}{}{BOLD:#}: a level of clauses\n\n  {}\n  {}",
            level.name(),
            of_level(level),
            counts(level)
        );
        let _ = writeln!(text, "  In profile lsa: {}.\n", ids.join(", "));
    }
    for fault in Fault::ALL.into_iter().filter(|fault| is(fault.name())) {
        let _ = writeln!(
            text,
            "{BOLD}{}{BOLD:#}: a fault, a call that did not return\n\n  {}\n",
            fault.name(),
            of_fault(fault)
        );
    }
    (!text.is_empty()).then(|| text.trim_end().to_owned() + "\n")
}

const fn of_outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Conforms => {
            "Nothing that was tried breaks a clause that counts, and a call was seen to succeed. It is no proof beyond what \
             was tried: the report says under \"What this shows\" how far that is."
        }
        Outcome::Broken => {
            "A clause that counts is broken: a required one; with --strict a customary one too; with --hostile --strict a \
             hardening one too. Or an accepted deviation no longer stands."
        }
        Outcome::NotOffered => {
            "The package does not offer the metadata functions: its interface version is older than they are, or a slot is \
             NULL. Nothing broken, nothing proven."
        }
        Outcome::NotDemonstrated => {
            "Nothing that counts is broken, and no call was seen to succeed: a package that refuses everything breaks little. \
             Nothing proven. Look at the notes for the code that it answers; it may want something that the host does not give."
        }
    }
}

const fn of_verdict(verdict: ClauseVerdict) -> &'static str {
    match verdict {
        ClauseVerdict::Held => "Calls exercised the clause and none broke it; witnesses says how many.",
        ClauseVerdict::Broken => {
            "A required clause is broken, and a fresh process has shown it again. Each finding has its calls."
        }
        ClauseVerdict::Deviates => {
            "A customary or a hardening clause is broken. It counts for the outcome with --strict, and for hardening with \
             --hostile --strict."
        }
        ClauseVerdict::NotExercised => {
            "No call exercised the clause, so nothing is said of it: neither kept nor broken. The report has the reason, such as \
             that --hostile was not given or that this kind of target cannot show it."
        }
        ClauseVerdict::Noted => {
            "The clause leaves the choice to the implementation: what was seen stands in the notes."
        }
    }
}

const fn of_level(level: Level) -> &'static str {
    match level {
        Level::Required => "A document of Microsoft's says so.",
        Level::Customary => "Several independent sources do so, and no document demands it.",
        Level::Hardening => "The caller broke its side, and the package should survive that.",
        Level::Free => "The implementation's choice.",
    }
}

const fn of_fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Crash => "A signal, an exception or a panic ended the host within the call.",
        Fault::Hang => "The call did not return within its limit of time; --call-limit SECONDS changes that.",
        Fault::Exit => "The package ended the process itself.",
        Fault::Memory => {
            "A guard page was touched, the account of a heap does not add up, or the limit of memory was reached."
        }
    }
}
