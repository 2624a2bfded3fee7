//! Tokens that the application supplies.
//!
//! All functions are `#[inline]`, so that programs without a token provider do not compile them.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderMap;
use http::header::AUTHORIZATION;
use tokio::time::Instant;

use super::token::{self, USERPOOL_ID};
use sdk_runtime::auth::{self, Authenticator, Credentials};
use sdk_runtime::error::{Error, ErrorKind};
use sdk_runtime::header;
use sdk_runtime::secret::Secret;
use sdk_runtime::sender::CallSender;
use sdk_runtime::transport::BoxFuture;

/// Supplies the management token of each request, for programs that get it from somewhere else: a vault, or a process
/// that holds the access key for others.
///
/// The client asks for a token before every request, so a provider should keep its token until it has to be renewed.
/// When the server refuses a token (401), the client asks once more. If it gets a token with another text, it sends the
/// request again with that one, as far as the [`RetryPolicy`](crate::RetryPolicy) allows.
///
/// ```
/// use genauth::{AccessToken, TokenProvider};
/// use genauth::transport::BoxFuture;
///
/// struct FromFile(std::path::PathBuf);
///
/// impl TokenProvider for FromFile {
///     fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> {
///         Box::pin(async { Ok(AccessToken::new(std::fs::read_to_string(&self.0)?)) })
///     }
/// }
/// ```
pub trait TokenProvider: Send + Sync {
    /// The token to use now.
    ///
    /// # Errors
    /// The provider has no token. The call then fails with [`ErrorKind::Auth`], and its text contains the text of this
    /// error. If this error is an [`Error`] of this crate and temporary, such as a connection that failed, the call is
    /// retried.
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn StdError + Send + Sync>>>;

    /// The server refused this token (401), which is the last one that it was given. Returns whether to ask for a token
    /// again at once. By default `true`.
    ///
    /// A provider that keeps a token drops it here. A refusal may be about the operation and not about the token, so
    /// the client says this at most once in ten seconds.
    fn refused(&self, token: &AccessToken) -> bool {
        let _ = token;
        true
    }
}

/// A management token. It is never printed.
#[derive(Clone)]
pub struct AccessToken {
    text: Secret,
    userpool_id: Option<String>,
}

impl AccessToken {
    /// A token as the API returned it. White space around it is left out, and so is a `Bearer` before it. If it is a
    /// JWT, the user pool is read from it.
    ///
    /// A call with a token that is empty, holds white space or is not printable ASCII fails with [`ErrorKind::Auth`].
    pub fn new(token: impl Into<String>) -> Self {
        let text = Secret::new(token);
        let token = auth::bearer_token(text.expose());
        Self {
            // The text as it was given is wiped.
            text: Secret::new(token),
            userpool_id: None,
        }
    }

    /// The same token, for this user pool instead of the one that the token names.
    pub fn with_userpool_id(self, id: impl Into<String>) -> Self {
        Self {
            userpool_id: Some(id.into()),
            ..self
        }
    }

    /// The text of the token. It is a secret.
    #[inline]
    pub fn expose(&self) -> &str {
        self.text.expose()
    }

    /// The headers of requests with this token, or what is wrong with it.
    #[inline]
    fn headers(&self) -> Result<HeaderMap, String> {
        let text = self.expose();
        let authorization = auth::bearer_header(text)
            .map_err(|why| format!("not sent: the token of the token provider {why}"))?;
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, authorization);
        let userpool_id = match &self.userpool_id {
            Some(id) => Some(header::plain(id).ok_or(
                "not sent: the user pool of the token provider is sent as a header, and is not printable ASCII",
            )?),
            None => token::userpool_id(text),
        };
        if let Some(id) = userpool_id {
            headers.insert(USERPOOL_ID, id);
        }
        Ok(headers)
    }
}

impl fmt::Debug for AccessToken {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("userpool_id", &self.userpool_id)
            .finish_non_exhaustive()
    }
}

/// After the provider was told of a refusal, it is told of no other one for this time.
const QUIET: Duration = Duration::from_secs(10);

/// Authorizes requests with the tokens of a [`TokenProvider`].
pub(super) struct ProvidedToken {
    provider: Arc<dyn TokenProvider>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The last credentials from the provider. Those with the same headers have the same number.
    last: Credentials,
    /// Before this time, the provider is not told of a refusal.
    quiet_until: Option<Instant>,
}

impl ProvidedToken {
    #[inline]
    pub(super) fn authenticator(provider: Arc<dyn TokenProvider>) -> Box<dyn Authenticator> {
        Box::new(Self {
            provider,
            state: Mutex::default(),
        })
    }

    #[inline]
    async fn ask(&self) -> Result<Credentials, Error> {
        let token = self
            .provider
            .token()
            .await
            .map_err(|error| match error.downcast::<Error>() {
                Ok(error) => Error::of_credentials(Arc::new(*error)),
                Err(error) => Error::new(
                    ErrorKind::Auth,
                    format!(
                        "not sent, for want of credentials: {}",
                        sdk_runtime::text::one_line(&error.to_string())
                    ),
                )
                .with_source(Arc::from(error)),
            })?;
        let headers = token
            .headers()
            .map_err(|text| Error::new(ErrorKind::Auth, text))?;
        let mut state = self.state();
        if state.last.headers != headers {
            state.last = Credentials::new(state.last.number + 1, headers);
        }
        Ok(state.last.clone())
    }

    /// No code that can panic runs while the lock is held, so a poisoned lock is still consistent.
    #[inline]
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Authenticator for ProvidedToken {
    #[inline]
    fn obtain(&self, _: CallSender) -> BoxFuture<'_, Result<Credentials, Error>> {
        Box::pin(self.ask())
    }

    /// Whether to ask the provider again. It is told of a refusal of its last token, and not too often.
    #[inline]
    fn refused(&self, credentials: &Credentials) -> bool {
        {
            let mut state = self.state();
            let now = Instant::now();
            let is_last = state.last.number == credentials.number;
            if !is_last || state.quiet_until.is_some_and(|until| now < until) {
                return true;
            }
            state.quiet_until = now.checked_add(QUIET);
        }
        let token = credentials
            .headers
            .get(AUTHORIZATION)
            .and_then(|value| value.to_str().ok());
        token.is_some_and(|token| self.provider.refused(&AccessToken::new(token)))
    }
}
