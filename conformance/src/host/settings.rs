//! What a host is told when it is started: by its environment, so that every kind of host can be told.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// The environment variable that holds the settings, as JSON.
pub const SETTINGS: &str = "SSPCHECK_HOST_SETTINGS";

/// What a host is told. One that is told nothing has no limit and no sandbox.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Which table of the file, by the name of its package.
    pub package: Option<String>,
    /// The version whose slots are read, whatever the package reports.
    pub assume_version: Option<u32>,
    /// Bytes of memory of its own that can be written.
    pub memory: Option<u64>,
    /// Whether the package is kept from the network and from files outside the scratch folder.
    pub sandbox: bool,
    /// The folder in which files may be written.
    pub scratch: Option<PathBuf>,
}

impl Settings {
    /// Those of this process.
    ///
    /// # Errors
    ///
    /// Where the variable holds something else.
    pub fn of_this_process() -> std::io::Result<Self> {
        match std::env::var(SETTINGS) {
            Ok(text) => serde_json::from_str(&text).map_err(std::io::Error::other),
            Err(_) => Ok(Self::default()),
        }
    }

    /// What the variable is to hold.
    #[must_use]
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
