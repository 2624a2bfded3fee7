//! The upper layers of a call: deadline, retries and credentials around the attempts of one prepared request.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{AUTHORIZATION, HeaderValue};
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument as _;
use tracing::field::Empty;

use crate::auth::Authenticator;
use crate::error::{Error, Stage};
use crate::operation::Operation;
use crate::prepare::{PreparedRequest, Source};
use crate::record::Slot;
use crate::response::Response;
use crate::retry::{Budget, Jitter, RetryPolicy};
use crate::secret::Secret;
use crate::sender::{Attempt, Sender, millis, note};
use crate::text::one_line;

/// What all calls of one client share. Clones are the same client.
///
/// The client of an API is a struct around it, with a method for each operation.
#[derive(Clone)]
pub struct Client(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) sender: Sender,
    pub(crate) auth: Box<dyn Authenticator>,
    /// For a whole call.
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
    /// How many retries there may be among all calls.
    pub(crate) budget: Budget,
    pub(crate) jitter: Jitter,
}

/// An operation with its request and options, which does not depend on the type of the result and so is compiled
/// once.
pub(crate) struct PendingCall {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) source: Source,
    pub(crate) options: CallOptions,
}

/// What a call does otherwise than its client.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) assume_idempotent: bool,
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

impl Client {
    pub(crate) fn new(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.0
    }

    /// What sends its requests.
    pub fn sender(&self) -> &Sender {
        &self.0.sender
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.0.sender.endpoint)
            .field("timeout", &self.0.timeout)
            .finish_non_exhaustive()
    }
}

impl PendingCall {
    /// The name in errors.
    pub(crate) fn name(&self) -> Cow<'static, str> {
        self.named(self.operation.name)
    }

    /// The name in traces.
    pub(crate) fn id(&self) -> Cow<'static, str> {
        self.named(self.operation.id)
    }

    fn named(&self, name: &'static str) -> Cow<'static, str> {
        match &self.source {
            Source::Typed(_) => Cow::Borrowed(name),
            Source::Untyped(request) => {
                let method = http::Method::from(request.method);
                Cow::Owned(one_line(&format!("{method} {}", request.path)))
            }
        }
    }

    /// Carries out the call: all of it within the timeout, and in one span.
    pub(crate) async fn run(&self, out: &mut dyn Slot) -> Result<Response<()>, Error> {
        let started = Instant::now();
        let timeout = self.options.timeout.unwrap_or(self.client.0.timeout);
        // Further away than the clock can say: there is none.
        let deadline = started.checked_add(timeout);
        let id = self.id();
        // At this level, so that warnings about a response say which call they are about.
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
            .with_retries(&id, deadline, out, &mut progress)
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
            .map_err(|error| error.after_attempts(attempts, reached).with_operation(&self.name()));
        span.record("attempts", attempts);
        note(&span, &outcome, started);
        span.in_scope(|| match &outcome {
            Ok(_) => tracing::debug!("succeeded"),
            Err(error) => tracing::debug!(%error, "failed"),
        });
        outcome
    }

    /// Prepares the request, and sends it until it succeeds or there is no point in another attempt.
    async fn with_retries(
        &self,
        id: &str,
        deadline: Option<Instant>,
        out: &mut dyn Slot,
        progress: &mut Progress,
    ) -> Result<Response<()>, Error> {
        let Shared {
            sender,
            retry,
            budget,
            jitter,
            ..
        } = &*self.client.0;
        let prepared = self.source.prepare(self.operation, &sender.endpoint, &sender.headers)?;
        let policy = self.options.retry.as_ref().unwrap_or(retry);
        let harmless = self.operation.idempotent || self.options.assume_idempotent;
        let mut tries = 0_u32;
        loop {
            let error = match self.with_credentials(id, &prepared, out, progress).await {
                Ok(response) => {
                    budget.reward(tries > 0);
                    return Ok(response);
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
                tracing::warn!("not retried: too many calls of this client have been failing");
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
    async fn with_credentials(
        &self,
        id: &str,
        prepared: &PreparedRequest<'_>,
        out: &mut dyn Slot,
        progress: &mut Progress,
    ) -> Result<Response<()>, Error> {
        let Shared { sender, auth, .. } = &*self.client.0;
        loop {
            progress.attempts = progress.attempts.saturating_add(1);
            progress.stage = Stage::Credentials;
            let credentials = auth.obtain(sender).await?;
            progress.stage = Stage::Turn;
            sender.turn().await;
            let mut request = prepared.http().clone();
            auth.authorize(&credentials, prepared, &mut request)?;
            progress.stage = Stage::Sent;
            let sent: Vec<HeaderValue> = sensitive(&request);
            let attempt = Attempt {
                operation: self.operation,
                id,
                number: progress.attempts,
                timeout: self.options.attempt_timeout.unwrap_or(sender.attempt_timeout),
                secrets: &|| {
                    let mut secrets = prepared.secrets();
                    secrets.extend(sent.iter().filter_map(credential));
                    secrets.extend(auth.secrets());
                    secrets
                },
            };
            match sender.send(&attempt, request, out).await {
                Err(error) if !progress.renewed && error.is_unauthorized() && auth.refused(&credentials) => {
                    tracing::debug!("the credentials were refused; trying once more with new ones");
                    progress.renewed = true;
                    out.clear();
                }
                Err(error) => {
                    let hint = error.api().and_then(|api| auth.hint(api));
                    return Err(match hint {
                        Some(hint) => error.with_hint(hint),
                        None => error,
                    });
                }
                Ok(response) => return Ok(response),
            }
        }
    }
}

/// The headers of a request that are not to be printed.
fn sensitive(request: &crate::transport::Request) -> Vec<HeaderValue> {
    let headers = request.headers().iter();
    let headers = headers.filter(|(name, value)| *name == AUTHORIZATION || value.is_sensitive());
    headers.map(|(_, value)| value.clone()).collect()
}

/// What a header with credentials says, after its scheme if it has one.
fn credential(value: &HeaderValue) -> Option<Secret> {
    let value = value.to_str().ok()?;
    Some(Secret::new(value.split_once(' ').map_or(value, |(_, credential)| credential)))
}
