//! Required values of requests that have no example. A reader cannot guess the form of an ID, and tools make nonsense up.

use std::collections::BTreeSet;

use super::Check;
use super::finding::{Finding, Rule};
use crate::diagnostics::quoted;
use crate::openapi::{Schema, SchemaId, SchemaKind};

impl Check<'_> {
    pub(super) fn examples(&mut self) {
        let document = self.document;
        let mut seen: BTreeSet<&SchemaId> = BTreeSet::new();
        for operation in &document.operations {
            for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
                if parameter.example.is_none() && self.lacks(&parameter.schema) {
                    let what = format!("the required parameter {}", quoted(&parameter.name.value));
                    let finding = Finding::new(
                        Rule::Example,
                        parameter.name.span,
                        format!("{what} has no example"),
                    );
                    self.report(finding.with_help("add an `example`: a typical value"));
                }
            }
            let mut open: Vec<&Schema> = operation.body.iter().map(|body| &body.schema).collect();
            while let Some(schema) = open.pop() {
                open.extend(schema.parts());
                match &schema.kind {
                    SchemaKind::Reference(id) if seen.insert(id) => {
                        open.extend(document.schemas.get(id).map(|named| &named.schema));
                    }
                    SchemaKind::Object(object) if schema.example.is_none() => {
                        for property in object.properties.iter().filter(|property| property.required) {
                            if self.lacks(&property.schema) {
                                let what = format!("the required field {}", quoted(&property.name.value));
                                let message = format!("{what} of a request has no example");
                                let finding = Finding::new(Rule::Example, property.name.span, message);
                                self.report(finding.with_help("add an `example`: a typical value"));
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    /// Whether a value has no example, and none follows from its type. The fields of an object have their own.
    fn lacks(&self, schema: &Schema) -> bool {
        let behind = self.document.behind(schema);
        if behind
            .iter()
            .any(|schema| schema.example.is_some() || schema.default.is_some())
        {
            return false;
        }
        match behind.last().map(|schema| &schema.kind) {
            Some(SchemaKind::Integer { .. } | SchemaKind::Number | SchemaKind::String { .. }) => true,
            // A list of itself is an error of the schema, and never ends.
            Some(SchemaKind::Array(item)) => {
                let is_list = |schema: &&Schema| matches!(schema.kind, SchemaKind::Array(_));
                let item_behind = self.document.behind(item);
                !item_behind.last().is_some_and(is_list) && self.lacks(item)
            }
            _ => false,
        }
    }
}
