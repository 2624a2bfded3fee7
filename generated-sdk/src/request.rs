//! From the record that a caller filled in to an HTTP request.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::json::{encode, encode_members};
use crate::operation::Operation;
use crate::record::{self, Location, Record, Slot, View, Violation};
use crate::transport;

/// Everything but the letters, digits and marks that no part of a URL gives a meaning to.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Writes the request of an operation, `headers` included, after checking it against the documented limits.
///
/// A record is spread over path, query, headers and body as its schema says; any other value is the body. A record of
/// body members is an object even if none of them is set; parameters alone, or nothing, send no body.
pub(crate) fn build(
    operation: &Operation,
    request: &dyn Slot,
    endpoint: &Endpoint,
    headers: &HeaderMap,
) -> Result<transport::Request, Error> {
    let view = request.view();
    check(view)?;
    let mut parts = Parts {
        query: String::new(),
        headers: headers.clone(),
        body: Vec::new(),
    };
    match view {
        View::Record(record) => parts.spread(operation, record)?,
        _ => encode(request, &mut parts.body),
    }
    let path = fill_in(operation.path, view)?;
    let uri = endpoint
        .url(&format!("{path}{}", parts.query))
        .ok_or_else(|| invalid("the parameters do not fit in a URL; send fewer of them at a time"))?;
    if !parts.body.is_empty() {
        parts
            .headers
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    let mut request = transport::Request::new(Bytes::from(parts.body));
    *request.method_mut() = operation.method.into();
    *request.uri_mut() = uri;
    *request.headers_mut() = parts.headers;
    Ok(request)
}

/// The parts of a request that are filled member by member.
struct Parts {
    /// With its question mark; empty if there are no parameters.
    query: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Parts {
    fn spread(&mut self, operation: &Operation, record: &dyn Record) -> Result<(), Error> {
        let schema = record.schema();
        // Parameters alone do not make a body; a record without any members is one, and is empty.
        let mut has_body = operation.method.has_body() && schema.fields.is_empty();
        let mut whole_body = None;
        for (index, field) in schema.fields.iter().enumerate() {
            let Some(slot) = record.slot(index) else {
                continue;
            };
            match field.location {
                Location::Body => has_body = true,
                Location::WholeBody => whole_body = Some(slot),
                Location::Query => {
                    for text in texts(slot.view()) {
                        self.push_query(field.name, &text);
                    }
                }
                Location::Header => {
                    let texts = texts(slot.view());
                    if !texts.is_empty() {
                        self.push_header(field.name, &texts.join(","), field.secret)?;
                    }
                }
                // Filled into the template.
                Location::Path => {}
            }
        }
        match whole_body {
            Some(slot) => encode(slot, &mut self.body),
            None if has_body => {
                let in_body = |name: &str| match schema.fields.iter().find(|field| field.name == name) {
                    Some(field) => field.location == Location::Body,
                    // Members that the schema does not know.
                    None => true,
                };
                encode_members(record, &in_body, &mut self.body);
            }
            None => self.push_unknown(record)?,
        }
        Ok(())
    }

    fn push_query(&mut self, name: &str, value: &str) {
        self.query.push(if self.query.is_empty() { '?' } else { '&' });
        self.query.extend(utf8_percent_encode(name, RESERVED));
        self.query.push('=');
        self.query.extend(utf8_percent_encode(value, RESERVED));
    }

    fn push_header(&mut self, name: &str, value: &str, secret: bool) -> Result<(), Error> {
        let unfit = || {
            invalid(format!(
                "`{name}` is sent as a header and takes printable ASCII only"
            ))
            .with_path(name.to_owned())
        };
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit())?;
        let mut value = HeaderValue::from_str(value).map_err(|_| unfit())?;
        value.set_sensitive(secret);
        self.headers.insert(key, value);
        Ok(())
    }

    /// Parameters that the schema does not know, of a request without a body.
    fn push_unknown(&mut self, record: &dyn Record) -> Result<(), Error> {
        for (name, raw) in record.raw_fields().iter() {
            if record.schema().position(name).is_none() {
                let value = raw.to_value().map_err(|error| {
                    invalid(format!("`{name}` is not JSON: {error}")).with_path(name.to_owned())
                })?;
                for text in texts(View::Json(&value)) {
                    self.push_query(name, &text);
                }
            }
        }
        Ok(())
    }
}

/// Fills the path parameters into a path such as `/ip-list/{id}`.
fn fill_in(template: &str, view: View<'_>) -> Result<String, Error> {
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, name, after)) = next_parameter(rest) {
        let value = path_parameter(name, view);
        let why_not = match value.as_str() {
            "" => Some("must not be empty"),
            // URLs have no way to say these: they are taken for steps in the path, percent-encoded or not.
            "." | ".." => Some("cannot be sent as `.` or `..`"),
            _ => None,
        };
        if let Some(why) = why_not {
            return Err(invalid(format!("the path parameter `{name}` {why}")).with_path(name.to_owned()));
        }
        path.push_str(before);
        path.extend(utf8_percent_encode(&value, RESERVED));
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

fn next_parameter(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn path_parameter(name: &str, view: View<'_>) -> String {
    let View::Record(record) = view else {
        return String::new();
    };
    let mut fields = record.schema().fields.iter();
    fields
        .position(|field| field.name == name && field.location == Location::Path)
        .and_then(|index| record.slot(index))
        .map_or_else(String::new, |slot| texts(slot.view()).join(","))
}

/// A parameter as text: one for a single value, one an element for a list, none if it is absent or `null`.
fn texts(view: View<'_>) -> Vec<String> {
    match view {
        View::Absent | View::Null | View::Json(Value::Null) => Vec::new(),
        View::Bool(value) => vec![value.to_string()],
        View::Int(value) => vec![value.to_string()],
        View::Float(value) => vec![value.to_string()],
        View::Str(value) => vec![value.to_owned()],
        View::Json(Value::String(value)) => vec![value.clone()],
        View::List(list) => (0..list.len())
            .filter_map(|index| list.get(index))
            .flat_map(|element| texts(element.view()))
            .collect(),
        View::Json(Value::Array(elements)) => elements
            .iter()
            .flat_map(|element| texts(View::Json(element)))
            .collect(),
        View::Json(value) => vec![value.to_string()],
        View::Raw(raw) => match raw.to_value() {
            Ok(value) => texts(View::Json(&value)),
            Err(_) => vec![raw.as_str().to_owned()],
        },
        // No parameter of the API is one of these; JSON is what others expect.
        View::Object(_) | View::Record(_) | View::Map(_) => {
            let mut json = Vec::new();
            crate::json::encode_view(view, &mut json);
            vec![String::from_utf8_lossy(&json).into_owned()]
        }
    }
}

/// Refuses what is outside documented limits; the error names all of it.
fn check(view: View<'_>) -> Result<(), Error> {
    const MOST: usize = 5;
    let violations = match view {
        View::Record(record) => record::check(record),
        View::List(list) => (0..list.len())
            .filter_map(|index| match list.get(index)?.view() {
                View::Record(record) => Some((index, record::check(record))),
                _ => None,
            })
            .flat_map(|(index, violations)| {
                violations.into_iter().map(move |violation| Violation {
                    path: format!("[{index}].{}", violation.path),
                    ..violation
                })
            })
            .collect(),
        _ => Vec::new(),
    };
    let Some(first) = violations.first() else {
        return Ok(());
    };
    let mut texts: Vec<_> = violations.iter().take(MOST).map(Violation::to_string).collect();
    if violations.len() > MOST {
        texts.push(format!("and {} more", violations.len() - MOST));
    }
    Err(invalid(texts.join("; ")).with_path(first.path.clone()))
}

fn invalid(why: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidRequest, format!("not sent: {}", why.into()))
}
