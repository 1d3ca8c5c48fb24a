//! The two sides of an exchange.

use super::name::Name;

/// The side that a context is on. No parameter of the calls tells it: a target name does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Role {
    /// The side that starts, and names its target.
    Initiator,
    /// The side that is started at, and has no target to name.
    Acceptor,
}

impl Role {
    /// The role that a call takes.
    // Keeps TGT-1: a call without a name is the acceptor's, and as good as one with a name.
    pub fn of(target: Option<&Name>) -> Role {
        match target {
            Some(_) => Role::Initiator,
            None => Role::Acceptor,
        }
    }

    /// The other side.
    pub const fn opposite(self) -> Role {
        match self {
            Role::Initiator => Role::Acceptor,
            Role::Acceptor => Role::Initiator,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_makes_the_initiator_even_an_empty_one() {
        assert_eq!(Role::of(Some(&Name::default())), Role::Initiator);
        assert_eq!(Role::of(None), Role::Acceptor);
    }

    #[test]
    fn each_role_is_the_opposite_of_its_opposite() {
        for role in [Role::Initiator, Role::Acceptor] {
            assert_ne!(role.opposite(), role);
            assert_eq!(role.opposite().opposite(), role);
        }
    }
}
