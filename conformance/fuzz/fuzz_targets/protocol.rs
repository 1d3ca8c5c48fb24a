//! Any line: what is read as a message of the protocol is written so that it reads back as itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sspcheck_conformance::protocol::{Reply, Request};

fuzz_target!(|line: &[u8]| {
    if let Ok(reply) = serde_json::from_slice::<Reply>(line) {
        let again = serde_json::to_vec(&reply).unwrap();
        assert_eq!(serde_json::from_slice::<Reply>(&again).unwrap(), reply);
    }
    if let Ok(request) = serde_json::from_slice::<Request>(line) {
        let again = serde_json::to_vec(&request).unwrap();
        assert_eq!(serde_json::from_slice::<Request>(&again).unwrap(), request);
    }
});
