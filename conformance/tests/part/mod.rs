//! What a test run tries of much: `SSPCHECK_PART=3/8` says which part, and 1/1 is everything.

/// Whether the one of this number is in the part that is tried; an eighth is, where nothing is said.
pub(crate) fn holds(number: usize) -> bool {
    let part = std::env::var("SSPCHECK_PART").unwrap_or_else(|_| "1/8".to_owned());
    let numbers = part.split_once('/').and_then(|(part, of)| Some((part.parse().ok()?, of.parse().ok()?)));
    let (part, of): (usize, usize) = numbers.expect("SSPCHECK_PART is such as 3/8");
    assert!((1..=of).contains(&part), "SSPCHECK_PART is such as 3/8");
    number % of == part - 1
}
