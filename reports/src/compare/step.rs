//! From a version of a target to the next: what got better, what got worse, which findings are new and which are gone.

use schemars::JsonSchema;
use serde::Serialize;
use sspcheck_conformance::report::schema::{ClauseId, LevelName};
use sspcheck_conformance::report::{ClauseVerdict, Finding, Report};
use sspcheck_model::clause::{Clause, Level};

use super::Target;
use crate::fingerprint::fingerprint;

/// What changed between two records of one target.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Step {
    /// The older one, by its number.
    pub from: usize,
    /// The newer one.
    pub to: usize,
    /// Clauses whose verdict changed, in the order of the contract.
    pub changes: Vec<Change>,
    /// Findings that the newer one has and the older one has not.
    pub new: Vec<Told>,
    /// Findings that the older one has and the newer one has not.
    pub gone: Vec<Told>,
    /// How many findings both have.
    pub stayed: usize,
    /// What it comes to, in a sentence.
    pub says: String,
}

/// A clause whose verdict changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Change {
    /// The clause.
    #[schemars(with = "ClauseId")]
    pub id: Clause,
    /// What it was.
    pub from: ClauseVerdict,
    /// What it is.
    pub to: ClauseVerdict,
    /// Whether that is better.
    pub way: Way,
}

/// Which way a verdict changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// A breach is gone, or what was not exercised is held.
    Better,
    /// A breach has come, or what was held is not exercised any more.
    Worse,
    /// Neither, or nobody can tell: a breach is gone because nothing exercised the clause.
    Other,
}

/// A finding, as much as tells which it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Told {
    /// Its number in its own report.
    pub number: usize,
    /// The clauses.
    #[schemars(with = "Vec<ClauseId>")]
    pub clauses: Vec<Clause>,
    /// How strong they are there.
    #[schemars(with = "LevelName")]
    pub level: Level,
    /// What happened.
    pub summary: String,
    /// What makes it the same finding in another run.
    pub fingerprint: String,
}

/// The steps between neighbours among the records of each target, in the order given.
pub(super) fn steps(targets: &[Target], reports: &[Report], versions: bool) -> Vec<Step> {
    let identity = |target: &Target| (target.name.clone(), target.kind.clone(), target.profile);
    let mut steps = Vec::new();
    for (to, newer) in targets.iter().enumerate() {
        let before = targets.iter().take(to).enumerate();
        let mut same = before.filter(|(_, older)| {
            if versions { older.profile == newer.profile } else { identity(older) == identity(newer) }
        });
        let Some((from, _)) = same.next_back() else { continue };
        if let (Some(older), Some(newer)) = (reports.get(from), reports.get(to)) {
            steps.push(step((from, older), (to, newer)));
        }
    }
    steps
}

fn step((from, older): (usize, &Report), (to, newer): (usize, &Report)) -> Step {
    let changes: Vec<Change> = newer
        .clauses
        .iter()
        .filter_map(|row| {
            let before = older.clauses.iter().find(|before| before.id == row.id)?;
            let way = way(before.verdict, row.verdict, older.suite == newer.suite);
            (before.verdict != row.verdict).then_some(Change {
                id: row.id,
                from: before.verdict,
                to: row.verdict,
                way,
            })
        })
        .collect();
    let (gone, new, stayed) = matched(older, newer);
    let says = says(older, newer, &changes, &new, &gone);
    Step { from, to, changes, new, gone, stayed, says }
}

/// The worse a verdict, the more it counts; what nobody exercised says less than what held.
const fn badness(verdict: ClauseVerdict) -> u8 {
    match verdict {
        ClauseVerdict::Held | ClauseVerdict::Noted => 0,
        ClauseVerdict::NotExercised => 1,
        ClauseVerdict::Deviates => 2,
        ClauseVerdict::Broken => 3,
    }
}

fn way(from: ClauseVerdict, to: ClauseVerdict, one_suite: bool) -> Way {
    let unknown = [from, to].contains(&ClauseVerdict::NotExercised);
    match badness(from).cmp(&badness(to)) {
        // Another suite exercises other clauses.
        _ if unknown && !one_suite => Way::Other,
        // Nobody knows what became of the breach.
        std::cmp::Ordering::Greater if to == ClauseVerdict::NotExercised => Way::Other,
        std::cmp::Ordering::Greater => Way::Better,
        std::cmp::Ordering::Less => Way::Worse,
        std::cmp::Ordering::Equal => Way::Other,
    }
}

/// Findings that are gone and that are new, and how many stayed.
///
/// The same calls are the same finding. What is left is matched by clauses, fault and function: a breach that other calls
/// show now is no new one.
fn matched(older: &Report, newer: &Report) -> (Vec<Told>, Vec<Told>, usize) {
    let mut before: Vec<(usize, &Finding)> = older.findings.iter().enumerate().collect();
    let mut after: Vec<(usize, &Finding)> = newer.findings.iter().enumerate().collect();
    let all = before.len();
    let mut pair = |alike: &dyn Fn(&Finding, &Finding) -> bool| {
        after.retain(|(_, finding)| {
            let partner = before.iter().position(|(_, other)| alike(other, finding));
            partner.map(|place| before.remove(place)).is_none()
        });
    };
    pair(&|one, two| fingerprint(one) == fingerprint(two));
    pair(&|one, two| {
        (&one.clauses, one.level, one.fault, one.function())
            == (&two.clauses, two.level, two.fault, two.function())
    });
    let stayed = all - before.len();
    let told = |findings: Vec<(usize, &Finding)>| findings.into_iter().map(Told::of).collect();
    (told(before), told(after), stayed)
}

impl Told {
    fn of((number, finding): (usize, &Finding)) -> Self {
        Self {
            number,
            clauses: finding.clauses.clone(),
            level: finding.level,
            summary: finding.summary.clone(),
            fingerprint: fingerprint(finding),
        }
    }
}

fn says(older: &Report, newer: &Report, changes: &[Change], new: &[Told], gone: &[Told]) -> String {
    let count = |way| changes.iter().filter(|change| change.way == way).count();
    let outcome = if older.outcome == newer.outcome {
        format!("still {}", newer.outcome.name())
    } else {
        format!("{}, it was {}", newer.outcome.name(), older.outcome.name())
    };
    let mut parts = vec![outcome];
    for (number, word) in [(count(Way::Better), "better"), (count(Way::Worse), "worse")] {
        if number > 0 {
            parts.push(format!("{} {word}", crate::story::plural(number, "clause")));
        }
    }
    for (findings, word) in [(new, "new"), (gone, "gone")] {
        if !findings.is_empty() {
            parts.push(format!("{} {word}", crate::story::plural(findings.len(), "finding")));
        }
    }
    if parts.len() == 1 {
        parts.push("nothing changed".to_owned());
    }
    parts.join("; ")
}
