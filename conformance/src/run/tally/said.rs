//! What is said of free clauses that no call exercises: the start shows them, or nothing can.

use super::*;

/// A package that the NegoEx extender can negotiate.
const NEGOTIABLE2: u32 = 0x0020_0000;

impl Tally {
    /// PKG-3 and PKG-5: a package whose table was seen, and both functions are there.
    pub(super) fn say_of_table(&mut self, hello: &Hello) {
        // A package in process has no table: nothing of it was seen. A module of GSS-API has none either, and is ready
        // only if it exports both.
        let text = match (self.law.profile, hello.version) {
            (Profile::Lsa, Some(_)) => Some("both slots are there"),
            (Profile::Gss, _) => Some("both functions are exported"),
            (Profile::Lsa, None) => None,
        };
        if let Some(text) = text {
            self.witness(Clause::Pkg3, 1);
            self.say(Clause::Pkg3, text.to_owned());
        }
        self.negotiable = hello.capabilities.map(|bits| bits & NEGOTIABLE2 != 0);
        if let Some(announced) = self.negotiable {
            self.witness(Clause::Pkg5, 1);
            let text = if announced {
                "NEGOTIABLE2 is announced, and both functions are there"
            } else {
                "NEGOTIABLE2 is not announced"
            };
            self.say(Clause::Pkg5, text.to_owned());
        }
    }

    /// PKG-4: the run goes on, so the package has started and has given a credential.
    pub(in crate::run) fn gave_credential(&mut self) {
        self.witness(Clause::Pkg4, 1);
        self.say(Clause::Pkg4, "it started and gave a credential outside the LSA".to_owned());
    }

    /// What only the whole run shows: functions that are there and answer not-implemented to everything.
    pub(super) fn say_at_the_end(&mut self) {
        if self.answers_nothing() {
            let text = "every call of both functions is answered not-implemented";
            self.witness(Clause::Pkg3, 1);
            self.say(Clause::Pkg3, text.to_owned());
            if self.law.profile == Profile::Lsa && self.negotiable == Some(true) {
                self.say(Clause::Pkg5, format!("NEGOTIABLE2 is announced, and {text}"));
                self.note(&[Clause::Pkg5], format!("the capability NEGOTIABLE2 is announced, and {text}"));
            }
        }
    }

    /// Says something of a free clause; what is said later replaces it.
    fn say(&mut self, clause: Clause, text: String) {
        let _ = self.said.insert(clause, text);
    }
}
