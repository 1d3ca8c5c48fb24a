//! Where a clause stands: the parts of the page, and the neighbours which it needs.

use std::fmt;

/// A part of the page of SpExchangeMetaDataFn, or a neighbour without which the page cannot be kept.
///
/// The order is that of the calls: start-up first, then the parameters as they stand in the signature, then
/// what comes back, then the sibling and the host.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Section {
    /// Loading a package, and its first answers.
    StartUp,
    /// The first parameter.
    CredentialHandle,
    /// The second parameter.
    TargetName,
    /// The third parameter.
    ContextRequirements,
    /// The fourth and the fifth parameter.
    MetaData,
    /// The sixth parameter.
    ContextHandle,
    /// The status that comes back.
    ReturnValue,
    /// The sibling function, whose result is what gets exchanged.
    Query,
    /// What a package does with memory that the host lends it.
    HostMemory,
}

impl Section {
    /// Every section, in the order of the calls.
    pub const ALL: [Self; 9] = [
        Self::StartUp,
        Self::CredentialHandle,
        Self::TargetName,
        Self::ContextRequirements,
        Self::MetaData,
        Self::ContextHandle,
        Self::ReturnValue,
        Self::Query,
        Self::HostMemory,
    ];

    /// The heading under which reports list the section's clauses.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.row().1
    }

    /// The stem of the section's file of hand-written cases.
    #[must_use]
    pub const fn stem(self) -> &'static str {
        self.row().0
    }

    /// Stem and title.
    #[rustfmt::skip]
    const fn row(self) -> (&'static str, &'static str) {
        match self {
            Self::StartUp             => ("start-up",             "Package start-up"),
            Self::CredentialHandle    => ("credential-handle",    "CredentialHandle"),
            Self::TargetName          => ("target-name",          "TargetName"),
            Self::ContextRequirements => ("context-requirements", "ContextRequirements"),
            Self::MetaData            => ("meta-data",            "MetaDataLength and MetaData"),
            Self::ContextHandle       => ("context-handle",       "ContextHandle"),
            Self::ReturnValue         => ("return-value",         "Return value"),
            Self::Query               => ("query",                "QueryMetaData, the sibling that makes the metadata"),
            Self::HostMemory          => ("host-memory",          "Memory of the host"),
        }
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title())
    }
}

#[cfg(test)]
mod tests {
    use super::Section;
    use std::collections::BTreeSet;

    #[test]
    fn sections_are_listed_once_and_in_order() {
        assert!(Section::ALL.is_sorted());
        assert_eq!(Section::ALL.iter().collect::<BTreeSet<_>>().len(), Section::ALL.len());
    }

    #[test]
    fn stems_are_file_names_and_differ() {
        let stems: BTreeSet<_> = Section::ALL.map(Section::stem).into_iter().collect();
        assert_eq!(stems.len(), Section::ALL.len());
        assert!(stems.iter().all(|stem| stem.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')));
    }
}
