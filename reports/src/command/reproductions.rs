//! `sspcheck check --reproductions`: each finding as a C program and as a Rust test.

use std::fmt::Write as _;
use std::path::Path;

use sspcheck_conformance::error::Error;
use sspcheck_conformance::report::{Finding, Report};
use sspcheck_conformance::target::Spec;
use sspcheck_conformance::vectors::{Reproduction, reproduction};

use super::Trouble;
use crate::visible;

/// The folder within that of `--out`.
const FOLDER: &str = "reproductions";

/// Writes them, and a list that says for which findings there is no program and why.
pub(super) fn write(out: &Path, report: &Report) -> Result<(), Trouble> {
    let folder = out.join(FOLDER);
    let failed = |path: &Path, source| Error::File { path: path.to_owned(), source };
    // What an earlier run left is not of this one.
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|source| failed(&folder, source))?;
    }
    std::fs::create_dir_all(&folder).map_err(|source| failed(&folder, source))?;
    let put = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|source| failed(&path, source))
    };
    let mut list = String::from("# Reproductions\n\n| finding | clauses | C | Rust |\n|---:|---|---|---|\n");
    for (number, finding) in report.findings.iter().enumerate() {
        let finding = &from_anywhere(finding);
        let ids: Vec<&str> = finding.clauses.iter().map(|clause| clause.id()).collect();
        let c = match reproduction(report, finding) {
            Reproduction::C(text) => {
                put(&format!("{number}.c"), &text)?;
                format!("[{number}.c]({number}.c)")
            }
            Reproduction::None(why) => format!("none: {why}"),
        };
        let rust = match rust_test(number, finding) {
            Some(text) => {
                put(&format!("{number}.rs"), &text)?;
                format!("[{number}.rs]({number}.rs)")
            }
            None => "none: it was seen before any call of a case".to_owned(),
        };
        let _ = writeln!(list, "| {number} | {} | {c} | {rust} |", ids.join(", "));
    }
    put("README.md", &list)?;
    Ok(())
}

/// The same finding with the whole path of its target, so that what is made of it works in any folder.
fn from_anywhere(finding: &Finding) -> Finding {
    let mut words = shlex::split(&finding.replay).unwrap_or_default();
    if let Some(target) = words.get_mut(3)
        && let Ok(spec) = Spec::parse(target)
    {
        *target = spec.argument_from_anywhere();
    }
    let whole = shlex::try_join(words.iter().map(String::as_str));
    Finding { replay: whole.unwrap_or_else(|_| finding.replay.clone()), ..finding.clone() }
}

/// A test for the `tests` folder of a package that has `sspcheck` among its dev-dependencies.
fn rust_test(number: usize, finding: &Finding) -> Option<String> {
    let words = shlex::split(&finding.replay)?;
    let (calls, target) = (words.get(2)?, words.get(3)?);
    let ids: Vec<&str> = finding.clauses.iter().map(|clause| clause.id()).collect();
    Some(format!(
        "//! {}: {}\n\n#[test]\nfn finding_{number}() {{\n    sspcheck::assert_replay({calls:?}, {target:?});\n}}\n",
        ids.join(", "),
        visible::text(&finding.summary),
    ))
}
