//! How the program is linked so that its hosts, of which a run starts hundreds, begin soon.
//!
//! Windows: sections begin at pages of the file; Wine then maps them, and need not read the whole program for each host.
//! Linux: the program stands at the addresses that it is linked for. Moving it elsewhere would change tens of thousands of
//! pointers at each start, and copy the pages that they lie in: more than half of the time in which the program begins. The libraries of the system
//! and the packages are put elsewhere each time all the same.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|is| is == value);
    let is_gnu = is("CARGO_CFG_TARGET_ENV", "gnu");
    if is("CARGO_CFG_TARGET_OS", "windows") && is_gnu {
        println!("cargo::rustc-link-arg-bins=-Wl,--file-alignment=4096");
    }
    // Sanitizers want a program that can be moved.
    let is_sanitized = std::env::var_os("CARGO_CFG_SANITIZE").is_some();
    if is("CARGO_CFG_TARGET_OS", "linux") && is_gnu && is("CARGO_CFG_TARGET_ARCH", "x86_64") && !is_sanitized
    {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
