//! Prepares requests: checks the limits of a typed or untyped request, and writes it as HTTP.

mod secrets;
mod text;

use crate::value::JsonValue as Value;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::uri::PathAndQuery;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use self::text::{json_text, push_fields, texts};
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::header;
use crate::json::{encode, encode_fields, encode_view};
use crate::operation::{Method, Operation};
use crate::record::{self, Limits, Location, Record, Schema, Slot, View, Violation};
use crate::secret::Secret;
use crate::transport;

/// The characters that are percent-encoded: all but letters, digits, `-`, `.`, `_` and `~`, which have no special
/// meaning in any part of a URL.
pub const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// The source of a request.
pub(crate) enum Source {
    /// The request type of an operation.
    Typed(Box<dyn Slot>),
    /// An untyped request, for a path that the schema lacks.
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

/// The names of the headers that are set for one call. A request has them as an extension.
#[derive(Clone)]
pub(crate) struct HeadersOfCall(pub(crate) Vec<HeaderName>);

/// A prepared request: complete except for its credentials. Every attempt of the call sends a copy of it.
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

    /// The path below the host and its prefix, percent-decoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query parameters, percent-decoded. Lists and objects are JSON.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The names and values of the fields, if the body is an object; empty for any other body. A string is the text
    /// itself, any other value is JSON without white space.
    #[inline]
    pub fn body_fields(&self) -> Vec<(String, String)> {
        match self.source {
            _ if self.http.body().is_empty() => Vec::new(),
            Source::Typed(request) => body_fields(&**request),
            Source::Untyped(request) => {
                let mut fields = Vec::new();
                if let Some(body) = &request.body {
                    push_fields(View::Json(body), &|_| true, &mut fields);
                }
                fields
            }
        }
    }

    /// The texts in the request that must not be printed. `names` are the names of fields that hold secrets in this
    /// API.
    pub(crate) fn secrets(&self, names: &[&str]) -> Vec<Secret> {
        secrets::of(self.source, names)
    }
}

impl Source {
    /// Checks the request against its documented limits, and writes it with the headers of all calls and of this one.
    pub(crate) fn prepare(
        &self,
        operation: &Operation,
        endpoint: &Endpoint,
        headers: &HeaderMap,
        of_call: &HeaderMap,
    ) -> Result<PreparedRequest<'_>, Error> {
        let mut parts = Parts::new(headers);
        for (name, value) in of_call {
            parts.headers.insert(name, value.clone());
        }
        let mut prepared = match self {
            Self::Typed(request) => {
                let path = parts.typed(operation, &**request)?;
                parts.finish(operation.method, &path, endpoint, self)
            }
            Self::Untyped(request) => {
                parts.untyped(request)?;
                parts.finish(request.method, &request.path, endpoint, self)
            }
        }?;
        if !of_call.is_empty() {
            let names = of_call.keys().cloned().collect();
            prepared.http.extensions_mut().insert(HeadersOfCall(names));
        }
        Ok(prepared)
    }
}

/// The part of a request that is sent as the body.
enum Body<'r> {
    None,
    /// One value: the whole request or one field of it.
    Whole(View<'r>),
    /// The fields of the request that are not parameters.
    Fields(&'r dyn Record),
}

impl<'r> Body<'r> {
    /// The schema of a record says for each field whether it is sent in path, query, headers or body. Any other
    /// value is the body.
    fn of(request: &'r dyn Slot) -> Self {
        let View::Record(record) = request.view() else {
            return Self::Whole(request.view());
        };
        let schema = record.schema();
        let mut body = Self::None;
        for (index, field) in schema.fields().enumerate() {
            match field.location {
                Location::Body => body = Self::Fields(record),
                Location::WholeBody => return Self::Whole(sent_value(record, index)),
                Location::Query | Location::Header | Location::Path => {}
            }
        }
        // A record with parameters only has no body. A record without any fields is an empty body.
        if schema.names.is_empty() {
            body = Self::Fields(record);
        }
        body
    }
}

/// The value that is sent for a field: the raw one, if there is one and the field was not set, or else its own.
fn sent_value(record: &dyn Record, index: usize) -> View<'_> {
    let (Some(slot), Some(name)) = (record.slot(index), record.schema().names.get(index)) else {
        return View::Absent;
    };
    let raw = record.raw_fields();
    if raw.get(name).is_some() {
        let mut encoded = Vec::new();
        encode(slot, &mut encoded);
        if let Some(kept) = raw.in_place_of(name, &encoded) {
            return View::Raw(kept);
        }
    }
    slot.view()
}

/// Whether the field of this name is sent in the body. Fields that the schema does not know are.
fn is_in_body(schema: &Schema, name: &str) -> bool {
    let known = schema.fields().find(|field| field.name == name);
    known.is_none_or(|field| field.location == Location::Body)
}

/// The fields of the body of such a request: see [`PreparedRequest::body_fields`].
#[inline]
pub fn body_fields(request: &dyn Slot) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    match Body::of(request) {
        Body::Whole(view) => push_fields(view, &|_| true, &mut fields),
        Body::Fields(record) => push_fields(
            View::Record(record),
            &|name| is_in_body(record.schema(), name),
            &mut fields,
        ),
        Body::None => {}
    }
    fields
}

/// A request with this body and without parameters and credentials.
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

/// Refuses paths that a server or a proxy could resolve to another path.
fn check_path(path: &str) -> Result<(), Error> {
    let why_not = if !path.starts_with('/') {
        "must start with `/`: it stands below the host"
    } else if path.contains(['?', '#']) {
        "must not hold `?` or `#`: parameters go to `query`"
    } else if path.contains('\\') || path.split('/').any(is_step) {
        "must not hold `\\`, `.` or `..`"
    } else if let Some(character) = path.chars().find(|character| !may_stand_in_path(*character)) {
        &format!("has the character {character:?}, which must be percent-encoded")
    } else {
        return Ok(());
    };
    Err(invalid(format!("the path {why_not}")).with_path(String::from("path")))
}

/// Whether a URL can have this character in its path as it is. The crate `http` decides it.
fn may_stand_in_path(character: char) -> bool {
    character.is_ascii_alphanumeric() || PathAndQuery::try_from(format!("/{character}")).is_ok()
}

/// Whether a segment is `.` or `..`. URLs resolve these also when they are percent-encoded.
fn is_step(segment: &str) -> bool {
    matches!(&*percent_decode_str(segment).decode_utf8_lossy(), "." | "..")
}

/// The parts of a request that are filled field by field.
struct Parts {
    query: Vec<(String, String)>,
    /// The query as it is sent, with its question mark; empty if there are no parameters.
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

    /// The prepared request to this percent-encoded path.
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
            .ok_or_else(|| {
                invalid("the path and the parameters do not fit in a URL; send fewer parameters at a time")
            })?;
        if !self.body.is_empty() {
            self.headers.insert(CONTENT_TYPE, JSON);
        }
        let mut http = transport::Request::new(Bytes::from(self.body));
        *http.method_mut() = method.into();
        *http.uri_mut() = uri;
        *http.headers_mut() = self.headers;
        Ok(http)
    }

    /// Writes an untyped request.
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

    /// Writes the request of an operation, and returns its path.
    fn typed(&mut self, operation: &Operation, request: &dyn Slot) -> Result<String, Error> {
        let view = request.view();
        check(request, operation.body_limits, None)?;
        if let View::Record(record) = view {
            self.parameters(record)?;
        }
        match Body::of(request) {
            Body::Whole(body) => {
                encode_view(&body, &mut self.body);
                if let View::Record(record) = view
                    && record.schema().sent_in.contains(&Location::WholeBody)
                {
                    self.push_unknown(record);
                }
            }
            Body::Fields(record) if !record.schema().names.is_empty() || operation.method.has_body() => {
                let in_body = |name: &str| is_in_body(record.schema(), name);
                encode_fields(record, Some(&in_body), &mut self.body);
            }
            Body::Fields(record) => self.push_unknown(record),
            Body::None => {
                if let View::Record(record) = view {
                    self.push_unknown(record);
                }
            }
        }
        fill_in(operation.path, view)
    }

    /// Adds the query parameters and headers of a record.
    fn parameters(&mut self, record: &dyn Record) -> Result<(), Error> {
        for (index, field) in record.schema().fields().enumerate() {
            match field.location {
                Location::Query => self.push_parameter(field.name, sent_value(record, index)),
                Location::Header => {
                    let texts = texts(sent_value(record, index));
                    if !texts.is_empty() {
                        self.push_header(field.name, &texts.join(","), field.secret)?;
                    }
                }
                // Path parameters are written by `fill_in`.
                Location::Path | Location::Body | Location::WholeBody => {}
            }
        }
        Ok(())
    }

    /// Adds a parameter to the query. A list repeats the parameter. An absent value adds nothing.
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
            View::Raw(raw) if raw.as_str().starts_with('[') => json_text(view),
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

    /// Adds raw fields that are no fields of a body to the query.
    fn push_unknown(&mut self, record: &dyn Record) {
        for (name, raw) in record.raw_fields().iter() {
            if record.schema().position(name).is_none() {
                self.push_parameter(name, View::Raw(raw));
            }
        }
    }
}

/// Writes the path parameters into a path such as `/tickets/{id}`.
fn fill_in(template: &str, view: View<'_>) -> Result<String, Error> {
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, name, after)) = next_parameter(rest) {
        let value = path_parameter(name, view);
        let why_not = match value.as_str() {
            "" => Some("must not be empty"),
            // URLs resolve these as steps in the path, also when they are percent-encoded.
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
        .map_or_else(String::new, |index| texts(sent_value(record, index)).join(","))
}

/// Refuses a value that violates documented limits. The error names the first violations. `limits` are those of the
/// value itself; the field `except` is not checked.
pub(crate) fn check(slot: &dyn Slot, limits: Option<&Limits>, except: Option<&str>) -> Result<(), Error> {
    const MOST: usize = 5;
    let mut violations = record::check(slot, limits);
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::check_path;

    #[test]
    fn a_path_with_a_character_that_no_url_has_is_refused_by_that_character() {
        for (path, character) in [
            ("/a b", "' '"),
            ("/a\r\nb", "'\\r'"),
            ("/<id>", "'<'"),
            ("/a^b`", "'`'"),
        ] {
            let error = check_path(path).unwrap_err().to_string();
            let expected = format!("has the character {character}, which must be percent-encoded");
            assert!(error.contains(&expected), "{error}");
        }
        for path in [
            "/",
            "/api/v3/get-user",
            "/a%20b",
            "/a:b@c;d,e=f&g+h!i$j'k(l)m*n~o_p|q[r]",
        ] {
            check_path(path).unwrap();
        }
    }
}
