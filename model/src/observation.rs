//! What a call was seen to do, in the terms of the contract.

use crate::status::StatusClass;

/// A call came back, or it did not.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Observation {
    /// The call returned.
    Returned(Answer),
    /// The call did not return.
    Fault(Fault),
}

/// What a call that returned left behind.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Answer {
    /// The class of the returned code.
    pub class: StatusClass,
    /// What stands in the handle cell now.
    pub handle: Handle,
    /// What a successful Query handed out.
    pub output: Output,
}

/// What stands in the handle cell after the call.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Handle {
    /// The call has no handle cell, or its pointer was NULL.
    NoCell,
    /// NULL.
    Null,
    /// The value that stood there before, which was not NULL.
    Same,
    /// A value that is no live context's.
    Fresh,
    /// The value of this live context, which did not stand there before.
    OfContext(u8),
}

/// What a successful Query handed out as metadata.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Output {
    /// The call is no Query, or it failed: outputs of a failure have no meaning.
    NoOutput,
    /// Length 0.
    Empty,
    /// Readable for its whole length.
    Readable,
    /// A pointer whose bytes nobody could check.
    Unchecked,
    /// A length above 0 and a NULL pointer.
    Missing,
    /// A pointer that is not readable for the whole length.
    Unreadable,
}

/// Why a call did not return.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Fault {
    /// A signal, an exception or a panic.
    Crash,
    /// The time limit.
    Hang,
    /// The package ended the process itself.
    Exit,
    /// A guard page, a heap accounting error or a memory limit.
    Memory,
}

impl Fault {
    /// Every kind of fault.
    pub const ALL: [Self; 4] = [Self::Crash, Self::Hang, Self::Exit, Self::Memory];

    /// Its name in records and reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Crash => "crash",
            Self::Hang => "hang",
            Self::Exit => "exit",
            Self::Memory => "memory",
        }
    }
}

impl Output {
    /// Every kind of output.
    pub const ALL: [Self; 6] =
        [Self::NoOutput, Self::Empty, Self::Readable, Self::Unchecked, Self::Missing, Self::Unreadable];
}

impl Answer {
    /// An answer of a call that has neither a handle cell nor metadata.
    #[must_use]
    pub const fn plain(class: StatusClass) -> Self {
        Self { class, handle: Handle::NoCell, output: Output::NoOutput }
    }

    /// Whether the caller takes the call for a success.
    #[must_use]
    pub fn succeeded(&self) -> bool {
        self.class.succeeded()
    }
}

impl Observation {
    /// The answer, if the call returned.
    #[must_use]
    pub const fn answer(&self) -> Option<Answer> {
        match self {
            Self::Returned(answer) => Some(*answer),
            Self::Fault(_) => None,
        }
    }

    /// Whether the call returned and the caller takes it for a success.
    #[must_use]
    pub fn succeeded(&self) -> bool {
        self.answer().is_some_and(|answer| answer.succeeded())
    }
}
