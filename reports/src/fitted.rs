//! Prose fitted to the width of a terminal.

/// Breaks lines that are wider, between words; what follows stands two columns further in. Tables, and lines that are
/// copied as they are, stay.
pub(crate) fn fitted(text: &str, width: usize) -> String {
    text.split_inclusive('\n').map(|line| line_fitted(line, width)).collect()
}

fn line_fitted(line: &str, width: usize) -> String {
    let bare = columns(line.trim_end_matches('\n'));
    let begin = line.trim_start_matches(' ');
    let kept = begin.starts_with(['│', '├', '╭', '╰']) || line.contains("sspcheck replay '");
    if bare <= width || kept {
        return line.to_owned();
    }
    let indent = line.len() - begin.len();
    let mut fitted = " ".repeat(indent);
    let mut used = indent;
    for (number, word) in begin.split(' ').enumerate() {
        let length = columns(word.trim_end_matches('\n'));
        if number > 0 && used + 1 + length > width && length > 0 {
            let kept = fitted.trim_end_matches(' ').len();
            fitted.truncate(kept);
            fitted.push('\n');
            fitted.push_str(&" ".repeat(indent + 2));
            used = indent + 2;
        } else if number > 0 {
            fitted.push(' ');
            used += 1;
        }
        fitted.push_str(word);
        used += length;
    }
    fitted
}

/// How many columns a text takes: colours take none.
fn columns(text: &str) -> usize {
    anstream::adapter::strip_str(text).to_string().chars().count()
}

#[cfg(test)]
mod tests {
    use super::fitted;

    #[test]
    fn prose_is_broken_between_words_and_nothing_else_is() {
        #[rustfmt::skip]
        let facts = [
            // given                                 in twenty columns
            ("short\n",                              "short\n"),
            ("",                                     ""),
            ("no end",                               "no end"),
            ("exactly twenty chars\n",               "exactly twenty chars\n"),
            ("one more than twenty.\n",              "one more than\n  twenty.\n"),
            ("  in by two, and too wide for it\n",   "  in by two, and too\n    wide for it\n"),
            ("  name:  in columns of its own\n",     "  name:  in columns\n    of its own\n"),
            ("│ a table is as wide as it is │\n",    "│ a table is as wide as it is │\n"),
            ("  sspcheck replay 'calls: acquire c0'\n", "  sspcheck replay 'calls: acquire c0'\n"),
            ("averyveryverylongwordthatstays\n",     "averyveryverylongwordthatstays\n"),
            ("\u{1b}[1mcolours\u{1b}[0m take no room\n", "\u{1b}[1mcolours\u{1b}[0m take no room\n"),
            // Two spaces at the edge are one break; each further line begins two columns in.
            ("0123456789 123456789  x\n", "0123456789 123456789\n  x\n"),
            ("0123456789 123456789 12345678 0123456789\n", "0123456789 123456789\n  12345678\n  0123456789\n"),
            ("a line\n\nand one more than twenty.\n", "a line\n\nand one more than\n  twenty.\n"),
        ];
        for (given, expected) in facts {
            assert_eq!(fitted(given, 20), expected, "{given:?}");
        }
    }
}
