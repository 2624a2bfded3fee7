//! The result of a call together with the answer that it came in.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::Finding;

/// The result of a call and the answer that it came in; see [`Call::with_response`](crate::Call::with_response).
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The result.
    pub value: T,
    /// The HTTP status.
    pub status: StatusCode,
    /// The HTTP headers.
    pub headers: HeaderMap,
    /// What support asks for, if the API sent it.
    pub request_id: Option<String>,
    /// How often the request was tried, this answer included.
    pub attempts: u32,
    /// The whole body as it came.
    pub body: Bytes,
    /// Values that did not fit their field, the first 32 of them. The result has an empty value in their place, and keeps them
    /// [raw](crate::Record::raw_fields).
    pub findings: Vec<Finding>,
}

/// The body and the headers are left out: they can hold what belongs in no log.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("findings", &self.findings)
            .finish_non_exhaustive()
    }
}

/// What there is to say about an answer besides its result.
pub struct Answer {
    pub(crate) response: crate::transport::Response,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) findings: Vec<Finding>,
}

impl Answer {
    /// The body as it came.
    pub fn into_body(self) -> Bytes {
        self.response.into_body()
    }

    pub(crate) fn with_value<T>(self, value: T) -> Response<T> {
        let (parts, body) = self.response.into_parts();
        Response {
            value,
            status: parts.status,
            headers: parts.headers,
            request_id: self.request_id,
            attempts: self.attempts,
            body,
            findings: self.findings,
        }
    }
}
