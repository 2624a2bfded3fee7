//! The requests that a mock recorded.

use std::fmt;

use crate::value::JsonValue as Value;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, Method};
use percent_encoding::percent_decode_str;

use super::{Purpose, TokenEndpoint, example};
use crate::json::{self, JsonError};
use crate::record::Slot;
use crate::transport::Request;

/// A request that reached a [`MockApi`](super::MockApi).
///
/// `Debug` leaves out the credentials in headers and in the bodies of token requests. It prints all other values.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedCall {
    /// The name of the client's method. For a path that no operation has, it is the HTTP method and the path:
    /// `GET /tickets/…`.
    pub operation: String,
    /// The HTTP method.
    pub method: Method,
    /// The path, percent-decoded.
    pub path: String,
    /// The query parameters, percent-decoded. A list has one entry for each element.
    pub query: Vec<(String, String)>,
    /// All headers, credentials included.
    pub headers: HeaderMap,
    /// The body; `None` if there is none.
    pub body: Option<Value>,
    /// The request id in the response: `mock-1` for the first request. Errors and [responses](crate::Response) have
    /// it.
    pub request_id: String,
    path_parameters: Vec<(&'static str, String)>,
    /// The fields of the body that must not be printed.
    secret_fields: &'static [&'static str],
}

impl RecordedCall {
    pub(super) fn new(purpose: Purpose, number: u64, request: &Request) -> Self {
        let path = request.uri().path();
        let (operation, path_parameters) = match purpose {
            Purpose::Operation(example) => {
                let parameters = example::parameters(example.operation.path, path).unwrap_or_default();
                let decoded = parameters.into_iter().map(|(name, value)| (name, decoded(value)));
                (example.operation.name.to_owned(), decoded.collect())
            }
            Purpose::Token(endpoint) => (endpoint.name.to_owned(), Vec::new()),
            Purpose::Path => (format!("{} {}", request.method(), decoded(path)), Vec::new()),
        };
        let query = request.uri().query().unwrap_or_default();
        let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        });
        let body = request.body();
        Self {
            operation,
            method: request.method().clone(),
            path: decoded(path),
            query: pairs.collect(),
            headers: request.headers().clone(),
            body: (!body.is_empty()).then(|| {
                let text = || Value::from(String::from_utf8_lossy(body).into_owned());
                json::from_slice(body).unwrap_or_else(|_| text())
            }),
            request_id: format!("mock-{number}"),
            path_parameters,
            secret_fields: match purpose {
                Purpose::Token(TokenEndpoint { secret_fields, .. }) => secret_fields,
                Purpose::Operation(_) | Purpose::Path => &[],
            },
        }
    }

    /// The parameter of this name in the query or in the path; the first one, if there are several.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let in_query = self.query.iter().map(|(name, value)| (name.as_str(), value));
        let in_path = self.path_parameters.iter().map(|(name, value)| (*name, value));
        let mut all = in_query.chain(in_path);
        all.find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The header of this name, if it is printable ASCII.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as the request type of the client's method. It is read strictly. A missing body is read as `null`.
    ///
    /// # Errors
    /// The body differs from the schema of the type.
    pub fn body_as<T: Slot + Default>(&self) -> Result<T, JsonError> {
        let text = self.body.as_ref().unwrap_or(&Value::Null).to_string();
        json::from_slice_strict(text.as_bytes())
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

impl fmt::Debug for RecordedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const REDACTED: &str = "[redacted]";
        let mut headers = self.headers.clone();
        for (name, value) in &mut headers {
            if *name == AUTHORIZATION || value.is_sensitive() {
                *value = HeaderValue::from_static(REDACTED);
            }
        }
        let mut body = self.body.clone();
        for field in self.secret_fields {
            if let Some(secret) = body.as_mut().and_then(|body| body.get_mut(*field)) {
                *secret = Value::from(REDACTED);
            }
        }
        f.debug_struct("RecordedCall")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &headers)
            .field("body", &body.map(|body| body.to_string()))
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}
