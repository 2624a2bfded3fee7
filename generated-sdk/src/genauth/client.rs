//! The client of the management API, and its options.

use std::fmt;
use std::sync::Arc;

#[cfg(feature = "events")]
use super::events::{self, EventServer};
use super::headers::{self, Lang};
use super::provider::{ProvidedToken, TokenProvider};
use super::signature::Signature;
use super::token::ManagementToken;
use crate::generated::API;
#[cfg(feature = "events")]
use sdk_runtime::Events;
use sdk_runtime::auth::Authenticator;
use sdk_runtime::secret::Secret;
use sdk_runtime::{Client, Error, ErrorKind, Method, Options, UntypedRequest};

/// A client of the GenAuth V3 management API: one user pool, one access key.
///
/// Clones are cheap and are the same client: they share connections and the management token, which is fetched
/// with the first call and renewed when needed. Make one and keep it.
///
#[doc = crate::generated::operations_by_module!()]
#[derive(Clone)]
pub struct ManagementClient {
    pub(crate) core: Client,
    #[cfg(feature = "events")]
    events: Arc<EventServer>,
}

impl ManagementClient {
    /// Starts a client with an access key of the user pool (console: Settings, Security). White space around the two
    /// parts of the key, such as the end of a line, is left out. Nothing is sent.
    pub fn builder(
        access_key_id: impl Into<String>,
        access_key_secret: impl Into<String>,
    ) -> ManagementClientBuilder {
        let access_key_secret = Secret::new(access_key_secret);
        ManagementClientBuilder {
            options: Options::new(&API).product(headers::PRODUCT),
            access_key_id: access_key_id.into().trim().to_owned(),
            // The text as it was given is wiped.
            access_key_secret: Secret::new(access_key_secret.expose().trim()),
            key_authenticator: ManagementToken::authenticator,
            signs: false,
            provided: None,
            #[cfg(feature = "events")]
            events_host: events::DEFAULT_HOST.to_owned(),
            lang: Lang::default(),
            tenant_id: None,
        }
    }

    /// A client that acts for a tenant. It shares all else with this one: connections, the management token, the limit of
    /// requests per second, and the budget for retries. So a program can have one for each of its tenants.
    ///
    /// [`with_tenant_id`](crate::CallExt::with_tenant_id) names the tenant of one call.
    ///
    /// # Errors
    /// [`ErrorKind::Config`]: the tenant id is empty, or not printable ASCII.
    #[inline]
    pub fn for_tenant(&self, tenant_id: impl AsRef<str>) -> Result<Self, Error> {
        self.with_header(
            headers::APP_ID.as_str(),
            headers::text("tenant id", tenant_id.as_ref())?,
        )
    }

    /// A client that asks for messages in this language. It shares all else with this one.
    ///
    /// # Errors
    /// [`ErrorKind::Config`]: the language is empty, or not printable ASCII.
    #[inline]
    pub fn for_lang(&self, lang: impl Into<Lang>) -> Result<Self, Error> {
        self.with_header(
            headers::LANG.as_str(),
            headers::text("language", lang.into().as_str())?,
        )
    }

    #[inline]
    fn with_header(&self, name: &str, value: &str) -> Result<Self, Error> {
        Ok(Self {
            core: self.core.with_header(name, value)?,
            #[cfg(feature = "events")]
            events: Arc::clone(&self.events),
        })
    }

    /// An untyped request: a request to any path of the API, for operations that have no method. The path is below the
    /// host, and percent-encoded where it has to be: `/api/v3/get-user`. The result is the JSON in `data`.
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::Method;
    ///
    /// let user = client
    ///     .request(Method::Get, "/api/v3/get-user")
    ///     .query("userId", "6229ffaxxxxxxxxcade3e3d9")
    ///     .await?;
    /// println!("{}", user["nickname"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> UntypedRequest {
        UntypedRequest::new(&self.core, method, path)
    }

    /// Subscribes to the events of a code, such as `authing.user.created` or one that was defined with
    /// `define_event`. `list_events` returns all of them. Nothing is sent before the first event is asked for.
    ///
    /// Several codes are several streams, each with its connection. The
    /// [host](crate::ManagementClientBuilder::events_host) is not the one of the calls. Documented
    /// [by the vendor](https://docs.genauth.ai/reference/sdk/node/management/events.html).
    ///
    /// Some options of the client have no effect here. A subscription is always signed with the access key. It is for
    /// the whole user pool, so it has no tenant. It has no
    /// [`header`](crate::ManagementClientBuilder::header) of the program. Its connections are made by reqwest, not by
    /// the transport of the client, so [`middleware`](crate::ManagementClientBuilder::middleware) does not see them.
    /// The limit of requests per second does not apply.
    ///
    /// ```no_run
    /// # async fn run() -> Result<(), genauth::Error> {
    /// use genauth::ManagementClient;
    ///
    /// let client = ManagementClient::builder("access key id", "access key secret").build()?;
    /// let mut events = client.subscribe_events("authing.user.created");
    /// while let Some(event) = events.try_next().await? {
    ///     if event.after_reconnect() {
    ///         println!("events may have been missed before this one");
    ///     }
    ///     println!("{}: {}", event.code(), event.json()?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "events")]
    pub fn subscribe_events(&self, code: impl AsRef<str>) -> Events {
        Events::new(&self.core, self.events.clone(), code.as_ref())
    }
}

/// The address and the timeout of the client, without its credentials.
impl fmt::Debug for ManagementClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClient")
            .field("core", &self.core)
            .finish_non_exhaustive()
    }
}

/// Options of a [`ManagementClient`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManagementClientBuilder {
    options: Options,
    access_key_id: String,
    access_key_secret: Secret,
    /// Makes the authenticator that uses the access key. The method that chooses another one names it, so that other
    /// programs do not compile it.
    key_authenticator: fn(String, Secret) -> Box<dyn Authenticator>,
    signs: bool,
    /// The authenticator that uses a token provider.
    provided: Option<Box<dyn Authenticator>>,
    #[cfg(feature = "events")]
    events_host: String,
    lang: Lang,
    tenant_id: Option<String>,
}

/// GenAuth's own options.
impl ManagementClientBuilder {
    /// Signs each request with the access key (HMAC-SHA1) instead of getting a management token for it. The secret
    /// then never leaves this machine, and the server refuses requests whose clock differs too much from its own.
    #[inline]
    pub fn sign_requests(mut self) -> Self {
        self.key_authenticator = Signature::authenticator;
        self.signs = true;
        self
    }

    /// Uses the tokens of this provider. Calls then do not use the access key, and it may be empty.
    #[inline]
    pub fn token_provider(mut self, provider: Arc<dyn TokenProvider>) -> Self {
        self.provided = Some(ProvidedToken::authenticator(provider));
        self
    }

    /// The address of the server of events in a private deployment, path prefix included:
    /// `wss://events.genauth.example.com`. By default `wss://openevent.genauth.ai`.
    #[cfg(feature = "events")]
    pub fn events_host(mut self, host: impl Into<String>) -> Self {
        self.events_host = host.into();
        self
    }

    /// The language of messages. By default English.
    pub fn lang(mut self, lang: impl Into<Lang>) -> Self {
        self.lang = lang.into();
        self
    }

    /// The tenant that the client acts for.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// Checks the options and makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`]: an empty access key, without a token provider; a limit of no requests per second; a host,
    /// or events host, that is not a URL, holds user information, or is not encrypted off this machine; a language or
    /// tenant that cannot be a header; both `sign_requests` and `token_provider`; a header that cannot be sent or that the
    /// client writes itself; a transport beside an option that would have no effect on it; a root certificate or a proxy that is none; a TLS set-up that does not work; no
    /// transport, in a build without a built-in one.
    pub fn build(mut self) -> Result<ManagementClient, Error> {
        if self.signs && self.provided.is_some() {
            let text = "`sign_requests` and `token_provider` are two ways to authorize requests: choose one";
            return Err(Error::new(ErrorKind::Config, text));
        }
        let no_key = self.access_key_id.is_empty() || self.access_key_secret.expose().is_empty();
        if self.provided.is_none() && no_key {
            let text = "the access key id or its secret is empty";
            return Err(Error::new(ErrorKind::Config, text));
        }
        headers::add(&mut self.options.headers, &self.lang, self.tenant_id.as_deref())?;
        #[cfg(feature = "events")]
        let events = EventServer::new(
            &self.events_host,
            &self.options,
            &self.access_key_id,
            &self.access_key_secret,
        )?;
        let auth = match self.provided {
            Some(authenticator) => authenticator,
            None => (self.key_authenticator)(self.access_key_id, self.access_key_secret),
        };
        Ok(ManagementClient {
            core: self.options.build(auth)?,
            #[cfg(feature = "events")]
            events: Arc::new(events),
        })
    }

    /// Makes the waits between attempts the same in every run of a test.
    #[cfg(all(test, feature = "_reqwest"))]
    pub(crate) fn jitter_seed(mut self, seed: u64) -> Self {
        self.options.jitter = sdk_runtime::retry::Jitter::new(seed);
        self
    }
}

/// The options of the client of any API.
impl ManagementClientBuilder {
    sdk_runtime::options!();
}

impl fmt::Debug for ManagementClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClientBuilder")
            .field("options", &self.options)
            .field("lang", &self.lang)
            .field("tenant_id", &self.tenant_id)
            .finish_non_exhaustive()
    }
}
