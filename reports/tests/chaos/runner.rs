//! The kit is killed at random points of a run, again and again, and the run is taken up each time.

use std::path::Path;
use std::process::{Child, Output, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::common::{checked, command, package, packages};
use crate::{Chance, answers, assert_same, left};

/// How long a process that was killed may take to go away.
const PATIENCE: Duration = Duration::from_secs(60);

fn length(path: &Path) -> u64 {
    path.metadata().map_or(0, |it| it.len())
}

/// Names in a folder that begin like this.
fn names(folder: &Path, prefix: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(prefix)).collect()
}

/// Processes whose scratch files are to lie in this folder.
fn hosts(temporary: &Path) -> usize {
    let mark = format!("TMPDIR={}", temporary.display());
    let environments = std::fs::read_dir("/proc").unwrap().filter_map(|entry| {
        let environment = std::fs::read(entry.ok()?.path().join("environ")).ok()?;
        Some(String::from_utf8_lossy(&environment).into_owned())
    });
    environments.filter(|environment| environment.contains(&mark)).count()
}

/// Sends a signal once a file is as long as this, and a moment later; what the process did, and whether it was struck before
/// its end.
fn strike(mut child: Child, signal: Signal, file: &Path, at: u64, later: Duration) -> (Output, bool) {
    while length(file) < at {
        if child.try_wait().unwrap().is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    std::thread::sleep(later);
    // It was not waited for unless it has ended, so the number is its own.
    if child.try_wait().unwrap().is_none() {
        let _ = kill_process(Pid::from_child(&child), signal);
    }
    let output = child.wait_with_output().unwrap();
    let struck = match output.status.code() {
        None => true,
        Some(2) => String::from_utf8_lossy(&output.stderr).contains("interrupted; "),
        Some(_) => false,
    };
    (output, struck)
}

#[test]
fn a_run_that_is_killed_again_and_again_ends_as_one_that_was_not() {
    let mut chance = Chance::new();
    let words = &["--suite", "standard", "--words", "0x3ffffe-0x400001", "--jobs", "2"][..];
    let shard = &["--suite", "smoke", "--shard", "1/1", "--jobs", "2"][..];
    let facts =
        [("reference:in-process".to_owned(), words, 2), (package("flawed_null_credential"), shard, 5)];
    for (target, options, kills) in facts {
        let whole = checked(&target, options);
        let undisturbed = left(&whole.folder);
        let total = length(&whole.folder.join("answers.jsonl"));
        let (folder, temporary) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let out = folder.path().join("out");
        let given = out.display().to_string();
        let arguments = ["check", &target, "--out", &given, "--reproductions", "--format", "json"];
        let arguments = [&arguments[..], options].concat();
        let start = || {
            let resume = if out.join("answers.jsonl").exists() { &["--resume"][..] } else { &[] };
            let mut command = command(&packages(), &[&arguments[..], resume].concat());
            let command = command.env("TMPDIR", temporary.path());
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        // Later points lie behind earlier ones, so that each is reached; sometimes it is killed while it goes
        // through what it knows.
        let mut points: Vec<u64> = (0..kills).map(|_| chance.among(0..total as usize) as u64).collect();
        points.sort_unstable();
        let (mut strikes, mut gone) = (0, Vec::new());
        for (number, point) in points.into_iter().enumerate() {
            let signal = match number {
                0 => Signal::KILL,
                1 => Signal::TERM,
                _ if chance.among(0..2) == 0 => Signal::KILL,
                _ => Signal::TERM,
            };
            let (file, point) = match chance.among(0..3) {
                0 if number > 1 => (out.join("record.jsonl"), point / 20),
                _ => (out.join("answers.jsonl"), point),
            };
            let before = answers(&out);
            let later = Duration::from_micros(chance.among(0..20_000) as u64);
            let (output, struck) = strike(start(), signal, &file, point, later);
            strikes += usize::from(struck);
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            let began = Instant::now();
            while hosts(temporary.path()) > 0 {
                assert!(began.elapsed() < PATIENCE, "{target}: hosts live on after {signal:?}");
                std::thread::sleep(Duration::from_millis(5));
            }
            assert!(answers(&out).starts_with(&before), "{target}: answers are lost after {signal:?}");
            if !struck {
                assert_eq!((output.status.code(), said.as_str()), (Some(whole.code), ""), "{target}");
            } else if output.status.code().is_some() {
                assert!(said.contains("with `--resume` it goes on from there"), "{said}");
                assert_eq!(names(temporary.path(), ""), Vec::<String>::new(), "{target}: after {signal:?}");
            }
            gone.extend(names(temporary.path(), "sspcheck-"));
        }
        assert!(strikes > 0, "{target}: it was never struck before its end");
        let before = answers(&out);
        let ended = start().wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!((ended.status.code(), said.as_str()), (Some(whole.code), ""), "{target}");
        assert_same(&undisturbed, &left(&out));
        assert!(answers(&out).starts_with(&before), "{target}: answers are lost in the end");
        assert_eq!(names(temporary.path(), ""), Vec::<String>::new(), "{target}: scratch files are left");
        for run in gone {
            assert_eq!(names(Path::new("/dev/shm"), &format!("{run}-")), Vec::<String>::new(), "{target}");
        }
    }
}
