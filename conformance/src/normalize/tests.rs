//! What a tracker makes of answers in concrete values.

use super::*;

const SUCCESS: u32 = 0;
const FAILURE: u32 = 0xC000_000D;

fn called(line: &str) -> Call {
    line.parse().unwrap()
}

fn answered(status: u32) -> Answer {
    Answer { status, context: None, credential: None, metadata: None, origin: None }
}

fn acquired(inbound: u64, outbound: u64) -> Answer {
    let credential = Some(Acquisition { inbound: Some(inbound), outbound: Some(outbound) });
    Answer { credential, ..answered(SUCCESS) }
}

fn handed(status: u32, context: u64) -> Answer {
    Answer { context: Some(context), ..answered(status) }
}

fn tracker(script: &[(&str, Answer)]) -> Tracker {
    let mut tracker = Tracker::new(Dialect::Ntstatus);
    for (line, answer) in script {
        let _ = tracker.observe(&called(line), answer);
    }
    tracker
}

#[test]
fn outputs_of_a_failed_query_have_no_meaning() {
    let query = called("query c0 null absent 0x0");
    for output in [Output::Readable, Output::Missing, Output::Unreadable] {
        let mut tracker = tracker(&[("acquire c0", acquired(1, 1))]);
        let failed = Answer { metadata: Some(output), ..handed(FAILURE, 0) };
        let seen = tracker.observe(&query, &failed).answer().unwrap();
        assert_eq!(seen.output, SeenOutput::NoOutput, "{output:?}");
        let succeeded = Answer { metadata: Some(output), ..handed(SUCCESS, 7) };
        let seen = tracker.observe(&query, &succeeded).answer().unwrap();
        assert_ne!(seen.output, SeenOutput::NoOutput, "{output:?}");
    }
}

#[test]
fn what_a_failed_acquire_left_in_its_cells_is_no_credential() {
    let failed = Answer { status: FAILURE, ..acquired(5, 6) };
    let tracker = tracker(&[("acquire c0", failed)]);
    assert!(tracker.handles(0).is_empty());
    assert_eq!(tracker.state(), &State::default());
}

#[test]
fn each_direction_has_its_credential() {
    let tracker = tracker(&[("acquire c0", acquired(5, 6)), ("acquire c1", acquired(8, 8))]);
    assert_eq!(tracker.credential(Credential::Slot(0), Role::Acceptor), Some(5));
    assert_eq!(tracker.credential(Credential::Slot(0), Role::Initiator), Some(6));
    assert_eq!((tracker.handles(0), tracker.handles(1)), (vec![5, 6], vec![8]));
}

#[test]
fn a_value_that_was_never_issued_is_none_that_was() {
    let second = FOREIGN + 0x11;
    let taken = [
        vec![("acquire c0", acquired(FOREIGN, 1))],
        vec![("acquire c0", acquired(1, FOREIGN))],
        vec![("acquire c0", acquired(1, 1)), ("query c0 null absent 0x0", handed(SUCCESS, FOREIGN))],
    ];
    for script in taken {
        let tracker = tracker(&script);
        assert_eq!(tracker.credential(Credential::NeverIssued, Role::Acceptor), Some(second), "{script:?}");
        assert_eq!(tracker.context(Context::Foreign), Some(Some(second)), "{script:?}");
    }
    let free = tracker(&[("acquire c0", acquired(1, 2))]);
    assert_eq!(free.credential(Credential::NeverIssued, Role::Acceptor), Some(FOREIGN));
}

#[test]
fn a_stale_value_is_reused_where_something_live_has_it() {
    let begin = [("acquire c0", acquired(1, 1)), ("query c0 null absent 0x0", handed(SUCCESS, 7))];
    let over = |more: &[(&str, Answer)]| tracker(&[&begin[..], more].concat());
    let deleted = ("delete x0", answered(SUCCESS));
    let on_deleted = called("exchange c0 x0 absent 0x0 peer");
    assert!(!over(std::slice::from_ref(&deleted)).is_reused(&on_deleted), "nothing has that value now");
    let again = ("query c0 null absent 0x0", handed(SUCCESS, 7));
    assert!(over(&[deleted.clone(), again.clone()]).is_reused(&on_deleted), "a live context has it");
    assert!(
        !over(&[deleted.clone(), again]).is_reused(&called("exchange c0 x1 absent 0x0 peer")),
        "x1 is live"
    );

    let released = [deleted, ("release c0", answered(SUCCESS))];
    let by_released = called("query c0 null absent 0x0");
    assert!(!over(&released).is_reused(&by_released));
    let twice = [&released[..], &[("acquire c1", acquired(1, 1))]].concat();
    assert!(over(&twice).is_reused(&by_released), "a live credential has it");
    assert!(!over(&twice).is_reused(&called("query c1 null absent 0x0")), "c1 is live");
    // A credential's value where a context is due is stale only if it is a context's too.
    let as_context = called("query c0 value-of-c0 absent 0x0");
    assert!(!over(&[]).is_reused(&as_context));
    assert!(over(&[("query c0 null absent 0x0", handed(SUCCESS, 1))]).is_reused(&as_context));
}
