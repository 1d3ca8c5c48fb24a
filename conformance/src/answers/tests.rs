//! Sums of lines.

use super::*;

#[test]
fn the_sum_is_fnv_1a_of_128_bits() {
    // Values of the authors' own list of test vectors.
    assert_eq!(sum(Key::NOTHING.0, std::iter::empty()), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
    assert_eq!(sum(Key::NOTHING.0, b"a".iter().copied()), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
}

#[test]
fn a_line_with_its_sum_is_unchanged_and_with_any_other_byte_is_not() {
    let line = summed(b"{\"answer\":{\"key\":7,\"sum\":\"\"}}\n".to_vec());
    let told = |line: &[u8]| {
        let from = line.len() - DIGITS - BEHIND;
        String::from_utf8(line[from..from + DIGITS].to_vec())
    };
    let own = told(&line).unwrap();
    assert_eq!(own.len(), DIGITS);
    assert!(is_unchanged(&line, &own));
    for at in 0..line.len() - BEHIND {
        let mut other = line.clone();
        other[at] ^= 1;
        assert!(!told(&other).is_ok_and(|told| is_unchanged(&other, &told)), "byte {at}");
    }
    assert!(!is_unchanged(&line, &own[1..]));
    assert!(!is_unchanged(&line, &format!("0{own}")));
    assert!(!is_unchanged(b"", &own));
}
