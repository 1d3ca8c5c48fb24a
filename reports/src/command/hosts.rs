//! The options that say how hosts are started, of every command that starts some.

use std::time::Duration;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use sspcheck_conformance::host::names_version;
use sspcheck_conformance::target::{HostOptions, Limits};

use super::Trouble;

#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Hosts")]
pub(super) struct Hosts {
    /// Check the package of this name, where the file holds several.
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    package: Option<String>,
    /// Go on with the slots of this interface version, such as 0x00400000, whatever the package reports.
    #[arg(long, value_name = "N", value_parser = number)]
    assume_version: Option<u32>,
    /// How long a call may take before it counts as hanging [default: 2].
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    call_limit: Option<Duration>,
    /// How long a start-up call may take [default: 10].
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    start_limit: Option<Duration>,
    /// Writable memory of a host; 0 for no limit [default: 4096].
    #[arg(long, value_name = "MIB")]
    memory_limit: Option<u32>,
    /// Let the package use the network and write files anywhere.
    #[arg(long)]
    no_sandbox: bool,
    /// Start hosts with a command such as 'valgrind -q' or 'gdb -batch -ex run -ex bt --args'.
    ///
    /// Such a host has no sandbox, no limit of memory, and twenty times the time; one runs at once unless --jobs says
    /// otherwise.
    #[arg(long, value_name = "COMMAND")]
    run_with: Option<String>,
    /// Hold every line between the kit and a host, both ways, against the protocol's JSON Schema.
    #[arg(long)]
    validate_protocol: bool,
}

/// What a host needs for itself and its threads, in MiB.
const LEAST_MEMORY: u32 = 512;

impl Hosts {
    /// Whether a command stands between the kit and its hosts.
    pub(super) const fn are_watched(&self) -> bool {
        self.run_with.is_some()
    }

    /// How hosts are started.
    pub(super) fn options(&self) -> Result<HostOptions, Trouble> {
        let ordinary = Limits::default();
        let limits = Limits {
            call: self.call_limit.unwrap_or(ordinary.call),
            start: self.start_limit.unwrap_or(ordinary.start),
            memory: match self.memory_limit {
                None => ordinary.memory,
                Some(0) => None,
                Some(mib) if mib < LEAST_MEMORY => {
                    return Err(Trouble::Usage(format!(
                        "`--memory-limit {mib}` is too little for the host itself; give at least {LEAST_MEMORY}, or 0 for no limit"
                    )));
                }
                Some(mib) => Some(u64::from(mib) << 20),
            },
        };
        if let Some(version) = self.assume_version.filter(|version| !names_version(*version)) {
            return Err(Trouble::Usage(format!(
                "`--assume-version {version:#010x}` is no version of ntsecpkg.h; there are 0x00010000 to 0x04000000, \
                 such as 0x00400000"
            )));
        }
        Ok(HostOptions {
            limits,
            package: self.package.clone(),
            assume_version: self.assume_version,
            sandbox: !self.no_sandbox,
            run_with: self.run_with.as_deref().map_or_else(|| Ok(Vec::new()), words)?,
            validate: self.validate_protocol,
            ..HostOptions::default()
        })
    }
}

/// The words of a command, as a shell splits them.
fn words(command: &str) -> Result<Vec<String>, Trouble> {
    match shlex::split(command) {
        Some(words) if !words.is_empty() => Ok(words),
        Some(_) => {
            Err(Trouble::Usage("`--run-with` names no command; give one such as 'valgrind -q'".to_owned()))
        }
        None => Err(Trouble::Usage(format!("`{command}` ends within quotation marks; close them"))),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let within =
        |limit: &Duration| *limit >= Duration::from_millis(1) && *limit <= Duration::from_secs(86_400);
    seconds.filter(within).ok_or_else(|| "give a number of seconds such as 2 or 0.5".to_owned())
}

fn number(text: &str) -> Result<u32, String> {
    let number = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u32::from_str_radix(&digits.replace('_', ""), 16),
        None => text.parse(),
    };
    number.map_err(|_| "give a version such as 0x00400000".to_owned())
}
