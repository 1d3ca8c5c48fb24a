//! SARIF, held against the published schema.

use serde_json::Value;

use crate::common::{SWEEPS, package};
use crate::formats::{record, rendered};

const SCHEMA: &str = include_str!("../data/sarif-schema-2.1.0.json");

/// The schema as published, but for one pattern, that of language tags: it closes a bracket which is not open.
fn schema() -> Value {
    let mended = SCHEMA.replace("{2}]?$", "{2}$");
    assert_ne!(mended, SCHEMA, "the schema needs no mending any more");
    serde_json::from_str(&mended).unwrap()
}

/// What in a log does not fit the published schema.
pub(crate) fn wrong(log: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    validator.iter_errors(log).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn log(target: &str, options: &[&str], code: i32) -> Value {
    let out = tempfile::tempdir().unwrap();
    let record = record(out.path(), target, options, code);
    serde_json::from_str(&rendered(&record, "sarif")).unwrap()
}

#[test]
fn every_log_fits_the_published_schema() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let facts = [
        ("reference:in-process".to_owned(), &["--suite", "smoke"][..], 0, 0),
        (package("flawed_null_credential"), &["--suite", "smoke"], 1, 2),
        (package("flawed_contexts_coupled"), &["--suite", "smoke"], 0, 1),
        (package("flawed_crash_on_flags"), &SWEEPS, 1, 1),
        (package("startup_crash_in_entry"), &["--suite", "smoke"], 1, 1),
        (package("startup_null_slot"), &["--suite", "smoke"], 3, 0),
    ];
    for (target, options, code, least) in facts {
        let log = log(&target, options, code);
        let wrong: Vec<String> =
            validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(wrong, Vec::<String>::new(), "{target}");
        assert!(log["runs"][0]["results"].as_array().unwrap().len() >= least, "{target}");
    }
    // The schema is no formality: it refuses these.
    let good = log(&package("flawed_null_credential"), &["--suite", "smoke"], 1);
    type Spoil = fn(&mut Value);
    let facts: [(&str, Spoil); 5] = [
        ("a level that is none", |log| log["runs"][0]["results"][0]["level"] = "bad".into()),
        ("no message", |log| drop(log["runs"][0]["results"][0].as_object_mut().unwrap().remove("message"))),
        ("a field that nobody knows", |log| log["runs"][0]["colour"] = "red".into()),
        ("another version", |log| log["version"] = "2.2.0".into()),
        ("a line before the first", |log| {
            log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"] =
                serde_json::json!({ "startLine": 0 });
        }),
    ];
    for (what, spoil) in facts {
        let mut spoiled = good.clone();
        spoil(&mut spoiled);
        assert!(!validator.is_valid(&spoiled), "{what}");
    }
}

#[test]
fn a_finding_is_a_result_with_its_rule_its_calls_and_a_fingerprint_that_stays() {
    let first = log(&package("flawed_null_credential"), &["--suite", "smoke"], 1);
    let again = log(&package("flawed_null_credential"), &["--suite", "smoke", "--jobs", "1"], 1);
    let run = &first["runs"][0];
    let results = run["results"].as_array().unwrap();
    let mut prints = Vec::new();
    for result in results {
        let rule =
            &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(rule["help"]["text"].as_str().unwrap().contains("Section: "), "{rule}");
        assert_eq!(
            (&result["level"], &rule["defaultConfiguration"]["level"]),
            (&"error".into(), &"error".into())
        );
        let flow = result["codeFlows"][0]["threadFlows"][0]["locations"].as_array().unwrap();
        assert_eq!(flow[0]["executionOrder"], 1);
        let last = flow.last().unwrap();
        assert_eq!(last["importance"], "essential");
        assert!(last["properties"]["permitted"].as_str().unwrap().len() > 3, "{last}");
        let name = last["location"]["logicalLocations"][0]["name"].as_str().unwrap();
        assert!(["QueryMetaData", "ExchangeMetaData"].contains(&name), "{name}");
        assert_eq!(
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            "flawed_null_credential.so"
        );
        prints.push(result["partialFingerprints"].clone());
    }
    let others = again["runs"][0]["results"].as_array().unwrap().iter();
    assert_eq!(prints, others.map(|result| result["partialFingerprints"].clone()).collect::<Vec<_>>());
    prints.dedup();
    assert_eq!(prints.len(), results.len(), "two findings share a fingerprint");
}
