//! A security package (SSP/AP, LSA mode) that keeps the contract of the metadata exchange.
//!
//! It is one way to keep every clause of the lsa profile, the required, the customary and the hardening ones alike.
//! It knows nothing of the oracle that judges it, so that the two cannot share a mistake.
//!
//! ```
//! use sspcheck_reference::{CredentialUse, Name, Package, Status};
//!
//! let mut package = Package::new();
//! let credential = package.acquire(CredentialUse::Both)?;
//! let server = Name::new("host/server".encode_utf16().collect::<Vec<u16>>().into_iter())?;
//! let client = package.query(credential, Some(&server), 0, 0)?;
//! // The acceptor is given what the initiator said, and has no context yet: the call makes one.
//! let accepted = package.exchange(credential, None, 0, &client.metadata, 0)?;
//! assert_ne!(accepted, client.context);
//! assert!(package.exchange(0, None, 0, &client.metadata, 0).is_err(), "CRED-2");
//! # Ok::<(), Status>(())
//! ```
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
