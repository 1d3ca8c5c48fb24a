//! What makes a finding the same finding in another run: its clauses, how the call failed to return, and the calls.

use sspcheck_conformance::report::Finding;

/// A sum that is the same in every run that finds the same, and in every build: FNV-1a of 128 bits, in hexadecimal.
///
/// How often it was seen, what was printed and where in the package it happened are left out: those change where the
/// finding does not.
pub(crate) fn fingerprint(finding: &Finding) -> String {
    let clauses = finding.clauses.iter().map(|clause| clause.id());
    let fault = finding.fault.map_or("returns", |fault| fault.name());
    let calls = finding.trace.iter().map(|step| step.call.as_str());
    let parts = clauses.chain([finding.level.name(), fault]).chain(calls);
    let bytes = parts.flat_map(|part| part.bytes().chain([0]));
    let sum = bytes.fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |sum, byte| {
        (sum ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    });
    format!("{sum:032x}")
}
