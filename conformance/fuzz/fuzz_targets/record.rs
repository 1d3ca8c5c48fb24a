//! Any line: what is read as a line of a record is written so that it reads back as itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sspcheck_conformance::record::Line;

fuzz_target!(|line: &[u8]| {
    if let Ok(read) = serde_json::from_slice::<Line>(line) {
        let again = serde_json::to_vec(&read).unwrap();
        assert_eq!(serde_json::from_slice::<Line>(&again).unwrap(), read);
    }
});
