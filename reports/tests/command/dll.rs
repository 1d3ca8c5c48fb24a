//! A DLL on a system that is no Windows: what is missing is said, with what to do, before anything runs.

use std::path::Path;

use crate::common::{Ran, command};

/// A Windows file that is all headers: of this processor, with 32 or 64 bits.
fn windows_file(processor: u16, magic: u16) -> Vec<u8> {
    let mut file = vec![0_u8; 1024];
    let optional: u16 = if magic == WIDE { 240 } else { 224 };
    for (at, bytes) in [
        (0, &b"MZ"[..]),
        (0x3C, &64_u32.to_le_bytes()),
        (64, b"PE\0\0"),
        (68, &processor.to_le_bytes()),
        (84, &optional.to_le_bytes()),
        (88, &magic.to_le_bytes()),
        // How many directories there are.
        (if magic == WIDE { 196 } else { 180 }, &16_u32.to_le_bytes()),
    ] {
        file[at..at + bytes.len()].copy_from_slice(bytes);
    }
    file
}

const X86_64: u16 = 0x8664;
const X86: u16 = 0x014C;
const ARM64: u16 = 0xAA64;
const WIDE: u16 = 0x20B;
const NARROW: u16 = 0x10B;

fn checked(folder: &Path, bytes: &[u8], environment: &[(&str, &str)]) -> Ran {
    std::fs::write(folder.join("my_ssp.dll"), bytes).unwrap();
    std::fs::write(folder.join("host.exe"), windows_file(X86_64, WIDE)).unwrap();
    let mut run = command(folder, &["check", "my_ssp.dll"]);
    let run = run.env("HOME", folder).env_remove("XDG_CACHE_HOME").envs(environment.iter().copied());
    Ran::of(run.output().unwrap())
}

/// The bytes of a file, an environment, and what is said.
type Fact<'a> = (&'a [u8], &'a [(&'a str, &'a str)], &'a str);

#[test]
fn what_a_dll_lacks_is_said_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let dll = windows_file(X86_64, WIDE);
    let no_wine = [("SSPCHECK_WINE", "/nowhere/wine64")];
    let no_host = [("SSPCHECK_WINE", "/bin/false")];
    let wrong_host = [("SSPCHECK_WINE", "/bin/false"), ("SSPCHECK_HOST_EXE", "/bin/true")];
    let no_prefix = [("SSPCHECK_WINE", "/bin/false"), ("SSPCHECK_HOST_EXE", "host.exe")];
    let no_home = [("SSPCHECK_WINE", "/bin/false"), ("SSPCHECK_HOST_EXE", "host.exe"), ("HOME", "")];
    #[rustfmt::skip]
    let facts: [Fact<'_>; 8] = [
        (b"no library at all",         &no_wine,    "is no Windows library; give a DLL"),
        (&windows_file(X86, NARROW),   &no_wine,    "is a library for 32-bit Windows; build it for x86-64"),
        (&windows_file(ARM64, WIDE),   &no_wine,    "is a library for another processor; build it for x86-64"),
        (&dll,                         &no_wine,    "`SSPCHECK_WINE` names `/nowhere/wine64`, which is no program; name Wine's wine64"),
        (&dll,                         &no_host,    "sspcheck.exe` is not there; build it by `cargo build --release --target x86_64-pc-windows-gnu`"),
        (&dll,                         &wrong_host, "`SSPCHECK_HOST_EXE` names `/bin/true`, which is no Windows program"),
        (&dll,                         &no_prefix,  "Wine cannot make its prefix; `WINEPREFIX="),
        (&dll,                         &no_home,    "there is no folder for Wine's files; set HOME"),
    ];
    for (bytes, environment, expected) in facts {
        let ran = checked(folder.path(), bytes, environment);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{expected}: {}", ran.stderr);
        assert!(ran.stderr.contains(expected), "{expected}: {}", ran.stderr);
    }
}
