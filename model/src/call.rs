//! The calls of the contract, with symbolic handles and a class for every parameter.

use crate::clause::Clause;
use crate::flags::Requirements;
use crate::state::{CAPACITY, ContextState, CredentialState, Function, Role, State};

/// The CredentialHandle parameter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Credential {
    /// NULL.
    Null,
    /// The credential of this slot, live or released: the state knows which.
    Slot(u8),
    /// A value that the package never handed out.
    NeverIssued,
}

/// What ContextHandle points to, or that it points nowhere.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Context {
    /// A pointer to NULL: the call shall make a context.
    Null,
    /// The context of this slot, live or deleted: the state knows which.
    Slot(u8),
    /// The pointer itself is NULL.
    NoPointer,
    /// A value that the package never handed out.
    Foreign,
    /// The value of the credential of this slot.
    ValueOfCredential(u8),
}

/// The TargetName parameter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Target {
    /// NULL: an acceptor.
    Absent,
    /// A name with a terminator behind it.
    Named,
    /// A counted string of length 0.
    Empty,
    /// A name that fills its buffer to the last byte, without a terminator.
    Unterminated,
    /// A length in bytes that is odd.
    OddLength,
    /// A length above the maximum length.
    OverMaximum,
    /// A length above 0 and no buffer.
    NullBuffer,
    /// A well-formed name that looks otherwise; the number chooses among [`Target::OTHERS`] fixed ones. Whether the
    /// package knows such a name is its own business.
    Other(u8),
}

/// The MetaData and MetaDataLength parameters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Metadata {
    /// What the latest Query of the other role returned.
    Peer,
    /// What the latest Query of the same role returned: what a package that has one role only can be given.
    Own,
    /// Length 0 with a pointer.
    Empty,
    /// Length 0 with NULL.
    EmptyNull,
    /// Bytes that no Query made; the number chooses among [`Metadata::FOREIGN`] fixed patterns.
    Foreign(u8),
    /// The peer's metadata without its last byte.
    Short,
    /// The peer's metadata with bytes behind it.
    Long,
    /// A length above 0 and NULL.
    NullWithLength,
    /// The peer's metadata with one byte replaced, cut, or with bytes behind it; the number chooses among
    /// [`Metadata::ALTERED`] ways, see [`Metadata::alter`].
    Altered(u16),
}

/// The four parameters that Query and Exchange share.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Parameters {
    /// CredentialHandle.
    pub credential: Credential,
    /// ContextHandle.
    pub context: Context,
    /// TargetName.
    pub target: Target,
    /// ContextRequirements.
    pub requirements: Requirements,
}

/// One call of the LSA into the package.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Call {
    /// AcquireCredentialsHandle, for both directions or, where that is refused, one of each.
    Acquire {
        /// The slot that the credential gets.
        credential: u8,
    },
    /// FreeCredentialsHandle.
    Release {
        /// The credential to release.
        credential: u8,
    },
    /// SpQueryMetaData.
    Query(Parameters),
    /// SpExchangeMetaData.
    Exchange(Parameters, Metadata),
    /// DeleteContext.
    Delete {
        /// The context to delete.
        context: u8,
    },
}

impl Target {
    /// How many well-formed names there are beside the ordinary one.
    pub const OTHERS: u8 = Self::BUFFERLESS + 1;

    /// The first of those that are there for their length, none with a terminator.
    pub const SIZED: u8 = 16;

    /// The last one: of no unit, and without a buffer. Those for their length end before it.
    pub const BUFFERLESS: u8 = Self::SIZED + 27;

    /// Every kind of target name but the other well-formed ones.
    pub const ALL: [Self; 7] = [
        Self::Absent,
        Self::Named,
        Self::Empty,
        Self::Unterminated,
        Self::OddLength,
        Self::OverMaximum,
        Self::NullBuffer,
    ];

    /// What an ordinary call of this role passes.
    #[must_use]
    pub const fn of(role: Role) -> Self {
        match role {
            Role::Initiator => Self::Named,
            Role::Acceptor => Self::Absent,
        }
    }

    /// The role that its presence or absence means.
    #[must_use]
    pub const fn role(self) -> Role {
        match self {
            Self::Absent => Role::Acceptor,
            _ => Role::Initiator,
        }
    }

    /// Whether the counted string breaks its own rules.
    #[must_use]
    pub const fn is_malformed(self) -> bool {
        matches!(self, Self::OddLength | Self::OverMaximum | Self::NullBuffer)
    }
}

impl Metadata {
    /// How many patterns of foreign bytes there are.
    pub const FOREIGN: u8 = 9;

    /// In how many ways the peer's metadata is altered.
    pub const ALTERED: u16 = Self::OF_ONE_BYTE_OR_LENGTH + 3 * 64;

    /// The ways that replace a byte, cut or put bytes behind; the ways after them give a length.
    const REPLACED_OR_CUT: u16 = 255;

    /// Those and the ways that give a length; the ways after them replace several bytes.
    const OF_ONE_BYTE_OR_LENGTH: u16 = Self::REPLACED_OR_CUT + 3 * 13;

    /// The places at which a byte is replaced: each with three values.
    const PLACES: usize = 64;

    /// The lengths to which metadata is cut.
    const CUTS: usize = 61;

    /// Every kind of metadata, with the first foreign pattern only and nothing altered.
    pub const ALL: [Self; 8] = [
        Self::Peer,
        Self::Own,
        Self::Empty,
        Self::EmptyNull,
        Self::Foreign(0),
        Self::Short,
        Self::Long,
        Self::NullWithLength,
    ];

    /// Whether the bytes are not what a Query of this package made.
    #[must_use]
    pub const fn is_foreign(self) -> bool {
        matches!(self, Self::Foreign(_)) || self.is_tampered()
    }

    /// Whether the bytes are what a Query made, and somebody changed: they are others each time that the Query makes others.
    #[must_use]
    pub const fn is_tampered(self) -> bool {
        matches!(self, Self::Short | Self::Long | Self::Altered(_))
    }

    /// Alters what the peer made.
    ///
    /// Ways 0 to 191 replace one byte: the first 64 one by one, or the first 32 and 32 places spread over the rest where
    /// there are more than 64. Ways 0 to 63 put FF there (00 where FF was), which makes any length larger that the byte is
    /// part of; ways 64 to 127 add 1; ways 128 to 191 put 00 (80 where 00 was). Bytes of length 0 stay as they are.
    ///
    /// Ways 192 to 252 keep the first bytes only: from 1 up to all but one, or 1 to 30 and 31 lengths spread over the rest
    /// where there are more than 62 bytes. Way 253 puts one byte 00 behind them, way 254 puts 65,536 bytes A5.
    ///
    /// The ways from 255 on give a length, with bytes A5 behind where there are fewer: 15, 16, 17, 31, 32, 33 and so on to
    /// 65,535, 65,536, 65,537. Buffers and the fields of lengths end there.
    ///
    /// The ways from 294 on put FF in the place of 2 bytes, from 358 on of 4 and from 422 on of 8, beginning at the places of ways
    /// 0 to 63, fewer at the end: an offset or a length so large wraps when something is added to it. There are
    /// [`Metadata::ALTERED`] ways: beyond them they begin again.
    pub fn alter(bytes: &mut Vec<u8>, way: u16) {
        let way = way % Self::ALTERED;
        if let Some(number) = way.checked_sub(Self::OF_ONE_BYTE_OR_LENGTH).map(usize::from) {
            let place = spread(number % Self::PLACES, Self::PLACES, bytes.len());
            let width = 2 << (number / Self::PLACES);
            return bytes.iter_mut().skip(place).take(width).for_each(|byte| *byte = 0xFF);
        }
        if let Some(number) = way.checked_sub(Self::REPLACED_OR_CUT) {
            return bytes.resize(boundary(16, usize::from(number)), 0xA5);
        }
        let (value, number) = (usize::from(way) / Self::PLACES, usize::from(way) % Self::PLACES);
        match (value, number.checked_sub(Self::CUTS)) {
            (0..3, _) => {
                let place = spread(number, Self::PLACES, bytes.len());
                if let Some(byte) = bytes.get_mut(place) {
                    *byte = match (value, *byte) {
                        (0, 0xFF) => 0,
                        (0, _) => 0xFF,
                        (1, was) => was.wrapping_add(1),
                        (_, 0) => 0x80,
                        (_, _) => 0,
                    };
                }
            }
            (_, None) => bytes.truncate(1 + spread(number, Self::CUTS, bytes.len().saturating_sub(1))),
            (_, Some(0)) => bytes.push(0),
            (_, Some(_)) => bytes.resize(bytes.len() + (1 << 16), 0xA5),
        }
    }
}

impl Call {
    /// Query or Exchange, if it is one of them.
    #[must_use]
    pub const fn function(&self) -> Option<Function> {
        match self {
            Self::Query(_) => Some(Function::Query),
            Self::Exchange(..) => Some(Function::Exchange),
            Self::Acquire { .. } | Self::Release { .. } | Self::Delete { .. } => None,
        }
    }

    /// The parameters of Query or Exchange.
    #[must_use]
    #[inline]
    pub const fn parameters(&self) -> Option<&Parameters> {
        match self {
            Self::Query(parameters) | Self::Exchange(parameters, _) => Some(parameters),
            Self::Acquire { .. } | Self::Release { .. } | Self::Delete { .. } => None,
        }
    }

    /// The metadata of an Exchange.
    #[must_use]
    #[inline]
    pub const fn metadata(&self) -> Option<Metadata> {
        match self {
            Self::Exchange(_, metadata) => Some(*metadata),
            _ => None,
        }
    }

    /// The same call with other parameters; a call without parameters stays as it is.
    #[must_use]
    pub const fn with_parameters(self, parameters: Parameters) -> Self {
        match self {
            Self::Query(_) => Self::Query(parameters),
            Self::Exchange(_, metadata) => Self::Exchange(parameters, metadata),
            other => other,
        }
    }

    /// Sets the requirements of a Query or an Exchange; other calls have none.
    #[inline]
    pub const fn require(&mut self, requirements: Requirements) {
        match self {
            Self::Query(parameters) | Self::Exchange(parameters, _) => parameters.requirements = requirements,
            Self::Acquire { .. } | Self::Release { .. } | Self::Delete { .. } => {}
        }
    }

    /// Whether a state can hold what the call may make: it names so many credentials and contexts, and acquiring a slot
    /// twice is no call of the contract.
    #[must_use]
    pub fn fits(&self, state: &State) -> bool {
        let capacity = CAPACITY as u8;
        match self {
            Self::Acquire { credential } => state.next_credential(capacity) == Some(*credential),
            Self::Release { credential } => state.live_credentials().any(|slot| slot == *credential),
            Self::Delete { context } => state.live_contexts().any(|slot| slot == *context),
            Self::Query(_) | Self::Exchange(..) => state.next_context(capacity).is_some(),
        }
    }

    /// The hardening clause that speaks of this call where the caller breaks its own side; `None` if the call is
    /// within the contract. NULL credential with NULL context counts as within: the page names that call.
    #[must_use]
    pub fn hostility(&self, state: &State) -> Option<Clause> {
        match self {
            Self::Acquire { .. } => None,
            Self::Release { credential } => state.is_used(*credential).then_some(Clause::Cred4),
            Self::Delete { context } => orphan(state, *context).then_some(Clause::Cred4),
            Self::Query(parameters) | Self::Exchange(parameters, _) => {
                if self.metadata() == Some(Metadata::NullWithLength) {
                    return Some(Clause::Meta7);
                }
                parameters.hostility(state)
            }
        }
    }
}

impl Parameters {
    fn hostility(&self, state: &State) -> Option<Clause> {
        if self.target.is_malformed() {
            return Some(Clause::Tgt4);
        }
        match self.context {
            Context::NoPointer => Some(Clause::Ctx10),
            Context::Foreign | Context::ValueOfCredential(_) => Some(Clause::Ctx8),
            Context::Null => self.credential_is_stale(state).then_some(Clause::Cred6),
            Context::Slot(slot) => match state.context(slot) {
                ContextState::Live(_) if orphan(state, slot) => Some(Clause::Cred4),
                ContextState::Live(_) => None,
                ContextState::Absent | ContextState::Deleted => Some(Clause::Ctx8),
            },
        }
    }

    /// Whether the credential was released or never issued.
    #[must_use]
    pub fn credential_is_stale(&self, state: &State) -> bool {
        match self.credential {
            Credential::Null => false,
            Credential::Slot(slot) => state.credential(slot) != CredentialState::Live,
            Credential::NeverIssued => true,
        }
    }

    /// Whether the credential is live.
    #[must_use]
    pub fn credential_is_live(&self, state: &State) -> bool {
        matches!(self.credential, Credential::Slot(slot) if state.credential(slot) == CredentialState::Live)
    }
}

/// The length of this number among one below, at and one above each power of two from the first on.
#[must_use]
pub const fn boundary(first: usize, number: usize) -> usize {
    (first << (number / 3)) + number % 3 - 1
}

/// One of so many places among these bytes: one by one and from the front again, or the first half of the places so and the
/// others spread over the rest, where there are more bytes than places.
fn spread(number: usize, places: usize, bytes: usize) -> usize {
    let half = places / 2;
    match (bytes > places, number.checked_sub(half)) {
        (true, Some(later)) => half + later * (bytes - half) / (places - half),
        _ => number % bytes.max(1),
    }
}

/// Whether this context is live and its credential was released.
fn orphan(state: &State, context: u8) -> bool {
    state
        .live(context)
        .and_then(|live| live.credential)
        .is_some_and(|credential| state.credential(credential) != CredentialState::Live)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_fits_where_the_state_holds_what_it_names() {
        let live = |maker| {
            let live = crate::state::Live { maker, credential: None, queried: false, exchanged: false };
            ContextState::Live(live)
        };
        let some = State::default()
            .with_credential(0, CredentialState::Live)
            .with_credential(1, CredentialState::Released)
            .with_context(0, live(Function::Query))
            .with_context(1, ContextState::Deleted);
        let full =
            (0..CAPACITY as u8).fold(some, |state, slot| state.with_context(slot, live(Function::Exchange)));
        for (text, fits_some, fits_full) in [
            ("acquire c2", true, true),
            ("acquire c0", false, false),
            ("acquire c3", false, false),
            ("release c0", true, true),
            ("release c1", false, false),
            ("delete x0", true, true),
            ("delete x1", false, true),
            ("query c0 null named 0x0", true, false),
            ("exchange c0 x0 named 0x0 peer", true, false),
        ] {
            let call: Call = text.parse().unwrap();
            assert_eq!([call.fits(&some), call.fits(&full)], [fits_some, fits_full], "{text}");
        }
    }

    #[test]
    fn ways_that_there_are_not_are_those_from_the_first_on() {
        for way in [0, 1, 255, Metadata::ALTERED - 1] {
            let altered = |way| {
                let mut bytes = vec![7; 50];
                Metadata::alter(&mut bytes, way);
                bytes
            };
            assert_eq!(altered(way), altered(way + Metadata::ALTERED), "{way}");
        }
    }

    #[test]
    #[rustfmt::skip]
    fn an_alteration_replaces_the_byte_of_its_number_and_no_other() {
        for (length, way, place, was, becomes) in [
            (5,     0,   0,     7,    0xFF),
            (5,     4,   4,     7,    0xFF),
            (5,     5,   0,     7,    0xFF),
            (5,     4,   4,     0xFF, 0),
            (5,     64,  0,     7,    8),
            (5,     66,  2,     0xFF, 0),
            (64,    63,  63,    7,    0xFF),
            (65,    31,  31,    7,    0xFF),
            (65,    32,  32,    7,    0xFF),
            (65,    63,  63,    7,    0xFF),
            (4128,  33,  160,   7,    0xFF),
            (4128,  127, 4000,  7,    8),
            (5,     128, 0,     7,    0),
            (5,     131, 3,     0,    0x80),
            (4128,  191, 4000,  7,    0),
        ] {
            let mut bytes = vec![was; length];
            Metadata::alter(&mut bytes, way);
            let mut expected = vec![was; length];
            expected[place] = becomes;
            assert!(bytes == expected, "{way} of {length}");
        }
    }

    #[test]
    #[rustfmt::skip]
    fn an_alteration_of_several_bytes_fills_a_field_as_far_as_there_are_bytes() {
        for (length, way, place, width) in [
            (24,   294, 0,    2),
            (24,   302, 8,    2),
            (24,   317, 23,   1),
            (24,   358, 0,    4),
            (24,   366, 8,    4),
            (24,   422, 0,    8),
            (24,   438, 16,   8),
            (24,   446, 0,    8),
            (4128, 391, 160,  4),
            (4128, 485, 4000, 8),
            (0,    366, 0,    0),
        ] {
            let mut bytes = vec![7; length];
            Metadata::alter(&mut bytes, way);
            let mut expected = vec![7; length];
            expected[place..place + width].fill(0xFF);
            assert!(bytes == expected, "{way} of {length}");
        }
    }

    #[test]
    fn metadata_is_cut_to_every_shorter_length_or_made_longer() {
        for (length, way, becomes) in [
            (5, 192, 1),
            (5, 195, 4),
            (5, 196, 1),
            (62, 252, 61),
            (63, 221, 30),
            (63, 222, 31),
            (63, 252, 61),
            (4128, 192, 1),
            (4128, 221, 30),
            (4128, 222, 31),
            (4128, 223, 163),
            (4128, 252, 3995),
            (1, 192, 1),
            (5, 253, 6),
            (5, 254, 65_541),
            (0, 253, 1),
            (5, 255, 15),
            (5, 256, 16),
            (5, 257, 17),
            (5, 258, 31),
            (5, 293, 65_537),
            (4128, 255, 15),
            (4128, 293, 65_537),
            (0, 256, 16),
        ] {
            let mut bytes = vec![7; length];
            Metadata::alter(&mut bytes, way);
            assert_eq!(bytes.len(), becomes, "{way} of {length}");
            assert!(bytes.iter().take(length).all(|byte| *byte == 7));
            let behind = if way == 253 { 0 } else { 0xA5 };
            assert!(bytes.iter().skip(length).all(|byte| *byte == behind));
        }
        for way in 0..253 {
            let mut none = Vec::new();
            Metadata::alter(&mut none, way);
            assert!(none.is_empty(), "{way}");
        }
    }

    #[test]
    fn a_word_is_required_of_query_and_exchange_alone() {
        let word = Requirements(0x10);
        let lines = ["query c0 null named 0x1", "exchange c0 x0 absent 0x0 peer"];
        for line in lines {
            let mut call: Call = line.parse().unwrap();
            let before = *call.parameters().unwrap();
            call.require(word);
            assert_eq!(*call.parameters().unwrap(), Parameters { requirements: word, ..before }, "{line}");
        }
        let mut delete: Call = "delete x0".parse().unwrap();
        delete.require(word);
        assert_eq!(delete.to_string(), "delete x0");
    }
}
