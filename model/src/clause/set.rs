//! Sets of clauses.

use std::fmt;

use super::Clause;

/// A set of clauses, as bits: made and asked for every call that is judged.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Clauses(u64);

const _: () = assert!(Clause::ALL.len() <= 64, "each clause has a bit");

impl Clauses {
    /// Puts one in, if it is not there yet.
    pub const fn insert(&mut self, clause: Clause) {
        self.0 |= 1 << clause as u32;
    }

    /// Whether a clause is in the set.
    #[must_use]
    pub const fn contains(self, clause: Clause) -> bool {
        self.0 >> clause as u32 & 1 == 1
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The clauses, in order.
    pub fn iter(self) -> impl Iterator<Item = Clause> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let clause = Clause::ALL.get(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(*clause)
        })
    }
}

impl FromIterator<Clause> for Clauses {
    fn from_iter<I: IntoIterator<Item = Clause>>(clauses: I) -> Self {
        let mut all = Self::default();
        clauses.into_iter().for_each(|clause| all.insert(clause));
        all
    }
}

impl fmt::Debug for Clauses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in() {
        let (first, last) = (Clause::ALL[0], Clause::ALL[Clause::ALL.len() - 1]);
        for clauses in [&[][..], &[first], &[last], &[last, Clause::Ctx1, first, Clause::Ctx1], &Clause::ALL]
        {
            let set: Clauses = clauses.iter().copied().collect();
            let mut sorted = clauses.to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(set.iter().collect::<Vec<_>>(), sorted);
            assert_eq!(set.is_empty(), clauses.is_empty());
            assert!(Clause::ALL.into_iter().all(|clause| set.contains(clause) == clauses.contains(&clause)));
        }
        assert_eq!(format!("{:?}", Clauses::from_iter([last, first])), format!("{{{first:?}, {last:?}}}"));
    }
}
