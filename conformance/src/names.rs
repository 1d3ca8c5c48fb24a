//! Names of codes: the known ones, and those that a target has of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use sspcheck_model::reading::Dialect;
use sspcheck_model::status::Status;

/// Names of a target's own codes; cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(Arc<BTreeMap<u32, String>>);

impl Names {
    /// Names a code.
    ///
    /// # Errors
    ///
    /// Why it cannot have this name.
    pub fn add(&mut self, code: u32, name: String) -> Result<(), String> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
        if !name.chars().all(plain) {
            return Err(format!("`{name}` is no name of a code; use letters, digits, `_`, `-` and `.`"));
        }
        if let Some(known) = Status(code).name() {
            return Err(format!("`{code:#010x}` is {known}; name codes that have no name"));
        }
        match Arc::make_mut(&mut self.0).insert(code, name) {
            None => Ok(()),
            Some(earlier) => Err(format!("`{code:#010x}` is named a second time; it is `{earlier}` already")),
        }
    }

    /// A text of a host in which codes are answered, with the names of those that are the target's own.
    #[must_use]
    pub fn in_answers(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (code, name)| {
            let bare = format!("answered 0x{code:08X}");
            text.replace(&bare, &format!("answered {name} (0x{code:08X})"))
        })
    }

    /// A code as people read it: the name with the value, or the value alone.
    #[must_use]
    pub fn text(&self, status: Status, dialect: Dialect) -> String {
        match self.0.get(&status.0) {
            Some(name) => format!("{name} (0x{:08X})", status.0),
            None => status.text(dialect),
        }
    }
}
