//! The judge: a transcript in, a verdict out. A pure function over the relation.

mod verdict;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use sspcheck_model::call::{Call, Context, Credential, Metadata};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::flags::Flag;
use sspcheck_model::memory;
use sspcheck_model::observation::{Fault, Observation};
use sspcheck_model::reading::{Dialect, Profile, Readings};
use sspcheck_model::relation::Situation;
use sspcheck_model::state::{Function, Role, State};
use sspcheck_model::status::Status;

use crate::answer::{Output, Step, StepResult};
use crate::names::Names;
use crate::normalize::Tracker;
use crate::session::situation;
use crate::target::{Sight, Transcript};

pub(crate) use words::permitted;
pub use words::{describe, function_name};

/// Under which law a transcript is judged.
#[derive(Clone, Debug)]
pub struct Law {
    /// The profile.
    pub profile: Profile,
    /// The readings of the choice points.
    pub readings: Readings,
    /// Names of the target's own codes.
    pub names: Names,
}

impl Law {
    /// A profile under its own readings.
    #[must_use]
    pub fn of(profile: Profile) -> Self {
        Self { profile, readings: profile.readings(), names: Names::default() }
    }

    /// A code as people read it.
    #[must_use]
    pub fn text(&self, status: Status) -> String {
        self.names.text(status, self.readings.dialect)
    }
}

/// A breach, where it happened and what was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// The clause that counts.
    pub clause: Clause,
    /// How strong it is here.
    pub level: Level,
    /// The rule's name.
    pub rule: &'static str,
    /// The number of the step in the transcript.
    pub step: usize,
    /// The call.
    pub call: Option<Call>,
    /// What would have been permitted.
    pub permitted: &'static str,
    /// What was seen.
    pub observed: String,
    /// The fault, if the call did not return.
    pub fault: Option<Fault>,
    /// What the package had printed by then.
    pub output: String,
    /// Where it happened, the innermost function first, if the call did not return and that is known.
    pub site: Vec<String>,
    /// The clause that speaks of what was touched, if another one counts here.
    pub touched: Option<Clause>,
}

/// A call with everything that decides whether it is the twin of another: what is left is the thing that differs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Twin {
    /// Query or Exchange.
    pub function: Function,
    /// The role.
    pub role: Role,
    /// The word.
    pub requirements: u32,
    /// The metadata.
    pub metadata: Option<Metadata>,
}

/// One step as the judge saw it: one that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The number of the step in the transcript.
    pub step: usize,
    /// The call.
    pub call: Call,
    /// The state before it.
    pub state: State,
    /// What was observed; nothing where the step was skipped.
    pub observation: Option<Observation>,
    /// The code, where there is one.
    pub status: Option<Status>,
    /// What was permitted, in words.
    pub permitted: String,
    /// What was seen, in words.
    pub observed: String,
    /// Calls of the package into the LSA.
    pub lsa: Vec<String>,
}

/// What a transcript comes to.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// The first breach; nothing is judged after it.
    pub breach: Option<Breach>,
    /// Witnesses by clause, before the breach.
    pub witnesses: BTreeMap<Clause, u64>,
    /// NULL credential refused with NULL context: witnesses only where the twin with a live credential succeeds in the
    /// same state.
    pub refused: Vec<(Clause, Twin, State)>,
    /// Calls with NULL context and a live credential that succeeded, and the states in which they did.
    pub made: BTreeSet<(Twin, State)>,
    /// Answers to calls of free clauses: successes and failures.
    pub free: BTreeMap<Clause, (u64, u64)>,
    /// A call with PROMPT_FOR_CREDS did not come back in time: it may have waited for a person.
    pub prompted: bool,
    /// Calls with NULL context, a live credential and no name: their twins, and whether they succeeded.
    pub unnamed: Vec<(Twin, bool)>,
    /// Any call without a name that succeeded.
    pub unnamed_success: u64,
    /// Exchanges that succeeded.
    pub exchanged: u64,
    /// Calls that answered not-implemented, and calls of Query and Exchange in all.
    pub not_implemented: (u64, u64),
    /// Codes seen, by situation.
    pub codes: BTreeSet<(String, u32)>,
    /// Success codes that are accepted with a note, and failure codes likewise.
    pub noted_codes: BTreeSet<u32>,
    /// Where metadata lay that a Query handed out.
    pub origins: BTreeSet<String>,
    /// Steps that could not be made, with the reason.
    pub skipped: BTreeMap<String, u64>,
    /// Clauses of memory of which a call said nothing, because the package has handled its own faults.
    pub unwatched: BTreeSet<Clause>,
    /// Calls that were made, skipped ones not counted.
    pub calls: u64,
    /// Every step that was judged.
    pub seen: Vec<Seen>,
}

/// Judges a transcript up to its first breach.
#[must_use]
pub fn judge(law: &Law, transcript: &Transcript) -> Verdict {
    judge_where(law, transcript, Deletions::Follow)
}

/// Where the deletions of a transcript stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Deletions {
    /// Where they are told: a refused one may follow upon what the call before has done.
    Follow,
    /// Behind other calls, which are not told: what a context was made by is long past.
    Apart,
}

/// The same, of a transcript that does not tell every call of its host.
pub(crate) fn judge_where(law: &Law, transcript: &Transcript, deletions: Deletions) -> Verdict {
    let mut verdict = Verdict::default();
    let mut tracker = Tracker::new(law.readings.dialect);
    let mut lent = false;
    for (number, step) in transcript.steps.iter().enumerate() {
        let answer = match &step.result {
            StepResult::Skipped(reason) => {
                *verdict.skipped.entry(reason.clone()).or_default() += 1;
                continue;
            }
            StepResult::Answer(answer) => answer,
        };
        verdict.calls += 1;
        if deletions == Deletions::Apart && matches!(step.call, Call::Delete { .. }) {
            tracker.forget_the_latest();
        }
        let before = tracker;
        let observation = tracker.observe(&step.call, answer);
        let situation = situation(&before, law.profile, &law.readings, &step.call);
        let status = Status(answer.status);
        let judgement = situation.judge(&observation);
        let mut observed = describe(&observation, Some(status), law);
        if let (Some(Output::Unreadable), Some(origin)) = (answer.metadata, &answer.origin) {
            observed = format!("{observed}; it lies in {origin}");
        }
        verdict.see(number, &situation, Some(status), Some(observation), &observed);
        verdict.see_lsa(&step.lsa);
        if let Some(breach) = judgement.breach {
            verdict.breach = Some(Breach {
                clause: breach.rule.clause,
                level: breach.level,
                rule: breach.rule.name,
                step: number,
                call: Some(step.call),
                permitted: breach.rule.permitted,
                observed: observed + leftover(&tracker, before.state(), transcript, number, law),
                fault: None,
                output: String::new(),
                site: Vec::new(),
                touched: None,
            });
            return verdict;
        }
        verdict.count(&situation, judgement.witnesses, &observation, status);
        if let Some(breach) = damage(&situation, step, number) {
            let observed = format!("{observed}; {}", breach.observed);
            if let Some(seen) = verdict.seen.last_mut() {
                seen.observed.clone_from(&observed);
            }
            verdict.breach = Some(Breach { observed, ..breach });
            return verdict;
        }
        let sight =
            Sight { parameters: transcript.sight.parameters && !step.own_handler, ..transcript.sight };
        lent = verdict.count_memory(&situation, answer, sight, lent);
        if step.own_handler {
            verdict.unwatched.extend(memory::watched(&step.call));
        }
    }
    if transcript.sight.heaps && transcript.blocks.frees > 0 && transcript.fault.is_none() {
        verdict.witness(Clause::Mem1);
    }
    if let Some(blamed) = &transcript.fault {
        verdict.fault(law, &tracker, blamed, transcript.steps.len());
    }
    verdict
}

/// The breach of a call that came back and did damage: the first of its damages.
fn damage(situation: &Situation<'_>, step: &Step, number: usize) -> Option<Breach> {
    let first = step.damage.first()?;
    let clause = situation
        .call
        .hostility(situation.state)
        .unwrap_or_else(|| first.kind.counts(situation.call.function()));
    Some(Breach {
        clause,
        level: clause.level(situation.profile)?,
        rule: memory::rule(clause),
        step: number,
        call: Some(step.call),
        permitted: memory::permitted(clause),
        observed: first.text.clone(),
        fault: Some(Fault::Memory),
        output: String::new(),
        site: Vec::new(),
        touched: None,
    })
}

/// Whether what a failure left behind could be deleted when the case was settled: an empty text where it left nothing.
fn leftover(
    after: &Tracker,
    before: &State,
    transcript: &Transcript,
    breach: usize,
    law: &Law,
) -> &'static str {
    let left = after.state().live_contexts().find(|slot| before.live(*slot).is_none());
    let failed = transcript.steps.get(breach).is_some_and(|step| match &step.result {
        StepResult::Answer(answer) => !Status(answer.status).succeeded(law.readings.dialect),
        StepResult::Skipped(_) => false,
    });
    let Some(context) = left.filter(|_| failed) else { return "" };
    let later = transcript.steps.iter().skip(breach + 1);
    let mut deletions = later.filter(|step| step.call == Call::Delete { context });
    match deletions.next().map(|step| &step.result) {
        Some(StepResult::Answer(answer)) if Status(answer.status).succeeded(law.readings.dialect) => {
            "; DeleteContext accepts what it left behind"
        }
        Some(StepResult::Answer(_)) => "; DeleteContext refuses what it left behind",
        Some(StepResult::Skipped(_)) | None => "",
    }
}

/// Whether the call asks the package to wait for a person; no flag of GSS-API does.
#[must_use]
pub fn may_prompt(call: &Call, dialect: Dialect) -> bool {
    dialect == Dialect::Ntstatus
        && call.parameters().is_some_and(|parameters| parameters.requirements.has(Flag::PromptForCreds))
}

/// Whether a refusal witnesses the clause only where the twin with a live credential succeeds.
pub(crate) fn is_provisional(call: &Call, clause: Clause) -> bool {
    matches!(clause, Clause::Cred2 | Clause::Qry1)
        && call.parameters().is_some_and(|p| p.context == Context::Null && p.credential == Credential::Null)
}

/// The call without its credential and its context.
#[must_use]
pub fn twin(call: &Call) -> Option<Twin> {
    let (function, parameters) = (call.function()?, call.parameters()?);
    Some(Twin {
        function,
        role: parameters.target.role(),
        requirements: parameters.requirements.0,
        metadata: call.metadata(),
    })
}

#[cfg(test)]
mod tests;
