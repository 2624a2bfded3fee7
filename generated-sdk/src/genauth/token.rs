//! The management token: fetched with the first call, shared by all calls, renewed in time.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::HeaderName;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use tokio::time::Instant;
use zeroize::{Zeroize as _, Zeroizing};

use sdk_runtime::auth::{Authenticator, Credentials};
use sdk_runtime::error::{Error, ErrorKind};
use sdk_runtime::JsonValue as Value;
use sdk_runtime::header;
use sdk_runtime::json::{self, encode_view};
use sdk_runtime::operation::{Method, Operation};
use sdk_runtime::record::View;
use sdk_runtime::secret::{self, Secret};
use sdk_runtime::sender::Sender;
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

/// Authorizes requests with a token that is fetched with the access key.
///
/// One fetch serves any number of callers. The caller that holds the lock `gate` fetches, and those that wait for it
/// take its outcome, even if it is an error. If the fetching caller is dropped, the next one fetches.
pub(super) struct ManagementToken {
    access_key_id: String,
    access_key_secret: Secret,
    gate: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    current: Option<Arc<Token>>,
    /// The number of fetches that have ended.
    fetches: u64,
    /// The outcome of the last fetch, for callers that were waiting for it, and not for later ones.
    last: Option<Outcome>,
}

type Outcome = Result<Arc<Token>, Arc<Error>>;

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
    /// When another token is fetched. `None`: only after the server refuses this one.
    renew_at: Option<Instant>,
}

impl ManagementToken {
    pub(super) fn authenticator(access_key_id: String, access_key_secret: Secret) -> Box<dyn Authenticator> {
        Box::new(Self {
            access_key_id,
            access_key_secret,
            gate: tokio::sync::Mutex::default(),
            state: Mutex::default(),
        })
    }

    async fn token(&self, sender: &Sender) -> Outcome {
        let arrived = {
            let state = self.state();
            if let Some(token) = state.usable() {
                return Ok(token);
            }
            state.fetches
        };
        let _turn = self.gate.lock().await;
        {
            let state = self.state();
            if let Some(token) = state.usable() {
                return Ok(token);
            }
            // This may be a token that is due for renewal already (a lifetime of zero). Another fetch for each of
            // the callers would not return a better one.
            if state.fetches > arrived
                && let Some(last) = &state.last
            {
                return last.clone();
            }
        }
        let fetched = self.fetch(sender).await;
        let mut state = self.state();
        state.fetches += 1;
        let number = state.fetches;
        let outcome = fetched
            .map(|token| Arc::new(Token { number, ..token }))
            .map_err(Arc::new);
        state.current = outcome.as_ref().ok().cloned();
        state.last = Some(outcome.clone());
        outcome
    }

    async fn fetch(&self, sender: &Sender) -> Result<Token, Error> {
        let asked_at = Instant::now();
        let mut data = Wiped(Value::Null);
        // There is no retry here. Each caller that waits for the token retries by its own policy.
        let response = sender
            .request(
                &GET_MANAGEMENT_TOKEN,
                self.key(),
                std::slice::from_ref(&self.access_key_secret),
                &mut data.0,
            )
            .await?;
        secret::wipe(response.body);
        Token::new(&data.0, asked_at).map_err(|error| error.with_operation(GET_MANAGEMENT_TOKEN.name))
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

    /// No code that can panic runs while the lock is held, so a poisoned lock is still consistent.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn usable(&self) -> Option<Arc<Token>> {
        let token = self.current.as_ref()?;
        let due = token.renew_at.is_some_and(|renew_at| renew_at <= Instant::now());
        (!due).then(|| Arc::clone(token))
    }
}

impl Authenticator for ManagementToken {
    fn obtain<'a>(&'a self, sender: &'a Sender) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async move {
            let token = self.token(sender).await.map_err(Error::of_credentials)?;
            Ok(Credentials {
                number: token.number,
                headers: token.headers.clone(),
            })
        })
    }

    /// Another caller may have renewed the token meanwhile. A renewed token is kept.
    fn refused(&self, credentials: &Credentials) -> bool {
        let mut state = self.state();
        if state
            .current
            .as_ref()
            .is_some_and(|token| token.number == credentials.number)
        {
            state.current = None;
            // Callers that still wait must not get it either.
            state.last = None;
        }
        true
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
        let authorization = header::sensitive(&["Bearer ", text]).ok_or_else(|| unfit("an unusable"))?;
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, authorization);
        if let Some(id) = userpool_id(text) {
            headers.insert(USERPOOL_ID, id);
        }
        Ok(Self {
            number: 0,
            headers,
            renew_at: renew_at(asked_at, data.get("expires_in")),
        })
    }
}

/// When to fetch another token: a little before the lifetime ends, so that it does not end while a request is sent.
///
/// A token without a readable lifetime is used until the server refuses it. A token with a lifetime of zero or less is
/// used only by the callers that waited for it.
fn renew_at(asked_at: Instant, expires_in: Option<&Value>) -> Option<Instant> {
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
    asked_at.checked_add(lifetime.saturating_sub(margin))
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
mod tests {
    use std::time::Duration;

    use sdk_runtime::{JsonValue as Value, json};
    use tokio::time::Instant;

    use super::{renew_at, userpool_id};

    fn usable_for(expires_in: &Value) -> Option<Duration> {
        let now = Instant::now();
        renew_at(now, Some(expires_in)).map(|at| at - now)
    }

    #[test]
    fn is_renewed_a_tenth_of_its_lifetime_early_and_at_most_a_minute() {
        assert_eq!(usable_for(&json!(100)), Some(Duration::from_secs(90)));
        assert_eq!(usable_for(&json!(600)), Some(Duration::from_secs(540)));
        assert_eq!(usable_for(&json!(7200)), Some(Duration::from_secs(7140)));
        assert_eq!(usable_for(&json!(" 7200 ")), Some(Duration::from_secs(7140)));
        assert_eq!(usable_for(&json!(10.5)), Some(Duration::from_millis(9450)));
    }

    #[test]
    fn odd_lifetimes_break_nothing() {
        for over in [json!(0), json!(-1), json!(i64::MIN), json!("-5"), json!(-0.0)] {
            assert_eq!(usable_for(&over), Some(Duration::ZERO), "{over}");
        }
        for unreadable in [json!(null), json!("soon"), json!([]), json!("NaN"), json!(true)] {
            assert_eq!(usable_for(&unreadable), None, "{unreadable}");
        }
        for eternal in [json!(u64::MAX), json!(1e300), json!("inf")] {
            assert_eq!(usable_for(&eternal), None, "{eternal}");
        }
        // A time far in the future and no time are both right.
        assert!(usable_for(&json!(i64::MAX)).is_none_or(|far| far > Duration::from_secs(1 << 40)));
        assert_eq!(renew_at(Instant::now(), None), None);
    }

    #[test]
    fn the_user_pool_is_read_from_a_jwt_and_nothing_else() {
        // {"scoped_userpool_id":"pool-1","x":"~~?"}, whose encoding differs between the base64 alphabets.
        let payload = "eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEiLCJ4Ijoifn4_In0";
        let pool = |token: &str| userpool_id(token).and_then(|id| id.to_str().map(str::to_owned).ok());
        assert_eq!(pool(&format!("e30.{payload}.sig")), Some("pool-1".into()));
        assert_eq!(pool(&format!("e30.{payload}==.sig")), Some("pool-1".into()));
        for other in [
            "",
            "opaque",
            "a.b",
            "a.b.c",
            "..",
            "e30.e30.sig",
            &format!("e30.{payload}"),
            "é.é.é",
        ] {
            assert_eq!(pool(other), None, "{other}");
        }
    }
}
