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
    /// What is passed where a case asks for nothing.
    pub words: BaseWords,
}

/// The word that is passed in each role where a case asks for nothing: no flag, where the package takes that.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct BaseWords {
    /// With a target name.
    pub initiator: Requirements,
    /// Without one.
    pub acceptor: Requirements,
}

impl BaseWords {
    /// That of one role.
    #[must_use]
    pub const fn of(self, role: Role) -> Requirements {
        match role {
            Role::Initiator => self.initiator,
            Role::Acceptor => self.acceptor,
        }
    }

    /// Whether no role needs a flag.
    #[must_use]
    pub fn are_none(self) -> bool {
        self == Self::default()
    }
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

    /// The same with a Query for each Exchange of each word, where an Exchange passes what a Query returned: a package may take
    /// metadata once.
    pub(crate) fn with_fresh_bytes(&self) -> Option<Self> {
        let passes = |call: &Call| matches!(call.metadata(), Some(Metadata::Peer | Metadata::Own));
        let before = &self.sweep.before;
        // What passes bytes before the words is made for each word too.
        let (before, earlier) = before.split_at(before.iter().position(passes).unwrap_or(before.len()));
        let (acquired, lead): (Vec<Call>, Vec<Call>) =
            before.iter().partition(|call| matches!(call, Call::Acquire { .. }));
        let is_deleted = lead.iter().any(|call| matches!(call, Call::Delete { .. }));
        let mut each = lead.clone();
        // The first Exchange has what leads up to all; what further ones need makes contexts after those of the case.
        let (mut passed, mut contexts) = (0, u8::from(is_deleted));
        for call in earlier.iter().chain(&self.sweep.each).chain([&self.sweep.call]) {
            if passes(call) {
                if passed > 0 {
                    each.extend(lead.iter().map(|call| match call {
                        Call::Delete { .. } => Call::Delete { context: contexts },
                        other => *other,
                    }));
                    contexts += u8::from(is_deleted);
                }
                passed += 1;
            }
            let is_new = |parameters: &Parameters| parameters.context == Context::Null;
            contexts += u8::from(call.parameters().is_some_and(is_new));
            each.push(*call);
        }
        let _ = each.pop();
        let sweep = Sweep { before: acquired, each, ..self.sweep.clone() };
        (passed > 0).then(|| Self { sweep, ..self.clone() })
    }

    /// The same with the target of the other role. The metadata is what the context's side or its peer has returned: a
    /// package may go by the role of the call or by that of the context.
    fn turned(self, roles: Roles) -> Self {
        let turn = |parameters: &Parameters| match parameters.target {
            Target::Absent => Role::Initiator,
            _ => Role::Acceptor,
        };
        let Some(parameters) = self.sweep.call.parameters() else { return self };
        let role = turn(parameters);
        let parameters = Parameters { target: Target::of(role), ..*parameters };
        let is_queried = self.sweep.each.iter().any(|call| matches!(call, Call::Query(_)));
        let call = match self.sweep.call {
            Call::Exchange(_, metadata) if is_queried => {
                let has = roles.of(role.peer()).is_some_and(|taken| taken.metadata);
                Call::Exchange(parameters, if has { Metadata::Peer } else { metadata })
            }
            Call::Exchange(_, Metadata::Peer) => Call::Exchange(parameters, Metadata::Own),
            Call::Exchange(_, Metadata::Own) => Call::Exchange(parameters, Metadata::Peer),
            other => other.with_parameters(parameters),
        };
        let situation = self.situation + ", target of the other role";
        Self::new(situation, Sweep { call, ..self.sweep }, self.function)
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
    /// There is none, but another lives all the while.
    NoneBesideAnother,
    Queried,
    QueriedAndExchanged,
    Exchanged,
}

/// Every situation: function, role, how the context came to be, with its own, another or a NULL credential, with none while another
/// context lives, on a context that was made with a name and is called without one or the other way round, and on Exchange with metadata that no Query made; for
/// the listed words of the dialect, and again for those outside.
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
            // A value that is given out again must not be one of a context that lives.
            if leaves_a_context(roles, role) {
                let history = History::NoneBesideAnother;
                let own = Credential::Slot(0);
                all.push(build(roles, function, role, history, own, Words::listed(dialect)));
            }
            for history in [History::Queried, History::Exchanged] {
                let maker = roles.of(role.peer());
                if history == History::Queried && maker.is_some_and(|taken| !taken.context) {
                    continue;
                }
                // A Query of the other role returns what the next word's Exchange would pass.
                if (history, function) == (History::Exchanged, Function::Query) {
                    continue;
                }
                for words in [Words::listed(dialect), Words::outside(dialect)] {
                    all.push(
                        build(roles, function, role.peer(), history, Credential::Slot(0), words)
                            .turned(roles),
                    );
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

/// Which side a package is asked for the metadata that this role passes, and whose it then is: the peer's side of the exchange, or
/// the same side.
pub(crate) fn metadata_for(roles: Roles, role: Role) -> Option<(Role, Metadata, Taken)> {
    let sides = [(role.peer(), Metadata::Peer), (role, Metadata::Own)];
    sides.into_iter().find_map(|(side, metadata)| Some((side, metadata, roles.of(side)?)))
}

/// Whether the Query for the metadata of this role leaves a context.
fn leaves_a_context(roles: Roles, role: Role) -> bool {
    metadata_for(roles, role).is_some_and(|(.., taken)| taken.context)
}

fn build(
    roles: Roles,
    function: Function,
    role: Role,
    history: History,
    credential: Credential,
    words: Words,
) -> SweepCase {
    let call = |function, role, credential, context, metadata| {
        let parameters =
            Parameters { credential, context, target: Target::of(role), requirements: roles.words.of(role) };
        match function {
            Function::Query => Call::Query(parameters),
            Function::Exchange => Call::Exchange(parameters, metadata),
        }
    };
    let mut before = vec![Call::Acquire { credential: 0 }];
    if credential == Credential::Slot(1) {
        before.push(Call::Acquire { credential: 1 });
    }
    let mut made = 0;
    let metadata = match metadata_for(roles, role) {
        Some((side, metadata, taken)) => {
            before.push(call(Function::Query, side, Credential::Slot(0), Context::Null, metadata));
            // Its context is not needed any more.
            if taken.context && history != History::NoneBesideAnother {
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
        History::None | History::NoneBesideAnother => (vec![], Context::Null),
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

fn situation(function: Function, role: Role, history: History, credential: Credential) -> String {
    let function = crate::judge::function_name(function);
    let role = match role {
        Role::Initiator => "initiator",
        Role::Acceptor => "acceptor",
    };
    let history = match history {
        History::None => "no context",
        History::NoneBesideAnother => "no context while another lives",
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
