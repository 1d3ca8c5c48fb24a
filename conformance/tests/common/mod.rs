//! Building the C packages of this folder, and checking them.

#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use sspcheck_conformance::report::{ClauseVerdict, Report};
use sspcheck_conformance::run::{Discard, Identity, Options, check};
use sspcheck_conformance::suite::Suite;
use sspcheck_conformance::target::{
    HostCommand, HostOptions, Limits, OwnHost, Process, Spec, serve_if_asked,
};

/// Where the sources are.
pub(crate) fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packages")
}

/// Every source whose name begins like this, with its first line.
pub(crate) fn packages(prefix: &str) -> Vec<(PathBuf, String)> {
    let mut all: Vec<PathBuf> = std::fs::read_dir(sources())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "c"))
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with(prefix))
        .collect();
    all.sort();
    assert!(!all.is_empty(), "no package is named {prefix}*");
    all.into_iter()
        .map(|path| {
            let first = std::fs::read_to_string(&path).unwrap().lines().next().unwrap().to_owned();
            (path, first)
        })
        .collect()
}

/// Builds one as a shared library.
pub(crate) fn build(source: &Path) -> PathBuf {
    let name = source.file_stem().unwrap().to_string_lossy().into_owned();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages");
    std::fs::create_dir_all(&folder).unwrap();
    let library = folder.join(format!("{name}.so"));
    // Two tests may want the same one: each builds under a name of its own and moves it into place.
    let thread = format!("{:?}", std::thread::current().id());
    let fresh = folder.join(format!("{name}.{}.{}", std::process::id(), thread.replace(['(', ')'], "")));
    let status = Command::new("cc")
        .args(["-std=c11", "-O1", "-g", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o"])
        .args([&fresh, source])
        .status()
        .expect("a C compiler named cc");
    assert!(status.success(), "{name} does not build");
    std::fs::rename(&fresh, &library).unwrap();
    library
}

/// Checks a library in host processes of this test.
pub(crate) fn check_library(
    library: &Path,
    options: &Options,
) -> Result<Report, sspcheck_conformance::error::Error> {
    serve_if_asked();
    let spec = Spec::parse(&library.display().to_string())?;
    let target = spec.target(OwnHost::Test)?;
    check(&*target, &identity(&spec), options, &mut Discard)
}

/// The same for a package that hangs: with a limit of half a second nobody waits for long. A start is given more time:
/// machines that build and test at once are slow to start programs.
pub(crate) fn check_impatiently(library: &Path, options: &Options) -> Report {
    let limit = Duration::from_millis(500);
    let limits = Limits { call: limit, start: 4 * limit, ..Limits::default() };
    check_with(library, options, limits).unwrap()
}

/// The same with other limits.
pub(crate) fn check_with(
    library: &Path,
    options: &Options,
    limits: Limits,
) -> Result<Report, sspcheck_conformance::error::Error> {
    serve_if_asked();
    let spec = Spec::parse(&library.display().to_string())?;
    check(&target_of(library, limits)?, &identity(&spec), options, &mut Discard)
}

/// A library in host processes of this test, with these limits.
pub(crate) fn target_of(
    library: &Path,
    limits: Limits,
) -> Result<Process, sspcheck_conformance::error::Error> {
    let command = HostCommand::new(library.as_os_str().to_owned(), OwnHost::Test)?;
    Ok(Process::with(command, HostOptions { limits, ..HostOptions::default() }))
}

/// A flaw of some words, bytes or names only is the standard suite's to find; the hand-written cases find the others.
pub(crate) fn suite_for(source: &Path) -> Suite {
    // Two bits outside the list beside one of it: the standard suite passes such bits alone.
    if source.ends_with("flawed_two_unlisted_flags.c") {
        return Suite::Full;
    }
    let names = [
        "crash_on_flags",
        "hang_on_flags",
        "exit",
        "thousandth_context",
        "trusts_inner_length",
        "folds_capitals",
        "name_in_fixed_buffer",
        "asserts_on_slash",
        "falls_for_two_reasons",
        "wants_terminator_after_host",
        "trims_a_dot",
        "reads_no_name",
        "handles_of_twelve_bits",
        "signed_short_length",
        "terminates_metadata_behind",
        "terminates_name_behind",
        "reads_behind_filled_names",
        "other_name_later",
        "one_flag_from_other_threads",
    ];
    let needed = names.iter().any(|name| source.ends_with(format!("flawed_{name}.c")));
    if needed { Suite::Standard } else { Suite::Smoke }
}

fn identity(spec: &Spec) -> Identity {
    Identity { name: spec.name(), kind: spec.kind().to_owned(), argument: spec.argument() }
}

/// The clauses that a report accuses the target of.
pub(crate) fn accused(report: &Report) -> Vec<String> {
    let broken = |verdict| matches!(verdict, ClauseVerdict::Broken | ClauseVerdict::Deviates);
    report
        .clauses
        .iter()
        .filter(|clause| broken(clause.verdict))
        .map(|clause| clause.id.to_string())
        .collect()
}

/// The clauses that a first line names: `/* breaks: A,B hostile | … */`.
pub(crate) fn expected(first: &str) -> Vec<String> {
    let named = first.strip_prefix("/* breaks: ").unwrap().split('|').next().unwrap().trim();
    let named = named.strip_suffix("hostile").unwrap_or(named).trim();
    if named == "nothing" { Vec::new() } else { named.split(',').map(|id| id.trim().to_owned()).collect() }
}

/// Fails where there is no Python 3: tests of adapters need one, and do not pass without having run.
pub(crate) fn needs_python() {
    let found =
        Command::new("python3").args(["-c", "import sys; sys.exit(sys.version_info < (3, 10))"]).status();
    assert!(found.is_ok_and(|status| status.success()), "the tests of adapters need python3, 3.10 or later");
}

/// The folder of the sample adapters.
pub(crate) fn adapters() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("adapters")
}

/// The command lines of all processes, words parted by zeros.
pub(crate) fn processes() -> Vec<String> {
    let all = std::fs::read_dir("/proc").unwrap();
    let lines = all.filter_map(|entry| std::fs::read(entry.ok()?.path().join("cmdline")).ok());
    lines.map(|line| String::from_utf8_lossy(&line).into_owned()).collect()
}
