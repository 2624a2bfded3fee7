//! What a request gets: a result, a failure, any HTTP answer, or none.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::example::ResultType;
use super::{Example, RecordedCall, Source};
use sdk_runtime::json;
use sdk_runtime::record::Slot;
use sdk_runtime::transport::{Response, TransportError};

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// What a request to a [`MockApi`](super::MockApi) gets.
///
/// | | the client's error |
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
#[must_use = "an answer comes only if it is set: `api.on(…).answer(…)`"]
pub struct Answer {
    delay: Duration,
    outcome: Outcome,
}

#[derive(Clone, Debug)]
enum Outcome {
    Response {
        status: StatusCode,
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
        status_code: i64,
        message: String,
        api_code: Option<i64>,
    },
    Bytes(Bytes),
}

impl Answer {
    /// Success, with the example of the operation as its result. A token request gets a token. A path that no
    /// operation has gets no result.
    pub fn example() -> Self {
        Self::response(Body::Example)
    }

    /// Success with this result, in the envelope of the API: a value of the type that the client's method answers with,
    /// or a `serde_json::Value` for a result that is of another type on purpose.
    // A value is what tests have at hand, and what a client's method gives.
    #[allow(clippy::needless_pass_by_value)]
    pub fn ok<T: Slot>(result: T) -> Self {
        Self::response(Body::Result {
            json: json::to_vec(&result),
            of: ResultType::of::<T>(),
        })
    }

    /// A failure as the API reports it: this `statusCode` in the envelope, at HTTP 200.
    pub fn error(status_code: i64, message: impl Into<String>) -> Self {
        Self::response(Body::Failure {
            status_code,
            message: message.into(),
            api_code: None,
        })
    }

    /// The rate limit of the API: 429 in the envelope and as the HTTP status, with `Retry-After` in seconds, rounded
    /// up.
    pub fn too_many_requests(retry_after: Duration) -> Self {
        let seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
        let mut answer = Self::error(429, "too many requests").with_http_status(429);
        if let Outcome::Response { headers, .. } = &mut answer.outcome {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        answer
    }

    /// An answer of something other than the API, such as a gateway: this HTTP status, and no body unless
    /// [`with_body`](Self::with_body) adds one.
    ///
    /// # Panics
    /// The status is not in 100 to 999.
    #[track_caller]
    pub fn http(status: u16) -> Self {
        Self::response(Body::Bytes(Bytes::new())).with_http_status(status)
    }

    /// No connection: nothing reaches the server. (A mock records the request all the same.)
    pub fn connection_refused() -> Self {
        Self::of(Outcome::Refused)
    }

    /// The connection breaks before the answer comes: the server may have carried the request out.
    pub fn connection_reset() -> Self {
        Self::of(Outcome::Reset)
    }

    /// No answer, ever: the client's time runs out.
    pub fn stalled() -> Self {
        Self::of(Outcome::Stalled)
    }

    /// The same failure with this `apiCode`.
    ///
    /// # Panics
    /// The answer was not made by [`error`](Self::error).
    #[track_caller]
    pub fn with_api_code(mut self, code: i64) -> Self {
        match &mut self.outcome {
            Outcome::Response {
                body: Body::Failure { api_code, .. },
                ..
            } => *api_code = Some(code),
            _ => panic!("only an `Answer::error` has an `apiCode`"),
        }
        self
    }

    /// The same answer with this HTTP status; by default it is 200.
    ///
    /// # Panics
    /// The status is not in 100 to 999, or there is no answer that could have one.
    #[track_caller]
    pub fn with_http_status(mut self, code: u16) -> Self {
        let Ok(code) = StatusCode::from_u16(code) else {
            panic!("{code} is no HTTP status");
        };
        match &mut self.outcome {
            Outcome::Response { status, .. } => *status = code,
            _ => panic!("an answer that does not come has no HTTP status"),
        }
        self
    }

    /// The same answer with this header, in the place of others of that name.
    ///
    /// # Panics
    /// Name or value are not fit for a header, or there is no answer that could have one.
    #[track_caller]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        let (Ok(key), Ok(content)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) else {
            panic!("`{name}: {value}` is no HTTP header");
        };
        match &mut self.outcome {
            Outcome::Response { headers, .. } => headers.insert(key, content),
            _ => panic!("an answer that does not come has no headers"),
        };
        self
    }

    /// The same answer with this body.
    ///
    /// # Panics
    /// The answer was not made by [`http`](Self::http), or the type is not fit for a header.
    #[track_caller]
    pub fn with_body(mut self, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        match &mut self.outcome {
            Outcome::Response {
                body: Body::Bytes(body),
                ..
            } => *body = bytes.into(),
            _ => panic!("only an `Answer::http` takes a body"),
        }
        self.with_header(CONTENT_TYPE.as_str(), content_type)
    }

    /// The same answer, of which only the first half of the body comes, as if it were the whole.
    ///
    /// # Panics
    /// There is no answer that could be cut.
    #[track_caller]
    pub fn truncated(mut self) -> Self {
        match &mut self.outcome {
            Outcome::Response { truncated, .. } => *truncated = true,
            _ => panic!("an answer that does not come cannot be truncated"),
        }
        self
    }

    /// The same answer, or the same fault, so much later.
    pub fn with_delay(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    fn response(body: Body) -> Self {
        Self::of(Outcome::Response {
            status: StatusCode::OK,
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

    /// Panics unless it can be the answer of this operation.
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

    /// Gives the answer to a request.
    pub(super) async fn give(self, source: Source, call: &RecordedCall) -> Result<Response, TransportError> {
        if let Source::Operation(example) = source {
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
        let mut body = body.written(source, call);
        if truncated {
            body.truncate(body.len() / 2);
        }
        let mut response = Response::new(body);
        *response.status_mut() = status;
        if is_json {
            response.headers_mut().insert(CONTENT_TYPE, JSON);
        }
        response.headers_mut().extend(headers);
        Ok(response)
    }
}

impl Body {
    fn written(self, source: Source, call: &RecordedCall) -> Bytes {
        let request_id = &call.request_id;
        let payload = match source {
            Source::Operation(example) => example.operation.payload,
            Source::Token | Source::Path => Some("data"),
        };
        let result = match self {
            Self::Bytes(bytes) => return bytes,
            Self::Failure {
                status_code,
                message,
                api_code,
            } => {
                let mut fields = vec![
                    ("statusCode", Value::from(status_code)),
                    ("message", Value::from(message)),
                ];
                fields.extend(api_code.map(|code| ("apiCode", Value::from(code))));
                return envelope(fields, request_id, None);
            }
            Self::Result { json, .. } => json,
            Self::Example => match source {
                Source::Operation(example) => example.answer(call).as_bytes().to_vec(),
                Source::Token => token(request_id).to_string().into_bytes(),
                Source::Path => Vec::new(),
            },
        };
        match payload {
            Some(payload) => {
                let fields = vec![
                    ("statusCode", Value::from(200)),
                    ("message", Value::from("Success")),
                ];
                envelope(fields, request_id, Some((payload, &result)))
            }
            // The operation answers without an envelope.
            None => Bytes::from(result),
        }
    }
}

/// The envelope around a result. One that is absent is left out.
fn envelope(fields: Vec<(&str, Value)>, request_id: &str, result: Option<(&str, &[u8])>) -> Bytes {
    let id = ("requestId", Value::from(request_id));
    let fields = fields.into_iter().chain([id]);
    let fields: Vec<String> = fields
        .map(|(name, value)| format!("\"{name}\":{value}"))
        .collect();
    let mut text = format!("{{{}", fields.join(",")).into_bytes();
    if let Some((name, json)) = result.filter(|(_, json)| !json.is_empty()) {
        text.extend_from_slice(format!(",{}:", Value::from(name)).as_bytes());
        text.extend_from_slice(json);
    }
    text.push(b'}');
    Bytes::from(text)
}

/// A token for two hours, in the form of a JWT that names a user pool. No two requests get the same one.
fn token(request_id: &str) -> Value {
    let payload = json!({ "scoped_userpool_id": "mock-userpool" }).to_string();
    let token = format!("e30.{}.{request_id}", URL_SAFE_NO_PAD.encode(payload));
    json!({ "access_token": token, "expires_in": 7200 })
}

/// What comes, without the values in it.
impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Example => f.write_str("Example"),
            Self::Result { of, .. } => write!(f, "Result({})", of.name()),
            Self::Failure {
                status_code,
                message,
                api_code,
            } => write!(f, "Failure({status_code}, {api_code:?}, {message:?})"),
            Self::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
        }
    }
}
