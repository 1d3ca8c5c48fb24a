//! What two hosts seem to show, on one: a package may be another in each process.

use sspcheck_model::call::Call;

use super::stage::Stage;
use super::words::{answers, is_usual};
use crate::answer::Step;
use crate::error::Result;
use crate::protocol::{Case, Course, Order};
use crate::run::phases::start_again;
use crate::session::Manners;

/// On how many hosts it is looked for what two hosts seem to show, at most.
const HOSTS: usize = 12;

impl Stage<'_> {
    /// Whether one host gives its first thread these answers and another thread never: a package may be another in each
    /// process.
    pub(super) fn is_the_thread(&mut self, thread: &[Call], first: &[Step]) -> Result<bool> {
        let law = self.law;
        let made = |steps: &[Step]| answers(law, steps.get(..thread.len()).unwrap_or(steps));
        let pattern = made(first);
        let calls: Vec<Call> = self.before.iter().chain(thread).copied().collect();
        for _ in 0..HOSTS {
            let Some(mut host) = start_again(self.target)? else { break };
            self.calls += calls.len() as u64;
            let seen = host.case(&Case::new(&calls, Manners::Polite))?;
            let steps = seen.steps.get(self.before.len()..).unwrap_or_default();
            if seen.fault.is_some() || made(steps) != pattern {
                continue;
            }
            let told = self.ask_on(&mut *host, &[thread.to_vec()], Order::AtOnce, self.rounds)?;
            let Ok(told) = told else { continue };
            let mut courses = told.threads.iter().flatten().peekable();
            if courses.peek().is_some() && !courses.any(|course| made(&course.steps) == pattern) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether one host gives each thread what it gets alone, and then one of them something else where all make their calls
    /// at once.
    pub(super) fn is_shown_on_one_host(
        &mut self,
        threads: &[Vec<Call>],
        alone: &[Vec<Course>],
    ) -> Result<bool> {
        'hosts: for _ in 0..HOSTS {
            let Some(mut host) = start_again(self.target)? else { break };
            for (thread, alone) in threads.iter().zip(alone) {
                let told = self.ask_on(&mut *host, std::slice::from_ref(thread), Order::AtOnce, 1)?;
                let Ok(told) = told else { continue 'hosts };
                if !told.threads.iter().flatten().all(|course| is_usual(self.law, course, alone)) {
                    continue 'hosts;
                }
            }
            let told = self.ask_on(&mut *host, threads, Order::AtOnce, self.rounds)?;
            let Ok(told) = told else { continue };
            let mut courses = told.threads.iter().zip(alone);
            if courses
                .any(|(together, alone)| !together.iter().all(|course| is_usual(self.law, course, alone)))
            {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
