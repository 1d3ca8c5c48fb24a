//! What is left of the context requirements: the wishes that this package can tell its peer.
//!
//! Of the flags that the page lists for ContextRequirements ("SpExchangeMetaDataFn callback function",
//! Parameters), these have a meaning here. The rest is taken and has no effect, as in most packages.
//!
//! | flag | here |
//! |---|---|
//! | DELEGATE | without meaning: there is nothing to delegate |
//! | MUTUAL_AUTH | a wish: both sides are to prove who they are |
//! | REPLAY_DETECT | a wish for integrity, which detection rests on |
//! | SEQUENCE_DETECT | a wish for integrity, which detection rests on |
//! | USE_SESSION_KEY | without meaning: no key is made |
//! | PROMPT_FOR_CREDS | without meaning: the package asks nobody |
//! | USE_SUPPLIED_CREDS | without meaning: the call has no buffer for credentials |
//! | ALLOCATE_MEMORY | without meaning: the call has no buffer to allocate |
//! | USE_DCE_STYLE | without meaning: the number of legs is the handshake's business |
//! | DATAGRAM | without meaning: the exchange is the same on every transport |
//! | CONNECTION | without meaning: the exchange is the same on every transport |
//! | EXTENDED_ERROR | without meaning: there is no error message to send |
//! | STREAM | without meaning: the exchange is the same on every transport |
//! | INTEGRITY | a wish for integrity |
//!
//! Bits outside the list are ignored, whether a header defines them or not.

use windows_sys::Win32::Security::Authentication::Identity as windows;

/// A set of wishes. It is kept with a context from its making on: requirements of later calls change nothing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Wishes(u8);

impl Wishes {
    /// No wish.
    pub const NONE: Wishes = Wishes(0);
    /// Both sides are to prove who they are.
    pub const MUTUAL: Wishes = Wishes(1);
    /// Messages are to be signed.
    pub const INTEGRITY: Wishes = Wishes(2);

    /// The flags that the page lists, and what each wishes for.
    // Keeps REQ-1: each of the 14 has a row, and no row refuses.
    pub const LISTED: [(u32, Wishes); 14] = [
        (windows::ISC_REQ_DELEGATE, Wishes::NONE),
        (windows::ISC_REQ_MUTUAL_AUTH, Wishes::MUTUAL),
        (windows::ISC_REQ_REPLAY_DETECT, Wishes::INTEGRITY),
        (windows::ISC_REQ_SEQUENCE_DETECT, Wishes::INTEGRITY),
        (windows::ISC_REQ_USE_SESSION_KEY, Wishes::NONE),
        (windows::ISC_REQ_PROMPT_FOR_CREDS, Wishes::NONE),
        (windows::ISC_REQ_USE_SUPPLIED_CREDS, Wishes::NONE),
        (windows::ISC_REQ_ALLOCATE_MEMORY, Wishes::NONE),
        (windows::ISC_REQ_USE_DCE_STYLE, Wishes::NONE),
        (windows::ISC_REQ_DATAGRAM, Wishes::NONE),
        (windows::ISC_REQ_CONNECTION, Wishes::NONE),
        (windows::ISC_REQ_EXTENDED_ERROR, Wishes::NONE),
        (windows::ISC_REQ_STREAM, Wishes::NONE),
        (windows::ISC_REQ_INTEGRITY, Wishes::INTEGRITY),
    ];

    /// The wishes in a word of requirements. Every word has an answer.
    // Keeps REQ-2: flags are independent, so an OR of them asks for what each asks for.
    pub fn of(requirements: u32) -> Wishes {
        let asked = Wishes::LISTED.iter().filter(|(flag, _)| requirements & flag != 0);
        asked.fold(Wishes::NONE, |all, (_, wish)| Wishes(all.0 | wish.0))
    }

    /// The wishes in their byte of the metadata. Bits of later versions are ignored.
    pub const fn from_byte(byte: u8) -> Wishes {
        Wishes(byte & (Wishes::MUTUAL.0 | Wishes::INTEGRITY.0))
    }

    /// The byte of the metadata.
    pub const fn byte(self) -> u8 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_listed_flags_are_those_of_the_page() {
        let mask = Wishes::LISTED.iter().fold(0, |mask, (flag, _)| mask | flag);
        assert_eq!(mask, 0x0001_CFEF);
        assert_eq!(mask.count_ones(), 14);
    }

    #[test]
    fn requirements_become_wishes() {
        for (requirements, expected) in [
            (0x0000_0000, 0b00),
            (0x0000_0001, 0b00),
            (0x0000_0002, 0b01),
            (0x0000_0004, 0b10),
            (0x0000_0008, 0b10),
            (0x0001_0000, 0b10),
            (0x0001_CFEF, 0b11),
            (0xFFFE_3010, 0b00),
            (0xFFFF_FFFF, 0b11),
        ] {
            assert_eq!(Wishes::of(requirements).byte(), expected, "{requirements:08x}");
        }
    }

    #[test]
    fn a_byte_keeps_no_unknown_wish() {
        for byte in 0..=u8::MAX {
            assert_eq!(Wishes::from_byte(byte).byte(), byte & 0b11);
        }
    }
}
