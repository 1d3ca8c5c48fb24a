//! A host process: started, asked, watched, and ended whatever it does.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use sspcheck_model::observation::Fault;

use super::{Blamed, Ending, Host, Sight, Started, Target, Transcript};
use crate::error::{Error, Result};
use crate::host::{BLAME, Blame};
use crate::protocol::{Case, Ended, Reply, Request, Start, Sweep, Swept, Threaded, Threads, VERSION};

/// How a host process is started.
#[derive(Clone, Debug)]
pub struct HostCommand {
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// Additional environment.
    pub environment: Vec<(OsString, OsString)>,
}

/// How long a package may take before it counts as hanging.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// For one call.
    pub call: Duration,
    /// For one start-up call: real packages read keys and ask servers there.
    pub start: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { call: Duration::from_secs(2), start: Duration::from_secs(10) }
    }
}

/// How long a host that has closed its output may take to end.
const GRACE: Duration = Duration::from_millis(300);

/// How much of what a package prints is kept.
const OUTPUT_KEPT: usize = 4096;

/// A longer line is no message of a host.
const LONGEST_LINE: u64 = 16 << 20;

/// How many lines of a host wait to be read: a flood waits in the pipe.
const LINES: usize = 1024;

/// A target behind a host process.
#[derive(Clone, Debug)]
pub struct Process {
    /// How the host is started.
    pub command: HostCommand,
    /// How long the package may take.
    pub limits: Limits,
}

impl Process {
    /// A target behind this host, with the ordinary limits.
    #[must_use]
    pub fn new(command: HostCommand) -> Self {
        Self { command, limits: Limits::default() }
    }
}

impl Target for Process {
    fn patient(&self) -> Option<Box<dyn Target>> {
        let limits = Limits { call: self.limits.call * 5, start: self.limits.start * 5 };
        Some(Box::new(Self { command: self.command.clone(), limits }))
    }

    fn start(&self) -> Result<Started> {
        let mut running = Running::spawn(&self.command, self.limits)?;
        loop {
            match running.reply(self.limits.start)? {
                // The host has mapped its file: it needs no name any more, and none is left behind.
                Ok(Reply::Starting(_)) => drop(running.scratch.take().filter(|_| cfg!(unix))),
                Ok(Reply::Unusable(reason)) => return Err(Error::Unusable(reason)),
                Ok(Reply::Hello(hello)) if hello.protocol != VERSION => {
                    return Err(Error::Protocol(format!("it speaks version {}", hello.protocol)));
                }
                Ok(Reply::Hello(hello)) if hello.start == Start::Ready => {
                    running.sight = Sight::without(&hello.cannot);
                    return Ok(Started::Ready(Box::new(running), hello));
                }
                Ok(Reply::Hello(hello)) => {
                    let _ = Box::new(running).end();
                    return Ok(Started::NotReady(hello));
                }
                Ok(other) => return Err(Error::Protocol(format!("before its hello it said {other:?}"))),
                Err(blamed) => return Ok(Started::Fault(blamed)),
            }
        }
    }
}

/// A running host. Dropping it ends the whole process group.
struct Running {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<String>,
    printed: Arc<Mutex<Vec<u8>>>,
    printing: Option<thread::JoinHandle<()>>,
    blame: Blame,
    limit: Duration,
    start_limit: Duration,
    scratch: Option<tempfile::TempPath>,
    sight: Sight,
}

impl Running {
    fn spawn(command: &HostCommand, limits: Limits) -> Result<Self> {
        let scratch = tempfile::Builder::new().prefix("sspcheck-").tempfile();
        let scratch =
            scratch.map_err(|source| Error::File { path: std::env::temp_dir(), source })?.into_temp_path();
        let blame =
            Blame::create(&scratch).map_err(|source| Error::File { path: scratch.to_path_buf(), source })?;
        let mut process = Command::new(&command.program);
        let _ = process
            .args(&command.arguments)
            .envs(command.environment.iter().map(|(name, value)| (name, value)))
            .env(BLAME, &*scratch)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        #[cfg(unix)]
        {
            use std::os::unix::process::CommandExt as _;
            let _ = process.process_group(0);
        }
        let failed = |source| Error::Spawn { program: command.program.clone(), source };
        let mut child = process.spawn().map_err(failed)?;
        let input = child.stdin.take();
        let (sender, lines) = sync_channel(LINES);
        if let Some(output) = child.stdout.take() {
            let _ = thread::spawn(move || pass_lines(output, &sender));
        }
        let printed = Arc::new(Mutex::new(Vec::new()));
        let printing = child.stderr.take().map(|errors| {
            let kept = Arc::clone(&printed);
            thread::spawn(move || keep_output(errors, &kept))
        });
        Ok(Self {
            child,
            input,
            lines,
            printed,
            printing,
            blame,
            limit: limits.call,
            start_limit: limits.start,
            scratch: Some(scratch),
            sight: Sight::default(),
        })
    }

    fn ask(&mut self, request: &Request) {
        let Ok(mut line) = serde_json::to_vec(request) else { return };
        line.push(b'\n');
        // A host that has ended does not listen: the missing reply will say how it ended.
        if let Some(input) = &mut self.input {
            let _ = input.write_all(&line).and_then(|()| input.flush());
        }
    }

    /// The next message, or the fault that kept it from coming. The limit is on one call, not on the message.
    fn reply(&mut self, limit: Duration) -> Result<std::result::Result<Reply, Blamed>> {
        let mut since = Instant::now();
        let mut seen = self.blame.read().map(|(counter, _)| counter);
        loop {
            match self.lines.recv_timeout(Duration::from_millis(50)) {
                // A line that is no message was printed by something else: a test harness, or a package that found
                // the descriptor. It is passed over, and does not stop the clock.
                Ok(line) => {
                    if let Ok(reply) = serde_json::from_str(&line) {
                        return Ok(Ok(reply));
                    }
                    if since.elapsed() >= limit && self.blame.read().map(|(counter, _)| counter) == seen {
                        let during = self.during();
                        self.kill();
                        let detail = format!("no answer within {} s, but other lines", limit.as_secs_f64());
                        return Ok(Err(self.blamed(Fault::Hang, during, detail)));
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    let now = self.blame.read().map(|(counter, _)| counter);
                    if now != seen {
                        (seen, since) = (now, Instant::now());
                    } else if since.elapsed() >= self.limit_of_latest(limit) {
                        let during = self.during();
                        self.kill();
                        let detail = format!("no answer within {} s", limit.as_secs_f64());
                        return Ok(Err(self.blamed(Fault::Hang, during, detail)));
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(Err(self.post_mortem())),
            }
        }
    }

    /// Acquiring is part of the start: real packages ask servers there.
    fn limit_of_latest(&self, limit: Duration) -> Duration {
        if self.during().starts_with("acquire") { limit.max(self.start_limit) } else { limit }
    }

    /// The host closed its output: how did it end? One that lives on without it has closed what was not its own.
    fn post_mortem(&mut self) -> Blamed {
        let patience = Instant::now();
        let status = loop {
            match self.child.try_wait() {
                Ok(Some(status)) => break Some(status),
                Ok(None) if patience.elapsed() < GRACE => thread::sleep(Duration::from_millis(5)),
                _ => break None,
            }
        };
        let during = self.during();
        self.kill();
        let (fault, detail) =
            status.map_or_else(|| (Fault::Exit, "closed the protocol's descriptors".to_owned()), classify);
        self.blamed_for(fault, during, detail)
    }

    /// What the host said of the package's heaps after it was shut down.
    fn left(&self) -> Option<Ended> {
        let lines = std::iter::from_fn(|| self.lines.recv_timeout(GRACE).ok());
        lines.into_iter().find_map(|line| match serde_json::from_str(&line) {
            Ok(Reply::Ended(ended)) => Some(ended),
            _ => None,
        })
    }

    fn during(&self) -> String {
        self.blame.read().map(|(_, text)| text).unwrap_or_default()
    }

    /// A fault, with what the host wrote down before it died.
    fn blamed_for(&mut self, fault: Fault, during: String, detail: String) -> Blamed {
        let blamed = self.blamed(fault, during, detail);
        match self.blame.fault() {
            Some(record) => super::site::told(blamed, &record),
            None => blamed,
        }
    }

    fn blamed(&mut self, fault: Fault, during: String, detail: String) -> Blamed {
        if let Some(printing) = self.printing.take() {
            // A child of the package may hold the other end open: do not wait for it.
            let patience = Instant::now();
            while !printing.is_finished() && patience.elapsed() < Duration::from_millis(200) {
                thread::sleep(Duration::from_millis(1));
            }
        }
        let printed = self.printed.lock().map(|kept| String::from_utf8_lossy(&kept).into_owned());
        Blamed { output: printed.unwrap_or_default(), ..Blamed::new(fault, during, detail) }
    }

    /// Ends the process group and takes the exit status, so that nothing is left behind.
    fn kill(&mut self) {
        #[cfg(unix)]
        if let Some(group) = rustix::process::Pid::from_raw(self.child.id().cast_signed()) {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Host for Running {
    fn case(&mut self, case: &Case) -> Result<Transcript> {
        self.ask(&Request::Case(case.clone()));
        let mut seen = Transcript::of(Vec::with_capacity(case.calls.len() + 4), self.sight);
        loop {
            match self.reply(self.limit)? {
                Ok(Reply::Step(step)) => seen.steps.push(step),
                Ok(Reply::Done(blocks)) => return Ok(Transcript { blocks, ..seen }),
                Ok(other) => return Err(Error::Protocol(format!("in a case it said {other:?}"))),
                Err(blamed) => return Ok(Transcript { fault: Some(blamed), ..seen }),
            }
        }
    }

    fn sweep(&mut self, sweep: &Sweep) -> Result<std::result::Result<Swept, Blamed>> {
        self.ask(&Request::Sweep(sweep.clone()));
        match self.reply(self.limit)? {
            Ok(Reply::Swept(swept)) => Ok(Ok(swept)),
            Ok(other) => Err(Error::Protocol(format!("in a sweep it said {other:?}"))),
            Err(blamed) => Ok(Err(blamed)),
        }
    }

    fn threads(&mut self, threads: &Threads) -> Result<std::result::Result<Threaded, Blamed>> {
        self.ask(&Request::Threads(threads.clone()));
        match self.reply(self.limit)? {
            Ok(Reply::Threaded(threaded)) => Ok(Ok(threaded)),
            Ok(other) => Err(Error::Protocol(format!("of its threads it said {other:?}"))),
            Err(blamed) => Ok(Err(blamed)),
        }
    }

    fn sight(&self) -> Sight {
        self.sight
    }

    fn end(mut self: Box<Self>) -> Ending {
        self.ask(&Request::End);
        self.input = None;
        let patience = Instant::now();
        while patience.elapsed() < self.limit {
            match self.child.try_wait() {
                Ok(Some(status)) if status.success() => return Ending { fault: None, left: self.left() },
                Ok(Some(status)) => {
                    let (fault, detail) = classify(status);
                    let during = self.during();
                    return Ending { fault: Some(self.blamed_for(fault, during, detail)), left: None };
                }
                Ok(None) => thread::sleep(Duration::from_micros(200)),
                Err(_) => return Ending::default(),
            }
        }
        let during = self.during();
        self.kill();
        let detail = format!("no end within {} s", self.limit.as_secs_f64());
        Ending { fault: Some(self.blamed(Fault::Hang, during, detail)), left: None }
    }
}

fn classify(status: ExitStatus) -> (Fault, String) {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt as _;
        if let Some(signal) = status.signal() {
            return (Fault::Crash, format!("signal {signal}{}", signal_name(signal)));
        }
    }
    let code = status.code().unwrap_or(-1);
    // Windows reports an unhandled exception as an exit code of error severity.
    if code.cast_unsigned() >= 0xC000_0000 {
        return (Fault::Crash, format!("exception {:#010x}", code.cast_unsigned()));
    }
    (Fault::Exit, format!("exit code {code}"))
}

pub(super) const fn signal_name(signal: i32) -> &'static str {
    match signal {
        4 => " (illegal instruction)",
        6 => " (abort)",
        7 => " (bus error)",
        8 => " (arithmetic error)",
        9 => " (killed)",
        11 => " (segmentation fault)",
        _ => "",
    }
}

fn pass_lines(output: impl Read, sender: &SyncSender<String>) {
    let mut reader = BufReader::new(output);
    loop {
        let mut line = Vec::new();
        match (&mut reader).take(LONGEST_LINE).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => return,
            Ok(_) => {
                let text = String::from_utf8_lossy(&line);
                if sender.send(text.trim_end().to_owned()).is_err() {
                    return;
                }
            }
        }
    }
}

fn keep_output(mut errors: impl Read, kept: &Mutex<Vec<u8>>) {
    let mut buffer = [0; 8192];
    while let Ok(count @ 1..) = errors.read(&mut buffer) {
        let Ok(mut kept) = kept.lock() else { return };
        let room = OUTPUT_KEPT.saturating_sub(kept.len());
        kept.extend(buffer.iter().take(count.min(room)));
    }
}
