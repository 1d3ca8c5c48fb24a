//! Running the command as a user would, and building the C packages that it is tried on.

#![allow(dead_code, reason = "each test binary uses a part of it")]

mod checked;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

#[allow(unused_imports, reason = "each test binary uses a part of it")]
pub(crate) use checked::{SWEEPS, checked};

/// What a command did.
pub(crate) struct Ran {
    /// Its exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
}

impl Ran {
    /// What a process gave, which must be text and an exit code.
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code().expect("an exit code, not a signal"),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Standard output as one JSON document, with nothing around it.
    pub(crate) fn json(&self) -> Value {
        assert!(self.stdout.starts_with('{') && self.stdout.ends_with("}\n"), "{}", self.stdout);
        serde_json::from_str(&self.stdout).unwrap()
    }
}

/// The command, in a folder, with nothing in its environment that changes what it does.
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sspcheck"));
    clean(&mut command).current_dir(folder).args(arguments);
    command
}

/// Takes what changes the command out of an environment.
pub(crate) fn clean(command: &mut Command) -> &mut Command {
    let kit = ["SSPCHECK_HOST_EXE", "SSPCHECK_HOST_FILE", "SSPCHECK_WINE"];
    for name in kit.into_iter().chain(["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"]) {
        let _ = command.env_remove(name);
    }
    command.stdin(Stdio::null())
}

/// Runs the command in a folder.
pub(crate) fn sspcheck_in(folder: &Path, arguments: &[&str]) -> Ran {
    Ran::of(command(folder, arguments).output().unwrap())
}

/// Runs the command where nothing lies.
pub(crate) fn sspcheck(arguments: &[&str]) -> Ran {
    sspcheck_in(Path::new(env!("CARGO_TARGET_TMPDIR")), arguments)
}

/// Where the built C packages are, each under its own name.
pub(crate) fn packages() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages-of-reports")
}

/// Builds a C package of the conformance crate; gives the path from [`packages`].
pub(crate) fn package(name: &str) -> String {
    let source =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../conformance/tests/packages/{name}.c"));
    let folder = packages();
    std::fs::create_dir_all(&folder).unwrap();
    // Two tests may want the same one: each builds under a name of its own and moves it into place.
    let thread = format!("{:?}", std::thread::current().id()).replace(['(', ')'], "");
    let fresh = folder.join(format!("{name}.{}.{thread}", std::process::id()));
    let status = Command::new("cc")
        .args(["-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o"])
        .args([&fresh, &source])
        .status()
        .expect("a C compiler named cc");
    assert!(status.success(), "{name} does not build");
    std::fs::rename(&fresh, folder.join(format!("{name}.so"))).unwrap();
    format!("./{name}.so")
}

/// Replaces what differs from run to run, the seconds, by nought.
pub(crate) fn masked(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let line = masked_between(line, "\"seconds\":", &['}', ',', '\n']);
        masked_between(&line, " calls, ", &[';'])
    });
    lines.collect()
}

/// Replaces a number that stands between the two, as in `"seconds": 1.25` and `7 calls, 1.3 s;`.
fn masked_between(line: &str, before: &str, after: &[char]) -> String {
    let Some((head, rest)) = line.rsplit_once(before) else { return line.to_owned() };
    let end = rest.find(after).unwrap_or(rest.len());
    let number = |c: char| c.is_ascii_digit() || c == '.';
    let (value, tail) = rest.split_at(end);
    let value = value.trim();
    let (value, unit) = value.strip_suffix(" s").map_or((value, ""), |value| (value, " s"));
    if value.is_empty() || !value.chars().all(number) {
        return line.to_owned();
    }
    format!("{head}{before}0.0{unit}{tail}")
}
