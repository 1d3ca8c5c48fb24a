//! JSON: the report as it is.

use serde::Serialize;
use sspcheck_conformance::report::Report;

pub(crate) fn render(report: &Report, _: usize) -> String {
    pretty(report)
}

/// Several reports are an array of them.
pub(crate) fn together(reports: &[(String, &Report)]) -> String {
    pretty(&reports.iter().map(|(_, report)| *report).collect::<Vec<_>>())
}

fn pretty(value: &impl Serialize) -> String {
    let text =
        serde_json::to_string_pretty(value).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"));
    crate::visible::json(&text) + "\n"
}
