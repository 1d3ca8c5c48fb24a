use super::*;
use crate::report::TraceStep;

fn today() -> Date {
    Date::new(2026, 11, 25).unwrap()
}

fn parsed(text: &str) -> Deviations {
    Deviations::parse(text, today()).unwrap()
}

/// An entry for a clause, with more lines.
fn entry(clause: &str, more: &str) -> Deviations {
    let head = format!("[[accept]]\nclause = \"{clause}\"\nreason = \"old callers\"\nowner = \"us\"\n");
    let expires = if more.contains("expires") { "" } else { "expires = 2026-11-25\n" };
    parsed(&format!("{head}{expires}{more}"))
}

fn finding(clause: Clause, call: &str) -> Finding {
    let step = TraceStep {
        call: call.to_owned(),
        permitted: String::new(),
        observed: String::new(),
        lsa: Default::default(),
    };
    Finding {
        clauses: vec![clause],
        level: clause.row().level,
        count: 1,
        after: 0,
        fault: None,
        site: Vec::new(),
        summary: "it did".to_owned(),
        trace: vec![step],
        output: String::new(),
        replay: String::new(),
        condition: None,
        accepted: None,
    }
}

fn result(id: Clause, verdict: ClauseVerdict) -> ClauseResult {
    let reason = (verdict == ClauseVerdict::NotExercised).then(|| "nothing met it".to_owned());
    ClauseResult { id, level: id.row().level, verdict, witnesses: 0, reason, findings: Vec::new() }
}

const FULL: Tried = Tried { profile: Profile::Lsa, suite: Suite::Standard, hostile: true, stopped: false };

#[test]
fn a_file_is_kept_as_it_was_written() {
    let text = "# why\n[[accept]]\nclause = \"CRED-2\"\nreason = \"old callers\"\nowner = \"us\"\nexpires = 2026-11-25\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deviations.toml");
    std::fs::write(&path, text).unwrap();
    let read = Deviations::read(&path, today()).unwrap();
    assert_eq!((read.text(), read.accepted.len()), (Some(text), 1));
    assert_eq!(Deviations::default().text(), None, "where there is no file");
    let error = Deviations::read(&folder.path().join("none.toml"), today()).unwrap_err();
    assert!(error.to_string().contains("none.toml"), "{error}");
}

#[test]
fn each_entry_comes_to_one_state() {
    use ClauseVerdict::{Broken, Held, NotExercised, Noted};
    use DeviationState::{Accepted, Expired, Gone, MatchesNothing, NotTried};
    let small = Tried { suite: Suite::Smoke, ..FULL };
    let stopped = Tried { stopped: true, ..FULL };
    let polite = Tried { hostile: false, ..FULL };
    let gss = Tried { profile: Profile::Gss, ..FULL };
    #[rustfmt::skip]
    let rows = [
        // clause   more                              tried    verdict       state
        ("CRED-2", "",                                FULL,    Broken,       Accepted),
        ("CRED-2", "",                                small,   Broken,       Accepted),
        ("CRED-2", "expires = 2026-11-24",            FULL,    Broken,       Expired),
        ("CRED-2", "expires = 2026-11-24",            small,   Held,         Expired),
        ("CRED-2", "function = \"exchange\"",         FULL,    Broken,       Accepted),
        ("CRED-2", "function = \"query\"",            FULL,    Broken,       MatchesNothing),
        ("CRED-2", "text = \"null null\"",            FULL,    Broken,       Accepted),
        ("CRED-2", "text = \"it did\"",               FULL,    Broken,       Accepted),
        ("CRED-2", "text = \"it did not\"",           FULL,    Broken,       MatchesNothing),
        ("CRED-2", "",                                FULL,    Held,         Gone),
        ("CRED-2", "",                                small,   Held,         NotTried),
        ("CRED-2", "",                                stopped, NotExercised, NotTried),
        ("CRED-2", "",                                FULL,    NotExercised, MatchesNothing),
        ("CRED-5", "",                                FULL,    Noted,        MatchesNothing),
        ("CTX-8",  "",                                FULL,    Held,         Gone),
        ("CTX-8",  "",                                polite,  NotExercised, NotTried),
        ("PKG-1",  "",                                gss,     Held,         MatchesNothing),
    ];
    for (id, more, tried, verdict, expected) in rows {
        let clause: Clause = id.parse().unwrap();
        let mut findings = vec![finding(Clause::Ctx4, "exchange c0 x0 absent 0x0 peer")];
        if verdict == Broken {
            findings.push(finding(clause, "variant: exchange null null absent 0x0 peer"));
        }
        // The profile's own clauses only.
        let clauses: Vec<ClauseResult> =
            if tried.profile == Profile::Gss { Vec::new() } else { vec![result(clause, verdict)] };
        let settled = entry(id, more).settle(tried, &clauses, &mut findings);
        let [one] = settled.as_slice() else { panic!("{settled:?}") };
        assert_eq!(one.state, expected, "{id} {more} {tried:?}: {}", one.says);
        assert_eq!(one.state.fails(), !matches!(expected, Accepted | NotTried));
        assert_eq!(findings[0].accepted, None);
        let accepted = findings.get(1).and_then(|finding| finding.accepted.as_ref());
        assert_eq!(accepted.is_some(), expected == Accepted, "{id} {more}");
        assert!(accepted.is_none_or(|accepted| accepted.expires == "2026-11-25" && accepted.owner == "us"));
    }
}

#[test]
fn a_clause_that_held_with_a_remark_is_gone_all_the_same() {
    let mut held = result(Clause::Cred2, ClauseVerdict::Held);
    held.reason = Some("some words were passed".to_owned());
    let settled = entry("CRED-2", "").settle(FULL, &[held], &mut []);
    assert_eq!(settled[0].state, DeviationState::Gone, "{}", settled[0].says);
}

#[test]
fn an_accepted_finding_does_not_hide_another_of_its_clause() {
    let deviations = entry("CRED-2", "text = \"0x1\"");
    let clauses = [result(Clause::Cred2, ClauseVerdict::Broken)];
    let mut findings = [
        finding(Clause::Cred2, "exchange null null absent 0x1 peer"),
        finding(Clause::Cred2, "exchange null null absent 0x2 peer"),
    ];
    let settled = deviations.settle(FULL, &clauses, &mut findings);
    assert_eq!(settled[0].findings, [0]);
    assert!(findings[0].accepted.is_some() && findings[1].accepted.is_none());
}

#[test]
fn a_file_that_is_none_says_where_and_what_instead() {
    let good = "[[accept]]\nclause = \"CRED-2\"\nreason = \"r\"\nowner = \"o\"\nexpires = 2027-06-30\n";
    let status = "[[status]]\ncode = 0xE0001234\nname = \"MY_E\"\n";
    assert!(Deviations::parse(&format!("{good}{status}"), today()).is_ok());
    #[rustfmt::skip]
    let rows = [
        (good.replace("CRED-2", "CRED-9"),          "line 2, column 10: no clause is called `CRED-9`"),
        (good.replace("\"r\"", "\" \""),            "line 3, column 10: the text is empty"),
        (good.replace("owner", "who"),              "line 4, column 1: unknown field `who`"),
        (good.replace("owner = \"o\"\n", ""),       "line 1, column 1: missing field `owner`"),
        (good.replace("2027-06-30", "\"soon\""),    "line 5, column 11: "),
        (good.replace("2027-06-30", "2027-06-31"),  "line 5, column 11: "),
        (good.replace("2027-06-30", "10:00:00"),    "line 5, column 11: `10:00:00` is no day"),
        (format!("{good}function = \"open\"\n"),    "line 6, column 12: unknown variant `open`"),
        (good.replace("[[accept]]", "[[ignore]]"),  "line 1, column 3: unknown field `ignore`"),
        (good.replace("\"o\"", "\"o"),              "line 4, column "),
        (status.replace("0xE0001234", "-1"),        "line 2, column 8: "),
        (status.replace("0xE0001234", "0x80090301"), "line 1, column 1: `0x80090301` is SEC_E_INVALID_HANDLE"),
        (status.replace("MY_E", "MY E"),            "line 1, column 1: `MY E` is no name"),
        (format!("{good}{good}"),                   "line 6, column 1: this deviation of CRED-2 is accepted above"),
        (format!("{status}{status}"),               "line 4, column 1: `0xe0001234` is named a second time"),
    ];
    let other_place = format!("{good}{good}function = \"exchange\"\n");
    assert!(Deviations::parse(&other_place, today()).is_ok());
    for (text, expected) in rows {
        let said = Deviations::parse(&text, today()).unwrap_err();
        assert!(said.starts_with(expected), "{text}\n{said}");
    }
}

#[test]
fn a_code_of_the_targets_own_reads_by_its_name_and_others_as_before() {
    use sspcheck_model::reading::Dialect::Ntstatus;
    use sspcheck_model::status::Status;
    let names = parsed("[[status]]\ncode = 0xE0001234\nname = \"MYSSP_E_NO_TICKET\"\n").names().clone();
    assert_eq!(names.text(Status(0xE000_1234), Ntstatus), "MYSSP_E_NO_TICKET (0xE0001234)");
    assert_eq!(names.text(Status(0xE000_1235), Ntstatus), "0xE0001235");
    assert_eq!(
        names.in_answers("SpInitialize answered 0xE0001234"),
        "SpInitialize answered MYSSP_E_NO_TICKET (0xE0001234)"
    );
    assert_eq!(names.text(Status(0), Ntstatus), "STATUS_SUCCESS (0x00000000)");
}
