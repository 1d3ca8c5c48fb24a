//! `sspcheck compare`: clause by target, what a reading makes of it, what changed between versions.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::common::{checked, package, sspcheck};
use crate::formats::record;

fn compared(results: &[&Path], options: &[&str]) -> String {
    let results: Vec<String> = results.iter().map(|path| path.display().to_string()).collect();
    let results: Vec<&str> = results.iter().map(String::as_str).collect();
    let ran = sspcheck(&[&["compare"], &results[..], options].concat());
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{options:?}");
    ran.stdout
}

fn json(results: &[&Path], options: &[&str]) -> Value {
    serde_json::from_str(&compared(results, &[options, &["--format", "json"]].concat())).unwrap()
}

/// The folder of a check that no test changes.
pub(super) fn smoke(name: &str, code: i32) -> PathBuf {
    let checked = checked(&package(name), &["--suite", "smoke"]);
    assert_eq!(checked.code, code, "{name}");
    checked.folder.clone()
}

#[test]
fn clause_by_target_with_what_differs_and_the_reading_that_separates() {
    let correct = smoke("correct", 0);
    let null = smoke("flawed_null_credential", 1);
    let document = json(&[&correct, &null], &[]);
    let labels: Vec<&str> = document["targets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|target| target["label"].as_str().unwrap())
        .collect();
    assert_eq!(labels, ["correct.so", "flawed_null_credential.so"]);
    let rows = document["clauses"].as_array().unwrap();
    assert_eq!(rows.len(), 58);
    let differ: Vec<&str> =
        rows.iter().filter(|row| row["differs"] == true).map(|row| row["id"].as_str().unwrap()).collect();
    assert!(differ.starts_with(&["CRED-2"]) && differ.contains(&"QRY-1"), "{differ:?}");
    let row = rows.iter().find(|row| row["id"] == "CRED-2").unwrap();
    assert_eq!(
        (&row["cells"][0]["verdict"], &row["cells"][1]["verdict"]),
        (&"held".into(), &"broken".into())
    );
    assert_eq!(row["cells"][1]["fails"], true);
    // The other reading takes a NULL credential for the default one: there both conform.
    let says = document["readings"][0]["says"][0].as_str().unwrap();
    assert!(
        says.starts_with("null-credential separates correct.so from flawed_null_credential.so: under "),
        "{says}"
    );
    assert_eq!(document["steps"], Value::Array(Vec::new()), "two targets, no versions");

    let text = compared(&[&correct, &null], &[]);
    assert!(text.contains("│ CRED-2 │ held ") && !text.contains("│ CTX-1 "), "{text}");
    assert!(text.contains(says.split(':').next().unwrap()), "{text}");
    let all = compared(&[&correct, &null], &["--all"]);
    assert!(all.contains("│ CTX-1 "), "{all}");
    let markdown = compared(&[&correct, &null], &["--format", "markdown"]);
    assert!(markdown.contains("| CRED-2 | held | broken |"), "{markdown}");
    assert!(markdown.contains("| clause | correct.so | flawed\\_null\\_credential.so |"), "{markdown}");
    assert!(!markdown.contains("| CTX-1 |"), "{markdown}");
}

#[test]
fn versions_of_one_target_got_better_or_worse() {
    let out = tempfile::tempdir().unwrap();
    let (old, new) = (smoke("correct", 0), smoke("flawed_contexts_coupled", 0));
    let worse = json(&[&old, &new], &["--versions"]);
    let step = &worse["steps"][0];
    assert_eq!((&step["from"], &step["to"]), (&0.into(), &1.into()));
    let change = step["changes"].as_array().unwrap().iter().find(|change| change["id"] == "CTX-7").unwrap();
    assert_eq!(
        (&change["from"], &change["to"], &change["way"]),
        (&"held".into(), &"deviates".into(), &"worse".into())
    );
    assert_eq!(step["new"].as_array().unwrap().len(), 1);
    assert_eq!(step["gone"].as_array().unwrap().len(), 0);
    let text = compared(&[&old, &new], &["--versions"]);
    assert!(text.contains("From correct.so to flawed_contexts_coupled.so\n  still conforms; "), "{text}");
    assert!(text.contains("1 finding new") && text.contains("  worse   CTX-7: held -> deviates"), "{text}");
    // The other way round it got better.
    let text = compared(&[&new, &old], &["--versions"]);
    assert!(text.contains("1 finding gone") && text.contains("  better  CTX-7: deviates -> held"), "{text}");
    // The same name is the same target without being told, and labels tell the records apart.
    let again = out.path().join("again");
    let _ = record(&again, &package("correct"), &["--suite", "smoke"], 0);
    let document = json(&[&old, &again], &[]);
    assert_eq!(document["steps"][0]["says"], "still conforms; nothing changed");
    let labels = [0, 1].map(|number| document["targets"][number]["label"].as_str().unwrap().to_owned());
    assert!(
        labels[0] != labels[1] && labels.iter().all(|label| label.starts_with("correct.so [")),
        "{labels:?}"
    );
}

#[test]
fn records_of_two_profiles_are_not_of_versions_of_one_target() {
    let correct = smoke("correct", 0).display().to_string();
    let module = concat!(env!("CARGO_MANIFEST_DIR"), "/published/mech-eap");
    let ran = sspcheck(&["compare", "--versions", &correct, module]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("profiles lsa and gss are not of versions of one target"), "{}", ran.stderr);
    assert_eq!(sspcheck(&["compare", &correct, module]).code, 0);
}

#[test]
fn many_targets_fit_the_width() {
    let folder = smoke("correct", 0);
    let many: Vec<&Path> = vec![&folder; 20];
    let text = compared(&many, &["--all"]);
    let widest =
        text.lines().filter(|line| line.starts_with(['│', '╭'])).map(|line| line.chars().count()).max();
    assert!(widest.is_some_and(|widest| widest <= 110), "{widest:?}");
    assert!(text.contains("H held") && text.contains("20 records agree on all 58 clauses"), "{text}");
}

#[test]
fn each_format_is_written_to_its_own_file() {
    let out = tempfile::tempdir().unwrap();
    let folder = smoke("correct", 0);
    let to = out.path().join("comparison").display().to_string();
    let files = [("txt", "text"), ("json", "json"), ("md", "markdown"), ("html", "html")];
    let formats: Vec<&str> = files.iter().flat_map(|(_, format)| ["--format", format]).collect();
    assert_eq!(compared(&[&folder, &folder], &[&["--out", &to], &formats[..]].concat()), "");
    for (extension, format) in files {
        let written = std::fs::read_to_string(Path::new(&to).join(format!("compare.{extension}"))).unwrap();
        assert_eq!(written, compared(&[&folder, &folder], &["--format", format]), "{format}");
    }
}

#[test]
fn what_is_no_whole_record_is_refused_in_every_format() {
    let out = tempfile::tempdir().unwrap();
    let folder = smoke("correct", 0);
    let good = folder.join("record.jsonl");
    let whole = std::fs::read_to_string(&good).unwrap();
    let other = out.path().join("other.jsonl");
    #[rustfmt::skip]
    let facts = [
        // the record                                                              what is said
        (whole.replacen("\"schema\":1", "\"schema\":2", 1),                       "a newer sspcheck: its schema is 2"),
        (whole.lines().take(40).map(|line| format!("{line}\n")).collect::<String>(), "its last line is no footer"),
        (whole[..whole.len() - 30].to_owned(),                                     "was cut short"),
        ("{\"version\":\"2.1.0\",\"runs\":[]}\n".to_owned(),                      "line 1: "),
        (String::new(),                                                            "it is empty"),
    ];
    for (text, said) in facts {
        std::fs::write(&other, &text).unwrap();
        let (good, other) = (good.display().to_string(), other.display().to_string());
        for format in ["text", "json", "markdown", "html"] {
            for pair in [[&good, &other], [&other, &good]] {
                let ran = sspcheck(&["compare", pair[0], pair[1], "--format", format]);
                assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{said}");
                assert!(
                    ran.stderr.contains(said) && ran.stderr.contains("other.jsonl"),
                    "{said}: {}",
                    ran.stderr
                );
            }
        }
        for format in ["text", "json", "markdown", "html", "junit", "sarif", "badge", "badge-json"] {
            let ran = sspcheck(&["report", &other, "--format", format]);
            assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{format} {said}");
            assert!(ran.stderr.contains(said), "{format} {said}: {}", ran.stderr);
        }
    }
    let folder = folder.display().to_string();
    let facts: [(&[&str], &str); 6] = [
        (&["compare", &folder], "2 values required"),
        (&["compare", &folder, "nowhere"], "nowhere"),
        (&["compare", &folder, &folder, "--format", "sarif"], "possible values: text, json, markdown, html"),
        (&["compare", &folder, &folder, "--format", "htlm"], "html"),
        (&["compare", &folder, &folder, "--format", "html", "--format", "text"], "--out DIR"),
        (&["compare", &folder, &folder, "--format", "json", "--format", "text"], "--out DIR"),
    ];
    for (arguments, said) in facts {
        let ran = sspcheck(arguments);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.stderr.contains(said), "{arguments:?}: {}", ran.stderr);
    }
}

/// Verdicts of a row, one for each target.
type Rows = std::collections::BTreeMap<String, Vec<String>>;

fn of_json(text: &str) -> Rows {
    let document: Value = serde_json::from_str(text).unwrap();
    let rows = document["clauses"].as_array().unwrap().iter();
    let verdicts = |row: &Value| {
        let cells = row["cells"].as_array().unwrap().iter();
        cells.map(|cell| cell["verdict"].as_str().unwrap_or("absent").to_owned()).collect()
    };
    rows.map(|row| (row["id"].as_str().unwrap().to_owned(), verdicts(row))).collect()
}

/// Of a table whose first column is the clause and whose others are the targets.
fn of_table(text: &str, bar: char) -> Rows {
    let rows = text.lines().filter_map(|line| {
        let cells: Vec<&str> =
            line.strip_prefix(bar)?.trim_end().strip_suffix(bar)?.split(bar).map(str::trim).collect();
        let (id, verdicts) = cells.split_first()?;
        let id = id.trim_matches('*');
        let (group, number) = id.rsplit_once('-')?;
        let is_id = group.chars().all(|c| c.is_ascii_uppercase()) && number.parse::<u8>().is_ok();
        is_id.then(|| (id.to_owned(), verdicts.iter().map(|cell| (*cell).to_owned()).collect()))
    });
    rows.collect()
}

fn of_html(text: &str) -> Rows {
    let rows = text.split("<tr data-clause=\"").skip(1).map(|row| {
        let (id, rest) = row.split_once('"').unwrap();
        let row = rest.split_once("</tr>").unwrap().0;
        let cells = row.split(" data-verdict=\"").skip(1);
        (id.to_owned(), cells.map(|cell| cell.split_once('"').unwrap().0.to_owned()).collect())
    });
    rows.collect()
}

#[test]
fn every_format_of_one_comparison_has_the_same_verdicts() {
    let folders = [("correct", 0), ("flawed_null_credential", 1), ("startup_null_slot", 3)];
    let folders = folders.map(|(name, code)| smoke(name, code));
    let folders: Vec<&Path> = folders.iter().map(PathBuf::as_path).collect();
    let expected = of_json(&compared(&folders, &["--format", "json"]));
    assert_eq!(expected.len(), 58);
    assert!(expected.values().any(|row| *row == ["held", "broken", "not-exercised"]), "{expected:?}");
    let page = compared(&folders, &["--format", "html"]);
    assert_eq!(of_html(&page), expected, "the page has every clause, whatever it begins with");
    assert_eq!(of_table(&compared(&folders, &["--all"]), '│'), expected);
    assert_eq!(of_table(&compared(&folders, &["--all", "--format", "markdown"]), '|'), expected);
    // Only what differs: in the tables by their rows, on the page by a mark that its style hides the others by.
    let differs: Rows =
        expected.into_iter().filter(|(_, row)| row.iter().any(|verdict| *verdict != row[0])).collect();
    assert!(differs.len() > 30 && differs.len() < 58, "{}", differs.len());
    assert_eq!(of_table(&compared(&folders, &[]), '│'), differs);
    assert_eq!(of_table(&compared(&folders, &["--format", "markdown"]), '|'), differs);
    assert_eq!(page.matches(" data-differs>").count(), differs.len());
}

#[test]
fn the_page_is_one_file_that_needs_no_script_and_loads_nothing() {
    let (old, new) = (smoke("correct", 0), smoke("flawed_contexts_coupled", 0));
    let page = compared(&[&old, &new], &["--format", "html", "--versions"]);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">") && page.trim_end().ends_with("</html>"));
    for outside in [
        "<script", "http://", "https://", "@import", "url(", " src=", "<link", " style=", " onclick", "<base",
    ] {
        assert!(!page.replace("url(#arrow)", "").contains(outside), "{outside}");
    }
    let policy =
        page.split_once("Content-Security-Policy\" content=\"").unwrap().1.split_once('"').unwrap().0;
    assert!(policy.starts_with("default-src &#39;none&#39;; style-src &#39;sha256-"), "{policy}");
    assert!(!policy.contains("script-src") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(policy.matches("sha256-").count(), page.matches("<style>").count());
    // What a link leads to is there, and nothing is called alike.
    let ids: Vec<&str> = page.split(" id=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
    for link in page.split(" href=\"").skip(1) {
        let id = link.strip_prefix('#').unwrap().split_once('"').unwrap().0;
        assert!(ids.contains(&id), "nothing is called {id}");
    }
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), ids.len());
    // What is said elsewhere is said here.
    let told = [
        "From correct.so to flawed_contexts_coupled.so",
        "still conforms; ",
        "<li data-way=\"worse\">",
        "held before, deviates now",
        "<a class=\"id\" href=\"#CTX-7\">",
        "<h3 id=\"CTX-7\">",
        "id=\"only\" checked",
    ];
    for part in told {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("id=\"CTX-1\""), "what does not differ is not told of");
    let all = compared(&[&old, &new], &["--format", "html", "--all"]);
    assert!(all.contains("id=\"CTX-1\"") && !all.contains("id=\"only\" checked"));
    let readings = compared(&[&old, &smoke("flawed_null_credential", 1)], &["--format", "html"]);
    assert!(readings.contains("null-credential separates correct.so from flawed_null_credential.so: under "));
}
