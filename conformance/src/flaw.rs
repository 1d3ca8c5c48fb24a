//! Deliberately flawed packages: each breaks the clauses that it names, and no others.
//!
//! A flaw is the reference with one or two calls replaced. Many are faults of published packages (`real:` in their
//! sentence); the others are what a suite would miss if it were careless.

mod flawed;
mod credential;
mod target;
mod requirements;
mod metadata;
mod context;
mod deletion;
mod returns;
mod query;
mod hostile;
mod table;

pub use flawed::FlawedReference;
pub use table::{FLAWS, NOT_IN_PROCESS};

use std::fmt;

use sspcheck_model::clause::Clause;
use sspcheck_model::status::Status;

use crate::package::{Arguments, Bytes, Exchanged, Package, Queried};

/// What it takes to see a flaw.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SeenBy {
    /// One answer, in the exploration of two credentials and two contexts.
    Exploration,
    /// Two runs that differ in one thing.
    Pair,
    /// The same case again, in one host.
    Repeat,
    /// Words of requirements that stand for no class.
    Sweep,
    /// A reading that is stricter than the default: `success-codes` is `zero and informational only`.
    Strict,
    /// All calls of a run together.
    Aggregate,
}

/// A row of the table: a flawed package, and what it must trip.
#[derive(Clone, Copy)]
pub struct Flaw {
    /// Its name, in kebab-case.
    pub name: &'static str,
    /// The clauses that it must trip, and no others.
    pub clauses: &'static [Clause],
    /// What it does, in one sentence.
    pub what: &'static str,
    /// Whether only calls show it in which the caller broke its side.
    pub hostile: bool,
    /// What it takes to see it.
    pub seen_by: SeenBy,
    hooks: Hooks,
}

/// The calls of a flawed package; those that a flaw leaves alone are the reference's.
#[derive(Clone, Copy)]
struct Hooks {
    release: fn(&mut FlawedReference, u64) -> Status,
    query: fn(&mut FlawedReference, &Arguments<'_>) -> Queried,
    exchange: fn(&mut FlawedReference, &Arguments<'_>, Bytes<'_>) -> Exchanged,
    delete: fn(&mut FlawedReference, u64) -> Status,
}

impl Flaw {
    /// A new package with this flaw.
    #[must_use]
    pub fn make(&'static self) -> Box<dyn Package> {
        Box::new(self.value())
    }

    /// A new package with this flaw, as a value.
    #[must_use]
    pub fn value(&'static self) -> FlawedReference {
        FlawedReference::new(self)
    }

    /// A row without any flaw yet, seen by exploration of ordinary calls.
    const fn new(name: &'static str, clauses: &'static [Clause], what: &'static str) -> Self {
        let hooks = Hooks {
            release: |package, credential| package.inner.release(credential),
            query: |package, arguments| package.inner.query(arguments),
            exchange: |package, arguments, metadata| package.inner.exchange(arguments, metadata),
            delete: |package, context| package.delete_plainly(context),
        };
        Self { name, clauses, what, hostile: false, seen_by: SeenBy::Exploration, hooks }
    }

    const fn hostile(self) -> Self {
        Self { hostile: true, ..self }
    }

    const fn seen_by(self, seen_by: SeenBy) -> Self {
        Self { seen_by, ..self }
    }

    const fn release(self, release: fn(&mut FlawedReference, u64) -> Status) -> Self {
        Self { hooks: Hooks { release, ..self.hooks }, ..self }
    }

    const fn query(self, query: fn(&mut FlawedReference, &Arguments<'_>) -> Queried) -> Self {
        Self { hooks: Hooks { query, ..self.hooks }, ..self }
    }

    const fn exchange(
        self,
        exchange: fn(&mut FlawedReference, &Arguments<'_>, Bytes<'_>) -> Exchanged,
    ) -> Self {
        Self { hooks: Hooks { exchange, ..self.hooks }, ..self }
    }

    const fn delete(self, delete: fn(&mut FlawedReference, u64) -> Status) -> Self {
        Self { hooks: Hooks { delete, ..self.hooks }, ..self }
    }
}

impl fmt::Debug for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Flaw").field(&self.name).finish()
    }
}

#[cfg(test)]
mod tests;
