//! Sweeps held against each other: what a live context does with its own credential it does with a NULL one (CRED-3), word
//! by word. What differs between two sweeps may have other reasons, so the calls of one such word are then compared alone.

use sspcheck_model::call::{Call, Context, Credential, Parameters};
use sspcheck_model::clause::Clause;
use sspcheck_model::flags::Requirements;
use sspcheck_model::observation::{Handle, Observation};
use sspcheck_model::reading::Dialect;
use sspcheck_model::status::Status;

use super::batch::{Ran, run_batch};
use super::faults::Faults;
use super::sweeper::{Done, calls};
use super::tally::swept_status;
use crate::answer::StepResult;
use crate::case::{Comparison, Pair};
use crate::error::Result;
use crate::judge::Verdict;
use crate::protocol::Swept;
use crate::session::Manners;
use crate::suite::SweepCase;
use crate::target::Target;

/// How many words of one situation are compared alone, at most.
const WORDS: usize = 3;

/// How often both sides are made again, each run in a host of its own, where one host does not show the difference.
const AGAIN: usize = 4;

/// Both sides of a pair, each made twice, every run in a host of its own; fewer where one falls. They are made in an order
/// in which what goes by turns from host to host is not stable, and stand as control, variant, control, variant.
pub(super) fn run_pair(target: &dyn Target, pair: &Pair, known: &Faults) -> Result<Vec<Vec<Ran>>> {
    let mut runs = Vec::new();
    for (number, calls) in
        [&pair.control, &pair.variant, &pair.variant, &pair.control].into_iter().enumerate()
    {
        let run = run_batch(target, std::slice::from_ref(calls), Manners::Polite, known)?;
        let fell = run.iter().any(|ran| ran.transcript.fault.is_some());
        runs.push(run);
        if fell && number < 2 {
            break;
        }
    }
    if runs.len() == 4 {
        runs.swap(2, 3);
    }
    Ok(runs)
}

/// How both sides of a pair compare.
pub(super) fn compare_runs(pair: &Pair, sides: &[Vec<Ran>], dialect: Dialect) -> PairResult {
    let last = |side: usize, calls: &[Call]| {
        sides.get(side)?.first().and_then(|ran| last_success(ran, calls, dialect))
    };
    compare(
        pair.expect,
        [last(0, &pair.control), last(1, &pair.variant), last(2, &pair.control), last(3, &pair.variant)],
    )
}

/// Whether the last of these calls succeeded; nothing where it was not made, or did not return.
fn last_success(ran: &Ran, calls: &[Call], dialect: Dialect) -> Option<bool> {
    let number = calls.len().checked_sub(1)?;
    if ran.calls != calls {
        return None;
    }
    match &ran.transcript.steps.get(number)?.result {
        StepResult::Answer(answer) => {
            let status = Status(answer.status);
            (!status.is_resource()).then(|| status.succeeded(dialect))
        }
        StepResult::Skipped(_) => None,
    }
}

/// How a pair compares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum PairResult {
    /// A witness of the clause.
    Holds,
    /// The clause is broken: the one side succeeds and the other fails.
    Breaks {
        /// Whether it is the control that succeeds.
        control: bool,
    },
    /// Nothing can be said: why.
    Unclear(&'static str),
}

/// Why nothing can be said of answers that change.
pub(super) const UNSTABLE: &str = "the answers are not stable";

fn compare(expect: Comparison, answers: [Option<bool>; 4]) -> PairResult {
    let [Some(control), Some(variant), Some(control_again), Some(variant_again)] = answers else {
        return PairResult::Unclear(
            "a call of the pair could not be made, lacked a resource or did not return",
        );
    };
    if control != control_again || variant != variant_again {
        return PairResult::Unclear(UNSTABLE);
    }
    match (expect, control, variant) {
        (_, true, true) => PairResult::Holds,
        (_, true, false) | (Comparison::Same | Comparison::Again, false, true) => {
            PairResult::Breaks { control }
        }
        (_, false, _) => PairResult::Unclear("the control never succeeds"),
    }
}

/// Whether it is the pair that makes the difference, and not the host: a package may be another in each process. One host
/// shows it by turns, or all of many hosts do.
pub(super) fn is_borne_out(
    target: &dyn Target,
    pair: &Pair,
    known: &Faults,
    dialect: Dialect,
) -> Result<bool> {
    let breaks = |sides: &[Vec<Ran>]| matches!(compare_runs(pair, sides, dialect), PairResult::Breaks { .. });
    let cases = [&pair.control, &pair.variant, &pair.control, &pair.variant].map(Clone::clone);
    let ran = run_batch(target, &cases, Manners::Polite, known)?;
    let is_one_host = ran.iter().enumerate().all(|(number, ran)| ran.history == number);
    let sides: Vec<Vec<Ran>> = ran.into_iter().map(|ran| vec![ran]).collect();
    if is_one_host && breaks(&sides) {
        return Ok(true);
    }
    for _ in 0..AGAIN {
        if !breaks(&run_pair(target, pair, known)?) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether the context of the last call has the same past on every side, but for credentials. Where a call that leads up to
/// it was refused, its slot may be another context's.
pub(super) fn differ_in_one_thing(pair: &Pair, verdicts: &[Verdict]) -> bool {
    let calls = [&pair.control, &pair.variant].into_iter().cycle();
    let mut pasts = verdicts.iter().zip(calls).map(|(verdict, calls)| past(verdict, calls));
    let Some(control) = pasts.next() else { return true };
    pasts.all(|past| past == control)
}

/// The calls that made the context of the last call, or were made with it, without credentials, each with whether it
/// succeeded; none where the last call has no context.
fn past(verdict: &Verdict, calls: &[Call]) -> Vec<(Call, bool)> {
    let context = |call: &Call| match call {
        Call::Delete { context } => Some(Context::Slot(*context)),
        call => call.parameters().map(|parameters| parameters.context),
    };
    let Some(own @ Context::Slot(_)) = calls.last().and_then(context) else { return Vec::new() };
    let mut made = 0;
    let mut past = Vec::new();
    for seen in verdict.seen.iter().filter(|seen| seen.step + 1 < calls.len()) {
        let answer = seen.observation.as_ref().and_then(Observation::answer);
        let mut of = context(&seen.call);
        if of == Some(Context::Null) && answer.is_some_and(|answer| answer.handle == Handle::Fresh) {
            of = Some(Context::Slot(made));
            made += 1;
        }
        if of == Some(own) {
            past.push((anonymous(&seen.call), answer.is_some_and(|answer| answer.succeeded())));
        }
    }
    past
}

/// A call without its credential and the number of its context.
fn anonymous(call: &Call) -> Call {
    match (call, call.parameters()) {
        (_, Some(parameters)) => {
            let is_new = parameters.context == Context::Null;
            let context = if is_new { Context::Null } else { Context::Slot(0) };
            call.with_parameters(Parameters { credential: Credential::Null, context, ..*parameters })
        }
        (Call::Delete { .. }, None) => Call::Delete { context: 0 },
        (other, None) => *other,
    }
}

/// What a chain of sweeps has shown of CRED-3.
#[derive(Default)]
pub(super) struct Compared {
    /// Situations in which every listed word was compared, and each that differs alone.
    pub(super) situations: u64,
    /// Words that a sweep accepts with the own credential and refuses with a NULL one, compared alone.
    pub(super) pairs: Vec<(Pair, Vec<Vec<Ran>>)>,
}

impl Compared {
    /// Compares every sweep on a live context with its twin that passes a NULL credential.
    pub(super) fn of(
        target: &dyn Target,
        chain: &[SweepCase],
        done: &[Option<Done>],
        known: &Faults,
    ) -> Result<Self> {
        let swept = |done: &Done| done.swept.clone().filter(|_| !done.is_worn);
        let made: Vec<(&SweepCase, &Done, Swept)> = chain
            .iter()
            .zip(done.iter().map(Option::as_ref))
            .filter_map(|(case, done)| Some((case, done?, swept(done?)?)))
            .collect();
        let mut compared = Self::default();
        for (case, done, own) in &made {
            let Some((other, others, null)) = made.iter().find(|(other, ..)| are_twins(case, other)) else {
                continue;
            };
            let Some(words) = worse((case, own), (other, null)) else { continue };
            // Where more words differ than are compared alone, the others may be refused for their credential.
            let is_whole = done.with_fresh_bytes.is_none() && others.with_fresh_bytes.is_none();
            let is_made = |case: &SweepCase, swept: &Swept| {
                swept.classes.iter().any(|class| swept_status(case, class).is_some())
            };
            let are_made = is_made(case, own) && is_made(other, null);
            compared.situations += u64::from(is_whole && are_made && words.len() <= WORDS);
            // Both sides lead up to it alike.
            let lead = |case: &SweepCase| case.with_fresh_bytes().filter(|_| !is_whole);
            let (lead, others_lead) = (lead(case), lead(other));
            let (case, other) = (lead.as_ref().unwrap_or(case), others_lead.as_ref().unwrap_or(other));
            for word in words.into_iter().take(WORDS) {
                let pair = Pair {
                    name: other.name.clone(),
                    clause: Clause::Cred3,
                    why: "what a live context does with its own credential it does with a NULL one"
                        .to_owned(),
                    expect: Comparison::NotWorse,
                    control: calls(case, word),
                    variant: calls(other, word),
                };
                let runs = run_pair(target, &pair, known)?;
                compared.pairs.push((pair, runs));
            }
        }
        Ok(compared)
    }
}

/// Whether the one sweeps listed words on a live context with its own credential, and the other does the same with a NULL
/// one.
pub(super) fn are_twins(case: &SweepCase, other: &SweepCase) -> bool {
    twin(case).is_some_and(|twin| {
        (other.sweep.call, other.sweep.words) == (twin, case.sweep.words)
            && (&other.sweep.before, &other.sweep.each) == (&case.sweep.before, &case.sweep.each)
    })
}

/// The call of a sweep on a live context with its own credential, with a NULL one.
fn twin(case: &SweepCase) -> Option<Call> {
    let mut parameters = *case.sweep.call.parameters()?;
    let is_own =
        matches!(parameters.context, Context::Slot(_)) && parameters.credential == Credential::Slot(0);
    parameters.credential = Credential::Null;
    (is_own && case.sweep.words.are_listed()).then(|| case.sweep.call.with_parameters(parameters))
}

/// Listed words that the one accepts and the other refuses, those of the fewest flags; nothing where a sweep does not say
/// which word got which answer.
fn worse(
    (case, own): (&SweepCase, &Swept),
    (other, null): (&SweepCase, &Swept),
) -> Option<Vec<Requirements>> {
    let dialect = case.sweep.words.dialect();
    let (of_own, of_null) = (successes(case, own, dialect), successes(other, null, dialect));
    let (of_word, of_twin) = (own.map.as_ref()?, null.map.as_ref()?);
    let success = |of: &[Option<bool>], class: u16| {
        usize::from(class).checked_sub(1).and_then(|class| of.get(class)).copied().flatten()
    };
    let mut words: Vec<Requirements> = Requirements::listed_words_in(dialect)
        .filter(|word| success(&of_own, of_word.value(word.0)) == Some(true))
        .filter(|word| success(&of_null, of_twin.value(word.0)) == Some(false))
        .collect();
    words.sort_by_key(|word| word.0.count_ones());
    Some(words)
}

/// Whether the words of each class succeeded; nothing where the call was not made, or lacked a resource.
fn successes(case: &SweepCase, swept: &Swept, dialect: Dialect) -> Vec<Option<bool>> {
    let answered = |status: Status| (!status.is_resource()).then(|| status.succeeded(dialect));
    swept.classes.iter().map(|class| swept_status(case, class).and_then(answered)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_compared_by_what_it_expects_and_only_where_both_sides_are_stable() {
        use Comparison::{Again, NotWorse, Same};
        use PairResult::{Breaks, Holds};
        let never = PairResult::Unclear("the control never succeeds");
        let unstable = PairResult::Unclear(UNSTABLE);
        for (expect, answers, result) in [
            (NotWorse, [true, true, true, true], Holds),
            (NotWorse, [true, false, true, false], Breaks { control: true }),
            (NotWorse, [false, true, false, true], never),
            (Same, [false, true, false, true], Breaks { control: false }),
            (Again, [false, true, false, true], Breaks { control: false }),
            (Same, [false, false, false, false], never),
            (NotWorse, [true, false, true, true], unstable),
            (NotWorse, [true, false, false, false], unstable),
        ] {
            assert_eq!(compare(expect, answers.map(Some)), result, "{expect:?} {answers:?}");
        }
        assert!(matches!(compare(Same, [Some(true), None, Some(true), Some(true)]), PairResult::Unclear(_)));
    }
}
