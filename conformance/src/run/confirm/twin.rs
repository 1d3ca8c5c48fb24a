//! Whether a call that falls does so for the reason its clause gives: its twin is the same call without that reason.

use sspcheck_model::call::{Call, Context, Credential, Metadata, Parameters, Target};
use sspcheck_model::clause::Clause;
use sspcheck_model::flags::Requirements;
use sspcheck_model::state::Function;

/// The cases that end with such a twin, the likelier to be answered first; none where the clause gives no reason.
///
/// META-4, META-7 and META-8 blame strange bytes, a missing buffer and a missing Query: the twin passes what a Query of this
/// package returned, on the context of a Query. For META-8 a second one makes the same calls after a Query on their context. CRED-2 and QRY-1 blame the NULL credential with the NULL context, CRED-6 a
/// stale one: the twin has a credential. CTX-8 and CTX-10 blame the context: the twin has one of a Query. TGT-4 blames the
/// name: the twin has the ordinary one. CRED-4 blames the released credential: in the twin nothing is released.
pub(super) fn twins(clause: Clause, calls: &[Call]) -> Vec<Vec<Call>> {
    let Some(last) = calls.last() else { return Vec::new() };
    match clause {
        Clause::Meta8 => ordinary(last).into_iter().chain(after_a_query(calls)).collect(),
        Clause::Meta4 | Clause::Meta7 | Clause::Cred2 | Clause::Cred6 | Clause::Qry1 => ordinary(last),
        Clause::Ctx8 | Clause::Ctx10 if last.function() == Some(Function::Query) => on_a_context(last),
        Clause::Ctx8 | Clause::Ctx10 => ordinary(last),
        Clause::Tgt4 => {
            let named = |parameters| last.with_parameters(Parameters { target: Target::Named, ..parameters });
            last.parameters().map_or_else(Vec::new, |parameters| ordinary(&named(*parameters)))
        }
        Clause::Cred4 => {
            let kept = calls.iter().filter(|call| !matches!(call, Call::Release { .. }));
            let kept: Vec<Call> = kept.copied().collect();
            if kept.len() < calls.len() { vec![kept] } else { Vec::new() }
        }
        _ => Vec::new(),
    }
}

/// The same calls where the last one has an error of the caller's fewer: the one that the clause names is gone, and another
/// may stand. Nothing for other clauses.
pub(super) fn without_the_error(clause: Clause, calls: &[Call]) -> Option<Vec<Call>> {
    let (last, before) = calls.split_last()?;
    let with = |last: Call| Some([before, &[last]].concat());
    match (clause, last) {
        (Clause::Meta7, Call::Exchange(parameters, _)) => {
            with(Call::Exchange(*parameters, Metadata::Foreign(0)))
        }
        (Clause::Tgt4, _) => {
            with(last.with_parameters(Parameters { target: Target::Named, ..*last.parameters()? }))
        }
        (Clause::Ctx8 | Clause::Ctx10, _) => {
            with(last.with_parameters(Parameters { context: Context::Null, ..*last.parameters()? }))
        }
        (Clause::Cred2 | Clause::Cred6 | Clause::Qry1, _) => {
            let credential = Credential::Slot(0);
            let last = last.with_parameters(Parameters { credential, ..*last.parameters()? });
            let acquire = Call::Acquire { credential: 0 };
            let acquired = before.contains(&acquire);
            // What was released before is what the clause may blame.
            let kept = before.iter().copied().filter(|call| *call != Call::Release { credential: 0 });
            let acquire = Some(acquire).filter(|_| !acquired);
            Some(acquire.into_iter().chain(kept).chain([last]).collect())
        }
        _ => None,
    }
}

/// The same target and flags in a call that has nothing else to it.
fn ordinary(call: &Call) -> Vec<Vec<Call>> {
    let (Some(function), Some(parameters)) = (call.function(), call.parameters()) else { return Vec::new() };
    let acquire = Call::Acquire { credential: 0 };
    let credential = Credential::Slot(0);
    let own = Parameters { credential, ..*parameters };
    if function == Function::Query {
        return vec![vec![acquire, Call::Query(Parameters { context: Context::Null, ..own })]];
    }
    let query = |role| {
        let (target, requirements) = (Target::of(role), Requirements(0));
        Call::Query(Parameters { credential, context: Context::Null, target, requirements })
    };
    let role = parameters.target.role();
    let on = |slot| Parameters { context: Context::Slot(slot), ..own };
    vec![
        vec![acquire, query(role.peer()), query(role), Call::Exchange(on(1), Metadata::Peer)],
        vec![acquire, query(role), Call::Exchange(on(0), Metadata::Own)],
    ]
}

/// The same calls where Query makes the context of the last one, and the Exchange that made it comes after.
fn after_a_query(calls: &[Call]) -> Option<Vec<Call>> {
    let (last, before) = calls.split_last()?;
    let makes = |call: &Call| call.parameters().is_some_and(|own| own.context == Context::Null);
    let slot = match last.parameters()?.context {
        Context::Slot(slot) => slot,
        Context::Null => u8::try_from(before.iter().filter(|call| makes(call)).count()).ok()?,
        _ => return None,
    };
    let (at, maker) = calls.iter().enumerate().filter(|(_, call)| makes(call)).nth(slot.into())?;
    let Call::Exchange(parameters, bytes) = maker else { return None };
    let query = Call::Query(Parameters { requirements: Requirements(0), ..*parameters });
    let exchange = Call::Exchange(Parameters { context: Context::Slot(slot), ..*parameters }, *bytes);
    let (lead, rest) = (calls.iter().take(at), calls.iter().skip(at + 1));
    Some(lead.copied().chain([query, exchange]).chain(rest.copied()).collect())
}

/// The same Query on the context of another one, and on none.
fn on_a_context(call: &Call) -> Vec<Vec<Call>> {
    let mut all = ordinary(call);
    let queried = all.first().and_then(|calls| {
        let parameters = call.parameters()?;
        let on = Parameters { credential: Credential::Slot(0), context: Context::Slot(0), ..*parameters };
        Some([calls.clone(), vec![Call::Query(on)]].concat())
    });
    all.splice(0..0, queried);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_taken_away_and_no_other() {
        for (clause, text, expected) in [
            (
                Clause::Meta7,
                "exchange c0 foreign odd-length 0x2 null-with-length",
                Some("exchange c0 foreign odd-length 0x2 foreign0"),
            ),
            (
                Clause::Tgt4,
                "acquire c0; query c0 x0 odd-length 0x8",
                Some("acquire c0; query c0 x0 named 0x8"),
            ),
            (
                Clause::Ctx8,
                "acquire c0; query c0 foreign absent 0x2",
                Some("acquire c0; query c0 null absent 0x2"),
            ),
            (
                Clause::Cred2,
                "exchange null null absent 0x2 foreign3",
                Some("acquire c0; exchange c0 null absent 0x2 foreign3"),
            ),
            (
                Clause::Cred6,
                "acquire c0; release c0; query c0 null named 0x0",
                Some("acquire c0; query c0 null named 0x0"),
            ),
            (Clause::Meta7, "acquire c0; delete x0", None),
        ] {
            assert_eq!(without_the_error(clause, &calls(text)), expected.map(calls), "{clause} {text}");
        }
    }

    fn calls(text: &str) -> Vec<Call> {
        text.split("; ").map(|call| call.parse().unwrap()).collect()
    }

    #[test]
    fn a_twin_lacks_what_its_clause_blames_and_nothing_else() {
        for (clause, text, expected) in [
            (
                Clause::Meta8,
                "acquire c0; query c0 null absent 0x0; exchange c0 null other1 0x2 peer",
                &[
                    "acquire c0; query c0 null absent 0x0; query c0 null named 0x0; exchange c0 x1 other1 0x2 peer",
                    "acquire c0; query c0 null named 0x0; exchange c0 x0 other1 0x2 own",
                    "acquire c0; query c0 null absent 0x0; query c0 null other1 0x0; exchange c0 x1 other1 0x2 peer",
                ][..],
            ),
            (
                Clause::Meta8,
                "acquire c0; query c0 null named 0x0; exchange c0 null absent 0x1 peer; exchange c0 x1 absent 0x2 foreign1",
                &[
                    "acquire c0; query c0 null named 0x0; query c0 null absent 0x0; exchange c0 x1 absent 0x2 peer",
                    "acquire c0; query c0 null absent 0x0; exchange c0 x0 absent 0x2 own",
                    "acquire c0; query c0 null named 0x0; query c0 null absent 0x0; exchange c0 x1 absent 0x1 peer; \
                     exchange c0 x1 absent 0x2 foreign1",
                ],
            ),
            (
                Clause::Meta4,
                "acquire c0; exchange c0 null absent 0x0 foreign3",
                &[
                    "acquire c0; query c0 null named 0x0; query c0 null absent 0x0; exchange c0 x1 absent 0x0 peer",
                    "acquire c0; query c0 null absent 0x0; exchange c0 x0 absent 0x0 own",
                ],
            ),
            (Clause::Qry1, "query null null named 0x8", &["acquire c0; query c0 null named 0x8"]),
            (Clause::Cred6, "query never-issued null named 0x8", &["acquire c0; query c0 null named 0x8"]),
            (
                Clause::Tgt4,
                "acquire c0; query c0 null odd-length 0x8",
                &["acquire c0; query c0 null named 0x8"],
            ),
            (
                Clause::Meta7,
                "acquire c0; exchange c0 null absent 0x0 null-with-length",
                &[
                    "acquire c0; query c0 null named 0x0; query c0 null absent 0x0; exchange c0 x1 absent 0x0 peer",
                    "acquire c0; query c0 null absent 0x0; exchange c0 x0 absent 0x0 own",
                ],
            ),
            (
                Clause::Ctx10,
                "acquire c0; exchange null no-pointer absent 0x2 own",
                &[
                    "acquire c0; query c0 null named 0x0; query c0 null absent 0x0; exchange c0 x1 absent 0x2 peer",
                    "acquire c0; query c0 null absent 0x0; exchange c0 x0 absent 0x2 own",
                ],
            ),
            (
                Clause::Ctx8,
                "acquire c0; query c0 foreign absent 0x2",
                &[
                    "acquire c0; query c0 null absent 0x2; query c0 x0 absent 0x2",
                    "acquire c0; query c0 null absent 0x2",
                ],
            ),
            (
                Clause::Cred4,
                "acquire c0; query c0 null named 0x0; release c0; delete x0",
                &["acquire c0; query c0 null named 0x0; delete x0"],
            ),
            (Clause::Cred4, "acquire c0; query c0 null named 0x0; delete x0", &[]),
            (Clause::Ret6, "acquire c0; exchange c0 null absent 0x0 foreign3", &[]),
            (Clause::Meta8, "acquire c0; release c0", &[]),
        ] {
            let expected: Vec<Vec<Call>> = expected.iter().map(|text| calls(text)).collect();
            assert_eq!(twins(clause, &calls(text)), expected, "{clause} {text}");
        }
    }
}
