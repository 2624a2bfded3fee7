//! The options of connections, for requests and for event streams: timeout, root certificates, proxy.

use std::error::Error as _;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;

use super::chain;
use super::tls::{Tls, Versions};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The options of connections. The default has a timeout of 5 seconds, trusts the certificates of the system, and uses the
/// proxy of the environment.
#[derive(Clone)]
#[non_exhaustive]
pub struct Connections {
    /// The timeout for making a connection.
    pub connect_timeout: Duration,
    /// Root certificates that are trusted besides those of the system. Each PEM text can hold several. They are not
    /// used without a feature for TLS.
    pub root_certificates: Vec<Vec<u8>>,
    /// The proxy.
    pub proxy: Proxy,
}

/// The proxy of connections.
#[derive(Clone, Default)]
pub enum Proxy {
    /// The proxy that the environment names, if it names one.
    #[default]
    OfEnvironment,
    /// No proxy, also if the environment names one.
    None,
    /// This proxy. The URL can hold a password.
    Url(Secret),
}

impl Default for Connections {
    fn default() -> Self {
        Self {
            connect_timeout: DEFAULT_CONNECT_TIMEOUT,
            root_certificates: Vec::new(),
            proxy: Proxy::default(),
        }
    }
}

/// The proxy is left out: its URL can hold a password.
impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections")
            .field("connect_timeout", &self.connect_timeout)
            .field("root_certificates", &self.root_certificates.len())
            .finish_non_exhaustive()
    }
}

/// How the connections to one server are made: options that are checked, and the set-up of TLS.
pub(super) struct Setup {
    connections: Connections,
    /// Whether all connections are to this machine.
    local: bool,
    tls: Tls,
}

impl Setup {
    /// Checks the options. `local` says that all connections are to this machine.
    pub(super) fn new(connections: Connections, local: bool) -> Result<Self, Error> {
        let tls = Tls::new(&connections.root_certificates)?;
        Ok(Self {
            connections,
            local,
            tls,
        })
    }

    /// The builder of a reqwest client: a pool of connections that has none yet.
    pub(super) fn client(&self, versions: Versions) -> Result<reqwest::ClientBuilder, Error> {
        let builder = reqwest::Client::builder()
            .connect_timeout(self.connections.connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // Other crates of the program may enable these features of reqwest. The client does not depend on that.
            .no_brotli()
            .no_zstd()
            .no_deflate();
        // A handshake has no body.
        #[cfg(feature = "gzip")]
        let builder = match versions {
            #[cfg(feature = "_reqwest")]
            Versions::All => builder.gzip(true),
            #[cfg(feature = "events")]
            Versions::Http1 => builder.no_gzip(),
        };
        #[cfg(not(feature = "gzip"))]
        let builder = builder.no_gzip();
        let builder = self.tls.add(builder, versions);
        let builder = match versions {
            #[cfg(feature = "_reqwest")]
            Versions::All if cfg!(feature = "http2") => builder,
            _ => builder.http1_only(),
        };
        Ok(match &self.connections.proxy {
            // Plain HTTP to this machine is allowed since it does not leave the machine. Through a proxy it would.
            _ if self.local => builder.no_proxy(),
            Proxy::OfEnvironment => builder,
            Proxy::None => builder.no_proxy(),
            Proxy::Url(url) => builder.proxy(proxy(url)?),
        })
    }
}

/// Builds a reqwest client.
pub(super) fn built(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, Error> {
    builder.build().map_err(|error| {
        let text = chain(String::from("connections cannot be set up"), error.source());
        config(text).with_source(Arc::new(error))
    })
}

/// A proxy of reqwest. The texts of errors do not quote the URL: it may hold a password.
fn proxy(url: &Secret) -> Result<reqwest::Proxy, Error> {
    let refuse = |why| config(format!("the proxy is refused: {why}"));
    let uri: Uri = url.expose().parse().map_err(|_| refuse("it is not a URL"))?;
    match (uri.scheme_str(), uri.host()) {
        (Some("http" | "https"), Some(host)) if !host.is_empty() => {}
        _ => {
            return Err(refuse(
                "it must start with `http://` or `https://` and name a host",
            ));
        }
    }
    reqwest::Proxy::all(url.expose()).map_err(|_| refuse("it is not a URL"))
}

pub(super) fn config(text: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, text)
}
