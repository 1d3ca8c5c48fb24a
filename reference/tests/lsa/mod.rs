//! A small LSA for the tests: two heaps that keep books, and calls through the table of the package.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "part of the tests")]

use std::alloc::{Layout, alloc, dealloc};
use std::collections::HashMap;
use std::ffi::c_void;
use std::ptr::{null, null_mut};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sspcheck_reference::abi::SpLsaModeInitialize;
use windows_sys::Win32::Security::Authentication::Identity::*;

/// Codes as numbers of their own, so that the tests do not take them from the package.
pub(crate) const SUCCESS: u32 = 0;
pub(crate) const INSUFFICIENT_MEMORY: u32 = 0x8009_0300;
pub(crate) const INVALID_HANDLE: u32 = 0x8009_0301;
pub(crate) const UNSUPPORTED_FUNCTION: u32 = 0x8009_0302;
pub(crate) const TARGET_UNKNOWN: u32 = 0x8009_0303;
pub(crate) const INTERNAL_ERROR: u32 = 0x8009_0304;
pub(crate) const CANNOT_INSTALL: u32 = 0x8009_0307;
pub(crate) const INVALID_TOKEN: u32 = 0x8009_0308;
pub(crate) const NO_CREDENTIALS: u32 = 0x8009_030E;
pub(crate) const INVALID_PARAMETER: u32 = 0xC000_000D;

/// What an output holds before a call.
pub(crate) const UNTOUCHED: usize = 0x5555;

/// The table of the package, and the process to itself: there is one package in it.
pub(crate) struct Lsa {
    pub(crate) table: &'static SECPKG_FUNCTION_TABLE,
    _alone: MutexGuard<'static, ()>,
}

/// What a Query gave back, with the bytes copied at once.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) code: u32,
    pub(crate) context: usize,
    pub(crate) metadata: Vec<u8>,
    pub(crate) address: usize,
}

impl Lsa {
    /// The package, loaded and not initialised.
    pub(crate) fn loaded() -> Lsa {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut version, mut tables, mut count) = (0, null_mut(), 0);
        // SAFETY: the pointers are to live variables.
        let code = unsafe { SpLsaModeInitialize(0x0001_0000, &mut version, &mut tables, &mut count) };
        assert_eq!((code, version, count), (0, 0x0010_0000, 1));
        // SAFETY: the package promises a table that stays.
        let table = unsafe { tables.as_ref() }.unwrap();
        let lsa = Lsa { table, _alone: alone };
        // A test before this one may have failed half way.
        lsa.shut_down();
        *books() = Books::default();
        lsa
    }

    /// The package, initialised.
    pub(crate) fn running() -> Lsa {
        let lsa = Lsa::loaded();
        assert_eq!(lsa.initialize(Some(&functions())), SUCCESS);
        lsa
    }

    pub(crate) fn initialize(&self, functions: Option<&LSA_SECPKG_FUNCTION_TABLE>) -> u32 {
        let functions = functions.map_or(null(), |functions| functions as *const _);
        // SAFETY: the functions below keep the contract of the heaps.
        unsafe { self.table.Initialize.unwrap()(1, null(), functions) }.cast_unsigned()
    }

    pub(crate) fn shut_down(&self) -> u32 {
        // SAFETY: the function has no precondition.
        unsafe { self.table.Shutdown.unwrap()() }.cast_unsigned()
    }

    pub(crate) fn acquire(&self, credential_use: u32) -> (u32, usize) {
        let (mut handle, mut expiration) = (UNTOUCHED, 0x5555);
        let acquire = self.table.AcquireCredentialsHandleA.unwrap();
        // SAFETY: the outputs are live variables; the rest may be NULL.
        let code = unsafe {
            acquire(null(), credential_use, null(), null(), null(), null(), &mut handle, &mut expiration)
        };
        assert_eq!(code == 0, expiration == i64::MAX);
        (code.cast_unsigned(), handle)
    }

    pub(crate) fn free(&self, credential: usize) -> u32 {
        // SAFETY: the function takes any number.
        unsafe { self.table.FreeCredentialsHandle.unwrap()(credential) }.cast_unsigned()
    }

    pub(crate) fn query(
        &self,
        credential: usize,
        target: Option<&str>,
        flags: u32,
        mut context: usize,
    ) -> Said {
        let name = Text::new(target);
        let (mut length, mut metadata) = (0x5555, null_mut());
        let query = self.table.QueryMetaData.unwrap();
        // SAFETY: the name and the outputs are live variables.
        let code =
            unsafe { query(credential, name.pointer(), flags, &mut length, &mut metadata, &mut context) };
        let mut copy = Vec::new();
        if code == 0 {
            let length = length as usize;
            // SAFETY: the package promises so many bytes until the context is deleted.
            copy.extend_from_slice(unsafe { std::slice::from_raw_parts(metadata, length) });
        } else {
            assert!(length == 0x5555 && metadata.is_null(), "outputs of a failure are untouched");
        }
        Said { code: code.cast_unsigned(), context, metadata: copy, address: metadata.addr() }
    }

    pub(crate) fn exchange(
        &self,
        credential: usize,
        target: Option<&str>,
        metadata: &[u8],
        context: usize,
    ) -> (u32, usize) {
        self.exchange_with(credential, target, 0, metadata, context)
    }

    pub(crate) fn exchange_with(
        &self,
        credential: usize,
        target: Option<&str>,
        flags: u32,
        metadata: &[u8],
        mut context: usize,
    ) -> (u32, usize) {
        let name = Text::new(target);
        let exchange = self.table.ExchangeMetaData.unwrap();
        let length = u32::try_from(metadata.len()).unwrap();
        // SAFETY: the name, the metadata and the cell are live variables.
        let code =
            unsafe { exchange(credential, name.pointer(), flags, length, metadata.as_ptr(), &mut context) };
        (code.cast_unsigned(), context)
    }

    pub(crate) fn delete(&self, context: usize) -> u32 {
        // SAFETY: the function takes any number.
        unsafe { self.table.DeleteContext.unwrap()(context) }.cast_unsigned()
    }
}

impl Drop for Lsa {
    fn drop(&mut self) {
        self.shut_down();
        if !std::thread::panicking() {
            assert_eq!(private_blocks(), 0, "shutdown leaves no block");
            assert_eq!(books().faults, Vec::<String>::new());
        }
    }
}

/// A counted string without a terminator, whose maximum is its length.
struct Text {
    units: Vec<u16>,
    string: Option<LSA_UNICODE_STRING>,
}

impl Text {
    fn new(text: Option<&str>) -> Text {
        let mut units: Vec<u16> = text.unwrap_or_default().encode_utf16().collect();
        let length = u16::try_from(units.len() * 2).unwrap();
        let buffer = units.as_mut_ptr();
        let string =
            text.map(|_| LSA_UNICODE_STRING { Length: length, MaximumLength: length, Buffer: buffer });
        Text { units, string }
    }

    fn pointer(&self) -> *const LSA_UNICODE_STRING {
        assert!(self.string.is_none_or(|string| usize::from(string.Length) == self.units.len() * 2));
        self.string.as_ref().map_or(null(), |string| string as *const _)
    }
}

/// The functions that the package gets: the heaps, and nothing else.
pub(crate) fn functions() -> LSA_SECPKG_FUNCTION_TABLE {
    LSA_SECPKG_FUNCTION_TABLE {
        AllocateLsaHeap: Some(allocate_lsa),
        FreeLsaHeap: Some(free_lsa),
        AllocatePrivateHeap: Some(allocate_private),
        FreePrivateHeap: Some(free_private),
        ..Default::default()
    }
}

/// How many blocks of the private heap are not freed.
pub(crate) fn private_blocks() -> usize {
    books().blocks.values().filter(|(heap, _)| *heap == Heap::Private).count()
}

/// How many more allocations succeed.
pub(crate) fn allow(allocations: Option<usize>) {
    books().allowed = allocations;
}

pub(crate) extern "system" fn free_lsa(base: *const c_void) {
    free(Heap::Lsa, base);
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Heap {
    Private,
    Lsa,
}

#[derive(Default)]
struct Books {
    blocks: HashMap<usize, (Heap, Layout)>,
    faults: Vec<String>,
    allowed: Option<usize>,
}

static ALONE: Mutex<()> = Mutex::new(());
static BOOKS: Mutex<Option<Books>> = Mutex::new(None);

/// The books, behind their lock.
fn books() -> impl std::ops::DerefMut<Target = Books> {
    struct Open(MutexGuard<'static, Option<Books>>);
    impl std::ops::Deref for Open {
        type Target = Books;
        fn deref(&self) -> &Books {
            self.0.as_ref().unwrap()
        }
    }
    impl std::ops::DerefMut for Open {
        fn deref_mut(&mut self) -> &mut Books {
            self.0.get_or_insert_default()
        }
    }
    let mut open = Open(BOOKS.lock().unwrap_or_else(PoisonError::into_inner));
    open.0.get_or_insert_default();
    open
}

extern "system" fn allocate_private(length: usize) -> *mut c_void {
    allocate(Heap::Private, length)
}

extern "system" fn free_private(base: *const c_void) {
    free(Heap::Private, base);
}

extern "system" fn allocate_lsa(length: u32) -> *mut c_void {
    allocate(Heap::Lsa, length as usize)
}

fn allocate(heap: Heap, length: usize) -> *mut c_void {
    let mut books = books();
    match &mut books.allowed {
        Some(0) => return null_mut(),
        Some(left) => *left -= 1,
        None => {}
    }
    let layout = Layout::from_size_align(length.max(1), 16).unwrap();
    // SAFETY: the layout is not empty.
    let base = unsafe { alloc(layout) };
    books.blocks.insert(base.addr(), (heap, layout));
    base.cast()
}

fn free(heap: Heap, base: *const c_void) {
    let mut books = books();
    match books.blocks.remove(&base.addr()) {
        Some((from, layout)) if from == heap => {
            // SAFETY: the block is in the books, with this layout.
            unsafe { dealloc(base.cast_mut().cast(), layout) }
        }
        other => books.faults.push(format!("{heap:?} freed {base:p}, which is {other:?}")),
    }
}
