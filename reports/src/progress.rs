//! The progress of a run, on standard error; where that is no terminal nothing is shown.

use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use sspcheck_conformance::progress::{Progress, Watch};

/// A bar for a part of which is known how long it is, and else a sign of life. It goes away with the run.
pub(crate) struct Bar(ProgressBar);

/// What is shown of a part with so many pieces, and of one without a number.
const COUNTED: &str = "{msg} {wide_bar} {pos}/{len}, {rate}, {eta} left";
const UNCOUNTED: &str = "{msg} {spinner} {elapsed}";

impl Bar {
    /// A run that shows its progress where somebody can see it.
    pub(crate) fn watch() -> Watch {
        let target = ProgressDrawTarget::stderr();
        if target.is_hidden() { Watch::default() } else { Watch::by(Arc::new(Self::on(target))) }
    }

    /// A single long part without a number, shown until it is dropped.
    pub(crate) fn life(what: &str) -> Self {
        let bar = Self::on(ProgressDrawTarget::stderr());
        bar.begin(what, 0);
        bar
    }

    /// So many of the pieces that are known by now.
    pub(crate) fn reached(&self, done: u64, of: u64) {
        if self.0.length() == Some(0) {
            self.count();
        }
        self.0.set_length(of);
        self.0.set_position(done);
    }

    /// Shows how many of how many.
    fn count(&self) {
        let rate = |state: &ProgressState, text: &mut dyn Write| {
            let _ = write!(text, "{:.0}/s", state.per_sec());
        };
        if let Ok(style) = ProgressStyle::with_template(COUNTED) {
            self.0.set_style(style.with_key("rate", rate));
        }
    }

    fn on(target: ProgressDrawTarget) -> Self {
        let bar = ProgressBar::with_draw_target(None, target);
        if let Ok(style) = ProgressStyle::with_template(UNCOUNTED) {
            bar.set_style(style);
        }
        bar.set_message("starting");
        bar.enable_steady_tick(Duration::from_millis(200));
        Self(bar)
    }
}

impl Progress for Bar {
    fn begin(&self, what: &str, pieces: u64) {
        // The bar is drawn by another thread: it is never to show the new part with the number of the one before.
        self.0.reset();
        self.0.set_length(pieces);
        match ProgressStyle::with_template(UNCOUNTED) {
            Ok(style) if pieces == 0 => self.0.set_style(style),
            _ => self.count(),
        }
        self.0.set_message(what.to_owned());
    }

    fn step(&self) {
        self.0.inc(1);
    }

    fn end(&self) {
        self.0.finish_and_clear();
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use indicatif::InMemoryTerm;

    // Drawing is left to a thread and limited in rate: each look asks for the drawing of this moment.
    #[test]
    fn a_bar_says_what_is_made_and_how_far_it_is_and_goes_away() {
        let term = InMemoryTerm::new(4, 120);
        let bar = Bar::on(ProgressDrawTarget::term_like(Box::new(term.clone())));
        bar.begin("every word", 4);
        bar.step();
        bar.0.force_draw();
        assert!(term.contents().starts_with("every word "), "{}", term.contents());
        assert!(term.contents().contains(" 1/4, "), "{}", term.contents());
        assert!(
            term.contents().contains("/s, ") && term.contents().ends_with(" left"),
            "{}",
            term.contents()
        );
        bar.begin("exploring", 0);
        bar.reached(2048, 4096);
        bar.0.force_draw();
        assert!(term.contents().starts_with("exploring ") && term.contents().contains(" 2048/4096, "));
        bar.begin("findings made again", 0);
        bar.0.force_draw();
        assert!(term.contents().starts_with("findings made again "), "{}", term.contents());
        drop(bar);
        assert_eq!(term.contents(), "");
    }
}
