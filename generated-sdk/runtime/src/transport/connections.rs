//! How connections are made, for requests and for web sockets alike: trust, proxies, time.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;

use super::chain;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// What the builder of the client says about connections.
#[derive(Clone)]
pub struct Connections {
    /// For making a connection.
    pub connect_timeout: Duration,
    /// Trusted besides those of the system; each text can hold several. Without a feature for TLS, nothing asks for them.
    pub root_certificates: Vec<Vec<u8>>,
    /// What connections go through.
    pub proxy: Proxy,
}

/// What connections go through.
#[derive(Clone, Default)]
pub enum Proxy {
    /// What the environment says, if it says anything.
    #[default]
    OfEnvironment,
    /// Nothing, whatever the environment says.
    None,
    /// The URL can hold a password.
    Url(Secret),
}

impl Connections {
    /// A client of reqwest with these options; `local` says that it is for this machine alone.
    pub(super) fn client(&self, local: bool) -> Result<reqwest::ClientBuilder, Error> {
        let builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // Other crates of the application may turn these on in reqwest: nothing is to depend on that.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        #[cfg(feature = "_reqwest")]
        let builder = self.root_certificates.iter().try_fold(builder, |builder, pem| {
            Ok(builder.tls_certs_merge(certificates(pem)?))
        })?;
        Ok(match &self.proxy {
            // Plain HTTP is allowed to loopback because it does not leave the machine; through a proxy it would.
            _ if local => builder.no_proxy(),
            Proxy::OfEnvironment => builder,
            Proxy::None => builder.no_proxy(),
            Proxy::Url(url) => builder.proxy(proxy(url)?),
        })
    }
}

/// Completes such a client.
pub(super) fn built(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, Error> {
    builder.build().map_err(|error| {
        let text = chain(String::from("connections cannot be set up"), error.source());
        config(text).with_source(Arc::new(error))
    })
}

#[cfg(feature = "_reqwest")]
fn certificates(pem: &[u8]) -> Result<Vec<reqwest::Certificate>, Error> {
    let refuse = |why: String| config(format!("a root certificate is refused: {why}"));
    let certificates = reqwest::Certificate::from_pem_bundle(pem).map_err(|error| {
        let text = chain(String::from("it is not PEM"), error.source());
        refuse(text).with_source(Arc::new(error))
    })?;
    if certificates.is_empty() {
        return Err(refuse(String::from(
            "there is none in the text: it must hold `-----BEGIN CERTIFICATE-----`",
        )));
    }
    Ok(certificates)
}

/// Texts of errors do not repeat the URL: it may hold a password.
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
