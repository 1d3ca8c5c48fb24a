//! ContextRequirements: the 14 listed flags, the bits defined elsewhere, and words made of them.
//!
//! The page lists 14 values and lets them be combined; sspi.h defines 13 more bits of the same word; five bits
//! nobody defines. No document found makes any combination a violation, so incoherent words earn notes only.

use std::fmt;
use std::str::FromStr;

use crate::vocabulary::GSS_ELSEWHERE;

/// A word of ContextRequirements, as it stands in the call.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Requirements(pub u32);

/// How far a word keeps to the list of the page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum WordClass {
    /// No bit is set.
    Zero,
    /// Only bits that the page lists.
    Listed,
    /// At least one bit that sspi.h defines and the page does not list, and none that nobody defines.
    Elsewhere,
    /// At least one bit that nobody defines.
    Undefined,
}

impl WordClass {
    /// Every class of words.
    pub const ALL: [Self; 4] = [Self::Zero, Self::Listed, Self::Elsewhere, Self::Undefined];

    /// The class's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::Listed => "listed",
            Self::Elsewhere => "elsewhere",
            Self::Undefined => "undefined",
        }
    }

    /// A word of the class.
    #[must_use]
    pub const fn representative(self) -> Requirements {
        match self {
            Self::Zero => Requirements(0),
            Self::Listed => Requirements(Flag::MutualAuth.bit()),
            Self::Elsewhere => Requirements(0x0000_0010),
            Self::Undefined => Requirements(0x8000_0000),
        }
    }
}

impl fmt::Display for WordClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A flag that the page lists for ContextRequirements.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Flag {
    /// ISC_REQ_DELEGATE.
    Delegate,
    /// ISC_REQ_MUTUAL_AUTH.
    MutualAuth,
    /// ISC_REQ_REPLAY_DETECT.
    ReplayDetect,
    /// ISC_REQ_SEQUENCE_DETECT.
    SequenceDetect,
    /// ISC_REQ_USE_SESSION_KEY.
    UseSessionKey,
    /// ISC_REQ_PROMPT_FOR_CREDS.
    PromptForCreds,
    /// ISC_REQ_USE_SUPPLIED_CREDS.
    UseSuppliedCreds,
    /// ISC_REQ_ALLOCATE_MEMORY.
    AllocateMemory,
    /// ISC_REQ_USE_DCE_STYLE.
    UseDceStyle,
    /// ISC_REQ_DATAGRAM.
    Datagram,
    /// ISC_REQ_CONNECTION.
    Connection,
    /// ISC_REQ_EXTENDED_ERROR.
    ExtendedError,
    /// ISC_REQ_STREAM.
    Stream,
    /// ISC_REQ_INTEGRITY.
    Integrity,
}

impl Flag {
    /// Every listed flag, in the order of the bits.
    pub const ALL: [Self; 14] = [
        Self::Delegate,
        Self::MutualAuth,
        Self::ReplayDetect,
        Self::SequenceDetect,
        Self::UseSessionKey,
        Self::PromptForCreds,
        Self::UseSuppliedCreds,
        Self::AllocateMemory,
        Self::UseDceStyle,
        Self::Datagram,
        Self::Connection,
        Self::ExtendedError,
        Self::Stream,
        Self::Integrity,
    ];

    /// The flag's bit.
    #[must_use]
    pub const fn bit(self) -> u32 {
        self.row().0
    }

    /// The flag's name in sspi.h, such as `ISC_REQ_DELEGATE`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().1
    }

    /// What the caller asks for with it.
    #[must_use]
    pub const fn says(self) -> &'static str {
        self.row().2
    }

    /// The name without its prefix.
    #[must_use]
    pub fn short_name(self) -> &'static str {
        short(self.name())
    }

    /// Bit, name and meaning.
    #[rustfmt::skip]
    const fn row(self) -> (u32, &'static str, &'static str) {
        match self {
            Self::Delegate         => (0x0000_0001, "ISC_REQ_DELEGATE",           "the server may act in the client's name"),
            Self::MutualAuth       => (0x0000_0002, "ISC_REQ_MUTUAL_AUTH",        "each side proves who it is to the other"),
            Self::ReplayDetect     => (0x0000_0004, "ISC_REQ_REPLAY_DETECT",      "a packet sent twice is noticed"),
            Self::SequenceDetect   => (0x0000_0008, "ISC_REQ_SEQUENCE_DETECT",    "a message out of its order is noticed"),
            Self::UseSessionKey    => (0x0000_0020, "ISC_REQ_USE_SESSION_KEY",    "the sides agree on a fresh session key"),
            Self::PromptForCreds   => (0x0000_0040, "ISC_REQ_PROMPT_FOR_CREDS",   "an interactive user is asked for credentials where that can be done"),
            Self::UseSuppliedCreds => (0x0000_0080, "ISC_REQ_USE_SUPPLIED_CREDS", "credentials come with the input, in a form of the package's own"),
            Self::AllocateMemory   => (0x0000_0100, "ISC_REQ_ALLOCATE_MEMORY",    "the package allocates output buffers, and the caller frees them"),
            Self::UseDceStyle      => (0x0000_0200, "ISC_REQ_USE_DCE_STYLE",      "mutual authentication takes three legs"),
            Self::Datagram         => (0x0000_0400, "ISC_REQ_DATAGRAM",           "the transport carries datagrams"),
            Self::Connection       => (0x0000_0800, "ISC_REQ_CONNECTION",         "the transport is a connection"),
            Self::ExtendedError    => (0x0000_4000, "ISC_REQ_EXTENDED_ERROR",     "a failed context leaves an error message for the peer"),
            Self::Stream           => (0x0000_8000, "ISC_REQ_STREAM",             "the transport is a stream"),
            Self::Integrity        => (0x0001_0000, "ISC_REQ_INTEGRITY",          "tampering with a buffer is noticed, replay and disorder are not"),
        }
    }
}

impl fmt::Display for Flag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A bit that sspi.h defines and the page does not list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Elsewhere {
    /// Its name in sspi.h.
    pub name: &'static str,
    /// The bit.
    pub bit: u32,
}

/// The bits that sspi.h defines and the page does not list, in their order.
#[rustfmt::skip]
pub const ELSEWHERE: [Elsewhere; 13] = [
    Elsewhere { bit: 0x0000_0010, name: "ISC_REQ_CONFIDENTIALITY" },
    Elsewhere { bit: 0x0000_1000, name: "ISC_REQ_CALL_LEVEL" },
    Elsewhere { bit: 0x0000_2000, name: "ISC_REQ_FRAGMENT_SUPPLIED" },
    Elsewhere { bit: 0x0002_0000, name: "ISC_REQ_IDENTIFY" },
    Elsewhere { bit: 0x0004_0000, name: "ISC_REQ_NULL_SESSION" },
    Elsewhere { bit: 0x0008_0000, name: "ISC_REQ_MANUAL_CRED_VALIDATION" },
    Elsewhere { bit: 0x0010_0000, name: "ISC_REQ_RESERVED1" },
    Elsewhere { bit: 0x0020_0000, name: "ISC_REQ_FRAGMENT_TO_FIT" },
    Elsewhere { bit: 0x0040_0000, name: "ISC_REQ_FORWARD_CREDENTIALS" },
    Elsewhere { bit: 0x0080_0000, name: "ISC_REQ_NO_INTEGRITY" },
    Elsewhere { bit: 0x0100_0000, name: "ISC_REQ_USE_HTTP_STYLE" },
    Elsewhere { bit: 0x2000_0000, name: "ISC_REQ_UNVERIFIED_TARGET_NAME" },
    Elsewhere { bit: 0x4000_0000, name: "ISC_REQ_CONFIDENTIALITY_ONLY" },
];

/// All listed bits.
pub const LISTED_MASK: u32 = listed_mask(&Flag::ALL);

/// All bits that anybody defines, listed ones included.
pub const DEFINED_MASK: u32 = LISTED_MASK | elsewhere_mask(&ELSEWHERE);

const _: () = assert!(LISTED_MASK == 0x0001_CFEF);
const _: () = assert!(DEFINED_MASK == 0x61FF_FFFF);

const fn listed_mask(mut flags: &[Flag]) -> u32 {
    let mut mask = 0;
    while let [flag, rest @ ..] = flags {
        mask |= flag.bit();
        flags = rest;
    }
    mask
}

const fn elsewhere_mask(mut rows: &[Elsewhere]) -> u32 {
    let mut mask = 0;
    while let [row, rest @ ..] = rows {
        mask |= row.bit;
        rows = rest;
    }
    mask
}

impl Requirements {
    /// No requirement at all.
    pub const NONE: Self = Self(0);

    /// How far the word keeps to the list; total.
    #[must_use]
    pub const fn class(self) -> WordClass {
        if self.0 == 0 {
            WordClass::Zero
        } else if self.0 & !DEFINED_MASK != 0 {
            WordClass::Undefined
        } else if self.0 & !LISTED_MASK != 0 {
            WordClass::Elsewhere
        } else {
            WordClass::Listed
        }
    }

    /// Whether a listed flag is set.
    #[must_use]
    pub const fn has(self, flag: Flag) -> bool {
        self.0 & flag.bit() != 0
    }

    /// The listed flags that are set, in the order of the bits.
    pub fn flags(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.into_iter().filter(move |flag| self.has(*flag))
    }

    /// Every OR of listed flags, in ascending order, from zero to the whole mask.
    pub fn listed_words() -> impl Iterator<Item = Self> {
        // Subtracting the mask carries through the gaps between its bits: the next subset, in order.
        let next = |word: &Self| match word.0.wrapping_sub(LISTED_MASK) & LISTED_MASK {
            0 => None,
            word => Some(Self(word)),
        };
        std::iter::successors(Some(Self::NONE), next)
    }

    /// How many words [`Self::listed_words`] yields.
    #[must_use]
    pub const fn listed_count() -> usize {
        1 << LISTED_MASK.count_ones()
    }

    /// Every bit outside the list alone, then every pair of them.
    pub fn outside_words() -> impl Iterator<Item = Self> {
        let bits = || bits_of(!LISTED_MASK);
        let pairs =
            bits().flat_map(move |low| bits().filter(move |high| *high > low).map(move |high| low | high));
        bits().chain(pairs).map(Self)
    }

    /// What is incoherent about the word.
    #[must_use]
    pub fn notes(self) -> Vec<Coherence> {
        Coherence::ALL.into_iter().filter(|note| note.applies(self)).collect()
    }
}

impl From<Flag> for Requirements {
    fn from(flag: Flag) -> Self {
        Self(flag.bit())
    }
}

impl FromIterator<Flag> for Requirements {
    fn from_iter<I: IntoIterator<Item = Flag>>(flags: I) -> Self {
        Self(flags.into_iter().fold(0, |word, flag| word | flag.bit()))
    }
}

/// The names of defined bits and the values of others, joined by `|`; `0` if there are none.
impl fmt::Display for Requirements {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |bit| short_name_of(bit).map_or_else(|| format!("0x{bit:08X}"), str::to_owned);
        let parts: Vec<_> = bits_of(self.0).map(text).collect();
        f.pad(if parts.is_empty() { "0".to_owned() } else { parts.join("|") }.as_str())
    }
}

/// Reads `0x8400`, `33792`, and names or numbers joined by `|`, the names with or without `ISC_REQ_`.
impl FromStr for Requirements {
    type Err = UnknownFlag;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.split('|').try_fold(Self::NONE, |word, part| {
            let bits = number(part.trim()).or_else(|| bit_named(part.trim()));
            bits.map(|bits| Self(word.0 | bits)).ok_or_else(|| UnknownFlag(part.trim().to_owned()))
        })
    }
}

/// A text that is neither the name of a flag nor a 32-bit number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownFlag(String);

impl fmt::Display for UnknownFlag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no flag is called `{}`; use names such as DELEGATE|STREAM or a number such as 0x8001",
            self.0
        )
    }
}

impl std::error::Error for UnknownFlag {}

pub(crate) fn bits_of(mask: u32) -> impl Iterator<Item = u32> {
    (0..u32::BITS).map(|shift| 1 << shift).filter(move |bit| mask & bit != 0)
}

/// Every defined bit with its full name.
fn defined() -> impl Iterator<Item = (u32, &'static str)> {
    let listed = Flag::ALL.into_iter().map(|flag| (flag.bit(), flag.name()));
    listed.chain(ELSEWHERE.iter().map(|row| (row.bit, row.name)))
}

fn short(name: &'static str) -> &'static str {
    name.strip_prefix("ISC_REQ_").unwrap_or(name)
}

fn short_name_of(bit: u32) -> Option<&'static str> {
    defined().find(|(defined, _)| *defined == bit).map(|(_, name)| short(name))
}

fn bit_named(text: &str) -> Option<u32> {
    let is = |name: &'static str| name.eq_ignore_ascii_case(text) || short(name).eq_ignore_ascii_case(text);
    defined().find(|(_, name)| is(name)).map(|(bit, _)| bit)
}

fn number(text: &str) -> Option<u32> {
    let (digits, radix) = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => (digits, 16),
        None => (text, 10),
    };
    // The standard parser would take a sign too.
    let plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    plain.then(|| u32::from_str_radix(digits, radix).ok()).flatten()
}

/// Something contradictory or meaningless in a word: a note, never a finding (REQ-5).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Coherence {
    /// Two or three kinds of transport at once.
    SeveralTransports,
    /// Integrity that does not detect replay or disorder, together with a flag that does.
    IntegrityWithAndWithoutDetection,
    /// Delegation, which needs mutual authentication, without it.
    DelegationWithoutMutual,
    /// The three-leg exchange, which is mutual, without mutual authentication.
    ThreeLegsWithoutMutual,
    /// A flag that speaks of a buffer which this call does not have.
    NoBufferInThisCall,
}

impl Coherence {
    /// Every note.
    pub const ALL: [Self; 5] = [
        Self::SeveralTransports,
        Self::IntegrityWithAndWithoutDetection,
        Self::DelegationWithoutMutual,
        Self::ThreeLegsWithoutMutual,
        Self::NoBufferInThisCall,
    ];

    /// The note's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().0
    }

    /// Which words earn it.
    #[must_use]
    pub const fn when(self) -> &'static str {
        self.row().1
    }

    /// Why they do.
    #[must_use]
    pub const fn says(self) -> &'static str {
        self.row().2
    }

    /// The condition itself.
    #[must_use]
    #[inline]
    pub const fn condition(self) -> fn(u32) -> bool {
        self.row().3
    }

    /// Whether a word earns the note.
    #[must_use]
    #[inline]
    pub fn applies(self, word: Requirements) -> bool {
        (self.condition())(word.0)
    }

    /// Name, when, meaning, condition.
    #[rustfmt::skip]
    #[inline]
    const fn row(self) -> (&'static str, &'static str, &'static str, fn(u32) -> bool) {
        match self {
            Self::SeveralTransports => (
                "several-transports",
                "two or more of DATAGRAM, CONNECTION, STREAM",
                "more than one kind of transport is asked for",
                |word| (word & TRANSPORTS).count_ones() >= 2,
            ),
            Self::IntegrityWithAndWithoutDetection => (
                "integrity-with-and-without-detection",
                "INTEGRITY with REPLAY_DETECT or SEQUENCE_DETECT",
                "integrity is described as not detecting replay and disorder, and detection is asked for as well",
                |word| word & INTEGRITY != 0 && word & DETECTION != 0,
            ),
            Self::DelegationWithoutMutual => (
                "delegation-without-mutual",
                "DELEGATE without MUTUAL_AUTH",
                "delegation has an effect only together with mutual authentication",
                |word| word & DELEGATE != 0 && word & MUTUAL == 0,
            ),
            Self::ThreeLegsWithoutMutual => (
                "three-legs-without-mutual",
                "USE_DCE_STYLE without MUTUAL_AUTH",
                "the exchange in three legs is one of mutual authentication",
                |word| word & THREE_LEGS != 0 && word & MUTUAL == 0,
            ),
            Self::NoBufferInThisCall => (
                "no-buffer-in-this-call",
                "USE_SUPPLIED_CREDS or ALLOCATE_MEMORY",
                "the flag speaks of a buffer for credentials or for output, and this call has neither",
                |word| word & BUFFERS != 0,
            ),
        }
    }
}

impl fmt::Display for Coherence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

const TRANSPORTS: u32 = Flag::Datagram.bit() | Flag::Connection.bit() | Flag::Stream.bit();
const DETECTION: u32 = Flag::ReplayDetect.bit() | Flag::SequenceDetect.bit();
const BUFFERS: u32 = Flag::UseSuppliedCreds.bit() | Flag::AllocateMemory.bit();
const INTEGRITY: u32 = Flag::Integrity.bit();
const DELEGATE: u32 = Flag::Delegate.bit();
const MUTUAL: u32 = Flag::MutualAuth.bit();
const THREE_LEGS: u32 = Flag::UseDceStyle.bit();

/// How many of the listed words earn each note: counted, not written down.
#[must_use]
pub fn coherence_counts() -> [(Coherence, usize); 5] {
    Coherence::ALL.map(|note| (note, Requirements::listed_words().filter(|word| note.applies(*word)).count()))
}

/// A request flag of GSS-API (RFC 2744 and its DCE extensions), which stands in the same place in the gss profile.
///
/// The values are not those of ISC_REQ: only delegation, mutual authentication, replay, sequence,
/// confidentiality and extended errors agree.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum GssFlag {
    /// GSS_C_DELEG_FLAG.
    Deleg,
    /// GSS_C_MUTUAL_FLAG.
    Mutual,
    /// GSS_C_REPLAY_FLAG.
    Replay,
    /// GSS_C_SEQUENCE_FLAG.
    Sequence,
    /// GSS_C_CONF_FLAG.
    Conf,
    /// GSS_C_INTEG_FLAG.
    Integ,
    /// GSS_C_ANON_FLAG.
    Anon,
    /// GSS_C_PROT_READY_FLAG.
    ProtReady,
    /// GSS_C_TRANS_FLAG.
    Trans,
    /// GSS_C_DCE_STYLE.
    DceStyle,
    /// GSS_C_IDENTIFY_FLAG.
    Identify,
    /// GSS_C_EXTENDED_ERROR_FLAG.
    ExtendedError,
}

impl GssFlag {
    /// Every flag, in the order of the bits.
    pub const ALL: [Self; 12] = [
        Self::Deleg,
        Self::Mutual,
        Self::Replay,
        Self::Sequence,
        Self::Conf,
        Self::Integ,
        Self::Anon,
        Self::ProtReady,
        Self::Trans,
        Self::DceStyle,
        Self::Identify,
        Self::ExtendedError,
    ];

    /// The flag's bit.
    #[must_use]
    pub const fn bit(self) -> u32 {
        self.row().0
    }

    /// The flag's name in gssapi.h.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().1
    }

    /// The listed flag that asks for the same, if there is one.
    #[must_use]
    pub const fn listed(self) -> Option<Flag> {
        self.row().2
    }

    /// The flag of GSS-API that asks for the same as a listed one, if there is one.
    #[must_use]
    pub fn of(flag: Flag) -> Option<Self> {
        Self::ALL.into_iter().find(|gss| gss.listed() == Some(flag))
    }

    /// A word of GSS-API that asks for what the listed flags of `word` ask for; what has no counterpart is left out.
    #[must_use]
    pub fn word(word: Requirements) -> u32 {
        word.flags().filter_map(Self::of).fold(0, |gss, flag| gss | flag.bit())
    }

    /// The listed flags that a word of GSS-API asks for; what has no counterpart is left out.
    #[must_use]
    pub fn requirements(word: u32) -> Requirements {
        Self::ALL.into_iter().filter(|flag| word & flag.bit() != 0).filter_map(Self::listed).collect()
    }

    /// A word of GSS-API as people read it: names, and values of unknown bits, joined by `|`; `0` if there are none.
    #[must_use]
    pub fn text(word: u32) -> String {
        let elsewhere = GSS_ELSEWHERE.iter().map(|row| (row.bit, row.name));
        let known = Self::ALL.into_iter().map(|flag| (flag.bit(), flag.name())).chain(elsewhere);
        let name = |bit| known.clone().find(|(known, _)| *known == bit).map(|(_, name)| name);
        let parts: Vec<_> = bits_of(word)
            .map(|bit| name(bit).map_or_else(|| format!("0x{bit:08X}"), str::to_owned))
            .collect();
        if parts.is_empty() { "0".to_owned() } else { parts.join("|") }
    }

    /// Bit, name, listed counterpart.
    #[rustfmt::skip]
    const fn row(self) -> (u32, &'static str, Option<Flag>) {
        match self {
            Self::Deleg         => (0x0001, "GSS_C_DELEG_FLAG",          Some(Flag::Delegate)),
            Self::Mutual        => (0x0002, "GSS_C_MUTUAL_FLAG",         Some(Flag::MutualAuth)),
            Self::Replay        => (0x0004, "GSS_C_REPLAY_FLAG",         Some(Flag::ReplayDetect)),
            Self::Sequence      => (0x0008, "GSS_C_SEQUENCE_FLAG",       Some(Flag::SequenceDetect)),
            Self::Conf          => (0x0010, "GSS_C_CONF_FLAG",           None),
            Self::Integ         => (0x0020, "GSS_C_INTEG_FLAG",          Some(Flag::Integrity)),
            Self::Anon          => (0x0040, "GSS_C_ANON_FLAG",           None),
            Self::ProtReady     => (0x0080, "GSS_C_PROT_READY_FLAG",     None),
            Self::Trans         => (0x0100, "GSS_C_TRANS_FLAG",          None),
            Self::DceStyle      => (0x1000, "GSS_C_DCE_STYLE",           Some(Flag::UseDceStyle)),
            Self::Identify      => (0x2000, "GSS_C_IDENTIFY_FLAG",       None),
            Self::ExtendedError => (0x4000, "GSS_C_EXTENDED_ERROR_FLAG", Some(Flag::ExtendedError)),
        }
    }
}

impl fmt::Display for GssFlag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Coherence, DEFINED_MASK, ELSEWHERE, Flag, GssFlag, LISTED_MASK, Requirements, WordClass,
        coherence_counts,
    };
    use std::collections::BTreeSet;

    #[test]
    fn the_masks_are_those_of_the_page_and_of_the_header() {
        assert_eq!(LISTED_MASK, 0x0001_CFEF);
        assert_eq!(DEFINED_MASK, 0x61FF_FFFF);
        assert_eq!(LISTED_MASK.count_ones(), 14);
        assert_eq!(DEFINED_MASK.count_ones(), 27);
        assert!(ELSEWHERE.iter().all(|row| row.bit & LISTED_MASK == 0 && row.bit.is_power_of_two()));
        assert!(Flag::ALL.iter().all(|flag| flag.bit().is_power_of_two()));
        assert!(Flag::ALL.map(Flag::bit).is_sorted());
        assert!(ELSEWHERE.map(|row| row.bit).is_sorted());
    }

    #[test]
    fn names_of_bits_differ() {
        let mut names: BTreeSet<_> = Flag::ALL.map(Flag::name).into_iter().collect();
        names.extend(ELSEWHERE.map(|row| row.name));
        assert_eq!(names.len(), 27);
        assert!(names.iter().all(|name| name.starts_with("ISC_REQ_")));
        assert_eq!(Flag::ALL.map(Flag::says).into_iter().collect::<BTreeSet<_>>().len(), 14);
    }

    #[test]
    fn a_flag_that_is_named_twice_is_set() {
        let twice = [Flag::Delegate, Flag::MutualAuth, Flag::Delegate];
        assert_eq!(twice.into_iter().collect::<Requirements>(), Requirements(0x3));
        assert_eq!("DELEGATE|0x3|DELEGATE".parse(), Ok(Requirements(0x3)));
    }

    #[test]
    fn there_are_16384_listed_words_and_they_ascend() {
        let words: Vec<_> = Requirements::listed_words().collect();
        assert_eq!(words.len(), 16_384);
        assert_eq!(Requirements::listed_count(), 16_384);
        assert!(words.is_sorted_by(|a, b| a < b));
        assert_eq!(words.first(), Some(&Requirements(0)));
        assert_eq!(words.last(), Some(&Requirements(LISTED_MASK)));
        assert_eq!(words.iter().filter(|word| word.class() == WordClass::Listed).count(), 16_383);
    }

    #[test]
    fn outside_words_are_the_18_other_bits_and_their_153_pairs() {
        let words: Vec<_> = Requirements::outside_words().collect();
        assert_eq!(words.iter().filter(|word| word.0.count_ones() == 1).count(), 18);
        assert_eq!(words.iter().filter(|word| word.0.count_ones() == 2).count(), 18 * 17 / 2);
        assert_eq!(words.len(), 18 + 153);
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len());
        assert!(words.iter().all(|word| word.0 & LISTED_MASK == 0));
        assert_eq!(
            words.iter().filter(|word| word.class() == WordClass::Elsewhere).count(),
            13 + 13 * 12 / 2
        );
        assert_eq!(
            words.iter().filter(|word| word.class() == WordClass::Undefined).count(),
            5 + 5 * 13 + 5 * 4 / 2
        );
    }

    #[test]
    fn words_have_the_class_of_their_strangest_bit() {
        #[rustfmt::skip]
        let rows = [
            (0x0000_0000, WordClass::Zero),
            (0x0000_0001, WordClass::Listed),
            (0x0001_CFEF, WordClass::Listed),
            (0x0000_0010, WordClass::Elsewhere),
            (0x0001_CFFF, WordClass::Elsewhere),
            (0x61FF_FFFF, WordClass::Elsewhere),
            (0x0200_0000, WordClass::Undefined),
            (0x8000_0010, WordClass::Undefined),
            (0xFFFF_FFFF, WordClass::Undefined),
        ];
        for (word, class) in rows {
            assert_eq!(Requirements(word).class(), class, "0x{word:08X}");
        }
        assert!(WordClass::ALL.iter().all(|class| class.representative().class() == *class));
    }

    #[test]
    fn notes_are_counted_as_the_bits_they_look_at_allow() {
        // Of the 2^k settings of the k bits that a condition looks at, some satisfy it; the other bits are free.
        #[rustfmt::skip]
        let rows = [
            (Coherence::SeveralTransports,                3, 4), // 3 pairs and the triple
            (Coherence::IntegrityWithAndWithoutDetection, 3, 3), // integrity with one, the other, or both
            (Coherence::DelegationWithoutMutual,          2, 1),
            (Coherence::ThreeLegsWithoutMutual,           2, 1),
            (Coherence::NoBufferInThisCall,               2, 3),
        ];
        assert_eq!(coherence_counts(), rows.map(|(note, bits, settings)| (note, settings << (14 - bits))));
    }

    #[test]
    fn each_note_has_its_words() {
        #[rustfmt::skip]
        let rows: [(&str, &[Coherence]); 12] = [
            ("0",                                       &[]),
            ("DATAGRAM",                                &[]),
            ("DATAGRAM|STREAM",                         &[Coherence::SeveralTransports]),
            ("DATAGRAM|CONNECTION|STREAM",              &[Coherence::SeveralTransports]),
            ("INTEGRITY",                               &[]),
            ("INTEGRITY|SEQUENCE_DETECT",               &[Coherence::IntegrityWithAndWithoutDetection]),
            ("DELEGATE",                                &[Coherence::DelegationWithoutMutual]),
            ("DELEGATE|MUTUAL_AUTH",                    &[]),
            ("USE_DCE_STYLE",                           &[Coherence::ThreeLegsWithoutMutual]),
            ("USE_DCE_STYLE|MUTUAL_AUTH",               &[]),
            ("ALLOCATE_MEMORY",                         &[Coherence::NoBufferInThisCall]),
            ("DELEGATE|USE_SUPPLIED_CREDS",             &[Coherence::DelegationWithoutMutual, Coherence::NoBufferInThisCall]),
        ];
        for (word, notes) in rows {
            assert_eq!(word.parse::<Requirements>().unwrap().notes(), notes, "{word}");
        }
    }

    #[test]
    fn words_are_read_in_every_form() {
        #[rustfmt::skip]
        let rows = [
            ("0",                                 Some(0)),
            ("0x8400",                            Some(0x8400)),
            ("0X0001CFEF",                        Some(0x0001_CFEF)),
            ("33792",                             Some(0x8400)),
            ("DELEGATE",                          Some(1)),
            ("delegate | ISC_REQ_STREAM",         Some(0x8001)),
            ("isc_req_mutual_auth|0x80000000|16", Some(0x8000_0012)),
            ("CONFIDENTIALITY",                   Some(0x10)),
            ("4294967295",                        Some(0xFFFF_FFFF)),
            ("4294967296",                        None),
            ("0x100000000",                       None),
            ("+1",                                None),
            ("-1",                                None),
            ("0x+1",                              None),
            ("0x",                                None),
            ("",                                  None),
            ("DELEGATE|",                         None),
            ("ISC_REQ_",                          None),
            ("GSS_C_DELEG_FLAG",                  None),
        ];
        for (text, word) in rows {
            assert_eq!(text.parse().ok(), word.map(Requirements), "{text}");
        }
        assert!("DELEGATE|HTTP".parse::<Requirements>().unwrap_err().to_string().contains("`HTTP`"));
    }

    #[test]
    fn every_word_reads_back_as_it_was_written() {
        let bits = (0..32).map(|shift| Requirements(1 << shift));
        let all = Requirements::listed_words().chain(Requirements::outside_words()).chain(bits);
        for word in all.chain([Requirements(u32::MAX)]) {
            assert_eq!(word.to_string().parse(), Ok(word));
            assert_eq!(word.flags().collect::<Requirements>().0, word.0 & LISTED_MASK);
        }
        assert_eq!(Requirements(0x8001).to_string(), "DELEGATE|STREAM");
        assert_eq!(Requirements(0x0200_0010).to_string(), "CONFIDENTIALITY|0x02000000");
        assert_eq!(Requirements::NONE.to_string(), "0");
    }

    #[test]
    fn gss_flags_map_to_listed_ones_and_back() {
        assert!(GssFlag::ALL.map(GssFlag::bit).is_sorted());
        assert!(GssFlag::ALL.iter().all(|flag| flag.bit().is_power_of_two()));
        for flag in GssFlag::ALL {
            let Some(listed) = flag.listed() else { continue };
            assert_eq!(GssFlag::of(listed), Some(flag));
            assert_eq!(GssFlag::word(listed.into()), flag.bit());
            assert_eq!(GssFlag::requirements(flag.bit()), listed.into());
        }
        #[rustfmt::skip]
        let same_value = [GssFlag::Deleg, GssFlag::Mutual, GssFlag::Replay, GssFlag::Sequence, GssFlag::ExtendedError];
        let agree: Vec<_> = GssFlag::ALL
            .into_iter()
            .filter(|flag| flag.listed().is_some_and(|f| f.bit() == flag.bit()))
            .collect();
        assert_eq!(agree, same_value);
        assert_eq!(GssFlag::text(0x0001_0021), "GSS_C_DELEG_FLAG|GSS_C_INTEG_FLAG|0x00010000");
    }

    #[test]
    fn a_flag_that_is_named_twice_is_one_flag() {
        for (text, word) in
            [("DELEGATE|DELEGATE", 1), ("0x3|0x1|0x2", 3), ("0x10|16", 0x10), ("0x3|DELEGATE", 3)]
        {
            assert_eq!(text.parse(), Ok(Requirements(word)), "{text}");
        }
        assert_eq!([Flag::Delegate, Flag::Delegate].into_iter().collect::<Requirements>(), Requirements(1));
    }
}
