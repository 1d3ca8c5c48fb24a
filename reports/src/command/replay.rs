//! `sspcheck replay`.

use std::path::Path;

use sspcheck_conformance::cancel::Cancel;
use sspcheck_conformance::error::Error;
use sspcheck_conformance::judge::Law;
use sspcheck_conformance::report::Outcome;
use sspcheck_conformance::run::{Replayed, replay};
use sspcheck_conformance::scenario::Scenario;
use sspcheck_conformance::target::{HostOptions, OwnHost, Spec};

use super::arguments::Replay;
use super::{Trouble, print_prose};

pub(super) fn run(arguments: &Replay) -> Result<u8, Trouble> {
    let scenario = scenario(&arguments.case)?;
    let spec = Spec::parse(&arguments.target)?;
    let profile = super::check::profile(arguments.profile, &spec)?;
    let hosts = HostOptions { profile, ..arguments.hosts.options()? };
    let mut target = spec.target_with(OwnHost::Command, &hosts)?;
    let cancel = Cancel::default();
    target.heed(&cancel);
    super::check::heed_signals(&cancel)?;
    let replayed = replay(&*target, &Law::of(profile), &scenario)?;
    print_prose(&crate::story::replayed(&replayed))?;
    Ok(outcome(&replayed, arguments).exit_code())
}

/// A file, or the text itself.
fn scenario(case: &str) -> Result<Scenario, Trouble> {
    let text = if Path::new(case).is_file() {
        std::fs::read_to_string(case).map_err(|source| Error::File { path: case.into(), source })?
    } else if case.contains(':') {
        case.to_owned()
    } else {
        return Err(Trouble::Usage(format!(
            "`{case}`: no such file; give one, or a text such as 'calls: acquire c0'"
        )));
    };
    Ok(text.parse()?)
}

fn outcome(replayed: &Replayed, arguments: &Replay) -> Outcome {
    match &replayed.breach {
        Some((_, level, _)) if level.counts(arguments.strict, arguments.hostile) => Outcome::Broken,
        Some(_) => Outcome::Conforms,
        None if replayed.demonstrated => Outcome::Conforms,
        None => Outcome::NotDemonstrated,
    }
}
