//! A finding is run again alone in fresh processes: nothing here changes the tally, so several may be at it at once.

use sspcheck_model::call::{Call, Context, Credential, Parameters, Target as Name};
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::flags::{Flag, Requirements};
use sspcheck_model::memory;
use sspcheck_model::observation::{Fault, Handle, Observation};
use sspcheck_model::reading::Dialect;

use super::condition::{Condition, Learned, NO_TARGET, NULL_CREDENTIAL, Point, Tries, WORD, learn};
use super::twin::{twins, without_the_error};
use super::{Confirmed, Found, HANGS, TRIES};
use crate::error::Result;
use crate::judge::{Breach, Law, Seen, Verdict, judge};
use crate::protocol::{self, Class, Sweep, Words};
use crate::run::batch::in_parallel;
use crate::run::phases::start_again;
use crate::run::replay::{run_cases, trace_of};
use crate::run::shrink::{Search, Wanted};
use crate::run::sweeper::word_of;
use crate::run::tally::Shown;
use crate::scenario::Scenario;
use crate::session::Manners;
use crate::target::site::own;
use crate::target::{Target, Transcript};

/// How often calls have to show a finding, one run after the other, before it is asked what of them predicts it.
const STEADY: usize = 3;

/// How many points of one sweep are asked for that contradict a condition.
const SUSPECTS: usize = 16;

/// How many words that end the host are looked for in one sweep beside a condition.
const FALLS: usize = 4;

/// Where findings are run again, and under which law.
#[derive(Clone, Copy)]
pub(super) struct Alone<'a> {
    pub(super) target: &'a dyn Target,
    pub(super) law: &'a Law,
    /// How many ordinary calls of the run have ended their host by a crash or an exit.
    pub(super) fallen: u64,
    /// Whether the target can sweep, and the most bits of words that it is fast enough for.
    pub(super) sweeps: bool,
    pub(super) most_bits: Option<u32>,
    /// How many hosts that hang are waited for at once.
    pub(super) hangs_at_once: usize,
}

/// What became of a finding that was run again.
pub(super) enum Outcome {
    /// It stands, or is told as something that does not recur.
    Confirmed(Confirmed),
    /// It took longer than the limit, and came back when it was given more time.
    Slow(Found),
}

impl Alone<'_> {
    /// A search for fewer calls that show a finding.
    fn search<'s>(&'s self, target: &'s dyn Target, found: &Found) -> Search<'s> {
        Search {
            target,
            law: self.law,
            wanted: Wanted::of(found),
            manners: manners(found),
            lingers: false,
            tries: TRIES,
            hangs: HANGS,
        }
    }

    /// Runs the cases of a finding alone in a fresh process, then shrinks them.
    pub(super) fn case(&self, mut found: Found, cases: Vec<Vec<Call>>) -> Result<Outcome> {
        // More of what is known to hang is looked for with less patience; it is then confirmed with more of it.
        let impatient = self.target.impatient().filter(|_| found.fault == Some(Fault::Hang));
        let target = impatient.as_deref().unwrap_or(self.target);
        let mut search = self.search(target, &found);
        let alone: Vec<Vec<Call>> = cases.last().cloned().into_iter().collect();
        let seen = search.breach(&alone)?;
        let shown = seen.as_ref().is_some_and(|(_, breach)| search.wanted.is_shown_by(breach));
        // Memory that was written over makes one call fall in another way each time.
        let falls =
            |breach: &Breach| breach.call == found.call && breach.fault.is_some() && found.fault.is_some();
        let start = match seen {
            Some((number, breach)) if shown || falls(&breach) => {
                if !shown {
                    found.becomes(breach.clone());
                    search.wanted = Wanted::of(&found);
                }
                Some(until(alone, number, &breach))
            }
            _ if cases.len() > 1 && search.shows(&cases)? => Some(search.forget_history(cases)?),
            _ => self.later(&mut search, &mut found, alone)?,
        };
        let Some(mut start) = start else { return self.within_its_sweep(found).map(Outcome::Confirmed) };
        while let Some((fewer, breach)) = without_its_error(&search, &found, &start)? {
            search.manners =
                if breach.level == Level::Hardening { Manners::Hostile } else { Manners::Polite };
            found.becomes(breach);
            search.wanted = Wanted::of(&found);
            start = vec![fewer];
        }
        if let Some((twin, breach)) = without_reason(&search, &found, &start)? {
            found.becomes(breach);
            search.wanted = Wanted::of(&found);
            search.manners = Manners::Polite;
            start = vec![twin];
        }
        let manners = search.manners;
        if found.fault == Some(Fault::Hang) && !self.hangs_with_patience(&start, manners)? {
            return Ok(Outcome::Slow(found));
        }
        let mut shrunk = search.shrink(start.clone())?;
        search.target = self.target;
        let mut verdicts = search.verdicts(&shrunk)?;
        if let Some(sooner) = sooner(&search, &verdicts, &shrunk)? {
            verdicts = search.verdicts(&sooner)?;
            shrunk = sooner;
        }
        // Fewer calls may show less than was found.
        let is_less = |breach: &Breach| found.level == Level::Required && breach.level != Level::Required;
        if breach_of(&verdicts).is_some_and(is_less) {
            let again = search.verdicts(&start)?;
            if breach_of(&again).is_some_and(|breach| breach.clause == found.clause) {
                (verdicts, shrunk) = (again, start);
            }
        }
        let mut confirmed = Confirmed::as_seen(found);
        if let Some(breach) = breach_of(&verdicts).cloned() {
            (confirmed.clause, confirmed.level) = (breach.clause, breach.level);
            let summary = summary(&breach);
            confirmed.found.becomes(breach);
            confirmed.found.summary = summary;
        }
        confirmed.trace = trace_of(&verdicts);
        // What a thread does some time later comes with one word and not with another by chance; what hangs is learned of
        // when nothing else takes the time of its hosts.
        if confirmed.found.fault != Some(Fault::Hang)
            && !search.lingers
            && let [calls] = shrunk.as_slice()
        {
            search.wanted = Wanted::of(&confirmed.found);
            let (learned, swept) = self.condition(&search, confirmed.found.fault, calls)?;
            (confirmed.learned, confirmed.swept) = (Some(learned), swept);
        }
        confirmed.scenario = Some(Scenario::Cases(shrunk));
        Ok(Outcome::Confirmed(confirmed))
    }

    /// Learns the condition of a confirmed finding that hangs. Of the same calls with another word that meets a condition
    /// which is known already nothing is asked.
    pub(super) fn learn_of_a_hang(&self, confirmed: &mut Confirmed, hung: &mut Hung) -> Result<()> {
        let (Some(Fault::Hang), Some(Scenario::Cases(cases))) = (confirmed.found.fault, &confirmed.scenario)
        else {
            return Ok(());
        };
        let [calls] = cases.as_slice() else { return Ok(()) };
        let dialect = self.law.readings.dialect;
        let Some(varied) = Varied::of(calls, dialect) else { return Ok(()) };
        let alike = varied.calls_at(varied.start & !varied.bits);
        if let Some((_, known)) = hung.0.iter().find(|(other, known)| {
            *other == alike && known.condition().is_some_and(|condition| condition.holds(varied.start))
        }) {
            confirmed.learned = Some(known.clone());
            return Ok(());
        }
        let impatient = self.target.impatient();
        let search = self.search(impatient.as_deref().unwrap_or(self.target), &confirmed.found);
        let (learned, _) = self.condition(&search, Some(Fault::Hang), calls)?;
        hung.0.push((alike, learned.clone()));
        confirmed.learned = Some(learned);
        Ok(())
    }

    /// What many rounds or several threads showed, by the calls of one round, where these end their host too if it lives on
    /// for a moment: a thread of the package did it, and neither the rounds nor the threads matter.
    pub(super) fn some_time_after(&self, found: &Found, cases: &[Vec<Call>]) -> Result<Option<Confirmed>> {
        for calls in cases {
            let mut search = self.search(self.target, found);
            if self.later(&mut search, &mut found.clone(), vec![calls.clone()])?.is_none() {
                continue;
            }
            if let Outcome::Confirmed(confirmed) = self.case(found.clone(), vec![calls.clone()])?
                && confirmed.found.fault == found.fault
            {
                return Ok(Some(confirmed));
            }
        }
        Ok(None)
    }

    /// What ends the host some time after its calls: a thread of the package did it.
    fn later(
        &self,
        search: &mut Search<'_>,
        found: &mut Found,
        alone: Vec<Vec<Call>>,
    ) -> Result<Option<Vec<Vec<Call>>>> {
        if !matches!(found.fault, Some(Fault::Crash | Fault::Exit | Fault::Memory)) {
            return Ok(None);
        }
        search.lingers = true;
        let Some((number, breach)) = search.breach(&alone)?.filter(|(_, breach)| breach.fault == found.fault)
        else {
            search.lingers = false;
            return Ok(None);
        };
        let start = until(alone, number, &breach);
        found.becomes(breach);
        search.wanted = Wanted::of(found);
        Ok(Some(start))
    }

    /// The condition over flags and parameters of one call under which a case shows its finding. Which clause speaks of a
    /// call that falls depends on its parameters: there any such fall counts. With it comes whether a sweep of every listed
    /// word has nothing against it that was not asked for: no sweep comes to the end where calls fall.
    fn condition(
        &self,
        search: &Search<'_>,
        fault: Option<Fault>,
        calls: &[Call],
    ) -> Result<(Learned, bool)> {
        let dialect = self.law.readings.dialect;
        let Some(varied) = Varied::of(calls, dialect) else { return Ok((Learned::Nothing, false)) };
        let shows_on = |target: &dyn Target, point: Point| {
            let cases = [varied.calls_at(point)];
            if fault.is_none() {
                return search.shows(&cases);
            }
            let verdicts = run_cases(target, self.law, &cases, search.manners)?;
            Ok(verdicts
                .iter()
                .filter_map(|verdict| verdict.breach.as_ref())
                .any(|breach| breach.fault == fault))
        };
        let hangs = fault == Some(Fault::Hang);
        let at_once = if hangs { self.hangs_at_once } else { 1 };
        let mut shows =
            |points: &[Point]| in_parallel(at_once, points, |point| shows_on(search.target, *point));
        // What a thread does comes sooner or later by chance: no word predicts that.
        if shows(&[varied.start; STEADY])?.contains(&false) {
            return Ok((Learned::Nothing, false));
        }
        // A call that asks for a person may wait for one: then the condition speaks of the others only.
        let prompts = varied.start ^ varied.prompts;
        let waits = varied.prompts != 0
            && run_cases(search.target, self.law, &[varied.calls_at(prompts)], search.manners)?
                .iter()
                .any(|verdict| verdict.prompted);
        let bits = varied.bits | if waits { 0 } else { varied.prompts };
        let tries = match fault {
            None => Tries::Many,
            Some(Fault::Hang) => Tries::Fewest,
            Some(_) => Tries::Few,
        };
        let is_swept = self.sweeps && search.manners == Manners::Polite;
        let mut swept = false;
        let mut suspects = |condition: &Condition| {
            let looked_for = Suspects { target: search.target, varied: &varied, condition, waits };
            match fault {
                _ if !is_swept => Ok(Vec::new()),
                None => {
                    let (suspects, whole) = self.suspects(&looked_for, search.wanted)?;
                    swept = whole;
                    Ok(suspects)
                }
                Some(fault) => self.suspects_of_a_fall(&looked_for, fault),
            }
        };
        let learned = learn(varied.start, bits, tries, &mut suspects, &mut shows)?;
        let Learned::Condition(condition) = learned else { return Ok((learned, swept)) };
        if hangs {
            // Little patience takes what is slow for a hang now and then.
            for term in &condition.0 {
                if !shows_on(self.target, varied.start & !term.mask | term.value)? {
                    return Ok((Learned::Nothing, false));
                }
            }
        }
        let condition = if waits { condition.where_clear(varied.prompts) } else { condition };
        Ok((Learned::Condition(condition), swept))
    }

    /// Points that a sweep of all listed words says otherwise of than a condition, a few of them, and whether these are all
    /// of them. In a sweep a call may be answered otherwise than alone, for what was called before.
    fn suspects(&self, looked_for: &Suspects<'_>, wanted: Wanted) -> Result<(Vec<Point>, bool)> {
        let dialect = self.law.readings.dialect;
        let mut suspects = Vec::new();
        let sweeps = looked_for.sweeps(dialect, self.most_bits);
        let mut whole = looked_for.varied.is_swept_by(&sweeps) && self.most_bits.is_none();
        for (base, sweep) in sweeps {
            let swept = match start_again(looked_for.target)? {
                Some(mut host) => host.sweep(&sweep)?.ok().map(|swept| (swept, host.sight())),
                None => None,
            };
            let Some((swept, sight)) = swept else {
                whole = false;
                continue;
            };
            let Some(map) = &swept.map else {
                whole = false;
                continue;
            };
            // A sweep ends after its time, whatever is left of it.
            whole &= swept.late == 0;
            let shows = |class: &Class| {
                let steps = swept.before.iter().chain(&class.steps).cloned().collect();
                let verdict = judge(self.law, &Transcript::of(steps, sight.in_a_sweep()));
                verdict.breach.is_some_and(|breach| wanted.is_shown_by(&breach))
            };
            let shown: Vec<bool> = swept.classes.iter().map(shows).collect();
            let differs = |point: &Point| {
                let word = u32::try_from(point & WORD).unwrap_or(0);
                let class = usize::from(map.value(word)).checked_sub(1).and_then(|class| shown.get(class));
                class.is_some_and(|shown| *shown != looked_for.condition.holds(*point))
            };
            let points = Requirements::listed_words_in(dialect).map(|word| base | Point::from(word.0));
            let varies = |point: &Point| looked_for.varied.varies(*point, dialect);
            let before = suspects.len();
            suspects.extend(points.filter(varies).filter(differs).take(SUSPECTS));
            whole &= suspects.len() < before + SUSPECTS;
        }
        Ok((suspects, whole))
    }

    /// Points beside a condition that a sweep of all listed words without it does not come back from.
    fn suspects_of_a_fall(&self, looked_for: &Suspects<'_>, fault: Fault) -> Result<Vec<Point>> {
        let dialect = self.law.readings.dialect;
        let falls = if fault == Fault::Hang { 1 } else { FALLS };
        let mut suspects = Vec::new();
        for (base, mut sweep) in looked_for.sweeps(dialect, self.most_bits) {
            let terms = looked_for.condition.0.iter().filter(|term| term.holds_above_words(base));
            sweep.skip.extend(terms.map(|term| term.of_words()));
            if sweep.skip.iter().any(|condition| condition.mask == 0) {
                continue;
            }
            for _ in 0..falls {
                let Some(mut host) = start_again(looked_for.target)? else { break };
                let Err(blamed) = host.sweep(&sweep)? else { break };
                let Some(word) = blamed.call().and_then(|call| word_of(&sweep, &call)) else { break };
                sweep.skip.push(protocol::Condition { mask: u32::MAX, value: word.0 });
                suspects.push(base | Point::from(word.0));
            }
        }
        suspects.retain(|point| looked_for.varied.varies(*point, dialect));
        Ok(suspects)
    }

    /// Five times the limit: what comes back then is slow, and does not hang.
    fn hangs_with_patience(&self, cases: &[Vec<Call>], manners: Manners) -> Result<bool> {
        let Some(patient) = self.target.patient() else { return Ok(true) };
        let verdicts = run_cases(&*patient, self.law, cases, manners)?;
        Ok(verdicts
            .iter()
            .any(|verdict| verdict.breach.as_ref().is_some_and(|b| b.fault == Some(Fault::Hang))))
    }

    /// What a sweep saw and its calls alone do not show: the sweep is its history.
    fn within_its_sweep(&self, mut found: Found) -> Result<Confirmed> {
        let Some(case) = found.sweep.take() else { return self.not_recurring(found) };
        let Some(mut host) = start_again(self.target)? else {
            return self.not_recurring(found);
        };
        let Ok(swept) = host.sweep(&case.sweep)? else { return self.not_recurring(found) };
        let again = swept.classes.iter().find_map(|class| {
            let steps = swept.before.iter().chain(&class.steps).cloned().collect();
            let verdict = judge(self.law, &Transcript::of(steps, host.sight().in_a_sweep()));
            let same = verdict.breach.as_ref().is_some_and(|breach| Wanted::of(&found).is_shown_by(breach));
            same.then_some(verdict)
        });
        let Some(verdict) = again else { return self.not_recurring(found) };
        found.summary =
            format!("{}; only after many calls, again in a second sweep ({})", found.summary, case.name);
        let mut confirmed = Confirmed::as_seen(found);
        confirmed.trace = trace_of(&[verdict]);
        Ok(confirmed)
    }

    /// Seen once and not again: the package answers the same calls differently.
    ///
    /// Calls that end the host have recurred where several did, at whatever calls: they stay calls that do not return,
    /// and no reason is left to blame a parameter for it.
    pub(super) fn not_recurring(&self, mut found: Found) -> Result<Confirmed> {
        let ends = matches!(found.fault, Some(Fault::Crash | Fault::Exit));
        let ordinary = found.level == Level::Required && found.touched.is_none();
        if ends && ordinary && self.fallen > 1 {
            found.clause = memory::returning(found.call.as_ref().and_then(Call::function));
            found.level = found.clause.level(self.law.profile).unwrap_or(Level::Required);
            found.rule = memory::rule(found.clause);
            found.summary = format!(
                "{}; {} calls of this run ended the host, and not every one does when it is made again alone",
                found.summary, self.fallen
            );
            return Ok(Confirmed::as_seen(found));
        }
        found.summary = format!(
            "once broke {} ({}); the same calls run again were answered as the contract permits",
            found.clause, found.summary
        );
        let mut confirmed = Confirmed::as_seen(found);
        confirmed.clause = Clause::Req4;
        confirmed.level = Clause::Req4.level(self.law.profile).unwrap_or(Level::Customary);
        if let Shown::Case(source) = &confirmed.found.shown {
            let cases = vec![source.calls.clone()];
            confirmed.trace = trace_of(&run_cases(self.target, self.law, &cases, Manners::Hostile)?);
            confirmed.scenario = Some(Scenario::Cases(cases));
        }
        Ok(confirmed)
    }
}

/// What is known of calls that hang: the calls without what is varied of them, and what was learned.
#[derive(Default)]
pub(super) struct Hung(Vec<(Vec<Call>, Learned)>);

/// What the caller does right stays right while calls are taken away.
fn manners(found: &Found) -> Manners {
    let hostile = found.level == Level::Hardening && found.clause.row().level == Level::Hardening;
    if hostile { Manners::Hostile } else { Manners::Polite }
}

/// These cases up to the call of a breach: what stands behind it was never made, or is not needed.
fn until(mut cases: Vec<Vec<Call>>, number: usize, breach: &Breach) -> Vec<Vec<Call>> {
    cases.truncate(number + 1);
    if let Some(last) = cases.get_mut(number) {
        last.truncate(breach.step + 1);
    }
    cases
}

/// A call that falls after the same calls without the error that its clause names falls for another one, or for what the
/// calls before it have left behind.
fn without_its_error(
    search: &Search<'_>,
    found: &Found,
    cases: &[Vec<Call>],
) -> Result<Option<(Vec<Call>, Breach)>> {
    let ([calls], Some(fault)) = (cases, found.fault) else { return Ok(None) };
    let Some(fewer) = without_the_error(found.clause, calls) else { return Ok(None) };
    let seen = search.breach(std::slice::from_ref(&fewer))?;
    let falls = |breach: &Breach| {
        let place = own(&breach.site) == own(&found.site) && breach.touched == found.touched;
        let same = breach.fault == Some(fault) && place;
        same && breach.clause != found.clause && breach.step + 1 == fewer.len()
    };
    Ok(seen.map(|(_, breach)| breach).filter(falls).map(|breach| (fewer, breach)))
}

/// The same calls with the deletion that is refused straight after the last call with its context, the one that made it
/// if there is no other, where it is refused there too: then that call is to blame.
fn sooner(search: &Search<'_>, verdicts: &[Verdict], cases: &[Vec<Call>]) -> Result<Option<Vec<Vec<Call>>>> {
    let breach =
        breach_of(verdicts).filter(|breach| breach.clause == Clause::Ctx11 && breach.fault.is_none());
    let ([calls], Some(deletion @ Call::Delete { context })) = (cases, breach.and_then(|breach| breach.call))
    else {
        return Ok(None);
    };
    let with_it = |call: &Call| call.parameters().is_some_and(|p| p.context == Context::Slot(context));
    let made = verdicts.iter().flat_map(|verdict| &verdict.seen).filter(|seen| makes_a_context(seen));
    let maker = made.map(|seen| seen.step).nth(usize::from(context));
    let Some(last) = calls.iter().rposition(with_it).max(maker) else { return Ok(None) };
    let sooner = vec![calls.iter().take(last + 1).copied().chain([deletion]).collect()];
    let seen = search.breach(&sooner)?.map(|(_, breach)| breach);
    let refused = |breach: Breach| breach.call == Some(deletion) && breach.clause != Clause::Ctx11;
    Ok(seen.is_some_and(refused).then_some(sooner))
}

fn breach_of(verdicts: &[Verdict]) -> Option<&Breach> {
    verdicts.iter().find_map(|verdict| verdict.breach.as_ref())
}

/// Whether a call was given no context and handed one out.
fn makes_a_context(seen: &Seen) -> bool {
    let is_new = seen.call.parameters().is_some_and(|parameters| parameters.context == Context::Null);
    let answer = seen.observation.as_ref().and_then(Observation::answer);
    is_new && answer.is_some_and(|answer| answer.handle == Handle::Fresh)
}

/// A call that falls without what its clause blames falls under the clause of calls as such: the case that shows it.
fn without_reason(
    search: &Search<'_>,
    found: &Found,
    cases: &[Vec<Call>],
) -> Result<Option<(Vec<Call>, Breach)>> {
    let ([calls], Some(fault)) = (cases, found.fault) else { return Ok(None) };
    for twin in twins(found.clause, calls) {
        let polite = Search { manners: Manners::Polite, ..*search };
        let Some((_, breach)) = polite.breach(std::slice::from_ref(&twin))? else { continue };
        let same_kind = breach.call.map(|call| call.function()) == found.call.map(|call| call.function());
        if breach.fault == Some(fault) && same_kind && breach.touched == found.touched {
            return Ok(Some((twin, breach)));
        }
    }
    Ok(None)
}

fn summary(breach: &Breach) -> String {
    let call = breach.call.map_or_else(|| "after the calls".to_owned(), |call| format!("`{call}`"));
    format!("{call}: {}", breach.observed)
}

/// Where points are looked for that contradict a condition.
struct Suspects<'a> {
    target: &'a dyn Target,
    varied: &'a Varied<'a>,
    condition: &'a Condition,
    /// Calls that ask for a person wait for one.
    waits: bool,
}

impl Suspects<'_> {
    /// The sweeps of all listed words, each with the bits above the word that its call has.
    fn sweeps(&self, dialect: Dialect, most_bits: Option<u32>) -> Vec<(Point, Sweep)> {
        let others = [0, NO_TARGET, NULL_CREDENTIAL, NO_TARGET | NULL_CREDENTIAL];
        let sweep = |other: Point| {
            let base = self.varied.start & !WORD ^ other;
            let prompt = Flag::PromptForCreds.bit();
            let waiting = self.waits.then_some(protocol::Condition { mask: prompt, value: prompt });
            let sweep = self.varied.sweep_at(base, dialect)?;
            Some((base, Sweep { most_bits, skip: waiting.into_iter().collect(), ..sweep }))
        };
        others.into_iter().filter(|other| other & !self.varied.bits == 0).filter_map(sweep).collect()
    }
}

/// A case of which one call is varied.
struct Varied<'a> {
    calls: &'a [Call],
    at: usize,
    start: Point,
    bits: Point,
    /// The bit that asks for a person, where it is clear: it is varied where the call does not wait.
    prompts: Point,
}

/// The call that is varied: the last one with flags, or the last one that can have some.
fn varied_at(calls: &[Call]) -> Option<usize> {
    let word = |call: &Call| call.parameters().map(|parameters| parameters.requirements.0);
    let with_flags = calls.iter().rposition(|call| word(call).is_some_and(|word| word != 0));
    with_flags.or_else(|| calls.iter().rposition(|call| word(call).is_some()))
}

/// The call that is varied, where another one that could have flags comes after it.
pub(super) fn varied_earlier(calls: &[Call]) -> Option<&Call> {
    let at = varied_at(calls)?;
    let later = calls.iter().skip(at + 1).any(|call| call.parameters().is_some());
    calls.get(at).filter(|_| later)
}

/// What a condition that speaks of the target adds of the other calls: with the target of the varied call, roles change sides
/// in all of them. Nothing where no other call has a target.
pub(super) fn other_targets(calls: &[Call]) -> Option<&'static str> {
    let target = |call: &Call| call.parameters().map(|parameters| parameters.target);
    let at = varied_at(calls)?;
    let own = calls.get(at).and_then(target)?;
    let mut others = calls.iter().enumerate().filter(|(number, _)| *number != at);
    let others: Vec<Name> = others.by_ref().filter_map(|(_, call)| target(call)).collect();
    match others.as_slice() {
        [] => None,
        others if others.iter().all(|name| *name == own) => Some("as in all of these calls"),
        _ => Some("the other calls' targets being turned with it"),
    }
}

impl<'a> Varied<'a> {
    fn of(calls: &'a [Call], dialect: Dialect) -> Option<Self> {
        let at = varied_at(calls)?;
        let parameters = calls.get(at)?.parameters()?;
        let word = parameters.requirements.0;
        let prompts = if dialect == Dialect::Ntstatus { Flag::PromptForCreds.bit() & !word } else { 0 };
        let mut bits = Point::from((dialect.listed_mask() | word) & !prompts);
        let mut start = Point::from(word);
        let names = calls.iter().filter_map(|call| Some(call.parameters()?.target));
        if names.into_iter().all(|name| matches!(name, Name::Named | Name::Absent)) {
            bits |= NO_TARGET;
            start |= if parameters.target == Name::Absent { NO_TARGET } else { 0 };
        }
        // With a NULL context a NULL credential is another clause's.
        if matches!(parameters.context, Context::Slot(_)) {
            match parameters.credential {
                Credential::Slot(0) => bits |= NULL_CREDENTIAL,
                Credential::Null => (bits, start) = (bits | NULL_CREDENTIAL, start | NULL_CREDENTIAL),
                _ => {}
            }
        }
        Some(Self { calls, at, start, bits, prompts: prompts.into() })
    }

    /// Whether there is a sweep for all that is varied beside the word.
    fn is_swept_by(&self, sweeps: &[(Point, Sweep)]) -> bool {
        sweeps.len() == 1 << (self.bits & (NO_TARGET | NULL_CREDENTIAL)).count_ones()
    }

    /// Whether a point is among those that are varied: other bits are as they are, but for one, since a word that asks for a
    /// person came back in the sweep.
    fn varies(&self, point: Point, dialect: Dialect) -> bool {
        (point ^ self.start) & WORD & !self.bits & !Point::from(dialect.listed_mask()) == 0
    }

    /// The sweep of the call at this point, where it is the last one and what leads up to it can be made again and again.
    fn sweep_at(&self, point: Point, dialect: Dialect) -> Option<Sweep> {
        let calls = self.calls_at(point);
        let (call, lead) = calls.split_last().filter(|_| self.at + 1 == self.calls.len())?;
        let is_acquire = |call: &Call| matches!(call, Call::Acquire { .. });
        let (before, each): (Vec<Call>, Vec<Call>) = lead.iter().partition(|call| is_acquire(call));
        let is_first = calls.iter().take(before.len()).all(is_acquire);
        let again = each.iter().all(|call| matches!(call, Call::Query(_) | Call::Exchange(..)));
        let words = Words::listed(dialect);
        (is_first && again).then(|| Sweep {
            before,
            each,
            call: *call,
            words,
            most_bits: None,
            skip: Vec::new(),
        })
    }

    /// The case at another point. With the target of its call all roles change sides.
    fn calls_at(&self, point: Point) -> Vec<Call> {
        let turned = (point ^ self.start) & NO_TARGET != 0;
        let turn = |name: Name| match name {
            Name::Named if turned => Name::Absent,
            Name::Absent if turned => Name::Named,
            name => name,
        };
        let varied = |(number, call): (usize, &Call)| {
            let Some(parameters) = call.parameters() else { return *call };
            let mut parameters = Parameters { target: turn(parameters.target), ..*parameters };
            if number == self.at {
                parameters.requirements = Requirements(u32::try_from(point & 0xFFFF_FFFF).unwrap_or(0));
                if (point ^ self.start) & NULL_CREDENTIAL != 0 {
                    let null = point & NULL_CREDENTIAL != 0;
                    parameters.credential = if null { Credential::Null } else { Credential::Slot(0) };
                }
            }
            call.with_parameters(parameters)
        };
        self.calls.iter().enumerate().map(varied).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{other_targets, varied_earlier};
    use sspcheck_model::call::Call;

    #[test]
    fn the_varied_call_is_named_where_another_one_that_could_have_flags_comes_after_it() {
        let calls = |words: [u32; 2]| -> Vec<Call> {
            let [query, exchange] = words;
            let query = format!("query c0 null absent {query:#x}");
            let exchange = format!("exchange c0 x0 absent {exchange:#x} foreign0");
            let lines = ["acquire c0", query.as_str(), exchange.as_str(), "delete x0"];
            lines.iter().map(|line| line.parse().unwrap()).collect()
        };
        let earlier = calls([0x8000, 0]);
        assert_eq!(varied_earlier(&earlier), earlier.get(1));
        for words in [[0, 0], [0, 0x8000], [0x8000, 0x8000]] {
            assert_eq!(varied_earlier(&calls(words)), None, "{words:?}");
        }
    }

    #[test]
    fn what_turns_with_the_target_of_a_call_is_said() {
        for (lines, said) in [
            (&["acquire c0", "query c0 null absent 0x8000"] as &[&str], None),
            (
                &["acquire c0", "query c0 null absent 0x0", "query c0 x0 absent 0x8000"],
                Some("as in all of these calls"),
            ),
            (
                &["acquire c0", "query c0 null named 0x0", "query c0 null absent 0x8000", "delete x0"],
                Some("the other calls' targets being turned with it"),
            ),
        ] {
            let calls: Vec<Call> = lines.iter().map(|line| line.parse().unwrap()).collect();
            assert_eq!(other_targets(&calls), said, "{lines:?}");
        }
    }
}
