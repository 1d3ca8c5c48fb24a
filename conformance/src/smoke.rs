//! Does an adapter work at all? A few requests of every kind, and everything that is said wrongly, line by line.
//!
//! Nothing is judged here: a package may answer as it likes. What is looked at is whether it is asked and answers.

use std::sync::PoisonError;

use sspcheck_model::call::Call;
use sspcheck_model::flags::Requirements;
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Dialect;
use sspcheck_model::status::Status;

use crate::answer::{Step, StepResult};
use crate::error::{Complaint, Error, Result};
use crate::protocol::{Ability, Cannot, Case, Condition, Hello, Sweep, Words};
use crate::session::Manners;
use crate::target::{Blamed, Complaints, Host, Started, Target};

/// What became of a smoke test.
#[derive(Clone, Debug, Default)]
pub struct Smoke {
    /// What was tried, in order.
    pub steps: Vec<Tried>,
    /// Every line that was wrong, in order.
    pub complaints: Vec<Complaint>,
    /// What the adapter declares that it cannot do.
    pub cannot: Vec<Cannot>,
    /// What it printed, where it fell.
    pub printed: String,
}

/// One thing that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// What.
    pub what: String,
    /// How it went.
    pub state: State,
    /// What was seen.
    pub seen: String,
}

/// How something went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// As it should.
    Well,
    /// Something was said wrongly, or not at all.
    Wrong,
    /// Not tried: the adapter declares that it cannot, or an earlier step failed.
    Left,
}

impl State {
    /// Its word in tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Well => "ok",
            Self::Wrong => "wrong",
            Self::Left => "-",
        }
    }
}

impl Smoke {
    /// Whether everything that was tried went well.
    #[must_use]
    pub fn works(&self) -> bool {
        self.complaints.is_empty() && self.steps.iter().all(|tried| tried.state != State::Wrong)
    }

    fn tried(&mut self, what: impl Into<String>, state: State, seen: impl Into<String>) {
        self.steps.push(Tried { what: what.into(), state, seen: seen.into() });
    }

    /// It did not answer; one that has answered wrongly waits for what comes next, and hangs no more than that.
    fn fell(&mut self, what: impl Into<String>, blamed: &Blamed, complained: bool) {
        let during =
            if blamed.during.is_empty() { String::new() } else { format!(" in `{}`", blamed.during) };
        let seen = match blamed.fault {
            Fault::Hang if complained => {
                format!("no answer{during} that is one: see the lines below")
            }
            fault => format!("{}{during}: {}", fault.name(), blamed.detail),
        };
        self.tried(what, State::Wrong, seen);
        self.printed.clone_from(&blamed.output);
    }
}

/// The cases: what each is for, and its calls.
const CASES: [(&str, &[&str]); 4] = [
    ("acquire, release", &["acquire c0", "release c0"]),
    (
        "a negotiation of both sides",
        &[
            "acquire c0",
            "query c0 null named 0x0",
            "exchange c0 null absent 0x0 peer",
            "query c0 x1 absent 0x0",
            "exchange c0 x0 named 0x0 peer",
            "delete x1",
        ],
    ),
    ("a NULL credential", &["acquire c0", "exchange null null absent 0x0 foreign0"]),
    ("calls that cannot be made", &["delete x0", "release c0", "acquire c0", "query c0 x3 named 0x0"]),
];

/// Tries a target whose codes are of this dialect. `complaints` is where its host collects wrong lines.
///
/// # Errors
///
/// Where the target cannot be used at all: an adapter that is not there, or says no hello.
pub fn smoke(target: &dyn Target, complaints: &Complaints, dialect: Dialect) -> Result<Smoke> {
    let mut smoke = Smoke::default();
    match target.start() {
        Ok(Started::Ready(host, hello)) => {
            smoke.tried("hello", greeting(complaints), said(&hello));
            smoke.cannot = hello.cannot;
            smoke.talk(host, complaints, dialect);
        }
        Ok(Started::NotReady(hello)) => {
            smoke.tried("hello", greeting(complaints), format!("{}; there is nothing to call", said(&hello)));
        }
        Ok(Started::Fault(blamed)) => smoke.fell("hello", &blamed, count(complaints) > 0),
        Err(Error::Adapter(complaint)) => {
            smoke.tried("hello", State::Wrong, complaint.wrong.clone());
            smoke.last_complaint(*complaint, complaints);
        }
        // What it said wrongly was passed over, and no hello came: the lines tell why.
        Err(other) if count(complaints) > 0 => smoke.tried("hello", State::Wrong, other.to_string()),
        Err(other) => return Err(other),
    }
    smoke.complaints.clone_from(&complaints.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(smoke)
}

fn count(complaints: &Complaints) -> usize {
    complaints.lock().unwrap_or_else(PoisonError::into_inner).len()
}

fn greeting(complaints: &Complaints) -> State {
    if count(complaints) == 0 { State::Well } else { State::Wrong }
}

fn said(hello: &Hello) -> String {
    let name = hello.name.as_deref().map_or_else(|| "no name".to_owned(), crate::target::quote);
    format!("protocol {}, {name}, {}", hello.protocol, start(hello))
}

fn start(hello: &Hello) -> String {
    use crate::protocol::Start;
    match &hello.start {
        Start::Ready => "ready".to_owned(),
        Start::FalseStart(text)
        | Start::FalseVersion(text)
        | Start::NotOffered(text)
        | Start::Refused(text) => format!("not ready: {}", crate::target::quote(text)),
    }
}

impl Smoke {
    fn talk(&mut self, mut host: Box<dyn Host>, complaints: &Complaints, dialect: Dialect) {
        for (what, calls) in CASES {
            let calls: Vec<Call> = calls.iter().filter_map(|call| call.parse().ok()).collect();
            let before = count(complaints);
            match host.case(&Case::new(&calls, Manners::Polite)) {
                Ok(seen) => {
                    match &seen.fault {
                        Some(blamed) => self.fell(what, blamed, count(complaints) > before),
                        None if count(complaints) > before => {
                            self.tried(what, State::Wrong, "see the lines below");
                        }
                        None => self.tried(what, State::Well, answers(&seen.steps, dialect)),
                    }
                    if seen.fault.is_some() {
                        return self.left("its adapter has ended");
                    }
                }
                Err(error) => return self.gave_up(what, error, complaints),
            }
        }
        if let Some(cannot) = self.cannot.iter().find(|cannot| cannot.what == Ability::Sweep) {
            let reason = format!("declared: {}", crate::target::quote(&cannot.reason));
            self.tried("a sweep of 16 words", State::Left, reason);
        } else if !self.sweep(&mut *host, complaints, dialect) {
            return;
        }
        let ending = host.end();
        match (ending.fault, ending.note) {
            (Some(blamed), _) => self.fell("end", &blamed, false),
            (None, Some(note)) => self.tried("end", State::Wrong, note),
            (None, None) => self.tried("end", State::Well, "ended when it was told to"),
        }
    }

    fn sweep(&mut self, host: &mut dyn Host, complaints: &Complaints, dialect: Dialect) -> bool {
        let what = "a sweep of 16 words";
        let Some(sweep) = small_sweep(dialect) else { return true };
        let before = count(complaints);
        match host.sweep(&sweep) {
            Ok(Ok(_)) if count(complaints) > before => {
                self.tried(what, State::Wrong, "see the lines below");
                true
            }
            Ok(Ok(swept)) => {
                let seen = format!("{} words in {} classes", swept.tried, swept.classes.len());
                self.tried(what, State::Well, seen);
                true
            }
            Ok(Err(blamed)) => {
                self.fell(what, &blamed, count(complaints) > before);
                self.left("its adapter has ended");
                false
            }
            Err(error) => {
                self.gave_up(what, error, complaints);
                false
            }
        }
    }

    fn left(&mut self, why: &str) {
        self.tried("the rest", State::Left, why);
    }

    fn gave_up(&mut self, what: &str, error: Error, complaints: &Complaints) {
        match error {
            Error::Adapter(complaint) => {
                self.tried(what, State::Wrong, "see the lines below");
                self.last_complaint(*complaint, complaints);
            }
            other => self.tried(what, State::Wrong, other.to_string()),
        }
        self.left("not tried after that");
    }

    /// The complaint that was one too many, or could not be passed over.
    fn last_complaint(&mut self, complaint: Complaint, complaints: &Complaints) {
        let mut all = complaints.lock().unwrap_or_else(PoisonError::into_inner);
        if all.last() != Some(&complaint) {
            all.push(complaint);
        }
    }
}

/// One call with the 16 words of the four lowest listed flags.
fn small_sweep(dialect: Dialect) -> Option<Sweep> {
    let parse = |text: &str| text.parse::<Call>().ok();
    let listed = |bit: &u32| Requirements(*bit).is_listed_in(dialect);
    let others = (0..32).map(|bit| 1_u32 << bit).filter(listed).skip(4);
    Some(Sweep {
        before: vec![parse("acquire c0")?],
        each: Vec::new(),
        call: parse("query c0 null named 0x0")?,
        words: Words::listed(dialect),
        most_bits: None,
        skip: others.map(|bit| Condition { mask: bit, value: bit }).collect(),
    })
}

/// What was answered, in few words.
fn answers(steps: &[Step], dialect: Dialect) -> String {
    let (mut successes, mut failures, mut skipped) = (0, 0, 0);
    for step in steps {
        match &step.result {
            StepResult::Answer(answer) if Status(answer.status).succeeded(dialect) => successes += 1,
            StepResult::Answer(_) => failures += 1,
            StepResult::Skipped(_) => skipped += 1,
        }
    }
    let parts = [(successes, "succeeded"), (failures, "failed"), (skipped, "skipped")];
    let parts = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
    parts.collect::<Vec<_>>().join(", ")
}
