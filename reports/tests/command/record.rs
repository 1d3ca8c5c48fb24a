//! What a run leaves behind: the record, a report for each format, and the reports that are made from the record.

use std::path::Path;

use serde_json::{Value, json};

use crate::common::{SWEEPS, checked, masked, package, packages, sspcheck, sspcheck_in};
use crate::compare::smoke;

/// Checks a target into a folder, with these options.
fn run(target: &str, out: &Path, options: &[&str], code: i32) {
    let out = out.display().to_string();
    let ran = sspcheck_in(&packages(), &[&["check", target, "--out", &out], options].concat());
    assert_eq!((ran.code, ran.stderr.as_str()), (code, ""), "{target} {options:?}");
    assert_eq!(ran.stdout.lines().count(), 1, "one line, the outcome: {}", ran.stdout);
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn a_run_leaves_a_whole_record_and_a_report_for_each_format() {
    let out = tempfile::tempdir().unwrap();
    let formats = ["--format", "text", "--format", "json", "--format", "markdown", "--format", "html"];
    run(
        &package("flawed_contexts_coupled"),
        out.path(),
        &[&formats[..], &["--strict", "--suite", "smoke"]].concat(),
        1,
    );
    let mut names: Vec<String> = std::fs::read_dir(out.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["record.jsonl", "report.html", "report.json", "report.md", "report.txt"]);
    let record = out.path().join("record.jsonl");
    let lines: Vec<Value> = text(&record).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let kinds: Vec<&str> =
        lines.iter().map(|line| line.as_object().unwrap().keys().next().unwrap().as_str()).collect();
    let (first, rest) = kinds.split_first().unwrap();
    let (last, cases) = rest.split_last().unwrap();
    assert_eq!((*first, *last), ("header", "footer"));
    assert!(cases.len() > 100 && cases.iter().all(|kind| *kind == "case"));
    assert_eq!(lines[0]["header"]["strict"], true);
    let files =
        [("text", "report.txt"), ("json", "report.json"), ("markdown", "report.md"), ("html", "report.html")];
    for (format, file) in files {
        let ran = sspcheck(&["report", &record.display().to_string(), "--format", format]);
        assert_eq!((ran.code, ran.stderr.as_str()), (1, ""), "{format}");
        let written = text(&out.path().join(file));
        assert_eq!(ran.stdout, written, "{format}");
        assert!(!written.contains('\x1b'), "{format}");
        assert!(written.contains("CTX-7"), "{format}");
    }
    let document: Value = serde_json::from_str(&text(&out.path().join("report.json"))).unwrap();
    assert_eq!(lines.last().unwrap()["footer"]["report"], document);
}

#[test]
fn several_records_are_one_page() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let _ = checked("reference", &["--suite", "smoke"]).copy(one.path());
    let _ = checked(&package("flawed_null_credential"), &["--suite", "smoke"]).copy(two.path());
    let records = [one.path(), two.path()].map(|folder| folder.join("record.jsonl").display().to_string());
    let [one, two] = &records;
    let ran = sspcheck(&["report", one, two, "--format", "html"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (1, ""), "the worst of both");
    assert_eq!(ran.stdout.matches("<!doctype html>").count(), 1);
    let row = ran.stdout.split_once("<tr data-clause=\"CRED-2\"").unwrap().1.split_once("</tr>").unwrap().0;
    let verdicts: Vec<&str> =
        row.split(" data-verdict=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
    assert_eq!(verdicts, ["held", "broken"]);
    assert!(row.contains(" data-differs>"), "{row}");
    let alone = sspcheck(&["report", one, "--format", "html"]);
    assert_eq!((alone.code, alone.stdout.matches("side by side").count()), (0, 0));
}

#[test]
fn one_seed_gives_one_record_whatever_the_jobs() {
    let smoke = ["--suite", "smoke", "--seed", "7", "--jobs", "2"];
    let facts = [("reference".to_owned(), &smoke[..], 0), (package("flawed_crash_on_flags"), &SWEEPS[..], 1)];
    for (target, options, code) in facts {
        let out = tempfile::tempdir().unwrap();
        let [rest @ .., "2"] = options else { panic!("{options:?}") };
        run(&target, out.path(), &[rest, &["1"]].concat(), code);
        let one = masked(&text(&out.path().join("record.jsonl")));
        let two = masked(&text(&checked(&target, options).record()));
        let differs = one.lines().zip(two.lines()).enumerate().find(|(_, (one, two))| one != two);
        assert_eq!(differs, None, "{target}");
        assert!(one == two && one.contains("\"seconds\":0.0"), "{target}");
    }
}

#[test]
fn another_seed_is_another_run_with_the_same_outcome() {
    let seed = u64::MAX.to_string();
    let ran = sspcheck(&["check", "reference:in-process", "--seed", &seed, "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    assert_eq!(ran.json()["seed"].to_string(), seed);
    assert_eq!(ran.json()["outcome"], "conforms");
}

/// The record with its report changed.
fn in_footer(whole: &str, change: impl Fn(&mut Value)) -> String {
    let (cases, footer) = whole.trim_end().rsplit_once('\n').unwrap();
    let mut footer: Value = serde_json::from_str(footer).unwrap();
    change(&mut footer["footer"]["report"]);
    format!("{cases}\n{footer}\n")
}

fn clause<'a>(report: &'a mut Value, id: &str) -> &'a mut Value {
    report["clauses"].as_array_mut().unwrap().iter_mut().find(|clause| clause["id"] == id).unwrap()
}

#[test]
fn a_record_that_contradicts_itself_does_not_conform() {
    let checked = checked(&package("flawed_null_credential"), &["--suite", "smoke"]);
    let whole = text(&checked.record());
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("record.jsonl");
    std::fs::write(&path, in_footer(&whole, |report| report["outcome"] = "conforms".into())).unwrap();
    let ran = sspcheck(&["report", &path.display().to_string()]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("its outcome is conforms, and its findings say otherwise"), "{}", ran.stderr);
}

#[test]
fn a_record_that_is_not_whole_is_refused() {
    let out = tempfile::tempdir().unwrap();
    run("reference:in-process", out.path(), &["--suite", "smoke"], 0);
    let whole = text(&out.path().join("record.jsonl"));
    let without_footer: String =
        whole.split_inclusive('\n').filter(|line| !line.starts_with("{\"footer\"")).collect();
    let facts = [
        // the record                                             what is said
        (String::new(), "it is empty"),
        ("\n".to_owned(), "line 1: "),
        (without_footer.clone(), "its last line is no footer, so the run did not end"),
        (
            whole[..whole.len() - 20].to_owned(),
            "was cut short, so the run did not end; `sspcheck report --incomplete` shows",
        ),
        (whole.split_inclusive('\n').skip(1).collect(), "its first line is no header"),
        (
            whole.replacen("\"schema\":1", "\"schema\":2", 1),
            "a newer sspcheck: its schema is 2, this version reads 1",
        ),
        (format!("{}\n{whole}", whole.lines().next().unwrap()), "a second header in line 2"),
        (whole.replacen("\"kit\"", "\"tool\"", 1), "line 1: unknown field `tool`"),
        (format!("{whole}and more\n"), "stands behind the footer"),
        (format!("{whole}\n"), "stands behind the footer"),
        (format!("{whole}{whole}"), "stands behind the footer"),
        ("no record\n".to_owned(), "it is no record of sspcheck: line 1: "),
        (
            whole
                .lines()
                .enumerate()
                .filter(|(at, _)| *at != 3)
                .map(|(_, line)| format!("{line}\n"))
                .collect(),
            "1 case lines are missing",
        ),
        (whole.replacen("\"suite\":\"smoke\"", "\"suite\":\"standard\"", 1), "of different runs"),
        // A later version may have anything, as long as it says so.
        (
            whole.replacen("{\"header\":{\"schema\":1,", "{\"header\":{\"schema\":2,\"future\":[],", 1),
            "its schema is 2, this version reads 1; use the sspcheck that wrote it",
        ),
        (
            in_footer(&whole, |report| report["outcome"] = "broken".into()),
            "its outcome is broken, and its findings",
        ),
        (
            in_footer(&whole, |report| report["clauses"] = json!([])),
            "its clauses are not those of its profile",
        ),
        (
            in_footer(&whole, |report| report["clauses"].as_array_mut().unwrap().swap(0, 1)),
            "its clauses are not those of its profile",
        ),
        (
            in_footer(&whole, |report| clause(report, "CRED-2")["witnesses"] = 0.into()),
            "CRED-2 held without a witness",
        ),
        (
            in_footer(&whole, |report| clause(report, "CRED-2")["verdict"] = "broken".into()),
            "CRED-2 is broken without a finding",
        ),
        (
            in_footer(&whole, |report| clause(report, "CRED-2")["level"] = "free".into()),
            "CRED-2 has a level that is not its own",
        ),
    ];
    let path = out.path().join("other.jsonl");
    for (record, said) in facts {
        assert_ne!(record, whole, "{said}");
        std::fs::write(&path, &record).unwrap();
        for format in ["text", "json"] {
            let ran = sspcheck(&["report", &path.display().to_string(), "--format", format]);
            assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{said}");
            assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
            let advised = ran.stderr.contains("is no complete record")
                && ran.stderr.contains("run `sspcheck check --out DIR` again");
            assert!(advised || ran.stderr.contains("use the sspcheck that wrote it"), "{}", ran.stderr);
        }
    }
}

#[test]
fn of_several_records_the_worst_decides() {
    let mut records = Vec::new();
    let facts = [("correct", 0), ("startup_null_slot", 3), ("flawed_null_credential", 1)];
    for (name, code) in facts {
        let checked = checked(&package(name), &["--suite", "smoke"]);
        assert_eq!(checked.code, code, "{name}");
        records.push(checked.record().display().to_string());
    }
    let report = |names: &[&str]| {
        let ran = sspcheck(&[&["report"], names].concat());
        assert_eq!(ran.stdout.matches("sspcheck explain ID").count(), names.len());
        ran.code
    };
    let [conforms, not_offered, broken] = [0, 1, 2].map(|number: usize| records[number].as_str());
    assert_eq!(report(&[conforms, conforms]), 0);
    assert_eq!(report(&[conforms, not_offered, conforms]), 3);
    assert_eq!(report(&[broken, not_offered, conforms]), 1);
    assert_eq!(report(&[not_offered, broken]), 1);
}

#[test]
fn a_finding_that_its_clause_does_not_know_is_refused() {
    let folder = smoke("flawed_null_credential", 1);
    let whole = text(&folder.join("record.jsonl"));
    let out = tempfile::tempdir().unwrap();
    let path = out.path().join("other.jsonl");
    let facts = [
        (
            in_footer(&whole, |report| {
                let row = clause(report, "CRED-2");
                (row["verdict"], row["witnesses"], row["findings"]) = ("held".into(), 10.into(), json!([]));
            }),
            "finding #0 is not among those of its clauses",
        ),
        (
            in_footer(&whole, |report| clause(report, "CRED-2")["findings"] = json!([1])),
            "finding #0 is not among those of its clauses",
        ),
        (
            in_footer(&whole, |report| report["findings"][0]["clauses"] = json!([])),
            "finding #0 names no clause",
        ),
    ];
    for (record, said) in facts {
        assert_ne!(record, whole, "{said}");
        std::fs::write(&path, &record).unwrap();
        let ran = sspcheck(&["report", &path.display().to_string()]);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{said}");
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
}
