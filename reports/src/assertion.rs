//! A check inside your own tests: it panics with the same story as the command prints.

use sspcheck_conformance::error::Result;
use sspcheck_conformance::judge::Law;
use sspcheck_conformance::package::Package;
use sspcheck_conformance::report::{Outcome, Report};
use sspcheck_conformance::run::{Discard, Identity, Options, check, replay};
use sspcheck_conformance::scenario::Scenario;
use sspcheck_conformance::target::{InProcess, OwnHost, Spec, Target, serve_if_asked};

use crate::{story, text};

/// The environment variable with the calls of one finding: only they are run, and the test panics with what was seen.
pub const REPLAY: &str = "SSPCHECK_REPLAY";

/// Checks a package that is a Rust type; every host gets a new one from `make`.
///
/// ```
/// use sspcheck::conformance::reference::Reference;
///
/// // In a `#[test]` of yours, with your own type that implements `sspcheck::conformance::package::Package`:
/// sspcheck::assert_conforms(|| Box::new(Reference::default()));
/// ```
///
/// A package that takes a NULL credential for the default one does not come through:
///
/// ```should_panic
/// use sspcheck::conformance::flaw::FLAWS;
///
/// let flaw = FLAWS.iter().find(|flaw| flaw.name == "exchange-takes-a-default-credential").unwrap();
/// sspcheck::assert_conforms(|| flaw.make());
/// ```
///
/// # Panics
///
/// Unless the outcome is *conforms*: with the outcome, every finding with its calls, and for each the line that runs
/// just those calls again (see [`REPLAY`]).
#[track_caller]
pub fn assert_conforms(make: impl Fn() -> Box<dyn Package> + Send + Sync) {
    assert_conforms_with(&Options::default(), make);
}

/// As [`assert_conforms`], with options: the suite, hostile calls, what counts.
///
/// # Panics
///
/// Unless the outcome is *conforms*.
#[track_caller]
pub fn assert_conforms_with(options: &Options, make: impl Fn() -> Box<dyn Package> + Send + Sync) {
    let target = InProcess::new("this test's package", make);
    let identity = Identity {
        name: "this test's package".to_owned(),
        kind: "in-process".to_owned(),
        argument: "in-process".to_owned(),
    };
    assert_target_conforms(&target, &identity, options);
}

/// As [`assert_conforms`], for a target by the name that the command takes, such as the path of a shared library.
///
/// Hosts are this test's own executable, started again with the name of the test: call it first in a `#[test]`
/// function, before anything that must not happen twice.
///
/// # Panics
///
/// Unless the outcome is *conforms*, and where the target cannot be used.
#[track_caller]
pub fn assert_named_target_conforms(target: &str, options: &Options) {
    serve_if_asked();
    let found = Spec::parse(target).and_then(|spec| Ok((spec.target(OwnHost::Test)?, spec)));
    match found {
        Err(error) => fail(&error.to_string()),
        Ok((mut target, spec)) => {
            target.heed(&options.cancel);
            let identity =
                Identity { name: spec.name(), kind: spec.kind().to_owned(), argument: spec.argument() };
            assert_target_conforms(&*target, &identity, options);
        }
    }
}

/// Makes the calls of a finding again, on a target by the name that the command takes; a finding's own Rust test calls it.
///
/// Hosts are this test's own executable, as with [`assert_named_target_conforms`].
///
/// # Panics
///
/// Where what is seen breaks a clause, and where the target cannot be used or the calls cannot be read.
#[track_caller]
pub fn assert_replay(calls: &str, target: &str) {
    serve_if_asked();
    let again = || {
        let spec = Spec::parse(target)?;
        let host = spec.target(OwnHost::Test)?;
        replay(&*host, &Law::of(spec.profile()), &calls.parse::<Scenario>()?)
    };
    match again() {
        Ok(replayed) if replayed.breach.is_some() => fail(&story::replayed(&replayed)),
        Ok(_) => {}
        Err(error) => fail(&format!("the calls could not be made: {error}")),
    }
}

/// As [`assert_conforms`], for a target of your own making.
///
/// # Panics
///
/// Unless the outcome is *conforms*.
#[track_caller]
pub fn assert_target_conforms(target: &dyn Target, identity: &Identity, options: &Options) {
    let told = match std::env::var(REPLAY) {
        Ok(calls) => again(target, options, &calls),
        Err(_) => check(target, identity, options, &mut Discard).map(|report| story_of(report, identity)),
    };
    match told {
        Ok(None) => {}
        Ok(Some(story)) => fail(&story),
        Err(error) => fail(&format!("the check could not be made: {error}")),
    }
}

#[track_caller]
#[expect(clippy::panic, reason = "a test says by failing what is wrong")]
fn fail(story: &str) -> ! {
    panic!("{story}")
}

/// What keeps the target from conforming, as the command tells it; nothing where it conforms.
fn story_of(mut report: Report, identity: &Identity) -> Option<String> {
    if report.outcome == Outcome::Conforms {
        return None;
    }
    let mine = identity.kind == "in-process";
    for finding in report.findings.iter_mut().filter(|_| mine) {
        finding.replay = replay_line(&finding.replay, &identity.argument);
    }
    Some(text::failure(&report))
}

/// The line that runs the calls of a finding again: the command cannot reach a type of this test, the test can.
fn replay_line(replay: &str, argument: &str) -> String {
    let name = std::thread::current().name().filter(|name| *name != "main").map(str::to_owned);
    let test = format!("cargo test {}", name.unwrap_or_default());
    let rest = replay.strip_prefix("sspcheck replay ");
    let calls = rest.and_then(|rest| rest.rsplit_once(argument)).map(|(calls, _)| calls);
    match calls {
        Some(calls) => format!("{REPLAY}={} {}", calls.trim_end(), test.trim_end()),
        None => test.trim_end().to_owned(),
    }
}

/// Only the calls of one finding: what was seen, where it breaks a clause.
fn again(target: &dyn Target, options: &Options, calls: &str) -> Result<Option<String>> {
    let scenario: Scenario = calls.parse()?;
    let names = options.deviations.names().clone();
    let law = Law { profile: options.profile, readings: options.readings, names };
    let replayed = replay(target, &law, &scenario)?;
    let text = format!("{REPLAY} is set: only these calls were made\n{}", story::replayed(&replayed));
    if replayed.breach.is_some() {
        return Ok(Some(text));
    }
    println!("{text}");
    Ok(None)
}
