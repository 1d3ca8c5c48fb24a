//! How strong the kit's own oracle is: what the committed kill matrix says of every suite.

use crate::suite::Suite;

/// The committed matrices, each made and compared by a test.
const MATRICES: [&str; 4] = [
    include_str!("../matrix/flaws.md"),
    include_str!("../matrix/packages.md"),
    include_str!("../matrix/packages-memory.md"),
    include_str!("../matrix/packages-hostile.md"),
];

/// One flawed package, and what became of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Kill {
    /// The name of the flaw or of the package.
    pub flaw: &'static str,
    /// The clauses that it breaks, as it names them.
    pub breaks: &'static str,
    /// What smoke accused it of; `-` where it was not tried.
    pub smoke: &'static str,
    /// What the standard suite accused it of; `-` where it was not tried.
    pub standard: &'static str,
    /// What the full suite accused it of; `-` where it was not tried, for the standard suite catches it.
    pub full: &'static str,
}

/// What is said of all of them together.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Strength {
    /// Flawed packages that were tried.
    pub tried: usize,
    /// Those that the suite catches.
    pub caught: usize,
    /// Clauses that one was accused of and does not break.
    pub falsely: usize,
}

impl Kill {
    /// Every row of the matrices.
    pub fn all() -> impl Iterator<Item = Self> {
        let rows = MATRICES.into_iter().flat_map(str::lines).filter_map(|line| {
            let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
            let mut next = || cells.next();
            Some(Self { flaw: next()?, breaks: next()?, smoke: next()?, standard: next()?, full: next()? })
        });
        rows.filter(|row| row.flaw != "flaw")
    }

    /// Whether it breaks a clause of this id.
    #[must_use]
    pub fn names(&self, id: &str) -> bool {
        self.breaks.split(", ").any(|clause| clause == id)
    }

    /// The clauses of a cell.
    fn accused(cell: &str) -> impl Iterator<Item = &str> {
        cell.split(", ").filter_map(|clause| clause.split_once(" after ").map(|(clause, _)| clause))
    }

    fn cell(&self, suite: Suite) -> Option<&'static str> {
        let cell = match suite {
            Suite::Smoke => self.smoke,
            Suite::Standard => self.standard,
            Suite::Full => self.full,
        };
        (cell != "-").then_some(cell)
    }

    fn is_caught(&self, suite: Suite) -> bool {
        self.cell(suite).into_iter().flat_map(Self::accused).any(|clause| self.names(clause))
    }

    fn falsely(&self, suite: Suite) -> usize {
        self.cell(suite).into_iter().flat_map(Self::accused).filter(|clause| !self.names(clause)).count()
    }
}

impl Strength {
    /// That of a suite, counted over the flaws that it was tried on; what needs `--hostile` is tried with it.
    #[must_use]
    pub fn of(suite: Suite) -> Self {
        Kill::all().fold(Self::default(), |all, row| Self {
            tried: all.tried + usize::from(row.cell(suite).is_some()),
            caught: all.caught + usize::from(row.is_caught(suite)),
            falsely: all.falsely + row.falsely(suite),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flaw::FLAWS;

    #[test]
    fn every_flaw_has_its_row_and_is_caught_by_the_standard_suite_or_the_full_one() {
        let rows: Vec<Kill> = Kill::all().collect();
        for flaw in FLAWS {
            let row = rows.iter().find(|row| row.flaw.split(' ').next() == Some(flaw.name));
            let clauses: Vec<String> = flaw.clauses.iter().map(ToString::to_string).collect();
            assert_eq!(row.map(|row| row.breaks), Some(clauses.join(", ").as_str()), "{}", flaw.name);
        }
        assert!(rows.len() > FLAWS.len() + 60, "only {} rows", rows.len());
        let of = Strength::of;
        let (smoke, standard, full) = (of(Suite::Smoke), of(Suite::Standard), of(Suite::Full));
        assert_eq!([smoke.tried, standard.tried], [rows.len(); 2]);
        assert_eq!((smoke.falsely, standard.falsely, full.falsely), (0, 0, 0));
        assert!(smoke.caught + 10 < standard.caught && full.tried > 0, "{smoke:?}, {standard:?}, {full:?}");
        // What standard does not catch full does.
        assert_eq!((full.caught, standard.caught + full.tried), (full.tried, rows.len()));
    }

    #[test]
    fn a_row_counts_by_what_its_cells_say() {
        let row = Kill {
            flaw: "f",
            breaks: "CTX-1, RET-6",
            smoke: "not caught",
            standard: "RET-6 after 7, CTX-2 after 9",
            full: "-",
        };
        assert!(!row.is_caught(Suite::Smoke) && row.is_caught(Suite::Standard));
        assert_eq!((row.falsely(Suite::Smoke), row.falsely(Suite::Standard)), (0, 1));
        assert!(!row.is_caught(Suite::Full) && row.cell(Suite::Full).is_none());
        assert!(row.names("CTX-1") && !row.names("CTX-11"));
    }
}
