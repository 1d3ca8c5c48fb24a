//! What `gss:PATH[,OID]` means: a mechanism module of GSS-API, and the mechanism of it that is checked.

use const_oid::ObjectIdentifier;

/// What the name of such a target begins with.
pub const PREFIX: &str = "gss:";

/// A mechanism module by its path, and the mechanism by its object identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleName {
    /// The path, as it was given.
    pub path: String,
    /// The mechanism; where it is absent, the module is asked.
    pub oid: Option<ObjectIdentifier>,
}

impl ModuleName {
    /// Reads what stands behind the prefix. What stands behind the last comma is the mechanism, unless a slash follows
    /// it: a path may have commas of its own.
    ///
    /// # Errors
    ///
    /// Says why the text behind the comma is no object identifier, or that there is no path.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (path, oid) = match text.rsplit_once(',') {
            Some((path, behind)) if !behind.contains('/') => (path, Some(behind)),
            _ => (text, None),
        };
        if path.is_empty() {
            return Err(format!(
                "`{PREFIX}{text}` names no module; give the path of one, as in gss:PATH,OID"
            ));
        }
        let oid = oid.map(|oid| {
            ObjectIdentifier::new(oid).map_err(|_| {
                format!("`{oid}` is no object identifier; give it in dots, such as 1.3.6.1.5.5.15.1.1.17")
            })
        });
        Ok(Self { path: path.to_owned(), oid: oid.transpose()? })
    }
}

/// The name with its prefix: it reads back as itself.
impl std::fmt::Display for ModuleName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{PREFIX}{}", self.path)?;
        self.oid.as_ref().map_or(Ok(()), |oid| write!(f, ",{oid}"))
    }
}

#[cfg(test)]
mod tests {
    use super::ModuleName;

    #[test]
    fn a_module_is_a_path_and_perhaps_a_mechanism() {
        #[rustfmt::skip]
        let rows = [
            ("/usr/lib/gss/mech_eap.so",                       "/usr/lib/gss/mech_eap.so", None),
            ("/usr/lib/gss/mech_eap.so,1.3.6.1.5.5.15.1.1.17", "/usr/lib/gss/mech_eap.so", Some("1.3.6.1.5.5.15.1.1.17")),
            ("./a,b/mech.so",                                  "./a,b/mech.so",            None),
            ("./a,b/mech.so,1.2.3",                            "./a,b/mech.so",            Some("1.2.3")),
        ];
        for (text, path, oid) in rows {
            let name = ModuleName::parse(text).unwrap();
            assert_eq!((name.path.as_str(), name.oid.map(|oid| oid.to_string()).as_deref()), (path, oid));
            assert_eq!(name.to_string(), format!("gss:{text}"));
        }
    }

    #[test]
    fn what_names_no_module_or_no_mechanism_says_what_would() {
        #[rustfmt::skip]
        let rows = [
            ("",              "names no module"),
            (",1.2.3",        "names no module"),
            ("mech.so,",      "`` is no object identifier"),
            ("mech.so,eap",   "`eap` is no object identifier"),
            ("mech.so,1.2.x", "`1.2.x` is no object identifier"),
            ("mech.so,9.9",   "`9.9` is no object identifier"),
        ];
        for (text, expected) in rows {
            let message = ModuleName::parse(text).unwrap_err();
            assert!(message.contains(expected), "{text}: {message}");
        }
    }
}
