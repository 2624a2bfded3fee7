//! Events of a user pool: the server of events, and the authorization of subscriptions.
//!
//! The vendor documents the method of its clients
//! ([events](https://docs.genauth.ai/reference/sdk/node/management/events.html)), and not the protocol. The following
//! is taken from its clients: [Node.js](https://github.com/GenAuth-Official/genauth-node-sdk)
//! (`src/ManagementClient.ts`, `src/utils/buildSignature.ts`), and those of the same API under its other name for
//! [Java](https://github.com/Authing/authing-java-sdk),
//! [Python](https://github.com/Authing/authing-py-sdk), [Go](https://github.com/Authing/authing-golang-sdk) and
//! [C#](https://github.com/Authing/authing-csharp-sdk).
//!
//! - A subscription is a WebSocket to `/events/v1/management/sub?code=<event code>`, one for each code. The host of
//!   the public cloud is `wss://openevent.genauth.ai`; the client for Python has `wss://events.genauth.ai`.
//! - `authorization` has the form of signed requests, `GenAuth <access key id>:<base64(HMAC-SHA1(secret, text))>`. The
//!   text is `websocket` and a line feed. It contains no path, parameters or headers, so there is no date and no nonce,
//!   and all connections of an access key have the same signature. A management token is not used. (The first word is
//!   that of the Node.js client. The Python client writes `genauth`, and those under the other name write `authing`.)
//! - No other headers are sent. A server that checks signatures by the general rule would expect `date` and any
//!   `x-genauth-*` header to be signed, so there must be none.
//! - A message is one event. By the documentation it is JSON, but its fields are not documented. Text and binary
//!   messages mean the same. There are no acknowledgements, no numbers, and no way to ask for earlier events.
//! - Only the Go client has heartbeats: it sends a pong every 15 seconds, without a ping.
//! - When a connection ends, the Node.js client opens another one after 2 seconds, at most 5 times in all. The other
//!   clients do not reconnect, or they reconnect at once and without end.
//! - Publishing is an operation of the API: `POST /api/v3/pub-event`.

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderValue, USER_AGENT};
use percent_encoding::utf8_percent_encode;

use super::signature::{self, Signature};
use sdk_runtime::Options;
use sdk_runtime::endpoint::Endpoint;
use sdk_runtime::error::{ApiError, Error, ErrorKind};
use sdk_runtime::prepare::RESERVED;
use sdk_runtime::secret::Secret;
use sdk_runtime::subscription::Source;
use sdk_runtime::transport::Request;
use sdk_runtime::transport::websocket::Connector;

pub(super) const DEFAULT_HOST: &str = "wss://openevent.genauth.ai";
const PATH: &str = "/events/v1/management/sub";
const TEXT_TO_SIGN: &str = "websocket\n";

/// The server of events, and the access key to subscribe with.
pub(super) struct EventServer {
    endpoint: Endpoint,
    /// `None` if the client has no access key, because its tokens come from a provider.
    signature: Option<Signature>,
    connector: Connector,
    user_agent: HeaderValue,
}

impl EventServer {
    pub(super) fn new(
        host: &str,
        options: &Options,
        access_key_id: &str,
        access_key_secret: &Secret,
    ) -> Result<Self, Error> {
        let endpoint = Endpoint::parse_websocket(host, options.allow_http)?;
        let has_key = !access_key_id.is_empty() && !access_key_secret.expose().is_empty();
        Ok(Self {
            signature: has_key.then(|| Signature::new(access_key_id.to_owned(), access_key_secret.clone())),
            connector: Connector::new(options.connections(), endpoint.is_loopback()),
            endpoint,
            user_agent: options.user_agent()?,
        })
    }
}

impl Source for EventServer {
    fn handshake(&self, code: &str) -> Result<Request, Error> {
        if code.trim().is_empty() {
            return Err(Error::new(
                ErrorKind::InvalidRequest,
                "not sent: the code of the events is empty",
            ));
        }
        let signature = self.signature.as_ref().ok_or_else(|| {
            let text = "not sent: a subscription is signed with an access key, and this client has none; give its \
                        builder one, beside the token provider";
            Error::new(ErrorKind::Auth, text)
        })?;
        let code = utf8_percent_encode(code, RESERVED);
        let url = self.endpoint.url(&format!("{PATH}?code={code}"));
        let url = url.ok_or_else(|| {
            let text = "not sent: the code of the events makes no URL; it may be too long";
            Error::new(ErrorKind::InvalidRequest, text)
        })?;
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = url;
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, signature.authorization(TEXT_TO_SIGN)?);
        headers.insert(USER_AGENT, self.user_agent.clone());
        Ok(request)
    }

    fn connector(&self) -> &Connector {
        &self.connector
    }

    fn hint(&self, failure: &ApiError) -> Option<&'static str> {
        signature::hint(failure)
    }
}

#[cfg(all(test, not(feature = "_reqwest")))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::sync::Arc;

    use crate::transport::{BoxFuture, Request, Response, Transport, TransportError};
    use crate::{ErrorKind, ManagementClient};

    #[tokio::test]
    async fn without_tls_there_is_no_wss() {
        struct Nobody;
        impl Transport for Nobody {
            fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
                Box::pin(std::future::pending())
            }
        }
        let client = ManagementClient::builder("id", "secret")
            .transport(Arc::new(Nobody))
            .build()
            .unwrap();
        let error = client.subscribe_events("code").try_next().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(
            error.to_string(),
            "subscribe_events: `wss://` needs TLS: enable the feature `rustls` or `native-tls` of this crate"
        );
    }
}
