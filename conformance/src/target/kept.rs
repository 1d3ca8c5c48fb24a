//! A target whose answers are kept: what was answered before is answered again without it, and the rest is asked.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::request::{Ask, confused, fallen, fault, make};
use super::{Blamed, Ending, Host, Sight, Started, Target, Transcript};
use crate::answers::{Answers, Key, Reply};
use crate::cancel::Cancel;
use crate::error::{Error, Result};
use crate::protocol::{Case, Request, Sweep, Swept, Threaded, Threads};

/// A target, or the memory of one.
pub struct Kept {
    inner: Option<Arc<dyn Target>>,
    answers: Arc<Answers>,
    /// How its limits of time are stretched.
    limits: &'static str,
    has_limits: bool,
    cancel: Cancel,
}

impl Kept {
    /// This target, its answers kept here.
    #[must_use]
    pub fn new(target: Box<dyn Target>, answers: Arc<Answers>) -> Self {
        let has_limits = target.patient().is_some();
        let cancel = Cancel::default();
        Self { inner: Some(Arc::from(target)), answers, limits: "ordinary", has_limits, cancel }
    }

    /// No target: only what is known is answered.
    #[must_use]
    pub fn memory(answers: Arc<Answers>, has_limits: bool) -> Self {
        Self { inner: None, answers, limits: "ordinary", has_limits, cancel: Cancel::default() }
    }

    fn with(&self, limits: &'static str, inner: Option<Box<dyn Target>>) -> Box<dyn Target> {
        Box::new(Self {
            inner: inner.map(Arc::from),
            answers: Arc::clone(&self.answers),
            limits,
            has_limits: self.has_limits,
            cancel: self.cancel.clone(),
        })
    }
}

impl Target for Kept {
    fn start(&self) -> Result<Started> {
        self.cancel.check()?;
        let key = Key::NOTHING.then(self.limits);
        let mut talk = Talk {
            target: self.inner.clone(),
            answers: Arc::clone(&self.answers),
            key,
            past: Vec::new(),
            live: None,
            told: 0,
            sight: Sight::default(),
            took: None,
            cancel: self.cancel.clone(),
        };
        let reply = match self.answers.take(key)? {
            Some((reply, _)) => reply,
            None => {
                let Some(target) = &self.inner else { return Err(self.answers.miss()) };
                let began = Instant::now();
                let reply = match target.start()? {
                    Started::Ready(host, hello) => {
                        let sight = host.sight();
                        talk.live = Some(host);
                        Reply::Ready(Box::new(hello), sight)
                    }
                    Started::NotReady(hello) => Reply::NotReady(Box::new(hello)),
                    Started::Fault(blamed) => Reply::StartFault(blamed),
                };
                self.answers.keep(key, &reply, began.elapsed())?;
                reply
            }
        };
        match reply {
            Reply::Ready(hello, sight) => {
                talk.sight = sight;
                Ok(Started::Ready(Box::new(talk), *hello))
            }
            Reply::NotReady(hello) => Ok(Started::NotReady(*hello)),
            Reply::StartFault(blamed) => Ok(Started::Fault(blamed)),
            _ => Err(confused()),
        }
    }

    fn patient(&self) -> Option<Box<dyn Target>> {
        self.has_limits.then(|| self.with("patient", self.inner.as_ref().and_then(|target| target.patient())))
    }

    fn impatient(&self) -> Option<Box<dyn Target>> {
        self.has_limits
            .then(|| self.with("impatient", self.inner.as_ref().and_then(|target| target.impatient())))
    }

    /// The target itself heeds what it was told before it was wrapped.
    fn heed(&mut self, cancel: &Cancel) {
        self.cancel = cancel.clone();
    }

    fn ended_by_others(&self) -> u64 {
        self.inner.as_ref().map_or(0, |target| target.ended_by_others())
    }
}

/// A talk with the target, of which a part may be remembered only.
struct Talk {
    target: Option<Arc<dyn Target>>,
    answers: Arc<Answers>,
    key: Key,
    past: Vec<Request>,
    live: Option<Box<dyn Host>>,
    /// How much of the past the live host was told.
    told: usize,
    sight: Sight,
    took: Option<Duration>,
    cancel: Cancel,
}

impl Ask for Talk {
    fn ask(&mut self, request: Request) -> Result<Reply> {
        self.cancel.check()?;
        let text = serde_json::to_string(&request).map_err(|error| Error::Protocol(error.to_string()))?;
        self.key = self.key.then(&text);
        if let Some((reply, took)) = self.answers.take(self.key)? {
            self.took = Some(took);
            self.past.push(request);
            return Ok(reply);
        }
        if let Some(blamed) = self.catch_up()? {
            // What came back before does not now: that ends this talk too.
            return Ok(fallen(&request, blamed));
        }
        let Some(host) = &mut self.live else { return Err(self.answers.miss()) };
        let began = Instant::now();
        let reply = make(&mut **host, &request)?;
        let took = host.took().unwrap_or_else(|| began.elapsed());
        self.answers.keep(self.key, &reply, took)?;
        self.took = Some(took);
        self.past.push(request);
        self.told = self.past.len();
        Ok(reply)
    }
}

impl Talk {
    /// Tells a live host what was asked before; a fault where it does not come that far.
    fn catch_up(&mut self) -> Result<Option<Blamed>> {
        if self.live.is_none() {
            let Some(target) = &self.target else { return Ok(None) };
            match target.start()? {
                Started::Ready(host, _) => self.live = Some(host),
                Started::Fault(blamed) => return Ok(Some(blamed)),
                Started::NotReady(_) => {
                    let text = "the target started before and does not start again".to_owned();
                    return Err(Error::Unusable(text));
                }
            }
        }
        while let (Some(host), Some(request)) = (&mut self.live, self.past.get(self.told)) {
            self.told += 1;
            if let Some(blamed) = fault(&make(&mut **host, request)?) {
                return Ok(Some(blamed.clone()));
            }
        }
        Ok(None)
    }
}

impl Host for Talk {
    fn case(&mut self, case: &Case) -> Result<Transcript> {
        self.ask_case(case)
    }

    fn sweep(&mut self, sweep: &Sweep) -> Result<std::result::Result<Swept, Blamed>> {
        self.ask_sweep(sweep)
    }

    fn threads(&mut self, threads: &Threads) -> Result<std::result::Result<Threaded, Blamed>> {
        self.ask_threads(threads)
    }

    fn sight(&self) -> Sight {
        self.sight
    }

    fn took(&self) -> Option<Duration> {
        self.took
    }

    fn end(mut self: Box<Self>) -> Ending {
        let key = self.key.then("end");
        if let Ok(Some((Reply::Ended(ending), _))) = self.answers.take(key) {
            return ending;
        }
        let began = Instant::now();
        let ending = match self.catch_up() {
            Ok(Some(blamed)) => Ending { fault: Some(blamed), ..Ending::default() },
            _ => match self.live.take() {
                Some(host) => host.end(),
                None => {
                    // The run cannot be told here; it is told at its end.
                    let _ = self.answers.miss();
                    return Ending::default();
                }
            },
        };
        if !self.cancel.is_asked() {
            let _ = self.answers.keep(key, &Reply::Ended(ending.clone()), began.elapsed());
        }
        ending
    }
}
