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

/// The room of the call: a counter of eight bytes, a length of one, and text.
const SIZE: usize = 256;

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
    /// How many digits the latest word has, where that call's text is what stands in the page now.
    standing: Option<usize>,
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

/// The digits of a word in the notation of calls, behind as many bytes of the array as are told.
fn digits(word: u32) -> ([u8; 10], usize) {
    let mut text = *b"0x00000000";
    let mut at = text.len();
    let mut rest = word;
    loop {
        at -= 1;
        let digit = u8::try_from(rest & 0xF).unwrap_or(0);
        if let Some(cell) = text.get_mut(at) {
            *cell = if digit < 10 { b'0' + digit } else { b'a' + digit - 10 };
        }
        rest >>= 4;
        if rest == 0 {
            break;
        }
    }
    // The prefix stands right before the first digit.
    let start = at - 2;
    for (cell, byte) in text.iter_mut().skip(start).zip(*b"0x") {
        *cell = byte;
    }
    (text, start)
}

impl Notebook {
    /// Maps the file that the environment names; without one, nothing is written down.
    pub(super) fn open() -> Self {
        let page = std::env::var_os(BLAME).and_then(|path| map(Path::new(&path)).ok());
        let original = super::system::Original::new();
        let host = std::process::id();
        Self { page, counter: 0, host, original, texts: Vec::new(), latest: 0, standing: None }
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
        let is_known = |text: &Text| differ_in_words_alone(&text.call, call);
        let known = match self.texts.get(self.latest) {
            Some(text) if is_known(text) => Some(self.latest),
            _ => self.texts.iter().position(is_known),
        };
        let number = known.unwrap_or_else(|| {
            if self.texts.len() >= TEXTS {
                self.texts.clear();
                self.standing = None;
            }
            self.texts.push(Text::new(with_word(call, Requirements(0))));
            self.texts.len() - 1
        });
        let standing = self.standing.take().filter(|_| number == self.latest);
        self.latest = number;
        let Some(text) = self.texts.get(number) else { return };
        self.counter += 1;
        match (&text.behind, call.parameters()) {
            (Some(behind), Some(parameters)) => {
                let (digits, start) = digits(parameters.requirements.0);
                let word = digits.get(start..).unwrap_or_default();
                if standing == Some(word.len()) {
                    put_again(self.page.as_deref_mut(), self.counter, text.before.len(), word);
                } else {
                    put(self.page.as_deref_mut(), self.counter, [&text.before, word, behind]);
                }
                self.standing = Some(word.len());
            }
            _ => put(self.page.as_deref_mut(), self.counter, [&text.before, &[], &[]]),
        }
    }

    /// Writes down what is about to happen.
    pub(super) fn write_text(&mut self, text: &str) {
        self.only_the_host();
        self.counter += 1;
        self.standing = None;
        put(self.page.as_deref_mut(), self.counter, [text.as_bytes(), &[], &[]]);
    }
}

/// Writes the counter and a text in three parts.
fn put(page: Option<&mut [u8]>, counter: u64, parts: [&[u8]; 3]) {
    let Some((head, room)) = page.and_then(|page| page.get_mut(..SIZE)?.split_at_mut_checked(9)) else {
        return;
    };
    let mut length = 0;
    for part in parts {
        let part = part.get(..part.len().min(room.len() - length)).unwrap_or_default();
        if let Some(cells) = room.get_mut(length..length + part.len()) {
            cells.copy_from_slice(part);
        }
        length += part.len();
    }
    let (number, size) = head.split_at_mut(8);
    number.copy_from_slice(&counter.to_le_bytes());
    size.fill(u8::try_from(length).unwrap_or(u8::MAX));
}

/// Writes the counter, and another word of as many digits into the text that stands there.
fn put_again(page: Option<&mut [u8]>, counter: u64, before: usize, word: &[u8]) {
    let Some((head, room)) = page.and_then(|page| page.get_mut(..SIZE)?.split_at_mut_checked(9)) else {
        return;
    };
    let place = room.iter_mut().skip(before);
    place.zip(word).for_each(|(cell, byte)| *cell = *byte);
    if let Some(number) = head.first_chunk_mut() {
        *number = counter.to_le_bytes();
    }
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
        let (counter, rest) = page.split_first_chunk::<8>()?;
        let counter = u64::from_le_bytes(*counter);
        let (length, text) = rest.split_first()?;
        let text = text.get(..usize::from(*length))?;
        (counter > 0).then(|| (counter, String::from_utf8_lossy(text).into_owned()))
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
