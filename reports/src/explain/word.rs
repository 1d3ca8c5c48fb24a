//! The words that reports use: outcomes, verdicts, levels and faults.

use std::fmt::Write as _;

use sspcheck_conformance::report::{ClauseVerdict, Outcome};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::{ChoicePoint, Profile};

use super::{BOLD, counts};

/// The words of calls, in their order within a call; `conformance/protocol/README.md` has the bytes behind them.
const LANGUAGE: &[(&str, &str)] = &[
    (
        "acquire",
        "AcquireCredentialsHandle: `acquire c0` gets the credential c0, for both directions or one of each.",
    ),
    ("release", "FreeCredentialsHandle of a credential: `release c0`."),
    ("query", "SpQueryMetaData: credential, context, target, word of requirements."),
    ("exchange", "SpExchangeMetaData: the same, and the metadata that is passed."),
    ("delete", "DeleteContext of a context: `delete x0`."),
    ("c0", "The credential that `acquire c0` got; c1 to c7 likewise."),
    ("never-issued", "A credential handle that the package never handed out."),
    ("x0", "The first context that was made in this case; x1 to x7 likewise."),
    (
        "null",
        "NULL: for a credential the handle itself; for a context a cell that holds NULL, so that one shall be made.",
    ),
    ("no-pointer", "The pointer to the context's cell is NULL."),
    ("value-of-c0", "As a context the value of a credential."),
    ("absent", "TargetName is NULL: an acceptor."),
    ("named", "TargetName is `host/server.sspcheck.test` with a terminator: an initiator."),
    ("unterminated", "The name fills its buffer to the last byte, without a terminator."),
    ("odd-length", "The name's length in bytes is odd."),
    ("over-maximum", "The name's length is above its maximum length."),
    ("null-buffer", "The name has a length and no buffer."),
    ("other0", "Another well-formed name: other0 to other43."),
    ("peer", "The metadata that the latest Query of the other role returned."),
    ("own", "The metadata that the latest Query of the same role returned."),
    ("foreign0", "Bytes that no Query made: foreign0 to foreign8."),
    (
        "altered0",
        "The peer's metadata with a byte or a few replaced, cut, or of another length: altered0 to altered485.",
    ),
    ("short", "The peer's metadata without its last byte."),
    ("long", "The peer's metadata with bytes behind it."),
    ("empty", "As a target a counted string of length 0; as metadata length 0 with a pointer."),
    ("empty-null", "Metadata of length 0 with a NULL pointer."),
    ("null-with-length", "A NULL pointer with a length above 0."),
];

/// Every word that is explained.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    let outcomes = Outcome::ALL.into_iter().map(Outcome::name);
    let verdicts = ClauseVerdict::ALL.into_iter().map(ClauseVerdict::name);
    let levels = Level::ALL.into_iter().map(Level::name);
    let choices = ChoicePoint::ALL.into_iter();
    let choices =
        choices.flat_map(|choice| std::iter::once(choice.name()).chain(choice.readings().iter().copied()));
    let language = LANGUAGE.iter().map(|(name, _)| *name);
    let faults = Fault::ALL.into_iter().map(Fault::name);
    outcomes.chain(verdicts).chain(levels).chain(faults).chain(choices).chain(language)
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
    for choice in ChoicePoint::ALL {
        let names = choice.readings();
        if !is(choice.name()) && !names.iter().any(|name| is(name)) {
            continue;
        }
        let clauses: Vec<&str> = Clause::ALL
            .iter()
            .filter(|clause| clause.row().choices.contains(&choice))
            .map(|clause| clause.id())
            .collect();
        let what = if is(choice.name()) { "a choice point" } else { "a reading" };
        let _ = writeln!(
            text,
            "{BOLD}{word}{BOLD:#}: {what}\n\n  {}: {} The page leaves it open.\n  Readings: {}. The profile says by which one a \
             target is judged, and the report which other would change what it comes to.\n  Clauses that depend on it: {}.\n",
            choice.name(),
            choice.question(),
            names.join(", "),
            clauses.join(", ")
        );
    }
    for (_, says) in LANGUAGE.iter().filter(|(name, _)| is(name)) {
        let _ = writeln!(
            text,
            "{BOLD}{word}{BOLD:#}: a word of calls, as in `exchange c0 x0 named 0x1 peer`\n\n  {says}\n"
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
