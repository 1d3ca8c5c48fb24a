//! Makes the calls of a case on a package: symbols become values, answers come back.
//!
//! The same code runs in process and inside a host.

use std::borrow::Cow;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use sspcheck_model::call::{Call, Context, Metadata, Parameters, Target, boundary};
use sspcheck_model::observation::Observation;
use sspcheck_model::reading::Dialect;
use sspcheck_model::relation::Situation;
use sspcheck_model::state::Role;
use sspcheck_model::status::Status;

use crate::answer::{Acquisition, Answer, Output, Step, StepResult};
use crate::normalize::Tracker;
use crate::package::{Arguments, Bytes, Direction, Exchanged, Name, Package, Returned};

/// A case in progress on a package.
pub struct Session<'p> {
    package: &'p mut dyn Package,
    known: Knowledge,
    manners: Manners,
}

/// What an Exchange answered that was made in the short way of sweeps.
pub(crate) struct Again {
    pub(crate) exchanged: Exchanged,
    /// There is nothing to tell beside it.
    pub(crate) is_plain: bool,
}

/// What the caller knows in the middle of a case.
#[derive(Clone, Debug)]
pub(crate) struct Knowledge {
    tracker: Tracker,
    initiator_metadata: Option<Vec<u8>>,
    acceptor_metadata: Option<Vec<u8>>,
}

impl Knowledge {
    pub(crate) const fn tracker(&self) -> &Tracker {
        &self.tracker
    }
}

/// Whether a case may make calls in which the caller breaks its own side.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Manners {
    /// A call that an earlier answer has turned into an error of the caller's is not made.
    #[default]
    Polite,
    /// Every call is made.
    Hostile,
}

/// The target name of every named call.
const TARGET_NAME: &str = "host/server.sspcheck.test";

impl<'p> Session<'p> {
    /// Begins a case.
    pub fn new(package: &'p mut dyn Package, dialect: Dialect) -> Self {
        let known =
            Knowledge { tracker: Tracker::new(dialect), initiator_metadata: None, acceptor_metadata: None };
        Self { package, known, manners: Manners::Hostile }
    }

    /// The same case with these manners; a session makes every call unless it is told otherwise.
    #[must_use]
    pub const fn with_manners(mut self, manners: Manners) -> Self {
        self.manners = manners;
        self
    }

    /// What is known of the case so far.
    #[must_use]
    pub const fn tracker(&self) -> &Tracker {
        &self.known.tracker
    }

    /// Goes back to what was known before, for the next word of a sweep: everything made since must be gone.
    pub(crate) const fn rewind(&mut self, tracker: Tracker) {
        self.known.tracker = tracker;
    }

    /// All that is known of the case so far: another session can go on from it.
    pub(crate) fn knowledge(&self) -> Knowledge {
        self.known.clone()
    }

    /// Goes on from what another session knew.
    pub(crate) fn know(&mut self, known: Knowledge) {
        self.known = known;
    }

    /// The same case, from what another session knew.
    pub(crate) fn knowing(mut self, known: Knowledge) -> Self {
        self.know(known);
        self
    }

    /// Makes one call; `before` is told the call first, for blame.
    pub fn step(&mut self, call: &Call, before: &mut dyn FnMut(&Call)) -> Step {
        self.observed(call, before).0
    }

    /// The same, with what was observed; nothing where the call was not made.
    pub(crate) fn observed(
        &mut self,
        call: &Call,
        before: &mut dyn FnMut(&Call),
    ) -> (Step, Option<Observation>) {
        let result = match self.prepare(call) {
            Err(reason) => StepResult::Skipped(reason.to_owned()),
            Ok(()) => {
                before(call);
                self.make(call)
            }
        };
        self.told(call, result)
    }

    /// The latest Exchange of a sweep once more, with the requirements of this call, which differs from it in nothing else.
    /// Nothing where the package knows no short way, and the call was not made.
    pub(crate) fn again(&mut self, call: &Call, before: &mut dyn FnMut(&Call)) -> Option<Again> {
        let requirements = call.parameters()?.requirements.0;
        before(call);
        let exchanged = self.package.exchange_again(requirements)?;
        Some(Again { exchanged, is_plain: !self.package.has_aftermath() })
    }

    /// What such a call came to, told as that of any other.
    pub(crate) fn again_told(&mut self, call: &Call, again: Again) -> (Step, Option<Observation>) {
        let result = match call.parameters() {
            Some(parameters) => StepResult::Answer(exchanged(parameters, again.exchanged)),
            None => StepResult::Skipped("it is no Exchange".to_owned()),
        };
        self.told(call, result)
    }

    fn told(&mut self, call: &Call, result: StepResult) -> (Step, Option<Observation>) {
        let mut step = Step::plain(*call, result);
        let mut observation = None;
        if let StepResult::Answer(answer) = &mut step.result {
            let after = self.package.aftermath();
            answer.origin = after.origin;
            (step.lsa, step.damage, step.own_handler) = (after.lsa, after.damage, after.own_handler);
            observation = Some(self.known.tracker.observe(call, answer));
        }
        (step, observation)
    }

    /// The calls that leave nothing live behind: contexts first, then credentials.
    #[must_use]
    pub fn settling(&self) -> Vec<Call> {
        settling(&self.known.tracker)
    }

    /// Whether the call can be made at all in this case, on this package.
    fn prepare(&self, call: &Call) -> Result<(), &'static str> {
        let has = |role| self.known.metadata_of(role).is_some();
        let unnamed = || self.package.cannot_name(call.parameters()?.target);
        obstacle(&self.known.tracker, self.manners, call, &has).or_else(unnamed).map_or(Ok(()), Err)
    }

    fn make(&mut self, call: &Call) -> StepResult {
        match call {
            Call::Acquire { .. } => StepResult::Answer(self.acquire()),
            Call::Release { credential } => {
                let statuses: Vec<Status> = self
                    .known
                    .tracker
                    .handles(*credential)
                    .into_iter()
                    .map(|value| self.package.release(value))
                    .collect();
                let failed = statuses.iter().find(|status| !status.succeeded(self.known.tracker.dialect()));
                StepResult::Answer(plain(*failed.or(statuses.first()).unwrap_or(&Status(0))))
            }
            Call::Delete { context } => {
                let value = self.known.tracker.context_value(*context).unwrap_or(0);
                match self.package.delete(value) {
                    Some(status) => StepResult::Answer(plain(status)),
                    None => StepResult::Skipped("the package offers no DeleteContext".to_owned()),
                }
            }
            Call::Query(parameters) => StepResult::Answer(self.query(parameters)),
            Call::Exchange(parameters, metadata) => StepResult::Answer(self.exchange(parameters, *metadata)),
        }
    }

    /// One credential for both directions; where that is refused, one of each.
    fn acquire(&mut self) -> Answer {
        let dialect = self.known.tracker.dialect();
        let both = self.package.acquire(Direction::Both);
        // A mechanism of GSS-API may answer with GSS_C_NO_CREDENTIAL, which stands for the default credential.
        let some = |handle: u64| (handle != 0 || dialect == Dialect::Gss).then_some(handle);
        if both.status.succeeded(dialect) {
            let credential = Acquisition { inbound: some(both.handle), outbound: some(both.handle) };
            return Answer { credential: Some(credential), ..plain(both.status) };
        }
        let inbound = self.package.acquire(Direction::Inbound);
        let outbound = self.package.acquire(Direction::Outbound);
        let given = [inbound, outbound].into_iter().find(|acquired| acquired.status.succeeded(dialect));
        let Some(given) = given else { return plain(both.status) };
        let of = |acquired: crate::package::Acquired| {
            some(acquired.handle).filter(|_| acquired.status.succeeded(dialect))
        };
        let credential = Acquisition { inbound: of(inbound), outbound: of(outbound) };
        Answer { credential: Some(credential), ..plain(given.status) }
    }

    fn query(&mut self, parameters: &Parameters) -> Answer {
        let arguments = self.known.arguments(parameters);
        let queried = self.package.query(&arguments);
        let output = match &queried.metadata {
            Returned::Nothing => Output::Empty,
            Returned::Readable(_) => Output::Readable,
            Returned::Unchecked(_) => Output::Unchecked,
            Returned::Missing => Output::Missing,
            Returned::Unreadable => Output::Unreadable,
        };
        let succeeded = queried.status.succeeded(self.known.tracker.dialect());
        if let (true, Returned::Readable(bytes) | Returned::Unchecked(bytes)) = (succeeded, queried.metadata)
        {
            match parameters.target.role() {
                Role::Initiator => self.known.initiator_metadata = Some(bytes),
                Role::Acceptor => self.known.acceptor_metadata = Some(bytes),
            }
        }
        Answer {
            context: queried.context.filter(|_| parameters.context != Context::NoPointer),
            metadata: succeeded.then_some(output),
            ..plain(queried.status)
        }
    }

    fn exchange(&mut self, parameters: &Parameters, metadata: Metadata) -> Answer {
        let arguments = self.known.arguments(parameters);
        let bytes = self.known.bytes(metadata, parameters.target.role());
        let length =
            if metadata == Metadata::NullWithLength { 16 } else { bytes.as_deref().map_or(0, <[u8]>::len) };
        let passed = Bytes { length: u32::try_from(length).unwrap_or(0), bytes: bytes.as_deref() };
        exchanged(parameters, self.package.exchange(&arguments, passed))
    }
}

impl Knowledge {
    /// What a call passes.
    fn arguments(&self, parameters: &Parameters) -> Arguments<'static> {
        Arguments {
            credential: self.tracker.credential(parameters.credential, parameters.target.role()).unwrap_or(0),
            target: kept_name(parameters.target),
            requirements: parameters.requirements.0,
            context: self.tracker.context(parameters.context).flatten(),
        }
    }

    fn metadata_of(&self, role: Role) -> Option<&[u8]> {
        match role {
            Role::Initiator => self.initiator_metadata.as_deref(),
            Role::Acceptor => self.acceptor_metadata.as_deref(),
        }
    }

    /// The bytes to pass; `None` is a NULL pointer.
    fn bytes(&self, metadata: Metadata, role: Role) -> Option<Cow<'_, [u8]>> {
        let peer = || self.metadata_of(role.peer()).unwrap_or_else(|| foreign(1));
        match metadata {
            Metadata::EmptyNull | Metadata::NullWithLength => None,
            Metadata::Empty => Some(Cow::Borrowed(&[])),
            Metadata::Peer => Some(Cow::Borrowed(peer())),
            Metadata::Own => self.metadata_of(role).map(Cow::Borrowed),
            Metadata::Foreign(pattern) => Some(Cow::Borrowed(foreign(pattern))),
            Metadata::Short => Some(Cow::Borrowed(peer().split_last().map_or(&[], |(_, bytes)| bytes))),
            Metadata::Long => {
                let mut bytes = peer().to_vec();
                bytes.extend(std::iter::repeat_n(0xA5, 4096));
                Some(Cow::Owned(bytes))
            }
            Metadata::Altered(way) => {
                let mut bytes = peer().to_vec();
                Metadata::alter(&mut bytes, way);
                Some(Cow::Owned(bytes))
            }
        }
    }
}

/// The calls that leave nothing live behind: contexts first, then credentials.
#[must_use]
pub fn settling(tracker: &Tracker) -> Vec<Call> {
    let state = tracker.state();
    let contexts = state.live_contexts().map(|context| Call::Delete { context });
    contexts.chain(state.live_credentials().map(|credential| Call::Release { credential })).collect()
}

/// Why a call cannot be made at this point of a case, if it cannot; `has` tells whether a Query of this role has
/// returned metadata.
#[must_use]
pub fn obstacle(
    tracker: &Tracker,
    manners: Manners,
    call: &Call,
    has: &dyn Fn(Role) -> bool,
) -> Option<&'static str> {
    if tracker.is_reused(call) {
        return Some("handle values repeat in this package: the stale value means something else by now");
    }
    if manners == Manners::Polite && call.hostility(tracker.state()).is_some() {
        return Some("an earlier answer has made this call an error of the caller's");
    }
    match call {
        Call::Acquire { .. } => None,
        Call::Release { credential } => {
            tracker.handles(*credential).is_empty().then_some("the credential was not acquired")
        }
        Call::Delete { context } if tracker.context_value(*context).is_none() => {
            Some("the context was not made")
        }
        // Deleted before, or given up by a call that failed: no clause asks for a second deletion.
        Call::Delete { context } => tracker
            .state()
            .live(*context)
            .is_none()
            .then_some("an earlier answer has made this call an error of the caller's"),
        Call::Query(parameters) | Call::Exchange(parameters, _) => {
            let role = parameters.target.role();
            if tracker.credential(parameters.credential, role).is_none() {
                return Some("the package gave no credential for this direction");
            }
            if tracker.context(parameters.context).is_none() {
                return Some("the context was not made");
            }
            match call.metadata() {
                Some(Metadata::Peer) if !has(role.peer()) => {
                    Some("no Query of the other role has returned metadata")
                }
                Some(Metadata::Own) if !has(role) => Some("no Query of this role has returned metadata"),
                _ => None,
            }
        }
    }
}

fn exchanged(parameters: &Parameters, exchanged: Exchanged) -> Answer {
    let context = exchanged.context.filter(|_| parameters.context != Context::NoPointer);
    Answer { context, ..plain(exchanged.status) }
}

const fn plain(status: Status) -> Answer {
    Answer { status: status.0, context: None, credential: None, metadata: None, origin: None }
}

/// Bytes that no Query made: one, few, many; zeros, ones, text, lengths that lie.
fn foreign(pattern: u8) -> &'static [u8] {
    static ALL: LazyLock<[Vec<u8>; Metadata::FOREIGN as usize]> = LazyLock::new(|| {
        [
            b"\x00".to_vec(),
            vec![0xFF; 16],
            b"NEGOEXTS\x06\x00\x00\x00\x00\x00\x00\x00".to_vec(),
            vec![0; 65_536],
            (0..=255).collect(),
            b"<?xml version=\"1.0\"?><metadata/>".to_vec(),
            [0x60, 0x84, 0xFF, 0xFF, 0xFF, 0xFF].repeat(11),
            vec![0x7F; 4097],
            vec![0xC8; 200],
        ]
    });
    ALL.get(usize::from(pattern)).or(ALL.last()).map_or(&[], Vec::as_slice)
}

/// The counted string of a target, made once.
fn kept_name(target: Target) -> Option<&'static Name> {
    static ALL: LazyLock<[Option<Name>; Target::ALL.len()]> = LazyLock::new(|| Target::ALL.map(name));
    static OTHERS: LazyLock<[Option<Name>; Target::OTHERS as usize]> = LazyLock::new(|| {
        std::array::from_fn(|number| name(Target::Other(u8::try_from(number).unwrap_or(0))))
    });
    if let Target::Other(number) = target {
        return OTHERS.get(usize::from(number)).or(OTHERS.last())?.as_ref();
    }
    let number = Target::ALL.iter().position(|known| *known == target)?;
    ALL.get(number)?.as_ref()
}

/// Names that a caller within its rights may pass beside the ordinary one: in capitals, without a slash, of a user, with
/// port and realm, with a unit of 0 within, outside ASCII with half a surrogate pair, of one unit, longer than any buffer
/// of a path, as long as a counted string with a terminator can be, beginning and ending with a slash, of a slash alone;
/// without a terminator: as long as any counted string can be, and without a slash; ending with a dot; of no unit in a buffer
/// of no byte; as long as buffers are: around the powers of two from 8 to 1,024, and around the 260 of a path; of no unit, and
/// no buffer: what a UNICODE_STRING of zeros is.
fn other_name(number: u8) -> Vec<u16> {
    let long = |units: usize| "host/".encode_utf16().chain(std::iter::repeat(u16::from(b'a'))).take(units);
    match number {
        0 => "HOST/Server.SspCheck.Test".encode_utf16().collect(),
        1 => "server".encode_utf16().collect(),
        2 => "user@SSPCHECK.TEST".encode_utf16().collect(),
        3 => "host/server.sspcheck.test:443/SSPCHECK.TEST".encode_utf16().collect(),
        4 => "host/ser\0ver".encode_utf16().collect(),
        5 => "host/sérvér.".encode_utf16().chain([0xD800]).collect(),
        6 => "h".encode_utf16().collect(),
        7 => long(300).collect(),
        8 => long(32_766).collect(),
        9 => "/server.sspcheck.test".encode_utf16().collect(),
        10 => "host/".encode_utf16().collect(),
        11 => "/".encode_utf16().collect(),
        12 => long(32_767).collect(),
        14 => "host/server.sspcheck.test.".encode_utf16().collect(),
        15 | Target::BUFFERLESS.. => Vec::new(),
        Target::SIZED.. => long(match usize::from(number - Target::SIZED) {
            number @ 0..24 => boundary(8, number),
            number => 235 + number,
        })
        .collect(),
        _ => "server.sspcheck.test".encode_utf16().collect(),
    }
}

/// Whether one of the other names stands without a terminator.
const fn is_unterminated(number: u8) -> bool {
    matches!(number, 12 | 13 | 15 | Target::SIZED..)
}

/// The counted string of a target; `None` is a NULL pointer.
#[must_use]
pub fn name(target: Target) -> Option<Name> {
    let units: Vec<u16> = match target {
        Target::Other(number) => other_name(number),
        _ => TARGET_NAME.encode_utf16().collect(),
    };
    let length = u16::try_from(units.len() * 2).unwrap_or(0);
    let mut terminated = units.clone();
    terminated.push(0);
    let (length, maximum, units) = match target {
        Target::Absent => return None,
        Target::Unterminated => (length, length, Some(units)),
        Target::Other(Target::BUFFERLESS..) => (0, 0, None),
        Target::Other(number) if is_unterminated(number) => (length, length, Some(units)),
        Target::Named | Target::Other(_) => (length, length + 2, Some(terminated)),
        Target::Empty => (0, 2, Some(vec![0])),
        Target::OddLength => (length - 1, length, Some(units)),
        Target::OverMaximum => (length, length / 4 * 2, Some(units)),
        Target::NullBuffer => (length, length, None),
    };
    Some(Name { length, maximum, units })
}

/// The situation in which a call would be judged now.
#[must_use]
pub fn situation<'a>(
    tracker: &'a Tracker,
    profile: sspcheck_model::reading::Profile,
    readings: &'a sspcheck_model::reading::Readings,
    call: &'a Call,
) -> Situation<'a> {
    let mut situation = Situation::new(profile, readings, tracker.state(), call);
    situation.recent = tracker.recent();
    situation
}
