//! Makes an example of an operation's result: what a mock of the API answers unless a test says otherwise.
//!
//! A value is the `example` of its schema; without one it is the `default`, the first value of the enum, or a plain
//! value that fits type, format and limits. An object has its required members, and of the others those that have an
//! example. A value that contains itself is left out, which is possible since Rust types that do so are optional, too.

use serde_json::Value;

use super::{Lowering, limits};
use crate::diagnostics::Diagnostic;
use crate::openapi::{Document, Limits, Object, OneOf, PageBy, Paging, Schema, SchemaKind};

/// The most values in an example, and how deep they are nested at most: schemas can describe more than anybody can
/// store. What goes beyond is left out.
const MOST_VALUES: usize = 5_000;
const DEEPEST: usize = 24;

/// The most elements, and characters, that a value gets because its schema asks for so many.
const MOST_ELEMENTS: u64 = 10;
const MOST_CHARACTERS: u64 = 1_000;

/// Members whose value is settled, by name, as JSON text.
type Settled<'s> = [(&'s str, String)];

impl Lowering<'_> {
    /// An example of this result, as JSON text.
    pub(super) fn example(&mut self, result: &Schema, paging: Option<&Paging>) -> String {
        let mut maker = Maker {
            document: self.document,
            open: Vec::new(),
            left: MOST_VALUES,
            unfit: Vec::new(),
        };
        let made = match paging {
            Some(paging) => maker.page(result, paging),
            None => maker.value(result),
        };
        for schema in maker.unfit {
            if self.unfit_examples.insert(schema.span) {
                self.diagnostics.push(
                    Diagnostic::warning(schema.span, "the `example` is no value of its schema")
                        .with_label("in this schema")
                        .with_help("a mock of the API answers with a value that it makes up"),
                );
            }
        }
        made.unwrap_or_else(|| String::from("null"))
    }
}

struct Maker<'a> {
    document: &'a Document,
    /// What is being made, outermost first.
    open: Vec<&'a Schema>,
    /// How many more values there may be.
    left: usize,
    /// The schemas whose example is not theirs.
    unfit: Vec<&'a Schema>,
}

impl<'a> Maker<'a> {
    /// A value of this schema; `None` if it would contain itself, or is too large.
    fn value(&mut self, schema: &'a Schema) -> Option<String> {
        self.example(schema)
            .or_else(|| self.default(schema))
            .or_else(|| self.made(schema, &[]))
    }

    /// A page whose count is that of its items, without a cursor to another one: it is the only page.
    fn page(&mut self, schema: &'a Schema, paging: &Paging) -> Option<String> {
        let SchemaKind::Object(object) = &self.document.behind(schema).last()?.kind else {
            return self.value(schema);
        };
        let member = |name: &str| object.members.iter().find(|member| member.name.value == name);
        let mut settled = Vec::new();
        if let Some(name) = paging.items.as_deref()
            && let Some(items) = member(name)
            && let Some(list) = self.value(&items.schema)
        {
            let count = serde_json::from_str::<Vec<Value>>(&list).map_or(0, |items| items.len());
            settled.push((name, list));
            if let Some(total) = &paging.total {
                settled.push((total.as_str(), count.to_string()));
            }
            if let PageBy::Cursor(next) = &paging.by {
                settled.push((next.as_str(), String::from("\"\"")));
            }
            if let Some(more) = &paging.more {
                settled.push((more.as_str(), String::from("false")));
            }
        }
        self.made(schema, &settled)
    }

    /// The example in the schema, or in the one that it refers to.
    fn example(&mut self, schema: &'a Schema) -> Option<String> {
        for schema in self.document.behind(schema) {
            if let Some(text) = &schema.example {
                if fits(self.document, text, schema) {
                    return Some(text.clone());
                }
                self.unfit.push(schema);
            }
        }
        None
    }

    /// Likewise the default. It says what the server assumes, and is checked by nobody but the server.
    fn default(&self, schema: &'a Schema) -> Option<String> {
        let behind = self.document.behind(schema);
        behind.into_iter().find_map(|schema| {
            schema
                .default
                .clone()
                .filter(|text| fits(self.document, text, schema))
        })
    }

    /// A made-up value.
    fn made(&mut self, schema: &'a Schema, settled: &Settled<'_>) -> Option<String> {
        let behind = self.document.behind(schema);
        let limits = limits::of_value(&behind);
        let target = behind.last().copied()?;
        let contains_itself = self.open.iter().any(|open| std::ptr::eq(*open, target));
        if contains_itself || self.open.len() >= DEEPEST || self.left == 0 {
            return None;
        }
        self.left -= 1;
        self.open.push(target);
        let made = match &target.kind {
            SchemaKind::Boolean => Some(String::from("true")),
            SchemaKind::Integer { small } => Some(integer(&limits, *small)),
            SchemaKind::Number => Some(number(&limits)),
            SchemaKind::String { format } => Some(json(&text(format.as_deref(), &limits))),
            SchemaKind::Enum(values) => values.first().map(|value| json(&value.value.value)),
            SchemaKind::Array(item) => Some(self.list(item, &limits)),
            SchemaKind::Object(object) => Some(self.object(object, settled)),
            SchemaKind::OneOf(one) => self.variant(one),
            // A map has no member that has to be there, and an object is a value like any other.
            SchemaKind::Map(_) | SchemaKind::Any => Some(String::from("{}")),
            // Leads nowhere, or round in circles: an error elsewhere.
            SchemaKind::Reference(_) => None,
        };
        self.open.pop();
        made
    }

    fn list(&mut self, item: &'a Schema, limits: &Limits) -> String {
        let most = limits.max_items.unwrap_or(MOST_ELEMENTS).min(MOST_ELEMENTS);
        let count = limits.min_items.unwrap_or(1).max(1).min(most);
        let items: Vec<String> = (0..count).map_while(|_| self.value(item)).collect();
        format!("[{}]", items.join(","))
    }

    fn object(&mut self, object: &'a Object, settled: &Settled<'_>) -> String {
        let mut members = Vec::new();
        for member in &object.members {
            let name = member.name.value.as_str();
            let value = match settled.iter().find(|(settled, _)| *settled == name) {
                Some((_, value)) => Some(value.clone()),
                None if member.required => self.value(&member.schema),
                None => self.example(&member.schema),
            };
            members.extend(value.map(|value| format!("{}:{value}", json(name))));
        }
        format!("{{{}}}", members.join(","))
    }

    /// The first variant that does not contain itself.
    fn variant(&mut self, one: &'a OneOf) -> Option<String> {
        let (member, tags) = match &one.discriminator {
            Some((member, tags)) => (member.as_str(), tags.as_slice()),
            None => ("", &[][..]),
        };
        let mut variants = one.variants.iter().enumerate();
        variants.find_map(|(index, variant)| match tags.get(index) {
            Some(tag) => self.made(variant, &[(member, json(tag))]),
            None => self.value(variant),
        })
    }
}

/// Whether a JSON text is a value of this schema.
fn fits(document: &Document, text: &str, schema: &Schema) -> bool {
    serde_json::from_str(text).is_ok_and(|value| is_value(document, &value, schema))
}

fn is_value(document: &Document, value: &Value, schema: &Schema) -> bool {
    let behind = document.behind(schema);
    if value.is_null() && behind.iter().any(|schema| schema.nullable) {
        return true;
    }
    let is = |value: &Value, schema: &Schema| is_value(document, value, schema);
    match behind.last().map(|schema| &schema.kind) {
        Some(SchemaKind::Any) => true,
        Some(SchemaKind::Boolean) => value.is_boolean(),
        Some(SchemaKind::Integer { small }) => value
            .as_i64()
            .is_some_and(|value| !small || i32::try_from(value).is_ok()),
        Some(SchemaKind::Number) => value.is_number(),
        Some(SchemaKind::String { .. }) => value.is_string(),
        Some(SchemaKind::Enum(values)) => values
            .iter()
            .any(|known| value.as_str() == Some(&known.value.value)),
        Some(SchemaKind::Array(item)) => value
            .as_array()
            .is_some_and(|items| items.iter().all(|value| is(value, item))),
        Some(SchemaKind::Map(item)) => value
            .as_object()
            .is_some_and(|entries| entries.values().all(|value| is(value, item))),
        Some(SchemaKind::Object(object)) => value.as_object().is_some_and(|entries| {
            let known = |name: &str| object.members.iter().any(|member| member.name.value == name);
            entries.keys().all(|name| known(name))
                && object
                    .members
                    .iter()
                    .all(|member| match entries.get(&member.name.value) {
                        Some(value) => is(value, &member.schema),
                        None => !member.required,
                    })
        }),
        Some(SchemaKind::OneOf(one)) => one.variants.iter().any(|variant| is(value, variant)),
        Some(SchemaKind::Reference(_)) | None => false,
    }
}

fn json(text: &str) -> String {
    Value::from(text).to_string()
}

/// The number nearest to 1 within the limits.
// A limit beyond the range becomes the end of the range.
#[allow(clippy::cast_possible_truncation)]
fn integer(limits: &Limits, small: bool) -> String {
    let least = limits.minimum.map_or(i64::MIN, |least| least.ceil() as i64);
    let most = limits.maximum.map_or(i64::MAX, |most| most.floor() as i64);
    let number = 1.max(least).min(most);
    if small {
        number.clamp(i64::from(i32::MIN), i64::from(i32::MAX)).to_string()
    } else {
        number.to_string()
    }
}

fn number(limits: &Limits) -> String {
    let number = 1_f64
        .max(limits.minimum.unwrap_or(f64::MIN))
        .min(limits.maximum.unwrap_or(f64::MAX));
    Value::from(number).to_string()
}

/// A text of this format, or of the length that is asked for.
fn text(format: Option<&str>, limits: &Limits) -> String {
    let plain = match format {
        Some("date-time") => "2024-01-31T12:00:00.000Z",
        Some("date") => "2024-01-31",
        Some("email") => "user@example.com",
        Some("uri" | "url") => "https://example.com/",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("hostname") => "host.example.com",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("byte") => "ZXhhbXBsZQ==",
        _ => "example",
    };
    let length = u64::try_from(plain.len()).unwrap_or(u64::MAX);
    let most = limits.max_length.unwrap_or(u64::MAX);
    let length = length
        .max(limits.min_length.unwrap_or(0).min(MOST_CHARACTERS))
        .min(most);
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    plain.chars().cycle().take(length).collect()
}
