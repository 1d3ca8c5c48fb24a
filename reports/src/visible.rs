//! What a target prints or is called, made visible: nothing in it that a terminal obeys or that XML cannot hold.
//!
//! Every renderer but JSON, which has escapes of its own ([`json`]), begins here; each escapes what means something in its
//! format.

use serde_json::Value;
use sspcheck_conformance::report::Report;

/// A report whose texts have no control characters; line breaks stay in what the package printed.
pub(crate) fn report(report: &Report) -> Report {
    let texts = serde_json::to_value(report).map(|value| cleaned(value, false));
    texts.and_then(serde_json::from_value).unwrap_or_else(|_| report.clone())
}

/// Every text of a document, whatever its name: a record is a file, and anybody may have written it.
fn cleaned(value: Value, lines: bool) -> Value {
    match value {
        Value::String(string) => Value::String(if lines { block(&string) } else { text(&string) }),
        Value::Array(items) => items.into_iter().map(|item| cleaned(item, lines)).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, field)| {
                let lines = name == "output";
                (name, cleaned(field, lines))
            })
            .collect(),
        other => other,
    }
}

/// A text of one line: what moves a cursor, turns the direction of writing or cannot be seen is written as its escape.
pub(crate) fn text(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut seen, c| {
        if is_seen(c) {
            seen.push(c);
        } else {
            seen.extend(c.escape_default());
        }
        seen
    })
}

/// A JSON document that says the same: what cannot be seen, which stands within strings only, is written as its escape.
pub(crate) fn json(document: &str) -> String {
    document.chars().fold(String::with_capacity(document.len()), |mut seen, c| {
        if c == '\n' || is_seen(c) {
            seen.push(c);
        } else {
            let mut units = [0; 2];
            seen.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
        seen
    })
}

/// A text of several lines.
fn block(lines: &str) -> String {
    let lines: Vec<String> = lines.split('\n').map(|line| text(line.trim_end_matches('\r'))).collect();
    lines.join("\n")
}

/// Whether a character shows what it is: no control, no mark of direction, nothing without width, no character that is none.
const fn is_seen(c: char) -> bool {
    !(c.is_ascii_control()
        || matches!(c,
            '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        || (c as u32) & 0xFFFE == 0xFFFE)
}

#[cfg(test)]
mod tests {
    use super::{block, text};

    #[test]
    fn what_cannot_be_seen_is_written_as_its_escape() {
        #[rustfmt::skip]
        let facts = [
            // text                        one line                    several lines
            ("plain, ünïcode, 日本",        "plain, ünïcode, 日本",      "plain, ünïcode, 日本"),
            ("\x1b[31mred",                r"\u{1b}[31mred",           r"\u{1b}[31mred"),
            ("one\r\ntwo\n",               r"one\r\ntwo\n",            "one\ntwo\n"),
            ("nul\0 bell\x07",             r"nul\u{0} bell\u{7}",      r"nul\u{0} bell\u{7}"),
            ("a\u{202e}b\u{2066}c",        r"a\u{202e}b\u{2066}c",     r"a\u{202e}b\u{2066}c"),
            ("\u{9b}31m \u{200b}",         r"\u{9b}31m \u{200b}",      r"\u{9b}31m \u{200b}"),
            ("\u{fffe}\u{ffff}\u{1ffff}",  r"\u{fffe}\u{ffff}\u{1ffff}", r"\u{fffe}\u{ffff}\u{1ffff}"),
        ];
        for (given, line, lines) in facts {
            assert_eq!((text(given).as_str(), block(given).as_str()), (line, lines));
        }
    }
}
