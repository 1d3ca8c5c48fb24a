//! Random walks over the calls of the contract: longer than any other case, with every parameter at random.

use sspcheck_model::machine::{Bounds, Machine};

use super::Run;
use super::batch::run_batch;
use super::phases::manners;
use super::tally::Group;
use crate::error::Result;
use crate::report::Report;
use crate::suite::random_walk;

/// Walks on one host, hosts, and calls in a walk.
const WALKS: u64 = 16;
const UNITS: u64 = 32;
const LENGTH: usize = 64;

impl Run<'_> {
    /// Random walks, fewer where calls are slow; what they show is shrunk like any other finding.
    pub(super) fn random_walks(&mut self, report: &mut Report) -> Result<()> {
        self.faults.begin_phase();
        let bounds = Bounds { credentials: 3, contexts: 8, hostile: self.hostile() };
        let machine = Machine { readings: self.law.readings, ..Machine::new(self.law.profile, bounds) };
        let (seed, most) = (self.options.seed, self.pace.walked());
        let all = (UNITS * WALKS).min(u64::try_from(most / LENGTH).unwrap_or(u64::MAX)).max(1);
        let walks: Vec<Vec<_>> = (0..all).map(|number| random_walk(&machine, seed, number, LENGTH)).collect();
        let units: Vec<&[Vec<_>]> = walks.chunks(usize::try_from(WALKS).unwrap_or(1)).collect();
        let (target, manners, known) = (self.target, manners(self.hostile()), self.faults.clone());
        let mut made = 0;
        let left = self.units(
            "random walks",
            &units,
            |walks| run_batch(target, walks, manners, &known),
            |run, walks, ran| {
                made += walks.len();
                run.add_batch(Group::Random, "random walk", walks, ran)
            },
        )?;
        if left > 0 && made == 0 {
            return Ok(());
        }
        report.proves.push(format!(
            "{made} random walks of {LENGTH} calls each were made with every parameter at random, from seed {seed}: a sample, \
             which rules nothing out"
        ));
        Ok(())
    }
}
