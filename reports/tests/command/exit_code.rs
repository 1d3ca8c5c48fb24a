//! The exit codes, and what stands where: a report on standard output, trouble on standard error.

use crate::common::{checked, package, packages, sspcheck, sspcheck_in};

#[test]
fn the_outcome_decides_the_exit_code() {
    // What the caller's own errors break is not seen where they are not tried, however few calls are made.
    let few = ["--max-calls", "400"];
    let facts: [(&str, &[&str], i32, &str); 10] = [
        // package                     options                      code  outcome
        ("correct", &[], 0, "conforms"),
        ("correct", &["--hostile", "--strict", "--max-calls", "2000"], 0, "conforms"),
        ("flawed_null_credential", &[], 1, "broken"),
        ("flawed_crash_on_flags", &[], 1, "broken"),
        ("flawed_contexts_coupled", &[], 0, "conforms"),
        ("flawed_contexts_coupled", &["--strict"], 1, "broken"),
        ("hostile_stale_handle_crash", &few, 0, "conforms"),
        ("hostile_stale_handle_crash", &["--strict", few[0], few[1]], 0, "conforms"),
        ("hostile_stale_handle_crash", &["--hostile", few[0], few[1]], 0, "conforms"),
        ("hostile_stale_handle_crash", &["--hostile", "--strict"], 1, "broken"),
    ];
    for (name, options, code, outcome) in facts {
        let checked = checked(&package(name), &[&["--suite", "smoke"], options].concat());
        assert_eq!(checked.code, code, "{name} {options:?}: {}", checked.stdout);
        assert!(
            checked.stdout.starts_with(&format!("{outcome}: ")),
            "{name} {options:?}: {}",
            checked.stdout
        );
    }
    // Without a folder the report is printed, and the outcome stands in its second line.
    let facts: [(&str, &[&str], i32, &str); 6] = [
        ("correct", &few, 0, "conforms"),
        ("startup_status_not_zero", &[], 1, "broken"),
        ("startup_null_slot", &[], 3, "not-offered"),
        ("startup_old_version", &["--strict"], 3, "not-offered"),
        ("startup_entry_error", &[], 3, "not-demonstrated"),
        ("startup_refuses_everything", &["--strict"], 3, "not-demonstrated"),
    ];
    for (name, options, code, outcome) in facts {
        let library = package(name);
        let arguments = [&["check", &library, "--suite", "smoke"], options].concat();
        let ran = sspcheck_in(&packages(), &arguments);
        assert_eq!(ran.code, code, "{name} {options:?}: {}{}", ran.stdout, ran.stderr);
        assert_eq!(ran.stderr, "", "{name} {options:?}");
        let second = ran.stdout.lines().filter(|line| !line.starts_with("INCOMPLETE: ")).nth(1).unwrap();
        assert!(second.starts_with(&format!("{outcome}: ")), "{name} {options:?}: {second}");
    }
}

/// Exit code 2, an empty standard output, and a message that contains this.
fn is_trouble(arguments: &[&str], expected: &str) {
    let ran = sspcheck_in(&packages(), arguments);
    assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.stdout);
    assert_eq!(ran.stdout, "", "{arguments:?}");
    assert!(ran.stderr.contains(expected), "{arguments:?}: {}", ran.stderr);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
}

#[test]
fn what_is_no_package_is_trouble() {
    let library = package("startup_no_entry_point");
    std::fs::write(packages().join("text.txt"), "no library\n").unwrap();
    let facts: [(&[&str], &str); 15] = [
        (
            &["check", "reference", "--profile", "gss"],
            "`--profile gss` is for mechanism modules and adapters; name one as gss:",
        ),
        (
            &["check", "gss:./text.txt", "--profile", "lsa"],
            "`--profile lsa` is for packages with a function table",
        ),
        (&["check", "gss:"], "names no module; give the path of one"),
        (&["check", "gss:./nothing.so"], "no such file; give the path of a mechanism module, as in gss:PATH"),
        (&["check", "gss:./text.txt,eap"], "`eap` is no object identifier; give it in dots"),
        (
            &["replay", "calls: acquire c0", "gss:./text.txt"],
            "text.txt` cannot be loaded as a shared library",
        ),
        (
            &["check", "./nothing.so"],
            "no such file; give `reference`, `reference:in-process` or the path of a shared",
        ),
        (&["check", ""], "a value is required for '<TARGET>'"),
        (&["check", "."], "is no file; give `reference`"),
        (&["check", "./text.txt"], "text.txt` cannot be loaded"),
        (&["check", &library], "has no SpLsaModeInitialize; build it as an LSA-mode package that exports it"),
        (&["check", &library, "--format", "json"], "has no SpLsaModeInitialize"),
        (&["replay", "calls: acquire c0", "./nothing.so"], "no such file; give `reference`"),
        (&["replay", "calls: acquire c0", "./text.txt"], "cannot be loaded"),
        (&["replay", "calls: acquire c0", &library], "has no SpLsaModeInitialize"),
    ];
    for (arguments, expected) in facts {
        is_trouble(arguments, expected);
    }
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().join("of-a-run");
    is_trouble(&["check", &library, "--out", &folder.display().to_string()], "has no SpLsaModeInitialize");
    assert!(!folder.join("report.txt").exists(), "a report of a run that was none");
}

#[test]
fn what_is_no_command_line_is_trouble() {
    let facts: [(&[&str], &str); 16] = [
        (&["nonsense"], "unrecognized subcommand"),
        (&["check"], "<TARGET>"),
        (&["check", "reference", "--nonsense"], "--nonsense"),
        (&["check", "reference", "--suite", "larger"], "possible values: smoke, standard"),
        (&["check", "reference", "--seed", "one"], "--seed"),
        (&["check", "reference", "--jobs", "0"], "`--jobs 0` runs nothing; give 1 or more"),
        (&["check", "reference", "--format", "nonsense"], "possible values: text, json, markdown"),
        (&["check", "reference", "--format", "text", "--format", "json"], "needs --out DIR"),
        (&["report", "nothing.jsonl"], "nothing.jsonl"),
        (&["report"], "<RESULTS>"),
        (
            &["replay", "nonsense", "reference"],
            "no such file; give one, or a text such as 'calls: acquire c0'",
        ),
        (&["replay", "calls:", "reference"], "a case without calls shows nothing"),
        (&["replay", "calls: jump c0", "reference"], "`jump c0` is not a call: `acquire C`"),
        (&["replay", "odd: acquire c0", "reference"], "use `calls: CALL; CALL`"),
        (&["replay", "pair same: acquire c0", "reference"], "needs `||`"),
        (&["explain", "CRED-99"], "there are CRED-1"),
    ];
    for (arguments, expected) in facts {
        is_trouble(arguments, expected);
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_trouble_before_anything_is_tried() {
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("file");
    std::fs::write(&file, "").unwrap();
    let below = file.join("folder").display().to_string();
    let ran = sspcheck(&["check", "reference", "--out", &below]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains(&below), "{}", ran.stderr);
}
