//! How hosts are started, and what a package may take there.

use std::time::Duration;

use sspcheck_model::reading::Profile;

use super::Spec;
use crate::host::Settings;

/// What a package may take before it counts as failing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Time for one call.
    pub call: Duration,
    /// Time for one start-up call: real packages read keys and ask servers there.
    pub start: Duration,
    /// Bytes of address space of one host; without a limit where it is absent.
    pub memory: Option<u64>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { call: Duration::from_secs(2), start: Duration::from_secs(10), memory: Some(4 << 30) }
    }
}

impl Limits {
    /// The same with so many times the time.
    #[must_use]
    pub fn times(self, factor: u32) -> Self {
        Self { call: self.call.saturating_mul(factor), start: self.start.saturating_mul(factor), ..self }
    }
}

/// How much longer everything may take behind a command such as valgrind.
const SLOWED_DOWN: u32 = 20;

/// How the hosts of a run are started.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HostOptions {
    /// What a package may take.
    pub limits: Limits,
    /// Which table of the file, by the name that its `SpGetInfo` gives; without one the first that offers both
    /// functions.
    pub package: Option<String>,
    /// The version whose slots are read, whatever the package reports.
    pub assume_version: Option<u32>,
    /// Whether the package is kept from the network and from files outside its scratch folder.
    pub sandbox: bool,
    /// The words of a command that starts the host, such as those of `valgrind -q`; the host's own command is put
    /// behind them. Such a host has no sandbox and no limit of memory, and twenty times the time.
    pub run_with: Vec<String>,
    /// Whether every line, both ways, is held against the committed schema of the protocol.
    pub validate: bool,
    /// The profile that the target is checked under: it decides which codes of an adapter are successes.
    pub profile: Profile,
}

impl Default for HostOptions {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            package: None,
            assume_version: None,
            sandbox: true,
            run_with: Vec::new(),
            validate: false,
            profile: Profile::Lsa,
        }
    }
}

impl HostOptions {
    /// The limits that are kept.
    #[must_use]
    pub fn limits(&self) -> Limits {
        if self.run_with.is_empty() {
            self.limits
        } else {
            Limits { memory: None, ..self.limits.times(SLOWED_DOWN) }
        }
    }

    /// What a host is told of them.
    pub(super) fn settings(&self) -> Settings {
        Settings {
            package: self.package.clone(),
            assume_version: self.assume_version,
            memory: self.limits().memory,
            sandbox: self.sandbox && self.run_with.is_empty(),
            scratch: None,
        }
    }

    /// What to give on a command line for those that differ from the ordinary ones, each with a space before it.
    #[must_use]
    pub fn arguments(&self) -> String {
        let ordinary = Self::default();
        let seconds = |name: &str, value: Duration, ordinary: Duration| {
            (value != ordinary).then(|| format!(" --{name} {}", value.as_secs_f64()))
        };
        let memory = match self.limits.memory {
            memory if memory == ordinary.limits.memory => None,
            Some(bytes) => Some(format!(" --memory-limit {}", bytes >> 20)),
            None => Some(" --memory-limit 0".to_owned()),
        };
        [
            self.package.as_ref().map(|name| format!(" --package {}", quoted(name))),
            self.assume_version.map(|version| format!(" --assume-version {version:#010x}")),
            seconds("call-limit", self.limits.call, ordinary.limits.call),
            seconds("start-limit", self.limits.start, ordinary.limits.start),
            memory,
            (!self.sandbox).then(|| " --no-sandbox".to_owned()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

impl HostOptions {
    /// The same, and the profile where it is not the one that this target has by itself.
    #[must_use]
    pub fn arguments_for(&self, target: &Spec) -> String {
        let own = target.profile();
        let profile =
            if self.profile == own { String::new() } else { format!(" --profile {}", self.profile) };
        self.arguments() + &profile
    }
}

/// A word as a shell takes it.
#[must_use]
pub fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-:+,=@".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}
