//! The one error type: what happened, to which operation, and what is known about it.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use crate::one_line;
use crate::secret::{self, Secret};
use crate::transport::{self, Fault, TransportError};

/// Why a client could not be built or a call did not succeed.
///
/// Its text says everything in one line, so `{error}` is enough for a log. It never holds secrets or bodies.
///
/// ```
/// # fn handle(error: generated_sdk::Error) {
/// if error.is_not_found() {
///     // there is no such user: nothing to delete
/// } else if let Some(api) = error.api() {
///     eprintln!("{error}; ask support about {:?}", api.request_id);
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<String>,
    message: String,
    api: Option<ApiError>,
    answer: Option<transport::Response>,
    path: Option<String>,
    timed_out: bool,
    may_have_reached_server: bool,
    /// How often the request of the operation was tried; 0 if that is not known or does not matter.
    attempts: u32,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The kinds of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built like this: the address, a header value, the TLS set-up.
    Config,
    /// The request is outside documented limits or cannot be written; nothing was sent.
    InvalidRequest,
    /// No credentials could be obtained, so the request was not sent. The [source](StdError::source) is the
    /// [`Error`] of the attempt, or the one that the token provider gave.
    Auth,
    /// There was no connection, or none to a server whose certificate is accepted; nothing was sent.
    Connect,
    /// The time of the call or of its last attempt ran out.
    Timeout,
    /// The connection broke before the answer was complete.
    Transport,
    /// The answer is longer than the client's limit.
    BodyTooLarge,
    /// The API answered with a failure; see [`Error::api`].
    Api,
    /// Something other than the API answered, such as a gateway: an HTTP error status, and no status of the API.
    Http,
    /// An HTTP success that is not an answer of this API: no JSON object, or one without a status.
    Protocol,
    /// The answer is broken JSON or, with a client that was built as strict, differs from the schema.
    Decode,
}

/// A failure that the API itself reports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The class of the failure, close to HTTP: 400 invalid argument, 404 not found, 429 throttled, 500 server
    /// error; 499 and 601 to 603 are the API's own.
    pub status_code: i64,
    /// The exact failure, if the API names one: 2004 user not found, 1305 clock skew too large.
    pub api_code: Option<i64>,
    /// The API's own words, in the language of the client. Empty if there are none.
    pub message: String,
    /// What support asks for.
    pub request_id: Option<String>,
}

impl ApiError {
    /// What the crate of the API found in an answer.
    #[doc(hidden)]
    pub fn new(status_code: i64, api_code: Option<i64>, message: String, request_id: Option<String>) -> Self {
        Self {
            status_code,
            api_code,
            message,
            request_id,
        }
    }
}

impl Error {
    #[doc(hidden)]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::with_message(kind, message.into())
    }

    fn with_message(kind: ErrorKind, message: String) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            message,
            api: None,
            answer: None,
            path: None,
            timed_out: kind == ErrorKind::Timeout,
            may_have_reached_server: match kind {
                ErrorKind::Config | ErrorKind::InvalidRequest | ErrorKind::Auth | ErrorKind::Connect => false,
                ErrorKind::Timeout
                | ErrorKind::Transport
                | ErrorKind::BodyTooLarge
                | ErrorKind::Api
                | ErrorKind::Http
                | ErrorKind::Protocol
                | ErrorKind::Decode => true,
            },
            attempts: 0,
            source: None,
        }))
    }

    /// A failure that the API reports. `hint`: what to do about it, if that is known.
    #[doc(hidden)]
    pub fn of_api(mut api: ApiError, hint: Option<&str>) -> Self {
        api.message = one_line(&api.message);
        api.request_id = api.request_id.map(|id| one_line(&id));
        let mut parts = vec![format!("the API answered {}", api.status_code)];
        if let Some(code) = api.api_code {
            parts.push(format!(" (apiCode {code})"));
        }
        if !api.message.is_empty() {
            parts.push(format!(": {}", api.message));
        }
        if let Some(hint) = hint {
            parts.push(format!("; {hint}"));
        }
        if let Some(id) = &api.request_id {
            parts.push(format!(" [request id {id}]"));
        }
        let mut error = Self::new(ErrorKind::Api, parts.concat());
        error.0.api = Some(api);
        error
    }

    /// Time ran out, while the request was at this stage.
    pub(crate) fn of_timeout(timeout: Duration, stage: Stage) -> Self {
        let text = match stage {
            Stage::Credentials => format!("not sent: there were no credentials within {timeout:?}"),
            Stage::Turn => format!(
                "not sent: within {timeout:?}, its turn did not come by the client's limit of requests per second"
            ),
            Stage::Sent => format!("no complete answer within {timeout:?}"),
        };
        let mut error = Self::new(ErrorKind::Timeout, text);
        error.0.may_have_reached_server = stage == Stage::Sent;
        error
    }

    pub(crate) fn of_transport(source: TransportError) -> Self {
        let kind = match source.fault() {
            Fault::Connect => ErrorKind::Connect,
            Fault::Interrupted => ErrorKind::Transport,
            Fault::TooLarge { .. } => ErrorKind::BodyTooLarge,
        };
        let mut error = Self::new(kind, source.to_string());
        error.0.timed_out = source.is_timeout();
        error.0.answer = source.status().map(|status| {
            let mut answer = transport::Response::default();
            *answer.status_mut() = status;
            answer
        });
        error.with_source(Arc::new(source))
    }

    /// There are no credentials, because of `cause`.
    #[doc(hidden)]
    pub fn of_credentials(cause: Arc<Self>) -> Self {
        Self::new(
            ErrorKind::Auth,
            format!("not sent, for want of credentials: {cause}"),
        )
        .with_source(cause)
    }

    #[doc(hidden)]
    pub fn with_source(mut self, source: Arc<dyn StdError + Send + Sync>) -> Self {
        self.0.source = Some(source);
        self
    }

    #[doc(hidden)]
    pub fn with_operation(mut self, name: &str) -> Self {
        self.0.operation = Some(name.to_owned());
        self
    }

    /// The same error, by which the server says that it did not carry the request out.
    #[doc(hidden)]
    pub fn not_carried_out(mut self) -> Self {
        self.0.may_have_reached_server = false;
        self
    }

    /// The same error, as the outcome of this many attempts. `reached`: the server may have carried out one of them.
    pub(crate) fn after_attempts(mut self, attempts: u32, reached: bool) -> Self {
        self.0.attempts = attempts;
        self.0.may_have_reached_server |= reached;
        self
    }

    /// The same error, which came while the operation was tried again because of `previous`.
    pub(crate) fn after(mut self, previous: Self) -> Self {
        self.0.message = format!("{}; before that: {previous}", self.0.message);
        self.with_source(Arc::new(previous))
    }

    pub(crate) fn with_answer(mut self, answer: &transport::Response) -> Self {
        self.0.answer = Some(answer.clone());
        self
    }

    #[doc(hidden)]
    pub fn with_path(mut self, path: String) -> Self {
        self.0.path = Some(path);
        self
    }

    /// For errors of requests that carry secrets, in case the answer repeats them.
    pub(crate) fn redacted(mut self, secrets: &[Secret]) -> Self {
        let inner = &mut *self.0;
        let mut texts = vec![&mut inner.message];
        if let Some(api) = &mut inner.api {
            texts.push(&mut api.message);
            texts.extend(&mut api.request_id);
        }
        for text in texts {
            for secret in secrets {
                redact(text, secret.expose());
            }
        }
        self
    }

    /// For errors about answers that can hold secrets.
    #[doc(hidden)]
    pub fn without_body(mut self) -> Self {
        if let Some(answer) = &mut self.0.answer {
            secret::wipe(std::mem::take(answer.body_mut()));
        }
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What the API says about the failure, if it was the API that answered this very operation.
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// The HTTP status, if there was an answer. Most failures of this API come with 200.
    pub fn http_status(&self) -> Option<u16> {
        self.0.answer.as_ref().map(|answer| answer.status().as_u16())
    }

    /// The HTTP headers, if there was an answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(http::Response::headers)
    }

    /// The body of the answer as it came, if there was one. It is not part of the error's text; mind what is in it
    /// before you log it.
    pub fn body(&self) -> Option<&[u8]> {
        let body = self.0.answer.as_ref()?.body();
        (!body.is_empty()).then_some(body)
    }

    /// The client's method that failed: `delete_users_batch`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The JSON path of what is wrong, in the answer for [`ErrorKind::Decode`] (`data.list[3].userId`), in the
    /// request for [`ErrorKind::InvalidRequest`] (`userIds`).
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Whether the server may have carried the operation out. If not, the call can be repeated whatever it does.
    pub fn may_have_reached_server(&self) -> bool {
        self.0.may_have_reached_server
    }

    /// How often the request was tried before this was the outcome, once included. 0 if it was not tried at all.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the server asks to wait before the next request (`Retry-After`), if it says so, be it for
    /// credentials. The date form is measured by the server's own clock where the answer has its `Date`.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.headers() {
            Some(headers) => crate::retry::retry_after(headers),
            None => self.cause()?.retry_after(),
        }
    }

    /// Whether time ran out: the call's, an attempt's, or the one for connecting, be it for credentials.
    pub fn is_timeout(&self) -> bool {
        self.0.timed_out || self.cause().is_some_and(Self::is_timeout)
    }

    /// Whether there was no connection, be it for credentials.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect || self.cause().is_some_and(Self::is_connect)
    }

    /// Whether the credentials were refused (401).
    pub fn is_unauthorized(&self) -> bool {
        self.is_status(401) || self.cause().is_some_and(Self::is_unauthorized)
    }

    /// Whether the credentials do not permit the operation (403).
    pub fn is_forbidden(&self) -> bool {
        self.is_status(403)
    }

    /// Whether what the operation is about does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.is_status(404)
    }

    /// Whether it exists already or is in the wrong state (409).
    pub fn is_conflict(&self) -> bool {
        self.is_status(409)
    }

    /// Whether there were too many requests (429), be it for credentials.
    pub fn is_throttled(&self) -> bool {
        self.is_status(429) || self.cause().is_some_and(Self::is_throttled)
    }

    /// Whether the server failed (500 to 599), be it for credentials.
    pub fn is_server_error(&self) -> bool {
        let in_statuses = self
            .statuses()
            .iter()
            .any(|status| matches!(status, Some(500..600)));
        in_statuses || self.cause().is_some_and(Self::is_server_error)
    }

    fn is_status(&self, wanted: i64) -> bool {
        self.statuses().contains(&Some(wanted))
    }

    /// The envelope's status and the one of HTTP.
    fn statuses(&self) -> [Option<i64>; 2] {
        let api = self.0.api.as_ref().map(|api| api.status_code);
        let failed = matches!(self.0.kind, ErrorKind::Api | ErrorKind::Http);
        let http = self.http_status().filter(|_| failed).map(i64::from);
        [api, http]
    }

    /// Whether the same request may well succeed in a moment: there was no connection, no complete answer, or one
    /// that says so (429, 502, 503, 504).
    pub(crate) fn is_transient(&self) -> bool {
        match self.0.kind {
            // A certificate does not get better by asking again.
            ErrorKind::Connect => !self.is_untrusted(),
            ErrorKind::Transport | ErrorKind::Timeout => true,
            ErrorKind::Api | ErrorKind::Http => self
                .statuses()
                .iter()
                .any(|status| matches!(status, Some(429 | 502 | 503 | 504))),
            ErrorKind::Auth => self.cause().is_some_and(Self::is_transient),
            ErrorKind::Config
            | ErrorKind::InvalidRequest
            | ErrorKind::BodyTooLarge
            | ErrorKind::Protocol
            | ErrorKind::Decode => false,
        }
    }

    fn is_untrusted(&self) -> bool {
        let source = self.0.source.as_deref().and_then(|source| source.downcast_ref());
        source.is_some_and(TransportError::is_untrusted)
    }

    /// The complete answer that the error is about, if there was one.
    pub(crate) fn into_answer(mut self) -> Result<transport::Response, Self> {
        match self.0.kind {
            ErrorKind::Api | ErrorKind::Http | ErrorKind::Protocol | ErrorKind::Decode => {
                self.0.answer.take().ok_or(self)
            }
            _ => Err(self),
        }
    }

    /// The error of the attempt to get credentials.
    fn cause(&self) -> Option<&Self> {
        if self.0.kind != ErrorKind::Auth {
            return None;
        }
        self.0.source.as_deref()?.downcast_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.0.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.message)?;
        match self.0.attempts {
            0 | 1 => Ok(()),
            attempts => write!(f, " (after {attempts} attempts)"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("text", &self.to_string())
            .field("http_status", &self.http_status())
            .field("body_bytes", &self.body().map(<[u8]>::len))
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

/// How far a request got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Waiting for credentials.
    #[default]
    Credentials,
    /// Waiting for its turn by the limit of requests per second.
    Turn,
    /// Handed to the transport.
    Sent,
}

/// Takes a secret out of a text that [`one_line`] went over, be it the beginning of one that was cut off.
fn redact(text: &mut String, secret: &str) {
    const REDACTED: &str = "[redacted]";
    /// What is shorter is no secret, and stands in every other word.
    const SHORTEST: usize = 4;
    let secret = one_line(secret);
    let secret = secret.trim_end_matches('…');
    if secret.len() < SHORTEST {
        return;
    }
    *text = text.replace(secret, REDACTED);
    if !text.contains('…') {
        return;
    }
    let ends = secret.char_indices().map(|(end, _)| end).rev();
    for beginning in ends
        .take_while(|end| *end >= SHORTEST)
        .filter_map(|end| secret.get(..end))
    {
        *text = text.replace(format!("{beginning}…").as_str(), &format!("{REDACTED}…"));
    }
}

#[cfg(test)]
mod tests;
