//! What a target prints or is called, made visible: nothing in it that a terminal obeys or that XML cannot hold.
//!
//! Every renderer but JSON, which has escapes of its own ([`json`]), begins here; each escapes what means something in its
//! format.

use serde_json::Value;
use sspcheck_conformance::picture::Picture;
use sspcheck_conformance::report::Report;

/// A report whose texts have no control characters; line breaks stay in what the package printed.
pub(crate) fn report(report: &Report) -> Report {
    let seen = serde_json::to_value(report).map(|mut value| {
        clean(&mut value, false);
        value
    });
    seen.and_then(serde_json::from_value).unwrap_or_else(|_| report.clone())
}

/// A drawing whose texts have no control characters.
pub(crate) fn picture(picture: &Picture) -> Picture {
    let edges =
        picture.edges.iter().map(|(edge, calls)| (*edge, calls.iter().map(|call| text(call)).collect()));
    Picture {
        title: text(&picture.title),
        nodes: picture.nodes.iter().map(|node| text(node)).collect(),
        edges: edges.collect(),
    }
}

/// Every text of a document, whatever its name: a record is a file, and anybody may have written it.
fn clean(value: &mut Value, lines: bool) {
    match value {
        Value::String(string) if string.chars().all(is_seen) => {}
        Value::String(string) => *string = if lines { block(string) } else { text(string) },
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, lines)),
        Value::Object(fields) => fields.iter_mut().for_each(|(name, field)| clean(field, name == "output")),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
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
    let seen = document.chars().fold(String::with_capacity(document.len()), |mut seen, c| {
        if c == '\n' || is_seen(c) {
            seen.push(c);
        } else {
            let mut units = [0; 2];
            seen.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
        seen
    });
    without_commands(seen, "\\u0023")
}

/// A document whose lines no CI system takes for commands of its own: GitHub Actions obeys `::` at the beginning of a line,
/// Azure Pipelines and TeamCity what stands between `##` and a bracket. The first character is written as its escape.
pub(crate) fn inert(document: &str) -> String {
    let lines = document.split('\n').map(|line| {
        let line = without_commands(line.to_owned(), "\\u{23}");
        match beginning(&line).and_then(|at| line.split_at_checked(at)) {
            Some((before, rest)) => match rest.strip_prefix("::") {
                Some(command) => format!("{before}\\u{{3a}}:{command}"),
                None => line,
            },
            None => line,
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What begins a command wherever it stands.
const COMMANDS: [&str; 3] = ["##[", "##vso[", "##teamcity["];

/// A text with this for the first character of each command.
fn without_commands(text: String, escape: &str) -> String {
    // Hardly any text has one, and each search for them makes a text anew.
    if !text.contains("##") {
        return text;
    }
    COMMANDS.iter().fold(text, |text, command| text.replace(command, &command.replacen('#', escape, 1)))
}

/// Where the text of a line begins, behind blanks and colours.
fn beginning(line: &str) -> Option<usize> {
    let mut coloured = false;
    line.char_indices().find_map(|(at, c)| match c {
        '\x1b' => {
            coloured = true;
            None
        }
        _ if coloured => {
            coloured = c != 'm';
            None
        }
        _ => (!c.is_whitespace()).then_some(at),
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
    use serde_json::json;

    use super::{block, clean, inert, text};

    #[test]
    fn no_line_is_a_command_of_a_ci_system() {
        #[rustfmt::skip]
        let facts = [
            ("a::b\n::error::x",                 "a::b\n\\u{3a}:error::x"),
            ("  ::stop-commands::x\n\t::add-mask::y", "  \\u{3a}:stop-commands::x\n\t\\u{3a}:add-mask::y"),
            ("\x1b[2m\x1b[0m::group::z",         "\x1b[2m\x1b[0m\\u{3a}:group::z"),
            ("x ##vso[task.complete] ##[error]", "x \\u{23}#vso[task.complete] \\u{23}#[error]"),
            ("##teamcity[buildStop]",            "\\u{23}#teamcity[buildStop]"),
            ("## heading, # one, : one",         "## heading, # one, : one"),
        ];
        for (given, expected) in facts {
            assert_eq!(inert(given), expected);
        }
    }

    #[test]
    fn every_text_of_a_document_is_made_visible_and_only_output_keeps_its_lines() {
        let mut document = json!({
            "name": "\u{1b}[31mred\n", "plain": "as it is",
            "findings": [{ "output": "one\r\ntwo\u{7}", "deep": ["a\nb", { "output": ["c\nd"] }] }], "count": 7
        });
        clean(&mut document, false);
        let expected = json!({
            "name": r"\u{1b}[31mred\n", "plain": "as it is",
            "findings": [{ "output": "one\ntwo\\u{7}", "deep": [r"a\nb", { "output": ["c\nd"] }] }], "count": 7
        });
        assert_eq!(document, expected);
    }

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
