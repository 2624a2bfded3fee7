//! Sends operations: checks, credentials, deadline, one repeat with fresh credentials, decoding.
//!
//! Nothing here is about one API: how results are wrapped, which headers go out and how requests are authorized is
//! handed in with [`Settings`].

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use tokio::time::{Instant, timeout_at};
use tracing::Instrument as _;
use tracing::field::Empty;

use crate::auth::Authenticator;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::json::{self, Strictness};
use crate::operation::Operation;
use crate::record::Slot;
use crate::request;
use crate::response::{Answer, Finding};
use crate::transport::{self, Transport, TransportError};

/// What all calls share. Clones are the same client.
#[derive(Clone)]
pub(crate) struct Client(Arc<Settings>);

pub(crate) struct Settings {
    pub(crate) endpoint: Endpoint,
    /// Sent with every request.
    pub(crate) headers: HeaderMap,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) auth: Box<dyn Authenticator>,
    pub(crate) read: ReadAnswer,
    /// For a whole call.
    pub(crate) timeout: Duration,
    /// For the body of an answer, in bytes.
    pub(crate) max_body: usize,
    pub(crate) strictness: Strictness,
}

/// Finds out whether an answer is a success, and reads the result: what differs from API to API.
pub(crate) type ReadAnswer =
    fn(&Operation, &transport::Response, Strictness, &mut dyn Slot) -> Result<Reading, Error>;

/// What reading an answer found out.
#[derive(Default)]
pub(crate) struct Reading {
    pub(crate) request_id: Option<String>,
    pub(crate) findings: Vec<json::Finding>,
}

impl Client {
    pub(crate) fn new(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }

    /// Carries out one call: all of it within the timeout, and in one span.
    pub(crate) async fn call(
        &self,
        operation: &Operation,
        request: &dyn Slot,
        timeout: Option<Duration>,
        out: &mut dyn Slot,
    ) -> Result<Answer, Error> {
        let started = Instant::now();
        let timeout = timeout.unwrap_or(self.0.timeout);
        // At this level, so that warnings about an answer say which call they are about.
        let span = tracing::info_span!(
            "call",
            operation = operation.id,
            status = Empty,
            request_id = Empty,
            latency_ms = Empty
        );
        let mut sent = false;
        let work = self
            .authorized(operation, request, out, &mut sent)
            .instrument(span.clone());
        let outcome = match started.checked_add(timeout) {
            Some(deadline) => timeout_at(deadline, work).await.ok(),
            // Further away than the clock can say.
            None => Some(work.await),
        };
        let outcome = outcome
            .unwrap_or_else(|| Err(Error::of_timeout(timeout, sent)))
            .map_err(|error| error.with_operation(operation));
        note(&span, &outcome, started.elapsed());
        outcome
    }

    /// Sends the request with credentials, and once more with other ones if they are refused.
    async fn authorized(
        &self,
        operation: &Operation,
        request: &dyn Slot,
        out: &mut dyn Slot,
        sent: &mut bool,
    ) -> Result<Answer, Error> {
        let blank = self.request(operation, request)?;
        let mut first = true;
        loop {
            let mut request = blank.clone();
            let pass = self.0.auth.authorize(self, &mut request).await?;
            *sent = true;
            let outcome = self.exchange(operation, request, out).await;
            match outcome {
                Err(error) if first && error.is_unauthorized() && self.0.auth.refused(pass) => {
                    tracing::debug!("the credentials were refused; trying once more with new ones");
                    // A request that was refused was not carried out.
                    (first, *sent) = (false, false);
                    out.clear();
                }
                outcome => return outcome,
            }
        }
    }

    /// A complete request but for its credentials.
    pub(crate) fn request(
        &self,
        operation: &Operation,
        request: &dyn Slot,
    ) -> Result<transport::Request, Error> {
        request::build(operation, request, &self.0.endpoint, &self.0.headers)
    }

    /// One request, one answer.
    pub(crate) async fn exchange(
        &self,
        operation: &Operation,
        request: transport::Request,
        out: &mut dyn Slot,
    ) -> Result<Answer, Error> {
        let Settings {
            transport,
            read,
            max_body,
            strictness,
            ..
        } = &*self.0;
        let response = transport.send(request).await.map_err(Error::of_transport)?;
        if response.body().len() > *max_body {
            // A transport that was handed in need not know the limit.
            let error = TransportError::too_large(*max_body).with_status(response.status());
            return Err(Error::of_transport(error));
        }
        let reading =
            read(operation, &response, *strictness, out).map_err(|error| error.with_answer(&response))?;
        let findings: Vec<_> = most(&reading.findings)
            .iter()
            .map(|finding| Finding::new(response.body(), finding))
            .collect();
        if *strictness == Strictness::Strict
            && let Some(first) = findings.first()
        {
            let text = format!(
                "the answer differs from the schema at `{}`: {}",
                first.path, first.message
            );
            return Err(Error::new(ErrorKind::Decode, text)
                .with_path(first.path.clone())
                .with_answer(&response));
        }
        for Finding { path, message } in &findings {
            tracing::warn!(
                operation = operation.id,
                path,
                "a value does not fit the schema: {message}"
            );
        }
        Ok(Answer {
            request_id: reading.request_id,
            findings,
            response,
        })
    }
}

/// Finding out where a finding is takes a look at the text up to there, and after this many nothing new is learnt.
fn most(findings: &[json::Finding]) -> &[json::Finding] {
    const MOST: usize = 32;
    findings.get(..MOST).unwrap_or(findings)
}

/// Writes the outcome of a call into its span.
fn note(span: &tracing::Span, outcome: &Result<Answer, Error>, latency: Duration) {
    span.record(
        "latency_ms",
        u64::try_from(latency.as_millis()).unwrap_or(u64::MAX),
    );
    let (status, request_id) = match outcome {
        Ok(answer) => (
            Some(answer.response.status().as_u16()),
            answer.request_id.as_deref(),
        ),
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
    match outcome {
        Ok(_) => span.in_scope(|| tracing::debug!("succeeded")),
        Err(error) => span.in_scope(|| tracing::debug!(%error, "failed")),
    }
}
