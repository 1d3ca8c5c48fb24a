//! `sspcheck smoke`: does an adapter work, on one screen.

use std::fmt::Write as _;

use sspcheck_conformance::cancel::Cancel;
use sspcheck_conformance::error::Complaint;
use sspcheck_conformance::smoke::{Smoke, smoke};
use sspcheck_conformance::target::{Complaints, HostOptions, OwnHost, Spec, quote};

use super::arguments::Smoke as Arguments;
use super::{TROUBLE, Trouble, print_prose};

/// How many wrong lines are shown.
const SHOWN: usize = 6;

pub(super) fn run(arguments: &Arguments) -> Result<u8, Trouble> {
    let spec = Spec::parse(&arguments.target)?;
    let complaints = Complaints::default();
    let profile = super::check::profile(arguments.profile, &spec)?;
    let hosts = HostOptions { validate: true, profile, ..arguments.hosts.options()? };
    let mut target =
        spec.target_collecting(OwnHost::Command, &hosts, Some(Complaints::clone(&complaints)))?;
    let cancel = Cancel::default();
    target.heed(&cancel);
    super::check::heed_signals(&cancel)?;
    let seen = smoke(&*target, &complaints, profile.dialect())?;
    print_prose(&render(&spec.name(), &seen))?;
    Ok(if seen.works() { 0 } else { TROUBLE })
}

fn render(name: &str, seen: &Smoke) -> String {
    let verdict = if seen.works() { "works" } else { "does not work" };
    let mut text = format!("sspcheck smoke: {name} {verdict}\n\n");
    let wide = seen.steps.iter().map(|tried| tried.what.chars().count()).max().unwrap_or(0);
    for tried in &seen.steps {
        let _ = writeln!(text, "  {:wide$}  {:5}  {}", tried.what, tried.state.name(), tried.seen);
    }
    if !seen.complaints.is_empty() {
        text.push('\n');
        for complaint in seen.complaints.iter().take(SHOWN) {
            complain(&mut text, complaint);
        }
        if let Some(more @ 1..) = seen.complaints.len().checked_sub(SHOWN) {
            let _ = writeln!(text, "  and {more} more wrong lines");
        }
    }
    if !seen.printed.trim().is_empty() {
        let _ = writeln!(text, "\n  it printed {}", quote(seen.printed.trim()));
    }
    if !seen.cannot.is_empty() {
        text.push_str(
            "\n  what it declares that it cannot do; the clauses are not exercised, with this reason\n",
        );
        for cannot in &seen.cannot {
            let what = serde_json::to_string(&cannot.what).unwrap_or_default();
            let clauses: Vec<&str> = cannot.what.clauses().iter().map(|clause| clause.id()).collect();
            let reason = quote(&cannot.reason);
            let _ = writeln!(
                text,
                "    {:18} {}: {}",
                what.trim_matches('"'),
                clauses.join(" "),
                reason.trim_matches('`')
            );
        }
    }
    text
}

fn complain(text: &mut String, complaint: &Complaint) {
    match complaint.number {
        Some(number) => {
            let _ = writeln!(text, "  line {number}: {}", complaint.line);
        }
        None => text.push_str("  the end of its output\n"),
    }
    let _ = writeln!(text, "    wrong:    {}", complaint.wrong);
    let _ = writeln!(text, "    expected: {}", complaint.expected);
    if !complaint.printed.is_empty() {
        let _ = writeln!(text, "    printed:  {}", complaint.printed);
    }
}
