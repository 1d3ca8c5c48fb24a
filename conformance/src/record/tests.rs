//! What belongs together in a record, and what is counted in its lines.

use super::*;
use crate::diagram::Diagram;
use crate::judge::Breach;
use crate::reference::Reference;
use crate::report::{FlagAnswer, FlagKind};
use crate::run::{Discard, check};
use crate::target::InProcess;

fn identity() -> Identity {
    Identity { name: "reference".into(), kind: "in-process".into(), argument: "reference".into() }
}

#[test]
fn a_flag_map_that_names_an_answer_that_is_not_there_does_not_belong() {
    let target = InProcess::new("reference", || Box::new(Reference::default()));
    let options = Options { suite: Suite::Smoke, ..Options::default() };
    let report = check(&target, &identity(), &options, &mut Discard).unwrap();
    let header = Header::new(&identity(), &options);
    let told = |report: &Report| agree(&header, report, 0);
    assert_eq!(told(&report), Ok(()));
    let answer = |says: &str| FlagAnswer { kind: FlagKind::Succeeds, says: says.to_owned(), words: 1 };
    let with = |answers: usize| {
        let answers = (0..answers).map(|number| answer(&number.to_string())).collect();
        let words = Diagram::new(1, &[0, 1]).unwrap();
        let mut report = report.clone();
        report.flags.push(FlagMap { situation: "Exchange".to_owned(), answers, words });
        report
    };
    assert_eq!(told(&with(2)), Ok(()));
    assert_eq!(told(&with(1)), Err("a flag map names an answer that is not there".to_owned()));
    assert!(agree(&header, &report, 1).is_err(), "a line is missing");
    let other = Header { seed: header.seed + 1, ..header.clone() };
    assert!(agree(&other, &report, 0).is_err(), "another run");
    let mut fallen = report.clone();
    fallen.outcome = Outcome::Broken;
    assert!(told(&fallen).is_err(), "nothing is broken");
}

#[test]
fn an_entry_of_many_words_counts_each_and_keeps_the_first_breach() {
    let breach = |clause: Clause, observed: &str| Breach {
        clause,
        level: Level::Required,
        rule: "a rule",
        step: 0,
        call: None,
        permitted: "an answer",
        observed: observed.to_owned(),
        fault: None,
        output: String::new(),
        site: Vec::new(),
        touched: None,
    };
    let clean = Verdict {
        calls: 3,
        witnesses: BTreeMap::from([(Clause::Ctx1, 2), (Clause::Ret6, 1)]),
        ..Verdict::default()
    };
    let fell = |clause, observed| Verdict { breach: Some(breach(clause, observed)), ..clean.clone() };
    let mut entry = CaseEntry::summed("sweep", "Exchange");
    entry.count(&clean, 5);
    assert_eq!((entry.calls, entry.breaks), (15, None));
    assert_eq!(entry.witnesses, BTreeMap::from([(Clause::Ctx1, 10), (Clause::Ret6, 5)]));
    entry.count(&fell(Clause::Ctx3, "first"), 1);
    entry.count(&fell(Clause::Ctx4, "second"), 2);
    assert_eq!(entry.calls, 24);
    assert_eq!(entry.witnesses, BTreeMap::from([(Clause::Ctx1, 16), (Clause::Ret6, 8)]));
    assert_eq!((entry.breaks, entry.level), (Some(Clause::Ctx3), Some(Level::Required)));
    assert_eq!(entry.observed.as_deref(), Some("first"));
    assert_eq!(CaseEntry::new("sweep", "Exchange", &fell(Clause::Ctx3, "first")).calls, 3);
}
