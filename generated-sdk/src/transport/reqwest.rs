//! The built-in transport.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{StatusCode, Uri};

use super::{BoxFuture, Request, Response, Transport, TransportError, chain};
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;

/// Less than after what time load balancers usually close an idle connection: a request that meets the close on its
/// way fails, and nobody knows whether it arrived.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(30);

pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
    max_body: usize,
}

/// What the builder of the client says about connections.
pub(crate) struct Options {
    pub(crate) connect_timeout: Duration,
    pub(crate) max_body: usize,
    /// Trusted besides those of the system; each text can hold several.
    pub(crate) root_certificates: Vec<Vec<u8>>,
    pub(crate) proxy: Proxy,
}

#[derive(Default)]
pub(crate) enum Proxy {
    /// What the environment says, if it says anything.
    #[default]
    OfEnvironment,
    None,
    /// The URL can hold a password.
    Url(Secret),
}

impl ReqwestTransport {
    /// A connection pool for requests to this address.
    pub(crate) fn new(options: &Options, endpoint: &Endpoint) -> Result<Self, Error> {
        // By other rules than those of `http`, which let it through.
        let url = endpoint.url("/").map(|url| reqwest::Url::parse(&url.to_string()));
        if !matches!(url, Some(Ok(_))) {
            return Err(config("the host is refused: it is not a URL"));
        }
        let mut builder = reqwest::Client::builder()
            .connect_timeout(options.connect_timeout)
            .pool_idle_timeout(POOL_IDLE_TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // Other crates of the application may turn these on in reqwest: nothing is to depend on that.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        for pem in &options.root_certificates {
            builder = builder.tls_certs_merge(certificates(pem)?);
        }
        builder = match &options.proxy {
            // Plain HTTP is allowed to loopback because it does not leave the machine; through a proxy it would.
            _ if endpoint.is_loopback() => builder.no_proxy(),
            Proxy::OfEnvironment => builder,
            Proxy::None => builder.no_proxy(),
            Proxy::Url(url) => builder.proxy(proxy(url)?),
        };
        let client = builder.build().map_err(|error| {
            let text = chain(
                String::from("the built-in transport cannot be set up"),
                error.source(),
            );
            config(text).with_source(Arc::new(error))
        })?;
        let max_body = options.max_body;
        Ok(Self { client, max_body })
    }

    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let request = reqwest::Request::try_from(request).map_err(translate)?;
        let mut answer = self.client.execute(request).await.map_err(translate)?;
        let mut response = Response::default();
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        *response.body_mut() = self.body(&mut answer, response.status()).await?;
        Ok(response)
    }

    async fn body(
        &self,
        answer: &mut reqwest::Response,
        status: StatusCode,
    ) -> Result<Bytes, TransportError> {
        /// What a server promises is not believed beyond this.
        const MOST: usize = 1 << 20;
        let length = answer.content_length().unwrap_or_default();
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        if length > self.max_body {
            return Err(TransportError::too_large(self.max_body).with_status(status));
        }
        let mut body = BytesMut::with_capacity(length.min(MOST));
        loop {
            match answer.chunk().await {
                Ok(Some(chunk)) if body.len() + chunk.len() > self.max_body => {
                    return Err(TransportError::too_large(self.max_body).with_status(status));
                }
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => return Ok(body.freeze()),
                Err(error) => return Err(translate(error).with_status(status)),
            }
        }
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// What to say about an error of connecting that is about a certificate. The TLS libraries have no type in common for
/// that, only the word.
fn about_certificate(text: &str) -> Option<&'static str> {
    const UNKNOWN: [&str; 4] = ["UnknownIssuer", "self-signed", "self signed", "local issuer"];
    if UNKNOWN.iter().any(|words| text.contains(words)) {
        Some("; certificates of an authority of your own are trusted with `root_certificates_pem`")
    } else {
        text.contains("certificate").then_some("")
    }
}

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

fn config(text: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, text)
}

/// URLs are taken out of the error: a query can hold what belongs in no log.
fn translate(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let timed_out = error.is_timeout();
    let translated = if error.is_connect() || error.is_builder() {
        let hint = about_certificate(&chain(String::new(), error.source()));
        let error = TransportError::connect(error);
        match hint {
            Some(hint) => error.untrusted(hint),
            None => error,
        }
    } else {
        TransportError::interrupted(error)
    };
    if timed_out {
        translated.timed_out()
    } else {
        translated
    }
}
