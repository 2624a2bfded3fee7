//! The client, and the upper layers of a call: the deadline, the retries, and the credentials of each attempt.

use std::borrow::Cow;
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use tokio::time::{Instant, sleep, timeout, timeout_at};
use tracing::Instrument as _;

use crate::auth::{Authenticator, Credentials, Replacement};
use crate::error::{Error, ErrorKind, Stage};
use crate::header::Headers;
use crate::operation::Operation;
use crate::outcome;
use crate::prepare::{PreparedRequest, Source};
use crate::record::Slot;
use crate::response::Response;
use crate::retry::{Budget, Jitter, RetryPolicy};
use crate::secret::{Secret, is_secret_name};
use crate::sender::{Attempt, Sender};
use crate::text::one_line;
use crate::timers;
use crate::trace::{self, CallSpan, Details, Trace, millis};
use crate::transport::BoxFuture;

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
    pub(crate) sender: Arc<Sender>,
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
    /// The requests that were handed to the transport.
    attempts: u32,
    /// The attempts that failed, also those that had no credentials to send.
    failures: u32,
    /// The stage of the current attempt.
    stage: Stage,
    /// Whether credentials were refused and an attempt with other ones followed.
    replaced: bool,
    /// Whether the budget was paid for a retry.
    paid: bool,
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
    /// [`ErrorKind::Config`]: the header cannot be sent, or the client writes it itself.
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
        let trace = &self.client.shared.sender.api.trace;
        let span = (trace.call)(&CallSpan { operation: &id });
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
        trace::outcome(&span, &outcome, started);
        span.in_scope(|| match &outcome {
            Ok(_) => (trace.debug)("succeeded", &Details::default()),
            Err(error) => (trace.debug)("failed", &Details::of(error)),
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
        let rules = Rules { policy, deadline };
        loop {
            let error = match self.with_credentials(id, &prepared, &rules, out, progress).await {
                Ok(response) => {
                    budget.reward(progress.paid);
                    if self.options.require_success {
                        let payload = sender.api.envelope.map(|envelope| envelope.payload);
                        outcome::check(self.operation, payload, out, &response)?;
                    }
                    return Ok(response);
                }
                Err(error) => error,
            };
            progress.failures = progress.failures.saturating_add(1);
            if !error.is_transient() || (error.may_have_reached_server() && !harmless) {
                return Err(error);
            }
            let (failures, demand) = (progress.failures, error.retry_after());
            let Some(wait) = policy.wait_within(rules.left(), failures, demand, jitter) else {
                return Err(error);
            };
            // The call that made a shared request pays for the retry of it.
            if !error.is_shared() {
                if !budget.pay() {
                    let text = "not retried: too many calls of this client have been failing";
                    (sender.api.trace.warn)(text, &Details::default());
                    return Err(error);
                }
                progress.paid = true;
            }
            let details = Details {
                wait_ms: Some(millis(wait)),
                ..Details::of(&error)
            };
            (sender.api.trace.debug)("trying again", &details);
            progress.reached |= error.may_have_reached_server();
            progress.failure = Some(error);
            out.clear();
            sleep(wait).await;
        }
    }

    /// Sends the request with credentials. If they are refused, and there are other ones, it sends the request once
    /// more with those; a call does that once.
    async fn with_credentials(
        &self,
        id: &str,
        prepared: &PreparedRequest<'_>,
        rules: &Rules<'_>,
        out: &mut dyn Slot,
        progress: &mut Progress,
    ) -> Result<Response<()>, Error> {
        let Shared {
            sender, auth, budget, ..
        } = &*self.client.shared;
        let for_call = sender.for_call(self.attempt_timeout());
        progress.stage = Stage::Credentials;
        let renewal: Option<BoxFuture<'_, ()>> = match auth.renew(for_call.clone()) {
            Some(work) => Some(Box::pin(noted(work, &sender.api.trace))),
            None => None,
        };
        let first = async {
            let credentials = auth.obtain(for_call.clone()).await?;
            let outcome = self.attempt(id, prepared, &credentials, out, progress).await;
            Ok::<_, Error>((credentials, outcome))
        };
        let (credentials, outcome) = beside(first, renewal).await?;
        let refusal = match outcome {
            Err(error) if error.is_unauthorized() => error,
            outcome => return self.explained(outcome),
        };
        // The authenticator is told of every refusal, also if this call may not be sent again.
        let may_differ = auth.refused(&credentials);
        let may_be_sent = !progress.replaced && rules.policy.allows_more_than(progress.failures + 1);
        if !(may_differ && may_be_sent) {
            return self.explained(Err(refusal));
        }
        let replacing = timeout(rules.half_of_the_rest(), auth.replace(&credentials, for_call));
        let Ok(Some(replacement)) = replacing.await else {
            return self.explained(Err(refusal));
        };
        if !budget.pay() {
            let text = "not sent again: too many calls of this client have been failing";
            (sender.api.trace.warn)(text, &Details::default());
            return self.explained(Err(refusal));
        }
        let text = "the credentials were refused; trying once more with other ones";
        (sender.api.trace.debug)(text, &Details::default());
        progress.replaced = true;
        progress.paid = true;
        progress.failures = progress.failures.saturating_add(1);
        progress.failure = Some(refusal);
        out.clear();
        let Replacement {
            credentials,
            until_tried,
        } = replacement;
        let outcome = self.attempt(id, prepared, &credentials, out, progress).await;
        if outcome.as_ref().is_err_and(Error::is_unauthorized) {
            auth.refused(&credentials);
        }
        drop(until_tried);
        self.explained(outcome)
    }

    /// Sends the request with these credentials.
    async fn attempt(
        &self,
        id: &str,
        prepared: &PreparedRequest<'_>,
        credentials: &Credentials,
        out: &mut dyn Slot,
        progress: &mut Progress,
    ) -> Result<Response<()>, Error> {
        let Shared { sender, auth, .. } = &*self.client.shared;
        progress.stage = Stage::Turn;
        sender.turn().await;
        let mut request = prepared.http().clone();
        auth.authorize(credentials, prepared, &mut request)?;
        self.check_headers(&request)?;
        progress.stage = Stage::Sent;
        progress.attempts = progress.attempts.saturating_add(1);
        let sent = sensitive(&request);
        let attempt = Attempt {
            operation: self.operation,
            id,
            number: progress.attempts,
            timeout: self.attempt_timeout(),
            secrets: &|| {
                let mut secrets = prepared.secrets(sender.api.secrets);
                secrets.extend(sent.iter().filter_map(|(name, value)| credential(name, value)));
                secrets.extend(auth.secrets());
                secrets
            },
        };
        sender.send(&attempt, request, out).await
    }

    /// The timeout of one request and its response.
    fn attempt_timeout(&self) -> Duration {
        let default = self.client.shared.sender.attempt_timeout;
        self.options.attempt_timeout.unwrap_or(default)
    }

    /// The outcome of an attempt, with the advice of the authenticator on a failure.
    fn explained(&self, outcome: Result<Response<()>, Error>) -> Result<Response<()>, Error> {
        outcome.map_err(|error| {
            let hint = error.api().and_then(|api| self.client.shared.auth.hint(api));
            match hint {
                Some(hint) => error.with_hint(hint),
                None => error,
            }
        })
    }
}

/// The bounds of a call.
struct Rules<'a> {
    policy: &'a RetryPolicy,
    deadline: Option<Instant>,
}

impl Rules<'_> {
    /// The time left; `None` if there is no deadline.
    fn left(&self) -> Option<Duration> {
        let deadline = self.deadline?;
        Some(deadline.saturating_duration_since(Instant::now()))
    }

    /// How long the call may wait for something that it can do without.
    fn half_of_the_rest(&self) -> Duration {
        self.left().map_or(Duration::MAX, |left| left / 2)
    }
}

/// Renews credentials, and reports a failure.
async fn noted(renewal: BoxFuture<'_, Result<(), Arc<Error>>>, trace: &Trace) {
    if let Err(error) = renewal.await {
        let text = "the credentials are not renewed; the old ones are used until they end";
        (trace.warn)(text, &Details::of(&error));
    }
}

/// Waits for `work`, and polls `other` meanwhile. `other` is dropped with the end of `work`.
async fn beside<T>(work: impl Future<Output = T>, mut other: Option<BoxFuture<'_, ()>>) -> T {
    let mut work = pin!(work);
    poll_fn(|context| {
        if let Some(future) = &mut other
            && future.as_mut().poll(context).is_ready()
        {
            other = None;
        }
        work.as_mut().poll(context)
    })
    .await
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
    let headers = headers.filter(|(name, value)| value.is_sensitive() || is_secret_name(name.as_str()));
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
