//! Writes the documentation of what is neither an operation nor a type: the API, its envelope and codes, and the parts of a
//! stand-alone crate.

use super::context::Context;
use super::doc::Doc;
use super::markdown::{code_span, doc_line};
use super::operation_docs;
use super::words;
use crate::ir::{Api, CodeConstant, EnvelopeField, ErrorCodes, Scalar, SecurityScheme};

pub(super) fn api(api: &Api) -> Doc {
    let version = code_span(&api.version);
    Doc::default()
        .line(format!("The API: {}, version {version}.", doc_line(&api.title)))
        .text(api.description.as_ref())
}

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
    let link = codes.docs_url.as_deref().and_then(words::link_target);
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
        Some(description) => Doc::default().text(Some(description)).line(value),
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

pub(super) fn client(cx: &Context<'_>) -> Doc {
    let modules = operation_docs::modules(cx);
    Doc::default()
        .line(format!("A client of {}.", doc_line(&cx.api.title)))
        .line("Clones are cheap and are the same client: they share connections. Make one and keep it.")
        .paragraph(modules.lines().map(str::to_owned))
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
