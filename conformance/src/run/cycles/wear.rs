//! Whether a package wears out: rounds of the same calls on one host, held against the first of them.

use sspcheck_model::call::Call;

use crate::judge::Verdict;
use crate::run::replay::{differing, ordinal};

/// From which round on, counted from 1, a call fails for good that succeeded in the first.
#[derive(Clone, Copy, Debug)]
pub(in crate::run) struct Worn {
    pub(in crate::run) round: u32,
    pub(in crate::run) call: Call,
}

impl Worn {
    pub(in crate::run) fn says(self) -> String {
        format!(
            "`{}` succeeded first, and failed the {} time and each time after",
            self.call,
            ordinal(self.round)
        )
    }
}

/// How many rounds have to fail one after the other, up to the last, before that is for good.
const FOR_GOOD: u32 = 8;

/// The rounds of one host, held against the first: a package must not wear out.
#[derive(Debug, Default)]
pub(super) struct Wear {
    rounds: u32,
    first: Option<Verdict>,
    worn: Option<Worn>,
}

impl Wear {
    pub(super) fn take(&mut self, verdict: Verdict) {
        self.rounds += 1;
        let Some(first) = &self.first else {
            self.first = Some(verdict);
            return;
        };
        let fails = match differing(first.seen.len(), first, &verdict) {
            Some((call, true)) => Some(call),
            _ => None,
        };
        self.worn = match (fails, self.worn) {
            (Some(call), None) => Some(Worn { round: self.rounds, call }),
            (Some(_), worn) => worn,
            (None, _) => None,
        };
    }

    pub(super) fn worn(&self) -> Option<Worn> {
        self.worn.filter(|worn| self.rounds >= worn.round + FOR_GOOD)
    }
}

#[cfg(test)]
mod tests {
    use sspcheck_model::reading::Profile;

    use super::*;
    use crate::answer::{Answer, Step, StepResult};
    use crate::judge::{Law, judge};
    use crate::target::Transcript;

    /// A round of two calls, this one the second, which answers this.
    fn round(second: &str, status: u32) -> Verdict {
        let call = |text: &str| text.parse::<Call>().unwrap();
        let answer =
            |status| Answer { status, context: None, credential: None, metadata: None, origin: None };
        let step = |text, status| Step::plain(call(text), StepResult::Answer(answer(status)));
        let steps = vec![step("delete x0", 0), step(second, status)];
        judge(&Law::of(Profile::Lsa), &Transcript { steps, ..Transcript::default() })
    }

    #[test]
    fn a_call_wears_out_where_it_fails_to_the_last_round_and_not_in_between() {
        const FAILS: u32 = 0xC000_0001;
        const NO_MEMORY: u32 = 0xC000_0017;
        type Status = fn(u32) -> u32;
        let facts: [(&str, Option<u32>, Status); 6] = [
            ("never", None, |_| 0),
            ("from the eleventh on", Some(11), |round| if round >= 11 { FAILS } else { 0 }),
            ("every third", None, |round| if round % 3 == 0 { FAILS } else { 0 }),
            ("in the last ones only", None, |round| if round > 40 - FOR_GOOD { FAILS } else { 0 }),
            ("from the first on", None, |_| FAILS),
            ("for want of memory", None, |round| if round >= 11 { NO_MEMORY } else { 0 }),
        ];
        for (when, expected, status) in facts {
            let mut wear = Wear::default();
            (1..=40).for_each(|number| wear.take(round("delete x1", status(number))));
            assert_eq!(wear.worn().map(|worn| worn.round), expected, "{when}");
        }
    }

    #[test]
    fn tampered_bytes_that_passed_once_wear_nothing_out() {
        const FAILS: u32 = 0xC000_0001;
        for (metadata, expected) in [("peer", Some(2)), ("short", None), ("long", None), ("altered4", None)] {
            let call = format!("exchange c0 null absent 0x0 {metadata}");
            let mut wear = Wear::default();
            (1..=40).for_each(|number| wear.take(round(&call, if number == 1 { 0 } else { FAILS })));
            assert_eq!(wear.worn().map(|worn| worn.round), expected, "{metadata}");
        }
    }
}
