//! Covering arrays: few rows in which every combination of a few factors comes once.
//!
//! The generator is IPOG's (Lei and others, 2008): the factors with the most levels are combined in full, then one
//! factor after the other is added to the rows that are there, each with the level that covers most, and rows are
//! added for what is left. Levels that must not come together are kept apart throughout. One seed gives one array.

use std::collections::BTreeMap;

use super::random::Random;

/// Which levels must not come together: a row is forbidden that has all of one of these, each a factor and its level.
pub type Forbidden = Vec<Vec<(usize, u8)>>;

/// A covering array.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Covering {
    /// The rows: for each factor a level.
    pub rows: Vec<Vec<u8>>,
    /// Combinations of that many factors which a row can have, without those of a loose factor.
    pub possible: u64,
    /// Combinations of the loose factor with so many others as it is to be combined with, if there is one.
    pub loose: u64,
}

/// A factor that is combined with fewer others than the rest is; a row that need not have another level of it has its first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Loose {
    /// Which factor.
    pub factor: usize,
    /// Of how many factors, with this one, every combination comes.
    pub strength: usize,
}

/// No level yet.
const FREE: u8 = u8::MAX;

/// Rows in which every combination of `strength` factors comes that can come; of those with the loose factor, every one of
/// as many as that says. Factors have `levels`, below 255 each.
#[must_use]
pub fn covering(
    levels: &[u8],
    forbidden: &Forbidden,
    strength: usize,
    loose: Option<Loose>,
    seed: u64,
) -> Covering {
    let loose = sensible(loose, levels.len());
    let tight = levels.len() - usize::from(loose.is_some());
    let strength = strength.clamp(1, tight.max(1));
    let mut order: Vec<usize> = (0..levels.len()).collect();
    let is_loose = |factor: usize| loose.is_some_and(|loose| loose.factor == factor);
    order.sort_by_key(|factor| (is_loose(*factor), std::cmp::Reverse(level(levels, *factor))));
    let place: BTreeMap<usize, usize> =
        order.iter().enumerate().map(|(place, factor)| (*factor, place)).collect();
    let moved = |rule: &Vec<(usize, u8)>| {
        rule.iter().filter_map(|(factor, level)| Some((*place.get(factor)?, *level))).collect()
    };
    let law = Law {
        levels: order.iter().map(|factor| level(levels, *factor)).collect(),
        forbidden: forbidden.iter().map(moved).collect(),
    };
    let mut work = Work { law: &law, rows: Vec::new(), random: Random::new(seed) };
    let mut possible = work.first(strength);
    for factor in strength..tight {
        possible += work.extend(factor, strength);
    }
    // Combinations without the last factors are counted where the last of theirs is added.
    let of_loose = loose.map_or(0, |loose| work.extend(tight, loose.strength.clamp(1, levels.len())));
    work.fill(tight);
    let back = |row: &Vec<u8>| -> Vec<u8> {
        (0..levels.len()).filter_map(|factor| row.get(*place.get(&factor)?).copied()).collect()
    };
    Covering { rows: work.rows.iter().map(back).collect(), possible, loose: of_loose }
}

fn level(levels: &[u8], factor: usize) -> u8 {
    levels.get(factor).copied().unwrap_or(0)
}

/// The factors in the order in which they are added, and what they must keep.
struct Law {
    levels: Vec<u8>,
    forbidden: Forbidden,
}

impl Law {
    /// Whether the levels of a row, as far as it has any, keep to what is allowed.
    fn allows(&self, row: &[u8]) -> bool {
        let meets = |(factor, level): &(usize, u8)| row.get(*factor) == Some(level);
        !self.forbidden.iter().any(|rule| rule.iter().all(meets))
    }

    /// Whether the rest of a row can be filled; it is, with the first levels in the order given.
    fn complete(&self, row: &mut [u8], order: &dyn Fn(usize) -> Vec<u8>) -> bool {
        if !self.allows(row) {
            return false;
        }
        let Some(factor) = row.iter().position(|level| *level == FREE) else { return true };
        for level in order(factor) {
            if let Some(cell) = row.get_mut(factor) {
                *cell = level;
            }
            if self.complete(row, order) {
                return true;
            }
        }
        if let Some(cell) = row.get_mut(factor) {
            *cell = FREE;
        }
        false
    }

    /// Whether a row can be completed.
    fn is_possible(&self, row: &[u8]) -> bool {
        if self.forbidden.is_empty() {
            return true;
        }
        let mut row = row.to_vec();
        self.complete(&mut row, &|factor| (0..level(&self.levels, factor)).collect())
    }
}

/// The rows so far.
struct Work<'a> {
    law: &'a Law,
    rows: Vec<Vec<u8>>,
    random: Random,
}

/// The combinations of some factors, the last of them the one that is added: which of them no row has yet.
struct Open {
    factors: Vec<usize>,
    open: Vec<bool>,
}

impl Open {
    /// The number of a row's combination; nothing where it has no level for one of the factors.
    fn number(&self, law: &Law, row: &[u8]) -> Option<usize> {
        self.factors.iter().try_fold(0, |number, factor| {
            let value = row.get(*factor).copied().filter(|value| *value != FREE)?;
            Some(number * usize::from(level(&law.levels, *factor)) + usize::from(value))
        })
    }

    /// The levels of a combination.
    fn levels(&self, law: &Law, mut number: usize) -> Vec<(usize, u8)> {
        let mut all = Vec::with_capacity(self.factors.len());
        for factor in self.factors.iter().rev() {
            let count = usize::from(level(&law.levels, *factor)).max(1);
            all.push((*factor, u8::try_from(number % count).unwrap_or(0)));
            number /= count;
        }
        all
    }

    fn cover(&mut self, law: &Law, row: &[u8]) {
        if let Some(cell) = self.number(law, row).and_then(|number| self.open.get_mut(number)) {
            *cell = false;
        }
    }
}

impl Work<'_> {
    /// Every combination of the first factors; how many there are.
    fn first(&mut self, strength: usize) -> u64 {
        let factors: Vec<usize> = (0..strength).collect();
        let all = Open { open: Vec::new(), factors };
        let count = self.law.levels.iter().take(strength).map(|level| usize::from(*level)).product();
        for number in 0..count {
            let mut row = vec![FREE; self.law.levels.len()];
            set(&mut row, &all.levels(self.law, number));
            if self.law.is_possible(&row) {
                self.rows.push(row);
            }
        }
        self.rows.len() as u64
    }

    /// Adds a factor; how many combinations it is the last of.
    fn extend(&mut self, factor: usize, strength: usize) -> u64 {
        let mut open = self.open(factor, strength);
        let possible = open.iter().flat_map(|open| &open.open).filter(|open| **open).count() as u64;
        for number in 0..self.rows.len() {
            let Some(mut row) = self.rows.get(number).cloned() else { continue };
            let count = level(&self.law.levels, factor);
            // Among equals the one that the seed comes to first.
            let start = u8::try_from(self.random.next() % u64::from(count.max(1))).unwrap_or(0);
            let mut best: Option<(usize, u8)> = None;
            for turn in 0..count {
                let value =
                    u8::try_from((u16::from(start) + u16::from(turn)) % u16::from(count)).unwrap_or(0);
                set(&mut row, &[(factor, value)]);
                let covers = |open: &&Open| {
                    open.number(self.law, &row).is_some_and(|number| open.open.get(number) == Some(&true))
                };
                let gain = open.iter().filter(covers).count();
                if gain > best.map_or(0, |(most, _)| most) && self.law.is_possible(&row) {
                    best = Some((gain, value));
                }
            }
            set(&mut row, &[(factor, best.map_or(FREE, |(_, value)| value))]);
            open.iter_mut().for_each(|open| open.cover(self.law, &row));
            if let Some(place) = self.rows.get_mut(number) {
                *place = row;
            }
        }
        self.grow(&mut open);
        possible
    }

    /// What combinations of factors there are whose last one is this, and can be.
    fn open(&self, factor: usize, strength: usize) -> Vec<Open> {
        let mut all = Vec::new();
        for mut factors in subsets(factor, strength - 1) {
            factors.push(factor);
            let count: usize = factors.iter().map(|f| usize::from(level(&self.law.levels, *f))).product();
            let mut open = Open { factors, open: Vec::new() };
            let can_be = |number| {
                let mut row = vec![FREE; self.law.levels.len()];
                set(&mut row, &open.levels(self.law, number));
                self.law.is_possible(&row)
            };
            open.open = (0..count).map(can_be).collect();
            all.push(open);
        }
        all
    }

    /// Rows for what is still open: one that has room for it, or a new one.
    fn grow(&mut self, open: &mut [Open]) {
        let has_room = |row: &Vec<u8>| row.contains(&FREE);
        let mut roomy: Vec<usize> =
            self.rows.iter().enumerate().filter(|(_, row)| has_room(row)).map(|(number, _)| number).collect();
        for at in 0..open.len() {
            let count = open.get(at).map_or(0, |open| open.open.len());
            for number in 0..count {
                let Some(levels) = open
                    .get(at)
                    .filter(|open| open.open.get(number) == Some(&true))
                    .map(|open| open.levels(self.law, number))
                else {
                    continue;
                };
                let fits = |row: &Vec<u8>| {
                    let room = levels.iter().all(|(factor, level)| {
                        row.get(*factor).is_some_and(|cell| *cell == *level || *cell == FREE)
                    });
                    let with = |row: &Vec<u8>| {
                        let mut row = row.clone();
                        set(&mut row, &levels);
                        row
                    };
                    room && self.law.is_possible(&with(row))
                };
                let place = roomy.iter().copied().find(|number| self.rows.get(*number).is_some_and(fits));
                let place = place.unwrap_or_else(|| {
                    self.rows.push(vec![FREE; self.law.levels.len()]);
                    roomy.push(self.rows.len() - 1);
                    self.rows.len() - 1
                });
                if let Some(row) = self.rows.get_mut(place) {
                    set(row, &levels);
                    open.iter_mut().for_each(|open| open.cover(self.law, row));
                }
            }
        }
    }

    /// Gives every row the levels that it still lacks, by the seed; of factors from `tight` on the first that can be.
    fn fill(&mut self, tight: usize) {
        for row in &mut self.rows {
            let start = self.random.next();
            let order = |factor: usize| -> Vec<u8> {
                let count = level(&self.law.levels, factor).max(1);
                let start = if factor < tight { (start >> (factor % 56)) % u64::from(count) } else { 0 };
                let turned = (0..u64::from(count)).map(|turn| (start + turn) % u64::from(count));
                turned.filter_map(|level| u8::try_from(level).ok()).collect()
            };
            let _ = self.law.complete(row, &order);
        }
    }
}

fn set(row: &mut [u8], levels: &[(usize, u8)]) {
    for (factor, level) in levels {
        if let Some(cell) = row.get_mut(*factor) {
            *cell = *level;
        }
    }
}

/// Every choice of so many numbers below a bound, each ascending.
fn subsets(below: usize, count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let with_last = |last: usize| {
        subsets(last, count - 1).into_iter().map(move |mut subset| {
            subset.push(last);
            subset
        })
    };
    (0..below).flat_map(with_last).collect()
}

/// How many different combinations some rows have: of `strength` factors without the loose one, and of as many with it as
/// it is combined with.
#[must_use]
pub fn covered(rows: &[Vec<u8>], strength: usize, loose: Option<Loose>) -> (u64, u64) {
    let Some(factors) = rows.first().map(Vec::len) else { return (0, 0) };
    let count = |subset: &Vec<usize>| {
        let combination = |row: &Vec<u8>| -> Vec<u8> {
            subset.iter().filter_map(|factor| row.get(*factor).copied()).collect()
        };
        let mut seen: Vec<Vec<u8>> = rows.iter().map(combination).collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len() as u64
    };
    let loose = sensible(loose, factors);
    let tight = factors - usize::from(loose.is_some());
    let has_it = |subset: &Vec<usize>| loose.is_some_and(|loose| subset.contains(&loose.factor));
    let of = |strength: usize, with: bool| {
        subsets(factors, strength).iter().filter(|subset| has_it(subset) == with).map(count).sum()
    };
    (of(strength.min(tight), false), loose.map_or(0, |loose| of(loose.strength.min(factors), true)))
}

/// A loose factor that there is, beside another.
fn sensible(loose: Option<Loose>, factors: usize) -> Option<Loose> {
    loose.filter(|loose| loose.factor < factors && factors > 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Every row there is, by counting, that no rule forbids.
    fn all_rows(levels: &[u8], forbidden: &Forbidden) -> Vec<Vec<u8>> {
        let mut rows: Vec<Vec<u8>> = vec![Vec::new()];
        for level in levels {
            rows = rows
                .iter()
                .flat_map(|row| (0..*level).map(move |value| [&row[..], &[value]].concat()))
                .collect();
        }
        rows.retain(|row| {
            !forbidden.iter().any(|rule| rule.iter().all(|(factor, value)| row[*factor] == *value))
        });
        rows
    }

    /// The combinations that rows have, counted in another way than the generator does: by masks of factors.
    fn combinations(rows: &[Vec<u8>], strength: u32) -> BTreeSet<Vec<Option<u8>>> {
        let mut seen = BTreeSet::new();
        for row in rows {
            for mask in 0_u32..1 << row.len() {
                if mask.count_ones() == strength {
                    let one =
                        row.iter().enumerate().map(|(at, value)| (mask >> at & 1 == 1).then_some(*value));
                    let _ = seen.insert(one.collect());
                }
            }
        }
        seen
    }

    #[test]
    #[rustfmt::skip]
    fn every_combination_that_can_come_comes_and_nothing_that_is_forbidden() {
        let facts: [(&[u8], Forbidden, usize, usize); 9] = [
            // levels                 forbidden                                           strength, at most so many rows
            (&[2, 2, 2, 2],           vec![],                                             2,  6),
            (&[3, 3, 3, 3],           vec![],                                             2, 13),
            (&[5, 4, 3, 2, 2, 2],     vec![],                                             2, 24),
            (&[2; 8],                 vec![],                                             3, 18),
            (&[3, 4, 2, 2, 3],        vec![],                                             3, 48),
            (&[2; 7],                 vec![],                                             4, 38),
            (&[2; 6],                 vec![],                                             5, 40),
            (&[4, 3, 2, 2, 2],        vec![vec![(0, 3), (1, 2)], vec![(1, 1), (2, 0)]],   2, 16),
            // The first two rules leave factor 1 no level beside (0, 0): no row has it.
            (&[3, 2, 2, 3],           vec![vec![(0, 0), (1, 0)], vec![(0, 0), (1, 1)], vec![(2, 0), (3, 1), (0, 2)]], 3, 30),
        ];
        for (levels, forbidden, strength, most) in facts {
            for seed in 0..3 {
                let array = covering(levels, &forbidden, strength, None, seed);
                let all = all_rows(levels, &forbidden);
                assert!(array.rows.iter().all(|row| all.contains(row)), "{levels:?} {strength}: {:?}", array.rows);
                let wanted = combinations(&all, u32::try_from(strength).unwrap());
                assert_eq!(combinations(&array.rows, u32::try_from(strength).unwrap()), wanted, "{levels:?} {strength}");
                let count = wanted.len() as u64;
                assert_eq!((array.possible, array.loose), (count, 0));
                assert_eq!(covered(&array.rows, strength, None), (count, 0));
                assert!(array.rows.len() <= most, "{levels:?} {strength}: {} rows", array.rows.len());
                assert_eq!(array, covering(levels, &forbidden, strength, None, seed));
            }
        }
    }

    #[test]
    #[rustfmt::skip]
    fn a_loose_factor_is_combined_with_fewer_and_else_has_its_first_level() {
        type Fact<'a> = (&'a [u8], Forbidden, usize, Loose, usize, usize);
        let facts: [Fact<'_>; 4] = [
            // levels                 forbidden           strength and the loose factor's,             at most so many rows, and with a later level of it
            (&[2; 8],                 vec![],             3, Loose { factor: 3, strength: 2 },         18, 8),
            (&[6, 3, 4, 3, 2, 2, 2],  vec![],             3, Loose { factor: 1, strength: 2 },         90, 24),
            (&[4, 3, 3, 2, 2],        vec![vec![(2, 2), (0, 3)], vec![(2, 1), (3, 1)]],
                                                          3, Loose { factor: 2, strength: 2 },         30, 12),
            (&[2, 2, 2, 2, 2, 3],     vec![],             4, Loose { factor: 5, strength: 3 },         24, 18),
        ];
        for (levels, forbidden, strength, loose, most, later) in facts {
            for seed in 0..3 {
                let array = covering(levels, &forbidden, strength, Some(loose), seed);
                let all = all_rows(levels, &forbidden);
                assert!(array.rows.iter().all(|row| all.contains(row)), "{levels:?}: {:?}", array.rows);
                let of = |rows: &[Vec<u8>], strength: usize, with: bool| -> BTreeSet<Vec<Option<u8>>> {
                    let mut all = combinations(rows, u32::try_from(strength).unwrap());
                    all.retain(|one| one[loose.factor].is_some() == with);
                    all
                };
                let (tight, with) = (of(&all, strength, false), of(&all, loose.strength, true));
                assert_eq!(of(&array.rows, strength, false), tight);
                assert_eq!(of(&array.rows, loose.strength, true), with);
                let counts = (tight.len() as u64, with.len() as u64);
                assert_eq!((array.possible, array.loose), counts);
                assert_eq!(covered(&array.rows, strength, Some(loose)), counts);
                let half = &array.rows[array.rows.len() / 2..];
                let fewer = (of(half, strength, false).len() as u64, of(half, loose.strength, true).len() as u64);
                assert_eq!(covered(half, strength, Some(loose)), fewer);
                assert!(fewer.0 < counts.0 && fewer.1 < counts.1, "{fewer:?} {counts:?}");
                let is_later = array.rows.iter().filter(|row| row[loose.factor] > 0).count();
                assert!(array.rows.len() <= most && is_later <= later, "{levels:?}: {} rows, {is_later}", array.rows.len());
                assert_eq!(array, covering(levels, &forbidden, strength, Some(loose), seed));
            }
        }
    }

    #[test]
    fn a_row_less_covers_less() {
        // The count itself could be blind.
        let array = covering(&[2; 8], &Vec::new(), 3, None, 1);
        let mut needed = 0;
        for left_out in 0..array.rows.len() {
            let mut rows = array.rows.clone();
            let _ = rows.remove(left_out);
            let fewer = combinations(&rows, 3).len() as u64;
            assert_eq!(covered(&rows, 3, None), (fewer, 0));
            needed += usize::from(fewer < array.possible);
        }
        assert!(needed * 2 > array.rows.len(), "{needed} of {} rows are needed", array.rows.len());
    }
}
