//! The tree of all that was observed: a node for every sequence of inputs that was made from the start.

use std::collections::{BTreeMap, VecDeque};

use super::Step;

/// The number of a node; the root, where nothing was made yet, is [`Tree::ROOT`].
pub(super) type Node = usize;

/// Everything that was observed.
#[derive(Clone, Debug)]
pub struct Tree<I, O, L> {
    nodes: Vec<Entry<I, O, L>>,
}

/// Two nodes that the same inputs lead to; the pair before them, and the last of those inputs.
type Pair<I> = (Node, Node, Option<(usize, I)>);

#[derive(Clone, Debug)]
struct Entry<I, O, L> {
    label: L,
    came: Option<(Node, I)>,
    edges: BTreeMap<I, (O, Node)>,
}

impl<I: Copy + Ord, O: Copy + Eq, L: Copy + Ord> Tree<I, O, L> {
    /// The node where nothing was made yet.
    pub const ROOT: Node = 0;

    /// A tree of which only the label of the root is known.
    pub fn new(label: L) -> Self {
        Self { nodes: vec![Entry { label, came: None, edges: BTreeMap::new() }] }
    }

    /// Adds what was observed from the start.
    ///
    /// # Errors
    ///
    /// Where the same inputs were answered otherwise before: the inputs, and the answer that is known.
    pub fn insert(&mut self, trace: &[Step<I, O, L>]) -> Result<(), (Vec<I>, O)> {
        let mut at = Self::ROOT;
        for step in trace {
            at = match self.edge(at, step.input) {
                Some((output, next)) if output == step.output => next,
                Some((output, _)) => {
                    let mut inputs = self.access(at);
                    inputs.push(step.input);
                    return Err((inputs, output));
                }
                None => {
                    let next = self.nodes.len();
                    let came = Some((at, step.input));
                    self.nodes.push(Entry { label: step.label, came, edges: BTreeMap::new() });
                    if let Some(entry) = self.nodes.get_mut(at) {
                        let _ = entry.edges.insert(step.input, (step.output, next));
                    }
                    next
                }
            };
        }
        Ok(())
    }

    /// The inputs that lead to a node.
    pub fn access(&self, node: Node) -> Vec<I> {
        let mut inputs = Vec::new();
        let mut at = node;
        while let Some((before, input)) = self.came(at) {
            inputs.push(input);
            at = before;
        }
        inputs.reverse();
        inputs
    }

    /// The node before a node, and the input between them.
    pub fn came(&self, node: Node) -> Option<(Node, I)> {
        self.nodes.get(node)?.came
    }

    /// The label of a node.
    pub fn label(&self, node: Node) -> Option<L> {
        self.nodes.get(node).map(|entry| entry.label)
    }

    /// What came of an input at a node, if it was made there.
    pub fn edge(&self, node: Node, input: I) -> Option<(O, Node)> {
        self.nodes.get(node)?.edges.get(&input).copied()
    }

    /// All that was made at a node.
    pub fn edges(&self, node: Node) -> impl Iterator<Item = (I, O, Node)> + '_ {
        let edges = self.nodes.get(node).into_iter().flat_map(|entry| &entry.edges);
        edges.map(|(input, (output, next))| (*input, *output, *next))
    }

    /// The node that these inputs lead to from another, if all of them were made.
    pub fn follow(&self, node: Node, inputs: &[I]) -> Option<Node> {
        inputs.iter().try_fold(node, |at, input| self.edge(at, *input).map(|(_, next)| next))
    }

    /// The shortest inputs that tell two nodes apart by what was observed; none where nothing does.
    pub fn apart(&self, one: Node, two: Node) -> Option<Vec<I>> {
        let mut pairs: Vec<Pair<I>> = vec![(one, two, None)];
        let mut queue = VecDeque::from([0]);
        let path = |pairs: &[Pair<I>], from: usize, last: Option<I>| {
            let mut inputs: Vec<I> = last.into_iter().collect();
            let mut at = from;
            while let Some((_, _, Some((before, input)))) = pairs.get(at).copied() {
                inputs.push(input);
                at = before;
            }
            inputs.reverse();
            inputs
        };
        while let Some(number) = queue.pop_front() {
            let (one, two, _) = pairs.get(number).copied()?;
            if self.label(one) != self.label(two) {
                return Some(path(&pairs, number, None));
            }
            for (input, output, next) in self.edges(one) {
                let Some((other, beside)) = self.edge(two, input) else { continue };
                if output != other {
                    return Some(path(&pairs, number, Some(input)));
                }
                queue.push_back(pairs.len());
                pairs.push((next, beside, Some((number, input))));
            }
        }
        None
    }
}
