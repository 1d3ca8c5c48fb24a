//! A program in any language that speaks the protocol: `cmd:COMMAND`.
//!
//! It is a host process like our own, but nobody vouches for it. What it says wrongly is no fault of the package, and
//! no finding: the run ends with the line, what is wrong with it and what was expected. A crash, an exit or a hang
//! within a call is data, as everywhere. There is no page on which an adapter writes the call in progress: the call
//! to blame is the first that was sent and not answered.

use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Dialect;

use super::again;
use super::ended::is_sent;
use super::line::{Line, quote};
use super::patience::Patience;
use super::process::{Process, Running};
use super::script::Script;
use super::survey;
use super::{Blamed, Ending, Host, Sight, Started, Target, Transcript};
use crate::cancel::Cancel;
use crate::error::{Complaint, Error, Result};
use crate::protocol::{
    Ability, Cannot, Case, Hello, Reply, Request, Start, Sweep, Swept, Threaded, Threads, VERSION,
};
use crate::session::Manners;

/// How many lines may announce a call, or a part of the start, before the adapter says nothing by them any more.
const ANNOUNCEMENTS: u32 = 1 << 20;

/// How many complaints are collected before it is enough.
const COMPLAINTS: usize = 20;

/// How much longer than one call a sweep may take that does not say where it is.
const SILENT_SWEEP: u32 = 15;

/// How often somebody who waits looks whether the run is to stop.
const LOOK: Duration = Duration::from_millis(50);

/// Complaints as they are collected.
pub type Complaints = Arc<Mutex<Vec<Complaint>>>;

/// A target behind an adapter.
#[derive(Clone, Debug)]
pub struct Adapter {
    process: Process,
    complaints: Option<Complaints>,
}

impl Adapter {
    /// A target behind this program; the first wrong line ends the run.
    #[must_use]
    pub const fn new(process: Process) -> Self {
        Self { process, complaints: None }
    }

    /// The same, but wrong lines are collected here and passed over.
    #[must_use]
    pub fn collecting(self, complaints: Complaints) -> Self {
        Self { complaints: Some(complaints), ..self }
    }
}

/// What came, or the fault that kept it from coming.
type Heard<T> = std::result::Result<T, Blamed>;

impl Target for Adapter {
    fn patient(&self) -> Option<Box<dyn Target>> {
        Some(Box::new(Self { process: self.process.with_patience(), complaints: self.complaints.clone() }))
    }

    fn impatient(&self) -> Option<Box<dyn Target>> {
        Some(Box::new(Self { process: self.process.with_impatience(), complaints: self.complaints.clone() }))
    }

    fn heed(&mut self, cancel: &Cancel) {
        self.process.heed(cancel);
    }

    fn start(&self) -> Result<Started> {
        let mut tried = 0;
        loop {
            match self.start_once()? {
                Ok(started) => return Ok(started),
                // Nothing was asked of it yet when somebody has ended it.
                Err(blamed) if is_sent(&blamed) && tried + 1 < again::TRIES => tried += 1,
                Err(blamed) => return Err(no_hello(&self.name(), &blamed)),
            }
        }
    }
}

impl Adapter {
    fn name(&self) -> String {
        self.process.command().program.display().to_string()
    }

    /// Starts it once; the fault of one that said nothing comes back.
    fn start_once(&self) -> Result<Heard<Started>> {
        let name = self.name();
        let running = self.process.spawn().map_err(|error| match error {
            Error::Spawn { source, .. } => Error::NoAdapter(format!(
                "the adapter `{name}` cannot be started: {source}; give the path of a program, or the name of one in \
                 PATH, behind `cmd:`"
            )),
            other => other,
        })?;
        let collect = self.complaints.clone();
        let dialect = self.process.options().profile.dialect();
        let mut talk = Talk { running, dialect, collect, during: String::new(), cannot: Vec::new() };
        let expected = "`hello`, before anything else but `starting`";
        let mut patience = Patience::new(LOOK);
        for _ in 0..ANNOUNCEMENTS {
            let limit = talk.running.limits.start;
            match talk.hear(&mut patience, limit, expected)? {
                Ok((line, Reply::Hello(hello))) if hello.protocol != VERSION => {
                    let wrong = format!("it speaks version {} of the protocol", hello.protocol);
                    let expected = format!("version {VERSION}; use an adapter of this version");
                    return Err(talk.complaint(Some(&line), wrong, &expected).into());
                }
                Ok((_, Reply::Hello(hello))) => return Ok(Ok(talk.started(hello))),
                Ok((_, Reply::Starting(text))) => {
                    patience.begin_anew();
                    talk.during = text;
                }
                Ok((_, Reply::Unusable(reason))) => {
                    return Err(Error::Unusable(format!("the adapter cannot be used: {}", quote(&reason))));
                }
                Ok((line, other)) => {
                    talk.complain(&line, format!("{} comes before the hello", kind(&other)), expected)?;
                }
                // It told which start-up call of the package it was about to make.
                Err(blamed) if !talk.during.is_empty() => return Ok(Ok(Started::Fault(blamed))),
                Err(blamed) => return Ok(Err(blamed)),
            }
        }
        Err(Error::NoAdapter(format!(
            "the adapter `{name}` announces its start without end and says no hello"
        )))
    }
}

fn no_hello(name: &str, blamed: &Blamed) -> Error {
    let printed = blamed.output.trim();
    let printed = if printed.is_empty() {
        "on standard error it printed nothing".to_owned()
    } else {
        format!("on standard error it printed {}", quote(printed))
    };
    let what = match blamed.fault {
        Fault::Hang => "says no hello",
        _ => "ended before its hello",
    };
    Error::NoAdapter(format!(
        "the adapter `{name}` {what} ({}); the first line of an adapter is {{\"hello\":{{\"protocol\":{VERSION},\
         \"start\":\"ready\"}}}}, flushed at once; {printed}",
        blamed.detail
    ))
}

/// How many calls may settle what a sweep has left, and more.
const SETTLING: u64 = 64;

/// How often in a row one and the same call may be announced again.
const REPEATED: u32 = 8;

/// A conversation with an adapter.
struct Talk {
    running: Running,
    dialect: Dialect,
    collect: Option<Complaints>,
    during: String,
    cannot: Vec<Cannot>,
}

impl From<Complaint> for Error {
    fn from(complaint: Complaint) -> Self {
        Self::Adapter(Box::new(complaint))
    }
}

impl Talk {
    fn started(mut self, mut hello: Hello) -> Started {
        if hello.start != Start::Ready {
            let _ = Box::new(self).end();
            return Started::NotReady(hello);
        }
        // The protocol has no words for what only our own host can see.
        if hello.cannot.iter().all(|cannot| cannot.what != Ability::WatchParameters) {
            hello.cannot.push(Cannot {
                what: Ability::WatchParameters,
                reason: "an adapter cannot tell which bytes of its parameters a call touches".to_owned(),
                link: None,
            });
        }
        self.running.sight = Sight::without(&hello.cannot);
        self.cannot.clone_from(&hello.cannot);
        self.during.clear();
        Started::Ready(Box::new(self), hello)
    }

    /// The next message and its line, or no answer within the limit. Wrong lines are complained of; the time runs on.
    fn hear(
        &mut self,
        patience: &mut Patience,
        mut limit: Duration,
        expected: &str,
    ) -> Result<Heard<(Line, Reply)>> {
        loop {
            self.running.cancel.check()?;
            match self.running.lines.next_within(limit.saturating_sub(patience.waited()).min(LOOK)) {
                Ok(line) => match self.running.read(&line) {
                    Ok(reply) => return Ok(Ok((line, reply))),
                    Err(wrong) => {
                        self.complain(&line, wrong, expected)?;
                        limit = limit.min(patience.waited() + self.running.limits.call);
                    }
                },
                Err(RecvTimeoutError::Timeout) if !patience.is_over(limit) => {}
                Err(RecvTimeoutError::Timeout) => {
                    let _ = self.running.kill();
                    let detail = format!("no answer within {} s", limit.as_secs_f64());
                    return Ok(Err(self.running.blamed(Fault::Hang, self.during.clone(), detail)));
                }
                Err(RecvTimeoutError::Disconnected) => return self.gone(expected),
            }
        }
    }

    /// The output has ended: with the process, which is data, or without it, which is a wrong use of the protocol.
    fn gone(&mut self, expected: &str) -> Result<Heard<(Line, Reply)>> {
        if let Some((fault, detail)) = self.running.how_it_ended() {
            return Ok(Err(self.running.blamed(fault, self.during.clone(), detail)));
        }
        let wrong = "the adapter closed its standard output and lives on".to_owned();
        Err(self.complaint(None, wrong, expected).into())
    }

    fn complaint(&mut self, line: Option<&Line>, wrong: String, expected: &str) -> Complaint {
        let number = line.map(|line| line.number);
        let line = line.map(|line| quote(&line.text)).unwrap_or_default();
        let printed = self.running.printed_so_far();
        let printed = printed.trim();
        let printed = if printed.is_empty() { String::new() } else { quote(printed) };
        Complaint { number, line, wrong, expected: expected.to_owned(), printed }
    }

    /// Ends the run, or writes the complaint down where complaints are collected.
    fn complain(&mut self, line: &Line, wrong: String, expected: &str) -> Result<()> {
        let complaint = self.complaint(Some(line), wrong, expected);
        let Some(collect) = &self.collect else { return Err(complaint.into()) };
        let mut all = collect.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(complaint.clone());
        if all.len() < COMPLAINTS { Ok(()) } else { Err(complaint.into()) }
    }

    /// Why something cannot be asked of it: it has declared so.
    fn refusal(&self, what: Ability) -> Option<Error> {
        let cannot = self.cannot.iter().find(|cannot| cannot.what == what)?;
        Some(Error::Unusable(format!(
            "the adapter declares that it cannot do this: {}",
            quote(&cannot.reason)
        )))
    }

    /// How long the call that is to be answered next may take.
    fn limit(&self) -> Duration {
        let limit = self.running.limits.call;
        // An answer that was wrong will hardly come again.
        let complained = self.collect.as_ref().is_some_and(|all| all.lock().is_ok_and(|all| !all.is_empty()));
        if self.during.starts_with("acquire") && !complained {
            limit.max(self.running.limits.start)
        } else {
            limit
        }
    }

    /// The answer to a request that is one message, with announcements of calls before it.
    fn answer<T>(
        &mut self,
        silent: Duration,
        most: u64,
        expected: &str,
        read: &dyn Fn(Reply) -> std::result::Result<T, String>,
    ) -> Result<Heard<T>> {
        self.during.clear();
        let (mut patience, mut limit, mut repeated) = (Patience::new(LOOK), silent, 0);
        for _ in 0..most {
            let (line, reply) = match self.hear(&mut patience, limit, expected)? {
                Ok(heard) => heard,
                Err(blamed) => return Ok(Err(blamed)),
            };
            match reply {
                Reply::Starting(text) if text == self.during && repeated == REPEATED => {
                    self.complain(&line, format!("`{text}` was announced before"), expected)?;
                }
                // The same call may be made again: a few times in a row, and not for ever.
                Reply::Starting(text) => {
                    repeated = if text == self.during { repeated + 1 } else { 0 };
                    self.during = text;
                    patience.begin_anew();
                    limit = self.limit();
                }
                reply => match read(reply) {
                    Ok(answer) => return Ok(Ok(answer)),
                    Err(wrong) => self.complain(&line, wrong, expected)?,
                },
            }
        }
        Err(Error::NoAdapter(format!(
            "the adapter announces more calls than it was asked for ({most}); expected was {expected}"
        )))
    }
}

impl Host for Talk {
    fn case(&mut self, case: &Case) -> Result<Transcript> {
        // What it cannot do is not asked of it.
        let manners = if self.refusal(Ability::Hostile).is_some() { Manners::Polite } else { case.manners };
        let case = &Case { manners, ..case.clone() };
        self.running.ask(&Request::Case(case.clone()))?;
        let mut seen = Transcript::of(Vec::with_capacity(case.calls.len() + 4), self.running.sight);
        let mut script = Script::new(&case.calls, case.manners, self.dialect);
        let (mut patience, mut announced) = (Patience::new(LOOK), false);
        loop {
            let next = script.next();
            self.during = next.map_or_else(|| "the end of a case".to_owned(), |call| call.to_string());
            let (limit, expected) = (self.limit(), script.expected());
            let (line, reply) = match self.hear(&mut patience, limit, &expected)? {
                Ok(heard) => heard,
                Err(blamed) => return Ok(Transcript { fault: Some(blamed), ..seen }),
            };
            match reply {
                Reply::Step(step) => match script.take(&step) {
                    Ok(()) => {
                        seen.steps.push(step);
                        patience.begin_anew();
                        announced = false;
                    }
                    Err(wrong) => self.complain(&line, wrong, &expected)?,
                },
                Reply::Done(blocks) if next.is_none() => return Ok(Transcript { blocks, ..seen }),
                // The call that is waited for: nothing new, and no more time for it.
                Reply::Starting(text) if text == self.during && !announced => announced = true,
                Reply::Starting(text) if text == self.during => {
                    self.complain(&line, format!("`{text}` was announced before"), &expected)?;
                }
                other => self.complain(&line, format!("{} comes here", kind(&other)), &expected)?,
            }
        }
    }

    fn sweep(&mut self, sweep: &Sweep) -> Result<Heard<Swept>> {
        if let Some(refusal) = self.refusal(Ability::Sweep) {
            return Err(refusal);
        }
        self.running.ask(&Request::Sweep(sweep.clone()))?;
        let silent = self.running.limits.call * SILENT_SWEEP;
        // Each word with what leads up to it and what cleans up after it.
        let calls = sweep.all_words().count() as u64 * (sweep.each.len() as u64 + 3);
        let most = calls + sweep.before.len() as u64 + SETTLING;
        self.answer(silent, most, "`swept`, or `starting` with the next call of the sweep", &|reply| {
            match reply {
                Reply::Swept(swept) => survey::swept(sweep, &swept).map(|()| swept),
                other => Err(format!("{} comes here", kind(&other))),
            }
        })
    }

    fn threads(&mut self, threads: &Threads) -> Result<Heard<Threaded>> {
        if let Some(refusal) = self.refusal(Ability::Threads) {
            return Err(refusal);
        }
        self.running.ask(&Request::Threads(threads.clone()))?;
        let silent = self.running.limits.call * SILENT_SWEEP;
        let dialect = self.dialect;
        self.answer(silent, u64::from(ANNOUNCEMENTS), "`threaded`", &|reply| match reply {
            Reply::Threaded(threaded) => survey::threaded(threads, &threaded, dialect).map(|()| threaded),
            other => Err(format!("{} comes here", kind(&other))),
        })
    }

    fn sight(&self) -> Sight {
        self.running.sight
    }

    fn end(mut self: Box<Self>) -> Ending {
        let mut ending = self.running.finish();
        // What it announced last is what it was about to do.
        let come = std::iter::from_fn(|| self.running.lines.next_come());
        let announced = come.filter_map(|line| match line.reply() {
            Ok(Reply::Starting(text)) => Some(text),
            _ => None,
        });
        let announced = announced.last();
        match &mut ending.fault {
            // It is asked to end, and does not: that is the adapter, not the package.
            Some(blamed) if blamed.fault == Fault::Hang && announced.is_none() => {
                ending.fault = None;
                ending.note = Some("the adapter does not end when it is told to, and was killed".to_owned());
            }
            Some(blamed) => blamed.during = announced.unwrap_or_else(|| "the end".to_owned()),
            None => {}
        }
        ending
    }
}

fn kind(reply: &Reply) -> String {
    match reply {
        Reply::Starting(text) => format!("`starting` {}", quote(text)),
        Reply::Hello(_) => "a `hello`".to_owned(),
        Reply::Unusable(_) => "an `unusable`".to_owned(),
        Reply::Step(step) => format!("a `step` for `{}`", step.call),
        Reply::Done(_) => "`done`".to_owned(),
        Reply::Swept(_) => "a `swept`".to_owned(),
        Reply::Threaded(_) => "a `threaded`".to_owned(),
        Reply::Ended(_) => "an `ended`".to_owned(),
    }
}
