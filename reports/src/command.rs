//! The command: it parses, calls the library, writes. Everything it does can be done from a Rust test.

mod arguments;
mod check;
mod hosts;
mod merge;
mod model;
mod replay;
mod smoke;
mod trace;
mod vectors;

use std::process::ExitCode;

use clap::Parser as _;
use sspcheck_conformance::error::Error;
use sspcheck_model::clause::Clause;
use sspcheck_model::silence::Place;

use arguments::{Arguments, Command};

/// The exit code where the kit could not do its job.
const TROUBLE: u8 = 2;

/// Why the command could not do its job.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error(transparent)]
    Kit(#[from] Error),
    #[error("{0}")]
    Usage(String),
    #[error("cannot write: {0}")]
    Write(#[from] std::io::Error),
}

/// Runs the command on the arguments of this process.
#[must_use]
pub fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(code) => ExitCode::from(code),
        // Somebody who reads the first lines only is no trouble.
        Err(Trouble::Write(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => {
            ExitCode::from(TROUBLE)
        }
        Err(trouble) => {
            anstream::eprintln!("sspcheck: {trouble}");
            ExitCode::from(TROUBLE)
        }
    }
}

fn run(arguments: Arguments) -> Result<u8, Trouble> {
    match arguments.command.unwrap_or_else(Command::check_reference) {
        Command::Check(check) => check::run(&check),
        Command::Model(model) => model::run(&model),
        Command::Explain { id } => explain(&id),
        Command::Replay(replay) => replay::run(&replay),
        Command::Report(report) => check::report(&report),
        Command::Host { file } => Ok(sspcheck_conformance::host::serve_to_the_end(&file)),
        Command::Trace(trace) => trace::run(&trace),
        Command::Compare(_) => later("compare"),
        Command::Vectors { out } => vectors::run(&out),
        Command::Merge(merge) => merge::run(&merge),
        Command::Smoke(smoke) => smoke::run(&smoke),
    }
}

/// What the interface names and this version does not do.
fn later(what: &str) -> Result<u8, Trouble> {
    Err(Trouble::Usage(format!("`{what}` is not available yet; see `sspcheck --help` for what is")))
}

fn explain(id: &str) -> Result<u8, Trouble> {
    let text = if id == "silent-places" {
        crate::explain::silent_places()
    } else if let Some(place) = Place::named(id) {
        crate::explain::silent_place(place)
    } else {
        let clause: Clause = id.parse().map_err(|_| Trouble::Usage(unknown_clause(id)))?;
        crate::explain::clause(clause)
    };
    print(&text)?;
    Ok(0)
}

fn unknown_clause(id: &str) -> String {
    let group = id.split('-').next().unwrap_or_default().to_ascii_uppercase();
    let near: Vec<&str> =
        Clause::ALL.iter().map(|clause| clause.id()).filter(|known| known.starts_with(&group)).collect();
    let hint = if near.is_empty() || group.is_empty() {
        "clauses are PKG-1 to PKG-5, CRED-1 to CRED-6, TGT-1 to TGT-5, REQ-1 to REQ-5, META-1 to META-9, CTX-1 to \
         CTX-12, RET-1 to RET-7, QRY-1 to QRY-6 and MEM-1 to MEM-3"
            .to_owned()
    } else {
        format!("there are {}", near.join(", "))
    };
    format!("no clause is named `{id}`; {hint}; `silent-places` lists what the page leaves open")
}

/// Writes to standard output; colours go to terminals only.
fn print(text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut output = anstream::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// The width of the terminal, within reason.
fn width() -> usize {
    let columns = terminal_size::terminal_size().map_or(110, |(width, _)| usize::from(width.0));
    columns.clamp(80, 200)
}
