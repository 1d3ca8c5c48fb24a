//! The suites: what is tried on a target, made from data files and from the model.

mod breadth;
mod combinations;
pub mod covering;
mod situations;
mod smoke;
mod random;
mod tour;
mod variants;

pub use breadth::Breadth;
pub use combinations::{Parameter, Row, Space};
pub(crate) use random::Random;
pub use random::random_walk;
pub(crate) use situations::metadata_for;
pub use situations::{BaseWords, Roles, SweepCase, Taken, in_two_situations, sweeps};
pub use smoke::{CHAPTERS, chapters};
pub use tour::{Tour, TourSize};
pub use variants::variants;

/// How much is tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Suite {
    /// The hand-written cases.
    Smoke,
    /// Those, every transition of the default graph, every listed word in every situation, altered metadata, and names of
    /// other forms.
    Standard,
    /// Those, and what takes longer: see the phases of a run.
    Full,
}

impl Suite {
    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Smoke => "smoke",
            Self::Standard => "standard",
            Self::Full => "full",
        }
    }
}
