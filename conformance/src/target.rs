//! What is checked: something that answers calls, in this process or in one of its own.

mod in_process;
mod process;
mod spec;

pub use in_process::InProcess;
pub use process::{HostCommand, Limits, Process};
pub use spec::{OwnHost, Spec, serve_if_asked};

use sspcheck_model::call::Call;
use sspcheck_model::observation::Fault;

use crate::answer::Step;
use crate::error::Result;
use crate::protocol::{Hello, Sweep, Swept};
use crate::session::Manners;

/// A target that can be started any number of times; each start knows nothing of the others.
pub trait Target: Sync {
    /// Starts it.
    ///
    /// # Errors
    ///
    /// The kit's own trouble only: what the package does is in the answer.
    fn start(&self) -> Result<Started>;

    /// The same target with five times the time for every call; nothing where it has no limit.
    fn patient(&self) -> Option<Box<dyn Target>> {
        None
    }
}

/// How a start went.
pub enum Started {
    /// Calls can be made.
    Ready(Box<dyn Host>, Hello),
    /// The package started, or refused to, but there is nothing to call.
    NotReady(Hello),
    /// A start-up call did not return.
    Fault(Blamed),
}

/// A started target.
pub trait Host {
    /// Runs one case and settles.
    ///
    /// # Errors
    ///
    /// The kit's own trouble only.
    fn case(&mut self, calls: &[Call], manners: Manners) -> Result<Transcript>;

    /// Runs one sweep.
    ///
    /// # Errors
    ///
    /// The kit's own trouble only.
    fn sweep(&mut self, sweep: &Sweep) -> Result<std::result::Result<Swept, Blamed>>;

    /// Shuts the package down; a fault if that did not return.
    fn end(self: Box<Self>) -> Option<Blamed>;
}

/// What was seen of one case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transcript {
    /// The calls that returned, those that settle included.
    pub steps: Vec<Step>,
    /// The call that did not, and how.
    pub fault: Option<Blamed>,
}

/// A fault, and the call to blame for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blamed {
    /// The kind.
    pub fault: Fault,
    /// What was in progress: a call in the notation, or a start-up or shut-down function.
    pub during: String,
    /// More about it: the signal, the exit code, the limit, the panic.
    pub detail: String,
    /// What the package printed until then.
    pub output: String,
}

impl Blamed {
    /// The call that did not return, if it was one of the contract's.
    #[must_use]
    pub fn call(&self) -> Option<Call> {
        self.during.parse().ok()
    }
}
