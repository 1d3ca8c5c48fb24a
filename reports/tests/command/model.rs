//! `sspcheck model`.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::common::{command, sspcheck};

#[test]
fn both_engines_agree_at_the_default_size() {
    let ran = sspcheck(&["model"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert!(
        ran.stdout.starts_with("The contract under profile lsa: 2 credentials, 2 contexts\n"),
        "{}",
        ran.stdout
    );
    assert!(
        ran.stdout.contains("The engines agree on states, transitions, depth, digest and every property.")
    );
    assert!(!ran.stdout.contains("DOES NOT HOLD") && !ran.stdout.contains("DISAGREE"), "{}", ran.stdout);
    assert!(ran.stdout.contains("CRED-2") && !ran.stdout.contains("Cred2"), "ids are as in the reports");
    let small = sspcheck(&["model", "--credentials", "1", "--contexts", "1", "--engine", "exact"]);
    assert!(
        small.stdout.starts_with("The contract under profile lsa: 1 credential, 1 context\n"),
        "{}",
        small.stdout
    );
    assert!(!small.stdout.contains("agree"), "one engine has none to agree with");
}

#[test]
fn the_document_holds_what_both_engines_found_and_the_suite_was_made_from_it() {
    let ran = sspcheck(&["model", "--format", "json"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let document = ran.json();
    let engines = document["engines"].as_array().unwrap();
    let names: Vec<&str> = engines.iter().map(|engine| engine["engine"].as_str().unwrap()).collect();
    assert_eq!(names, ["exact", "stateright"]);
    for engine in engines {
        assert!(engine["states"].as_u64().unwrap() > 100 && engine["transitions"].as_u64().unwrap() > 10_000);
        let digest = engine["digest"].as_str().unwrap();
        assert!(digest.len() == 16 && digest.chars().all(|c| c.is_ascii_hexdigit()), "{digest}");
        for key in ["states", "transitions", "depth", "digest"] {
            assert_eq!(engine[key], engines[0][key], "the engines differ in {key}");
        }
    }
    let report = sspcheck(&["check", "reference:in-process", "--format", "json"]).json();
    for key in ["states", "transitions"] {
        assert_eq!(report["exploration"][key], engines[0][key], "{key} of the report");
    }
}

#[test]
fn graphs_are_written_for_tools_and_small_ones_as_pictures() {
    let dot = sspcheck(&["model", "--format", "dot"]);
    assert_eq!((dot.code, dot.stderr.as_str()), (0, ""));
    assert!(dot.stdout.starts_with("digraph ") && dot.stdout.ends_with("}\n"));
    let svg = sspcheck(&["model", "--format", "svg", "--credentials", "1", "--contexts", "1"]);
    assert_eq!((svg.code, svg.stderr.as_str()), (0, ""));
    assert!(svg.stdout.starts_with("<?xml ") && svg.stdout.contains("<svg "), "{:.80}", svg.stdout);
    assert!(svg.stdout.trim_end().ends_with("</svg>"));
    let large = sspcheck(&["model", "--format", "svg"]);
    assert_eq!((large.code, large.stdout.as_str()), (2, ""));
    assert!(large.stderr.contains("--credentials 1 --contexts 1"), "{}", large.stderr);
}

#[test]
fn sizes_out_of_range_are_refused() {
    for number in ["0", "5", "many"] {
        let ran = sspcheck(&["model", "--contexts", number]);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{number}");
        assert!(ran.stderr.contains("--contexts"), "{}", ran.stderr);
    }
}

#[test]
fn an_address_that_is_taken_is_refused_before_it_is_announced() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let ran = sspcheck(&["model", "--serve", &address]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.starts_with(&format!("sspcheck: cannot serve at {address}: ")), "{}", ran.stderr);
    assert!(ran.stderr.contains("give another"), "{}", ran.stderr);
}

/// A child that goes away with its test.
struct Ending(Child);

impl Drop for Ending {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_explorer_answers_at_the_address_that_is_announced() {
    let mut command = command(Path::new(env!("CARGO_TARGET_TMPDIR")), &["model", "--serve", "127.0.0.1:0"]);
    let mut child = Ending(command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap());
    let mut said = String::new();
    let mut stderr = child.0.stderr.take().unwrap();
    let mut byte = [0];
    while !said.ends_with('\n') {
        assert_eq!(stderr.read(&mut byte).unwrap(), 1, "it ended: {said}");
        said.push(char::from(byte[0]));
    }
    let address = said.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
    assert!(!address.ends_with(":0"), "{said}");
    let until = Instant::now() + Duration::from_secs(10);
    let mut stream = loop {
        match TcpStream::connect(&address) {
            Ok(stream) => break stream,
            Err(error) => assert!(Instant::now() < until, "{address}: {error}"),
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream
        .write_all(format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes())
        .unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200");
}

#[test]
fn the_cover_takes_every_transition_and_says_how_many_walks_that_needs() {
    let ran = sspcheck(&["model", "--cover"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert!(ran.stdout.contains("graph: 707 states, 62629 transitions ("), "{}", ran.stdout);
    assert!(ran.stdout.contains("cover: 7079 walks with a reset before each, 95125 calls"), "{}", ran.stdout);
    assert!(ran.stdout.ends_with("Every transition of the reachable graph is taken.\n"), "{}", ran.stdout);
    let document =
        sspcheck(&["model", "--cover", "--contexts", "1", "--credentials", "1", "--format", "json"]).json();
    assert_eq!((&document["graph"]["transitions"], &document["cover"]["whole"]), (&947.into(), &true.into()));
    for wrong in [&["model", "--cover", "--format", "svg"][..], &["model", "--cover", "--engine", "exact"]] {
        let refused = sspcheck(wrong);
        assert_eq!((refused.code, refused.stdout.as_str()), (2, ""));
        assert!(refused.stderr.contains("--cover"), "{}", refused.stderr);
    }
}
