//! A sweep on a target that may fall over: the word to blame is found, the condition that predicts it is generalised
//! and tried on both sides, and the rest of the words goes on.

use sspcheck_model::call::Call;
use sspcheck_model::flags::Requirements;
use sspcheck_model::observation::Fault;

mod worn;

use super::faults::Faults;
use super::phases::start_again;
use crate::error::Result;
use crate::protocol::{Case, Condition, Sweep, Swept};
use crate::session::Manners;
use crate::suite::SweepCase;
use crate::sweep::with_word;
use crate::target::{Blamed, Sight, Target, Transcript};

pub(super) use worn::RefusedAmongMany;

/// How many conditions are looked for in one situation before the rest of its words is left out.
const CONDITIONS: usize = 4;

/// Every word meets it.
const EVERY_WORD: Condition = Condition { mask: 0, value: 0 };

fn passed_over(skip: &[Condition], word: Requirements) -> bool {
    skip.iter().any(|condition| condition.holds(word.0))
}

/// How often a case is made again on one host, to see whether it falls then.
const REPEATS: usize = 3;

/// A condition under which the call does not return, and the case that shows it.
#[derive(Clone, Debug)]
pub(super) struct FatalCondition {
    /// The condition.
    pub(super) condition: Condition,
    /// Cases that must run before it on the same host, if any.
    pub(super) earlier: Vec<Vec<Call>>,
    /// The case: all calls up to the one that does not return.
    pub(super) calls: Vec<Call>,
    /// What was seen of that case alone; nothing where it returned.
    pub(super) transcript: Option<Transcript>,
    /// The whole sweep fell a second time, though the case alone does not.
    pub(super) again: Option<Blamed>,
    /// What the sweep fell by, where the case alone does not.
    pub(super) fell: Option<Blamed>,
    /// Fresh runs on both sides of the condition bear it out.
    pub(super) generalised: bool,
    /// The words that were passed and did not return; others that meet the condition are left out.
    pub(super) passed: Vec<u32>,
}

impl FatalCondition {
    /// Whether the words are to blame, and not the situation or what ran before.
    pub(super) const fn is_about_words(&self) -> bool {
        self.transcript.is_some() && self.earlier.is_empty() && self.condition.mask != 0
    }
}

/// What became of a sweep.
#[derive(Clone, Debug, Default)]
pub(super) struct Done {
    /// The answers, where a host came through.
    pub(super) swept: Option<Swept>,
    /// What that host saw beyond the answers.
    pub(super) sight: Sight,
    /// Conditions under which the call does not return.
    pub(super) conditions: Vec<FatalCondition>,
    /// A fault that no word is to blame for.
    pub(super) fault: Option<Transcript>,
    /// A word that one host refuses after many others and accepts otherwise.
    pub(super) refused: Option<RefusedAmongMany>,
    /// The case as it was made in the end, where it is another: with a Query for each word, and of few flags.
    pub(super) with_fresh_bytes: Option<SweepCase>,
    /// Then too, or in a sweep of words by the million, words were refused that are accepted alone: what was answered to others
    /// says nothing of them.
    pub(super) is_worn: bool,
    /// What is worth a note.
    pub(super) note: Option<String>,
}

impl Done {
    /// Whether a sweep that hung, though none of its words does, comes to its end with more patience: a busy machine
    /// keeps a host waiting now and then. What it says then is taken.
    fn is_slow(&mut self, target: &dyn Target, case: &SweepCase, request: &Sweep) -> Result<bool> {
        let Some(patient) = target.patient() else { return Ok(false) };
        let Some(mut host) = start_again(&*patient)? else { return Ok(false) };
        let Ok(swept) = host.sweep(request)? else { return Ok(false) };
        (self.swept, self.sight) = (Some(swept), host.sight().in_a_sweep());
        self.note = Some(format!("slow: a sweep came back only when it was given more time ({})", case.name));
        Ok(true)
    }
}

/// Runs a sweep to its end, or until it has cost enough.
pub(super) fn run(target: &dyn Target, case: &SweepCase, faults: &Faults) -> Result<Done> {
    let known = faults.conditions(case.function);
    // More of what is known to hang is looked for with less patience; every finding is confirmed with more of it.
    let impatient = target.impatient();
    let quick = impatient.as_deref().unwrap_or(target);
    let mut done = Done::default();
    let fresh = case.with_fresh_bytes();
    let mut case = case;
    let mut request = case.sweep.clone();
    for condition in &known {
        // Does it hold in this situation too? A word on either side tells; the others are then not tried.
        let inside =
            request.all_words().find(|word| condition.holds(word.0) && !passed_over(&request.skip, *word));
        let Some(inside) = inside else { continue };
        let Some(transcript) = falls(quick, case, inside)? else { continue };
        let outside = request.all_words().find(|word| !condition.holds(word.0));
        let mut passed = vec![inside.0];
        if let Some(outside) = outside
            && falls(quick, case, outside)?.is_some()
        {
            passed.push(outside.0);
        }
        let every = passed.len() > 1;
        let condition = if every { EVERY_WORD } else { *condition };
        request.skip.push(condition);
        done.conditions.push(FatalCondition {
            condition,
            earlier: Vec::new(),
            calls: calls(case, inside),
            transcript: Some(transcript),
            again: None,
            fell: None,
            generalised: condition.mask != u32::MAX,
            passed,
        });
        if every {
            break;
        }
    }
    let many = request.words.is_many();
    let mut earlier = 0;
    while done.conditions.len() < CONDITIONS + known.len() {
        let Some(mut host) = start_again(target)? else { break };
        let blamed = match host.sweep(&request)? {
            Ok(mut swept) => {
                if let Some(fresh) = &fresh
                    && worn::is_stale(target, fresh, &swept)?
                {
                    if !many && done.with_fresh_bytes.is_none() {
                        case = fresh;
                        // A package may keep what it takes: few words have metadata of their own.
                        let most_bits = request.most_bits.unwrap_or(FLAGS).min(FLAGS);
                        let sweep = fresh.sweep.clone();
                        request = Sweep { skip: request.skip, most_bits: Some(most_bits), ..sweep };
                        earlier = swept.calls;
                        let mut made = fresh.clone();
                        made.sweep = request.clone();
                        done.with_fresh_bytes = Some(made);
                        continue;
                    }
                    done.is_worn = true;
                }
                swept.calls += earlier;
                done.refused = worn::refused_among_many(target, case, &request, &swept)?;
                done.swept = Some(swept);
                done.sight = host.sight().in_a_sweep();
                let fault = if faults.asks_to_end() { host.end().fault } else { None };
                done.fault = fault.map(Transcript::fault);
                return Ok(done);
            }
            Err(blamed) => blamed,
        };
        let word = match blamed.call().and_then(|call| word_of(&case.sweep, &call)) {
            None if blamed.during.is_empty() && many => {
                done.note =
                    Some(format!("{}: left out, the sweep did not come back ({})", case.name, blamed.detail));
                return Ok(done);
            }
            // A host that does not say where it is in a sweep: each word is made alone.
            None if blamed.during.is_empty() => {
                let found = search(target, case, &request)?;
                if found.is_none() && blamed.fault == Fault::Hang {
                    // No word is to blame: it was too slow, or lost its way.
                    done.note = Some(format!(
                        "{}: left out, the sweep did not come back in time ({}); each of its words alone does",
                        case.name, blamed.detail
                    ));
                    return Ok(done);
                }
                found
            }
            word => word,
        };
        let Some(word) = word else {
            // The fault is in what leads up to the word, or in what cleans up after it.
            let mut fatal = repeat(quick, case, Requirements(0))?;
            if fatal.transcript.is_some() {
                fatal.condition = EVERY_WORD;
                done.conditions.push(fatal);
            } else if !(blamed.fault == Fault::Hang && done.is_slow(target, case, &request)?) {
                let during = format!("a sweep, at {}", blamed.during);
                done.fault = Some(Transcript::fault(Blamed { during, ..blamed }));
            }
            return Ok(done);
        };
        let mut fatal = generalise(quick, case, word)?;
        if many && fatal.transcript.is_none() && blamed.fault == Fault::Memory {
            // Millions of calls on what is never deleted may take memory.
            done.note = Some(format!("{}: left out, {} after many calls", case.name, blamed.detail));
            return Ok(done);
        }
        if fatal.transcript.is_none()
            && blamed.fault == Fault::Hang
            && done.is_slow(target, case, &request)?
        {
            return Ok(done);
        }
        if fatal.transcript.is_none() {
            fatal.fell = Some(blamed);
            // Not alone, and not by repeating it: does the sweep fall again?
            fatal.again = match start_again(target)? {
                Some(mut host) => host.sweep(&request)?.err(),
                None => None,
            };
            done.conditions.push(fatal);
            return Ok(done);
        }
        request.skip.push(fatal.condition);
        // Each word that hangs on its own costs its whole limit: of a range the rest is left out.
        let costly = many && blamed.fault == Fault::Hang && !fatal.generalised;
        done.conditions.push(fatal);
        if costly {
            break;
        }
    }
    Ok(done)
}

/// Runs sweeps one after the other, each with what those before it have learned; nothing for those that are left out
/// because the earlier ones have cost enough.
pub(super) fn run_all(
    target: &dyn Target,
    cases: &[SweepCase],
    mut faults: Faults,
) -> Result<Vec<Option<Done>>> {
    let mut all = Vec::with_capacity(cases.len());
    for case in cases {
        let done = if faults.are_enough() { None } else { Some(run(target, case, &faults)?) };
        if let Some(done) = &done {
            faults.learn_of(case.function, done);
        }
        all.push(done);
    }
    Ok(all)
}

/// The word of a call, if it is the one that is swept.
pub(super) fn word_of(sweep: &Sweep, call: &Call) -> Option<Requirements> {
    let word = call.parameters()?.requirements;
    (with_word(&sweep.call, word) == *call).then_some(word)
}

/// Makes every word as a case of its own, one after the other on one host, until one falls.
fn search(target: &dyn Target, case: &SweepCase, request: &Sweep) -> Result<Option<Requirements>> {
    let Some(mut host) = start_again(target)? else { return Ok(None) };
    for word in request.all_words().filter(|word| !passed_over(&request.skip, *word)) {
        if host.case(&Case::new(&calls(case, word), Manners::Polite))?.fault.is_some() {
            return Ok(Some(word));
        }
    }
    Ok(None)
}

/// The case of one word: everything up to the swept call.
pub(super) fn calls(case: &SweepCase, word: Requirements) -> Vec<Call> {
    let lead = case.sweep.before.iter().chain(&case.sweep.each).copied();
    lead.chain([with_word(&case.sweep.call, word)]).collect()
}

/// With how many flags words have metadata of their own, where a package takes it once.
pub(super) const FLAGS: u32 = 3;

/// Runs one word alone on a fresh host; the transcript, if the swept call does not return.
fn falls(target: &dyn Target, case: &SweepCase, word: Requirements) -> Result<Option<Transcript>> {
    let Some(mut host) = start_again(target)? else { return Ok(None) };
    let transcript = host.case(&Case::new(&calls(case, word), Manners::Polite))?;
    Ok(Some(transcript).filter(|transcript| transcript.fault.is_some()))
}

/// Makes the case of one word again and again on one host; the first that falls is the transcript.
fn repeat(target: &dyn Target, case: &SweepCase, word: Requirements) -> Result<FatalCondition> {
    let calls = calls(case, word);
    let mut fatal = FatalCondition {
        condition: Condition { mask: u32::MAX, value: word.0 },
        earlier: vec![calls.clone(); REPEATS],
        calls,
        transcript: None,
        again: None,
        fell: None,
        generalised: false,
        passed: vec![word.0],
    };
    if let Some(mut host) = start_again(target)? {
        for _ in 0..=REPEATS {
            let seen = host.case(&Case::new(&fatal.calls, Manners::Polite))?;
            if seen.fault.is_some() {
                fatal.transcript = Some(seen);
                break;
            }
        }
    }
    Ok(fatal)
}

/// The smallest set of bits that still does it, and whether every word with those bits does: tried on words of both
/// sides. Where it does not predict the others, the condition is this one word.
fn generalise(target: &dyn Target, case: &SweepCase, word: Requirements) -> Result<FatalCondition> {
    let exact = |word: Requirements| Condition { mask: u32::MAX, value: word.0 };
    let Some(mut transcript) = falls(target, case, word)? else {
        // Not this word alone: is it that the call comes again?
        return repeat(target, case, word);
    };
    let (mut least, mut passed) = (word, vec![word.0]);
    for bit in (0..32).map(|bit| 1_u32 << bit).filter(|bit| word.0 & bit != 0) {
        let fewer = Requirements(least.0 & !bit);
        if let Some(shorter) = falls(target, case, fewer)? {
            least = fewer;
            passed.push(fewer.0);
            transcript = shorter;
        }
    }
    // Words with those bits and others, the least likely to be alike; words without one of the bits were tried above.
    let listed = case.sweep.words.dialect().listed_mask();
    let others = [listed, 0x5555_5555 & listed, 0xAAAA_AAAA & listed];
    let mut predicts = true;
    for wider in others.map(|others| Requirements(least.0 | others)) {
        predicts = predicts && falls(target, case, wider)?.is_some();
        if predicts {
            passed.push(wider.0);
        }
    }
    let condition = if predicts { Condition { mask: least.0, value: least.0 } } else { exact(word) };
    Ok(FatalCondition {
        condition,
        earlier: Vec::new(),
        calls: calls(case, least),
        transcript: Some(transcript),
        again: None,
        fell: None,
        generalised: predicts,
        passed,
    })
}
