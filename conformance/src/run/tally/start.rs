//! What a start shows: what the package reports of itself, and how it fails.

use super::*;

/// A package whose capabilities say that it is no acceptor.
const CLIENT_ONLY: u32 = 0x40;

impl Tally {
    /// What the start comes to.
    pub(in crate::run) fn start(&mut self, started: &Started) {
        self.cases += 1;
        if let Started::Ready(_, hello) | Started::NotReady(hello) = started {
            for claim in &hello.false_claims {
                self.false_start(claim.clause, &claim.text);
            }
            for damage in &hello.damage {
                self.damaged(damage);
            }
        }
        match started {
            Started::Ready(_, hello) => {
                self.client_only = hello.capabilities.is_some_and(|bits| bits & CLIENT_ONLY != 0);
                // A package in process has no table: nothing of it was seen.
                if hello.version.is_some() {
                    self.witness(Clause::Pkg1, 1);
                    self.witness(Clause::Pkg2, 1);
                }
                self.say_of_table(hello);
                self.hello_notes(&hello.notes);
                self.cannot.clone_from(&hello.cannot);
            }
            Started::NotReady(hello) => {
                self.hello_notes(&hello.notes);
                match &hello.start {
                    Start::Ready => {}
                    Start::FalseStart(text) => self.false_start(Clause::Pkg1, text),
                    Start::FalseVersion(text) => self.false_start(Clause::Pkg2, text),
                    Start::NotOffered(text) => {
                        self.witness(Clause::Pkg1, 1);
                        self.witness(Clause::Pkg2, 1);
                        self.witness(Clause::Pkg3, 1);
                        self.note(&[Clause::Pkg3], text.clone());
                        self.start = Some(Outcome::NotOffered);
                    }
                    Start::Refused(text) => self.refused_start(text),
                }
            }
            Started::Fault(blamed) => self.start_fault(blamed),
        }
    }

    fn hello_notes(&mut self, notes: &[String]) {
        for note in notes {
            let clause = note.starts_with("PKG-5").then_some(Clause::Pkg5);
            if clause.is_some() {
                self.witness(Clause::Pkg5, 1);
            }
            self.note(clause.as_slice(), note.clone());
        }
    }

    fn refused_start(&mut self, text: &str) {
        let text = self.law.names.in_answers(text);
        self.witness(Clause::Pkg4, 1);
        self.note(&[Clause::Pkg4], format!("the package does not start outside the LSA: {text}"));
        self.start = Some(Outcome::NotDemonstrated);
    }

    /// What the first acquire gave: a mechanism that gives no handle works with the default credential, and nothing can
    /// be seen of credentials.
    pub(in crate::run) fn credentials(&mut self, probe: &Transcript) {
        let given = probe.steps.iter().find_map(|step| match &step.result {
            StepResult::Answer(answer) => answer.credential,
            StepResult::Skipped(_) => None,
        });
        if given.is_some_and(|given| given.inbound == Some(0) || given.outbound == Some(0)) {
            self.default_credential = true;
            let text = "the mechanism gives no credential handle: the default credential (NULL) stands for c0 and c1";
            self.note(&[Clause::Cred2], text.to_owned());
        }
    }

    /// No credential: the run stops there.
    pub(in crate::run) fn no_credential(&mut self, observed: &str) {
        self.refused_start(&format!("every acquire is refused: {observed}"));
    }

    fn false_start(&mut self, clause: Clause, text: &str) {
        let text = self.law.names.in_answers(text);
        self.at_start(clause, None, text, String::new(), "start-up always: what it reports is true");
    }

    fn start_fault(&mut self, blamed: &Blamed) {
        let text = format!("{} in {}: {}", blamed.fault.name(), blamed.during, blamed.detail);
        let rule = "Ret6 always: the call returns";
        self.at_start(Clause::Ret6, Some(blamed.fault), text, blamed.output.clone(), rule);
    }

    fn at_start(
        &mut self,
        clause: Clause,
        fault: Option<Fault>,
        summary: String,
        output: String,
        rule: &'static str,
    ) {
        let level = clause.level(self.law.profile).unwrap_or(Level::Required);
        let found = Found { fault, output, ..Found::plain(clause, level, summary, rule, Shown::Start) };
        self.find("start-up", found);
    }
}
