//! Packages in C behind the host: correct ones of many styles come out clean, flawed ones are caught by their
//! clauses and accused of no others, and the start-up table holds line by line.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

mod common;

use common::{accused, build, check_library, expected, packages};
use sspcheck_conformance::error::Error;
use sspcheck_conformance::report::Outcome;
use sspcheck_conformance::run::Options;
use sspcheck_conformance::target::serve_if_asked;

fn options() -> Options {
    Options { jobs: 1, ..Options::default() }
}

#[test]
fn correct_packages_of_every_style_come_out_clean() {
    serve_if_asked();
    for (source, first) in packages("correct") {
        let report = check_library(&build(&source), &options()).unwrap();
        assert_eq!(expected(&first), Vec::<String>::new());
        assert_eq!(accused(&report), Vec::<String>::new(), "{}: {:#?}", source.display(), report.findings);
        assert_eq!(report.outcome, Outcome::Conforms, "{}", source.display());
    }
}

fn flawed_are_caught(choose: impl Fn(usize) -> bool) {
    serve_if_asked();
    let mut tried = 0;
    for (number, (source, first)) in packages("flawed").into_iter().enumerate() {
        if !choose(number) {
            continue;
        }
        tried += 1;
        let report = check_library(&build(&source), &options()).unwrap();
        let mut named = expected(&first);
        named.sort();
        let mut found = accused(&report);
        found.sort();
        assert_eq!(found, named, "{}: {:#?}", source.display(), report.findings);
        for finding in &report.findings {
            assert!(!finding.trace.is_empty(), "{}: {finding:#?}", source.display());
            assert!(finding.replay.starts_with("sspcheck replay '"), "{}", finding.replay);
        }
    }
    assert!(tried > 8);
}

#[test]
fn flawed_packages_are_caught_by_their_clauses_and_no_others_one_half() {
    flawed_are_caught(|number| number % 2 == 0);
}

#[test]
fn flawed_packages_are_caught_by_their_clauses_and_no_others_other_half() {
    flawed_are_caught(|number| number % 2 == 1);
}

#[test]
fn hardening_flaws_show_with_hostile_only_and_count_with_strict() {
    serve_if_asked();
    for (source, first) in packages("hostile") {
        let library = build(&source);
        let plain = check_library(&library, &options()).unwrap();
        assert_eq!(accused(&plain), Vec::<String>::new(), "{}", source.display());
        let hostile = check_library(&library, &Options { hostile: true, ..options() }).unwrap();
        assert_eq!(accused(&hostile), expected(&first), "{}: {:#?}", source.display(), hostile.findings);
        assert_eq!(hostile.outcome, Outcome::Conforms, "{}", source.display());
        let strict = check_library(&library, &Options { hostile: true, strict: true, ..options() }).unwrap();
        assert_eq!(strict.outcome, Outcome::Broken, "{}", source.display());
    }
}

/// `/* startup: exit=N clause=ID|none outcome=… | … */`
fn startup(first: &str) -> (u8, Option<String>, String) {
    let words = first.strip_prefix("/* startup: ").unwrap().split('|').next().unwrap();
    let value = |name: &str| {
        let word = words.split_whitespace().find_map(|word| word.strip_prefix(name)).unwrap();
        word.to_owned()
    };
    let clause = Some(value("clause=")).filter(|clause| clause != "none");
    (value("exit=").parse().unwrap(), clause, value("outcome="))
}

#[test]
fn the_start_up_table_holds_line_by_line() {
    serve_if_asked();
    let mut seen = Vec::new();
    for (source, first) in packages("startup") {
        let (code, clause, outcome) = startup(&first);
        seen.push(code);
        let name = source.display();
        match check_library(&build(&source), &options()) {
            Err(Error::Unusable(reason)) => {
                assert_eq!(code, 2, "{name}: {reason}");
                assert!(reason.contains("SpLsaModeInitialize"), "{name}: {reason}");
            }
            Err(other) => panic!("{name}: {other}"),
            Ok(report) => {
                assert_eq!(report.outcome.exit_code(), code, "{name}: {:#?}", report.findings);
                assert_eq!(report.outcome.name(), outcome, "{name}");
                assert_eq!(accused(&report), clause.into_iter().collect::<Vec<_>>(), "{name}");
            }
        }
    }
    for code in 0..=3 {
        assert!(seen.contains(&code), "no start-up package ends with {code}");
    }
}

#[test]
fn what_is_no_package_is_refused_with_what_to_do() {
    serve_if_asked();
    let facts = [
        (common::sources().join("nothing-here.so"), "no such file"),
        (common::sources(), "is no file"),
        (common::sources().join("package.h"), "cannot be loaded"),
    ];
    for (path, expected) in facts {
        let Err(Error::Unusable(reason)) = check_library(&path, &options()) else {
            panic!("{} was not refused", path.display());
        };
        assert!(reason.contains(expected), "{reason}");
    }
}

#[test]
fn no_host_is_left_behind_by_a_package_that_hangs_or_crashes() {
    serve_if_asked();
    for name in ["startup_hang_in_initialize", "flawed_crash_on_flags"] {
        let source = common::sources().join(format!("{name}.c"));
        let library = build(&source);
        let _ = check_library(&library, &options()).unwrap();
        let children: Vec<String> = children_of_this_process();
        let hosts = children.iter().filter(|line| line.contains(name)).count();
        assert_eq!(hosts, 0, "{children:?}");
    }
}

/// Names and states of this process's children: a zombie would be among them.
fn children_of_this_process() -> Vec<String> {
    let me = std::process::id().to_string();
    let stats = std::fs::read_dir("/proc").unwrap().filter_map(|entry| {
        let path = entry.ok()?.path();
        let stat = std::fs::read_to_string(path.join("stat")).ok()?;
        let environment = std::fs::read(path.join("environ")).unwrap_or_default();
        let after = stat.rsplit_once(')')?.1.to_owned();
        let parent = after.split_whitespace().nth(1)?.to_owned();
        let state = after.split_whitespace().next()?.to_owned();
        (parent == me).then(|| format!("{state} {}", String::from_utf8_lossy(&environment)))
    });
    stats.collect()
}
