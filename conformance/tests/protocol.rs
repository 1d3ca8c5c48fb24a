//! The committed schema is made from the types, refuses what the types refuse, and takes what they write.
//!
//! With `SSPCHECK_BLESS=1` in the environment the schema is written anew; read it before you commit it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use std::path::Path;

use sspcheck_conformance::protocol::schema::{COMMITTED, Way, check, generate};
use sspcheck_conformance::protocol::{Case, Reply, Request};
use sspcheck_conformance::session::Manners;
use sspcheck_conformance::suite::{Roles, Taken, chapters, sweeps, variants};
use sspcheck_model::reading::Dialect;

#[test]
fn the_committed_schema_is_what_the_types_give() {
    let fresh = format!("{}\n", serde_json::to_string_pretty(&generate()).unwrap());
    if std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("protocol/schema.json"), &fresh).unwrap();
        return;
    }
    assert!(
        fresh == COMMITTED,
        "protocol/schema.json is not what the types give; SSPCHECK_BLESS=1 writes it anew"
    );
}

#[test]
fn every_request_of_the_suites_fits_the_schema_and_reads_back() {
    let taken = Some(Taken { context: true, metadata: true });
    let roles = Roles { initiator: taken, acceptor: taken, ..Roles::default() };
    let chapters = chapters().unwrap();
    let by_hand = chapters.iter().flat_map(|chapter| &chapter.cases).map(|case| case.calls.clone());
    let cases = by_hand.chain(variants(roles));
    let cases = cases.map(|calls| Request::Case(Case::new(&calls, Manners::Hostile)));
    let all = cases.chain(
        [Dialect::Ntstatus, Dialect::Gss]
            .into_iter()
            .flat_map(|dialect| sweeps(roles, dialect))
            .map(|case| Request::Sweep(case.sweep)),
    );
    let mut seen = 0;
    for request in all.chain([Request::End]) {
        let line = serde_json::to_string(&request).unwrap();
        check(Way::Request, &line).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(serde_json::from_str::<Request>(&line).unwrap(), request);
        seen += 1;
    }
    assert!(seen > 300, "only {seen} requests");
}

#[test]
fn schema_and_types_agree_on_every_reply() {
    let facts = [
        (r#"{"hello":{"protocol":1,"start":"ready"}}"#, true),
        (
            r#"{"hello":{"protocol":1,"start":{"refused":"why"},"notes":["n"],"cannot":[{"what":"sweep","reason":"r"}]}}"#,
            true,
        ),
        (r#"{"starting":"SpInitialize"}"#, true),
        (
            r#"{"step":{"call":"acquire c0","answer":{"status":0,"credential":{"inbound":1,"outbound":1}}}}"#,
            true,
        ),
        (r#"{"step":{"call":"delete x0","skipped":"the context was not made"}}"#, true),
        (
            r#"{"step":{"call":"delete x0","answer":{"status":0},"lsa":["FreeLsaHeap"],"damage":[{"kind":"freed-twice","text":"t"}]}}"#,
            true,
        ),
        (r#"{"done":{}}"#, true),
        (r#"{"done":{"allocations":1,"frees":1}}"#, true),
        (r#"{"swept":{"before":[],"classes":[],"tried":0,"skipped":0,"calls":0}}"#, true),
        (r#"{"ended":{"shut_down":true,"allocations":1,"blocks":0,"bytes":0}}"#, true),
        (r#"{"hello":{"protocol":1,"start":"ready","colour":"red"}}"#, false),
        (r#"{"hello":{"protocol":1}}"#, false),
        (r#"{"hello":{"protocol":1,"start":"ready"},"done":{}}"#, false),
        (r#"{"hello":{"protocol":1,"start":"ready","cannot":[{"what":"fly","reason":"r"}]}}"#, false),
        (r#"{"hello":{"protocol":1,"start":"ready","cannot":[{"what":"sweep"}]}}"#, false),
        (r#"{"step":{"call":"acquire c0","answer":{"status":0},"colour":"red"}}"#, false),
        (r#"{"step":{"call":"acquire c0","answer":{"status":0,"colour":"red"}}}"#, false),
        (r#"{"step":{"call":"acquire c0","answer":{"status":-1}}}"#, false),
        (r#"{"step":{"call":"acquire c0","answer":{"status":4294967296}}}"#, false),
        (r#"{"step":{"call":"jump c0","answer":{"status":0}}}"#, false),
        (r#"{"step":{"call":"acquire c0"}}"#, false),
        (r#"{"step":{"call":"acquire c0","answer":{"status":0},"skipped":"why"}}"#, false),
        (r#"{"done":{"allocations":-1}}"#, false),
        (r#"{"greeting":{}}"#, false),
        (r#""done""#, false),
        ("[]", false),
        ("7", false),
    ];
    for (line, fits) in facts {
        let schema = check(Way::Reply, line);
        assert_eq!(schema.is_ok(), fits, "{line}: {schema:?}");
        let types = serde_json::from_str::<Reply>(line);
        assert_eq!(types.is_ok(), fits, "{line}: {types:?}");
        if let Ok(reply) = types {
            let again = serde_json::to_string(&reply).unwrap();
            assert_eq!(serde_json::from_str::<Reply>(&again).unwrap(), reply);
            check(Way::Reply, &again).unwrap();
        }
    }
}
