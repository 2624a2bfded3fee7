//! Writes the documentation of generated items: the text of the schema, and then the facts. So an item without a
//! description is documented too.
//!
//! The documentation is a list of lines of finished Markdown until it becomes attributes.

use std::iter;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::calls;
use super::context::Context;
use super::identifier::plain;
use super::markdown::{code_span, doc_line, doc_lines};
use super::words;
use crate::ir::{
    Alias, Api, CodeConstant, Enum, EnumValue, EnvelopeField, ErrorCodes, Field, Location, Module, Operation,
    Origin, Record, Scalar, SecurityScheme, TypeRef, Union, UnionVariant,
};

/// The documentation of an item: lines, with an empty one between paragraphs.
#[derive(Default)]
pub(super) struct Doc(Vec<String>);

impl Doc {
    /// The text of the schema, or a default text.
    fn described(description: Option<&String>, otherwise: impl FnOnce() -> String) -> Self {
        let text = description.map(|text| doc_lines(text)).unwrap_or_default();
        if text.is_empty() {
            Self::default().line(otherwise())
        } else {
            Self(text)
        }
    }

    /// Adds a paragraph of these lines, if there are any.
    fn paragraph(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        let mut lines = lines.into_iter().peekable();
        if lines.peek().is_some() && !self.0.is_empty() {
            self.0.push(String::new());
        }
        self.0.extend(lines);
        self
    }

    /// Adds a paragraph of one line.
    fn line(self, line: impl Into<String>) -> Self {
        self.paragraph(iter::once(line.into()))
    }

    /// Adds a heading with these lines below it, if there are any.
    fn section(self, title: &str, lines: Vec<String>) -> Self {
        if lines.is_empty() {
            return self;
        }
        self.line(format!("# {title}")).paragraph(lines)
    }

    /// Adds paragraphs of the schema's text, if it has any.
    fn text(self, text: Option<&String>) -> Self {
        let lines = text.map(|text| doc_lines(text)).unwrap_or_default();
        self.paragraph(lines)
    }

    /// The lines as the text of a document.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// As the documentation of the enclosing module.
    pub(super) fn inner(self) -> TokenStream {
        let lines = self.0.into_iter().map(spaced);
        quote!(#(#![doc = #lines])*)
    }
}

impl ToTokens for Doc {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let lines = self.0.iter().cloned().map(spaced);
        tokens.extend(quote!(#(#[doc = #lines])*));
    }
}

/// A line in the form for `///`.
fn spaced(mut line: String) -> String {
    if !line.is_empty() {
        line.insert(0, ' ');
    }
    line
}

pub(super) fn api(api: &Api) -> Doc {
    let version = code_span(&api.version);
    Doc::default()
        .line(format!("The API: {}, version {version}.", doc_line(&api.title)))
        .text(api.description.as_ref())
}

pub(super) fn module(cx: &Context<'_>, module: &Module) -> Doc {
    let doc = Doc::described(module.description.as_ref(), || match &module.tag {
        Some(tag) => format!("Operations and types of {}.", code_span(tag)),
        None => String::from("Types that several modules share."),
    });
    if module.operations.is_empty() {
        return doc;
    }
    let head = ["| operation | request | what it does |", "|---|---|---|"].map(String::from);
    let rows = module.operations.iter().map(|operation| {
        let name = plain(&operation.name);
        let link = cx.method_link(name);
        let request = words::request(operation).replace('|', "\\|");
        let summary = operation.summary.as_deref().map(doc_line).unwrap_or_default();
        format!("| [`{name}`]({link}) | {request} | {summary} |")
    });
    doc.paragraph(head.into_iter().chain(rows))
}

/// The client's methods of a module, under its heading.
pub(super) fn methods(module: &Module) -> Doc {
    let title = module.tag.as_deref().unwrap_or(&module.name);
    Doc::default()
        .line(format!("# {}", doc_line(title)))
        .text(module.description.as_ref())
        .line("See [the module](super).")
}

pub(super) fn operation(cx: &Context<'_>, operation: &Operation) -> Doc {
    let request = words::request(operation);
    let mut facts = vec![format!("- Request: {request}")];
    if let Some(record) = cx.request_record(operation) {
        facts.push(format!("- Parameters: {}", words::parameters(record)));
    }
    if let Some(limits) = words::limits(&operation.body_limits) {
        facts.push(format!("- Limit of the body: {limits}"));
    }
    facts.push(format!("- Returns: {}", words::value(&operation.response)));
    facts.push(String::from(if operation.idempotent {
        "- Safe to retry: yes"
    } else {
        "- Safe to retry: no, so it is not sent again once it may have reached the server"
    }));
    if let Some(pages) = &operation.paging {
        facts.push(match pages.paging.max {
            Some(max) => format!("- Paged, with at most {max} items a page"),
            None => String::from("- Paged"),
        });
    }
    if let Some(list) = &operation.batch {
        let list = code_span(list);
        facts.push(format!(
            "- A longer {list} can be [sent in chunks](::sdk_runtime::Call::in_chunks)"
        ));
    }
    if let Some(outcome) = &operation.outcome {
        let outcome = code_span(outcome);
        facts.push(format!(
            "- Outcome: {outcome} of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an \
             error of `false`"
        ));
    }
    if let Some(url) = operation.docs_url.as_deref().and_then(link_target) {
        facts.push(format!("- [Documentation of the API](<{url}>)"));
    }
    Doc::described(operation.summary.as_ref(), || format!("Sends {request}."))
        .text(operation.description.as_ref())
        .paragraph(facts)
        .section("Example", calls::example(cx, operation))
}

/// The address, if a link can contain it.
fn link_target(url: &str) -> Option<&str> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let is_plain = url
        .chars()
        .all(|character| character.is_ascii_graphic() && !matches!(character, '<' | '>' | '\\' | '`'));
    (is_web && is_plain).then_some(url)
}

pub(super) fn record(cx: &Context<'_>, record: &Record) -> Doc {
    if let Origin::Parameters(method) = &record.origin {
        let method = plain(method);
        let link = cx.method_link(method);
        return Doc::default().line(format!("Parameters of [`{method}`]({link})."));
    }
    let doc = type_doc(
        record.description.as_ref(),
        &record.name,
        &record.wire,
        &record.origin,
        "An object",
    );
    if record.response_only {
        return doc.line(
            "Part of responses only. Tests make a value with `default()` and setters, which come with the feature \
             `test-util`.",
        );
    }
    doc
}

pub(super) fn enumeration(item: &Enum) -> Doc {
    type_doc(
        item.description.as_ref(),
        &item.name,
        &item.wire,
        &item.origin,
        "A choice",
    )
    .line(
        "The API may add values at any time: a `match` needs an arm for the others, and a value that is not \
         documented here is kept as [`UnknownValue`](Self::UnknownValue).",
    )
}

pub(super) fn union(item: &Union) -> Doc {
    let doc = type_doc(
        item.description.as_ref(),
        &item.name,
        &item.wire,
        &item.origin,
        "One of several types",
    );
    match &item.discriminator {
        Some(field) => doc.line(format!("The field {} says which.", code_span(field))),
        None => doc,
    }
}

pub(super) fn alias(alias: &Alias) -> Doc {
    let doc = type_doc(
        alias.description.as_ref(),
        &alias.name,
        &alias.wire,
        &Origin::Schema,
        "A value",
    );
    match words::limits(&alias.limits) {
        Some(limits) => doc.line(format!("Limit: {limits}.")),
        None => doc,
    }
}

fn type_doc(description: Option<&String>, name: &str, wire: &str, origin: &Origin, what: &str) -> Doc {
    let text = description.map(|text| doc_lines(text)).unwrap_or_default();
    let says_name = text.is_empty();
    let doc = Doc(text);
    if says_name {
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

pub(super) fn enum_value(value: &EnumValue) -> Doc {
    let wire = code_span(&value.wire);
    let text = Doc::default().text(value.description.as_ref());
    if text.0.is_empty() {
        text.line(wire)
    } else {
        text.line(format!("On the wire: {wire}."))
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
    let limits = words::limits(&variant.limits).map(|limits| format!("Limit: {limits}."));
    Doc::default().line(what).paragraph(tag.into_iter().chain(limits))
}

pub(super) fn field(field: &Field) -> Doc {
    let wire = code_span(&field.wire);
    let place = match field.location {
        Location::Body => format!("Field {wire}"),
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
    let mut facts = vec![format!("{place}, {presence}.")];
    if let Some(limits) = words::limits(&field.limits) {
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
    Doc::default().text(field.description.as_ref()).paragraph(facts)
}

/// The most characters of an example. A longer one would hide the text around it.
const LONGEST_EXAMPLE: usize = 120;

pub(super) fn envelope_field(field: &EnvelopeField) -> Doc {
    let wire = code_span(&field.wire);
    let presence = if field.required { "required" } else { "optional" };
    Doc::default()
        .text(field.description.as_ref())
        .line(format!("Field {wire}, {presence}."))
}

pub(super) fn envelope_payload(wire: &str) -> Doc {
    let wire = code_span(wire);
    Doc::default()
        .line("The result.")
        .line(format!("Field {wire}, required."))
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

/// The module of the statuses and codes.
pub(super) fn codes(codes: &ErrorCodes) -> Doc {
    let (status, code) = (!codes.statuses.is_empty(), !codes.codes.is_empty());
    let what = match (status, code) {
        (true, true) => "The statuses and codes of failures that the API documents, for `match`.",
        (true, false) => "The statuses of failures that the API documents, for `match`.",
        (false, _) => "The codes of failures that the API documents, for `match`.",
    };
    let code_of = "[`Error::code`](::sdk_runtime::Error::code) gives the code of a failure.";
    let status_of = "[`Error::status`](::sdk_runtime::Error::status) gives its status.";
    let uses = [(code, code_of), (status, status_of)];
    let uses = uses.into_iter().filter(|(present, _)| *present);
    let link = codes.docs_url.as_deref().and_then(link_target);
    Doc::default()
        .line(what)
        .paragraph(uses.map(|(_, text)| text.to_owned()))
        .paragraph(["A server can send others.".to_owned()])
        .paragraph(link.map(|url| format!("[Documentation of the API](<{url}>)")))
}

/// The constant of a status or code.
pub(super) fn code_constant(what: &str, item: &CodeConstant) -> Doc {
    let value = match &item.code.value {
        Scalar::Integer(number) => number.to_string(),
        Scalar::String(text) => text.clone(),
        Scalar::Bool(value) => value.to_string(),
    };
    let value = format!("{what} {}.", code_span(&value));
    let doc = match &item.code.description {
        Some(description) => Doc::described(Some(description), String::new).line(value),
        None => Doc::default().line(value),
    };
    if item.code.step {
        doc.line("It asks for a further step: see [`needs_further_step`].")
    } else {
        doc
    }
}

/// A value as code.
pub(super) fn code(text: &str) -> String {
    code_span(text)
}

/// A method of a builder that takes the credentials of a scheme.
pub(super) fn security(scheme: &SecurityScheme, what: &str) -> Doc {
    Doc::default()
        .line(what)
        .text(scheme.description.as_ref())
        .line(format!(
            "The security scheme {} of the API.",
            code_span(&scheme.name)
        ))
}

/// The method that takes an authenticator, for these schemes.
pub(super) fn own_authenticator(schemes: &str) -> Doc {
    Doc::default()
        .line("Authorizes requests with this.")
        .line(format!(
            "The API has security schemes that the runtime has no authenticator for: {schemes}."
        ))
}

/// The documentation of a stand-alone crate.
pub(super) fn crate_overview(cx: &Context<'_>) -> Doc {
    let client = &cx.target.client;
    Doc::default()
        .line(format!("Typed client for {}.", doc_line(&cx.api.title)))
        .text(cx.api.description.as_ref())
        .paragraph([
            format!("Every operation is a method of [`{client}`]. A method makes a call; nothing is sent before the call is"),
            String::from("awaited. The types are in [`models`]. The README shows how a client is made. What [`runtime`] has is"),
            String::from("the same for every API: options, credentials, errors, retries, pages."),
        ])
}

pub(super) fn client(api: &Api) -> Doc {
    Doc::default()
        .line(format!("A client of {}.", doc_line(&api.title)))
        .line("Clones are cheap and are the same client: they share connections. Make one and keep it.")
}

pub(super) fn builder(client: &str) -> Doc {
    Doc::default().line(format!("Options of a [`{client}`]."))
}

/// The function that starts a builder.
pub(super) fn builder_start(cx: &Context<'_>) -> Doc {
    Doc::default().line(match cx.server() {
        Some(server) => format!("Starts a client of {}. Nothing is sent.", code_span(server)),
        None => String::from("Starts a client, which needs a `host`. Nothing is sent."),
    })
}

/// The first words of a README.
pub(super) fn readme(api: &Api) -> Doc {
    Doc::default()
        .line(format!(
            "Typed client for {}, version {}.",
            doc_line(&api.title),
            code_span(&api.version)
        ))
        .text(api.description.as_ref())
}
