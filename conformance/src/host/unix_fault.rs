//! Faults on a Unix system: a signal handler that says what it can and lets the process die of the signal.

use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering};

use sspcheck_model::memory::Access;

use super::fault::{About, FRAMES, Pen, SIZE};
use super::watch;

/// Signals that a package dies of.
const SIGNALS: [c_int; 7] =
    [libc::SIGSEGV, libc::SIGBUS, libc::SIGILL, libc::SIGFPE, libc::SIGABRT, libc::SIGTRAP, libc::SIGSYS];

/// Whether this system tells reading from writing in a fault: without that no clause of memory can be named.
pub(super) const TELLS_ACCESS: bool = cfg!(all(target_os = "linux", target_arch = "x86_64"));

/// The stack of the handler, for faults that are about the stack itself.
const STACK: usize = 128 * 1024;

/// How near to NULL an address counts as NULL.
const NEAR_NULL: usize = 64 * 1024;

/// How far beyond the stack pointer an overflow faults.
const NEAR_STACK: usize = 64 * 1024;

static PAGE: AtomicPtr<u8> = AtomicPtr::new(ptr::null_mut());
/// The thread whose fault is told, the first one's. 0 for none.
static FIRST: AtomicUsize = AtomicUsize::new(0);

/// The package's own handlers of SIGSEGV and SIGBUS: what is no touch of the host's memory is theirs. 0 for none.
static THEIRS: [AtomicUsize; 2] = [const { AtomicUsize::new(0) }; 2];
/// Whether each takes the three arguments of SA_SIGINFO.
static WITH_INFO: [AtomicBool; 2] = [const { AtomicBool::new(false) }; 2];
const SHARED: [c_int; 2] = [libc::SIGSEGV, libc::SIGBUS];

/// From now on a fault is written into these bytes, which must be mapped for as long as the process lives.
pub(super) fn watch(page: *mut u8) {
    PAGE.store(page, Ordering::Release);
    this_thread();
    SIGNALS.into_iter().for_each(handle);
}

type Handler = extern "C" fn(c_int, *mut libc::siginfo_t, *mut c_void);

fn own_handler() -> usize {
    (on_fault as Handler) as usize
}

fn handle(signal: c_int) {
    let mut action = MaybeUninit::<libc::sigaction>::zeroed();
    let place = action.as_mut_ptr();
    // SAFETY: all-zero bytes are a valid sigaction: no flags, an empty mask, the default action.
    let action = unsafe { &mut *place };
    // The handler must not be gone for the moment in which another thread faults too.
    action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
    action.sa_sigaction = own_handler();
    // SAFETY: the handler has the type that SA_SIGINFO asks for and lives as long as the process.
    let _ = unsafe { libc::sigaction(signal, action, ptr::null_mut()) };
}

/// A package that installs handlers of its own gets the faults that are its own; touches of the host's memory stay
/// the host's to see. Whether there was one: faults of the calls since the last look may have been its.
pub(super) fn take_back() -> bool {
    // What a fault has put at its default is no package's handler.
    if PAGE.load(Ordering::Acquire).is_null() || FIRST.load(Ordering::Acquire) != 0 {
        return false;
    }
    let mut found = false;
    for ((signal, theirs), with_info) in SHARED.into_iter().zip(&THEIRS).zip(&WITH_INFO) {
        let mut action = MaybeUninit::<libc::sigaction>::zeroed();
        // SAFETY: the structure outlives the call; with no new action nothing changes.
        if unsafe { libc::sigaction(signal, ptr::null(), action.as_mut_ptr()) } != 0 {
            continue;
        }
        // SAFETY: it was zeroed and then filled.
        let action = unsafe { action.assume_init() };
        if action.sa_sigaction == own_handler() {
            continue;
        }
        found = true;
        let handler = match action.sa_sigaction {
            libc::SIG_DFL | libc::SIG_IGN => 0,
            handler => handler,
        };
        with_info.store(action.sa_flags & libc::SA_SIGINFO != 0, Ordering::Release);
        theirs.store(handler, Ordering::Release);
        handle(signal);
    }
    found
}

/// Hands a fault to the package's own handler; false where it has none.
fn hand_over(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) -> bool {
    let Some(index) = SHARED.iter().position(|shared| *shared == signal) else { return false };
    let (Some(theirs), Some(with_info)) = (THEIRS.get(index), WITH_INFO.get(index)) else { return false };
    let handler = theirs.load(Ordering::Acquire);
    if handler == 0 {
        return false;
    }
    let handler: *const c_void = ptr::with_exposed_provenance(handler);
    if with_info.load(Ordering::Acquire) {
        // SAFETY: the package installed it as a handler with SA_SIGINFO, which has this type.
        let handler = unsafe { std::mem::transmute::<*const c_void, Handler>(handler) };
        handler(signal, info, context);
    } else {
        // SAFETY: the package installed it as a handler without SA_SIGINFO, which has this type.
        let handler = unsafe { std::mem::transmute::<*const c_void, extern "C" fn(c_int)>(handler) };
        handler(signal);
    }
    true
}

/// The package is loaded: a handler that it has already put in place is its own.
pub(super) fn loaded() {
    let _ = take_back();
}

/// Gives this thread a stack for its faults; it is never given back.
pub(super) fn this_thread() {
    let stack = Box::leak(vec![0_u8; STACK].into_boxed_slice());
    let stack = libc::stack_t { ss_sp: stack.as_mut_ptr().cast(), ss_flags: 0, ss_size: STACK };
    // SAFETY: the stack was leaked, so it outlives the thread.
    let _ = unsafe { libc::sigaltstack(&raw const stack, ptr::null_mut()) };
}

extern "C" fn on_fault(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    let ours =
        is_about_memory(signal) && address(info).is_some_and(|address| watch::owner(address).is_some());
    if !ours && hand_over(signal, info, context) {
        return;
    }
    let this = number_of_this_thread();
    match FIRST.compare_exchange(0, this, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => tell(signal, info, context),
        // A second fault, in here: the first one is told.
        Err(first) if first == this => {}
        // Another thread's: the first one's is being told, and ends the process.
        Err(_) => loop {
            // SAFETY: it has no preconditions.
            let _ = unsafe { libc::pause() };
        },
    }
    // The signal itself ends the process when this returns: what it was for may have been mended meanwhile.
    // SAFETY: the default action needs no handler.
    let _ = unsafe { libc::signal(signal, libc::SIG_DFL) };
    // SAFETY: it has no preconditions.
    let _ = unsafe { libc::raise(signal) };
}

/// What no other thread that lives has.
fn number_of_this_thread() -> usize {
    // SAFETY: it has no preconditions.
    usize::try_from(unsafe { libc::pthread_self() }).unwrap_or(usize::MAX)
}

/// Writes what is known of the first fault.
fn tell(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    let page = PAGE.load(Ordering::Acquire);
    if page.is_null() {
        return;
    }
    // SAFETY: the page was mapped for the whole life of the process and has this size; only the first fault writes.
    let page = unsafe { std::slice::from_raw_parts_mut(page, SIZE) };
    let mut pen = Pen::new(page);
    let machine = machine(context);
    let address = is_about_memory(signal).then(|| address(info));
    let (access, about) = match address {
        Some(address) => (machine.access, about(address, &machine)),
        None => (None, About::Nothing),
    };
    pen.facts(signal.cast_unsigned(), access, about);
    // The unwinder may wait for a lock that the fault holds: then the alarm ends the process, and the facts stand.
    // SAFETY: it has no preconditions.
    let _ = unsafe { libc::signal(libc::SIGALRM, libc::SIG_DFL) };
    // SAFETY: it has no preconditions.
    let _ = unsafe { libc::alarm(2) };
    frames(&mut pen, machine.instruction);
}

const fn is_about_memory(signal: c_int) -> bool {
    matches!(signal, libc::SIGSEGV | libc::SIGBUS)
}

fn address(info: *mut libc::siginfo_t) -> Option<usize> {
    // SAFETY: the system passes a filled structure.
    let info = unsafe { info.as_ref() }?;
    // What the processor does not know, such as an address that is none, or a signal that somebody sent.
    if info.si_code <= 0 || info.si_code == SI_KERNEL {
        return None;
    }
    // SAFETY: the signal is one that carries an address.
    Some(unsafe { info.si_addr() }.addr())
}

/// The code of a fault that the system has no address for.
const SI_KERNEL: c_int = 0x80;

fn about(address: Option<usize>, machine: &Machine) -> About {
    match address {
        None => About::Wild,
        Some(address) if address < NEAR_NULL => About::Null(address),
        Some(address) => match watch::owner(address) {
            Some(owner) => About::Owned(owner),
            None if address.abs_diff(machine.stack) < NEAR_STACK => About::Stack,
            None => About::Wild,
        },
    }
}

/// The registers that matter.
struct Machine {
    instruction: usize,
    stack: usize,
    access: Option<Access>,
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn machine(context: *mut c_void) -> Machine {
    /// The bits of a page fault's error code: written, and by fetching an instruction.
    const WRITE: i64 = 1 << 1;
    const FETCH: i64 = 1 << 4;
    /// The number of a page fault among the processor's traps.
    const PAGE_FAULT: i64 = 14;

    // SAFETY: the system passes the context of the thread that faulted.
    let Some(context) = (unsafe { context.cast::<libc::ucontext_t>().as_ref() }) else {
        return Machine { instruction: 0, stack: 0, access: None };
    };
    let register = |number: c_int| {
        let number = usize::try_from(number).unwrap_or(0);
        context.uc_mcontext.gregs.get(number).copied().unwrap_or(0)
    };
    let error = register(libc::REG_ERR);
    let access = match register(libc::REG_TRAPNO) {
        PAGE_FAULT if error & FETCH != 0 => None,
        PAGE_FAULT if error & WRITE != 0 => Some(Access::Write),
        PAGE_FAULT => Some(Access::Read),
        _ => None,
    };
    Machine {
        instruction: usize::try_from(register(libc::REG_RIP)).unwrap_or(0),
        stack: usize::try_from(register(libc::REG_RSP)).unwrap_or(0),
        access,
    }
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
fn machine(_: *mut c_void) -> Machine {
    Machine { instruction: 0, stack: 0, access: None }
}

/// Tells the functions in progress, from the one that faulted on; those of the handler itself are left out.
fn frames(pen: &mut Pen<'_>, instruction: usize) {
    let mut told = 0;
    let mut begun = false;
    let tell = |frame: &backtrace::Frame| {
        let at = frame.ip().addr();
        begun = begun || instruction == 0 || at == instruction || at == instruction + 1;
        if begun {
            tell_frame(pen, at, told > 0);
            told += 1;
        }
        told < FRAMES
    };
    // SAFETY: only the first fault comes here, so nobody else of this program unwinds.
    unsafe { backtrace::trace_unsynchronized(tell) };
    if told == 0 {
        tell_frame(pen, instruction, false);
    }
}

fn tell_frame(pen: &mut Pen<'_>, at: usize, returns: bool) {
    // A return address stands behind its call: one byte before it is the call itself.
    let at = if returns { at.saturating_sub(1) } else { at };
    let mut found = MaybeUninit::<libc::Dl_info>::zeroed();
    // SAFETY: the structure outlives the call; the address need not be one of a module.
    if unsafe { libc::dladdr(ptr::without_provenance(at), found.as_mut_ptr()) } == 0 {
        return;
    }
    // SAFETY: it was zeroed and then filled.
    let found = unsafe { found.assume_init() };
    if found.dli_fname.is_null() {
        return;
    }
    // SAFETY: the name is a string that the loader keeps for as long as the module is loaded.
    let module = unsafe { std::ffi::CStr::from_ptr(found.dli_fname) };
    pen.frame(module.to_bytes(), at.saturating_sub(found.dli_fbase.addr()) as u64);
}
