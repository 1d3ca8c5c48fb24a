//! The register of silent places: what the page leaves open, and the shortest calls that get there.
//!
//! Every free clause is a row, and so is every question that the page and its neighbours answer differently or not at
//! all, settled by a clause or not. A row that one call can meet has a condition on that call; the shortest sequence
//! that meets it is searched in the model and written nowhere by hand.

mod meets;
mod table;

pub use table::PLACES;

use std::collections::VecDeque;

use rustc_hash::FxHashSet;

use crate::call::Call;
use crate::clause::{Clause, Level};
use crate::machine::{Bounds, Machine};
use crate::reading::Profile;
use crate::relation::{self, Recent, Situation};
use crate::state::State;

/// A place where the page is silent.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Its name, in kebab case: unique.
    pub name: &'static str,
    /// The clauses that settle it, or record what a package does there.
    pub clauses: &'static [Clause],
    /// The question.
    pub question: &'static str,
    /// What the page says that comes nearest to an answer, in words of our own.
    pub page: &'static str,
    /// How one gets there.
    pub way: Way,
}

/// How one gets to a silent place.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    /// By a call that meets this condition, whatever its answer.
    Call(fn(&Moment<'_>) -> bool),
    /// Not by one call: where it shows instead.
    Elsewhere(&'static str),
}

/// A call about to be made, and the call before it.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// The call, and what the caller knows.
    pub situation: Situation<'a>,
    /// The call before, and what the caller knew then.
    pub before: Option<(&'a State, &'a Call)>,
}

/// What the search remembers: the state, what the call before did, and that call with its state.
type Node = (State, Recent, Option<(State, Call)>);

impl Place {
    /// The place of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        PLACES.iter().find(|place| place.name == name)
    }

    /// Whether only a caller that breaks its own side gets there.
    #[must_use]
    pub fn is_hostile(&self) -> bool {
        self.clauses.iter().all(|clause| clause.row().level == Level::Hardening)
    }

    /// The fewest calls to this place in a profile, the call that meets the condition last; nothing where it is not
    /// met by a call, or by none of the profile with two credentials and two contexts.
    #[must_use]
    pub fn shortest(&self, profile: Profile) -> Option<Vec<Call>> {
        let Way::Call(meets) = self.way else { return None };
        let machine = Machine::new(profile, Bounds { hostile: self.is_hostile(), ..Bounds::default() });
        let start: Node = (State::default(), Recent::Other, None);
        let mut seen = FxHashSet::from_iter([start]);
        let mut ways: Vec<Option<(usize, Call)>> = vec![None];
        let mut queue = VecDeque::from([(0, start)]);
        while let Some((number, (state, recent, before))) = queue.pop_front() {
            for call in machine.calls(&state) {
                let situation = Situation { recent, ..machine.situation(&state, &call) };
                let before = before.as_ref().map(|(state, call)| (state, call));
                if meets(&Moment { situation, before }) {
                    let mut calls = vec![call];
                    let mut at = number;
                    while let Some((previous, call)) = ways.get(at).copied().flatten() {
                        calls.push(call);
                        at = previous;
                    }
                    calls.reverse();
                    return Some(calls);
                }
                for observation in machine.answers(&state, &call) {
                    let next = relation::next(&state, &call, &observation);
                    let node = (next, relation::recent(&state, &call, &observation), Some((state, call)));
                    if seen.insert(node) {
                        queue.push_back((ways.len(), node));
                        ways.push(Some((number, call)));
                    }
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_free_clause_and_every_place_has_one_row() {
        let names: BTreeSet<&str> = PLACES.iter().map(|place| place.name).collect();
        assert_eq!(names.len(), PLACES.len());
        let told: BTreeSet<Clause> = PLACES.iter().flat_map(|place| place.clauses).copied().collect();
        let free = Clause::ALL.into_iter().filter(|clause| clause.level(Profile::Lsa) == Some(Level::Free));
        let missing: Vec<Clause> = free.filter(|clause| !told.contains(clause)).collect();
        assert_eq!(missing, []);
        for place in PLACES {
            assert!(!place.clauses.is_empty() && place.question.ends_with('?'), "{}", place.name);
            assert!(place.page.ends_with('.'), "{}", place.name);
        }
    }

    #[test]
    fn the_machine_reaches_every_place_that_a_call_meets() {
        let mut reached = 0;
        for place in PLACES {
            for profile in [Profile::Lsa, Profile::Gss] {
                let way = place.shortest(profile);
                assert_eq!(way.is_some(), matches!(place.way, Way::Call(_)), "{} in {profile:?}", place.name);
                reached += usize::from(way.is_some());
            }
        }
        assert!(reached > 40, "only {reached} places are reached");
    }

    #[test]
    fn the_shortest_way_is_the_one_that_a_person_finds() {
        let facts = [
            ("both-handles-null", "query null null absent 0x0"),
            ("name-or-role-changes", "acquire c0; query c0 null absent 0x0; query null x0 named 0x0"),
            ("deleted-context", "acquire c0; query c0 null absent 0x0; delete x0; query c0 x0 named 0x0"),
            ("metadata-of-length-zero", "acquire c0; exchange c0 null absent 0x0 empty"),
        ];
        for (name, calls) in facts {
            let way = Place::named(name).unwrap().shortest(Profile::Lsa).unwrap();
            let way: Vec<String> = way.iter().map(ToString::to_string).collect();
            assert_eq!(way.join("; "), calls, "{name}");
        }
        assert!(Place::named("no-such-place").is_none());
    }
}
