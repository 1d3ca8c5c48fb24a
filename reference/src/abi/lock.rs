//! The lock around the package: those who look share it, who changes something has it alone.

use std::sync::PoisonError;

use crossbeam_utils::sync::ShardedLock;

/// A value behind a lock of some make. Tests put one of their own in place of that of the package.
pub(super) trait Lock<T> {
    /// Looks at the value, together with others who do.
    fn look<R>(&self, look: impl FnOnce(&T) -> R) -> R;

    /// Changes the value, alone.
    fn change<R>(&self, change: impl FnOnce(&mut T) -> R) -> R;
}

/// A panic leaves the value whole: it is changed by single steps.
impl<T> Lock<T> for ShardedLock<T> {
    fn look<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn change<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        change(&mut self.write().unwrap_or_else(PoisonError::into_inner))
    }
}
