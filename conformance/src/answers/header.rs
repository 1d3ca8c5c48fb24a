//! What the answers are to: the first line of their file.

use std::fs::File;
use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{refused, sum_of};
use crate::deviations::Deviations;
use crate::error::{Error, Result};
use crate::record;
use crate::run::{Identity, Options, Shard};
use crate::target::Target;

/// The version of the file.
pub(super) const SCHEMA: u32 = 1;

/// What the answers are to: only a run that asks the same things may use them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    pub(super) schema: u32,
    /// The run: kit, target, profile, suite, seed and what else a record begins with.
    pub run: record::Header,
    /// What to give on a command line to mean the target, with how its hosts are started.
    pub argument: String,
    /// The sum of the package's file, where it is one: a package that was built anew is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The part of the run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shard: Option<Shard>,
    /// Whether the target has limits of time that can be stretched.
    pub limits: bool,
    /// The text of the deviation file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deviations: Option<String>,
}

impl Header {
    /// The header of the answers of a run.
    #[must_use]
    pub fn new(identity: &Identity, options: &Options, target: &dyn Target) -> Self {
        Self {
            schema: SCHEMA,
            run: record::Header::new(identity, options),
            argument: identity.argument.clone(),
            file: None,
            shard: options.shard,
            limits: target.patient().is_some(),
            deviations: options.deviations.text().map(str::to_owned),
        }
    }

    /// The same, of a package in this file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn of_file(mut self, file: &Path) -> Result<Self> {
        let failed = |source| Error::File { path: file.to_owned(), source };
        self.file = Some(format!("{:032x}", sum_of(File::open(file).map_err(failed)?).map_err(failed)?));
        Ok(self)
    }

    /// In what the answers of two runs differ, if in anything but the shard; what is told first matters most.
    pub(super) fn difference(&self, other: &Self) -> Option<String> {
        let text = |header: &Self| serde_json::to_value(header).unwrap_or_default();
        let (one, two) = (text(self), text(other));
        let run =
            |value: &serde_json::Value, name: &str| value.get("run").and_then(|run| run.get(name)).cloned();
        let own = |value: &serde_json::Value, name: &str| value.get(name).cloned();
        let of_run = [
            "kit",
            "target",
            "kind",
            "profile",
            "suite",
            "words",
            "strength",
            "seed",
            "hostile",
            "strict",
            "extra_states",
            "readings",
            "schema",
        ];
        let of_own = ["argument", "file", "limits", "deviations", "schema"];
        let pairs = of_run.iter().map(|name| (*name, run(&one, name), run(&two, name)));
        let mut pairs = pairs.chain(of_own.iter().map(|name| (*name, own(&one, name), own(&two, name))));
        let say = |value: Option<serde_json::Value>| {
            value.map_or_else(|| "none".to_owned(), |value| value.to_string())
        };
        pairs.find(|(_, one, two)| one != two).map(|(name, one, two)| match name {
            "file" => {
                "the package's file has changed, or was another one; make all of it with one file".to_owned()
            }
            _ => format!("{name} is {} and {}", say(one), say(two)),
        })
    }

    /// The options of the run as a whole, on this day: what its accepted deviations come to depends on it.
    ///
    /// # Errors
    ///
    /// If the answers were made by another version of the kit, or the text of the deviation file is none.
    pub fn options(&self, path: &Path, today: Date) -> Result<Options> {
        let run = &self.run;
        if run.kit != env!("CARGO_PKG_VERSION") {
            let reason = format!("it was made by version {}; merge it by that version", run.kit);
            return Err(refused(path, reason));
        }
        let deviations = match &self.deviations {
            Some(text) => Deviations::parse(text, today)
                .map_err(|reason| Error::Deviations { path: path.to_owned(), reason })?,
            None => Deviations::default(),
        };
        Ok(Options {
            profile: run.profile,
            readings: run.profile.readings(),
            suite: run.suite,
            words: run.words,
            strength: run.strength,
            hostile: run.hostile,
            strict: run.strict,
            extra_states: run.extra_states,
            seed: run.seed,
            deviations,
            ..Options::default()
        })
    }

    /// Who the target was.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity {
            name: self.run.target.clone(),
            kind: self.run.kind.clone(),
            argument: self.argument.clone(),
        }
    }
}
