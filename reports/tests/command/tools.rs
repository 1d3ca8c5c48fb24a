//! Tools that look at a package from within its host: AddressSanitizer, valgrind, gdb.

use std::io::Write as _;
use std::process::Command;

use crate::common::{package, packages, sspcheck_in};

/// Builds `sanitized_overflow.c` with the sanitizer.
fn sanitized() -> String {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../conformance/tests/packages/sanitized_overflow.c");
    std::fs::create_dir_all(packages()).unwrap();
    let library = packages().join("sanitized_overflow.so");
    let status = Command::new("gcc")
        .args(["-std=c11", "-O1", "-g", "-fsanitize=address", "-shared", "-fPIC", "-o"])
        .args([library.as_os_str(), source.as_ref()])
        .status()
        .expect("gcc, with the library of its AddressSanitizer");
    assert!(status.success(), "sanitized_overflow.c does not build with -fsanitize=address");
    "./sanitized_overflow.so".to_owned()
}

#[test]
fn what_address_sanitizer_sees_is_a_fault_of_memory_with_its_kind_and_its_place() {
    let library = sanitized();
    let ran = sspcheck_in(
        &packages(),
        &["check", &library, "--suite", "smoke", "--stop-at-clause", "RET-6", "--format", "json"],
    );
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let report = ran.json();
    let findings = report["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!((&findings[0]["clauses"][0], &findings[0]["fault"]), (&"RET-6".into(), &"memory".into()));
    let summary = findings[0]["summary"].as_str().unwrap();
    let kind = "AddressSanitizer: heap-buffer-overflow, write of size 1, in exchange_overflowing";
    assert!(summary.contains(kind), "{summary}");
    let replay = || sspcheck_in(&packages(), &["replay", OVERFLOWING, &library]);
    let (one, two) = (replay(), replay());
    assert_eq!((one.code, &one.stdout), (1, &two.stdout));
    assert!(one.stdout.contains(kind), "{}", one.stdout);
}

/// Calls that end in an overflow.
const OVERFLOWING: &str =
    "calls: acquire c0; query c0 null absent 0x0; query c0 null named 0x0; exchange null x1 named 0x0 peer";

/// Whether a tool is installed; if not, that is said where everybody sees it.
fn has(tool: &str) -> bool {
    let found = Command::new(tool).arg("--version").output().is_ok_and(|output| output.status.success());
    if !found {
        // Not by a macro: what those print is shown of failing tests only.
        let text =
            format!("SKIPPED: {tool} is not installed, so hosts behind it were not tried; install it\n");
        let _ = std::io::stderr().write_all(text.as_bytes());
    }
    found
}

#[test]
fn hosts_run_behind_valgrind_and_gdb_with_the_same_verdict() {
    let flawed = package("startup_crash_in_acquire");
    let tools = [("valgrind", "valgrind -q"), ("gdb", "gdb -batch -ex run -ex bt --args")];
    for (tool, command) in tools.into_iter().filter(|(tool, _)| has(tool)) {
        let replay = |target: &str| {
            sspcheck_in(&packages(), &["replay", "calls: acquire c0", target, "--run-with", command])
        };
        let clean = replay("reference");
        // One call demonstrates nothing.
        assert_eq!(clean.code, 3, "{tool}: {}{}", clean.stdout, clean.stderr);
        let broken = replay(&flawed);
        assert_eq!(broken.code, 1, "{tool}: {}{}", broken.stdout, broken.stderr);
        assert!(broken.stdout.contains("RET-6"), "{tool}: {}", broken.stdout);
    }
}
