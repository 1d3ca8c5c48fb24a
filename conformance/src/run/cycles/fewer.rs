//! Fewer calls of a cycle that lose a block in each round all the same.

use std::collections::BTreeSet;

use sspcheck_model::call::Call;

use super::{CYCLES, Made, Round, runs};
use crate::error::Result;
use crate::judge::Law;
use crate::run::shrink::{makes, shorter, without_flag};
use crate::target::Target;

/// How many sets of calls are tried.
const TRIES: usize = 80;

/// The calls of a cycle without those that it loses a block in each round without, and without the flags; as they are where
/// it loses less than that.
pub(super) fn fewer(target: &dyn Target, law: &Law, calls: &[Call]) -> Result<Vec<Call>> {
    let mut search = Search { target, law, tries: TRIES };
    let mut calls = calls.to_vec();
    if !search.leaks(&calls)? {
        return Ok(calls);
    }
    while let Some(fewer) = search.shorter(&calls)? {
        calls = fewer;
    }
    for at in 0..calls.len() {
        for flag in (0..u32::BITS).map(|bit| 1 << bit) {
            let mut fewer = calls.clone();
            let Some(call) = fewer.get_mut(at) else { break };
            let Some(less) = without_flag(call, flag) else { continue };
            *call = less;
            if search.leaks(&fewer)? {
                calls = fewer;
            }
        }
    }
    Ok(calls)
}

struct Search<'a> {
    target: &'a dyn Target,
    law: &'a Law,
    tries: usize,
}

impl Search<'_> {
    /// Fewer of these calls that leak, and leave no more alive than these: that would look like the reason.
    fn shorter(&mut self, from: &[Call]) -> Result<Option<Vec<Call>>> {
        let most = left_alive(from);
        let is_alike =
            |calls: &Vec<Call>| left_alive(calls).iter().zip(most).all(|(left, most)| *left <= most);
        for calls in shorter(&[from.to_vec()]).into_iter().flatten().filter(is_alike) {
            if self.leaks(&calls)? {
                return Ok(Some(calls));
            }
        }
        Ok(None)
    }

    /// Whether these calls lose a block or more in each round.
    fn leaks(&mut self, calls: &[Call]) -> Result<bool> {
        let Some(left) = self.tries.checked_sub(1) else { return Ok(false) };
        self.tries = left;
        let times = [CYCLES, 4 * CYCLES];
        let ended = runs(self.target, self.law, Round::of(calls, None), times, &mut Made::default())?;
        Ok(ended.is_ok_and(|[few, more]| {
            few.shut_down && more.blocks.saturating_sub(few.blocks) >= u64::from(3 * CYCLES)
        }))
    }
}

/// How many contexts these calls leave alive, and how many credentials, where each that can make one does.
fn left_alive(calls: &[Call]) -> [usize; 2] {
    let (mut made, mut contexts, mut credentials) = (0_u8, BTreeSet::new(), BTreeSet::new());
    for call in calls {
        match *call {
            Call::Acquire { credential } => {
                let _ = credentials.insert(credential);
            }
            Call::Release { credential } => {
                let _ = credentials.remove(&credential);
            }
            Call::Delete { context } => {
                let _ = contexts.remove(&context);
            }
            _ if makes(call) => {
                let _ = contexts.insert(made);
                made = made.saturating_add(1);
            }
            _ => {}
        }
    }
    [contexts.len(), credentials.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(text: &str) -> Vec<Call> {
        text.split("; ").map(|call| call.parse().unwrap()).collect()
    }

    #[test]
    fn what_is_made_is_given_back() {
        for (made, alive) in [
            ("acquire c0; query c0 null named 0x0; delete x0; release c0", [0, 0]),
            ("acquire c0; query c0 null named 0x0; release c0", [1, 0]),
            ("acquire c0; query c0 null named 0x0; exchange c0 null absent 0x0 peer; delete x1", [1, 1]),
            ("acquire c0; acquire c1; release c1", [0, 1]),
            // A deletion comes too early, or is of something else.
            ("acquire c0; delete x0; query c0 null named 0x0; query c0 x0 named 0x0; release c2", [1, 1]),
        ] {
            assert_eq!(left_alive(&calls(made)), alive, "{made}");
        }
    }
}
