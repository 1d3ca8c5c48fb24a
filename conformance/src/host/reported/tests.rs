use super::*;
use crate::host::pages::{Right, Room};

/// The version whose tables have both functions and no more slots.
const WITH_METADATA: u32 = FIRST_WITH_METADATA;
const PROMISED: usize = 34;

/// Its address is one of code.
fn code() -> usize {
    let function: fn() -> usize = code;
    (function as *const ()).addr()
}

/// So many slots, in which these are functions.
fn slots(count: usize, functions: &[usize]) -> Vec<usize> {
    (0..count).map(|slot| if functions.contains(&slot) { code() } else { 0 }).collect()
}

/// What every package has.
fn plain(count: usize) -> Vec<usize> {
    slots(count, &[INITIALIZE, GET_INFO])
}

/// Slots in memory, and nothing that can be read behind them.
struct InMemory {
    _room: Room,
    at: usize,
}

impl InMemory {
    fn of(slots: &[usize]) -> Self {
        let bytes: Vec<u8> = slots.iter().flat_map(|slot| slot.to_ne_bytes()).collect();
        let room = Room::new(bytes.len()).unwrap();
        let at = room.place(bytes.len(), align_of::<usize>());
        assert!(room.allow(at, Right::Write));
        room.write(at, &bytes);
        Self { _room: room, at }
    }
}

fn reported(status: u32, version: u32, tables: usize, count: u32) -> Reported {
    Reported { status: Status(status), version, tables, count }
}

/// What is found with and without an assumed version: the clauses of false claims, or how the start went.
fn come_to(reported: &Reported) -> [Result<Vec<Clause>, Start>; 2] {
    [None, Some(WITH_METADATA)].map(|assumed| {
        let found = reported.find(assumed)?;
        assert_eq!(found.version, assumed.unwrap_or(reported.version));
        Ok(found.false_claims.iter().map(|claim| claim.clause).collect())
    })
}

#[test]
fn what_is_reported_falsely_is_told_and_passed_over_with_an_assumed_version_alone() {
    let memory = InMemory::of(&plain(PROMISED));
    let unnamed = InMemory::of(&slots(PROMISED, &[INITIALIZE]));
    let data = {
        let mut slots = plain(PROMISED);
        slots[INITIALIZE] = memory.at;
        InMemory::of(&slots)
    };
    let short = InMemory::of(&plain(PROMISED - 1));
    let good = (0, WITH_METADATA);
    let go_on = "; --assume-version N goes on with the slots of a version";
    let refused = |text: &str| Err(Start::Refused(text.to_owned()));
    let start = |text: &str| Err(Start::FalseStart(text.to_owned()));
    let version = |text: &str| Err(Start::FalseVersion(text.to_owned()));
    let no_table = "SpLsaModeInitialize succeeded without a table, pcTables 3";
    let pending = "SpLsaModeInitialize answered STATUS_PENDING (0x00000103) and reported version 0x00100000";
    let counted = |count: u32| {
        format!("pcTables is {count}, but not every table that it counts has Initialize and GetInfo")
    };
    let none = "PackageVersion is 0x00100001, which no header names";
    let unreadable = "version 0x00100000 promises 34 slots, which cannot all be read";
    #[rustfmt::skip]
    let facts = [
        // status, version             tables      count  without an assumed version           with one
        (good,                         memory.at,  1, Ok(vec![]),                                 Ok(vec![])),
        ((0xC000_0001, WITH_METADATA), memory.at,  1, refused("SpLsaModeInitialize answered STATUS_UNSUCCESSFUL (0xC0000001)"),
                                                      refused("SpLsaModeInitialize answered STATUS_UNSUCCESSFUL (0xC0000001)")),
        (good,                         0,          3, start(no_table),                            start(no_table)),
        ((0x103, WITH_METADATA),       memory.at,  1, start(&format!("{pending}{go_on}")),        Ok(vec![Clause::Pkg1])),
        ((0x103, WITH_METADATA),       0,          1, start(pending),                             start(pending)),
        ((0, WITH_METADATA + 1),       memory.at,  1, version(&format!("{none}{go_on}")),         Ok(vec![Clause::Pkg2])),
        (good,                         short.at,   1, version(&format!("{unreadable}{go_on}")),   Ok(vec![Clause::Pkg2])),
        (good,                         memory.at,  0, start(&format!("{}{go_on}", counted(0))),   Ok(vec![Clause::Pkg1])),
        (good,                         memory.at,  2, start(&format!("{}{go_on}", counted(2))),   Ok(vec![Clause::Pkg1])),
        (good,                         unnamed.at, 1, start(&counted(1)),                         start(&counted(1))),
        (good,                         data.at,    1, start(&counted(1)),                         start(&counted(1))),
    ];
    for (number, ((status, version), tables, count, without, with)) in facts.into_iter().enumerate() {
        let reported = reported(status, version, tables, count);
        assert_eq!(come_to(&reported), [without, with], "fact {number}");
    }
}

/// Each version with memory of just as many slots as it promises, and with one fewer.
#[test]
fn a_version_promises_slots_that_can_all_be_read() {
    for (version, promised) in VERSIONS {
        assert!(names_version(version) && !names_version(version + 1));
        for (count, is_found) in [(promised, true), (promised - 1, false)] {
            let memory = InMemory::of(&plain(count));
            let found = reported(0, version, memory.at, 1).find(None);
            assert_eq!(found.is_ok(), is_found, "{version:#x} with {count} slots");
        }
    }
}

#[test]
fn tables_lie_one_behind_another_as_far_apart_as_a_version_has_slots() {
    for (_, stride) in VERSIONS {
        // A slot behind those of the version is none of the table's.
        let mut all = slots(stride, &[INITIALIZE, GET_INFO, QUERY]);
        all.extend(slots(stride, &[INITIALIZE, GET_INFO, QUERY, EXCHANGE]));
        all.extend(slots(SLOTS, &[INITIALIZE, GET_INFO, PROMISED]));
        let memory = InMemory::of(&all);
        let Ok(found) = reported(0, WITH_METADATA, memory.at, 3).find(None) else { panic!("{stride}") };
        let tables: Vec<Slots> = found.tables.all().collect();
        assert_eq!((tables.len(), found.false_claims), (3, Vec::new()), "{stride}");
        for (number, table) in tables.iter().enumerate() {
            let from = number * stride;
            assert_eq!(table[..PROMISED], all[from..from + PROMISED], "{stride}, table {number}");
            assert!(table[PROMISED..].iter().all(|slot| *slot == 0), "{stride}, table {number}");
        }
        // The first that has both.
        if stride > EXCHANGE {
            assert_eq!(found.tables.offering(), tables[1], "{stride}");
        }
    }
}

#[test]
fn the_table_that_is_checked_offers_both_functions_or_is_the_first() {
    let both = slots(PROMISED, &[INITIALIZE, GET_INFO, QUERY, EXCHANGE]);
    let (query, exchange) =
        (slots(PROMISED, &[INITIALIZE, GET_INFO, QUERY]), slots(PROMISED, &[INITIALIZE, GET_INFO, EXCHANGE]));
    for (tables, expected) in [
        ([&query, &exchange, &both], 2),
        ([&exchange, &both, &query], 1),
        ([&both, &query, &both], 0),
        ([&query, &exchange, &exchange], 0),
    ] {
        let memory = InMemory::of(&tables.map(Vec::as_slice).concat());
        let Ok(found) = reported(0, WITH_METADATA, memory.at, 3).find(None) else { panic!() };
        assert_eq!(found.tables.offering()[..PROMISED], tables[expected][..], "{expected}");
    }
}

/// With a version that promises more than there is, what there is is read.
#[test]
fn slots_are_read_as_far_as_there_is_memory() {
    let memory = InMemory::of(&slots(32, &[INITIALIZE, GET_INFO, QUERY, EXCHANGE]));
    let Ok(found) = reported(0, WITH_METADATA, memory.at, 1).find(Some(0x0040_0000)) else { panic!() };
    assert_eq!(found.tables.offering()[..32], slots(32, &[INITIALIZE, GET_INFO, QUERY, EXCHANGE])[..]);
    assert_eq!(found.tables.offering()[32..], [0; SLOTS - 32]);
    assert_eq!(found.tables.all().count(), 1);
    let functions = typed(found.tables.offering());
    assert!(functions.ExchangeMetaData.is_some() && functions.QueryMetaData.is_some());
    assert!(functions.Initialize.is_some() && functions.LogonUserA.is_none());
}
