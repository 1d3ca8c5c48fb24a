//! The second engine: stateright, on the same machine.
//!
//! What is known of it is guarded here and by tests: properties of one name would be merged, so names are unique; a
//! run with *sometimes* properties alone stops early, so there is always an *always*; breadth-first search ignores a
//! symmetry reduction, so none is asked for; a visitor would rebuild a path per state, so the digest is taken where
//! the model hands out its transitions.

use std::cell::RefCell;
use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use stateright::{Checker, Model, Path, Property as StaterightProperty};

use super::{Exploration, Outcome, digest};
use crate::machine::{Machine, Transition};
use crate::property::{Expectation, Place, Property, properties, rules_met};
use crate::sequence;
use crate::state::State;

/// A machine as stateright wants it: with properties, and counters beside it.
#[derive(Clone, Debug)]
pub struct Explorable {
    /// Tells it from every other one that is not its copy.
    number: u64,
    machine: Machine,
    properties: Vec<Property>,
    transitions: Arc<AtomicU64>,
    digest: Arc<AtomicU64>,
}

/// How many properties one exploration can have: stateright's conditions are plain functions, one a number.
const NUMBERED: usize = 128;

impl Explorable {
    /// Wraps a machine.
    #[must_use]
    pub fn new(machine: Machine) -> Self {
        static MADE: AtomicU64 = AtomicU64::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let properties = properties(&machine);
        Self { number, machine, properties, transitions: Arc::default(), digest: Arc::default() }
    }

    /// How many transitions were handed out until now, to this one and to its copies.
    #[must_use]
    pub fn transitions(&self) -> u64 {
        self.transitions.load(Ordering::Relaxed)
    }

    /// The properties as stateright checks them, in order.
    #[must_use]
    pub fn property_rows(&self) -> &[Property] {
        &self.properties
    }
}

impl Model for Explorable {
    type State = State;
    type Action = Transition;

    fn init_states(&self) -> Vec<State> {
        vec![State::default()]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Transition>) {
        self.at(state, |latest| actions.extend_from_slice(&latest.transitions));
    }

    fn next_state(&self, state: &State, transition: Transition) -> Option<State> {
        let _ = self.transitions.fetch_add(1, Ordering::Relaxed);
        let _ = self.digest.fetch_add(digest::of_transition(state, &transition), Ordering::Relaxed);
        Some(transition.next)
    }

    fn format_action(&self, transition: &Transition) -> String {
        format!("{} => {}", transition.call, transition.observation)
    }

    fn as_svg(&self, path: Path<State, Transition>) -> Option<String> {
        let steps: Vec<Transition> = path.into_actions();
        Some(sequence::diagram(&steps))
    }

    fn properties(&self) -> Vec<StaterightProperty<Self>> {
        let numbered = self.properties.iter().zip(CONDITIONS);
        numbered
            .map(|(row, condition)| match row.expectation {
                Expectation::Always => StaterightProperty::always(row.name, condition),
                Expectation::Sometimes => StaterightProperty::sometimes(row.name, condition),
            })
            .collect()
    }
}

/// What was worked out of the state that was last asked about: stateright asks for properties and transitions in turn.
struct Latest {
    /// Of which machine, and of which of its states.
    place: (u64, State),
    transitions: Vec<Transition>,
    /// Which properties hold there: one bit each.
    holding: u128,
}

thread_local! {
    static LATEST: RefCell<Option<Latest>> = const { RefCell::new(None) };
}

fn condition<const N: usize>(model: &Explorable, state: &State) -> bool {
    model.at(state, |latest| latest.holding >> N & 1 == 1)
}

impl Explorable {
    fn at<T>(&self, state: &State, tell: impl FnOnce(&Latest) -> T) -> T {
        LATEST.with_borrow_mut(|latest| {
            let known = latest.take().filter(|known| known.place == (self.number, *state));
            tell(latest.insert(known.unwrap_or_else(|| self.work_out(state))))
        })
    }

    fn work_out(&self, state: &State) -> Latest {
        let (calls, transitions) = (self.machine.calls(state), self.machine.transitions(state));
        let rules = rules_met(&self.machine, state, &transitions);
        let place =
            Place { machine: &self.machine, state, calls: &calls, transitions: &transitions, rules: &rules };
        let held = self.properties.iter().enumerate().filter(|(_, property)| property.holds(&place));
        let holding = held.fold(0, |bits, (number, _)| bits | 1 << number);
        Latest { place: (self.number, *state), transitions, holding }
    }
}

macro_rules! numbered {
    ($($tens:literal)*) => { [$(
        condition::<{ $tens * 8 }>, condition::<{ $tens * 8 + 1 }>, condition::<{ $tens * 8 + 2 }>,
        condition::<{ $tens * 8 + 3 }>, condition::<{ $tens * 8 + 4 }>, condition::<{ $tens * 8 + 5 }>,
        condition::<{ $tens * 8 + 6 }>, condition::<{ $tens * 8 + 7 }>,
    )*] };
}

const CONDITIONS: [fn(&Explorable, &State) -> bool; NUMBERED] =
    numbered!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);

/// How long between two looks at a search.
const LOOK: Duration = Duration::from_millis(1);

/// Explores the machine with stateright's breadth-first search.
///
/// # Errors
///
/// Says so where the properties could not all be checked: more than it can number, or two of one name.
pub fn explore_by_stateright(machine: &Machine) -> Result<Exploration, String> {
    explore_by_stateright_watched(machine, &mut |_| ())
}

/// The same; now and then told are the states that were found until then.
///
/// # Errors
///
/// As [`explore_by_stateright`].
pub fn explore_by_stateright_watched(
    machine: &Machine,
    watch: &mut dyn FnMut(u64),
) -> Result<Exploration, String> {
    let model = Explorable::new(machine.clone());
    let names: HashSet<&str> = model.properties.iter().map(|property| property.name).collect();
    if model.properties.len() > NUMBERED || names.len() != model.properties.len() {
        return Err(format!(
            "{} properties of {} names cannot be checked",
            model.properties.len(),
            names.len()
        ));
    }
    let (transitions, digest) = (Arc::clone(&model.transitions), Arc::clone(&model.digest));
    let rows = model.properties.clone();
    // One thread: with more the depth it reports depends on the schedule.
    let checker = model.checker().threads(1).spawn_bfs();
    while !checker.is_done() {
        std::thread::sleep(LOOK);
        watch(checker.unique_state_count() as u64);
    }
    let checker = checker.join();
    let states = checker.unique_state_count() as u64;
    let depth = u32::try_from(checker.max_depth()).unwrap_or(u32::MAX);
    // Read before the discoveries: those replay paths through the model, which would count them again.
    let (transitions, digest) = (transitions.load(Ordering::Relaxed), digest.load(Ordering::Relaxed));
    let found: HashSet<&str> = checker.discoveries().into_keys().collect();
    let outcomes = rows.into_iter().map(|row| Outcome {
        name: row.name,
        expectation: row.expectation,
        holds: found.contains(row.name) == (row.expectation == Expectation::Sometimes),
    });
    Ok(Exploration { states, transitions, depth, digest, properties: outcomes.collect() })
}

/// Serves stateright's Explorer for the machine at an address, until the process ends.
///
/// # Errors
///
/// Where the address cannot be had: asked before, because the Explorer itself would panic.
pub fn serve(machine: &Machine, address: SocketAddr) -> std::io::Result<()> {
    drop(std::net::TcpListener::bind(address)?);
    let _ = Explorable::new(machine.clone()).checker().serve(address);
    Ok(())
}
