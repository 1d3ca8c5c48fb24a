//! The heaps that the LSA lends to a package, accounted block by block.
//!
//! In a case every block ends before an inaccessible page and is inaccessible once it was given back, until the case
//! ends. In a sweep the guards would cost too much: marks on both sides of a block are looked at when it is given back.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::c_void;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sspcheck_model::memory::{Buffer, Damage as Kind};

use super::pages::{Right, Room};
use super::watch::Watched;
use crate::answer::Damage;
use crate::protocol::{Done, Ended};

/// Which heap a block came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Heap {
    /// `AllocateLsaHeap`.
    Lsa,
    /// `AllocatePrivateHeap`.
    Private,
    /// `AllocateClientBuffer`.
    Client,
}

impl Heap {
    /// Its name in reports.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Lsa => "the LSA heap",
            Self::Private => "the private heap",
            Self::Client => "the client's memory",
        }
    }
}

struct Block {
    heap: Heap,
    length: usize,
    /// Its number among all.
    number: u64,
    /// Query handed it out: whose it is now is nobody's business.
    handed_out: bool,
    body: Body,
}

enum Body {
    /// In pages of its own, between guards; forgotten before they are given back, for somebody else may have them next.
    Guarded(Watched, Room),
    /// In memory of the process, between marks.
    Marked(Layout),
}

/// All that is known of the heaps.
struct Account {
    guarded: bool,
    /// How many blocks have ever stood between guards.
    guarded_ever: u64,
    blocks: BTreeMap<usize, Block>,
    /// Given back in this case: their pages are kept so that nobody gets the address again.
    freed: BTreeMap<usize, Block>,
    /// Given back at any time and not handed out again.
    gone: BTreeSet<usize>,
    damage: Vec<Damage>,
    case: Done,
    /// How many blocks were handed out at all, and how many before this case.
    number: u64,
    before: u64,
    fail: Option<u32>,
    allocations: u64,
}

impl Account {
    /// The number of a block in this case; 0 for one of before.
    fn number_of(&self, block: &Block) -> u32 {
        u32::try_from(block.number.saturating_sub(self.before)).unwrap_or(u32::MAX)
    }

    fn named(&self, block: &Block) -> String {
        match self.number_of(block) {
            0 => format!("an earlier block of {} bytes", block.length),
            number => format!("block {number} of {} bytes", block.length),
        }
    }
}

static ACCOUNT: Mutex<Account> = Mutex::new(Account {
    guarded: true,
    guarded_ever: 0,
    blocks: BTreeMap::new(),
    freed: BTreeMap::new(),
    gone: BTreeSet::new(),
    damage: Vec::new(),
    case: Done { allocations: 0, frees: 0 },
    number: 0,
    before: 0,
    fail: None,
    allocations: 0,
});

/// The marks around a block in memory of the process, on each side.
const MARK: u8 = 0xC5;
const MARKS: usize = 32;

/// What blocks are aligned to, as on every 64-bit Windows.
const ALIGNMENT: usize = 16;

/// How many blocks can stand between guards at a time.
const GUARDED: usize = 8192;

/// How many blocks of one process stand between guards at all: only cycles without end ask for more, and what they do to
/// memory was seen by then.
const GUARDED_EVER: u64 = 1 << 13;

/// How many addresses that were given back are remembered.
const REMEMBERED: usize = 1 << 16;

fn account() -> MutexGuard<'static, Account> {
    ACCOUNT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A case begins: its allocations are counted from 1, and one of them may fail.
pub(super) fn begin_case(fail: Option<u32>) {
    let mut account = account();
    account.freed.clear();
    account.guarded = account.guarded_ever < GUARDED_EVER;
    account.case = Done::default();
    account.before = account.number;
    account.fail = fail;
}

/// A sweep begins, or several threads do: guards would cost too much.
pub(super) fn begin_sweep() {
    begin_case(None);
    account().guarded = false;
}

/// The case is over: no allocation fails any more.
pub(super) fn end_case() -> Done {
    let mut account = account();
    account.fail = None;
    account.case
}

/// What was done to blocks since this was last asked.
pub(super) fn take_damage() -> Vec<Damage> {
    let mut account = account();
    DAMAGED.store(false, Ordering::Release);
    std::mem::take(&mut account.damage)
}

/// Whether something was done to blocks since the last time: a question for each word of a sweep.
pub(super) fn is_damaged() -> bool {
    DAMAGED.load(Ordering::Acquire)
}

/// There is damage in the account.
static DAMAGED: AtomicBool = AtomicBool::new(false);

/// What is left of all that the package ever asked for.
pub(super) fn left(shut_down: bool) -> Ended {
    let account = account();
    let left = || account.blocks.values().filter(|block| !block.handed_out);
    Ended {
        shut_down,
        allocations: account.allocations,
        blocks: left().count() as u64,
        bytes: left().map(|block| block.length as u64).sum(),
        damage: Vec::new(),
    }
}

/// The heap that an address lies in; a block that Query hands out is left out of the account from now on.
pub(super) fn hand_out(address: usize) -> Option<Heap> {
    let mut account = account();
    let (start, block) = account.blocks.range_mut(..=address).next_back()?;
    let inside = address - start < block.length.max(1);
    inside.then(|| {
        block.handed_out = true;
        block.heap
    })
}

/// How many bytes of its block lie behind an address; nothing where it lies in no block.
pub(super) fn left_behind(address: usize) -> Option<usize> {
    let account = account();
    let (start, block) = account.blocks.range(..=address).next_back()?;
    (start + block.length).checked_sub(address).filter(|left| *left > 0)
}

/// A copy of so many bytes of a block without guards, which nobody gives back meanwhile: the system need not be asked
/// whether they can be read. Nothing where they are not all of one such block.
pub(super) fn copy(address: usize, length: usize) -> Option<Vec<u8>> {
    let account = account();
    let (start, block) = account.blocks.range(..=address).next_back()?;
    let left = (start + block.length).checked_sub(address)?;
    if left < length || !matches!(block.body, Body::Marked(_)) {
        return None;
    }
    let mut copy = vec![0; length];
    let from = ptr::with_exposed_provenance::<u8>(address);
    // SAFETY: the bytes lie within the block's own layout, which is not given back while the account is held.
    unsafe { ptr::copy_nonoverlapping(from, copy.as_mut_ptr(), length) };
    Some(copy)
}

/// A block of a heap, or NULL, and the number that it has in the trace.
pub(super) fn allocate(heap: Heap, length: usize) -> (*mut c_void, u32) {
    let mut account = account();
    account.case.allocations = account.case.allocations.saturating_add(1);
    account.allocations += 1;
    if account.fail == Some(account.case.allocations) {
        return (ptr::null_mut(), 0);
    }
    // A process has so many mappings and no more: beyond that marks have to do.
    let guard = account.guarded && account.blocks.len() + account.freed.len() < GUARDED;
    let body = if guard { guarded(length).or_else(|| marked(length)) } else { marked(length) };
    let Some((address, body)) = body else { return (ptr::null_mut(), 0) };
    account.number += 1;
    account.guarded_ever += u64::from(matches!(body, Body::Guarded(..)));
    let block = Block { heap, length, number: account.number, handed_out: false, body };
    let number = account.number_of(&block);
    let _ = account.gone.remove(&address);
    let _ = account.blocks.insert(address, block);
    (ptr::with_exposed_provenance_mut(address), number)
}

fn guarded(length: usize) -> Option<(usize, Body)> {
    let room = Room::new(length)?;
    let address = room.place(length.max(1), ALIGNMENT);
    if !room.allow(address, Right::Write) {
        return None;
    }
    room.mark(&room.margins(address, length));
    let watched = Watched::new(Buffer::HeapBlock, &room.extent(), address, length);
    Some((address, Body::Guarded(watched, room)))
}

fn marked(length: usize) -> Option<(usize, Body)> {
    let layout = Layout::from_size_align(length.checked_add(2 * MARKS)?, ALIGNMENT).ok()?;
    // SAFETY: the layout has a size above 0.
    let start = unsafe { alloc_zeroed(layout) };
    if start.is_null() {
        return None;
    }
    for side in [0, MARKS + length] {
        // SAFETY: both sides lie within the layout that was just allocated.
        let mark = unsafe { start.add(side) };
        // SAFETY: so do the bytes of the mark; nobody else has the block yet.
        unsafe { mark.write_bytes(MARK, MARKS) };
    }
    Some((start.expose_provenance() + MARKS, Body::Marked(layout)))
}

/// Whether the bytes around a block are as they were.
fn is_intact(address: usize, block: &Block) -> bool {
    match &block.body {
        Body::Guarded(_, room) => room.is_intact(&room.margins(address, block.length)),
        Body::Marked(_) => [address - MARKS, address + block.length].into_iter().all(|side| {
            let mark: *const [u8; MARKS] = ptr::with_exposed_provenance(side);
            // SAFETY: the mark lies within the block's own layout, and its type has no alignment.
            let mark = unsafe { mark.read() };
            mark == [MARK; MARKS]
        }),
    }
}

/// Gives a block back to a heap; what it did not hand out is told and left alone. The number in the trace comes back.
pub(super) fn free(heap: Heap, function: &str, block: *const c_void) -> Option<u32> {
    let address = block.addr();
    if address == 0 {
        return None;
    }
    let mut account = account();
    account.case.frees = account.case.frees.saturating_add(1);
    let found = what_is_wrong(&account, heap, address);
    let (number, damage) = (found.number, found.damage);
    let stays = matches!(damage, Some((kind, _)) if kind != Kind::BlockOverrun);
    if let Some((kind, text)) = damage {
        account.damage.push(Damage { kind, text: format!("{function} got {text}") });
        DAMAGED.store(true, Ordering::Release);
    }
    if stays {
        return number;
    }
    let Some(known) = account.blocks.remove(&address) else { return number };
    if account.gone.len() >= REMEMBERED {
        account.gone.clear();
    }
    let _ = account.gone.insert(address);
    match &known.body {
        Body::Guarded(watched, room) => {
            let _ = room.close();
            watched.is_over(Buffer::FreedBlock);
            let _ = account.freed.insert(address, known);
        }
        Body::Marked(layout) => {
            let start = ptr::with_exposed_provenance_mut(address - MARKS);
            // SAFETY: the block is in the account, so it came from `alloc_zeroed` with this layout and is not freed
            // yet.
            unsafe { dealloc(start, *layout) };
        }
    }
    number
}

/// A block that was given back, as the account knows it.
struct Found {
    /// Its number in the trace; nothing where it is no block of this case or of before.
    number: Option<u32>,
    /// What is wrong with giving it back here.
    damage: Option<(Kind, String)>,
}

fn what_is_wrong(account: &Account, heap: Heap, address: usize) -> Found {
    let Some(known) = account.blocks.get(&address) else {
        let freed = account.freed.get(&address);
        let damage = match freed {
            Some(freed) => (Kind::FreedTwice, format!("{} a second time", account.named(freed))),
            None if account.gone.contains(&address) => {
                (Kind::FreedTwice, "an earlier block a second time".to_owned())
            }
            None => (Kind::FreedForeign, "something that no heap of the host had handed out".to_owned()),
        };
        return Found { number: freed.map(|block| account.number_of(block)), damage: Some(damage) };
    };
    let damage = if known.heap != heap {
        Some((
            Kind::FreedToAnotherHeap,
            format!("{}, which is of {}", account.named(known), known.heap.name()),
        ))
    } else if is_intact(address, known) {
        None
    } else {
        Some((Kind::BlockOverrun, format!("{}, around which bytes were written", account.named(known))))
    };
    Found { number: Some(account.number_of(known)), damage }
}
