//! The lowest layer of a call: one request out, one response back, read and traced. What it sends is complete; it knows
//! nothing of credentials and retries.

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

/// Sends requests to one API. A client has one, and an [`Authenticator`](crate::auth::Authenticator) gets it, to ask the server
/// for credentials.
pub struct Sender {
    pub(crate) api: &'static Api,
    pub(crate) endpoint: Endpoint,
    /// Sent with every request.
    pub(crate) headers: HeaderMap,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) limiter: Option<Limiter>,
    /// For one request and its response.
    pub(crate) attempt_timeout: Duration,
    /// For the body of a response, in bytes.
    pub(crate) max_body: usize,
    pub(crate) strictness: Strictness,
}

/// One of the times that a request is sent.
pub(crate) struct Attempt<'a> {
    pub(crate) operation: &'a Operation,
    /// The name in traces.
    pub(crate) id: &'a str,
    /// From 1.
    pub(crate) number: u32,
    pub(crate) timeout: Duration,
    /// What the request holds that must not be printed, be it in a response that says it again. Asked for after failures.
    pub(crate) secrets: &'a (dyn Fn() -> Vec<Secret> + Sync),
}

impl Sender {
    /// Sends one request of the client itself, such as the one for a token, and reads its result into `out`. The
    /// limit of requests per second and the time of an attempt hold; there are no credentials and no retries.
    ///
    /// `secrets` are the texts of the body that must not be printed.
    ///
    /// # Errors
    /// As for any call. The body of the response stays out of them: it can hold credentials.
    pub async fn request(
        &self,
        operation: &Operation,
        body: Bytes,
        secrets: &[Secret],
        out: &mut dyn Slot,
    ) -> Result<Response<()>, Error> {
        let request = prepare::with_body(operation, body, &self.endpoint, &self.headers)?;
        self.turn().await;
        let attempt = Attempt {
            operation,
            id: operation.id,
            number: 1,
            timeout: self.attempt_timeout,
            secrets: &|| secrets.to_vec(),
        };
        let outcome = self.send(&attempt, request, out).await;
        outcome.map_err(|error| error.without_body().with_operation(operation.name))
    }

    /// Waits until another request may be sent.
    pub(crate) async fn turn(&self) {
        if let Some(limiter) = &self.limiter {
            limiter.turn().await;
        }
    }

    /// One request, one response, in one span.
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

    /// Finds out what a response means.
    fn read(
        &self,
        attempt: &Attempt<'_>,
        response: transport::Response,
        out: &mut dyn Slot,
    ) -> Result<Response<()>, Error> {
        if response.body().len() > self.max_body {
            // A transport that was handed in need not know the limit.
            let error = TransportError::too_large(self.max_body).with_status(response.status());
            return Err(Error::of_transport(error));
        }
        let envelope = self.api.envelope;
        let decoded = envelope::read(envelope, attempt.operation, &response, self.strictness, out)
            .map_err(|error| error.with_response(&response))?;
        if self.strictness == Strictness::Strict
            && let Some(first) = decoded.warnings.first()
        {
            let text = format!("the response differs from the schema at `{}`: {}", first.path, first.message);
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
        let request_id = decoded.request_id.or_else(|| envelope::request_id_header(&response));
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
