//! JSON: the report as it is.

use sspcheck_conformance::report::Report;

pub(crate) fn render(report: &Report, _: usize) -> String {
    let text =
        serde_json::to_string_pretty(report).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"));
    crate::visible::json(&text) + "\n"
}
