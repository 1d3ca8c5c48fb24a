//! The choice points: what the run comes to under every other single reading.
//!
//! Every transcript that could be judged differently under another reading is judged under that one too, while the run
//! goes. A breach that stands under it as it does under the run's own readings shares the fate of its finding, which is
//! confirmed and shrunk; one that only the other reading sees counts as it was seen.

use sspcheck_model::observation::{Handle, Observation};
use sspcheck_model::reading::{ChoicePoint, Readings};
use sspcheck_model::status::StatusClass;

use super::*;
use crate::report::Reading;

/// Other readings under which a breach stands, one bit each; all of them where no reading matters.
pub(in crate::run) type Standing = u16;

/// A breach that stands whatever the reading.
pub(in crate::run) const UNDER_EVERY_READING: Standing = Standing::MAX;

/// One choice made differently, and what was seen under it.
#[derive(Debug)]
pub(super) struct Alternative {
    choice: ChoicePoint,
    reading: &'static str,
    law: Law,
    /// CRED-1 has a witness.
    demonstrated: bool,
    /// What only this reading breaks.
    breaks: BTreeSet<(Clause, Level)>,
}

/// Every single other reading.
pub(super) fn alternatives(law: &Law) -> Vec<Alternative> {
    let own: BTreeSet<(&str, &str)> = law.readings.rows().into_iter().collect();
    let each = ChoicePoint::ALL
        .into_iter()
        .flat_map(|choice| choice.readings().iter().map(move |reading| (choice, *reading)));
    each.filter(|(choice, reading)| !own.contains(&(choice.name(), *reading)))
        .filter_map(|(choice, reading)| {
            let readings: Readings = law.readings.with(choice.name(), reading)?;
            let law = Law { readings, ..law.clone() };
            Some(Alternative { choice, reading, law, demonstrated: false, breaks: BTreeSet::new() })
        })
        .collect()
}

impl Tally {
    /// Judges a transcript under the run's readings, and under each other one that could matter to it: with the verdict
    /// the readings under which its breach stands.
    pub(in crate::run) fn judge(&mut self, transcript: &Transcript) -> (Verdict, Standing) {
        let verdict = judge(&self.law, transcript);
        let mut standing = UNDER_EVERY_READING;
        let demonstrated = verdict.witnesses.contains_key(&Clause::Cred1);
        for (number, alternative) in self.alternatives.iter_mut().enumerate() {
            if !matters(alternative.choice, &verdict) {
                alternative.demonstrated |= demonstrated;
                continue;
            }
            let other = judge(&alternative.law, transcript);
            alternative.demonstrated |= other.witnesses.contains_key(&Clause::Cred1);
            let what = |verdict: &Verdict| {
                verdict.breach.as_ref().map(|breach| (breach.step, breach.clause, breach.level))
            };
            if what(&other) == what(&verdict) {
                continue;
            }
            // A call that does not return does not return under any reading: that another breach comes first hides it.
            let falls = |breach: &Breach| {
                breach.fault.is_some() && other.breach.as_ref().is_some_and(|first| first.step < breach.step)
            };
            if !verdict.breach.as_ref().is_some_and(falls) {
                standing &= !(1 << number);
            }
            if let Some(breach) = other.breach {
                let _ = alternative.breaks.insert((breach.clause, breach.level));
            }
        }
        (verdict, standing)
    }

    /// A row for every reading of every choice point: what the run comes to under it.
    pub(super) fn readings(&self, options: &Options, report: &Report) -> Vec<Reading> {
        let counting: Vec<&Confirmed> = self
            .confirmed
            .iter()
            .zip(&report.findings)
            .filter(|(confirmed, finding)| options.counts(confirmed.level) && finding.accepted.is_none())
            .map(|(confirmed, _)| confirmed)
            .collect();
        let own = self.law.readings.rows();
        let mut rows = Vec::new();
        for choice in ChoicePoint::ALL {
            let used = own.iter().find(|(name, _)| *name == choice.name()).map_or("", |(_, reading)| reading);
            for reading in choice.readings() {
                let row = |outcome, breaks: BTreeSet<Clause>| Reading {
                    choice: choice.name().to_owned(),
                    reading: (*reading).to_owned(),
                    used: *reading == used,
                    outcome,
                    breaks: breaks.into_iter().collect(),
                };
                let other = self.alternatives.iter().enumerate();
                let mut other = other.filter(|(_, it)| it.choice == choice && it.reading == *reading);
                if *reading == used {
                    rows.push(row(
                        report.outcome,
                        counting.iter().map(|confirmed| confirmed.clause).collect(),
                    ));
                } else if let Some((number, other)) = other.next() {
                    let standing = counting.iter().filter(|confirmed| confirmed.standing & 1 << number != 0);
                    let mut breaks: BTreeSet<Clause> = standing.map(|confirmed| confirmed.clause).collect();
                    let only = other.breaks.iter().filter(|(_, level)| options.counts(*level));
                    breaks.extend(only.map(|(clause, _)| *clause));
                    let broken = !breaks.is_empty() || report.deviations.iter().any(|it| it.state.fails());
                    rows.push(row(self.outcome_if(broken, other.demonstrated), breaks));
                }
            }
        }
        rows
    }
}

/// Whether a call of the verdict could be judged differently under another reading of this choice.
fn matters(choice: ChoicePoint, verdict: &Verdict) -> bool {
    use sspcheck_model::call::{Context, Credential};
    verdict.seen.iter().any(|seen| {
        let Some(observation) = seen.observation else { return false };
        let answer = match observation {
            Observation::Returned(answer) => Some(answer),
            Observation::Fault(_) => None,
        };
        match choice {
            ChoicePoint::NullCredential => {
                let both = seen.call.parameters().is_some_and(|parameters| {
                    (parameters.context, parameters.credential) == (Context::Null, Credential::Null)
                });
                // A plain refusal is permitted under either reading.
                both && !answer.is_some_and(|answer| !answer.succeeded() && answer.handle == Handle::Null)
            }
            ChoicePoint::ContextOnSuccess => {
                let live =
                    seen.call.parameters().is_some_and(|parameters| parameters.context != Context::Null);
                answer.is_some_and(|answer| answer.handle == Handle::Null && (answer.succeeded() || live))
            }
            ChoicePoint::SuccessCodes => answer.is_some_and(|answer| {
                answer.succeeded() && !matches!(answer.class, StatusClass::Zero | StatusClass::Informational)
            }),
            ChoicePoint::FailureCodes => {
                answer.is_some_and(|answer| !answer.succeeded() && answer.class != StatusClass::Error)
            }
        }
    })
}
