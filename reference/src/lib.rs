//! A security package (SSP/AP, LSA mode) that keeps the contract of the metadata exchange.
//!
//! It is one way to keep every clause of the lsa profile, the required, the customary and the hardening ones alike.
//! It knows nothing of the oracle that judges it, so that the two cannot share a mistake.
//!
//! There are two halves. The [`core`] is a value: handles, credentials, contexts, metadata, and the five calls on them;
//! no clock, no randomness, no memory of its own outside the value, so that it can be explored exhaustively.
//! The [`abi`] is the door: the function table that an LSA calls through, and the only place with unsafe code.
//!
//! A clause id in a comment, as in `Keeps CRED-2`, marks the line that keeps that clause.
//!
//! What it is not: the package authenticates nobody. It stops where the handshake would begin, and every
//! call beyond the metadata exchange is refused.

#![deny(unsafe_code)]

pub mod core;

#[allow(unsafe_code, reason = "the door: C calls in here, through raw pointers")]
pub mod abi;

pub use self::core::{CredentialUse, Handle, Name, Package, Queried, Status};
