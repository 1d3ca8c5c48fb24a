//! The smallest condition that predicts a finding, learned by asking for fresh runs and borne out by others.
//!
//! What is asked is whether a point shows the finding: the word of requirements of one call, whether it names a target,
//! whether its credential is NULL. The condition is a disjunction of a few terms, each of bits that are set and bits that
//! are clear. A term is what a point that shows the finding cannot lose: single bits that may not change. Points beside
//! all known terms are looked for another one. At the end fresh points are tried on both sides, near misses among them, and
//! all points that a sweep says something else of; where one of them is not as the condition says, no condition is told.

use std::collections::BTreeMap;

use sspcheck_model::flags::Requirements;
use sspcheck_model::reading::Dialect;

use crate::error::Result;
use crate::protocol;
use crate::suite::Random;
use crate::suite::covering::covering;

/// A word, and in the bits above it whether the target is absent and the credential NULL.
pub(super) type Point = u64;

/// The call names no target.
pub(super) const NO_TARGET: Point = 1 << 32;

/// The credential of the call is NULL.
pub(super) const NULL_CREDENTIAL: Point = 1 << 33;

/// Every bit of the word.
pub(super) const WORD: Point = 0xFFFF_FFFF;

/// How many terms a condition may have, and how many points may be asked for.
const TERMS: usize = 3;
const QUESTIONS: usize = 1_200;

/// How many points are tried at random for each term, and outside of all: an exception that one point in 64 shows is seen
/// with nineteen chances in twenty. What falls or hangs costs a host each time, and is tried less often.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tries {
    /// A call that returns.
    Many,
    /// A call that ends the host.
    Few,
    /// A call that hangs: each costs its time, and several are waited for at once.
    Fewest,
}

impl Tries {
    const fn inside(self) -> usize {
        match self {
            Self::Many => 192,
            Self::Few => 16,
            Self::Fewest => 4,
        }
    }

    const fn outside(self) -> usize {
        match self {
            Self::Many => 192,
            Self::Few | Self::Fewest => 16,
        }
    }

    /// How many points are asked for at once.
    const fn at_once(self) -> usize {
        match self {
            Self::Many | Self::Few => 1,
            Self::Fewest => 8,
        }
    }
}

/// What was learned of a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Learned {
    /// This predicts it.
    Condition(Condition),
    /// No flag matters, by so many words that were asked for.
    AnyWord(usize),
    /// No condition of this kind is borne out.
    Nothing,
}

impl Learned {
    pub(super) const fn condition(&self) -> Option<&Condition> {
        match self {
            Self::Condition(condition) => Some(condition),
            Self::AnyWord(_) | Self::Nothing => None,
        }
    }
}

/// Bits that must have a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Term {
    pub(super) mask: Point,
    pub(super) value: Point,
}

impl Term {
    const fn holds(self, point: Point) -> bool {
        point & self.mask == self.value
    }

    /// Whether a point with these bits above its word can meet it.
    pub(super) const fn holds_above_words(self, bits: Point) -> bool {
        (bits ^ self.value) & self.mask & !WORD == 0
    }

    /// What it says of words.
    pub(super) fn of_words(self) -> protocol::Condition {
        let word = |bits: Point| u32::try_from(bits & WORD).unwrap_or(0);
        protocol::Condition { mask: word(self.mask), value: word(self.value) }
    }
}

/// A condition: one of these holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Condition(pub(super) Vec<Term>);

impl Condition {
    pub(super) fn holds(&self, point: Point) -> bool {
        self.0.iter().any(|term| term.holds(point))
    }

    /// The same, but said only of points where these bits are clear.
    pub(super) fn where_clear(self, bits: Point) -> Self {
        let terms = self.0.into_iter();
        Self(terms.map(|term| Term { mask: term.mask | bits, value: term.value & !bits }).collect())
    }

    /// Whether it depends on the target.
    pub(super) fn speaks_of_target(&self) -> bool {
        self.0.iter().any(|term| term.mask & NO_TARGET != 0)
    }

    /// In the names of flags: what stands behind `whenever`.
    pub(super) fn text(&self, dialect: Dialect) -> String {
        let mut terms = self.0.clone();
        terms.sort_by_key(|term| (term.mask.count_ones(), term.value));
        let terms: Vec<String> = terms.into_iter().map(|term| text(term, dialect)).collect();
        terms.join(", or ")
    }
}

fn text(term: Term, dialect: Dialect) -> String {
    let flags = |word: Point| -> Vec<String> {
        let bits = (0..32).map(|bit| 1 << bit).filter(|bit| word & bit != 0);
        bits.filter_map(|bit| Some(Requirements(u32::try_from(bit).ok()?).text_in(dialect))).collect()
    };
    let set = flags(term.mask & term.value & WORD);
    let clear = flags(term.mask & !term.value & WORD);
    let mut parts = Vec::new();
    for (flags, what) in [(set, "set"), (clear, "clear")] {
        match flags.as_slice() {
            [] => {}
            [one] => parts.push(format!("{one} is {what}")),
            [one, two] => parts.push(format!("{one} and {two} are {what}")),
            [many @ .., last] => parts.push(format!("{} and {last} are all {what}", many.join(", "))),
        }
    }
    for (bit, yes, no) in [
        (NO_TARGET, "no target is named", "a target is named"),
        (NULL_CREDENTIAL, "the credential is NULL", "the credential is not NULL"),
    ] {
        if term.mask & bit != 0 {
            parts.push(if term.value & bit != 0 { yes.to_owned() } else { no.to_owned() });
        }
    }
    match parts.as_slice() {
        [] => "a call is made".to_owned(),
        [many @ .., last] if !many.is_empty() => format!("{} and {last}", many.join(", ")),
        _ => parts.concat(),
    }
}

/// Points that were asked for, and what they showed.
struct Asked<'a> {
    shows: &'a mut dyn FnMut(&[Point]) -> Result<Vec<bool>>,
    known: BTreeMap<Point, bool>,
    random: Random,
    /// The bits that may change.
    bits: Vec<Point>,
    start: Point,
    tries: Tries,
}

/// Learns the condition of a finding that a point shows, over these bits. `suspects` are points that may contradict a
/// condition; each is asked for as any other.
pub(super) fn learn(
    start: Point,
    bits: Point,
    tries: Tries,
    suspects: &mut dyn FnMut(&Condition) -> Result<Vec<Point>>,
    shows: &mut dyn FnMut(&[Point]) -> Result<Vec<bool>>,
) -> Result<Learned> {
    let bits: Vec<Point> = (0..64).map(|bit| 1 << bit).filter(|bit| bits & bit != 0).collect();
    let known = BTreeMap::from([(start, true)]);
    let mut asked = Asked { shows, known, random: Random::new(1), bits, start, tries };
    // Most findings depend on no flag: that costs a few runs only.
    let flags = asked.all() & WORD;
    let others = [flags, 0x5555_5555 & flags, 0xAAAA_AAAA & flags];
    if start & flags == 0
        && asked.all_show(&others.map(|word| start & !flags | word))?
        && asked.all_words_show(flags)?
    {
        return Ok(Learned::AnyWord(asked.known.len()));
    }
    let mut condition = Condition(vec![asked.term(start)?]);
    loop {
        if condition.0.len() > TERMS || asked.known.len() > QUESTIONS {
            return Ok(Learned::Nothing);
        }
        let candidates = asked.outside(&condition);
        let mut other = asked.find(&candidates)?;
        if other.is_none() {
            let inside = asked.inside(&condition);
            let (within, beside) =
                suspects(&condition)?.into_iter().partition::<Vec<_>, _>(|point| condition.holds(*point));
            if !asked.all_show(&inside)? || !asked.all_show(&within)? {
                return Ok(Learned::Nothing);
            }
            other = asked.find(&beside)?;
        }
        let Some(other) = other else { break };
        let least = asked.fewest(other, &condition)?;
        condition.0.push(asked.term(least)?);
    }
    let of_flags = condition.0.iter().filter(|term| term.mask & WORD != 0).count();
    Ok(match of_flags {
        0 => Learned::AnyWord(asked.known.len()),
        all if all == condition.0.len() => Learned::Condition(condition),
        _ => Learned::Nothing,
    })
}

impl Asked<'_> {
    fn shows(&mut self, point: Point) -> Result<bool> {
        self.ask(&[point])?;
        Ok(self.shown(point))
    }

    /// What is known of a point that was asked for.
    fn shown(&self, point: Point) -> bool {
        self.known.get(&point).copied().unwrap_or(false)
    }

    /// Asks for all of these that are not known.
    fn ask(&mut self, points: &[Point]) -> Result<()> {
        let mut new: Vec<Point> =
            points.iter().copied().filter(|point| !self.known.contains_key(point)).collect();
        new.sort_unstable();
        new.dedup();
        if !new.is_empty() {
            let shown = (self.shows)(&new)?;
            self.known.extend(new.into_iter().zip(shown));
        }
        Ok(())
    }

    fn all(&self) -> Point {
        self.bits.iter().fold(0, |all, bit| all | bit)
    }

    fn all_show(&mut self, points: &[Point]) -> Result<bool> {
        for points in points.chunks(self.tries.at_once()) {
            self.ask(points)?;
            if !points.iter().all(|point| self.shown(*point)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether every other word that is tried shows it: what falls or hangs is said to do so with all of them.
    fn all_words_show(&mut self, flags: Point) -> Result<bool> {
        let with = |word: Point| self.start & !flags | word;
        let bits = (0..32).map(|bit| 1 << bit).filter(|bit| flags & bit != 0);
        let mut words = Vec::new();
        match self.tries {
            Tries::Many => return Ok(true),
            Tries::Few => {
                words.extend(bits.flat_map(|bit| [with(bit), with(flags & !bit)]));
                words.extend((0..self.tries.inside()).map(|_| with(self.random.next() & flags)));
            }
            Tries::Fewest => words.extend(bits.map(with)),
        }
        self.all_show(&words)
    }

    /// The first that shows it.
    fn find(&mut self, points: &[Point]) -> Result<Option<Point>> {
        for points in points.chunks(self.tries.at_once()) {
            self.ask(points)?;
            if let Some(found) = points.iter().find(|point| self.shown(**point)) {
                return Ok(Some(*found));
            }
        }
        Ok(None)
    }

    /// The bits of a point that shows the finding which may not change, one at a time.
    fn term(&mut self, point: Point) -> Result<Term> {
        let changed: Vec<Point> = self.bits.iter().map(|bit| point ^ bit).collect();
        for points in changed.chunks(self.tries.at_once()) {
            self.ask(points)?;
        }
        let needed = self.bits.iter().filter(|bit| !self.shown(point ^ *bit));
        let mask = needed.fold(0, |mask, bit| mask | bit);
        Ok(Term { mask, value: point & mask })
    }

    /// The same finding with fewer bits, beside all known terms.
    fn fewest(&mut self, mut point: Point, known: &Condition) -> Result<Point> {
        for bit in self.bits.clone() {
            let fewer = point & !bit;
            if fewer != point && !known.holds(fewer) && self.shows(fewer)? {
                point = fewer;
            }
        }
        Ok(point)
    }

    fn random(&mut self) -> Point {
        self.random.next() & self.all() | self.start & !self.all()
    }

    /// Points beside all terms: few bits, nearly all bits, near misses of each term, any, and what is known to show it.
    fn outside(&mut self, condition: &Condition) -> Vec<Point> {
        let (all, rest) = (self.all(), self.start & !self.all());
        let mut points = vec![rest, rest | all];
        for bit in self.bits.clone() {
            points.extend([rest | bit, rest | (all & !bit)]);
        }
        for term in &condition.0 {
            for bit in self.bits.clone().into_iter().filter(|bit| term.mask & bit != 0) {
                for other in [0, all, self.random()] {
                    points.push(rest | (other & all & !term.mask) | (term.value ^ bit));
                }
            }
        }
        points.extend((0..self.tries.outside()).map(|_| self.random()));
        points.extend(self.known.iter().filter(|(_, shown)| **shown).map(|(point, _)| *point));
        points.retain(|point| !condition.holds(*point));
        points.dedup();
        points
    }

    /// Points in which any three bits have every value: an exception of three bits is seen for certain. Where many are tried
    /// at random that is so without them.
    fn triples(&self) -> Vec<Point> {
        if self.tries == Tries::Many {
            return Vec::new();
        }
        let rows = covering(&vec![2; self.bits.len()], &Vec::new(), 3, None, 1).rows;
        let point = |row: &Vec<u8>| {
            let set = self.bits.iter().zip(row).filter(|(_, level)| **level == 1);
            set.fold(0, |point, (bit, _)| point | bit)
        };
        rows.iter().map(point).collect()
    }

    /// Points of each term: none of the other bits, all of them, any three, any, and what was asked for before.
    fn inside(&mut self, condition: &Condition) -> Vec<Point> {
        let (all, rest) = (self.all(), self.start & !self.all());
        let mut points = Vec::new();
        for term in &condition.0 {
            let mut others = vec![0, all];
            others.extend(self.triples());
            others.extend((0..self.tries.inside()).map(|_| self.random()));
            points.extend(others.into_iter().map(|other| rest | (other & all & !term.mask) | term.value));
        }
        points.extend(self.known.keys().filter(|point| condition.holds(**point)));
        points
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sspcheck_model::flags::{Flag, LISTED_MASK};

    type Flaw = fn(Point) -> bool;

    const BITS: Point = LISTED_MASK as Point | NO_TARGET;

    /// What no question may change, in the word and above it.
    const FIXED: Point = 0x10 | NULL_CREDENTIAL;

    /// What is learned of a flaw, and how many points were asked for.
    fn asked(start: Point, tries: Tries, flaw: impl Fn(Point) -> bool) -> (Learned, usize) {
        assert!(flaw(start), "{start:#x} does not show it");
        let (mut count, mut at_once) = (0, 0);
        let mut shows = |points: &[Point]| {
            count += points.len();
            at_once = at_once.max(points.len());
            assert!(points.iter().all(|point| point & !BITS == FIXED), "{points:x?}");
            Ok(points.iter().map(|point| flaw(point & !FIXED)).collect())
        };
        let learned = learn(start | FIXED, BITS, tries, &mut |_| Ok(Vec::new()), &mut shows).unwrap();
        assert_eq!(at_once, if tries == Tries::Fewest { 8 } else { 1 }, "{tries:?}");
        (learned, count)
    }

    fn learned(start: Point, tries: Tries, flaw: impl Fn(Point) -> bool) -> (Option<String>, usize) {
        let (learned, count) = asked(start, tries, flaw);
        (learned.condition().map(|condition| condition.text(Dialect::Ntstatus)), count)
    }

    #[test]
    #[rustfmt::skip]
    fn the_smallest_condition_is_told_in_the_names_of_flags() {
        const fn bit(flag: Flag) -> Point { flag.bit() as Point }
        const DELEGATE: Point = bit(Flag::Delegate);
        const MUTUAL: Point = bit(Flag::MutualAuth);
        const SEQUENCE: Point = bit(Flag::SequenceDetect);
        const STREAM: Point = bit(Flag::Stream);
        const THREE: Point = DELEGATE | SEQUENCE | STREAM;
        let facts: [(Point, Flaw, Option<&str>); 18] = [
            (STREAM,             |p| p & STREAM != 0,                               Some("STREAM is set")),
            (STREAM | DELEGATE,  |p| p & STREAM != 0,                               Some("STREAM is set")),
            (DELEGATE,           |p| p & (DELEGATE | STREAM) != 0 || p & (MUTUAL | SEQUENCE) == MUTUAL | SEQUENCE,
                                                                                    Some("DELEGATE is set, or STREAM is set, or MUTUAL_AUTH and SEQUENCE_DETECT are set")),
            (DELEGATE,           |p| p & DELEGATE != 0 || p & (MUTUAL | STREAM) == MUTUAL | STREAM || p & (SEQUENCE | 0x800) == SEQUENCE | 0x800,
                                                                                    Some("DELEGATE is set, or SEQUENCE_DETECT and CONNECTION are set, or MUTUAL_AUTH and STREAM are set")),
            (THREE,              |p| p & THREE == THREE,                            Some("DELEGATE, SEQUENCE_DETECT and STREAM are all set")),
            (THREE | NO_TARGET,  |p| p & (THREE | NO_TARGET) == THREE | NO_TARGET,  Some("DELEGATE, SEQUENCE_DETECT and STREAM are all set and no target is named")),
            (STREAM,             |p| p & (STREAM | NO_TARGET) == STREAM,            Some("STREAM is set and a target is named")),
            (0,                  |p| p & MUTUAL == 0,                               Some("MUTUAL_AUTH is clear")),
            (DELEGATE,           |p| p & (DELEGATE | MUTUAL) == DELEGATE,           Some("DELEGATE is set and MUTUAL_AUTH is clear")),
            (DELEGATE,           |p| p & (DELEGATE | STREAM) != 0,                  Some("DELEGATE is set, or STREAM is set")),
            (DELEGATE | SEQUENCE, |p| p & (DELEGATE | SEQUENCE) == DELEGATE | SEQUENCE || p & (MUTUAL | NO_TARGET) == NO_TARGET,
                                                                                    Some("DELEGATE and SEQUENCE_DETECT are set, or MUTUAL_AUTH is clear and no target is named")),
            // An exception that only a point in 32 shows, within a condition; beside it it is another term.
            (DELEGATE | MUTUAL,  |p| p & 3 == 3 && p & 0xCE0 != 0x820,              None),
            (DELEGATE | MUTUAL,  |p| p & 3 == 3 || p & 0xCE0 == 0x820,                    Some("DELEGATE and MUTUAL_AUTH are set, or USE_SESSION_KEY and CONNECTION are set and PROMPT_FOR_CREDS, USE_SUPPLIED_CREDS and DATAGRAM are all clear")),
            // One term more than are told.
            (DELEGATE,           |p| p & (THREE | MUTUAL) != 0,                     None),
            // No flag matters, or no condition of this kind predicts it.
            (0,                  |_| true,                                          None),
            (NO_TARGET,          |p| p & NO_TARGET != 0,                            None),
            (0,                  |p| p.count_ones() % 2 == 0,                       None),
            (0x4000,             |p| p & 0xFFFF == 0x4000 || p.wrapping_mul(0x9E37_79B9) >> 7 & 1 == 1, None),
        ];
        for (start, flaw, expected) in facts {
            let (told, asked) = learned(start, Tries::Many, flaw);
            assert_eq!(told.as_deref(), expected, "{start:#x}");
            assert!(asked < QUESTIONS + 100, "{asked} runs for {told:?}");
        }
        // What falls or hangs is asked for less often; what is as simple as that is told the same.
        for (start, flaw, expected) in facts.into_iter().take(11) {
            for (tries, most) in [(Tries::Few, 250), (Tries::Fewest, 250)] {
                let (told, asked) = learned(start, tries, flaw);
                assert_eq!(told.as_deref(), expected, "{start:#x} {tries:?}");
                assert!(asked < most, "{asked} runs for {told:?} {tries:?}");
            }
        }
        // What depends on nothing costs a few runs only.
        assert!(learned(0, Tries::Many, |_| true).1 <= 3);
    }

    #[test]
    fn what_depends_on_no_flag_is_told_from_what_has_no_condition() {
        type Fact<'a> = (&'a str, Point, Flaw, fn(&Learned) -> bool);
        let facts: [Fact<'_>; 4] = [
            ("always", 0, |_| true, |learned| matches!(learned, Learned::AnyWord(4))),
            (
                "whatever the flags, without a target",
                NO_TARGET | 1,
                |point| point & NO_TARGET != 0,
                |learned| matches!(learned, Learned::AnyWord(_)),
            ),
            (
                "with a flag, or without a target",
                1,
                |point| point & (NO_TARGET | 1) != 0,
                |learned| *learned == Learned::Nothing,
            ),
            ("now and then", 0, |point| point.count_ones() % 2 == 0, |learned| *learned == Learned::Nothing),
        ];
        for (name, start, flaw, is_right) in facts {
            let (learned, _) = asked(start, Tries::Many, flaw);
            assert!(is_right(&learned), "{name}: {learned:?}");
        }
    }

    /// What ends a host or hangs is told to depend on no flag only where each flag was passed alone, and what ends a host also
    /// where each was left out, and some at random.
    #[test]
    fn no_flag_is_said_to_matter_only_where_each_was_tried() {
        let all = Point::from(LISTED_MASK);
        let halves = [0x5555_5555 & all, 0xAAAA_AAAA & all];
        for bit in (0..32).map(|bit| 1 << bit).filter(|bit| all & bit != 0) {
            for tries in [Tries::Few, Tries::Fewest] {
                let (learned, _) = asked(0, tries, |point| point & WORD != bit);
                assert!(!matches!(learned, Learned::AnyWord(_)), "{bit:#x} alone, {tries:?}");
            }
            let (learned, _) = asked(0, Tries::Few, |point| point & WORD != all & !bit);
            assert!(!matches!(learned, Learned::AnyWord(_)), "all but {bit:#x}");
        }
        let some = |point: Point| (3..=11).contains(&(point & WORD).count_ones());
        let (learned, _) = asked(0, Tries::Few, |point| !some(point) || halves.contains(&(point & WORD)));
        assert!(!matches!(learned, Learned::AnyWord(_)), "{learned:?}");
    }

    /// Points beside a condition of three flags, two set and one clear.
    #[test]
    fn points_beside_a_condition_have_few_flags_or_nearly_all_or_miss_it_by_one() {
        let mut shows = |_: &[Point]| -> Result<Vec<bool>> { unreachable!("nothing is asked for") };
        let bits: Vec<Point> = (0..64).map(|bit| 1 << bit).filter(|bit| BITS & bit != 0).collect();
        let (random, known) = (Random::new(1), BTreeMap::new());
        let mut asked =
            Asked { shows: &mut shows, known, random, bits: bits.clone(), start: FIXED, tries: Tries::Many };
        let condition = Condition(vec![Term { mask: 0b111, value: 0b011 }]);
        let mut expected = vec![0, BITS];
        expected.extend(bits.iter().flat_map(|bit| [*bit, BITS & !bit]));
        expected.extend([0b010, 0b001, 0b111].into_iter().flat_map(|miss| [miss, BITS & !0b111 | miss]));
        expected.retain(|point| point & 0b111 != 0b011);
        let outside = asked.outside(&condition);
        for point in expected {
            assert!(outside.contains(&(point | FIXED)), "{point:#x}");
        }
        assert!(outside.len() > 192 && outside.iter().all(|point| !condition.holds(*point)));
        assert!(outside.iter().all(|point| point & !BITS == FIXED));
        // And within it: none of the other bits, and all of them.
        let inside = asked.inside(&condition);
        for point in [0b011, BITS & !0b111 | 0b011] {
            assert!(inside.contains(&(point | FIXED)), "{point:#x}");
        }
        assert!(inside.len() > 192 && inside.iter().all(|point| condition.holds(*point)));
        assert!(inside.iter().all(|point| point & !BITS == FIXED));
    }

    /// Whatever a sweep says of words, no more than so many are asked for.
    #[test]
    fn questions_have_a_bound() {
        let mut rounds = 0;
        // Beside the condition, so many points that show nothing before the one that does.
        let mut suspects = |_: &Condition| {
            rounds += 1;
            let beside = (0..2_000).map(|number| number << 40);
            Ok(if rounds == 1 { beside.chain([2]).collect() } else { Vec::new() })
        };
        // A sweep meets the second term, which is rarer than what is tried at random.
        let flaw = |point: Point| point & 1 == 1 || point == 2;
        let mut shows = |points: &[Point]| Ok(points.iter().map(|point| flaw(*point)).collect());
        let bits = BITS & !0b10;
        let learned = learn(1, bits, Tries::Many, &mut suspects, &mut shows).unwrap();
        assert_eq!((learned, rounds), (Learned::Nothing, 1));
    }

    #[test]
    fn a_term_says_something_of_the_word_and_of_the_bits_above_it() {
        let term = Term { mask: NO_TARGET | 0b11, value: NO_TARGET | 0b01 };
        assert_eq!(term.of_words(), protocol::Condition { mask: 0b11, value: 0b01 });
        for (bits, holds) in
            [(NO_TARGET, true), (NO_TARGET | NULL_CREDENTIAL, true), (0, false), (NULL_CREDENTIAL, false)]
        {
            assert_eq!(term.holds_above_words(bits), holds, "{bits:#x}");
            assert_eq!(term.holds_above_words(bits | 0b10), holds, "{bits:#x}, whatever the word");
        }
        assert!(Condition(vec![Term { mask: 1, value: 1 }, term]).speaks_of_target());
        assert!(!Condition(vec![Term { mask: 1 | NULL_CREDENTIAL, value: 1 }]).speaks_of_target());
        for (term, text) in [
            (Term { mask: 0, value: 0 }, "a call is made"),
            (Term { mask: NULL_CREDENTIAL, value: NULL_CREDENTIAL }, "the credential is NULL"),
            (Term { mask: NULL_CREDENTIAL, value: 0 }, "the credential is not NULL"),
            (term, "DELEGATE is set, MUTUAL_AUTH is clear and no target is named"),
        ] {
            assert_eq!(Condition(vec![term]).text(Dialect::Ntstatus), text);
        }
    }

    /// One word in eight is spared, whichever three flags say so.
    #[test]
    fn an_exception_of_three_flags_is_always_seen() {
        let flags: Vec<Point> = (1..32).map(|bit| 1 << bit).filter(|bit| BITS & bit != 0).collect();
        let mut count = 0;
        for (number, one) in flags.iter().enumerate() {
            for (other, two) in flags.iter().enumerate().skip(number + 1) {
                let Some(three) = flags.get((other + number + 1) % flags.len()) else { continue };
                let mask = one | two | three;
                if mask.count_ones() < 3 {
                    continue;
                }
                for value in [mask, *one, *two | *three, 0] {
                    for tries in [Tries::Few, Tries::Fewest] {
                        count += 1;
                        let start = if value == mask { 1 } else { 1 | mask };
                        let told = learned(start, tries, |point| point & 1 == 1 && point & mask != value).0;
                        assert_ne!(told.as_deref(), Some("DELEGATE is set"), "{mask:#x} {value:#x}");
                    }
                }
            }
        }
        assert!(count > 400, "{count}");
    }

    #[test]
    fn a_condition_can_be_said_of_a_part_alone() {
        let condition =
            Condition(vec![Term { mask: 1, value: 1 }]).where_clear(Flag::PromptForCreds.bit().into());
        assert_eq!(condition.text(Dialect::Ntstatus), "DELEGATE is set and PROMPT_FOR_CREDS is clear");
        // Of what it says of these bits nothing is left.
        let condition = Condition(vec![Term { mask: 0b11, value: 0b11 }]).where_clear(0b10);
        assert_eq!(condition, Condition(vec![Term { mask: 0b11, value: 0b01 }]));
    }

    #[test]
    fn what_changes_from_run_to_run_has_no_condition() {
        let mut count = 0_u64;
        let mut shows = |points: &[Point]| {
            let shown = points.iter().map(|_| {
                count += 1;
                count.wrapping_mul(0x9E37_79B9) >> 5 & 1 == 1
            });
            Ok(shown.collect())
        };
        let learned = learn(0x8000, BITS, Tries::Many, &mut |_| Ok(Vec::new()), &mut shows).unwrap();
        assert_eq!(learned, Learned::Nothing);
    }

    /// An exception of seven bits, which hardly a point at random meets.
    #[test]
    fn what_a_sweep_contradicts_is_asked_for_and_counts() {
        const RARE: Point = 0x8A48;
        const fn meets(point: Point) -> bool {
            point & 0xCE6A == RARE
        }
        let suspects = |condition: &Condition, flaw: Flaw| -> Vec<Point> {
            let words = Requirements::listed_words_in(Dialect::Ntstatus).map(|word| Point::from(word.0));
            words.filter(|point| condition.holds(*point) != flaw(*point)).take(4).collect()
        };
        let flaws: [(Flaw, Option<&str>); 2] = [
            (|point| point & 1 == 1 && !meets(point), None),
            (
                |point| point & 1 == 1 || meets(point),
                Some(
                    "DELEGATE is set, or SEQUENCE_DETECT, PROMPT_FOR_CREDS, USE_DCE_STYLE, CONNECTION and STREAM are all set and \
                     MUTUAL_AUTH, USE_SESSION_KEY, DATAGRAM and EXTENDED_ERROR are all clear",
                ),
            ),
        ];
        for (flaw, expected) in flaws {
            let told = |suspects: &mut dyn FnMut(&Condition) -> Result<Vec<Point>>| {
                let mut shows = |points: &[Point]| Ok(points.iter().map(|point| flaw(*point)).collect());
                let learned = learn(1, BITS, Tries::Many, suspects, &mut shows).unwrap();
                learned.condition().map(|condition| condition.text(Dialect::Ntstatus))
            };
            assert_eq!(told(&mut |condition| Ok(suspects(condition, flaw))).as_deref(), expected);
            assert_eq!(told(&mut |_| Ok(Vec::new())).as_deref(), Some("DELEGATE is set"), "without a sweep");
            // A sweep that is wrong about a word costs a question, no more.
            let wrong = |condition: &Condition| [vec![2, 3], suspects(condition, flaw)].concat();
            assert_eq!(told(&mut |condition| Ok(wrong(condition))).as_deref(), expected);
        }
    }
}
