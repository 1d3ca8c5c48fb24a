//! The sweeps of a run: listed words and those near them in every situation, and all words there are in two.

use std::collections::BTreeSet;

use super::batch::in_parallel;
use super::faults::Faults;
use super::pace::Pace;
use super::paired::{Compared, are_twins};
use super::sweeper::Done;
use super::tally::swept_status;
use super::{Run, sweeper};
use crate::error::Result;
use crate::protocol::{Condition, Words};
use crate::report::Report;
use crate::suite::{Breadth, Roles, Suite, SweepCase, in_two_situations, sweeps};

/// How many chains of sweeps there are at most: those of one function and one role.
const CHAINS: u32 = 4;

/// How many words of a range one host is given: a piece of some seconds, which can be taken up and sharded.
const PIECE: u32 = 1 << 22;

/// Kinds of targets whose words pass through another process or another interface one by one: all there are take days.
const SLOW_KINDS: [&str; 2] = ["command", "gss-module"];

/// What sweeps beyond the listed words have come to.
#[derive(Default)]
struct Covered {
    situations: BTreeSet<String>,
    /// Situations that were given up, because too many different words end the host there, it does not come back, or words are
    /// refused that are accepted alone.
    given_up: BTreeSet<String>,
    /// Situations that the package lets nobody into.
    not_reached: BTreeSet<String>,
    tried: u64,
    /// Words of the other situations that were not passed, for what leads up to them was refused.
    not_made: u64,
    left_out: u64,
    /// Situations in which a NULL credential was compared with the own one, word by word.
    compared: u64,
}

impl Covered {
    fn count(&mut self, case: &SweepCase, done: &Done) {
        let situation = case.name.split(':').next().unwrap_or_default().to_owned();
        let is_whole = done.with_fresh_bytes.is_none() && !done.is_worn;
        let Some(swept) = done.swept.as_ref().filter(|_| is_whole) else {
            let _ = self.given_up.insert(situation);
            return;
        };
        // Where what leads up to a call is refused, the call is not made.
        let made = swept.classes.iter().filter(|class| swept_status(case, class).is_some());
        let passed = made.map(|class| u64::from(class.words)).sum();
        let unmade = u64::from(swept.tried).saturating_sub(passed);
        if passed == 0 && unmade > 0 {
            let _ = self.not_reached.insert(situation);
            return;
        }
        let _ = self.situations.insert(situation);
        self.tried += passed;
        self.not_made += unmade;
        self.left_out += u64::from(swept.skipped) + u64::from(swept.late);
    }

    /// Of how many situations nothing is said.
    fn not_said(&self) -> String {
        let given_up = match self.given_up.len() {
            0 => String::new(),
            1 => "; one situation was given up, and of it nothing is said".to_owned(),
            many => format!("; {many} situations were given up, and of them nothing is said"),
        };
        let not_reached = match self.not_reached.len() {
            0 => String::new(),
            1 => "; one situation was not reached, for the package refuses what leads up to it".to_owned(),
            many => {
                format!("; {many} situations were not reached, for the package refuses what leads up to them")
            }
        };
        let not_made = match self.not_made {
            0 => String::new(),
            words => format!("; {words} words were not passed, for what leads up to them was refused"),
        };
        [given_up, not_reached, not_made].concat()
    }
}

impl Run<'_> {
    /// Every listed word and words outside the list, in every situation. The first of each function comes alone: what
    /// ends hosts there is not run into again by the others.
    pub(super) fn sweeps(&mut self, roles: Roles, report: &mut Report) -> Result<()> {
        self.faults.begin_phase();
        let dialect = self.law.readings.dialect;
        let (first, rest): (Vec<_>, Vec<_>) = {
            let mut seen = Vec::new();
            sweeps(roles, dialect).into_iter().partition(|case: &SweepCase| {
                let new = !seen.contains(&case.function);
                seen.push(case.function);
                new
            })
        };
        if self.leaves_out("sweeps", first.len() + rest.len()) {
            self.tally.words_left_out();
            return Ok(());
        }
        let mut pace = Pace::default();
        for case in first.iter().filter(|case| case.sweep.words.are_listed()) {
            pace = pace.slower(Pace::measure(self.target, case)?);
        }
        self.pace = self.pace.slower(pace);
        let most_bits = pace.most_bits();
        let paced = |mut case: SweepCase| {
            case.sweep.most_bits = most_bits;
            case
        };
        let first: Vec<SweepCase> = first.into_iter().map(paced).collect();
        if let Some(text) = pace.text() {
            self.tally.slow_calls(text);
        }
        let done = self.by_all_shards(&first)?;
        let breadth = breadth(self.options.words, self.options.suite, pace, &self.identity.kind);
        let (near, range) = (breadth.near, breadth.range);
        if breadth.leaves_out {
            let text = "all 2^32 words were left out, for they take days by this kind of target; `--words every` makes them all \
                        the same";
            self.tally.note(&[], text.to_owned());
        }
        let mut listed = Covered::default();
        for (case, done) in first.iter().zip(done) {
            if case.sweep.words.are_listed() {
                listed.count(case, &done);
            }
            self.faults.learn_of(case.function, &done);
            self.swept(case, done)?;
        }
        let rest = if pace == Pace::Crawling { Vec::new() } else { rest };
        let wider = |case: SweepCase| {
            if near && !case.sweep.words.are_listed() { case.with_words(Words::near(dialect)) } else { case }
        };
        let rest = rest.into_iter().map(wider).map(paced).collect();
        // What chains learn is not every shard's to know.
        let known = self.faults.clone();
        let mut covered = Covered::default();
        let left = self.chains(rest, &mut covered, &mut listed)?;
        if left == 0 && most_bits.is_none() && listed.tried > 0 {
            let situations = listed.situations.len();
            let (tried, left) = (listed.tried, listed.left_out);
            let (passed, those) = match (left, listed.not_made) {
                (0, 0) => (
                    format!("every listed word was passed in {situations} situations: {tried} words"),
                    "them",
                ),
                (0, _) => (
                    format!("listed words were passed in {situations} situations: {tried} words"),
                    "those that were passed",
                ),
                _ => (
                    format!(
                        "listed words were passed in {situations} situations: {tried} words, and {left} were left out, because \
                         words like them end their host or the time was up, so that of them nothing is said"
                    ),
                    "those that were passed",
                ),
            };
            report.proves.push(format!(
                "{passed}; a package that answers one of {those} against a rule of the model, or does not return, whenever it is \
                 passed in its situation, does not come through{}; what only several calls with a word, the heap or other threads \
                 show is not told by this{}",
                compared(listed.compared),
                listed.not_said()
            ));
        }
        if near && left == 0 && covered.tried > 0 {
            report.proves.push(format!(
                "each neighbour of a listed word at one and two bits outside the list was passed in {} situations: {} \
                 words, and {} were left out{}",
                covered.situations.len(),
                covered.tried,
                covered.left_out,
                covered.not_said()
            ));
        }
        match range {
            Some((from, to)) => self.every_word(roles, (from, to), known, report),
            None => Ok(()),
        }
    }

    /// Sweeps that every shard makes, for what they teach.
    fn by_all_shards(&self, cases: &[SweepCase]) -> Result<Vec<Done>> {
        let (target, known) = (self.target, self.faults.clone());
        in_parallel(self.options.jobs, cases, |case| sweeper::run(target, case, &known))
    }

    fn chains(&mut self, cases: Vec<SweepCase>, near: &mut Covered, listed: &mut Covered) -> Result<u64> {
        let chains = if self.options.stop.is_set() { short_chains(cases) } else { chains(cases) };
        let parts = u32::try_from(chains.len()).unwrap_or(CHAINS).max(CHAINS);
        let (target, known) = (self.target, self.faults.for_one_of(parts));
        let left = self.units(
            "sweeps",
            &chains,
            |chain| {
                let done = sweeper::run_all(target, chain, known.clone())?;
                let compared = Compared::of(target, chain, &done, &known)?;
                Ok((done, compared))
            },
            |run, chain, (done, compared)| {
                for (pair, sides) in compared.pairs {
                    run.pair(&pair, sides)?;
                }
                listed.compared += compared.situations;
                for (case, done) in chain.iter().zip(done) {
                    match done {
                        Some(done) => {
                            if matches!(case.sweep.words, Words::Near | Words::GssNear) {
                                near.count(case, &done);
                            }
                            if case.sweep.words.are_listed() {
                                listed.count(case, &done);
                            }
                            run.swept(case, done)?;
                        }
                        None => run.tally.left_out("sweeps", 1),
                    }
                }
                Ok(())
            },
        )?;
        if left > 0 {
            self.tally.words_left_out();
        }
        Ok(left)
    }

    /// Every word between two in two situations, a piece at a time. What ends hosts there is learned first, from listed
    /// words and those outside the list: no piece runs into it again.
    fn every_word(
        &mut self,
        roles: Roles,
        (from, to): (u32, u32),
        known: Faults,
        report: &mut Report,
    ) -> Result<()> {
        if self.leaves_out("sweeps of every word", 1) {
            return Ok(());
        }
        let dialect = self.law.readings.dialect;
        let ending = Faults::new(dialect).ending_like(&known);
        let learned = std::mem::replace(&mut self.faults, known);
        let kinds = [Words::listed(dialect), Words::outside(dialect)];
        let cases: Vec<SweepCase> =
            kinds.into_iter().flat_map(|words| in_two_situations(roles, words)).collect();
        let done = self.by_all_shards(&cases)?;
        self.faults = learned;
        let mut skips: [Vec<Condition>; 2] = [Vec::new(), Vec::new()];
        for (number, (case, done)) in cases.iter().zip(done).enumerate() {
            if let Some(skip) = skips.get_mut(number % 2) {
                skip.extend(done.conditions.iter().map(|fatal| fatal.condition));
            }
            self.swept(case, done)?;
        }
        let mut pieces = Vec::new();
        let mut next = Some(from);
        while let Some(first) = next.filter(|first| *first <= to) {
            let last = (first | (PIECE - 1)).min(to);
            let cases = in_two_situations(roles, Words::every(dialect, first, last));
            for (mut case, skip) in cases.into_iter().zip(&skips) {
                case.sweep.skip.clone_from(skip);
                pieces.push(case);
            }
            next = last.checked_add(1);
        }
        let target = self.target;
        let mut covered = Covered::default();
        let left = self.units(
            "every word",
            &pieces,
            |case| sweeper::run(target, case, &ending),
            |run, case, done| {
                covered.count(case, &done);
                run.swept(case, done)
            },
        )?;
        if left > 0 {
            return Ok(());
        }
        let all = (u64::from(to) - u64::from(from) + 1) * 2;
        let part = if (from, to) == (0, u32::MAX) { "" } else { "; `--words every` passes all there are" };
        report.proves.push(format!(
            "every word from {from:#010x} to {to:#010x} was passed to Exchange in two situations, with a NULL context and on a \
             live one: {} of {all} words were tried{}{part}",
            covered.tried,
            covered.not_said()
        ));
        Ok(())
    }

    fn swept(&mut self, case: &SweepCase, done: Done) -> Result<()> {
        let entry = self.tally.sweep(case, done);
        self.sink.case(&entry)
    }
}

/// What is swept beside the listed words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Wider {
    /// Neighbours of listed words.
    near: bool,
    /// Every word between two, the last one too.
    range: Option<(u32, u32)>,
    /// Whether every word there is was left out because of the kind of the target.
    leaves_out: bool,
}

/// What was asked for by name is made however long it takes; a full suite makes all by itself, but for targets of slow kinds,
/// and for slow calls, whose pace says what they leave out. No clock decides between that.
fn breadth(asked: Option<Breadth>, suite: Suite, pace: Pace, kind: &str) -> Wider {
    let leaves_out =
        asked.is_none() && suite == Suite::Full && pace == Pace::Full && SLOW_KINDS.contains(&kind);
    let breadth = match asked {
        Some(words) => words,
        None if suite != Suite::Full || pace != Pace::Full => Breadth::Listed,
        None if leaves_out => Breadth::Neighbours,
        None => Breadth::Every,
    };
    let near = matches!(breadth, Breadth::Neighbours | Breadth::Every);
    Wider { near, range: breadth.range(), leaves_out }
}

/// What is to be said of NULL credentials.
fn compared(situations: u64) -> String {
    match situations {
        0 => String::new(),
        _ => format!(
            "; in {situations} of them, on a live context, nor does one that refuses a word for a NULL credential alone"
        ),
    }
}

/// Sweeps that follow each other: those of one function and one role, so that what ends hosts is run into once.
fn chains(cases: Vec<SweepCase>) -> Vec<Vec<SweepCase>> {
    let role = |case: &SweepCase| case.sweep.call.parameters().map(|parameters| parameters.target);
    let mut chains: Vec<Vec<SweepCase>> = Vec::new();
    for case in cases {
        match chains.last_mut() {
            Some(chain)
                if chain.first().is_some_and(|c| (c.function, role(c)) == (case.function, role(&case))) =>
            {
                chain.push(case);
            }
            _ => chains.push(vec![case]),
        }
    }
    chains
}

/// Chains for a run that may stop, which it does between two of them: single sweeps, and such as are held against each other.
fn short_chains(cases: Vec<SweepCase>) -> Vec<Vec<SweepCase>> {
    let mut chains: Vec<Vec<SweepCase>> = Vec::new();
    for case in cases {
        match chains.last_mut() {
            Some(chain) if chain.iter().any(|other| are_twins(other, &case)) => chain.push(case),
            _ => chains.push(vec![case]),
        }
    }
    chains
}

#[cfg(test)]
mod tests {
    use sspcheck_model::call::Call;
    use sspcheck_model::flags::Requirements;
    use sspcheck_model::reading::Dialect;

    use super::*;
    use crate::answer::{Answer, Step, StepResult};
    use crate::protocol::{Class, Swept};
    use crate::suite::Taken;
    use crate::sweep::with_word;

    #[test]
    fn a_word_counts_where_its_call_was_made_and_a_situation_where_any_was() {
        let taken = Some(Taken { context: true, metadata: true });
        let roles = Roles { initiator: taken, acceptor: taken, ..Roles::default() };
        let all = sweeps(roles, Dialect::Ntstatus);
        let case = all.iter().find(|case| !case.sweep.each.is_empty()).unwrap();
        let class = |is_made: bool| {
            let answer =
                Answer { status: 0, context: Some(7), credential: None, metadata: None, origin: None };
            let swept = with_word(&case.sweep.call, Requirements(0));
            let skipped = || StepResult::Skipped("the context was not made".to_owned());
            let step = |call: &Call, result| Step {
                call: *call,
                result,
                lsa: Vec::new(),
                damage: Vec::new(),
                own_handler: false,
            };
            let mut steps: Vec<Step> =
                case.sweep.each.iter().map(|call| step(call, StepResult::Answer(answer.clone()))).collect();
            steps.push(step(&swept, if is_made { StepResult::Answer(answer.clone()) } else { skipped() }));
            Class { steps, words: 3, single: 0, first: 0, all: 0, any: 0 }
        };
        for (classes, situations, tried, not_said) in [
            (vec![class(true), class(true)], 1, 6, ""),
            (
                vec![class(true), class(false)],
                1,
                3,
                "; 3 words were not passed, for what leads up to them was refused",
            ),
            (
                vec![class(false), class(false)],
                0,
                0,
                "; one situation was not reached, for the package refuses what leads up to it",
            ),
        ] {
            let tried_all = 6;
            let swept = Swept {
                before: Vec::new(),
                classes,
                tried: tried_all,
                skipped: 0,
                late: 0,
                calls: 0,
                map: None,
            };
            let mut covered = Covered::default();
            covered.count(case, &Done { swept: Some(swept), ..Done::default() });
            assert_eq!(
                (covered.situations.len(), covered.tried, covered.not_said().as_str()),
                (situations, tried, not_said)
            );
        }
    }

    #[test]
    fn a_full_suite_makes_every_word_by_itself_but_for_slow_kinds() {
        let all = Some((0, u32::MAX));
        let facts = [
            (None, Suite::Full, Pace::Full, "library", (true, all, false)),
            (None, Suite::Full, Pace::Full, "reference", (true, all, false)),
            (None, Suite::Full, Pace::Full, "command", (true, None, true)),
            (None, Suite::Full, Pace::Full, "gss-module", (true, None, true)),
            (None, Suite::Full, Pace::Pairs, "library", (false, None, false)),
            (None, Suite::Standard, Pace::Full, "library", (false, None, false)),
            (Some(Breadth::Every), Suite::Full, Pace::Full, "command", (true, all, false)),
            (Some(Breadth::Every), Suite::Standard, Pace::Single, "library", (true, all, false)),
            (Some(Breadth::Listed), Suite::Full, Pace::Full, "library", (false, None, false)),
            (Some(Breadth::Neighbours), Suite::Full, Pace::Full, "library", (true, None, false)),
            (
                Some(Breadth::Range { from: 3, to: 5 }),
                Suite::Full,
                Pace::Full,
                "command",
                (false, Some((3, 5)), false),
            ),
        ];
        for (asked, suite, pace, kind, (near, range, leaves_out)) in facts {
            let wider = breadth(asked, suite, pace, kind);
            assert_eq!(wider, Wider { near, range, leaves_out }, "{asked:?} {suite:?} {pace:?} {kind}");
        }
    }

    /// A run that may stop compares as many situations as one that may not.
    #[test]
    fn short_chains_keep_together_what_is_compared() {
        let all = || sweeps(Roles::default(), Dialect::Ntstatus);
        let compared = |chains: Vec<Vec<SweepCase>>| {
            let of = |chain: &Vec<SweepCase>| {
                chain.iter().filter(|case| chain.iter().any(|other| are_twins(case, other))).count()
            };
            chains.iter().map(of).sum::<usize>()
        };
        let longest = short_chains(all()).iter().map(Vec::len).max();
        assert_eq!((compared(short_chains(all())), longest), (12, Some(2)));
        assert_eq!(compared(chains(all())), 12);
    }
}
