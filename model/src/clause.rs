//! The clauses: what the page and its neighbours ask of a package, one row each.
//!
//! An id is stable: it is never given to another clause and never renumbered.

mod gss;
mod set;
mod table;

pub use set::Clauses;

use crate::reading::{ChoicePoint, ContextOnSuccess, NullCredential, Profile, Readings};
use crate::section::Section;
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;
use table::{
    context_handle, context_requirements, credential_handle, host_memory, meta_data, query, return_value,
    start_up, target_name,
};

/// How binding a clause is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Level {
    /// A Microsoft document says so. A breach is broken.
    Required,
    /// Several independent sources do so, and no document demands it. A breach deviates.
    Customary,
    /// The caller broke its side, and the package should survive that. Tried only on request.
    Hardening,
    /// The implementation's choice: recorded as a note, never a finding.
    Free,
}

impl Level {
    /// Every level, the most binding first.
    pub const ALL: [Self; 4] = [Self::Required, Self::Customary, Self::Hardening, Self::Free];

    /// The level's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Customary => "customary",
            Self::Hardening => "hardening",
            Self::Free => "free",
        }
    }

    /// Whether a breach of a clause of this level counts for the outcome: a customary one where the check is strict, a
    /// hardening one where it is strict and the caller's own errors were tried.
    #[must_use]
    pub const fn counts(self, strict: bool, hostile: bool) -> bool {
        match self {
            Self::Required => true,
            Self::Customary => strict,
            Self::Hardening => strict && hostile,
            Self::Free => false,
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What becomes of a clause in the gss profile.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum InGss {
    /// It keeps its level.
    Same,
    /// It has this level instead.
    Level(Level),
    /// It does not exist there.
    Absent,
}

/// What it takes for a clause to be held.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Witness {
    /// Any call that exercised it without a breach.
    Any,
    /// One success; and the clause can never be broken.
    OneSuccess,
}

impl Witness {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Any, Self::OneSuccess];
}

/// Who decides about a clause.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum JudgedBy {
    /// A rule of the relation, from a single call and its answer.
    Rule,
    /// What a package says of itself when it is loaded.
    StartUp,
    /// Two runs that differ in one thing.
    Pair,
    /// The same call again.
    Repeat,
    /// One call over a range of flag words.
    Sweep,
    /// All calls of a run together.
    Aggregate,
    /// The host's eye on memory: guards, protection and accounts.
    MemoryWatch,
    /// Several threads at once.
    Threads,
    /// A hand-written case that carries the clause.
    Tag,
    /// Nobody: it cannot be seen.
    Unobservable,
}

impl JudgedBy {
    /// Every judge.
    pub const ALL: [Self; 10] = [
        Self::Rule,
        Self::StartUp,
        Self::Pair,
        Self::Repeat,
        Self::Sweep,
        Self::Aggregate,
        Self::MemoryWatch,
        Self::Threads,
        Self::Tag,
        Self::Unobservable,
    ];

    /// The judge in words.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Rule => "a rule, from a single call and its answer",
            Self::StartUp => "what the package says of itself at start-up",
            Self::Pair => "two runs that differ in one thing",
            Self::Repeat => "the same call again",
            Self::Sweep => "one call over a range of flag words",
            Self::Aggregate => "all calls of a run together",
            Self::MemoryWatch => "guards, protection and accounts of memory",
            Self::Threads => "several threads at once",
            Self::Tag => "a hand-written case",
            Self::Unobservable => "nobody: it cannot be seen",
        }
    }
}

impl fmt::Display for JudgedBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.says())
    }
}

/// All that is known of a clause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// The clause.
    pub clause: Clause,
    /// Its id, such as `CRED-2`.
    pub id: &'static str,
    /// Its level in the lsa profile.
    pub level: Level,
    /// What becomes of it in the gss profile.
    pub in_gss: InGss,
    /// What it takes for it to be held.
    pub witness: Witness,
    /// Where it stands.
    pub section: Section,
    /// Who decides about it.
    pub judged_by: JudgedBy,
    /// The choice points that it depends on.
    pub choices: &'static [ChoicePoint],
    /// What it says, in one sentence of our own.
    pub says: &'static str,
    /// Where that comes from: title and part of a page, or an annotation of the header.
    pub source: &'static str,
    /// What exercises it, what breaks it, and when it is not exercised.
    pub how: &'static str,
    /// What published packages do.
    pub seen: &'static str,
}

/// Makes the enumeration, the list and the look-up from one list, so that none can miss a clause.
macro_rules! clauses {
    ($($(#[$doc:meta])* $variant:ident = $section:ident :: $row:ident,)+) => {
        /// A clause of the contract. The order is that of the sections.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        pub enum Clause {
            $($(#[$doc])* $variant,)+
        }

        impl Clause {
            /// Every clause, in order.
            pub const ALL: [Self; [$(Self::$variant),+].len()] = [$(Self::$variant),+];

            /// All that is known of the clause.
            #[must_use]
            pub const fn row(self) -> &'static Row {
                match self {
                    $(Self::$variant => &$section::$row,)+
                }
            }
        }
    };
}

clauses! {
    /// PKG-1: the entry point's status, and whole tables.
    Pkg1 = start_up::PKG_1,
    /// PKG-2: a version that the header names.
    Pkg2 = start_up::PKG_2,
    /// PKG-3: slots that are not offered.
    Pkg3 = start_up::PKG_3,
    /// PKG-4: refusal outside LSASS.
    Pkg4 = start_up::PKG_4,
    /// PKG-5: NEGOTIABLE2 without the functions.
    Pkg5 = start_up::PKG_5,

    /// CRED-1: success is possible with a live credential.
    Cred1 = credential_handle::CRED_1,
    /// CRED-2: a NULL credential cannot make a context.
    Cred2 = credential_handle::CRED_2,
    /// CRED-3: a NULL credential beside a live context.
    Cred3 = credential_handle::CRED_3,
    /// CRED-4: a context outlives its credential.
    Cred4 = credential_handle::CRED_4,
    /// CRED-5: another credential beside a live context.
    Cred5 = credential_handle::CRED_5,
    /// CRED-6: stale and invented credentials.
    Cred6 = credential_handle::CRED_6,

    /// TGT-1: no name is allowed.
    Tgt1 = target_name::TGT_1,
    /// TGT-2: the name is not written.
    Tgt2 = target_name::TGT_2,
    /// TGT-3: the name is not read past its end.
    Tgt3 = target_name::TGT_3,
    /// TGT-4: malformed names.
    Tgt4 = target_name::TGT_4,
    /// TGT-5: names that change.
    Tgt5 = target_name::TGT_5,

    /// REQ-1: each listed flag.
    Req1 = context_requirements::REQ_1,
    /// REQ-2: every OR of listed flags.
    Req2 = context_requirements::REQ_2,
    /// REQ-3: bits outside the list.
    Req3 = context_requirements::REQ_3,
    /// REQ-4: the same call, the same class of answer.
    Req4 = context_requirements::REQ_4,
    /// REQ-5: coherence of words.
    Req5 = context_requirements::REQ_5,

    /// META-1: the length counts bytes.
    Meta1 = meta_data::META_1,
    /// META-2: the metadata is not written.
    Meta2 = meta_data::META_2,
    /// META-3: nothing is used after the return.
    Meta3 = meta_data::META_3,
    /// META-4: any bytes get an answer.
    Meta4 = meta_data::META_4,
    /// META-5: own metadata is accepted.
    Meta5 = meta_data::META_5,
    /// META-6: length 0.
    Meta6 = meta_data::META_6,
    /// META-7: NULL with a length.
    Meta7 = meta_data::META_7,
    /// META-8: Exchange without Query.
    Meta8 = meta_data::META_8,
    /// META-9: repeated Exchange.
    Meta9 = meta_data::META_9,

    /// CTX-1: success hands out a context.
    Ctx1 = context_handle::CTX_1,
    /// CTX-2: the context handed out exists.
    Ctx2 = context_handle::CTX_2,
    /// CTX-3: failure hands out none.
    Ctx3 = context_handle::CTX_3,
    /// CTX-4: success keeps a live handle.
    Ctx4 = context_handle::CTX_4,
    /// CTX-5: failure keeps a live handle.
    Ctx5 = context_handle::CTX_5,
    /// CTX-6: new handles differ.
    Ctx6 = context_handle::CTX_6,
    /// CTX-7: contexts are independent.
    Ctx7 = context_handle::CTX_7,
    /// CTX-8: stale and foreign contexts.
    Ctx8 = context_handle::CTX_8,
    /// CTX-9: several threads.
    Ctx9 = context_handle::CTX_9,
    /// CTX-10: a NULL pointer to the handle.
    Ctx10 = context_handle::CTX_10,
    /// CTX-11: deletion accepts each context once.
    Ctx11 = context_handle::CTX_11,
    /// CTX-12: what a context carries.
    Ctx12 = context_handle::CTX_12,

    /// RET-1: codes of success.
    Ret1 = return_value::RET_1,
    /// RET-2: codes of failure.
    Ret2 = return_value::RET_2,
    /// RET-3: the reserved bit.
    Ret3 = return_value::RET_3,
    /// RET-4: no Win32 error numbers.
    Ret4 = return_value::RET_4,
    /// RET-5: nothing is pending.
    Ret5 = return_value::RET_5,
    /// RET-6: every call returns.
    Ret6 = return_value::RET_6,
    /// RET-7: the code tells the reason.
    Ret7 = return_value::RET_7,

    /// QRY-1: CRED-2 for Query.
    Qry1 = query::QRY_1,
    /// QRY-2: CTX-1 and CTX-2 for Query.
    Qry2 = query::QRY_2,
    /// QRY-3: CTX-3 to CTX-5 for Query.
    Qry3 = query::QRY_3,
    /// QRY-4: the metadata returned can be read.
    Qry4 = query::QRY_4,
    /// QRY-5: whose buffer it is.
    Qry5 = query::QRY_5,
    /// QRY-6: RET-1, RET-3 and RET-6 for Query.
    Qry6 = query::QRY_6,

    /// MEM-1: freed once, to its own heap.
    Mem1 = host_memory::MEM_1,
    /// MEM-2: no growth.
    Mem2 = host_memory::MEM_2,
    /// MEM-3: no memory left.
    Mem3 = host_memory::MEM_3,
}

impl Clause {
    /// The id, such as `CRED-2`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.row().id
    }

    /// Where the clause stands.
    #[must_use]
    pub const fn section(self) -> Section {
        self.row().section
    }

    /// How binding it is in a profile; `None` if it does not exist there.
    #[must_use]
    pub const fn level(self, profile: Profile) -> Option<Level> {
        let row = self.row();
        match (profile, row.in_gss) {
            (Profile::Lsa, _) | (Profile::Gss, InGss::Same) => Some(row.level),
            (Profile::Gss, InGss::Level(level)) => Some(level),
            (Profile::Gss, InGss::Absent) => None,
        }
    }

    /// How binding it is under a set of readings; `None` if it does not exist in their profile.
    ///
    /// A clause that follows from one reading of a choice point is free under the other reading, and has the
    /// level of the lsa profile wherever its own reading is chosen.
    #[must_use]
    pub fn level_under(self, readings: Readings) -> Option<Level> {
        let follows = |choice: &ChoicePoint| match choice {
            ChoicePoint::NullCredential => Some(readings.null_credential == NullCredential::Refused),
            ChoicePoint::ContextOnSuccess => Some(readings.context_on_success == ContextOnSuccess::Always),
            ChoicePoint::SuccessCodes | ChoicePoint::FailureCodes => None,
        };
        let level = self.level(readings.profile())?;
        match self.row().choices.iter().find_map(follows) {
            None => Some(level),
            Some(true) => Some(self.row().level),
            Some(false) => Some(Level::Free),
        }
    }

    /// The clauses of a profile, in order.
    pub fn of_profile(profile: Profile) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |clause| clause.level(profile).is_some())
    }

    /// The clauses of a section, in order.
    pub fn of_section(section: Section) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |clause| clause.section() == section)
    }
}

impl fmt::Display for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

impl FromStr for Clause {
    type Err = UnknownClause;

    /// Reads an id, in either case.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // A record names clauses by the thousand.
        static BY_ID: LazyLock<HashMap<&str, Clause>> =
            LazyLock::new(|| Clause::ALL.into_iter().map(|clause| (clause.id(), clause)).collect());
        BY_ID
            .get(text)
            .or_else(|| BY_ID.get(text.to_ascii_uppercase().as_str()))
            .copied()
            .ok_or_else(|| UnknownClause(text.to_owned()))
    }
}

/// A text that is no clause's id.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownClause(String);

impl fmt::Display for UnknownClause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no clause is called `{}`; ids read like CRED-2 or CTX-11", self.0)
    }
}

impl std::error::Error for UnknownClause {}

#[cfg(feature = "serde")]
impl serde::Serialize for Clause {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Clause {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::JudgedBy::{
        Aggregate, MemoryWatch, Pair, Repeat, Rule, StartUp, Sweep, Tag, Threads, Unobservable,
    };
    use super::Level::{Customary, Free, Hardening, Required};
    use super::Witness::{Any, OneSuccess};
    use super::{Clause, InGss, JudgedBy, Level};
    use crate::reading::{ChoicePoint, Profile, Readings};
    use crate::section::Section;
    use std::collections::BTreeSet;

    #[test]
    fn a_breach_counts_by_its_level() {
        #[rustfmt::skip]
        let facts = [
            // level     neither  hostile  strict  both
            (Required,  [true,    true,    true,   true]),
            (Customary, [false,   false,   true,   true]),
            (Hardening, [false,   false,   false,  true]),
            (Free,      [false,   false,   false,  false]),
        ];
        for (level, expected) in facts {
            let counted = [(false, false), (false, true), (true, false), (true, true)]
                .map(|(strict, hostile)| level.counts(strict, hostile));
            assert_eq!(counted, expected, "{level}");
        }
    }

    #[test]
    fn every_clause_stands_once_with_its_level_and_its_judge() {
        // id, level in lsa, level in gss, witness, judge: written down apart from the rows.
        #[rustfmt::skip]
        let rows = [
            ("PKG-1",  Required,  None,            Any,        StartUp),
            ("PKG-2",  Required,  None,            Any,        StartUp),
            ("PKG-3",  Free,      Some(Free),      Any,        StartUp),
            ("PKG-4",  Free,      Some(Free),      Any,        StartUp),
            ("PKG-5",  Free,      None,            Any,        StartUp),
            ("CRED-1", Required,  Some(Required),  OneSuccess, Rule),
            ("CRED-2", Required,  Some(Free),      Any,        Rule),
            ("CRED-3", Customary, Some(Customary), Any,        Pair),
            ("CRED-4", Hardening, Some(Hardening), Any,        Rule),
            ("CRED-5", Free,      Some(Free),      Any,        Rule),
            ("CRED-6", Hardening, Some(Hardening), Any,        Rule),
            ("TGT-1",  Required,  Some(Required),  Any,        Aggregate),
            ("TGT-2",  Required,  None,            Any,        MemoryWatch),
            ("TGT-3",  Customary, None,            Any,        MemoryWatch),
            ("TGT-4",  Hardening, None,            Any,        Rule),
            ("TGT-5",  Free,      Some(Free),      Any,        Tag),
            ("REQ-1",  Required,  Some(Required),  Any,        Sweep),
            ("REQ-2",  Required,  Some(Required),  Any,        Sweep),
            ("REQ-3",  Free,      Some(Free),      Any,        Rule),
            ("REQ-4",  Customary, Some(Customary), Any,        Repeat),
            ("REQ-5",  Free,      Some(Free),      Any,        Rule),
            ("META-1", Required,  Some(Required),  Any,        MemoryWatch),
            ("META-2", Required,  Some(Required),  Any,        MemoryWatch),
            ("META-3", Customary, Some(Customary), Any,        MemoryWatch),
            ("META-4", Required,  Some(Required),  Any,        Rule),
            ("META-5", Free,      Some(Free),      OneSuccess, Rule),
            ("META-6", Free,      Some(Free),      Any,        Rule),
            ("META-7", Hardening, Some(Hardening), Any,        Rule),
            ("META-8", Required,  Some(Required),  Any,        Rule),
            ("META-9", Free,      Some(Free),      Any,        Rule),
            ("CTX-1",  Required,  Some(Free),      Any,        Rule),
            ("CTX-2",  Required,  Some(Required),  Any,        Rule),
            ("CTX-3",  Customary, Some(Customary), Any,        Rule),
            ("CTX-4",  Customary, Some(Customary), Any,        Rule),
            ("CTX-5",  Customary, Some(Customary), Any,        Rule),
            ("CTX-6",  Customary, Some(Customary), Any,        Rule),
            ("CTX-7",  Customary, Some(Customary), Any,        Pair),
            ("CTX-8",  Hardening, Some(Hardening), Any,        Rule),
            ("CTX-9",  Customary, Some(Customary), Any,        Threads),
            ("CTX-10", Hardening, Some(Hardening), Any,        Rule),
            ("CTX-11", Customary, Some(Customary), Any,        Rule),
            ("CTX-12", Free,      Some(Free),      Any,        Unobservable),
            ("RET-1",  Required,  Some(Required),  Any,        Rule),
            ("RET-2",  Customary, Some(Customary), Any,        Rule),
            ("RET-3",  Required,  None,            Any,        Rule),
            ("RET-4",  Customary, None,            Any,        Rule),
            ("RET-5",  Customary, None,            Any,        Rule),
            ("RET-6",  Required,  Some(Required),  Any,        Rule),
            ("RET-7",  Free,      Some(Free),      Any,        Rule),
            ("QRY-1",  Required,  Some(Free),      Any,        Rule),
            ("QRY-2",  Required,  Some(Free),      Any,        Rule),
            ("QRY-3",  Customary, Some(Customary), Any,        Rule),
            ("QRY-4",  Required,  Some(Required),  Any,        Rule),
            ("QRY-5",  Free,      None,            Any,        MemoryWatch),
            ("QRY-6",  Required,  Some(Required),  Any,        Rule),
            ("MEM-1",  Customary, None,            Any,        MemoryWatch),
            ("MEM-2",  Customary, None,            Any,        MemoryWatch),
            ("MEM-3",  Customary, None,            Any,        MemoryWatch),
        ];
        assert_eq!(Clause::ALL.map(Clause::id), rows.map(|(id, ..)| id));
        for (clause, (id, lsa, gss, witness, judged_by)) in Clause::ALL.into_iter().zip(rows) {
            assert_eq!(clause.level(Profile::Lsa), Some(lsa), "{id}");
            assert_eq!(clause.level(Profile::Gss), gss, "{id}");
            assert_eq!(clause.row().witness, witness, "{id}");
            assert_eq!(clause.row().judged_by, judged_by, "{id}");
        }
        assert_eq!(rows.len(), 58);
    }

    #[test]
    fn every_row_stands_at_its_clause() {
        assert!(Clause::ALL.is_sorted_by(|a, b| a < b));
        for clause in Clause::ALL {
            assert_eq!(clause.row().clause, clause);
            assert_eq!(format!("{clause:?}").to_uppercase(), clause.id().replace('-', ""));
        }
    }

    #[test]
    fn sections_follow_each_other_and_own_their_prefix() {
        #[rustfmt::skip]
        let rows = [
            (Section::StartUp,             "PKG",  5),
            (Section::CredentialHandle,    "CRED", 6),
            (Section::TargetName,          "TGT",  5),
            (Section::ContextRequirements, "REQ",  5),
            (Section::MetaData,            "META", 9),
            (Section::ContextHandle,       "CTX",  12),
            (Section::ReturnValue,         "RET",  7),
            (Section::Query,               "QRY",  6),
            (Section::HostMemory,          "MEM",  3),
        ];
        let ids: Vec<_> =
            rows.iter().flat_map(|(_, prefix, n)| (1..=*n).map(move |i| format!("{prefix}-{i}"))).collect();
        assert_eq!(ids, Clause::ALL.map(Clause::id));
        assert_eq!(rows.map(|(section, ..)| section), Section::ALL);
        for (section, prefix, count) in rows {
            assert_eq!(Clause::of_section(section).count(), count);
            assert!(Clause::of_section(section).all(|clause| clause.id().starts_with(prefix)));
        }
    }

    #[test]
    fn texts_are_there_short_and_each_its_own() {
        for clause in Clause::ALL {
            let row = clause.row();
            assert!((10..=140).contains(&row.says.len()), "{clause}: {}", row.says.len());
            for text in [row.says, row.source, row.how, row.seen] {
                assert!(text.len() >= 10 && text.is_ascii() && text.trim() == text, "{clause}: {text}");
                assert!(!text.contains("  ") && !text.contains("://"), "{clause}: {text}");
            }
            for sentence in [row.says, row.how, row.seen] {
                assert!(sentence.ends_with('.'), "{clause}: {sentence}");
            }
        }
        assert_eq!(Clause::ALL.map(|c| c.row().says).into_iter().collect::<BTreeSet<_>>().len(), 58);
        assert_eq!(Clause::ALL.map(|c| c.row().how).into_iter().collect::<BTreeSet<_>>().len(), 58);
    }

    #[test]
    fn what_changes_in_gss_changes_the_level() {
        for clause in Clause::ALL {
            let row = clause.row();
            assert!(!matches!(row.in_gss, InGss::Level(level) if level == row.level), "{clause}");
        }
        assert_eq!(Clause::of_profile(Profile::Lsa).count(), 58);
        assert!(Clause::of_profile(Profile::Gss).all(|clause| clause.row().in_gss != InGss::Absent));
        assert!(Clause::of_profile(Profile::Gss).count() < 58);
    }

    #[test]
    fn every_choice_point_has_a_clause_and_decides_its_level() {
        for choice in ChoicePoint::ALL {
            assert!(Clause::ALL.iter().any(|clause| clause.row().choices.contains(&choice)), "{choice}");
        }
        let lsa = Readings::lsa();
        let gss = Readings::gss();
        let waived = lsa.with("null-credential", "default-credential").unwrap();
        let demanded = gss.with("context-on-success", "always").unwrap();
        #[rustfmt::skip]
        let rows = [
            (Clause::Cred2, lsa,      Some(Required)),
            (Clause::Cred2, waived,   Some(Free)),
            (Clause::Qry1,  waived,   Some(Free)),
            (Clause::Cred2, gss,      Some(Free)),
            (Clause::Ctx1,  waived,   Some(Required)),
            (Clause::Ctx1,  gss,      Some(Free)),
            (Clause::Ctx1,  demanded, Some(Required)),
            (Clause::Qry2,  demanded, Some(Required)),
            (Clause::Ret1,  waived,   Some(Required)),
            (Clause::Ret3,  gss,      None),
        ];
        for (clause, readings, level) in rows {
            assert_eq!(clause.level_under(readings), level, "{clause}");
        }
        for (profile, clause) in Profile::ALL.into_iter().flat_map(|p| Clause::ALL.map(|clause| (p, clause)))
        {
            assert_eq!(clause.level_under(profile.readings()), clause.level(profile), "{profile} {clause}");
        }
    }

    #[test]
    fn every_level_and_every_judge_has_a_clause() {
        let levels: BTreeSet<_> = Clause::ALL.map(|clause| clause.row().level).into_iter().collect();
        assert_eq!(levels, Level::ALL.into_iter().collect());
        let judges: BTreeSet<_> = Clause::ALL.map(|clause| clause.row().judged_by).into_iter().collect();
        assert_eq!(judges, JudgedBy::ALL.into_iter().collect());
    }

    #[test]
    fn ids_read_back_in_either_case() {
        for clause in Clause::ALL {
            assert_eq!(clause.to_string().parse(), Ok(clause));
            assert_eq!(clause.id().to_lowercase().parse(), Ok(clause));
        }
        for wrong in ["", "CRED", "CRED-7", "CRED2", " CRED-2", "CTX-1 "] {
            let error = wrong.parse::<Clause>().unwrap_err().to_string();
            assert!(error.contains(&format!("`{wrong}`")), "{error}");
        }
    }
}
