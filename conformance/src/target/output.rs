//! What a package prints: the beginning is kept, the rest is read and thrown away, so that a flood stops nobody.

use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::patience::Patience;
use crate::error::{Error, Result};

/// How much is kept.
const KEPT: usize = 4096;

/// How long what was printed may take to arrive once its host has ended.
const LATE: Duration = Duration::from_millis(200);

/// What a host and its package print.
#[derive(Debug, Default)]
pub(super) struct Output {
    kept: Arc<Mutex<Kept>>,
    reader: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Kept {
    first: Vec<u8>,
    /// A report of a sanitizer, wherever it stands.
    report: Vec<u8>,
    /// The end of the latest bytes, where a report may begin.
    end: Vec<u8>,
}

/// How such a report begins.
const REPORT: &[u8] = b"ERROR: AddressSanitizer";

impl Output {
    /// Begins to read; it goes on until nobody can write any more.
    ///
    /// # Errors
    /// Where the system gives no further thread.
    pub(super) fn read(errors: impl Read + Send + 'static) -> Result<Self> {
        let kept = Arc::new(Mutex::new(Kept::default()));
        let to = Arc::clone(&kept);
        let reader = thread::Builder::new().spawn(move || keep(errors, &to)).map_err(Error::Thread)?;
        Ok(Self { kept, reader: Some(reader) })
    }

    /// Adds a line that arrived on another way.
    pub(super) fn add_line(&self, line: &str) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).take(&[line.as_bytes(), b"\n"].concat());
    }

    /// What has been printed until now.
    pub(super) fn so_far(&self) -> String {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&kept.first).into_owned()
    }

    /// What has been printed when the host has ended, and the report of a sanitizer if there is one.
    pub(super) fn at_the_end(&mut self) -> (String, Option<String>) {
        if let Some(reader) = self.reader.take() {
            // A process that nobody may end may hold the other end open: it is not waited for.
            let mut patience = Patience::new(Duration::from_millis(10));
            while !reader.is_finished() && !patience.is_over(LATE) {
                thread::sleep(Duration::from_micros(200));
            }
        }
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (text(&kept.first), (!kept.report.is_empty()).then(|| text(&kept.report)))
    }
}

impl Kept {
    fn take(&mut self, bytes: &[u8]) {
        let room = KEPT.saturating_sub(self.first.len());
        self.first.extend(bytes.iter().take(room));
        if self.report.is_empty() {
            let bytes = [self.end.as_slice(), bytes].concat();
            let start = bytes.windows(REPORT.len()).position(|window| window == REPORT);
            self.report.extend(start.and_then(|start| bytes.get(start..)).unwrap_or_default());
            self.end = bytes.get(bytes.len().saturating_sub(REPORT.len() - 1)..).unwrap_or_default().to_vec();
        } else if self.report.len() < KEPT {
            self.report.extend(bytes);
        }
        self.report.truncate(KEPT);
    }
}

fn keep(mut errors: impl Read, kept: &Mutex<Kept>) {
    // A pipe holds as much: a flood is read in few steps.
    let mut buffer = vec![0; 1 << 16];
    while let Ok(count @ 1..) = errors.read(&mut buffer) {
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.take(buffer.get(..count).unwrap_or_default());
    }
}
