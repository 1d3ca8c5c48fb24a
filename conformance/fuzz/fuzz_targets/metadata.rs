//! Any bytes as metadata: the reference answers, makes a context only when it says so, and can delete it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sspcheck_conformance::package::{Arguments, Bytes, Direction, Package};
use sspcheck_conformance::reference::Reference;
use sspcheck_model::reading::Dialect;

fuzz_target!(|bytes: &[u8]| {
    let mut package = Reference::default();
    let credential = package.acquire(Direction::Both).handle;
    let mut arguments = Arguments { credential, target: None, requirements: 0, context: Some(0) };
    for _ in 0..2 {
        let before = arguments.context;
        let passed = Bytes { length: u32::try_from(bytes.len()).unwrap(), bytes: Some(bytes) };
        let exchanged = package.exchange(&arguments, passed);
        let succeeded = exchanged.status.succeeded(Dialect::Ntstatus);
        if before == Some(0) {
            assert_eq!(succeeded, exchanged.context != Some(0));
        } else {
            assert_eq!(exchanged.context, before);
        }
        arguments.context = exchanged.context;
    }
    if let Some(context @ 1..) = arguments.context {
        assert!(package.delete(context).unwrap().succeeded(Dialect::Ntstatus));
    }
});
