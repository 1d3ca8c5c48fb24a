//! The command, driven as a user drives it: what it prints, where, and with which exit code it ends.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests are part of the tests"
)]

#[path = "../common/mod.rs"]
mod common;

mod plain;
mod document;
#[cfg(unix)]
mod said;
#[cfg(unix)]
mod exit_code;
#[cfg(unix)]
mod adapters;
#[cfg(unix)]
mod record;
#[cfg(unix)]
mod stop;
#[cfg(unix)]
mod machine;
#[cfg(unix)]
mod shards;
#[cfg(unix)]
mod deviations;
#[cfg(unix)]
mod readings;
#[cfg(unix)]
mod interrupted;
#[cfg(unix)]
mod dll;
#[cfg(target_os = "linux")]
mod hosts;
#[cfg(target_os = "linux")]
mod confined;
#[cfg(target_os = "linux")]
mod tools;
#[cfg(unix)]
mod replay;
mod explain;
mod explain_more;
mod pages;
#[cfg(unix)]
mod compare;
#[cfg(unix)]
mod formats;
#[cfg(unix)]
mod sarif;
#[cfg(unix)]
mod reproductions;
#[cfg(unix)]
mod hostile_text;
#[cfg(unix)]
mod vectors;
mod trace;
mod model;
