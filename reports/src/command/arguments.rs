//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use sspcheck_conformance::run::Shard;
use sspcheck_conformance::suite::Breadth;
use sspcheck_model::clause::{Clause, UnknownClause};
use sspcheck_model::reading::Profile;

use super::hosts::Hosts;
use crate::format::FORMATS;

/// Checks Windows security packages against the contract of the metadata exchange (SpExchangeMetaDataFn).
///
/// Without a command it checks the reference package that comes with it; options are then those of `check`.
#[derive(Debug, Parser)]
#[command(name = "sspcheck", version, propagate_version = true, arg_required_else_help = false)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// When there are colours; `auto` heeds NO_COLOR and CLICOLOR_FORCE.
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(super) color: Colours,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Check a target and report which clauses it keeps and breaks.
    ///
    /// Exit codes: 0 conforms, 1 a clause is broken, 2 the kit could not do its job, 3 not offered or not demonstrated.
    Check(Check),
    /// Explore the contract exhaustively.
    Model(Model),
    /// Say what a clause is, where it comes from, how it is judged; or what a flag, a code or a word of a report means.
    Explain {
        /// The clause, such as CRED-2; a silent place (`silent-places` lists those); flags, such as 0x8400 or
        /// DELEGATE|STREAM; a status code, such as 0x80090308 or SEC_E_INVALID_TOKEN; an outcome, a verdict or a fault.
        #[arg(allow_negative_numbers = true)]
        id: String,
    },
    /// Run the calls of a finding again.
    Replay(Replay),
    /// Print the report of a record.
    Report(ReportOf),
    /// Load a package and speak the line protocol: what `check` starts.
    #[command(hide = true)]
    Host {
        /// The shared library, or on Windows the DLL.
        file: String,
    },
    /// Judge a log of calls that was recorded elsewhere.
    ///
    /// Exit codes: 0 conforms, 1 a clause is broken, 2 it is no log, 3 nothing broken and nothing proven.
    Trace(Trace),
    /// Set several records beside each other: clause by target, readings that separate, what got better or worse.
    ///
    /// Exit codes: 0 done, 2 a record is cut short, foreign or of a newer version.
    Compare(CompareOf),
    /// Write test vectors: every call in every situation, with what is permitted, as JSON and as C.
    Vectors {
        /// The folder.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Put the shards of a run together: the record and the report are those of the run as a whole.
    ///
    /// Exit codes are those of check; 2 if a shard is missing, there twice, not ended or of another run.
    Merge(Merge),
    /// Try whether an adapter works, and show what it says wrongly, line by line.
    ///
    /// Exit codes: 0 works, 2 does not.
    Smoke(Smoke),
    /// Print completions for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man {
        /// Write this page and one for each command into this folder.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}

impl Command {
    pub(super) fn check_reference() -> Self {
        Self::Check(Check {
            target: "reference".to_owned(),
            profile: None,
            suite: SuiteName::Standard,
            words: None,
            strength: None,
            quiet: false,
            hostile: false,
            strict: false,
            hosts: Hosts::default(),
            deviations: None,
            seed: 1,
            extra_states: None,
            stop_at_clause: None,
            max_calls: None,
            max_time: None,
            machine: Vec::new(),
            jobs: None,
            shard: None,
            resume: false,
            out: None,
            reproductions: false,
            format: Vec::new(),
        })
    }
}

/// A number of seconds, minutes or hours.
fn duration(text: &str) -> Result<Duration, String> {
    let (number, unit) = match text.find(|character: char| character.is_ascii_alphabetic()) {
        Some(at) => text.split_at(at),
        None => (text, "s"),
    };
    let seconds = match unit {
        "s" => Some(1.0),
        "m" => Some(60.0),
        "h" => Some(3600.0),
        _ => None,
    };
    let time = number.parse::<f64>().ok().zip(seconds).map(|(number, seconds)| number * seconds);
    let time = time.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    time.filter(|time| !time.is_zero()).ok_or_else(|| "give a duration such as 90s, 5m or 2h".to_owned())
}

/// The names of the formats: for errors, suggestions and completions.
fn formats() -> PossibleValuesParser {
    PossibleValuesParser::new(FORMATS.iter().map(|format| format.name))
}

/// When there are colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum Colours {
    /// On terminals, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Colours {
    pub(super) const fn choice(self) -> anstream::ColorChoice {
        match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::Always,
            Self::Never => anstream::ColorChoice::Never,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct CompareOf {
    /// Records of runs, or the folders that they lie in; of versions of one target the older first.
    #[arg(required = true, num_args = 2.., value_name = "RESULT")]
    pub(super) results: Vec<PathBuf>,
    /// Show every clause, not only those in which two differ.
    #[arg(long)]
    pub(super) all: bool,
    /// They are versions of one target, whatever it is called.
    #[arg(long)]
    pub(super) versions: bool,
    /// Write a file compare.EXT for each format into this folder.
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// The format; can be given again with --out.
    #[arg(long, value_name = "FORMAT", value_parser = formats_of_compare())]
    pub(super) format: Vec<String>,
}

fn formats_of_compare() -> PossibleValuesParser {
    PossibleValuesParser::new(crate::compare::FORMATS.iter().map(|format| format.name))
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum ProfileName {
    /// The document as it stands: the function table of an LSA-mode package.
    Lsa,
    /// The GSS-API port.
    Gss,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum SuiteName {
    /// The hand-written cases.
    Smoke,
    /// Those, every transition of the default graph, every listed word in every situation.
    Standard,
    /// Those, and what takes longer.
    Full,
}

impl ProfileName {
    pub(super) const fn profile(self) -> Profile {
        match self {
            Self::Lsa => Profile::Lsa,
            Self::Gss => Profile::Gss,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// What to check: `reference`, `reference:in-process`, the path of a shared library or of a DLL (on other systems than
    /// Windows under Wine), `gss:PATH[,OID]` for a mechanism module of GSS-API, or `cmd:COMMAND` for a program that speaks
    /// the protocol.
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    pub(super) target: String,
    /// Under which profile [default: by the kind of target: gss for `gss:` targets, lsa for others]; an adapter can be
    /// checked under either.
    #[arg(long, value_enum)]
    pub(super) profile: Option<ProfileName>,
    /// How much to try.
    #[arg(long, value_enum, default_value = "standard")]
    pub(super) suite: SuiteName,
    /// Which words of requirements are swept beside the listed ones: `listed` (single bits and pairs outside the list),
    /// `neighbours` (of every listed word at one and two bits), `every` (those, and all there are in two situations), or
    /// a range such as 0x0-0xfffff in two situations [default: listed; with --suite full every, and
    /// neighbours for adapters and modules of GSS-API].
    #[arg(long, value_name = "WORDS")]
    pub(super) words: Option<Breadth>,
    /// Try every combination of so many parameters of a call, 2 to 5 [default: 3, but of those with the count of threads 2
    /// with --suite standard].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(2..=5))]
    pub(super) strength: Option<u8>,
    /// Show no progress.
    #[arg(long)]
    pub(super) quiet: bool,
    /// Try the caller's own errors too: stale handles, NULL pointers, malformed strings.
    #[arg(long)]
    pub(super) hostile: bool,
    /// Count customary clauses, and with --hostile hardening ones.
    #[arg(long)]
    pub(super) strict: bool,
    /// Deviations that are accepted, and names of the target's own codes: a TOML file.
    #[arg(long, value_name = "FILE")]
    pub(super) deviations: Option<PathBuf>,
    /// Decides the order among equals; one seed gives one record.
    #[arg(long, default_value_t = 1)]
    pub(super) seed: u64,
    /// Learn the deterministic machine behind the target's answers, and make the suite that is complete for it and so many
    /// extra states [default: 0 with --suite full, else it is not made].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=2))]
    pub(super) extra_states: Option<u8>,
    /// Stop once a breach of this clause was seen, such as CRED-2.
    #[arg(long, value_name = "ID", value_parser = clause)]
    pub(super) stop_at_clause: Option<Clause>,
    /// Begin nothing more once so many calls were made.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(super) max_calls: Option<u64>,
    /// Begin nothing more once so much time is over, such as 90s, 5m or 2h.
    #[arg(long, value_name = "DURATION", value_parser = duration)]
    pub(super) max_time: Option<Duration>,
    /// How many hosts at once [default: the number of cores, twice that under Wine].
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<usize>,
    /// Make one of N parts of the run, such as 1/3.
    #[arg(long, value_name = "I/N")]
    pub(super) shard: Option<Shard>,
    /// Go on with a run that was interrupted, from what it left in the folder of --out.
    #[arg(long)]
    pub(super) resume: bool,
    /// Write record.jsonl and a report file for each format into this folder.
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// Learn the machine behind the target's answers, and draw it over what the contract permits: DIR/machine.dot or
    /// DIR/machine.svg in the folder of --out. Can be given again.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(super) machine: Vec<MachineFormat>,
    /// Write a C program and a Rust test for each finding into DIR/reproductions in the folder of --out.
    #[arg(long)]
    pub(super) reproductions: bool,
    /// The format of the report; can be given again with --out.
    #[arg(long, value_name = "FORMAT", value_parser = formats())]
    pub(super) format: Vec<String>,
    #[command(flatten)]
    pub(super) hosts: Hosts,
}

/// A clause by its id; what is none gets those that were meant.
fn clause(id: &str) -> Result<Clause, String> {
    let meant = |error: UnknownClause| crate::explain::of(id).err().unwrap_or_else(|| error.to_string());
    id.parse().map_err(meant)
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum MachineFormat {
    /// In the language of Graphviz.
    Dot,
    /// As a picture.
    Svg,
}

impl MachineFormat {
    /// The file of a folder that it is written to.
    pub(super) const fn file(self) -> &'static str {
        match self {
            Self::Dot => "machine.dot",
            Self::Svg => "machine.svg",
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Replay {
    /// A case: a file, or its text such as 'calls: acquire c0; exchange c0 null absent 0x0 foreign0'.
    pub(super) case: String,
    /// What to run it on.
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    pub(super) target: String,
    /// Count customary clauses.
    #[arg(long)]
    pub(super) strict: bool,
    /// Count hardening clauses too, together with --strict.
    #[arg(long)]
    pub(super) hostile: bool,
    /// Under which profile [default: by the kind of target].
    #[arg(long, value_enum)]
    pub(super) profile: Option<ProfileName>,
    #[command(flatten)]
    pub(super) hosts: Hosts,
}

#[derive(Debug, Args)]
pub(super) struct Trace {
    /// The log: JSON lines, see conformance/trace/README.md.
    pub(super) file: PathBuf,
    /// Count customary clauses, and with --hostile hardening ones.
    #[arg(long)]
    pub(super) strict: bool,
    /// Count hardening clauses too, together with --strict.
    #[arg(long)]
    pub(super) hostile: bool,
    /// What to print.
    #[arg(long, value_enum, default_value = "text")]
    pub(super) format: TraceFormat,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum TraceFormat {
    /// For people.
    Text,
    /// One document.
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Smoke {
    /// What to try: `cmd:COMMAND`, or any other target.
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    pub(super) target: String,
    /// Under which profile [default: by the kind of target]: it decides which codes are successes.
    #[arg(long, value_enum)]
    pub(super) profile: Option<ProfileName>,
    #[command(flatten)]
    pub(super) hosts: Hosts,
}

#[derive(Debug, Args)]
pub(super) struct Merge {
    /// The folders that the shards were written to, or the records in them.
    #[arg(required = true)]
    pub(super) results: Vec<PathBuf>,
    /// Write record.jsonl and a report file for each format into this folder.
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// The format of the report; can be given again with --out.
    #[arg(long, value_name = "FORMAT", value_parser = formats())]
    pub(super) format: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct ReportOf {
    /// Show what was judged in a record of a run that did not end; such a report never conforms.
    #[arg(long)]
    pub(super) incomplete: bool,
    /// Records of runs, or the folders that they lie in.
    #[arg(required = true)]
    pub(super) results: Vec<PathBuf>,
    /// The format of the report; html makes one page of several records.
    #[arg(long, value_name = "FORMAT", value_parser = formats(), default_value = "text")]
    pub(super) format: String,
}

#[derive(Debug, Args)]
pub(super) struct Model {
    /// Under which profile.
    #[arg(long, value_enum, default_value = "lsa")]
    pub(super) profile: ProfileName,
    /// How many credentials.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=4))]
    pub(super) credentials: u8,
    /// How many contexts.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=4))]
    pub(super) contexts: u8,
    /// Which engine.
    #[arg(long, value_enum, default_value = "both")]
    pub(super) engine: Engine,
    /// Offer the calls in which the caller breaks its side too.
    #[arg(long)]
    pub(super) hostile: bool,
    /// Plan walks that take every transition of the reachable graph, and print how many and how long they are.
    #[arg(long, conflicts_with_all = ["engine", "serve"])]
    pub(super) cover: bool,
    /// What to print.
    #[arg(long, value_enum, default_value = "text")]
    pub(super) format: ModelFormat,
    /// Open stateright's Explorer at this address, such as 127.0.0.1:3000, until interrupted.
    #[arg(long, value_name = "ADDR")]
    pub(super) serve: Option<SocketAddr>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum Engine {
    /// Our own exact search.
    Exact,
    /// stateright's breadth-first search.
    Stateright,
    /// Both: they must agree.
    Both,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum ModelFormat {
    /// Tables.
    Text,
    /// One document.
    Json,
    /// The graph in the language of Graphviz.
    Dot,
    /// The graph as a picture; small graphs only.
    Svg,
}
