//! The kill matrix: which suite catches which flaw, by which clause, after how many calls of the run.
//!
//! It is committed, and compared here; `SSPCHECK_BLESS=1` writes it anew.

use std::fmt::Write as _;
use std::path::Path;

use sspcheck_conformance::report::Report;

/// One flaw, and what each suite saw of it.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) hostile: bool,
    /// The clauses that it names.
    pub(crate) named: Vec<String>,
    /// Smoke and standard; a suite that was not tried has nothing.
    pub(crate) seen: [Option<Seen>; 2],
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

    fn is_caught(&self, row: &Row) -> bool {
        self.0.iter().any(|(clause, _)| row.named.contains(clause))
    }

    fn falsely(&self, row: &Row) -> usize {
        self.0.iter().filter(|(clause, _)| !row.named.contains(clause)).count()
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
    let text = text(about, rows);
    if std::env::var_os("SSPCHECK_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let plain = |text: String| -> String {
        let words = text.split_inclusive([' ', ',', '|', '\n']);
        words.filter(|word| counts || !word.starts_with(|first: char| first.is_ascii_digit())).collect()
    };
    let (committed, text) = (plain(committed), plain(text));
    let differs = committed.lines().zip(text.lines()).find(|(old, new)| old != new);
    assert_eq!(committed, text, "{}: {differs:?}; SSPCHECK_BLESS=1 writes it anew", path.display());
}

fn text(about: &str, rows: &[Row]) -> String {
    let mut text = format!("# Kill matrix\n\n{about} Made and compared by a test.\n\n");
    for (number, suite) in ["smoke", "standard"].into_iter().enumerate() {
        let tried = || rows.iter().filter_map(|row| Some((row, row.seen.get(number)?.as_ref()?)));
        if tried().next().is_none() {
            continue;
        }
        let (caught, falsely) = (
            tried().filter(|(row, seen)| seen.is_caught(row)).count(),
            tried().map(|(row, seen)| seen.falsely(row)).sum::<usize>(),
        );
        let _ = writeln!(
            text,
            "- `{suite}` catches {caught} of the {} that it was tried on; false accusations: {falsely}.",
            tried().count()
        );
    }
    text.push_str(
        "\nA cell has the clauses that the run accuses the flaw of, each with the calls that the run had made when it\n\
        first saw a breach of it. The standard suite makes the cases of smoke first: it is tried where smoke does not\n\
        catch the flaw.\n\n| flaw | breaks | smoke | standard |\n|---|---|---|---|\n",
    );
    for row in rows {
        let hostile = if row.hostile { " (hostile)" } else { "" };
        let cells = row.seen.each_ref().map(|seen| seen.as_ref().map_or_else(|| "-".to_owned(), Seen::text));
        let _ = writeln!(
            text,
            "| {}{hostile} | {} | {} | {} |",
            row.name,
            row.named.join(", "),
            cells[0],
            cells[1]
        );
    }
    text
}
