//! The client and its options.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::envelope;
use super::headers::{self, Lang};
use super::token::ManagementToken;
use crate::client::{Client, Settings};
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::json::Strictness;
use crate::secret::Secret;
use crate::transport::Transport;

const DEFAULT_HOST: &str = "https://api.genauth.ai";
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const DEFAULT_MAX_BODY: usize = 32 * 1024 * 1024;

/// A client of the GenAuth V3 management API: one user pool, one access key.
///
/// Clones are cheap and are the same client: they share connections and the management token, which is fetched
/// with the first call and renewed when needed. Make one and keep it.
#[derive(Clone)]
pub struct ManagementClient {
    core: Client,
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
            host: DEFAULT_HOST.to_owned(),
            allow_http: false,
            timeout: DEFAULT_TIMEOUT,
            connect_timeout: DEFAULT_CONNECT_TIMEOUT,
            max_body: DEFAULT_MAX_BODY,
            lang: None,
            tenant_id: None,
            strict: false,
            transport: None,
        }
    }
}

/// For [`Call::new`](crate::Call), in generated methods.
impl AsRef<Client> for ManagementClient {
    fn as_ref(&self) -> &Client {
        &self.core
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
    host: String,
    allow_http: bool,
    timeout: Duration,
    connect_timeout: Duration,
    max_body: usize,
    lang: Option<Lang>,
    tenant_id: Option<String>,
    strict: bool,
    transport: Option<Arc<dyn Transport>>,
}

impl ManagementClientBuilder {
    /// The address of a private deployment, path prefix included: `https://genauth.example.com`.
    /// By default `https://api.genauth.ai`.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// Whether a host with plain `http://` is accepted that is not on this machine. By default it is not: the
    /// access key would cross the network unencrypted.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// The time that a call may take from awaiting it to its result, fetching a token included. By default 10
    /// seconds; [`Call::with_timeout`](crate::Call::with_timeout) sets it for one call.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The time that the built-in transport may take for a connection, within the call's. By default 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The language of messages. By default the server decides.
    pub fn lang(mut self, lang: impl Into<Lang>) -> Self {
        self.lang = Some(lang.into());
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
    /// [`ErrorKind::Config`]: an empty access key; a host that is not a URL, holds user information, or is plain
    /// HTTP off this machine; a language or tenant that cannot be a header; a TLS set-up that does not work; no
    /// transport, in a build without a built-in one.
    pub fn build(self) -> Result<ManagementClient, Error> {
        if self.access_key_id.is_empty() || self.access_key_secret.expose().is_empty() {
            return Err(Error::new(
                ErrorKind::Config,
                "the access key id or its secret is empty",
            ));
        }
        let endpoint = Endpoint::parse(&self.host, self.allow_http)?;
        let headers = headers::common(self.lang.as_ref(), self.tenant_id.as_deref())?;
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => self.built_in_transport(&endpoint)?,
        };
        let core = Client::new(Settings {
            endpoint,
            headers,
            transport,
            auth: Box::new(ManagementToken::new(self.access_key_id, self.access_key_secret)),
            read: envelope::read,
            timeout: self.timeout,
            max_body: self.max_body,
            strictness: if self.strict {
                Strictness::Strict
            } else {
                Strictness::Tolerant
            },
        });
        Ok(ManagementClient { core })
    }

    #[cfg(feature = "rustls")]
    fn built_in_transport(&self, endpoint: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
        use crate::transport::ReqwestTransport;

        let transport = ReqwestTransport::new(self.connect_timeout, self.max_body, endpoint.is_loopback());
        match transport {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(error) => {
                let text = format!("the built-in transport cannot be set up: {error}");
                Err(Error::new(ErrorKind::Config, text).with_source(Arc::new(error)))
            }
        }
    }

    #[cfg(not(feature = "rustls"))]
    #[allow(clippy::unused_self)]
    fn built_in_transport(&self, _: &Endpoint) -> Result<Arc<dyn Transport>, Error> {
        let text = "there is no transport: enable the feature `rustls`, or hand one to `transport`";
        Err(Error::new(ErrorKind::Config, text))
    }
}

impl fmt::Debug for ManagementClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The host is left out: nobody has checked it for a password yet.
        f.debug_struct("ManagementClientBuilder")
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("lang", &self.lang)
            .field("tenant_id", &self.tenant_id)
            .finish_non_exhaustive()
    }
}
