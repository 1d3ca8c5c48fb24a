//! A file of JSON lines that grows while a run goes on: it holds whole lines and nothing else, whatever keeps the next one
//! from being written.

use std::fs::{File, OpenOptions};
use std::io::{Error as Trouble, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// A file to which lines are added.
#[derive(Debug)]
pub(crate) struct Lines {
    path: PathBuf,
    file: File,
    /// How long it is, up to the end of its last line.
    whole: u64,
    /// Why a line could not be written. None follows on it: a gap would be worse than an end.
    failed: Option<Trouble>,
}

impl Lines {
    /// Begins a file.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        match File::create(path) {
            Ok(file) => Ok(Self { path: path.to_owned(), file, whole: 0, failed: None }),
            Err(source) => Err(Error::File { path: path.to_owned(), source }),
        }
    }

    /// Goes on with a file behind so many bytes; what stands behind them goes away.
    pub(crate) fn go_on(path: &Path, whole: u64) -> Result<Self> {
        let open = || {
            let mut file = OpenOptions::new().write(true).open(path)?;
            file.set_len(whole)?;
            let _ = file.seek(SeekFrom::Start(whole))?;
            Ok(file)
        };
        match open() {
            Ok(file) => Ok(Self { path: path.to_owned(), file, whole, failed: None }),
            Err(source) => Err(Error::File { path: path.to_owned(), source }),
        }
    }

    /// Adds a line, which ends with a line feed.
    pub(crate) fn add(&mut self, line: &[u8]) -> Result<()> {
        let written = match &self.failed {
            None => self.file.write_all(line),
            Some(trouble) => Err(same(trouble)),
        };
        match written {
            Ok(()) => {
                self.whole += line.len() as u64;
                Ok(())
            }
            Err(source) => {
                let _ = self.file.set_len(self.whole);
                self.failed = Some(same(&source));
                Err(Error::File { path: self.path.clone(), source })
            }
        }
    }
}

/// The same trouble again.
fn same(trouble: &Trouble) -> Trouble {
    trouble.raw_os_error().map_or_else(|| trouble.kind().into(), Trouble::from_raw_os_error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn behind_a_line_that_could_not_be_written_there_is_nothing() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let text = || std::fs::read_to_string(file.path()).unwrap();
        let mut lines = Lines::create(file.path()).unwrap();
        lines.add(b"one\n").unwrap();
        // Through what is open for reading alone nobody writes a line.
        let good = std::mem::replace(&mut lines.file, File::open(file.path()).unwrap());
        let why = lines.add(b"two\n").unwrap_err().to_string();
        lines.file = good;
        assert_eq!(lines.add(b"three\n").unwrap_err().to_string(), why);
        assert_eq!(text(), "one\n");
        std::fs::write(file.path(), "one\ntw").unwrap();
        Lines::go_on(file.path(), 4).unwrap().add(b"four\n").unwrap();
        assert_eq!(text(), "one\nfour\n");
    }
}
