//! Where the parameters of a call lie: each at the end of a page before an inaccessible one.
//!
//! What is only read lies in pages that cannot be written during the call, and cannot be touched after it until the
//! case ends. In a sweep the guards stay put: the same bytes are passed again from the same place.

#[cfg(test)]
mod tests;

use std::sync::{Mutex, PoisonError};

use sspcheck_model::memory::{Buffer, Damage as Kind};

use super::cell::Cell;
use super::pages::{Right, Room};
use super::watch::Watched;
use crate::answer::Damage;
use crate::package::{Bytes, Name};

/// How long the inputs of a call live.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Mode {
    /// They are inaccessible after the call, until the case ends.
    #[default]
    Case,
    /// They stay readable, and the next call with the same bytes gets them again.
    Sweep,
    /// The same for one of several threads: opening and closing pages would keep the others waiting, who share them.
    Threads,
}

/// The parameters of one thread's calls.
pub(super) struct Arena {
    mode: Mode,
    /// Inputs of earlier cases, closed, the oldest first: their rooms wait for another buffer of the same kind, and who touches
    /// them until then is known.
    spare: Vec<Input>,
    /// Inputs of earlier calls of the case.
    retired: Vec<Input>,
    /// Inputs of the call in progress.
    current: Vec<Input>,
    /// What a sweep, or one of several threads, passes again and again.
    kept: Vec<(Buffer, Vec<u8>, Input)>,
    /// The latest name that is kept, and where it lies.
    latest: Option<(Name, usize)>,
    context: Cell<usize>,
    length: Cell<u32>,
    pointer: Cell<usize>,
    /// Pages that hold nothing: what an output points to until the package sets it.
    nowhere: Room,
}

/// A buffer in its room.
struct Input {
    at: usize,
    watched: Watched,
    room: Room,
}

impl Input {
    /// Nobody may touch it any more.
    fn close(&self) {
        let _ = self.room.close();
        self.watched.is_over(self.watched.buffer());
    }
}

/// The counted string as C sees it; the pointer stands behind four bytes of padding on 64 bits.
#[repr(C)]
struct Counted {
    length: u16,
    maximum: u16,
    buffer: usize,
}

/// A length that no package sets: it stands in the cell before a Query.
pub(super) const UNSET_LENGTH: u32 = 0x5A5A_5A5A;

/// Inputs of threads that have ended: what touches them later is known all the same.
static LEFT: Mutex<Vec<Input>> = Mutex::new(Vec::new());

impl Drop for Arena {
    fn drop(&mut self) {
        self.begin(Mode::Case);
        LEFT.lock().unwrap_or_else(PoisonError::into_inner).append(&mut self.spare);
    }
}

impl Arena {
    /// An arena for one thread; nothing where the system has no pages left.
    pub(super) fn new() -> Option<Self> {
        Some(Self {
            mode: Mode::Case,
            spare: Vec::new(),
            retired: Vec::new(),
            current: Vec::new(),
            kept: Vec::new(),
            latest: None,
            context: Cell::new(Buffer::ContextHandle)?,
            length: Cell::new(Buffer::MetaDataOutput)?,
            pointer: Cell::new(Buffer::MetaDataOutput)?,
            nowhere: Room::new(1)?,
        })
    }

    /// A case or a sweep begins: what earlier ones passed is forgotten.
    pub(super) fn begin(&mut self, mode: Mode) {
        self.mode = mode;
        self.latest = None;
        self.spare.append(&mut self.retired);
        let kept = self.kept.drain(..).map(|(_, _, input)| input);
        for input in self.current.drain(..).chain(kept) {
            input.close();
            self.spare.push(input);
        }
    }

    /// Passes a target name: the address of its counted string, 0 for none.
    pub(super) fn name(&mut self, name: Option<&Name>) -> usize {
        let Some(name) = name else { return 0 };
        if let Some((_, at)) = self.latest.as_ref().filter(|(latest, _)| latest == name) {
            return *at;
        }
        let text = name.units.as_ref().map_or(0, |units| {
            // The buffer has MaximumLength bytes, whatever Length says.
            let bytes: Vec<u8> = units.iter().flat_map(|unit| unit.to_ne_bytes()).collect();
            let length = bytes.len().min(usize::from(name.maximum));
            self.pass(Buffer::TargetText, bytes.get(..length).unwrap_or_default(), align_of::<u16>())
        });
        let counted = Counted { length: name.length, maximum: name.maximum, buffer: text };
        let mut bytes = [0; size_of::<Counted>()];
        let fields = [
            (std::mem::offset_of!(Counted, length), &counted.length.to_ne_bytes()[..]),
            (std::mem::offset_of!(Counted, maximum), &counted.maximum.to_ne_bytes()[..]),
            (std::mem::offset_of!(Counted, buffer), &counted.buffer.to_ne_bytes()[..]),
        ];
        for (offset, field) in fields {
            for (to, from) in bytes.iter_mut().skip(offset).zip(field) {
                *to = *from;
            }
        }
        let at = self.pass(Buffer::TargetName, &bytes, align_of::<Counted>());
        if self.keeps() && at != 0 {
            self.latest = Some((name.clone(), at));
        }
        at
    }

    /// Whether inputs stay where they are after a call.
    fn keeps(&self) -> bool {
        self.mode != Mode::Case
    }

    /// Whether many calls are made with the same parameters.
    pub(super) fn is_swept(&self) -> bool {
        self.mode == Mode::Sweep
    }

    /// Passes metadata: its address, 0 for NULL.
    pub(super) fn metadata(&mut self, metadata: Bytes<'_>) -> usize {
        metadata.bytes.map_or(0, |bytes| self.pass(Buffer::MetaData, bytes, 1))
    }

    /// Passes a context handle: the address of its cell, 0 for a NULL pointer.
    pub(super) fn context(&mut self, value: Option<u64>) -> usize {
        value.map_or(0, |value| {
            self.context.open();
            self.context.set(usize::try_from(value).unwrap_or(usize::MAX));
            self.context.at
        })
    }

    /// Passes the cells that Query fills: the addresses of the length's and of the pointer's.
    pub(super) fn outputs(&mut self) -> (usize, usize) {
        self.length.open();
        self.pointer.open();
        self.length.set(UNSET_LENGTH);
        self.pointer.set(self.unset_pointer());
        (self.length.at, self.pointer.at)
    }

    /// What stands in the pointer's cell before a Query.
    pub(super) const fn unset_pointer(&self) -> usize {
        self.nowhere.extent().start
    }

    /// What stands in the context handle's cell.
    pub(super) fn context_value(&self) -> u64 {
        self.context.get() as u64
    }

    /// What stands in the cells that Query fills: length and pointer.
    pub(super) fn output_values(&self) -> (u32, usize) {
        (self.length.get(), self.pointer.get())
    }

    /// The call has returned: its inputs are out of bounds, and what it wrote around the cells is told.
    pub(super) fn after_call(&mut self) -> Vec<Damage> {
        if self.mode == Mode::Case {
            for input in self.current.drain(..) {
                input.close();
                self.retired.push(input);
            }
        }
        let intact = [self.context.check(), self.length.check(), self.pointer.check()];
        if self.mode == Mode::Case {
            self.context.close();
            self.length.close();
            self.pointer.close();
        }
        if intact == [true; 3] {
            return Vec::new();
        }
        let cells = intact.into_iter().zip(["ContextHandle", "MetaDataLength", "MetaData"]);
        let written = cells.filter(|(intact, _)| !intact);
        let text = |name| format!("bytes before the cell of {name} were written");
        written.map(|(_, name)| Damage { kind: Kind::CellOverrun, text: text(name) }).collect()
    }

    fn pass(&mut self, buffer: Buffer, bytes: &[u8], alignment: usize) -> usize {
        if self.keeps() {
            let same = |(kind, kept, _): &&(Buffer, Vec<u8>, Input)| *kind == buffer && kept == bytes;
            if let Some((_, _, input)) = self.kept.iter().find(same) {
                return input.at;
            }
        }
        // NULL in its place would be another call than the one that is told.
        let Some(input) = self.fill(buffer, bytes, alignment) else { super::system::out_of_pages() };
        let at = input.at;
        match self.mode {
            Mode::Case => self.current.push(input),
            Mode::Sweep | Mode::Threads => self.kept.push((buffer, bytes.to_vec(), input)),
        }
        at
    }

    fn fill(&mut self, buffer: Buffer, bytes: &[u8], alignment: usize) -> Option<Input> {
        // Until the room is filled it is known as what it was: a thread of the package may touch it even now.
        let (room, _before) = match self.waiting(buffer, bytes.len()) {
            Some(mut input) => {
                input.room.keep_apart();
                (input.room, Some(input.watched))
            }
            None => (Room::new(bytes.len())?, None),
        };
        let at = room.place(bytes.len(), alignment);
        if !bytes.is_empty() {
            if !room.allow(at, Right::Write) {
                return None;
            }
            room.write(at, bytes);
            if !room.allow(at, Right::Read) {
                return None;
            }
        }
        let watched = Watched::new(buffer, &room.extent(), at, bytes.len());
        Some(Input { at, watched, room })
    }

    /// The oldest room of such a buffer that a buffer of this length fits into, once enough are newer.
    fn waiting(&mut self, buffer: Buffer, length: usize) -> Option<Input> {
        let fits = |input: &Input| {
            let capacity = input.room.capacity();
            input.watched.buffer() == buffer
                && capacity >= length
                && capacity <= length.saturating_mul(2).max(2 * PAGE)
        };
        let kept = place_of_oldest(self.kept.iter().map(|(_, _, input)| fits(input)));
        if let Some(place) = kept {
            return Some(self.kept.remove(place).2);
        }
        let spare = place_of_oldest(self.spare.iter().map(fits))?;
        Some(self.spare.remove(spare))
    }
}

/// The place of the first that fits, if enough others do.
fn place_of_oldest(fit: impl Iterator<Item = bool>) -> Option<usize> {
    let mut fitting = fit.enumerate().filter(|(_, fits)| *fits).map(|(place, _)| place);
    let oldest = fitting.next()?;
    (fitting.count() >= WAITING).then_some(oldest)
}

/// How many rooms of a size wait before the oldest is used again: what a package reads of an earlier call, it reads soon.
const WAITING: usize = 32;

/// A page of memory, in bytes. Rooms of one serve small buffers of any size.
pub(super) const PAGE: usize = 4096;
