//! One call with many words, on a package: answers are put into classes as they come.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use sspcheck_model::call::Call;
use sspcheck_model::flags::{Coherence, Requirements};
use sspcheck_model::memory::Damage;
use sspcheck_model::observation::Observation;
use sspcheck_model::reading::Dialect;

use crate::answer::{Step, StepResult};
use crate::normalize::Tracker;
use crate::package::Package;
use crate::protocol::{Class, Condition, Sweep, Swept, Words};
use crate::session::Session;

/// What makes two words alike: every code and observation, damage, the class of the word, and what is strange about it.
type Key = (Vec<Option<(u32, Observation)>>, Vec<Damage>, bool, Vec<Coherence>);

/// How many classes may differ in their codes alone; beyond that codes no longer make a class of their own.
const CODES: usize = 256;

/// How long a sweep may take before its other words are left out.
const LONGEST: Duration = Duration::from_secs(60);

/// Runs a sweep; `before` is told every call and its word first, for blame.
pub fn run(
    package: &mut dyn Package,
    dialect: Dialect,
    sweep: &Sweep,
    before: &mut dyn FnMut(&Call),
) -> Swept {
    let mut session = Session::new(package, dialect);
    let base_steps: Vec<Step> = sweep.before.iter().map(|call| session.step(call, before)).collect();
    let base = *session.tracker();
    let mut classes: BTreeMap<Key, Class> = BTreeMap::new();
    let mut swept =
        Swept { before: base_steps, classes: Vec::new(), tried: 0, skipped: 0, late: 0, calls: 0 };
    swept.calls += sweep.before.len() as u64;
    let began = Instant::now();
    for word in sweep.all_words() {
        if began.elapsed() > LONGEST {
            swept.late += 1;
            continue;
        }
        if sweep.skip.iter().any(|condition| condition.holds(word.0)) {
            swept.skipped += 1;
            continue;
        }
        swept.tried += 1;
        session.rewind(base);
        let steps = one(&mut session, sweep, word, before);
        swept.calls += steps.len() as u64;
        file(&mut classes, base, sweep.words.dialect(), word, steps);
    }
    session.rewind(base);
    for call in session.settling() {
        let _ = session.step(&call, before);
        swept.calls += 1;
    }
    swept.classes = classes.into_values().collect();
    swept.classes.sort_by_key(|class| class.first);
    swept
}

impl Sweep {
    /// Its words, in order; those to pass over are among them.
    pub fn all_words(&self) -> impl Iterator<Item = Requirements> {
        let most = self.most_bits.unwrap_or(u32::BITS);
        words(self.words).filter(move |word| word.0.count_ones() <= most)
    }
}

/// The words of a kind, in order.
pub fn words(words: Words) -> Box<dyn Iterator<Item = Requirements>> {
    match words {
        Words::Listed | Words::GssListed => Box::new(Requirements::listed_words_in(words.dialect())),
        Words::Outside | Words::GssOutside => Box::new(Requirements::outside_words_in(words.dialect())),
    }
}

fn one(
    session: &mut Session<'_>,
    sweep: &Sweep,
    word: Requirements,
    before: &mut dyn FnMut(&Call),
) -> Vec<Step> {
    let live: Vec<u8> = session.tracker().state().live_contexts().collect();
    let mut steps: Vec<Step> = sweep.each.iter().map(|call| session.step(call, before)).collect();
    steps.push(session.step(&with_word(&sweep.call, word), before));
    let made: Vec<u8> =
        session.tracker().state().live_contexts().filter(|context| !live.contains(context)).collect();
    steps.extend(made.into_iter().map(|context| session.step(&Call::Delete { context }, before)));
    steps
}

/// The same call with another word.
#[must_use]
pub fn with_word(call: &Call, word: Requirements) -> Call {
    match call.parameters() {
        Some(parameters) => {
            let mut parameters = *parameters;
            parameters.requirements = word;
            call.with_parameters(parameters)
        }
        None => *call,
    }
}

fn file(
    classes: &mut BTreeMap<Key, Class>,
    base: Tracker,
    dialect: Dialect,
    word: Requirements,
    steps: Vec<Step>,
) {
    let mut tracker = base;
    let mut answers: Vec<Option<(u32, Observation)>> = steps
        .iter()
        .map(|step| match &step.result {
            StepResult::Answer(answer) => Some((answer.status, tracker.observe(&step.call, answer))),
            StepResult::Skipped(_) => None,
        })
        .collect();
    if classes.len() >= CODES {
        answers.iter_mut().flatten().for_each(|(status, _)| *status = u32::MAX);
    }
    let damage = steps.iter().flat_map(|step| step.damage.iter().map(|damage| damage.kind)).collect();
    let listed = word.is_listed_in(dialect);
    let key = (answers, damage, listed, word.notes_in(dialect));
    let single = u32::from(word.0.is_power_of_two() && listed);
    let class = classes.entry(key).or_insert_with(|| Class {
        steps,
        words: 0,
        single: 0,
        first: word.0,
        all: word.0,
        any: 0,
    });
    class.words += 1;
    class.single += single;
    class.all &= word.0;
    class.any |= word.0;
}

impl Condition {
    /// Whether a word meets it.
    #[must_use]
    pub const fn holds(&self, word: u32) -> bool {
        word & self.mask == self.value
    }
}
