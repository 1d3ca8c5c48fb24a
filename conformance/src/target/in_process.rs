//! A Rust type in this process. A panic is a crash; nothing else can be survived here.

use std::panic::{AssertUnwindSafe, catch_unwind};

use sspcheck_model::call::Call;
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Dialect;

use super::{Blamed, Ending, Host, Sight, Started, Target, Transcript};
use crate::error::{Error, Result};
use crate::package::Package;
use crate::protocol::{Ability, Cannot, Case, Hello, Start, Sweep, Swept, Threaded, Threads, VERSION};
use crate::session::Session;
use crate::sweep;

/// A target that is made by a function.
pub struct InProcess<F> {
    make: F,
    name: String,
}

impl<F: Fn() -> Box<dyn Package> + Send + Sync> InProcess<F> {
    /// A target of this name; every start makes a package of its own.
    pub fn new(name: impl Into<String>, make: F) -> Self {
        Self { make, name: name.into() }
    }
}

impl<F: Fn() -> Box<dyn Package> + Send + Sync> Target for InProcess<F> {
    fn start(&self) -> Result<Started> {
        let hello = Hello {
            protocol: VERSION,
            start: Start::Ready,
            name: Some(self.name.clone()),
            version: None,
            capabilities: None,
            notes: Vec::new(),
            cannot: cannot(),
            false_claims: Vec::new(),
            damage: Vec::new(),
        };
        Ok(Started::Ready(Box::new(Local { package: (self.make)() }), hello))
    }
}

struct Local {
    package: Box<dyn Package>,
}

impl Host for Local {
    fn case(&mut self, case: &Case) -> Result<Transcript> {
        let mut steps = Vec::with_capacity(case.calls.len() + 4);
        let mut current = None;
        let package = &mut *self.package;
        let run = || {
            let mut session = Session::new(package, Dialect::Ntstatus).with_manners(case.manners);
            for call in &case.calls {
                steps.push(session.step(call, &mut |call| current = Some(*call)));
            }
            for call in session.settling() {
                steps.push(session.step(&call, &mut |call| current = Some(*call)));
            }
        };
        let fault = catch_unwind(AssertUnwindSafe(run)).err().map(|panic| blame(current, &*panic));
        Ok(Transcript { fault, ..Transcript::of(steps, Sight::default()) })
    }

    fn sweep(&mut self, request: &Sweep) -> Result<std::result::Result<Swept, Blamed>> {
        let mut current = None;
        let package = &mut *self.package;
        let before = &mut |call: &Call| current = Some(*call);
        let run = || sweep::run(package, Dialect::Ntstatus, request, before);
        Ok(catch_unwind(AssertUnwindSafe(run)).map_err(|panic| blame(current, &*panic)))
    }

    fn threads(&mut self, _: &Threads) -> Result<std::result::Result<Threaded, Blamed>> {
        Err(Error::Unusable("a package in this process cannot be called from several threads".to_owned()))
    }

    fn end(self: Box<Self>) -> Ending {
        Ending::default()
    }
}

/// What cannot be seen or done in this process.
fn cannot() -> Vec<Cannot> {
    let here = |what, reason: &str| Cannot { what, reason: reason.to_owned(), link: None };
    vec![
        here(Ability::Tables, "a package in process has no function table"),
        here(Ability::WatchParameters, "memory is watched in a host process only"),
        here(
            Ability::LookAtMetadata,
            "what a package in process hands out is a value: there is no pointer to check",
        ),
        here(Ability::AccountHeaps, "a package in process uses no heap of a host"),
        here(Ability::FailAllocations, "a package in process uses no heap of a host"),
        here(Ability::Threads, "a package in process is called by one thread at a time"),
    ]
}

fn blame(call: Option<Call>, panic: &(dyn std::any::Any + Send)) -> Blamed {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    let during = call.map(|call| call.to_string()).unwrap_or_default();
    Blamed::new(Fault::Crash, during, format!("panic: {text}"))
}
