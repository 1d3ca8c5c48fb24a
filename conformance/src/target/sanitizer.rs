//! Packages that were built with AddressSanitizer: its runtime must be loaded before anything else, and what it
//! reports is a fault of memory.
//!
//! GCC's runtime is a library that the package names (`libasan.so.N`); so is Clang's with `-shared-libasan`. The host is
//! started with that library in `LD_PRELOAD`.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use object::Endianness;
use object::elf::{DT_NEEDED, DT_RPATH, DT_RUNPATH, FileHeader64};
use object::read::elf::{Dyn as _, FileHeader as _};
use sspcheck_model::observation::Fault;

use super::Blamed;

/// How a runtime is named.
const RUNTIMES: [&str; 2] = ["libasan.so", "libclang_rt.asan"];

/// How it is told to behave: the host sees signals itself, leaks are accounted for per heap, and an allocation that
/// is too large is refused. What the user's own variable says stands behind it and wins.
const OPTIONS: &str = "abort_on_error=1:handle_segv=0:handle_sigbus=0:handle_sigill=0:handle_sigfpe=0:handle_abort=0:\
                       detect_leaks=0:allocator_may_return_null=1:detect_odr_violation=0:verify_asan_link_order=0:\
                       use_sigaltstack=0:print_legend=0:color=never";

/// The environment that a host needs to load this file; nothing where it was built without a sanitizer.
pub(super) fn environment(file: &Path) -> Option<Vec<(OsString, OsString)>> {
    let runtime = runtime(file)?;
    let behind = |mut first: OsString, name: &str| {
        if let Some(own) = std::env::var_os(name).filter(|own| !own.is_empty()) {
            first.push(":");
            first.push(own);
        }
        (OsString::from(name), first)
    };
    Some(vec![behind(runtime, "LD_PRELOAD"), behind(OPTIONS.into(), "ASAN_OPTIONS")])
}

/// The runtime that the file names: its path where the file says where to look, and its name otherwise.
fn runtime(file: &Path) -> Option<OsString> {
    let data = std::fs::read(file).ok()?;
    let data = data.as_slice();
    let header = FileHeader64::<Endianness>::parse(data).ok()?;
    let endian = header.endian().ok()?;
    let sections = header.sections(endian, data).ok()?;
    let (entries, index) = sections.dynamic(endian, data).ok()??;
    let strings = sections.strings(endian, data, index).ok()?;
    let named = |tag| {
        let entries = entries.iter().filter(move |entry| entry.d_tag(endian) == tag);
        entries.filter_map(|entry| {
            let name = strings.get(u32::try_from(entry.d_val(endian)).ok()?).ok()?;
            std::str::from_utf8(name).ok()
        })
    };
    let name = named(DT_NEEDED).find(|name| RUNTIMES.iter().any(|known| name.starts_with(known)))?;
    let origin = file.parent().unwrap_or_else(|| Path::new("."));
    let folders = named(DT_RUNPATH).chain(named(DT_RPATH)).flat_map(|list| list.split(':'));
    let places = folders.map(|folder| match folder.strip_prefix("$ORIGIN") {
        Some(rest) => origin.join(rest.trim_start_matches('/')),
        None => PathBuf::from(folder),
    });
    let found = places.map(|folder| folder.join(name)).find(|path| path.is_file());
    Some(found.map_or_else(|| name.into(), PathBuf::into_os_string))
}

/// The fault with what the sanitizer said of it.
pub(super) fn told(blamed: Blamed, report: &str) -> Blamed {
    let kind = report.split_once("AddressSanitizer: ").and_then(|(_, rest)| rest.split_whitespace().next());
    let kind = kind.unwrap_or("error").trim_end_matches(':');
    let mut detail = format!("AddressSanitizer: {kind}");
    let access = report.lines().find_map(|line| {
        let (access, rest) = line.trim().split_once(" of size ")?;
        let access = match access {
            "READ" => "read",
            "WRITE" => "write",
            _ => return None,
        };
        Some(format!(", {access} of size {}", rest.split_whitespace().next()?))
    });
    detail.push_str(&access.unwrap_or_default());
    let site: Vec<String> = frames(report).collect();
    if let Some(first) = site.first() {
        detail = format!("{detail}, in {first}");
    }
    let output =
        without_numbers(&format!("{}\n{report}", blamed.output.split(BEGINNING).next().unwrap_or_default()));
    Blamed {
        fault: Fault::Memory,
        detail,
        site,
        output: output.trim_start().to_owned(),
        touch: None,
        ..blamed
    }
}

/// How the line of a report begins that tells what is wrong.
const BEGINNING: &str = "\n=====";

/// Functions of the first stack of a report that are the package's: `function at file:line`.
fn frames(report: &str) -> impl Iterator<Item = String> + '_ {
    let stack = report.lines().skip_while(|line| !line.trim_start().starts_with("#0 "));
    let stack = stack.take_while(|line| line.trim_start().starts_with('#'));
    let functions = stack.filter_map(|line| line.split_once(" in ").map(|(_, place)| place));
    let package = functions.filter(|place| {
        !["libsanitizer", "libasan", "compiler-rt", "libclang_rt"].iter().any(|own| place.contains(own))
    });
    package.take(6).map(|place| {
        let (function, rest) = place.split_once(' ').unwrap_or((place, ""));
        // A path is told by its last part, so that a report says the same wherever the file stands.
        let rest = rest.trim_matches(['(', ')']).split(") (").next().unwrap_or_default();
        let file = Path::new(rest).file_name().map(OsStr::to_string_lossy).unwrap_or_default();
        if file.is_empty() { function.to_owned() } else { format!("{function} at {file}") }
    })
}

/// A text without numbers of processes and addresses: they differ from run to run. Offsets within a module stay.
pub(super) fn without_numbers(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let number = |prefix: &str, digit: fn(&char) -> bool| {
            let digits = rest.strip_prefix(prefix)?;
            let length: usize = digits.chars().take_while(digit).map(char::len_utf8).sum();
            (length > 0).then(|| (prefix.to_owned(), digits.get(length..).unwrap_or_default()))
        };
        let decimal: fn(&char) -> bool = char::is_ascii_digit;
        let found = number("==", decimal)
            .or_else(|| number("LWP ", decimal))
            .or_else(|| number("process ", decimal))
            .or_else(|| number("0x", char::is_ascii_hexdigit).filter(|_| !plain.ends_with('+')));
        if let Some((prefix, behind)) = found {
            plain.push_str(&prefix);
            plain.push('…');
            rest = behind;
        } else {
            plain.push(next);
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "ERROR: AddressSanitizer: heap-buffer-overflow on address 0x50200000 at pc 0x7f0 bp 0x1 sp 0x2\n\
        WRITE of size 1 at 0x50200000 thread T0\n    \
        #0 0x7f in __interceptor_memcpy ../../../../src/libsanitizer/asan/asan_interceptors.cpp:10\n    \
        #1 0x7f in exchange_overflowing /tmp/a/overflow.c:12\n    \
        #2 0x7f in door_exchange (/tmp/a/overflow.so+0x1234) (BuildId: 12ab)\n\n\
        0x50200000 is located 0 bytes after 5-byte region\n";

    #[test]
    fn a_report_is_told_by_its_kind_its_access_and_the_function_of_the_package() {
        let blamed = Blamed::new(Fault::Crash, "exchange".to_owned(), "signal 6 (abort)".to_owned());
        let told = told(blamed, REPORT);
        assert_eq!(told.fault, Fault::Memory);
        let expected = "AddressSanitizer: heap-buffer-overflow, write of size 1, in exchange_overflowing at overflow.c:12";
        assert_eq!(told.detail, expected);
        assert_eq!(
            told.site,
            ["exchange_overflowing at overflow.c:12", "door_exchange at overflow.so+0x1234"]
        );
        assert!(!told.output.contains("0x5"), "{}", told.output);
        assert!(told.output.contains("overflow.so+0x1234"), "{}", told.output);
    }

    #[test]
    fn numbers_that_change_from_run_to_run_are_left_out() {
        let facts = [
            ("==123==ERROR", "==…==ERROR"),
            ("at 0xdeadBEEF.", "at 0x…."),
            ("lib.so+0x12", "lib.so+0x12"),
            ("(LWP 12) process 7 == 3", "(LWP …) process … == 3"),
        ];
        for (text, expected) in facts {
            assert_eq!(without_numbers(text), expected);
        }
    }
}
