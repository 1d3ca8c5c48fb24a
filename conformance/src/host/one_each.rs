//! Calls of one case from one thread after another, on one package.

use std::sync::{Mutex, PoisonError, mpsc};

use sspcheck_model::call::Call;

use super::blame::Notebook;
use super::fault_system;
use super::hosted::Hosted;
use super::threads::{Gate, NO_THREAD, STACK, deletions};
use crate::answer::Step;
use crate::protocol::{Course, Order, Threaded, Threads};
use crate::session::Session;

/// One thread after the other, each of which goes on with what is there: each call of `before` and each of the deletions at the
/// end are made by threads of their own too.
pub(super) fn run(table: &mut dyn Hosted, request: &Threads, notebook: &mut Notebook) -> Threaded {
    let dialect = table.dialect();
    table.begin_many();
    let mut known = Session::new(table, dialect).knowledge();
    let (mut before, mut now) = (Vec::new(), known.clone());
    let (gate, shared) = (Gate::default(), Mutex::new((table, notebook)));
    // Makes these calls in a thread of their own, and waits for them; nothing where there is no such thread.
    let told = std::thread::scope(|scope| {
        let mut go_on = |calls: Vec<Call>| {
            let (tell, told) = mpsc::channel();
            let (going_on, shared, gate) = (known.clone(), &shared, &gate);
            let work = move || {
                fault_system::this_thread();
                let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
                let (table, notebook) = &mut *shared;
                let mut session = Session::new(&mut **table, dialect).knowing(going_on);
                let make = |call: &Call| session.step(call, &mut |call| notebook.write(call));
                let steps: Vec<Step> = calls.iter().map(make).collect();
                let left = session.knowledge();
                notebook.write_text("threads");
                drop(shared);
                let _ = tell.send((steps, left));
                if request.order == Order::PassedOn {
                    let _ = gate.opens();
                }
            };
            let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).ok()?;
            let (steps, left) = told.recv().ok()?;
            known = left;
            // Joined, it has ended altogether: what the package does at the end of a thread is done.
            if request.order == Order::HandedOn {
                thread.join().ok()?;
            }
            Some((steps, known.clone()))
        };
        let mut tell = || {
            for call in &request.before {
                let (steps, left) = go_on(vec![*call])?;
                before.extend(steps);
                now = left;
            }
            let base = now.clone();
            let mut threads: Vec<Vec<Step>> = Vec::new();
            for calls in &request.threads {
                let (steps, left) = go_on(calls.clone())?;
                threads.push(steps);
                now = left;
            }
            for call in deletions(now.tracker(), base.tracker()) {
                threads.last_mut()?.extend(go_on(vec![call])?.0);
            }
            Some(threads)
        };
        let told = tell();
        gate.decide(true);
        told
    });
    let (table, notebook) = shared.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut session = Session::new(table, dialect).knowing(known);
    for call in session.settling() {
        let _ = session.step(&call, &mut |call| notebook.write(call));
    }
    let threads = told.unwrap_or_else(|| {
        eprintln!("sspcheck host: {NO_THREAD}");
        Vec::new()
    });
    let course = |steps| vec![Course { steps, rounds: 1, first: 0 }];
    Threaded { before, threads: threads.into_iter().map(course).collect(), repeats: None }
}
