//! A package that writes a log of its calls, whatever package it is.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Profile;
use sspcheck_model::status::Status;

use super::line::{
    Acquire, Begins, Buffer, Code, CountedString, Delete, Exchange, Header, Line, Query, Release, VERSION,
    Word,
};
use crate::package::{
    Acquired, Aftermath, Arguments, Bytes, Direction, Exchanged, Name, Package, Queried, Returned,
};

/// What a recorder has written, shared with whoever wants to read it.
#[derive(Clone, Debug, Default)]
pub struct Tape(Arc<Mutex<String>>);

impl Tape {
    /// The log so far.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn write(&self, line: &impl serde::Serialize) {
        let mut tape = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Nothing here can fail to become JSON.
        if let Ok(text) = serde_json::to_string(line) {
            tape.push_str(&text);
            tape.push('\n');
        }
    }
}

/// A package that records the calls made to another, a panic as a crash.
pub struct Recorder {
    package: Box<dyn Package>,
    tape: Tape,
}

/// An address that stands for a buffer: which one does not matter.
const SOMEWHERE: Word = Word(0x1000);

impl Recorder {
    /// Records the calls to this package, which nobody has called yet.
    #[must_use]
    pub fn new(package: Box<dyn Package>) -> Self {
        let tape = Tape::default();
        tape.write(&Header { trace: VERSION, profile: Profile::Lsa, begins: Begins::Start, note: None });
        Self { package, tape }
    }

    /// What it writes.
    #[must_use]
    pub fn tape(&self) -> Tape {
        self.tape.clone()
    }

    fn record<T>(
        &mut self,
        call: impl FnOnce(&mut dyn Package) -> T,
        line: impl FnOnce(Option<&T>) -> Line,
    ) -> T {
        let package = &mut *self.package;
        match catch_unwind(AssertUnwindSafe(|| call(package))) {
            Ok(returned) => {
                self.tape.write(&line(Some(&returned)));
                returned
            }
            Err(panic) => {
                self.tape.write(&line(None));
                resume_unwind(panic)
            }
        }
    }
}

fn fault<T>(returned: Option<&T>) -> Option<Fault> {
    returned.is_none().then_some(Fault::Crash)
}

fn code(status: Status) -> Option<Code> {
    Some(Code(status.0))
}

fn digits(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn string(name: &Name) -> CountedString {
    let buffer = if name.units.is_some() { SOMEWHERE } else { Word(0) };
    CountedString { length: name.length, maximum: name.maximum, buffer }
}

fn handed_out(metadata: &Returned) -> Option<Buffer> {
    let buffer = |length: usize, buffer, bytes, readable| {
        Some(Buffer { length: u32::try_from(length).unwrap_or(u32::MAX), buffer, bytes, readable })
    };
    match metadata {
        Returned::Nothing => buffer(0, Word(0), None, true),
        Returned::Readable(bytes) => buffer(bytes.len(), SOMEWHERE, Some(digits(bytes)), true),
        Returned::Unchecked(_) => None,
        Returned::Missing => buffer(1, Word(0), None, true),
        Returned::Unreadable => buffer(1, SOMEWHERE, None, false),
    }
}

impl Package for Recorder {
    fn acquire(&mut self, direction: Direction) -> Acquired {
        self.record(
            |package| package.acquire(direction),
            |returned| {
                Line::Acquire(Acquire {
                    credential: returned.map(|acquired| Word(acquired.handle)),
                    status: returned.and_then(|acquired| code(acquired.status)),
                    fault: fault(returned),
                    note: None,
                })
            },
        )
    }

    fn release(&mut self, credential: u64) -> Status {
        self.record(
            |package| package.release(credential),
            |returned| {
                Line::Release(Release {
                    credential: Word(credential),
                    status: returned.and_then(|status| code(*status)),
                    fault: fault(returned),
                    note: None,
                })
            },
        )
    }

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        self.record(
            |package| package.query(arguments),
            |returned| {
                Line::Query(Query {
                    credential: Word(arguments.credential),
                    target: arguments.target.map(string),
                    requirements: Code(arguments.requirements),
                    context: arguments.context.map(Word),
                    context_after: returned
                        .and_then(|queried| queried.context)
                        .filter(|_| arguments.context.is_some())
                        .map(Word),
                    metadata: returned.and_then(|queried| handed_out(&queried.metadata)),
                    status: returned.and_then(|queried| code(queried.status)),
                    fault: fault(returned),
                    note: None,
                })
            },
        )
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        self.record(
            |package| package.exchange(arguments, metadata),
            |returned| {
                Line::Exchange(Exchange {
                    credential: Word(arguments.credential),
                    target: arguments.target.map(string),
                    requirements: Code(arguments.requirements),
                    metadata: Buffer {
                        length: metadata.length,
                        buffer: if metadata.bytes.is_some() { SOMEWHERE } else { Word(0) },
                        bytes: metadata.bytes.map(digits),
                        readable: true,
                    },
                    context: arguments.context.map(Word),
                    context_after: returned
                        .and_then(|exchanged| exchanged.context)
                        .filter(|_| arguments.context.is_some())
                        .map(Word),
                    status: returned.and_then(|exchanged| code(exchanged.status)),
                    fault: fault(returned),
                    note: None,
                })
            },
        )
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        // A package without the function is not called, so nothing is written.
        let mut offered = None;
        let tape = self.tape.clone();
        let package = &mut *self.package;
        let line = |status: Option<Status>| {
            let fault = status.is_none().then_some(Fault::Crash);
            let status = status.and_then(code);
            Line::Delete(Delete { context: Word(context), status, fault, note: None })
        };
        match catch_unwind(AssertUnwindSafe(|| offered = package.delete(context))) {
            Ok(()) => {
                if let Some(status) = offered {
                    tape.write(&line(Some(status)));
                }
                offered
            }
            Err(panic) => {
                tape.write(&line(None));
                resume_unwind(panic)
            }
        }
    }

    fn aftermath(&mut self) -> Aftermath {
        self.package.aftermath()
    }

    fn cannot_name(&self, target: sspcheck_model::call::Target) -> Option<&'static str> {
        self.package.cannot_name(target)
    }
}
