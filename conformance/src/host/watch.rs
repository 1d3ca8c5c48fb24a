//! Which buffer an address belongs to: a table without locks, so that a fault can look it up wherever it happens.

use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering, fence};

use sspcheck_model::memory::{Buffer, Moment, Place};

/// How many buffers can be watched at a time; those beyond are guarded all the same, but have no name.
const MOST: usize = 8192;

struct Entry {
    low: AtomicUsize,
    high: AtomicUsize,
    start: AtomicUsize,
    end: AtomicUsize,
    /// 0 free, 1 during the call, 2 afterwards.
    moment: AtomicU8,
    buffer: AtomicU8,
}

impl Entry {
    const fn new() -> Self {
        Self {
            low: AtomicUsize::new(0),
            high: AtomicUsize::new(0),
            start: AtomicUsize::new(0),
            end: AtomicUsize::new(0),
            moment: AtomicU8::new(0),
            buffer: AtomicU8::new(0),
        }
    }

    /// Takes it, if it is free.
    fn take(&self) -> bool {
        self.low.compare_exchange(0, 1, Ordering::AcqRel, Ordering::Relaxed).is_ok()
    }
}

static ENTRIES: [Entry; MOST] = [const { Entry::new() }; MOST];

/// Entries up to here have ever been used.
static USED: AtomicUsize = AtomicUsize::new(0);

/// How many entries are taken.
static TAKEN: AtomicUsize = AtomicUsize::new(0);

/// Where the next free entry is looked for: behind the latest one, since a case keeps most of those that it takes.
static NEXT: AtomicUsize = AtomicUsize::new(0);

/// Takes the first free entry from there on, or before it.
fn take(entries: &[Entry], from: usize) -> Option<(usize, &Entry)> {
    let numbered = || entries.iter().enumerate();
    numbered().skip(from).chain(numbered().take(from)).find(|(_, entry)| entry.take())
}

const BUFFERS: [Buffer; 7] = [
    Buffer::TargetName,
    Buffer::TargetText,
    Buffer::MetaData,
    Buffer::ContextHandle,
    Buffer::MetaDataOutput,
    Buffer::HeapBlock,
    Buffer::FreedBlock,
];

/// A watched buffer; it is forgotten when this is dropped.
#[derive(Debug)]
pub(super) struct Watched(Option<usize>);

/// What an address belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Owner {
    pub(super) buffer: Buffer,
    pub(super) place: Place,
    pub(super) moment: Moment,
    /// How far behind the end, before the start, or into it.
    pub(super) distance: usize,
}

impl Watched {
    /// Watches a buffer within the pages around it.
    pub(super) fn new(buffer: Buffer, extent: &std::ops::Range<usize>, start: usize, length: usize) -> Self {
        let number = BUFFERS.iter().position(|known| *known == buffer).unwrap_or(0);
        let there_is_one = TAKEN.fetch_add(1, Ordering::AcqRel) < MOST;
        let from = NEXT.fetch_add(1, Ordering::Relaxed) % MOST;
        let Some((index, entry)) = there_is_one.then(|| take(&ENTRIES, from)).flatten() else {
            let _ = TAKEN.fetch_sub(1, Ordering::AcqRel);
            return Self(None);
        };
        let _ = USED.fetch_max(index + 1, Ordering::AcqRel);
        entry.buffer.store(u8::try_from(number).unwrap_or(0), Ordering::Relaxed);
        entry.start.store(start, Ordering::Relaxed);
        entry.end.store(start + length, Ordering::Relaxed);
        entry.high.store(extent.end, Ordering::Relaxed);
        entry.low.store(extent.start, Ordering::Release);
        entry.moment.store(1, Ordering::Release);
        Self(Some(index))
    }

    /// What is watched.
    pub(super) fn buffer(&self) -> Buffer {
        let entry = self.0.and_then(|index| ENTRIES.get(index));
        let number = entry.map_or(0, |entry| usize::from(entry.buffer.load(Ordering::Relaxed)));
        BUFFERS.get(number).copied().unwrap_or(Buffer::TargetName)
    }

    /// The call that the buffer was passed to has returned, or the block was given back: it is this now.
    pub(super) fn is_over(&self, buffer: Buffer) {
        self.is(buffer, 2);
    }

    /// Another call gets the buffer.
    pub(super) fn is_back(&self, buffer: Buffer) {
        self.is(buffer, 1);
    }

    fn is(&self, buffer: Buffer, moment: u8) {
        let Some(entry) = self.0.and_then(|index| ENTRIES.get(index)) else { return };
        let number = BUFFERS.iter().position(|known| *known == buffer).unwrap_or(0);
        entry.buffer.store(u8::try_from(number).unwrap_or(0), Ordering::Relaxed);
        entry.moment.store(moment, Ordering::Release);
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(entry) = self.0.and_then(|index| ENTRIES.get(index)) {
            entry.moment.store(0, Ordering::Release);
            entry.low.store(0, Ordering::Release);
            let _ = TAKEN.fetch_sub(1, Ordering::AcqRel);
        }
    }
}

/// How far before a buffer an address is still taken to be meant for it.
const MOST_BEFORE: usize = 256;

/// What an address belongs to; takes no lock and no memory. Far before a buffer, and past the end of what a call that has
/// returned was passed, it is nobody's: somebody went astray there who may have meant another buffer, which says nothing of
/// one that is kept.
pub(super) fn owner(address: usize) -> Option<Owner> {
    let used = ENTRIES.iter().take(USED.load(Ordering::Acquire));
    let mut candidates = used.filter_map(|entry| {
        let (low, state) = (entry.low.load(Ordering::Acquire), entry.moment.load(Ordering::Acquire));
        let moment = match state {
            1 => Moment::During,
            2 => Moment::Afterwards,
            _ => return None,
        };
        let within = (low..entry.high.load(Ordering::Relaxed)).contains(&address);
        let (start, end) = (entry.start.load(Ordering::Relaxed), entry.end.load(Ordering::Relaxed));
        let (place, distance) = if address < start {
            (Place::Before, start - address)
        } else if address < end {
            (Place::Inside, address - start)
        } else {
            (Place::Past, address - end)
        };
        let buffer = *BUFFERS.get(usize::from(entry.buffer.load(Ordering::Relaxed)))?;
        let is_meant = match (place, moment) {
            (Place::Before, Moment::During) => distance <= MOST_BEFORE,
            (Place::Past, Moment::Afterwards) => buffer == Buffer::FreedBlock,
            // Before it afterwards too: what was passed there before may have been longer, and a pointer to its start was kept.
            _ => true,
        };
        // Another thread may have forgotten it meanwhile, or watch something else with it: then it is nobody's.
        fence(Ordering::Acquire);
        let is_still =
            entry.low.load(Ordering::Relaxed) == low && entry.moment.load(Ordering::Relaxed) == state;
        (within && is_meant && is_still).then_some(Owner { buffer, place, moment, distance })
    });
    candidates.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_free_entry_is_taken_and_all_of_them_are() {
        let entries = [const { Entry::new() }; 4];
        let taken = |from| take(&entries, from).map(|(index, _)| index);
        assert_eq!(
            [taken(2), taken(2), taken(0), taken(3), taken(1)],
            [Some(2), Some(3), Some(0), Some(1), None]
        );
        entries[3].low.store(0, Ordering::Release);
        assert_eq!([taken(0), taken(0)], [Some(3), None]);
    }

    #[test]
    fn an_address_belongs_to_the_buffer_around_it_until_it_is_forgotten() {
        let extent = 0x7000_0000_0000..0x7000_0000_3000;
        let watched = Watched::new(Buffer::MetaData, &extent, 0x7000_0000_1FF0, 16);
        #[rustfmt::skip]
        let rows = [
            (0x7000_0000_1EEF, None),
            (0x7000_0000_1EF0, Some((Place::Before, 256))),
            (0x7000_0000_1FEF, Some((Place::Before, 1))),
            (0x7000_0000_1FF0, Some((Place::Inside, 0))),
            (0x7000_0000_1FFF, Some((Place::Inside, 15))),
            (0x7000_0000_2000, Some((Place::Past, 0))),
            (0x7000_0000_3000, None),
            (0x6FFF_FFFF_FFFF, None),
        ];
        for (address, expected) in rows {
            assert_eq!(owner(address).map(|owner| (owner.place, owner.distance)), expected, "{address:#x}");
        }
        assert_eq!(owner(0x7000_0000_2000).map(|owner| owner.moment), Some(Moment::During));
        watched.is_over(Buffer::MetaData);
        let last = 0x7000_0000_1FFF;
        assert_eq!(owner(last).map(|owner| owner.moment), Some(Moment::Afterwards));
        let place = |address| owner(address).map(|owner| owner.place);
        assert_eq!([place(0x7000_0000_1E00), place(0x7000_0000_2000)], [Some(Place::Before), None]);
        watched.is_over(Buffer::FreedBlock);
        assert_eq!(place(0x7000_0000_2000), Some(Place::Past));
        watched.is_back(Buffer::TargetText);
        let owned = owner(last).map(|owner| (owner.buffer, owner.moment));
        assert_eq!(owned, Some((Buffer::TargetText, Moment::During)));
        drop(watched);
        assert_eq!(owner(last), None);
    }

    #[test]
    fn what_is_watched_is_found_while_others_come_and_go() {
        let extent = |number: usize| 0x7100_0000_0000 + number * 0x3000..0x7100_0000_3000 + number * 0x3000;
        let watch = |number: usize| {
            let extent = extent(number);
            Watched::new(Buffer::MetaData, &extent, extent.start + 0x1000, 0x1000)
        };
        // Others lie before it and behind it in the table.
        let before: Vec<Watched> = (10..10 + MOST / 2).map(watch).collect();
        let _watched = watch(0);
        drop(before);
        let running = AtomicUsize::new(2);
        std::thread::scope(|scope| {
            for number in [1, 2] {
                let (running, watch) = (&running, &watch);
                let _ = scope.spawn(move || {
                    (0..500_000).for_each(|_| drop((watch(number), watch(number + 2))));
                    let _ = running.fetch_sub(1, Ordering::Relaxed);
                });
            }
            let expected =
                Owner { buffer: Buffer::MetaData, place: Place::Inside, moment: Moment::During, distance: 5 };
            let mut wrong = None;
            while running.load(Ordering::Relaxed) > 0 {
                wrong =
                    wrong.or(Some(owner(extent(0).start + 0x1005)).filter(|found| *found != Some(expected)));
            }
            assert_eq!(wrong, None);
        });
    }
}
