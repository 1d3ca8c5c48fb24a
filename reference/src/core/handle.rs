//! Handles: numbers that only this package can have made, each for one thing and one life of it.
//!
//! From the top of the word: a check, the kind, the generation, the slot.
//!
//! | word | check | kind | generation | slot |
//! |---|---|---|---|---|
//! | 64 bits | 8 | 4 | 32 | 20 |
//! | 32 bits | 4 | 2 | 16 | 10 |
//!
//! The kind keeps a credential from passing for a context, the generation keeps a deleted thing from passing for
//! the next tenant of its slot, and the check keeps neighbours of a handle, and most other numbers, from passing
//! for any.
//! The check is no secret: it finds mistakes, not attacks.

/// A handle as C carries it (LSA_SEC_HANDLE). Zero is no handle.
pub type Handle = usize;

/// What a handle stands for. The numbers are part of each handle; none is zero, so that no handle is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// A credential.
    Credential = 1,
    /// A security context.
    Context = 2,
}

/// What is inside a handle.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Key {
    /// What the handle stands for.
    pub kind: Kind,
    /// Which life of the slot, from 1 to [`Key::LAST_GENERATION`].
    pub generation: usize,
    /// Which slot of the table of its kind, below [`Key::SLOTS`].
    pub slot: usize,
}

impl Key {
    /// How many slots a table can have.
    pub const SLOTS: usize = 1 << SLOT_BITS;
    /// The last life of a slot. The slot is not used again after it.
    pub const LAST_GENERATION: usize = (1 << GENERATION_BITS) - 1;

    /// The handle for this key. Numbers beyond their bounds are cut, so a table must keep to the bounds.
    pub const fn encode(self) -> Handle {
        let kind = self.kind as usize;
        let generation = self.generation & Key::LAST_GENERATION;
        let slot = self.slot & (Key::SLOTS - 1);
        let body = (kind << GENERATION_BITS | generation) << SLOT_BITS | slot;
        check(body) << BODY_BITS | body
    }

    /// What a handle stands for, or nothing if this package cannot have made it.
    // Keeps CTX-8, CRED-6: a credential, a foreign number and a stray bit are all refused here.
    pub const fn decode(handle: Handle) -> Option<Key> {
        let body = handle & ((1 << BODY_BITS) - 1);
        if handle >> BODY_BITS != check(body) {
            return None;
        }
        let kind = match body >> (GENERATION_BITS + SLOT_BITS) {
            kind if kind == Kind::Credential as usize => Kind::Credential,
            kind if kind == Kind::Context as usize => Kind::Context,
            _ => return None,
        };
        let generation = body >> SLOT_BITS & Key::LAST_GENERATION;
        if generation == 0 {
            return None;
        }
        Some(Key { kind, generation, slot: body & (Key::SLOTS - 1) })
    }
}

const CHECK_BITS: u32 = if usize::BITS == 64 { 8 } else { 4 };
const KIND_BITS: u32 = if usize::BITS == 64 { 4 } else { 2 };
const GENERATION_BITS: u32 = if usize::BITS == 64 { 32 } else { 16 };
const SLOT_BITS: u32 = usize::BITS - CHECK_BITS - KIND_BITS - GENERATION_BITS;
const BODY_BITS: u32 = usize::BITS - CHECK_BITS;

/// All pieces of the body and a pattern, exclusive-or: one changed bit of a handle never goes unnoticed.
const fn check(body: usize) -> usize {
    let mut sum = 0b1010_0101;
    let mut rest = body;
    while rest != 0 {
        sum ^= rest;
        rest >>= CHECK_BITS;
    }
    sum & ((1 << CHECK_BITS) - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys() -> impl Strategy<Value = Key> {
        let kinds = prop_oneof![Just(Kind::Credential), Just(Kind::Context)];
        (kinds, 1..=Key::LAST_GENERATION, 0..Key::SLOTS).prop_map(|(kind, generation, slot)| Key {
            kind,
            generation,
            slot,
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_handle_gives_its_key_back_and_is_not_zero(key in keys()) {
            prop_assert_ne!(key.encode(), 0);
            prop_assert_eq!(Key::decode(key.encode()), Some(key));
        }

        #[test]
        fn one_changed_bit_makes_it_nobodys(key in keys(), bit in 0..usize::BITS) {
            prop_assert_eq!(Key::decode(key.encode() ^ 1 << bit), None);
        }

        #[test]
        fn a_number_that_decodes_is_the_handle_of_its_key(number: usize) {
            if let Some(key) = Key::decode(number) {
                prop_assert_eq!(key.encode(), number);
            }
        }
    }

    #[test]
    fn small_numbers_and_ends_of_the_range_are_nobodys() {
        for number in (0..=4096).chain([usize::MAX, usize::MAX - 1, isize::MAX as usize]) {
            assert_eq!(Key::decode(number), None, "{number:x}");
        }
    }
}
