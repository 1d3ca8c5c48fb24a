//! What records are called beside each other.

use sspcheck_conformance::report::Report;

use crate::visible;

/// What may tell a record from its namesakes: its number, where it lies, and its report are given.
type Telling<'a> = &'a dyn Fn(usize, &str, &Report) -> Option<String>;

/// A name for each record, no two alike: the target's own, and where several have it what tells them apart: the name that
/// the package gives itself, its version, where the record lies, and at last its number.
#[must_use]
pub fn labels(reports: &[(String, Report)]) -> Vec<String> {
    let clean = |text: &str| visible::text(text);
    let name = |report: &Report| clean(&report.target.name);
    let told: [Telling<'_>; 4] = [
        &|_, _, report| report.target.package.as_deref().map(clean),
        &|_, _, report| report.target.version.as_deref().map(clean),
        &|_, place, _| Some(clean(place)),
        &|number, _, _| Some(format!("#{}", number + 1)),
    ];
    let numbered = || reports.iter().enumerate().map(|(number, (place, report))| (number, place, report));
    numbered()
        .map(|(number, place, report)| {
            let own = name(report);
            let namesakes: Vec<_> =
                numbered().filter(|(other, _, with)| *other != number && name(with) == own).collect();
            if namesakes.is_empty() {
                return own;
            }
            let telling = told.iter().find_map(|tell| {
                let mine = tell(number, place, report)?;
                let others = namesakes.iter().map(|(other, place, report)| tell(*other, place, report));
                others.into_iter().all(|other| other.as_ref() != Some(&mine)).then_some(mine)
            });
            format!("{own} [{}]", telling.unwrap_or_else(|| format!("#{}", number + 1)))
        })
        .collect()
}
