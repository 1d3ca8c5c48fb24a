//! What a sweep adds to the tally: each class of words counts for all of them.

use super::*;
use crate::answer::Step;
use crate::run::sweeper::{FLAGS, RefusedAmongMany};

/// With how many codes a sweep's words may be refused for each to have a note of its own.
const MOST_CODES: usize = 4;

impl Tally {
    /// A sweep is over: each class is judged once and counts for all its words.
    pub(in crate::run) fn sweep(&mut self, case: &SweepCase, mut done: Done) -> CaseEntry {
        self.cases += 1;
        let fresh = done.with_fresh_bytes.take();
        let case = fresh.as_ref().unwrap_or(case);
        let dialect = self.law.readings.dialect;
        let mut entry = CaseEntry::summed("sweep", &case.name);
        if let Some(note) = &done.note {
            self.note(&[Clause::Req2], note.clone());
        }
        if done.is_worn {
            // The pieces of a range have one note.
            let situation = case.name.split(':').next().unwrap_or_default();
            let name = if case.sweep.words.is_many() { situation } else { &case.name };
            let text = format!(
                "{name}: words are refused that are accepted alone, after fewer calls: nothing is said of words"
            );
            self.note(&[Clause::Req2], text);
        } else if fresh.is_some() {
            let text = format!(
                "{}: words are refused that are accepted alone, as where metadata is taken once: only words of at most {FLAGS} \
                 flags were passed, each with metadata of its own",
                case.name
            );
            self.note(&[Clause::Req2], text);
        }
        let is_swept = done.swept.is_some();
        if let Some(swept) = done.swept {
            self.calls += swept.calls;
            let before = judge(&self.law, &Transcript::of(swept.before.clone(), done.sight));
            self.take(&before, 1);
            match done.refused {
                Some(refused) => self.refused_in_a_sweep(case, refused),
                None if done.is_worn => {}
                None => self.refused_words(case, &swept),
            }
            let mut answers = flags::Answers::default();
            for class in &swept.classes {
                let steps = swept.before.iter().chain(&class.steps).cloned().collect();
                let (mut verdict, standing) = self.judge(&Transcript::of(steps, done.sight));
                for (clause, count) in &before.witnesses {
                    if let Some(own) = verdict.witnesses.get_mut(clause) {
                        *own -= count;
                    }
                }
                verdict.skipped.clear();
                verdict.unnamed_success -= before.unnamed_success.min(verdict.unnamed_success);
                verdict.exchanged -= before.exchanged.min(verdict.exchanged);
                // What leads up to the words was made once.
                let _ = verdict.seen.drain(..before.seen.len().min(verdict.seen.len()));
                answers.push(self.flag_answer(case, class, &verdict));
                self.take(&verdict, u64::from(class.words));
                // A call that could not be made says nothing of its words.
                if swept_status(case, class).is_some() {
                    self.class_words(case.sweep.words, class.words, class.single, verdict.breach.is_none());
                }
                // Words of one class have the same notes.
                for note in Requirements(class.first).notes_in(dialect) {
                    *self.incoherent.entry(note).or_default() += u64::from(class.words);
                }
                let calls = swept_calls(case, class.first);
                entry.count(&verdict, u64::from(class.words));
                self.sweep_breach(case, (verdict, standing), calls, u64::from(class.words));
            }
            self.flag_map(case, &swept, answers, &done.conditions);
            self.left_out("words of requirements like those that end hosts", u64::from(swept.skipped));
            self.left_out(
                "words of requirements that a sweep did not come to in its time",
                u64::from(swept.late),
            );
        }
        if !is_swept && case.sweep.words.are_listed() && done.note.is_none() {
            let text = format!("{}: left out, too many different words end their host", case.name);
            self.note(&[Clause::Req2], text);
        }
        if let (false, Some((from, to))) = (is_swept, case.sweep.words.range()) {
            self.left_out("words of requirements among which too many end hosts", u64::from(to - from) + 1);
        }
        for fatal in &done.conditions {
            let Some(transcript) = fatal.transcript.clone() else {
                match &fatal.again {
                    Some(blamed) => self.late_fault(case, fatal.condition.value, blamed),
                    None => self.unstable_word(case, fatal.condition.value, fatal.fell.as_ref()),
                }
                continue;
            };
            let (verdict, standing) = self.judge(&transcript);
            self.prompted |= verdict.prompted;
            self.class_words(case.sweep.words, 1, 1, verdict.prompted);
            self.calls += verdict.calls;
            entry.count(&verdict, 1);
            if let Some(breach) = verdict.breach {
                let found = Found {
                    count: 1,
                    condition: fatal.generalised.then_some(fatal.condition),
                    ..Found::of(
                        breach,
                        standing,
                        Shown::Case(Source { earlier: fatal.earlier.clone(), calls: fatal.calls.clone() }),
                    )
                };
                self.find(kind_of(found.call.as_ref()), found);
            }
        }
        if let Some(transcript) = done.fault {
            let calls = swept_calls(case, 0);
            let verdict = self.judge(&transcript);
            entry.count(&verdict.0, 1);
            self.add(Group::Sweep, Source::alone(calls), verdict);
        }
        entry
    }

    /// A listed word that is refused where none is: the implementation's choice, and worth a note.
    fn refused_words(&mut self, case: &SweepCase, swept: &Swept) {
        let dialect = self.law.readings.dialect;
        let code = |class: &Class| swept_status(case, class);
        let none = swept.classes.iter().find(|class| class.first == 0).and_then(code);
        if !case.sweep.words.are_listed() || !none.is_some_and(|status| status.succeeded(dialect)) {
            return;
        }
        // Words, the flags that all of them have, and words of one flag, for each code.
        let mut refused: BTreeMap<Status, (u64, u32, u32)> = BTreeMap::new();
        for class in &swept.classes {
            let Some(status) = code(class).filter(|status| !status.succeeded(dialect)) else { continue };
            let (words, all, single) = refused.entry(status).or_insert((0, u32::MAX, 0));
            *words += u64::from(class.words);
            *all &= class.all;
            *single += class.single;
        }
        if refused.len() > MOST_CODES {
            let words: u64 = refused.values().map(|(words, _, _)| words).sum();
            let text = format!("{}: {words} are refused, with {} different codes", case.name, refused.len());
            self.note(&[Clause::Req1, Clause::Req2], text);
            return;
        }
        for (status, (words, all, single)) in refused {
            let clause = if single > 0 { Clause::Req1 } else { Clause::Req2 };
            let common = match all {
                0 => String::new(),
                bits => format!(", all with {}", Requirements(bits).text_in(dialect)),
            };
            let text = format!("{}: {words} are refused with {}{common}", case.name, self.law.text(status));
            self.note(&[clause], text);
        }
    }

    /// What one host accepts and refuses, after so many calls: no matter of the word. With what a few calls of the same
    /// function show it is one finding, which has these calls.
    fn refused_in_a_sweep(&mut self, case: &SweepCase, refused: RefusedAmongMany) {
        let (name, word) = (&case.name, refused.word.0);
        let summary = if refused.was_accepted {
            format!(
                "the call with word {word:#x} is refused after many others ({name}); made before them on the same host it \
                 is accepted"
            )
        } else {
            format!(
                "in a sweep ({name}) the call with word {word:#x} was refused after many others; made alone after them on \
                 the same host it is accepted"
            )
        };
        let level = Clause::Req4.level(self.law.profile).unwrap_or(Level::Customary);
        let kind = match case.function {
            Function::Query => "swept query",
            Function::Exchange => "swept exchange",
        };
        let found = Found::plain(Clause::Req4, level, summary, SAME_ANSWER, Shown::Start);
        self.find(kind, Found { call: Some(with_word(&case.sweep.call, refused.word)), ..found });
    }

    fn class_words(&mut self, words: Words, count: u32, single: u32, held: bool) {
        if !words.are_listed() {
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

    fn sweep_breach(
        &mut self,
        case: &SweepCase,
        (verdict, standing): (Verdict, Standing),
        calls: Vec<Call>,
        words: u64,
    ) {
        if let Some(breach) = verdict.breach {
            let found = Found {
                count: words,
                sweep: Some(Box::new(case.clone())),
                ..Found::of(breach, standing, Shown::Case(Source::alone(calls)))
            };
            self.find(kind_of(found.call.as_ref()), found);
        }
    }

    /// Falls within the sweep and not alone: it depends on how often it was called.
    fn late_fault(&mut self, case: &SweepCase, word: u32, blamed: &Blamed) {
        let clause = memory::returning(Some(case.function));
        let rule = match case.function {
            Function::Query => "Qry6 always: Query returns",
            Function::Exchange => "Ret6 always: the call returns",
        };
        let level = clause.level(self.law.profile).unwrap_or(Level::Required);
        let summary = format!(
            "{}: {} after many calls of a sweep ({}), twice, at word {word:#x}; alone the same call returns",
            blamed.fault.name(),
            blamed.detail,
            case.name
        );
        self.find("sweep", Found::plain(clause, level, summary, rule, Shown::Start).fallen(blamed));
    }

    fn unstable_word(&mut self, case: &SweepCase, word: u32, fell: Option<&Blamed>) {
        let how = fell.map(|fell| format!(" ({}: {})", fell.fault.name(), fell.detail)).unwrap_or_default();
        let summary = format!(
            "in a sweep ({}) the call with word {word:#x} did not return{how}; alone it does, and so does the sweep",
            case.name
        );
        let found = Found::plain(Clause::Req4, Level::Customary, summary, SAME_ANSWER, Shown::Start);
        self.find(
            "sweep",
            match fell {
                Some(fell) => found.fallen(fell),
                None => found,
            },
        );
    }
}

/// What the call with the first word of a class answered; nothing where it could not be made.
pub(in crate::run) fn swept_status(case: &SweepCase, class: &Class) -> Option<Status> {
    status_of(case, Requirements(class.first), &class.steps)
}

/// What the swept call with this word answered among these; nothing where it could not be made.
pub(in crate::run) fn status_of(case: &SweepCase, word: Requirements, steps: &[Step]) -> Option<Status> {
    let call = with_word(&case.sweep.call, word);
    // What leads up to it may be the same call.
    let swept = steps.iter().rfind(|step| step.call == call)?;
    match &swept.result {
        StepResult::Answer(answer) => Some(Status(answer.status)),
        StepResult::Skipped(_) => None,
    }
}

fn swept_calls(case: &SweepCase, word: u32) -> Vec<Call> {
    let lead = case.sweep.before.iter().chain(&case.sweep.each).copied();
    lead.chain([with_word(&case.sweep.call, Requirements(word))]).collect()
}
