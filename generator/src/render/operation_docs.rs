//! Writes the documentation of operations: the table of a module, the headings among the client's methods, and each method.

use super::calls;
use super::context::Context;
use super::doc::Doc;
use super::identifier::plain;
use super::markdown::{code_span, doc_line, doc_line_with};
use super::words;
use crate::ir::{Field, Module, Operation, Record, Request};

/// The most parameters that an operation lists. If there are more, it lists the required ones and those of its example.
const MOST_LISTED: usize = 10;

/// The start of a module's documentation.
pub(super) fn module(cx: &Context<'_>, module: &Module) -> Doc {
    let references = cx.references(&module.mentions, None);
    let doc = Doc::described(module.description.as_ref(), &references, || match &module.tag {
        Some(tag) => format!("Operations and types of {}.", code_span(tag)),
        None => String::from("Types that several modules share."),
    });
    if module.operations.is_empty() {
        return doc;
    }
    let head = ["| operation | what it does |", "|---|---|"].map(String::from);
    let rows = module.operations.iter().map(|operation| {
        let name = plain(&operation.name);
        let link = cx.method_link(name);
        let what = summary(cx, operation);
        format!("| [`{name}`]({link}) | {what} |")
    });
    doc.line("# Operations").paragraph(head.into_iter().chain(rows))
}

/// The modules with operations, each with a sentence: the start of the client's documentation.
pub(super) fn modules(cx: &Context<'_>) -> Doc {
    let modules = cx
        .api
        .modules
        .iter()
        .filter(|module| !module.operations.is_empty());
    let rows: Vec<String> = modules
        .map(|module| {
            let name = plain(&module.name);
            let references = cx.references(&module.mentions, None);
            let about = module.description.as_deref().map(words::first_sentence);
            let about = about
                .map(|text| doc_line_with(&text, &references))
                .unwrap_or_default();
            let about = if about.is_empty() {
                doc_line(module.tag.as_deref().unwrap_or(name))
            } else {
                about
            };
            format!("| [`{name}`]({}::generated::{name}) | {about} |", cx.target.home)
        })
        .collect();
    if rows.is_empty() {
        return Doc::default();
    }
    let head = ["| module | what it is about |", "|---|---|"].map(String::from);
    Doc::default()
        .line("# Operations by module")
        .line("Every operation of the API is a method below. The page of each module has a table of its operations.")
        .paragraph(head.into_iter().chain(rows))
}

/// What an operation does, in a line. Without a summary it is what is sent.
fn summary(cx: &Context<'_>, operation: &Operation) -> String {
    let references = cx.references(&operation.mentions, None);
    let summary = operation.summary.as_deref();
    let summary = summary
        .map(|text| doc_line_with(text, &references))
        .unwrap_or_default();
    let deprecated = if operation.deprecated {
        "*Deprecated.* "
    } else {
        ""
    };
    if summary.is_empty() {
        let request = words::request(operation).replace('|', "\\|");
        format!("{deprecated}{request}")
    } else {
        format!("{deprecated}{summary}")
    }
}

/// The client's methods of a module, under its heading.
pub(super) fn methods(cx: &Context<'_>, module: &Module) -> Doc {
    let title = module.tag.as_deref().unwrap_or(&module.name);
    let references = cx.references(&module.mentions, None);
    let about = module.description.as_deref().map(words::first_paragraph);
    Doc::default()
        .line(format!("# {}", doc_line(title)))
        .text_with(about.as_ref(), &references)
        .line("[The module](super) has its concepts, its types, and a table of these operations.")
}

/// A method of the client.
pub(super) fn operation(cx: &Context<'_>, operation: &Operation) -> Doc {
    let request = words::request(operation);
    let mut facts = vec![format!("- Request: {request}")];
    if let Request::Body(value) = &operation.request
        && cx.request_record(operation).is_none()
    {
        facts.push(format!("- Body: {}", words::value(value)));
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
        let most = match pages.paging.max {
            Some(max) => format!(", with at most {max} items a page"),
            None => String::new(),
        };
        facts.push(format!(
            "- Paged{most}: [`items`](::sdk_runtime::Call::items) is the stream of all items"
        ));
    }
    if let Some(list) = &operation.batch {
        let record = cx.request_record(operation);
        let field = record.and_then(|record| record.fields.iter().find(|field| field.wire == *list));
        let name = field.map_or(list.as_str(), |field| plain(&field.name));
        let most = field.and_then(|field| field.limits.max_items);
        let most = most.map(|most| format!("Takes at most {most} elements at once. "));
        facts.push(format!(
            "- {}A longer {} can be [sent in chunks](::sdk_runtime::Call::in_chunks)",
            most.unwrap_or_default(),
            code_span(name),
        ));
    }
    if let Some(outcome) = &operation.outcome {
        let outcome = code_span(outcome);
        facts.push(format!(
            "- Outcome: {outcome} of the result; [`require_success`](::sdk_runtime::Call::require_success) makes an \
             error of `false`"
        ));
    }
    if let Some(url) = operation.docs_url.as_deref().and_then(words::link_target) {
        facts.push(format!("- [Documentation of the API](<{url}>)"));
    }
    let references = cx.references(&operation.mentions, None);
    let summary = operation.summary.as_deref().map(words::ended);
    Doc::described(summary.as_ref(), &references, || format!("Sends {request}."))
        .text_with(operation.description.as_ref(), &references)
        .paragraph(facts)
        .section("Parameters", parameters(cx, operation))
        .section("Example", calls::example(cx, operation))
}

/// The fields of the request, each with a sentence. If there is nothing to say about any of them, it is a list of their
/// names.
fn parameters(cx: &Context<'_>, operation: &Operation) -> Vec<String> {
    let Some(record) = cx.request_record(operation) else {
        return Vec::new();
    };
    let shown = operation.request_example.as_deref().unwrap_or_default();
    let is_listed = |field: &&Field| {
        record.fields.len() <= MOST_LISTED
            || field.required
            || shown.contains(&format!("\"{}\":", field.wire))
    };
    let listed: Vec<&Field> = record.fields.iter().filter(is_listed).collect();
    let others = record.fields.len() - listed.len();
    let meanings: Vec<String> = listed.iter().map(|field| meaning(cx, record, field)).collect();
    let link = |field: &Field| {
        let name = plain(&field.name);
        format!("[`{name}`]({}::{name})", record.name)
    };
    let mut lines = Vec::new();
    if meanings.iter().all(String::is_empty) {
        let names: Vec<String> = listed.into_iter().map(link).collect();
        if !names.is_empty() {
            lines.push(format!("{}.", names.join(", ")));
        }
    } else {
        lines.extend(["| field | meaning |", "|---|---|"].map(String::from));
        let rows = listed.into_iter().zip(meanings);
        lines.extend(rows.map(|(field, meaning)| format!("| {} | {meaning} |", link(field))));
    }
    if others > 0 {
        let all = words::type_link(&record.name);
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let more = if lines.is_empty() { "" } else { " more" };
        lines.push(format!("{others}{more} optional fields: see {all}."));
    }
    lines
}

/// What a field means, in a line.
fn meaning(cx: &Context<'_>, record: &Record, field: &Field) -> String {
    let mut parts = Vec::new();
    if field.deprecated {
        parts.push(String::from("*Deprecated.*"));
    }
    if field.required {
        parts.push(String::from("Required."));
    }
    let references = cx.references(&record.mentions, None);
    let text = field.description.as_deref().map(words::first_sentence);
    let text = text
        .map(|text| doc_line_with(&text, &references))
        .unwrap_or_default();
    if !text.is_empty() {
        parts.push(text.clone());
    }
    // Mostly the text says what the limit is.
    let most = field
        .limits
        .max_items
        .or(field.limits.max_length)
        .map(|most| most.to_string());
    if !most.is_some_and(|most| {
        text.split(|other: char| !other.is_ascii_digit())
            .any(|number| number == most)
    }) {
        parts.extend(words::limits(&field.limits).map(|limits| words::sentence(&limits)));
    }
    if let Some(default) = cx.assumed(field) {
        parts.push(format!("By default {default}."));
    }
    parts.join(" ")
}
