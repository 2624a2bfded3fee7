//! The result of a call together with its response.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::json::DecodeWarning;

/// The result of a call together with its response, made by [`Call::with_response`](crate::Call::with_response).
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The result.
    pub value: T,
    /// The HTTP status.
    pub status: StatusCode,
    /// The HTTP headers.
    pub headers: HeaderMap,
    /// The request id, if the API sent one. The operator of the API finds the request by it.
    pub request_id: Option<String>,
    /// The number of attempts, this one included.
    pub attempts: u32,
    /// The whole body as it came.
    pub body: Bytes,
    /// The decode warnings, at most 32: values that did not fit their field. The result has an empty value in their
    /// place, and keeps them in its [raw fields](crate::Record::raw_fields).
    pub warnings: Vec<DecodeWarning>,
}

/// The body and the headers are left out: they can hold secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("warnings", &self.warnings)
            .finish_non_exhaustive()
    }
}

impl Response<()> {
    /// The same response with its result.
    pub(crate) fn with_value<T>(self, value: T) -> Response<T> {
        Response {
            value,
            status: self.status,
            headers: self.headers,
            request_id: self.request_id,
            attempts: self.attempts,
            body: self.body,
            warnings: self.warnings,
        }
    }

    /// The response as it came.
    pub(crate) fn into_http(self) -> crate::transport::Response {
        let mut response = crate::transport::Response::new(self.body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}
