//! The metadata: what one side tells the other before the handshake.
//!
//! | offset | bytes | is |
//! |---|---|---|
//! | 0 | 4 | `SSPM` |
//! | 4 | 1 | version, 1 |
//! | 5 | 1 | role of the side that made it: 1 initiator, 2 acceptor |
//! | 6 | 1 | wishes: bit 0 mutual, bit 1 integrity; other bits are ignored |
//! | 7 | 1 | zero |
//! | 8 | 16 | scheme id, [`SCHEME`] |
//! | 24 | 2 | length of the fields that follow |
//! | 26 | | fields: type (2 bytes), length (2 bytes), value |
//!
//! Numbers are little-endian. Field type 1 is the name of the target in UTF-16, at most once, never empty. Fields
//! of other types are skipped, so that a later version can say more. Nothing follows the last field, and the whole
//! is at most [`BOUND`] bytes.

use std::fmt;

use super::name::Name;
use super::role::Role;
use super::wishes::Wishes;

/// The longest metadata, in bytes, that this package makes or takes.
pub const BOUND: usize = 4096;

/// The scheme id, by which a negotiator knows this package: a GUID in its order of bytes.
pub const SCHEME: [u8; 16] =
    [0x41, 0xaa, 0x36, 0x1c, 0x8e, 0xa3, 0x7b, 0x4e, 0x8d, 0x87, 0x31, 0x51, 0xa0, 0xb1, 0xf3, 0x51];

/// What metadata says.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Metadata {
    /// The side that made it.
    pub role: Role,
    /// What that side wishes for.
    pub wishes: Wishes,
    /// The target that it named. Empty if there is none.
    pub name: Name,
}

/// Why bytes are not metadata.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ParseError {
    /// More than [`BOUND`] bytes.
    TooLong,
    /// The bytes end before the metadata does. No bytes at all end here too.
    Truncated,
    /// The first bytes are not ours.
    Magic,
    /// A version that this package does not know.
    Version(u8),
    /// A number that is no role.
    Role(u8),
    /// The zero byte is not zero.
    Reserved(u8),
    /// Another package's scheme id.
    Scheme,
    /// Bytes follow the metadata.
    Trailing,
    /// A name that is empty, too long, of an odd length, or there twice.
    Name,
}

/// Reads metadata. Any bytes have an answer.
///
/// # Errors
/// Why the bytes are not metadata that this package takes.
pub fn parse(bytes: &[u8]) -> Result<Metadata, ParseError> {
    let said = read(bytes)?;
    let units = said.name.iter().map(|unit| u16::from_le_bytes(*unit));
    let name = Name::new(units).map_err(|_| ParseError::Name)?;
    Ok(Metadata { role: said.role, wishes: said.wishes, name })
}

/// The side that made metadata, of which nothing is copied. Any bytes have an answer.
///
/// # Errors
/// As [`parse`] has.
pub fn maker(bytes: &[u8]) -> Result<Role, ParseError> {
    read(bytes).map(|said| said.role)
}

/// What metadata says, where it says it.
struct Said<'a> {
    role: Role,
    wishes: Wishes,
    name: &'a [[u8; 2]],
}

// Keeps META-4: total over all bytes, and each length is checked before it is used.
fn read(bytes: &[u8]) -> Result<Said<'_>, ParseError> {
    if bytes.len() > BOUND {
        return Err(ParseError::TooLong);
    }
    let (magic, rest) = split::<4>(bytes)?;
    if magic != MAGIC {
        return Err(ParseError::Magic);
    }
    let ([version, role, wishes, reserved], rest) = split::<4>(rest)?;
    if version != VERSION {
        return Err(ParseError::Version(version));
    }
    let role = match role {
        INITIATOR => Role::Initiator,
        ACCEPTOR => Role::Acceptor,
        other => return Err(ParseError::Role(other)),
    };
    if reserved != 0 {
        return Err(ParseError::Reserved(reserved));
    }
    let (scheme, rest) = split::<16>(rest)?;
    if scheme != SCHEME {
        return Err(ParseError::Scheme);
    }
    let (fields, rest) = counted(rest)?;
    if !rest.is_empty() {
        return Err(ParseError::Trailing);
    }
    Ok(Said { role, wishes: Wishes::from_byte(wishes), name: name_among(fields)? })
}

impl Metadata {
    /// The metadata as bytes: at most [`BOUND`] of them, the same ones for the same value.
    pub fn encode(&self) -> Vec<u8> {
        let role = match self.role {
            Role::Initiator => INITIATOR,
            Role::Acceptor => ACCEPTOR,
        };
        let mut fields = Vec::new();
        if !self.name.units().is_empty() {
            let value: Vec<u8> = self.name.units().iter().flat_map(|unit| unit.to_le_bytes()).collect();
            fields.extend(NAME_FIELD.to_le_bytes());
            fields.extend(length(&value));
            fields.extend(value);
        }
        let mut bytes = Vec::with_capacity(HEADER + fields.len());
        bytes.extend(MAGIC);
        bytes.extend([VERSION, role, self.wishes.byte(), 0]);
        bytes.extend(SCHEME);
        bytes.extend(length(&fields));
        bytes.extend(fields);
        bytes
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ParseError::TooLong => write!(out, "metadata of more than {BOUND} bytes"),
            ParseError::Truncated => write!(out, "metadata ends early"),
            ParseError::Magic => write!(out, "not metadata of this package"),
            ParseError::Version(version) => write!(out, "metadata of version {version}"),
            ParseError::Role(role) => write!(out, "metadata with the role {role}"),
            ParseError::Reserved(byte) => write!(out, "metadata with {byte} where a zero belongs"),
            ParseError::Scheme => write!(out, "metadata of another scheme"),
            ParseError::Trailing => write!(out, "bytes after the metadata"),
            ParseError::Name => write!(out, "metadata with a malformed name"),
        }
    }
}

impl std::error::Error for ParseError {}

const MAGIC: [u8; 4] = *b"SSPM";
const VERSION: u8 = 1;
const INITIATOR: u8 = 1;
const ACCEPTOR: u8 = 2;
const NAME_FIELD: u16 = 1;
const HEADER: usize = 26;
const FIELD_HEADER: usize = 4;

const _: () = assert!(HEADER + FIELD_HEADER + Name::BOUND * 2 <= BOUND);

/// The name that the fields carry, empty if none does.
fn name_among(mut fields: &[u8]) -> Result<&[[u8; 2]], ParseError> {
    let mut name = None;
    while !fields.is_empty() {
        let (kind, rest) = split::<2>(fields)?;
        let (value, rest) = counted(rest)?;
        fields = rest;
        if u16::from_le_bytes(kind) != NAME_FIELD {
            continue;
        }
        let (units, odd) = value.as_chunks::<2>();
        if units.is_empty() || units.len() > Name::BOUND || !odd.is_empty() || name.is_some() {
            return Err(ParseError::Name);
        }
        name = Some(units);
    }
    Ok(name.unwrap_or_default())
}

/// A length and as many bytes, and what follows them.
fn counted(bytes: &[u8]) -> Result<(&[u8], &[u8]), ParseError> {
    let (length, rest) = split::<2>(bytes)?;
    rest.split_at_checked(usize::from(u16::from_le_bytes(length))).ok_or(ParseError::Truncated)
}

/// The first bytes, and what follows them.
fn split<const N: usize>(bytes: &[u8]) -> Result<([u8; N], &[u8]), ParseError> {
    bytes.split_first_chunk::<N>().map(|(first, rest)| (*first, rest)).ok_or(ParseError::Truncated)
}

/// The length of a part of the metadata, which the assertion above keeps far below the bound of its two bytes.
fn length(part: &[u8]) -> [u8; 2] {
    (part.len() as u16).to_le_bytes()
}

#[cfg(test)]
mod tests;
