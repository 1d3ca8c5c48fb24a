//! What the interface names and this version does not do says so, and does nothing else.

use crate::common::sspcheck;

#[test]
fn what_is_not_available_yet_says_so_and_ends_with_2() {
    let facts: [(&[&str], &str); 3] = [
        (&["compare", "one.jsonl", "two.jsonl"], "`compare`"),
        (&["check", "reference", "--format", "junit"], "`junit`"),
        (&["check", "reference", "--format", "sarif"], "`sarif`"),
    ];
    for (arguments, what) in facts {
        let ran = sspcheck(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.stdout);
        assert_eq!(ran.stdout, "", "{arguments:?}");
        assert!(ran.stderr.starts_with("sspcheck: "), "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains("not available yet"), "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(what), "{arguments:?}: {}", ran.stderr);
    }
}
