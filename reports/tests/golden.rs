//! Reports of every kind in every format, as they are committed under `tests/golden`: what a change does to them is seen in
//! its review.
//!
//! `input.json` of each folder is a report as `--format json` writes it, made of several so that all that a report can hold is
//! there, what a target can say to mislead its reader included. With `SSPCHECK_BLESS=1` in the environment the other files are written
//! anew; read them before you commit them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sspcheck::compare::{self, Compare, Shown};
use sspcheck::format::{FORMATS, Format};
use sspcheck_conformance::report::Report;

/// The reports: one with all that can be broken, one of a run that was stopped, one that is clean, one of no such package.
const REPORTS: [&str; 4] = ["broken", "conforms", "deviates", "not-offered"];

/// How wide lines may be.
const WIDTHS: [usize; 2] = [100, 64];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn report(name: &str) -> Report {
    let text = std::fs::read_to_string(folder().join(name).join("input.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Those that are shown together: two small ones.
const SEVERAL: [&str; 2] = ["deviates", "not-offered"];

/// The formats but for HTML, whose pages are in `reports/published`.
fn formats() -> impl Iterator<Item = &'static Format> {
    FORMATS.iter().filter(|format| format.name != "html")
}

/// Compares a document with what is committed, where the escapes of colours are symbols.
fn is_committed(file: &str, fresh: &str) {
    let fresh = fresh.replace('\u{1b}', "\u{241b}");
    let path = folder().join(file);
    if std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let mut lines = committed.lines().zip(fresh.lines()).enumerate();
    if let Some((number, (old, new))) = lines.find(|(_, (old, new))| old != new) {
        panic!("{file}, line {}:\n  committed: {old}\n  now:       {new}", number + 1);
    }
    assert!(committed == fresh, "{file}: {} bytes are committed, {} now", committed.len(), fresh.len());
}

#[test]
fn every_kind_of_report_is_in_every_format_as_it_is_committed() {
    for name in REPORTS {
        let report = report(name);
        // What SARIF says of clauses is the same in each, and a document that holds what it was read from needs no second file.
        let is_large = |format: &&Format| name != "broken" && matches!(format.name, "json" | "sarif");
        for format in formats().filter(|format| !is_large(format)) {
            is_committed(
                &format!("{name}/report.{}", format.extension),
                &(format.render)(&report, WIDTHS[0]),
            );
        }
    }
}

#[test]
fn lines_are_fitted_to_what_is_narrow() {
    for name in REPORTS {
        let fresh = (Format::of("text").unwrap().render)(&report(name), WIDTHS[1]);
        is_committed(&format!("{name}/narrow.txt"), &fresh);
    }
}

#[test]
fn several_reports_are_one_document_as_it_is_committed() {
    let reports = SEVERAL.map(|name| (format!("folder of {name}"), report(name)));
    let mut refused = BTreeSet::new();
    for format in formats() {
        match format.several(&reports, WIDTHS[0]) {
            // One after another, or in one list: it is the same as each alone, but for the name.
            Some(_) if matches!(format.name, "text" | "markdown" | "json") => {}
            Some(document) => is_committed(&format!("several.{}", format.extension), &document),
            None => assert!(refused.insert(format.name)),
        }
    }
    assert_eq!(refused, BTreeSet::from(["badge", "badge-json"]));
}

/// Three targets, and four versions of one: something stands under every heading.
#[test]
fn comparisons_are_in_every_format_as_they_are_committed() {
    for (name, reports, versions) in [
        ("others", &["broken", "conforms", "deviates"][..], false),
        ("versions", &["conforms", "broken", "conforms", "deviates"], true),
    ] {
        let reports =
            reports.iter().enumerate().map(|(number, name)| (format!("run-{number}"), report(name)));
        let compared = Compare::of(&reports.collect::<Vec<_>>(), compare::Options { versions });
        assert_eq!(compared.steps.len(), if versions { 3 } else { 0 });
        for format in compare::FORMATS {
            for (shown, what) in [(Shown::Differences, "differences"), (Shown::All, "all")] {
                for width in WIDTHS {
                    // Only the terminal has a width, and one document holds everything; a page is long.
                    let is_another = match format.name {
                        "text" => true,
                        "html" => (name, shown, width) == ("versions", Shown::Differences, WIDTHS[0]),
                        "json" => (shown, width) == (Shown::All, WIDTHS[0]),
                        _ => width == WIDTHS[0],
                    };
                    if !is_another {
                        continue;
                    }
                    let mut document = (format.render)(&compared, shown, width);
                    // The style of a page is a file of its own.
                    if let (Some(from), Some(to)) = (document.find("<style>"), document.rfind("</style>")) {
                        document.replace_range(from..to, "<style>");
                    }
                    is_committed(&format!("compare/{name}/{what}-{width}.{}", format.extension), &document);
                }
            }
        }
    }
}

/// A report that is read and written again is the same one, where nothing of it had to be made visible.
#[test]
fn the_document_holds_the_whole_report() {
    for name in REPORTS.into_iter().filter(|name| *name != "broken") {
        let input = std::fs::read_to_string(folder().join(name).join("input.json")).unwrap();
        let input: serde_json::Value = serde_json::from_str(&input).unwrap();
        let written = (Format::of("json").unwrap().render)(&report(name), WIDTHS[0]);
        let same = serde_json::from_str::<serde_json::Value>(&written).unwrap() == input;
        assert!(same, "{name}: `--format json` does not write what it read");
    }
}

/// Nothing that a terminal, or a reader of workflow logs, would obey is in any of them, but for colours of the kit's own.
#[test]
fn no_document_holds_a_control_character() {
    for name in REPORTS {
        let report = report(name);
        for format in FORMATS {
            let document = uncoloured(&(format.render)(&report, WIDTHS[0]));
            let control =
                document.chars().find(|letter| letter.is_control() && !matches!(letter, '\n' | '\t'));
            assert_eq!(control, None, "{name} as {}", format.name);
            let obeyed = document.lines().find(|line| {
                let line = line.trim_start();
                line.starts_with("::") || line.starts_with("##[")
            });
            assert_eq!(obeyed, None, "{name} as {}", format.name);
        }
    }
}

/// The text without escapes that set a colour or a weight.
fn uncoloured(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let set = part
            .strip_prefix('[')
            .map(|part| part.trim_start_matches(|letter: char| letter.is_ascii_digit()));
        match set.and_then(|set| set.strip_prefix('m')) {
            Some(rest) => plain.push_str(rest),
            None => plain.extend(['\u{1b}']),
        }
    }
    plain
}
