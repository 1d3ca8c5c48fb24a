//! Every distinct situation in which a word of context requirements can be passed.

use sspcheck_model::call::{Call, Context, Credential, Metadata, Parameters, Target};
use sspcheck_model::flags::Requirements;
use sspcheck_model::reading::Dialect;
use sspcheck_model::state::{Function, Role};

use crate::protocol::{Sweep, Words};

/// Which roles the package takes: for each, what a Query from NULL that succeeded left behind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Roles {
    /// With a target name.
    pub initiator: Option<Taken>,
    /// Without one.
    pub acceptor: Option<Taken>,
}

/// What a successful Query from NULL left behind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Taken {
    /// A context. Mechanisms of GSS-API need not make one.
    pub context: bool,
    /// Metadata of a length above 0.
    pub metadata: bool,
}

impl Roles {
    pub(crate) const fn of(self, role: Role) -> Option<Taken> {
        match role {
            Role::Initiator => self.initiator,
            Role::Acceptor => self.acceptor,
        }
    }
}

/// A sweep and the situation that it is made in.
#[derive(Clone, Debug)]
pub struct SweepCase {
    /// The situation, in words.
    pub name: String,
    /// The sweep.
    pub sweep: Sweep,
    /// The function that gets the words.
    pub function: Function,
    situation: String,
}

impl SweepCase {
    fn new(situation: String, sweep: Sweep, function: Function) -> Self {
        let name = format!("{situation}: {}", name_of(sweep.words));
        Self { name, sweep, function, situation }
    }

    /// Other words in the same situation.
    #[must_use]
    pub fn with_words(self, words: Words) -> Self {
        Self::new(self.situation, Sweep { words, ..self.sweep }, self.function)
    }

    /// The same with metadata that no Query made.
    fn with_foreign_bytes(self) -> Self {
        let call = match self.sweep.call {
            Call::Exchange(parameters, _) => Call::Exchange(parameters, Metadata::Foreign(1)),
            other => other,
        };
        let situation = self.situation + ", bytes that no Query made";
        Self::new(situation, Sweep { call, ..self.sweep }, self.function)
    }
}

/// How the context of a situation came to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum History {
    None,
    Queried,
    QueriedAndExchanged,
    Exchanged,
}

/// Every situation: function, role, how the context came to be, with its own, another or a NULL credential, and on
/// Exchange with metadata that no Query made; for the listed words of the dialect, and again for those outside.
#[must_use]
pub fn sweeps(roles: Roles, dialect: Dialect) -> Vec<SweepCase> {
    let mut all = Vec::new();
    for function in [Function::Exchange, Function::Query] {
        for role in [Role::Acceptor, Role::Initiator] {
            for history in [History::None, History::Queried, History::QueriedAndExchanged, History::Exchanged]
            {
                // A Query that succeeds without a context leaves none to sweep on.
                let queried = matches!(history, History::Queried | History::QueriedAndExchanged);
                if queried && roles.of(role).is_some_and(|taken| !taken.context) {
                    continue;
                }
                let credentials: &[Credential] = match history {
                    History::None => &[Credential::Slot(0), Credential::Null],
                    _ => &[Credential::Slot(0), Credential::Null, Credential::Slot(1)],
                };
                for words in [Words::listed(dialect), Words::outside(dialect)] {
                    for credential in credentials {
                        all.push(build(roles, function, role, history, *credential, words));
                    }
                    if function == Function::Exchange {
                        all.push(
                            build(roles, function, role, history, Credential::Slot(0), words)
                                .with_foreign_bytes(),
                        );
                    }
                }
            }
        }
    }
    all
}

/// The two situations in which words by the million are passed to Exchange: with a NULL context, where what is made is
/// deleted again, and on one live context. By the role that the package takes.
#[must_use]
pub fn in_two_situations(roles: Roles, words: Words) -> [SweepCase; 2] {
    let role = match (roles.initiator, roles.acceptor) {
        (None, Some(_)) => Role::Acceptor,
        _ => Role::Initiator,
    };
    let own = Credential::Slot(0);
    [History::None, History::Exchanged].map(|history| {
        let case = build(roles, Function::Exchange, role, history, own, words);
        if case.sweep.each.is_empty() {
            return case;
        }
        let Sweep { mut before, each, .. } = case.sweep;
        before.extend(each);
        let sweep = Sweep { before, each: Vec::new(), ..case.sweep };
        SweepCase::new(case.situation + ", the same for all words", sweep, case.function)
    })
}

fn build(
    roles: Roles,
    function: Function,
    role: Role,
    history: History,
    credential: Credential,
    words: Words,
) -> SweepCase {
    let mut before = vec![Call::Acquire { credential: 0 }];
    if credential == Credential::Slot(1) {
        before.push(Call::Acquire { credential: 1 });
    }
    let mut made = 0;
    // The peer's side of the exchange, or the same side's: its context is not needed any more.
    let sides = [(role.peer(), Metadata::Peer), (role, Metadata::Own)];
    let taken = sides.into_iter().find_map(|(side, metadata)| Some((side, metadata, roles.of(side)?)));
    let metadata = match taken {
        Some((side, metadata, taken)) => {
            before.push(call(Function::Query, side, Credential::Slot(0), Context::Null, metadata));
            if taken.context {
                before.push(Call::Delete { context: 0 });
                made = 1;
            }
            if taken.metadata { metadata } else { Metadata::Empty }
        }
        None => Metadata::Foreign(0),
    };
    let fresh = |function| call(function, role, Credential::Slot(0), Context::Null, metadata);
    let again = |function| call(function, role, Credential::Slot(0), Context::Slot(made), metadata);
    let (each, context) = match history {
        History::None => (vec![], Context::Null),
        History::Queried => (vec![fresh(Function::Query)], Context::Slot(made)),
        History::QueriedAndExchanged => {
            (vec![fresh(Function::Query), again(Function::Exchange)], Context::Slot(made))
        }
        History::Exchanged => (vec![fresh(Function::Exchange)], Context::Slot(made)),
    };
    let swept = call(function, role, credential, context, metadata);
    let sweep = Sweep { before, each, call: swept, words, most_bits: None, skip: Vec::new() };
    SweepCase::new(situation(function, role, history, credential), sweep, function)
}

fn call(
    function: Function,
    role: Role,
    credential: Credential,
    context: Context,
    metadata: Metadata,
) -> Call {
    let target = Target::of(role);
    let parameters = Parameters { credential, context, target, requirements: Requirements(0) };
    match function {
        Function::Query => Call::Query(parameters),
        Function::Exchange => Call::Exchange(parameters, metadata),
    }
}

fn situation(function: Function, role: Role, history: History, credential: Credential) -> String {
    let function = crate::judge::function_name(function);
    let role = match role {
        Role::Initiator => "initiator",
        Role::Acceptor => "acceptor",
    };
    let history = match history {
        History::None => "no context",
        History::Queried => "context made by Query",
        History::QueriedAndExchanged => "context made by Query and exchanged",
        History::Exchanged => "context made by Exchange",
    };
    let credential = match credential {
        Credential::Null => "NULL credential",
        Credential::Slot(1) => "another credential",
        _ => "own credential",
    };
    format!("{function}, {role}, {history}, {credential}")
}

fn name_of(words: Words) -> String {
    match words {
        Words::Listed | Words::GssListed => "listed words".to_owned(),
        Words::Outside | Words::GssOutside => "words outside the list".to_owned(),
        Words::Near | Words::GssNear => "neighbours of listed words".to_owned(),
        Words::Range { from, to } | Words::GssRange { from, to } => {
            format!("every word from {from:#010x} to {to:#010x}")
        }
    }
}
