//! The vectors as one JSON document, a line for each expectation, situation and case.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};
use sspcheck_model::clause::Clause;

use super::{Expectation, Seen, Step, VERSION, Vectors};

/// The document.
#[must_use]
pub fn document(vectors: &Vectors) -> String {
    let mut text = String::from("{\n");
    let tests: usize = vectors.situations.iter().map(|situation| situation.tests.len()).sum();
    let calls: usize = vectors.cases.iter().map(|case| case.steps.len()).sum();
    let _ = writeln!(text, "  \"vectors\": {VERSION},\n  \"profile\": \"{}\",", vectors.profile);
    let counts = json!({
        "situations": vectors.situations.len(), "tests": tests, "endings": vectors.endings.len(),
        "cases": vectors.cases.len(), "calls_of_cases": calls,
    });
    let _ = writeln!(text, "  \"counts\": {counts},");
    list(&mut text, "statuses", super::statuses().iter().map(|(class, mask, value)| {
        json!({ "class": class, "success": class.succeeded(), "mask": hex(*mask), "value": hex(*value) })
    }));
    text.push_str(",\n");
    let named: BTreeSet<Clause> = clauses(vectors);
    list(
        &mut text,
        "clauses",
        named.into_iter().filter_map(|clause| {
            let level = clause.level(vectors.profile)?;
            Some(json!({ "id": clause, "level": level, "says": clause.row().says }))
        }),
    );
    text.push_str(",\n");
    list(&mut text, "expectations", vectors.expectations.iter().map(expectation));
    text.push_str(",\n");
    list(
        &mut text,
        "endings",
        vectors
            .endings
            .iter()
            .map(|ending| json!({ "after": needed(ending.after), "steps": steps(&ending.steps) })),
    );
    text.push_str(",\n");
    list(
        &mut text,
        "situations",
        vectors.situations.iter().map(|situation| {
            let setup: Vec<Value> =
                situation.setup.iter().map(|(call, seen)| json!([call, needed(*seen)])).collect();
            let tests: Vec<Value> = situation
                .tests
                .iter()
                .map(|test| json!([test.call, test.expectation, test.ending]))
                .collect();
            json!({ "setup": setup, "tests": tests })
        }),
    );
    text.push_str(",\n");
    list(
        &mut text,
        "cases",
        vectors.cases.iter().map(|case| {
            json!({ "name": case.name, "clauses": case.clauses, "why": case.why, "steps": steps(&case.steps) })
        }),
    );
    text.push_str("\n}\n");
    text
}

fn steps(steps: &[Step]) -> Vec<Value> {
    steps.iter().map(|(call, place, seen)| json!([call, place, needed(*seen)])).collect()
}

fn list(text: &mut String, name: &str, rows: impl Iterator<Item = Value>) {
    let rows: Vec<String> = rows.map(|row| format!("    {row}")).collect();
    let _ = write!(text, "  \"{name}\": [\n{}\n  ]", rows.join(",\n"));
}

fn clauses(vectors: &Vectors) -> BTreeSet<Clause> {
    let of = |expectation: &Expectation| {
        let breaks = expectation.rows.iter().filter_map(|row| row.breaks);
        let faults = expectation.no_return.map(|(clause, _)| clause);
        breaks.chain(faults).chain(expectation.clauses.iter().copied()).collect::<Vec<_>>()
    };
    let of_cases = vectors.cases.iter().flat_map(|case| case.clauses.iter().copied());
    vectors.expectations.iter().flat_map(of).chain(of_cases).collect()
}

fn expectation(expectation: &Expectation) -> Value {
    let rows = |wanted: bool| -> Vec<Value> {
        let rows = expectation.rows.iter().filter(|row| row.breaks.is_none() == wanted);
        rows.map(|row| match row.breaks {
            None => json!({ "handle": row.handle, "metadata": row.metadata, "status": row.statuses }),
            Some(clause) => {
                json!({ "handle": row.handle, "metadata": row.metadata, "status": row.statuses, "breaks": clause })
            }
        })
        .collect()
    };
    let no_return = expectation.no_return.map(|(clause, level)| json!({ "breaks": clause, "level": level }));
    json!({
        "clauses": expectation.clauses, "why": expectation.why, "permitted": rows(true), "forbidden": rows(false),
        "no_return": no_return,
    })
}

fn needed(seen: Seen) -> String {
    format!("{} {} {}", if seen.success { "success" } else { "failure" }, seen.handle, seen.metadata)
}

fn hex(word: u32) -> String {
    format!("{word:#010x}")
}
