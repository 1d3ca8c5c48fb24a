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
mod matrix;
mod part;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use common::{accused, build, check_impatiently, check_library, expected, packages, suite_for};
use sspcheck_conformance::error::Error;
use sspcheck_conformance::judge::Law;
use sspcheck_conformance::protocol::{Order, Threads};
use sspcheck_conformance::report::{Finding, Note, Outcome, Report, TraceStep};
use sspcheck_conformance::run::{Options, replay};
use sspcheck_conformance::suite::{Breadth, Suite};
use sspcheck_conformance::target::{Limits, OwnHost, Spec, Started, Target as _, serve_if_asked};
use sspcheck_model::call::{Call, Metadata, Target};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Profile;

/// As in the command: a host of these tests keeps what it knows out of the heap of the C library.
#[global_allocator]
static HEAP: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn options() -> Options {
    Options { jobs: 1, ..Options::default() }
}

#[test]
fn correct_packages_come_out_clean_under_the_standard_suite() {
    serve_if_asked();
    // The plain one, and a part of the others.
    let all = packages("correct").into_iter().enumerate();
    let is_chosen = |number: usize, source: &Path| source.ends_with("correct.c") || part::has_turn(number, 8);
    let chosen: Vec<_> =
        all.filter(|(number, (source, _))| is_chosen(*number, source)).map(|(_, one)| one).collect();
    assert!(chosen.len() > 2);
    for (source, first) in chosen {
        let report = check_library(&build(&source), &options()).unwrap();
        assert_eq!(expected(&first), Vec::<String>::new());
        assert_eq!(accused(&report), Vec::<String>::new(), "{}: {:#?}", source.display(), report.findings);
        assert_eq!(report.outcome, Outcome::Conforms, "{}", source.display());
    }
}

#[test]
fn correct_packages_come_out_clean_under_the_full_suite() {
    serve_if_asked();
    let styles = ["correct.c", "correct_one_direction.c", "correct_nonce_of_a_context.c"];
    for style in part::turn(styles, styles.len()) {
        let source = common::sources().join(style);
        let report = check_library(&build(&source), &options_of(Suite::Full, &source)).unwrap();
        assert_eq!(accused(&report), Vec::<String>::new(), "{style}: {:#?}", report.findings);
        assert_eq!(report.outcome, Outcome::Conforms, "{style}");
        assert!(
            report.proves.iter().any(|text| text.contains("by several threads")),
            "{style}: {:?}",
            report.proves
        );
    }
}

#[test]
fn combinations_of_threads_that_cannot_be_judged_are_noted_and_do_not_count() {
    serve_if_asked();
    let source = common::sources().join("correct_one_context_for_each_peer.c");
    let report = check_library(&build(&source), &Options { strength: Some(2), ..options() }).unwrap();
    assert_eq!(accused(&report), Vec::<String>::new(), "{:#?}", report.findings);
    // Such as: of 42 combinations with several threads 15 could not be judged, …
    let noted: Vec<usize> = report
        .notes
        .iter()
        .filter(|note| note.summary.contains("could not be judged, and are not counted"))
        .flat_map(|note| numbers(&note.summary))
        .collect();
    // Such as: 89 calls, 27 of them by several threads, pass …
    let passed: Vec<usize> = report
        .proves
        .iter()
        .filter_map(|text| text.split_once(" of them by several threads"))
        .flat_map(|(before, _)| numbers(before))
        .collect();
    let ([rows, left], [all, counted]) = (&noted[..], &passed[..]) else { panic!("{noted:?} {passed:?}") };
    assert!((1..*rows).contains(left), "{left} of {rows} were left out");
    assert!((1..=rows - left).contains(counted) && counted < all, "{noted:?} {passed:?}");
}

/// The numbers in a text, in their order.
fn numbers(text: &str) -> Vec<usize> {
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

fn is_caught(source: &Path, first: &str, report: &Report) {
    let mut named = expected(first);
    named.sort();
    let mut found = accused(report);
    found.sort();
    assert_eq!(found, named, "{}: {:#?}", source.display(), report.findings);
    for finding in &report.findings {
        assert!(!finding.trace.is_empty(), "{}: {finding:#?}", source.display());
        // What comes only after many calls is shown by the whole check.
        let late = finding.summary.contains("only after many calls");
        assert!(late || finding.replay.starts_with("sspcheck replay '"), "{}", finding.replay);
    }
}

/// The suites, as the matrix has them.
const SUITES: [Suite; 3] = [Suite::Smoke, Suite::Standard, Suite::Full];

/// What a package was seen to break under each suite that it was checked with.
fn row(source: &Path, first: &str, reports: &[(Suite, Report)]) -> matrix::Row {
    let under =
        |suite| reports.iter().find(|(tried, _)| *tried == suite).map(|(_, report)| matrix::Seen::of(report));
    matrix::Row {
        name: source.file_stem().unwrap().to_string_lossy().into_owned(),
        hostile: first.contains(" hostile "),
        named: expected(first),
        seen: SUITES.map(under),
    }
}

/// Under which suites a flawed package is checked: each eighth one under that which it needs, those of the part under all.
fn suites(source: &Path, number: usize) -> Vec<Suite> {
    let needed = suite_for(source);
    let others =
        [Suite::Smoke, Suite::Standard].into_iter().filter(|suite| part::holds(number) && *suite != needed);
    let has_turn = part::holds(number) || part::has_turn(number, 8);
    others.chain(has_turn.then_some(needed)).collect()
}

/// Fails where none of many packages was checked.
fn are_enough(rows: &[matrix::Row], all: usize) {
    let tried = rows.iter().filter(|row| row.seen.iter().any(Option::is_some)).count();
    assert!(all > 19 && tried > 0, "{tried} of {all} flawed packages were tried");
}

/// Every suite catches it that is said to, and the others at least accuse it of nothing else.
fn is_caught_by(suite: Suite, source: &Path, first: &str, report: &Report) {
    let rank = |suite: Suite| SUITES.iter().position(|one| *one == suite);
    if rank(suite) >= rank(suite_for(source)) {
        return is_caught(source, first, report);
    }
    let named = expected(first);
    let others: Vec<String> = accused(report).into_iter().filter(|clause| !named.contains(clause)).collect();
    assert_eq!(others, Vec::<String>::new(), "{}: {:#?}", source.display(), report.findings);
}

/// What a run of the full suite is made of, but for words by the million: of these such as a flaw needs, where one does.
fn options_of(suite: Suite, source: &Path) -> Options {
    let some = Breadth::Range { from: 0x0042_0000, to: 0x0042_FFFF };
    let words = if source.ends_with("flawed_two_unlisted_flags.c") { some } else { Breadth::Listed };
    Options { suite, words: (suite == Suite::Full).then_some(words), ..options() }
}

/// What a check of each package comes to, in their order, two at a time: most of the time each waits for its hosts.
fn of_each<T: Send>(
    packages: &[(PathBuf, String)],
    check: impl Fn(usize, &Path, &str) -> T + Sync,
) -> Vec<T> {
    let (next, done) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    // A host is this test again, found by the name of its thread.
    let name = std::thread::current().name().unwrap().to_owned();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            let worker = std::thread::Builder::new().name(name.clone());
            let work = || {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some((source, first)) = packages.get(number) else { break };
                    let checked = check(number, source, first);
                    let _ = done.lock().unwrap().insert(number, checked);
                }
            };
            let _ = worker.spawn_scoped(scope, work).unwrap();
        }
    });
    done.into_inner().unwrap().into_values().collect()
}

/// Clauses of what a call does to memory, and of threads.
fn is_about_memory(first: &str) -> bool {
    let groups = ["META-1", "META-2", "META-3", "TGT-2", "TGT-3", "MEM-", "CTX-9", "QRY-4"];
    expected(first).iter().any(|clause| groups.iter().any(|group| clause.starts_with(group)))
}

#[test]
fn packages_that_misuse_memory_or_threads_are_caught_by_their_clauses_and_no_others() {
    serve_if_asked();
    let mut all = packages("flawed");
    all.retain(|(_, first)| is_about_memory(first));
    let rows = of_each(&all, |number, source, first| {
        let library = build(source);
        let reports: Vec<(Suite, Report)> = suites(source, number)
            .into_iter()
            .map(|suite| (suite, check_library(&library, &options_of(suite, source)).unwrap()))
            .collect();
        for (suite, report) in &reports {
            is_caught_by(*suite, source, first, report);
        }
        row(source, first, &reports)
    });
    are_enough(&rows, all.len());
    let about = "Packages in C that misuse memory or threads, behind the host.";
    matrix::compare("packages-memory.md", about, &rows, false);
}

#[test]
fn flawed_packages_are_caught_by_their_clauses_and_no_others() {
    serve_if_asked();
    let mut all = packages("flawed");
    all.retain(|(_, first)| !is_about_memory(first));
    let rows = of_each(&all, |number, source, first| {
        let library = build(source);
        let check = |suite: Suite| {
            let options = options_of(suite, source);
            if source.ends_with("flawed_hang_on_flags.c") {
                let report = check_impatiently(&library, &Options { jobs: 2, ..options });
                if suite != Suite::Smoke {
                    its_condition_is_found(&report);
                }
                report
            } else if source.ends_with("flawed_hangs_without_name.c")
                || source.ends_with("flawed_keeps_a_lock.c")
            {
                let report = check_impatiently(&library, &Options { jobs: 2, ..options });
                it_hangs_after_few_calls(&report);
                report
            } else {
                check_library(&library, &options).unwrap()
            }
        };
        let reports: Vec<(Suite, Report)> =
            suites(source, number).into_iter().map(|suite| (suite, check(suite))).collect();
        for (suite, report) in &reports {
            is_caught_by(*suite, source, first, report);
        }
        row(source, first, &reports)
    });
    are_enough(&rows, all.len());
    matrix::compare("packages.md", "Packages in C, behind the host.", &rows, false);
}

/// A package by itself under the hand-written cases.
fn in_smoke(name: &str, hostile: bool) -> Report {
    let options = Options { suite: Suite::Smoke, hostile, ..options() };
    check_library(&build(&common::sources().join(format!("{name}.c"))), &options).unwrap()
}

#[test]
fn what_goes_by_the_clock_is_no_matter_of_threads() {
    serve_if_asked();
    let report = in_smoke("unsteady_fast_clock", false);
    assert_eq!(accused(&report), ["REQ-4"], "{:#?}", report.findings);
    // With a slow one, a check that meets no change of the clock within a pair of calls finds nothing, one of
    // ten or so; none may find anything else.
    let seen = (0..8).any(|_| {
        let report = in_smoke("unsteady_clock", false);
        let accused = accused(&report);
        assert!(accused.iter().all(|clause| clause == "REQ-4"), "{:#?}", report.findings);
        !accused.is_empty()
    });
    assert!(seen, "eight checks found nothing");
}

/// Contexts that are alive at one time share a handle whoever makes them, and the call that made the second is named, also
/// where one deletion ends both and the other one breaks a clause of its own.
#[test]
fn a_handle_that_contexts_share_is_no_matter_of_threads() {
    serve_if_asked();
    for name in ["flawed_same_handle", "outside_shared_handle_falls"] {
        let library = build(&common::sources().join(format!("{name}.c")));
        let target = Spec::parse(&library.display().to_string()).unwrap().target(OwnHost::Test).unwrap();
        let thread = "exchange c0 null absent 0x0 peer; exchange c1 x1 absent 0xbe8 short";
        let text = format!(
            "threads 300: acquire c0; acquire c1; query c0 null named 0x0; delete x0 || {thread} || {thread}"
        );
        let seen = replay(&*target, &Law::of(Profile::Lsa), &text.parse().unwrap()).unwrap();
        let (clause, _, observed) = seen.breach.expect("the threads show it");
        assert_eq!(clause, Clause::Ctx6, "{name}: {observed}");
        assert!(
            observed.starts_with("`exchange c0 null absent 0x0 peer` of one thread made"),
            "{name}: {observed}"
        );
        assert!(observed.ends_with("though they make one call at a time"), "{name}: {observed}");
    }
}

/// A single round is enough: what depends on which contexts live together shows before threads race.
#[test]
fn which_contexts_live_together_shows_each_time() {
    serve_if_asked();
    let thread = "exchange c0 null absent 0x0 peer";
    let text = format!(
        "threads 1: acquire c0; query c0 null named 0x0; delete x0 || {thread} || {thread} || {thread}"
    );
    let scenario = text.parse().unwrap();
    let shown = |name: &str| {
        let library = build(&common::sources().join(format!("{name}.c")));
        let target = Spec::parse(&library.display().to_string()).unwrap().target(OwnHost::Test).unwrap();
        let seen = replay(&*target, &Law::of(Profile::Lsa), &scenario).unwrap();
        (seen.breach.map(|(clause, ..)| clause), seen.trace.last().unwrap().observed.clone())
    };
    for _ in 0..3 {
        assert_eq!(shown("flawed_same_handle").0, Some(Clause::Ctx6));
        let (breach, observed) = shown("correct_two_live_contexts");
        assert_eq!(breach, None);
        let why = "this cannot be judged: the answers change with the contexts of others that are alive too";
        assert!(observed.starts_with(why), "{observed}");
    }
}

/// Calls of another thread came between the call that made a context and its deletion: it is refused later, not at once.
#[test]
fn a_deletion_that_another_thread_made_fail_is_no_refusal_at_once() {
    serve_if_asked();
    let library = build(&common::sources().join("outside_release_ends_another.c"));
    let target = Spec::parse(&library.display().to_string()).unwrap().target(OwnHost::Test).unwrap();
    let makes = "query c0 null named 0x0";
    let text = format!("threads 300: acquire c0; {makes} || acquire c1; release c1 || {makes} || {makes}");
    let scenario = text.parse().unwrap();
    let seen = replay(&*target, &Law::of(Profile::Lsa), &scenario).unwrap();
    let (clause, level, observed) = seen.breach.expect("the threads show it");
    assert_eq!((clause, level), (Clause::Ctx11, Level::Customary), "{observed}");
    assert!(observed.contains("delete x"), "{observed}");
}

/// A package that refuses calls without a flag is asked with one: its contexts are met, and the report says so.
#[test]
fn a_package_that_needs_a_flag_is_asked_with_it() {
    serve_if_asked();
    let options = Options { suite: Suite::Smoke, ..options() };
    let report = check_library(&build(&common::sources().join("correct_needs_a_flag.c")), &options).unwrap();
    assert_eq!(report.outcome, Outcome::Conforms);
    let says = "Query refuses the word without a flag: where a case asks for nothing, MUTUAL_AUTH is passed";
    assert!(report.notes.iter().any(|note| note.summary == says), "{:#?}", report.notes);
    let plain = check_library(&build(&common::sources().join("correct.c")), &options).unwrap();
    let met = |report: &Report, clause| report.clauses.iter().find(|row| row.id == clause).unwrap().witnesses;
    for clause in [Clause::Ctx2, Clause::Ctx7, Clause::Cred2, Clause::Cred3] {
        assert!(met(&report, clause) > 0, "{clause}");
        assert!(met(&report, clause) * 2 >= met(&plain, clause), "{clause}");
    }
    assert!(!plain.notes.iter().any(|note| note.summary.contains("without a flag")));
}

#[test]
fn what_is_written_over_an_answer_is_blamed_on_its_call() {
    serve_if_asked();
    let report = in_smoke("garbles_answers", false);
    assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
    let summary = &report.findings[0].summary;
    assert!(
        summary.starts_with("`exchange ") && summary.contains("wrote to the protocol's descriptors"),
        "{summary}"
    );
}

#[test]
fn a_call_that_ends_its_thread_is_told_as_such() {
    serve_if_asked();
    let report = in_smoke("outside_ends_its_thread", false);
    assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
    let summary = &report.findings[0].summary;
    assert!(summary.contains("it ended the thread that called it"), "{summary}");
}

#[test]
fn the_readme_counts_what_there_is() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(folder.join("../README.md")).unwrap();
    let rows = |file: &str| {
        let text = std::fs::read_to_string(folder.join("matrix").join(file)).unwrap();
        text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| flaw |")).count()
    };
    let in_c: usize = ["packages.md", "packages-memory.md", "packages-hostile.md"].map(rows).iter().sum();
    for says in [
        format!("{} packages in Rust and {in_c} in C", rows("flaws.md")),
        format!("{} correct ones in C", packages("correct").len()),
        format!("cut and lengthened in {} ways", Metadata::ALTERED),
        format!("target names of {} other forms", Target::OTHERS),
    ] {
        assert!(readme.contains(&says), "{says}");
    }
}

/// What a package keeps for a thread is gone with it: calls that go on in another thread show that.
#[test]
fn a_context_that_ends_with_the_thread_that_made_it_is_found() {
    serve_if_asked();
    let report = in_smoke("outside_ended_thread", false);
    assert_eq!(accused(&report), ["CTX-11"], "{:#?}", report.findings);
    let [finding] = report.findings.as_slice() else { panic!("{:#?}", report.findings) };
    let says =
        "with each call from a thread of its own, which ends before the next one begins: `delete x1`: ";
    assert!(finding.summary.starts_with(says), "{finding:#?}");
    let told =
        |step: &TraceStep| step.call == "a thread of its own, which ends then: query c0 null named 0x0";
    assert!(finding.trace.iter().any(told), "{finding:#?}");
}

/// An LSA's threads live on while others use what they made.
#[test]
fn a_context_that_falls_in_another_thread_than_its_makers_is_found() {
    serve_if_asked();
    let report = in_smoke("outside_other_thread_falls", false);
    assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
    let summary = &report.findings[0].summary;
    assert!(summary.contains("with each call from a thread of its own, all of which live on"), "{summary}");
}

/// Whoever makes a context, with whichever flag, and however many credentials there are: with the fewest calls that lose a
/// block each time, and no handle left alive that would look like the reason.
#[test]
fn what_one_kind_of_call_loses_is_found_and_shown_by_the_fewest_calls() {
    serve_if_asked();
    let initiator = "acquire c0; query c0 null absent 0x0; exchange c0 null named 0x0 peer";
    for (name, case, calls) in [
        (
            "outside_leaks_initiators_of_exchange",
            "initiators-that-exchange-makes",
            &*format!("{initiator}; delete x0; delete x1; release c0"),
        ),
        (
            "outside_leaks_flag_of_new",
            "flags-in-a-query-of-new-acceptors",
            "acquire c0; query c0 null absent 0x1; delete x0; release c0",
        ),
        (
            "outside_leaks_older_credential",
            "two-credentials",
            "acquire c0; acquire c1; release c0; release c1",
        ),
        (
            "outside_leaks_query_of_exchanged",
            "initiators-that-exchange-makes",
            &*format!("{initiator}; query c0 x1 named 0x0; delete x0; delete x1; release c0"),
        ),
        ("flawed_leaks_credential", "negotiations", "acquire c0; release c0"),
        (
            "flawed_leaks_on_refusal",
            "rubbish-from-the-network",
            "acquire c0; exchange c0 null absent 0x0 foreign1; release c0",
        ),
    ] {
        let report = in_smoke(name, false);
        assert_eq!(accused(&report), ["MEM-2"], "{name}: {:#?}", report.findings);
        let finding = &report.findings[0];
        assert!(finding.summary.ends_with(&format!("case {case})")), "{name}: {}", finding.summary);
        let replays = format!("sspcheck replay 'cycles 16: {calls}' ");
        assert!(finding.replay.starts_with(&replays), "{name}: {}", finding.replay);
        let mut shown: Vec<String> =
            calls.split("; ").map(|call| format!("16, 32 and 64 times: {call}")).collect();
        shown.push("(shut down)".to_owned());
        let told: Vec<&str> = finding.trace.iter().map(|step| &*step.call).collect();
        assert_eq!(told, shown, "{name}");
    }
}

/// Whatever was done to another context, and however it ended.
#[test]
fn what_a_bystander_changes_is_found() {
    serve_if_asked();
    for (name, case) in [
        ("no_acceptor_beside_exchanged", "query-of-a-new-acceptor-after-an-initiators-success"),
        ("no_second_exchange_after_failure", "second-exchange-of-an-acceptor-after-an-acceptors-failure"),
    ] {
        let report = in_smoke(&format!("outside_{name}"), false);
        assert_eq!(accused(&report), ["CTX-7"], "{name}: {:#?}", report.findings);
        let summary = &report.findings[0].summary;
        assert!(summary.ends_with(&format!("case {case})")), "{name}: {summary}");
    }
}

/// The first fault is told whole, whatever other threads do meanwhile.
#[test]
fn what_falls_in_several_threads_at_the_same_time_is_told_where_it_fell() {
    serve_if_asked();
    let report = in_smoke("outside_threads_fall_at_once", false);
    assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
    let finding = &report.findings[0];
    assert!(finding.summary.contains("write to NULL, in crash_now at faults.h:"), "{}", finding.summary);
    assert!(finding.site.iter().any(|frame| frame.starts_with("run_errand at ")), "{:?}", finding.site);
    // The handler that a fault has put at its default is not the package's.
    let owns = |note: &&Note| note.summary.contains("puts its own handler of faults");
    assert_eq!(report.notes.iter().filter(owns).count(), 0, "{:#?}", report.notes);
}

/// What threads of the package do after its calls needs none of the caller's threads, and no second round.
#[test]
fn what_falls_some_time_after_its_calls_is_told_by_these_alone() {
    serve_if_asked();
    let report = in_smoke("flawed_reads_metadata_later", false);
    assert_eq!(accused(&report), ["META-3"], "{:#?}", report.findings);
    let replay = &report.findings[0].replay;
    assert!(replay.starts_with("sspcheck replay 'calls: "), "{replay}");
}

/// Only the role that needs a flag is asked with one.
#[test]
fn what_one_role_needs_is_not_passed_in_the_other() {
    serve_if_asked();
    let report = in_smoke("outside_acceptors_need_a_flag", false);
    assert_eq!(accused(&report), ["MEM-2"], "{:#?}", report.findings);
    let says = "an acceptor's Query refuses the word without a flag: where a case asks for nothing of an acceptor, MUTUAL_AUTH is passed";
    assert!(report.notes.iter().any(|note| note.summary == says), "{:#?}", report.notes);
    assert!(!report.notes.iter().any(|note| note.summary.contains("an initiator's Query refuses")));
}

/// A flag that only Exchange needs is passed too, to both functions.
#[test]
fn what_only_exchange_needs_is_passed() {
    serve_if_asked();
    let report = in_smoke("outside_exchange_needs_a_flag", false);
    assert_eq!(accused(&report), ["MEM-2"], "{:#?}", report.findings);
    for (side, of) in [("an initiator's", "an initiator"), ("an acceptor's", "an acceptor")] {
        let says = format!(
            "{side} Exchange refuses the word without a flag: where a case asks for nothing of {of}, MUTUAL_AUTH is passed"
        );
        assert!(report.notes.iter().any(|note| note.summary == says), "{:#?}", report.notes);
    }
}

/// What two hosts answer otherwise may be a matter of the process: no finding, neither of pairs nor of sweeps nor of threads.
#[test]
fn a_package_that_is_another_in_each_process_is_accused_of_nothing() {
    serve_if_asked();
    let (policy, idle) = ("outside_drawn_policy", "outside_idle_process");
    let smoke = [policy, idle, policy, idle, idle, idle].map(|name| (name, Suite::Smoke));
    let standard = [policy, idle, policy].map(|name| (name, Suite::Standard));
    for (name, suite) in part::turn(smoke.into_iter().chain(standard), 4) {
        let library = build(&common::sources().join(format!("{name}.c")));
        let report = check_library(&library, &Options { suite, ..options() }).unwrap();
        assert!(report.findings.is_empty(), "{name}: {:#?}", report.findings);
        assert_eq!(report.outcome, Outcome::Conforms, "{name}");
    }
}

/// Each thread's calls take as long together as the limit of one and more.
#[test]
fn the_limit_of_time_is_on_one_call_of_a_thread_whatever_their_order() {
    serve_if_asked();
    let library = build(&common::sources().join("outside_half_a_second.c"));
    let limits = Limits { call: Duration::from_secs(2), ..Limits::default() };
    let target = common::target_of(&library, limits).unwrap();
    let calls = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect::<Vec<Call>>();
    let thread = calls(&[
        "query c0 null named 0x0",
        "exchange c0 x0 named 0x0 foreign0",
        "query c0 x0 named 0x0",
        "exchange c0 x0 named 0x0 foreign1",
        "query c0 x0 named 0x0",
    ]);
    let least = 2 * thread.len();
    std::thread::scope(|scope| {
        for order in [Order::AtOnce, Order::InTurn, Order::Overlapping, Order::HandedOn, Order::PassedOn] {
            let threads = vec![thread.clone(), thread.clone()];
            let before = calls(&["acquire c0"]);
            let request = Threads { before, threads, rounds: 1, order, keep: false };
            let target = &target;
            scope.spawn(move || {
                let Started::Ready(mut host, _) = target.start().unwrap() else {
                    panic!("it does not start")
                };
                let told = host.threads(&request).unwrap();
                let courses = told.unwrap_or_else(|blamed| panic!("{order:?}: {blamed:?}")).threads;
                let made: usize = courses.iter().flatten().map(|course| course.steps.len()).sum();
                assert!(made >= least, "{order:?}: {made}");
            });
        }
    });
}

/// No host shows it by turns, for it is the first call of each process: all of many hosts do.
#[test]
fn a_pair_that_only_fresh_hosts_show_is_found() {
    serve_if_asked();
    let report = in_smoke("outside_first_call_wants_its_credential", false);
    assert!(accused(&report).contains(&"CRED-3".to_owned()), "{:#?}", report.findings);
}

/// What a store refuses after many contexts that Exchange made, with metadata that is new each time.
#[test]
fn what_a_pair_shows_by_a_few_calls_is_not_told_by_a_sweep() {
    serve_if_asked();
    let report =
        check_library(&build(&common::sources().join("flawed_delete_drops_credential.c")), &options())
            .unwrap();
    let [finding] = &report.findings[..] else { panic!("{:#?}", report.findings) };
    assert!(finding.replay.starts_with("sspcheck replay 'pair again: "), "{finding:#?}");
    assert!(finding.count > 3, "what the sweep saw counts: {finding:#?}");
}

#[test]
fn a_store_that_exchanges_fill_is_found() {
    serve_if_asked();
    // By a cycle that makes a few contexts in each of its rounds, and by sweeps that make one with each word: one finding,
    // shown by the cycle.
    let [few, all] = [Suite::Smoke, Suite::Standard].map(|suite| {
        let library = build(&common::sources().join("outside_store_of_exchanges.c"));
        let report = check_library(&library, &Options { suite, ..options() }).unwrap();
        assert_eq!(accused(&report), ["REQ-4"], "{:#?}", report.findings);
        let [finding] = &report.findings[..] else { panic!("{:#?}", report.findings) };
        assert!(finding.summary.contains("failed the 43rd time and each time after"), "{finding:#?}");
        finding.count
    });
    assert!(few < all, "{all} times with sweeps, {few} without");
}

/// An offset or a length of several bytes FF wraps when the other one is added.
#[test]
fn a_check_of_offset_and_length_that_wraps_is_found() {
    serve_if_asked();
    let report =
        check_library(&build(&common::sources().join("outside_offset_wraps.c")), &options()).unwrap();
    assert_eq!(accused(&report), ["META-1", "META-4"], "{:#?}", report.findings);
    for finding in &report.findings {
        assert!(finding.summary.contains("in is_field"), "{}", finding.summary);
    }
}

/// Words that go along with the same word in the calls before are combined too.
#[test]
fn a_flag_that_two_calls_must_pass_alike_is_found() {
    serve_if_asked();
    let library = build(&common::sources().join("outside_same_flag_twice.c"));
    let report = check_library(&library, &options()).unwrap();
    assert_eq!(accused(&report), ["RET-3"], "{:#?}", report.findings);
    let summary = &report.findings[0].summary;
    assert!(summary.contains("REPLAY_DETECT"), "{summary}");
}

#[test]
fn an_error_of_the_callers_told_by_a_number_of_win32_is_one_finding() {
    serve_if_asked();
    for hostile in [false, true] {
        assert_eq!(accused(&in_smoke("outside_win32_codes", hostile)), ["RET-4"], "hostile: {hostile}");
    }
}

#[test]
fn a_heap_of_the_c_library_that_was_written_over_is_one_finding() {
    serve_if_asked();
    let report = in_smoke("outside_overruns_process_heap", false);
    assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
    let [finding] = report.findings.as_slice() else { panic!("{:#?}", report.findings) };
    assert!(finding.output.contains("malloc"), "{finding:#?}");
    assert!(finding.site.iter().any(|function| function.contains("exchange_overrunning")), "{finding:#?}");
    assert!(finding.replay.starts_with("sspcheck replay 'calls: "), "{finding:#?}");
}

#[test]
fn what_falls_without_the_callers_error_is_not_blamed_on_it() {
    serve_if_asked();
    let report = in_smoke("flawed_falls_in_delete", true);
    assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
    let released = report.findings.iter().any(|finding| finding.replay.contains("release c"));
    assert!(!released, "{:#?}", report.findings);
}

/// What a call with PROMPT_FOR_CREDS would have come to is not known where it waits: the condition does not speak of it.
#[test]
fn a_condition_leaves_out_calls_that_wait_for_a_person() {
    serve_if_asked();
    let library = build(&common::sources().join("outside_waits_for_a_person.c"));
    let report = check_impatiently(&library, &Options { suite: Suite::Smoke, jobs: 2, ..options() });
    assert_eq!(accused(&report), ["CTX-1"], "{:#?}", report.findings);
    let summary = &report.findings[0].summary;
    assert!(summary.contains("; whenever DELEGATE is set and PROMPT_FOR_CREDS is clear, "), "{summary}");
}

/// What falls at one place on contexts in two states is one finding; the condition is that of the calls it shows.
#[test]
fn a_condition_is_that_of_the_calls_it_stands_with() {
    serve_if_asked();
    let report = in_smoke("outside_falls_in_two_states", false);
    assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
    let [finding] = report.findings.as_slice() else { panic!("{:#?}", report.findings) };
    let exchanged = finding.trace.iter().filter(|step| step.call.starts_with("exchange ")).count() > 1;
    let expected = if exchanged { "whenever DATAGRAM is set" } else { "whenever MUTUAL_AUTH is set" };
    assert_eq!(finding.condition.as_deref(), Some(expected), "{finding:#?}");
}

/// A fall in one function is not taken for that in another, though both come with the same flags.
#[test]
fn falls_at_two_places_are_two_findings() {
    serve_if_asked();
    let report = in_smoke("outside_falls_at_two_places", false);
    assert_eq!(accused(&report), ["META-4", "RET-6"], "{:#?}", report.findings);
}

/// Two rules of one clause that are broken under two conditions are two findings.
#[test]
fn a_clause_that_is_broken_in_two_ways_has_a_finding_for_each() {
    serve_if_asked();
    let report = in_smoke("outside_two_ways_of_one_clause", false);
    assert_eq!(accused(&report), ["QRY-3"], "{:#?}", report.findings);
    let mut told: Vec<&str> = report.findings.iter().filter_map(|one| one.condition.as_deref()).collect();
    told.sort_unstable();
    assert_eq!(told, ["whenever DELEGATE is set", "whenever STREAM is set"], "{:#?}", report.findings);
}

/// What falls with all words but a few is not said to fall with all that were tried.
#[test]
fn a_call_that_falls_with_nearly_every_word_is_not_said_to_do_so_with_all() {
    serve_if_asked();
    let report = in_smoke("outside_falls_unless_one_flag", false);
    assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
    for finding in &report.findings {
        let told = finding.condition.as_deref().unwrap_or_default();
        assert!(!told.starts_with("with each"), "{finding:#?}");
    }
}

/// The deletion stands behind the call that is varied: no sweep looks for exceptions, and the sentence says so.
#[test]
fn a_condition_without_a_sweep_rules_out_no_rare_exception() {
    serve_if_asked();
    let report = in_smoke("outside_refuses_deletion_but_for_some", false);
    assert!(accused(&report).contains(&"QRY-2".to_owned()), "{:#?}", report.findings);
    for finding in &report.findings {
        let says = &finding.summary;
        assert!(finding.condition.is_none() || says.ends_with("rule out no rare exception"), "{says}");
    }
    // Where a sweep of every listed word has nothing against it, nothing of that kind is said.
    let report = in_smoke("outside_reserved_bit_with_stream", false);
    assert_eq!(accused(&report), ["RET-3"], "{:#?}", report.findings);
    let whole = |finding: &Finding| finding.summary.ends_with("borne out by fresh runs on both sides");
    assert!(report.findings.iter().any(whole), "{:#?}", report.findings);
}

/// A fall on strange bytes is no matter of the Query that did not come before, whatever else falls at that place.
#[test]
fn what_falls_after_a_query_too_is_not_blamed_on_its_absence() {
    serve_if_asked();
    let library = build(&common::sources().join("outside_falls_on_bytes_and_on_none.c"));
    let report = check_library(&library, &options()).unwrap();
    assert_eq!(accused(&report), ["META-4", "RET-6"], "{:#?}", report.findings);
}

/// Of a condition that does not hold for every word it speaks of nothing is told.
#[test]
fn a_hang_has_a_condition_unless_words_that_meet_it_are_spared() {
    serve_if_asked();
    for (name, expected) in [
        ("outside_hangs_with_delegate", Some("whenever DELEGATE is set and PROMPT_FOR_CREDS is clear")),
        ("outside_hangs_but_for_some", None),
    ] {
        let library = build(&common::sources().join(format!("{name}.c")));
        let report = check_impatiently(&library, &Options { suite: Suite::Smoke, jobs: 2, ..options() });
        assert_eq!(accused(&report), ["RET-6"], "{:#?}", report.findings);
        for finding in &report.findings {
            assert_eq!(finding.fault, Some(Fault::Hang), "{finding:#?}");
            assert_eq!(finding.condition.as_deref(), expected, "{finding:#?}");
        }
    }
}

/// Each try costs the whole limit, and yet hardly a call is left that is not needed.
fn it_hangs_after_few_calls(report: &Report) {
    let calls = report.findings[0].trace.len();
    assert!((3..=5).contains(&calls), "{:#?}", report.findings[0]);
}

/// A package that hangs on a quarter of all words is judged, and is told when it hangs.
fn its_condition_is_found(report: &Report) {
    let summary = &report.findings[0].summary;
    assert!(summary.contains("whenever DELEGATE and SEQUENCE_DETECT are set"), "{summary}");
    assert_eq!(report.findings[0].fault, Some(Fault::Hang));
    assert!(report.notes.iter().any(|note| note.summary.contains("left out")), "{:?}", report.notes);
}

#[test]
fn hardening_flaws_show_with_hostile_only_and_count_with_strict() {
    serve_if_asked();
    let options = Options { suite: Suite::Smoke, ..options() };
    let mut rows = Vec::new();
    for (source, first) in packages("hostile") {
        let library = build(&source);
        let has_turn = part::has_turn(rows.len(), 4);
        if has_turn {
            let plain = check_library(&library, &options).unwrap();
            assert_eq!(accused(&plain), Vec::<String>::new(), "{}", source.display());
        }
        let hostile = check_library(&library, &Options { hostile: true, ..options.clone() }).unwrap();
        assert_eq!(accused(&hostile), expected(&first), "{}: {:#?}", source.display(), hostile.findings);
        assert_eq!(hostile.outcome, Outcome::Conforms, "{}", source.display());
        let mut reports = vec![(Suite::Smoke, hostile)];
        if part::holds(rows.len()) {
            let standard = Options { suite: Suite::Standard, hostile: true, ..options.clone() };
            let report = check_library(&library, &standard).unwrap();
            assert_eq!(accused(&report), expected(&first), "{}: {:#?}", source.display(), report.findings);
            reports.push((Suite::Standard, report));
        }
        rows.push(row(&source, &first, &reports));
        if has_turn {
            let strict = Options { hostile: true, strict: true, ..options.clone() };
            let report = check_library(&library, &strict).unwrap();
            assert_eq!(report.outcome, Outcome::Broken, "{}", source.display());
        }
    }
    let about = "Packages in C whose flaws show only where the caller breaks its own side.";
    matrix::compare("packages-hostile.md", about, &rows, false);
}

#[test]
fn correct_packages_of_every_style_stay_clean_even_where_the_caller_breaks_its_side() {
    serve_if_asked();
    let options = Options { suite: Suite::Smoke, hostile: true, ..options() };
    for (source, first) in part::turn(packages("correct"), 8) {
        assert_eq!(expected(&first), Vec::<String>::new());
        let report = check_library(&build(&source), &options).unwrap();
        assert_eq!(report.outcome, Outcome::Conforms, "{}", source.display());
        assert_eq!(accused(&report), Vec::<String>::new(), "{}: {:#?}", source.display(), report.findings);
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
        let library = build(&source);
        if source.ends_with("startup_hang_in_initialize.c") {
            let report = check_impatiently(&library, &options());
            assert_eq!(accused(&report), ["RET-6"], "{name}");
            assert_eq!(report.findings[0].fault, Some(Fault::Hang), "{name}");
            continue;
        }
        match check_library(&library, &options()) {
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
        let report = check_impatiently(&build(&source), &Options { suite: Suite::Smoke, ..options() });
        assert!(!report.findings.is_empty());
        let hosts = children_of_this_process().into_iter().filter(|child| child.is_of(name)).count();
        assert_eq!(hosts, 0, "{name} left a host behind");
    }
    // Another test's host may be ending just now: only what stays is a zombie.
    let zombies = || -> Vec<String> {
        children_of_this_process()
            .into_iter()
            .filter(|child| child.state == "Z")
            .map(|child| child.id)
            .collect()
    };
    let before = zombies();
    std::thread::sleep(Duration::from_secs(3));
    let after = zombies();
    assert!(!after.iter().any(|id| before.contains(id)), "{before:?} {after:?}");
}

/// A child of this process.
struct Child {
    id: String,
    state: String,
    environment: String,
}

impl Child {
    fn is_of(&self, package: &str) -> bool {
        self.environment.contains(package)
    }
}

fn children_of_this_process() -> Vec<Child> {
    let me = std::process::id().to_string();
    let stats = std::fs::read_dir("/proc").unwrap().filter_map(|entry| {
        let path = entry.ok()?.path();
        let stat = std::fs::read_to_string(path.join("stat")).ok()?;
        let environment =
            String::from_utf8_lossy(&std::fs::read(path.join("environ")).unwrap_or_default()).into_owned();
        let mut words = stat.rsplit_once(')')?.1.split_whitespace();
        let state = words.next()?.to_owned();
        let id = path.file_name()?.to_string_lossy().into_owned();
        (words.next()? == me).then_some(Child { id, state, environment })
    });
    stats.collect()
}
