//! What a learner is told of a target: which calls there are where the caller knows this much, and what came of them.

use std::fmt;

use sspcheck_model::call::{Call, Context, Credential, Metadata, Parameters, Target};
use sspcheck_model::clause::Clause;
use sspcheck_model::machine::Bounds;
use sspcheck_model::observation::{Answer, Fault, Observation, Output};
use sspcheck_model::relation;
use sspcheck_model::state::{Function, Role, State};

use super::super::batch::Ran;
use crate::answer::StepResult;
use crate::judge::Verdict;
use crate::learn::{Machine, Step};
use crate::suite::BaseWords;

/// What came of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Outcome {
    /// It could not be made on this target.
    NotMade,
    /// It was answered, and the contract permits that.
    Answer(Answer),
    /// It was answered in breach of a clause.
    Breach(Clause, Option<Observation>),
    /// It did not return.
    Fault(Fault),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotMade => f.write_str("could not be made"),
            Self::Answer(answer) => write!(f, "is answered: {}", Observation::Returned(*answer)),
            Self::Breach(clause, Some(seen)) => write!(f, "is answered: {seen}, against {clause}"),
            Self::Breach(clause, None) => write!(f, "breaks {clause}"),
            Self::Fault(fault) => write!(f, "ends in a fault: {}", fault.name()),
        }
    }
}

/// What the caller knows: the model's state, in which role it had each context made, and whose metadata it holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub(crate) struct Known {
    /// The model's state.
    pub(crate) state: State,
    /// The contexts that were made by a call with a name, a bit each.
    pub(crate) initiators: u8,
    /// Whether the metadata of the latest Query with a name, and of that without, is that of a context made with a name.
    pub(crate) metadata: [bool; 2],
}

impl Known {
    /// What the caller knows after an answer.
    pub(super) fn after(mut self, call: &Call, answer: Answer) -> Self {
        let before = self.state;
        self.state = relation::next(&before, call, &Observation::Returned(answer));
        let Some(parameters) = call.parameters() else { return self };
        let is_named = parameters.target.role() == Role::Initiator;
        let bit = |slot: u8| 1_u8.checked_shl(slot.into()).unwrap_or(0);
        let made = before.next_context(u8::MAX).filter(|slot| self.state.live(*slot).is_some());
        self.initiators |= made.filter(|_| is_named).map_or(0, bit);
        let is_readable = matches!(answer.output, Output::Readable | Output::Unchecked) && answer.succeeded();
        if call.function() == Some(Function::Query) && is_readable {
            let is_initiators = match parameters.context {
                Context::Slot(slot) => self.initiators & bit(slot) != 0,
                _ => is_named,
            };
            let [of_named, of_unnamed] = &mut self.metadata;
            *(if is_named { of_named } else { of_unnamed }) = is_initiators;
        }
        self
    }
}

/// The machine of a target; a state without a label is that behind a breach or a fault, of which nothing is known.
pub(crate) type Observed = Machine<Call, Outcome, Option<Known>>;

/// What was learned of a target.
pub(crate) struct Learned {
    /// Its machine.
    pub(crate) machine: Observed,
    /// Why it is not wholly known.
    pub(crate) why: Option<String>,
}

/// The calls of the alphabet that a caller within its rights may make where it knows this much.
pub(super) fn offered(
    known: Option<&Known>,
    bounds: Bounds,
    words: BaseWords,
    left_out: &dyn Fn(&Call) -> bool,
) -> Vec<Call> {
    let Some(Known { state, .. }) = known else { return Vec::new() };
    let mut calls: Vec<Call> = Vec::new();
    calls.extend(state.next_credential(bounds.credentials).map(|credential| Call::Acquire { credential }));
    calls.extend(state.live_credentials().map(|credential| Call::Release { credential }));
    calls.extend(state.live_contexts().map(|context| Call::Delete { context }));
    let room = state.next_context(bounds.contexts).map(|_| Context::Null);
    for context in room.into_iter().chain(state.live_contexts().map(Context::Slot)) {
        for credential in state.live_credentials().map(Credential::Slot) {
            for target in [Target::Named, Target::Absent] {
                let requirements = words.of(target.role());
                let parameters = Parameters { credential, context, target, requirements };
                calls.push(Call::Query(parameters));
                if state.has_metadata(target.role().peer()) {
                    calls.push(Call::Exchange(parameters, Metadata::Peer));
                }
                calls.push(Call::Exchange(parameters, Metadata::Foreign(0)));
            }
        }
    }
    calls.retain(|call| call.hostility(state).is_none() && !left_out(call));
    calls
}

/// What was observed of the calls of a case, up to what broke a clause or did not return.
pub(super) fn trace(ran: &Ran, verdict: &Verdict) -> Vec<Step<Call, Outcome, Option<Known>>> {
    let mut trace = Vec::with_capacity(ran.calls.len());
    let mut label = Known::default();
    let mut seen = verdict.seen.iter();
    for (number, step) in ran.transcript.steps.iter().take(ran.calls.len()).enumerate() {
        let input = step.call;
        if matches!(step.result, StepResult::Skipped(_)) {
            trace.push(Step { input, output: Outcome::NotMade, label: Some(label) });
            continue;
        }
        let Some(seen) = seen.next() else { return trace };
        let breach = verdict.breach.as_ref().filter(|breach| breach.step == number);
        match (breach, seen.observation) {
            (Some(breach), observation) => {
                trace.push(Step { input, output: Outcome::Breach(breach.clause, observation), label: None });
                return trace;
            }
            (None, Some(Observation::Returned(answer))) => {
                label = label.after(&input, answer);
                trace.push(Step { input, output: Outcome::Answer(answer), label: Some(label) });
            }
            (None, _) => return trace,
        }
    }
    if let (Some(blamed), Some(input)) = (&ran.transcript.fault, ran.calls.get(trace.len())) {
        trace.push(Step { input: *input, output: Outcome::Fault(blamed.fault), label: None });
    }
    trace
}
