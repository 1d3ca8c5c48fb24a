//! What the page lets a browser do: nothing but its own style and script, and no load from anywhere.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The style of the page.
pub(crate) const STYLE: &str = include_str!("../../templates/style.css");

/// The script of the page.
pub(super) const SCRIPT: &str = include_str!("../../templates/page.js");

/// The Content-Security-Policy.
pub(super) fn policy() -> String {
    of(&[STYLE], &[SCRIPT])
}

/// The policy of a page with these styles and scripts.
pub(crate) fn of(styles: &[&str], scripts: &[&str]) -> String {
    let source = |name: &str, texts: &[&str]| {
        let hashes = texts.iter().map(|text| format!(" 'sha256-{}'", hash(text)));
        if texts.is_empty() { String::new() } else { format!(" {name}{};", hashes.collect::<String>()) }
    };
    let (styles, scripts) = (source("style-src", styles), source("script-src", scripts));
    format!("default-src 'none';{styles}{scripts} base-uri 'none'; form-action 'none'")
}

pub(crate) fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text.as_bytes()))
}
