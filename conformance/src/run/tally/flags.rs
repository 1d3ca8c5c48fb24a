//! The flag map of a sweep: which listed word was answered with what.

use super::sweeps::swept_status;
use super::*;
use crate::diagram::Diagram;
use crate::report::{FlagAnswer, FlagKind};
use crate::run::sweeper::FatalCondition;

/// What words were answered with: classes in the order of the sweep, then what was seen of words that were left out.
#[derive(Default)]
pub(super) struct Answers(Vec<(FlagKind, String)>);

impl Answers {
    pub(super) fn push(&mut self, answer: (FlagKind, String)) {
        self.0.push(answer);
    }
}

impl Tally {
    /// What a class of words was answered with.
    pub(super) fn flag_answer(
        &self,
        case: &SweepCase,
        class: &Class,
        verdict: &Verdict,
    ) -> (FlagKind, String) {
        let status = swept_status(case, class);
        let code = status.map(|status| self.law.text(status));
        match (&verdict.breach, status, code) {
            (Some(breach), _, Some(code)) => {
                (FlagKind::Breaks, format!("breaks {}, with {code}", breach.clause))
            }
            (Some(breach), _, None) => (FlagKind::Breaks, format!("breaks {}", breach.clause)),
            (None, Some(status), Some(code)) if status.succeeded(self.law.readings.dialect) => {
                (FlagKind::Succeeds, format!("succeeds with {code}"))
            }
            (None, Some(_), Some(code)) => (FlagKind::Fails, format!("fails with {code}")),
            (None, ..) => (FlagKind::NotMade, NOT_MADE.to_owned()),
        }
    }

    /// Keeps the map of a sweep of listed words.
    pub(super) fn flag_map(
        &mut self,
        case: &SweepCase,
        swept: &Swept,
        mut answers: Answers,
        fatal: &[FatalCondition],
    ) {
        let Some(map) = swept.map.as_ref().filter(|_| case.sweep.words.are_listed()) else { return };
        // What was passed and did not return, and what was left out for it.
        let first_end = answers.0.len();
        answers.0.extend(fatal.iter().flat_map(|fatal| self.fatal_answers(fatal)));
        let not_made = answers.0.len();
        answers.0.push((FlagKind::NotMade, NOT_MADE.to_owned()));
        let dialect = self.law.readings.dialect;
        let seen: Vec<usize> = Requirements::listed_words_in(dialect)
            .map(|word| match usize::from(map.value(word.0)).checked_sub(1) {
                Some(class) => class,
                None => fatal
                    .iter()
                    .position(|fatal| fatal.passed.contains(&word.0))
                    .map(|number| first_end + 2 * number)
                    .or_else(|| {
                        let number = fatal.iter().position(|fatal| fatal.condition.holds(word.0))?;
                        Some(first_end + 2 * number + 1)
                    })
                    .unwrap_or(not_made),
            })
            .collect();
        // Answers that are told alike are one, and they stand in the order in which words got them.
        let mut told: Vec<FlagAnswer> = Vec::new();
        let mut numbers: Vec<Option<u16>> = vec![None; answers.0.len()];
        let mut values = Vec::with_capacity(seen.len());
        for place in seen {
            let known = numbers.get(place).copied().flatten();
            let number = known.unwrap_or_else(|| {
                let (kind, says) =
                    answers.0.get(place).cloned().unwrap_or((FlagKind::NotMade, NOT_MADE.to_owned()));
                let alike = told.iter().position(|other| other.kind == kind && other.says == says);
                let number = alike.unwrap_or(told.len());
                if alike.is_none() {
                    told.push(FlagAnswer { kind, says, words: 0 });
                }
                let number = u16::try_from(number).unwrap_or(u16::MAX);
                if let Some(slot) = numbers.get_mut(place) {
                    *slot = Some(number);
                }
                number
            });
            if let Some(answer) = told.get_mut(usize::from(number)) {
                answer.words += 1;
            }
            values.push(number);
        }
        let situation = case.name.split(':').next().unwrap_or_default().to_owned();
        if let Some(words) = Diagram::new(dialect.listed_mask(), &values) {
            self.flags.push(FlagMap { situation, answers: told, words });
        }
    }

    /// What a word did that ended its host, and what is said of those that were left out for it.
    fn fatal_answers(&self, fatal: &FatalCondition) -> [(FlagKind, String); 2] {
        let Some(transcript) = &fatal.transcript else {
            let says = "left out: a sweep did not come back from it, and alone it does".to_owned();
            return [(FlagKind::NotMade, says.clone()), (FlagKind::NotMade, says)];
        };
        let verdict = judge(&self.law, transcript);
        // Which clause a fault counts under, META-8 or RET-6, is known at the end of a run only.
        let passed = match &verdict.breach {
            Some(Breach { fault: Some(fault), .. }) => {
                (FlagKind::Breaks, format!("does not return: {}", fault.name()))
            }
            Some(breach) => (FlagKind::Breaks, format!("breaks {}", breach.clause)),
            None if verdict.prompted => {
                (FlagKind::NotMade, "did not come back: it may wait for a person".to_owned())
            }
            None => (FlagKind::NotMade, NOT_MADE.to_owned()),
        };
        let left_out = match &verdict.breach {
            Some(Breach { fault: Some(fault), .. }) => (
                FlagKind::LeftOut,
                format!("left out: words like these ended their host by a {}", fault.name()),
            ),
            _ => passed.clone(),
        };
        [passed, left_out]
    }
}

/// What is said of a word whose call was not made.
const NOT_MADE: &str = "not made";
