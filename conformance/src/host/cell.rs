//! Cells that a package fills: each a number at the end of a page before an inaccessible one.

use sspcheck_model::memory::Buffer;

use super::pages::{Margins, Right, Room};
use super::watch::Watched;

/// A cell for one number, with guards on both sides.
pub(super) struct Cell<T> {
    pub(super) at: usize,
    /// Forgotten before its pages are given back: somebody else may have them next.
    watched: Watched,
    room: Room,
    buffer: Buffer,
    /// What is looked at after each call: where it lies never changes.
    margins: Margins,
    /// It can be touched: a call has it.
    open: bool,
    _of: std::marker::PhantomData<T>,
}

/// What a number is stored as.
pub(super) trait Number: Copy {
    /// Its bytes, in the order of this machine.
    fn bytes(self) -> [u8; 8];
    fn of(bytes: [u8; 8]) -> Self;
}

impl Number for usize {
    fn bytes(self) -> [u8; 8] {
        let mut all = [0; 8];
        for (to, from) in all.iter_mut().zip(self.to_ne_bytes()) {
            *to = from;
        }
        all
    }

    fn of(bytes: [u8; 8]) -> Self {
        let mut own = [0; size_of::<Self>()];
        for (to, from) in own.iter_mut().zip(bytes) {
            *to = from;
        }
        Self::from_ne_bytes(own)
    }
}

impl Number for u32 {
    fn bytes(self) -> [u8; 8] {
        let mut all = [0; 8];
        for (to, from) in all.iter_mut().zip(self.to_ne_bytes()) {
            *to = from;
        }
        all
    }

    fn of(bytes: [u8; 8]) -> Self {
        let [a, b, c, d, ..] = bytes;
        Self::from_ne_bytes([a, b, c, d])
    }
}

impl<T: Number> Cell<T> {
    pub(super) fn new(buffer: Buffer) -> Option<Self> {
        let mut room = Room::new(size_of::<T>())?;
        room.keep_apart();
        let at = room.place(size_of::<T>(), align_of::<T>());
        if !room.allow(at, Right::Write) {
            return None;
        }
        let watched = Watched::new(buffer, &room.extent(), at, size_of::<T>());
        let margins = room.margins(at, size_of::<T>());
        room.mark(&margins);
        Some(Self { at, room, margins, watched, buffer, open: true, _of: std::marker::PhantomData })
    }

    /// A call gets it.
    pub(super) fn open(&mut self) {
        if !self.open {
            self.open = self.room.allow(self.at, Right::Write);
            self.watched.is_back(self.buffer);
        }
    }

    /// The call has returned: nobody may touch it until another one gets it.
    pub(super) fn close(&mut self) {
        if self.open && self.room.close() {
            self.watched.is_over(self.buffer);
            self.open = false;
        }
    }

    pub(super) fn set(&self, value: T) {
        let bytes = value.bytes();
        self.room.write(self.at, bytes.get(..size_of::<T>()).unwrap_or_default());
    }

    pub(super) fn get(&self) -> T {
        let mut bytes = [0; 8];
        if let Some(own) = bytes.get_mut(..size_of::<T>()) {
            self.room.read(self.at, own);
        }
        T::of(bytes)
    }

    /// Whether nothing around the cell was written; puts it right again.
    pub(super) fn check(&self) -> bool {
        if !self.open {
            return true;
        }
        let intact = self.room.is_intact(&self.margins);
        if !intact {
            self.room.mark(&self.margins);
        }
        intact
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::memory::read;
    use crate::host::watch::owner;

    #[test]
    fn a_cell_holds_any_number_of_its_size() {
        let (words, halves) = (
            Cell::<usize>::new(Buffer::ContextHandle).unwrap(),
            Cell::<u32>::new(Buffer::MetaDataOutput).unwrap(),
        );
        for value in [0, 1, 0x0123_4567_89AB_CDEF, usize::MAX] {
            words.set(value);
            assert_eq!((words.get(), read(words.at, 8).unwrap()), (value, value.to_ne_bytes().to_vec()));
        }
        for value in [0, 1, 0x0123_4567, u32::MAX] {
            halves.set(value);
            assert_eq!((halves.get(), read(halves.at, 4).unwrap()), (value, value.to_ne_bytes().to_vec()));
        }
        assert!(words.check() && halves.check());
    }

    #[test]
    fn a_closed_cell_can_be_touched_by_nobody_until_it_is_opened() {
        let mut cell = Cell::<u32>::new(Buffer::MetaDataOutput).unwrap();
        cell.set(7);
        for _ in 0..2 {
            cell.close();
            assert!(read(cell.at, 1).is_err());
            assert!(cell.check(), "what nobody can touch is not looked at");
        }
        for _ in 0..2 {
            cell.open();
            assert_eq!((cell.get(), cell.check()), (7, true));
        }
    }

    /// What another thread gives back comes next where it lay: by then nobody takes it for what it was.
    #[test]
    fn an_address_belongs_to_the_cell_that_is_there_now() {
        fn come_and_go<T: Number>() -> Vec<usize> {
            let wrong = |cell: &Cell<T>| owner(cell.at).filter(|owner| owner.distance > 0);
            let cells = (0..20_000).filter_map(|_| Cell::<T>::new(Buffer::MetaDataOutput));
            cells.filter_map(|cell| wrong(&cell)).map(|owner| owner.distance).collect()
        }
        let wrong = std::thread::scope(|scope| {
            let threads = [scope.spawn(come_and_go::<usize>), scope.spawn(come_and_go::<u32>)];
            threads.map(|thread| thread.join().unwrap())
        });
        assert!(wrong.iter().all(Vec::is_empty), "{wrong:?}");
    }
}
