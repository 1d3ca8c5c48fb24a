//! Records and kept answers of which a byte is another one. Answers carry sums, so that a run that is taken up tells nothing
//! that no target said. A record carries none: it may be another record then, but one with a finding never conforms.

use sspcheck_conformance::answers::Answers;
use sspcheck_conformance::record::{self, Record};
use sspcheck_conformance::report::{ClauseResult, ClauseVerdict, Outcome};

use crate::cuts::{header, small_answers, small_record};
use crate::{Chance, quick_folder, run};

#[test]
fn an_answer_that_was_changed_is_refused() {
    let mut chance = Chance::new();
    let folder = quick_folder();
    let path = folder.path().join("answers.jsonl");
    for text in small_answers() {
        let header = header(&text);
        let mut refused = 0;
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1 << chance.among(0..8);
            std::fs::write(&path, &bytes).unwrap();
            let taken = Answers::resume(&path, &header);
            refused += usize::from(taken.is_err());
            if taken.is_ok() {
                drop(taken);
                // Digits of a sum may be capitals, and what stands behind the last line feed is asked again.
                let there = std::fs::read_to_string(&path).unwrap().to_ascii_lowercase();
                assert!(text.to_ascii_lowercase().starts_with(&there), "byte {at} was changed: {text}");
            }
        }
        assert!(refused > text.len() / 2, "{refused} of {}", text.len());
    }
}

#[test]
fn a_record_of_a_finding_that_was_changed_never_conforms() {
    let mut chance = Chance::new();
    let folder = quick_folder();
    let path = folder.path().join("record.jsonl");
    let text = small_record();
    let told = |record: &Record| {
        let fallen =
            |row: &&ClauseResult| matches!(row.verdict, ClauseVerdict::Broken | ClauseVerdict::Deviates);
        let report = &record.report;
        let rows: Vec<_> = report.clauses.iter().filter(fallen).map(|row| (row.id, row.verdict)).collect();
        (rows, report.findings.iter().map(|finding| finding.clauses.clone()).collect::<Vec<_>>())
    };
    std::fs::write(&path, &text).unwrap();
    let original = told(&record::read(&path).unwrap());
    assert!(!original.0.is_empty() && !original.1.is_empty());
    let mut others = Vec::new();
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        // The lowest bits make other digits and letters of them.
        let bits = if at % 2 == 0 { 0..8 } else { 0..3 };
        bytes[at] ^= 1 << chance.among(bits);
        std::fs::write(&path, &bytes).unwrap();
        if let Ok(record) = record::read(&path) {
            assert_eq!(record.report.outcome, Outcome::Broken, "byte {at} was changed");
            assert_eq!(told(&record), original, "byte {at} was changed");
            others.push(bytes);
        }
    }
    assert!(!others.is_empty(), "no text of a record can be changed");
    // What is read can be shown.
    for format in ["text", "json", "markdown", "html", "junit", "sarif", "badge"] {
        std::fs::write(&path, &others[chance.among(0..others.len())]).unwrap();
        let ran = run(&["report", "--format", format, &path.display().to_string()]);
        assert_eq!((ran.code, ran.stderr.as_str()), (1, ""), "{format}");
    }
}
