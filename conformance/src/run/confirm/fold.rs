//! Findings of one cause are one finding with a count.

use sspcheck_model::clause::{Clause, Level};
use sspcheck_model::observation::Fault;
use sspcheck_model::reading::Dialect;
use sspcheck_model::status::{Status, StatusClass};

use super::{Confirmed, Found};
use crate::scenario::Scenario;
use crate::target::site::own;
use crate::target::{ALARM, CLOSED, HEAP_CORRUPTION, WROTE};

/// Counts findings of one cause as one.
pub(super) fn fold(all: &mut Vec<Confirmed>) {
    fold_heap(all);
    fold_places(all);
    fold_unsteady(all);
    fold_threads(all);
    fold_rounds(all);
    fold_crowds(all);
    fold_codes(all);
}

/// Codes that look like a success and are none, and the clause that says so.
const CODES: [(Clause, StatusClass); 2] =
    [(Clause::Ret3, StatusClass::ReservedSuccess), (Clause::Ret4, StatusClass::Win32)];

/// Where a function tells its failures by such a code, an error of the caller's that seems to succeed by one is of that cause.
fn fold_codes(all: &mut Vec<Confirmed>) {
    let class = |one: &Confirmed| {
        let (_, code) = one.trace.last()?.observed.rsplit_once("(0x")?;
        let digits = code.get(..8).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
        Some(Status(u32::from_str_radix(digits, 16).ok()?).class(Dialect::Ntstatus))
    };
    let function = |one: &Confirmed| one.found.call.and_then(|call| call.function());
    let (hardening, mut known): (Vec<_>, Vec<_>) =
        all.drain(..).partition(|one| one.level == Level::Hardening && one.found.fault.is_none());
    for one in hardening {
        let clause = CODES.iter().find(|(_, wanted)| class(&one) == Some(*wanted)).map(|(clause, _)| *clause);
        let same = |other: &&mut Confirmed| {
            Some(other.clause) == clause && function(other).is_some() && function(other) == function(&one)
        };
        match known.iter_mut().find(same) {
            Some(other) => other.found.count += one.found.count,
            None => known.push(one),
        }
    }
    *all = known;
}

/// A heap of the package's C library that was written over is noticed by whichever call needs it next: wherever that is, the
/// cause is one.
fn fold_heap(all: &mut Vec<Confirmed>) {
    let (heap, known): (Vec<_>, Vec<_>) = all.drain(..).partition(|one| is_of_its_heap(&one.found));
    *all = known;
    let count = heap.iter().map(|one| one.found.count).sum();
    let rank = |one: &Confirmed| {
        let lasting = (one.scenario.is_none(), one.clause == Clause::Req4, in_rounds(one));
        (one.level, lasting, own(&one.found.site).is_none(), one.trace.len())
    };
    if let Some(mut told) = heap.into_iter().min_by_key(rank) {
        told.found.count = count;
        all.push(told);
    }
}

/// Whether the C library ended the process because its heap is no longer whole.
fn is_of_its_heap(found: &Found) -> bool {
    let functions = ["malloc", "free(): ", "realloc(): ", "corrupted "];
    let by_glibc = |line: &str| {
        let whole = !line.contains("corrupted") && !line.contains("size");
        functions.iter().any(|function| line.starts_with(function)) && !whole
    };
    found.fault == Some(Fault::Crash)
        && (found.output.lines().any(by_glibc) || found.summary.contains(HEAP_CORRUPTION))
}

/// Whether rounds on threads or with many contexts show it, not a few calls.
const fn in_rounds(one: &Confirmed) -> bool {
    matches!(one.scenario, Some(Scenario::Crowd { .. } | Scenario::Threads { .. }))
}

const fn on_threads(one: &Confirmed) -> bool {
    matches!(one.scenario, Some(Scenario::Threads { .. }))
}

/// What a thread of the package falls at beside rounds of calls counts with what falls at the same place, in those rounds or
/// in a few calls.
fn fold_rounds(all: &mut Vec<Confirmed>) {
    let place = |one: &Confirmed| place(&one.found).map(|(_, place)| place);
    let (mut rounds, mut known): (Vec<_>, Vec<_>) =
        all.drain(..).partition(|one| one.found.fault.is_some() && on_threads(one));
    // A touch of the host's memory says more than an address that is nobody's.
    rounds.sort_by_key(|one| (one.level, one.found.fault != Some(Fault::Memory), one.trace.len()));
    for one in rounds {
        let wanted = place(&one);
        // Where it is not known where it fell, the clause has to do, and in a few calls the kind of fault too.
        let same = |other: &&mut Confirmed| match (&wanted, place(other)) {
            (Some(one), Some(other)) => *one == other,
            _ if other.clause != one.clause => false,
            (Some(_), None) => on_threads(other),
            (None, _) => on_threads(other) || other.found.fault == one.found.fault,
        };
        match known.iter_mut().find(same) {
            Some(other) => other.found.count += one.found.count,
            None => known.push(one),
        }
    }
    *all = known;
}

/// Where a fault came from: the function of the package that fell, or what the host was ended with.
fn place(found: &Found) -> Option<(Fault, String)> {
    let fault = found.fault?;
    let place = own(&found.site).cloned().or_else(|| {
        let told = [WROTE, CLOSED, ALARM].into_iter().find(|told| found.summary.contains(told));
        let told = told.map(str::to_owned);
        told.or_else(|| {
            let (_, code) = found.summary.split_once("exit code ")?;
            (fault == Fault::Exit).then(|| code.chars().take_while(char::is_ascii_digit).collect())
        })
    });
    Some((fault, place?))
}

/// Faults that did not recur count with a finding whose fault is at the same place, or with each other.
fn fold_places(all: &mut Vec<Confirmed>) {
    let recurs = |confirmed: &Confirmed| confirmed.scenario.is_some() && confirmed.clause != Clause::Req4;
    let (mut known, mut late): (Vec<_>, Vec<_>) =
        all.drain(..).partition(|confirmed| confirmed.found.fault.is_none() || recurs(confirmed));
    late.sort_by_key(|confirmed| confirmed.level);
    for confirmed in late {
        let place = place(&confirmed.found);
        let same = |other: &&mut Confirmed| place.is_some() && self::place(&other.found) == place;
        match known.iter_mut().filter(same).min_by_key(|other| other.level) {
            // What a call does without a second thread, or with memory, is the stronger thing to say.
            Some(other) if confirmed.level < other.level => {
                let count = other.found.count + confirmed.found.count;
                *other = confirmed;
                other.found.count = count;
            }
            Some(other) => other.found.count += confirmed.found.count,
            None => known.push(confirmed),
        }
    }
    *all = known;
}

/// What broke a clause once and not again counts with a finding that breaks it for certain, or that did so once too.
fn fold_unsteady(all: &mut Vec<Confirmed>) {
    let is_unsteady =
        |confirmed: &Confirmed| confirmed.clause == Clause::Req4 && confirmed.found.clause != Clause::Req4;
    let (unsteady, mut known): (Vec<_>, Vec<_>) = all.drain(..).partition(is_unsteady);
    for confirmed in unsteady {
        let falls = |one: &Confirmed| matches!(one.found.fault, Some(Fault::Crash | Fault::Memory));
        let same = |other: &&mut Confirmed| {
            // What a thread of the package does meets now the host's memory, now nobody's.
            let both_fall = on_threads(other) && falls(other) && falls(&confirmed);
            other.found.clause == confirmed.found.clause
                && (other.found.fault == confirmed.found.fault || both_fall)
        };
        match known.iter_mut().find(same) {
            Some(other) => other.found.count += confirmed.found.count,
            None => known.push(confirmed),
        }
    }
    *all = known;
}

/// What threads do to each other is one finding: they do it in many ways. What falls tells most of where.
fn fold_threads(all: &mut Vec<Confirmed>) {
    let (threads, known): (Vec<_>, Vec<_>) =
        all.drain(..).partition(|confirmed| confirmed.clause == Clause::Ctx9);
    *all = known;
    let count = threads.iter().map(|confirmed| confirmed.found.count).sum();
    let rank = |confirmed: &Confirmed| (confirmed.found.fault.is_none(), confirmed.trace.len());
    if let Some(mut told) = threads.into_iter().min_by_key(rank) {
        told.found.count = count;
        all.push(told);
    }
}

/// What many contexts alive at once are answered with, or many rounds, and others too, is no matter of many.
fn fold_crowds(all: &mut Vec<Confirmed>) {
    let crowded = |confirmed: &Confirmed| {
        let many = matches!(confirmed.scenario, Some(Scenario::Crowd { .. } | Scenario::Threads { .. }));
        confirmed.found.fault.is_none() && confirmed.clause != Clause::Ctx9 && many
    };
    let (crowds, mut known): (Vec<_>, Vec<_>) = all.drain(..).partition(crowded);
    for crowd in crowds {
        let same = |other: &&mut Confirmed| other.clause == crowd.clause && other.found.fault.is_none();
        match known.iter_mut().find(same) {
            Some(other) => other.found.count += crowd.found.count,
            None => known.push(crowd),
        }
    }
    *all = known;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::TraceStep;
    use crate::run::tally::Shown;

    /// A finding of this clause, seen so often; under REQ-4 where it did not recur.
    fn seen(clause: Clause, fault: Option<Fault>, count: u64, recurs: bool) -> Confirmed {
        let found = Found::plain(clause, Level::Required, String::new(), "", Shown::Start);
        let mut confirmed = Confirmed::as_seen(Found { fault, count, ..found });
        if !recurs {
            confirmed.clause = Clause::Req4;
        }
        confirmed
    }

    fn told(all: &[Confirmed]) -> Vec<(Clause, Option<Fault>, u64)> {
        all.iter().map(|one| (one.clause, one.found.fault, one.found.count)).collect()
    }

    #[test]
    fn what_did_not_recur_counts_with_what_does_and_with_no_other_fault() {
        let (crash, hang) = (Some(Fault::Crash), Some(Fault::Hang));
        let mut all = vec![
            seen(Clause::Mem1, Some(Fault::Memory), 1, false),
            seen(Clause::Mem1, Some(Fault::Memory), 2, true),
            seen(Clause::Ret6, hang, 4, false),
            seen(Clause::Ret6, crash, 8, true),
            seen(Clause::Ctx4, None, 16, false),
            seen(Clause::Ctx4, None, 32, false),
        ];
        fold_unsteady(&mut all);
        let expected = [
            (Clause::Mem1, Some(Fault::Memory), 3),
            (Clause::Ret6, crash, 8),
            (Clause::Req4, hang, 4),
            (Clause::Req4, None, 48),
        ];
        assert_eq!(told(&all), expected);
        let mut all = vec![
            in_rounds_at(Clause::Ret6, "", "late (own.so)", 1),
            seen(Clause::Ret6, Some(Fault::Memory), 2, false),
            seen(Clause::Ret6, hang, 4, false),
        ];
        fold_unsteady(&mut all);
        assert_eq!(told(&all), [(Clause::Ret6, crash, 3), (Clause::Req4, hang, 4)]);
    }

    #[test]
    fn an_error_of_the_callers_that_succeeds_by_a_code_of_win32_is_of_that_code() {
        let with = |clause: Clause, level: Level, call: &str, code: &str, count: u64| {
            let mut one = seen(clause, None, count, true);
            one.level = level;
            one.found.call = Some(call.parse().unwrap());
            one.trace = vec![TraceStep::new(call, "", format!("success, handle NULL ({code})"))];
            one
        };
        let query = "query c0 null named 0x0";
        let win32 = "ERROR_INVALID_HANDLE (0x00000006)";
        let mut all = vec![
            with(Clause::Cred6, Level::Hardening, query, win32, 1),
            with(Clause::Ret4, Level::Customary, query, win32, 2),
            with(Clause::Ctx8, Level::Hardening, query, "STATUS_SUCCESS (0x00000000)", 4),
            with(Clause::Ctx8, Level::Hardening, "exchange c0 x0 named 0x0 peer", win32, 8),
            with(Clause::Cred3, Level::Customary, query, win32, 16),
        ];
        fold_codes(&mut all);
        let told = told(&all).into_iter().map(|(clause, _, count)| (clause, count)).collect::<Vec<_>>();
        assert_eq!(told, [(Clause::Ret4, 3), (Clause::Cred3, 16), (Clause::Ctx8, 4), (Clause::Ctx8, 8)]);
    }

    #[test]
    fn what_hangs_by_one_condition_is_one_whatever_words_a_sweep_met_it_with() {
        use crate::run::confirm::condition::{Condition, Learned, Term};
        let hang = |word: u32, learned: Option<u64>| {
            let mut one = seen(Clause::Ret6, Some(Fault::Hang), 1, true);
            one.found.condition = Some(crate::protocol::Condition { mask: word, value: word });
            let condition = |mask| Learned::Condition(Condition(vec![Term { mask, value: mask }]));
            one.learned = learned.map(condition);
            one
        };
        assert!(!hang(3, Some(1)).has_another_condition(&hang(5, Some(1))));
        assert!(hang(3, Some(1)).has_another_condition(&hang(5, Some(4))));
        assert!(hang(3, None).has_another_condition(&hang(5, None)));
        assert!(!hang(3, None).has_another_condition(&hang(3, None)));
    }

    /// Of two findings that are one the shorter is told, and what was learned of its calls.
    #[test]
    fn what_was_learned_stays_with_its_calls() {
        use crate::run::confirm::condition::{Condition, Learned, Term};
        let crash = |steps: usize, learned: Option<u64>| {
            let mut one = seen(Clause::Ret6, Some(Fault::Crash), 1, true);
            one.trace = vec![TraceStep::ordinary("exchange c0 x0 absent 0x2 peer".to_owned()); steps];
            one.learned = learned.map(|mask| Learned::Condition(Condition(vec![Term { mask, value: mask }])));
            one
        };
        for (first, second) in
            [((2, Some(2)), (3, Some(4))), ((3, Some(4)), (2, Some(2))), ((3, Some(4)), (2, None))]
        {
            let mut told = crash(first.0, first.1);
            told.take(crash(second.0, second.1));
            let of_the_shorter = if first.0 < second.0 { first.1 } else { second.1 };
            assert_eq!(told.learned, crash(2, of_the_shorter).learned, "{first:?} {second:?}");
            assert_eq!((told.found.count, told.trace.len()), (2, 2));
        }
    }

    #[test]
    fn threads_are_one_finding_and_the_fault_tells_it() {
        let mut all = vec![
            seen(Clause::Ctx9, None, 1, true),
            seen(Clause::Ret6, Some(Fault::Crash), 2, true),
            seen(Clause::Ctx9, Some(Fault::Crash), 4, true),
        ];
        fold_threads(&mut all);
        let crash = Some(Fault::Crash);
        assert_eq!(told(&all), [(Clause::Ret6, crash, 2), (Clause::Ctx9, crash, 5)]);
        let mut none = vec![seen(Clause::Ret6, crash, 2, true)];
        fold_threads(&mut none);
        assert_eq!(told(&none), [(Clause::Ret6, crash, 2)]);
    }

    /// A crash that rounds on threads have shown, with what is said of it and where it was.
    fn in_rounds_at(clause: Clause, summary: &str, site: &str, count: u64) -> Confirmed {
        let mut confirmed = seen(clause, Some(Fault::Crash), count, true);
        confirmed.found.summary = summary.to_owned();
        confirmed.found.site = vec![site.to_owned()];
        confirmed.scenario = Some(Scenario::Threads { rounds: 300, before: Vec::new(), threads: Vec::new() });
        confirmed
    }

    #[test]
    fn what_a_thread_of_the_package_falls_at_counts_once_whatever_calls_it_met() {
        let crash = Some(Fault::Crash);
        let touch = || {
            let mut touch = in_rounds_at(Clause::Qry6, "", "late (own.so)", 2);
            touch.found.fault = Some(Fault::Memory);
            touch
        };
        let mut all = vec![
            in_rounds_at(Clause::Ret6, "", "late (own.so)", 1),
            touch(),
            in_rounds_at(Clause::Ret6, "", "later (own.so)", 4),
            in_rounds_at(Clause::Ret6, "signal 14 (alarm clock)", "", 8),
            in_rounds_at(Clause::Qry6, "signal 14 (alarm clock)", "", 16),
            in_rounds_at(Clause::Ret6, "", "raise (libc.so.6)", 32),
            in_rounds_at(Clause::Qry6, "", "raise (libc.so.6)", 64),
            seen(Clause::Qry6, crash, 128, true),
        ];
        fold(&mut all);
        let mut counts: Vec<u64> = all.iter().map(|one| one.found.count).collect();
        counts.sort_unstable();
        // Where no place is known, what falls under one clause is one.
        assert_eq!(counts, [3, 24, 36, 192]);
        let clauses: Vec<_> = all.iter().filter(|one| one.found.count == 3).map(|one| one.clause).collect();
        assert_eq!(clauses, [Clause::Qry6]);
        let mut all = vec![touch(), seen(Clause::Ret6, crash, 1, true)];
        fold(&mut all);
        assert_eq!(all.len(), 2);
        let nowhere = |count: u64| {
            let mut nowhere = in_rounds_at(Clause::Ret6, "", "", count);
            nowhere.found.fault = Some(Fault::Memory);
            nowhere.found.site.clear();
            nowhere
        };
        let mut all = vec![nowhere(1), in_rounds_at(Clause::Ret6, "", "late (own.so)", 2)];
        fold(&mut all);
        assert_eq!(told(&all), [(Clause::Ret6, Some(Fault::Memory), 3)]);
        let mut all = vec![nowhere(1), in_rounds_at(Clause::Qry6, "", "late (own.so)", 2)];
        fold(&mut all);
        assert_eq!(all.len(), 2);
    }

    #[test]
    fn a_heap_that_was_written_over_counts_once_and_a_block_that_is_given_back_twice_is_another_matter() {
        let with = |output: &str, count: u64| {
            let mut confirmed = seen(Clause::Ret6, Some(Fault::Crash), count, true);
            confirmed.found.output = output.to_owned();
            confirmed
        };
        let mut all = vec![
            with("malloc(): corrupted top size\n", 1),
            with("hello\nfree(): invalid next size (fast)\n", 2),
            with("corrupted size vs. prev_size\n", 4),
            with("free(): double free detected in tcache 2\n", 8),
            with("its own words of a corrupted size\n", 16),
        ];
        fold_heap(&mut all);
        let counts: Vec<u64> = all.iter().map(|one| one.found.count).collect();
        assert_eq!(counts, [8, 16, 7]);
    }
}
