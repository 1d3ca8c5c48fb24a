//! The safe core: a package as a value, and the calls on it as total functions.
//!
//! Words stand in the order in which they are needed: a status, a handle, a table of things behind handles,
//! the parameters of a call, the metadata, a credential, a context, the package.

pub mod status;

pub mod handle;

pub mod table;

pub mod name;

pub mod role;

pub mod wishes;

pub mod metadata;

pub mod credential;

pub mod context;

pub mod package;

pub use context::{Context, Peer};
pub use credential::{Credential, CredentialUse};
pub use handle::Handle;
pub use metadata::Metadata;
pub use name::Name;
pub use package::{Package, Queried};
pub use role::Role;
pub use status::Status;
pub use wishes::Wishes;
