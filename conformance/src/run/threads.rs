//! Several threads on one package: each must get the answers that it gets alone.

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::memory::{self, Touch};
use sspcheck_model::observation::Fault;
use sspcheck_model::state::Function;
use sspcheck_model::status::Status;

use super::Run;
use super::phases::start_again;
use super::replay::Replayed;
use super::tally::{Found, Shown};
use crate::answer::{Step, StepResult};
use crate::case::Together;
use crate::error::Result;
use crate::judge::{Breach, Deletions, Law, judge, judge_where};
use crate::protocol::{Ability, Case, Course, Order, Threaded, Threads};
use crate::record::CaseEntry;
use crate::report::TraceStep;
use crate::scenario::Scenario;
use crate::session::Manners;
use crate::suite::chapters;
use crate::target::{Blamed, Target, Transcript};

/// How often each thread makes its calls.
const ROUNDS: u32 = 300;

/// How often a finding is tried again: threads do not meet in the same way twice.
const TRIES: usize = 5;

/// How often fewer threads are tried for what more of them have shown.
const SHRINKS: usize = 2;

/// How often the first thread makes its calls again where another one gets other answers.
const CONTROLS: usize = 12;

/// How often two threads must show that it is who calls that matters.
const PAIRS: usize = 2;

/// Threads that make one call at a time: how they are told, and what their answers depend on.
const CONTROLLED: [(Order, &str, &str); 2] = [
    (Order::InTurn, "they take turns", "the number of calls"),
    (Order::Overlapping, "they make one call at a time", "the contexts of others that are alive"),
];

/// Why nothing can be said of a package that gives no second host.
const NO_START: &str = "the package did not start again";

/// What several threads showed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Disturbance {
    /// Each got what it gets alone.
    None,
    /// Nothing can be said: why.
    Unclear(String),
    /// Something broke.
    Seen(Seen),
}

/// What was seen that breaks a clause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Seen {
    /// The clause: CTX-9 where threads disturb each other, else the one that the calls of one thread break.
    clause: Clause,
    level: Level,
    text: String,
    fault: Option<Fault>,
    output: String,
    site: Vec<String>,
    /// The threads that show it.
    threads: Vec<Vec<Call>>,
    /// Whether nothing broke, but a thread was refused what it is given alone, or given what it is refused.
    is_other_answers: bool,
}

/// Where threads make their calls, and under which law.
struct Stage<'a> {
    target: &'a dyn Target,
    law: &'a Law,
    before: &'a [Call],
    rounds: u32,
    calls: u64,
}

impl Run<'_> {
    /// Makes the cases of several threads.
    pub(super) fn together(&mut self) -> Result<()> {
        if !self.tally.can(Ability::Threads) {
            return Ok(());
        }
        let cases: Vec<Together> = chapters()?.into_iter().flat_map(|chapter| chapter.together).collect();
        for case in cases {
            if self.leaves_out("cases of several threads", 1) {
                continue;
            }
            // What breaks a clause without a second thread is found as in any other case.
            let alone = |thread: &Vec<Call>| case.before.iter().chain(thread).copied().collect::<Vec<Call>>();
            let ordinary: Vec<Vec<Call>> = case.threads.iter().map(alone).collect();
            self.ordinary(&case.name, &ordinary)?;
            let mut stage = Stage::new(self.target, &self.law, &case.before, ROUNDS);
            let mut disturbance = stage.disturb(&case.threads)?;
            // One finding tells the fewest threads; more of its clause only count.
            if let Disturbance::Seen(seen) = &mut disturbance
                && !self.tally.has_found(seen.clause)
            {
                stage.shrink(seen)?;
            }
            let calls = stage.calls;
            let mut entry = CaseEntry::summed("threads", &case.name);
            entry.calls = calls;
            disturbance.enter(&mut entry);
            self.sink.case(&entry)?;
            self.tally.together(&case, disturbance, calls, ROUNDS);
        }
        Ok(())
    }
}

/// The host could not start the threads.
const NO_THREADS: &str =
    "the host cannot start so many threads within its memory; give it more by --memory-limit";

impl<'a> Stage<'a> {
    const fn new(target: &'a dyn Target, law: &'a Law, before: &'a [Call], rounds: u32) -> Self {
        Self { target, law, before, rounds, calls: 0 }
    }

    /// Each thread's calls from the first thread, then each thread alone, then all of them together.
    fn disturb(&mut self, threads: &[Vec<Call>]) -> Result<Disturbance> {
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
                Err(why) => return Ok(Disturbance::Unclear(why)),
            };
            match self.alone(thread, &first)? {
                Ok(courses) => alone.push(courses),
                Err(disturbance) => return Ok(disturbance),
            }
        }
        if threads.len() < 2 {
            return Ok(Disturbance::None);
        }
        let seen = match self.several(threads, &alone, Order::AtOnce)? {
            Ok(Some(seen)) => seen,
            Ok(None) => return Ok(Disturbance::None),
            Err(why) => return Ok(Disturbance::Unclear(why)),
        };
        // The same calls without two at a time: what shows then too depends on how many there were, or on the contexts of
        // the others that are alive.
        for (order, one_at_a_time, depends) in CONTROLLED {
            match self.several(threads, &alone, order)? {
                Ok(None) => {}
                Ok(Some(control)) if control.clause != Clause::Ctx9 => {
                    let text = format!("{}, though {one_at_a_time}", control.text);
                    return Ok(Disturbance::Seen(Seen { text, ..control }));
                }
                Ok(Some(_)) if seen.is_other_answers => {
                    if let (Order::InTurn, Some(seen)) = (order, self.by_identity(threads)?) {
                        return Ok(Disturbance::Seen(seen));
                    }
                    let text = format!("the answers change with {depends} too where {one_at_a_time}");
                    return Ok(Disturbance::Unclear(text));
                }
                Ok(Some(_)) => {}
                Err(why) => return Ok(Disturbance::Unclear(why)),
            }
        }
        Ok(Disturbance::Seen(seen))
    }

    /// Leaves out threads, two at least, and then calls of theirs, as long as the rest shows the same.
    fn shrink(&mut self, seen: &mut Seen) -> Result<()> {
        let least = seen.threads.len().min(2);
        for number in (0..seen.threads.len()).rev().filter(|_| least == 2) {
            if seen.threads.len() > least {
                let mut fewer = seen.threads.clone();
                let _ = fewer.remove(number);
                self.shows(seen, fewer)?;
            }
        }
        for number in 0..seen.threads.len() {
            while let Some((_, fewer @ [_, ..])) =
                seen.threads.get(number).and_then(|calls| calls.split_last())
            {
                let mut threads = seen.threads.clone();
                let Some(thread) = threads.get_mut(number) else { break };
                *thread = fewer.to_vec();
                if !self.shows(seen, threads)? {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Whether these threads show the clause too, and as the same kind of thing; then they are what is seen.
    fn shows(&mut self, seen: &mut Seen, threads: Vec<Vec<Call>>) -> Result<bool> {
        for _ in 0..SHRINKS {
            if let Disturbance::Seen(fewer) = self.disturb(&threads)?
                && (fewer.clause, fewer.fault) == (seen.clause, seen.fault)
            {
                *seen = fewer;
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The clause that speaks of what was touched.
    fn touched(&self, blamed: &Blamed) -> Option<Clause> {
        blamed.touch.and_then(Touch::clause).filter(|clause| self.level(*clause).is_some())
    }

    fn breach(&self, before: &[Step], course: &Course) -> Option<Breach> {
        breach(self.law, before, course, Deletions::Follow)
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
        let told = match self.ask(&threads, Order::AtOnce)? {
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
        if let Some(breach) = courses.iter().find_map(|course| self.breach(&told.before, course)) {
            let text = format!("from a thread of their own: {}", in_short(&breach));
            return Ok(Err(self.seen(breach.clause, text, None, threads)));
        }
        if let Some(text) = self.wavering(&courses) {
            return Ok(Err(self.seen(Clause::Req4, text, None, threads)));
        }
        let pattern = answers(self.law, first.get(..thread.len()).unwrap_or(first));
        let same = |course: &Course| {
            let steps = course.steps.get(..thread.len()).unwrap_or(&course.steps);
            answers(self.law, steps) == pattern || steps.iter().any(is_about_resources)
        };
        match courses.first() {
            Some(_) if first.iter().any(is_about_resources) => Ok(Ok(courses)),
            Some(course) if !courses.iter().any(same) => {
                // Is it the thread, or the time?
                for _ in 0..CONTROLS {
                    let again = match self.first(thread)? {
                        Ok(again) => again,
                        Err(why) => return Ok(Err(Disturbance::Unclear(why))),
                    };
                    if answers(self.law, again.get(..thread.len()).unwrap_or(&again)) != pattern {
                        let text = "the same calls from the thread that started the package are answered otherwise at another \
                                    time"
                            .to_owned();
                        return Ok(Err(self.seen(Clause::Req4, text, None, threads)));
                    }
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
        if usual.steps.iter().any(is_about_resources) {
            return None;
        }
        let differs = |course: &&Course| {
            answers(self.law, &course.steps) != answers(self.law, &usual.steps)
                && !course.steps.iter().any(is_about_resources)
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
    ) -> Result<std::result::Result<Option<Seen>, String>> {
        let counts = |clause: Clause| if order.is_at_once() { Clause::Ctx9 } else { clause };
        let told = match self.ask(threads, order)? {
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
        let mut different = None;
        for (number, (together, alone)) in told.threads.iter().zip(alone).enumerate() {
            if together.is_empty() {
                broken = broken.or(Some((Clause::Ctx9, format!("thread {number} did not come back"))));
            }
            for course in together {
                if let Some(breach) = self.breach(&told.before, course) {
                    let text = format!("thread {number}: {} ({})", in_short(&breach), breach.clause);
                    broken = Some((counts(breach.clause), text));
                    break;
                }
                let known =
                    |known: &Course| answers(self.law, &known.steps) == answers(self.law, &course.steps);
                let short = |course: &Course| course.steps.iter().any(is_about_resources);
                if !alone.iter().any(known) && !short(course) && !alone.iter().any(short) {
                    let words = in_words(self.law, &course.steps);
                    let text = format!("thread {number} got other answers than alone: {words}");
                    different = different.or(Some((Clause::Ctx9, text)));
                }
            }
        }
        if let Some(call) = told.repeats {
            let text =
                format!("`{call}` of one thread made a context with the handle of another thread's live one");
            broken = broken.or(Some((counts(Clause::Ctx6), text)));
        }
        let is_other_answers = broken.is_none();
        let seen = broken.or(different).map(|(clause, text)| self.seen(clause, text, None, threads.to_vec()));
        let seen = seen.and_then(Disturbance::into_seen);
        Ok(Ok(seen.map(|seen| Seen { is_other_answers, ..seen })))
    }

    /// Whether what differs where threads take turns is who calls, not how many calls there were: of two threads that take
    /// turns with the same calls one never gets what the other always gets, and what one thread gets that makes as many
    /// calls as both.
    fn by_identity(&mut self, threads: &[Vec<Call>]) -> Result<Option<Seen>> {
        for (number, thread) in threads.iter().enumerate() {
            if threads.iter().take(number).any(|other| other == thread) {
                continue;
            }
            let pair = vec![thread.clone(), thread.clone()];
            let mut other = None;
            for _ in 0..PAIRS {
                let Some(Ok(told)) = self.ask(&pair, Order::InTurn)? else { return Ok(None) };
                other = self.outsider(&told, thread)?;
                if other.is_none() {
                    break;
                }
            }
            if let Some(words) = other {
                let text = format!(
                    "of two threads that take turns with the same calls one never gets what the other always gets, and what \
                     one thread gets that makes as many: {words}"
                );
                return Ok(self.seen(Clause::Ctx9, text, None, pair).into_seen());
            }
        }
        Ok(None)
    }

    /// What the one of two threads gets that never gets what the other always gets, which is also what a single thread
    /// always gets that makes as many calls.
    fn outsider(&mut self, told: &Threaded, thread: &[Call]) -> Result<Option<String>> {
        let [one, other] = told.threads.as_slice() else { return Ok(None) };
        let (Some(of_one), Some(of_other)) = (self.always(one), self.always(other)) else { return Ok(None) };
        if of_one == of_other {
            return Ok(None);
        }
        let made: u32 = one.iter().chain(other).map(|course| course.rounds).sum();
        let Some(Ok(alone)) = self.ask_for(&[thread.to_vec()], Order::AtOnce, made)? else { return Ok(None) };
        let [alone] = alone.threads.as_slice() else { return Ok(None) };
        let as_many = alone.iter().map(|course| course.rounds).sum::<u32>() >= made;
        let outside = match self.always(alone) {
            Some(usual) if usual == of_one => other,
            Some(usual) if usual == of_other => one,
            _ => return Ok(None),
        };
        Ok(outside.first().filter(|_| as_many).map(|course| in_words(self.law, &course.steps)))
    }

    /// The answers that all courses have; nothing where they differ or speak of resources.
    fn always(&self, courses: &[Course]) -> Option<Vec<(Call, Option<bool>)>> {
        let (first, others) = courses.split_first()?;
        let usual = answers(self.law, &first.steps);
        let short = courses.iter().flat_map(|course| &course.steps).any(is_about_resources);
        let alike = others.iter().all(|other| answers(self.law, &other.steps) == usual);
        (alike && !short).then_some(usual)
    }

    fn ask(
        &mut self,
        threads: &[Vec<Call>],
        order: Order,
    ) -> Result<Option<std::result::Result<Threaded, Blamed>>> {
        // One at a time twice as often: what a store or a window refuses after many calls shows there for certain.
        let rounds = if order.is_at_once() { self.rounds } else { self.rounds.saturating_mul(2) };
        self.ask_for(threads, order, rounds)
    }

    fn ask_for(
        &mut self,
        threads: &[Vec<Call>],
        order: Order,
        rounds: u32,
    ) -> Result<Option<std::result::Result<Threaded, Blamed>>> {
        let Some(mut host) = start_again(self.target)? else { return Ok(None) };
        self.calls += threads.iter().map(|thread| u64::from(rounds) * thread.len() as u64).sum::<u64>();
        let request =
            Threads { before: self.before.to_vec(), threads: threads.to_vec(), rounds, order, keep: false };
        host.threads(&request).map(Some)
    }

    /// A breach of this clause; nothing where the profile does not have it.
    fn seen(
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
        })
    }
}

/// What several threads show that make these calls, and how many calls that took.
pub(super) fn disturbance(
    target: &dyn Target,
    law: &Law,
    before: &[Call],
    threads: &[Vec<Call>],
    rounds: u32,
) -> Result<(Disturbance, u64)> {
    let mut stage = Stage::new(target, law, before, rounds);
    let seen = stage.disturb(threads)?;
    Ok((seen, stage.calls))
}

/// Leaves out threads and calls of what was seen, as long as the rest shows the same; how many calls that took.
pub(super) fn fewest(
    target: &dyn Target,
    law: &Law,
    before: &[Call],
    rounds: u32,
    seen: &mut Seen,
) -> Result<u64> {
    let mut stage = Stage::new(target, law, before, rounds);
    stage.shrink(seen)?;
    Ok(stage.calls)
}

impl Seen {
    /// The clause that it breaks.
    pub(super) const fn clause(&self) -> Clause {
        self.clause
    }
}

impl Disturbance {
    /// Puts it into the line of its case.
    pub(super) fn enter(&self, entry: &mut CaseEntry) {
        match self {
            Self::None => {
                let _ = entry.witnesses.insert(Clause::Ctx9, 1);
            }
            Self::Unclear(_) => {}
            Self::Seen(seen) => {
                entry.breaks = Some(seen.clause);
                entry.level = Some(seen.level);
                entry.observed = Some(seen.text.clone());
            }
        }
    }

    fn into_seen(self) -> Option<Seen> {
        match self {
            Self::Seen(seen) => Some(seen),
            Self::None | Self::Unclear(_) => None,
        }
    }
}

/// The clause by which these calls return.
pub(super) fn returns(threads: &[Vec<Call>]) -> Clause {
    let queries = threads.iter().flatten().all(|call| call.function() == Some(Function::Query));
    memory::returning(queries.then_some(Function::Query))
}

/// The breach of a course that its thread's calls show.
pub(super) fn breach(law: &Law, before: &[Step], course: &Course, deletions: Deletions) -> Option<Breach> {
    let steps = before.iter().chain(&course.steps).cloned().collect();
    judge_where(law, &Transcript { steps, ..Transcript::default() }, deletions).breach
}

pub(super) fn in_short(breach: &Breach) -> String {
    let call = breach.call.map(|call| format!("`{call}`")).unwrap_or_default();
    format!("{call}: {}, where {} is permitted", breach.observed, breach.permitted)
}

/// The calls, and whether each succeeded.
fn answers(law: &Law, steps: &[Step]) -> Vec<(Call, Option<bool>)> {
    let succeeded = |step| status(step).map(|status: Status| status.succeeded(law.readings.dialect));
    steps.iter().map(|step| (step.call, succeeded(step))).collect()
}

fn status(step: &Step) -> Option<Status> {
    match &step.result {
        StepResult::Answer(answer) => Some(Status(answer.status)),
        StepResult::Skipped(_) => None,
    }
}

fn is_about_resources(step: &Step) -> bool {
    status(step).is_some_and(Status::is_resource)
}

fn in_words(law: &Law, steps: &[Step]) -> String {
    let answer = |step: &Step| {
        let text =
            status(step).map_or_else(|| "not made".to_owned(), |status| status.text(law.readings.dialect));
        format!("`{}` {text}", step.call)
    };
    steps.iter().map(answer).collect::<Vec<_>>().join(", ")
}

/// The finding of what threads showed.
pub(super) fn found(case: &Together, seen: Seen, rounds: u32) -> Found {
    let Seen { clause, level, text, fault, output, site, threads, .. } = seen;
    let summary = match clause {
        Clause::Ctx9 => format!("{text} ({}; case {})", case.why, case.name),
        _ => format!("{text} (case {})", case.name),
    };
    let scenario = Scenario::Threads { rounds, before: case.before.clone(), threads };
    let found = Found::plain(clause, level, summary, memory::rule(clause), Shown::By(scenario));
    Found { fault, output, site, ..found }
}

/// Runs several threads again, until something shows.
pub(super) fn replay(
    target: &dyn Target,
    law: &Law,
    rounds: u32,
    before: &[Call],
    threads: &[Vec<Call>],
) -> Result<Replayed> {
    let mut seen = None;
    for _ in 0..TRIES {
        seen = Stage::new(target, law, before, rounds).disturb(threads)?.into_seen();
        if seen.is_some() {
            break;
        }
    }
    let mut trace: Vec<TraceStep> = before.iter().map(|call| TraceStep::ordinary(call.to_string())).collect();
    for (number, thread) in threads.iter().enumerate() {
        let call = |call: &Call| TraceStep::ordinary(format!("thread {number}, {rounds} times: {call}"));
        trace.extend(thread.iter().map(call));
    }
    let (text, permitted) = match &seen {
        Some(seen) if seen.clause != Clause::Ctx9 => (seen.text.clone(), "as in any other case"),
        Some(seen) => (seen.text.clone(), memory::permitted(Clause::Ctx9)),
        None => (memory::permitted(Clause::Ctx9).to_owned(), memory::permitted(Clause::Ctx9)),
    };
    let count = if threads.len() == 1 {
        "one thread".to_owned()
    } else {
        format!("{} threads at once", threads.len())
    };
    trace.push(TraceStep::new(format!("({count})"), permitted, text));
    let breach = seen.map(|seen| (seen.clause, seen.level, seen.text));
    Ok(Replayed { breach, trace, demonstrated: true })
}
