//! What the buffers of calls hold, where they end, and what becomes of them.

use std::collections::BTreeSet;

use sspcheck_model::memory::{Moment, Place};

use super::*;
use crate::host::memory::read;
use crate::host::watch::owner;

const MODES: [Mode; 3] = [Mode::Case, Mode::Sweep, Mode::Threads];

fn passed(arena: &mut Arena, number: u32) -> usize {
    let bytes = number.to_ne_bytes();
    arena.metadata(Bytes { bytes: Some(&bytes), length: 4 })
}

#[test]
fn what_is_passed_again_lies_where_it_lay_and_what_is_new_takes_the_place_of_what_is_old() {
    const NEW: u32 = 200;
    for mode in [Mode::Sweep, Mode::Threads] {
        let mut arena = Arena::new().unwrap();
        arena.begin(mode);
        let mut places: Vec<usize> = Vec::new();
        for number in 0..NEW {
            places.push(passed(&mut arena, number));
            assert_eq!(arena.after_call(), []);
            // As many as wait are there still, the oldest of them too.
            let oldest = places.len().saturating_sub(WAITING);
            assert_eq!(passed(&mut arena, u32::try_from(oldest).unwrap()), places[oldest], "{mode:?}");
        }
        let rooms = places.iter().collect::<BTreeSet<_>>().len();
        assert_eq!(rooms, WAITING + 1, "{mode:?}");
    }
}

#[test]
fn what_a_case_passes_has_a_room_of_its_own() {
    let mut arena = Arena::new().unwrap();
    let places: BTreeSet<usize> = (0..20)
        .map(|_| {
            let at = passed(&mut arena, 7);
            assert_eq!(arena.after_call(), []);
            at
        })
        .collect();
    assert_eq!(places.len(), 20);
}

/// What is known of an address: the buffer, and whether its call has returned.
fn known(at: usize) -> Option<(Buffer, Moment)> {
    owner(at).filter(|owner| owner.place == Place::Inside).map(|owner| (owner.buffer, owner.moment))
}

#[test]
fn inputs_end_where_nothing_can_be_read_and_are_gone_after_their_call_or_their_case() {
    for mode in MODES {
        let mut arena = Arena::new().unwrap();
        arena.begin(mode);
        assert_eq!(arena.is_swept(), mode == Mode::Sweep);
        let at = arena.metadata(Bytes { bytes: Some(b"bytes"), length: 5 });
        assert_eq!(read(at, 5).unwrap(), b"bytes");
        assert!(read(at, 6).is_err(), "{mode:?}");
        assert_eq!(known(at), Some((Buffer::MetaData, Moment::During)));
        assert_eq!(arena.after_call(), []);
        let is_kept = mode != Mode::Case;
        assert_eq!(read(at, 5).is_ok(), is_kept, "{mode:?}");
        let during = if is_kept { Moment::During } else { Moment::Afterwards };
        assert_eq!(known(at), Some((Buffer::MetaData, during)), "{mode:?}");
        assert_eq!(passed(&mut arena, 1) == passed(&mut arena, 1), is_kept, "{mode:?}");
        // What has the same bytes and is another buffer has another place.
        let text = arena.pass(Buffer::TargetText, b"bytes", 1);
        assert!(text != at && read(text, 5).is_ok());
        arena.begin(Mode::Case);
        assert!(read(at, 5).is_err() && read(text, 5).is_err(), "{mode:?}");
        assert_eq!(known(at), Some((Buffer::MetaData, Moment::Afterwards)), "{mode:?}");
        // A thread that has ended leaves them to who touches them later.
        drop(arena);
        assert_eq!(known(at), Some((Buffer::MetaData, Moment::Afterwards)), "{mode:?}");
        assert!(read(at, 5).is_err());
    }
    let mut arena = Arena::new().unwrap();
    assert_eq!(arena.metadata(Bytes { bytes: None, length: 5 }), 0);
    let empty = arena.metadata(Bytes { bytes: Some(&[]), length: 5 });
    assert!(empty != 0 && empty.is_multiple_of(PAGE) && read(empty, 1).is_err());
}

#[test]
fn a_name_is_a_counted_string_with_its_text_elsewhere() {
    let number = |bytes: &[u8]| u16::from_ne_bytes(bytes.try_into().unwrap());
    let units: Vec<u16> = "name".encode_utf16().collect();
    for mode in MODES {
        let mut arena = Arena::new().unwrap();
        arena.begin(mode);
        for (length, maximum, of, expected) in [
            (8, 10, Some(units.clone()), 8),
            (6, 6, Some(units.clone()), 6),
            (8, 0, Some(units.clone()), 0),
            (8, 10, None, 0),
            (0, 0, Some(Vec::new()), 0),
        ] {
            let name = Name { length, maximum, units: of.clone() };
            let at = arena.name(Some(&name));
            let counted = read(at, size_of::<Counted>()).unwrap();
            assert!(read(at, size_of::<Counted>() + 1).is_err());
            assert_eq!((number(&counted[..2]), number(&counted[2..4])), (length, maximum));
            let (_, pointer) = counted.split_at(std::mem::offset_of!(Counted, buffer));
            let text = usize::from_ne_bytes(pointer.try_into().unwrap());
            assert_eq!(text == 0, of.is_none());
            if text != 0 {
                let bytes: Vec<u8> = units.iter().flat_map(|unit| unit.to_ne_bytes()).collect();
                assert_eq!(read(text, expected).unwrap(), bytes[..expected], "{name:?}");
                assert!(read(text, expected + 1).is_err(), "{name:?}");
            }
            assert_eq!(known(at), Some((Buffer::TargetName, Moment::During)));
            let again = arena.name(Some(&name));
            assert_eq!(again == at, mode != Mode::Case, "{mode:?}");
        }
        assert_eq!(arena.name(None), 0);
    }
}

fn cells_of(arena: &Arena) -> [usize; 3] {
    [arena.context.at, arena.length.at, arena.pointer.at]
}

#[test]
fn cells_hold_what_was_passed_and_what_is_written_before_them_is_told() {
    for mode in MODES {
        let mut arena = Arena::new().unwrap();
        arena.begin(mode);
        assert_eq!(arena.context(None), 0);
        let context = arena.context(Some(0x1234_5678_9ABC_DEF0));
        let (length, pointer) = arena.outputs();
        assert_eq!(arena.context_value(), 0x1234_5678_9ABC_DEF0);
        assert_eq!(read(context, 8).unwrap(), 0x1234_5678_9ABC_DEF0_u64.to_ne_bytes());
        assert_eq!(arena.output_values(), (UNSET_LENGTH, arena.unset_pointer()));
        assert!(read(arena.unset_pointer(), 1).is_err());
        // It is an address of a room of its own: what is read or written through it is a fault, and no fault of NULL.
        assert!(arena.unset_pointer() > PAGE && owner(arena.unset_pointer()).is_none());
        assert!(cells_of(&arena).iter().all(|cell| cell.abs_diff(arena.unset_pointer()) >= PAGE));
        let cells = [(context, 8, "ContextHandle"), (length, 4, "MetaDataLength"), (pointer, 8, "MetaData")];
        for (at, size, _) in cells {
            assert!(read(at, size).is_ok() && read(at, size + 1).is_err());
        }
        for (at, _, name) in cells {
            let byte = std::ptr::with_exposed_provenance_mut::<u8>(at - 1);
            let _ = arena.context(Some(1));
            let _ = arena.outputs();
            // SAFETY: the byte before the cell lies in its page, which may be written during a call.
            unsafe { byte.write(7) };
            let told = arena.after_call();
            let text = format!("bytes before the cell of {name} were written");
            assert_eq!(told, [Damage { kind: Kind::CellOverrun, text }], "{mode:?}");
            // It is put right, and told once.
            let _ = arena.context(Some(1));
            let _ = arena.outputs();
            assert_eq!(arena.after_call(), [], "{name}, {mode:?}");
            assert_eq!(read(at, 1).is_ok(), mode != Mode::Case, "{name}, {mode:?}");
            let moment = if mode == Mode::Case { Moment::Afterwards } else { Moment::During };
            assert_eq!(known(at).map(|(_, moment)| moment), Some(moment), "{name}, {mode:?}");
        }
    }
}

/// Rooms of a page serve what is small; larger ones serve what fills half of them.
#[test]
fn a_room_waits_for_a_buffer_of_its_kind_that_fits() {
    let fill = |arena: &mut Arena, buffer, length: usize| {
        let at = arena.pass(buffer, &vec![1; length], 1);
        let _ = arena.after_call();
        at / PAGE
    };
    for (first, then, is_again) in [
        (1, 1, true),
        (1, PAGE, true),
        (PAGE, 1, true),
        (2 * PAGE, 1, true),
        (3 * PAGE, 1, false),
        (1, PAGE + 1, false),
        (4 * PAGE, 2 * PAGE, true),
        (5 * PAGE, 2 * PAGE, false),
    ] {
        for (kind, is_of_the_kind) in [(Buffer::MetaData, true), (Buffer::TargetText, false)] {
            let mut arena = Arena::new().unwrap();
            let places: Vec<usize> =
                (0..=WAITING).map(|_| fill(&mut arena, Buffer::MetaData, first)).collect();
            arena.begin(Mode::Case);
            let ends = |at: usize, length: usize| at * PAGE + length.next_multiple_of(PAGE);
            let again = fill(&mut arena, kind, then);
            let is_oldest = ends(again, then) == ends(places[0], first);
            assert_eq!(is_oldest, is_again && is_of_the_kind, "{then} bytes after {first} of {kind:?}");
        }
    }
    let some = |fitting: &[usize], of: usize| place_of_oldest((0..of).map(|place| fitting.contains(&place)));
    let enough: Vec<usize> = (3..=3 + WAITING).collect();
    assert_eq!(some(&enough, 100), Some(3));
    assert_eq!(some(&enough[1..], 100), None);
    assert_eq!(some(&[], 100), None);
}
