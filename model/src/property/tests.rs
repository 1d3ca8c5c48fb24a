//! Exploration shows that the properties hold of the graph; here each is shown a place that it does not hold of.

use super::*;
use crate::call::{Metadata, Parameters, Target};
use crate::flags::Requirements;
use crate::machine::Bounds;
use crate::observation::{Answer, Handle, Observation, Output};
use crate::reading::Profile;
use crate::state::{Function, Live};
use crate::status::StatusClass;

/// A place that need not be one of the graph.
struct Case {
    profile: Profile,
    state: State,
    calls: Vec<Call>,
    transitions: Vec<Transition>,
}

impl Case {
    fn at(state: State) -> Self {
        Self { profile: Profile::Lsa, state, calls: Vec::new(), transitions: Vec::new() }
    }

    fn under(self, profile: Profile) -> Self {
        Self { profile, ..self }
    }

    fn offering(mut self, calls: &[Call]) -> Self {
        self.calls.extend(calls);
        self
    }

    fn going(mut self, call: Call, answer: Answer, next: State) -> Self {
        self.transitions.push(Transition { call, observation: Observation::Returned(answer), next });
        self
    }

    fn holds(&self, property: &Property) -> bool {
        let machine = Machine::new(self.profile, Bounds::default());
        let rules = rules_met(&machine, &self.state, &self.transitions);
        let (state, calls, transitions) = (&self.state, &self.calls, &self.transitions);
        property.holds(&Place { machine: &machine, state, calls, transitions, rules: &rules })
    }
}

const SUCCESS: Answer = Answer::plain(StatusClass::Zero);
const FAILURE: Answer = Answer::plain(StatusClass::Error);
const MADE: Answer = Answer { handle: Handle::Fresh, output: Output::Readable, ..SUCCESS };

fn query(credential: Credential, context: Context) -> Call {
    Call::Query(Parameters { credential, context, target: Target::Absent, requirements: Requirements(0) })
}

fn live(credential: Option<u8>) -> ContextState {
    ContextState::Live(Live { maker: Function::Query, credential, queried: true, exchanged: false })
}

/// For each property without a rule of its own: places that it does not hold of.
#[allow(clippy::too_many_lines, reason = "a table")]
fn breaches() -> Vec<(&'static str, Vec<Case>)> {
    let nothing = State::default();
    let acquired = nothing.with_credential(0, CredentialState::Live);
    let released = nothing.with_credential(0, CredentialState::Released);
    let one = acquired.with_context(0, live(Some(0)));
    let two = one.with_context(1, live(Some(0)));
    let deleted = one.with_context(0, ContextState::Deleted);
    let null_pair = query(Credential::Null, Context::Null);
    let making = query(Credential::Slot(0), Context::Null);
    let using = query(Credential::Slot(0), Context::Slot(0));
    let exchanging =
        Parameters { target: Target::Absent, ..*using.parameters().expect("a query has parameters") };
    let exchanging = Call::Exchange(exchanging, Metadata::Peer);
    let (acquire, delete) = (Call::Acquire { credential: 1 }, Call::Delete { context: 0 });
    let (delete_other, release) = (Call::Delete { context: 1 }, Call::Release { credential: 0 });
    vec![
        (
            "every transition obeys every rule",
            vec![
                Case::at(nothing).going(null_pair, MADE, nothing),
                Case::at(acquired).going(acquire, FAILURE, acquired).going(null_pair, MADE, acquired),
            ],
        ),
        (
            "every call has a permitted answer",
            vec![
                Case::at(acquired).offering(&[acquire]),
                Case::at(acquired).offering(&[acquire, release]).going(acquire, FAILURE, acquired),
                Case::at(acquired).offering(&[acquire, release]).going(release, FAILURE, acquired),
                (Case::at(one).offering(&[acquire, release, delete]))
                    .going(acquire, FAILURE, one)
                    .going(acquire, SUCCESS, one)
                    .going(delete, FAILURE, one),
            ],
        ),
        ("deleted contexts never return", vec![Case::at(deleted).going(delete_other, SUCCESS, one)]),
        ("a context is deleted", vec![Case::at(nothing), Case::at(two)]),
        ("released credentials never return", vec![Case::at(released).going(acquire, SUCCESS, acquired)]),
        ("a credential is released", vec![Case::at(nothing), Case::at(acquired)]),
        (
            "a context is made with a credential that is live",
            vec![
                Case::at(nothing).going(making, MADE, nothing.with_context(0, live(Some(0)))),
                Case::at(released).going(making, MADE, released.with_context(0, live(Some(0)))),
                Case::at(acquired).going(null_pair, MADE, acquired.with_context(0, live(None))),
            ],
        ),
        (
            "a context is made",
            vec![
                Case::at(acquired).going(making, FAILURE, acquired),
                Case::at(one).going(using, SUCCESS, one),
            ],
        ),
        (
            "no call changes a context that it does not name",
            vec![
                Case::at(two).going(delete, SUCCESS, two.with_context(1, ContextState::Deleted)),
                Case::at(two).going(using, SUCCESS, two.with_context(1, ContextState::Deleted)),
                Case::at(two).going(exchanging, SUCCESS, two.with_context(1, ContextState::Deleted)),
                Case::at(one).going(making, MADE, two.with_context(0, ContextState::Deleted)),
                Case::at(one).going(release, SUCCESS, deleted),
            ],
        ),
        ("two contexts are live", vec![Case::at(nothing), Case::at(one), Case::at(deleted)]),
        (
            "NULL credential with NULL context succeeds only by reading",
            vec![Case::at(acquired).going(making, MADE, one).going(null_pair, MADE, one)],
        ),
        (
            "NULL credential with NULL context is tried",
            vec![
                Case::at(nothing),
                Case::at(nothing).going(null_pair, MADE, nothing),
                Case::at(acquired).going(making, FAILURE, acquired),
                Case::at(acquired).under(Profile::Gss).going(null_pair, FAILURE, acquired),
                Case::at(acquired).under(Profile::Gss).going(making, MADE, one),
            ],
        ),
        (
            "something that lives can be given back",
            vec![Case::at(acquired), Case::at(one).offering(&[acquire, using])],
        ),
        (
            "what is given back is gone",
            vec![
                Case::at(one).offering(&[delete]),
                Case::at(one).offering(&[delete]).going(delete, FAILURE, deleted),
                Case::at(one).offering(&[delete]).going(delete, SUCCESS, one),
                Case::at(one).offering(&[delete]).going(release, SUCCESS, released),
                (Case::at(one).offering(&[delete, release]))
                    .going(delete, SUCCESS, deleted)
                    .going(release, FAILURE, one),
            ],
        ),
        (
            "the caller has settled after making a context",
            vec![Case::at(nothing), Case::at(released), Case::at(deleted), Case::at(one)],
        ),
    ]
}

#[test]
fn there_is_a_place_that_breaks_each_property() {
    let breaches = breaches();
    let names: Vec<&str> = breaches.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, WHOLE.iter().map(|property| property.name).collect::<Vec<_>>());
    for (property, (_, cases)) in WHOLE.iter().zip(&breaches) {
        for (number, case) in cases.iter().enumerate() {
            assert!(!case.holds(property), "{}: place {number}", property.name);
        }
    }
}

#[test]
fn a_rule_is_asked_of_each_run_of_one_call() {
    let machine = Machine::new(Profile::Lsa, Bounds::default());
    let state = State::default().with_credential(0, CredentialState::Live);
    let transitions = machine.transitions(&state);
    let together = rules_met(&machine, &state, &transitions);
    for (transition, bits) in transitions.iter().zip(together) {
        assert_eq!(rules_met(&machine, &state, std::slice::from_ref(transition)), [bits], "{transition:?}");
        let situation = machine.situation(&state, &transition.call);
        for (number, rule) in machine.rules.iter().enumerate() {
            assert_eq!(bits >> number & 1 == 1, situation.meets(rule), "{}: {transition:?}", rule.name);
        }
    }
}
