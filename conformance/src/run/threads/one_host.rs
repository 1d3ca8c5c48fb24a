//! What two hosts seem to show, on one: a package may be another in each process.

#[cfg(test)]
mod tests;

use sspcheck_model::call::Call;

use super::stage::Stage;
use super::words::{answers, is_usual};
use crate::answer::Step;
use crate::error::Result;
use crate::protocol::{Case, Course, Order};
use crate::run::phases::start_again;
use crate::session::Manners;
use crate::target::Host;

/// On how many hosts it is looked for what two hosts seem to show, at most.
const HOSTS: usize = 12;

/// How often one host must show by turns what depends on the thread: what goes by a clock is met once by chance.
const TURNS: usize = 8;

/// What threads get that nobody disturbs, held against what is known of them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alone {
    /// The same.
    AsKnown,
    /// The same and something else.
    NowAndThen,
    /// Never the same, or no answer.
    Otherwise,
}

impl Stage<'_> {
    /// Whether one host gives its first thread these answers and another thread never: a package may be another in each
    /// process.
    pub(super) fn is_the_thread(&mut self, thread: &[Call], first: &[Step]) -> Result<bool> {
        let law = self.law;
        let made = |steps: &[Step]| answers(law, steps.get(..thread.len()).unwrap_or(steps));
        let pattern = made(first);
        let calls: Vec<Call> = self.before.iter().chain(thread).copied().collect();
        'hosts: for _ in 0..HOSTS {
            let Some(mut host) = start_again(self.target)? else { break };
            for _ in 0..TURNS {
                self.calls += calls.len() as u64;
                let seen = host.case(&Case::new(&calls, Manners::Polite))?;
                let steps = seen.steps.get(self.before.len()..).unwrap_or_default();
                if seen.fault.is_some() || made(steps) != pattern {
                    continue 'hosts;
                }
                let told = self.ask_on(&mut *host, &[thread.to_vec()], Order::AtOnce, self.rounds)?;
                let Ok(told) = told else { continue 'hosts };
                let mut courses = told.threads.iter().flatten().peekable();
                if courses.peek().is_none() || courses.any(|course| made(&course.steps) == pattern) {
                    continue 'hosts;
                }
            }
            return Ok(true);
        }
        Ok(false)
    }

    /// Whether one host gives each thread what it gets alone, and then one of them something else where all make their calls
    /// at once; and after that, as many times alone, what it got before, or never again. What comes and goes while nobody
    /// disturbs it goes by a clock.
    pub(super) fn is_shown_on_one_host(
        &mut self,
        threads: &[Vec<Call>],
        alone: &[Vec<Course>],
    ) -> Result<bool> {
        for _ in 0..HOSTS {
            let Some(mut host) = start_again(self.target)? else { break };
            let host = &mut *host;
            if self.alone_again(host, threads, alone, 1)? == Alone::AsKnown
                && self.are_disturbed(host, threads, alone)?
                && self.alone_again(host, threads, alone, self.rounds)? != Alone::NowAndThen
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What threads get where each makes its calls so many times while no other does.
    fn alone_again(
        &mut self,
        host: &mut dyn Host,
        threads: &[Vec<Call>],
        alone: &[Vec<Course>],
        rounds: u32,
    ) -> Result<Alone> {
        let mut usual = Vec::new();
        for (thread, alone) in threads.iter().zip(alone) {
            let Ok(told) = self.ask_on(host, std::slice::from_ref(thread), Order::AtOnce, rounds)? else {
                return Ok(Alone::Otherwise);
            };
            usual.extend(told.threads.iter().flatten().map(|course| is_usual(self.law, course, alone)));
        }
        Ok(match (usual.contains(&true), usual.contains(&false)) {
            (true, false) => Alone::AsKnown,
            (true, true) => Alone::NowAndThen,
            (false, _) => Alone::Otherwise,
        })
    }

    /// Whether a thread gets something else where all of them make their calls at once.
    fn are_disturbed(
        &mut self,
        host: &mut dyn Host,
        threads: &[Vec<Call>],
        alone: &[Vec<Course>],
    ) -> Result<bool> {
        let Ok(told) = self.ask_on(host, threads, Order::AtOnce, self.rounds)? else { return Ok(false) };
        let mut courses = told.threads.iter().zip(alone);
        Ok(courses.any(|(together, alone)| !together.iter().all(|course| is_usual(self.law, course, alone))))
    }
}
