//! The seed corpora of the fuzz targets: made from the suites, and committed.
//!
//! With `SSPCHECK_BLESS=1` in the environment they are written anew.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use std::collections::BTreeSet;
use std::path::Path;

use arbitrary::{Arbitrary, Unstructured};
use sspcheck_conformance::deviations::Deviations;
use sspcheck_conformance::error::Result;
use sspcheck_conformance::flaw::FLAWS;
use sspcheck_conformance::package::{Arguments, Direction, Package, Returned};
use sspcheck_conformance::protocol::{Case, Reply, Request};
use sspcheck_conformance::record::{CaseEntry, Footer, Header, Line};
use sspcheck_conformance::reference::Reference;
use sspcheck_conformance::run::{Identity, Options, Sink, check};
use sspcheck_conformance::scenario::Scenario;
use sspcheck_conformance::session::{Manners, Session, name};
use sspcheck_conformance::suite::{Suite, chapters};
use sspcheck_conformance::target::InProcess;
use sspcheck_conformance::trace::Recorder;
use sspcheck_model::call::{Call, Context, Credential, Metadata, Parameters, Target};
use sspcheck_model::reading::Dialect;

/// Every how many cases one becomes a seed.
const EVERY: usize = 12;

/// The seeds: target, name, bytes.
fn seeds() -> Vec<(&'static str, String, Vec<u8>)> {
    let mut seeds = Vec::new();
    let mut replies = BTreeSet::new();
    let cases: Vec<_> = chapters().unwrap().into_iter().flat_map(|chapter| chapter.cases).collect();
    for case in cases.iter().step_by(EVERY) {
        let request = Request::Case(Case::new(&case.calls, Manners::Hostile));
        seeds.push(("protocol", format!("request-{}", case.name), serde_json::to_vec(&request).unwrap()));
        seeds.push((
            "scenario",
            case.name.clone(),
            Scenario::Cases(vec![case.calls.clone()]).to_string().into_bytes(),
        ));
        seeds.push(("calls", case.name.clone(), encoded(&case.calls)));
        let mut recorder = Recorder::new(Box::new(Reference::default()));
        let tape = recorder.tape();
        let mut session = Session::new(&mut recorder, Dialect::Ntstatus);
        for call in &case.calls {
            let step = session.step(call, &mut |_| {});
            let reply = serde_json::to_vec(&Reply::Step(step)).unwrap();
            // Replies that differ in no byte are one seed.
            if replies.insert(reply.clone()) {
                seeds.push(("protocol", format!("reply-{}-{}", case.name, replies.len()), reply));
            }
        }
        if tape.text().len() < 16_384 {
            seeds.push(("trace", case.name.clone(), tape.text().into_bytes()));
        }
    }
    seeds.extend(metadata().into_iter().map(|(name, bytes)| ("metadata", name, bytes)));
    seeds.extend(deviations().into_iter().map(|(name, text)| ("deviations", name, text.into_bytes())));
    for name in ["conforming", "null-credential"] {
        let lines = lines(name);
        assert!(lines.len() > 2, "{name}: only {} lines", lines.len());
        seeds.extend(
            lines
                .into_iter()
                .map(|(kind, line)| ("record", format!("{name}-{kind}"), serde_json::to_vec(&line).unwrap())),
        );
    }
    seeds
}

/// What Query hands out for each direction, with a target name or none, under several requirements; and what the suites make of
/// metadata: none, cut, one byte more, a byte altered in each part.
fn metadata() -> Vec<(String, Vec<u8>)> {
    let mut all = vec![("empty".to_owned(), Vec::new())];
    let mut add = |name: String, bytes: Vec<u8>| {
        if all.iter().all(|(_, known)| *known != bytes) {
            all.push((name, bytes));
        }
    };
    for direction in [Direction::Inbound, Direction::Outbound, Direction::Both] {
        let mut package = Reference::default();
        let credential = package.acquire(direction).handle;
        for target in [Target::Absent, Target::Named] {
            for requirements in [0, 1, 0x0003_FFFF, u32::MAX] {
                let text = name(target);
                let arguments =
                    Arguments { credential, target: text.as_ref(), requirements, context: Some(0) };
                let returned = package.query(&arguments).metadata;
                let (Returned::Readable(bytes) | Returned::Unchecked(bytes)) = returned else { continue };
                let title = format!("{direction:?}-{target}-{requirements:#x}").to_lowercase();
                for part in 1..4 {
                    add(format!("{title}-cut-{part}"), bytes[..bytes.len() * part / 4].to_vec());
                    let mut altered = bytes.clone();
                    altered[(bytes.len() - 1) * (part - 1) / 2] ^= 0x80;
                    add(format!("{title}-altered-{part}"), altered);
                }
                add(format!("{title}-longer"), [&bytes[..], &[0]].concat());
                add(title, bytes);
            }
        }
    }
    all
}

/// The documented file, and one with every field of its own.
fn deviations() -> Vec<(String, String)> {
    let entry = "[[accept]]\nclause = \"CRED-2\"\nreason = \"r\"\nowner = \"o\"\nexpires = 2027-06-30\n";
    let status = "[[status]]\ncode = 0xE0001234\nname = \"MY_CODE\"\n";
    let of = |function: &str| (function.to_owned(), format!("{entry}function = \"{function}\"\n"));
    let mut all: Vec<_> = ["acquire", "release", "query", "exchange", "delete"].map(of).into();
    all.push(("accept".to_owned(), entry.to_owned()));
    all.push(("status".to_owned(), status.to_owned()));
    all.push(("text".to_owned(), format!("{entry}text = \"null null\"\n")));
    all.push(("both".to_owned(), format!("{entry}function = \"exchange\"\n\n{status}")));
    all.push(("two".to_owned(), format!("{entry}\n{}\n{status}", entry.replace("CRED-2", "CTX-1"))));
    all.push(("expired".to_owned(), entry.replace("2027", "2019")));
    for (name, text) in &all {
        let read = Deviations::parse(text, jiff::civil::Date::new(2027, 1, 1).unwrap());
        assert!(read.is_ok(), "{name}: {read:?}");
    }
    all
}

/// The lines of a run of the hand-written cases: its first, its last, and one of each kind of case.
fn lines(name: &str) -> Vec<(String, Line)> {
    let flaw = FLAWS.iter().find(|flaw| flaw.name == name);
    let target = InProcess::new(name, || match flaw {
        Some(flaw) => flaw.make(),
        None => Box::new(Reference::default()),
    });
    let identity = Identity { name: name.into(), kind: "in-process".into(), argument: name.into() };
    let options = Options { jobs: 1, suite: Suite::Smoke, ..Options::default() };
    let mut kept = Kept::default();
    let mut report = check(&target, &identity, &options, &mut kept).unwrap();
    assert_eq!(report.findings.is_empty(), flaw.is_none());
    // What a run takes is another time each time.
    report.counts.seconds = 0.5;
    kept.0.push(("footer".to_owned(), Line::Footer(Footer { lines: 1, report: Box::new(report) })));
    kept.0
}

/// One line of each kind.
#[derive(Default)]
struct Kept(Vec<(String, Line)>);

impl Sink for Kept {
    fn header(&mut self, header: &Header) -> Result<()> {
        self.0.push(("header".to_owned(), Line::Header(header.clone())));
        Ok(())
    }

    fn case(&mut self, entry: &CaseEntry) -> Result<()> {
        let kind = format!("{}{}", entry.group, if entry.breaks.is_some() { "-breaks" } else { "" });
        if self.0.iter().all(|(known, _)| *known != kind) {
            self.0.push((kind, Line::Case(entry.clone())));
        }
        Ok(())
    }
}

/// The bytes that `arbitrary` reads as these calls.
fn encoded(calls: &[Call]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for call in calls {
        bytes.push(1);
        let parameters = |bytes: &mut Vec<u8>, of: &Parameters| {
            match of.credential {
                Credential::Null => choice(bytes, 0, 3),
                Credential::Slot(slot) => numbered(bytes, (1, 3), slot),
                Credential::NeverIssued => choice(bytes, 2, 3),
            }
            match of.context {
                Context::Null => choice(bytes, 0, 5),
                Context::Slot(slot) => numbered(bytes, (1, 5), slot),
                Context::NoPointer => choice(bytes, 2, 5),
                Context::Foreign => choice(bytes, 3, 5),
                Context::ValueOfCredential(slot) => numbered(bytes, (4, 5), slot),
            }
            match of.target {
                Target::Absent => choice(bytes, 0, 8),
                Target::Named => choice(bytes, 1, 8),
                Target::Empty => choice(bytes, 2, 8),
                Target::Unterminated => choice(bytes, 3, 8),
                Target::OddLength => choice(bytes, 4, 8),
                Target::OverMaximum => choice(bytes, 5, 8),
                Target::NullBuffer => choice(bytes, 6, 8),
                Target::Other(number) => numbered(bytes, (7, 8), number),
            }
            bytes.extend(of.requirements.0.to_le_bytes());
        };
        match call {
            Call::Acquire { credential } => numbered(&mut bytes, (0, 5), *credential),
            Call::Release { credential } => numbered(&mut bytes, (1, 5), *credential),
            Call::Query(of) => {
                choice(&mut bytes, 2, 5);
                parameters(&mut bytes, of);
            }
            Call::Exchange(of, metadata) => {
                choice(&mut bytes, 3, 5);
                parameters(&mut bytes, of);
                match metadata {
                    Metadata::Peer => choice(&mut bytes, 0, 9),
                    Metadata::Own => choice(&mut bytes, 1, 9),
                    Metadata::Empty => choice(&mut bytes, 2, 9),
                    Metadata::EmptyNull => choice(&mut bytes, 3, 9),
                    Metadata::Foreign(number) => numbered(&mut bytes, (4, 9), *number),
                    Metadata::Short => choice(&mut bytes, 5, 9),
                    Metadata::Long => choice(&mut bytes, 6, 9),
                    Metadata::NullWithLength => choice(&mut bytes, 7, 9),
                    Metadata::Altered(number) => {
                        choice(&mut bytes, 8, 9);
                        bytes.extend(number.to_le_bytes());
                    }
                }
            }
            Call::Delete { context } => numbered(&mut bytes, (4, 5), *context),
        }
    }
    let read = Vec::<Call>::arbitrary_take_rest(Unstructured::new(&bytes)).unwrap();
    assert_eq!(read, calls, "the bytes read back as other calls");
    bytes
}

/// The bytes for one variant of so many: `arbitrary` scales the 32 bits it reads down to their count.
fn choice(bytes: &mut Vec<u8>, variant: u64, of: u64) {
    let scaled = u32::try_from((variant << 32).div_ceil(of)).unwrap();
    bytes.extend(scaled.to_le_bytes());
}

fn numbered(bytes: &mut Vec<u8>, (variant, of): (u64, u64), number: u8) {
    choice(bytes, variant, of);
    bytes.push(number);
}

#[test]
fn the_committed_seeds_are_what_the_suites_give() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let blessing = std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1");
    let (mut size, mut targets) = (0, BTreeSet::new());
    let mut given = std::collections::BTreeMap::new();
    for (target, name, bytes) in seeds() {
        let path = folder.join(target).join(&name);
        let new = given.entry(target).or_insert_with(BTreeSet::new).insert(name.clone());
        assert!(new, "two seeds of {target} are named {name}");
        if blessing {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &bytes).unwrap();
        }
        let committed = std::fs::read(&path).unwrap_or_default();
        assert!(
            committed == bytes,
            "fuzz/corpus/{target}/{name} is not what the suites give; SSPCHECK_BLESS=1 writes it anew"
        );
        size += bytes.len();
        let _ = targets.insert(target);
    }
    for (target, given) in given {
        let mut stale = names(&folder.join(target));
        stale.retain(|name| !given.contains(name));
        if blessing {
            stale.drain(..).for_each(|name| std::fs::remove_file(folder.join(target).join(name)).unwrap());
        }
        assert!(stale.is_empty(), "fuzz/corpus/{target} holds what no suite gives: {stale:?}; delete it");
    }
    assert!(size < 1 << 20, "{size} bytes");
    let fuzzed: BTreeSet<String> = names(&folder.with_file_name("fuzz_targets"))
        .into_iter()
        .map(|name| name.trim_end_matches(".rs").to_owned())
        .collect();
    assert_eq!(targets.iter().map(|target| (*target).to_owned()).collect::<BTreeSet<_>>(), fuzzed);
}

/// What a folder holds.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}
