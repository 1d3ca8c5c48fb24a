//! The format as a JSON Schema: made from the types, and committed.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::{Value, json};

use super::line::{Header, Line, VERSION};
use crate::protocol::schema::bound;

/// The schema as it is committed; a test holds it against [`generate`].
pub const COMMITTED: &str = include_str!("../../trace/schema.json");

/// The schema of every line: `$defs/Header` of the first, `$defs/Line` of all others.
#[must_use]
pub fn generate() -> Value {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(bound));
    let mut generator = settings.into_generator();
    let header = generator.subschema_for::<Header>();
    let line = generator.subschema_for::<Line>();
    let mut definitions = generator.take_definitions(true);
    // A call returns, or it does not.
    if let Some(Value::Array(calls)) = definitions.get_mut("Line").and_then(|line| line.get_mut("oneOf")) {
        for call in calls.iter_mut().filter_map(Value::as_object_mut) {
            let one = json!([{ "required": ["status"] }, { "required": ["fault"] }]);
            let _ = call.insert("oneOf".to_owned(), one);
        }
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("A log of calls for sspcheck, version {VERSION}"),
        "description": "Each line is one JSON document: a Header first, then a Line for each call, in the order in which they returned.",
        "anyOf": [header, line],
        "$defs": definitions,
    })
}
