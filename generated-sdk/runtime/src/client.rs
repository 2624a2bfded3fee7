//! The client, and the upper layers of a call: the deadline, the retries, and the credentials of each attempt.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument as _;
use tracing::field::Empty;

use crate::auth::Authenticator;
use crate::error::{Error, ErrorKind, Stage};
use crate::header::Headers;
use crate::operation::Operation;
use crate::outcome;
use crate::prepare::{PreparedRequest, Source};
use crate::record::Slot;
use crate::response::Response;
use crate::retry::{Budget, Jitter, RetryPolicy};
use crate::secret::Secret;
use crate::sender::{Attempt, Sender, millis, note};
use crate::text::one_line;
use crate::timers;

/// The part of a client that all its calls share. Clones are the same client.
///
/// The client of an API is a struct around this one, with a method for each operation.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    /// The headers of all calls of this clone, besides those of every client.
    headers: Option<Arc<Headers>>,
}

pub(crate) struct Shared {
    pub(crate) sender: Sender,
    pub(crate) auth: Box<dyn Authenticator>,
    /// The timeout of a whole call.
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
    /// Limits the retries of all calls together.
    pub(crate) budget: Budget,
    pub(crate) jitter: Jitter,
}

/// A call that is not sent yet. It does not depend on the type of the result, so its code is compiled once.
pub(crate) struct PendingCall {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) source: Source,
    pub(crate) options: CallOptions,
}

/// The options of one call. `None` is the client's own option.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) assume_idempotent: bool,
    /// Whether a result that says that the operation did not succeed is an error.
    pub(crate) require_success: bool,
    pub(crate) headers: Headers,
}

/// The progress of a call. It is kept outside of the future of the call, which is dropped at the deadline.
#[derive(Default)]
struct Progress {
    attempts: u32,
    /// The stage of the current attempt.
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
        Self {
            shared: Arc::new(shared),
            headers: None,
        }
    }

    /// A client with one more header in each of its calls. It shares all else with this one: connections, credentials,
    /// the limit of requests per second, and the budget for retries.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): the header cannot be sent, or the client writes it itself.
    pub fn with_header(&self, name: &str, value: &str) -> Result<Self, Error> {
        let mut headers = self.headers();
        headers.set(name, value);
        headers.checked(ErrorKind::Config)?;
        Ok(Self {
            shared: Arc::clone(&self.shared),
            headers: Some(Arc::new(headers)),
        })
    }

    /// The headers of a new call.
    pub(crate) fn headers(&self) -> Headers {
        self.headers.as_deref().cloned().unwrap_or_default()
    }

    #[cfg(feature = "events")]
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The sender of its requests.
    pub fn sender(&self) -> &Sender {
        &self.shared.sender
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.shared.sender.endpoint)
            .field("timeout", &self.shared.timeout)
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

    /// Carries out the call within its timeout, in one span.
    pub(crate) async fn run(&self, out: &mut dyn Slot) -> Result<Response<()>, Error> {
        timers::check().map_err(|error| error.with_operation(&self.name()))?;
        let started = Instant::now();
        let timeout = self.options.timeout.unwrap_or(self.client.shared.timeout);
        // A deadline that the clock cannot represent is no deadline.
        let deadline = started.checked_add(timeout);
        let id = self.id();
        // The level is `info`, so that warnings about a response name their call.
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
            .map_err(|error| {
                error
                    .after_attempts(attempts, reached)
                    .with_operation(&self.name())
            });
        span.record("attempts", attempts);
        note(&span, &outcome, started);
        span.in_scope(|| match &outcome {
            Ok(_) => tracing::debug!("succeeded"),
            Err(error) => tracing::debug!(%error, "failed"),
        });
        outcome
    }

    /// Prepares the request, and sends it until an attempt succeeds or may not be retried.
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
        } = &*self.client.shared;
        let headers = self.options.headers.checked(ErrorKind::InvalidRequest)?;
        let prepared = self
            .source
            .prepare(self.operation, &sender.endpoint, &sender.headers, headers)?;
        let policy = self.options.retry.as_ref().unwrap_or(retry);
        let harmless = self.operation.idempotent || self.options.assume_idempotent;
        let mut tries = 0_u32;
        loop {
            let error = match self.with_credentials(id, &prepared, out, progress).await {
                Ok(response) => {
                    budget.reward(tries > 0);
                    if self.options.require_success {
                        let payload = sender.api.envelope.map(|envelope| envelope.payload);
                        outcome::check(self.operation, payload, out, &response)?;
                    }
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

    /// Sends the request with credentials. If they are refused, it sends the request once more with other ones; a
    /// call does that once.
    async fn with_credentials(
        &self,
        id: &str,
        prepared: &PreparedRequest<'_>,
        out: &mut dyn Slot,
        progress: &mut Progress,
    ) -> Result<Response<()>, Error> {
        let Shared { sender, auth, .. } = &*self.client.shared;
        loop {
            progress.attempts = progress.attempts.saturating_add(1);
            progress.stage = Stage::Credentials;
            let credentials = auth.obtain(sender).await?;
            progress.stage = Stage::Turn;
            sender.turn().await;
            let mut request = prepared.http().clone();
            auth.authorize(&credentials, prepared, &mut request)?;
            self.check_headers(&request)?;
            progress.stage = Stage::Sent;
            let sent = sensitive(&request);
            let attempt = Attempt {
                operation: self.operation,
                id,
                number: progress.attempts,
                timeout: self.options.attempt_timeout.unwrap_or(sender.attempt_timeout),
                secrets: &|| {
                    let mut secrets = prepared.secrets();
                    secrets.extend(sent.iter().filter_map(|(name, value)| credential(name, value)));
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

impl PendingCall {
    /// Fails if a header of the call is not in the finished request: the operation or the credentials write it too.
    fn check_headers(&self, request: &crate::transport::Request) -> Result<(), Error> {
        let headers = self.options.headers.checked(ErrorKind::InvalidRequest)?;
        match headers
            .iter()
            .find(|(name, value)| request.headers().get(*name) != Some(value))
        {
            None => Ok(()),
            Some((name, _)) => {
                let text =
                    format!("not sent: the header `{name}` is written by the operation or the credentials");
                Err(Error::new(ErrorKind::InvalidRequest, text))
            }
        }
    }
}

/// The headers of a request that must not be printed.
fn sensitive(request: &crate::transport::Request) -> Vec<(HeaderName, HeaderValue)> {
    let headers = request.headers().iter();
    let headers = headers.filter(|(name, value)| *name == AUTHORIZATION || value.is_sensitive());
    headers
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// The credentials in a header. Those in `authorization` stand after their scheme, such as `Bearer`.
fn credential(name: &HeaderName, value: &HeaderValue) -> Option<Secret> {
    let value = value.to_str().ok()?;
    let after_scheme = value.split_once(' ').filter(|_| *name == AUTHORIZATION);
    Some(Secret::new(
        after_scheme.map_or(value, |(_, credential)| credential),
    ))
}
