//! The record of a run: JSON lines, appended as the run goes. Without its last line it is refused.
//!
//! `header` first, a `case` line for every case in order, then the `footer` with the whole report.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::reading::Profile;

use crate::error::{Error, Result};
use crate::judge::Verdict;
use crate::lines::Lines;
use crate::report::{ClauseResult, ClauseVerdict, FlagMap, Outcome, Report, SCHEMA};
use crate::run::{Identity, Options, Sink};
use crate::suite::{Breadth, Suite};

/// One line of a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Line {
    /// The first line.
    Header(Header),
    /// A case, in order.
    Case(CaseEntry),
    /// The last line.
    Footer(Footer),
}

/// The last line: the whole report, and how many case lines stand before it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Footer {
    /// Case lines of the record.
    pub lines: u64,
    /// The report.
    pub report: Box<Report>,
}

/// What a record is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Always [`SCHEMA`].
    pub schema: u32,
    /// The version of the kit.
    pub kit: String,
    /// The name of the target.
    pub target: String,
    /// Its kind.
    pub kind: String,
    /// The profile.
    pub profile: Profile,
    /// The readings: choice point and reading.
    pub readings: BTreeMap<String, String>,
    /// The suite.
    pub suite: Suite,
    /// Which words of requirements were swept, where that was asked for by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Breadth>,
    /// Of how many parameters every combination was tried, where that was asked for by number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<u8>,
    /// The seed.
    pub seed: u64,
    /// Whether the caller's own errors were tried.
    pub hostile: bool,
    /// Whether customary clauses count.
    pub strict: bool,
    /// For how many extra states the complete suite is made, where that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_states: Option<u8>,
}

impl Header {
    /// The header of a run.
    #[must_use]
    pub fn new(identity: &Identity, options: &Options) -> Self {
        let readings = options.readings.rows();
        Self {
            schema: SCHEMA,
            kit: env!("CARGO_PKG_VERSION").to_owned(),
            target: identity.name.clone(),
            kind: identity.kind.clone(),
            profile: options.profile,
            readings: readings
                .iter()
                .map(|(choice, reading)| ((*choice).to_owned(), (*reading).to_owned()))
                .collect(),
            suite: options.suite,
            words: options.words,
            strength: options.strength,
            seed: options.seed,
            hostile: options.hostile,
            strict: options.strict,
            extra_states: options.extra_states,
        }
    }
}

/// What became of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseEntry {
    /// Which part of the suite it belongs to.
    pub group: String,
    /// Its name.
    pub name: String,
    /// Calls that were judged.
    pub calls: u64,
    /// The clause that it breaks, if it breaks one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breaks: Option<Clause>,
    /// How strong that clause is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// What was seen there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observed: Option<String>,
    /// Witnesses by clause.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub witnesses: BTreeMap<Clause, u64>,
}

impl CaseEntry {
    pub(crate) fn new(group: &str, name: &str, verdict: &Verdict) -> Self {
        Self {
            group: group.to_owned(),
            name: name.to_owned(),
            calls: verdict.calls,
            breaks: verdict.breach.as_ref().map(|breach| breach.clause),
            level: verdict.breach.as_ref().map(|breach| breach.level),
            observed: verdict.breach.as_ref().map(|breach| breach.observed.clone()),
            witnesses: verdict.witnesses.clone(),
        }
    }

    /// A line for several cases of a group.
    pub(crate) fn summed(group: &str, name: &str) -> Self {
        Self {
            group: group.to_owned(),
            name: name.to_owned(),
            calls: 0,
            breaks: None,
            level: None,
            observed: None,
            witnesses: BTreeMap::new(),
        }
    }

    pub(crate) fn count(&mut self, verdict: &Verdict, words: u64) {
        self.calls += verdict.calls * words;
        for (clause, count) in &verdict.witnesses {
            *self.witnesses.entry(*clause).or_default() += count * words;
        }
        if let (None, Some(breach)) = (self.breaks, &verdict.breach) {
            self.breaks = Some(breach.clause);
            self.level = Some(breach.level);
            self.observed = Some(breach.observed.clone());
        }
    }
}

/// A record being written.
#[derive(Debug)]
pub struct Writer {
    path: PathBuf,
    file: Lines,
    lines: u64,
}

impl Writer {
    /// Begins a record in this file.
    ///
    /// # Errors
    ///
    /// Those of creating a file.
    pub fn create(path: &Path) -> Result<Self> {
        Ok(Self { path: path.to_owned(), file: Lines::create(path)?, lines: 0 })
    }

    /// Writes the last line: only now the record is one.
    ///
    /// # Errors
    ///
    /// Those of writing.
    pub fn finish(mut self, report: &Report) -> Result<()> {
        self.write(&Line::Footer(Footer { lines: self.lines, report: Box::new(report.clone()) }))
    }

    fn write(&mut self, line: &Line) -> Result<()> {
        let failed = |source| Error::File { path: self.path.clone(), source };
        let mut text = serde_json::to_vec(line).map_err(|error| failed(error.into()))?;
        text.push(b'\n');
        self.file.add(&text)
    }
}

impl Sink for Writer {
    fn header(&mut self, header: &Header) -> Result<()> {
        self.write(&Line::Header(header.clone()))
    }

    fn case(&mut self, entry: &CaseEntry) -> Result<()> {
        self.lines += 1;
        self.write(&Line::Case(entry.clone()))
    }
}

/// A whole record.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The first line.
    pub header: Header,
    /// Every case, in order.
    pub cases: Vec<CaseEntry>,
    /// The last line.
    pub report: Report,
}

/// Reads a whole record.
///
/// # Errors
///
/// For a file that cannot be read, is cut short, or is of another version of the format.
pub fn read(path: &Path) -> Result<Record> {
    let refuse = |reason: String| Error::Record { path: path.to_owned(), reason };
    let text = std::fs::read_to_string(path).map_err(|error| refuse(error.to_string()))?;
    let mut header = None;
    let mut cases = Vec::new();
    let mut footer = None;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if footer.is_some() {
            return Err(refuse(format!("line {} stands behind the footer", number + 1)));
        }
        if let (0, Ok(Versioned { header: Version { schema } })) = (number, serde_json::from_str(line))
            && schema != SCHEMA
        {
            return Err(Error::OtherSchema { path: path.to_owned(), schema, reads: SCHEMA });
        }
        let line = serde_json::from_str(line).map_err(|error| refuse(unreadable(number, line, &error)))?;
        match (line, &header) {
            (Line::Header(first), None) => header = Some(first),
            (_, None) => return Err(refuse("its first line is no header".to_owned())),
            (Line::Header(_), Some(_)) => {
                return Err(refuse(format!("a second header in line {}", number + 1)));
            }
            (Line::Case(entry), Some(_)) => cases.push(entry),
            (Line::Footer(last), Some(header)) => {
                let mut report = *last.report;
                // Reports of earlier kits leave it to the header what counts.
                (report.strict, report.hostile) = (header.strict, header.hostile);
                agree(header, &report, last.lines.abs_diff(cases.len() as u64)).map_err(&refuse)?;
                footer = Some(report);
            }
        }
    }
    match (header, footer) {
        (Some(header), Some(report)) => Ok(Record { header, cases, report }),
        (None, _) => Err(refuse("it is empty".to_owned())),
        (Some(_), None) => Err(refuse("its last line is no footer, so the run did not end; `sspcheck report --incomplete` shows what was judged until then".to_owned())),
    }
}

/// Why a line of a file, counted from 0, is no line of a record.
pub(crate) fn unreadable(number: usize, line: &str, error: &serde_json::Error) -> String {
    let text = error.to_string().replace(" at line 1 column ", " at column ");
    match (number, line.ends_with('\n')) {
        (0, _) => format!("it is no record of sspcheck: line 1: {text}"),
        (_, false) => format!(
            "line {} was cut short, so the run did not end; `sspcheck report --incomplete` shows what was judged until then",
            number + 1
        ),
        (_, true) if line.trim().is_empty() => {
            format!("line {} is empty: something was taken away", number + 1)
        }
        (_, true) => format!("line {}: {text}", number + 1),
    }
}

/// What the first line of any version has in common with this one's.
#[derive(Deserialize)]
struct Versioned {
    header: Version,
}

#[derive(Deserialize)]
struct Version {
    schema: u32,
}

/// Whether the lines of a record belong together: nothing was taken away, and nothing was put in another's place.
fn agree(header: &Header, report: &Report, lines_off: u64) -> std::result::Result<(), String> {
    if lines_off > 0 {
        return Err(format!("{lines_off} case lines are missing or too many"));
    }
    let run = (report.schema, &report.kit, &report.target.name, report.profile, report.suite, report.seed);
    if run != (header.schema, &header.kit, &header.target, header.profile, header.suite, header.seed) {
        return Err("its header and its footer are of different runs".to_owned());
    }
    if report.counts.cases == 0 {
        return Err("nothing was tried".to_owned());
    }
    let ids: Vec<_> = report.clauses.iter().map(|clause| clause.id).collect();
    let due = Clause::ALL.into_iter().filter(|clause| clause.level(report.profile).is_some());
    if !due.eq(ids) {
        return Err("its clauses are not those of its profile".to_owned());
    }
    for clause in &report.clauses {
        match clause.verdict {
            ClauseVerdict::Held if clause.witnesses == 0 => {
                return Err(format!("{} held without a witness", clause.id));
            }
            ClauseVerdict::Broken | ClauseVerdict::Deviates if clause.findings.is_empty() => {
                return Err(format!("{} is broken without a finding", clause.id));
            }
            _ => {}
        }
    }
    for (number, finding) in report.findings.iter().enumerate() {
        if finding.clauses.is_empty() {
            return Err(format!("finding #{number} names no clause"));
        }
        let fallen = |row: &&ClauseResult| {
            finding.clauses.contains(&row.id)
                && row.findings.contains(&number)
                && matches!(row.verdict, ClauseVerdict::Broken | ClauseVerdict::Deviates)
        };
        if report.clauses.iter().filter(fallen).count() != finding.clauses.len() {
            return Err(format!("finding #{number} is not among those of its clauses"));
        }
    }
    let leveled = |row: &ClauseResult| row.id.level(report.profile) == Some(row.level);
    if let Some(row) = report.clauses.iter().find(|row| !leveled(row)) {
        return Err(format!("{} has a level that is not its own", row.id));
    }
    if report.is_broken() != (report.outcome == Outcome::Broken) {
        return Err(format!("its outcome is {}, and its findings say otherwise", report.outcome.name()));
    }
    let numbers = report.clauses.iter().flat_map(|clause| &clause.findings);
    if numbers.into_iter().any(|number| *number >= report.findings.len()) {
        return Err("a clause names a finding that is not there".to_owned());
    }
    let is_whole =
        |map: &FlagMap| map.words.values().iter().all(|number| usize::from(*number) < map.answers.len());
    if !report.flags.iter().all(is_whole) {
        return Err("a flag map names an answer that is not there".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests;
