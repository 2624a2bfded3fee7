//! The built-in transport, made of reqwest.

use std::time::Duration;

use super::connections::{Connections, built, config};
use super::response::{translate, whole};
use super::{BoxFuture, Request, Response, Transport, TransportError};
use crate::endpoint::Endpoint;
use crate::error::Error;

/// The time after which an idle connection is closed. Load balancers usually close it after a longer time. If they
/// closed it while a request is sent, the request would fail, and it would be unknown whether it arrived.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// Requests over connections that reqwest makes and keeps.
pub struct ReqwestTransport {
    client: reqwest::Client,
    max_body: usize,
}

impl ReqwestTransport {
    /// A connection pool for requests to this endpoint.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): the address, a certificate or the proxy is invalid.
    pub fn new(connections: &Connections, max_body: usize, endpoint: &Endpoint) -> Result<Self, Error> {
        // The rules of reqwest for URLs are stricter than those of `http`.
        let url = endpoint.url("/").map(|url| reqwest::Url::parse(&url.to_string()));
        if !matches!(url, Some(Ok(_))) {
            return Err(config("the host is refused: it is not a URL"));
        }
        let builder = connections.client(endpoint.is_loopback())?;
        let client = built(builder.pool_idle_timeout(POOL_IDLE_TIMEOUT))?;
        Ok(Self { client, max_body })
    }

    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let request = reqwest::Request::try_from(request).map_err(translate)?;
        let response = self.client.execute(request).await.map_err(translate)?;
        whole(response, self.max_body).await
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.exchange(request))
    }
}
