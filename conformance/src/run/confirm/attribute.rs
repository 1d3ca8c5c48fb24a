//! Which clause a finding counts under once all of them are known: what falls for an ordinary reason does not fall for a
//! special one.

use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::flags::Requirements;

use super::{Confirmed, Found};
use crate::protocol::Condition;
use crate::target::site::own;

/// A fault of Query or Exchange as such: which words it comes with.
pub(super) struct GeneralFault {
    clause: Clause,
    word: Requirements,
    condition: Option<Condition>,
    /// Where it falls, if that is known.
    place: Option<String>,
}

impl GeneralFault {
    /// Whether a fault with this word may be the same one: two that fall in two places of the package are not.
    fn may_be(&self, word: Requirements, place: Option<&String>) -> bool {
        let comes_with = self.word == word || self.condition.is_some_and(|condition| condition.holds(word.0));
        comes_with && self.place.as_ref().zip(place).is_none_or(|(one, other)| one == other)
    }
}

pub(super) fn general_faults(found: &[Found]) -> Vec<GeneralFault> {
    let faults = found.iter().filter(|found| found.fault.is_some());
    faults
        .filter(|found| matches!(found.clause, Clause::Ret6 | Clause::Qry6))
        .filter_map(|found| {
            let word =
                found.call.as_ref().filter(|call| call.function().is_some())?.parameters()?.requirements;
            let place = own(&found.site).cloned();
            Some(GeneralFault { clause: found.clause, word, condition: found.condition, place })
        })
        .collect()
}

/// A call that also falls with ordinary metadata on a queried context does not fall for the bytes, nor for the
/// missing Query, nor for the NULL credential.
pub(super) fn attribute(
    mut confirmed: Confirmed,
    general: &[GeneralFault],
    touched: &[(Clause, Level)],
    sites: &[(String, Clause, Level)],
) -> Confirmed {
    // What falls at the same place with all the memory there is does not fall for the want of it.
    let place = own(&confirmed.found.site).cloned();
    let known = |wanted: Option<Clause>| {
        let same = |(site, clause, _): &&(String, Clause, Level)| {
            Some(site) == place.as_ref() && wanted.is_none_or(|wanted| wanted == *clause)
        };
        sites.iter().find(same)
    };
    if let Some((_, clause, level)) = known(None).filter(|_| confirmed.clause == Clause::Mem3) {
        (confirmed.clause, confirmed.level, confirmed.attributed) = (*clause, *level, true);
        return confirmed;
    }
    // With both handles NULL a touch that other calls do too is no matter of the NULL credential.
    let both_null = matches!(confirmed.clause, Clause::Cred2 | Clause::Qry1);
    let own = touched.iter().find(|(clause, _)| both_null && confirmed.found.touched == Some(*clause));
    if let Some((clause, level)) = own {
        (confirmed.clause, confirmed.level, confirmed.attributed) = (*clause, *level, true);
        return confirmed;
    }
    let word =
        confirmed.found.call.as_ref().and_then(Call::parameters).map(|parameters| parameters.requirements);
    let plain = match confirmed.clause {
        Clause::Meta4 | Clause::Meta8 | Clause::Cred2 => Clause::Ret6,
        Clause::Qry1 => Clause::Qry6,
        _ => return confirmed,
    };
    let same = |fault: &GeneralFault, word| fault.clause == plain && fault.may_be(word, place.as_ref());
    let alike = |word| general.iter().any(|fault| same(fault, word));
    if confirmed.found.fault.is_some() && word.is_some_and(alike) {
        confirmed.clause = plain;
        confirmed.level = Level::Required;
        confirmed.attributed = true;
    } else if let Some((_, clause, level)) =
        known(Some(Clause::Meta8)).filter(|_| confirmed.clause == Clause::Meta4)
    {
        // Nor for the bytes, if ordinary metadata makes it fall at the same place without a Query.
        (confirmed.clause, confirmed.level, confirmed.attributed) = (*clause, *level, true);
    }
    confirmed
}
