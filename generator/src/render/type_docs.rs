//! Writes the documentation of types and their fields, values and variants.

use super::context::Context;
use super::doc::Doc;
use super::identifier::plain;
use super::markdown::{References, code_span, doc_line};
use super::words;
use crate::ir::{
    Alias, Enum, EnumValue, Field, Location, Mention, Mentions, Origin, Record, TypeRef, Union, UnionVariant,
};

/// The most characters of an example. A longer one would hide the text around it.
const LONGEST_EXAMPLE: usize = 120;

/// The most operations that a type names as its users.
const MOST_USERS: usize = 5;

pub(super) fn record(cx: &Context<'_>, record: &Record) -> Doc {
    if let Origin::Parameters(method) = &record.origin {
        let method = plain(method);
        let link = cx.method_link(method);
        return Doc::default().line(format!("Parameters of [`{method}`]({link})."));
    }
    let references = cx.references(&record.mentions, Some(&record.name));
    let doc = type_doc(
        record.description.as_ref(),
        &references,
        &record.name,
        &record.wire,
        &record.origin,
        "An object",
    );
    let doc = doc.paragraph(users(cx, &record.name, &record.mentions));
    if record.response_only {
        return doc.line(
            "Part of responses only. Tests make a value with `default()` and setters, which come with the feature \
             `test-util`.",
        );
    }
    doc
}

pub(super) fn enumeration(cx: &Context<'_>, item: &Enum) -> Doc {
    let references = cx.references(&item.mentions, Some(&item.name));
    type_doc(
        item.description.as_ref(),
        &references,
        &item.name,
        &item.wire,
        &item.origin,
        "A choice",
    )
    .paragraph(users(cx, &item.name, &item.mentions))
    .line(
        "The API may add values at any time: a `match` needs an arm for the others, and a value that is not \
         documented here is kept as [`UnknownValue`](Self::UnknownValue).",
    )
}

pub(super) fn union(cx: &Context<'_>, item: &Union) -> Doc {
    let references = cx.references(&item.mentions, Some(&item.name));
    let doc = type_doc(
        item.description.as_ref(),
        &references,
        &item.name,
        &item.wire,
        &item.origin,
        "One of several types",
    );
    let doc = match &item.discriminator {
        Some(field) => doc.line(format!("The field {} says which.", code_span(field))),
        None => doc,
    };
    doc.paragraph(users(cx, &item.name, &item.mentions))
}

pub(super) fn alias(cx: &Context<'_>, alias: &Alias) -> Doc {
    let references = cx.references(&alias.mentions, Some(&alias.name));
    let doc = type_doc(
        alias.description.as_ref(),
        &references,
        &alias.name,
        &alias.wire,
        &Origin::Schema,
        "A value",
    );
    match words::limits(&alias.limits) {
        Some(limits) => doc.line(words::sentence(&limits)),
        None => doc,
    }
}

fn type_doc(
    description: Option<&String>,
    references: References<'_>,
    name: &str,
    wire: &str,
    origin: &Origin,
    what: &str,
) -> Doc {
    let doc = Doc::default().text_with(description, references);
    if doc.is_empty() {
        return doc.line(match origin {
            Origin::Inline(place) => format!("{what}, as it stands in {}.", code_span(place)),
            Origin::Schema | Origin::Parameters(_) => {
                format!("{what}, called {} by the API.", code_span(wire))
            }
        });
    }
    if name != wire && *origin == Origin::Schema {
        return doc.line(format!("The API calls it {}.", code_span(wire)));
    }
    doc
}

/// The operations that take a type, and those that return it. If the texts of the type name all of them, nothing is said.
fn users(cx: &Context<'_>, name: &str, mentions: &Mentions) -> Option<String> {
    let users = cx.users(name)?;
    let is_named = |method: &&str| {
        let mut named = mentions.values();
        named.any(|mention| matches!(mention, Mention::Operation(named) if named == method))
    };
    if users.taken_by.iter().chain(&users.returned_by).all(is_named) {
        return None;
    }
    let sentence = |verb: &str, methods: &[&str]| {
        let links: Vec<String> = methods
            .iter()
            .take(MOST_USERS)
            .map(|method| {
                let method = plain(method);
                format!("[`{method}`]({})", cx.method_link(method))
            })
            .collect();
        let more = methods.len().saturating_sub(MOST_USERS);
        let links = match (links.as_slice(), more) {
            ([], _) => return None,
            ([one], 0) => one.clone(),
            ([first @ .., last], 0) => format!("{} and {last}", first.join(", ")),
            (links, more) => format!("{} and {more} more", links.join(", ")),
        };
        Some(format!("{verb} {links}."))
    };
    let sentences = [
        sentence("Taken by", &users.taken_by),
        sentence("Returned by", &users.returned_by),
    ];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

pub(super) fn enum_value(cx: &Context<'_>, item: &Enum, value: &EnumValue) -> Doc {
    let wire = code_span(&value.wire);
    let references = cx.references(&item.mentions, Some(&item.name));
    let doc = Doc::default().text_with(value.description.as_ref(), &references);
    if doc.is_empty() {
        doc.line(wire)
    } else {
        doc.line(format!("On the wire: {wire}."))
    }
}

pub(super) fn union_variant(union: &Union, variant: &UnionVariant) -> Doc {
    let what = match &variant.value {
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => {
            format!("A {}.", words::type_link(name))
        }
        TypeRef::List(_) => String::from("A list."),
        TypeRef::Bool => String::from("A boolean."),
        TypeRef::Int32 | TypeRef::Int64 => String::from("An integer."),
        TypeRef::Double => String::from("A number."),
        TypeRef::String => String::from("A string."),
        TypeRef::DateTime => String::from("A point in time."),
        TypeRef::Unit | TypeRef::Json | TypeRef::Object | TypeRef::Map(_) | TypeRef::Envelope(_) => {
            String::from("Any value of that shape.")
        }
    };
    let tag = match (&union.discriminator, &variant.tag) {
        (Some(field), Some(tag)) => Some(format!("Chosen by {} = {}.", code_span(field), code_span(tag))),
        _ => None,
    };
    let limits = words::limits(&variant.limits).map(|limits| words::sentence(&limits));
    Doc::default().line(what).paragraph(tag.into_iter().chain(limits))
}

/// A field: its text, then the facts in a few short sentences.
pub(super) fn field(cx: &Context<'_>, record: &Record, field: &Field) -> Doc {
    let mut facts = presence(cx, record, field);
    facts.extend(words::limits(&field.limits).map(|limits| words::sentence(&limits)));
    if let Some(format) = &field.format {
        facts.push(format!("Format: {}.", code_span(format)));
    }
    if let Some(unit) = &field.unit {
        facts.push(format!("Unit: {}.", doc_line(unit)));
    }
    if let Some(example) = &field.example
        && example.len() <= LONGEST_EXAMPLE
    {
        facts.push(format!("Example: {}.", code_span(&words::json_value(example))));
    }
    if field.secret {
        facts.push(String::from("A secret: it is sent, and never printed."));
    }
    let references = cx.references(&record.mentions, Some(&record.name));
    let doc = Doc::default().text_with(field.description.as_ref(), &references);
    if doc.is_empty() && facts.is_empty() {
        facts.push(format!("Field {}.", code_span(&field.wire)));
    }
    let facts = facts.join(" ");
    doc.paragraph((!facts.is_empty()).then_some(facts))
}

/// Where a field is sent, whether it has to be, and what it means if it is not: ``Optional `x`: not sent if `None`.``
fn presence(cx: &Context<'_>, record: &Record, field: &Field) -> Vec<String> {
    let wire = code_span(&field.wire);
    if record.response_only {
        let differs = plain(&field.name) != field.wire;
        let name = differs.then(|| format!("On the wire: {wire}."));
        let null = field.nullable.then(|| String::from("May be `null`."));
        let default = cx.assumed(field).map(|assumed| format!("Default: {assumed}."));
        return name.into_iter().chain(null).chain(default).collect();
    }
    let place = match field.location {
        Location::Body => wire,
        Location::WholeBody => String::from("body"),
        Location::Query => format!("query parameter {wire}"),
        Location::Path => format!("path parameter {wire}"),
        Location::Header => format!("header {wire}"),
    };
    let null = if field.nullable { ", may be `null`" } else { "" };
    if field.required {
        return vec![format!("Required {place}{null}.")];
    }
    let absent = if field.nullable { "Absent" } else { "None" };
    vec![match cx.assumed(field) {
        Some(assumed) => format!("Optional {place}{null}: if `{absent}`, the server assumes {assumed}."),
        None => format!("Optional {place}{null}: not sent if `{absent}`."),
    }]
}

pub(super) fn setter(field: &Field) -> Doc {
    // This is not a link: the field is on the same page, and rustdoc would have to resolve the link of every function.
    Doc::default().line(format!("Sets `{}`.", plain(&field.name)))
}

pub(super) fn required_form(record: &Record) -> Doc {
    Doc::default().line(format!(
        "The required fields of {}, by name: a struct literal that misses one does not compile.",
        words::type_link(&record.name)
    ))
}

pub(super) fn required_field(record: &Record, field: &Field) -> Doc {
    let name = plain(&field.name);
    Doc::default().line(format!("See [`{}::{name}`].", record.name))
}
