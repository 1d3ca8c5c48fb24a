//! What the bits of a word mean in each dialect: which are listed, what they are called, what is incoherent.
//!
//! In the lsa profile a word is one of ISC_REQ flags; in the gss profile the same parameter carries GSS_C flags. The
//! notation of a call writes the word as the number that is passed, in either.

use crate::flags::{
    Coherence, DEFINED_MASK, Elsewhere, GssFlag, LISTED_MASK, Requirements, WordClass, bits_of,
};
use crate::reading::Dialect;

/// The bits that GSS-API knows beside RFC 2744 and the DCE extensions, in their order: RFC 5896, and the channel
/// binding flag of later libraries.
#[rustfmt::skip]
pub const GSS_ELSEWHERE: [Elsewhere; 2] = [
    Elsewhere { bit: 0x0000_0800, name: "GSS_C_CHANNEL_BOUND_FLAG" },
    Elsewhere { bit: 0x0000_8000, name: "GSS_C_DELEG_POLICY_FLAG" },
];

/// All listed bits of GSS-API.
pub const GSS_LISTED_MASK: u32 = gss_mask(&GssFlag::ALL);

const _: () = assert!(GSS_LISTED_MASK == 0x0000_71FF);

const fn gss_mask(mut flags: &[GssFlag]) -> u32 {
    let mut mask = 0;
    while let [flag, rest @ ..] = flags {
        mask |= flag.bit();
        flags = rest;
    }
    mask
}

impl Dialect {
    /// All bits that are listed for the word of requirements.
    #[must_use]
    pub const fn listed_mask(self) -> u32 {
        match self {
            Self::Ntstatus => LISTED_MASK,
            Self::Gss => GSS_LISTED_MASK,
        }
    }

    /// All bits that anybody defines, listed ones included.
    #[must_use]
    pub fn defined_mask(self) -> u32 {
        match self {
            Self::Ntstatus => DEFINED_MASK,
            Self::Gss => GSS_ELSEWHERE.iter().fold(GSS_LISTED_MASK, |mask, row| mask | row.bit),
        }
    }
}

impl Requirements {
    /// How far the word keeps to the list of the dialect; total.
    #[must_use]
    pub fn class_in(self, dialect: Dialect) -> WordClass {
        if self.0 == 0 {
            WordClass::Zero
        } else if self.0 & !dialect.defined_mask() != 0 {
            WordClass::Undefined
        } else if self.0 & !dialect.listed_mask() != 0 {
            WordClass::Elsewhere
        } else {
            WordClass::Listed
        }
    }

    /// Whether the word has bits of the list only, or none.
    #[must_use]
    #[inline]
    pub const fn is_listed_in(self, dialect: Dialect) -> bool {
        self.0 & !dialect.listed_mask() == 0
    }

    /// Every OR of bits that the dialect lists, in ascending order, from zero to the whole mask.
    pub fn listed_words_in(dialect: Dialect) -> impl Iterator<Item = Self> {
        let mask = dialect.listed_mask();
        // Subtracting the mask carries through the gaps between its bits: the next subset, in order.
        let next = move |word: &Self| match word.0.wrapping_sub(mask) & mask {
            0 => None,
            word => Some(Self(word)),
        };
        std::iter::successors(Some(Self::NONE), next)
    }

    /// Every bit outside the list of the dialect alone, then every pair of them.
    pub fn outside_words_in(dialect: Dialect) -> impl Iterator<Item = Self> {
        let bits = move || bits_of(!dialect.listed_mask());
        let pairs =
            bits().flat_map(move |low| bits().filter(move |high| *high > low).map(move |high| low | high));
        bits().chain(pairs).map(Self)
    }

    /// What is incoherent about the word. GSS-API has no transports and no buffers, its integrity and its detection
    /// go together, and its delegation needs nothing: what is left are the three legs, which are mutual.
    #[must_use]
    pub fn notes_in(self, dialect: Dialect) -> Vec<Coherence> {
        match dialect {
            Dialect::Ntstatus => self.notes(),
            Dialect::Gss => {
                let has = |flag: GssFlag| self.0 & flag.bit() != 0;
                let legs = has(GssFlag::DceStyle) && !has(GssFlag::Mutual);
                legs.then_some(Coherence::ThreeLegsWithoutMutual).into_iter().collect()
            }
        }
    }

    /// Whether there is nothing incoherent about the word.
    #[must_use]
    pub fn is_coherent_in(self, dialect: Dialect) -> bool {
        match dialect {
            Dialect::Ntstatus => !Coherence::ALL.iter().any(|note| note.applies(self)),
            Dialect::Gss => self.notes_in(dialect).is_empty(),
        }
    }

    /// The word as people read it in the dialect: names, and values of unknown bits, joined by `|`; `0` if there are
    /// none.
    #[must_use]
    pub fn text_in(self, dialect: Dialect) -> String {
        match dialect {
            Dialect::Ntstatus => self.to_string(),
            Dialect::Gss => GssFlag::text(self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{GSS_ELSEWHERE, GSS_LISTED_MASK};
    use crate::flags::{Coherence, GssFlag, Requirements, WordClass};
    use crate::reading::Dialect;
    use std::collections::BTreeSet;

    #[test]
    fn a_word_is_listed_where_every_bit_is() {
        for dialect in [Dialect::Ntstatus, Dialect::Gss] {
            let mask = dialect.listed_mask();
            assert!(Requirements(0).is_listed_in(dialect) && Requirements(mask).is_listed_in(dialect));
            for bit in (0..u32::BITS).map(|bit| 1 << bit) {
                assert_eq!(Requirements(bit | mask).is_listed_in(dialect), mask & bit != 0, "{bit:x}");
            }
        }
    }

    #[test]
    fn every_word_of_gss_flags_comes_once() {
        let words: Vec<_> = Requirements::listed_words_in(Dialect::Gss).collect();
        assert_eq!(words.len(), 1 << GssFlag::ALL.len());
        assert!(words.is_sorted_by(|a, b| a < b));
        assert_eq!(words.last(), Some(&Requirements(GSS_LISTED_MASK)));
        assert!(words.iter().all(|word| word.is_listed_in(Dialect::Gss)));
        let outside: BTreeSet<_> = Requirements::outside_words_in(Dialect::Gss).collect();
        assert_eq!(outside.len(), 20 + 20 * 19 / 2);
        assert!(outside.iter().all(|word| word.0 & GSS_LISTED_MASK == 0));
    }

    #[test]
    fn the_dialect_of_the_page_is_unchanged() {
        let words = |words: &mut dyn Iterator<Item = Requirements>| words.collect::<Vec<_>>();
        assert_eq!(
            words(&mut Requirements::listed_words_in(Dialect::Ntstatus)),
            words(&mut Requirements::listed_words())
        );
        assert_eq!(
            words(&mut Requirements::outside_words_in(Dialect::Ntstatus)),
            words(&mut Requirements::outside_words())
        );
        for shift in 0..32 {
            let word = Requirements(1 << shift);
            assert_eq!(word.class_in(Dialect::Ntstatus), word.class());
            assert_eq!(word.notes_in(Dialect::Ntstatus), word.notes());
        }
    }

    #[test]
    fn words_have_the_class_that_the_dialect_gives_them() {
        #[rustfmt::skip]
        let rows = [
            (0x0000_0000, WordClass::Zero,      "0"),
            (0x0000_0010, WordClass::Listed,    "GSS_C_CONF_FLAG"),
            (0x0000_0040, WordClass::Listed,    "GSS_C_ANON_FLAG"),
            (0x0000_0800, WordClass::Elsewhere, "GSS_C_CHANNEL_BOUND_FLAG"),
            (0x0000_8001, WordClass::Elsewhere, "GSS_C_DELEG_FLAG|GSS_C_DELEG_POLICY_FLAG"),
            (0x0001_0000, WordClass::Undefined, "0x00010000"),
            (0x8000_0001, WordClass::Undefined, "GSS_C_DELEG_FLAG|0x80000000"),
        ];
        for (word, class, text) in rows {
            assert_eq!(Requirements(word).class_in(Dialect::Gss), class, "{word:#x}");
            assert_eq!(Requirements(word).text_in(Dialect::Gss), text);
        }
        assert!(GSS_ELSEWHERE.iter().all(|row| row.bit & GSS_LISTED_MASK == 0));
        assert_eq!(Requirements(0x1000).notes_in(Dialect::Gss), [Coherence::ThreeLegsWithoutMutual]);
        assert_eq!(Requirements(0x1002).notes_in(Dialect::Gss), []);
        assert_eq!(Requirements(0x0025).notes_in(Dialect::Gss), []);
    }
}
