//! How far a run is, for those who watch it.

use std::fmt;
use std::sync::Arc;

/// Is told how far a run is.
pub trait Progress: Send + Sync {
    /// A part of the run begins, of so many pieces; 0 where nobody knows how many.
    fn begin(&self, what: &str, pieces: u64);

    /// A piece of it is over.
    fn step(&self);

    /// The run is over, and its report comes next.
    fn end(&self);
}

/// Whoever watches a run, if somebody does.
#[derive(Clone, Default)]
pub struct Watch(Option<Arc<dyn Progress>>);

impl Watch {
    /// Tells this one.
    #[must_use]
    pub fn by(progress: Arc<dyn Progress>) -> Self {
        Self(Some(progress))
    }

    /// A part of the run begins.
    pub(crate) fn begin(&self, what: &str, pieces: u64) {
        if let Some(progress) = &self.0 {
            progress.begin(what, pieces);
        }
    }

    /// A piece of it is over.
    pub(crate) fn step(&self) {
        if let Some(progress) = &self.0 {
            progress.step();
        }
    }

    /// The run is over.
    pub(crate) fn end(&self) {
        if let Some(progress) = &self.0 {
            progress.end();
        }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Watch").field(&self.0.is_some()).finish()
    }
}
