//! Windows packages on another system: their hosts are `sspcheck.exe host FILE` under Wine.
//!
//! Wine keeps its files in a prefix, which is made once under the user's cache folder. Its server stays up for as long
//! as a run lasts: the first host of all, which checks nothing, waits until the run is over.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use object::read::pe::{ImageNtHeaders as _, PeFile64};
use rustix::fs::{FlockOperation, flock};

use super::spec::{HOST_EXE, is_windows};
use crate::error::{Error, Result};
use crate::host::REFERENCE;
use crate::protocol::Reply;

/// The environment variable that names Wine's loader.
const WINE: &str = "SSPCHECK_WINE";

/// Where Debian keeps a loader that is not in PATH.
const HIDDEN: &str = "/usr/lib/wine";

/// The host for Windows packages, beside this program.
const EXE: &str = "sspcheck.exe";

/// How long making a prefix may take.
const MAKING: Duration = Duration::from_secs(180);

/// How long the first host of a run may take: it starts the server.
const WARMING: Duration = Duration::from_secs(60);

/// No debugger for what falls, and no offers to install what hosts do not need.
const OVERRIDES: &str = "winedbg.exe=d;mscoree=;mshtml=";

/// What the prefix holds once it is whole.
const WHOLE: &str = ".sspcheck-whole";

/// A Wine whose server is up; when the last user lets go of it, the server is ended.
#[derive(Debug)]
pub struct Wine {
    loader: PathBuf,
    prefix: PathBuf,
    exe: PathBuf,
    /// Held shared by every run that uses the prefix.
    lock: File,
    keeper: Option<Child>,
}

/// A path as Windows programs under Wine know it.
pub(super) fn windows_path(path: &Path) -> OsString {
    let mut whole = OsString::from("Z:");
    whole.push(path.to_string_lossy().replace('/', "\\"));
    whole
}

/// A path as this system knows it, of one that a program under Wine has told.
pub(super) fn own_path(path: &str) -> String {
    match path.split_at_checked(2) {
        Some((drive, rest)) if drive.eq_ignore_ascii_case("z:") => rest.replace('\\', "/"),
        _ => path.to_owned(),
    }
}

impl Wine {
    /// The one of this process, made ready by the first who asks for it.
    pub(super) fn ready(dll: &Path) -> Result<Arc<Self>> {
        static LIVE: Mutex<Weak<Wine>> = Mutex::new(Weak::new());
        suits(dll)?;
        let mut live = LIVE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(wine) = live.upgrade() {
            return Ok(wine);
        }
        let wine = Arc::new(Self::start(dll)?);
        *live = Arc::downgrade(&wine);
        Ok(wine)
    }

    fn start(dll: &Path) -> Result<Self> {
        let loader = loader(dll)?;
        let exe = exe(dll)?;
        let folder = cache()?;
        let prefix = folder.join("wine");
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| Error::File { path, source }
        };
        fs::create_dir_all(&prefix).map_err(failed(&prefix))?;
        let path = folder.join("wine.lock");
        let lock = File::options().create(true).append(true).open(&path).map_err(failed(&path))?;
        let hold = |how| flock(&lock, how).map_err(|error| failed(&path)(error.into()));
        hold(FlockOperation::LockShared)?;
        if !prefix.join(WHOLE).exists() {
            hold(FlockOperation::LockExclusive)?;
            // Somebody else may have made it meanwhile.
            if !prefix.join(WHOLE).exists() {
                make(&loader, &prefix)?;
            }
            hold(FlockOperation::LockShared)?;
        }
        let mut wine = Self { loader, prefix, exe, lock, keeper: None };
        wine.keeper = Some(wine.keeper()?);
        Ok(wine)
    }

    /// The program that is started for a host.
    pub(super) fn program(&self) -> PathBuf {
        self.loader.clone()
    }

    /// The host itself.
    pub(super) fn exe(&self) -> &Path {
        &self.exe
    }

    /// Its arguments.
    pub(super) fn arguments(&self, file: &Path) -> Vec<OsString> {
        vec![self.exe.clone().into(), "host".into(), windows_path(file)]
    }

    /// What it needs in its environment.
    pub(super) fn environment(&self) -> Vec<(OsString, OsString)> {
        environment(&self.prefix)
    }

    /// A host that checks nothing and lives as long as the run: the server does not end before it.
    fn keeper(&self) -> Result<Child> {
        let mut command = Command::new(&self.loader);
        let _ = command
            .arg(&self.exe)
            .args(["host", REFERENCE])
            .envs(self.environment())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = spawn(&mut command, &self.loader)?;
        let output = child.stdout.take();
        // It reads until the host ends, so that nothing that is printed there waits.
        let (sender, hello) = std::sync::mpsc::channel();
        let reader = thread::Builder::new().spawn(move || {
            let lines = output
                .into_iter()
                .flat_map(|output| BufReader::new(output).lines().map_while(|line| line.ok()));
            for line in lines {
                if matches!(serde_json::from_str(&line), Ok(Reply::Hello(_))) {
                    let _ = sender.send(());
                }
            }
        });
        if let Err(source) = reader {
            let _ = child.kill().and_then(|()| child.wait());
            return Err(Error::Thread(source));
        }
        if hello.recv_timeout(WARMING).is_ok() {
            return Ok(child);
        }
        let _ = child.kill();
        let printed = child.wait_with_output().map(|output| output.stderr).unwrap_or_default();
        let printed = String::from_utf8_lossy(&printed);
        Err(Error::Unusable(format!(
            "`{}` does not start under `{}`{}; Wine before 8.12 has no ProcessPrng, which Rust programs need: \
             `conformance/wine/stand-in` puts a stand-in beside it",
            self.exe.display(),
            self.loader.display(),
            match printed.trim() {
                "" => String::new(),
                printed => format!(" ({})", super::quote(printed)),
            }
        )))
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        if let Some(mut keeper) = self.keeper.take() {
            // It ends when nobody can ask anything of it any more.
            drop(keeper.stdin.take());
            let _ = keeper.wait();
        }
        // Where no other run uses the prefix, its server goes at once; otherwise with the last of them.
        if flock(&self.lock, FlockOperation::NonBlockingLockExclusive).is_ok() {
            let mut command = Command::new(server(&self.loader));
            let _ = command.args(["-k", "-w"]).envs(self.environment());
            let _ = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
        }
    }
}

fn environment(prefix: &Path) -> Vec<(OsString, OsString)> {
    let debug = std::env::var_os("WINEDEBUG").unwrap_or_else(|| "-all".into());
    // The server's socket is looked for under the folder of temporary files: it must be the same for all.
    let sockets = prefix.parent().unwrap_or(prefix);
    vec![
        ("TMPDIR".into(), sockets.into()),
        ("WINEPREFIX".into(), prefix.into()),
        ("WINEDLLOVERRIDES".into(), OVERRIDES.into()),
        ("WINEDEBUG".into(), debug),
    ]
}

/// Whether the library is one for the host: 64 bits, for this kind of processor.
fn suits(dll: &Path) -> Result<()> {
    let data = fs::read(dll).map_err(|source| Error::File { path: dll.to_owned(), source })?;
    let name = dll.display();
    let refused = |what: &str| Error::Unusable(format!("`{name}` {what}"));
    match object::FileKind::parse(data.as_slice()) {
        Ok(object::FileKind::Pe64) => {}
        Ok(object::FileKind::Pe32) => {
            return Err(refused("is a library for 32-bit Windows; build it for x86-64"));
        }
        _ => return Err(refused("is no Windows library; give a DLL, or a shared library of this system")),
    }
    let machine = PeFile64::parse(data.as_slice())
        .map(|file| file.nt_headers().file_header().machine.get(object::LittleEndian))
        .map_err(|error| refused(&format!("cannot be read as a Windows library: {error}")))?;
    if machine == object::pe::IMAGE_FILE_MACHINE_AMD64 {
        Ok(())
    } else {
        Err(refused("is a library for another processor; build it for x86-64"))
    }
}

fn loader(dll: &Path) -> Result<PathBuf> {
    if let Some(named) = std::env::var_os(WINE).filter(|named| !named.is_empty()) {
        let found = in_path(Path::new(&named));
        return found.ok_or_else(|| {
            let named = Path::new(&named).display();
            Error::Unusable(format!("`{WINE}` names `{named}`, which is no program; name Wine's wine64"))
        });
    }
    let known = [PathBuf::from("wine64"), Path::new(HIDDEN).join("wine64"), PathBuf::from("wine")];
    known.iter().find_map(|name| in_path(name)).ok_or_else(|| {
        Error::Unusable(format!(
            "`{}` is a Windows library, and there is no Wine to run it; install it (Debian and Ubuntu: `apt-get \
             install wine64`), or name its wine64 in {WINE}",
            dll.display()
        ))
    })
}

fn in_path(name: &Path) -> Option<PathBuf> {
    if name.components().count() > 1 {
        return name.is_file().then(|| std::path::absolute(name).ok()).flatten();
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Wine's server, beside its loader or in PATH.
fn server(loader: &Path) -> PathBuf {
    let beside = loader.canonicalize().ok().and_then(|real| real.parent().map(Path::to_owned));
    let folders = beside.into_iter().chain([PathBuf::from(HIDDEN)]);
    let names = folders.flat_map(|folder| ["wineserver64", "wineserver"].map(|name| folder.join(name)));
    names.into_iter().find(|path| path.is_file()).unwrap_or_else(|| PathBuf::from("wineserver"))
}

/// The Windows program that is the host.
fn exe(dll: &Path) -> Result<PathBuf> {
    let advice = format!(
        "build it by `cargo build --release --target x86_64-pc-windows-gnu` and put it there, or name it in {HOST_EXE}"
    );
    if let Some(named) = std::env::var_os(HOST_EXE) {
        let named = Path::new(&named);
        if is_windows(named) {
            return std::path::absolute(named)
                .map_err(|source| Error::File { path: named.to_owned(), source });
        }
        let text = format!("`{HOST_EXE}` names `{}`, which is no Windows program; {advice}", named.display());
        return Err(Error::Unusable(text));
    }
    let own = std::env::current_exe()
        .map_err(|source| Error::File { path: PathBuf::from("this program"), source })?;
    let beside = own.with_file_name(EXE);
    if beside.is_file() {
        return Ok(beside);
    }
    Err(Error::Unusable(format!(
        "`{}` is a Windows library, and its host `{}` is not there; {advice}",
        dll.display(),
        beside.display()
    )))
}

fn cache() -> Result<PathBuf> {
    let named = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = named("XDG_CACHE_HOME").or_else(|| Some(named("HOME")?.join(".cache")));
    let folder = folder.filter(|folder| folder.is_absolute()).ok_or_else(|| {
        Error::Unusable(
            "there is no folder for Wine's files; set HOME or XDG_CACHE_HOME to an absolute path".to_owned(),
        )
    })?;
    Ok(folder.join("sspcheck"))
}

/// Makes the prefix; nobody else does at the same time.
fn make(loader: &Path, prefix: &Path) -> Result<()> {
    let made =
        run(loader, prefix, &["wineboot", "--init"])? && prefix.join("drive_c/windows/system32").is_dir();
    if !made {
        return Err(Error::Unusable(format!(
            "Wine cannot make its prefix; `WINEPREFIX={} {} wineboot --init` shows why",
            prefix.display(),
            loader.display()
        )));
    }
    // Every program that asks for the time looks through all of them, which takes half of a host's start.
    let _ = run(loader, prefix, &["reg", "delete", TIME_ZONES, "/f"])?;
    let whole = prefix.join(WHOLE);
    fs::write(&whole, "").map_err(|source| Error::File { path: whole, source })
}

/// The names of time zones in the registry; without them local time is that of this system all the same.
const TIME_ZONES: &str = "HKLM\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Time Zones";

/// Runs one of Wine's own programs to its end; false where it fails or takes too long.
fn run(loader: &Path, prefix: &Path, words: &[&str]) -> Result<bool> {
    let mut command = Command::new(loader);
    let _ = command.args(words).envs(environment(prefix));
    let _ = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = spawn(&mut command, loader)?;
    let patience = Instant::now();
    let status = loop {
        match child.try_wait() {
            Ok(None) if patience.elapsed() < MAKING => thread::sleep(Duration::from_millis(20)),
            Ok(status) => break status,
            Err(_) => break None,
        }
    };
    let _ = child.kill();
    let _ = child.wait();
    Ok(status.is_some_and(|status| status.success()))
}

/// Starts a program of Wine that is no host of a run: no mark of one, and no signal of a terminal reaches it.
fn spawn(command: &mut Command, loader: &Path) -> Result<Child> {
    use std::os::unix::process::CommandExt as _;
    let _ = command.process_group(0);
    command.spawn().map_err(|source| Error::Spawn { program: loader.to_owned(), source })
}

/// Limits of a host under Wine, set from outside: Wine's own jobs do not keep them.
#[cfg(target_os = "linux")]
pub(super) fn limit(host: u32, memory: Option<u64>) {
    use rustix::process::{Pid, Resource, Rlimit, prlimit};
    let most = |value| Rlimit { current: Some(value), maximum: Some(value) };
    let Some(host) = Pid::from_raw(host.cast_signed()) else { return };
    let limits = [(Resource::Core, Some(0)), (Resource::Fsize, Some(LARGEST_FILE)), (Resource::Data, memory)];
    for (resource, value) in limits {
        let _ = value.map(|value| prlimit(Some(host), resource, most(value)));
    }
}

/// Not done on this system.
#[cfg(not(target_os = "linux"))]
pub(super) const fn limit(_: u32, _: Option<u64>) {}

/// The largest file that a package may write, as in hosts of this system.
#[cfg(target_os = "linux")]
const LARGEST_FILE: u64 = 2 << 30;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_go_to_windows_and_come_back() {
        for (own, theirs) in [("/tmp/a b/my.dll", "Z:\\tmp\\a b\\my.dll"), ("/", "Z:\\")] {
            assert_eq!(windows_path(Path::new(own)), OsString::from(theirs));
            assert_eq!(own_path(theirs), own);
        }
        assert_eq!(own_path("C:\\windows\\system32\\ntdll.dll"), "C:\\windows\\system32\\ntdll.dll");
    }
}
