//! What people see: the `sspcheck` command, and one file per report format.
//!
//! Every renderer is a pure function from a [`Report`](sspcheck_conformance::report::Report) to text; the table of
//! them is [`format::FORMATS`].
#![forbid(unsafe_code)]

pub mod format;
mod json;
mod markdown;
mod text;
mod story;
pub mod explain;
pub mod graph;
pub mod command;
