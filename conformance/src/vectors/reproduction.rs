//! A finding as a C program of its own: it loads the package, makes the calls, and ends with 1 where they break the contract.

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, JudgedBy};
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Profile;
use sspcheck_model::status::Status;

use super::{CaseSteps, Expectation, Past, Pool, Vectors, c_file, steps, unbounded};
use crate::report::{Finding, Report};
use crate::scenario::Scenario;

/// What is put in place of the program that goes over all vectors.
const MAIN: &str = include_str!("reproduction.c");

/// How an answer is told that has a length and no metadata.
const NO_METADATA: &str = "a length and no metadata";

/// How often a program makes the same calls at most.
const MOST_TIMES: u32 = 64;

/// A program, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reproduction {
    /// The C file.
    C(String),
    /// What of the finding a plain program cannot show.
    None(&'static str),
}

/// The program of a finding of a report.
///
/// Calls of one thread that break the contract by what they answer, or by not returning, can be shown so; what only the
/// host sees, or only several runs tell, cannot.
#[must_use]
pub fn reproduction(report: &Report, finding: &Finding) -> Reproduction {
    if report.profile != Profile::Lsa || report.target.kind != "library" {
        return Reproduction::None(
            "only packages in a shared library with a function table are loaded by a program",
        );
    }
    let words = shlex::split(&finding.replay).unwrap_or_default();
    let (Some("replay"), Some(scenario), Some(target)) =
        (words.get(1).map(String::as_str), words.get(2), words.get(3))
    else {
        return Reproduction::None("it was seen at start-up, before any call of a case");
    };
    if has_host_options(&words) {
        return Reproduction::None("the host was given options, which a program does not take; replay it");
    }
    let is_of_memory = |clause: &Clause| clause.row().judged_by == JudgedBy::MemoryWatch;
    if finding.fault == Some(Fault::Memory) || finding.clauses.iter().any(is_of_memory) {
        return Reproduction::None(
            "only a host that watches memory sees it; replay it, with --run-with valgrind as well",
        );
    }
    // The program sees where there is none, not whether what there is can be read.
    if finding.clauses.contains(&Clause::Qry4)
        && !finding.trace.last().is_some_and(|step| step.observed.contains(NO_METADATA))
    {
        return Reproduction::None("only a host that watches memory sees what can be read; replay it");
    }
    let mut is_repeated = false;
    let runs = match scenario.parse() {
        Ok(Scenario::Cases(cases)) => cases,
        Ok(Scenario::Repeat { times, calls }) if times <= MOST_TIMES => {
            is_repeated = true;
            (0..times).map(|_| calls.clone()).collect()
        }
        Ok(Scenario::Repeat { .. }) => {
            return Reproduction::None("the same calls are made too often to be written down one by one");
        }
        Ok(Scenario::Pair { .. }) => {
            return Reproduction::None("two runs in hosts of their own are compared");
        }
        Ok(Scenario::Exhausted { .. }) => {
            return Reproduction::None("the host refuses memory at a certain allocation");
        }
        Ok(Scenario::Cycles { .. }) => {
            return Reproduction::None("the host counts what is left after many cycles");
        }
        Ok(Scenario::Crowd { .. }) => return Reproduction::None("many rounds leave alive what they made"),
        Ok(Scenario::Threads { .. }) => return Reproduction::None("several threads are at work"),
        Err(_) => return Reproduction::None("its line names no calls"),
    };
    let runs = with_deletions(runs, finding);
    let machine = unbounded();
    let mut pool = Pool::default();
    let mut cases = Vec::new();
    let succeeded: Vec<bool> =
        finding.trace.iter().map(|step| step.observed.starts_with("success")).collect();
    let last = runs.len().saturating_sub(1);
    for (number, calls) in runs.iter().enumerate() {
        let known = if number == last && succeeded.len() == calls.len() { succeeded.as_slice() } else { &[] };
        let steps = steps(&machine, Past::default(), calls, known, &mut pool);
        if steps.len() != calls.len() {
            return Reproduction::None(
                "the caller breaks its own side, which only a host survives for certain",
            );
        }
        let name = format!("run {}", number + 1);
        cases.push(CaseSteps { name, clauses: finding.clauses.clone(), why: String::new(), steps });
    }
    say_what_the_report_says(&mut cases, &mut pool.all, finding);
    let vectors = Vectors {
        profile: machine.profile,
        expectations: pool.all,
        endings: Vec::new(),
        situations: Vec::new(),
        cases,
    };
    let longest = runs.iter().map(Vec::len).max().unwrap_or(0);
    let resources: Vec<String> = Status::names()
        .filter(|(status, _)| status.is_resource())
        .map(|(status, _)| format!("0x{:08X}u", status.0))
        .collect();
    let includes = format!(
        "#define TARGET {}\n#define REPEATED {}\n#define MOST_CALLS {longest}\n#define RESOURCES {}\n",
        c_string(target),
        u8::from(is_repeated),
        resources.join(", ")
    );
    Reproduction::C(c_file::program(&heading(finding), &vectors, &includes, MAIN))
}

/// Whether the words of a replay line give the host options, beyond those that make the finding count.
#[must_use]
pub fn has_host_options(words: &[String]) -> bool {
    words.iter().skip(4).any(|word| word != "--strict" && word != "--hostile")
}

/// The calls of the last run, with the deletion after it that the report tells too: what a case leaves alive is deleted.
fn with_deletions(mut runs: Vec<Vec<Call>>, finding: &Finding) -> Vec<Vec<Call>> {
    if let Some(last) = runs.last_mut() {
        let further = finding.trace.iter().skip(last.len()).map_while(|step| step.call.parse().ok());
        let deletions: Vec<Call> = further.take_while(|call| matches!(call, Call::Delete { .. })).collect();
        last.extend(deletions);
    }
    runs
}

/// The last call is told as the report tells it: what would have been permitted to it, and not to its situation at large.
fn say_what_the_report_says(cases: &mut [CaseSteps], all: &mut Vec<Expectation>, finding: &Finding) {
    let step = cases.last_mut().and_then(|case| case.steps.last_mut());
    let (Some((_, expected, _)), Some(told)) = (step, finding.trace.last()) else { return };
    if let Some(known) = all.get(*expected).filter(|_| !told.permitted.is_empty()) {
        let own = Expectation { why: told.permitted.replace(|c: char| !c.is_ascii(), "?"), ..known.clone() };
        *expected = all.len();
        all.push(own);
    }
}

/// A text as a literal of C: every byte that could mean something is written as a number.
fn c_string(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'"' | b'\\' | b'?' | 0..=0x1F | 0x7F.. => format!("\\{byte:03o}"),
        _ => char::from(byte).to_string(),
    };
    format!("\"{}\"", text.bytes().map(byte).collect::<String>())
}

fn heading(finding: &Finding) -> String {
    let ids: Vec<&str> = finding.clauses.iter().map(|clause| clause.id()).collect();
    let says: Vec<&str> = finding.clauses.iter().map(|clause| clause.row().says).collect();
    // Nothing of the target ends the comment or begins a line of its own.
    let plain = |text: &str| -> String {
        let text: String =
            text.chars().map(|c| if c.is_control() || !c.is_ascii() { '?' } else { c }).collect();
        text.replace('\\', "/").replace("*/", "* /").replace("/*", "/ *").replace("??", "? ?")
    };
    format!(
        "/*\n * {}: {}\n * {}\n *\n * Made by `sspcheck check --reproductions`. C11, no dependencies but the loader of the system:\n *\n \
         *     cc -std=c11 -O1 -o reproduction FILE.c      (older systems: -ldl)\n \
         *     x86_64-w64-mingw32-gcc -std=c11 -O1 -o reproduction.exe FILE.c\n \
         *     ./reproduction [PATH]\n *\n * Exit code 1: reproduced; 0: not reproduced, every answer is permitted; 3: it does not start here; 2: usage.\n \
         */\n",
        ids.join(", "),
        says.join(" "),
        plain(&finding.summary)
    )
}

#[cfg(test)]
mod tests {
    use sspcheck_model::clause::Level;

    use super::*;
    use crate::report::TraceStep;

    fn finding(replay: &str, summary: &str, observed: &[&str]) -> Finding {
        let step = |observed: &&str| TraceStep {
            call: String::new(),
            permitted: String::new(),
            observed: (*observed).to_owned(),
            lsa: Vec::new(),
        };
        Finding {
            clauses: vec![Clause::Cred2],
            level: Level::Required,
            count: 1,
            after: 0,
            fault: None,
            summary: summary.to_owned(),
            condition: None,
            trace: observed.iter().map(step).collect(),
            site: Vec::new(),
            output: String::new(),
            replay: replay.to_owned(),
            accepted: None,
        }
    }

    fn report() -> Report {
        let text = r#"{"schema":1,"kit":"0","target":{"name":"x.so","kind":"library","version":null,"package":null},
            "profile":"lsa","suite":"smoke","seed":1,"outcome":"broken","readings":[],"clauses":[],"findings":[],"notes":[],
            "exploration":{"states":0,"transitions":0},"counts":{"cases":1,"calls":1,"seconds":0.0}}"#;
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn what_a_program_cannot_show_says_why() {
        #[rustfmt::skip]
        let facts = [
            ("sspcheck replay 'calls: acquire c0; exchange c0 null absent 0x0 foreign0' ./x.so", None),
            ("sspcheck replay 'repeat: acquire c0; query c0 null absent 0x0' ./x.so",            None),
            ("sspcheck replay 'pair same: acquire c0 || acquire c0' ./x.so",                     Some("two runs")),
            ("sspcheck replay 'fail-allocation 1: acquire c0' ./x.so",                           Some("refuses memory")),
            ("sspcheck replay 'cycles 16: acquire c0' ./x.so",                                   Some("many cycles")),
            ("sspcheck replay 'threads 2: acquire c0 || release c0' ./x.so",                     Some("several threads")),
            ("sspcheck replay 'calls: acquire c0; release c0; query c0 null absent 0x0' ./x.so", Some("breaks its own side")),
            ("sspcheck replay 'nonsense' ./x.so",                                                Some("names no calls")),
            ("sspcheck check ./x.so",                                                            Some("at start-up")),
            ("sspcheck check ./x.so --assume-version 0x400000",                                  Some("at start-up")),
            ("sspcheck replay 'calls: acquire c0' ./x.so --package Second --strict",             Some("given options")),
            ("sspcheck replay 'calls: acquire c0' ./x.so --hostile --strict",                    None),
        ];
        for (replay, why) in facts {
            match (reproduction(&report(), &finding(replay, "", &[])), why) {
                (Reproduction::C(text), None) => {
                    assert!(text.contains("#define TARGET \"./x.so\""), "{text}")
                }
                (Reproduction::None(said), Some(why)) => assert!(said.contains(why), "{replay}: {said}"),
                (other, _) => panic!("{replay}: {other:?}"),
            }
        }
        let mut of_memory = finding(facts[0].0, "", &[]);
        of_memory.clauses = vec![Clause::Meta2];
        assert!(
            matches!(reproduction(&report(), &of_memory), Reproduction::None(why) if why.contains("watches memory"))
        );
        let mut others = report();
        others.target.kind = "adapter".to_owned();
        let one = finding(facts[0].0, "", &[]);
        assert!(matches!(reproduction(&others, &one), Reproduction::None(_)));
    }

    #[test]
    fn the_last_call_is_told_as_the_report_tells_it() {
        let replay =
            "sspcheck replay 'calls: acquire c0; query c0 null absent 0x0; query c0 null absent 0x0' ./x.so";
        let mut told = finding(replay, "", &["success", "success", "success"]);
        told.trace[2].permitted = "a code with bit 28 clear".to_owned();
        let Reproduction::C(text) = reproduction(&report(), &told) else { panic!() };
        // The call before it, which is the same, keeps what is said of its situation.
        assert_eq!(text.matches("\"a code with bit 28 clear\"").count(), 1, "{text}");
        assert!(text.contains("success with a new handle, or failure"), "{text}");
    }

    #[test]
    fn nothing_that_a_target_says_leaves_the_comment_or_the_literal() {
        let replay = r#"sspcheck replay 'calls: acquire c0' './a"; system("x"); ??/ \\ é.so'"#;
        let summary = "*/ int x; *\\ int y; /* \n#include <bad> \\ ??/ \x1b";
        let Reproduction::C(text) = reproduction(&report(), &finding(replay, summary, &[])) else { panic!() };
        let (comment, rest) = text.split_once("*/").unwrap();
        assert!(comment.contains("* / int x; * / int y; / * ?#include <bad> / ? ?/ ?"), "{comment}");
        assert!(!rest.contains("bad"), "{rest}");
        let target = rest.lines().find(|line| line.starts_with("#define TARGET")).unwrap();
        assert_eq!(
            target,
            r##"#define TARGET "./a\042; system(\042x\042); \077\077/ \134\134 \303\251.so""##
        );
    }
}
