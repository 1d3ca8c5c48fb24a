//! Mechanism modules of GSS-API in C behind the host: correct ones of many styles come out clean, flawed ones are caught
//! by their clauses and accused of no others, and what cannot be called is told apart.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

mod common;
mod part;

use std::path::{Path, PathBuf};
use std::process::Command;

use common::{accused, expected};
use sspcheck_conformance::error::Error;
use sspcheck_conformance::judge::Law;
use sspcheck_conformance::report::{ClauseVerdict, Outcome, Report};
use sspcheck_conformance::run::{Discard, Identity, Options, check, replay};
use sspcheck_conformance::suite::Suite;
use sspcheck_conformance::target::{OwnHost, Spec, serve_if_asked};
use sspcheck_model::reading::Profile;

fn options() -> Options {
    let profile = Profile::Gss;
    Options { profile, readings: profile.readings(), suite: Suite::Smoke, jobs: 1, ..Options::default() }
}

/// Every source of this folder whose name begins like this, with its first line.
fn modules(prefix: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/modules");
    let mut all: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.retain(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.starts_with(prefix) && name.ends_with(".c")
    });
    all.sort();
    assert!(!all.is_empty(), "no module is named {prefix}*");
    let first = |path: &PathBuf| std::fs::read_to_string(path).unwrap().lines().next().unwrap().to_owned();
    all.into_iter().map(|path| (path.clone(), first(&path))).collect()
}

/// Builds one, linked with these libraries whether it needs them or not.
fn build_with(source: &Path, libraries: &[&Path]) -> PathBuf {
    let name = source.file_stem().unwrap().to_string_lossy().into_owned();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("modules");
    std::fs::create_dir_all(&folder).unwrap();
    let library = folder.join(format!("{name}.so"));
    // Two tests may want the same one: each builds under a name of its own and moves it into place.
    let thread = format!("{:?}", std::thread::current().id()).replace(['(', ')'], "");
    let fresh = folder.join(format!("{name}.{}.{thread}", std::process::id()));
    let status = Command::new("cc")
        .args(["-std=c11", "-O1", "-g", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o"])
        .args([&fresh, source])
        .arg("-Wl,--no-as-needed")
        .args(libraries)
        .status()
        .expect("a C compiler named cc");
    assert!(status.success(), "{name} does not build");
    std::fs::rename(&fresh, &library).unwrap();
    library
}

fn build(source: &Path) -> PathBuf {
    build_with(source, &[])
}

fn check_module(target: &str, options: &Options) -> Result<Report, Error> {
    serve_if_asked();
    let spec = Spec::parse(target)?;
    assert_eq!(spec.profile(), Profile::Gss);
    let target = spec.target(OwnHost::Test)?;
    let identity = Identity { name: spec.name(), kind: spec.kind().to_owned(), argument: spec.argument() };
    check(&*target, &identity, options, &mut Discard)
}

fn checked(library: &Path, options: &Options) -> Report {
    check_module(&format!("gss:{}", library.display()), options).unwrap()
}

#[test]
fn correct_modules_of_every_style_come_out_clean_even_where_the_caller_breaks_its_side() {
    serve_if_asked();
    let options = Options { hostile: true, ..options() };
    for (source, first) in part::turn(modules("correct"), 4) {
        assert_eq!(expected(&first), Vec::<String>::new());
        let report = checked(&build(&source), &options);
        assert_eq!(accused(&report), Vec::<String>::new(), "{}: {:#?}", source.display(), report.findings);
        assert_eq!(report.outcome, Outcome::Conforms, "{}", source.display());
        assert_eq!(report.target.package.as_deref(), Some("1.3.6.1.4.1.311.2.2.30"));
    }
}

#[test]
fn every_word_of_gss_flags_is_tried_in_the_standard_suite() {
    serve_if_asked();
    // With contexts, without any, and with those of Exchange alone: the sweeps find their contexts in each.
    for name in part::turn(["correct", "correct_without_context", "correct_context_of_exchange"], 3) {
        let (source, _) = modules(&format!("{name}.c")).remove(0);
        let report = checked(&build(&source), &Options { suite: Suite::Standard, ..options() });
        assert_eq!(accused(&report), Vec::<String>::new(), "{name}: {:#?}", report.findings);
        let witnesses = |id: &str| report.clauses.iter().find(|c| c.id.to_string() == id).unwrap().witnesses;
        assert!(witnesses("REQ-2") > 4 * 4096, "{name}: {}", witnesses("REQ-2"));
        assert!(witnesses("REQ-3") > 4 * 210, "{name}: {}", witnesses("REQ-3"));
        assert!(witnesses("REQ-5") > 0, "{name}");
    }
}

#[test]
fn flawed_modules_are_caught_by_their_clauses_and_no_others() {
    serve_if_asked();
    assert!(modules("flawed").len() >= 16);
    for (source, first) in part::turn(modules("flawed"), 4) {
        let report = checked(&build(&source), &options());
        let name = source.display();
        assert_eq!(accused(&report), expected(&first), "{name}: {:#?}", report.findings);
        for finding in &report.findings {
            let target = "gss:/";
            assert!(finding.replay.contains(target), "{name}: {}", finding.replay);
        }
    }
}

#[test]
fn a_condition_on_words_names_flags_of_gss() {
    serve_if_asked();
    let (source, _) = modules("flawed_crash_on_flags").remove(0);
    let report = checked(&build(&source), &Options { suite: Suite::Standard, ..options() });
    assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
    let summary = &report.findings[0].summary;
    let condition = "whenever GSS_C_DELEG_FLAG and GSS_C_SEQUENCE_FLAG are set";
    assert!(summary.contains(condition), "{summary}");
}

#[test]
fn a_finding_is_told_in_codes_of_gss_and_its_replay_line_shows_it_again() {
    serve_if_asked();
    let (source, _) = modules("flawed_query_leaves_context").remove(0);
    let report = checked(&build(&source), &options());
    let finding = &report.findings[0];
    assert!(finding.trace.last().unwrap().observed.contains("GSS_S_NO_CRED"), "{finding:#?}");
    let line = finding.replay.strip_prefix("sspcheck replay '").unwrap();
    let (case, target) = line.split_once("' ").unwrap();
    let target = target.strip_suffix(" --strict").unwrap();
    let spec = Spec::parse(target).unwrap();
    assert_eq!(spec.argument(), target);
    let target = spec.target(OwnHost::Test).unwrap();
    let replayed = replay(&*target, &Law::of(spec.profile()), &case.parse().unwrap()).unwrap();
    assert_eq!(replayed.breach.unwrap().0.to_string(), "QRY-3");
}

#[test]
fn where_no_credential_is_handed_out_nothing_is_said_of_credentials() {
    serve_if_asked();
    for name in ["correct_no_acquire", "correct_no_handle_for_credentials"] {
        let (source, _) = modules(name).remove(0);
        let report = checked(&build(&source), &Options { hostile: true, ..options() });
        for id in ["CRED-1", "CRED-3", "CRED-4", "CRED-5", "CRED-6"] {
            let clause = report.clauses.iter().find(|clause| clause.id.to_string() == id).unwrap();
            assert_eq!(clause.verdict, ClauseVerdict::NotExercised, "{name}: {id}");
            let reason = clause.reason.as_deref().unwrap();
            assert!(reason.contains("the default credential stood for it"), "{name}: {id}: {reason}");
        }
    }
}

/// `/* startup: exit=N clause=ID|none outcome=… | … */`
fn startup(first: &str) -> (u8, Vec<String>, String) {
    let words = first.strip_prefix("/* startup: ").unwrap().split('|').next().unwrap();
    let value = |name: &str| {
        let word = words.split_whitespace().find_map(|word| word.strip_prefix(name)).unwrap();
        word.to_owned()
    };
    let clause = Some(value("clause=")).filter(|clause| clause != "none");
    (value("exit=").parse().unwrap(), clause.into_iter().collect(), value("outcome="))
}

#[test]
fn the_start_up_table_holds_line_by_line() {
    serve_if_asked();
    let mut codes = Vec::new();
    for (source, first) in modules("startup") {
        let (code, clauses, outcome) = startup(&first);
        codes.push(code);
        let name = source.display();
        let linked = build(&modules("correct.c").remove(0).0);
        let libraries: &[&Path] = if source.ends_with("startup_linked_only.c") { &[&linked] } else { &[] };
        let library = build_with(&source, libraries);
        match check_module(&format!("gss:{}", library.display()), &options()) {
            Err(Error::Unusable(reason)) => {
                assert_eq!(code, 2, "{name}: {reason}");
                assert!(reason.contains("does not say which mechanism it holds"), "{name}: {reason}");
            }
            Err(other) => panic!("{name}: {other}"),
            Ok(report) => {
                assert_eq!(report.outcome.exit_code(), code, "{name}: {:#?}", report.findings);
                assert_eq!(report.outcome.name(), outcome, "{name}");
                assert_eq!(accused(&report), clauses, "{name}");
            }
        }
    }
    for code in [1, 2, 3] {
        assert!(codes.contains(&code), "no start-up module ends with {code}");
    }
}

#[test]
fn a_module_that_names_no_mechanism_is_checked_with_the_one_that_is_given() {
    serve_if_asked();
    let library = build(&modules("startup_no_mechanism").remove(0).0);
    let target = format!("gss:{},1.2.840.113554.1.2.2", library.display());
    let report = check_module(&target, &options()).unwrap();
    assert_eq!(report.outcome, Outcome::Conforms, "{:#?}", report.findings);
    assert_eq!(report.target.package.as_deref(), Some("1.2.840.113554.1.2.2"));
}

#[test]
fn what_is_not_offered_says_what_was_found() {
    serve_if_asked();
    let note = |name: &str, libraries: &[&Path]| -> String {
        let library = build_with(&modules(name).remove(0).0, libraries);
        let report = checked(&library, &options());
        report.notes.iter().map(|note| note.summary.clone()).collect::<Vec<_>>().join("\n")
    };
    let linked = build(&modules("correct.c").remove(0).0);
    let facts = [
        (note("startup_no_functions", &[]), "neither gssspi_query_meta_data nor gss_query_meta_data"),
        (note("startup_no_query", &[]), "the module has gssspi_exchange_meta_data"),
        (
            note("startup_linked_only", &[&linked]),
            "gssspi_query_meta_data is not the module's own: correct.so, which it is linked with, answers to it",
        ),
    ];
    for (notes, expected) in facts {
        assert!(notes.contains(expected), "{notes}");
    }
}

#[test]
fn what_is_no_module_is_refused_with_what_to_do() {
    serve_if_asked();
    let header = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/modules/module.h");
    let facts = [
        ("gss:./nothing-here.so".to_owned(), "no such file; give the path of a mechanism module"),
        ("gss:.".to_owned(), "is no file; give the path of a mechanism module"),
        (format!("gss:{},eap", header.display()), "`eap` is no object identifier"),
        (format!("gss:{},1.2.3", header.display()), "cannot be loaded as a shared library"),
    ];
    for (target, expected) in facts {
        let Err(Error::Unusable(reason)) = check_module(&target, &options()) else {
            panic!("{target} was not refused");
        };
        assert!(reason.contains(expected), "{reason}");
    }
}
