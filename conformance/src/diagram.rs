//! A number for every OR of some bits, as a decision diagram: small where few bits decide.
//!
//! It is reduced and ordered, so that one function has one diagram, and a bit that stands in none of its nodes decides
//! nothing. As text: the nodes, each after those that it leads to, as `bit,without,having`, then the root, all with
//! blanks between; a number alone is a leaf, `~7` is node 7.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A decision diagram.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Diagram {
    nodes: Vec<Node>,
    root: Place,
}

/// A node: where it leads without its bit, and where with it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Node {
    bit: u32,
    without: Place,
    having: Place,
}

/// Where a node leads.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Place {
    Leaf(u16),
    Node(usize),
}

impl Diagram {
    /// The diagram of a function, by its values for the ORs of the bits of a mask in ascending order; nothing where
    /// there is not one value for each.
    #[must_use]
    pub fn new(mask: u32, values: &[u16]) -> Option<Self> {
        if 1_usize.checked_shl(mask.count_ones()) != Some(values.len()) {
            return None;
        }
        let mut nodes = Vec::new();
        let mut known = HashMap::new();
        let mut row: Vec<Place> = values.iter().map(|value| Place::Leaf(*value)).collect();
        for bit in (0..u32::BITS).filter(|bit| mask >> bit & 1 == 1) {
            let pairs = row.chunks_exact(2).map(|pair| match pair {
                [without, having] if without != having => {
                    let node = Node { bit, without: *without, having: *having };
                    Place::Node(*known.entry(node).or_insert_with(|| {
                        nodes.push(node);
                        nodes.len() - 1
                    }))
                }
                [place, ..] => *place,
                [] => Place::Leaf(0),
            });
            row = pairs.collect();
        }
        Some(Self { nodes, root: *row.first()? })
    }

    /// The value of a word.
    #[must_use]
    pub fn value(&self, word: u32) -> u16 {
        let mut place = self.root;
        loop {
            match place {
                Place::Leaf(value) => return value,
                // Every node leads to earlier ones, so this ends.
                Place::Node(number) => {
                    let Some(node) = self.nodes.get(number) else { return 0 };
                    place = if word >> node.bit & 1 == 1 { node.having } else { node.without };
                }
            }
        }
    }

    /// The bits that decide anything.
    #[must_use]
    pub fn decides(&self) -> u32 {
        self.nodes.iter().fold(0, |mask, node| mask | 1 << node.bit)
    }

    /// Every value that a word has.
    #[must_use]
    pub fn values(&self) -> BTreeSet<u16> {
        let ends = self.nodes.iter().flat_map(|node| [node.without, node.having]);
        let leaf = |place| match place {
            Place::Leaf(value) => Some(value),
            Place::Node(_) => None,
        };
        ends.chain([self.root]).filter_map(leaf).collect()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaf(value) => write!(f, "{value}"),
            Self::Node(number) => write!(f, "~{number}"),
        }
    }
}

impl fmt::Display for Diagram {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for node in &self.nodes {
            write!(f, "{},{},{} ", node.bit, node.without, node.having)?;
        }
        self.root.fmt(f)
    }
}

impl FromStr for Diagram {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut nodes: Vec<Node> = Vec::new();
        let mut root = None;
        for part in text.split(' ') {
            if root.is_some() {
                return Err(format!("`{part}` stands behind the root of a decision diagram"));
            }
            let read = |place: &str| {
                let read = match place.strip_prefix('~') {
                    Some(number) => {
                        number.parse().ok().filter(|number| *number < nodes.len()).map(Place::Node)
                    }
                    None => place.parse().ok().map(Place::Leaf),
                };
                read.ok_or_else(|| format!("`{place}` is no earlier node and no leaf of a decision diagram"))
            };
            match part.split(',').collect::<Vec<_>>().as_slice() {
                [bit, without, having] => {
                    let bit = bit.parse().ok().filter(|bit| *bit < u32::BITS);
                    let bit = bit.ok_or_else(|| format!("`{part}` has no bit of a word"))?;
                    let node = Node { bit, without: read(without)?, having: read(having)? };
                    nodes.push(node);
                }
                [place] => root = Some(read(place)?),
                _ => return Err(format!("`{part}` is no node of a decision diagram")),
            }
        }
        let root = root.ok_or("a decision diagram has no root")?;
        Ok(Self { nodes, root })
    }
}

impl TryFrom<String> for Diagram {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Diagram> for String {
    fn from(diagram: Diagram) -> Self {
        diagram.to_string()
    }
}

#[cfg(test)]
mod tests {
    use sspcheck_model::flags::{LISTED_MASK, Requirements};

    use super::*;

    fn of(mask: u32, value: impl Fn(u32) -> u16) -> Diagram {
        let words = (0..=mask).filter(|word| word & !mask == 0);
        Diagram::new(mask, &words.map(value).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    #[rustfmt::skip]
    fn a_diagram_is_as_large_as_what_decides() {
        for (value, text, decides) in [
            ((|_| 7)                                as fn(u32) -> u16, "7",                     0b0000),
            ((|word| (word >> 3 & 1) as u16)        as fn(u32) -> u16, "3,0,1 ~0",              0b1000),
            ((|word| u16::from(word & 0b101 == 5))  as fn(u32) -> u16, "0,0,1 2,0,~0 ~1",       0b0101),
            ((|word| (word.count_ones() % 2) as u16) as fn(u32) -> u16, "0,0,1 0,1,0 2,~0,~1 2,~1,~0 3,~2,~3 ~4", 0b1101),
        ] {
            let diagram = of(0b1101, value);
            assert_eq!(diagram.to_string(), text);
            assert_eq!(text.parse(), Ok(diagram.clone()));
            assert_eq!(diagram.decides(), decides, "{text}");
        }
    }

    #[test]
    fn a_diagram_has_the_value_of_every_word() {
        let value = |word: u32| (word.wrapping_mul(2_654_435_761) >> 29) as u16;
        let values: Vec<u16> = Requirements::listed_words().map(|word| value(word.0)).collect();
        let diagram = Diagram::new(LISTED_MASK, &values).unwrap();
        for word in Requirements::listed_words() {
            assert_eq!(diagram.value(word.0), value(word.0), "{word}");
        }
        assert_eq!(diagram.values(), (0..8).collect());
        // Even where every bit decides it is no larger than a list of its values.
        assert!(diagram.to_string().len() < 200_000);
        assert_eq!(Diagram::new(LISTED_MASK, &values[1..]), None);
    }

    #[test]
    fn what_is_no_diagram_is_refused() {
        for text in
            ["", "~0", "0,0,1", "0,0,~0 ~0", "32,0,1 ~0", "0,0 1", "0,0,1 ~0 1", "0,0,1 ~1", "x", "70000"]
        {
            assert!(text.parse::<Diagram>().is_err(), "{text}");
        }
    }
}
