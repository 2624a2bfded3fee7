//! The client and its options.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::envelope;
#[cfg(feature = "events")]
use super::events::{self, EventServer};
use super::headers::{self, Lang};
use super::provider::{ProvidedToken, TokenProvider};
use super::signature::Signature;
use super::token::ManagementToken;
use sdk_runtime::auth::Authenticator;
use sdk_runtime::call::Call;
use sdk_runtime::client::{Client, Settings};
use sdk_runtime::endpoint::Endpoint;
use sdk_runtime::error::{Error, ErrorKind};
use sdk_runtime::free::RequestBuilder;
use sdk_runtime::json::Strictness;
use sdk_runtime::limiter::Limiter;
use sdk_runtime::operation::{Method, Operation};
use sdk_runtime::record::Slot;
use sdk_runtime::request::Content;
use sdk_runtime::retry::{Budget, Jitter, RetryPolicy};
use sdk_runtime::secret::Secret;
#[cfg(feature = "_reqwest")]
use sdk_runtime::transport::ReqwestTransport;
use sdk_runtime::transport::Transport;
#[cfg(any(feature = "_reqwest", feature = "events"))]
use sdk_runtime::transport::{Connections, Proxy};

const DEFAULT_HOST: &str = "https://api.genauth.ai";
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
const DEFAULT_ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const DEFAULT_MAX_BODY: usize = 32 * 1024 * 1024;
/// The documented maximum of `limit`.
const MAX_PAGE_SIZE: i64 = 50;

/// A client of the GenAuth V3 management API: one user pool, one access key.
///
/// Clones are cheap and are the same client: they share connections and the management token, which is fetched
/// with the first call and renewed when needed. Make one and keep it.
#[derive(Clone)]
pub struct ManagementClient {
    pub(super) core: Client,
    #[cfg(feature = "events")]
    pub(super) events: Arc<EventServer>,
}

impl ManagementClient {
    /// Starts a client with an access key of the user pool (console: Settings, Security). Nothing is sent.
    pub fn builder(
        access_key_id: impl Into<String>,
        access_key_secret: impl Into<String>,
    ) -> ManagementClientBuilder {
        ManagementClientBuilder {
            access_key_id: access_key_id.into(),
            access_key_secret: Secret::new(access_key_secret),
            credentials: Credentials::Key(ManagementToken::authenticator),
            host: DEFAULT_HOST.to_owned(),
            #[cfg(feature = "events")]
            events_host: events::DEFAULT_HOST.to_owned(),
            allow_http: false,
            timeout: DEFAULT_TIMEOUT,
            attempt_timeout: DEFAULT_ATTEMPT_TIMEOUT,
            connect_timeout: DEFAULT_CONNECT_TIMEOUT,
            max_body: DEFAULT_MAX_BODY,
            retry: RetryPolicy::default(),
            jitter: Jitter::default(),
            max_requests_per_second: None,
            lang: Lang::default(),
            tenant_id: None,
            strict: false,
            #[cfg(feature = "_reqwest")]
            root_certificates: Vec::new(),
            #[cfg(any(feature = "_reqwest", feature = "events"))]
            proxy: Proxy::default(),
            transport: None,
        }
    }

    /// A request to any path of the API, for what the methods of this client do not cover. The path stands below the
    /// host and is percent-encoded where it has to be: `/api/v3/get-user`.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RequestBuilder {
        RequestBuilder::new(&self.core, method, path.into())
    }

    /// What a generated method does.
    pub(crate) fn call<T>(&self, operation: &'static Operation, request: impl Slot) -> Call<T> {
        Call::new(&self.core, operation, Content::Typed(Box::new(request)))
    }
}

impl fmt::Debug for ManagementClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClient")
            .field("endpoint", &self.core.settings().endpoint)
            .field("timeout", &self.core.settings().timeout)
            .finish_non_exhaustive()
    }
}

/// Options of a [`ManagementClient`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManagementClientBuilder {
    access_key_id: String,
    access_key_secret: Secret,
    credentials: Credentials,
    host: String,
    #[cfg(feature = "events")]
    events_host: String,
    allow_http: bool,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    max_body: usize,
    retry: RetryPolicy,
    jitter: Jitter,
    max_requests_per_second: Option<u32>,
    lang: Lang,
    tenant_id: Option<String>,
    strict: bool,
    #[cfg(feature = "_reqwest")]
    root_certificates: Vec<Vec<u8>>,
    #[cfg(any(feature = "_reqwest", feature = "events"))]
    proxy: Proxy,
    transport: Option<Arc<dyn Transport>>,
}

/// How requests are authorized. Other ways than the default are made where they are chosen, so that no one else has to
/// compile them.
enum Credentials {
    /// With the access key, in this way.
    Key(fn(String, Secret) -> Box<dyn Authenticator>),
    /// Without it.
    Supplied(Box<dyn Authenticator>),
}

impl ManagementClientBuilder {
    /// Signs each request with the access key (HMAC-SHA1) instead of getting a management token for it. The secret
    /// then never leaves this machine, and the server refuses requests whose clock differs too much from its own.
    #[inline]
    pub fn sign_requests(mut self) -> Self {
        self.credentials = Credentials::Key(Signature::authenticator);
        self
    }

    /// Uses the tokens of this provider instead of getting one for the access key, which calls do not use then. It may
    /// be empty.
    #[inline]
    pub fn token_provider(mut self, provider: Arc<dyn TokenProvider>) -> Self {
        self.credentials = Credentials::Supplied(ProvidedToken::authenticator(provider));
        self
    }

    /// The address of a private deployment, path prefix included: `https://genauth.example.com`.
    /// By default `https://api.genauth.ai`.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// The address of the server of events in a private deployment, path prefix included:
    /// `wss://events.genauth.example.com`. By default `wss://openevent.genauth.ai`.
    #[cfg(feature = "events")]
    pub fn events_host(mut self, host: impl Into<String>) -> Self {
        self.events_host = host.into();
        self
    }

    /// Whether a host with plain `http://` (`ws://` for events) is accepted that is not on this machine. By default it
    /// is not: the access key would cross the network unencrypted.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// The time that a call may take from awaiting it to its result: fetching a token, waiting for its turn, every
    /// attempt and the waits between them. By default 30 seconds;
    /// [`Call::with_timeout`](crate::Call::with_timeout) sets it for one call.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The time that one request may take from sending it to the end of its answer, within the call's. By default 10
    /// seconds; [`Call::with_attempt_timeout`](crate::Call::with_attempt_timeout) sets it for one call.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// The time that the built-in transport may take for a connection, within the attempt's. By default 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Trusts these certificates besides those of the system: PEM text with one or more, such as the one of the
    /// authority that certifies the hosts of a private deployment. Names and dates are checked as ever.
    ///
    /// It is for the built-in transport and for events, and can be called more than once.
    ///
    /// ```
    /// # fn build() -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_sdk::ManagementClient;
    ///
    /// # let path = "none";
    /// let client = ManagementClient::builder("access key id", "access key secret")
    ///     .host("https://genauth.internal.example")
    ///     .root_certificates_pem(std::fs::read(path)?)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "_reqwest")]
    pub fn root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// Sends all requests through this proxy: `http://proxy.example:3128`, or `http://user:password@…`, which is never
    /// printed. Without this, the built-in transport uses the proxy that the environment names in `HTTPS_PROXY` or
    /// `ALL_PROXY` (`HTTP_PROXY` for plain `http://`), but for the hosts in `NO_PROXY`.
    ///
    /// To `https://` hosts the proxy carries encrypted bytes only. A host on this machine is reached without any
    /// proxy.
    #[cfg(any(feature = "_reqwest", feature = "events"))]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Proxy::Url(Secret::new(url));
        self
    }

    /// Uses no proxy, whatever the environment says.
    #[cfg(any(feature = "_reqwest", feature = "events"))]
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }

    /// How failed requests are repeated. By default [up to twice](RetryPolicy);
    /// [`Call::with_retry`](crate::Call::with_retry) sets it for one call.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sends at most so many requests per second, evenly spaced, in the order in which they come; those of tokens and
    /// repeats count. All clones of the client share the limit. By default there is none; free plans of the public
    /// cloud refuse what goes over 300 requests per second of a user pool.
    pub fn max_requests_per_second(mut self, most: u32) -> Self {
        self.max_requests_per_second = Some(most);
        self
    }

    /// Makes the waits between attempts the same in every run.
    #[cfg(all(test, feature = "_reqwest"))]
    pub(crate) fn jitter_seed(mut self, seed: u64) -> Self {
        self.jitter = Jitter::new(seed);
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

    /// The most bytes that the body of an answer may have. By default 32 MiB.
    pub fn max_response_bytes(mut self, most: usize) -> Self {
        self.max_body = most;
        self
    }

    /// Whether an answer that differs from the schema is an error. By default it is not: what does not fit is kept
    /// [raw](crate::Record::raw_fields). Meant for tests, which want to hear about every difference.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Carries requests with this transport instead of the built-in one, which then is not made.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Checks the options and makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`]: an empty access key, without a token provider; a limit of no requests per second; a host,
    /// or events host, that is not a URL, holds user information, or is not encrypted off this machine; a language or
    /// tenant that cannot be a header; a root certificate or a proxy that is none; a TLS set-up that does not work; no
    /// transport, in a build without a built-in one.
    pub fn build(self) -> Result<ManagementClient, Error> {
        let needs_key = matches!(self.credentials, Credentials::Key(_));
        if needs_key && (self.access_key_id.is_empty() || self.access_key_secret.expose().is_empty()) {
            return Err(Error::new(
                ErrorKind::Config,
                "the access key id or its secret is empty",
            ));
        }
        let limiter = match self.max_requests_per_second.map(Limiter::new) {
            None => None,
            Some(Some(limiter)) => Some(limiter),
            Some(None) => {
                let text = "with at most 0 requests per second nothing can be sent";
                return Err(Error::new(ErrorKind::Config, text));
            }
        };
        let endpoint = Endpoint::parse(&self.host, self.allow_http)?;
        #[cfg(feature = "events")]
        let events = EventServer::new(
            &self.events_host,
            self.allow_http,
            &self.access_key_id,
            &self.access_key_secret,
            self.connections(),
        )?;
        let headers = headers::common(&self.lang, self.tenant_id.as_deref())?;
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => self.built_in_transport(&endpoint)?,
        };
        let auth = match self.credentials {
            Credentials::Key(authenticator) => authenticator(self.access_key_id, self.access_key_secret),
            Credentials::Supplied(authenticator) => authenticator,
        };
        let core = Client::new(Settings {
            endpoint,
            headers,
            transport,
            auth,
            read: envelope::read,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            retry: self.retry,
            budget: Budget::default(),
            jitter: self.jitter,
            limiter,
            max_page_size: MAX_PAGE_SIZE,
            max_body: self.max_body,
            strictness: if self.strict {
                Strictness::Strict
            } else {
                Strictness::Tolerant
            },
        });
        Ok(ManagementClient {
            core,
            #[cfg(feature = "events")]
            events: Arc::new(events),
        })
    }

    #[cfg(any(feature = "_reqwest", feature = "events"))]
    fn connections(&self) -> Connections {
        Connections {
            connect_timeout: self.connect_timeout,
            #[cfg(feature = "_reqwest")]
            root_certificates: self.root_certificates.clone(),
            #[cfg(not(feature = "_reqwest"))]
            root_certificates: Vec::new(),
            proxy: self.proxy.clone(),
        }
    }

    #[cfg(feature = "_reqwest")]
    fn built_in_transport(&self, endpoint: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
        let transport = ReqwestTransport::new(&self.connections(), self.max_body, endpoint)?;
        Ok(Arc::new(transport))
    }

    #[cfg(not(feature = "_reqwest"))]
    #[allow(clippy::unused_self)]
    fn built_in_transport(&self, _: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
        let text =
            "there is no transport: enable the feature `rustls` or `native-tls`, or hand one to `transport`";
        Err(Error::new(ErrorKind::Config, text))
    }
}

impl fmt::Debug for ManagementClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The host is left out: nobody has checked it for a password yet.
        f.debug_struct("ManagementClientBuilder")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("retry", &self.retry)
            .field("lang", &self.lang)
            .field("tenant_id", &self.tenant_id)
            .finish_non_exhaustive()
    }
}
