//! What does not depend on a target: the kill matrix, and the register of silent places.

use sspcheck_conformance::strength::Kill;
use sspcheck_model::silence::{PLACES, Way};

/// A row of the kill matrix.
pub(super) struct KillView {
    pub(super) flaw: &'static str,
    pub(super) breaks: Vec<&'static str>,
    pub(super) smoke: &'static str,
    pub(super) standard: &'static str,
}

/// Every row of the kill matrix.
pub(super) fn kills() -> Vec<KillView> {
    let view = |kill: Kill| KillView {
        flaw: kill.flaw,
        breaks: kill.breaks.split(", ").collect(),
        smoke: kill.smoke,
        standard: kill.standard,
    };
    Kill::all().map(view).collect()
}

/// A silent place.
pub(super) struct PlaceView {
    pub(super) name: &'static str,
    pub(super) question: &'static str,
    pub(super) page: &'static str,
    pub(super) clauses: Vec<&'static str>,
    pub(super) elsewhere: Option<&'static str>,
}

/// The register of silent places.
pub(super) fn places() -> Vec<PlaceView> {
    let rows = PLACES.iter().map(|place| PlaceView {
        name: place.name,
        question: place.question,
        page: place.page,
        clauses: place.clauses.iter().map(|clause| clause.id()).collect(),
        elsewhere: match place.way {
            Way::Elsewhere(elsewhere) => Some(elsewhere),
            Way::Call(_) => None,
        },
    });
    rows.collect()
}
