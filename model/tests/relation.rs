//! Facts of the relation as aligned rows: a state, a call, an answer, and the clause that it breaks or `-`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use sspcheck_model::call::Call;
use sspcheck_model::clause::Clause;
use sspcheck_model::observation::{Answer, Fault, Handle, Observation, Output};
use sspcheck_model::reading::{Profile, Readings};
use sspcheck_model::relation::{self, Recent, Situation};
use sspcheck_model::state::State;
use sspcheck_model::status::StatusClass as Is;

/// Two credentials; x0 made by Query from c0, x1 made by Exchange from c1, x2 deleted.
fn state() -> (State, Recent) {
    let script = [
        ("acquire c0", Handle::Fresh, Output::NoOutput),
        ("acquire c1", Handle::Fresh, Output::NoOutput),
        ("query c0 null named 0x0", Handle::Fresh, Output::Readable),
        ("exchange c1 null absent 0x0 peer", Handle::Fresh, Output::NoOutput),
        ("query c0 null absent 0x0", Handle::Fresh, Output::Readable),
        ("delete x2", Handle::NoCell, Output::NoOutput),
    ];
    let mut state = State::default();
    let mut recent = Recent::Other;
    for (call, handle, output) in script {
        let call: Call = call.parse().unwrap();
        let seen = Observation::Returned(Answer { class: Is::Zero, handle, output });
        recent = relation::recent(&state, &call, &seen);
        state = relation::next(&state, &call, &seen);
    }
    (state, recent)
}

fn breach(profile: Profile, readings: &Readings, call: &str, seen: Observation) -> String {
    let (state, recent) = state();
    let call: Call = call.parse().unwrap();
    let mut situation = Situation::new(profile, readings, &state, &call);
    situation.recent = recent;
    let judgement = situation.judge(&seen);
    judgement.breach.map_or_else(|| "-".to_owned(), |breach| breach.rule.clause.to_string())
}

fn answer(class: Is, handle: Handle, output: Output) -> Observation {
    Observation::Returned(Answer { class, handle, output })
}

#[test]
fn lsa_answers_break_these_clauses() {
    use Handle::{Fresh, NoCell, Null, OfContext, Same};
    let none = Output::NoOutput;
    #[rustfmt::skip]
    let facts = [
        ("exchange c0 null absent 0x0 peer",         answer(Is::Zero,            Fresh,        none), "-"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::Informational,   Fresh,        none), "-"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::SecI,            Fresh,        none), "-"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::OtherSuccess,    Fresh,        none), "-"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::Win32,           Fresh,        none), "RET-4"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::Win32,           Null,         none), "RET-4"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::Pending,         Fresh,        none), "RET-5"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::ReservedSuccess, Fresh,        none), "RET-3"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::ReservedFailure, Null,         none), "RET-3"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::Zero,            Null,         none), "CTX-1"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::Zero,            OfContext(0), none), "CTX-6"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::Error,           Null,         none), "-"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::SecE,            Null,         none), "-"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::OtherWarning,    Null,         none), "RET-2"),
        ("exchange c0 null absent 0x0 peer",         answer(Is::Error,           Fresh,        none), "CTX-3"),
        ("exchange null null absent 0x0 peer",       answer(Is::Error,           Null,         none), "-"),
        ("exchange null null absent 0x0 peer",       answer(Is::Zero,            Fresh,        none), "CRED-2"),
        ("exchange null null absent 0x0 peer",       answer(Is::Zero,            Null,         none), "CRED-2"),
        ("exchange null null absent 0x0 peer",       answer(Is::Pending,         Fresh,        none), "CRED-2"),
        ("exchange null null absent 0x0 peer",       answer(Is::Win32,           Fresh,        none), "CRED-2"),
        ("exchange null null absent 0x0 peer",       answer(Is::Win32,           Null,         none), "RET-4"),
        ("query null null named 0x0",                answer(Is::Pending,         Fresh,        Output::Empty), "QRY-1"),
        ("exchange null null absent 0x0 peer",       Observation::Fault(Fault::Crash),                "CRED-2"),
        ("query null null named 0x0",                answer(Is::Zero,            Fresh,        none), "QRY-1"),
        ("exchange null x0 named 0x0 peer",          answer(Is::Zero,            Same,         none), "-"),
        ("exchange null x0 named 0x0 peer",          answer(Is::Error,           Same,         none), "-"),
        ("exchange c1 x0 named 0x0 peer",            answer(Is::Zero,            Fresh,        none), "CTX-4"),
        ("exchange c1 x0 named 0x0 peer",            answer(Is::Zero,            Null,         none), "CTX-4"),
        ("exchange c1 x0 named 0x0 peer",            answer(Is::Zero,            OfContext(1), none), "CTX-4"),
        ("exchange c1 x0 named 0x0 peer",            answer(Is::SecE,            Null,         none), "CTX-5"),
        ("query c0 null named 0x0",                  answer(Is::Zero,            Fresh,        Output::Readable),   "-"),
        ("query c0 null named 0x0",                  answer(Is::Zero,            Fresh,        Output::Empty),      "-"),
        ("query c0 null named 0x0",                  answer(Is::Zero,            Fresh,        Output::Missing),    "QRY-4"),
        ("query c0 null named 0x0",                  answer(Is::Zero,            Fresh,        Output::Unreadable), "QRY-4"),
        ("query c0 null named 0x0",                  answer(Is::Zero,            Null,         Output::Readable),   "QRY-2"),
        ("query c0 null named 0x0",                  answer(Is::ReservedFailure, Null,         none), "QRY-6"),
        ("query c0 null named 0x0",                  answer(Is::Error,           Fresh,        none), "QRY-3"),
        ("query c0 x0 named 0x0",                    answer(Is::Zero,            Fresh,        Output::Readable),   "QRY-3"),
        ("query c0 x0 named 0x0",                    Observation::Fault(Fault::Hang),                 "QRY-6"),
        ("exchange c0 null absent 0x0 foreign3",     Observation::Fault(Fault::Crash),                "META-4"),
        ("exchange c0 null absent 0x0 peer",         Observation::Fault(Fault::Crash),                "META-8"),
        ("exchange c1 x1 absent 0x0 peer",           Observation::Fault(Fault::Crash),                "META-8"),
        ("exchange c0 x0 named 0x0 peer",            Observation::Fault(Fault::Exit),                 "RET-6"),
        ("release c0",                               Observation::Fault(Fault::Crash),                "CRED-4"),
        ("acquire c2",                               Observation::Fault(Fault::Crash),                "RET-6"),
        ("delete x0",                                answer(Is::Zero,            NoCell,       none), "-"),
        ("delete x0",                                answer(Is::SecE,            NoCell,       none), "CTX-11"),
        ("exchange c0 x2 named 0x0 peer",            answer(Is::Zero,            Same,         none), "CTX-8"),
        ("exchange c0 x2 named 0x0 peer",            answer(Is::Error,           Same,         none), "-"),
        ("exchange c0 x2 named 0x0 peer",            answer(Is::Error,           Null,         none), "CTX-8"),
        ("exchange c0 foreign named 0x0 peer",       Observation::Fault(Fault::Crash),                "CTX-8"),
        ("exchange c0 value-of-c0 named 0x0 peer",   answer(Is::Zero,            Same,         none), "CTX-8"),
        ("exchange c0 no-pointer named 0x0 peer",    Observation::Fault(Fault::Crash),                "CTX-10"),
        ("exchange c0 no-pointer named 0x0 peer",    answer(Is::Error,           NoCell,       none), "-"),
        ("exchange c0 x0 named 0x0 null-with-length", answer(Is::Zero,           Same,         none), "META-7"),
        ("exchange c0 x0 odd-length 0x0 peer",       answer(Is::Zero,            Same,         none), "-"),
        ("exchange c0 x0 odd-length 0x0 peer",       Observation::Fault(Fault::Crash),                "TGT-4"),
        ("exchange never-issued null named 0x0 peer", answer(Is::Zero,           Fresh,        none), "CRED-6"),
        ("exchange never-issued null named 0x0 peer", answer(Is::Error,          Null,         none), "-"),
    ];
    let readings = Profile::Lsa.readings();
    for (call, seen, expected) in facts {
        assert_eq!(breach(Profile::Lsa, &readings, call, seen), expected, "{call} => {seen:?}");
    }
}

#[test]
fn gss_permits_what_its_callers_rely_on() {
    use Handle::{Fresh, Null, Same};
    let none = Output::NoOutput;
    #[rustfmt::skip]
    let facts = [
        ("exchange null null absent 0x0 peer", answer(Is::Zero,          Fresh, none), "-"),
        ("exchange null null absent 0x0 peer", answer(Is::Zero,          Null,  none), "-"),
        ("exchange c0 null absent 0x0 peer",   answer(Is::Zero,          Null,  none), "-"),
        ("exchange c0 null absent 0x0 peer",   answer(Is::Supplementary, Fresh, none), "RET-1"),
        ("exchange c0 x0 named 0x0 peer",      answer(Is::Error,         Null,  none), "-"),
        ("exchange c0 x0 named 0x0 peer",      answer(Is::Error,         Same,  none), "-"),
        ("exchange c0 x0 named 0x0 peer",      answer(Is::Error,         Fresh, none), "CTX-5"),
        ("exchange c0 x0 named 0x0 peer",      answer(Is::Zero,          Fresh, none), "CTX-4"),
        ("exchange c0 null absent 0x0 peer",   answer(Is::Error,         Fresh, none), "CTX-3"),
    ];
    let readings = Profile::Gss.readings();
    for (call, seen, expected) in facts {
        assert_eq!(breach(Profile::Gss, &readings, call, seen), expected, "{call} => {seen:?}");
    }
}

#[test]
fn readings_move_the_verdict() {
    let lsa = Readings::lsa();
    let success = |class| answer(class, Handle::Fresh, Output::NoOutput);
    let failure = |class| answer(class, Handle::Null, Output::NoOutput);
    #[rustfmt::skip]
    let facts = [
        ("null-credential",    "default-credential",             "exchange null null absent 0x0 peer", success(Is::Zero),    "CRED-2", "-"),
        ("context-on-success", "optional",                       "exchange c0 null absent 0x0 peer",   failure(Is::Zero),    "CTX-1",  "-"),
        ("success-codes",      "zero-and-informational-only",    "exchange c0 null absent 0x0 peer",   success(Is::SecI),    "-",      "RET-1"),
        ("success-codes",      "top-bit-clear",                  "exchange c0 null absent 0x0 peer",   success(Is::Pending), "RET-5",  "-"),
        ("failure-codes",      "error-only",                     "exchange c0 null absent 0x0 peer",   failure(Is::SecE),    "-",      "RET-2"),
        ("failure-codes",      "top-bit-set",                    "exchange c0 null absent 0x0 peer",   failure(Is::OtherWarning), "RET-2", "-"),
    ];
    for (choice, reading, call, seen, by_default, by_reading) in facts {
        assert_eq!(breach(Profile::Lsa, &lsa, call, seen), by_default, "{choice}");
        let readings = lsa.with(choice, reading).unwrap();
        assert_eq!(breach(Profile::Lsa, &readings, call, seen), by_reading, "{choice} = {reading}");
    }
}

#[test]
fn who_made_or_failed_last_decides_which_clause_a_refused_deletion_breaks() {
    let readings = Profile::Lsa.readings();
    let (state, _) = state();
    let refused = answer(Is::SecE, Handle::NoCell, Output::NoOutput);
    use sspcheck_model::state::Function::{Exchange, Query};
    let facts = [
        (Recent::Made(1, Exchange), Clause::Ctx2),
        (Recent::Made(1, Query), Clause::Qry2),
        (Recent::Failed(1, Exchange), Clause::Ctx5),
        (Recent::Failed(1, Query), Clause::Qry3),
        (Recent::Made(0, Exchange), Clause::Ctx11),
        (Recent::Other, Clause::Ctx11),
    ];
    let call: Call = "delete x1".parse().unwrap();
    for (recent, expected) in facts {
        let mut situation = Situation::new(Profile::Lsa, &readings, &state, &call);
        situation.recent = recent;
        assert_eq!(situation.judge(&refused).breach.unwrap().rule.clause, expected, "{recent:?}");
    }
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
