//! Transition cover: walks that try every call of the model in every state of the default graph.
//!
//! Which state a call leads to is the package's choice, so the plan is made in rounds: what was observed takes the
//! place of what was expected. Within a round the plan is a pure function of what earlier rounds saw.

use std::borrow::Cow;
use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};

use sspcheck_model::call::{Call, Context, Credential, Metadata};
use sspcheck_model::machine::Machine;
use sspcheck_model::observation::{Answer, Handle, Observation, Output};
use sspcheck_model::relation;
use sspcheck_model::state::{Function, State};
use sspcheck_model::status::StatusClass;

/// How many walks are planned at a time, and how long each may be.
#[derive(Clone, Copy, Debug)]
pub struct TourSize {
    /// Walks in this round.
    pub walks: usize,
    /// Calls in a walk.
    pub length: usize,
}

/// The cover so far.
#[derive(Clone, Debug)]
pub struct Tour {
    machine: Machine,
    seed: u64,
    /// The states of the default graph, and the calls in each, in the order in which they are tried.
    calls: FxHashMap<State, Vec<Call>>,
    /// Where the calls that were tried led.
    observed: FxHashMap<(State, Call), State>,
    /// How many of them the default graph has.
    counted: usize,
}

/// One state of the predicted graph.
#[derive(Clone, Debug, Default)]
struct Node {
    open: Vec<(Call, State)>,
    exits: Vec<(Call, State)>,
}

impl Tour {
    /// A cover of this machine that has not begun; the seed decides the order among equals.
    #[must_use]
    pub fn new(machine: Machine, seed: u64) -> Self {
        let states = reachable(&machine).into_iter();
        let calls = states.map(|state| (state, ordered(&machine, seed, &state))).collect();
        Self { machine, seed, calls, observed: FxHashMap::default(), counted: 0 }
    }

    /// Notes that a call was made in a state, and where it led; nowhere after a breach or a fault.
    pub fn note(&mut self, state: &State, call: &Call, next: Option<&State>) {
        if self.observed.insert((*state, *call), *next.unwrap_or(state)).is_none() {
            let is_in_graph = self.calls.get(state).is_some_and(|calls| calls.contains(call));
            self.counted += usize::from(is_in_graph);
        }
    }

    /// States and calls that were tried, and all that the default graph has.
    #[must_use]
    pub fn coverage(&self) -> (usize, usize) {
        (self.counted, self.calls.values().map(Vec::len).sum())
    }

    /// Plans the next walks; none where everything that can be reached on this package is covered.
    #[must_use]
    pub fn plan(&self, size: TourSize, excluded: &dyn Fn(&Call) -> bool) -> Vec<Vec<Call>> {
        let mut graph = self.predict(excluded);
        let mut walks = Vec::new();
        while walks.len() < size.walks {
            let walk = walk(&mut graph, size.length);
            if walk.is_empty() {
                break;
            }
            walks.push(walk);
        }
        walks
    }

    fn predict(&self, excluded: &dyn Fn(&Call) -> bool) -> FxHashMap<State, Node> {
        let mut graph: FxHashMap<State, Node> = FxHashMap::default();
        let mut queue = VecDeque::from([State::default()]);
        while let Some(state) = queue.pop_front() {
            if graph.contains_key(&state) {
                continue;
            }
            let mut node = Node::default();
            let mut known: FxHashSet<State> = FxHashSet::from_iter([state]);
            let calls = match self.calls.get(&state) {
                Some(calls) => Cow::Borrowed(calls),
                None => Cow::Owned(ordered(&self.machine, self.seed, &state)),
            };
            for call in calls.iter().filter(|call| !excluded(call)) {
                let next = self.observed.get(&(state, *call)).copied().unwrap_or_else(|| {
                    let next = relation::next(&state, call, &expected(&state, call));
                    node.open.push((*call, next));
                    next
                });
                if known.insert(next) {
                    node.exits.push((*call, next));
                    queue.push_back(next);
                }
            }
            // Calls that stay are made first: the stack is popped from its end.
            node.open.sort_by_key(|(_, next)| *next == state);
            let _ = graph.insert(state, node);
        }
        graph
    }
}

/// A walk from the empty state: open calls where it stands, else the shortest way to some.
fn walk(graph: &mut FxHashMap<State, Node>, length: usize) -> Vec<Call> {
    let mut walk = Vec::new();
    let mut state = State::default();
    let mut fruitful = 0;
    while walk.len() < length {
        if let Some((call, next)) = graph.get_mut(&state).and_then(|node| node.open.pop()) {
            walk.push(call);
            fruitful = walk.len();
            state = next;
            continue;
        }
        let Some((path, target)) = way_to_open(graph, &state) else { break };
        walk.extend(path);
        state = target;
    }
    walk.truncate(fruitful);
    walk
}

fn way_to_open(graph: &FxHashMap<State, Node>, from: &State) -> Option<(Vec<Call>, State)> {
    let mut came: FxHashMap<State, (State, Call)> = FxHashMap::default();
    let mut queue = VecDeque::from([*from]);
    while let Some(state) = queue.pop_front() {
        let node = graph.get(&state)?;
        if state != *from && !node.open.is_empty() {
            let mut path = Vec::new();
            let mut at = state;
            while at != *from {
                let (previous, call) = came.get(&at)?;
                path.push(*call);
                at = *previous;
            }
            path.reverse();
            return Some((path, state));
        }
        for (call, next) in &node.exits {
            if next != from && !came.contains_key(next) {
                let _ = came.insert(*next, (state, *call));
                queue.push_back(*next);
            }
        }
    }
    None
}

fn reachable(machine: &Machine) -> FxHashSet<State> {
    let mut seen = FxHashSet::from_iter([State::default()]);
    let mut queue = vec![State::default()];
    while let Some(state) = queue.pop() {
        for transition in machine.transitions(&state) {
            if seen.insert(transition.next) {
                queue.push(transition.next);
            }
        }
    }
    seen
}

/// What an ordinary package would answer: good calls succeed, bytes that no Query made are refused.
fn expected(state: &State, call: &Call) -> Observation {
    let answer = |class, handle, output| Observation::Returned(Answer { class, handle, output });
    let hostile = call.hostility(state).is_some();
    match call {
        Call::Acquire { .. } => answer(StatusClass::Zero, Handle::Fresh, Output::NoOutput),
        Call::Release { .. } | Call::Delete { .. } => {
            answer(StatusClass::Zero, Handle::NoCell, Output::NoOutput)
        }
        Call::Query(parameters) | Call::Exchange(parameters, _) => {
            let null_pair = parameters.context == Context::Null && parameters.credential == Credential::Null;
            let good = matches!(call.metadata(), None | Some(Metadata::Peer));
            let succeeds = good && !null_pair && !hostile;
            let handle = match parameters.context {
                Context::Null if succeeds => Handle::Fresh,
                Context::Null => Handle::Null,
                Context::NoPointer => Handle::NoCell,
                _ => Handle::Same,
            };
            if !succeeds {
                return answer(StatusClass::Error, handle, Output::NoOutput);
            }
            let output = match call.function() {
                Some(Function::Query) => Output::Readable,
                _ => Output::NoOutput,
            };
            answer(StatusClass::Zero, handle, output)
        }
    }
}

/// The calls in a state, in the order in which they are tried.
fn ordered(machine: &Machine, seed: u64, state: &State) -> Vec<Call> {
    let mut calls = machine.calls(state);
    calls.sort_by_cached_key(|call| rank(seed, call));
    calls
}

/// A number that orders calls: another seed, another order.
fn rank(seed: u64, call: &Call) -> u64 {
    let text = call.to_string();
    text.bytes().fold(seed ^ 0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}
