//! What a person sees first: the command without arguments.

use std::io::Read as _;
use std::path::Path;
use std::process::Stdio;

use sspcheck_model::clause::Clause;

use crate::common::{Ran, command, sspcheck};

fn here() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

#[test]
fn without_arguments_the_reference_is_checked_and_every_clause_has_its_row() {
    let ran = sspcheck(&[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(ran.stderr, "");
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert!(lines[0].starts_with("sspcheck reference ("), "{}", lines[0]);
    assert!(lines[1].starts_with("conforms: nothing that was tried breaks the contract; "), "{}", lines[1]);
    for clause in Clause::ALL {
        let row = format!("│ {} ", clause.id());
        let rows = lines.iter().filter(|line| line.starts_with(&row)).count();
        assert_eq!(rows, 1, "{clause} has {rows} rows");
    }
    let counts = lines.iter().find(|line| line.contains(" cases, ")).unwrap();
    assert!(counts.contains(" calls, ") && counts.contains("suite standard, seed 1"), "{counts}");
    for count in counts.split(", ").take(2) {
        let number: u64 = count.split(' ').next().unwrap().parse().unwrap();
        assert!(number > 1000, "{counts}");
    }
    assert!(!ran.stdout.contains('\x1b'), "colours without a terminal");
    let widest =
        lines.iter().filter(|line| line.starts_with(['│', '╭'])).map(|line| line.chars().count()).max();
    assert_eq!(widest, Some(110), "the table does not fill the default width");
    let ragged =
        lines.iter().filter(|line| line.starts_with('│') && line.contains("│  ") && line.ends_with("│"));
    for line in ragged {
        let last = line.trim_end_matches('│').rsplit('│').next().unwrap();
        assert!(!last.starts_with("  "), "a wrapped line begins with a blank: {line}");
    }
}

#[test]
fn options_without_a_command_are_those_of_the_check_of_the_reference() {
    let ran = sspcheck(&["--suite", "smoke", "--quiet"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert!(
        ran.stdout.starts_with("sspcheck reference (") && ran.stdout.contains("suite smoke"),
        "{}",
        ran.stdout
    );
    #[rustfmt::skip]
    let facts: [(&[&str], &str); 3] = [
        (&["--bogus"],                   "unexpected argument '--bogus'"),
        (&["--quiet", "--suite", "smok"], "invalid value 'smok' for '--suite <SUITE>'"),
        (&["chekc", "--quiet"],          "unrecognized subcommand 'chekc'"),
    ];
    for (arguments, expected) in facts {
        let ran = sspcheck(arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.stderr.contains(expected), "{arguments:?}: {}", ran.stderr);
    }
}

#[test]
fn colours_can_be_forced_and_no_color_wins() {
    let arguments = ["check", "reference:in-process", "--suite", "smoke"];
    let facts = [
        // environment                             coloured
        (vec![], false),
        (vec![("NO_COLOR", "1")], false),
        (vec![("CLICOLOR_FORCE", "1")], true),
    ];
    for (environment, coloured) in facts {
        let ran = Ran::of(command(here(), &arguments).envs(environment.clone()).output().unwrap());
        assert_eq!(ran.code, 0);
        assert_eq!(ran.stdout.contains('\x1b'), coloured, "{environment:?}");
    }
}

#[test]
fn a_reader_who_stops_reading_is_no_panic() {
    let facts: [&[&str]; 6] = [
        &["check", "reference", "--suite", "smoke"],
        &["check", "reference:in-process", "--suite", "smoke", "--format", "json"],
        &["explain", "CRED-2"],
        &["model"],
        &["model", "--format", "dot"],
        &["--help"],
    ];
    for arguments in facts {
        let mut child =
            command(here(), arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut stderr = String::new();
        let _ = child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        let code = child.wait().unwrap().code();
        assert!(matches!(code, Some(0 | 2)), "{arguments:?}: {code:?} {stderr}");
        assert_eq!(stderr, "", "{arguments:?}");
    }
}

#[test]
fn version_and_help_name_the_command_and_every_subcommand_that_there_is() {
    let version = sspcheck(&["--version"]);
    assert_eq!(
        (version.code, version.stdout.as_str()),
        (0, concat!("sspcheck ", env!("CARGO_PKG_VERSION"), "\n"))
    );
    let help = sspcheck(&["--help"]);
    assert_eq!(help.code, 0);
    for name in [
        "check",
        "model",
        "explain",
        "replay",
        "report",
        "smoke",
        "trace",
        "vectors",
        "merge",
        "compare",
        "completions",
        "man",
    ] {
        assert!(help.stdout.contains(&format!("\n  {name} ")), "{name} is not in the help");
    }
    let check = sspcheck(&["check", "--help"]);
    assert!(check.stdout.contains("Exit codes: 0 conforms, 1 a clause is broken, 2 "), "{}", check.stdout);
}
