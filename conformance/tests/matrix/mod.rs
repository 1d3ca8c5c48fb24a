//! The kill matrix: which suite catches which flaw, by which clause, after how many calls of the run.
//!
//! It is committed, and compared here; `SSPCHECK_BLESS=1` writes it anew. A test run tries a part of the flaws:
//! `SSPCHECK_PART=3/16` says which, and 1/1 is everything. What it does not try stands as it was committed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use sspcheck_conformance::report::Report;

/// One flaw, and what each suite saw of it.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) hostile: bool,
    /// The clauses that it names.
    pub(crate) named: Vec<String>,
    /// Smoke, standard and full; a suite that was not tried has nothing.
    pub(crate) seen: [Option<Seen>; 3],
}

/// What a run accused a target of: each clause with the number of calls until the first breach of it.
pub(crate) struct Seen(Vec<(String, u64)>);

impl Seen {
    pub(crate) fn of(report: &Report) -> Self {
        let mut first: Vec<(String, u64)> = Vec::new();
        for finding in &report.findings {
            for clause in finding.clauses.iter().map(ToString::to_string) {
                match first.iter_mut().find(|(known, _)| *known == clause) {
                    Some((_, after)) => *after = finding.after.min(*after),
                    None => first.push((clause, finding.after)),
                }
            }
        }
        first.sort();
        Self(first)
    }

    fn text(&self) -> String {
        let texts: Vec<String> =
            self.0.iter().map(|(clause, after)| format!("{clause} after {after}")).collect();
        if texts.is_empty() { "not caught".to_owned() } else { texts.join(", ") }
    }
}

/// Compares the matrix with the committed one of this name, or writes it.
///
/// Counts of calls are compared in process only: a host on a slow machine is tried with fewer.
pub(crate) fn compare(file: &str, about: &str, rows: &[Row], counts: bool) {
    assert!(!rows.is_empty(), "no flaw was tried");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("matrix").join(file);
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let text = text(about, rows, &known(&committed));
    if std::env::var_os("SSPCHECK_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        return;
    }
    let plain = |text: String| -> String {
        let words = text.split_inclusive([' ', ',', '|', '\n']);
        words.filter(|word| counts || !word.starts_with(|first: char| first.is_ascii_digit())).collect()
    };
    let (committed, text) = (plain(committed), plain(text));
    let differs = committed.lines().zip(text.lines()).find(|(old, new)| old != new);
    assert_eq!(committed, text, "{}: {differs:?}; SSPCHECK_BLESS=1 writes it anew", path.display());
}

/// The cells of each flaw of a committed matrix.
fn known(committed: &str) -> BTreeMap<&str, Vec<&str>> {
    let rows = committed.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    rows.filter_map(|row| {
        let (flaw, cells) = row.split_once(" | ")?;
        Some((flaw, cells.split(" | ").skip(1).collect()))
    })
    .collect()
}

fn text(about: &str, rows: &[Row], known: &BTreeMap<&str, Vec<&str>>) -> String {
    let mut text = format!(
        "# Kill matrix\n\n{about} Made and compared by a test.\n\nA cell has the clauses that the run accuses the flaw of, each \
         with the calls that the run had made when it\nfirst saw a breach of it. `full` is tried where the standard suite, \
         which it makes first, does not catch the flaw.\n\n| flaw | breaks | smoke | standard | full |\n|---|---|---|---|---|\n"
    );
    for row in rows {
        let name = format!("{}{}", row.name, if row.hostile { " (hostile)" } else { "" });
        let committed = known.get(name.as_str());
        let cells = row.seen.iter().enumerate().map(|(number, seen)| match (seen, committed) {
            (Some(seen), _) => seen.text(),
            (None, Some(committed)) => {
                committed.get(number).map_or_else(|| "-".to_owned(), ToString::to_string)
            }
            (None, None) => "-".to_owned(),
        });
        let cells: Vec<String> = cells.collect();
        let _ = writeln!(text, "| {name} | {} | {} |", row.named.join(", "), cells.join(" | "));
    }
    text
}
