use std::collections::BTreeSet;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

use sspcheck_model::call::{Call, Target};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::flags::Requirements;
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::reading::{Dialect, Profile};

use super::{FLAWS, Flaw, NOT_IN_PROCESS, SeenBy};
use crate::product::explore_product;
use crate::reference::Reference;
use crate::session::Session;

#[test]
fn names_are_unique_and_kebab_case() {
    let names: BTreeSet<&str> = FLAWS.iter().map(|flaw| flaw.name).collect();
    assert_eq!(names.len(), FLAWS.len());
    for flaw in FLAWS {
        assert!(
            flaw.name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')),
            "{}",
            flaw.name
        );
        assert!(!flaw.clauses.is_empty() && flaw.clauses.is_sorted(), "{}", flaw.name);
        assert!(!flaw.what.is_empty() && !flaw.what.ends_with('.'), "{}", flaw.name);
    }
}

#[test]
fn every_binding_clause_is_broken_by_a_flaw_or_has_a_reason() {
    let broken: BTreeSet<Clause> = FLAWS.iter().flat_map(|flaw| flaw.clauses).copied().collect();
    let excused: BTreeSet<Clause> = NOT_IN_PROCESS.iter().map(|(clause, _)| *clause).collect();
    assert_eq!(excused.len(), NOT_IN_PROCESS.len());
    assert_eq!(broken.intersection(&excused).count(), 0);
    for clause in Clause::of_profile(Profile::Lsa) {
        let level = clause.level(Profile::Lsa);
        let covered = broken.contains(&clause) || excused.contains(&clause);
        assert_eq!(covered, level != Some(Level::Free), "{clause}");
    }
}

#[test]
fn a_hostile_flaw_breaks_hardening_only() {
    for flaw in FLAWS {
        let soft = |clause: &Clause| clause.level(Profile::Lsa) == Some(Level::Hardening);
        // Surviving both handles NULL is the hardening half of CRED-2.
        let expected = flaw.clauses.iter().all(soft) || flaw.name == "asserts-on-a-null-credential";
        assert_eq!(flaw.hostile, expected, "{}", flaw.name);
    }
}

#[test]
fn every_flaw_answers_otherwise_than_the_reference() {
    for flaw in FLAWS {
        assert!((1..20_000).any(|seed| differs(flaw, seed)), "{}", flaw.name);
    }
}

#[test]
fn the_reference_breaks_nothing_even_where_the_caller_does() {
    for (hostile, states, transitions) in [(false, 8_033, 298_175), (true, 25_951, 1_277_211)] {
        let found = explore_product(Reference::default(), &machine(hostile, SeenBy::Exploration));
        assert_eq!(found.findings, []);
        assert_eq!((found.states, found.transitions), (states, transitions));
    }
}

#[test]
fn exploration_finds_the_clauses_of_each_flaw_and_no_others() {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(flaw) = FLAWS.get(next.fetch_add(1, Ordering::Relaxed)) {
            let expected = match flaw.seen_by {
                SeenBy::Exploration | SeenBy::Strict => flaw.clauses,
                SeenBy::Pair | SeenBy::Repeat | SeenBy::Sweep | SeenBy::Aggregate => &[],
            };
            // One credential shows most of them in a fraction of the time; two show the others.
            let mut machine = machine(flaw.hostile, flaw.seen_by);
            machine.bounds.credentials = 1;
            let mut found = explore_product(flaw.value(), &machine);
            if found.clauses() != expected {
                machine.bounds.credentials = 2;
                found = explore_product(flaw.value(), &machine);
            }
            assert_eq!(found.clauses(), expected, "{}", flaw.name);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, NonZero::get) {
            let _ = scope.spawn(work);
        }
    });
}

#[test]
fn a_strict_flaw_is_clean_under_the_default_readings() {
    for flaw in FLAWS.iter().filter(|flaw| flaw.seen_by == SeenBy::Strict) {
        let found = explore_product(flaw.value(), &machine(false, SeenBy::Exploration));
        assert_eq!(found.findings, [], "{}", flaw.name);
    }
}

fn machine(hostile: bool, seen_by: SeenBy) -> Machine {
    let mut machine = Machine::new(Profile::Lsa, Bounds { hostile, ..Bounds::default() });
    if seen_by == SeenBy::Strict {
        machine.readings = machine.readings.with("success-codes", "zero-and-informational-only").unwrap();
    }
    machine
}

/// Whether a walk, the same for the same seed and made twice on one package, shows another answer than the reference's.
fn differs(flaw: &'static Flaw, seed: u64) -> bool {
    let (mut plain, mut flawed) = (Reference::default(), flaw.value());
    let machine = machine(flaw.hostile, SeenBy::Exploration);
    for _ in 0..2 {
        let mut random = seed;
        let mut reference = Session::new(&mut plain, Dialect::Ntstatus);
        let mut other = Session::new(&mut flawed, Dialect::Ntstatus);
        let mut alike = |reference: &mut Session<'_>, call: &Call| {
            let expected = reference.step(call, &mut |_| {});
            let step = catch_unwind(AssertUnwindSafe(|| other.step(call, &mut |_| {})));
            step.is_ok_and(|step| step == expected)
        };
        for _ in 0..24 {
            let calls = machine.calls(reference.tracker().state());
            let call = vary(calls[pick(&mut random, calls.len())], pick(&mut random, 12));
            if !alike(&mut reference, &call) {
                return true;
            }
        }
        if reference.settling().iter().any(|call| !alike(&mut reference, call)) {
            return true;
        }
    }
    false
}

/// Now and then a call with words that stand for no class.
fn vary(call: Call, choice: usize) -> Call {
    let word = match choice {
        0 => 0b1001,
        1 => 0x8400,
        2 => 0x400,
        3 => 0x8009,
        4 => 0xC0A5,
        5 => 0x80A6,
        6 => 0x4963,
        7 => 0xC289,
        8 => 0x810D,
        _ => return call,
    };
    match call.parameters().copied() {
        Some(mut parameters) if !matches!(parameters.target, Target::Empty) => {
            parameters.requirements = Requirements(word);
            call.with_parameters(parameters)
        }
        _ => call,
    }
}

/// A number below the bound, from a multiplicative generator.
fn pick(random: &mut u64, bound: usize) -> usize {
    *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*random >> 33).unwrap() % bound
}
