//! Logs of calls: their format is what the schema says, wrong lines are named, and they are judged as a run judges the
//! same calls, or more mildly where less is known.
//!
//! With `SSPCHECK_BLESS=1` in the environment the schema and the samples are written anew; read them before you commit.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use serde_json::Value;
use sspcheck_conformance::answer::Step;
use sspcheck_conformance::flaw::{FLAWS, Flaw};
use sspcheck_conformance::judge::{Law, judge as judge_run};
use sspcheck_conformance::package::Package;
use sspcheck_conformance::reference::Reference;
use sspcheck_conformance::report::Outcome;
use sspcheck_conformance::session::Session;
use sspcheck_conformance::target::{Sight, Transcript};
use sspcheck_conformance::trace::{Begins, COMMITTED, Judged, Log, Options, Recorder, generate, judge};
use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::reading::{Dialect, Profile};

const ALL: Options = Options { strict: true, hostile: true };

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("trace")
}

fn blessing() -> bool {
    std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1")
}

#[test]
fn the_committed_schema_is_what_the_types_give() {
    let fresh = format!("{}\n", serde_json::to_string_pretty(&generate()).unwrap());
    if blessing() {
        std::fs::write(folder().join("schema.json"), &fresh).unwrap();
        return;
    }
    assert!(
        fresh == COMMITTED,
        "trace/schema.json is not what the types give; SSPCHECK_BLESS=1 writes it anew"
    );
}

const HEADER: &str = r#"{"trace":1,"profile":"lsa","begins":"start"}"#;

#[test]
fn schema_and_reader_agree_on_every_line() {
    let schema: Value = serde_json::from_str(COMMITTED).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let facts = [
        // line                                                                            the schema, the reader
        (r#"{"call":"acquire","credential":"0x7","status":"0x0"}"#, true, true),
        (r#"{"call":"acquire","credential":7,"status":0}"#, true, true),
        (r#"{"call":"acquire","status":"0xC0000002","note":"refused"}"#, true, true),
        (r#"{"call":"release","credential":"0x7","status":"0x0"}"#, true, true),
        (r#"{"call":"delete","context":"0xFFFFFFFFFFFFFFFF","status":"0x80090301"}"#, true, true),
        (r#"{"call":"delete","context":"0x8","fault":"crash"}"#, true, true),
        (
            r#"{"call":"query","credential":"0x7","target":null,"requirements":"0x0","context":"0x0","context_after":"0x9","metadata":{"length":2,"buffer":"0x1000","bytes":"00ff"},"status":0}"#,
            true,
            true,
        ),
        (
            r#"{"call":"query","credential":"0x7","target":null,"requirements":"0x0","context":null,"status":"0xC0000008"}"#,
            true,
            true,
        ),
        (
            r#"{"call":"exchange","credential":"0x0","target":{"length":4,"maximum":6,"buffer":"0x1"},"requirements":"0x1CFEF","metadata":{"length":16,"buffer":"0x2000"},"context":"0x9","context_after":"0x9","status":"0x80090308"}"#,
            true,
            true,
        ),
        (r#"{"call":"jump","status":0}"#, false, false),
        (r#"{"call":"acquire","credential":"7","status":0}"#, false, false),
        (r#"{"call":"acquire","credential":"0x10000000000000000","status":0}"#, false, false),
        (r#"{"call":"acquire","credential":-1,"status":0}"#, false, false),
        (r#"{"call":"acquire","credential":"0x7","status":"0x100000000"}"#, false, false),
        (r#"{"call":"acquire","credential":"0x7","status":-1073741816}"#, false, false),
        (r#"{"call":"acquire","credential":"0x7","status":0,"colour":"red"}"#, false, false),
        (r#"{"call":"acquire","credential":"0x7"}"#, false, false),
        (r#"{"call":"acquire","credential":"0x7","status":0,"fault":"crash"}"#, false, false),
        (r#"{"call":"release","status":0}"#, false, false),
        (r#"{"call":"delete","context":"0x8","fault":"sulk"}"#, false, false),
        (
            r#"{"call":"query","credential":"0x7","requirements":"0x0","context":"0x0","context_after":"0x9","status":0}"#,
            false,
            false,
        ),
        (
            r#"{"call":"exchange","credential":"0x7","target":null,"requirements":"0x0","metadata":{"length":1,"buffer":"0x1","bytes":"0g"},"context":"0x0","context_after":"0x9","status":0}"#,
            false,
            false,
        ),
        (
            r#"{"call":"exchange","credential":"0x7","target":null,"requirements":"0x0","metadata":{"length":1},"context":"0x0","context_after":"0x9","status":0}"#,
            false,
            false,
        ),
        // What only the reader can say.
        (r#"{"call":"release","credential":"0x0","status":0}"#, true, false),
        (r#"{"call":"delete","context":0,"status":0}"#, true, false),
        (
            r#"{"call":"query","credential":"0x7","target":null,"requirements":"0x0","context":"0x0","status":0}"#,
            true,
            false,
        ),
        (
            r#"{"call":"query","credential":"0x7","target":null,"requirements":"0x0","context":null,"context_after":"0x9","status":0}"#,
            true,
            false,
        ),
        (
            r#"{"call":"exchange","credential":"0x7","target":null,"requirements":"0x0","metadata":{"length":2,"buffer":"0x1","bytes":"00"},"context":"0x0","context_after":"0x9","status":0}"#,
            true,
            false,
        ),
        ("7", false, false),
    ];
    for (line, fits, reads) in facts {
        let value: Value = serde_json::from_str(line).unwrap();
        assert_eq!(validator.is_valid(&value), fits, "{line}");
        let log = Log::parse(&format!("{HEADER}\n{line}\n"));
        assert_eq!(log.is_ok(), reads, "{line}: {log:?}");
        if let Ok(log) = log {
            let again = serde_json::to_value(&log.calls[0].1).unwrap();
            assert!(validator.is_valid(&again), "{again}");
            assert_eq!(Log::parse(&format!("{HEADER}\n{again}")).unwrap().calls[0].1, log.calls[0].1);
        }
    }
    assert!(validator.is_valid(&serde_json::from_str(HEADER).unwrap()));
}

#[test]
fn what_is_no_log_is_named_with_its_line() {
    let call = r#"{"call":"delete","context":"0x8","status":0}"#;
    let facts = [
        (String::new(), "line 1: the log is empty"),
        ("\n\n".to_owned(), "line 1: the log is empty"),
        (HEADER.to_owned(), "line 1: no call follows"),
        (call.to_owned(), "line 1: `call`: unknown field `call`"),
        (format!("{}\n{call}", HEADER.replace("1,", "2,")), "line 1: its format is 2, this version reads 1"),
        (format!("{}\n{call}", HEADER.replace("lsa", "lsb")), "line 1: `profile`: unknown variant `lsb`"),
        (format!("{}\n{call}", HEADER.replace("begins", "begin")), "line 1: `begin`: unknown field `begin`"),
        (format!("{HEADER}\n{call}\n\n{{\"call\":"), "line 4: `call`: EOF while parsing"),
        (format!("{HEADER}\n{call} {call}"), "line 2: something stands behind the JSON document"),
        (format!("{HEADER}\n{call}\n{HEADER}"), "line 3: missing field `call`"),
        (
            format!("{HEADER}\n{{\"call\":\"delete\",\"context\":\"0x8\",\"fault\":\"crash\"}}\n{call}"),
            "line 3: the call in line 2 did not return",
        ),
    ];
    for (text, expected) in facts {
        let error = Log::parse(&text).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{text}: {error}");
    }
    // What editors and other systems put there does no harm.
    assert!(Log::parse(&format!("\u{feff}{HEADER}\r\n{call}\r\n\r\n")).is_ok());
}

/// Random walks on a package: what a run's judge says of them, and the log that was recorded of the same calls.
fn walk(package: Box<dyn Package>, seed: u64, hostile: bool, limit: usize) -> (Transcript, String, bool) {
    let machine = Machine::new(Profile::Lsa, Bounds { credentials: 2, contexts: 4, hostile });
    let mut recorder = Recorder::new(package);
    let tape = recorder.tape();
    let mut steps: Vec<Step> = Vec::new();
    let mut current: Option<Call> = None;
    let mut random = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let fell = catch_unwind(AssertUnwindSafe(|| {
        let mut session = Session::new(&mut recorder, Dialect::Ntstatus);
        for _ in 0..limit {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let calls = machine.calls(session.tracker().state());
            let call = calls[usize::try_from(random >> 33).unwrap() % calls.len()];
            steps.push(session.step(&call, &mut |call| current = Some(*call)));
        }
    }))
    .is_err();
    (Transcript::of(steps, Sight::default()), tape.text(), fell)
}

fn judged(text: &str) -> Judged {
    judge(&Log::parse(text).unwrap_or_else(|error| panic!("{error}: {text}")), &ALL)
}

#[test]
fn a_whole_log_is_judged_as_a_run_judges_the_same_calls() {
    let law = Law::of(Profile::Lsa);
    let (mut agreed, mut broken, mut caught) = (0, 0, std::collections::BTreeSet::new());
    let reference: Vec<Option<&'static Flaw>> = vec![None; 12];
    for flaw in reference.into_iter().chain(FLAWS.iter().map(Some)) {
        for seed in 1..40 {
            let package = flaw.map_or_else(|| Box::new(Reference::default()) as Box<dyn Package>, Flaw::make);
            let hostile = flaw.map_or(seed % 2 == 0, |flaw| flaw.hostile);
            let (transcript, text, fell) = walk(package, seed, hostile, 40);
            if fell || transcript.steps.is_empty() {
                continue;
            }
            let run = judge_run(&law, &transcript);
            let log = judged(&text);
            let expected = run.breach.as_ref().map(|breach| (breach.clause, breach.level));
            let got = log.breach.as_ref().map(|breach| (breach.clause, breach.level));
            let name = flaw.map_or("reference", |flaw| flaw.name);
            assert_eq!(got, expected, "{name}, seed {seed}: {log:#?}\n{text}");
            if expected.is_none() {
                // The same witnesses, but for the provisional ones, which a run counts with other cases.
                let provisional = |clause: &Clause| matches!(clause, Clause::Cred2 | Clause::Qry1);
                let of_log: Vec<(Clause, u64)> =
                    log.clauses.iter().map(|clause| (clause.id, clause.witnesses)).collect();
                let of_log: Vec<_> = of_log.into_iter().filter(|(clause, _)| !provisional(clause)).collect();
                let of_run: Vec<_> =
                    run.witnesses.into_iter().filter(|(clause, _)| !provisional(clause)).collect();
                // The recorder does not keep what nobody could check, so what was exchanged is not known to be foreign.
                let seen_by_bytes =
                    |clause: &Clause| matches!(clause, Clause::Meta4 | Clause::Meta5 | Clause::Cred4);
                let without = |all: Vec<(Clause, u64)>| -> Vec<(Clause, u64)> {
                    all.into_iter().filter(|(clause, _)| !seen_by_bytes(clause)).collect()
                };
                assert_eq!(without(of_log), without(of_run), "{name}, seed {seed}\n{text}");
            } else {
                broken += 1;
                let _ = caught.insert(name);
            }
            agreed += 1;
        }
    }
    assert!(agreed > 2000 && broken > 500 && caught.len() > 40, "{agreed} {broken} {}", caught.len());
}

/// The log without its first calls, and so begun in the middle.
fn cut(text: &str, skip: usize) -> Option<String> {
    let lines: Vec<&str> = text.lines().skip(1 + skip).collect();
    (!lines.is_empty()).then(|| format!("{}\n{}\n", HEADER.replace("start", "middle"), lines.join("\n")))
}

#[test]
fn a_sound_package_is_not_accused_wherever_its_log_begins() {
    let (mut tried, mut demonstrated) = (0, 0);
    for seed in 1..30 {
        let (_, text, fell) = walk(Box::new(Reference::default()), seed, seed % 2 == 0, 60);
        assert!(!fell);
        for skip in 0..text.lines().count() - 2 {
            let log = judged(&cut(&text, skip).unwrap());
            assert!(log.breach.is_none(), "seed {seed}, from call {skip}: {log:#?}\n{text}");
            assert_eq!(log.conforming, log.calls);
            demonstrated += u32::from(log.outcome == Outcome::Conforms);
            tried += 1;
        }
    }
    assert!(tried > 800 && demonstrated > tried / 8, "{tried} {demonstrated}");
}

#[test]
fn a_log_from_the_middle_is_judged_no_harder_than_the_whole() {
    let (mut tried, mut still_caught) = (0, 0);
    for flaw in FLAWS {
        for seed in 1..8 {
            let (_, text, _) = walk(flaw.make(), seed, flaw.hostile, 40);
            let Ok(log) = Log::parse(&text) else { continue };
            let whole = judge(&log, &ALL);
            let Some(breach) = &whole.breach else { continue };
            for skip in [1, 2, 4, 8] {
                // Cut before the breach, so that it is still to come.
                if breach.line <= skip + 2 {
                    continue;
                }
                let Some(text) = cut(&text, skip) else { continue };
                let log = judged(&text);
                tried += 1;
                if let Some(later) = &log.breach {
                    // Levels grow milder: nothing is seen earlier, nor more harshly at the same call.
                    let line = later.line + skip;
                    assert!(line >= breach.line, "{}, seed {seed}, from {skip}: {log:#?}\n{text}", flaw.name);
                    if line == breach.line {
                        assert!(later.level >= breach.level, "{}: {log:#?}\n{text}", flaw.name);
                    }
                    still_caught += u32::from(line == breach.line);
                }
            }
        }
    }
    assert!(tried > 300 && still_caught > tried / 4, "{still_caught} of {tried}");
}

#[test]
fn a_customary_breach_counts_only_if_asked_and_the_rest_is_judged_all_the_same() {
    let text = std::fs::read_to_string(folder().join("samples/handle-changes.jsonl")).unwrap();
    let log = Log::parse(&text).unwrap();
    let mild = judge(&log, &Options::default());
    assert_eq!((mild.outcome, mild.conforming, mild.calls), (Outcome::Conforms, 5, 5), "{mild:#?}");
    assert_eq!(mild.deviations[0].clause, Clause::Ctx4);
    let strict = judge(&log, &Options { strict: true, hostile: false });
    assert_eq!(strict.outcome, Outcome::Broken);
    let breach = strict.breach.unwrap();
    assert_eq!((breach.clause, breach.level, breach.line), (Clause::Ctx4, Level::Customary, 4));
    assert_eq!(strict.conforming, 2);
}

#[test]
fn thousands_of_handles_are_followed() {
    let mut text = format!("{HEADER}\n{{\"call\":\"acquire\",\"credential\":\"0x1\",\"status\":0}}\n");
    let line = |context: u64, after: u64| {
        format!(
            "{{\"call\":\"exchange\",\"credential\":1,\"target\":null,\"requirements\":0,\"metadata\":{{\"length\":4,\"buffer\":16}},\"context\":{context},\"context_after\":{after},\"status\":0}}\n"
        )
    };
    for context in 0..5000_u64 {
        text.push_str(&line(0, 0x1000 + context * 16));
    }
    let sound = judged(&text);
    assert_eq!((sound.outcome, sound.possible.len()), (Outcome::Conforms, 5001));
    // The handle of one of them once more: it is called as the list of live handles calls it.
    for (repeated, name) in [(0, "handle of x0"), (1234, "handle of x1234")] {
        let flawed = judged(&format!("{text}{}", line(0, 0x1000 + repeated * 16)));
        let breach = flawed.breach.unwrap();
        assert_eq!((breach.clause, breach.line), (Clause::Ctx6, 5003));
        assert!(breach.observed.contains(&format!("{name} ")), "{}", breach.observed);
        assert!(
            flawed.trace.last().unwrap().observed.contains(&format!("{name} ")),
            "{:?}",
            flawed.trace.last()
        );
    }
}

/// MEM-3 permits it, and a log does not say how much memory there was.
#[test]
fn a_deletion_that_lacks_memory_is_not_judged() {
    let made = r#"{"call":"exchange","credential":1,"target":null,"requirements":0,"metadata":{"length":4,"buffer":16},"context":0,"context_after":32,"status":0}"#;
    let acquired = r#"{"call":"acquire","credential":"0x1","status":0}"#;
    let deletion = |status: &str| format!(r#"{{"call":"delete","context":32,"status":"{status}"}}"#);
    let under = |header: &str, statuses: &[&str]| {
        let deletions: Vec<String> = statuses.iter().map(|status| deletion(status)).collect();
        judged(&format!("{header}\n{acquired}\n{made}\n{}\n", deletions.join("\n")))
    };
    let of = |statuses: &[&str]| under(HEADER, statuses);
    for status in ["0x80090300", "0x8009000E", "0xC0000017", "0xC000009A", "0xC000011F", "0xC0020016"] {
        let judged = of(&[status, "0x0"]);
        assert_eq!((judged.outcome, judged.conforming), (Outcome::Conforms, 4), "{status}: {judged:#?}");
        assert_eq!(judged.notes.len(), 1, "{judged:#?}");
        assert_eq!(judged.possible.len(), 1, "the credential alone: {judged:#?}");
        // The context is as it was: whether it is there when there is memory counts.
        let refused = of(&[status, "0x80090301"]);
        assert_eq!(refused.breach.map(|breach| (breach.clause, breach.line)), Some((Clause::Ctx2, 5)));
    }
    assert_eq!(of(&["0x80090301"]).breach.map(|breach| breach.clause), Some(Clause::Ctx2));
    // GSS_S_FAILURE with a minor status that the log does not have, and GSS_S_NO_CONTEXT.
    let gss = HEADER.replace("lsa", "gss");
    let judged = under(&gss, &["0x000D0000", "0x0"]);
    assert_eq!((judged.outcome, judged.notes.len()), (Outcome::Conforms, 1), "{judged:#?}");
    let judged = under(&gss, &["0x00080000", "0x0"]);
    assert_eq!(judged.breach.map(|breach| (breach.clause, breach.line)), Some((Clause::Ctx2, 4)));
}

/// Contexts also come from functions that the log does not tell, and values of deleted ones come again.
#[test]
fn a_deleted_handle_that_comes_again_from_elsewhere_is_nobodys_breach() {
    let exchange = |before: u64, after: u64| {
        format!(
            "{{\"call\":\"exchange\",\"credential\":1,\"target\":null,\"requirements\":0,\"metadata\":{{\"length\":4,\"buffer\":16}},\"context\":{before},\"context_after\":{after},\"status\":0}}\n"
        )
    };
    let acquired = "{\"call\":\"acquire\",\"credential\":\"0x1\",\"status\":0}\n";
    let deleted = "{\"call\":\"delete\",\"context\":32,\"status\":0}\n";
    let again = |header: &str| {
        let (made, used) = (exchange(0, 32), exchange(32, 32));
        let log = format!("{header}\n{acquired}{made}{deleted}{used}{deleted}");
        judge(&Log::parse(&log).unwrap(), &Options { strict: true, hostile: true })
    };
    assert_eq!(again(HEADER).breach.map(|breach| (breach.clause, breach.line)), Some((Clause::Ctx8, 5)));
    let middle = again(&HEADER.replace("start", "middle"));
    assert_eq!((middle.outcome, middle.conforming), (Outcome::Conforms, 5), "{middle:#?}");
}

/// A value that was acquired twice and released once is alive: no context has outlived its credential.
#[test]
fn a_credential_that_is_counted_is_released_with_its_last_reference() {
    let acquired = "{\"call\":\"acquire\",\"credential\":1,\"status\":0}\n";
    let released = "{\"call\":\"release\",\"credential\":1,\"status\":0}\n";
    let query = |before: u64| {
        format!(
            "{{\"call\":\"query\",\"credential\":1,\"target\":null,\"requirements\":0,\"context\":{before},\"context_after\":32,\"status\":0,\"metadata\":{{\"length\":4,\"buffer\":80}}}}\n"
        )
    };
    let outlived = |acquisitions: usize| {
        let log = format!("{HEADER}\n{}{}{released}{}", acquired.repeat(acquisitions), query(0), query(32));
        let judged = judged(&log);
        assert!(judged.breach.is_none(), "{judged:#?}");
        judged.clauses.iter().any(|row| row.id == Clause::Cred4)
    };
    assert_eq!([outlived(1), outlived(2)], [true, false]);
}

#[test]
fn a_log_says_where_it_begins() {
    let text = std::fs::read_to_string(folder().join("samples/begins-in-the-middle.jsonl")).unwrap();
    let log = Log::parse(&text).unwrap();
    assert_eq!(log.header.begins, Begins::Middle);
    let middle = judge(&log, &ALL);
    assert_eq!(middle.outcome, Outcome::Conforms, "{middle:#?}");
    // The same calls, were they all there are: the handles are none that the package gave.
    let start = judged(&text.replace("\"middle\"", "\"start\""));
    assert_eq!(start.breach.as_ref().map(|breach| breach.level), Some(Level::Hardening), "{start:#?}");
}
