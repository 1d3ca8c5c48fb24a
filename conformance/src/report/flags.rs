//! What listed words of requirements were answered with, as a part of a report.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::diagram::Diagram;

/// What every listed word of requirements was answered with in one situation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagMap {
    /// The situation.
    pub situation: String,
    /// What words were answered with.
    pub answers: Vec<FlagAnswer>,
    /// Which of the answers each word got, by its number from 0: a decision diagram over the bits of the words as text.
    /// Its nodes, each behind those that it leads to, as `bit,without,having`, then the root, all with blanks between; a
    /// number alone is an answer, `~7` is node 7.
    #[schemars(with = "String")]
    pub words: Diagram,
}

/// A class of answers to words of requirements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagAnswer {
    /// What it is.
    pub kind: FlagKind,
    /// The same with its code, or with the clause that it breaks.
    pub says: String,
    /// How many words got it.
    pub words: u32,
}

/// What an answer to a word of requirements is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FlagKind {
    /// A success that the contract permits.
    Succeeds,
    /// A failure that the contract permits.
    Fails,
    /// A clause is broken.
    Breaks,
    /// Left out: words that meet a condition end their host, and not each of them was passed.
    LeftOut,
    /// The call was not made.
    NotMade,
}
