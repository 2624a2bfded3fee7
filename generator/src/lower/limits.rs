//! Finds the limits of a value, and of everything that the value holds in lists and maps.

use crate::openapi::{Document, Limits, Schema, SchemaKind};

/// The limits of a value of this schema, with those of its elements.
///
/// The fields of an object and the variants of a union have their limits in their own type.
pub(super) fn of(document: &Document, schema: &Schema) -> Limits {
    within(document, schema, &mut Vec::new())
}

/// The limits that the schemas behind a value state about the value itself: those of the first schema that has any.
pub(super) fn of_value(behind: &[&Schema]) -> Limits {
    let limited = behind.iter().find(|schema| !schema.limits.is_empty());
    limited.map(|schema| schema.limits.clone()).unwrap_or_default()
}

/// `open` are the lists and maps around this schema. A list of itself is an error elsewhere, and must end here.
fn within<'d>(document: &'d Document, schema: &'d Schema, open: &mut Vec<&'d Schema>) -> Limits {
    let behind = document.behind(schema);
    let mut limits = of_value(&behind);
    let Some(target) = behind.last().copied() else {
        return limits;
    };
    if let SchemaKind::Array(element) | SchemaKind::Map(element) = &target.kind
        && !open.iter().any(|outer| std::ptr::eq(*outer, target))
    {
        open.push(target);
        let each = within(document, element, open);
        open.pop();
        limits.each = (!each.is_empty()).then(|| Box::new(each));
    }
    limits
}
