//! Which readings of the page separate targets.

use serde::Serialize;
use sspcheck_conformance::report::{Outcome, Report};
use sspcheck_model::clause::Clause;
use sspcheck_model::reading::ChoicePoint;

use super::Target;

/// A choice point one of whose readings separates targets.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Separation {
    /// The choice point.
    pub choice: String,
    /// The question that the page leaves open.
    pub question: String,
    /// What each target comes to under each reading, the others as its run has them.
    pub readings: Vec<Under>,
    /// Pairs that one reading separates and another does not, by their numbers.
    pub pairs: Vec<(usize, usize)>,
    /// The same in words.
    pub says: Vec<String>,
}

/// What the targets come to under a reading.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Under {
    /// The reading.
    pub reading: String,
    /// One for each target; nothing where its profile has no such reading.
    pub targets: Vec<Option<Comes>>,
}

/// What a target comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Comes {
    /// The outcome.
    pub outcome: Outcome,
    /// The clauses that count and are broken.
    pub breaks: Vec<Clause>,
}

impl Comes {
    fn of(choice: ChoicePoint, reading: &str, report: &Report) -> Option<Self> {
        let mut known = report.readings.iter();
        let row = known.find(|row| row.choice == choice.name() && row.reading == reading)?;
        Some(Self { outcome: row.outcome, breaks: row.breaks.clone() })
    }

    /// In words: `is broken (CRED-2, QRY-1)`.
    fn says(&self) -> String {
        let ids: Vec<&str> = self.breaks.iter().map(|clause| clause.id()).collect();
        let breaks = if ids.is_empty() { String::new() } else { format!(" ({})", ids.join(", ")) };
        format!("{}{breaks}", does(self.outcome, false))
    }
}

/// What a target does that comes to this, or several do.
const fn does(outcome: Outcome, several: bool) -> &'static str {
    match (outcome, several) {
        (Outcome::Conforms, false) => "conforms",
        (Outcome::Conforms, true) => "conform",
        (Outcome::Broken, false) => "is broken",
        (Outcome::Broken, true) => "are broken",
        (Outcome::NotOffered, false) => "offers nothing",
        (Outcome::NotOffered, true) => "offer nothing",
        (Outcome::NotDemonstrated, false) => "demonstrates nothing",
        (Outcome::NotDemonstrated, true) => "demonstrate nothing",
    }
}

impl Separation {
    /// Two targets are separated by a choice point where they come to the same under one of its readings, and to
    /// different outcomes under another.
    pub(super) fn of(choice: ChoicePoint, targets: &[Target], reports: &[Report]) -> Option<Self> {
        let mut names: Vec<&str> = Vec::new();
        for row in
            reports.iter().flat_map(|report| &report.readings).filter(|row| row.choice == choice.name())
        {
            if !names.contains(&row.reading.as_str()) {
                names.push(&row.reading);
            }
        }
        let readings: Vec<Under> = names
            .iter()
            .map(|reading| Under {
                reading: (*reading).to_owned(),
                targets: reports.iter().map(|report| Comes::of(choice, reading, report)).collect(),
            })
            .collect();
        let outcomes = |one: usize, two: usize| {
            readings.iter().filter_map(move |under| {
                let outcome = |number: usize| under.targets.get(number)?.as_ref();
                Some((under, outcome(one)?, outcome(two)?))
            })
        };
        let mut pairs = Vec::new();
        let mut says = Vec::new();
        for one in 0..targets.len() {
            for two in one + 1..targets.len() {
                let apart = outcomes(one, two).find(|(_, first, second)| first.outcome != second.outcome);
                let alike = outcomes(one, two).find(|(_, first, second)| first.outcome == second.outcome);
                let (Some((apart, first, second)), Some((alike, both, _))) = (apart, alike) else { continue };
                let label = |number: usize| targets.get(number).map_or("", |target| target.label.as_str());
                pairs.push((one, two));
                says.push(format!(
                    "{choice} separates {one} and {two}: under {} {one} {} and {two} {}, under {} both {}",
                    apart.reading,
                    first.says(),
                    second.says(),
                    alike.reading,
                    does(both.outcome, true),
                    one = label(one),
                    two = label(two),
                ));
            }
        }
        let (choice, question) = (choice.name().to_owned(), choice.question().to_owned());
        (!pairs.is_empty()).then_some(Self { choice, question, readings, pairs, says })
    }
}
