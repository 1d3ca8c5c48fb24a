//! Confirmation: a breach is run again alone in a fresh process, then shrunk to the calls that show it.
//!
//! What does not recur alone is run again after the cases that ran before it on the same host; what does not recur
//! then either is reported under REQ-4. It is never dropped.

use sspcheck_model::call::{Call, Context, Metadata, Parameters, Target as Name};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::flags::Requirements;
use sspcheck_model::observation::Fault;

use super::Run;
use super::tally::{Found, Shown, plain_finding};
use super::{Identity, batch::run_batch, faults::Faults};
use crate::case::Comparison;
use crate::error::Result;
use crate::judge::{Breach, Law, Verdict, judge};
use crate::report::{Finding, TraceStep};
use crate::scenario::Scenario;
use crate::session::Manners;
use crate::target::{Target, Transcript};

/// How many fresh runs shrinking may cost; a hang costs its whole time limit each.
const TRIES: usize = 200;
const HANGING_TRIES: usize = 6;

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
}

impl Confirmed {
    /// A finding as it was first seen.
    pub(super) fn as_seen(found: Found) -> Self {
        Self {
            clause: found.clause,
            level: found.level,
            found,
            trace: Vec::new(),
            scenario: None,
            attributed: false,
        }
    }

    /// Counts another finding of the same cause; one that shows its own clause is the one to tell, then the one whose
    /// condition is known, then the shorter.
    pub(super) fn take(&mut self, other: Self) {
        let count = self.found.count + other.found.count;
        let condition = self.found.condition.or(other.found.condition);
        let rank = |c: &Self| (c.attributed, c.trace.is_empty(), c.found.condition.is_none(), c.trace.len());
        if rank(&other) < rank(self) {
            *self = other;
        }
        self.found.count = count;
        self.found.condition = condition;
    }

    pub(super) fn finding(&self, identity: &Identity) -> Finding {
        let mut finding = plain_finding(&self.found, identity, self.trace.clone(), self.scenario.as_ref());
        finding.clauses = vec![self.clause];
        finding.level = self.level;
        if let Some(text) = other_reading(self.clause).filter(|_| self.found.fault.is_none()) {
            finding.summary = format!("{}. {text}", finding.summary);
        }
        if let Some(condition) = &self.found.condition {
            let flags: Vec<String> = (0..32)
                .map(|bit| Requirements(condition.mask & condition.value & 1 << bit))
                .filter(|flag| flag.0 != 0)
                .map(|flag| flag.to_string())
                .collect();
            let text = match flags.as_slice() {
                [] => "whatever the word of requirements".to_owned(),
                [flag] => format!("whenever {flag} is set, borne out by fresh runs on both sides"),
                _ => {
                    format!("whenever {} are set, borne out by fresh runs on both sides", flags.join(" and "))
                }
            };
            finding.summary = format!("{}; {text}", finding.summary);
        }
        finding
    }
}

/// What a replay saw.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// The breach that counts, if there is one.
    pub breach: Option<(Clause, Level, String)>,
    /// The calls, with what was permitted and observed.
    pub trace: Vec<TraceStep>,
    /// Whether a live credential made a context: CRED-1 has a witness.
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
            let verdicts = run_cases(target, law, cases, Manners::Hostile)?;
            if verdicts.iter().all(|verdict| verdict.calls == 0) {
                let reasons = verdicts.iter().flat_map(|verdict| verdict.skipped.keys().cloned());
                let reasons: Vec<String> = reasons.collect();
                let text = format!(
                    "no call of the case could be made: {}; begin with `acquire c0`",
                    reasons.join("; ")
                );
                return Err(crate::error::Error::Case(text));
            }
            let demonstrated = verdicts.iter().any(|verdict| verdict.witnesses.contains_key(&Clause::Cred1));
            let breach = verdicts.iter().find_map(|verdict| verdict.breach.clone());
            Ok(Replayed {
                breach: breach.map(|breach| (breach.clause, breach.level, breach.observed)),
                trace: trace_of(&verdicts),
                demonstrated,
            })
        }
        Scenario::Pair { expect, control, variant } => replay_pair(target, law, *expect, control, variant),
        Scenario::Repeat(calls) => {
            let verdicts = run_cases(target, law, &[calls.clone(), calls.clone()], Manners::Hostile)?;
            let answers = |verdict: &Verdict| -> Vec<Option<bool>> {
                verdict.seen.iter().map(|seen| seen.observation.map(|o| o.succeeded())).collect()
            };
            let differ = matches!(verdicts.as_slice(), [one, two] if answers(one) != answers(two));
            let text = "the same calls were answered differently the second time".to_owned();
            let demonstrated = verdicts.iter().any(|verdict| verdict.witnesses.contains_key(&Clause::Cred1));
            let level = Clause::Req4.level(law.profile).unwrap_or(Level::Customary);
            let trace = compared(
                &verdicts,
                [calls.len(); 2],
                ["first", "second"],
                "the same answers as the first time",
            );
            Ok(Replayed { breach: differ.then_some((Clause::Req4, level, text)), trace, demonstrated })
        }
    }
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
    for calls in [control, variant, control, variant] {
        let mut run = run_cases(target, law, &[calls.to_vec()], Manners::Hostile)?;
        let last = run.first().and_then(|verdict| verdict.seen.get(calls.len().saturating_sub(1)));
        answers.push(last.and_then(|seen| seen.observation).map(|observation| observation.succeeded()));
        verdicts.append(&mut run);
    }
    let stable = answers.first() == answers.get(2) && answers.get(1) == answers.get(3);
    let broken = match (expect, answers.first().copied().flatten(), answers.get(1).copied().flatten()) {
        (_, Some(true), Some(false)) | (Comparison::Same, Some(false), Some(true)) => stable,
        _ => false,
    };
    // Which clause a pair is for: only CTX-7 asks for sameness; a name is the difference in TGT-1's.
    let last_name = |calls: &[Call]| calls.last().and_then(Call::parameters).map(|p| p.target);
    let clause = match expect {
        Comparison::Same => Clause::Ctx7,
        Comparison::NotWorse if last_name(control) != last_name(variant) => Clause::Tgt1,
        Comparison::NotWorse => Clause::Cred3,
    };
    let level = clause.level(law.profile).unwrap_or(Level::Customary);
    let demonstrated = verdicts.iter().any(|verdict| verdict.witnesses.contains_key(&Clause::Cred1));
    verdicts.truncate(2);
    let word = |side: usize| match answers.get(side).copied().flatten() {
        Some(true) => "succeeds",
        Some(false) => "fails",
        None => "is not made",
    };
    let last = control.last().map(ToString::to_string).unwrap_or_default();
    let text = format!("`{last}` {} in the control and {} in the variant, compared twice", word(0), word(1));
    let permitted = match expect {
        Comparison::Same => "the same answer as the control's",
        Comparison::NotWorse => "no failure where the control succeeds",
    };
    let trace = compared(&verdicts, [control.len(), variant.len()], ["control", "variant"], permitted);
    Ok(Replayed { breach: broken.then_some((clause, level, text)), trace, demonstrated })
}

/// Runs cases one after the other on one host, and ends it.
fn run_cases(target: &dyn Target, law: &Law, cases: &[Vec<Call>], manners: Manners) -> Result<Vec<Verdict>> {
    let ran = run_batch(target, cases, manners, &Faults::default())?;
    Ok(ran.iter().map(|ran| judge(law, &ran.transcript)).collect())
}

/// Two runs side by side: the calls of each, without those that settle.
fn compared(verdicts: &[Verdict], calls: [usize; 2], names: [&str; 2], permitted: &str) -> Vec<TraceStep> {
    let mut trace: Vec<TraceStep> = Vec::new();
    for ((verdict, calls), name) in verdicts.iter().zip(calls).zip(names) {
        for seen in verdict.seen.iter().take(calls) {
            trace.push(TraceStep {
                call: format!("{name}: {}", seen.call),
                permitted: seen.permitted.clone(),
                observed: seen.observed.clone(),
            });
        }
    }
    if let Some(last) = trace.last_mut() {
        permitted.clone_into(&mut last.permitted);
    }
    trace
}

fn trace_of(verdicts: &[Verdict]) -> Vec<TraceStep> {
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
            trace.push(TraceStep { call: seen.call.to_string(), permitted, observed: seen.observed.clone() });
        }
        if let Some(breach) = verdict.breach.as_ref().filter(|breach| breach.call.is_none()) {
            trace.push(TraceStep {
                call: "(shut down)".to_owned(),
                permitted: breach.permitted.to_owned(),
                observed: breach.observed.clone(),
            });
        }
    }
    trace
}

impl Run<'_> {
    /// Runs every finding again and shrinks it.
    pub(super) fn confirm(&mut self) -> Result<()> {
        self.tally.resolve_names();
        let found = self.tally.unconfirmed();
        let mut general = general_faults(&found);
        let mut all = Vec::with_capacity(found.len());
        for found in found {
            let confirmed = match found.shown.clone() {
                Shown::Start => Some(Confirmed::as_seen(found)),
                Shown::Pair(control, variant) => {
                    let expect =
                        if found.clause == Clause::Ctx7 { Comparison::Same } else { Comparison::NotWorse };
                    self.confirm_by(found, Scenario::Pair { expect, control, variant })?
                }
                Shown::Repeat(calls) => self.confirm_by(found, Scenario::Repeat(calls))?,
                Shown::Case(source) => {
                    let mut cases = source.earlier;
                    cases.push(source.calls);
                    self.confirm_case(found, cases)?
                }
            };
            all.extend(confirmed);
        }
        // As they were first seen, and as they are with fewer flags.
        general
            .extend(general_faults(&all.iter().map(|confirmed| confirmed.found.clone()).collect::<Vec<_>>()));
        for confirmed in all {
            self.tally.confirmed(attribute(confirmed, &general));
        }
        Ok(())
    }

    fn confirm_by(&mut self, found: Found, scenario: Scenario) -> Result<Option<Confirmed>> {
        let replayed = replay(self.target, &self.law, &scenario)?;
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

    fn confirm_case(&mut self, found: Found, cases: Vec<Vec<Call>>) -> Result<Option<Confirmed>> {
        let wanted = Wanted::of(&found);
        let tries = if found.fault == Some(Fault::Hang) { HANGING_TRIES } else { TRIES };
        // What the caller does right stays right while calls are taken away.
        let hostile = found.level == Level::Hardening && found.clause.row().level == Level::Hardening;
        let manners = if hostile { Manners::Hostile } else { Manners::Polite };
        let mut search = Search { target: self.target, law: &self.law, wanted, manners, tries };
        let alone: Vec<Vec<Call>> = cases.last().cloned().into_iter().collect();
        let start = if search.shows(&alone)? {
            Some(alone)
        } else if cases.len() > 1 && search.shows(&cases)? {
            Some(search.forget_history(cases)?)
        } else {
            None
        };
        let Some(start) = start else { return self.within_its_sweep(found).map(Some) };
        if found.fault == Some(Fault::Hang) && !self.hangs_with_patience(&start, manners)? {
            self.tally.slow(&found);
            return Ok(None);
        }
        let shrunk = search.shrink(start)?;
        let verdicts = run_cases(self.target, &self.law, &shrunk, manners)?;
        let mut confirmed = Confirmed::as_seen(found);
        if let Some(breach) = verdicts.iter().find_map(|verdict| verdict.breach.clone()) {
            confirmed.clause = breach.clause;
            confirmed.level = breach.level;
            confirmed.found.rule = breach.rule;
            confirmed.found.summary = summary(&breach);
            confirmed.found.call = breach.call;
            confirmed.found.output = breach.output;
            confirmed.found.fault = breach.fault;
        }
        confirmed.trace = trace_of(&verdicts);
        confirmed.scenario = Some(Scenario::Cases(shrunk));
        Ok(Some(confirmed))
    }

    /// Five times the limit: what comes back then is slow, and does not hang.
    fn hangs_with_patience(&self, cases: &[Vec<Call>], manners: Manners) -> Result<bool> {
        let Some(patient) = self.target.patient() else { return Ok(true) };
        let verdicts = run_cases(&*patient, &self.law, cases, manners)?;
        Ok(verdicts
            .iter()
            .any(|verdict| verdict.breach.as_ref().is_some_and(|b| b.fault == Some(Fault::Hang))))
    }

    /// What a sweep saw and its calls alone do not show: the sweep is its history.
    fn within_its_sweep(&self, mut found: Found) -> Result<Confirmed> {
        let Some(case) = found.sweep.take() else { return self.not_recurring(found) };
        let Some(mut host) = super::phases::start_again(self.target)? else {
            return self.not_recurring(found);
        };
        let Ok(swept) = host.sweep(&case.sweep)? else { return self.not_recurring(found) };
        let again = swept.classes.iter().find_map(|class| {
            let steps = swept.before.iter().chain(&class.steps).cloned().collect();
            let verdict = judge(&self.law, &Transcript { steps, fault: None });
            let same = verdict.breach.as_ref().is_some_and(|breach| Wanted::of(&found).is_shown_by(breach));
            same.then_some(verdict)
        });
        let Some(verdict) = again else { return self.not_recurring(found) };
        found.summary =
            format!("{}; only after many calls, again in a second sweep ({})", found.summary, case.name);
        let mut confirmed = Confirmed::as_seen(found);
        confirmed.trace = trace_of(&[verdict]);
        Ok(confirmed)
    }

    /// Seen once and not again: the package answers the same calls differently.
    fn not_recurring(&self, mut found: Found) -> Result<Confirmed> {
        found.summary = format!(
            "once broke {} ({}); the same calls run again were answered as the contract permits",
            found.clause, found.summary
        );
        let mut confirmed = Confirmed::as_seen(found);
        confirmed.clause = Clause::Req4;
        confirmed.level = Clause::Req4.level(self.law.profile).unwrap_or(Level::Customary);
        if let Shown::Case(source) = &confirmed.found.shown {
            let cases = vec![source.calls.clone()];
            confirmed.trace = trace_of(&run_cases(self.target, &self.law, &cases, Manners::Hostile)?);
            confirmed.scenario = Some(Scenario::Cases(cases));
        }
        Ok(confirmed)
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

fn summary(breach: &Breach) -> String {
    let call = breach.call.map_or_else(|| "after the calls".to_owned(), |call| format!("`{call}`"));
    format!("{call}: {}", breach.observed)
}

/// A fault of Query or Exchange as such: which words it comes with.
struct GeneralFault {
    clause: Clause,
    word: Requirements,
    condition: Option<crate::protocol::Condition>,
}

impl GeneralFault {
    fn comes_with(&self, word: Requirements) -> bool {
        self.word == word || self.condition.is_some_and(|condition| condition.holds(word.0))
    }
}

fn general_faults(found: &[Found]) -> Vec<GeneralFault> {
    let faults = found.iter().filter(|found| found.fault.is_some());
    faults
        .filter(|found| matches!(found.clause, Clause::Ret6 | Clause::Qry6))
        .filter_map(|found| {
            let word =
                found.call.as_ref().filter(|call| call.function().is_some())?.parameters()?.requirements;
            Some(GeneralFault { clause: found.clause, word, condition: found.condition })
        })
        .collect()
}

/// A call that also falls with ordinary metadata on a queried context does not fall for the bytes, nor for the
/// missing Query, nor for the NULL credential.
fn attribute(mut confirmed: Confirmed, general: &[GeneralFault]) -> Confirmed {
    let word =
        confirmed.found.call.as_ref().and_then(Call::parameters).map(|parameters| parameters.requirements);
    let plain = match confirmed.clause {
        Clause::Meta4 | Clause::Meta8 | Clause::Cred2 => Clause::Ret6,
        Clause::Qry1 => Clause::Qry6,
        _ => return confirmed,
    };
    let alike = |word| general.iter().any(|fault| fault.clause == plain && fault.comes_with(word));
    if confirmed.found.fault.is_some() && word.is_some_and(alike) {
        confirmed.clause = plain;
        confirmed.level = Level::Required;
        confirmed.attributed = true;
    }
    confirmed
}

/// What a case must show to count as the same finding.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    /// A breach of this rule, by a fault or by an answer.
    Breach { clause: Clause, rule: &'static str, fault: bool },
    /// A refused deletion, whichever clause speaks of it: the fewest calls tell which one it is.
    Deletion,
}

impl Wanted {
    const fn of(found: &Found) -> Self {
        match (found.call, found.fault) {
            (Some(Call::Delete { .. }), None) => Self::Deletion,
            _ => Self::Breach { clause: found.clause, rule: found.rule, fault: found.fault.is_some() },
        }
    }

    fn is_shown_by(self, breach: &Breach) -> bool {
        match self {
            Self::Deletion => breach.fault.is_none() && matches!(breach.call, Some(Call::Delete { .. })),
            Self::Breach { clause, rule, fault } => {
                breach.clause == clause && breach.rule == rule && breach.fault.is_some() == fault
            }
        }
    }
}

/// A search for fewer and simpler calls, with a bound on its cost.
struct Search<'a> {
    target: &'a dyn Target,
    law: &'a Law,
    wanted: Wanted,
    manners: Manners,
    tries: usize,
}

impl Search<'_> {
    fn shows(&mut self, cases: &[Vec<Call>]) -> Result<bool> {
        let verdicts = run_cases(self.target, self.law, cases, self.manners)?;
        let breach = verdicts.iter().find_map(|verdict| verdict.breach.as_ref());
        Ok(breach.is_some_and(|breach| self.wanted.is_shown_by(breach)))
    }

    fn try_shows(&mut self, cases: &[Vec<Call>]) -> Result<bool> {
        if self.tries == 0 {
            return Ok(false);
        }
        self.tries -= 1;
        self.shows(cases)
    }

    /// The shortest end of the history that still shows it.
    fn forget_history(&mut self, cases: Vec<Vec<Call>>) -> Result<Vec<Vec<Call>>> {
        let mut keep = 2;
        while keep < cases.len() {
            let tail = cases.get(cases.len() - keep..).unwrap_or_default().to_vec();
            if self.try_shows(&tail)? {
                return Ok(tail);
            }
            keep *= 2;
        }
        Ok(cases)
    }

    fn shrink(&mut self, mut cases: Vec<Vec<Call>>) -> Result<Vec<Vec<Call>>> {
        loop {
            let mut progress = false;
            for candidate in shorter(&cases) {
                if self.try_shows(&candidate)? {
                    cases = candidate;
                    progress = true;
                    break;
                }
            }
            if !progress || self.tries == 0 {
                break;
            }
        }
        for case in 0..cases.len() {
            for step in 0..cases.get(case).map_or(0, Vec::len) {
                for simpler in simpler(cases.get(case).and_then(|calls| calls.get(step)).copied()) {
                    let mut candidate = cases.clone();
                    if let Some(call) = candidate.get_mut(case).and_then(|calls| calls.get_mut(step)) {
                        *call = simpler;
                    }
                    if self.try_shows(&candidate)? {
                        cases = candidate;
                    }
                }
                cases = self.fewer_flags(cases, case, step)?;
            }
        }
        Ok(cases)
    }

    /// The same cases with as few flags as still show it at one call.
    fn fewer_flags(&mut self, mut cases: Vec<Vec<Call>>, case: usize, step: usize) -> Result<Vec<Vec<Call>>> {
        for bit in (0..32).map(|bit| 1_u32 << bit) {
            let mut candidate = cases.clone();
            let Some(call) = candidate.get_mut(case).and_then(|calls| calls.get_mut(step)) else { break };
            let Some(parameters) = call.parameters().copied() else { break };
            if parameters.requirements.0 & bit == 0 {
                continue;
            }
            let requirements = Requirements(parameters.requirements.0 & !bit);
            *call = call.with_parameters(Parameters { requirements, ..parameters });
            if self.try_shows(&candidate)? {
                cases = candidate;
            }
        }
        Ok(cases)
    }
}

/// Cases with something taken away: halves first, then single calls, with the contexts behind them renumbered or not.
fn shorter(cases: &[Vec<Call>]) -> Vec<Vec<Vec<Call>>> {
    let mut all = Vec::new();
    for (number, calls) in cases.iter().enumerate() {
        let with = |calls: Vec<Call>| {
            let mut candidate = cases.to_vec();
            if let Some(case) = candidate.get_mut(number) {
                *case = calls;
            }
            candidate.retain(|calls| !calls.is_empty());
            candidate
        };
        if cases.len() > 1 {
            all.push(with(Vec::new()));
        }
        // What stands behind the breaching call goes first.
        for keep in [calls.len() / 4, calls.len() / 2, calls.len() * 3 / 4] {
            if keep > 0 && keep < calls.len() {
                all.push(with(calls.iter().take(keep).copied().collect()));
            }
        }
        for gone in (0..calls.len()).rev() {
            let rest = || calls.iter().enumerate().filter(move |(at, _)| *at != gone).map(|(_, call)| *call);
            all.push(with(rest().collect()));
            let made = calls.iter().take(gone).filter(|call| makes(call)).count();
            if calls.get(gone).is_some_and(makes) {
                let slot = u8::try_from(made).unwrap_or(u8::MAX);
                all.push(with(rest().filter_map(|call| without_context(call, slot)).collect()));
            }
        }
    }
    all.retain(|cases| !cases.is_empty());
    all
}

/// Whether an ordinary package makes a context at this call.
fn makes(call: &Call) -> bool {
    call.parameters().is_some_and(|parameters| parameters.context == Context::Null)
}

/// The call where this context was never made: those behind it move up, calls on it are gone.
fn without_context(call: Call, gone: u8) -> Option<Call> {
    let moved = |slot: u8| if slot > gone { slot - 1 } else { slot };
    match call {
        Call::Delete { context } if context == gone => None,
        Call::Delete { context } => Some(Call::Delete { context: moved(context) }),
        _ => match call.parameters().map(|parameters| (parameters, parameters.context)) {
            Some((_, Context::Slot(slot))) if slot == gone => None,
            Some((parameters, Context::Slot(slot))) => {
                Some(call.with_parameters(Parameters { context: Context::Slot(moved(slot)), ..*parameters }))
            }
            _ => Some(call),
        },
    }
}

/// The call with a simpler argument, one at a time.
fn simpler(call: Option<Call>) -> Vec<Call> {
    let Some(call) = call else { return Vec::new() };
    let Some(parameters) = call.parameters() else { return Vec::new() };
    let mut all = Vec::new();
    if parameters.requirements.0 != 0 {
        all.push(call.with_parameters(Parameters { requirements: Requirements(0), ..*parameters }));
    }
    if !matches!(parameters.target, Name::Absent | Name::Named) {
        all.push(call.with_parameters(Parameters { target: Name::Named, ..*parameters }));
    }
    if let Call::Exchange(parameters, Metadata::Foreign(1..) | Metadata::Long | Metadata::Short) = call {
        all.push(Call::Exchange(parameters, Metadata::Foreign(0)));
    }
    all
}
