//! What a target prints, or is called, is text in every format and never markup.

use std::path::Path;

use serde_json::Value;

use crate::common::sspcheck;
use crate::formats::{record, rendered};

/// What somebody might try; each ends with a mark by which it is found again.
const TRIES: [&str; 11] = [
    "\x1b[31m\x1b]0;title\x07 TRY-0",
    "]]></system-out><failure/> TRY-1",
    "<script>alert(1)</script> TRY-2",
    "| x | y | `code` | TRY-3",
    "\0\u{1}\u{fffe}\u{ffff} TRY-4",
    "\r\n# heading\n```\n</details>\n TRY-5",
    "\u{202e}gnp.exe\u{2066} TRY-6",
    "\"' onload='x' --> <!-- TRY-7",
    "[link](javascript:alert(1)) ![i](x) **b** &lt;img&gt; TRY-8",
    "&lt;b&gt; ~~del~~ `code` $a$ www.evil.example https://evil.example a@evil.example TRY-9",
    "::stop-commands::x\n  ::error file=x::y\n\t::warning::##[error] ##vso[task.complete]##teamcity[x] TRY-10",
];

/// The formats that one has printed into a log.
const PRINTED: [&str; 3] = ["text", "json", "markdown"];

/// A record in which every text that can come from a target is one of those.
fn spoiled(folder: &Path, hostile: &str) -> std::path::PathBuf {
    let whole = record(folder, &crate::common::package("flawed_null_credential"), &["--suite", "smoke"], 1);
    let text = std::fs::read_to_string(&whole).unwrap();
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    lines[0]["header"]["target"] = hostile.into();
    let report = &mut lines.last_mut().unwrap()["footer"]["report"];
    for field in ["name", "package", "version", "kind"] {
        report["target"][field] = hostile.into();
    }
    for finding in report["findings"].as_array_mut().unwrap() {
        for field in ["summary", "condition", "output", "replay"] {
            finding[field] = hostile.into();
        }
        finding["site"] = vec![hostile, hostile].into();
        for step in finding["trace"].as_array_mut().unwrap() {
            for field in ["call", "observed", "permitted"] {
                step[field] = hostile.into();
            }
            step["lsa"] = vec![hostile].into();
        }
        finding["accepted"] = serde_json::json!({ "reason": hostile, "owner": hostile, "expires": hostile });
    }
    report["findings"][0].as_object_mut().unwrap().remove("accepted");
    for clause in report["clauses"].as_array_mut().unwrap() {
        if clause["verdict"] == "not-exercised" {
            clause["reason"] = hostile.into();
        }
    }
    report["notes"] = serde_json::json!([{ "clauses": [], "summary": hostile }]);
    report["proves"] = vec![hostile].into();
    let path = folder.join("spoiled.jsonl");
    let lines: Vec<String> = lines.iter().map(|line| format!("{line}\n")).collect();
    std::fs::write(&path, lines.concat()).unwrap();
    path
}

/// Nothing that a CI system obeys which reads what a step prints.
fn is_inert(text: &str) -> bool {
    let begins = |line: &str| line.trim_start().starts_with("::");
    !text.lines().any(begins)
        && !["##[", "##vso[", "##teamcity["].iter().any(|command| text.contains(command))
}

/// Nothing that a terminal obeys, that turns the direction, or that XML cannot hold.
fn is_plain(text: &str) -> bool {
    text.chars().all(|c| {
        (c == '\n' || !c.is_control())
            && !('\u{202a}'..='\u{202e}').contains(&c)
            && !('\u{2066}'..='\u{2069}').contains(&c)
            && !['\u{fffe}', '\u{ffff}'].contains(&c)
    })
}

#[test]
fn nothing_that_a_target_says_becomes_markup_or_moves_a_cursor() {
    let mut pages = None;
    for (number, hostile) in ["plain TRY-0"].iter().chain(&TRIES).enumerate() {
        let number = number.saturating_sub(1);
        let out = tempfile::tempdir().unwrap();
        let path = spoiled(out.path(), hostile);
        let mark = format!("TRY-{number}");
        for format in ["text", "json", "markdown", "html", "junit", "sarif", "badge", "badge-json"] {
            let text = rendered(&path, format);
            assert!(is_plain(&text), "{format} {mark}");
            assert_eq!(text.contains(&mark), !format.starts_with("badge"), "{format} {mark}");
            assert!(is_inert(&text) || !PRINTED.contains(&format), "{format} {mark}:\n{text}");
        }
        // Beside another record: compared, and in one document.
        let other = crate::common::checked("reference:in-process", &["--suite", "smoke"]).record();
        let beside = |command: &str, format: &str| {
            let names = [&path, &other].map(|path| path.display().to_string());
            let ran = sspcheck(&[command, &names[0], &names[1], "--format", format]);
            assert!(ran.code != 2 && ran.stderr.is_empty(), "{command} {format}: {}", ran.stderr);
            assert!(is_plain(&ran.stdout) && ran.stdout.contains(&mark), "{command} {format} {mark}");
            ran.stdout
        };
        for format in PRINTED {
            let text = beside("compare", format);
            assert!(is_inert(&text), "{format} {mark}:\n{text}");
        }
        for format in ["json", "sarif"] {
            let _: Value = serde_json::from_str(&beside("report", format)).unwrap();
        }
        let junit = quick_junit::Report::deserialize_from_str(&beside("report", "junit")).unwrap();
        assert_eq!((junit.test_suites.len(), junit.tests), (2, 116));
        // As many tags as when it says something harmless.
        let page = beside("compare", "html");
        let _ = pages.get_or_insert_with(|| page.matches('<').count());
        assert_eq!(Some(page.matches('<').count()), pages, "{mark}");
        // With colours the only escapes are our own.
        let ran = std::process::Command::new(env!("CARGO_BIN_EXE_sspcheck"))
            .args(["report", &path.display().to_string()])
            .env("CLICOLOR_FORCE", "1")
            .output()
            .unwrap();
        let coloured = String::from_utf8(ran.stdout).unwrap();
        assert!(coloured.contains("\x1b[1m"), "{mark}");
        assert!(
            !coloured.contains("\x1b]") && !coloured.contains('\x07') && !coloured.contains('\0'),
            "{mark}"
        );
        is_json(&rendered(&path, "json"), hostile);
        is_junit(&rendered(&path, "junit"));
        is_markdown(&rendered(&path, "markdown"), &mark);
        let sarif: Value = serde_json::from_str(&rendered(&path, "sarif")).unwrap();
        assert_eq!(sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap().len(), 58);
        let uri =
            sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
                .clone();
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%/".contains(c);
        assert!(uri.as_str().unwrap().chars().all(plain), "{uri}");
    }
}

/// JSON has escapes of its own, and says exactly what was said.
fn is_json(text: &str, hostile: &str) {
    let document: Value = serde_json::from_str(text).unwrap();
    assert_eq!(document["target"]["name"], hostile);
    assert_eq!(document["findings"][0]["output"], hostile);
}

/// The elements are ours: as many as without a try, and the texts are there as texts.
fn is_junit(text: &str) {
    let report = quick_junit::Report::deserialize_from_str(text).unwrap();
    assert_eq!((report.tests, report.failures, report.errors), (58, 1, 0));
    assert_eq!(text.matches("<testcase ").count(), 58);
    assert_eq!(text.matches("<failure ").count(), 1);
    assert!(!text.contains("<![CDATA[") && !text.contains("<!--") && !text.contains("<script"));
}

/// Outside fences and code no bracket, bar or tag is left that is not escaped; the tables keep their columns.
fn is_markdown(text: &str, mark: &str) {
    let mut fence: Option<String> = None;
    let mut headings = 0;
    for line in text.lines() {
        let ticks: String = line.chars().take_while(|c| *c == '`').collect();
        match &fence {
            Some(open) if ticks.len() >= open.len() && ticks.len() == line.len() => fence = None,
            Some(_) => continue,
            None if ticks.len() >= 3 => fence = Some(ticks),
            None => {
                headings += usize::from(line.starts_with('#'));
                if line.starts_with('|') {
                    let bars = line.replace("\\|", "").matches('|').count();
                    assert!([4, 6].contains(&bars), "{mark}: {line}");
                }
                let bare = line.replace("\\<", "").replace("\\[", "").replace("\\]", "");
                let own = bare.starts_with("<details>") || bare.starts_with("</details>");
                let in_code = bare.split('`').skip(1).step_by(2).collect::<String>();
                let outside = bare.len() - in_code.len();
                assert!(own || outside == 0 || !bare.replace(&in_code, "").contains("<s"), "{mark}: {line}");
                assert!(own || !bare.replace(&in_code, "").contains("]("), "{mark}: {line}");
                // No entity, no strikethrough and no formula; in a heading, which is a name, no code and no address either.
                let prose: String = line.split('`').step_by(2).collect();
                let prose = prose.replace("\\&lt;", "").replace("\\~\\~", "").replace("\\$a", "");
                for sign in ["&lt;", "~~", "$a"].into_iter().filter(|_| mark == "TRY-9") {
                    assert!(!prose.contains(sign), "{mark}: {sign} in {line}");
                }
                let followed = ["`", "www.", "://", "@evil"].map(|sign| (sign, format!("\\{sign}")));
                for (sign, escaped) in followed.into_iter().filter(|_| line.starts_with("# ")) {
                    let bare = line.replace("www\\.", "").replace(&escaped, "");
                    assert!(!bare.contains(sign), "{mark}: {sign} in {line}");
                }
            }
        }
    }
    assert_eq!(fence, None, "{mark}: a fence is left open");
    assert_eq!(headings, 8, "{mark}: the title, five sections and two findings");
}

#[test]
fn a_badge_has_nothing_of_the_target() {
    let out = tempfile::tempdir().unwrap();
    let path = spoiled(out.path(), "TRY<&>");
    for format in ["badge", "badge-json"] {
        assert!(!rendered(&path, format).contains("TRY"), "{format}");
    }
    let ran = sspcheck(&["report", &path.display().to_string(), "--format", "badge"]);
    assert!(ran.stdout.starts_with("<svg xmlns=") && ran.stdout.contains("role=\"img\""), "{}", ran.stdout);
}
