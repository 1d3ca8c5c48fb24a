//! How a host ended, and what it left to be read.

use std::process::ExitStatus;
use std::thread;
use std::time::Duration;

use sspcheck_model::observation::Fault;

use super::Running;
use crate::protocol::{Ended, Reply};
use crate::target::Blamed;
use crate::target::ended::{CLOSED, WROTE, classify, signal_name, stopped_by, unmet, unwound};
use crate::target::patience::Patience;
use crate::target::sanitizer::{self, without_numbers};
use crate::target::site;

/// Where a host's writable memory of its own stands in `statm`.
const WRITABLE: usize = 5;

/// How long a host that has closed its output may take to end.
const GRACE: Duration = Duration::from_millis(300);

/// How long is slept between two looks whether a host has ended, and how far they are apart where systems sleep longer.
pub(super) const GLANCE: Duration = Duration::from_micros(200);
pub(super) const GLANCES: Duration = Duration::from_millis(10);

impl Running {
    /// The host closed its output: how did it end? One that lives on without it has closed what was not its own.
    pub(super) fn post_mortem(&mut self) -> Blamed {
        let during = self.during();
        let ended = self.how_it_ended();
        let (fault, detail) = ended.unwrap_or_else(|| (Fault::Exit, CLOSED.to_owned()));
        self.blamed_for(fault, during, detail)
    }

    /// It said what our own host does not say then: the package has found the host's descriptors.
    pub(super) fn wrote(&mut self, due: Option<String>) -> Blamed {
        let during = due.unwrap_or_else(|| self.during());
        let _ = self.kill();
        self.blamed(Fault::Exit, during, WROTE.to_owned())
    }

    /// Waits a moment for its end, and ends it; how it ended, if it did so itself.
    pub(in crate::target) fn how_it_ended(&mut self) -> Option<(Fault, String)> {
        let mut patience = Patience::new(GLANCES);
        while !self.has_ended() && !patience.is_over(GRACE) {
            thread::sleep(GLANCE);
        }
        let ended = self.has_ended();
        self.kill().filter(|_| ended).map(classify)
    }

    /// What was printed on standard error until now.
    pub(in crate::target) fn printed_so_far(&self) -> String {
        self.output.so_far()
    }

    /// What the host said of the package's heaps after it was shut down.
    pub(super) fn left(&mut self) -> Option<Ended> {
        let mut lines = std::iter::from_fn(|| self.lines.next_within(GRACE).ok());
        lines.find_map(|line| match line.reply() {
            Ok(Reply::Ended(ended)) => Some(ended),
            _ => None,
        })
    }

    pub(super) fn during(&self) -> String {
        self.blame.read().map(|(_, text)| text).unwrap_or_default()
    }

    /// A fault, with what the host wrote down before it died.
    pub(super) fn blamed_for(&mut self, fault: Fault, during: String, detail: String) -> Blamed {
        let mut blamed = self.blamed(fault, during, detail);
        match self.blame.fault() {
            // A sanitizer knows more than the signal by which it ended the process.
            Some(record) if blamed.fault != Fault::Memory => {
                return site::told(blamed, &record, &self.host);
            }
            Some(_) => {}
            None if blamed.fault == Fault::Crash && !self.is_watched => {
                match (unwound(&mut blamed.output), unmet(&blamed.detail)) {
                    (Some(what), _) => what.clone_into(&mut blamed.detail),
                    (None, Some(why)) => blamed.detail.push_str(why),
                    (None, None) => {}
                }
            }
            None => {}
        }
        blamed
    }

    /// The fault of a host that has ended: what it left behind is ended too, then what was printed is complete.
    pub(in crate::target) fn blamed(&mut self, fault: Fault, during: String, detail: String) -> Blamed {
        self.nest.ended(self.child.id(), false);
        let (output, report) = self.output.at_the_end();
        let mut blamed = Blamed { output, ..Blamed::new(fault, during, detail) };
        if self.is_watched {
            blamed.output = without_numbers(&blamed.output);
            if let Some(signal) = stopped_by(&blamed.output) {
                blamed.fault = Fault::Crash;
                blamed.detail = format!("signal {signal}{}", signal_name(signal));
            }
        }
        match report {
            Some(report) => sanitizer::told(blamed, &report),
            None => blamed,
        }
    }

    /// Whether it has taken all the memory that it may; the host is still there.
    fn is_out_of_memory(&self) -> bool {
        let Some(limit) = self.limits.memory else { return false };
        let statm = std::fs::read_to_string(format!("/proc/{}/statm", self.child.id())).unwrap_or_default();
        let pages: u64 = statm.split(' ').nth(WRITABLE).and_then(|pages| pages.parse().ok()).unwrap_or(0);
        #[cfg(unix)]
        let page = rustix::param::page_size() as u64;
        #[cfg(not(unix))]
        let page = 4096;
        // What is refused is more than what is left.
        pages * page > limit - limit / 8
    }

    /// It has not answered in time: it hangs, or waits for memory that it will not get.
    pub(super) fn overdue(&mut self, mut detail: String) -> Blamed {
        let during = self.during();
        let fault = if self.is_out_of_memory() {
            detail.push_str(", with all the memory taken that it may take");
            Fault::Memory
        } else {
            Fault::Hang
        };
        let _ = self.kill();
        self.blamed_for(fault, during, detail)
    }

    /// Whether it has ended; it is not waited for yet, so that its number still names its group.
    pub(super) fn has_ended(&mut self) -> bool {
        if self.status.is_some() {
            return true;
        }
        #[cfg(unix)]
        if let Some(host) = rustix::process::Pid::from_raw(self.child.id().cast_signed()) {
            use rustix::process::{WaitId, WaitIdOptions, waitid};
            let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
            return !matches!(waitid(WaitId::Pid(host), look), Ok(None));
        }
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Ends the process group and takes the exit status, so that nothing is left behind.
    pub(in crate::target) fn kill(&mut self) -> Option<ExitStatus> {
        if self.status.is_some() {
            return self.status;
        }
        #[cfg(unix)]
        if let Some(group) = rustix::process::Pid::from_raw(self.child.id().cast_signed()) {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        let _ = self.child.kill();
        self.status = self.child.wait().ok();
        self.status
    }
}
