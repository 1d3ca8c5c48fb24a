//! Exploration: committed sizes and digests, agreement of the engines, properties, vacuity, and the guards against
//! stateright's traps.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use std::collections::HashSet;

use sspcheck_model::call::{Call, Context, Credential};
use sspcheck_model::explore::{
    Coverage, Explorable, Exploration, explore, explore_by_rows, explore_by_stateright,
};
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::property::{Expectation, properties};
use sspcheck_model::reading::Profile;
use sspcheck_model::rule::RULES;
use sspcheck_model::state::State;
use stateright::{Checker, Model};

type Graph = (Profile, u8, u8, bool, u64, u64, u32, u64);

/// Profile, credentials, contexts, hostile; then states, transitions, depth and digest: a change of meaning shows here.
#[rustfmt::skip]
const GRAPHS: [Graph; 8] = [
    (Profile::Lsa, 1, 1, false,    24,     947, 6, 0xfd75_a7c4_5b63_7b6c),
    (Profile::Lsa, 1, 2, false,   125,   9_159, 7, 0x85f7_e7d6_a205_8e81),
    (Profile::Lsa, 2, 2, false,   707,  62_629, 9, 0xd3c4_61ab_1cc4_2198),
    (Profile::Lsa, 2, 2, true,  1_603, 436_184, 9, 0x3898_1a2f_f2e0_1fc4),
    (Profile::Gss, 1, 1, false,    88,   5_660, 6, 0x5fb4_3412_85f6_cba0),
    (Profile::Gss, 1, 2, false,   612,  60_808, 7, 0x8a32_672a_0eee_d8d7),
    (Profile::Gss, 2, 2, false, 2_196, 259_120, 9, 0xc01f_8007_7e08_d3e2),
    (Profile::Gss, 2, 2, true,  3_780, 935_496, 9, 0x6cc6_0193_7b4b_7f30),
];

/// Three and three: by the exact search alone, for time.
const LARGE: (u64, u64, u32, u64) = (26_052, 3_579_950, 13, 0x4c41_a2c3_e469_1553);

#[test]
fn the_graph_of_three_and_three_is_the_committed_one() {
    let (exact, _) = explore(&machine(Profile::Lsa, 3, 3, false));
    assert_eq!((exact.states, exact.transitions, exact.depth, exact.digest), LARGE);
    assert_eq!(exact.failures().count(), 0);
}

fn machine(profile: Profile, credentials: u8, contexts: u8, hostile: bool) -> Machine {
    Machine::new(profile, Bounds { credentials, contexts, hostile })
}

fn explored(profile: Profile, hostile: bool) -> (Machine, Exploration, Coverage) {
    let machine = machine(profile, 2, 2, hostile);
    let (exploration, coverage) = explore(&machine);
    (machine, exploration, coverage)
}

#[test]
fn the_graphs_are_the_committed_ones_and_both_engines_find_them() {
    for (profile, credentials, contexts, hostile, states, transitions, depth, digest) in GRAPHS {
        let machine = machine(profile, credentials, contexts, hostile);
        let (exact, _) = explore(&machine);
        let found = (exact.states, exact.transitions, exact.depth, exact.digest);
        let name = format!("{profile} {credentials} {contexts} {hostile}");
        assert_eq!(found, (states, transitions, depth, digest), "{name}: {found:?} {:#018x}", found.3);
        assert_eq!(explore_by_stateright(&machine).unwrap(), exact, "{name}");
    }
}

#[test]
fn what_is_looked_up_is_what_the_rules_say() {
    let rows = |coverage: &Coverage| {
        let rules = coverage.rules().iter().map(|row| (row.rule.name, row.speaks, row.bites));
        (coverage.calls().map(|row| (row.class, row.calls)).collect::<Vec<_>>(), rules.collect::<Vec<_>>())
    };
    for (profile, credentials, contexts, hostile, ..) in GRAPHS {
        for rules in [RULES, &RULES[..10], &[]] {
            let machine = Machine { rules, ..machine(profile, credentials, contexts, hostile) };
            let ((looked_up, covered), (asked, expected)) = (explore(&machine), explore_by_rows(&machine));
            let name = format!("{profile} {credentials} {contexts} {hostile}, {} rules", rules.len());
            assert_eq!(looked_up, asked, "{name}");
            assert_eq!(rows(&covered), rows(&expected), "{name}");
            assert!(rules.is_empty() || rows(&covered).1.iter().any(|row| row.1 > 0), "{name}");
        }
    }
}

#[test]
fn every_property_holds_in_every_profile() {
    for profile in Profile::ALL {
        for hostile in [false, true] {
            let (_, exploration, _) = explored(profile, hostile);
            let failures: Vec<_> = exploration.failures().collect();
            assert!(failures.is_empty(), "{profile}, hostile {hostile}: {failures:?}");
            for expectation in [Expectation::Always, Expectation::Sometimes] {
                let count = exploration.properties.iter().filter(|p| p.expectation == expectation).count();
                assert!(count > 25, "{profile}: only {count} of {expectation:?}");
            }
        }
    }
}

#[test]
fn no_rule_in_force_is_vacuous() {
    for profile in Profile::ALL {
        let (_, _, coverage) = explored(profile, true);
        let vacuous: Vec<&str> = coverage.vacuous().map(|rule| rule.name).collect();
        assert!(vacuous.is_empty(), "{profile}: {vacuous:?}");
    }
}

#[test]
fn every_rule_bites_in_some_profile_and_reading() {
    // What does not bite under a profile's own readings, and why.
    let quiet = [
        // Under the default reading every success code passes; other clauses speak of pending and Win32 numbers.
        (Profile::Lsa, "Ret1 always: a successful Exchange says so"),
        (Profile::Lsa, "Qry6 always: a successful Query says so"),
        // A GSS status has no reserved bit, and every GSS failure is an error.
        (Profile::Gss, "Qry6 always: Query leaves the reserved bit clear"),
        (Profile::Gss, "Ret2 always: a failure is an error"),
        // Whether Query makes a context is free there.
        (Profile::Gss, "Qry2 always: a context made by Query can be deleted"),
    ];
    let mut biting = HashSet::new();
    for profile in Profile::ALL {
        let (_, _, coverage) = explored(profile, true);
        for row in coverage.rules().iter().filter(|row| row.rule.bites) {
            if row.bites {
                let _ = biting.insert(row.rule.name);
            } else {
                assert!(
                    quiet.contains(&(profile, row.rule.name)),
                    "{profile}: {} does not bite",
                    row.rule.name
                );
            }
        }
    }
    for rule in RULES.iter().filter(|rule| rule.bites) {
        assert!(biting.contains(rule.name), "{} forbids nothing that can be reached", rule.name);
    }
}

#[test]
fn every_offered_call_has_a_permitted_answer() {
    for profile in Profile::ALL {
        let machine = machine(profile, 2, 2, true);
        for state in reachable(&machine) {
            for call in machine.calls(&state) {
                assert!(!machine.answers(&state, &call).is_empty(), "{profile}: `{call}` in {state:?}");
            }
        }
    }
}

#[test]
fn a_null_credential_never_makes_a_context_under_lsa_and_may_under_gss() {
    for (profile, may_succeed) in [(Profile::Lsa, false), (Profile::Gss, true)] {
        let machine = machine(profile, 2, 2, false);
        let (mut tried, mut succeeded) = (0, 0);
        for state in reachable(&machine) {
            for transition in machine.transitions(&state) {
                let null = transition.call.parameters().is_some_and(|parameters| {
                    parameters.credential == Credential::Null && parameters.context == Context::Null
                });
                tried += u64::from(null);
                succeeded += u64::from(null && transition.observation.succeeded());
            }
        }
        assert!(tried > 0, "{profile}: never tried");
        assert_eq!(succeeded > 0, may_succeed, "{profile}: {succeeded} of {tried}");
    }
}

#[test]
fn hostile_calls_are_offered_on_request_only() {
    for profile in Profile::ALL {
        let hostile = |machine: &Machine| -> usize {
            let count =
                |state: &State| machine.calls(state).iter().filter(|c| c.hostility(state).is_some()).count();
            reachable(machine).iter().map(count).sum()
        };
        assert_eq!(hostile(&machine(profile, 2, 2, false)), 0);
        assert!(hostile(&machine(profile, 2, 2, true)) > 1000);
    }
}

#[test]
fn property_names_are_unique_because_stateright_merges_two_of_one_name() {
    for profile in Profile::ALL {
        for hostile in [false, true] {
            let rows = properties(&machine(profile, 2, 2, hostile));
            let names: HashSet<&str> = rows.iter().map(|row| row.name).collect();
            assert_eq!(names.len(), rows.len());
            assert!(
                rows.len() <= 128,
                "stateright's conditions are numbered up to 128, there are {}",
                rows.len()
            );
        }
    }
}

#[test]
fn there_is_an_always_property_because_a_run_of_sometimes_alone_stops_early() {
    struct OnlySometimes(Machine);
    impl Model for OnlySometimes {
        type State = State;
        type Action = Call;
        fn init_states(&self) -> Vec<State> {
            vec![State::default()]
        }
        fn actions(&self, state: &State, actions: &mut Vec<Call>) {
            actions.extend(self.0.calls(state));
        }
        fn next_state(&self, state: &State, call: Call) -> Option<State> {
            let answer = self.0.answers(state, &call).into_iter().next()?;
            Some(sspcheck_model::relation::next(state, &call, &answer))
        }
        fn properties(&self) -> Vec<stateright::Property<Self>> {
            vec![stateright::Property::sometimes("starts", |_, _| true)]
        }
    }
    let bounds = machine(Profile::Lsa, 2, 2, false);
    let early = OnlySometimes(bounds.clone()).checker().spawn_bfs().join();
    assert!(early.is_done());
    assert!(early.unique_state_count() < 10, "the trap is gone: this guard can go too");
    let model = Explorable::new(bounds);
    assert!(model.property_rows().iter().any(|row| row.expectation == Expectation::Always));
}

#[test]
fn breadth_first_search_ignores_symmetry_so_none_is_asked_for() {
    fn everything_alike(_: &State) -> State {
        State::default()
    }
    let plain = Explorable::new(machine(Profile::Lsa, 1, 1, false)).checker().spawn_bfs().join();
    let asked = Explorable::new(machine(Profile::Lsa, 1, 1, false)).checker().symmetry_fn(everything_alike);
    let asked = asked.spawn_bfs().join();
    assert_eq!(plain.unique_state_count(), asked.unique_state_count());
    assert_eq!(plain.unique_state_count(), 24);
}

fn reachable(machine: &Machine) -> HashSet<State> {
    let mut seen = HashSet::from([State::default()]);
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

#[test]
fn stateright_asks_for_each_transition_once_because_no_visitor_rebuilds_paths() {
    let machine = machine(Profile::Lsa, 1, 2, false);
    let (exact, _) = explore(&machine);
    let second = explore_by_stateright(&machine).unwrap();
    // A visitor would replay a path for every state, and the model would be asked again and again.
    assert_eq!(second.transitions, exact.transitions);
}

#[test]
fn properties_of_one_name_are_refused_and_not_merged() {
    let twice: Vec<_> =
        RULES.iter().chain(RULES.iter().find(|rule| rule.bites && !rule.hostile)).copied().collect();
    let machine = Machine { rules: twice.leak(), ..machine(Profile::Lsa, 1, 1, false) };
    let refused = explore_by_stateright(&machine).unwrap_err();
    assert!(refused.contains("names cannot be checked"), "{refused}");
}

#[test]
fn the_explorer_shows_a_step_and_a_path() {
    let machine = machine(Profile::Lsa, 1, 1, false);
    let (exact, _) = explore(&machine);
    let checker = Explorable::new(machine).checker().threads(1).spawn_dfs().join();
    let model = checker.model();
    assert_eq!(model.transitions(), exact.transitions, "each is handed out once");
    let first = State::default();
    let mut steps = Vec::new();
    model.actions(&first, &mut steps);
    let acquired = steps.into_iter().find(|step| step.next != first).unwrap();
    assert_eq!(model.format_action(&acquired), "acquire c0 => success, new handle");
    let path = stateright::Path::from_actions(model, first, [&acquired]).unwrap();
    let picture = model.as_svg(path).unwrap();
    assert!(picture.starts_with("<svg") && picture.contains("acquire c0"), "{picture}");
}

#[test]
fn the_graphs_are_shallow_because_stateright_is_quadratic_in_depth() {
    for graph in GRAPHS {
        assert!(graph.6 <= 16, "depth {}: paths would cost more than the search", graph.6);
    }
}
