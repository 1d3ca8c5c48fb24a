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
use sspcheck_model::status::Status;

use crate::answer::{Step, StepResult};
use crate::diagram::Diagram;
use crate::package::{Exchanged, Package};
use crate::protocol::{Class, Condition, Sweep, Swept, Words};
use crate::session::{Again, Session};

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
    let (mut made, mut short) = (Made::default(), Short::default());
    let mut call = sweep.call;
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
        let kind = kind(word, dialect);
        call.require(word);
        let (again, class) = short.call(&mut session, kind, &call, before);
        let class = match class {
            Some(class) => {
                swept.calls += 1;
                classes.count(class, dialect, word);
                class
            }
            None => {
                session.rewind(base);
                made.word(&mut session, sweep, &call, again, before);
                swept.calls += made.steps.len() as u64;
                let answer = short.answer(sweep, &made);
                let class = classes.file(dialect, word, kind, &mut made);
                short.expect(kind, answer.map(|answer| (answer, class)));
                class
            }
        };
        places.put(word, class);
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
        self.put(session.observed(call, before));
    }

    fn put(&mut self, (step, observation): (Step, Option<Observation>)) {
        self.seen.push(match &step.result {
            StepResult::Answer(answer) => observation.map(|observation| (answer.status, observation)),
            StepResult::Skipped(_) => None,
        });
        self.steps.push(step);
    }

    /// The calls of one word, and the deletions of what they made; the call with the word may have been made already.
    fn word(
        &mut self,
        session: &mut Session<'_>,
        sweep: &Sweep,
        call: &Call,
        again: Option<Again>,
        before: &mut dyn FnMut(&Call),
    ) {
        self.steps.clear();
        self.seen.clear();
        let earlier = *session.tracker().state();
        for call in &sweep.each {
            self.step(session, call, before);
        }
        match again {
            Some(again) => self.put(session.again_told(call, again)),
            None => self.step(session, call, before),
        }
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

/// The short way: an Exchange that leaves no more behind than its answer is made again with the next word, and only the
/// answer is compared. What differs goes on in the long way.
struct Short {
    /// For each kind of word the latest answer, and its class.
    expected: [Option<(Exchanged, usize)>; KINDS],
    /// The package knows no short way.
    closed: bool,
}

impl Default for Short {
    fn default() -> Self {
        Self { expected: [None; KINDS], closed: false }
    }
}

impl Short {
    /// Makes the call where this kind of word goes the short way. Tells what it came to, and the class where it is as
    /// expected.
    fn call(
        &mut self,
        session: &mut Session<'_>,
        kind: Kind,
        call: &Call,
        before: &mut dyn FnMut(&Call),
    ) -> (Option<Again>, Option<usize>) {
        let Some((expected, class)) = self.expected.get(usize::from(kind)).copied().flatten() else {
            return (None, None);
        };
        let Some(again) = session.again(call, before) else {
            *self = Self { closed: true, ..Self::default() };
            return (None, None);
        };
        let is_expected = again.is_plain && again.exchanged == expected;
        (Some(again), is_expected.then_some(class))
    }

    /// What the latest word was answered, if the next one can go the short way.
    fn answer(&self, sweep: &Sweep, made: &Made) -> Option<Exchanged> {
        let ([step], true, Call::Exchange(..)) = (made.steps.as_slice(), sweep.each.is_empty(), &sweep.call)
        else {
            return None;
        };
        let StepResult::Answer(answer) = &step.result else { return None };
        let is_plain = step.damage.is_empty() && !step.own_handler && !self.closed;
        is_plain.then_some(Exchanged { status: Status(answer.status), context: answer.context })
    }

    fn expect(&mut self, kind: Kind, answer: Option<(Exchanged, usize)>) {
        if let Some(expected) = self.expected.get_mut(usize::from(kind)) {
            *expected = answer;
        }
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
    fn file(&mut self, dialect: Dialect, word: Requirements, kind: Kind, made: &mut Made) -> usize {
        if self.all.len() >= CODES {
            made.seen.iter_mut().flatten().for_each(|(status, _)| *status = u32::MAX);
        }
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
        self.count(number, dialect, word);
        number
    }

    /// A word more of a class.
    fn count(&mut self, number: usize, dialect: Dialect, word: Requirements) {
        let Some((_, class)) = self.all.get_mut(number) else { return };
        class.words += 1;
        class.single += u32::from(word.0.is_power_of_two() && word.is_listed_in(dialect));
        class.all &= word.0;
        class.any |= word.0;
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
    let mut call = *call;
    call.require(word);
    call
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
    use crate::answer::Damage;
    use crate::package::{Acquired, Aftermath, Arguments, Bytes, Direction, Name, Queried};
    use crate::reference::Reference;

    /// What an Exchange passed beside its word: credential, target, context, metadata.
    type Passed = (u64, Option<Name>, Option<u64>, Option<Vec<u8>>);

    /// The reference, which answers some words of an Exchange otherwise, and may know the short way.
    #[derive(Default)]
    struct Moody {
        inner: Reference,
        knows_the_short_way: bool,
        latest: Option<Passed>,
        damaged: bool,
        has_own_handler: bool,
        short: u32,
    }

    impl Package for Moody {
        fn acquire(&mut self, direction: Direction) -> Acquired {
            self.inner.acquire(direction)
        }

        fn release(&mut self, credential: u64) -> Status {
            self.inner.release(credential)
        }

        fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
            self.inner.query(arguments)
        }

        fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
            let bytes = metadata.bytes.map(<[u8]>::to_vec);
            self.latest = Some((arguments.credential, arguments.target.cloned(), arguments.context, bytes));
            let word = arguments.requirements;
            self.damaged = word == 0x12;
            self.has_own_handler = word == 0x22;
            match word {
                0x100..0x200 => Exchanged { status: Status(0x8009_0308), context: arguments.context },
                0x404 | 0x405 => Exchanged { status: Status(word), context: arguments.context },
                0x800 => Exchanged { context: Some(0x77), ..self.inner.exchange(arguments, metadata) },
                _ if word & 0x1001 == 0x1001 => {
                    Exchanged { status: Status(0xC000_000D), context: arguments.context }
                }
                _ => self.inner.exchange(arguments, metadata),
            }
        }

        fn exchange_again(&mut self, requirements: u32) -> Option<Exchanged> {
            let (credential, target, context, bytes) =
                self.latest.clone().filter(|_| self.knows_the_short_way)?;
            self.short += 1;
            let arguments = Arguments { credential, target: target.as_ref(), requirements, context };
            let length = bytes.as_ref().map_or(0, |bytes| bytes.len() as u32);
            Some(self.exchange(&arguments, Bytes { length, bytes: bytes.as_deref() }))
        }

        fn has_aftermath(&mut self) -> bool {
            self.damaged || self.has_own_handler
        }

        fn delete(&mut self, context: u64) -> Option<Status> {
            self.inner.delete(context)
        }

        fn aftermath(&mut self) -> Aftermath {
            let damage = Damage { kind: sspcheck_model::memory::Damage::CellOverrun, text: String::new() };
            Aftermath {
                damage: self.damaged.then_some(damage).into_iter().collect(),
                own_handler: self.has_own_handler,
                ..Aftermath::default()
            }
        }
    }

    #[test]
    fn the_short_way_tells_what_the_long_one_does() {
        let negotiation = ["acquire c0", "query c0 null named 0x0", "exchange c0 null absent 0x0 peer"];
        let calls = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect::<Vec<Call>>();
        for (call, each, is_short) in [
            ("exchange c0 x1 absent 0x0 peer", &[][..], true),
            ("exchange c0 x1 absent 0x0 foreign0", &[], true),
            // Nearly every word makes a context.
            ("exchange c0 null absent 0x0 peer", &[], false),
            ("exchange c0 x2 named 0x0 foreign0", &["query c0 null named 0x0"], false),
            ("query c0 x0 named 0x0", &[], false),
        ] {
            for words in [Words::Range { from: 0, to: 0x1FFF }, Words::Listed, Words::Outside] {
                let call = call.parse().unwrap();
                let sweep = Sweep {
                    before: calls(&negotiation),
                    each: calls(each),
                    call,
                    words,
                    most_bits: None,
                    skip: vec![],
                };
                let mut moody = [false, true]
                    .map(|knows_the_short_way| Moody { knows_the_short_way, ..Moody::default() });
                let [long, short] =
                    moody.each_mut().map(|package| run(package, Dialect::Ntstatus, &sweep, &mut |_| ()));
                assert_eq!(long, short, "{call}");
                assert!(long.tried > 10 && (long.classes.len() > 3 || words == Words::Outside), "{call}");
                let [_, package] = moody;
                assert!(!is_short || package.short > long.tried / 2, "{call}: {} short ways", package.short);
            }
        }
    }

    #[test]
    fn listed_words_are_numbered_in_their_order() {
        for (number, word) in Requirements::listed_words().enumerate() {
            assert_eq!(number_of(word, LISTED_MASK), number, "{word}");
        }
    }
}
