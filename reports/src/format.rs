//! The table of report formats.

use sspcheck_conformance::report::Report;

use self::Several::{Follow, Refused, Together};
use crate::compare::labels;
use crate::{badge, html, json, junit, markdown, sarif, text};

/// A report format: one row, one pure function.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// The ending of its files.
    pub extension: &'static str,
    /// Renders a report; the width is in columns, for formats that have lines to fit.
    pub render: fn(&Report, usize) -> String,
    /// How several reports are shown.
    pub several: Several,
}

/// How a format shows several reports, each with a label that no other has.
#[derive(Clone, Copy, Debug)]
pub enum Several {
    /// One after another.
    Follow,
    /// As one document.
    Together(fn(&[(String, &Report)]) -> String),
    /// Not at all: it is a document of one.
    Refused,
}

/// Every format.
pub const FORMATS: &[Format] = &[
    Format { name: "text", extension: "txt", render: text::render, several: Follow },
    Format { name: "json", extension: "json", render: json::render, several: Together(json::together) },
    Format { name: "markdown", extension: "md", render: markdown::render, several: Follow },
    Format { name: "html", extension: "html", render: html::render, several: Together(html::labelled) },
    Format {
        name: "junit",
        extension: "junit.xml",
        render: junit::render,
        several: Together(junit::together),
    },
    Format { name: "sarif", extension: "sarif", render: sarif::render, several: Together(sarif::together) },
    Format { name: "badge", extension: "badge.svg", render: badge::svg, several: Refused },
    Format { name: "badge-json", extension: "badge.json", render: badge::json, several: Refused },
];

impl Format {
    /// The format of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.name == name)
    }

    /// Shows several reports, each with where it was read from; nothing if the format is a document of one.
    #[must_use]
    pub fn several(&self, reports: &[(String, Report)], width: usize) -> Option<String> {
        let labelled = labels(reports).into_iter().zip(reports).map(|(label, (_, report))| (label, report));
        match self.several {
            Refused => None,
            Follow => {
                Some(labelled.map(|(label, report)| (self.render)(&called(report, label), width)).collect())
            }
            Together(render) => Some(render(&labelled.collect::<Vec<_>>())),
        }
    }
}

/// The report with a name that tells its target from others.
pub(crate) fn called(report: &Report, label: String) -> Report {
    let mut report = report.clone();
    report.target.name = label;
    report
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_reports_of_one_name_are_told_apart_by_where_they_lie() {
        let report: Report =
            serde_json::from_str(include_str!("../published/flawed-null-credential/report.json")).unwrap();
        let name = report.target.name.clone();
        let both = [("old".to_owned(), report.clone()), ("new".to_owned(), report)];
        for format in FORMATS.iter().filter(|format| !matches!(format.several, Refused)) {
            let told = format.several(&both, 200).unwrap();
            if format.name == "json" {
                continue;
            }
            for place in ["old", "new"] {
                let label = format!("{name} [{place}]");
                let told = told.replace('\\', "");
                assert!(told.contains(&label), "{} does not say {label}:\n{told:.800}", format.name);
            }
        }
    }
}
