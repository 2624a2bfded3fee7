//! The options of every client, and the builder methods that set them.
//!
//! The builder of a client has [`Options`] in a field `options`, and [`options!`](crate::options!) in its `impl`
//! block. It adds the options of its own API itself.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, HeaderMap, HeaderValue, USER_AGENT};

use crate::api::Api;
use crate::auth::Authenticator;
use crate::client::{Client, Shared};
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::header::{self, Headers};
use crate::json::Strictness;
use crate::limiter::Limiter;
use crate::retry::{Budget, Jitter, RetryPolicy};
use crate::sender::Sender;
#[cfg(feature = "_reqwest")]
use crate::transport::ReqwestTransport;
#[cfg(any(feature = "_reqwest", feature = "events"))]
use crate::transport::{Connections, Proxy};
use crate::transport::{Middleware, Transport, layered};

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
const DEFAULT_ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_MAX_BODY: usize = 32 * 1024 * 1024;

/// The options of every client. [`options!`](crate::options!) writes the methods that set them.
#[non_exhaustive]
pub struct Options {
    /// The API.
    pub api: &'static Api,
    /// The address of the API. It is empty if the schema names none and none is set.
    pub host: String,
    /// Whether plain `http://` is accepted off this machine.
    pub allow_http: bool,
    /// The headers of every request that belong to the API.
    pub headers: HeaderMap,
    /// The headers of every request that the program sets.
    pub extra_headers: Headers,
    /// The header `user-agent`: the name and version of the client, `name/version`.
    pub product: &'static str,
    /// The application's part of the header `user-agent`. It stands before the one of the client.
    pub application: Option<String>,
    /// The timeout of a whole call.
    pub timeout: Duration,
    /// The timeout of one request and its response.
    pub attempt_timeout: Duration,
    /// The timeout for making a connection; `None` for 5 seconds.
    pub connect_timeout: Option<Duration>,
    /// The largest body of a response, in bytes.
    pub max_response_bytes: usize,
    /// The rules for retries.
    pub retry: RetryPolicy,
    /// The source of randomness for the waits before retries.
    pub jitter: Jitter,
    /// The largest number of requests per second; `None` for no limit.
    pub max_requests_per_second: Option<u32>,
    /// Whether a response that differs from the schema is an error.
    pub strict: bool,
    /// Root certificates that are trusted besides those of the system, as PEM text.
    pub root_certificates: Vec<Vec<u8>>,
    /// The proxy of all connections.
    #[cfg(any(feature = "_reqwest", feature = "events"))]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(
            feature = "rustls",
            feature = "rustls-aws-lc",
            feature = "native-tls",
            feature = "events"
        )))
    )]
    pub proxy: Proxy,
    /// The transport of all requests; `None` for the built-in one.
    pub transport: Option<Arc<dyn Transport>>,
    /// What stands between the client and its transport, the outermost first.
    pub middleware: Vec<Arc<dyn Middleware>>,
}

impl Options {
    /// The default options for an API.
    pub fn new(api: &'static Api) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        Self {
            api,
            host: api.server.unwrap_or_default().to_owned(),
            allow_http: false,
            headers,
            extra_headers: Headers::default(),
            product: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            application: None,
            timeout: DEFAULT_TIMEOUT,
            attempt_timeout: DEFAULT_ATTEMPT_TIMEOUT,
            connect_timeout: None,
            max_response_bytes: DEFAULT_MAX_BODY,
            retry: RetryPolicy::default(),
            jitter: Jitter::default(),
            max_requests_per_second: None,
            strict: false,
            root_certificates: Vec::new(),
            #[cfg(any(feature = "_reqwest", feature = "events"))]
            proxy: Proxy::default(),
            transport: None,
            middleware: Vec::new(),
        }
    }

    /// Sets the name and version of the client, `name/version`, which every request has in its header `user-agent`.
    #[must_use]
    pub fn product(mut self, product: &'static str) -> Self {
        self.product = product;
        self
    }

    /// The header `user-agent` of all requests: the application's part, then the one of the client.
    ///
    /// # Errors
    /// [`ErrorKind::Config`]: the application's part is empty or not printable ASCII.
    pub fn user_agent(&self) -> Result<HeaderValue, Error> {
        let unfit = || {
            let text = "the user agent is sent as a header: it must be printable ASCII, and not empty";
            Error::new(ErrorKind::Config, text)
        };
        match self.application.as_deref().map(str::trim) {
            None => HeaderValue::try_from(self.product).map_err(|_| unfit()),
            Some("") => Err(unfit()),
            Some(application) => header::plain(&format!("{application} {}", self.product)).ok_or_else(unfit),
        }
    }

    /// Checks the options and makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`]:
    /// - There is no host. Or it is not a URL, holds user information, or is unencrypted off this machine.
    /// - The limit is 0 requests per second.
    /// - A header or the user agent cannot be sent.
    /// - A root certificate or the proxy is invalid, or TLS cannot be set up.
    /// - There is a transport, and an option for the connections of the built-in one, which would have no effect.
    /// - There is no transport, and this build has no built-in one.
    pub fn build(self, auth: Box<dyn Authenticator>) -> Result<Client, Error> {
        let limiter = match self.max_requests_per_second.map(Limiter::new) {
            None => None,
            Some(Some(limiter)) => Some(limiter),
            Some(None) => {
                let text = "with at most 0 requests per second nothing can be sent";
                return Err(Error::new(ErrorKind::Config, text));
            }
        };
        if self.host.is_empty() && self.api.server.is_none() {
            let text = "there is no host: the schema names no server, so `host` has to be set";
            return Err(Error::new(ErrorKind::Config, text));
        }
        let endpoint = Endpoint::parse(&self.host, self.allow_http)?;
        let transport = match &self.transport {
            Some(transport) => {
                self.check_transport_alone()?;
                Arc::clone(transport)
            }
            None => self.built_in_transport(&endpoint)?,
        };
        let mut headers = self.headers.clone();
        headers.insert(USER_AGENT, self.user_agent()?);
        let extra = self.extra_headers.checked(ErrorKind::Config)?;
        if let Some(name) = extra
            .keys()
            .find(|name| *name != ACCEPT && headers.contains_key(*name))
        {
            let text =
                format!("the header `{name}` is written by the client, so it cannot be set beside that");
            return Err(Error::new(ErrorKind::Config, text));
        }
        headers.extend(extra.clone());
        Ok(Client::new(Shared {
            sender: Arc::new(Sender {
                api: self.api,
                endpoint,
                headers,
                extra: extra.clone(),
                transport: layered(transport, self.middleware),
                limiter,
                attempt_timeout: self.attempt_timeout,
                max_body: self.max_response_bytes,
                strictness: if self.strict {
                    Strictness::Strict
                } else {
                    Strictness::Tolerant
                },
            }),
            auth,
            timeout: self.timeout,
            retry: self.retry,
            budget: Budget::default(),
            jitter: self.jitter,
        }))
    }

    /// Options of connections have no effect on a transport of the program. In a build with events they have one, since
    /// events do not use the transport.
    fn check_transport_alone(&self) -> Result<(), Error> {
        if cfg!(feature = "events") {
            return Ok(());
        }
        let ignored = [
            ("connect_timeout", self.connect_timeout.is_some()),
            ("root_certificates_pem", !self.root_certificates.is_empty()),
            ("proxy", self.names_proxy()),
        ];
        match ignored.into_iter().find(|(_, set)| *set) {
            None => Ok(()),
            Some((name, _)) => {
                let text = format!(
                    "`{name}` is an option of the built-in transport, and would have no effect on another one"
                );
                Err(Error::new(ErrorKind::Config, text))
            }
        }
    }

    #[cfg(any(feature = "_reqwest", feature = "events"))]
    fn names_proxy(&self) -> bool {
        !matches!(self.proxy, Proxy::OfEnvironment)
    }

    #[cfg(not(any(feature = "_reqwest", feature = "events")))]
    #[allow(clippy::unused_self)] // This build has no such option.
    fn names_proxy(&self) -> bool {
        false
    }

    /// The options of connections, for event streams, which do not use the transport.
    #[cfg(any(feature = "_reqwest", feature = "events"))]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(
            feature = "rustls",
            feature = "rustls-aws-lc",
            feature = "native-tls",
            feature = "events"
        )))
    )]
    pub fn connections(&self) -> Connections {
        let mut connections = Connections::default();
        if let Some(timeout) = self.connect_timeout {
            connections.connect_timeout = timeout;
        }
        connections.root_certificates.clone_from(&self.root_certificates);
        connections.proxy.clone_from(&self.proxy);
        connections
    }

    #[cfg(feature = "_reqwest")]
    fn built_in_transport(&self, endpoint: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
        let transport = ReqwestTransport::to(endpoint, &self.connections(), self.max_response_bytes)?;
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

/// The host is left out: it is not checked yet, and can hold a password.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("retry", &self.retry)
            .field("max_requests_per_second", &self.max_requests_per_second)
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}

/// Writes the methods of a builder that set the options of every client. It stands in the `impl` block of a builder
/// that has [`Options`] in its field `options`.
///
/// A macro writes them so that they are methods of the builder itself: they return that builder, and its
/// documentation shows them.
///
/// ```
/// struct ClientBuilder {
///     options: sdk_runtime::Options,
/// }
///
/// impl ClientBuilder {
///     sdk_runtime::options!();
/// }
///
/// # static API: sdk_runtime::Api = sdk_runtime::Api {
/// #     title: "Help desk", version: "1", server: None, envelope: None, operations: &[], secrets: &[],
/// #     trace: sdk_runtime::trace!(),
/// # };
/// let builder = ClientBuilder { options: sdk_runtime::Options::new(&API) }
///     .host("https://desk.example.com")
///     .timeout(std::time::Duration::from_secs(20));
/// assert_eq!(builder.options.host, "https://desk.example.com");
/// ```
#[macro_export]
macro_rules! options {
    () => {
        /// The address of the API, path prefix included: `https://api.example.com`.
        #[must_use]
        pub fn host(mut self, host: impl ::core::convert::Into<::std::string::String>) -> Self {
            self.options.host = host.into();
            self
        }

        /// Whether plain `http://` (`ws://` for events) is accepted for a host that is not on this machine. By
        /// default it is not: credentials would cross the network unencrypted.
        #[must_use]
        pub fn allow_http(mut self, allow: bool) -> Self {
            self.options.allow_http = allow;
            self
        }

        /// The timeout of a call, by default 30 seconds. It starts when the call is awaited, and covers getting
        /// credentials, waiting for the call's turn, every attempt and the waits between them.
        /// [`Call::with_timeout`](::sdk_runtime::Call::with_timeout) sets it for one call.
        #[must_use]
        pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.options.timeout = timeout;
            self
        }

        /// The timeout of each attempt within a call, by default 10 seconds. It starts when the request is sent,
        /// and covers the whole response. It holds for requests for credentials too.
        /// [`Call::with_attempt_timeout`](::sdk_runtime::Call::with_attempt_timeout) sets it for one call.
        #[must_use]
        pub fn attempt_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.options.attempt_timeout = timeout;
            self
        }

        /// The timeout of the built-in transport for making a connection, by default 5 seconds.
        #[must_use]
        pub fn connect_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.options.connect_timeout = ::core::option::Option::Some(timeout);
            self
        }

        /// The rules for retries. By default a request is retried [up to twice](::sdk_runtime::RetryPolicy).
        /// [`Call::with_retry`](::sdk_runtime::Call::with_retry) sets them for one call.
        #[must_use]
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.options.retry = policy;
            self
        }

        /// Limits the requests per second. Requests are evenly spaced, and sent in the order in which they come.
        /// Requests for credentials and retries count. All clones of the client share the limit. By default there
        /// is no limit.
        #[must_use]
        pub fn max_requests_per_second(mut self, most: u32) -> Self {
            self.options.max_requests_per_second = ::core::option::Option::Some(most);
            self
        }

        /// The largest body of a response in bytes, by default 32 MiB.
        #[must_use]
        pub fn max_response_bytes(mut self, most: usize) -> Self {
            self.options.max_response_bytes = most;
            self
        }

        /// Whether a response that differs from the schema is an error. By default it is not, and values that do
        /// not fit are kept [raw](::sdk_runtime::Record::raw_fields). Strict clients are for tests.
        #[must_use]
        pub fn strict(mut self, strict: bool) -> Self {
            self.options.strict = strict;
            self
        }

        /// Adds the application's part to the header `user-agent`: `name/version`. It stands before the part of the
        /// client.
        #[must_use]
        pub fn user_agent(mut self, application: impl ::core::convert::Into<::std::string::String>) -> Self {
            self.options.application = ::core::option::Option::Some(application.into());
            self
        }

        /// Adds a header to every request. It takes the place of an earlier one of this name.
        /// [`Call::with_header`](::sdk_runtime::Call::with_header) sets one for one call.
        ///
        /// Headers that the client writes itself cannot be set: `build` then fails. If the operation or the
        /// credentials write the header, the call fails, and nothing is sent.
        ///
        /// Streams of events do not have it.
        #[must_use]
        pub fn header(
            mut self,
            name: impl ::core::convert::AsRef<str>,
            value: impl ::core::convert::AsRef<str>,
        ) -> Self {
            self.options
                .extra_headers
                .set(name.as_ref(), value.as_ref());
            self
        }

        /// Puts this [middleware](::sdk_runtime::transport::Middleware) between the client and its transport. The
        /// first one is the outermost: it sees a request first. It does not see streams of events, which do not
        /// use the transport.
        #[must_use]
        pub fn middleware(mut self, middleware: impl $crate::transport::Middleware + 'static) -> Self {
            self.options
                .middleware
                .push(::std::sync::Arc::new(middleware));
            self
        }

        /// Sends requests with this transport instead of the built-in one. Options of the built-in one's connections
        /// are an error beside it, in a build without events.
        #[must_use]
        pub fn transport(mut self, transport: ::std::sync::Arc<dyn $crate::transport::Transport>) -> Self {
            self.options.transport = ::core::option::Option::Some(transport);
            self
        }

        $crate::__tls_options!();
        $crate::__proxy_options!();
    };
}

/// The options of the built-in transport's TLS.
#[cfg(feature = "_reqwest")]
#[doc(hidden)]
#[macro_export]
macro_rules! __tls_options {
    () => {
        /// Trusts these root certificates besides those of the system: PEM text with one or more certificates, such
        /// as that of a private certificate authority. The names and dates of certificates are checked as usual.
        ///
        /// The built-in transport and events use them. Each call adds certificates.
        #[must_use]
        pub fn root_certificates_pem(mut self, pem: impl ::core::convert::Into<::std::vec::Vec<u8>>) -> Self {
            self.options.root_certificates.push(pem.into());
            self
        }
    };
}

/// A build without TLS has no such options.
#[cfg(not(feature = "_reqwest"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __tls_options {
    () => {};
}

/// The options of connections that reqwest makes.
#[cfg(any(feature = "_reqwest", feature = "events"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __proxy_options {
    () => {
        /// Sends all requests through this proxy: `http://proxy.example:3128`. The URL may hold `user:password@`;
        /// it is never printed. By default the environment decides: `HTTPS_PROXY` or `ALL_PROXY` (`HTTP_PROXY` for
        /// plain `http://`), and `NO_PROXY` for exceptions.
        ///
        /// The proxy sees encrypted bytes only if the host has `https://`. A host on this machine is reached
        /// without a proxy.
        #[must_use]
        pub fn proxy(mut self, url: impl ::core::convert::Into<::std::string::String>) -> Self {
            self.options.proxy = $crate::transport::Proxy::Url($crate::secret::Secret::new(url));
            self
        }

        /// Uses no proxy, also if the environment names one.
        #[must_use]
        pub fn no_proxy(mut self) -> Self {
            self.options.proxy = $crate::transport::Proxy::None;
            self
        }
    };
}

/// A build without reqwest has no such options.
#[cfg(not(any(feature = "_reqwest", feature = "events")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __proxy_options {
    () => {};
}
