//! The table of report formats.

use sspcheck_conformance::report::Report;

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
    /// Renders several reports as one document, for formats that show them side by side.
    pub together: Option<fn(&[Report]) -> String>,
}

/// Every format.
pub const FORMATS: &[Format] = &[
    Format { name: "text", extension: "txt", render: text::render, together: None },
    Format { name: "json", extension: "json", render: json::render, together: None },
    Format { name: "markdown", extension: "md", render: markdown::render, together: None },
    Format { name: "html", extension: "html", render: html::render, together: Some(html::together) },
    Format { name: "junit", extension: "junit.xml", render: junit::render, together: None },
    Format { name: "sarif", extension: "sarif", render: sarif::render, together: None },
    Format { name: "badge", extension: "badge.svg", render: badge::svg, together: None },
    Format { name: "badge-json", extension: "badge.json", render: badge::json, together: None },
];

impl Format {
    /// The format of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.name == name)
    }

    /// Whether reports of several records can stand one after another, or beside each other.
    #[must_use]
    pub fn takes_several(&self) -> bool {
        self.together.is_some() || ["text", "json", "markdown"].contains(&self.name)
    }
}
