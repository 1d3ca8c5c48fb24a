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

use std::path::Path;

use sspcheck_conformance::package::{Arguments, Direction, Package, Returned};
use sspcheck_conformance::protocol::{Case, Reply, Request};
use sspcheck_conformance::reference::Reference;
use sspcheck_conformance::scenario::Scenario;
use sspcheck_conformance::session::{Manners, Session, name};
use sspcheck_conformance::suite::chapters;
use sspcheck_conformance::trace::Recorder;
use sspcheck_model::call::Target;
use sspcheck_model::reading::Dialect;

/// Every how many cases one becomes a seed.
const EVERY: usize = 12;

/// The seeds: target, name, bytes.
fn seeds() -> Vec<(&'static str, String, Vec<u8>)> {
    let mut seeds = Vec::new();
    let cases: Vec<_> = chapters().unwrap().into_iter().flat_map(|chapter| chapter.cases).collect();
    for case in cases.iter().step_by(EVERY) {
        let request = Request::Case(Case::new(&case.calls, Manners::Hostile));
        seeds.push(("protocol", format!("request-{}", case.name), serde_json::to_vec(&request).unwrap()));
        seeds.push((
            "scenario",
            case.name.clone(),
            Scenario::Cases(vec![case.calls.clone()]).to_string().into_bytes(),
        ));
        let mut recorder = Recorder::new(Box::new(Reference::default()));
        let tape = recorder.tape();
        let mut session = Session::new(&mut recorder, Dialect::Ntstatus);
        for call in &case.calls {
            let step = session.step(call, &mut |_| {});
            let reply = Reply::Step(step);
            seeds.push(("protocol", format!("reply-{}", case.name), serde_json::to_vec(&reply).unwrap()));
        }
        if tape.text().len() < 16_384 {
            seeds.push(("trace", case.name.clone(), tape.text().into_bytes()));
        }
    }
    let mut package = Reference::default();
    let credential = package.acquire(Direction::Both).handle;
    for target in [Target::Absent, Target::Named] {
        let text = name(target);
        let arguments = Arguments { credential, target: text.as_ref(), requirements: 0, context: Some(0) };
        if let Returned::Readable(bytes) | Returned::Unchecked(bytes) = package.query(&arguments).metadata {
            seeds.push(("metadata", format!("{target}"), bytes));
        }
    }
    let deviations = "[[accept]]\nclause = \"CRED-2\"\nreason = \"r\"\nowner = \"o\"\nexpires = 2027-06-30\nfunction = \"exchange\"\n\n[[status]]\ncode = 0xE0001234\nname = \"MY_CODE\"\n";
    seeds.push(("deviations", "both".to_owned(), deviations.as_bytes().to_vec()));
    let case = r#"{"case":{"group":"smoke","name":"a-case","calls":3,"breaks":"CRED-2","level":"required","observed":"o","witnesses":{"CRED-1":1}}}"#;
    seeds.push(("record", "case".to_owned(), case.as_bytes().to_vec()));
    seeds
}

#[test]
fn the_committed_seeds_are_what_the_suites_give() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let blessing = std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1");
    let (mut size, mut targets) = (0, std::collections::BTreeSet::new());
    // Of two seeds of one name the last counts.
    let seeds: std::collections::BTreeMap<_, _> =
        seeds().into_iter().map(|(target, name, bytes)| ((target, name), bytes)).collect();
    for ((target, name), bytes) in seeds {
        let path = folder.join(target).join(&name);
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
    assert!(targets.len() == 6 && size < 1 << 20, "{targets:?}, {size} bytes");
}
