//! The phases of a run after its probe, in their order: hand-written cases, pairs, repeats, sweeps, cover.

use sspcheck_model::call::{Call, Metadata};
use sspcheck_model::machine::Machine;

use super::Run;
use super::batch::{Ran, in_parallel, run_alike, run_batch};
use super::exhaustion::Asking;
use super::paired::{PairResult, UNSTABLE, compare_runs, differ_in_one_thing, is_borne_out, run_pair};
use super::tally::{Group, Source, Standing};
use crate::case::{Case, Chapter, Pair, Repeat};
use crate::error::{Error, Result};
use crate::judge::{Law, Verdict, judge};
use crate::record::CaseEntry;
use crate::report::Report;
use crate::session::Manners;
use crate::suite::{Tour, TourSize, chapters};
use crate::target::{Host, Started};

/// Hand-written cases between two looks at what ends hosts.
const SMOKE_ROUND: usize = 6;

/// Pairs between two such looks: each may start four hosts.
const PAIR_ROUND: usize = 4;

/// Walks on one host, and calls in a walk.
const WALKS: usize = 32;
const WALK_LENGTH: usize = 48;

/// Walks on one host where calls are slow.
const FEW_WALKS: usize = 2;

/// Batches of a round of the cover: few at first, while nothing is known of the target.
const FIRST_ROUND: usize = 2;
const LARGEST_ROUND: usize = 32;

impl Run<'_> {
    /// What is written by hand, with the word that the package takes.
    pub(super) fn chapters(&self) -> Result<Vec<Chapter>> {
        let chapters = chapters()?.into_iter();
        Ok(chapters
            .map(|chapter| if self.words.are_none() { chapter } else { chapter.with_words(self.words) })
            .collect())
    }

    /// The hand-written cases that are made here.
    pub(super) fn hand_written(&self) -> Result<Vec<Case>> {
        let hostile = self.hostile();
        let cases = self.chapters()?.into_iter().flat_map(|chapter| chapter.cases);
        Ok(cases.filter(|case| hostile || !case.hostile).collect())
    }

    /// Makes hand-written cases, each on a host of its own.
    pub(super) fn smoke(&mut self, cases: &[Case]) -> Result<()> {
        self.faults.begin_phase();
        self.options.progress.begin("hand-written cases", cases.len() as u64);
        for round in cases.chunks(SMOKE_ROUND) {
            self.options.cancel.check()?;
            if self.leaves_out("hand-written cases", round.len()) {
                continue;
            }
            if self.faults.are_enough() {
                self.tally.left_out("hand-written cases", round.len() as u64);
                continue;
            }
            let (target, known) = (self.target, self.faults.clone());
            let ran = in_parallel(self.options.jobs, round, |case| {
                run_alike(target, &case.calls, times(case), manners(case.hostile), &known)
            })?;
            for (case, results) in round.iter().zip(ran) {
                self.smoke_case(case, results)?;
                self.options.progress.step();
            }
        }
        Ok(())
    }

    /// Remembers a case that asks for memory and keeps the contract.
    fn ask(&mut self, case: &Case, results: &[Ran]) {
        let [ran] = results else { return };
        let asks = ran.transcript.blocks.allocations > 0 && ran.left_out == 0 && !case.hostile;
        if asks && judge(&self.law, &ran.transcript).breach.is_none() {
            self.asking.push(Asking { name: case.name.clone(), calls: case.calls.clone() });
        }
    }

    /// A hand-written case, and the same once more on the same host where it was made twice.
    fn smoke_case(&mut self, case: &Case, results: Vec<Ran>) -> Result<()> {
        let cases = vec![case.calls.clone(); times(case)];
        let again = |ran: &Ran| ran.index > 0 && ran.index < cases.len();
        let (second, first): (Vec<Ran>, Vec<Ran>) = results.into_iter().partition(again);
        self.ask(case, &first);
        let judged = |ran: &[Ran], law: &Law| ran.first().map(|ran| judge(law, &ran.transcript));
        let verdicts = (judged(&first, &self.law), judged(&second, &self.law));
        self.add_batch(Group::Smoke, &case.name, &cases, first)?;
        self.add_batch(Group::Repeat, &case.name, &cases, second)?;
        self.tally.tagged(case);
        if let (Some(first), Some(second)) = verdicts {
            self.tally.repeat(&case.calls, &first, &second);
        }
        Ok(())
    }

    /// The pairs that are made here.
    pub(super) fn paired(&self) -> Result<Vec<Pair>> {
        Ok(self.chapters()?.into_iter().flat_map(|chapter| chapter.pairs).collect())
    }

    /// Paired cases: A B A B, each in a fresh host.
    pub(super) fn pairs(&mut self, pairs: &[Pair]) -> Result<()> {
        if pairs.is_empty() {
            return Ok(());
        }
        self.faults.begin_phase();
        self.options.progress.begin("pairs of cases", pairs.len() as u64);
        for round in pairs.chunks(PAIR_ROUND) {
            self.options.cancel.check()?;
            if self.leaves_out("pairs", round.len()) {
                continue;
            }
            if self.faults.are_enough() {
                self.tally.left_out("pairs", round.len() as u64);
                continue;
            }
            self.pairs_of(round)?;
        }
        Ok(())
    }

    fn pairs_of(&mut self, pairs: &[Pair]) -> Result<()> {
        let (target, known) = (self.target, self.faults.clone());
        let ran = in_parallel(self.options.jobs, pairs, |pair| run_pair(target, pair, &known))?;
        for (pair, sides) in pairs.iter().zip(ran) {
            self.pair(pair, sides)?;
            self.options.progress.step();
        }
        Ok(())
    }

    /// What both sides of a pair came to.
    pub(super) fn pair(&mut self, pair: &Pair, sides: Vec<Vec<Ran>>) -> Result<()> {
        let dialect = self.law.readings.dialect;
        let verdicts: Vec<Verdict> =
            sides.iter().flatten().map(|ran| judge(&self.law, &ran.transcript)).collect();
        let result = if verdicts.iter().any(|verdict| verdict.breach.is_some()) {
            PairResult::Unclear("a call of the pair breaks another clause, which counts instead")
        } else if !differ_in_one_thing(pair, &verdicts) {
            PairResult::Unclear(
                "a call before the last was answered so that the sides are about different contexts",
            )
        } else {
            match compare_runs(pair, &sides, dialect) {
                PairResult::Breaks { .. } if !is_borne_out(self.target, pair, &self.faults, dialect)? => {
                    PairResult::Unclear(UNSTABLE)
                }
                result => result,
            }
        };
        for (results, calls) in sides.into_iter().zip([&pair.control, &pair.variant].into_iter().cycle()) {
            self.add_batch(Group::Pair, &pair.name, std::slice::from_ref(calls), results)?;
        }
        self.tally.pair(pair, result);
        Ok(())
    }

    /// Cases that are run twice on one host.
    pub(super) fn repeats(&mut self) -> Result<()> {
        self.faults.begin_phase();
        let repeats: Vec<Repeat> = self.chapters()?.into_iter().flat_map(|chapter| chapter.repeats).collect();
        self.options.progress.begin("repeated cases", repeats.len() as u64);
        for round in repeats.chunks(SMOKE_ROUND) {
            self.options.cancel.check()?;
            if self.leaves_out("repeated cases", round.len()) {
                continue;
            }
            if self.faults.are_enough() {
                self.tally.left_out("repeated cases", round.len() as u64);
                continue;
            }
            self.repeats_of(round)?;
        }
        Ok(())
    }

    fn repeats_of(&mut self, repeats: &[Repeat]) -> Result<()> {
        let (target, known) = (self.target, self.faults.clone());
        let ran = in_parallel(self.options.jobs, repeats, |repeat| {
            run_alike(target, &repeat.calls, 2, Manners::Polite, &known)
        })?;
        for (repeat, results) in repeats.iter().zip(ran) {
            let verdicts: Vec<Verdict> =
                results.iter().map(|ran| judge(&self.law, &ran.transcript)).take(2).collect();
            self.add_batch(
                Group::Repeat,
                &repeat.name,
                &[repeat.calls.clone(), repeat.calls.clone()],
                results,
            )?;
            if let [first, second] = verdicts.as_slice() {
                self.tally.repeat(&repeat.calls, first, second);
            }
            self.options.progress.step();
        }
        Ok(())
    }

    /// Every call in every state of the default graph, as far as the package's answers lead there.
    pub(super) fn tour(&mut self, machine: Machine, report: &mut Report) -> Result<()> {
        self.faults.begin_phase();
        let mut tour = Tour::new(machine, self.options.seed);
        let mut batches = FIRST_ROUND;
        let (mut covered, mut walked) = (0, 0);
        let mut stopped = false;
        loop {
            self.options.cancel.check()?;
            let known = self.faults.clone();
            let left = self.pace.walked().saturating_sub(walked);
            let size = TourSize { walks: (batches * WALKS).min(left / WALK_LENGTH), length: WALK_LENGTH };
            let mut walks = tour.plan(size, &|call| known.leaves_out(call));
            if walks.is_empty() {
                break;
            }
            stopped = self.is_stopped();
            if stopped {
                break;
            }
            walks.truncate((self.stop.calls_left(self.tally.calls()) / WALK_LENGTH).max(1));
            walked += walks.iter().map(Vec::len).sum::<usize>();
            let chunk = if self.pace.walked() == usize::MAX { WALKS } else { FEW_WALKS };
            let chunks: Vec<&[Vec<Call>]> = walks.chunks(chunk).collect();
            let (target, manners) = (self.target, manners(self.hostile()));
            let ran =
                in_parallel(self.options.jobs, &chunks, |walks| run_batch(target, walks, manners, &known))?;
            for (walks, results) in chunks.iter().zip(ran) {
                for result in &results {
                    follow(&mut tour, &judge(&self.law, &result.transcript));
                }
                self.add_batch(Group::Cover, "walk", walks, results)?;
            }
            let now = tour.coverage().0;
            if self.faults.are_enough() || now == covered {
                break;
            }
            covered = now;
            batches = (batches * 2).min(LARGEST_ROUND);
        }
        let (covered, total) = tour.coverage();
        let cut = if stopped {
            Some("the run was stopped")
        } else if self.faults.are_enough() {
            Some("the target ended too many hosts")
        } else {
            self.pace
                .text()
                .filter(|_| walked + WALK_LENGTH > self.pace.walked())
                .map(|_| "its calls are slow")
        };
        report.proves.extend(self.tally.cover(covered, total, cut));
        Ok(())
    }

    /// Cases of another phase that are judged like hand-written ones, each on a host of its own.
    pub(super) fn ordinary(&mut self, name: &str, cases: &[Vec<Call>]) -> Result<()> {
        let (target, known) = (self.target, self.faults.clone());
        let ran = in_parallel(self.options.jobs, cases, |calls| {
            run_batch(target, std::slice::from_ref(calls), Manners::Polite, &known)
        })?;
        for (calls, results) in cases.iter().zip(ran) {
            self.add_batch(Group::Smoke, name, std::slice::from_ref(calls), results)?;
        }
        Ok(())
    }

    pub(super) fn add_batch(
        &mut self,
        group: Group,
        name: &str,
        cases: &[Vec<Call>],
        results: Vec<Ran>,
    ) -> Result<()> {
        for ran in results {
            let (source, verdict) = self.take(cases, ran);
            self.add(group, name, source, verdict)?;
        }
        Ok(())
    }

    /// What a case of a batch comes to, and how it is shown again if it breaks anything.
    pub(super) fn take(&mut self, cases: &[Vec<Call>], ran: Ran) -> (Source, (Verdict, Standing)) {
        if ran.refused {
            self.tally.refused_again();
        }
        if let Some(blamed) = &ran.transcript.fault {
            self.faults.note(blamed);
        }
        self.tally.left_out("calls that had ended hosts before", ran.left_out);
        let verdict = self.tally.judge(&ran.transcript);
        if verdict.0.breach.is_none() {
            return (Source::default(), verdict);
        }
        let earlier = cases.get(ran.index.saturating_sub(ran.history)..ran.index).unwrap_or_default();
        let mut source = Source { earlier: earlier.to_vec(), calls: ran.calls };
        if source.calls.is_empty() {
            // A fault at the end of a host is shown by the cases before it.
            source.calls = source.earlier.pop().unwrap_or_default();
        }
        (source, verdict)
    }

    pub(super) fn add(
        &mut self,
        group: Group,
        name: &str,
        source: Source,
        verdict: (Verdict, Standing),
    ) -> Result<()> {
        let entry = CaseEntry::new(group.name(), name, &verdict.0);
        self.sink.case(&entry)?;
        self.tally.add(group, source, verdict);
        Ok(())
    }
}

/// How often a hand-written case is made on one host. Twice where what is exchanged comes from a Query each time, so that
/// a package which keeps a list of what it has seen has no reason to refuse it.
fn times(case: &Case) -> usize {
    let fresh = |metadata| matches!(metadata, Metadata::Peer | Metadata::Own);
    let is_fresh = !case.hostile && case.calls.iter().all(|call| call.metadata().is_none_or(fresh));
    if is_fresh { 2 } else { 1 }
}

/// Puts what was observed into the cover.
fn follow(tour: &mut Tour, verdict: &Verdict) {
    let last = verdict.seen.len().saturating_sub(1);
    for (number, seen) in verdict.seen.iter().enumerate() {
        let broken = verdict.breach.is_some() && number == last;
        let next = seen
            .observation
            .filter(|_| !broken)
            .map(|observation| sspcheck_model::relation::next(&seen.state, &seen.call, &observation));
        tour.note(&seen.state, &seen.call, next.as_ref());
    }
}

pub(super) const fn manners(hostile: bool) -> Manners {
    if hostile { Manners::Hostile } else { Manners::Polite }
}

pub(super) fn parse(lines: &[&str]) -> Result<Vec<Call>> {
    lines.iter().map(|line| line.parse().map_err(|error| Error::Case(format!("{error}")))).collect()
}

/// A start that is needed only to see that it works again.
pub(super) fn start_again(target: &dyn crate::target::Target) -> Result<Option<Box<dyn Host>>> {
    Ok(match target.start()? {
        Started::Ready(host, _) => Some(host),
        Started::NotReady(_) | Started::Fault(_) => None,
    })
}
