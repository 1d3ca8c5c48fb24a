//! What a host answers after many words, held against what it answers before and after them: a package may take metadata
//! once, and may tire.

use sspcheck_model::call::Context;
use sspcheck_model::flags::Requirements;
use sspcheck_model::state::Function;
use sspcheck_model::status::Status;

use super::calls;
use crate::error::Result;
use crate::protocol::{Case, Class, Sweep, Swept};
use crate::run::phases::start_again;
use crate::run::tally::{status_of, swept_status};
use crate::session::Manners;
use crate::suite::SweepCase;
use crate::target::{Host, Target};

/// How many words of a sweep are made alone for the bytes that it passed.
const FRESH: usize = 16;

/// Whether words that a sweep refused are accepted alone, with bytes that a Query made for them: a package may take bytes
/// once, and a sweep passes the same ones with all words.
pub(super) fn is_stale(target: &dyn Target, case: &SweepCase, swept: &Swept) -> Result<bool> {
    let answers: Vec<Option<Status>> = swept.classes.iter().map(|class| swept_status(case, class)).collect();
    let dialect = case.sweep.words.dialect();
    // Refused, or not made for want of a context; of a class the words of one flag are the likeliest to be alike.
    let refused = |number: usize| {
        let answer = answers.get(number).copied().flatten();
        answer.is_none_or(|status| !status.succeeded(dialect) && !status.is_resource())
    };
    let firsts = swept.classes.iter().enumerate().filter(|(number, _)| refused(*number));
    let mut words: Vec<u32> = firsts.map(|(_, class)| class.first).collect();
    if words.is_empty() {
        return Ok(false);
    }
    if let Some(map) = &swept.map {
        let class = |word: u32| usize::from(map.value(word)).checked_sub(1);
        let flags = (0..u32::BITS).map(|bit| 1 << bit).filter(|flag| flag & dialect.listed_mask() != 0);
        words.splice(0..0, flags.filter(|flag| class(*flag).is_some_and(refused)));
    }
    let Some(mut host) = start_again(target)? else { return Ok(false) };
    for word in words.into_iter().map(Requirements).take(FRESH) {
        let Some(answered) = alone(&mut *host, case, word)? else { break };
        if answered.is_some_and(|status| status.succeeded(dialect)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A word that one host refuses after many others and accepts otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::run) struct RefusedAmongMany {
    pub(in crate::run) word: Requirements,
    /// It was accepted before the others, and refused once they were made; else it was refused among them, and accepted after.
    pub(in crate::run) was_accepted: bool,
}

/// Of listed words that were refused: one that a single host both accepts and refuses, alone each time, with a context and
/// metadata made for it. Words of a sweep share more: only a Query from NULL has the same situation there. What two hosts
/// answer says nothing here: a package may be another in each process.
pub(super) fn refused_among_many(
    target: &dyn Target,
    case: &SweepCase,
    request: &Sweep,
    swept: &Swept,
) -> Result<Option<RefusedAmongMany>> {
    if case.sweep.words.is_many() {
        return Ok(None);
    }
    let from_null =
        case.sweep.call.parameters().is_some_and(|parameters| parameters.context == Context::Null);
    let is_alike = from_null && case.function == Function::Query;
    let dialect = case.sweep.words.dialect();
    let Some(word) = first_refused(case, swept) else { return Ok(None) };
    let Some(mut host) = start_again(target)? else { return Ok(None) };
    let accepted = |status: Option<Status>| {
        status.filter(|status| !status.is_resource()).map(|status| status.succeeded(dialect))
    };
    // A package that takes bytes once, and returns the same ones again, refuses them the second time.
    for _ in 0..2 {
        if alone(&mut *host, case, word)?.and_then(accepted) != Some(true) {
            return Ok(None);
        }
    }
    let Ok(again) = host.sweep(request)? else { return Ok(None) };
    let Some(among) = first_refused(case, &again) else { return Ok(None) };
    for asked in [among, word] {
        let Some(after) = alone(&mut *host, case, asked)? else { break };
        let (is_among, is_accepted) = (asked == among, accepted(after));
        if is_among && is_alike && is_accepted == Some(true) {
            return Ok(Some(RefusedAmongMany { word: among, was_accepted: false }));
        }
        if asked == word && is_accepted == Some(false) {
            return Ok(Some(RefusedAmongMany { word, was_accepted: true }));
        }
    }
    Ok(None)
}

/// The first word of the first class that was refused, and not for want of a resource.
fn first_refused(case: &SweepCase, swept: &Swept) -> Option<Requirements> {
    let dialect = case.sweep.words.dialect();
    let refused = |status: Status| !status.succeeded(dialect) && !status.is_resource();
    let mut classes = swept.classes.iter();
    let class = classes.find(|class: &&Class| swept_status(case, class).is_some_and(refused))?;
    Some(Requirements(class.first))
}

/// What the swept call answers as a case of its own, if it could be made; nothing where the host fell.
fn alone(host: &mut dyn Host, case: &SweepCase, word: Requirements) -> Result<Option<Option<Status>>> {
    let alone = host.case(&Case::new(&calls(case, word), Manners::Polite))?;
    Ok(alone.fault.is_none().then(|| status_of(case, word, &alone.steps)))
}
