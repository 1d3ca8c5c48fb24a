//! Batches: some cases on one host, several hosts at once, results in the order of the cases.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sspcheck_model::call::Call;

use super::faults::Faults;
use crate::error::Result;
use crate::protocol::Case;
use crate::session::Manners;
use crate::target::{Host, Started, Target, Transcript};

/// What became of one case of a batch.
#[derive(Clone, Debug)]
pub(super) struct Ran {
    /// The calls that were sent: what is known to end hosts is left out.
    pub(super) calls: Vec<Call>,
    /// What was seen.
    pub(super) transcript: Transcript,
    /// Calls that were left out.
    pub(super) left_out: u64,
    /// The package did not start for it, though it had before.
    pub(super) refused: bool,
    /// Its number in the batch; the number after the last for a fault at the end.
    pub(super) index: usize,
    /// Cases that ran on the same host before it.
    pub(super) history: usize,
}

/// Applies a function to every item, `jobs` at once; results stand in the order of the items.
pub(super) fn in_parallel<'a, T: Sync, R: Send>(
    jobs: usize,
    items: &'a [T],
    work: impl Fn(&'a T) -> Result<R> + Sync,
) -> Result<Vec<R>> {
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, Result<R>)>> = Mutex::new(Vec::with_capacity(items.len()));
    let work = || {
        while let Some((number, item)) = {
            let number = next.fetch_add(1, Ordering::Relaxed);
            items.get(number).map(|item| (number, item))
        } {
            let result = work(item);
            if let Ok(mut results) = results.lock() {
                results.push((number, result));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..jobs.clamp(1, items.len().max(1)) {
            // Where the system gives no more threads, those that there are do all of the work.
            if std::thread::Builder::new().spawn_scoped(scope, work).is_err() {
                break;
            }
        }
        work();
    });
    let mut results = results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Makes one case again and again on one host; after a fault no more.
pub(super) fn run_alike(
    target: &dyn Target,
    calls: &[Call],
    times: usize,
    manners: Manners,
    known: &Faults,
) -> Result<Vec<Ran>> {
    run_until(
        target,
        &vec![calls.to_vec(); times],
        manners,
        known,
        Until { a_fault: true, ..Until::default() },
    )
}

/// Runs cases one after the other on one host; after a fault the next case gets a new one.
pub(super) fn run_batch(
    target: &dyn Target,
    cases: &[Vec<Call>],
    manners: Manners,
    known: &Faults,
) -> Result<Vec<Ran>> {
    run_until(target, cases, manners, known, Until::default())
}

/// The same, and some time goes by before the last host is ended: what a package does after its calls happens then.
pub(super) fn run_and_linger(
    target: &dyn Target,
    cases: &[Vec<Call>],
    manners: Manners,
    known: &Faults,
) -> Result<Vec<Ran>> {
    run_until(target, cases, manners, known, Until { linger: LINGER, ..Until::default() })
}

/// How long a host lives on after its last case where something is to be seen of it then.
const LINGER: Duration = Duration::from_millis(50);

/// When a batch ends.
#[derive(Clone, Copy, Default)]
struct Until {
    /// At the first fault.
    a_fault: bool,
    /// So long after the last case.
    linger: Duration,
}

fn run_until(
    target: &dyn Target,
    cases: &[Vec<Call>],
    manners: Manners,
    known: &Faults,
    until: Until,
) -> Result<Vec<Ran>> {
    let mut faults = known.clone();
    let mut host: Option<Box<dyn Host>> = None;
    let mut history = 0;
    let mut all = Vec::with_capacity(cases.len());
    for (index, case) in cases.iter().enumerate() {
        let fell = all.last().is_some_and(|ran: &Ran| ran.refused || ran.transcript.fault.is_some());
        if faults.are_enough() || until.a_fault && fell {
            break;
        }
        let calls: Vec<Call> = case.iter().filter(|call| !faults.leaves_out(call)).copied().collect();
        let left_out = (case.len() - calls.len()) as u64;
        if host.is_none() {
            history = 0;
        }
        let mut running = match host.take() {
            Some(running) => running,
            None => match target.start()? {
                Started::Ready(running, _) => running,
                // What started before and refuses now has its reasons: the case is not made.
                Started::NotReady(_) => {
                    let left_out = calls.len() as u64;
                    let transcript = Transcript::default();
                    all.push(Ran { calls, transcript, left_out, refused: true, index, history });
                    continue;
                }
                Started::Fault(blamed) => {
                    faults.note(&blamed);
                    let transcript = Transcript::fault(blamed);
                    all.push(Ran { calls, transcript, left_out, refused: false, index, history });
                    continue;
                }
            },
        };
        let transcript = running.case(&Case::new(&calls, manners))?;
        match &transcript.fault {
            Some(blamed) => faults.note(blamed),
            None => host = Some(running),
        }
        all.push(Ran { calls, transcript, left_out, refused: false, index, history });
        history += 1;
    }
    if host.is_some() {
        std::thread::sleep(until.linger);
    }
    if let Some(blamed) = host.filter(|_| faults.asks_to_end()).and_then(|host| host.end().fault) {
        let transcript = Transcript::fault(blamed);
        all.push(Ran {
            calls: Vec::new(),
            transcript,
            left_out: 0,
            refused: false,
            index: cases.len(),
            history,
        });
    }
    Ok(all)
}
