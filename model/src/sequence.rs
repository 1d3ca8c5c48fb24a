//! A path as a sequence diagram: the caller on the left, the package on the right.

use std::fmt::Write as _;

use crate::machine::Transition;

const WIDTH: usize = 760;
const CALLER: usize = 60;
const PACKAGE: usize = 700;
const STEP: usize = 46;
const TOP: usize = 50;

/// Draws the steps as SVG, one arrow for each call and one for each answer.
#[must_use]
pub fn diagram(steps: &[Transition]) -> String {
    let height = TOP + STEP * steps.len() + 20;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
         font-family=\"monospace\" font-size=\"12\">\
         <defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" \
         orient=\"auto\"><path d=\"M0 0 L10 5 L0 10 z\"/></marker></defs>"
    );
    for (x, name) in [(CALLER, "LSA"), (PACKAGE, "package")] {
        let _ = write!(
            svg,
            "<text x=\"{x}\" y=\"20\" text-anchor=\"middle\" font-weight=\"bold\">{name}</text>\
             <line x1=\"{x}\" y1=\"28\" x2=\"{x}\" y2=\"{height}\" stroke=\"#999\"/>"
        );
    }
    for (number, step) in steps.iter().enumerate() {
        let y = TOP + STEP * number;
        arrow(&mut svg, (CALLER, PACKAGE), y, &step.call.to_string(), "#000");
        arrow(&mut svg, (PACKAGE, CALLER), y + STEP / 2, &step.observation.to_string(), "#06c");
    }
    svg.push_str("</svg>");
    svg
}

fn arrow(svg: &mut String, (from, to): (usize, usize), y: usize, text: &str, colour: &str) {
    let _ = write!(
        svg,
        "<line x1=\"{from}\" y1=\"{y}\" x2=\"{to}\" y2=\"{y}\" stroke=\"{colour}\" marker-end=\"url(#tip)\"/>\
         <text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"{colour}\">{text}</text>",
        usize::midpoint(CALLER, PACKAGE),
        y - 4
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::{Answer, Handle, Observation};
    use crate::state::State;
    use crate::status::StatusClass;

    /// The numbers of an attribute, in the order of the picture.
    fn numbers(svg: &str, attribute: &str) -> Vec<usize> {
        let before = format!(" {attribute}=\"");
        svg.split(&before).skip(1).map(|part| part.split('"').next().unwrap().parse().unwrap()).collect()
    }

    #[test]
    fn each_call_and_each_answer_is_an_arrow_below_the_one_before() {
        let made = Answer { handle: Handle::Fresh, ..Answer::plain(StatusClass::Zero) };
        let step = |call: &str| Transition {
            call: call.parse().unwrap(),
            observation: Observation::Returned(made),
            next: State::default(),
        };
        let svg = diagram(&[step("acquire c0"), step("query c0 null named 0x0")]);
        let height = numbers(&svg, "height")[0];
        let (starts, ends) = (numbers(&svg, "y1"), numbers(&svg, "y2"));
        // Two lines of life, then call, answer, call, answer.
        assert_eq!(ends[..2], [height, height]);
        assert_eq!(starts[2..], [50, 73, 96, 119]);
        assert_eq!(starts[2..], ends[2..]);
        assert_eq!(height, 119 + 43, "all of it stands in the picture, with some room below");
        assert_eq!(numbers(&svg, "x1")[2..], [60, 700, 60, 700]);
        assert_eq!(numbers(&svg, "x2")[2..], [700, 60, 700, 60]);
        let texts: Vec<&str> =
            ["LSA", "package", "acquire c0", "success, new handle", "query c0 null named 0x0"]
                .into_iter()
                .filter(|text| svg.contains(&format!(">{text}</text>")))
                .collect();
        assert_eq!(texts.len(), 5, "{texts:?}");
        assert!(diagram(&[]).ends_with("</svg>"));
    }
}
