//! What a clause says in the gss profile, where flags, codes and defaults are others.

use super::Clause;
use crate::reading::Profile;

impl Clause {
    /// What the clause says in a profile, in one sentence.
    #[must_use]
    #[rustfmt::skip]
    pub const fn says_in(self, profile: Profile) -> &'static str {
        match (profile, self) {
            (Profile::Gss, Self::Cred2) => "A NULL credential stands for the default one; together with a NULL context Exchange may succeed or fail.",
            (Profile::Gss, Self::Qry1)  => "A NULL credential stands for the default one; together with a NULL context Query may succeed or fail.",
            (Profile::Gss, Self::Ctx1)  => "A success that was given no context may hand one out, or leave the handle NULL.",
            (Profile::Gss, Self::Qry2)  => "A success of Query that was given no context may hand one out, or leave the handle NULL.",
            (Profile::Gss, Self::Ctx5)  => "A failure that was given a live context leaves the handle's value as it is, and the context can still be deleted; or it deletes the context and leaves NULL.",
            (Profile::Gss, Self::Req1)  => "Each of the 12 request flags is a valid value: a call with it gets a well-formed answer.",
            (Profile::Gss, Self::Req2)  => "So is every OR of request flags: all 4,096 words get a well-formed answer.",
            (Profile::Gss, Self::Ret1)  => "A success is GSS_S_COMPLETE; supplementary bits make it none.",
            (Profile::Gss, Self::Ret2)  => "A failure has a routine error or a calling error.",
            (Profile::Gss, Self::Qry6)  => "Query's status is a proper one, and Query returns, in the sense of RET-1 and RET-6.",
            _ => self.row().says,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Clause;
    use crate::clause::Level;
    use crate::reading::Profile;

    #[test]
    fn no_clause_of_the_gss_profile_speaks_of_windows_codes_or_words() {
        for clause in Clause::of_profile(Profile::Gss) {
            let says = clause.says_in(Profile::Gss);
            for foreign in ["STATUS_", "SEC_", "16,384", "14 listed", "RET-3"] {
                assert!(!says.contains(foreign), "{clause}: {says}");
            }
            // What a free clause says there demands nothing.
            let demands = says.contains("must");
            assert!(!demands || clause.level(Profile::Gss) != Some(Level::Free), "{clause}: {says}");
            assert_eq!(clause.says_in(Profile::Lsa), clause.row().says);
        }
    }
}
