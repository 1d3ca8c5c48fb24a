//! A sweep on a target that may fall over: the word to blame is found, the condition that predicts it is generalised
//! and tried on both sides, and the rest of the words goes on.

use sspcheck_model::call::Call;
use sspcheck_model::flags::Requirements;

use super::phases::start_again;
use crate::error::Result;
use crate::judge::Law;
use crate::protocol::{Condition, Swept};
use crate::suite::SweepCase;
use crate::sweep::{with_word, words};
use crate::target::{Target, Transcript};

/// How many conditions are looked for in one situation before the rest of its words is left out.
const CONDITIONS: usize = 4;

/// A condition under which the call does not return, and the case that shows it.
#[derive(Clone, Debug)]
pub(super) struct FatalCondition {
    /// The condition.
    pub(super) condition: Condition,
    /// The case: all calls up to the one that does not return.
    pub(super) calls: Vec<Call>,
    /// What was seen of that case alone; nothing where it returned.
    pub(super) transcript: Option<Transcript>,
    /// Fresh runs on both sides of the condition bear it out.
    pub(super) generalised: bool,
}

/// What became of a sweep.
#[derive(Clone, Debug, Default)]
pub(super) struct Done {
    /// The answers, where a host came through.
    pub(super) swept: Option<Swept>,
    /// Conditions under which the call does not return.
    pub(super) conditions: Vec<FatalCondition>,
    /// A fault that no word is to blame for.
    pub(super) fault: Option<Transcript>,
}

/// Runs a sweep to its end, or until it has cost enough.
pub(super) fn run(target: &dyn Target, law: &Law, case: &SweepCase, known: &[Condition]) -> Result<Done> {
    let mut done = Done::default();
    let mut request = case.sweep.clone();
    for condition in known {
        // Does it hold in this situation too? One word tells; the others are then not tried.
        let word = words(request.words).find(|word| condition.holds(word.0));
        if let Some(word) = word
            && let Some(transcript) = falls(target, case, word)?
        {
            request.skip.push(*condition);
            let calls = calls(case, word);
            done.conditions.push(FatalCondition {
                condition: *condition,
                calls,
                transcript: Some(transcript),
                generalised: true,
            });
        }
    }
    while done.conditions.len() < CONDITIONS + known.len() {
        let Some(mut host) = start_again(target)? else { break };
        let blamed = match host.sweep(&request)? {
            Ok(swept) => {
                done.swept = Some(swept);
                let fault = host.end();
                done.fault = fault.map(|blamed| Transcript { steps: Vec::new(), fault: Some(blamed) });
                return Ok(done);
            }
            Err(blamed) => blamed,
        };
        let word = blamed.call().and_then(|call| word_of(case, &call));
        let Some(word) = word else {
            // The fault is in what leads up to the word, or in what cleans up after it.
            let calls = calls(case, Requirements(0));
            let transcript = start_again(target)?.map(|mut host| host.case(&calls)).transpose()?;
            done.fault = Some(transcript.filter(|transcript| transcript.fault.is_some()).unwrap_or(Transcript {
                steps: Vec::new(),
                fault: Some(blamed),
            }));
            return Ok(done);
        };
        let fatal = generalise(target, law, case, word)?;
        request.skip.push(fatal.condition);
        done.conditions.push(fatal);
    }
    Ok(done)
}

/// The word of a call, if it is the one that is swept.
fn word_of(case: &SweepCase, call: &Call) -> Option<Requirements> {
    let word = call.parameters()?.requirements;
    (with_word(&case.sweep.call, word) == *call).then_some(word)
}

/// The case of one word: everything up to the swept call.
fn calls(case: &SweepCase, word: Requirements) -> Vec<Call> {
    let lead = case.sweep.before.iter().chain(&case.sweep.each).copied();
    lead.chain([with_word(&case.sweep.call, word)]).collect()
}

/// Runs one word alone on a fresh host; the transcript, if the swept call does not return.
fn falls(target: &dyn Target, case: &SweepCase, word: Requirements) -> Result<Option<Transcript>> {
    let Some(mut host) = start_again(target)? else { return Ok(None) };
    let transcript = host.case(&calls(case, word))?;
    Ok(Some(transcript).filter(|transcript| transcript.fault.is_some()))
}

/// The smallest set of bits that still does it, and whether every word with those bits does: tried on words of both
/// sides. Where it does not predict the others, the condition is this one word.
fn generalise(target: &dyn Target, _: &Law, case: &SweepCase, word: Requirements) -> Result<FatalCondition> {
    let exact = |word: Requirements| Condition { mask: u32::MAX, value: word.0 };
    let Some(mut transcript) = falls(target, case, word)? else {
        let calls = calls(case, word);
        return Ok(FatalCondition { condition: exact(word), calls, transcript: None, generalised: false });
    };
    let mut least = word;
    for bit in (0..32).map(|bit| 1_u32 << bit).filter(|bit| word.0 & bit != 0) {
        let fewer = Requirements(least.0 & !bit);
        if let Some(shorter) = falls(target, case, fewer)? {
            least = fewer;
            transcript = shorter;
        }
    }
    let wider: Vec<Requirements> =
        words(case.sweep.words).filter(|wider| wider.0 & least.0 == least.0 && *wider != least).collect();
    let samples = [wider.len() / 2, wider.len().saturating_sub(1)];
    let mut predicts = true;
    for sample in samples.into_iter().filter_map(|number| wider.get(number)) {
        predicts = predicts && falls(target, case, *sample)?.is_some();
    }
    let condition =
        if predicts { Condition { mask: least.0, value: least.0 } } else { exact(word) };
    Ok(FatalCondition { condition, calls: calls(case, least), transcript: Some(transcript), generalised: predicts })
}
