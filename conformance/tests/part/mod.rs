//! What a test run tries of much: `SSPCHECK_PART=3/16` says which part, and 1/1 is everything.

#![allow(dead_code, reason = "each test binary uses a part of it")]

/// Whether the one of this number is in the part that is tried; a sixteenth is, where nothing is said.
pub(crate) fn holds(number: usize) -> bool {
    let (part, of) = parsed();
    number % of == part - 1
}

/// Whether it is the turn of the one of this number, where so many take turns from part to part of sixteen; with fewer parts
/// turns come oftener, and 1/1 is everybody's.
pub(crate) fn has_turn(number: usize, of: usize) -> bool {
    let (part, parts) = parsed();
    is_turn_of(number, (of * parts).div_ceil(16), part)
}

/// Those whose turn it is: one of so many, and one at least.
pub(crate) fn turn<T>(all: impl IntoIterator<Item = T>, of: usize) -> Vec<T> {
    let (part, parts) = parsed();
    let all: Vec<T> = all.into_iter().collect();
    let of = (of * parts).div_ceil(16).min(all.len());
    let all = all.into_iter().enumerate();
    let chosen: Vec<T> =
        all.filter(|(number, _)| is_turn_of(*number, of, part)).map(|(_, one)| one).collect();
    assert!(!chosen.is_empty(), "nothing is tried");
    chosen
}

const fn is_turn_of(number: usize, of: usize, part: usize) -> bool {
    number % of == (part - 1) % of
}

fn parsed() -> (usize, usize) {
    let part = std::env::var("SSPCHECK_PART").unwrap_or_else(|_| "1/16".to_owned());
    let numbers = part.split_once('/').and_then(|(part, of)| Some((part.parse().ok()?, of.parse().ok()?)));
    let (part, of): (usize, usize) = numbers.expect("SSPCHECK_PART is such as 3/16");
    assert!((1..=of).contains(&part), "SSPCHECK_PART is such as 3/16");
    (part, of)
}
