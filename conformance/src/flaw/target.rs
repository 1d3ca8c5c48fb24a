//! Flaws in what is done with the TargetName.

use sspcheck_model::clause::Clause;
use sspcheck_reference::core::metadata;

use super::flawed::{INVALID_PARAMETER, query_refused, refused};
use super::{Flaw, SeenBy};
use crate::package::{Bytes, Package};

pub(super) const WANTED: Flaw = Flaw::new(
    "names-are-required",
    &[Clause::Tgt1],
    "a call without a target name always fails; with a name, Exchange takes metadata of its own role",
)
.seen_by(SeenBy::Aggregate)
.query(|package, arguments| match arguments.target {
    None => query_refused(arguments, INVALID_PARAMETER),
    Some(_) => package.inner.query(arguments),
})
.exchange(|package, arguments, said| {
    if arguments.target.is_none() {
        return refused(arguments, INVALID_PARAMETER);
    }
    // No acceptor can say anything here, and CRED-1 wants a success: an initiator's metadata passes for its peer's.
    let turned = said.bytes.filter(|bytes| metadata::parse(bytes).is_ok()).map(|bytes| {
        let mut turned = bytes.to_vec();
        turned.iter_mut().skip(ROLE).take(1).for_each(|role| *role = ACCEPTOR);
        turned
    });
    let bytes = turned.as_deref().or(said.bytes);
    package.inner.exchange(arguments, Bytes { bytes, ..said })
});

/// Where the role stands in the reference's metadata, and the acceptor's.
const ROLE: usize = 5;
const ACCEPTOR: u8 = 2;
