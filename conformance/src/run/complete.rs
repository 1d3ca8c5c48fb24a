//! The complete suite: the machine that the target is observed to be, and every sequence that it takes to tell it from any
//! other with some extra states.
//!
//! The model's state does not decide the answers of a package: which role a context has is the package's to know. So the
//! machine is learned from the target itself, by cases of a fixed alphabet: one credential, two contexts, both roles, the
//! peer's metadata and bytes that no Query made. What the caller knows is the label of its states: the model's state, in
//! which role it had each context made, and whose metadata it holds. Where
//! the target answers otherwise than the machine says, nothing is broken: the claim does not hold, and the report says why.

mod drawing;
mod observed;
#[cfg(test)]
mod tests;

use sspcheck_model::call::Call;
use sspcheck_model::flags::Requirements;
use sspcheck_model::machine::Bounds;
use sspcheck_model::reading::Dialect;

use self::drawing::draw;
use self::observed::{Known, Learned, Outcome, offered, trace};
use super::Run;
use super::batch::{Ran, in_parallel, run_batch};
use super::tally::Group;
use crate::error::Result;
use crate::judge::judge;
use crate::learn::{Complete, Learner};
use crate::record::CaseEntry;
use crate::report::Report;
use crate::session::Manners;
use crate::suite::BaseWords;

/// What the cases are made of.
const BOUNDS: Bounds = Bounds { credentials: 1, contexts: 2, hostile: false };

/// Cases on one host.
const CASES: usize = 32;

/// The most states, cases and rounds of a machine: a target that takes more is not learned to the end.
const STATES: usize = 3000;
const MOST_CASES: usize = 100_000;
const ROUNDS: usize = 600;

/// The most cases once something is in the way of the claim: what is left to learn then is for a picture.
const BROKEN_CASES: usize = 4000;

/// Calls of a probe behind each transition.
const PROBE: usize = 8;

/// Sequences in a unit of the suite, about.
const UNIT: usize = 256;

/// The suite of some states, and what came of it.
struct Tested {
    /// The cases of each host, and what became of them.
    hosts: Vec<(Vec<Vec<Call>>, Vec<Ran>)>,
    /// The first case that was not answered as the machine says: which call, and whether it was so again alone.
    differs: Option<(String, bool)>,
}

impl Run<'_> {
    /// Learns the machine of the target, and makes the complete suite of it for so many extra states.
    pub(super) fn complete(&mut self, extra: u8, report: &mut Report) -> Result<()> {
        let domain = format!("the suite that is complete for {}", extra_states(extra));
        if self.pace.text().is_some() {
            self.tally.note(&[], format!("{domain} was not made: calls are slow"));
            return Ok(());
        }
        if self.is_stopped() {
            self.tally.note(&[], format!("{domain} was not made: the run was stopped"));
            return Ok(());
        }
        self.faults.begin_phase();
        let learned = self.learn_and_draw(report)?;
        let machine = &learned.machine;
        let suite = Complete::of(machine, usize::from(extra));
        let (suite, why) = match (suite, learned.why) {
            (Some(suite), None) => (suite, None),
            (_, why) => {
                let why = why.unwrap_or_else(|| "two of its states cannot be told apart".to_owned());
                self.tally.note(&[], format!("{domain} was not made: {why}"));
                return Ok(());
            }
        };
        let mut why: Option<String> = why;
        let states: Vec<usize> = (0..machine.states.len()).collect();
        let inputs = machine.inputs().len();
        let each = (machine.transitions() / states.len().max(1)).max(1);
        let of_one = each.saturating_pow(u32::from(extra) + 1).max(1);
        let units: Vec<&[usize]> = states.chunks((UNIT / of_one).max(1)).collect();
        let (target, law, known) = (self.target, self.law.clone(), self.faults.clone());
        let mut made = 0_u64;
        let left = self.units(
            "complete suite",
            &units,
            |unit| {
                let cases: Vec<Vec<Call>> = unit.iter().flat_map(|state| suite.from(*state)).collect();
                let mut tested = Tested { hosts: Vec::new(), differs: None };
                for cases in cases.chunks(CASES) {
                    let ran = run_batch(target, cases, Manners::Polite, &known)?;
                    tested.hosts.push((cases.to_vec(), ran));
                }
                let wrong = |ran: &Ran| {
                    let verdict = judge(&law, &ran.transcript);
                    if let Some(breach) =
                        verdict.breach.as_ref().filter(|breach| breach.step >= ran.calls.len())
                    {
                        return Some(format!("{} is broken {}", breach.clause, after(&ran.calls)));
                    }
                    let observed = trace(ran, &verdict);
                    let differs = machine.disagrees(&observed);
                    let short = observed.len() < ran.calls.len() && differs.is_none();
                    let (number, said) = differs.or(short.then_some((observed.len(), None)))?;
                    let seen = observed.get(number).map(|step| step.output);
                    Some(says(&ran.calls, number, said, seen))
                };
                let mut ran = tested.hosts.iter().flat_map(|(_, ran)| ran);
                if let Some((ran, text)) = ran.find_map(|ran| Some((ran, wrong(ran)?))) {
                    let again = run_batch(target, std::slice::from_ref(&ran.calls), Manners::Polite, &known)?;
                    let is_so = again.first().and_then(wrong).is_some_and(|again| again == text);
                    tested.differs = Some((text, is_so));
                }
                Ok(tested)
            },
            |run, unit, tested| {
                if let (None, Some((text, is_so))) = (&why, tested.differs) {
                    why = Some(if is_so {
                        format!("it has states that were not learned: {text}")
                    } else {
                        format!("the answers are not stable: {text}, and not so when it was made again alone")
                    });
                }
                let first = unit.first().copied().unwrap_or(0);
                let name = format!("states {first} to {}", first + unit.len() - 1);
                let mut entry = CaseEntry::summed(Group::Complete.name(), &name);
                for (cases, ran) in tested.hosts {
                    if ran.len() < cases.len() {
                        let _ = why.get_or_insert_with(|| "the target ended too many hosts".to_owned());
                    }
                    made += cases.len() as u64;
                    run.add_summed(&mut entry, &cases, ran);
                }
                run.sink.case(&entry)
            },
        )?;
        if left > 0 {
            why = Some("the run was stopped".to_owned());
        }
        let size = format!(
            "{} states and {} transitions over {inputs} kinds of calls (one credential, which every call names, two contexts, a name \
             or none, the peer's metadata or bytes that no Query made)",
            states.len(),
            machine.transitions()
        );
        match why {
            Some(why) => self
                .tally
                .note(&[], format!("{domain} shows nothing of this target, whose machine has {size}: {why}")),
            None => report.proves.push(proven(
                &size,
                states.len(),
                extra,
                made,
                self.words,
                self.law.readings.dialect,
            )),
        }
        Ok(())
    }

    /// Learns the machine of the target, and draws it where that was asked for.
    pub(super) fn learn_and_draw(&mut self, report: &mut Report) -> Result<Learned> {
        let learned = self.learn(BOUNDS)?;
        report.picture = self.options.draw.then(|| draw(&self.law, BOUNDS, self.words, &learned));
        Ok(learned)
    }

    /// Learns the machine of the target, and why it is not wholly known, if so.
    pub(super) fn learn(&mut self, bounds: Bounds) -> Result<Learned> {
        let mut learner: Learner<Call, Outcome, Option<Known>> = Learner::new(Some(Known::default()));
        let mut random = self.options.seed;
        let mut choose = |most: usize| {
            random = random.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(0x1405_7B7E_F767_814F);
            usize::try_from(random >> 33).unwrap_or(0) % most
        };
        let mut cases = 0;
        let (mut broken, fell) = (None, std::cell::Cell::new(false));
        for round in 0.. {
            self.options.cancel.check()?;
            let known = self.faults.clone();
            let left_out = |call: &Call| {
                let is_known = known.leaves_out(call);
                fell.set(fell.get() || is_known);
                is_known
            };
            let words = self.words;
            let offered = |label: &Option<Known>| offered(label.as_ref(), bounds, words, &left_out);
            let mut wanted = learner.wanted(&offered);
            if wanted.is_empty() {
                wanted = learner.probes(PROBE, &offered, &mut choose);
            }
            if wanted.is_empty() || learner.contradiction().is_some() || self.faults.are_enough() {
                break;
            }
            if self.is_stopped() {
                let why = Some("the run was stopped".to_owned());
                return Ok(Learned { machine: learner.machine(), why });
            }
            cases += wanted.len();
            if (broken.is_some() || fell.get()) && cases > BROKEN_CASES {
                break;
            }
            if learner.states() > STATES || round == ROUNDS || cases > MOST_CASES {
                let why =
                    format!("it has more states than are learned, of which {} are known", learner.states());
                return Ok(Learned { machine: learner.machine(), why: Some(why) });
            }
            let chunks: Vec<&[Vec<Call>]> = wanted.chunks(CASES).collect();
            let target = self.target;
            let all = in_parallel(self.options.jobs, &chunks, |cases| {
                run_batch(target, cases, Manners::Polite, &known)
            })?;
            let mut entry =
                CaseEntry::summed(Group::Complete.name(), &format!("learning, round {}", round + 1));
            for (cases, ran) in chunks.into_iter().zip(all) {
                for ran in &ran {
                    let verdict = judge(&self.law, &ran.transcript);
                    learner.note(&trace(ran, &verdict));
                    fell.set(fell.get() || ran.transcript.fault.is_some());
                    if let (None, Some(breach)) = (&broken, verdict.breach) {
                        broken = Some(format!("{} is broken {}", breach.clause, after(&ran.calls)));
                    }
                }
                self.add_summed(&mut entry, cases, ran);
            }
            self.sink.case(&entry)?;
        }
        let machine = learner.machine();
        let why = if let Some(found) = learner.contradiction() {
            let (call, before) =
                found.inputs.split_last().map_or((None, &[][..]), |(last, rest)| (Some(last), rest));
            let call = call.map(ToString::to_string).unwrap_or_default();
            Some(format!(
                "the answers are not stable: {} `{call}` {} and, another time, {}",
                after(before),
                found.first,
                found.second
            ))
        } else if let Some(breach) = broken.filter(|_| !fell.get()) {
            Some(format!("a breach is in the way: {breach}"))
        } else if fell.get() || self.faults.are_enough() {
            Some("a fault is in the way".to_owned())
        } else if learner.unanswered() > 0 {
            Some("sequences that it takes could not be made".to_owned())
        } else {
            None
        };
        Ok(Learned { machine, why })
    }

    /// Adds cases that have one line of the record together.
    fn add_summed(&mut self, entry: &mut CaseEntry, cases: &[Vec<Call>], ran: Vec<Ran>) {
        for ran in ran {
            let (source, verdict) = self.take(cases, ran);
            entry.count(&verdict.0, 1);
            self.tally.add(Group::Complete, source, verdict);
        }
    }
}

/// The fault domain, in a sentence.
fn proven(size: &str, states: usize, extra: u8, made: u64, words: BaseWords, dialect: Dialect) -> String {
    let flags = |word: Requirements| if word.0 == 0 { "no flag".to_owned() } else { word.text_in(dialect) };
    let with = match (flags(words.initiator), flags(words.acceptor)) {
        _ if words.are_none() => "the word 0".to_owned(),
        (initiator, acceptor) if initiator == acceptor => initiator,
        (initiator, acceptor) => format!("{initiator} for an initiator and {acceptor} for an acceptor"),
    };
    format!(
        "on this target a suite that is complete for {} was answered as its machine says, which has {size} and answers \
         each call as its rule permits (what contexts do to each other is asked by pairs, CTX-7): a package that begins every case anew and differs from that machine in any sequence of these calls, made \
         with {with} and compared by what the contract tells apart (success, its metadata, the handle), with \
         at most {} states (what the caller knows counted in) or with each of its states within {} of a known one, would have answered one of the {made} cases \
         otherwise",
        extra_states(extra),
        states + usize::from(extra),
        calls(extra)
    )
}

fn extra_states(extra: u8) -> String {
    match extra {
        0 => "no extra state".to_owned(),
        1 => "one extra state".to_owned(),
        more => format!("{more} extra states"),
    }
}

fn calls(extra: u8) -> String {
    match extra {
        1 => "one call".to_owned(),
        more => format!("{more} calls"),
    }
}

fn after(calls: &[Call]) -> String {
    if calls.is_empty() {
        return "at the beginning".to_owned();
    }
    let calls: Vec<String> = calls.iter().map(ToString::to_string).collect();
    format!("after `{}`", calls.join("; "))
}

fn says(calls: &[Call], number: usize, said: Option<Outcome>, seen: Option<Outcome>) -> String {
    let text = |outcome: Option<Outcome>| {
        outcome.map_or_else(|| "nothing".to_owned(), |outcome| outcome.to_string())
    };
    let call = calls.get(number).map(ToString::to_string).unwrap_or_default();
    let before = after(calls.get(..number).unwrap_or_default());
    format!("{before} `{call}` {}, where the machine says {}", text(seen), text(said))
}
