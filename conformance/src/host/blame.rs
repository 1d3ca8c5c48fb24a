//! The call in progress, and the fault that ends it, in a small file mapped into the host's memory: it outlives
//! whatever the call does.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use memmap2::MmapMut;
use sspcheck_model::call::Call;

use super::fault::{self, Record};

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
}

impl Notebook {
    /// Maps the file that the environment names; without one, nothing is written down.
    pub(super) fn open() -> Self {
        let page = std::env::var_os(BLAME).and_then(|path| map(Path::new(&path)).ok());
        Self { page, counter: 0, host: std::process::id() }
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

    /// Writes down what is about to happen.
    pub(super) fn write_text(&mut self, text: &str) {
        self.only_the_host();
        self.counter += 1;
        let Some(page) = self.page.as_deref_mut() else { return };
        let text = text.as_bytes();
        let length = text.len().min(SIZE - 9);
        let counter = self.counter.to_le_bytes();
        let length_byte = [u8::try_from(length).unwrap_or(u8::MAX)];
        let content = counter.iter().chain(&length_byte).chain(text.iter().take(length));
        for (cell, byte) in page.iter_mut().zip(content) {
            *cell = *byte;
        }
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
