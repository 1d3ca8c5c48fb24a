//! The oracle, without a host.

use std::collections::{BTreeSet, VecDeque};
use std::hint::black_box;

use sspcheck::model::call::Call;
use sspcheck::model::machine::{Bounds, Machine};
use sspcheck::model::observation::Observation;
use sspcheck::model::reading::Profile;
use sspcheck::model::state::State;

use super::{Row, Wanted, in_turn, time};

/// How often every situation is judged in a run.
const TIMES: u32 = 20;

pub(super) fn rows() -> Vec<Row> {
    let machine = Machine::new(Profile::Lsa, Bounds { credentials: 1, contexts: 2, hostile: false });
    let all = situations(&machine);
    let nanoseconds = |judge: &dyn Fn(&State, &Call, &Observation) -> bool| {
        let ((), took) = time(|| {
            for (state, call, observation) in (0..TIMES).flat_map(|_| &all) {
                assert!(black_box(judge(state, call, observation)), "what is permitted breaks nothing");
            }
        });
        took.as_secs_f64() * 1e9 / (f64::from(TIMES) * all.len() as f64)
    };
    let whole = |state: &State, call: &Call, observation: &Observation| {
        machine.situation(state, call).judge(observation).breach.is_none()
    };
    let rows = |state: &State, call: &Call, observation: &Observation| {
        machine.situation(state, call).judge_by_rows(observation).breach.is_none()
    };
    vec![Row {
        what: "judging one call, with its witnesses",
        unit: "nanoseconds",
        wanted: Wanted::AtMost(50.0),
        beside: "the rows asked one by one",
        medians: in_turn(|| nanoseconds(&whole), || nanoseconds(&rows)),
    }]
}

/// Every call in every state of a graph, with each answer that it may get.
fn situations(machine: &Machine) -> Vec<(State, Call, Observation)> {
    let (mut known, mut due) = (BTreeSet::new(), VecDeque::from([State::default()]));
    let mut all = Vec::new();
    while let Some(state) = due.pop_front() {
        if !known.insert(state) {
            continue;
        }
        for transition in machine.transitions(&state) {
            due.push_back(transition.next);
            all.push((state, transition.call, transition.observation));
        }
    }
    all
}
