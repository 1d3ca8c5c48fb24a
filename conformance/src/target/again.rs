//! A host that somebody else has ended says nothing of its package: a fresh one is asked the same in its place.
//!
//! Hosts are ended by a signal where memory runs out, where a service is stopped, or where somebody means another
//! process. What a fresh host answers then counts. A package that ends itself in this way ends every host that is asked
//! the same: after some tries that is its fault, as any other is.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::ended::is_sent;
use super::request::{Ask, fallen, fault, make};
use super::{Blamed, Ending, Host, Sight, Started, Target, Transcript};
use crate::answers::Reply;
use crate::cancel::Cancel;
use crate::error::{Error, Result};
use crate::protocol::{Case, Request, Sweep, Swept, Threaded, Threads};

/// So many hosts in a row must be ended while they are asked the same before the package is to blame.
pub(super) const TRIES: u32 = 4;

/// A target whose hosts are started again where somebody else has ended them.
pub(super) struct Again {
    target: Arc<dyn Target>,
    ended: Arc<AtomicU64>,
}

impl Again {
    pub(super) fn new(target: Box<dyn Target>) -> Self {
        Self { target: Arc::from(target), ended: Arc::default() }
    }

    fn with(&self, target: Box<dyn Target>) -> Box<dyn Target> {
        Box::new(Self { target: Arc::from(target), ended: Arc::clone(&self.ended) })
    }
}

impl Target for Again {
    fn start(&self) -> Result<Started> {
        let mut tries = Tries::of(&self.ended);
        loop {
            let started = self.target.start()?;
            let fault = if let Started::Fault(blamed) = &started { Some(blamed) } else { None };
            if tries.go_on(fault) {
                continue;
            }
            let Started::Ready(host, hello) = started else { return Ok(started) };
            let steady = Steady {
                target: Arc::clone(&self.target),
                ended: Arc::clone(&self.ended),
                sight: host.sight(),
                live: Some(host),
                past: Vec::new(),
                took: None,
            };
            return Ok(Started::Ready(Box::new(steady), hello));
        }
    }

    fn patient(&self) -> Option<Box<dyn Target>> {
        self.target.patient().map(|target| self.with(target))
    }

    fn impatient(&self) -> Option<Box<dyn Target>> {
        self.target.impatient().map(|target| self.with(target))
    }

    /// Hosts that run already heed what they were started with.
    fn heed(&mut self, cancel: &Cancel) {
        if let Some(target) = Arc::get_mut(&mut self.target) {
            target.heed(cancel);
        }
    }

    fn ended_by_others(&self) -> u64 {
        self.ended.load(Ordering::Relaxed)
    }
}

/// Hosts that were ended while they were asked the same.
struct Tries<'a> {
    number: u32,
    ended: &'a AtomicU64,
}

impl<'a> Tries<'a> {
    const fn of(ended: &'a AtomicU64) -> Self {
        Self { number: 0, ended }
    }

    /// Whether it is to be tried once more, after a try that came to this. Where anything else came of it at last, it was
    /// somebody else who has ended the hosts before.
    fn go_on(&mut self, fault: Option<&Blamed>) -> bool {
        if fault.is_some_and(is_sent) {
            self.number += 1;
            return self.number < TRIES;
        }
        let _ = self.ended.fetch_add(self.number.into(), Ordering::Relaxed);
        false
    }
}

/// A host, and what it was asked so far.
struct Steady {
    target: Arc<dyn Target>,
    ended: Arc<AtomicU64>,
    sight: Sight,
    live: Option<Box<dyn Host>>,
    past: Vec<Request>,
    took: Option<Duration>,
}

impl Steady {
    /// A host that was asked all that was asked before; the fault of one that does not come so far.
    fn host(&mut self) -> Result<std::result::Result<Box<dyn Host>, Blamed>> {
        if let Some(host) = self.live.take() {
            return Ok(Ok(host));
        }
        let mut host = match self.target.start()? {
            Started::Ready(host, _) => host,
            Started::Fault(blamed) => return Ok(Err(blamed)),
            Started::NotReady(_) => {
                let text = "a host was ended from outside, and the package that had started in it does not start \
                            again; look what ends processes here";
                return Err(Error::Unusable(text.to_owned()));
            }
        };
        for request in &self.past {
            if let Some(blamed) = fault(&make(&mut *host, request)?) {
                return Ok(Err(blamed.clone()));
            }
        }
        Ok(Ok(host))
    }
}

impl Ask for Steady {
    fn ask(&mut self, request: Request) -> Result<Reply> {
        let ended = Arc::clone(&self.ended);
        let mut tries = Tries::of(&ended);
        loop {
            let (reply, host) = match self.host()? {
                Ok(mut host) => {
                    let began = Instant::now();
                    let reply = make(&mut *host, &request)?;
                    self.took = Some(began.elapsed());
                    (reply, Some(host))
                }
                Err(blamed) => (fallen(&request, blamed), None),
            };
            if !tries.go_on(fault(&reply)) {
                self.live = host;
                self.past.push(request);
                return Ok(reply);
            }
        }
    }
}

impl Host for Steady {
    fn case(&mut self, case: &Case) -> Result<Transcript> {
        self.ask_case(case)
    }

    fn sweep(&mut self, sweep: &Sweep) -> Result<std::result::Result<Swept, Blamed>> {
        self.ask_sweep(sweep)
    }

    fn threads(&mut self, threads: &Threads) -> Result<std::result::Result<Threaded, Blamed>> {
        self.ask_threads(threads)
    }

    /// Of the try that counts: what others have ended takes no time of the package's.
    fn took(&self) -> Option<Duration> {
        self.took
    }

    fn sight(&self) -> Sight {
        self.sight
    }

    fn end(mut self: Box<Self>) -> Ending {
        let ended = Arc::clone(&self.ended);
        let mut tries = Tries::of(&ended);
        loop {
            let ending = match self.host() {
                Ok(Ok(host)) => host.end(),
                Ok(Err(blamed)) => Ending { fault: Some(blamed), ..Ending::default() },
                // The next start says what is wrong.
                Err(_) => return Ending::default(),
            };
            if !tries.go_on(ending.fault.as_ref()) {
                return ending;
            }
        }
    }
}
