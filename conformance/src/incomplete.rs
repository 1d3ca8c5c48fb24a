//! A record without its last line: a run that was interrupted, or a kit that was killed.
//!
//! Nothing in it was confirmed or concluded, so it never conforms: what it says of a clause holds for what was judged
//! until then, and a breach stands as it was first seen.

use std::collections::BTreeMap;
use std::path::Path;

use sspcheck_model::clause::{Clause, JudgedBy, Level};

use crate::error::{Error, Result};
use crate::record::{CaseEntry, Header, Line, unreadable};
use crate::report::{
    ClauseResult, ClauseVerdict, Counts, Exploration, Finding, Outcome, Report, SCHEMA, Target,
};

/// What stands in a record that was never finished.
#[derive(Clone, Debug, PartialEq)]
pub struct Incomplete {
    /// The first line.
    pub header: Header,
    /// Every case whose line is whole, in order.
    pub cases: Vec<CaseEntry>,
    /// The last line is cut short.
    pub cut: bool,
}

/// Reads a record that has no last line.
///
/// # Errors
///
/// For a file that cannot be read, that is no record, or that has a last line: that one is to be read whole.
pub fn read(path: &Path) -> Result<Incomplete> {
    let refuse = |reason: String| Error::Record { path: path.to_owned(), reason };
    let bytes = std::fs::read(path).map_err(|error| refuse(error.to_string()))?;
    let text = String::from_utf8_lossy(&bytes);
    let mut header = None;
    let mut cases = Vec::new();
    let mut cut = false;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        match (serde_json::from_str(line), &header) {
            // Only what was being written when the run ended has no end of its own.
            (Err(_), Some(_)) if !line.ends_with('\n') => cut = true,
            (Err(error), _) => return Err(refuse(unreadable(number, line, &error))),
            (Ok(Line::Header(first)), None) if first.schema == SCHEMA => header = Some(first),
            (Ok(Line::Header(first)), None) => {
                return Err(Error::OtherSchema {
                    path: path.to_owned(),
                    schema: first.schema,
                    reads: SCHEMA,
                });
            }
            (Ok(Line::Case(case)), Some(_)) => cases.push(case),
            (Ok(_), None) => return Err(refuse("its first line is no header".to_owned())),
            (Ok(Line::Header(_)), Some(_)) => {
                return Err(refuse(format!("a second header in line {}", number + 1)));
            }
            (Ok(Line::Footer(_)), Some(_)) => {
                return Err(refuse("it has a footer, but its lines do not belong together".to_owned()));
            }
        }
    }
    let header = header.ok_or_else(|| refuse("it is empty".to_owned()))?;
    Ok(Incomplete { header, cases, cut })
}

impl Incomplete {
    /// What was judged until then, as a report that says so and never conforms.
    #[must_use]
    pub fn report(&self) -> Report {
        let header = &self.header;
        let findings = self.findings();
        let broken = findings.iter().any(|finding| finding.level.counts(header.strict, header.hostile));
        let clauses = Clause::of_profile(header.profile).filter_map(|clause| self.clause(clause, &findings));
        let clauses = clauses.collect();
        let cut = if self.cut { "; its last line is cut short" } else { "" };
        let lines = self.cases.len();
        Report {
            incomplete: Some(format!(
                "the run did not end; this is what was judged in {lines} cases until then{cut}"
            )),
            schema: SCHEMA,
            kit: header.kit.clone(),
            target: Target {
                name: header.target.clone(),
                kind: header.kind.clone(),
                version: None,
                package: None,
            },
            profile: header.profile,
            suite: header.suite,
            seed: header.seed,
            strict: header.strict,
            hostile: header.hostile,
            outcome: if broken { Outcome::Broken } else { Outcome::NotDemonstrated },
            readings: Vec::new(),
            deviations: Vec::new(),
            clauses,
            findings,
            notes: Vec::new(),
            exploration: Exploration::default(),
            proves: Vec::new(),
            flags: Vec::new(),
            life: Vec::new(),
            picture: None,
            counts: Counts {
                cases: lines as u64,
                calls: self.cases.iter().map(|case| case.calls).sum(),
                seconds: 0.0,
            },
        }
    }

    /// One finding for each clause and level that a case breaks.
    fn findings(&self) -> Vec<Finding> {
        let mut found: BTreeMap<(Level, Clause), Finding> = BTreeMap::new();
        let mut after = 0;
        for case in &self.cases {
            after += case.calls;
            let Some(clause) = case.breaks else { continue };
            let level = case.level.or_else(|| clause.level(self.header.profile)).unwrap_or(Level::Required);
            let observed = case.observed.as_deref().unwrap_or_default();
            let finding = found.entry((level, clause)).or_insert_with(|| Finding {
                clauses: vec![clause],
                level,
                count: 0,
                after,
                fault: None,
                summary: format!(
                    "{} {}: {observed}; as it was first seen, the run ended before it could be made again",
                    case.group, case.name
                ),
                trace: Vec::new(),
                site: Vec::new(),
                output: String::new(),
                replay: format!("sspcheck check {}", self.header.target),
                condition: None,
                accepted: None,
            });
            finding.count += 1;
        }
        found.into_values().collect()
    }

    fn clause(&self, clause: Clause, findings: &[Finding]) -> Option<ClauseResult> {
        let level = clause.level(self.header.profile)?;
        let numbered = findings.iter().enumerate().filter(|(_, finding)| finding.clauses.contains(&clause));
        let own: Vec<usize> = numbered.clone().map(|(number, _)| number).collect();
        let required = numbered.clone().any(|(_, finding)| finding.level == Level::Required);
        let witnesses: u64 = self.cases.iter().filter_map(|case| case.witnesses.get(&clause)).sum();
        let judged_later = matches!(clause.row().judged_by, JudgedBy::Pair | JudgedBy::Aggregate);
        let (verdict, reason) = match (required, own.is_empty(), witnesses) {
            (true, ..) => (ClauseVerdict::Broken, None),
            (false, false, _) => (ClauseVerdict::Deviates, None),
            (false, true, 1..) if level == Level::Free => (ClauseVerdict::Noted, Some("until the run ended")),
            (false, true, 1..) if !judged_later => (ClauseVerdict::Held, Some("until the run ended")),
            _ => (ClauseVerdict::NotExercised, Some("the run ended before it could be told")),
        };
        let reason = reason.map(str::to_owned);
        Some(ClauseResult { id: clause, level, verdict, witnesses, reason, findings: own })
    }
}
