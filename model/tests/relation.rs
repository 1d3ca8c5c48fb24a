//! The relation says what the facts say.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

mod facts;

use facts::Law;
use sspcheck_model::reading::Profile;
use sspcheck_model::state::State;

fn holds(facts: fn(&Law) -> Vec<String>) {
    let wrong = facts(&Law::true_one());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fact_holds() {
    holds(facts::wrong);
}

#[test]
fn lsa_answers_break_these_clauses() {
    holds(facts::lsa_answers);
}

#[test]
fn gss_permits_what_its_callers_rely_on() {
    holds(facts::gss_answers);
}

#[test]
fn readings_move_the_verdict() {
    holds(facts::readings);
}

#[test]
fn who_made_or_failed_last_decides_which_clause_a_refused_deletion_breaks() {
    holds(facts::deletions);
}

#[test]
fn answers_show_these_clauses() {
    holds(facts::witnesses);
}

#[test]
fn the_belief_is_always_one_state() {
    use sspcheck_model::belief::Belief;
    use sspcheck_model::machine::{Bounds, Machine};
    for profile in Profile::ALL {
        let machine = Machine::new(profile, Bounds { hostile: true, ..Bounds::default() });
        let mut queue = vec![State::default()];
        let mut seen = std::collections::HashSet::new();
        while let Some(state) = queue.pop() {
            for transition in machine.transitions(&state) {
                let belief = Belief::certain(state).after(&transition.call, &transition.observation);
                assert_eq!(belief.state(), Some(&transition.next));
                if seen.insert(transition.next) {
                    queue.push(transition.next);
                }
            }
        }
        assert!(seen.len() > 500);
    }
}
