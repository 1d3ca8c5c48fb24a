//! Colours, completions and the manual page.

use std::path::Path;

use crate::common::{Ran, command, sspcheck};

#[test]
fn the_option_decides_about_colours_before_the_environment() {
    type Fact<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)], bool);
    #[rustfmt::skip]
    let facts: [Fact<'_>; 8] = [
        // options                environment                coloured
        (&[],                     &[],                       false),
        (&["--color", "auto"],    &[],                       false),
        (&["--color", "auto"],    &[("CLICOLOR_FORCE", "1")], true),
        (&["--color", "auto"],    &[("NO_COLOR", "1")],      false),
        (&["--color", "always"],  &[],                       true),
        (&["--color", "always"],  &[("NO_COLOR", "1")],      true),
        (&["--color", "never"],   &[("CLICOLOR_FORCE", "1")], false),
        (&["--color=never"],      &[],                       false),
    ];
    for (options, environment, coloured) in facts {
        for before in [true, false] {
            let explain = ["explain", "CRED-2"];
            let arguments = if before { [options, &explain].concat() } else { [&explain, options].concat() };
            let here = Path::new(env!("CARGO_TARGET_TMPDIR"));
            let ran = Ran::of(command(here, &arguments).envs(environment.iter().copied()).output().unwrap());
            assert_eq!(
                (ran.code, ran.stdout.contains('\x1b')),
                (0, coloured),
                "{arguments:?} {environment:?}"
            );
        }
    }
    let ran = sspcheck(&["--color", "sometimes", "explain", "CRED-2"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("auto, always, never"), "{}", ran.stderr);
}

#[test]
fn completions_know_the_commands_and_the_formats() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = sspcheck(&["completions", shell]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{shell}");
        // Not every shell is told which values an option takes.
        let values = if ["bash", "zsh", "fish"].contains(&shell) { &["badge-json"][..] } else { &[] };
        for word in ["compare", "explain", "deviations"].iter().chain(values) {
            assert!(ran.stdout.contains(word), "{shell} does not complete {word}");
        }
    }
    let ran = sspcheck(&["completions", "tcsh"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
}

#[cfg(unix)]
#[test]
fn bash_takes_its_completions() {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let Ok(mut bash) = Command::new("bash").arg("-n").stdin(Stdio::piped()).stderr(Stdio::piped()).spawn()
    else {
        panic!("the tests need bash");
    };
    let script = sspcheck(&["completions", "bash"]).stdout;
    bash.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    let output = bash.wait_with_output().unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn the_manual_has_a_page_for_the_command_and_one_for_each_of_its_own() {
    let page = sspcheck(&["man"]);
    assert_eq!((page.code, page.stderr.as_str()), (0, ""));
    assert!(page.stdout.contains(".TH sspcheck 1") && page.stdout.contains("compare"), "{}", page.stdout);
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().join("man").display().to_string();
    let ran = sspcheck(&["man", "--out", &folder]);
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""));
    for name in ["sspcheck", "sspcheck-check", "sspcheck-compare", "sspcheck-explain", "sspcheck-report"] {
        let text = std::fs::read_to_string(Path::new(&folder).join(format!("{name}.1"))).unwrap();
        assert!(text.contains(".SH NAME"), "{name}");
    }
}
