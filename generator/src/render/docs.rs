//! The documentation of generated items: the schema's own text, then the facts, so that an item that nobody has
//! described yet still documents itself.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::markdown::{code_span, doc_line, doc_lines};
use crate::ir::{
    Alias, Enum, EnumValue, Field, Limits, Location, Method, Module, Operation, Origin, Record, TypeRef,
    Union, UnionVariant,
};

/// Paragraphs of finished Markdown as doc attributes.
pub(super) fn doc(paragraphs: &[impl AsRef<str>]) -> TokenStream {
    let lines = lines(paragraphs);
    quote!(#(#[doc = #lines])*)
}

/// Paragraphs of finished Markdown as the documentation of the enclosing module.
pub(super) fn inner_doc(paragraphs: &[impl AsRef<str>]) -> TokenStream {
    let lines = lines(paragraphs);
    quote!(#(#![doc = #lines])*)
}

fn lines(paragraphs: &[impl AsRef<str>]) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for line in paragraph.as_ref().lines() {
            lines.push(if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            });
        }
    }
    lines
}

/// An identifier as links have it: a `#` in them would start a fragment.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Text of the schema, made safe, as one paragraph string.
fn text(text: &str) -> String {
    doc_lines(text).join("\n")
}

/// The schema's text, or something that can always be said.
fn described(description: Option<&String>, otherwise: impl FnOnce() -> String) -> Vec<String> {
    let text = description
        .map(|description| text(description))
        .unwrap_or_default();
    if text.is_empty() {
        vec![otherwise()]
    } else {
        vec![text]
    }
}

pub(super) fn module(module: &Module) -> Vec<String> {
    let mut out = described(module.description.as_ref(), || match &module.tag {
        Some(tag) => format!("Operations and types of {}.", code_span(tag)),
        None => String::from("Types that several modules share."),
    });
    if !module.operations.is_empty() {
        let mut table = String::from("| operation | request | what it does |\n|---|---|---|");
        for operation in &module.operations {
            let name = plain(&operation.name);
            let summary = operation.summary.as_deref().map(doc_line).unwrap_or_default();
            // Writing to a string cannot fail.
            let _ = write!(
                table,
                "\n| [`{name}`](crate::ManagementClient::{name}) | {request} | {summary} |",
                request = code_span(&format!("{} {}", method(operation.method), operation.path))
                    .replace('|', "\\|"),
            );
        }
        out.push(table);
    }
    out
}

pub(super) fn operation(operation: &Operation, request_record: Option<&Record>) -> Vec<String> {
    let request = code_span(&format!("{} {}", method(operation.method), operation.path));
    let mut out = described(operation.summary.as_ref(), || format!("Sends {request}."));
    if let Some(description) = &operation.description {
        out.push(text(description));
    }
    let mut facts = vec![format!("- Request: {request}")];
    if let Some(record) = request_record {
        facts.push(format!("- Parameters: {}", parameters(record)));
    }
    facts.push(format!("- Answers: {}", answer(&operation.response)));
    facts.push(if operation.idempotent {
        String::from("- Safe to repeat: yes")
    } else {
        String::from("- Safe to repeat: no, so it is not retried once it may have reached the server")
    });
    if operation.paging.is_some() {
        facts.push(String::from("- Answers in pages"));
    }
    if let Some(list) = &operation.batch {
        let list = code_span(list);
        facts.push(format!(
            "- A longer {list} can be [sent in parts](Call::in_chunks)"
        ));
    }
    if let Some(url) = &operation.docs_url
        && let Some(url) = link_target(url)
    {
        facts.push(format!("- [Documentation of the API](<{url}>)"));
    }
    out.push(facts.join("\n"));
    out
}

/// The members of a request, the required ones first, with their limits.
fn parameters(record: &Record) -> String {
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

/// What an operation answers, in words.
fn answer(value: &TypeRef) -> String {
    match value {
        TypeRef::Unit => String::from("nothing but success"),
        TypeRef::Bool => String::from("a boolean"),
        TypeRef::Int32 | TypeRef::Int64 => String::from("an integer"),
        TypeRef::Double => String::from("a number"),
        TypeRef::String => String::from("a string"),
        TypeRef::Json => String::from("any JSON value"),
        TypeRef::Object => String::from("a JSON object"),
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => format!("[`{name}`]"),
        TypeRef::List(item) => format!("a list, each of its elements {}", answer(item)),
        TypeRef::Map(item) => format!("a map, each of its values {}", answer(item)),
        TypeRef::Envelope(item) => format!("an envelope around {}", answer(item)),
    }
}

/// The address, if it is one that can stand in a link.
fn link_target(url: &str) -> Option<&str> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let is_plain = url
        .chars()
        .all(|character| character.is_ascii_graphic() && !matches!(character, '<' | '>' | '\\' | '`'));
    (is_web && is_plain).then_some(url)
}

pub(super) fn record(record: &Record) -> Vec<String> {
    match &record.origin {
        Origin::Parameters(method) => {
            let method = plain(method);
            vec![format!(
                "Parameters of [`{method}`](crate::ManagementClient::{method})."
            )]
        }
        origin => {
            let mut out = type_doc(
                record.description.as_ref(),
                &record.name,
                &record.wire,
                origin,
                "An object",
            );
            if record.response_only {
                out.push(String::from(
                    "Only answers hold it. Its constructor and setters are for tests: they come with the feature \
                     `test-util`.",
                ));
            }
            out
        }
    }
}

pub(super) fn enumeration(item: &Enum) -> Vec<String> {
    let mut out = type_doc(
        item.description.as_ref(),
        &item.name,
        &item.wire,
        &item.origin,
        "A choice",
    );
    out.push(String::from(
        "The API may add values at any time: a `match` needs an arm for the others, and a value that is not \
         documented here is kept as [`UnknownValue`](Self::UnknownValue).",
    ));
    out
}

pub(super) fn union(item: &Union) -> Vec<String> {
    let mut out = type_doc(
        item.description.as_ref(),
        &item.name,
        &item.wire,
        &item.origin,
        "One of several types",
    );
    if let Some(member) = &item.discriminator {
        out.push(format!("The member {} says which.", code_span(member)));
    }
    out
}

pub(super) fn alias(alias: &Alias) -> Vec<String> {
    type_doc(
        alias.description.as_ref(),
        &alias.name,
        &alias.wire,
        &Origin::Schema,
        "A value",
    )
}

fn type_doc(
    description: Option<&String>,
    name: &str,
    wire: &str,
    origin: &Origin,
    what: &str,
) -> Vec<String> {
    let otherwise = match origin {
        Origin::Inline(place) => format!("{what}, as it stands in {}.", code_span(place)),
        _ => format!("{what}, called {} by the API.", code_span(wire)),
    };
    let mut out = described(description, || otherwise.clone());
    let says_name = out.first() == Some(&otherwise);
    if name != wire && *origin == Origin::Schema && !says_name {
        out.push(format!("The API calls it {}.", code_span(wire)));
    }
    out
}

pub(super) fn enum_value(value: &EnumValue) -> Vec<String> {
    let wire = code_span(&value.wire);
    match value.description.as_deref().map(text) {
        Some(text) if !text.is_empty() => vec![text, format!("On the wire: {wire}.")],
        _ => vec![format!("{wire}")],
    }
}

pub(super) fn union_variant(union: &Union, variant: &UnionVariant) -> Vec<String> {
    let what = match &variant.value {
        TypeRef::Record(name) | TypeRef::Enum(name) | TypeRef::Union(name) => format!("A [`{name}`]."),
        TypeRef::List(_) => String::from("A list."),
        TypeRef::Bool => String::from("A boolean."),
        TypeRef::Int32 | TypeRef::Int64 => String::from("An integer."),
        TypeRef::Double => String::from("A number."),
        TypeRef::String => String::from("A string."),
        TypeRef::Unit | TypeRef::Json | TypeRef::Object | TypeRef::Map(_) | TypeRef::Envelope(_) => {
            String::from("Any value of that shape.")
        }
    };
    match (&union.discriminator, &variant.tag) {
        (Some(member), Some(tag)) => vec![
            what,
            format!("Chosen by {} = {}.", code_span(member), code_span(tag)),
        ],
        _ => vec![what],
    }
}

pub(super) fn field(field: &Field) -> Vec<String> {
    let wire = code_span(&field.wire);
    let description = field.description.as_deref().map(text).unwrap_or_default();
    let mut facts = Vec::new();
    let place = match field.location {
        Location::Body => format!("Member {wire}"),
        Location::WholeBody => String::from("The body"),
        Location::Query => format!("Query parameter {wire}"),
        Location::Path => format!("Path parameter {wire}"),
        Location::Header => format!("Header {wire}"),
    };
    let presence = match (field.required, field.nullable) {
        (true, true) => "required, may be `null`",
        (true, false) => "required",
        (false, true) => "optional, may be `null`",
        (false, false) => "optional",
    };
    facts.push(format!("{place}, {presence}."));
    if let Some(limits) = limits(&field.limits) {
        facts.push(format!("Limit: {limits}."));
    }
    if let Some(format) = &field.format {
        facts.push(format!("Format: {}.", code_span(format)));
    }
    if let Some(unit) = &field.unit {
        facts.push(format!("Unit: {}.", doc_line(unit)));
    }
    if let Some(default) = &field.default {
        facts.push(format!("Default: {}.", code_span(default)));
    }
    if let Some(example) = &field.example
        && example.len() <= LONGEST_EXAMPLE
    {
        facts.push(format!("Example: {}.", code_span(example)));
    }
    if field.secret {
        facts.push(String::from("A secret: it is sent, and never printed."));
    }
    let facts = facts.join("\n");
    if description.is_empty() {
        vec![facts]
    } else {
        vec![description, facts]
    }
}

/// Longer examples would hide the text around them.
const LONGEST_EXAMPLE: usize = 120;

fn limits(limits: &Limits) -> Option<String> {
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
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A number for people: one of more digits than a double has is rounded anyway.
fn number(value: f64) -> String {
    if value.abs() < 1e16 {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

pub(super) fn setter(field: &Field) -> Vec<String> {
    // No link: the member stands on the same page, and a compiler looks up every link of every function.
    vec![format!("Sets `{}`.", plain(&field.name))]
}

pub(super) fn required_member(record: &Record, field: &Field) -> Vec<String> {
    let name = plain(&field.name);
    vec![format!("See [`{}::{name}`].", record.name)]
}

pub(super) fn method(method: Method) -> &'static str {
    match method {
        Method::Delete => "DELETE",
        Method::Get => "GET",
        Method::Patch => "PATCH",
        Method::Post => "POST",
        Method::Put => "PUT",
    }
}

/// The heading of a module's methods.
pub(super) fn module_title(module: &Module) -> Vec<String> {
    let title = module.tag.as_deref().unwrap_or(&module.name);
    let mut out = vec![format!("# {}", doc_line(title))];
    if let Some(description) = &module.description {
        out.push(text(description));
    }
    out.push(format!("See [the module](crate::{}).", module.name));
    out
}
