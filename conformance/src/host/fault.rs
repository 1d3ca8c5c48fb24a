//! What is known of a fault before the process dies: written by the host in the middle of it, read by the kit after.
//!
//! The host writes without memory of its own, locks or panics into the page that it shares with the kit: the signal
//! or the exception, what the address belongs to, then the addresses of the functions in progress, each as a module and an offset in it.

use sspcheck_model::memory::{Access, Buffer, Moment, Place, Touch};

use super::watch::Owner;

/// The room for it in the shared page.
pub(super) const SIZE: usize = 8192;

/// How many functions are told.
pub(super) const FRAMES: usize = 24;

/// The longest path of a module.
const PATH: usize = 255;

/// What the address of a fault belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum About {
    /// The fault is not about an address, or nothing is known of it.
    Nothing,
    /// An address near NULL.
    Null(usize),
    /// No memory of anybody's.
    Wild,
    /// Just beyond the stack.
    Stack,
    /// Watched memory.
    Owned(Owner),
}

/// A fault as the kit reads it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// The signal, or on Windows the code of the exception; an abort is signal 6 on both.
    pub code: u32,
    /// What was touched, if it was watched memory and is known to be read or written.
    pub touch: Option<Touch>,
    /// The address in words: where it lies, relative to what it belongs to; empty where nothing is known.
    pub place: String,
    /// The functions in progress, the innermost first: module and offset in its file.
    pub frames: Vec<(String, u64)>,
}

const BUFFERS: [(Buffer, &str); 7] = [
    (Buffer::TargetName, "the structure of TargetName"),
    (Buffer::TargetText, "the text of TargetName"),
    (Buffer::MetaData, "MetaData"),
    (Buffer::ContextHandle, "the cell of ContextHandle"),
    (Buffer::MetaDataOutput, "an output cell of Query"),
    (Buffer::HeapBlock, "a block of a heap of the host"),
    (Buffer::FreedBlock, "a block that was given back"),
];
const PLACES: [Place; 3] = [Place::Before, Place::Inside, Place::Past];
const MOMENTS: [Moment; 2] = [Moment::During, Moment::Afterwards];

/// What a buffer is called in a story.
pub(super) fn name_of(buffer: Buffer) -> &'static str {
    BUFFERS.iter().find(|(known, _)| *known == buffer).map_or("a buffer", |(_, name)| name)
}

/// Writes into a piece of memory, as far as it reaches.
pub(super) struct Pen<'a> {
    page: &'a mut [u8],
    at: usize,
}

impl<'a> Pen<'a> {
    pub(super) const fn new(page: &'a mut [u8]) -> Self {
        Self { page, at: 0 }
    }

    fn put(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if let Some(cell) = self.page.get_mut(self.at) {
                *cell = *byte;
            }
            self.at += 1;
        }
    }

    /// The facts; the first byte says last of all that they are there.
    pub(super) fn facts(&mut self, code: u32, access: Option<Access>, about: About) {
        let access = match access {
            None => 0,
            Some(Access::Read) => 1,
            Some(Access::Write) => 2,
        };
        let number = |position: Option<usize>| position.and_then(|at| u8::try_from(at).ok()).unwrap_or(0);
        let (kind, owner, distance) = match about {
            About::Nothing => (0, [0; 3], 0),
            About::Null(offset) => (1, [0; 3], offset),
            About::Wild => (2, [0; 3], 0),
            About::Stack => (3, [0; 3], 0),
            About::Owned(owner) => {
                let buffer = number(BUFFERS.iter().position(|(known, _)| *known == owner.buffer));
                let place = number(PLACES.iter().position(|known| *known == owner.place));
                let moment = number(MOMENTS.iter().position(|known| *known == owner.moment));
                (4, [buffer, place, moment], owner.distance)
            }
        };
        self.put(&[0, access, kind]);
        self.put(&code.to_le_bytes());
        self.put(&owner);
        self.put(&(distance as u64).to_le_bytes());
        self.put(&[0]);
        if let Some(first) = self.page.first_mut() {
            *first = 1;
        }
    }

    /// One function more: the module's path and the offset in it.
    pub(super) fn frame(&mut self, module: &[u8], offset: u64) {
        let end = self.at - 1;
        let module = module.get(..PATH.min(module.len())).unwrap_or_default();
        if end + 10 + module.len() > self.page.len() {
            return;
        }
        self.put(&offset.to_le_bytes());
        self.put(module);
        self.put(&[0]);
        // Only now the frame before this one is known to be followed by another.
        if let Some(cell) = self.page.get_mut(end) {
            *cell = u8::try_from(module.len()).unwrap_or(u8::MAX);
        }
    }
}

/// Reads a page back; nothing where no fault was written.
#[must_use]
pub(super) fn read(page: &[u8]) -> Option<Record> {
    let (facts, mut rest) = page.split_first_chunk::<18>()?;
    let [1, access, kind, c0, c1, c2, c3, buffer, place, moment, distance @ ..] = *facts else { return None };
    let code = u32::from_le_bytes([c0, c1, c2, c3]);
    let distance = u64::from_le_bytes(distance);
    let access = match access {
        1 => Some(Access::Read),
        2 => Some(Access::Write),
        _ => None,
    };
    let (touch, place) = match kind {
        1 if distance == 0 => (None, "NULL".to_owned()),
        1 => (None, format!("NULL and {distance} bytes")),
        2 => (None, "an address that is nobody's".to_owned()),
        3 => (None, "beyond the end of the stack".to_owned()),
        4 => owned(usize::from(buffer), usize::from(place), usize::from(moment), access, distance)?,
        _ => (None, String::new()),
    };
    let place = match (place.is_empty(), access) {
        (true, _) => place,
        (false, Some(Access::Read)) => format!("read of {place}"),
        (false, Some(Access::Write)) => format!("write to {place}"),
        (false, None) => format!("access to {place}"),
    };
    let mut frames = Vec::new();
    while let Some((length, after)) = rest.split_first() {
        let length = usize::from(*length);
        let Some((offset, after)) = after.split_first_chunk::<8>().filter(|_| length > 0) else { break };
        let Some(module) = after.get(..length) else { break };
        frames.push((String::from_utf8_lossy(module).into_owned(), u64::from_le_bytes(*offset)));
        rest = after.get(length..).unwrap_or_default();
    }
    Some(Record { code, touch, place, frames })
}

fn owned(
    buffer: usize,
    place: usize,
    moment: usize,
    access: Option<Access>,
    distance: u64,
) -> Option<(Option<Touch>, String)> {
    let (buffer, name) = *BUFFERS.get(buffer)?;
    let (place, moment) = (*PLACES.get(place)?, *MOMENTS.get(moment)?);
    let touch = access.map(|access| Touch { buffer, place, access, moment });
    let bytes = |count: u64| if count == 1 { "1 byte".to_owned() } else { format!("{count} bytes") };
    let text = match place {
        Place::Before => format!("{} before {name}", bytes(distance)),
        Place::Inside => format!("byte {distance} of {name}"),
        Place::Past => format!("{} past the end of {name}", bytes(distance + 1)),
    };
    let late = matches!(moment, Moment::Afterwards) && buffer != Buffer::FreedBlock;
    let text = if late { format!("{text}, after the call that it was passed to had returned") } else { text };
    Some((touch, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(access: Option<Access>, about: About, frames: &[(&str, u64)]) -> Record {
        let mut page = [0; 256];
        let mut pen = Pen::new(&mut page);
        pen.facts(11, access, about);
        for (module, offset) in frames {
            pen.frame(module.as_bytes(), *offset);
        }
        read(&page).unwrap()
    }

    fn owner(buffer: Buffer, place: Place, moment: Moment, distance: usize) -> About {
        About::Owned(Owner { buffer, place, moment, distance })
    }

    #[test]
    #[rustfmt::skip]
    fn what_is_written_in_a_fault_is_read_back() {
        let past = owner(Buffer::MetaData, Place::Past, Moment::During, 0);
        let inside = owner(Buffer::TargetText, Place::Inside, Moment::During, 3);
        let late = owner(Buffer::MetaData, Place::Inside, Moment::Afterwards, 0);
        for (access, about, text) in [
            (Some(Access::Read),  past,              "read of 1 byte past the end of MetaData"),
            (Some(Access::Write), inside,            "write to byte 3 of the text of TargetName"),
            (Some(Access::Read),  late,              "read of byte 0 of MetaData, after the call that it was passed to had returned"),
            (None,                About::Null(0),    "access to NULL"),
            (Some(Access::Write), About::Null(24),   "write to NULL and 24 bytes"),
            (Some(Access::Read),  About::Wild,       "read of an address that is nobody's"),
            (Some(Access::Write), About::Stack,      "write to beyond the end of the stack"),
            (None,                About::Nothing,    ""),
        ] {
            assert_eq!(written(access, about, &[]).place, text);
        }
        assert_eq!(written(None, past, &[]).touch, None);
        let touch = written(Some(Access::Read), past, &[]).touch.unwrap();
        assert_eq!(touch.clause(), Some(sspcheck_model::clause::Clause::Meta1));
    }

    #[test]
    fn frames_are_read_back_as_far_as_they_fit() {
        let frames = [("/lib/libc.so.6", 0x1234), ("/tmp/my.so", 0x10)];
        let record = written(None, About::Nothing, &frames);
        assert_eq!(record.frames, frames.map(|(module, offset)| (module.to_owned(), offset)));
        let many = vec![("/a/module/with/a/name.so", 7); 40];
        let record = written(None, About::Nothing, &many);
        assert!(record.frames.len() > 3 && record.frames.len() < 40);
        assert!(record.frames.iter().all(|frame| frame.0 == "/a/module/with/a/name.so"));
    }

    #[test]
    fn a_frame_is_told_where_all_of_it_has_room() {
        let module = b"/tmp/my.so";
        // Facts of 18 bytes, a length, an offset, the path, and the length of none.
        let exactly = 18 + 1 + 8 + module.len() + 1;
        for (room, frames) in [(exactly - 1, 0), (exactly, 1), (exactly + 1, 1)] {
            let mut page = vec![0; room];
            let mut pen = Pen::new(&mut page);
            pen.facts(11, None, About::Nothing);
            pen.frame(module, 0x10);
            assert_eq!(read(&page).unwrap().frames.len(), frames, "{room} bytes");
        }
    }

    #[test]
    fn buffers_are_called_by_their_parameters() {
        assert_eq!(name_of(Buffer::MetaData), "MetaData");
        assert_eq!(name_of(Buffer::FreedBlock), "a block that was given back");
    }

    #[test]
    fn a_page_that_nobody_wrote_holds_no_fault() {
        assert_eq!(read(&[0; 256]), None);
        assert_eq!(read(&[]), None);
    }
}
