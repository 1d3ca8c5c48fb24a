//! The machine of a target, drawn over what the contract permits.
//!
//! A node is what the caller holds: its credential, and each context with its role. Which functions were called with a context,
//! and whose metadata the caller holds, is left out: it would be a picture of hundreds of nodes.

use std::collections::{BTreeSet, VecDeque};

use sspcheck_model::call::{Call, Context, Metadata};
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::observation::{Answer, Handle, Observation, Output};
use sspcheck_model::state::{ContextState, CredentialState};

use super::observed::{Known, Learned, Outcome, offered};
use crate::judge::Law;
use crate::picture::{Kind, Picture};
use crate::suite::BaseWords;

/// Draws what was learned.
pub(super) fn draw(law: &Law, bounds: Bounds, words: BaseWords, learned: &Learned) -> Picture {
    let mut picture = Picture::default();
    let machine = Machine { readings: law.readings, ..Machine::new(law.profile, bounds) };
    let permitted = permitted(&machine, bounds, words);
    let _ = picture.node(holds(&Known::default()));
    let mut differs = 0;
    for state in &learned.machine.states {
        let Some(known) = &state.label else { continue };
        let from = picture.node(holds(known));
        for (call, (outcome, target)) in &state.edges {
            let label = learned.machine.states.get(*target).and_then(|target| target.label);
            match (outcome, label) {
                (Outcome::Answer(answer), Some(next)) => {
                    let to = picture.node(holds(&next));
                    picture.edge(from, to, Kind::Taken, line(call, *answer));
                }
                (Outcome::Breach(..) | Outcome::Fault(_), _) => {
                    differs += 1;
                    let end = match outcome {
                        Outcome::Breach(clause, _) => format!("{clause} broken"),
                        _ => "no return".to_owned(),
                    };
                    let to = picture.node(end);
                    picture.edge(from, to, Kind::Differs, differing(&machine, known, call, outcome));
                }
                _ => {}
            }
        }
    }
    for (from, to, text) in permitted {
        // What was never reached is no choice of the target's, and what another call does is taken.
        let Some(from) = picture.nodes.iter().position(|node| *node == from) else { continue };
        let known = picture.nodes.iter().position(|node| *node == to);
        if known.is_none_or(|to| !picture.edges.contains_key(&(from, to, Kind::Taken))) {
            let to = picture.node(to);
            picture.edge(from, to, Kind::NotTaken, text);
        }
    }
    let why = learned.why.as_ref().map(|why| format!("; not wholly known: {why}")).unwrap_or_default();
    picture.title = format!(
        "{} states and {} transitions were observed, {differs} of them differ from the contract{why}",
        learned.machine.states.iter().filter(|state| state.label.is_some()).count(),
        learned.machine.transitions()
    );
    picture
}

/// Every step that the contract permits, between what the caller holds before and after it.
fn permitted(machine: &Machine, bounds: Bounds, words: BaseWords) -> BTreeSet<(String, String, String)> {
    let mut steps = BTreeSet::new();
    let mut seen = BTreeSet::from([Known::default()]);
    let mut queue = VecDeque::from([Known::default()]);
    while let Some(known) = queue.pop_front() {
        for call in offered(Some(&known), bounds, words, &|_| false) {
            for answer in machine.answers(&known.state, &call).iter().filter_map(Observation::answer) {
                let next = known.after(&call, answer);
                let _ = steps.insert((holds(&known), holds(&next), line(&call, answer)));
                if seen.insert(next) {
                    queue.push_back(next);
                }
            }
        }
    }
    steps
}

/// What the caller holds, in a few words.
fn holds(known: &Known) -> String {
    let mut words = Vec::new();
    for (slot, credential) in known.state.credentials() {
        if credential == CredentialState::Released {
            words.push(format!("c{slot} released"));
        } else {
            words.push(format!("c{slot}"));
        }
    }
    for (slot, context) in known.state.contexts() {
        let is_initiator = 1_u8.checked_shl(slot.into()).is_some_and(|bit| known.initiators & bit != 0);
        words.push(match context {
            ContextState::Live(_) if is_initiator => format!("x{slot} initiator"),
            ContextState::Live(_) => format!("x{slot} acceptor"),
            ContextState::Absent | ContextState::Deleted => format!("x{slot} deleted"),
        });
    }
    if words.is_empty() { "nothing".to_owned() } else { words.join(", ") }
}

/// A call and its answer, as short as they can be told from the others of a picture.
fn line(call: &Call, answer: Answer) -> String {
    let end = match (answer.succeeded(), answer.handle, answer.output) {
        (false, ..) => "fails",
        (true, Handle::Null, _) => "succeeds without a context",
        (true, _, Output::Empty) => "succeeds without metadata",
        (true, ..) => "succeeds",
    };
    format!("{} {end}", short(call))
}

fn short(call: &Call) -> String {
    let (Some(function), Some(parameters)) = (call.function(), call.parameters()) else {
        return call.to_string();
    };
    let context = match parameters.context {
        Context::Null => "new".to_owned(),
        other => other.to_string(),
    };
    let metadata = match call.metadata() {
        Some(Metadata::Peer) => " peer",
        Some(_) => " foreign",
        None => "",
    };
    let function = crate::judge::function_name(function).to_lowercase();
    format!("{function} {context} {}{metadata}", parameters.target)
}

fn differing(machine: &Machine, known: &Known, call: &Call, outcome: &Outcome) -> String {
    let situation = machine.situation(&known.state, call);
    format!("{} {outcome} (permitted: {})", short(call), crate::judge::permitted(&situation))
}
