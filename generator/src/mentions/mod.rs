//! What the code spans of descriptions name: operations, types, fields, parameters and enum values.
//!
//! A description is Markdown. A code span in it is a name of the schema or a literal. `schema/README.md` has the rules.
//! A plain name is looked for in the scope of the text: first among fields and parameters, then among enum values. After
//! that it may be an operation or a type of any module. Dots lead deeper.
//!
//! | scope of | is |
//! |---|---|
//! | an operation, a parameter | its parameters; the fields and enum values of its request and its result, at any depth |
//! | a type, a field, an enum value | those of the type and of what it contains, at any depth; those of the types that contain it; the parameters and the fields of the body beside it; if it is part of a request, those of the result |
//! | a tag | those of its operations |
//! | the API | all |

mod graph;
mod meaning;
mod scopes;
mod spans;
#[cfg(test)]
mod tests;

use crate::openapi::Document;

use graph::{Graph, Owner};
pub use meaning::{FieldPath, Meaning, Place, Step};
use scopes::{Scope, Scopes};
pub use spans::{CodeSpan, code_spans};

/// The names of a document, and where each is in scope. Scopes are computed when they are needed first, and kept.
#[derive(Debug)]
pub struct Mentions<'a> {
    graph: Graph<'a>,
    scopes: Scopes,
}

impl<'a> Mentions<'a> {
    /// The names of this document.
    #[must_use]
    pub fn new(document: &'a Document) -> Self {
        let graph = Graph::new(document);
        let scopes = Scopes::new(&graph);
        Self { graph, scopes }
    }

    /// What the text of a code span means at that place.
    #[must_use]
    pub fn resolve(&self, place: Place<'_>, text: &str) -> Meaning<'a> {
        if is_literal(text) {
            return Meaning::Literal;
        }
        let scope = self.scopes.of(&self.graph, place);
        if let Some(found) = self.named(scope, text) {
            return found;
        }
        if !is_name(text) || matches!(text, "true" | "false" | "null") {
            return Meaning::Literal;
        }
        let found = text.split_once('.').and_then(|(first, rest)| {
            let path = self.path(scope, first, rest).map(Meaning::Field);
            path.or_else(|| self.qualified(first, rest))
        });
        found.unwrap_or(Meaning::Unknown)
    }

    /// The names that can stand at that place without a dot, in order: what a name that is unknown may have meant.
    #[must_use]
    pub fn candidates(&self, place: Place<'_>) -> Vec<&'a str> {
        let scope = self.scopes.of(&self.graph, place);
        let mut names: Vec<&str> = Vec::new();
        for owner in &scope.owners {
            names.extend(self.graph.names_of(*owner));
        }
        for at in &scope.enums {
            names.extend(
                self.graph
                    .values(*at)
                    .iter()
                    .map(|value| value.value.value.as_str()),
            );
        }
        names.extend(self.graph.operation_ids());
        names.extend(self.graph.type_names());
        names.sort_unstable();
        names.dedup();
        names
    }

    /// What has this name as a whole.
    fn named(&self, scope: &Scope, name: &str) -> Option<Meaning<'a>> {
        let mut fields = scope
            .owners
            .iter()
            .filter_map(|owner| self.graph.field(*owner, name));
        if let Some(step) = fields.next() {
            return Some(Meaning::Field(FieldPath {
                of: None,
                steps: vec![step],
            }));
        }
        let mut values = scope.enums.iter().filter_map(|at| self.value(*at, name));
        values
            .next()
            .or_else(|| self.graph.operation(name).map(Meaning::Operation))
            .or_else(|| self.graph.type_named(name).map(|(named, _)| Meaning::Type(named)))
    }

    /// The path from a field in scope. Of several fields with that name, the first counts that leads to the end.
    fn path(&self, scope: &Scope, first: &str, rest: &str) -> Option<FieldPath<'a>> {
        let fields = scope
            .owners
            .iter()
            .filter_map(|owner| self.graph.field(*owner, first));
        fields.into_iter().find_map(|step| {
            let mut steps = vec![step];
            self.deeper(self.graph.targets(step.schema()), rest, &mut steps)
                .then_some(FieldPath { of: None, steps })
        })
    }

    /// Adds the steps of a path that starts in one of these nodes. Returns `false` if it leads nowhere.
    fn deeper(&self, nodes: Vec<usize>, path: &str, steps: &mut Vec<Step<'a>>) -> bool {
        let (first, rest) = match path.split_once('.') {
            Some((first, rest)) => (first, Some(rest)),
            None => (path, None),
        };
        for at in nodes {
            let Some(step) = self.graph.field(Owner::Node(at), first) else {
                continue;
            };
            steps.push(step);
            match rest {
                None => return true,
                Some(rest) if self.deeper(self.graph.targets(step.schema()), rest, steps) => return true,
                Some(_) => _ = steps.pop(),
            }
        }
        false
    }

    /// A field or an enum value behind the name of a type, or a parameter behind the name of an operation.
    fn qualified(&self, first: &str, rest: &str) -> Option<Meaning<'a>> {
        if let Some((named, nodes)) = self.graph.type_named(first) {
            let mut steps = Vec::new();
            if self.deeper(nodes.clone(), rest, &mut steps) {
                return Some(Meaning::Field(FieldPath {
                    of: Some(named),
                    steps,
                }));
            }
            return nodes.into_iter().find_map(|at| self.value(at, rest));
        }
        let operation = self.graph.operation(first)?;
        let scope = self.scopes.of(&self.graph, Place::Operation(operation));
        let found = self.named(scope, rest).or_else(|| {
            let (first, rest) = rest.split_once('.')?;
            self.path(scope, first, rest).map(Meaning::Field)
        })?;
        matches!(found, Meaning::Field(_) | Meaning::EnumValue { .. }).then_some(found)
    }

    /// The enum value of that name.
    fn value(&self, at: usize, name: &str) -> Option<Meaning<'a>> {
        let mut values = self.graph.values(at).iter();
        let value = values.find(|value| value.value.value == name)?;
        let node = self.graph.node(at)?;
        Some(Meaning::EnumValue {
            enumeration: node.schema,
            name: node.name,
            value,
        })
    }
}

/// Whether a text is a literal, whatever is in scope: a string in quotes, a number, a list, an object.
fn is_literal(text: &str) -> bool {
    let starts_literal = text.starts_with(|first: char| first.is_ascii_digit() || "\"[{-".contains(first));
    starts_literal && serde_json::from_str::<serde_json::Value>(text).is_ok()
}

/// Whether a text has the form of a name: `userId`, `options.pagination.page`.
#[must_use]
pub fn is_name(text: &str) -> bool {
    text.split('.').all(|part| {
        let mut characters = part.chars();
        let first = characters.next();
        first.is_some_and(|first| first.is_ascii_alphabetic() || matches!(first, '_' | '$'))
            && characters.all(|other| other.is_ascii_alphanumeric() || matches!(other, '_' | '$'))
    })
}
