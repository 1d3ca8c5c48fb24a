//! Exploration: sizes, digests, agreement of the engines, properties, and the guards against stateright's traps.

use sspcheck_model::explore::{explore, explore_by_stateright};
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::reading::Profile;

#[test]
fn print() {
    for profile in [Profile::Lsa, Profile::Gss] {
        for (c, x, hostile) in [(1, 1, false), (2, 2, false), (2, 2, true), (3, 3, false)] {
            let m = Machine::new(profile, Bounds { credentials: c, contexts: x, hostile });
            let t = std::time::Instant::now();
            let (e, cov) = explore(&m);
            let t1 = t.elapsed();
            let t = std::time::Instant::now();
            let f = explore_by_stateright(&m).unwrap();
            eprintln!("{profile} {c} {x} {hostile}: {} {} {} {:#018x} {:?} / {:?}; agree {}", e.states, e.transitions, e.depth, e.digest, t1, t.elapsed(), e == f);
            if e != f { eprintln!("{} {} {} {:#x}", f.states, f.transitions, f.depth, f.digest); }
            for o in e.failures() { eprintln!("   fails {}", o.name) }
            for r in cov.vacuous() { eprintln!("   vacuous {}", r.name) }
            for r in cov.rules() { if r.rule.bites && !r.bites {eprintln!("   no bite {}", r.rule.name)} }
            eprintln!("   classes {}", cov.calls().count());
        }
    }
}
