use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;

/// A machine of numbers: for every state and input an output and the next state. All states have one label, or the last
/// output is what the caller knows.
#[derive(Clone, Debug)]
struct Table {
    inputs: usize,
    rows: Vec<(u8, usize)>,
    labels: Vec<u8>,
}

type Known = Machine<usize, u8, u8>;

impl Table {
    fn plain(inputs: usize, rows: Vec<(u8, usize)>) -> Self {
        Self { inputs, labels: vec![0; rows.len() / inputs], rows }
    }

    /// The same machine with its last output as the label of its states, of which there are twice as many.
    fn labelled(&self) -> Self {
        let twice = |state: usize| self.rows[state * self.inputs..][..self.inputs].repeat(2);
        let rows = (0..self.states()).flat_map(twice);
        let rows = rows.map(|(output, next)| (output, next * 2 + usize::from(output))).collect();
        Self { rows, labels: [0, 1].repeat(self.states()), ..*self }
    }

    fn states(&self) -> usize {
        self.rows.len() / self.inputs
    }

    fn run(&self, inputs: &[usize]) -> Vec<Step<usize, u8, u8>> {
        let mut state = 0;
        let step = |input: &usize| {
            let (output, next) = self.rows[state * self.inputs + input];
            state = next;
            Step { input: *input, output, label: self.labels[state] }
        };
        inputs.iter().map(step).collect()
    }

    /// Whether it answers every sequence as the machine does, by all pairs of states that they reach together.
    fn is(&self, machine: &Known) -> bool {
        let mut seen = BTreeSet::from([(0, 0)]);
        let mut queue = vec![(0, 0)];
        while let Some((own, state)) = queue.pop() {
            for input in 0..self.inputs {
                let (output, next) = self.rows[own * self.inputs + input];
                let Some((said, target)) = machine.edge(state, input) else { return false };
                if output != said {
                    return false;
                }
                let pair = (next, target);
                if seen.insert(pair) {
                    queue.push(pair);
                }
            }
        }
        true
    }

    /// Its states that these inputs lead to.
    fn reached(&self, sequences: impl Iterator<Item = Vec<usize>>) -> BTreeSet<usize> {
        let walk = |inputs: Vec<usize>| {
            inputs.iter().fold(0, |state, input| self.rows[state * self.inputs + input].1)
        };
        sequences.map(walk).collect()
    }

    fn learned(&self, probes: usize) -> Known {
        let mut learner = Learner::new(0);
        let offered = |_: &u8| (0..self.inputs).collect::<Vec<_>>();
        let mut number = 0;
        loop {
            let mut wanted = learner.wanted(&offered);
            if wanted.is_empty() && probes > 0 {
                wanted = learner.probes(probes, &offered, &mut |most| {
                    number += 7;
                    number % most
                });
            }
            if wanted.is_empty() {
                break;
            }
            for inputs in wanted {
                learner.note(&self.run(&inputs));
            }
        }
        assert_eq!((learner.unanswered(), learner.contradiction()), (0, None));
        learner.machine()
    }

    fn passes(&self, machine: &Known, extra: usize) -> bool {
        let suite = Complete::of(machine, extra).expect("the states of a learned machine are apart");
        (0..machine.states.len()).all(|state| {
            suite.from(state).iter().all(|inputs| machine.disagrees(&self.run(inputs)).is_none())
        })
    }
}

fn table(states: std::ops::RangeInclusive<usize>, inputs: usize) -> impl Strategy<Value = Table> {
    (states, any::<bool>()).prop_flat_map(move |(states, labels)| {
        prop::collection::vec((0_u8..2, 0..states), states * inputs).prop_map(move |rows| {
            let table = Table::plain(inputs, rows);
            if labels { table.labelled() } else { table }
        })
    })
}

/// A machine as a table, with copies of some states, and with some of its rows changed.
fn mutant(machine: &Known, inputs: usize, copies: &[usize], changes: &[(usize, u8, usize)]) -> Table {
    let states = machine.states.len();
    let is_labelled = machine.states.iter().any(|state| state.label == 1);
    let (mut rows, mut labels) = (Vec::new(), Vec::new());
    for state in (0..states).chain(copies.iter().map(|copy| copy % states)) {
        rows.extend((0..inputs).map(|input| machine.edge(state, input).unwrap()));
        labels.push(machine.states[state].label);
    }
    let length = rows.len();
    for (row, output, target) in changes {
        // Most changes lead to a copy and change no answer: such a mutant is the hardest to see.
        let row = &mut rows[row % length];
        let output = row.0 ^ u8::from(*output == 0);
        let fits: Vec<usize> =
            (0..labels.len()).rev().filter(|state| !is_labelled || labels[*state] == output).collect();
        if !fits.is_empty() {
            *row = (output, fits[target % fits.len()]);
        }
    }
    Table { inputs, rows, labels }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_learned_agrees_with_all_that_was_observed(table in table(1..=9, 3)) {
        let machine = table.learned(6);
        prop_assert!(machine.states.len() <= table.states());
        prop_assert!(machine.identifiers().is_some());
        for (number, state) in machine.states.iter().enumerate() {
            prop_assert_eq!(machine.follow(0, &state.access), Some(number));
            prop_assert_eq!(machine.disagrees(&table.run(&state.access)), None);
        }
        // The machine is that of the table, or the table has hidden states that nothing has led to.
        prop_assert!(table.is(&machine) || machine.states.len() < table.states());
    }

    #[test]
    fn a_mutant_with_so_many_extra_states_does_not_pass(
        table in table(1..=5, 2),
        extra in 0_usize..3,
        copies in prop::collection::vec(any::<usize>(), 2),
        changes in prop::collection::vec((any::<usize>(), 0_u8..6, any::<usize>()), 0..5),
    ) {
        let machine = table.learned(6);
        let mutant = mutant(&machine, 2, &copies[..extra], &changes);
        prop_assert!(mutant.states() <= machine.states.len() + extra);
        prop_assert_eq!(mutant.passes(&machine, extra), mutant.is(&machine));
    }

    #[test]
    fn any_machine_with_so_many_extra_states_is_told_from_it(
        table in table(1..=3, 2),
        extra in 0_usize..3,
        rows in prop::collection::vec((0_u8..2, any::<usize>()), 16),
    ) {
        let machine = table.learned(6);
        let are_labelled = table.labels.contains(&1);
        let most = machine.states.len() + extra;
        let states = if are_labelled { (most / 2).max(1) } else { most };
        let rows = rows.into_iter().take(states * 2).map(|(output, next)| (output, next % states)).collect();
        let plain = Table::plain(2, rows);
        let other = if are_labelled { plain.labelled() } else { plain };
        prop_assert_eq!(other.passes(&machine, extra), other.is(&machine));
    }

    #[test]
    fn so_is_one_whose_states_are_all_near_the_known_ways(
        table in table(2..=4, 2),
        extra in 0_usize..3,
        copies in prop::collection::vec(any::<usize>(), 1..12),
        changes in prop::collection::vec((any::<usize>(), 1_u8..12, any::<usize>()), 1..14),
    ) {
        let machine = table.learned(6);
        let mutant = mutant(&machine, 2, &copies, &changes);
        let mut near: BTreeSet<Vec<usize>> = machine.states.iter().map(|state| state.access.clone()).collect();
        for _ in 0..extra {
            let longer: Vec<Vec<usize>> =
                near.iter().flat_map(|way| (0..2).map(|input| [way.as_slice(), &[input]].concat())).collect();
            near.extend(longer);
        }
        let reached = mutant.reached(near.into_iter());
        let mut all = BTreeSet::from([0]);
        for _ in 0..mutant.states() {
            let next: Vec<usize> =
                all.iter().flat_map(|state| mutant.rows[state * 2..][..2].iter().map(|row| row.1)).collect();
            all.extend(next);
        }
        prop_assume!(all.is_subset(&reached));
        prop_assert_eq!(mutant.passes(&machine, extra), mutant.is(&machine));
    }
}

/// A counter: the third `1` is answered otherwise, and all that the caller sees before is alike.
fn third_differs() -> Table {
    Table::plain(2, vec![(0, 0), (0, 1), (0, 1), (0, 2), (0, 2), (1, 2)])
}

#[test]
fn one_extra_state_less_misses_what_it_takes_two_to_see() {
    // The machine that a careless learner has: nothing ever changes.
    let plain =
        State { label: 0, access: vec![], entered: None, edges: BTreeMap::from([(0, (0, 0)), (1, (0, 0))]) };
    let machine = Machine { states: vec![plain] };
    let table = third_differs();
    let found: Vec<bool> = (0..3).map(|extra| !table.passes(&machine, extra)).collect();
    assert_eq!(found, [false, false, true]);
}

#[test]
fn probes_show_what_one_more_call_does_not() {
    assert_eq!(third_differs().learned(0).states.len(), 1);
    let machine = third_differs().learned(8);
    assert!(third_differs().is(&machine), "{machine:?}");
    assert_eq!(machine.states.len(), 3);
}

#[test]
fn two_answers_to_the_same_inputs_are_a_contradiction() {
    let mut learner = Learner::new(0);
    let step = |input, output| Step { input, output, label: 0 };
    learner.note(&[step(1, 0), step(1, 0)]);
    learner.note(&[step(1, 0), step(0, 0)]);
    assert_eq!(learner.contradiction(), None);
    learner.note(&[step(1, 0), step(1, 1), step(1, 1)]);
    learner.note(&[step(1, 2)]);
    let expected = Contradiction { inputs: vec![1, 1], first: 0, second: 1 };
    assert_eq!(learner.contradiction(), Some(&expected));
}

#[test]
fn what_is_never_answered_is_not_asked_for_ever() {
    let mut learner: Learner<usize, u8, u8> = Learner::new(0);
    let offered = |_: &u8| vec![0, 1];
    assert_eq!(learner.wanted(&offered), [vec![0], vec![1]]);
    learner.note(&[Step { input: 0, output: 0, label: 0 }]);
    assert!(learner.wanted(&offered).is_empty());
    assert_eq!(learner.unanswered(), 1);
}
