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

#[cfg(test)]
mod tests {
    use super::{hash, of};

    #[test]
    fn a_policy_names_the_hashes_of_what_it_lets_in_and_nothing_else() {
        // FIPS 180-4 of no bytes, and of `abc`, in the letters of RFC 4648.
        let [empty, abc] =
            ["47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="];
        assert_eq!([hash(""), hash("abc")], [empty, abc]);
        let rest = " base-uri 'none'; form-action 'none'";
        assert_eq!(of(&[], &[]), format!("default-src 'none';{rest}"));
        assert_eq!(
            of(&["", "abc"], &["abc"]),
            format!(
                "default-src 'none'; style-src 'sha256-{empty}' 'sha256-{abc}'; script-src 'sha256-{abc}';{rest}"
            )
        );
    }
}
