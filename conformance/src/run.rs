//! A run: a target is started, every case of the suite is made, and what was seen is judged, confirmed and counted.

mod batch;
mod combinations;
mod complete;
mod confirm;
mod crowd;
mod cycles;
mod exhaustion;
mod faults;
mod pace;
mod paired;
mod phases;
mod probe;
mod replay;
mod shrink;
mod stop;
mod sweeper;
mod sweeps;
mod tally;
mod threads;
mod units;
mod variants;
mod walks;

pub use replay::{Replayed, replay};
pub use stop::StopAt;
pub use units::Shard;

use std::time::Instant;

use sspcheck_model::clause::Level;
use sspcheck_model::explore::explore;
use sspcheck_model::machine::{Bounds, Machine};
use sspcheck_model::reading::{Profile, Readings};

use crate::cancel::Cancel;
use crate::deviations::Deviations;
use crate::error::{Error, Result};
use crate::judge::Law;
use crate::progress::Watch;
use crate::protocol::Ability;
use crate::record::{CaseEntry, Header};
use crate::report::{self, Counts, Report, SCHEMA};
use crate::suite::{BaseWords, Breadth, Suite};
use crate::target::{Started, Target};
use faults::Faults;
use tally::Tally;

/// What to do, and how to count it.
#[derive(Clone, Debug)]
pub struct Options {
    /// The profile.
    pub profile: Profile,
    /// The readings of the choice points.
    pub readings: Readings,
    /// How much is tried.
    pub suite: Suite,
    /// Which words of requirements are swept; where there is none, those of the suite.
    pub words: Option<Breadth>,
    /// Of how many parameters every combination is tried; where there is no number, as many as [`Self::combined`] says.
    pub strength: Option<u8>,
    /// Whether the caller's own errors are tried.
    pub hostile: bool,
    /// Whether customary clauses count, and with `hostile` hardening ones.
    pub strict: bool,
    /// Decides the order among equals.
    pub seed: u64,
    /// For how many extra states the complete suite is made; nothing for what the suite says.
    pub extra_states: Option<u8>,
    /// How many hosts at once; by default twice as many as there are cores. It changes nothing but the time.
    pub jobs: usize,
    /// Whether the machine of the target is drawn: it is learned for that, if not for its complete suite.
    pub draw: bool,
    /// When the run stops of its own accord.
    pub stop: StopAt,
    /// The part of the run that is made; all of it where there is none.
    pub shard: Option<Shard>,
    /// Deviations that are accepted, and names of the target's own codes.
    pub deviations: Deviations,
    /// Asks the run to stop. A target that waits for hosts needs the same handle: see [`Target::heed`].
    pub cancel: Cancel,
    /// Whoever watches the run.
    pub progress: Watch,
}

/// Of how many parameters every combination is tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Strength {
    /// Of those but the count of threads.
    pub parameters: u8,
    /// Of those with the count of threads.
    pub with_threads: u8,
}

impl Options {
    /// Whether a breach of a clause of this level counts.
    #[must_use]
    pub const fn counts(&self, level: Level) -> bool {
        level.counts(self.strict, self.hostile)
    }

    /// Whether the run may take long: more was asked for than the standard suite makes.
    #[must_use]
    pub fn may_take_long(&self) -> bool {
        self.suite == Suite::Full
            || self.words.is_some()
            || self.strength.is_some()
            || self.extra_states.is_some()
    }

    /// How many parameters of a call are combined: as many as was asked for, or else three, and of those with the count of
    /// threads two, or three with `--suite full`.
    #[must_use]
    pub fn combined(&self) -> Option<Strength> {
        let usual = match self.suite {
            Suite::Smoke => None,
            Suite::Standard => Some(Strength { parameters: 3, with_threads: 2 }),
            Suite::Full => Some(Strength { parameters: 3, with_threads: 3 }),
        };
        self.strength.map(|all| Strength { parameters: all, with_threads: all }).or(usual)
    }

    /// For how many extra states the complete suite is made, if it is: what was asked for, or none with `--suite full`.
    #[must_use]
    pub fn extra(&self) -> Option<u8> {
        self.extra_states.or((self.suite == Suite::Full).then_some(0))
    }
}

impl Default for Options {
    fn default() -> Self {
        let profile = Profile::Lsa;
        // A host and who asks it take turns: with one for each core, cores wait.
        let jobs = 2 * std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self {
            profile,
            readings: profile.readings(),
            suite: Suite::Standard,
            words: None,
            strength: None,
            hostile: false,
            strict: false,
            seed: 1,
            extra_states: None,
            jobs,
            draw: false,
            stop: StopAt::default(),
            shard: None,
            deviations: Deviations::default(),
            cancel: Cancel::default(),
            progress: Watch::default(),
        }
    }
}

/// Who the target is, for reports and replay lines.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// What to give on a command line to mean it.
    pub argument: String,
}

/// A text of the target's own without what moves a cursor or begins a line.
fn plain(text: String) -> String {
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// Where a run writes as it goes: the header, then every case in order.
pub trait Sink {
    /// The run begins.
    ///
    /// # Errors
    ///
    /// Those of writing.
    fn header(&mut self, header: &Header) -> Result<()>;

    /// A case was judged.
    ///
    /// # Errors
    ///
    /// Those of writing.
    fn case(&mut self, entry: &CaseEntry) -> Result<()>;
}

/// A sink that keeps nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Discard;

impl Sink for Discard {
    fn header(&mut self, _: &Header) -> Result<()> {
        Ok(())
    }

    fn case(&mut self, _: &CaseEntry) -> Result<()> {
        Ok(())
    }
}

/// A run in progress.
struct Run<'a> {
    /// Where calls are made now: of a target that has hung, one with less patience.
    target: &'a dyn Target,
    patient: &'a dyn Target,
    impatient: Option<&'a dyn Target>,
    law: Law,
    options: &'a Options,
    identity: &'a Identity,
    tally: Tally,
    faults: Faults,
    asking: Vec<exhaustion::Asking>,
    /// What is passed where a case asks for nothing.
    words: BaseWords,
    pace: pace::Pace,
    stop: stop::Stop,
    /// Units of heavy phases so far, those of other shards included.
    units: u64,
    /// How many ordinary calls have ended their host, as far as is known when findings are confirmed.
    fallen: u64,
    /// A cycle was confirmed that leaves more and more behind.
    leaks: bool,
    sink: &'a mut dyn Sink,
}

/// Checks a target.
///
/// # Errors
///
/// The kit's own trouble: an unusable target, a host that cannot be started, a run in which nothing was tried.
pub fn check(
    target: &dyn Target,
    identity: &Identity,
    options: &Options,
    sink: &mut dyn Sink,
) -> Result<Report> {
    let began = Instant::now();
    let impatient = target.impatient();
    let mut run = Run::new(target, impatient.as_deref(), identity, options, sink);
    let started = target.start()?;
    run.sink.header(&Header::new(identity, options))?;
    let mut report = run.blank();
    run.tally.start(&started);
    if let Started::Ready(host, hello) = started {
        report.target.version = hello.version.map(|version| format!("{version:#010x}"));
        report.target.package = hello.name.map(plain);
        let roles = run.probe(host)?;
        if let Some(roles) = roles {
            run.tally.gave_credential();
            run.suites(roles, &mut report)?;
            run.target = run.patient;
            run.confirm()?;
        }
        if run.tally.cases() == 0 {
            return Err(Error::Nothing("the suite is empty".to_owned()));
        }
    } else if let Started::NotReady(hello) = started {
        report.target.version = hello.version.map(|version| format!("{version:#010x}"));
        report.target.package = hello.name.map(plain);
    }
    options.progress.end();
    report.counts = Counts {
        cases: run.tally.cases(),
        calls: run.tally.calls(),
        seconds: (began.elapsed().as_secs_f64() * 1000.0).round() / 1000.0,
    };
    run.tally.ended_by_others(target.ended_by_others());
    let stopped = run.stop.why().map(str::to_owned);
    if let Some(why) = &stopped {
        run.tally.stopped(why);
    }
    run.tally.conclude(options, identity, &mut report);
    if let Some(why) = stopped {
        report.is_stopped(&why);
    }
    if let Some(shard) = options.shard {
        report.is_part(shard);
    }
    Ok(report)
}

impl<'a> Run<'a> {
    fn new(
        target: &'a dyn Target,
        impatient: Option<&'a dyn Target>,
        identity: &'a Identity,
        options: &'a Options,
        sink: &'a mut dyn Sink,
    ) -> Self {
        let law = Law {
            profile: options.profile,
            readings: options.readings,
            names: options.deviations.names().clone(),
        };
        Self {
            target,
            patient: target,
            impatient,
            faults: Faults::new(law.readings.dialect),
            tally: Tally::new(law.clone()),
            law,
            options,
            identity,
            asking: Vec::new(),
            words: BaseWords::default(),
            pace: pace::Pace::default(),
            stop: stop::Stop::new(options.stop),
            units: 0,
            fallen: 0,
            leaks: false,
            sink,
        }
    }

    fn blank(&self) -> Report {
        Report {
            incomplete: None,
            schema: SCHEMA,
            kit: env!("CARGO_PKG_VERSION").to_owned(),
            target: report::Target {
                name: self.identity.name.clone(),
                kind: self.identity.kind.clone(),
                version: None,
                package: None,
            },
            profile: self.options.profile,
            suite: self.options.suite,
            seed: self.options.seed,
            strict: self.options.strict,
            hostile: self.options.hostile,
            outcome: report::Outcome::NotDemonstrated,
            readings: Vec::new(),
            deviations: Vec::new(),
            clauses: Vec::new(),
            findings: Vec::new(),
            notes: Vec::new(),
            exploration: report::Exploration::default(),
            proves: Vec::new(),
            flags: Vec::new(),
            life: Vec::new(),
            picture: None,
            counts: Counts::default(),
        }
    }

    /// Whether the caller's own errors are tried: where that was asked for, and the host can pass them.
    fn hostile(&self) -> bool {
        self.options.hostile && self.tally.can(Ability::Hostile)
    }

    /// What has hung is met with less patience in the phases that follow; findings are confirmed with all of it.
    fn heed_hangs(&mut self) {
        if self.faults.have_hung() {
            self.target = self.impatient.unwrap_or(self.patient);
        }
    }

    fn suites(&mut self, roles: crate::suite::Roles, report: &mut Report) -> Result<()> {
        let progress = &self.options.progress;
        // A run that may stop early makes first what it would miss most.
        let (cases, pairs) = (self.hand_written()?, self.paired()?);
        let ((first, others), (first_pairs, other_pairs)) = if self.options.stop.is_set() {
            (stop::steered(cases), stop::steered_pairs(pairs))
        } else {
            ((cases, Vec::new()), (pairs, Vec::new()))
        };
        self.smoke(&first)?;
        self.heed_hangs();
        self.pace = pace::Pace::of_calls(self.target, roles)?;
        self.pairs(&first_pairs)?;
        self.repeats()?;
        self.smoke(&others)?;
        self.pairs(&other_pairs)?;
        self.exhaustion()?;
        // What many cycles or threads do is not made again with more patience.
        self.target = self.patient;
        progress.begin("cycles and threads", 0);
        self.cycles()?;
        self.together()?;
        self.crowds()?;
        // Only where nothing of this was left out: an adapter has no threads, and what ends too many hosts is not asked again.
        let is_whole = self.stop.why().is_none() && !self.faults.are_enough();
        if is_whole && self.tally.can(Ability::Threads) {
            let cases = self.hand_written()?.len();
            report.proves.push(format!(
                "{cases} hand-written cases were made, each on a fresh host, with pairs, repeats, cycles and threads: a package \
                 that breaks a clause in one of them each time does not come through"
            ));
        }
        if self.options.suite != Suite::Smoke {
            let bounds = Bounds { hostile: self.hostile(), ..Bounds::default() };
            let machine = Machine { readings: self.law.readings, ..Machine::new(self.law.profile, bounds) };
            let (exploration, _) = explore(&machine);
            report.exploration =
                report::Exploration { states: exploration.states, transitions: exploration.transitions };
            if self.tally.can(Ability::Sweep) {
                self.sweeps(roles, report)?;
            }
            self.heed_hangs();
            progress.begin("cover of the graph", 0);
            self.tour(machine, report)?;
            self.variants(roles)?;
            if let Some(extra) = self.options.extra() {
                self.complete(extra, report)?;
            } else if self.options.draw {
                let _ = self.learn_and_draw(report)?;
            }
            self.combinations(roles, report)?;
            if self.options.suite == Suite::Full {
                self.random_walks(report)?;
            }
        }
        Ok(())
    }
}
