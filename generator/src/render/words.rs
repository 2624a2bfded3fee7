//! Writes facts for the documentation: requests, parameters, types, limits.

use super::markdown::code_span;
use crate::ir::{Limits, Method, Operation, Record, TypeRef};

/// Method and path, as code.
pub(super) fn request(operation: &Operation) -> String {
    let method = match operation.method {
        Method::Delete => "DELETE",
        Method::Get => "GET",
        Method::Patch => "PATCH",
        Method::Post => "POST",
        Method::Put => "PUT",
    };
    code_span(&format!("{method} {}", operation.path))
}

/// The fields of a request, the required ones first, with their limits.
pub(super) fn parameters(record: &Record) -> String {
    if record.fields.is_empty() {
        return String::from("none");
    }
    let parameters = record.fields.iter().map(|field| {
        let mut notes = Vec::new();
        if field.required {
            notes.push(String::from("required"));
        }
        notes.extend(limits(&field.limits));
        let notes = if notes.is_empty() {
            String::new()
        } else {
            format!(" ({})", notes.join(", "))
        };
        format!("{}{notes}", code_span(&field.wire))
    });
    parameters.collect::<Vec<_>>().join(", ")
}

/// A value of that type.
pub(super) fn value(value: &TypeRef) -> String {
    match value {
        TypeRef::Unit => String::from("nothing"),
        TypeRef::Bool => String::from("a boolean"),
        TypeRef::Int32 | TypeRef::Int64 => String::from("an integer"),
        TypeRef::Double => String::from("a number"),
        TypeRef::String => String::from("a string"),
        TypeRef::DateTime => String::from("a point in time"),
        TypeRef::Json => String::from("any JSON value"),
        TypeRef::Object => String::from("a JSON object"),
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => type_link(name),
        TypeRef::List(item) => format!("a list, each of its elements {}", self::value(item)),
        TypeRef::Map(item) => format!("a map, each of its values {}", self::value(item)),
        TypeRef::Envelope(item) => format!("an envelope around {}", self::value(item)),
    }
}

/// Limits, if there are any: `at most 50 elements, each at most 10 characters`.
pub(super) fn limits(limits: &Limits) -> Option<String> {
    let mut parts = Vec::new();
    let mut count = |least: Option<u64>, most: Option<u64>, unit: &str| match (least, most) {
        (Some(least), Some(most)) => parts.push(format!("{least} to {most} {unit}")),
        (Some(least), None) => parts.push(format!("at least {least} {unit}")),
        (None, Some(most)) => parts.push(format!("at most {most} {unit}")),
        (None, None) => {}
    };
    count(limits.min_items, limits.max_items, "elements");
    count(limits.min_length, limits.max_length, "characters");
    match (limits.minimum, limits.maximum) {
        (Some(least), Some(most)) => parts.push(format!("from {} to {}", number(least), number(most))),
        (Some(least), None) => parts.push(format!("at least {}", number(least))),
        (None, Some(most)) => parts.push(format!("at most {}", number(most))),
        (None, None) => {}
    }
    let each = limits.each.as_deref().and_then(self::limits);
    parts.extend(each.map(|each| format!("each {each}")));
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A number for people. A double rounds a number with more digits in any case.
fn number(value: f64) -> String {
    if value.abs() < 1e16 {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

/// A link to a type.
pub(super) fn type_link(name: &str) -> String {
    /// Macros that are in scope everywhere. A link to a type of the same name must say that it means the type.
    const DERIVES: [&str; 9] = [
        "Clone",
        "Copy",
        "Debug",
        "Default",
        "Eq",
        "Hash",
        "Ord",
        "PartialEq",
        "PartialOrd",
    ];
    if DERIVES.contains(&name) {
        format!("[`{name}`](type@{name})")
    } else {
        format!("[`{name}`]")
    }
}
