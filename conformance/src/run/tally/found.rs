//! A breach as it was first seen: where its calls come from, and how it is shown again.

use super::*;

/// Where a case comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::run) enum Group {
    Probe,
    Smoke,
    Pair,
    Repeat,
    Sweep,
    Cover,
    Variant,
    Complete,
    Combination,
    Random,
}

impl Group {
    pub(in crate::run) const fn name(self) -> &'static str {
        match self {
            Self::Probe => "probe",
            Self::Smoke => "smoke",
            Self::Pair => "pair",
            Self::Repeat => "repeat",
            Self::Sweep => "sweep",
            Self::Cover => "cover",
            Self::Variant => "variant",
            Self::Complete => "complete",
            Self::Combination => "combination",
            Self::Random => "random",
        }
    }
}

/// The calls of a case, and the cases that ran before it on the same host.
#[derive(Clone, Debug, Default)]
pub(in crate::run) struct Source {
    pub(in crate::run) earlier: Vec<Vec<Call>>,
    pub(in crate::run) calls: Vec<Call>,
}

impl Source {
    pub(in crate::run) const fn alone(calls: Vec<Call>) -> Self {
        Self { earlier: Vec::new(), calls }
    }

    /// All its cases, in order.
    pub(in crate::run) fn cases(self) -> Vec<Vec<Call>> {
        let mut cases = self.earlier;
        cases.push(self.calls);
        cases
    }
}

/// How a breach is shown again.
#[derive(Clone, Debug)]
pub(in crate::run) enum Shown {
    /// By a case.
    Case(Source),
    /// By two runs that were already compared, A B A B.
    Pair(Vec<Call>, Vec<Call>),
    /// By one case run so many times on one host.
    Repeat(u32, Vec<Call>),
    /// By a scenario of its own kind.
    By(Scenario),
    /// At start-up: nothing to shrink.
    Start,
}

/// A breach as it was first seen, and how often its like was.
#[derive(Clone, Debug)]
pub(in crate::run) struct Found {
    pub(in crate::run) clause: Clause,
    pub(in crate::run) level: Level,
    pub(in crate::run) fault: Option<Fault>,
    pub(in crate::run) count: u64,
    pub(in crate::run) summary: String,
    pub(in crate::run) output: String,
    pub(in crate::run) site: Vec<String>,
    pub(in crate::run) touched: Option<Clause>,
    pub(in crate::run) call: Option<Call>,
    pub(in crate::run) rule: &'static str,
    pub(in crate::run) shown: Shown,
    /// Under which other readings it stands.
    pub(in crate::run) standing: Standing,
    pub(in crate::run) condition: Option<Condition>,
    /// The sweep in which it was seen: its history, if it does not recur alone.
    pub(in crate::run) sweep: Option<Box<SweepCase>>,
    /// Calls of the run when its case had been judged.
    pub(in crate::run) after: u64,
}

impl Found {
    /// The same, with what is known of a fault.
    pub(in crate::run) fn fallen(self, blamed: &Blamed) -> Self {
        let (output, site) = (blamed.output.clone(), blamed.site.clone());
        Self { fault: Some(blamed.fault), output, site, ..self }
    }

    /// A breach that no single call shows.
    pub(in crate::run) const fn plain(
        clause: Clause,
        level: Level,
        summary: String,
        rule: &'static str,
        shown: Shown,
    ) -> Self {
        Self {
            clause,
            level,
            fault: None,
            count: 1,
            summary,
            output: String::new(),
            site: Vec::new(),
            touched: None,
            call: None,
            rule,
            standing: UNDER_EVERY_READING,
            shown,
            condition: None,
            sweep: None,
            after: 0,
        }
    }

    /// Another breach in place of the one that was seen first.
    pub(in crate::run) fn becomes(&mut self, breach: Breach) {
        (self.clause, self.level, self.rule) = (breach.clause, breach.level, breach.rule);
        (self.fault, self.touched, self.call) = (breach.fault, breach.touched, breach.call);
        (self.summary, self.output, self.site) = (breach.observed, breach.output, breach.site);
    }

    /// A breach of a case, seen once.
    pub(super) fn of(breach: Breach, standing: Standing, shown: Shown) -> Self {
        Self {
            fault: breach.fault,
            output: breach.output,
            site: breach.site,
            touched: breach.touched,
            call: breach.call,
            standing,
            ..Self::plain(breach.clause, breach.level, breach.observed, breach.rule, shown)
        }
    }
}

/// The kind of call that a breach is seen at.
pub(super) fn kind_of(call: Option<&Call>) -> &'static str {
    match call {
        None => "none",
        Some(Call::Acquire { .. }) => "acquire",
        Some(Call::Release { .. }) => "release",
        Some(Call::Delete { .. }) => "delete",
        Some(Call::Query(_)) => "query",
        Some(Call::Exchange(..)) => "exchange",
    }
}

/// The options with which a breach of this level makes the exit code of a replay.
const fn counting(level: Level) -> &'static str {
    match level {
        Level::Required | Level::Free => "",
        Level::Customary => " --strict",
        Level::Hardening => " --hostile --strict",
    }
}

/// The finding of a breach that was not run again.
pub(in crate::run) fn plain_finding(
    found: &Found,
    identity: &Identity,
    trace: Vec<TraceStep>,
    scenario: Option<&Scenario>,
) -> Finding {
    let replay = match scenario {
        Some(scenario) => {
            format!("sspcheck replay '{scenario}' {}{}", identity.argument, counting(found.level))
        }
        None => format!("sspcheck check {}", identity.argument),
    };
    Finding {
        clauses: vec![found.clause],
        level: found.level,
        count: found.count,
        fault: found.fault,
        summary: found.summary.clone(),
        trace,
        site: found.site.clone(),
        output: found.output.clone(),
        replay,
        after: found.after,
        condition: None,
        accepted: None,
    }
}
