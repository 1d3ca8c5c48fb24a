//! What a host writes down, read back.

use super::*;

#[test]
fn what_is_written_down_is_read_back_by_the_kit() {
    let scratch = tempfile::NamedTempFile::new().unwrap();
    let blame = Blame::create(scratch.path()).unwrap();
    let mut notebook = Notebook { page: map(scratch.path()).ok(), ..Notebook::open() };
    assert_eq!(blame.read(), None, "before the first call");
    assert_eq!(blame.fault(), None);
    notebook.write(&"acquire c0".parse().unwrap());
    assert_eq!(blame.read(), Some((1, "acquire c0".to_owned())));
    notebook.write_text("SpInitialize");
    assert_eq!(blame.read(), Some((2, "SpInitialize".to_owned())));
    notebook.write_text(&"long".repeat(100));
    let told = blame.read().unwrap();
    assert_eq!((told.0, told.1.len()), (3, SIZE - HEAD));
    assert_eq!(blame.fault(), None);
    // What stands behind the call is the fault's.
    let behind = notebook.fault_page().unwrap();
    let page = notebook.page.as_deref_mut().unwrap();
    assert_eq!(page[SIZE..].as_mut_ptr(), behind);
    fault::Pen::new(&mut page[SIZE..]).facts(11, None, fault::About::Null(24));
    assert_eq!(
        blame.fault().map(|fault| (fault.code, fault.place)),
        Some((11, "access to NULL and 24 bytes".to_owned()))
    );
    assert_eq!(blame.read().map(|(counter, _)| counter), Some(3));
    assert!(Notebook { page: None, ..Notebook::open() }.fault_page().is_none());
}

#[test]
fn the_parts_of_a_text_fill_the_room_and_no_more() {
    let room = SIZE - HEAD;
    for (lengths, expected) in [([3, 4], 7), ([200, 100], room), ([room, 1], room), ([300, 3], room)] {
        for word in [None, Some(Requirements(0xA5B6_0102))] {
            let mut page = [0; SIZE + 8];
            let parts = [(b'a', lengths[0]), (b'b', lengths[1])].map(|(byte, length)| vec![byte; length]);
            put(Some(&mut page), 7, [&parts[0], &parts[1]], word);
            let before = lengths[0].min(room);
            assert_eq!(page[..9], [7, 0, 0, 0, 0, 0, 0, 0, expected as u8]);
            let (place, bytes) =
                if word.is_some() { (before as u8, [2, 1, 0xB6, 0xA5]) } else { (NOWHERE, [0; 4]) };
            assert_eq!((page[9], &page[10..HEAD]), (place, &bytes[..]));
            assert_eq!(&page[HEAD..HEAD + expected], &parts.concat()[..expected]);
            assert!(page[HEAD + expected..].iter().all(|byte| *byte == 0), "{lengths:?}");
            let behind = "b".repeat(expected - before);
            let digits = if word.is_some() { "0xa5b60102" } else { "" };
            assert_eq!(told(&page), Some((7, format!("{}{digits}{behind}", "a".repeat(before)))));
            put_word(Some(&mut page), 0x0102_0304_0506_0708, Requirements(1));
            let digits = if word.is_some() { "0x1" } else { "" };
            let text = format!("{}{digits}{behind}", "a".repeat(before));
            assert_eq!(told(&page), Some((0x0102_0304_0506_0708, text)));
        }
    }
}

#[test]
fn a_call_of_a_sweep_is_written_as_any_other() {
    let scratch = tempfile::NamedTempFile::new().unwrap();
    let blame = Blame::create(scratch.path()).unwrap();
    let mut notebook = Notebook { page: map(scratch.path()).ok(), ..Notebook::open() };
    let calls = [
        "acquire c0",
        "query c0 null named 0x0",
        "query null x1 absent 0xffffffff",
        "exchange c0 x0 named 0x1cfef peer",
        "exchange c0 x0 named 0x10 foreign0",
        "exchange c0 x0 named 0x2f foreign0",
        "exchange c0 x0 named 0xff foreign0",
        "exchange c0 x0 named 0x100 foreign0",
        "delete x0",
        "exchange c0 x0 named 0x0 peer",
        "exchange c0 x0 named 0x5 foreign0",
        "exchange c0 x0 named 0xa5b6 peer",
    ];
    for (number, text) in calls.into_iter().enumerate() {
        let call: Call = text.parse().unwrap();
        notebook.write_swept(&call);
        assert_eq!(blame.read(), Some((number as u64 + 1, call.to_string())));
    }
    assert_eq!(notebook.texts.len(), 6, "calls that differ in their words share a text");
    // More texts than are kept, each behind the first of those that are.
    for context in 0..4 {
        for pattern in 0..5 {
            let new = format!("exchange c0 x{context} named 0x11 foreign{pattern}");
            for text in [new, notebook.texts[0].call.to_string()] {
                notebook.write_swept(&text.parse().unwrap());
                assert_eq!(blame.read().map(|(_, text)| text), Some(text));
            }
        }
    }
    notebook.write_text("something else");
    notebook.write_swept(&calls[11].parse().unwrap());
    assert_eq!(blame.read().map(|(_, text)| text).as_deref(), Some(calls[11]));
}
