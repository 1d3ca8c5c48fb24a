//! The rows, one file per section, in the order of the calls.
//!
//! A row is all that is known of a clause: what it says, where that comes from, how it is judged, and what real
//! packages do. A new clause is one row here and one line in the list of `clause.rs`.

pub(super) mod start_up;
pub(super) mod credential_handle;
pub(super) mod target_name;
pub(super) mod context_requirements;
pub(super) mod meta_data;
pub(super) mod context_handle;
pub(super) mod return_value;
pub(super) mod query;
pub(super) mod host_memory;
