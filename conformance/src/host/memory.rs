//! Looking at memory of the package without faulting.

/// How many bytes are copied at a time: a length that lies costs no memory.
const CHUNK: usize = 1 << 20;

/// A copy of `length` bytes at an address, or nothing where they cannot all be read.
pub(super) fn read(address: usize, length: usize) -> Result<Vec<u8>, Look> {
    let mut copy = Vec::new();
    while copy.len() < length {
        let from = address.checked_add(copy.len()).ok_or(Look::Unreadable)?;
        copy.extend(read_chunk(from, CHUNK.min(length - copy.len()))?);
    }
    Ok(copy)
}

#[cfg(unix)]
fn read_chunk(address: usize, length: usize) -> Result<Vec<u8>, Look> {
    let mut copy = vec![0_u8; length];
    let local = libc::iovec { iov_base: copy.as_mut_ptr().cast(), iov_len: length };
    let remote = libc::iovec { iov_base: std::ptr::without_provenance_mut(address), iov_len: length };
    let this = rustix::process::getpid().as_raw_nonzero().get();
    // SAFETY: the local vector describes `copy`, which outlives the call; the kernel checks the remote one.
    let count = unsafe { libc::process_vm_readv(this, &raw const local, 1, &raw const remote, 1, 0) };
    match usize::try_from(count) {
        Ok(count) if count == length => Ok(copy),
        Ok(_) => Err(Look::Unreadable),
        Err(_) => match std::io::Error::last_os_error().raw_os_error() {
            Some(libc::EFAULT) => Err(Look::Unreadable),
            _ => Err(Look::Impossible),
        },
    }
}

#[cfg(windows)]
fn read_chunk(address: usize, length: usize) -> Result<Vec<u8>, Look> {
    use windows_sys::Win32::System::Diagnostics::Debug::ReadProcessMemory;
    use windows_sys::Win32::System::Threading::GetCurrentProcess;

    let mut copy = vec![0_u8; length];
    let from = std::ptr::with_exposed_provenance(address);
    if super::system::is_wine() {
        // Wine stops the process and asks its server for every such look: here its pages are looked up instead.
        if !is_readable(address, length) {
            return Err(Look::Unreadable);
        }
        // SAFETY: every page was readable just now; what another thread of the package does to them meanwhile is its
        // fault, and is seen as one.
        unsafe { std::ptr::copy_nonoverlapping(from, copy.as_mut_ptr(), length) };
        return Ok(copy);
    }
    let mut count = 0;
    // SAFETY: it has no preconditions and returns a constant.
    let process = unsafe { GetCurrentProcess() };
    // SAFETY: the destination is `copy`, of that length; the system checks the source.
    let read =
        unsafe { ReadProcessMemory(process, from.cast(), copy.as_mut_ptr().cast(), length, &raw mut count) };
    if read != 0 && count == length { Ok(copy) } else { Err(Look::Unreadable) }
}

/// Whether all pages of so many bytes can be read.
#[cfg(windows)]
fn is_readable(address: usize, length: usize) -> bool {
    use windows_sys::Win32::System::Memory::{PAGE_EXECUTE, PAGE_GUARD, PAGE_NOACCESS};

    let Some(end) = address.checked_add(length) else { return false };
    let mut at = address;
    while at < end {
        let Some(pages) = super::system::pages_at(at) else { return false };
        if pages.Protect & (PAGE_NOACCESS | PAGE_GUARD | PAGE_EXECUTE) != 0 {
            return false;
        }
        at = pages.BaseAddress.addr() + pages.RegionSize.max(1);
    }
    true
}

/// Why a look gave nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Look {
    /// The memory cannot be read for its whole length.
    Unreadable,
    /// The system does not let a process look: nothing is known.
    Impossible,
}

/// The pointers of a table at an address.
pub(super) fn pointers(address: usize, count: usize) -> Result<Vec<usize>, Look> {
    let bytes = read(address, count * size_of::<usize>())?;
    let (words, _) = bytes.as_chunks::<{ size_of::<usize>() }>();
    Ok(words.iter().map(|word| usize::from_ne_bytes(*word)).collect())
}

/// A string of UTF-16 units up to its terminator, at most 256 units of it.
pub(super) fn string(address: usize) -> Option<String> {
    let mut units = Vec::new();
    for index in 0..256 {
        let bytes = read(address.checked_add(index * 2)?, 2).ok()?;
        let unit = u16::from_ne_bytes(bytes.try_into().ok()?);
        if unit == 0 {
            break;
        }
        units.push(unit);
    }
    Some(String::from_utf16_lossy(&units))
}
