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
