//! A case: calls, the clauses that they are for, and one sentence of why. Expected results are the oracle's business.

use serde::{Deserialize, Serialize};
use sspcheck_model::call::Call;
use sspcheck_model::clause::Clause;
use sspcheck_model::section::Section;

use crate::suite::BaseWords;

/// Calls made one after the other on a package that knows nothing of earlier cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Unique within its file, in kebab case.
    pub name: String,
    /// The clauses that the case is for; others are judged all the same.
    pub clauses: Vec<Clause>,
    /// What it shows.
    pub why: String,
    /// The calls, in the notation.
    pub calls: Vec<Call>,
    /// Whether the caller breaks its side in it: made with `--hostile` only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hostile: bool,
}

/// Two runs that differ in one thing only; the last call of each is compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// Unique within its file, in kebab case.
    pub name: String,
    /// The clause that the comparison is for.
    pub clause: Clause,
    /// What it shows.
    pub why: String,
    /// How the two answers must compare.
    pub expect: Comparison,
    /// The run without the difference.
    pub control: Vec<Call>,
    /// The run with it.
    pub variant: Vec<Call>,
}

/// How the last answers of a pair must compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Comparison {
    /// Where the control succeeds, the variant does not fail.
    NotWorse,
    /// Both succeed or both fail.
    Same,
    /// The same, where what the variant does before is over again: the situation is the control's.
    Again,
}

/// Calls made twice in one host; the answers must agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    /// Unique within its file, in kebab case.
    pub name: String,
    /// What it shows.
    pub why: String,
    /// The calls, in the notation.
    pub calls: Vec<Call>,
}

/// Calls made again and again on one package: what is left after it was shut down must not grow with their number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cycle {
    /// Unique within its file, in kebab case.
    pub name: String,
    /// What it shows.
    pub why: String,
    /// The calls of one cycle, in the notation.
    pub calls: Vec<Call>,
}

/// Calls made by several threads at once on one package, with credentials in common and contexts of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Together {
    /// Unique within its file, in kebab case.
    pub name: String,
    /// What it shows.
    pub why: String,
    /// Made once, before the threads begin.
    pub before: Vec<Call>,
    /// The calls of each thread.
    pub threads: Vec<Vec<Call>>,
}

/// Calls made again and again on one package, each round with a context or a credential of its own, all of which stay
/// alive until the last round was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crowd {
    /// Unique within its file, in kebab case.
    pub name: String,
    /// What it shows.
    pub why: String,
    /// Made once, before the rounds begin.
    pub before: Vec<Call>,
    /// The calls of each round.
    pub calls: Vec<Call>,
}

/// The hand-written cases of one section of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// The section.
    pub section: Section,
    /// Single cases.
    #[serde(default, rename = "case")]
    pub cases: Vec<Case>,
    /// Paired cases.
    #[serde(default, rename = "pair")]
    pub pairs: Vec<Pair>,
    /// Repeated cases.
    #[serde(default, rename = "repeat")]
    pub repeats: Vec<Repeat>,
    /// Cycles.
    #[serde(default, rename = "cycle")]
    pub cycles: Vec<Cycle>,
    /// Cases of several threads.
    #[serde(default)]
    pub together: Vec<Together>,
    /// Cases of many contexts.
    #[serde(default, rename = "crowd")]
    pub crowds: Vec<Crowd>,
}

impl Chapter {
    /// The same with the word of its role in each call that asks for nothing.
    #[must_use]
    pub fn with_words(mut self, words: BaseWords) -> Self {
        for call in self.calls_mut() {
            let asks_for_nothing = call.parameters().filter(|parameters| parameters.requirements.0 == 0);
            let role = asks_for_nothing.map(|parameters| parameters.target.role());
            if let Some(role) = role {
                call.require(words.of(role));
            }
        }
        self
    }

    fn calls_mut(&mut self) -> impl Iterator<Item = &mut Call> {
        let pairs = self.pairs.iter_mut().flat_map(|pair| pair.control.iter_mut().chain(&mut pair.variant));
        let together = self.together.iter_mut();
        let together =
            together.flat_map(|case| case.before.iter_mut().chain(case.threads.iter_mut().flatten()));
        let crowds = self.crowds.iter_mut().flat_map(|crowd| crowd.before.iter_mut().chain(&mut crowd.calls));
        let cases = self.cases.iter_mut().flat_map(|case| &mut case.calls);
        let repeats = self.repeats.iter_mut().flat_map(|repeat| &mut repeat.calls);
        let cycles = self.cycles.iter_mut().flat_map(|cycle| &mut cycle.calls);
        cases.chain(pairs).chain(repeats).chain(cycles).chain(together).chain(crowds)
    }
}
