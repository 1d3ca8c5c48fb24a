//! The register of silent places: every place of the model, the shortest calls to it, and what each target that is
//! tried here does there. It is committed, and compared here; `SSPCHECK_BLESS=1` writes it anew.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

mod common;

use std::fmt::Write as _;
use std::path::Path;

use common::{build, packages};
use sspcheck_conformance::judge::Law;
use sspcheck_conformance::reference::Reference;
use sspcheck_conformance::run::replay;
use sspcheck_conformance::scenario::Scenario;
use sspcheck_conformance::target::{InProcess, OwnHost, Spec, Target, serve_if_asked};
use sspcheck_model::call::Call;
use sspcheck_model::reading::Profile;
use sspcheck_model::silence::{PLACES, Place, Way};

/// The packages that are tried beside the reference: those whose styles differ in what they answer. What the flawed
/// ones do in silent places is no flaw, or the very one.
const PACKAGES: [&str; 13] = [
    "correct_bounded_store",
    "correct_client_only",
    "correct_customer_bit",
    "correct_informational",
    "correct_nt_errors",
    "correct_one_direction",
    "correct_refuses_second_exchange",
    "correct_refuses_unlisted_flags",
    "correct_replay_cache",
    "correct_sec_i",
    "correct_takes_empty",
    "flawed_crash_on_flags",
    "flawed_null_credential",
];

/// The reference and the packages, by name.
fn targets() -> Vec<(String, Box<dyn Target>)> {
    let reference: Box<dyn Target> = Box::new(InProcess::new("reference", || Box::new(Reference::default())));
    let mut all = vec![("reference".to_owned(), reference)];
    for name in PACKAGES {
        let (source, _) = packages(&format!("{name}.c")).remove(0);
        let spec = Spec::parse(&build(&source).display().to_string()).unwrap();
        all.push((name.to_owned(), spec.target(OwnHost::Test).unwrap()));
    }
    all
}

/// What a target answers to the last of the calls.
fn answer(target: &dyn Target, calls: &[Call]) -> String {
    let scenario = Scenario::Cases(vec![calls.to_vec()]);
    let seen = replay(target, &Law::of(Profile::Lsa), &scenario).unwrap();
    let last = seen.trace.get(calls.len() - 1);
    last.map_or_else(|| "does not come to it".to_owned(), |step| step.observed.clone())
}

fn section(place: &Place, targets: &[(String, Box<dyn Target>)]) -> String {
    let clauses: Vec<String> = place.clauses.iter().map(ToString::to_string).collect();
    let mut text = format!("## {}\n\n", place.name);
    let _ = writeln!(text, "{}\n", place.question);
    let _ = writeln!(text, "- The page: {}", place.page);
    let _ = writeln!(text, "- Clauses: {}", clauses.join(", "));
    let Some(calls) = place.shortest(Profile::Lsa) else {
        let Way::Elsewhere(place) = place.way else { panic!("{} is out of reach", place.name) };
        let _ = writeln!(text, "- Shows in: {place}\n");
        return text;
    };
    let way: Vec<String> = calls.iter().map(ToString::to_string).collect();
    let _ = writeln!(text, "- Shortest calls{}: `{}`", broken(place), way.join("; "));
    let mut answers: Vec<(String, Vec<&str>)> = Vec::new();
    for (name, target) in targets {
        let answer = answer(&**target, &calls);
        match answers.iter_mut().find(|(known, _)| *known == answer) {
            Some((_, names)) => names.push(name),
            None => answers.push((answer, vec![name])),
        }
    }
    text.push_str("\n| the last of them is answered with | by |\n|---|---|\n");
    for (answer, names) in answers {
        let _ = writeln!(text, "| {} | {} |", answer.replace('|', "/"), names.join(", "));
    }
    text.push('\n');
    text
}

fn broken(place: &Place) -> &'static str {
    if place.is_hostile() { " (the caller breaks its own side)" } else { "" }
}

#[test]
fn the_register_of_silent_places_is_the_committed_one() {
    serve_if_asked();
    let targets = targets();
    let mut text = String::from(
        "# Silent places\n\n\
        What the page leaves open, the shortest calls that get there, and what each target that was tried does there.\n\
        Targets are the reference, and of `conformance/tests/packages` the correct ones whose styles differ in their\n\
        answers and two flawed ones. Made and compared by a test; `sspcheck explain silent-places` prints it without answers.\n\n",
    );
    for place in PLACES {
        text.push_str(&section(place, &targets));
    }
    let text = text.trim_end().to_owned() + "\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("register/silent-places.md");
    if std::env::var_os("SSPCHECK_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = committed.lines().zip(text.lines()).find(|(old, new)| old != new);
    assert!(committed == text, "{}: {differs:?}; SSPCHECK_BLESS=1 writes it anew", path.display());
}
