//! What a tally comes to: notes, verdicts, outcome.

use sspcheck_model::reading::Profile;

use super::*;
use crate::deviations::Tried;

/// What a held REQ-2 says where not every word was passed.
const SOME_WORDS: &str = "some words of several flags were passed; the standard suite passes every one";

impl Tally {
    /// What all of it comes to.
    pub(in crate::run) fn conclude(mut self, options: &Options, identity: &Identity, report: &mut Report) {
        self.resolve_null_credential();
        self.say_at_the_end();
        self.closing_notes();
        // Breaches at start-up were never handed out for confirmation.
        for found in self.unconfirmed() {
            self.confirmed.push(Confirmed::as_seen(found));
        }
        let dialect = self.law.readings.dialect;
        self.confirmed.sort_by_key(|confirmed| (confirmed.level, confirmed.clause));
        report.findings =
            self.confirmed.iter().map(|confirmed| confirmed.finding(identity, dialect)).collect();
        let clauses = Clause::of_profile(options.profile);
        report.clauses = clauses.filter_map(|clause| self.result(clause, options)).collect();
        report.notes = self.notes.iter().cloned().collect();
        report.flags = std::mem::take(&mut self.flags);
        report.life = self.lives.steps();
        let tried = Tried {
            profile: options.profile,
            suite: options.suite,
            hostile: options.hostile,
            stopped: self.start.is_some() || self.stopped.is_some(),
        };
        report.deviations = options.deviations.settle(tried, &report.clauses, &mut report.findings);
        report.outcome = self.outcome(report);
        report.readings = self.readings(options, report);
    }

    /// A NULL credential counts as refused for its own sake only where the same call with a live one succeeds.
    fn resolve_null_credential(&mut self) {
        let refused = std::mem::take(&mut self.refused);
        for ((clause, twin, state), count) in refused {
            if self.made.contains(&(twin, state)) {
                self.witness(clause, count);
            }
        }
    }

    /// TGT-1: broken only if no call without a name ever succeeds while its named twin does.
    pub(in crate::run) fn resolve_names(&mut self) {
        self.witness(Clause::Tgt1, self.unnamed_success);
        if self.unnamed_success > 0 || self.client_only || self.unnamed.is_empty() {
            return;
        }
        let made: BTreeSet<Twin> = self.made.iter().map(|(twin, _)| *twin).collect();
        let named = self
            .unnamed
            .keys()
            .find(|twin| made.contains(&Twin { role: sspcheck_model::state::Role::Initiator, ..**twin }));
        if let Some(twin) = named {
            let function = crate::judge::function_name(twin.function);
            let run = |target: &str| -> Vec<Call> {
                let call = match twin.metadata {
                    None => format!("query c0 null {target} {:#x}", twin.requirements),
                    Some(metadata) => {
                        format!("exchange c0 null {target} {:#x} {metadata}", twin.requirements)
                    }
                };
                std::iter::once(Call::Acquire { credential: 0 }).chain(call.parse().ok()).collect()
            };
            let summary =
                format!("No call without a target name ever succeeds; the same {function} with a name does");
            let shown = Shown::Pair(run("named"), run("absent"));
            let found = Found {
                count: self.unnamed.len() as u64,
                ..Found::plain(Clause::Tgt1, Level::Required, summary, "a name is optional", shown)
            };
            self.find("pair", found);
        }
    }

    fn closing_notes(&mut self) {
        let dialect = self.law.readings.dialect;
        for (code, situations) in std::mem::take(&mut self.codes) {
            let status = Status(code);
            if !status.succeeded(dialect) {
                let places: Vec<String> = situations.into_iter().collect();
                let text = format!("{} is answered to {}", self.law.text(status), places.join("; "));
                self.note(&[Clause::Ret7], text);
            }
        }
        for code in std::mem::take(&mut self.noted_codes) {
            let status = Status(code);
            let (clause, text) = match status.class(dialect) {
                StatusClass::SecE => {
                    (Clause::Ret2, "is accepted as a failure code, though its severity is warning")
                }
                _ => (Clause::Ret1, "is accepted as a success code, though the page names others"),
            };
            self.note(&[clause], format!("{} {text}", self.law.text(status)));
        }
        for (clause, (successes, failures)) in std::mem::take(&mut self.free) {
            if !matches!(clause, Clause::Ret7 | Clause::Req5 | Clause::Qry5) {
                let text = format!(
                    "{successes} calls succeeded and {failures} failed; either is the package's choice"
                );
                self.note(&[clause], text);
            }
        }
        for origin in std::mem::take(&mut self.origins) {
            self.note(&[Clause::Qry5], format!("metadata that Query hands out lies in {origin}"));
        }
        if self.prompted {
            let text = "a call with PROMPT_FOR_CREDS did not come back in time: not exercised, it may wait for a person";
            self.note(&[Clause::Ret6], text.to_owned());
        }
        for (note, count) in std::mem::take(&mut self.incoherent) {
            self.note(
                &[Clause::Req5],
                format!("{count} calls with words that are incoherent: {}", note.name()),
            );
        }
        for (what, count) in std::mem::take(&mut self.left_out) {
            self.note(&[], format!("left out: {count} {what}"));
        }
        for (reason, count) in std::mem::take(&mut self.skipped) {
            self.note(
                &[],
                format!("{count} {} not made: {reason}", if count == 1 { "call was" } else { "calls were" }),
            );
        }
    }

    fn result(&self, clause: Clause, options: &Options) -> Option<ClauseResult> {
        let level = clause.level(options.profile)?;
        let witnesses = self.witnesses.get(&clause).copied().unwrap_or(0);
        let numbered = self.confirmed.iter().enumerate().filter(|(_, confirmed)| confirmed.clause == clause);
        let findings: Vec<usize> = numbered.clone().map(|(number, _)| number).collect();
        let broken = numbered.clone().any(|(_, confirmed)| confirmed.level == Level::Required);
        let demonstrated = clause.row().witness == Witness::OneSuccess;
        let verdict = if broken {
            ClauseVerdict::Broken
        } else if !findings.is_empty() {
            ClauseVerdict::Deviates
        } else if clause.row().judged_by == JudgedBy::Unobservable && self.start.is_none() {
            ClauseVerdict::Noted
        } else if witnesses == 0 || self.in_the_way.contains(&clause) || self.is_beyond(clause) {
            ClauseVerdict::NotExercised
        } else if level == Level::Free && !demonstrated {
            ClauseVerdict::Noted
        } else {
            ClauseVerdict::Held
        };
        let reason = match verdict {
            ClauseVerdict::NotExercised => Some(self.reason(clause, level, witnesses, options)),
            ClauseVerdict::Noted if clause.row().judged_by == JudgedBy::Unobservable => {
                Some(self.reason(clause, level, witnesses, options))
            }
            _ => self.said.get(&clause).cloned(),
        };
        let swept = matches!(clause, Clause::Req1 | Clause::Req2 | Clause::Req3);
        let reason = reason.or_else(|| self.paced.filter(|_| swept).map(str::to_owned));
        let partly =
            clause == Clause::Req2 && verdict == ClauseVerdict::Held && options.suite == Suite::Smoke;
        let reason = reason.or_else(|| partly.then(|| SOME_WORDS.to_owned()));
        let witnesses = if verdict == ClauseVerdict::NotExercised { 0 } else { witnesses };
        Some(ClauseResult { id: clause, level, verdict, witnesses, reason, findings })
    }

    /// Whether nobody could exercise the clause here, whatever was seen.
    fn is_beyond(&self, clause: Clause) -> bool {
        self.unseen(clause) || self.cannot_exercise(clause).is_some()
    }

    /// Why nobody could exercise the clause through this host, if it has declared so.
    fn cannot_exercise(&self, clause: Clause) -> Option<String> {
        let cannot = self.cannot.iter().find(|cannot| cannot.what.clauses().contains(&clause))?;
        Some(match &cannot.link {
            Some(link) => format!("{} ({link})", cannot.reason),
            None => cannot.reason.clone(),
        })
    }

    fn reason(&self, clause: Clause, level: Level, witnesses: u64, options: &Options) -> String {
        if let Some(reason) = self.cannot_exercise(clause) {
            return reason;
        }
        if self.in_the_way.contains(&clause) {
            return format!(
                "{witnesses} words were answered well, others meet a breach of another clause, which counts instead"
            );
        }
        if self.unseen(clause) {
            return "the mechanism gives no credential handle: the default credential stood for it"
                .to_owned();
        }
        if let Some(unclear) = self.unclear.get(&clause) {
            return unclear.clone();
        }
        let by_stop = !matches!(clause.row().judged_by, JudgedBy::Unobservable | JudgedBy::StartUp)
            && (level != Level::Hardening || options.hostile);
        if let Some(stopped) = self.stopped.as_ref().filter(|_| by_stop) {
            return stopped.clone();
        }
        let text = match (clause.row().judged_by, level) {
            (JudgedBy::Unobservable, _) => "cannot be seen through these calls",
            (_, Level::Hardening) if !options.hostile => "tried with --hostile only",
            (JudgedBy::Sweep, _) if options.suite == Suite::Smoke => {
                "no hand-written case passed such a word"
            }
            (JudgedBy::StartUp, _) if self.start.is_some() => "the run stopped at start-up",
            (JudgedBy::StartUp, _) if self.confirmed.iter().any(|it| it.clause == Clause::Pkg2) => {
                "what the package reports of its table is false, which counts instead"
            }
            (JudgedBy::StartUp, _) if clause == Clause::Pkg5 => "the target reports no capabilities",
            (JudgedBy::StartUp, _) => "the target has no table to look at",
            (JudgedBy::Aggregate, _) if self.client_only => "the package says that it is for clients only",
            (JudgedBy::Aggregate, _) => {
                "no call without a name could be compared with a named twin that succeeds"
            }
            _ if self.start.is_some() => "the run stopped at start-up",
            _ if matches!(clause, Clause::Cred2 | Clause::Qry1) => {
                "no refusal whose twin with a live credential succeeds"
            }
            _ => "no call met it on this target",
        };
        text.to_owned()
    }

    fn outcome(&self, report: &Report) -> Outcome {
        self.outcome_if(report.is_broken(), self.witnesses.contains_key(&Clause::Cred1))
    }

    /// What it comes to, in the order of precedence; `made` where a credential was seen to make a context.
    pub(super) fn outcome_if(&self, broken: bool, made: bool) -> Outcome {
        let demonstrated = match self.law.profile {
            Profile::Lsa => made,
            Profile::Gss => self.exchanged > 0,
        };
        if broken {
            Outcome::Broken
        } else if self.start == Some(Outcome::NotOffered) || self.answers_nothing() {
            Outcome::NotOffered
        } else if self.start.is_some() || !demonstrated {
            Outcome::NotDemonstrated
        } else {
            Outcome::Conforms
        }
    }

    /// Clauses of credentials, where none was ever handed out.
    const fn unseen(&self, clause: Clause) -> bool {
        self.default_credential
            && matches!(clause, Clause::Cred1 | Clause::Cred3 | Clause::Cred4 | Clause::Cred5 | Clause::Cred6)
    }

    /// Not implemented, to everything.
    pub(super) const fn answers_nothing(&self) -> bool {
        self.not_implemented.1 > 0 && self.not_implemented.0 == self.not_implemented.1
    }
}
