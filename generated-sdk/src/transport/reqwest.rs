//! The built-in transport.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;

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
        let mut body = BytesMut::new();
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

/// URLs are taken out of the error: a query can hold what belongs in no log.
fn translate(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let timed_out = error.is_timeout();
    let translated = if error.is_connect() || error.is_builder() {
        TransportError::connect(error)
    } else {
        TransportError::interrupted(error)
    };
    if timed_out {
        translated.timed_out()
    } else {
        translated
    }
}
