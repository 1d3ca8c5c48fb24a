//! Words by the million and combinations of parameters: what they catch that listed words do not, and what they cost a
//! package that falls for many of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

mod beneath;

use std::collections::BTreeSet;

use beneath::left_to_inner;
use sspcheck_conformance::package::{Arguments, Bytes, Exchanged, Package, Queried, Returned};
use sspcheck_conformance::protocol::{Condition, Sweep, Words};
use sspcheck_conformance::reference::Reference;
use sspcheck_conformance::report::{Note, Outcome, Report};
use sspcheck_conformance::run::{Discard, Identity, Options, check};
use sspcheck_conformance::suite::Breadth;
use sspcheck_conformance::sweep;
use sspcheck_conformance::target::InProcess;
use sspcheck_model::call::Call;
use sspcheck_model::clause::Clause;
use sspcheck_model::flags::{LISTED_MASK, Requirements};
use sspcheck_model::reading::Dialect;
use sspcheck_model::status::Status;

/// What is said of a condition by what the call comes to.
const OF_A_FALL: &str = ", whatever other listed flags that call has, with all else in these calls as shown, borne out by some fresh runs on both sides, which rule out no rare exception";
const OF_AN_ANSWER: &str = ", whatever other listed flags that call has, with all else in these calls as shown, borne out by fresh runs on both sides";

/// For which arguments a package is flawed.
type Flaw = fn(&Arguments<'_>) -> bool;

/// The reference, but for words that meet a condition: there an Exchange that makes a context does not tell it, or
/// every Exchange falls.
struct Flawed {
    inner: Reference,
    flaw: Flaw,
    falls: bool,
}

impl Package for Flawed {
    left_to_inner!(acquire, release, query, delete);

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        let flawed = (self.flaw)(arguments);
        assert!(!flawed || !self.falls, "this word");
        let exchanged = self.inner.exchange(arguments, metadata);
        if flawed && arguments.context == Some(0) && exchanged.status == Status::SUCCESS {
            return Exchanged { context: Some(0), ..exchanged };
        }
        exchanged
    }
}

fn checked(flaw: Flaw, falls: bool, words: Breadth) -> Report {
    let make = move || Box::new(Flawed { inner: Reference::default(), flaw, falls }) as Box<dyn Package>;
    let target = InProcess::new("flawed", make);
    let identity = Identity { name: "flawed".into(), kind: "in-process".into(), argument: "flawed".into() };
    let options = Options { jobs: 2, words: Some(words), ..Options::default() };
    check(&target, &identity, &options, &mut Discard).unwrap()
}

fn told(report: &Report) -> Vec<String> {
    report.findings.iter().map(|finding| format!("{} {}", finding.clauses[0], finding.summary)).collect()
}

#[test]
fn one_word_of_all_there_are_is_found_where_all_are_tried() {
    let flaw: Flaw = |arguments| arguments.requirements == 0x0103_5A21;
    for (words, found) in [
        (Breadth::Listed, false),
        (Breadth::Range { from: 0x0103_0000, to: 0x0103_5A20 }, false),
        (Breadth::Range { from: 0x0103_5A21, to: 0x0103_5A21 }, true),
        (Breadth::Range { from: 0x0103_0000, to: 0x0104_FFFF }, true),
    ] {
        let report = checked(flaw, false, words);
        assert_eq!(!report.findings.is_empty(), found, "{words}: {:#?}", told(&report));
        assert!(told(&report).iter().all(|told| told.starts_with("CTX-1 ")), "{:#?}", told(&report));
    }
}

#[test]
fn a_package_that_falls_for_half_of_all_words_is_tried_on_the_other_half() {
    let report = checked(
        |arguments| arguments.requirements & 0x0100_0000 != 0,
        true,
        Breadth::Range { from: 0x00FF_0000, to: 0x0100_FFFF },
    );
    assert_eq!(report.outcome, Outcome::Broken);
    assert_eq!(told(&report).len(), 1, "{:#?}", told(&report));
    assert!(
        told(&report)[0].ends_with(&format!("whenever USE_HTTP_STYLE is set{OF_A_FALL}")),
        "{:#?}",
        told(&report)
    );
    let half = "2 of 262144 words were tried";
    let proves = report.proves.iter().find(|proves| proves.starts_with("every word from")).unwrap();
    assert!(proves.contains("131072 of 262144 words were tried"), "{half}: {proves}");
}

#[test]
fn the_neighbours_are_every_listed_word_with_one_or_two_other_bits() {
    let mut words = Vec::new();
    for word in sweep::words(Words::Near) {
        let outside = word.0 & !LISTED_MASK;
        assert!((1..=2).contains(&outside.count_ones()), "{word:?}");
        words.push(word.0);
    }
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), 16_384 * (18 + 153));
    assert_eq!(sweep::words(Words::Near).count(), words.len());
    assert_eq!(sweep::words(Words::GssNear).count(), 4_096 * (20 + 190));
    let range: Vec<u32> =
        sweep::words(Words::every(Dialect::Ntstatus, u32::MAX - 1, u32::MAX)).map(|w| w.0).collect();
    assert_eq!(range, [u32::MAX - 1, u32::MAX]);
}

#[test]
fn classes_are_those_that_a_count_of_each_word_alone_gives() {
    // Two kinds of answers, told apart by a bit outside the list and by one of the list.
    let call: Call = "exchange c0 null named 0x0 foreign0".parse().unwrap();
    let sweep = Sweep {
        before: vec!["acquire c0".parse().unwrap(), "query c0 null absent 0x0".parse().unwrap()],
        each: Vec::new(),
        call: sweep::with_word(&"exchange c0 null named 0x0 peer".parse().unwrap(), Requirements(0)),
        words: Words::every(Dialect::Ntstatus, 0x1_0000, 0x1_1FFF),
        most_bits: None,
        skip: vec![Condition { mask: 0x8, value: 0x8 }],
    };
    assert!(call.metadata().is_some());
    let flaw: Flaw = |arguments| arguments.requirements & 0x1001 == 0x1001;
    let mut package = Flawed { inner: Reference::default(), flaw, falls: false };
    let swept = sweep::run(&mut package, Dialect::Ntstatus, &sweep, &mut |_| {});
    assert_eq!((swept.tried, swept.skipped, swept.late), (0x1000, 0x1000, 0));
    assert_eq!(swept.classes.iter().map(|class| class.words).sum::<u32>(), 0x1000);
    // A context that is not told is not deleted: one step less, and the words are those of the flaw.
    let flawed: Vec<_> = swept.classes.iter().filter(|class| class.steps.len() == 1).collect();
    assert_eq!(flawed.iter().map(|class| class.words).sum::<u32>(), 0x400);
    assert!(flawed.iter().all(|class| class.all & 0x1001 == 0x1001));
    // One answer for each way in which words are strange, listed and not.
    let mut kinds = BTreeSet::new();
    for word in sweep.all_words().filter(|word| word.0 & 8 == 0) {
        let notes = word.notes_in(Dialect::Ntstatus);
        let _ = kinds.insert((word.is_listed_in(Dialect::Ntstatus), notes, word.0 & 0x1001 == 0x1001));
    }
    assert_eq!(swept.classes.len(), kinds.len());
}

#[test]
fn combinations_find_what_no_other_suite_passes() {
    // An empty name with three flags, in an Exchange that makes a context: no other case has them together, and the pairs of the
    // standard suite do not happen to. Name, flags and context are five parameters, so every array of that strength has rows for them.
    let flaw: Flaw = |arguments| {
        arguments.requirements & 0x8003 == 0x8003 && arguments.target.is_some_and(|name| name.length == 0)
    };
    let make =
        move || Box::new(Flawed { inner: Reference::default(), flaw, falls: false }) as Box<dyn Package>;
    let target = InProcess::new("flawed", make);
    let identity = Identity { name: "flawed".into(), kind: "in-process".into(), argument: "flawed".into() };
    for (strength, found) in [(None, false), (Some(5), true)] {
        let options = Options { jobs: 2, strength, ..Options::default() };
        let report = check(&target, &identity, &options, &mut Discard).unwrap();
        assert_eq!(!report.findings.is_empty(), found, "{:#?}", told(&report));
        assert_eq!(
            report.proves.iter().any(|proves| proves.contains("combinations of 5")),
            found,
            "{:?}",
            report.proves
        );
    }
}

/// The reference, but after so many contexts of Query every further one is refused.
struct Tired {
    inner: Reference,
    left: u32,
}

impl Package for Tired {
    left_to_inner!(acquire, release, exchange, delete);

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        let queried = self.inner.query(arguments);
        if arguments.context != Some(0) || queried.status != Status::SUCCESS {
            return queried;
        }
        if self.left > 0 {
            self.left -= 1;
            return queried;
        }
        let _ = queried.context.and_then(|context| self.inner.delete(context));
        Queried { status: Status(0xC000_0001), context: Some(0), metadata: Returned::Nothing }
    }
}

#[test]
fn a_word_that_only_a_tired_package_refuses_is_no_matter_of_the_word() {
    let make = || Box::new(Tired { inner: Reference::default(), left: 5_000 }) as Box<dyn Package>;
    let target = InProcess::new("tired", make);
    let identity = Identity { name: "tired".into(), kind: "in-process".into(), argument: "tired".into() };
    let options = Options { jobs: 2, ..Options::default() };
    let report = check(&target, &identity, &options, &mut Discard).unwrap();
    let [finding] = report.findings.as_slice() else { panic!("{:#?}", told(&report)) };
    assert_eq!(finding.clauses, [Clause::Req4], "{}", finding.summary);
    assert!(
        finding.summary.contains("made before them on the same host it is accepted"),
        "{}",
        finding.summary
    );
    let said = |note: &&Note| {
        note.summary.starts_with("Query")
            && note.summary.contains("no context")
            && note.summary.contains("are refused with")
    };
    assert_eq!(report.notes.iter().filter(said).count(), 0);
}

/// The reference, but every word is refused with a code of its own kind, of so many.
struct Choosy {
    inner: Reference,
    codes: u32,
}

impl Package for Choosy {
    left_to_inner!(acquire, release, query, delete);

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        // Listed words alone, and one without any flag is not refused: those of one flag have the first code.
        let flags = arguments.requirements.count_ones();
        if flags == 0 || arguments.requirements & !LISTED_MASK != 0 {
            return self.inner.exchange(arguments, metadata);
        }
        let code = Status(0xC000_F000 + (flags - 1) % self.codes);
        Exchanged { status: code, context: Some(arguments.context.unwrap_or(0)) }
    }
}

#[test]
fn refused_words_have_a_note_for_each_code_or_one_for_many() {
    for (codes, clauses) in [
        (1, vec![vec![Clause::Req1]]),
        (4, vec![vec![Clause::Req1], vec![Clause::Req2], vec![Clause::Req2], vec![Clause::Req2]]),
        (5, vec![vec![Clause::Req1, Clause::Req2]]),
    ] {
        let make = move || Box::new(Choosy { inner: Reference::default(), codes }) as Box<dyn Package>;
        let target = InProcess::new("choosy", make);
        let identity =
            Identity { name: "choosy".into(), kind: "in-process".into(), argument: "choosy".into() };
        let options = Options { jobs: 2, ..Options::default() };
        let report = check(&target, &identity, &options, &mut Discard).unwrap();
        let situation = "Exchange, initiator, no context, own credential: listed words: ";
        let notes: Vec<&Note> =
            report.notes.iter().filter(|note| note.summary.starts_with(situation)).collect();
        let of: Vec<Vec<Clause>> = notes.iter().map(|note| note.clauses.clone()).collect();
        assert_eq!(of, clauses, "{codes} codes: {:#?}", report.notes);
        let words: u32 = notes.iter().map(|note| first_number(&note.summary[situation.len()..])).sum();
        assert_eq!(words, 16_383, "all but the word without flags: {notes:#?}");
        let told = notes.iter().any(|note| note.summary.contains("with 5 different codes"));
        assert_eq!(told, codes == 5, "{notes:#?}");
    }
}

/// The reference, but metadata counts once: what an Exchange has taken is refused from then on. And it may be flawed.
#[derive(Default)]
struct Once {
    inner: Reference,
    stamps: u32,
    taken: BTreeSet<u32>,
    flaw: Option<OnceFlaw>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum OnceFlaw {
    /// A context made with one word is not told.
    HandsOutNone,
    /// On a live context words of three flags are refused for a NULL credential alone.
    RefusesNull,
    /// Metadata is refused for good after so many that were taken.
    Wears(usize),
}

/// How many bytes of metadata are its stamp, the last ones.
const STAMP: usize = 4;

impl Package for Once {
    left_to_inner!(acquire, release, delete);

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        let mut queried = self.inner.query(arguments);
        if let Returned::Readable(bytes) | Returned::Unchecked(bytes) = &mut queried.metadata {
            self.stamps += 1;
            bytes.extend(self.stamps.to_be_bytes());
        }
        queried
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        let bytes = metadata.bytes.unwrap_or_default();
        let (body, stamp) = bytes.split_at(bytes.len().saturating_sub(STAMP));
        let stamp = stamp.try_into().map(u32::from_be_bytes).ok();
        let Some(stamp) = stamp.filter(|stamp| (1..=self.stamps).contains(stamp)) else {
            return self.inner.exchange(arguments, metadata);
        };
        let refused = |code| Exchanged { status: Status(code), context: arguments.context };
        let wears = matches!(self.flaw, Some(OnceFlaw::Wears(most)) if self.taken.len() >= most);
        let is_live = arguments.context.is_some_and(|context| context != 0);
        if self.flaw == Some(OnceFlaw::RefusesNull)
            && is_live
            && arguments.credential == 0
            && arguments.requirements & 0x8009 == 0x8009
        {
            return refused(0x8009_030E);
        }
        let length = metadata.length.saturating_sub(STAMP as u32);
        let exchanged = if wears || self.taken.contains(&stamp) {
            refused(0x8009_0310)
        } else {
            self.inner.exchange(arguments, Bytes { length, bytes: Some(body) })
        };
        if exchanged.status == Status::SUCCESS {
            let _ = self.taken.insert(stamp);
            let is_flawed = self.flaw == Some(OnceFlaw::HandsOutNone);
            if is_flawed && !is_live && arguments.requirements == 0x8041 {
                return Exchanged { context: Some(0), ..exchanged };
            }
        }
        exchanged
    }
}

#[test]
fn a_package_that_takes_metadata_once_is_swept_with_metadata_for_each_word() {
    let of = |flaw| {
        let make = move || Box::new(Once { flaw, ..Once::default() }) as Box<dyn Package>;
        let target = InProcess::new("once", make);
        let identity = Identity { name: "once".into(), kind: "in-process".into(), argument: "once".into() };
        let options = Options { jobs: 2, ..Options::default() };
        check(&target, &identity, &options, &mut Discard).unwrap()
    };
    let blames =
        |report: &Report| report.notes.iter().any(|note| note.summary.contains(" are refused with "));
    let proves = |report: &Report| {
        // Where what leads up to a word passes metadata too, it may be refused for that.
        let of_words = |proves: &&String| proves.starts_with("listed words were passed in ");
        report.proves.iter().find(of_words).cloned().unwrap_or_default()
    };
    let correct = of(None);
    assert!(correct.findings.is_empty(), "{:#?}", told(&correct));
    assert!(!blames(&correct), "{:#?}", correct.notes);
    let said = proves(&correct);
    assert!(said.contains("given up") && !said.contains("in 12 of them"), "{said}");
    let few =
        |note: &&Note| note.summary.contains("at most 3 flags were passed, each with metadata of its own");
    assert!(correct.notes.iter().filter(few).count() > 10, "{:#?}", correct.notes);
    let hidden = of(Some(OnceFlaw::HandsOutNone));
    assert!(told(&hidden).iter().any(|told| told.starts_with("CTX-1 ")), "{:#?}", told(&hidden));
    let refuses = of(Some(OnceFlaw::RefusesNull));
    assert!(told(&refuses).iter().any(|told| told.starts_with("CRED-3 ")), "{:#?}", told(&refuses));
    // What no Query helps against is said of no word, and no word is blamed.
    let worn = of(Some(OnceFlaw::Wears(200)));
    assert!(!blames(&worn), "{:#?}", worn.notes);
    assert!(worn.notes.iter().any(|note| note.summary.contains("accepted alone")), "{:#?}", worn.notes);
    let said = proves(&worn);
    assert!(said.contains("given up"), "{said}");
}

fn first_number(text: &str) -> u32 {
    text.split(' ').next().and_then(|word| word.parse().ok()).unwrap_or_else(|| panic!("{text}"))
}

#[test]
#[rustfmt::skip]
fn the_condition_of_a_finding_is_told_and_borne_out() {
    const THREE: u32 = 0x8009;
    let facts: [(&str, Flaw, bool, Option<&str>); 11] = [
        ("three flags",       |a| a.requirements & THREE == THREE,                         false, Some("whenever DELEGATE, SEQUENCE_DETECT and STREAM are all set")),
        ("and a crash",       |a| a.requirements & THREE == THREE,                         true,  Some("whenever DELEGATE, SEQUENCE_DETECT and STREAM are all set")),
        ("one clear",         |a| a.requirements & 2 == 0,                                 false, Some("whenever MUTUAL_AUTH is clear")),
        ("one or another",    |a| a.requirements & 0x4 != 0 || a.requirements & 0x11 == 1, false, Some("whenever DELEGATE is set, or REPLAY_DETECT is set")),
        ("either, and a crash", |a| a.requirements & 0x8000 != 0 || a.requirements & 5 == 5, true, Some("whenever STREAM is set, or DELEGATE and REPLAY_DETECT are set")),
        ("no name and one",   |a| a.target.is_none() && a.requirements & 0x200 != 0,       false, Some("whenever USE_DCE_STYLE is set and no target is named (the other calls' targets being turned with it)")),
        ("a name and a crash", |a| a.target.is_some() && a.requirements & 0x200 != 0,      true,  Some("whenever USE_DCE_STYLE is set and a target is named (as in all of these calls)")),
        ("a crash, but for one that asks", |a| a.requirements & 0x41 == 1,                  true,  Some("whenever DELEGATE is set and PROMPT_FOR_CREDS is clear")),
        ("a crash with exactly three", |a| (a.requirements & LISTED_MASK).count_ones() == 3, true,  None),
        ("always",            |_| true,                                                    false, None),
        ("no name",           |a| a.target.is_none(),                                      false, None),
    ];
    for (name, flaw, falls, expected) in facts {
        let report = checked(flaw, falls, Breadth::Listed);
        let conditions: BTreeSet<Option<String>> = report.findings.iter().map(|finding| finding.condition.clone()).collect();
        assert!(!report.findings.is_empty(), "{name}");
        assert_eq!(conditions, BTreeSet::from([expected.map(str::to_owned)]), "{name}: {:#?}", told(&report));
        for told in told(&report) {
            let borne_out = if falls { OF_A_FALL } else { OF_AN_ANSWER };
            assert_eq!(told.ends_with(borne_out), expected.is_some(), "{name}: {told}");
        }
    }
}

/// Words by the million have no metadata of their own: where it is taken once, nothing is said of them.
#[test]
fn words_by_the_million_are_not_claimed_where_metadata_is_taken_once() {
    let words = Breadth::Range { from: 0x8600_0000, to: 0x8600_0FFF };
    let identity = Identity { name: "once".into(), kind: "in-process".into(), argument: "once".into() };
    let options = Options { jobs: 2, words: Some(words), ..Options::default() };
    let said = |make: fn() -> Box<dyn Package>| {
        let report = check(&InProcess::new("once", make), &identity, &options, &mut Discard).unwrap();
        assert_eq!(report.outcome, Outcome::Conforms, "{:#?}", told(&report));
        let said = report.proves.iter().find(|said| said.starts_with("every word from 0x86000000"));
        said.cloned().unwrap_or_default()
    };
    let once = said(|| Box::new(Once::default()));
    assert!(
        once.contains(
            ": 0 of 8192 words were tried; 2 situations were given up, and of them nothing is said"
        ),
        "{once}"
    );
    let usual = said(|| Box::new(Reference::default()));
    assert!(usual.contains(": 8192 of 8192 words were tried;") && !usual.contains("given up"), "{usual}");
}

/// The reference, but a context that was made with a name falls when it is called without one and with STREAM.
#[derive(Default)]
struct Turned {
    inner: Reference,
    made_with_a_name: BTreeSet<u64>,
}

impl Turned {
    fn made(&mut self, arguments: &Arguments<'_>, context: Option<u64>) {
        if arguments.context == Some(0) && arguments.target.is_some() {
            self.made_with_a_name.extend(context.filter(|context| *context != 0));
        }
    }
}

impl Package for Turned {
    left_to_inner!(acquire, release);

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        let queried = self.inner.query(arguments);
        self.made(arguments, queried.context);
        queried
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        let is_turned = arguments.target.is_none()
            && arguments.context.is_some_and(|context| self.made_with_a_name.contains(&context));
        assert!(!is_turned || arguments.requirements & 0x8000 == 0, "STREAM without a name");
        let exchanged = self.inner.exchange(arguments, metadata);
        self.made(arguments, exchanged.context);
        exchanged
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        let _ = self.made_with_a_name.remove(&context);
        self.inner.delete(context)
    }
}

#[test]
fn a_flag_in_a_call_of_the_other_role_than_its_contexts_is_found() {
    let make = || Box::new(Turned::default()) as Box<dyn Package>;
    let target = InProcess::new("turned", make);
    let identity = Identity { name: "turned".into(), kind: "in-process".into(), argument: "turned".into() };
    let report = check(&target, &identity, &Options { jobs: 2, ..Options::default() }, &mut Discard).unwrap();
    let [told] = told(&report).try_into().unwrap_or_else(|told| panic!("{told:#?}"));
    let told: String = told;
    assert!(told.starts_with("RET-6 ") && told.contains("whenever STREAM is set"), "{told}");
}

/// Where too many words end their host a sweep is given up: nothing is said of its situation.
#[test]
fn what_is_said_of_words_leaves_out_situations_that_were_given_up() {
    let flaw: Flaw = |arguments| (arguments.requirements & 0xFFFF).count_ones() % 5 == 2;
    let report = checked(flaw, true, Breadth::Listed);
    let left_out = report.notes.iter().filter(|note| note.summary.contains("left out, too many")).count();
    assert!(left_out > 0, "{:#?}", report.notes);
    let said = report.proves.iter().find(|said| said.contains("listed word") && said.contains(" passed in "));
    let said = said.expect("some situations are passed");
    let numbers: Vec<u64> =
        said.split(|c: char| !c.is_ascii_digit()).filter_map(|text| text.parse().ok()).collect();
    let [situations, words, others, ..] = numbers.as_slice() else { panic!("{said}") };
    // Those that are said not to be of every word tell how many were left out.
    let others = if said.starts_with("every ") { 0 } else { *others };
    assert_eq!(situations * 16_384, words + others, "{said}");
    assert!(said.contains("given up, and of") && *situations < 58, "{said}");
}

#[test]
fn an_answer_that_changes_from_run_to_run_has_no_condition() {
    let flaw: Flaw = |arguments| {
        static COUNT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        arguments.requirements & 1 == 1 && count.wrapping_mul(0x9E37_79B9) >> 30 != 0
    };
    let report = checked(flaw, false, Breadth::Listed);
    assert!(!report.findings.is_empty());
    assert!(report.findings.iter().all(|finding| finding.condition.is_none()), "{:#?}", told(&report));
}
