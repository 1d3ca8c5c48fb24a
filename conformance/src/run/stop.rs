//! Bounds at which a run stops on request: between two rounds of cases, never within one.
//!
//! What was judged until then counts, findings are confirmed as always, and the record is whole; the report says that the run
//! was stopped and what it left out. Such a run makes first what gives each clause its cheapest witness.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use sspcheck_model::clause::Clause;

use super::Run;
use crate::case::{Case, Pair};

/// When a run stops.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct StopAt {
    /// Once a breach of this clause was seen.
    pub clause: Option<Clause>,
    /// Once so many calls were made.
    pub calls: Option<u64>,
    /// Once so much time is over.
    pub time: Option<Duration>,
}

impl StopAt {
    /// Whether there is any bound.
    #[must_use]
    pub const fn is_set(&self) -> bool {
        self.clause.is_some() || self.calls.is_some() || self.time.is_some()
    }
}

/// A run's own view of its bounds.
#[derive(Debug)]
pub(super) struct Stop {
    at: StopAt,
    began: Instant,
    why: Option<String>,
}

impl Stop {
    pub(super) fn new(at: StopAt) -> Self {
        Self { at, began: Instant::now(), why: None }
    }

    /// Why the run was stopped, if it was.
    pub(super) fn why(&self) -> Option<&str> {
        self.why.as_deref()
    }

    /// How many calls may still be made.
    pub(super) fn calls_left(&self, made: u64) -> usize {
        let left = self.at.calls.map_or(u64::MAX, |most| most.saturating_sub(made));
        usize::try_from(left).unwrap_or(usize::MAX)
    }
}

impl Run<'_> {
    /// Whether a bound is reached: nothing more is begun then.
    pub(super) fn is_stopped(&mut self) -> bool {
        if self.stop.why.is_none() && self.stop.at.is_set() {
            let at = self.stop.at;
            self.stop.why = if let Some(clause) = at.clause.filter(|clause| self.tally.has_found(*clause)) {
                Some(format!("a breach of {clause} was seen"))
            } else if let Some(most) = at.calls.filter(|most| self.tally.calls() >= *most) {
                Some(format!("{most} calls were made"))
            } else {
                let over = at.time.filter(|time| self.stop.began.elapsed() >= *time);
                over.map(|time| format!("{} seconds were over", time.as_secs_f64()))
            };
        }
        self.stop.why.is_some()
    }

    /// How many cases of a round are made at once: a run that may stop early begins nothing before it must.
    pub(super) fn at_once(&self) -> usize {
        if self.stop.at.is_set() { 1 } else { self.options.jobs.max(1) }
    }

    /// Whether a bound is reached, with a note of what is left out for it.
    pub(super) fn leaves_out(&mut self, what: &'static str, count: usize) -> bool {
        let is_stopped = self.is_stopped();
        if is_stopped {
            self.tally.left_out(what, count as u64);
        }
        is_stopped
    }
}

/// The cases that give each clause they are for its cheapest witness, the cheapest first, and all others.
pub(super) fn steered(cases: Vec<Case>) -> (Vec<Case>, Vec<Case>) {
    cheapest(cases, |case, clause| case.clauses.contains(&clause), |case| case.calls.len())
}

/// The same of pairs.
pub(super) fn steered_pairs(pairs: Vec<Pair>) -> (Vec<Pair>, Vec<Pair>) {
    cheapest(pairs, |pair, clause| pair.clause == clause, |pair| pair.control.len() + pair.variant.len())
}

/// What has the fewest calls of all that is for a clause, for each clause, the cheapest first; and all others.
fn cheapest<T>(
    all: Vec<T>,
    is_for: impl Fn(&T, Clause) -> bool,
    calls: impl Fn(&T) -> usize,
) -> (Vec<T>, Vec<T>) {
    let mut chosen = BTreeSet::new();
    for clause in Clause::ALL {
        let of_clause = all.iter().enumerate().filter(|(_, one)| is_for(one, clause));
        chosen.extend(of_clause.min_by_key(|(number, one)| (calls(one), *number)).map(|(number, _)| number));
    }
    let numbered = all.into_iter().enumerate();
    let (mut first, others): (Vec<_>, Vec<_>) = numbered.partition(|(number, _)| chosen.contains(number));
    first.sort_by_key(|(number, one)| (calls(one), *number));
    let plain = |some: Vec<(usize, T)>| some.into_iter().map(|(_, one)| one).collect();
    (plain(first), plain(others))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suite::chapters;

    #[test]
    fn the_first_pairs_are_one_of_each_clause_that_pairs_are_for() {
        let pairs: Vec<Pair> = chapters().unwrap().into_iter().flat_map(|chapter| chapter.pairs).collect();
        let (first, others) = steered_pairs(pairs.clone());
        assert_eq!(first.len() + others.len(), pairs.len());
        let clauses: BTreeSet<Clause> = pairs.iter().map(|pair| pair.clause).collect();
        let of_first: Vec<Clause> = first.iter().map(|pair| pair.clause).collect();
        assert_eq!(of_first.iter().copied().collect::<BTreeSet<_>>(), clauses);
        assert_eq!(of_first.len(), clauses.len());
    }

    #[test]
    fn the_first_cases_are_for_every_clause_that_a_case_is_for() {
        let cases: Vec<Case> = chapters().unwrap().into_iter().flat_map(|chapter| chapter.cases).collect();
        let clauses = |cases: &[Case]| -> BTreeSet<Clause> {
            cases.iter().flat_map(|case| case.clauses.iter().copied()).collect()
        };
        let (first, others) = steered(cases.clone());
        assert_eq!(first.len() + others.len(), cases.len());
        assert!(first.len() < cases.len() / 2, "{} of {}", first.len(), cases.len());
        assert_eq!(clauses(&first), clauses(&cases));
        for clause in clauses(&cases) {
            let cheapest = |cases: &[Case]| {
                let of_clause = cases.iter().filter(|case| case.clauses.contains(&clause));
                of_clause.map(|case| case.calls.len()).min()
            };
            assert_eq!(cheapest(&first), cheapest(&cases), "{clause}");
        }
        assert!(first.is_sorted_by_key(|case| case.calls.len()));
    }
}
