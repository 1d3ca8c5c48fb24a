//! The judge of a log: what every call comes to in each situation in which it may have been made.
//!
//! A breach is one only where no possible situation permits what was seen; it counts as the weakest of what they say.
//! What the situations that do permit it have in common is a witness, and they alone stay possible.

use std::collections::{BTreeMap, BTreeSet};

use sspcheck_model::belief::Belief;
use sspcheck_model::call::{Call, Context, Metadata, Parameters, Target};
use sspcheck_model::clause::{Clause, Clauses, Level};
use sspcheck_model::flags::Requirements;
use sspcheck_model::observation::{Fault, Handle, Observation};
use sspcheck_model::reading::Profile;
use sspcheck_model::relation::{Breach, Recent};
use sspcheck_model::state::{CredentialState, Function, Role};
use sspcheck_model::status::Status;

use super::known::{ContextKnown, Credential, Id, Known, MadeFrom};
use super::line::{Line, Word};
use super::log::Log;
use super::report::{Broken, Exercised, Judged, Options, Step, outcome};
use super::tell;
use super::world::{Asked, OWN, THIS, World, symbols, worlds};
use crate::answer::{Acquisition, Answer};
use crate::judge::{Law, Twin, describe, is_provisional, may_prompt, twin};
use crate::normalize::Tracker;
use crate::session::situation;

/// Judges a log up to the first breach that counts.
#[must_use]
pub fn judge(log: &Log, options: &Options) -> Judged {
    let law = Law::of(log.header.profile);
    let mut state = Judge {
        known: Known::new(log.header.begins),
        law,
        recent: None,
        metadata: BTreeMap::new(),
        witnesses: BTreeMap::new(),
        refused: Vec::new(),
        made: BTreeSet::new(),
        exchanged: 0,
        steps: Vec::new(),
        deviations: Vec::new(),
        notes: Vec::new(),
    };
    let mut breach = None;
    let mut conforming = 0;
    for (line, call) in &log.calls {
        match state.call(*line, call) {
            Some(broken) if options.counts(broken.level) => {
                breach = Some(broken);
                break;
            }
            Some(broken) => {
                state.doubt(call);
                state.deviations.push(broken);
            }
            None => {}
        }
        conforming += 1;
    }
    state.conclude(log, breach, conforming)
}

struct Judge {
    known: Known,
    law: Law,
    /// What the call before did: to which context, whether it made it or failed with it, and which function it was.
    recent: Option<(Id, bool, Function)>,
    /// The latest metadata of each role, as digits.
    metadata: BTreeMap<Role, String>,
    witnesses: BTreeMap<Clause, u64>,
    refused: Vec<(Clause, Twin)>,
    made: BTreeSet<Twin>,
    exchanged: u64,
    steps: Vec<Step>,
    deviations: Vec<Broken>,
    notes: Vec<String>,
}

/// What became of a call in one situation.
struct Seen {
    world: World,
    after: Tracker,
    observation: Observation,
    witnesses: Clauses,
    breach: Option<Breach>,
    permitted: String,
}

impl Judge {
    fn call(&mut self, line: usize, call: &Line) -> Option<Broken> {
        let asked = self.ask(call);
        let answer = answer(call);
        let text = tell::call(&asked, call, &self.known);
        let status = call.status().map(|code| Status(code.0));
        let seen = self.see(&asked, answer.as_ref(), call.fault());
        let observed = match seen.first() {
            Some(seen) => observed(&asked, &seen.observation, status, &self.law),
            None => String::new(),
        };
        self.steps.push(Step {
            line,
            call: text,
            permitted: permitted(&seen),
            observed,
            contexts: [asked.context, asked.owner].into_iter().flatten().collect(),
            credential: asked.credential,
        });
        if call.fault() == Some(Fault::Hang) && may_prompt(&asked.call, self.law.readings.dialect) {
            self.notes.push(format!(
                "line {line}: a call with PROMPT_FOR_CREDS that does not come back may be waiting for a person; it is not judged"
            ));
            return None;
        }
        let lacks = status.is_some_and(|status| status.may_lack_resources(self.law.readings.dialect));
        if lacks && matches!(asked.call, Call::Delete { .. } | Call::Release { .. }) {
            // MEM-3 permits it, and what was deleted is as it was: nobody knows how much memory there was.
            self.notes.push(format!(
                "line {line}: a deletion or release that lacks memory or another resource, or may, is not judged"
            ));
            return None;
        }
        let (broken, kept): (Vec<Seen>, Vec<Seen>) = seen.into_iter().partition(|seen| seen.breach.is_some());
        if kept.is_empty() {
            self.recent = None;
            return self.broken(line, &asked, status, &broken);
        }
        self.witness(&asked, call, &kept);
        self.learn(&asked, call, &kept);
        None
    }

    /// The call in symbols, with the numbers of its handles.
    fn ask(&mut self, line: &Line) -> Asked {
        let plain = |call| Asked { call, credential: None, context: None, owner: None, recent: None };
        match line {
            Line::Acquire(_) => plain(Call::Acquire { credential: OWN }),
            Line::Release(release) => {
                let id = self.known.credential(release.credential.0);
                Asked { credential: Some(id), ..plain(Call::Release { credential: OWN }) }
            }
            Line::Delete(delete) => {
                let id = self.known.context(delete.context.0);
                let recent = self.recent.filter(|(context, ..)| *context == id);
                let recent = recent.map(|(_, made, function)| (made, function));
                Asked { context: Some(id), recent, ..plain(Call::Delete { context: THIS }) }
            }
            Line::Query(query) => {
                let target = query.target.map_or(Target::Absent, |name| name.target());
                self.parameters(
                    (query.credential, query.context, query.context_after),
                    target,
                    Requirements(query.requirements.0),
                    None,
                )
            }
            Line::Exchange(exchange) => {
                let target = exchange.target.map_or(Target::Absent, |name| name.target());
                let of = |role| self.metadata.get(&role).map(String::as_str);
                let metadata = exchange.metadata.metadata(of(target.role().peer()), of(target.role()));
                self.parameters(
                    (exchange.credential, exchange.context, exchange.context_after),
                    target,
                    Requirements(exchange.requirements.0),
                    Some(metadata),
                )
            }
        }
    }

    fn parameters(
        &mut self,
        (credential, before, after): (Word, Option<Word>, Option<Word>),
        target: Target,
        requirements: Requirements,
        metadata: Option<Metadata>,
    ) -> Asked {
        let credential = (credential.0 != 0).then(|| self.known.credential(credential.0));
        let value = before.map(|word| word.0).filter(|value| *value != 0);
        let id = value.map(|value| self.known.context(value));
        let other = after.map(|word| word.0).filter(|after| *after != 0 && Some(*after) != value);
        let owner = other.and_then(|value| self.known.context_with(value));
        let (symbol, context) = symbols(credential, id, before.is_some());
        let parameters = Parameters { credential: symbol, context, target, requirements };
        let call = match metadata {
            Some(metadata) => Call::Exchange(parameters, metadata),
            None => Call::Query(parameters),
        };
        Asked { call, credential, context: id, owner, recent: None }
    }

    /// The call in every situation.
    fn see(&self, asked: &Asked, answer: Option<&Answer>, fault: Option<Fault>) -> Vec<Seen> {
        let worlds = worlds(&self.known, asked, self.law.readings.dialect);
        let judged = worlds.into_iter().filter_map(|world| {
            let mut after = world.tracker;
            let observation = match (answer, fault) {
                (Some(answer), _) => after.observe(&asked.call, answer),
                (None, Some(fault)) => Observation::Fault(fault),
                (None, None) => return None,
            };
            let situation = situation(&world.tracker, self.law.profile, &self.law.readings, &asked.call);
            let judgement = situation.judge(&observation);
            let permitted = crate::judge::permitted(&situation);
            let (witnesses, breach) = (judgement.witnesses, judgement.breach);
            Some(Seen { world, after, observation, witnesses, breach, permitted })
        });
        judged.collect()
    }

    /// The weakest of the breaches; of equals the first.
    fn broken(&self, line: usize, asked: &Asked, status: Option<Status>, seen: &[Seen]) -> Option<Broken> {
        let breaches = || seen.iter().filter_map(|seen| seen.breach.as_ref());
        let weakest = breaches().map(|breach| breach.level).max()?;
        let (counts, breach) = seen
            .iter()
            .filter_map(|seen| Some((seen, seen.breach.as_ref()?)))
            .find(|(_, breach)| breach.level == weakest)?;
        let step = self.steps.last()?;
        let others: BTreeSet<Clause> = breaches().map(|breach| breach.rule.clause).collect();
        Some(Broken {
            line,
            clause: breach.rule.clause,
            level: breach.level,
            call: step.call.clone(),
            permitted: breach.rule.permitted.to_owned(),
            observed: observed(asked, &counts.observation, status, &self.law),
            fault: match counts.observation {
                Observation::Fault(fault) => Some(fault),
                Observation::Returned(_) => None,
            },
            in_other_states: others.into_iter().filter(|other| *other != breach.rule.clause).collect(),
        })
    }

    /// After a breach nothing is certain of the contexts that the call had to do with.
    fn doubt(&mut self, line: &Line) {
        let (before, after) = match line {
            Line::Query(query) => (query.context, query.context_after),
            Line::Exchange(exchange) => (exchange.context, exchange.context_after),
            Line::Delete(delete) => (Some(delete.context), None),
            Line::Acquire(_) | Line::Release(_) => (None, None),
        };
        for value in before.into_iter().chain(after).map(|word| word.0).filter(|value| *value != 0) {
            self.known.doubt(value);
        }
    }

    fn witness(&mut self, asked: &Asked, line: &Line, kept: &[Seen]) {
        let everywhere = |clause: &Clause| kept.iter().all(|seen| seen.witnesses.contains(*clause));
        let unseen = |clause: &Clause| match clause {
            Clause::Meta5 => !has_bytes(line),
            // Only what was released for certain leaves a context behind.
            Clause::Cred4 => !self.known.credentials.iter().any(Credential::is_released),
            _ => false,
        };
        let clauses = kept.first().map(|seen| seen.witnesses).unwrap_or_default();
        let twin = twin(&asked.call);
        for clause in clauses.iter().filter(|clause| everywhere(clause) && !unseen(clause)) {
            match twin {
                Some(twin) if is_provisional(&asked.call, clause) => {
                    self.refused.push((clause, twin));
                }
                _ => *self.witnesses.entry(clause).or_default() += 1,
            }
        }
        let succeeded = kept.iter().all(|seen| seen.observation.succeeded());
        let friendly = |seen: &Seen| asked.call.hostility(seen.world.tracker.state()).is_none();
        if !succeeded || !kept.iter().all(friendly) {
            return;
        }
        self.exchanged += u64::from(asked.call.function() == Some(Function::Exchange));
        let from_null =
            asked.call.parameters().is_some_and(|p| p.context == Context::Null && asked.credential.is_some());
        if let (true, Some(twin)) = (from_null, twin) {
            let _ = self.made.insert(twin);
        }
    }

    /// What stays possible.
    fn learn(&mut self, asked: &Asked, line: &Line, kept: &[Seen]) {
        if let Some(id) = asked.credential {
            let before = Belief::among(kept.iter().filter_map(|seen| seen.world.credential));
            if let Some(known) = self.known.credentials.get_mut(id) {
                known.belief = before;
            }
            let released = kept.iter().any(|seen| {
                matches!(asked.call, Call::Release { .. })
                    && seen.after.state().credential(OWN) == CredentialState::Released
                    && seen.observation.succeeded()
            });
            if released {
                self.known.released(id);
            }
        }
        if let Line::Acquire(acquire) = line
            && let Some(Word(value @ 1..)) = acquire.credential
            && kept.iter().any(|seen| seen.observation.succeeded())
        {
            self.known.acquired(value);
        }
        if let Some(id) = asked.owner {
            let belief = Belief::among(kept.iter().filter_map(|seen| seen.world.owner));
            self.known.believe(id, belief);
        }
        if let Some(id) = asked.context {
            let belief = Belief::among(kept.iter().filter_map(after_context));
            self.known.believe(id, belief);
        }
        let made = self.made(asked, line, kept);
        self.recent = kept.iter().find_map(|seen| match (seen.after.recent(), asked.context) {
            (Recent::Made(_, function), _) => Some((made?, true, function)),
            (Recent::Failed(_, function), Some(id)) => Some((id, false, function)),
            _ => None,
        });
        self.keep_metadata(line);
    }

    /// The context that the call made, if it made one.
    fn made(&mut self, asked: &Asked, line: &Line, kept: &[Seen]) -> Option<Id> {
        let parameters = asked.call.parameters().filter(|p| p.context == Context::Null)?;
        let fresh = kept
            .iter()
            .any(|seen| seen.observation.answer().is_some_and(|answer| answer.handle == Handle::Fresh));
        let (Line::Query(super::line::Query { context_after: Some(value), .. })
        | Line::Exchange(super::line::Exchange { context_after: Some(value), .. })) = line
        else {
            return None;
        };
        if !fresh {
            return None;
        }
        let from = match (parameters.credential, asked.credential) {
            (_, Some(id)) => MadeFrom::Logged(id),
            (_, None) => MadeFrom::Default,
        };
        let function = asked.call.function()?;
        let state = ContextKnown::Live {
            maker: Some(function),
            from,
            queried: function == Function::Query,
            exchanged: function == Function::Exchange,
        };
        Some(self.known.made(value.0, Belief::certain(state)))
    }

    fn keep_metadata(&mut self, line: &Line) {
        if let Line::Query(query) = line
            && query.status.is_some_and(|code| Status(code.0).succeeded(self.law.readings.dialect))
            && let Some(bytes) = query.metadata.as_ref().and_then(|buffer| buffer.bytes.clone())
            && !bytes.is_empty()
        {
            let role = query.target.map_or(Target::Absent, |name| name.target()).role();
            let _ = self.metadata.insert(role, bytes);
        }
    }

    fn conclude(mut self, log: &Log, breach: Option<Broken>, conforming: u64) -> Judged {
        for (clause, twin) in std::mem::take(&mut self.refused) {
            if self.made.contains(&twin) {
                *self.witnesses.entry(clause).or_default() += 1;
            }
        }
        let demonstrated = match self.law.profile {
            Profile::Lsa => self.witnesses.contains_key(&Clause::Cred1),
            Profile::Gss => self.exchanged > 0,
        };
        let level = |clause: Clause| clause.level_under(self.law.readings).unwrap_or(Level::Free);
        let clauses = self
            .witnesses
            .iter()
            .map(|(clause, witnesses)| Exercised {
                id: *clause,
                level: level(*clause),
                witnesses: *witnesses,
            })
            .collect();
        Judged {
            schema: super::report::SCHEMA,
            kit: env!("CARGO_PKG_VERSION").to_owned(),
            profile: self.law.profile,
            begins: log.header.begins,
            outcome: outcome(breach.is_some(), demonstrated),
            calls: log.calls.len() as u64,
            conforming,
            trace: tell::steps(&self.steps, breach.as_ref()),
            possible: tell::possible(&self.known),
            breach,
            deviations: self.deviations,
            clauses,
            notes: self.notes,
        }
    }
}

/// The state of the call's context after it.
fn after_context(seen: &Seen) -> Option<ContextKnown> {
    let before = seen.world.context?;
    Some(match (before, seen.after.state().live(THIS)) {
        (ContextKnown::Live { maker, from, .. }, Some(live)) => {
            ContextKnown::Live { maker, from, queried: live.queried, exchanged: live.exchanged }
        }
        _ => ContextKnown::Dead,
    })
}

/// What was seen, in words: a context whose handle came back has its name of the log, not its slot of the situation.
fn observed(asked: &Asked, observation: &Observation, status: Option<Status>, law: &Law) -> String {
    let text = describe(observation, status, law);
    match (asked.owner, observation.answer().map(|answer| answer.handle)) {
        (Some(id), Some(handle @ Handle::OfContext(_))) => {
            text.replacen(&handle.to_string(), &format!("handle of x{id}"), 1)
        }
        _ => text,
    }
}

/// What the situations permit, in words.
fn permitted(seen: &[Seen]) -> String {
    let texts: BTreeSet<&str> = seen.iter().map(|seen| seen.permitted.as_str()).collect();
    texts.into_iter().collect::<Vec<_>>().join("; or ")
}

const fn has_bytes(line: &Line) -> bool {
    matches!(line, Line::Exchange(exchange) if exchange.metadata.bytes.is_some())
}

/// What the call returned, as the tracker reads it.
fn answer(line: &Line) -> Option<Answer> {
    let status = line.status()?.0;
    let plain = Answer { status, context: None, credential: None, metadata: None, origin: None };
    Some(match line {
        Line::Acquire(acquire) => {
            let handle = acquire.credential.map(|word| word.0).filter(|value| *value != 0);
            Answer { credential: Some(Acquisition { inbound: handle, outbound: handle }), ..plain }
        }
        Line::Release(_) | Line::Delete(_) => plain,
        Line::Query(query) => Answer {
            context: query.context_after.map(|word| word.0),
            metadata: Some(
                query.metadata.as_ref().map_or(crate::answer::Output::Unchecked, super::line::Buffer::output),
            ),
            ..plain
        },
        Line::Exchange(exchange) => Answer { context: exchange.context_after.map(|word| word.0), ..plain },
    })
}
