//! What the host sees happen to memory: where a call fell and why, what the package asked of the LSA, where metadata
//! lies, and findings that are shown by a scenario of their own kind.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

mod common;
mod part;

use common::{build, check_library, sources};
use sspcheck_conformance::judge::Law;
use sspcheck_conformance::report::{Finding, Report};
use sspcheck_conformance::run::{Options, replay};
use sspcheck_conformance::scenario::Scenario;
use sspcheck_conformance::suite::Suite;
use sspcheck_conformance::target::{OwnHost, Spec, serve_if_asked};
use sspcheck_model::clause::Clause;
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Profile;

fn checked(name: &str) -> Report {
    let options = Options { suite: Suite::Smoke, jobs: 1, ..Options::default() };
    check_library(&build(&sources().join(format!("{name}.c"))), &options).unwrap()
}

fn only(report: &Report) -> &Finding {
    assert_eq!(report.findings.len(), 1, "{:#?}", report.findings);
    &report.findings[0]
}

#[test]
fn a_finding_names_the_byte_the_function_and_the_line() {
    serve_if_asked();
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return assert!(checked("flawed_counts_characters").findings.len() == 1);
    }
    let all = [
        ("flawed_counts_characters", Clause::Meta1, "past the end of MetaData", "exchange_in_characters"),
        ("flawed_writes_metadata", Clause::Meta2, "write to byte 0 of MetaData", "exchange_in_place"),
        ("flawed_keeps_metadata", Clause::Meta3, "byte 0 of MetaData, after the call", "delete_and_look"),
        ("flawed_writes_name", Clause::Tgt2, "byte 0 of the text of TargetName", "exchange_in_upper_case"),
        (
            "flawed_wants_terminator",
            Clause::Tgt3,
            "1 byte past the end of the text",
            "exchange_to_the_terminator",
        ),
        (
            "flawed_uses_freed_block",
            Clause::Ret6,
            "byte 3 of a block that was given back",
            "exchange_with_scratch",
        ),
        ("flawed_overruns_block", Clause::Ret6, "1 byte past the end of a block", "exchange_with_scratch"),
        (
            "flawed_writes_behind_handle",
            Clause::Ret6,
            "past the end of the cell of ContextHandle",
            "exchange_as_pair",
        ),
    ];
    for (name, clause, text, function) in part::turn(all, 4) {
        let report = checked(name);
        let finding = only(&report);
        assert_eq!(finding.clauses, [clause], "{name}");
        assert_eq!(finding.fault, Some(Fault::Memory), "{name}: {finding:#?}");
        assert!(finding.summary.contains(text), "{name}: {}", finding.summary);
        let place = format!("{function} at {name}.c:");
        assert!(finding.site.iter().any(|site| site.contains(&place)), "{name}: {:?}", finding.site);
        assert!(finding.summary.contains(&place), "{name}: {}", finding.summary);
    }
}

#[test]
fn calls_of_the_package_into_the_lsa_are_part_of_the_trace() {
    serve_if_asked();
    let report = checked("flawed_frees_twice");
    let finding = only(&report);
    assert_eq!(finding.clauses, [Clause::Mem1]);
    let calls: Vec<&String> = finding.trace.iter().flat_map(|step| &step.lsa).collect();
    assert!(calls.iter().any(|call| call.starts_with("AllocateLsaHeap(50) = block ")), "{calls:?}");
    let last = finding.trace.last().unwrap();
    assert!(last.lsa.iter().any(|call| call.starts_with("FreeLsaHeap(block ")), "{last:?}");
    assert!(last.observed.contains("a second time"), "{}", last.observed);
}

#[test]
fn where_metadata_lies_is_noted() {
    serve_if_asked();
    for (name, place) in [
        ("correct", "the private heap"),
        ("correct_metadata_for_the_caller", "the LSA heap"),
        ("correct_process_heap", "memory of the process"),
        ("correct_static_metadata", "static data of a module"),
    ] {
        let report = checked(name);
        let notes: Vec<&str> = report
            .notes
            .iter()
            .filter(|note| note.clauses == [Clause::Qry5])
            .map(|note| note.summary.as_str())
            .collect();
        assert_eq!(notes, [format!("metadata that Query hands out lies in {place}")], "{name}");
    }
}

#[test]
fn what_a_package_keeps_to_its_end_is_noted_and_no_finding() {
    serve_if_asked();
    let report = checked("correct_keeps_blocks");
    assert_eq!(report.findings, [], "{:#?}", report.findings);
    let kept = |text: &str| text.contains("are left, however many cycles went before");
    assert!(report.notes.iter().any(|note| note.clauses == [Clause::Mem2] && kept(&note.summary)));
    // The same package without a heap of the host: nothing can be said, and nothing is held.
    let report = checked("correct_process_heap");
    let clause = report.clauses.iter().find(|clause| clause.id == Clause::Mem2).unwrap();
    assert_eq!(clause.witnesses, 0);
    assert!(clause.reason.as_ref().unwrap().contains("uses no heap of the host"), "{clause:?}");
}

#[test]
fn damage_outside_of_calls_is_told_with_its_function() {
    serve_if_asked();
    for (name, clause, says) in [
        ("outside_frees_at_shutdown", Clause::Mem1, "SpShutDown: FreeLsaHeap got "),
        ("outside_overruns_at_start", Clause::Ret6, "SpInitialize: FreeLsaHeap got "),
    ] {
        let report = checked(name);
        let finding = only(&report);
        assert_eq!(
            (finding.clauses.as_slice(), finding.fault),
            (&[clause][..], Some(Fault::Memory)),
            "{name}"
        );
        assert!(finding.summary.starts_with(says), "{}", finding.summary);
    }
}

#[test]
fn memory_is_not_said_to_be_kept_where_the_package_meets_faults_itself() {
    serve_if_asked();
    let report = checked("correct_handler_within_a_call");
    assert_eq!(report.findings, [], "{:#?}", report.findings);
    let (unwatched, watched) = ([Clause::Meta1, Clause::Meta2], [Clause::Qry4, Clause::Mem1]);
    let verdict = |id: Clause| report.clauses.iter().find(|clause| clause.id == id).unwrap();
    for clause in unwatched {
        assert_eq!(verdict(clause).witnesses, 0, "{clause}: {:?}", verdict(clause));
        assert!(
            verdict(clause).reason.as_ref().unwrap().contains("its own handler"),
            "{:?}",
            verdict(clause)
        );
    }
    for clause in watched {
        assert!(verdict(clause).witnesses > 0, "{clause}");
    }
    // One that was there before the first call is met again behind the host's own.
    assert!(
        checked("correct_own_fault_handler")
            .clauses
            .iter()
            .all(|clause| { !unwatched.contains(&clause.id) || clause.witnesses > 0 })
    );
}

#[test]
fn scenarios_of_every_kind_show_their_finding_again_and_not_on_a_correct_package() {
    serve_if_asked();
    let law = Law::of(Profile::Lsa);
    let target = |name: &str| {
        let library = build(&sources().join(format!("{name}.c")));
        Spec::parse(&library.display().to_string()).unwrap().target(OwnHost::Test).unwrap()
    };
    for (name, clause, kind) in [
        ("flawed_trusts_allocation", Clause::Mem3, "fail-allocation "),
        ("flawed_leaks_on_refusal", Clause::Mem2, "cycles "),
        ("flawed_locks_in_opposite_order", Clause::Ctx9, "threads "),
        ("flawed_eleventh_context", Clause::Req4, "repeat 11: "),
        ("flawed_deletes_only_the_newest", Clause::Ctx11, "crowd 21: "),
    ] {
        let report = checked(name);
        let finding = only(&report);
        let line = finding.replay.split('\'').nth(1).unwrap();
        assert!(line.starts_with(kind), "{line}");
        // What stands before the first bar is made once; two threads are the fewest that can disturb each other.
        assert!(kind != "threads " || line.matches(" || ").count() == 2, "{line}");
        let scenario: Scenario = line.parse().unwrap();
        let again = replay(&*target(name), &law, &scenario).unwrap();
        assert_eq!(again.breach.map(|(clause, ..)| clause), Some(clause), "{name}");
        let clean = replay(&*target("correct"), &law, &scenario).unwrap();
        assert_eq!(clean.breach, None, "{name}");
    }
}
