//! Where the page can be read in more than one way, the reading is data.
//!
//! A [`ChoicePoint`] is such a place; its readings have names, the default first. A [`Profile`] is a named set
//! of readings, and [`Readings`] is the set that a run is judged under.

use std::fmt;
use std::str::FromStr;

/// A named set of readings.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Profile {
    /// The document as it stands: the function table of an LSA-mode package.
    Lsa,
    /// The GSS-API port of the same two functions.
    Gss,
}

/// How the status of a call is encoded.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Dialect {
    /// NTSTATUS: severity in the two top bits ([MS-ERREF] 2.3).
    Ntstatus,
    /// GSS-API major status: calling error, routine error, supplementary bits (RFC 2744, 3.9.1).
    Gss,
}

impl Dialect {
    /// Every dialect.
    pub const ALL: [Self; 2] = [Self::Ntstatus, Self::Gss];

    /// `ntstatus` or `gss`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ntstatus => "ntstatus",
            Self::Gss => "gss",
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Profile {
    /// Every profile, the default first.
    pub const ALL: [Self; 2] = [Self::Lsa, Self::Gss];

    /// `lsa` or `gss`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lsa => "lsa",
            Self::Gss => "gss",
        }
    }

    /// The readings that the profile names.
    #[must_use]
    pub const fn readings(self) -> Readings {
        match self {
            Self::Lsa => Readings::lsa(),
            Self::Gss => Readings::gss(),
        }
    }

    /// How the profile's status codes are encoded.
    #[must_use]
    pub const fn dialect(self) -> Dialect {
        match self {
            Self::Lsa => Dialect::Ntstatus,
            Self::Gss => Dialect::Gss,
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Profile {
    type Err = UnknownProfile;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|profile| profile.name().eq_ignore_ascii_case(text))
            .ok_or_else(|| UnknownProfile(text.to_owned()))
    }
}

/// A text that names no profile.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownProfile(String);

impl fmt::Display for UnknownProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no profile is called `{}`; use lsa or gss", self.0)
    }
}

impl std::error::Error for UnknownProfile {}

/// Makes the enumeration of one choice point's readings: documented variants, each with its name.
macro_rules! readings {
    ($(#[$about:meta])* $choice:ident { $($(#[$doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        pub enum $choice { $($(#[$doc])* $variant,)+ }

        impl $choice {
            /// Every reading, the default first.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The names of every reading, the default first.
            pub const NAMES: &'static [&'static str] = &[$($name,)+];

            /// The reading's name, as options and reports write it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|reading| reading.name() == name)
            }
        }

        impl fmt::Display for $choice {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
    };
}

readings! {
    /// What a NULL credential together with a NULL context means (CRED-2, QRY-1).
    NullCredential {
        /// It is a caller's error, and the call must not succeed.
        Refused = "refused",
        /// It stands for the default credential, as GSS callers and some packages have it.
        DefaultCredential = "default-credential",
    }
}

readings! {
    /// Whether success without a context on input hands one out (CTX-1, QRY-2).
    ContextOnSuccess {
        /// Success always hands out a context.
        Always = "always",
        /// A mechanism may succeed without making one.
        Optional = "optional",
    }
}

readings! {
    /// Which codes RET-1 takes for a proper success.
    SuccessCodes {
        /// Zero and informational severity; SEC_I codes are accepted with a note.
        ZeroInformationalSecINoted = "zero-informational-sec-i-noted",
        /// Zero and informational severity, nothing else.
        ZeroAndInformationalOnly = "zero-and-informational-only",
        /// Whatever NT_SUCCESS accepts.
        TopBitClear = "top-bit-clear",
        /// GSS_S_COMPLETE alone.
        GssComplete = "gss-complete",
    }
}

readings! {
    /// Which codes RET-2 takes for a proper failure.
    FailureCodes {
        /// Error severity; SEC_E codes, which are of warning severity, are accepted with a note.
        ErrorSecENoted = "error-sec-e-noted",
        /// Error severity, nothing else.
        ErrorOnly = "error-only",
        /// Whatever NT_SUCCESS rejects.
        TopBitSet = "top-bit-set",
        /// A calling error or a routine error of GSS-API.
        GssError = "gss-error",
    }
}

impl SuccessCodes {
    /// The dialect whose codes the reading speaks of.
    #[must_use]
    pub const fn dialect(self) -> Dialect {
        match self {
            Self::ZeroInformationalSecINoted | Self::ZeroAndInformationalOnly | Self::TopBitClear => {
                Dialect::Ntstatus
            }
            Self::GssComplete => Dialect::Gss,
        }
    }
}

impl FailureCodes {
    /// The dialect whose codes the reading speaks of.
    #[must_use]
    pub const fn dialect(self) -> Dialect {
        match self {
            Self::ErrorSecENoted | Self::ErrorOnly | Self::TopBitSet => Dialect::Ntstatus,
            Self::GssError => Dialect::Gss,
        }
    }
}

/// A place where the page can be read in more than one way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum ChoicePoint {
    /// See [`NullCredential`].
    NullCredential,
    /// See [`ContextOnSuccess`].
    ContextOnSuccess,
    /// See [`SuccessCodes`].
    SuccessCodes,
    /// See [`FailureCodes`].
    FailureCodes,
}

impl ChoicePoint {
    /// Every choice point.
    pub const ALL: [Self; 4] =
        [Self::NullCredential, Self::ContextOnSuccess, Self::SuccessCodes, Self::FailureCodes];

    /// The choice point's name, as options and reports write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NullCredential => "null-credential",
            Self::ContextOnSuccess => "context-on-success",
            Self::SuccessCodes => "success-codes",
            Self::FailureCodes => "failure-codes",
        }
    }

    /// The question that the page leaves open.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::NullCredential => "what does a NULL credential together with a NULL context mean?",
            Self::ContextOnSuccess => "does a success that was given no context always hand one out?",
            Self::SuccessCodes => "which codes are a proper success?",
            Self::FailureCodes => "which codes are a proper failure?",
        }
    }

    /// The names of its readings, the default first.
    #[must_use]
    pub const fn readings(self) -> &'static [&'static str] {
        match self {
            Self::NullCredential => NullCredential::NAMES,
            Self::ContextOnSuccess => ContextOnSuccess::NAMES,
            Self::SuccessCodes => SuccessCodes::NAMES,
            Self::FailureCodes => FailureCodes::NAMES,
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }
}

impl fmt::Display for ChoicePoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// One reading for each choice point, and the dialect of the status codes.
///
/// Made from a profile, then changed one choice at a time by [`Readings::with`]. The readings of the codes
/// always speak the dialect of the profile.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(try_from = "Written"))]
pub struct Readings {
    /// What a NULL credential together with a NULL context means.
    pub null_credential: NullCredential,
    /// Whether success without a context on input hands one out.
    pub context_on_success: ContextOnSuccess,
    /// Which codes are a proper success.
    pub success_codes: SuccessCodes,
    /// Which codes are a proper failure.
    pub failure_codes: FailureCodes,
    /// How status codes are encoded.
    pub dialect: Dialect,
    profile: Profile,
}

impl Readings {
    /// The document as it stands, each choice at its default.
    #[must_use]
    pub const fn lsa() -> Self {
        Self {
            null_credential: NullCredential::Refused,
            context_on_success: ContextOnSuccess::Always,
            success_codes: SuccessCodes::ZeroInformationalSecINoted,
            failure_codes: FailureCodes::ErrorSecENoted,
            dialect: Dialect::Ntstatus,
            profile: Profile::Lsa,
        }
    }

    /// The GSS-API port: the default credential, a context only if the mechanism wants one, its own codes.
    #[must_use]
    pub const fn gss() -> Self {
        Self {
            null_credential: NullCredential::DefaultCredential,
            context_on_success: ContextOnSuccess::Optional,
            success_codes: SuccessCodes::GssComplete,
            failure_codes: FailureCodes::GssError,
            dialect: Dialect::Gss,
            profile: Profile::Gss,
        }
    }

    /// The profile that these readings started from.
    #[must_use]
    pub const fn profile(self) -> Profile {
        self.profile
    }

    /// Each choice point's name with the name of its reading, for headers of reports.
    #[must_use]
    pub const fn rows(self) -> [(&'static str, &'static str); 4] {
        [
            (ChoicePoint::NullCredential.name(), self.null_credential.name()),
            (ChoicePoint::ContextOnSuccess.name(), self.context_on_success.name()),
            (ChoicePoint::SuccessCodes.name(), self.success_codes.name()),
            (ChoicePoint::FailureCodes.name(), self.failure_codes.name()),
        ]
    }

    /// The same readings with one choice made differently.
    ///
    /// `None` if there is no such choice point, no such reading of it, or if it speaks of the other dialect's
    /// codes.
    #[must_use]
    pub fn with(self, choice: &str, reading: &str) -> Option<Self> {
        Some(match ChoicePoint::named(choice)? {
            ChoicePoint::NullCredential => Self { null_credential: NullCredential::named(reading)?, ..self },
            ChoicePoint::ContextOnSuccess => {
                Self { context_on_success: ContextOnSuccess::named(reading)?, ..self }
            }
            ChoicePoint::SuccessCodes => {
                let codes = SuccessCodes::named(reading).filter(|codes| codes.dialect() == self.dialect)?;
                Self { success_codes: codes, ..self }
            }
            ChoicePoint::FailureCodes => {
                let codes = FailureCodes::named(reading).filter(|codes| codes.dialect() == self.dialect)?;
                Self { failure_codes: codes, ..self }
            }
        })
    }

    /// Every set of readings that can be reached from a profile: 36 for lsa, 4 for gss.
    pub fn all() -> impl Iterator<Item = Self> {
        Profile::ALL.into_iter().map(Profile::readings).flat_map(|start| {
            let wide = |set: Vec<Self>, choice: ChoicePoint| -> Vec<Self> {
                let each = |readings: &Self| {
                    let readings = *readings;
                    choice.readings().iter().filter_map(move |name| readings.with(choice.name(), name))
                };
                set.iter().flat_map(each).collect()
            };
            ChoicePoint::ALL.into_iter().fold(vec![start], wide)
        })
    }
}

impl Default for Readings {
    fn default() -> Self {
        Self::lsa()
    }
}

/// Readings as they stand in a file: nothing says yet that they fit their profile.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Written {
    null_credential: NullCredential,
    context_on_success: ContextOnSuccess,
    success_codes: SuccessCodes,
    failure_codes: FailureCodes,
    dialect: Dialect,
    profile: Profile,
}

#[cfg(feature = "serde")]
impl TryFrom<Written> for Readings {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let Written { null_credential, context_on_success, success_codes, failure_codes, dialect, profile } =
            written;
        let read =
            Self { null_credential, context_on_success, success_codes, failure_codes, dialect, profile };
        let codes = success_codes.dialect() == dialect && failure_codes.dialect() == dialect;
        if codes && profile.dialect() == dialect {
            Ok(read)
        } else {
            Err("readings of two dialects in one set")
        }
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for Readings {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let all: Vec<Self> = Self::all().collect();
        u.choose(&all).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::{ChoicePoint, Dialect, Profile, Readings};
    use std::collections::BTreeSet;

    #[cfg(feature = "serde")]
    #[test]
    fn readings_are_read_as_they_were_written_and_never_of_two_dialects() {
        let all: Vec<Readings> = Readings::all().collect();
        let written: Vec<_> = all.iter().map(|readings| serde_json::to_value(readings).unwrap()).collect();
        for (readings, value) in all.iter().zip(&written) {
            assert_eq!(serde_json::from_value::<Readings>(value.clone()).unwrap(), *readings);
        }
        let (mut mixed, mut refused) = (0, 0);
        for (one, two) in written.iter().flat_map(|one| written.iter().map(move |two| (one, two))) {
            for field in ["success_codes", "failure_codes", "dialect", "profile"] {
                let mut value = one.clone();
                value[field] = two[field].clone();
                let known = written.contains(&value);
                mixed += u32::from(!known);
                refused += u32::from(serde_json::from_value::<Readings>(value).is_err());
                assert_eq!(mixed, refused, "{field} of another set");
            }
        }
        assert!(mixed > 0);
    }

    #[test]
    fn the_default_is_the_first_reading_of_each_choice() {
        let rows = Readings::default().rows();
        let firsts = ChoicePoint::ALL.map(|choice| (choice.name(), choice.readings()[0]));
        assert_eq!(rows, firsts);
        assert_eq!(Readings::default(), Profile::Lsa.readings());
    }

    #[test]
    fn the_gss_profile_is_a_named_set_of_readings() {
        #[rustfmt::skip]
        let rows = [
            ("null-credential",    "default-credential"),
            ("context-on-success", "optional"),
            ("success-codes",      "gss-complete"),
            ("failure-codes",      "gss-error"),
        ];
        assert_eq!(Profile::Gss.readings().rows(), rows);
    }

    #[test]
    fn a_profile_and_its_readings_agree_on_the_dialect() {
        for profile in Profile::ALL {
            let readings = profile.readings();
            assert_eq!(readings.profile(), profile);
            assert_eq!(readings.dialect, profile.dialect());
            assert_eq!(profile.name().parse(), Ok(profile));
        }
        assert_eq!("LSA".parse(), Ok(Profile::Lsa));
        assert!("kerberos".parse::<Profile>().unwrap_err().to_string().contains("`kerberos`"));
    }

    #[test]
    fn with_changes_one_choice_and_refuses_what_does_not_exist() {
        #[rustfmt::skip]
        let rows = [
            (Profile::Lsa, "null-credential",    "default-credential",          true),
            (Profile::Lsa, "context-on-success", "optional",                    true),
            (Profile::Lsa, "success-codes",      "top-bit-clear",               true),
            (Profile::Lsa, "failure-codes",      "error-only",                  true),
            (Profile::Lsa, "success-codes",      "gss-complete",                false),
            (Profile::Lsa, "failure-codes",      "gss-error",                   false),
            (Profile::Lsa, "null-credential",    "always",                      false),
            (Profile::Lsa, "no-such-choice",     "refused",                     false),
            (Profile::Gss, "null-credential",    "refused",                     true),
            (Profile::Gss, "success-codes",      "zero-and-informational-only", false),
        ];
        for (profile, choice, reading, exists) in rows {
            let before = profile.readings();
            let after = before.with(choice, reading);
            assert_eq!(after.is_some(), exists, "{profile} {choice} {reading}");
            let Some(after) = after else { continue };
            assert!(after.rows().contains(&(choice, reading)));
            assert_eq!(before.rows().iter().zip(after.rows()).filter(|(old, new)| **old != *new).count(), 1);
        }
    }

    #[test]
    fn all_readings_differ_and_speak_one_dialect() {
        let all: Vec<_> = Readings::all().collect();
        assert_eq!(all.len(), 2 * 2 * 3 * 3 + 2 * 2);
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        assert!(all.iter().all(|r| r.success_codes.dialect() == r.dialect));
        assert!(all.iter().all(|r| r.failure_codes.dialect() == r.dialect));
        assert_eq!(all.iter().filter(|r| r.dialect == Dialect::Gss).count(), 4);
    }
}
