//! The options that the client of any API has, and the builder methods that set them.
//!
//! A builder of a client has [`Options`] in a field `options`, and [`options!`](crate::options!) in its `impl` block. What is
//! its API's own, it adds itself.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, HeaderMap, HeaderValue, USER_AGENT};

use crate::api::Api;
use crate::auth::Authenticator;
use crate::client::{Client, Shared};
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::json::Strictness;
use crate::limiter::Limiter;
use crate::retry::{Budget, Jitter, RetryPolicy};
use crate::sender::Sender;
#[cfg(feature = "_reqwest")]
use crate::transport::ReqwestTransport;
use crate::transport::Transport;
#[cfg(any(feature = "_reqwest", feature = "events"))]
use crate::transport::{Connections, Proxy};

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);
const DEFAULT_ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const DEFAULT_MAX_BODY: usize = 32 * 1024 * 1024;

/// The options that the client of any API has. [`options!`](crate::options!) has the methods that set them, with what they mean.
#[non_exhaustive]
pub struct Options {
    /// The API.
    pub api: &'static Api,
    /// Its address. Empty if the API names none, and nobody else has.
    pub host: String,
    /// Whether plain `http://` is accepted off this machine.
    pub allow_http: bool,
    /// Sent with every request.
    pub headers: HeaderMap,
    /// For a whole call.
    pub timeout: Duration,
    /// For one request and its response.
    pub attempt_timeout: Duration,
    /// For making a connection.
    pub connect_timeout: Duration,
    /// For the body of a response, in bytes.
    pub max_response_bytes: usize,
    /// When a request is retried.
    pub retry: RetryPolicy,
    /// Where the waits before retries get their randomness from.
    pub jitter: Jitter,
    /// How many requests there may be in a second; `None` for any number.
    pub max_requests_per_second: Option<u32>,
    /// Whether a response that differs from the schema is an error.
    pub strict: bool,
    /// Trusted besides those of the system, as PEM.
    pub root_certificates: Vec<Vec<u8>>,
    /// What connections go through.
    #[cfg(any(feature = "_reqwest", feature = "events"))]
    pub proxy: Proxy,
    /// What carries the requests; `None` for the built-in transport.
    pub transport: Option<Arc<dyn Transport>>,
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
            timeout: DEFAULT_TIMEOUT,
            attempt_timeout: DEFAULT_ATTEMPT_TIMEOUT,
            connect_timeout: DEFAULT_CONNECT_TIMEOUT,
            max_response_bytes: DEFAULT_MAX_BODY,
            retry: RetryPolicy::default(),
            jitter: Jitter::default(),
            max_requests_per_second: None,
            strict: false,
            root_certificates: Vec::new(),
            #[cfg(any(feature = "_reqwest", feature = "events"))]
            proxy: Proxy::default(),
            transport: None,
        }
    }

    /// Says in `user-agent` what sends the requests: `name/version`.
    #[must_use]
    pub fn user_agent(mut self, name: &'static str) -> Self {
        if let Ok(value) = HeaderValue::try_from(name) {
            self.headers.insert(USER_AGENT, value);
        }
        self
    }

    /// Checks the options and makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`]: no host, or one that is not a URL, holds user information, or is not encrypted off this
    /// machine; a limit of no requests per second; a root certificate or a proxy that is none; a TLS set-up that does
    /// not work; no transport, in a build without a built-in one.
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
            let text = "there is no host: its description does not say where the API is, so `host` has to";
            return Err(Error::new(ErrorKind::Config, text));
        }
        let endpoint = Endpoint::parse(&self.host, self.allow_http)?;
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => self.built_in_transport(&endpoint)?,
        };
        Ok(Client::new(Shared {
            sender: Sender {
                api: self.api,
                endpoint,
                headers: self.headers,
                transport,
                limiter,
                attempt_timeout: self.attempt_timeout,
                max_body: self.max_response_bytes,
                strictness: if self.strict {
                    Strictness::Strict
                } else {
                    Strictness::Tolerant
                },
            },
            auth,
            timeout: self.timeout,
            retry: self.retry,
            budget: Budget::default(),
            jitter: self.jitter,
        }))
    }

    /// How connections are made, for what does not go through the transport.
    #[cfg(any(feature = "_reqwest", feature = "events"))]
    pub fn connections(&self) -> Connections {
        Connections {
            connect_timeout: self.connect_timeout,
            root_certificates: self.root_certificates.clone(),
            proxy: self.proxy.clone(),
        }
    }

    #[cfg(feature = "_reqwest")]
    fn built_in_transport(&self, endpoint: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
        let transport = ReqwestTransport::new(&self.connections(), self.max_response_bytes, endpoint)?;
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

/// The host is left out: nobody has checked it for a password yet.
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

/// The methods of a builder that any client has, for its `impl` block. The builder has the [`Options`] in its field
/// `options`.
///
/// They are a macro so that each is a method of the builder itself: it returns that builder, and its documentation
/// stands there.
#[macro_export]
macro_rules! options {
    () => {
        /// The address of the API, path prefix included: `https://api.example.com`.
        #[must_use]
        pub fn host(mut self, host: impl ::core::convert::Into<::std::string::String>) -> Self {
            self.options.host = host.into();
            self
        }

        /// Whether a host with plain `http://` (`ws://` for events) is accepted that is not on this machine. By default
        /// it is not: credentials would cross the network unencrypted.
        #[must_use]
        pub fn allow_http(mut self, allow: bool) -> Self {
            self.options.allow_http = allow;
            self
        }

        /// The time that a call may take from awaiting it to its result: getting credentials, waiting for its turn, every
        /// attempt and the waits between them. By default 30 seconds;
        /// [`Call::with_timeout`](::sdk_runtime::Call::with_timeout) sets it for one call.
        #[must_use]
        pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.options.timeout = timeout;
            self
        }

        /// The time that one request may take from sending it to the end of its response, within the call's. By default
        /// 10 seconds; [`Call::with_attempt_timeout`](::sdk_runtime::Call::with_attempt_timeout) sets it for one call.
        #[must_use]
        pub fn attempt_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.options.attempt_timeout = timeout;
            self
        }

        /// The time that the built-in transport may take for a connection, within the attempt's. By default 5 seconds.
        #[must_use]
        pub fn connect_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.options.connect_timeout = timeout;
            self
        }

        /// How failed requests are retried. By default [up to twice](::sdk_runtime::RetryPolicy);
        /// [`Call::with_retry`](::sdk_runtime::Call::with_retry) sets it for one call.
        #[must_use]
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.options.retry = policy;
            self
        }

        /// Sends at most so many requests per second, evenly spaced, in the order in which they come. Requests for
        /// credentials and retries count. All clones of the client share the limit. By default there is none.
        #[must_use]
        pub fn max_requests_per_second(mut self, most: u32) -> Self {
            self.options.max_requests_per_second = ::core::option::Option::Some(most);
            self
        }

        /// The most bytes that the body of a response may have. By default 32 MiB.
        #[must_use]
        pub fn max_response_bytes(mut self, most: usize) -> Self {
            self.options.max_response_bytes = most;
            self
        }

        /// Whether a response that differs from the schema is an error. By default it is not: what does not fit is kept
        /// [raw](::sdk_runtime::Record::raw_fields). Meant for tests, which want to hear about every difference.
        #[must_use]
        pub fn strict(mut self, strict: bool) -> Self {
            self.options.strict = strict;
            self
        }

        /// Carries requests with this transport instead of the built-in one, which then is not made.
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
        /// Trusts these certificates besides those of the system: PEM text with one or more, such as the one of the
        /// authority that certifies the hosts of a private deployment. Names and dates are checked as ever.
        ///
        /// It is for the built-in transport and for events, and can be called more than once.
        #[must_use]
        pub fn root_certificates_pem(mut self, pem: impl ::core::convert::Into<::std::vec::Vec<u8>>) -> Self {
            self.options.root_certificates.push(pem.into());
            self
        }
    };
}

/// Without TLS there is nothing to set.
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
        /// Sends all requests through this proxy: `http://proxy.example:3128`, or `http://user:password@…`, which is never
        /// printed. Without this, the built-in transport uses the proxy that the environment names in `HTTPS_PROXY` or
        /// `ALL_PROXY` (`HTTP_PROXY` for plain `http://`), but for the hosts in `NO_PROXY`.
        ///
        /// To `https://` hosts the proxy carries encrypted bytes only. A host on this machine is reached without any
        /// proxy.
        #[must_use]
        pub fn proxy(mut self, url: impl ::core::convert::Into<::std::string::String>) -> Self {
            self.options.proxy = $crate::transport::Proxy::Url($crate::secret::Secret::new(url));
            self
        }

        /// Uses no proxy, whatever the environment says.
        #[must_use]
        pub fn no_proxy(mut self) -> Self {
            self.options.proxy = $crate::transport::Proxy::None;
            self
        }
    };
}

/// Without connections there is nothing to set.
#[cfg(not(any(feature = "_reqwest", feature = "events")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __proxy_options {
    () => {};
}
