//! Credentials.

use super::role::Role;

/// What a credential was acquired for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum CredentialUse {
    /// To accept contexts (SECPKG_CRED_INBOUND).
    Inbound,
    /// To initiate contexts (SECPKG_CRED_OUTBOUND).
    Outbound,
    /// To do either (SECPKG_CRED_BOTH).
    Both,
}

impl CredentialUse {
    /// Whether a context of this role can be made from such a credential.
    pub const fn permits(self, role: Role) -> bool {
        match (self, role) {
            (CredentialUse::Both, _) => true,
            (CredentialUse::Outbound, Role::Initiator) | (CredentialUse::Inbound, Role::Acceptor) => true,
            (CredentialUse::Outbound, Role::Acceptor) | (CredentialUse::Inbound, Role::Initiator) => false,
        }
    }
}

/// What is behind a credential handle. A package with secrets would keep them here.
///
/// It is counted by reference: the handle holds it, and so does each context that was made from it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Credential {
    /// What it was acquired for.
    pub direction: CredentialUse,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_serves_its_direction() {
        #[rustfmt::skip]
        let table = [
            (CredentialUse::Inbound,  Role::Initiator, false),
            (CredentialUse::Inbound,  Role::Acceptor,  true),
            (CredentialUse::Outbound, Role::Initiator, true),
            (CredentialUse::Outbound, Role::Acceptor,  false),
            (CredentialUse::Both,     Role::Initiator, true),
            (CredentialUse::Both,     Role::Acceptor,  true),
        ];
        for (direction, role, expected) in table {
            assert_eq!(direction.permits(role), expected, "{direction:?} {role:?}");
        }
    }
}
