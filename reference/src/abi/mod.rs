//! The door: the package as an LSA sees it, a function table behind one exported entry point.
//!
//! Every function behind the table has one shape. It catches panics, converts each pointer once, calls safe code,
//! writes its outputs last, and returns a code; so a call that fails has written nothing.
//!
//! What the pages leave to the package, and what this one does:
//!
//! - Nothing but Initialize and Shutdown works before Initialize or after Shutdown: [`Status::INTERNAL_ERROR`].
//!   Initialize works again after Shutdown, and no handle from before is accepted. Shutdown may come twice.
//! - Initialize needs a table with AllocatePrivateHeap, FreePrivateHeap and AllocateLsaHeap. It copies the three
//!   pointers and keeps nothing else of the table.
//! - The buffer that Query hands out belongs to the context. It is made on the private heap at the context's first
//!   Query, later ones hand out the same buffer (what a context has to say never changes), and DeleteContext or
//!   Shutdown frees it. The caller reads it, does not write to it, and does not free it.
//! - One lock is held during each call, also while a heap function of the host runs. So a heap function must
//!   not call the package. Buffers are freed after the lock is given up. Calls that change nothing hold it together.
//! - A principal name, a logon id, authorization data and a key function are not looked at: there are no accounts here.
//!
//! [`Status::INTERNAL_ERROR`]: crate::core::Status::INTERNAL_ERROR

mod argument;

mod heap;

mod lock;

mod session;

mod lifecycle;

mod credentials;

mod exchange;

mod refusals;

mod slots;

mod entry;

pub use entry::SpLsaModeInitialize;
