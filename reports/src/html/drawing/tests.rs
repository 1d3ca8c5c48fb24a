//! What is drawn, shape by shape, and where.

use layout::core::color::Color;
use layout::core::format::RenderBackend;
use layout::core::geometry::Point;
use layout::core::style::StyleAttr;

use super::{Canvas, drawn};

fn at(x: f64, y: f64) -> Point {
    Point::new(x, y)
}

fn of(colour: &str) -> StyleAttr {
    StyleAttr::new(Color::fast(colour), 1, None, 0, 14)
}

/// The picture of what this draws, without what is around it, and its size.
fn picture(draw: impl FnOnce(&mut Canvas)) -> (String, [f64; 2]) {
    let mut canvas = Canvas::default();
    draw(&mut canvas);
    let size = [canvas.width, canvas.height];
    let picture = canvas.finish("<a & b>");
    let (head, inside) = picture.split_once('>').unwrap();
    let [width, height] = size;
    assert_eq!(
        head,
        format!(
            "<svg role=\"img\" aria-label=\"&#60;a &#38; b&#62;\" width=\"{width:.0}\" height=\"{height:.0}\" \
             viewBox=\"0 0 {width:.0} {height:.0}\""
        )
    );
    (inside.strip_suffix("</svg>").unwrap().to_owned(), size)
}

#[test]
fn shapes_stand_where_they_were_laid_out_and_the_page_has_room_for_them() {
    let drawn = picture(|canvas| canvas.draw_rect(at(10.0, 20.0), at(100.0, 50.0), &of("red"), None, None));
    let rect = "<rect class=\"node bad\" x=\"10.0\" y=\"20.0\" width=\"100.0\" height=\"50.0\" rx=\"6\"/>";
    assert_eq!(drawn, (rect.to_owned(), [118.0, 78.0]));
    let drawn = picture(|canvas| canvas.draw_circle(at(100.0, 50.0), at(30.0, 60.0), &of("gray"), None));
    let ellipse = "<ellipse class=\"node idle\" cx=\"100.0\" cy=\"50.0\" rx=\"15.0\" ry=\"30.0\"/>";
    assert_eq!(drawn, (ellipse.to_owned(), [123.0, 88.0]));
    let drawn = picture(|canvas| canvas.draw_line(at(5.0, 300.0), at(250.0, 7.0), &of("black"), None));
    assert_eq!(drawn, ("<path class=\"edge\" d=\"M5.0 300.0L250.0 7.0\"/>".to_owned(), [258.0, 308.0]));
    // The middle of a text, over three lines of at most four letters.
    let drawn = picture(|canvas| canvas.draw_text(at(20.0, 40.0), "a\n<b>c\nd", &of("black")));
    let lines = [("24.0", "a"), ("40.0", "&#60;b&#62;c"), ("56.0", "d")]
        .map(|(y, text)| format!("<text class=\"halo\" x=\"20.0\" y=\"{y}\">{text}</text>"));
    assert_eq!(drawn, (lines.concat(), [43.0, 72.0]));
}

#[test]
fn an_arrow_is_a_curve_with_a_head_and_a_label_in_its_middle() {
    let path = [
        (at(0.0, 1.0), at(2.0, 3.0)),
        (at(4.0, 5.0), at(60.0, 7.0)),
        (at(8.0, 90.0), at(10.0, 11.0)),
        (at(12.0, 13.0), at(14.0, 15.0)),
    ];
    let of_look = |colour, dashed, head, text| {
        picture(|canvas| canvas.draw_arrow(&path, dashed, (true, head), &of(colour), None, text))
    };
    let curve = "M0.0 1.0C2.0 3.0 4.0 5.0 60.0 7.0S8.0 90.0 10.0 11.0S12.0 13.0 14.0 15.0";
    let label = "<text class=\"halo\" x=\"10.0\" y=\"11.0\">x</text>";
    let head = " marker-end=\"url(#arrow)\"";
    #[rustfmt::skip]
    let facts = [
        ("black", false, true,  "x", "edge",      head, label),
        ("black", false, false, "",  "edge",      "",   ""),
        ("black", true,  true,  "",  "edge idle", head, ""),
        ("gray",  false, true,  "",  "edge idle", head, ""),
        ("red",   true,  true,  "",  "edge bad",  head, ""),
    ];
    for (colour, dashed, headed, text, class, head, label) in facts {
        let expected = format!("<path class=\"{class}\" d=\"{curve}\"{head}/>{label}");
        assert_eq!(of_look(colour, dashed, headed, text), (expected, [68.0, 98.0]));
    }
    let short = &path[..1];
    let drawn = picture(|canvas| canvas.draw_arrow(short, false, (false, true), &of("red"), None, "x"));
    assert_eq!(drawn, (String::new(), [0.0, 0.0]));
}

#[test]
fn a_label_goes_to_the_nearest_bend_on_its_right_but_not_out_of_its_box() {
    #[rustfmt::skip]
    let facts = [
        // text          stands at
        ((25.0, 6.5),    25.0 + 5.0),
        ((30.0, 6.0),    30.0),
        ((35.0, 6.0),    50.0),
        ((51.0, 6.0),    51.0),
        ((25.0, 7.0),    25.0),
        ((25.0, 5.0),    25.0),
        ((60.0, 40.0),   60.0),
        ((59.7, 40.2),   59.7),
        ((59.5, 40.5),   90.0),
        ((59.2, 40.4),   90.0),
    ];
    for ((x, y), expected) in facts {
        let (drawn, _) = picture(|canvas| {
            canvas.draw_rect(at(10.0, 20.0), at(100.0, 40.0), &of("black"), None, None);
            let path =
                [(at(0.0, 0.0), at(0.0, 0.0)), (at(0.0, 0.0), at(50.0, 6.0)), (at(0.0, 0.0), at(30.0, 6.0))];
            canvas.draw_arrow(&path, false, (false, true), &of("black"), None, "");
            let path = [(at(0.0, 0.0), at(0.0, 0.0)), (at(0.0, 0.0), at(90.0, 40.0))];
            canvas.draw_arrow(&path, false, (false, true), &of("black"), None, "");
            canvas.draw_text(at(x, y), "x", &of("black"));
        });
        let stands = format!("<text class=\"halo\" x=\"{expected:.1}\" y=\"{y:.1}\">");
        assert!(drawn.contains(&stands), "{x} {y}: {drawn}");
    }
}

/// The `x` of the text, and those of where the parts of all arrows end.
fn places(picture: &str, text: &str) -> (String, Vec<String>) {
    let (before, _) = picture.split_once(&format!(">{text}</text>")).unwrap();
    let x = before.rsplit_once(" x=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
    let ends = picture.split(" d=\"").skip(1).flat_map(|rest| {
        let curve = rest.split_once('"').unwrap().0;
        curve
            .split(['C', 'S'])
            .skip(1)
            .map(|part| part.rsplit(' ').nth(1).unwrap().to_owned())
            .collect::<Vec<_>>()
    });
    (x, ends.collect())
}

#[test]
fn a_label_stands_on_its_arrow_and_the_text_of_a_box_in_its_middle() {
    let dot = "digraph g {\n  a [shape=box, label=\"from\"];\n  b [shape=box, label=\"to\"];\n  c [shape=box, label=\"aside\"];\n  a -> b [label=\"one\"];\n  a -> c [label=\"two\"];\n}\n";
    let picture = drawn(dot, "a graph").unwrap();
    for label in ["one", "two"] {
        let (x, ends) = places(&picture, label);
        assert!(ends.contains(&x), "{label} at {x}, {ends:?}");
    }
    let (one, two) = (places(&picture, "one").0, places(&picture, "two").0);
    assert_ne!(one, two);
    let (from, _) = places(&picture, "from");
    let middle = |rest: &str| {
        let value = |name: &str| -> f64 {
            rest.split_once(&format!(" {name}=\"")).unwrap().1.split_once('"').unwrap().0.parse().unwrap()
        };
        format!("{:.1}", value("x") + value("width") / 2.0)
    };
    assert!(picture.split("<rect").skip(1).any(|rest| middle(rest) == from), "{picture}");
}
