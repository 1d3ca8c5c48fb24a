//! What the rows say, worked out once: which of them speak of a call, by what they see of it, and what each says of an
//! observation.
//!
//! The rows stay the source: they are asked whenever something comes up for the first time. Where debug assertions are on,
//! each judgement is held against that of the rows.

use std::array;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, OnceLock};

use super::{Recent, Situation, Verdict};
use crate::call::{Call, Context, Credential, Metadata, Parameters, Target};
use crate::clause::{Clause, Clauses, Level};
use crate::observation::{Handle, Observation, Output};
use crate::reading::{ContextOnSuccess, FailureCodes, NullCredential, Profile, Readings, SuccessCodes};
use crate::rule::{RULES, Rule};
use crate::status::StatusClass;

/// A set of rows: the bit of each by its place in the table.
type Rows = u64;

/// Stands in a cell that has been worked out; no row has this bit.
const KNOWN: u64 = 1 << 63;

/// What the rows come to.
#[derive(Clone, Copy)]
pub(super) struct Said {
    permits: Rows,
    forbids: Rows,
}

impl Said {
    /// The first row that forbids.
    pub(super) fn breach(self) -> Option<&'static Rule> {
        match self.forbids {
            0 => None,
            rows => RULES.get(rows.trailing_zeros() as usize),
        }
    }

    /// The clauses of the rows that permit.
    pub(super) fn witnesses(self) -> Clauses {
        static CLAUSES: LazyLock<Vec<Clause>> =
            LazyLock::new(|| RULES.iter().map(|rule| rule.clause).collect());
        let clauses = CLAUSES.as_slice();
        let (mut left, mut found) = (self.permits, Clauses::default());
        while let Some(clause) = clauses.get(left.trailing_zeros() as usize) {
            found.insert(*clause);
            left &= left - 1;
        }
        found
    }
}

/// What the rows of the table say.
pub(super) fn said(situation: &Situation<'_>, observation: &Observation) -> Said {
    let force = in_force(situation);
    let speaking = speaking(situation) & force.said;
    let judged = judged(situation, observation);
    let forbids = speaking & judged.forbids;
    Said { permits: speaking & judged.permits | forbids & force.free, forbids: forbids & force.binds }
}

fn set(of: impl Fn(&Rule) -> bool) -> Rows {
    (0..).zip(RULES).filter(|(_, rule)| of(rule)).fold(0, |rows, (number, _)| rows | 1 << number)
}

/// Which rows speak of the call, whatever the profile has.
fn speaking(situation: &Situation<'_>) -> Rows {
    static SPEAKING: [AtomicU64; VIEWS] = [const { AtomicU64::new(0) }; VIEWS];
    let rows = || {
        let hostile = situation.is_hostile();
        set(|rule| rule.hostile == hostile && (rule.speaks)(situation))
    };
    let Some(cell) = SPEAKING.get(view(situation)) else { return rows() };
    let known = cell.load(Ordering::Relaxed);
    if known & KNOWN != 0 {
        return known & !KNOWN;
    }
    let found = rows();
    cell.store(found | KNOWN, Ordering::Relaxed);
    found
}

/// How many views of a situation there are: those of Query and Exchange, and behind them the others.
const VIEWS: usize = OTHERS + (1 << 9);
const OTHERS: usize = 1 << 16;

/// Everything that rows see of a situation to know whether they speak, as one number.
fn view(situation: &Situation<'_>) -> usize {
    let hostility = match situation.call.hostility(situation.state) {
        None => 0,
        Some(Clause::Ctx10) => 1,
        Some(Clause::Ctx8) => 2,
        Some(Clause::Meta7) => 3,
        Some(Clause::Tgt4) => 4,
        Some(Clause::Cred6) => 5,
        Some(Clause::Cred4) => 6,
        // There is no other: if there were, the rows would be asked each time.
        Some(_) => return usize::MAX,
    };
    match situation.call {
        Call::Query(parameters) => view_of(situation, parameters, None) << 3 | hostility,
        Call::Exchange(parameters, metadata) => {
            view_of(situation, parameters, Some(*metadata)) << 3 | hostility
        }
        Call::Acquire { .. } => OTHERS + hostility,
        Call::Release { .. } => OTHERS + (1 << 7 | hostility),
        Call::Delete { context } => {
            let live = situation.state.live(*context).is_some();
            let recent = match situation.recent {
                Recent::Made(slot, function) if slot == *context => 1 + function as usize,
                Recent::Failed(slot, function) if slot == *context => 3 + function as usize,
                _ => 0,
            };
            OTHERS + (2 << 7 | usize::from(live) << 6 | recent << 3 | hostility)
        }
    }
}

/// The same of a Query or an Exchange, but for what makes it hostile: 13 bits.
fn view_of(situation: &Situation<'_>, parameters: &Parameters, metadata: Option<Metadata>) -> usize {
    let state = situation.state;
    let context = match parameters.context {
        Context::Null => usize::from(state.live_contexts().next().is_some()),
        Context::Slot(slot) => state.live(slot).map_or(2, |live| {
            let is_another =
                matches!(parameters.credential, Credential::Slot(own) if live.credential != Some(own));
            8 | usize::from(live.queried) << 2 | usize::from(live.exchanged) << 1 | usize::from(is_another)
        }),
        Context::NoPointer | Context::Foreign | Context::ValueOfCredential(_) => 2,
    };
    let credential = match parameters.credential {
        Credential::Null => 0,
        _ if parameters.credential_is_live(state) => 1,
        _ => 2,
    };
    let passed = match metadata {
        Some(metadata) if metadata.is_foreign() => 1,
        Some(Metadata::Peer) => 2,
        Some(Metadata::Empty | Metadata::EmptyNull) => 3,
        _ => 0,
    };
    let (word, dialect) = (parameters.requirements, situation.readings.dialect);
    let bits = [
        metadata.is_some(),
        parameters.target == Target::Absent,
        word.is_listed_in(dialect),
        word.is_coherent_in(dialect),
        situation.readings.null_credential == NullCredential::DefaultCredential,
    ];
    bits.iter().fold(context << 4 | credential << 2 | passed, |view, bit| view << 1 | usize::from(*bit))
}

/// Which rows count, and how.
#[derive(Clone, Copy)]
struct Force {
    /// Those that the profile has, and the readings say.
    said: Rows,
    /// Those whose breach counts.
    binds: Rows,
    /// Those whose clause is free: what they forbid is a witness.
    free: Rows,
}

fn in_force(situation: &Situation<'_>) -> Force {
    static FORCES: [OnceLock<Force>; 16] = [const { OnceLock::new() }; 16];
    let (profile, readings) = (situation.profile, situation.readings);
    let level = |rule: &Rule| rule.clause.level_under(*readings);
    let force = || Force {
        said: set(|rule| rule.is_in_force(profile, readings)),
        binds: set(|rule| level(rule).is_some_and(|level| level != Level::Free)),
        free: set(|rule| level(rule) == Some(Level::Free)),
    };
    let Readings { null_credential, context_on_success, .. } = *readings;
    let number = (profile as usize) << 3
        | (readings.profile() as usize) << 2
        | (null_credential as usize) << 1
        | context_on_success as usize;
    FORCES.get(number).map_or_else(force, |known| *known.get_or_init(force))
}

const CLASSES: usize = StatusClass::ALL.len();
const HANDLES: usize = 5;
const OUTPUTS: usize = Output::ALL.len();

/// What rows say of an observation depends on the readings of codes, on whether a context is due, and on whether something
/// was deleted.
const KINDS: usize = 4 * 4 * 2 * 2;

/// What each row says of the observation, once it speaks.
fn judged(situation: &Situation<'_>, observation: &Observation) -> Said {
    static JUDGED: LazyLock<Vec<[OnceLock<Said>; KINDS]>> = LazyLock::new(|| {
        (0..=CLASSES * HANDLES * OUTPUTS).map(|_| array::from_fn(|_| OnceLock::new())).collect()
    });
    let rows = || {
        let verdict = |of| set(|rule| (rule.judge)(situation, observation) == of);
        Said { permits: verdict(Verdict::Permits), forbids: verdict(Verdict::Forbids) }
    };
    let seen = match observation {
        // Rows do not tell one fault from another.
        Observation::Fault(_) => CLASSES * HANDLES * OUTPUTS,
        Observation::Returned(answer) => {
            let handle = match answer.handle {
                Handle::NoCell => 0,
                Handle::Null => 1,
                Handle::Same => 2,
                Handle::Fresh => 3,
                Handle::OfContext(_) => 4,
            };
            (answer.class as usize * HANDLES + handle) * OUTPUTS + answer.output as usize
        }
    };
    let Readings { success_codes, failure_codes, context_on_success, .. } = *situation.readings;
    let kind = (success_codes as usize) << 4
        | (failure_codes as usize) << 2
        | usize::from(context_on_success == ContextOnSuccess::Optional) << 1
        | usize::from(matches!(situation.call, Call::Delete { .. }));
    let known = JUDGED.get(seen).and_then(|kinds| kinds.get(kind));
    known.map_or_else(rows, |known| *known.get_or_init(rows))
}

const _: () = {
    assert!(RULES.len() < 63, "each row has a bit, and one is left");
    let readings = (SuccessCodes::ALL.len(), FailureCodes::ALL.len());
    assert!(readings.0 <= 4 && readings.1 <= 4, "the readings of codes have two bits each");
    let readings = (Profile::ALL.len(), NullCredential::ALL.len(), ContextOnSuccess::ALL.len());
    assert!(readings.0 <= 2 && readings.1 <= 2 && readings.2 <= 2, "the others have one");
};
