//! The tally of a run: witnesses, breaches and notes, and what they come to.

use std::collections::{BTreeMap, BTreeSet};

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, JudgedBy, Level, Witness};
use sspcheck_model::flags::{Coherence, LISTED_MASK, Requirements};
use sspcheck_model::observation::Fault;
use sspcheck_model::state::{Function, State};
use sspcheck_model::status::{Status, StatusClass};

use super::confirm::Confirmed;
use super::phases::PairResult;
use super::sweeper::Done;
use super::{Identity, Options};
use crate::answer::StepResult;
use crate::case::{Case, Pair, Repeat};
use crate::judge::{Law, Twin, Verdict, judge};
use crate::protocol::{Class, Condition, Start, Swept, Words};
use crate::record::CaseEntry;
use crate::report::{ClauseResult, ClauseVerdict, Finding, Note, Outcome, Report, TraceStep};
use crate::scenario::Scenario;
use crate::suite::{Suite, SweepCase};
use crate::sweep::with_word;
use crate::target::{Blamed, Started, Transcript};

/// Where a case comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Group {
    Probe,
    Smoke,
    Pair,
    Repeat,
    Sweep,
    Cover,
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
}

/// How a breach is shown again.
#[derive(Clone, Debug)]
pub(super) enum Shown {
    /// By a case.
    Case(Source),
    /// By two runs that were already compared, A B A B.
    Pair(Vec<Call>, Vec<Call>),
    /// By one case run twice on one host.
    Repeat(Vec<Call>),
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
    pub(super) call: Option<Call>,
    pub(super) rule: &'static str,
    pub(super) shown: Shown,
    pub(super) condition: Option<Condition>,
    /// The sweep in which it was seen: its history, if it does not recur alone.
    pub(super) sweep: Option<Box<SweepCase>>,
}

/// What makes two breaches one cause: clause, rule, kind of call and kind of fault.
type Cause = (Clause, &'static str, &'static str, Option<Fault>, Option<Condition>);

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
    not_implemented: (u64, u64),
    codes: BTreeMap<u32, BTreeSet<String>>,
    noted_codes: BTreeSet<u32>,
    skipped: BTreeMap<String, u64>,
    left_out: BTreeMap<&'static str, u64>,
    found: BTreeMap<Cause, Found>,
    confirmed: Vec<Confirmed>,
    in_the_way: BTreeSet<Clause>,
    unclear: BTreeMap<Clause, String>,
    incoherent: BTreeMap<Coherence, u64>,
    notes: BTreeSet<Note>,
    start: Option<Outcome>,
    client_only: bool,
    cases: u64,
    calls: u64,
}

/// A package whose capabilities say that it is no acceptor.
const CLIENT_ONLY: u32 = 0x40;

impl Tally {
    pub(super) fn new(law: Law) -> Self {
        Self {
            law,
            witnesses: BTreeMap::new(),
            refused: BTreeMap::new(),
            made: BTreeSet::new(),
            free: BTreeMap::new(),
            prompted: false,
            unnamed: BTreeMap::new(),
            unnamed_success: 0,
            not_implemented: (0, 0),
            codes: BTreeMap::new(),
            noted_codes: BTreeSet::new(),
            skipped: BTreeMap::new(),
            left_out: BTreeMap::new(),
            found: BTreeMap::new(),
            confirmed: Vec::new(),
            in_the_way: BTreeSet::new(),
            unclear: BTreeMap::new(),
            incoherent: BTreeMap::new(),
            notes: BTreeSet::new(),
            start: None,
            client_only: false,
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
        match started {
            Started::Ready(_, hello) => {
                self.client_only = hello.capabilities.is_some_and(|bits| bits & CLIENT_ONLY != 0);
                // A package in process has no table: nothing of it was seen.
                if hello.version.is_some() {
                    self.witness(Clause::Pkg1, 1);
                    self.witness(Clause::Pkg2, 1);
                }
                self.hello_notes(&hello.notes);
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
        self.witness(Clause::Pkg4, 1);
        self.note(&[Clause::Pkg4], format!("the package does not start outside the LSA: {text}"));
        self.start = Some(Outcome::NotDemonstrated);
    }

    /// No credential: the run stops there.
    pub(super) fn no_credential(&mut self, observed: &str) {
        self.refused_start(&format!("every acquire is refused: {observed}"));
    }

    fn false_start(&mut self, clause: Clause, text: &str) {
        self.at_start(
            clause,
            None,
            text.to_owned(),
            String::new(),
            "start-up always: what it reports is true",
        );
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
        let found = Found {
            clause,
            level: clause.level(self.law.profile).unwrap_or(Level::Required),
            fault,
            count: 1,
            summary,
            output,
            call: None,
            rule,
            shown: Shown::Start,
            condition: None,
            sweep: None,
        };
        self.find("start-up", found);
    }

    fn witness(&mut self, clause: Clause, count: u64) {
        if count > 0 {
            *self.witnesses.entry(clause).or_default() += count;
        }
    }

    fn note(&mut self, clauses: &[Clause], summary: String) {
        let _ = self.notes.insert(Note { clauses: clauses.to_vec(), summary });
    }

    fn find(&mut self, kind: &'static str, found: Found) {
        let cause = (found.clause, found.rule, kind, found.fault, found.condition);
        match self.found.get_mut(&cause) {
            Some(known) => known.count += found.count,
            None => {
                let _ = self.found.insert(cause, found);
            }
        }
    }

    /// A case was judged.
    pub(super) fn add(&mut self, group: Group, source: Source, verdict: Verdict) {
        self.cases += 1;
        self.calls += verdict.calls;
        self.take(&verdict, 1);
        if group != Group::Sweep {
            self.count_words(&verdict);
        }
        if let Some(breach) = verdict.breach {
            let found = Found {
                clause: breach.clause,
                level: breach.level,
                fault: breach.fault,
                count: 1,
                summary: breach.observed,
                output: breach.output,
                call: breach.call,
                rule: breach.rule,
                shown: Shown::Case(source),
                condition: None,
                sweep: None,
            };
            self.find(kind_of(breach.call.as_ref()), found);
        }
    }

    fn take(&mut self, verdict: &Verdict, times: u64) {
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
        self.not_implemented.0 += verdict.not_implemented.0;
        self.not_implemented.1 += verdict.not_implemented.1;
        for (situation, code) in &verdict.codes {
            let _ = self.codes.entry(*code).or_default().insert(situation.clone());
        }
        self.noted_codes.extend(verdict.noted_codes.iter().copied());
        for (reason, count) in &verdict.skipped {
            *self.skipped.entry(reason.clone()).or_default() += count * times;
        }
    }

    /// REQ-1 and REQ-2 outside sweeps: each listed word of a call that was answered well.
    fn count_words(&mut self, verdict: &Verdict) {
        let good = verdict.seen.len() - usize::from(verdict.breach.is_some());
        for seen in verdict.seen.iter().take(good) {
            let Some(parameters) = seen.call.parameters() else { continue };
            let word = parameters.requirements;
            if seen.call.hostility(&seen.state).is_none() && word.0 != 0 && word.0 & !LISTED_MASK == 0 {
                let clause = if word.0.is_power_of_two() { Clause::Req1 } else { Clause::Req2 };
                self.witness(clause, 1);
            }
            for note in word.notes() {
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
                let found = Found {
                    clause: pair.clause,
                    level: pair.clause.level(self.law.profile).unwrap_or(Level::Customary),
                    fault: None,
                    count: 1,
                    summary: format!("{} (case {})", pair.why, pair.name),
                    output: String::new(),
                    call: pair.variant.last().copied(),
                    rule: "pairs answer alike",
                    shown: Shown::Pair(pair.control.clone(), pair.variant.clone()),
                    condition: None,
                    sweep: None,
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

    /// A call that took longer than the limit, and came back when it was given more time.
    pub(super) fn slow(&mut self, found: &Found) {
        let call = found.call.map(|call| format!("`{call}`")).unwrap_or_default();
        self.note(&[found.clause], format!("slow: {call} came back only when it was given more time"));
    }

    /// One case was run twice on one host.
    pub(super) fn repeat(&mut self, repeat: &Repeat, first: &Verdict, second: &Verdict) {
        if first.breach.is_some() || second.breach.is_some() {
            return;
        }
        let answers = |verdict: &Verdict| -> Vec<(Call, bool, bool)> {
            let seen = verdict.seen.iter().take(repeat.calls.len());
            seen.map(|seen| {
                let resource = seen.status.is_some_and(Status::is_resource);
                (seen.call, seen.observation.is_some_and(|o| o.succeeded()), resource)
            })
            .collect()
        };
        let pairs = answers(first).into_iter().zip(answers(second));
        let mut differs = pairs.filter(|((_, one, r1), (_, two, r2))| one != two && !r1 && !r2);
        match differs.next() {
            None => self.witness(Clause::Req4, 1),
            Some(((call, one, _), _)) => {
                let word = |success| if success { "succeeded" } else { "failed" };
                let found = Found {
                    clause: Clause::Req4,
                    level: Clause::Req4.level(self.law.profile).unwrap_or(Level::Customary),
                    fault: None,
                    count: 1,
                    summary: format!("`{call}` {} first and {} the second time", word(one), word(!one)),
                    output: String::new(),
                    call: Some(call),
                    rule: "the same call gets the same answer",
                    shown: Shown::Repeat(repeat.calls.clone()),
                    condition: None,
                    sweep: None,
                };
                self.find("repeat", found);
            }
        }
    }

    /// A sweep is over: each class is judged once and counts for all its words.
    pub(super) fn sweep(&mut self, case: &SweepCase, done: Done) -> CaseEntry {
        self.cases += 1;
        let mut entry = CaseEntry::of_sweep(&case.name);
        if let Some(swept) = done.swept {
            self.calls += swept.calls;
            let before = judge(&self.law, &Transcript { steps: swept.before.clone(), fault: None });
            self.take(&before, 1);
            self.refused_words(case, &swept);
            for class in &swept.classes {
                let steps = swept.before.iter().chain(&class.steps).cloned().collect();
                let mut verdict = judge(&self.law, &Transcript { steps, fault: None });
                for (clause, count) in &before.witnesses {
                    if let Some(own) = verdict.witnesses.get_mut(clause) {
                        *own -= count;
                    }
                }
                verdict.skipped.clear();
                verdict.unnamed_success -= before.unnamed_success.min(verdict.unnamed_success);
                self.take(&verdict, u64::from(class.words));
                self.class_words(case.sweep.words, class.words, class.single, verdict.breach.is_none());
                // Words of one class have the same notes.
                for note in Requirements(class.first).notes() {
                    *self.incoherent.entry(note).or_default() += u64::from(class.words);
                }
                let calls = swept_calls(case, class.first);
                entry.count(&verdict, u64::from(class.words));
                self.sweep_breach(case, verdict, calls, u64::from(class.words));
            }
            self.left_out("words of requirements that end hosts", u64::from(swept.skipped));
        }
        for fatal in &done.conditions {
            let Some(transcript) = fatal.transcript.clone() else {
                match &fatal.again {
                    Some(blamed) => self.late_fault(case, fatal.condition.value, blamed),
                    None => self.unstable_word(case, fatal.condition.value),
                }
                continue;
            };
            let verdict = judge(&self.law, &transcript);
            self.prompted |= verdict.prompted;
            self.class_words(case.sweep.words, 1, 1, verdict.prompted);
            self.calls += verdict.calls;
            entry.count(&verdict, 1);
            if let Some(breach) = verdict.breach {
                let found = Found {
                    clause: breach.clause,
                    level: breach.level,
                    fault: breach.fault,
                    count: 1,
                    summary: breach.observed,
                    output: breach.output,
                    call: breach.call,
                    rule: breach.rule,
                    shown: Shown::Case(Source { earlier: fatal.earlier.clone(), calls: fatal.calls.clone() }),
                    condition: fatal.generalised.then_some(fatal.condition),
                    sweep: None,
                };
                self.find(kind_of(breach.call.as_ref()), found);
            }
        }
        if let Some(transcript) = done.fault {
            let calls = swept_calls(case, 0);
            let verdict = judge(&self.law, &transcript);
            entry.count(&verdict, 1);
            self.add(Group::Sweep, Source::alone(calls), verdict);
        }
        entry
    }

    /// A listed word that is refused where none is: the implementation's choice, and worth a note.
    fn refused_words(&mut self, case: &SweepCase, swept: &Swept) {
        let dialect = self.law.readings.dialect;
        let code = |class: &Class| {
            let swept = class
                .steps
                .iter()
                .find(|step| step.call == with_word(&case.sweep.call, Requirements(class.first)));
            match &swept?.result {
                StepResult::Answer(answer) => Some(Status(answer.status)),
                StepResult::Skipped(_) => None,
            }
        };
        let none = swept.classes.iter().find(|class| class.first == 0).and_then(code);
        if case.sweep.words != Words::Listed || !none.is_some_and(|status| status.succeeded(dialect)) {
            return;
        }
        for class in &swept.classes {
            let Some(status) = code(class).filter(|status| !status.succeeded(dialect)) else { continue };
            let clause = if class.single > 0 { Clause::Req1 } else { Clause::Req2 };
            let common = match class.all {
                0 => String::new(),
                bits => format!(", all with {}", Requirements(bits)),
            };
            let text =
                format!("{}: {} are refused with {}{common}", case.name, class.words, status.text(dialect));
            self.note(&[clause], text);
        }
    }

    fn class_words(&mut self, words: Words, count: u32, single: u32, held: bool) {
        if words != Words::Listed {
            return;
        }
        if held {
            self.witness(Clause::Req1, u64::from(single));
            self.witness(Clause::Req2, u64::from(count - single));
        } else {
            if single > 0 {
                let _ = self.in_the_way.insert(Clause::Req1);
            }
            let _ = self.in_the_way.insert(Clause::Req2);
        }
    }

    fn sweep_breach(&mut self, case: &SweepCase, verdict: Verdict, calls: Vec<Call>, words: u64) {
        if let Some(breach) = verdict.breach {
            let found = Found {
                clause: breach.clause,
                level: breach.level,
                fault: breach.fault,
                count: words,
                summary: breach.observed,
                output: breach.output,
                call: breach.call,
                rule: breach.rule,
                shown: Shown::Case(Source::alone(calls)),
                condition: None,
                sweep: Some(Box::new(case.clone())),
            };
            self.find(kind_of(breach.call.as_ref()), found);
        }
    }

    /// Falls within the sweep and not alone: it depends on how often it was called.
    fn late_fault(&mut self, case: &SweepCase, word: u32, blamed: &Blamed) {
        let (clause, rule) = match case.function {
            Function::Query => (Clause::Qry6, "Qry6 always: Query returns"),
            Function::Exchange => (Clause::Ret6, "Ret6 always: the call returns"),
        };
        let found = Found {
            clause,
            level: clause.level(self.law.profile).unwrap_or(Level::Required),
            fault: Some(blamed.fault),
            count: 1,
            summary: format!(
                "{}: {} after many calls of a sweep ({}), twice, at word {word:#x}; alone the same call returns",
                blamed.fault.name(),
                blamed.detail,
                case.name
            ),
            output: blamed.output.clone(),
            call: None,
            rule,
            shown: Shown::Start,
            condition: None,
            sweep: None,
        };
        self.find("sweep", found);
    }

    fn unstable_word(&mut self, case: &SweepCase, word: u32) {
        let found = Found {
            clause: Clause::Req4,
            level: Level::Customary,
            fault: None,
            count: 1,
            summary: format!(
                "in a sweep ({}) the call with word {word:#x} did not return; alone it does",
                case.name
            ),
            output: String::new(),
            call: None,
            rule: "the same call gets the same answer",
            shown: Shown::Start,
            condition: None,
            sweep: None,
        };
        self.find("sweep", found);
    }

    /// The cover is over.
    pub(super) fn cover(&mut self, covered: usize, total: usize, cut: bool) {
        let of = format!("of {total} that the default graph has in all its states");
        let text = if cut {
            format!(
                "the cover tried {covered} calls {of}; it was cut short because the target ended too many hosts"
            )
        } else if covered < total {
            format!("the cover tried all {covered} calls that this package's answers lead to, {of}")
        } else {
            format!("the cover tried all {total} calls that the default graph has in all its states")
        };
        self.note(&[], text);
    }

    /// Breaches that are still to be confirmed, in the order of their clauses.
    pub(super) fn unconfirmed(&mut self) -> Vec<Found> {
        std::mem::take(&mut self.found).into_values().collect()
    }

    /// Takes a confirmed finding; one of the same cause as an earlier one adds to its count.
    pub(super) fn confirmed(&mut self, confirmed: Confirmed) {
        let cause = |c: &Confirmed| (c.clause, c.level, kind_of(c.found.call.as_ref()), c.found.fault);
        let alike = |known: &Confirmed| {
            let conditions = (known.found.condition, confirmed.found.condition);
            cause(known) == cause(&confirmed) && !matches!(conditions, (Some(one), Some(two)) if one != two)
        };
        match self.confirmed.iter_mut().find(|known| alike(known)) {
            Some(known) => known.take(confirmed),
            None => self.confirmed.push(confirmed),
        }
    }

    /// What all of it comes to.
    pub(super) fn conclude(mut self, options: &Options, identity: &Identity, report: &mut Report) {
        self.resolve_null_credential();
        self.closing_notes();
        // Breaches at start-up were never handed out for confirmation.
        for found in self.unconfirmed() {
            self.confirmed.push(Confirmed::as_seen(found));
        }
        self.confirmed.sort_by_key(|confirmed| (confirmed.level, confirmed.clause));
        report.findings = self.confirmed.iter().map(|confirmed| confirmed.finding(identity)).collect();
        let clauses = Clause::of_profile(options.profile);
        report.clauses = clauses.filter_map(|clause| self.result(clause, options)).collect();
        report.notes = self.notes.iter().cloned().collect();
        report.outcome = self.outcome(options);
    }

    /// A NULL credential counts as refused for its own sake only where the same call with a live one succeeds.
    fn resolve_null_credential(&mut self) {
        let refused = std::mem::take(&mut self.refused);
        for ((clause, twin, state), count) in refused {
            if self.made.contains(&(twin, state)) {
                self.witness(clause, count);
            }
        }
    }

    /// TGT-1: broken only if no call without a name ever succeeds while its named twin does.
    pub(super) fn resolve_names(&mut self) {
        self.witness(Clause::Tgt1, self.unnamed_success);
        if self.unnamed_success > 0 || self.client_only || self.unnamed.is_empty() {
            return;
        }
        let made: BTreeSet<Twin> = self.made.iter().map(|(twin, _)| *twin).collect();
        let named = self
            .unnamed
            .keys()
            .find(|twin| made.contains(&Twin { role: sspcheck_model::state::Role::Initiator, ..**twin }));
        if let Some(twin) = named {
            let function = crate::judge::function_name(twin.function);
            let run = |target: &str| -> Vec<Call> {
                let call = match twin.metadata {
                    None => format!("query c0 null {target} {:#x}", twin.requirements),
                    Some(metadata) => {
                        format!("exchange c0 null {target} {:#x} {metadata}", twin.requirements)
                    }
                };
                std::iter::once(Call::Acquire { credential: 0 }).chain(call.parse().ok()).collect()
            };
            let found = Found {
                clause: Clause::Tgt1,
                level: Level::Required,
                fault: None,
                count: self.unnamed.len() as u64,
                summary: format!(
                    "No call without a target name ever succeeds; the same {function} with a name does"
                ),
                output: String::new(),
                call: None,
                rule: "a name is optional",
                shown: Shown::Pair(run("named"), run("absent")),
                condition: None,
                sweep: None,
            };
            self.find("pair", found);
        }
    }

    fn closing_notes(&mut self) {
        let dialect = self.law.readings.dialect;
        for (code, situations) in std::mem::take(&mut self.codes) {
            let status = Status(code);
            if !status.succeeded(dialect) {
                let places: Vec<String> = situations.into_iter().collect();
                let text = format!("{} is answered to {}", status.text(dialect), places.join("; "));
                self.note(&[Clause::Ret7], text);
            }
        }
        for code in std::mem::take(&mut self.noted_codes) {
            let status = Status(code);
            let (clause, text) = match status.class(dialect) {
                StatusClass::SecE => {
                    (Clause::Ret2, "is accepted as a failure code, though its severity is warning")
                }
                _ => (Clause::Ret1, "is accepted as a success code, though the page names others"),
            };
            self.note(&[clause], format!("{} {text}", status.text(dialect)));
        }
        for (clause, (successes, failures)) in std::mem::take(&mut self.free) {
            if !matches!(clause, Clause::Ret7 | Clause::Req5) {
                let text = format!(
                    "{successes} calls succeeded and {failures} failed; either is the package's choice"
                );
                self.note(&[clause], text);
            }
        }
        if self.prompted {
            let text = "a call with PROMPT_FOR_CREDS did not come back in time: not exercised, it may wait for a person";
            self.note(&[Clause::Ret6], text.to_owned());
        }
        for (note, count) in std::mem::take(&mut self.incoherent) {
            self.note(
                &[Clause::Req5],
                format!("{count} calls with words that are incoherent: {}", note.name()),
            );
        }
        for (what, count) in std::mem::take(&mut self.left_out) {
            self.note(&[], format!("left out: {count} {what}"));
        }
        for (reason, count) in std::mem::take(&mut self.skipped) {
            self.note(&[], format!("{count} calls were not made: {reason}"));
        }
    }

    fn result(&self, clause: Clause, options: &Options) -> Option<ClauseResult> {
        let level = clause.level(options.profile)?;
        let witnesses = self.witnesses.get(&clause).copied().unwrap_or(0);
        let numbered = self.confirmed.iter().enumerate().filter(|(_, confirmed)| confirmed.clause == clause);
        let findings: Vec<usize> = numbered.clone().map(|(number, _)| number).collect();
        let broken = numbered.clone().any(|(_, confirmed)| confirmed.level == Level::Required);
        let demonstrated = clause.row().witness == Witness::OneSuccess;
        let verdict = if broken {
            ClauseVerdict::Broken
        } else if !findings.is_empty() {
            ClauseVerdict::Deviates
        } else if witnesses == 0 || self.in_the_way.contains(&clause) {
            ClauseVerdict::NotExercised
        } else if level == Level::Free && !demonstrated {
            ClauseVerdict::Noted
        } else {
            ClauseVerdict::Held
        };
        let reason =
            (verdict == ClauseVerdict::NotExercised).then(|| self.reason(clause, level, witnesses, options));
        let witnesses = if verdict == ClauseVerdict::NotExercised { 0 } else { witnesses };
        Some(ClauseResult { id: clause, level, verdict, witnesses, reason, findings })
    }

    fn reason(&self, clause: Clause, level: Level, witnesses: u64, options: &Options) -> String {
        if self.in_the_way.contains(&clause) {
            return format!(
                "{witnesses} words were answered well, others meet a breach of another clause, which counts instead"
            );
        }
        if let Some(unclear) = self.unclear.get(&clause) {
            return unclear.clone();
        }
        let text = match (clause.row().judged_by, level) {
            (JudgedBy::MemoryWatch, _) => "only a host that watches memory can see it; this one does not yet",
            (JudgedBy::Threads, _) => "calls from several threads are not available yet",
            (JudgedBy::Unobservable, _) => "cannot be seen through these calls",
            (_, Level::Hardening) if !options.hostile => "tried with --hostile only",
            (JudgedBy::Sweep, _) if options.suite == Suite::Smoke => {
                "no hand-written case passed such a word"
            }
            (JudgedBy::StartUp, _) if matches!(level, Level::Free) => "nothing of the kind was seen",
            (JudgedBy::StartUp, _) => "the target has no table to look at",
            (JudgedBy::Aggregate, _) if self.client_only => "the package says that it is for clients only",
            (JudgedBy::Aggregate, _) => {
                "no call without a name could be compared with a named twin that succeeds"
            }
            _ if self.start.is_some() => "the run stopped at start-up",
            _ if matches!(clause, Clause::Cred2 | Clause::Qry1) => {
                "no refusal whose twin with a live credential succeeds"
            }
            _ => "no call met it on this target",
        };
        text.to_owned()
    }

    fn outcome(&self, options: &Options) -> Outcome {
        let counts = |level| match level {
            Level::Required => true,
            Level::Customary => options.strict,
            Level::Hardening => options.strict && options.hostile,
            Level::Free => false,
        };
        if self.confirmed.iter().any(|confirmed| counts(confirmed.level)) {
            return Outcome::Broken;
        }
        if self.start == Some(Outcome::NotOffered) || self.answers_nothing() {
            return Outcome::NotOffered;
        }
        let foundation = self.witnesses.get(&Clause::Cred1).copied().unwrap_or(0);
        if self.start.is_some() || foundation == 0 { Outcome::NotDemonstrated } else { Outcome::Conforms }
    }

    /// Not implemented, to everything.
    const fn answers_nothing(&self) -> bool {
        self.not_implemented.1 > 0 && self.not_implemented.0 == self.not_implemented.1
    }
}

fn swept_calls(case: &SweepCase, word: u32) -> Vec<Call> {
    let lead = case.sweep.before.iter().chain(&case.sweep.each).copied();
    lead.chain([with_word(&case.sweep.call, Requirements(word))]).collect()
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

/// The finding of a breach that was not run again.
pub(super) fn plain_finding(
    found: &Found,
    identity: &Identity,
    trace: Vec<TraceStep>,
    scenario: Option<&Scenario>,
) -> Finding {
    let replay = match scenario {
        Some(scenario) => format!("sspcheck replay '{scenario}' {}", identity.argument),
        None => format!("sspcheck check {}", identity.argument),
    };
    Finding {
        clauses: vec![found.clause],
        level: found.level,
        count: found.count,
        fault: found.fault,
        summary: found.summary.clone(),
        trace,
        output: found.output.clone(),
        replay,
    }
}
