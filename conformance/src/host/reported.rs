//! What the entry point reports, and which tables that makes: read with care, and never past the version's slots.

#[cfg(test)]
mod tests;

use sspcheck_model::clause::Clause;
use sspcheck_model::reading::Dialect;
use sspcheck_model::status::Status;
use windows_sys::Win32::Security::Authentication::Identity::SECPKG_FUNCTION_TABLE;

use super::memory;
use super::system;
use crate::protocol::{FalseClaim, Start};

/// The version that introduced both functions.
pub(super) const FIRST_WITH_METADATA: u32 = 0x0010_0000;

/// Versions that ntsecpkg.h names, and how many slots each promises.
#[rustfmt::skip]
const VERSIONS: [(u32, usize); 11] = [
    (0x0001_0000, 27), (0x0002_0000, 28), (0x0004_0000, 29), (0x0008_0000, 30),
    (0x0010_0000, 34), (0x0020_0000, 35), (0x0040_0000, 36), (0x0080_0000, 38),
    (0x0100_0000, 39), (0x0200_0000, 42), (0x0400_0000, 43),
];

/// Whether ntsecpkg.h names this version.
#[must_use]
pub fn names_version(version: u32) -> bool {
    VERSIONS.iter().any(|(known, _)| *known == version)
}

/// Slots of every package: Initialize and GetInfo.
const INITIALIZE: usize = 8;
const GET_INFO: usize = 10;
const QUERY: usize = 30;
const EXCHANGE: usize = 31;
pub(super) const SLOTS: usize = 43;

const _: () = assert!(size_of::<SECPKG_FUNCTION_TABLE>() == SLOTS * size_of::<usize>());

/// The slots of one table; those that its version does not promise are NULL.
pub(super) type Slots = [usize; SLOTS];

/// What `SpLsaModeInitialize` answered and wrote.
pub(super) struct Reported {
    pub(super) status: Status,
    pub(super) version: u32,
    pub(super) tables: usize,
    pub(super) count: u32,
}

/// What can be checked.
pub(super) struct Found {
    pub(super) tables: Tables,
    /// The version whose slots are read.
    pub(super) version: u32,
    /// What was reported and is not so, where the check goes on all the same.
    pub(super) false_claims: Vec<FalseClaim>,
}

/// At least one table.
pub(super) struct Tables {
    first: Slots,
    others: Vec<Slots>,
}

impl Tables {
    /// The first that offers both functions; the first of all where none does.
    pub(super) fn offering(&self) -> Slots {
        let offers = |slots: &Slots| slots.get(QUERY) > Some(&0) && slots.get(EXCHANGE) > Some(&0);
        self.all().find(offers).unwrap_or(self.first)
    }

    /// Every table, in the order of the memory.
    pub(super) fn all(&self) -> impl Iterator<Item = Slots> + '_ {
        std::iter::once(self.first).chain(self.others.iter().copied())
    }
}

/// What stands behind a claim that is false, for those who want to go on.
const GO_ON: &str = "; --assume-version N goes on with the slots of a version";

impl Reported {
    /// The tables to check; with an assumed version false claims are told and the check goes on as far as it can.
    pub(super) fn find(&self, assumed: Option<u32>) -> Result<Found, Start> {
        let Self { status, version, tables, count } = *self;
        let mut false_claims = Vec::new();
        if !status.succeeded(Dialect::Ntstatus) {
            return Err(Start::Refused(format!("SpLsaModeInitialize answered {status}")));
        }
        if tables == 0 && status.0 == 0 {
            return Err(Start::FalseStart(format!(
                "SpLsaModeInitialize succeeded without a table, pcTables {count}"
            )));
        }
        if status.0 != 0 {
            let text = format!("SpLsaModeInitialize answered {status} and reported version {version:#010x}");
            if assumed.is_none() || tables == 0 {
                return Err(Start::FalseStart(text + if tables == 0 { "" } else { GO_ON }));
            }
            false_claims.push(FalseClaim { clause: Clause::Pkg1, text });
        } else if let Some(text) = self.false_version() {
            if assumed.is_none() {
                return Err(Start::FalseVersion(text + GO_ON));
            }
            false_claims.push(FalseClaim { clause: Clause::Pkg2, text });
        }
        let version = assumed.unwrap_or(version);
        let promised = promised(version).unwrap_or(0);
        let first = slots_at(tables, promised);
        let tables = match (stride(tables, count), stride(tables, 1)) {
            (Some(stride), _) => {
                let address = |index: usize| tables + index * stride * size_of::<usize>();
                let others = (1..count as usize).map(|index| slots_at(address(index), promised)).collect();
                Tables { first, others }
            }
            (None, only) => {
                let text = format!(
                    "pcTables is {count}, but not every table that it counts has Initialize and GetInfo"
                );
                if assumed.is_none() || only.is_none() {
                    return Err(Start::FalseStart(text + if only.is_none() { "" } else { GO_ON }));
                }
                false_claims.push(FalseClaim { clause: Clause::Pkg1, text });
                Tables { first, others: Vec::new() }
            }
        };
        Ok(Found { tables, version, false_claims })
    }

    /// What is false about the version, if anything is.
    fn false_version(&self) -> Option<String> {
        let version = self.version;
        let Some(promised) = promised(version) else {
            return Some(format!("PackageVersion is {version:#010x}, which no header names"));
        };
        let unreadable = memory::pointers(self.tables, promised).is_err();
        unreadable
            .then(|| format!("version {version:#010x} promises {promised} slots, which cannot all be read"))
    }
}

/// How many slots a version promises.
fn promised(version: u32) -> Option<usize> {
    VERSIONS.iter().find(|(known, _)| *known == version).map(|(_, slots)| *slots)
}

/// The slots of a table, as far as they are promised and can be read.
fn slots_at(address: usize, promised: usize) -> Slots {
    let readable = (0..=promised).rev().find_map(|count| memory::pointers(address, count).ok());
    let mut slots = [0; SLOTS];
    for (to, from) in slots.iter_mut().zip(readable.into_iter().flatten()) {
        *to = from;
    }
    slots
}

/// How many slots lie from one table to the next, if every table that is counted has Initialize and GetInfo.
fn stride(tables: usize, count: u32) -> Option<usize> {
    VERSIONS.iter().map(|(_, slots)| *slots).find(|stride| counts(tables, count, *stride))
}

/// Whether every table that is counted has Initialize and GetInfo, at this distance from one to the next.
fn counts(tables: usize, count: u32, stride: usize) -> bool {
    let functions = |index: usize| {
        let offset = index.checked_mul(stride * size_of::<usize>())?;
        let slots = memory::pointers(tables.checked_add(offset)?, GET_INFO + 1).ok()?;
        let function = |slot: usize| slots.get(slot).copied().filter(|function| *function != 0);
        Some([function(INITIALIZE)?, function(GET_INFO)?])
    };
    let all: Option<Vec<[usize; 2]>> = (0..count as usize).map(functions).collect();
    count > 0 && all.is_some_and(|all| system::are_code(all.as_flattened()))
}

/// The slots as functions.
pub(super) fn typed(slots: Slots) -> SECPKG_FUNCTION_TABLE {
    // SAFETY: the table is that many optional function pointers; each value was read from the package's own table or
    // is NULL.
    unsafe { std::mem::transmute::<Slots, SECPKG_FUNCTION_TABLE>(slots) }
}
