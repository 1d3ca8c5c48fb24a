//! What a host needs of a Windows system.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, Read};
use std::os::windows::io::{AsHandle as _, AsRawHandle as _, RawHandle};
use std::ptr;
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use windows_sys::Win32::Foundation::{CloseHandle, DUPLICATE_SAME_ACCESS, DuplicateHandle, HANDLE};
use windows_sys::Win32::System::Console::{STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, SetStdHandle};
use windows_sys::Win32::System::Diagnostics::Debug::{
    SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SEM_NOOPENFILEERRORBOX, SetErrorMode,
};
use windows_sys::Win32::System::JobObjects::{
    AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION,
    JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, JOB_OBJECT_LIMIT_PROCESS_MEMORY,
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION, JobObjectExtendedLimitInformation, SetInformationJobObject,
};
use windows_sys::Win32::System::Memory::{
    MEM_COMMIT, MEM_IMAGE, MEMORY_BASIC_INFORMATION, PAGE_EXECUTE, PAGE_EXECUTE_READ, PAGE_EXECUTE_READWRITE,
    PAGE_EXECUTE_WRITECOPY, VirtualQuery,
};
use windows_sys::Win32::System::Threading::{GetCurrentProcess, TerminateProcess};

use super::runtimes;
use super::settings::Settings;

/// The protocol's own handles.
pub(super) type Channel = (BufReader<Requests>, File);

/// Moves the protocol to handles of its own and gives the standard ones away: input ends at once, output of the package
/// goes to the kit as text. No dialogs; the host ends when the kit does.
pub(super) fn prepare() -> io::Result<Channel> {
    // SAFETY: it has no preconditions.
    let _ = unsafe { SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX) };
    let input = io::stdin().as_handle().try_clone_to_owned()?;
    let output = io::stdout().as_handle().try_clone_to_owned()?;
    let null = OpenOptions::new().read(true).open("NUL")?;
    let errors = io::stderr().as_handle().try_clone_to_owned()?;
    instead(io::stdin().as_raw_handle(), null.as_raw_handle(), STD_INPUT_HANDLE)?;
    instead(io::stdout().as_raw_handle(), errors.as_raw_handle(), STD_OUTPUT_HANDLE)?;
    Ok((BufReader::new(Requests::of(File::from(input))), File::from(output)))
}

/// How many handles are made, at most, until one has the number that was given up.
const TRIES: usize = 64;

/// Puts a copy of another handle in place of a standard one, under its number: every C runtime of the process, those to
/// come included, knows the standard handles by their numbers.
fn instead(standard: RawHandle, other: RawHandle, which: u32) -> io::Result<()> {
    // SAFETY: the standard handle is this process's own, and the protocol has a copy of it.
    let _ = unsafe { CloseHandle(standard) };
    let mut others = Vec::new();
    for _ in 0..TRIES {
        let copy = copy_of(other)?;
        if copy == standard {
            break;
        }
        others.push(copy);
    }
    let kept = if others.len() < TRIES { standard } else { others.pop().unwrap_or(standard) };
    for handle in others {
        // SAFETY: it was made here, and nobody else knows it.
        let _ = unsafe { CloseHandle(handle) };
    }
    // SAFETY: the handle is open, and is not closed by anybody of the kit.
    let _ = unsafe { SetStdHandle(which, kept) };
    Ok(())
}

fn copy_of(handle: RawHandle) -> io::Result<HANDLE> {
    // SAFETY: it has no preconditions and returns a constant.
    let process = unsafe { GetCurrentProcess() };
    let mut copy = ptr::null_mut();
    // SAFETY: the handle is open, and the cell outlives the call.
    let done =
        unsafe { DuplicateHandle(process, handle, process, &raw mut copy, 0, 0, DUPLICATE_SAME_ACCESS) };
    if done == 0 { Err(io::Error::last_os_error()) } else { Ok(copy) }
}

/// How long a host may go on once nobody can ask anything of it any more.
const FORSAKEN: Duration = Duration::from_secs(60);

/// What the kit sends, read by a thread of its own: it sees the kit end even while a call is in progress.
pub(super) struct Requests {
    pieces: Receiver<Vec<u8>>,
    piece: Vec<u8>,
    read: usize,
}

impl Requests {
    fn of(input: File) -> Self {
        let (sender, pieces) = channel();
        let _ = thread::spawn(move || {
            pass_on(input, &sender);
            drop(sender);
            thread::sleep(FORSAKEN);
            end_with(0);
        });
        Self { pieces, piece: Vec::new(), read: 0 }
    }
}

fn pass_on(mut input: File, sender: &Sender<Vec<u8>>) {
    let mut buffer = vec![0; 1 << 16];
    while let Ok(count @ 1..) = input.read(&mut buffer) {
        if sender.send(buffer.get(..count).unwrap_or_default().to_vec()).is_err() {
            return;
        }
    }
}

impl Read for Requests {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.read == self.piece.len() {
            let Ok(piece) = self.pieces.recv() else { return Ok(0) };
            (self.piece, self.read) = (piece, 0);
        }
        let rest = self.piece.get(self.read..).unwrap_or_default();
        let count = rest.len().min(to.len());
        for (to, from) in to.iter_mut().zip(rest) {
            *to = *from;
        }
        self.read += count;
        Ok(count)
    }
}

/// No more memory of its own that can be written than this, files of the package's in the scratch folder by default,
/// and no process of the package's when the host has ended.
pub(super) fn limit(settings: &Settings) {
    if let Some(scratch) = &settings.scratch {
        for name in ["TMP", "TEMP", "TMPDIR"] {
            // SAFETY: on Windows the environment may be changed at any time, whatever other threads do.
            unsafe { std::env::set_var(name, scratch) };
        }
    }
    // SAFETY: no attributes and no name are permitted.
    let job = unsafe { CreateJobObjectW(ptr::null(), ptr::null()) };
    if job.is_null() {
        return;
    }
    let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
    let flags = &mut limits.BasicLimitInformation.LimitFlags;
    *flags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    if let Some(bytes) = settings.memory {
        *flags |= JOB_OBJECT_LIMIT_PROCESS_MEMORY;
        limits.ProcessMemoryLimit = usize::try_from(bytes).unwrap_or(usize::MAX);
    }
    let size = u32::try_from(size_of_val(&limits)).unwrap_or(0);
    let class = JobObjectExtendedLimitInformation;
    // SAFETY: the structure is that of the class, and outlives the call.
    let _ = unsafe { SetInformationJobObject(job, class, (&raw const limits).cast(), size) };
    // SAFETY: it has no preconditions and returns a constant.
    let process = unsafe { GetCurrentProcess() };
    // The handle stays open as long as the process: when it is closed, what is in the job is ended.
    // SAFETY: both handles are open.
    let _ = unsafe { AssignProcessToJobObject(job, process) };
}

/// Nothing forks here.
pub(super) const fn end_if_forked(_: u32) {}

/// Nothing forks here.
pub(super) struct Original;

impl Original {
    /// This process is the original.
    pub(super) const fn new() -> Self {
        Self
    }

    /// Nothing is a copy here.
    pub(super) const fn end_if_copied(&self) {}
}

/// Ends this process: no page is left to pass a parameter in.
pub(super) fn out_of_pages() -> ! {
    end_with(u32::from(super::OUT_OF_PAGES))
}

/// Ends this process at once; what it has printed is not lost.
pub(super) fn end() -> ! {
    runtimes::flush();
    end_with(0)
}

/// Ends this process with a code, and nothing of the package runs any more.
pub(super) fn end_with(code: u32) -> ! {
    // SAFETY: it has no preconditions and returns a constant.
    let process = unsafe { GetCurrentProcess() };
    // SAFETY: the handle is that of this process.
    let _ = unsafe { TerminateProcess(process, code) };
    std::process::abort()
}

/// Whether this is Wine, by the function that only its system library has.
pub(super) fn is_wine() -> bool {
    static KNOWN: OnceLock<bool> = OnceLock::new();
    *KNOWN.get_or_init(|| runtimes::function("ntdll.dll", b"wine_get_version\0").is_some())
}

/// What the system knows of the pages at an address; nothing where it is no address.
pub(super) fn pages_at(address: usize) -> Option<MEMORY_BASIC_INFORMATION> {
    let mut found = MEMORY_BASIC_INFORMATION::default();
    let size = size_of::<MEMORY_BASIC_INFORMATION>();
    // SAFETY: the structure outlives the call; the address need not be one of any memory.
    let length = unsafe { VirtualQuery(ptr::without_provenance(address), &raw mut found, size) };
    (length >= size && found.State == MEM_COMMIT).then_some(found)
}

/// What kind of memory an address belongs to.
pub(super) fn owner_of(address: usize) -> String {
    let here = 0_u8;
    let stack = pages_at((&raw const here).addr()).map(|pages| pages.AllocationBase);
    match pages_at(address) {
        Some(pages) if pages.Type == MEM_IMAGE => "static data of a module".to_owned(),
        Some(pages) if Some(pages.AllocationBase) == stack => "the stack".to_owned(),
        None => "no memory at all".to_owned(),
        _ => "memory of the process".to_owned(),
    }
}

/// Whether each address lies in memory that can be executed.
pub(super) fn are_code(addresses: &[usize]) -> bool {
    const EXECUTABLE: u32 =
        PAGE_EXECUTE | PAGE_EXECUTE_READ | PAGE_EXECUTE_READWRITE | PAGE_EXECUTE_WRITECOPY;
    let is_code = |address| pages_at(address).is_some_and(|pages| pages.Protect & EXECUTABLE != 0);
    addresses.iter().all(|address| is_code(*address))
}
