//! SARIF 2.1.0: a rule for each clause, a result for each finding, its calls as a code flow. Several targets are runs of one log.
//!
//! Made of plain JSON values: a test holds what comes of it against the published schema.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use sspcheck_conformance::report::{ClauseResult, Finding, Outcome, Report};
use sspcheck_model::clause::Level;
use sspcheck_model::reading::Profile;

use crate::fingerprint::fingerprint;
use crate::{story, visible};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

pub(crate) fn render(report: &Report, _: usize) -> String {
    let report = &visible::report(report);
    log(&[run(&report.target.name, report)])
}

/// A run for each target.
pub(crate) fn together(reports: &[(String, &Report)]) -> String {
    let runs: Vec<Value> =
        reports.iter().map(|(label, report)| run(label, &visible::report(report))).collect();
    log(&runs)
}

fn log(runs: &[Value]) -> String {
    format!("{:#}\n", json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": runs }))
}

/// What was checked, by which rules, and what came of it; the label tells it from other runs.
fn run(label: &str, report: &Report) -> Value {
    let results: Vec<Value> =
        (0..).zip(&report.findings).map(|(number, finding)| result(report, number, finding)).collect();
    let verdicts: Map<String, Value> = report
        .clauses
        .iter()
        .map(|clause| (clause.id.id().to_owned(), json!(clause.verdict.name())))
        .collect();
    json!({
        "tool": { "driver": {
            "name": "sspcheck",
            "version": report.kit,
            "semanticVersion": report.kit,
            "informationUri": env!("CARGO_PKG_REPOSITORY"),
            "rules": report.clauses.iter().map(|clause| rule(report, clause)).collect::<Vec<_>>(),
        }},
        "automationDetails": { "id": format!("sspcheck/{}/{label}/", report.profile) },
        "invocations": [invocation(report)],
        "columnKind": "unicodeCodePoints",
        "results": results,
        "properties": {
            "target": story::target(report),
            "profile": report.profile.name(),
            "suite": report.suite.name(),
            "seed": report.seed,
            "outcome": report.outcome.name(),
            "verdicts": verdicts,
        },
    })
}

/// A clause, as the rule that results name.
fn rule(report: &Report, clause: &ClauseResult) -> Value {
    let row = clause.id.row();
    let says = clause.id.says_in(report.profile);
    let more = format!("sspcheck explain {}", row.id);
    let formatted_more = format!("`{more}`");
    let facts =
        |more| [("Section", row.section.title()), ("From", row.source), ("Judged", row.how), ("More", more)];
    let how = facts(more.as_str()).map(|(name, text)| format!("\n\n{name}: {text}")).concat();
    let how = format!("{says}{how}");
    let formatted =
        facts(formatted_more.as_str()).map(|(name, text)| format!("- **{name}**: {text}")).join("\n");
    let formatted = format!("{says}\n\n{formatted}");
    json!({
        "id": row.id,
        "name": format!("{:?}", clause.id),
        "shortDescription": { "text": says },
        "fullDescription": { "text": format!("{says} {}", row.how) },
        "help": { "text": how, "markdown": formatted },
        "defaultConfiguration": { "level": level(clause.level) },
        "properties": {
            "tags": [row.section.stem(), clause.level.name()],
            "precision": "very-high",
            "section": row.section.title(),
            "source": row.source,
        },
    })
}

/// How bad a breach is by the level of its clause.
const fn level(level: Level) -> &'static str {
    match level {
        Level::Required => "error",
        Level::Customary => "warning",
        Level::Hardening => "note",
        Level::Free => "none",
    }
}

fn result(report: &Report, number: usize, finding: &Finding) -> Value {
    let clause = finding.clauses.first().copied();
    let mut text = finding.summary.clone();
    if let Some(clause) = clause {
        let _ = write!(text, "\n\n{clause}: {}", clause.says_in(report.profile));
    }
    let _ = write!(text, "\n\nAgain: {}", finding.replay);
    let mut result = json!({
        "kind": "fail",
        "level": level(finding.level),
        "message": { "text": text },
        "locations": [location(report, finding)],
        "occurrenceCount": finding.count,
        "partialFingerprints": { "sspcheckCalls/v1": fingerprint(finding) },
        "properties": {
            "number": number,
            "clauses": finding.clauses.iter().map(|clause| clause.id()).collect::<Vec<_>>(),
            "counts": report.fails(finding),
            "fault": finding.fault.map(|fault| fault.name()),
            "condition": finding.condition,
            "replay": finding.replay,
            "output": finding.output,
        },
    });
    let mut add = |name: &str, value: Value| {
        if let Some(result) = result.as_object_mut() {
            let _ = result.insert(name.to_owned(), value);
        }
    };
    if let Some(clause) = clause {
        add("ruleId", json!(clause.id()));
        if let Some(index) = report.clauses.iter().position(|row| row.id == clause) {
            add("ruleIndex", json!(index));
        }
    }
    if !finding.trace.is_empty() {
        add("codeFlows", json!([code_flow(report, finding)]));
    }
    if finding.site.len() > 1 {
        add("stacks", json!([stack(report, finding)]));
    }
    // Nothing was suppressed unless that is said: an empty list says that somebody has looked.
    let suppressions: Vec<Value> = finding
        .accepted
        .iter()
        .map(|accepted| {
            json!({ "kind": "external", "status": "accepted", "justification": story::acceptance(accepted) })
        })
        .collect();
    add("suppressions", json!(suppressions));
    result
}

/// Where a finding is: the line of the package where that is known, and the function that was called.
fn location(report: &Report, finding: &Finding) -> Value {
    let known = finding.site.iter().find_map(|frame| place_of(frame));
    let physical = match known {
        Some((file, line)) => {
            json!({ "artifactLocation": { "uri": uri(file) }, "region": { "startLine": line } })
        }
        None => json!({ "artifactLocation": { "uri": uri(&report.target.name) } }),
    };
    let logical: Vec<Value> = finding.function().map(|verb| logical(report, verb)).into_iter().collect();
    json!({ "physicalLocation": physical, "logicalLocations": logical })
}

/// The function that a call of the notation goes to.
fn logical(report: &Report, verb: &str) -> Value {
    let name = match (report.profile, verb) {
        (Profile::Lsa, "acquire") => "AcquireCredentialsHandle",
        (Profile::Lsa, "release") => "FreeCredentialsHandle",
        (Profile::Lsa, "delete") => "DeleteContext",
        (Profile::Lsa, "query") => "QueryMetaData",
        (Profile::Lsa, "exchange") => "ExchangeMetaData",
        (Profile::Gss, "acquire") => "gss_acquire_cred",
        (Profile::Gss, "release") => "gss_release_cred",
        (Profile::Gss, "delete") => "gss_delete_sec_context",
        (Profile::Gss, "query") => "gssspi_query_meta_data",
        (Profile::Gss, "exchange") => "gssspi_exchange_meta_data",
        _ => verb,
    };
    json!({ "name": name, "fullyQualifiedName": format!("{}!{name}", report.target.name), "kind": "function" })
}

/// The calls of a finding, in order; the last is the one that it is about.
fn code_flow(report: &Report, finding: &Finding) -> Value {
    let last = finding.trace.len() - 1;
    let locations = (0..).zip(&finding.trace).map(|(number, step): (usize, _)| {
        let verb = step.call.rsplit_once(": ").map_or(step.call.as_str(), |(_, call)| call);
        let verb = verb.split_whitespace().next().unwrap_or_default();
        let text = format!("{}: {}", step.call, step.observed);
        json!({
            "executionOrder": number + 1,
            "importance": if number == last { "essential" } else { "important" },
            "location": {
                "message": { "text": text },
                "physicalLocation": { "artifactLocation": { "uri": uri(&report.target.name) } },
                "logicalLocations": [logical(report, verb)],
            },
            "properties": { "permitted": step.permitted, "observed": step.observed, "lsa": step.lsa },
        })
    });
    json!({
        "message": { "text": "the calls that show it" },
        "threadFlows": [{ "locations": locations.collect::<Vec<_>>() }],
    })
}

/// The functions in progress when a call did not return.
fn stack(report: &Report, finding: &Finding) -> Value {
    let frames = finding.site.iter().map(|frame| {
        let physical = match place_of(frame) {
            Some((file, line)) => {
                json!({ "artifactLocation": { "uri": uri(file) }, "region": { "startLine": line } })
            }
            None => json!({ "artifactLocation": { "uri": uri(&report.target.name) } }),
        };
        json!({ "location": { "message": { "text": frame }, "physicalLocation": physical } })
    });
    json!({ "message": { "text": "where the call ended" }, "frames": frames.collect::<Vec<_>>() })
}

fn invocation(report: &Report) -> Value {
    let notifications: Vec<Value> =
        report
            .incomplete
            .iter()
            .map(|why| json!({ "level": "error", "message": { "text": why } }))
            .chain(report.deviations.iter().filter(|deviation| deviation.state.fails()).map(
                |deviation| json!({ "level": "error", "message": { "text": story::deviation(deviation) } }),
            ))
            .chain(
                matches!(report.outcome, Outcome::NotOffered | Outcome::NotDemonstrated)
                    .then(|| json!({ "level": "warning", "message": { "text": story::outcome(report) } })),
            )
            .collect();
    json!({
        "executionSuccessful": report.incomplete.is_none(),
        "exitCode": report.outcome.exit_code(),
        "exitCodeDescription": report.outcome.name(),
        "toolExecutionNotifications": notifications,
    })
}

/// File and line of a frame that reads `function at file:line (module)`.
fn place_of(frame: &str) -> Option<(&str, u32)> {
    let (named, _) = frame.rsplit_once(" (")?;
    let (_, place) = named.rsplit_once(" at ")?;
    let (file, line) = place.rsplit_once(':')?;
    Some((file, line.parse().ok().filter(|line| *line > 0)?))
}

/// A file's name as a relative reference of RFC 3986: what has a meaning there is encoded.
fn uri(name: &str) -> String {
    name.bytes().fold(String::new(), |mut uri, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte))
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
        uri
    })
}

#[cfg(test)]
mod tests {
    use sspcheck_model::clause::Clause;
    use sspcheck_model::reading::Profile;

    use super::{logical, place_of, uri};

    #[test]
    fn a_call_names_the_function_that_it_goes_to() {
        let mut report = crate::sample::report();
        #[rustfmt::skip]
        let facts = [
            // verb       in an LSA                      in GSS-API
            ("acquire",  "AcquireCredentialsHandle",    "gss_acquire_cred"),
            ("release",  "FreeCredentialsHandle",       "gss_release_cred"),
            ("delete",   "DeleteContext",               "gss_delete_sec_context"),
            ("query",    "QueryMetaData",               "gssspi_query_meta_data"),
            ("exchange", "ExchangeMetaData",            "gssspi_exchange_meta_data"),
            ("(shut",    "(shut",                       "(shut"),
        ];
        for (verb, lsa, gss) in facts {
            for (profile, expected) in [(Profile::Lsa, lsa), (Profile::Gss, gss)] {
                report.profile = profile;
                let function = logical(&report, verb);
                assert_eq!(function["name"], expected);
                assert_eq!(function["fullyQualifiedName"], format!("flawed_crash_on_flags.so!{expected}"));
            }
        }
    }

    #[test]
    fn names_of_files_become_references() {
        #[rustfmt::skip]
        let facts = [
            ("flawed.so",               "flawed.so"),
            ("cmd:python3 a.py",        "cmd%3Apython3%20a.py"),
            ("<script>\"|`.so",         "%3Cscript%3E%22%7C%60.so"),
            ("100%?#é",                 "100%25%3F%23%C3%A9"),
        ];
        for (name, expected) in facts {
            assert_eq!(uri(name), expected);
        }
        assert_eq!(format!("{:?}", Clause::Cred2), "Cred2");
        #[rustfmt::skip]
        let facts = [
            ("door_exchange at package.h:123 (flawed.so)", Some(("package.h", 123))),
            ("door_exchange (flawed.so)",                  None),
            ("flawed.so+0x1234",                           None),
            ("f at x:0 (m)",                               None),
        ];
        for (frame, expected) in facts {
            assert_eq!(place_of(frame), expected, "{frame}");
        }
    }
}
