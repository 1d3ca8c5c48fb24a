//! Shards in any order are the same run; one that is there twice is refused, and so is one that is cut anywhere.

use std::path::{Path, PathBuf};

use crate::common::Ran;
use crate::{Chance, assert_same, left, run};

const TARGET: &str = "reference:in-process";

fn merge(shards: &[&PathBuf], out: &Path) -> Ran {
    let shards: Vec<String> = shards.iter().map(|shard| shard.display().to_string()).collect();
    let shards: Vec<&str> = shards.iter().map(String::as_str).collect();
    run(&[&["merge", "--out", &out.display().to_string()], shards.as_slice()].concat())
}

/// Makes the shards of a run; gives their folders. Each has heard another name from the target.
fn shards(folder: &Path, of: usize) -> Vec<PathBuf> {
    let shard = |number: usize| {
        let out = folder.join(number.to_string());
        let (part, given) = (format!("{number}/{of}"), out.display().to_string());
        let ran = run(&["check", TARGET, "--suite", "smoke", "--shard", &part, "--out", &given]);
        assert_eq!((ran.code, ran.stderr.as_str()), (3, ""), "{}", ran.stdout);
        rename(&out.join("answers.jsonl"), &format!("name {number}"));
        out
    };
    (1..=of).map(shard).collect()
}

/// Puts another name into every hello, and the sum of each such line to rights.
fn rename(answers: &Path, name: &str) {
    let named = |line: &str| {
        let other = line.replace(&format!("\"name\":\"{TARGET}\""), &format!("\"name\":\"{name}\""));
        if line.starts_with("{\"header\"") || other == line {
            return line.to_owned();
        }
        let (head, _) = other.rsplit_once(",\"sum\":\"").unwrap();
        let head = format!("{head},\"sum\":\"");
        let sum = head.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |sum, byte| {
            (sum ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
        });
        format!("{head}{sum:032x}\"}}}}")
    };
    let text = std::fs::read_to_string(answers).unwrap();
    let text: Vec<String> = text.lines().map(named).collect();
    assert!(text.iter().any(|line| line.contains(name)));
    std::fs::write(answers, text.join("\n") + "\n").unwrap();
}

#[test]
fn shards_in_any_order_are_one_run_and_none_counts_twice_or_in_part() {
    let mut chance = Chance::new();
    let folder = tempfile::tempdir().unwrap();
    let shards = shards(folder.path(), 3);
    let [a, b, c] = [&shards[0], &shards[1], &shards[2]];
    let mut first = None;
    for order in [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
        let out = tempfile::tempdir().unwrap();
        let ran = merge(&order, out.path());
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{order:?}");
        let files = left(out.path());
        assert!(files.keys().eq(["record.jsonl", "report.txt"]), "{:?}", files.keys());
        assert!(files["record.jsonl"].contains("\"package\":\"name 1\""), "{order:?}");
        assert_same(first.get_or_insert_with(|| files.clone()), &files);
    }
    let out = folder.path().join("refused");
    for twice in &shards {
        for order in [[a, b, c, twice], [twice, a, b, c]] {
            let ran = merge(&order, &out);
            assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{order:?}");
            assert!(ran.stderr.contains(", and so is `"), "{}", ran.stderr);
        }
    }
    // One in the place of another is there twice too.
    let ran = merge(&[a, b, b], &out);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    let text = std::fs::read(b.join("answers.jsonl")).unwrap();
    let cut = folder.path().join("cut");
    std::fs::create_dir_all(&cut).unwrap();
    let ends: Vec<usize> = (0..8).map(|_| chance.among(0..text.len())).collect();
    for end in [0, 1, text.len() - 1].into_iter().chain(ends) {
        std::fs::write(cut.join("answers.jsonl"), &text[..end]).unwrap();
        let ran = merge(&[a, &cut, c], &out);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "cut at {end}");
        let resumed = ran.stderr.contains("has not ended; go on with it by `--resume` first");
        assert!(
            resumed || ran.stderr.contains("no line of it is whole; make that run again"),
            "{}",
            ran.stderr
        );
    }
    assert!(!out.join("record.jsonl").exists(), "what is refused leaves nothing");
}
