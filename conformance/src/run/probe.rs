//! The first calls ever: what a package takes, and what it must be asked for.

use sspcheck_model::call::{Call, Context, Credential, Parameters, Target};
use sspcheck_model::clause::Clause;
use sspcheck_model::flags::Requirements;
use sspcheck_model::observation::{Answer, Handle, Observation, Output};
use sspcheck_model::state::Role;

use super::Run;
use super::batch::run_batch;
use super::phases::parse;
use super::tally::{Group, Source};
use crate::error::Result;
use crate::judge::Verdict;
use crate::protocol::Case as Request;
use crate::session::Manners;
use crate::suite::{Roles, Taken, metadata_for};
use crate::target::{Host, Transcript};

impl Run<'_> {
    /// The first calls ever: does it give a credential, and which roles does it take? Nothing where it gives none.
    pub(super) fn probe(&mut self, mut host: Box<dyn Host>) -> Result<Option<Roles>> {
        let calls = probing()?;
        let transcript = host.case(&Request::new(&calls, Manners::Polite))?;
        let (verdict, standing) = self.tally.judge(&transcript);
        let roles = taken(&verdict, &calls);
        self.tally.credentials(&transcript);
        let acquired = verdict.seen.first().and_then(|seen| seen.observation);
        let refused = matches!(acquired, Some(Observation::Returned(answer)) if !answer.succeeded()
            || answer.handle == Handle::Null);
        if refused {
            let code = verdict.seen.first().map(|seen| seen.observed.clone()).unwrap_or_default();
            self.tally.no_credential(&code);
        }
        let entry_fault = transcript.fault.clone();
        self.add(Group::Probe, "probe", Source::alone(calls.clone()), (verdict, standing))?;
        if entry_fault.is_none() {
            let ending = host.end();
            for damage in ending.left.iter().flat_map(|left| &left.damage) {
                self.tally.damaged(damage);
            }
            if let Some(note) = ending.note {
                self.faults.note_end();
                self.tally.note(&[], note);
            }
            if let Some(blamed) = ending.fault {
                let transcript = Transcript::fault(blamed);
                let verdict = self.tally.judge(&transcript);
                self.faults.note_end();
                self.add(Group::Probe, "shut-down", Source::alone(calls), verdict)?;
            }
        }
        let lost = entry_fault.is_some_and(|blamed| matches!(blamed.call(), Some(Call::Acquire { .. })));
        if refused || lost {
            return Ok(None);
        }
        let roles = self.queries_with_words(roles)?;
        let roles = self.exchanges_with_words(roles)?;
        self.words = roles.words;
        Ok(Some(roles))
    }

    /// A role in which Query takes no word without a flag is asked with the first word that it takes: a listed flag, or all of
    /// them.
    fn queries_with_words(&mut self, mut roles: Roles) -> Result<Roles> {
        let (initiators, acceptors) = (roles.initiator.is_none(), roles.acceptor.is_none());
        for word in self.words_to_try() {
            if roles.initiator.is_some() && roles.acceptor.is_some() || self.asks_no_more() {
                break;
            }
            let mut calls = probing()?;
            calls.iter_mut().for_each(|call| call.require(word));
            let Some(verdict) = self.asked(&calls)? else { continue };
            let taken = taken(&verdict, &calls);
            if let (None, Some(_)) = (roles.initiator, taken.initiator) {
                (roles.initiator, roles.words.initiator) = (taken.initiator, word);
            }
            if let (None, Some(_)) = (roles.acceptor, taken.acceptor) {
                (roles.acceptor, roles.words.acceptor) = (taken.acceptor, word);
            }
        }
        let (initiator, acceptor) = (roles.words.initiator, roles.words.acceptor);
        if initiators && acceptors && initiator == acceptor {
            self.needs("Query", "", initiator);
        } else {
            self.needs("an initiator's Query", " of an initiator", initiator);
            self.needs("an acceptor's Query", " of an acceptor", acceptor);
        }
        Ok(roles)
    }

    /// A role in which Exchange takes no word without a flag, with what Query has returned, is asked with the first flag that
    /// both functions take.
    fn exchanges_with_words(&mut self, mut roles: Roles) -> Result<Roles> {
        for role in [Role::Initiator, Role::Acceptor] {
            if roles.words.of(role).0 != 0 || roles.of(role).is_none() || self.asks_no_more() {
                continue;
            }
            let Some(calls) = exchanging(roles, role, Requirements(0)) else { continue };
            let exchanged = |verdict: &Verdict| succeeded(verdict, |call| matches!(call, Call::Exchange(..)));
            // What was refused another time says nothing of the word.
            let Some(verdict) = self.asked(&calls)? else { continue };
            if exchanged(&verdict) != Some(false) {
                continue;
            }
            for word in self.words_to_try() {
                if self.asks_no_more() {
                    break;
                }
                let Some(calls) = exchanging(roles, role, word) else { break };
                let Some(verdict) = self.asked(&calls)? else { continue };
                let queried = |call: &Call| Some(call) == calls.last();
                if exchanged(&verdict) == Some(true) && succeeded(&verdict, queried) == Some(true) {
                    let (of_role, whose) = match role {
                        Role::Initiator => (&mut roles.words.initiator, "an initiator"),
                        Role::Acceptor => (&mut roles.words.acceptor, "an acceptor"),
                    };
                    *of_role = word;
                    self.needs(&format!("{whose}'s Exchange"), &format!(" of {whose}"), word);
                    break;
                }
            }
        }
        Ok(roles)
    }

    /// Whether enough hosts have ended, or a bound at which the run stops is reached.
    fn asks_no_more(&mut self) -> bool {
        self.faults.are_enough() || self.is_stopped()
    }

    /// Each listed flag, and all of them.
    fn words_to_try(&self) -> Vec<Requirements> {
        let mask = self.law.readings.dialect.listed_mask();
        let flags = (0..u32::BITS).map(|bit| 1 << bit).filter(|flag| mask & flag != 0);
        flags.chain([mask]).map(Requirements).collect()
    }

    /// Makes calls on a host of their own.
    fn asked(&mut self, calls: &[Call]) -> Result<Option<Verdict>> {
        let known = self.faults.clone();
        let cases = [calls.to_vec()];
        let mut answered = None;
        for ran in run_batch(self.target, &cases, Manners::Polite, &known)? {
            let (source, verdict) = self.take(&cases, ran);
            let _ = answered.get_or_insert_with(|| verdict.0.clone());
            self.add(Group::Probe, "probe", source, verdict)?;
        }
        Ok(answered)
    }

    fn needs(&mut self, function: &str, of: &str, word: Requirements) {
        if word.0 != 0 {
            let text = format!(
                "{function} refuses the word without a flag: where a case asks for nothing{of}, {} is passed",
                word.text_in(self.law.readings.dialect)
            );
            self.tally.note(&[Clause::Req2], text);
        }
    }
}

/// An Exchange of this role with what a Query has returned, and a Query of this role with the same word; nothing where no
/// Query returns metadata.
fn exchanging(roles: Roles, role: Role, word: Requirements) -> Option<Vec<Call>> {
    let (side, metadata, _) = metadata_for(roles, role).filter(|(.., taken)| taken.metadata)?;
    let parameters = |of: Role| Parameters {
        credential: Credential::Slot(0),
        context: Context::Null,
        target: Target::of(of),
        requirements: if of == role { word } else { roles.words.of(of) },
    };
    Some(vec![
        Call::Acquire { credential: 0 },
        Call::Query(parameters(side)),
        Call::Exchange(parameters(role), metadata),
        Call::Query(parameters(role)),
    ])
}

/// Whether the last of these calls was answered with success; nothing where it was not made.
fn succeeded(verdict: &Verdict, which: impl Fn(&Call) -> bool) -> Option<bool> {
    let seen = verdict.seen.iter().rev().find(|seen| which(&seen.call))?;
    Some(seen.observation?.answer()?.succeeded())
}

/// The calls that ask what a package takes.
fn probing() -> Result<Vec<Call>> {
    parse(&["acquire c0", "query c0 null named 0x0", "query c0 null absent 0x0"])
}

/// Which of them were answered with success.
fn taken(verdict: &Verdict, calls: &[Call]) -> Roles {
    let taken = |number: usize| {
        let seen = verdict.seen.iter().find(|seen| calls.get(number) == Some(&seen.call))?;
        let answer = seen.observation?.answer().filter(Answer::succeeded)?;
        let metadata = matches!(answer.output, Output::Readable | Output::Unchecked);
        Some(Taken { context: answer.handle == Handle::Fresh, metadata })
    };
    Roles { initiator: taken(1), acceptor: taken(2), ..Roles::default() }
}
