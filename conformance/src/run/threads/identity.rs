//! Whether it matters which thread calls, where how many calls there were may matter as well.

use sspcheck_model::call::Call;
use sspcheck_model::clause::Clause;

use super::Seen;
use super::stage::Stage;
use super::words::{answers, in_words, may_vary};
use crate::error::Result;
use crate::protocol::{Course, Order, Threaded};

/// How often two threads must show that it is who calls that matters.
const PAIRS: usize = 2;

impl Stage<'_> {
    /// Whether what differs where threads take turns is who calls, not how many calls there were: of two threads that take
    /// turns with the same calls one never gets what the other always gets, and what one thread gets that makes as many
    /// calls as both.
    pub(super) fn by_identity(&mut self, threads: &[Vec<Call>]) -> Result<Option<Seen>> {
        for (number, thread) in threads.iter().enumerate() {
            if threads.iter().take(number).any(|other| other == thread) {
                continue;
            }
            let pair = vec![thread.clone(), thread.clone()];
            let mut other = None;
            for _ in 0..PAIRS {
                let Some(Ok(told)) = self.ask(&pair, Order::InTurn, self.in_turn())? else { return Ok(None) };
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
        let Some(Ok(alone)) = self.ask(&[thread.to_vec()], Order::AtOnce, made)? else { return Ok(None) };
        let [alone] = alone.threads.as_slice() else { return Ok(None) };
        let as_many = alone.iter().map(|course| course.rounds).sum::<u32>() >= made;
        let outside = match self.always(alone) {
            Some(usual) if usual == of_one => other,
            Some(usual) if usual == of_other => one,
            _ => return Ok(None),
        };
        Ok(outside.first().filter(|_| as_many).map(|course| in_words(self.law, &course.steps)))
    }

    /// The answers that all courses have; nothing where they differ or may vary.
    fn always(&self, courses: &[Course]) -> Option<Vec<(Call, Option<bool>)>> {
        let (first, others) = courses.split_first()?;
        let usual = answers(self.law, &first.steps);
        let short = courses.iter().flat_map(|course| &course.steps).any(may_vary);
        let alike = others.iter().all(|other| answers(self.law, &other.steps) == usual);
        (alike && !short).then_some(usual)
    }
}
