//! Waiting for what another process does.

use std::time::{Duration, Instant};

/// How long something was waited for while somebody looked. Time in which nobody looked is not the host's: the machine may
/// have stood still, or had more to do than to look.
pub(super) struct Patience {
    waited: Duration,
    looked: Instant,
    /// How far two looks are apart where nothing is in the way.
    apart: Duration,
}

impl Patience {
    /// Nothing was waited yet.
    pub(super) fn new(apart: Duration) -> Self {
        Self { waited: Duration::ZERO, looked: Instant::now(), apart }
    }

    /// How long it was waited at the last look.
    pub(super) const fn waited(&self) -> Duration {
        self.waited
    }

    /// Looks; whether it was waited this long.
    pub(super) fn is_over(&mut self, limit: Duration) -> bool {
        self.waited += self.looked.elapsed().min(2 * self.apart);
        self.looked = Instant::now();
        self.waited >= limit
    }

    /// Something has happened: it is waited anew.
    pub(super) const fn begin_anew(&mut self) {
        self.waited = Duration::ZERO;
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    /// The whole machine stood still, or the kit did: that is not the host's doing.
    #[test]
    fn time_in_which_nobody_looked_is_not_waited() {
        let mut patience = Patience::new(Duration::from_micros(10));
        for _ in 0..5 {
            thread::sleep(Duration::from_millis(30));
            assert!(!patience.is_over(Duration::from_millis(20)), "{:?}", patience.waited);
        }
        assert!(patience.waited > Duration::ZERO);
        patience.begin_anew();
        assert!(!patience.is_over(Duration::from_millis(1)));
        let mut patience = Patience::new(Duration::from_secs(1));
        while !patience.is_over(Duration::from_millis(3)) {
            thread::sleep(Duration::from_millis(1));
        }
    }
}
