//! What a host needs of a Unix system.

use std::fs::File;
use std::io::{self, BufReader};

use rustix::process::{Resource, Rlimit};

use super::settings::Settings;

/// The protocol's own descriptors.
pub(super) type Channel = (BufReader<File>, File);

/// Moves the protocol to descriptors of its own and gives the standard ones away: input ends at once, output and
/// errors of the package go to the kit as text. No core files; the host ends when the kit does.
pub(super) fn prepare() -> io::Result<Channel> {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = rustix::process::setrlimit(Resource::Core, none);
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL));
    let input = rustix::io::fcntl_dupfd_cloexec(rustix::stdio::stdin(), HIGH)?;
    let output = rustix::io::fcntl_dupfd_cloexec(rustix::stdio::stdout(), HIGH)?;
    let null = File::open("/dev/null")?;
    rustix::stdio::dup2_stdin(&null)?;
    rustix::stdio::dup2_stdout(rustix::stdio::stderr())?;
    Ok((BufReader::new(File::from(input)), File::from(output)))
}

/// No more memory of its own that can be written than this, and no file larger than any package needs. What is only reserved
/// does not count: runtimes reserve much more than there is.
pub(super) fn limit(settings: &Settings) {
    let most = |value| Rlimit { current: Some(value), maximum: Some(value) };
    if let Some(bytes) = settings.memory {
        let _ = rustix::process::setrlimit(Resource::Data, most(bytes));
    }
    let _ = rustix::process::setrlimit(Resource::Fsize, most(LARGEST_FILE));
}

/// The largest file that a package may write. Memory that is mapped twice is a file too, and runtimes make a large one.
const LARGEST_FILE: u64 = 2 << 30;

/// Protocol descriptors stand above those that a package would count up to.
const HIGH: i32 = 200;

/// A mark that copies of this process which the package forks off do not have.
pub(super) struct Original {
    host: u32,
    mark: Option<&'static std::sync::atomic::AtomicU8>,
}

impl Original {
    /// This process is the original.
    pub(super) fn new() -> Self {
        let mark = wiped_on_fork();
        if let Some(mark) = mark {
            mark.store(1, std::sync::atomic::Ordering::Relaxed);
        }
        Self { host: std::process::id(), mark }
    }

    /// Ends this process if it is a copy; asks the system only where it keeps no mark from copies.
    pub(super) fn end_if_copied(&self) {
        match self.mark {
            Some(mark) if mark.load(std::sync::atomic::Ordering::Relaxed) == 1 => {}
            _ => end_if_forked(self.host),
        }
    }
}

/// A byte that is 0 in every copy of this process, for as long as the process lives.
#[cfg(target_os = "linux")]
fn wiped_on_fork() -> Option<&'static std::sync::atomic::AtomicU8> {
    use rustix::mm::{Advice, MapFlags, ProtFlags, madvise, mmap_anonymous};
    let page = rustix::param::page_size();
    let rights = ProtFlags::READ | ProtFlags::WRITE;
    // SAFETY: a new mapping at an address of the system's choice takes nothing from anybody.
    let start = unsafe { mmap_anonymous(std::ptr::null_mut(), page, rights, MapFlags::PRIVATE) }.ok()?;
    // SAFETY: the page is this function's own; the advice changes copies of the process only.
    unsafe { madvise(start, page, Advice::LinuxWipeOnFork) }.ok()?;
    // SAFETY: the page is mapped, zeroed, aligned, and never unmapped.
    unsafe { start.cast::<std::sync::atomic::AtomicU8>().as_ref() }
}

#[cfg(not(target_os = "linux"))]
fn wiped_on_fork() -> Option<&'static std::sync::atomic::AtomicU8> {
    None
}

/// Ends this process if the package has forked it off the host: only the host itself goes on after a call.
pub(super) fn end_if_forked(host: u32) {
    if std::process::id() != host {
        // SAFETY: it has no preconditions; handlers for the end of the host must not run in its copy.
        unsafe { libc::_exit(0) };
    }
}

/// Ends this process: no page is left to pass a parameter in.
pub(super) fn out_of_pages() -> ! {
    // SAFETY: it has no preconditions; there is no memory for handlers of the end.
    unsafe { libc::_exit(i32::from(super::OUT_OF_PAGES)) }
}

/// Ends this process at once; what it has printed is not lost.
pub(super) fn end() -> ! {
    // SAFETY: NULL means every stream.
    let _ = unsafe { libc::fflush(std::ptr::null_mut()) };
    // SAFETY: it has no preconditions.
    unsafe { libc::_exit(0) }
}

/// What kind of memory an address belongs to.
pub(super) fn owner_of(address: usize) -> String {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap_or_default();
    let line = maps.lines().find(|line| {
        let range = line.split(' ').next().and_then(|range| range.split_once('-'));
        let number = |text| usize::from_str_radix(text, 16).unwrap_or(0);
        range.is_some_and(|(low, high)| (number(low)..number(high)).contains(&address))
    });
    let Some(line) = line else { return "no memory at all".to_owned() };
    match line.split_whitespace().nth(5) {
        Some("[stack]") => "the stack".to_owned(),
        Some(path) if path.starts_with('/') => "static data of a module".to_owned(),
        _ => "memory of the process".to_owned(),
    }
}

/// Whether each address lies in memory that can be executed; yes where that cannot be known.
pub(super) fn are_code(addresses: &[usize]) -> bool {
    let Ok(maps) = std::fs::read_to_string("/proc/self/maps") else { return true };
    let executable = maps.lines().filter_map(|line| {
        let mut words = line.split(' ');
        let (range, rights) = (words.next()?, words.next()?);
        let (low, high) = range.split_once('-')?;
        let number = |text| usize::from_str_radix(text, 16).ok();
        rights.contains('x').then_some(number(low)?..number(high)?)
    });
    let executable: Vec<_> = executable.collect();
    addresses.iter().all(|address| executable.iter().any(|range| range.contains(address)))
}
