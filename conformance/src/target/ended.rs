//! How a process ended: by a signal, an exception of Windows, or a code of its own.

use std::process::ExitStatus;

use sspcheck_model::observation::Fault;

use super::Blamed;

/// The signal that a debugger says it stopped the host at: it does not hand it on.
pub(super) fn stopped_by(output: &str) -> Option<i32> {
    const SIGNALS: [(&str, i32); 5] =
        [("SIGILL", 4), ("SIGABRT", 6), ("SIGBUS", 7), ("SIGFPE", 8), ("SIGSEGV", 11)];
    let (_, rest) = output.split_once(" received signal ")?;
    SIGNALS.iter().find(|(name, _)| rest.starts_with(name)).map(|(_, signal)| *signal)
}

/// What the runtimes print where a function of the package unwinds into its caller, which is no function of its language,
/// and what that is.
const UNWOUND: [(&str, &str); 3] = [
    ("fatal runtime error: Rust cannot catch foreign exceptions, aborting", "an exception left the function"),
    ("fatal runtime error: Rust panics must be rethrown, aborting", "a panic left the function"),
    ("FATAL: exception not rethrown", "it ended the thread that called it"),
];

/// What it was, where the last line that was printed says that the package unwound into the host; that line is the
/// host's own then, and is taken away.
pub(super) fn unwound(output: &mut String) -> Option<&'static str> {
    let text = output.trim_end();
    let (line, what) = UNWOUND.iter().find(|(line, _)| text.ends_with(line))?;
    output.truncate(text.len() - line.len());
    Some(what)
}

/// What is said of a fault that no handler of the host's has met, behind the signal.
pub(super) fn unmet(detail: &str) -> Option<&'static str> {
    let is_fault = ["signal 7 ", "signal 11 "].iter().any(|signal| detail.starts_with(signal));
    is_fault.then_some(
        ", in a thread that blocks this signal, or whose stack is full, so that it is not known what was touched",
    )
}

/// The signals by which processes are ended from outside: where a terminal is closed, by a key, where memory runs out, and
/// by whatever stops services. No fault of a program is told by one of them.
const SENT: [u32; 4] = [1, 2, 9, 15];

/// Whether a host was ended by such a signal.
pub(super) fn is_sent(blamed: &Blamed) -> bool {
    blamed.fault == Fault::Crash && SENT.iter().any(|signal| blamed.detail == code_name(*signal))
}

/// The signal for a file that has grown too large.
#[cfg(unix)]
const FILE_SIZE: i32 = 25;

/// What is said of a timer that ends the process, at whatever call it goes off.
pub(crate) const ALARM: &str = " (alarm clock)";

/// What Windows says of a heap that was written over.
pub(crate) const HEAP_CORRUPTION: &str = " (heap corruption)";

/// What is said of a package that takes the host's own descriptors from it.
pub(crate) const CLOSED: &str = "closed the protocol's descriptors";

/// What is said of a package that leaves the host no memory for its own parameters.
const NO_PAGES: &str = "no memory is left to pass parameters in: the package has taken all that it may";

/// What is said of a package that writes what only the host may say.
pub(crate) const WROTE: &str = "wrote to the protocol's descriptors";

/// How a process ended, in words.
pub(super) fn classify(status: ExitStatus) -> (Fault, String) {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt as _;
        if let Some(signal) = status.signal() {
            if signal == FILE_SIZE {
                let detail = "signal 25 (a file of more than 2 GiB)".to_owned();
                return (Fault::Memory, detail);
            }
            return (Fault::Crash, code_name(signal.cast_unsigned()));
        }
    }
    let code = status.code().unwrap_or(-1);
    // Windows reports an unhandled exception as an exit code of error severity.
    if code.cast_unsigned() >= 0xC000_0000 {
        return (Fault::Crash, code_name(code.cast_unsigned()));
    }
    if code == i32::from(crate::host::LOST) {
        return (Fault::Exit, CLOSED.to_owned());
    }
    if code == i32::from(crate::host::OUT_OF_PAGES) {
        return (Fault::Memory, NO_PAGES.to_owned());
    }
    (Fault::Exit, format!("exit code {code}"))
}

/// What ended a process: a signal, or an exception of Windows.
pub(super) fn code_name(code: u32) -> String {
    let exception = match code {
        0x8000_0003 => " (breakpoint)",
        0xC000_0005 => " (access violation)",
        0xC000_0006 => " (page that cannot be loaded)",
        0xC000_001D => " (illegal instruction)",
        0xC000_0094 => " (integer division by zero)",
        0xC000_00FD => " (stack overflow)",
        0xC000_0374 => HEAP_CORRUPTION,
        0xC000_0409 => " (fail fast)",
        _ => "",
    };
    match i32::try_from(code) {
        Ok(signal @ 0..=255) => format!("signal {signal}{}", signal_name(signal)),
        _ => format!("exception {code:#010x}{exception}"),
    }
}

/// The name of a signal, behind its number.
pub(super) const fn signal_name(signal: i32) -> &'static str {
    match signal {
        4 => " (illegal instruction)",
        6 => " (abort)",
        7 => " (bus error)",
        8 => " (arithmetic error)",
        9 => " (killed)",
        11 => " (segmentation fault)",
        14 => ALARM,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unwinding_into_the_host_is_told_as_such_and_its_line_is_not_the_packages() {
        #[rustfmt::skip]
        let facts = [
            ("hello\nfatal runtime error: Rust cannot catch foreign exceptions, aborting\n", "hello\n", Some("an exception left the function")),
            ("FATAL: exception not rethrown\n", "",                                                  Some("it ended the thread that called it")),
            ("FATAL: exception not rethrown\nhello\n", "FATAL: exception not rethrown\nhello\n",     None),
            ("", "",                                                                                 None),
        ];
        for (printed, left, expected) in facts {
            let mut output = printed.to_owned();
            assert_eq!(unwound(&mut output), expected, "{printed}");
            assert_eq!(output, left);
        }
    }

    #[test]
    fn what_others_end_processes_by_is_told_from_what_packages_fall_by() {
        for (fault, detail, expected) in [
            (Fault::Crash, "signal 9 (killed)", true),
            (Fault::Crash, "signal 15", true),
            (Fault::Crash, "signal 1", true),
            (Fault::Crash, "signal 11 (segmentation fault)", false),
            (Fault::Crash, "signal 14 (alarm clock)", false),
            (Fault::Exit, "exit code 9", false),
            (Fault::Hang, "signal 9 (killed)", false),
        ] {
            let blamed = Blamed::new(fault, String::new(), detail.to_owned());
            assert_eq!(is_sent(&blamed), expected, "{detail}");
        }
    }

    #[test]
    fn only_a_fault_of_memory_leaves_open_what_was_touched() {
        for (detail, expected) in [
            ("signal 11 (segmentation fault)", true),
            ("signal 7 (bus error)", true),
            ("signal 6 (abort)", false),
            ("signal 14", false),
        ] {
            assert_eq!(unmet(detail).is_some(), expected, "{detail}");
        }
    }
}
