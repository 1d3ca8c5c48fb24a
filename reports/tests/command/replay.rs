//! The one command that a finding prints shows the finding again.

use std::path::Path;
use std::process::Command;

use crate::common::{Ran, checked, clean, package, packages, sspcheck, sspcheck_in};

/// Runs a line as a shell does, where the libraries lie and the command is found by its name.
fn shell(line: &str) -> Ran {
    let folder = Path::new(env!("CARGO_BIN_EXE_sspcheck")).parent().unwrap();
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let paths =
        std::env::join_paths([folder.to_owned()].into_iter().chain(std::env::split_paths(&paths))).unwrap();
    let mut command = Command::new("sh");
    Ran::of(
        clean(&mut command).args(["-c", line]).env("PATH", paths).current_dir(packages()).output().unwrap(),
    )
}

#[test]
fn every_replay_line_shows_its_clause_again() {
    let facts = [
        // package, options of the check, and of the replay
        ("flawed_null_credential", &[][..], ""),
        ("flawed_crash_every_second_call", &[], ""),
        ("flawed_refuses_no_name", &[], ""),
        ("flawed_delete_fails", &[], ""),
        ("flawed_contexts_coupled", &["--strict"], " --strict"),
        ("flawed_second_call_differs", &[], " --strict"),
        ("hostile_stale_handle_crash", &["--hostile"], " --hostile --strict"),
    ];
    for (name, options, counting) in facts {
        let library = package(name);
        let document = checked(&library, &[&["--suite", "smoke"], options].concat()).json();
        let findings = document["findings"].as_array().unwrap();
        assert!(!findings.is_empty(), "{name}");
        for finding in findings {
            let line = finding["replay"].as_str().unwrap();
            let id = finding["clauses"][0].as_str().unwrap();
            // The line says itself what makes the finding count: without it the replay tells the clause and exits with 0.
            let bare = line.strip_suffix(counting).unwrap();
            for (line, code) in [(line, 1), (bare, i32::from(counting.is_empty()))] {
                let ran = shell(line);
                assert_eq!((ran.code, ran.stderr.as_str()), (code, ""), "{line}: {}", ran.stdout);
                let told = ran.stdout.split("\n\n").last().unwrap();
                assert!(told.contains(id), "{name} {id}: {line}: {}", ran.stdout);
                assert!(!told.contains("Nothing that was seen"), "{line}: {told}");
            }
            // The same calls break nothing where nothing is broken.
            let sound = shell(&line.replace(&library, "reference"));
            assert_ne!(sound.code, 1, "{line}: {}", sound.stdout);
            assert!(sound.stdout.contains("Nothing that was seen breaks the contract."), "{}", sound.stdout);
        }
    }
}

#[test]
fn a_line_survives_a_folder_that_a_shell_would_take_apart() {
    let library = package("flawed_null_credential");
    let odd = packages().join("it's a $folder; `odd`");
    std::fs::create_dir_all(&odd).unwrap();
    let _ = std::fs::copy(packages().join(&library), odd.join("package.so")).unwrap();
    let target = "./it's a $folder; `odd`/package.so";
    let options = ["--suite", "smoke", "--stop-at-clause", "CRED-2", "--format", "json"];
    let document = sspcheck_in(&packages(), &[&["check", target], &options[..]].concat()).json();
    let line = document["findings"][0]["replay"].as_str().unwrap();
    let ran = shell(line);
    assert_eq!((ran.code, ran.stderr.as_str()), (1, ""), "{line}");
    assert!(ran.stdout.contains("CRED-2 (required)"), "{}", ran.stdout);
}

#[test]
fn a_file_is_replayed_as_its_text_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.txt");
    std::fs::write(
        &file,
        "# both handles NULL\ncalls:\nacquire c0\nexchange null null absent 0x0 foreign0\n",
    )
    .unwrap();
    let library = package("flawed_null_credential");
    let text = sspcheck_in(
        &packages(),
        &["replay", "calls: acquire c0; exchange null null absent 0x0 foreign0", &library],
    );
    let read = sspcheck_in(&packages(), &["replay", &file.display().to_string(), &library]);
    assert_eq!((read.code, &read.stdout), (text.code, &text.stdout));
    assert!(read.stdout.starts_with("1. acquire c0\n"), "{}", read.stdout);
}

#[test]
fn a_replay_that_shows_nothing_working_proves_nothing() {
    let facts = [
        // case                                                             code
        ("calls: acquire c0", 3),
        ("calls: acquire c0; exchange null null absent 0x0 foreign0", 3),
        ("calls: acquire c0; query c0 null named 0x0; exchange c0 null absent 0x0 peer", 0),
    ];
    for (case, code) in facts {
        let ran = sspcheck(&["replay", case, "reference"]);
        assert_eq!((ran.code, ran.stderr.as_str()), (code, ""), "{case}: {}", ran.stdout);
    }
}
