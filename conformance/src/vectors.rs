//! Test vectors for people who will not run this kit: every call in every situation of the default graph, and the
//! hand-written cases, each with what is permitted, by which clause, and why.
//!
//! A vector is a setup, whose answers must be those that are named or else it cannot be tried, and a call with its
//! [`Expectation`]. All of it comes from the relation; `conformance/vectors/README.md` explains the files.

mod c_file;
mod document;
mod reproduction;

pub use c_file::c_file;
pub use document::document;
pub use reproduction::{Reproduction, has_host_options, reproduction};

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, HashSet};

use sspcheck_model::call::{Call, Context, Credential, Metadata, Parameters, Target};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::flags::Requirements;
use sspcheck_model::machine::{Bounds, Machine, Transition, candidates};
use sspcheck_model::observation::{Answer, Fault, Handle, Observation, Output};
use sspcheck_model::reading::{Dialect, Profile};
use sspcheck_model::relation::{self, Recent, Situation};
use sspcheck_model::state::{CAPACITY, Role, State};
use sspcheck_model::status::{Status, StatusClass};

use crate::error::Result;
use crate::judge::permitted;
use crate::suite::chapters;

/// The version of the files.
pub const VERSION: u32 = 2;

/// What lies beside the vectors, by its path in their folder: the schema, the program that reads them and what it needs.
pub const BESIDE: [(&str, &str); 5] = [
    ("schema.json", include_str!("../vectors/schema.json")),
    ("run.py", include_str!("../vectors/run.py")),
    ("python/apart.py", include_str!("../adapters/python/apart.py")),
    ("python/library.py", include_str!("../adapters/python/library.py")),
    ("python/sspcheck_adapter.py", include_str!("../adapters/python/sspcheck_adapter.py")),
];

/// The page that explains the files; its links lead to the project's pages.
#[must_use]
pub fn page() -> String {
    let conformance = format!("]({}/blob/main/conformance/", env!("CARGO_PKG_REPOSITORY"));
    include_str!("../vectors/README.md").replace("](../", &conformance)
}

/// All vectors of a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vectors {
    /// The profile.
    pub profile: Profile,
    /// What a call may come to, each once; vectors name them by their places.
    pub expectations: Vec<Expectation>,
    /// What comes after a call that failed, each once; tests name them by their places.
    pub endings: Vec<Ending>,
    /// Every state of the default graph.
    pub situations: Vec<Situated>,
    /// The hand-written cases.
    pub cases: Vec<CaseSteps>,
}

/// A situation: how to get there, and every call there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situated {
    /// The calls that lead there from nothing, with the answers that they need.
    pub setup: Vec<(Call, Seen)>,
    /// The calls to try there, each after the setup anew.
    pub tests: Vec<Test>,
}

/// A call to try in a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Test {
    /// The call.
    pub call: Call,
    /// The place of its expectation.
    pub expectation: usize,
    /// The place of what comes after it where it fails; none where it may not, or nothing is left to delete.
    pub ending: Option<usize>,
}

/// What comes after a call that failed and changed nothing: what is live is deleted, a new context is begun and deleted, and the
/// credentials are released.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ending {
    /// The answer of the failed call with which this is what comes next.
    pub after: Seen,
    /// The calls, as those of a case.
    pub steps: Vec<Step>,
}

/// A call, the place of its expectation, and the answer that the next call needs.
pub type Step = (Call, usize, Seen);

/// A hand-written case: every call is tried, and the next one needs this answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSteps {
    /// Its name.
    pub name: String,
    /// The clauses that it is for.
    pub clauses: Vec<Clause>,
    /// What it shows.
    pub why: String,
    /// The calls, with the places of their expectations and the answers that the next call needs.
    pub steps: Vec<Step>,
}

/// What was seen of an answer, as far as it decides what the caller knows next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seen {
    /// Whether the call succeeded.
    pub success: bool,
    /// What stands in the handle cell.
    pub handle: &'static str,
    /// What a Query handed out.
    pub metadata: &'static str,
}

/// What becomes of answers of one kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// What stands in the handle cell after the call: one of [`HANDLES`].
    pub handle: &'static str,
    /// What a Query handed out: one of [`METADATA`].
    pub metadata: &'static str,
    /// The clause that forbids it; none if it is permitted.
    pub breaks: Option<Clause>,
    /// The classes of status that this is said of.
    pub statuses: Vec<StatusClass>,
}

/// What a call may come to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expectation {
    /// Every answer that can be, in rows.
    pub rows: Vec<Row>,
    /// The clause that a call breaks which does not return, and how strong it is there.
    pub no_return: Option<(Clause, Level)>,
    /// The clauses that decide here.
    pub clauses: Vec<Clause>,
    /// What is permitted, in words.
    pub why: String,
}

/// What may stand in the handle cell.
pub const HANDLES: [&str; 5] = ["no-cell", "null", "same", "fresh", "of-another"];

/// What a Query may hand out.
pub const METADATA: [&str; 5] = ["none", "empty", "readable", "missing", "unreadable"];

/// The classes of NTSTATUS codes, the first that fits: those bits of a code that the mask has are the value. Single codes
/// come first that look like Win32 error numbers and are none.
#[must_use]
pub fn statuses() -> Vec<(StatusClass, u32, u32)> {
    let low =
        (1..0x1_0000_u32).filter(|word| Status(*word).class(Dialect::Ntstatus) == StatusClass::OtherSuccess);
    low.map(|word| (StatusClass::OtherSuccess, u32::MAX, word)).chain(STATUSES).collect()
}

#[rustfmt::skip]
const STATUSES: [(StatusClass, u32, u32); 11] = [
    (StatusClass::Zero,            0xFFFF_FFFF, 0x0000_0000),
    (StatusClass::ReservedSuccess, 0x9000_0000, 0x1000_0000),
    (StatusClass::ReservedFailure, 0x9000_0000, 0x9000_0000),
    (StatusClass::Pending,         0xFFFF_FFFF, 0x0000_0103),
    (StatusClass::SecI,            0xFFFF_0000, 0x0009_0000),
    (StatusClass::SecE,            0xFFFF_0000, 0x8009_0000),
    (StatusClass::Win32,           0xFFFF_0000, 0x0000_0000),
    (StatusClass::OtherSuccess,    0xC000_0000, 0x0000_0000),
    (StatusClass::Informational,   0xC000_0000, 0x4000_0000),
    (StatusClass::OtherWarning,    0xC000_0000, 0x8000_0000),
    (StatusClass::Error,           0xC000_0000, 0xC000_0000),
];

/// The vectors of the profile lsa.
///
/// # Errors
///
/// Those of the case files, which a test keeps in order.
pub fn vectors() -> Result<Vectors> {
    let machine = Machine::new(Profile::Lsa, Bounds::default());
    let mut pool = Pool::default();
    let mut endings = Pool::default();
    let situations = situations(&machine, &mut pool, &mut endings);
    let mut cases = Vec::new();
    let machine = unbounded();
    for case in chapters()?.into_iter().flat_map(|chapter| chapter.cases).filter(|case| !case.hostile) {
        let with = |name: String, steps| CaseSteps {
            name,
            clauses: case.clauses.clone(),
            why: case.why.clone(),
            steps,
        };
        let whole = steps(&machine, Past::default(), &case.calls, &[], &mut pool);
        // Most packages refuse bytes that no Query of theirs made, and go on: so does the case, by another way.
        let takes = |call: &Call| call.metadata().is_none_or(|metadata| metadata == Metadata::Peer);
        let taken: Vec<bool> = case.calls.iter().map(takes).collect();
        let refused = steps(&machine, Past::default(), &case.calls, &taken, &mut pool);
        let differs = refused != whole && taken.iter().rev().skip(1).any(|taken| !taken);
        cases.push(with(case.name.clone(), whole));
        if differs {
            cases.push(with(format!("{}, with strange metadata refused", case.name), refused));
        }
    }
    Ok(Vectors { profile: machine.profile, expectations: pool.all, endings: endings.all, situations, cases })
}

/// The machine of the profile lsa with as many handles as a case may have.
fn unbounded() -> Machine {
    let bounds = Bounds { credentials: CAPACITY as u8, contexts: CAPACITY as u8, hostile: false };
    Machine::new(Profile::Lsa, bounds)
}

/// Things, each once, in the order in which they appear.
struct Pool<T> {
    all: Vec<T>,
    places: BTreeMap<T, usize>,
}

impl<T> Default for Pool<T> {
    fn default() -> Self {
        Self { all: Vec::new(), places: BTreeMap::new() }
    }
}

impl<T: Clone + Ord> Pool<T> {
    fn place(&mut self, thing: T) -> usize {
        if let Some(place) = self.places.get(&thing) {
            return *place;
        }
        let place = self.all.len();
        let _ = self.places.insert(thing.clone(), place);
        self.all.push(thing);
        place
    }
}

/// A way to a state: what it costs, when it was found, the state, what the last call did, and the calls.
type Way = Reverse<(u32, usize, State, Recent, Vec<(Call, Seen)>)>;

/// Every state of the graph with every call there, by the way that most packages can go.
fn situations(machine: &Machine, pool: &mut Pool<Expectation>, endings: &mut Pool<Ending>) -> Vec<Situated> {
    let mut done: HashSet<State> = HashSet::new();
    let mut ways: BinaryHeap<Way> = BinaryHeap::new();
    ways.push(Reverse((0, 0, State::default(), Recent::Other, Vec::new())));
    let mut found = 0;
    let mut situations = Vec::new();
    let unbounded = unbounded();
    while let Some(Reverse((cost, _, state, recent, setup))) = ways.pop() {
        if !done.insert(state) {
            continue;
        }
        for transition in machine.transitions(&state) {
            if done.contains(&transition.next) {
                continue;
            }
            found += 1;
            let recent = relation::recent(&state, &transition.call, &transition.observation);
            let mut way = setup.clone();
            way.push((transition.call, seen(&transition.observation)));
            let cost = cost + price(&transition);
            ways.push(Reverse((cost, found, transition.next, recent, way)));
        }
        let expect = |call: Call| Test {
            call,
            expectation: pool.place(expectation(machine, &state, recent, &call)),
            ending: ending(&unbounded, &state, &call, pool).map(|ending| endings.place(ending)),
        };
        let tests = machine.calls(&state).into_iter().map(expect).collect();
        situations.push(Situated { setup, tests });
    }
    situations
}

/// Few packages take bytes that no Query of theirs made, or have nothing to say in a Query: such a step costs more than any
/// way without one.
fn price(transition: &Transition) -> u32 {
    let strange = transition.call.metadata().is_some_and(|metadata| metadata != Metadata::Peer);
    let silent = seen(&transition.observation).metadata == "empty";
    if strange || silent || !transition.observation.succeeded() { 100 } else { 1 }
}

/// What the caller knows, and what the call before did.
type Past = (State, Recent);

/// What comes after a call that fails and changes nothing, if it may: what is live is deleted, that with which the call failed
/// first, since it is the call right before a deletion that decides which clause speaks of it.
fn ending(machine: &Machine, state: &State, call: &Call, pool: &mut Pool<Expectation>) -> Option<Ending> {
    let is_one = |answer: &&Observation| {
        answer.answer().is_some() && !answer.succeeded() && relation::next(state, call, answer) == *state
    };
    let answers = machine.answers(state, call);
    let failed = answers.iter().find(is_one)?;
    let recent = relation::recent(state, call, failed);
    let mut contexts: Vec<u8> = state.live_contexts().collect();
    contexts.sort_by_key(|context| !matches!(recent, Recent::Failed(failed, _) if failed == *context));
    let mut calls: Vec<Call> = contexts.into_iter().map(|context| Call::Delete { context }).collect();
    let credentials: Vec<u8> = state.live_credentials().collect();
    if let (Some(credential), Some(context)) = (credentials.first(), state.next_context(u8::MAX)) {
        calls.push(begin(state, *credential));
        calls.push(Call::Delete { context });
    }
    calls.extend(credentials.into_iter().map(|credential| Call::Release { credential }));
    let steps = steps(machine, (*state, recent), &calls, &[], pool);
    (!steps.is_empty()).then(|| Ending { after: seen(failed), steps })
}

/// The call by which a caller begins a new context here.
fn begin(state: &State, credential: u8) -> Call {
    let parameters = |role: Role| Parameters {
        credential: Credential::Slot(credential),
        context: Context::Null,
        target: Target::of(role),
        requirements: Requirements(0),
    };
    let exchanges = Role::ALL.into_iter().find(|role| state.has_metadata(role.peer()));
    match exchanges {
        Some(role) => Call::Exchange(parameters(role), Metadata::Peer),
        None => Call::Query(parameters(Role::Initiator)),
    }
}

/// A case by the way on which everything succeeds that may, save where it is known that a call did not.
fn steps(
    machine: &Machine,
    (mut state, mut recent): Past,
    calls: &[Call],
    succeeded: &[bool],
    pool: &mut Pool<Expectation>,
) -> Vec<Step> {
    let mut steps = Vec::new();
    for (number, call) in calls.iter().enumerate() {
        if !is_in_contract(&state, call) {
            break;
        }
        let place = pool.place(expectation(machine, &state, recent, call));
        let answers = machine.answers(&state, call);
        let best = |answer: &&Observation| {
            let metadata = answer.answer().is_some_and(|answer| answer.output == Output::Readable);
            let known = succeeded.get(number).is_none_or(|succeeded| *succeeded == answer.succeeded());
            (known, answer.succeeded(), metadata)
        };
        let Some(observation) = answers.iter().max_by_key(best) else { break };
        recent = relation::recent(&state, call, observation);
        state = relation::next(&state, call, observation);
        steps.push((*call, place, seen(observation)));
    }
    steps
}

/// Whether the way that leads here leaves the call one that a caller may make.
fn is_in_contract(state: &State, call: &Call) -> bool {
    call.hostility(state).is_none()
        && match call {
            Call::Delete { context } => state.live(*context).is_some(),
            Call::Release { credential } => state.live_credentials().any(|live| live == *credential),
            Call::Acquire { .. } | Call::Query(_) | Call::Exchange(..) => true,
        }
}

/// What the relation says of every answer to a call.
fn expectation(machine: &Machine, state: &State, recent: Recent, call: &Call) -> Expectation {
    let mut situation = Situation::new(machine.profile, &machine.readings, state, call);
    situation.recent = recent;
    let classes = STATUSES.map(|(class, ..)| class);
    let mut rows: Vec<Row> = Vec::new();
    let mut all = candidates(state, call, &classes);
    if matches!(call, Call::Acquire { .. }) {
        // An acquire that gives nothing ends the case; the machine has no use for it.
        all.extend(classes.map(|class| {
            Observation::Returned(Answer { class, handle: Handle::Null, output: Output::NoOutput })
        }));
    }
    for observation in all {
        let Observation::Returned(answer) = observation else { continue };
        let breaks = situation.judge(&observation).breach.map(|breach| breach.rule.clause);
        let Seen { handle, metadata, .. } = seen(&observation);
        let alike = |row: &&mut Row| (row.handle, row.metadata, row.breaks) == (handle, metadata, breaks);
        match rows.iter_mut().find(alike) {
            Some(row) if row.statuses.contains(&answer.class) => {}
            Some(row) => row.statuses.push(answer.class),
            None => rows.push(Row { handle, metadata, breaks, statuses: vec![answer.class] }),
        }
    }
    let fault = situation.judge(&Observation::Fault(Fault::Crash)).breach;
    let mut clauses: Vec<Clause> = situation.permitted().into_iter().map(|(clause, _)| clause).collect();
    clauses.sort_unstable();
    clauses.dedup();
    Expectation {
        rows,
        no_return: fault.map(|breach| (breach.rule.clause, breach.level)),
        clauses,
        why: permitted(&situation),
    }
}

/// An observation in the words of the files.
fn seen(observation: &Observation) -> Seen {
    let answer = observation.answer();
    let handle = match answer.map(|answer| answer.handle) {
        None | Some(Handle::NoCell) => "no-cell",
        Some(Handle::Null) => "null",
        Some(Handle::Same) => "same",
        Some(Handle::Fresh) => "fresh",
        Some(Handle::OfContext(_)) => "of-another",
    };
    let metadata = match answer.map(|answer| answer.output) {
        None | Some(Output::NoOutput) => "none",
        Some(Output::Empty) => "empty",
        Some(Output::Readable | Output::Unchecked) => "readable",
        Some(Output::Missing) => "missing",
        Some(Output::Unreadable) => "unreadable",
    };
    Seen { success: observation.succeeded(), handle, metadata }
}
