//! The tally of a run: witnesses, breaches and notes, and what they come to.

mod conclude;
mod flags;
mod found;
mod readings;
mod said;
mod several;
mod start;
mod sweeps;

use std::collections::{BTreeMap, BTreeSet};

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, JudgedBy, Level, Witness};
use sspcheck_model::flags::{Coherence, Requirements};
use sspcheck_model::memory;
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Profile;
use sspcheck_model::state::{Function, State};
use sspcheck_model::status::{Status, StatusClass};

pub(super) use found::{Found, Group, Shown, Source, plain_finding};
pub(super) use readings::{Standing, UNDER_EVERY_READING};
pub(super) use sweeps::{status_of, swept_status};

use self::found::kind_of;
use self::readings::Alternative;
use super::confirm::Confirmed;
use super::crowd::{self, Crowded};
use super::cycles::{self, Growth, Refused, Worn};
use super::paired::PairResult;
use super::replay::differing;
use super::sweeper::Done;
use super::threads::{self, Disturbance};
use super::{Identity, Options};
use crate::answer::{Damage, StepResult};
use crate::case::{Case, Crowd, Cycle, Pair, Together};
use crate::judge::{Breach, Law, Twin, Verdict, judge};
use crate::life::Lives;
use crate::protocol::{Ability, Cannot, Class, Condition, Hello, Start, Swept, Words};
use crate::record::CaseEntry;
use crate::report::{ClauseResult, ClauseVerdict, Finding, FlagMap, Note, Outcome, Report, TraceStep};
use crate::scenario::Scenario;
use crate::suite::{Suite, SweepCase};
use crate::sweep::with_word;
use crate::target::site::own;
use crate::target::{Blamed, Started, Transcript};

/// The rule of REQ-4.
const SAME_ANSWER: &str = "the same call gets the same answer";

/// What makes two breaches one cause: clause, rule, kind of call, kind of fault, condition, and where it falls.
type Cause = (Clause, &'static str, &'static str, Option<Fault>, Option<Condition>, Option<String>);

/// The places at which calls fall that are kept apart within one cause; more of them count with the first.
const PLACES: usize = 4;

/// Counts of a run.
#[derive(Debug)]
pub(super) struct Tally {
    law: Law,
    witnesses: BTreeMap<Clause, u64>,
    refused: BTreeMap<(Clause, Twin, State), u64>,
    made: BTreeSet<(Twin, State)>,
    free: BTreeMap<Clause, (u64, u64)>,
    prompted: bool,
    unnamed: BTreeMap<Twin, bool>,
    unnamed_success: u64,
    exchanged: u64,
    default_credential: bool,
    not_implemented: (u64, u64),
    codes: BTreeMap<u32, BTreeSet<String>>,
    noted_codes: BTreeSet<u32>,
    skipped: BTreeMap<String, u64>,
    origins: BTreeSet<String>,
    left_out: BTreeMap<&'static str, u64>,
    found: BTreeMap<Cause, Found>,
    confirmed: Vec<Confirmed>,
    in_the_way: BTreeSet<Clause>,
    unclear: BTreeMap<Clause, String>,
    incoherent: BTreeMap<Coherence, u64>,
    notes: BTreeSet<Note>,
    start: Option<Outcome>,
    paced: Option<&'static str>,
    /// Why the run was stopped, if it was.
    stopped: Option<String>,
    client_only: bool,
    cannot: Vec<Cannot>,
    /// What is said of free clauses that no call exercises.
    said: BTreeMap<Clause, String>,
    /// Whether the capability NEGOTIABLE2 is announced, where capabilities were reported.
    negotiable: Option<bool>,
    alternatives: Vec<Alternative>,
    /// What listed words were answered with, by situation.
    flags: Vec<FlagMap>,
    /// What was seen of contexts' lives.
    lives: Lives,
    cases: u64,
    calls: u64,
}

impl Tally {
    pub(super) fn new(law: Law) -> Self {
        Self {
            alternatives: readings::alternatives(&law),
            law,
            witnesses: BTreeMap::new(),
            refused: BTreeMap::new(),
            made: BTreeSet::new(),
            free: BTreeMap::new(),
            prompted: false,
            unnamed: BTreeMap::new(),
            unnamed_success: 0,
            exchanged: 0,
            default_credential: false,
            not_implemented: (0, 0),
            codes: BTreeMap::new(),
            noted_codes: BTreeSet::new(),
            skipped: BTreeMap::new(),
            origins: BTreeSet::new(),
            left_out: BTreeMap::new(),
            found: BTreeMap::new(),
            confirmed: Vec::new(),
            in_the_way: BTreeSet::new(),
            unclear: BTreeMap::new(),
            incoherent: BTreeMap::new(),
            notes: BTreeSet::new(),
            start: None,
            client_only: false,
            paced: None,
            stopped: None,
            cannot: Vec::new(),
            said: BTreeMap::new(),
            negotiable: None,
            flags: Vec::new(),
            lives: Lives::default(),
            cases: 0,
            calls: 0,
        }
    }

    pub(super) const fn cases(&self) -> u64 {
        self.cases
    }

    pub(super) const fn calls(&self) -> u64 {
        self.calls
    }

    fn witness(&mut self, clause: Clause, count: u64) {
        if count > 0 {
            *self.witnesses.entry(clause).or_default() += count;
        }
    }

    pub(super) fn note(&mut self, clauses: &[Clause], summary: String) {
        let _ = self.notes.insert(Note { clauses: clauses.to_vec(), summary });
    }

    fn find(&mut self, kind: &'static str, mut found: Found) {
        found.after = self.calls;
        let place = own(&found.site).cloned();
        let mut cause = (found.clause, found.rule, kind, found.fault, found.condition, place);
        if !self.found.contains_key(&cause) {
            let alike = |known: &&Cause| {
                let of = |one: &Cause| (one.0, one.1, one.2, one.3, one.4);
                of(known) == of(&cause)
            };
            let mut known = self.found.keys().filter(alike);
            let first = known.next().cloned();
            if let (Some(first), true) = (first, known.count() + 1 >= PLACES) {
                cause = first;
            }
        }
        match self.found.get_mut(&cause) {
            Some(known) => {
                known.count += found.count;
                known.standing |= found.standing;
            }
            None => {
                let _ = self.found.insert(cause, found);
            }
        }
    }

    /// A case was judged.
    pub(super) fn add(&mut self, group: Group, source: Source, (verdict, standing): (Verdict, Standing)) {
        self.cases += 1;
        self.calls += verdict.calls;
        self.take(&verdict, 1);
        if group != Group::Sweep {
            self.count_words(&verdict);
        }
        if let Some(breach) = verdict.breach {
            let found = Found::of(breach, standing, Shown::Case(source));
            self.find(kind_of(found.call.as_ref()), found);
        }
    }

    /// Whether the target's host can do this.
    pub(super) fn can(&self, what: Ability) -> bool {
        self.cannot.iter().all(|cannot| cannot.what != what)
    }

    /// A case was made in which the host had no memory left.
    pub(super) fn exhausted(&mut self, verdict: Verdict, standing: Standing, shown: Shown) {
        self.cases += 1;
        self.calls += verdict.calls;
        match verdict.breach {
            None => self.witness(Clause::Mem3, 1),
            Some(breach) => {
                let found = Found::of(breach, standing, shown);
                self.find("exhaustion", found);
            }
        }
    }

    fn take(&mut self, verdict: &Verdict, times: u64) {
        self.lives.count(verdict, times);
        for (clause, count) in &verdict.witnesses {
            self.witness(*clause, count * times);
        }
        for refused in &verdict.refused {
            *self.refused.entry(*refused).or_default() += times;
        }
        self.made.extend(verdict.made.iter().copied());
        self.prompted |= verdict.prompted;
        for (clause, (successes, failures)) in &verdict.free {
            let known = self.free.entry(*clause).or_default();
            known.0 += successes * times;
            known.1 += failures * times;
        }
        for (twin, succeeded) in &verdict.unnamed {
            *self.unnamed.entry(*twin).or_default() |= succeeded;
        }
        self.unnamed_success += verdict.unnamed_success * times;
        self.exchanged += verdict.exchanged * times;
        self.not_implemented.0 += verdict.not_implemented.0;
        self.not_implemented.1 += verdict.not_implemented.1;
        for (situation, code) in &verdict.codes {
            let _ = self.codes.entry(*code).or_default().insert(situation.clone());
        }
        self.noted_codes.extend(verdict.noted_codes.iter().copied());
        self.origins.extend(verdict.origins.iter().cloned());
        for clause in &verdict.unwatched {
            let text = "the package puts its own handler of faults in place of the host's during a call: what it touches then, it \
                        alone sees";
            self.note(&[*clause], text.to_owned());
            let _ = self.unclear.insert(*clause, text.to_owned());
        }
        for (reason, count) in &verdict.skipped {
            *self.skipped.entry(reason.clone()).or_default() += count * times;
        }
    }

    /// REQ-1 and REQ-2 outside sweeps: each listed word of a call that was answered well.
    fn count_words(&mut self, verdict: &Verdict) {
        let dialect = self.law.readings.dialect;
        // A host that fell before its first call has a breach and nothing seen.
        let good = verdict.seen.len().saturating_sub(usize::from(verdict.breach.is_some()));
        for seen in verdict.seen.iter().take(good) {
            let Some(parameters) = seen.call.parameters() else { continue };
            let word = parameters.requirements;
            if seen.call.hostility(&seen.state).is_none() && word.0 != 0 && word.is_listed_in(dialect) {
                let clause = if word.0.is_power_of_two() { Clause::Req1 } else { Clause::Req2 };
                self.witness(clause, 1);
            }
            for note in word.notes_in(dialect) {
                *self.incoherent.entry(note).or_default() += 1;
            }
        }
    }

    /// A hand-written case carries its free clauses with it where no rule can tell that they were exercised.
    pub(super) fn tagged(&mut self, case: &Case) {
        for clause in &case.clauses {
            if clause.row().judged_by == JudgedBy::Tag {
                self.witness(*clause, 1);
            }
        }
    }

    /// Not every word was tried, because calls are slow: the rows of the clauses that sweeps are for say so.
    pub(super) fn slow_calls(&mut self, text: &'static str) {
        self.paced = Some(text);
        self.note(&[Clause::Req1, Clause::Req2, Clause::Req3], text.to_owned());
    }

    /// Whether a breach of this clause was seen.
    pub(super) fn has_found(&self, clause: Clause) -> bool {
        self.found.keys().any(|(known, ..)| *known == clause)
    }

    /// The run was stopped: what was not exercised says so.
    pub(super) fn stopped(&mut self, why: &str) {
        self.stopped = Some(format!("the run was stopped before: {why}"));
    }

    /// The run was stopped before every word was tried.
    pub(super) fn words_left_out(&mut self) {
        self.slow_calls("the run was stopped: not every word was tried");
    }

    /// The run was stopped within a phase.
    pub(super) fn parts_left_out(&mut self, phase: &str, left: usize, of: usize) {
        self.note(&[], format!("left out: {left} of {of} parts of the phase `{phase}`"));
    }

    /// Hosts were ended from outside. Nothing is judged by that, and whoever reads the report knows more than the kit.
    pub(super) fn ended_by_others(&mut self, hosts: u64) {
        let (hosts, others) = match hosts {
            0 => return,
            1 => ("1 host was".to_owned(), "a fresh one that was asked the same was not"),
            _ => (format!("{hosts} hosts were"), "fresh ones that were asked the same were not"),
        };
        let text = format!(
            "{hosts} ended by a signal of those that others send (HUP, INT, KILL, TERM), and {others}: somebody has ended \
             processes here, memory ran out, or the package does so now and then"
        );
        self.note(&[], text);
    }

    /// The package started before and does not start again: its own business.
    pub(super) fn refused_again(&mut self) {
        self.witness(Clause::Pkg4, 1);
        let text = "the package started before and refused to start again; cases were left out for it";
        self.note(&[Clause::Pkg4], text.to_owned());
    }

    pub(super) fn left_out(&mut self, what: &'static str, count: u64) {
        if count > 0 {
            *self.left_out.entry(what).or_default() += count;
        }
    }

    /// A pair was compared.
    pub(super) fn pair(&mut self, pair: &Pair, result: PairResult) {
        match result {
            PairResult::Holds => self.witness(pair.clause, 1),
            PairResult::Unclear(why) => {
                let _ = self.unclear.insert(pair.clause, format!("pair {}: {why}", pair.name));
            }
            PairResult::Breaks { control } => {
                let level = pair.clause.level(self.law.profile).unwrap_or(Level::Customary);
                let summary = if control {
                    format!("{} (case {})", pair.why, pair.name)
                } else {
                    format!(
                        "what is refused alone is taken beside what must not matter to it (case {})",
                        pair.name
                    )
                };
                let shown = Shown::Pair(pair.control.clone(), pair.variant.clone());
                let found = Found {
                    call: pair.variant.last().copied(),
                    ..Found::plain(pair.clause, level, summary, "pairs answer alike", shown)
                };
                self.find("pair", found);
            }
        }
    }

    /// A comparison that came out otherwise when it was made again.
    pub(super) fn unclear(&mut self, found: &Found) {
        let text = format!("the answers are not stable: {}", found.summary);
        self.note(&[found.clause], text.clone());
        let _ = self.unclear.insert(found.clause, text);
    }

    /// What grew with the number of cycles grows no more after many of them.
    pub(super) fn fills_up(&mut self, found: &Found) {
        self.witness(Clause::Mem2, 1);
        self.note(&[Clause::Mem2], format!("{}; after more cycles no more is left", found.summary));
    }

    /// A call that took longer than the limit, and came back when it was given more time.
    pub(super) fn slow(&mut self, found: &Found) {
        let call = found.call.map(|call| format!("`{call}`")).unwrap_or_default();
        self.note(&[found.clause], format!("slow: {call} came back only when it was given more time"));
    }

    /// One case was run twice on one host.
    pub(super) fn repeat(&mut self, calls: &[Call], first: &Verdict, second: &Verdict) {
        if first.breach.is_some() || second.breach.is_some() {
            return;
        }
        match differing(calls.len(), first, second) {
            None => self.witness(Clause::Req4, 1),
            Some((call, one)) => {
                let word = |success| if success { "succeeded" } else { "failed" };
                let level = Clause::Req4.level(self.law.profile).unwrap_or(Level::Customary);
                let summary = format!("`{call}` {} first and {} the second time", word(one), word(!one));
                let found = Found {
                    call: Some(call),
                    ..Found::plain(
                        Clause::Req4,
                        level,
                        summary,
                        SAME_ANSWER,
                        Shown::Repeat(2, calls.to_vec()),
                    )
                };
                self.find("repeat", found);
            }
        }
    }

    /// The cover is over: what it shows, or a note where it was cut short.
    pub(super) fn cover(&mut self, covered: usize, total: usize, cut: Option<&str>) -> Option<String> {
        let of = format!("of {total} that the default graph has in all its states");
        if let Some(why) = cut {
            self.note(&[], format!("the cover tried {covered} calls {of}; it was cut short because {why}"));
            return None;
        }
        let all = if covered < total {
            format!("all {covered} calls that this package's answers lead to, {of}, were made")
        } else {
            format!("all {total} calls that the default graph has in all its states were made")
        };
        Some(format!(
            "{all}: a package that answers one of them against a rule of the model, or does not return, whenever it is made in \
             its state, does not come through"
        ))
    }

    /// Breaches that are still to be confirmed, in the order of their clauses.
    pub(super) fn unconfirmed(&mut self) -> Vec<Found> {
        std::mem::take(&mut self.found).into_values().collect()
    }

    /// Takes a confirmed finding; one of the same cause as an earlier one adds to its count.
    pub(super) fn confirmed(&mut self, confirmed: Confirmed) {
        let cause = |c: &Confirmed| (c.clause, c.level, kind_of(c.found.call.as_ref()), c.found.fault);
        let alike = |known: &Confirmed| {
            let other = known.has_another_condition(&confirmed) || known.is_another_way(&confirmed);
            let same_cause = cause(known) == cause(&confirmed) && !other;
            let places = (own(&known.found.site), own(&confirmed.found.site));
            let same_place = known.clause == confirmed.clause
                && known.found.fault == confirmed.found.fault
                && places.0.is_some()
                && places.0 == places.1;
            same_cause || same_place
        };
        match self.confirmed.iter_mut().find(|known| alike(known)) {
            Some(known) => known.take(confirmed),
            None => self.confirmed.push(confirmed),
        }
    }
}
