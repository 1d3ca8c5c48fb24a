//! `cmd:`, `smoke` and `--validate-protocol`, as the author of an adapter meets them.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::common::{Ran, sspcheck, sspcheck_in};

fn conformance() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance")
}

/// An adapter on top of the sample in Python: the text stands where its package is defined and served.
fn adapter(folder: &Path, text: &str) -> String {
    let samples = conformance().join("adapters/python").canonicalize().unwrap();
    let script = folder.join("adapter.py");
    let text = format!("import sys\nsys.path.insert(0, {:?})\nfrom package import *\n{text}", samples);
    std::fs::write(&script, text).unwrap();
    format!("cmd:python3 -S -E -B '{}'", script.display())
}

/// A package of GSS-API: its codes of the profile gss, a NULL credential the default one.
const MECHANISM: &str = r"
BAD_TOKEN, NO_CONTEXT, NO_CREDENTIAL = 9 << 16, 8 << 16, 7 << 16

class Mechanism(Package):
    def check(self, arguments):
        if arguments.context is None:
            return NO_CONTEXT | 2 << 24
        if arguments.context:
            return 0 if arguments.context in self.contexts else NO_CONTEXT
        return 0 if not arguments.credential or arguments.credential in self.credentials else NO_CREDENTIAL

    def exchange(self, arguments, length, data):
        status, context = super().exchange(arguments, length, data)
        return (status if status & 0xFFFF == 0 or status < 0x80000000 else BAD_TOKEN), context

    def release(self, credential):
        return NO_CREDENTIAL if super().release(credential) else 0

    def delete(self, context):
        return NO_CONTEXT if super().delete(context) else 0
";

fn verdict(ran: &Ran, clause: &str) -> Value {
    let clauses = ran.json()["clauses"].as_array().unwrap().clone();
    clauses.into_iter().find(|row| row["id"] == clause).unwrap()["verdict"].clone()
}

#[test]
fn an_adapter_of_gss_api_is_checked_under_its_profile() {
    let folder = tempfile::tempdir().unwrap();
    let target = adapter(folder.path(), &format!("{MECHANISM}\nserve(Mechanism(), profile='gss')\n"));
    // Each host is a Python of its own: what is to be seen is seen soon.
    let check = |target: &str, calls: &str| {
        let arguments = [
            "check",
            target,
            "--profile",
            "gss",
            "--suite",
            "smoke",
            "--max-calls",
            calls,
            "--validate-protocol",
            "--format",
            "json",
        ];
        sspcheck(&arguments)
    };
    let ran = check(&target, "1600");
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    assert_eq!(ran.json()["profile"], "gss");
    for (clause, expected) in [("CRED-1", "held"), ("CRED-2", "noted"), ("RET-2", "held"), ("RET-1", "held")]
    {
        assert_eq!(verdict(&ran, clause), expected, "{clause}");
    }
    // The same package with a code that GSS-API has no name for, and the replay line of the finding.
    let flawed = "class Flawed(Mechanism):\n    def query(self, arguments):\n        \
                  status, context, data = super().query(arguments)\n        return status or 1, context, data\n";
    let target = adapter(folder.path(), &format!("{MECHANISM}\n{flawed}\nserve(Flawed(), profile='gss')\n"));
    let ran = check(&target, "100");
    assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
    let replay = ran.json()["findings"][0]["replay"].as_str().unwrap().to_owned();
    assert!(replay.ends_with("--profile gss"), "{replay}");
    let calls = replay.split('\'').nth(1).unwrap();
    let again = sspcheck(&["replay", calls, &target, "--profile", "gss"]);
    assert_eq!(again.code, 1, "{replay}: {}{}", again.stdout, again.stderr);
    // Under the other profile the same code is an informational success.
    let again = sspcheck(&["replay", calls, &target]);
    assert_ne!(again.code, 1, "{}{}", again.stdout, again.stderr);
}

/// The machine slept: the kit stood still for longer than a call may take, and the adapter answers soon after both are back.
#[test]
fn time_in_which_nobody_looked_is_not_the_adapters() {
    let folder = tempfile::tempdir().unwrap();
    let text = r"
import os, signal, time

class Sleeper(Package):
    def exchange(self, arguments, length, data):
        os.kill(os.getppid(), signal.SIGSTOP)
        try:
            time.sleep(1.3)
        finally:
            os.kill(os.getppid(), signal.SIGCONT)
        time.sleep(0.02)
        return super().exchange(arguments, length, data)

serve(Sleeper())
";
    let calls = "calls: acquire c0; query c0 null named 0x0; exchange c0 null absent 0x0 peer";
    let ran = sspcheck(&["replay", calls, &adapter(folder.path(), text), "--call-limit", "1"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("3. exchange c0 null absent 0x0 peer"), "{}", ran.stdout);
}

#[test]
fn smoke_shows_on_one_screen_what_works() {
    let folder = tempfile::tempdir().unwrap();
    let ran = sspcheck(&["smoke", &adapter(folder.path(), "serve(Package(), name='mine')\n")]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    assert!(
        ran.stdout.starts_with("sspcheck smoke: cmd:python3 -S -E -B adapter.py works\n"),
        "{}",
        ran.stdout
    );
    assert_eq!(ran.stdout.lines().filter(|line| line.contains("  ok     ")).count(), 7, "{}", ran.stdout);
    assert!(ran.stdout.contains("a package in Python has no function table"), "{}", ran.stdout);
    assert!(ran.stdout.lines().count() < 24, "one screen: {}", ran.stdout);
    let gss = adapter(folder.path(), &format!("{MECHANISM}\nserve(Mechanism(), profile='gss')\n"));
    let ran = sspcheck(&["smoke", &gss, "--profile", "gss"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn smoke_shows_every_wrong_line_and_what_was_expected() {
    let folder = tempfile::tempdir().unwrap();
    // It says a field that the protocol does not know, in every step.
    let wrong = "class Wire2(Wire):\n    def say(self, kind, value):\n        \
                 super().say(kind, {**value, 'mood': 'good'} if kind == 'step' else value)\n\
                 serve(Package(), wire=Wire2())\n";
    let target = adapter(folder.path(), &format!("from sspcheck_adapter import Wire\n{wrong}"));
    let ran = sspcheck(&["smoke", &target]);
    assert_eq!(ran.code, 2, "{}{}", ran.stdout, ran.stderr);
    for text in ["does not work", "wrong:", "mood", "expected:", "line 2", "line 3"] {
        assert!(ran.stdout.contains(text), "{text}: {}", ran.stdout);
    }
    // The first such line ends a check, with nothing on standard output.
    let ran = sspcheck(&["check", &target, "--suite", "smoke"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    for text in ["mood", "expected"] {
        assert!(ran.stderr.contains(text), "{text}: {}", ran.stderr);
    }
    let ran = sspcheck(&["smoke", "cmd:no-such-adapter-anywhere"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("cannot be started"), "{}", ran.stderr);
}

#[test]
fn relative_paths_in_the_command_of_an_adapter_are_found() {
    let ran = sspcheck_in(&conformance().join("adapters"), &["smoke", "cmd:python3 python/package.py"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
}
