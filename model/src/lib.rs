//! The metadata exchange of Windows security packages (`SpExchangeMetaDataFn`, ntsecpkg.h) as data.
//!
//! ```text
//! page -> clause -> rule -> model -> suite -> run -> verdict -> report
//! ```
//!
//! This crate is the first four: every sentence of the page is a [`clause`] row, clauses become [`rule`] rows, the
//! [`relation`] asks all rules about one call and what was seen of it, and the [`machine`] walks wherever the relation
//! permits. There is no second copy of a rule: [`explore`] visits the machine exhaustively, and the same relation
//! judges a package's answers.
//!
//! Everything here is a value or a total function: no input or output, no clock, no randomness, no panic.
//!
//! ```
//! use sspcheck_model::{call::Call, machine::{Bounds, Machine}, reading::Profile, state::State};
//!
//! let machine = Machine::new(Profile::Lsa, Bounds::default());
//! let call: Call = "exchange null null absent 0x0 foreign0".parse().unwrap();
//! let answers = machine.answers(&State::default(), &call);
//! assert!(answers.iter().all(|answer| !answer.succeeded())); // CRED-2
//! ```
#![forbid(unsafe_code)]

pub mod section;
pub mod clause;
pub mod flags;
pub mod status;
pub mod reading;
pub mod vocabulary;
pub mod state;
pub mod call;
pub mod observation;
pub mod notation;
pub mod rule;
pub mod relation;
pub mod memory;
pub mod belief;
pub mod machine;
pub mod property;
pub mod sequence;
pub mod explore;
pub mod graph;
pub mod cover;
pub mod silence;

#[cfg(test)]
mod words;
