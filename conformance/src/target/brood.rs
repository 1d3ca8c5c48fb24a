//! The processes of a run: its hosts, and whatever a package starts there and lets go. None is left behind.
//!
//! A host leads a process group, which is ended with it. A child that has left the group (by `setsid`, by forking
//! twice) is found by a mark in its environment, which it inherits; one that has thrown its environment away by what
//! it cannot throw away, that it may gain no new privileges. So that such children are given to the kit and not to the
//! first process of the system, the kit makes itself their reaper. This is done on Linux, where processes can be
//! looked at under `/proc`; elsewhere the group is all that is ended.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::left;
use crate::error::{Error, Result};

/// The environment variable that marks every process of a run.
const MARK: &str = "SSPCHECK_MARK";

/// Where the system keeps files in memory, if it does.
pub(super) const MEMORY: &str = "/dev/shm";

/// So many hosts end well between two looks for what they left behind.
const ENDS: u64 = 64;

/// The hosts of one run and their scratch folders. When the last user lets go of it, nothing is left of them.
#[derive(Debug)]
pub(super) struct Brood {
    run: String,
    folder: OnceLock<(tempfile::TempDir, Option<File>)>,
    next: AtomicU64,
    ends: AtomicU64,
    live: Mutex<BTreeSet<u64>>,
}

/// The place of one host in its brood.
#[derive(Debug)]
pub(super) struct Nest {
    brood: Arc<Brood>,
    number: u64,
    scratch: PathBuf,
}

impl Brood {
    /// An empty one.
    pub(super) fn new() -> Arc<Self> {
        static RUNS: AtomicU64 = AtomicU64::new(0);
        let run = RUNS.fetch_add(1, Ordering::Relaxed);
        let since = std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_micros());
        system::adopt_orphans();
        left::clear(&std::env::temp_dir(), Path::new(MEMORY));
        Arc::new(Self {
            run: format!("{}-{since}-{run}-", std::process::id()),
            folder: OnceLock::new(),
            next: AtomicU64::new(0),
            ends: AtomicU64::new(0),
            live: Mutex::default(),
        })
    }

    /// A place for one more host.
    pub(super) fn nest(self: &Arc<Self>) -> Result<Nest> {
        let failed = |source| Error::File { path: std::env::temp_dir(), source };
        let folder = if let Some(folder) = self.folder.get() {
            folder
        } else {
            let fresh = left::folder().map_err(failed)?;
            // Of two that are made at once one goes away again.
            self.folder.get_or_init(|| fresh)
        };
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let scratch = folder.0.path().join(number.to_string());
        std::fs::create_dir(&scratch).map_err(failed)?;
        let _ = lock(&self.live).insert(number);
        Ok(Nest { brood: Arc::clone(self), number, scratch })
    }

    /// Ends what the hosts left behind that have ended; `all` of the run, once no host is left.
    fn sweep(&self, all: bool) {
        system::end_processes(MARK, &|mark| self.is_ended(mark, all), all);
    }

    /// Ends those of them that were given to this process: there are none as a rule, and looking for them is quick.
    fn end_orphans(&self) {
        system::end_orphans(MARK, &|mark| self.is_ended(mark, false));
    }

    fn is_ended(&self, mark: &str, all: bool) -> bool {
        let number = mark.strip_prefix(&self.run).and_then(|number| number.parse().ok());
        number.is_some_and(|number| all || !lock(&self.live).contains(&number))
    }
}

impl Drop for Brood {
    fn drop(&mut self) {
        if self.next.load(Ordering::Relaxed) > 0 {
            self.sweep(true);
        }
    }
}

impl Nest {
    /// The folder in which the host and its package may write.
    pub(super) fn scratch(&self) -> &Path {
        &self.scratch
    }

    /// The mark that its processes carry: name and value of an environment variable.
    pub(super) fn mark(&self) -> (&'static str, String) {
        (MARK, format!("{}{}", self.brood.run, self.number))
    }

    /// The host was started: its end is the kit's to see, and nobody else's.
    pub(super) fn hatched(host: u32) {
        let _ = lock(&HOSTS).insert(host);
    }

    /// The host has ended and was waited for, well or not.
    pub(super) fn ended(&self, host: u32, well: bool) {
        let _ = lock(&HOSTS).remove(&host);
        if lock(&self.brood.live).remove(&self.number) {
            let ends = self.brood.ends.fetch_add(1, Ordering::Relaxed);
            if !well || ends % ENDS == ENDS - 1 {
                self.brood.sweep(false);
            } else {
                self.brood.end_orphans();
            }
        }
    }
}

impl Drop for Nest {
    fn drop(&mut self) {
        let _ = lock(&self.brood.live).remove(&self.number);
        let _ = std::fs::remove_dir_all(&self.scratch);
    }
}

/// Lets go of what packages started and what has ended since: the system has room for so many processes only.
pub(super) fn reap() {
    system::reap();
}

/// The hosts of this process, of whatever run: they are waited for where they were started.
static HOSTS: Mutex<BTreeSet<u32>> = Mutex::new(BTreeSet::new());

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(target_os = "linux")]
mod system {
    use std::collections::BTreeSet;
    use std::fs;
    use std::sync::Once;
    use std::thread;
    use std::time::Duration;

    use rustix::process::{Pid, Signal, WaitOptions, getpid, kill_process, set_child_subreaper, waitpid};

    use super::{HOSTS, lock};

    /// A child that forks as fast as it is ended is given up after so many looks.
    const LOOKS: u32 = 500;

    /// After so many looks what still runs forks faster than all processes can be looked at.
    const SLOW_LOOKS: u32 = 3;

    /// So many quick looks follow on each slow one then.
    const QUICK_LOOKS: u32 = 50;

    /// Children whose parents have ended become children of this process.
    pub(super) fn adopt_orphans() {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            let _ = set_child_subreaper(Some(getpid()));
        });
    }

    /// Ends every process with such a mark; with `strays` also those that were given to this process and have no
    /// mark, though they are confined as nothing but a host's child is.
    pub(super) fn end_processes(name: &str, is_ended: &dyn Fn(&str) -> bool, strays: bool) {
        let own = Confinement::of("self");
        // What has been ended has no environment any more, and is there until it is waited for.
        let mut killed = BTreeSet::new();
        for look in 0..LOOKS {
            let mut found = false;
            for (pid, process) in processes() {
                if lock(&HOSTS).contains(&process.number) {
                    continue;
                }
                let is_new = !killed.contains(&process.number);
                if is_new {
                    let ended = match process.mark(name) {
                        Some(mark) => is_ended(&mark),
                        None => strays && process.is_stray(own.as_ref()),
                    };
                    if !ended {
                        continue;
                    }
                    let _ = kill_process(pid, Signal::KILL);
                    let _ = killed.insert(process.number);
                }
                let is_child = process.is_child();
                if is_child {
                    let _ = waitpid(Some(pid), WaitOptions::NOHANG);
                }
                found |= is_new || is_child;
            }
            if !found {
                return;
            }
            if look >= SLOW_LOOKS {
                end_children(&|child| match child.mark(name) {
                    Some(mark) => is_ended(&mark),
                    None => strays && child.is_stray(own.as_ref()),
                });
            }
            if look > 0 {
                thread::sleep(Duration::from_millis(1));
            }
        }
    }

    /// Ends the children of this process with such a mark.
    pub(super) fn end_orphans(name: &str, is_ended: &dyn Fn(&str) -> bool) {
        end_children(&|child| child.mark(name).is_some_and(|mark| is_ended(&mark)));
    }

    /// Waits for those of such children that have ended.
    pub(super) fn reap() {
        end_children(&|_| false);
    }

    /// Ends these children of this process, and waits for all that have ended. They are known by being more confined than
    /// this process. One that forks and ends at once is met in between, sooner or later.
    fn end_children(is_meant: &dyn Fn(&Process) -> bool) {
        let mut own = None;
        for _ in 0..QUICK_LOOKS {
            let mut found = false;
            for (pid, child) in children() {
                if is_meant(&child) {
                    let _ = kill_process(pid, Signal::KILL);
                    found = true;
                }
                let own = own.get_or_insert_with(|| Confinement::of("self"));
                if child.is_stray(own.as_ref()) {
                    let _ = waitpid(Some(pid), WaitOptions::NOHANG);
                }
            }
            if !found {
                return;
            }
        }
    }

    /// The children of this process that were given to it, and others that are no hosts: the system lists them with its
    /// first thread.
    fn children() -> Vec<(Pid, Process)> {
        let own = std::process::id();
        let list = fs::read_to_string(format!("/proc/self/task/{own}/children")).unwrap_or_default();
        let numbers = list.split_whitespace().filter_map(|number| number.parse::<u32>().ok());
        let hosts = lock(&HOSTS);
        numbers
            .filter(|number| !hosts.contains(number))
            .filter_map(|number| {
                let pid = Pid::from_raw(number.cast_signed())?;
                Some((pid, Process { number }))
            })
            .collect()
    }

    fn processes() -> Vec<(Pid, Process)> {
        let numbers = fs::read_dir("/proc").into_iter().flatten().flatten();
        let numbers = numbers.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        numbers
            .filter(|number| *number != std::process::id())
            .filter_map(|number| Some((Pid::from_raw(number.cast_signed())?, Process { number })))
            .collect()
    }

    struct Process {
        number: u32,
    }

    impl Process {
        /// Whether it is a child of this process.
        fn is_child(&self) -> bool {
            let stat = told(&self.number.to_string(), "stat").unwrap_or_default();
            // The name stands in brackets and may hold anything; the state and the parent stand behind it.
            let mut words = stat.rsplit_once(')').map_or("", |(_, behind)| behind).split_whitespace();
            words.nth(1).and_then(|parent| parent.parse().ok()) == Some(std::process::id())
        }

        fn mark(&self, name: &str) -> Option<String> {
            let environment = fs::read(format!("/proc/{}/environ", self.number)).ok()?;
            let mut variables = environment.split(|byte| *byte == 0);
            variables.find_map(|variable| {
                let value = std::str::from_utf8(variable).ok()?.strip_prefix(name)?.strip_prefix('=')?;
                Some(value.to_owned())
            })
        }

        /// Whether it was given to this process and is more confined than it: no child of its own making is.
        fn is_stray(&self, own: Option<&Confinement>) -> bool {
            let is_more_confined = |its: &Confinement| own.is_some_and(|own| its > own);
            self.is_child()
                && Confinement::of(&self.number.to_string()).as_ref().is_some_and(is_more_confined)
        }
    }

    /// What the system tells of a process; its name may be no UTF-8.
    fn told(process: &str, file: &str) -> Option<String> {
        let bytes = fs::read(format!("/proc/{process}/{file}")).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// What a process inherits and cannot lose: whether it may gain privileges, and its filters of system calls.
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    struct Confinement(u32, u32);

    impl Confinement {
        fn of(process: &str) -> Option<Self> {
            let status = told(process, "status")?;
            let field = |name: &str| {
                let mut lines = status.lines();
                let value = lines.find_map(|line| line.strip_prefix(name)).unwrap_or_default();
                value.trim().parse().unwrap_or(0)
            };
            Some(Self(field("NoNewPrivs:"), field("Seccomp_filters:")))
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    /// Not done here.
    pub(super) const fn adopt_orphans() {}

    /// Not done here.
    pub(super) const fn end_orphans(_: &str, _: &dyn Fn(&str) -> bool) {}

    /// Not done here.
    pub(super) const fn reap() {}

    /// Not done here.
    pub(super) const fn end_processes(_: &str, _: &dyn Fn(&str) -> bool, _: bool) {}
}
