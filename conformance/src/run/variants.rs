//! Altered metadata and other names of a run: what a package must live through, whatever it answers.

use super::Run;
use super::batch::{in_parallel, run_batch};
use super::phases::manners;
use super::tally::Group;
use crate::error::Result;
use crate::suite::{Roles, variants};

/// Cases on one host, and hosts between two looks at what ends them.
const CASES: usize = 8;
const HOSTS: usize = 4;

impl Run<'_> {
    /// Every alteration and every name, fewer where calls are slow; what they show is shrunk like any other finding.
    pub(super) fn variants(&mut self, roles: Roles) -> Result<()> {
        self.faults.begin_phase();
        let (mut all, mut calls) = (variants(roles), 0);
        let possible = all.len();
        all.retain(|case| {
            calls += case.len();
            calls <= self.pace.walked()
        });
        self.tally.left_out("cases of altered metadata and other names", (possible - all.len()) as u64);
        let parts = all.len().div_ceil(CASES * HOSTS);
        self.options.progress.begin("altered metadata and other names", parts as u64);
        for round in all.chunks(CASES * HOSTS) {
            self.options.progress.step();
            self.options.cancel.check()?;
            if self.leaves_out("cases of altered metadata and other names", round.len()) {
                continue;
            }
            if self.faults.are_enough() {
                self.tally.left_out("cases of altered metadata and other names", round.len() as u64);
                continue;
            }
            let (target, manners, known) = (self.target, manners(self.hostile()), self.faults.clone());
            let hosts: Vec<_> = round.chunks(CASES).collect();
            let ran =
                in_parallel(self.options.jobs, &hosts, |cases| run_batch(target, cases, manners, &known))?;
            for (cases, results) in hosts.iter().zip(ran) {
                self.add_batch(Group::Variant, "variant", cases, results)?;
            }
        }
        Ok(())
    }
}
