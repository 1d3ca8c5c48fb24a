//! `sspcheck explain`.

use sspcheck_model::clause::Clause;
use sspcheck_model::silence::PLACES;

use crate::common::sspcheck;

#[test]
fn every_clause_is_explained_in_either_case() {
    for (number, clause) in Clause::ALL.into_iter().enumerate() {
        let row = clause.row();
        let id = if number % 2 == 0 { row.id.to_owned() } else { row.id.to_ascii_lowercase() };
        let ran = sspcheck(&["explain", &id]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{id}");
        assert!(ran.stdout.starts_with(&format!("{} ", row.id)), "{}", ran.stdout);
        // Lines may be wrapped.
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in [row.says, row.source, row.how, row.seen, row.level.name()] {
            assert!(words(&ran.stdout).contains(&words(part)), "{id} does not say: {part}");
        }
        assert!(!ran.stdout.contains('\x1b'));
    }
}

#[test]
fn a_clause_that_is_none_is_answered_with_those_that_are() {
    let facts = [
        // asked      the hint
        ("CRED-77", "there are CRED-1, CRED-2"),
        ("cred", "there are CRED-1, CRED-2"),
        ("XYZ-1", "clauses are PKG-1 to PKG-5"),
        ("", "clauses are PKG-1 to PKG-5"),
        ("CRED-2 ", "there are CRED-1, CRED-2"),
    ];
    for (asked, hint) in facts {
        let ran = sspcheck(&["explain", asked]);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{asked:?}");
        assert!(ran.stderr.contains(hint), "{asked:?}: {}", ran.stderr);
    }
}

#[test]
fn the_hint_names_every_group_of_clauses_to_its_end() {
    let ran = sspcheck(&["explain", "XYZ-1"]);
    let mut last: Vec<&str> = Vec::new();
    for clause in Clause::ALL {
        let group = |id: &str| id.split('-').next().unwrap().to_owned();
        if last.last().is_some_and(|id| group(id) == group(clause.id())) {
            let _ = last.pop();
        }
        last.push(clause.id());
    }
    for id in last {
        assert!(ran.stderr.contains(&format!("-1 to {id}")), "{id}: {}", ran.stderr);
    }
}

#[test]
fn silent_places_are_listed_and_each_is_explained_with_its_shortest_calls() {
    let list = sspcheck(&["explain", "silent-places"]);
    assert_eq!((list.code, list.stderr.as_str()), (0, ""));
    let mut shown = 0;
    for place in PLACES {
        assert!(list.stdout.contains(&format!("\n{}\n  {}\n", place.name, place.question)), "{}", place.name);
        let ran = sspcheck(&["explain", place.name]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", place.name);
        assert!(ran.stdout.contains(place.question) && ran.stdout.contains(place.page), "{}", ran.stdout);
        if let Some((_, line)) = ran.stdout.split_once("sspcheck replay '") {
            let (calls, _) = line.split_once('\'').unwrap();
            let shown_again = sspcheck(&["replay", calls, "reference:in-process"]);
            assert!(shown_again.code != 2, "{calls}: {}", shown_again.stderr);
            shown += 1;
        }
    }
    assert!(shown > 20, "only {shown} places have calls");
    let clause = sspcheck(&["explain", "TGT-5"]);
    assert!(clause.stdout.contains("name-or-role-changes"), "{}", clause.stdout);
}
