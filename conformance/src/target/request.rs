//! A request as data: made on a host, and what came of it.

use super::{Blamed, Host, Transcript};
use crate::answers::Reply;
use crate::error::{Error, Result};
use crate::protocol::{Case, Request, Sweep, Swept, Threaded, Threads};

/// What answers requests as data.
pub(super) trait Ask {
    /// Answers a request with a reply of its kind.
    fn ask(&mut self, request: Request) -> Result<Reply>;

    /// As [`Host::case`].
    fn ask_case(&mut self, case: &Case) -> Result<Transcript> {
        match self.ask(Request::Case(case.clone()))? {
            Reply::Case(transcript) => Ok(transcript),
            _ => Err(confused()),
        }
    }

    /// As [`Host::sweep`].
    fn ask_sweep(&mut self, sweep: &Sweep) -> Result<std::result::Result<Swept, Blamed>> {
        match self.ask(Request::Sweep(sweep.clone()))? {
            Reply::Swept(swept) => Ok(swept),
            _ => Err(confused()),
        }
    }

    /// As [`Host::threads`].
    fn ask_threads(&mut self, threads: &Threads) -> Result<std::result::Result<Threaded, Blamed>> {
        match self.ask(Request::Threads(threads.clone()))? {
            Reply::Threaded(threaded) => Ok(threaded),
            _ => Err(confused()),
        }
    }
}

/// Makes a request on a host.
pub(super) fn make(host: &mut dyn Host, request: &Request) -> Result<Reply> {
    Ok(match request {
        Request::Case(case) => Reply::Case(host.case(case)?),
        Request::Sweep(sweep) => Reply::Swept(host.sweep(sweep)?),
        Request::Threads(threads) => Reply::Threaded(host.threads(threads)?),
        Request::End => return Err(confused()),
    })
}

/// The fault of a reply, if it is one.
pub(super) fn fault(reply: &Reply) -> Option<&Blamed> {
    match reply {
        Reply::StartFault(blamed) | Reply::Swept(Err(blamed)) | Reply::Threaded(Err(blamed)) => Some(blamed),
        Reply::Case(transcript) => transcript.fault.as_ref(),
        _ => None,
    }
}

/// The reply to a request that a fault keeps from being made.
pub(super) fn fallen(request: &Request, blamed: Blamed) -> Reply {
    match request {
        Request::Sweep(_) => Reply::Swept(Err(blamed)),
        Request::Threads(_) => Reply::Threaded(Err(blamed)),
        _ => Reply::Case(Transcript::fault(blamed)),
    }
}

/// An answer to something else.
pub(super) fn confused() -> Error {
    Error::Unusable("the kept answers are answers to something else; begin again without --resume".to_owned())
}
