//! Which readings of the page separate targets.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;
use sspcheck_conformance::report::schema::ClauseId;
use sspcheck_conformance::report::{Outcome, Report};
use sspcheck_model::clause::Clause;
use sspcheck_model::reading::ChoicePoint;

use super::Target;

/// A choice point one of whose readings separates targets.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Separation {
    /// The choice point.
    pub choice: String,
    /// The question that the page leaves open.
    pub question: String,
    /// What each target comes to under each reading, the others as its run has them.
    pub readings: Vec<Under>,
    /// Pairs that one reading separates and another does not, by their numbers.
    pub pairs: Vec<(usize, usize)>,
    /// The same in words, for targets that come to the same together.
    pub says: Vec<String>,
}

/// What the targets come to under a reading.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Under {
    /// The reading.
    pub reading: String,
    /// One for each target; nothing where its profile has no such reading.
    pub targets: Vec<Option<Comes>>,
}

/// What a target comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Comes {
    /// The outcome.
    pub outcome: Outcome,
    /// The clauses that count and are broken.
    #[schemars(with = "Vec<ClauseId>")]
    pub breaks: Vec<Clause>,
}

impl Comes {
    fn of(choice: ChoicePoint, reading: &str, report: &Report) -> Option<Self> {
        let mut known = report.readings.iter();
        let row = known.find(|row| row.choice == choice.name() && row.reading == reading)?;
        Some(Self { outcome: row.outcome, breaks: row.breaks.clone() })
    }
}

impl Under {
    /// What these targets come to, which all come to the same, in words: `are broken (CRED-2, QRY-1)`.
    fn of_all(&self, group: &[usize]) -> String {
        let all = || group.iter().filter_map(|number| self.targets.get(*number)?.as_ref());
        let breaks: BTreeSet<Clause> = all().flat_map(|comes| comes.breaks.iter().copied()).collect();
        let ids: Vec<&str> = breaks.iter().map(|clause| clause.id()).collect();
        let breaks = if ids.is_empty() { String::new() } else { format!(" ({})", ids.join(", ")) };
        let does = all().next().map_or("is not judged", |comes| does(comes.outcome, group.len() > 1));
        format!("{does}{breaks}")
    }
}

/// The targets that come to the same outcome under every reading, by their numbers, in the order of the first of each.
fn groups(readings: &[Under], targets: usize) -> Vec<Vec<usize>> {
    let outcomes = |number: usize| -> Vec<Option<Outcome>> {
        let of = |under: &Under| Some(under.targets.get(number)?.as_ref()?.outcome);
        readings.iter().map(of).collect()
    };
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for number in 0..targets {
        let alike =
            |group: &&mut Vec<usize>| group.first().is_some_and(|one| outcomes(*one) == outcomes(number));
        match groups.iter_mut().find(alike) {
            Some(group) => group.push(number),
            None => groups.push(vec![number]),
        }
    }
    groups
}

/// The labels of these targets, as a list.
fn named(group: &[usize], targets: &[Target]) -> String {
    let labels: Vec<&str> =
        group.iter().filter_map(|number| Some(targets.get(*number)?.label.as_str())).collect();
    match labels.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => labels.concat(),
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
        for one in 0..targets.len() {
            for two in one + 1..targets.len() {
                let apart = outcomes(one, two).any(|(_, first, second)| first.outcome != second.outcome);
                let alike = outcomes(one, two).any(|(_, first, second)| first.outcome == second.outcome);
                if apart && alike {
                    pairs.push((one, two));
                }
            }
        }
        let groups = groups(&readings, targets.len());
        let mut says = Vec::new();
        for (number, one) in groups.iter().enumerate() {
            for two in groups.iter().skip(number + 1) {
                let (Some(first), Some(second)) = (one.first(), two.first()) else { continue };
                let mut all = outcomes(*first, *second);
                let apart = all.clone().find(|(_, first, second)| first.outcome != second.outcome);
                let alike = all.find(|(_, first, second)| first.outcome == second.outcome);
                let (Some((apart, ..)), Some((alike, both, _))) = (apart, alike) else { continue };
                let of = |group: &[usize]| named(group, targets);
                says.push(format!(
                    "{choice} separates {} from {}: under {} {} {} and {} {}, under {} {} {}",
                    of(one),
                    of(two),
                    apart.reading,
                    of(one),
                    apart.of_all(one),
                    of(two),
                    apart.of_all(two),
                    alike.reading,
                    if one.len() + two.len() == 2 { "both" } else { "all" },
                    does(both.outcome, true),
                ));
            }
        }
        let (choice, question) = (choice.name().to_owned(), choice.question().to_owned());
        (!pairs.is_empty()).then_some(Self { choice, question, readings, pairs, says })
    }
}
