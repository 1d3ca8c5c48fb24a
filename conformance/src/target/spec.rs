//! The name of a target on the command line, and the host that goes with it.

use std::ffi::OsString;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use sspcheck_model::reading::Profile;

use super::again::Again;
use super::{Adapter, Complaints, HostCommand, HostOptions, InProcess, Process, Target, sanitizer};
use crate::error::{Error, Result};
use crate::host::REFERENCE;
use crate::mechanism::{ModuleName, PREFIX};
use crate::reference::Reference;

/// A target by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spec {
    /// `reference`: the linked-in reference behind its C table, in a host process.
    Reference,
    /// `reference:in-process`: its safe core, in this process.
    ReferenceInProcess,
    /// A shared library.
    Library {
        /// As it was given.
        given: String,
        /// The absolute path.
        path: PathBuf,
    },
    /// A mechanism module of GSS-API.
    Module {
        /// As it was given.
        given: String,
        /// With the absolute path.
        module: ModuleName,
    },
    /// `cmd:COMMAND`: a program that speaks the protocol.
    Command {
        /// The command as it was given, without `cmd:`.
        given: String,
        /// Its words, the first of them the program; paths are absolute.
        words: Vec<String>,
    },
}

/// The environment variable that names another program for hosts.
pub(super) const HOST_EXE: &str = "SSPCHECK_HOST_EXE";

/// The environment variable that makes a test executable a host: the file to load.
pub(super) const HOST_FILE: &str = "SSPCHECK_HOST_FILE";

impl Spec {
    /// The file of the package; nothing for the reference, and for a command, which may be any number of files.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Library { path, .. } => Some(path),
            Self::Module { module, .. } => Some(Path::new(&module.path)),
            Self::Reference | Self::ReferenceInProcess | Self::Command { .. } => None,
        }
    }

    /// Reads the name of a target.
    ///
    /// # Errors
    ///
    /// For a kind of target that this version does not know, and for a path that is no file.
    pub fn parse(name: &str) -> Result<Self> {
        match name {
            REFERENCE => Ok(Self::Reference),
            "reference:in-process" => Ok(Self::ReferenceInProcess),
            _ if name.starts_with(PREFIX) => Self::module(name),
            _ => match name.strip_prefix("cmd:") {
                Some(command) => Self::command(command),
                None => Self::library(name),
            },
        }
    }

    /// The words of a command, as a shell splits them.
    fn command(given: &str) -> Result<Self> {
        let what = |text: &str| Error::Unusable(format!("`cmd:{given}`: {text}"));
        let words = shlex::split(given).ok_or_else(|| {
            what("a quote or a backslash has no other end; write the command as a shell takes it")
        })?;
        if words.first().is_none_or(String::is_empty) {
            return Err(what(
                "there is no command; give a program and its arguments, as `cmd:python3 adapter.py`",
            ));
        }
        let words = words.into_iter().enumerate().map(|(number, word)| rooted(word, number == 0));
        Ok(Self::Command { given: given.to_owned(), words: words.collect::<Result<_>>()? })
    }

    fn library(given: &str) -> Result<Self> {
        let path = Path::new(given);
        let absolute =
            std::path::absolute(path).map_err(|source| Error::File { path: path.to_owned(), source })?;
        if absolute.is_file() {
            return Ok(Self::Library { given: given.to_owned(), path: absolute });
        }
        let what = if absolute.exists() { "is no file" } else { "no such file" };
        let hint = "give `reference`, `reference:in-process` or the path of a shared library";
        Err(Error::Unusable(format!("`{}`: {what}; {hint}", path.display())))
    }

    fn module(given: &str) -> Result<Self> {
        let name = ModuleName::parse(given.strip_prefix(PREFIX).unwrap_or(given)).map_err(Error::Unusable)?;
        let path = Path::new(&name.path);
        let absolute =
            std::path::absolute(path).map_err(|source| Error::File { path: path.to_owned(), source })?;
        if !absolute.is_file() {
            let what = if absolute.exists() { "is no file" } else { "no such file" };
            let hint = "give the path of a mechanism module, as in gss:PATH or gss:PATH,OID";
            return Err(Error::Unusable(format!("`{}`: {what}; {hint}", name.path)));
        }
        let path = absolute.to_string_lossy().into_owned();
        Ok(Self::Module { given: given.to_owned(), module: ModuleName { path, ..name } })
    }

    /// The profiles that this kind of target can be checked under, the default first.
    #[must_use]
    pub const fn profiles(&self) -> &'static [Profile] {
        match self {
            Self::Module { .. } => &[Profile::Gss],
            Self::Command { .. } => &[Profile::Lsa, Profile::Gss],
            Self::Reference | Self::ReferenceInProcess | Self::Library { .. } => &[Profile::Lsa],
        }
    }

    /// The profile that it is checked under where none is asked for.
    #[must_use]
    pub fn profile(&self) -> Profile {
        self.profiles().first().copied().unwrap_or(Profile::Lsa)
    }

    /// Its name in reports: the file name of a library, not its folder.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Reference => REFERENCE.to_owned(),
            Self::ReferenceInProcess => "reference:in-process".to_owned(),
            Self::Library { path, .. } => file_name(path),
            Self::Module { module, .. } => file_name(Path::new(&module.path)),
            Self::Command { words, .. } => {
                let words: Vec<&str> = words.iter().map(|word| without_folder(word)).collect();
                format!("cmd:{}", words.join(" "))
            }
        }
    }

    /// What to give on a command line to mean the same target.
    #[must_use]
    pub fn argument(&self) -> String {
        match self {
            Self::Library { given, .. } | Self::Module { given, .. } => given.clone(),
            Self::Command { given, .. } => format!("cmd:{given}"),
            other => other.name(),
        }
    }

    /// The same from any folder: a file by its whole path.
    #[must_use]
    pub fn argument_from_anywhere(&self) -> String {
        match self {
            Self::Library { path, .. } => path.display().to_string(),
            Self::Module { module, .. } => format!("{PREFIX}{module}"),
            other => other.argument(),
        }
    }

    /// What kind it is: `reference`, `in-process`, `library`, `gss-module` or `command`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::ReferenceInProcess => "in-process",
            Self::Library { .. } => "library",
            Self::Module { .. } => "gss-module",
            Self::Command { .. } => "command",
        }
    }

    /// The target itself. Hosts are started by `own` unless the environment names another program.
    ///
    /// # Errors
    ///
    /// Where no host can be named.
    pub fn target(&self, own: OwnHost) -> Result<Box<dyn Target>> {
        self.target_with(own, &HostOptions::default())
    }

    /// The target itself, its hosts started in this way.
    ///
    /// # Errors
    ///
    /// Where no host can be named.
    pub fn target_with(&self, own: OwnHost, options: &HostOptions) -> Result<Box<dyn Target>> {
        self.target_collecting(own, options, None)
    }

    /// The same; what an adapter says wrongly is collected where there is a place for it, and passed over.
    ///
    /// # Errors
    ///
    /// Where no host can be named.
    pub fn target_collecting(
        &self,
        own: OwnHost,
        options: &HostOptions,
        complaints: Option<Complaints>,
    ) -> Result<Box<dyn Target>> {
        let file = match self {
            Self::ReferenceInProcess => {
                return Ok(Box::new(InProcess::new(self.name(), || Box::new(Reference::default()))));
            }
            Self::Reference => OsString::from(REFERENCE),
            Self::Library { path, .. } => path.clone().into_os_string(),
            Self::Module { module, .. } => OsString::from(module.to_string()),
            Self::Command { words, .. } => {
                let adapter = Adapter::new(Process::with(HostCommand::of_words(words), options.clone()));
                let adapter = match complaints {
                    Some(complaints) => adapter.collecting(complaints),
                    None => adapter,
                };
                return Ok(Box::new(Again::new(Box::new(adapter))));
            }
        };
        let sanitized = sanitizer::environment(Path::new(&file));
        let mut command = HostCommand::new(file, own)?;
        let mut options = options.clone();
        // Only a command can be one or the other: whatever the caller says, the codes of a module are those of GSS-API.
        options.profile = self.profile();
        if let Some(environment) = sanitized {
            command.environment.extend(environment);
            // Its shadow takes more address space than there is memory.
            options.limits.memory = None;
        }
        Ok(Box::new(Again::new(Box::new(Process::with(command, options)))))
    }
}

/// Whether a file is a Windows program or library.
pub(super) fn is_windows(file: &Path) -> bool {
    let named = ["dll", "exe"]
        .into_iter()
        .any(|name| file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(name)));
    file.is_file() && (named || begins_with(file, b"MZ")) && !begins_with(file, b"\x7fELF")
}

fn begins_with(file: &Path, mark: &[u8]) -> bool {
    let mut first = Vec::new();
    let read = std::fs::File::open(file).and_then(|file| file.take(4).read_to_end(&mut first));
    read.is_ok() && first.starts_with(mark)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// How this program becomes a host.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OwnHost {
    /// It is the `sspcheck` command: `host FILE`.
    Command,
    /// It is a test executable: started again with the name of the running test, which begins with
    /// [`serve_if_asked`].
    Test,
}

/// A word of a command with its path made absolute, if it is one: hosts may run elsewhere.
fn rooted(word: String, is_program: bool) -> Result<String> {
    let path = Path::new(&word);
    let looks_like_one = word.contains('/') || (!is_program && word.contains('.'));
    if !looks_like_one || path.is_absolute() || !path.is_file() {
        return Ok(word);
    }
    let absolute = std::path::absolute(path);
    let absolute = absolute.map_err(|source| Error::File { path: path.to_owned(), source })?;
    Ok(absolute.to_string_lossy().into_owned())
}

fn without_folder(word: &str) -> &str {
    match Path::new(word).file_name().and_then(|name| name.to_str()) {
        Some(name) if Path::new(word).is_absolute() => name,
        _ => word,
    }
}

/// Turns this process into a host if it was started as one; returns otherwise.
///
/// A test that checks a target in a host process calls this first: the host is the test's own executable, started
/// again with the same test name.
pub fn serve_if_asked() {
    if let Some(file) = std::env::var_os(HOST_FILE) {
        std::process::exit(crate::host::serve_to_the_end(&file.to_string_lossy()).into());
    }
}
