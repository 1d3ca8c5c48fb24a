//! The deterministic machine behind the answers of a target, and a suite that is complete for it.
//!
//! ```text
//! cases -> tree of what was observed -> machine -> complete suite
//! ```
//!
//! The machine is learned by apartness: two states are the same until some calls tell them apart (the algorithm L# of
//! Vaandrager, Garhewal, Rot and Wißmann, 2022). Every state has a label, what the caller knows there: states of
//! different labels are apart without any call. Nothing is called here: the learner says which sequences it wants, and is
//! told what came of them.
//!
//! The suite is HSI (harmonized state identifiers; Luo, Petrenko and von Bochmann, 1994) for `k` extra states. What passes
//! it and has at most `k` states more than the machine is the machine; and so is what passes it and reaches each of its states
//! within `k` inputs after one of the ways by which the machine's states are reached (Vaandrager and Melse, 2025).

mod learner;
mod machine;
mod suite;
mod tree;
#[cfg(test)]
mod tests;

pub use learner::{Contradiction, Learner};
pub use machine::{Machine, State};
pub use suite::Complete;
pub use tree::Tree;

/// One input of a sequence, what came of it, and what the caller knows then.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step<I, O, L> {
    /// The input.
    pub input: I,
    /// What came of it.
    pub output: O,
    /// The label of the state that it led to.
    pub label: L,
}
