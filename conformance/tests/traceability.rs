//! A clause exists once, and everything that makes it real can be found by its id: rule, case, flaw, and the place in
//! the reference that keeps it. What is missing fails the build unless it is waived here with a reason.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sspcheck_conformance::flaw::{FLAWS, NOT_IN_PROCESS};
use sspcheck_conformance::session::Manners;
use sspcheck_conformance::suite::chapters;
use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, JudgedBy, Level};
use sspcheck_model::observation::{Answer, Handle, Observation, Output};
use sspcheck_model::reading::Profile;
use sspcheck_model::relation;
use sspcheck_model::rule::RULES;
use sspcheck_model::section::Section;
use sspcheck_model::state::State;
use sspcheck_model::status::StatusClass;

fn binding() -> impl Iterator<Item = Clause> {
    Clause::of_profile(Profile::Lsa).filter(|clause| clause.level(Profile::Lsa) != Some(Level::Free))
}

fn sources(folder: &str) -> String {
    let mut text = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    assert!(text.len() > 1000, "{folder} has no sources");
    text
}

/// Whether the text names this id, and not one that merely begins like it.
fn names(text: &str, id: &str) -> bool {
    text.match_indices(id)
        .any(|(at, _)| !text[at + id.len()..].starts_with(|next: char| next.is_ascii_digit()))
}

#[test]
fn every_clause_that_a_single_call_can_break_has_a_rule() {
    for clause in Clause::ALL {
        let ruled = RULES.iter().any(|rule| rule.clause == clause);
        let expected = clause.row().judged_by == JudgedBy::Rule;
        assert_eq!(ruled, expected, "{clause}");
    }
}

#[test]
fn every_binding_clause_is_cited_where_the_reference_keeps_it() {
    let text = sources("reference/src");
    let missing: Vec<&str> = binding().map(|clause| clause.id()).filter(|id| !names(&text, id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(!names("CTX-11 CTX-12", "CTX-1"));
}

#[test]
fn every_binding_clause_has_a_flaw_in_process_or_in_c_or_a_waiver() {
    let in_c = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packages");
    let first_lines: String = std::fs::read_dir(in_c)
        .unwrap()
        .filter_map(|entry| {
            std::fs::read_to_string(entry.unwrap().path()).ok()?.lines().next().map(str::to_owned)
        })
        .filter(|line| line.contains("breaks:") || line.contains("startup:"))
        .collect();
    // Broken only through another clause, which then counts.
    let waived = BTreeMap::from([
        (Clause::Cred1, "a witness: it cannot be broken"),
        (Clause::Req1, "a breach at a listed flag is a breach of another clause, which counts"),
        (Clause::Req2, "a breach at a combination is a breach of another clause, which counts"),
    ]);
    for clause in binding() {
        let flawed =
            FLAWS.iter().any(|flaw| flaw.clauses.contains(&clause)) || names(&first_lines, clause.id());
        assert_ne!(flawed, waived.contains_key(&clause), "{clause}");
    }
    let excused: BTreeSet<Clause> = NOT_IN_PROCESS.iter().map(|(clause, _)| *clause).collect();
    assert!(waived.keys().all(|clause| excused.contains(clause)));
}

#[test]
fn every_clause_has_a_hand_written_case_of_its_section() {
    let mut named = BTreeSet::new();
    for chapter in chapters().unwrap() {
        let mut names = BTreeSet::new();
        let all = chapter.cases.iter().map(|case| (&case.name, case.clauses.clone(), &case.why));
        let pairs = chapter.pairs.iter().map(|pair| (&pair.name, vec![pair.clause], &pair.why));
        let repeats = chapter.repeats.iter().map(|repeat| (&repeat.name, vec![Clause::Req4], &repeat.why));
        for (name, clauses, why) in all.chain(pairs).chain(repeats) {
            assert!(names.insert(name.clone()), "{name} stands twice in {}", chapter.section);
            assert!(!clauses.is_empty() && why.ends_with('.'), "{name}");
            named.extend(clauses);
        }
        assert!(!chapter.cases.is_empty(), "{} has no case", chapter.section);
    }
    let missing: Vec<&Clause> = Clause::ALL.iter().filter(|clause| !named.contains(clause)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn there_is_a_chapter_for_every_section_of_the_page() {
    let sections: Vec<Section> = chapters().unwrap().iter().map(|chapter| chapter.section).collect();
    assert_eq!(sections, Section::ALL);
}

#[test]
fn only_cases_that_say_so_are_hostile_and_those_are() {
    for case in chapters().unwrap().into_iter().flat_map(|chapter| chapter.cases) {
        let mut state = State::default();
        let mut hostile = false;
        for call in &case.calls {
            hostile |= call.hostility(&state).is_some();
            state = relation::next(&state, call, &obliging(&state, call));
        }
        assert_eq!(hostile, case.hostile, "{}", case.name);
    }
    assert_eq!(Manners::default(), Manners::Polite);
}

/// What a package would answer that takes whatever is within the contract.
fn obliging(state: &State, call: &Call) -> Observation {
    use sspcheck_model::call::{Context, Credential};
    let null_pair =
        call.parameters().is_some_and(|p| p.context == Context::Null && p.credential == Credential::Null);
    let class =
        if null_pair || call.hostility(state).is_some() { StatusClass::Error } else { StatusClass::Zero };
    let handle = match call.parameters().map(|p| p.context) {
        None => Handle::Fresh,
        Some(Context::Null) if class == StatusClass::Zero => Handle::Fresh,
        Some(Context::Null) => Handle::Null,
        Some(_) => Handle::Same,
    };
    let output = match call {
        Call::Query(_) => Output::Readable,
        _ => Output::NoOutput,
    };
    Observation::Returned(Answer { class, handle, output })
}

#[test]
fn the_reference_does_not_know_the_model() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../reference/Cargo.toml");
    let manifest = std::fs::read_to_string(manifest).unwrap();
    assert!(!manifest.contains("sspcheck-model") && !manifest.contains("sspcheck-conformance"));
    assert!(!sources("reference/src").contains("sspcheck_model"));
    let model =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/Cargo.toml")).unwrap();
    assert!(!model.contains("sspcheck-reference") && !model.contains("sspcheck-conformance"));
}

#[test]
fn unsafe_code_lives_behind_two_doors_only() {
    for (folder, door) in [
        ("model/src", None),
        ("reference/src", Some("abi")),
        ("conformance/src", Some("host")),
        ("reports/src", None),
    ] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
        let mut folders = vec![root.clone()];
        let mut behind = 0;
        while let Some(current) = folders.pop() {
            for entry in std::fs::read_dir(&current).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.lines().map(|line| line.split("//").next().unwrap_or_default());
                let found = code.filter(|line| line.contains("unsafe ") || line.contains("unsafe(")).count();
                let here =
                    path.strip_prefix(&root).unwrap().iter().next().unwrap().to_string_lossy().into_owned();
                if door.is_some_and(|door| here == door || here == format!("{door}.rs")) {
                    behind += found;
                } else {
                    assert_eq!(found, 0, "{}", path.display());
                }
            }
        }
        assert_eq!(behind > 0, door.is_some(), "{folder}");
    }
}
