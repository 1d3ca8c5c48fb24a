//! What a host writes, line by line: bounded, numbered, and quoted so that it can be shown.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use crate::protocol::Reply;

/// A longer line is no message of a host.
const LONGEST: u64 = 4 << 20;

/// How many lines that have come at once are passed on together: to wake who waits for them costs more than to read one.
const TOGETHER: usize = 64;

/// How many such batches wait to be read: a flood waits in the pipe.
const WAITING: usize = 4;

/// How much is read at once, in bytes.
const AT_ONCE: usize = 1 << 16;

/// How much of a line is shown.
const SHOWN: usize = 160;

/// A line as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number, from 1.
    pub(super) number: u64,
    /// The text, without its end; what is no UTF-8 is replaced.
    pub(super) text: String,
    /// What is wrong with it before anybody reads it.
    pub(super) flaw: Option<&'static str>,
}

impl Line {
    /// The message that it is, or what is wrong with it.
    pub(super) fn reply(&self) -> Result<Reply, String> {
        if let Some(flaw) = self.flaw {
            return Err(flaw.to_owned());
        }
        // To keep the place at hand takes several times as long as reading: it is asked for only where something is wrong.
        if let Ok(reply) = serde_json::from_str(&self.text) {
            return Ok(reply);
        }
        let mut json = serde_json::Deserializer::from_str(&self.text);
        let reply: Reply = serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let place = error.path().to_string();
            let inner = error.into_inner();
            let what = if inner.is_data() { "" } else { "it is no JSON: " };
            let place = if place == "." { String::new() } else { format!("`{place}`: ") };
            format!("{what}{place}{inner}")
        })?;
        json.end().map_err(|_| "there is more behind the message; each line is one message".to_owned())?;
        Ok(reply)
    }
}

/// The lines of a host, as they come.
#[derive(Debug)]
pub(super) struct Lines {
    batches: Receiver<Vec<Line>>,
    come: VecDeque<Line>,
}

/// Where lines are passed on to.
pub(super) type Sender = SyncSender<Vec<Line>>;

impl Lines {
    /// Both ends.
    pub(super) fn new() -> (Sender, Self) {
        let (sender, batches) = sync_channel(WAITING);
        (sender, Self { batches, come: VecDeque::new() })
    }

    /// The next line, waited for no longer than this.
    pub(super) fn next_within(&mut self, limit: Duration) -> Result<Line, RecvTimeoutError> {
        loop {
            if let Some(line) = self.come.pop_front() {
                return Ok(line);
            }
            self.come.extend(self.batches.recv_timeout(limit)?);
        }
    }

    /// The next line that has come already.
    pub(super) fn next_come(&mut self) -> Option<Line> {
        if self.come.is_empty() {
            self.come.extend(self.batches.try_recv().ok()?);
        }
        self.come.pop_front()
    }
}

/// Passes lines on until there are no more, or one cannot be a line any more.
pub(super) fn pass_lines(output: impl Read, sender: &Sender) {
    let mut reader = BufReader::with_capacity(AT_ONCE, output);
    let mut together = Vec::new();
    for number in 1.. {
        let mut bytes = Vec::new();
        let count = match (&mut reader).take(LONGEST).read_until(b'\n', &mut bytes) {
            Ok(0) | Err(_) => break,
            Ok(count) => count,
        };
        let ended = bytes.ends_with(b"\n");
        let (mut text, is_utf8) = match String::from_utf8(bytes) {
            Ok(text) => (text, true),
            Err(error) => (String::from_utf8_lossy(error.as_bytes()).into_owned(), false),
        };
        let flaw = if !ended && count as u64 >= LONGEST {
            Some("it is longer than 4 MiB")
        } else if !is_utf8 {
            Some("it is no UTF-8")
        } else if text.starts_with('\u{feff}') {
            Some("it begins with a byte order mark: lines are UTF-8 without one")
        } else if !ended {
            Some("it has no end: the output was closed within it")
        } else {
            None
        };
        text.truncate(text.trim_end().len());
        together.push(Line { number, text, flaw });
        let another_has_come = reader.buffer().contains(&b'\n');
        if (!another_has_come || together.len() >= TOGETHER)
            && sender.send(std::mem::take(&mut together)).is_err()
        {
            return;
        }
    }
}

/// A text in backticks: one line, nothing that a terminal obeys, and not too long.
#[must_use]
pub fn quote(text: &str) -> String {
    let mut quoted = String::from("`");
    for c in text.chars().take(SHOWN) {
        if c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c)
        {
            let _ = write!(quoted, "{}", c.escape_default());
        } else {
            quoted.push(c);
        }
    }
    quoted.push('`');
    let length = text.chars().count();
    if length > SHOWN {
        let _ = write!(quoted, " and {} more characters", length - SHOWN);
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8]) -> Vec<Line> {
        let (sender, mut lines) = Lines::new();
        let bytes = bytes.to_vec();
        let reader = std::thread::spawn(move || pass_lines(bytes.as_slice(), &sender));
        let read = std::iter::from_fn(|| lines.next_within(Duration::MAX).ok()).collect();
        reader.join().unwrap();
        read
    }

    #[test]
    fn what_is_wrong_with_a_line_is_said_with_its_place() {
        #[rustfmt::skip]
        let facts: [(&[u8], &str); 9] = [
            (b"{\"done\":{}}\n",                                               ""),
            (b"{\"done\":{}}",                                                 "it has no end"),
            (b"{\"done\":{}} {}\n",                                            "there is more behind the message"),
            (b"\xff\xfe\n",                                                    "it is no UTF-8"),
            (b"hello\n",                                                       "it is no JSON: expected value"),
            (b"\n",                                                            "it is no JSON: EOF"),
            (b"{\"step\":{\"call\":\"acquire c0\",\"answer\":{\"status\":-1}}}\n", "`step.answer.status`: invalid value"),
            (b"{\"step\":{\"call\":\"jump\",\"skipped\":\"s\"}}\n",            "`step.call`: `jump` is not a call"),
            (b"{\"hello\":{\"protocol\":1,\"start\":\"ready\",\"x\":1}}\n",    "`hello.x`: unknown field `x`"),
        ];
        for (bytes, wrong) in facts {
            let read = lines(bytes);
            let said = read[0].reply().err().unwrap_or_default();
            assert!(said.starts_with(wrong) && said.is_empty() == wrong.is_empty(), "{wrong}: {said}");
        }
    }

    #[test]
    fn a_line_without_end_is_cut_and_the_next_has_the_next_number() {
        let mut bytes = vec![b'x'; LONGEST as usize + 10];
        bytes.extend(b"\nlast\n");
        let read = lines(&bytes);
        let seen: Vec<_> = read.iter().map(|line| (line.number, line.text.len(), line.flaw)).collect();
        assert_eq!(
            seen,
            [(1, LONGEST as usize, Some("it is longer than 4 MiB")), (2, 10, None), (3, 4, None)]
        );
    }

    #[test]
    fn nothing_that_a_terminal_obeys_is_shown() {
        assert_eq!(quote("a\u{1b}[31mb\u{0}\u{202e}"), "`a\\u{1b}[31mb\\u{0}\\u{202e}`");
        let long = quote(&"é".repeat(1000));
        assert!(long.ends_with("` and 840 more characters"), "{long}");
    }
}
