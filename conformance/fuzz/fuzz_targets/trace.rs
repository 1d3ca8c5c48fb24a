//! Any text: a log that is judged, each of its calls within its prefix or broken, or an error that names a line.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sspcheck_conformance::trace::{Log, Options, judge};

fuzz_target!(|text: &str| match Log::parse(text) {
    Ok(log) => {
        let judged = judge(&log, &Options { strict: true, hostile: true });
        assert_eq!(judged.conforming == judged.calls, judged.breach.is_none());
        assert_eq!(judged.calls, log.calls.len() as u64);
        let mild = judge(&log, &Options::default());
        assert!(mild.conforming >= judged.conforming);
    }
    Err(error) => assert!(error.line >= 1 && error.line <= text.lines().count().max(1)),
});
