//! What the words of a sweep are, and what a line leaves unsaid.

use serde_json::{Value, json};

use super::*;

#[test]
fn words_are_of_one_dialect_and_few_or_many() {
    use Dialect::{Gss, Ntstatus};
    #[rustfmt::skip]
    let facts = [
        // words                        of        listed  many   all between
        (Words::listed(Ntstatus),      Ntstatus,  true,   false, None),
        (Words::outside(Ntstatus),     Ntstatus,  false,  false, None),
        (Words::near(Ntstatus),        Ntstatus,  false,  true,  None),
        (Words::every(Ntstatus, 2, 9), Ntstatus,  false,  true,  Some((2, 9))),
        (Words::listed(Gss),           Gss,       true,   false, None),
        (Words::outside(Gss),          Gss,       false,  false, None),
        (Words::near(Gss),             Gss,       false,  true,  None),
        (Words::every(Gss, 0, 0),      Gss,       false,  true,  Some((0, 0))),
    ];
    for (words, dialect, listed, many, range) in facts {
        let said = (words.dialect(), words.are_listed(), words.is_many(), words.range());
        assert_eq!(said, (dialect, listed, many, range), "{words:?}");
    }
    let mut kinds = facts.map(|(words, ..)| format!("{words:?}")).to_vec();
    kinds.dedup();
    assert_eq!(kinds.len(), facts.len(), "all are different");
}

/// The fields of a message that are not in every one, and whether it comes back as it was.
fn said<T>(message: &T, field: &str) -> (Option<Value>, bool)
where
    T: Serialize + for<'de> Deserialize<'de> + PartialEq,
{
    let document = serde_json::to_value(message).unwrap();
    let again: T = serde_json::from_value(document.clone()).unwrap();
    (document.get(field).cloned(), again == *message)
}

#[test]
fn an_order_is_written_where_somebody_waits() {
    #[rustfmt::skip]
    let facts = [
        (Order::AtOnce,      true,  None),
        (Order::InTurn,      false, Some(json!("in-turn"))),
        (Order::Overlapping, false, Some(json!("overlapping"))),
        (Order::HandedOn,    false, Some(json!("handed-on"))),
        (Order::PassedOn,    false, Some(json!("passed-on"))),
    ];
    for (order, at_once, written) in facts {
        assert_eq!(order.is_at_once(), at_once);
        let threads = Threads { before: Vec::new(), threads: Vec::new(), rounds: 1, order, keep: false };
        assert_eq!(said(&threads, "order"), (written, true));
    }
}

#[test]
fn words_that_came_too_late_are_written_where_there_are_some() {
    for (late, written) in [(0, None), (1, Some(json!(1))), (7, Some(json!(7)))] {
        let swept = Swept {
            before: Vec::new(),
            classes: Vec::new(),
            tried: 3,
            skipped: 0,
            late,
            calls: 3,
            map: None,
        };
        assert_eq!(said(&swept, "late"), (written, true));
    }
}
