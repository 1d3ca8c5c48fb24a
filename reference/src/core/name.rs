//! The target name of a call.

use super::status::Status;

/// A target name: UTF-16 units, counted, without a terminator. Any units are a name, none too.
///
/// The package keeps its own copy.
// Keeps META-3: nothing of the caller's string is needed after the call.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Name(Vec<u16>);

impl Name {
    /// The longest name, in UTF-16 units. It is what fits into metadata.
    pub const BOUND: usize = 1024;

    /// A copy of the units.
    ///
    /// # Errors
    /// [`Status::TARGET_UNKNOWN`] for a name longer than [`Name::BOUND`]; [`Status::INSUFFICIENT_MEMORY`].
    pub fn new(units: impl ExactSizeIterator<Item = u16>) -> Result<Name, Status> {
        if units.len() > Name::BOUND {
            return Err(Status::TARGET_UNKNOWN);
        }
        let mut copy = Vec::new();
        copy.try_reserve_exact(units.len()).map_err(|_| Status::INSUFFICIENT_MEMORY)?;
        copy.extend(units);
        Ok(Name(copy))
    }

    /// The units.
    pub fn units(&self) -> &[u16] {
        &self.0
    }
}

impl TryFrom<&str> for Name {
    type Error = Status;

    fn try_from(text: &str) -> Result<Name, Status> {
        let units: Vec<u16> = text.encode_utf16().collect();
        Name::new(units.into_iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_bounded() {
        for (length, expected) in [
            (0, None),
            (1, None),
            (Name::BOUND, None),
            (Name::BOUND + 1, Some(Status::TARGET_UNKNOWN)),
            (32_767, Some(Status::TARGET_UNKNOWN)),
        ] {
            let units = vec![0xD800; length];
            assert_eq!(Name::new(units.into_iter()).err(), expected, "{length}");
        }
    }

    #[test]
    fn a_name_can_be_made_from_text() {
        assert_eq!(Name::try_from("host/a").unwrap().units().len(), 6);
    }
}
