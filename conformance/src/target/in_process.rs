//! A Rust type in this process. A panic is a crash; nothing else can be survived here.

use std::panic::{AssertUnwindSafe, catch_unwind};

use sspcheck_model::call::Call;
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Dialect;

use super::{Blamed, Host, Started, Target, Transcript};
use crate::error::Result;
use crate::package::Package;
use crate::protocol::{Hello, Start, Sweep, Swept, VERSION};
use crate::session::{Manners, Session};
use crate::sweep;

/// A target that is made by a function.
pub struct InProcess<F> {
    make: F,
    name: String,
}

impl<F: Fn() -> Box<dyn Package> + Sync> InProcess<F> {
    /// A target of this name; every start makes a package of its own.
    pub fn new(name: impl Into<String>, make: F) -> Self {
        Self { make, name: name.into() }
    }
}

impl<F: Fn() -> Box<dyn Package> + Sync> Target for InProcess<F> {
    fn start(&self) -> Result<Started> {
        let hello = Hello {
            protocol: VERSION,
            start: Start::Ready,
            name: Some(self.name.clone()),
            version: None,
            capabilities: None,
            notes: Vec::new(),
        };
        Ok(Started::Ready(Box::new(Local { package: (self.make)() }), hello))
    }
}

struct Local {
    package: Box<dyn Package>,
}

impl Host for Local {
    fn case(&mut self, calls: &[Call], manners: Manners) -> Result<Transcript> {
        let mut steps = Vec::with_capacity(calls.len() + 4);
        let mut current = None;
        let package = &mut *self.package;
        let run = || {
            let mut session = Session::new(package, Dialect::Ntstatus).with_manners(manners);
            for call in calls {
                steps.push(session.step(call, &mut |call| current = Some(*call)));
            }
            for call in session.settling() {
                steps.push(session.step(&call, &mut |call| current = Some(*call)));
            }
        };
        let fault = catch_unwind(AssertUnwindSafe(run)).err().map(|panic| blame(current, &*panic));
        Ok(Transcript { steps, fault })
    }

    fn sweep(&mut self, request: &Sweep) -> Result<std::result::Result<Swept, Blamed>> {
        let mut current = None;
        let package = &mut *self.package;
        let before = &mut |call: &Call| current = Some(*call);
        let run = || sweep::run(package, Dialect::Ntstatus, request, before);
        Ok(catch_unwind(AssertUnwindSafe(run)).map_err(|panic| blame(current, &*panic)))
    }

    fn end(self: Box<Self>) -> Option<Blamed> {
        None
    }
}

fn blame(call: Option<Call>, panic: &(dyn std::any::Any + Send)) -> Blamed {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    Blamed {
        fault: Fault::Crash,
        during: call.map(|call| call.to_string()).unwrap_or_default(),
        detail: format!("panic: {text}"),
        output: String::new(),
    }
}
