//! Does a security package keep the metadata exchange contract?
//!
//! ```text
//! suite -> run -> verdict -> report
//! ```
//!
//! A [`suite`] is made of hand-written [`case`] files and of the model's graph. A [`run`] makes its calls on a
//! [`target`]: a Rust type in this process, or a package behind a [`host`] process of its own. Concrete answers become
//! observations in [`normalize`], and nowhere else; the [`judge`] asks the model's relation; what breaks a clause is
//! confirmed in a fresh process, shrunk, and written to a [`record`].
//!
//! ```
//! use sspcheck_conformance::{reference::Reference, report::Outcome, run, suite::Suite, target::InProcess};
//!
//! let target = InProcess::new("mine", || Box::new(Reference::default()));
//! let identity = run::Identity { name: "mine".into(), kind: "in-process".into(), argument: "mine".into() };
//! let options = run::Options { suite: Suite::Smoke, ..run::Options::default() };
//! let report = run::check(&target, &identity, &options, &mut run::Discard).unwrap();
//! assert_eq!(report.outcome, Outcome::Conforms);
//! ```
//!
//! `unsafe` is forbidden everywhere but in [`host`], where the kit calls a package through its C table.
#![deny(unsafe_code)]

pub mod error;
pub mod cancel;
pub mod progress;
pub mod names;
pub mod package;
pub mod reference;
pub mod answer;
pub mod diagram;
pub mod normalize;
pub mod session;
pub mod sweep;
pub mod flaw;
pub mod product;
pub mod case;
pub mod protocol;
pub mod mechanism;
#[allow(unsafe_code, reason = "one of the two doors: here a package is called through its C table")]
pub mod host;
pub mod target;
pub mod smoke;
pub mod learn;
pub mod suite;
pub mod judge;
pub mod life;
pub mod scenario;
pub mod run;
pub mod deviations;
mod lines;
pub mod record;
pub mod answers;
pub mod incomplete;
pub mod trace;
pub mod vectors;
pub mod strength;
pub mod picture;
pub mod report;
