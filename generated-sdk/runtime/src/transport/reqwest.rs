//! The built-in transport.

use std::time::Duration;

use super::answer::{translate, whole};
use super::connections::{Connections, built, config};
use super::{BoxFuture, Request, Response, Transport, TransportError};
use crate::endpoint::Endpoint;
use crate::error::Error;

/// Less than after what time load balancers usually close an idle connection: a request that meets the close on its
/// way fails, and nobody knows whether it arrived.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// Requests over connections that reqwest makes and keeps.
pub struct ReqwestTransport {
    client: reqwest::Client,
    max_body: usize,
}

impl ReqwestTransport {
    /// A connection pool for requests to this address.
    pub fn new(connections: &Connections, max_body: usize, endpoint: &Endpoint) -> Result<Self, Error> {
        // By other rules than those of `http`, which let it through.
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
        let answer = self.client.execute(request).await.map_err(translate)?;
        whole(answer, self.max_body).await
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.exchange(request))
    }
}
