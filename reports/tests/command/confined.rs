//! What a package may do and take in its host: files, the network, memory, output.

use std::net::TcpListener;

use crate::common::{Ran, command, package, packages, sspcheck_in};

/// What `sandboxed.c` says of one attempt, such as `bind`.
fn told<'a>(name: &'a str, what: &str) -> &'a str {
    let prefix = format!("{what}=");
    name.split_whitespace().find_map(|word| word.strip_prefix(&prefix)).unwrap()
}

/// Checks `sandboxed.c`; what it says by its name, and what the report says of the sandbox.
fn tried(library: &str, arguments: &[&str]) -> (String, String) {
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("kept"), "").unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    // Every host connects: one that nobody lets in would wait.
    let _ = std::thread::spawn(move || listener.incoming().for_each(drop));
    let few = ["--suite", "smoke", "--max-calls", "400", "--format", "json"];
    let all = [&["check", library], &few[..], arguments].concat();
    let mut run = command(&packages(), &all);
    let run = run.env("SANDBOXED_OUTSIDE", outside.path()).env("SANDBOXED_PORT", port.to_string());
    let ran = Ran::of(run.output().unwrap());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let report = ran.json();
    let notes = report["notes"].as_array().unwrap().iter();
    let notes: Vec<_> = notes.map(|note| note["summary"].as_str().unwrap()).collect();
    let note = notes.iter().find(|note| note.contains("sandbox: ")).unwrap();
    (report["target"]["package"].as_str().unwrap().to_owned(), (*note).to_owned())
}

#[test]
fn a_package_writes_in_its_scratch_folder_only_and_has_no_network_or_the_report_says_so() {
    let library = package("sandboxed");
    let (name, note) = tried(&library, &[]);
    assert_eq!(told(&name, "scratch"), "done", "{name}");
    let files = match told(&name, "landlock").parse::<i64>().unwrap() {
        1.. => ("refused", "the package writes files in a scratch folder only"),
        _ => ("done", "the package may write files anywhere (this kernel has no Landlock)"),
    };
    for what in ["outside", "folder", "remove"] {
        assert_eq!((told(&name, what), note.contains(files.1)), (files.0, true), "{what}: {name}; {note}");
    }
    let network = if cfg!(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")) {
        ("refused", "and has no network")
    } else {
        ("done", "and may use the network (no filter of system calls for this processor)")
    };
    for what in ["connect", "bind", "limit"] {
        assert_eq!(
            (told(&name, what), note.contains(network.1)),
            (network.0, true),
            "{what}: {name}; {note}"
        );
    }
}

#[test]
fn without_a_sandbox_a_package_writes_anywhere_and_has_a_network() {
    let (name, note) = tried(&package("sandboxed"), &["--no-sandbox"]);
    for what in ["scratch", "outside", "folder", "connect", "bind", "limit"] {
        assert_eq!(told(&name, what), "done", "{what}: {name}");
    }
    assert_eq!(note, "no sandbox: the package may write files anywhere and use the network");
}

#[test]
fn what_takes_more_than_it_may_is_a_finding_and_what_prints_much_is_none() {
    // What is seen, and how its summary ends: a hang is no growth of memory.
    let facts = [
        ("greedy_prints_without_end", Some(("hang", "no answer within 0.3 s"))),
        ("greedy_takes_memory", Some(("crash", "write to NULL"))),
        ("greedy_waits_for_memory", Some(("memory", "with all the memory taken that it may take"))),
        ("greedy_writes_a_huge_file", Some(("memory", "a file of more than 2 GiB"))),
        ("greedy_prints_much", None),
    ];
    for (name, expected) in facts {
        let library = package(name);
        let mut arguments = vec!["check", &library, "--suite", "smoke", "--format", "json"];
        // What is wrong with them is seen soon, and for as long as they are tried each call takes its time.
        arguments.extend(if expected.is_some() {
            ["--stop-at-clause", "RET-6"]
        } else {
            ["--max-calls", "1000"]
        });
        match name {
            "greedy_prints_without_end" => arguments.extend(["--call-limit", "0.3"]),
            "greedy_waits_for_memory" => arguments.extend(["--call-limit", "0.5", "--memory-limit", "512"]),
            _ => {}
        }
        let ran = sspcheck_in(&packages(), &arguments);
        let report = ran.json();
        let findings = report["findings"].as_array().unwrap();
        assert_eq!(findings.len(), usize::from(expected.is_some()), "{name}: {findings:#?}");
        assert_eq!(ran.code, i32::from(expected.is_some()), "{name}: {}", ran.stderr);
        if let Some((fault, detail)) = expected {
            let finding = &findings[0];
            assert_eq!(finding["clauses"][0], "RET-6", "{name}");
            assert_eq!(finding["fault"], fault, "{name}: {finding:#}");
            assert!(finding["summary"].as_str().unwrap().contains(detail), "{name}: {finding:#}");
        }
    }
}
