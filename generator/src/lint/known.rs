//! What the schema says of an item, to compare sentences with.

use super::Check;
use super::finding::Rule;
use super::items::{Item, Kind};
use crate::facts::Method;
use crate::mentions::Place;
use crate::openapi::{Limits, Operation, Schema, SchemaKind};

/// What the schema says of an item.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub(super) required: Option<bool>,
    pub(super) limits: Limits,
    /// The limits of the elements, if it is a list.
    pub(super) each: Limits,
    pub(super) unit: Option<String>,
    pub(super) default: Option<String>,
    pub(super) deprecated: bool,
    /// Whether an operation can be sent twice, where the schema says so.
    pub(super) idempotent: Option<bool>,
    /// The list at which the requests of an operation can be split.
    pub(super) batch: Option<String>,
    /// The most items of a page of an operation.
    pub(super) page: Option<f64>,
}

/// The rule, what the sentence says, and what the schema says.
pub(super) type Contradiction = Option<(Rule, String, String)>;

/// Words that make a statement about a value hold in some cases only.
pub(super) const CONDITIONS_OF_VALUES: [&str; 10] = [
    "if",
    "when",
    "whenever",
    "unless",
    "where",
    "while",
    "except",
    "otherwise",
    "depends",
    "depending",
];

impl Check<'_> {
    pub(super) fn known(&self, item: &Item<'_>) -> Known {
        let mut known = Known {
            required: item.required,
            deprecated: item.deprecated,
            ..Known::default()
        };
        if let Place::Operation(operation) = item.place
            && item.kind == Kind::Operation
        {
            known.limits = self.limits_of_batch(operation);
            known.batch = operation.batch.as_ref().map(|batch| batch.value.clone());
            known.page = self.largest_page(operation);
            known.idempotent = match operation.method {
                Method::Get => Some(true),
                _ => operation.idempotent,
            };
        }
        let Some(schema) = item.schema else { return known };
        let behind = self.document.behind(schema);
        known.limits = limits(&behind);
        if let Some(SchemaKind::Array(element)) = behind.last().map(|schema| &schema.kind) {
            known.each = limits(&self.document.behind(element));
        }
        known.unit = behind.iter().find_map(|schema| schema.unit.clone());
        known.default = behind.iter().find_map(|schema| schema.default.clone());
        known
    }

    /// The limits of the list at which a request can be split.
    fn limits_of_batch(&self, operation: &Operation) -> Limits {
        let list = operation
            .batch
            .as_ref()
            .and_then(|batch| self.of_body(operation, &batch.value));
        list.map(|list| limits(&self.document.behind(list)))
            .unwrap_or_default()
    }

    /// The `maximum` of the parameter or field that says how many items a page has.
    fn largest_page(&self, operation: &Operation) -> Option<f64> {
        let limit = operation.paging.as_ref()?.value.limit.as_ref()?;
        let mut parameters = operation.parameters.iter();
        let schema = match parameters.find(|parameter| parameter.name.value == *limit) {
            Some(parameter) => &parameter.schema,
            None => self.of_body(operation, limit)?,
        };
        limits(&self.document.behind(schema)).maximum
    }

    /// The schema of a field of the body, with dots between the levels.
    fn of_body<'d>(&'d self, operation: &'d Operation, path: &str) -> Option<&'d Schema> {
        let mut at = &operation.body.as_ref()?.schema;
        for name in path.split('.') {
            let SchemaKind::Object(object) = &self.document.behind(at).last()?.kind else {
                return None;
            };
            let mut properties = object.properties.iter();
            at = &properties.find(|property| property.name.value == name)?.schema;
        }
        Some(at)
    }
}

fn limits(behind: &[&Schema]) -> Limits {
    let limited = behind.iter().find(|schema| !schema.limits.is_empty());
    limited.map(|schema| schema.limits.clone()).unwrap_or_default()
}
