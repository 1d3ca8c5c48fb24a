//! Where threads make their calls: each from the first thread, each alone, all together, and what tells one from the other.
//! Each call from a thread of its own is in `one_each.rs`.

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::memory::Touch;

use super::words::{answers, are_alike, in_short, in_words, is_usual, may_vary};
use super::{Disturbance, Seen, breach, returns};
use crate::answer::Step;
use crate::error::Result;
use crate::judge::{Deletions, Law, judge};
use crate::protocol::{Case, Course, Order, Threaded, Threads};
use crate::run::phases::start_again;
use crate::session::Manners;
use crate::target::{Blamed, Host, Target};

/// Threads that make one call at a time: how they are told, and what their answers depend on.
const IN_TURN: (Order, &str, &str) = (Order::InTurn, "they take turns", "the number of calls");
const OVERLAPPING: (Order, &str, &str) =
    (Order::Overlapping, "they make one call at a time", "the contexts of others that are alive");

/// What threads show that make one call at a time.
enum Control {
    /// Enough to tell.
    Done(Disturbance),
    /// Each thread gets what it gets alone.
    Clean,
    /// Threads get other answers than alone: why that may be.
    Differs(String),
}

/// What is known before two calls are made at a time.
pub(super) enum Before {
    /// Enough to tell.
    Done(Disturbance),
    /// What each thread gets alone, and why threads get other answers one call at a time, if they do.
    Known { alone: Vec<Vec<Course>>, excuse: Option<String> },
}

/// How many rounds of calls one at a time are made before those at once.
const BRIEF: u32 = 16;

/// Why nothing can be said of a package that gives no second host.
pub(super) const NO_START: &str = "the package did not start again";

/// Why nothing can be said of a package that answers otherwise in another process.
const OTHERWISE: &str = "two hosts answer the same calls otherwise, and none shows it by itself";

/// The host could not start the threads.
pub(super) const NO_THREADS: &str =
    "the host cannot start so many threads within its memory; give it more by --memory-limit";

/// Where threads make their calls, and under which law.
pub(super) struct Stage<'a> {
    pub(super) target: &'a dyn Target,
    pub(super) law: &'a Law,
    pub(super) before: &'a [Call],
    pub(super) rounds: u32,
    pub(super) calls: u64,
}

impl<'a> Stage<'a> {
    pub(super) const fn new(target: &'a dyn Target, law: &'a Law, before: &'a [Call], rounds: u32) -> Self {
        Self { target, law, before, rounds, calls: 0 }
    }

    /// Each thread's calls from the first thread, then each thread alone, then all of them together.
    pub(super) fn disturb(&mut self, threads: &[Vec<Call>]) -> Result<Disturbance> {
        let before = self.one_at_a_time(threads)?;
        self.at_once(threads, before)
    }

    /// What the calls show before two are made at a time, which needs one processor only: each thread's from the first
    /// thread, each thread alone, and all together one call at a time.
    pub(super) fn one_at_a_time(&mut self, threads: &[Vec<Call>]) -> Result<Before> {
        let mut alone: Vec<Vec<Course>> = Vec::new();
        for (number, thread) in threads.iter().enumerate() {
            // Threads that make the same calls get the same alone.
            let twin = threads.iter().take(number).position(|other| other == thread);
            if let Some(twin) = twin.and_then(|twin| alone.get(twin)).cloned() {
                alone.push(twin);
                continue;
            }
            let first = match self.first(thread)? {
                Ok(first) => first,
                Err(why) => return Ok(Before::Done(Disturbance::Unclear(why))),
            };
            match self.alone(thread, &first)? {
                Ok(courses) => alone.push(courses),
                Err(disturbance) => return Ok(Before::Done(disturbance)),
            }
            if let Some(disturbance) = self.one_each(thread)? {
                return Ok(Before::Done(disturbance));
            }
        }
        if threads.len() < 2 {
            return Ok(Before::Done(Disturbance::None));
        }
        // What shows without two at a time depends on how many calls there were, or on the contexts of the others that are
        // alive. That is asked first, for it shows each time, and what several show at once only by chance.
        let brief = self.rounds.min(BRIEF);
        let excuse = match self.controlled(threads, &alone, OVERLAPPING, brief)? {
            Control::Done(disturbance) => return Ok(Before::Done(disturbance)),
            Control::Clean => None,
            Control::Differs(text) => Some(text),
        };
        if excuse.is_some()
            && let Control::Done(disturbance) = self.controlled(threads, &alone, IN_TURN, self.in_turn())?
        {
            return Ok(Before::Done(disturbance));
        }
        Ok(Before::Known { alone, excuse })
    }

    /// All threads together, after what they show one at a time.
    pub(super) fn at_once(&mut self, threads: &[Vec<Call>], before: Before) -> Result<Disturbance> {
        let (alone, mut excuse) = match before {
            Before::Known { alone, excuse } => (alone, excuse),
            Before::Done(disturbance) => return Ok(disturbance),
        };
        let seen = match self.several(threads, &alone, Order::AtOnce, self.rounds)? {
            Ok(seen) => seen,
            Err(why) => return Ok(Disturbance::Unclear(why)),
        };
        if let (Some(_), None) = (&seen, &excuse) {
            for control in [IN_TURN, OVERLAPPING] {
                match self.controlled(threads, &alone, control, self.in_turn())? {
                    Control::Done(disturbance) => return Ok(disturbance),
                    Control::Clean => {}
                    Control::Differs(text) => excuse = excuse.or(Some(text)),
                }
            }
        }
        // What each gets alone was seen on another host than what they get together.
        if let (Some(seen), None) = (&seen, &excuse)
            && seen.is_other_answers
            && !seen.is_among_usual
            && !self.is_shown_on_one_host(threads, &alone)?
        {
            excuse = Some(OTHERWISE.to_owned());
        }
        Ok(match (seen, excuse) {
            (Some(seen), Some(text)) if seen.is_other_answers => Disturbance::Unclear(text),
            (Some(seen), _) => Disturbance::Seen(seen),
            (None, Some(text)) => Disturbance::Unclear(text),
            (None, None) => Disturbance::None,
        })
    }

    /// All threads, one call at a time.
    fn controlled(
        &mut self,
        threads: &[Vec<Call>],
        alone: &[Vec<Course>],
        (order, one_at_a_time, depends): (Order, &str, &str),
        rounds: u32,
    ) -> Result<Control> {
        Ok(match self.several(threads, alone, order, rounds)? {
            Ok(None) => Control::Clean,
            Ok(Some(seen)) if seen.clause == Clause::Ctx9 && !seen.is_other_answers => Control::Clean,
            Ok(Some(seen)) if seen.clause != Clause::Ctx9 => {
                let text = format!("{}, though {one_at_a_time}", seen.text);
                Control::Done(Disturbance::Seen(Seen { text, ..seen }))
            }
            Ok(Some(_)) => {
                let seen = if order == Order::InTurn { self.by_identity(threads)? } else { None };
                match seen {
                    Some(seen) => Control::Done(Disturbance::Seen(seen)),
                    None => Control::Differs(format!(
                        "the answers change with {depends} too where {one_at_a_time}"
                    )),
                }
            }
            Err(why) => Control::Done(Disturbance::Unclear(why)),
        })
    }

    /// The clause that speaks of what was touched.
    pub(super) fn touched(&self, blamed: &Blamed) -> Option<Clause> {
        blamed.touch.and_then(Touch::clause).filter(|clause| self.level(*clause).is_some())
    }

    fn level(&self, clause: Clause) -> Option<Level> {
        clause.level(self.law.profile)
    }

    /// The calls as an ordinary case, from the thread that started the package.
    fn first(&mut self, thread: &[Call]) -> Result<std::result::Result<Vec<Step>, String>> {
        let Some(mut host) = start_again(self.target)? else { return Ok(Err(NO_START.to_owned())) };
        let calls: Vec<Call> = self.before.iter().chain(thread).copied().collect();
        self.calls += calls.len() as u64;
        let seen = host.case(&Case::new(&calls, Manners::Polite))?;
        if seen.fault.is_some() || judge(self.law, &seen).breach.is_some() {
            return Ok(Err(
                "a call breaks another clause without a second thread, which counts instead".to_owned()
            ));
        }
        Ok(Ok(seen.steps.into_iter().skip(self.before.len()).collect()))
    }

    /// The calls again and again from a thread of their own, which nobody disturbs.
    fn alone(
        &mut self,
        thread: &[Call],
        first: &[Step],
    ) -> Result<std::result::Result<Vec<Course>, Disturbance>> {
        let threads = vec![thread.to_vec()];
        let told = match self.ask(&threads, Order::AtOnce, self.rounds)? {
            None => return Ok(Err(Disturbance::Unclear(NO_START.to_owned()))),
            Some(Ok(told)) => told,
            Some(Err(blamed)) => {
                let clause = self.touched(&blamed).unwrap_or_else(|| returns(&threads));
                let text = format!(
                    "{} in up to {} rounds from a thread of their own: {}",
                    blamed.fault.name(),
                    self.rounds,
                    blamed.detail
                );
                return Ok(Err(self.seen(clause, text, Some(&blamed), threads)));
            }
        };
        if told.threads.is_empty() {
            return Ok(Err(Disturbance::Unclear(NO_THREADS.to_owned())));
        }
        let courses = told.threads.into_iter().next().unwrap_or_default();
        if let Some(breach) =
            courses.iter().find_map(|course| breach(self.law, &told.before, course, Deletions::Follow))
        {
            let text = format!("from a thread of their own: {}", in_short(&breach));
            return Ok(Err(self.seen(breach.clause, text, None, threads)));
        }
        if let Some(text) = self.wavering(&courses) {
            return Ok(Err(self.seen(Clause::Req4, text, None, threads)));
        }
        let pattern = answers(self.law, first.get(..thread.len()).unwrap_or(first));
        let same = |course: &Course| {
            let steps = course.steps.get(..thread.len()).unwrap_or(&course.steps);
            answers(self.law, steps) == pattern || steps.iter().any(may_vary)
        };
        match courses.first() {
            Some(_) if first.iter().any(may_vary) => Ok(Ok(courses)),
            Some(course) if !courses.iter().any(same) => {
                // Is it the thread, or the process? A package may be another in each process.
                if !self.is_the_thread(thread, first)? {
                    return Ok(Err(Disturbance::Unclear(OTHERWISE.to_owned())));
                }
                let text = format!(
                    "a thread other than that which started the package never gets the answers that this one gets: {}",
                    in_words(self.law, &course.steps)
                );
                Ok(Err(self.seen(Clause::Ctx9, text, None, threads)))
            }
            _ => Ok(Ok(courses)),
        }
    }

    /// Rounds of the same calls that went otherwise in between, if there are any: what goes otherwise from some round on has
    /// its reasons, and so has what lacks memory or another resource.
    fn wavering(&self, courses: &[Course]) -> Option<String> {
        let (usual, others) = courses.split_first()?;
        if usual.steps.iter().any(may_vary) {
            return None;
        }
        let differs = |course: &&Course| {
            answers(self.law, &course.steps) != answers(self.law, &usual.steps)
                && !course.steps.iter().any(may_vary)
                && usual.rounds > course.first
        };
        let other = others.iter().find(differs)?;
        Some(format!(
            "{} rounds of the same calls from one thread went alike, and round {} went otherwise in between: {}",
            usual.rounds,
            other.first + 1,
            in_words(self.law, &other.steps)
        ))
    }

    /// All threads in this order: what was seen that no thread gets alone. At once it counts under CTX-9, for the threads are
    /// what is special there; one at a time under the clause that is broken.
    fn several(
        &mut self,
        threads: &[Vec<Call>],
        alone: &[Vec<Course>],
        order: Order,
        rounds: u32,
    ) -> Result<std::result::Result<Option<Seen>, String>> {
        let counts = |clause: Clause| if order.is_at_once() { Clause::Ctx9 } else { clause };
        let told = match self.ask(threads, order, rounds)? {
            None => return Ok(Err(NO_START.to_owned())),
            Some(Ok(told)) => told,
            Some(Err(blamed)) => {
                let (fault, number) = (blamed.fault.name(), threads.len());
                let text = format!("{fault} while {number} threads made calls: {}", blamed.detail);
                let clause = self.touched(&blamed).unwrap_or_else(|| counts(returns(threads)));
                return Ok(Ok(self.seen(clause, text, Some(&blamed), threads.to_vec()).into_seen()));
            }
        };
        if told.threads.is_empty() {
            return Ok(Err(NO_THREADS.to_owned()));
        }
        let mut broken = None;
        let (mut different, mut is_among_usual) = (None, false);
        for (number, (together, alone)) in told.threads.iter().zip(alone).enumerate() {
            if together.is_empty() {
                broken = broken.or(Some((Clause::Ctx9, format!("thread {number} did not come back"))));
            }
            for course in together {
                // Calls of other threads may have come before any of these.
                if let Some(breach) = breach(self.law, &told.before, course, Deletions::Apart) {
                    let text = format!("thread {number}: {} ({})", in_short(&breach), breach.clause);
                    broken = Some((counts(breach.clause), text));
                    break;
                }
                if !is_usual(self.law, course, alone) {
                    let words = in_words(self.law, &course.steps);
                    let text = format!("thread {number} got other answers than alone: {words}");
                    let mut usual =
                        alone.iter().flat_map(|usual| together.iter().map(move |other| (usual, other)));
                    is_among_usual |= usual.any(|(usual, other)| are_alike(self.law, usual, other));
                    different = different.or(Some((Clause::Ctx9, text)));
                }
            }
        }
        // Contexts of one handle fall together: what their deletions break follows from it.
        if let Some(call) = told.repeats {
            let text =
                format!("`{call}` of one thread made a context with the handle of another thread's live one");
            broken = Some((counts(Clause::Ctx6), text));
        }
        let is_other_answers = broken.is_none();
        let seen = broken.or(different).map(|(clause, text)| self.seen(clause, text, None, threads.to_vec()));
        let seen = seen.and_then(Disturbance::into_seen);
        Ok(Ok(seen.map(|seen| Seen { is_other_answers, is_among_usual, ..seen })))
    }

    /// How many rounds threads make that take turns, twice as many as at once: what a store or a window refuses after many
    /// calls shows there for certain.
    pub(super) const fn in_turn(&self) -> u32 {
        self.rounds.saturating_mul(2)
    }

    pub(super) fn ask(
        &mut self,
        threads: &[Vec<Call>],
        order: Order,
        rounds: u32,
    ) -> Result<Option<std::result::Result<Threaded, Blamed>>> {
        let Some(mut host) = start_again(self.target)? else { return Ok(None) };
        self.ask_on(&mut *host, threads, order, rounds).map(Some)
    }

    /// The same on a host that has made calls before.
    pub(super) fn ask_on(
        &mut self,
        host: &mut dyn Host,
        threads: &[Vec<Call>],
        order: Order,
        rounds: u32,
    ) -> Result<std::result::Result<Threaded, Blamed>> {
        self.calls += threads.iter().map(|thread| u64::from(rounds) * thread.len() as u64).sum::<u64>();
        host.threads(&Threads {
            before: self.before.to_vec(),
            threads: threads.to_vec(),
            rounds,
            order,
            keep: false,
        })
    }

    /// A breach of this clause; nothing where the profile does not have it.
    pub(super) fn seen(
        &self,
        clause: Clause,
        text: String,
        blamed: Option<&Blamed>,
        threads: Vec<Vec<Call>>,
    ) -> Disturbance {
        let Some(level) = self.level(clause) else { return Disturbance::None };
        Disturbance::Seen(Seen {
            clause,
            level,
            text,
            fault: blamed.map(|blamed| blamed.fault),
            output: blamed.map(|blamed| blamed.output.clone()).unwrap_or_default(),
            site: blamed.map(|blamed| blamed.site.clone()).unwrap_or_default(),
            threads,
            is_other_answers: false,
            is_among_usual: false,
            one_each: None,
        })
    }
}
