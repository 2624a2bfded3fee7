//! Tokens that the application supplies.
//!
//! All functions are `#[inline]`, so that programs without a token provider do not compile them.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::token::{self, USERPOOL_ID};
use sdk_runtime::auth::{Authenticator, Credentials};
use sdk_runtime::error::{Error, ErrorKind};
use sdk_runtime::header;
use sdk_runtime::secret::Secret;
use sdk_runtime::sender::Sender;
use sdk_runtime::transport::BoxFuture;

/// Supplies the management token of each request, for programs that get it from somewhere else: a vault, or a process
/// that holds the access key for others.
///
/// The client asks for a token before every request, so a provider should keep its token until it has to be renewed.
///
/// ```
/// use generated_sdk::{AccessToken, TokenProvider};
/// use generated_sdk::transport::BoxFuture;
///
/// struct FromFile(std::path::PathBuf);
///
/// impl TokenProvider for FromFile {
///     fn token(&self) -> BoxFuture<'_, Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> {
///         Box::pin(async { Ok(AccessToken::new(std::fs::read_to_string(&self.0)?.trim())) })
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

    /// The server refused this token (401). Returns whether the next token will be a different one: then the request is
    /// sent once more. By default `false`.
    fn refused(&self, token: &AccessToken) -> bool {
        let _ = token;
        false
    }
}

/// A management token. It is never printed.
#[derive(Clone)]
pub struct AccessToken {
    text: Secret,
    userpool_id: Option<String>,
}

impl AccessToken {
    /// A token as the API returned it, without `Bearer`. If it is a JWT, the user pool is read from it.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
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

    #[inline]
    fn headers(&self) -> Option<HeaderMap> {
        let text = self.expose();
        if text.is_empty() {
            return None;
        }
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, header::sensitive(&["Bearer ", text])?);
        let userpool_id = match &self.userpool_id {
            Some(id) => Some(header::plain(id)?),
            None => token::userpool_id(text),
        };
        if let Some(id) = userpool_id {
            headers.insert(USERPOOL_ID, id);
        }
        Some(headers)
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

/// Authorizes requests with the tokens of a [`TokenProvider`].
pub(super) struct ProvidedToken(Arc<dyn TokenProvider>);

impl ProvidedToken {
    #[inline]
    pub(super) fn authenticator(provider: Arc<dyn TokenProvider>) -> Box<dyn Authenticator> {
        Box::new(Self(provider))
    }
}

impl Authenticator for ProvidedToken {
    #[inline]
    fn obtain<'a>(&'a self, _: &'a Sender) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async move {
            let token = self
                .0
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
            let headers = token.headers().ok_or_else(|| {
                Error::new(
                    ErrorKind::Auth,
                    "not sent: the token of the token provider is empty, or it or its user pool is not printable ASCII",
                )
            })?;
            Ok(Credentials { number: 0, headers })
        })
    }

    #[inline]
    fn refused(&self, credentials: &Credentials) -> bool {
        let token = credentials
            .headers
            .get(AUTHORIZATION)
            .and_then(|value| value.to_str().ok());
        let token = token.and_then(|value| value.strip_prefix("Bearer "));
        token.is_some_and(|token| self.0.refused(&AccessToken::new(token)))
    }
}
