//! The way to a WebSocket: a request of HTTP/1.1 that turns into a connection of both directions
//! ([RFC 6455](https://www.rfc-editor.org/rfc/rfc6455#section-4), section 4).
//!
//! It is sent by reqwest, so that TLS, certificates, proxies and the choice of addresses are those of all other
//! requests.

use std::sync::OnceLock;

use http::StatusCode;
use http::header::{
    CONNECTION, HeaderMap, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_VERSION, UPGRADE,
};
use tokio_tungstenite::tungstenite::handshake::{client::generate_key, derive_accept_key};

use super::answer::{translate, whole};
use super::connections::{Connections, built};
use super::{Request, Response};
use crate::error::{Error, ErrorKind};

/// A connection as it is after the handshake: bytes in both directions.
pub use reqwest::Upgraded as Wire;

/// Opens connections.
pub struct Connector {
    connections: Connections,
    /// Whether all connections are to this machine.
    local: bool,
    /// Made for the first connection: many clients never have one.
    client: OnceLock<reqwest::Client>,
}

/// What the server made of a handshake.
pub(crate) enum Handshake {
    Open(Wire),
    /// Any other answer than that of a WebSocket.
    Refused(Response),
}

impl Connector {
    /// For connections like these; `local` says that they stay on this machine.
    pub fn new(connections: Connections, local: bool) -> Self {
        Self {
            connections,
            local,
            client: OnceLock::new(),
        }
    }

    /// Sends a handshake, which is complete but for the headers of the handshake itself. The body of another answer
    /// is read up to `max_body`.
    pub(crate) async fn connect(&self, mut request: Request, max_body: usize) -> Result<Handshake, Error> {
        if !cfg!(feature = "_reqwest") && request.uri().scheme_str() == Some("https") {
            let text = "`wss://` needs TLS: enable the feature `rustls` or `native-tls` of this crate";
            return Err(Error::new(ErrorKind::Config, text));
        }
        let key = generate_key();
        write_headers(request.headers_mut(), &key)?;
        let client = self.client()?;
        let request = reqwest::Request::try_from(request).map_err(failed)?;
        let answer = client.execute(request).await.map_err(failed)?;
        if answer.status() != StatusCode::SWITCHING_PROTOCOLS {
            let answer = whole(answer, max_body).await.map_err(Error::of_transport)?;
            return Ok(Handshake::Refused(answer));
        }
        check_headers(answer.headers(), &key)?;
        answer.upgrade().await.map(Handshake::Open).map_err(failed)
    }

    fn client(&self) -> Result<&reqwest::Client, Error> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let builder = self
            .connections
            .client(self.local)?
            // Later versions have no such handshake.
            .http1_only()
            // What is left of a refused handshake is of no use to the next one.
            .pool_max_idle_per_host(0);
        let client = built(builder)?;
        Ok(self.client.get_or_init(|| client))
    }
}

fn failed(error: reqwest::Error) -> Error {
    Error::of_transport(translate(error))
}

fn write_headers(headers: &mut HeaderMap, key: &str) -> Result<(), Error> {
    let key = HeaderValue::from_str(key).map_err(|_| {
        Error::new(
            ErrorKind::InvalidRequest,
            "not sent: the WebSocket key is no header",
        )
    })?;
    headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    headers.insert(SEC_WEBSOCKET_KEY, key);
    Ok(())
}

/// Makes sure that the answer is meant: it was given by a WebSocket server, to this very handshake.
fn check_headers(headers: &HeaderMap, key: &str) -> Result<(), Error> {
    let is = |name: HeaderName, wanted: &str| {
        let values = headers.get_all(name).into_iter();
        values
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|token| token.trim().eq_ignore_ascii_case(wanted))
    };
    let accept = headers.get(SEC_WEBSOCKET_ACCEPT).map(HeaderValue::as_bytes);
    let expected = derive_accept_key(key.as_bytes());
    let wrong = if !is(UPGRADE, "websocket") || !is(CONNECTION, "upgrade") {
        "the server switched to something other than a WebSocket"
    } else if accept != Some(expected.as_bytes()) {
        "the answer to the WebSocket handshake is not the one to this handshake; something on the way may have \
         answered from memory"
    } else {
        return Ok(());
    };
    Err(Error::new(ErrorKind::Protocol, wrong))
}
