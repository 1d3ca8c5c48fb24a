//! Fewer and simpler calls that still show a finding.

use sspcheck_model::call::{Call, Context, Credential, Metadata, Parameters, Target as Name};
use sspcheck_model::clause::Clause;
use sspcheck_model::flags::Requirements;
use sspcheck_model::observation::Fault;
use sspcheck_model::state::Role;

use super::replay::{run_cases, run_cases_and_linger};
use super::tally::Found;
use crate::error::Result;
use crate::judge::{Breach, Law, Verdict};
use crate::session::Manners;
use crate::target::Target;

/// What a case must show to count as the same finding.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted {
    /// A breach of this rule, by a fault or by an answer.
    Breach { clause: Clause, rule: &'static str, fault: bool },
    /// A refused deletion, whichever clause speaks of it: the fewest calls tell which one it is.
    Deletion,
}

impl Wanted {
    pub(super) const fn of(found: &Found) -> Self {
        match (found.call, found.fault) {
            (Some(Call::Delete { .. }), None) => Self::Deletion,
            _ => Self::Breach { clause: found.clause, rule: found.rule, fault: found.fault.is_some() },
        }
    }

    pub(super) fn is_shown_by(self, breach: &Breach) -> bool {
        match self {
            Self::Deletion => breach.fault.is_none() && matches!(breach.call, Some(Call::Delete { .. })),
            Self::Breach { clause, rule, fault } => {
                breach.clause == clause && breach.rule == rule && breach.fault.is_some() == fault
            }
        }
    }
}

/// A search for fewer and simpler calls, with a bound on its cost.
pub(super) struct Search<'a> {
    pub(super) target: &'a dyn Target,
    pub(super) law: &'a Law,
    pub(super) wanted: Wanted,
    pub(super) manners: Manners,
    /// Whether it is looked a little longer after the last call: what shows it may come from a thread.
    pub(super) lingers: bool,
    /// How many fresh runs are left.
    pub(super) tries: usize,
    /// How many of them may still hang.
    pub(super) hangs: usize,
}

impl Search<'_> {
    pub(super) fn shows(&self, cases: &[Vec<Call>]) -> Result<bool> {
        Ok(self.breach(cases)?.is_some_and(|(_, breach)| self.wanted.is_shown_by(&breach)))
    }

    /// What these cases come to, one after the other on one host.
    pub(super) fn verdicts(&self, cases: &[Vec<Call>]) -> Result<Vec<Verdict>> {
        let late = matches!(self.wanted, Wanted::Breach { clause: Clause::Meta3, fault: true, .. });
        let run = if late || self.lingers { run_cases_and_linger } else { run_cases };
        run(self.target, self.law, cases, self.manners)
    }

    /// The first breach of these cases, and the number of its case.
    pub(super) fn breach(&self, cases: &[Vec<Call>]) -> Result<Option<(usize, Breach)>> {
        let numbered = self.verdicts(cases)?.into_iter().enumerate();
        Ok(numbered.filter_map(|(number, verdict)| Some((number, verdict.breach?))).next())
    }

    fn try_shows(&mut self, cases: &[Vec<Call>]) -> Result<bool> {
        if self.is_spent() {
            return Ok(false);
        }
        self.tries -= 1;
        let breach = self.breach(cases)?.map(|(_, breach)| breach);
        if breach.as_ref().is_some_and(|breach| breach.fault == Some(Fault::Hang)) {
            self.hangs -= 1;
        }
        Ok(breach.is_some_and(|breach| self.wanted.is_shown_by(&breach)))
    }

    const fn is_spent(&self) -> bool {
        self.tries == 0 || self.hangs == 0
    }

    /// The shortest end of the history that still shows it.
    pub(super) fn forget_history(&mut self, cases: Vec<Vec<Call>>) -> Result<Vec<Vec<Call>>> {
        let mut keep = 2;
        while keep < cases.len() {
            let tail = cases.get(cases.len() - keep..).unwrap_or_default().to_vec();
            if self.try_shows(&tail)? {
                return Ok(tail);
            }
            keep *= 2;
        }
        Ok(cases)
    }

    pub(super) fn shrink(&mut self, mut cases: Vec<Vec<Call>>) -> Result<Vec<Vec<Call>>> {
        if let [calls] = cases.as_slice()
            && let Some(needed) = needed(calls).filter(|needed| needed.len() < calls.len())
            && self.try_shows(std::slice::from_ref(&needed))?
        {
            cases = vec![needed];
        }
        cases = self.fewer_calls(cases)?;
        loop {
            cases = self.simpler_calls(cases)?;
            // Simpler calls may need fewer others.
            let fewer = self.with_less(&cases)?.unwrap_or_else(|| cases.clone());
            let fewer = self.fewer_calls(fewer)?;
            if fewer == cases || self.is_spent() {
                return Ok(fewer);
            }
            cases = fewer;
        }
    }

    fn fewer_calls(&mut self, mut cases: Vec<Vec<Call>>) -> Result<Vec<Vec<Call>>> {
        loop {
            let mut progress = false;
            for candidate in shorter(&cases) {
                if self.try_shows(&candidate)? {
                    cases = candidate;
                    progress = true;
                    break;
                }
            }
            if !progress || self.is_spent() {
                return Ok(cases);
            }
        }
    }

    fn simpler_calls(&mut self, mut cases: Vec<Vec<Call>>) -> Result<Vec<Vec<Call>>> {
        for case in 0..cases.len() {
            for step in 0..cases.get(case).map_or(0, Vec::len) {
                for simpler in simpler(cases.get(case).and_then(|calls| calls.get(step)).copied()) {
                    let mut candidate = cases.clone();
                    if let Some(call) = candidate.get_mut(case).and_then(|calls| calls.get_mut(step)) {
                        *call = simpler;
                    }
                    if self.try_shows(&candidate)? {
                        cases = candidate;
                    }
                }
                cases = self.fewer_flags(cases, case, step)?;
            }
        }
        Ok(cases)
    }

    /// The only case with something in it that may need fewer calls, without the calls that nothing needs then; nothing where
    /// that shows it no more, or takes as many calls.
    fn with_less(&mut self, cases: &[Vec<Call>]) -> Result<Option<Vec<Vec<Call>>>> {
        let [calls] = cases else { return Ok(None) };
        for less in less_needy(calls) {
            let less = vec![less];
            if less == cases || !self.try_shows(&less)? {
                continue;
            }
            let fewer = self.fewer_calls(less)?;
            if fewer.iter().map(Vec::len).sum::<usize>() < calls.len() {
                return Ok(Some(fewer));
            }
        }
        Ok(None)
    }

    /// The same cases with as few flags as still show it at one call.
    fn fewer_flags(&mut self, mut cases: Vec<Vec<Call>>, case: usize, step: usize) -> Result<Vec<Vec<Call>>> {
        for flag in (0..u32::BITS).map(|bit| 1 << bit) {
            let mut candidate = cases.clone();
            let Some(call) = candidate.get_mut(case).and_then(|calls| calls.get_mut(step)) else { break };
            let Some(fewer) = without_flag(call, flag) else { continue };
            *call = fewer;
            if self.try_shows(&candidate)? {
                cases = candidate;
            }
        }
        Ok(cases)
    }
}

/// Cases with something taken away: what stands last, then runs of calls, the longest first, then single calls; the contexts
/// behind them renumbered or not.
pub(super) fn shorter(cases: &[Vec<Call>]) -> Vec<Vec<Vec<Call>>> {
    let mut all = Vec::new();
    for (number, calls) in cases.iter().enumerate() {
        let with = |calls: Vec<Call>| {
            let mut candidate = cases.to_vec();
            if let Some(case) = candidate.get_mut(number) {
                *case = calls;
            }
            candidate.retain(|calls| !calls.is_empty());
            candidate
        };
        if cases.len() > 1 {
            all.push(with(Vec::new()));
        }
        // What stands behind the breaching call goes first.
        for keep in [calls.len() / 4, calls.len() / 2, calls.len() * 3 / 4] {
            if keep > 0 && keep < calls.len() {
                all.push(with(calls.iter().take(keep).copied().collect()));
            }
        }
        for length in [calls.len() / 2, calls.len() / 4].into_iter().filter(|length| *length > 1) {
            for from in (0..calls.len().saturating_sub(length)).rev().step_by(length) {
                all.push(with(without(calls, from..from + length)));
            }
        }
        for gone in (0..calls.len()).rev() {
            let rest = || calls.iter().enumerate().filter(move |(at, _)| *at != gone).map(|(_, call)| *call);
            all.push(with(rest().collect()));
            let made = calls.iter().take(gone).filter(|call| makes(call)).count();
            if calls.get(gone).is_some_and(makes) {
                let slot = u8::try_from(made).unwrap_or(u8::MAX);
                all.push(with(rest().filter_map(|call| without_context(call, slot)).collect()));
            }
        }
    }
    all.retain(|cases| !cases.is_empty());
    all
}

/// The last call, and those before it that an ordinary package needs to come there: its credential, what made its
/// context, and a Query for its metadata.
fn needed(calls: &[Call]) -> Option<Vec<Call>> {
    let (last, before) = calls.split_last()?;
    let mut kept = vec![false; before.len()];
    let mut wanted = vec![*last];
    while let Some(call) = wanted.pop() {
        let mut made = 0;
        let mut source = source(&call);
        for (other, kept) in before.iter().zip(&mut kept) {
            let queries = matches!(other, Call::Query(p) if source == Some(p.target.role()));
            if queries {
                source = None;
            }
            if (queries || needs(&call, other, made)) && !std::mem::replace(kept, true) {
                wanted.push(*other);
            }
            made += u8::from(makes(other));
        }
    }
    let gone = kept.iter().enumerate().filter(|(_, kept)| !**kept).map(|(at, _)| at);
    Some(without(calls, gone))
}

/// The calls without those at these places, and without the contexts that those would have made.
fn without(calls: &[Call], places: impl DoubleEndedIterator<Item = usize>) -> Vec<Call> {
    let mut left: Vec<Call> = calls.to_vec();
    for at in places.rev() {
        let made = left.iter().take(at).filter(|call| makes(call)).count();
        let gone = makes(&left.remove(at)).then(|| u8::try_from(made).unwrap_or(u8::MAX));
        if let Some(gone) = gone {
            let rest = left.split_off(at);
            left.extend(rest.into_iter().filter_map(|call| without_context(call, gone)));
        }
    }
    left
}

/// The calls with bytes that no Query made, or one of the same role, in place of the peer's; with a NULL context in the last
/// call; with one credential in place of all.
fn less_needy(calls: &[Call]) -> Vec<Vec<Call>> {
    let exchanged = |bytes: Metadata| {
        let other = move |call: &Call| match call {
            Call::Exchange(parameters, Metadata::Peer | Metadata::Own) => Call::Exchange(*parameters, bytes),
            other => *other,
        };
        calls.iter().map(other).collect()
    };
    let mut all = vec![exchanged(Metadata::Foreign(0)), exchanged(Metadata::Own)];
    if let Some((last, before)) = calls.split_last()
        && let Some(parameters) = last.parameters()
        && matches!(parameters.context, Context::Slot(_))
    {
        let from_null = last.with_parameters(Parameters { context: Context::Null, ..*parameters });
        all.push([before, &[from_null]].concat());
    }
    let first = Credential::Slot(0);
    let with_the_first = |call: &Call| match (call, call.parameters()) {
        (Call::Acquire { credential: 1.. }, _) => None,
        (Call::Release { .. }, _) => Some(Call::Release { credential: 0 }),
        (_, Some(parameters)) if matches!(parameters.credential, Credential::Slot(_)) => {
            Some(call.with_parameters(Parameters { credential: first, ..*parameters }))
        }
        _ => Some(*call),
    };
    all.push(calls.iter().filter_map(with_the_first).collect());
    all
}

/// Whose Query must come before a call.
fn source(call: &Call) -> Option<Role> {
    let role = call.parameters()?.target.role();
    match call.metadata()? {
        Metadata::Peer | Metadata::Altered(_) => Some(role.peer()),
        Metadata::Own => Some(role),
        _ => None,
    }
}

/// Whether a call needs another one, which makes the context of this slot if it makes one.
fn needs(call: &Call, other: &Call, made: u8) -> bool {
    match (other, call) {
        (Call::Acquire { credential }, Call::Release { credential: own }) => own == credential,
        (Call::Acquire { credential }, _) => {
            call.parameters().is_some_and(|p| p.credential == Credential::Slot(*credential))
        }
        (other, Call::Delete { context }) => makes(other) && *context == made,
        (other, _) => makes(other) && call.parameters().is_some_and(|p| p.context == Context::Slot(made)),
    }
}

/// Whether an ordinary package makes a context at this call.
pub(super) fn makes(call: &Call) -> bool {
    call.parameters().is_some_and(|parameters| parameters.context == Context::Null)
}

/// The call where this context was never made: those behind it move up, calls on it are gone.
fn without_context(call: Call, gone: u8) -> Option<Call> {
    let moved = |slot: u8| if slot > gone { slot - 1 } else { slot };
    match call {
        Call::Delete { context } if context == gone => None,
        Call::Delete { context } => Some(Call::Delete { context: moved(context) }),
        _ => match call.parameters().map(|parameters| (parameters, parameters.context)) {
            Some((_, Context::Slot(slot))) if slot == gone => None,
            Some((parameters, Context::Slot(slot))) => {
                Some(call.with_parameters(Parameters { context: Context::Slot(moved(slot)), ..*parameters }))
            }
            _ => Some(call),
        },
    }
}

/// The call without this flag, where it passes it.
pub(super) fn without_flag(call: &Call, flag: u32) -> Option<Call> {
    let parameters = call.parameters().filter(|parameters| parameters.requirements.0 & flag != 0)?;
    let requirements = Requirements(parameters.requirements.0 & !flag);
    Some(call.with_parameters(Parameters { requirements, ..*parameters }))
}

/// The call with a simpler argument, one at a time.
fn simpler(call: Option<Call>) -> Vec<Call> {
    let Some(call) = call else { return Vec::new() };
    let Some(parameters) = call.parameters() else { return Vec::new() };
    let mut all = Vec::new();
    if parameters.requirements.0 != 0 {
        all.push(call.with_parameters(Parameters { requirements: Requirements(0), ..*parameters }));
    }
    if !matches!(parameters.target, Name::Absent | Name::Named) {
        all.push(call.with_parameters(Parameters { target: Name::Named, ..*parameters }));
    }
    match call {
        Call::Exchange(parameters, Metadata::Altered(_)) => {
            all.push(Call::Exchange(parameters, Metadata::Peer));
            all.push(Call::Exchange(parameters, Metadata::Foreign(0)));
        }
        Call::Exchange(parameters, Metadata::Foreign(1..) | Metadata::Long | Metadata::Short) => {
            all.push(Call::Exchange(parameters, Metadata::Foreign(0)));
        }
        _ => {}
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(text: &str) -> Vec<Call> {
        text.split("; ").map(|call| call.parse().unwrap()).collect()
    }

    #[test]
    fn a_flag_goes_alone_and_only_where_it_is_passed() {
        for (call, flag, expected) in [
            ("query c0 null named 0x3", 0x1, Some("query c0 null named 0x2")),
            ("exchange c0 x0 absent 0x2 peer", 0x2, Some("exchange c0 x0 absent 0x0 peer")),
            ("query c0 null named 0x3", 0x4, None),
            ("delete x0", 0x1, None),
        ] {
            let fewer = without_flag(&call.parse().unwrap(), flag);
            assert_eq!(fewer, expected.map(|call| call.parse().unwrap()), "{call}");
        }
    }

    #[test]
    fn only_what_leads_to_the_last_call_is_needed() {
        for (text, expected) in [
            (
                "acquire c0; query c0 null named 0x0; exchange c0 x0 named 0x1 own; exchange c0 x0 named 0x2 own",
                "acquire c0; query c0 null named 0x0; exchange c0 x0 named 0x2 own",
            ),
            (
                "acquire c0; query c0 null named 0x0; acquire c1; exchange c1 null absent 0x0 peer; delete x0; query c1 x1 absent 0x0",
                "acquire c0; query c0 null named 0x0; acquire c1; exchange c1 null absent 0x0 peer; query c1 x1 absent 0x0",
            ),
            (
                "acquire c0; query c0 null absent 0x0; query c0 null named 0x0; delete x1",
                "acquire c0; query c0 null named 0x0; delete x0",
            ),
            ("acquire c0; acquire c1; release c1", "acquire c1; release c1"),
        ] {
            assert_eq!(needed(&calls(text)), Some(calls(expected)), "{text}");
        }
    }
}
