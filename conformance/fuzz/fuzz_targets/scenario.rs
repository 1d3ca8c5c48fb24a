//! Any text: what is read as calls to replay is written so that it reads back as itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sspcheck_conformance::scenario::Scenario;

fuzz_target!(|text: &str| {
    if let Ok(scenario) = text.parse::<Scenario>() {
        assert_eq!(scenario.to_string().parse::<Scenario>().unwrap(), scenario);
    }
});
