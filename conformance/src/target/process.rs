//! A host process: started, asked, watched, and ended whatever it does.

mod post_mortem;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Dialect;

use self::post_mortem::{GLANCE, GLANCES};
use super::again;
use super::brood::{self, Brood, Nest};
use super::command::HostCommand;
use super::ended::{classify, is_sent};
use super::line::{Line, Lines, pass_lines};
use super::output::Output;
use super::patience::Patience;
use super::script::Script;
use super::{Blamed, Ending, Host, HostOptions, Limits, Sight, Started, Target, Transcript};
use crate::cancel::Cancel;
use crate::error::{Error, Result};
use crate::host::{BLAME, Blame, SETTINGS, Settings};
use crate::protocol::schema::{self, Way};
use crate::protocol::{Case, Reply, Request, Start, Sweep, Swept, Threaded, Threads, VERSION};

/// How often it is looked whether a host still makes calls.
const LOOK: Duration = Duration::from_millis(50);

/// A target behind a host process.
#[derive(Clone, Debug)]
pub struct Process {
    command: HostCommand,
    options: HostOptions,
    brood: Arc<Brood>,
    cancel: Cancel,
}

impl Process {
    /// A target behind this host, with the ordinary options.
    #[must_use]
    pub fn new(command: HostCommand) -> Self {
        Self::with(command, HostOptions::default())
    }

    /// A target behind this host, with these options.
    #[must_use]
    pub fn with(command: HostCommand, options: HostOptions) -> Self {
        Self { command, options, brood: Brood::new(), cancel: Cancel::default() }
    }

    /// What is started.
    pub(super) const fn command(&self) -> &HostCommand {
        &self.command
    }

    /// How it is started.
    pub(super) const fn options(&self) -> &HostOptions {
        &self.options
    }

    /// The same with five times the time for every call.
    pub(super) fn with_patience(&self) -> Self {
        let mut patient = self.clone();
        patient.options.limits = patient.options.limits.times(5);
        patient
    }

    /// The same with a quarter of the time for every call.
    pub(super) fn with_impatience(&self) -> Self {
        let mut impatient = self.clone();
        impatient.options.limits.call /= 4;
        impatient
    }

    /// Why there is no host.
    fn no_host(&self, blamed: &Blamed) -> Error {
        let printed = blamed.output.trim();
        let printed = if printed.is_empty() {
            "it printed nothing".to_owned()
        } else {
            format!("it printed {}", super::quote(printed))
        };
        let (what, advice) = match self.options.run_with.as_slice() {
            [] => (
                "a host ended before it could load anything".to_owned(),
                "give it more by --memory-limit, or look what keeps programs from starting here",
            ),
            words => (
                format!("`{}` did not start the host that was given to it", words.join(" ")),
                "give --run-with a command that runs the rest of its line, such as 'valgrind -q' or 'gdb -batch -ex run -ex bt --args'",
            ),
        };
        Error::Unusable(format!("{what} ({}: {}); {advice}; {printed}", blamed.fault.name(), blamed.detail))
    }

    /// Starts a host.
    pub(super) fn spawn(&self) -> Result<Running> {
        self.cancel.check()?;
        let mut running = Running::spawn(&self.command, &self.options, self.brood.nest()?)?;
        running.cancel = self.cancel.clone();
        Ok(running)
    }
}

impl Target for Process {
    fn patient(&self) -> Option<Box<dyn Target>> {
        Some(Box::new(self.with_patience()))
    }

    fn impatient(&self) -> Option<Box<dyn Target>> {
        Some(Box::new(self.with_impatience()))
    }

    fn heed(&mut self, cancel: &Cancel) {
        self.cancel = cancel.clone();
    }

    fn start(&self) -> Result<Started> {
        // Wine itself fails to start a program now and then, and somebody may end one before it says a word: the package
        // was never loaded, so nothing is lost.
        let layered = self.command.is_layered();
        let tries = |blamed: &Blamed| match (is_sent(blamed), layered) {
            (true, _) => again::TRIES,
            (false, true) => WINES_TRIES,
            (false, false) => 1,
        };
        let mut tried = 0;
        loop {
            match self.start_once()? {
                Ok(started) => return Ok(started),
                Err(blamed) => {
                    tried += 1;
                    if tried >= tries(&blamed) {
                        return Err(self.no_host(&blamed));
                    }
                }
            }
        }
    }
}

/// How often a host is started under Wine before it counts as not starting.
const WINES_TRIES: u32 = 3;

impl Process {
    /// Starts a host once; the fault of one that said nothing comes back: its package was never loaded.
    fn start_once(&self) -> Result<std::result::Result<Started, Blamed>> {
        let limits = self.options.limits();
        let mut running = self.spawn()?;
        let mut spoke = false;
        loop {
            match running.reply(limits.start)? {
                // The host has mapped its file: it needs no name any more, and none is left behind.
                Ok(Reply::Starting(_)) => {
                    spoke = true;
                    drop(running.page.take().filter(|_| cfg!(unix)));
                }
                Ok(Reply::Unusable(reason)) => return Err(Error::Unusable(reason)),
                Ok(Reply::Hello(hello)) if hello.protocol != VERSION => {
                    return Err(Error::Protocol(format!("it speaks version {}", hello.protocol)));
                }
                Ok(Reply::Hello(hello)) if hello.start == Start::Ready => {
                    running.sight = Sight::without(&hello.cannot);
                    return Ok(Ok(Started::Ready(Box::new(running), hello)));
                }
                Ok(Reply::Hello(hello)) => {
                    let _ = Box::new(running).end();
                    return Ok(Ok(Started::NotReady(hello)));
                }
                Ok(other) => return Err(Error::Protocol(format!("before its hello it said {other:?}"))),
                Err(blamed) if !spoke => return Ok(Err(blamed)),
                Err(blamed) => return Ok(Ok(Started::Fault(blamed))),
            }
        }
    }
}

/// A running host. Dropping it ends the whole process group.
pub(super) struct Running {
    child: Child,
    /// The program that is the host.
    host: PathBuf,
    input: Option<ChildStdin>,
    pub(super) lines: Lines,
    output: Output,
    blame: Blame,
    pub(super) limits: Limits,
    page: Option<tempfile::TempPath>,
    nest: Nest,
    /// Another command runs it: what that command says is worth keeping.
    is_watched: bool,
    /// Once it has ended and was waited for: its number may be another's from then on.
    status: Option<ExitStatus>,
    pub(super) sight: Sight,
    dialect: Dialect,
    /// Asks to stop: it is not waited for any longer.
    pub(super) cancel: Cancel,
    validate: bool,
}

/// Where the page of the call in progress lies: where the system keeps files in memory, if it does. Of a file on a disk
/// a write can wait for seconds, and the call would seem to hang.
fn page_for(scratch: &Path) -> PathBuf {
    let beside = scratch.with_extension("blame");
    let memory = Path::new(brood::MEMORY);
    // The folder of the run has a name that nobody else has.
    let run = scratch.parent().and_then(Path::file_name);
    match (run, beside.file_name()) {
        (Some(run), Some(name)) if cfg!(target_os = "linux") && can_be_written(memory) => {
            memory.join(format!("{}-{}", run.to_string_lossy(), name.to_string_lossy()))
        }
        _ => beside,
    }
}

/// Whether files can be made in a folder; it is tried once.
fn can_be_written(folder: &Path) -> bool {
    static KNOWN: OnceLock<bool> = OnceLock::new();
    *KNOWN.get_or_init(|| tempfile::tempfile_in(folder).is_ok())
}

impl Running {
    fn spawn(command: &HostCommand, options: &HostOptions, nest: Nest) -> Result<Self> {
        let path = page_for(nest.scratch());
        let blame = Blame::create(&path).map_err(|source| Error::File { path: path.clone(), source })?;
        let page = tempfile::TempPath::try_from_path(path);
        let page = page.map_err(|source| Error::File { path: nest.scratch().to_owned(), source })?;
        let scratch = command.path(nest.scratch()).into();
        let settings = Settings { scratch: Some(scratch), ..options.settings() };
        let (mark, value) = nest.mark();
        let mut process = match options.run_with.split_first() {
            None => Command::new(&command.program),
            Some((program, words)) => {
                let mut process = Command::new(program);
                let _ = process.args(words).arg(&command.program);
                process
            }
        };
        let _ = process
            .args(&command.arguments)
            .envs(["TMPDIR", "TMP", "TEMP"].map(|name| (name, nest.scratch())))
            .envs(command.environment.iter().map(|(name, value)| (name, value)))
            .env(BLAME, command.path(&page))
            .env(SETTINGS, settings.text())
            .env(mark, value)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        #[cfg(unix)]
        {
            use std::os::unix::process::CommandExt as _;
            let _ = process.process_group(0);
        }
        let mut child = process.spawn().map_err(|source| match options.run_with.first() {
            None => Error::Spawn { program: command.program.clone(), source },
            Some(program) => Error::Unusable(format!(
                "cannot start hosts with `{program}`: {source}; give a command that is installed"
            )),
        })?;
        Nest::hatched(child.id());
        let limits = options.limits();
        command.started(child.id(), &limits);
        let input = child.stdin.take();
        let (sender, lines) = Lines::new();
        let mut readers = Ok(());
        if let Some(output) = child.stdout.take() {
            let reader = thread::Builder::new().spawn(move || pass_lines(output, &sender));
            readers = reader.map(drop).map_err(Error::Thread);
        }
        let output = child.stderr.take().map(Output::read).transpose();
        let output = match readers.and(output) {
            Ok(output) => output.unwrap_or_default(),
            Err(error) => {
                let _ = child.kill().and_then(|()| child.wait());
                nest.ended(child.id(), false);
                return Err(error);
            }
        };
        Ok(Self {
            child,
            host: command.host().to_owned(),
            input,
            lines,
            output,
            blame,
            limits,
            page: Some(page),
            nest,
            is_watched: !options.run_with.is_empty(),
            status: None,
            sight: Sight::default(),
            dialect: options.profile.dialect(),
            cancel: Cancel::default(),
            validate: options.validate,
        })
    }

    pub(super) fn ask(&mut self, request: &Request) -> Result<()> {
        let mut line = serde_json::to_string(request).map_err(|error| Error::Protocol(error.to_string()))?;
        self.held_to_the_schema(Way::Request, &line).map_err(Error::Protocol)?;
        line.push('\n');
        // A host that has ended does not listen: the missing reply will say how it ended.
        if let Some(input) = &mut self.input {
            let _ = input.write_all(line.as_bytes()).and_then(|()| input.flush());
        }
        Ok(())
    }

    fn held_to_the_schema(&self, way: Way, line: &str) -> std::result::Result<(), String> {
        if self.validate { schema::check(way, line) } else { Ok(()) }
    }

    /// The message that a line is, or what is wrong with it.
    pub(super) fn read(&self, line: &Line) -> std::result::Result<Reply, String> {
        let reply = line.reply()?;
        self.held_to_the_schema(Way::Reply, &line.text)?;
        Ok(reply)
    }

    /// The next message, or the fault that kept it from coming. The limit is on one call, not on the message.
    fn reply(&mut self, limit: Duration) -> Result<std::result::Result<Reply, Blamed>> {
        let (mut patience, mut seen) = (Patience::new(LOOK), None);
        // Every call that was begun since the last look has its own time.
        let mut overdue = |running: &Self, limit| {
            let now = running.blame.read().map(|(counter, _)| counter);
            let is_over = patience.is_over(limit);
            if now == seen {
                return is_over;
            }
            seen = now;
            patience.begin_anew();
            false
        };
        loop {
            // Dropping this host ends it, and what it left lying about goes with it.
            self.cancel.check()?;
            match self.lines.next_within(LOOK) {
                // A line that is no message was printed by something else: a test harness, or a package that found
                // the descriptor. It is passed over, and does not stop the clock.
                Ok(line) => {
                    if let Ok(reply) = line.reply() {
                        self.held_to_the_schema(Way::Reply, &line.text).map_err(Error::Protocol)?;
                        return Ok(Ok(reply));
                    }
                    if self.is_watched {
                        self.output.add_line(&line.text);
                    }
                    if overdue(self, self.limit_of_latest(limit)) {
                        let detail = format!("no answer within {} s, but other lines", limit.as_secs_f64());
                        return Ok(Err(self.overdue(detail)));
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    brood::reap();
                    if overdue(self, self.limit_of_latest(limit)) {
                        let detail = format!("no answer within {} s", limit.as_secs_f64());
                        return Ok(Err(self.overdue(detail)));
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(Err(self.post_mortem())),
            }
        }
    }

    /// Acquiring is part of the start: real packages ask servers there.
    fn limit_of_latest(&self, limit: Duration) -> Duration {
        if self.during().starts_with("acquire") { limit.max(self.limits.start) } else { limit }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let well = self.has_ended();
        let _ = self.kill();
        self.nest.ended(self.child.id(), well);
    }
}

impl Host for Running {
    fn case(&mut self, case: &Case) -> Result<Transcript> {
        self.ask(&Request::Case(case.clone()))?;
        let mut seen = Transcript::of(Vec::with_capacity(case.calls.len() + 4), self.sight);
        let mut script = Script::new(&case.calls, case.manners, self.dialect);
        loop {
            match self.reply(self.limits.call)? {
                Ok(Reply::Step(step)) if script.take(&step).is_ok() => seen.steps.push(step),
                Ok(Reply::Done(blocks)) if script.next().is_none() => {
                    return Ok(Transcript { blocks, ..seen });
                }
                Ok(_) => {
                    // What it wrote stands where the answer to this call was due.
                    let due = script.next().map(|call| call.to_string());
                    return Ok(Transcript { fault: Some(self.wrote(due)), ..seen });
                }
                Err(blamed) => return Ok(Transcript { fault: Some(blamed), ..seen }),
            }
        }
    }

    fn sweep(&mut self, sweep: &Sweep) -> Result<std::result::Result<Swept, Blamed>> {
        self.ask(&Request::Sweep(sweep.clone()))?;
        match self.reply(self.limits.call)? {
            Ok(Reply::Swept(swept)) => Ok(Ok(swept)),
            Ok(_) => Ok(Err(self.wrote(None))),
            Err(blamed) => Ok(Err(blamed)),
        }
    }

    fn threads(&mut self, threads: &Threads) -> Result<std::result::Result<Threaded, Blamed>> {
        self.ask(&Request::Threads(threads.clone()))?;
        match self.reply(self.limits.call)? {
            Ok(Reply::Threaded(threaded)) => Ok(Ok(threaded)),
            Ok(_) => Ok(Err(self.wrote(None))),
            Err(blamed) => Ok(Err(blamed)),
        }
    }

    fn sight(&self) -> Sight {
        self.sight
    }

    fn end(mut self: Box<Self>) -> Ending {
        self.finish()
    }
}

impl Running {
    /// Asks the host to end, and waits for it within the limit of a call.
    pub(super) fn finish(&mut self) -> Ending {
        let _ = self.ask(&Request::End);
        self.input = None;
        let mut patience = Patience::new(GLANCES);
        loop {
            if self.cancel.is_asked() {
                return Ending::default();
            }
            if self.has_ended() {
                let during = self.during();
                return match self.kill() {
                    Some(status) if status.success() => Ending { left: self.left(), ..Ending::default() },
                    Some(status) => {
                        // A debugger ends with a code of its own: what the host said last is what counts.
                        if let Some(left) =
                            Some(self.is_watched).filter(|watched| *watched).and_then(|_| self.left())
                        {
                            return Ending { left: Some(left), ..Ending::default() };
                        }
                        let (fault, detail) = classify(status);
                        Ending { fault: Some(self.blamed_for(fault, during, detail)), ..Ending::default() }
                    }
                    None => Ending::default(),
                };
            }
            if patience.is_over(self.limits.call) {
                break;
            }
            thread::sleep(GLANCE);
        }
        let during = self.during();
        let _ = self.kill();
        let detail = format!("no end within {} s", self.limits.call.as_secs_f64());
        Ending { fault: Some(self.blamed(Fault::Hang, during, detail)), ..Ending::default() }
    }
}
