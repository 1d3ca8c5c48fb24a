//! Free clauses that no call exercises say what was seen, and say nothing that was not.

use serde_json::Value;

use crate::common::{checked, package, packages, sspcheck, sspcheck_in};

/// The verdict of a clause and what is said of it.
fn said(document: &Value, id: &str) -> (String, String) {
    let clauses = document["clauses"].as_array().unwrap();
    let clause = clauses.iter().find(|clause| clause["id"] == id).unwrap();
    let text = |key: &str| clause[key].as_str().unwrap_or_default().to_owned();
    (text("verdict"), text("reason"))
}

#[test]
fn a_package_that_started_is_noted_for_what_its_start_showed() {
    let document = checked("reference", &["--suite", "smoke"]).json();
    #[rustfmt::skip]
    let facts = [
        ("PKG-3",  "both slots are there"),
        ("PKG-4",  "it started and gave a credential outside the LSA"),
        ("PKG-5",  "NEGOTIABLE2 is announced, and both functions are there"),
        ("CTX-12", "cannot be seen through these calls"),
    ];
    for (id, text) in facts {
        assert_eq!(said(&document, id), ("noted".to_owned(), text.to_owned()), "{id}");
    }
}

#[test]
fn a_package_in_process_is_not_noted_for_a_table_that_it_does_not_have() {
    let target = "reference:in-process";
    let document = sspcheck(&["check", target, "--suite", "smoke", "--format", "json"]).json();
    for id in ["PKG-3", "PKG-5"] {
        let (verdict, reason) = said(&document, id);
        assert_eq!(verdict, "not-exercised", "{id}");
        assert!(!reason.is_empty(), "{id}");
    }
    assert_eq!(said(&document, "PKG-4").0, "noted");
}

#[test]
fn a_package_that_answers_nothing_is_noted_for_that() {
    let target = package("startup_not_implemented");
    let ran = sspcheck_in(&packages(), &["check", &target, "--suite", "smoke", "--format", "json"]);
    assert_eq!(ran.code, 3);
    let expected = "every call of both functions is answered not-implemented";
    assert_eq!(said(&ran.json(), "PKG-3"), ("noted".to_owned(), expected.to_owned()));
    assert!(said(&ran.json(), "PKG-5").1.starts_with("NEGOTIABLE2 is"));
}

#[test]
fn a_package_that_refuses_to_start_is_noted_for_that_and_shows_nothing_else() {
    let target = package("startup_initialize_error");
    let ran = sspcheck_in(&packages(), &["check", &target, "--suite", "smoke", "--format", "json"]);
    assert_eq!(ran.code, 3);
    let document = ran.json();
    assert_eq!(said(&document, "PKG-4").0, "noted");
    for id in ["PKG-3", "PKG-5", "CTX-12"] {
        assert_eq!(said(&document, id).0, "not-exercised", "{id}");
    }
}
