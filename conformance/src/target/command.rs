//! How a host process is started: by this program, by another, or under Wine.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Limits;
use super::spec::{HOST_EXE, HOST_FILE, OwnHost, is_windows};
use super::wine::Wine;
use crate::error::{Error, Result};

/// How a host process is started.
#[derive(Clone, Debug)]
pub struct HostCommand {
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// Additional environment.
    pub environment: Vec<(OsString, OsString)>,
    /// The Wine that runs it, where it is a Windows program on another system.
    pub wine: Option<Arc<Wine>>,
}

impl HostCommand {
    /// A program with its arguments and additional environment.
    #[must_use]
    pub const fn of(
        program: PathBuf,
        arguments: Vec<OsString>,
        environment: Vec<(OsString, OsString)>,
    ) -> Self {
        Self { program, arguments, environment, wine: None }
    }

    /// The command of an adapter: the program and its arguments.
    pub(super) fn of_words(words: &[String]) -> Self {
        let mut words = words.iter().map(OsString::from);
        let program = words.next().unwrap_or_default().into();
        Self::of(program, words.collect(), Vec::new())
    }

    /// The host for a file.
    ///
    /// # Errors
    ///
    /// Where this program does not know its own path, or a test its own name.
    pub fn new(file: OsString, own: OwnHost) -> Result<Self> {
        if cfg!(unix) && is_windows(Path::new(&file)) {
            let wine = Wine::ready(Path::new(&file))?;
            return Ok(Self::under(wine, Path::new(&file)));
        }
        // Under another system a Windows program is the host of Windows libraries only.
        let other = std::env::var_os(HOST_EXE).filter(|exe| cfg!(windows) || !is_windows(Path::new(exe)));
        if let Some(program) = other {
            return Ok(Self::of(program.into(), vec!["host".into(), file], Vec::new()));
        }
        let program = std::env::current_exe()
            .map_err(|source| Error::File { path: PathBuf::from("this program"), source })?;
        match own {
            OwnHost::Command => Ok(Self::of(program, vec!["host".into(), file], Vec::new())),
            OwnHost::Test => {
                let name = std::thread::current().name().filter(|name| *name != "main").map(OsString::from);
                let name = name.ok_or(Error::NoTestName)?;
                let arguments =
                    [name, "--exact".into(), "--nocapture".into(), "--include-ignored".into()].into();
                Ok(Self::of(program, arguments, vec![(HOST_FILE.into(), file)]))
            }
        }
    }

    /// The host for a Windows library, under Wine.
    fn under(wine: Arc<Wine>, file: &Path) -> Self {
        let command = Self::of(wine.program(), wine.arguments(file), wine.environment());
        Self { wine: Some(wine), ..command }
    }

    /// The program that is the host.
    pub(super) fn host(&self) -> &Path {
        self.wine.as_ref().map_or(&self.program, |wine| wine.exe())
    }

    /// Whether something else than this system starts it.
    pub(super) const fn is_layered(&self) -> bool {
        self.wine.is_some()
    }

    /// A path as the host knows it.
    pub(super) fn path(&self, path: &Path) -> OsString {
        match self.wine {
            Some(_) => super::wine::windows_path(path),
            None => path.as_os_str().to_owned(),
        }
    }

    /// What only the kit can do for a host that was just started.
    pub(super) fn started(&self, host: u32, limits: &Limits) {
        if self.wine.is_some() {
            super::wine::limit(host, limits.memory);
        }
    }
}
