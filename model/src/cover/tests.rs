//! What the search keeps beside the walks: wrong counts cost time, and no walk shows it.

use proptest::prelude::*;

use super::*;

/// The counts are those of the distances, and beyond a distance that no node has everything is given up.
fn assert_counts(search: &Search<'_>) {
    let finite = search.distance.iter().filter(|distance| **distance != NOWHERE);
    let mut count = vec![0; search.count.len()];
    for distance in finite.clone() {
        count[*distance as usize] += 1;
    }
    assert_eq!(search.count, count, "of {:?}", search.distance);
    if let Some(gap) = count.iter().skip(1).position(|count| *count == 0) {
        // Nodes of distance 0 may all be gone while the first of distance 1 are not looked at again.
        let beyond = finite.filter(|distance| **distance as usize > gap + 1).count();
        assert_eq!(beyond, 0, "nodes beyond {}: {:?}", gap + 1, search.distance);
    }
}

fn graphs() -> impl Strategy<Value = Vec<Vec<u32>>> {
    (1_u32..9)
        .prop_flat_map(|nodes| prop::collection::vec(prop::collection::vec(0..nodes, 0..4), nodes as usize))
}

proptest! {
    #[test]
    fn the_counts_are_those_of_the_distances(edges in graphs()) {
        let graph = Graph::new(&edges).unwrap();
        let mut search = Search::new(&graph);
        assert_counts(&search);
        loop {
            let walk = search.walk();
            assert_counts(&search);
            if walk.is_empty() {
                break;
            }
        }
        prop_assert_eq!(search.distance(0), NOWHERE, "nothing is open, and the root knows it");
    }
}

#[test]
fn the_longest_walk_is_the_longest() {
    assert_eq!(Cover { walks: vec![vec![0], vec![0, 1, 2], vec![0, 1]] }.longest(), 3);
    assert_eq!(Cover { walks: Vec::new() }.longest(), 0);
}
