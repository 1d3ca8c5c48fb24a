//! Test vectors: what is committed is what the relation gives, it is complete, and the two programs that run it pass a sound
//! package and catch flawed ones.
//!
//! With `SSPCHECK_BLESS=1` in the environment the files are written anew; look at the difference before you commit it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sspcheck_conformance::suite::chapters;
use sspcheck_conformance::vectors::{CaseSteps, c_file, document, statuses, vectors};
use sspcheck_model::call::{Call, Metadata};
use sspcheck_model::clause::{Clause, JudgedBy};
use sspcheck_model::reading::{Dialect, Profile};
use sspcheck_model::rule::RULES;
use sspcheck_model::status::Status;

#[cfg(unix)]
mod common;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

#[test]
fn the_committed_files_are_what_the_relation_gives() {
    let all = vectors().unwrap();
    assert_eq!(all, vectors().unwrap(), "they are the same every time");
    for (name, fresh) in [("vectors.json", document(&all)), ("vectors.c", c_file(&all))] {
        let path = folder().join(name);
        if std::env::var_os("SSPCHECK_BLESS").is_some_and(|value| value == "1") {
            std::fs::write(path, fresh).unwrap();
            continue;
        }
        let committed = std::fs::read_to_string(&path).unwrap();
        assert!(
            committed == fresh,
            "vectors/{name} is not what the relation gives; SSPCHECK_BLESS=1 writes it anew"
        );
        assert!(committed.len() < 3 << 20, "{name} has {} bytes", committed.len());
    }
}

#[test]
fn the_document_fits_its_schema_and_every_call_and_clause_in_it_is_one() {
    let read = |name: &str| -> Value {
        serde_json::from_str(&std::fs::read_to_string(folder().join(name)).unwrap()).unwrap()
    };
    let (schema, document) = (read("schema.json"), read("vectors.json"));
    let validator = jsonschema::validator_for(&schema).unwrap();
    if let Some(error) = validator.iter_errors(&document).next() {
        panic!("{}: {error}", error.instance_path());
    }
    let expectations = document["expectations"].as_array().unwrap();
    let endings = document["endings"].as_array().unwrap();
    let mut calls = 0;
    let mut ended = BTreeSet::new();
    for situation in document["situations"].as_array().unwrap() {
        for test in situation["tests"].as_array().unwrap() {
            let _: Call = test[0].as_str().unwrap().parse().unwrap();
            assert!(usize::try_from(test[1].as_u64().unwrap()).unwrap() < expectations.len());
            ended.extend(test[2].as_u64().map(|ending| usize::try_from(ending).unwrap()));
            calls += 1;
        }
    }
    assert!(ended.into_iter().eq(0..endings.len()), "every ending is one of a test");
    assert_eq!(document["counts"]["tests"], calls);
    assert!(calls > 20_000 && document["counts"]["situations"] == 707);
}

#[test]
fn every_case_of_the_files_is_there_to_its_last_call() {
    let all = vectors().unwrap();
    let calls = |case: &CaseSteps| case.steps.iter().map(|(call, ..)| *call).collect::<Vec<_>>();
    let mut refused = 0;
    for case in chapters().unwrap().into_iter().flat_map(|chapter| chapter.cases).filter(|case| !case.hostile)
    {
        let own = |name: &str| {
            let name = name.to_owned();
            all.cases.iter().filter(move |own| own.name == name)
        };
        let whole = own(&case.name).find(|own| calls(own) == case.calls);
        let whole = whole.unwrap_or_else(|| panic!("{} is not there to its last call", case.name));
        // Where strange metadata is taken before the last call, the case is there by a refusal too. It ends where a call
        // would need the context that a refused one did not make.
        let taken = whole.steps.iter().rev().skip(1).any(|(call, _, seen)| {
            call.metadata().is_some_and(|metadata| metadata != Metadata::Peer) && seen.success
        });
        if taken {
            let other = format!("{}, with strange metadata refused", case.name);
            let by_refusal = own(&other).find(|own| case.calls.starts_with(&calls(own)));
            let by_refusal = by_refusal.unwrap_or_else(|| panic!("{other} is not there"));
            refused += usize::from(by_refusal.steps.len() == case.calls.len());
        }
    }
    assert!(refused > 40, "{refused}");
}

#[test]
fn every_rule_that_forbids_something_to_a_caller_within_the_contract_is_met() {
    let all = vectors().unwrap();
    let named: Vec<Clause> = all
        .expectations
        .iter()
        .flat_map(|expectation| {
            let breaks = expectation.rows.iter().filter_map(|row| row.breaks);
            breaks.chain(expectation.no_return.map(|(clause, _)| clause)).collect::<Vec<_>>()
        })
        .collect();
    let readings = Profile::Lsa.readings();
    let rules = RULES.iter().filter(|rule| {
        rule.bites
            && !rule.hostile
            && rule.is_in_force(Profile::Lsa, &readings)
            && rule.clause.row().judged_by == JudgedBy::Rule
    });
    let missing: Vec<&str> =
        rules.filter(|rule| !named.contains(&rule.clause)).map(|rule| rule.clause.id()).collect();
    // Codes that only a stricter reading refuses break nothing here.
    let readings_only: Vec<&str> = vec!["RET-1"];
    assert!(missing.iter().all(|id| readings_only.contains(id)), "{missing:?}");
}

#[test]
fn the_table_of_statuses_is_the_models() {
    let rows = statuses();
    let class =
        |word: u32| rows.iter().find(|(_, mask, value)| word & mask == *value).map(|(class, ..)| *class);
    let low = 0..0x2_0000_u32;
    let spread = (0..200_000_u32).map(|step| step.wrapping_mul(0x9E37_79B9));
    let near = (0..32).flat_map(|bit| [1_u32 << bit, (1_u32 << bit) - 1, !(1_u32 << bit)]);
    for word in low.chain(spread).chain(near).chain([0x8009_0301, 0x0009_0312, 0xD000_0008]) {
        assert_eq!(class(word), Some(Status(word).class(Dialect::Ntstatus)), "{word:#010x}");
    }
}

/// What a program says of a package, with its exit code.
#[cfg(unix)]
fn said_by(command: &mut std::process::Command, library: &Path, options: &[&str]) -> (i32, String) {
    let output = command.arg(library).args(options).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.code().unwrap_or(-1), text + &String::from_utf8_lossy(&output.stderr))
}

/// What the program in C says.
#[cfg(unix)]
fn in_c(library: &Path, options: &[&str]) -> (i32, String) {
    use std::process::Command;
    static PROGRAM: std::sync::OnceLock<PathBuf> = std::sync::OnceLock::new();
    let program = PROGRAM.get_or_init(|| {
        let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vectors");
        let built = Command::new("cc")
            .args(["-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-o"])
            .args([&program, &folder().join("vectors.c")])
            .args(["-ldl"])
            .status()
            .expect("a C compiler named cc");
        assert!(built.success(), "vectors.c does not build");
        program
    });
    said_by(&mut Command::new(program), library, options)
}

/// What both programs say.
#[cfg(unix)]
fn both(library: &Path, options: &[&str]) -> [(i32, String); 2] {
    let mut python = std::process::Command::new("python3");
    [in_c(library, options), said_by(python.arg(folder().join("run.py")), library, options)]
}

/// What a package closes is not what the programs print to.
#[cfg(unix)]
#[test]
fn a_package_that_closes_the_standard_streams_is_judged_and_the_verdict_is_printed() {
    let folder_of_test = tempfile::tempdir().unwrap();
    let text = "#include <unistd.h>\n#define PACKAGE_NAME u\"ClosesStreams\"\n#define INITIALIZE closing\n\
                #include \"skeleton.h\"\nstatic NTSTATUS closing(const LSA_SECPKG_FUNCTION_TABLE *functions)\n\
                { close(0); close(1); close(2); return correct_initialize(functions); }\n";
    let library = built_from(&folder_of_test.path().join("closes"), text, &[]);
    for (code, said) in both(&library, &["--strict"]) {
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("answers judged, "), "{said}");
    }
}

/// A package of its own for one test, built at this path without an ending.
#[cfg(unix)]
fn built_from(path: &Path, text: &str, options: &[String]) -> PathBuf {
    let (source, library) = (path.with_extension("c"), path.with_extension("so"));
    std::fs::write(&source, text).unwrap();
    let built = std::process::Command::new("cc")
        .args(["-std=c11", "-shared", "-fPIC", "-o"])
        .args([&library, &source])
        .args(options)
        .arg("-I")
        .arg(common::sources())
        .status()
        .expect("a C compiler named cc");
    assert!(built.success(), "{text}");
    library
}

/// The reference as a shared library, which lies beside this test.
#[cfg(unix)]
fn reference() -> PathBuf {
    let name = format!("{}sspcheck_reference{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let path = std::env::current_exe().unwrap().parent().unwrap().join(name);
    assert!(path.is_file(), "{}", path.display());
    path
}

#[cfg(unix)]
#[test]
fn the_programs_pass_what_is_sound() {
    let mut libraries = vec![reference()];
    for name in [
        "correct",
        "correct_takes_empty",
        "correct_one_direction",
        "correct_client_only",
        "correct_sec_i",
        "correct_asks_the_lsa",
    ] {
        libraries.push(common::build(&common::sources().join(format!("{name}.c"))));
    }
    for library in libraries {
        for (code, text) in both(&library, &["--strict"]) {
            assert_eq!(code, 0, "{}: {text}", library.display());
            let judged: u32 = text.split(' ').next().unwrap().parse().unwrap();
            assert!(judged > 1000, "{}: {text}", library.display());
        }
    }
}

#[cfg(unix)]
#[test]
fn the_programs_catch_what_is_flawed_by_its_clause() {
    let facts: [(&str, &[&str], &str); 10] = [
        ("flawed_null_credential", &[], "CRED-2 in "),
        ("flawed_length_unset", &[], "QRY-4 in "),
        ("flawed_no_context", &[], "CTX-1 in "),
        ("flawed_reserved_bit", &[], "RET-3 in "),
        ("flawed_query_no_context", &[], "QRY-2 in "),
        ("flawed_delete_fails", &[], "CTX-2 in "),
        ("flawed_failed_call_kills_context", &["--strict"], "` failed: `delete x0` returned "),
        ("flawed_failed_call_kills_context", &["--strict"], "CTX-5 in "),
        ("flawed_handle_changes", &["--strict"], "CTX-4 in "),
        ("flawed_warning_codes", &["--strict"], "RET-2 in "),
    ];
    for (name, options, line) in facts {
        let library = common::build(&common::sources().join(format!("{name}.c")));
        for (code, text) in both(&library, options) {
            assert_eq!(code, 1, "{name}: {text}");
            assert!(text.contains(line), "{name}: {text}");
        }
    }
}

/// The program in C looks at its own buffers after a call, and does not blame the package's call for what it falls at itself.
#[cfg(unix)]
#[test]
fn the_program_in_c_sees_what_is_written_and_what_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let text = "#define PACKAGE_NAME u\"SaysTooMuch\"\n#define QUERY too_long\n#include \"skeleton.h\"\n\
                static NTSTATUS too_long(const struct call *call) {\n\
                NTSTATUS status = correct_query(call);\n\
                if (status == STATUS_SUCCESS) *call->length_out += 0x10000000;\n\
                return status; }\n";
    let named = |name: &str| common::build(&common::sources().join(format!("{name}.c")));
    let facts = [
        (named("flawed_writes_metadata"), "META-2 in ", "wrote to what it was only given to read"),
        (named("flawed_writes_name"), "TGT-2 in ", "wrote to what it was only given to read"),
        (named("flawed_writes_name_structure"), "TGT-2 in ", "wrote to what it was only given to read"),
        (built_from(&folder.path().join("far"), text, &[]), "QRY-4: ", "signal"),
    ];
    for (library, clause, what) in facts {
        let (code, text) = in_c(&library, &[]);
        assert!(code == 1 && text.contains(clause) && text.contains(what), "{code}: {text}");
    }
}

#[cfg(unix)]
#[test]
fn what_ends_the_process_is_told_with_its_call() {
    let facts = [
        ("flawed_asserts_on_null_context", "`exchange c0 null ", "signal 6", "(-6)"),
        ("flawed_falls_in_delete", "delet", "signal ", "(-"),
        ("startup_exit_in_entry", "start-up", "ended the process", "ended the process"),
        ("startup_crash_in_entry", "start-up", "signal ", "(-"),
        (
            "flawed_hangs_without_name",
            "`exchange c0 x1 absent 0x2 peer`",
            "no return within 10 seconds",
            "did not return in 10 seconds",
        ),
    ];
    for (name, call, in_c, in_python) in facts {
        let library = common::build(&common::sources().join(format!("{name}.c")));
        let run = both(&library, &[]);
        for ((code, text), how) in run.into_iter().zip([in_c, in_python]) {
            assert_eq!(code, 1, "{name}: {text}");
            assert!(text.contains("RET-6") && text.contains(call) && text.contains(how), "{name}: {text}");
        }
    }
}

/// A fall on what hardening alone speaks of, and a wait for a person, are no breach that counts: the rest is made.
#[cfg(unix)]
#[test]
fn what_may_fall_is_left_out_and_the_rest_is_judged() {
    let folder = tempfile::tempdir().unwrap();
    let facts = [
        ("falls", "call->credential == 0 && is_first(call)", "crash_now();", "CRED-2", 0),
        ("waits", "(call->flags & 0x40) != 0", "hang_forever();", "PROMPT_FOR_CREDS", 0),
        // The same for one who does not ask for a person, and for a caller who does what is permitted.
        ("idles", "(call->flags & 0x41) == 1", "hang_forever();", "RET-6", 1),
        ("drops", "(call->flags & 0x41) == 0x41", "crash_now();", "RET-6", 1),
    ];
    for (name, when, what, told, expected) in facts {
        let text = format!(
            "#define PACKAGE_NAME u\"MayFall\"\n#define EXCHANGE falling\n#include \"faults.h\"\n#include \"skeleton.h\"\n\
             static NTSTATUS falling(const struct call *call) {{ if ({when}) {what} return correct_exchange(call); }}\n"
        );
        let library = built_from(&folder.path().join(name), &text, &[]);
        for (code, text) in both(&library, &["--strict"]) {
            assert!(code == expected && text.contains(told), "{name}: {code}: {text}");
            if expected == 0 {
                let judged = text.lines().find_map(|line| line.split_once(" answers judged")).unwrap().0;
                assert!(judged.parse::<u32>().unwrap() > 10_000, "{name}: {text}");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn a_package_that_ends_the_process_as_if_all_were_well_breaks_a_clause() {
    let folder = tempfile::tempdir().unwrap();
    let text = "#define PACKAGE_NAME u\"EndsWell\"\n#define EXCHANGE leave_well\n#include \"skeleton.h\"\n#include <stdlib.h>\n\
                static NTSTATUS leave_well(const struct call *call) { (void)call; END(0); }\n";
    for end in ["exit", "_Exit"] {
        let library = built_from(&folder.path().join(end), text, &[format!("-DEND={end}")]);
        for (code, text) in both(&library, &[]) {
            assert!(
                code == 1 && text.contains("RET-6") && text.contains("ended the process"),
                "{end}: {code}: {text}"
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn what_cannot_be_tried_says_so() {
    for (code, text) in both(Path::new("./no_such_package.so"), &[]) {
        assert_eq!(code, 2, "{text}");
    }
    let refusing = common::build(&common::sources().join("startup_refuses_everything.c"));
    for (code, text) in both(&refusing, &[]) {
        assert_eq!(code, 3, "{text}");
    }
}

/// A slot that PKG-1 does not ask for may be NULL: a release is then not implemented, and without an acquire nothing is shown.
#[cfg(unix)]
#[test]
fn a_slot_that_is_null_is_not_called() {
    let folder = tempfile::tempdir().unwrap();
    // With room for all credentials that nobody releases.
    let skeleton = std::fs::read_to_string(common::sources().join("skeleton.h")).unwrap();
    let roomy = skeleton.replace("#define MOST_CREDENTIALS 64", "#define MOST_CREDENTIALS 40000");
    assert_ne!(roomy, skeleton);
    let text = "#define PACKAGE_NAME u\"NullSlot\"\n#define OWN_ENTRY_POINT\n".to_owned()
        + &roomy
        + "\nNTSTATUS NTAPI SpLsaModeInitialize(ULONG LsaVersion, ULONG *PackageVersion, SECPKG_FUNCTION_TABLE **Tables,\n\
                ULONG *TableCount) { (void)LsaVersion; table.NO_SUCH = NULL; *PackageVersion = PACKAGE_VERSION;\n\
                *Tables = &table; *TableCount = 1; return STATUS_SUCCESS; }\n";
    for (slot, outcome) in [("FreeCredentialsHandle", 0), ("AcquireCredentialsHandle", 3), ("Initialize", 3)]
    {
        let library = built_from(&folder.path().join(slot), &text, &[format!("-DNO_SUCH={slot}")]);
        for (code, text) in both(&library, &["--strict"]) {
            assert_eq!(code, outcome, "{slot}: {text}");
            // Tried at all, but where the package does not start.
            assert_eq!(text.contains("vectors not reached"), slot != "Initialize", "{slot}: {text}");
        }
    }
}
