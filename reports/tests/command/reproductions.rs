//! `--reproductions`: programs and tests that fail on the package with the flaw and pass on a correct one.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{Ran, checked, clean, package, packages, sspcheck};

/// Checks a package with `--reproductions`, as every check does that is made once; gives a folder with those, to build in.
fn reproductions(out: &Path, name: &str, options: &[&str]) -> PathBuf {
    let checked = checked(&package(name), options);
    assert!(checked.code != 2, "{name}: {}", checked.stdout);
    let folder = out.join(name);
    std::fs::create_dir_all(&folder).unwrap();
    for entry in std::fs::read_dir(checked.folder.join("reproductions")).unwrap() {
        let entry = entry.unwrap();
        let _ = std::fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
    folder
}

/// The files of a folder with this ending, in order.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|known| known == extension)).collect();
    files.sort();
    files
}

/// Builds a C file without a warning, and runs it on a package.
fn built(source: &Path) -> PathBuf {
    let program = source.with_extension("");
    let cc = Command::new("cc")
        .args(["-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-o"])
        .args([&program, source])
        .output()
        .expect("a C compiler named cc");
    assert!(cc.status.success(), "{}: {}", source.display(), String::from_utf8_lossy(&cc.stderr));
    program
}

/// Not in the folder in which the package was checked: it is found all the same.
fn ran(program: &Path, arguments: &[&str]) -> Ran {
    let folder = program.parent().unwrap();
    Ran::of(clean(&mut Command::new(program)).current_dir(folder).args(arguments).output().unwrap())
}

#[test]
fn a_program_fails_on_the_flawed_package_and_passes_on_a_correct_one() {
    let out = tempfile::tempdir().unwrap();
    let correct = packages().join("correct.so").display().to_string();
    let _ = package("correct");
    #[rustfmt::skip]
    let facts: [(&str, &[&str]); 10] = [
        ("flawed_null_credential", &["--suite", "smoke"]),
        ("flawed_no_context",      &["--suite", "smoke"]),
        ("flawed_win32_codes",     &["--suite", "smoke"]),
        ("flawed_delete_fails",    &["--suite", "smoke"]),
        ("flawed_asserts_on_empty", &["--suite", "smoke"]),
        ("flawed_query_no_context", &["--suite", "smoke"]),
        // What a case deletes at its end, runs that differ, and a call that a correct package answers otherwise.
        ("flawed_failed_call_kills_context", &["--suite", "smoke"]),
        ("flawed_second_call_differs", &["--suite", "smoke"]),
        ("flawed_query_kills_context", &["--suite", "smoke"]),
        ("flawed_exit",            &["--stop-at-clause", "RET-6"]),
    ];
    for (name, options) in facts {
        let folder = reproductions(out.path(), name, options);
        let sources = files(&folder, "c");
        assert!(
            !sources.is_empty(),
            "{name}: {}",
            std::fs::read_to_string(folder.join("README.md")).unwrap()
        );
        for source in sources {
            let program = built(&source);
            let flawed = ran(&program, &[]);
            assert_eq!(flawed.code, 1, "{}: {} {}", source.display(), flawed.stdout, flawed.stderr);
            let said = format!("{}{}", flawed.stdout, flawed.stderr);
            assert!(said.contains("\nREPRODUCED"), "{name}: {said}");
            let passed = ran(&program, &[&correct]);
            assert_eq!(passed.code, 0, "{}: {} {}", source.display(), passed.stdout, passed.stderr);
            assert!(passed.stdout.contains("NOT REPRODUCED"), "{name}: {}", passed.stdout);
            assert_eq!(ran(&program, &["./nowhere.so"]).code, 2);
            assert_eq!(ran(&program, &["--help"]).code, 2);
        }
    }
}

#[test]
fn what_a_program_cannot_show_is_listed_with_the_reason() {
    let out = tempfile::tempdir().unwrap();
    let folder = reproductions(out.path(), "flawed_contexts_coupled", &["--suite", "smoke"]);
    let list = std::fs::read_to_string(folder.join("README.md")).unwrap();
    assert!(
        list.contains("| CTX-7 | none: two runs in hosts of their own are compared | [0.rs](0.rs) |"),
        "{list}"
    );
    assert_eq!(files(&folder, "c").len(), 0);
    let folder = reproductions(out.path(), "flawed_length_unset", &["--suite", "smoke"]);
    let list = std::fs::read_to_string(folder.join("README.md")).unwrap();
    assert!(list.contains("| QRY-4 | none: only a host that watches memory sees what can be read"), "{list}");
    let ran = sspcheck(&["check", "reference", "--reproductions"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("needs --out DIR"), "{}", ran.stderr);
}

#[test]
fn what_an_earlier_run_left_goes_and_what_somebody_else_put_there_stays() {
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().display().to_string();
    let run = |options: &[&str]| {
        let library = package("flawed_null_credential");
        let all = [&["check", &library, "--suite", "smoke", "--quiet", "--out", &folder], options].concat();
        let ran = Ran::of(
            clean(Command::new(env!("CARGO_BIN_EXE_sspcheck")).args(&all).current_dir(packages()))
                .output()
                .unwrap(),
        );
        ran.code
    };
    let there = |name: &str| out.path().join(name).exists();
    assert_eq!(run(&["--reproductions", "--format", "html", "--format", "sarif"]), 1);
    assert!(there("report.html") && there("report.sarif") && there("reproductions/0.c"));
    std::fs::write(out.path().join("reproductions/mine.c"), "/* mine */").unwrap();
    std::fs::write(out.path().join("notes.html"), "mine").unwrap();
    assert_eq!(run(&["--format", "text"]), 1);
    assert!(there("report.txt") && !there("report.html") && !there("report.sarif"));
    assert!(!there("reproductions/0.c") && !there("reproductions/0.rs"));
    assert!(there("reproductions/mine.c") && there("notes.html"));
    // What cannot be taken away is said before the run, and the record of the run before stays.
    let before = std::fs::read(out.path().join("record.jsonl")).unwrap();
    std::fs::create_dir(out.path().join("report.html")).unwrap();
    assert_eq!(run(&["--format", "text"]), 2);
    assert_eq!(std::fs::read(out.path().join("record.jsonl")).unwrap(), before);
}

/// Builds a generated test against the library that cargo has built for this one.
fn built_test(source: &Path) -> PathBuf {
    let folder = std::env::current_exe().unwrap().parent().unwrap().to_owned();
    let mut libraries: Vec<(std::time::SystemTime, PathBuf)> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("libsspcheck-"))
        })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rlib"))
        .map(|path| (path.metadata().unwrap().modified().unwrap(), path))
        .collect();
    libraries.sort();
    let (_, library) = libraries.pop().expect("cargo has built the library for this test");
    let program = source.with_extension("test");
    let rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args(["--edition", "2024", "--test", "-o"])
        .args([&program, source])
        .arg("-L")
        .arg(format!("dependency={}", folder.display()))
        .arg("--extern")
        .arg(format!("sspcheck={}", library.display()))
        .output()
        .unwrap();
    assert!(rustc.status.success(), "{}", String::from_utf8_lossy(&rustc.stderr));
    program
}

#[test]
fn a_rust_test_fails_on_the_flawed_package_and_passes_on_a_correct_one() {
    let out = tempfile::tempdir().unwrap();
    let folder = reproductions(out.path(), "flawed_null_credential", &["--suite", "smoke"]);
    let source = folder.join("0.rs");
    let text = std::fs::read_to_string(&source).unwrap();
    let library = packages().join("flawed_null_credential.so").display().to_string();
    assert!(text.starts_with("//! CRED-2: ") && text.contains(&library), "{text}");
    let flawed = ran(&built_test(&source), &[]);
    assert_eq!(flawed.code, 101, "{} {}", flawed.stdout, flawed.stderr);
    assert!(flawed.stdout.contains("CRED-2 (required)"), "{} {}", flawed.stdout, flawed.stderr);
    let _ = package("correct");
    let other = folder.join("correct.rs");
    std::fs::write(&other, text.replace(&library, &packages().join("correct.so").display().to_string()))
        .unwrap();
    let passed = ran(&built_test(&other), &[]);
    assert_eq!(passed.code, 0, "{} {}", passed.stdout, passed.stderr);
    assert!(passed.stdout.contains("1 passed"), "{}", passed.stdout);
}
