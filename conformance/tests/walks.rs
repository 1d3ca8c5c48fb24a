//! Stateful properties: random walks over the calls of the contract, the reference against the oracle, with
//! shrinking; and random calls that no machine would offer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use arbitrary::{Arbitrary, Unstructured};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use sspcheck_conformance::answer::StepResult;
use sspcheck_conformance::flaw::FLAWS;
use sspcheck_conformance::judge::{Law, judge};
use sspcheck_conformance::normalize::Tracker;
use sspcheck_conformance::package::Package;
use sspcheck_conformance::reference::Reference;
use sspcheck_conformance::session::Session;
use sspcheck_conformance::target::{Sight, Transcript};
use sspcheck_model::call::Call;
use sspcheck_model::clause::Clause;
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::reading::{Dialect, Profile};

/// Walks as the choices say: each picks among the calls that the machine offers in the state reached so far.
fn walk(package: &mut dyn Package, choices: &[u16], hostile: bool) -> Transcript {
    let machine = Machine::new(Profile::Lsa, Bounds { credentials: 3, contexts: 4, hostile });
    let mut session = Session::new(package, Dialect::Ntstatus);
    let mut steps = Vec::new();
    for choice in choices {
        let calls = machine.calls(session.tracker().state());
        let call = calls[usize::from(*choice) % calls.len()];
        steps.push(session.step(&call, &mut |_| {}));
    }
    for call in session.settling() {
        steps.push(session.step(&call, &mut |_| {}));
    }
    Transcript::of(steps, Sight::default())
}

/// Seeds of runs that once failed: they are tried first, and a run that fails adds its own. It is committed.
const REGRESSIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/walks.regressions");

/// Random inputs, those of the seeds before all others. What the environment says of proptest holds.
fn inputs() -> ProptestConfig {
    let kept = FileFailurePersistence::Direct(REGRESSIONS);
    let usual = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { usual.cases } else { 400 };
    ProptestConfig { cases, failure_persistence: Some(Box::new(kept)), ..usual }
}

#[test]
fn the_seeds_that_are_kept_can_be_read() {
    let text = std::fs::read_to_string(REGRESSIONS).unwrap();
    let seeds = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let mut count = 0;
    for line in seeds {
        let seed =
            line.strip_prefix("cc ").and_then(|rest| rest.split_whitespace().next()).unwrap_or_default();
        let is_seed = seed.len() == 64 && seed.bytes().all(|byte| byte.is_ascii_hexdigit());
        assert!(is_seed, "`{line}` is no seed: proptest would pass it over");
        count += 1;
    }
    assert!(count > 0);
}

proptest! {
    #![proptest_config(inputs())]

    #[test]
    fn the_reference_is_never_accused(choices in prop::collection::vec(any::<u16>(), 1..60), hostile in any::<bool>()) {
        let transcript = walk(&mut Reference::default(), &choices, hostile);
        let verdict = judge(&Law::of(Profile::Lsa), &transcript);
        prop_assert!(verdict.breach.is_none(), "{:?}", verdict.breach);
    }

    #[test]
    fn any_sequence_of_calls_at_all_is_answered_and_judged(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        // Slots that were never made, words of every kind: what cannot be made is skipped, the rest is answered.
        let mut source = Unstructured::new(&bytes);
        let mut reference = Reference::default();
        let mut session = Session::new(&mut reference, Dialect::Ntstatus);
        let mut steps = Vec::new();
        while let (false, Ok(call)) = (source.is_empty(), Call::arbitrary(&mut source)) {
            if call.fits(session.tracker().state()) {
                steps.push(session.step(&call, &mut |_| {}));
            }
        }
        let verdict = judge(&Law::of(Profile::Lsa), &Transcript::of(steps, Sight::default()));
        // A hostile deletion is the one call that no clause speaks of and the reference may refuse.
        prop_assert!(verdict.breach.is_none(), "{:?}", verdict.breach);
    }

    #[test]
    fn every_call_survives_its_own_notation(bytes in prop::collection::vec(any::<u8>(), 40)) {
        // A slot beyond the capacity has no notation: nothing else is lost.
        let call = Call::arbitrary(&mut Unstructured::new(&bytes));
        if let Some((call, Ok(read))) = call.ok().map(|call| (call, call.to_string().parse::<Call>())) {
            prop_assert_eq!(read, call);
        }
    }

    #[test]
    fn a_tracker_that_replays_the_answers_ends_in_the_same_state(choices in prop::collection::vec(any::<u16>(), 1..40)) {
        let machine = Machine::new(Profile::Lsa, Bounds::default());
        let mut reference = Reference::default();
        let mut session = Session::new(&mut reference, Dialect::Ntstatus);
        let mut tracker = Tracker::new(Dialect::Ntstatus);
        for choice in &choices {
            let calls = machine.calls(session.tracker().state());
            let step = session.step(&calls[usize::from(*choice) % calls.len()], &mut |_| {});
            if let StepResult::Answer(answer) = &step.result {
                let _ = tracker.observe(&step.call, answer);
            }
        }
        prop_assert_eq!(&tracker, session.tracker());
    }
}

#[test]
fn walks_catch_what_they_meet() {
    // The property above could pass by judging nothing: here the same walks catch flaws.
    let caught = |name: &str| {
        let flaw = FLAWS.iter().find(|flaw| flaw.name == name).unwrap();
        (0..400_u16).any(|seed| {
            let choices: Vec<u16> = (0..40)
                .map(|step: u16| seed.wrapping_mul(7919).wrapping_add(step.wrapping_mul(31_337)))
                .collect();
            let verdict = judge(&Law::of(Profile::Lsa), &walk(&mut *flaw.make(), &choices, false));
            verdict.breach.is_some_and(|breach| flaw.clauses.contains(&breach.clause))
        })
    };
    let visible: Vec<&str> = FLAWS
        .iter()
        .filter(|flaw| {
            flaw.clauses == [Clause::Ctx1]
                || flaw.clauses == [Clause::Qry2]
                || flaw.clauses == [Clause::Cred2]
        })
        .filter(|flaw| flaw.seen_by == sspcheck_conformance::flaw::SeenBy::Exploration && !flaw.hostile)
        .map(|flaw| flaw.name)
        .collect();
    assert!(visible.len() >= 3);
    let missed: Vec<&&str> = visible.iter().filter(|name| !caught(name)).collect();
    assert!(missed.len() * 2 < visible.len(), "{missed:?} of {visible:?}");
}
