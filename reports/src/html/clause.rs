//! One clause on the page: what it says, where from, how it is judged, and what each target does.

use std::collections::BTreeMap;

use sspcheck_conformance::report::{ClauseResult, Report};
use sspcheck_conformance::strength::Kill;
use sspcheck_conformance::suite::chapters;
use sspcheck_model::clause::{Clause, Level, Witness};
use sspcheck_model::rule::RULES;
use sspcheck_model::silence::PLACES;

use super::finding::FindingLink;
use super::target::{ABSENT, VerdictView};
use crate::explain;

/// What became of a clause on one target.
pub(super) struct CellView<'a> {
    pub(super) short: String,
    pub(super) verdict: VerdictView,
    pub(super) witnesses: String,
    pub(super) reason: Option<&'a str>,
    pub(super) findings: Vec<FindingLink>,
}

/// A choice point of a clause.
pub(super) struct ChoiceView {
    pub(super) name: &'static str,
    pub(super) readings: String,
}

/// A rule of a clause.
pub(super) struct RuleView {
    pub(super) name: &'static str,
    pub(super) permitted: &'static str,
}

/// A hand-written case of a clause.
#[derive(Clone)]
pub(super) struct CaseView {
    pub(super) name: String,
    pub(super) why: String,
}

/// A clause.
pub(super) struct ClauseView<'a> {
    /// The title of its section, where it is the first of it.
    pub(super) heading: Option<&'static str>,
    pub(super) id: &'static str,
    pub(super) level: &'static str,
    pub(super) counts: &'static str,
    pub(super) says: &'static str,
    pub(super) source: &'static str,
    pub(super) how: &'static str,
    pub(super) judge: &'static str,
    pub(super) one_success: bool,
    pub(super) choices: Vec<ChoiceView>,
    pub(super) seen: &'static str,
    pub(super) rules: Vec<RuleView>,
    pub(super) cases: Vec<CaseView>,
    pub(super) places: Vec<&'static str>,
    pub(super) kills: Vec<&'static str>,
    /// One for each target.
    pub(super) cells: Vec<CellView<'a>>,
    /// Whether the targets do not all do the same.
    pub(super) differs: bool,
}

/// Every clause of the reports, in the order of the contract.
pub(super) fn clauses<'a>(reports: &[&'a Report], shorts: &[String]) -> Vec<ClauseView<'a>> {
    let cases = cases();
    let mut section = None;
    let mut views = Vec::new();
    for clause in Clause::ALL {
        let results: Vec<Option<&ClauseResult>> =
            reports.iter().map(|report| report.clauses.iter().find(|result| result.id == clause)).collect();
        let first = results.iter().zip(reports).find_map(|(result, report)| Some(((*result)?, *report)));
        let Some((result, report)) = first else { continue };
        let cells: Vec<CellView<'a>> = results
            .iter()
            .zip(shorts)
            .enumerate()
            .map(|(number, (result, short))| cell(number, short, *result))
            .collect();
        let heading = (section != Some(clause.section())).then(|| clause.section().title());
        section = Some(clause.section());
        let row = clause.row();
        views.push(ClauseView {
            heading,
            id: row.id,
            level: result.level.name(),
            counts: explain::counts(result.level),
            says: clause.says_in(report.profile),
            source: row.source,
            how: row.how,
            judge: row.judged_by.says(),
            one_success: row.witness == Witness::OneSuccess && result.level != Level::Free,
            choices: row
                .choices
                .iter()
                .map(|choice| ChoiceView { name: choice.name(), readings: choice.readings().join(" or ") })
                .collect(),
            seen: row.seen,
            rules: RULES
                .iter()
                .filter(|rule| rule.clause == clause)
                .map(|rule| RuleView {
                    name: rule.name.split_once(": ").map_or(rule.name, |(_, name)| name),
                    permitted: rule.permitted,
                })
                .collect(),
            cases: cases.get(&clause).cloned().unwrap_or_default(),
            places: PLACES
                .iter()
                .filter(|place| place.clauses.contains(&clause))
                .map(|place| place.name)
                .collect(),
            kills: Kill::all().filter(|kill| kill.names(row.id)).map(|kill| kill.flaw).collect(),
            differs: cells
                .windows(2)
                .any(|pair| matches!(pair, [a, b] if a.verdict.class != b.verdict.class)),
            cells,
        });
    }
    views
}

fn cell<'a>(number: usize, short: &str, result: Option<&'a ClauseResult>) -> CellView<'a> {
    let short = short.to_owned();
    let Some(result) = result else {
        return CellView {
            short,
            verdict: ABSENT,
            witnesses: String::new(),
            reason: None,
            findings: Vec::new(),
        };
    };
    CellView {
        short,
        verdict: VerdictView::of(result.verdict),
        witnesses: if result.witnesses == 0 { String::new() } else { grouped(result.witnesses) },
        reason: result.reason.as_deref(),
        findings: result.findings.iter().map(|finding| FindingLink::new(number, *finding)).collect(),
    }
}

/// A number with its digits in groups of three.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The hand-written cases, by the clauses that they are for.
fn cases() -> BTreeMap<Clause, Vec<CaseView>> {
    let mut cases: BTreeMap<Clause, Vec<CaseView>> = BTreeMap::new();
    for case in chapters().unwrap_or_default().into_iter().flat_map(|chapter| chapter.cases) {
        for clause in &case.clauses {
            cases
                .entry(*clause)
                .or_default()
                .push(CaseView { name: case.name.clone(), why: case.why.clone() });
        }
    }
    cases
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::report as sample;

    fn view<'a, 'b>(views: &'b [ClauseView<'a>], id: &str) -> &'b ClauseView<'a> {
        views.iter().find(|view| view.id == id).unwrap()
    }

    #[test]
    fn each_section_has_one_heading_before_its_first_clause() {
        let report = sample();
        let views = clauses(&[&report], &["one".to_owned()]);
        let headed: Vec<&str> =
            views.iter().filter(|view| view.heading.is_some()).map(|view| view.id).collect();
        assert_eq!(
            headed,
            ["PKG-1", "CRED-1", "TGT-1", "REQ-1", "META-1", "CTX-1", "RET-1", "QRY-1", "MEM-1"]
        );
        assert_eq!(view(&views, "CRED-1").heading, Some(Clause::Cred1.section().title()));
    }

    #[test]
    fn a_clause_that_one_success_holds_is_said_to_be_one_but_not_where_nothing_is_judged() {
        let report = sample();
        let views = clauses(&[&report], &["one".to_owned()]);
        let held: Vec<&str> = views.iter().filter(|view| view.one_success).map(|view| view.id).collect();
        assert_eq!(held, ["CRED-1"], "META-5 is free");
    }

    #[test]
    fn a_clause_has_the_rules_of_its_own() {
        let report = sample();
        let views = clauses(&[&report], &["one".to_owned()]);
        let all: usize = views.iter().map(|view| view.rules.len()).sum();
        assert_eq!(all, RULES.len());
        let rules: Vec<&str> = view(&views, "CTX-1").rules.iter().map(|rule| rule.name).collect();
        assert_eq!(rules, ["Exchange from NULL makes a context", "Exchange from NULL may make no context"]);
        assert!(view(&views, "PKG-1").rules.is_empty());
    }

    #[test]
    fn a_clause_has_the_cases_that_were_written_for_it() {
        let report = sample();
        let views = clauses(&[&report], &["one".to_owned()]);
        let cases: Vec<_> = chapters().unwrap().into_iter().flat_map(|chapter| chapter.cases).collect();
        assert!(!cases.is_empty());
        for case in &cases {
            for clause in &case.clauses {
                let told = view(&views, clause.id()).cases.iter().find(|told| told.name == case.name);
                assert_eq!(told.map(|told| told.why.as_str()), Some(case.why.as_str()), "{}", case.name);
            }
        }
        let told: usize = views.iter().map(|view| view.cases.len()).sum();
        assert_eq!(told, cases.iter().map(|case| case.clauses.len()).sum::<usize>());
    }

    #[test]
    fn witnesses_are_counted_where_there_are_some() {
        let mut report = sample();
        for (row, witnesses) in report.clauses.iter_mut().zip([0, 1, 1_234_567]) {
            row.witnesses = witnesses;
        }
        let views = clauses(&[&report], &["one".to_owned()]);
        let seen: Vec<&str> =
            views.iter().flat_map(|view| &view.cells).map(|cell| cell.witnesses.as_str()).take(3).collect();
        assert_eq!(seen, ["", "1", "1,234,567"]);
    }
}
