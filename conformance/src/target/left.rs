//! What runs that were killed have left of scratch files: the next run takes it away.
//!
//! A run holds a lock on its folder for as long as it lives, and the system lets go of it however the run ends. The name of
//! the folder tells the process, too: one that was made a moment ago is not locked yet.

use std::fs::File;
use std::path::Path;

/// How the names of the folders of runs begin; the number of the process follows.
const PREFIX: &str = "sspcheck-";

/// Makes a folder for the scratch files of this process; it stays held until the file is closed.
pub(super) fn folder() -> std::io::Result<(tempfile::TempDir, Option<File>)> {
    let prefix = format!("{PREFIX}{}-", std::process::id());
    let folder = tempfile::Builder::new().prefix(&prefix).tempdir()?;
    let held = system::hold(folder.path());
    Ok((folder, held))
}

/// Takes away the folders in this one that belong to nobody any more, and the pages of their hosts; once in a process.
pub(super) fn clear(folders: &Path, pages: &Path) {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        for (folder, name) in named(folders, PREFIX) {
            if system::is_abandoned(&folder, &name) {
                for (page, _) in named(pages, &format!("{name}-")) {
                    let _ = std::fs::remove_file(page);
                }
                let _ = std::fs::remove_dir_all(folder);
            }
        }
    });
}

/// What lies in a folder and has a name that begins like this.
fn named(folder: &Path, prefix: &str) -> Vec<(std::path::PathBuf, String)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.filter_map(|entry| Some((entry.path(), entry.file_name().into_string().ok()?)));
    named.filter(|(_, name)| name.starts_with(prefix)).collect()
}

#[cfg(unix)]
mod system {
    use std::fs::File;
    use std::path::Path;

    use rustix::fs::{FlockOperation, Mode, OFlags, flock, fstat, open};
    use rustix::io::Errno;
    use rustix::process::{Pid, geteuid, test_kill_process};

    use super::PREFIX;

    const LOOK: OFlags =
        OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

    pub(super) fn hold(folder: &Path) -> Option<File> {
        let file = open(folder, LOOK, Mode::empty()).ok()?;
        flock(&file, FlockOperation::NonBlockingLockExclusive).ok()?;
        Some(file.into())
    }

    /// Whether a folder is this user's, nobody holds it, and the process that has made it is not there.
    pub(super) fn is_abandoned(folder: &Path, name: &str) -> bool {
        let process = name.strip_prefix(PREFIX).and_then(|rest| rest.split('-').next());
        let Some(process) = process.and_then(|number| Pid::from_raw(number.parse().ok()?)) else {
            return false;
        };
        let Ok(file) = open(folder, LOOK, Mode::empty()) else { return false };
        test_kill_process(process) == Err(Errno::SRCH)
            && fstat(&file).is_ok_and(|it| it.st_uid == geteuid().as_raw())
            && flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok()
    }
}

/// Elsewhere nothing tells whose a folder is.
#[cfg(not(unix))]
mod system {
    use std::fs::File;
    use std::path::Path;

    pub(super) const fn hold(_: &Path) -> Option<File> {
        None
    }

    pub(super) const fn is_abandoned(_: &Path, _: &str) -> bool {
        false
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_what_nobody_holds_and_nobody_has_just_made_is_abandoned() {
        let (own, held) = folder().unwrap();
        assert!(held.is_some());
        let name = own.path().file_name().unwrap().to_str().unwrap();
        // No process has this number: the system gives none above four millions.
        let other = format!("{PREFIX}2000000000-x");
        assert!(!system::is_abandoned(own.path(), &other), "it is held");
        drop(held);
        assert!(system::is_abandoned(own.path(), &other));
        assert!(!system::is_abandoned(own.path(), name), "this process is there");
        assert!(!system::is_abandoned(own.path(), "sspcheck-cache"), "no run has made it");
    }
}
