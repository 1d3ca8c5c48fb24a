//! The report as a JSON Schema: made from the types, and committed.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};
use sspcheck_model::clause::{Clause, Level};

use super::{Report, SCHEMA};
use crate::protocol::schema::bound;
pub(super) use crate::trace::line::FaultName;
pub use crate::trace::line::ProfileName;

/// The schema as it is committed; a test holds it against [`generate`].
pub const COMMITTED: &str = include_str!("../../report/schema.json");

/// The schema of the document that `--format json` prints, and of the report in the last line of a record.
#[must_use]
pub fn generate() -> Value {
    of::<Report>(&format!("A report of sspcheck, version {SCHEMA}"))
}

/// The schema of a document of this type.
#[must_use]
pub fn of<T: JsonSchema>(title: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(bound));
    let mut generator = settings.into_generator();
    let document = generator.subschema_for::<T>();
    let definitions = generator.take_definitions(true);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "$defs": definitions,
    });
    if let (Some(schema), Some(document)) = (schema.as_object_mut(), document.as_object()) {
        schema.extend(document.clone());
    }
    schema
}

/// The id of a clause, as the schema describes it.
#[derive(Debug)]
pub struct ClauseId;

impl JsonSchema for ClauseId {
    fn schema_name() -> Cow<'static, str> {
        "Clause".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "A clause of the contract.", "type": "string", "enum": Clause::ALL.map(Clause::id).as_slice() })
    }
}

/// The name of a level, as the schema describes it.
#[derive(Debug)]
pub struct LevelName;

impl JsonSchema for LevelName {
    fn schema_name() -> Cow<'static, str> {
        "Level".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "How binding a clause is.", "type": "string", "enum": Level::ALL.map(Level::name) })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{COMMITTED, generate};
    use crate::reference::Reference;
    use crate::run::{Discard, Identity, Options, check};
    use crate::suite::Suite;
    use crate::target::InProcess;

    #[test]
    fn the_committed_schema_is_what_the_types_give() {
        let fresh = format!("{}\n", serde_json::to_string_pretty(&generate()).unwrap());
        if std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1") {
            std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("report/schema.json"), &fresh).unwrap();
            return;
        }
        assert!(
            fresh == COMMITTED,
            "report/schema.json is not what the types give; SSPCHECK_BLESS=1 writes it anew"
        );
    }

    #[test]
    fn a_report_fits_and_what_is_none_does_not() {
        let target = InProcess::new("mine", || Box::new(Reference::default()));
        let identity = Identity { name: "m".into(), kind: "in-process".into(), argument: "m".into() };
        let options = Options { suite: Suite::Smoke, strict: true, ..Options::default() };
        let report =
            serde_json::to_value(check(&target, &identity, &options, &mut Discard).unwrap()).unwrap();
        let validator = jsonschema::validator_for(&serde_json::from_str(COMMITTED).unwrap()).unwrap();
        assert!(validator.is_valid(&report), "{:?}", validator.iter_errors(&report).next());
        type Spoil = fn(&mut serde_json::Value);
        let facts: [(&str, Spoil); 7] = [
            ("a newer schema", |report| report["schema"] = 2.into()),
            ("no schema", |report| drop(report.as_object_mut().unwrap().remove("schema"))),
            ("a field that nobody knows", |report| report["colour"] = "red".into()),
            ("a clause that is none", |report| report["clauses"][0]["id"] = "CRED-77".into()),
            ("a verdict that is none", |report| report["clauses"][0]["verdict"] = "fine".into()),
            ("an outcome that is none", |report| report["outcome"] = "good".into()),
            ("witnesses below nought", |report| report["clauses"][0]["witnesses"] = (-1).into()),
        ];
        for (what, spoil) in facts {
            let mut spoiled = report.clone();
            spoil(&mut spoiled);
            assert!(!validator.is_valid(&spoiled), "{what}");
        }
    }
}
