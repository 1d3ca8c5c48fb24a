//! The call in progress, and the fault that ends it, in a small file mapped into the host's memory: it outlives
//! whatever the call does.

#[cfg(test)]
mod tests;

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use memmap2::MmapMut;
use sspcheck_model::call::Call;
use sspcheck_model::flags::Requirements;

use super::fault::{self, Record};
use crate::sweep::with_word;

/// The environment variable that names the file.
pub const BLAME: &str = "SSPCHECK_BLAME";

/// The room of the call: a head, and text.
const SIZE: usize = 256;

/// The head: a counter of eight bytes, the length of the text, where a word stands in it, and the word's four bytes. For
/// each word of a sweep these bytes are written and no text.
const HEAD: usize = 14;

/// Where the word stands in a text that has none.
const NOWHERE: u8 = u8::MAX;

/// The size of the file: the call, and behind it the fault.
const FILE: usize = SIZE + fault::SIZE;

/// The host's side: where the call in progress is written.
pub(super) struct Notebook {
    page: Option<MmapMut>,
    counter: u64,
    host: u32,
    original: super::system::Original,
    texts: Vec<Text>,
    /// The text of the latest call.
    latest: usize,
    /// That call's text is what stands in the page now, and a word belongs into it.
    standing: bool,
}

/// The text of a call without its word: what stands before it, and what behind. A call without a word is all before.
struct Text {
    call: Call,
    before: Vec<u8>,
    behind: Option<Vec<u8>>,
}

/// How many texts are kept: a sweep has a handful of calls.
const TEXTS: usize = 16;

impl Text {
    fn new(call: Call) -> Self {
        let text = call.to_string();
        let (before, behind) = match text.split_once(" 0x0") {
            Some((before, behind)) => (format!("{before} "), Some(behind.as_bytes().to_vec())),
            None => (text, None),
        };
        Self { call, before: before.into_bytes(), behind }
    }
}

/// Whether two calls are the same but for their words.
fn differ_in_words_alone(one: &Call, other: &Call) -> bool {
    match (one.parameters(), other.parameters()) {
        (Some(own), Some(parameters)) => {
            own.credential == parameters.credential
                && own.context == parameters.context
                && own.target == parameters.target
                && one.metadata() == other.metadata()
        }
        _ => one == other,
    }
}

impl Notebook {
    /// Maps the file that the environment names; without one, nothing is written down.
    pub(super) fn open() -> Self {
        let page = std::env::var_os(BLAME).and_then(|path| map(Path::new(&path)).ok());
        let original = super::system::Original::new();
        let host = std::process::id();
        Self { page, counter: 0, host, original, texts: Vec::new(), latest: 0, standing: false }
    }

    /// A copy of the host that the package has forked ends here: it must not go on in the host's place.
    pub(super) fn only_the_host(&self) {
        super::system::end_if_forked(self.host);
    }

    /// Where a fault is written; nothing where there is no file. The map lives as long as the process.
    pub(super) fn fault_page(&mut self) -> Option<*mut u8> {
        let page = self.page.as_deref_mut()?;
        page.get_mut(SIZE..).map(<[u8]>::as_mut_ptr)
    }

    /// Writes down that this call is about to be made.
    pub(super) fn write(&mut self, call: &Call) {
        self.write_text(&call.to_string());
    }

    /// The same in a sweep, where calls differ in their words alone: nothing is asked of the system.
    pub(super) fn write_swept(&mut self, call: &Call) {
        self.original.end_if_copied();
        self.counter += 1;
        if self.standing
            && let (Some(text), Some(parameters)) = (self.texts.get(self.latest), call.parameters())
            && differ_in_words_alone(&text.call, call)
        {
            put_word(self.page.as_deref_mut(), self.counter, parameters.requirements);
            return;
        }
        let number = self.number_of(call);
        self.latest = number;
        let Some(text) = self.texts.get(number) else { return };
        let word = text.behind.as_ref().and(call.parameters()).map(|parameters| parameters.requirements);
        let behind = text.behind.as_deref().unwrap_or_default();
        put(self.page.as_deref_mut(), self.counter, [&text.before, behind], word);
        self.standing = word.is_some();
    }

    /// The text of this call among those that are kept.
    fn number_of(&mut self, call: &Call) -> usize {
        let known = self.texts.iter().position(|text| differ_in_words_alone(&text.call, call));
        known.unwrap_or_else(|| {
            if self.texts.len() >= TEXTS {
                self.texts.clear();
            }
            self.texts.push(Text::new(with_word(call, Requirements(0))));
            self.texts.len() - 1
        })
    }

    /// Writes down what is about to happen.
    pub(super) fn write_text(&mut self, text: &str) {
        self.only_the_host();
        self.counter += 1;
        self.standing = false;
        put(self.page.as_deref_mut(), self.counter, [text.as_bytes(), &[]], None);
    }
}

/// Writes the counter and a text in two parts, with a word between them.
fn put(page: Option<&mut [u8]>, counter: u64, parts: [&[u8]; 2], word: Option<Requirements>) {
    let Some((head, room)) = page.and_then(|page| page.get_mut(..SIZE)?.split_first_chunk_mut::<HEAD>())
    else {
        return;
    };
    let (mut length, mut place) = (0, 0);
    for part in parts {
        place = length;
        let part = part.get(..part.len().min(room.len() - length)).unwrap_or_default();
        if let Some(cells) = room.get_mut(length..length + part.len()) {
            cells.copy_from_slice(part);
        }
        length += part.len();
    }
    let byte = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
    let place = word.map_or(NOWHERE, |_| byte(place));
    let [c0, c1, c2, c3, c4, c5, c6, c7] = counter.to_le_bytes();
    let [w0, w1, w2, w3] = word.map_or(0, |word| word.0).to_le_bytes();
    *head = [c0, c1, c2, c3, c4, c5, c6, c7, byte(length), place, w0, w1, w2, w3];
}

/// Writes the counter, and another word into the text that stands there.
fn put_word(page: Option<&mut [u8]>, counter: u64, word: Requirements) {
    let Some(head) = page.and_then(<[u8]>::first_chunk_mut::<HEAD>) else { return };
    if let Some(number) = head.first_chunk_mut() {
        *number = counter.to_le_bytes();
    }
    if let Some(place) = head.last_chunk_mut() {
        *place = word.0.to_le_bytes();
    }
}

/// The counter and the text of a page, its word in the notation of calls.
fn told(page: &[u8]) -> Option<(u64, String)> {
    let (head, room) = page.split_first_chunk::<HEAD>()?;
    let (counter, rest) = head.split_first_chunk::<8>()?;
    let &[length, place, w0, w1, w2, w3] = rest else { return None };
    let text = room.get(..usize::from(length))?;
    let text = match place {
        NOWHERE => String::from_utf8_lossy(text).into_owned(),
        place => {
            let (before, behind) = text.split_at_checked(usize::from(place))?;
            let (before, behind) = (String::from_utf8_lossy(before), String::from_utf8_lossy(behind));
            format!("{before}{:#x}{behind}", u32::from_le_bytes([w0, w1, w2, w3]))
        }
    };
    let counter = u64::from_le_bytes(*counter);
    (counter > 0).then_some((counter, text))
}

fn map(path: &Path) -> std::io::Result<MmapMut> {
    let file = OpenOptions::new().read(true).write(true).open(path)?;
    file.set_len(FILE as u64)?;
    // SAFETY: the file is this host's own scratch file; the kit reads it by value and nobody truncates it.
    unsafe { MmapMut::map_mut(&file) }
}

/// The kit's side: the file read back.
#[derive(Debug)]
pub struct Blame {
    file: File,
}

impl Blame {
    /// Opens the file of a host.
    ///
    /// # Errors
    ///
    /// Those of opening a file.
    pub fn create(path: &Path) -> std::io::Result<Self> {
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(path)?;
        // Written and not only stretched: a file system that is full says so here, and not by a fault in the host.
        file.write_all(&[0; FILE])?;
        Ok(Self { file })
    }

    /// How many calls were begun, and the latest; nothing before the first.
    #[must_use]
    pub fn read(&self) -> Option<(u64, String)> {
        let mut page = Vec::with_capacity(SIZE);
        let mut file = &self.file;
        let _ = file.seek(SeekFrom::Start(0)).ok()?;
        let _ = file.take(SIZE as u64).read_to_end(&mut page).ok()?;
        told(&page)
    }

    /// The fault that the host wrote down, if one ended it.
    #[must_use]
    pub fn fault(&self) -> Option<Record> {
        let mut page = Vec::with_capacity(fault::SIZE);
        let mut file = &self.file;
        let _ = file.seek(SeekFrom::Start(SIZE as u64)).ok()?;
        let _ = file.take(fault::SIZE as u64).read_to_end(&mut page).ok()?;
        fault::read(&page)
    }
}
