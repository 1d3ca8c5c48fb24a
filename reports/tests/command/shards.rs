//! All shards of a run merged are the run as a whole, and a run that is taken up ends as one that was not interrupted.

use std::path::{Path, PathBuf};

use crate::common::{Ran, SWEEPS, checked, command, masked, package, packages};

/// Runs a command where the built packages lie.
fn run(arguments: &[&str]) -> Ran {
    std::fs::create_dir_all(packages()).unwrap();
    Ran::of(command(&packages(), arguments).output().unwrap())
}

/// Checks into a folder.
fn check(target: &str, out: &Path, options: &[&str]) -> Ran {
    let out = out.display().to_string();
    run(&[&["check", target, "--out", &out], options].concat())
}

fn record(folder: &Path) -> String {
    masked(&std::fs::read_to_string(folder.join("record.jsonl")).unwrap())
}

/// Makes the shards of a run; gives their folders.
fn shards(target: &str, folder: &Path, of: usize, options: &[&str]) -> Vec<PathBuf> {
    (1..=of)
        .map(|number| {
            let out = folder.join(number.to_string());
            let shard = format!("{number}/{of}");
            let ran = check(target, &out, &[&["--shard", &shard], options].concat());
            assert!(ran.code == 1 || ran.code == 3, "{}{}", ran.stdout, ran.stderr);
            let report = std::fs::read_to_string(out.join("report.txt")).unwrap();
            assert!(report.starts_with(&format!("INCOMPLETE: this is shard {shard} alone")), "{report}");
            out
        })
        .collect()
}

fn merge(shards: &[PathBuf], out: &Path) -> Ran {
    let shards: Vec<String> = shards.iter().map(|shard| shard.display().to_string()).collect();
    let shards: Vec<&str> = shards.iter().map(String::as_str).collect();
    run(&[&["merge", "--out", &out.display().to_string()], shards.as_slice()].concat())
}

fn assert_same(one: &str, two: &str) {
    let differs = one.lines().zip(two.lines()).enumerate().find(|(_, (one, two))| one != two);
    assert_eq!(differs, None);
    assert_eq!(one.lines().count(), two.lines().count());
}

#[test]
fn all_shards_merged_are_the_run_as_a_whole() {
    // Words that are asked for by name are tried on a slow machine too. What only hosts do is in the other one.
    let full = ["--suite", "full", "--words", "0x3ffffe-0x400001", "--strength", "2", "--jobs", "2"];
    let facts = [
        ("reference:in-process".to_owned(), &full[..], 3, 0),
        (package("flawed_crash_on_flags"), &SWEEPS[..], 2, 1),
    ];
    for (target, options, of, code) in facts {
        let folder = tempfile::tempdir().unwrap();
        let whole = checked(&target, options);
        assert_eq!(whole.code, code, "{}", whole.stdout);
        let [rest @ .., "2"] = options else { panic!("{options:?}") };
        let mut shards = shards(&target, folder.path(), of, &[rest, &["1"]].concat());
        // The order on the command line is nobody's business.
        shards.rotate_left(1);
        let merged = folder.path().join("merged");
        let ran = merge(&shards, &merged);
        assert_eq!(ran.code, code, "{}{}", ran.stdout, ran.stderr);
        assert_same(&record(&whole.folder), &record(&merged));
    }
}

#[test]
fn shards_of_a_package_that_was_built_anew_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("my_ssp.so");
    let target = file.display().to_string();
    let shard = |name: &str, number: &str, options: &[&str]| {
        let out = folder.path().join(name);
        let ran = check(&target, &out, &[&["--suite", "smoke", "--shard", number], options].concat());
        (out, ran)
    };
    let _ = std::fs::copy(packages().join(package("correct")), &file).unwrap();
    let (one, _) = shard("1", "1/2", &[]);
    let (good, _) = shard("2", "2/2", &[]);
    let _ = std::fs::copy(packages().join(package("flawed_null_credential")), &file).unwrap();
    let (other, _) = shard("3", "2/2", &[]);
    let merged = folder.path().join("merged");
    let ran = merge(&[one.clone(), other], &merged);
    assert!(ran.code == 2 && ran.stderr.contains("the package's file has changed"), "{}", ran.stderr);
    assert!(!merged.exists());
    let (_, ran) = shard("1", "1/2", &["--resume"]);
    assert!(ran.code == 2 && ran.stderr.contains("the package's file has changed"), "{}", ran.stderr);
    let ran = merge(&[one, good], &merged);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn shards_that_do_not_belong_together_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let target = "reference:in-process";
    let good = shards(target, folder.path(), 2, &["--suite", "smoke"]);
    let other = |name: &str, target: &str, options: &[&str]| {
        let out = folder.path().join(name);
        let _ = check(target, &out, options);
        out
    };
    let [one, two] = [good[0].clone(), good[1].clone()];
    let cut = folder.path().join("cut");
    std::fs::create_dir_all(&cut).unwrap();
    let answers = std::fs::read_to_string(two.join("answers.jsonl")).unwrap();
    let end = answers.find("{\"end\"").unwrap();
    std::fs::write(cut.join("answers.jsonl"), &answers[..end]).unwrap();
    let lost = folder.path().join("lost");
    std::fs::create_dir_all(&lost).unwrap();
    let without: String =
        answers.lines().enumerate().filter(|(at, _)| *at != 5).map(|(_, line)| format!("{line}\n")).collect();
    std::fs::write(lost.join("answers.jsonl"), without).unwrap();
    let smoke = ["--suite", "smoke", "--shard", "2/2"];
    let facts: [(Vec<PathBuf>, &str); 10] = [
        // the shards                                                    what is said
        (vec![one.clone()], "shard 2/2 is missing"),
        (vec![one.clone(), two.clone(), two.clone()], "it is shard 2/2, and so is"),
        (vec![one.clone(), cut], "shard 2/2 has not ended; go on with it by `--resume`"),
        (vec![one.clone(), lost], "answers are missing before it"),
        (
            vec![one.clone(), other("seed", target, &[&smoke[..], &["--seed", "2"]].concat())],
            "seed is 1 and 2",
        ),
        (vec![one.clone(), other("target", "reference", &smoke)], "target is"),
        (
            vec![one.clone(), other("suite", target, &["--shard", "2/2"])],
            "suite is \"smoke\" and \"standard\"",
        ),
        (
            vec![
                one.clone(),
                other("words", target, &["--suite", "standard", "--words", "1-2", "--shard", "2/2"]),
            ],
            "suite is \"smoke\" and \"standard\"",
        ),
        (vec![one.clone(), other("of", target, &["--suite", "smoke", "--shard", "3/3"])], "it is one of 3"),
        (vec![one.clone(), folder.path().join("nothing")], "nothing"),
    ];
    for (shards, said) in facts {
        let ran = merge(&shards, &folder.path().join("merged"));
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{said}");
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
    let version =
        std::fs::read_to_string(one.join("answers.jsonl")).unwrap().replacen("\"kit\":\"", "\"kit\":\"9", 1);
    std::fs::write(one.join("answers.jsonl"), version).unwrap();
    let ran = merge(&[one.clone(), two.clone()], &folder.path().join("merged"));
    assert!(ran.code == 2 && ran.stderr.contains("kit is"), "{}", ran.stderr);
    assert!(merge(&[two.clone(), one], &two).stderr.contains("is the folder of a shard"));
}

#[test]
fn a_run_that_is_taken_up_ends_as_one_that_was_not_interrupted() {
    let facts = [
        ("reference:in-process".to_owned(), "full", &["--strength", "2"][..]),
        (package("flawed_crash_on_flags"), "standard", &[]),
    ];
    for (target, suite, more) in facts {
        let words = [&["--words", "0x3ffffe-0x400001"], more].concat();
        let options = [&["--suite", suite, "--jobs", "2"][..], &words].concat();
        let folder = tempfile::tempdir().unwrap();
        let ran = check(&target, folder.path(), &options);
        let whole = record(folder.path());
        let path = folder.path().join("answers.jsonl");
        let answers = std::fs::read_to_string(&path).unwrap();
        // The run ended in the middle of a line, half way and near the end.
        for cut in [answers.len() / 2, answers.len() - 100] {
            std::fs::write(&path, &answers[..cut]).unwrap();
            let again = check(&target, folder.path(), &[&options[..], &["--resume"]].concat());
            assert_eq!((again.code, again.stdout), (ran.code, ran.stdout.clone()), "{}", again.stderr);
            assert_same(&whole, &record(folder.path()));
            let now = std::fs::read_to_string(&path).unwrap();
            assert!(now.starts_with(answers[..cut].rsplit_once('\n').unwrap().0));
            assert!(now.contains("{\"end\""));
        }
        let other = check(
            &target,
            folder.path(),
            &[&["--suite", suite, "--resume", "--seed", "3"][..], &words].concat(),
        );
        assert!(other.code == 2 && other.stderr.contains("seed is 1 and 3"), "{}", other.stderr);
    }
}

#[test]
fn what_cannot_be_kept_or_taken_up_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().display().to_string();
    let facts: [(&[&str], &str); 9] = [
        (&["check", "reference", "--words", "5-4"], "such as 0x0-0xfffff"),
        (
            &["check", "reference", "--suite", "smoke", "--words", "every"],
            "`--words every` needs --suite standard",
        ),
        (
            &["check", "reference", "--suite", "smoke", "--strength", "2"],
            "`--strength 2` needs --suite standard",
        ),
        (&["check", "reference", "--strength", "6"], "6 is not in 2..=5"),
        (&["check", "--shard", "1/2", "reference"], "`--shard` needs --out DIR"),
        (&["check", "--resume", "reference"], "`--resume` needs --out DIR"),
        (&["check", "--resume", "reference", "--out", &out], "begin it without --resume"),
        (&["check", "--shard", "3/2", "reference", "--out", &out], "such as 1/3"),
        (&["check", "--shard", "", "reference", "--out", &out], "such as 1/3"),
    ];
    for (arguments, said) in facts {
        let ran = run(arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
}
