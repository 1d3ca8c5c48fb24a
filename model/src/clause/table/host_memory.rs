//! Memory of the host: what a package does with what it is lent.

use super::super::{Clause, InGss, JudgedBy, Level, Row, Witness};
use crate::section::Section;

pub(in crate::clause) const MEM_1: Row = Row {
    clause: Clause::Mem1,
    id: "MEM-1",
    level: Level::Customary,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::HostMemory,
    judged_by: JudgedBy::MemoryWatch,
    choices: &[],
    says: "A block of the host's memory is freed once, and to the heap that it came from.",
    source: "AllocateLsaHeap, FreeLsaHeap, AllocatePrivateHeap and FreePrivateHeap: each pair frees what it gave",
    how: "The host keeps account of both heaps. Deviates by a second free, a free to the other heap, or of an \
        address that was never given. Not exercised by a package that uses no host heap.",
    seen: "In one package DeleteContext frees any value but zero, so that a second deletion frees the same \
        memory twice.",
};

pub(in crate::clause) const MEM_2: Row = Row {
    clause: Clause::Mem2,
    id: "MEM-2",
    level: Level::Customary,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::HostMemory,
    judged_by: JudgedBy::MemoryWatch,
    choices: &[],
    says: "What is left after all handles are gone and the package has shut down does not grow with the number \
        of cycles.",
    source: "SpShutDownFn: resources are to be released before the package is unloaded",
    how: "The cycles of the suite (negotiations, refusals, every shape of metadata and name, contexts of each role \
        that each function makes, two credentials, each flag with what makes a context and on a live one), K times \
        against 2K and 4K, counted in blocks and bytes of both heaps. A block that Query handed out is not counted: \
        it may be the caller's. Deviates by growth that goes on for thousands \
        of cycles: a store that is full by then does not. What stays constant is noted. Not exercised by a package \
        that uses no host heap.",
    seen: "A Query on a live context that makes a second one over it loses the first each time.",
};

pub(in crate::clause) const MEM_3: Row = Row {
    clause: Clause::Mem3,
    id: "MEM-3",
    level: Level::Customary,
    in_gss: InGss::Absent,
    witness: Witness::Any,
    section: Section::HostMemory,
    judged_by: JudgedBy::MemoryWatch,
    choices: &[],
    says: "With no memory left in the host a call fails, or succeeds and keeps every clause.",
    source: "SpQueryCredentialsAttributesFn and its siblings, which document SEC_E_INSUFFICIENT_MEMORY",
    how: "The n-th allocation fails, for each n in turn. Deviates by a crash, or by a failure that hands out a \
        context. Not exercised by a package that uses no host heap.",
    seen: "One package stores the new handle before the steps that can still fail and does not take it back. \
        SEC_E_INSUFFICIENT_MEMORY and STATUS_NO_MEMORY are customary.",
};
