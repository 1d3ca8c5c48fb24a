//! Graphs as pictures of the page: laid out by a library, drawn in the page's own colours, light or dark.

#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use askama::filters::{Html, escape};
use layout::core::color::Color;
use layout::core::format::{ClipHandle, RenderBackend};
use layout::core::geometry::Point;
use layout::core::style::StyleAttr;

use crate::graph::drawn_on;

/// A graph in the language of Graphviz as a part of the page. Its colours `red` and `gray` become classes of the style
/// sheet.
///
/// # Errors
///
/// Says why the graph cannot be drawn.
pub(super) fn drawn(dot: &str, title: &str) -> Result<String, String> {
    let mut canvas = Canvas::default();
    drawn_on(dot, &mut canvas)?;
    Ok(canvas.finish(title))
}

/// What was drawn so far: lines lie under boxes, and boxes under text.
#[derive(Default)]
struct Canvas {
    lines: String,
    boxes: String,
    /// Texts with their middle.
    texts: Vec<(Point, String)>,
    /// The middles of boxes.
    middles: Vec<Point>,
    /// Where the parts of arrows meet.
    bends: Vec<Point>,
    width: f64,
    height: f64,
}

/// Room around the picture.
const MARGIN: f64 = 8.0;

/// How wide a letter is, about.
const LETTER: f64 = 7.5;

impl Canvas {
    fn grow(&mut self, x: f64, y: f64) {
        self.width = self.width.max(x + MARGIN);
        self.height = self.height.max(y + MARGIN);
    }

    fn finish(self, title: &str) -> String {
        let texts: String = self.texts.iter().map(|(middle, text)| self.placed(*middle, text)).collect();
        let Self { lines, boxes, width, height, .. } = self;
        format!(
            "<svg role=\"img\" aria-label=\"{}\" width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"0 0 {width:.0} \
             {height:.0}\">{lines}{boxes}\
             {texts}</svg>",
            safe(title)
        )
    }
}

impl Canvas {
    /// A text as it stands on the page. The layout leaves room for a label on the left of its arrow: it stands on the arrow
    /// here, so that nobody has to guess which one it belongs to.
    fn placed(&self, middle: Point, text: &str) -> String {
        let beside = |other: &&Point| (other.y - middle.y).abs() < 1.0 && other.x >= middle.x;
        let in_a_box =
            self.middles.iter().any(|other| (other.x - middle.x).abs() + (other.y - middle.y).abs() < 1.0);
        let nearest = self.bends.iter().filter(beside).map(|bend| bend.x).min_by(f64::total_cmp);
        let x = nearest.filter(|_| !in_a_box).unwrap_or(middle.x);
        let lines: Vec<&str> = text.lines().collect();
        let mut placed = String::new();
        for (number, line) in lines.iter().enumerate() {
            let y = middle.y + (number as f64 - (lines.len() as f64 - 1.0) / 2.0) * 16.0;
            let _ = write!(placed, "<text class=\"halo\" x=\"{x:.1}\" y=\"{y:.1}\">{}</text>", safe(line));
        }
        placed
    }
}

/// The class of a colour.
fn class(look: &StyleAttr) -> &'static str {
    let is = |name| look.line_color.to_web_color() == Color::fast(name).to_web_color();
    if is("red") {
        " bad"
    } else if is("gray") {
        " idle"
    } else {
        ""
    }
}

fn safe(text: &str) -> String {
    escape(text, Html).map(|safe| safe.to_string()).unwrap_or_default()
}

impl RenderBackend for Canvas {
    fn draw_rect(
        &mut self,
        xy: Point,
        size: Point,
        look: &StyleAttr,
        _: Option<String>,
        _: Option<ClipHandle>,
    ) {
        self.grow(xy.x + size.x, xy.y + size.y);
        self.middles.push(Point::new(xy.x + size.x / 2.0, xy.y + size.y / 2.0));
        let _ = write!(
            self.boxes,
            "<rect class=\"node{}\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"6\"/>",
            class(look),
            xy.x,
            xy.y,
            size.x,
            size.y
        );
    }

    fn draw_line(&mut self, start: Point, stop: Point, look: &StyleAttr, _: Option<String>) {
        self.grow(start.x.max(stop.x), start.y.max(stop.y));
        let (class, from, to) = (class(look), start, stop);
        let _ = write!(
            self.lines,
            "<path class=\"edge{class}\" d=\"M{:.1} {:.1}L{:.1} {:.1}\"/>",
            from.x, from.y, to.x, to.y
        );
    }

    fn draw_circle(&mut self, xy: Point, size: Point, look: &StyleAttr, _: Option<String>) {
        self.grow(xy.x + size.x / 2.0, xy.y + size.y / 2.0);
        self.middles.push(xy);
        let _ = write!(
            self.boxes,
            "<ellipse class=\"node{}\" cx=\"{:.1}\" cy=\"{:.1}\" rx=\"{:.1}\" ry=\"{:.1}\"/>",
            class(look),
            xy.x,
            xy.y,
            size.x / 2.0,
            size.y / 2.0
        );
    }

    fn draw_text(&mut self, xy: Point, text: &str, _: &StyleAttr) {
        let lines: Vec<&str> = text.lines().collect();
        let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        self.grow(xy.x + longest as f64 * LETTER / 2.0, xy.y + lines.len() as f64 * 8.0);
        self.texts.push((xy, text.to_owned()));
    }

    fn draw_arrow(
        &mut self,
        path: &[(Point, Point)],
        dashed: bool,
        head: (bool, bool),
        look: &StyleAttr,
        _: Option<String>,
        text: &str,
    ) {
        let [first, second, rest @ ..] = path else { return };
        for (from, to) in path {
            self.grow(from.x.max(to.x), from.y.max(to.y));
        }
        self.bends.push(second.1);
        self.bends.extend(rest.iter().map(|(_, end)| *end));
        let mut curve = format!(
            "M{:.1} {:.1}C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}",
            first.0.x, first.0.y, first.1.x, first.1.y, second.0.x, second.0.y, second.1.x, second.1.y
        );
        for (control, end) in rest {
            let _ = write!(curve, "S{:.1} {:.1} {:.1} {:.1}", control.x, control.y, end.x, end.y);
        }
        let class = if dashed && class(look).is_empty() { " idle" } else { class(look) };
        let end = if head.1 { " marker-end=\"url(#arrow)\"" } else { "" };
        let _ = write!(self.lines, "<path class=\"edge{class}\" d=\"{curve}\"{end}/>");
        if !text.is_empty() {
            let middle = path.get(path.len() / 2).map_or(first.0, |(_, end)| *end);
            self.draw_text(middle, text, look);
        }
    }

    fn create_clip(&mut self, _: Point, _: Point, _: usize) -> ClipHandle {
        0
    }
}
