//! What a call does to memory: which clause speaks of a parameter that was touched as it must not be.
//!
//! A host that watches memory sees each touch; this table says what it means. The relation judges answers, and an
//! answer says nothing of it.

use crate::call::{Call, Metadata, Target};
use crate::clause::Clause;
use crate::observation::Fault;
use crate::state::Function;

/// Who says so: the name under which breaches of one cause are counted.
#[must_use]
pub const fn rule(clause: Clause) -> &'static str {
    match clause {
        Clause::Meta1 => "Meta1 always: no byte past the metadata is read",
        Clause::Meta2 => "Meta2 always: the metadata is not written",
        Clause::Meta3 => "Meta3 always: nothing is used too late",
        Clause::Tgt2 => "Tgt2 always: the name is not written",
        Clause::Tgt3 => "Tgt3 always: no byte past the name is read",
        Clause::Mem1 => "Mem1 always: a block is given back once",
        Clause::Mem2 => "Mem2 always: what is left does not grow",
        Clause::Mem3 => "Mem3 always: a call survives the want of memory",
        Clause::Ctx9 => "Ctx9 always: threads do not disturb each other",
        _ => "memory always: only what is lent is touched",
    }
}

/// A parameter, or memory that the host lends.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Buffer {
    /// The counted string behind TargetName.
    TargetName,
    /// The text of the target name.
    TargetText,
    /// MetaData of Exchange.
    MetaData,
    /// The cell that ContextHandle points to.
    ContextHandle,
    /// The cells of Query that the metadata's length and address go to.
    MetaDataOutput,
    /// A block of a heap of the host.
    HeapBlock,
    /// A block that was given back to a heap of the host.
    FreedBlock,
}

/// Where a buffer was touched.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Place {
    /// Before its first byte.
    Before,
    /// Within it.
    Inside,
    /// Behind its last byte.
    Past,
}

/// How it was touched.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Access {
    /// Read.
    Read,
    /// Written.
    Write,
}

/// When it was touched.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Moment {
    /// During the call that it was passed to.
    During,
    /// After that call returned.
    Afterwards,
}

/// A touch that the host did not allow.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Touch {
    /// What was touched.
    pub buffer: Buffer,
    /// Where.
    pub place: Place,
    /// How.
    pub access: Access,
    /// When.
    pub moment: Moment,
}

/// Damage that a call did to memory of the host and came back from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Damage {
    /// A block was given back that had been given back already.
    FreedTwice,
    /// A block was given back to a heap that it did not come from.
    FreedToAnotherHeap,
    /// Something was given back that no heap of the host had handed out.
    FreedForeign,
    /// Bytes around a block were written.
    BlockOverrun,
    /// Bytes before the cell of ContextHandle were written.
    CellOverrun,
}

impl Touch {
    /// The clause that speaks of this touch; none where only the fault itself counts.
    #[must_use]
    pub const fn clause(self) -> Option<Clause> {
        match (self.buffer, self.moment, self.access, self.place) {
            (Buffer::MetaData | Buffer::TargetName | Buffer::TargetText, Moment::Afterwards, _, _)
            // What a call may read cannot fault: it was touched before the call got it, while it was out of bounds.
            | (
                Buffer::MetaData | Buffer::TargetName | Buffer::TargetText,
                Moment::During,
                Access::Read,
                Place::Inside,
            ) => Some(Clause::Meta3),
            (Buffer::MetaData, Moment::During, Access::Write, _) => Some(Clause::Meta2),
            (Buffer::MetaData, Moment::During, Access::Read, Place::Before | Place::Past) => {
                Some(Clause::Meta1)
            }
            (Buffer::TargetName | Buffer::TargetText, Moment::During, Access::Write, _) => Some(Clause::Tgt2),
            (
                Buffer::TargetName | Buffer::TargetText,
                Moment::During,
                Access::Read,
                Place::Before | Place::Past,
            ) => Some(Clause::Tgt3),
            _ => None,
        }
    }
}

/// What a clause of memory permits, in words.
#[must_use]
pub const fn permitted(clause: Clause) -> &'static str {
    match clause {
        Clause::Meta1 => "reading MetaDataLength bytes of MetaData, and none beyond",
        Clause::Meta2 => "reading MetaData, and no writing",
        Clause::Meta3 => "nothing of MetaData or TargetName once the call has returned",
        Clause::Tgt2 => "reading TargetName, and no writing",
        Clause::Tgt3 => "reading MaximumLength bytes of the name's buffer, and none beyond",
        Clause::Mem1 => "giving a block back once, to the heap it came from",
        Clause::Mem2 => "leaving behind what does not grow with the number of cycles",
        Clause::Mem3 => "a failure that makes no context, or a success that keeps every clause",
        Clause::Ctx9 => "the answers that each thread gets alone",
        _ => "touching what the caller lends, and nothing around it",
    }
}

/// The clause that says that a call of this function returns, and with nothing around it touched.
#[must_use]
pub const fn returning(function: Option<Function>) -> Clause {
    match function {
        Some(Function::Query) => Clause::Qry6,
        Some(Function::Exchange) | None => Clause::Ret6,
    }
}

/// The clause that counts where a breach was seen only because the host had no memory left: what MEM-3 says is more
/// specific than that a call must return, or that a failure leaves no context. A touch of a parameter, a block given
/// back wrongly and a success that breaks a clause have nothing to do with the want of memory. Nothing counts where the
/// call was a deletion whose own request was refused: that it fails is what MEM-3 permits.
#[must_use]
pub const fn without_memory(
    clause: Clause,
    fault: Option<Fault>,
    refused_to_deletion: bool,
) -> Option<Clause> {
    match (clause, fault) {
        (Clause::Mem1 | Clause::Meta1 | Clause::Meta2 | Clause::Meta3 | Clause::Tgt2 | Clause::Tgt3, _) => {
            Some(clause)
        }
        (_, Some(_)) | (Clause::Ctx3 | Clause::Qry3, None) => Some(Clause::Mem3),
        (_, None) if refused_to_deletion => None,
        (clause, None) => Some(clause),
    }
}

impl Damage {
    /// Every kind of damage.
    pub const ALL: [Self; 5] = [
        Self::FreedTwice,
        Self::FreedToAnotherHeap,
        Self::FreedForeign,
        Self::BlockOverrun,
        Self::CellOverrun,
    ];

    /// The clause that speaks of it; none where it counts like a fault of the call.
    #[must_use]
    pub const fn clause(self) -> Option<Clause> {
        match self {
            Self::FreedTwice | Self::FreedToAnotherHeap | Self::FreedForeign => Some(Clause::Mem1),
            Self::BlockOverrun | Self::CellOverrun => None,
        }
    }

    /// The clause that counts where a call of this function did it, or where no call did.
    #[must_use]
    pub const fn counts(self, function: Option<Function>) -> Clause {
        match self.clause() {
            Some(clause) => clause,
            None => returning(function),
        }
    }
}

/// The clauses that a call exercises on a host that watches its parameters, if it comes back.
#[must_use]
pub fn watched(call: &Call) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let Some(parameters) = call.parameters() else { return clauses };
    if parameters.target != Target::Absent {
        clauses.push(Clause::Tgt2);
    }
    if parameters.target == Target::Unterminated {
        clauses.push(Clause::Tgt3);
    }
    if passes_bytes(call) {
        clauses.extend([Clause::Meta1, Clause::Meta2]);
    }
    clauses
}

/// Whether something that the call passes can be used too late: a name or bytes.
#[must_use]
pub fn lends(call: &Call) -> bool {
    call.parameters().is_some_and(|parameters| parameters.target != Target::Absent) || passes_bytes(call)
}

fn passes_bytes(call: &Call) -> bool {
    !matches!(call.metadata(), None | Some(Metadata::Empty | Metadata::EmptyNull | Metadata::NullWithLength))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[rustfmt::skip]
    fn each_touch_has_its_clause() {
        use {Access::*, Buffer::*, Moment::*, Place::*};
        for (buffer, place, access, moment, clause) in [
            (MetaData,      Past,   Read,  During,     Some(Clause::Meta1)),
            (MetaData,      Before, Read,  During,     Some(Clause::Meta1)),
            (MetaData,      Inside, Write, During,     Some(Clause::Meta2)),
            (MetaData,      Past,   Write, During,     Some(Clause::Meta2)),
            (MetaData,      Inside, Read,  Afterwards, Some(Clause::Meta3)),
            (TargetText,    Inside, Write, Afterwards, Some(Clause::Meta3)),
            (TargetName,    Inside, Read,  Afterwards, Some(Clause::Meta3)),
            (TargetName,    Inside, Write, During,     Some(Clause::Tgt2)),
            (TargetText,    Inside, Write, During,     Some(Clause::Tgt2)),
            (TargetText,    Past,   Read,  During,     Some(Clause::Tgt3)),
            (TargetText,    Inside, Read,  During,     Some(Clause::Meta3)),
            (ContextHandle, Past,   Write, During,     None),
            (HeapBlock,     Past,   Write, During,     None),
            (FreedBlock,    Inside, Read,  Afterwards, None),
        ] {
            let touch = Touch { buffer, place, access, moment };
            assert_eq!(touch.clause(), clause, "{touch:?}");
        }
    }

    #[test]
    #[rustfmt::skip]
    fn what_the_want_of_memory_shows_counts_under_mem_3_or_not_at_all() {
        for (clause, fault, deletion, counts) in [
            (Clause::Ret6, Some(Fault::Crash), false, Some(Clause::Mem3)),
            (Clause::Ret6, Some(Fault::Crash), true,  Some(Clause::Mem3)),
            (Clause::Ctx3, None,               false, Some(Clause::Mem3)),
            (Clause::Qry3, None,               false, Some(Clause::Mem3)),
            (Clause::Ctx1, None,               false, Some(Clause::Ctx1)),
            (Clause::Ctx2, None,               false, Some(Clause::Ctx2)),
            (Clause::Ctx2, None,               true,  None),
            (Clause::Mem1, None,               true,  Some(Clause::Mem1)),
            (Clause::Meta1, Some(Fault::Memory), false, Some(Clause::Meta1)),
        ] {
            assert_eq!(without_memory(clause, fault, deletion), counts, "{clause} {fault:?} {deletion}");
        }
    }

    #[test]
    fn a_call_exercises_what_it_passes() {
        for (call, clauses, lent) in [
            ("exchange c0 null absent 0x0 peer", vec![Clause::Meta1, Clause::Meta2], true),
            ("exchange c0 null absent 0x0 empty", vec![], false),
            ("exchange c0 null named 0x0 empty-null", vec![Clause::Tgt2], true),
            ("query c0 null unterminated 0x0", vec![Clause::Tgt2, Clause::Tgt3], true),
            ("query c0 null absent 0x0", vec![], false),
            ("delete x0", vec![], false),
        ] {
            let call: Call = call.parse().unwrap();
            assert_eq!(watched(&call), clauses, "{call}");
            assert_eq!(lends(&call), lent, "{call}");
        }
    }
}
