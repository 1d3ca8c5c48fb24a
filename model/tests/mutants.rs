//! Mutants of the table of rules and of the profiles: what the tests of the model would not notice, they do not test.
//!
//! Each rule is dropped, inverted, and weakened by one class of answers at a time; each profile takes each of the
//! other readings. A mutant counts if some judgement is another with it; then a fact, a committed graph, a property or
//! the account of what bites must be so too.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

mod facts;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use facts::Law;
use sspcheck_model::call::Call;
use sspcheck_model::clause::{Clause, Clauses, Level};
use sspcheck_model::explore::explore;
use sspcheck_model::machine::{Bounds, Machine, candidates};
use sspcheck_model::observation::{Answer, Fault, Handle, Observation, Output};
use sspcheck_model::reading::{ChoicePoint, Profile, Readings};
use sspcheck_model::relation::{Recent, Situation, Verdict};
use sspcheck_model::rule::{RULES, Rule};
use sspcheck_model::state::State;
use sspcheck_model::status::StatusClass;

/// A machine of a few rules sees its calls by those alone.
#[test]
fn the_situations_of_a_machine_have_its_own_rules() {
    let machine = Machine { rules: &RULES[..3], ..Machine::new(Profile::Lsa, Bounds::default()) };
    let state = State::default();
    let call = Call::Acquire { credential: 0 };
    assert_eq!(machine.situation(&state, &call).rules.len(), 3);
}

/// What was done to the verdicts of one rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Change {
    Dropped,
    Inverted,
    Weakened(Class),
}

/// A class of answers that a rule could be too weak for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Class {
    Fault(Fault),
    Status(StatusClass),
    Handle(Handle),
    Output(Output),
}

impl Class {
    fn all() -> Vec<Self> {
        let handles = [Handle::NoCell, Handle::Null, Handle::Same, Handle::Fresh, Handle::OfContext(0)];
        (Fault::ALL.map(Self::Fault).into_iter())
            .chain(StatusClass::ALL.map(Self::Status))
            .chain(handles.map(Self::Handle))
            .chain(Output::ALL.map(Self::Output))
            .collect()
    }

    fn holds(self, observation: &Observation) -> bool {
        match (self, observation) {
            (Self::Fault(fault), Observation::Fault(seen)) => fault == *seen,
            (_, Observation::Fault(_)) | (Self::Fault(_), _) => false,
            (Self::Status(class), Observation::Returned(answer)) => class == answer.class,
            (Self::Handle(handle), Observation::Returned(Answer { handle: seen, .. })) => {
                std::mem::discriminant(&handle) == std::mem::discriminant(seen)
            }
            (Self::Output(output), Observation::Returned(answer)) => output == answer.output,
        }
    }
}

thread_local! {
    /// Which rule is changed, and how: a row of the table is a plain function, which can hold neither.
    static CHANGE: Cell<(usize, Change)> = const { Cell::new((0, Change::Dropped)) };
}

fn changed(situation: &Situation<'_>, observation: &Observation) -> Verdict {
    let (number, change) = CHANGE.get();
    let verdict = (RULES[number].judge)(situation, observation);
    match (change, verdict) {
        (Change::Inverted, Verdict::Forbids) => Verdict::Permits,
        (Change::Inverted, Verdict::Permits) if RULES[number].bites => Verdict::Forbids,
        // A row that permits everything says only when it is exercised.
        (Change::Inverted, Verdict::Permits) => Verdict::DoesNotApply,
        (Change::Inverted, Verdict::DoesNotApply) if !RULES[number].bites => Verdict::Permits,
        (Change::Weakened(class), Verdict::Forbids) if class.holds(observation) => Verdict::Permits,
        _ => verdict,
    }
}

/// The table with one rule changed. It is leaked: a table lives as long as the program.
fn table(number: usize, change: Change) -> &'static [Rule] {
    CHANGE.set((number, change));
    let mut rules = RULES.to_vec();
    match change {
        Change::Dropped => drop(rules.remove(number)),
        Change::Inverted | Change::Weakened(_) => rules[number].judge = changed,
    }
    rules.leak()
}

/// What a judgement says: the clause that is broken and how strong it is, or the clauses that are shown.
type Says = (Option<(Clause, Level)>, Clauses);

/// One kind of situation, with every observation and what the true table says of it.
struct Kind {
    readings: Readings,
    state: State,
    call: Call,
    recent: Recent,
    met: u64,
    seen: Vec<(Observation, Says)>,
}

impl Kind {
    fn situation(&self, rules: &'static [Rule]) -> Situation<'_> {
        let plain = Situation::new(self.readings.profile(), &self.readings, &self.state, &self.call);
        Situation { rules, recent: self.recent, ..plain }
    }
}

/// Every judgement there is: of each kind of situation one, with every observation.
///
/// What a rule says depends on the call's kind, on the readings and on the observation alone, once it speaks. So
/// situations in which the same rules speak are of one kind.
struct Domain {
    kinds: Vec<Kind>,
}

impl Domain {
    fn new() -> Self {
        let mut kinds = BTreeMap::new();
        for readings in Profile::ALL.into_iter().flat_map(neighbours) {
            let bounds = Bounds { credentials: 2, contexts: 2, hostile: true };
            let machine = Machine { readings, ..Machine::new(readings.profile(), bounds) };
            let mut note = |situation: Situation<'_>| {
                let met = RULES.iter().enumerate().filter(|(_, rule)| situation.meets(rule));
                let met = met.fold(0_u64, |bits, (number, _)| bits | 1 << number);
                // Where more contexts live, there are more handles that a call could answer with.
                let live = situation.state.live_contexts().count();
                let _ = kinds
                    .entry((readings, met, live, situation.call.function()))
                    .or_insert_with(|| kind(&situation, met));
            };
            let wide = Profile::ALL.iter().any(|profile| profile.readings() == readings);
            for state in &some_states(&machine, if wide { usize::MAX } else { 200 }) {
                for call in machine.calls(state) {
                    note(machine.situation(state, &call));
                }
                for transition in machine.transitions(state) {
                    if let Some((recent, call)) = machine.deletion_after(state, &transition) {
                        note(Situation { recent, ..machine.situation(&transition.next, &call) });
                    }
                }
            }
        }
        Self { kinds: kinds.into_values().collect() }
    }

    /// Whether some judgement is another with these rules, of which the one of this number was changed.
    fn notices(&self, number: usize, rules: &'static [Rule]) -> bool {
        self.kinds.iter().filter(|kind| kind.met >> number & 1 == 1).any(|kind| {
            let mutant = kind.situation(rules);
            kind.seen.iter().any(|(seen, plainly)| says(&mutant, seen) != *plainly)
        })
    }
}

/// The readings of a profile, and those that differ from them in one choice.
fn neighbours(profile: Profile) -> Vec<Readings> {
    let own = profile.readings();
    let others = ChoicePoint::ALL.into_iter().flat_map(|choice| {
        choice.readings().iter().filter_map(move |reading| own.with(choice.name(), reading))
    });
    let all: BTreeSet<Readings> = others.chain([own]).collect();
    all.into_iter().collect()
}

fn kind(situation: &Situation<'_>, met: u64) -> Kind {
    let classes = StatusClass::of_dialect(situation.readings.dialect);
    let mut seen = candidates(situation.state, situation.call, classes);
    seen.extend(Fault::ALL.map(Observation::Fault));
    Kind {
        readings: *situation.readings,
        state: *situation.state,
        call: *situation.call,
        recent: situation.recent,
        met,
        seen: seen.into_iter().map(|seen| (seen, says(situation, &seen))).collect(),
    }
}

fn says(situation: &Situation<'_>, seen: &Observation) -> Says {
    let judgement = situation.judge(seen);
    (judgement.breach.map(|breach| (breach.rule.clause, breach.level)), judgement.witnesses)
}

fn some_states(machine: &Machine, most: usize) -> Vec<State> {
    let mut seen = BTreeSet::from([State::default()]);
    let mut queue = vec![State::default()];
    while let Some(state) = queue.pop().filter(|_| seen.len() < most) {
        for transition in machine.transitions(&state) {
            if seen.insert(transition.next) {
                queue.push(transition.next);
            }
        }
    }
    seen.into_iter().collect()
}

/// What the committed graphs, the properties and the account of what bites say of a law.
#[derive(PartialEq, Eq)]
struct Explored {
    graph: (u64, u64, u64),
    failures: usize,
    bites: Vec<(&'static str, bool)>,
}

fn explored(law: &Law, profile: Profile) -> Explored {
    let bounds = Bounds { credentials: 1, contexts: 1, hostile: true };
    let (rules, readings) = (law.rules, law.readings(profile));
    let machine = Machine { rules, readings, ..Machine::new(profile, bounds) };
    let (exploration, coverage) = explore(&machine);
    let rows = coverage.rules().iter().filter(|row| row.rule.bites);
    Explored {
        graph: (exploration.states, exploration.transitions, exploration.digest),
        failures: exploration.failures().count(),
        bites: rows.map(|row| (row.rule.name, row.bites)).collect(),
    }
}

/// The checks that notice a law which is not the true one.
fn noticed_by(law: &Law, truth: &[Explored]) -> Vec<&'static str> {
    let mutant = Profile::ALL.map(|profile| explored(law, profile));
    let pairs = || truth.iter().zip(&mutant);
    let checks = [
        ("facts", !facts::wrong(law).is_empty()),
        ("graph", pairs().any(|(truth, mutant)| truth.graph != mutant.graph)),
        ("properties", pairs().any(|(truth, mutant)| truth.failures != mutant.failures)),
        ("bite", pairs().any(|(truth, mutant)| truth.bites != mutant.bites)),
    ];
    checks.into_iter().filter(|(_, notices)| *notices).map(|(name, _)| name).collect()
}

fn truth() -> Vec<Explored> {
    Profile::ALL.map(|profile| explored(&Law::true_one(), profile)).into()
}

#[test]
fn the_true_table_is_noticed_by_nothing() {
    assert_eq!(noticed_by(&Law::true_one(), &truth()), [""; 0]);
}

#[test]
fn every_rule_is_missed_when_it_is_dropped_or_inverted() {
    let (domain, truth) = (Domain::new(), truth());
    let mut kills: BTreeMap<&str, usize> = BTreeMap::new();
    let mut survivors = Vec::new();
    for (number, rule) in RULES.iter().enumerate() {
        for change in [Change::Dropped, Change::Inverted] {
            let rules = table(number, change);
            let name = format!("{}, {change:?}", rule.name);
            assert!(domain.notices(number, rules), "{name}: no judgement is another");
            let by = noticed_by(&Law { rules, ..Law::true_one() }, &truth);
            println!("{name}: {}", by.join(", "));
            if by.is_empty() {
                survivors.push(name);
            }
            by.into_iter().for_each(|check| *kills.entry(check).or_default() += 1);
        }
    }
    println!("{} mutants: {kills:?}", 2 * RULES.len());
    assert!(survivors.is_empty(), "nothing notices:\n{}", survivors.join("\n"));
    // The facts alone notice each of them; the other checks are there for what no fact was written for.
    assert_eq!(kills.get("facts"), Some(&(2 * RULES.len())), "{kills:?}");
    assert!(["graph", "properties", "bite"].iter().all(|check| kills.contains_key(check)), "{kills:?}");
}

#[test]
fn every_rule_is_missed_when_it_lets_one_more_class_of_answers_pass() {
    let (domain, truth) = (Domain::new(), truth());
    let (mut real, mut survivors) = (0, Vec::new());
    for (number, rule) in RULES.iter().enumerate().filter(|(_, rule)| rule.bites) {
        let before = real;
        for class in Class::all() {
            let rules = table(number, Change::Weakened(class));
            // Most rules forbid nothing of most classes, or another rule of the same clause forbids it too.
            if !domain.notices(number, rules) {
                continue;
            }
            real += 1;
            let law = Law { rules, ..Law::true_one() };
            if facts::wrong(&law).is_empty() && noticed_by(&law, &truth).is_empty() {
                survivors.push(format!("{}, {class:?} passes", rule.name));
            }
        }
        assert!(real > before, "{}: it can be weakened by any class, and no judgement is another", rule.name);
    }
    println!("{real} mutants");
    assert!(survivors.is_empty(), "nothing notices:\n{}", survivors.join("\n"));
}

#[test]
fn every_reading_of_a_profile_is_missed_when_it_is_swapped() {
    let truth = truth();
    let mut tried = 0;
    for profile in Profile::ALL {
        for readings in neighbours(profile).into_iter().filter(|readings| *readings != profile.readings()) {
            let law = match profile {
                Profile::Lsa => Law { lsa: readings, ..Law::true_one() },
                Profile::Gss => Law { gss: readings, ..Law::true_one() },
            };
            let by = noticed_by(&law, &truth);
            let rows = readings.rows().into_iter().zip(profile.readings().rows());
            let swapped: Vec<_> = rows.filter(|(new, old)| new != old).map(|(new, _)| new).collect();
            println!("{profile}, {swapped:?}: {}", by.join(", "));
            assert!(by.contains(&"facts"), "{profile}, {swapped:?}: {by:?}");
            tried += 1;
        }
    }
    assert_eq!(tried, 6 + 2);
}
