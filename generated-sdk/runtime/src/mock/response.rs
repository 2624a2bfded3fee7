//! The responses of a mock: a result, a failure, any HTTP response, or a fault of the connection.

use std::time::Duration;

use crate::value::JsonValue as Value;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, StatusCode};

use super::example::ResultType;
use super::{Example, Purpose, RecordedCall};
use crate::api::Api;
use crate::envelope::{Envelope, Scalar};
use crate::error::ErrorCode;
use crate::json;
use crate::record::Slot;
use crate::transport::{Response, TransportError};

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A response of a [`MockApi`](super::MockApi).
///
/// | response | error of the call |
/// |---|---|
/// | [`ok`](Self::ok), [`example`](Self::example) | none |
/// | [`error`](Self::error), [`too_many_requests`](Self::too_many_requests) | [`Api`](crate::ErrorKind::Api) |
/// | [`http`](Self::http) with a status of 400 or more | [`Http`](crate::ErrorKind::Http) |
/// | `http(200).with_body("text/html", …)` | [`Protocol`](crate::ErrorKind::Protocol) |
/// | `example().truncated()` | [`Decode`](crate::ErrorKind::Decode) |
/// | [`connection_refused`](Self::connection_refused) | [`Connect`](crate::ErrorKind::Connect) |
/// | [`connection_reset`](Self::connection_reset) | [`Transport`](crate::ErrorKind::Transport) |
/// | [`stalled`](Self::stalled) | [`Timeout`](crate::ErrorKind::Timeout) |
#[derive(Clone, Debug)]
#[must_use = "a response comes only if it is set: `api.on(…).respond(…)`"]
pub struct MockResponse {
    delay: Duration,
    outcome: Outcome,
}

#[derive(Clone, Debug)]
enum Outcome {
    Response {
        status: Option<StatusCode>,
        headers: HeaderMap,
        body: Body,
        truncated: bool,
    },
    Refused,
    Reset,
    Stalled,
}

#[derive(Clone)]
enum Body {
    Example,
    Result {
        json: Vec<u8>,
        of: ResultType,
    },
    Failure {
        status: i64,
        message: String,
        code: Option<ErrorCode>,
    },
    Bytes(Bytes),
}

impl MockResponse {
    /// Success with the example of the operation. A token request gets a token. A path that no operation has gets
    /// no result.
    pub fn example() -> Self {
        Self::response(Body::Example)
    }

    /// Success with this result, which goes into the envelope of the API. It has the result type of the operation.
    /// A `JsonValue` is a result of another type on purpose.
    // Tests have a value, as a client's method returns one.
    #[allow(clippy::needless_pass_by_value)]
    pub fn ok<T: Slot>(result: T) -> Self {
        Self::response(Body::Result {
            json: json::to_vec(&result),
            of: ResultType::of::<T>(),
        })
    }

    /// A failure as the API reports it. If the success field of the envelope is a number, the status is in that
    /// field and the HTTP status is 200. Otherwise it is the HTTP status.
    pub fn error(status: i64, message: impl Into<String>) -> Self {
        Self::response(Body::Failure {
            status,
            message: message.into(),
            code: None,
        })
    }

    /// The rate limit of the API: the status 429 in the envelope and of HTTP, with `Retry-After` in seconds,
    /// rounded up.
    pub fn too_many_requests(retry_after: Duration) -> Self {
        let seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
        let mut response = Self::error(429, "too many requests").with_http_status(429);
        if let Outcome::Response { headers, .. } = &mut response.outcome {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }

    /// A response of something other than the API, such as a gateway, with this HTTP status. It has no body unless
    /// [`with_body`](Self::with_body) sets one.
    ///
    /// # Panics
    /// The status is not in 100 to 999.
    #[track_caller]
    pub fn http(status: u16) -> Self {
        Self::response(Body::Bytes(Bytes::new())).with_http_status(status)
    }

    /// No connection. The mock records the request, although a real server would not get it.
    pub fn connection_refused() -> Self {
        Self::of(Outcome::Refused)
    }

    /// The connection breaks before the response comes. The server may have carried the request out.
    pub fn connection_reset() -> Self {
        Self::of(Outcome::Reset)
    }

    /// No response at all: the timeout of the client runs out.
    pub fn stalled() -> Self {
        Self::of(Outcome::Stalled)
    }

    /// The same failure with this code.
    ///
    /// # Panics
    /// The response was not made by [`error`](Self::error).
    #[track_caller]
    pub fn with_code(mut self, wanted: impl Into<ErrorCode>) -> Self {
        match &mut self.outcome {
            Outcome::Response {
                body: Body::Failure { code, .. },
                ..
            } => *code = Some(wanted.into()),
            _ => panic!("only a `MockResponse::error` has a code"),
        }
        self
    }

    /// The same response with this HTTP status. By default it is the one that the API sends, mostly 200.
    ///
    /// # Panics
    /// The status is not in 100 to 999, or this is a fault of the connection, without a response.
    #[track_caller]
    pub fn with_http_status(mut self, code: u16) -> Self {
        let Ok(code) = StatusCode::from_u16(code) else {
            panic!("{code} is not an HTTP status");
        };
        match &mut self.outcome {
            Outcome::Response { status, .. } => *status = Some(code),
            _ => panic!("a response that does not come has no HTTP status"),
        }
        self
    }

    /// The same response with this header, which replaces others of the name.
    ///
    /// # Panics
    /// The name or the value is not valid for a header, or this is a fault of the connection, without a response.
    #[track_caller]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        let (Ok(key), Ok(content)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) else {
            panic!("`{name}: {value}` is not an HTTP header");
        };
        match &mut self.outcome {
            Outcome::Response { headers, .. } => headers.insert(key, content),
            _ => panic!("a response that does not come has no headers"),
        };
        self
    }

    /// The same response with this body.
    ///
    /// # Panics
    /// The response was not made by [`http`](Self::http), or the type is not valid for a header.
    #[track_caller]
    pub fn with_body(mut self, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        match &mut self.outcome {
            Outcome::Response {
                body: Body::Bytes(body),
                ..
            } => *body = bytes.into(),
            _ => panic!("only a `MockResponse::http` takes a body"),
        }
        self.with_header(CONTENT_TYPE.as_str(), content_type)
    }

    /// The same response with only the first half of its body, as if that were the whole body.
    ///
    /// # Panics
    /// This is a fault of the connection, without a response.
    #[track_caller]
    pub fn truncated(mut self) -> Self {
        match &mut self.outcome {
            Outcome::Response { truncated, .. } => *truncated = true,
            _ => panic!("a response that does not come cannot be truncated"),
        }
        self
    }

    /// The same response or fault, after this delay.
    pub fn with_delay(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    fn response(body: Body) -> Self {
        Self::of(Outcome::Response {
            status: None,
            headers: HeaderMap::new(),
            body,
            truncated: false,
        })
    }

    fn of(outcome: Outcome) -> Self {
        Self {
            delay: Duration::ZERO,
            outcome,
        }
    }

    /// Panics if the result has another type than the operation's.
    #[track_caller]
    pub(super) fn check(&self, example: &Example) {
        if let Outcome::Response {
            body: Body::Result { of, .. },
            ..
        } = &self.outcome
        {
            example.check(*of);
        }
    }

    /// Gives the response to a request.
    pub(super) async fn give(
        self,
        api: &Api,
        purpose: Purpose,
        call: &RecordedCall,
    ) -> Result<Response, TransportError> {
        if let Purpose::Operation(example) = purpose {
            self.check(example);
        }
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        let (status, headers, body, truncated) = match self.outcome {
            Outcome::Response {
                status,
                headers,
                body,
                truncated,
            } => (status, headers, body, truncated),
            Outcome::Refused => return Err(TransportError::connect("the mock refuses the connection")),
            Outcome::Reset => return Err(TransportError::interrupted("the mock resets the connection")),
            Outcome::Stalled => std::future::pending().await,
        };
        let is_json = !matches!(body, Body::Bytes(_));
        let usual = body.usual_status(api);
        let mut body = body.written(api, purpose, call);
        if truncated {
            body.truncate(body.len() / 2);
        }
        let mut response = Response::new(body);
        *response.status_mut() = status.unwrap_or(usual);
        if is_json {
            response.headers_mut().insert(CONTENT_TYPE, JSON);
        }
        response.headers_mut().extend(headers);
        Ok(response)
    }
}

impl Body {
    /// The HTTP status that the API sends with it. It is the status of a failure unless the success field of the
    /// envelope holds that.
    fn usual_status(&self, api: &Api) -> StatusCode {
        let success = api.envelope.and_then(|envelope| envelope.success);
        let in_envelope =
            success.is_some_and(|success| matches!(success.values.first(), Some(Scalar::Int(_)) | None));
        match self {
            Self::Failure { status, .. } if !in_envelope => u16::try_from(*status)
                .ok()
                .and_then(|status| StatusCode::from_u16(status).ok())
                .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            _ => StatusCode::OK,
        }
    }

    fn written(self, api: &Api, purpose: Purpose, call: &RecordedCall) -> Bytes {
        let request_id = &call.request_id;
        let result = match self {
            Self::Bytes(bytes) => return bytes,
            Self::Failure {
                status,
                message,
                code,
            } => {
                return failure(api.envelope, status, &message, code.as_ref(), request_id);
            }
            Self::Result { json, .. } => json,
            Self::Example => match purpose {
                Purpose::Operation(example) => example.result_of(call).as_bytes().to_vec(),
                Purpose::Token(endpoint) => (endpoint.token)(request_id).to_string().into_bytes(),
                Purpose::Path => Vec::new(),
            },
        };
        let enveloped = match purpose {
            Purpose::Operation(example) => example.operation.enveloped,
            Purpose::Token(_) | Purpose::Path => true,
        };
        match api.envelope.filter(|_| enveloped) {
            Some(envelope) => success(envelope, &result, request_id),
            None => Bytes::from(result),
        }
    }
}

/// The body of a failure, in the envelope if there is one.
fn failure(
    envelope: Option<&Envelope>,
    status: i64,
    message: &str,
    code: Option<&ErrorCode>,
    request_id: &str,
) -> Bytes {
    let mut fields = Vec::new();
    if let Some(success) = envelope.and_then(|envelope| envelope.success) {
        let value = match success.values.first() {
            Some(Scalar::Bool(value)) => Value::from(!value),
            Some(Scalar::Str(_)) => Value::from(status.to_string()),
            Some(Scalar::Int(_)) | None => Value::from(status),
        };
        fields.push((success.field, value));
    }
    let name = |of: fn(&Envelope) -> Option<&'static str>, usual| envelope.map_or(Some(usual), of);
    fields.extend(name(|envelope| envelope.message, "message").map(|name| (name, Value::from(message))));
    if let Some(code) = code {
        let code = match code {
            ErrorCode::Number(number) => Value::from(*number),
            ErrorCode::Text(text) => Value::from(text.as_str()),
        };
        fields.extend(name(|envelope| envelope.code, "code").map(|name| (name, code)));
    }
    fields.extend(
        name(|envelope| envelope.request_id, "request_id").map(|name| (name, Value::from(request_id))),
    );
    object(fields, None)
}

/// The body of a result in its envelope. An absent result is left out.
fn success(envelope: &Envelope, result: &[u8], request_id: &str) -> Bytes {
    let mut fields = Vec::new();
    if let Some(success) = envelope.success
        && let Some(value) = success.values.first()
    {
        fields.push((success.field, Value::from(*value)));
    }
    fields.extend(envelope.message.map(|name| (name, Value::from("Success"))));
    fields.extend(envelope.request_id.map(|name| (name, Value::from(request_id))));
    object(fields, Some((envelope.payload, result)))
}

fn object(fields: Vec<(&str, Value)>, payload: Option<(&str, &[u8])>) -> Bytes {
    let fields = fields
        .into_iter()
        .map(|(name, value)| format!("{}:{value}", Value::from(name)));
    let mut text = format!("{{{}", fields.collect::<Vec<_>>().join(",")).into_bytes();
    if let Some((name, json)) = payload.filter(|(_, json)| !json.is_empty()) {
        if text.len() > 1 {
            text.push(b',');
        }
        text.extend_from_slice(format!("{}:", Value::from(name)).as_bytes());
        text.extend_from_slice(json);
    }
    text.push(b'}');
    Bytes::from(text)
}

/// Shows the kind of the body, without the values in it.
impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Example => f.write_str("Example"),
            Self::Result { of, .. } => write!(f, "Result({})", of.name()),
            Self::Failure {
                status,
                message,
                code,
            } => write!(f, "Failure({status}, {code:?}, {message:?})"),
            Self::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
        }
    }
}
