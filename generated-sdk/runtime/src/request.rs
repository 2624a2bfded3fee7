//! From what a caller filled in to an HTTP request: the record of an operation, or path, query and body in free form.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::header;
use crate::json::{encode, encode_members, encode_view};
use crate::operation::{Method, Operation};
use crate::record::{self, Location, Record, Slot, View, Violation};
use crate::secret::Secret;
use crate::transport;

/// Everything but the letters, digits and marks that no part of a URL gives a meaning to.
pub const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// What a request is made from.
pub enum Content {
    /// The request type of an operation.
    Typed(Box<dyn Slot>),
    /// For paths that the schema does not have.
    Free(FreeRequest),
}

/// A request that no operation describes.
#[derive(Clone)]
pub struct FreeRequest {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) body: Option<Value>,
}

/// A request that is complete but for its credentials.
pub struct Draft {
    /// All of it but its credentials.
    pub http: transport::Request,
    /// The path below the host and its prefix, without any percent-encoding.
    pub path: String,
    /// The parameters of the query, without any percent-encoding: texts as they are, lists and objects as JSON.
    pub query: Vec<(String, String)>,
}

impl Content {
    /// Writes the request, `headers` included, after checking it against the documented limits.
    pub(crate) fn draft(
        &self,
        operation: &Operation,
        endpoint: &Endpoint,
        headers: &HeaderMap,
    ) -> Result<Draft, Error> {
        match self {
            Self::Typed(request) => build(operation, &**request, endpoint, headers),
            Self::Free(request) => request.draft(endpoint, headers),
        }
    }

    /// The texts of fields that are not to be printed.
    pub(crate) fn secrets(&self) -> Vec<Secret> {
        let mut found = Vec::new();
        if let Self::Typed(request) = self {
            find_secrets(request.view(), &mut found);
        }
        found
    }
}

fn find_secrets(view: View<'_>, found: &mut Vec<Secret>) {
    match view {
        View::Record(record) => {
            for (index, field) in record.schema().fields().enumerate() {
                match record.slot(index).map(Slot::view) {
                    Some(view) if field.secret => found.extend(texts(view).into_iter().map(Secret::new)),
                    Some(view) => find_secrets(view, found),
                    None => {}
                }
            }
        }
        View::List(list) => {
            for element in list.iter() {
                find_secrets(element.view(), found);
            }
        }
        View::Map(map) => map.for_each(&mut |_, value| find_secrets(value.view(), found)),
        _ => {}
    }
}

/// The request of an operation without parameters, with this body.
pub(crate) fn with_body(
    operation: &Operation,
    body: Bytes,
    endpoint: &Endpoint,
    headers: &HeaderMap,
) -> Result<transport::Request, Error> {
    let draft = Parts::new(headers).finish(operation.method, operation.path, endpoint)?;
    let mut request = draft.http;
    request.headers_mut().insert(CONTENT_TYPE, JSON);
    *request.body_mut() = body;
    Ok(request)
}

/// Writes the request of an operation.
///
/// A record is spread over path, query, headers and body as its schema says; any other value is the body. A record of
/// body fields is an object even if none of them is set; parameters alone, or nothing, send no body.
fn build(
    operation: &Operation,
    request: &dyn Slot,
    endpoint: &Endpoint,
    headers: &HeaderMap,
) -> Result<Draft, Error> {
    let view = request.view();
    check(view, None)?;
    let mut parts = Parts::new(headers);
    match view {
        View::Record(record) => parts.spread(operation, record)?,
        _ => encode(request, &mut parts.body),
    }
    let path = fill_in(operation.path, view)?;
    parts.finish(operation.method, &path, endpoint)
}

impl FreeRequest {
    fn draft(&self, endpoint: &Endpoint, headers: &HeaderMap) -> Result<Draft, Error> {
        check_path(&self.path)?;
        let mut parts = Parts::new(headers);
        for (name, value) in &self.query {
            parts.push_parameter(name, View::Json(value));
        }
        if let Some(body) = &self.body {
            encode_view(&View::Json(body), &mut parts.body);
        }
        parts.finish(self.method, &self.path, endpoint)
    }
}

/// Refuses paths that would lead somewhere else than they say.
fn check_path(path: &str) -> Result<(), Error> {
    let why_not = if !path.starts_with('/') {
        "must start with `/`: it stands below the host"
    } else if path.contains(['?', '#']) {
        "must not hold `?` or `#`: parameters go to `query`"
    } else if path.contains('\\') || path.split('/').any(is_step) {
        "must not hold `\\`, `.` or `..`"
    } else {
        return Ok(());
    };
    Err(invalid(format!("the path {why_not}")).with_path(String::from("path")))
}

/// Whether URLs take the segment for a step in the path; they do so percent-encoded or not.
fn is_step(segment: &str) -> bool {
    matches!(&*percent_decode_str(segment).decode_utf8_lossy(), "." | "..")
}

/// The parts of a request that are filled field by field.
struct Parts {
    query: Vec<(String, String)>,
    /// The query as it goes out, with its question mark; empty if there are no parameters.
    encoded_query: String,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Parts {
    fn new(headers: &HeaderMap) -> Self {
        Self {
            query: Vec::new(),
            encoded_query: String::new(),
            headers: headers.clone(),
            body: Vec::new(),
        }
    }

    /// The request to this percent-encoded path.
    fn finish(mut self, method: Method, path: &str, endpoint: &Endpoint) -> Result<Draft, Error> {
        let uri = endpoint
            .url(&format!("{path}{}", self.encoded_query))
            .ok_or_else(|| invalid("the parameters do not fit in a URL; send fewer of them at a time"))?;
        if !self.body.is_empty() {
            self.headers.insert(CONTENT_TYPE, JSON);
        }
        let mut http = transport::Request::new(Bytes::from(self.body));
        *http.method_mut() = method.into();
        *http.uri_mut() = uri;
        *http.headers_mut() = self.headers;
        Ok(Draft {
            http,
            path: percent_decode_str(path).decode_utf8_lossy().into_owned(),
            query: self.query,
        })
    }

    fn spread(&mut self, operation: &Operation, record: &dyn Record) -> Result<(), Error> {
        let schema = record.schema();
        // Parameters alone do not make a body; a record without any fields is one, and is empty.
        let mut has_body = operation.method.has_body() && schema.names.is_empty();
        let mut whole_body = None;
        for (index, field) in schema.fields().enumerate() {
            let Some(slot) = record.slot(index) else {
                continue;
            };
            match field.location {
                Location::Body => has_body = true,
                Location::WholeBody => whole_body = Some(slot),
                Location::Query => self.push_parameter(field.name, slot.view()),
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
                let in_body = |name: &str| match schema.fields().find(|field| field.name == name) {
                    Some(field) => field.location == Location::Body,
                    // Fields that the schema does not know.
                    None => true,
                };
                encode_members(record, Some(&in_body), &mut self.body);
            }
            None => self.push_unknown(record)?,
        }
        Ok(())
    }

    /// Adds a parameter to the query, a list by repeating it. Absent ones are left out.
    fn push_parameter(&mut self, name: &str, view: View<'_>) {
        let texts = texts(view);
        for text in &texts {
            self.encoded_query
                .push(if self.encoded_query.is_empty() { '?' } else { '&' });
            self.encoded_query.extend(utf8_percent_encode(name, RESERVED));
            self.encoded_query.push('=');
            self.encoded_query.extend(utf8_percent_encode(text, RESERVED));
        }
        let plain = match view {
            View::List(_) | View::Json(Value::Array(_)) => json_text(view),
            _ => texts.concat(),
        };
        if !texts.is_empty() {
            self.query.push((name.to_owned(), plain));
        }
    }

    fn push_header(&mut self, name: &str, value: &str, secret: bool) -> Result<(), Error> {
        let unfit = || {
            invalid(format!(
                "`{name}` is sent as a header and takes printable ASCII only"
            ))
            .with_path(name.to_owned())
        };
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit())?;
        let mut value = header::plain(value).ok_or_else(unfit)?;
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
                self.push_parameter(name, View::Json(&value));
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
    record
        .schema()
        .fields()
        .position(|field| field.name == name && field.location == Location::Path)
        .and_then(|index| record.slot(index))
        .map_or_else(String::new, |slot| texts(slot.view()).join(","))
}

/// A parameter as text: one for a single value, one an element for a list, none if it is absent or `null`.
fn texts(view: View<'_>) -> Vec<String> {
    let mut texts = Vec::new();
    push_texts(view, &mut texts);
    texts
}

fn push_texts(view: View<'_>, texts: &mut Vec<String>) {
    texts.push(match view {
        View::Absent | View::Null | View::Json(Value::Null) => return,
        View::Str(value) => value.to_owned(),
        View::Json(Value::String(value)) => value.clone(),
        View::List(list) => {
            for element in list.iter() {
                push_texts(element.view(), texts);
            }
            return;
        }
        View::Json(Value::Array(elements)) => {
            for element in elements {
                push_texts(View::Json(element), texts);
            }
            return;
        }
        View::Raw(raw) => match raw.to_value() {
            Ok(value) => return push_texts(View::Json(&value), texts),
            Err(_) => raw.as_str().to_owned(),
        },
        View::Bool(value) => value.to_string(),
        View::Int(value) => value.to_string(),
        View::Float(value) => value.to_string(),
        // No parameter of the API is one of these; JSON is what others expect.
        View::Json(_) | View::Object(_) | View::Record(_) | View::Map(_) => json_text(view),
    });
}

fn json_text(view: View<'_>) -> String {
    let mut json = Vec::new();
    encode_view(&view, &mut json);
    String::from_utf8_lossy(&json).into_owned()
}

/// Refuses what is outside documented limits, but for the field of that name; the error names all of it.
pub(crate) fn check(view: View<'_>, except: Option<&str>) -> Result<(), Error> {
    const MOST: usize = 5;
    let mut violations = match view {
        View::Record(record) => record::check(record),
        View::List(list) => {
            let mut violations = Vec::new();
            for (index, element) in list.iter().enumerate() {
                if let View::Record(record) = element.view() {
                    for violation in record::check(record) {
                        let path = format!("[{index}].{}", violation.path);
                        violations.push(Violation { path, ..violation });
                    }
                }
            }
            violations
        }
        _ => Vec::new(),
    };
    violations.retain(|violation| Some(&*violation.path) != except);
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
