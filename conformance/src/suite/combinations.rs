//! Every combination of a few parameters of one call: which parameters there are, what they can be, and the calls that
//! a choice of them comes to.

use sspcheck_model::call::{Call, Context, Credential, Metadata, Parameters, Target};
use sspcheck_model::flags::Requirements;
use sspcheck_model::reading::Dialect;
use sspcheck_model::state::{Function, Role};

use super::covering::Forbidden;
use super::situations::Roles;

/// What the parameters of a call can be.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    kind: Kind,
}

impl Parameter {
    /// Whether it is one flag of the word of requirements.
    #[must_use]
    pub const fn is_flag(&self) -> bool {
        matches!(self.kind, Kind::Flag(_))
    }
}

#[derive(Clone, Debug)]
enum Kind {
    /// Query, or an Exchange with these bytes.
    Function(Vec<Option<Metadata>>),
    Credential(Vec<Held>),
    Context(Vec<History>),
    /// Whether the calls that made the context pass the word of the call too.
    Alike,
    Target(Vec<Target>),
    Threads(Vec<usize>),
    Flag(u32),
}

/// The credential of the call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Held {
    Given(Credential),
    /// One that was released, and had no context: the caller's own error.
    Released,
}

/// How the context of the call came to be, or that there is none that lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum History {
    Null,
    Queried,
    Exchanged,
    Both,
    /// No context at all: the caller's own error.
    Wrong(Context),
}

/// The parameters, and what must not come together.
#[derive(Clone, Debug)]
pub struct Space {
    parameters: Vec<Parameter>,
    roles: Roles,
}

/// The calls of one choice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Made once: credentials and metadata.
    pub before: Vec<Call>,
    /// What leads to the call, and the call, the last of them.
    pub calls: Vec<Call>,
    /// How many threads make them.
    pub threads: usize,
}

impl Row {
    /// Its calls as an ordinary case.
    #[must_use]
    pub fn case(&self) -> Vec<Call> {
        self.before.iter().chain(&self.calls).copied().collect()
    }
}

impl Space {
    /// Every parameter of Query and Exchange, for a package that takes these roles; the caller's own errors only where
    /// they are to be tried, several threads only where the host has them.
    #[must_use]
    pub fn new(dialect: Dialect, roles: Roles, hostile: bool, threads: bool) -> Self {
        let own_errors = |count: usize| if hostile { count } else { 0 };
        let foreign = (0..Metadata::FOREIGN).map(Metadata::Foreign);
        let shapes = [
            Metadata::Peer,
            Metadata::Own,
            Metadata::Empty,
            Metadata::EmptyNull,
            Metadata::Short,
            Metadata::Long,
        ];
        let wrong = std::iter::once(Metadata::NullWithLength).take(own_errors(1));
        let function = std::iter::once(None).chain(shapes.into_iter().chain(foreign).chain(wrong).map(Some));
        let credentials = [Credential::Slot(0), Credential::Slot(1), Credential::Null].map(Held::Given);
        let wrong = [Held::Given(Credential::NeverIssued), Held::Released].into_iter().take(own_errors(2));
        let histories = [History::Null, History::Queried, History::Exchanged, History::Both];
        let wrong_contexts = [Context::NoPointer, Context::Foreign, Context::ValueOfCredential(0)];
        let wrong_contexts = wrong_contexts.into_iter().take(own_errors(3)).map(History::Wrong);
        let names = [Target::Named, Target::Absent, Target::Empty, Target::Unterminated];
        let wrong_names = [Target::OddLength, Target::OverMaximum, Target::NullBuffer];
        let counts = [1, 2, 4];
        let kinds = [
            ("function, shape and length of the metadata", Kind::Function(function.collect())),
            ("credential", Kind::Credential(credentials.into_iter().chain(wrong).collect())),
            ("context", Kind::Context(histories.into_iter().chain(wrong_contexts).collect())),
            (
                "target",
                Kind::Target(names.into_iter().chain(wrong_names.into_iter().take(own_errors(3))).collect()),
            ),
            ("whether the calls that made the context pass the same flags", Kind::Alike),
            ("threads", Kind::Threads(counts.into_iter().take(if threads { 3 } else { 1 }).collect())),
        ];
        let kinds = kinds.into_iter().map(|(name, kind)| Parameter { name: name.to_owned(), kind });
        let bits = (0..u32::BITS).map(|bit| 1 << bit).filter(|bit| dialect.listed_mask() & bit != 0);
        let flags =
            bits.map(|bit| Parameter { name: Requirements(bit).text_in(dialect), kind: Kind::Flag(bit) });
        // With one level there is nothing to combine.
        let parameters = kinds.chain(flags).filter(|parameter| parameter.kind.levels() > 1).collect();
        Self { parameters, roles }
    }

    /// The parameters.
    #[must_use]
    pub fn parameters(&self) -> &[Parameter] {
        &self.parameters
    }

    /// Which of them is the count of threads, if there are several.
    #[must_use]
    pub fn threads(&self) -> Option<usize> {
        self.parameters.iter().position(|parameter| matches!(parameter.kind, Kind::Threads(_)))
    }

    /// How many values each has.
    #[must_use]
    pub fn levels(&self) -> Vec<u8> {
        self.parameters.iter().map(|parameter| parameter.kind.levels()).collect()
    }

    /// What must not come together: two errors of the caller's, for each hides the other; what this package's roles
    /// do not have, contexts and metadata of a Query that gives none; and flags of calls that there are not, because none
    /// made a context.
    #[must_use]
    pub fn forbidden(&self) -> Forbidden {
        let mut wrong = Vec::new();
        let mut rules = Vec::new();
        for (factor, parameter) in self.parameters.iter().enumerate() {
            for level in (0..parameter.kind.levels()).filter(|level| parameter.kind.is_wrong(*level)) {
                wrong.push((factor, level));
            }
        }
        for (number, one) in wrong.iter().enumerate() {
            let later = wrong.iter().skip(number + 1).filter(|two| two.0 != one.0);
            rules.extend(later.map(|two| vec![*one, *two]));
        }
        let all = |wanted: &dyn Fn(&Kind, u8) -> bool| -> Vec<(usize, u8)> {
            let numbered = self.parameters.iter().enumerate();
            let levels = numbered.flat_map(|(factor, parameter)| {
                (0..parameter.kind.levels()).map(move |level| (factor, level, &parameter.kind))
            });
            levels
                .filter(|(_, level, kind)| wanted(kind, *level))
                .map(|(factor, level, _)| (factor, level))
                .collect()
        };
        for role in Role::ALL {
            let names = all(&|kind, level| kind.target(level).is_some_and(|target| target.role() == role));
            let without = all(&|kind, level| {
                let no_context = self.roles.of(role).is_none_or(|taken| !taken.context);
                let queried = matches!(kind.history(level), Some(History::Queried | History::Both));
                let metadata = |role| self.roles.of(role).is_some_and(|taken| taken.metadata);
                let shape = kind.metadata(level).flatten();
                queried && no_context
                    || shape == Some(Metadata::Peer) && !metadata(role.peer())
                    || shape == Some(Metadata::Own) && !metadata(role)
            });
            rules.extend(names.iter().flat_map(|name| without.iter().map(|one| vec![*name, *one])));
        }
        let alike = all(&|kind, level| matches!(kind, Kind::Alike) && level == 1);
        let unmade =
            all(&|kind, level| matches!(kind.history(level), Some(History::Null | History::Wrong(_))));
        rules.extend(alike.iter().flat_map(|alike| unmade.iter().map(|one| vec![*alike, *one])));
        rules
    }

    /// The calls of a row.
    #[must_use]
    pub fn row(&self, levels: &[u8]) -> Row {
        let mut chosen = Chosen {
            metadata: None,
            credential: Held::Given(Credential::Slot(0)),
            history: History::Null,
            is_alike: false,
            target: Target::Named,
            threads: 1,
            word: 0,
        };
        for (parameter, level) in self.parameters.iter().zip(levels) {
            let number = usize::from(*level);
            match &parameter.kind {
                Kind::Function(all) => chosen.metadata = all.get(number).copied().flatten(),
                Kind::Credential(all) => {
                    chosen.credential = all.get(number).copied().unwrap_or(chosen.credential)
                }
                Kind::Context(all) => chosen.history = all.get(number).copied().unwrap_or(chosen.history),
                Kind::Alike => chosen.is_alike = *level == 1,
                Kind::Target(all) => chosen.target = all.get(number).copied().unwrap_or(chosen.target),
                Kind::Threads(all) => chosen.threads = all.get(number).copied().unwrap_or(1),
                Kind::Flag(bit) => chosen.word |= if *level == 1 { *bit } else { 0 },
            }
        }
        chosen.row(self.roles)
    }
}

impl Kind {
    fn levels(&self) -> u8 {
        let count = match self {
            Self::Function(all) => all.len(),
            Self::Credential(all) => all.len(),
            Self::Context(all) => all.len(),
            Self::Target(all) => all.len(),
            Self::Threads(all) => all.len(),
            Self::Alike | Self::Flag(_) => 2,
        };
        u8::try_from(count).unwrap_or(0)
    }

    fn metadata(&self, level: u8) -> Option<Option<Metadata>> {
        match self {
            Self::Function(all) => all.get(usize::from(level)).copied(),
            _ => None,
        }
    }

    fn history(&self, level: u8) -> Option<History> {
        match self {
            Self::Context(all) => all.get(usize::from(level)).copied(),
            _ => None,
        }
    }

    fn target(&self, level: u8) -> Option<Target> {
        match self {
            Self::Target(all) => all.get(usize::from(level)).copied(),
            _ => None,
        }
    }

    /// Whether a value is the caller's own error. Several threads are none, but they are no place to try one.
    fn is_wrong(&self, level: u8) -> bool {
        let credential = match self {
            Self::Credential(all) => all.get(usize::from(level)).copied(),
            _ => None,
        };
        matches!(credential, Some(Held::Given(Credential::NeverIssued) | Held::Released))
            || matches!(self.history(level), Some(History::Wrong(_)))
            || self.target(level).is_some_and(Target::is_malformed)
            || self.metadata(level).flatten() == Some(Metadata::NullWithLength)
            || matches!(self, Self::Threads(_)) && level > 0
    }
}

/// One choice of everything.
struct Chosen {
    metadata: Option<Metadata>,
    credential: Held,
    history: History,
    is_alike: bool,
    target: Target,
    threads: usize,
    word: u32,
}

impl Chosen {
    fn row(&self, roles: Roles) -> Row {
        let mut before = vec![Call::Acquire { credential: 0 }];
        let credential = match self.credential {
            Held::Given(credential) => credential,
            Held::Released => Credential::Slot(1),
        };
        if credential == Credential::Slot(1) {
            before.push(Call::Acquire { credential: 1 });
        }
        if self.credential == Held::Released {
            before.push(Call::Release { credential: 1 });
        }
        let mut contexts = 0;
        let role = self.target.role();
        let call = |function, target, credential, context, word, metadata| {
            let parameters = Parameters { credential, context, target, requirements: Requirements(word) };
            match function {
                Function::Query => Call::Query(parameters),
                Function::Exchange => Call::Exchange(parameters, metadata),
            }
        };
        // Metadata of either side comes from a Query of its own, whose context is not needed any more.
        let gives = |side| roles.of(side).is_some_and(|taken| taken.metadata);
        let own = self.metadata == Some(Metadata::Own) || !gives(role.peer());
        let sides = [(role.peer(), gives(role.peer())), (role, own && gives(role))];
        for (side, _) in sides.into_iter().filter(|(_, wanted)| *wanted) {
            let target = Target::of(side);
            before.push(call(
                Function::Query,
                target,
                Credential::Slot(0),
                Context::Null,
                roles.words.of(side).0,
                Metadata::Empty,
            ));
            if roles.of(side).is_some_and(|taken| taken.context) {
                before.push(Call::Delete { context: contexts });
                contexts += 1;
            }
        }
        let leading = match (gives(role.peer()), gives(role)) {
            (true, _) => Metadata::Peer,
            (false, true) => Metadata::Own,
            (false, false) => Metadata::Foreign(0),
        };
        let made = Context::Slot(contexts);
        let word = if self.is_alike { self.word } else { roles.words.of(role).0 };
        let lead =
            |function, context| call(function, Target::of(role), Credential::Slot(0), context, word, leading);
        let (mut calls, context) = match self.history {
            History::Null => (Vec::new(), Context::Null),
            History::Wrong(context) => (Vec::new(), context),
            History::Queried => (vec![lead(Function::Query, Context::Null)], made),
            History::Exchanged => (vec![lead(Function::Exchange, Context::Null)], made),
            History::Both => {
                (vec![lead(Function::Query, Context::Null), lead(Function::Exchange, made)], made)
            }
        };
        let function = if self.metadata.is_some() { Function::Exchange } else { Function::Query };
        let metadata = self.metadata.unwrap_or(Metadata::Empty);
        calls.push(call(function, self.target, credential, context, self.word, metadata));
        Row { before, calls, threads: self.threads }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suite::Taken;
    use crate::suite::covering::covering;
    use std::collections::BTreeSet;

    const BOTH: Taken = Taken { context: true, metadata: true };

    fn roles(initiator: Option<Taken>, acceptor: Option<Taken>) -> Roles {
        Roles { initiator, acceptor, ..Roles::default() }
    }

    /// What a row's last call says of itself, for an independent count.
    fn facts(row: &Row) -> Vec<String> {
        let call = row.calls.last().unwrap();
        let parameters = call.parameters().unwrap();
        let context = match parameters.context {
            Context::Slot(_) => {
                let lead: Vec<_> = row.calls.iter().rev().skip(1).map(|call| call.function()).collect();
                format!("context {lead:?}")
            }
            other => format!("context {other:?}"),
        };
        let word = parameters.requirements;
        let mut leading = row.calls.iter().rev().skip(1).filter_map(Call::parameters);
        // Without a flag nobody can tell.
        let is_alike = leading.next().is_some_and(|lead| word.0 != 0 && lead.requirements == word);
        let mut facts = vec![
            format!("metadata {:?}", call.metadata()),
            format!("credential {:?}", parameters.credential),
            context,
            format!("alike {is_alike}"),
            format!("target {:?}", parameters.target),
            format!("threads {}", row.threads),
        ];
        let bits = (0..32).filter(|bit| Dialect::Ntstatus.listed_mask() >> bit & 1 == 1);
        facts.extend(bits.map(|bit| format!("bit {bit} {}", parameters.requirements.0 >> bit & 1)));
        facts
    }

    fn pairs(rows: &[Row]) -> BTreeSet<(String, String)> {
        let mut seen = BTreeSet::new();
        for facts in rows.iter().map(facts) {
            for (number, one) in facts.iter().enumerate() {
                seen.extend(facts.iter().skip(number + 1).map(|two| (one.clone(), two.clone())));
            }
        }
        seen
    }

    #[test]
    fn every_pair_of_values_is_in_the_calls() {
        let space = Space::new(Dialect::Ntstatus, roles(Some(BOTH), Some(BOTH)), false, true);
        assert_eq!(space.levels(), [&[16, 3, 4, 4, 2, 3][..], &[2; 14]].concat());
        let array = covering(&space.levels(), &space.forbidden(), 2, None, 1);
        let rows: Vec<Row> = array.rows.iter().map(|row| space.row(row)).collect();
        // Six parameters of 16, 3, 4, 4, 2 and 3 values and 14 flags: all pairs of these, but flags of calls that there are not.
        let wide = [16, 3, 4, 4, 2, 3];
        let among: usize = (0..6).flat_map(|i| (0..i).map(move |j| wide[i] * wide[j])).sum();
        let all = among + wide.iter().sum::<usize>() * 28 + 14 * 13 / 2 * 4 - 1;
        assert_eq!(pairs(&rows).len(), all);
        assert_eq!(array.possible, all as u64);
        assert!(rows.len() < 90, "{} rows", rows.len());
    }

    #[test]
    fn a_row_has_one_error_of_the_callers_at_most_and_asks_for_nothing_that_is_not_there() {
        let query_gives_nothing = Taken { context: false, metadata: false };
        for (initiator, acceptor) in [
            (Some(BOTH), Some(BOTH)),
            (Some(BOTH), None),
            (None, Some(BOTH)),
            (Some(query_gives_nothing), Some(BOTH)),
            (None, None),
        ] {
            for hostile in [false, true] {
                let space = Space::new(Dialect::Ntstatus, roles(initiator, acceptor), hostile, true);
                let array = covering(&space.levels(), &space.forbidden(), 2, None, 3);
                let (mut errors, mut kinds) = (0, BTreeSet::new());
                for row in array.rows.iter().map(|row| space.row(row)) {
                    let call = row.calls.last().unwrap();
                    let parameters = call.parameters().unwrap();
                    let released = row.before.contains(&Call::Release { credential: 1 });
                    kinds.extend(released.then_some("released"));
                    kinds
                        .extend((parameters.credential == Credential::NeverIssued).then_some("never issued"));
                    let wrong = [
                        parameters.credential == Credential::NeverIssued || released,
                        !matches!(parameters.context, Context::Null | Context::Slot(_)),
                        parameters.target.is_malformed(),
                        call.metadata() == Some(Metadata::NullWithLength),
                    ];
                    let count = wrong.into_iter().filter(|wrong| *wrong).count();
                    errors += count;
                    assert!(count <= 1 && (count == 0 || row.threads == 1), "{row:?}");
                    let role = parameters.target.role();
                    let of = |role| if role == Role::Initiator { initiator } else { acceptor };
                    let gives = |role| of(role).is_some_and(|taken| taken.metadata);
                    let asks = [(Metadata::Peer, role.peer()), (Metadata::Own, role)];
                    for (metadata, side) in asks {
                        assert!(call.metadata() != Some(metadata) || gives(side), "{row:?}");
                    }
                    let queried = row.calls.first().and_then(Call::function) == Some(Function::Query)
                        && row.calls.len() > 1;
                    assert!(!queried || of(role).is_some_and(|taken| taken.context), "{row:?}");
                }
                assert_eq!(errors > 0, hostile);
                assert_eq!(kinds.len(), if hostile { 2 } else { 0 }, "{kinds:?}");
            }
        }
    }
}
