//! The fewest threads and calls that show the same.

use sspcheck_model::call::Call;

use super::stage::Stage;
use super::{Disturbance, Seen};
use crate::error::Result;

/// How often fewer threads are tried for what more of them have shown.
const SHRINKS: usize = 2;

impl Stage<'_> {
    /// Leaves out threads, two at least, and then calls of theirs, as long as the rest shows the same.
    pub(super) fn shrink(&mut self, seen: &mut Seen) -> Result<()> {
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
}
