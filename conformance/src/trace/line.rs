//! The lines of a log, as somebody else writes them: real values, as they stand in the registers and on the stack.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Profile;

/// The version of the format.
pub const VERSION: u32 = 1;

/// The first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Always [`VERSION`].
    pub trace: u32,
    /// Under which profile the calls are judged: `lsa` or `gss`.
    #[schemars(with = "ProfileName")]
    pub profile: Profile,
    /// Where the log begins.
    #[serde(default)]
    pub begins: Begins,
    /// Whatever the recorder wants to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Where a log begins: what a handle is that comes from none of its calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Begins {
    /// Before the first credential was acquired: such a handle is the caller's error.
    Start,
    /// Anywhere, or contexts come from other functions too: such a handle may be live or not.
    #[default]
    Middle,
}

/// One call that returned, or did not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "call", rename_all = "kebab-case")]
pub enum Line {
    /// AcquireCredentialsHandle.
    Acquire(Acquire),
    /// FreeCredentialsHandle.
    Release(Release),
    /// SpQueryMetaData.
    Query(Query),
    /// SpExchangeMetaData.
    Exchange(Exchange),
    /// DeleteContext.
    Delete(Delete),
}

/// AcquireCredentialsHandle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Acquire {
    /// The credential handle after the call; may be left out where it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential: Option<Word>,
    /// What it returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Code")]
    pub status: Option<Code>,
    /// Why it did not return.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "FaultName")]
    pub fault: Option<Fault>,
    /// Whatever the recorder wants to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// FreeCredentialsHandle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// The credential handle.
    pub credential: Word,
    /// What it returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Code")]
    pub status: Option<Code>,
    /// Why it did not return.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "FaultName")]
    pub fault: Option<Fault>,
    /// Whatever the recorder wants to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// DeleteContext.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Delete {
    /// The context handle.
    pub context: Word,
    /// What it returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Code")]
    pub status: Option<Code>,
    /// Why it did not return.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "FaultName")]
    pub fault: Option<Fault>,
    /// Whatever the recorder wants to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// SpQueryMetaData.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Query {
    /// CredentialHandle; 0 is NULL.
    pub credential: Word,
    /// TargetName; null is NULL.
    #[serde(deserialize_with = "said")]
    #[schemars(with = "OrNull<CountedString>")]
    pub target: Option<CountedString>,
    /// ContextRequirements.
    pub requirements: Code,
    /// What ContextHandle pointed to before the call; null where ContextHandle itself was NULL.
    #[serde(deserialize_with = "said")]
    #[schemars(with = "OrNull<Word>")]
    pub context: Option<Word>,
    /// What ContextHandle points to after the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context_after: Option<Word>,
    /// What a success handed out; left out where the recorder did not look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Buffer>,
    /// What it returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Code")]
    pub status: Option<Code>,
    /// Why it did not return.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "FaultName")]
    pub fault: Option<Fault>,
    /// Whatever the recorder wants to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// SpExchangeMetaData.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// CredentialHandle; 0 is NULL.
    pub credential: Word,
    /// TargetName; null is NULL.
    #[serde(deserialize_with = "said")]
    #[schemars(with = "OrNull<CountedString>")]
    pub target: Option<CountedString>,
    /// ContextRequirements.
    pub requirements: Code,
    /// MetaDataLength and MetaData.
    pub metadata: Buffer,
    /// What ContextHandle pointed to before the call; null where ContextHandle itself was NULL.
    #[serde(deserialize_with = "said")]
    #[schemars(with = "OrNull<Word>")]
    pub context: Option<Word>,
    /// What ContextHandle points to after the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context_after: Option<Word>,
    /// What it returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Code")]
    pub status: Option<Code>,
    /// Why it did not return.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "FaultName")]
    pub fault: Option<Fault>,
    /// Whatever the recorder wants to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A UNICODE_STRING as it lay in memory; its text does not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountedString {
    /// Length, in bytes.
    pub length: u16,
    /// MaximumLength, in bytes.
    pub maximum: u16,
    /// Buffer; 0 is NULL. Which address it is does not matter.
    pub buffer: Word,
}

/// Metadata as it lay in memory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Buffer {
    /// MetaDataLength, in bytes.
    pub length: u32,
    /// MetaData; 0 is NULL. Which address it is does not matter.
    pub buffer: Word,
    /// The bytes, two hexadecimal digits each; left out where the recorder did not keep them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^([0-9a-fA-F]{2})*$"))]
    pub bytes: Option<String>,
    /// False where the recorder tried to read what a Query handed out, and could not.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub readable: bool,
}

const fn yes() -> bool {
    true
}

/// A field that must be there, though it may be null: what is left out is not said.
fn said<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

/// A handle or an address: `"0x7f001000"`, or a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(pub u64);

/// A status or a word of flags: `"0x80090301"`, or a number without a sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u32);

/// Reads a number without a sign, or its text in hexadecimal with at most so many digits.
struct Number {
    digits: usize,
    what: &'static str,
}

impl serde::de::Visitor<'_> for Number {
    type Value = u64;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { digits, what } = self;
        write!(
            f,
            "{what}: \"0x\" with 1 to {digits} hexadecimal digits, or a number without a sign of {} bits",
            digits * 4
        )
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<u64, E> {
        let fits = number.checked_shr(u32::try_from(self.digits * 4).unwrap_or(64)).unwrap_or(0) == 0;
        if fits { Ok(number) } else { Err(E::invalid_value(serde::de::Unexpected::Unsigned(number), &self)) }
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<u64, E> {
        let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or_default();
        let plain =
            (1..=self.digits).contains(&hex.len()) && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u64::from_str_radix(hex, 16).ok().filter(|_| plain);
        number.ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self))
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Number { digits: 16, what: "a handle or an address" }).map(Self)
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number =
            deserializer.deserialize_any(Number { digits: 8, what: "a status or a word of flags" })?;
        u32::try_from(number).map(Self).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:#x}", self.0))
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:#x}", self.0))
    }
}

impl JsonSchema for Word {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Word".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A handle or an address.",
            "anyOf": [
                { "type": "string", "pattern": "^0[xX][0-9a-fA-F]{1,16}$" },
                { "type": "integer", "minimum": 0, "maximum": u64::MAX },
            ],
        })
    }
}

impl JsonSchema for Code {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A status or a word of flags.",
            "anyOf": [
                { "type": "string", "pattern": "^0[xX][0-9a-fA-F]{1,8}$" },
                { "type": "integer", "minimum": 0, "maximum": u32::MAX },
            ],
        })
    }
}

/// The name of a profile, as the schema describes it.
#[derive(Debug)]
pub struct ProfileName;

impl JsonSchema for ProfileName {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Profile".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names = Profile::ALL.map(Profile::name);
        json_schema!({ "description": "The profile.", "type": "string", "enum": names })
    }
}

/// The name of a fault, as the schema describes it.
pub(crate) struct FaultName;

impl JsonSchema for FaultName {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Fault".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let names = Fault::ALL.map(Fault::name);
        json_schema!({ "description": "Why a call did not return.", "type": "string", "enum": names })
    }
}

/// A field that must be there and may be null, as the schema describes it.
struct OrNull<T>(std::marker::PhantomData<T>);

impl<T: JsonSchema> JsonSchema for OrNull<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}OrNull", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [value, { "type": "null" }] })
    }
}
