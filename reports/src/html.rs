//! HTML: one file that opens offline, for one report or for several side by side.
//!
//! The templates escape whatever a target or a record says. Beyond that a policy lets nothing run but the page's own
//! style and script, by their hashes, and lets nothing be loaded.

mod clause;
mod drawing;
mod finding;
mod flags;
pub(crate) mod policy;
mod register;
mod states;
mod target;
#[cfg(test)]
mod tests;

use askama::Template;
use sspcheck_conformance::report::Report;
use sspcheck_model::clause::Level;

pub(crate) use self::clause::grouped;
use self::clause::{ClauseView, clauses};
use self::policy::{SCRIPT, STYLE, policy};
use self::register::{KillView, PlaceView, kills, places};
use self::target::TargetView;
pub(crate) use self::target::{ABSENT, VERDICTS, VerdictView};
use crate::format::called;
use crate::{story, visible};

/// The page. The fields stand in the order in which it shows them.
#[derive(Template)]
#[template(path = "page.html")]
struct Page<'a> {
    policy: String,
    kit: &'a str,
    title: String,
    style: &'static str,
    script: &'static str,
    findings: usize,
    has_maps: bool,
    has_lives: bool,
    /// Whether there are several targets.
    many: bool,
    targets: Vec<TargetView<'a>>,
    verdicts: [VerdictView; 5],
    levels: [&'static str; 4],
    clauses: Vec<ClauseView<'a>>,
    strength: String,
    kills: Vec<KillView>,
    places: Vec<PlaceView<'a>>,
}

/// The page of one report.
pub(crate) fn render(report: &Report, _: usize) -> String {
    page(&[report])
}

/// One page of several reports, with a matrix of clauses by targets.
pub(crate) fn labelled(reports: &[(String, &Report)]) -> String {
    let reports: Vec<Report> = reports.iter().map(|(label, report)| called(report, label.clone())).collect();
    page(&reports.iter().collect::<Vec<_>>())
}

/// One page of several reports, with a matrix of clauses by targets.
#[cfg(test)]
pub(crate) fn together(reports: &[Report]) -> String {
    page(&reports.iter().collect::<Vec<_>>())
}

fn page(reports: &[&Report]) -> String {
    // What cannot be seen, or turns the direction of writing, is shown as its escape.
    let seen = |report: &&Report| {
        let picture = report.picture.as_ref().map(visible::picture);
        Report { picture, ..visible::report(report) }
    };
    let reports: Vec<Report> = reports.iter().map(seen).collect();
    let reports: &[&Report] = &reports.iter().collect::<Vec<_>>();
    let targets = target::targets(reports);
    let title = match targets.as_slice() {
        [one] => format!("{}: {} - sspcheck", one.short, one.outcome),
        many => format!("{} targets - sspcheck", many.len()),
    };
    let shorts: Vec<String> = targets.iter().map(|target| target.short.clone()).collect();
    let page = Page {
        policy: policy(),
        kit: reports.first().map_or(env!("CARGO_PKG_VERSION"), |report| report.kit.as_str()),
        title,
        style: STYLE,
        script: SCRIPT,
        findings: targets.iter().map(|target| target.findings.len()).sum(),
        has_maps: targets.iter().any(|target| !target.maps.is_empty()),
        has_lives: targets.iter().any(|target| target.life.is_some()),
        many: targets.len() > 1,
        clauses: clauses(reports, &shorts),
        targets,
        verdicts: VERDICTS,
        levels: Level::ALL.map(Level::name),
        strength: reports.first().map(|report| story::strength(report)).unwrap_or_default(),
        kills: kills(),
        places: places(reports, &shorts),
    };
    page.render().unwrap_or_else(|error| format!("<!doctype html><title>sspcheck</title><p>{error}\n"))
}
