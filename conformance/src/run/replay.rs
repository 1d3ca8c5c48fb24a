//! Running the calls of a finding again, and telling what was seen.

use sspcheck_model::call::{Call, Metadata};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::reading::Profile;
use sspcheck_model::status::Status;

use super::batch::{run_and_linger, run_batch};
use super::cycles::Round;
use super::{exhaustion, faults::Faults};
use crate::case::Comparison;
use crate::error::Result;
use crate::judge::{Law, Seen, Verdict, judge};
use crate::protocol::Start;
use crate::report::TraceStep;
use crate::scenario::Scenario;
use crate::session::Manners;
use crate::target::{Started, Target};

/// What a replay saw.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// The breach that counts, if there is one.
    pub breach: Option<(Clause, Level, String)>,
    /// The calls, with what was permitted and observed.
    pub trace: Vec<TraceStep>,
    /// Whether a live credential made a context: CRED-1 has a witness. In the gss profile: whether an Exchange succeeded.
    pub demonstrated: bool,
}

/// Runs a scenario again.
///
/// # Errors
///
/// The kit's own trouble.
pub fn replay(target: &dyn Target, law: &Law, scenario: &Scenario) -> Result<Replayed> {
    match scenario {
        Scenario::Cases(cases) => {
            let verdicts = run_cases_and_linger(target, law, cases, Manners::Hostile)?;
            if verdicts.iter().all(|verdict| verdict.calls == 0 && verdict.breach.is_none()) {
                if let Started::NotReady(hello) = target.start()? {
                    return Ok(not_ready(&hello.start));
                }
                let reasons = verdicts.iter().flat_map(|verdict| verdict.skipped.keys().cloned());
                let reasons: Vec<String> = reasons.collect();
                let text = format!(
                    "no call of the case could be made: {}; begin with `acquire c0`",
                    reasons.join("; ")
                );
                return Err(crate::error::Error::Case(text));
            }
            let demonstrated = verdicts.iter().any(|verdict| demonstrates(law, verdict));
            let breach = verdicts.iter().find_map(|verdict| verdict.breach.clone());
            Ok(Replayed {
                breach: breach.map(|breach| (breach.clause, breach.level, breach.observed)),
                trace: trace_of(&verdicts),
                demonstrated,
            })
        }
        Scenario::Pair { expect, control, variant } => replay_pair(target, law, *expect, control, variant),
        Scenario::Exhausted { allocation, calls } => exhaustion::replay(target, law, *allocation, calls),
        Scenario::Cycles { cycles, allocation, calls } => {
            super::cycles::replay(target, law, *cycles, Round::of(calls, *allocation))
        }
        Scenario::Threads { rounds, before, threads } => {
            super::threads::replay(target, law, *rounds, before, threads)
        }
        Scenario::Crowd { rounds, before, calls } => {
            super::crowd::replay(target, law, *rounds, before, calls)
        }
        Scenario::Repeat { times, calls } => {
            let cases: Vec<Vec<Call>> = (0..*times).map(|_| calls.clone()).collect();
            let mut verdicts = run_cases(target, law, &cases, Manners::Hostile)?;
            let demonstrated = verdicts.iter().any(|verdict| demonstrates(law, verdict));
            // What lies between the first and the last is answered like one of them.
            if let Some(last) = verdicts.len().checked_sub(1).filter(|last| *last > 1) {
                let _ = verdicts.drain(1..last);
            }
            let differ =
                matches!(verdicts.as_slice(), [one, two] if differing(calls.len(), one, two).is_some());
            let which = ordinal(*times);
            let text = format!("the same calls were answered differently the {which} time");
            let level = Clause::Req4.level(law.profile).unwrap_or(Level::Customary);
            let trace = compared(
                &verdicts,
                [calls.len(); 2],
                ["first", &which],
                "the same answers as the first time",
            );
            Ok(Replayed { breach: differ.then_some((Clause::Req4, level, text)), trace, demonstrated })
        }
    }
}

/// The first of so many calls that one of two runs was answered with success and the other with failure, and whether it
/// succeeded first. A call that only one of them could make is compared with nothing, and behind an answer that memory or
/// another resource ran out everything may be otherwise; so it may behind tampered bytes that pass once and
/// once not: they are new in each run, and a package's check may miss some.
pub(super) fn differing(calls: usize, one: &Verdict, two: &Verdict) -> Option<(Call, bool)> {
    for step in 0..calls {
        let (Some(one), Some(two)) = (one.at(step), two.at(step)) else { continue };
        if [one, two].iter().any(|seen| seen.status.is_some_and(Status::is_resource)) {
            return None;
        }
        let succeeded = |seen: &Seen| seen.observation.is_some_and(|observation| observation.succeeded());
        if succeeded(one) != succeeded(two) {
            let is_tampered = one.call.metadata().is_some_and(Metadata::is_tampered);
            return (!is_tampered).then(|| (one.call, succeeded(one)));
        }
    }
    None
}

/// A number that counts the times, in words or with its ending.
pub(super) fn ordinal(number: u32) -> String {
    if number == 2 {
        return "second".to_owned();
    }
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// The package does not start: no call was made.
fn not_ready(start: &Start) -> Replayed {
    let (breach, text) = match start {
        Start::Ready => (None, "it starts now, and did not before".to_owned()),
        Start::FalseStart(text) => (Some(Clause::Pkg1), text.clone()),
        Start::FalseVersion(text) => (Some(Clause::Pkg2), text.clone()),
        Start::NotOffered(text) => (None, format!("it does not offer the functions: {text}")),
        Start::Refused(text) => (None, format!("it does not start outside the LSA: {text}")),
    };
    let step = TraceStep::new("(start-up)", "success, or a refusal to start outside the LSA", text.as_str());
    let breach = breach.map(|clause| (clause, Level::Required, text));
    Replayed { breach, trace: vec![step], demonstrated: false }
}

fn replay_pair(
    target: &dyn Target,
    law: &Law,
    expect: Comparison,
    control: &[Call],
    variant: &[Call],
) -> Result<Replayed> {
    let mut answers = Vec::new();
    let mut verdicts = Vec::new();
    // What goes by turns from host to host is not stable so.
    for calls in [control, variant, variant, control] {
        let mut run = run_cases(target, law, &[calls.to_vec()], Manners::Hostile)?;
        let last = run.first().and_then(|verdict| verdict.at(calls.len().saturating_sub(1)));
        let last = last.filter(|seen| !seen.status.is_some_and(Status::is_resource));
        answers.push(last.and_then(|seen| seen.observation).map(|observation| observation.succeeded()));
        verdicts.append(&mut run);
    }
    let stable = answers.first() == answers.get(3) && answers.get(1) == answers.get(2);
    let broken = match (expect, answers.first().copied().flatten(), answers.get(1).copied().flatten()) {
        (_, Some(true), Some(false)) | (Comparison::Same | Comparison::Again, Some(false), Some(true)) => {
            stable
        }
        _ => false,
    };
    // Which clause a pair is for: CTX-7 and REQ-4 ask for sameness; a name is the difference in TGT-1's.
    let last_name = |calls: &[Call]| calls.last().and_then(Call::parameters).map(|p| p.target);
    let clause = match expect {
        Comparison::Same => Clause::Ctx7,
        Comparison::Again => Clause::Req4,
        Comparison::NotWorse if last_name(control) != last_name(variant) => Clause::Tgt1,
        Comparison::NotWorse => Clause::Cred3,
    };
    let level = clause.level(law.profile).unwrap_or(Level::Customary);
    let demonstrated = verdicts.iter().any(|verdict| demonstrates(law, verdict));
    verdicts.truncate(2);
    let word = |side: usize| match answers.get(side).copied().flatten() {
        Some(true) => "succeeds",
        Some(false) => "fails",
        None => "is not made",
    };
    let last = control.last().map(ToString::to_string).unwrap_or_default();
    let text = format!("`{last}` {} in the control and {} in the variant, compared twice", word(0), word(1));
    let permitted = match expect {
        Comparison::Same | Comparison::Again => "the same answer as the control's",
        Comparison::NotWorse => "no failure where the control succeeds",
    };
    let trace = compared(&verdicts, [control.len(), variant.len()], ["control", "variant"], permitted);
    Ok(Replayed { breach: broken.then_some((clause, level, text)), trace, demonstrated })
}

/// Whether a run shows that the functions work at all: what its outcome rests on.
fn demonstrates(law: &Law, verdict: &Verdict) -> bool {
    match law.profile {
        Profile::Lsa => verdict.witnesses.contains_key(&Clause::Cred1),
        Profile::Gss => verdict.exchanged > 0,
    }
}

/// Runs cases one after the other on one host, and ends it.
pub(super) fn run_cases(
    target: &dyn Target,
    law: &Law,
    cases: &[Vec<Call>],
    manners: Manners,
) -> Result<Vec<Verdict>> {
    let ran = run_batch(target, cases, manners, &Faults::new(law.readings.dialect))?;
    Ok(ran.iter().map(|ran| judge(law, &ran.transcript)).collect())
}

/// The same, and looks a little longer: a thread of the package may touch something after its calls.
pub(super) fn run_cases_and_linger(
    target: &dyn Target,
    law: &Law,
    cases: &[Vec<Call>],
    manners: Manners,
) -> Result<Vec<Verdict>> {
    let ran = run_and_linger(target, cases, manners, &Faults::new(law.readings.dialect))?;
    Ok(ran.iter().map(|ran| judge(law, &ran.transcript)).collect())
}

/// Two runs side by side: the calls of each, without those that settle.
fn compared(verdicts: &[Verdict], calls: [usize; 2], names: [&str; 2], permitted: &str) -> Vec<TraceStep> {
    let mut trace: Vec<TraceStep> = Vec::new();
    for ((verdict, calls), name) in verdicts.iter().zip(calls).zip(names) {
        for seen in verdict.seen.iter().filter(|seen| seen.step < calls) {
            trace.push(TraceStep {
                call: format!("{name}: {}", seen.call),
                permitted: seen.permitted.clone(),
                observed: seen.observed.clone(),
                lsa: seen.lsa.clone(),
            });
        }
    }
    if let Some(last) = trace.last_mut() {
        permitted.clone_into(&mut last.permitted);
    }
    trace
}

pub(super) fn trace_of(verdicts: &[Verdict]) -> Vec<TraceStep> {
    let mut trace = Vec::new();
    for verdict in verdicts {
        let last = verdict.breach.as_ref().map(|breach| breach.call);
        let shown = verdict.seen.len();
        for (number, seen) in verdict.seen.iter().enumerate() {
            let breaching = number + 1 == shown && last.is_some();
            let permitted = match (&verdict.breach, breaching) {
                (Some(breach), true) => breach.permitted.to_owned(),
                _ => seen.permitted.clone(),
            };
            trace.push(TraceStep {
                call: seen.call.to_string(),
                permitted,
                observed: seen.observed.clone(),
                lsa: seen.lsa.clone(),
            });
        }
        if let Some(breach) = verdict.breach.as_ref().filter(|breach| breach.call.is_none()) {
            let when = if trace.is_empty() { "(start-up)" } else { "(shut down)" };
            trace.push(TraceStep::new(when, breach.permitted, breach.observed.as_str()));
        }
    }
    trace
}

#[cfg(test)]
mod tests {
    use super::ordinal;

    #[test]
    fn times_are_counted_as_people_do() {
        for (number, expected) in [
            (2, "second"),
            (3, "3rd"),
            (7, "7th"),
            (11, "11th"),
            (12, "12th"),
            (13, "13th"),
            (21, "21st"),
            (51, "51st"),
            (112, "112th"),
            (122, "122nd"),
        ] {
            assert_eq!(ordinal(number), expected);
        }
    }
}
