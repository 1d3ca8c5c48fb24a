//! Transcripts that no run of the reference makes.

use sspcheck_model::graph::Reachable;
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::memory::{Damage as Kind, Touch};

use super::*;
use crate::answer::{Acquisition, Answer, Damage};
use crate::protocol::Done;
use crate::target::Blamed;

const SUCCESS: u32 = 0;
const FAILURE: u32 = 0xC000_000D;

fn step(line: &str, status: u32, context: Option<u64>) -> Step {
    let call: Call = line.parse().unwrap();
    let credential =
        matches!(call, Call::Acquire { .. }).then_some(Acquisition { inbound: Some(1), outbound: Some(1) });
    let metadata = matches!(call, Call::Query(_)).then_some(Output::Readable);
    let answer = Answer { status, context, credential, metadata, origin: None };
    Step { call, result: StepResult::Answer(answer), lsa: Vec::new(), damage: Vec::new(), own_handler: false }
}

fn begin() -> Vec<Step> {
    vec![step("acquire c0", SUCCESS, None), step("query c0 null absent 0x0", SUCCESS, Some(7))]
}

fn fell(fault: Fault, during: &str, touch: Option<Touch>) -> Blamed {
    let (detail, output) = ("SIGSEGV".to_owned(), "last words".to_owned());
    Blamed { fault, during: during.to_owned(), detail, output, touch, site: vec!["inner".to_owned()] }
}

fn judged(steps: Vec<Step>, sight: Sight) -> Verdict {
    judge(&Law::of(Profile::Lsa), &Transcript::of(steps, sight))
}

#[test]
fn what_was_skipped_is_counted_by_its_reason_and_is_no_call() {
    let skipped = |reason: &str| Step {
        result: StepResult::Skipped(reason.to_owned()),
        ..step("exchange c0 x0 absent 0x0 peer", SUCCESS, None)
    };
    let steps = [begin(), vec![skipped("no metadata"), skipped("no room"), skipped("no metadata")]].concat();
    let verdict = judged(steps, Sight::default());
    assert_eq!(verdict.calls, 2);
    let expected = [("no metadata".to_owned(), 2), ("no room".to_owned(), 1)];
    assert_eq!(verdict.skipped, BTreeMap::from(expected));
}

#[test]
fn which_clause_a_refused_deletion_breaks_depends_on_where_deletions_stand() {
    let refused = step("delete x0", FAILURE, None);
    let failed = step("exchange c0 x0 absent 0x0 peer", FAILURE, Some(7));
    let clause = |steps: &[Step], deletions| {
        let transcript = Transcript::of(steps.to_vec(), Sight::default());
        judge_where(&Law::of(Profile::Lsa), &transcript, deletions).breach.map(|breach| breach.clause)
    };
    let wake = [begin(), vec![failed.clone(), refused.clone()]].concat();
    assert_eq!(clause(&wake, Deletions::Follow), Some(Clause::Ctx5));
    assert_eq!(clause(&wake, Deletions::Apart), Some(Clause::Ctx11));
    let made = [begin(), vec![refused]].concat();
    assert_eq!(clause(&made, Deletions::Follow), Some(Clause::Qry2));
    assert_eq!(clause(&made, Deletions::Apart), Some(Clause::Ctx11));
}

#[test]
fn damage_is_told_with_the_answer_that_it_came_with() {
    let mut broken = step("exchange c0 x0 absent 0x0 peer", SUCCESS, Some(7));
    broken.damage.push(Damage { kind: Kind::FreedTwice, text: "block 3 was freed twice".to_owned() });
    let verdict = judged([begin(), vec![broken]].concat(), Sight::default());
    let breach = verdict.breach.clone().unwrap();
    assert_eq!((breach.step, breach.fault), (2, Some(Fault::Memory)));
    assert_eq!(
        breach.observed,
        "success, same handle (STATUS_SUCCESS (0x00000000)); block 3 was freed twice"
    );
    assert_eq!(verdict.at(2).unwrap().observed, breach.observed);
}

#[test]
fn a_package_that_handles_its_own_faults_shows_nothing_of_memory() {
    let sight = Sight { parameters: true, later: true, heaps: false };
    let exchange = step("exchange c0 x0 named 0x0 foreign0", SUCCESS, Some(7));
    let own = Step { own_handler: true, ..exchange.clone() };
    let watched = [Clause::Tgt2, Clause::Meta1, Clause::Meta2];
    let shown = |sight, last: &Step| {
        let verdict = judged([begin(), vec![last.clone()]].concat(), sight);
        assert_eq!(verdict.breach, None);
        let shown = watched.map(|clause| verdict.witnesses.contains_key(&clause));
        let unwatched: Vec<Clause> = verdict.unwatched.into_iter().collect();
        (shown, unwatched)
    };
    assert_eq!(shown(sight, &exchange), ([true; 3], vec![]));
    let (seen, mut unwatched) = shown(sight, &own);
    unwatched.sort_unstable();
    let mut all = watched.to_vec();
    all.sort_unstable();
    assert_eq!((seen, unwatched), ([false; 3], all));
    assert_eq!(shown(Sight { parameters: false, ..sight }, &exchange), ([false; 3], vec![]));
}

#[test]
fn what_was_lent_can_be_used_late_only_by_a_later_call_that_is_watched() {
    let named = step("exchange c0 x0 named 0x0 foreign0", SUCCESS, Some(7));
    let bare = step("query c0 x0 absent 0x0", SUCCESS, Some(7));
    let all = Sight { parameters: true, later: true, heaps: false };
    let late = |sight, steps: &[&Step]| {
        let more: Vec<Step> = steps.iter().map(|step| (*step).clone()).collect();
        let verdict = judged([begin(), more].concat(), sight);
        verdict.witnesses.get(&Clause::Meta3).copied().unwrap_or(0)
    };
    assert_eq!(late(all, &[&bare, &named]), 0, "nothing was lent before");
    assert_eq!(late(all, &[&named, &bare]), 1);
    assert_eq!(late(all, &[&named, &bare, &bare]), 2);
    assert_eq!(late(Sight { later: false, ..all }, &[&named, &bare]), 0);
    assert_eq!(late(Sight { parameters: false, ..all }, &[&named, &bare]), 0);
}

#[test]
fn blocks_given_back_are_a_witness_where_the_host_sees_its_heaps_and_nothing_fell() {
    let crash = fell(Fault::Crash, "exchange c0 x0 absent 0x0 peer", None);
    let shown = |heaps, frees, fault| {
        let blocks = Done { allocations: 3, frees };
        let sight = Sight { heaps, ..Sight::default() };
        let transcript = Transcript { blocks, fault, ..Transcript::of(begin(), sight) };
        judge(&Law::of(Profile::Lsa), &transcript).witnesses.get(&Clause::Mem1).copied()
    };
    assert_eq!(shown(true, 2, None), Some(1));
    assert_eq!(shown(false, 2, None), None);
    assert_eq!(shown(true, 0, None), None);
    assert_eq!(shown(true, 2, Some(crash)), None);
}

#[test]
fn what_a_failure_left_behind_is_told_with_what_its_deletion_came_to() {
    let left = step("exchange c0 null absent 0x0 peer", FAILURE, Some(9));
    let observed = |left: &Step, later: &[Step]| {
        let steps = [begin(), vec![left.clone()], later.to_vec()].concat();
        judged(steps, Sight::default()).breach.unwrap().observed
    };
    let (accepted, refused) =
        ("; DeleteContext accepts what it left behind", "; DeleteContext refuses what it left behind");
    let (own, other) = (step("delete x0", SUCCESS, None), step("delete x1", SUCCESS, None));
    assert!(observed(&left, &[own.clone(), other.clone()]).ends_with(accepted));
    assert!(observed(&left, &[own.clone(), step("delete x1", FAILURE, None)]).ends_with(refused));
    assert!(observed(&left, &[step("delete x0", FAILURE, None), other.clone()]).ends_with(accepted));
    let skipped = Step { result: StepResult::Skipped("no".to_owned()), ..other.clone() };
    for later in [vec![], vec![own], vec![skipped]] {
        assert!(!observed(&left, &later).contains("left behind"), "{later:?}");
    }
    // The first call of all may be the one.
    let first = step("exchange null null absent 0x0 peer", FAILURE, Some(9));
    let alone = judged(vec![first, step("delete x0", SUCCESS, None)], Sight::default());
    assert!(alone.breach.unwrap().observed.ends_with(accepted));
    // A success that breaks a clause leaves nothing behind that it should not.
    let pending = step("exchange c0 null absent 0x0 peer", 0x0000_0103, Some(9));
    assert!(!observed(&pending, &[other]).contains("left behind"));
}

#[test]
fn calls_into_the_lsa_stand_with_the_step_that_made_them() {
    let mut asking = step("exchange c0 x0 absent 0x0 peer", SUCCESS, Some(7));
    asking.lsa = vec!["AllocateLsaHeap(8) = 0x10".to_owned()];
    let verdict = judged([begin(), vec![asking.clone()]].concat(), Sight::default());
    assert_eq!(verdict.at(2).unwrap().lsa, asking.lsa);
    assert!(verdict.at(1).unwrap().lsa.is_empty());
}

#[test]
fn answers_are_counted_by_what_they_say() {
    const NOT_IMPLEMENTED: u32 = 0xC000_0002;
    let exchange = |status| step("exchange c0 x0 absent 0x0 empty", status, Some(7));
    let steps = vec![exchange(NOT_IMPLEMENTED), exchange(SUCCESS), exchange(FAILURE), exchange(FAILURE)];
    let verdict = judged([begin(), steps].concat(), Sight::default());
    assert_eq!(verdict.breach, None);
    assert_eq!(verdict.not_implemented, (1, 5), "of Query and Exchange");
    // Metadata of length 0 is free: one success, three failures.
    assert_eq!(verdict.free.get(&Clause::Meta6), Some(&(1, 3)));
    assert!(!verdict.free.contains_key(&Clause::Ret6), "{:?}", verdict.free);
    assert_eq!(verdict.witnesses.get(&Clause::Meta6), Some(&4));
    assert_eq!(verdict.exchanged, 1);
}

#[test]
fn twins_are_counted_where_a_context_is_asked_for_with_a_live_credential() {
    let exchange = |line: &str, status, handle| step(line, status, Some(handle));
    let steps = vec![
        exchange("exchange c0 null absent 0x0 peer", SUCCESS, 8),
        exchange("exchange c0 null named 0x0 peer", SUCCESS, 9),
        exchange("exchange c0 null absent 0x1 peer", FAILURE, 0),
        exchange("exchange null null absent 0x0 peer", FAILURE, 0),
        exchange("exchange c0 x0 absent 0x0 peer", SUCCESS, 7),
        exchange("exchange c0 x0 named 0x0 peer", FAILURE, 7),
        exchange("query c0 x0 absent 0x0", SUCCESS, 7),
        // The caller's own error counts for none of it, whatever it came to.
        exchange("exchange never-issued null absent 0x0 peer", FAILURE, 0),
    ];
    let verdict = judged([begin(), steps].concat(), Sight::default());
    assert_eq!(verdict.breach, None);
    assert_eq!(verdict.exchanged, 3);
    assert_eq!(verdict.unnamed_success, 4, "the first Query, two Exchanges, the last Query");
    let told: Vec<(Function, u32, bool)> =
        verdict.unnamed.iter().map(|(twin, made)| (twin.function, twin.requirements, *made)).collect();
    let (query, exchange) = (Function::Query, Function::Exchange);
    assert_eq!(told, [(query, 0, true), (exchange, 0, true), (exchange, 1, false)]);
    let made: Vec<(Function, Role)> =
        verdict.made.iter().map(|(twin, _)| (twin.function, twin.role)).collect();
    let mut expected = vec![(query, Role::Acceptor), (exchange, Role::Acceptor), (exchange, Role::Initiator)];
    expected.sort_unstable();
    let mut sorted = made;
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
}

#[test]
fn a_call_that_may_wait_for_a_person_is_no_hang_and_anything_else_is() {
    let word = Flag::PromptForCreds.bit();
    let call = format!("exchange c0 x0 named {word:#x} peer");
    let told = |fault, call: &str| {
        let transcript =
            Transcript { fault: Some(fell(fault, call, None)), ..Transcript::of(begin(), Sight::default()) };
        let verdict = judge(&Law::of(Profile::Lsa), &transcript);
        (verdict.prompted, verdict.breach.map(|breach| (breach.clause, breach.step)), verdict.calls)
    };
    assert_eq!(told(Fault::Hang, &call), (true, None, 2));
    assert_eq!(told(Fault::Crash, &call), (false, Some((Clause::Ret6, 2)), 3));
    let plain = "exchange c0 x0 named 0x0 peer";
    assert_eq!(told(Fault::Hang, plain), (false, Some((Clause::Ret6, 2)), 3));
    assert_eq!(told(Fault::Crash, "SpShutDown"), (false, Some((Clause::Ret6, 2)), 3));
    // No flag of GSS-API asks for a person, whatever that bit means there.
    let call = call.parse().unwrap();
    assert!(may_prompt(&call, Dialect::Ntstatus) && !may_prompt(&call, Dialect::Gss));
}

#[test]
fn a_touch_is_more_specific_than_a_fall_but_not_than_the_callers_own_error() {
    use memory::{Access, Buffer, Moment, Place};
    let touch = |moment| Touch { buffer: Buffer::MetaData, place: Place::Past, access: Access::Read, moment };
    let (during, afterwards) = (touch(Moment::During), touch(Moment::Afterwards));
    let at_once = during.clause().unwrap();
    assert_eq!(afterwards.clause(), Some(Clause::Meta3));
    assert_ne!(at_once, Clause::Meta3);
    let (plain, hostile) = ("exchange c0 x0 absent 0x0 peer", "exchange c0 x0 null-buffer 0x0 peer");
    let lending = step(plain, SUCCESS, Some(7));
    let hostile_lending = step(hostile, FAILURE, Some(7));
    let told = |before: &[&Step], call: &str, touch| {
        let steps = [begin(), before.iter().map(|step| (*step).clone()).collect()].concat();
        let fault = Some(fell(Fault::Memory, call, Some(touch)));
        let transcript = Transcript { fault, ..Transcript::of(steps, Sight::default()) };
        let breach = judge(&Law::of(Profile::Lsa), &transcript).breach.unwrap();
        assert_eq!((breach.output.as_str(), breach.site.len()), ("last words", 1));
        (breach.clause, breach.touched)
    };
    assert_eq!(told(&[], plain, during), (at_once, Some(at_once)));
    assert_eq!(told(&[], hostile, during), (Clause::Tgt4, Some(at_once)), "the caller passed it");
    // Late use is a matter of what was lent before, unless nothing was, or only against the contract.
    assert_eq!(told(&[&lending], hostile, afterwards), (Clause::Meta3, Some(Clause::Meta3)));
    assert_eq!(told(&[&lending], hostile, during), (Clause::Tgt4, Some(at_once)));
    assert_eq!(told(&[], hostile, afterwards), (Clause::Tgt4, Some(Clause::Meta3)));
    assert_eq!(told(&[&hostile_lending], hostile, afterwards), (Clause::Tgt4, Some(Clause::Meta3)));
}

#[test]
fn what_is_permitted_is_told_in_a_few_words() {
    let mut tracker = Tracker::new(Dialect::Ntstatus);
    for step in begin() {
        let StepResult::Answer(answer) = &step.result else { continue };
        let _ = tracker.observe(&step.call, answer);
    }
    let lsa = Profile::Lsa.readings();
    let with = |choice, reading| lsa.with(choice, reading).unwrap();
    let (default, optional) =
        (with("null-credential", "default-credential"), with("context-on-success", "optional"));
    let told = |readings: &Readings, line: &str| {
        let call = line.parse().unwrap();
        permitted(&situation(&tracker, Profile::Lsa, readings, &call))
    };
    let (refused, made) = (
        "failure with the handle still NULL",
        "success with a new handle, or failure with the handle still NULL",
    );
    let either = "success with a new handle or none, or failure with the handle still NULL";
    let (nobody, somebody) = ("exchange null null absent 0x0 peer", "exchange c0 null absent 0x0 peer");
    assert_eq!((told(&lsa, nobody), told(&lsa, somebody)), (refused.to_owned(), made.to_owned()));
    assert_eq!((told(&default, nobody), told(&default, somebody)), (made.to_owned(), made.to_owned()));
    assert_eq!((told(&optional, nobody), told(&optional, somebody)), (refused.to_owned(), either.to_owned()));
    let kept = "success or failure, with the same handle";
    assert_eq!(told(&lsa, "query null x0 named 0x0"), kept);
    assert_eq!(
        (told(&lsa, "acquire c1"), told(&lsa, "delete x0")),
        ("success or failure".into(), "success".into())
    );
    // Of a caller's own error the rules speak; that there is an answer goes without saying.
    assert_eq!(
        told(&lsa, "exchange never-issued null named 0x0 peer"),
        "a failure that leaves the handle NULL"
    );
    assert_eq!(told(&lsa, "exchange c0 foreign named 0x0 peer"), "a failure that writes nothing");
    assert_eq!(told(&lsa, "exchange c0 x0 null-buffer 0x0 peer"), "any answer");
}

#[test]
fn a_refusal_of_two_nulls_waits_for_its_twin_and_codes_stand_by_situation() {
    let steps = vec![
        step("exchange null null absent 0x0 peer", FAILURE, Some(0)),
        step("query null null absent 0x0", FAILURE, Some(0)),
        step("exchange null x0 named 0x0 peer", SUCCESS, Some(7)),
        step("exchange c0 null named 0x0 peer", FAILURE, Some(0)),
        step("exchange never-issued null absent 0x0 peer", FAILURE, Some(0)),
    ];
    let verdict = judged([begin(), steps].concat(), Sight::default());
    assert_eq!(verdict.breach, None);
    let waiting: Vec<Clause> = verdict.refused.iter().map(|(clause, _, _)| *clause).collect();
    assert_eq!(waiting, [Clause::Cred2, Clause::Qry1]);
    for clause in [Clause::Cred2, Clause::Qry1] {
        assert!(!verdict.witnesses.contains_key(&clause), "{clause} is not shown by a refusal alone");
    }
    let parameters = |line: &str| line.parse::<Call>().unwrap();
    assert!(is_provisional(&parameters("exchange null null absent 0x0 peer"), Clause::Cred2));
    assert!(!is_provisional(&parameters("exchange null null absent 0x0 peer"), Clause::Ctx3));
    for other in [
        "exchange c0 null absent 0x0 peer",
        "exchange null x0 absent 0x0 peer",
        "exchange c0 x0 absent 0x0 peer",
    ] {
        assert!(!is_provisional(&parameters(other), Clause::Cred2), "{other}");
    }
    let expected = [
        ("Exchange with NULL context, NULL credential, no name", FAILURE),
        ("Exchange with NULL context, live credential, a name", FAILURE),
        ("Exchange with live context, NULL credential, a name", SUCCESS),
        ("Exchange with what CRED-6 forbids the caller", FAILURE),
        ("Query with NULL context, NULL credential, no name", FAILURE),
        ("Query with NULL context, live credential, no name", SUCCESS),
    ];
    let expected = expected.map(|(situation, code)| (situation.to_owned(), code));
    assert_eq!(verdict.codes, BTreeSet::from(expected));
}

#[test]
fn what_is_permitted_names_no_answer_where_something_is_asked_of_it() {
    let bounds = Bounds { credentials: 1, contexts: 2, hostile: true };
    let (mut plain, mut said) = (0, 0);
    for machine in [Machine::new(Profile::Lsa, bounds), Machine::new(Profile::Gss, bounds)] {
        for state in Reachable::of(&machine).unwrap().states {
            let calls = machine.calls(&state);
            for call in
                calls.iter().filter(|call| call.parameters().is_some() && call.hostility(&state).is_some())
            {
                let situation = machine.situation(&state, call);
                let says = |text: &&str| !text.ends_with("an answer") && *text != "any answer";
                let texts: Vec<&str> =
                    situation.permitted().into_iter().map(|(_, text)| text).filter(says).collect();
                let text = permitted(&situation);
                // What is said is what somebody asks, each thing once, and nothing else.
                let rest = texts.iter().fold(text.clone(), |rest, text| rest.replacen(text, "", 1));
                let rest = rest.replace("; ", "");
                match texts.as_slice() {
                    [] => assert_eq!(text, "any answer", "{call}"),
                    _ => assert_eq!(rest, "", "{call}: {text}"),
                }
                plain += usize::from(texts.is_empty());
                said += usize::from(!texts.is_empty());
            }
        }
    }
    assert!(plain > 0 && said > 0, "{plain} and {said}");
}
