//! A parameter that is no buffer of the arena: a local with marks on both sides.

use sspcheck_model::memory::Damage as Kind;

use crate::answer::Damage;

/// How many bytes stand on each side.
const BYTES: usize = 512;

/// What stands in them.
const MARK: u8 = 0xC5;

/// A value between marks.
#[repr(C, align(16))]
pub(super) struct Marked<T> {
    before: [u8; BYTES],
    value: T,
    after: [u8; BYTES],
}

impl<T: Copy> Marked<T> {
    pub(super) const fn new(value: T) -> Self {
        Self { before: [MARK; BYTES], value, after: [MARK; BYTES] }
    }

    /// Where the value is. What is written around it by this pointer is seen.
    pub(super) fn pointer(&mut self) -> *mut T {
        let whole: *mut Self = self;
        whole.cast::<u8>().wrapping_add(std::mem::offset_of!(Self, value)).cast()
    }

    /// The value as it is now.
    pub(super) const fn value(&self) -> T {
        self.value
    }

    /// The damage that was done around it.
    pub(super) fn around(&self, name: &str) -> Option<Damage> {
        let written = |side: &[u8; BYTES]| side.iter().any(|byte| *byte != MARK);
        let side = match (written(&self.before), written(&self.after)) {
            (false, false) => return None,
            (true, false) => "before",
            (false, true) => "behind",
            (true, true) => "around",
        };
        Some(Damage { kind: Kind::CellOverrun, text: format!("bytes {side} {name} were written") })
    }
}

/// The damage where an input is no longer what was passed.
pub(super) fn changed(changed: bool, name: &str) -> Option<Damage> {
    changed.then(|| Damage { kind: Kind::CellOverrun, text: format!("{name}, an input, was written") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_around_a_value_is_told() {
        for (offset, said) in [
            (0_isize, None),
            (-1, Some("bytes before it were written")),
            (1, Some("bytes behind it were written")),
        ] {
            let mut marked = Marked::new(7_u64);
            let at = marked.pointer().wrapping_offset(offset);
            // SAFETY: the word lies within the value and its marks.
            unsafe { at.write(9) };
            assert_eq!(marked.around("it").map(|damage| damage.text).as_deref(), said);
            assert_eq!(marked.value(), if offset == 0 { 9 } else { 7 });
        }
        assert!(changed(false, "it").is_none() && changed(true, "it").is_some());
    }
}
