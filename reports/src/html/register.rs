//! The kill matrix, which does not depend on a target, and the register of silent places with what was seen there.

use std::collections::BTreeMap;
use std::sync::Mutex;

use sspcheck_conformance::report::{ClauseVerdict, Report};
use sspcheck_conformance::strength::Kill;
use sspcheck_model::reading::Profile;
use sspcheck_model::silence::{PLACES, Place, Way};

/// A row of the kill matrix.
pub(super) struct KillView {
    pub(super) flaw: &'static str,
    pub(super) breaks: Vec<&'static str>,
    pub(super) smoke: &'static str,
    pub(super) standard: &'static str,
    pub(super) full: &'static str,
}

/// Every row of the kill matrix.
pub(super) fn kills() -> Vec<KillView> {
    let view = |kill: Kill| KillView {
        flaw: kill.flaw,
        breaks: kill.breaks.split(", ").collect(),
        smoke: kill.smoke,
        standard: kill.standard,
        full: kill.full,
    };
    Kill::all().map(view).collect()
}

/// A silent place.
pub(super) struct PlaceView<'a> {
    pub(super) name: &'static str,
    pub(super) question: &'static str,
    pub(super) page: &'static str,
    pub(super) clauses: Vec<&'static str>,
    pub(super) elsewhere: Option<&'static str>,
    /// The shortest calls that get there, and the line that makes them.
    pub(super) calls: Vec<String>,
    pub(super) replay: String,
    /// Whether only a caller that breaks its own side gets there.
    pub(super) hostile: bool,
    pub(super) seen: Vec<SeenView<'a>>,
}

/// What a run tells of a clause of a silent place.
pub(super) struct SeenView<'a> {
    pub(super) short: &'a str,
    pub(super) id: &'static str,
    pub(super) verdict: &'static str,
    pub(super) says: &'a str,
}

/// The shortest calls to each place, in the order of the register: searched in the model once for each profile.
fn shortest(profile: Profile) -> Vec<Vec<String>> {
    static KNOWN: Mutex<BTreeMap<&'static str, Vec<Vec<String>>>> = Mutex::new(BTreeMap::new());
    let search = |place: &Place| {
        let calls = place.shortest(profile).unwrap_or_default();
        calls.iter().map(ToString::to_string).collect()
    };
    let mut known = KNOWN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    known.entry(profile.name()).or_insert_with(|| PLACES.iter().map(search).collect()).clone()
}

/// The register of silent places, with the calls of the first target's profile.
pub(super) fn places<'a>(reports: &[&'a Report], shorts: &'a [String]) -> Vec<PlaceView<'a>> {
    let calls = shortest(reports.first().map_or(Profile::Lsa, |report| report.profile));
    let rows = PLACES.iter().zip(calls).map(|(place, calls)| PlaceView {
        replay: format!("sspcheck replay 'calls: {}' TARGET", calls.join("; ")),
        calls,
        hostile: place.is_hostile(),
        seen: seen(place, reports, shorts),
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

/// What the reports tell of the clauses of a place.
fn seen<'a>(place: &Place, reports: &[&'a Report], shorts: &'a [String]) -> Vec<SeenView<'a>> {
    let of_report = |(report, short): (&&'a Report, &'a String)| {
        let report: &'a Report = report;
        let rows = report.clauses.iter().filter(|row| place.clauses.contains(&row.id));
        let rows = rows.filter(|row| row.verdict != ClauseVerdict::NotExercised);
        rows.filter_map(|row| {
            let (says, verdict) = (row.reason.as_deref()?, row.verdict.name());
            Some(SeenView { short, id: row.id.id(), verdict, says })
        })
        .collect::<Vec<_>>()
    };
    reports.iter().zip(shorts).flat_map(of_report).collect()
}
