//! The objects and enums of a document, and which of them contain which.

use std::collections::BTreeMap;

use super::meaning::Step;
use crate::openapi::{Document, EnumValue, NamedSchema, Operation, Property, Schema, SchemaId, SchemaKind};
use crate::source::Span;

/// A named schema, or an object or enum that stands inline.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// What it is.
    pub(super) schema: &'a Schema,
    /// Its name, unless it stands inline.
    pub(super) name: Option<&'a NamedSchema>,
    properties: BTreeMap<&'a str, &'a Property>,
    /// The nodes of its fields, elements, values or variants.
    pub(super) children: Vec<usize>,
    /// The nodes that it is a child of.
    pub(super) parents: Vec<usize>,
    /// The operations that have it as body, result or parameter.
    pub(super) operations: Vec<usize>,
}

/// An operation, and the nodes at its ends.
#[derive(Debug)]
pub(super) struct OperationNode<'a> {
    /// The operation.
    pub(super) operation: &'a Operation,
    /// The nodes of its body.
    pub(super) body: Vec<usize>,
    /// The nodes of its result.
    pub(super) response: Vec<usize>,
    /// The nodes of its parameters.
    pub(super) parameters: Vec<usize>,
}

/// What has fields or parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// The node at that position.
    Node(usize),
    /// The operation at that position.
    Operation(usize),
}

/// Everything in a document that has a name.
#[derive(Debug)]
pub(super) struct Graph<'a> {
    pub(super) nodes: Vec<Node<'a>>,
    pub(super) operations: Vec<OperationNode<'a>>,
    named: BTreeMap<&'a SchemaId, usize>,
    /// A schema that is copied, such as that of a shared parameter, is one node.
    by_span: BTreeMap<Span, usize>,
    type_names: BTreeMap<&'a str, usize>,
    operation_ids: BTreeMap<&'a str, usize>,
}

impl<'a> Graph<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let mut graph = Self {
            nodes: Vec::new(),
            operations: Vec::new(),
            named: BTreeMap::new(),
            by_span: BTreeMap::new(),
            type_names: BTreeMap::new(),
            operation_ids: BTreeMap::new(),
        };
        for (id, named) in &document.schemas {
            let at = graph.add(&named.schema, Some(named));
            graph.named.insert(id, at);
            graph.type_names.insert(&named.name.value, at);
        }
        for named in document.schemas.values() {
            graph.add_parts(&named.schema);
            if let Some(at) = graph.position(&named.schema) {
                let within = graph.nearest_within(&named.schema);
                graph.connect(at, within);
            }
        }
        for operation in &document.operations {
            graph.add_operation(operation);
        }
        graph
    }

    fn add_operation(&mut self, operation: &'a Operation) {
        let at = self.operations.len();
        let body = operation.body.as_ref().map(|body| self.end(&body.schema));
        let response = operation.response.as_ref().map(|schema| self.end(schema));
        let parameters = operation.parameters.iter();
        let parameters: Vec<usize> = parameters
            .flat_map(|parameter| self.end(&parameter.schema))
            .collect();
        let node = OperationNode {
            operation,
            body: body.unwrap_or_default(),
            response: response.unwrap_or_default(),
            parameters,
        };
        for end in [&node.body, &node.response, &node.parameters]
            .into_iter()
            .flatten()
        {
            if let Some(node) = self.nodes.get_mut(*end) {
                node.operations.push(at);
            }
        }
        self.operation_ids.insert(&operation.id.value, at);
        self.operations.push(node);
    }

    /// The nodes of a schema at an end of an operation.
    fn end(&mut self, schema: &'a Schema) -> Vec<usize> {
        if self.add_inline(schema) {
            self.add_parts(schema);
        }
        self.nearest(schema)
    }

    fn add(&mut self, schema: &'a Schema, name: Option<&'a NamedSchema>) -> usize {
        let at = self.nodes.len();
        let properties = match &schema.kind {
            SchemaKind::Object(object) => object.properties.as_slice(),
            _ => &[],
        };
        self.nodes.push(Node {
            schema,
            name,
            properties: properties
                .iter()
                .map(|property| (property.name.value.as_str(), property))
                .collect(),
            children: Vec::new(),
            parents: Vec::new(),
            operations: Vec::new(),
        });
        self.by_span.insert(schema.span, at);
        at
    }

    /// Adds a schema that stands inline, if it is an object or an enum. Returns `false` if it was added before.
    fn add_inline(&mut self, schema: &'a Schema) -> bool {
        if self.by_span.contains_key(&schema.span) {
            return false;
        }
        if matches!(schema.kind, SchemaKind::Object(_) | SchemaKind::Enum(_)) {
            self.add(schema, None);
        }
        true
    }

    /// Adds the objects and enums that stand inside a schema.
    fn add_parts(&mut self, schema: &'a Schema) {
        for part in schema.parts() {
            if !self.add_inline(part) {
                continue;
            }
            self.add_parts(part);
        }
        if let (SchemaKind::Object(_), Some(at)) = (&schema.kind, self.position(schema)) {
            let within = self.nearest_within(schema);
            self.connect(at, within);
        }
    }

    fn connect(&mut self, parent: usize, children: Vec<usize>) {
        for child in children {
            let Some(node) = self.nodes.get_mut(parent) else {
                return;
            };
            if node.children.contains(&child) {
                continue;
            }
            node.children.push(child);
            if let Some(node) = self.nodes.get_mut(child) {
                node.parents.push(parent);
            }
        }
    }

    /// The position of a node.
    pub(super) fn position(&self, schema: &Schema) -> Option<usize> {
        self.by_span.get(&schema.span).copied()
    }

    /// The node at a position.
    pub(super) fn node(&self, at: usize) -> Option<&Node<'a>> {
        self.nodes.get(at)
    }

    /// The nodes that a value of this schema leads to: the schema itself, or its elements, values or variants.
    pub(super) fn targets(&self, schema: &Schema) -> Vec<usize> {
        self.through(self.nearest(schema))
    }

    /// The same without what is behind a name.
    fn nearest(&self, schema: &Schema) -> Vec<usize> {
        match &schema.kind {
            SchemaKind::Reference(id) => self.named.get(id).copied().into_iter().collect(),
            SchemaKind::Object(_) | SchemaKind::Enum(_) => self.position(schema).into_iter().collect(),
            _ => self.nearest_within(schema),
        }
    }

    fn nearest_within(&self, schema: &Schema) -> Vec<usize> {
        schema.parts().flat_map(|part| self.nearest(part)).collect()
    }

    /// These nodes, and what is behind those that are only other names for a list, a map or a choice.
    pub(super) fn through(&self, nodes: Vec<usize>) -> Vec<usize> {
        let mut found = nodes;
        let mut next = 0;
        while let Some(node) = found.get(next).and_then(|at| self.nodes.get(*at)) {
            next += 1;
            if matches!(node.schema.kind, SchemaKind::Object(_) | SchemaKind::Enum(_)) {
                continue;
            }
            for child in &node.children {
                if !found.contains(child) {
                    found.push(*child);
                }
            }
        }
        found
    }

    /// The field or parameter of that name.
    pub(super) fn field(&self, owner: Owner, name: &str) -> Option<Step<'a>> {
        match owner {
            Owner::Node(at) => {
                let node = self.nodes.get(at)?;
                Some(Step::Property {
                    object: node.schema,
                    name: node.name,
                    property: node.properties.get(name)?,
                })
            }
            Owner::Operation(at) => {
                let operation = self.operations.get(at)?.operation;
                let mut parameters = operation.parameters.iter();
                Some(Step::Parameter {
                    operation,
                    parameter: parameters.find(|parameter| parameter.name.value == name)?,
                })
            }
        }
    }

    /// The names of the fields or parameters.
    pub(super) fn names_of(&self, owner: Owner) -> Vec<&'a str> {
        match owner {
            Owner::Node(at) => {
                let node = self.nodes.get(at);
                node.into_iter()
                    .flat_map(|node| node.properties.keys().copied())
                    .collect()
            }
            Owner::Operation(at) => {
                let node = self.operations.get(at);
                let parameters = node.into_iter().flat_map(|node| &node.operation.parameters);
                parameters
                    .map(|parameter| parameter.name.value.as_str())
                    .collect()
            }
        }
    }

    /// The values of an enum.
    pub(super) fn values(&self, at: usize) -> &'a [EnumValue] {
        match self.nodes.get(at).map(|node| &node.schema.kind) {
            Some(SchemaKind::Enum(values)) => values,
            _ => &[],
        }
    }

    /// The operation of that name.
    pub(super) fn operation(&self, id: &str) -> Option<&'a Operation> {
        let at = self.operation_position(id)?;
        self.operations.get(at).map(|node| node.operation)
    }

    /// The position of the operation of that name.
    pub(super) fn operation_position(&self, id: &str) -> Option<usize> {
        self.operation_ids.get(id).copied()
    }

    /// The names of all operations.
    pub(super) fn operation_ids(&self) -> impl Iterator<Item = &'a str> {
        self.operation_ids.keys().copied()
    }

    /// The names of all types.
    pub(super) fn type_names(&self) -> impl Iterator<Item = &'a str> {
        self.type_names.keys().copied()
    }

    /// The type of that name, and the nodes that it leads to.
    pub(super) fn type_named(&self, name: &str) -> Option<(&'a NamedSchema, Vec<usize>)> {
        let at = *self.type_names.get(name)?;
        let named = self.nodes.get(at)?.name?;
        Some((named, self.through(vec![at])))
    }
}
