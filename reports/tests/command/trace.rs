//! `sspcheck trace`: the samples, exit codes, and what is no log.

use std::path::Path;

use crate::common::{sspcheck, sspcheck_in};

fn samples() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/trace/samples")
}

#[test]
fn samples_end_with_the_code_and_the_clause_that_they_show() {
    let facts: [(&str, &[&str], i32, &str); 7] = [
        // sample                       options                      code, and a line of the text
        ("null-credential.jsonl", &[], 1, "line 5 breaks CRED-2 (required)"),
        ("null-credential.jsonl", &["--strict", "--hostile"], 1, "longest conforming prefix: 3 of 6 calls"),
        ("handle-changes.jsonl", &[], 0, "line 4: CTX-4 (customary)"),
        ("handle-changes.jsonl", &["--strict"], 1, "line 4 breaks CTX-4 (customary)"),
        ("begins-in-the-middle.jsonl", &["--strict", "--hostile"], 0, "live, made elsewhere"),
        ("nothing-proven.jsonl", &[], 3, "nothing proven"),
        ("crash.jsonl", &[], 1, "line 3 breaks META-8 (required)"),
    ];
    for (name, options, code, line) in facts {
        let ran = sspcheck_in(&samples(), &[&["trace", name], options].concat());
        assert_eq!((ran.code, ran.stderr.as_str()), (code, ""), "{name}: {}", ran.stdout);
        assert!(ran.stdout.contains(line), "{name}: {}", ran.stdout);
        let document = sspcheck_in(&samples(), &[&["trace", name, "--format", "json"], options].concat());
        assert_eq!(document.code, code);
        assert_eq!(document.json()["schema"], 1);
    }
    assert_eq!(std::fs::read_dir(samples()).unwrap().count(), 5, "each sample is tried here");
}

#[test]
fn what_is_no_log_ends_with_2_and_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let facts: [(&[u8], &str); 4] = [
        (b"", "line 1: the log is empty"),
        (b"{\"trace\":1,\"profile\":\"lsa\"}\n{\"call\":\"delete\"}\n", "line 2: missing field `context`"),
        (
            b"{\"trace\":1,\"profile\":\"lsa\"}\n\n{\"call\":\"delete\",\"context\":\"0x1\",\"status\":0,\"when\":1}\n",
            "line 3: unknown field `when`",
        ),
        (b"\xff\xfe", "not UTF-8 from byte 0 on"),
    ];
    for (bytes, expected) in facts {
        std::fs::write(folder.path().join("calls.jsonl"), bytes).unwrap();
        let ran = sspcheck_in(folder.path(), &["trace", "calls.jsonl"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{}", ran.stderr);
        assert!(ran.stderr.starts_with("sspcheck: `calls.jsonl` is no log of calls: "), "{}", ran.stderr);
        assert!(ran.stderr.contains(expected), "{expected}: {}", ran.stderr);
    }
    let missing = sspcheck(&["trace", "no-such-file.jsonl"]);
    assert_eq!((missing.code, missing.stdout.as_str()), (2, ""));
    assert!(missing.stderr.contains("`no-such-file.jsonl`"), "{}", missing.stderr);
}
