//! Any text: a deviation file, or an error that says something.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sspcheck_conformance::deviations::Deviations;

fuzz_target!(|text: &str| {
    let today = jiff::civil::Date::new(2027, 1, 1).unwrap();
    if let Err(error) = Deviations::parse(text, today) {
        assert!(!error.to_string().is_empty());
    }
});
