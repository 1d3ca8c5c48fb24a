//! The table of report formats.

use sspcheck_conformance::report::Report;

use crate::{json, markdown, text};

/// A report format: one row, one pure function.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// The ending of its files.
    pub extension: &'static str,
    /// Renders a report; the width is in columns, for formats that have lines to fit.
    pub render: fn(&Report, usize) -> String,
}

/// Every format.
pub const FORMATS: &[Format] = &[
    Format { name: "text", extension: "txt", render: text::render },
    Format { name: "json", extension: "json", render: json::render },
    Format { name: "markdown", extension: "md", render: markdown::render },
];

/// Formats that are not available yet.
pub const LATER: &[&str] = &["junit", "sarif", "html"];

impl Format {
    /// The format of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.name == name)
    }
}
