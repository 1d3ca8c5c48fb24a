use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use sspcheck_model::reading::Profile;
use sspcheck_model::status::Status;

use super::observed::Observed;
use super::*;
use crate::judge::Law;
use crate::package::{Acquired, Arguments, Bytes, Direction, Exchanged, Package, Queried, Returned};
use crate::picture::Kind;
use crate::reference::Reference;
use crate::run::{Discard, Identity, Options};
use crate::target::InProcess;

/// The reference, but that an Exchange with a live context is refused from some Exchange of that context on: which is no
/// breach of any clause.
struct Tired {
    inner: Reference,
    /// Successes, or failures, of each context.
    counts: BTreeMap<u64, u32>,
    of_failures: bool,
    most: u32,
}

impl Package for Tired {
    fn acquire(&mut self, direction: Direction) -> Acquired {
        self.inner.acquire(direction)
    }

    fn release(&mut self, credential: u64) -> Status {
        self.inner.release(credential)
    }

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        self.inner.query(arguments)
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        let count = arguments.context.and_then(|context| self.counts.get(&context)).copied().unwrap_or(0);
        if count >= self.most && arguments.context != Some(0) {
            return Exchanged { status: Status(0x8009_0308), context: arguments.context };
        }
        let exchanged = self.inner.exchange(arguments, metadata);
        if let Some(context) = exchanged.context.filter(|context| *context != 0) {
            let counts = (exchanged.status == Status::SUCCESS) != self.of_failures;
            *self.counts.entry(context).or_default() += u32::from(counts);
        }
        exchanged
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        let _ = self.counts.remove(&context);
        self.inner.delete(context)
    }
}

fn tired(of_failures: bool, most: u32) -> Box<dyn Package> {
    Box::new(Tired { inner: Reference::default(), counts: BTreeMap::new(), of_failures, most })
}

/// The reference, but that both functions want a flag.
struct Choosy(Reference);

impl Choosy {
    const FLAG: Requirements = Requirements(2);
}

impl Package for Choosy {
    fn acquire(&mut self, direction: Direction) -> Acquired {
        self.0.acquire(direction)
    }

    fn release(&mut self, credential: u64) -> Status {
        self.0.release(credential)
    }

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        if arguments.requirements & Self::FLAG.0 != 0 {
            return self.0.query(arguments);
        }
        Queried { status: Status(0x8009_0302), context: arguments.context, metadata: Returned::Nothing }
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        if arguments.requirements & Self::FLAG.0 != 0 {
            return self.0.exchange(arguments, metadata);
        }
        Exchanged { status: Status(0x8009_0302), context: arguments.context }
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        self.0.delete(context)
    }
}

/// What needs a flag is learned with it, and has no fewer states than what needs none.
#[test]
fn a_package_that_needs_a_flag_is_learned_with_it() {
    let (of_reference, _) = with_run(reference, |run, _| run.learn(BOUNDS).unwrap());
    let words = BaseWords { initiator: Choosy::FLAG, acceptor: Choosy::FLAG };
    let (learned, _) = with_run(
        || Box::new(Choosy(Reference::default())),
        |run, _| {
            run.words = words;
            run.learn(BOUNDS).unwrap()
        },
    );
    assert_eq!(learned.machine.states.len(), of_reference.machine.states.len());
    let says = |words| proven("so many states", 1, 1, 1, words, Dialect::Ntstatus);
    assert!(says(BaseWords::default()).contains("made with the word 0 and"));
    assert!(says(words).contains("made with MUTUAL_AUTH and"));
    let one = BaseWords { acceptor: Choosy::FLAG, ..BaseWords::default() };
    assert!(says(one).contains("made with no flag for an initiator and MUTUAL_AUTH for an acceptor and"));
}

fn reference() -> Box<dyn Package> {
    Box::new(Reference::default())
}

/// Makes part of a run of a package, and gives the report of it too.
fn with_run<T>(
    make: impl Fn() -> Box<dyn Package> + Send + Sync,
    work: impl FnOnce(&mut Run<'_>, &mut Report) -> T,
) -> (T, Report) {
    let target = InProcess::new("package", make);
    let identity = Identity { name: "package".into(), kind: "in-process".into(), argument: "package".into() };
    let options = Options { jobs: 1, ..Options::default() };
    let mut sink = Discard;
    let mut run = Run::new(&target, None, &identity, &options, &mut sink);
    let mut report = run.blank();
    let result = work(&mut run, &mut report);
    run.tally.conclude(&options, &identity, &mut report);
    (result, report)
}

fn learned(make: impl Fn() -> Box<dyn Package> + Send + Sync) -> Observed {
    let (learned, _) = with_run(make, |run, _| run.learn(BOUNDS).unwrap());
    assert_eq!(learned.why, None);
    learned.machine
}

/// Whether some sequence of the suite is not answered as the machine says.
fn is_caught(machine: &Observed, extra: usize, make: impl Fn() -> Box<dyn Package> + Send + Sync) -> bool {
    let suite = Complete::of(machine, extra).unwrap();
    let (is_caught, _) = with_run(make, |run, _| {
        (0..machine.states.len()).any(|state| {
            let ran = run_batch(run.target, &suite.from(state), Manners::Polite, &run.faults).unwrap();
            ran.iter().any(|ran| {
                let trace = trace(ran, &judge(&run.law, &ran.transcript));
                assert_eq!(trace.len(), ran.calls.len());
                machine.disagrees(&trace).is_some()
            })
        })
    });
    is_caught
}

#[test]
fn a_suite_sees_what_differs_within_its_extra_states_and_not_beyond() {
    let machine = learned(reference);
    assert!(!is_caught(&machine, 1, reference));
    for (of_failures, most, extra) in [(false, 1, 0), (false, 2, 1), (true, 1, 1), (false, 3, 2)] {
        let make = || tired(of_failures, most);
        assert!((0..extra).all(|less| !is_caught(&machine, less, make)), "{of_failures}, {most}");
        assert!(is_caught(&machine, extra, make), "{of_failures}, {most}");
    }
}

#[test]
fn what_a_package_remembers_is_learned_without_any_finding() {
    let plain = learned(reference).states.len();
    for (of_failures, most) in [(false, 2), (true, 1)] {
        let (learned, report) = with_run(|| tired(of_failures, most), |run, _| run.learn(BOUNDS).unwrap());
        assert_eq!(learned.why, None, "{of_failures}, {most}");
        assert_eq!(report.findings, [], "{of_failures}, {most}");
        assert!(learned.machine.states.len() > plain, "{of_failures}, {most}");
    }
}

#[test]
fn the_reference_is_shown_to_be_its_machine() {
    for extra in [0, 1] {
        let (_, report) = with_run(reference, |run, report| run.complete(extra, report).unwrap());
        assert_eq!(report.findings, []);
        let [proven] = report.proves.as_slice() else { panic!("{:?}", report.proves) };
        assert!(proven.contains(&format!("at most {} states", 175 + u64::from(extra))), "{proven}");
    }
}

/// A package that refuses every seventh Exchange, or all after so many, whatever came before in the case.
struct Moody {
    inner: Reference,
    exchanges: Arc<AtomicU32>,
    most: Option<u32>,
}

fn moody(exchanges: &Arc<AtomicU32>, most: Option<u32>) -> Box<dyn Package> {
    Box::new(Moody { inner: Reference::default(), exchanges: Arc::clone(exchanges), most })
}

impl Package for Moody {
    fn acquire(&mut self, direction: Direction) -> Acquired {
        self.inner.acquire(direction)
    }

    fn release(&mut self, credential: u64) -> Status {
        self.inner.release(credential)
    }

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        self.inner.query(arguments)
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        let number = self.exchanges.fetch_add(1, Ordering::Relaxed) + 1;
        if self.most.map_or(number.is_multiple_of(7), |most| number > most) {
            return Exchanged { status: Status(0x8009_0308), context: arguments.context };
        }
        self.inner.exchange(arguments, metadata)
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        self.inner.delete(context)
    }
}

#[test]
fn nothing_is_claimed_where_something_is_in_the_way() {
    let flaw = |name: &str| crate::flaw::FLAWS.iter().find(|flaw| flaw.name == name).unwrap();
    let (crashes, cleared) =
        (flaw("second-exchange-after-query-crashes"), flaw("third-exchange-clears-the-handle"));
    // What begins behind the last case that is learned from is met by the suite alone.
    let exchanges = Arc::default();
    let (learned, _) = with_run(|| moody(&exchanges, Some(u32::MAX)), |run, _| run.learn(BOUNDS).unwrap());
    assert_eq!(learned.why, None);
    let (later, most) = (Arc::default(), exchanges.load(Ordering::Relaxed));
    type Make = Box<dyn Fn() -> Box<dyn Package> + Send + Sync>;
    let facts: [(Make, &str); 4] = [
        (Box::new(|| moody(&Arc::default(), None)), "the answers are not stable"),
        (Box::new(|| crashes.make()), "a fault is in the way"),
        (Box::new(|| cleared.make()), "a breach is in the way: CTX-4 is broken after"),
        (Box::new(move || moody(&later, Some(most))), "it has states that were not learned: after"),
    ];
    for (make, expected) in facts {
        let (_, report) = with_run(make, |run, report| run.complete(1, report).unwrap());
        let notes: Vec<&str> = report.notes.iter().map(|note| note.summary.as_str()).collect();
        let claims = notes.iter().any(|note| note.contains("complete for one extra state"));
        assert!(report.proves.is_empty() && claims, "{expected}: {notes:?}");
        assert!(notes.iter().any(|note| note.contains(expected)), "{expected}: {notes:?}");
    }
}

#[test]
fn the_picture_shows_what_differs_and_what_is_not_taken() {
    let flaw = |name: &str| crate::flaw::FLAWS.iter().find(|flaw| flaw.name == name).unwrap();
    let (cleared, none) = (flaw("failed-exchange-clears-the-handle"), flaw("success-without-a-context"));
    type Make = Box<dyn Fn() -> Box<dyn Package> + Send + Sync>;
    let facts: [(Make, usize, &str); 3] = [
        (Box::new(reference), 0, ""),
        (Box::new(|| cleared.make()), 1, "CTX-5 broken"),
        (Box::new(|| none.make()), 1, "CTX-1 broken"),
    ];
    for (make, ends, end) in facts {
        let (learned, _) = with_run(make, |run, _| run.learn(BOUNDS).unwrap());
        let picture = draw(&Law::of(Profile::Lsa), BOUNDS, BaseWords::default(), &learned);
        assert_eq!(picture.nodes.first().map(String::as_str), Some("nothing"));
        assert!(picture.nodes.len() < 40, "{:?}", picture.nodes);
        let of_kind = |wanted: Kind| picture.edges.iter().filter(move |((_, _, kind), _)| *kind == wanted);
        let reached: BTreeSet<&str> =
            of_kind(Kind::Differs).map(|((_, to, _), _)| picture.nodes[*to].as_str()).collect();
        assert_eq!((reached.len(), reached.first().copied().unwrap_or_default()), (ends, end));
        assert!(
            of_kind(Kind::Differs).flat_map(|(_, calls)| calls).all(|call| call.contains("(permitted: "))
        );
        // No package here refuses an acquire, which is permitted.
        let calls = picture.edges.get(&(0, 0, Kind::NotTaken)).expect("what is not taken");
        assert_eq!(calls.iter().collect::<Vec<_>>(), ["acquire c0 fails"]);
    }
}
