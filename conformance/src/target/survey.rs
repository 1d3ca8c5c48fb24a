//! Whether the answer to a sweep, or to several threads, is one to what was asked: the calls, and the numbers.

use sspcheck_model::call::Call;
use sspcheck_model::flags::Requirements;
use sspcheck_model::reading::Dialect;

use super::script::Script;
use crate::answer::Step;
use crate::protocol::{Class, Sweep, Swept, Threaded, Threads};
use crate::session::Manners;
use crate::sweep::with_word;

/// Holds the answer to a sweep against what was asked.
pub(super) fn swept(asked: &Sweep, told: &Swept) -> Result<(), String> {
    let all = asked.all_words().count() as u64;
    let passed_over = |word: u32| asked.skip.iter().any(|condition| condition.holds(word));
    let skipped = asked.all_words().filter(|word| passed_over(word.0)).count() as u64;
    let facts = [
        ("tried", u64::from(told.tried), all - skipped),
        ("skipped", u64::from(told.skipped), skipped),
        ("the sum of `words`", told.classes.iter().map(|class| u64::from(class.words)).sum(), all - skipped),
    ];
    for (name, is, must) in facts {
        if is != must {
            return Err(format!("{name} is {is} and must be {must}"));
        }
    }
    let dialect = asked.words.dialect();
    if let Some(map) = &told.map {
        let known = map.values().iter().all(|number| usize::from(*number) <= told.classes.len());
        let tried = asked.all_words().filter(|word| map.value(word.0) > 0).count() as u64;
        if !asked.words.are_listed() || !known || tried != all - skipped {
            return Err(
                "`map` is for listed words, has a class for each that was tried, and 0 for others".to_owned()
            );
        }
    }
    steps(&asked.before, &told.before, false, dialect)?;
    for class in &told.classes {
        self::class(asked, told, class)
            .and_then(|()| {
                let known = asked.all_words().any(|word| word.0 == class.first);
                if known && !passed_over(class.first) {
                    Ok(())
                } else {
                    Err("it was not to be tried".to_owned())
                }
            })
            .map_err(|wrong| format!("the class of the word {:#x}: {wrong}", class.first))?;
    }
    Ok(())
}

fn class(asked: &Sweep, told: &Swept, class: &Class) -> Result<(), String> {
    let Class { words, single, first, all, any, .. } = *class;
    if words == 0 || single > words || first & all != all || first | any != any {
        return Err(format!(
            "`words` {words}, `single` {single}, `all` {all:#x} and `any` {any:#x} do not go together"
        ));
    }
    let call = with_word(&asked.call, Requirements(first));
    let calls: Vec<Call> = asked.before.iter().chain(&asked.each).copied().chain([call]).collect();
    let made: Vec<Step> = told.before.iter().chain(&class.steps).cloned().collect();
    let kept = live_after(&asked.before, &told.before, asked.words.dialect());
    // What lives on from before the word is not deleted with what the word made.
    let mut script = Script::new(&calls, Manners::Hostile, asked.words.dialect());
    let mut made = made.iter();
    while let Some(next) = script.next() {
        let settles = script.is_settling();
        if settles && (matches!(next, Call::Release { .. }) || kept.contains(&next)) {
            script.pass();
            continue;
        }
        let Some(step) = made.next() else { return Err(format!("`steps` ends before `{next}`")) };
        script.take(step)?;
    }
    made.next().map_or(Ok(()), |step| Err(format!("`steps` goes on with `{}`", step.call)))
}

/// The deletions of contexts that were live before the first word.
fn live_after(calls: &[Call], told: &[Step], dialect: Dialect) -> Vec<Call> {
    let mut script = Script::new(calls, Manners::Hostile, dialect);
    for step in told {
        let _ = script.take(step);
    }
    script.tracker().state().live_contexts().map(|context| Call::Delete { context }).collect()
}

/// Steps that must answer these calls, and nothing else unless what settles is among them.
fn steps(calls: &[Call], told: &[Step], settles: bool, dialect: Dialect) -> Result<(), String> {
    let mut script = Script::new(calls, Manners::Hostile, dialect);
    for step in told {
        if script.is_settling() && !settles {
            return Err(format!("`{}` is one step too many", step.call));
        }
        script.take(step)?;
    }
    match script.next() {
        Some(next) if !script.is_settling() => Err(format!("`{next}` is not answered")),
        _ => Ok(()),
    }
}

/// Holds the answer of several threads against what was asked.
pub(super) fn threaded(asked: &Threads, told: &Threaded, dialect: Dialect) -> Result<(), String> {
    steps(&asked.before, &told.before, false, dialect)?;
    if asked.threads.len() != told.threads.len() {
        return Err(format!(
            "{} threads were asked for, and {} told",
            asked.threads.len(),
            told.threads.len()
        ));
    }
    for (number, courses) in told.threads.iter().enumerate() {
        let rounds: u64 = courses.iter().map(|course| u64::from(course.rounds)).sum();
        if rounds != u64::from(asked.rounds) {
            return Err(format!("thread {number} tells of {rounds} rounds; asked for were {}", asked.rounds));
        }
    }
    Ok(())
}
