//! The lowest layer of a call: sends one complete request, and reads and traces its response. It knows nothing of
//! credentials and retries.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::uri::Scheme;
use tokio::time::{Instant, timeout};
use tracing::{Instrument as _, Span};

use crate::api::Api;
use crate::endpoint::Endpoint;
use crate::envelope;
use crate::error::{Error, ErrorKind, Stage};
use crate::json::{DecodeWarning, Strictness};
use crate::limiter::Limiter;
use crate::operation::Operation;
use crate::prepare::{self, HeadersOfCall};
use crate::record::Slot;
use crate::response::Response;
use crate::secret::Secret;
use crate::trace::{self, AttemptSpan, Details};
use crate::transport::{self, Transport, TransportError};

/// Sends requests to one API. Each client has one. An [`Authenticator`](crate::auth::Authenticator) gets
/// credentials with it, as a [`CallSender`].
pub struct Sender {
    pub(crate) api: &'static Api,
    pub(crate) endpoint: Endpoint,
    /// The headers of every request.
    pub(crate) headers: HeaderMap,
    /// Those of them that the program sets. They are sent as they are, or nothing is sent.
    pub(crate) extra: HeaderMap,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) limiter: Option<Limiter>,
    /// The timeout of one request and its response.
    pub(crate) attempt_timeout: Duration,
    /// The largest body of a response, in bytes.
    pub(crate) max_body: usize,
    pub(crate) strictness: Strictness,
}

/// One attempt of a call.
pub(crate) struct Attempt<'a> {
    pub(crate) operation: &'a Operation,
    /// The name in traces.
    pub(crate) id: &'a str,
    /// The number of the attempt, from 1.
    pub(crate) number: u32,
    pub(crate) timeout: Duration,
    /// The texts of the request that must not be printed. A response may repeat them, so they are taken out of
    /// errors.
    pub(crate) secrets: &'a (dyn Fn() -> Vec<Secret> + Sync),
}

/// Sends the requests that credentials take, on behalf of one call: with the attempt timeout of that call.
#[derive(Clone)]
pub struct CallSender {
    sender: Arc<Sender>,
    attempt_timeout: Duration,
}

impl CallSender {
    /// Sends one request of the client itself, such as one for a token, and reads its result into `out`. The limit
    /// of requests per second and the attempt timeout apply. There are no credentials and no retries.
    ///
    /// `secrets` are the texts of the body that must not be printed.
    ///
    /// # Errors
    /// As for any call. The errors do not have the body of the response: it can hold credentials.
    pub async fn request(
        &self,
        operation: &Operation,
        body: Bytes,
        secrets: &[Secret],
        out: &mut dyn Slot,
    ) -> Result<Response<()>, Error> {
        let sender = &*self.sender;
        let request = prepare::with_body(operation, body, &sender.endpoint, &sender.headers)?;
        sender.turn().await;
        let attempt = Attempt {
            operation,
            id: operation.id,
            number: 1,
            timeout: self.attempt_timeout,
            secrets: &|| secrets.to_vec(),
        };
        let outcome = sender.send(&attempt, request, out).await;
        outcome.map_err(|error| error.without_body().with_operation(operation.name))
    }

    /// The attempt timeout of the call.
    pub fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout
    }

    /// A sender for a request that other calls wait for too: with the attempt timeout of the client, if that is longer
    /// than the one of the call.
    #[must_use]
    pub fn patient(mut self) -> Self {
        self.attempt_timeout = self.attempt_timeout.max(self.sender.attempt_timeout);
        self
    }
}

impl Sender {
    /// The sender for the credentials of a call with this attempt timeout.
    pub(crate) fn for_call(self: &Arc<Self>, attempt_timeout: Duration) -> CallSender {
        CallSender {
            sender: Arc::clone(self),
            attempt_timeout,
        }
    }

    /// Waits for the request's turn by the limit of requests per second.
    pub(crate) async fn turn(&self) {
        if let Some(limiter) = &self.limiter {
            limiter.turn().await;
        }
    }

    /// Sends one request and reads its response, in one span.
    pub(crate) async fn send(
        &self,
        attempt: &Attempt<'_>,
        mut request: transport::Request,
        out: &mut dyn Slot,
    ) -> Result<Response<()>, Error> {
        self.check_extra(&mut request)?;
        let started = Instant::now();
        let span = self.span(attempt, &request);
        // Middleware may work before it returns its future.
        let sending = span.in_scope(|| self.transport.send(request));
        let sending = sending.instrument(span.clone());
        let outcome = match timeout(attempt.timeout, sending).await {
            Ok(outcome) => outcome.map_err(Error::of_transport),
            Err(_) => Err(Error::of_timeout(attempt.timeout, Stage::Sent)),
        };
        let outcome = outcome.and_then(|response| span.in_scope(|| self.read(attempt, response, out)));
        let outcome = outcome.map_err(|error| error.redacted(&(attempt.secrets)()));
        trace::outcome(&span, &outcome, started);
        outcome
    }

    /// Fails if a header of the program is not in the finished request: the operation or the credentials write it
    /// too. A call may replace it.
    fn check_extra(&self, request: &mut transport::Request) -> Result<(), Error> {
        let of_call = request.extensions_mut().remove::<HeadersOfCall>();
        let replaced = |name| of_call.as_ref().is_some_and(|of_call| of_call.0.contains(name));
        let mut extra = self.extra.iter();
        match extra.find(|(name, value)| request.headers().get(*name) != Some(value) && !replaced(name)) {
            None => Ok(()),
            Some((name, _)) => {
                let text =
                    format!("not sent: the header `{name}` is written by the operation or the credentials");
                Err(Error::new(ErrorKind::InvalidRequest, text))
            }
        }
    }

    fn span(&self, attempt: &Attempt<'_>, request: &transport::Request) -> Span {
        let url = request.uri();
        let encrypted = url.scheme() == Some(&Scheme::HTTPS);
        (self.api.trace.attempt)(&AttemptSpan {
            operation: attempt.id,
            attempt: attempt.number,
            method: request.method().as_str(),
            template: attempt.operation.path,
            host: url.host().unwrap_or_default(),
            port: url.port_u16().unwrap_or(if encrypted { 443 } else { 80 }),
        })
    }

    /// Reads a response: its result, or the failure that it reports.
    fn read(
        &self,
        attempt: &Attempt<'_>,
        response: transport::Response,
        out: &mut dyn Slot,
    ) -> Result<Response<()>, Error> {
        if response.body().len() > self.max_body {
            // A transport of the application may not know the limit.
            let error = TransportError::too_large(self.max_body).with_status(response.status());
            return Err(Error::of_transport(error));
        }
        let envelope = self.api.envelope;
        let decoded = envelope::read(envelope, attempt.operation, &response, self.strictness, out)
            .map_err(|error| error.with_response(&response))?;
        if self.strictness == Strictness::Strict
            && let Some(first) = decoded.warnings.first()
        {
            let text = format!(
                "the response differs from the schema at `{}`: {}",
                first.path, first.message
            );
            return Err(Error::new(ErrorKind::Decode, text)
                .with_path(first.path.clone())
                .with_response(&response));
        }
        for DecodeWarning { path, message, .. } in &decoded.warnings {
            let details = Details {
                operation: Some(attempt.id),
                path: Some(path),
                ..Details::default()
            };
            (self.api.trace.warn)(&format!("a value does not fit the schema: {message}"), &details);
        }
        let request_id = decoded
            .request_id
            .or_else(|| envelope::request_id_header(&response));
        let (parts, body) = response.into_parts();
        Ok(Response {
            value: (),
            status: parts.status,
            headers: parts.headers,
            request_id,
            attempts: attempt.number,
            body,
            warnings: decoded.warnings,
        })
    }
}
