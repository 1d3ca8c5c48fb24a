//! `sspcheck check --reproductions`: each finding as a C program and as a Rust test.

use std::fmt::Write as _;
use std::path::Path;

use sspcheck_conformance::error::Error;
use sspcheck_conformance::report::{Finding, Report};
use sspcheck_conformance::target::Spec;
use sspcheck_conformance::vectors::{Reproduction, has_host_options, reproduction};

use super::Trouble;
use crate::visible;

/// The folder within that of `--out`.
const FOLDER: &str = "reproductions";

/// Writes them, and a list that says for which findings there is no program and why.
pub(super) fn write(out: &Path, report: &Report) -> Result<(), Trouble> {
    let folder = out.join(FOLDER);
    std::fs::create_dir_all(&folder).map_err(|source| failed(&folder, source))?;
    let put = |name: &str, text: &str| super::put(&folder.join(name), text);
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
            None => "none: it was seen before any call of a case, or the host was given options".to_owned(),
        };
        let _ = writeln!(list, "| {number} | {} | {c} | {rust} |", ids.join(", "));
    }
    put("README.md", &list)?;
    Ok(())
}

/// Takes away those that an earlier run left; what somebody else put there stays.
pub(super) fn clear(out: &Path) -> Result<(), Trouble> {
    let folder = out.join(FOLDER);
    if !folder.exists() {
        return Ok(());
    }
    for entry in std::fs::read_dir(&folder).map_err(|source| failed(&folder, source))?.flatten() {
        if is_ours(&entry.path()) {
            std::fs::remove_file(entry.path()).map_err(|source| failed(&entry.path(), source))?;
        }
    }
    Ok(())
}

fn failed(path: &Path, source: std::io::Error) -> Error {
    Error::File { path: path.to_owned(), source }
}

/// Whether a file has a name that is given here: a number, with the ending of C or of Rust.
fn is_ours(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let is_source = path.extension().is_some_and(|extension| extension == "c" || extension == "rs");
    is_source && !stem.is_empty() && stem.bytes().all(|byte| byte.is_ascii_digit())
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
    if has_host_options(&words) || words.get(1)? != "replay" {
        return None;
    }
    let (calls, target) = (words.get(2)?, words.get(3)?);
    let ids: Vec<&str> = finding.clauses.iter().map(|clause| clause.id()).collect();
    Some(format!(
        "//! {}: {}\n\n#[test]\nfn finding_{number}() {{\n    sspcheck::assert_replay({calls:?}, {target:?});\n}}\n",
        ids.join(", "),
        visible::text(&finding.summary),
    ))
}
