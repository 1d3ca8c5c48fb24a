//! The tally of a run: witnesses, breaches and notes, and what they come to.

mod conclude;
mod flags;
mod readings;
mod said;
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

pub(super) use readings::{Standing, UNDER_EVERY_READING};
pub(super) use sweeps::swept_status;

use self::readings::Alternative;
use super::confirm::Confirmed;
use super::crowd::{self, Crowded};
use super::cycles::{self, Growth, Refused, Worn};
use super::phases::PairResult;
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

/// Where a case comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Group {
    Probe,
    Smoke,
    Pair,
    Repeat,
    Sweep,
    Cover,
    Variant,
    Complete,
    Combination,
    Random,
}

impl Group {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Probe => "probe",
            Self::Smoke => "smoke",
            Self::Pair => "pair",
            Self::Repeat => "repeat",
            Self::Sweep => "sweep",
            Self::Cover => "cover",
            Self::Variant => "variant",
            Self::Complete => "complete",
            Self::Combination => "combination",
            Self::Random => "random",
        }
    }
}

/// The calls of a case, and the cases that ran before it on the same host.
#[derive(Clone, Debug, Default)]
pub(super) struct Source {
    pub(super) earlier: Vec<Vec<Call>>,
    pub(super) calls: Vec<Call>,
}

impl Source {
    pub(super) const fn alone(calls: Vec<Call>) -> Self {
        Self { earlier: Vec::new(), calls }
    }

    /// All its cases, in order.
    pub(super) fn cases(self) -> Vec<Vec<Call>> {
        let mut cases = self.earlier;
        cases.push(self.calls);
        cases
    }
}

/// How a breach is shown again.
#[derive(Clone, Debug)]
pub(super) enum Shown {
    /// By a case.
    Case(Source),
    /// By two runs that were already compared, A B A B.
    Pair(Vec<Call>, Vec<Call>),
    /// By one case run so many times on one host.
    Repeat(u32, Vec<Call>),
    /// By a scenario of its own kind.
    By(Scenario),
    /// At start-up: nothing to shrink.
    Start,
}

/// A breach as it was first seen, and how often its like was.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) clause: Clause,
    pub(super) level: Level,
    pub(super) fault: Option<Fault>,
    pub(super) count: u64,
    pub(super) summary: String,
    pub(super) output: String,
    pub(super) site: Vec<String>,
    pub(super) touched: Option<Clause>,
    pub(super) call: Option<Call>,
    pub(super) rule: &'static str,
    pub(super) shown: Shown,
    /// Under which other readings it stands.
    pub(super) standing: Standing,
    pub(super) condition: Option<Condition>,
    /// The sweep in which it was seen: its history, if it does not recur alone.
    pub(super) sweep: Option<Box<SweepCase>>,
    /// Calls of the run when its case had been judged.
    pub(super) after: u64,
}

impl Found {
    /// A breach that no single call shows.
    /// The same, with what is known of a fault.
    pub(super) fn fallen(self, blamed: &Blamed) -> Self {
        let (output, site) = (blamed.output.clone(), blamed.site.clone());
        Self { fault: Some(blamed.fault), output, site, ..self }
    }

    pub(super) const fn plain(
        clause: Clause,
        level: Level,
        summary: String,
        rule: &'static str,
        shown: Shown,
    ) -> Self {
        Self {
            clause,
            level,
            fault: None,
            count: 1,
            summary,
            output: String::new(),
            site: Vec::new(),
            touched: None,
            call: None,
            rule,
            standing: UNDER_EVERY_READING,
            shown,
            condition: None,
            sweep: None,
            after: 0,
        }
    }

    /// Another breach in place of the one that was seen first.
    pub(super) fn becomes(&mut self, breach: Breach) {
        (self.clause, self.level, self.rule) = (breach.clause, breach.level, breach.rule);
        (self.fault, self.touched, self.call) = (breach.fault, breach.touched, breach.call);
        (self.summary, self.output, self.site) = (breach.observed, breach.output, breach.site);
    }

    /// A breach of a case, seen once.
    fn of(breach: Breach, standing: Standing, shown: Shown) -> Self {
        Self {
            fault: breach.fault,
            output: breach.output,
            site: breach.site,
            touched: breach.touched,
            call: breach.call,
            standing,
            ..Self::plain(breach.clause, breach.level, breach.observed, breach.rule, shown)
        }
    }
}

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

/// A package whose capabilities say that it is no acceptor.
const CLIENT_ONLY: u32 = 0x40;

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

    /// What the start comes to.
    pub(super) fn start(&mut self, started: &Started) {
        self.cases += 1;
        if let Started::Ready(_, hello) | Started::NotReady(hello) = started {
            for claim in &hello.false_claims {
                self.false_start(claim.clause, &claim.text);
            }
            for damage in &hello.damage {
                self.damaged(damage);
            }
        }
        match started {
            Started::Ready(_, hello) => {
                self.client_only = hello.capabilities.is_some_and(|bits| bits & CLIENT_ONLY != 0);
                // A package in process has no table: nothing of it was seen.
                if hello.version.is_some() {
                    self.witness(Clause::Pkg1, 1);
                    self.witness(Clause::Pkg2, 1);
                }
                self.say_of_table(hello);
                self.hello_notes(&hello.notes);
                self.cannot.clone_from(&hello.cannot);
            }
            Started::NotReady(hello) => {
                self.hello_notes(&hello.notes);
                match &hello.start {
                    Start::Ready => {}
                    Start::FalseStart(text) => self.false_start(Clause::Pkg1, text),
                    Start::FalseVersion(text) => self.false_start(Clause::Pkg2, text),
                    Start::NotOffered(text) => {
                        self.witness(Clause::Pkg1, 1);
                        self.witness(Clause::Pkg2, 1);
                        self.witness(Clause::Pkg3, 1);
                        self.note(&[Clause::Pkg3], text.clone());
                        self.start = Some(Outcome::NotOffered);
                    }
                    Start::Refused(text) => self.refused_start(text),
                }
            }
            Started::Fault(blamed) => self.start_fault(blamed),
        }
    }

    fn hello_notes(&mut self, notes: &[String]) {
        for note in notes {
            let clause = note.starts_with("PKG-5").then_some(Clause::Pkg5);
            if clause.is_some() {
                self.witness(Clause::Pkg5, 1);
            }
            self.note(clause.as_slice(), note.clone());
        }
    }

    fn refused_start(&mut self, text: &str) {
        let text = self.law.names.in_answers(text);
        self.witness(Clause::Pkg4, 1);
        self.note(&[Clause::Pkg4], format!("the package does not start outside the LSA: {text}"));
        self.start = Some(Outcome::NotDemonstrated);
    }

    /// What the first acquire gave: a mechanism that gives no handle works with the default credential, and nothing can
    /// be seen of credentials.
    pub(super) fn credentials(&mut self, probe: &Transcript) {
        let given = probe.steps.iter().find_map(|step| match &step.result {
            StepResult::Answer(answer) => answer.credential,
            StepResult::Skipped(_) => None,
        });
        if given.is_some_and(|given| given.inbound == Some(0) || given.outbound == Some(0)) {
            self.default_credential = true;
            let text = "the mechanism gives no credential handle: the default credential (NULL) stands for c0 and c1";
            self.note(&[Clause::Cred2], text.to_owned());
        }
    }

    /// No credential: the run stops there.
    pub(super) fn no_credential(&mut self, observed: &str) {
        self.refused_start(&format!("every acquire is refused: {observed}"));
    }

    fn false_start(&mut self, clause: Clause, text: &str) {
        let text = self.law.names.in_answers(text);
        self.at_start(clause, None, text, String::new(), "start-up always: what it reports is true");
    }

    fn start_fault(&mut self, blamed: &Blamed) {
        let text = format!("{} in {}: {}", blamed.fault.name(), blamed.during, blamed.detail);
        let rule = "Ret6 always: the call returns";
        self.at_start(Clause::Ret6, Some(blamed.fault), text, blamed.output.clone(), rule);
    }

    fn at_start(
        &mut self,
        clause: Clause,
        fault: Option<Fault>,
        summary: String,
        output: String,
        rule: &'static str,
    ) {
        let level = clause.level(self.law.profile).unwrap_or(Level::Required);
        let found = Found { fault, output, ..Found::plain(clause, level, summary, rule, Shown::Start) };
        self.find("start-up", found);
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

    /// A cycle was run.
    pub(super) fn cycle(
        &mut self,
        cycle: &Cycle,
        refused: Refused,
        growth: &Growth,
        calls: u64,
        cycles: u32,
    ) {
        self.cases += 1;
        self.calls += calls;
        match growth {
            Growth::Unclear(why) => {
                let _ = self.unclear.insert(Clause::Mem2, format!("cycle {}: {why}", cycle.name));
            }
            Growth::Steady(ended) => {
                self.witness(Clause::Mem2, 1);
                if ended.blocks > 0 {
                    let text = format!("cycle {}: {}", cycle.name, cycles::says(growth, cycles));
                    self.note(&[Clause::Mem2], text);
                }
            }
            Growth::Grows(_) => {
                let level = Clause::Mem2.level(self.law.profile).unwrap_or(Level::Customary);
                self.find("cycle", cycles::found(cycle, refused, growth, level, cycles));
            }
        }
    }

    /// Damage to memory of the host outside of every call.
    pub(super) fn damaged(&mut self, damage: &Damage) {
        let clause = damage.kind.counts(None);
        let Some(level) = clause.level(self.law.profile) else { return };
        let found = Found::plain(clause, level, damage.text.clone(), memory::rule(clause), Shown::Start);
        self.find("start", Found { fault: Some(Fault::Memory), ..found });
    }

    /// A call of a cycle succeeded at first and fails for good from a certain round on.
    pub(super) fn wears_out(&mut self, cycle: &Cycle, worn: Worn) {
        let level = Clause::Req4.level(self.law.profile).unwrap_or(Level::Customary);
        let shown = Shown::Repeat(worn.round, cycle.calls.clone());
        let found = Found::plain(Clause::Req4, level, worn.says(), SAME_ANSWER, shown);
        self.find("repeat", Found { call: Some(worn.call), ..found });
    }

    /// Several threads made calls.
    pub(super) fn together(&mut self, case: &Together, seen: Disturbance, calls: u64, rounds: u32) {
        self.cases += 1;
        self.calls += calls;
        match seen {
            Disturbance::None => self.witness(Clause::Ctx9, 1),
            Disturbance::Unclear(why) => {
                let _ = self.unclear.insert(Clause::Ctx9, format!("case {}: {why}", case.name));
            }
            Disturbance::Seen(seen) => {
                let found = threads::found(case, seen, rounds);
                if found.clause != Clause::Ctx9 {
                    let why =
                        format!("case {}: a call breaks {}, which counts instead", case.name, found.clause);
                    let _ = self.unclear.insert(Clause::Ctx9, why);
                }
                self.find("threads", found);
            }
        }
    }

    /// Many contexts were alive at once.
    pub(super) fn crowd(&mut self, case: &Crowd, crowded: Crowded, calls: u64) {
        self.cases += 1;
        self.calls += calls;
        match crowded {
            Crowded::Held => {}
            Crowded::Unclear(why) => self.note(&[], format!("case {}: {why}", case.name)),
            Crowded::Seen(seen) => self.find("crowd", crowd::found(case, seen)),
        }
    }

    /// Contexts change each other's answers: whether threads do so too cannot be told.
    pub(super) fn threads_are_coupled(&mut self) {
        let text = "contexts change each other's answers from one thread too (CTX-7), which counts instead";
        let _ = self.unclear.insert(Clause::Ctx9, text.to_owned());
        let _ = self.witnesses.remove(&Clause::Ctx9);
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
            PairResult::Breaks => {
                let level = pair.clause.level(self.law.profile).unwrap_or(Level::Customary);
                let summary = format!("{} (case {})", pair.why, pair.name);
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
            let same_cause = cause(known) == cause(&confirmed) && !known.has_another_condition(&confirmed);
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

/// The kind of call that a breach is seen at.
fn kind_of(call: Option<&Call>) -> &'static str {
    match call {
        None => "none",
        Some(Call::Acquire { .. }) => "acquire",
        Some(Call::Release { .. }) => "release",
        Some(Call::Delete { .. }) => "delete",
        Some(Call::Query(_)) => "query",
        Some(Call::Exchange(..)) => "exchange",
    }
}

/// The options with which a breach of this level makes the exit code of a replay.
const fn counting(level: Level) -> &'static str {
    match level {
        Level::Required | Level::Free => "",
        Level::Customary => " --strict",
        Level::Hardening => " --hostile --strict",
    }
}

/// The finding of a breach that was not run again.
pub(super) fn plain_finding(
    found: &Found,
    identity: &Identity,
    trace: Vec<TraceStep>,
    scenario: Option<&Scenario>,
) -> Finding {
    let replay = match scenario {
        Some(scenario) => {
            format!("sspcheck replay '{scenario}' {}{}", identity.argument, counting(found.level))
        }
        None => format!("sspcheck check {}", identity.argument),
    };
    Finding {
        clauses: vec![found.clause],
        level: found.level,
        count: found.count,
        fault: found.fault,
        summary: found.summary.clone(),
        trace,
        site: found.site.clone(),
        output: found.output.clone(),
        replay,
        after: found.after,
        condition: None,
        accepted: None,
    }
}
