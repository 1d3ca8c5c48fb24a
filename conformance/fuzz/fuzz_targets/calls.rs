//! Any sequence of calls at all on the reference: it answers, and the oracle accuses it of nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sspcheck_conformance::judge::{Law, judge};
use sspcheck_conformance::reference::Reference;
use sspcheck_conformance::session::Session;
use sspcheck_conformance::target::{Sight, Transcript};
use sspcheck_model::call::Call;
use sspcheck_model::reading::{Dialect, Profile};

fuzz_target!(|calls: Vec<Call>| {
    let mut reference = Reference::default();
    let mut session = Session::new(&mut reference, Dialect::Ntstatus);
    let mut steps = Vec::new();
    for call in calls {
        if call.fits(session.tracker().state()) {
            steps.push(session.step(&call, &mut |_| {}));
        }
    }
    for call in session.settling() {
        steps.push(session.step(&call, &mut |_| {}));
    }
    let verdict = judge(&Law::of(Profile::Lsa), &Transcript::of(steps, Sight::default()));
    assert!(verdict.breach.is_none(), "{:?}", verdict.breach);
});
