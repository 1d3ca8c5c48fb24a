//! The protocol as a JSON Schema: made from the types, committed, and held against lines where that is asked for.

use std::borrow::Cow;
use std::sync::OnceLock;

use jsonschema::Validator;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::{Reply, Request, VERSION};

/// The schema as it is committed; a test holds it against [`generate`].
pub const COMMITTED: &str = include_str!("../../protocol/schema.json");

/// The schema of every line: `$defs/Request` of those that the kit sends, `$defs/Reply` of those that it reads.
#[must_use]
pub fn generate() -> Value {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(bound));
    let mut generator = settings.into_generator();
    let request = generator.subschema_for::<Request>();
    let reply = generator.subschema_for::<Reply>();
    let definitions = generator.take_definitions(true);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("The line protocol of sspcheck, version {VERSION}"),
        "description": "Each line is one JSON document: a Request from the kit, or a Reply to it.",
        "anyOf": [request, reply],
        "$defs": definitions,
    })
}

/// A format is a remark to most validators: the width of a number is said by its maximum too.
pub(crate) fn bound(schema: &mut Schema) {
    let maximum = match schema.get("format").and_then(Value::as_str) {
        Some("uint32") => json!(u32::MAX),
        Some("uint64") => json!(u64::MAX),
        _ => return,
    };
    let _ = schema.insert("maximum".to_owned(), maximum);
}

/// Which way a line goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// From the kit.
    Request,
    /// To the kit.
    Reply,
}

/// Holds a line against the committed schema: where it is wrong, and how.
///
/// # Errors
///
/// What the schema says against the line, with the place in it.
pub fn check(way: Way, line: &str) -> Result<(), String> {
    let value: Value = serde_json::from_str(line).map_err(|error| format!("it is no JSON: {error}"))?;
    let Some(validator) = validator(way) else {
        return Err("the schema of this version cannot be read".to_owned());
    };
    let Some(error) = validator.iter_errors(&value).next() else { return Ok(()) };
    let place = error.instance_path().to_string();
    let place = if place.is_empty() { "the line".to_owned() } else { format!("`{place}`") };
    let mut text = error.to_string();
    if let Some((end, _)) = text.char_indices().nth(300) {
        text.truncate(end);
        text.push('…');
    }
    Err(format!("{place} does not fit the schema: {text}"))
}

fn validator(way: Way) -> Option<&'static Validator> {
    static REQUEST: OnceLock<Option<Validator>> = OnceLock::new();
    static REPLY: OnceLock<Option<Validator>> = OnceLock::new();
    let (cell, name) = match way {
        Way::Request => (&REQUEST, "Request"),
        Way::Reply => (&REPLY, "Reply"),
    };
    cell.get_or_init(|| {
        let mut schema: Value = serde_json::from_str(COMMITTED).ok()?;
        let object = schema.as_object_mut()?;
        let _ = object.remove("anyOf");
        let _ = object.insert("$ref".to_owned(), json!(format!("#/$defs/{name}")));
        jsonschema::validator_for(&schema).ok()
    })
    .as_ref()
}

/// A call in the notation, as the schema describes it.
pub(crate) struct CallText;

/// The notation of calls as a regular expression.
const CALL: &str = "^(acquire c[0-7]|release c[0-7]|delete x[0-7]\
    |query (null|never-issued|c[0-7]) (null|no-pointer|foreign|value-of-c[0-7]|x[0-7]) \
(absent|named|empty|unterminated|odd-length|over-maximum|null-buffer|other([0-9]|[1-3][0-9]|4[0-3])) 0x[0-9a-f]{1,8}\
    |exchange (null|never-issued|c[0-7]) (null|no-pointer|foreign|value-of-c[0-7]|x[0-7]) \
(absent|named|empty|unterminated|odd-length|over-maximum|null-buffer|other([0-9]|[1-3][0-9]|4[0-3])) 0x[0-9a-f]{1,8} \
(peer|own|empty|empty-null|foreign[0-8]|short|long|altered([0-9]|[1-9][0-9]|[1-3][0-9][0-9]|4[0-7][0-9]|48[0-5])|null-with-length))$";

impl JsonSchema for CallText {
    fn schema_name() -> Cow<'static, str> {
        "Call".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A call in the notation, the words parted by one space.",
            "type": "string",
            "pattern": CALL,
            "examples": ["acquire c0", "query c0 null named 0x0", "exchange c0 null absent 0x8001 peer", "delete x0"],
        })
    }
}

/// What a package did to memory, as the schema describes it.
pub(crate) struct DamageKind;

impl JsonSchema for DamageKind {
    fn schema_name() -> Cow<'static, str> {
        "DamageKind".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let kinds: Vec<Value> = sspcheck_model::memory::Damage::ALL.iter().map(|kind| json!(kind)).collect();
        json_schema!({ "description": "What was done to memory.", "type": "string", "enum": kinds })
    }
}

/// A step has an answer or the reason why there is none, never both.
pub(crate) fn one_result(schema: &mut Schema) {
    let _ =
        schema.insert("oneOf".to_owned(), json!([{ "required": ["answer"] }, { "required": ["skipped"] }]));
}
