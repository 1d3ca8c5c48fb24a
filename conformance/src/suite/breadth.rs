//! Which words of context requirements are swept.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Which words are swept beside the listed ones, which always are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Breadth {
    /// Each bit outside the list and each pair of those, alone.
    Listed,
    /// The neighbours of every listed word at one and two bits, in every situation.
    Neighbours,
    /// Those, and every word there is in two situations.
    Every,
    /// Those of [`Breadth::Listed`], and every word between two, the last one too, in two situations.
    Range {
        /// The first.
        from: u32,
        /// The last.
        to: u32,
    },
}

impl Breadth {
    /// The words that are passed one by one in two situations: the first and the last.
    #[must_use]
    pub const fn range(self) -> Option<(u32, u32)> {
        match self {
            Self::Listed | Self::Neighbours => None,
            Self::Every => Some((0, u32::MAX)),
            Self::Range { from, to } => Some((from, to)),
        }
    }
}

impl fmt::Display for Breadth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listed => f.write_str("listed"),
            Self::Neighbours => f.write_str("neighbours"),
            Self::Every => f.write_str("every"),
            Self::Range { from, to } => write!(f, "{from:#x}-{to:#x}"),
        }
    }
}

impl FromStr for Breadth {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |text: &str| match text.trim().strip_prefix("0x") {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => text.trim().parse().ok(),
        };
        let range = || {
            let (from, to) = text.split_once('-')?;
            let (from, to) = (number(from)?, number(to)?);
            (from <= to).then_some(Self::Range { from, to })
        };
        match text {
            "listed" => Ok(Self::Listed),
            "neighbours" => Ok(Self::Neighbours),
            "every" => Ok(Self::Every),
            _ => range().ok_or_else(|| {
                format!(
                    "`{text}` names no words; use `listed`, `neighbours`, `every`, or the first and the last of a range \
                     such as 0x0-0xfffff"
                )
            }),
        }
    }
}

impl TryFrom<String> for Breadth {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Breadth> for String {
    fn from(breadth: Breadth) -> Self {
        breadth.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[rustfmt::skip]
    fn words_are_named_or_counted() {
        for (text, range) in [
            ("listed",           Some(None)),
            ("neighbours",       Some(None)),
            ("every",            Some(Some((0, u32::MAX)))),
            ("0x0-0xffff",       Some(Some((0, 0xFFFF)))),
            ("5-5",              Some(Some((5, 5)))),
            ("0x10-15",          None),
            ("0-0x100000000",    None),
            ("-",                None),
            ("all",              None),
            ("",                 None),
        ] {
            let breadth = text.parse::<Breadth>();
            assert_eq!(breadth.as_ref().ok().map(|breadth| breadth.range()), range, "{text}");
            match breadth {
                Ok(breadth) => assert_eq!(breadth.to_string().parse(), Ok(breadth)),
                Err(why) => assert!(why.contains("such as 0x0-0xfffff")),
            }
        }
    }
}
