//! `sspcheck check` and `sspcheck report`.

use std::path::Path;
use std::sync::Arc;

use clap::ValueEnum as _;
use sspcheck_conformance::answers::{Answers, FILE, Header};
use sspcheck_conformance::cancel::Cancel;
use sspcheck_conformance::deviations::Deviations;
use sspcheck_conformance::error::Error;
use sspcheck_conformance::incomplete;
use sspcheck_conformance::picture::Picture;
use sspcheck_conformance::progress::Watch;
use sspcheck_conformance::record::{self, Writer};
use sspcheck_conformance::report::Report;
use sspcheck_conformance::run::{Discard, Identity, Options, StopAt, check};
use sspcheck_conformance::suite::Suite;
use sspcheck_conformance::target::{HostOptions, Kept, OwnHost, Spec, Target, quoted};
use sspcheck_model::clause::Level;
use sspcheck_model::reading::Profile;

use super::arguments::{Check, MachineFormat, ProfileName, ReportOf, SuiteName};
use super::{TROUBLE, Trouble, print, put, width};
use crate::format::{FORMATS, Format};
use crate::graph::{picture_dot, picture_svg};
use crate::progress::Bar;

pub(super) fn run(arguments: &Check) -> Result<u8, Trouble> {
    let spec = Spec::parse(&arguments.target)?;
    let options = options(arguments, &spec)?;
    let formats = formats(&arguments.format, arguments.out.as_deref())?;
    let hosts = HostOptions { profile: options.profile, ..arguments.hosts.options()? };
    let mut target = spec.target_with(OwnHost::Command, &hosts)?;
    target.heed(&options.cancel);
    heed_signals(&options.cancel)?;
    let argument = quoted(&spec.argument()) + &hosts.arguments_for(&spec);
    let identity = Identity { name: spec.name(), kind: spec.kind().to_owned(), argument };
    let wanted = Wanted::of(arguments, &formats)?;
    let Some(keeping) = Keeping::of(arguments, &options)? else {
        let folder = arguments.out.as_deref();
        return conclude(&*target, &identity, &options, folder, &wanted, &Answers::default());
    };
    let header = Header::new(&identity, &options, &*target);
    let header = match spec.file() {
        Some(file) => header.of_file(file)?,
        None => header,
    };
    let answers = keeping.open(&header)?;
    let mut target = Kept::new(target, Arc::clone(&answers));
    target.heed(&options.cancel);
    conclude(&target, &identity, &options, Some(keeping.folder), &wanted, &answers)
}

/// Where the answers of a run are kept.
struct Keeping<'a> {
    folder: &'a Path,
    resume: bool,
}

impl<'a> Keeping<'a> {
    /// A run that may take long keeps them, and a shard, whose answers are merged.
    fn of(arguments: &'a Check, options: &Options) -> Result<Option<Self>, Trouble> {
        let asked = [
            (options.shard.is_some(), "--shard", "`sspcheck merge` reads what it keeps there"),
            (arguments.resume, "--resume", "the run that is taken up lies there"),
        ];
        match (&arguments.out, asked.into_iter().find(|(asked, ..)| *asked)) {
            (None, Some((_, option, why))) => {
                Err(Trouble::Usage(format!("`{option}` needs --out DIR: {why}")))
            }
            (Some(folder), asked) if asked.is_some() || options.may_take_long() => {
                Ok(Some(Self { folder, resume: arguments.resume }))
            }
            _ => Ok(None),
        }
    }

    fn open(&self, header: &Header) -> Result<Arc<Answers>, Trouble> {
        let path = self.folder.join(FILE);
        if self.resume && !path.exists() {
            let folder = self.folder.display();
            let text = format!("`{folder}` holds no answers of a run to take up; begin it without --resume");
            return Err(Trouble::Usage(text));
        }
        std::fs::create_dir_all(self.folder)
            .map_err(|source| Error::File { path: self.folder.to_owned(), source })?;
        let answers =
            if self.resume { Answers::resume(&path, header) } else { Answers::create(&path, header) };
        Ok(Arc::new(answers?))
    }
}

/// What is written of a run.
pub(super) struct Wanted<'a> {
    pub(super) formats: &'a [&'static Format],
    pub(super) machine: &'a [MachineFormat],
    pub(super) reproductions: bool,
}

impl<'a> Wanted<'a> {
    fn of(arguments: &'a Check, formats: &'a [&'static Format]) -> Result<Self, Trouble> {
        if arguments.reproductions && arguments.out.is_none() {
            let text = "`--reproductions` needs --out DIR: the programs are written there".to_owned();
            return Err(Trouble::Usage(text));
        }
        Ok(Self { formats, machine: &arguments.machine, reproductions: arguments.reproductions })
    }

    /// Writes what is made of a report beside its record.
    fn write(&self, folder: &Path, report: &Report) -> Result<(), Trouble> {
        for format in self.formats {
            write(folder, format, report)?;
        }
        if let Some(picture) = &report.picture {
            for format in self.machine {
                draw(folder, *format, picture)?;
            }
        }
        if self.reproductions {
            super::reproductions::write(folder, report)?;
        }
        Ok(())
    }
}

/// Makes the run, and writes what it comes to once its answers are known to be whole.
pub(super) fn conclude(
    target: &dyn Target,
    identity: &Identity,
    options: &Options,
    folder: Option<&Path>,
    wanted: &Wanted<'_>,
    answers: &Answers,
) -> Result<u8, Trouble> {
    let Some(folder) = folder else {
        let report =
            check(target, identity, options, &mut Discard).map_err(|error| ended(error, None, answers))?;
        answers.finish()?;
        if let Some(format) = wanted.formats.first() {
            print(&(format.render)(&report, width()))?;
        }
        return Ok(report.outcome.exit_code());
    };
    std::fs::create_dir_all(folder).map_err(|source| Error::File { path: folder.to_owned(), source })?;
    let record = folder.join("record.jsonl");
    clear(folder)?;
    let made = || {
        let mut writer = Writer::create(&record)?;
        let report = check(target, identity, options, &mut writer)?;
        answers.finish()?;
        writer.finish(&report)?;
        Ok(report)
    };
    let report = made().map_err(|error| ended(error, Some(&record), answers))?;
    wanted.write(folder, &report).map_err(|trouble| match trouble {
        Trouble::Kit(error) => {
            let record = quoted(&record.display().to_string());
            Trouble::Usage(format!(
                "{error}; the record is whole: `sspcheck report {record}` shows what was found"
            ))
        }
        other => other,
    })?;
    print(&format!("{}: {}\n", report.outcome.name(), crate::story::outcome(&report)))?;
    Ok(report.outcome.exit_code())
}

/// Takes away what an earlier run left: reports, pictures and reproductions that are not of the record to come.
fn clear(folder: &Path) -> Result<(), Trouble> {
    let reports = FORMATS.iter().map(|format| format!("report.{}", format.extension));
    let pictures = MachineFormat::value_variants().iter().map(|format| format.file().to_owned());
    for path in reports.chain(pictures).map(|name| folder.join(name)) {
        match std::fs::remove_file(&path) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::File { path, source }.into());
            }
            Ok(()) | Err(_) => {}
        }
    }
    super::reproductions::clear(folder)
}

/// A signal asks the run to stop; a second one does not wait for that.
pub(super) fn heed_signals(cancel: &Cancel) -> Result<(), Trouble> {
    register(cancel).map_err(|error| Trouble::Usage(format!("signals cannot be heeded here: {error}")))
}

fn register(cancel: &Cancel) -> std::io::Result<()> {
    #[cfg(unix)]
    use signal_hook::consts::SIGHUP as CLOSED;
    use signal_hook::consts::{SIGINT, SIGTERM};
    // Closing a console ends a Windows process in ways of its own.
    #[cfg(windows)]
    const CLOSED: i32 = SIGTERM;
    for signal in [SIGINT, SIGTERM, CLOSED] {
        let _ = signal_hook::flag::register_conditional_shutdown(signal, i32::from(TROUBLE), cancel.flag())?;
        let _ = signal_hook::flag::register(signal, cancel.flag())?;
    }
    // A file that may not grow any more is told by an error too, once the signal does not end this process.
    #[cfg(unix)]
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default())?;
    Ok(())
}

/// A run that ended before its time says where what was judged until then is, and how to go on.
fn ended(error: Error, record: Option<&Path>, answers: &Answers) -> Trouble {
    let on = if answers.are_kept() { "; with `--resume` it goes on from there" } else { "" };
    match (error, record) {
        (Error::Interrupted, Some(record)) => {
            let record = record.display().to_string();
            Trouble::Usage(format!(
                "interrupted; `{record}` has what was judged until then: `sspcheck report --incomplete {}` shows it{on}",
                quoted(&record)
            ))
        }
        (Error::Interrupted, None) => {
            Trouble::Usage("interrupted; nothing is kept without --out DIR".to_owned())
        }
        (error @ Error::File { .. }, _) => {
            let on = if on.is_empty() {
                ""
            } else {
                "; what was answered is kept: `--resume` then goes on from there"
            };
            Trouble::Usage(format!("{error}{on}"))
        }
        (error, _) => Trouble::Kit(error),
    }
}

fn options(arguments: &Check, spec: &Spec) -> Result<Options, Trouble> {
    let suite = match arguments.suite {
        SuiteName::Smoke => Suite::Smoke,
        SuiteName::Standard => Suite::Standard,
        SuiteName::Full => Suite::Full,
    };
    let profile = profile(arguments.profile, spec)?;
    let stop =
        StopAt { clause: arguments.stop_at_clause, calls: arguments.max_calls, time: arguments.max_time };
    refuse_to_draw(arguments, suite)?;
    if stop.is_set() && arguments.shard.is_some() {
        let text =
            "`--shard` makes its part of a whole run; leave out --stop-at-clause, --max-calls and --max-time";
        return Err(Trouble::Usage(text.to_owned()));
    }
    if let Some(clause) = stop.clause.filter(|clause| clause.level(profile).is_none()) {
        return Err(Trouble::Usage(format!("profile {profile} has no clause {clause}; name another one")));
    }
    if let Some(clause) = stop.clause.filter(|clause| clause.level(profile) == Some(Level::Free)) {
        let text = format!("{clause} leaves a choice: nothing breaks it; name a clause of another level");
        return Err(Trouble::Usage(text));
    }
    if suite == Suite::Smoke && arguments.extra_states.is_some() {
        let text = "`--extra-states` is for `--suite standard` and `--suite full`: the hand-written cases learn no machine";
        return Err(Trouble::Usage(text.to_owned()));
    }
    if let (Some(words), Suite::Smoke) = (arguments.words, suite) {
        let text =
            format!("`--words {words}` needs --suite standard or full; the suite smoke sweeps no words");
        return Err(Trouble::Usage(text));
    }
    if let (Some(strength), Suite::Smoke) = (arguments.strength, suite) {
        let text = format!(
            "`--strength {strength}` needs --suite standard or full; the suite smoke combines nothing"
        );
        return Err(Trouble::Usage(text));
    }
    if arguments.jobs == Some(0) {
        return Err(Trouble::Usage("`--jobs 0` runs nothing; give 1 or more".to_owned()));
    }
    let defaults = Options::default();
    let jobs = match arguments.jobs {
        Some(jobs) => jobs,
        None if arguments.hosts.are_watched() => 1,
        None => defaults.jobs,
    };
    Ok(Options {
        profile,
        readings: profile.readings(),
        suite,
        words: arguments.words,
        strength: arguments.strength,
        hostile: arguments.hostile,
        strict: arguments.strict,
        seed: arguments.seed,
        extra_states: arguments.extra_states,
        stop,
        draw: !arguments.machine.is_empty(),
        shard: arguments.shard,
        jobs,
        deviations: match &arguments.deviations {
            Some(path) => Deviations::read(path, today())?,
            None => Deviations::default(),
        },
        progress: if arguments.quiet { Watch::default() } else { Bar::watch() },
        ..defaults
    })
}

/// A machine is drawn of a whole run that learns one, and into a folder.
fn refuse_to_draw(arguments: &Check, suite: Suite) -> Result<(), Trouble> {
    let why = match arguments.machine.as_slice() {
        [] => return Ok(()),
        _ if arguments.out.is_none() => "needs --out DIR: the picture is written there",
        _ if suite == Suite::Smoke => {
            "is for `--suite standard` and `--suite full`: the hand-written cases learn no machine"
        }
        _ if arguments.shard.is_some() => "draws what a whole run has learned; leave out --shard",
        _ => return Ok(()),
    };
    Err(Trouble::Usage(format!("`--machine` {why}")))
}

/// The profile that was asked for, if this kind of target can be checked under it, or its own.
pub(super) fn profile(asked: Option<ProfileName>, spec: &Spec) -> Result<Profile, Trouble> {
    match asked.map(ProfileName::profile) {
        None => Ok(spec.profile()),
        Some(asked) if spec.profiles().contains(&asked) => Ok(asked),
        Some(Profile::Lsa) => Err(Trouble::Usage(
            "`--profile lsa` is for packages with a function table, and a `gss:` target has none; leave the option out"
                .to_owned(),
        )),
        Some(Profile::Gss) => Err(Trouble::Usage(
            "`--profile gss` is for mechanism modules and adapters; name one as gss:PATH[,OID] or cmd:COMMAND, or leave \
             the option out"
                .to_owned(),
        )),
    }
}

/// The day by which accepted deviations expire: one for everybody, wherever they are.
pub(super) fn today() -> jiff::civil::Date {
    jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date()
}

/// The formats of these names; more than one where there is a folder for them.
pub(super) fn formats(names: &[String], out: Option<&Path>) -> Result<Vec<&'static Format>, Trouble> {
    if names.len() > 1 && out.is_none() {
        let text = "more than one --format needs --out DIR; standard output takes one".to_owned();
        return Err(Trouble::Usage(text));
    }
    if names.is_empty() {
        return Ok(FORMATS.iter().take(1).collect());
    }
    names.iter().map(|name| named(name)).collect()
}

/// The format of a name that the command line has taken.
fn named(name: &str) -> Result<&'static Format, Trouble> {
    let known: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    let text = || format!("`{name}` is no format; there are {}", known.join(", "));
    Format::of(name).ok_or_else(|| Trouble::Usage(text()))
}

fn write(folder: &Path, format: &Format, report: &Report) -> Result<(), Trouble> {
    let path = folder.join(format!("report.{}", format.extension));
    let text = anstream::adapter::strip_str(&(format.render)(report, 110)).to_string();
    Ok(put(&path, &text)?)
}

fn draw(folder: &Path, format: MachineFormat, picture: &Picture) -> Result<(), Trouble> {
    let text = match format {
        MachineFormat::Dot => picture_dot(picture),
        MachineFormat::Svg => picture_svg(picture).map_err(Trouble::Usage)?,
    };
    let path = folder.join(format.file());
    Ok(put(&path, &text)?)
}

/// The report of a record; of one without its last line only if that is asked for.
fn read(path: &Path, incomplete: bool) -> Result<Report, Error> {
    let path = &super::record_of(path);
    match record::read(path) {
        Ok(record) => Ok(record.report),
        Err(error) if incomplete => incomplete::read(path).map(|record| record.report()).map_err(|_| error),
        Err(error) => Err(error),
    }
}

/// Prints the reports of records; the exit code is that of the worst of them.
pub(super) fn report(arguments: &ReportOf) -> Result<u8, Trouble> {
    let format = named(&arguments.format)?;
    let bar = Bar::life("making the report");
    let reports: Result<Vec<(String, Report)>, Error> = arguments
        .results
        .iter()
        .map(|path| Ok((path.display().to_string(), read(path, arguments.incomplete)?)))
        .collect();
    let reports = reports?;
    let text = match reports.as_slice() {
        [(_, one)] => Some((format.render)(one, width())),
        several => format.several(several, width()),
    };
    let name = format.name;
    let refused = || {
        Trouble::Usage(format!(
            "`--format {name}` is one document of one record; give one, or `sspcheck compare` several"
        ))
    };
    drop(bar);
    print(&text.ok_or_else(refused)?)?;
    let codes = reports.iter().map(|(_, report)| report.outcome.exit_code());
    // Broken is worse than nothing proven, and that is worse than conforms.
    Ok(codes.max_by_key(|code| [0, 3, 1].iter().position(|known| known == code)).unwrap_or(0))
}
