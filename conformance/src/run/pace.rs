//! The pace of a run: how long a word of a sweep takes decides how much is tried, so that a slow package is judged in
//! bounded time too. It is measured by single calls after the hand-written cases, and by words before the sweeps; only its
//! order of magnitude counts: a package of ordinary speed is always tried in full.

use std::time::{Duration, Instant};

use sspcheck_model::call::{Call, Context, Credential, Metadata, Parameters, Target as Name};
use sspcheck_model::flags::Requirements;
use sspcheck_model::state::Role;

use super::phases::start_again;
use crate::error::Result;
use crate::protocol::Case;
use crate::session::Manners;
use crate::suite::{Roles, SweepCase};
use crate::target::Target;

/// How often it is measured: the machine may have been busy the first time.
const MEASURED: usize = 3;

/// How much is tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Pace {
    /// Everything.
    #[default]
    Full,
    /// Words of at most two bits.
    Pairs,
    /// Words of one bit, and few walks.
    Single,
    /// Words of one bit in one situation of each function, and very few walks.
    Crawling,
}

impl Pace {
    /// Up to which time for a word, its call with what leads up to it and cleans up after it.
    const UP_TO: [(Duration, Self); 3] = [
        (Duration::from_millis(2), Self::Full),
        (Duration::from_millis(20), Self::Pairs),
        (Duration::from_millis(300), Self::Single),
    ];

    /// Measures it by a few words of a sweep. What does not return says nothing about speed.
    pub(super) fn measure(target: &dyn Target, case: &SweepCase) -> Result<Self> {
        let mut sweep = case.sweep.clone();
        sweep.most_bits = Some(1);
        let Some(mut host) = start_again(target)? else { return Ok(Self::Full) };
        let mut pace = Self::Crawling;
        for _ in 0..MEASURED {
            let began = Instant::now();
            let Ok(swept) = host.sweep(&sweep)? else { return Ok(Self::Full) };
            let word = host.took().unwrap_or_else(|| began.elapsed()) / swept.tried.max(1);
            pace = pace.faster(Self::of(word));
            if pace != Self::Pairs {
                // Fast enough, or slower than any busy machine makes a call.
                break;
            }
        }
        let _ = host.end();
        Ok(pace)
    }

    /// Measures it by calls made one by one, of which each role refuses some: a package may take long over what it does
    /// not understand.
    pub(super) fn of_calls(target: &dyn Target, roles: Roles) -> Result<Self> {
        let Some(mut host) = start_again(target)? else { return Ok(Self::Full) };
        let mut pace = Self::Full;
        for role in Role::ALL.into_iter().filter(|role| roles.of(*role).is_some()) {
            let mut of_role = Self::Crawling;
            for _ in 0..MEASURED {
                let began = Instant::now();
                let transcript = host.case(&Case::new(&refused(role), Manners::Polite))?;
                if transcript.fault.is_some() {
                    return Ok(pace);
                }
                let made = transcript.steps.len().max(1);
                let took = host.took().unwrap_or_else(|| began.elapsed());
                of_role = of_role.faster(Self::of(took / u32::try_from(made).unwrap_or(1)));
                if of_role != Self::Pairs {
                    break;
                }
            }
            pace = pace.slower(of_role);
        }
        let _ = host.end();
        Ok(pace)
    }

    fn of(word: Duration) -> Self {
        let known = Self::UP_TO.iter().find(|(most, _)| word <= *most);
        known.map_or(Self::Crawling, |(_, pace)| *pace)
    }

    /// The slower of two.
    pub(super) const fn slower(self, other: Self) -> Self {
        if self as u8 > other as u8 { self } else { other }
    }

    const fn faster(self, other: Self) -> Self {
        if (self as u8) < other as u8 { self } else { other }
    }

    /// Whether even a few calls take long.
    pub(super) const fn is_crawling(self) -> bool {
        matches!(self, Self::Crawling)
    }

    /// The most bits of a word that is tried.
    pub(super) const fn most_bits(self) -> Option<u32> {
        match self {
            Self::Full => None,
            Self::Pairs => Some(2),
            Self::Single | Self::Crawling => Some(1),
        }
    }

    /// How many calls the walks of the cover may have in all.
    pub(super) const fn walked(self) -> usize {
        match self {
            Self::Full | Self::Pairs => usize::MAX,
            Self::Single => 1000,
            Self::Crawling => 100,
        }
    }

    /// What is said of it; nothing of an ordinary one.
    pub(super) const fn text(self) -> Option<&'static str> {
        match self {
            Self::Full => None,
            Self::Pairs => Some("calls are slow: words of at most two flags were tried, and no others"),
            Self::Single => Some("calls are slow: words of a single flag were tried, and no others"),
            Self::Crawling => {
                Some("calls are very slow: words of a single flag were tried in one situation, and no others")
            }
        }
    }
}

/// Calls of one role with bytes that no Query made.
fn refused(role: Role) -> Vec<Call> {
    let parameters = Parameters {
        credential: Credential::Slot(0),
        context: Context::Null,
        target: Name::of(role),
        requirements: Requirements(0),
    };
    let exchange = |pattern| Call::Exchange(parameters, Metadata::Foreign(pattern));
    vec![Call::Acquire { credential: 0 }, exchange(0), exchange(1), exchange(2)]
}
