//! What somebody may have meant.

use sspcheck_model::clause::Clause;
use sspcheck_model::flags::{ELSEWHERE, Flag, GssFlag};
use sspcheck_model::silence::PLACES;
use sspcheck_model::status::{Status, StatusClass};

use super::{flags, word};

/// How alike two names must be, from 0 to 1.
const ALIKE: f64 = 0.85;

/// The most names that are suggested.
const MOST: usize = 3;

/// Every name that `explain` knows.
fn known() -> impl Iterator<Item = &'static str> {
    let clauses = Clause::ALL.into_iter().map(Clause::id);
    let places = PLACES.iter().map(|place| place.name).chain(["silent-places"]);
    let requested = Flag::ALL.into_iter().flat_map(|flag| [flag.name(), flag.short_name()]);
    let requested = requested.chain(ELSEWHERE.iter().map(|row| row.name));
    let returned = flags::RETURNED.iter().map(|(_, name)| *name);
    let gss = GssFlag::ALL.into_iter().map(GssFlag::name);
    let codes =
        Status::names().map(|(_, name)| name).chain(StatusClass::ALL.into_iter().map(StatusClass::name));
    clauses.chain(places).chain(requested).chain(returned).chain(gss).chain(codes).chain(word::all())
}

/// The names that are most like this one, the likest first.
pub(super) fn near(asked: &str) -> Vec<&'static str> {
    let asked = asked.trim().to_ascii_lowercase().replace('_', "-");
    let likeness = |name: &str| strsim::jaro_winkler(&asked, &name.to_ascii_lowercase().replace('_', "-"));
    let mut near: Vec<(f64, &str)> = known().map(|name| (likeness(name), name)).collect();
    near.retain(|(likeness, _)| *likeness >= ALIKE);
    near.sort_by(|one, two| two.0.total_cmp(&one.0));
    let mut names: Vec<&str> = Vec::new();
    for (_, name) in near {
        if !names.contains(&name) && names.len() < MOST {
            names.push(name);
        }
    }
    names
}
