//! What a verdict counts of each call: witnesses, twins, codes, and whose the fault is of a call that did not come back.

use sspcheck_model::call::{Context, Target};
use sspcheck_model::clause::{Clause, Clauses, Level};
use sspcheck_model::memory::{self, Touch};
use sspcheck_model::observation::{Fault, Observation};
use sspcheck_model::relation::Situation;
use sspcheck_model::state::Function;
use sspcheck_model::status::{Status, StatusClass};

use super::words::{function_name, permitted, situation_name};
use super::{Breach, Law, Seen, Twin, Verdict, is_provisional, may_prompt, twin};
use crate::answer::Answer;
use crate::normalize::Tracker;
use crate::session::situation;
use crate::target::{Blamed, Sight};

impl Verdict {
    /// What was seen of a step; nothing where it was not made.
    pub(crate) fn at(&self, step: usize) -> Option<&Seen> {
        self.seen.iter().find(|seen| seen.step == step)
    }

    pub(super) fn see(
        &mut self,
        step: usize,
        situation: &Situation<'_>,
        status: Option<Status>,
        observation: Option<Observation>,
        observed: &str,
    ) {
        let permitted = permitted(situation);
        self.seen.push(Seen {
            step,
            call: *situation.call,
            state: *situation.state,
            observation,
            status,
            permitted,
            observed: observed.to_owned(),
            lsa: Vec::new(),
        });
    }

    pub(super) fn see_lsa(&mut self, lsa: &[String]) {
        if let Some(seen) = self.seen.last_mut() {
            seen.lsa = lsa.to_vec();
        }
    }

    pub(super) fn witness(&mut self, clause: Clause) {
        *self.witnesses.entry(clause).or_default() += 1;
    }

    /// What a host that watches memory saw of a call that broke nothing; whether something was lent by now.
    pub(super) fn count_memory(
        &mut self,
        situation: &Situation<'_>,
        answer: &Answer,
        sight: Sight,
        lent: bool,
    ) -> bool {
        if let Some(origin) = &answer.origin {
            let _ = self.origins.insert(origin.clone());
            self.witness(Clause::Qry5);
        }
        if !sight.parameters || situation.call.hostility(situation.state).is_some() {
            return lent;
        }
        for clause in memory::watched(situation.call) {
            self.witness(clause);
        }
        if lent && sight.later {
            self.witness(Clause::Meta3);
        }
        lent || memory::lends(situation.call)
    }

    pub(super) fn count(
        &mut self,
        situation: &Situation<'_>,
        witnesses: Clauses,
        observation: &Observation,
        status: Status,
    ) {
        let succeeded = observation.succeeded();
        let provisional = |clause: Clause| is_provisional(situation.call, clause);
        if let Some(twin) = twin(situation.call) {
            for clause in witnesses.iter().filter(|clause| provisional(*clause)) {
                self.refused.push((clause, twin, *situation.state));
            }
            self.not_implemented.1 += 1;
            self.not_implemented.0 += u64::from(status.is_not_implemented_in(situation.readings.dialect));
            self.count_twin(situation, twin, succeeded);
            let what = format!("{} {}", function_name(twin.function), situation_name(situation));
            let _ = self.codes.insert((what, status.0));
        }
        if observation.answer().is_some_and(|answer| is_noted(answer.class)) {
            let _ = self.noted_codes.insert(status.0);
        }
        for clause in witnesses.iter().filter(|clause| !provisional(*clause)) {
            *self.witnesses.entry(clause).or_default() += 1;
            if clause.level_under(*situation.readings) == Some(Level::Free) {
                let (successes, failures) = self.free.entry(clause).or_default();
                *successes += u64::from(succeeded);
                *failures += u64::from(!succeeded);
            }
        }
    }

    fn count_twin(&mut self, situation: &Situation<'_>, twin: Twin, succeeded: bool) {
        let Some(parameters) = situation.call.parameters() else { return };
        let hostile = situation.call.hostility(situation.state).is_some();
        if hostile {
            return;
        }
        self.unnamed_success += u64::from(succeeded && parameters.target == Target::Absent);
        self.exchanged += u64::from(succeeded && twin.function == Function::Exchange);
        if parameters.context == Context::Null && parameters.credential_is_live(situation.state) {
            if succeeded {
                let _ = self.made.insert((twin, *situation.state));
            }
            if parameters.target == Target::Absent {
                self.unnamed.push((twin, succeeded));
            }
        }
    }

    pub(super) fn fault(&mut self, law: &Law, tracker: &Tracker, blamed: &Blamed, step: usize) {
        let observation = Observation::Fault(blamed.fault);
        if blamed.fault == Fault::Hang
            && blamed.call().is_some_and(|call| may_prompt(&call, law.readings.dialect))
        {
            self.prompted = true;
            return;
        }
        let observed = format!("{}: {}", blamed.fault.name(), blamed.detail);
        let call = blamed.call();
        let judged = call.as_ref().and_then(|call| {
            let situation = situation(tracker, law.profile, &law.readings, call);
            self.see(step, &situation, None, Some(observation), &observed);
            situation.judge(&observation).breach
        });
        self.calls += 1;
        // Of a caller's own error only its clause speaks; else the touch is more specific than that the call fell.
        let touched = blamed.touch.and_then(Touch::clause);
        let touched = touched.and_then(|clause| Some((clause, clause.level(law.profile)?)));
        let hardening = judged.as_ref().is_some_and(|breach| breach.level == Level::Hardening);
        // What was lent to an earlier call within the contract is no matter of this one.
        let lent = |seen: &Seen| memory::lends(&seen.call) && seen.call.hostility(&seen.state).is_none();
        let earlier = self.seen.iter().rev().skip(usize::from(judged.is_some())).any(lent);
        let late = earlier && touched.is_some_and(|(clause, _)| clause == Clause::Meta3);
        let (clause, level, rule, permitted) = match (&judged, touched) {
            (_, Some((clause, level))) if late || !hardening => {
                (clause, level, memory::rule(clause), memory::permitted(clause))
            }
            (Some(breach), _) => (breach.rule.clause, breach.level, breach.rule.name, breach.rule.permitted),
            // A call that no rule speaks of, such as SpShutDown, must return all the same.
            (None, _) => (Clause::Ret6, Level::Required, "Ret6 always: the call returns", "an answer"),
        };
        self.breach = Some(Breach {
            clause,
            level,
            rule,
            step,
            call,
            permitted,
            observed: match call {
                Some(_) => observed,
                None => format!("{} in {}", observed, blamed.during),
            },
            fault: Some(blamed.fault),
            output: blamed.output.clone(),
            site: blamed.site.clone(),
            touched: touched.map(|(clause, _)| clause),
        });
    }
}

/// Whether a code of this class is accepted with a note.
const fn is_noted(class: StatusClass) -> bool {
    matches!(class, StatusClass::SecI | StatusClass::OtherSuccess | StatusClass::SecE)
}
