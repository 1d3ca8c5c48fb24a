//! Badges: a picture, and the document that shields.io makes one of. Nothing that a target says stands in them.

use serde_json::json;
use sspcheck_conformance::report::{ClauseVerdict, Outcome, Report};

use crate::story::plural;

const LABEL: &str = "sspcheck";

/// What the right side says, and the name and the value of its colour.
struct Badge {
    message: String,
    name: &'static str,
    colour: &'static str,
}

impl Badge {
    fn of(report: &Report) -> Self {
        let with = |message: String, name, colour| Self { message, name, colour };
        if report.incomplete.is_some() && report.outcome != Outcome::Broken {
            return with("incomplete".to_owned(), "lightgrey", "#9f9f9f");
        }
        match report.outcome {
            Outcome::Conforms => {
                let held =
                    report.clauses.iter().filter(|clause| clause.verdict == ClauseVerdict::Held).count();
                with(format!("conforms, {}", plural(held, "clause")), "brightgreen", "#2c8a0e")
            }
            Outcome::Broken => {
                let fails = |clause| report.findings_of(clause).any(|(_, finding)| report.fails(finding));
                let message = match report.clauses.iter().filter(|clause| fails(clause)).count() {
                    0 => "broken, stale deviations".to_owned(),
                    count => format!("broken, {}", plural(count, "clause")),
                };
                with(message, "red", "#c0392b")
            }
            Outcome::NotOffered => with("not offered".to_owned(), "lightgrey", "#6b6b6b"),
            Outcome::NotDemonstrated => with("not demonstrated".to_owned(), "yellow", "#8a6d00"),
        }
    }
}

/// The document of a shields.io endpoint.
pub(crate) fn json(report: &Report, _: usize) -> String {
    let Badge { message, name, .. } = Badge::of(report);
    let is_error = report.outcome == Outcome::Broken;
    let badge =
        json!({ "schemaVersion": 1, "label": LABEL, "message": message, "color": name, "isError": is_error });
    format!("{badge:#}\n")
}

/// The picture. Both texts are given their length, so that every font fits.
pub(crate) fn svg(report: &Report, _: usize) -> String {
    let Badge { message, colour, .. } = Badge::of(report);
    let wide = |text: &str| 7 * text.chars().count();
    let (left, right) = (wide(LABEL) + 10, wide(&message) + 10);
    let (width, label_length, message_length) = (left + right, wide(LABEL), wide(&message));
    let at = left + 5;
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img" aria-label="{LABEL}: {message}">
  <title>{LABEL}: {message}</title>
  <clipPath id="r"><rect width="{width}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#r)">
    <rect width="{left}" height="20" fill="#444"/>
    <rect x="{left}" width="{right}" height="20" fill="{colour}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    <text x="5" y="14" textLength="{label_length}">{LABEL}</text>
    <text x="{at}" y="14" textLength="{message_length}">{message}</text>
  </g>
</svg>
"##
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::report as sample;

    fn message(report: &Report) -> String {
        Badge::of(report).message
    }

    #[test]
    fn the_picture_has_room_for_both_texts_and_no_more() {
        let picture = svg(&sample(), 0);
        // Seven for a letter: 8 of them on the left, 16 on the right, and five on each side of both.
        for part in [
            "width=\"188\" height=\"20\" role=\"img\" aria-label=\"sspcheck: broken, 1 clause\">",
            "<title>sspcheck: broken, 1 clause</title>",
            "<rect width=\"188\" height=\"20\" rx=\"3\"/>",
            "<rect width=\"66\" height=\"20\" fill=\"#444\"/>",
            "<rect x=\"66\" width=\"122\" height=\"20\" fill=\"#c0392b\"/>",
            "<text x=\"5\" y=\"14\" textLength=\"56\">sspcheck</text>",
            "<text x=\"71\" y=\"14\" textLength=\"112\">broken, 1 clause</text>",
        ] {
            assert!(picture.contains(part), "{part}\n{picture}");
        }
    }

    #[test]
    fn the_document_says_the_same_and_whether_it_is_an_error() {
        let document = |report: &Report| serde_json::from_str::<serde_json::Value>(&json(report, 0)).unwrap();
        let expected = json!({
            "schemaVersion": 1, "label": "sspcheck", "message": "broken, 1 clause", "color": "red", "isError": true
        });
        assert_eq!(document(&sample()), expected);
        let other = Report { outcome: Outcome::NotOffered, ..sample() };
        let expected = json!({
            "schemaVersion": 1, "label": "sspcheck", "message": "not offered", "color": "lightgrey", "isError": false
        });
        assert_eq!(document(&other), expected);
    }

    #[test]
    fn what_is_incomplete_says_no_more_unless_something_is_broken() {
        let incomplete = |outcome| Report { incomplete: Some("stopped".to_owned()), outcome, ..sample() };
        assert_eq!(message(&incomplete(Outcome::Conforms)), "incomplete");
        assert_eq!(message(&incomplete(Outcome::NotDemonstrated)), "incomplete");
        assert_eq!(message(&incomplete(Outcome::Broken)), "broken, 1 clause");
        let held = sample().clauses.iter().filter(|clause| clause.verdict == ClauseVerdict::Held).count();
        let whole = Report { outcome: Outcome::Conforms, ..sample() };
        assert_eq!(message(&whole), format!("conforms, {held} clauses"));
        assert!(held > 1);
        let stale = Report { findings: Vec::new(), ..sample() };
        assert_eq!(message(&stale), "broken, stale deviations");
    }
}
