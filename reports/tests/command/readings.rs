//! Under which readings of the page a target conforms, and which single one would make it conform.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::common::{checked, package, sspcheck};

/// Outcome and broken clauses of every reading.
fn readings(document: &Value) -> BTreeMap<String, (String, Vec<String>)> {
    let rows = document["readings"].as_array().unwrap().iter().map(|row| {
        let text = |key: &str| row[key].as_str().unwrap().to_owned();
        let breaks =
            row["breaks"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect();
        (format!("{} = {}", text("choice"), text("reading")), (text("outcome"), breaks))
    });
    rows.collect()
}

#[test]
fn the_reference_conforms_under_every_reading_and_strictly_not_under_error_codes_only() {
    let ran = sspcheck(&["check", "reference:in-process", "--suite", "smoke", "--format", "json"]);
    let all = readings(&ran.json());
    assert_eq!(all.len(), 2 + 2 + 3 + 3);
    assert!(all.values().all(|(outcome, breaks)| outcome == "conforms" && breaks.is_empty()), "{all:?}");
    let ran =
        sspcheck(&["check", "reference:in-process", "--suite", "smoke", "--strict", "--format", "json"]);
    for (reading, (outcome, breaks)) in readings(&ran.json()) {
        let expected = if reading == "failure-codes = error-only" { "broken" } else { "conforms" };
        assert_eq!(outcome, expected, "{reading} {breaks:?}");
        assert_eq!(breaks == ["RET-2"], expected == "broken", "{reading} {breaks:?}");
    }
}

#[test]
fn a_single_other_reading_makes_a_package_conform_or_none_does() {
    #[rustfmt::skip]
    let facts = [
        ("flawed_null_credential", "null-credential = default-credential"),
        ("flawed_no_context",      "context-on-success = optional"),
        ("flawed_reserved_bit",    "none"),
    ];
    for (name, expected) in facts {
        let target = package(name);
        let checked = checked(&target, &["--suite", "smoke"]);
        let document = checked.json();
        assert_eq!(document["outcome"], "broken", "{name}");
        let conforming: Vec<String> = readings(&document)
            .into_iter()
            .filter(|(_, (outcome, _))| outcome == "conforms")
            .map(|(reading, _)| reading)
            .collect();
        let expected = if expected == "none" { Vec::new() } else { vec![expected.to_owned()] };
        assert_eq!(conforming, expected, "{name}");
        let line = match expected.first() {
            Some(reading) => format!("a single other reading would make it conform: {reading}"),
            None => "no other single reading would make it conform".to_owned(),
        };
        for format in ["text", "markdown"] {
            let report = checked.report(format);
            let text = report.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains(&line), "{format}: {report}");
        }
    }
}

#[test]
fn the_readings_of_the_run_are_marked() {
    let ran = sspcheck(&["check", "reference:in-process", "--suite", "smoke", "--format", "json"]);
    let document = ran.json();
    let used = document["readings"].as_array().unwrap().iter().filter(|row| row["used"] == true);
    let used: Vec<&str> = used.map(|row| row["reading"].as_str().unwrap()).collect();
    assert_eq!(used, ["refused", "always", "zero-informational-sec-i-noted", "error-sec-e-noted"]);
}
