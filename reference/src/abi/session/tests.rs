//! Calls from several threads under a scheduler that tries interleavings: whatever they are answered, the package as a value
//! answers too when the same calls come one after the other in some order.
//!
//! The lock is one of the scheduler's own. That of the package is a library's, and is held to the rest by
//! ThreadSanitizer and by the kit's threads.

use std::alloc::{Layout, alloc, dealloc};
use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use shuttle::sync::RwLock;
use windows_sys::Win32::Security::Authentication::Identity::LSA_SECPKG_FUNCTION_TABLE;

use super::*;
use crate::core::{Role, metadata};

/// One call of a thread's program. A number names what the thread's own call of that number made, or one of the things
/// that were there at the start.
#[derive(Clone, Copy, Debug)]
enum Call {
    Acquire,
    Release(Of),
    Query(Of, Of),
    Exchange(Of, Of),
    Delete(Of),
}

/// Whose handle.
#[derive(Clone, Copy, Debug)]
enum Of {
    /// None: NULL.
    Nobody,
    /// The credential that was there at the start.
    Credential,
    /// A context that was there, heard of its peer or not.
    Heard,
    Unheard,
    /// What this thread's call of that number gave.
    Own(usize),
}

/// What a call was answered, without addresses.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Seen {
    Handle(Result<Handle, Status>),
    Said(Result<(Handle, Vec<u8>), Status>),
    Done(Result<(), Status>),
}

impl Seen {
    fn handle(&self) -> Handle {
        match self {
            Seen::Handle(Ok(handle)) | Seen::Said(Ok((handle, _))) => *handle,
            Seen::Handle(Err(_)) | Seen::Said(Err(_)) | Seen::Done(_) => 0,
        }
    }
}

/// What is there when the threads begin.
#[derive(Clone, Copy)]
struct Start {
    credential: Handle,
    heard: Handle,
    unheard: Handle,
}

impl Start {
    fn of(self, of: Of, own: &[Seen]) -> Handle {
        match of {
            Of::Nobody => 0,
            Of::Credential => self.credential,
            Of::Heard => self.heard,
            Of::Unheard => self.unheard,
            Of::Own(number) => own[number].handle(),
        }
    }

    /// Makes a call on a package, by what its thread has seen so far.
    fn make(self, calls: &mut dyn Calls, call: Call, own: &[Seen]) -> Seen {
        let of = |of| self.of(of, own);
        match call {
            Call::Acquire => Seen::Handle(calls.acquire()),
            Call::Release(credential) => Seen::Done(calls.release(of(credential))),
            Call::Query(credential, context) => Seen::Said(calls.query(of(credential), of(context))),
            Call::Exchange(credential, context) => Seen::Handle(calls.exchange(of(credential), of(context))),
            Call::Delete(context) => Seen::Done(calls.delete(of(context))),
        }
    }

    /// A credential, a context that has heard of its peer, and one that has not.
    fn make_all(calls: &mut dyn Calls) -> Start {
        let credential = calls.acquire().unwrap();
        let heard = calls.exchange(credential, 0).unwrap();
        let unheard = calls.query(credential, 0).unwrap().0;
        Start { credential, heard, unheard }
    }
}

/// The calls, on sessions behind a lock and on the package as a value.
trait Calls {
    fn acquire(&mut self) -> Result<Handle, Status>;
    fn release(&mut self, credential: Handle) -> Result<(), Status>;
    fn query(&mut self, credential: Handle, context: Handle) -> Result<(Handle, Vec<u8>), Status>;
    fn exchange(&mut self, credential: Handle, context: Handle) -> Result<Handle, Status>;
    fn delete(&mut self, context: Handle) -> Result<(), Status>;
}

/// What an initiator says: every context here is an acceptor's.
fn said() -> Vec<u8> {
    metadata::Metadata { role: Role::Initiator, wishes: crate::core::Wishes::of(0), name: Name::default() }
        .encode()
}

impl<L: Lock<State>> Calls for &Sessions<L> {
    fn acquire(&mut self) -> Result<Handle, Status> {
        Sessions::acquire(self, CredentialUse::Both)
    }

    fn release(&mut self, credential: Handle) -> Result<(), Status> {
        Sessions::release(self, credential)
    }

    fn query(&mut self, credential: Handle, context: Handle) -> Result<(Handle, Vec<u8>), Status> {
        let answer = Sessions::query(self, credential, None, 0, context)?;
        // Read under the lock: another thread may delete the context as soon as it is given up.
        let bytes = self.look(|session| {
            Ok(session.buffers.get(&answer.context).map(|buffer| {
                // SAFETY: the buffer lives, for it is in the session, and is as long as it says.
                unsafe { std::slice::from_raw_parts(buffer.base(), buffer.length() as usize) }.to_vec()
            }))
        });
        Ok((answer.context, bytes.ok().flatten().unwrap_or_else(own_words)))
    }

    fn exchange(&mut self, credential: Handle, context: Handle) -> Result<Handle, Status> {
        Sessions::exchange(self, credential, None, 0, &said(), context)
    }

    fn delete(&mut self, context: Handle) -> Result<(), Status> {
        Sessions::delete(self, context)
    }
}

/// What an acceptor of this package says.
fn own_words() -> Vec<u8> {
    metadata::Metadata { role: Role::Acceptor, wishes: crate::core::Wishes::of(0), name: Name::default() }
        .encode()
}

impl Calls for Package {
    fn acquire(&mut self) -> Result<Handle, Status> {
        Package::acquire(self, CredentialUse::Both)
    }

    fn release(&mut self, credential: Handle) -> Result<(), Status> {
        Package::release(self, credential)
    }

    fn query(&mut self, credential: Handle, context: Handle) -> Result<(Handle, Vec<u8>), Status> {
        Package::query(self, credential, None, 0, context).map(|queried| (queried.context, queried.metadata))
    }

    fn exchange(&mut self, credential: Handle, context: Handle) -> Result<Handle, Status> {
        Package::exchange(self, credential, None, 0, &said(), context)
    }

    fn delete(&mut self, context: Handle) -> Result<(), Status> {
        Package::delete(self, context)
    }
}

/// A lock of the scheduler.
impl<T> Lock<T> for RwLock<T> {
    fn look<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.read().unwrap())
    }

    fn change<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        change(&mut self.write().unwrap())
    }
}

/// A lock that is given up in the middle of a change, with an empty package in place of the one that is changed.
struct Torn(RwLock<State>);

impl Lock<State> for Torn {
    fn look<R>(&self, look: impl FnOnce(&State) -> R) -> R {
        Lock::look(&self.0, look)
    }

    fn change<R>(&self, change: impl FnOnce(&mut State) -> R) -> R {
        let mut taken = Lock::change(&self.0, |state| mem::replace(state, State::Stopped(Package::new())));
        let result = change(&mut taken);
        Lock::change(&self.0, |state| *state = taken);
        result
    }
}

/// A call of a thread: when it began and ended, by a clock of all threads, and what was seen.
#[derive(Clone, Debug)]
struct Made {
    began: usize,
    ended: usize,
    call: Call,
    seen: Seen,
}

/// Runs programs on threads of the scheduler and holds what they saw against the package as a value.
fn run<L: Lock<State> + Send + Sync + 'static>(lock: L, programs: &[Vec<Call>]) {
    let sessions = Arc::new(Sessions { state: lock });
    sessions.start(heaps()).unwrap();
    let start = Start::make_all(&mut &*sessions);
    let clock = Arc::new(AtomicUsize::new(0));
    let threads: Vec<_> = programs
        .iter()
        .map(|program| {
            let (program, sessions, clock) = (program.clone(), Arc::clone(&sessions), Arc::clone(&clock));
            shuttle::thread::spawn(move || {
                let (mut all, mut own) = (Vec::new(), Vec::new());
                for call in program {
                    let began = clock.fetch_add(1, Ordering::SeqCst);
                    let seen = start.make(&mut &*sessions, call, &own);
                    let ended = clock.fetch_add(1, Ordering::SeqCst);
                    own.push(seen.clone());
                    all.push(Made { began, ended, call, seen });
                }
                all
            })
        })
        .collect();
    let histories: Vec<Vec<Made>> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    let mut package = Package::new();
    let again = Start::make_all(&mut package);
    assert_eq!(
        (start.credential, start.heard, start.unheard),
        (again.credential, again.heard, again.unheard)
    );
    let done = vec![0; histories.len()];
    assert!(has_order(&package, start, &histories, &done), "in no order one after the other: {histories:#?}");
    sessions.stop();
}

/// Whether the calls that are not done yet can come one after the other, so that each answer is that of the value.
fn has_order(package: &Package, start: Start, histories: &[Vec<Made>], done: &[usize]) -> bool {
    let next: Vec<(usize, &Made)> = done
        .iter()
        .enumerate()
        .filter_map(|(thread, at)| Some((thread, histories[thread].get(*at)?)))
        .collect();
    // A call that began when another had ended comes after it.
    let first_end = next.iter().map(|(_, made)| made.ended).min().unwrap_or(0);
    next.is_empty()
        || next.iter().filter(|(_, made)| made.began < first_end).any(|(thread, made)| {
            let mut package = package.clone();
            let own: Vec<Seen> =
                histories[*thread][..done[*thread]].iter().map(|made| made.seen.clone()).collect();
            let mut done = done.to_vec();
            done[*thread] += 1;
            start.make(&mut package, made.call, &own) == made.seen
                && has_order(&package, start, histories, &done)
        })
}

/// Heaps of this process.
fn heaps() -> Heaps {
    const HEAD: usize = 16;
    fn layout(length: usize) -> Layout {
        Layout::from_size_align(HEAD + length, HEAD).unwrap()
    }
    unsafe extern "system" fn allocate(length: usize) -> *mut c_void {
        // SAFETY: the layout has a size above 0.
        let base = unsafe { alloc(layout(length)) };
        // SAFETY: the head is as long as a number, and aligned for one.
        unsafe { base.cast::<usize>().write(length) };
        // SAFETY: the block is longer than its head.
        unsafe { base.add(HEAD) }.cast()
    }
    unsafe extern "system" fn allocate_lsa(_: u32) -> *mut c_void {
        std::ptr::null_mut()
    }
    unsafe extern "system" fn free(block: *const c_void) {
        // SAFETY: the block came from `allocate`, which put a head before it.
        let base = unsafe { block.cast::<u8>().sub(HEAD) }.cast_mut();
        // SAFETY: the head holds the length.
        let length = unsafe { base.cast::<usize>().read() };
        // SAFETY: the block came from `alloc` with this layout.
        unsafe { dealloc(base, layout(length)) };
    }
    let table = LSA_SECPKG_FUNCTION_TABLE {
        AllocatePrivateHeap: Some(allocate),
        FreePrivateHeap: Some(free),
        AllocateLsaHeap: Some(allocate_lsa),
        ..LSA_SECPKG_FUNCTION_TABLE::default()
    };
    // SAFETY: the functions are heaps, on any thread.
    unsafe { Heaps::of(&table) }.unwrap()
}

fn stopped() -> State {
    State::Stopped(Package::new())
}

/// Programs that meet in one thing: its first and a later hearing, its deletion, its credential's end.
fn small() -> Vec<Vec<Vec<Call>>> {
    use Call::{Acquire, Delete, Exchange, Query, Release};
    use Of::{Credential, Heard, Nobody, Own, Unheard};
    vec![
        vec![vec![Exchange(Nobody, Unheard)], vec![Exchange(Nobody, Unheard)]],
        vec![vec![Exchange(Nobody, Heard)], vec![Delete(Heard)]],
        vec![vec![Exchange(Nobody, Unheard)], vec![Delete(Unheard), Query(Credential, Nobody)]],
        vec![vec![Query(Nobody, Heard)], vec![Query(Nobody, Heard), Delete(Heard)]],
        vec![vec![Delete(Heard)], vec![Delete(Heard)]],
        vec![vec![Release(Credential)], vec![Exchange(Credential, Nobody), Exchange(Nobody, Own(0))]],
        vec![vec![Query(Credential, Nobody), Delete(Own(0))], vec![Query(Credential, Nobody)]],
        vec![vec![Acquire, Release(Own(0))], vec![Acquire]],
        vec![vec![Exchange(Nobody, Unheard)], vec![Query(Nobody, Unheard)], vec![Delete(Unheard)]],
    ]
}

#[test]
#[cfg_attr(miri, ignore = "the scheduler switches stacks, which Miri does not follow")]
fn every_interleaving_of_small_programs_is_one_after_the_other() {
    for programs in small() {
        let tried = Arc::new(AtomicUsize::new(0));
        let (counted, own) = (Arc::clone(&tried), programs.clone());
        shuttle::check_dfs(
            move || {
                counted.fetch_add(1, Ordering::Relaxed);
                run(RwLock::new(stopped()), &own);
            },
            None,
        );
        let tried = tried.load(Ordering::Relaxed);
        assert!(tried > 2, "{tried} interleavings of {programs:?}");
    }
}

#[test]
#[cfg_attr(miri, ignore = "the scheduler switches stacks, which Miri does not follow")]
fn interleavings_of_larger_programs_are_one_after_the_other() {
    use Call::{Acquire, Delete, Exchange, Query, Release};
    use Of::{Credential, Heard, Nobody, Own, Unheard};
    let programs = vec![
        vec![
            Exchange(Credential, Nobody),
            Exchange(Nobody, Own(0)),
            Query(Nobody, Own(0)),
            Exchange(Nobody, Unheard),
            Delete(Own(0)),
            Exchange(Nobody, Heard),
        ],
        vec![
            Acquire,
            Query(Own(0), Nobody),
            Release(Own(0)),
            Exchange(Nobody, Own(1)),
            Delete(Unheard),
            Query(Nobody, Own(1)),
        ],
        vec![
            Exchange(Nobody, Heard),
            Query(Nobody, Unheard),
            Delete(Heard),
            Query(Credential, Nobody),
            Delete(Own(3)),
        ],
    ];
    shuttle::check_pct(move || run(RwLock::new(stopped()), &programs), 400, 4);
}

#[test]
#[cfg_attr(miri, ignore = "the scheduler switches stacks, which Miri does not follow")]
fn a_lock_that_is_given_up_half_way_is_noticed() {
    let silent = Mutex::new(std::panic::take_hook());
    std::panic::set_hook(Box::new(|_| {}));
    let programs = vec![vec![Call::Exchange(Of::Nobody, Of::Heard)], vec![Call::Delete(Of::Unheard)]];
    let noticed = catch_unwind(AssertUnwindSafe(|| {
        shuttle::check_dfs(move || run(Torn(RwLock::new(stopped())), &programs), None);
    }));
    std::panic::set_hook(silent.into_inner().unwrap());
    assert!(noticed.is_err());
}
