//! Several records beside each other: clause by target, what a reading makes of them, and what changed between versions.
//!
//! [`Compare`] is a plain value; renderers read it and nothing else. Two records are of versions of one target where
//! target, kind and profile are the same, or where the caller says so; they count as older to newer in the order given.

mod label;
mod reading;
mod step;
mod text;
mod markdown;
mod html;

use schemars::JsonSchema;
use serde::Serialize;
use sspcheck_conformance::report::schema::{ClauseId, LevelName, ProfileName};
use sspcheck_conformance::report::{ClauseVerdict, Outcome, Report};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::reading::{ChoicePoint, Profile};
use sspcheck_model::section::Section;

pub use label::labels;
pub use reading::{Comes, Separation, Under};
pub use step::{Change, Step, Told, Way};

use crate::visible;

/// The version of the document.
pub const SCHEMA: u32 = 1;

/// Several records beside each other.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Compare {
    /// Always [`SCHEMA`].
    #[schemars(description = "The version of the document.", extend("const" = SCHEMA))]
    pub schema: u32,
    /// What was checked, in the order given.
    pub targets: Vec<Target>,
    /// Every clause that one of them has, in the order of the contract.
    pub clauses: Vec<Row>,
    /// What separates targets: readings under which they come to different outcomes, and under which they do not.
    pub readings: Vec<Separation>,
    /// What changed between a version and the next of the same target.
    pub steps: Vec<Step>,
    /// Why a difference may be none of the targets': they were not checked alike.
    pub remarks: Vec<String>,
}

/// One of the records.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Target {
    /// What it is called here: no two are called alike.
    pub label: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// The name that the package gives itself.
    pub package: Option<String>,
    /// The interface version that it reports.
    pub version: Option<String>,
    /// Under which profile it was checked.
    #[schemars(with = "ProfileName")]
    pub profile: Profile,
    /// By which suite.
    pub suite: &'static str,
    /// With which seed.
    pub seed: u64,
    /// Which version of the kit checked it.
    pub kit: String,
    /// What it comes to.
    pub outcome: Outcome,
    /// How many findings there are.
    pub findings: usize,
}

/// A clause, and what became of it with each target.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Row {
    /// The clause.
    #[schemars(with = "ClauseId")]
    pub id: Clause,
    /// Where it stands.
    pub section: &'static str,
    /// Whether two targets differ in it.
    pub differs: bool,
    /// One for each target; nothing where its profile has no such clause.
    pub cells: Vec<Option<Cell>>,
}

/// What became of a clause with one target.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Cell {
    /// How strong it is there.
    #[schemars(with = "LevelName")]
    pub level: Level,
    /// What became of it.
    pub verdict: ClauseVerdict,
    /// Whether the run fails for it.
    pub fails: bool,
    /// Calls that exercised it and were answered as it permits.
    pub witnesses: u64,
    /// Why it was not exercised, or what is to be said of it.
    pub reason: Option<String>,
    /// What its findings say.
    pub findings: Vec<String>,
}

/// How several records are set beside each other.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// They are versions of one target, whatever it is called.
    pub versions: bool,
}

impl Compare {
    /// Sets reports beside each other; each comes with where it was read from, which tells apart what is called alike.
    #[must_use]
    pub fn of(reports: &[(String, Report)], options: Options) -> Self {
        let labels = labels(reports);
        let reports: Vec<Report> = reports.iter().map(|(_, report)| visible::report(report)).collect();
        let targets: Vec<Target> = labels.into_iter().zip(&reports).map(Target::of).collect();
        let clauses = Clause::ALL.into_iter().filter_map(|clause| Row::of(clause, &reports)).collect();
        let choices = ChoicePoint::ALL.into_iter();
        let readings = choices.filter_map(|choice| Separation::of(choice, &targets, &reports)).collect();
        let steps = step::steps(&targets, &reports, options.versions);
        let remarks = remarks(&targets, &reports);
        Self { schema: SCHEMA, targets, clauses, readings, steps, remarks }
    }

    /// The rows in which two targets differ.
    pub fn differences(&self) -> impl Iterator<Item = &Row> + Clone {
        self.clauses.iter().filter(|row| row.differs)
    }
}

impl Target {
    fn of((label, report): (String, &Report)) -> Self {
        Self {
            label,
            name: report.target.name.clone(),
            kind: report.target.kind.clone(),
            package: report.target.package.clone(),
            version: report.target.version.clone(),
            profile: report.profile,
            suite: report.suite.name(),
            seed: report.seed,
            kit: report.kit.clone(),
            outcome: report.outcome,
            findings: report.findings.len(),
        }
    }
}

impl Row {
    fn of(clause: Clause, reports: &[Report]) -> Option<Self> {
        let cells: Vec<Option<Cell>> = reports.iter().map(|report| Cell::of(clause, report)).collect();
        let mut seen = cells.iter().map(|cell| cell.as_ref().map(|cell| cell.verdict));
        let first = seen.next()?;
        let differs = seen.any(|verdict| verdict != first);
        let section: Section = clause.section();
        cells.iter().any(Option::is_some).then(|| Self {
            id: clause,
            section: section.title(),
            differs,
            cells,
        })
    }
}

impl Cell {
    fn of(clause: Clause, report: &Report) -> Option<Self> {
        let result = report.clauses.iter().find(|result| result.id == clause)?;
        let findings = report.findings_of(result);
        Some(Self {
            level: result.level,
            verdict: result.verdict,
            fails: findings.clone().any(|(_, finding)| report.fails(finding)),
            witnesses: result.witnesses,
            reason: result.reason.clone(),
            findings: findings.map(|(_, finding)| finding.summary.clone()).collect(),
        })
    }
}

/// What was not done alike.
fn remarks(targets: &[Target], reports: &[Report]) -> Vec<String> {
    let mut remarks = Vec::new();
    let mut alike = |what: &str, of: &dyn Fn(&Report) -> String| {
        let mut values: Vec<String> = Vec::new();
        for value in reports.iter().map(of) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        if values.len() > 1 {
            remarks.push(format!("they were not checked alike: {what} {}", values.join(" and ")));
        }
    };
    alike("the profile is", &|report| report.profile.name().to_owned());
    alike("the suite is", &|report| report.suite.name().to_owned());
    alike("the seed is", &|report| report.seed.to_string());
    alike("the version of the kit is", &|report| report.kit.clone());
    alike("the caller's own errors", &|report| {
        if report.hostile { "were tried (--hostile)" } else { "were not tried" }.to_owned()
    });
    alike("customary clauses", &|report| {
        if report.strict { "count (--strict)" } else { "do not count" }.to_owned()
    });
    for (target, report) in targets.iter().zip(reports) {
        if let Some(incomplete) = &report.incomplete {
            remarks.push(format!("{}: incomplete, {incomplete}", target.label));
        }
    }
    remarks
}

/// A way to show a comparison: one row, one pure function.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// The ending of its files.
    pub extension: &'static str,
    /// Shows a comparison: every clause, or only those that differ; the width is in columns, where lines are fitted.
    pub render: fn(&Compare, Shown, usize) -> String,
}

/// Which clauses are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown {
    /// Those in which two targets differ.
    Differences,
    /// All of them.
    All,
}

/// Every format of a comparison.
pub const FORMATS: &[Format] = &[
    Format { name: "text", extension: "txt", render: text::render },
    Format { name: "json", extension: "json", render: json },
    Format { name: "markdown", extension: "md", render: markdown::render },
    Format { name: "html", extension: "html", render: html::render },
];

impl Compare {
    /// The rows that are shown.
    fn shown(&self, shown: Shown) -> Vec<&Row> {
        self.clauses.iter().filter(|row| row.differs || shown == Shown::All).collect()
    }

    /// How many clauses there are and in how many of them targets differ, in a sentence.
    fn summary(&self) -> String {
        let (all, differ) = (self.clauses.len(), self.differences().count());
        let targets = self.targets.len();
        match differ {
            0 => format!("{targets} records agree on all {all} clauses"),
            _ => format!("{targets} records differ in {differ} of {all} clauses"),
        }
    }
}

/// One document with everything, whatever is shown elsewhere.
fn json(compare: &Compare, _: Shown, _: usize) -> String {
    let text =
        serde_json::to_string_pretty(compare).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"));
    visible::json(&text) + "\n"
}

/// The schema of that document, as it is committed; a test holds it against the types.
pub const JSON_SCHEMA: &str = include_str!("../compare/schema.json");

#[cfg(test)]
mod tests;
