//! What a call returns: a 32-bit status, and the class that decides how it is judged.
//!
//! The class is a total function of the word and the dialect. Facts from [MS-ERREF] 2.3 (NTSTATUS) and
//! RFC 2744, 3.9.1 (GSS-API major status).

use crate::reading::Dialect;
use std::fmt;

/// An NTSTATUS, or a major status in the gss dialect.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Status(pub u32);

/// What kind of status a word is; classes that count as success come first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum StatusClass {
    /// STATUS_SUCCESS, SEC_E_OK, GSS_S_COMPLETE.
    Zero,
    /// Informational severity, 0x40000000 to 0x7FFFFFFF.
    Informational,
    /// 0x0009xxxx, the SEC_I family: of success severity, not informational.
    SecI,
    /// STATUS_PENDING: an answer that is not one yet. SEC_I_ASYNC_CALL_PENDING is a SEC_I code like the others.
    Pending,
    /// A positive Win32 error number, which counts as success.
    Win32,
    /// Any other non-zero code of success severity.
    OtherSuccess,
    /// Top bit clear, and bit 28, which is reserved, set.
    ReservedSuccess,
    /// GSS-API only: no calling and no routine error, but supplementary bits.
    Supplementary,
    /// 0x8009xxxx, the SEC_E family: of warning severity, not error.
    SecE,
    /// Warning severity, 0x80000000 to 0xBFFFFFFF, other than SEC_E.
    OtherWarning,
    /// Error severity, 0xC0000000 and up; in GSS-API a calling or a routine error.
    Error,
    /// Top bit set, and bit 28, which is reserved, set.
    ReservedFailure,
}

impl StatusClass {
    /// Every class, successes first.
    pub const ALL: [Self; 12] = [
        Self::Zero,
        Self::Informational,
        Self::SecI,
        Self::Pending,
        Self::Win32,
        Self::OtherSuccess,
        Self::ReservedSuccess,
        Self::Supplementary,
        Self::SecE,
        Self::OtherWarning,
        Self::Error,
        Self::ReservedFailure,
    ];

    /// The classes that a dialect can produce.
    #[must_use]
    pub const fn of_dialect(dialect: Dialect) -> &'static [Self] {
        match dialect {
            Dialect::Ntstatus => &[
                Self::Zero,
                Self::Informational,
                Self::SecI,
                Self::Pending,
                Self::Win32,
                Self::OtherSuccess,
                Self::ReservedSuccess,
                Self::SecE,
                Self::OtherWarning,
                Self::Error,
                Self::ReservedFailure,
            ],
            Dialect::Gss => &[Self::Zero, Self::Supplementary, Self::Error],
        }
    }

    /// Whether a caller takes the call for a success: NT_SUCCESS, or not GSS_ERROR.
    #[must_use]
    pub const fn succeeded(self) -> bool {
        !matches!(self, Self::SecE | Self::OtherWarning | Self::Error | Self::ReservedFailure)
    }

    /// A code that stands for the class, one that real packages return where there is such a code.
    ///
    /// It is of this class in every dialect that has the class.
    #[must_use]
    pub const fn representative(self) -> Status {
        Status(self.row().1)
    }

    /// As [`Self::representative`], but customary in the dialect: GSS_S_FAILURE for an error of GSS-API.
    #[must_use]
    pub const fn representative_in(self, dialect: Dialect) -> Status {
        match (self, dialect) {
            (Self::Error, Dialect::Gss) => Status(0x000D_0000),
            _ => self.representative(),
        }
    }

    /// The class's name, in kebab-case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().0
    }

    /// Name and representative. The reserved ones are what HRESULT_FROM_NT makes of a good status: it sets bit 28.
    #[rustfmt::skip]
    const fn row(self) -> (&'static str, u32) {
        match self {
            Self::Zero            => ("zero",             0x0000_0000), // STATUS_SUCCESS
            Self::Informational   => ("informational",    0x4000_0000), // STATUS_OBJECT_NAME_EXISTS
            Self::SecI            => ("sec-i",            0x0009_0312), // SEC_I_CONTINUE_NEEDED
            Self::Pending         => ("pending",          0x0000_0103), // STATUS_PENDING
            Self::Win32           => ("win32",            0x0000_0032), // ERROR_NOT_SUPPORTED
            Self::OtherSuccess    => ("other-success",    0x0000_0107), // STATUS_SOME_NOT_MAPPED
            Self::ReservedSuccess => ("reserved-success", 0x1000_0000), // STATUS_SUCCESS with bit 28
            Self::Supplementary   => ("supplementary",    0x0000_0001), // GSS_S_CONTINUE_NEEDED
            Self::SecE            => ("sec-e",            0x8009_0301), // SEC_E_INVALID_HANDLE
            Self::OtherWarning    => ("other-warning",    0x8000_0005), // STATUS_BUFFER_OVERFLOW
            Self::Error           => ("error",            0xC000_0008), // STATUS_INVALID_HANDLE
            Self::ReservedFailure => ("reserved-failure", 0xD000_0008), // STATUS_INVALID_HANDLE with bit 28
        }
    }
}

impl fmt::Display for StatusClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Status {
    /// STATUS_SUCCESS, SEC_E_OK, GSS_S_COMPLETE.
    pub const SUCCESS: Self = Self(0);

    /// The word's class: total, every word has exactly one in each dialect.
    #[must_use]
    pub fn class(self, dialect: Dialect) -> StatusClass {
        match dialect {
            Dialect::Ntstatus => self.ntstatus_class(),
            Dialect::Gss => self.gss_class(),
        }
    }

    /// Whether a caller takes the call for a success: top bit clear, or no error field in GSS-API.
    ///
    /// Supplementary bits alone are no error in GSS-API, so this is true for them; that they are no proper
    /// success here is the business of RET-1.
    #[must_use]
    pub const fn succeeded(self, dialect: Dialect) -> bool {
        match dialect {
            Dialect::Ntstatus => self.0 & TOP_BIT == 0,
            Dialect::Gss => self.0 & GSS_ERROR_FIELDS == 0,
        }
    }

    fn ntstatus_class(self) -> StatusClass {
        let Self(word) = self;
        let succeeded = self.succeeded(Dialect::Ntstatus);
        match (word >> 30, word >> 16, word) {
            (_, _, 0) => StatusClass::Zero,
            _ if word & RESERVED_BIT != 0 && succeeded => StatusClass::ReservedSuccess,
            _ if word & RESERVED_BIT != 0 => StatusClass::ReservedFailure,
            (_, _, STATUS_PENDING) => StatusClass::Pending,
            (_, 0x0009, _) => StatusClass::SecI,
            (_, 0x8009, _) => StatusClass::SecE,
            (_, 0x0000, _) if !low_success(word) => StatusClass::Win32,
            (0, _, _) => StatusClass::OtherSuccess,
            (1, _, _) => StatusClass::Informational,
            (2, _, _) => StatusClass::OtherWarning,
            _ => StatusClass::Error,
        }
    }

    fn gss_class(self) -> StatusClass {
        match self.0 {
            0 => StatusClass::Zero,
            word if word & GSS_ERROR_FIELDS != 0 => StatusClass::Error,
            _ => StatusClass::Supplementary,
        }
    }

    /// The customary name of an NTSTATUS, if it is one that security packages are known to return.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        let low = LOW_SUCCESSES.iter().chain(&WIN32_ERRORS).chain(&GENERAL_ERRORS).copied();
        self.known().map(|known| known.name).or_else(|| named(low, self.0))
    }

    /// Every name that is known, of NTSTATUS first, each with its code.
    pub fn names() -> impl Iterator<Item = (Self, &'static str)> {
        let customary = CUSTOMARY.iter().map(|known| (known.code, known.name));
        let others =
            LOW_SUCCESSES.iter().chain(&WIN32_ERRORS).chain(&GENERAL_ERRORS).chain(&GSS_CODES).copied();
        customary.chain(others).map(|(code, name)| (Self(code), name))
    }

    /// The customary name in a dialect; in GSS-API only of a word that has one single field set.
    #[must_use]
    pub fn name_in(self, dialect: Dialect) -> Option<&'static str> {
        match dialect {
            Dialect::Ntstatus => self.name(),
            Dialect::Gss => named(GSS_CODES.iter().copied(), self.0),
        }
    }

    /// The word as people read it: the name with the value, or the value alone.
    ///
    /// In GSS-API the fields are named one by one, joined by `|`.
    #[must_use]
    pub fn text(self, dialect: Dialect) -> String {
        match dialect {
            Dialect::Ntstatus => self.to_string(),
            Dialect::Gss => {
                let names: Vec<_> = self.gss_fields().filter_map(|field| field.name_in(dialect)).collect();
                match names.join("|") {
                    text if text.is_empty() => format!("0x{:08X}", self.0),
                    text => format!("{text} (0x{:08X})", self.0),
                }
            }
        }
    }

    /// Calling error, routine error, then each supplementary bit; the word itself if it is zero.
    fn gss_fields(self) -> impl Iterator<Item = Self> {
        let bits = (0..16).map(|bit| 1 << bit);
        let fields = [0xFF00_0000, 0x00FF_0000].into_iter().chain(bits);
        let zero = (self.0 == 0).then_some(Self(0));
        zero.into_iter().chain(fields.map(move |mask: u32| Self(self.0 & mask)).filter(|field| field.0 != 0))
    }

    /// Whether the code says that memory or another resource ran out; such answers say nothing about a rule.
    #[must_use]
    pub fn is_resource(self) -> bool {
        self.known().is_some_and(|known| known.tells == Tells::NoResources)
    }

    /// Whether the code may say that, where it is all that is known: GSS-API tells of a lack of memory in the minor status of a
    /// GSS_S_FAILURE (RFC 2744, 3.9.1).
    #[must_use]
    pub fn may_lack_resources(self, dialect: Dialect) -> bool {
        match dialect {
            Dialect::Ntstatus => self.is_resource(),
            Dialect::Gss => self.0 & GSS_ERROR_FIELDS == 0x000D_0000,
        }
    }

    /// Whether the code says that the package does not offer the function.
    #[must_use]
    pub fn is_not_implemented(self) -> bool {
        self.known().is_some_and(|known| known.tells == Tells::NotImplemented)
    }

    /// As [`Self::is_not_implemented`]; in GSS-API that is GSS_S_UNAVAILABLE, or GSS_S_BAD_MECH as Heimdal's glue has it.
    #[must_use]
    pub fn is_not_implemented_in(self, dialect: Dialect) -> bool {
        match dialect {
            Dialect::Ntstatus => self.is_not_implemented(),
            Dialect::Gss => matches!(self.0 & GSS_ERROR_FIELDS, 0x0010_0000 | 0x0001_0000),
        }
    }

    fn known(self) -> Option<&'static Known> {
        CUSTOMARY.iter().find(|known| known.code == self.0)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{name} (0x{:08X})", self.0),
            None => write!(f, "0x{:08X}", self.0),
        }
    }
}

const TOP_BIT: u32 = 0x8000_0000;
const RESERVED_BIT: u32 = 0x1000_0000;
const GSS_ERROR_FIELDS: u32 = 0xFFFF_0000;
const STATUS_PENDING: u32 = 0x0000_0103;

/// Whether a word below 0x10000 is a success code of NTSTATUS rather than a Win32 error number.
fn low_success(word: u32) -> bool {
    named(LOW_SUCCESSES.iter().copied(), word).is_some()
}

fn named(mut rows: impl Iterator<Item = (u32, &'static str)>, word: u32) -> Option<&'static str> {
    rows.find(|(code, _)| *code == word).map(|(_, name)| name)
}

/// What a customary code tells beside failure or success.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Tells {
    /// Nothing that changes a verdict.
    Plain,
    /// Out of memory or of another resource.
    NoResources,
    /// The function is not offered.
    NotImplemented,
}

struct Known {
    code: u32,
    name: &'static str,
    tells: Tells,
}

const fn known(code: u32, name: &'static str, tells: Tells) -> Known {
    Known { code, name, tells }
}

/// The small success codes of NTSTATUS that a package may hand on from the system ([MS-ERREF] 2.3.1).
///
/// Below 0x10000 NTSTATUS successes and Win32 error numbers share one space, and a word alone does not tell
/// which was meant. Where both exist the likelier one is taken, since RET-4 turns on it:
/// * 1 to 63 would be STATUS_WAIT_1 to STATUS_WAIT_63, which no security package has cause to return; the same
///   numbers are the commonest Win32 errors (50 is ERROR_NOT_SUPPORTED). They stay Win32, and so do 0x81 to
///   0xBF, the STATUS_ABANDONED_WAIT codes (183 is ERROR_ALREADY_EXISTS).
/// * 0x10E and up are mostly words of the memory manager and of drivers; only those that a call from user mode
///   returns stand here. 0x120 stays Win32: 288 is ERROR_NOT_OWNER.
///
/// 0x103 is ERROR_NO_MORE_ITEMS too; it is classed as pending, RET-5 and not RET-4 speaks of it.
#[rustfmt::skip]
const LOW_SUCCESSES: [(u32, &str); 18] = [
    (0x0000_0080, "STATUS_ABANDONED_WAIT_0"),
    (0x0000_00C0, "STATUS_USER_APC"),
    (0x0000_0101, "STATUS_ALERTED"),
    (0x0000_0102, "STATUS_TIMEOUT"),
    (0x0000_0104, "STATUS_REPARSE"),
    (0x0000_0105, "STATUS_MORE_ENTRIES"),
    (0x0000_0106, "STATUS_NOT_ALL_ASSIGNED"),
    (0x0000_0107, "STATUS_SOME_NOT_MAPPED"),
    (0x0000_0108, "STATUS_OPLOCK_BREAK_IN_PROGRESS"),
    (0x0000_0109, "STATUS_VOLUME_MOUNTED"),
    (0x0000_010A, "STATUS_RXACT_COMMITTED"),
    (0x0000_010B, "STATUS_NOTIFY_CLEANUP"),
    (0x0000_010C, "STATUS_NOTIFY_ENUM_DIR"),
    (0x0000_010D, "STATUS_NO_QUOTAS_FOR_ACCOUNT"),
    (0x0000_0121, "STATUS_DS_MEMBERSHIP_EVALUATED_LOCALLY"),
    (0x0000_0122, "STATUS_NOTHING_TO_TERMINATE"),
    (0x0000_0123, "STATUS_PROCESS_NOT_IN_JOB"),
    (0x0000_0124, "STATUS_PROCESS_IN_JOB"),
];

/// Win32 error numbers that are easily returned by mistake, for their names only.
#[rustfmt::skip]
const WIN32_ERRORS: [(u32, &str); 14] = [
    (1,    "ERROR_INVALID_FUNCTION"),
    (2,    "ERROR_FILE_NOT_FOUND"),
    (5,    "ERROR_ACCESS_DENIED"),
    (6,    "ERROR_INVALID_HANDLE"),
    (8,    "ERROR_NOT_ENOUGH_MEMORY"),
    (13,   "ERROR_INVALID_DATA"),
    (14,   "ERROR_OUTOFMEMORY"),
    (50,   "ERROR_NOT_SUPPORTED"),
    (87,   "ERROR_INVALID_PARAMETER"),
    (120,  "ERROR_CALL_NOT_IMPLEMENTED"),
    (122,  "ERROR_INSUFFICIENT_BUFFER"),
    (234,  "ERROR_MORE_DATA"),
    (1168, "ERROR_NOT_FOUND"),
    (1314, "ERROR_PRIVILEGE_NOT_HELD"),
];

/// HRESULTs that are no NTSTATUS at all, for their names only.
#[rustfmt::skip]
const GENERAL_ERRORS: [(u32, &str); 3] = [
    (0x8000_4001, "E_NOTIMPL"),
    (0x8000_4005, "E_FAIL"),
    (0x8007_0057, "E_INVALIDARG"),
];

/// The codes that security packages, their documents and their hosts are known to use.
#[rustfmt::skip]
const CUSTOMARY: [Known; 88] = [
    known(0x0000_0000, "STATUS_SUCCESS",                  Tells::Plain),
    known(0x0000_0103, "STATUS_PENDING",                  Tells::Plain),
    known(0x0009_0312, "SEC_I_CONTINUE_NEEDED",           Tells::Plain),
    known(0x0009_0313, "SEC_I_COMPLETE_NEEDED",           Tells::Plain),
    known(0x0009_0314, "SEC_I_COMPLETE_AND_CONTINUE",     Tells::Plain),
    known(0x0009_0320, "SEC_I_INCOMPLETE_CREDENTIALS",    Tells::Plain),
    known(0x0009_0323, "SEC_I_NO_LSA_CONTEXT",            Tells::Plain),
    known(0x0009_0368, "SEC_I_ASYNC_CALL_PENDING",        Tells::Plain),
    known(0x4000_0000, "STATUS_OBJECT_NAME_EXISTS",       Tells::Plain),
    known(0x8000_0001, "STATUS_GUARD_PAGE_VIOLATION",     Tells::Plain),
    known(0x8000_0003, "STATUS_BREAKPOINT",               Tells::Plain),
    known(0x8000_0005, "STATUS_BUFFER_OVERFLOW",          Tells::Plain),
    known(0x8000_001A, "STATUS_NO_MORE_ENTRIES",          Tells::Plain),
    known(0x8007_000E, "E_OUTOFMEMORY",                   Tells::NoResources),
    known(0x8009_000E, "NTE_NO_MEMORY",                   Tells::NoResources),
    known(0x8009_0300, "SEC_E_INSUFFICIENT_MEMORY",       Tells::NoResources),
    known(0x8009_0301, "SEC_E_INVALID_HANDLE",            Tells::Plain),
    known(0x8009_0302, "SEC_E_UNSUPPORTED_FUNCTION",      Tells::NotImplemented),
    known(0x8009_0303, "SEC_E_TARGET_UNKNOWN",            Tells::Plain),
    known(0x8009_0304, "SEC_E_INTERNAL_ERROR",            Tells::Plain),
    known(0x8009_0305, "SEC_E_SECPKG_NOT_FOUND",          Tells::Plain),
    known(0x8009_0306, "SEC_E_NOT_OWNER",                 Tells::Plain),
    known(0x8009_0307, "SEC_E_CANNOT_INSTALL",            Tells::Plain),
    known(0x8009_0308, "SEC_E_INVALID_TOKEN",             Tells::Plain),
    known(0x8009_030A, "SEC_E_QOP_NOT_SUPPORTED",         Tells::Plain),
    known(0x8009_030C, "SEC_E_LOGON_DENIED",              Tells::Plain),
    known(0x8009_030D, "SEC_E_UNKNOWN_CREDENTIALS",       Tells::Plain),
    known(0x8009_030E, "SEC_E_NO_CREDENTIALS",            Tells::Plain),
    known(0x8009_030F, "SEC_E_MESSAGE_ALTERED",           Tells::Plain),
    known(0x8009_0310, "SEC_E_OUT_OF_SEQUENCE",           Tells::Plain),
    known(0x8009_0311, "SEC_E_NO_AUTHENTICATING_AUTHORITY", Tells::Plain),
    known(0x8009_0317, "SEC_E_CONTEXT_EXPIRED",           Tells::Plain),
    known(0x8009_0318, "SEC_E_INCOMPLETE_MESSAGE",        Tells::Plain),
    known(0x8009_0320, "SEC_E_INCOMPLETE_CREDENTIALS",    Tells::Plain),
    known(0x8009_0321, "SEC_E_BUFFER_TOO_SMALL",          Tells::Plain),
    known(0x8009_0322, "SEC_E_WRONG_PRINCIPAL",           Tells::Plain),
    known(0x8009_0333, "SEC_E_UNFINISHED_CONTEXT_DELETED", Tells::Plain),
    known(0x8009_0336, "SEC_E_WRONG_CREDENTIAL_HANDLE",   Tells::Plain),
    known(0x8009_035D, "SEC_E_INVALID_PARAMETER",         Tells::Plain),
    known(0x8009_0361, "SEC_E_NO_CONTEXT",                Tells::Plain),
    known(0xC000_0001, "STATUS_UNSUCCESSFUL",             Tells::Plain),
    known(0xC000_0002, "STATUS_NOT_IMPLEMENTED",          Tells::NotImplemented),
    known(0xC000_0003, "STATUS_INVALID_INFO_CLASS",       Tells::Plain),
    known(0xC000_0004, "STATUS_INFO_LENGTH_MISMATCH",     Tells::Plain),
    known(0xC000_0005, "STATUS_ACCESS_VIOLATION",         Tells::Plain),
    known(0xC000_0007, "STATUS_PAGEFILE_QUOTA",           Tells::NoResources),
    known(0xC000_0008, "STATUS_INVALID_HANDLE",           Tells::Plain),
    known(0xC000_000D, "STATUS_INVALID_PARAMETER",        Tells::Plain),
    known(0xC000_0010, "STATUS_INVALID_DEVICE_REQUEST",   Tells::Plain),
    known(0xC000_0017, "STATUS_NO_MEMORY",                Tells::NoResources),
    known(0xC000_0022, "STATUS_ACCESS_DENIED",            Tells::Plain),
    known(0xC000_0023, "STATUS_BUFFER_TOO_SMALL",         Tells::Plain),
    known(0xC000_0024, "STATUS_OBJECT_TYPE_MISMATCH",     Tells::Plain),
    known(0xC000_0044, "STATUS_QUOTA_EXCEEDED",           Tells::NoResources),
    known(0xC000_0059, "STATUS_REVISION_MISMATCH",        Tells::Plain),
    known(0xC000_005F, "STATUS_NO_SUCH_LOGON_SESSION",    Tells::Plain),
    known(0xC000_0061, "STATUS_PRIVILEGE_NOT_HELD",       Tells::Plain),
    known(0xC000_0064, "STATUS_NO_SUCH_USER",             Tells::Plain),
    known(0xC000_006D, "STATUS_LOGON_FAILURE",            Tells::Plain),
    known(0xC000_009A, "STATUS_INSUFFICIENT_RESOURCES",   Tells::NoResources),
    known(0xC000_00A1, "STATUS_WORKING_SET_QUOTA",        Tells::NoResources),
    known(0xC000_00BB, "STATUS_NOT_SUPPORTED",            Tells::NotImplemented),
    known(0xC000_00CE, "STATUS_TOO_MANY_SESSIONS",      Tells::NoResources),
    known(0xC000_00D0, "STATUS_REQUEST_NOT_ACCEPTED",     Tells::NoResources),
    known(0xC000_00E5, "STATUS_INTERNAL_ERROR",           Tells::Plain),
    known(0xC000_00EF, "STATUS_INVALID_PARAMETER_1",      Tells::Plain),
    known(0xC000_00F0, "STATUS_INVALID_PARAMETER_2",      Tells::Plain),
    known(0xC000_00F1, "STATUS_INVALID_PARAMETER_3",      Tells::Plain),
    known(0xC000_00F2, "STATUS_INVALID_PARAMETER_4",      Tells::Plain),
    known(0xC000_00F3, "STATUS_INVALID_PARAMETER_5",      Tells::Plain),
    known(0xC000_00F4, "STATUS_INVALID_PARAMETER_6",      Tells::Plain),
    known(0xC000_00FD, "STATUS_STACK_OVERFLOW",           Tells::Plain),
    known(0xC000_00FE, "STATUS_NO_SUCH_PACKAGE",          Tells::Plain),
    known(0xC000_0106, "STATUS_NAME_TOO_LONG",            Tells::Plain),
    known(0xC000_011F, "STATUS_TOO_MANY_OPENED_FILES",    Tells::NoResources),
    known(0xC000_0129, "STATUS_TOO_MANY_THREADS",         Tells::NoResources),
    known(0xC000_012C, "STATUS_PAGEFILE_QUOTA_EXCEEDED",  Tells::NoResources),
    known(0xC000_012D, "STATUS_COMMITMENT_LIMIT",         Tells::NoResources),
    known(0xC000_0135, "STATUS_DLL_NOT_FOUND",            Tells::Plain),
    known(0xC000_015A, "STATUS_TOO_MANY_CONTEXT_IDS",   Tells::NoResources),
    known(0xC000_0184, "STATUS_INVALID_DEVICE_STATE",     Tells::Plain),
    known(0xC000_0205, "STATUS_INSUFF_SERVER_RESOURCES",  Tells::NoResources),
    known(0xC000_0206, "STATUS_INVALID_BUFFER_SIZE",      Tells::Plain),
    known(0xC000_0225, "STATUS_NOT_FOUND",                Tells::Plain),
    known(0xC000_0246, "STATUS_CONNECTION_COUNT_LIMIT", Tells::NoResources),
    known(0xC000_0374, "STATUS_HEAP_CORRUPTION",          Tells::Plain),
    known(0xC000_0409, "STATUS_STACK_BUFFER_OVERRUN",     Tells::Plain),
    known(0xC002_0016, "RPC_NT_OUT_OF_RESOURCES",         Tells::NoResources),
];

/// Major status codes of GSS-API (RFC 2744, 3.9.1 and 6), one field each.
#[rustfmt::skip]
const GSS_CODES: [(u32, &str); 27] = [
    (0x0000_0000, "GSS_S_COMPLETE"),
    (0x0000_0001, "GSS_S_CONTINUE_NEEDED"),
    (0x0000_0002, "GSS_S_DUPLICATE_TOKEN"),
    (0x0000_0004, "GSS_S_OLD_TOKEN"),
    (0x0000_0008, "GSS_S_UNSEQ_TOKEN"),
    (0x0000_0010, "GSS_S_GAP_TOKEN"),
    (0x0001_0000, "GSS_S_BAD_MECH"),
    (0x0002_0000, "GSS_S_BAD_NAME"),
    (0x0003_0000, "GSS_S_BAD_NAMETYPE"),
    (0x0004_0000, "GSS_S_BAD_BINDINGS"),
    (0x0005_0000, "GSS_S_BAD_STATUS"),
    (0x0006_0000, "GSS_S_BAD_MIC"),
    (0x0007_0000, "GSS_S_NO_CRED"),
    (0x0008_0000, "GSS_S_NO_CONTEXT"),
    (0x0009_0000, "GSS_S_DEFECTIVE_TOKEN"),
    (0x000A_0000, "GSS_S_DEFECTIVE_CREDENTIAL"),
    (0x000B_0000, "GSS_S_CREDENTIALS_EXPIRED"),
    (0x000C_0000, "GSS_S_CONTEXT_EXPIRED"),
    (0x000D_0000, "GSS_S_FAILURE"),
    (0x000E_0000, "GSS_S_BAD_QOP"),
    (0x000F_0000, "GSS_S_UNAUTHORIZED"),
    (0x0010_0000, "GSS_S_UNAVAILABLE"),
    (0x0011_0000, "GSS_S_DUPLICATE_ELEMENT"),
    (0x0012_0000, "GSS_S_NAME_NOT_MN"),
    (0x0100_0000, "GSS_S_CALL_INACCESSIBLE_READ"),
    (0x0200_0000, "GSS_S_CALL_INACCESSIBLE_WRITE"),
    (0x0300_0000, "GSS_S_CALL_BAD_STRUCTURE"),
];

#[cfg(test)]
mod tests {
    use super::StatusClass::{
        Error, Informational, OtherSuccess, OtherWarning, Pending, ReservedFailure, ReservedSuccess, SecE,
        SecI, Supplementary, Win32, Zero,
    };
    use super::{CUSTOMARY, GENERAL_ERRORS, GSS_CODES, LOW_SUCCESSES, Status, StatusClass, WIN32_ERRORS};
    use crate::reading::Dialect;
    use std::collections::BTreeSet;

    #[test]
    fn every_name_that_is_known_leads_to_its_code() {
        let all: Vec<_> = Status::names().collect();
        let named =
            |status: &Status| [Dialect::Ntstatus, Dialect::Gss].map(|dialect| status.name_in(dialect));
        assert!(all.iter().all(|(status, name)| named(status).contains(&Some(*name))));
        assert_eq!(all.iter().map(|(_, name)| name).collect::<BTreeSet<_>>().len(), all.len());
        let tables = [LOW_SUCCESSES.len(), WIN32_ERRORS.len(), GENERAL_ERRORS.len(), GSS_CODES.len()];
        assert_eq!(all.len(), CUSTOMARY.len() + tables.into_iter().sum::<usize>());
    }

    #[test]
    fn every_boundary_of_ntstatus_has_its_class() {
        #[rustfmt::skip]
        let rows = [
            (0x0000_0000, Zero),
            (0x0000_0001, Win32),           // also STATUS_WAIT_1
            (0x0000_0032, Win32),           // ERROR_NOT_SUPPORTED, also STATUS_WAIT_50
            (0x0000_003F, Win32),           // also STATUS_WAIT_63
            (0x0000_0040, Win32),
            (0x0000_007F, Win32),
            (0x0000_0080, OtherSuccess),    // STATUS_ABANDONED_WAIT_0
            (0x0000_0081, Win32),
            (0x0000_00B7, Win32),           // ERROR_ALREADY_EXISTS
            (0x0000_00BF, Win32),
            (0x0000_00C0, OtherSuccess),    // STATUS_USER_APC
            (0x0000_00C1, Win32),
            (0x0000_0100, Win32),
            (0x0000_0101, OtherSuccess),
            (0x0000_0102, OtherSuccess),
            (0x0000_0103, Pending),
            (0x0000_0104, OtherSuccess),
            (0x0000_0107, OtherSuccess),    // STATUS_SOME_NOT_MAPPED
            (0x0000_010D, OtherSuccess),
            (0x0000_010E, Win32),
            (0x0000_0120, Win32),           // ERROR_NOT_OWNER
            (0x0000_0121, OtherSuccess),
            (0x0000_0124, OtherSuccess),
            (0x0000_0125, Win32),
            (0x0000_0522, Win32),           // ERROR_PRIVILEGE_NOT_HELD
            (0x0000_FFFF, Win32),
            (0x0001_0000, OtherSuccess),
            (0x0008_FFFF, OtherSuccess),
            (0x0009_0000, SecI),
            (0x0009_0312, SecI),
            (0x0009_0367, SecI),
            (0x0009_0368, SecI),
            (0x0009_0369, SecI),
            (0x0009_FFFF, SecI),
            (0x000A_0000, OtherSuccess),
            (0x0010_0000, OtherSuccess),    // the interface version, returned by mistake
            (0x0020_0000, OtherSuccess),
            (0x0FFF_FFFF, OtherSuccess),
            (0x1000_0000, ReservedSuccess),
            (0x1000_0103, ReservedSuccess),
            (0x1FFF_FFFF, ReservedSuccess),
            (0x2000_0000, OtherSuccess),    // customer bit
            (0x2000_0032, OtherSuccess),
            (0x2009_0312, OtherSuccess),
            (0x2FFF_FFFF, OtherSuccess),
            (0x3000_0000, ReservedSuccess),
            (0x3FFF_FFFF, ReservedSuccess),
            (0x4000_0000, Informational),
            (0x4009_0312, Informational),
            (0x4FFF_FFFF, Informational),
            (0x5000_0000, ReservedSuccess),
            (0x5FFF_FFFF, ReservedSuccess),
            (0x6000_0000, Informational),   // customer bit
            (0x6FFF_FFFF, Informational),
            (0x7000_0000, ReservedSuccess),
            (0x7FFF_FFFF, ReservedSuccess),
            (0x8000_0000, OtherWarning),
            (0x8000_0005, OtherWarning),    // STATUS_BUFFER_OVERFLOW
            (0x8007_000E, OtherWarning),    // E_OUTOFMEMORY
            (0x8008_FFFF, OtherWarning),
            (0x8009_0000, SecE),
            (0x8009_0301, SecE),
            (0x8009_FFFF, SecE),
            (0x800A_0000, OtherWarning),
            (0x8FFF_FFFF, OtherWarning),
            (0x9000_0000, ReservedFailure),
            (0x9FFF_FFFF, ReservedFailure),
            (0xA000_0000, OtherWarning),    // customer bit
            (0xA009_0301, OtherWarning),
            (0xAFFF_FFFF, OtherWarning),
            (0xB000_0000, ReservedFailure),
            (0xBFFF_FFFF, ReservedFailure),
            (0xC000_0000, Error),
            (0xC000_0008, Error),
            (0xC009_0301, Error),
            (0xCFFF_FFFF, Error),
            (0xD000_0008, ReservedFailure),
            (0xDFFF_FFFF, ReservedFailure),
            (0xE000_0000, Error),           // customer bit
            (0xEFFF_FFFF, Error),
            (0xF000_0000, ReservedFailure),
            (0xFFFF_FFFF, ReservedFailure),
        ];
        for (word, class) in rows {
            assert_eq!(Status(word).class(Dialect::Ntstatus), class, "0x{word:08X}");
        }
    }

    #[test]
    fn every_field_of_a_major_status_has_its_class() {
        #[rustfmt::skip]
        let rows = [
            (0x0000_0000, Zero),
            (0x0000_0001, Supplementary),
            (0x0000_FFFF, Supplementary),
            (0x0001_0000, Error),
            (0x000D_0001, Error),
            (0x00FF_0000, Error),
            (0x0100_0000, Error),
            (0x0108_0000, Error),
            (0x8009_0301, Error),
            (0xFFFF_FFFF, Error),
        ];
        for (word, class) in rows {
            assert_eq!(Status(word).class(Dialect::Gss), class, "0x{word:08X}");
        }
    }

    /// Every upper half with some lower halves, and every lower half with some upper halves.
    fn many_words() -> impl Iterator<Item = u32> {
        let lows = [0x0000, 0x0001, 0x0032, 0x0103, 0x0368, 0xFFFF];
        let highs = [0x0000, 0x0009, 0x1000, 0x2000, 0x4000, 0x8000, 0x8009, 0xC000, 0xD000];
        let upper = (0..=0xFFFF).flat_map(move |high: u32| lows.map(|low| high << 16 | low));
        let lower = (0..=0xFFFF).flat_map(move |low: u32| highs.map(|high: u32| high << 16 | low));
        upper.chain(lower)
    }

    #[test]
    fn a_class_and_its_word_agree_on_success() {
        for word in many_words() {
            let status = Status(word);
            for dialect in Dialect::ALL {
                let class = status.class(dialect);
                assert_eq!(class.succeeded(), status.succeeded(dialect), "0x{word:08X} {dialect}");
                assert!(StatusClass::of_dialect(dialect).contains(&class), "0x{word:08X} {dialect}");
            }
            assert_eq!(status.succeeded(Dialect::Ntstatus), word.cast_signed() >= 0);
        }
    }

    #[test]
    fn every_class_is_met_and_stands_for_itself() {
        let met: BTreeSet<_> = Dialect::ALL
            .into_iter()
            .flat_map(|dialect| many_words().map(move |word| Status(word).class(dialect)))
            .collect();
        assert_eq!(met, StatusClass::ALL.into_iter().collect());
        assert!(StatusClass::ALL.is_sorted());
        for dialect in Dialect::ALL {
            for class in StatusClass::of_dialect(dialect) {
                assert_eq!(class.representative().class(dialect), *class);
                assert_eq!(class.representative_in(dialect).class(dialect), *class);
            }
        }
    }

    #[test]
    fn tables_are_sorted_and_free_of_doubles() {
        let mut codes: Vec<_> = CUSTOMARY.iter().map(|known| known.code).collect();
        assert!(codes.is_sorted());
        let mut names: Vec<_> = CUSTOMARY.iter().map(|known| known.name).collect();
        for table in [&LOW_SUCCESSES[..], &WIN32_ERRORS, &GENERAL_ERRORS] {
            assert!(table.is_sorted());
            codes.extend(table.iter().map(|(code, _)| code));
            names.extend(table.iter().map(|(_, name)| name));
        }
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        assert_eq!(GSS_CODES.iter().collect::<BTreeSet<_>>().len(), GSS_CODES.len());
    }

    #[test]
    fn named_codes_are_of_the_class_that_their_name_says() {
        for Status(word) in many_words().map(Status).chain(CUSTOMARY.iter().map(|known| Status(known.code))) {
            let Some(name) = Status(word).name() else { continue };
            let class = Status(word).class(Dialect::Ntstatus);
            match name.split_once('_') {
                Some(("SEC", rest)) if rest.starts_with("E_") => assert_eq!(class, SecE, "{name}"),
                Some(("SEC", _)) => assert!(matches!(class, SecI | Pending), "{name}"),
                // CryptoAPI's codes have the facility of SSPI's.
                Some(("NTE", _)) => assert_eq!(class, SecE, "{name}"),
                Some(("ERROR", _)) => assert_eq!(class, Win32, "{name}"),
                Some(("E", _)) => assert_eq!(class, OtherWarning, "{name}"),
                _ => assert!(!matches!(class, Win32 | SecI | SecE), "{name}"),
            }
        }
    }

    #[test]
    fn codes_read_as_name_and_value() {
        #[rustfmt::skip]
        let rows = [
            (Dialect::Ntstatus, 0x0000_0000, "STATUS_SUCCESS (0x00000000)"),
            (Dialect::Ntstatus, 0x8009_0301, "SEC_E_INVALID_HANDLE (0x80090301)"),
            (Dialect::Ntstatus, 0x0000_0032, "ERROR_NOT_SUPPORTED (0x00000032)"),
            (Dialect::Ntstatus, 0x0000_0107, "STATUS_SOME_NOT_MAPPED (0x00000107)"),
            (Dialect::Ntstatus, 0xC000_1234, "0xC0001234"),
            (Dialect::Gss,      0x0000_0000, "GSS_S_COMPLETE (0x00000000)"),
            (Dialect::Gss,      0x0009_0000, "GSS_S_DEFECTIVE_TOKEN (0x00090000)"),
            (Dialect::Gss,      0x0108_0000, "GSS_S_CALL_INACCESSIBLE_READ|GSS_S_NO_CONTEXT (0x01080000)"),
            (Dialect::Gss,      0x00FE_0000, "0x00FE0000"),
        ];
        for (dialect, word, text) in rows {
            assert_eq!(Status(word).text(dialect), text);
        }
        assert_eq!(Status(0x8009_0301).to_string(), "SEC_E_INVALID_HANDLE (0x80090301)");
    }

    #[test]
    fn resource_and_not_implemented_codes_are_failures_and_apart() {
        #[rustfmt::skip]
        let rows = [
            (0x8009_0302, false, true),  // SEC_E_UNSUPPORTED_FUNCTION
            (0xC000_0002, false, true),  // STATUS_NOT_IMPLEMENTED
            (0xC000_00BB, false, true),  // STATUS_NOT_SUPPORTED
            (0x8009_0300, true,  false), // SEC_E_INSUFFICIENT_MEMORY
            (0xC000_0017, true,  false), // STATUS_NO_MEMORY
            (0xC000_009A, true,  false), // STATUS_INSUFFICIENT_RESOURCES
            (0x8009_000E, true,  false), // NTE_NO_MEMORY
            (0xC000_011F, true,  false), // STATUS_TOO_MANY_OPENED_FILES
            (0xC000_0129, true,  false), // STATUS_TOO_MANY_THREADS
            (0xC002_0016, true,  false), // RPC_NT_OUT_OF_RESOURCES
            (0xC000_000D, false, false), // STATUS_INVALID_PARAMETER
            (0x0000_0032, false, false), // ERROR_NOT_SUPPORTED: counts as success
            (0x0000_0000, false, false),
        ];
        for (word, resource, not_implemented) in rows {
            assert_eq!(Status(word).is_resource(), resource, "0x{word:08X}");
            assert_eq!(Status(word).is_not_implemented(), not_implemented, "0x{word:08X}");
        }
        let count = CUSTOMARY.iter().filter(|known| Status(known.code).is_not_implemented()).count();
        assert_eq!(count, 3);
        for status in CUSTOMARY.iter().map(|known| Status(known.code)) {
            let tells = status.is_resource() || status.is_not_implemented();
            assert!(!tells || !status.succeeded(Dialect::Ntstatus), "{status}");
        }
        assert!(Status(0x0010_0000).is_not_implemented_in(Dialect::Gss));
        assert!(!Status(0x000D_0000).is_not_implemented_in(Dialect::Gss));
        for (dialect, word, may) in [
            (Dialect::Gss, 0x000D_0000, true),
            (Dialect::Gss, 0x000D_0001, true),
            (Dialect::Gss, 0x010D_0000, false), // and a calling error
            (Dialect::Gss, 0x0008_0000, false),
            (Dialect::Gss, 0xC000_0017, false),
            (Dialect::Gss, 0, false),
            (Dialect::Ntstatus, 0x000D_0000, false),
            (Dialect::Ntstatus, 0xC000_0017, true),
            (Dialect::Ntstatus, 0xC000_000D, false),
        ] {
            assert_eq!(Status(word).may_lack_resources(dialect), may, "{dialect:?} 0x{word:08X}");
        }
    }
}
