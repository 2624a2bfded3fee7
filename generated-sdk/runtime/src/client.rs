//! Sends operations: checks, credentials, deadlines, repeats, decoding.
//!
//! Nothing here is about one API: how results are wrapped, which headers go out and how requests are authorized is
//! handed in with [`Settings`].

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use tokio::time::{Instant, sleep, timeout, timeout_at};
use tracing::field::Empty;
use tracing::{Instrument as _, Span};

use crate::Finding;
use crate::auth::Authenticator;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind, Stage};
use crate::json::{self, Strictness};
use crate::limiter::Limiter;
use crate::operation::Operation;
use crate::record::Slot;
use crate::request::{self, Content, Draft};
use crate::response::Answer;
use crate::retry::{Budget, Jitter, RetryPolicy};
use crate::secret::Secret;
use crate::transport::{self, Transport, TransportError};

/// What all calls share. Clones are the same client.
#[derive(Clone)]
pub struct Client(Arc<Settings>);

/// What makes a client that of one API, and what its builder was told.
pub struct Settings {
    /// Where the API is.
    pub endpoint: Endpoint,
    /// Sent with every request.
    pub headers: HeaderMap,
    /// What carries the requests.
    pub transport: Arc<dyn Transport>,
    /// How they are authorized.
    pub auth: Box<dyn Authenticator>,
    /// How answers are read.
    pub read: ReadAnswer,
    /// For a whole call.
    pub timeout: Duration,
    /// For one request and its answer.
    pub attempt_timeout: Duration,
    /// When a request is repeated.
    pub retry: RetryPolicy,
    /// How many repeats there may be among all requests.
    pub budget: Budget,
    /// Where the waits before repeats get their randomness from.
    pub jitter: Jitter,
    /// How many requests there may be in a second.
    pub limiter: Option<Limiter>,
    /// The most items that a page may have.
    pub max_page_size: i64,
    /// For the body of an answer, in bytes.
    pub max_body: usize,
    /// Whether an answer that differs from the schema is an error.
    pub strictness: Strictness,
}

/// Finds out whether an answer is a success, and reads the result: what differs from API to API.
pub type ReadAnswer =
    fn(&Operation, &transport::Response, Strictness, &mut dyn Slot) -> Result<Reading, Error>;

/// What reading an answer found out.
#[derive(Default)]
pub struct Reading {
    /// What support asks for, if the API sent it.
    pub request_id: Option<String>,
    /// Where the answer differs from the schema.
    pub findings: Vec<json::Deviation>,
}

/// What a call is about.
pub(crate) struct Job {
    pub(crate) operation: &'static Operation,
    pub(crate) content: Content,
    pub(crate) options: Options,
}

/// What a call does otherwise than its client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub timeout: Option<Duration>,
    pub attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) assume_idempotent: bool,
}

impl Job {
    /// The name in errors.
    pub(crate) fn name(&self) -> Cow<'static, str> {
        self.named(self.operation.name)
    }

    /// The name in traces.
    pub(crate) fn id(&self) -> Cow<'static, str> {
        self.named(self.operation.id)
    }

    fn named(&self, name: &'static str) -> Cow<'static, str> {
        match &self.content {
            Content::Typed(_) => Cow::Borrowed(name),
            Content::Free(request) => {
                let method = http::Method::from(request.method);
                Cow::Owned(crate::one_line(&format!("{method} {}", request.path)))
            }
        }
    }
}

/// How far a call got. Kept outside of its future, which is dropped when time runs out.
#[derive(Default)]
struct Progress {
    attempts: u32,
    /// Of the current attempt.
    stage: Stage,
    /// Whether credentials were refused and an attempt with new ones followed.
    renewed: bool,
    /// Whether the server may have carried out an earlier attempt.
    reached: bool,
    /// Why the last attempt failed.
    failure: Option<Error>,
}

/// One request and its answer.
pub struct Attempt<'a> {
    /// What is asked for.
    pub operation: &'a Operation,
    /// The name in traces.
    pub id: &'a str,
    /// From 1.
    pub number: u32,
    /// For the request and its answer.
    pub timeout: Duration,
    /// What the request holds that must not be printed, be it in an answer that repeats it. Asked for after failures.
    pub secrets: &'a (dyn Fn() -> Vec<Secret> + Sync),
}

impl Client {
    /// A client with these settings. Nothing is sent.
    pub fn new(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    /// What it was made with.
    pub fn settings(&self) -> &Settings {
        &self.0
    }

    /// Carries out one call: all of it within the timeout, and in one span.
    pub(crate) async fn call(&self, job: &Job, out: &mut dyn Slot) -> Result<Answer, Error> {
        let started = Instant::now();
        let timeout = job.options.timeout.unwrap_or(self.0.timeout);
        // Further away than the clock can say: there is none.
        let deadline = started.checked_add(timeout);
        let id = job.id();
        // At this level, so that warnings about an answer say which call they are about.
        let span = tracing::info_span!(
            "call",
            operation = &*id,
            attempts = Empty,
            status = Empty,
            request_id = Empty,
            latency_ms = Empty
        );
        let mut progress = Progress::default();
        let work = self
            .attempts(job, &id, deadline, out, &mut progress)
            .instrument(span.clone());
        let outcome = match deadline {
            Some(deadline) => timeout_at(deadline, work).await.ok(),
            None => Some(work.await),
        };
        let Progress {
            attempts,
            stage,
            reached,
            failure,
            ..
        } = progress;
        let outcome = outcome
            .unwrap_or_else(|| {
                let error = Error::of_timeout(timeout, stage);
                Err(match failure {
                    Some(failure) => error.after(failure),
                    None => error,
                })
            })
            .map_err(|error| {
                error
                    .after_attempts(attempts, reached)
                    .with_operation(&job.name())
            });
        span.record("attempts", attempts);
        note(&span, &outcome, started);
        span.in_scope(|| match &outcome {
            Ok(_) => tracing::debug!("succeeded"),
            Err(error) => tracing::debug!(%error, "failed"),
        });
        outcome
    }

    /// Tries until it succeeds or there is no point in trying again.
    async fn attempts(
        &self,
        job: &Job,
        id: &str,
        deadline: Option<Instant>,
        out: &mut dyn Slot,
        progress: &mut Progress,
    ) -> Result<Answer, Error> {
        let Settings {
            endpoint,
            headers,
            retry,
            budget,
            jitter,
            ..
        } = &*self.0;
        let draft = job.content.draft(job.operation, endpoint, headers)?;
        let policy = job.options.retry.as_ref().unwrap_or(retry);
        let harmless = job.operation.idempotent || job.options.assume_idempotent;
        let mut tries = 0_u32;
        loop {
            let error = match self.authorized(job, id, &draft, out, progress).await {
                Ok(answer) => {
                    budget.reward(tries > 0);
                    return Ok(answer);
                }
                Err(error) => error,
            };
            tries = tries.saturating_add(1);
            if !error.is_transient() || (error.may_have_reached_server() && !harmless) {
                return Err(error);
            }
            let Some(wait) = policy.wait(tries, error.retry_after(), jitter) else {
                return Err(error);
            };
            let in_time = deadline.is_none_or(|deadline| {
                let next = Instant::now().checked_add(wait);
                next.is_some_and(|next| next < deadline)
            });
            if !in_time {
                return Err(error);
            }
            if !budget.pay() {
                tracing::warn!("not repeated: too many calls of this client have been failing");
                return Err(error);
            }
            tracing::debug!(%error, wait_ms = millis(wait), "trying again");
            progress.reached |= error.may_have_reached_server();
            progress.failure = Some(error);
            out.clear();
            sleep(wait).await;
        }
    }

    /// Sends the request with credentials, and, once a call, again with other ones if they are refused.
    async fn authorized(
        &self,
        job: &Job,
        id: &str,
        draft: &Draft,
        out: &mut dyn Slot,
        progress: &mut Progress,
    ) -> Result<Answer, Error> {
        let auth = &*self.0.auth;
        loop {
            progress.attempts = progress.attempts.saturating_add(1);
            progress.stage = Stage::Credentials;
            let pass = auth.obtain(self).await?;
            progress.stage = Stage::Turn;
            self.turn().await;
            let mut request = draft.http.clone();
            auth.authorize(&pass, draft, &mut request)?;
            progress.stage = Stage::Sent;
            let authorization = request.headers().get(AUTHORIZATION).cloned();
            let attempt = Attempt {
                operation: job.operation,
                id,
                number: progress.attempts,
                timeout: job.options.attempt_timeout.unwrap_or(self.0.attempt_timeout),
                secrets: &|| {
                    let mut secrets = job.content.secrets();
                    secrets.extend(authorization.as_ref().and_then(credential));
                    secrets
                },
            };
            match self.exchange(&attempt, request, out).await {
                Err(error) if !progress.renewed && error.is_unauthorized() && auth.refused(&pass) => {
                    tracing::debug!("the credentials were refused; trying once more with new ones");
                    progress.renewed = true;
                    out.clear();
                }
                outcome => return outcome,
            }
        }
    }

    /// A request with this body, complete but for its credentials.
    pub fn request(&self, operation: &Operation, body: Bytes) -> Result<transport::Request, Error> {
        request::with_body(operation, body, &self.0.endpoint, &self.0.headers)
    }

    /// Waits until another request may be sent.
    pub async fn turn(&self) {
        if let Some(limiter) = &self.0.limiter {
            limiter.turn().await;
        }
    }

    /// One request, one answer, in one span.
    pub async fn exchange(
        &self,
        attempt: &Attempt<'_>,
        request: transport::Request,
        out: &mut dyn Slot,
    ) -> Result<Answer, Error> {
        let started = Instant::now();
        let span = tracing::debug_span!(
            "attempt",
            operation = attempt.id,
            attempt = attempt.number,
            status = Empty,
            request_id = Empty,
            latency_ms = Empty
        );
        let sending = self.0.transport.send(request).instrument(span.clone());
        let outcome = match timeout(attempt.timeout, sending).await {
            Ok(outcome) => outcome.map_err(Error::of_transport),
            Err(_) => Err(Error::of_timeout(attempt.timeout, Stage::Sent)),
        };
        let outcome = outcome.and_then(|response| span.in_scope(|| self.read(attempt, response, out)));
        let outcome = outcome.map_err(|error| error.redacted(&(attempt.secrets)()));
        note(&span, &outcome, started);
        outcome
    }

    /// Finds out what an answer means.
    fn read(
        &self,
        attempt: &Attempt<'_>,
        response: transport::Response,
        out: &mut dyn Slot,
    ) -> Result<Answer, Error> {
        let Settings {
            read,
            max_body,
            strictness,
            ..
        } = &*self.0;
        if response.body().len() > *max_body {
            // A transport that was handed in need not know the limit.
            let error = TransportError::too_large(*max_body).with_status(response.status());
            return Err(Error::of_transport(error));
        }
        let reading = read(attempt.operation, &response, *strictness, out)
            .map_err(|error| error.with_answer(&response))?;
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
        for Finding { path, message, .. } in &findings {
            tracing::warn!(
                operation = attempt.id,
                path,
                "a value does not fit the schema: {message}"
            );
        }
        Ok(Answer {
            request_id: reading.request_id,
            attempts: attempt.number,
            findings,
            response,
        })
    }
}

/// What a value of `authorization` says after its scheme.
fn credential(authorization: &HeaderValue) -> Option<Secret> {
    let (_scheme, credential) = authorization.to_str().ok()?.split_once(' ')?;
    Some(Secret::new(credential))
}

/// Finding out where a finding is takes a look at the text up to there, and after this many nothing new is learnt.
fn most(findings: &[json::Deviation]) -> &[json::Deviation] {
    const MOST: usize = 32;
    findings.get(..MOST).unwrap_or(findings)
}

/// Writes the outcome of a call or an attempt into its span.
fn note(span: &Span, outcome: &Result<Answer, Error>, started: Instant) {
    span.record("latency_ms", millis(started.elapsed()));
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
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
