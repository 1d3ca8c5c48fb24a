//! The kit under attack: what is recorded stays, nothing false is told, and a run that is taken up ends as one that nobody
//! disturbed. What is random goes by a seed that is printed; SSPCHECK_CHAOS_SEED=N makes the same choices again.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests are part of the tests"
)]

#[path = "../common/mod.rs"]
mod common;

mod cuts;
mod disk;
mod flips;
mod hosts;
mod runner;
mod shards;

use std::collections::BTreeMap;
use std::path::Path;

use common::{Ran, command, masked, packages};

/// Choices that a seed makes.
struct Chance(u64);

impl Chance {
    /// By the seed of the environment, or by a new one; it is printed, and shown where the test fails.
    fn new() -> Self {
        let given = std::env::var("SSPCHECK_CHAOS_SEED").ok().map(|text| text.parse().unwrap());
        let since = std::time::UNIX_EPOCH.elapsed().unwrap().subsec_nanos();
        let seed = given.unwrap_or_else(|| u64::from(since));
        eprintln!("SSPCHECK_CHAOS_SEED={seed}");
        Self(seed)
    }

    /// The next number, by SplitMix64.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from a range.
    fn among(&mut self, range: std::ops::Range<usize>) -> usize {
        range.start + (self.next() % (range.end - range.start) as u64) as usize
    }
}

/// Runs the command where the built packages lie.
fn run(arguments: &[&str]) -> Ran {
    std::fs::create_dir_all(packages()).unwrap();
    Ran::of(command(&packages(), arguments).output().unwrap())
}

/// A folder for files that are written by the thousand: in memory, where the system has such a place.
fn quick_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap())
}

/// Everything that a run has left in its folder but the answers, without its times.
fn left(folder: &Path) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            all.extend(left(&entry.path()).into_iter().map(|(file, text)| (format!("{name}/{file}"), text)));
        } else if name != "answers.jsonl" {
            let text = std::fs::read(entry.path()).unwrap();
            let _ = all.insert(name, masked(&String::from_utf8(text).unwrap()));
        }
    }
    all
}

/// Fails at the first line in which two runs differ.
fn assert_same(one: &BTreeMap<String, String>, two: &BTreeMap<String, String>) {
    assert!(one.keys().eq(two.keys()), "{:?} and {:?}", one.keys(), two.keys());
    for (name, text) in one {
        let other = &two[name];
        let differs = text.lines().zip(other.lines()).find(|(one, two)| one != two);
        assert_eq!(differs, None, "{name}");
        assert_eq!(text.len(), other.len(), "{name}");
    }
}

/// The lines of kept answers that are whole, but for the one that says that the run has ended.
fn answers(folder: &Path) -> String {
    let text = std::fs::read_to_string(folder.join("answers.jsonl")).unwrap_or_default();
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().filter(|line| !line.starts_with("{\"end\"")).map(|line| format!("{line}\n")).collect()
}
