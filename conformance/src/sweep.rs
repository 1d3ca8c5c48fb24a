//! One call with many words, on a package: answers are put into classes as they come.
//!
//! Nothing is allocated for a word whose class is known: all words there are must be feasible.

use std::time::{Duration, Instant};

use sspcheck_model::call::Call;
use sspcheck_model::flags::{Coherence, Requirements};
use sspcheck_model::memory::Damage;
use sspcheck_model::observation::Observation;
use sspcheck_model::reading::Dialect;
use sspcheck_model::state::CAPACITY;

use crate::answer::{Step, StepResult};
use crate::diagram::Diagram;
use crate::package::Package;
use crate::protocol::{Class, Condition, Sweep, Swept, Words};
use crate::session::Session;

/// What makes two words alike: every code and observation, damage, the class of the word, and what is strange about it.
struct Key {
    seen: Vec<Seen>,
    damage: Vec<Damage>,
    kind: Kind,
}

/// The code and the observation of a step; nothing where it was not made.
type Seen = Option<(u32, Observation)>;

/// Whether a word is listed, and what is incoherent about it, as the bits of one number.
type Kind = u8;

/// How many classes may differ in their codes alone; beyond that codes no longer make a class of their own.
const CODES: usize = 256;

/// How long a sweep may take before its other words are left out; millions of them take as long as they take.
const LONGEST: Duration = Duration::from_secs(60);

/// How many words are made between two looks at the clock.
const UNTIMED: u32 = 64;

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
    let mut classes = Classes::default();
    let mut swept =
        Swept { before: base_steps, classes: Vec::new(), tried: 0, skipped: 0, late: 0, calls: 0, map: None };
    swept.calls += sweep.before.len() as u64;
    let (began, is_timed) = (Instant::now(), !sweep.words.is_many());
    let mut made = Made::default();
    let mut places = Places::of(sweep.words);
    for word in sweep.all_words() {
        if swept.late > 0 || is_timed && swept.tried % UNTIMED == UNTIMED - 1 && began.elapsed() > LONGEST {
            swept.late += 1;
            continue;
        }
        if sweep.skip.iter().any(|condition| condition.holds(word.0)) {
            swept.skipped += 1;
            continue;
        }
        swept.tried += 1;
        session.rewind(base);
        made.word(&mut session, sweep, word, before);
        swept.calls += made.steps.len() as u64;
        places.put(word, classes.file(dialect, word, &mut made));
    }
    session.rewind(base);
    for call in session.settling() {
        let _ = session.step(&call, before);
        swept.calls += 1;
    }
    swept.map = places.map(&classes);
    swept.classes = classes.all.into_iter().map(|(_, class)| class).collect();
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
    let dialect = words.dialect();
    match words {
        Words::Listed | Words::GssListed => Box::new(Requirements::listed_words_in(dialect)),
        Words::Outside | Words::GssOutside => Box::new(Requirements::outside_words_in(dialect)),
        Words::Near | Words::GssNear => {
            Box::new(Requirements::outside_words_in(dialect).flat_map(move |outside| {
                Requirements::listed_words_in(dialect).map(move |listed| Requirements(listed.0 | outside.0))
            }))
        }
        Words::Range { from, to } | Words::GssRange { from, to } => Box::new((from..=to).map(Requirements)),
    }
}

/// What was made for one word; the room is used again for the next.
#[derive(Default)]
struct Made {
    steps: Vec<Step>,
    seen: Vec<Seen>,
}

impl Made {
    fn step(&mut self, session: &mut Session<'_>, call: &Call, before: &mut dyn FnMut(&Call)) {
        let (step, observation) = session.observed(call, before);
        self.seen.push(match &step.result {
            StepResult::Answer(answer) => observation.map(|observation| (answer.status, observation)),
            StepResult::Skipped(_) => None,
        });
        self.steps.push(step);
    }

    /// The calls of one word, and the deletions of what they made.
    fn word(
        &mut self,
        session: &mut Session<'_>,
        sweep: &Sweep,
        word: Requirements,
        before: &mut dyn FnMut(&Call),
    ) {
        self.steps.clear();
        self.seen.clear();
        let earlier = *session.tracker().state();
        for call in &sweep.each {
            self.step(session, call, before);
        }
        self.step(session, &with_word(&sweep.call, word), before);
        let now = *session.tracker().state();
        if now != earlier {
            let new = |context: &u8| now.live(*context).is_some() && earlier.live(*context).is_none();
            for context in (0..CAPACITY as u8).filter(new) {
                self.step(session, &Call::Delete { context }, before);
            }
        }
    }

    fn damage(&self) -> impl Iterator<Item = Damage> + '_ {
        self.steps.iter().flat_map(|step| step.damage.iter().map(|damage| damage.kind))
    }
}

/// The classes so far, and for each kind of word the class of the latest one.
struct Classes {
    all: Vec<(Key, Class)>,
    latest: [usize; KINDS],
}

impl Default for Classes {
    fn default() -> Self {
        Self { all: Vec::new(), latest: [0; KINDS] }
    }
}

/// How many kinds of words there are.
const KINDS: usize = 2 << Coherence::ALL.len();

impl Classes {
    fn file(&mut self, dialect: Dialect, word: Requirements, made: &mut Made) -> usize {
        if self.all.len() >= CODES {
            made.seen.iter_mut().flatten().for_each(|(status, _)| *status = u32::MAX);
        }
        let kind = kind(word, dialect);
        let is_alike = |(key, _): &(Key, Class)| {
            key.kind == kind && key.seen == made.seen && key.damage.iter().copied().eq(made.damage())
        };
        let latest = self.latest.get(usize::from(kind)).copied().unwrap_or(0);
        let known = match self.all.get(latest) {
            Some(class) if is_alike(class) => Some(latest),
            _ => self.all.iter().position(is_alike),
        };
        let number = known.unwrap_or_else(|| {
            let key = Key { seen: made.seen.clone(), damage: made.damage().collect(), kind };
            let steps = std::mem::take(&mut made.steps);
            self.all.push((key, Class { steps, words: 0, single: 0, first: word.0, all: word.0, any: 0 }));
            self.all.len() - 1
        });
        if let Some(latest) = self.latest.get_mut(usize::from(kind)) {
            *latest = number;
        }
        let Some((_, class)) = self.all.get_mut(number) else { return number };
        class.words += 1;
        class.single += u32::from(word.0.is_power_of_two() && word.is_listed_in(dialect));
        class.all &= word.0;
        class.any |= word.0;
        number
    }

    /// For each class the number that stands for its answers in the map of a sweep: that of the first word's class, in
    /// the order of first words, among those that differ in what their words are alone; counted from 1.
    fn numbers(&self) -> Vec<u16> {
        let mut order: Vec<usize> = (0..self.all.len()).collect();
        order.sort_by_key(|number| self.all.get(*number).map(|(_, class)| class.first));
        let mut numbers = vec![0; self.all.len()];
        let mut known: Vec<(&Key, u16)> = Vec::new();
        for (rank, number) in (1..).zip(order) {
            let Some((key, _)) = self.all.get(number) else { continue };
            let alike = known.iter().find(|(other, _)| other.seen == key.seen && other.damage == key.damage);
            let own = alike.map_or(rank, |(_, earlier)| *earlier);
            if alike.is_none() {
                known.push((key, own));
            }
            if let Some(place) = numbers.get_mut(number) {
                *place = own;
            }
        }
        numbers
    }
}

/// The class of each word of a list, for its map.
struct Places {
    mask: u32,
    /// By the number of a word among the listed ones: its class, counted from 1.
    classes: Vec<u16>,
}

impl Places {
    fn of(words: Words) -> Self {
        let mask = words.dialect().listed_mask();
        let count = if words.are_listed() { 1 << mask.count_ones() } else { 0 };
        Self { mask, classes: vec![0; count] }
    }

    fn put(&mut self, word: Requirements, class: usize) {
        if self.classes.is_empty() {
            return;
        }
        let number = number_of(word, self.mask);
        if let Some(place) = self.classes.get_mut(number) {
            *place = u16::try_from(class + 1).unwrap_or(0);
        }
    }

    /// The map; nothing where the words are not listed ones.
    fn map(self, classes: &Classes) -> Option<Diagram> {
        let numbers = classes.numbers();
        let of = |class: u16| usize::from(class).checked_sub(1).and_then(|class| numbers.get(class)).copied();
        let values: Vec<u16> = self.classes.into_iter().map(|class| of(class).unwrap_or(0)).collect();
        Diagram::new(self.mask, &values)
    }
}

/// The number of a word among the ORs of the bits of a mask, in ascending order.
#[must_use]
pub fn number_of(word: Requirements, mask: u32) -> usize {
    let bits = (0..u32::BITS).filter(|bit| mask >> bit & 1 == 1);
    bits.enumerate().fold(0, |number, (place, bit)| number | ((word.0 >> bit & 1) as usize) << place)
}

fn kind(word: Requirements, dialect: Dialect) -> Kind {
    let notes = match dialect {
        Dialect::Ntstatus => {
            Coherence::ALL.into_iter().fold(0, |notes, note| notes << 1 | Kind::from(note.applies(word)))
        }
        Dialect::Gss => Kind::from(!word.notes_in(dialect).is_empty()),
    };
    notes << 1 | Kind::from(word.is_listed_in(dialect))
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

impl Condition {
    /// Whether a word meets it.
    #[must_use]
    pub const fn holds(&self, word: u32) -> bool {
        word & self.mask == self.value
    }
}

#[cfg(test)]
mod tests {
    use sspcheck_model::flags::LISTED_MASK;

    use super::*;

    #[test]
    fn listed_words_are_numbered_in_their_order() {
        for (number, word) in Requirements::listed_words().enumerate() {
            assert_eq!(number_of(word, LISTED_MASK), number, "{word}");
        }
    }
}
