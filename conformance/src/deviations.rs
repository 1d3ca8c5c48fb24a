//! Deviations that somebody has accepted, and names of a target's own codes: one TOML file.
//!
//! ```toml
//! [[accept]]
//! clause = "CRED-2"
//! reason = "callers rely on the default credential; see our interface document, section 4"
//! owner = "security team"
//! expires = 2027-06-30              # the last day on which it is accepted
//! function = "exchange"             # optional: only findings at such a call
//! text = "null null"                # optional: only findings with this in what happened, or in one of their calls
//!
//! [[status]]
//! code = 0xE0001234
//! name = "MYSSP_E_NO_TICKET"
//! ```
//!
//! An accepted finding stays in the report and keeps its clause's verdict; it does not count for the outcome. An entry
//! that is expired, that matches nothing, or whose deviation no longer happens makes the run fail: a list that nobody
//! looks after hides what it was never meant to hide. Only a run that tries everything can say that something no longer
//! happens, so a smaller suite, a hardening clause without hostile calls and a run that stopped at its start leave such
//! entries untried.

use std::path::Path;

use jiff::civil::Date;
use serde::Deserialize;
use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::reading::Profile;

use crate::error::{Error, Result};
use crate::names::Names;
use crate::report::{Acceptance, ClauseResult, ClauseVerdict, Deviation, DeviationState, Finding};
use crate::suite::Suite;

/// A deviation file, and the day by which its entries expire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deviations {
    accepted: Vec<Accepted>,
    names: Names,
    today: Option<Date>,
    text: Option<String>,
}

/// One deviation that somebody has accepted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    clause: Clause,
    reason: Said,
    owner: Said,
    expires: Expiry,
    function: Option<Function>,
    text: Option<Said>,
}

/// The kind of call at which a finding is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Function {
    Acquire,
    Release,
    Query,
    Exchange,
    Delete,
}

impl Function {
    const fn name(self) -> &'static str {
        match self {
            Self::Acquire => "acquire",
            Self::Release => "release",
            Self::Query => "query",
            Self::Exchange => "exchange",
            Self::Delete => "delete",
        }
    }
}

/// A text that says something.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
struct Said(String);

impl TryFrom<String> for Said {
    type Error = &'static str;

    fn try_from(text: String) -> std::result::Result<Self, Self::Error> {
        if text.trim().is_empty() { Err("the text is empty; say something") } else { Ok(Self(text)) }
    }
}

/// The last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "toml::value::Datetime")]
struct Expiry(Date);

impl TryFrom<toml::value::Datetime> for Expiry {
    type Error = String;

    fn try_from(written: toml::value::Datetime) -> std::result::Result<Self, Self::Error> {
        let (Some(date), None, None) = (written.date, written.time, written.offset) else {
            return Err(format!("`{written}` is no day; write the last day, such as 2027-06-30"));
        };
        let numbers = (i16::try_from(date.year), i8::try_from(date.month), i8::try_from(date.day));
        let (Ok(year), Ok(month), Ok(day)) = numbers else { return Err(format!("`{written}` is no day")) };
        Date::new(year, month, day).map(Self).map_err(|error| error.to_string())
    }
}

/// A name for a code of the target's own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Status {
    code: u32,
    name: Said,
}

/// The file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    accept: Vec<toml::Spanned<Accepted>>,
    #[serde(default)]
    status: Vec<toml::Spanned<Status>>,
}

/// What a run tried: only what was tried can be missed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tried {
    pub(crate) profile: Profile,
    pub(crate) suite: Suite,
    pub(crate) hostile: bool,
    /// The run stopped at its start, or on request.
    pub(crate) stopped: bool,
}

impl Deviations {
    /// Reads a file; entries expire by `today`.
    ///
    /// # Errors
    ///
    /// For a file that cannot be read or is no such file: with line and column, and what to write instead.
    pub fn read(path: &Path, today: Date) -> Result<Self> {
        let text =
            std::fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source })?;
        Self::parse(&text, today).map_err(|reason| Error::Deviations { path: path.to_owned(), reason })
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    ///
    /// The line, the column, and what is wrong there.
    pub fn parse(text: &str, today: Date) -> std::result::Result<Self, String> {
        let written: Written = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            format!("{}: {}", place(text, at), error.message().replace('\n', ", "))
        })?;
        let mut names = Names::default();
        for status in written.status {
            let at = status.span().start;
            let Status { code, name } = status.into_inner();
            names.add(code, name.0).map_err(|reason| format!("{}: {reason}", place(text, at)))?;
        }
        let mut accepted: Vec<Accepted> = Vec::with_capacity(written.accept.len());
        for entry in written.accept {
            let at = entry.span().start;
            let entry = entry.into_inner();
            if accepted.iter().any(|known| known.is_of(&entry)) {
                let clause = entry.clause;
                return Err(format!(
                    "{}: this deviation of {clause} is accepted above; keep one entry",
                    place(text, at)
                ));
            }
            accepted.push(entry);
        }
        Ok(Self { accepted, names, today: Some(today), text: Some(text.to_owned()) })
    }

    /// The text that they were read from.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The names of the target's own codes.
    #[must_use]
    pub const fn names(&self) -> &Names {
        &self.names
    }

    /// Marks the findings that are accepted, and says what became of every entry.
    pub(crate) fn settle(
        &self,
        tried: Tried,
        clauses: &[ClauseResult],
        findings: &mut [Finding],
    ) -> Vec<Deviation> {
        let settled = self.accepted.iter().map(|accepted| {
            let numbers: Vec<usize> = (0..)
                .zip(&*findings)
                .filter(|(_, finding)| accepted.speaks_of(finding))
                .map(|(n, _)| n)
                .collect();
            let expired = self.today.is_some_and(|today| accepted.expires.0 < today);
            let (state, says) = accepted.became(tried, clauses, &numbers, expired);
            if state == DeviationState::Accepted {
                for number in &numbers {
                    if let Some(finding) = findings.get_mut(*number) {
                        let _ = finding.accepted.get_or_insert_with(|| accepted.acceptance());
                    }
                }
            }
            accepted.deviation(state, says, numbers)
        });
        settled.collect()
    }
}

impl Accepted {
    /// Whether both speak of the same findings by their words.
    fn is_of(&self, other: &Self) -> bool {
        (self.clause, self.function, &self.text) == (other.clause, other.function, &other.text)
    }

    fn speaks_of(&self, finding: &Finding) -> bool {
        let function = self.function.is_none_or(|function| finding.function() == Some(function.name()));
        let text = self.text.as_ref().is_none_or(|Said(text)| {
            finding.summary.contains(text) || finding.trace.iter().any(|step| step.call.contains(text))
        });
        finding.clauses.contains(&self.clause) && function && text
    }

    fn became(
        &self,
        tried: Tried,
        clauses: &[ClauseResult],
        findings: &[usize],
        expired: bool,
    ) -> (DeviationState, String) {
        use DeviationState::{Accepted, Expired, Gone, MatchesNothing, NotTried};
        let clause = self.clause;
        let Some(result) = clauses.iter().find(|result| result.id == clause) else {
            let text = format!("profile {} has no {clause}; remove the entry", tried.profile);
            return (MatchesNothing, text);
        };
        if expired {
            let text = format!(
                "it expired on {}; mend the target, or decide anew and give a later day",
                self.expires.0
            );
            return (Expired, text);
        }
        if !findings.is_empty() {
            return (Accepted, format!("accepted until {}", self.expires.0));
        }
        if result.level == Level::Free {
            let text =
                format!("{clause} is the implementation's choice and is never broken; remove the entry");
            return (MatchesNothing, text);
        }
        if matches!(result.verdict, ClauseVerdict::Broken | ClauseVerdict::Deviates) {
            let text =
                format!("{clause} is broken otherwise; change `function` or `text`, or remove the entry");
            return (MatchesNothing, text);
        }
        if tried.stopped {
            return (NotTried, "the run stopped before it could be told".to_owned());
        }
        if result.level == Level::Hardening && !tried.hostile {
            return (NotTried, "hardening clauses are tried with --hostile only".to_owned());
        }
        if tried.suite == Suite::Smoke {
            return (NotTried, "only the standard suite can say that it no longer happens".to_owned());
        }
        match &result.reason {
            Some(reason) if result.verdict == ClauseVerdict::NotExercised => {
                let text = format!(
                    "{clause} was never exercised ({reason}); remove the entry, or check a target that can"
                );
                (MatchesNothing, text)
            }
            _ => (Gone, "it no longer happens; remove the entry".to_owned()),
        }
    }

    fn acceptance(&self) -> Acceptance {
        Acceptance {
            reason: self.reason.0.clone(),
            owner: self.owner.0.clone(),
            expires: self.expires.0.to_string(),
        }
    }

    fn deviation(&self, state: DeviationState, says: String, findings: Vec<usize>) -> Deviation {
        Deviation {
            clause: self.clause,
            function: self.function.map(|function| function.name().to_owned()),
            text: self.text.as_ref().map(|text| text.0.clone()),
            accepted: self.acceptance(),
            state,
            says,
            findings,
        }
    }
}

/// A place in a text, as people count.
fn place(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
    format!("line {line}, column {column}")
}

#[cfg(test)]
mod tests;
