//! Hosts are killed from outside while a package is checked: nothing is told of the package that it did not do, and nothing
//! of what it did gets lost.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use serde_json::Value;

use crate::Chance;
use crate::common::{Ran, checked, command, masked, package, packages};

/// How the note of hosts that were ended from outside goes on.
const NOTE: &str = " ended by a signal of those that others send";

/// So many kills are borne by any request: the killer strikes no more often before the run has got on.
const BORNE: usize = 3;

/// The hosts of a process: children of any of its threads.
fn hosts(runner: u32) -> Vec<Pid> {
    let threads = std::fs::read_dir(format!("/proc/{runner}/task")).into_iter().flatten().flatten();
    let lists = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    let numbers: Vec<i32> = lists
        .flat_map(|list| list.split_whitespace().map(|number| number.parse().unwrap()).collect::<Vec<_>>())
        .collect();
    numbers.into_iter().filter_map(Pid::from_raw).collect()
}

/// Kills a host, and nobody who has got its number since; whether it did.
fn kill(host: Pid, runner: u32) -> bool {
    let Ok(process) = pidfd_open(host, PidfdFlags::empty()) else { return false };
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", host.as_raw_nonzero())).unwrap_or_default();
    let parent = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse().ok());
    parent == Some(runner) && pidfd_send_signal(&process, Signal::KILL).is_ok()
}

/// A check whose hosts are killed as it goes; how often one was.
fn disturbed(arguments: &[&str], record: &Path, chance: &mut Chance) -> (Ran, usize) {
    let mut command = command(&packages(), arguments);
    let mut runner = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let length = || record.metadata().map_or(0, |it| it.len());
    let (mut kills, mut since, mut last) = (0, 0, 0);
    while runner.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(chance.among(2..100) as u64));
        if length() > last {
            since = 0;
        }
        let alive = hosts(runner.id());
        if since < BORNE && !alive.is_empty() && kill(alive[chance.among(0..alive.len())], runner.id()) {
            (kills, since, last) = (kills + 1, since + 1, length());
        }
    }
    (Ran::of(runner.wait_with_output().unwrap()), kills)
}

/// A record without its times and without the note, and the note.
fn without_note(folder: &Path) -> (String, Option<String>) {
    let text = masked(&std::fs::read_to_string(folder.join("record.jsonl")).unwrap());
    let (cases, footer) = text.trim_end().rsplit_once('\n').unwrap();
    let mut footer: Value = serde_json::from_str(footer).unwrap();
    let notes = footer["footer"]["report"]["notes"].as_array_mut().unwrap();
    let is_note = |note: &Value| note["summary"].as_str().unwrap().contains(NOTE);
    let note = notes.iter().find(|note| is_note(note)).map(|note| note["summary"].to_string());
    notes.retain(|note| !is_note(note));
    (format!("{cases}\n{footer}\n"), note)
}

#[test]
fn what_others_kill_is_no_finding_and_hides_none() {
    let mut chance = Chance::new();
    let adapter = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/adapters/python/package.py");
    let adapter = format!("cmd:python3 {}", adapter.display());
    let smoke = &["--suite", "smoke", "--jobs", "2"][..];
    // Findings are confirmed all the same, and an adapter takes its time to start.
    let some = &["--suite", "smoke", "--jobs", "2", "--max-calls", "150"][..];
    let few = &["--suite", "smoke", "--jobs", "2", "--max-calls", "40"][..];
    let facts = [
        (package("correct"), smoke, 0),
        (package("flawed_crash_every_second_call"), some, 1),
        (adapter, few, 0),
    ];
    for (target, options, code) in facts {
        let whole = checked(&target, options);
        assert_eq!(whole.code, code, "{}", whole.stdout);
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().display().to_string();
        let arguments = [&["check", &target, "--out", &out], options].concat();
        let (ran, kills) = disturbed(&arguments, &folder.path().join("record.jsonl"), &mut chance);
        assert!(kills > 0, "{target}: no host was killed");
        assert_eq!((ran.code, ran.stderr.as_str()), (code, ""), "{target}: {kills} kills");
        let ((one, none), (two, note)) = (without_note(&whole.folder), without_note(folder.path()));
        eprintln!("{target}: {kills} kills; {note:?}");
        assert_eq!(none, None, "{target}");
        let differs = one.lines().zip(two.lines()).find(|(one, two)| one != two);
        assert_eq!(differs, None, "{target}: {kills} kills");
        assert_eq!(one.len(), two.len(), "{target}: {kills} kills");
    }
}

/// Builds a package that sends a signal to itself in Exchange: always, or once for each file of that name that it can take
/// away.
fn sends_itself(folder: &Path) -> String {
    let source = folder.join("package.c");
    let text = r#"
        #include <signal.h>
        #include <stdio.h>
        #include <unistd.h>
        #define EXCHANGE exchange_with_signal
        #include "skeleton.h"
        static bool is_marked(const char *marks)
        {
            char path[4096];
            for (int number = 1; number <= 3; number++) {
                snprintf(path, sizeof path, "%s%d", marks, number);
                if (unlink(path) == 0)
                    return true;
            }
            return false;
        }
        static NTSTATUS exchange_with_signal(const struct call *call)
        {
            const char *marks = getenv("CHAOS_MARKS");
            if (marks == NULL || is_marked(marks))
                raise(atoi(getenv("CHAOS_SIGNAL")));
            return correct_exchange(call);
        }"#;
    std::fs::write(&source, text).unwrap();
    let library = folder.join("package.so");
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/tests/packages");
    let status = Command::new("cc")
        .args(["-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O1", "-shared", "-fPIC", "-I"])
        .args([&sources, &PathBuf::from("-o"), &library, &source])
        .status()
        .expect("a C compiler named cc");
    assert!(status.success(), "{} does not build", source.display());
    library.display().to_string()
}

/// Checks such a package with so many files; how many of them are left.
fn check(target: &str, signal: i32, marks: Option<usize>) -> (Ran, usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mark").display().to_string();
    let options = ["--suite", "smoke", "--max-calls", "40", "--jobs", "1", "--no-sandbox", "--strict"];
    let mut command = command(&packages(), &[&["check", target, "--format", "json"], &options[..]].concat());
    let _ = command.env("CHAOS_SIGNAL", signal.to_string());
    if let Some(marks) = marks {
        (1..=marks).for_each(|number| std::fs::write(format!("{path}{number}"), "").unwrap());
        let _ = command.env("CHAOS_MARKS", &path);
    }
    let ran = Ran::of(command.output().unwrap());
    (ran, std::fs::read_dir(folder.path()).unwrap().count())
}

#[test]
fn what_a_fresh_host_answers_counts_and_what_ends_every_host_is_the_packages() {
    let facts = [
        // the signal, how often it comes, the exit code with --strict, the note, the finding
        (9, Some(1), 0, "1 host was ended by", ""),
        (9, Some(3), 0, "3 hosts were ended by", ""),
        (15, Some(1), 0, "1 host was ended by", ""),
        (2, Some(2), 0, "2 hosts were ended by", ""),
        (1, Some(1), 0, "1 host was ended by", ""),
        // A fault is the package's, even one that does not recur.
        (11, Some(1), 1, "", "(crash: signal 11 (segmentation fault)"),
        (9, None, 1, "", "crash: signal 9 (killed)"),
        (15, None, 1, "", "crash: signal 15"),
    ];
    let folder = tempfile::tempdir().unwrap();
    let target = sends_itself(folder.path());
    for (signal, marks, code, note, finding) in facts {
        let (ran, left) = check(&target, signal, marks);
        assert_eq!((ran.code, left), (code, 0), "{signal} {marks:?}: {}{}", ran.stdout, ran.stderr);
        let document = ran.json();
        let summaries = |of: &str| {
            let all = document[of].as_array().unwrap().iter();
            all.map(|one| one["summary"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        let (notes, findings) = (summaries("notes"), summaries("findings"));
        let told = notes.iter().find(|text| text.contains(NOTE)).cloned().unwrap_or_default();
        assert_eq!(
            (told.is_empty(), findings.is_empty()),
            (note.is_empty(), finding.is_empty()),
            "{notes:?} {findings:?}"
        );
        assert!(told.starts_with(note), "{signal} {marks:?}: {told}");
        assert!(finding.is_empty() || findings.iter().any(|text| text.contains(finding)), "{findings:?}");
    }
}
