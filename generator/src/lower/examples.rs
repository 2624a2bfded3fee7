//! Makes an example of an operation's result: a mock of the API responds with it unless a test sets another one.
//!
//! A value is the `example` of its schema. Without one it is the `default`, the first value of the enum, or a plain
//! value that fits type, format and limits. An object has its required properties, and of the others those that have
//! an example. A value that contains itself is `null` where the schema allows it, and otherwise left out. Lists leave out
//! elements that lack a required property for that reason, and unions take another variant.
//!
//! The example of a request, for the documentation, is made in the same way with fewer optional properties: a reader
//! copies it. A plain text in it says what belongs there.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Lowering, limits};
use crate::names;
use crate::openapi::{
    Document, Limits, Object, OneOf, PageBy, Paging, Property, Schema, SchemaKind, mismatch,
};

/// The most values in an example, and how deep they are nested at most: schemas can describe more than anybody can
/// store. What goes beyond is left out.
const MOST_VALUES: usize = 5_000;
const DEEPEST: usize = 24;

/// The most elements, and characters, that a value gets because its schema asks for so many.
const MOST_ELEMENTS: u64 = 10;
const MOST_CHARACTERS: u64 = 1_000;

/// The most optional properties that the example of a request has, and the most properties with the required ones.
pub(super) const MOST_OPTIONAL: usize = 2;
pub(super) const MOST_SHOWN: usize = 4;

/// The most characters of the example of an optional property that a request shows.
pub(super) const LONGEST_SHOWN: usize = 80;

/// Properties whose value is settled, by name, as JSON text.
type Settled<'s> = [(&'s str, String)];

impl Lowering<'_> {
    /// An example of this result, as JSON text.
    pub(super) fn example(&mut self, result: &Schema, paging: Option<&Paging>) -> String {
        let mut maker = Maker::new(self.document);
        let made = match paging {
            Some(paging) => maker.page(result, paging),
            None => maker.value(result),
        };
        made.unwrap_or_else(|| String::from("null"))
    }
}

pub(super) struct Maker<'a> {
    document: &'a Document,
    /// For a request: how often the API has a field of each name. An optional property with a frequent name is one that
    /// readers look for.
    request: Option<&'a BTreeMap<String, usize>>,
    /// The names by which a request says which page is wanted, or how long it is: the stream of items sets these.
    pages: Vec<&'a str>,
    /// The name of the property that is being made.
    name: &'a str,
    /// What is being made, outermost first, and whether something else could take its place: `null`, a shorter list or
    /// another variant.
    open: Vec<(&'a Schema, bool)>,
    /// How many more values there may be.
    left: usize,
    /// How many required properties were left out that others have.
    gaps: usize,
    /// Whether the value that could not be made has no finite form. Its field in Rust is optional.
    endless: bool,
}

impl<'a> Maker<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            request: None,
            pages: Vec::new(),
            name: "",
            open: Vec::new(),
            left: MOST_VALUES,
            gaps: 0,
            endless: false,
        }
    }

    /// Makes requests, which may be for pages.
    pub(super) fn of_requests(
        document: &'a Document,
        frequency: &'a BTreeMap<String, usize>,
        paging: Option<&'a Paging>,
    ) -> Self {
        let pages = paging
            .into_iter()
            .flat_map(|paging| [Some(&paging.page), paging.limit.as_ref()]);
        let last = |path: &'a String| path.rsplit('.').next().unwrap_or(path);
        Self {
            request: Some(frequency),
            pages: pages.flatten().map(last).collect(),
            ..Self::new(document)
        }
    }

    /// A value of this schema for the property of that name.
    pub(super) fn named(&mut self, name: &'a str, schema: &'a Schema) -> Option<String> {
        let before = std::mem::replace(&mut self.name, name);
        let made = self.value(schema);
        self.name = before;
        made
    }

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
        let property = |name: &str| {
            let mut properties = object.properties.iter();
            properties.find(|property| property.name.value == name)
        };
        let mut settled = Vec::new();
        if let Some(name) = paging.items.as_deref()
            && let Some(items) = property(name)
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
    fn example(&self, schema: &'a Schema) -> Option<String> {
        self.stated(schema, |schema| schema.example.as_ref())
    }

    /// Likewise the default.
    fn default(&self, schema: &'a Schema) -> Option<String> {
        self.stated(schema, |schema| schema.default.as_ref())
    }

    /// What the schema states, or else the one that it refers to. A value that does not fit is reported elsewhere.
    fn stated(&self, schema: &'a Schema, state: impl Fn(&'a Schema) -> Option<&'a String>) -> Option<String> {
        let behind = self.document.behind(schema);
        let mut stated = behind
            .into_iter()
            .filter_map(|schema| Some((schema, state(schema)?)));
        let (_, text) = stated.find(|(schema, text)| fits(self.document, text, schema))?;
        Some(text.clone())
    }

    /// A made-up value.
    fn made(&mut self, schema: &'a Schema, settled: &Settled<'_>) -> Option<String> {
        let behind = self.document.behind(schema);
        let limits = limits::of_value(&behind);
        let target = behind.last().copied()?;
        if let Some(outer) = self.open.iter().position(|(open, _)| std::ptr::eq(*open, target)) {
            let mut within = self.open.iter().skip(outer);
            self.endless = !within.any(|(_, could_end)| *could_end);
            return None;
        }
        if self.open.len() >= DEEPEST || self.left == 0 {
            return None;
        }
        self.left -= 1;
        let is_choice = matches!(target.kind, SchemaKind::Array(_) | SchemaKind::OneOf(_));
        let is_nullable = behind.iter().any(|schema| schema.nullable);
        self.open.push((target, is_choice || is_nullable));
        let made = match &target.kind {
            SchemaKind::Boolean => Some(String::from("true")),
            SchemaKind::Integer { small } => Some(integer(&limits, *small)),
            SchemaKind::Number => Some(number(&limits)),
            SchemaKind::String { format } => {
                let plain = match self.request {
                    Some(_) => names::words_of(self.name),
                    None => String::from("example"),
                };
                Some(json(&text(format.as_deref(), &plain, &limits)))
            }
            SchemaKind::Enum(values) => values.first().map(|value| json(&value.value.value)),
            SchemaKind::Array(item) => Some(self.list(item, &limits)),
            SchemaKind::Object(object) => Some(self.object(object, settled)),
            SchemaKind::OneOf(one) => self.variant(one),
            // A map can be empty, and so can an object of any fields.
            SchemaKind::Map(_) | SchemaKind::Any => Some(String::from("{}")),
            // Leads nowhere, or round in circles: an error elsewhere.
            SchemaKind::Reference(_) => None,
        };
        self.open.pop();
        made
    }

    /// A list of as many complete elements as there have to be, if there are that many.
    fn list(&mut self, item: &'a Schema, limits: &Limits) -> String {
        let most = limits.max_items.unwrap_or(MOST_ELEMENTS).min(MOST_ELEMENTS);
        let count = limits.min_items.unwrap_or(1).max(1).min(most);
        let items = (0..count).map_while(|_| {
            let (item, gaps) = self.with_gaps(|maker| maker.value(item));
            item.filter(|_| gaps == 0)
        });
        format!("[{}]", items.collect::<Vec<_>>().join(","))
    }

    fn object(&mut self, object: &'a Object, settled: &Settled<'_>) -> String {
        let mut fields = Vec::new();
        let few = self.request.map(|frequency| few(object, frequency, &self.pages));
        let outer = self.name;
        for property in &object.properties {
            let name = property.name.value.as_str();
            self.name = name;
            let value = match settled.iter().find(|(settled, _)| *settled == name) {
                Some((_, value)) => Some(value.clone()),
                None if property.required => self.required(&property.schema),
                None if few.as_ref().is_some_and(|few| !few.contains(name)) => None,
                None => self.example(&property.schema),
            };
            match value {
                Some(value) => fields.push(format!("{}:{value}", json(name))),
                None => self.gaps += usize::from(property.required && !self.endless),
            }
            self.endless = false;
        }
        self.name = outer;
        format!("{{{}}}", fields.join(","))
    }

    /// What this makes, and how many required properties are left out in it. They do not count yet.
    fn with_gaps<R>(&mut self, make: impl FnOnce(&mut Self) -> R) -> (R, usize) {
        let before = std::mem::take(&mut self.gaps);
        let made = make(self);
        (made, std::mem::replace(&mut self.gaps, before))
    }

    /// A required value. If it is not complete and may be `null`, it is `null`.
    fn required(&mut self, schema: &'a Schema) -> Option<String> {
        let (made, gaps) = self.with_gaps(|maker| maker.value(schema));
        let is_complete = made.is_some() && gaps == 0;
        if !is_complete && self.document.behind(schema).iter().any(|schema| schema.nullable) {
            return Some(String::from("null"));
        }
        self.gaps += gaps;
        made
    }

    /// The first variant that is complete, or else the first that can be made.
    fn variant(&mut self, one: &'a OneOf) -> Option<String> {
        let (name, tags) = match &one.discriminator {
            Some((name, tags)) => (name.as_str(), tags.as_slice()),
            None => ("", &[][..]),
        };
        let mut first: Option<(String, usize)> = None;
        for (index, variant) in one.variants.iter().enumerate() {
            let (made, gaps) = self.with_gaps(|maker| match tags.get(index) {
                Some(tag) => maker.made(variant, &[(name, json(tag))]),
                None => maker.value(variant),
            });
            match made {
                Some(made) if gaps == 0 => return Some(made),
                Some(made) if first.is_none() => first = Some((made, gaps)),
                _ => {}
            }
        }
        let (made, gaps) = first?;
        self.gaps += gaps;
        Some(made)
    }
}

/// The optional properties that a request shows: some of those with an example. What the server assumes anyway is not
/// among them.
fn few<'a>(object: &'a Object, frequency: &BTreeMap<String, usize>, pages: &[&str]) -> BTreeSet<&'a str> {
    let required = object.properties.iter().filter(|property| property.required);
    let most = MOST_SHOWN.saturating_sub(required.count()).min(MOST_OPTIONAL);
    let optional = object.properties.iter().filter(|property| is_shown(property));
    let mut optional: Vec<&Property> = optional
        .filter(|property| !pages.contains(&property.name.value.as_str()))
        .collect();
    optional.sort_by_key(|property| {
        let frequency = frequency.get(&property.name.value);
        (
            is_compound(property.schema.example.as_deref()),
            Reverse(frequency),
        )
    });
    let names = optional.into_iter().map(|property| property.name.value.as_str());
    names.take(most).collect()
}

/// Whether an example is an object or a list. Plain values are shown rather than these.
pub(super) fn is_compound(example: Option<&str>) -> bool {
    example.is_some_and(|example| example.starts_with(['{', '[']))
}

fn is_shown(property: &Property) -> bool {
    let schema = &property.schema;
    let example = schema.example.as_ref();
    !property.required
        && !schema.deprecated
        && schema.default.is_none()
        && example.is_some_and(|example| example.len() <= LONGEST_SHOWN)
}

/// Whether a JSON text is a value of this schema.
pub(super) fn fits(document: &Document, text: &str, schema: &Schema) -> bool {
    serde_json::from_str(text).is_ok_and(|value| mismatch(document, &value, schema).is_none())
}

pub(super) fn json(text: &str) -> String {
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
fn text(format: Option<&str>, otherwise: &str, limits: &Limits) -> String {
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
        _ => otherwise,
    };
    let length = u64::try_from(plain.chars().count()).unwrap_or(u64::MAX);
    let most = limits.max_length.unwrap_or(u64::MAX);
    let length = length
        .max(limits.min_length.unwrap_or(0).min(MOST_CHARACTERS))
        .min(most);
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    plain.chars().cycle().take(length).collect()
}
