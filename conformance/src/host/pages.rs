//! Pages with inaccessible ones around them: a buffer ends where its pages end.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::page_system as system;

/// What may be done with a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Right {
    /// Nothing: any touch is a fault.
    Nothing,
    /// Reading.
    Read,
    /// Reading and writing.
    Write,
}

/// Room for one buffer: usable pages between two guards that nobody may touch.
#[derive(Debug)]
pub(super) struct Room {
    start: usize,
    length: usize,
    /// Its pages are kept apart from the guards.
    is_apart: bool,
}

/// How many rooms may be kept apart: the system knows of so many ranges of pages and no more, 65,530 on most.
const MOST_APART: usize = 4096;

/// How many rooms are kept apart.
static APART: AtomicUsize = AtomicUsize::new(0);

/// What stands around a buffer in the pages that it does not fill.
const CANARY: u8 = 0xC5;

/// How much of it is looked at on either side.
const LOOKED_AT: usize = 64;

/// The bytes on both sides of a buffer that are looked at, as far as they lie in its pages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Margins {
    before: std::ops::Range<usize>,
    behind: std::ops::Range<usize>,
}

impl Room {
    /// Room for so many bytes; nothing where the system has none.
    pub(super) fn new(bytes: usize) -> Option<Self> {
        let page = system::page();
        let length = bytes.max(1).checked_next_multiple_of(page)?.checked_add(2 * page)?;
        let start = system::reserve(length)?;
        Some(Self { start, length, is_apart: false })
    }

    /// It will be opened and closed again and again: that goes faster then.
    pub(super) fn keep_apart(&mut self) {
        if self.is_apart || APART.load(Ordering::Relaxed) >= MOST_APART {
            return;
        }
        self.is_apart = true;
        let _ = APART.fetch_add(1, Ordering::Relaxed);
        system::keep_apart(self.usable().start, self.capacity());
    }

    /// The most bytes that a buffer here can have.
    pub(super) fn capacity(&self) -> usize {
        self.length - 2 * system::page()
    }

    /// Every address of the room, guards included.
    pub(super) const fn extent(&self) -> std::ops::Range<usize> {
        self.start..self.start + self.length
    }

    fn usable(&self) -> std::ops::Range<usize> {
        self.start + system::page()..self.start + self.length - system::page()
    }

    /// Where a buffer of this length begins so that it ends, but for its alignment, at the last page's end.
    pub(super) fn place(&self, length: usize, alignment: usize) -> usize {
        (self.usable().end - length) / alignment * alignment
    }

    /// Allows something with the pages that a buffer which begins here can touch.
    pub(super) fn allow(&self, from: usize, right: Right) -> bool {
        let first = from / system::page() * system::page();
        let first = first.clamp(self.usable().start, self.usable().end - system::page());
        system::allow(first, self.usable().end - first, right)
    }

    /// Allows nothing any more.
    pub(super) fn close(&self) -> bool {
        system::allow(self.usable().start, self.capacity(), Right::Nothing)
    }

    /// Writes bytes into pages that may be written.
    pub(super) fn write(&self, at: usize, bytes: &[u8]) {
        debug_assert!(self.usable().contains(&at) || bytes.is_empty(), "outside of its room");
        let to = std::ptr::with_exposed_provenance_mut::<u8>(at);
        // SAFETY: the bytes lie in this room's pages, which the caller has allowed to be written; nobody refers to
        // them now.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len()) };
    }

    /// Reads bytes of pages that may be read.
    pub(super) fn read(&self, at: usize, bytes: &mut [u8]) {
        debug_assert!(self.usable().contains(&at) || bytes.is_empty(), "outside of its room");
        let from = std::ptr::with_exposed_provenance::<u8>(at);
        // SAFETY: the bytes lie in this room's pages, which the caller has allowed to be read.
        unsafe { std::ptr::copy_nonoverlapping(from, bytes.as_mut_ptr(), bytes.len()) };
    }

    /// What is looked at around a buffer.
    pub(super) fn margins(&self, at: usize, length: usize) -> Margins {
        let page = at / system::page() * system::page();
        let before = page.max(at.saturating_sub(LOOKED_AT))..at;
        let end = at + length;
        Margins { before, behind: end..self.usable().end.min(end + LOOKED_AT) }
    }

    /// Marks what stands around a buffer in its pages.
    pub(super) fn mark(&self, margins: &Margins) {
        for side in [&margins.before, &margins.behind] {
            self.write(side.start, [CANARY; LOOKED_AT].get(..side.len()).unwrap_or_default());
        }
    }

    /// Whether the marks around a buffer are still there.
    pub(super) fn is_intact(&self, margins: &Margins) -> bool {
        [&margins.before, &margins.behind].into_iter().all(|side| {
            if side.is_empty() {
                return true;
            }
            let mut bytes = [0; LOOKED_AT];
            if side.len() == LOOKED_AT {
                self.read(side.start, &mut bytes);
                // No comparison of the library's: this is asked for every word of a sweep.
                let (words, _) = bytes.as_chunks();
                let marked = u64::from_ne_bytes([CANARY; 8]);
                return words.iter().fold(0, |other, word| other | (u64::from_ne_bytes(*word) ^ marked)) == 0;
            }
            let Some(bytes) = bytes.get_mut(..side.len()) else { return true };
            self.read(side.start, bytes);
            Some(&*bytes) == [CANARY; LOOKED_AT].get(..bytes.len())
        })
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        if self.is_apart {
            let _ = APART.fetch_sub(1, Ordering::Relaxed);
        }
        system::release(self.start, self.length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::memory;

    #[test]
    fn a_buffer_ends_where_its_pages_end() {
        let room = Room::new(5).unwrap();
        let at = room.place(5, 1);
        assert_eq!(at + 5 + system::page(), room.extent().end);
        assert!(room.allow(at, Right::Write));
        room.write(at, b"bytes");
        room.mark(&room.margins(at, 5));
        assert!(room.allow(at, Right::Read));
        let mut back = [0; 5];
        room.read(at, &mut back);
        assert_eq!(&back, b"bytes");
        assert!(room.is_intact(&room.margins(at, 5)));
    }

    /// Which pages of a room can be read: guards and all.
    fn readable(room: &Room) -> Vec<bool> {
        let pages = room.extent().step_by(system::page());
        pages.map(|page| memory::read(page, system::page()).is_ok()).collect()
    }

    /// Buffers of a room of three pages: what may be done with it begins with the page in which they do.
    #[test]
    fn what_is_allowed_begins_with_the_page_of_the_buffer_and_never_reaches_a_guard() {
        let page = system::page();
        let room = Room::new(2 * page + 1).unwrap();
        assert_eq!((room.capacity(), room.extent().len()), (3 * page, 5 * page));
        assert_eq!(readable(&room), [false; 5]);
        for (length, alignment, expected) in [
            (0, 1, [false, false, false, true, false]),
            (1, 1, [false, false, false, true, false]),
            (page, 16, [false, false, false, true, false]),
            (page + 1, 1, [false, false, true, true, false]),
            (3 * page, 1, [false, true, true, true, false]),
        ] {
            let at = room.place(length, alignment);
            let end = room.extent().end - page;
            assert!(at.is_multiple_of(alignment) && end - (at + length) < alignment, "{length}");
            for right in [Right::Write, Right::Read] {
                assert!(room.allow(at, right));
                assert_eq!(readable(&room), expected, "{length} bytes at {alignment}, {right:?}");
                assert!(room.close());
                assert_eq!(readable(&room), [false; 5], "{length}");
            }
        }
        // Of a buffer that would begin in a guard, all pages or the last one.
        for (from, expected) in [
            (room.extent().start, [false, true, true, true, false]),
            (room.extent().end, [false, false, false, true, false]),
        ] {
            assert!(room.allow(from, Right::Read));
            assert_eq!(readable(&room), expected);
            assert!(room.close());
        }
        assert!(room.allow(room.place(1, 1), Right::Read) && room.allow(room.place(1, 1), Right::Nothing));
        assert_eq!(readable(&room), [false; 5]);
    }

    /// A buffer that begins within the first bytes of its page, and one that ends shortly before the last page does.
    #[test]
    fn what_is_looked_at_lies_within_the_pages_of_the_buffer() {
        let page = system::page();
        let room = Room::new(2 * page).unwrap();
        let end = room.extent().end - page;
        for (from_end, length, before, behind) in [
            (page, page, 0, 0),
            (page - 5, page - 5, 5, 0),
            (page - LOOKED_AT - 1, 10, LOOKED_AT, LOOKED_AT),
            (page + 3, page, LOOKED_AT, 3),
            (LOOKED_AT + 10, 10, LOOKED_AT, LOOKED_AT),
            (LOOKED_AT + 9, 10, LOOKED_AT, LOOKED_AT - 1),
        ] {
            let at = end - from_end;
            let margins = room.margins(at, length);
            assert_eq!(
                margins,
                Margins { before: at - before..at, behind: at + length..at + length + behind }
            );
        }
    }

    #[test]
    fn so_many_rooms_are_kept_apart_and_no_more() {
        let (mut first, mut other) = (Room::new(1).unwrap(), Room::new(1).unwrap());
        first.keep_apart();
        let _ = APART.fetch_add(MOST_APART, Ordering::Relaxed);
        other.keep_apart();
        let _ = APART.fetch_sub(MOST_APART, Ordering::Relaxed);
        assert!(first.is_apart && !other.is_apart);
    }

    #[test]
    fn each_byte_on_either_side_is_noticed() {
        let room = Room::new(24).unwrap();
        let at = room.place(24, 16);
        assert!(at.is_multiple_of(16) && room.extent().end - system::page() - (at + 24) < 16);
        assert!(room.allow(at, Right::Write));
        let margins = room.margins(at, 24);
        assert_eq!((margins.before.len(), margins.behind.len()), (LOOKED_AT, 8));
        for touched in margins.before.clone().chain(margins.behind.clone()) {
            room.mark(&margins);
            assert!(room.is_intact(&margins));
            room.write(touched, &[0]);
            assert!(!room.is_intact(&margins), "{}", touched - at);
        }
        // The same in two places at once.
        for places in [[0, 8], [1, 25], [16, 56]] {
            room.mark(&margins);
            places.iter().for_each(|place| room.write(margins.before.start + place, &[0]));
            assert!(!room.is_intact(&margins), "{places:?}");
        }
    }
}
