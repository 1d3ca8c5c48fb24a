//! Flaws of answers that depend on something the caller cannot know.

use sspcheck_model::clause::Clause;

use super::flawed::{FlawedReference, INTERNAL_ERROR, makes, refused, succeeded};
use super::{Flaw, SeenBy};
use crate::package::{Arguments, Bytes, Exchanged, Package};

pub(super) const EVERY_OTHER: Flaw = Flaw::new(
    "every-other-exchange-fails",
    &[Clause::Req4],
    "every other Exchange that would make the only context fails",
)
.seen_by(SeenBy::Repeat)
.exchange(alternate);

pub(super) const EVERY_OTHER_ACCEPTOR: Flaw = Flaw::new(
    "every-other-acceptor-fails",
    &[Clause::Req4],
    "every other Exchange without a name that would make the only context fails",
)
.seen_by(SeenBy::Repeat)
.exchange(|package, arguments, metadata| match arguments.target {
    None => alternate(package, arguments, metadata),
    Some(_) => package.inner.exchange(arguments, metadata),
});

/// Exchanges that make the only context succeed and fail by turns; all others are the reference's.
fn alternate(package: &mut FlawedReference, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
    let alone = makes(arguments) && package.others(0).is_empty();
    let untouched = package.inner.clone();
    let exchanged = package.inner.exchange(arguments, metadata);
    if alone && succeeded(exchanged.status) {
        let [fails, _] = &mut package.memory.happened;
        let failing = *fails;
        *fails = !failing;
        if failing {
            package.inner = untouched;
            return refused(arguments, INTERNAL_ERROR);
        }
    }
    exchanged
}
