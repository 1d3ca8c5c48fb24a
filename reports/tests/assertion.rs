//! A check inside a test panics with the story that the command prints, and with the line that shows it again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests are part of the tests"
)]

mod common;

use std::panic::{AssertUnwindSafe, catch_unwind};

use sspcheck::conformance::flaw::{FLAWS, Flaw};
use sspcheck::conformance::reference::Reference;
use sspcheck::conformance::run::Options;
use sspcheck::conformance::suite::Suite;

fn flaw(name: &str) -> &'static Flaw {
    FLAWS.iter().find(|flaw| flaw.name == name).unwrap()
}

fn smoke() -> Options {
    Options { suite: Suite::Smoke, jobs: 1, ..Options::default() }
}

/// The text of the panic.
fn story(check: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(check)).expect_err("the check came through");
    *panic.downcast::<String>().expect("a text")
}

#[test]
fn the_reference_comes_through() {
    sspcheck::assert_conforms(|| Box::new(Reference::default()));
}

#[test]
fn a_flawed_package_panics_with_clause_calls_and_the_line_that_shows_it_again() {
    let flaw = flaw("exchange-takes-a-default-credential");
    let story = story(|| sspcheck::assert_conforms_with(&smoke(), || flaw.make()));
    let test = "a_flawed_package_panics_with_clause_calls_and_the_line_that_shows_it_again";
    for part in [
        "broken: 1 breach of required clauses",
        "Finding #0: CRED-2 (required, seen ",
        "  The contract: A NULL credential together with a NULL context",
        "    1. acquire c0\n",
        "       permitted: a failure\n",
        "       observed:  success, new handle (STATUS_SUCCESS (0x00000000))\n",
        "  Again: SSPCHECK_REPLAY='calls: acquire c0; ",
        &format!("' cargo test {test}\n"),
    ] {
        assert!(story.contains(part), "{part}\n---\n{story}");
    }
    assert!(!story.contains('\x1b'), "{story}");
}

#[test]
fn the_line_that_shows_it_again_does() {
    // This test starts itself again with the variable, as somebody would who reads the line.
    if std::env::var_os(sspcheck::REPLAY).is_some() {
        let flaw = flaw("exchange-takes-a-default-credential");
        return sspcheck::assert_conforms_with(&smoke(), || flaw.make());
    }
    let run = |calls: &str| {
        let mut again = std::process::Command::new(std::env::current_exe().unwrap());
        let again = again.args(["the_line_that_shows_it_again_does", "--exact", "--nocapture"]);
        let output = again.env(sspcheck::REPLAY, calls).output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    let (came_through, told) =
        run("calls: acquire c0; query c0 null named 0x0; exchange null null absent 0x0 peer");
    assert!(!came_through);
    assert!(told.contains("CRED-2 (required)") && told.contains("3. exchange null null"), "{told}");
    let (came_through, told) = run("calls: acquire c0; query c0 null named 0x0");
    assert!(came_through, "{told}");
    let (came_through, told) = run("calls: nonsense");
    assert!(!came_through && told.contains("the check could not be made: in the case"), "{told}");
}

#[cfg(unix)]
#[test]
fn a_shared_library_is_checked_in_hosts_that_are_this_test() {
    sspcheck::conformance::target::serve_if_asked();
    let library = common::packages().join(common::package("flawed_null_credential"));
    let run = || sspcheck::assert_named_target_conforms(&library.display().to_string(), &smoke());
    let story = story(run);
    assert!(story.contains("CRED-2"), "{story}");
    assert!(story.contains("  Again: sspcheck replay 'calls: "), "{story}");
}

/// What the Rust program of a finding calls.
#[cfg(unix)]
#[test]
fn the_calls_of_a_finding_panic_with_their_story_where_they_still_show_it() {
    sspcheck::conformance::target::serve_if_asked();
    let calls = "calls: acquire c0; query c0 null named 0x0; exchange null null absent 0x0 peer";
    let path = |name: &str| common::packages().join(common::package(name)).display().to_string();
    let told = story(|| sspcheck::assert_replay(calls, &path("flawed_null_credential")));
    assert!(told.contains("CRED-2 (required)") && told.contains("3. exchange null null"), "{told}");
    sspcheck::assert_replay(calls, &path("correct"));
    sspcheck::assert_replay(calls, "reference");
    let told = story(|| sspcheck::assert_replay("calls: nonsense", "reference"));
    assert!(told.contains("the calls could not be made: in the case"), "{told}");
    let told = story(|| sspcheck::assert_replay(calls, "./no_such_package.so"));
    assert!(told.contains("the calls could not be made: ") && told.contains("no_such_package.so"), "{told}");
}
