//! The disk gets full, or files may not grow: the run ends with what to do, what was recorded stays in whole lines, and once
//! there is room the run that is taken up ends as one that always had it.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{Ran, checked, clean, packages};
use crate::{Chance, answers, assert_same, left, run};

const TARGET: &str = "reference:in-process";
const OPTIONS: [&str; 6] = ["--suite", "smoke", "--shard", "1/1", "--jobs", "2"];

/// A small disk, taken away with its owner; only the administrator can make one.
struct Disk(tempfile::TempDir);

impl Disk {
    fn of(kib: usize) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={kib}k");
        let mut mount = Command::new("mount");
        let made = mount.args(["-t", "tmpfs", "-o", &size, "sspcheck-test"]).arg(folder.path()).output();
        made.is_ok_and(|made| made.status.success()).then(|| Self(folder))
    }

    fn grow(&self) {
        let status = Command::new("mount").args(["-o", "remount,size=64m"]).arg(self.0.path()).status();
        assert!(status.unwrap().success());
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

fn check(out: &Path, more: &[&str]) -> Ran {
    let out = out.display().to_string();
    let whole = ["check", TARGET, "--out", &out, "--reproductions", "--format", "json"];
    run(&[&whole[..], &OPTIONS[..], more].concat())
}

/// Every file of lines ends with a whole one, and no report is there in part.
fn assert_whole(out: &Path) {
    for name in ["answers.jsonl", "record.jsonl"] {
        let text = std::fs::read_to_string(out.join(name)).unwrap();
        assert!(text.is_empty() || text.ends_with('\n'), "{name} ends within a line");
        for line in text.lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{name}: {line}");
        }
    }
    let files = left(out);
    assert!(files.keys().eq(["record.jsonl"]), "{:?}", files.keys());
}

/// It ended for want of room in this file; now there is room.
fn assert_taken_up(ran: &Ran, file: &str, says: &[&str], out: &Path, room: impl FnOnce()) {
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{file}");
    for said in [&[file], says].concat() {
        assert!(ran.stderr.contains(said), "{file}: {said}: {}", ran.stderr);
    }
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
    assert_whole(out);
    let before = answers(out);
    room();
    let whole = checked(TARGET, &OPTIONS);
    let again = check(out, &["--resume"]);
    assert_eq!((again.code, again.stderr.as_str()), (whole.code, ""), "{file}");
    assert_same(&left(&whole.folder), &left(out));
    assert!(answers(out).starts_with(&before), "{file}: answers are lost");
}

const ROOM: [&str; 2] = ["No space left on device", "; make room there, or name another folder"];
const RESUME: &str = "; what was answered is kept: `--resume` then goes on from there";

#[test]
fn a_full_disk_ends_the_run_with_what_to_do_and_loses_nothing() {
    let mut chance = Chance::new();
    if Disk::of(64).is_none() {
        eprintln!(
            "no disk can be mounted here: what is shown is a limit of the size of files, in the other test"
        );
        return;
    }
    let whole = checked(TARGET, &OPTIONS);
    let length = |name: &str| whole.folder.join(name).metadata().unwrap().len() as usize;
    // One file alone lies on the small disk: it is the one that finds no room.
    for file in ["answers.jsonl", "record.jsonl"] {
        let disk = Disk::of(chance.among(4..length(file) / 1024 - 8)).unwrap();
        let out = tempfile::tempdir().unwrap();
        symlink(disk.path().join(file), out.path().join(file)).unwrap();
        let ran = check(out.path(), &[]);
        assert_taken_up(&ran, file, &[&ROOM[..], &[RESUME]].concat(), out.path(), || disk.grow());
    }
    // The reports alone.
    let (disk, other) = (Disk::of(4).unwrap(), tempfile::tempdir().unwrap());
    for file in ["answers.jsonl", "record.jsonl"] {
        symlink(other.path().join(file), disk.path().join(file)).unwrap();
    }
    let ran = check(disk.path(), &[]);
    let says = [&ROOM[..], &["; the record is whole: `sspcheck report "]].concat();
    assert_taken_up(&ran, "report.json", &says, disk.path(), || disk.grow());
    // All together, wherever that ends.
    for _ in 0..3 {
        let disk =
            Disk::of(chance.among(4..(length("answers.jsonl") + length("record.jsonl")) / 1024 - 8)).unwrap();
        let ran = check(disk.path(), &[]);
        assert_taken_up(&ran, ".jsonl", &[&ROOM[..], &[RESUME]].concat(), disk.path(), || disk.grow());
    }
}

/// The same with files that may not grow beyond so many blocks.
fn check_limited(blocks: usize, out: &Path) -> Ran {
    let mut shell = Command::new("sh");
    let script = format!("ulimit -f {blocks}; exec \"$@\"");
    let program = env!("CARGO_BIN_EXE_sspcheck");
    let _ = shell.args(["-c", &script, "sh", program, "check", TARGET, "--out"]).arg(out);
    let _ = shell.args(["--reproductions", "--format", "json"]).args(OPTIONS);
    Ran::of(clean(&mut shell).current_dir(packages()).output().unwrap())
}

#[test]
fn a_limit_of_the_size_of_files_is_told_as_one() {
    let mut chance = Chance::new();
    let whole = checked(TARGET, &OPTIONS);
    let length = whole.folder.join("answers.jsonl").metadata().unwrap().len() as usize;
    // A block of a shell is of 512 bytes or of 1024.
    for blocks in [1, chance.among(2..length / 1024 - 8)] {
        let out = tempfile::tempdir().unwrap();
        let ran = check_limited(blocks, out.path());
        let says = ["File too large", "; raise the limit of the size of files (`ulimit -f`)", RESUME];
        assert_taken_up(&ran, "answers.jsonl", &says, out.path(), || {});
    }
}

#[test]
fn what_cannot_be_printed_is_no_success() {
    let whole = checked(TARGET, &OPTIONS);
    let record = whole.folder.join("record.jsonl").display().to_string();
    let out = tempfile::tempdir().unwrap();
    let into: PathBuf = out.path().join("out");
    let into = into.display().to_string();
    for arguments in [
        &["report", &record][..],
        &["check", TARGET, "--suite", "smoke"],
        &["check", TARGET, "--suite", "smoke", "--out", &into],
    ] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = crate::common::command(&packages(), arguments);
        let output = command.stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains("cannot write to standard output: No space left on device"), "{said}");
    }
    assert!(out.path().join("out/report.txt").exists(), "what was asked for as a file is there all the same");
}
