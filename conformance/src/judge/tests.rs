//! Transcripts that no run of the reference makes.

use sspcheck_model::memory::Damage as Kind;

use super::*;
use crate::answer::{Acquisition, Damage};
use crate::protocol::Done;

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
    let crash = Blamed {
        fault: Fault::Crash,
        during: "exchange c0 x0 absent 0x0 peer".to_owned(),
        detail: String::new(),
        output: String::new(),
        touch: None,
        site: Vec::new(),
    };
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
