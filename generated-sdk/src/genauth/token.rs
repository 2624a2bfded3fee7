//! The management token: fetched with the first call, shared by all calls, renewed in time.

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use futures_util::future::{FutureExt as _, Shared};
use http::HeaderName;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use tokio::sync::watch;
use tokio::time::{Instant, timeout};
use zeroize::{Zeroize as _, Zeroizing};

use sdk_runtime::JsonValue as Value;
use sdk_runtime::auth::{self, Authenticator, Credentials, Replacement};
use sdk_runtime::error::{Error, ErrorKind};
use sdk_runtime::json::{self, encode_view};
use sdk_runtime::operation::{Method, Operation};
use sdk_runtime::record::View;
use sdk_runtime::secret::{self, Secret};
use sdk_runtime::sender::CallSender;
use sdk_runtime::transport::BoxFuture;

static GET_MANAGEMENT_TOKEN: Operation = Operation::new(
    "get_management_token",
    "getManagementToken",
    Method::Post,
    "/api/v3/get-management-token",
)
.idempotent()
.enveloped();

pub(super) const USERPOOL_ID: HeaderName = HeaderName::from_static("x-genauth-userpool-id");

/// After a renewal that failed, the next one begins after this time.
const TRY_AGAIN: Duration = Duration::from_secs(1);
/// After a renewal that a refusal of the token has caused, refusals cause no other one for this time.
const QUIET: Duration = Duration::from_secs(10);
/// How long refused calls wait for the call that tries a new token, to learn whether it is refused too.
const TRIAL: Duration = Duration::from_secs(1);

/// Authorizes requests with a token that is fetched with the access key.
///
/// One fetch serves any number of callers. It is a future that they share: whichever of them is polled drives it, and it
/// survives the callers that give up. So neither a caller that is dropped nor one that is not polled holds up the others.
///
/// A token that has not ended is used at once, whatever else is going on. Two things cause a fetch meanwhile: the time of
/// renewal has come, or the server refused the token (401). A refusal may be about the operation and not about the token,
/// so the old token is used until there is another one. If that has the same text, nothing has changed. If it has not,
/// the old token is never used again.
///
/// Of the calls whose token was refused, one tries the new token. The others wait for that a little. If the new token is
/// refused too, the operation was refused, and they return their 401.
pub(super) struct ManagementToken {
    access_key_id: String,
    access_key_secret: Secret,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    current: Option<Arc<Token>>,
    /// The fetch that has not ended.
    fetch: Option<Fetch>,
    /// The number of fetches that have ended.
    fetches: u64,
    /// Before this time, no token is fetched that no caller needs yet.
    next_try: Option<Instant>,
    /// Whether the current token was refused, and the fetch that this causes has not ended.
    is_refused: bool,
    /// Before this time, a refusal causes no fetch.
    quiet_until: Option<Instant>,
    /// Whether the current token was refused although a refusal has caused a fetch lately.
    is_refused_again: bool,
    /// The number of the token that a refused call has tried, or is trying.
    tried: Option<u64>,
    /// It ends when that call has its response.
    trial: Option<watch::Receiver<()>>,
}

type Outcome = Result<Arc<Token>, Arc<Error>>;

/// A fetch that has not ended.
#[derive(Clone)]
struct Fetch {
    work: Shared<BoxFuture<'static, Outcome>>,
    /// When it has ended at the latest, if somebody has polled it meanwhile.
    ends_at: Option<Instant>,
}

/// The failure of a fetch, as one of its callers gets it.
struct Failure {
    cause: Arc<Error>,
    /// Whether another caller made the request.
    is_shared: bool,
}

/// The payload of the response. It contains the token, and is wiped from memory when dropped.
struct Wiped(Value);

impl Drop for Wiped {
    fn drop(&mut self) {
        fn wipe(value: &mut Value) {
            match value {
                Value::String(text) => text.zeroize(),
                Value::Array(elements) => elements.iter_mut().for_each(wipe),
                Value::Object(fields) => fields.values_mut().for_each(wipe),
                Value::Null | Value::Bool(_) | Value::Number(_) => {}
            }
        }
        wipe(&mut self.0);
    }
}

struct Token {
    number: u64,
    /// The headers of requests with this token.
    headers: HeaderMap,
    /// When another token is fetched, and when this one ends. `None`: another one is fetched only after the server
    /// refuses this one.
    life: Option<Life>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Life {
    renew_at: Instant,
    ends_at: Instant,
}

impl ManagementToken {
    pub(super) fn authenticator(access_key_id: String, access_key_secret: Secret) -> Box<dyn Authenticator> {
        Box::new(Self {
            access_key_id,
            access_key_secret,
            state: Arc::default(),
        })
    }

    /// A token that has not ended.
    async fn token(&self, sender: CallSender) -> Result<Arc<Token>, Failure> {
        loop {
            let (fetch, is_mine) = {
                let mut state = self.state();
                if let Some(token) = state.usable() {
                    return Ok(token);
                }
                self.join(&mut state, &sender)
            };
            // Nobody has polled it for long. Its outcome, if there is one by now, may be as old.
            let was_left = !is_mine && fetch.ends_at.is_some_and(|ends_at| ends_at <= Instant::now());
            let wait = sender.attempt_timeout();
            return match timeout(wait, fetch.work).await {
                Ok(Ok(token)) if !is_mine && self.is_spent(&token, was_left) => continue,
                Ok(Err(_)) if was_left => continue,
                Ok(Ok(token)) => Ok(token),
                Ok(Err(cause)) => Err(Failure {
                    cause,
                    is_shared: !is_mine,
                }),
                Err(_) => {
                    let text = format!("no complete response within {wait:?}");
                    let error =
                        Error::new(ErrorKind::Timeout, text).with_operation(GET_MANAGEMENT_TOKEN.name);
                    Err(Failure {
                        cause: Arc::new(error),
                        is_shared: false,
                    })
                }
            };
        }
    }

    /// Whether a token of another caller's fetch is of no use: it has ended, and was refused or left lying.
    fn is_spent(&self, token: &Token, was_left: bool) -> bool {
        let state = self.state();
        let is_refused = state.is_refused || !state.is_current(token.number);
        token.has_ended(Instant::now()) && (is_refused || was_left)
    }

    /// A token to try instead of the refused one with this number.
    async fn other_than(&self, refused: u64, sender: CallSender) -> Option<Replacement<'_>> {
        let fetch = {
            let mut state = self.state();
            if !state.is_current(refused) {
                None
            } else if state.is_refused {
                Some(self.join(&mut state, &sender).0)
            } else {
                // The fetch that the refusal caused failed, or returned the same token.
                return None;
            }
        };
        let Some(fetch) = fetch else {
            // There is a newer token than the refused one.
            let token = self.token(sender).await.ok()?;
            return (token.number != refused).then(|| Replacement::new(token.credentials()));
        };
        let token = fetch.work.await.ok()?;
        if token.number == refused {
            return None;
        }
        let trial = {
            let mut state = self.state();
            if state.tried != Some(token.number) {
                let (trying, trial) = watch::channel(());
                state.tried = Some(token.number);
                state.trial = Some(trial);
                return Some(Replacement::new(token.credentials()).until_tried(trying));
            }
            state.trial.clone()
        };
        if let Some(mut trial) = trial {
            // An error says that it has ended.
            let _ = timeout(TRIAL, trial.changed()).await;
        }
        let is_refused_again = self.state().is_refused_again;
        (!is_refused_again).then(|| Replacement::new(token.credentials()))
    }

    /// The fetch that is going on, or a new one, and whether it is a new one.
    fn join(&self, state: &mut State, sender: &CallSender) -> (Fetch, bool) {
        if let Some(fetch) = &state.fetch {
            return (fetch.clone(), false);
        }
        (self.start(state, sender.clone()), true)
    }

    /// Starts a fetch. It has the attempt timeout of the client at least, since other callers wait for it too.
    fn start(&self, state: &mut State, sender: CallSender) -> Fetch {
        let sender = sender.patient();
        let ends_at = Instant::now().checked_add(sender.attempt_timeout());
        let (key, secret) = (self.key(), self.access_key_secret.clone());
        // The state owns the fetch, so the fetch must not own the state.
        let state_of = Arc::downgrade(&self.state);
        let work = async move {
            let fetched = AssertUnwindSafe(fetch(sender, key, secret)).catch_unwind().await;
            let fetched = fetched.unwrap_or_else(|_| {
                let text = "the runtime in which the request was made has ended";
                Err(Error::new(ErrorKind::Transport, text).with_operation(GET_MANAGEMENT_TOKEN.name))
            });
            match state_of.upgrade() {
                Some(state) => locked(&state).fetched(fetched),
                None => fetched.map(Arc::new).map_err(Arc::new),
            }
        };
        let work = work.boxed().shared();
        let fetch = Fetch { work, ends_at };
        state.fetch = Some(fetch.clone());
        fetch
    }

    /// The body of the request. It is wiped after it is sent. Its buffer has its full size from the start, because a
    /// buffer that grows leaves copies behind.
    fn key(&self) -> Bytes {
        /// The longest form of a character in JSON.
        const ESCAPE: usize = r"\u0000".len();
        let (id, secret) = (&*self.access_key_id, self.access_key_secret.expose());
        let fields = [(r#"{"accessKeyId":"#, id), (r#","accessKeySecret":"#, secret)];
        let most = |(name, text): (&str, &str)| name.len() + ESCAPE * text.len() + 2;
        let mut body = Zeroizing::new(Vec::with_capacity(most(fields[0]) + most(fields[1]) + 1));
        for (name, text) in fields {
            body.extend_from_slice(name.as_bytes());
            encode_view(&View::Str(text), &mut body);
        }
        body.push(b'}');
        Bytes::from_owner(body)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        locked(&self.state)
    }
}

/// No code that can panic runs while the lock is held, so a poisoned lock is still consistent.
fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Asks the server for a token. There is no retry here. Each caller that waits for the token retries by its own policy.
async fn fetch(sender: CallSender, key: Bytes, secret: Secret) -> Result<Token, Error> {
    let asked_at = Instant::now();
    let mut data = Wiped(Value::Null);
    let secrets = std::slice::from_ref(&secret);
    let response = sender
        .request(&GET_MANAGEMENT_TOKEN, key, secrets, &mut data.0)
        .await?;
    secret::wipe(response.body);
    Token::new(&data.0, asked_at).map_err(|error| error.with_operation(GET_MANAGEMENT_TOKEN.name))
}

impl State {
    /// The current token, if it has not ended.
    fn usable(&self) -> Option<Arc<Token>> {
        let token = self.current.as_ref()?;
        (!token.has_ended(Instant::now())).then(|| Arc::clone(token))
    }

    fn is_current(&self, number: u64) -> bool {
        self.current.as_ref().is_some_and(|token| token.number == number)
    }

    /// Whether it is time to fetch another token beside one that can still be used.
    fn is_due(&self) -> bool {
        let Some(token) = &self.current else {
            return false;
        };
        let now = Instant::now();
        let is_due = self.is_refused || token.life.is_some_and(|life| life.renew_at <= now);
        is_due && !token.has_ended(now) && self.next_try.is_none_or(|next_try| next_try <= now)
    }

    /// Takes note of the outcome of a fetch.
    fn fetched(&mut self, fetched: Result<Token, Error>) -> Outcome {
        let now = Instant::now();
        self.fetch = None;
        self.fetches += 1;
        let outcome = match fetched {
            Ok(token) => {
                let same = self.current.take().filter(|old| old.headers == token.headers);
                let number = same.map_or(self.fetches, |old| old.number);
                let token = Arc::new(Token { number, ..token });
                self.current = Some(Arc::clone(&token));
                self.next_try = None;
                Ok(token)
            }
            Err(error) => {
                let wait = error.retry_after().unwrap_or_default().max(TRY_AGAIN);
                self.next_try = now.checked_add(wait);
                Err(Arc::new(error))
            }
        };
        if std::mem::take(&mut self.is_refused) {
            self.quiet_until = now.checked_add(QUIET);
        }
        self.is_refused_again = false;
        outcome
    }
}

impl Authenticator for ManagementToken {
    fn obtain<'a>(&'a self, sender: CallSender) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async move {
            match self.token(sender).await {
                Ok(token) => Ok(token.credentials()),
                Err(Failure { cause, is_shared }) => {
                    let error = Error::of_credentials(cause);
                    Err(if is_shared { error.shared() } else { error })
                }
            }
        })
    }

    fn renew<'a>(&'a self, sender: CallSender) -> Option<BoxFuture<'a, Result<(), Arc<Error>>>> {
        let mut state = self.state();
        // Without a token that can be used, `obtain` waits for the fetch.
        state.usable()?;
        if let Some(fetch) = state.fetch.clone() {
            // The call that began it may have ended. Its failure has been noted, or will be.
            return Some(Box::pin(async move {
                let _ = fetch.work.await;
                Ok(())
            }));
        }
        if !state.is_due() {
            return None;
        }
        let fetch = self.start(&mut state, sender);
        Some(Box::pin(async move { fetch.work.await.map(drop) }))
    }

    fn refused(&self, credentials: &Credentials) -> bool {
        let mut state = self.state();
        if !state.is_current(credentials.number) {
            return true;
        }
        if state.is_refused {
            return true;
        }
        let now = Instant::now();
        let is_quiet = state.quiet_until.is_some_and(|until| now < until);
        if is_quiet {
            state.is_refused_again = true;
        } else {
            state.is_refused = true;
        }
        !is_quiet
    }

    fn replace<'a>(
        &'a self,
        refused: &'a Credentials,
        sender: CallSender,
    ) -> BoxFuture<'a, Option<Replacement<'a>>> {
        Box::pin(self.other_than(refused.number, sender))
    }
}

impl Token {
    /// A token from `{ access_token, expires_in }`.
    fn new(data: &Value, asked_at: Instant) -> Result<Self, Error> {
        let unfit = |what: &str| {
            Error::new(
                ErrorKind::Protocol,
                format!("the response has {what} `access_token`"),
            )
        };
        let text = data
            .get("access_token")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if text.is_empty() {
            return Err(unfit("no"));
        }
        let text = auth::bearer_token(text);
        let authorization = auth::bearer_header(text).map_err(|_| unfit("an unusable"))?;
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, authorization);
        if let Some(id) = userpool_id(text) {
            headers.insert(USERPOOL_ID, id);
        }
        Ok(Self {
            number: 0,
            headers,
            life: life(asked_at, data.get("expires_in")),
        })
    }

    fn credentials(&self) -> Credentials {
        Credentials::new(self.number, self.headers.clone())
    }

    fn has_ended(&self, now: Instant) -> bool {
        self.life.is_some_and(|life| life.ends_at <= now)
    }
}

/// When to fetch another token, and when this one ends. The first is a little before the second, so that the lifetime
/// does not end while a request is sent.
///
/// A token without a readable lifetime is used until the server refuses it. A token with a lifetime of zero or less is
/// used only by the callers that waited for it.
fn life(asked_at: Instant, expires_in: Option<&Value>) -> Option<Life> {
    const LONGEST_MARGIN: Duration = Duration::from_secs(60);
    let seconds = match expires_in? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }?;
    if seconds.is_nan() {
        return None;
    }
    // A time that a `Duration` or the clock cannot hold means never.
    let lifetime = Duration::try_from_secs_f64(seconds.max(0.0)).ok()?;
    let margin = LONGEST_MARGIN.min(lifetime / 10);
    Some(Life {
        renew_at: asked_at.checked_add(lifetime.saturating_sub(margin))?,
        ends_at: asked_at.checked_add(lifetime)?,
    })
}

/// The user pool of the token, if it is a JWT that names one. The server checks the signature.
pub(super) fn userpool_id(token: &str) -> Option<HeaderValue> {
    let mut segments = token.split('.');
    let (_header, payload, _signature) = (segments.next()?, segments.next()?, segments.next()?);
    let payload = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    let payload = json::value(str::from_utf8(&payload).ok()?).ok()?;
    let id = payload.get("scoped_userpool_id")?.as_str()?;
    HeaderValue::from_str(id).ok().filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests;
