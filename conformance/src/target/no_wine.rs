//! Where Windows programs need no Wine.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::error::Result;

/// There is none.
#[derive(Debug)]
pub enum Wine {}

impl Wine {
    /// Never called: a Windows program is started as any other.
    ///
    /// # Errors
    ///
    /// Always.
    pub(super) fn ready(dll: &Path) -> Result<Arc<Self>> {
        Err(crate::error::Error::Unusable(format!("{} needs no Wine here", dll.display())))
    }

    pub(super) const fn program(&self) -> PathBuf {
        match *self {}
    }

    pub(super) const fn exe(&self) -> &Path {
        match *self {}
    }

    pub(super) const fn arguments(&self, _: &Path) -> Vec<OsString> {
        match *self {}
    }

    pub(super) const fn environment(&self) -> Vec<(OsString, OsString)> {
        match *self {}
    }
}

pub(super) fn windows_path(path: &Path) -> OsString {
    path.as_os_str().to_owned()
}

pub(super) const fn limit(_: u32, _: Option<u64>) {}
