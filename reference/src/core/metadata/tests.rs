use super::*;
use proptest::prelude::*;

fn roles() -> impl Strategy<Value = Role> {
    prop_oneof![Just(Role::Initiator), Just(Role::Acceptor)]
}

fn all_metadata() -> impl Strategy<Value = Metadata> {
    let names = prop::collection::vec(any::<u16>(), 0..=Name::BOUND);
    (roles(), any::<u8>(), names).prop_map(|(role, wishes, units)| Metadata {
        role,
        wishes: Wishes::from_byte(wishes),
        name: Name::new(units.into_iter()).unwrap(),
    })
}

fn plain() -> Vec<u8> {
    Metadata { role: Role::Initiator, wishes: Wishes::NONE, name: Name::default() }.encode()
}

/// The plain metadata with one byte changed.
fn with(offset: usize, byte: u8) -> Vec<u8> {
    let mut bytes = plain();
    bytes[offset] = byte;
    bytes
}

/// The plain metadata with these fields behind it, under a true length.
fn fields(fields: &[u8]) -> Vec<u8> {
    let mut bytes = plain();
    bytes[24..26].copy_from_slice(&(fields.len() as u16).to_le_bytes());
    bytes.extend(fields);
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_encoded_is_parsed_back(metadata in all_metadata()) {
        let bytes = metadata.encode();
        prop_assert!(bytes.len() <= BOUND);
        prop_assert_eq!(parse(&bytes), Ok(metadata));
    }

    #[test]
    fn any_bytes_have_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..BOUND + 2)) {
        let _ = parse(&bytes);
    }

    #[test]
    fn damaged_metadata_has_an_answer(
        metadata in all_metadata(), offset: prop::sample::Index, byte: u8, cut: prop::sample::Index,
    ) {
        let mut bytes = metadata.encode();
        let offset = offset.index(bytes.len());
        bytes[offset] = byte;
        let _ = parse(&bytes);
        bytes.truncate(cut.index(bytes.len()));
        prop_assert!(parse(&bytes).is_err());
    }

    #[test]
    fn trailing_bytes_are_refused(metadata in all_metadata(), tail in prop::collection::vec(any::<u8>(), 1..9)) {
        let mut bytes = metadata.encode();
        bytes.extend(tail);
        prop_assert_eq!(parse(&bytes), Err(ParseError::Trailing));
    }
}

#[test]
fn malformed_metadata_is_refused_for_its_reason() {
    #[rustfmt::skip]
    let table = [
        (vec![],                              Err(ParseError::Truncated)),
        (vec![0; 3],                          Err(ParseError::Truncated)),
        (vec![0; 26],                         Err(ParseError::Magic)),
        (vec![0; BOUND + 1],                  Err(ParseError::TooLong)),
        (plain()[..25].to_vec(),              Err(ParseError::Truncated)),
        (with(0, b's'),                       Err(ParseError::Magic)),
        (with(4, 0),                          Err(ParseError::Version(0))),
        (with(4, 2),                          Err(ParseError::Version(2))),
        (with(5, 0),                          Err(ParseError::Role(0))),
        (with(5, 3),                          Err(ParseError::Role(3))),
        (with(7, 1),                          Err(ParseError::Reserved(1))),
        (with(8, 0),                          Err(ParseError::Scheme)),
        (with(24, 1),                         Err(ParseError::Truncated)),
        (fields(&[1]),                        Err(ParseError::Truncated)),
        (fields(&[1, 0, 2, 0, 65]),           Err(ParseError::Truncated)),
        (fields(&[1, 0, 0, 0]),               Err(ParseError::Name)),
        (fields(&[1, 0, 1, 0, 65]),           Err(ParseError::Name)),
        (fields(&[1, 0, 2, 0, 65, 0].repeat(2)), Err(ParseError::Name)),
        (fields(&long_name()),                Err(ParseError::Name)),
        (fields(&[1, 0, 2, 0, 65, 0]),        Ok("A")),
        (fields(&[9, 9, 1, 0, 7]),            Ok("")),
        (with(6, 0xFC),                       Ok("")),
        (plain(),                             Ok("")),
    ];
    for (bytes, expected) in table {
        let expected = expected.map(|name| Name::try_from(name).unwrap());
        assert_eq!(parse(&bytes).map(|metadata| metadata.name), expected, "{bytes:?}");
    }
}

#[test]
fn the_bound_is_the_last_length_that_is_looked_at() {
    assert_eq!(parse(&[0; BOUND]), Err(ParseError::Magic));
    assert_eq!(parse(&[0; BOUND + 1]), Err(ParseError::TooLong));
}

#[test]
fn every_reason_can_be_read() {
    for reason in [
        ParseError::TooLong,
        ParseError::Truncated,
        ParseError::Magic,
        ParseError::Version(7),
        ParseError::Role(7),
        ParseError::Reserved(7),
        ParseError::Scheme,
        ParseError::Trailing,
        ParseError::Name,
    ] {
        assert!(reason.to_string().contains("metadata"), "{reason:?}");
    }
}

fn long_name() -> Vec<u8> {
    let units = Name::BOUND + 1;
    let mut field = vec![1, 0];
    field.extend((units as u16 * 2).to_le_bytes());
    field.extend(vec![65; units * 2]);
    field
}
