//! What is checked: something that answers calls, in this process or in one of its own.

mod adapter;
mod again;
mod command;
mod ended;
mod in_process;
mod kept;
mod left;
mod line;
mod options;
mod brood;
mod output;
mod patience;
mod process;
mod request;
mod sanitizer;
mod script;
pub(crate) mod site;
mod spec;
mod survey;
#[cfg_attr(not(unix), path = "target/no_wine.rs")]
mod wine;

pub use adapter::{Adapter, Complaints};
pub use command::HostCommand;
pub(crate) use ended::{ALARM, CLOSED, HEAP_CORRUPTION, WROTE};
pub use in_process::InProcess;
pub use kept::Kept;
pub use line::quote;
pub use options::{HostOptions, Limits, quoted};
pub use process::Process;
pub use spec::{OwnHost, Spec, serve_if_asked};
pub use wine::Wine;

use serde::{Deserialize, Serialize};
use sspcheck_model::call::Call;
use sspcheck_model::memory::Touch;
use sspcheck_model::observation::Fault;

use crate::answer::Step;
use crate::cancel::Cancel;
use crate::error::Result;
use crate::protocol::{Ability, Cannot, Case, Done, Ended, Hello, Sweep, Swept, Threaded, Threads};

/// A target that can be started any number of times; each start knows nothing of the others.
pub trait Target: Send + Sync {
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

    /// The same target with a quarter of the time for every call, to look for more of a hang that is known; nothing
    /// where it has no limit.
    fn impatient(&self) -> Option<Box<dyn Target>> {
        None
    }

    /// Gives up waiting for a host as soon as this handle asks to stop; for targets that wait for one.
    fn heed(&mut self, _cancel: &Cancel) {}

    /// How many hosts somebody else has ended so far, in whose place fresh ones were asked.
    fn ended_by_others(&self) -> u64 {
        0
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
    fn case(&mut self, case: &Case) -> Result<Transcript>;

    /// Runs one sweep.
    ///
    /// # Errors
    ///
    /// The kit's own trouble only.
    fn sweep(&mut self, sweep: &Sweep) -> Result<std::result::Result<Swept, Blamed>>;

    /// Makes calls from several threads at once.
    ///
    /// # Errors
    ///
    /// The kit's own trouble only.
    fn threads(&mut self, threads: &Threads) -> Result<std::result::Result<Threaded, Blamed>>;

    /// How long the latest request took, where that is not what a clock shows now: its answer was kept.
    fn took(&self) -> Option<std::time::Duration> {
        None
    }

    /// What the host sees beyond the answers.
    fn sight(&self) -> Sight {
        Sight::default()
    }

    /// Shuts the package down.
    fn end(self: Box<Self>) -> Ending;
}

/// What was seen of one case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transcript {
    /// The calls that returned, those that settle included.
    pub steps: Vec<Step>,
    /// The call that did not, and how.
    pub fault: Option<Blamed>,
    /// What the host could see beyond the answers.
    pub sight: Sight,
    /// Blocks of the host's heaps that the case asked for and gave back.
    pub blocks: Done,
}

impl Transcript {
    /// Steps of a host that sees this much.
    #[must_use]
    pub fn of(steps: Vec<Step>, sight: Sight) -> Self {
        Self { steps, sight, ..Self::default() }
    }

    /// A fault that no step went before.
    #[must_use]
    pub fn fault(blamed: Blamed) -> Self {
        Self { fault: Some(blamed), ..Self::default() }
    }
}

/// What a host sees beyond the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sight {
    /// Which bytes of its parameters a call reads and writes.
    pub parameters: bool,
    /// Whether parameters are touched after their call: not in a sweep, where they stay.
    pub later: bool,
    /// What becomes of the blocks of its heaps.
    pub heaps: bool,
}

/// How a target ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// A fault, if shutting the package down did not return.
    pub fault: Option<Blamed>,
    /// What the package left behind, where the host accounts for it.
    pub left: Option<Ended>,
    /// What is worth a note.
    pub note: Option<String>,
}

/// A fault, and the call to blame for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blamed {
    /// The kind.
    pub fault: Fault,
    /// What was in progress: a call in the notation, or a start-up or shut-down function.
    pub during: String,
    /// More about it: the signal, the exit code, the limit, the panic.
    pub detail: String,
    /// What the package printed until then.
    pub output: String,
    /// Which parameter was touched, and how, where the host saw it.
    pub touch: Option<Touch>,
    /// Where it happened, the innermost function first: module, function and, where known, file and line.
    pub site: Vec<String>,
}

impl Sight {
    /// What a host sees that cannot do these things.
    #[must_use]
    pub fn without(cannot: &[Cannot]) -> Self {
        let can = |what| cannot.iter().all(|cannot| cannot.what != what);
        let parameters = can(Ability::WatchParameters);
        Self { parameters, later: parameters, heaps: can(Ability::AccountHeaps) }
    }

    /// What it sees of the calls of a sweep.
    #[must_use]
    pub const fn in_a_sweep(self) -> Self {
        Self { later: false, ..self }
    }
}

impl Blamed {
    /// A fault of which nothing but its kind is known.
    #[must_use]
    pub fn new(fault: Fault, during: String, detail: String) -> Self {
        Self { fault, during, detail, output: String::new(), touch: None, site: Vec::new() }
    }

    /// The call that did not return, if it was one of the contract's.
    #[must_use]
    pub fn call(&self) -> Option<Call> {
        self.during.parse().ok()
    }
}
