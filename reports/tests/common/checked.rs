//! Checks that several tests look at are made once: the tests are about what is made of a record, not about the run.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, OnceLock};

use serde_json::Value;

use super::{packages, sspcheck, sspcheck_in};

/// The options of a run with sweeps, by two hosts at once: about as long as all others together, so those who need one share it.
pub(crate) const SWEEPS: [&str; 6] = ["--suite", "standard", "--seed", "7", "--jobs", "2"];

/// A check that was made, with `--out`.
pub(crate) struct Checked {
    /// Its exit code.
    pub(crate) code: i32,
    /// What it printed: the outcome in one line.
    pub(crate) stdout: String,
    /// Where its record and its reports lie. They belong to all tests: one that changes them takes a copy.
    pub(crate) folder: PathBuf,
}

/// Where all of them lie; what an earlier process left there goes away.
static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("records-of-reports");
    let _ = std::fs::remove_dir_all(&root);
    std::fs::create_dir_all(&root).unwrap();
    root
});

type Slots = BTreeMap<Vec<String>, (usize, &'static OnceLock<Checked>)>;

/// Checks a target where the packages lie, with these options: once, whoever asks and however often.
pub(crate) fn checked(target: &str, options: &[&str]) -> &'static Checked {
    static SLOTS: Mutex<Slots> = Mutex::new(BTreeMap::new());
    let key: Vec<String> =
        std::iter::once(target).chain(options.iter().copied()).map(str::to_owned).collect();
    let (number, slot) = {
        let mut slots = SLOTS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let next = slots.len();
        *slots.entry(key).or_insert_with(|| (next, Box::leak(Box::default())))
    };
    slot.get_or_init(|| {
        let folder = ROOT.join(number.to_string());
        let out = folder.display().to_string();
        std::fs::create_dir_all(packages()).unwrap();
        let arguments = [&["check", target, "--out", &out, "--reproductions", "--format", "json"], options];
        let ran = sspcheck_in(&packages(), &arguments.concat());
        assert_eq!(ran.stderr, "", "{target} {options:?}");
        Checked { code: ran.code, stdout: ran.stdout, folder }
    })
}

impl Checked {
    /// Its record.
    pub(crate) fn record(&self) -> PathBuf {
        self.folder.join("record.jsonl")
    }

    /// Its report as the check wrote it.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&std::fs::read_to_string(self.folder.join("report.json")).unwrap()).unwrap()
    }

    /// Its report in a format, as `sspcheck report` makes it of the record.
    pub(crate) fn report(&self, format: &str) -> String {
        let ran = sspcheck(&["report", &self.record().display().to_string(), "--format", format]);
        assert_eq!((ran.code, ran.stderr.as_str()), (self.code, ""), "{format}");
        ran.stdout
    }

    /// A copy of the record in a folder, to be changed.
    pub(crate) fn copy(&self, folder: &Path) -> PathBuf {
        std::fs::create_dir_all(folder).unwrap();
        let record = folder.join("record.jsonl");
        let _ = std::fs::copy(self.record(), &record).unwrap();
        record
    }
}
