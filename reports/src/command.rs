//! The command: it parses, calls the library, writes. Everything it does can be done from a Rust test.

mod arguments;
mod check;
mod compare;
mod hosts;
mod merge;
mod model;
mod pages;
mod replay;
mod reproductions;
mod smoke;
mod trace;
mod vectors;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;
use sspcheck_conformance::error::Error;

use arguments::{Arguments, Command};

use crate::fitted::fitted;

/// The exit code where the kit could not do its job.
const TROUBLE: u8 = 2;

/// Why the command could not do its job.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error(transparent)]
    Kit(#[from] Error),
    #[error("{0}")]
    Usage(String),
    #[error("cannot write to standard output: {0}")]
    Write(#[from] std::io::Error),
}

/// Runs the command on the arguments of this process.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = parsed(std::env::args_os().collect()).unwrap_or_else(|error| error.exit());
    arguments.color.choice().write_global();
    match run(arguments) {
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

/// The arguments; options of `check` without a command are those for the check of the reference.
fn parsed(words: Vec<OsString>) -> Result<Arguments, clap::Error> {
    Arguments::try_parse_from(&words).or_else(|error| {
        let mut longer = words;
        if error.kind() != ErrorKind::UnknownArgument || longer.is_empty() {
            return Err(error);
        }
        let _ = longer.splice(1..1, ["check", "reference"].map(OsString::from));
        // Of an option that neither knows, the first is the one to tell.
        Arguments::try_parse_from(longer).map_err(|longer| match longer.kind() {
            ErrorKind::UnknownArgument => error,
            _ => longer,
        })
    })
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
        Command::Compare(compare) => compare::run(&compare),
        Command::Vectors { out } => vectors::run(&out),
        Command::Merge(merge) => merge::run(&merge),
        Command::Smoke(smoke) => smoke::run(&smoke),
        Command::Completions { shell } => pages::completions(shell),
        Command::Man { out } => pages::man(out.as_deref()),
    }
}

fn explain(name: &str) -> Result<u8, Trouble> {
    print_prose(&crate::explain::of(name).map_err(Trouble::Usage)?)?;
    Ok(0)
}

/// Writes a file: it is there as a whole, or not at all.
fn put(path: &Path, text: &str) -> Result<(), Error> {
    let unfinished = path.with_file_name("unfinished.part");
    let written = std::fs::write(&unfinished, text).and_then(|()| std::fs::rename(&unfinished, path));
    written.map_err(|source| {
        let _ = std::fs::remove_file(&unfinished);
        Error::File { path: path.to_owned(), source }
    })
}

/// The record of a result: the file itself, or that of the folder.
fn record_of(result: &Path) -> PathBuf {
    if result.is_dir() { result.join("record.jsonl") } else { result.to_owned() }
}

/// Writes to standard output; colours go to terminals only.
fn print(text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut output = anstream::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// Writes to standard output; on a terminal lines are fitted to its width.
fn print_prose(text: &str) -> std::io::Result<()> {
    use std::io::IsTerminal as _;
    let text = crate::visible::inert(text);
    if std::io::stdout().is_terminal() { print(&fitted(&text, width())) } else { print(&text) }
}

/// The width of the terminal, within reason.
fn width() -> usize {
    let columns = terminal_size::terminal_size().map_or(110, |(width, _)| usize::from(width.0));
    columns.clamp(80, 200)
}
