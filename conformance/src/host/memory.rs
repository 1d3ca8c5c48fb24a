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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::pages::{Right, Room};

    /// Bytes that end where nothing can be read any more.
    fn at_the_end(bytes: &[u8]) -> (Room, usize) {
        let room = Room::new(bytes.len()).unwrap();
        let at = room.place(bytes.len(), 1);
        assert!(room.allow(at, Right::Write));
        room.write(at, bytes);
        (room, at)
    }

    /// Of several chunks and a part of one.
    #[test]
    fn what_can_be_read_for_its_whole_length_is_copied() {
        let bytes: Vec<u8> = (0..2 * CHUNK + 5).map(|number| (number % 251) as u8).collect();
        let (_room, at) = at_the_end(&bytes);
        for length in [0, 1, CHUNK, CHUNK + 1, bytes.len()] {
            let from = bytes.len() - length;
            assert!(read(at + from, length).is_ok_and(|copy| copy == bytes[from..]), "{length}");
            assert_eq!(read(at + from, length + 1), Err(Look::Unreadable), "{length}");
        }
        assert_eq!(read(usize::MAX - 1, CHUNK + 2), Err(Look::Unreadable));
        assert_eq!(read(0, 1), Err(Look::Unreadable));
    }

    #[test]
    fn a_string_ends_with_its_terminator_after_256_units_or_is_none() {
        let bytes = |units: &[u16]| units.iter().flat_map(|unit| unit.to_ne_bytes()).collect::<Vec<u8>>();
        let long: Vec<u16> = "x".repeat(300).encode_utf16().collect();
        for (units, expected) in [
            ([&"name".encode_utf16().collect::<Vec<_>>()[..], &[0]].concat(), Some("name".to_owned())),
            (vec![0], Some(String::new())),
            (vec![0x20, 0xD800, 0], Some(" \u{FFFD}".to_owned())),
            (long[..255].to_vec(), None),
            (long[..256].to_vec(), Some("x".repeat(256))),
            (long.clone(), Some("x".repeat(256))),
            (vec![], None),
        ] {
            let (_room, at) = at_the_end(&bytes(&units));
            assert_eq!(string(at), expected, "{} units", units.len());
        }
    }

    #[test]
    fn pointers_are_words_one_after_the_other() {
        let words = [1_usize, usize::MAX, 0];
        let (_room, at) = at_the_end(&words.map(usize::to_ne_bytes).concat());
        assert_eq!(pointers(at, 3), Ok(words.to_vec()));
        assert_eq!(pointers(at, 0), Ok(Vec::new()));
        assert_eq!(pointers(at, 4), Err(Look::Unreadable));
    }
}
