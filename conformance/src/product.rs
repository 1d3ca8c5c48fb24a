//! A package and the model side by side: every call that the machine offers, in every state that both can reach.
//!
//! Other than a suite this leaves nothing out: a flaw that a single call's answer can show, within the machine's
//! bounds, is found. It takes a package that is a value.

use std::collections::{HashSet, VecDeque};
use std::hash::Hash;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use sspcheck_model::call::{Call, Context, Credential, Parameters, Target};
use sspcheck_model::clause::Clause;
use sspcheck_model::flags::Requirements;
use sspcheck_model::machine::Machine;
use sspcheck_model::observation::{Fault, Observation};
use sspcheck_model::reading::Dialect;
use sspcheck_model::state::Role;
use sspcheck_model::status::Status;

use crate::answer::{Answer, StepResult};
use crate::normalize::Tracker;
use crate::package::{Acquired, Arguments, Bytes, Direction, Exchanged, Package, Queried, Returned};
use crate::session::{Session, situation};

/// What an exploration of a package comes to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ProductExploration {
    /// Distinct pairs of a package and what the caller knows; none after a breach.
    pub states: u64,
    /// Calls that were made from them.
    pub transitions: u64,
    /// How many of the calls broke a clause.
    pub breaches: u64,
    /// The first breach of each clause, in the order of discovery: its path is as short as can be.
    pub findings: Vec<ProductFinding>,
}

/// A breach, and the calls that lead to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProductFinding {
    /// The calls before, from a fresh package on; none of them breaks anything.
    pub path: Vec<Call>,
    /// The call that breaks the clause.
    pub call: Call,
    /// The clause.
    pub clause: Clause,
    /// What was seen.
    pub observation: Observation,
}

/// Explores a package breadth first, under a machine's profile, readings and bounds. A path ends at its first breach.
///
/// A panic of the package is a crash; the panic hook of the process stays as it is and may print.
pub fn explore_product<P: Package + Clone + Eq + Hash>(package: P, machine: &Machine) -> ProductExploration {
    let start = Rc::new(Place::start(package, machine.readings.dialect));
    let mut seen = HashSet::from([Rc::clone(&start)]);
    let mut ways = vec![None];
    let mut queue = VecDeque::from([(0, start)]);
    let mut exploration = ProductExploration { states: 1, ..ProductExploration::default() };
    while let Some((number, place)) = queue.pop_front() {
        for call in machine.calls(place.tracker.state()) {
            let Some((observation, next)) = place.step(&call) else { continue };
            exploration.transitions += 1;
            let situation = situation(&place.tracker, machine.profile, &machine.readings, &call);
            if let Some(breach) = situation.judge(&observation).breach {
                let clause = breach.rule.clause;
                exploration.breaches += 1;
                if exploration.findings.iter().all(|finding| finding.clause != clause) {
                    let path = path(&ways, number);
                    exploration.findings.push(ProductFinding { path, call, clause, observation });
                }
                continue;
            }
            // Most calls that fail lead nowhere: to compare is cheaper than to look up.
            let Some(next) = next.filter(|next| *next != *place).map(Rc::new) else { continue };
            if seen.insert(Rc::clone(&next)) {
                queue.push_back((ways.len(), next));
                ways.push(Some((number, call)));
                exploration.states += 1;
            }
        }
    }
    exploration
}

impl ProductExploration {
    /// The clauses that were broken, in their own order.
    #[must_use]
    pub fn clauses(&self) -> Vec<Clause> {
        let mut clauses: Vec<Clause> = self.findings.iter().map(|finding| finding.clause).collect();
        clauses.sort_unstable();
        clauses
    }
}

/// A package, what the caller knows of it, and the metadata that the caller holds: the initiator's, the acceptor's.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Place<P> {
    package: P,
    tracker: Tracker,
    said: [Option<Vec<u8>>; 2],
}

impl<P: Package + Clone> Place<P> {
    fn start(package: P, dialect: Dialect) -> Self {
        Self { package, tracker: Tracker::new(dialect), said: [None, None] }
    }

    /// What a call does, and where it leads unless it crashed; nothing if it cannot be made.
    fn step(&self, call: &Call) -> Option<(Observation, Option<Self>)> {
        // Only an Exchange passes metadata on: a session for another call needs to know of none.
        let needed = || {
            self.said.iter().zip(Role::ALL).filter(|(said, _)| said.is_some() && call.metadata().is_some())
        };
        let replay = needed().filter_map(|(said, _)| said.clone()).collect();
        let mut listener = Listener { package: self.package.clone(), said: self.said.clone(), replay };
        let mut session = Session::new(&mut listener, self.tracker.dialect());
        for (_, role) in needed() {
            let _ = session.step(&query(role), &mut |_| {});
        }
        session.rewind(self.tracker);
        match catch_unwind(AssertUnwindSafe(|| session.step(call, &mut |_| {}).result)) {
            Err(_) => Some((Observation::Fault(Fault::Crash), None)),
            Ok(StepResult::Skipped(_)) => None,
            Ok(StepResult::Answer(answer)) => {
                let (observation, tracker) = self.observe(call, &answer);
                let Listener { package, said, .. } = listener;
                Some((observation, Some(Self { package, tracker, said })))
            }
        }
    }

    fn observe(&self, call: &Call, answer: &Answer) -> (Observation, Tracker) {
        let mut tracker = self.tracker;
        let observation = tracker.observe(call, answer);
        (observation, tracker)
    }
}

/// A package that listens to its own Queries.
///
/// It repeats to a new session what earlier Queries said, so that the session can go on where another left off.
struct Listener<P> {
    package: P,
    said: [Option<Vec<u8>>; 2],
    replay: VecDeque<Vec<u8>>,
}

impl<P: Package> Package for Listener<P> {
    fn acquire(&mut self, direction: Direction) -> Acquired {
        self.package.acquire(direction)
    }

    fn release(&mut self, credential: u64) -> Status {
        self.package.release(credential)
    }

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        if let Some(bytes) = self.replay.pop_front() {
            return Queried {
                status: Status::SUCCESS,
                context: arguments.context,
                metadata: Returned::Unchecked(bytes),
            };
        }
        let queried = self.package.query(arguments);
        let [initiator, acceptor] = &mut self.said;
        let said = if arguments.target.is_some() { initiator } else { acceptor };
        if let (true, Returned::Unchecked(bytes) | Returned::Readable(bytes)) =
            (queried.status.0 >> 31 == 0, &queried.metadata)
        {
            *said = Some(bytes.clone());
        }
        queried
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        self.package.exchange(arguments, metadata)
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        self.package.delete(context)
    }
}

/// The Query by which a new session is told what an earlier one of this role returned.
const fn query(role: Role) -> Call {
    let target = Target::of(role);
    Call::Query(Parameters {
        credential: Credential::Null,
        context: Context::Null,
        target,
        requirements: Requirements(0),
    })
}

/// The calls from the start to a place, by the ways on which places were first reached.
fn path(ways: &[Option<(usize, Call)>], mut number: usize) -> Vec<Call> {
    let mut path = Vec::new();
    while let Some((previous, call)) = ways.get(number).copied().flatten() {
        path.push(call);
        number = previous;
    }
    path.reverse();
    path
}
