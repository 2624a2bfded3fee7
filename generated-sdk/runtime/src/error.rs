//! The error type of clients and calls.

mod api;
mod predicates;
mod redact;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

pub(crate) use self::api::whole;
pub use self::api::{ApiError, Code, ErrorCode};
use crate::secret;
use crate::text::one_line;
use crate::transport::{self, Fault, TransportError};

/// The failure of a call, or of building a client.
///
/// Its text is one line that says everything, so `{error}` is enough for a log. The text never holds secrets or
/// bodies.
///
/// ```
/// # fn handle(error: sdk_runtime::Error) {
/// if error.is_not_found() {
///     // The ticket does not exist: there is nothing to delete.
/// } else if let Some(api) = error.api() {
///     eprintln!("{error}; ask support about {:?}", api.request_id);
/// }
/// # }
/// ```
///
/// A clone shares the content of the error, so it is cheap.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    operation: Option<String>,
    /// What this crate says.
    message: String,
    /// What a server says that is not the API; the API's own words are in `api`.
    told: String,
    hint: Option<String>,
    api: Option<ApiError>,
    response: Option<transport::Response>,
    path: Option<String>,
    timed_out: bool,
    may_have_reached_server: bool,
    /// The number of attempts; 0 if that is not known or does not matter.
    attempts: u32,
    /// Whether another call has the same failure, since both waited for one request, and pays for a retry of it.
    is_shared: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The kinds of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The options of the client are invalid, such as the host, a key or a certificate.
    Config,
    /// The request violates documented limits or cannot be written. Nothing was sent.
    InvalidRequest,
    /// There are no credentials, so the request was not sent. The [source](StdError::source) is the error of
    /// getting them.
    Auth,
    /// There was no connection, or the certificate of the server is not accepted. Nothing was sent.
    Connect,
    /// The timeout of the call or of its last attempt ran out.
    Timeout,
    /// The connection broke before the response was complete.
    Transport,
    /// The body of the response is larger than the client's limit.
    BodyTooLarge,
    /// The API reports a failure; see [`Error::api`].
    Api,
    /// The response has an HTTP error status and does not have the form of the API's own failures. A gateway may
    /// have sent it.
    Http,
    /// The response has an HTTP success status and is not from the API: it is not JSON, or lacks the envelope.
    Protocol,
    /// The API carried the call out and responded that the operation did not succeed, such as with
    /// `{"success": false}`. It is an error only for calls with
    /// [`require_success`](crate::Call::require_success) and for [chunks](crate::Call::in_chunks). The
    /// [path](Error::path) is the field that says so, and [`Error::body`] has the response.
    Unsuccessful,
    /// The response is broken JSON or, with a strict client, differs from the schema.
    Decode,
}

impl Error {
    /// An error of this kind with this text, for [authenticators](crate::auth::Authenticator) and builders of
    /// clients. The text is one line, and holds no secrets.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::with_message(kind, message.into())
    }

    fn with_message(kind: ErrorKind, message: String) -> Self {
        Self(Arc::new(Inner {
            kind,
            operation: None,
            message,
            told: String::new(),
            hint: None,
            api: None,
            response: None,
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
                | ErrorKind::Unsuccessful
                | ErrorKind::Decode => true,
            },
            attempts: 0,
            is_shared: false,
            source: None,
        }))
    }

    /// A failure that the API reports.
    pub(crate) fn of_api(mut api: ApiError) -> Self {
        api.message = one_line(&api.message);
        api.request_id = api.request_id.map(|id| one_line(&id));
        let mut error = Self::new(ErrorKind::Api, api.outcome());
        error.inner().api = Some(api);
        error
    }

    /// The content, to change it. Another clone of the error keeps the old content.
    fn inner(&mut self) -> &mut Inner {
        Arc::make_mut(&mut self.0)
    }

    /// The same error with advice on it.
    pub(crate) fn with_hint(mut self, hint: &str) -> Self {
        self.inner().hint = Some(hint.to_owned());
        self
    }

    /// The same error with the words of a server that is not the API.
    pub(crate) fn with_words(mut self, words: &str) -> Self {
        self.inner().told = one_line(words);
        self
    }

    /// A timeout of this length ran out while the request was at this stage.
    pub(crate) fn of_timeout(timeout: Duration, stage: Stage) -> Self {
        let text = match stage {
            Stage::Credentials => format!("not sent: there were no credentials within {timeout:?}"),
            Stage::Turn => format!(
                "not sent: the client's limit of requests per second did not let it through within {timeout:?}"
            ),
            Stage::Sent => format!("no complete response within {timeout:?}"),
        };
        let mut error = Self::new(ErrorKind::Timeout, text);
        error.inner().may_have_reached_server = stage == Stage::Sent;
        error
    }

    pub(crate) fn of_transport(source: TransportError) -> Self {
        let kind = match source.fault() {
            Fault::Connect => ErrorKind::Connect,
            Fault::Interrupted => ErrorKind::Transport,
            Fault::TooLarge { .. } => ErrorKind::BodyTooLarge,
            Fault::Compressed => ErrorKind::Decode,
        };
        let mut error = Self::new(kind, source.to_string());
        error.inner().timed_out = source.is_timeout();
        error.inner().response = source.status().map(|status| {
            let mut response = transport::Response::default();
            *response.status_mut() = status;
            response
        });
        error.with_source(Arc::new(source))
    }

    /// There are no credentials. `cause` is the error of getting them, such as that of a
    /// [request](crate::sender::CallSender::request) for a token. If that may succeed soon, the call is retried.
    pub fn of_credentials(cause: Arc<Self>) -> Self {
        Self::new(
            ErrorKind::Auth,
            format!("not sent, for want of credentials: {cause}"),
        )
        .with_source(cause)
    }

    /// The same error of a call that only waited for the request that failed. The call that made the request pays
    /// for its retry, and this one does not.
    ///
    /// An authenticator says so of an error that it hands to several calls: however many calls wait for one token, a
    /// failure counts once against the limit of retries of the client.
    #[must_use]
    pub fn shared(mut self) -> Self {
        self.inner().is_shared = true;
        self
    }

    pub(crate) fn is_shared(&self) -> bool {
        self.0.is_shared
    }

    /// The same error with the error that caused it.
    pub fn with_source(mut self, source: Arc<dyn StdError + Send + Sync>) -> Self {
        self.inner().source = Some(source);
        self
    }

    #[doc(hidden)]
    pub fn with_operation(mut self, name: &str) -> Self {
        self.inner().operation = Some(name.to_owned());
        self
    }

    /// The same error of a request that the server did not carry out.
    #[doc(hidden)]
    pub fn not_carried_out(mut self) -> Self {
        self.inner().may_have_reached_server = false;
        self
    }

    /// The same error after so many attempts. `reached` says that the server may have carried out one of them.
    pub(crate) fn after_attempts(mut self, attempts: u32, reached: bool) -> Self {
        let inner = self.inner();
        inner.attempts = attempts;
        inner.may_have_reached_server |= reached;
        self
    }

    /// The same error, after an attempt that failed with `previous`.
    pub(crate) fn after(mut self, previous: Self) -> Self {
        let inner = self.inner();
        inner.message = format!("{}; before that: {previous}", inner.message);
        self.with_source(Arc::new(previous))
    }

    pub(crate) fn with_response(mut self, response: &transport::Response) -> Self {
        self.inner().response = Some(response.clone());
        self
    }

    #[doc(hidden)]
    pub fn with_path(mut self, path: String) -> Self {
        self.inner().path = Some(path);
        self
    }

    /// The same error without the body of the response, which can hold secrets.
    #[doc(hidden)]
    pub fn without_body(mut self) -> Self {
        if let Some(response) = &mut self.inner().response {
            secret::wipe(std::mem::take(response.body_mut()));
        }
        self
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The reason alone, in one line: the message of the server if it sent one, or else what went wrong. Unlike the
    /// text of the error, it names no operation, status, code or request id, and gives no advice.
    ///
    /// A server's message is foreign text. It is in the server's language.
    pub fn message(&self) -> &str {
        match self.words() {
            "" => &self.0.message,
            words => words,
        }
    }

    /// The words of the server; empty if there are none.
    fn words(&self) -> &str {
        self.0.api.as_ref().map_or(&self.0.told, |api| &api.message)
    }

    /// The status of the failure: the one in the envelope of the API, or else the HTTP status. `None` if no server
    /// reported a failure.
    pub fn status(&self) -> Option<i64> {
        let [api, http] = self.statuses();
        api.or(http)
    }

    /// The exact code of the failure, if the API names one. The type is made for `match`.
    ///
    /// ```
    /// use sdk_runtime::Code;
    ///
    /// const IS_CLOSED: Code<'static> = Code::Text("is_closed");
    ///
    /// # fn handle(error: sdk_runtime::Error) {
    /// match error.code() {
    ///     Some(IS_CLOSED) => println!("the ticket is closed"),
    ///     Some(code) => println!("code {code}"),
    ///     None => println!("{}", error.message()),
    /// }
    /// # }
    /// ```
    pub fn code(&self) -> Option<Code<'_>> {
        Some(self.0.api.as_ref()?.code.as_ref()?.as_code())
    }

    /// The request id of the failure, if there is one. The operator of the API finds the request by it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.api.as_ref()?.request_id.as_deref()
    }

    /// The failure as the API reports it, for [`ErrorKind::Api`].
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// The HTTP status, if there was a response. An API with an envelope may report failures with the HTTP status
    /// 200.
    pub fn http_status(&self) -> Option<u16> {
        self.0
            .response
            .as_ref()
            .map(|response| response.status().as_u16())
    }

    /// The HTTP headers, if there was a response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(http::Response::headers)
    }

    /// The body of the response as it came, if there was one. It can hold secrets, and is not part of the error's
    /// text.
    pub fn body(&self) -> Option<&[u8]> {
        let body = self.0.response.as_ref()?.body();
        (!body.is_empty()).then_some(body)
    }

    /// The client's method that failed: `delete_tickets_batch`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The JSON path of the wrong value: in the response for [`ErrorKind::Decode`] (`data.items[3].id`), in the
    /// request for [`ErrorKind::InvalidRequest`] (`ids`), in the result for [`ErrorKind::Unsuccessful`] (`success`).
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Whether the server may have carried the operation out. If not, retrying the call is safe.
    pub fn may_have_reached_server(&self) -> bool {
        self.0.may_have_reached_server
    }

    /// The number of attempts: of requests of the call that were handed to the transport. 0 if there was none, because
    /// there were no credentials or the request violates a limit, for example. Requests for credentials do not count.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The wait that the server asks for before the next request, also for a request for credentials: the longest one
    /// that can be read in the headers `Retry-After` and `retry-after-ms`. A date is compared with the `Date` of the
    /// response, if there is one.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.headers() {
            Some(headers) => crate::retry::retry_after(headers),
            None => self.cause()?.retry_after(),
        }
    }

    /// The complete response that the error is about, if there was one.
    pub(crate) fn into_response(mut self) -> Result<transport::Response, Self> {
        match self.0.kind {
            ErrorKind::Api
            | ErrorKind::Http
            | ErrorKind::Protocol
            | ErrorKind::Unsuccessful
            | ErrorKind::Decode => self.inner().response.take().ok_or(self),
            _ => Err(self),
        }
    }

    /// The error of getting credentials.
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
        match self.words() {
            "" => {}
            words => write!(f, ": {words}")?,
        }
        if let Some(hint) = &self.0.hint {
            write!(f, "; {hint}")?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " [request id {id}]")?;
        }
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

/// The stage of an attempt.
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

#[cfg(test)]
mod tests;
