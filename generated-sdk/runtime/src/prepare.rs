//! Prepares requests: from the request type of an operation, or from an untyped request, to HTTP. Limits are checked here.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::header;
use crate::json::{FieldValue, encode, encode_fields, encode_view, field_values};
use crate::operation::{Method, Operation};
use crate::record::{self, Limits, Location, Record, Schema, Slot, View, Violation};
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
pub(crate) enum Source {
    /// The request type of an operation.
    Typed(Box<dyn Slot>),
    /// An untyped request, for paths that the schema does not have.
    Untyped(UntypedSource),
}

/// The parts of an untyped request.
#[derive(Clone)]
pub(crate) struct UntypedSource {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) body: Option<Value>,
}

/// A request that is complete but for its credentials. It outlives the attempts of its call, each of which sends it.
pub struct PreparedRequest<'s> {
    http: transport::Request,
    path: String,
    query: Vec<(String, String)>,
    source: &'s Source,
}

impl PreparedRequest<'_> {
    /// The request without its credentials.
    pub fn http(&self) -> &transport::Request {
        &self.http
    }

    /// The path below the host and its prefix, without any percent-encoding.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The parameters of the query, without any percent-encoding: texts as they are, lists and objects as JSON.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The fields of a body that is an object, with their values as text: strings as they are, anything else as JSON
    /// without white space. Any other body has no fields.
    #[inline]
    pub fn body_fields(&self) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        if self.http.body().is_empty() {
            return fields;
        }
        match self.source {
            Source::Typed(request) => match Body::of(&**request) {
                Body::Whole(slot) => push_fields(slot.view(), None, &mut fields),
                Body::Fields(record) => push_fields(View::Record(record), Some(record.schema()), &mut fields),
                Body::None => {}
            },
            Source::Untyped(request) => {
                if let Some(body) = &request.body {
                    push_fields(View::Json(body), None, &mut fields);
                }
            }
        }
        fields
    }

    /// The texts in the request that are not to be printed.
    pub(crate) fn secrets(&self) -> Vec<Secret> {
        self.source.secrets()
    }
}

impl Source {
    /// Writes the request, `headers` included, after checking it against the documented limits.
    pub(crate) fn prepare(
        &self,
        operation: &Operation,
        endpoint: &Endpoint,
        headers: &HeaderMap,
    ) -> Result<PreparedRequest<'_>, Error> {
        let mut parts = Parts::new(headers);
        match self {
            Self::Typed(request) => {
                let path = parts.typed(operation, &**request)?;
                parts.finish(operation.method, &path, endpoint, self)
            }
            Self::Untyped(request) => {
                parts.untyped(request)?;
                parts.finish(request.method, &request.path, endpoint, self)
            }
        }
    }

    fn secrets(&self) -> Vec<Secret> {
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

/// What of a request is its body.
enum Body<'r> {
    None,
    /// One value, be it a field of the request or all of it.
    Whole(&'r dyn Slot),
    /// The fields of the request that are sent nowhere else.
    Fields(&'r dyn Record),
}

impl<'r> Body<'r> {
    /// A record is spread over path, query, headers and body as its schema says; any other value is the body.
    fn of(request: &'r dyn Slot) -> Self {
        let View::Record(record) = request.view() else {
            return Self::Whole(request);
        };
        let schema = record.schema();
        let mut body = Self::None;
        for (index, field) in schema.fields().enumerate() {
            match field.location {
                Location::Body => body = Self::Fields(record),
                Location::WholeBody => return record.slot(index).map_or(body, Self::Whole),
                Location::Query | Location::Header | Location::Path => {}
            }
        }
        // Parameters alone do not make a body; a record without any fields is one, and is empty.
        if schema.names.is_empty() {
            body = Self::Fields(record);
        }
        body
    }
}

/// Whether a field of the body has this name. Those that the schema does not know are sent in the body.
fn is_in_body(schema: &Schema, name: &str) -> bool {
    let known = schema.fields().find(|field| field.name == name);
    known.is_none_or(|field| field.location == Location::Body)
}

/// Adds the fields of an object. `of` is the schema of a record of which only the fields of the body count.
#[inline]
fn push_fields(view: View<'_>, of: Option<&Schema>, out: &mut Vec<(String, String)>) {
    match view {
        View::Record(record) => {
            let written: Result<(), std::convert::Infallible> = field_values(record, |name, value| {
                if of.is_none_or(|schema| is_in_body(schema, name)) {
                    let text = match value {
                        FieldValue::Typed(view) => plain_text(*view),
                        FieldValue::Raw(raw) => plain_text(View::Raw(raw)),
                    };
                    out.push((name.to_owned(), text));
                }
                Ok(())
            });
            let Ok(()) = written;
        }
        View::Map(map) => map.for_each(&mut |name, value| match value.view() {
            View::Absent => {}
            view => out.push((name.to_owned(), plain_text(view))),
        }),
        View::Object(object) => push_object(object, out),
        View::Json(Value::Object(object)) => push_object(object, out),
        View::Raw(raw) => {
            if let Ok(Value::Object(object)) = raw.to_value() {
                push_object(&object, out);
            }
        }
        _ => {}
    }
}

#[inline]
fn push_object(object: &serde_json::Map<String, Value>, out: &mut Vec<(String, String)>) {
    for (name, value) in object {
        out.push((name.clone(), plain_text(View::Json(value))));
    }
}

/// A string as it is, anything else as the JSON that is sent, without white space.
#[inline]
fn plain_text(view: View<'_>) -> String {
    match view {
        View::Str(text) => text.to_owned(),
        View::Json(Value::String(text)) => text.clone(),
        // Raw fields come as somebody wrote them.
        View::Raw(raw) if raw.as_str().starts_with('"') => match raw.to_value() {
            Ok(Value::String(text)) => text,
            _ => raw.as_str().to_owned(),
        },
        view => compact(&json_text(view)),
    }
}

/// Takes the white space between the tokens of a JSON text away.
#[inline]
fn compact(json: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    json.chars()
        .filter(|c| {
            let keep = in_string || !c.is_ascii_whitespace();
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = in_string,
                '"' => in_string = !in_string,
                _ => {}
            }
            keep
        })
        .collect()
}

/// A request with this body and without parameters, complete but for its credentials.
pub(crate) fn with_body(
    operation: &Operation,
    body: Bytes,
    endpoint: &Endpoint,
    headers: &HeaderMap,
) -> Result<transport::Request, Error> {
    let parts = Parts::new(headers);
    let mut request = parts.http(operation.method, operation.path, endpoint)?;
    request.headers_mut().insert(CONTENT_TYPE, JSON);
    *request.body_mut() = body;
    Ok(request)
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

    /// The request to this percent-encoded path, prepared.
    fn finish<'s>(
        mut self,
        method: Method,
        path: &str,
        endpoint: &Endpoint,
        source: &'s Source,
    ) -> Result<PreparedRequest<'s>, Error> {
        let query = std::mem::take(&mut self.query);
        Ok(PreparedRequest {
            http: self.http(method, path, endpoint)?,
            path: percent_decode_str(path).decode_utf8_lossy().into_owned(),
            query,
            source,
        })
    }

    fn http(mut self, method: Method, path: &str, endpoint: &Endpoint) -> Result<transport::Request, Error> {
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
        Ok(http)
    }

    /// Takes an untyped request over.
    fn untyped(&mut self, request: &UntypedSource) -> Result<(), Error> {
        check_path(&request.path)?;
        for (name, value) in &request.query {
            self.push_parameter(name, View::Json(value));
        }
        if let Some(body) = &request.body {
            encode_view(&View::Json(body), &mut self.body);
        }
        Ok(())
    }

    /// Takes the request of an operation over, and returns its path.
    fn typed(&mut self, operation: &Operation, request: &dyn Slot) -> Result<String, Error> {
        let view = request.view();
        check(view, operation.body_limits, None)?;
        if let View::Record(record) = view {
            self.parameters(record)?;
        }
        match Body::of(request) {
            Body::Whole(slot) => encode(slot, &mut self.body),
            Body::Fields(record) if !record.schema().names.is_empty() || operation.method.has_body() => {
                let in_body = |name: &str| is_in_body(record.schema(), name);
                encode_fields(record, Some(&in_body), &mut self.body);
            }
            Body::Fields(record) => self.push_unknown(record)?,
            Body::None => {
                if let View::Record(record) = view {
                    self.push_unknown(record)?;
                }
            }
        }
        fill_in(operation.path, view)
    }

    /// Adds the query parameters and headers of a record.
    fn parameters(&mut self, record: &dyn Record) -> Result<(), Error> {
        for (index, field) in record.schema().fields().enumerate() {
            let Some(slot) = record.slot(index) else {
                continue;
            };
            match field.location {
                Location::Query => self.push_parameter(field.name, slot.view()),
                Location::Header => {
                    let texts = texts(slot.view());
                    if !texts.is_empty() {
                        self.push_header(field.name, &texts.join(","), field.secret)?;
                    }
                }
                // The path is filled into its template.
                Location::Path | Location::Body | Location::WholeBody => {}
            }
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

/// Refuses what is outside documented limits, except the field of that name; the error names all of it. `limits` are
/// those of the value itself.
pub(crate) fn check(view: View<'_>, limits: Option<&Limits>, except: Option<&str>) -> Result<(), Error> {
    const MOST: usize = 5;
    let mut violations = record::check(view, limits);
    violations.retain(|violation| except != Some(&*violation.path));
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
