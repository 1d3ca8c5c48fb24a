//! The hand-written test: random calls with live handles, a small model beside the package, and what comes to mind on
//! reading the page.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use sspcheck::conformance::package::{Arguments, Bytes, Direction, Name, Package, Returned};
use sspcheck::model::status::Status;

/// What a run of the test came to.
pub(super) struct Ran {
    /// How many calls were made.
    pub(super) calls: u64,
    /// Something was wrong.
    pub(super) failed: bool,
}

/// Runs the test on fresh packages, so many random cases, until something is wrong.
pub(super) fn run(fresh: &dyn Fn() -> Box<dyn Package>, cases: u32) -> Ran {
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 0, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let calls = Cell::new(0_u64);
    let result = runner.run(&prop::collection::vec(op(), 1..30), |ops| {
        let (mut package, mut world) = (fresh(), World::default());
        for op in &ops {
            calls.set(calls.get() + 1);
            match catch_unwind(AssertUnwindSafe(|| world.make(&mut *package, op))) {
                Ok(made) => made?,
                Err(_) => return wrong("a panic"),
            }
        }
        Ok(())
    });
    Ran { calls: calls.get(), failed: result.is_err() }
}

/// One random call; handles are picked among those that live.
#[derive(Clone, Debug)]
enum Op {
    Acquire,
    Release(usize),
    Query {
        credential: Option<usize>,
        context: Option<usize>,
        named: bool,
        flags: u32,
    },
    Exchange {
        credential: Option<usize>,
        context: Option<usize>,
        named: bool,
        flags: u32,
        bytes: Vec<u8>,
        own: bool,
    },
    Delete(usize),
}

fn op() -> impl Strategy<Value = Op> {
    let handle = || prop::option::weighted(0.7, 0..4_usize);
    let flags = || {
        prop_oneof![
            Just(0),
            (0..17_u32).prop_map(|bit| 1 << bit),
            any::<u32>().prop_map(|word| word & 0x1_CFEF)
        ]
    };
    let bytes = prop::collection::vec(any::<u8>(), 0..40);
    prop_oneof![
        2 => Just(Op::Acquire),
        1 => (0..4_usize).prop_map(Op::Release),
        4 => (handle(), handle(), any::<bool>(), flags())
            .prop_map(|(credential, context, named, flags)| Op::Query { credential, context, named, flags }),
        6 => (handle(), handle(), any::<bool>(), flags(), bytes, any::<bool>()).prop_map(
            |(credential, context, named, flags, bytes, own)| Op::Exchange { credential, context, named, flags, bytes, own }
        ),
        2 => (0..4_usize).prop_map(Op::Delete),
    ]
}

/// What the test knows: live handles, and the latest metadata.
#[derive(Default)]
struct World {
    credentials: Vec<u64>,
    contexts: Vec<u64>,
    metadata: Vec<u8>,
}

fn wrong(what: &str) -> Result<(), TestCaseError> {
    Err(TestCaseError::fail(what.to_owned()))
}

fn good(status: Status) -> bool {
    status.0 >> 31 == 0
}

impl World {
    fn pick(all: &[u64], at: Option<usize>) -> u64 {
        at.and_then(|at| all.get(at % all.len().max(1)).copied()).unwrap_or(0)
    }

    /// Whether the answer to Query or Exchange is as it should be; a new context is remembered.
    fn answered(
        &mut self,
        credential: u64,
        before: u64,
        status: Status,
        after: u64,
    ) -> Result<(), TestCaseError> {
        if status.0 >> 28 & 1 == 1
            || status.0 == 0x103
            || (good(status) && status.0 != 0 && status.0 >> 16 == 0)
        {
            return wrong("a strange code");
        }
        match (before, good(status)) {
            (0, true) if credential == 0 => wrong("two NULL handles succeed"),
            (0, true) if after == 0 => wrong("a success without a context"),
            (0, true) if self.contexts.contains(&after) => wrong("a handle that lives already"),
            (0, true) => {
                self.contexts.push(after);
                Ok(())
            }
            (0, false) if after != 0 => wrong("a failure with a context"),
            (0, false) => Ok(()),
            _ if after != before => wrong("the handle changed"),
            _ => Ok(()),
        }
    }

    fn make(&mut self, package: &mut dyn Package, op: &Op) -> Result<(), TestCaseError> {
        let units: Vec<u16> = "host/server".encode_utf16().collect();
        let length = u16::try_from(units.len() * 2).unwrap_or(0);
        let name = Name { length, maximum: length, units: Some(units) };
        match op {
            Op::Acquire if self.credentials.len() < 4 => {
                let acquired = package.acquire(Direction::Both);
                if !good(acquired.status) {
                    return wrong("no credential");
                }
                self.credentials.push(acquired.handle);
            }
            // A context must not outlive its credential here: the test deletes all of them first.
            Op::Release(at) if self.contexts.is_empty() && !self.credentials.is_empty() => {
                let credential = self.credentials.remove(at % self.credentials.len());
                if !good(package.release(credential)) {
                    return wrong("a credential cannot be released");
                }
            }
            Op::Query { credential, context, named, flags } if self.contexts.len() < 4 => {
                let (credential, context) =
                    (Self::pick(&self.credentials, *credential), Self::pick(&self.contexts, *context));
                let arguments = Arguments {
                    credential,
                    target: named.then_some(&name),
                    requirements: *flags,
                    context: Some(context),
                };
                let queried = package.query(&arguments);
                self.answered(credential, context, queried.status, queried.context.unwrap_or(0))?;
                match queried.metadata {
                    Returned::Unchecked(bytes) | Returned::Readable(bytes) => self.metadata = bytes,
                    Returned::Missing | Returned::Unreadable => return wrong("metadata that cannot be read"),
                    Returned::Nothing => {}
                }
            }
            Op::Exchange { credential, context, named, flags, bytes, own } if self.contexts.len() < 4 => {
                let (credential, context) =
                    (Self::pick(&self.credentials, *credential), Self::pick(&self.contexts, *context));
                let arguments = Arguments {
                    credential,
                    target: named.then_some(&name),
                    requirements: *flags,
                    context: Some(context),
                };
                let bytes = if *own { self.metadata.clone() } else { bytes.clone() };
                let length = u32::try_from(bytes.len()).unwrap_or(0);
                let exchanged = package.exchange(&arguments, Bytes { length, bytes: Some(&bytes) });
                self.answered(credential, context, exchanged.status, exchanged.context.unwrap_or(0))?;
            }
            Op::Delete(at) if !self.contexts.is_empty() => {
                let context = self.contexts.remove(at % self.contexts.len());
                if package.delete(context).is_some_and(|status| !good(status)) {
                    return wrong("a context cannot be deleted");
                }
            }
            _ => {}
        }
        Ok(())
    }
}
