//! The public API of a client as text, one line an operation, type, field and value.
//!
//! The text has what decides whether programs go on to work, and no descriptions. It is kept in a file, so a pull
//! request shows what a change of the schema means for programs.

use std::fmt::Write as _;

use super::escape;
use super::limits;
use super::surface::{Item, Surface, Type, field_text, type_text};
use crate::ir::{
    Api, Envelope, Field, KeyLocation, Limits, Location, Method, Operation, PageBy, Pages, Record, Request,
    Scalar, SecurityKind, Union,
};

/// The snapshot of an API. The same API always has the same text.
///
/// First come lines about the whole API. Then, for each module, its operations and its types, each by name. The fields of
/// a struct follow it: the required ones in the order in which `new` takes them, and then the others by name.
///
/// ```text
/// op users::get_user(GetUserParams) -> UserDto idempotent GET /api/v3/get-user
/// type users::CreateUserReqDto (request) struct
/// field users::CreateUserReqDto.email: Option<String> max_length 50
/// value common::Gender::M = "M"
/// ```
#[must_use]
pub fn snapshot(api: &Api) -> String {
    let surface = Surface::of(api);
    let mut lines = whole(api);
    for module in &api.modules {
        lines.push(String::new());
        lines.push(format!("module {}", module.name));
        for operation in &module.operations {
            lines.push(operation_line(&module.name, operation));
        }
        for found in surface.types.values().filter(|found| found.module == module.name) {
            type_lines(&surface, found, &mut lines);
        }
    }
    let lines: Vec<String> = lines.iter().map(|line| escape::line(line)).collect();
    lines.join("\n") + "\n"
}

/// The lines about the API as a whole.
fn whole(api: &Api) -> Vec<String> {
    let mut lines: Vec<String> = api
        .servers
        .iter()
        .map(|server| format!("server {server}"))
        .collect();
    for scheme in &api.security {
        lines.push(format!(
            "credentials {}: {}",
            scheme.name,
            credentials(&scheme.kind)
        ));
    }
    lines.extend(api.envelope.iter().flat_map(envelope));
    for (kind, codes) in api
        .error_codes
        .iter()
        .flat_map(|codes| [("status", &codes.statuses), ("code", &codes.codes)])
    {
        for item in codes {
            let step = if item.code.step { " step" } else { "" };
            let value = scalar(&item.code.value);
            lines.push(format!("{kind} {} = {value}{step}", item.constant));
        }
    }
    lines
}

/// The credentials of a scheme in words.
pub(super) fn credentials(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::Bearer => String::from("bearer token"),
        SecurityKind::Basic => String::from("name and password"),
        SecurityKind::ApiKey { location, name } => {
            let place = match location {
                KeyLocation::Header => "header",
                KeyLocation::Query => "query",
                KeyLocation::Cookie => "cookie",
            };
            format!("key in the {place} {name}")
        }
        SecurityKind::Other(what) => what.clone(),
    }
}

fn envelope(envelope: &Envelope) -> Vec<String> {
    let roles = roles(envelope);
    let mut lines = vec![format!("envelope {roles}")];
    for field in &envelope.fields {
        let value = type_text(&field.value);
        let value = if field.required {
            value
        } else {
            format!("Option<{value}>")
        };
        lines.push(format!(
            "field Envelope.{}: {value}{}",
            field.name,
            wire(&field.name, &field.wire)
        ));
    }
    lines
}

/// What the fields of an envelope mean.
pub(super) fn roles(envelope: &Envelope) -> String {
    let roles = &envelope.roles;
    let mut text = format!("payload={}", roles.payload);
    if let Some(success) = &roles.success {
        let values: Vec<String> = success.values.iter().map(scalar).collect();
        let _ = write!(text, " success={}:{}", success.field, values.join(","));
    }
    let others = [
        ("code", &roles.code),
        ("message", &roles.message),
        ("request_id", &roles.request_id),
    ];
    for (role, field) in others {
        if let Some(field) = field {
            let _ = write!(text, " {role}={field}");
        }
    }
    if !roles.rejected.is_empty() {
        let statuses: Vec<String> = roles.rejected.iter().map(i64::to_string).collect();
        let _ = write!(text, " rejected={}", statuses.join(","));
    }
    text
}

pub(super) fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::Integer(value) => value.to_string(),
        Scalar::String(value) => format!("{value:?}"),
        Scalar::Bool(value) => value.to_string(),
    }
}

fn operation_line(module: &str, operation: &Operation) -> String {
    let request = request_text(&operation.request);
    let response = type_text(&operation.response);
    let mut line = format!("op {module}::{}({request}) -> {response}", operation.name);
    if operation.idempotent {
        line.push_str(" idempotent");
    }
    let _ = write!(line, " {}", endpoint(operation));
    if operation.name != operation.id {
        let _ = write!(line, " id={}", operation.id);
    }
    if !operation.enveloped {
        line.push_str(" bare");
    }
    if let Some(pages) = &operation.paging {
        let _ = write!(line, " paging({})", paging(pages));
    }
    for (word, field) in [("batch", &operation.batch), ("outcome", &operation.outcome)] {
        if let Some(field) = field {
            let _ = write!(line, " {word}({field})");
        }
    }
    with_limits(&mut line, &operation.body_limits);
    with_deprecated(&mut line, operation.deprecated);
    line
}

/// The argument of an operation's method, as programs write its type. An operation without a request has none.
pub(super) fn request_text(request: &Request) -> String {
    match request {
        Request::Nothing => String::new(),
        Request::Params(name) => name.clone(),
        Request::Body(value) => type_text(value),
    }
}

/// The method and path of an operation.
pub(super) fn endpoint(operation: &Operation) -> String {
    let method = Method::ALL.iter().find(|(_, method)| *method == operation.method);
    let method = method
        .map(|(name, _)| name.to_ascii_uppercase())
        .unwrap_or_default();
    format!("{method} {}", operation.path)
}

/// The role of the most items that a page can have.
pub(super) const PAGE_SIZE: &str = "max";

/// How the results of an operation are cut into pages.
pub(super) fn paging(pages: &Pages) -> String {
    let parts = paging_parts(pages).into_iter();
    let parts: Vec<String> = parts.map(|(role, field)| format!("{role}={field}")).collect();
    parts.join(" ")
}

/// The fields that have a role in it.
pub(super) fn paging_parts(pages: &Pages) -> Vec<(&'static str, String)> {
    let paging = &pages.paging;
    let page = paging.page.clone();
    let mut parts = match &paging.by {
        PageBy::Number => vec![("page", page)],
        PageBy::FirstItem => vec![("start", page)],
        PageBy::Cursor(next) => vec![("cursor", page), ("next", next.clone())],
    };
    let max = paging.max.map(|max| max.to_string());
    let others = [
        ("limit", &paging.limit),
        (PAGE_SIZE, &max),
        ("items", &paging.items),
        ("total", &paging.total),
        ("more", &paging.more),
    ];
    parts.extend(
        others
            .into_iter()
            .filter_map(|(role, field)| Some((role, field.clone()?))),
    );
    parts
}

fn type_lines(surface: &Surface<'_>, found: &Type<'_>, lines: &mut Vec<String>) {
    let path = found.path();
    let mut line = format!("type {path}");
    let used = surface.used(found);
    let directions = match (used.sent, used.received) {
        (true, true) => " (request, response)",
        (true, false) => " (request)",
        (false, true) => " (response)",
        (false, false) => "",
    };
    let _ = write!(line, "{directions} {}", found.kind());
    if found.schema_name() != found.name && !matches!(found.item, Item::Record(record) if is_params(record)) {
        let _ = write!(line, " schema={}", found.schema_name());
    }
    match found.item {
        Item::Record(record) => {
            if let Some(form) = &record.required_form {
                let _ = write!(line, " new({form})");
            }
            if let Some(pages) = surface.pages.get(found.name) {
                let _ = write!(line, " page of {}", type_text(&pages.item));
            }
        }
        Item::Union(union) => with_discriminator(&mut line, union),
        Item::Alias(alias) => {
            let _ = write!(line, " = {}", type_text(&alias.value));
            with_limits(&mut line, &alias.limits);
        }
        Item::Enum(_) => {}
    }
    with_deprecated(&mut line, found.is_deprecated());
    lines.push(line);
    match found.item {
        Item::Record(record) => {
            lines.extend(record.fields.iter().map(|field| field_line(&path, field)));
        }
        Item::Enum(item) => {
            let mut values: Vec<_> = item.values.iter().collect();
            values.sort_by(|a, b| a.name.cmp(&b.name));
            for value in values {
                lines.push(format!("value {path}::{} = {:?}", value.name, value.wire));
            }
        }
        Item::Union(union) => {
            for variant in &union.variants {
                let value = type_text(&variant.value);
                let value = if variant.boxed {
                    format!("Box<{value}>")
                } else {
                    value
                };
                let mut line = format!("variant {path}::{}({value})", variant.name);
                if let Some(tag) = &variant.tag {
                    let _ = write!(line, " = {tag:?}");
                }
                with_limits(&mut line, &variant.limits);
                lines.push(line);
            }
        }
        Item::Alias(_) => {}
    }
}

/// Whether a struct is the parameters of an operation. Its schema name is then the operation's.
pub(super) fn is_params(record: &Record) -> bool {
    matches!(record.origin, crate::ir::Origin::Parameters(_))
}

/// A field. It has no number, so that a new one does not change the lines after it.
fn field_line(path: &str, field: &Field) -> String {
    let mut line = format!("field {path}.{}: {}", field.name, field_text(field));
    line.push_str(&wire(&field.name, &field.wire));
    if field.required {
        line.push_str(" required");
    }
    if field.location != Location::Body {
        let _ = write!(line, " in {}", location(field.location));
    }
    with_limits(&mut line, &field.limits);
    if let Some(default) = &field.default {
        let _ = write!(line, " default {default}");
    }
    if let Some(unit) = &field.unit {
        let _ = write!(line, " unit {unit:?}");
    }
    if field.secret {
        line.push_str(" secret");
    }
    with_deprecated(&mut line, field.deprecated);
    line
}

/// The name on the wire, where it is not the one in Rust.
fn wire(name: &str, wire: &str) -> String {
    if name == wire {
        String::new()
    } else {
        format!(" wire={wire}")
    }
}

/// Where a field is sent, in words.
pub(super) fn location(location: Location) -> &'static str {
    match location {
        Location::Body => "body field",
        Location::WholeBody => "body",
        Location::Query => "query",
        Location::Path => "path",
        Location::Header => "header",
    }
}

fn with_discriminator(line: &mut String, union: &Union) {
    if let Some(discriminator) = &union.discriminator {
        let _ = write!(line, " by {discriminator}");
    }
}

fn with_limits(line: &mut String, limits: &Limits) {
    let limits = limits::text(limits);
    if !limits.is_empty() {
        let _ = write!(line, " {limits}");
    }
}

fn with_deprecated(line: &mut String, deprecated: bool) {
    if deprecated {
        line.push_str(" deprecated");
    }
}
