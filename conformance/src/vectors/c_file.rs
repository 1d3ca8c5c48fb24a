//! The vectors as one C file without dependencies: tables, and the program that goes over them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};

use super::{Expectation, HANDLES, METADATA, STATUSES, Seen, Step, VERSION, Vectors, statuses};

/// The program, with a line where the tables go.
const PROGRAM: &str = include_str!("runner.c");

/// That line.
const HERE: &str = "/* The tables stand here. */\n";

/// The C file.
#[must_use]
pub fn c_file(vectors: &Vectors) -> String {
    PROGRAM.replace(HERE, &tables(vectors))
}

/// What stands before the program that goes over all vectors: the loader, the LSA, the calls and the judgement.
const BEGIN: &str = "#define _POSIX_C_SOURCE";

/// Where that program begins.
const MAIN: &str = "/* Makes a call that is judged;";

/// A program of its own for one finding: this heading, what the vectors need, the tables, and another `main`.
pub(super) fn program(heading: &str, vectors: &Vectors, includes: &str, main: &str) -> String {
    let begin = PROGRAM.find(BEGIN).unwrap_or(0);
    let end = PROGRAM.find(MAIN).unwrap_or(PROGRAM.len());
    let shared = PROGRAM.get(begin..end).unwrap_or_default();
    let shared = shared.replacen("#include <stdint.h>\n", &format!("{includes}#include <stdint.h>\n"), 1);
    format!("{heading}{}{main}", shared.replace(HERE, &tables(vectors)))
}

/// The distinct calls, by their places.
type Calls = BTreeMap<Call, usize>;

fn tables(vectors: &Vectors) -> String {
    let of_situations = vectors
        .situations
        .iter()
        .flat_map(|s| s.setup.iter().map(|(call, _)| *call).chain(s.tests.iter().map(|test| test.call)));
    let of_endings = vectors.endings.iter().flat_map(|ending| &ending.steps);
    let of_steps =
        vectors.cases.iter().flat_map(|case| &case.steps).chain(of_endings).map(|(call, ..)| *call);
    let mut calls: Calls = of_situations.chain(of_steps).map(|call| (call, 0)).collect();
    for (place, (_, number)) in calls.iter_mut().enumerate() {
        *number = place;
    }
    let mut text = format!("/* Vectors of version {VERSION}, profile {}. */\n\n", vectors.profile);
    status_table(&mut text);
    clause_table(&mut text, vectors);
    let rows = calls.keys().map(|call| format!("    \"{call}\","));
    table(&mut text, "static const char *const calls[]", rows);
    let expectations = vectors.expectations.iter().map(expectation);
    table(&mut text, "static const struct expectation expectations[]", expectations);
    let place = |call: &Call| calls.get(call).copied().unwrap_or(0);
    // Runs of numbers: a setup is (call, answer needed) again and again, a test is (call, expectation, where its ending
    // begins or -1), a case is (call, expectation, answer needed) again and again; an ending has the answer that it is for before it.
    let steps = |steps: &[Step]| -> String {
        steps
            .iter()
            .map(|(call, expected, seen)| format!("{},{expected},{},", place(call), needed(*seen)))
            .collect()
    };
    let mut endings = String::new();
    let mut starts = Vec::new();
    let mut start = 0;
    for ending in &vectors.endings {
        starts.push(start);
        start += 2 + 3 * ending.steps.len();
        let after = needed(ending.after);
        let _ = writeln!(endings, "    {after},{},{}", ending.steps.len(), steps(&ending.steps));
    }
    let mut numbers = String::new();
    for situation in &vectors.situations {
        let setup = situation.setup.iter().map(|(call, seen)| format!("{},{},", place(call), needed(*seen)));
        let tests = situation.tests.iter().map(|test| {
            let start = test.ending.and_then(|ending| starts.get(ending));
            let ending = start.map_or_else(|| "-1".to_owned(), usize::to_string);
            format!("{},{},{ending},", place(&test.call), test.expectation)
        });
        let (setup, tests): (Vec<String>, Vec<String>) = (setup.collect(), tests.collect());
        let _ = writeln!(numbers, "    {},{},{}{}", setup.len(), tests.len(), setup.concat(), tests.concat());
    }
    let _ = writeln!(text, "static const short situations[] = {{\n{numbers}    -1\n}};\n");
    let _ = writeln!(text, "static const short endings[] = {{\n{endings}    -1\n}};\n");
    let mut numbers = String::new();
    for case in &vectors.cases {
        let _ = writeln!(numbers, "    {},{}", case.steps.len(), steps(&case.steps));
    }
    let _ = writeln!(text, "static const short cases[] = {{\n{numbers}    -1\n}};\n");
    table(
        &mut text,
        "static const char *const case_names[]",
        vectors.cases.iter().map(|case| format!("    \"{}\",", case.name)),
    );
    text
}

fn table(text: &mut String, what: &str, rows: impl Iterator<Item = String>) {
    let rows: Vec<String> = rows.collect();
    let _ = writeln!(text, "{what} = {{\n{}\n}};\n", rows.join("\n"));
}

fn status_table(text: &mut String) {
    let rows = statuses().into_iter().map(|(class, mask, value)| {
        let number = STATUSES.iter().position(|(known, ..)| *known == class).unwrap_or(0);
        format!("    {{{mask:#010x}u, {value:#010x}u, {number}}}, /* {class} */")
    });
    table(text, "static const struct status_class statuses[]", rows);
}

fn clause_table(text: &mut String, vectors: &Vectors) {
    let rows = Clause::ALL.iter().map(|clause| {
        let level = clause.level(vectors.profile).unwrap_or(Level::Free);
        format!(
            "    {{\"{}\", {}, {}}},",
            clause.id(),
            number_of(level),
            serde_json::Value::from(clause.row().says)
        )
    });
    table(text, "static const struct clause clauses[]", rows);
}

fn number_of(level: Level) -> usize {
    Level::ALL.iter().position(|known| *known == level).unwrap_or(0)
}

fn number(clause: Clause) -> usize {
    1 + Clause::ALL.iter().position(|known| *known == clause).unwrap_or(0)
}

/// For each handle and each metadata the clause that each class of status breaks: nought is permitted, -1 cannot be.
fn expectation(expectation: &Expectation) -> String {
    let mut cells = String::new();
    for handle in HANDLES {
        for metadata in METADATA {
            for (class, ..) in STATUSES {
                let row = expectation.rows.iter().find(|row| {
                    row.handle == handle && row.metadata == metadata && row.statuses.contains(&class)
                });
                let cell = row.map_or(-1, |row| {
                    row.breaks.map_or(0, |clause| i64::try_from(number(clause)).unwrap_or(-1))
                });
                let _ = write!(cells, "{cell},");
            }
        }
    }
    let (fault, level) =
        expectation.no_return.map_or((0, 3), |(clause, level)| (number(clause), number_of(level)));
    format!("    {{{fault}, {level}, {}, {{{cells}}}}},", serde_json::Value::from(expectation.why.as_str()))
}

/// Success, handle and metadata in one number.
fn needed(seen: Seen) -> usize {
    let handle = HANDLES.iter().position(|known| *known == seen.handle).unwrap_or(0);
    let metadata = METADATA.iter().position(|known| *known == seen.metadata).unwrap_or(0);
    usize::from(seen.success) + 2 * handle + 2 * HANDLES.len() * metadata
}
