//! Sums of lines, and what a file of answers gives back.

use std::fs;

use jiff::civil::Date;
use sspcheck_model::reading::Profile;
use tempfile::TempDir;

use super::*;
use crate::deviations::Deviations;
use crate::record;
use crate::reference::Reference;
use crate::run::{Identity, Options};
use crate::suite::{Breadth, Suite};
use crate::target::InProcess;

#[test]
fn the_sum_is_fnv_1a_of_128_bits() {
    // Values of the authors' own list of test vectors.
    assert_eq!(sum(Key::NOTHING.0, std::iter::empty()), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
    assert_eq!(sum(Key::NOTHING.0, b"a".iter().copied()), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
}

#[test]
fn a_line_with_its_sum_is_unchanged_and_with_any_other_byte_is_not() {
    let line = summed(b"{\"answer\":{\"key\":7,\"sum\":\"\"}}\n".to_vec());
    let told = |line: &[u8]| {
        let from = line.len() - DIGITS - BEHIND;
        String::from_utf8(line[from..from + DIGITS].to_vec())
    };
    let own = told(&line).unwrap();
    assert_eq!(own.len(), DIGITS);
    assert!(is_unchanged(&line, &own));
    for at in 0..line.len() - BEHIND {
        let mut other = line.clone();
        other[at] ^= 1;
        assert!(!told(&other).is_ok_and(|told| is_unchanged(&other, &told)), "byte {at}");
    }
    assert!(!is_unchanged(&line, &own[1..]));
    assert!(!is_unchanged(&line, &format!("0{own}")));
    assert!(!is_unchanged(b"", &own));
}

/// A header of this shard of a run with this seed.
fn header(seed: u64, shard: Option<&str>) -> Header {
    let identity = Identity { name: "package".into(), kind: "in-process".into(), argument: "package".into() };
    let options = Options { seed, ..Options::default() };
    Header {
        schema: SCHEMA,
        run: record::Header::new(&identity, &options),
        argument: "package".to_owned(),
        file: None,
        shard: shard.map(|shard| shard.parse().unwrap()),
        limits: false,
        deviations: None,
    }
}

/// An answer that is told from others by its number.
fn answer(number: u32) -> Reply {
    Reply::Ended(Ending { fault: None, left: None, note: Some(number.to_string()) })
}

fn key(asked: &str) -> Key {
    Key::NOTHING.then(asked)
}

/// The answers to what was asked, until there is none.
fn taken(answers: &Answers, asked: &str) -> Vec<(Reply, u64)> {
    std::iter::from_fn(|| answers.take(key(asked)).unwrap())
        .map(|(reply, took)| (reply, u64::try_from(took.as_micros()).unwrap()))
        .collect()
}

/// A folder with the file of a run: what was asked in it, answered with numbers from this one on.
fn file(folder: &TempDir, name: &str, header: &Header, asked: &[&str], from: u32, ended: bool) -> PathBuf {
    let path = folder.path().join(name);
    let answers = Answers::create(&path, header).unwrap();
    assert!(answers.are_kept());
    for (number, asked) in (from..).zip(asked) {
        answers.keep(key(asked), &answer(number), Duration::from_micros(u64::from(number) + 40)).unwrap();
    }
    if ended {
        answers.finish().unwrap();
    }
    path
}

/// Why something is refused.
fn why<T>(result: Result<T>) -> String {
    result.map(|_| ()).unwrap_err().to_string()
}

#[test]
fn answers_come_back_in_the_order_in_which_they_were_kept() {
    let folder = tempfile::tempdir().unwrap();
    let header = header(1, None);
    for ended in [true, false] {
        let path = file(&folder, "answers.jsonl", &header, &["a", "b", "a"], 0, ended);
        let answers = Answers::resume(&path, &header).unwrap();
        assert!(answers.are_kept());
        assert_eq!(taken(&answers, "a"), [(answer(0), 40), (answer(2), 42)]);
        assert_eq!(taken(&answers, "b"), [(answer(1), 41)]);
        assert_eq!(taken(&answers, "c"), []);
        answers.keep(key("c"), &answer(3), Duration::from_micros(43)).unwrap();
        answers.finish().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let kinds: Vec<&str> = text.lines().map(|line| line.split('"').nth(1).unwrap()).collect();
        assert_eq!(kinds, ["header", "answer", "answer", "answer", "answer", "end"]);
        assert!(text.ends_with("{\"end\":{\"answers\":4}}\n"), "{text}");
        let answers = Answers::resume(&path, &header).unwrap();
        assert_eq!((taken(&answers, "a").len(), taken(&answers, "c")), (2, vec![(answer(3), 43)]));
    }
}

#[test]
fn what_was_being_written_when_a_run_ended_is_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    let header = header(1, None);
    let path = file(&folder, "answers.jsonl", &header, &["a", "b"], 0, false);
    let whole = fs::read_to_string(&path).unwrap();
    let lines: Vec<usize> = whole.match_indices('\n').map(|(at, _)| at + 1).collect();
    for cut in 0..=whole.len() {
        fs::write(&path, &whole[..cut]).unwrap();
        let answers = Answers::resume(&path, &header).unwrap();
        let left = lines.iter().filter(|end| **end <= cut).count().saturating_sub(1);
        assert_eq!(taken(&answers, "a").len() + taken(&answers, "b").len(), left, "{cut} bytes");
        for (number, asked) in [(0, "a"), (1, "b")].into_iter().skip(left) {
            answers.keep(key(asked), &answer(number), Duration::from_micros(u64::from(number) + 40)).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), whole, "{cut} bytes");
    }
}

#[test]
fn the_file_of_another_run_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, "answers.jsonl", &header(1, Some("1/2")), &["a"], 0, true);
    let resume = |header: &Header| why(Answers::resume(&path, header));
    let text = resume(&header(1, Some("2/2")));
    assert!(text.contains("it is of shard 1/2, and this is shard 2/2"), "{text}");
    let text = resume(&header(1, None));
    assert!(text.contains("it is of shard 1/2, and this is the whole run"), "{text}");
    let text = resume(&header(2, Some("1/2")));
    assert!(text.contains("it is of another run: seed is 1 and 2"), "{text}");
    assert!(resume(&Header { schema: SCHEMA + 1, ..header(1, Some("1/2")) }).contains("schema"));
    assert!(why(Answers::resume(&folder.path().join("none"), &header(1, None))).contains("none"));
    assert!(Answers::resume(&path, &header(1, Some("1/2"))).is_ok());
}

#[test]
fn a_file_that_is_not_as_it_was_written_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let own = header(1, None);
    let path = file(&folder, "answers.jsonl", &own, &["a", "b"], 0, true);
    let whole = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = whole.lines().collect();
    let [first, a, b, end] = lines[..] else { panic!("{whole}") };
    let changed = a.replace("\"0\"", "\"9\"");
    let (other, later) = (end.replace('2', "3"), first.replacen("\"schema\":1", "\"schema\":9", 1));
    assert!(changed != a && other != end && later != first);
    #[rustfmt::skip]
    let facts: [(&[&str], &str); 9] = [
        (&[first, &changed, b, end], "line 2: it has changed since it was written"),
        (&[first, a, end],           "line 3: answers are missing before it"),
        (&[first, a, b, &other],     "line 4: answers are missing before it"),
        (&[first, a, b, end, b],     "line 5: something stands behind the end"),
        (&[first, a, first],         "line 3: no such header can stand here"),
        (&[a, b, end],               "line 1: the first line is no header"),
        (&[end],                     "line 1: the first line is no header"),
        (&[&later, a, b, end],       "line 1: no such header can stand here"),
        (&[first, "{}"],             "line 2: "),
    ];
    for (lines, expected) in facts {
        fs::write(&path, lines.iter().flat_map(|line| [*line, "\n"]).collect::<String>()).unwrap();
        let text = why(Answers::resume(&path, &own));
        assert!(text.contains(expected), "{expected}: {text}");
    }
    fs::write(&path, "no line").unwrap();
    let text = why(Answers::resume(&path, &own));
    assert!(text.contains("no line of it is whole"), "{text}");
    // Nor is what was changed behind the back of a run told of the target.
    fs::write(&path, &whole).unwrap();
    let answers = Answers::resume(&path, &own).unwrap();
    fs::write(&path, whole.replace(a, &changed)).unwrap();
    let text = why(answers.take(key("a")));
    assert!(text.contains("it has changed while it was read"), "{text}");
    assert_eq!(taken(&answers, "b").len(), 1);
}

#[test]
fn the_answers_of_the_first_shard_come_first() {
    let folder = tempfile::tempdir().unwrap();
    let one = file(&folder, "one", &header(1, Some("1/3")), &["a", "b"], 0, true);
    let two = file(&folder, "two", &header(1, Some("2/3")), &["a"], 10, true);
    let three = file(&folder, "three", &header(1, Some("3/3")), &["a"], 20, true);
    for paths in [[&one, &two, &three], [&three, &one, &two], [&three, &two, &one]] {
        let (whole, answers) = Answers::of_shards(&paths.map(Clone::clone)).unwrap();
        assert_eq!(whole, header(1, None));
        assert!(!answers.are_kept());
        assert_eq!(taken(&answers, "a"), [(answer(0), 40), (answer(10), 50), (answer(20), 60)]);
        assert_eq!(taken(&answers, "b"), [(answer(1), 41)]);
        answers.finish().unwrap();
    }
}

#[test]
fn shards_that_make_no_run_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, header: &Header, ended| file(&folder, name, header, &["a"], 0, ended);
    let one = file("one", &header(1, Some("1/3")), true);
    let two = file("two", &header(1, Some("2/3")), true);
    let three = file("three", &header(1, Some("3/3")), true);
    let whole = file("whole", &header(1, None), true);
    let running = file("running", &header(1, Some("2/3")), false);
    let of_two = file("of-two", &header(1, Some("2/2")), true);
    let other = file("other", &header(2, Some("2/3")), true);
    let twin = file("twin", &header(1, Some("3/3")), true);
    #[rustfmt::skip]
    let facts: [(&[&PathBuf], &str); 8] = [
        (&[],                          "no shard is given"),
        (&[&whole],                    "it is of a whole run, and no shard of one"),
        (&[&one, &running, &three],    "shard 2/3 has not ended"),
        (&[&one, &of_two],             "it is one of 2, and `"),
        (&[&one, &other, &three],      "are of different runs: seed is 1 and 2"),
        (&[&one, &two, &three, &twin], "it is shard 3/3, and so is `"),
        (&[&one, &three],              "shard 2/3 is missing beside it"),
        (&[&two],                      "shard 1/3, 3/3 is missing beside it"),
    ];
    for (paths, expected) in facts {
        let paths: Vec<PathBuf> = paths.iter().map(|path| (*path).clone()).collect();
        let text = why(Answers::of_shards(&paths));
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn a_run_without_a_file_ends_well_where_no_answer_was_missing() {
    let answers = Answers::default();
    assert!(!answers.are_kept());
    answers.keep(key("a"), &answer(0), Duration::ZERO).unwrap();
    assert_eq!(taken(&answers, "a"), [], "it is kept nowhere");
    answers.finish().unwrap();
    for _ in 0..2 {
        assert_eq!(answers.miss().to_string(), Error::Unusable(MISSING.to_owned()).to_string());
        assert!(why(answers.finish()).contains("do not answer all that the whole run asks"));
    }
}

#[test]
fn the_sum_of_a_file_is_that_of_all_its_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("package.so");
    // More than is read at once.
    for bytes in [Vec::new(), b"a".to_vec(), (0..100_000_u32).map(|number| number.to_le_bytes()[0]).collect()]
    {
        fs::write(&path, &bytes).unwrap();
        assert_eq!(sum_of(File::open(&path).unwrap()).unwrap(), sum(Key::NOTHING.0, bytes.into_iter()));
    }
}

/// What makes another header of one.
type Change = fn(&mut Header);

#[test]
fn the_options_of_a_run_come_back_from_its_header() {
    let identity =
        Identity { name: "package".into(), kind: "library".into(), argument: "./package.so".into() };
    let today = Date::new(2026, 11, 25).unwrap();
    let text = "[[status]]\ncode = 0xE0001234\nname = \"MY_E\"\n";
    let options = Options {
        profile: Profile::Gss,
        readings: Profile::Gss.readings(),
        suite: Suite::Full,
        words: Some(Breadth::Range { from: 3, to: 9 }),
        strength: Some(4),
        hostile: true,
        strict: true,
        extra_states: Some(2),
        seed: 77,
        deviations: Deviations::parse(text, today).unwrap(),
        ..Options::default()
    };
    let target = InProcess::new("reference", || Box::new(Reference::default()));
    let own = Header::new(&identity, &options, &target);
    let back = own.options(Path::new("answers.jsonl"), today).unwrap();
    assert_eq!(Header::new(&own.identity(), &back, &target), own);
    assert_eq!((back.deviations.text(), back.readings), (Some(text), options.readings));
    let with = |change: Change| {
        let mut header = own.clone();
        change(&mut header);
        header
    };
    assert_eq!(own.difference(&own.clone()), None);
    #[rustfmt::skip]
    let facts: [(Change, &str); 4] = [
        (|header| header.run.strict = false,              "strict is true and false"),
        (|header| header.argument = "./b.so".to_owned(),  "argument is \"./package.so\" and \"./b.so\""),
        (|header| header.file = Some("0".to_owned()),     "the package's file has changed, or was another one"),
        (|header| header.deviations = None,               "MY_E"),
    ];
    for (change, expected) in facts {
        let told = own.difference(&with(change)).unwrap();
        assert!(told.contains(expected), "{expected}: {told}");
    }
    let same = with(|header| header.shard = Some("2/3".parse().unwrap()));
    assert_eq!(own.difference(&same), None, "shards are of one run");
    let old = with(|header| header.run.kit = "0.0.9".to_owned());
    let text = why(old.options(Path::new("answers.jsonl"), today));
    assert!(text.contains("it was made by version 0.0.9; merge it by that version"), "{text}");
    let none = with(|header| header.deviations = Some("[[accept]]".to_owned()));
    assert!(why(none.options(Path::new("answers.jsonl"), today)).contains("missing field"));
}
