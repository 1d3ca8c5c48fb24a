//! A committed report, for tests that change it.

use sspcheck_conformance::report::Report;

/// That of a package that crashes on two flags together.
pub(crate) fn report() -> Report {
    serde_json::from_str(include_str!("../published/flawed-crash-on-flags/report.json")).unwrap()
}
