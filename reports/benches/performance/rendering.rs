//! Reports.

use std::hint::black_box;

use sspcheck::conformance::reference::Reference;
use sspcheck::conformance::report::Report;
use sspcheck::conformance::run::{Discard, Identity, Options, check};
use sspcheck::conformance::suite::Suite;
use sspcheck::conformance::target::InProcess;
use sspcheck::format::{FORMATS, Several};

use super::{Row, Wanted, in_turn, time};

/// Verdicts that are shown, at least.
const VERDICTS: usize = 10_000;

/// Columns of a text.
const WIDTH: usize = 100;

pub(super) fn rows() -> Vec<Row> {
    let target = InProcess::new("reference", || Box::new(Reference::default()));
    let identity =
        Identity { name: "reference".into(), kind: "in-process".into(), argument: "reference".into() };
    let options = Options { suite: Suite::Smoke, ..Options::default() };
    let report = check(&target, &identity, &options, &mut Discard).expect("a run");
    let count = VERDICTS.div_ceil(report.clauses.len());
    let reports: Vec<(String, Report)> =
        (0..count).map(|number| (format!("{number}/record.jsonl"), report.clone())).collect();
    let every = || {
        let ((), took) = time(|| {
            for format in FORMATS {
                let shown = match format.several {
                    Several::Refused => None,
                    _ => format.several(&reports, WIDTH),
                };
                let single = || reports.iter().map(|(_, report)| (format.render)(report, WIDTH)).collect();
                let shown: String = shown.unwrap_or_else(single);
                assert!(!black_box(shown).is_empty(), "{} shows something", format.name);
            }
        });
        took.as_secs_f64()
    };
    let plain = || {
        let ((), took) = time(|| {
            for (_, report) in &reports {
                let text = serde_json::to_string(black_box(report)).expect("a report is data");
                assert!(!black_box(text).is_empty(), "there is text");
            }
        });
        took.as_secs_f64()
    };
    vec![Row {
        what: "10,000 verdicts in every format",
        unit: "seconds",
        wanted: Wanted::AtMost(1.0),
        beside: "serde_json alone",
        medians: in_turn(every, plain),
    }]
}
