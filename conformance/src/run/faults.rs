//! What is known to end a host, so that a bad target costs little: calls that did so are not made again and again.

use std::collections::BTreeMap;

use sspcheck_model::call::{Call, Context, Credential, Metadata, Target};
use sspcheck_model::flags::Flag;
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Dialect;
use sspcheck_model::state::Function;

use super::sweeper::Done;
use crate::judge::may_prompt;
use crate::protocol::Condition;
use crate::target::Blamed;

/// A call without the numbers of its handles.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Signature {
    Acquire,
    Release,
    Delete,
    Exchange(Option<Metadata>, bool, Option<bool>, Target, u32),
}

/// Calls that ended a host, conditions on words that do, and what that has cost so far.
#[derive(Clone, Debug)]
pub(super) struct Faults {
    dialect: Dialect,
    signatures: BTreeMap<Signature, u32>,
    conditions: Vec<(Function, Condition)>,
    spent: u32,
    hangs: u32,
    hung: bool,
    end_falls: bool,
}

/// How often one kind of call may end a host before it is left out.
const SAME: u32 = 2;

/// How many faults, and how many hangs, a phase may cost before the rest of it is left out.
const FAULTS: u32 = 300;
const HANGS: u32 = 6;

impl Signature {
    pub(super) fn of(call: &Call) -> Self {
        match call {
            Call::Acquire { .. } => Self::Acquire,
            Call::Release { .. } => Self::Release,
            Call::Delete { .. } => Self::Delete,
            Call::Query(p) | Call::Exchange(p, _) => {
                let context = match p.context {
                    Context::Null => None,
                    Context::Slot(_) => Some(true),
                    _ => Some(false),
                };
                let credential = p.credential == Credential::Null;
                Self::Exchange(call.metadata(), credential, context, p.target, p.requirements.0)
            }
        }
    }
}

impl Faults {
    /// Nothing is known yet of a target that speaks this dialect.
    pub(super) const fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            signatures: BTreeMap::new(),
            conditions: Vec::new(),
            spent: 0,
            hangs: 0,
            hung: false,
            end_falls: false,
        }
    }

    /// Notes a fault. A call that may have waited for a person is not made again, and costs nothing more.
    pub(super) fn note(&mut self, blamed: &Blamed) {
        let call = blamed.call();
        if let Some(call) = call.filter(|call| blamed.fault == Fault::Hang && may_prompt(call, self.dialect))
        {
            let bit = Flag::PromptForCreds.bit();
            if let Some(function) = call.function() {
                self.learn(function, Condition { mask: bit, value: bit });
            }
            return;
        }
        self.spent += 1;
        // A host that lives on without its descriptors is waited for like one that hangs.
        self.hangs += u32::from(matches!(blamed.fault, Fault::Hang));
        self.hung |= blamed.fault == Fault::Hang;
        match call {
            Some(call) => *self.signatures.entry(Signature::of(&call)).or_default() += 1,
            None => self.end_falls = true,
        }
    }

    /// Whether a call has hung that nobody had to answer.
    pub(super) const fn have_hung(&self) -> bool {
        self.hung
    }

    /// Notes that hosts do not end well.
    pub(super) const fn note_end(&mut self) {
        self.end_falls = true;
    }

    /// Whether a host has failed to end well.
    pub(super) const fn ends_badly(&self) -> bool {
        self.end_falls
    }

    /// Whether a host is asked to end, or ended without asking because that has failed before.
    pub(super) const fn asks_to_end(&self) -> bool {
        !self.end_falls
    }

    /// Notes that words which meet this condition end a host.
    pub(super) fn learn(&mut self, function: Function, condition: Condition) {
        if !self.conditions.contains(&(function, condition)) {
            self.conditions.push((function, condition));
        }
    }

    /// Notes what a sweep of this function has run into.
    pub(super) fn learn_of(&mut self, function: Function, done: &Done) {
        for fatal in &done.conditions {
            if fatal.is_about_words() {
                self.learn(function, fatal.condition);
            } else if let Some(blamed) = fatal.transcript.as_ref().and_then(|seen| seen.fault.as_ref()) {
                self.note(blamed);
            }
        }
        if let Some(blamed) = done.fault.as_ref().and_then(|seen| seen.fault.as_ref()) {
            self.note(blamed);
        }
    }

    /// The same knowledge for one of so many parts of a phase, each of which may cost its part of what is left.
    pub(super) fn for_one_of(&self, parts: u32) -> Self {
        let part = |spent: u32, most: u32| most - most.saturating_sub(spent).div_ceil(parts);
        Self { spent: part(self.spent, FAULTS), hangs: part(self.hangs, HANGS), ..self.clone() }
    }

    /// Nothing but whether hosts end well, as these have it.
    pub(super) const fn ending_like(mut self, other: &Self) -> Self {
        self.end_falls = other.end_falls;
        self
    }

    /// Conditions known for a function.
    pub(super) fn conditions(&self, function: Function) -> Vec<Condition> {
        self.conditions.iter().filter(|(of, _)| *of == function).map(|(_, condition)| *condition).collect()
    }

    /// Whether a call is left out: it has ended hosts before.
    pub(super) fn leaves_out(&self, call: &Call) -> bool {
        let known = self.signatures.get(&Signature::of(call)).is_some_and(|count| *count >= SAME);
        known
            || match (call.function(), call.parameters()) {
                (Some(function), Some(parameters)) => self
                    .conditions
                    .iter()
                    .any(|(of, condition)| *of == function && condition.holds(parameters.requirements.0)),
                _ => false,
            }
    }

    /// Whether the phase has cost enough.
    pub(super) const fn are_enough(&self) -> bool {
        self.spent >= FAULTS || self.hangs >= HANGS
    }

    /// A new phase may cost as much again.
    pub(super) const fn begin_phase(&mut self) {
        self.spent = 0;
        self.hangs = 0;
    }
}
