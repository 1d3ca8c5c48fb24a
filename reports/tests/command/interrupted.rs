//! A run that a signal interrupts: hosts are ended, nothing is left lying about, and what was judged can be shown.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use crate::common::{Ran, checked, command, masked, package, packages, sspcheck};

/// Scratch files of hosts in a folder.
fn scratch(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// Processes that hosts of a run are, by the scratch folder in their environment.
fn hosts(scratch: &Path) -> usize {
    let own = |entry: std::io::Result<std::fs::DirEntry>| {
        let environment = std::fs::read(entry.ok()?.path().join("environ")).ok()?;
        let text = String::from_utf8_lossy(&environment).into_owned();
        text.contains(&format!("TMPDIR={}", scratch.display())).then_some(())
    };
    std::fs::read_dir("/proc").unwrap().filter_map(own).count()
}

/// Starts a check of a package that hangs often, waits until cases are judged, sends a signal.
fn interrupt(signal: &str, out: &Path, temporary: &Path) -> Ran {
    let target = package("flawed_hang_on_flags");
    let mut check = command(&packages(), &["check", &target, "--out", &out.display().to_string()]);
    let check = check.env("TMPDIR", temporary).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = check.spawn().unwrap();
    let record = out.join("record.jsonl");
    while std::fs::read_to_string(&record).unwrap_or_default().lines().count() < 20 {
        std::thread::sleep(Duration::from_millis(20));
    }
    let sent = std::process::Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    Ran::of(child.wait_with_output().unwrap())
}

/// Longer than a call may take, again and again: a host that has ended meanwhile did so in time.
#[test]
fn a_run_that_stands_still_now_and_then_accuses_nobody() {
    let mut check = command(&packages(), &["check", "reference", "--suite", "smoke", "--strict"]);
    let mut child = check.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stops = 0;
    while stops < 6 {
        std::thread::sleep(Duration::from_millis(60 + 20 * stops));
        if child.try_wait().unwrap().is_some() {
            break;
        }
        for (signal, wait) in [("-STOP", 2_200), ("-CONT", 0)] {
            let sent = std::process::Command::new("kill").args([signal, &child.id().to_string()]).status();
            assert!(sent.unwrap().success());
            std::thread::sleep(Duration::from_millis(wait));
        }
        stops += 1;
    }
    let ran = Ran::of(child.wait_with_output().unwrap());
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    assert!(stops > 0, "it was never stopped");
}

#[test]
fn a_signal_leaves_a_record_without_footer_and_nothing_else() {
    for signal in ["-INT", "-TERM"] {
        let (out, temporary) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let ran = interrupt(signal, out.path(), temporary.path());
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{signal}");
        assert!(
            ran.stderr.contains("interrupted; `") && ran.stderr.contains("--incomplete"),
            "{}",
            ran.stderr
        );
        assert_eq!(scratch(temporary.path()), Vec::<PathBuf>::new(), "{signal}");
        assert_eq!(hosts(temporary.path()), 0, "{signal}");
        let left: Vec<PathBuf> = scratch(out.path());
        assert_eq!(left, [out.path().join("record.jsonl")], "{signal}");
        let text = std::fs::read_to_string(&left[0]).unwrap();
        assert!(
            text.ends_with('\n') && text.lines().all(|line| line.starts_with('{') && line.ends_with('}'))
        );
        assert!(text.lines().count() >= 20 && !text.contains("\"footer\""));
        let record = left[0].display().to_string();
        let refused = sspcheck(&["report", &record]);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""));
        assert!(
            refused.stderr.contains("the run did not end; `sspcheck report --incomplete` shows"),
            "{}",
            refused.stderr
        );
        let shown = sspcheck(&["report", "--incomplete", &record]);
        assert!(shown.stdout.starts_with("INCOMPLETE: the run did not end"), "{}", shown.stdout);
    }
}

/// A record of a whole run, to be cut.
fn whole(target: &str) -> String {
    let checked = checked(target, &["--suite", "smoke"]);
    assert!(checked.code < 2, "{}", checked.stdout);
    std::fs::read_to_string(checked.record()).unwrap()
}

#[test]
fn an_incomplete_record_is_shown_on_request_and_never_conforms() {
    std::fs::create_dir_all(packages()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.jsonl").display().to_string();
    for (target, code) in [("reference:in-process".to_owned(), 3), (package("flawed_null_credential"), 1)] {
        let whole = whole(&target);
        let footer = whole.find("{\"footer\"").unwrap();
        for (text, cut) in
            [(&whole[..footer], false), (&whole[..footer - 9], true), (&whole[..footer + 40], true)]
        {
            std::fs::write(&path, text).unwrap();
            assert_eq!(sspcheck(&["report", &path]).code, 2);
            for (format, first) in [("text", "INCOMPLETE: "), ("markdown", "**INCOMPLETE**: ")] {
                let ran = sspcheck(&["report", "--incomplete", "--format", format, &path]);
                assert_eq!((ran.code, ran.stderr.as_str()), (code, ""), "{format}");
                let line = ran.stdout.lines().next().unwrap();
                assert!(line.starts_with(first), "{line}");
                assert_eq!(line.contains("cut short"), cut, "{line}");
            }
            let document = sspcheck(&["report", "--incomplete", "--format", "json", &path]).json();
            assert_ne!(document["outcome"], "conforms");
            assert!(document["incomplete"].as_str().unwrap().starts_with("the run did not end"));
        }
        // A whole record is shown as it is.
        std::fs::write(&path, &whole).unwrap();
        let (one, two) = (sspcheck(&["report", &path]), sspcheck(&["report", "--incomplete", &path]));
        assert_eq!((one.code, masked(&one.stdout)), (two.code, masked(&two.stdout)));
        assert!(!one.stdout.contains("INCOMPLETE"));
    }
    for text in ["", "no record\n", "{\"case\":{}}\n"] {
        std::fs::write(&path, text).unwrap();
        assert_eq!(sspcheck(&["report", "--incomplete", &path]).code, 2, "{text}");
    }
}
