//! The built-in transport.

use std::time::Duration;

use super::answer::{translate, whole};
use super::{BoxFuture, Request, Response, Transport, TransportError};

/// Less than after what time load balancers usually close an idle connection: a request that meets the close on its
/// way fails, and nobody knows whether it arrived.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(30);

pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
    max_body: usize,
}

impl ReqwestTransport {
    /// A connection pool. `local` says that all requests go to this machine.
    pub(crate) fn new(
        connect_timeout: Duration,
        max_body: usize,
        local: bool,
    ) -> Result<Self, TransportError> {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            .pool_idle_timeout(POOL_IDLE_TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false);
        if local {
            // Plain HTTP is allowed to loopback because it does not leave the machine; through a proxy it would.
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(TransportError::connect)?;
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
