//! Does a security package keep the metadata exchange contract?

pub mod error;
pub mod package;
pub mod reference;
pub mod answer;
pub mod normalize;
pub mod session;
pub mod sweep;
pub mod case;
pub mod protocol;
pub mod host;
pub mod target;
pub mod suite;
pub mod judge;
pub mod scenario;
pub mod run;
pub mod record;
pub mod report;
