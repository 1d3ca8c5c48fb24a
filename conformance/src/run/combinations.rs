//! The combinations of a run: every combination of a few parameters of one call, in as few rows as a covering array has.

use sspcheck_model::call::Call;
use sspcheck_model::clause::Clause;

use super::Run;
use super::batch::{Ran, run_batch};
use super::phases::manners;
use super::tally::Group;
use super::threads::{Disturbance, disturbance, fewest};
use crate::answer::StepResult;
use crate::case::Together;
use crate::error::Result;
use crate::protocol::Ability;
use crate::record::CaseEntry;
use crate::report::Report;
use crate::suite::covering::{Covering, Loose, covered, covering};
use crate::suite::{Roles, Row, Space};

/// Rows on one host.
const ROWS: usize = 16;

/// How often each thread of a row makes its calls.
const ROUNDS: u32 = 24;

/// What a piece came to: the rows as ordinary cases, and what several threads showed.
type Made = (Vec<Ran>, Vec<Option<(Disturbance, u64)>>);

impl Run<'_> {
    /// Every combination of so many parameters; what they show is shrunk like any other finding.
    pub(super) fn combinations(&mut self, roles: Roles, report: &mut Report) -> Result<()> {
        let Some(strength) = self.options.combined() else { return Ok(()) };
        if self.leaves_out("suites of combinations", 1) {
            return Ok(());
        }
        self.faults.begin_phase();
        let (hostile, threads) = (self.hostile(), self.tally.can(Ability::Threads));
        let space = Space::new(self.law.readings.dialect, roles, hostile, threads);
        let levels = space.levels();
        let with_threads = usize::from(strength.with_threads);
        let strength = usize::from(strength.parameters).min(levels.len());
        let loose = space.threads().filter(|_| with_threads != strength);
        let loose = loose.map(|factor| Loose { factor, strength: with_threads });
        let Covering { rows, possible, loose: possible_loose } =
            covering(&levels, &space.forbidden(), strength, loose, self.options.seed);
        let most = self.pace.walked() / 8;
        let chosen: Vec<(Vec<u8>, Row)> =
            rows.into_iter().take(most).map(|row| (row.clone(), space.row(&row))).collect();
        let units: Vec<&[(Vec<u8>, Row)]> = chosen.chunks(ROWS).collect();
        let (target, law, known) = (self.target, self.law.clone(), self.faults.clone());
        let work = |unit: &&[(Vec<u8>, Row)]| -> Result<Made> {
            let cases: Vec<Vec<Call>> = unit.iter().map(|(_, row)| row.case()).collect();
            let ran = run_batch(target, &cases, manners(hostile), &known)?;
            let together = unit.iter().map(|(_, row)| {
                let leaves_out = row.case().iter().any(|call| known.leaves_out(call));
                let threads = vec![row.calls.clone(); row.threads];
                let many = row.threads > 1 && !leaves_out;
                many.then(|| disturbance(target, &law, &row.before, &threads, ROUNDS)).transpose()
            });
            Ok((ran, together.collect::<Result<_>>()?))
        };
        let mut made: Vec<Vec<u8>> = Vec::new();
        let mut crowded = Crowded::default();
        let left = self.units("combinations", &units, work, |run, unit, (ran, together)| {
            let cases: Vec<Vec<Call>> = unit.iter().map(|(_, row)| row.case()).collect();
            for ran in &ran {
                // What several threads make is judged by what they get, not by the same calls of one thread.
                let is_judged = |number: usize, row: &Row| {
                    row.threads < 2 || together.get(number).and_then(Option::as_ref).is_some_and(is_settled)
                };
                let row =
                    unit.get(ran.index).filter(|(_, row)| was_made(ran, row) && is_judged(ran.index, row));
                crowded.counted += usize::from(row.is_some_and(|(_, row)| row.threads > 1));
                made.extend(row.map(|(levels, _)| levels.clone()));
            }
            run.add_batch(Group::Combination, "combination", &cases, ran)?;
            for ((_, row), seen) in unit.iter().zip(together) {
                if row.threads > 1 {
                    crowded.count(seen.as_ref());
                }
                if let Some((seen, calls)) = seen {
                    run.threads_of(row, seen, calls)?;
                }
            }
            Ok(())
        })?;
        if let Some(text) = crowded.text() {
            self.tally.note(&[Clause::Ctx9], text);
        }
        if left > 0 {
            return Ok(());
        }
        let count = made.len();
        let (covered, covered_loose) = covered(&made, strength, loose);
        let tight = levels.len() - usize::from(loose.is_some());
        let smaller = if strength > 2 { "with them every smaller one of these, " } else { "" };
        let beside = loose.map(|loose| {
            let of = loose.strength;
            format!("; and {covered_loose} of the {possible_loose} combinations of {of} that these have with the count of threads")
        });
        report.proves.push(format!(
            "{count} calls{} pass {covered} of the {possible} combinations of {strength} that {tight} parameters can have \
             ({smaller}from seed {}): the listed flags one by one, and {}{}",
            crowded.part(),
            self.options.seed,
            names(&space, loose),
            beside.unwrap_or_default()
        ));
        Ok(())
    }

    /// What several threads showed that made the calls of a row.
    fn threads_of(&mut self, row: &Row, seen: Disturbance, calls: u64) -> Result<()> {
        let mut seen = seen;
        let mut calls = calls;
        if let Disturbance::Seen(shown) = &mut seen
            && !self.tally.has_found(shown.clause())
        {
            calls += fewest(self.target, &self.law, &row.before, ROUNDS, shown)?;
        }
        let case = Together {
            name: "combination".to_owned(),
            why: "threads that make the same calls get the answers that each gets alone".to_owned(),
            before: row.before.clone(),
            threads: vec![row.calls.clone(); row.threads],
        };
        let mut entry = CaseEntry::summed("threads", &case.name);
        entry.calls = calls;
        seen.enter(&mut entry);
        self.sink.case(&entry)?;
        // What is unclear here is no reason to say nothing of what hand-written cases have shown.
        if !matches!(seen, Disturbance::Unclear(_)) {
            self.tally.together(&case, seen, calls, ROUNDS);
        }
        Ok(())
    }
}

/// The rows with several threads.
#[derive(Default)]
struct Crowded {
    rows: usize,
    judged: usize,
    /// Those of them that count: their last call was made.
    counted: usize,
    /// Why others were not, the first reason.
    why: Option<String>,
}

impl Crowded {
    fn count(&mut self, seen: Option<&(Disturbance, u64)>) {
        self.rows += 1;
        match seen {
            Some((Disturbance::Unclear(why), _)) => {
                let _ = self.why.get_or_insert_with(|| why.clone());
            }
            Some(_) => self.judged += 1,
            None => {
                let why = "a call of theirs is left out, for what it does without a second thread";
                let _ = self.why.get_or_insert_with(|| why.to_owned());
            }
        }
    }

    /// What is to be said of those that were not judged.
    fn text(&self) -> Option<String> {
        let why = self.why.as_ref()?;
        let (left, rows) = (self.rows - self.judged, self.rows);
        Some(format!(
            "of {rows} combinations with several threads {left} could not be judged, and are not counted: {why}"
        ))
    }

    /// How many of the calls that count were made by several threads, where any were to be.
    fn part(&self) -> String {
        if self.rows == 0 {
            return String::new();
        }
        format!(", {} of them by several threads,", self.counted)
    }
}

/// Whether it is known what several threads do.
const fn is_settled(seen: &(Disturbance, u64)) -> bool {
    !matches!(seen.0, Disturbance::Unclear(_))
}

/// Whether the last call of a row was made: it came back, or is to blame for what did not.
fn was_made(ran: &Ran, row: &Row) -> bool {
    let Some(call) = row.calls.last() else { return false };
    let number = row.before.len() + row.calls.len() - 1;
    let answered = ran
        .transcript
        .steps
        .get(number)
        .is_some_and(|step| step.call == *call && matches!(step.result, StepResult::Answer(_)));
    answered || ran.transcript.fault.as_ref().and_then(|blamed| blamed.call()).as_ref() == Some(call)
}

/// The parameters that are no flags, and not the loose one, by their names.
fn names(space: &Space, loose: Option<Loose>) -> String {
    let is_loose = |factor: usize| loose.is_some_and(|loose| loose.factor == factor);
    let named = space.parameters().iter().enumerate();
    let named = named.filter(|(factor, one)| !one.is_flag() && !is_loose(*factor));
    named.map(|(_, one)| one.name.as_str()).collect::<Vec<_>>().join("; ")
}
