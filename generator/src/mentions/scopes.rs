//! What is in scope where: whose fields and parameters, and the values of which enums. The nearest come first.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::graph::{Graph, Owner};
use super::meaning::Place;

/// What a text can name without saying whose it is.
#[derive(Debug, Default)]
pub(super) struct Scope {
    /// What has the fields and parameters.
    pub(super) owners: Vec<Owner>,
    /// The nodes of the enums.
    pub(super) enums: Vec<usize>,
}

/// The scopes of all places, as far as they were asked for.
#[derive(Debug)]
pub(super) struct Scopes {
    nodes: Vec<OnceLock<Scope>>,
    operations: Vec<OnceLock<Scope>>,
    tags: BTreeMap<String, OnceLock<Scope>>,
    api: OnceLock<Scope>,
}

impl Scopes {
    pub(super) fn new(graph: &Graph<'_>) -> Self {
        let tags = graph
            .operations
            .iter()
            .filter_map(|node| node.operation.tag.as_ref());
        Self {
            nodes: graph.nodes.iter().map(|_| OnceLock::new()).collect(),
            operations: graph.operations.iter().map(|_| OnceLock::new()).collect(),
            tags: tags.map(|tag| (tag.value.clone(), OnceLock::new())).collect(),
            api: OnceLock::new(),
        }
    }

    /// The scope of a place. That of a place that the document does not have is the scope of the API.
    pub(super) fn of(&self, graph: &Graph<'_>, place: Place<'_>) -> &Scope {
        let found = match place {
            Place::Api => None,
            Place::Tag(tag) => self
                .tags
                .get(tag)
                .map(|scope| scope.get_or_init(|| tag_scope(graph, tag))),
            Place::Operation(operation) => graph.operation_position(&operation.id.value).and_then(|at| {
                let scope = self.operations.get(at)?;
                Some(scope.get_or_init(|| operation_scope(graph, at)))
            }),
            Place::Type(schema) => graph.position(schema).and_then(|at| {
                let scope = self.nodes.get(at)?;
                Some(scope.get_or_init(|| type_scope(graph, at)))
            }),
        };
        found.unwrap_or_else(|| self.api.get_or_init(|| api_scope(graph)))
    }
}

/// Collects owners and enums, each once.
struct Collector<'g, 'a> {
    graph: &'g Graph<'a>,
    seen: BTreeSet<Owner>,
    scope: Scope,
}

impl<'g, 'a> Collector<'g, 'a> {
    fn new(graph: &'g Graph<'a>) -> Self {
        Self {
            graph,
            seen: BTreeSet::new(),
            scope: Scope::default(),
        }
    }

    /// Returns `false` if it was added before.
    fn add(&mut self, owner: Owner) -> bool {
        if !self.seen.insert(owner) {
            return false;
        }
        match owner {
            Owner::Node(at) if !self.graph.values(at).is_empty() => self.scope.enums.push(at),
            other => self.scope.owners.push(other),
        }
        true
    }

    /// Adds nodes, and what they contain.
    fn add_deep(&mut self, nodes: &[usize]) {
        let nodes = nodes.iter().copied();
        let mut queue: Vec<usize> = nodes.filter(|at| self.add(Owner::Node(*at))).collect();
        let mut next = 0;
        while let Some(node) = queue.get(next).and_then(|at| self.graph.node(*at)) {
            next += 1;
            for child in &node.children {
                if self.add(Owner::Node(*child)) {
                    queue.push(*child);
                }
            }
        }
    }

    /// Adds a node, and the enums of its fields.
    fn add_with_enums(&mut self, at: usize) {
        self.add(Owner::Node(at));
        let children = self.graph.node(at).map(|node| node.children.clone());
        for child in self.graph.through(children.unwrap_or_default()) {
            if !self.graph.values(child).is_empty() {
                self.add(Owner::Node(child));
            }
        }
    }

    /// Adds an operation, with its body and its result.
    fn add_operation(&mut self, at: usize) {
        self.add(Owner::Operation(at));
        if let Some(node) = self.graph.operations.get(at) {
            self.add_deep(&node.parameters);
            self.add_deep(&node.body);
            self.add_deep(&node.response);
        }
    }
}

fn operation_scope(graph: &Graph<'_>, at: usize) -> Scope {
    let mut collector = Collector::new(graph);
    collector.add_operation(at);
    collector.scope
}

fn tag_scope(graph: &Graph<'_>, tag: &str) -> Scope {
    let mut collector = Collector::new(graph);
    for (at, node) in graph.operations.iter().enumerate() {
        let own = node.operation.tag.as_ref();
        if own.is_some_and(|own| own.value == tag) {
            collector.add_operation(at);
        }
    }
    collector.scope
}

fn api_scope(graph: &Graph<'_>) -> Scope {
    let mut collector = Collector::new(graph);
    for at in 0..graph.operations.len() {
        collector.add_operation(at);
    }
    for at in 0..graph.nodes.len() {
        collector.add(Owner::Node(at));
    }
    collector.scope
}

fn type_scope(graph: &Graph<'_>, at: usize) -> Scope {
    let mut collector = Collector::new(graph);
    collector.add_deep(&[at]);
    // What contains it, nearest first. A type that contains itself is among its own parents.
    let mut above = vec![at];
    let mut known = BTreeSet::from([at]);
    let mut next = 0;
    while let Some(node) = above.get(next).and_then(|at| graph.node(*at)) {
        next += 1;
        for parent in &node.parents {
            if known.insert(*parent) {
                above.push(*parent);
            }
        }
    }
    for parent in above.iter().skip(1) {
        collector.add_with_enums(*parent);
    }
    // The parameters and the body beside it.
    let operations = above.iter().filter_map(|at| graph.node(*at));
    let operations: BTreeSet<usize> = operations
        .flat_map(|node| node.operations.iter().copied())
        .collect();
    for operation in &operations {
        collector.add(Owner::Operation(*operation));
        if let Some(node) = graph.operations.get(*operation) {
            collector.add_deep(&node.parameters);
            for body in &node.body {
                collector.add_with_enums(*body);
            }
        }
    }
    // A field of a request may say what the result has because of it, as a parameter does.
    for operation in operations.iter().filter_map(|at| graph.operations.get(*at)) {
        if operation.body.iter().any(|body| known.contains(body)) {
            collector.add_deep(&operation.response);
        }
    }
    collector.scope
}
