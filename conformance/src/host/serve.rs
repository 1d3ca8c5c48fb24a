//! The host's loop: start the package, then answer requests until the end.

use std::fs::File;
use std::io::{self, BufRead as _, Write as _};
use std::process::ExitCode;

use sspcheck_model::call::Call;

use super::blame::Notebook;
use super::hosted::{Hosted, start};
use super::settings::Settings;
use super::start::Unusable;
use super::{fault_system, heap, sandbox, system, threads};
use crate::answer::Damage;
use crate::protocol::{Case, Ended, Reply, Request};
use crate::session::Session;
use crate::sweep;

/// Runs a host for a file, or for the linked-in reference, on standard input and output.
///
/// Ends with success when asked to, and with 2 where the package cannot be used; with [`LOST`] where the protocol itself
/// fails.
#[must_use]
pub fn serve(file: &str) -> ExitCode {
    ExitCode::from(serve_to_the_end(file))
}

/// The same, with the exit code as a number: 0, 2 or [`LOST`].
#[must_use]
pub fn serve_to_the_end(file: &str) -> u8 {
    let (code, reason) = match run(file) {
        Ok(()) => return 0,
        Err(Failure::Unusable(reason)) => (2, reason),
        Err(Failure::Lost(error)) => (LOST, error.to_string()),
    };
    eprintln!("sspcheck host: {reason}");
    code
}

/// The exit code of a host that can no longer speak with the kit: the package has closed what is not its own.
pub const LOST: u8 = 120;

/// Why a host ends before it is told to.
enum Failure {
    Unusable(String),
    Lost(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Lost(error)
    }
}

fn run(file: &str) -> Result<(), Failure> {
    let (input, mut output) = system::prepare()?;
    let mut notebook = Notebook::open();
    if let Some(page) = notebook.fault_page() {
        fault_system::watch(page);
    }
    let settings = Settings::of_this_process()?;
    system::limit(&settings);
    let sandbox = sandbox::enter(&settings);
    // Damage is told with the function in which it was seen.
    let (mut damage, mut stage) = (Vec::new(), "loading".to_owned());
    let started = start(file, &settings, &mut |what| {
        damage.extend(damage_within(&std::mem::replace(&mut stage, what.to_owned())));
        notebook.write_text(what);
        let _ = say(&mut output, &Reply::Starting(what.to_owned()));
    });
    let mut package = match started {
        Ok((mut hello, package)) => {
            hello.notes.push(sandbox);
            damage.extend(damage_within(&stage));
            hello.damage = damage;
            say(&mut output, &Reply::Hello(hello))?;
            package
        }
        Err(Unusable(reason)) => {
            say(&mut output, &Reply::Unusable(reason.clone()))?;
            return Err(Failure::Unusable(reason));
        }
    };
    for line in input.lines() {
        let request = serde_json::from_str(&line?).map_err(io::Error::other)?;
        match (request, &mut package) {
            (Request::End, _) => break,
            (_, None) => {
                return Err(Failure::Unusable("a request to a package that did not start".to_owned()));
            }
            (Request::Threads(request), Some(package)) => {
                let threaded = threads::run(&mut **package, &request, &mut notebook);
                notebook.only_the_host();
                say(&mut output, &Reply::Threaded(threaded))?;
            }
            (Request::Case(case), Some(package)) => {
                serve_case(&mut **package, &case, &mut notebook, &mut output)?
            }
            (Request::Sweep(request), Some(package)) => {
                package.begin_many();
                let before = &mut |call: &Call| notebook.write_swept(call);
                let dialect = package.dialect();
                let swept = sweep::run(&mut **package, dialect, &request, before);
                notebook.only_the_host();
                say(&mut output, &Reply::Swept(swept))?;
            }
        }
    }
    if let Some(package) = package {
        notebook.write_text(package.ending());
        let offered = package.shut_down();
        notebook.only_the_host();
        let damage = damage_within(package.ending());
        say(&mut output, &Reply::Ended(Ended { damage, ..heap::left(offered) }))?;
        notebook.write_text("the end of the process");
        // Nothing of the package runs after its shut-down: no contract speaks of destructors.
        system::end();
    }
    Ok(())
}

/// The damage that was done since the last look, with the function in which it was.
fn damage_within(function: &str) -> Vec<Damage> {
    let told = |damage: Damage| Damage { text: format!("{function}: {}", damage.text), ..damage };
    heap::take_damage().into_iter().map(told).collect()
}

fn serve_case(
    package: &mut dyn Hosted,
    case: &Case,
    notebook: &mut Notebook,
    output: &mut File,
) -> io::Result<()> {
    package.begin_case(case.fail_allocation);
    let dialect = package.dialect();
    let mut session = Session::new(package, dialect).with_manners(case.manners);
    let mut calls = case.calls.clone();
    let mut settled = false;
    loop {
        for call in calls {
            let step = session.step(&call, &mut |call| notebook.write(call));
            notebook.only_the_host();
            say(output, &Reply::Step(step))?;
        }
        if settled {
            return say(output, &Reply::Done(heap::end_case()));
        }
        settled = true;
        calls = session.settling();
    }
}

fn say(output: &mut File, reply: &Reply) -> io::Result<()> {
    let mut line = serde_json::to_vec(reply).map_err(io::Error::other)?;
    line.push(b'\n');
    output.write_all(&line)
}
