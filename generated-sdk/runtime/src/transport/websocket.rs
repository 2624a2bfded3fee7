//! Opens a WebSocket: sends the handshake, an HTTP/1.1 request, and checks its response
//! ([RFC 6455](https://www.rfc-editor.org/rfc/rfc6455#section-4), section 4).
//!
//! reqwest sends the handshake, so TLS, certificates and proxies are the same as for all other requests.

use std::sync::OnceLock;

use http::StatusCode;
use http::header::{
    CONNECTION, HeaderMap, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_VERSION, UPGRADE,
};
use tokio_tungstenite::tungstenite::handshake::{client::generate_key, derive_accept_key};

use super::connections::{Connections, Setup, built};
use super::response::{execute, translate, whole};
use super::tls::Versions;
use super::{Request, Response};
use crate::error::{Error, ErrorKind};

/// A connection after the handshake: bytes in both directions.
pub use reqwest::Upgraded as Wire;

/// Opens WebSocket connections.
pub struct Connector {
    connections: Connections,
    /// Whether all connections are to this machine.
    local: bool,
    /// It is made for the first connection, since many clients never open one.
    client: OnceLock<reqwest::Client>,
}

/// The outcome of a handshake.
pub(crate) enum Handshake {
    Open(Wire),
    /// The response did not open a WebSocket.
    Refused(Response),
}

impl Connector {
    /// Opens connections with these options. `local` says that all of them are to this machine.
    pub fn new(connections: Connections, local: bool) -> Self {
        Self {
            connections,
            local,
            client: OnceLock::new(),
        }
    }

    /// Adds the headers of the handshake to a request and sends it. The body of a response that opens no WebSocket
    /// is read up to `max_body` bytes.
    pub(crate) async fn connect(&self, mut request: Request, max_body: usize) -> Result<Handshake, Error> {
        if !cfg!(feature = "_reqwest") && request.uri().scheme_str() == Some("https") {
            let text = "`wss://` needs TLS: enable the feature `rustls` or `native-tls` of this crate";
            return Err(Error::new(ErrorKind::Config, text));
        }
        let key = generate_key();
        write_headers(request.headers_mut(), &key)?;
        let client = self.client()?;
        let response = execute(client, request).await.map_err(Error::of_transport)?;
        if response.status() != StatusCode::SWITCHING_PROTOCOLS {
            let response = whole(response, max_body).await.map_err(Error::of_transport)?;
            return Ok(Handshake::Refused(response));
        }
        check_headers(response.headers(), &key)?;
        response.upgrade().await.map(Handshake::Open).map_err(failed)
    }

    fn client(&self) -> Result<&reqwest::Client, Error> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        // Later versions of HTTP have no such handshake.
        let builder = Setup::new(self.connections.clone(), self.local)?
            .client(Versions::Http1)?
            // The connection of a refused handshake is not used again.
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
            "not sent: the WebSocket key is not a header value",
        )
    })?;
    headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
    headers.insert(SEC_WEBSOCKET_KEY, key);
    Ok(())
}

/// Checks that the response is from a WebSocket server and belongs to this handshake.
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
        "the response to the WebSocket handshake belongs to another handshake; a cache may have sent it"
    } else {
        return Ok(());
    };
    Err(Error::new(ErrorKind::Protocol, wrong))
}
