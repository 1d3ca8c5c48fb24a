//! What the caller knows after a call, and what a situation says of itself.

use std::collections::HashSet;

use super::*;
use crate::flags::Requirements;
use crate::machine::{Bounds, Machine, candidates};
use crate::observation::Fault;
use crate::reading::{ChoicePoint, ContextOnSuccess, FailureCodes, NullCredential, SuccessCodes};
use crate::status::StatusClass;

fn seen(class: StatusClass, handle: Handle, output: Output) -> Observation {
    Observation::Returned(Answer { class, handle, output })
}

fn called(line: &str) -> Call {
    line.parse().expect("a call")
}

/// A credential with a context, a second credential, and room for more.
fn state() -> State {
    let made = seen(StatusClass::Zero, Handle::Fresh, Output::Readable);
    let script = ["acquire c0", "acquire c1", "query c0 null absent 0x0"];
    script.into_iter().fold(State::default(), |state, line| next(&state, &called(line), &made))
}

/// What two ways of judging are compared by: it tells rules, levels and witnesses apart.
#[test]
fn a_judgement_is_told_by_its_rule_and_level_or_by_its_witnesses() {
    for rule in RULES {
        for level in [Level::Required, Level::Customary] {
            let judgement = Judgement { breach: Some(Breach { rule, level }), witnesses: Clauses::default() };
            assert_eq!(judgement.told(), (Some((rule.name, level)), Clauses::default()));
        }
        let witnesses: Clauses = std::iter::once(rule.clause).collect();
        assert_eq!(Judgement { breach: None, witnesses }.told(), (None, witnesses));
        assert_ne!(witnesses, Clauses::default());
    }
}

#[test]
fn a_call_that_failed_or_did_not_return_teaches_nothing() {
    let state = state();
    let lines = [
        "acquire c2",
        "release c1",
        "delete x0",
        "query c0 x0 named 0x0",
        "exchange c0 x0 absent 0x0 peer",
        "query c1 null named 0x0",
        "exchange c1 null absent 0x0 peer",
    ];
    for line in lines {
        let handle = if line.contains("null") { Handle::Null } else { Handle::Same };
        let failed = seen(StatusClass::Error, handle, Output::NoOutput);
        assert_eq!(next(&state, &called(line), &failed), state, "{line}");
        assert_eq!(next(&state, &called(line), &Observation::Fault(Fault::Crash)), state, "{line}");
        // Whatever stands in the outputs of a failure, it has no meaning.
        let lying = seen(StatusClass::Error, handle, Output::Readable);
        assert_eq!(next(&state, &called(line), &lying), state, "{line}");
        let done = seen(StatusClass::Zero, Handle::Fresh, Output::Readable);
        assert_ne!(next(&state, &called(line), &done), state, "{line}");
    }
}

#[test]
fn a_handle_that_turned_null_is_a_deleted_context_only_if_it_lived() {
    let state = state();
    let gone = seen(StatusClass::Error, Handle::Null, Output::NoOutput);
    let told = next(&state, &called("exchange c0 x0 absent 0x0 peer"), &gone);
    assert_eq!(told.context(0), ContextState::Deleted);
    for unknown in ["exchange c0 x1 absent 0x0 peer", "exchange c0 x5 absent 0x0 peer"] {
        assert_eq!(next(&state, &called(unknown), &gone), state, "{unknown}");
    }
}

#[test]
fn only_a_context_that_was_made_or_failed_is_recent() {
    let state = state();
    let after =
        |line: &str, class, handle| recent(&state, &called(line), &seen(class, handle, Output::NoOutput));
    let (success, failure) = (StatusClass::Zero, StatusClass::Error);
    let (query, exchange) = ("query c1 null named 0x0", "exchange c0 x0 absent 0x0 peer");
    assert_eq!(after(query, success, Handle::Fresh), Recent::Made(1, Function::Query));
    for (class, handle) in [(failure, Handle::Fresh), (success, Handle::Null), (failure, Handle::Null)] {
        assert_eq!(after(query, class, handle), Recent::Other, "{class:?} {handle:?}");
    }
    assert_eq!(after(exchange, failure, Handle::Same), Recent::Failed(0, Function::Exchange));
    assert_eq!(after(exchange, success, Handle::Same), Recent::Other);
    assert_eq!(after("exchange c0 x1 absent 0x0 peer", failure, Handle::Same), Recent::Other);
    assert_eq!(after("delete x0", failure, Handle::NoCell), Recent::Other);
}

#[test]
fn what_is_permitted_is_what_breaks_nothing() {
    let state = state();
    let mut counts = [0; 3];
    for profile in Profile::ALL {
        let machine = Machine::new(profile, Bounds { hostile: true, ..Bounds::default() });
        for call in machine.calls(&state) {
            let situation = machine.situation(&state, &call);
            let classes = StatusClass::of_dialect(machine.readings.dialect);
            let faults = Fault::ALL.map(Observation::Fault);
            for observation in candidates(&state, &call, classes).iter().chain(&faults) {
                let permits = situation.permits(observation);
                assert_eq!(permits, situation.judge(observation).breach.is_none(), "{call} => {observation}");
                counts[usize::from(permits)] += 1;
            }
            let speaking = machine.rules.iter().filter(|rule| rule.bites && situation.meets(rule));
            let said: Vec<_> = speaking.map(|rule| (rule.clause, rule.permitted)).collect();
            assert_eq!(situation.permitted(), said, "{call}");
            counts[2] += said.len();
        }
    }
    assert!(counts.into_iter().all(|count| count > 500), "{counts:?}");
}

#[test]
fn a_clause_that_is_free_under_the_readings_forbids_nothing() {
    let readings = Profile::Lsa.readings().with("null-credential", "default-credential").expect("a reading");
    let (state, call) = (state(), called("exchange null null absent 0x0 peer"));
    let made = seen(StatusClass::Zero, Handle::Fresh, Output::NoOutput);
    let situation = Situation::new(Profile::Lsa, &readings, &state, &call);
    let rule = RULES.iter().find(|rule| rule.clause == Clause::Cred2).expect("a row of CRED-2");
    let forbids = Rule { judge: |_, _| Verdict::Forbids, ..*rule };
    assert_eq!(Clause::Cred2.level_under(readings), Some(Level::Free));
    assert_eq!(situation.met_verdict(&forbids, &made), Verdict::Permits);
    let strict = Profile::Lsa.readings();
    let situation = Situation::new(Profile::Lsa, &strict, &state, &call);
    assert_eq!(situation.met_verdict(&forbids, &made), Verdict::Forbids);
}

#[test]
fn that_a_success_may_make_no_context_is_said_under_that_reading_alone() {
    let rule = RULES.iter().find(|rule| rule.name.contains("may make no context")).expect("a row of CTX-1");
    let lsa = Profile::Lsa.readings();
    let optional = lsa.with("context-on-success", "optional").expect("a reading");
    let in_force = [lsa, optional].map(|readings| rule.is_in_force(Profile::Lsa, &readings));
    assert_eq!(in_force, [false, true]);
}

/// The same choices made in every way that the profile has.
fn every_readings(profile: Profile) -> Vec<Readings> {
    let choices = [
        (ChoicePoint::NullCredential, NullCredential::NAMES),
        (ChoicePoint::ContextOnSuccess, ContextOnSuccess::NAMES),
        (ChoicePoint::SuccessCodes, SuccessCodes::NAMES),
        (ChoicePoint::FailureCodes, FailureCodes::NAMES),
    ];
    let mut all = vec![profile.readings()];
    for (choice, names) in choices {
        let with = |readings: &Readings| {
            let of = |name: &&str| readings.with(choice.name(), name);
            names.iter().filter_map(of).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(with).collect();
    }
    all
}

/// Every observation of every call in a state, by what has been worked out and by the rows: how many.
fn compared(machine: &Machine, state: &State, word: u32) -> u64 {
    let mut compared = 0;
    let faults = Fault::ALL.map(Observation::Fault);
    let classes = StatusClass::of_dialect(machine.readings.dialect);
    for offered in machine.calls(state) {
        let worded = offered.parameters().map(|own| Parameters { requirements: Requirements(word), ..*own });
        for call in
            std::iter::once(offered).chain(worded.map(|parameters| offered.with_parameters(parameters)))
        {
            let all = candidates(state, &call, classes);
            let functions = [Function::Query, Function::Exchange];
            let recents = (0..2).flat_map(|slot| {
                functions.into_iter().flat_map(move |of| [Recent::Made(slot, of), Recent::Failed(slot, of)])
            });
            let recents = recents.filter(|_| matches!(call, Call::Delete { .. }));
            for recent in std::iter::once(Recent::Other).chain(recents) {
                let situation = Situation { recent, ..machine.situation(state, &call) };
                for observation in all.iter().chain(&faults) {
                    let (quick, rows) = (situation.judge(observation), situation.judge_by_rows(observation));
                    assert_eq!(
                        quick.told(),
                        rows.told(),
                        "`{call}` {recent:?} => {observation} in {state:?}"
                    );
                    assert_eq!(
                        situation.permits(observation),
                        rows.breach.is_none(),
                        "`{call}` => {observation}"
                    );
                    compared += 1;
                }
            }
        }
    }
    compared
}

/// Words that are listed and coherent, listed and not, and outside the list.
const WORDS: [u32; 5] = [0x2, 0x1, 0x0003_0000, 0x1000, 0x8000_0000];

#[test]
fn what_was_worked_out_is_what_the_rows_say() {
    for profile in Profile::ALL {
        let mut count = 0;
        let machine = Machine::new(profile, Bounds { credentials: 2, contexts: 2, hostile: true });
        let (mut known, mut due) = (HashSet::new(), vec![State::default()]);
        while let Some(state) = due.pop() {
            if known.insert(state) {
                due.extend(machine.transitions(&state).into_iter().map(|transition| transition.next));
            }
        }
        let mut states: Vec<State> = known.into_iter().collect();
        states.sort_unstable();
        for (state, word) in states.iter().zip(WORDS.into_iter().cycle()) {
            count += compared(&machine, state, word);
        }
        let readings = every_readings(profile);
        assert!(readings.len() >= 4, "{profile}: {}", readings.len());
        for (number, readings) in readings.into_iter().enumerate() {
            let machine = Machine { readings, ..Machine::new(profile, machine.bounds) };
            for (state, word) in states.iter().skip(number).step_by(97).zip(WORDS.into_iter().cycle()) {
                count += compared(&machine, state, word);
            }
        }
        assert!(count > 1_500_000, "{profile}: {count}");
    }
}

/// Profile and readings that do not belong together: what is of no profile of the readings neither binds nor is seen.
#[test]
fn readings_of_another_profile_are_judged_as_the_rows_judge() {
    let mut count = 0;
    let bounds = Bounds { credentials: 1, contexts: 1, hostile: true };
    for (profile, other) in [(Profile::Lsa, Profile::Gss), (Profile::Gss, Profile::Lsa)] {
        let machine = Machine { readings: other.readings(), ..Machine::new(profile, bounds) };
        for state in [State::default(), state()] {
            count += compared(&machine, &state, 1);
        }
    }
    assert!(count > 5_000, "{count}");
}
