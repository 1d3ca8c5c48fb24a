//! Records and kept answers that end anywhere: none is taken for a whole one, and the run that is taken up from what is
//! there ends as one that was not disturbed.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};
use sspcheck_conformance::answers::{Answers, Header};
use sspcheck_conformance::incomplete;
use sspcheck_conformance::record::{self, Record};
use sspcheck_conformance::report::Outcome;

use crate::common::{checked, package};
use crate::{Chance, answers, assert_same, left, quick_folder, run};

const SHARD: [&str; 6] = ["--suite", "smoke", "--shard", "1/1", "--jobs", "2"];

/// A small record of a package with a flaw: a few of its cases, and a report without what no verdict rests on.
pub(crate) fn small_record() -> String {
    let few = ["--suite", "smoke", "--stop-at-clause", "CRED-2", "--jobs", "2"];
    let checked = checked(&package("flawed_null_credential"), &few);
    assert_eq!(checked.code, 1, "{}", checked.stdout);
    let text = std::fs::read_to_string(checked.record()).unwrap();
    let mut footer: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
    footer["footer"]["lines"] = CASES.into();
    for part in ["readings", "notes", "life"] {
        footer["footer"]["report"][part] = json!([]);
    }
    let lines: Vec<&str> = text.lines().take(1 + CASES).collect();
    format!("{}\n{footer}\n", lines.join("\n"))
}

/// The cases of a small record.
const CASES: usize = 3;

/// Small files of kept answers: of each kind the shortest, between a first line and a last.
pub(crate) fn small_answers() -> Vec<String> {
    let mut shortest: BTreeMap<String, &str> = BTreeMap::new();
    let shard = checked(&package("flawed_null_credential"), &SHARD);
    let few = ["--suite", "standard", "--words", "0x0-0x1", "--max-calls", "10000", "--jobs", "2"];
    let words = checked("reference:in-process", &few);
    let texts = [shard, words].map(|run| std::fs::read_to_string(run.folder.join("answers.jsonl")).unwrap());
    for line in texts.iter().flat_map(|text| text.lines()).filter(|line| line.starts_with("{\"answer\"")) {
        let (_, rest) = line.split_once("\"reply\":{\"").unwrap();
        let kind = rest.split('"').next().unwrap().to_owned();
        let known = shortest.entry(kind).or_insert(line);
        if line.len() < known.len() {
            *known = line;
        }
    }
    let kinds: Vec<&str> = shortest.keys().map(String::as_str).collect();
    assert_eq!(kinds, ["case", "ended", "ready", "swept", "threaded"]);
    let header = texts[0].lines().next().unwrap();
    let file = |line: &str| format!("{header}\n{line}\n{{\"end\":{{\"answers\":1}}}}\n");
    shortest.into_values().map(file).collect()
}

/// The first line of kept answers.
pub(crate) fn header(text: &str) -> Header {
    let line: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    serde_json::from_value(line["header"].clone()).unwrap()
}

/// Reads a record in full; if it is not whole, what the record says so far must not conform.
fn read(path: &Path, text: &[u8]) -> Result<Record, ()> {
    std::fs::write(path, text).unwrap();
    let whole = record::read(path);
    if let (Err(_), Ok(part)) = (&whole, incomplete::read(path)) {
        let report = part.report();
        assert_ne!(report.outcome, Outcome::Conforms);
        assert!(report.incomplete.is_some());
    }
    whole.map_err(|error| assert!(!error.to_string().is_empty()))
}

#[test]
fn a_record_that_is_cut_anywhere_is_never_taken_for_a_whole_one() {
    let mut chance = Chance::new();
    let folder = quick_folder();
    let path = folder.path().join("record.jsonl");
    let text = small_record();
    let whole = read(&path, text.as_bytes()).unwrap();
    let mut cuts = 0;
    for end in 0..text.len() - 1 {
        assert!(read(&path, &text.as_bytes()[..end]).is_err(), "cut at {end} of {}", text.len());
        cuts += 1;
    }
    assert!(cuts > 1000, "{cuts}");
    // With the line feed of the last line nothing is lost.
    assert_eq!(read(&path, &text.as_bytes()[..text.len() - 1]), Ok(whole));
    let record = path.display().to_string();
    let header = text.find('\n').unwrap() + 1;
    let ends: Vec<usize> = (0..6).map(|_| chance.among(0..text.len() - 1)).collect();
    for end in [0, 1, header, text.len() - 2].into_iter().chain(ends) {
        std::fs::write(&path, &text.as_bytes()[..end]).unwrap();
        let refused = run(&["report", &record]);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""), "cut at {end}");
        assert!(refused.stderr.contains("is no complete record: "), "{}", refused.stderr);
        let shown = run(&["report", "--incomplete", &record]);
        match shown.code {
            1 | 3 => assert!(shown.stdout.starts_with("INCOMPLETE: the run did not end"), "{}", shown.stdout),
            code => assert_eq!((code, shown.stdout.as_str()), (2, ""), "cut at {end}"),
        }
        assert_eq!(shown.code == 2, end < header - 1, "cut at {end}: {}", shown.stderr);
    }
}

#[test]
fn answers_that_are_cut_anywhere_are_taken_up_to_their_last_whole_line() {
    let folder = quick_folder();
    let path = folder.path().join("answers.jsonl");
    for text in small_answers() {
        let header = header(&text);
        let first = text.find('\n').unwrap() + 1;
        let end = text.find("{\"end\"").unwrap();
        for cut in 0..=text.len() {
            std::fs::write(&path, &text.as_bytes()[..cut]).unwrap();
            // As a shard it has ended only where it is whole.
            let merged = Answers::of_shards(std::slice::from_ref(&path));
            assert_eq!(merged.is_ok(), cut == text.len(), "cut at {cut}: {text}");
            drop(Answers::resume(&path, &header).unwrap_or_else(|error| panic!("cut at {cut}: {error}")));
            let there = std::fs::read_to_string(&path).unwrap();
            let whole = text[..cut.min(end)].rfind('\n').map_or(first, |at| at + 1);
            assert_eq!(there, text[..whole], "cut at {cut}");
        }
    }
}

#[test]
fn a_run_that_is_taken_up_from_any_cut_ends_as_one_that_was_not_disturbed() {
    let mut chance = Chance::new();
    let target = "reference:in-process";
    let whole = checked(target, &SHARD);
    let text = std::fs::read_to_string(whole.folder.join("answers.jsonl")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().display().to_string();
    let header = text.find('\n').unwrap() + 1;
    let ends: Vec<usize> = (0..10).map(|_| chance.among(0..text.len())).collect();
    for end in [0, header / 2, header - 1, header, text.len() - 1].into_iter().chain(ends) {
        std::fs::write(folder.path().join("answers.jsonl"), &text.as_bytes()[..end]).unwrap();
        let before = answers(folder.path());
        let arguments = ["check", target, "--out", &out, "--reproductions", "--format", "json", "--resume"];
        let ran = run(&[&arguments[..], &SHARD[..]].concat());
        assert_eq!((ran.code, ran.stderr.as_str()), (whole.code, ""), "cut at {end}");
        assert_same(&left(&whole.folder), &left(folder.path()));
        assert!(answers(folder.path()).starts_with(&before), "cut at {end}");
    }
}
