//! Does a security package keep the metadata exchange contract?

pub mod package;
pub mod answer;
pub mod normalize;
pub mod session;
pub mod protocol;
pub mod sweep;
pub mod host;
