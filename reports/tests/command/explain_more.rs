//! `sspcheck explain` beside clauses: flags, status codes, the words of a report; and what was meant.

use crate::common::sspcheck;

fn explained(name: &str) -> String {
    let ran = sspcheck(&["explain", name]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{name}");
    ran.stdout
}

#[test]
fn flags_codes_and_words_are_explained() {
    #[rustfmt::skip]
    let facts: [(&str, &[&str]); 23] = [
        // asked                    what must be said
        ("0x8400",                  &["0x00008400 as a word of ContextRequirements: DATAGRAM|STREAM",
                                      "0x00000400  ISC_REQ_DATAGRAM (ISC_RET_DATAGRAM); listed:", "REQ-2", "several-transports (REQ-5)",
                                      "as a status", "class win32", "RET-4"]),
        ("0x40",                    &["ISC_REQ_PROMPT_FOR_CREDS (ISC_RET_USED_COLLECTED_CREDS); listed:", "REQ-1"]),
        ("0x1000",                  &["ISC_REQ_CALL_LEVEL (ISC_RET_INTERMEDIATE_RETURN); not listed", "REQ-3", "GSS_C_DCE_STYLE"]),
        ("0x80000000",              &["no name as a request", "unknown: nobody defines it", "REQ-3"]),
        ("0x2000000",               &["no name as a request (ISC_RET_NO_ADDITIONAL_TOKEN); unknown"]),
        ("0",                       &["STATUS_SUCCESS (0x00000000) as a status", "The contract permits it", "No flag is set"]),
        ("0x80090308",              &["SEC_E_INVALID_TOKEN (0x80090308) as a status", "-2146893048 in decimal", "class sec-e",
                                      "facility 0x009", "takes it for a failure", "The contract permits it", "as a word of ContextRequirements"]),
        ("2148074248",              &["SEC_E_INVALID_TOKEN (0x80090308)"]),
        ("-2146893048",             &["SEC_E_INVALID_TOKEN (0x80090308)"]),
        ("SEC_E_INVALID_TOKEN",     &["SEC_E_INVALID_TOKEN (0x80090308)"]),
        ("sec_e_invalid_token",     &["SEC_E_INVALID_TOKEN (0x80090308)"]),
        ("0x32",                    &["ERROR_NOT_SUPPORTED (0x00000032) as a status", "takes it for a success", "It breaks RET-4"]),
        ("0x103",                   &["STATUS_PENDING", "It breaks RET-5"]),
        ("0x1CFEF",                 &["as a word of ContextRequirements: 14 flags", "0x00010000  ISC_REQ_INTEGRITY"]),
        ("0x10000001",              &["reserved bit 1", "It breaks RET-3"]),
        ("0x80000005",              &["STATUS_BUFFER_OVERFLOW", "It breaks RET-2"]),
        ("0xC0000002",              &["STATUS_NOT_IMPLEMENTED", "is not offered (PKG-3)"]),
        ("0xC0000017",              &["STATUS_NO_MEMORY", "a resource has run out"]),
        ("GSS_S_NO_CONTEXT",        &["GSS_S_NO_CONTEXT (0x00080000)", "routine error 8"]),
        ("supplementary",           &["a class of status codes", "In profile gss", "It breaks RET-1"]),
        ("DELEGATE|STREAM",         &["0x00008001"]),
        ("ISC_RET_USED_DCE_STYLE",  &["0x00000200", "ISC_REQ_USE_DCE_STYLE"]),
        ("GSS_C_DCE_STYLE",         &["0x00000200", "GSS_C_DCE_STYLE (0x00001000)"]),
    ];
    for (asked, said) in facts {
        let text = explained(asked);
        for part in said {
            assert!(text.contains(part), "{asked} does not say {part:?}:\n{text}");
        }
        assert!(!text.contains('\x1b') && !text.contains("\n\n\n"), "{asked}:\n{text}");
    }
}

#[test]
fn the_words_of_a_report_are_explained_in_every_sense() {
    #[rustfmt::skip]
    let facts: [(&str, &[&str]); 17] = [
        ("null-credential",  &["a choice point", "Readings: refused, default-credential", "CRED-2, QRY-1"]),
        ("default-credential", &["a reading", "what does a NULL credential together with a NULL context mean?"]),
        ("peer",             &["a word of calls", "the latest Query of the other role"]),
        ("conforms",         &["an outcome of a run, exit code 0"]),
        ("broken",           &["an outcome of a run, exit code 1", "a verdict on a clause"]),
        ("not-offered",      &["an outcome of a run, exit code 3"]),
        ("not-demonstrated", &["an outcome of a run, exit code 3"]),
        ("held",             &["a verdict on a clause"]),
        ("deviates",         &["--strict"]),
        ("not-exercised",    &["neither kept nor broken"]),
        ("noted",            &["a verdict on a clause"]),
        ("required",         &["a level of clauses", "CRED-2"]),
        ("hardening",        &["a level of clauses", "CTX-8"]),
        ("crash",            &["a fault"]),
        ("hang",             &["--call-limit"]),
        ("exit",             &["a fault"]),
        ("MEMORY",           &["a fault"]),
    ];
    for (asked, said) in facts {
        let text = explained(asked);
        assert!(said.iter().all(|part| text.contains(part)), "{asked}:\n{text}");
    }
    // The codes that the word not-demonstrated speaks of and those of the command are the same.
    assert!(!explained("broken").contains("level"));
}

#[test]
fn what_was_mistyped_gets_a_suggestion() {
    #[rustfmt::skip]
    let facts = [
        // asked                  what is suggested
        ("SEC_E_INVALID_TOKE",    "SEC_E_INVALID_TOKEN"),
        ("SEC-E-INVALID-TOKEN",   "SEC_E_INVALID_TOKEN"),
        ("STATUS_SUCESS",         "STATUS_SUCCESS"),
        ("ISC_REQ_DELEGAT",       "ISC_REQ_DELEGATE"),
        ("not-demonstrate",       "not-demonstrated"),
        ("conform",               "conforms"),
        ("brokn",                 "broken"),
        ("CRED2",                 "CRED-2"),
        ("silent-place",          "silent-places"),
    ];
    for (asked, meant) in facts {
        let ran = sspcheck(&["explain", asked]);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{asked}");
        assert!(
            ran.stderr.contains("did you mean ") && ran.stderr.contains(meant),
            "{asked}: {}",
            ran.stderr
        );
    }
    for asked in ["0x", "0x123456789", "99999999999", "-2147483649", "0xzz", "+1", "zzzzzz", "\x1b[31m"] {
        let ran = sspcheck(&["explain", "--", asked]);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{asked:?}");
        assert!(
            ran.stderr.starts_with("sspcheck: nothing is named `") && !ran.stderr.contains('\x1b'),
            "{}",
            ran.stderr
        );
    }
}
