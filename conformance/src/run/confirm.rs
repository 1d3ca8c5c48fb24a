//! Confirmation: a breach is run again alone in a fresh process, then shrunk to the calls that show it.
//!
//! What does not recur alone is run again after the cases that ran before it on the same host; what does not recur
//! then either is reported under REQ-4. It is never dropped.

mod alone;
mod attribute;
mod condition;
mod fold;
mod twin;

use std::collections::BTreeMap;

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Dialect;

use alone::{Alone, Outcome};
use attribute::{attribute, general_faults};
use condition::{Condition, Learned};
use fold::fold;

use super::Identity;
use super::Run;
use super::batch::in_parallel;
use super::cycles::{self, Round};
use super::exhaustion;
use super::replay::{replay, run_cases};
use super::tally::{Found, Shown, Standing, plain_finding};
use crate::case::Comparison;
use crate::error::Result;
use crate::judge::Verdict;
use crate::protocol::Ability;
use crate::report::{Finding, TraceStep};
use crate::scenario::Scenario;
use crate::session::Manners;
use crate::target::site::own;

/// How many fresh runs shrinking may cost, and how many of them may hang: a hang costs its whole time limit.
const TRIES: usize = 200;
const HANGS: usize = 12;

/// How often a case is run twice again whose answers were different once, and how often two cases are compared.
const REPEATS: usize = 5;

/// How many findings that hang are run again at once, unless there is to be one host at a time.
const HANGS_AT_ONCE: usize = 8;

/// A finding and everything that its text needs.
#[derive(Clone, Debug)]
pub(super) struct Confirmed {
    pub(super) clause: Clause,
    pub(super) level: Level,
    pub(super) found: Found,
    pub(super) trace: Vec<TraceStep>,
    pub(super) scenario: Option<Scenario>,
    /// The clause is another than its own calls show: other findings told the cause.
    pub(super) attributed: bool,
    /// Under which other readings it stands.
    pub(super) standing: Standing,
    /// What predicts it; nothing where that was not looked for.
    learned: Option<Learned>,
    /// Whether every listed word was swept beside what was learned.
    swept: bool,
}

impl Confirmed {
    /// A finding as it was first seen.
    pub(super) fn as_seen(found: Found) -> Self {
        Self {
            clause: found.clause,
            level: found.level,
            standing: found.standing,
            found,
            trace: Vec::new(),
            scenario: None,
            attributed: false,
            learned: None,
            swept: false,
        }
    }

    /// Counts another finding of the same cause; one that shows its own clause is the one to tell, then the one whose
    /// condition is known, then the shorter. What was learned of the calls of the other one holds of these alone.
    pub(super) fn take(&mut self, other: Self) {
        let count = self.found.count + other.found.count;
        let after = self.found.after.min(other.found.after);
        let condition = self.found.condition.or(other.found.condition);
        let standing = self.standing | other.standing;
        let rank = |c: &Self| (c.attributed, c.trace.is_empty(), c.found.condition.is_none(), c.trace.len());
        if rank(&other) < rank(self) {
            *self = other;
        }
        self.found.count = count;
        self.found.after = after;
        self.found.condition = condition;
        self.standing = standing;
    }

    /// The condition that was learned of it, if there is one.
    fn known(&self) -> Option<&Condition> {
        self.learned.as_ref().and_then(Learned::condition)
    }

    /// Whether each of two findings has a condition of its own.
    pub(super) fn has_another_condition(&self, other: &Self) -> bool {
        match (self.known(), other.known()) {
            (Some(one), Some(two)) if one == two => false,
            _ => {
                matches!((self.found.condition, other.found.condition), (Some(one), Some(two)) if one != two)
            }
        }
    }

    /// Whether two findings of one clause break it in two ways: by another rule, and under another condition.
    pub(super) fn is_another_way(&self, other: &Self) -> bool {
        let conditions = self.known().zip(other.known());
        self.found.rule != other.found.rule && conditions.is_some_and(|(one, two)| one != two)
    }

    pub(super) fn finding(&self, identity: &Identity, dialect: Dialect) -> Finding {
        let mut finding = plain_finding(&self.found, identity, self.trace.clone(), self.scenario.as_ref());
        finding.clauses = vec![self.clause];
        finding.level = self.level;
        if let Some(text) = other_reading(self.clause).filter(|_| self.found.fault.is_none()) {
            finding.summary = format!("{}. {text}", finding.summary);
        }
        if let Some(text) = self.condition(dialect) {
            let borne_out = match &self.learned {
                Some(Learned::Condition(_)) if self.swept => {
                    format!("{ALL_ELSE}, borne out by fresh runs on both sides")
                }
                // No sweep of all listed words tells of exceptions.
                Some(Learned::Condition(_)) => format!(
                    "{ALL_ELSE}, borne out by some fresh runs on both sides, which rule out no rare exception"
                ),
                _ => String::new(),
            };
            finding.summary = format!("{}; {text}{borne_out}", finding.summary);
            finding.condition = Some(text);
        }
        finding
    }

    /// The condition that predicts it, in the names of flags.
    fn condition(&self, dialect: Dialect) -> Option<String> {
        match &self.learned {
            Some(Learned::Condition(condition)) => {
                let calls = match &self.scenario {
                    Some(Scenario::Cases(cases)) => cases.last(),
                    _ => None,
                };
                let earlier = calls.and_then(|calls| alone::varied_earlier(calls));
                let others = calls.filter(|_| condition.speaks_of_target());
                let text = format!("whenever {}", condition.text(dialect));
                let text = match others.and_then(|calls| alone::other_targets(calls)) {
                    Some(others) => format!("{text} ({others})"),
                    None => text,
                };
                Some(match earlier {
                    Some(call) => format!("{text} in `{call}`, which comes before"),
                    None => text,
                })
            }
            // A call that falls with every word that was passed.
            Some(Learned::AnyWord(words)) if self.found.condition.is_some_and(|fatal| fatal.mask == 0) => {
                Some(format!(
                    "with each of the {words} words of requirements that these calls were tried with"
                ))
            }
            Some(Learned::AnyWord(_) | Learned::Nothing) | None => None,
        }
    }
}

/// What a condition holds of, beside what it says.
const ALL_ELSE: &str = ", whatever other listed flags that call has, with all else in these calls as shown";

impl Run<'_> {
    /// Runs every finding again and shrinks it.
    pub(super) fn confirm(&mut self) -> Result<()> {
        self.tally.resolve_names();
        let found = self.tally.unconfirmed();
        self.options.progress.begin("findings made again", found.len() as u64);
        self.fallen = found
            .iter()
            .filter(|found| found.level == Level::Required && found.touched.is_none())
            .filter(|found| matches!(found.fault, Some(Fault::Crash | Fault::Exit)))
            .map(|found| found.count)
            .sum();
        let mut general = general_faults(&found);
        let coupled = found.iter().any(|found| found.clause == Clause::Ctx7);
        let is_pair = |found: &Found| matches!(found.shown, Shown::Pair(..));
        // What shows after many calls of a sweep only may be what a pair shows by a few.
        let has_calls = |found: &Found| !matches!(found.shown, Shown::Start) || found.fault.is_some();
        let is_other = |found: &Found| found.clause == Clause::Req4 && has_calls(found) && !is_pair(found);
        let wavers = coupled || found.iter().any(is_other);
        // What one thread breaks for itself is no matter of several.
        let threaded = |found: &Found| matches!(found.shown, Shown::By(Scenario::Threads { .. }));
        let alone = found.iter().any(|found| threaded(found) && found.clause != Clause::Ctx9);
        let mut all = Vec::with_capacity(found.len());
        let mut hangs = self.confirm_hangs(&found)?;
        let mut hung = alone::Hung::default();
        for (number, found) in found.into_iter().enumerate() {
            self.options.cancel.check()?;
            self.options.progress.step();
            if let Some(outcome) = hangs.remove(&number) {
                let mut confirmed = self.outcome(outcome);
                if let Some(confirmed) = &mut confirmed {
                    self.alone().learn_of_a_hang(confirmed, &mut hung)?;
                }
                all.extend(confirmed);
                continue;
            }
            let confirmed = match found.shown.clone() {
                Shown::Start => Some(Confirmed::as_seen(found)),
                Shown::Pair(control, variant) => {
                    let coupled = found.clause == Clause::Ctx7;
                    let expect = match found.clause {
                        Clause::Ctx7 => Comparison::Same,
                        Clause::Req4 => Comparison::Again,
                        _ => Comparison::NotWorse,
                    };
                    if found.clause == Clause::Req4 && wavers {
                        // What changes from one run to the next needs no pair to show it.
                        continue;
                    }
                    if coupled && self.changes_by_itself(&control)? {
                        // No other context is needed for that: the calls that came before are enough.
                        self.tally.unclear(&found);
                        continue;
                    }
                    self.confirm_by(found, Scenario::Pair { expect, control, variant })?
                }
                Shown::By(Scenario::Exhausted { allocation, calls }) => {
                    let scenario = self.fewer_without_memory(&found, allocation, calls)?;
                    match exhaustion::with_memory(self.target, &self.law, &found, &scenario)? {
                        Some((calls, breach)) => {
                            let mut found = found;
                            found.becomes(breach);
                            let outcome = self.alone().case(found, vec![calls])?;
                            self.outcome(outcome)
                        }
                        None => {
                            let (found, scenario) =
                                exhaustion::sooner(self.target, &self.law, found, scenario)?;
                            self.confirm_without_memory(found, scenario)?
                        }
                    }
                }
                Shown::By(Scenario::Threads { .. }) if alone && found.clause == Clause::Ctx9 => None,
                Shown::By(Scenario::Threads { .. })
                    if coupled && found.clause == Clause::Ctx9 && found.fault.is_none() =>
                {
                    // What contexts do to each other they do from one thread too.
                    self.tally.threads_are_coupled();
                    None
                }
                Shown::By(Scenario::Cycles { cycles, allocation, calls }) => {
                    self.confirm_cycle(found, cycles, Round::of(&calls, allocation))?
                }
                Shown::By(scenario) => {
                    let confirmed = self.alone().some_time_after(&found, &one_round(&scenario))?;
                    Some(match confirmed {
                        Some(confirmed) => confirmed,
                        None => self.confirm_as(found, scenario)?,
                    })
                }
                Shown::Repeat(times, calls) => {
                    Some(self.confirm_repeat(found, Scenario::Repeat { times, calls })?)
                }
                Shown::Case(source) => {
                    let outcome = self.alone().case(found, source.cases())?;
                    self.outcome(outcome)
                }
            };
            all.extend(confirmed);
        }
        fold(&mut all);
        // As they were first seen, and as they are with fewer flags.
        general
            .extend(general_faults(&all.iter().map(|confirmed| confirmed.found.clone()).collect::<Vec<_>>()));
        let touched: Vec<(Clause, Level)> =
            all.iter().map(|confirmed| (confirmed.clause, confirmed.level)).collect();
        // What falls for want of memory comes last: it may be what falls with memory too.
        all.sort_by_key(|confirmed| confirmed.clause == Clause::Mem3);
        let mut sites: Vec<(String, Clause, Level)> = Vec::new();
        for confirmed in &all {
            let site = own(&confirmed.found.site).filter(|_| confirmed.level == Level::Required);
            sites.extend(site.map(|site| (site.clone(), confirmed.clause, confirmed.level)));
        }
        for confirmed in all {
            let confirmed = attribute(confirmed, &general, &touched, &sites);
            for (site, clause, level) in &mut sites {
                if confirmed.attributed && own(&confirmed.found.site) == Some(site) {
                    (*clause, *level) = (confirmed.clause, confirmed.level);
                }
            }
            self.tally.confirmed(confirmed);
        }
        Ok(())
    }

    /// Whether the last of these calls is answered differently when all of them are made again on one host.
    fn changes_by_itself(&self, calls: &[Call]) -> Result<bool> {
        let cases = [calls.to_vec(), calls.to_vec()];
        let verdicts = run_cases(self.target, &self.law, &cases, Manners::Polite)?;
        let last = |verdict: &Verdict| {
            let seen = verdict.at(calls.len().saturating_sub(1))?;
            Some(seen.observation?.succeeded())
        };
        Ok(matches!(verdicts.as_slice(), [first, second] if last(first) != last(second)))
    }

    fn alone(&self) -> Alone<'_> {
        Alone {
            target: self.target,
            law: &self.law,
            fallen: self.fallen,
            sweeps: self.tally.can(Ability::Sweep),
            most_bits: self.pace.most_bits(),
            hangs_at_once: self.hangs_at_once(),
        }
    }

    /// Waiting costs nothing but time: findings that hang are run again several at once.
    fn confirm_hangs(&self, found: &[Found]) -> Result<BTreeMap<usize, Outcome>> {
        let hanging: Vec<(usize, &Found, Vec<Vec<Call>>)> = found
            .iter()
            .enumerate()
            .filter(|(_, found)| found.fault == Some(Fault::Hang))
            .filter_map(|(number, found)| match &found.shown {
                Shown::Case(source) => Some((number, found, source.clone().cases())),
                _ => None,
            })
            .collect();
        let alone = self.alone();
        let outcomes = in_parallel(alone.hangs_at_once, &hanging, |(_, found, cases)| {
            alone.case((*found).clone(), cases.clone())
        })?;
        Ok(hanging.iter().map(|(number, ..)| *number).zip(outcomes).collect())
    }

    const fn hangs_at_once(&self) -> usize {
        if self.options.jobs == 1 { 1 } else { HANGS_AT_ONCE }
    }

    fn outcome(&mut self, outcome: Outcome) -> Option<Confirmed> {
        match outcome {
            Outcome::Confirmed(confirmed) => Some(confirmed),
            Outcome::Slow(found) => {
                self.tally.slow(&found);
                None
            }
        }
    }

    fn confirm_by(&mut self, found: Found, scenario: Scenario) -> Result<Option<Confirmed>> {
        let mut replayed = replay(self.target, &self.law, &scenario)?;
        for _ in 1..REPEATS {
            if replayed.breach.is_none() {
                break;
            }
            replayed = replay(self.target, &self.law, &scenario)?;
        }
        let Some((_, _, text)) = &replayed.breach else {
            // Answers that change from run to run compare nothing.
            self.tally.unclear(&found);
            return Ok(None);
        };
        let mut confirmed = Confirmed::as_seen(found);
        confirmed.found.summary = format!("{text}. {}", confirmed.found.summary);
        confirmed.trace = replayed.trace;
        confirmed.scenario = Some(scenario);
        Ok(Some(confirmed))
    }

    /// By refusing the request again; what came late is only slow, for it was met with little patience.
    fn confirm_without_memory(&mut self, found: Found, scenario: Scenario) -> Result<Option<Confirmed>> {
        if found.fault == Some(Fault::Hang) && replay(self.target, &self.law, &scenario)?.breach.is_none() {
            self.tally.slow(&found);
            return Ok(None);
        }
        self.confirm_as(found, scenario).map(Some)
    }

    /// By running the case twice again, a few times over; answers that were once different are told in any case.
    fn confirm_repeat(&self, found: Found, scenario: Scenario) -> Result<Confirmed> {
        let mut replayed = replay(self.target, &self.law, &scenario)?;
        for _ in 1..REPEATS {
            if replayed.breach.is_some() {
                break;
            }
            replayed = replay(self.target, &self.law, &scenario)?;
        }
        let mut confirmed = Confirmed::as_seen(found);
        confirmed.found.summary = match replayed.breach {
            Some((_, _, text)) => format!("{text}. {}", confirmed.found.summary),
            None => {
                format!("{}; in {REPEATS} further runs both answers were the same", confirmed.found.summary)
            }
        };
        (confirmed.trace, confirmed.scenario) = (replayed.trace, Some(scenario));
        Ok(confirmed)
    }

    /// One cycle is made some thousands of times: a store that fills up grows no more then. Once one is known to leak,
    /// what the others have shown is enough.
    fn confirm_cycle(
        &mut self,
        mut found: Found,
        cycles: u32,
        round: Round<'_>,
    ) -> Result<Option<Confirmed>> {
        let (scenario, replayed) = if self.leaks {
            (round.scenario(cycles), cycles::told(cycles, round, &found.summary))
        } else {
            cycles::replay_shortest(self.target, &self.law, cycles, round)?
        };
        let Some((_, _, text)) = &replayed.breach else {
            self.tally.fills_up(&found);
            return Ok(None);
        };
        found.summary = cycles::told_anew(&found.summary, text);
        self.leaks = true;
        let mut confirmed = Confirmed::as_seen(found);
        confirmed.trace = replayed.trace;
        confirmed.scenario = Some(scenario);
        Ok(Some(confirmed))
    }

    /// By a scenario of its own kind; what does not recur is told all the same.
    fn confirm_as(&self, found: Found, scenario: Scenario) -> Result<Confirmed> {
        let replayed = replay(self.target, &self.law, &scenario)?;
        let Some((_, _, text)) = replayed.breach else {
            let mut confirmed = self.alone().not_recurring(found)?;
            (confirmed.trace, confirmed.scenario) = (replayed.trace, Some(scenario));
            return Ok(confirmed);
        };
        let mut confirmed = Confirmed::as_seen(found);
        if let Scenario::Exhausted { allocation, .. } = scenario {
            confirmed.found.summary =
                format!("when the package's request {allocation} for memory is refused: {text}");
        }
        confirmed.trace = replayed.trace;
        confirmed.scenario = Some(scenario);
        Ok(confirmed)
    }
}

/// What one round of a scenario calls, as a case for each of its threads; nothing of a scenario without rounds.
fn one_round(scenario: &Scenario) -> Vec<Vec<Call>> {
    let case = |before: &[Call], calls: &[Call]| [before, calls].concat();
    match scenario {
        Scenario::Threads { before, threads, .. } => {
            threads.iter().map(|calls| case(before, calls)).collect()
        }
        Scenario::Crowd { before, calls, .. } => vec![case(before, calls)],
        _ => Vec::new(),
    }
}

/// Where documents disagree, the finding says so.
const fn other_reading(clause: Clause) -> Option<&'static str> {
    match clause {
        Clause::Cred2 | Clause::Qry1 => Some(
            "Under the reading null-credential = default-credential, which other documents and GSS callers follow, \
             this is permitted",
        ),
        Clause::Ctx1 | Clause::Qry2 => Some(
            "Under the reading context-on-success = optional, which GSS callers follow, no context is due",
        ),
        Clause::Ctx3 | Clause::Ctx5 => Some("[MS-NEGOEX] leaves the outputs of a failure undefined"),
        _ => None,
    }
}
