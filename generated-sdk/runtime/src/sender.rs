//! The lowest layer of a call: sends one complete request, and reads and traces its response. It knows nothing of
//! credentials and retries.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use tokio::time::{Instant, timeout};
use tracing::field::Empty;
use tracing::{Instrument as _, Span};

use crate::api::Api;
use crate::endpoint::Endpoint;
use crate::envelope;
use crate::error::{Error, ErrorKind, Stage};
use crate::json::{DecodeWarning, Strictness};
use crate::limiter::Limiter;
use crate::operation::Operation;
use crate::prepare;
use crate::record::Slot;
use crate::response::Response;
use crate::secret::Secret;
use crate::transport::{self, Transport, TransportError};

/// Sends requests to one API. Each client has one. An [`Authenticator`](crate::auth::Authenticator) gets
/// credentials with it, as a [`CallSender`].
pub struct Sender {
    pub(crate) api: &'static Api,
    pub(crate) endpoint: Endpoint,
    /// The headers of every request.
    pub(crate) headers: HeaderMap,
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
#[derive(Clone, Copy)]
pub struct CallSender<'a> {
    sender: &'a Sender,
    attempt_timeout: Duration,
}

impl CallSender<'_> {
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
        let sender = self.sender;
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
}

impl Sender {
    /// The sender for the credentials of a call with this attempt timeout.
    pub(crate) fn for_call(&self, attempt_timeout: Duration) -> CallSender<'_> {
        CallSender {
            sender: self,
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
        request: transport::Request,
        out: &mut dyn Slot,
    ) -> Result<Response<()>, Error> {
        let started = Instant::now();
        let span = tracing::debug_span!(
            "attempt",
            operation = attempt.id,
            attempt = attempt.number,
            status = Empty,
            request_id = Empty,
            latency_ms = Empty
        );
        let sending = self.transport.send(request).instrument(span.clone());
        let outcome = match timeout(attempt.timeout, sending).await {
            Ok(outcome) => outcome.map_err(Error::of_transport),
            Err(_) => Err(Error::of_timeout(attempt.timeout, Stage::Sent)),
        };
        let outcome = outcome.and_then(|response| span.in_scope(|| self.read(attempt, response, out)));
        let outcome = outcome.map_err(|error| error.redacted(&(attempt.secrets)()));
        note(&span, &outcome, started);
        outcome
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
            tracing::warn!(
                operation = attempt.id,
                path,
                "a value does not fit the schema: {message}"
            );
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

/// Writes the outcome of a call or an attempt into its span.
pub(crate) fn note(span: &Span, outcome: &Result<Response<()>, Error>, started: Instant) {
    span.record("latency_ms", millis(started.elapsed()));
    let (status, request_id) = match outcome {
        Ok(response) => (Some(response.status.as_u16()), response.request_id.as_deref()),
        Err(error) => (
            error.http_status(),
            error.api().and_then(|api| api.request_id.as_deref()),
        ),
    };
    if let Some(status) = status {
        span.record("status", status);
    }
    if let Some(request_id) = request_id {
        span.record("request_id", request_id);
    }
}

pub(crate) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
