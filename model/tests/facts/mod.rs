//! Facts of the relation as aligned rows, written apart from the rules: a call, an answer, and what it breaks or shows.
//!
//! The state is always the same: two credentials; x0 made by Query from c0, x1 made by Exchange from c1, x2 deleted.

mod ranges;

use sspcheck_model::call::Call;
use sspcheck_model::observation::{Answer, Fault, Handle, Observation, Output};
use sspcheck_model::reading::{Profile, Readings};
use sspcheck_model::relation::{self, Judgement, Recent, Situation};
use sspcheck_model::rule::{RULES, Rule};
use sspcheck_model::state::{Function, State};
use sspcheck_model::status::StatusClass as Is;

/// What the facts are held against: the table and the readings of the profiles, or mutants of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Law {
    pub(crate) rules: &'static [Rule],
    pub(crate) lsa: Readings,
    pub(crate) gss: Readings,
}

impl Law {
    pub(crate) fn true_one() -> Self {
        Self { rules: RULES, lsa: Profile::Lsa.readings(), gss: Profile::Gss.readings() }
    }

    pub(crate) fn readings(&self, profile: Profile) -> Readings {
        match profile {
            Profile::Lsa => self.lsa,
            Profile::Gss => self.gss,
        }
    }
}

/// Every fact that does not hold.
pub(crate) fn wrong(law: &Law) -> Vec<String> {
    [lsa_answers, gss_answers, readings, deletions, witnesses, ranges::answers, ranges::faults]
        .into_iter()
        .flat_map(|facts| facts(law))
        .collect()
}

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

fn judged(
    law: &Law,
    profile: Profile,
    readings: &Readings,
    recent: Option<Recent>,
    call: &str,
    seen: &Observation,
) -> Judgement {
    let (mut state, mut latest) = state();
    // Calls before the last one succeed.
    let (before, call) = call.rsplit_once("; ").unwrap_or(("", call));
    for call in before.split("; ").filter(|call| !call.is_empty()) {
        let call: Call = call.parse().unwrap();
        let seen = answer(Is::Zero, Handle::NoCell, Output::NoOutput);
        latest = relation::recent(&state, &call, &seen);
        state = relation::next(&state, &call, &seen);
    }
    let call: Call = call.parse().unwrap();
    let mut situation = Situation::new(profile, readings, &state, &call);
    situation.recent = recent.unwrap_or(latest);
    situation.rules = law.rules;
    situation.judge(seen)
}

/// The clause that is broken, marked where it counts less than it says of itself; `-` where none is.
fn breach(judgement: &Judgement) -> String {
    judgement.breach.map_or_else(
        || "-".to_owned(),
        |breach| {
            let soft = if breach.rule.level.is_some() { " softly" } else { "" };
            format!("{}{soft}", breach.rule.clause)
        },
    )
}

fn unless_equal(found: &str, expected: &str, about: &str) -> Option<String> {
    (found != expected).then(|| format!("{about}: expected {expected}, found {found}"))
}

fn answer(class: Is, handle: Handle, output: Output) -> Observation {
    Observation::Returned(Answer { class, handle, output })
}

pub(crate) fn lsa_answers(law: &Law) -> Vec<String> {
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
        ("exchange null null absent 0x0 peer",       Observation::Fault(Fault::Crash),                "CRED-2 softly"),
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
    let wrong = |(call, seen, expected): &(&str, Observation, &str)| {
        let found = breach(&judged(law, Profile::Lsa, &law.lsa, None, call, seen));
        unless_equal(&found, expected, &format!("{call} => {seen:?}"))
    };
    facts.iter().filter_map(wrong).collect()
}

pub(crate) fn gss_answers(law: &Law) -> Vec<String> {
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
    let wrong = |(call, seen, expected): &(&str, Observation, &str)| {
        let found = breach(&judged(law, Profile::Gss, &law.gss, None, call, seen));
        unless_equal(&found, expected, &format!("gss {call} => {seen:?}"))
    };
    facts.iter().filter_map(wrong).collect()
}

pub(crate) fn readings(law: &Law) -> Vec<String> {
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
    let wrong = |(choice, reading, call, seen, by_default, by_reading): &(
        &str,
        &str,
        &str,
        Observation,
        &str,
        &str,
    )| {
        let other = law.lsa.with(choice, reading).unwrap();
        let found = breach(&judged(law, Profile::Lsa, &law.lsa, None, call, seen));
        let moved = breach(&judged(law, Profile::Lsa, &other, None, call, seen));
        unless_equal(&found, by_default, choice)
            .or_else(|| unless_equal(&moved, by_reading, &format!("{choice} = {reading}")))
    };
    facts.iter().filter_map(wrong).collect()
}

pub(crate) fn deletions(law: &Law) -> Vec<String> {
    #[rustfmt::skip]
    let facts = [
        (Recent::Made(1, Function::Exchange),   "CTX-2",  "CTX-2 RET-6"),
        (Recent::Made(1, Function::Query),      "QRY-2",  "RET-6 QRY-2"),
        (Recent::Failed(1, Function::Exchange), "CTX-5",  "CTX-5 RET-6"),
        (Recent::Failed(1, Function::Query),    "QRY-3",  "RET-6 QRY-3"),
        (Recent::Made(0, Function::Exchange),   "CTX-11", "CTX-11 RET-6"),
        (Recent::Other,                         "CTX-11", "CTX-11 RET-6"),
    ];
    let wrong = |(recent, broken, shown): &(Recent, &str, &str)| {
        let judged = |class| {
            let seen = answer(class, Handle::NoCell, Output::NoOutput);
            judged(law, Profile::Lsa, &law.lsa, Some(*recent), "delete x1", &seen)
        };
        let about = format!("delete x1 after {recent:?}");
        let refused = ranges::REFUSALS
            .iter()
            .find_map(|class| unless_equal(&breach(&judged(*class)), broken, &format!("{about} => {class}")));
        refused.or_else(|| unless_equal(&shows(&judged(Is::Zero)), shown, &about))
    };
    facts.iter().filter_map(wrong).collect()
}

/// The clauses that an observation shows, in order; `-` for none.
fn shows(judgement: &Judgement) -> String {
    let clauses: Vec<String> = judgement.witnesses.iter().map(|clause| clause.to_string()).collect();
    if clauses.is_empty() { "-".to_owned() } else { clauses.join(" ") }
}

pub(crate) fn witnesses(law: &Law) -> Vec<String> {
    use Handle::{Fresh, NoCell, Null, Same};
    use Profile::{Gss, Lsa};
    let none = Output::NoOutput;
    #[rustfmt::skip]
    let facts = [
        (Lsa, "exchange c0 null absent 0x0 peer",              answer(Is::Zero, Fresh, none), "CRED-1 META-5 META-8 CTX-1 CTX-6 RET-1 RET-3 RET-4 RET-5 RET-6"),
        (Lsa, "exchange c0 null absent 0x0 peer",              answer(Is::Error, Null, none), "META-8 CTX-3 RET-2 RET-3 RET-6 RET-7"),
        (Lsa, "exchange c0 null named 0x0 foreign0",           answer(Is::Zero, Fresh, none), "CRED-1 META-4 META-8 CTX-1 CTX-6 RET-1 RET-3 RET-4 RET-5 RET-6"),
        (Lsa, "exchange null null absent 0x0 peer",            answer(Is::Error, Null, none), "CRED-2 CTX-3 RET-2 RET-3 RET-6 RET-7"),
        (Lsa, "exchange null x0 named 0x0 peer",               answer(Is::Zero, Same, none), "CTX-4 RET-1 RET-3 RET-4 RET-5 RET-6"),
        (Lsa, "exchange c0 x0 named 0x0 peer",                 answer(Is::Error, Same, none), "CTX-5 RET-2 RET-3 RET-6 RET-7"),
        (Lsa, "exchange c1 x0 named 0x0 empty",                answer(Is::Error, Same, none), "CRED-5 META-6 CTX-5 RET-2 RET-3 RET-6 RET-7"),
        (Lsa, "exchange c1 x1 absent 0x0 peer",                answer(Is::Zero, Same, none), "META-8 META-9 CTX-4 RET-1 RET-3 RET-4 RET-5 RET-6"),
        (Lsa, "exchange c0 null named 0x10 own",               answer(Is::Zero, Fresh, none), "CRED-1 REQ-3 META-8 CTX-1 CTX-6 RET-1 RET-3 RET-4 RET-5 RET-6"),
        (Lsa, "exchange c0 null named 0x1 own",                answer(Is::Zero, Fresh, none), "CRED-1 REQ-5 META-8 CTX-1 CTX-6 RET-1 RET-3 RET-4 RET-5 RET-6"),
        (Lsa, "query c0 null named 0x0",                       answer(Is::Zero, Fresh, Output::Readable), "CTX-6 RET-4 RET-5 QRY-2 QRY-4 QRY-6"),
        (Lsa, "query c0 null named 0x0",                       answer(Is::Zero, Fresh, Output::Unchecked), "CTX-6 RET-4 RET-5 QRY-2 QRY-6"),
        (Lsa, "query c0 null named 0x0",                       answer(Is::Error, Null, none), "RET-2 RET-7 QRY-3 QRY-6"),
        (Lsa, "query null null named 0x0",                     answer(Is::Error, Null, none), "RET-2 RET-7 QRY-1 QRY-3 QRY-6"),
        (Lsa, "query c0 x0 named 0x80000000",                  answer(Is::Zero, Same, Output::Empty), "REQ-3 RET-4 RET-5 QRY-3 QRY-4 QRY-6"),
        (Lsa, "query c0 x0 named 0x0",                         answer(Is::Error, Same, none), "RET-2 RET-7 QRY-3 QRY-6"),
        (Lsa, "acquire c2",                                    answer(Is::Zero, Fresh, none), "RET-6"),
        (Lsa, "release c0",                                    answer(Is::Zero, NoCell, none), "CRED-4"),
        (Lsa, "release c1",                                    answer(Is::Error, NoCell, none), "CRED-4"),
        (Lsa, "exchange c0 no-pointer named 0x0 peer",         answer(Is::Error, NoCell, none), "CTX-10"),
        (Lsa, "exchange c0 x2 named 0x0 peer",                 answer(Is::Error, Same, none), "CTX-8"),
        (Lsa, "exchange c0 x0 named 0x0 null-with-length",     answer(Is::Error, Same, none), "META-7"),
        (Lsa, "exchange c0 x0 null-buffer 0x0 peer",           answer(Is::Error, Same, none), "TGT-4"),
        (Lsa, "query never-issued null named 0x0",             answer(Is::Error, Null, none), "CRED-6"),
        (Gss, "exchange null null absent 0x0 peer",            answer(Is::Zero, Null, none), "CRED-2 META-8 CTX-1 CTX-6 RET-1 RET-6"),
        (Gss, "exchange null null absent 0x0 peer",            answer(Is::Error, Null, none), "CRED-2 META-8 CTX-3 RET-2 RET-6 RET-7"),
        (Gss, "exchange c0 null absent 0x0 peer",              answer(Is::Zero, Null, none), "CRED-1 META-5 META-8 CTX-1 CTX-6 RET-1 RET-6"),
        (Gss, "exchange c0 null absent 0x0 peer",              answer(Is::Zero, Fresh, none), "CRED-1 META-5 META-8 CTX-1 CTX-6 RET-1 RET-6"),
        (Gss, "exchange c0 null absent 0x0 peer",              answer(Is::Error, Null, none), "META-8 CTX-3 RET-2 RET-6 RET-7"),
        (Gss, "exchange c0 x0 named 0x0 peer",                 answer(Is::Error, Null, none), "CTX-5 RET-2 RET-6 RET-7"),
        (Gss, "query null null named 0x0",                     answer(Is::Zero, Null, Output::Readable), "CTX-6 QRY-1 QRY-4 QRY-6"),
        (Gss, "query c0 null named 0x0",                       answer(Is::Zero, Null, Output::Readable), "CTX-6 QRY-4 QRY-6"),
    ];
    let wrong = |(profile, call, seen, expected): &(Profile, &str, Observation, &str)| {
        let found = shows(&judged(law, *profile, &law.readings(*profile), None, call, seen));
        unless_equal(&found, expected, &format!("{profile} {call} => {seen:?} shows"))
    };
    facts.iter().filter_map(wrong).collect()
}
