//! What people see: the `sspcheck` command, one file per report format, and [`assert_conforms`] for your own tests.
//!
//! ```
//! use sspcheck::{explain, format::Format};
//!
//! let says = explain::of("CRED-2").unwrap();
//! assert!(says.contains("A NULL credential together with a NULL context"));
//! assert_eq!(Format::of("markdown").map(|format| format.extension), Some("md"));
//! ```
//!
//! Every renderer is a pure function from a [`Report`](sspcheck_conformance::report::Report) to text; the table of
//! them is [`format::FORMATS`].
#![forbid(unsafe_code)]

pub mod format;
mod json;
mod markdown;
mod html;
mod text;
mod junit;
mod sarif;
mod badge;
mod story;
#[cfg(test)]
mod sample;
mod visible;
mod fingerprint;
mod fitted;
mod progress;
mod assertion;
pub mod trace;
pub mod explain;
pub mod compare;
pub mod graph;
pub mod command;

pub use assertion::{
    REPLAY, assert_conforms, assert_conforms_with, assert_named_target_conforms, assert_replay,
    assert_target_conforms,
};
pub use sspcheck_conformance as conformance;
pub use sspcheck_model as model;
