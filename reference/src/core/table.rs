//! A table of things behind handles, whose slots are used again and whose handles are not.

use super::handle::{Handle, Key, Kind};
use super::status::Status;

/// Things of one kind, each behind the handle that it was given when it came in.
///
/// Which handle that is depends on the table alone: the lowest vacant slot, in its next generation.
/// The table's memory grows with the largest number of things at one time, never with the number of calls.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Table<T> {
    kind: Kind,
    first_generation: usize,
    slots: Vec<Slot<T>>,
}

/// A place for one thing: the generation of the tenant, or of the next one.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct Slot<T> {
    generation: usize,
    tenant: Option<T>,
}

impl<T> Table<T> {
    /// An empty table that has never issued a handle.
    pub const fn new(kind: Kind) -> Table<T> {
        Table { kind, first_generation: 1, slots: Vec::new() }
    }

    /// An empty table that issues none of the handles that this one, or those before it, did.
    pub fn successor(&self) -> Table<T> {
        let used = |slot: &Slot<T>| slot.generation.saturating_add(usize::from(slot.tenant.is_some()));
        let reached = self.slots.iter().map(used).max().unwrap_or(0);
        Table { first_generation: reached.max(self.first_generation), ..Table::new(self.kind) }
    }

    /// Takes a thing in.
    ///
    /// # Errors
    /// [`Status::INSUFFICIENT_MEMORY`] if there is no memory, or no slot left that can issue a new handle.
    // Keeps CTX-6: the handle of a live thing holds its slot, so no other thing gets it.
    pub fn insert(&mut self, thing: T) -> Result<Handle, Status> {
        let vacant = |slot: &Slot<T>| slot.tenant.is_none() && slot.generation <= Key::LAST_GENERATION;
        if let Some((number, slot)) = self.slots.iter_mut().enumerate().find(|(_, slot)| vacant(slot)) {
            slot.tenant = Some(thing);
            return Ok(Key { kind: self.kind, generation: slot.generation, slot: number }.encode());
        }
        let number = self.slots.len();
        let generation = self.first_generation;
        if number >= Key::SLOTS || generation > Key::LAST_GENERATION {
            return Err(Status::INSUFFICIENT_MEMORY);
        }
        self.slots.try_reserve(1).map_err(|_| Status::INSUFFICIENT_MEMORY)?;
        self.slots.push(Slot { generation, tenant: Some(thing) });
        Ok(Key { kind: self.kind, generation, slot: number }.encode())
    }

    /// The thing behind a handle, while it lives.
    pub fn get(&self, handle: Handle) -> Option<&T> {
        let key = Key::decode(handle).filter(|key| key.kind == self.kind)?;
        let slot = self.slots.get(key.slot).filter(|slot| slot.generation == key.generation)?;
        slot.tenant.as_ref()
    }

    /// The thing behind a handle, while it lives, to change it.
    pub fn get_mut(&mut self, handle: Handle) -> Option<&mut T> {
        self.slot_mut(handle)?.tenant.as_mut()
    }

    /// Takes a thing out. Its handle is dead from then on, for ever.
    pub fn remove(&mut self, handle: Handle) -> Option<T> {
        let slot = self.slot_mut(handle)?;
        let thing = slot.tenant.take()?;
        slot.generation += 1;
        Some(thing)
    }

    /// The handles of all living things, in the order of their slots.
    pub fn handles(&self) -> impl Iterator<Item = Handle> {
        let live = self.slots.iter().enumerate().filter(|(_, slot)| slot.tenant.is_some());
        live.map(|(number, slot)| Key { kind: self.kind, generation: slot.generation, slot: number }.encode())
    }

    fn slot_mut(&mut self, handle: Handle) -> Option<&mut Slot<T>> {
        let key = Key::decode(handle).filter(|key| key.kind == self.kind)?;
        self.slots.get_mut(key.slot).filter(|slot| slot.generation == key.generation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Clone, Copy, Debug)]
    enum Step {
        Insert,
        Remove(usize),
        Succeed,
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let step = prop_oneof![
            4 => Just(Step::Insert),
            4 => (0..8_usize).prop_map(Step::Remove),
            1 => Just(Step::Succeed),
        ];
        prop::collection::vec(step, 0..64)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_stale_handle_is_never_accepted_and_never_issued_again(steps in steps()) {
            let mut table = Table::new(Kind::Context);
            let mut live: Vec<(Handle, usize)> = Vec::new();
            let mut dead: Vec<Handle> = Vec::new();
            for (number, step) in steps.into_iter().enumerate() {
                match step {
                    Step::Insert => {
                        let handle = table.insert(number).unwrap();
                        prop_assert!(!dead.contains(&handle));
                        prop_assert!(live.iter().all(|(other, _)| *other != handle));
                        live.push((handle, number));
                    }
                    Step::Remove(which) if !live.is_empty() => {
                        let (handle, thing) = live.remove(which % live.len());
                        prop_assert_eq!(table.remove(handle), Some(thing));
                        dead.push(handle);
                    }
                    Step::Remove(_) => {}
                    Step::Succeed => {
                        table = table.successor();
                        dead.extend(live.drain(..).map(|(handle, _)| handle));
                    }
                }
                prop_assert!(dead.iter().all(|handle| table.get(*handle).is_none()));
                prop_assert!(dead.iter().all(|handle| table.clone().remove(*handle).is_none()));
                prop_assert!(live.iter().all(|(handle, thing)| table.get(*handle) == Some(thing)));
                prop_assert_eq!(table.handles().count(), live.len());
            }
        }
    }

    #[test]
    fn a_worn_out_slot_is_not_used_again() {
        let mut table = Table { first_generation: Key::LAST_GENERATION, ..Table::new(Kind::Credential) };
        let last = table.insert('a').unwrap();
        assert_eq!(table.remove(last), Some('a'));
        let other = table.insert('b').unwrap();
        assert_eq!(Key::decode(other).unwrap().slot, 1);
        assert_eq!(table.get(last), None);
        assert_eq!(table.successor().insert('c'), Err(Status::INSUFFICIENT_MEMORY));
    }

    #[test]
    fn a_handle_of_the_other_kind_is_not_accepted() {
        let mut credentials = Table::new(Kind::Credential);
        let mut contexts = Table::new(Kind::Context);
        let credential = credentials.insert(1).unwrap();
        let context = contexts.insert(2).unwrap();
        assert_ne!(credential, context);
        assert_eq!(credentials.get(context), None);
        assert_eq!(contexts.remove(credential), None);
    }
}
